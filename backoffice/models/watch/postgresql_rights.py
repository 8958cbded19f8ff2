"""What a server itself lets each login do: made from the same declarations as the rights of the program.

Everybody who works in the centre has a login of the database, `database.login`, in one group. What that login reads and changes is decided row by row: by
the branches that the person looks at and works for, by the rights of their role, and by the deed under way, which has to be their own. So whoever comes with
another program than this one finds no more than here, and changes nothing without a deed that they may do. Whoever owns the tables stands above all this.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256

from sqlalchemy import Connection, inspect

from backoffice import engines
from backoffice.engines import Plain
from backoffice.models.access.rights import OPEN_TO_ALL, reached_from, rights_on
from backoffice.models.base import BranchRecord, Record, records
from backoffice.models.search_entries import PLACES, SEARCHED
from backoffice.models.steps import SEE_ALL_BRANCHES, STEPS, WORK_FOR_ALL
from backoffice.models.warehouse.transfers import Transfer
from backoffice.models.watch.watching import ERASES, follows

GROUP = ": desks"
"""What the group of all logins of a centre ends with: `database: desks`, which no login of a person can be called."""
OWN_PASSWORD = "staff.change_password"
"""The one step that needs no right: it changes nothing but the password of whoever does it."""
LONGEST = 63
"""So many bytes has the name of a login at most; a longer one would be cut, and could be somebody else's."""

THERE = "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = current_database() || ?)"


def login_of(database: str, login: str) -> str:
    """What somebody's login is called on the server."""
    return f"{database}.{login}"


def has_logins(plain: Plain) -> bool:
    """Whether the people of this centre log in to the server themselves."""
    return bool(plain.execute(THERE, (GROUP,)).fetchone()[0])


# ---- what is asked ---------------------------------------------------------------------------------------------------------------

def _listed(words: Iterable[str]) -> str:
    return "ARRAY[" + ", ".join(f"'{word}'" for word in sorted(words)) + "]::text[]"


@cache
def questions() -> dict[str, tuple[str, str]]:
    """The functions that the policies ask, by name and arguments: what each answers with, and how. All see what the owner sees.

    They are asked again with each statement, one by another: in this language the server plans each once for a connection, and not each time.
    """
    by_area = {area: _listed({"*", *rights_on(area)}) for area in sorted({kind.area for kind in records()})}
    reached = {kind.__tablename__: _listed(reached_from(kind.area)) for kind in records()}
    deed = "FROM command WHERE id = nullif(current_setting('backoffice.command', true), '')::bigint AND staff_id = whoever() AND result = ''"
    asked = {
        "whoever()": ("bigint", "SELECT id FROM staff WHERE current_database() || '.' || login = session_user AND state <> 'left'"),
        "me()": ("bigint", "SELECT id FROM staff WHERE id = whoever() AND word_until IS NULL"),
        "my_rights()": ("text[]", "SELECT coalesce(array_agg(told), '{}') FROM staff s JOIN role r ON r.id = s.role_id, "
                        "jsonb_array_elements_text(r.rights_told::jsonb) AS told WHERE s.id = me()"),
        "holds(asked text[])": ("boolean", "SELECT my_rights() && asked"),
        "works_for()": ("SETOF bigint", f"SELECT b.id FROM branch b JOIN staff s ON s.id = me() WHERE b.id = s.branch_id OR "
                        f"holds({_listed(['*', WORK_FOR_ALL])}) OR EXISTS (SELECT FROM staff_branch m WHERE m.staff_id = s.id AND "
                        "m.branch_id = b.id AND m.works)"),
        "looks_at()": ("SETOF bigint", f"SELECT b.id FROM branch b JOIN staff s ON s.id = me() WHERE b.id = s.branch_id OR "
                       f"holds({_listed(['*', SEE_ALL_BRANCHES, WORK_FOR_ALL])}) OR EXISTS (SELECT FROM staff_branch m WHERE m.staff_id = s.id AND "
                       "m.branch_id = b.id)"),
        "under_way()": ("text", f"SELECT step {deed}"),
        "deed_on(kind text)": ("bigint", f"SELECT record_id {deed} AND record = kind"),
        "right_of(asked text)": ("text", "SELECT CASE asked " + " ".join(f"WHEN '{key}' THEN '{step.right}'" for key, step in sorted(STEPS.items())) + " END"),
        "sees(area text)": ("boolean", "SELECT whoever() IS NOT NULL AND CASE area " + " ".join(
            f"WHEN '{area}' THEN {'true' if area in OPEN_TO_ALL else f'holds({rights})'}" for area, rights in by_area.items()) + " ELSE false END"),
        "own_branch()": ("bigint", "SELECT branch_id FROM staff WHERE id = whoever()"),
        "changes(kind text)": ("boolean", "SELECT coalesce(kind = ANY(CASE split_part(under_way(), '.', 1) " + " ".join(
            f"WHEN '{table}' THEN {tables}" for table, tables in reached.items()) + " END), false)"),
        "area_of(kind text)": ("text", "SELECT CASE kind " + " ".join(f"WHEN '{kind.__tablename__}' THEN '{kind.area}'" for kind in records()) + " END"),
        "named_by_nobody(content text)": ("boolean", "SELECT NOT EXISTS (SELECT FROM attachment WHERE sha256 = content)"),
    }
    return {name: (answer, f"BEGIN RETURN {f'QUERY {how}' if answer.startswith('SETOF') else f'({how})'}; END") for name, (answer, how) in asked.items()}


