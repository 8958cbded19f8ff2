"""Somebody guesses passwords: at many desks, at the same moment, over restarts, helped by the owner who logs in between. How many guesses are let through?

    .venv/bin/python -m tests.faults.brute_force --seconds 120

First by a clock that is set forward, hours of guessing without a pause; then by the real one, by many desks at once that all guess in the same moment.
A guess is let through when the password was looked at, and not the account sent away to wait.
"""

from __future__ import annotations

import sys
import threading
import time
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from backoffice.database import Centre
from backoffice.entry import WRONG, log_in
from backoffice.errors import DatabaseTrouble, Refused
from backoffice.founding import open_centre
from backoffice.models.access.passwords import TRIES, WAIT
from tests import conftest
from tests.faults.breaking import Figures, main
from tests.faults.deeding import centres, on_each_engine
from tests.servers import Server

HOURS, EVERY = 6, timedelta(seconds=20)
DESKS = 8
ACCOUNT = "clerk"


def brute_force(folder: Path, seconds: float, hours: float = HOURS, desks: int = DESKS) -> Figures:
    """`broken` counts windows of a quarter of an hour in which more guesses were let through than an account has, and guesses that succeeded."""
    return on_each_engine(folder, lambda place, server: _guessed(place, server, hours, desks, time.monotonic() + seconds / 2))


def _guessed(folder: Path, server: Server | None, hours: float, desks: int, until: float) -> Figures:
    with centres(folder, server) as house:
        tried, through, began = 0, [], time.monotonic()
        centre = open_centre(house.path)
        moment, end = conftest.NOON, conftest.NOON + timedelta(hours=hours)
        while moment < end and time.monotonic() < until:
            if tried % 200 == 199:  # the program is started anew
                centre.close()
                centre = open_centre(house.path)
            if tried % 90 == 45:  # the owner comes to work, which gives nobody more guesses
                with suppress(Refused):
                    log_in(centre, ACCOUNT, conftest.PASSWORD, "own desk", moment)
            if _looked_at(centre, ACCOUNT, f"guess number {tried}", f"desk {tried % 3}", moment):
                through.append(moment)
            tried, moment = tried + 1, moment + EVERY
        took = time.monotonic() - began
        at_once = _all_at_once(house, desks, moment + timedelta(days=1))
        centre.close()
    most = max((sum(first <= each < first + WAIT for each in through) for first in through), default=0)
    minutes = (moment - conftest.NOON).total_seconds() / 60
    return {"tries": tried, "let_through": len(through), "let_through_a_minute": round(len(through) / minutes, 2), "most_in_a_quarter": most,
            "ms_a_try": round(took / max(tried, 1) * 1000, 1), "at_once_tries": at_once[0], "at_once_let_through": at_once[1],
            "broken": max(most - TRIES, 0) + max(at_once[1] - TRIES, 0) + at_once[2]}


def _looked_at(centre: Centre, login: str, password: str, desk: str, moment: datetime) -> bool:
    try:
        log_in(centre, login, password, desk, moment)
    except Refused as refusal:
        return refusal.words == WRONG
    raise AssertionError("a guess was right")


def _all_at_once(house: conftest.House, desks: int, moment: datetime) -> tuple[int, int, int]:
    """So many desks guess as fast as they can, all in one moment: tried, let through, and guesses that ended in something else than a refusal."""
    gate, let, other, tried = threading.Barrier(desks), [0] * desks, [0] * desks, [0] * desks

    def guess(place: int) -> None:
        centre = Centre(house.path)
        gate.wait()
        for number in range(TRIES):
            tried[place] += 1
            try:
                let[place] += _looked_at(centre, ACCOUNT, f"guess {place} {number}", f"desk {place}", moment)
            except DatabaseTrouble:
                tried[place] -= 1  # nobody looked at it: others were in the way for too long
            except Exception:
                other[place] += 1
        centre.close()

    threads = [threading.Thread(target=guess, args=(place,)) for place in range(desks)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return sum(tried), sum(let), sum(other)


if __name__ == "__main__":
    sys.exit(main(brute_force, 120))
