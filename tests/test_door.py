"""The one door: each deed is whole or not at all, done once, by who may, on the record as it was seen."""

import multiprocessing
import os
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import NOON, PASSWORD, Desk, House
from walking import content

from backoffice import sqlite
from backoffice.database import Actor, Centre, new_command_id
from backoffice.entry import choose_password, log_in
from backoffice.errors import Busy, ChangedMeanwhile, DatabaseTrouble, Gone, NotAllowed, NotNow, Refused
from backoffice.founding import SCHEMA, check_place, found_centre, open_centre
from backoffice.models import Call, Command, Voucher

pytestmark = pytest.mark.both_engines


def registered(desk: Desk) -> dict:
    return {"customer": desk.house.customers["zh"], "model": desk.house.models["BCD-260"], "category": "A", "fault": "No cold"}


# ---- once -----------------------------------------------------------------------------------------------------------------------------

def test_the_same_deed_under_the_same_id_is_done_once_and_answers_the_same(desk):
    command, told = new_command_id(), registered(desk)
    first = desk.do("call.register_call", command=command, **told)
    before = content(desk.centre)
    assert desk.do("call.register_call", command=command, **told) == first
    assert content(desk.centre) == before
    assert len(desk.all(Call)) == 1


def test_a_repeat_answers_although_the_record_has_gone_on(desk):
    call, command = desk.call(), new_command_id()
    first = desk.do("call.assess", call, command=command, version=call.version, severity="2")
    desk.do("call.cancel", call, reason="Bought a new one")
    assert desk.do("call.assess", call, command=command, version=call.version, severity="2") == first


@pytest.mark.parametrize(("step", "other", "told"), [
    ("call.assess", False, {"severity": "3"}), ("call.cancel", False, {"reason": "x"}), ("call.assess", True, {"severity": "2"}),
    ("call.assess", False, {"severity": "2", "passing": {"anything": "x"}})], ids=["inputs", "step", "record", "reason"])
def test_other_values_under_the_same_id_are_refused_in_words(desk, step, other, told):
    call, command = desk.call(), new_command_id()
    desk.do("call.assess", call, command=command, severity="2")
    before = content(desk.centre)
    with pytest.raises(Refused, match="done already, with other values"):
        desk.do(step, 99 if other else call, command=command, **told)
    assert content(desk.centre) == before


def test_command_ids_follow_each_other_and_never_meet():
    made = [new_command_id() for _ in range(2000)]
    assert len(set(made)) == len(made)
    assert all(each[14] == "7" and each[19] in "89ab" and len(each) == 36 for each in made)
    assert made[0][:8] <= made[-1][:8]


def test_a_deed_has_one_row_that_says_who_did_what_where_and_when(desk):
    call = desk.call()
    deed = desk.one(Command)
    assert (deed.step, deed.record, deed.record_id, deed.desk) == ("call.register_call", "call", call.record_id, "test desk")
    assert (deed.staff_id, deed.branch_id, deed.at, deed.business_date.isoformat()) == (desk.house.people["Clerk"], 1, NOON, "2026-03-04")


# ---- by whom, and on what -------------------------------------------------------------------------------------------------------------

def test_the_second_who_saves_the_same_record_is_told_and_nothing_is_overwritten(desk):
    call = desk.call()
    desk.do("call.change", call, version=call.version, address="First Street")
    with pytest.raises(ChangedMeanwhile, match="Somebody else changed this record"):
        desk.do("call.change", call, version=call.version, address="Second Street")
    assert desk.one(Call, call).address == "First Street"


def test_a_record_that_is_not_there_is_refused_in_words(desk):
    for key in (99, None):
        with pytest.raises(Gone, match="not there any more"):
            desk.do("call.assess", key, severity="2")


def test_a_record_of_another_branch_is_refused(desk):
    call = desk.call()
    with pytest.raises(NotAllowed, match="another branch"):
        desk.in_branch("MD").do("call.assess", call, severity="2")


def test_nobody_works_for_a_branch_that_is_not_theirs_unless_they_see_all(desk):
    clerk = Actor(desk.house.people["Clerk"], 2, "test desk", "en")
    with pytest.raises(NotAllowed, match="Xu Min does not work for the branch Chamberí"):
        desk.centre.perform("call.register_call", inputs=registered(desk), actor=clerk, at=NOON)
    assert desk.in_branch("MD").do("call.register_call", by="Clerk", **registered(desk)).state == "new"


