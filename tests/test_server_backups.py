"""Backups of a centre on a server: the copy is a centre in a file, proved row by row, and put back into an empty database."""

import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from conftest import NOON, Desk, House
from sqlalchemy import Connection
from test_backups import local, run, said
from walking import content

from backoffice import connection, engines, founding, moving
from backoffice.backups import back_up, kept_in, new_key, of_server, parcel, plan, restore, verified
from backoffice.backups.manifest import read
from backoffice.checking import problems
from backoffice.database import Centre
from backoffice.errors import DatabaseTrouble, Refused
from backoffice.founding import SCHEMA, open_centre
from backoffice.models import Attachment, Call
from backoffice.models.watch import triggers
from backoffice.paths import connection_file, data_folder
from backoffice.places import desk_file
from backoffice.views.shell import (
    backups,  # noqa: F401 - loaded, it enters itself
    daily_backup,
)
from tests.windows import file_of, settle, sit

__all__ = ["sit"]
pytestmark = pytest.mark.of_a_server


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "kept"
    place.mkdir()
    return place


def rows_of(centre: Centre) -> dict[str, list]:
    """The rows of the centre, whichever engine keeps them."""
    beside = ("alembic_version", "attachment_content", "search_token", "sqlite_sequence")
    return {name: [sorted(map(str, row)) for row in rows] for name, rows in content(centre).items()
            if name not in beside and not name.startswith("search_index")}


# ---- one file ---------------------------------------------------------------------------------------------------------------------

def test_a_backup_of_a_server_is_a_whole_centre_in_a_file(museum: Desk, folder: Path, tmp_path: Path) -> None:
    museum.attach("call", museum.call())
    desk = file_of(museum.house)
    made = back_up(desk, folder, at=NOON, whole=True)
    assert (made.file.name, made.broken) == ("centre 2026-03-04 020000Z.backup", ())
    assert (made.manifest.schema, made.manifest.engine, made.manifest.name) == (SCHEMA, "sqlite", engines.named(str(museum.house.path)))
    assert made.manifest.figures.counts["call"] == len(museum.all(Call))
    assert said(verified(made.file, desk)) == []
    assert [each.words for each in verified(made.file, desk)][-1].startswith("All ")
    assert len(made.manifest.files) == len({each.sha256 for each in museum.all(Attachment) if each.sha256})
    (tmp_path / "alone").mkdir()
    restored = restore(made.file, tmp_path / "alone" / "centre.db")
    with closing(open_centre(restored.path)) as alone:
        assert rows_of(alone) == rows_of(museum.centre)
        assert [each.said() for each in problems(alone)] == []
        assert alone.store.get(museum.all(Attachment)[-1].sha256) == museum.centre.store.get(museum.all(Attachment)[-1].sha256)
        assert Desk(alone, museum.house, museum.now).call().state == "new"


def test_it_is_of_one_moment_while_others_store(desk: Desk, house: House, folder: Path) -> None:
    ended, deeds = threading.Event(), []

    def work() -> None:
        while not ended.is_set():
            deeds.append(desk.call())

    worker = threading.Thread(target=work)
    worker.start()
    try:
        before = len(deeds)
        while len(deeds) < before + 2:
            ended.wait(0.01)
        made = back_up(file_of(house), folder, whole=True)
        meanwhile = len(deeds) - before
    finally:
        ended.set()
        worker.join()
    assert meanwhile > 2
    assert made.broken == ()
    assert said(verified(made.file, file_of(house))) == []


