"""The desk: windows, menus and keys, as a person uses them."""

import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget
from windows import ALT, CTRL, dialog, no_dialog, press, settle, sit, write

from backoffice.errors import Gone
from backoffice.models.base import records
from backoffice.paths import ROOT
from backoffice.views import glimpse
from backoffice.views.look import Look, dress_application
from backoffice.views.shell.menus import COMMANDS
from backoffice.views.shell.navigation import NAVIGATION, TODAY, places
from backoffice.views.shell.sheet import OPENERS, Sheet, commit_typing

__all__ = ["sit"]
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Page(Sheet):
    """A sheet for these tests: one field that can be changed and stored, and a table beside it."""

    icon_name = "wrench"

    def __init__(self, shell: Any, key: str, record_id: int | None) -> None:
        super().__init__(shell, key, record_id)
        self.field, self.table, self.stored, self.refreshed, self.told_changes = QLineEdit(), QTableWidget(1, 1), "", [], []
        self.field.setAccessibleName("Field")
        self.table.setAccessibleName("Table")
        self.table.setItem(0, 0, QTableWidgetItem("1"))
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.table)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self.told)
        self.printed: list[str] = []
        self.offer("print", "Print", lambda: self.printed.append(self.table.item(0, 0).text()))
        self.deed = QAction("Inspect", self)
        self.deed.triggered.connect(lambda: self.told_changes.append("inspected"))

    def title(self) -> str:
        return f"{self.key} {self.record_id or ''}".strip()

    def is_changed(self) -> bool:
        return self.field.text() != self.stored

    def commit_and_save(self) -> bool:
        self.stored = self.field.text()
        self.told.emit()
        return True

    def discard(self) -> None:
        self.field.setText(self.stored)

    def refresh(self, changed: set[str]) -> None:
        self.refreshed.append(changed)

    def deeds(self) -> list[QAction]:
        return [self.deed]

    def memory(self) -> dict[str, Any]:
        return {"view": "open"}

    def recall(self, memory: dict[str, Any]) -> None:
        self.recalled = memory