def test_each_branch_has_its_own_numbers_and_its_own_day(desk):
    other = desk.in_branch("MD")
    desk.now = other.now = NOON.replace(hour=23)
    assert desk.one(Call, desk.call()).number == "C-HP26-00001"
    made = desk.one(Call, other.call())
    assert (made.number, made.branch_id, made.business_date.isoformat()) == ("C-MD26-00001", 2, "2026-03-05")
    assert desk.one(Call, branch_id=1).business_date.isoformat() == "2026-03-05"
    desk.now = other.now = NOON.replace(hour=22)
    assert (desk.one(Call, desk.call()).business_date.isoformat(), other.one(Call, other.call()).business_date.isoformat()) == ("2026-03-05", "2026-03-04")


def test_who_has_left_does_nothing_any_more(desk):
    desk.do("staff.leave", desk.house.people["Clerk"])
    with pytest.raises(NotAllowed, match="Log in again"):
        desk.do("call.register_call", by="Clerk", **registered(desk))


def test_a_right_that_is_taken_away_is_missing_at_the_next_deed(desk):
    desk.do("role.grant", desk.house.roles["Clerk"], rights=["calls.see"])
    with pytest.raises(NotAllowed, match=r"calls\.register"):
        desk.do("call.register_call", by="Clerk", **registered(desk))


def test_nobody_gives_themselves_the_right_to_grant_rights(desk):
    manager, administrator = desk.house.people["Manager"], desk.house.roles["Administrator"]
    told = {"name": "Puppet", "branch": 1, "role": administrator, "login": "puppet", "first_password": PASSWORD}
    for step, record, inputs in (("staff.change", manager, {"role_id": administrator}), ("staff.add_staff", None, told),
                                 ("staff.reset_password", desk.house.people["Administrator"], {"one_time_word": "another password"})):
        with pytest.raises(NotAllowed, match="Only somebody who may grant rights"):
            desk.do(step, record, by="Manager", **inputs)
    assert desk.do("staff.change", manager, by="Administrator", role_id=administrator)


@pytest.mark.parametrize(("step", "told"), [("staff.leave", {}), ("staff.change", {"role_id": 2}), ("staff.change", {"login": ""}),
                                            ("role.grant", {"rights": ["calls.see"]})], ids=["leaves", "another role", "no login", "the right taken away"])
def test_somebody_always_stays_who_can_grant_rights(desk, step, told):
    alone = desk.house.people["Administrator"] if step.startswith("staff") else desk.house.roles["Administrator"]
    with pytest.raises(Refused, match="Somebody has to be able to grant rights"):
        desk.do(step, alone, by="Administrator", **told)


# ---- whole or not at all --------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("fault", [Refused("No."), RuntimeError("a bug")])
@pytest.mark.parametrize("where", ["settle", "seal", "issue"])
def test_nothing_is_half_stored_when_a_deed_stops_at_its_end(desk, monkeypatch, where, fault):
    call = desk.sent()
    before = content(desk.centre)

    def stop(*_told, **_more):
        raise fault

    target = {"settle": "backoffice.search.keep", "seal": "backoffice.doing.seal", "issue": "backoffice.models.settling.issue"}[where]
    monkeypatch.setattr(target, stop)
    with pytest.raises(type(fault)):
        desk.do("call.take_in", call, goods=[{"description": "Fridge"}], taken_where="site", signed_by="王")
    assert content(desk.centre) == before
    monkeypatch.undo()
    desk.do("call.take_in", call, goods=[{"description": "Fridge"}], taken_where="site", signed_by="王")
    assert [voucher.number for voucher in desk.all(Voucher)] == ["V-HP26-00001"]


def test_a_refusal_after_numbers_were_drawn_gives_them_back(desk, monkeypatch):
    desk.call()
    monkeypatch.setattr(Call, "check", lambda self: (_ for _ in ()).throw(Refused("No.")))
    with pytest.raises(Refused):
        desk.call()
    monkeypatch.undo()
    assert desk.one(Call, desk.call()).number == "C-HP26-00002"


def test_deeds_of_several_threads_stand_one_after_another_without_gaps(desk):
    troubles = []

    def work():
        try:
            for _ in range(5):
                desk.centre.perform("call.register_call", inputs=registered(desk), actor=desk.actor("Clerk"), at=NOON)
        except Exception as trouble:
            troubles.append(trouble)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert troubles == []
    assert [call.number for call in desk.all(Call)] == [f"C-HP26-{number:05}" for number in range(1, 21)]


