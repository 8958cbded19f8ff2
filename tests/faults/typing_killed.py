"""Somebody types without a pause and the program is killed (SIGKILL), again and again: how much of what was typed is lost?

    .venv/bin/python -m tests.faults.typing_killed --seconds 300

A program of its own opens the form of a new call and types into it. It tells each sign with its moment; what stands in the draft after the kill is
compared with it. At most as many signs may be missing as are typed in three seconds, and each draft can be read. 50 kills.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from functools import partial
from pathlib import Path
from typing import Any

import argon2

from tests import conftest

ROOT = Path(__file__).resolve().parent.parent.parent
KILLS = 50
EVERY_MS = 40
AT_MOST = 3000 // EVERY_MS
"""Counted in signs, for on a busy computer the typist is slow too: what was typed is what can be lost."""

TYPIST = f'''
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication([])
from backoffice.database import Actor
from backoffice.founding import open_centre
from backoffice.views.record import kinds as records
from backoffice.views.look import dress_application
dress_application("light")


class Desk:
    def __init__(self, path):
        self.path, self.centre, self.actor = path, open_centre(path), Actor(1, 1, "desk", "en")
        self.tell = lambda *args: None
        self.may = lambda right: True
        self.open = lambda *args: None


desk = Desk(Path(sys.argv[1]))
window = records._new(desk, records.KINDS["call"]).show_new()
window.show()
field = window.form.fields["fault"]
field.setFocus()
count = 0


def type_on():
    global count
    count += 1
    field.insertPlainText(chr(97 + count % 26))
    print(count, time.time(), flush=True)


timer = QTimer()
timer.timeout.connect(type_on)
timer.start({EVERY_MS})
app.exec()
'''


def measure(folder: Path, seconds: float, kills: int = KILLS) -> dict[str, Any]:
    """Kills a typist as often as there is time for; `broken` counts drafts that are missing, unreadable, not what was typed, or too old."""
    argon2.PasswordHasher = partial(argon2.PasswordHasher, time_cost=1, memory_cost=8, parallelism=1)  # type: ignore[assignment,misc]
    house, dice, until = conftest.build(folder / "centre.db"), random.Random(20261), time.monotonic() + seconds
    lost: list[tuple[float, int]] = []
    broken = done = 0
    while done < kills and time.monotonic() < until:
        done += 1
        found = _one_kill(house.path, folder / f"data{done}", dice.uniform(0.0, 4.0))
        if found is None or found[1] > AT_MOST:
            broken += 1
        if found is not None:
            lost.append(found)
    return {"kills": done, "most_lost_s": round(max((each[0] for each in lost), default=0.0), 2), "most_lost_signs": max((each[1] for each in lost), default=0),
            "broken": broken}


def _one_kill(centre: Path, data: Path, after: float) -> tuple[float, int] | None:
    """Kills a typist some seconds after the first draft stands there. Gives how many seconds and signs of typing are missing; nothing for no draft."""
    data.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "BACKOFFICE_DATA": str(data)}
    told = data / "told.txt"
    with told.open("wb") as out:
        typist = subprocess.Popen([sys.executable, "-c", TYPIST, str(centre)], cwd=ROOT, env=environment, stdout=out, stderr=subprocess.DEVNULL)
    end = time.monotonic() + 90
    while not list(data.glob("drafts/*/*.json")) and typist.poll() is None and time.monotonic() < end:
        time.sleep(0.02)
    time.sleep(after)
    typist.send_signal(signal.SIGKILL)
    killed_at = time.time()
    typist.wait()
    typed = [line.split() for line in told.read_text().splitlines() if line.count(" ") == 1]
    files = list(data.glob("drafts/*/*.json"))
    if not typed or len(files) != 1:
        return None
    try:
        kept = json.loads(files[0].read_text("utf-8"))["values"]["fault"]
    except (ValueError, KeyError):
        return None
    whole = "".join(chr(97 + count % 26) for count in range(1, len(typed) + 1))
    if not whole.startswith(kept) or not kept:
        return None
    first_missing = float(typed[len(kept)][1]) if len(kept) < len(typed) else killed_at
    return killed_at - first_missing, len(whole) - len(kept)


def main() -> int:
    parser = ArgumentParser(prog="python -m tests.faults.typing_killed", description=__doc__)
    parser.add_argument("--seconds", type=float, default=400, help="how long it may take (default 400)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="backoffice-faults-") as folder:
        figures = measure(Path(folder), options.seconds)
    print(json.dumps({"fault": "typing_killed", **figures}))
    return 1 if figures["broken"] else 0


if __name__ == "__main__":
    sys.exit(main())
