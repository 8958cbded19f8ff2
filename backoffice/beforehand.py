"""What a deed will surely need is read before its turn comes, so that on a server it keeps nobody waiting with it.

Once it is its turn, the server is asked which of those rows are still the ones that were read; whatever was changed meanwhile is read again.
So a rule finds what it would have found had it read everything then. In a file nobody waits for what is read, and nothing is read twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from backoffice import engines
from backoffice.models import Record, Staff, Step
from backoffice.models.deeds import plain
from backoffice.models.steps import Input, lines_of


def read(session: Session, step: Step, record_id: int | None, inputs: Mapping[str, Any], staff_id: int) -> list[engines.Statement]:
    """Reads who does the deed, its record and what its inputs name; gives what has to be asked when it is its turn, one question at most."""
    beneath = engines.under(session.connection())
    since = beneath.mark(plain(session))
    if since is None:
        return []
    wanted: dict[type[Record], set[int]] = {Staff: {staff_id}}
    for kind, key in (*_named(step.inputs, inputs), *([(step.record, record_id)] if record_id is not None else [])):
        wanted.setdefault(kind, set()).add(key)
    came = [session.scalars(select(kind).where(kind.id.in_(keys)).options(*_repeated(kind))).all() for kind, keys in wanted.items()]
    session.info["read beforehand"] = list(session.identity_map.values()) if came else []  # the session itself does not hold them
    found: dict[str, list[int]] = {}
    for record in session.info["read beforehand"]:
        found.setdefault(record.__tablename__, []).append(record.id)
    return [beneath.still_so(found, since)] if found else []


def _named(asked: Mapping[str, Input], told: Mapping[str, Any]) -> Iterator[tuple[type[Record], int]]:
    """The records that inputs name by their ids, in lines too."""
    for name, each in asked.items():
        values = told.get(name)
        for value in values if each.many and isinstance(values, list | tuple) else [values]:
            if each.line is not None and isinstance(value, dict):
                yield from _named(lines_of(each.line), value)
            elif each.is_record and type(value) is int:
                yield each.kind, value


@cache
def _repeated(kind: type[Record]) -> list[Any]:
    """With a record comes what it repeats, which every save looks at."""
    return [joinedload(getattr(kind, name)) for name in sorted({path.partition(".")[0] for path in kind.copies.values()})]


def take_over(session: Session, still_so: list[list[tuple[Any, ...]]]) -> None:
    """Forgets what was read of rows that somebody has changed since; it is read again when a rule asks for it."""
    same = {(table, key) for rows in still_so for table, key in rows}
    for record in session.info.get("read beforehand", ()):
        if (record.__tablename__, record.id) not in same:
            session.expire(record)
