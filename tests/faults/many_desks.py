"""Fifty desks at one server: how many deeds a second, how long does a save take, how long a page, and how soon do the others see what was stored?

    .venv/bin/python -m tests.faults.many_desks --seconds 150

First at the pace of people (each desk opens a page every four seconds and saves something every twelve), then as fast as they can. Every desk listens and
says what it has open. Between their deeds the same processes do two plain things on the same server, over the driver alone: one row stored with its commit,
and two hundred rows of the same register read. So what the program adds stands beside what the server itself takes at that moment.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from backoffice import engines
from backoffice.checking import problems
from backoffice.database import Actor, Centre, new_command_id
from backoffice.errors import DatabaseTrouble
from backoffice.founding import open_centre
from backoffice.pages.reading import Reading
from backoffice.views.registers.calls import CALLS
from tests import conftest
from tests.crowd import fill
from tests.faults.breaking import Figures, main
from tests.faults.deeding import WITHOUT, centres, let_go
from tests.servers import Server, programs

DESKS, ROWS = 50, 20_000
PAGE_EVERY, SAVE_EVERY = 4.0, 12.0
ACTS = ("save", "page", "raw_save", "raw_page")
RAW_PAGE = "SELECT * FROM call WHERE branch_id = %s ORDER BY id DESC LIMIT 200"
RAW_SAVE = "INSERT INTO raw_row (desk, words) VALUES (%s, %s)"


def many_desks(folder: Path, seconds: float, desks: int = DESKS, rows: int = ROWS) -> Figures:
    """So many desks over a register of so many calls. `broken` counts saves that were refused at the pace of people, processes that ended in a fault, and
    checks that do not hold afterwards. Whoever saves as fast as possible, all in two branches, may be told to try again: so many are a figure."""
    if programs() is None:
        return {"on_postgresql": WITHOUT, "broken": 0}
    server = Server(durable=True, max_connections=str(desks * 6 + 40), shared_buffers="256MB")
    try:
        with centres(folder, server) as house:
            fill(house.path, rows)
            _beside(house)
            centre = open_centre(house.path)
            _warm(centre, house)
            before = {each.check for each in problems(centre)}  # the rows of the crowd were entered without deeds
            let_go(centre)
            found: Figures = {"desks": desks, "rows": rows, "load_of_others": round(os.getloadavg()[0], 1)}
            for name, pace in (("at_the_pace_of_people", True), ("as_fast_as_they_can", False)):
                found[name] = _together(centre, house, folder / name, desks, seconds / 2, pace)
            found["check"] = len({each.check for each in problems(centre)} - before)
            centre.close()
            people, fast = found["at_the_pace_of_people"], found["as_fast_as_they_can"]
            return {**found, "broken": found["check"] + people["refused"] + people["faults"] + fast["faults"]}
    finally:
        server.close()


def _beside(house: conftest.House) -> None:
    """A table for the plain rows, outside of what the centre looks at."""
    import psycopg
    with psycopg.connect(str(house.path), autocommit=True) as connection:
        connection.execute("CREATE SCHEMA raw; CREATE TABLE raw.raw_row (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, desk int, words text)")


def _warm(centre: Centre, house: conftest.House) -> None:
    """Everything once in this process: what is loaded and learnt is there in each that is forked from it."""
    at = _Desk(centre, house, 0)
    for act in (at.save, at.change, at.page):
        act()
    at.close()
    let_go(centre)


# ---- together -------------------------------------------------------------------------------------------------------------------------

def _together(centre: Centre, house: conftest.House, folder: Path, desks: int, seconds: float, pace: bool) -> Figures:
    folder.mkdir(parents=True, exist_ok=True)
    begin = time.monotonic() + 1.0 + desks * 0.05
    children = [_forked(centre, house, folder, place, begin, seconds, pace) for place in range(1, desks + 1)]
    faults = sum(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0 for child in children)
    told = [json.loads(file.read_text()) for file in sorted(folder.glob("desk-*.json"))]
    took = {name: sorted(one for each in told for one in each["took"].get(name, ())) for name in ACTS}
    found: Figures = {"deeds": len(took["save"]), "deeds_a_second": round(len(took["save"]) / seconds, 1),
                      "pages_a_second": round(len(took["page"]) / seconds, 1), "refused": sum(each["refused"] for each in told), "faults": faults}
    for name, times in took.items():
        found |= {f"{name}_p50_ms": _ms(times, 0.5), f"{name}_p99_ms": _ms(times, 0.99)}
    seen = _seen(house, told)
    return {**found, "seen_by_others_p50_ms": _ms(seen, 0.5), "seen_by_others_p99_ms": _ms(seen, 0.99)}


def _forked(centre: Centre, house: conftest.House, folder: Path, place: int, begin: float, seconds: float, pace: bool) -> int:
    child = os.fork()
    if child:
        return child
    code = 70
    try:
        _sit(centre, house, folder / f"desk-{place}.json", place, begin, seconds, pace)
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)


def _sit(parent: Centre, house: conftest.House, book: Path, place: int, begin: float, seconds: float, pace: bool) -> None:
    """One desk: a page, a save, and now and then the same by hand, until the time is over."""
    centre = Centre(house.path)
    centre.engine = parent.engine  # with all the statements that were built already, and no connection of the parent's
    centre.engine.pool = centre.engine.pool.recreate()
    centre._reader, centre._writer = centre.stands_on.for_reading(centre.engine), centre.stands_on.for_writing(centre.engine)
    dice, at = random.Random(place), _Desk(centre, house, place)
    heard: list[tuple[int, float]] = []
    here = centre.desks(at.actor)
    watch = centre.watch(lambda news: heard.extend((each.command, time.monotonic()) for each in news if not each.ours), lambda fault: None, lambda: None,
                         [here.look])
    time.sleep(max(begin - time.monotonic() + dice.uniform(0, PAGE_EVERY if pace else 0.2), 0))
    save_at = time.monotonic() + dice.uniform(0, SAVE_EVERY)
    while time.monotonic() < begin + seconds:
        if not pace or time.monotonic() >= save_at:
            save_at += SAVE_EVERY
            here.say([("call", at.last)], [("call", at.last)])
            (at.change if dice.random() < 0.4 and at.last else at.save)()
            at.raw_save()
        at.page()
        if dice.random() < 0.5:
            at.raw_page()
        if pace:
            time.sleep(dice.expovariate(1 / PAGE_EVERY))
    time.sleep(0.5)
    watch.stop()
    here.close()
    at.close()
    book.write_text(json.dumps({"took": at.took, "refused": at.refused, "saved": at.saved, "heard": heard}))


class _Desk:
    """Somebody at a desk who looks and saves, each act with its time."""

    def __init__(self, centre: Centre, house: conftest.House, place: int) -> None:
        import psycopg
        self.centre, self.house, self.place, self.branch = centre, house, place, 1 + place % 2
        self.actor = Actor((house.people if self.branch == 1 else house.others)["Clerk"], self.branch, f"desk {place}", "en")
        self.reading = Reading(centre, CALLS, self.actor)
        self.raw = psycopg.connect(str(house.path), autocommit=True, options="-c search_path=public,raw")
        self.took: dict[str, list[float]] = {}
        self.saved: list[tuple[str, float]] = []
        self.refused, self.last, self.version = 0, 0, 0

    def _timed(self, name: str, act: Callable[[], Any]) -> Any:
        began = time.monotonic()
        made = act()
        self.took.setdefault(name, []).append(time.monotonic() - began)
        return made

    def save(self) -> None:
        told = {"customer": self.house.customers["zh"], "model": self.house.models["BCD-260"], "category": "A", "fault": f"冷藏室不制冷 {self.place}"}
        self._perform("call.register_call", None, None, told)

    def change(self) -> None:
        self._perform("call.change", self.last, self.version, {"map_note": f"门禁 2288, {time.monotonic():.3f}"})

    def _perform(self, step: str, record: int | None, version: int | None, told: dict[str, Any]) -> None:
        uid = new_command_id()
        try:
            outcome = self._timed("save", lambda: self.centre.perform(step, record, version, told, uid, actor=self.actor))
        except DatabaseTrouble:
            self.refused += 1
            return
        self.last, self.version = outcome.record_id, outcome.version
        self.saved.append((uid, time.monotonic()))

    def page(self) -> None:
        self.reading.changed()
        rows = self._timed("page", lambda: self.reading.first(self.reading.ask("all")))
        assert rows

    def raw_save(self) -> None:
        self._timed("raw_save", lambda: self.raw.execute(RAW_SAVE, (self.place, "冷藏室不制冷")))

    def raw_page(self) -> None:
        self._timed("raw_page", lambda: self.raw.execute(RAW_PAGE, (self.branch,)).fetchall())

    def close(self) -> None:
        with suppress(Exception):
            self.raw.close()
            self.reading.connection.close()


def _seen(house: conftest.House, told: list[dict[str, Any]]) -> list[float]:
    """For each deed and each other desk, how long after the confirmation it was heard there."""
    looking = engines.look_into(house.path)
    places = dict(looking.execute("SELECT uid, id FROM command").fetchall())
    looking.close()
    stored = {places[uid]: at for each in told for uid, at in each["saved"] if uid in places}
    return sorted(max(at - stored[command], 0.0) for each in told for command, at in each["heard"] if command in stored)


def _ms(times: list[float], share: float) -> float:
    return round(times[min(int(len(times) * share), len(times) - 1)] * 1000, 1) if times else 0.0


if __name__ == "__main__":
    sys.exit(main(many_desks, 150))
