"""Eight programs do deeds on one file as fast as they can: how long does a save wait, and does any of them starve?

    .venv/bin/python -m tests.faults.waiting --seconds 20
    .venv/bin/python -m tests.faults.waiting --seconds 20 --own      with the database's own waiting, to compare

Each program registers calls and notes how long each took, from the wish to the confirmation. Nothing may be refused, and the numbers have no gap.
"""

from __future__ import annotations

import json
import multiprocessing
import sys
import tempfile
import time
from argparse import ArgumentParser
from functools import partial
from pathlib import Path
from typing import Any

import argon2

from backoffice import sqlite
from backoffice.database import Actor, Centre
from backoffice.errors import DatabaseTrouble
from tests import conftest

PROGRAMS = 8


def by_the_database(connection: Any) -> None:
    """How one waits where nobody has thought of it: the busy timeout of SQLite, which sleeps longer each time."""
    connection.execute("BEGIN IMMEDIATE")


def work(path: Path, told: dict[str, Any], seconds: float, own: bool, ready: Any, go: Any, out: Any) -> None:
    """One program: a first deed, which loads everything, and then deed after deed until the time is over.

    Sends how long each of the others took, in seconds, and how many were refused.
    """
    if own:
        sqlite.begin_to_write = by_the_database
    centre, actor = Centre(path), Actor(2, 1, "desk", "en")
    with ready:  # one after another: how programs start is not what is measured
        centre.perform("call.register_call", inputs=told, actor=actor)
    took, refused = [], 0
    out.put(None)
    go.wait()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        began = time.monotonic()
        try:
            centre.perform("call.register_call", inputs=told, actor=actor)
            took.append(time.monotonic() - began)
        except DatabaseTrouble:
            refused += 1
    centre.close()
    out.put((took, refused))


def measure(folder: Path, seconds: float, programs: int = PROGRAMS, own: bool = False) -> dict[str, Any]:
    """Runs the programs and gives the figures; `broken` counts refused saves and gaps in the numbers."""
    argon2.PasswordHasher = partial(argon2.PasswordHasher, time_cost=1, memory_cost=8, parallelism=1)  # type: ignore[assignment,misc]
    house = conftest.build(folder / "centre.db")
    told = {"customer": house.customers["zh"], "model": house.models["BCD-260"], "category": "A", "fault": "Does not cool"}
    context = multiprocessing.get_context("spawn")
    out, ready, go = context.Queue(), context.Lock(), context.Event()
    running = [context.Process(target=work, args=(house.path, told, seconds, own, ready, go, out)) for _ in range(programs)]
    for each in running:
        each.start()
    for _ in running:
        out.get(timeout=120)
    go.set()
    answers = [out.get(timeout=seconds + 120) for _ in running]
    for each in running:
        each.join()
    took, refused = sorted(one for times, _refused in answers for one in times), sum(refused for _times, refused in answers)
    numbers = _numbers(house.path)
    gaps = len(set(range(1, len(numbers) + 1)).symmetric_difference(numbers))
    slow = sum(one > 1.0 for one in took)
    return {"programs": programs, "deeds": len(took), "p50_ms": _ms(took[len(took) // 2]), "p99_ms": _ms(took[int(len(took) * 0.99)]), "max_ms": _ms(took[-1]),
            "fewest_of_one": min(len(times) for times, _refused in answers), "refused": refused, "gaps": gaps, "above_a_second": slow,
            "broken": refused + gaps}


def _numbers(path: Path) -> list[int]:
    connection = sqlite.look_into(path)
    found = [int(number[-5:]) for number, in connection.execute("SELECT number FROM call ORDER BY id")]
    connection.close()
    return found


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 1)


def main() -> int:
    parser = ArgumentParser(prog="python -m tests.faults.waiting", description=__doc__)
    parser.add_argument("--seconds", type=float, default=20, help="how long the programs work (default 20)")
    parser.add_argument("--own", action="store_true", help="wait as the database does by itself")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="backoffice-faults-") as folder:
        figures = measure(Path(folder), options.seconds, own=options.own)
    print(json.dumps({"fault": "waiting", "own": options.own, **figures, "sqlite": sqlite.library.sqlite_version}))
    return 1 if figures["broken"] else 0


if __name__ == "__main__":
    sys.exit(main())