class Stubborn(Page):
    def may_close(self) -> bool:
        raise RuntimeError("a fault while closing")


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Registers and records are pages for these tests."""
    for key in ("today", "calls", "goods", "customers", "call", "voucher", "invoices"):
        monkeypatch.setitem(OPENERS, key, Page)

    def gone(shell: Any, key: str, record_id: int | None) -> Sheet:
        raise Gone()

    monkeypatch.setitem(OPENERS, "unit", gone)
    monkeypatch.setitem(OPENERS, "contract", Stubborn)


@pytest.fixture
def shell(sit: Callable[..., Any], pages: None) -> Any:
    return sit()


def titles(shell: Any) -> list[str]:
    return [pane.windowTitle() for pane in shell.mdi.panes()]


def open_page(shell: Any, key: str, record_id: int | None = None) -> Page:
    found = shell.open(key, record_id)
    settle()
    assert isinstance(found, Page)
    return found


# ---- the start -------------------------------------------------------------------------------------------------------------

HEAVY = ("sqlalchemy", "alembic", "reportlab", "openpyxl", "python_calamine", "psycopg", "babel", "pypinyin", "holidays", "PIL", "pypdfium2", "argon2",
         "backoffice.models", "backoffice.database", "backoffice.pages", "backoffice.papers", "backoffice.sheets", "backoffice.views.register.window")


def test_the_first_paint_loads_neither_rules_nor_registers(tmp_path: Any) -> None:
    (tmp_path / "centre.db").write_bytes(b"something is there")
    script = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from backoffice.views import start\n"
        "def look(shell):\n"
        f"    print('LOADED', *[name for name in {HEAVY!r} if name in sys.modules])\n"
        "    QTimer.singleShot(0, QApplication.quit)\n"
        "start.furnish = look\n"
        "from backoffice.commands import main\n"
        "sys.exit(main([]))\n")
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60,
                          env=os.environ | {"BACKOFFICE_DATA": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)})
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["LOADED"]


def test_the_login_too_is_ready_before_the_rules_are_loaded(house: Any) -> None:
    script = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from backoffice.views import start\n"
        "from backoffice.views.entrance import way_in as entrance\n"
        "from backoffice.views.shell.loading import Loading\n"
        "Loading.start = lambda self, path: None\n"
        "begin = entrance.Entrance.begin\n"
        "def watched(self):\n"
        "    self.login_ready.connect(lambda: (print('LOADED', *[n for n in ('sqlalchemy', 'babel', 'reportlab', 'openpyxl') if n in sys.modules]),\n"
        "                                      print(self.page.login.isVisible(), self.page.press.isEnabled()), QApplication.quit()))\n"
        "    begin(self)\n"
        "entrance.Entrance.begin = watched\n"
        "from backoffice.commands import main\n"
        f"sys.exit(main(['--database', {str(house.path)!r}, 'window']))\n")
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60,
                          env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)})
    assert done.stdout.splitlines() == ["LOADED", "True True"], done.stderr


def test_what_describes_the_functions_of_qt_is_compiled_when_it_is_first_asked_for() -> None:
    script = (
        "import sys\n"
        "from backoffice.commands._quicken import LATER, quicken\n"
        "quicken()\n"
        "from PySide6.QtCore import QPoint, Qt\n"
        "from PySide6.QtWidgets import QWidget\n"
        "print(sorted(name for name in LATER if '_told' not in vars(sys.modules[name])), type(Qt.Key).__name__, type(sys.meta_path) is list)\n"
        "try:\n"
        "    QPoint('x', 1)\n"
        "except TypeError as fault:\n"
        "    print(fault)\n"
        "print(QWidget.resize.__doc__)\n"
        "from PySide6.support.signature.lib import pyi_generator, enum_sig, tool\n"
        "print(pyi_generator.Formatter.__name__, enum_sig.HintingEnumerator.__name__, tool.build_brace_pattern.__name__)\n")
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, env=os.environ | {"PYTHONPATH": str(ROOT)})
    assert done.stdout.startswith("[] EnumType True\n"), done.stderr + done.stdout
    assert "PySide6.QtCore.QPoint.__init__(xpos: int, ypos: int, /)" in done.stdout
    assert "resize(self, w: int, h: int, /) -> None" in done.stdout
    assert done.stdout.endswith("Formatter HintingEnumerator build_brace_pattern\n")


# ---- the navigation -----------------------------------------------------------------------------------------------------------

def test_the_navigation_names_every_register_and_no_other() -> None:
    from backoffice.pages import Register
    from backoffice.views.register import window as register
    named = {place.key: place for place in places() if place is not TODAY}
    registers: dict[str, Register] = register.REGISTERS
    assert set(named) == set(registers)
    assert {key: (place.record, place.right) for key, place in named.items()} == {key: (each.table, each.right) for key, each in registers.items()}


def test_the_states_that_wait_for_nothing_are_those_of_the_rules() -> None:
    finals = {kind.__tablename__: {state.value for state in kind.states if state.final} for kind in records() if hasattr(kind, "states")}
    assert {kind: set(states) for kind, states in glimpse.FINAL_STATES.items()} == {kind: finals[kind] for kind in glimpse.FINAL_STATES}
    counted = {place.record for place in places() if place.record in glimpse.FINAL_STATES}
    assert counted == set(glimpse.FINAL_STATES)


def test_only_what_a_person_may_see_is_in_the_navigation(sit: Callable[..., Any], pages: None) -> None:
    clerk = sit("Receptionist")
    shown = {item.data(Qt.ItemDataRole.UserRole) for item in clerk.navigation._items()}
    assert {"calls", "customers", "units"} <= shown
    assert not {"invoices", "roles", "branches"} & shown


def test_the_counts_at_the_right_are_those_of_the_tally(desk: Any, house: Any) -> None:
    for _ in range(3):
        desk.call()
    cancelled = desk.call()
    desk.do("call.cancel", cancelled, reason="The customer mended it")
    assert glimpse.counts(house.path, 1)["call"] == (3, 3)  # the limit of arrival is long past
    assert "call" not in glimpse.counts(house.path, 2)


def test_the_arrow_keys_and_enter_open_a_register(shell: Any) -> None:
    press(Qt.Key.Key_F6)
    assert shell.navigation.hasFocus()
    press(Qt.Key.Key_Down, times=2)
    press(Qt.Key.Key_Return)
    assert shell.sheet().key == "calls"
    assert shell.navigation.here() == "calls"


def test_a_folded_group_stays_folded(shell: Any, sit: Callable[..., Any]) -> None:
    counter = shell.navigation.model().index(1, 0)
    shell.navigation.setExpanded(counter, False)
    assert shell.navigation.folds() == ["counter", "office"]
    again = sit()
    assert not again.navigation.isExpanded(again.navigation.model().index(1, 0))


# ---- windows ---------------------------------------------------------------------------------------------------------------------

def test_the_desk_begins_with_today(shell: Any) -> None:
    assert titles(shell) == ["today"]


def test_a_record_is_opened_once_and_an_empty_form_each_time(shell: Any) -> None:
    first, other = open_page(shell, "call", 7), open_page(shell, "call", 8)
    assert open_page(shell, "call", 7) is first is not other
    assert open_page(shell, "calls") is open_page(shell, "calls")
    assert open_page(shell, "call") is not open_page(shell, "call")


def test_a_record_can_be_opened_behind_the_window_in_front(shell: Any) -> None:
    front = open_page(shell, "calls")
    shell.open("call", 7, behind=True)
    settle()
    assert shell.sheet() is front
    assert len(titles(shell)) == 3


def test_a_record_that_is_gone_says_so_in_its_window(shell: Any) -> None:
    from backoffice.views.look import Note
    sheet = shell.open("unit", 99)
    settle()
    assert [note.sentence() for note in sheet.findChildren(Note)] == ["This record is not there any more."]


def test_the_keys_walk_through_the_windows_and_close_them(shell: Any) -> None:
    for key in ("calls", "goods"):
        open_page(shell, key)
    press(Qt.Key.Key_Tab, CTRL)
    assert shell.sheet().key == "today"
    press(Qt.Key.Key_Tab, CTRL, SHIFT)
    assert shell.sheet().key == "goods"
    press(Qt.Key.Key_W, CTRL)
    assert titles(shell) == ["today", "calls"]


def test_the_desk_hears_of_each_window_that_closes(shell: Any) -> None:
    """Qt's area lets go of every signal of a closing window, so nobody may rely on one."""
    open_page(shell, "calls")
    heard: list[list[str]] = []
    shell.mdi.listed.connect(lambda: heard.append(titles(shell)))
    press(Qt.Key.Key_W, CTRL)
    assert heard == [["today"]]


