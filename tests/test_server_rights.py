"""What the server itself lets each login do: no more than the program, and never less than a deed needs."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import psycopg
import pytest
from conftest import PEOPLE, Copies, Desk, House
from servers import Rewound
from test_every_step import BY_RECORD, EVERY, do_one_after_another

from backoffice import engines
from backoffice.database import Centre, Outcome
from backoffice.founding import open_centre, preset_roles
from backoffice.models import STEPS
from backoffice.models.access.rights import rights_on
from backoffice.models.base import BranchRecord, records
from backoffice.models.steps import SEE_ALL_BRANCHES, WORK_FOR_ALL
from backoffice.models.watch import postgresql_rights

pytestmark = pytest.mark.of_a_server
LOGINS = {role: "admin" if role == "Administrator" else role.lower().replace(" ", ".") for role in PEOPLE}


def login_in(address: str, login: str) -> str:
    """What the server calls somebody of a centre."""
    return postgresql_rights.login_of(re.search(r"@[^/]*/([^?]*)", address)[1], login)


def as_person(address: str, login: str) -> str:
    """The address of a centre for somebody with a login of their own; the tests' server asks for no password."""
    return f"postgresql://{login_in(address, login)}@{address.partition('@')[2]}"


@dataclass
class OwnLogins(Desk):
    """A desk at which everybody works through the login of their own."""

    opened: dict[str, Centre] = field(default_factory=dict)

    def do(self, step: str, record: Outcome | int | None = None, /, *, by: str = "", **more: Any) -> Outcome:
        role = by or self.who_may(STEPS[step].right, *(("goods.pass_gate", "calls.pass_gate") if more.get("passing") else ()))
        centre = self.of(role) if self.branch == 1 else self.centre
        self.now += timedelta(minutes=1)
        return Desk(centre, self.house, self.now, self.branch).do(step, record, by=role, **more)

    def of(self, role: str) -> Centre:
        """The centre as somebody in a role has it open."""
        if role not in self.opened:
            self.opened[role] = open_centre(as_person(str(self.house.path), LOGINS[role]))
        return self.opened[role]


@pytest.fixture(scope="module")
def with_logins(furnished: tuple[House, datetime], copies: Copies) -> Iterator[tuple[Rewound, OwnLogins]]:
    """A centre with everything in it, whose people have logins; put back after each test."""
    house, now = furnished
    name = copies.server.fresh(house.path.partition("?")[0].rpartition("/")[2])
    address = copies.server.address(name)
    centre = open_centre(address)
    with centre._writer.begin() as connection:
        plain = engines.plain(connection)
        postgresql_rights.install(plain)
        postgresql_rights.give_logins(plain)
    kept = Rewound(address)
    kept.mark()
    desk = OwnLogins(centre, replace(house, path=address), now)
    yield kept, desk
    for each in (centre, *desk.opened.values()):
        each.close()
    kept.close()
    copies.server.drop(name)


@pytest.fixture
def own(with_logins: tuple[Rewound, OwnLogins]) -> Iterator[OwnLogins]:
    kept, desk = with_logins
    yield replace(desk)
    assert kept.rewind()


# ---- nothing less than a deed needs ---------------------------------------------------------------------------------------------

@BY_RECORD
def test_every_step_is_done_through_the_login_of_whoever_may(with_logins, kind):
    kept, desk = with_logins

    @contextmanager
    def fresh() -> Iterator[Desk]:
        yield replace(desk)
        assert kept.rewind()
        for login in LOGINS.values():  # which whoever has left has lost, in the server as a whole
            kept.connection.execute(f'ALTER ROLE "{login_in(desk.house.path, login)}" LOGIN')

    do_one_after_another([STEPS[key] for key in EVERY if STEPS[key].right and STEPS[key].record is kind], fresh)


# ---- nothing more than the program shows ----------------------------------------------------------------------------------------

TABLES = [kind for kind in records() if issubclass(kind, BranchRecord)]


@pytest.fixture
def ask(own: OwnLogins) -> Iterator[Any]:
    """Whoever asks the server with another program than this one: `ask("Clerk", "SELECT …")`. Nothing of it is stored."""
    opened: dict[str, psycopg.Connection] = {}

    def asked(role: str, *statements: str) -> list[tuple[Any, ...]]:
        connection = opened.get(role) or opened.setdefault(role, psycopg.connect(as_person(str(own.house.path), LOGINS[role])))
        try:
            for statement in statements:
                cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else [(cursor.rowcount,)]
        finally:
            connection.rollback()

    yield asked
    for each in opened.values():
        each.close()


