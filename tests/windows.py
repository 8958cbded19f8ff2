"""A desk with windows: the shell of the fresh centre, somebody at it, and what a person does with keys."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from backoffice import connection, tasks
from backoffice.database import Actor, Centre
from backoffice.models import Branch, Staff
from backoffice.paths import data_folder
from backoffice.views.look import dress_application
from backoffice.views.settings import Settings
from tests.conftest import House


def file_of(house: House) -> Path:
    """The file that stands for a centre at a desk: its own, or one that names its server."""
    if isinstance(house.path, Path):
        return house.path
    file = data_folder() / "centre.server"
    connection.write(file, house.path)
    return file


def opened(shell: Any, key: str, record_id: int | None = None) -> Any:
    """The window of a register or a record, when it has come to rest."""
    shell.open(key, record_id)
    settle()
    return shell.sheet()


@pytest.fixture
def sit(qtbot: Any, centre: Centre, house: House) -> Iterator[Callable[..., Any]]:
    """Puts somebody at a desk: `sit("Clerk")` gives their window."""
    from backoffice.views import (
        glimpse,
        registers,  # noqa: F401 - loaded, they enter themselves
    )
    from backoffice.views.record import drafts_sheet  # noqa: F401 - loaded, they enter themselves
    from backoffice.views.record import kinds as records  # noqa: F401 - loaded, they enter themselves
    from backoffice.views.shell import ahead
    from backoffice.views.shell.window import Shell
    dress_application("light")
    seats: list[Shell] = []

    def sit_down(role: str = "Administrator", **settings: Any) -> Shell:
        kept = Settings()
        for key, value in {"papers/after_step": "nothing", **settings}.items():
            kept.put(key.replace("__", "/"), value)
        shell = Shell(file_of(house), kept, "test desk")
        qtbot.addWidget(shell, before_close_func=forget_typing)
        shell.now_ready()
        with centre.reading() as session:
            person = session.get(Staff, house.people[role])
            branch = session.get(Branch, 1)
            assert person is not None
            assert branch is not None
            card = glimpse.StaffCard(person.id, person.name, person.login or "", 1, "en", frozenset(person.role.rights))
            place = glimpse.BranchCard(branch.id, branch.code, branch.name, branch.house_name, branch.time_zone, branch.currency)
        shell.resize(1400, 1000)
        shell.show()
        shell.enter(centre, Actor(card.id, 1, "test desk", "en"), card, place)
        shell.activateWindow()
        seats.append(shell)
        settle()
        return shell

    yield sit_down
    for shell in seats:
        for pane in shell.mdi.panes():
            pane.sheet.discard()
        for dialog in shell.findChildren(QDialog):
            dialog.close()
        settle()
    ahead.forget()
    seats.clear()


def forget_typing(shell: Any) -> None:
    """Throws away what a test has typed and not stored, so that closing asks nobody."""
    for pane in shell.mdi.panes():
        pane.sheet.discard()


def settle() -> None:
    """Lets everything that is waiting happen."""
    for _ in range(3):
        QApplication.processEvents()
        tasks.settle(2.0)
    QApplication.processEvents()


def press(key: Qt.Key, *modifiers: Qt.KeyboardModifier, times: int = 1) -> None:
    """Presses a key where the keyboard is."""
    held = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        held |= each
    for _ in range(times):
        QTest.keyClick(keyboard(), key, held)
    settle()


CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def write(words: str) -> None:
    """Types words where the keyboard is; what is no plain key comes as from an input method."""
    for sign in words:
        here = keyboard()
        if sign == "\n":
            QTest.keyClick(here, Qt.Key.Key_Return)
        elif " " <= sign <= "~":
            QTest.keyClick(here, sign)
        else:
            event = QInputMethodEvent()
            event.setCommitString(sign)
            QApplication.sendEvent(here, event)
    settle()


def keyboard() -> QWidget:
    """What has the keyboard now."""
    if QApplication.activeWindow() is None:  # without a window manager nobody gives the focus back when a dialog has closed
        left = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow) and each.isVisible()]
        if left:
            left[-1].activateWindow()
            QApplication.processEvents()
    found = QApplication.focusWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
    assert found is not None
    return found


def dialog() -> Any:
    """The dialog in front."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    assert found, "no dialog is open"
    return found[-1]


def no_dialog() -> bool:
    return not [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


__all__ = ["ALT", "CTRL", "QEvent", "dialog", "keyboard", "no_dialog", "press", "settle", "sit", "write"]
