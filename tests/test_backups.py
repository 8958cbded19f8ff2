"""Backups: one file that proves itself, kept by days, weeks and months, and put back whole or not at all."""

import json
import shutil
import sys
import zipfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from conftest import NOON, Desk, House

from backoffice import backups, sqlite
from backoffice.backups import back_up, drill, going_back, kept_in, making, new_key, parcel, plan, restore, rotate, verified
from backoffice.backups.keeping import Kept, keep_newest, name_of, to_keep
from backoffice.backups.keys import WrongKey, check_public
from backoffice.backups.manifest import read
from backoffice.backups.restoring import proved
from backoffice.checking import problems
from backoffice.commands import main
from backoffice.database import Centre
from backoffice.errors import DatabaseTrouble, Refused
from backoffice.founding import SCHEMA, open_centre
from backoffice.models import Call
from backoffice.views.shell.instance import claim
from tests.faults.breaking import content_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "kept"
    place.mkdir()
    return place


def said(findings) -> list[str]:
    return [each.words for each in findings if not each.holds]


# ---- one file ---------------------------------------------------------------------------------------------------------------------------

def test_a_backup_is_made_beside_an_open_window_and_is_one_file(museum: Desk, folder: Path) -> None:
    made = back_up(museum.centre.path, folder, at=NOON)
    assert sorted(each.name for each in folder.iterdir()) == ["files", "museum 2026-03-04 020000Z.backup"]
    assert said(verified(made.file, museum.centre.path)) == []
    assert len(list(verified(made.file, museum.centre.path))) == 7
    assert not list(museum.centre.path.parent.glob(".backup-*"))
    museum.call()


def test_two_backups_in_one_second_never_write_over_each_other(house: House, folder: Path) -> None:
    first, second = (back_up(house.path, folder, at=NOON) for _ in range(2))
    assert [first.file, second.file] == [each.file for each in kept_in(folder, house.path)][::-1]


def test_the_manifest_says_what_is_in_it(museum: Desk, folder: Path) -> None:
    told = back_up(museum.centre.path, folder, at=NOON).manifest
    assert (told.schema, told.engine, told.moment) == (SCHEMA, "sqlite", NOON)
    assert told.figures.counts["call"] == len(museum.all(Call))
    collected = museum.rows("SELECT sum(amount) FROM cash_receipt WHERE state = 'collected' AND currency = 'CNY'")[0][0]
    assert told.figures.totals["cash_receipt.amount"]["collected CNY"] == collected
    branch, place, digest = museum.rows("SELECT branch_id, place, digest FROM seal WHERE branch_id = 1 ORDER BY place DESC LIMIT 1")[0]
    assert (told.figures.heads[str(branch)].place, told.figures.heads[str(branch)].digest) == (place, digest)


def test_any_zip_program_opens_a_backup_at_night(house: House, folder: Path) -> None:
    made = back_up(house.path, folder)
    with zipfile.ZipFile(made.file) as archive:
        assert archive.namelist() == ["manifest.json", "centre.db"]
        archive.extract("centre.db", folder)
    with closing(sqlite.look_into(folder / "centre.db")) as connection:
        assert connection.execute("SELECT count(*) FROM staff").fetchone()[0] > 10


@pytest.mark.skipif(sys.platform == "win32", reason="there a folder's rights say who may read")
def test_a_backup_can_be_read_by_its_owner_alone(house: House, folder: Path) -> None:
    made = back_up(house.path, folder)
    restored = restore(made.file, folder / "other.db")
    assert [file.stat().st_mode & 0o077 for file in (made.file, restored.path)] == [0, 0]


def test_a_folder_that_is_not_there_is_said_in_words_and_not_made(house: House, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="Plug the disk in"):
        back_up(house.path, tmp_path / "stick")
    assert not (tmp_path / "stick").exists()


def test_a_damaged_centre_gives_no_backup_that_looks_like_one(house: House, folder: Path) -> None:
    content = bytearray(house.path.read_bytes())
    begin, end = len(content) // 4 // 4096 * 4096, len(content) // 4 * 3 // 4096 * 4096
    content[begin:end] = b"\xff" * (end - begin)
    house.path.write_bytes(content)
    with pytest.raises(Refused, match="damaged"):
        back_up(house.path, folder)
    assert list(folder.iterdir()) == []


