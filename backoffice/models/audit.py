"""The trail: every change of every row, written by triggers; the door seals them (`seals`).

The triggers are generated from the models. They see a change whoever makes it: the program, a bulk statement, a tool.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from functools import cache

from sqlalchemy import Connection, ForeignKey, Index, String, Table, Text, UniqueConstraint, inspect
from sqlalchemy.orm import Mapped, mapped_column

from backoffice.models.base import Base, BranchRecord, Record, records
from backoffice.models.types import Key, Reference


class Audit(Base):
    """One change of one row: what stood there before and after, under the deed that did it."""

    __table_args__ = (Index(None, "command_id"), Index(None, "record", "record_id", "id"), {"sqlite_autoincrement": True})

    id: Mapped[Key]
    command_id: Mapped[int] = mapped_column(Reference, ForeignKey("command.id"))
    record: Mapped[str] = mapped_column(String(40))
    record_id: Mapped[int] = mapped_column(Reference)
    verb: Mapped[str] = mapped_column(String(8))
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)


class Tally(Base):
    """How many records of a kind stand in each state, kept by triggers: the counts of the registers."""

    __table_args__ = (UniqueConstraint("record", "branch_id", "state"), {"sqlite_autoincrement": True})

    id: Mapped[Key]
    record: Mapped[str] = mapped_column(String(40))
    branch_id: Mapped[int] = mapped_column(Reference)
    state: Mapped[str] = mapped_column(String(24))
    count: Mapped[int]


# ---- the triggers ---------------------------------------------------------------------------------------------------------

ACTING = "SELECT RAISE(ABORT, 'no deed: rows are changed through the program only') WHERE (SELECT command_id FROM context WHERE id = 1) IS NULL;"
ERASING = ("EXISTS (SELECT 1 FROM context x JOIN command d ON d.id = x.command_id WHERE x.id = 1 AND d.step = 'customer.erase' AND d.result = '')")
"""Whether a person's data are being erased: the one deed that passes what is fixed, and only to empty it."""

KEPT_FOR_GOOD = ("command", "audit", "seal", "passing", "login")


def triggers() -> Iterator[tuple[str, str]]:
    """Every generated trigger by its name, for SQLite."""
    for kind in records():
        table: Table = kind.__table__  # type: ignore[assignment]
        yield from _audit(kind, table)
        yield from _freeze(kind, table)
        yield from _tally(kind, table)
    yield from _follow()
    for name in KEPT_FOR_GOOD:
        refuse = "BEGIN SELECT RAISE(ABORT, 'kept for good'); END"
        yield f"kept_{name}_update", f"BEFORE UPDATE ON {name} {_unless(EMPTIED.get(name))} {refuse}"
        yield f"kept_{name}_delete", f"BEFORE DELETE ON {name} {_unless(UNDONE.get(name))} {refuse}"


def _same(table: str, *emptied: str) -> str:
    """Nothing but these columns of a row changes."""
    kept = [column.name for column in Base.metadata.tables[table].columns if column.name not in emptied]
    return " AND ".join(f'OLD."{name}" IS NEW."{name}"' for name in kept)


def _unless(allowed: Callable[[], str] | None) -> str:
    return f"WHEN NOT ({allowed()})" if allowed is not None else ""


EMPTIED: dict[str, Callable[[], str]] = {
    "command": lambda: f"OLD.result = '' OR ({_same('command', 'digest', 'reason')} AND NEW.digest = '' AND NEW.reason = '' AND {ERASING})",
    "audit": lambda: f"{_same('audit', 'before', 'after')} AND NEW.before IS NULL AND NEW.after IS NULL AND {ERASING}",
    "seal": lambda: f"{_same('seal', 'salt', 'parts')} AND NEW.salt = '' AND {ERASING}",
    "passing": lambda: f"{_same('passing', 'reason')} AND NEW.reason = '' AND {ERASING}",
}
"""What may happen to a row that is kept for good: a deed gets its result, and a person's data are emptied."""