def test_a_row_that_did_not_arrive_as_it_was_makes_no_backup(desk: Desk, house: House, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.call()
    stream = engines.stream

    def forge(connection: Connection, statement: str, values: object = ()):
        for row in stream(connection, statement, values):
            lost = connection.dialect.name == "sqlite" and 'FROM "call"' in statement
            yield (*row[:-1], "another") if lost else row

    monkeypatch.setattr(of_server.engines, "stream", forge)
    with pytest.raises(Refused, match="The copy of the table call is not what stands on the server"):
        back_up(file_of(house), folder)
    assert list(folder.iterdir()) == []


def test_a_server_that_is_away_makes_no_backup_and_says_so(house: House, folder: Path) -> None:
    file = data_folder() / "away.server"
    connection.write(file, "postgresql://backoffice@/centre?host=/nowhere/at/all")
    with pytest.raises(DatabaseTrouble, match="does not answer"):
        back_up(file, folder)
    assert list(folder.iterdir()) == []


def test_a_login_that_may_not_read_every_row_makes_no_backup(house: House, server, folder: Path) -> None:
    """Half a backup is worse than none."""
    server.ask("DO $$ BEGIN CREATE ROLE narrow LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$")
    with psycopg.connect(house.path, autocommit=True) as owner:
        owner.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO narrow")
        owner.execute("ALTER TABLE call ENABLE ROW LEVEL SECURITY")
        owner.execute("CREATE POLICY own ON call FOR SELECT TO narrow USING (branch_id = 1)")
    try:
        file = data_folder() / "narrow.server"
        connection.write(file, str(house.path).replace("backoffice@", "narrow@"))
        with pytest.raises(DatabaseTrouble, match="may not do this"):
            back_up(file, folder)
    finally:
        with psycopg.connect(house.path, autocommit=True) as owner:
            owner.execute("DROP POLICY own ON call")
            owner.execute("ALTER TABLE call DISABLE ROW LEVEL SECURITY")
            owner.execute("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM narrow")


def test_damage_is_told_apart_and_keys_hold_as_with_a_file(house: House, folder: Path) -> None:
    desk, key = file_of(house), folder / "secret"
    made = back_up(desk, folder, encrypt_for=new_key(key))
    assert b"Huangpu" not in made.file.read_bytes()
    assert "Name the file of the secret key" in said(verified(made.file, desk))[0]
    assert said(verified(made.file, desk, key=key)) == []
    whole = made.file.read_bytes()
    for changed, words in ((whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:], "is damaged"), (whole[:-1], "end of the backup is missing")):
        made.file.write_bytes(changed)
        assert words in said(verified(made.file, desk, key=key))[0]


