"""The way to the desk: login, lock, first start, and what is said when the centre cannot be opened."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from shiboken6 import delete, isValid
from windows import dialog, press, settle, write

from backoffice import entry, founding, sqlite, tasks
from backoffice.database import Actor
from backoffice.founding import open_centre
from backoffice.text import language
from backoffice.views import glimpse
from backoffice.views.entrance import first_start
from backoffice.views.entrance.first_start import STEPS, FirstStart
from backoffice.views.entrance.questions import minor_units
from backoffice.views.entrance.strength import strength
from backoffice.views.entrance.way_in import Entrance
from backoffice.views.look import dress_application
from backoffice.views.settings import Settings
from backoffice.views.shell.loading import Loading
from backoffice.views.shell.window import Shell
from tests.conftest import PASSWORD


@pytest.fixture
def arrive(qtbot: Any) -> Any:
    """Somebody starts the program on a file: gives the window and its door, loaded."""
    doors: list[Entrance] = []
    dress_application("light")

    def start(path: Path, **settings: Any) -> tuple[Shell, Entrance]:
        kept = Settings()
        for key, value in settings.items():
            kept.put(key.replace("__", "/"), value)
        shell = Shell(path, kept, "test desk")
        qtbot.addWidget(shell)
        shell.show()
        shell.activateWindow()
        door = Entrance(shell)
        doors.append(door)
        door.begin()
        wait(lambda: door.loading.is_ready)
        return shell, door

    yield start
    for thread in threading.enumerate():
        if thread.name in ("loading", "opening"):
            thread.join(60)
    settle()
    for door in doors:
        if door.loading.centre is not None:
            door.loading.centre.close()


def wait(until: Callable[[], Any], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end, "it did not happen"
        settle()


def log_in(shell: Shell, door: Entrance, login: str, password: str) -> None:
    wait(lambda: door.loading.centre is not None)
    door.page.login.setFocus()
    door.page.login.clear()
    write(login)
    press(Qt.Key.Key_Return)
    write(password)
    press(Qt.Key.Key_Return)
    wait(lambda: door.page.press.isEnabled() and not tasks.busy())


# ---- login ------------------------------------------------------------------------------------------------------------------

def test_the_login_names_the_centre_and_its_branches(arrive: Any, house: Any) -> None:
    _shell, door = arrive(house.path)
    assert door.page._title.text() == "Harbour Service"
    assert [door.page.branch.itemText(at) for at in range(door.page.branch.count())] == ["My own branch", "Huangpu branch", "Chamberí"]


def test_name_and_password_by_the_keyboard_lead_to_the_desk(arrive: Any, house: Any) -> None:
    shell, door = arrive(house.path)
    assert not shell.at_desk()
    assert not shell.menus.actions["new"].isEnabled()
    log_in(shell, door, "clerk", PASSWORD)
    assert shell.at_desk()
    assert (shell.person.name, shell.branch.name) == ("Xu Min", "Huangpu branch")
    assert shell.actor.staff_id == house.people["Clerk"]
    assert shell.may("calls.register")
    assert not shell.may("roles.grant")
    assert door.page.password.text() == ""


def test_a_wrong_password_is_said_at_the_field_and_nothing_else_happens(arrive: Any, house: Any) -> None:
    shell, door = arrive(house.path)
    log_in(shell, door, "clerk", "not the password")
    assert door.page._password_field.hint() == "The login name or the password is wrong."
    assert door.page.password.hasFocus()
    assert not shell.at_desk()
    write("x")
    assert door.page._password_field.hint() == ""


def test_an_empty_field_is_asked_for_without_asking_the_centre(arrive: Any, house: Any) -> None:
    _shell, door = arrive(house.path)
    asked: list[Any] = []
    door.page.asked.connect(lambda *told: asked.append(told))
    door.page.press.click()
    assert door.page._login_field.hint() == "Write your login name."
    door.page.login.setText("clerk")
    door.page.press.click()
    assert door.page._password_field.hint() == "Write your password."
    assert not asked


def test_ten_wrong_passwords_make_one_wait(arrive: Any, house: Any) -> None:
    shell, door = arrive(house.path)
    for _ in range(10):
        log_in(shell, door, "clerk", "not the password")
    log_in(shell, door, "clerk", PASSWORD)
    assert door.page._password_field.hint() == "Too many wrong passwords. Try again in a quarter of an hour."
    assert not shell.at_desk()


def test_a_password_typed_before_everything_is_loaded_waits(qtbot: Any, house: Any) -> None:
    dress_application("light")
    shell = Shell(house.path, Settings(), "test desk")
    qtbot.addWidget(shell)
    shell.show()
    door = Entrance(shell)
    door.page.show_house("Harbour Service", [])
    door.page.login.setText("clerk")
    door.page.password.setText(PASSWORD)
    door.page.press.click()
    assert door.page.press.text() == "One moment…"
    assert not shell.at_desk()
    door.begin()
    wait(shell.at_desk)
    door.loading.centre.close()


def test_who_logged_in_last_only_writes_the_password(arrive: Any, house: Any) -> None:
    shell, door = arrive(house.path)
    log_in(shell, door, "clerk", PASSWORD)
    shell.menus.do("log_out")
    settle()
    assert door.page.login.text() == "clerk"
    assert door.page.password.hasFocus()
    again, other_door = arrive(house.path)
    assert other_door.page.login.text() == "clerk"
    del again


def test_whoever_logs_in_next_finds_nothing_of_the_one_before(arrive: Any, house: Any) -> None:
    shell, door = arrive(house.path)
    log_in(shell, door, "clerk", PASSWORD)
    shell.navigation.show_counts({"calls": (21, 2)})
    shell.menus.do("log_out")
    settle()
    assert not any(told for told in shell.navigation._counts.values())
    log_in(shell, door, "manager", PASSWORD)
    assert shell.at_desk()


def test_enter_in_the_list_of_branches_logs_in_too(arrive: Any, house: Any) -> None:
    shell, door = arrive(house.path)
    wait(lambda: door.loading.centre is not None)
    door.page.login.setText("clerk")
    door.page.password.setText(PASSWORD)
    door.page.branch.setFocus()
    press(Qt.Key.Key_Return)
    wait(shell.at_desk)


def test_a_window_that_the_screen_has_no_room_for_fills_it(qtbot: Any, house: Any) -> None:
    from backoffice.views.start import fits
    shell = Shell(house.path, Settings(), "test desk")
    qtbot.addWidget(shell)
    room = shell.screen().availableGeometry()
    shell.resize(room.width(), room.height())
    assert not fits(shell)
    shell.resize(room.width() - 100, room.height() - 100)
    assert fits(shell)


def test_no_password_is_kept_on_the_desk(arrive: Any, house: Any) -> None:
    shell, door = arrive(house.path)
    log_in(shell, door, "clerk", PASSWORD)
    shell.settings.write()
    from backoffice.paths import data_folder
    kept = "".join(file.read_text("utf-8", "replace") for file in data_folder().rglob("*") if file.is_file())
    assert PASSWORD not in kept


def test_only_who_sees_all_branches_works_in_another(arrive: Any, house: Any) -> None:
    for login, branch in (("clerk", "Huangpu branch"), ("manager", "Chamberí")):
        shell, door = arrive(house.path)
        door.page.branch.setCurrentText("Chamberí")
        log_in(shell, door, login, PASSWORD)
        assert shell.branch.name == branch
        assert shell.actor.branch_id == shell.branch.id


def test_the_language_chosen_at_the_login_holds_for_the_desk(arrive: Any, house: Any) -> None:
    shell, door = arrive(house.path)
    door.page.language_chosen.emit("es")
    settle()
    log_in(shell, door, "clerk", PASSWORD)
    assert language() == shell.actor.language == shell.settings.language == "es"


def test_a_demo_centre_tells_its_passwords(arrive: Any, house: Any) -> None:
    from backoffice.demo.desks import PASSWORD as DEMO
    _shell, door = arrive(house.path, login__demo=str(house.path))
    assert DEMO in door.page._note.explanation()
    settle()
    assert door.page._note.height() >= door.page._note.heightForWidth(door.page._note.width()), "every line of it is read"
    _other, ordinary = arrive(house.path, login__demo="another.db")
    assert not ordinary.page._note.isVisible()


# ---- lock --------------------------------------------------------------------------------------------------------------------

def test_a_locked_desk_keeps_its_windows_and_lets_only_the_same_person_back(arrive: Any, house: Any) -> None:
    shell, door = arrive(house.path)
    log_in(shell, door, "clerk", PASSWORD)
    before = [pane.sheet for pane in shell.mdi.panes()]
    shell.menus.do("lock")
    settle()
    assert not shell.at_desk()
    assert not shell.mdi.isVisible()
    assert door.page.login.isReadOnly()
    press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert [pane.sheet for pane in shell.mdi.panes()] == before
    door.page.password.setFocus()
    write(PASSWORD)
    press(Qt.Key.Key_Return)
    wait(shell.at_desk)
    assert [pane.sheet for pane in shell.mdi.panes()] == before


def test_one_can_quit_without_logging_in(arrive: Any, house: Any) -> None:
    shell, _door = arrive(house.path)
    press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not shell.isVisible()


def test_every_field_of_the_login_has_a_name(arrive: Any, house: Any) -> None:
    from test_shell import nameless
    shell, door = arrive(house.path)
    door.page.show_note("active", "This is the demo centre.")
    assert not nameless(shell)


def test_an_idle_desk_locks_itself(arrive: Any, house: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    shell, door = arrive(house.path, idle__minutes=15)
    log_in(shell, door, "clerk", PASSWORD)
    door._watch_idle()
    assert shell.at_desk()
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 16 * 60)
    door._watch_idle()
    monkeypatch.undo()
    assert not shell.at_desk()


def test_a_dialog_does_not_stay_above_the_lock_and_comes_back_with_what_was_typed(arrive: Any, house: Any) -> None:
    from backoffice.views.record import stepping
    shell, door = arrive(house.path)
    log_in(shell, door, "clerk", PASSWORD)
    asked = stepping.take(shell, "customer.add_contact", house.customers["zh"], parent=shell)
    assert asked is not None
    asked.form.put("contact_name", "Mother")
    settle()
    assert asked.isVisible()
    door.lock()
    settle()
    assert not asked.isVisible()
    assert door.page.isVisible()
    write(PASSWORD)
    press(Qt.Key.Key_Return)
    wait(lambda: shell.at_desk())
    settle()
    assert asked.isVisible()
    assert asked.isModal()
    assert asked.form.value("contact_name") == "Mother"
    kinds = {kind for (kind,) in _rows(house.path, "SELECT kind FROM login WHERE desk = 'test desk'")}
    assert {"in", "unlocked"} <= kinds
    door.lock()
    door.page.other_person.emit()
    settle()
    assert not isValid(asked) or not asked.isVisible()


def _rows(path: Path, statement: str) -> list[Any]:
    connection = sqlite.look_into(path)
    found = connection.execute(statement).fetchall()
    connection.close()
    return found


def test_after_a_one_time_word_a_password_of_ones_own_is_chosen(arrive: Any, house: Any) -> None:
    shell, door = arrive(house.path)
    wait(lambda: door.loading.centre is not None)
    door.loading.centre.perform("staff.reset_password", house.people["Clerk"], inputs={"one_time_word": "KD7M-2QRX-9PLT"}, actor=Actor(1, 1, "d", "en"))
    log_in(shell, door, "clerk", "KD7M-2QRX-9PLT")
    assert shell.person is None
    assert door.page.new.isVisible()
    assert not door.page.password.isVisible()
    for again, words in (("another", "not the same"), ("short", "at least 10")):
        door.page.new.setText("short")
        door.page.again.setText(again)
        press_button(door)
        assert words in shown_words(door)
    door.page.new.setText("one of my own")
    door.page.again.setText("one of my own")
    press_button(door)
    assert shell.person.login == "clerk"
    assert door.page.new.text() == ""


def press_button(door: Entrance) -> None:
    door.page.press.click()
    wait(lambda: door.page.press.isEnabled() and not tasks.busy())
    settle()


def shown_words(door: Entrance) -> str:
    from PySide6.QtWidgets import QLabel
    return " ".join(each.text() for each in door.page.findChildren(QLabel) if each.isVisible())


def test_everybody_changes_their_password_from_the_menu_with_their_name(arrive: Any, house: Any) -> None:
    shell, door = arrive(house.path)
    log_in(shell, door, "clerk", PASSWORD)
    shell.corners._fill_person()
    [act] = [each for each in shell.corners.person.actions() if "password" in each.text().lower()]
    act.trigger()
    settle()
    asked = dialog()
    assert asked.form.fields["old_password"].echoMode() == asked.form.fields["new_password"].echoMode() == QLineEdit.EchoMode.Password
    asked.form.put("old_password", PASSWORD)
    asked.form.put("new_password", "one of my own")
    asked.do()
    settle()
    assert entry.log_in(door.loading.centre, "clerk", "one of my own")


def test_somebody_else_may_log_in_at_a_locked_desk(arrive: Any, house: Any) -> None:
    shell, door = arrive(house.path)
    log_in(shell, door, "clerk", PASSWORD)
    shell.menus.do("lock")
    door.page.other_person.emit()
    settle()
    assert shell.person is None
    assert not door.page.login.isReadOnly()
    log_in(shell, door, "supervisor", PASSWORD)
    assert shell.person.login == "supervisor"


# ---- the centre cannot be opened -------------------------------------------------------------------------------------------

def test_a_damaged_database_is_said_in_words(arrive: Any, tmp_path: Path) -> None:
    path = tmp_path / "centre.db"
    path.write_bytes(b"this is no database at all, whatever its name says" * 100)
    _shell, door = arrive(path)
    wait(lambda: door.page._note.isVisible())
    assert door.page._note.sentence() == "The centre cannot be opened."
    assert door.page._note.explanation() == "This file is no database of Backoffice, or it is damaged."
    assert door.page.press.isEnabled()


def test_a_second_window_on_the_same_file_is_told_who_has_it(tmp_path: Path) -> None:
    from backoffice.views.shell.instance import AlreadyOpen, claim
    lock = claim(tmp_path / "centre.db")
    with pytest.raises(AlreadyOpen, match=r"already open in another window: on .+, process \d+"):
        claim(tmp_path / "centre.db")
    lock.unlock()
    claim(tmp_path / "centre.db").unlock()


def test_a_second_start_brings_the_open_window_to_the_front(arrive: Any, house: Any) -> None:
    import subprocess
    import sys

    from backoffice.paths import ROOT
    from backoffice.views.shell.instance import answer, claim
    shell, _door = arrive(house.path)
    lock = claim(house.path)
    answer(house.path, shell)
    shell.showMinimized()
    second = subprocess.Popen([sys.executable, "-m", "backoffice", "--database", str(house.path), "window"], cwd=ROOT, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
    wait(lambda: second.poll() is not None, 30)
    said, _nothing = second.communicate()
    assert second.returncode == 0, said
    assert not shell.isMinimized()
    lock.unlock()


# ---- the first start ----------------------------------------------------------------------------------------------------------

@pytest.fixture
def first(qtbot: Any, tmp_path: Path) -> FirstStart:
    dress_application("light")
    page = FirstStart(tmp_path / "new.db", Settings())
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    settle()
    return page


def fill(page: FirstStart, **told: str) -> None:
    for name, words in told.items():
        editor = page.questions.fields[name].editor
        editor.setText(words) if isinstance(editor, QLineEdit) else editor.setCurrentText(words)


ANSWERS = {"house": "维修中心 Harbour", "name": "Huangpu branch", "code": "hp", "address": "12 Dapu Road", "phone": "021 6378 2200", "currency": "CNY",
           "time_zone": "Asia/Shanghai", "low_fee_limit": "200.00", "person": "Lucía Ortega", "login": "lucia", "password": "three small boats",
           "again": "three small boats"}


def walk_to_the_end(page: FirstStart, **told: str) -> None:
    fill(page, **ANSWERS | told)
    for at in range(len(STEPS)):
        assert page.step() == at
        page.go_on.click()
        settle()


def test_five_questions_found_a_centre_and_the_administrator_is_at_the_desk(arrive: Any, tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    shell, door = arrive(path)
    assert not glimpse.is_founded(path)
    assert door._first is not None
    walk_to_the_end(door._first)
    wait(shell.at_desk, 30)
    assert (shell.person.name, shell.branch.house, shell.branch.code) == ("Lucía Ortega", "维修中心 Harbour", "HP")
    with door.loading.centre.reading() as session:
        from backoffice.models import Branch
        branch = session.get(Branch, 1)
        assert (branch.low_fee_limit, branch.currency, branch.time_zone) == (20000, "CNY", "Asia/Shanghai")


def test_each_page_says_what_to_write_at_its_field_and_stays(first: FirstStart) -> None:
    first._show(2)
    first.go_on.click()
    assert first.step() == 2
    assert {name: field.hint() for name, field in first.questions.fields.items() if field.hint() and name != "password"} == {
        "house": "Write the name of the centre.", "name": "Write the name of the branch.", "code": "One to six capital letters or figures, such as HP."}
    assert first.questions.fields["house"].editor.hasFocus()
    fill(first, house="Harbour", name="Huangpu", code="HP")
    first.go_on.click()
    assert first.step() == 3
    fill(first, low_fee_limit="two hundred", time_zone="Mars/Olympus")
    first.go_on.click()
    assert first.step() == 3
    assert first.questions.fields["low_fee_limit"].hint() == "Write an amount such as 200 or 200.00."
    assert first.questions.fields["time_zone"].hint().startswith("Choose a time zone")


def test_the_two_passwords_must_be_the_same(first: FirstStart) -> None:
    first._show(4)
    fill(first, person="Lucía", login="lucia", password="three small boats", again="three small boat")
    first.go_on.click()
    assert first.questions.fields["again"].hint() == "The two passwords are not the same."


def test_what_the_rules_refuse_is_shown_at_its_field_with_all_answers_kept(first: FirstStart, monkeypatch: pytest.MonkeyPatch) -> None:
    from backoffice.errors import Refused
    monkeypatch.setattr(first_start, "_found", lambda *told: (_ for _ in ()).throw(Refused("A branch code has one to six capital letters.", field="code")))
    walk_to_the_end(first)
    wait(lambda: first.step() == 2)
    assert first.questions.fields["code"].hint() == "A branch code has one to six capital letters."
    assert first.questions.fields["house"].text() == ANSWERS["house"]
    assert first.go_on.isEnabled()


def test_a_demo_centre_is_made_with_progress(first: FirstStart, monkeypatch: pytest.MonkeyPatch) -> None:
    def make(path: Path, progress: Any) -> str:
        for done in range(1, 4):
            progress(done, 3)
        return "the demo centre"
    monkeypatch.setattr(first_start, "_demo", make)
    founded: list[Any] = []
    first.founded.connect(lambda *told: founded.append(told))
    first._show(1)
    first.questions.beginning.buttons()[1].click()
    first.go_on.click()
    assert not first.go_on.isEnabled()
    settle()
    assert founded == [("the demo centre", "", "")]
    assert (first.progress.value(), first.progress.maximum()) == (3, 3)


def test_the_enter_key_goes_on(first: FirstStart) -> None:
    press(Qt.Key.Key_Return)
    assert first.step() == 1


def test_every_field_of_the_first_start_has_a_name(first: FirstStart) -> None:
    from test_shell import nameless
    for at in range(len(STEPS)):
        first._show(at)
        settle()
        assert not nameless(first)


@pytest.mark.parametrize(("typed", "currency", "minor"), [("200", "CNY", 20000), ("200.00", "CNY", 20000), ("12,30", "EUR", 1230), ("1 000", "JPY", 1000),
                                                          ("0", "EUR", 0), ("12.345", "EUR", None), ("1.5", "JPY", None), ("-3", "EUR", None),
                                                          ("", "EUR", None), ("zwölf", "EUR", None), ("1e99", "EUR", None), ("NaN", "EUR", None)])
def test_an_amount_is_read_as_it_is_written(typed: str, currency: str, minor: int | None) -> None:
    assert minor_units(typed, currency) == minor


@pytest.mark.parametrize(("password", "tone"), [("", "quiet"), ("short", "trouble"), ("lucia ortega 1", "waiting"), ("aaaaaaaaaaaaaa", "waiting"),
                                                ("abcdefghijkl", "waiting"), ("my password 99", "waiting"), ("three small boats", "good"),
                                                ("正确的马电池订书钉很好", "good")])
def test_the_strength_of_a_password_is_said(password: str, tone: str) -> None:
    said, words = strength(password, "Lucía Ortega", "lucia")
    assert said == tone
    assert words


def test_a_window_that_is_closed_while_the_centre_opens_leaves_no_trace(qtbot, house, monkeypatch):
    """Nobody waits for the centre any more: it is closed again, and nothing goes wrong on the thread that opened it."""
    at_work, may_go_on, opened = threading.Event(), threading.Event(), []

    def slowly(path: Path) -> Any:
        at_work.set()
        may_go_on.wait(30)
        opened.append(open_centre(path))
        monkeypatch.setattr(opened[0], "close", lambda close=opened[0].close: (close(), opened.append("closed")))
        return opened[0]

    monkeypatch.setattr(founding, "open_centre", slowly)
    loading = Loading()
    loading.open(house.path)
    assert at_work.wait(30)
    delete(loading)
    may_go_on.set()
    for thread in threading.enumerate():
        if thread.name == "opening":
            thread.join(60)
    assert opened[1:] == ["closed"]


def test_the_first_page_fits_a_narrow_screen_and_the_keyboard_stands_on_the_card_that_is_chosen(qtbot: Any, tmp_path: Path) -> None:
    page = FirstStart(tmp_path / "centre.db", Settings())
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    page.activateWindow()
    settle()
    sheet = page.questions._sheets[0]
    assert sheet.horizontalScrollBar().maximum() == 0
    assert page.questions.tongue.checkedButton().hasFocus()