def test_the_register_keys_open_the_first_nine(shell: Any) -> None:
    press(Qt.Key.Key_2, CTRL)
    assert shell.sheet().key == "calls"
    press(Qt.Key.Key_1, CTRL)
    assert shell.sheet().key == "today"


def test_alt_and_the_letter_open_a_menu(shell: Any) -> None:
    press(Qt.Key.Key_F, ALT)
    menu = shell.menus.menus["file"]
    assert menu.isVisible()
    menu.close()


def test_a_tab_closes_by_the_middle_button_and_by_its_cross(shell: Any, qtbot: Any) -> None:
    for key in ("calls", "goods"):
        open_page(shell, key)
    bar = shell.mdi._bar()
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(1).center())
    settle()
    assert titles(shell) == ["today", "goods"]
    cross = shell.mdi._tabs._cross(1).center()
    QTest.mouseMove(bar, cross - QPoint(1, 0))
    QTest.mouseMove(bar, cross)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=cross)
    settle()
    assert titles(shell) == ["today"]


def test_a_tab_says_what_it_is_however_many_are_open(shell: Any) -> None:
    """On a narrow screen a tab keeps room for a number; the one in front is always in sight, and the list of windows has them all."""
    shell.resize(1366, 768)
    for at in range(1, 13):
        open_page(shell, "call", at)
    bar, called = shell.mdi._bar(), shell.mdi._bar().fontMetrics().horizontalAdvance("C-DUB26-00019\u2026")
    assert all(shell.mdi._tabs.words(at).width() >= called for at in range(bar.count()))
    for at in (bar.count() - 1, 0):
        shell.mdi.bring(shell.mdi.panes()[at])
        settle()
        front = bar.tabRect(bar.currentIndex())
        assert (bar.currentIndex(), front.left() >= 0) == (at, True)
        assert front.right() <= bar.width() <= shell.mdi.more.x()
    shell.mdi.more.menu().aboutToShow.emit()
    assert len(shell.mdi.more.menu().actions()) >= bar.count()