UNDONE: dict[str, Callable[[], str]] = {"audit": lambda: f"OLD.command_id = (SELECT command_id FROM context WHERE id = 1) AND {ERASING}"}


def install(connection: Connection) -> None:
    """Drops the generated triggers and creates them anew from the models."""
    drop(connection)
    for name, body in triggers():
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {body}")
    connection.exec_driver_sql(f"PRAGMA user_version = {edition()}")


@cache
def edition() -> int:
    """A number for the triggers of this program, kept in the head of the file: another one means that they are to be made anew."""
    return zlib.crc32("\n".join(f"{name} {body}" for name, body in triggers()).encode()) & 0x7FFFFFFF


def drop(connection: Connection) -> None:
    """Takes the generated triggers away, for an upgrade."""
    for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all():
        connection.exec_driver_sql(f"DROP TRIGGER {name}")


def _told(table: Table) -> list[str]:
    return [f'"{column.name}"' for column in table.columns
            if not column.info.get("derived") and not column.info.get("unaudited") and column.name != "id"]


def _as_json(columns: list[str], side: str = "") -> str:
    return "json_object(" + ", ".join(f"'{column.strip(chr(34))}', {side}{column}" for column in columns) + ")"


def row_as_json(kind: type[Record]) -> str:
    """A whole row as the trail tells it, as an expression over its table."""
    return _as_json(_told(kind.__table__))  # type: ignore[arg-type]


def _changed(columns: list[str]) -> str:
    return " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in columns) or "0"


def _audit(kind: type[Record], table: Table) -> Iterator[tuple[str, str]]:
    name, columns = table.name, _told(table)

    def row(side: str) -> str:
        return _as_json(columns, f"{side}.")

    def difference(side: str) -> str:
        parts = " UNION ALL ".join(f"SELECT '{column.strip(chr(34))}' AS k, {side}.{column} AS v WHERE OLD.{column} IS NOT NEW.{column}"
                                   for column in columns)
        return f"(SELECT json_group_object(k, v) FROM ({parts}))"

    into = "INSERT INTO audit (command_id, record, record_id, verb, before, after) SELECT command_id, "
    yield f"audit_{name}_insert", (f"AFTER INSERT ON \"{name}\" BEGIN {ACTING} {into} '{name}', NEW.id, 'insert', NULL, {row('NEW')} "
                                   "FROM context WHERE id = 1; END")
    yield f"audit_{name}_update", (f"AFTER UPDATE ON \"{name}\" WHEN {_changed(columns)} BEGIN {ACTING} {into} '{name}', NEW.id, 'update', "
                                   f"{difference('OLD')}, {difference('NEW')} FROM context WHERE id = 1; END")
    silent = [f'"{column.name}"' for column in table.columns if column.info.get("unaudited")]
    if silent and not kind.append_only:
        yield f"acting_{name}_update", f'AFTER UPDATE ON "{name}" WHEN {_changed(silent)} BEGIN {ACTING} END'
    yield f"audit_{name}_delete", (f"AFTER DELETE ON \"{name}\" BEGIN {ACTING} {into} '{name}', OLD.id, 'delete', {row('OLD')}, NULL "
                                   "FROM context WHERE id = 1; END")


