"""Two desks have the same record open, and the second saves over the first: on every table that can be edited, every field, on each engine.

    .venv/bin/python -m tests.faults.silent_overwrites --seconds 240

Tables and fields are found by reflection. Each field is changed by the first desk, and then saved by the second under the version that it saw; each step
is taken under a version that is gone; and both desks save in the same moment, where exactly one may come through. Afterwards what the first stored has to
stand there.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from backoffice.database import Centre
from backoffice.errors import ChangedMeanwhile, DatabaseTrouble, Refused
from backoffice.founding import open_centre
from backoffice.models import STEPS
from backoffice.models.base import Record, records
from tests import conftest
from tests.faults.breaking import Figures, main
from tests.faults.deeding import centres, on_each_engine
from tests.museum import furnish
from tests.servers import Server
from tests.walking import Sense


def silent_overwrites(folder: Path, seconds: float, fields: int = 1000, races: int = 3, whole: bool = True) -> Figures:
    """So many fields of each table at most, so many races on each; fewer where time is short. In a centre that has everything or, where it is not
    `whole`, only some calls. `broken` counts what was overwritten without a word."""
    return on_each_engine(folder, lambda place, server: _tried(place, server, seconds / 2, fields, races, whole))


def editable() -> list[type[Record]]:
    """The kinds of records that a form changes."""
    return [kind for kind in records() if f"{kind.__tablename__}.change" in STEPS]


def _tried(folder: Path, server: Server | None, seconds: float, fields: int, races: int, whole: bool) -> Figures:
    with centres(folder, server) as house:
        first = open_centre(house.path)
        desk = conftest.Desk(first, house)
        furnish(desk) if whole else desk.taken_in()
        until = time.monotonic() + seconds
        second = Centre(house.path)
        other = conftest.Desk(second, house, desk.now)
        found: Figures = {"tables": 0, "fields": 0, "steps": 0, "races": 0, "silent": 0, "left_out": 0}
        for kind in editable():
            if time.monotonic() < until:
                found["tables"] += 1
                _fields(kind, desk, other, fields, found)
                _races(kind, desk, other, races, found)
        for key, step in STEPS.items():
            if time.monotonic() < until and not step.creates and step.name != "change":
                _step(key, desk, found)
        second.close()
        first.close()
    return {**found, "of_tables": len(editable()), "broken": found["silent"]}


def _records_of(kind: type[Record], desk: conftest.Desk) -> Iterator[tuple[conftest.Desk, Any]]:
    """Records of a kind that can be changed, each with a desk of its branch."""
    step = STEPS[f"{kind.__tablename__}.change"]
    for record in desk.all(kind):
        if step.open_to(getattr(record, "state", None)):
            branch = getattr(record, "branch_id", None) if hasattr(record, "business_date") else 1
            yield conftest.Desk(desk.centre, desk.house, desk.now, branch or 1), record


def _saved(desk: conftest.Desk, kind: type[Record], key: int, version: int, told: dict[str, Any]) -> str:
    try:
        desk.centre.perform(f"{kind.__tablename__}.change", key, version, told, actor=desk.actor(), at=desk.now)
    except ChangedMeanwhile:
        return "told"
    except DatabaseTrouble:
        return "in the way"
    except Refused:
        return "refused"
    return "saved"


def _values(desk: conftest.Desk, kind: type[Record], record: Any, name: str) -> list[Any]:
    """Values that the rules of the field may take, as somebody types them."""
    step = STEPS[f"{kind.__tablename__}.change"]
    sense = Sense(desk, enters=False)
    told = [sense.value(step, name, step.inputs[name], record.id)]
    if step.inputs[name].kind is str and not step.inputs[name].many:
        told += ["typed here", "2288", "typed@example.org"]
    if step.inputs[name].kind is bool:
        told += [True, False]
    if step.inputs[name].kind is int:
        told += [1, 2, 7]
    return told


def _fields(kind: type[Record], desk: conftest.Desk, other: conftest.Desk, most: int, found: Figures) -> None:
    """Each field: the first desk stores something new, then the second saves under the version that it saw before."""
    for name in kind.editable[:most]:
        done = False
        for near, record in list(_records_of(kind, desk))[:4]:
            far = conftest.Desk(other.centre, other.house, near.now, near.branch)
            for value in _values(near, kind, record, name):
                seen = near.one(kind, record.id).version
                if _saved(near, kind, record.id, seen, {name: value}) != "saved" or near.one(kind, record.id).version == seen:
                    continue
                before = getattr(near.one(kind, record.id), name)
                answer = _saved(far, kind, record.id, seen, {name: _values(far, kind, record, name)[-1]})
                found["silent"] += answer == "saved" or getattr(near.one(kind, record.id), name) != before
                done = True
                break
            if done:
                break
        found["fields" if done else "left_out"] += 1


def _races(kind: type[Record], desk: conftest.Desk, other: conftest.Desk, races: int, found: Figures) -> None:
    """Both desks save a text in the same moment: one is stored, the other is told."""
    step = STEPS[f"{kind.__tablename__}.change"]
    name = next((each for each in ("note", "map_note", "address", "name") if each in kind.editable and step.inputs[each].kind is str), "")
    near, record = next(iter(_records_of(kind, desk)), (desk, None)) if name else (desk, None)
    if record is None:
        return
    for number in range(races):
        seen = near.one(kind, record.id).version
        gate, answers = threading.Barrier(2), [""] * 2

        def save(place: int, centre: Centre, seen: int = seen, gate: threading.Barrier = gate, answers: list[str] = answers, number: int = number) -> None:
            gate.wait()
            told = {name: f"by desk {place}, race {number}"}
            answers[place] = _saved(conftest.Desk(centre, near.house, near.now, near.branch), kind, record.id, seen, told)

        threads = [threading.Thread(target=save, args=each) for each in ((0, desk.centre), (1, other.centre))]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        found["races"] += 1
        found["silent"] += answers.count("saved") > 1
        if answers.count("saved") == 1:
            found["silent"] += getattr(near.one(kind, record.id), name) != f"by desk {answers.index('saved')}, race {number}"


def _step(key: str, desk: conftest.Desk, found: Figures) -> None:
    """A step under a version that is gone is refused before anything is asked of it."""
    step = STEPS[key]
    for record in desk.all(step.record):
        if step.open_to(getattr(record, "state", None)):
            branch = record.branch_id if hasattr(record, "business_date") and hasattr(record, "branch_id") else 1
            near = conftest.Desk(desk.centre, desk.house, desk.now, branch)
            found["steps"] += 1
            try:
                near.centre.perform(key, record.id, record.version - 1, {}, actor=near.actor(), at=near.now)
                found["silent"] += 1
            except ChangedMeanwhile:
                pass
            return
    found["left_out"] += 1


if __name__ == "__main__":
    sys.exit(main(silent_overwrites, 240))