def test_a_moved_tab_still_names_its_own_window(shell: Any) -> None:
    for key in ("calls", "goods"):
        open_page(shell, key)
    shell.mdi._bar().moveTab(0, 2)
    settle()
    assert titles(shell) == ["calls", "goods", "today"]
    assert [shell.mdi._tabs._pane(at).sheet.key for at in range(3)] == ["calls", "goods", "today"]


@pytest.mark.parametrize("mode", ["tabs", "tile", "cascade"])
def test_the_windows_come_back_as_they_were_left(sit: Callable[..., Any], pages: None, mode: str) -> None:
    before = sit()
    for key, record_id in (("calls", None), ("call", 7), ("goods", None)):
        open_page(before, key, record_id)
    before.arrange(mode)
    before.open("call", 7)
    settle()
    boxes = [pane.geometry() for pane in before.mdi.panes()]
    before.close()
    settle()
    again = sit()
    assert again.mdi.mode == mode
    assert [(pane.sheet.key, pane.sheet.record_id) for pane in again.mdi.panes()] == [("today", None), ("calls", None), ("call", 7), ("goods", None)]
    assert again.sheet().key == "call"
    assert again.sheet().recalled == {"view": "open"}
    if mode != "tabs":
        assert [pane.geometry() for pane in again.mdi.panes()] == boxes


def test_a_window_that_nobody_looks_at_is_made_when_somebody_does(sit: Callable[..., Any], pages: None) -> None:
    before = sit()
    open_page(before, "calls")
    open_page(before, "goods")
    before.close()
    again = sit()
    made = {pane.sheet.key: isinstance(pane.sheet, Page) for pane in again.mdi.panes()}
    assert made == {"today": False, "calls": False, "goods": True}
    press(Qt.Key.Key_2, CTRL)
    assert isinstance(again.sheet(), Page)


def test_what_is_remembered_of_a_window_holds_no_name_of_a_person(shell: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Page, "title", lambda self: "C-HP26-01042 王小明" if self.record_id else "Repair calls")
    open_page(shell, "call", 7)
    shell.close()
    settle()
    from backoffice.paths import data_folder
    kept = (data_folder() / "desk.ini").read_text("utf-8")
    assert "C-HP26-01042" in kept
    assert "王" not in kept
    assert "\\x738b" not in kept
    assert "u738b" not in kept


# ---- what is typed is not lost ------------------------------------------------------------------------------------------------

def test_the_tab_and_the_status_bar_say_that_something_is_not_stored(shell: Any) -> None:
    page = open_page(shell, "call", 7)
    page.field.setFocus()
    write("冷藏室不制冷 leak")
    assert "1 window" in shell.status.saved()
    press(Qt.Key.Key_S, CTRL)
    assert page.stored == "冷藏室不制冷 leak"
    assert shell.status.saved().startswith("All work saved")


def test_saving_takes_over_the_cell_that_is_being_typed(shell: Any) -> None:
    page = open_page(shell, "call", 7)
    page.table.setFocus()
    page.table.editItem(page.table.item(0, 0))
    write("42")
    press(Qt.Key.Key_P, CTRL)
    assert page.printed == ["42"]


def test_a_shortcut_ends_the_editing_of_a_field(shell: Any) -> None:
    page = open_page(shell, "call", 7)
    ended: list[str] = []
    page.field.editingFinished.connect(lambda: ended.append(page.field.text()))
    page.field.setFocus()
    write("12")
    assert not ended
    commit_typing(page)
    assert ended == ["12"]
    assert page.field.hasFocus()


@pytest.mark.parametrize(("answer", "stored", "left"), [("save", "x", 1), ("discard", "", 1), ("stay", "", 2)])
def test_closing_asks_about_what_is_not_stored(shell: Any, qtbot: Any, answer: str, stored: str, left: int) -> None:
    page = open_page(shell, "call", 7)
    page.field.setText("x")

    def choose() -> None:
        dialog().findChild(QPushButton, answer).click()

    from PySide6.QtCore import QTimer
    QTimer.singleShot(50, choose)
    shell.commands.close()
    settle()
    assert no_dialog()
    assert page.stored == stored
    assert len(titles(shell)) == left


