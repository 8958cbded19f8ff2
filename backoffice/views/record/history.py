"""The whole history of a record, field by field: who, when, at which desk, what stood there before and what after."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from backoffice.reading import DeedSeen, FieldChange
from backoffice.text import N_, say, say_count
from backoffice.views.look import ElidedLabel, Look, button, label, layouts, rule
from backoffice.views.look.rows import when_long


class HistoryDialog(QDialog):
    """Every deed with what it changed, the newest first. It can stay open beside the record."""

    def __init__(self, title: str, deeds: list[DeedSeen], zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setWindowTitle(say(N_("History of {title}"), title=title))
        self.resize(Look.size("dialog"), Look.px(640))
        self._zone = zone
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Look.px(18), 0, 0)
        column.setSpacing(Look.px(2))
        heading, count = label(self.windowTitle(), "title"), label(say_count(len(deeds), N_("{n} deed"), N_("{n} deeds")), "meta")
        for each in (heading, count):
            each.setContentsMargins(Look.px(24), 0, Look.px(24), 0)
            column.addWidget(each)
        column.addSpacing(Look.px(10))
        column.addWidget(rule())
        column.addWidget(self._list(deeds), 1)
        column.addWidget(self._foot())

    def _list(self, deeds: list[DeedSeen]) -> QScrollArea:
        area, inside = layouts.scrolling(by_keys=True), QWidget()
        inside.setProperty("kind", "pane")
        area.setAccessibleName(self.windowTitle())
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(Look.px(24), Look.px(12), Look.px(24), Look.px(12))
        stack.setSpacing(Look.px(10))
        for deed in deeds:
            stack.addWidget(self._deed(deed))
            stack.addWidget(rule())
        stack.addStretch(1)
        area.setWidget(inside)
        return area

    def _deed(self, deed: DeedSeen) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.px(3))
        head = QHBoxLayout()
        head.addWidget(label(deed.what, "strong"))
        head.addStretch(1)
        head.addWidget(label(f"{deed.who}, {when_long(deed.at, self._zone)}, {deed.desk}", "meta"))
        column.addLayout(head)
        if deed.reason:
            column.addWidget(label(deed.reason, tone="waiting", wrap=True))
        if deed.changes:
            column.addLayout(self._changes(deed.changes, deed.created))
        made.setAccessibleName(f"{deed.what}, {deed.who}, {when_long(deed.at, self._zone)}")
        return made

    def _changes(self, changes: tuple[FieldChange, ...], created: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Look.px(12))
        grid.setVerticalSpacing(Look.px(2))
        grid.setColumnMinimumWidth(0, Look.px(140))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for row, each in enumerate(changes):
            grid.addWidget(label(each.caption, "label"), row, 0, Qt.AlignmentFlag.AlignTop)
            if not created:
                grid.addWidget(ElidedLabel(_one_line(each.before) or "\u2013", "quiet"), row, 1)
            after = ElidedLabel(_one_line(each.after) or "\u2013")
            grid.addWidget(after, row, 1 if created else 2, 1, 2 if created else 1)
        return grid

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("kind", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(Look.px(24), Look.px(10), Look.px(24), Look.px(10))
        row.addStretch(1)
        close = button(say(N_("C&lose")))
        close.clicked.connect(self.accept)
        row.addWidget(close)
        return foot


def _one_line(words: str) -> str:
    return " ".join(words.split())
