"""What others store while somebody works: seen at once, in its place, and nothing that is typed is lost; two people in one record see each other."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import NOON, Desk
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified, set_committed_value
from sqlalchemy.orm.exc import StaleDataError

from backoffice import doing, news, presence, sqlite, tasks
from backoffice.database import Centre, new_command_id, trouble_in_words
from backoffice.errors import Away, ChangedMeanwhile
from backoffice.models import STEPS, Call, Customer, Staff, Voucher
from backoffice.models.base import records
from backoffice.models.moments import REFUSED_FROM, ClockAhead, ClockBehind, ClockWrong
from backoffice.news import FileNews, News
from backoffice.presence import FileDesks, Here
from backoffice.views.day import today as today_room
from backoffice.views.register import marks
from backoffice.views.register import window as register_room
from backoffice.views.register.errand import Errand
from backoffice.views.shell.listening import AT_LEAST
from tests.windows import CTRL, dialog, no_dialog, opened, press, settle, sit, write

__all__ = ["register_room", "sit", "today_room"]
ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def other(desk: Desk) -> Iterator[Desk]:
    """A desk of another program on the same centre."""
    centre = Centre(desk.house.path)
    yield Desk(centre, desk.house, desk.now + timedelta(hours=1))
    centre.close()


def until(seen: Callable[[], Any], seconds: float = 20.0) -> None:
    """Waits until something can be seen; the limit is only there so that a test ends."""
    end = time.monotonic() + seconds
    while not seen():
        assert time.monotonic() < end, "it was never seen"
        settle()
        time.sleep(0.01)


def at_rest(window: Any) -> None:
    """Waits until a register has everything and nobody scrolls in it."""
    until(lambda: not window.view.is_moving() and not window._at_rest.isActive() and not tasks.busy() and not window.table._ids_soon.isActive())


# ---- the news --------------------------------------------------------------------------------------------------------------------

ELSEWHERE = """
import sys
from backoffice.database import Actor
from backoffice.founding import open_centre
centre = open_centre(sys.argv[1])
centre.perform("call.change", int(sys.argv[2]), int(sys.argv[3]), {"fault": sys.argv[4]}, actor=Actor(2, 1, "desk 2", "en"))
"""


def elsewhere(desk: Desk, call: int, fault: str) -> None:
    """Another program, in a process of its own, changes a call."""
    told = [str(desk.house.path), str(call), str(desk.one(Call, call).version), fault]
    subprocess.run([sys.executable, "-c", ELSEWHERE, *told], cwd=ROOT, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)})


@pytest.mark.both_engines
def test_what_another_program_stores_is_seen_in_registers_records_and_counts(sit, desk):
    call = desk.call(fault="Does not cool")
    shell = sit()
    register = opened(shell, "calls")
    record = opened(shell, "call", call.record_id)
    counted = shell.navigation.counts["calls"] if hasattr(shell.navigation, "counts") else None
    elsewhere(desk, call.record_id, "Smells of smoke")
    until(lambda: record.form.value("fault") == "Smells of smoke")
    shell.open("calls")
    until(lambda: any("Smells of smoke" in cell.words for cell in register.table.cells(0)))
    assert counted is None or shell.navigation.counts["calls"] == counted


@pytest.mark.both_engines
def test_what_is_stored_while_a_desk_begins_to_listen_is_news(desk, other, monkeypatch):
    stored, listens, heard = threading.Event(), desk.centre._news, []
    monkeypatch.setattr(desk.centre, "_news", lambda seen: listens(seen) if stored.wait(20) else pytest.fail("nothing was stored"))
    watch = desk.centre.watch(heard.extend, lambda fault: None, lambda: None)
    other.call()
    stored.set()
    until(lambda: heard)
    watch.stop()


@pytest.mark.both_engines
def test_news_say_which_deed_by_whom_where_and_what_it_changed(desk, other):
    heard: list[News] = []
    watch = desk.centre.watch(heard.extend, lambda fault: None, lambda: None)
    call = other.do("call.register_call", by="Clerk", customer=desk.house.customers["zh"], model=desk.house.models["BCD-260"], category="A", fault="x")
    until(lambda: heard)
    assert (heard[0].staff, heard[0].desk, heard[0].ours) == ("Xu Min", "test desk", False)
    assert {"call", "clock_event", "command"} <= heard[0].tables
    assert ("call", call.record_id) in heard[0].records
    own = desk.call()
    until(lambda: len(heard) > 1)
    assert heard[1].ours
    assert ("call", own.record_id) in heard[1].records
    watch.stop()
    assert not watch.is_alive()


def test_news_travel_as_they_are_and_what_is_not_understood_means_everything():
    one = News(7, 1, frozenset({"call"}), frozenset({("call", 3)}), "周海涛", "desk 2")
    assert News.heard(one.told()) == one
    assert News.heard(one.told(), {7}).ours
    crowd = News(8, 1, frozenset({"call"}), frozenset(("call", each) for each in range(5000)))
    assert len(crowd.told()) < 2000
    assert News.heard(crowd.told()) == News(8, 1, frozenset({"call"}))
    for nonsense in ("", "{}", "[]", "null", '{"command": "x"}'):
        assert News.heard(nonsense) == News()


def test_very_many_deeds_at_once_are_told_as_one(desk, other, monkeypatch):
    monkeypatch.setattr(news, "MANY_DEEDS", 3)
    source = FileNews(desk.house.path)
    for _ in range(4):
        other.call()
    assert source._look() == [News()]
    assert source._look() == []
    source.close()


def test_a_change_without_a_deed_is_told_too(desk):
    source = FileNews(desk.house.path)
    other = sqlite.library.connect(str(desk.house.path), isolation_level=None)
    other.execute("PRAGMA user_version = 99")
    assert source._look() == [News()]
    other.close()
    source.close()


@pytest.mark.both_engines
def test_a_closed_centre_listens_no_more(desk):
    centre = Centre(desk.house.path)
    watch = centre.watch(lambda news: None, lambda fault: None, lambda: None)
    centre.close()
    assert not watch.is_alive()


# ---- registers keep their place ----------------------------------------------------------------------------------------------------

@pytest.fixture
def register(sit, desk) -> Any:
    """The register of all calls, with more rows than fit into the window."""
    for number in range(60):
        desk.call(fault=f"Fault {number}")
    shell = sit()
    window = opened(shell, "calls")
    window.choose_view("all")
    at_rest(window)
    return window


def stand_at(window: Any, row: int) -> int:
    """Scrolls to a row and selects it as a click does; gives its record."""
    window.view.verticalScrollBar().setValue(row - 5)
    settle()
    rect = window.view.visualRect(window.table.index(row, 1))
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(rect.center()))
    at_rest(window)
    assert window.view.selected_rows() == [row]
    return int(window.view.current_id())


@pytest.mark.both_engines
def test_others_work_moves_neither_place_nor_selection_nor_typing(register, other):
    current = stand_at(register, 40)
    top = register.table.id_at(register.view.rows_in_sight()[0])
    column = register.view.currentIndex().column()
    register.sort_by("number")
    at_rest(register)
    register.sort_by("number")
    at_rest(register)
    current, top = stand_at(register, 40), register.table.id_at(register.view.rows_in_sight()[0])
    register.bar.search.setFocus()
    count = register.table.rowCount()
    for _ in range(3):
        other.call()
    until(lambda: register.table.rowCount() == count + 3)
    assert register.view.current_id() == current
    assert register.view.selected_ids() == [current]
    assert register.view.currentIndex().column() == column
    assert register.table.id_at(register.view.rows_in_sight()[0]) == top
    assert register.bar.search.hasFocus()


@pytest.mark.both_engines
def test_a_filter_that_is_being_typed_stays_as_it_is(register, other):
    register.go_to_filter("number")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    write("0000")
    at_rest(register)
    field.setCursorPosition(2)
    count = register.table.rowCount()
    other.call()
    settle()
    until(lambda: register.reading.count(register.table.question) == register.table.rowCount())
    assert QApplication.focusWidget() is field
    assert field.text() == "0000"
    assert field.cursorPosition() == 2
    assert register.table.rowCount() == count
    register.clear_filters()


@pytest.mark.both_engines
def test_a_row_that_leaves_the_view_leaves_the_keyboard_where_it_was(register, other, desk):
    register.choose_view("open")
    at_rest(register)
    gone = stand_at(register, 20)
    following = register.table.id_at(21)
    other.do("call.cancel", gone, reason="bought a new one")
    until(lambda: not register.table.rows_of({gone}))
    assert register.view.selected_ids() == []
    assert register.view.currentIndex().row() == 20
    assert register.view.current_id() == following
    register.view.setFocus()
    press(Qt.Key.Key_Down)
    assert register.view.currentIndex().row() == 21


@pytest.mark.both_engines
def test_a_register_that_is_being_scrolled_waits_until_it_rests(register, other):
    count = register.table.rowCount()
    bar = register.view.verticalScrollBar()
    bar.setSliderDown(True)
    other.call()
    until(register._at_rest.isActive)
    for _ in range(10):
        settle()
    assert register.table.rowCount() == count
    bar.setSliderDown(False)
    until(lambda: register.table.rowCount() == count + 1)


@pytest.mark.both_engines
def test_rows_that_somebody_else_changed_are_marked_for_a_moment(register, other, desk, monkeypatch):
    moment = [1000.0]
    monkeypatch.setattr(marks.time, "monotonic", lambda: moment[0])
    changed = int(register.table.id_at(3))
    register.view.marks.add([changed])
    assert register.view.marks.strength(changed) == 1.0
    assert register.view.marks.strength(int(register.table.id_at(4))) == 0.0
    moment[0] += marks.LASTS - marks.FADES / 2
    monkeypatch.setattr(marks, "is_still", lambda: False)
    assert register.view.marks.strength(changed) == pytest.approx(0.5)
    monkeypatch.setattr(marks, "is_still", lambda: True)
    assert register.view.marks.strength(changed) == 1.0, "where nothing may move, nothing fades"
    moment[0] += marks.FADES
    register.view.marks._pass()
    assert not register.view.marks
    monkeypatch.undo()
    desk.do("call.change", changed, fault="by this very program")
    settle()
    assert not register.view.marks
    other.do("call.change", changed, fault="by another")
    until(lambda: bool(register.view.marks))
    until(lambda: not register.view.marks)


@pytest.mark.both_engines
def test_a_hundred_deeds_are_read_few_times(register, other, monkeypatch):
    told: list[Any] = []
    read: list[Any] = []
    register.shell.fresh.listening.changed.connect(told.append)
    ids = Errand.ids
    monkeypatch.setattr(Errand, "ids", lambda errand: read.append(1) or ids(errand))
    monkeypatch.setattr("backoffice.views.register.table.PAGE", 20)
    count, began = register.table.rowCount(), time.monotonic()
    for _ in range(100):
        other.call()
        QApplication.processEvents()
    until(lambda: register.table.rowCount() == count + 100 and sum(len(each) for each in told) >= 100)
    assert len(told) <= (time.monotonic() - began) / AT_LEAST + 2, "they are told together"
    assert 0 < len(read) <= len(told) + 2


def test_the_order_of_the_rows_is_never_read_twice_at_a_time(register, monkeypatch):
    begun: list[Any] = []
    monkeypatch.setattr("backoffice.views.register.table.PAGE", 20)
    monkeypatch.setattr(register.table, "_run", lambda errand, work, then: begun.append((errand, then)))
    register.table._stop()
    for _ in range(100):
        register.table.refresh()
    assert len(begun) == 1
    ids = register.reading.ids(register.table.question)
    _errand, then = begun[0]
    register.table._errand = None
    then((ids, max(ids)))
    assert len(begun) == 1, "it rests before it reads again"
    assert register.table._ids_soon.isActive()


@pytest.mark.both_engines
def test_the_front_of_a_long_register_does_not_wait_for_all_of_it(register, other, monkeypatch):
    """What comes, goes and moves up stands in the first page before the order of all rows has been read."""
    monkeypatch.setattr("backoffice.views.register.table.PAGE", 20)
    monkeypatch.setattr(register.table, "_follow", lambda question: None)
    before = register.table._ids.tolist()
    new = other.call().record_id
    until(lambda: register.table.id_at(0) == new)
    assert register.table._ids.tolist() == [new, *before]
    assert register.table.rowCount() == len(before) + 1
    register.choose_view("open")
    until(lambda: register.table.is_counted)
    before = register.table._ids.tolist()
    other.do("call.cancel", before[3], reason="bought a new one")
    until(lambda: register.table.id_at(3) == before[4])
    assert register.table._ids.tolist() == [*before[:3], *before[4:]]


@pytest.mark.both_engines
def test_today_follows(sit, desk, other):
    shell = sit()
    today = opened(shell, "today")
    until(lambda: today.day is not None)
    before = today.day
    other.call()
    until(lambda: today.day is not before)


@pytest.mark.both_engines
def test_what_the_palette_has_found_follows_and_the_chosen_line_stays(sit, desk, other):
    for _ in range(3):
        desk.call()
    shell = sit()
    shell.finder.open()
    write("C-HP26")
    until(lambda: len(shell.finder.palette.entries()) > 3)
    chosen = shell.finder.palette.entry(shell.finder.palette.list.currentIndex()).title
    count = len(shell.finder.palette.entries())
    other.call()
    until(lambda: len(shell.finder.palette.entries()) > count)
    assert shell.finder.palette.entry(shell.finder.palette.list.currentIndex()).title == chosen
    assert shell.finder.palette.field.text() == "C-HP26"
    press(Qt.Key.Key_Escape)


# ---- two people in one record ------------------------------------------------------------------------------------------------------

@pytest.mark.both_engines
def test_whoever_has_a_record_open_and_types_in_it_is_shown_in_its_head(sit, desk, other):
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    assert window.head.others.isHidden()
    min_ = other.centre.desks(replace(other.actor("Clerk"), desk="desk 2"))
    min_.say([("call", call.record_id)])
    until(lambda: min_.look() or window.head.others.text() == "Xu Min has this open, desk 2")
    until(lambda: window.head.others.text() == "Xu Min has this open, desk 2")
    min_.say([("call", call.record_id)], [("call", call.record_id)])
    min_.look()
    until(lambda: window.head.others.text() == "Xu Min is changing this, desk 2")
    until(lambda: min_.look() or min_.others)
    assert min_.others == (Here("Ada Lin", "test desk", ("call", call.record_id)),)
    window.form.go_to("map_note")
    write("x")
    until(lambda: min_.look() and min_.others[0].typing)
    window.discard()
    min_.close()
    until(lambda: window.head.others.isHidden())


STAYS = """
import sys, time
from pathlib import Path
from backoffice.presence import FileDesks
desk = FileDesks(Path(sys.argv[1]), "Ana Ruiz", "desk 2")
desk.say([("call", 1)])
print("here", flush=True)
time.sleep(600)
"""


def test_a_desk_that_dies_leaves_nothing_behind(house, monkeypatch):
    monkeypatch.setattr("backoffice.presence.JUST_MADE", -1.0)
    here = FileDesks(house.path, "Ada Lin", "desk 1")
    program = subprocess.Popen([sys.executable, "-c", STAYS, str(house.path)], cwd=ROOT, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert program.stdout is not None
    assert program.stdout.readline() == b"here\n"
    assert here.look()
    assert [(each.staff, each.place) for each in here.others] == [("Ana Ruiz", ("call", 1))]
    written = [file.stat().st_mtime_ns for file in house.path.parent.glob("*.desks/*")]
    program.send_signal(signal.SIGKILL)
    program.communicate()
    assert [file.stat().st_mtime_ns for file in house.path.parent.glob("*.desks/*")] == written
    assert here.look()
    assert here.others == ()
    assert not list(house.path.parent.glob("*.desks/*"))
    here.close()


@pytest.mark.parametrize("name", ["desk 2", "前台 3", "Mostrador ñ", "x" * 200, "柜台" * 40, ""])
def test_the_name_of_a_desk_reaches_others_through_the_name_of_a_connection(name):
    told = presence._in_ascii(name)
    assert told.isascii()
    assert len(f"backoffice:1234567890:{told}") <= 63
    assert name.startswith(presence._as_named(told))


@pytest.mark.both_engines
def test_presence_stands_in_no_trail_and_in_no_table(sit, desk):
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    before = desk.rows("SELECT max(id) FROM command"), desk.rows("SELECT max(id) FROM audit")
    window.form.go_to("map_note")
    write("typing")
    settle()
    assert (desk.rows("SELECT max(id) FROM command"), desk.rows("SELECT max(id) FROM audit")) == before
    window.discard()


@pytest.mark.both_engines
def test_what_only_the_other_changed_is_taken_and_one_save_stores_both(sit, desk, other):
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    window.form.go_to("map_note")
    write("gate code 2288")
    other.do("call.change", call, address="5 Hill Lane", by="Clerk")
    until(window.meanwhile.isVisible)
    assert window.meanwhile.explanation() == "Xu Min changed: Address. What you typed is kept; save to store it."
    assert window.form.value("map_note") == "gate code 2288"
    assert window.form.value("address") == "5 Hill Lane"
    press(Qt.Key.Key_S, CTRL)
    assert no_dialog()
    stored = desk.one(Call, call)
    assert (stored.map_note, stored.address) == ("gate code 2288", "5 Hill Lane")
    assert not window.meanwhile.isVisible()


@pytest.mark.both_engines
@pytest.mark.parametrize(("key", "stored"), [(Qt.Key.Key_1, ""), (Qt.Key.Key_2, "ring twice"), (Qt.Key.Key_3, "gate code 2288")])
def test_where_both_changed_a_field_one_key_chooses(sit, desk, other, key, stored):
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    window.form.go_to("map_note")
    write("gate code 2288")
    other.do("call.change", call, map_note="ring twice", fault="Smells", by="Clerk")
    until(window.meanwhile.isVisible)
    assert "ring twice" in window.form.note("map_note")
    press(Qt.Key.Key_S, CTRL)
    merging = dialog()
    assert {name: row.is_open() for name, row in merging.rows.items()} == {"map_note": True, "fault": False}
    assert merging.rows["map_note"].answers["theirs"].whole == "ring twice"
    assert merging.rows["fault"].answers["before"].whole == "冷藏室不制冷"
    press(key)
    press(Qt.Key.Key_Return)
    assert no_dialog()
    assert (desk.one(Call, call).map_note, desk.one(Call, call).fault) == (stored, "Smells")
    assert not window.is_changed()


@pytest.mark.both_engines
def test_lines_that_others_added_stand_beside_what_both_changed(sit, desk, other):
    customer = desk.house.customers["zh"]
    window = opened(sit(), "customer", customer)
    window.form.go_to("note")
    write("pays in cash")
    other.do("customer.add_contact", customer, contact_name="Li Na", contact_role="neighbour", phone="021 5588 0918")
    until(window.meanwhile.isVisible)
    window.meanwhile.compare()
    told = dialog()._note.also["contacts"]
    assert "Li Na" in told.after
    dialog().close()
    press(Qt.Key.Key_S, CTRL)
    assert desk.one(Customer, customer).note == "pays in cash"


@pytest.mark.both_engines
def test_a_step_on_a_record_that_changed_says_what_and_is_done_again_with_what_was_typed(sit, desk, other):
    call = desk.sent()
    window = opened(sit(), "call", call.record_id)
    window.steps.take("call.take_in")
    settle()
    asked = dialog()
    asked.form.put("findings", "Compressor seized")
    asked.form.put("signed_by", "王小明")
    asked.form.put("goods", [{"description": "双门冰箱"}])
    other.do("call.change", call, map_note="ring twice", by="Clerk")
    assert not asked.do()
    assert asked.mending.explanation() == "Xu Min changed: Map note. What you typed is kept: look again, then press once more."
    asked.mending.link.click()
    settle()
    assert "ring twice" in " ".join(each.text() for each in dialog().findChildren(type(asked.heading)))
    dialog().accept()
    assert asked.form.value("findings") == "Compressor seized"
    assert asked.do()
    settle()
    assert desk.one(Voucher, call_id=call.record_id).findings == "Compressor seized"
    assert desk.one(Call, call).map_note == "ring twice"


@pytest.mark.both_engines
def test_a_draft_over_something_newer_is_not_saved_unseen(sit, desk, other):
    call = desk.call()
    shell = sit()
    window = opened(shell, "call", call.record_id)
    window.form.go_to("map_note")
    write("gate code 2288")
    shell.mdi.front().close()
    settle()
    other.do("call.change", call, map_note="ring twice")
    again = opened(shell, "call", call.record_id)
    assert again.form.value("map_note") == "gate code 2288"
    assert not again.commit_and_save()
    settle()
    assert dialog().rows["map_note"].is_open()
    press(Qt.Key.Key_2)
    press(Qt.Key.Key_Return)
    assert desk.one(Call, call).map_note == "ring twice"


TABLES = sorted({step.record.__tablename__ for step in STEPS.values() if not step.creates})


@pytest.mark.both_engines
@pytest.mark.parametrize("table", TABLES)
def test_no_step_of_any_record_is_taken_over_a_newer_version(to_look_at, table):
    """Two sessions and every table that can be edited or has steps: the second is told, and nothing is stored."""
    tried = 0
    for step in [each for each in STEPS.values() if each.record.__tablename__ == table and not each.creates]:
        for record in [each for each in to_look_at.all(step.record) if step.open_to(getattr(each, "state", None))][:2]:
            actor = to_look_at.actor("Administrator") if getattr(record, "branch_id", 1) in (1, None) or table == "staff" else to_look_at.in_branch(
                "MD").actor("Administrator")
            with pytest.raises(ChangedMeanwhile):
                to_look_at.centre.perform(step, record.id, record.version + 1, {}, actor=actor, at=to_look_at.now)
            tried += 1
    assert tried


@pytest.mark.both_engines
@pytest.mark.parametrize("table", sorted(kind.__tablename__ for kind in records()))
def test_no_row_of_any_table_is_written_over_a_newer_one(to_look_at, table):
    """Below the door: two sessions hold the same row, and the second to write finds that it was changed."""
    kind = next(each for each in records() if each.__tablename__ == table)
    with to_look_at.centre.reading() as session:
        record = session.query(kind).first()
    if record is None:
        return
    with trouble_in_words(), Session(to_look_at.centre._writer) as second:
        older = second.merge(record, load=False)
        set_committed_value(older, "version", record.version - 1)
        flag_modified(older, next(column.key for column in kind.__table__.columns if column.key not in ("id", "version")))
        with pytest.raises(StaleDataError) as found:
            second.flush()
    with pytest.raises(ChangedMeanwhile), trouble_in_words():
        raise found.value


def test_a_form_without_the_version_that_it_saw_is_a_fault_of_the_program(desk, actor):
    call = desk.call()
    with pytest.raises(RuntimeError, match="version"):
        desk.centre.perform("call.change", call.record_id, None, {"map_note": "x"}, actor=actor)


# ---- when the database does not answer -----------------------------------------------------------------------------------------------

def test_a_database_that_is_taken_away_is_said_once_and_the_desk_goes_on_when_it_is_back(sit, desk, house):
    call = desk.call()
    shell = sit()
    register = opened(shell, "calls")
    shown = register.table.rowCount()
    away = house.path.with_suffix(".away")
    house.path.rename(away)
    until(lambda: shell.fresh.away_since() is not None)
    shell.fresh.reload_counts()
    shell.finder.open()
    write("C-HP")
    register.refresh(set())
    shell.open("customers")
    for _ in range(5):
        settle()
    shell.finder.close()
    assert no_dialog()
    assert sum(each.tone == "trouble" for each in shell.notices.messages) == 1
    assert shell.status.saved().startswith("No answer from the database since ")
    assert register.table.rowCount() == shown
    assert register.table.cells(0) is not None
    away.rename(house.path)
    until(lambda: shell.fresh.away_since() is None)
    assert shell.notices.messages[0].words == "The database answers again."
    desk.do("call.change", call, fault="Smells of smoke")
    until(lambda: any("Smells of smoke" in cell.words for cell in register.table.cells(0)))


def test_what_cannot_be_read_anew_stays_and_says_since_when(register, monkeypatch):
    before = [register.table.cells(row) for row in range(5)]

    def silent(*_: object) -> None:
        raise Away()

    monkeypatch.setattr(register.reading, "_one", silent)
    monkeypatch.setattr(register.reading, "rows", silent)
    register.refresh(set())
    register.view.viewport().repaint()
    settle()
    assert no_dialog()
    assert [register.table.cells(row) for row in range(5)] == before
    assert register.foot.words.whole().startswith("As at ")
    monkeypatch.undo()
    register.refresh(set())
    at_rest(register)
    assert "As at" not in register.foot.words.whole()


def test_a_save_that_did_not_go_through_keeps_what_was_typed_and_the_same_deed_is_tried_again(sit, desk, house, monkeypatch):
    monkeypatch.setattr(sqlite, "PATIENCE", 0.1)
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    window.form.go_to("map_note")
    write("gate code 2288")
    command = window.saving.command
    other = sqlite.library.connect(str(house.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    for _ in range(3):
        press(Qt.Key.Key_S, CTRL)
        assert no_dialog()
        assert window.mending.sentence() == "Not saved"
        assert window.mending.explanation() == "Somebody else is writing just now. Nothing was saved; try again in a moment."
        assert window.form.value("map_note") == "gate code 2288"
    other.execute("ROLLBACK")
    other.close()
    window.mending.link.click()
    settle()
    assert desk.rows("SELECT count(*) FROM command WHERE uid = ?", command) == [(1,)]
    assert desk.one(Call, call).map_note == "gate code 2288"
    assert not window.mending.isVisible()


def test_a_dialog_that_did_not_go_through_keeps_what_was_typed_and_does_the_same_deed(sit, desk, house, monkeypatch):
    monkeypatch.setattr(sqlite, "PATIENCE", 0.1)
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    window.steps.take("call.assess")
    settle()
    asked = dialog()
    other = sqlite.library.connect(str(house.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert not asked.do()
    assert asked.mending.sentence() == "Not saved"
    command = asked._command
    other.execute("ROLLBACK")
    other.close()
    asked.mending.link.click()
    settle()
    assert desk.rows("SELECT step FROM command WHERE uid = ?", command) == [("call.assess",)]


def test_a_step_that_asks_nothing_can_be_tried_again_from_what_is_said(sit, desk, house, monkeypatch):
    monkeypatch.setattr(sqlite, "PATIENCE", 0.1)
    shell = sit()
    window = opened(shell, "staff", house.people["Clerk"])
    other = sqlite.library.connect(str(house.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    window.steps.take("staff.go_away")
    settle()
    assert shell.notices.messages[0].words == "Not done: Away"
    assert desk.one(Staff, house.people["Clerk"]).state == "active"
    other.execute("ROLLBACK")
    other.close()
    shell.notices.note._link.click()
    settle()
    assert desk.one(Staff, house.people["Clerk"]).state == "away"


# ---- the clock ------------------------------------------------------------------------------------------------------------------------

@pytest.fixture
def clock(monkeypatch) -> list[datetime]:
    """The clock of this computer, as it is set."""
    now = [NOON]

    class Clock(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:  # type: ignore[override]
            return now[0].astimezone(tz)

    monkeypatch.setattr(doing, "datetime", Clock)
    return now


def told(desk: Desk) -> dict[str, Any]:
    return {"customer": desk.house.customers["zh"], "model": desk.house.models["BCD-260"], "category": "A", "fault": "x"}


def test_a_clock_that_was_set_back_is_said_and_order_and_numbers_stay(desk, actor, clock):
    numbers = []
    for moment in (NOON, NOON - timedelta(hours=2), NOON - timedelta(hours=2), NOON + timedelta(minutes=1)):
        clock[0] = moment
        outcome = desk.centre.perform("call.register_call", inputs=told(desk), actor=actor)
        numbers.append((desk.one(Call, outcome).number[-5:], type(outcome.remark)))
    assert numbers == [("00001", type(None)), ("00002", ClockBehind), ("00003", type(None)), ("00004", type(None))]
    history = desk.rows("SELECT c.id, s.place FROM command c JOIN seal s ON s.command_id = c.id WHERE c.branch_id = 1 ORDER BY c.id DESC LIMIT 4")
    assert [place for _id, place in history] == sorted((place for _id, place in history), reverse=True)


def test_a_clock_that_is_a_day_behind_is_refused_until_somebody_says_that_it_is_right(desk, actor, clock):
    clock[0] = NOON + timedelta(days=365)
    first = desk.centre.perform("call.register_call", inputs=told(desk), actor=actor)
    assert isinstance(first.remark, ClockAhead), "a wrong year is asked about"
    clock[0] = NOON
    for _ in range(2):
        with pytest.raises(ClockWrong, match="Nothing was saved"):
            desk.centre.perform("call.register_call", inputs=told(desk), actor=actor)
    desk.centre.perform("branch.confirm_clock", 1, actor=actor)
    assert desk.centre.perform("call.register_call", inputs=told(desk), actor=actor).remark is None
    assert [call.number[-8:] for call in desk.all(Call)] == ["27-00001", "26-00001"]


def test_the_night_of_another_time_and_the_last_second_of_a_year_are_nothing_special(desk, clock):
    madrid = desk.in_branch("MD")
    for moment in ("2026-10-25T00:59:59+00:00", "2026-10-25T01:00:00+00:00", "2026-12-31T22:59:59+00:00", "2026-12-31T23:00:00+00:00"):
        clock[0] = datetime.fromisoformat(moment)
        outcome = desk.centre.perform("call.register_call", inputs=told(desk), actor=madrid.actor())
        assert not isinstance(outcome.remark, ClockBehind)
    assert [call.number for call in desk.all(Call)] == ["C-MD26-00001", "C-MD26-00002", "C-MD26-00003", "C-MD27-00001"]


def test_a_clock_that_was_set_back_is_said_at_the_desk(sit, desk, clock):
    call = desk.call()
    clock[0] = desk.now - timedelta(hours=3)
    shell = sit()
    window = opened(shell, "call", call.record_id)
    window.form.go_to("map_note")
    write("x")
    press(Qt.Key.Key_S, CTRL)
    assert shell.notices.messages[0].tone == "waiting"
    assert "The clock of this computer stands at" in shell.notices.messages[0].explanation
    clock[0] = NOON - 3 * REFUSED_FROM
    write("y")
    press(Qt.Key.Key_S, CTRL)
    assert "Nothing was saved" in window.mending.explanation()
    assert window.form.value("map_note").endswith("y")
    window.discard()


# ---- waiting ------------------------------------------------------------------------------------------------------------------------

def test_the_same_deed_under_its_id_is_ours_whoever_tells_it(desk):
    uid = new_command_id()
    desk.do("call.register_call", command=uid, **told(desk))
    source = FileNews(desk.house.path, desk.centre._ours.__contains__)
    desk.do("call.register_call", command=new_command_id(), **told(desk))
    assert [each.ours for each in source._look()] == [True]
    source.close()
