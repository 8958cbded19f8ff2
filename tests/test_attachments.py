"""Attachments: only what is on the list comes in, whatever it is called; it is kept once, whole, before the deed; nothing gets out of the store or is run."""

import errno
import multiprocessing
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import psycopg
import pytest
from attached_files import KEPT, NAMES, REFUSED, pdf, png
from conftest import Desk
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from backoffice import attaching, storing
from backoffice.attaching import EXTENSIONS, Given, attach, bring, look_into, name_on_disk, plain_name, shown, sweep
from backoffice.checking import examined, problems
from backoffice.commands import main
from backoffice.database import Centre, Outcome
from backoffice.errors import DatabaseTrouble, NotAllowed, Refused
from backoffice.models import STEPS, Attachment
from backoffice.models.attachments import FileKind, takes_attachments
from backoffice.models.base import BranchRecord, records
from backoffice.reading import history, surroundings
from backoffice.storing import Folder, Store, Table

TAKERS = [kind for kind in records() if takes_attachments(kind)]


def in_folder(centre: Centre) -> Store:
    return centre.store


def in_table(centre: Centre) -> Store:
    centre.store = Table(centre._reader, centre._writer)
    return centre.store


@pytest.fixture(params=[in_folder, in_table], ids=["folder", "table"])
def store(request, centre) -> Store:
    """Each home of contents: the folder of one desk, the table of many."""
    return request.param(centre)


def files_of(desk: Desk) -> list[Path]:
    return [path for path in storing.folder_of(desk.house.path).rglob("*") if path.is_file()]


def hints(centre: Centre) -> list[str]:
    return [each.said() for check, found in examined(centre) if check.only_hints for each in found]


# ---- what comes in ----------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("name", KEPT)
def test_a_file_is_what_its_content_is_whatever_it_is_called(name):
    kind, data = KEPT[name]
    assert look_into(name, data).kind.value == kind


@pytest.mark.parametrize("what", REFUSED)
def test_everything_else_is_refused_in_words_that_name_it(what):
    name, data = REFUSED[what]
    with pytest.raises(Refused) as refused:
        look_into(name, data)
    assert name in refused.value.said()
    assert refused.value.field == "files"


def test_every_kind_that_is_kept_is_tried():
    assert {kind for kind, _data in KEPT.values()} == {kind.value for kind in FileKind} == {kind.value for kind in EXTENSIONS}


@pytest.mark.both_engines
def test_a_file_is_kept_to_the_byte(desk, store):
    call = desk.call()
    for name, (_kind, data) in KEPT.items():
        desk.attach("call", call, Given(name, data=data))
        assert store.get(desk.one(Attachment).sha256) == data
    assert [each.name for each in desk.all(Attachment)] == list(KEPT)
    assert list(problems(desk.centre)) == []


@pytest.mark.both_engines
def test_one_that_is_refused_keeps_all_of_them_out(desk, store):
    call = desk.call()
    with pytest.raises(Refused, match=r"run\.bat"):
        desk.attach("call", call, Given("photo.png", data=png()), Given(*REFUSED["batch"][:1], data=REFUSED["batch"][1]))
    assert desk.all(Attachment) == []


def test_the_limits_are_those_of_the_branch(desk, tmp_path):
    call = desk.call()
    desk.do("branch.change", 1, by="Administrator", largest_file=1, largest_record=2)
    large = tmp_path / "large.txt"
    large.write_bytes(b"x" * 1_000_001)
    for given in (Given("large.txt", path=large), Given("large.txt", data=large.read_bytes())):
        with pytest.raises(Refused, match=r"large\.txt is too large: at most 1 MB"):
            desk.attach("call", call, given)
    assert files_of(desk) == []
    for sign in b"ab":
        desk.attach("call", call, Given("full.txt", data=bytes([sign]) * 1_000_000))
    with pytest.raises(Refused, match="2 MB together"):
        desk.attach("call", call, Given("one more.txt", data=b"c"))


@pytest.mark.parametrize(("name", "value"), [("largest_file", 0), ("largest_file", 101), ("largest_record", 5), ("largest_record", 5000)])
def test_limits_that_cannot_be_are_refused(desk, name, value):
    with pytest.raises(Refused) as refused:
        desk.do("branch.change", 1, by="Administrator", **{name: value})
    assert refused.value.field == name


