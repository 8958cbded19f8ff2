"""The answer to COMMIT is lost, again and again: every deed is there exactly once, and the desk knows it.

    .venv/bin/python -m tests.faults.reply_lost --seconds 500

On a server, a wire between desk and server is cut before, during or after COMMIT (with a probability of 0.15), and the door tries again by itself, under
the same command id. On a file, the process kills itself between its commit and the answer, and the next one does the same deed again.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.founding import open_centre
from tests import conftest
from tests.faults.breaking import Figures, main
from tests.faults.deeding import Book, Clerk, Crew, an_order, centres, deeds_in, on_each_engine, plain_calls, read, verdict
from tests.faults.wire import Wire
from tests.servers import Server

DESKS = 4
CUT = 0.15


def reply_lost(folder: Path, seconds: float, deeds: int = 1000, kills: int = 170) -> Figures:
    """So many deeds over a wire that is cut, and so many kills on a file; fewer where time is short."""
    return on_each_engine(folder, lambda place, server: _cut(place, server, seconds * 0.5, deeds) if server else _killed(place, seconds * 0.5, kills))


def _cut(folder: Path, server: Server, seconds: float, deeds: int) -> Figures:
    with centres(folder, server) as house:
        before, until, folder = deeds_in(house), time.monotonic() + seconds, folder / "books"
        folder.mkdir(parents=True)
        wire = Wire(server.folder / ".s.PGSQL.5432", CUT)
        address = wire.address(str(house.path).partition("?")[0].rpartition("/")[2])
        desks = [threading.Thread(target=_desk, args=(house, address, folder / f"book-{place}", place, until, deeds // DESKS)) for place in range(DESKS)]
        for each in desks:
            each.start()
        for each in desks:
            each.join()
        wire.close()
        found = verdict(house, [line for path in sorted(folder.glob("book-*")) for line in read(path)], before)
        return {"cut_before": wire.cuts["before"], "cut_during": wire.cuts["during"], "cut_after": wire.cuts["after"], **_known(found)}


def _desk(house: conftest.House, address: str, path: Path, place: int, until: float, deeds: int) -> None:
    """Somebody at a desk of their own behind the wire."""
    centre, dice, book = open_centre(address), random.Random(place), Book(path)
    clerk = Clerk(centre, house, book=book)
    try:
        while time.monotonic() < until and sum(kind == "done" for kind, _uid, _told in read(path)) < deeds:
            with suppress(Refused):
                (an_order if dice.random() < 0.5 else plain_calls)(clerk, dice)
    except BaseException as fault:
        book.note("bug", "", told=repr(fault))
    finally:
        centre.close()


def _killed(folder: Path, seconds: float, kills: int) -> Figures:
    with centres(folder, None) as house:
        before, until, commit, mine = deeds_in(house), time.monotonic() + seconds, Session.commit, os.getpid()
        dice = random.Random()

        def commit_and_die(session: Session) -> Any:
            commit(session)
            if os.getpid() != mine and dice.random() < CUT:
                os.kill(os.getpid(), signal.SIGKILL)

        Session.commit = commit_and_die  # type: ignore[method-assign]
        try:
            crew, died = Crew(house, folder / "books", DESKS), 0
            while died < kills and time.monotonic() < until:
                place, _code = crew.who_died()
                died += 1
                dice.seed(died)
                crew.start(place)
            crew.finish()
        finally:
            Session.commit = commit  # type: ignore[method-assign]
        crew.repeat_all()
        return {"kills": died, **_known(verdict(house, crew.books(), before))}


def _known(found: Figures) -> Figures:
    """What nobody knows about is unknown: asked for, stored, and without an answer although its desk was there until the end."""
    return {**found, "unknown": found["stored_without_answer"]}


if __name__ == "__main__":
    sys.exit(main(reply_lost, 500))