# ---- which rows ------------------------------------------------------------------------------------------------------------------

MINE_TO_LOOK, MINE_TO_WORK = "ANY (ARRAY(SELECT looks_at()))", "ANY (ARRAY(SELECT works_for()))"
IN_A_DEED, ERASING = "(SELECT under_way()) IS NOT NULL", f"(SELECT under_way()) = '{ERASES}'"

Policy = tuple[str, str, str, str]
"""Which table, for which verb, which rows there are for it, and which may come of it."""


def _followed(table: str) -> str:
    """The rows that repeat something of the record under way: it is looked up in every branch that has some, so that they can be found by its new name."""
    keys = sorted({(each.source, each.key) for each in follows() if each.table == table})
    return "".join(f" OR {key} = (SELECT deed_on('{source}'))" for source, key in keys)


AT_THE_OTHER_END = "(SELECT under_way()) LIKE 'arrival.%'"
"""A transfer is counted in, or asked for: what is on the road lies in a warehouse of the branch that sent it, under a number of that branch."""
LOOKS_ELSEWHERE = {
    "warehouse": ("EXISTS (SELECT FROM transfer t WHERE warehouse.id IN (t.warehouse_id, t.transit_id)) "
                  "OR EXISTS (SELECT FROM arrival a WHERE a.warehouse_id = warehouse.id)"),
    "stock": f"kind = 'transit' AND {AT_THE_OTHER_END}",
}
"""What is read of another branch beside one's own: the warehouses that stand on a shared transfer, and, while one is counted in, what is on the road."""
CHANGES_ELSEWHERE = {
    "stock": LOOKS_ELSEWHERE["stock"],
    "stock_movement": f"from_id IN (SELECT id FROM warehouse WHERE kind = 'transit') AND {AT_THE_OTHER_END}",
}


def _shared(kind: type[Record], mine: str) -> str:
    """The rows of another branch in which one's own has a part."""
    if kind.also_of:
        return f" OR {kind.also_of} = {mine}"
    if not kind.line_of:
        return ""
    link = inspect(kind).relationships[kind.line_of]
    above, key = link.mapper.class_, next(iter(link.local_columns)).name
    return f" OR EXISTS (SELECT FROM {above.__tablename__} p WHERE p.id = {key} AND p.{above.also_of} = {mine})" if above.also_of else ""


def _elsewhere(told: dict[str, str], table: str) -> str:
    return f" OR {told[table]}" if table in told else ""


def _of_records() -> Iterator[Policy]:
    for kind in records():
        yield from _of_kind(kind, kind.__tablename__)


def _of_kind(kind: type[Record], table: str) -> Iterator[Policy]:
    sees, changes = f"(SELECT sees('{kind.area}'))", f"(SELECT changes('{table}'))"
    if table == "staff":
        sees = f"({sees} OR id = (SELECT whoever()))"
        changes = f"({changes} AND ((SELECT under_way()) <> '{OWN_PASSWORD}' OR id = (SELECT whoever())))"
    if issubclass(kind, BranchRecord):
        sees = (f"{sees} AND (branch_id = {MINE_TO_LOOK} OR {ERASING}{_followed(table)}{_shared(kind, MINE_TO_LOOK)}"
                f"{_elsewhere(LOOKS_ELSEWHERE, table)})")
        changes = f"{changes} AND (branch_id = {MINE_TO_WORK} OR {ERASING}{_shared(kind, MINE_TO_WORK)}{_elsewhere(CHANGES_ELSEWHERE, table)})"
    yield table, "SELECT", sees, ""
    yield table, "INSERT", "", changes
    yield (table, "UPDATE", ERASING, ERASING) if kind.append_only else (table, "UPDATE", changes, changes)
    if kind.line_of:
        yield table, "DELETE", changes, ""


