"""The triggers as SQLite writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from backoffice.models.watch.watching import (
    EMPTIED,
    ERASES,
    FROZEN,
    KEPT,
    KEPT_FOR_GOOD,
    NO_DEED,
    Follows,
    Watched,
    follows,
    kept_columns,
    watched,
)

ERASING = f"EXISTS (SELECT 1 FROM context x JOIN command d ON d.id = x.command_id WHERE x.id = 1 AND d.step = '{ERASES}' AND d.result = '')"
ACTING = f"SELECT RAISE(ABORT, '{NO_DEED}') WHERE (SELECT command_id FROM context WHERE id = 1) IS NULL;"
REFUSE = f"BEGIN SELECT RAISE(ABORT, '{FROZEN}'); END"


def triggers() -> Iterator[tuple[str, str]]:
    """Every trigger by its name."""
    for each in watched():
        yield from _audit(each)
        yield from _freeze(each)
        yield from _tally(each)
    yield from map(_follow, follows())
    for name in KEPT_FOR_GOOD:
        refuse = f"BEGIN SELECT RAISE(ABORT, '{KEPT}'); END"
        undone = f"WHEN NOT (OLD.command_id = (SELECT command_id FROM context WHERE id = 1) AND {ERASING})" if name == "audit" else ""
        yield f"kept_{name}_update", f"BEFORE UPDATE ON {name} {_unless_emptied(name)} {refuse}"
        yield f"kept_{name}_delete", f"BEFORE DELETE ON {name} {undone} {refuse}"


def _unless_emptied(name: str) -> str:
    if not EMPTIED[name]:
        return ""
    same = " AND ".join(f'OLD."{column}" IS NEW."{column}"' for column in kept_columns(name))
    emptied = "".join(f" AND NEW.{column} {'IS NULL' if to == 'NULL' else f'= {to}'}" for column, to in EMPTIED[name].items() if to is not None)
    allowed = f"{same}{emptied} AND {ERASING}"
    return f"WHEN NOT (OLD.result = '' OR ({allowed}))" if name == "command" else f"WHEN NOT ({allowed})"


def beside() -> Iterator[str]:
    """What is made anew together with the triggers: nothing, a file is its user's own."""
    yield from ()


def install(connection: Connection, edition: int) -> None:
    for name, body in triggers():
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {body}")
    connection.exec_driver_sql(f"PRAGMA user_version = {edition}")


def drop(connection: Connection) -> None:
    for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all():
        connection.exec_driver_sql(f"DROP TRIGGER {name}")


def strange(connection: Connection) -> list[str]:
    """The triggers that are missing, or are not those of this program."""
    wanted = {name: f"CREATE TRIGGER {name} {body}" for name, body in triggers()}
    there = {name: body for name, body in connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all()}  # noqa: C416
    return [name for name in sorted(wanted.keys() | there.keys()) if wanted.get(name) != there.get(name)]


def _changed(columns: Iterable[str]) -> str:
    return " OR ".join(f'OLD."{column}" IS NOT NEW."{column}"' for column in columns) or "0"


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"'{word}'" for word in words)


def as_json(columns: Iterable[str], side: str = "") -> str:
    """A whole row, as the trail tells it."""
    return "json_object(" + ", ".join(f"'{column}', {side}\"{column}\"" for column in columns) + ")"