def test_the_window_stays_when_somebody_wants_to_keep_what_is_typed(shell: Any) -> None:
    from PySide6.QtCore import QTimer
    open_page(shell, "call", 7).field.setText("x")
    QTimer.singleShot(50, lambda: dialog().reject())
    assert not shell.close()
    assert "call 7" in titles(shell)


def test_a_fault_while_closing_keeps_the_window_and_what_is_in_it(shell: Any, qtbot: Any) -> None:
    page = open_page(shell, "contract", 3)
    page.field.setText("x")
    with pytest.raises(RuntimeError):
        shell.mdi.front().close()
    with pytest.raises(RuntimeError):
        shell.close()
    settle()
    assert shell.isVisible()
    assert shell.sheet() is page
    assert page.field.text() == "x"
    page.__class__ = Page


# ---- menus -------------------------------------------------------------------------------------------------------------------------

def test_no_key_means_two_things() -> None:
    keys = [key for commands in COMMANDS.values() for command in commands for key in command.keys]
    assert len(keys) == len(set(keys))


def test_every_mnemonic_of_a_menu_is_its_own(shell: Any) -> None:
    def letters(actions: list[QAction]) -> list[str]:
        words = [action.text().replace("&&", "") for action in actions if not action.isSeparator()]
        return [text[text.index("&") + 1].lower() for text in words if "&" in text]
    for menu in [shell.top.menu_bar, *shell.top.menus.values()]:
        found = letters(menu.actions())
        assert len(found) == len(set(found)), found


def test_the_commands_of_a_sheet_are_grey_where_it_offers_none(shell: Any) -> None:
    open_page(shell, "calls")
    assert shell.menus.actions["print"].isEnabled()
    assert not shell.menus.actions["export"].isEnabled()
    shell.sheet().offers["print"].setEnabled(False)
    settle()
    assert not shell.menus.actions["print"].isEnabled()


def test_the_steps_of_a_record_stand_in_the_menu(shell: Any) -> None:
    page = open_page(shell, "call", 7)
    menu = shell.menus.menus["record"]
    menu.aboutToShow.emit()
    assert page.deed in menu.actions()


def test_the_steps_of_a_closed_window_are_gone_from_the_menu_and_stop_nobody_from_coming_back_to_the_desk(shell: Any) -> None:
    open_page(shell, "call", 7)
    menu = shell.menus.menus["record"]
    menu.aboutToShow.emit()
    shell.close_all()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()
    shell.show_door(None)
    shell.show_desk()
    assert shell.at_desk()
    menu.aboutToShow.emit()
    assert "Inspect" not in [action.text() for action in menu.actions()]