def _of_the_trail() -> Iterator[Policy]:
    """Commands of the branches that one looks at, and what belongs to them; a command is entered for oneself, for a step that one may do."""
    own, shown = "staff_id = (SELECT whoever())", "EXISTS (SELECT FROM command c WHERE c.id = command_id)"
    may = (f"(right_of(step) <> '' AND (SELECT me()) IS NOT NULL AND holds(ARRAY['*', right_of(step)]) AND branch_id = {MINE_TO_WORK} "
           f"OR step = '{OWN_PASSWORD}')")
    yield "command", "SELECT", f"{own} OR branch_id = {MINE_TO_LOOK} OR {ERASING}", ""
    yield "command", "INSERT", "", f"{own} AND result = '' AND {may}"
    yield "command", "UPDATE", f"{own} OR {ERASING}", f"{own} OR {ERASING}"
    yield "audit", "SELECT", f"sees(area_of(record)) AND {shown}", ""
    yield "audit", "INSERT", "", ERASING
    yield "audit", "UPDATE", ERASING, ERASING
    yield "audit", "DELETE", ERASING, ""
    yield "passing", "SELECT", shown, ""
    yield "passing", "INSERT", "", f"{IN_A_DEED} AND {own}"
    yield "passing", "UPDATE", ERASING, ERASING
    yield "seal", "SELECT", f"branch_id = {MINE_TO_LOOK} OR branch_id = (SELECT own_branch()) OR {ERASING}", ""
    yield "seal", "INSERT", "", f"EXISTS (SELECT FROM command c WHERE c.id = command_id AND c.{own} AND c.branch_id = seal.branch_id)"
    yield "seal", "UPDATE", ERASING, ERASING
    yield "login", "SELECT", f"{own} OR (SELECT holds({_listed(['*', 'staff.see', 'staff.password', 'history.see'])}))", ""
    yield "login", "INSERT", "", f"{own} OR {IN_A_DEED}"


def _beside() -> Iterator[Policy]:
    """What is kept beside the records: counters, numbers, what is searched, the bytes of attachments."""
    by_kind = " ".join(f"WHEN {place} THEN EXISTS (SELECT FROM \"{table}\" r WHERE r.id = search_entry.id - {place * PLACES})"
                       for place, table in enumerate(SEARCHED))
    entry = f"CASE id / {PLACES} {by_kind} ELSE false END"
    shown = "EXISTS (SELECT FROM search_entry e WHERE e.id = entry)"
    branch = f"(branch_id = {MINE_TO_WORK} OR code = '{Transfer.series}' AND {AT_THE_OTHER_END})"
    yield "tally", "SELECT", f"branch_id = 0 OR branch_id = {MINE_TO_LOOK}", ""
    yield "series", "SELECT", branch, ""
    yield "series", "INSERT", "", f"{IN_A_DEED} AND {branch}"
    yield "series", "UPDATE", f"{IN_A_DEED} AND {branch}", branch
    yield "search_entry", "SELECT", entry, ""
    yield "search_entry", "INSERT", "", IN_A_DEED
    yield "search_entry", "UPDATE", IN_A_DEED, IN_A_DEED
    yield "search_entry", "DELETE", ERASING, ""
    yield "search_token", "SELECT", shown, ""
    yield "search_token", "INSERT", "", IN_A_DEED
    yield "search_token", "DELETE", IN_A_DEED, ""
    yield "stock_serial", "SELECT", "(SELECT sees('stock'))", ""
    yield "stock_serial", "INSERT", "", "(SELECT changes('stock'))"
    yield "stock_serial", "UPDATE", "(SELECT changes('stock'))", "(SELECT changes('stock'))"
    yield "stock_serial", "DELETE", "(SELECT changes('stock'))", ""
    yield "attachment_content", "SELECT", "EXISTS (SELECT FROM attachment a WHERE a.sha256 = attachment_content.sha256) OR named_by_nobody(sha256)", ""
    yield "attachment_content", "INSERT", "", "(SELECT me()) IS NOT NULL"
    yield "attachment_content", "UPDATE", "(SELECT me()) IS NOT NULL", "(SELECT me()) IS NOT NULL"
    yield "attachment_content", "DELETE", "named_by_nobody(sha256)", ""
    yield "alembic_version", "SELECT", "true", ""
    yield "pinyin", "SELECT", "true", ""


