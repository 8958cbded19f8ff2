"""The windows of the registers, as somebody uses them: with keys and clicks, while others work."""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from conftest import Copies, Desk, House
from crowd import make
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from test_pages import work

from backoffice import tasks, text
from backoffice.database import Actor, Centre
from backoffice.models import STEPS
from backoffice.pages import PAGE, look_at
from backoffice.pages.looking import look_away
from backoffice.views.fields.mnemonics import unmarked
from backoffice.views.look import dress_application
from backoffice.views.register import table as table_room
from backoffice.views.register.cells import width_of
from backoffice.views.register.window import RegisterWindow
from backoffice.views.registers import REGISTERS
from backoffice.views.settings import Settings
from backoffice.views.shell.navigation import places
from backoffice.views.shell.sheet import OPENERS
from backoffice.views.translator import wear_language

ROWS = 1300


class FakeDesk(QObject):
    """What a register needs of the desk around it."""

    changed = Signal(object)

    def __init__(self, centre: Centre, actor: Actor) -> None:
        super().__init__()
        self.centre, self.actor = centre, actor
        self.settings = Settings()
        self.person = SimpleNamespace(name="Ada Lin")
        self.rights: set[str] = {"*"}
        self.said: list[tuple[str, ...]] = []
        self.opened: list[tuple[Any, ...]] = []
        self.sheets: list[QWidget] = []
        self.mdi = SimpleNamespace(add=self.sheets.append)

    def tell(self, words: str, tone: str = "good", explanation: str = "", *_: Any) -> None:
        self.said.append((words, tone, explanation))

    def open(self, *what: Any) -> None:
        self.opened.append(what)

    def may(self, right: str) -> bool:
        return "*" in self.rights or right in self.rights


Opened = Callable[..., RegisterWindow]


@pytest.fixture(scope="module")
def crowded(template: House, copies: Copies, tmp_path_factory: pytest.TempPathFactory) -> Path | str:
    return make(copies, template.path, tmp_path_factory.mktemp("crowd") / "centre.db", ROWS)


@pytest.fixture(scope="module")
def worked(template: House, tmp_path_factory: pytest.TempPathFactory, quick_passwords: None) -> Path:
    path = tmp_path_factory.mktemp("worked") / "centre.db"
    shutil.copyfile(template.path, path)
    centre = Centre(path)
    work(Desk(centre, template))
    centre.close()
    return path


@pytest.fixture
def desk_of(template: House, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[Path], FakeDesk]]:
    """A desk on a copy of a centre."""
    dress_application("light")
    made: list[FakeDesk] = []

    def open_desk(path: Path) -> FakeDesk:
        copy = tmp_path / f"{len(made)}.db"
        shutil.copyfile(path, copy)
        made.append(FakeDesk(Centre(copy), Actor(1, 1, "test desk", "en")))
        return made[-1]

    yield open_desk
    tasks.settle()
    for each in made:
        look_away(each.centre)
        each.centre.close()
    wear_language("en")
    dress_application("light")


@pytest.fixture
def opened(desk_of: Any) -> Iterator[Opened]:
    """Opens a register on a desk, as it stands when everything has arrived."""
    windows: list[RegisterWindow] = []

    def open_it(desk: FakeDesk, key: str = "calls", view: str = "") -> RegisterWindow:
        window = RegisterWindow(desk, REGISTERS[key])  # type: ignore[arg-type]
        windows.append(window)
        window.resize(1384, 700)
        window.show()
        if view:
            window.choose_view(view)
        arrive(window)
        return window

    yield open_it
    tasks.settle()
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def calls(desk_of: Callable[[Path], FakeDesk], crowded: Path, opened: Opened) -> RegisterWindow:
    """The register of many calls, all of them shown."""
    return opened(desk_of(crowded), "calls", "all")


def arrive(window: RegisterWindow) -> None:
    """Waits until whatever was asked for is there."""
    until = time.monotonic() + 10
    QApplication.processEvents()
    while time.monotonic() < until:
        tasks.settle()
        QApplication.processEvents()
        if not tasks.busy() and not window.telling.count_soon.isActive() and not window.table._ids_soon.isActive() and not window._at_rest.isActive() \
                and not window.bar.search._pause.isActive() \
                and not any(field._pause.isActive() for field in window.view.head.fields.values()):
            return
        time.sleep(0.005)
    raise AssertionError("it never arrived")