def test_a_folder_a_pipe_and_what_is_not_there_are_refused_in_words(desk, tmp_path):
    call = desk.call()
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "folder.png").mkdir()
    for name, words in (("pipe.png", "is no file"), ("folder.png", "is no file"), ("gone.png", "cannot be read")):
        with pytest.raises(Refused, match=words):
            desk.attach("call", call, Given(name, path=tmp_path / name))
    with pytest.raises(Refused, match="At most 50"):
        desk.attach("call", call, *[Given("x.txt", data=b"x")] * 51)


@pytest.mark.both_engines
def test_the_same_file_twice_on_one_record_is_told(desk):
    call = desk.call()
    desk.attach("call", call, Given("front.png", data=png()), Given("the same.png", data=png()))
    assert [each.name for each in desk.all(Attachment)] == ["front.png"]
    with pytest.raises(Refused, match=r"again\.png is attached here already, as front\.png"):
        desk.attach("call", call, Given("again.png", data=png()))


# ---- names ------------------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("name", NAMES, ids=[ascii(name)[:24] for name in NAMES])
def test_a_hostile_name_is_shown_plainly_and_is_never_a_place(desk, tmp_path, name):
    call = desk.call()
    desk.attach("call", call, Given(name, data=png()))
    kept = desk.one(Attachment).name
    assert kept == plain_name(name)
    if len(name) <= 200 and name.isprintable() and name.strip() == name:
        assert kept == name, "what can be stored is kept as it was given"
    seen = shown(kept)
    assert len(kept) <= 200
    assert not any(sign < " " or "\u202a" <= sign <= "\u202e" or "\u2066" <= sign <= "\u2069" for sign in seen)
    inside = {path.relative_to(storing.folder_of(desk.house.path)).as_posix() for path in files_of(desk)}
    sha256 = desk.one(Attachment).sha256
    assert inside == {f"{sha256[:2]}/{sha256[2:4]}/{sha256}"}
    made = name_on_disk(kept, FileKind.PNG)
    target = tmp_path / "out" / made
    target.parent.mkdir()
    target.write_bytes(b"")
    assert [path.name for path in target.parent.iterdir()] == [made], "one file, in the folder where it was wanted"
    assert target.resolve().parent == target.parent.resolve()
    assert made.endswith(".png")
    assert made.split(".")[0].lower() not in {"con", "nul", "aux", "prn", "com1", "lpt9"}
    assert not set(made) & set("/\\:*?\"<>|%$`;&~\u202e\0\n")
    assert list(problems(desk.centre)) == []


def test_a_place_in_the_store_is_a_hash_and_nothing_else(tmp_path):
    folder = Folder(tmp_path / "files")
    for wrong in ("../../etc/passwd", "a" * 63, "A" * 64, "a" * 65, "", "a" * 62 + "/x", f"{'a' * 63}\n"):
        with pytest.raises(ValueError, match="hash"):
            folder.size(wrong)


def test_who_asks_for_a_content_by_another_name_is_refused(desk):
    call = desk.call()
    for sha256 in ("../../etc/passwd", "f" * 64, ""):
        with pytest.raises(Refused):
            desk.do("call.attach", call, files=[{"name": "x", "sha256": sha256, "size": 5, "kind": "png"}])
    kept = bring(desk.centre, 1, Given("x.png", data=png()))
    with pytest.raises(Refused, match="not kept"):
        desk.do("call.attach", call, files=[{**kept, "size": 5}])


# ---- every record ------------------------------------------------------------------------------------------------------------------

