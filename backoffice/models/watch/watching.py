"""What is watched over in each table, whoever changes it: worked out once from the models, written down by each engine in its own triggers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Table, inspect

from backoffice.models.base import Base, BranchRecord, Record, records

EMPTIED: dict[str, dict[str, str | None]] = {
    "command": {"digest": "''", "reason": "''"}, "audit": {"before": "NULL", "after": "NULL"}, "seal": {"salt": "''", "parts": None},
    "passing": {"reason": "''"}, "login": {},
}
"""The tables of the trail, with what is emptied in them, and to what, when a person's data are erased (`parts` then tells what was committed to)."""

KEPT_FOR_GOOD = tuple(EMPTIED)
"""What stands in these tables stays as it was written. Only the deed that erases empties some of it, a deed gets its result when it is done, and
what the erasing deed itself had told about a row is taken back."""

ERASES = "customer.erase"
"""The one deed that passes what is fixed, and only to empty it."""

NO_DEED, FROZEN, KEPT = "no deed: rows are changed through the program only", "frozen", "kept for good"
"""What a trigger says when it refuses."""

CARRIED = frozenset({"state", "open", "held_since", "holder", "holder_name"})
"""Where a record stands and who has it lives on, also when the record itself is frozen."""


@dataclass(frozen=True)
class Above:
    """The record whose line a row is: its table, the column that leads there, and the states in which it takes no change of its lines any more."""

    table: str
    key: str
    states: tuple[str, ...]


@dataclass(frozen=True)
class Watched:
    """What is watched over in the rows of one table.

    Every change of a `told` column is written down; a `silent` one changes in a deed only, but what stood there is told to nobody. In a state
    of `frozen` the `fixed` columns stay; those in `stays` always do. `above` freezes lines with their record. What is `counted` has its numbers by
    branch and state in the tally.
    """

    table: str
    told: tuple[str, ...]
    silent: tuple[str, ...]
    append_only: bool
    frozen: tuple[str, ...]
    fixed: tuple[str, ...]
    stays: tuple[str, ...]
    is_line: bool
    above: Above | None
    line_fixed: tuple[str, ...]
    counted: bool
    has_state: bool
    of_branch: bool


@dataclass(frozen=True)
class Follows:
    """A name that is repeated in another table: it is brought up to date when it changes where it stands. `columns` are pairs (there, here)."""

    name: str
    source: str
    changed: str
    table: str
    key: str
    columns: tuple[tuple[str, str], ...]


def kept_columns(table: str) -> tuple[str, ...]:
    """The columns of a row of the trail that never change."""
    return tuple(column.name for column in Base.metadata.tables[table].columns if column.name not in EMPTIED[table])


@cache
def watched() -> tuple[Watched, ...]:
    """Every kind of record, with what is watched over in it."""
    return tuple(_watched(kind, kind.__table__) for kind in records())  # type: ignore[arg-type]


def told_of(kind: type[Record]) -> tuple[str, ...]:
    """The columns of a kind of record that the trail tells."""
    return tuple(column.name for column in kind.__table__.columns
                 if not column.info.get("derived") and not column.info.get("unaudited") and column.name != "id")


def _watched(kind: type[Record], table: Table) -> Watched:
    told = told_of(kind)
    of_branch, frozen = issubclass(kind, BranchRecord), () if kind.append_only else tuple(state.value for state in kind.frozen_from)
    return Watched(
        table=table.name, told=told, silent=tuple(column.name for column in table.columns if column.info.get("unaudited") and not kind.append_only),
        append_only=kind.append_only, frozen=frozen, fixed=tuple(name for name in told if name not in {*kind.lives_on, *CARRIED}),
        stays=tuple(name for name in ("branch_id", "business_date", "number") if name in table.columns) if of_branch and not kind.append_only else (),
        is_line=bool(kind.line_of), above=_above(kind), line_fixed=tuple(name for name in told if name not in kind.lives_on),
        counted=not kind.line_of and not kind.append_only, has_state="state" in table.columns, of_branch=of_branch)


def _above(kind: type[Record]) -> Above | None:
    if not kind.line_of:
        return None
    link = inspect(kind).relationships[kind.line_of]
    parent = link.mapper.class_
    return Above(parent.__tablename__, next(iter(link.local_columns)).name, tuple(state.value for state in parent.frozen_from)) if parent.frozen_from else None


@cache
def follows() -> tuple[Follows, ...]:
    """Every name that is repeated, with where it stands."""
    return tuple(_follows())


def _follows() -> Iterator[Follows]:
    for kind in records():
        for column, path in kind.copies.items():
            relation, _, source = path.partition(".")
            if column not in kind.__table__.columns or "." in source:
                continue
            link = inspect(kind).relationships[relation]
            key, parent = next(iter(link.local_columns)).name, link.mapper.class_
            if source == "number" or source not in parent.__table__.columns:
                continue
            keys = tuple((mine, theirs) for mine, named in kind.sort_keys.items() if named == column
                         for theirs, named_there in parent.sort_keys.items() if named_there == source)
            yield Follows(f"follow_{kind.__tablename__}_{column}", parent.__tablename__, source, kind.__tablename__, key, ((column, source), *keys))