def _register(path: Path, told: dict, actor: Actor) -> None:
    centre = open_centre(path)
    for _ in range(10):
        centre.perform("call.register_call", inputs=told, actor=actor, at=NOON)
    centre.close()


def test_deeds_of_several_programs_on_one_file_stand_one_after_another_without_gaps(desk):
    """Command-line deeds run beside the window through the same door."""
    processes = [multiprocessing.get_context("spawn").Process(target=_register, args=(desk.house.path, registered(desk), desk.actor("Clerk")))
                 for _ in range(2)]
    for each in processes:
        each.start()
    for _ in range(5):
        desk.call()
    for each in processes:
        each.join()
        assert each.exitcode == 0
    assert [call.number for call in desk.all(Call)] == [f"C-HP26-{number:05}" for number in range(1, 26)]


# ---- telling --------------------------------------------------------------------------------------------------------------------------

def test_after_a_deed_everybody_is_told_which_tables_changed(desk):
    told = []
    desk.centre.tell(told.append)
    desk.call(serial="NEW-1")
    assert {"call", "unit", "clock_event"} <= told[0].tables
    with pytest.raises(NotNow):
        desk.do("call.sign_off", desk.one(Call).id)
    assert len(told) == 1


@pytest.mark.parametrize(("step", "key", "told", "tables"), [
    ("customer.change", "zh", {"name": "赵"}, {"customer", "unit", "contract", "charge", "expiry_notice"}),
    ("customer.change", "zh", {"email": "a@b"}, {"customer"}),
    ("staff.change", "Technician", {"name": "周"}, {
"staff", "call", "voucher", "repair_card", "cash_receipt", "job_part", "issue_slip", "return_slip", "old_part", "purchase_request", "tool", "tool_custody",
        "tool_incident", "scrap_record", "test_record"}),
    ("zone.change", "urban", {"name": "Xuhui"}, {"zone", "call"})])
def test_registers_that_repeat_a_name_are_told_that_it_changed(desk, step, key, told, tables):
    ids = {**desk.house.customers, **desk.house.people, **desk.house.zones}
    assert desk.do(step, ids[key], by="Administrator", **told).changed - {"command"} == tables


def test_reading_sees_one_moment_while_somebody_writes(desk):
    with desk.centre.reading() as session:
        before = session.connection().exec_driver_sql("SELECT count(*) FROM call").scalar()
        desk.call()
        assert session.connection().exec_driver_sql("SELECT count(*) FROM call").scalar() == before
    assert len(desk.all(Call)) == 1


# ---- the file -------------------------------------------------------------------------------------------------------------------------

@pytest.mark.of_a_file
def test_every_connection_is_durable_and_checked(durable, centre):
    with centre.reading() as session:
        ask = session.connection().exec_driver_sql
        assert ask("PRAGMA journal_mode").scalar() == ("wal" if sqlite.SOUND_WAL else "delete")
        assert ask("PRAGMA synchronous").scalar() == (2 if sqlite.SOUND_WAL else 3)
        assert [ask(f"PRAGMA {name}").scalar() for name in ("foreign_keys", "recursive_triggers", "trusted_schema")] == [1, 1, 0]