def came_of(ask: Any, role: str, *statements: str) -> int | str:
    """How many rows a statement touched, or the sign with which the server refused it."""
    try:
        return int(ask(role, *statements)[0][0])
    except psycopg.Error as refused:
        return str(refused.sqlstate)


def in_the_name_of(own: OwnLogins, role: str, step: str, record_id: int | None = None, branch: int = 1, staff: int | None = None) -> tuple[str, str]:
    """A deed entered by hand, as the program would enter it."""
    table = step.partition(".")[0]
    return (f"INSERT INTO command (uid, step, record, record_id, staff_id, branch_id, desk, at, business_date, digest, reason, result) VALUES "
            f"('by hand', '{step}', '{table}', {record_id or 'NULL'}, {staff or own.house.people[role]}, {branch}, 'psql', now(), current_date, '', '', '')",
            "SELECT set_config('backoffice.command', (SELECT max(id)::text FROM command WHERE uid = 'by hand'), true)")


def step_of(role: str) -> str:
    """A step on a record of a branch that a role may do; none for those who only look."""
    granted = {name: set(json.loads(told)) for name, told in preset_roles()}[role]
    return next((key for key, step in STEPS.items() if step.right and (step.right in granted or "*" in granted) and issubclass(step.record, BranchRecord)), "")


SHARED = {
    "transfer": "to_branch_id = 1", "arrival": "from_branch_id = 1", "transfer_line": "transfer_id IN (SELECT id FROM transfer WHERE to_branch_id = 1)",
    "warehouse": "id IN (SELECT warehouse_id FROM transfer WHERE 1 IN (branch_id, to_branch_id) UNION SELECT transit_id FROM transfer WHERE 1 IN (branch_id, "
                 "to_branch_id) UNION SELECT warehouse_id FROM arrival WHERE 1 IN (branch_id, from_branch_id))"}
"""What goes from branch to branch is seen at both ends, with the warehouses in which it lay."""


@pytest.mark.parametrize("role", PEOPLE)
def test_a_login_reads_the_rows_of_its_branches_and_of_its_work_only(own, ask, role):
    granted = {name: set(json.loads(told)) for name, told in preset_roles()}[role]
    everywhere = bool(granted & {"*", SEE_ALL_BRANCHES, WORK_FOR_ALL})
    named_for = [branch for (branch,) in own.rows("SELECT branch_id FROM staff_branch WHERE staff_id = ?", own.house.people[role])]
    for kind in TABLES:
        table = kind.__tablename__
        theirs = "TRUE" if everywhere or named_for else SHARED.get(table, "FALSE")
        here, strangers = own.rows(f'SELECT count(*) FILTER (WHERE branch_id = 1), count(*) FILTER (WHERE branch_id <> 1 AND ({theirs})) FROM "{table}"')[0]
        seen = ask(role, f'SELECT count(*) FILTER (WHERE branch_id = 1), count(*) FILTER (WHERE branch_id <> 1) FROM "{table}"')[0]
        may = bool(granted & {"*", *rights_on(kind.area)})
        assert seen == ((here, strangers) if may else (0, 0)), table


@pytest.mark.parametrize("role", [role for role in PEOPLE if role not in ("Administrator",)])
def test_without_a_deed_no_login_changes_a_row(own, ask, role):
    names = {kind.__tablename__ for kind in records()} | {"audit", "command", "seal", "series", "tally", "search_entry", "search_token", "stock_serial"}
    for table in sorted(names):
        [(column,)] = own.rows("SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 ORDER BY attnum LIMIT 1", f'"{table}"')
        for statement in (f'UPDATE "{table}" SET "{column}" = "{column}"', f'DELETE FROM "{table}"', f'INSERT INTO "{table}" SELECT * FROM "{table}" LIMIT 1',
                          f'TRUNCATE "{table}"'):
            assert came_of(ask, role, statement) in (0, "42501", "BO001", "BO002", "BO003"), statement


@pytest.mark.parametrize("statement", [
    "CREATE TABLE mine (a int)", "DROP TABLE call", "ALTER TABLE call DISABLE TRIGGER ALL", "ALTER TABLE call DISABLE ROW LEVEL SECURITY",
    "CREATE OR REPLACE FUNCTION me() RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'", "SET ROLE backoffice", "SET session_replication_role = replica",
    "CREATE TEMPORARY TABLE audit (a int)", "COPY call TO PROGRAM 'cat'", "ALTER ROLE CURRENT_USER SUPERUSER", "CREATE ROLE more LOGIN",
    "DROP POLICY \"select\" ON call",
    "SET SESSION AUTHORIZATION backoffice", "SELECT pg_read_file('/etc/passwd')", "SELECT rolpassword FROM pg_authid"])