def test_a_backup_that_fails_its_trial_never_has_a_name(house: House, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack = parcel.pack

    def pack_something_else(target: Path, manifest: bytes, members: dict[str, Path]) -> None:
        with closing(sqlite.library.connect(str(members["centre.db"]), isolation_level=None)) as connection:
            connection.execute("DELETE FROM tally")
        pack(target, manifest, members)

    monkeypatch.setattr(making.parcel, "pack", pack_something_else)
    with pytest.raises(Refused, match="did not pass its trial"):
        back_up(house.path, folder)
    assert list(folder.iterdir()) == []


def test_a_full_disk_is_said_in_words_and_leaves_the_older_backups(house: House, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older = back_up(house.path, folder, at=NOON)

    def full(_source: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(making.attachments, "put", full)
    with pytest.raises(Refused, match="could not be written"):
        back_up(house.path, folder)
    assert list(folder.iterdir()) == [older.file]


# ---- damage, told apart -------------------------------------------------------------------------------------------------------------------

def test_a_cut_tail_a_flipped_bit_and_another_file_are_told_apart(house: House, folder: Path) -> None:
    made = back_up(house.path, folder)
    content = made.file.read_bytes()
    hurt = folder / "hurt"
    for changed, words in ((content[:-1], "end of the backup is missing"), (content[:200], "end of the backup is missing"),
                           (content[:300] + bytes([content[300] ^ 4]) + content[301:], "is damaged"), (content[:-1] + b"!", "is damaged"),
                           (content[:-80] + bytes([content[-80] ^ 1]) + content[-79:], "is damaged"), (bytes([1]) + content[1:], "is damaged"),
                           (b"", "no backup"), (b"something else" * 20, "no backup")):
        hurt.write_bytes(changed)
        assert [words in each for each in said(verified(hurt, house.path))] == [True]
    assert "There is no backup" in said(verified(folder / "none", house.path))[0]


def test_figures_that_are_not_the_backups_own_are_found(house: House, folder: Path, tmp_path: Path) -> None:
    """Somebody who packs a changed database under the old manifest is found by the figures."""
    made = back_up(house.path, folder)
    copy = tmp_path / "copy.db"
    parcel.unpack(made.file, "centre.db", copy)
    with closing(sqlite.library.connect(str(copy), isolation_level=None)) as connection:
        connection.execute("DELETE FROM tally")
    told = json.loads(parcel.read_manifest(made.file))
    told["sha256"] = sha256(copy.read_bytes()).hexdigest()
    forged = folder / "forged.backup"
    parcel.pack(forged, json.dumps(told).encode(), {"centre.db": copy})
    assert said(verified(forged, house.path))[0].startswith("tally: 0 rows, the backup says")


def test_a_backup_of_a_program_of_tomorrow_is_refused_in_words(house: House, folder: Path) -> None:
    made = back_up(house.path, folder)
    told = json.loads(parcel.read_manifest(made.file)) | {"form": 99}
    parcel.pack(made.file, json.dumps(told).encode(), {})
    with pytest.raises(Refused, match="newer version"):
        read(made.file)


# ---- keys -----------------------------------------------------------------------------------------------------------------------------

def test_the_desk_writes_backups_that_it_cannot_read(house: House, folder: Path) -> None:
    key = folder / "secret"
    public = new_key(key)
    made = back_up(house.path, folder, encrypt_for=public)
    assert b"Huangpu" not in made.file.read_bytes()
    assert read(made.file).figures.counts == {}
    assert "Name the file of the secret key" in said(verified(made.file, house.path))[0]
    assert said(verified(made.file, house.path, key=key)) == []


def test_a_wrong_key_is_told_apart_from_damage(house: House, folder: Path) -> None:
    key, other = folder / "secret", folder / "other"
    made = back_up(house.path, folder, encrypt_for=new_key(key))
    new_key(other)
    with pytest.raises(WrongKey, match="does not open"), proved(made.file, house.path, other):
        pass
    content = made.file.read_bytes()
    made.file.write_bytes(content[:5000] + bytes([content[5000] ^ 1]) + content[5001:])
    with pytest.raises(parcel.Damaged), proved(made.file, house.path, key):
        pass


def test_a_key_is_never_written_over_and_the_secret_half_is_not_taken_for_the_public(folder: Path) -> None:
    key = folder / "secret"
    public = new_key(key)
    with pytest.raises(Refused, match="never written over"):
        new_key(key)
    assert check_public(f" {public}\n") == public
    with pytest.raises(Refused, match="This is the secret key"):
        check_public(key.read_text().splitlines()[-1])
    with pytest.raises(Refused, match="no public key"):
        check_public("age1nothing")


def test_without_the_library_it_says_how_to_install_it(house: House, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyrage", None)
    with pytest.raises(Refused, match=r"python3 run\.py install encryption"):
        new_key(folder / "secret")


# ---- attachments ------------------------------------------------------------------------------------------------------------------------

def attach(house: House, content: bytes) -> str:
    digest = sha256(content).hexdigest()
    file = house.path.parent / "files" / digest[:2] / digest[2:4] / digest
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return digest


@pytest.mark.parametrize("encrypted", [False, True])
def test_attachments_are_carried_once_and_come_back(house: House, folder: Path, tmp_path: Path, encrypted: bool) -> None:
    key = tmp_path / "secret"
    public = new_key(key) if encrypted else ""
    first = attach(house, b"a photograph")
    back_up(house.path, folder, at=NOON, encrypt_for=public)
    carried = {file: file.stat().st_mtime_ns for file in folder.rglob(f"{first}*")}
    assert len(carried) == 1
    second = attach(house, b"a second one")
    made = back_up(house.path, folder, at=NOON + timedelta(hours=1), encrypt_for=public)
    assert {file: file.stat().st_mtime_ns for file in folder.rglob(f"{first}*")} == carried
    assert any(b"a photograph" in file.read_bytes() for file in carried) is not encrypted
    target = tmp_path / "elsewhere" / "centre.db"
    target.parent.mkdir()
    assert restore(made.file, target, key=key if encrypted else None).missing == ()
    assert {file.name: file.read_bytes() for file in (target.parent / "files").rglob("*") if file.is_file()} == {
        first: b"a photograph", second: b"a second one"}


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_restored_centre_has_the_attachments_of_its_records(museum: Desk, folder: Path, tmp_path: Path, encrypted: bool) -> None:
    key = tmp_path / "secret"
    made = back_up(museum.centre.path, folder, encrypt_for=new_key(key) if encrypted else "")
    assert said(verified(made.file, museum.centre.path, key=key if encrypted else None)) == []
    target = tmp_path / "elsewhere" / "another.db"
    target.parent.mkdir()
    assert restore(made.file, target, key=key if encrypted else None).missing == ()
    centre = open_centre(target)
    try:
        assert [each.said() for each in problems(centre)] == []
    finally:
        centre.close()


def test_a_missing_or_damaged_attachment_is_said(house: House, folder: Path, tmp_path: Path) -> None:
    digest = attach(house, b"a photograph")
    made = back_up(house.path, folder)
    (carried,) = folder.rglob(digest)
    carried.write_bytes(b"something else")
    assert said(verified(made.file, house.path)) == [f"The attachment {digest[:2]}/{digest[2:4]}/{digest} is damaged."]
    carried.unlink()
    assert "is missing beside the backup" in said(verified(made.file, house.path))[0]
    (tmp_path / "elsewhere").mkdir()
    assert len(restore(made.file, tmp_path / "elsewhere" / "centre.db").missing) == 1


def test_an_attachment_goes_with_the_last_backup_that_speaks_of_it(house: House, folder: Path) -> None:
    digest = attach(house, b"a photograph")
    back_up(house.path, folder, at=NOON)
    shutil.rmtree(house.path.parent / "files")
    newer = back_up(house.path, folder, at=NOON + timedelta(days=1))
    assert list(folder.rglob(digest))
    keep_newest(folder, house.path, newer.file, 1)
    assert list(folder.rglob(digest)) == []


# ---- which are kept -------------------------------------------------------------------------------------------------------------------

def test_one_is_kept_for_each_of_the_last_days_weeks_and_months(tmp_path: Path) -> None:
    centre = tmp_path / "centre.db"
    backups_of_a_year = [Kept(tmp_path / name_of(centre, at), at) for day in range(365) for hour in (9, 18)
                         for at in [datetime(2026, 12, 31, hour, tzinfo=UTC) - timedelta(days=day)]]
    keep = to_keep(sorted(backups_of_a_year, key=lambda each: each.at, reverse=True), days=14, weeks=8, months=12)
    days = sorted({file.name[7:17] for file in keep}, reverse=True)
    assert days[:14] == [f"{datetime(2026, 12, 31) - timedelta(days=each):%Y-%m-%d}" for each in range(14)]  # noqa: DTZ001
    assert {day[:7] for day in days} == {f"2026-{month:02}" for month in range(1, 13)}
    assert all("180000Z" in file.name for file in keep)
    assert len(keep) <= 14 + 8 + 12


def test_rotation_keeps_the_one_that_was_just_proved_and_touches_nothing_else(house: House, folder: Path) -> None:
    """Even when the clock was set back, and it is the oldest by its name."""
    files = [folder / name_of(house.path, NOON + timedelta(days=day)) for day in range(40)]
    mine = [folder / "letter.backup", folder / "other 2026-03-04 020000Z.backup", folder / "centre 2026-99-04 020000Z.backup", folder / "notes.txt"]
    for file in (*files, *mine):
        file.write_bytes(b"")
    gone = rotate(folder, house.path, files[0], days=3, weeks=1, months=1)
    assert files[0].exists()
    assert all(file.exists() for file in mine)
    assert {each.file for each in kept_in(folder, house.path)} == {files[0], files[30], *files[37:]} & set(files) - set(gone)
    assert len(gone) >= 35


def test_the_last_backups_before_upgrades_are_kept_besides(tmp_path: Path) -> None:
    centre = tmp_path / "centre.db"
    before = [Kept(tmp_path / name_of(centre, NOON + timedelta(days=each), "before 0002"), NOON + timedelta(days=each), "before 0002") for each in range(5)]
    daily = [Kept(tmp_path / name_of(centre, NOON + timedelta(days=100 + each)), NOON + timedelta(days=100 + each)) for each in range(5)]
    keep = to_keep([*daily[::-1], *before[::-1]], days=2, weeks=0, months=0)
    assert keep == {each.file for each in (*daily[3:], *before[2:])}


# ---- the plan -------------------------------------------------------------------------------------------------------------------------

def local(*at: int) -> datetime:
    return datetime(2026, 3, *at).astimezone()


def test_a_backup_is_due_at_its_time_and_when_a_day_was_missed(house: House) -> None:
    assert plan.is_due(house.path, local(4, 9, 0))  # there is none at all
    plan.carry_out(house.path, local(4, 9, 0))
    assert not plan.is_due(house.path, local(4, 17, 59))
    assert plan.is_due(house.path, local(4, 18, 1))
    plan.carry_out(house.path, local(4, 18, 1))
    assert not plan.is_due(house.path, local(5, 17, 0))
    assert plan.is_due(house.path, local(6, 9, 0))
    plan.store(house.path, plan.Plan(automatic=False))
    assert not plan.is_due(house.path, local(7, 9, 0))


def test_how_it_stands_is_green_amber_or_red(house: House, tmp_path: Path) -> None:
    assert plan.standing(house.path, local(4, 9)).tone == "waiting"
    plan.carry_out(house.path, local(4, 18))
    assert plan.standing(house.path, local(5, 18)).tone == "good"
    assert plan.standing(house.path, local(7, 9)).tone == "waiting"
    plan.store(house.path, plan.Plan(folder=str(tmp_path / "stick")))
    with pytest.raises(Refused):
        plan.carry_out(house.path, local(7, 18))
    failed = plan.standing(house.path, local(7, 18))
    assert failed.tone == "trouble"
    assert "Plug the disk in" in failed.failure.said()
    assert "备份" in failed.failure.said("zh")
    assert not plan.is_due(house.path, local(7, 18, 30))
    assert plan.is_due(house.path, local(7, 19, 30))
    (tmp_path / "stick").mkdir()
    plan.carry_out(house.path, local(7, 19, 30))
    assert plan.standing(house.path, local(7, 20)).tone == "good"


def falsify(house: House, by: int) -> None:
    with closing(sqlite.library.connect(str(house.path), isolation_level=None)) as connection:
        connection.execute("UPDATE tally SET count = count + ?", (by,))


def test_once_a_week_the_whole_check_runs_on_the_copy_and_what_it_finds_stands_until_it_is_mended(desk: Desk, house: House) -> None:
    plan.carry_out(house.path, local(4, 18))
    falsify(house, 1)
    assert plan.carry_out(house.path, local(5, 18)).broken == ()
    made = plan.carry_out(house.path, local(12, 18))
    assert "counts of the registers" in made.broken[0]
    assert made.file.exists()
    plan.carry_out(house.path, local(13, 9), quick=True)
    found = plan.standing(house.path, local(13, 9))
    assert (found.tone, found.failure, "does not pass its check" in found.trouble.said()) == ("trouble", None, True)
    assert plan.carry_out(house.path, local(13, 18)).broken, "it is asked again the next day"
    falsify(house, -1)
    assert plan.carry_out(house.path, local(14, 18)).broken == ()
    found = plan.standing(house.path, local(14, 19))
    assert (found.tone, found.found, found.drilled) == ("good", None, local(14, 18))


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
def test_once_a_week_every_backup_that_is_kept_is_read_from_its_disk(house: House, tmp_path: Path, encrypted: bool) -> None:
    plan.store(house.path, plan.Plan(encrypt_for=new_key(tmp_path / "key.txt") if encrypted else ""))
    old = plan.carry_out(house.path, local(4, 18)).file
    content = bytearray(old.read_bytes())
    content[len(content) // 2] ^= 1
    old.write_bytes(content)
    assert plan.carry_out(house.path, local(5, 18)).broken == ()
    made = plan.carry_out(house.path, local(11, 18))
    assert (len(made.broken), old.name in made.broken[0]) == (1, True)
    found = plan.standing(house.path, local(11, 19))
    assert found.tone == "trouble"
    assert f"cannot be restored any more, their disk may be failing: {old.name}" in found.trouble.said()
    old.unlink()
    plan.carry_out(house.path, local(12, 18))
    assert plan.standing(house.path, local(12, 19)).tone == "good"


def test_an_attachment_that_has_gone_from_beside_the_backups_is_found_by_the_weekly_trial(museum: Desk) -> None:
    path = Path(museum.house.path)
    made = plan.carry_out(path, local(4, 18))
    assert made.broken == ()
    next(file for file in (made.file.parent / "files").rglob("*") if file.is_file()).unlink()
    said = list(drill.lost([made.file]))
    assert (len(said), "is missing beside the backup" in said[0]) == (1, True)


def test_a_weekly_trial_that_is_missed_twice_is_amber(house: House) -> None:
    plan.carry_out(house.path, local(4, 18))
    for day, tone in ((18, "good"), (20, "waiting")):
        plan.carry_out(house.path, local(day, 18), quick=True)
        assert plan.standing(house.path, local(day, 19)).tone == tone


@pytest.mark.parametrize(("told", "field"), [({"at": "teatime"}, "at"), ({"days": -1}, "days"), ({"weeks": 5000}, "weeks"),
                                             ({"days": 0, "weeks": 0, "months": 0}, "days")])
def test_a_plan_that_nobody_could_carry_out_is_refused_at_its_field(house: House, told: dict, field: str) -> None:
    with pytest.raises(Refused) as refused:
        plan.store(house.path, plan.Plan(**told))
    assert refused.value.field == field


@pytest.mark.parametrize("content", ["", "[]", "{", '{"days": "many"}', '{"unknown": 1}'])
def test_a_plan_that_cannot_be_read_is_the_usual_one(house: House, content: str) -> None:
    house.path.with_name("centre backups.json").write_text(content)
    assert plan.plan_of(house.path) == plan.Plan()


# ---- putting back ---------------------------------------------------------------------------------------------------------------------

def test_a_centre_is_put_back_and_the_one_that_was_there_is_kept(desk: Desk, house: House, folder: Path) -> None:
    desk.call()
    made = back_up(house.path, folder)
    desk.call()
    desk.centre.close()
    done = restore(made.file, house.path, at=NOON)
    assert done.kept == house.path.with_name("centre until 2026-03-04 020000Z.db")
    for path, calls in ((house.path, 1), (done.kept, 2)):
        with closing(open_centre(path)) as opened:
            assert len(Desk(opened, house).all(Call)) == calls
    assert not list(house.path.parent.glob(".backup-*"))


def test_going_back_behind_confirmed_deeds_is_said_with_numbers(desk: Desk, house: House, folder: Path) -> None:
    made = back_up(house.path, folder)
    assert not going_back(house.path, made.manifest.figures).loses
    desk.call()
    desk.call()
    going = going_back(house.path, made.manifest.figures)
    assert going.said() == ["2 confirmed deeds of branch HP came after the backup and will not be there any more.",
                            "The last of them was done on 2026-03-04 02:01 (UTC)."]
    assert going_back(folder / "none.db", made.manifest.figures) is None


def test_another_centre_and_a_damaged_one_are_said(house: House, museum: Desk, folder: Path) -> None:
    made = back_up(house.path, folder)
    desk = Desk(Centre(house.path), house)
    other = back_up(museum.centre.path, folder)
    assert "another one" in going_back(house.path, other.manifest.figures).said()[0]
    desk.centre.close()
    house.path.write_bytes(b"\0" * 5000)
    assert "cannot be read" in going_back(house.path, made.manifest.figures).said()[0]


def test_a_damaged_centre_is_replaced_and_kept(house: House, folder: Path) -> None:
    made = back_up(house.path, folder)
    house.path.write_bytes(b"rubbish" * 1000)
    house.path.with_name("centre.db-wal").write_bytes(b"old frames")
    done = restore(made.file, house.path)
    assert done.kept.read_bytes() == b"rubbish" * 1000
    assert done.kept.with_name(done.kept.name + "-wal").read_bytes() == b"old frames"
    assert said(verified(back_up(house.path, folder).file, house.path)) == []


def test_nothing_is_replaced_while_somebody_works_in_it(desk: Desk, house: House, folder: Path) -> None:
    made = back_up(house.path, folder)
    with desk.centre.reading() as session:
        session.get(Call, 1)
        with pytest.raises(DatabaseTrouble, match="Somebody is working"):
            restore(made.file, house.path)
    desk.call()
    assert not list(house.path.parent.glob("centre until*"))


def test_nothing_is_replaced_while_somebody_has_it_for_themselves(house: House, folder: Path) -> None:
    """A file that cannot even be looked into now is in use, and not damaged."""
    made = back_up(house.path, folder)
    with closing(sqlite.library.connect(str(house.path), isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("PRAGMA journal_mode=DELETE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseTrouble, match="Somebody is working"):
            restore(made.file, house.path)


def test_going_back_twice_in_a_second_keeps_both(house: House, folder: Path) -> None:
    made = back_up(house.path, folder)
    kept = [restore(made.file, house.path, at=NOON).kept for _ in range(3)]
    assert [each.name for each in kept] == [f"centre until 2026-03-04 020000Z{more}.db" for more in ("", " 2", " 3")]
    assert all(each.exists() for each in kept)


def test_a_damaged_backup_changes_nothing(house: House, folder: Path) -> None:
    made = back_up(house.path, folder)
    content = made.file.read_bytes()
    made.file.write_bytes(content[:-2000])
    before = house.path.read_bytes()
    with pytest.raises(parcel.CutOff):
        restore(made.file, house.path)
    assert house.path.read_bytes() == before


def test_a_restore_that_stops_before_the_move_changes_nothing(house: House, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = back_up(house.path, folder)
    before = content_of(house.path)

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(backups.restoring.os, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        restore(made.file, house.path)
    assert content_of(house.path) == before


# ---- the commands -----------------------------------------------------------------------------------------------------------------------

def run(capsys: pytest.CaptureFixture[str], *line: str | Path) -> tuple[int, str, str]:
    code = main([str(each) for each in line])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_the_backup_command_makes_one_and_keeps_as_many_as_asked(house: House, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "backup", "--database", house.path)
    assert code == 0
    assert "restored on trial" in out
    assert len(list((house.path.parent / "backups").iterdir())) == 1
    for day in range(3):
        back_up(house.path, folder, at=NOON + timedelta(days=day))
    assert run(capsys, "backup", "--database", house.path, "--to", folder, "--keep", 2)[0] == 0
    assert len(list(folder.iterdir())) == 2
    assert run(capsys, "backup", "--database", house.path, "--to", folder, "--keep", 0) == (1, "", "backoffice: At least one backup has to be kept.\n")
    assert "There is no database" in run(capsys, "backup", "--database", folder / "none.db", "--to", folder)[2]


def test_the_backup_command_makes_a_key_and_encrypts(house: House, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "backup", "--new-key", folder / "secret")
    assert code == 0
    assert "Without it nobody can" in out
    public = out.splitlines()[0].split()[-1]
    assert run(capsys, "backup", "--database", house.path, "--to", folder, "--encrypt-for", public)[0] == 0
    (made,) = folder.glob("*.backup")
    assert run(capsys, "restore", made, "--verify", "--database", house.path)[0] == 1
    assert run(capsys, "restore", made, "--verify", "--database", house.path, "--key", folder / "secret")[0] == 0


def test_the_restore_command_verifies_each_thing_in_a_line(house: House, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = back_up(house.path, folder)
    before = house.path.read_bytes()
    code, out, _ = run(capsys, "restore", made.file, "--verify", "--database", house.path)
    assert code == 0
    assert [line[0] for line in out.splitlines()] == ["✓"] * 6 + ["T"]
    made.file.write_bytes(made.file.read_bytes()[:-1])
    code, out, _ = run(capsys, "restore", made.file, "--verify", "--database", house.path)
    assert (code, out.splitlines()[-1]) == (1, "This backup could not be proved.")
    assert house.path.read_bytes() == before


def test_the_restore_command_asks_before_deeds_are_given_up(desk: Desk, house: House, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = back_up(house.path, folder)
    desk.call()
    desk.centre.close()
    code, out, _ = run(capsys, "restore", made.file, "--database", house.path)
    assert code == 1
    assert out.splitlines()[0] == "1 confirmed deed of branch HP came after the backup and will not be there any more."
    assert out.splitlines()[-1] == "Nothing was changed."
    code, out, _ = run(capsys, "restore", made.file, "--database", house.path, "--yes")
    assert code == 0
    assert "is kept" in out
    with closing(open_centre(house.path)) as opened:
        assert Desk(opened, house).all(Call) == []


def test_the_restore_command_refuses_while_a_window_has_the_centre(house: House, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = back_up(house.path, folder)
    lock = claim(house.path)
    code, _, err = run(capsys, "restore", made.file, "--database", house.path)
    lock.unlock()
    assert code == 1
    assert "already open in another window" in err


def test_a_centre_moves_to_another_computer(house: House, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = back_up(house.path, folder)
    target = tmp_path / "new" / "data" / "centre.db"
    assert run(capsys, "restore", made.file, "--to", target)[0] == 0
    assert run(capsys, "check", "--database", target)[0] == 0


def test_a_backup_of_newer_tables_is_not_put_in_the_place_of_a_centre(house: House, folder: Path, monkeypatch: pytest.MonkeyPatch,
                                                                      capsys: pytest.CaptureFixture[str]) -> None:
    made = back_up(house.path, folder)
    monkeypatch.setattr("backoffice.founding.SCHEMA", "0000")
    code, _, err = run(capsys, "restore", made.file, "--database", house.path)
    assert code == 1
    assert "newer version" in err