@pytest.mark.both_engines
def test_files_hang_on_every_kind_of_record_and_leave_it_as_it_is(museum):
    """Also on a fixed one: a scan of the signed paper comes when everything is over."""
    for kind in TAKERS:
        table = kind.__tablename__
        record = museum.all(kind, **({"branch_id": 1} if issubclass(kind, BranchRecord) else {}))[-1]
        before = (record.version, museum.rows(f'SELECT * FROM "{table}" WHERE id = ?', record.id))
        *_, attached = museum.attach(table, record.id, Given(f"{table}.txt", data=table.encode()))
        museum.do(f"{table}.describe_attachment", record.id, by="Administrator", attachment=attached, purpose="signed", caption="Both signatures")
        seen = surroundings(museum.centre, museum.actor(), table, record.id).attached
        assert seen.there[-1].title == "Both signatures"
        museum.do(f"{table}.take_away_attachment", record.id, by="Administrator", attachment=attached, reason="Wrong record")
        seen = surroundings(museum.centre, museum.actor(), table, record.id).attached
        assert (seen.gone[-1].taken_away_by, seen.gone[-1].taken_away_because) == ("Ada Lin", "Wrong record")
        assert before == (museum.one(kind, record.id).version, museum.rows(f'SELECT * FROM "{table}" WHERE id = ?', record.id))
        told = [each.what for each in history(museum.centre, museum.actor(), table, record.id)]
        assert told[:3] == ["Take the attachment away", "Describe the attachment", "Attach files"]
    assert list(problems(museum.centre)) == []


def test_every_record_with_a_window_takes_files_and_no_line_does():
    """A further contact is a line of its customer: its files hang on the customer, and those of a credit note on its invoice. A balance is a figure, its
    papers hang on the part."""
    from backoffice.views.record.kinds import KINDS
    assert {kind.__tablename__ for kind in TAKERS} == set(KINDS) - {"contact", "credit_note", "stock", "stock_movement"}
    assert not [kind for kind in TAKERS if kind.line_of or kind.append_only]


@pytest.mark.parametrize("kind", TAKERS, ids=lambda kind: kind.__tablename__)
def test_who_may_change_something_in_the_area_may_attach(kind):
    assert STEPS[f"{kind.__tablename__}.attach"].right.split(".")[0] == kind.area


@pytest.mark.both_engines
def test_who_may_only_look_is_refused_and_told_so(desk):
    call = desk.call()
    with pytest.raises(NotAllowed):
        desk.attach("call", call, by="Receptionist")
    assert "not attach" in surroundings(desk.centre, desk.actor("Receptionist"), "call", call.record_id).attached.closed_because
    assert surroundings(desk.centre, desk.actor("Clerk"), "call", call.record_id).attached.closed_because == ""


@pytest.mark.both_engines
def test_another_branch_looks_and_attaches_nothing(desk):
    call = desk.call()
    with pytest.raises(NotAllowed, match="another branch"):
        desk.in_branch("MD").attach("call", call)
    desk.in_branch("MD").attach("customer", desk.house.customers["en"])
    assert desk.one(Attachment).branch_id is None


@pytest.mark.both_engines
def test_an_attachment_is_reached_through_its_own_record_alone(desk):
    one, other = desk.call(), desk.call()
    (attached,) = desk.attach("call", one)
    with pytest.raises(Refused, match="another record"):
        desk.do("call.take_away_attachment", other, attachment=attached, reason="x")
    desk.do("call.take_away_attachment", one, attachment=attached, reason="Blurred")
    with pytest.raises(Refused, match="taken away already"):
        desk.do("call.describe_attachment", one, attachment=attached, purpose="other")


def test_what_was_attached_never_changes_and_never_goes(desk):
    """Below the program, too: by plain SQL, inside a deed and outside of one."""
    desk.attach("call", desk.call())
    for statement in ("UPDATE attachment SET sha256 = 'x'", "UPDATE attachment SET name = 'x'", "UPDATE attachment SET record_id = 2",
                      "UPDATE attachment SET added_by_id = 2", "UPDATE attachment SET caption = 'x'", "DELETE FROM attachment"):
        with pytest.raises(Exception, match=r"frozen|no deed"), desk.centre.standing_still() as connection:
            connection.execute(text(statement))


# ---- kept once, kept whole -----------------------------------------------------------------------------------------------------------

@pytest.mark.both_engines
def test_the_same_content_is_kept_once_by_two_deeds(desk, store):
    for record in (desk.call(), desk.call()):
        desk.attach("call", record, Given("photo.png", data=png()))
    assert len(list(store.contents())) == 1
    assert len(desk.all(Attachment)) == 2
    first = desk.all(Attachment)[0]
    desk.do("call.take_away_attachment", first.record_id, attachment=first.id, reason="Blurred")
    assert sweep(desk.centre, datetime.now(UTC) + timedelta(days=30)) == []
    assert store.get(first.sha256) == png()


