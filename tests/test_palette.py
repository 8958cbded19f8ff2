"""Ctrl+K: records, registers and commands from one field, with the keyboard alone."""

import threading
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import Qt
from test_shell import pages
from windows import CTRL, press, settle, sit, write

from backoffice.text import N_

__all__ = ["pages", "sit"]


class Row(NamedTuple):
    table: str
    record_id: int
    title: str
    detail: str = ""
    state: str = ""
    tone: str = ""
    icon: str = "file-text"


ROWS = (Row("call", 42, "C-HP26-01042", "王小明, 137 6120 9938, 双门冰箱", "Dispatched", "active"), Row("call", 7, "C-HP26-00788", "王小明, 137 6120 9938"),
        Row("customer", 3, "王小明", "137 6120 9938"), Row("paper", 9, "C-HP26-01042", "voucher"))


@pytest.fixture
def shell(sit: Callable[..., Any], pages: None) -> Any:
    made = sit()
    made.finder.provider = lambda text, limit: [row for row in ROWS if text.casefold() in f"{row.title} {row.detail}".casefold()]
    return made


def look_for(shell: Any, words: str) -> list[str]:
    press(Qt.Key.Key_K, CTRL)
    write(words)
    settle()
    return shown(shell)


def shown(shell: Any) -> list[str]:
    return [f"[{entry.title}]" if entry.is_section else entry.title for entry in shell.finder.palette.entries()]


def chosen(shell: Any) -> str:
    palette = shell.finder.palette
    return palette.entry(palette.list.currentIndex()).title


def test_the_tail_of_a_phone_finds_calls_and_customers(shell: Any) -> None:
    assert look_for(shell, "9938") == ["[Repair calls]", "C-HP26-01042", "C-HP26-00788", "[Customers]", "王小明"]
    assert chosen(shell) == "C-HP26-01042"


def test_arrows_walk_past_captions_and_enter_opens(shell: Any) -> None:
    look_for(shell, "9938")
    press(Qt.Key.Key_Down, times=2)
    assert chosen(shell) == "王小明"
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Return)
    assert not shell.finder.palette.isVisible()
    assert (shell.sheet().key, shell.sheet().record_id) == ("call", 7)


def test_ctrl_enter_opens_behind(shell: Any) -> None:
    look_for(shell, "9938")
    press(Qt.Key.Key_Return, CTRL)
    assert shell.sheet().key == "today"
    assert ("call", 42) in [(pane.sheet.key, pane.sheet.record_id) for pane in shell.mdi.panes()]


def test_escape_gives_the_keyboard_back(shell: Any) -> None:
    page = shell.open("calls")
    settle()
    page.field.setFocus()
    look_for(shell, "x")
    press(Qt.Key.Key_Escape)
    assert not shell.finder.palette.isVisible()
    assert page.field.hasFocus()


def test_hanzi_from_an_input_method_are_found(shell: Any) -> None:
    assert "王小明" in look_for(shell, "王小明")


def test_registers_and_commands_are_found_in_any_case(shell: Any) -> None:
    found = look_for(shell, "REPAIR")
    assert found[:3] == ["[Registers]", "Repair calls", "Repair cards"]
    press(Qt.Key.Key_Return)
    assert shell.sheet().key == "calls"


def test_the_whole_name_of_a_register_opens_it_before_anything_whose_name_holds_it(shell: Any) -> None:
    shell.finder.provider = lambda text, limit: [Row("call", 42, "Repair calls of last year")]
    assert look_for(shell, "repair calls") == ["[Registers]", "Repair calls", "[Repair calls]", "Repair calls of last year"]
    press(Qt.Key.Key_Return)
    assert (shell.sheet().key, shell.sheet().record_id) == ("calls", None)


def test_only_commands_after_the_sign(shell: Any) -> None:
    found = look_for(shell, ">tiles")
    assert found == ["[Do]", "Tiles"]
    press(Qt.Key.Key_Return)
    assert shell.mdi.mode == "tile"
    shell.arrange("tabs")


