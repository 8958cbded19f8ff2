"""What a register declares about itself: its columns, its views, how it is sorted and what may be done from it."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import Any

from sqlalchemy import Enum, Index, Table

from backoffice.models import BranchRecord, Command, Login
from backoffice.models.guards import hidden_columns
from backoffice.models.search_entries import SEARCHED
from backoffice.models.types import State
from backoffice.text import N_

RIGHT_KINDS = frozenset({"money", "quantity", "number", "moment"})
"""Figures and times stand under one another at the right."""


class Given(enum.Enum):
    """What is known only at the moment when a register is asked."""

    NOW = "now"
    SOON = "an hour from now"
    TODAY = "today"
    MONTH_ON = "a month from today"
    COUNT_A_AGAIN = "the day before which parts of class A are counted again"
    COUNT_B_AGAIN = "the day before which parts of class B are counted again"
    COUNT_C_AGAIN = "the day before which all other parts are counted again"
    ME = "me"


@dataclass(frozen=True)
class Is:
    """A condition on one column: `Is("due_at", "<", Given.NOW)`, `Is("arrived_at", "=", None)`."""

    column: str
    sign: str
    value: Any


@dataclass(frozen=True)
class Both:
    """Two conditions hold together."""

    one: Is
    other: Is


@dataclass(frozen=True)
class Either:
    """One of some conditions holds."""

    conditions: tuple[Is | Both, ...]

    def __init__(self, *conditions: Is | Both) -> None:
        object.__setattr__(self, "conditions", conditions)


@dataclass(frozen=True)
class Newest:
    """Of several rows with the same values in these columns, the last: who holds a thing now."""

    columns: tuple[str, ...]


Condition = Is | Both | Either | Newest


@dataclass(frozen=True)
class Column:
    """One column of a register.

    `kind`: text, link, phone, state, choice, severity, clock, moment, day, due, money, quantity, kept, number, yes, name (who or what `of` names),
    thing (the record that a row is about), what (its kind), step, paper, language, rights. `strong` is what a clerk reads first. `needs` are further
    columns of the record that its cell tells about. `absent` are the words where there is nothing. `sort` names the column to sort by
    where it is not the column itself or its key.
    """

    name: str
    title: str
    width: int = 120
    kind: str = "text"
    strong: bool = False
    needs: tuple[str, ...] = ()
    absent: str = ""
    of: str = ""
    sort: str = ""
    hidden: bool = False

    @property
    def right(self) -> bool:
        return self.kind in RIGHT_KINDS

    @property
    def is_link(self) -> bool:
        """Whether a click on it opens the record."""
        return self.kind in ("link", "thing")


@dataclass(frozen=True)
class View:
    """A part of a register under a name: records in some states, and with some conditions, in an order of its own."""

    key: str
    title: str
    states: tuple[State, ...] = ()
    where: tuple[Condition, ...] = ()
    sort: str = ""
    descending: bool = False
    good_when_empty: str = ""


@dataclass(frozen=True)
class Sum:
    """A sum at the foot of a register: how many rows of what is shown stand in these states and conditions."""

    one: str
    many: str
    tone: str
    states: tuple[State, ...] = ()
    where: tuple[Condition, ...] = ()


@cache
def _without(register: Register, unseen: frozenset[str]) -> Register:
    columns = tuple(replace(column, needs=tuple(name for name in column.needs if name not in unseen))
                    for column in register.columns if column.name not in unseen)
    return replace(register, columns=columns)


@dataclass(frozen=True, eq=False)
class Register:
    """A register of the centre. `key` is its place in the navigation; `new` and `steps` are steps by their keys; `about` names the columns
    for kind and id of the record that a row is about, when it is not the row itself that is opened; `sees` is the right to see it where
    that is not the one of its area; `begins_with` the view that is shown at first, where that is not the first one; `clauses` are those that ask
    for this register."""

    key: str
    model: Any
    title: str
    icon: str
    columns: tuple[Column, ...]
    views: tuple[View, ...] = (View("all", N_("All")),)
    sort: str = "id"
    descending: bool = True
    new: str = ""
    steps: tuple[str, ...] = ()
    sums: tuple[Sum, ...] = ()
    nothing: str = N_("Nothing has been entered here yet.")
    about: tuple[str, str] | None = None
    sees: str = ""
    begins_with: str = ""
    clauses: str = ""

    @cached_property
    def table(self) -> str:
        return str(self.model.__tablename__)

    @cached_property
    def right(self) -> str:
        """The right to see it."""
        return self.sees or f"{self.area}.see"

    @cached_property
    def area(self) -> str:
        return str(getattr(self.model, "area", "history"))

    @cached_property
    def of_branch(self) -> bool:
        """Whether each branch sees its own rows only (P2-4)."""
        return self.model in (Command, Login) or issubclass(self.model, BranchRecord)

    @cached_property
    def searched(self) -> bool:
        return self.table in SEARCHED

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The columns of the table that a row holds, after its id and its sort key."""
        named: dict[str, None] = {}
        for column in self.columns:
            named.update(dict.fromkeys((column.name, *column.needs)))
            if column.kind == "money" and "currency" in self.stored:
                named["currency"] = None
        named.update(dict.fromkeys(self.about or ()))
        named.update(dict.fromkeys(name for name in ("state", "version") if name in self.stored))
        named.pop("id", None)
        return tuple(named)

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Where in a row a column stands."""
        return {"id": 0, **{name: at + 2 for at, name in enumerate(self.fields)}}

    @cached_property
    def stored(self) -> Mapping[str, Any]:
        """The columns of the table by name."""
        return dict(self._table.columns)

    @cached_property
    def tables(self) -> frozenset[str]:
        """The tables whose changes show here."""
        named = {column.of for column in self.columns if column.of}
        return frozenset({self.table, *named})

    def seen_with(self, rights: frozenset[str]) -> Register:
        """The register as somebody with these rights sees it: without the columns that are hidden from them."""
        unseen = hidden_columns(self.model, rights) & {name for column in self.columns for name in (column.name, *column.needs)}
        return _without(self, unseen) if unseen else self

    def column(self, name: str) -> Column:
        return next(column for column in self.columns if column.name == name)

    def view(self, key: str) -> View:
        """A view by its key, or the one that is shown at first."""
        first = next((view for view in self.views if view.key == self.begins_with), self.views[0])
        return next((view for view in self.views if view.key == key), first)

    def choices(self, name: str) -> type[enum.StrEnum] | None:
        """The choices of a column, when it is one of a few."""
        kind = self.stored[name].type if name in self.stored else None
        return kind.enum_class if isinstance(kind, Enum) else None  # type: ignore[return-value]

    # how it can be sorted

    def sort_column(self, name: str) -> str:
        """The stored column by which a shown one is sorted: its key where it has one."""
        if name == "id":
            return "id"
        wanted = next((column.sort or name for column in self.columns if column.name == name), name)
        keys = {source: key for key, source in getattr(self.model, "sort_keys", {}).items()}
        return keys.get(wanted, wanted)

    def has_index(self, name: str) -> bool:
        """Whether a shown column is sorted by an index, at any length of the register."""
        stored = self.sort_column(name)
        return stored == "id" or self.index_on(stored) is not None

    def index_on(self, stored: str) -> str | None:
        """The name of the index that holds the rows in the order of a column."""
        wanted = ["branch_id", stored, "id"] if self.of_branch else [stored, "id"]
        return self._index([name for name in wanted if name != "id"] + ["id"] if stored != "id" else [*wanted[:-2], "id"])

    @cached_property
    def open_index(self) -> str | None:
        """The small index over what is still open."""
        return next((str(index.name) for index in self._table.indexes if index.name == f"ix_{self.table}_open"), None)

    @cached_property
    def state_index(self) -> str | None:
        return self._index(["branch_id", "state", "id"] if self.of_branch else ["state", "id"])

    @cached_property
    def _table(self) -> Table:
        table: Table = self.model.__table__
        return table

    def _index(self, columns: list[str]) -> str | None:
        def fits(index: Index) -> bool:
            return [column.name for column in index.columns][:len(columns)] == columns and index.dialect_options["sqlite"]["where"] is None
        return next((str(index.name) for index in self._table.indexes if fits(index)), None)