def test_only_the_owner_of_the_centre_can_read_what_is_kept(desk):
    desk.attach("call", desk.call())
    (path,) = files_of(desk)
    assert [each.stat().st_mode & 0o077 for each in (path, path.parent, path.parent.parent, path.parent.parent.parent)] == [0] * 4


def test_centres_in_one_folder_do_not_share_their_files(tmp_path):
    assert storing.folder_of(tmp_path / "centre.db") == tmp_path / "files"
    assert storing.folder_of(tmp_path / "practice.db") == tmp_path / "practice files"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES])
def test_a_disk_that_is_full_while_a_file_is_kept_is_said_and_nothing_is_attached(desk, monkeypatch, number):
    call = desk.call()

    def fails(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    for place in ("backoffice.files.os.replace", "backoffice.files.os.fsync", "backoffice.files.tempfile.mkstemp", "pathlib.Path.mkdir"):
        with monkeypatch.context() as patch:
            patch.setattr(place, fails)
            with pytest.raises(Refused) as refused:
                desk.attach("call", call)
            assert "photo.png" in refused.value.said()
        assert desk.all(Attachment) == []
        assert files_of(desk) == []
    desk.attach("call", call)
    assert list(problems(desk.centre)) == []


def test_a_full_database_leaves_a_file_that_nobody_names_until_it_is_swept(desk, store):
    call = desk.call()
    kept = bring(desk.centre, 1, Given("photo.png", data=png()))
    pages = desk.rows("PRAGMA page_count")[0][0]
    with desk.centre.engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DatabaseTrouble, match="disk is full"):
        _until_it_is_full(desk, call, kept)
    with desk.centre.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 4294967294")
    assert list(problems(desk.centre)) == []


def _until_it_is_full(desk: Desk, call: Outcome, kept: dict) -> None:
    for _ in range(200):
        desk.do("call.attach", call, files=[{**kept, "caption": "x" * 4000}])
        desk.do("call.take_away_attachment", call, attachment=desk.one(Attachment).id, reason="x" * 4000)


def _killed_between_file_and_deed(path: Path, call: int) -> None:
    from backoffice.founding import open_centre
    centre = open_centre(path)
    bring(centre, 1, Given("photo.png", data=png()))
    centre.perform = lambda *_, **__: os.kill(os.getpid(), 9)  # type: ignore[method-assign]
    from backoffice.database import Actor
    attach(centre, Actor(1, 1), "call", call, [Given("photo.png", data=png())])


def test_a_kill_between_file_and_deed_leaves_a_file_that_check_names_and_the_sweep_removes(desk, capsys):
    call = desk.call()
    killed = multiprocessing.get_context("spawn").Process(target=_killed_between_file_and_deed, args=(desk.house.path, call.record_id))
    killed.start()
    killed.join(60)
    assert killed.exitcode == -9
    (left,) = files_of(desk)
    assert desk.all(Attachment) == []
    assert list(problems(desk.centre)) == []
    assert [left.name in said for said in hints(desk.centre)] == [True]
    assert main(["check", "--sweep", "--database", str(desk.house.path)]) == 0
    assert left.name in capsys.readouterr().out, "younger than a day: it is named and left alone"
    assert files_of(desk) == [left]
    two_days_ago = left.stat().st_mtime - 2 * 86400
    os.utime(left, (two_days_ago, two_days_ago))
    assert main(["check", "--sweep", "--database", str(desk.house.path)]) == 0
    assert "1 file" in capsys.readouterr().out
    assert files_of(desk) == []
    assert hints(desk.centre) == []


@pytest.mark.both_engines
def test_a_deed_whose_content_was_swept_meanwhile_is_refused_and_works_the_second_time(desk, store):
    call = desk.call()
    kept = bring(desk.centre, 1, Given("photo.png", data=png()))
    assert sweep(desk.centre, datetime.now(UTC) + timedelta(days=2)) == [kept["sha256"]]
    with pytest.raises(Refused, match="attach it again"):
        desk.do("call.attach", call, files=[kept])
    desk.attach("call", call, Given("photo.png", data=png()))
    assert list(problems(desk.centre)) == []


