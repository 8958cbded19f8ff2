"""Upgrades: whole or not at all, with every record kept, and the tables that the models declare at the end."""

import hashlib
import json
import multiprocessing
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from conftest import Desk, House
from sqlalchemy import create_engine
from walking import content

from backoffice import founding, sqlite
from backoffice.backups import making, restore
from backoffice.checking import problems
from backoffice.commands import main
from backoffice.errors import DatabaseTrouble
from backoffice.founding import SCHEMA, open_centre, preset_roles, revision, upgrade
from backoffice.models import Call, Command, Customer, Role
from backoffice.models.base import Base
from backoffice.models.centre import rule_book_roles
from backoffice.models.trail.seals import broken_seals
from backoffice.models.watch import triggers
from backoffice.paths import MIGRATIONS, ROOT
from backoffice.reading import history

HEAD = "import sqlalchemy as sa\nfrom alembic import op\nrevision = 'next'\ndown_revision = {!r}\nbranch_labels = depends_on = None\n\n\ndef upgrade():\n"
NEXT = f"{int(SCHEMA) + 1:04}"


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """A program of tomorrow, with one more migration."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))

    def with_migration(body: str) -> None:
        lines = "".join(f"    {line}\n" for line in body.splitlines())
        (folder / "versions" / "next.py").write_text(HEAD.format(SCHEMA).replace("'next'", repr(NEXT)) + lines, "utf-8")
        monkeypatch.setattr(founding, "MIGRATIONS", folder)
        monkeypatch.setattr(founding, "SCHEMA", NEXT)

    return with_migration


def contents_of(path: Path) -> dict[str, list[tuple]]:
    engine = create_engine(f"sqlite:///{path}", module=sqlite.library)
    with engine.connect() as connection:
        schema = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").all()
        tables = [name for kind, name, sql in schema if kind == "table" and "VIRTUAL" not in (sql or "")]
        found = {name: [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')] for name in tables}
    engine.dispose()
    return {"schema": [tuple(row) for row in schema], **found}


def test_the_migrations_make_the_tables_that_the_models_declare(centre):
    with centre.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={
            "compare_type": False, "include_object": lambda _thing, name, kind, *_: not (kind == "table" and str(name).startswith("search_index"))})
        assert compare_metadata(context, Base.metadata) == []


def test_the_tables_of_the_migrations_are_those_of_the_models_column_by_column(centre):
    engine = create_engine("sqlite://", module=sqlite.library)
    with engine.connect() as plain, centre.engine.connect() as migrated:
        Base.metadata.create_all(plain)
        for table in Base.metadata.sorted_tables:
            for pragma in ("table_info", "foreign_key_list", "index_list"):
                asked = f'PRAGMA {pragma}("{table.name}")'
                told = [sorted(tuple(row)[1:] for row in connection.exec_driver_sql(asked)) for connection in (plain, migrated)]
                assert _plain_types(told[0]) == _plain_types(told[1]), f"{table.name}: {pragma}"
    engine.dispose()


def _plain_types(rows: list[tuple]) -> list[tuple]:
    """How a choice or a moment is called differs; that it is a text does not."""
    return sorted(tuple("TEXT" if str(cell).startswith("VARCHAR") else cell for cell in row) for row in rows)


def test_a_centre_that_is_up_to_date_is_left_alone(house):
    before = house.path.read_bytes()
    assert revision(house.path) == SCHEMA
    open_centre(house.path).close()
    assert house.path.read_bytes() == before


def test_an_older_centre_is_brought_up_to_date_with_everything_in_it(museum, next_version):
    before = content(museum.centre)
    museum.centre.close()
    next_version("with op.batch_alter_table('customer') as table:\n"
                 "    table.add_column(sa.Column('motto', sa.String(80), nullable=False, server_default='none'))")
    centre = open_centre(museum.house.path)
    after = Desk(centre, museum.house, museum.now)
    assert revision(museum.house.path) == NEXT
    for table in before.keys() - {"customer", "alembic_version", "sqlite_sequence"}:
        assert content(centre)[table] == before[table], f"{table} is not what it was"
    assert [row[:-1] for row in content(centre)["customer"]] == before["customer"]
    assert after.rows("SELECT DISTINCT motto FROM customer") == [("none",)]
    assert {each.check for each in problems(centre)} == {"tables_as_declared"}  # only that the program of today does not know the motto
    assert after.call().state == "new"
    centre.close()
    (kept,) = museum.house.path.parent.glob(f"backups/museum * before {NEXT}.backup")
    assert sys.platform == "win32" or kept.stat().st_mode & 0o077 == 0
    copy = restore(kept, museum.house.path.with_name("copy.db")).path
    assert revision(copy) == SCHEMA
    assert contents_of(copy)["customer"] == before["customer"]


def test_without_a_good_backup_there_is_no_upgrade(museum, next_version, monkeypatch):
    museum.centre.close()
    before = contents_of(museum.house.path)
    next_version("op.add_column('customer', sa.Column('motto', sa.String(80)))")

    def full(_source, _target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(making.attachments, "put", full)
    with pytest.raises(DatabaseTrouble, match=r"No backup could be made before the upgrade, so nothing was changed\. The backup could not be written"):
        open_centre(museum.house.path)
    assert contents_of(museum.house.path) == before


@pytest.mark.parametrize("fault", ["raise RuntimeError('stopped')", "op.execute('SELECT no_such_function()')"])
def test_a_migration_that_fails_in_the_middle_leaves_the_file_as_it_was(museum, next_version, fault):
    museum.centre.close()
    before = contents_of(museum.house.path)
    next_version(f"op.add_column('customer', sa.Column('motto', sa.String(80)))\nop.execute(\"DELETE FROM search_entry\")\n{fault}")
    with pytest.raises(Exception, match=r"stopped|no_such_function"):
        open_centre(museum.house.path)
    assert contents_of(museum.house.path) == before


def _upgrade_and_die(path: Path, folder: Path) -> None:
    founding.MIGRATIONS = folder
    upgrade(path)


def test_a_program_that_is_killed_in_the_middle_leaves_the_file_as_it_was(museum, next_version):
    museum.centre.close()
    before = contents_of(museum.house.path)
    next_version("op.add_column('customer', sa.Column('motto', sa.String(80)))\nimport os\nos._exit(9)")
    process = multiprocessing.get_context("spawn").Process(target=_upgrade_and_die, args=(museum.house.path, founding.MIGRATIONS))
    process.start()
    process.join()
    assert process.exitcode == 9
    assert contents_of(museum.house.path) == before


def test_an_upgrade_that_would_leave_records_without_their_parents_is_refused(museum, next_version):
    museum.centre.close()
    before = contents_of(museum.house.path)
    next_version("op.execute('DELETE FROM customer')")
    with pytest.raises(DatabaseTrouble, match="lead nowhere; nothing was changed"):
        open_centre(museum.house.path)
    assert contents_of(museum.house.path) == before


def test_a_table_that_is_made_anew_takes_no_child_rows_with_it(museum, next_version):
    """With foreign keys on, SQLite would delete the contacts together with the old table."""
    calls, customers = len(museum.all(Call)), len(museum.all(Customer))
    museum.centre.close()
    next_version("with op.batch_alter_table('customer', recreate='always') as table:\n    table.alter_column('note', type_=sa.String(5000))")
    centre = open_centre(museum.house.path)
    desk = Desk(centre, museum.house, museum.now)
    assert (len(desk.all(Call)), len(desk.all(Customer))) == (calls, customers)
    assert desk.rows("SELECT count(*) FROM contact") == [(1,)]
    assert list(problems(centre)) == []
    centre.close()


def test_a_centre_with_the_triggers_of_another_version_gets_those_of_this_one(museum):
    museum.centre.close()
    other = sqlite.library.connect(str(museum.house.path), isolation_level=None)
    other.execute("DROP TRIGGER stay_call_update")
    other.execute("PRAGMA user_version = 1")
    other.close()
    centre = open_centre(museum.house.path)
    assert list(problems(centre)) == []
    centre.close()


def test_the_triggers_are_the_same_in_every_process():
    """Otherwise each start would make them anew."""
    asked = [sys.executable, "-c", "from backoffice.models import triggers; print(triggers.edition())"]
    told = {subprocess.run(asked, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True).stdout for seed in "12"}
    assert told == {f"{triggers.edition()}\n"}


def test_the_command_says_what_it_did(house: House, capsys):
    assert main(["upgrade", "--database", str(house.path)]) == 0
    assert capsys.readouterr().out.strip() == f"Up to date: {SCHEMA}."


def test_a_centre_of_the_first_version_gets_its_chain_over_salted_commitments(tmp_path):
    """Whose seals held holds again; a deed whose seal did not hold before the upgrade does not hold after it either."""
    path, engine = tmp_path / "old.db", create_engine(f"sqlite:///{tmp_path / 'old.db'}", module=sqlite.library)
    from alembic import command as alembic
    from alembic.config import Config
    configuration = Config()
    configuration.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        configuration.attributes["connection"] = connection
        alembic.upgrade(configuration, "0001")
        connection.exec_driver_sql("INSERT INTO branch (id, code, house_name, name, name_key, address, phone, email, tax_number, language, time_zone, "
                                   "currency, low_fee_limit, tax_permille, tax_name, opens, closes, logo, version) VALUES "
                                   "(1, 'HP', 'H', 'N', 'n', '', '', '', '', 'en', 'Asia/Shanghai', 'CNY', 0, 0, '', '08:30', '17:30', '', 1)")
        previous = ""
        for place in range(1, 6):
            told = (f"uid-{place}", "zone.add_zone", "zone", place, None, 1, "desk", "2026-03-04T02:00:00.000000Z", "2026-03-04", "d", "", "{}")
            connection.exec_driver_sql("INSERT INTO command (uid, step, record, record_id, staff_id, branch_id, desk, at, business_date, digest, reason, "
                                       f"result) VALUES ({', '.join('?' * 12)})", told)
            change = ("zone", place, "insert", None, f'{{"name":"Zone {place}"}}')
            connection.exec_driver_sql("INSERT INTO audit (command_id, record, record_id, verb, before, after) VALUES (?, ?, ?, ?, ?, ?)", (place, *change))
            digest = hashlib.sha256(json.dumps([previous, told, [change]], ensure_ascii=False, separators=(",", ":"), default=str).encode()).hexdigest()
            connection.exec_driver_sql("INSERT INTO seal (branch_id, place, command_id, digest) VALUES (1, ?, ?, ?)", (place, place, digest))
            previous = digest
        connection.exec_driver_sql("UPDATE audit SET after = '{}' WHERE command_id = 4")
    engine.dispose()
    upgrade(path)
    centre = open_centre(path)
    with centre.reading() as session:
        assert {place for place, what in broken_seals(session.connection(), 1) if what == "changed"} == {4}
        assert "did not hold" in {digest for (digest,) in session.connection().exec_driver_sql("SELECT digest FROM seal")}
    centre.close()


def test_records_that_are_older_than_a_column_agree_with_their_trail(museum):
    """What came with an upgrade stands in older records as it begins, and no deed told it."""
    path = museum.house.path
    museum.centre.close()
    engine = create_engine(f"sqlite:///{path}", module=sqlite.library)
    with engine.connect() as connection:
        for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        for statement in ("UPDATE audit SET after = json_remove(after, '$.largest_file', '$.largest_record', '$.time_step') WHERE record = 'branch'",
                          "UPDATE audit SET after = json_remove(after, '$.charged_minutes') WHERE record = 'work_time'",
                          "UPDATE work_time SET charged_minutes = NULL"):
            connection.exec_driver_sql(statement)
        connection.commit()
    engine.dispose()
    centre = open_centre(path)
    try:
        assert [each.said() for each in problems(centre) if each.check == "records_follow_their_trail"] == []
    finally:
        centre.close()


# ---- rights that came with a new version -------------------------------------------------------------------------------------------

@pytest.fixture
def grown(monkeypatch):
    """A rule book of tomorrow: it has a new right for some roles, and has taken an old one away from one."""
    book = {name: set(json.loads(told)) for name, told in preset_roles()}
    for name in ("Clerk", "Receptionist", "Technician", "Administrator"):
        book[name] |= {"stock.adjust", "loaners.approve"}
    book["Clerk"] -= {"calls.cancel"}
    monkeypatch.setattr(rule_book_roles, "preset_roles", lambda: [(name, json.dumps(sorted(rights))) for name, rights in book.items()])
    return book


def rights_by_role(desk: Desk) -> dict[str, set[str]]:
    return {role.name: set(role.rights) for role in desk.all(Role)}


@pytest.mark.both_engines
def test_roles_that_nobody_changed_get_the_rights_that_came_with_a_new_version(house, grown):
    """Under whatever name; what a role has stays, and a role that the centre has decided on is left alone."""
    centre = open_centre(house.path)
    desk = Desk(centre, house)
    desk.do("role.change", house.roles["Receptionist"], name="Front desk")
    desk.do("role.grant", house.roles["Technician"], rights=["calls.see"])
    desk.do("role.add_role", name="Driver")
    before, deeds = rights_by_role(desk), len(desk.all(Command))
    centre.close()
    for _ in range(2):
        upgrade(house.path)
    centre = open_centre(house.path)
    desk = Desk(centre, house)
    new = {"stock.adjust", "loaners.approve"}
    assert rights_by_role(desk) == {**before, "Clerk": before["Clerk"] | new, "Front desk": before["Front desk"] | new}
    assert len(desk.all(Command)) == deeds + 1, "one deed, and none the second time"
    told = history(centre, desk.actor(), "role", house.roles["Clerk"])[0]
    assert (told.who, told.what) == ("The program", "Rights that came with a new version")
    assert [each.said() for each in problems(centre)] == []
    assert desk.call().state == "new"
    centre.close()


def test_a_centre_of_an_older_version_gets_them_when_it_is_opened(house, grown, next_version, capsys):
    next_version("pass")
    centre = open_centre(house.path)
    Desk(centre, house).do("role.grant", house.roles["Technician"], rights=["calls.see"])
    centre.close()
    assert main(["upgrade", "--database", str(house.path)]) == 0
    assert "shows what the rule book has besides: Technician." in capsys.readouterr().out
    centre = open_centre(house.path)
    assert "loaners.approve" in rights_by_role(Desk(centre, house))["Clerk"]
    assert [each.said() for each in problems(centre)] == []
    centre.close()


def test_an_upgrade_that_fails_gives_no_rights(house, grown, next_version):
    next_version("raise RuntimeError('stopped')")
    before = contents_of(house.path)
    with pytest.raises(RuntimeError, match="stopped"):
        open_centre(house.path)
    assert contents_of(house.path) == before