@cache
def policies() -> tuple[Policy, ...]:
    return (*_of_records(), *_of_the_trail(), *_beside())


def granted() -> set[tuple[str, str]]:
    """What the group is granted: (table, verb) for each policy, and nothing besides."""
    return {(table, verb) for table, verb, _using, _check in policies()}


MADE_OF = "md5(coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' | ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ''))"
"""A policy as the server has understood it. It keeps none as it was written, so what came of it is noted beside what it was made of."""


def mark(using: str, check: str) -> str:
    """A short sign for a policy as it is declared."""
    return sha256(f"{using} | {check}".encode()).hexdigest()[:24]


# ---- the logins ------------------------------------------------------------------------------------------------------------------

def keeping_logins() -> str:
    """What happens when somebody is entered, renamed, given a password, or leaves: their login follows, and no hash stays behind.

    Only who may grant rights themselves lays hands on the login of somebody who has them, and one's own password changes nothing else.
    """
    grants = _listed(["*", "roles.grant"])
    may_grant = f"EXISTS (SELECT FROM role WHERE id = {{side}}.role_id AND rights_told::jsonb ?| {grants})"
    person = "(SELECT me() IS NOT NULL OR whoever() IS NOT NULL)"
    refuse = "RAISE EXCEPTION 'not this login' USING ERRCODE = '42501';"
    group = f"(current_database() || '{GROUP}')::name"
    touched = "OLD.role_id, OLD.login, OLD.state, OLD.password_hash, OLD.word_until"
    return f"""
DECLARE mine text := current_database() || '.' || NEW.login; was text;
BEGIN
  IF {person} THEN
    IF TG_OP = 'UPDATE' AND under_way() = '{OWN_PASSWORD}' AND (to_jsonb(OLD) - ARRAY['password_hash', 'word_until', 'version'])
      IS DISTINCT FROM (to_jsonb(NEW) - ARRAY['password_hash', 'word_until', 'version']) THEN {refuse} END IF;
    IF NOT holds({grants}) AND ({may_grant.format(side='NEW')}{' OR TG_OP = ' + chr(39) + 'UPDATE' + chr(39) + ' AND ' + may_grant.format(side='OLD')})
      AND (TG_OP = 'INSERT' OR NEW.id <> whoever() AND ({touched}) IS DISTINCT FROM ({touched.replace('OLD', 'NEW')}) OR NEW.role_id <> OLD.role_id)
      THEN {refuse} END IF;
  END IF;
  IF octet_length(mine) > {LONGEST} THEN RAISE EXCEPTION 'this login is too long' USING ERRCODE = 'BO004'; END IF;
  IF EXISTS (SELECT FROM pg_roles r WHERE r.rolname = mine AND NOT pg_has_role(r.oid, {group}, 'MEMBER')) THEN
    RAISE EXCEPTION 'this login is somebody else''s' USING ERRCODE = 'BO005'; END IF;
  IF TG_OP = 'UPDATE' AND OLD.login IS NOT NULL AND OLD.login IS DISTINCT FROM NEW.login THEN
    was := current_database() || '.' || OLD.login;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = was) THEN
      IF NEW.login IS NULL THEN EXECUTE format('DROP ROLE %I', was); ELSE EXECUTE format('ALTER ROLE %I RENAME TO %I', was, mine); END IF;
    END IF;
  END IF;
  IF NEW.login IS NOT NULL THEN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = mine) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN IN ROLE %I', mine, {group});
    END IF;
    EXECUTE format('ALTER ROLE %I %s', mine, CASE WHEN NEW.state = 'left' THEN 'NOLOGIN' ELSE 'LOGIN' END);
    IF NEW.password_hash LIKE 'SCRAM-SHA-256$%' THEN EXECUTE format('ALTER ROLE %I PASSWORD %L', mine, NEW.password_hash); END IF;
  END IF;
  NEW.password_hash := '';
  RETURN NEW;
END"""


