"""A desk with a window in a process of its own, which does what it is told line by line: open a call, type, save, tell how it stands.

It answers each line with one line of JSON. A pulse of the window tells for how long it stood still.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from queue import Empty, SimpleQueue
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

BEAT_MS = 20


def sit_down(address: str, staff_id: int) -> Any:
    """The window of a person at a centre on a server."""
    from backoffice import connection
    from backoffice.database import Actor
    from backoffice.founding import open_centre
    from backoffice.models import Branch, Staff
    from backoffice.paths import data_folder
    from backoffice.views import (
        glimpse,
        registers,  # noqa: F401 - loaded, they enter themselves
    )
    from backoffice.views.look import dress_application
    from backoffice.views.record import drafts_sheet  # noqa: F401 - loaded, they enter themselves
    from backoffice.views.record import kinds as records  # noqa: F401 - loaded, they enter themselves
    from backoffice.views.settings import Settings
    from backoffice.views.shell.window import Shell
    dress_application("light")
    file = data_folder() / "centre.server"
    connection.write(file, address)
    centre = open_centre(file)
    shell = Shell(file, Settings(), "desk with a window")
    shell.now_ready()
    with centre.reading() as session:
        person, branch = session.get_one(Staff, staff_id), session.get_one(Branch, 1)
        card = glimpse.StaffCard(person.id, person.name, person.login or "", 1, "en", frozenset(person.role.rights))
        place = glimpse.BranchCard(branch.id, branch.code, branch.name, branch.house_name, branch.time_zone, branch.currency)
    shell.resize(1400, 1000)
    shell.show()
    shell.enter(centre, Actor(staff_id, 1, "desk with a window", "en"), card, place)
    return shell


class Told:
    """Does what stands in the lines, on the window's thread."""

    def __init__(self, shell: Any) -> None:
        self.shell, self.lines = shell, SimpleQueue[str]()
        self.window: Any = None
        self.still, self.beat = 0.0, time.monotonic()
        threading.Thread(target=self._read, daemon=True).start()
        self.timer = QTimer()
        self.timer.timeout.connect(self._pulse)
        self.timer.start(BEAT_MS)

    def _read(self) -> None:
        for line in sys.stdin:
            self.lines.put(line.rstrip("\n"))
        self.lines.put("leave")

    def _pulse(self) -> None:
        now = time.monotonic()
        self.still, self.beat = max(self.still, now - self.beat), now
        try:
            line = self.lines.get_nowait()
        except Empty:
            return
        verb, _, rest = line.partition(" ")
        began = time.monotonic()
        answer = getattr(self, f"do_{verb}")(rest) or {}
        print(json.dumps({"took": round(time.monotonic() - began, 2), **answer}), flush=True)

    def do_open(self, rest: str) -> None:
        self.window = self.shell.open("call", int(rest))
        self.window.form.go_to("map_note")

    def do_walk(self, rest: str) -> dict[str, Any]:
        """Opens every register and some records, looks for something, and lets everything be read to its end."""
        from backoffice.views.shell.navigation import places
        opened = [place.key for place in places() if self.shell.open(place.key) is not None]
        for call in rest.split():
            self.shell.open("call", int(call))
        self.shell.finder.open("王")
        QTest.qWait(3000)
        self.shell.finder.close()
        return {"opened": len(opened)}

    def do_type(self, rest: str) -> None:
        self.window.form.go_to("map_note")
        field = self.window.form.fields["map_note"]
        QTest.keyClicks(QApplication.focusWidget() or field, rest)

    def do_save(self, _rest: str) -> dict[str, Any]:
        uid = self.window.saving.command
        return {"saved": self.window.commit_and_save(), "uid": uid}

    def do_stand(self, _rest: str) -> dict[str, Any]:
        still, self.still = self.still, 0.0
        shown = self.window is not None and self.window.mending.isVisible()
        return {"away": self.shell.fresh.away_since() is not None, "value": self.window.form.value("map_note") if self.window is not None else "",
                "said": self.window.mending.explanation() if shown else "", "foot": self.shell.status.saved(), "still": round(still, 2),
                "dialogs": sum(1 for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self.shell)}

    def do_leave(self, _rest: str) -> None:
        os._exit(0)


def main() -> None:
    app = QApplication([])
    told = Told(sit_down(sys.argv[1], int(sys.argv[2])))
    print(json.dumps({"ready": True}), flush=True)
    app.exec()
    del told


if __name__ == "__main__":
    main()