def numbers(window: RegisterWindow) -> list[str]:
    """The numbers as they stand, from the top."""
    place = window.register.places["number"]
    return [row[place] for at in range(window.table.rowCount()) if (row := window.table.row(at)) is not None]


def column_of(window: RegisterWindow, name: str) -> int:
    return [column.name for column in window.register.columns].index(name)


def type_into(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)


def select(window: RegisterWindow, row: int) -> None:
    """Selects one row, whatever keys the test before left pressed."""
    flag = QItemSelectionModel.SelectionFlag
    window.view.selectionModel().setCurrentIndex(window.table.index(row, 0), flag.ClearAndSelect | flag.Rows)


def shell_of(window: RegisterWindow) -> FakeDesk:
    assert isinstance(window.shell, FakeDesk)
    return window.shell


# ---- every register -----------------------------------------------------------------------------------------------------------------

def test_the_navigation_and_the_registers_name_each_other() -> None:
    """What stands in the navigation can be opened, under the same title, icon and right."""
    shown = {each.key: (each.title, each.icon, each.right) for each in places() if each.key != "today"}
    assert shown == {key: (register.title, register.icon, register.right) for key, register in REGISTERS.items()}
    assert set(REGISTERS) <= set(OPENERS)


@pytest.mark.parametrize("key", sorted(REGISTERS))
def test_every_register_opens_and_is_sorted_by_a_click_on_every_offered_column(desk_of: Any, worked: Path, opened: Opened, qtbot: QtBot, key: str) -> None:
    window = opened(desk_of(worked), key, "all")
    assert window.title()
    assert window.table.rowCount() == len(window.reading.ids(window.reading.ask("all"))) > 0
    for section, column in enumerate(window.register.columns):
        if window.view.isColumnHidden(section):
            continue
        before = list(window.table._ids or ())
        window.view.head.sectionClicked.emit(section)
        arrive(window)
        question = window.question()
        if window.reading.can_sort(question, column.name):
            assert window.register.sort_column(question.sort) == window.register.sort_column(column.name)
            assert list(window.table._ids or ()) == list(window.reading.ids(question)), column.name
            assert sorted(window.table._ids or ()) == sorted(before)
            descending = question.descending
            window.view.head.sectionClicked.emit(section)
            arrive(window)
            assert window.question().descending is not descending, "a second click turns the order round"
        else:
            assert shell_of(window).said.pop()[1] == "waiting"
    assert window.view.grab().width() > 300


@pytest.mark.parametrize("key", sorted(REGISTERS))
def test_every_step_of_a_register_exists_and_fits_its_records(key: str) -> None:
    register = REGISTERS[key]
    for step in (*register.steps, *((register.new,) if register.new else ())):
        assert STEPS[step].record is register.model
        assert STEPS[step].creates is (step == register.new)


@pytest.mark.parametrize("key", sorted(REGISTERS))
def test_everything_that_takes_the_focus_has_a_name(desk_of: Any, worked: Path, opened: Opened, key: str) -> None:
    window = opened(desk_of(worked), key)
    window.choose_view(window.register.views[-1].key)
    arrive(window)
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(window) and not widget.focusProxy():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
    index = window.table.index(0, 0)
    assert window.table.data(index, Qt.ItemDataRole.AccessibleTextRole).startswith(f"{text.say(window.register.columns[0].title)}: ")


def test_an_empty_register_says_what_would_fill_it(desk_of: Any, template: House, opened: Opened) -> None:
    window = opened(desk_of(template.path))
    assert window.empty.isVisible()
    assert window.empty.accessibleName() == "No repair call has been registered yet."
    window.empty.pressed.emit()
    assert shell_of(window).opened == [("call",)]
    assert opened(desk_of(template.path), "cash_receipts").empty.accessibleName() == "No cash has been collected yet."


# ---- looking through many -----------------------------------------------------------------------------------------------------------

def test_the_scroll_bar_is_true_and_any_row_is_there(calls: RegisterWindow) -> None:
    table = calls.table
    assert table.is_counted
    assert table.rowCount() == ROWS - ROWS // 10
    assert calls.view.verticalScrollBar().maximum() > table.rowCount() - 40
    for at in (0, PAGE - 1, PAGE, 777, table.rowCount() - 1):
        row = table.row(at)
        assert row is not None
        assert row[0] == table.id_at(at)
    assert numbers(calls) == sorted(numbers(calls), reverse=True), "newest first"