@pytest.mark.of_a_file
def test_while_somebody_else_writes_one_waits_and_is_then_told(desk, monkeypatch):
    monkeypatch.setattr(sqlite, "PATIENCE", 0.05)
    other = sqlite.library.connect(str(desk.house.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    quick = Centre(desk.house.path)
    with pytest.raises(Busy, match="Somebody else is writing just now"):
        quick.perform("call.register_call", inputs=registered(desk), actor=desk.actor("Clerk"), at=NOON)
    other.execute("ROLLBACK")
    other.close()
    assert quick.perform("call.register_call", inputs=registered(desk), actor=desk.actor("Clerk"), at=NOON).state == "new"
    quick.close()


@pytest.fixture
def protected(house, monkeypatch):
    """A file that can only be read, whoever asks: SQLite is told so, for an administrator may write everywhere."""
    def only_read():
        yield from ("query_only=ON", *(pragma for pragma in pragmas() if "journal" not in pragma))

    pragmas = sqlite.pragmas
    monkeypatch.setattr(sqlite, "pragmas", lambda: tuple(only_read()))
    centre = open_centre(house.path)
    yield Desk(centre, house)
    centre.close()


@pytest.mark.of_a_file
def test_a_file_that_can_only_be_read_says_so_and_can_still_be_looked_at(protected):
    with pytest.raises(DatabaseTrouble, match="can only be read"):
        protected.call()
    assert protected.all(Call) == []


@pytest.mark.of_a_file
@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="an administrator may write everywhere")
def test_a_write_protected_file_says_so(house):
    house.path.chmod(0o400)
    centre = open_centre(house.path)
    with pytest.raises(DatabaseTrouble, match="can only be read"):
        Desk(centre, house).call()
    centre.close()


@pytest.mark.parametrize(("content_of", "words"), [
    (b"", "is no database of Backoffice"), (b"PK\x03\x04 a spreadsheet" * 500, "no database of Backoffice, or it is damaged")])
def test_a_file_that_is_something_else_says_so(tmp_path, content_of, words):
    path = tmp_path / "something.db"
    path.write_bytes(content_of)
    with pytest.raises(DatabaseTrouble, match=words):
        open_centre(path)
    assert path.read_bytes() == content_of


def test_a_database_of_another_program_says_so(tmp_path):
    path = tmp_path / "other.db"
    other = sqlite.library.connect(str(path))
    other.execute("CREATE TABLE calls (id)")
    other.close()
    with pytest.raises(DatabaseTrouble, match="is no database of Backoffice"):
        open_centre(path)


def test_a_missing_file_says_so_and_is_not_made(tmp_path):
    with pytest.raises(DatabaseTrouble, match="There is no database at"):
        open_centre(tmp_path / "nowhere.db")
    assert not (tmp_path / "nowhere.db").exists()


@pytest.mark.parametrize("place", ["folder", "missing folder"])
def test_a_folder_that_cannot_hold_the_file_says_so(tmp_path, place):
    path = tmp_path / "nowhere" / "centre.db" if place == "missing folder" else tmp_path
    with pytest.raises(DatabaseTrouble):
        found_centre(path, language="en", house_name="H", branch={"code": "HP", "name": "H", "currency": "CNY", "time_zone": "Asia/Shanghai"},
                     administrator={"name": "A", "login": "a", "password": PASSWORD})


@pytest.mark.of_a_file
def test_a_damaged_file_says_so(desk):
    for _ in range(30):
        desk.call()
    desk.centre.close()
    data = bytearray(desk.house.path.read_bytes())
    for page in range(4, len(data) // 4096, 2):
        data[page * 4096:page * 4096 + 2000] = b"\xa5" * 2000
    desk.house.path.write_bytes(data)
    with pytest.raises(DatabaseTrouble, match="damaged"):
        _open_and_register(desk.house)


def _open_and_register(house: House) -> None:
    centre = open_centre(house.path)
    try:
        Desk(centre, house).call()
    finally:
        centre.close()


@pytest.mark.of_a_file
def test_a_file_of_a_newer_program_says_so(house):
    other = sqlite.library.connect(str(house.path))
    other.execute("UPDATE alembic_version SET version_num = ?", (f"{int(SCHEMA) + 1:04}",))
    other.commit()
    other.close()
    with pytest.raises(DatabaseTrouble, match="newer version of the program"):
        open_centre(house.path)


@pytest.mark.parametrize("folder", ["OneDrive", "OneDrive - Harbour Service", "Dropbox (Personal)", "Google Drive", "iCloud Drive", "Nextcloud", "MEGA",
                                    "pCloud Drive"])
def test_a_folder_that_is_synchronised_with_other_computers_is_refused(tmp_path, folder):
    with pytest.raises(DatabaseTrouble, match="synchronised"):
        check_place(tmp_path / folder / "Backoffice" / "centre.db")


@pytest.mark.parametrize("folder", ["Megan", "Omega Service", "Dropboxes", "Nextclouds", "My Drives"])
def test_a_folder_that_only_sounds_like_it_is_allowed(tmp_path, folder):
    check_place(tmp_path / folder / "centre.db")


@pytest.mark.parametrize("kind", ["cifs", "nfs4", "fuse.sshfs"])
def test_a_network_folder_is_refused(tmp_path, monkeypatch, kind):
    monkeypatch.setattr("backoffice.places._file_system", lambda folder: kind)
    with pytest.raises(DatabaseTrouble, match="lies on a network"):
        check_place(tmp_path / "centre.db")
    with pytest.raises(DatabaseTrouble, match="lies on a network"):
        open_centre(tmp_path / "centre.db")


def test_a_windows_share_is_refused():
    with pytest.raises(DatabaseTrouble, match="lies on a network"):
        check_place(Path("//server/share/centre.db"))


@pytest.mark.of_a_file
def test_a_full_disk_says_so_and_nothing_is_stored(desk):
    before = content(desk.centre)
    with desk.centre.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DatabaseTrouble, match="The disk is full"):
        _register_many(desk)
    count = len(desk.all(Call))
    assert [call.number for call in desk.all(Call)] == [f"C-HP26-{number:05}" for number in range(1, count + 1)]
    assert before["call"] == []


def _register_many(desk: Desk) -> None:
    for _ in range(200):
        desk.call(fault="x" * 3900)


# ---- founding and logging in ----------------------------------------------------------------------------------------------------------

FOUNDED = {"language": "zh", "house_name": "港湾服务", "branch": {"code": "HP", "name": "黄浦", "currency": "CNY", "time_zone": "Asia/Shanghai"},
           "administrator": {"name": "林", "login": "admin", "password": PASSWORD}}


def test_a_centre_is_founded_once_and_is_its_owners_alone(tmp_path):
    path = tmp_path / "centre.db"
    found_centre(path, **FOUNDED).close()
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o077 == 0
    before = path.read_bytes()
    with pytest.raises(DatabaseTrouble, match="There is a database already"):
        found_centre(path, **FOUNDED)
    assert path.read_bytes() == before


@pytest.mark.parametrize(("change", "words"), [
    ({"branch": {**FOUNDED["branch"], "time_zone": "Mars/Base"}}, "no time zone Mars/Base"), ({"branch": {**FOUNDED["branch"], "code": "hp!"}}, "branch code"),
    ({"branch": {**FOUNDED["branch"], "currency": "rmb"}}, "three capital letters"),
    ({"administrator": {**FOUNDED["administrator"], "password": "short"}}, "at least 10"),
    ({"administrator": {**FOUNDED["administrator"], "login": " "}}, "login name")])
def test_what_is_wrong_at_the_founding_is_said_and_leaves_no_file(tmp_path, change, words):
    with pytest.raises(Refused, match=words):
        found_centre(tmp_path / "centre.db", **{**FOUNDED, **change})
    assert list(tmp_path.glob("centre.db*")) == []


def test_the_process_keeps_its_own_file_mode(tmp_path):
    before = os.umask(0o022)
    try:
        found_centre(tmp_path / "centre.db", **FOUNDED).close()
        assert os.umask(0o022) == 0o022
    finally:
        os.umask(before)


def test_somebody_logs_in_by_name_and_password(desk):
    actor = log_in(desk.centre, " admin ", PASSWORD, "counter 1", at=NOON)
    assert actor == Actor(1, 1, "counter 1", "en")
    assert log_in(desk.centre, "clerk", f" {PASSWORD} ").staff_id == desk.house.people["Clerk"]


@pytest.mark.parametrize(("login", "password"), [("admin", "wrong"), ("nobody", PASSWORD), ("", ""), ("admin", "\ud800"), ("\ud800", PASSWORD)])
def test_a_wrong_name_or_password_is_refused_in_the_same_words(desk, login, password):
    with pytest.raises(Refused, match="The login name or the password is wrong"):
        log_in(desk.centre, login, password)


def test_who_has_left_cannot_log_in(desk):
    desk.do("staff.leave", desk.house.people["Clerk"])
    with pytest.raises(Refused, match="login name or the password is wrong"):
        log_in(desk.centre, "clerk", PASSWORD)


def test_after_ten_wrong_passwords_the_account_waits_a_quarter_of_an_hour(desk):
    for _ in range(10):
        with pytest.raises(Refused, match="wrong"):
            log_in(desk.centre, "clerk", "guess guess", at=NOON)
    with pytest.raises(Refused, match="quarter of an hour"):
        log_in(desk.centre, "clerk", PASSWORD, at=NOON + timedelta(minutes=14))
    assert log_in(desk.centre, "clerk", PASSWORD, at=NOON + timedelta(minutes=16))


def test_no_password_stands_in_the_trail(desk):
    desk.do("staff.reset_password", desk.house.people["Clerk"], one_time_word="a secret of mine")
    choose_password(desk.centre, "clerk", "a secret of mine", "a secret of nobody else", at=desk.now)
    rows = (desk.rows(f"SELECT {names} FROM {table}") for table, names in (("audit", "before, after"), ("command", "result, digest, reason"), ("login", "*")))
    told = " ".join(str(cell) for each in rows for row in each for cell in row)
    assert "secret" not in told
    assert "argon2" not in told