def test_only_people_after_the_at_sign(shell: Any) -> None:
    assert look_for(shell, "@9938") == ["[Customers]", "王小明"]


def test_the_steps_of_the_record_in_front_are_commands(shell: Any) -> None:
    page = shell.open("call", 7)
    settle()
    assert "Inspect" in look_for(shell, ">insp")
    press(Qt.Key.Key_Return)
    assert page.told_changes == ["inspected"]


def test_an_empty_field_offers_what_was_opened_last(shell: Any) -> None:
    shell.open("call", 7)
    settle()
    press(Qt.Key.Key_K, CTRL)
    assert shown(shell)[:3] == ["[Opened last]", "call", "[Registers]"]


def test_a_whole_number_opens_the_record_and_not_the_paper(shell: Any) -> None:
    look_for(shell, "c-hp26-01042")
    press(Qt.Key.Key_Return)
    assert (shell.sheet().key, shell.sheet().record_id) == ("call", 42)


def test_a_number_that_nobody_knows_is_said(shell: Any) -> None:
    shell.finder.open_code("C-HP26-99999")
    settle()
    assert shell.notices.messages[0].words == "No paper or record has the number C-HP26-99999."


def test_a_label_of_several_opens_its_record(shell: Any) -> None:
    shell.finder.open_code("C-HP26-01042/2")
    settle()
    assert (shell.sheet().key, shell.sheet().record_id) == ("call", 42)


def test_a_foreign_code_is_looked_for(shell: Any) -> None:
    shell.finder.open_code("9938")
    settle()
    assert shell.finder.palette.isVisible()
    assert "C-HP26-01042" in shown(shell)


def test_typing_never_waits_for_what_is_being_searched(shell: Any) -> None:
    """While the first question is being answered, one types on; only the newest question is asked next, and only its answer is shown."""
    hold, asked = threading.Event(), []

    def slow(text: str, limit: int) -> list[Row]:
        asked.append(text)
        hold.wait(5)
        return [Row("call", len(asked), f"for {text}")]

    shell.finder.provider = slow
    press(Qt.Key.Key_K, CTRL)
    from PySide6.QtTest import QTest
    for sign in "9938":
        QTest.keyClick(shell.finder.palette.field, sign)
    assert shell.finder.palette.field.text() == "9938"
    hold.set()
    settle()
    assert asked == ["9", "9938"]
    assert "for 9938" in shown(shell)
    assert "for 9" not in shown(shell)


def test_the_line_that_was_chosen_stays_chosen_when_more_is_found(shell: Any) -> None:
    look_for(shell, "9938")
    press(Qt.Key.Key_Down)
    assert chosen(shell) == "C-HP26-00788"
    palette = shell.finder.palette
    palette._take("9938", [*palette._found])
    assert chosen(shell) == "C-HP26-00788"


def test_a_fault_of_the_search_is_not_swallowed(shell: Any, qtbot: Any) -> None:
    def broken(text: str, limit: int) -> list[Row]:
        raise ValueError(N_("broken"))
    shell.finder.provider = broken
    with qtbot.captureExceptions() as faults:
        look_for(shell, "a")
    assert [kind for kind, _fault, _trace in faults] == [ValueError]


def test_the_real_records_are_found(sit: Callable[..., Any], pages: None, desk: Any) -> None:
    call = desk.call()
    shell = sit()
    number = desk.rows("SELECT number FROM call WHERE id = ?", call.record_id)[0][0]
    assert number in look_for(shell, "9938")
    press(Qt.Key.Key_Escape)
    shell.finder.open_code(number)
    settle()
    assert (shell.sheet().key, shell.sheet().record_id) == ("call", call.record_id)


def test_nobody_finds_what_they_may_not_see(sit: Callable[..., Any], pages: None, desk: Any) -> None:
    desk.call()
    shell = sit("Purchaser")
    assert not [title for title in look_for(shell, "9938") if title.startswith("C-") or title == "王小明"]
