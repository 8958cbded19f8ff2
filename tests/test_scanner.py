"""The hand scanner: fast bursts are scans, slow typing is typing, and the Enter of a scan presses nothing."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout

from backoffice.views.fields.scanner import Scanner, is_paper_code, takes_scans


class Window(QDialog):
    """A form with a note, a serial and a default button, as a clerk may have it open when a code is scanned."""

    def __init__(self) -> None:
        super().__init__()
        self.note, self.serial, self.remarks, self.press = QLineEdit(), QLineEdit(), QPlainTextEdit(), QPushButton("Save")
        self.pressed = 0
        self.press.setDefault(True)
        self.press.clicked.connect(self._count)
        column = QVBoxLayout(self)
        for widget in (self.note, self.serial, self.remarks, self.press):
            column.addWidget(widget)
        takes_scans(self.serial)

    def _count(self) -> None:
        self.pressed += 1


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: Any, opened: list[str]) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    scanner = Scanner(opened.append, made)
    scanner.start(made)
    made.show()
    made.activateWindow()
    yield made
    QApplication.instance().focusChanged.disconnect(scanner._follow)  # type: ignore[union-attr]


clock = [1_000_000]


def strike(words: str, gap: int, enter: bool = True) -> None:
    """Keys with so many milliseconds between them, as the desktop stamps them."""
    clock[0] += 5000
    for sign in words + ("\r" if enter else ""):
        clock[0] += gap
        here = QApplication.focusWidget()
        assert here is not None
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key(ord(sign.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
            event.setTimestamp(clock[0])
            QApplication.sendEvent(here, event)


def test_a_scanned_paper_opens_from_wherever_the_keyboard_is(window: Window, opened: list[str]) -> None:
    window.note.setText("call back at five")
    window.note.setFocus()
    strike("C-HP26-01042", 8)
    assert opened == ["C-HP26-01042"]
    assert window.note.text() == "call back at five"
    assert window.pressed == 0


def test_what_was_selected_in_the_field_is_not_lost_by_a_scan(window: Window, opened: list[str]) -> None:
    window.note.setText("call back at five")
    window.note.setFocus()
    window.note.selectAll()
    strike("GR-HP26-00298", 8)
    assert opened == ["GR-HP26-00298"]
    assert window.note.text() == "call back at five"


def test_a_scan_leaves_a_long_text_as_it_was(window: Window, opened: list[str]) -> None:
    window.remarks.setPlainText("scratch on the left\nno key")
    window.remarks.setFocus()
    strike("E-HP26-00012/2", 8)
    assert opened == ["E-HP26-00012/2"]
    assert window.remarks.toPlainText() == "scratch on the left\nno key"


def test_typing_the_same_slowly_is_typing(window: Window, opened: list[str]) -> None:
    window.note.setFocus()
    strike("C-HP26-01042", 140)
    assert not opened
    assert window.note.text() == "C-HP26-01042"
    assert window.pressed == 1  # Enter presses the default button, as everywhere


def test_fast_typing_of_a_short_word_is_typing(window: Window, opened: list[str]) -> None:
    window.note.setFocus()
    strike("ok", 20)
    assert (opened, window.note.text(), window.pressed) == ([], "ok", 1)


def test_a_password_that_a_program_types_is_no_scan_and_its_enter_logs_in(window: Window, opened: list[str]) -> None:
    window.note.setEchoMode(QLineEdit.EchoMode.Password)
    window.note.setFocus()
    strike("harbour lamp tin", gap=2)
    assert (window.note.text(), window.pressed, opened) == ("harbour lamp tin", 1, [])


def test_a_window_that_was_busy_does_not_make_a_scan_of_typing(window: Window, opened: list[str]) -> None:
    window.note.setFocus()  # all keys arrive at once, but their stamps say when they were struck
    strike("heating element", 120)
    assert (opened, window.note.text(), window.pressed) == ([], "heating element", 1)


def test_a_serial_goes_into_the_serial_field_whole(window: Window, opened: list[str]) -> None:
    window.serial.setText("old")
    window.serial.setFocus()
    seen: list[str] = []
    window.serial.textEdited.connect(seen.append)
    strike("BC260-2409-118834", 8)
    assert window.serial.text() == "BC260-2409-118834"
    assert seen[-1] == "BC260-2409-118834"
    assert (opened, window.pressed) == ([], 0)


def test_even_the_code_of_a_paper_stays_in_a_field_that_takes_scans(window: Window, opened: list[str]) -> None:
    window.serial.setFocus()
    strike("C-HP26-01042", 8)
    assert (window.serial.text(), opened) == ("C-HP26-01042", [])


def test_a_foreign_code_stays_where_it_was_scanned_and_presses_nothing(window: Window, opened: list[str]) -> None:
    window.note.setFocus()
    strike("6901234567892", 8)
    assert (window.note.text(), opened, window.pressed) == ("6901234567892", [], 0)


def test_a_field_may_take_the_code_itself(window: Window) -> None:
    taken: list[str] = []
    takes_scans(window.remarks, taken.append)
    window.remarks.setFocus()
    strike("LV14-2211-099381", 8)
    assert taken == ["LV14-2211-099381"]


def test_a_scan_on_a_button_opens_the_paper(window: Window, opened: list[str]) -> None:
    window.press.setFocus()
    strike("V-HP26-00987", 8)
    assert (opened, window.pressed) == (["V-HP26-00987"], 0)


def test_what_is_and_is_not_the_code_of_a_paper() -> None:
    for code in ("C-HP26-01042", "GR-MD26-00001", "E-A126-00012/3", "INV-HP26-10042"):
        assert is_paper_code(code)
    for other in ("", "C-HP26", "6901234567892", "BC260-2409-118834", "c-hp26-01042", "C-HP26-01042 "):
        assert not is_paper_code(other)