def test_every_command_can_be_carried_out(shell: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from backoffice.views.shell.desk_commands import DeskCommands
    from backoffice.views.shell.sheet import OFFERS
    for commands in COMMANDS.values():
        for command in commands:
            if command.name and command.name not in (*OFFERS, "scheme", "language", "undo", "redo", "cut", "copy", "paste", "select_all"):
                assert callable(getattr(DeskCommands, command.name, None)), command.name


def test_the_editing_commands_reach_the_field_with_the_keyboard(shell: Any) -> None:
    page = open_page(shell, "call", 7)
    page.field.setFocus()
    write("abc")
    shell.menus.do("select_all")
    shell.menus.do("cut")
    assert page.field.text() == ""
    shell.menus.do("undo")
    assert page.field.text() == "abc"


# ---- telling -----------------------------------------------------------------------------------------------------------------------

def test_open_windows_hear_of_what_was_stored(shell: Any, centre: Any, desk: Any) -> None:
    page = open_page(shell, "calls")
    page.refreshed.clear()
    desk.call()
    settle()
    assert {table for changed in page.refreshed for table in changed} >= {"call"}


def test_a_deed_done_in_the_background_is_heard_on_the_window_thread(shell: Any, centre: Any, desk: Any) -> None:
    import threading

    from backoffice import tasks
    page = open_page(shell, "calls")
    heard: list[Any] = []
    page.refresh = lambda changed: heard.append(threading.current_thread())  # type: ignore[method-assign]
    tasks.run(desk.call)
    settle()
    assert heard
    assert set(heard) == {threading.main_thread()}


def test_a_trouble_stays_until_it_is_read_and_is_kept_under_the_bell(shell: Any) -> None:
    shell.tell("Saved")
    assert shell.notices._timer.isActive()
    shell.tell("The disk is full.", "trouble")
    assert shell.notices.isVisible()
    assert not shell.notices._timer.isActive()
    assert [each.words for each in shell.notices.messages] == ["The disk is full.", "Saved"]
    shell.corners.messages.aboutToShow.emit()
    assert [action.text()[7:] for action in shell.corners.messages.actions()] == ["The disk is full.", "Saved"]


# ---- language, look, access -----------------------------------------------------------------------------------------------------

def test_the_language_changes_while_windows_are_open(shell: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from backoffice import text
    words = {"&File": "文件(&F)", "Repair calls": "报修", "Counter": "前台", "&Save": "保存(&S)", "All work saved {time}": "已全部保存 {time}"}
    monkeypatch.setattr(text, "catalogue", lambda chosen: words if chosen == "zh" else {})
    monkeypatch.setattr("backoffice.views.translator.catalogue", lambda chosen: words if chosen == "zh" else {})
    shell.choose("language", "zh")
    settle()
    assert shell.menus.menus["file"].title() == "文件(&F)"
    assert shell.menus.actions["save"].text() == "保存(&S)"
    assert "报修" in [item.text() for item in shell.navigation._items()]
    assert shell.status.saved().startswith("已全部保存")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "取消"  # what Qt itself says
    assert shell.actor.language == "zh"
    assert shell.settings.language == "zh"
    shell.choose("language", "en")
    settle()
    assert shell.menus.menus["file"].title() == "&File"
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_form_takes_its_words_from_the_same_catalogue(monkeypatch: pytest.MonkeyPatch, qapp: Any) -> None:
    from backoffice.views.translator import wear_language
    monkeypatch.setattr("backoffice.views.translator.catalogue", lambda chosen: {"Customer": "Cliente"} if chosen == "es" else {})
    wear_language("es")
    assert QApplication.translate("AnyForm", "Customer") == "Cliente"
    assert QApplication.translate("AnyForm", "Never marked") == "Never marked"
    wear_language("en")
    assert QApplication.translate("AnyForm", "Customer") == "Customer"


def test_light_and_dark_are_one_press_apart_and_kept(shell: Any) -> None:
    dress_application("light")
    shell.top.scheme.click()
    assert Look.scheme == "dark"
    assert shell.settings.scheme == "dark"
    shell.top.scheme.click()
    assert Look.scheme == "light"


def test_bigger_type_by_keys(shell: Any) -> None:
    press(Qt.Key.Key_Plus, CTRL, times=2)
    assert Look.scale == pytest.approx(1.25)
    assert shell.navigation.width() == Look.size("nav_width") > 216
    press(Qt.Key.Key_0, CTRL)
    assert Look.scale == pytest.approx(1.0)
    assert shell.navigation.width() == 216


def nameless(window: QWidget) -> list[str]:
    """Widgets that take the keyboard and have nothing to tell a screen reader."""
    from PySide6.QtGui import QAccessible
    found = []
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            told = QAccessible.queryAccessibleInterface(widget)
            if told is not None and not told.text(QAccessible.Text.Name) and not widget.objectName().startswith("qt_"):
                found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_every_widget_that_takes_the_keyboard_has_a_name(shell: Any) -> None:
    open_page(shell, "calls")
    shell.tell("The disk is full.", "trouble")
    shell.finder.open("a")
    settle()
    assert not nameless(shell)


def test_the_navigation_tells_its_lines_with_their_counts(shell: Any) -> None:
    shell.navigation.show_counts({"calls": (86, 1), "goods": (41, 0)})
    told = {item.data(Qt.ItemDataRole.UserRole): item.accessibleText() for item in shell.navigation._items()}
    assert told["calls"] == "Repair calls, 86 open, 1 late"
    assert told["goods"] == "Goods in our care, 41 open"
    assert told["units"] == "Units"


def test_groups_of_the_navigation_are_desks_with_registers() -> None:
    assert all(group.places for group in NAVIGATION)
    keys = [place.key for place in places()]
    assert len(keys) == len(set(keys))
