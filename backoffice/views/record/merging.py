"""Putting together what two people changed: one line for each field, one key for each choice; and the plain list of what changed meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from backoffice.reading import FieldChange
from backoffice.text import N_, say
from backoffice.views.look import ElidedLabel, Look, button, label, layouts, rule

if TYPE_CHECKING:
    from backoffice.views.record.conflict import Clash, MeanwhileNote
    from backoffice.views.record.window import RecordWindow

CAPTIONS = 130
"""How wide the captions are, in pixels as designed."""
SIDES = ("before", "theirs", "mine")
TITLES = {"before": N_("Before"), "theirs": N_("Now stored"), "mine": N_("Typed here")}


class Answer(QPushButton):
    """One of the values that a field may keep. It is elided where there is no room, and whole in its tooltip."""

    def __init__(self, side: str, caption: str, words: str) -> None:
        super().__init__()
        self.side, self.whole = side, words or "\u2013"
        self.setProperty("kind", "answer")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(1)
        self.setAccessibleName(f"{caption}, {say(TITLES[side])}: {self.whole}")
        self.setToolTip(self.whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        line = " ".join(self.whole.split())
        self.setText(Look.metrics("body").elidedText(line, Qt.TextElideMode.ElideRight, self.width() - Look.px(20)).replace("&", "&&"))


class MergeRow(QWidget):
    """One field: what stood there, what is stored now, what is typed here. One of them is chosen, or none yet."""

    chosen = Signal(str, str)

    def __init__(self, name: str, caption: str, words: dict[str, str], choice: str) -> None:
        super().__init__()
        self.name = name
        self.group = QButtonGroup(self)
        self.answers: dict[str, Answer] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Look.px(8))
        title = label(caption, "label", wrap=True)
        title.setFixedWidth(Look.px(CAPTIONS))
        grid.addWidget(title, 0, 0)
        for at, side in enumerate(SIDES, 1):
            if side in words:
                made = self.answers[side] = Answer(side, caption, words[side])
                made.setChecked(side == choice)
                self.group.addButton(made)
                made.clicked.connect(lambda _=False, side=side: self.chosen.emit(self.name, side))
                grid.addWidget(made, 0, at)
            else:
                grid.addWidget(_gap(), 0, at)
            grid.setColumnStretch(at, 1)

    def choose(self, side: str) -> bool:
        """Chooses by a key; whether there is such a value here."""
        if side not in self.answers:
            return False
        self.answers[side].click()
        return True

    def is_open(self) -> bool:
        return self.group.checkedButton() is None


class MergeDialog(QDialog):
    """For each field that anybody changed: before, theirs or mine. Only where both changed it, somebody has to choose."""

    def __init__(self, window: RecordWindow, note: MeanwhileNote) -> None:
        super().__init__(window)
        self.setProperty("kind", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(N_("Compare")))
        self.setFixedWidth(Look.size("dialog"))
        self._window, self._note = window, note
        self._typed = window.form.drafts()
        self.rows: dict[str, MergeRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(Look.px(24), Look.px(20), Look.px(24), Look.px(16))
        column.setSpacing(Look.px(6))
        column.addWidget(label(say(N_("What both of you changed")), "title"))
        column.addWidget(label(window.title(), "meta"))
        column.addSpacing(Look.px(8))
        column.addLayout(_captions())
        for each in self._make_rows():
            column.addWidget(each)
        if note.also:
            column.addSpacing(Look.px(8))
            column.addWidget(label(say(N_("Changed as well")), "group"))
            column.addLayout(_told(note.also.values()))
        column.addSpacing(Look.px(12))
        column.addWidget(rule())
        column.addLayout(self._foot())
        self._look()

    def _make_rows(self) -> Iterable[MergeRow]:
        form, clashes = self._window.form, self._note.clashes
        changed = [name for name in form.changed_fields() if name in form.asked]
        for name in dict.fromkeys([*(name for name in clashes if name in changed), *clashes, *changed]):
            clash = clashes.get(name)
            made = self.rows[name] = MergeRow(name, form.caption(name), self._words(name, clash, name in changed),
                                              clash.choice if clash is not None else "mine")
            made.chosen.connect(self._choose)
            yield made

    def _words(self, name: str, clash: Clash | None, typed: bool) -> dict[str, str]:
        window = self._window
        mine = {"mine": self._typed_words(name)} if typed else {}
        if clash is None:
            assert window.seen is not None
            key = name if name in window.seen.values else f"{name}_id"
            return {"before": window.in_words(name, window.seen.values.get(key)), **mine}
        return {"before": clash.before_words, "theirs": clash.theirs_words, **mine}

    def _typed_words(self, name: str) -> str:
        field = self._window.form.fields[name]
        return str(getattr(field, "text", lambda: "")() or getattr(field, "toPlainText", lambda: "")() or getattr(field, "currentText", lambda: "")()
                   or self._window.in_words(name, self._window.form.value(name)))

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(Look.px(8))
        self.left = ElidedLabel(kind="meta")
        close, self.save = button(say(N_("C&lose"))), button(say(N_("&Save")), "primary", "save")
        self.save.setObjectName("verb")
        close.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        foot.addWidget(self.left, 1)
        foot.addWidget(close)
        foot.addWidget(self.save)
        return foot

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layouts.fit(self)
        first = next((row for row in self.rows.values() if row.is_open()), next(iter(self.rows.values()), None))
        if first is not None:
            next(iter(first.answers.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 before, 2 theirs, 3 mine; up and down from field to field."""
        here = next((row for row in self.rows.values() if any(each.hasFocus() for each in row.answers.values())), None)
        side = {Qt.Key.Key_1: "before", Qt.Key.Key_2: "theirs", Qt.Key.Key_3: "mine"}.get(Qt.Key(event.key()))
        if here is not None and side is not None:
            if here.choose(side):
                self._go_on(here)
        elif here is not None and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(here, 1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _go_on(self, here: MergeRow) -> None:
        """To the next field that is still open; to *Save* when none is."""
        following = next((row for row in self.rows.values() if row.is_open()), None)
        target: QWidget = next(iter(following.answers.values())) if following is not None else self.save
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, here: MergeRow, by: int) -> None:
        rows = list(self.rows.values())
        at = min(max(rows.index(here) + by, 0), len(rows) - 1)
        side = next((each.side for each in here.answers.values() if each.hasFocus()), "theirs")
        rows[at].answers.get(side, next(iter(rows[at].answers.values()))).setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, name: str, side: str) -> None:
        """The form shows at once what was chosen."""
        form, clash = self._window.form, self._note.clashes.get(name)
        if side == "mine":
            form.restore({name: self._typed[name]})
        elif clash is not None:
            form.put(name, clash.before if side == "before" else clash.theirs)
        else:
            assert self._window.seen is not None
            key = name if name in self._window.seen.values else f"{name}_id"
            form.put(name, self._window.seen.values.get(key))
        if clash is not None:
            clash.choice = side
        form.hint(name)
        self._look()

    def _look(self) -> None:
        left = sum(row.is_open() for row in self.rows.values())
        self.save.setEnabled(not left)
        self.left.say(say(N_("Choose with 1, 2 or 3")) if left else "")

    def _save(self) -> None:
        self.accept()
        self._window.commit_and_save()