def test_attachments_are_carried_once_and_not_fetched_again(desk: Desk, house: House, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.attach("call", desk.call())
    back_up(file_of(house), folder, at=NOON)
    fetched: list[str] = []
    fetching = of_server._fetching
    monkeypatch.setattr(of_server, "_fetching", lambda there, sha256: lambda scratch: fetched.append(sha256) or fetching(there, sha256)(scratch))
    desk.attach("call", desk.call())
    made = back_up(file_of(house), folder, at=NOON + timedelta(days=1))
    assert len(made.manifest.files) == 2
    assert fetched == [desk.all(Attachment)[-1].sha256]


def test_a_content_that_was_erased_meanwhile_is_left_out(desk: Desk, house: House, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.attach("call", desk.call())
    fetching = of_server._fetching

    def erase_first(there: Connection, sha256: str):
        with desk.centre.engine.begin() as other:
            other.exec_driver_sql("DELETE FROM attachment_content")
        return fetching(there, sha256)

    monkeypatch.setattr(of_server, "_fetching", erase_first)
    assert back_up(file_of(house), folder).manifest.files == {}


# ---- the plan ---------------------------------------------------------------------------------------------------------------------

def test_of_many_desks_the_one_whose_plan_says_so_makes_the_daily_backup(house: House) -> None:
    file = file_of(house)
    assert not plan.is_due(file, local(4, 18, 1))
    plan.store(file, plan.Plan(days=2, weeks=0, months=0))
    assert plan.is_due(file, local(4, 18, 1))
    for day in range(4, 8):
        plan.carry_out(file, local(day, 18, 1))
    assert plan.standing(file, local(7, 19)).tone == "good"
    assert len(kept_in(file.parent / "backups", file)) == 2
    assert not plan.is_due(file, local(7, 19))
    assert not plan.is_due_at_close(file, local(8, 9))
    assert "checked_at" in (file.parent / "centre backups.json").read_text()


def test_the_window_of_the_backups_on_a_server(sit, house: House) -> None:
    shell = sit()
    daily_backup.attend(shell)
    shell.open("backups")
    settle()
    sheet = shell.sheet()
    assert not sheet.automatic.isChecked()
    assert "makes no daily backup of the server" in " ".join(each.text() for each in sheet.state.findChildren(type(sheet.heading)))
    assert "empty database" in sheet.how.text()
    assert not shell.daily_backup._is_ours


# ---- putting back -----------------------------------------------------------------------------------------------------------------

def test_a_backup_is_put_back_into_an_empty_database_with_everything(museum: Desk, folder: Path, server) -> None:
    museum.attach("call", museum.call())
    before = rows_of(museum.centre)
    made = back_up(file_of(museum.house), folder)
    museum.call()
    target = server.address(server.fresh())
    moved, lost = moving.restore_onto(made.file, target)
    assert (moved.contents, lost) == (len(made.manifest.files), ())
    with closing(open_centre(target)) as back:
        assert rows_of(back) == before
        assert [each.said() for each in problems(back)] == []
        assert Desk(back, museum.house, museum.now).call().state == "new"


def test_a_backup_of_a_file_is_put_back_on_a_server_and_the_other_way_round(desk: Desk, house: House, folder: Path, server, tmp_path: Path) -> None:
    desk.call()
    (tmp_path / "file").mkdir()
    alone = restore(back_up(file_of(house), folder).file, tmp_path / "file" / "centre.db").path
    again = back_up(alone, folder).file
    target = server.address(server.fresh())
    moving.restore_onto(again, target)
    with closing(open_centre(target)) as back:
        assert rows_of(back) == rows_of(desk.centre)


def test_a_centre_on_a_server_is_never_written_over(desk: Desk, house: House, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = back_up(file_of(house), folder)
    desk.call()
    code, _, err = run(capsys, "restore", made.file, "--to", str(house.path))
    assert code == 1
    assert "is never written over" in err
    assert len(desk.all(Call)) == 1


def test_a_damaged_backup_leaves_the_database_empty(house: House, folder: Path, server) -> None:
    made = back_up(file_of(house), folder)
    made.file.write_bytes(made.file.read_bytes()[:-2000])
    target = server.address(server.fresh())
    with pytest.raises(parcel.CutOff):
        moving.restore_onto(made.file, target)
    with pytest.raises(DatabaseTrouble, match="no database of Backoffice"):
        open_centre(target)


def test_the_commands_work_with_an_address(house: House, folder: Path, server, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "backup", "--database", str(house.path), "--to", folder)
    assert (code, "restored on trial" in out) == (0, True)
    (made,) = folder.glob("*.backup")
    assert read(made).name == engines.named(str(house.path))
    code, out, _ = run(capsys, "restore", made, "--verify", "--database", str(house.path))
    assert (code, out.splitlines()[-1]) == (0, "This backup can be restored.")
    target = server.address(server.fresh())
    code, out, err = run(capsys, "restore", made, "--to", target)
    assert (code, err) == (0, "")
    assert "backoffice connect postgresql://" in out
    assert run(capsys, "check", "--database", target)[0] == 0


def test_a_desk_has_one_connection_file_for_each_address(house: House) -> None:
    made = desk_file(str(house.path))
    assert desk_file(str(house.path)) == made != connection_file()
    connection.write(connection_file(), engines.kept(str(house.path)))
    assert desk_file(str(house.path)) == connection_file()


# ---- before an upgrade ------------------------------------------------------------------------------------------------------------

def test_before_an_upgrade_of_a_server_a_backup_is_made_or_there_is_none(desk: Desk, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import shutil

    from backoffice.paths import MIGRATIONS
    desk.call()
    desk.centre.close()
    folder, following = tmp_path / "migrations", f"{int(SCHEMA) + 1:04}"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "next.py").write_text(
        f"import sqlalchemy as sa\nfrom alembic import op\nrevision = {following!r}\ndown_revision = {SCHEMA!r}\nbranch_labels = depends_on = None\n\n\n"
        "def upgrade():\n    op.create_table('tomorrow', sa.Column('id', sa.BigInteger(), primary_key=True))\n", "utf-8")
    monkeypatch.setattr(founding, "MIGRATIONS", folder)
    monkeypatch.setattr(founding, "SCHEMA", following)
    with monkeypatch.context() as patch:
        patch.setattr(founding, "before_upgrade", lambda *_: (_ for _ in ()).throw(DatabaseTrouble("No backup could be made before the upgrade")))
        with pytest.raises(DatabaseTrouble, match="No backup could be made"):
            open_centre(house.path)
    assert founding.revision(house.path) == SCHEMA
    open_centre(house.path).close()
    assert founding.revision(house.path) == following
    (made,) = (data_folder() / "backups").glob(f"* before {following}.backup")
    assert read(made).figures.counts["call"] == 1
    assert said(verified(made, desk_file(str(house.path)), whole=False)) == []


def test_a_copy_opens_with_the_triggers_of_the_program(desk: Desk, house: House, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "alone").mkdir()
    path = restore(back_up(file_of(house), folder).file, tmp_path / "alone" / "centre.db").path
    centre = Centre(path)
    with closing(centre), centre.engine.connect() as looking:
        assert triggers.strange(looking) == []