def test_rows_are_there_before_all_ids_are_known(desk_of: Any, crowded: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_room.RecordTable, "_fetch_ids", lambda *_: None)
    table = opened(desk_of(crowded), "calls", "all").table
    assert not table.is_counted
    assert table.rowCount() == ROWS - ROWS // 10, "the tally knows how many there are"
    assert table.row(0) is not None
    assert table.row(700) is None, "nobody knows yet which one stands there"
    last = table.row(table.rowCount() - 1)
    assert last is not None
    assert last[0] == 1, "the end is known at once"
    assert [row[0] for at in range(PAGE, PAGE + 5) if (row := table.row(at))] == list(table.reading.ids(table.question))[PAGE:PAGE + 5]  # type: ignore[arg-type]


def test_only_few_pages_are_kept(calls: RegisterWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_room, "PAGES_KEPT", 2)
    for at in range(0, calls.table.rowCount(), PAGE):
        calls.table.row(at)
    assert len(calls.table._pages) == 2


def test_home_and_end_go_to_the_first_and_the_last(calls: RegisterWindow, qtbot: QtBot) -> None:
    calls.view.setFocus()
    qtbot.keyClick(calls.view, Qt.Key.Key_End)
    assert calls.view.currentIndex().row() == calls.table.rowCount() - 1
    assert calls.view.current_id() == 1
    assert calls.view.rows_in_sight()[1] == calls.table.rowCount() - 1
    qtbot.keyClick(calls.view, Qt.Key.Key_Home)
    assert calls.view.currentIndex().row() == 0
    qtbot.keyClick(calls.view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert calls.view.selected_count() == calls.table.rowCount()


def test_the_foot_says_which_rows_are_in_sight(calls: RegisterWindow) -> None:
    first, last = calls.view.rows_in_sight()
    assert calls.foot.words.whole() == f"Rows 1 to {last + 1} of 1170, newest first"
    calls.view.verticalScrollBar().setValue(100)
    assert calls.foot.words.whole().startswith("Rows 101 to ")
    select(calls, 100)
    assert calls.foot.words.whole().startswith("1 row selected    Rows 101")
    assert first == 0


def test_head_views_and_foot_count(calls: RegisterWindow) -> None:
    calls.choose_view("open")
    arrive(calls)
    still = calls.reading.open_count()
    assert calls.head.count.text() == f"{still} open, 1170 in all"
    assert calls.bar.views["open"].text() == f"Open  {still}"
    assert calls.bar.views["open"].isChecked()
    assert f"{calls.bar.views['late'].text().split()[1]} late" in calls.foot.sums.words()


def test_what_is_selected_is_added_up(desk_of: Any, worked: Path, opened: Opened) -> None:
    window = opened(desk_of(worked), "to_invoice", "all")
    assert window.foot.sums.words()[-1] == "Sum ¥9,090.00"
    select(window, 0)
    assert window.foot.words.whole().startswith("1 row selected    Rows 1 to 2 of 2")
    window.view.selectAll()
    assert window.foot.words.whole().startswith("2 rows selected, ¥9,090.00    Rows")


# ---- filters and search --------------------------------------------------------------------------------------------------------------

def test_typing_below_a_column_narrows_it(calls: RegisterWindow, qtbot: QtBot) -> None:
    field = calls.view.head.fields["customer_name"]
    type_into(qtbot, field, "garcia")
    arrive(calls)
    place = calls.register.places["customer_name"]
    names = {calls.table.row(at)[place] for at in range(calls.table.rowCount())}  # type: ignore[index]
    assert names == {"García Hermanos", "Garcia"}
    assert [tag.words for tag in calls.bar.tags] == ["Customer: garcia"]
    assert field.property("set") == "true"
    qtbot.mouseClick(calls.bar.tags[0], Qt.MouseButton.LeftButton)
    arrive(calls)
    assert calls.table.rowCount() == 1170
    assert not calls.bar.tags
    assert not field.text()


def test_escape_empties_a_filter_and_the_arrow_down_goes_to_the_rows(calls: RegisterWindow, qtbot: QtBot) -> None:
    field = calls.view.head.fields["number"]
    type_into(qtbot, field, "0001")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    arrive(calls)
    assert calls.view.hasFocus()
    assert calls.view.currentIndex().row() == 0
    assert calls.table.rowCount() == len([key for key in range(1, ROWS) if key % 10 and "0001" in f"{key:05}"])
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    arrive(calls)
    assert calls.table.rowCount() == 1170


def test_the_keyboard_stays_where_it_is_when_the_desk_turns_dark(calls: RegisterWindow) -> None:
    calls.view.head.make_fields()
    calls.view.setFocus()
    try:
        dress_application("dark")
        assert calls.view.hasFocus()
    finally:
        dress_application("light")


def test_a_filter_that_the_keyboard_reaches_is_brought_into_sight(calls: RegisterWindow) -> None:
    calls.resize(500, 600)
    head = calls.view.head
    head.make_fields()
    for name in (head.order()[-1], head.order()[0]):
        head.fields[name].setFocus(Qt.FocusReason.TabFocusReason)
        assert head.viewport().rect().intersected(head.fields[name].geometry()) == head.fields[name].geometry(), name


def test_a_filter_that_means_nothing_says_what_to_write(calls: RegisterWindow, qtbot: QtBot) -> None:
    field = calls.view.head.fields["received_at"]
    type_into(qtbot, field, "sometime")
    arrive(calls)
    assert field.property("tone") == "trouble"
    assert field.toolTip().startswith("Write a day")
    assert calls.table.rowCount() == 1170, "it is left out, not guessed"
    type_into(qtbot, field, "2025-03")
    arrive(calls)
    assert not field.property("tone")
    assert field.toolTip() == "A day, such as today, 18 Nov, since Friday or 2025-11"
    assert 0 < calls.table.rowCount() < 300


def test_search_as_one_types_shows_the_answer_to_the_last_letter(calls: RegisterWindow, qtbot: QtBot) -> None:
    type_into(qtbot, calls.bar.search, "g")
    calls.bar.search.typed.emit()
    qtbot.keyClicks(calls.bar.search, "arcia herm")
    calls.bar.search.typed.emit()
    arrive(calls)
    place = calls.register.places["customer_name"]
    assert {calls.table.row(at)[place] for at in range(calls.table.rowCount())} == {"García Hermanos"}  # type: ignore[index]
    assert [tag.words for tag in calls.bar.tags] == ["\"garcia herm\" anywhere"]


def test_a_newer_question_stops_the_one_before(calls: RegisterWindow) -> None:
    stopped = []
    for words in ("o", "王", "zz"):
        errand = calls.table._errand
        calls.bar.search.setText(words)
        calls.ask()
        stopped.append(errand)
    arrive(calls)
    assert all(errand._stopped for errand in stopped if errand is not None)
    assert calls.table.rowCount() == 0


def test_where_nothing_fits_the_filters_are_named(calls: RegisterWindow, qtbot: QtBot) -> None:
    type_into(qtbot, calls.view.head.fields["customer_name"], "zzz")
    arrive(calls)
    assert calls.empty.isVisible()
    assert calls.empty.accessibleName() == "Nothing here fits Customer: zzz. Looked for in the view \"All\"."
    calls.empty.pressed.emit()
    arrive(calls)
    assert not calls.empty.isVisible()
    assert calls.table.rowCount() == 1170


def test_letters_typed_on_the_rows_go_into_the_search(calls: RegisterWindow, qtbot: QtBot) -> None:
    calls.view.setFocus()
    qtbot.keyClick(calls.view, "g")
    qtbot.keyClicks(calls.bar.search, "arc")
    arrive(calls)
    assert calls.bar.search.hasFocus()
    assert calls.bar.search.text() == "garc"
    assert 0 < calls.table.rowCount() < 400


def test_a_filter_can_be_taken_from_a_cell(calls: RegisterWindow) -> None:
    calls.filter_by("technician_name", "Luis Gil")
    arrive(calls)
    place = calls.register.places["technician_name"]
    assert {calls.table.row(at)[place] for at in range(calls.table.rowCount())} == {"Luis Gil"}  # type: ignore[index]
    calls.clear_filters()
    arrive(calls)
    assert calls.table.rowCount() == 1170


def test_a_column_that_cannot_be_sorted_says_why(calls: RegisterWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    from backoffice.pages import reading
    monkeypatch.setattr(reading, "SORTABLE", 10)
    before = numbers(calls)
    calls.sort_by("phone")
    assert shell_of(calls).said == [("1170 rows are too many to be sorted by \"Phone\": choose a smaller view first.", "waiting", "")]
    assert numbers(calls) == before


# ---- others store something -----------------------------------------------------------------------------------------------------------

def test_a_change_keeps_the_place_and_the_selection(desk_of: Any, crowded: Path, opened: Opened, template: House) -> None:
    desk = desk_of(crowded)
    window = opened(desk, "calls", "all")
    view, table = window.view, window.table
    view.verticalScrollBar().setValue(600)
    select(window, 610)
    top, current = table.id_at(view.rows_in_sight()[0]), view.current_id()
    busy = Desk(desk.centre, template)
    for _ in range(3):
        busy.call(customer="es")
    window.refresh({"call"})
    arrive(window)
    assert table.rowCount() == 1173
    assert table.id_at(view.rows_in_sight()[0]) == top
    assert view.current_id() == current
    assert view.selected_ids() == [current]
    assert view.selected_rows() == [613]
    assert window.bar.views["open"].text().endswith(str(window.reading.open_count()))


def test_what_was_changed_is_seen_at_once(desk_of: Any, worked: Path, opened: Opened, template: House) -> None:
    desk = desk_of(worked)
    window = opened(desk, "calls", "open")
    number = numbers(window)[-1]
    call = next(row[0] for at in range(window.table.rowCount()) if (row := window.table.row(at)) and number in row)
    busy = Desk(desk.centre, template)
    busy.now = busy.now.replace(hour=9)
    busy.do("call.change", call, fault="Smells of smoke")
    window.refresh({"unit"})
    arrive(window)
    assert "Smells of smoke" not in window.view.copied(), "a change of units says nothing about calls"
    window.refresh({"call"})
    window.view.selectAll()
    assert "Smells of smoke" in window.view.copied()


def test_a_window_behind_reads_anew_when_it_comes_to_the_front(desk_of: Any, worked: Path, opened: Opened, template: House) -> None:
    desk = desk_of(worked)
    window = opened(desk, "calls", "all")
    window.hide()
    busy = Desk(desk.centre, template)
    busy.call(customer="en")
    window.refresh({"call"})
    assert window.table.rowCount() == 4
    window.show()
    arrive(window)
    assert window.table.rowCount() == 5


# ---- opening, copying, steps ------------------------------------------------------------------------------------------------------------

def test_enter_double_click_and_the_number_open_the_record(calls: RegisterWindow, qtbot: QtBot) -> None:
    desk = shell_of(calls)
    calls.view.setFocus()
    select(calls, 3)
    qtbot.keyClick(calls.view, Qt.Key.Key_Return)
    third = calls.table.id_at(3)
    assert desk.opened == [("call", third)]
    spot = calls.view.visualRect(calls.table.index(2, column_of(calls, "fault"))).center()
    qtbot.mouseDClick(calls.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert desk.opened[-1] == ("call", calls.table.id_at(2))
    link = calls.view.visualRect(calls.table.index(5, column_of(calls, "number")))
    qtbot.mouseClick(calls.view.viewport(), Qt.MouseButton.LeftButton, pos=link.topLeft() + QPoint(20, 12))
    assert desk.opened[-1] == ("call", calls.table.id_at(5))
    qtbot.mouseClick(calls.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert len(desk.opened) == 3, "a click elsewhere only selects"


def test_a_row_about_another_record_opens_that_one(desk_of: Any, worked: Path, opened: Opened) -> None:
    window = opened(desk_of(worked), "history", "all")
    window.open_record(window.table.id_at(0))  # type: ignore[arg-type]
    assert shell_of(window).opened == [("contract", 1)]


def test_a_paper_is_opened_itself(desk_of: Any, worked: Path, opened: Opened) -> None:
    window = opened(desk_of(worked), "papers", "all")
    paper = window.table.id_at(0)
    window.open_record(paper)  # type: ignore[arg-type]
    assert shell_of(window).opened == [("paper", paper)]


def test_rows_are_copied_as_a_spreadsheet_expects(calls: RegisterWindow, qtbot: QtBot) -> None:
    calls.view.head.hide_column("severity", True)
    calls.view.head.moveSection(calls.view.head.visualIndex(column_of(calls, "state")), 0)
    calls.view.setFocus()
    qtbot.keyClick(calls.view, Qt.Key.Key_Down)
    qtbot.keyClick(calls.view, Qt.Key.Key_Home)
    qtbot.keyClick(calls.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(calls.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert len(lines) == 2
    assert len(lines[0]) == len(calls.view.head.order())
    assert lines[0][1] == numbers(calls)[0]
    states = {state.label for state in calls.register.model.states}
    assert {line[0] for line in lines} <= states
    calls.view.setCurrentIndex(calls.table.index(1, column_of(calls, "number")))
    calls.view.copy_cell()
    assert QGuiApplication.clipboard().text() == numbers(calls)[1]


def test_steps_are_grey_with_their_reason(calls: RegisterWindow) -> None:
    dispatch = calls.deeds_here.step_button("call.dispatch")
    assert not dispatch.isEnabled()
    assert dispatch.toolTip() == "Select a row first."
    calls.choose_view("carried")
    arrive(calls)
    select(calls, 0)
    assert dispatch.isEnabled()
    assert calls.deeds_here.step_button("call.carry_over").toolTip() == "Not possible in the state \"Carried over\"."
    shell_of(calls).rights = {"calls.see"}
    calls.deeds_here.selection_changed()
    assert dispatch.toolTip() == "You do not have the right to do this."
    enabled = {unmarked(action.text()): action.isEnabled() for action in calls.deeds()}
    assert enabled["Open record"]
    assert not enabled["Dispatch…"]


def test_one_step_is_taken_with_several_at_once(desk_of: Any, template: House, opened: Opened) -> None:
    desk = desk_of(template.path)
    busy = Desk(desk.centre, template)
    for _ in range(3):
        busy.call()
    window = opened(desk, "calls", "open")
    busy.do("call.carry_over", 2)
    window.view.selectAll()
    window.deeds_here.take(STEPS["call.carry_over"])
    arrive(window)
    assert {row["state"] for row in _all_calls(desk)} == {"carried over"}
    words, tone, why = desk.said[-1]
    assert (words, tone) == ("Carry over: 2 records, 1 not", "waiting")
    assert "Carried over" in why


def _all_calls(desk: FakeDesk) -> list[dict[str, Any]]:
    cursor = look_at(desk.centre).execute("SELECT id, state FROM call")
    return [{"id": key, "state": state} for key, state in cursor.fetchall()]


def test_a_new_record_begins_only_for_those_who_may(calls: RegisterWindow) -> None:
    calls.offers["new"].trigger()
    assert shell_of(calls).opened == [("call",)]
    shell_of(calls).rights = {"calls.see"}
    calls.translate()
    assert not calls.head.new.isEnabled()
    assert not calls.offers["new"].isEnabled()


def test_the_menu_of_a_row_offers_what_can_be_done(calls: RegisterWindow, qtbot: QtBot) -> None:
    calls.view.setCurrentIndex(calls.table.index(0, column_of(calls, "zone_name")))
    calls.deeds_here.offer_menu(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    words = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert words[:3] == ["Open record", "Carry over…", "Dispatch…"]
    assert "Copy rows" in words
    zone = calls.table.cells(0)[column_of(calls, "zone_name")].words  # type: ignore[index]
    assert f"Only \"{zone}\"" in words
    menu.close()


# ---- as each clerk likes it -----------------------------------------------------------------------------------------------------------

def test_columns_stay_as_they_were_left(desk_of: Any, crowded: Path, opened: Opened) -> None:
    desk = desk_of(crowded)
    window = opened(desk, "calls")
    head = window.view.head
    head.hide_column("phone", True)
    head.moveSection(head.visualIndex(column_of(window, "state")), 1)
    head.resizeSection(column_of(window, "zone_name"), 222)
    window.layout_kept.keep()
    again = opened(desk, "calls").view.head
    assert again.order() == head.order()
    assert again.order()[1] == "state"
    assert "phone" not in again.order()
    assert again.sectionSize(column_of(window, "zone_name")) == 222
    again.reset_columns()
    assert again.order() == [column.name for column in window.register.columns if not column.hidden]


def test_what_was_kept_of_columns_that_are_gone_does_no_harm(desk_of: Any, crowded: Path, opened: Opened) -> None:
    desk = desk_of(crowded)
    desk.settings.put("register/1/calls/columns", [["gone", 100, False, False], ["state", 90, False, True], ["number", 100, True, False], "?"])
    order = opened(desk, "calls").view.head.order()
    assert order[0] == "state"
    assert "number" not in order
    assert "customer_name" in order, "columns that are new since then are shown"


def test_a_view_of_ones_own_keeps_its_filters_but_no_name(desk_of: Any, crowded: Path, opened: Opened) -> None:
    desk = desk_of(crowded)
    window = opened(desk, "calls", "all")
    window.filter_by("zone_name", "Jiading")
    window.filter_by("customer_name", "王")
    window.sort_by("number")
    window.layout_kept.save_view("North")
    window.clear_filters()
    window.choose_view("open")
    arrive(window)
    again = opened(desk, "calls")
    again.choose_view("saved:North")
    arrive(again)
    question = again.table.question
    assert question is not None
    assert (question.view, question.sort, question.filters) == ("all", "number", (("zone_name", "Jiading"),))
    assert again.bar.views["saved:North"].isChecked()
    assert "王" not in str(desk.settings.get("register/1/calls/views", []))
    again.layout_kept.remove_view("saved:North")
    assert "saved:North" not in again.bar.views
    assert "saved:North" not in opened(desk, "calls").bar.views


def test_a_register_opens_with_the_view_that_was_chosen_last_and_not_with_one_that_something_else_led_to(desk_of: Any, crowded: Path, opened: Opened) -> None:
    desk = desk_of(crowded)
    window = opened(desk, "calls")
    begins = window.memory()["view"]
    window.choose_view("late")
    assert opened(desk, "calls").memory()["view"] == begins
    window.bar.view_wanted.emit("all")
    assert opened(desk, "calls").memory()["view"] == "all"
    desk.settings.put("register/1/calls/view", "saved:Gone")
    assert opened(desk, "calls").memory()["view"] == begins


def test_a_view_of_ones_own_that_was_sorted_by_a_column_that_is_not_there_any_more_opens_all_the_same(desk_of: Any, crowded: Path, opened: Opened) -> None:
    desk = desk_of(crowded)
    told = {"name": "Mine", "view": "all", "sort": "gone", "descending": True, "filters": {"gone": "x", "zone_name": "Jiading"}}
    desk.settings.put("register/1/calls/views", [told])
    desk.settings.put("register/1/calls/view", "saved:Mine")
    question = opened(desk, "calls").table.question
    assert question is not None
    assert (question.view, question.sort, question.filters) == ("all", "id", (("zone_name", "Jiading"),))


def test_the_row_of_filters_can_be_put_away(calls: RegisterWindow) -> None:
    head = calls.view.head
    with_filters = head.sizeHint().height()
    head.show_filters(False)
    assert head.sizeHint().height() < with_filters
    assert not head.fields["number"].isVisible()
    calls.go_to_filter("number")
    assert head.fields["number"].hasFocus()


def test_the_view_is_remembered_without_what_was_typed(calls: RegisterWindow) -> None:
    calls.bar.search.setText("garcia")
    calls.choose_view("late")
    calls.sort_by("customer_name")
    memory = calls.memory()
    assert memory == {"view": "late", "sort": ["customer_name", False]}
    calls.choose_view("all")
    calls.recall(memory)
    assert calls.memory() == memory
    calls.recall({"view": "gone", "sort": ["gone", True]})
    assert calls.memory() == memory


def test_the_language_changes_while_the_register_is_open(calls: RegisterWindow) -> None:
    calls.bar.search.setText("garcia")
    calls.ask()
    arrive(calls)
    wear_language("es")
    QApplication.processEvents()
    assert calls.title() == text.say("Repair calls", "es")
    assert calls.bar.views["all"].text() == text.say("All", "es")
    assert calls.head.new.accessibleName() == text.say("Register call", "es")
    assert calls.table.headerData(1, Qt.Orientation.Horizontal) == text.say("Number", "es")


def test_the_look_changes_while_the_register_is_open(calls: RegisterWindow) -> None:
    light, rows = calls.view.grab().toImage().pixelColor(300, 300), calls.view.rowHeight(0)
    dress_application("dark", 1.4)
    QApplication.processEvents()
    assert calls.view.rowHeight(0) > rows
    assert calls.view.grab().toImage().pixelColor(300, 300) != light


@pytest.mark.parametrize("width", [340, 600, 900, 2400])
def test_a_register_fits_any_window(calls: RegisterWindow, width: int) -> None:
    calls.resize(width, 420)
    QApplication.processEvents()
    assert calls.minimumSizeHint().width() <= 900
    assert calls.bar.heightForWidth(width) >= 26 if calls.bar.hasHeightForWidth() else True
    assert calls.grab().width() >= 340
    if width == 2400:
        assert calls.view.head.length() == calls.view.viewport().width()
        assert calls.head.export.text()
    if width == 600:
        assert not calls.head.export.text(), "in a narrow window its icon is enough"


def test_where_room_is_missing_the_columns_give_of_their_blanks_before_anything_is_cut(calls: RegisterWindow) -> None:
    head, columns = calls.view.head, calls.register.columns
    calls.resize(2400, 600)
    QApplication.processEvents()
    declared = {column.name: head.sectionSize(number) for number, column in enumerate(columns)}
    rows = [calls.table.cells(row) for row in range(min(calls.table.rowCount(), 40))]
    needed = {column.name: max(width_of(column, row[at]) for row in rows) for at, column in enumerate(columns)}
    assert all(declared[each.name] >= needed[each.name] for at, each in enumerate(columns) if not each.strong and not head.isSectionHidden(at))
    calls.resize(1400, 600)
    QApplication.processEvents()
    assert head.length() == calls.view.viewport().width()
    number = next(at for at, column in enumerate(columns) if column.name == "number")
    assert head.sectionSize(number) < declared["number"]
    for at, column in enumerate(columns):
        if not column.strong and not head.isSectionHidden(at):
            assert head.sectionSize(at) >= min(needed[column.name], column.width), column.name


# ---- print and export -------------------------------------------------------------------------------------------------------------------

def test_the_export_holds_what_is_shown(desk_of: Any, crowded: Path, opened: Opened, tmp_path: Path) -> None:
    from openpyxl import load_workbook
    window = opened(desk_of(crowded), "calls", "all")
    window.filter_by("customer_name", "王")
    window.sort_by("number")
    arrive(window)
    path = tmp_path / "calls.xlsx"
    window.deeds_here.export_to(path)
    assert window.foot.progress.isVisible()
    arrive(window)
    rows = list(load_workbook(path).active.iter_rows(values_only=True))  # type: ignore[union-attr]
    place = window.view.head.order().index("number")
    assert [row[place] for row in rows[1:]] == numbers(window)
    assert rows[0][place] == "Number"
    assert shell_of(window).said[-1][0] == f"{window.table.rowCount()} rows exported to calls.xlsx"
    assert not window.foot.progress.isVisible()


def test_an_export_that_is_cancelled_leaves_nothing(desk_of: Any, crowded: Path, opened: Opened, tmp_path: Path) -> None:
    window = opened(desk_of(crowded), "calls", "all")
    window.deeds_here.export_to(tmp_path / "calls.xlsx")
    window.foot.stop.click()
    arrive(window)
    assert list(tmp_path.glob("*.xlsx")) == []
    assert not window.deeds_here.busy
    assert not window.foot.progress.isVisible()


def test_an_export_that_cannot_be_written_says_why(calls: RegisterWindow, tmp_path: Path) -> None:
    calls.deeds_here.export_to(tmp_path / "nowhere" / "calls.xlsx")
    arrive(calls)
    words, tone, why = shell_of(calls).said[-1]
    assert (words, tone) == ("Not done.", "trouble")
    assert why


def test_a_register_is_printed_like_the_book_it_replaces(desk_of: Any, worked: Path, opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    from backoffice.views.register.page import RegisterPage
    desk = desk_of(worked)
    window = opened(desk, "invoices", "all")
    window.deeds_here.print_page()
    arrive(window)
    page = desk.sheets[-1]
    assert isinstance(page, RegisterPage)
    qtbot.addWidget(page)
    assert page.drawn.data.startswith(b"%PDF")
    assert page.title() == "Invoices, printed"
    page.save_to(tmp_path / "book.pdf")
    assert (tmp_path / "book.pdf").read_bytes() == page.drawn.data


def test_the_papers_of_a_selection_are_shown_in_one_go(desk_of: Any, worked: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    from backoffice.views.printing import showing
    shown: list[tuple[Any, ...]] = []
    monkeypatch.setattr(showing, "show_of", lambda *what: shown.append(what))
    desk = desk_of(worked)
    window = opened(desk, "vouchers", "all")
    window.view.selectAll()
    next(action for action in window.deeds() if unmarked(action.text()) == "Print papers of the selection").trigger()
    assert shown == [(desk, "voucher", window.view.selected_ids())]
