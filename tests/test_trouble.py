"""The one place where everything unexpected arrives: said calmly, logged under a number, and never with anybody's data."""

import logging
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from windows import dialog, settle

from backoffice.errors import Refused
from backoffice.paths import data_folder
from backoffice.text import N_
from backoffice.views.look import dress_application
from backoffice.views.trail import TRAIL, note
from backoffice.views.trouble import Trouble, discreet, qt_says, start_log

CANARIES = ("13761209938", "王小明", "correct horse battery", "BC260-2409-118834")


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture(autouse=True)
def our_own_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """What these tests write into the log is meant."""
    root = logging.getLogger("backoffice")
    before = list(root.handlers)
    yield
    caplog.get_records("call").clear()
    for handler in [each for each in root.handlers if each not in before]:
        root.removeHandler(handler)
        handler.close()


@pytest.fixture
def place(qtbot: Any, told: list[str]) -> Iterator[Trouble]:
    dress_application("light")
    made = Trouble(told.append)
    yield made
    if made._dialog is not None:
        made._dialog.close()
        made._dialog.deleteLater()


def fault(words: str, kind: type[Exception] = ValueError) -> Exception:
    try:
        raise kind(words)
    except Exception as trouble:
        return trouble


def arrive(place: Trouble, trouble: Exception) -> None:
    place.arrived(type(trouble), trouble, trouble.__traceback__)
    settle()


def test_a_refusal_is_said_in_its_words(place: Trouble, told: list[str]) -> None:
    arrive(place, Refused(N_("The receipt is not back.")))
    assert told == ["The receipt is not back."]
    assert place._dialog is None


def test_a_bug_is_shown_with_a_report_that_can_be_copied(place: Trouble) -> None:
    note("call.dispatch")
    arrive(place, fault("no such thing"))
    report = dialog().words()
    assert "builtins.ValueError" in report
    assert "test_trouble.py" in report
    assert "call.dispatch" in report
    next(each for each in dialog().findChildren(QPushButton) if "opy" in each.text()).click()
    assert QGuiApplication.clipboard().text() == report
    TRAIL.clear()


def test_one_dialog_takes_all_that_follow(place: Trouble) -> None:
    for _ in range(3):
        arrive(place, fault("again"))
    assert dialog().words().count("builtins.ValueError") == 3


def test_a_fault_in_another_thread_arrives_too(place: Trouble) -> None:
    trouble = fault("elsewhere")
    thread = threading.Thread(target=lambda: place.arrived(type(trouble), trouble, trouble.__traceback__))
    thread.start()
    thread.join()
    settle()
    assert "builtins.ValueError" in dialog().words()


def test_what_a_slot_raises_arrives(place: Trouble, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys
    monkeypatch.setattr(sys, "excepthook", place.arrived)
    press = QPushButton("Save")
    qtbot.addWidget(press)
    press.clicked.connect(lambda: 1 // 0)
    qtbot.mouseClick(press, Qt.MouseButton.LeftButton)
    settle()
    assert "builtins.ZeroDivisionError" in dialog().words()


def test_neither_log_nor_report_holds_what_somebody_typed(place: Trouble) -> None:
    start_log()
    for canary in CANARIES:
        for kind in (ValueError, KeyError, RuntimeError, OSError):
            arrive(place, fault(f"cannot store {canary}", kind))
        qt_says(QtMsgType.QtWarningMsg, QMessageLogContext(), f'QFont::setFamily: "{canary}" is no font')
    shown = dialog().words()
    kept = "".join(file.read_text("utf-8") for file in (data_folder() / "log").iterdir())
    assert "builtins.KeyError" in kept
    for canary in CANARIES:
        assert canary not in shown
        assert canary not in kept


def test_a_bug_of_ours_keeps_its_words(place: Trouble) -> None:
    arrive(place, fault("'NoneType' object has no attribute 'title'", AttributeError))
    assert "object has no attribute 'title'" in dialog().words()


def test_the_log_is_only_for_its_owner_and_does_not_grow_without_end() -> None:
    start_log()
    assert (data_folder() / "log").stat().st_mode & 0o077 == 0
    for _ in range(3000):
        logging.getLogger("backoffice").info("%s", "x" * 1000)
    sizes = [file.stat().st_size for file in (data_folder() / "log").iterdir()]
    assert max(sizes) <= 500_000
    assert len(sizes) <= 4


def test_a_message_of_somebody_else_is_made_discreet() -> None:
    assert discreet('cannot open "/home/lucia/王小明.pdf": 13761209938') == 'cannot open "…": …'


def test_a_folder_that_cannot_be_written_does_not_stop_the_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    blocked = tmp_path / "data"
    blocked.mkdir()
    (blocked / "log").write_text("a file where the folder should be")
    monkeypatch.setenv("BACKOFFICE_DATA", str(blocked))
    start_log()
    assert type(logging.getLogger("backoffice").handlers[-1]) is logging.StreamHandler
