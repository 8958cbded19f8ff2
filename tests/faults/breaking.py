"""What every script in this folder needs: a centre to break, processes that do real deeds, a process that is killed, and a line of figures."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import platform
import signal
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import argon2

from backoffice import sqlite
from backoffice.database import Actor, Centre
from backoffice.errors import DatabaseTrouble
from tests import conftest

Figures = dict[str, Any]
Script = Callable[[Path, float], Figures]
"""What a script is: it gets an empty folder and the seconds that it may take, and gives its figures; `broken` counts the promises that did not hold."""


def main(script: Script, seconds: float) -> int:
    """Runs the long form of a script from the command line."""
    parser = ArgumentParser(prog=f"python -m tests.faults.{Path(sys.argv[0]).stem}", description=sys.modules["__main__"].__doc__)
    parser.add_argument("--seconds", type=float, default=seconds, help=f"how long it may take (default {seconds:.0f})")
    options = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="backoffice-faults-") as folder:
        os.environ["BACKOFFICE_DATA"] = folder
        figures = script(Path(folder), options.seconds)
    told = {"fault": Path(sys.argv[0]).stem, **figures, "seconds": round(time.monotonic() - began, 1), "sqlite": sqlite.library.sqlite_version,
            "cores": os.cpu_count(), "system": platform.platform()}
    print(json.dumps(told, ensure_ascii=False))
    return 1 if figures["broken"] else 0


def fresh_centre(folder: Path) -> conftest.House:
    """The small centre that the tests start from, as a closed file."""
    argon2.PasswordHasher = partial(argon2.PasswordHasher, time_cost=1, memory_cost=8, parallelism=1)  # type: ignore[assignment,misc]
    return conftest.build(folder / "centre.db")


def wait_for(holds: Callable[[], bool], seconds: float = 60) -> None:
    """Waits until something is so; a busy machine takes its time."""
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until, "what was waited for did not come"
        time.sleep(0.01)


def content_of(path: Path) -> str:
    """One hash over the tables, triggers and every row of a file, after the database has cleaned up behind whoever was killed."""
    found = hashlib.sha256()
    connection = sqlite.library.connect(str(path), isolation_level=None)
    try:
        schema = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
        found.update(repr(schema).encode())
        for kind, name, sql in schema:
            if kind == "table" and "VIRTUAL" not in (sql or ""):
                for row in connection.execute(f'SELECT * FROM "{name}"'):
                    found.update(repr(row).encode())
        found.update(repr(connection.execute("PRAGMA user_version").fetchone()).encode())
    finally:
        connection.close()
    return found.hexdigest()


# ---- killed at a moment ---------------------------------------------------------------------------------------------------------------

class Moments:
    """Counts what a process does to the disk: each statement of each connection, long ones in pieces, and each step with a file.

    With `kill_at` the process kills itself (SIGKILL) at that moment, before the statement or the step.
    """

    PIECE = 20_000
    """Instructions of the database after which a long statement counts once more."""

    def __init__(self, kill_at: int = 0) -> None:
        self.count, self.kill_at = 0, kill_at

    def passed(self, *_: Any) -> int:
        self.count += 1
        if self.count == self.kill_at:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    @contextmanager
    def counted(self) -> Iterator[None]:
        connect, steps = sqlite.library.connect, {name: getattr(os, name) for name in ("replace", "fsync", "link", "unlink")}

        def connected(*args: Any, **options: Any) -> Any:
            connection = connect(*args, **options)
            connection.set_trace_callback(self.passed)
            connection.set_progress_handler(self.passed, self.PIECE)
            return connection

        def counting(step: Callable[..., Any], *args: Any, **options: Any) -> Any:
            self.passed()
            return step(*args, **options)

        sqlite.library.connect = connected  # type: ignore[assignment]
        for name, step in steps.items():
            setattr(os, name, partial(counting, step))
        try:
            yield
        finally:
            sqlite.library.connect = connect  # type: ignore[assignment]
            for name, step in steps.items():
                setattr(os, name, step)


def in_a_child(act: Callable[[], object], seconds: float | None = None) -> int:
    """Does something in a process of its own, killed after so many seconds; returns how it ended: 0, or minus the signal that killed it."""
    child = os.fork()
    if child == 0:
        code = 70
        try:
            act()
            code = 0
        finally:
            os._exit(code)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)  # it is not waited for yet, so nobody else can have its number
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


# ---- others at work -------------------------------------------------------------------------------------------------------------------

@contextmanager
def at_work(house: conftest.House, processes: int) -> Iterator[Callable[[], int]]:
    """So many processes that register calls, one after another, as long as this lasts; gives how many deeds they have confirmed.

    Who is told that somebody else is writing tries again, as a clerk does.
    """
    context = multiprocessing.get_context("spawn")
    stop, done = context.Event(), context.Value("q", 0)
    told = {"customer": house.customers["zh"], "model": house.models["BCD-260"], "category": "A", "fault": "冷藏室不制冷"}
    workers = [context.Process(target=_work, args=(house.path, told, house.people["Clerk"], stop, done), daemon=True) for _ in range(processes)]
    for each in workers:
        each.start()
    try:
        while not done.value and all(each.is_alive() for each in workers):
            time.sleep(0.01)
        yield lambda: int(done.value)
    finally:
        stop.set()
        for each in workers:
            each.join()
    ended = [each.exitcode for each in workers]
    assert ended == [0] * processes, f"the processes at work ended with {ended}"


def _work(path: Path, told: dict[str, Any], clerk: int, stop: Any, done: Any) -> None:
    centre = Centre(path)
    while not stop.is_set():
        try:
            centre.perform("call.register_call", inputs=told, actor=Actor(clerk, 1, f"desk {os.getpid()}", "en"), at=conftest.NOON)
        except DatabaseTrouble:
            continue
        with done.get_lock():
            done.value += 1
    centre.close()
