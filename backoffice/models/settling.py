"""Settling a deed: numbers are drawn, repeated names filled in, texts checked, changes of hands and papers written."""

from __future__ import annotations

from typing import Any

from sqlalchemy import String, inspect
from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.folding import sort_key
from backoffice.models.base import BranchRecord, Record
from backoffice.models.calls import write_events
from backoffice.models.custody import write_moves
from backoffice.models.deeds import Deed
from backoffice.models.numbering import draw, written
from backoffice.models.papers import issue
from backoffice.models.steps import words_of
from backoffice.text import N_


def settle(deed: Deed) -> set[Record]:
    """Brings everything that the rule left open into order, and writes it. Returns the records that were touched."""
    session = deed.session
    touched = _fill(deed)
    session.flush()
    write_moves(deed)
    write_events(deed)
    papers = [issue(deed, kind, record, details) for kind, record, details in deed.to_issue]
    if session.new:
        touched |= _fill(deed)
        session.flush()
    deed.issued += [paper.id for paper in papers]
    return touched


def _fill(deed: Deed) -> set[Record]:
    session = deed.session
    fresh = sorted((record for record in session.new if isinstance(record, Record)), key=lambda each: each.series)
    touched = {record for record in session.dirty if isinstance(record, Record)} | set(fresh)
    for record in fresh:
        if record.series and record.number is None:  # type: ignore[attr-defined]
            _number(deed, record)
    for record in touched:
        _repeat(record)
        _check_texts(record)
        record.check()
        state = getattr(record, "state", None)
        if state is not None and hasattr(type(record), "open"):
            record.open = not state.final  # type: ignore[attr-defined]
    return touched


def _number(deed: Deed, record: Any) -> None:
    year = record.business_date.year
    record.number = written(record.series, deed.branch.code, year, draw(deed.session, record.branch_id, record.series, year))


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


def _check_texts(record: Record) -> None:
    """A text is no longer than its column, and holds nothing that cannot be stored or printed."""
    for name, limit in _texts(type(record)):
        value = record.__dict__.get(name)
        if not value:
            continue
        if limit and len(value) > limit:
            raise Refused(N_("{caption} holds at most {limit} characters; this has {length}."), field=name, caption=words_of(name), limit=limit,
                          length=len(value))
        if any("\ud800" <= sign <= "\udfff" or (sign < " " and sign not in "\n\t") for sign in value):
            raise Refused(N_("{caption} holds a character that cannot be stored; type it again."), field=name, caption=words_of(name))


_known_texts: dict[type[Record], list[tuple[str, int | None]]] = {}


def _texts(kind: type[Record]) -> list[tuple[str, int | None]]:
    if kind not in _known_texts:
        _known_texts[kind] = [(column.key, column.type.length) for column in inspect(kind).local_table.columns
                              if type(column.type) is String and not column.info.get("derived")]
    return _known_texts[kind]


def branch_of(record: Record) -> int | None:
    """The branch that a record belongs to, if any."""
    return record.branch_id if isinstance(record, BranchRecord) else None


def read_only(session: Session) -> None:
    """A reading session writes nothing, whatever happens to its records."""
    session.info["reading"] = True
