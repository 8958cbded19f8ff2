"""The triggers as PostgreSQL writes them: each one a function of its own, whose text `check` can compare.

What they write down is what SQLite's write down, sign by sign, so that a seal holds on either engine and a centre can move.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from backoffice import engines
from backoffice.models.watch import postgresql_rights
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

INSERT, DELETE, UPDATE, TRUNCATE, ROW, BEFORE = 4, 8, 16, 32, 1, 2
"""How the catalogue tells when a trigger fires."""

TOLD = {
    "text": "to_json(value)::text", "bigint": "value::text", "boolean": "CASE WHEN value THEN '1' ELSE '0' END",
    "date": """'"' || to_char(value, 'YYYY-MM-DD') || '"'""",
    "timestamptz": """'"' || to_char(value AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '"'""",
}
"""How a value of each kind is told in the trail."""


def helpers() -> Iterator[tuple[str, str]]:
    """What the triggers share: how a value is told, and which deed is being done."""
    for kind, how in TOLD.items():
        yield f"told({kind})", (f"CREATE OR REPLACE FUNCTION told(value {kind}) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS "
                                f"$$ SELECT coalesce({how}, 'null') $$")
    yield "acting()", ("CREATE OR REPLACE FUNCTION acting() RETURNS bigint LANGUAGE plpgsql STABLE AS $$ DECLARE deed bigint := "
                       "nullif(current_setting('backoffice.command', true), '')::bigint; BEGIN IF deed IS NULL THEN "
                       f"RAISE EXCEPTION '{NO_DEED}' USING ERRCODE = 'BO001'; END IF; RETURN deed; END $$")
    yield "erasing()", ("CREATE OR REPLACE FUNCTION erasing() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT 1 FROM command "
                        f"WHERE id = nullif(current_setting('backoffice.command', true), '')::bigint AND step = '{ERASES}' AND result = '') $$")


def triggers() -> Iterator[tuple[str, str]]:
    """Every trigger by its name: when it fires, and what it does."""
    for each in watched():
        yield from _audit(each)
        yield from _freeze(each)
        yield from _tally(each)
        yield f"kept_{each.table}_truncate", f'BEFORE TRUNCATE ON "{each.table}" | {_refuse(KEPT)}'
    yield from map(_follow, follows())
    for name in KEPT_FOR_GOOD:
        yield f"kept_{name}_update", f'BEFORE UPDATE ON "{name}" | IF NOT ({_emptied(name)}) THEN {_refuse(KEPT)} END IF; RETURN NEW;'
        undone = "OLD.command_id = acting() AND erasing()" if name == "audit" else "false"
        yield f"kept_{name}_delete", f'BEFORE DELETE ON "{name}" | IF NOT ({undone}) THEN {_refuse(KEPT)} END IF; RETURN OLD;'
        yield f"kept_{name}_truncate", f'BEFORE TRUNCATE ON "{name}" | {_refuse(KEPT)}'


def _emptied(name: str) -> str:
    """When a row of the trail may change after all."""
    if not EMPTIED[name]:
        return "false"
    same = " AND ".join(f'OLD."{column}" IS NOT DISTINCT FROM NEW."{column}"' for column in kept_columns(name))
    emptied = "".join(f" AND NEW.{column} {'IS NULL' if to == 'NULL' else f'= {to}'}" for column, to in EMPTIED[name].items() if to is not None)
    return f"OLD.result = '' OR ({same}{emptied} AND erasing())" if name == "command" else f"{same}{emptied} AND erasing()"


def beside() -> Iterator[str]:
    """What is made anew together with the triggers."""
    yield DEFINER
    yield from postgresql_rights.told()


def install(connection: Connection, edition: int) -> None:
    execute = engines.plain(connection).execute
    schema = execute("SELECT current_schema()").fetchone()[0]
    definer = DEFINER.format(schema=schema)
    for _name, text in helpers():
        execute(text)
    for name, told in triggers():
        when, body = told.split(" | ", 1)
        level = "STATEMENT" if "TRUNCATE" in when else "ROW"
        execute(f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql {definer} AS $$ BEGIN {body} END $$")
        execute(f"CREATE TRIGGER {name} {when} FOR EACH {level} EXECUTE FUNCTION {name}()")
    postgresql_rights.keep_up(connection)
    execute(f"COMMENT ON TABLE alembic_version IS 'triggers {edition}'")


DEFINER = 'SECURITY DEFINER SET search_path = "{schema}", pg_temp'
"""They write the trail, which nobody else may write into; and they find no table but the centre's own."""

OURS = ("SELECT t.tgname, c.relname, t.tgtype, p.prosrc, t.tgenabled, p.proname, t.tgqual IS NULL AND t.tgattr = ''::int2vector AND p.prosecdef "
        "FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid "
        f"WHERE NOT t.tgisinternal AND t.tgname <> '{postgresql_rights.LOGINS}' AND c.relnamespace = current_schema()::regnamespace ORDER BY t.tgname")


def drop(connection: Connection) -> None:
    for name, table, *_ in connection.exec_driver_sql(OURS).all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}" ON "{table}"')
        connection.exec_driver_sql(f'DROP FUNCTION IF EXISTS "{name}"()')


