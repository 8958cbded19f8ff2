"""When something breaks under a desk: exceptions in any place, kills while somebody types, a second window, programs that wait for one another."""

import logging
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from backoffice import tasks
from backoffice.news import Watch
from backoffice.views import trouble as trouble_room
from backoffice.views.shell.instance import AlreadyOpen, claim
from backoffice.views.trouble import Trouble
from tests.faults import typing_killed, waiting
from tests.windows import dialog, keyboard, settle, sit, write

__all__ = ["sit"]
ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Iterator[Trouble]:
    """The one place for trouble, installed as in the program."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(trouble_room, "qInstallMessageHandler", lambda handler: None)
    made = Trouble(lambda words: None)
    made.install()
    yield made
    caplog.get_records("call").clear()
    if made._dialog is not None:
        made._dialog.close()
        made._dialog.deleteLater()


def bug(*_: object) -> None:
    raise ZeroDivisionError("on purpose")


def in_a_slot(window: Any) -> None:
    press = QPushButton("x", window)
    press.clicked.connect(bug)
    press.click()


def in_a_timer(window: Any) -> None:
    QTimer.singleShot(0, window, bug)


def in_a_shortcut(window: Any) -> None:
    QShortcut(QKeySequence("Ctrl+Alt+F9"), window, bug)
    QTest.keyClick(keyboard(), Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)


def in_a_virtual_method(window: Any) -> None:
    class Field(QWidget):
        def keyPressEvent(self, event: Any) -> None:  # noqa: N802 - Qt's own name
            bug()

    window._field = Field(window)
    QApplication.postEvent(window._field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))


def in_an_event_filter(window: Any) -> None:
    class Filter(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
            if event.type() == QEvent.Type.User:
                bug()
            return False

    window._filter = Filter(window)
    window.installEventFilter(window._filter)
    QApplication.postEvent(window, QEvent(QEvent.Type.User))


def while_painting(window: Any) -> None:
    class Picture(QWidget):
        def paintEvent(self, event: Any) -> None:  # noqa: N802 - Qt's own name
            bug()

    made = Picture(window)
    made.resize(10, 10)
    made.show()
    settle()
    made.hide()


def in_the_background(window: Any) -> None:
    tasks.run(bug)


def in_what_follows_the_background(window: Any) -> None:
    tasks.run(lambda: 1, then=bug)


def in_a_thread(window: Any) -> None:
    thread = threading.Thread(target=bug)
    thread.start()
    thread.join()


def in_the_thread_of_the_news(window: Any) -> None:
    class Source:
        wait = bug

        def close(self) -> None: ...

    watch = Watch(lambda: Source(), bug, bug, bug)  # type: ignore[arg-type, return-value]
    watch.start()
    watch.join()


def while_a_window_closes(window: Any) -> None:
    window.may_close = bug
    QTimer.singleShot(0, window.shell.mdi.front().close)
    settle()
    del window.may_close


def while_the_program_closes(window: Any) -> None:
    window.shell.close_all = bug
    QTimer.singleShot(0, window.shell.close)
    settle()
    del window.shell.close_all


PLACES = [in_a_slot, in_a_timer, in_a_shortcut, in_a_virtual_method, in_an_event_filter, while_painting, in_the_background,
          in_what_follows_the_background, in_a_thread, in_the_thread_of_the_news, while_a_window_closes, while_the_program_closes]


@pytest.mark.parametrize("breaks", PLACES, ids=lambda each: each.__name__)
def test_an_exception_anywhere_is_shown_and_logged_with_an_id_and_the_form_stays(sit: Any, place: Trouble, caplog: pytest.LogCaptureFixture,
                                                                                 breaks: Callable[[Any], None]) -> None:
    shell = sit()
    shell.open("call")
    settle()
    window = shell.sheet()
    window.form.go_to("fault")
    write("Does not cool")
    breaks(window)
    settle()
    shown = dialog().words()
    number = re.search(r"report ([0-9a-f]{8})", shown)
    assert number is not None
    assert "builtins.ZeroDivisionError" in shown
    assert any(number.group(1) in record.getMessage() for record in caplog.records if record.levelno == logging.ERROR)
    dialog().accept()
    assert shell.isVisible()
    assert shell.sheet() is window
    assert window.form.value("fault") == "Does not cool"
    assert window.is_changed()
    window.discard()


# ---- a second window, and one that was killed ---------------------------------------------------------------------------------------

OWNER = """
import sys
from pathlib import Path
from backoffice.presence import FileDesks
from backoffice.views.shell.instance import claim
lock, desk = claim(Path(sys.argv[1])), FileDesks(Path(sys.argv[1]), "Ada Lin", "desk 2")
desk.say([])
print("mine", flush=True)
sys.stdin.read()
"""


def owner(path: Path) -> subprocess.Popen[bytes]:
    """A window of another process that has the centre."""
    made = subprocess.Popen([sys.executable, "-c", OWNER, str(path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert made.stdout is not None
    assert made.stdout.readline() == b"mine\n"
    return made


def test_a_second_window_is_told_who_has_the_centre_and_at_which_desk(tmp_path: Path) -> None:
    first = owner(tmp_path / "centre.db")
    with pytest.raises(AlreadyOpen, match=rf"already open in another window: Ada Lin, desk 2, process {first.pid}"):
        claim(tmp_path / "centre.db")
    first.communicate()
    claim(tmp_path / "centre.db").unlock()


def test_a_window_that_was_killed_keeps_nobody_out(tmp_path: Path) -> None:
    for _ in range(3):
        first = owner(tmp_path / "centre.db")
        with pytest.raises(AlreadyOpen):
            claim(tmp_path / "centre.db")
        first.send_signal(signal.SIGKILL)
        first.communicate()
        lock = claim(tmp_path / "centre.db")
        with pytest.raises(AlreadyOpen):
            claim(tmp_path / "centre.db")
        lock.unlock()


# ---- the short forms of the scripts in tests/faults -----------------------------------------------------------------------------------

def test_a_kill_in_mid_typing_loses_three_seconds_at_most(tmp_path: Path) -> None:
    figures = typing_killed.measure(tmp_path, 120, kills=2)
    assert figures["kills"] == 2
    assert figures["broken"] == 0


def test_programs_that_write_into_one_file_all_get_their_turn(tmp_path: Path) -> None:
    figures = waiting.measure(tmp_path, 3, programs=3)
    assert figures["broken"] == 0
    assert figures["fewest_of_one"] > 0