def test_no_login_gets_around_its_rights(own, ask, statement):
    with pytest.raises(psycopg.Error) as refused:
        ask("Manager", statement)
    assert refused.value.sqlstate == "42501"


@pytest.mark.parametrize("role", [role for role in PEOPLE if step_of(role)])
def test_nobody_enters_a_deed_for_somebody_else_or_elsewhere_or_beyond_their_rights(own, ask, role):
    granted = {name: set(json.loads(told)) for name, told in preset_roles()}[role]
    step = step_of(role)
    assert ask(role, *in_the_name_of(own, role, step))
    forged = [in_the_name_of(own, role, step, staff=own.house.people["Administrator" if role != "Administrator" else "Clerk"])[0]]
    forged += [in_the_name_of(own, role, key)[0] for key, each in STEPS.items() if each.right and "*" not in granted and each.right not in granted]
    forged += [in_the_name_of(own, role, "call.nothing")[0]]
    if not granted & {"*", WORK_FOR_ALL}:
        forged.append(in_the_name_of(own, role, step, branch=2)[0])
    for statement in forged:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            ask(role, statement)


def test_a_deed_of_ones_own_opens_no_other_room(own, ask):
    """Under a deed on a call nobody grants rights, pays an invoice of another branch, or rewrites the trail."""
    begun = in_the_name_of(own, "Clerk", "call.register_call")
    for table in ("role", "staff", "branch", "zone", "item", "product_model"):
        assert ask("Clerk", *begun, f'UPDATE "{table}" SET version = version + 1') == [(0,)]
    assert ask("Clerk", *begun, "UPDATE call SET version = version + 1 WHERE branch_id = 2") == [(0,)]
    for statement in ("DELETE FROM audit", "UPDATE audit SET after = ''", "UPDATE seal SET salt = ''", "UPDATE tally SET count = 0"):
        assert came_of(ask, "Clerk", *begun, statement) in (0, "42501")


def test_ones_own_password_is_all_that_its_deed_changes(own, ask):
    clerk, admin = own.house.people["Clerk"], own.house.people["Administrator"]
    begun = in_the_name_of(own, "Clerk", "staff.change_password", clerk)
    assert ask("Clerk", *begun, f"UPDATE staff SET password_hash = 'x' WHERE id = {clerk}") == [(1,)]
    assert ask("Clerk", *begun, f"UPDATE staff SET password_hash = 'x' WHERE id = {admin}") == [(0,)]
    for change in (f"role_id = {own.house.roles['Administrator']}", "login = 'boss'", "branch_id = 2", "is_technician = true"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            ask("Clerk", *begun, f"UPDATE staff SET {change} WHERE id = {clerk}")


def test_who_may_change_staff_does_not_make_administrators(own, ask):
    role, step = next((name, "staff.change") for name, told in preset_roles() if "staff.change" in told and '"*"' not in told and "roles.grant" not in told)
    mine, admin = own.house.people[role], own.house.people["Administrator"]
    begun = in_the_name_of(own, role, step, mine)
    for change in (f"UPDATE staff SET role_id = {own.house.roles['Administrator']} WHERE id = {mine}", f"UPDATE staff SET login = 'mine' WHERE id = {admin}",
                   f"UPDATE staff SET password_hash = 'SCRAM-SHA-256$4096:x$y:z' WHERE id = {admin}"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            ask(role, *begun, change)


def test_who_has_left_cannot_log_in_any_more(own):
    person = own.do("staff.add_staff", name="Li Na", branch=1, role=own.house.roles["Clerk"], login="li.na").record_id
    psycopg.connect(as_person(str(own.house.path), "li.na")).close()
    own.do("staff.change", person, login="li.na.wu")
    psycopg.connect(as_person(str(own.house.path), "li.na.wu")).close()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(as_person(str(own.house.path), "li.na"))
    own.do("staff.leave", person)
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        psycopg.connect(as_person(str(own.house.path), "li.na.wu"))


def test_what_is_searched_and_hung_on_is_found_with_its_record_only(own, ask):
    """Words and bytes beside the records tell no more than the records themselves."""
    other = own.in_branch("MD").call(customer="es", fault="Zarzuela")
    assert own.rows("SELECT count(*) FROM search_entry WHERE folded LIKE '%zarzuela%'") == [(1,)]
    assert ask("Clerk", "SELECT count(*) FROM search_entry WHERE folded LIKE '%zarzuela%'") == [(0,)]
    assert ask("Clerk", f"SELECT count(*) FROM search_token WHERE entry = {other.record_id}") == [(0,)]
    assert ask("Administrator", "SELECT count(*) FROM search_entry WHERE folded LIKE '%zarzuela%'") == [(1,)]