def strange(connection: Connection) -> list[str]:
    """The triggers that are missing, are not those of this program, or sleep; and the shared functions that are others."""
    wanted = {name: _catalogued(told) for name, told in triggers()}
    there = {name: (table, kind, body.strip()) if awake in ("O", "A") and function == name and whole else None
             for name, table, kind, body, awake, function, whole in connection.exec_driver_sql(OURS).all()}
    found = [name for name in sorted(wanted.keys() | there.keys()) if wanted.get(name) != there.get(name)]
    for name, text in helpers():
        said = engines.plain(connection).execute("SELECT prosrc FROM pg_proc WHERE oid = to_regprocedure(?)", (name,)).fetchone()
        if said is None or said[0].strip() != text.split("$$")[1].strip():
            found.append(name)
    return found


def _catalogued(told: str) -> tuple[str, int, str]:
    """A trigger as the catalogue keeps it."""
    when, body = told.split(" | ", 1)
    moment, event, _on, table = when.split(" ")
    kinds = {"INSERT": INSERT, "DELETE": DELETE, "UPDATE": UPDATE, "TRUNCATE": TRUNCATE}
    return table.strip('"'), kinds[event] | (0 if event == "TRUNCATE" else ROW) | (BEFORE if moment == "BEFORE" else 0), f"BEGIN {body} END"


def _refuse(words: str) -> str:
    return f"RAISE EXCEPTION '{words}' USING ERRCODE = '{'BO002' if words == FROZEN else 'BO003'}';"


def _changed(columns: Iterable[str]) -> str:
    return " OR ".join(f'OLD."{column}" IS DISTINCT FROM NEW."{column}"' for column in columns) or "false"


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"'{word}'" for word in words)


def as_json(columns: Iterable[str], side: str = "") -> str:
    """A whole row, as the trail tells it."""
    return "'{' || " + " || ',' || ".join(f"'\"{column}\":' || told({side}\"{column}\")" for column in columns) + " || '}'"


def _audit(each: Watched) -> Iterator[tuple[str, str]]:
    name = each.table

    def row(side: str) -> str:
        return as_json(each.told, f"{side}.")

    def difference(side: str) -> str:
        parts = ", ".join(f'CASE WHEN OLD."{column}" IS DISTINCT FROM NEW."{column}" THEN \'"{column}":\' || told({side}."{column}") END'
                          for column in each.told)
        return f"'{{' || concat_ws(',', {parts}) || '}}'"

    def enter(side: str, verb: str, before: str, after: str) -> str:
        return ("INSERT INTO audit (command_id, record, record_id, verb, before, after) "
                f"VALUES (acting(), '{name}', {side}.id, '{verb}', {before}, {after});")

    yield f"audit_{name}_insert", f'AFTER INSERT ON "{name}" | {enter("NEW", "insert", "NULL", row("NEW"))} RETURN NULL;'
    yield f"audit_{name}_update", (f'AFTER UPDATE ON "{name}" | IF {_changed(each.told)} THEN '
                                   f'{enter("NEW", "update", difference("OLD"), difference("NEW"))} END IF; RETURN NULL;')
    if each.silent:
        yield f"acting_{name}_update", f'AFTER UPDATE ON "{name}" | IF {_changed(each.silent)} THEN PERFORM acting(); END IF; RETURN NULL;'
    yield f"audit_{name}_delete", f'AFTER DELETE ON "{name}" | {enter("OLD", "delete", row("OLD"), "NULL")} RETURN NULL;'