def _audit(each: Watched) -> Iterator[tuple[str, str]]:
    name = each.table

    def row(side: str) -> str:
        return as_json(each.told, f"{side}.")

    def difference(side: str) -> str:
        parts = " UNION ALL ".join(f"SELECT '{column}' AS k, {side}.\"{column}\" AS v WHERE OLD.\"{column}\" IS NOT NEW.\"{column}\"" for column in each.told)
        return f"(SELECT json_group_object(k, v) FROM ({parts}))"

    into = "INSERT INTO audit (command_id, record, record_id, verb, before, after) SELECT command_id, "
    yield f"audit_{name}_insert", (f"AFTER INSERT ON \"{name}\" BEGIN {ACTING} {into} '{name}', NEW.id, 'insert', NULL, {row('NEW')} "
                                   "FROM context WHERE id = 1; END")
    yield f"audit_{name}_update", (f"AFTER UPDATE ON \"{name}\" WHEN {_changed(each.told)} BEGIN {ACTING} {into} '{name}', NEW.id, 'update', "
                                   f"{difference('OLD')}, {difference('NEW')} FROM context WHERE id = 1; END")
    if each.silent:
        yield f"acting_{name}_update", f'AFTER UPDATE ON "{name}" WHEN {_changed(each.silent)} BEGIN {ACTING} END'
    yield f"audit_{name}_delete", (f"AFTER DELETE ON \"{name}\" BEGIN {ACTING} {into} '{name}', OLD.id, 'delete', {row('OLD')}, NULL "
                                   "FROM context WHERE id = 1; END")


def _freeze(each: Watched) -> Iterator[tuple[str, str]]:
    name = each.table
    if each.append_only:
        yield f"freeze_{name}_update", f'BEFORE UPDATE ON "{name}" WHEN NOT {ERASING} {REFUSE}'
    elif each.frozen:
        fixed = f"OLD.state IN ({_listed(each.frozen)}) AND ({_changed(each.fixed)}) AND NOT {ERASING}"
        yield f"freeze_{name}_update", f'BEFORE UPDATE ON "{name}" WHEN {fixed} {REFUSE}'
    if each.stays:
        columns = ", ".join(f'"{column}"' for column in each.stays)
        yield f"stay_{name}_update", f'BEFORE UPDATE OF {columns} ON "{name}" WHEN {_changed(each.stays)} {REFUSE}'
    if each.above:
        above, key = each.above.table, each.above.key
        frozen = f'(SELECT state FROM "{above}" WHERE id = {{side}}.{key}) IN ({_listed(each.above.states)})'
        made_now = (f"EXISTS (SELECT 1 FROM audit a JOIN context c ON c.command_id = a.command_id WHERE a.record = '{above}' "
                    f"AND a.record_id = NEW.{key} AND a.verb = 'insert')")
        yield f"freeze_{name}_line_insert", f'BEFORE INSERT ON "{name}" WHEN {frozen.format(side="NEW")} AND NOT {made_now} {REFUSE}'
        fixed = f"{frozen.format(side='OLD')} AND ({_changed(each.line_fixed)}) AND NOT {ERASING}"
        yield f"freeze_{name}_line_update", f'BEFORE UPDATE ON "{name}" WHEN {fixed} {REFUSE}'
        yield f"freeze_{name}_line_delete", f'BEFORE DELETE ON "{name}" WHEN {frozen.format(side="OLD")} {REFUSE}'
    if not each.is_line:
        yield f"freeze_{name}_delete", f'BEFORE DELETE ON "{name}" {REFUSE}'


def _tally(each: Watched) -> Iterator[tuple[str, str]]:
    if not each.counted:
        return
    name = each.table

    def count(side: str, by: int) -> str:
        state = f"{side}.state" if each.has_state else "''"
        branch = f"{side}.branch_id" if each.of_branch else "0"
        return (f"INSERT INTO tally (record, branch_id, state, count) VALUES ('{name}', {branch}, {state}, {by}) "
                f"ON CONFLICT (record, branch_id, state) DO UPDATE SET count = count + {by};")

    yield f"tally_{name}_insert", f'AFTER INSERT ON "{name}" BEGIN {count("NEW", 1)} END'
    if each.has_state:
        yield f"tally_{name}_update", f'AFTER UPDATE OF state ON "{name}" WHEN OLD.state IS NOT NEW.state BEGIN {count("OLD", -1)} {count("NEW", 1)} END'


def _follow(each: Follows) -> tuple[str, str]:
    setting = ", ".join(f"{mine} = NEW.{theirs}" for mine, theirs in each.columns)
    return each.name, (f'AFTER UPDATE OF {each.changed} ON "{each.source}" WHEN OLD.{each.changed} IS NOT NEW.{each.changed} BEGIN '
                       f'UPDATE "{each.table}" SET {setting} WHERE {each.key} = NEW.id; END')
