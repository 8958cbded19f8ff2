"""The first start: five questions, then the desk is ready; or a demo centre to look around in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from backoffice import tasks
from backoffice.errors import Refused
from backoffice.text import N_, language, say
from backoffice.views.entrance.login import LanguageRow
from backoffice.views.entrance.parts import STEPS, StepList
from backoffice.views.entrance.questions import Questions
from backoffice.views.look import IconLabel, Look, Note, button, label
from backoffice.views.settings import Settings


class FirstStart(QWidget):
    """Asks what a centre needs and founds it; the answers stay while one goes back and forth."""

    language_chosen = Signal(str)
    scheme_chosen = Signal(str)
    founded = Signal(object, str, str)
    """The open centre, the administrator's login name, and the password (empty for a demo centre)."""

    def __init__(self, path: Path, settings: Settings) -> None:
        super().__init__()
        self._path = path
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.questions = Questions(settings.scheme)
        self.steps, self.languages = StepList(), LanguageRow()
        self.back, self.go_on = button("", "quiet"), button("", "primary")
        self.go_on.setDefault(True)
        self.progress, self._doing, self._kept = QProgressBar(), label(kind="meta"), label(kind="caption")
        self.note = Note("trouble")
        self._lay_out()
        self.back.clicked.connect(lambda: self._turn(-1))
        self.go_on.clicked.connect(self._forward)
        self.languages.chosen.connect(self.language_chosen)
        self.questions.language_chosen.connect(self.language_chosen)
        self.questions.scheme_chosen.connect(self.scheme_chosen)
        self.questions.way_chosen.connect(self._show_buttons)
        self._show(0)
        self.translate()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(Look.px(72), Look.px(64), Look.px(72), Look.px(28))
        right.setSpacing(Look.px(12))
        right.addWidget(self.questions, 1)
        right.addWidget(self.note)
        right.addLayout(self._foot())
        self.note.hide()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side())
        whole.addLayout(right, 1)

    def _side(self) -> QFrame:
        """What this is, and at which of its questions one stands."""
        side = QFrame()
        side.setProperty("kind", "start-side")
        side.setFixedWidth(Look.px(360))
        left = QVBoxLayout(side)
        left.setContentsMargins(Look.px(56), Look.px(72), Look.px(32), Look.px(40))
        left.setSpacing(Look.px(6))
        self._welcome, self._line = label(kind="title", wrap=True), label(kind="meta", wrap=True)
        left.addWidget(IconLabel("wrench", 32, "accent"))
        left.addSpacing(Look.px(14))
        left.addWidget(self._welcome)
        left.addWidget(self._line)
        left.addSpacing(Look.px(28))
        left.addWidget(self.steps)
        left.addStretch(1)
        left.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignLeft)
        return side

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(Look.px(14))
        foot.addWidget(self.back)
        foot.addWidget(self._doing)
        foot.addWidget(self.progress, 1)
        foot.addStretch(1)
        foot.addWidget(self._kept)
        foot.addWidget(self.go_on)
        self.progress.hide()
        self.progress.setTextVisible(False)
        return foot

    def translate(self) -> None:
        self.questions.translate()
        self._welcome.setText(say(N_("Welcome")))
        self._line.setText(say(N_("Five questions, then the desk is ready. Everything can be changed later under Office.")))
        self.back.setText(say(N_("&Back")))
        self._kept.setText(say(N_("You can go back; the answers are kept.")))
        self.languages.show_language(language())
        self._show_buttons()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self.questions.show_page(self.step()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._forward()
        else:
            super().keyPressEvent(event)

    # back and forth

    def step(self) -> int:
        return self.questions.currentIndex()

    def _show(self, at: int) -> None:
        self.questions.show_page(at)
        self.note.hide()
        self._show_buttons()

    def _show_buttons(self) -> None:
        at = self.step()
        self.back.setEnabled(at > 0)
        last = at == len(STEPS) - 1
        words = N_("&Make the demo centre") if at == 1 and self.questions.wants_demo() else N_("&Found the centre") if last else N_("&Continue")
        self.go_on.setText(say(words))
        self.steps.show_step(at, self.questions.so_far())

    def _turn(self, by: int) -> None:
        self._show(min(max(self.step() + by, 0), len(STEPS) - 1))

    def _forward(self) -> None:
        if not self.go_on.isEnabled():
            return
        if self.step() == 1 and self.questions.wants_demo():
            self._make_demo()
        elif self.questions.complain():
            return
        elif self.step() < len(STEPS) - 1:
            self._turn(1)
        else:
            self._found()

    # the deed

    def _found(self) -> None:
        house, administrator = self.questions.fields["house"].text().strip(), self.questions.administrator()
        self._busy(say(N_("The centre is being founded…")))
        tasks.run(_found, self._path, language(), house, self.questions.branch(), administrator, otherwise=self._failed, owner=self,
                  then=lambda centre: self._done(centre, administrator["login"], administrator["password"]))

    def _make_demo(self) -> None:
        self._busy(say(N_("The demo centre is being made: some weeks of calls, repairs and papers.")))
        tasks.run(_demo, self._path, then=lambda centre: self._done(centre, "", ""), otherwise=self._failed, progress=self._show_progress, owner=self)

    def _busy(self, words: str) -> None:
        self.note.hide()
        for widget in (self.go_on, self.back, self.questions):
            widget.setEnabled(False)
        self._kept.hide()
        self._doing.setText(words)
        self._doing.show()
        self.progress.setRange(0, 0)
        self.progress.show()

    def _show_progress(self, done: int, total: int, words: str = "") -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _idle(self) -> None:
        for widget in (self.go_on, self.questions):
            widget.setEnabled(True)
        self._doing.hide()
        self.progress.hide()
        self._kept.show()
        self._show_buttons()

    def _done(self, centre: Any, login: str, password: str) -> None:
        self._idle()
        self.founded.emit(centre, login, password)

    def _failed(self, fault: Exception) -> None:
        """The rules of the centre do not take an answer: its page is shown with the sentence at the field."""
        self._idle()
        if not isinstance(fault, Refused):
            raise fault
        name = {"new_password": "password", "house_name": "house"}.get(fault.field or "", fault.field or "")
        if name in self.questions.fields:
            self.questions.go_to_mend(name, fault.said())
            self._show_buttons()
        else:
            self.note.show_note("trouble", say(N_("The centre was not founded.")), fault.said())
            self.note.show()


def _found(path: Path, spoken: str, house: str, branch: dict[str, Any], administrator: dict[str, str]) -> Any:
    from backoffice.founding import found_centre
    return found_centre(path, language=spoken, house_name=house, branch=branch, administrator=administrator)


def _demo(path: Path, progress: Callable[[int, int], None]) -> Any:
    from backoffice.demo.centre import make
    return make(path, progress=progress)