def _freeze(each: Watched) -> Iterator[tuple[str, str]]:
    name, refuse = each.table, _refuse(FROZEN)
    if each.append_only:
        yield f"freeze_{name}_update", f'BEFORE UPDATE ON "{name}" | IF NOT erasing() THEN {refuse} END IF; RETURN NEW;'
    elif each.frozen:
        yield f"freeze_{name}_update", (f'BEFORE UPDATE ON "{name}" | IF OLD.state IN ({_listed(each.frozen)}) AND ({_changed(each.fixed)}) AND NOT erasing() '
                                        f"THEN {refuse} END IF; RETURN NEW;")
    if each.stays:
        yield f"stay_{name}_update", f'BEFORE UPDATE ON "{name}" | IF {_changed(each.stays)} THEN {refuse} END IF; RETURN NEW;'
    if each.above:
        above, key = each.above.table, each.above.key
        frozen = f'(SELECT state FROM "{above}" WHERE id = {{side}}.{key}) IN ({_listed(each.above.states)})'
        made_now = (f"EXISTS (SELECT 1 FROM audit a WHERE a.command_id = acting() AND a.record = '{above}' "
                    f"AND a.record_id = NEW.{key} AND a.verb = 'insert')")
        yield f"freeze_{name}_line_insert", (f'BEFORE INSERT ON "{name}" | IF {frozen.format(side="NEW")} AND NOT {made_now} '
                                             f"THEN {refuse} END IF; RETURN NEW;")
        yield f"freeze_{name}_line_update", (f'BEFORE UPDATE ON "{name}" | IF {frozen.format(side="OLD")} AND ({_changed(each.line_fixed)}) AND NOT erasing() '
                                             f"THEN {refuse} END IF; RETURN NEW;")
        yield f"freeze_{name}_line_delete", f'BEFORE DELETE ON "{name}" | IF {frozen.format(side="OLD")} THEN {refuse} END IF; RETURN OLD;'
    if not each.is_line:
        yield f"freeze_{name}_delete", f'BEFORE DELETE ON "{name}" | {refuse}'


def _tally(each: Watched) -> Iterator[tuple[str, str]]:
    if not each.counted:
        return
    name = each.table

    def count(side: str, by: int) -> str:
        state = f"{side}.state" if each.has_state else "''"
        branch = f"{side}.branch_id" if each.of_branch else "0"
        return (f"INSERT INTO tally (record, branch_id, state, count) VALUES ('{name}', {branch}, {state}, {by}) "
                f"ON CONFLICT (record, branch_id, state) DO UPDATE SET count = tally.count + {by};")

    yield f"tally_{name}_insert", f'AFTER INSERT ON "{name}" | {count("NEW", 1)} RETURN NULL;'
    if each.has_state:
        yield f"tally_{name}_update", (f'AFTER UPDATE ON "{name}" | IF OLD.state IS DISTINCT FROM NEW.state THEN {count("OLD", -1)} {count("NEW", 1)} '
                                       "END IF; RETURN NULL;")


def _follow(each: Follows) -> tuple[str, str]:
    setting = ", ".join(f"{mine} = NEW.{theirs}" for mine, theirs in each.columns)
    return each.name, (f'AFTER UPDATE ON "{each.source}" | IF OLD.{each.changed} IS DISTINCT FROM NEW.{each.changed} THEN '
                       f'UPDATE "{each.table}" SET {setting} WHERE {each.key} = NEW.id; END IF; RETURN NULL;')
