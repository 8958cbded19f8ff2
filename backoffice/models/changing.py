"""Changing a record on its form: one derived step for every kind of record that may be edited."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import inspect

from backoffice.errors import Refused
from backoffice.models.base import Record, kind_of, records
from backoffice.models.steps import STEPS, Input, Step
from backoffice.models.types import Choice, State, UtcMoment
from backoffice.text import N_


class Change(Step):
    """The step behind *Save* on a form: gives some of the editable columns new values."""

    @property
    def inputs(self) -> dict[str, Input]:
        return _inputs(self.record, tuple(self.record.editable))


@cache
def _inputs(record: type[Record], editable: tuple[str, ...]) -> dict[str, Input]:
    """Worked out once: every save asks for it several times."""
    return {name: column_input(record, name) for name in editable}


def column_input(record: type[Record], name: str) -> Input:
    """What a form asks for in a column."""
    column = inspect(record).local_table.columns[name]
    optional = column.nullable or column.default is not None
    empty = column.default.arg if column.default is not None and not column.nullable else None
    if column.foreign_keys:
        target = kind_of(next(iter(column.foreign_keys)).column.table.name)
        return Input(name, target, required=not optional, default=empty)
    kind: Any = column.info.get("kind") or _python_kind(column)
    return Input(name, kind, required=not optional, default=empty, long=getattr(column.type, "length", 0) == 4000)


def _python_kind(column: Any) -> Any:
    if isinstance(column.type, UtcMoment):
        return datetime
    choices = getattr(column.type, "enum_class", None)
    if choices and issubclass(choices, Choice | State):
        return choices
    kind = column.type.python_type
    return kind if kind in (bool, int, date, datetime) else str


def change(record: Record, **values: Any) -> None:
    """Saves what was changed on the form. Nothing else is touched."""
    for name, value in values.items():
        if name not in record.editable:
            raise Refused(N_("This field cannot be changed."), field=name)
        if isinstance(value, Record):
            value = value.id
        setattr(record, name, value)
        _refresh_link(record, name)


def _refresh_link(record: Record, name: str) -> None:
    """A new reference is read again, so that names that are repeated follow it."""
    from sqlalchemy.orm import object_session
    session = object_session(record)
    for link in inspect(type(record)).relationships:
        if session is not None and any(column.key == name for column in link.local_columns) and link.uselist is False:
            target = getattr(record, name)
            setattr(record, link.key, session.get(link.mapper.class_, target) if target else None)


def declare() -> None:
    """Enters the derived step of every kind of record."""
    for kind in records():
        if kind.editable:
            open_states = tuple(kind.states.open_ones()) if getattr(kind, "states", None) else ()  # type: ignore[attr-defined]
            made = Change("change", N_("Save changes"), kind, change, open_states, (), f"{kind.area}.change", (), (), False, False, hidden=True)
            STEPS[made.key] = made
