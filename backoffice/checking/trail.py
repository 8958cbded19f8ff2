"""The trail: each deed is sealed, nothing is cut off, and every record is what its deeds have made of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from backoffice import engines
from backoffice.checking.finding import Problems, Row, broken, invariant, long_rows, rows, side_by_side
from backoffice.models.base import Record, records
from backoffice.models.trail.seals import broken_seals
from backoffice.text import N_


@invariant(N_("The seals of the deeds hold, each chained to the one before"))
def seals_hold(connection: Connection) -> Problems:
    for (branch,) in list(rows(connection, "SELECT id FROM branch ORDER BY id")):
        for place, what in broken_seals(connection, branch):
            if what == "changed":
                yield broken(N_("Deed {place} of branch {branch} was changed after it was sealed, or its seal was."), place=place, branch=branch)
            else:
                yield broken(N_("Before deed {place} of branch {branch} there are deeds missing."), place=place, branch=branch)


@invariant(N_("Every deed is sealed and has its result"))
def deeds_are_sealed(connection: Connection) -> Problems:
    unsealed = ("SELECT c.id, c.step, c.at FROM command c LEFT JOIN seal s ON s.command_id = c.id "
                "WHERE s.id IS NULL OR c.result = '' OR s.branch_id <> c.branch_id")
    for key, step, at in rows(connection, unsealed):
        yield broken(N_("Deed {id} ({step}, {at}) is not sealed."), "command", key, id=key, step=step, at=at)


@invariant(N_("Nothing is cut off the end of the trail"))
def nothing_is_cut_off(connection: Connection) -> Problems:
    """A file knows the last id that it gave; a server gives ids also to deeds that came to nothing, so there the head of the chain is kept outside."""
    for table in ("command", "audit", "seal"):
        told = engines.under(connection).last_given(engines.plain(connection), table)
        if told is not None and told[0] != told[1]:
            yield broken(N_("The last entries of the trail are missing ({table}: {last} of {given})."), table=table, last=told[1] or 0, given=told[0])


@invariant(N_("No deed is half done"))
def no_deed_is_half_done(connection: Connection) -> Problems:
    for (command,) in rows(connection, "SELECT command_id FROM context WHERE command_id IS NOT NULL"):
        yield broken(N_("Deed {id} was begun and never ended."), "command", command, id=command)


@invariant(N_("Every gate that was passed has its deed and its reason"))
def passings_have_reasons(connection: Connection) -> Problems:
    statement = ("SELECT p.id, p.record, p.record_id, p.condition FROM passing p LEFT JOIN command c ON c.id = p.command_id "
                 "LEFT JOIN seal s ON s.command_id = c.id "
                 "WHERE c.id IS NULL OR instr(c.reason, p.reason) = 0 OR (p.reason = '' AND s.parts = '') "
                 "OR p.staff_id <> c.staff_id OR p.record_id <> c.record_id")
    for _key, record, record_id, condition in rows(connection, statement):
        yield broken(N_("{record} {record_id}: the reason for passing \"{condition}\" is not the one of its deed."), record, record_id, record=record,
                     record_id=record_id, condition=condition)


@invariant(N_("What is missing in the trail was erased by a deed that says so"))
def erased_by_a_deed(connection: Connection) -> Problems:
    by_deed = ("EXISTS (SELECT 1 FROM audit e JOIN command d ON d.id = e.command_id WHERE d.step = 'customer.erase' AND e.verb = 'erase' "
               "AND e.record = {0}.record AND e.record_id = {0}.record_id AND d.id > {1})")
    empty = f"SELECT a.record, a.record_id FROM audit a WHERE a.before IS NULL AND a.after IS NULL AND NOT {by_deed.format('a', 'a.command_id')}"
    nameless = (f"SELECT c.record, c.record_id FROM command c JOIN seal s ON s.command_id = c.id WHERE s.parts <> '' AND c.digest = '' "
                f"AND c.step <> 'branch.found' AND NOT {by_deed.format('c', 'c.id')}")
    for record, record_id in (*rows(connection, empty), *rows(connection, nameless)):
        yield broken(N_("{record} {id}: something was taken out of the trail without a deed."), record, record_id, record=record, id=record_id)
    opened = ("SELECT s.place, s.branch_id, s.parts, (SELECT group_concat(CASE WHEN a.before IS NULL AND a.after IS NULL THEN '1' ELSE '0' END, '') "
              "FROM (SELECT * FROM audit WHERE command_id = s.command_id ORDER BY id) a) FROM seal s WHERE s.parts <> ''")
    for place, branch, parts, told in rows(connection, opened):
        if any(kept and empty == "0" for (_salt, kept), empty in zip(json.loads(parts)[1:], told or "", strict=False)):
            yield broken(N_("Deed {place} of branch {branch}: its seal was opened for something that still stands there."), place=place, branch=branch)


@invariant(N_("Every record is what its deeds have made of it"))
def records_follow_their_trail(connection: Connection) -> Problems:
    for kind in records():
        name, columns = kind.__tablename__, _audited(kind)
        beginning = {column: _beginning(kind, column) for column in columns}
        for key, there, told in side_by_side(_stored(connection, kind, columns), _told(connection, name)):
            if told is None:
                yield broken(N_("{record} {id} was entered without a deed."), name, key, record=name, id=key)
            elif there is None:
                yield broken(N_("{record} {id} was removed without a deed."), name, key, record=name, id=key)
            else:
                changed = [column for column in columns if told.get(column, beginning[column]) != there[column]]
                if changed:
                    yield broken(N_("{record} {id} was changed without a deed: {columns}."), name, key, record=name, id=key, columns=", ".join(changed))


def _beginning(kind: type[Record], column: str) -> Any:
    """What stands in a column that came with an upgrade, in records that were entered before."""
    default = kind.__table__.columns[column].default
    return default.arg if default is not None and default.is_scalar else None


def _audited(kind: type[Record]) -> list[str]:
    """The columns whose every change is written down."""
    return [column.name for column in kind.__table__.columns
            if column.name != "id" and not column.info.get("derived") and not column.info.get("unaudited")]


def _stored(connection: Connection, kind: type[Record], columns: list[str]) -> Iterator[Row[dict[str, Any]]]:
    """The records as they stand, by their ids."""
    names = ", ".join(f'"{column}"' for column in columns)
    for key, *values in long_rows(connection, f'SELECT id, {names} FROM "{kind.__tablename__}" ORDER BY id'):
        yield key, dict(zip(columns, values, strict=True))


def _told(connection: Connection, name: str) -> Iterator[Row[dict[str, Any]]]:
    """The records as their deeds tell them, by their ids; nothing where the last deed removed one."""
    statement = "SELECT record_id, verb, after FROM audit WHERE record = ? ORDER BY record_id, id"
    for key, changes in groupby(long_rows(connection, statement, name), key=lambda change: change[0]):
        made: dict[str, Any] | None = None
        for _key, verb, after in changes:
            made = None if verb == "delete" else json.loads(after or "{}") if verb == "erase" else {**(made or {}), **json.loads(after or "{}")}
        if made is not None:
            yield key, made