def _freeze(kind: type[Record], table: Table) -> Iterator[tuple[str, str]]:
    name = table.name
    refuse = "BEGIN SELECT RAISE(ABORT, 'frozen'); END"
    if kind.append_only:
        yield f"freeze_{name}_update", f'BEFORE UPDATE ON "{name}" WHEN NOT {ERASING} {refuse}'
    elif kind.frozen_from:
        states = ", ".join(f"'{state.value}'" for state in kind.frozen_from)
        living = {*kind.lives_on, "state", "open", "held_since", "holder", "holder_name"}
        fixed = [column for column in _told(table) if column.strip('"') not in living]
        yield f"freeze_{name}_update", f'BEFORE UPDATE ON "{name}" WHEN OLD.state IN ({states}) AND ({_changed(fixed)}) AND NOT {ERASING} {refuse}'
    if issubclass(kind, BranchRecord) and not kind.append_only:
        kept = [f'"{column}"' for column in ("branch_id", "business_date", "number") if column in table.columns]
        yield f"stay_{name}_update", f'BEFORE UPDATE OF {", ".join(kept)} ON "{name}" WHEN {_changed(kept)} {refuse}'
    if kind.line_of:
        parent = inspect(kind).relationships[kind.line_of].mapper.class_
        key = next(iter(inspect(kind).relationships[kind.line_of].local_columns)).name
        if parent.frozen_from:
            states = ", ".join(f"'{state.value}'" for state in parent.frozen_from)
            living = set(kind.lives_on)
            fixed = [column for column in _told(table) if column.strip('"') not in living]
            frozen = f'(SELECT state FROM "{parent.__tablename__}" WHERE id = {{side}}.{key}) IN ({states})'
            made_now = (f"EXISTS (SELECT 1 FROM audit a JOIN context c ON c.command_id = a.command_id WHERE a.record = '{parent.__tablename__}' "
                        f"AND a.record_id = NEW.{key} AND a.verb = 'insert')")
            yield f"freeze_{name}_line_insert", f'BEFORE INSERT ON "{name}" WHEN {frozen.format(side="NEW")} AND NOT {made_now} {refuse}'
            yield f"freeze_{name}_line_update", f'BEFORE UPDATE ON "{name}" WHEN {frozen.format(side="OLD")} AND ({_changed(fixed)}) AND NOT {ERASING} {refuse}'
            yield f"freeze_{name}_line_delete", f'BEFORE DELETE ON "{name}" WHEN {frozen.format(side="OLD")} {refuse}'
    else:
        yield f"freeze_{name}_delete", f'BEFORE DELETE ON "{name}" {refuse}'


def _tally(kind: type[Record], table: Table) -> Iterator[tuple[str, str]]:
    if kind.line_of or kind.append_only:
        return
    name = table.name

    def count(side: str, by: int) -> str:
        state = f"{side}.state" if "state" in table.columns else "''"
        branch = f"{side}.branch_id" if issubclass(kind, BranchRecord) else "0"
        return (f"INSERT INTO tally (record, branch_id, state, count) VALUES ('{name}', {branch}, {state}, {by}) "
                f"ON CONFLICT (record, branch_id, state) DO UPDATE SET count = count + {by};")

    yield f"tally_{name}_insert", f'AFTER INSERT ON "{name}" BEGIN {count("NEW", 1)} END'
    if "state" in table.columns:
        yield f"tally_{name}_update", f'AFTER UPDATE OF state ON "{name}" WHEN OLD.state IS NOT NEW.state BEGIN {count("OLD", -1)} {count("NEW", 1)} END'


def _follow() -> Iterator[tuple[str, str]]:
    """A name that is repeated in a register follows when it is changed where it stands."""
    for kind in records():
        for column, path in kind.copies.items():
            relation, _, source = path.partition(".")
            if column not in kind.__table__.columns or "." in source:
                continue
            link = inspect(kind).relationships[relation]
            key, parent = next(iter(link.local_columns)).name, link.mapper.class_
            if source == "number" or source not in parent.__table__.columns:
                continue
            keyed = [(column, source)] + [(k, pk) for k, c in kind.sort_keys.items() if c == column
                                          for pk, pc in parent.sort_keys.items() if pc == source]
            setting = ", ".join(f"{mine} = NEW.{theirs}" for mine, theirs in keyed)
            yield (f"follow_{kind.__tablename__}_{column}",
                   f'AFTER UPDATE OF {source} ON "{parent.__tablename__}" WHEN OLD.{source} IS NOT NEW.{source} BEGIN '
                   f'UPDATE "{kind.__tablename__}" SET {setting} WHERE {key} = NEW.id; END')
