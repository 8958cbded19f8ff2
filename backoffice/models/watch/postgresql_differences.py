"""What a server lets its logins do otherwise than the program has laid on: each thing that is missing, changed or strange, in words.

Whoever owns the tables can change all of this, and the marks beside it as well: it shows mistakes and careless hands, not an owner who hides.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from backoffice.engines import Plain
from backoffice.models.watch.postgresql_rights import GROUP, LOGINS, MADE_OF, granted, has_logins, keeping_logins, mark, policies, questions
from backoffice.text import N_

Difference = tuple[str, dict[str, Any]]
"""What is otherwise: the words, and what stands in their places."""

MINE = "c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'"
OURS = f"(SELECT oid FROM pg_roles WHERE rolname = current_database() || '{GROUP}')"
OWNER = "(SELECT relowner FROM pg_class WHERE oid = 'alembic_version'::regclass)"
VERBS = {"r": "SELECT", "a": "INSERT", "w": "UPDATE", "d": "DELETE", "*": "ALL"}
"""How the catalogue tells what a policy is for."""


def differences(plain: Plain, triggers: frozenset[str]) -> Iterator[Difference]:
    """Everything that is not as it was laid on; nothing where people have no logins. `triggers` are the names of those that keep the trail: each has a
    function of its own."""
    if not has_logins(plain):
        return
    yield from _tables(plain)
    yield from _policies(plain)
    yield from _grants(plain)
    yield from _functions(plain, triggers)
    yield from _watch_over_logins(plain)
    yield from _logins(plain)


def _tables(plain: Plain) -> Iterator[Difference]:
    for (table,) in plain.execute(f"SELECT c.relname FROM pg_class c WHERE {MINE} AND NOT c.relrowsecurity ORDER BY 1").fetchall():
        yield N_("The rows of {table} are not kept apart any more: row-level security is switched off."), {"table": table}


def _policies(plain: Plain) -> Iterator[Difference]:
    wanted = {(table, verb.lower()): (verb, mark(using, check)) for table, verb, using, check in policies()}
    there = {(table, name): (VERBS.get(verb, verb), told) if whole else None for table, name, verb, told, whole in plain.execute(
        "SELECT c.relname, p.polname, p.polcmd, split_part(obj_description(p.oid, 'pg_policy'), ' ', 1), p.polpermissive "
        f"AND p.polroles = ARRAY[{OURS}] AND split_part(obj_description(p.oid, 'pg_policy'), ' ', 2) = {MADE_OF} "
        f"FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE {MINE}").fetchall()}
    for table, name in sorted(wanted.keys() | there.keys()):
        if (table, name) not in wanted:
            yield N_("On {table} there is a policy that is not of this program: {policy}."), {"table": table, "policy": name}
        elif (table, name) not in there:
            yield N_("The policy of {table} for {verb} is missing."), {"table": table, "verb": name.upper()}
        elif there[table, name] != wanted[table, name]:
            yield N_("The policy of {table} for {verb} is not the one of this program."), {"table": table, "verb": name.upper()}


def _grants(plain: Plain) -> Iterator[Difference]:
    """What all logins, the group of this centre and each of its people may do with a table or one of its columns."""
    people = f"(g.grantee = 0 OR g.grantee = {OURS} OR pg_has_role(g.grantee, {OURS}, 'MEMBER') AND NOT pg_has_role(g.grantee, {OWNER}, 'MEMBER'))"
    who = f"CASE WHEN g.grantee = 0 THEN 'PUBLIC' WHEN g.grantee = {OURS} THEN '' ELSE pg_get_userbyid(g.grantee) END"
    given = plain.execute(
        f"SELECT c.relname, '', {who}, g.privilege_type FROM pg_class c, aclexplode(c.relacl) g WHERE {MINE} AND {people} UNION "
        f"SELECT c.relname, a.attname, {who}, g.privilege_type FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid, aclexplode(a.attacl) g "
        f"WHERE {MINE} AND {people} ORDER BY 1, 2, 3, 4").fetchall()
    wanted = granted()
    for table, column, login, verb in given:
        if column or login or (table, verb) not in wanted:
            place = f"{table}.{column}" if column else table
            yield ((N_("{who} may do more with {table} than the program gives: {verb}."), {"who": login, "table": place, "verb": verb}) if login else
                   (N_("The people of this centre may do more with {table} than the program gives: {verb}."), {"table": place, "verb": verb}))
    for table, verb in sorted(wanted - {(table, verb) for table, column, login, verb in given if not column and not login}):
        yield N_("The people of this centre may not do with {table} what the program needs: {verb}."), {"table": table, "verb": verb}
    for who_makes, in plain.execute(f"SELECT {who} FROM pg_namespace n, aclexplode(n.nspacl) g WHERE n.nspname = current_schema() AND {people} "
                                    "AND g.privilege_type = 'CREATE'").fetchall():
        yield N_("Tables and functions can be made beside those of the centre by people who log in to it ({who})."), {"who": who_makes or GROUP.strip(": ")}


def _functions(plain: Plain, triggers: frozenset[str]) -> Iterator[Difference]:
    """The functions that see what their owner sees: those of this program, as it made them, and no others."""
    wanted: dict[str, str | None] = {name.partition("(")[0]: how for name, (_answer, how) in questions().items()}
    wanted |= {LOGINS: keeping_logins(), **dict.fromkeys(triggers)}
    there = {}
    for name, body, owner, rightly_owned, definer, closed in plain.execute(
            f"SELECT p.proname, p.prosrc, pg_get_userbyid(p.proowner), p.proowner = {OWNER}, p.prosecdef, "
            "p.proconfig = ARRAY['search_path=' || quote_ident(current_schema()) || ', pg_temp'] "
            "FROM pg_proc p WHERE p.pronamespace = current_schema()::regnamespace ORDER BY 1").fetchall():
        if name not in wanted:
            if definer:
                yield N_("The function {function} works with the rights of {owner} and is not of this program."), {"function": name, "owner": owner}
            continue
        there[name] = body
        if not rightly_owned:
            yield N_("The function {function} belongs to {owner}, and not to whoever owns the tables."), {"function": name, "owner": owner}
        if not (definer and closed):
            yield N_("The function {function} does not work with the rights of its owner, on the tables of the centre only."), {"function": name}
    for name, how in sorted(wanted.items()):
        if name not in there or (how is not None and there[name].strip() != how.strip()):
            yield N_("The function {function} is missing or is not the one of this program."), {"function": name}


def _watch_over_logins(plain: Plain) -> Iterator[Difference]:
    """The trigger that keeps logins and staff together, before each row of staff that is entered or changed."""
    before_insert_or_update = 1 | 2 | 4 | 16
    if plain.execute("SELECT 1 FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE t.tgrelid = 'staff'::regclass AND t.tgname = ? AND p.proname = ? "
                     "AND t.tgtype = ? AND t.tgenabled IN ('O', 'A') AND t.tgqual IS NULL AND t.tgattr = ''::int2vector",
                     (LOGINS, LOGINS, before_insert_or_update)).fetchone() is None:
        yield N_("The trigger {trigger} is missing or is not the one of this program."), {"trigger": LOGINS}


def _logins(plain: Plain) -> Iterator[Difference]:
    """Logins of people that stand above all rights."""
    for (login,) in plain.execute(
            f"SELECT rolname FROM pg_roles r WHERE pg_has_role(r.oid, {OURS}, 'MEMBER') AND starts_with(r.rolname, current_database() || '.') "
            f"AND (rolsuper OR rolbypassrls OR rolcreaterole OR pg_has_role(r.oid, {OWNER}, 'MEMBER')) ORDER BY 1").fetchall():
        yield N_("The login {login} stands above all rights of this program."), {"login": login}
