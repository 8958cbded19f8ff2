"""Pictures of every window and every paper, for looking at them side by side. What there is to photograph follows from the declarations."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from sqlalchemy import select

from backoffice import tasks
from backoffice.database import Centre
from backoffice.errors import Refused
from backoffice.models import STEPS, Branch, Paper, Step, kind_of, records
from backoffice.models.base import BranchRecord
from backoffice.text import N_, language
from backoffice.views.entrance.first_start import FirstStart
from backoffice.views.entrance.way_in import Entrance
from backoffice.views.look import dress_application
from backoffice.views.printing import printers
from backoffice.views.settings import Settings
from backoffice.views.shell.navigation import places
from backoffice.views.shell.sheet import OPENERS
from backoffice.views.shell.window import Shell
from backoffice.views.translator import wear_language

SCHEMES = ("light", "dark")
WINDOW = (1440, 900)
DOTS_A_POINT = 96 / 72
_QUIET = 0.12
_LONGEST = 8.0
_SLICE_MS = 20

ANSWERS: tuple[dict[str, str], ...] = (
    {}, {}, {"house": "Harbour Service", "name": "Huangpu branch", "code": "HP", "address": "88 Waima Road"}, {"low_fee_limit": "200"},
    {"person": "Helen Cartwright", "login": "helen", "password": "harbour lamp tin"})
"""What somebody writes on each page of the first start."""

Scene = Callable[[], QWidget | None]


@dataclass(frozen=True)
class Shot:
    """One picture: its name, and what sets the scene. Without a widget there is nothing to see in this centre."""

    name: str
    scene: Scene


class Studio:
    """A desk at a demo centre, with somebody at it who may see everything, at the branch that speaks the language of the pictures."""

    def __init__(self, centre: Centre, login: str, password: str, spoken: str) -> None:
        self.centre, self.login, self.password = centre, login, password
        self.settings = Settings("studio.ini")
        for key, value in {"language": spoken, "login/name": login, "login/branch": self._branch(spoken), "idle/minutes": 0}.items():
            self.settings.put(key, value)
        wear_language(spoken)
        dress_application(SCHEMES[0])
        application().setCursorFlashTime(0)
        self.shell = Shell(centre.path, self.settings, desk="Desk 1")
        self.shell.resize(*WINDOW)
        self._entrance: Entrance | None = None
        self._first: FirstStart | None = None
        self._dialog: QDialog | None = None

    def close(self) -> None:
        """Closes the desk and the centre behind it."""
        self._clear()
        opened = self.shell.centre
        self.shell.close()
        settle()
        if opened is not None:
            opened.close()

    # ---- taking pictures

    def take_all(self, folder: Path, only: tuple[str, ...] = (), tell: Callable[[str], None] | None = None) -> list[str]:
        """Takes every picture whose name begins with one of `only` (all without), in both schemes. Gives the names of what could not be shown."""
        folder.mkdir(parents=True, exist_ok=True)
        missing = []
        for shot in self.shots():
            if only and not shot.name.startswith(only):
                continue
            if not self._take(shot, folder):
                missing.append(shot.name)
            elif tell is not None:
                tell(shot.name)
        return missing

    def _take(self, shot: Shot, folder: Path) -> bool:
        dress_application(SCHEMES[0])
        widget = shot.scene()
        if widget is None:
            return False
        for scheme in SCHEMES:
            dress_application(scheme)
            widget.grab()  # what has never been painted takes its place now, and moves a moment later
            settle()
            keep(widget.grab().toImage(), folder / f"{shot.name}-{scheme}.png")
        self._clear()
        return True

    def _clear(self) -> None:
        """Leaves the desk empty for the next scene."""
        if self._dialog is not None:
            self._dialog.done(0)
            self._dialog.deleteLater()
            self._dialog = None
        if self.shell.person is not None:
            self.shell.finder.close()
            for pane in self.shell.mdi.panes():
                pane.sheet.discard()
                pane.close()
        settle()

    # ---- what there is to see

    def shots(self) -> Iterator[Shot]:
        """Every picture, in the order in which somebody meets the windows."""
        for at in range(len(ANSWERS)):
            yield Shot(f"first-start-{at + 1}", partial(self._page, at))
        yield Shot("login", self._login)
        for place in places():
            yield Shot(f"register-{place.key}" if place.key != "today" else "today", partial(self._sheet, place.key))
        tables, known = {kind.__tablename__ for kind in records()}, {place.key for place in places()}
        kinds = [key for key in OPENERS if key in tables and key != "paper"]
        for key in kinds:
            yield Shot(f"record-{key}", partial(self._record, key))
        for key in OPENERS:
            if key not in tables and key not in known:
                yield Shot(f"window-{key}", partial(self._sheet, key))
        for step in STEPS.values():
            if step.creates and step.record.__tablename__ in kinds:
                yield Shot(f"new-{step.record.__tablename__}", partial(self._sheet, step.record.__tablename__))
        for step in STEPS.values():
            if step.inputs and not step.hidden and not step.creates:
                yield Shot(f"step-{step.key}", partial(self._step, step))
        yield Shot("palette", partial(self._palette, ""))
        yield Shot("palette-found", self._found)
        for paper_kind, paper_id in self._papers().items():
            yield Shot(f"preview-{paper_kind}", partial(self._sheet, "paper", paper_id))

    def _page(self, at: int) -> QWidget:
        """A page of the first start, filled in as somebody would who has no centre yet."""
        if self._first is None:
            self._first = FirstStart(self.centre.path.with_name("none.db"), self.settings)
            self._first.resize(*WINDOW)
            self._first.show()
        while True:
            for name, words in ANSWERS[self._first.step()].items():
                self._first.questions.fields[name].line.setText(words)
            if self._first.step() >= at:
                return self._first
            self._first.go_on.click()

    def _door(self) -> Entrance:
        """The login, as it stands before the desk in the morning."""
        if self._entrance is None:
            if self._first is not None:
                self._first.close()
            self.shell.show()
            self._entrance = Entrance(self.shell)
            self._entrance.begin()
            settle(lambda: self._entrance is not None and self._entrance.loading.centre is not None)
        return self._entrance

    def _login(self) -> QWidget:
        self._door()
        return self.shell

    def _at_desk(self) -> Shell:
        if self.shell.person is None:
            self._door().page.asked.emit(self.login, self.password)
            settle(lambda: self.shell.person is not None)
            self._clear()
        return self.shell

    def _branch(self, spoken: str = "") -> int:
        with self.centre.reading() as session:
            return session.scalar(select(Branch.id).where(Branch.language == (spoken or language())).order_by(Branch.id)) or 1

    def _sheet(self, key: str, record_id: int | None = None) -> QWidget:
        shell = self._at_desk()
        shell.open(key, record_id)
        settle()
        return shell

    def _record(self, key: str) -> QWidget | None:
        record_id = self._some(key)
        return self._sheet(key, record_id) if record_id is not None else None

    def _step(self, step: Step) -> QWidget | None:
        """The dialog of a step, over a record that can take it."""
        from backoffice.views.record.stepping import take
        shell = self._at_desk()
        record_id = self._some(step.record.__tablename__, step)
        if record_id is None:
            return None
        self._dialog = take(shell, step.key, record_id, parent=shell)
        settle()
        return self._dialog

    def _palette(self, typed: str) -> QWidget:
        shell = self._at_desk()
        shell.open("calls")
        settle()
        shell.finder.open(typed)
        settle()
        return shell

    def _found(self) -> QWidget:
        return self._palette(self._someone())

    # ---- who and what

    def _some(self, table: str, step: Step | None = None) -> int | None:
        """A record to show: the newest that can take the step, else the newest that has not ended, else the newest."""
        kind: Any = kind_of(table)
        asked = select(kind.id).order_by(kind.id.desc()).limit(1)
        if issubclass(kind, BranchRecord):
            asked = asked.where(kind.branch_id == self._branch())
        with self.centre.reading() as session:
            if step is not None and step.sources:
                return next((found for state in step.sources if (found := session.scalar(asked.where(kind.state == state))) is not None), None)
            states = getattr(kind, "states", None)
            alive = session.scalar(asked.where(kind.state.in_(states.open_ones()))) if states is not None else None
            return alive if alive is not None else session.scalar(asked)

    def _someone(self) -> str:
        """A name to look for: that of the newest call."""
        call: Any = kind_of("call")
        with self.centre.reading() as session:
            return session.scalar(select(call.customer_name).where(call.branch_id == self._branch()).order_by(call.id.desc())) or ""

    def _papers(self) -> dict[str, int]:
        """The newest paper of each kind that was issued at this branch."""
        with self.centre.reading() as session:
            rows = session.execute(select(Paper.kind, Paper.id).where(Paper.branch_id == self._branch()).order_by(Paper.id))
            return {kind: paper_id for kind, paper_id in rows}  # noqa: C416 - rows are not pairs to the type checker


def photograph_papers(centre: Centre, folder: Path, only: tuple[str, ...] = (), tell: Callable[[str], None] | None = None) -> None:
    """Each kind of paper that was issued, in each language of the customers, page by page."""
    from backoffice.papers import render
    folder.mkdir(parents=True, exist_ok=True)
    newest: dict[tuple[str, str], int] = {}
    with centre.reading() as session:
        for kind, spoken, paper_id in session.execute(select(Paper.kind, Paper.language, Paper.id).order_by(Paper.id)):
            newest[kind, spoken] = paper_id
        for (kind, spoken), paper_id in sorted(newest.items()):
            name = f"paper-{kind}-{spoken}"
            if only and not name.startswith(only):
                continue
            paper = session.get_one(Paper, paper_id)
            data = render(kind, paper.content(), spoken, paper.second_language or None)
            for page in range(len(printers.page_sizes(data))):
                keep(printers.picture(data, page, DOTS_A_POINT), folder / f"{name}-{page + 1}.png")
            if tell is not None:
                tell(name)


def application() -> QApplication:
    """The application of this process, made when there is none yet."""
    found = QApplication.instance() or QApplication(["backoffice"])
    assert isinstance(found, QApplication)
    return found


def quieten() -> None:
    """Says what Qt says, but for what a desk without a screen cannot do."""
    qInstallMessageHandler(_hear)


def _hear(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    if not words.startswith("This plugin does not support"):
        print(words, file=sys.stderr)


def settle(until: Callable[[], bool] = lambda: True) -> None:
    """Waits until nothing is under way any more: work in the background, and what the windows do a moment later."""
    latest, quiet_since = time.monotonic() + _LONGEST, time.monotonic()
    while time.monotonic() < latest and (time.monotonic() - quiet_since < _QUIET or not until()):
        loop = QEventLoop()
        QTimer.singleShot(_SLICE_MS, loop, loop.quit)
        loop.exec()
        if tasks.busy():
            quiet_since = time.monotonic()


def keep(image: QImage, file: Path) -> None:
    """Writes a picture. Raises Refused when it cannot be written."""
    if not image.save(str(file)):
        raise Refused(N_("{name} cannot be written: there is no such folder."), name=file.name)