@pytest.mark.both_engines
def test_touching_what_is_kept_saves_it_from_the_sweep(desk, store):
    kept = bring(desk.centre, 1, Given("photo.png", data=png()))
    if isinstance(store, Folder):
        os.utime(files_of(desk)[0], (0, 0))
        assert bring(desk.centre, 1, Given("photo.png", data=png())) == kept
    assert sweep(desk.centre) == []


# ---- check sees it ---------------------------------------------------------------------------------------------------------------------

def test_a_flipped_bit_and_a_missing_file_are_noticed(desk):
    desk.attach("call", desk.call(), Given("signed.pdf", data=pdf()))
    (path,) = files_of(desk)
    good = path.read_bytes()
    for wrong in (bytes([good[0] ^ 1]) + good[1:], good[:-1], good + b"\n", b""):
        path.write_bytes(wrong)
        assert ["damaged" in each.said() for each in problems(desk.centre)] == [True]
        with pytest.raises(Refused, match="damaged"):
            desk.centre.store.get(path.name)
    path.unlink()
    assert ["missing" in each.said() for each in problems(desk.centre)] == [True]
    desk.attach("call", desk.call(), Given("signed.pdf", data=pdf()))
    assert list(problems(desk.centre)) == [], "attached once more, the content is whole again"


@pytest.mark.of_a_server
def test_a_damaged_or_missing_content_on_a_server_is_noticed_and_mended(desk):
    desk.attach("call", desk.call(), Given("signed.pdf", data=pdf()))
    sha256 = desk.one(Attachment).sha256
    for statement, words in (("UPDATE attachment_content SET content = overlay(content PLACING '\\x00'::bytea FROM 3)", "damaged"),
                             ("DELETE FROM attachment_content", "missing")):
        with desk.centre.engine.begin() as connection:
            connection.exec_driver_sql(statement)
        assert [words in each.said() for each in problems(desk.centre)] == [True]
        with pytest.raises(Refused, match=words):
            desk.centre.store.get(sha256)
        desk.attach("call", desk.call(), Given("signed.pdf", data=pdf()))
        assert list(problems(desk.centre)) == [], "attached once more, the content is whole again"


@pytest.mark.of_a_server
def test_a_server_that_is_away_while_a_file_is_kept_is_said_in_words(desk, monkeypatch):
    call = desk.call()

    def away(*_: object) -> None:
        raise OperationalError("INSERT", {}, psycopg.OperationalError("server closed the connection unexpectedly"))

    monkeypatch.setattr(desk.centre.store, "_writer", SimpleNamespace(begin=away))
    with pytest.raises(Refused, match="does not answer"):
        desk.attach("call", call)
    assert desk.all(Attachment) == []


def test_a_damaged_content_is_mended_by_attaching_it_again(desk):
    desk.attach("call", desk.call())
    (path,) = files_of(desk)
    good = path.read_bytes()
    path.write_bytes(b"\0" * len(good))
    desk.attach("call", desk.call(), Given("photo.png", data=good))
    assert path.read_bytes() == good


def test_a_row_without_its_record_is_noticed(desk):
    desk.attach("call", desk.call())
    desk.attach("customer", desk.house.customers["en"])
    with desk.centre.engine.connect() as connection:
        connection.exec_driver_sql("DROP TRIGGER freeze_attachment_update")
        connection.exec_driver_sql("DROP TRIGGER audit_attachment_update")
        connection.exec_driver_sql("UPDATE attachment SET record_id = 4711 WHERE record = 'call'")
        connection.exec_driver_sql("UPDATE attachment SET branch_id = 2 WHERE record = 'customer'")
        connection.commit()
    said = [each.said() for each in problems(desk.centre) if each.check == "attachments_hang_on_records"]
    assert said == ["Attachment 1 hangs on no record.", "Attachment 2 does not belong to the branch of its record."]


def test_nothing_but_the_way_in_and_the_way_out_touches_contents():
    """The store is reached through `attaching` and `reading`; the folder is spelled in one place."""
    root = Path(attaching.__file__).parent.parent
    users = {path.relative_to(root).as_posix() for path in root.rglob("*.py") if "store.put(" in path.read_text("utf-8")}
    assert users == {"attaching/coming.py"}


