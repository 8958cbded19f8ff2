"""Two people changed the same record: what stood there, what the other wrote, what is typed here, field by field; nothing is overwritten unseen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from backoffice import reading
from backoffice.text import N_, say
from backoffice.views import layouts
from backoffice.views.look import ElidedLabel, Look, Note, button, label, rule
from backoffice.views.rows import when

if TYPE_CHECKING:
    from backoffice.views.record import RecordWindow


class Meanwhile(Note):
    """The note above the form when somebody else saved first: their changes are shown, what was typed here stays, a second *Save* stores it."""

    def __init__(self, window: RecordWindow, parent: QWidget) -> None:
        super().__init__("waiting", parent=parent)
        self._window = window
        self.clashes: dict[str, tuple[Any, Any]] = {}
        self.followed.connect(self.compare)
        self.hide()

    def tell(self) -> None:
        """Takes up the record as it is now beside what is typed, and says who changed what."""
        window, shell = self._window, self._window.shell
        assert window.seen is not None
        assert window.record_id is not None
        assert shell is not None
        before, changed = window.seen, set(window.form.changed_fields())
        last, theirs = reading.since(shell.centre, shell.actor, window.kind.table, window.record_id, before.values)
        typed = {name: draft for name, draft in window.form.drafts().items() if name in changed}
        window.seen = reading.seen(shell.centre, shell.actor, window.kind.table, window.record_id)
        window.show_values()
        window.form.restore(typed)
        window.show_head()
        self.clashes = {name: (before.values.get(key), value) for key, value in theirs.items()
                        for name in (key, key.removesuffix("_id")) if name in window.form.fields}
        self._say(last.who if last is not None else "", last.at if last is not None else datetime.now().astimezone(), set(typed))
        QTimer.singleShot(0, window, window.load_around)

    def _say(self, who: str, at: datetime, typed: set[str]) -> None:
        window, both = self._window, typed & set(self.clashes)
        captions = ", ".join(dict.fromkeys(window.form.caption(name) for name in self.clashes)) or say(N_("the state"))
        self.show_note("trouble" if both else "waiting", say(N_("Not saved: somebody else changed this at {time}"), time=when(at, window.home.zone)),
                       say(N_("{who} changed: {fields}. What you typed is kept; save again to store it."), who=who, fields=captions),
                       say(N_("Compare")) if self.clashes else "")
        self.show()
        for name in both:
            window.form.hint(name, "waiting", say(N_("{who} wrote: {value}"), who=who, value=window.in_words(name, self.clashes[name][1])))
        window.area.ensureWidgetVisible(self)

    def compare(self) -> None:
        """What stood there, what the other wrote, and what is typed here, field by field."""
        if self.clashes:
            CompareDialog(self._window, self.clashes).open()


class CompareDialog(QDialog):
    """For each field: before, theirs, yours. Theirs can be taken over one by one."""

    def __init__(self, window: RecordWindow, clashes: Mapping[str, tuple[Any, Any]]) -> None:
        super().__init__(window)
        self.setProperty("kind", "sheet")
        self.setWindowTitle(say(N_("Compare")))
        self.setFixedWidth(Look.size("dialog"))
        self._window = window
        column = QVBoxLayout(self)
        column.setContentsMargins(Look.px(24), Look.px(20), Look.px(24), Look.px(16))
        column.setSpacing(Look.px(6))
        column.addWidget(label(say(N_("What both of you changed")), "title"))
        column.addWidget(label(window.title(), "meta"))
        column.addSpacing(Look.px(8))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Look.px(14))
        grid.setVerticalSpacing(Look.px(6))
        for at, words in enumerate((N_("Field"), N_("Before"), N_("Now stored"), N_("Typed here"), "")):
            grid.addWidget(label(say(words) if words else "", "group"), 0, at)
            grid.setColumnStretch(at, 0 if at in (0, 4) else 1)
        changed = set(window.form.changed_fields())
        for row, (name, (before, theirs)) in enumerate(clashes.items(), 1):
            grid.addWidget(label(window.form.caption(name), "label"), row, 0)
            grid.addWidget(ElidedLabel(window.in_words(name, before), "quiet"), row, 1)
            grid.addWidget(ElidedLabel(window.in_words(name, theirs)), row, 2)
            mine = ElidedLabel(self._typed(name) if name in changed else "\u2013")
            grid.addWidget(mine, row, 3)
            if name in changed:
                take = button(say(N_("Take theirs")), small=True)
                take.setAccessibleName(say(N_("{field}: take theirs"), field=window.form.caption(name)))
                take.clicked.connect(partial(self._take, name, theirs, mine, take))
                grid.addWidget(take, row, 4)
        column.addLayout(grid)
        column.addSpacing(Look.px(12))
        column.addWidget(rule())
        foot = QHBoxLayout()
        foot.addStretch(1)
        close, save = button(say(N_("C&lose"))), button(say(N_("Save mine")), "primary", "save")
        close.clicked.connect(self.reject)
        save.clicked.connect(self._save)
        foot.addWidget(close)
        foot.addWidget(save)
        column.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layouts.fit(self)

    def _typed(self, name: str) -> str:
        field = self._window.form.fields[name]
        return str(getattr(field, "text", lambda: "")() or getattr(field, "toPlainText", lambda: "")() or getattr(field, "currentText", lambda: "")())

    def _take(self, name: str, theirs: Any, mine: ElidedLabel, take: QPushButton) -> None:
        self._window.form.put(name, theirs)
        self._window.form.hint(name)
        mine.say("\u2013")
        take.hide()

    def _save(self) -> None:
        self.accept()
        self._window.commit_and_save()
