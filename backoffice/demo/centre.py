"""The demo centre: three branches in three languages, some weeks of history, made of real deeds through the one door."""

from __future__ import annotations

import heapq
import itertools
import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select, text

from backoffice.database import Centre
from backoffice.demo.beginnings import enter_customers, found
from backoffice.demo.calls import life_of_a_call
from backoffice.demo.counts import life_of_a_transfer, life_of_counts
from backoffice.demo.desks import Desk, Moves
from backoffice.demo.purchasing import planning_moves
from backoffice.demo.warehouse import Store
from backoffice.models import Contract


class Lives:
    """Many lives side by side, played move by move in the order of the clock."""

    def __init__(self) -> None:
        self._next: list[tuple[datetime, int, Callable[[], Any], Moves]] = []
        self._order = itertools.count()

    def begin(self, life: Moves) -> None:
        """The next move of a life takes its place among those of the others."""
        following = next(life, None)
        if following is not None:
            heapq.heappush(self._next, (following[0], next(self._order), following[1], life))

    def play(self, now: datetime, progress: Callable[[int, int], None] | None) -> None:
        """Plays them all until now; what would come later is left out."""
        done, in_all = 0, len(self._next) * 7
        while self._next:
            moment, _, act, life = heapq.heappop(self._next)
            if moment > now:
                continue
            act()
            done += 1
            if progress and done % 20 == 0:
                progress(min(done, in_all - 1), in_all)
            self.begin(life)
        if progress:
            progress(in_all, in_all)


def make(path: Path | str, days: int = 24, a_day: int = 5, progress: Callable[[int, int], None] | None = None, until: datetime | None = None,
         seed: int = 20) -> Centre:
    """Makes the demo centre in a new file: `days` days of history up to now, some `a_day` calls a day in each branch."""
    now = until or datetime.now(UTC)
    dice = random.Random(seed)
    centre, desks = found(path, now - timedelta(days=days + 1))
    for desk in desks:
        enter_customers(desk, dice, now - timedelta(days=days))
    lives = Lives()
    for desk in desks:
        today = now.astimezone(desk.zone).date()
        working = [day for back in range(days, -1, -1) if (day := today - timedelta(days=back)).weekday() != 6]
        for day in working:
            for _ in range(a_day + dice.randint(-1, 1)):
                job = life_of_a_call(desk, dice, day)
                if day in working[-4:] and dice.random() < 0.7:
                    job = itertools.islice(job, dice.randint(1, 10))
                lives.begin(job)
        for life in (*_contract_moves(desk, now), *_store_moves(desks, desk, working), planning_moves(Store(desk), now)):
            lives.begin(life)
    lives.play(now, progress)
    with centre.engine.begin() as connection:
        connection.execute(text("ANALYZE"))
    return centre


def _contract_moves(desk: Desk, now: datetime) -> list[Moves]:
    """Notices for the contracts that end within a month, one of them answered."""
    def notice(contract_id: int, ends: date) -> Moves:
        at = desk.at(ends - timedelta(days=28), 10.0)
        yield at, lambda: desk.do("supervisor", "contract.notify", contract_id, at=at)

    with desk.centre.reading() as session:
        ending = session.execute(select(Contract.id, Contract.ends_on).where(Contract.branch_id == desk.branch_id)).all()
    return [notice(contract_id, ends) for contract_id, ends in ending if ends - timedelta(days=28) <= now.date()][:2]


def _store_moves(desks: list[Desk], desk: Desk, working: list[date]) -> list[Moves]:
    """A count in the last days, and goods to the next branch: one transfer arrived, one with something missing, one on its way."""
    place = desks.index(desk)
    there = desks[(place + 1) % len(desks)]
    arrives = ("all", "some", "")[place % 3]
    return [life_of_counts(desk, working[-3]), life_of_a_transfer(desk, there, working[-4] if arrives else working[-1], arrives)] if len(working) > 3 else []
