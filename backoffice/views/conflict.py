"""Two people changed the same record: what stood there, what the other wrote, what is typed here, field by field; nothing is overwritten unseen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout

from backoffice.text import N_, say
from backoffice.views.look import ElidedLabel, Look, button, label, rule

if TYPE_CHECKING:
    from backoffice.views.record import RecordWindow


class CompareDialog(QDialog):
    """For each field: before, theirs, yours. Theirs can be taken over one by one."""

    def __init__(self, window: RecordWindow, clashes: Mapping[str, tuple[Any, Any]], in_words: Callable[[str, Any], str]) -> None:
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
            grid.addWidget(ElidedLabel(in_words(name, before), "quiet"), row, 1)
            grid.addWidget(ElidedLabel(in_words(name, theirs)), row, 2)
            mine = ElidedLabel(self._typed(name) if name in changed else "\u2013")
            grid.addWidget(mine, row, 3)
            if name in changed:
                take = button(say(N_("Take theirs")), small=True)
                take.setAccessibleName(say(N_("{field}: take theirs"), field=window.form.caption(name)))
                take.clicked.connect(lambda _=False, name=name, theirs=theirs, mine=mine, take=take: self._take(name, theirs, mine, take))
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

    def _typed(self, name: str) -> str:
        field = self._window.form.fields[name]
        return str(getattr(field, "text", lambda: "")() or getattr(field, "toPlainText", lambda: "")() or getattr(field, "currentText", lambda: "")())

    def _take(self, name: str, theirs: Any, mine: ElidedLabel, take: Any) -> None:
        self._window.form.put(name, theirs)
        self._window.form.hint(name)
        mine.say("\u2013")
        take.hide()

    def _save(self) -> None:
        self.accept()
        self._window.commit_and_save()