LOGINS = "logins_follow_staff"


def told() -> Iterator[str]:
    """All that is laid on, in words, by which it is known whether it has changed."""
    yield from (f"{name} {how}" for name, (_answer, how) in questions().items())
    yield keeping_logins()
    yield from (" ".join(policy) for policy in policies())
    yield MADE_OF


# ---- laid on ---------------------------------------------------------------------------------------------------------------------

def install(plain: Plain) -> None:
    """Lays the rights on the tables as they stand. Whoever owns the tables does it, and has to be allowed to make logins."""
    database, schema = plain.execute("SELECT current_database(), current_schema()").fetchone()
    group, definer = _quoted(database + GROUP), f"SECURITY DEFINER SET search_path = {_quoted(schema)}, pg_temp"
    if not has_logins(plain):
        plain.execute(f"CREATE ROLE {group} NOLOGIN")
    for name, (answer, how) in questions().items():
        plain.execute(f"CREATE OR REPLACE FUNCTION {name} RETURNS {answer} LANGUAGE plpgsql STABLE PARALLEL SAFE {definer} AS $$ {how} $$")
    plain.execute(f"CREATE OR REPLACE FUNCTION {LOGINS}() RETURNS trigger LANGUAGE plpgsql {definer} AS $$ {keeping_logins()} $$")
    plain.execute(f"CREATE OR REPLACE TRIGGER {LOGINS} BEFORE INSERT OR UPDATE ON staff FOR EACH ROW EXECUTE FUNCTION {LOGINS}()")
    plain.execute(f"REVOKE ALL ON SCHEMA {_quoted(schema)} FROM {group}; GRANT USAGE ON SCHEMA {_quoted(schema)} TO {group}")
    plain.execute(f"REVOKE TEMPORARY ON DATABASE {_quoted(database)} FROM PUBLIC; GRANT CONNECT ON DATABASE {_quoted(database)} TO {group}")
    plain.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA {_quoted(schema)} FROM {group}, PUBLIC")
    plain.execute(f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {_quoted(schema)} TO {group}")
    for table, name in plain.execute("SELECT tablename, policyname FROM pg_policies WHERE schemaname = current_schema()").fetchall():
        plain.execute(f'DROP POLICY "{name}" ON "{table}"')
    for (table,) in plain.execute("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace").fetchall():
        plain.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
    for table, verb, using, check in policies():
        plain.execute(f'GRANT {verb} ON "{table}" TO {group}')
        plain.execute(f'CREATE POLICY "{verb.lower()}" ON "{table}" FOR {verb} TO {group}' + (f" USING ({using})" if using else "")
                      + (f" WITH CHECK ({check})" if check else ""))
    _mark_policies(plain)


def _mark_policies(plain: Plain) -> None:
    """Notes beside each policy what it was declared as and what the server has made of it, so that `check` sees when either has changed."""
    declared = {(table, verb.lower()): mark(using, check) for table, verb, using, check in policies()}
    there = plain.execute(f"SELECT c.relname, p.polname, {MADE_OF} FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid "
                          "WHERE c.relnamespace = current_schema()::regnamespace").fetchall()
    plain.execute("; ".join(f"COMMENT ON POLICY \"{name}\" ON \"{table}\" IS '{declared[table, name]} {made}'" for table, name, made in there))


def keep_up(connection: Connection) -> None:
    """After the tables have changed: lays the rights on anew, where people have logins."""
    plain = engines.plain(connection)
    if has_logins(plain):
        install(plain)


def give_logins(plain: Plain) -> list[int]:
    """Makes the logins of everybody who may log in, and says whose are new; they open nothing before they get a password."""
    new: list[int] = []
    database = plain.execute("SELECT current_database()").fetchone()[0]
    for key, login, there in plain.execute(
            "SELECT s.id, s.login, r.rolname IS NOT NULL FROM staff s LEFT JOIN pg_roles r ON r.rolname = current_database() || '.' || s.login "
            "WHERE s.login IS NOT NULL AND s.state <> 'left' ORDER BY s.id").fetchall():
        if not there:
            new.append(key)
            plain.execute(f"CREATE ROLE {_quoted(login_of(database, login))} LOGIN IN ROLE {_quoted(database + GROUP)}")
    return new


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
