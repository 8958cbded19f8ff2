"""Settling a deed: numbers are drawn, repeated names filled in, texts checked, changes of hands and papers written."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import String, inspect, select
from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.folding import sort_key
from backoffice.models.base import Base, Record, columns_of, records
from backoffice.models.custody import write_moves
from backoffice.models.deeds import Deed
from backoffice.models.inputs import Caption, storable
from backoffice.models.jobs.calls import write_events
from backoffice.models.numbering import draw, written
from backoffice.models.papers import issue
from backoffice.models.purchasing.classes import write_classes
from backoffice.models.steps import words_of
from backoffice.models.warehouse.ledger import write_movements
from backoffice.text import N_


def settle(deed: Deed) -> set[Record]:
    """Brings everything that the rule left open into order, and writes it. Returns the records that were touched."""
    session = deed.session
    touched = _fill(deed)
    session.flush()
    write_moves(deed)
    write_events(deed)
    write_movements(deed)
    write_classes(deed)
    papers = [issue(deed, kind, record, details) for kind, record, details in deed.to_issue]
    if session.new:
        touched |= _fill(deed)
        session.flush()
    deed.issued += [paper.id for paper in papers]
    return touched.union(deed.rewritten, deed.made)


def _fill(deed: Deed) -> set[Record]:
    session = deed.session
    fresh = sorted((record for record in session.new if isinstance(record, Record)), key=lambda each: each.series)
    touched = {record for record in session.dirty if isinstance(record, Record)} | set(fresh)
    for record in fresh:
        if record.series and record.number is None:  # type: ignore[attr-defined]
            _number(deed, record)
    for record in sorted(touched, key=lambda each: _places()[each.__tablename__]):
        _repeat(record)
        _check_texts(record)
        _check_unique(session, record)
        record.check()
        state = getattr(record, "state", None)
        if state is not None and hasattr(type(record), "open"):
            record.open = not state.final  # type: ignore[attr-defined]
    for record in touched.difference(fresh):
        deed.entered |= _repeated_in(record)
    return touched


@cache
def _places() -> dict[str, int]:
    """The order in which records are filled in: what is repeated stands before what repeats it."""
    return {table.name: place for place, table in enumerate(Base.metadata.sorted_tables)}


def _number(deed: Deed, record: Any) -> None:
    year, branch = record.business_date.year, deed.branch
    if record.branch_id != branch.id:  # a document that another branch is asked for stands in the series of that branch
        branch = deed.session.get_one(type(branch), record.branch_id)
    record.number = written(record.series, branch.code, year, draw(deed.session, record.branch_id, record.series, year))


def _repeat(record: Record) -> None:
    """Fills the columns that repeat what stands elsewhere, and the keys by which texts are sorted."""
    for column, path in record.copies.items():
        value: Any = record
        for part in path.split("."):
            value = getattr(value, part, None)
        if getattr(record, column) != (value or ""):
            setattr(record, column, value or "")
    for key, source in record.sort_keys.items():
        made = sort_key(getattr(record, source) or "")
        if getattr(record, key) != made:
            setattr(record, key, made)


def _repeated_in(record: Record) -> set[str]:
    """The tables in which something that changes here is repeated: triggers bring them up to date, and their registers are told."""
    changes = inspect(record).attrs
    return {table for column, tables in _repeats(type(record)).items() if changes[column].history.has_changes() for table in tables}


@cache
def _repeats(kind: type[Record]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for other in records():
        for column, path in other.copies.items():
            relation, _, source = path.partition(".")
            if inspect(other).relationships[relation].mapper.class_ is kind and source in columns_of(kind, derived=True):
                found.setdefault(source, set()).update({other.__tablename__}, _repeats(other).get(column, ()))
    return found


def _check_texts(record: Record) -> None:
    """A text is no longer than its column, and holds nothing that cannot be stored or printed."""
    for name, limit in _texts(type(record)):
        value = record.__dict__.get(name)
        if not value:
            continue
        if limit and len(value) > limit:
            raise Refused(N_("{caption} holds at most {limit} characters; this has {length}."), field=name, caption=Caption(words_of(name)), limit=limit,
                          length=len(value))
        if not storable(value):
            raise Refused(N_("{caption} holds a character that cannot be stored; type it again."), field=name, caption=Caption(words_of(name)))


def _check_unique(session: Session, record: Record) -> None:
    """A name or code by which a record is known is given once."""
    for name in _known_by(type(record)):
        value = getattr(record, name)
        if value is None or not inspect(record).attrs[name].history.has_changes():
            continue
        column = inspect(type(record)).local_table.columns[name]
        if session.connection().execute(select(column).where(column == value)).first():
            raise Refused(N_("{caption}: {value} is there already."), field=name, caption=Caption(words_of(name)), value=value)


@cache
def _known_by(kind: type[Record]) -> list[str]:
    return [column.key for column in inspect(kind).local_table.columns if column.unique and column.key != "number" and not column.info.get("derived")]


@cache
def _texts(kind: type[Record]) -> list[tuple[str, int | None]]:
    return [(column.key, column.type.length) for column in inspect(kind).local_table.columns
            if type(column.type) is String and not column.info.get("derived")]