class ChangesDialog(QDialog):
    """What others changed in a record while a step of it was being filled in: to look at, nothing to choose."""

    def __init__(self, title: str, changes: Iterable[FieldChange], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(N_("What changed meanwhile")))
        self.setFixedWidth(Look.size("dialog"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Look.px(24), Look.px(20), Look.px(24), Look.px(16))
        column.setSpacing(Look.px(6))
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(label(title, "meta", wrap=True))
        column.addSpacing(Look.px(8))
        column.addLayout(_told(changes))
        column.addSpacing(Look.px(12))
        column.addWidget(rule())
        foot = QHBoxLayout()
        foot.addStretch(1)
        close = button(say(N_("C&lose")), "primary")
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        column.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layouts.fit(self)


def _captions() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Look.px(8))
    corner = QWidget()
    corner.setFixedWidth(Look.px(CAPTIONS))
    grid.addWidget(corner, 0, 0)
    for at, side in enumerate(SIDES, 1):
        title = label(f"{at}  {say(TITLES[side])}", "group")
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        grid.addWidget(title, 0, at)
        grid.setColumnStretch(at, 1)
    return grid


def _gap() -> QWidget:
    """Where there is nothing to choose, a column is as wide as elsewhere."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return made


def _told(changes: Iterable[FieldChange]) -> QGridLayout:
    """Field, before, now; long values wrap."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(Look.px(14))
    grid.setVerticalSpacing(Look.px(6))
    for at, words in enumerate((N_("Field"), N_("Before"), N_("Now stored"))):
        grid.addWidget(label(say(words), "group"), 0, at)
        grid.setColumnStretch(at, 1 if at else 0)
    for row, each in enumerate(changes, 1):
        for at, (words, kind) in enumerate(((each.caption, "label"), (each.before or "\u2013", "quiet"), (each.after or "\u2013", ""))):
            grid.addWidget(label(words, kind, wrap=True), row, at, Qt.AlignmentFlag.AlignTop)
    return grid
