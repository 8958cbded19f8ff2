"""What a role may do, as ticks: one block for each area, each right said by the steps that it opens."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from backoffice.reading.rights import area_words, areas, remarks, right_words
from backoffice.text import N_, say
from backoffice.views.fields.widgets import Tick
from backoffice.views.look import Look, label

ALL = "*"
COLUMNS = 3


class RightsEdit(QFrame):
    """The rights of a role. Its value is the list of granted rights."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: dict[str, Tick] = {}
        self._heads: dict[str, Any] = {}
        self._all = Tick()
        self._all.changed.connect(self._all_turned)
        self._locked = False
        self._limits: dict[str, dict[str, int]] = {}
        self._remarks: dict[str, Any] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.px(12))
        column.addWidget(self._all)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Look.px(20))
        grid.setVerticalSpacing(Look.px(14))
        stacks = [QVBoxLayout() for _ in range(COLUMNS)]
        heights = [0] * COLUMNS
        for area, each in areas().items():
            at = heights.index(min(heights))
            stacks[at].addLayout(self._block(area, each))
            stacks[at].addSpacing(Look.px(12))
            heights[at] += len(each) + 2
        for at, stack in enumerate(stacks):
            stack.addStretch(1)
            grid.addLayout(stack, 0, at)
            grid.setColumnStretch(at, 1)
        column.addLayout(grid)
        self.setFocusProxy(self._all)
        self.say_words()

    def _block(self, area: str, each: list[str]) -> QVBoxLayout:
        block = QVBoxLayout()
        block.setSpacing(Look.px(5))
        head = label(kind="group", wrap=True)
        self._heads[area] = head
        block.addWidget(head)
        for right in each:
            tick = Tick()
            tick.setObjectName(right)
            tick.changed.connect(self._turned)
            self._ticks[right] = tick
            block.addWidget(tick)
            self._remarks[right] = label(kind="meta")
            self._remarks[right].setContentsMargins(Look.px(24), 0, 0, 0)
            block.addWidget(self._remarks[right])
        return block

    def say_words(self) -> None:
        """Says its words in the language of the desk."""
        self._all.setText(say(N_("Everything, also what is added later")))
        self._all.setAccessibleName(self._all.text())
        for area, head in self._heads.items():
            head.setText(area_words(area))
        for right, tick in self._ticks.items():
            words = right_words(right)
            tick.setToolTip(f"{words} ({right})")
            tick.setAccessibleName(f"{area_words(right.partition('.')[0])}: {words}")
            tick.setText(tick.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, Look.px(230)).replace("&", "&&"))
            self._say_remark(self._remarks[right], "; ".join(remarks(right, self._limits)))

    def _say_remark(self, below: QLabel, words: str) -> None:
        below.setText(below.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, Look.px(210)))
        below.setToolTip(words)
        below.setVisible(bool(words))

    def show_limits(self, limits: dict[str, dict[str, int]]) -> None:
        """Up to which amounts, beside the rights that have a limit."""
        self._limits = limits
        self.say_words()

    def _turned(self) -> None:
        self.changed.emit()

    def _all_turned(self) -> None:
        for tick in self._ticks.values():
            tick.setEnabled(not self._all.isChecked() and not self._locked)
        self.changed.emit()

    def get_value(self) -> Any:
        granted = [right for right, tick in self._ticks.items() if tick.isChecked()]
        return [ALL] if self._all.isChecked() else granted

    def put_value(self, value: Any) -> None:
        granted = set(value or [])
        self._all.setChecked(ALL in granted)
        for right, tick in self._ticks.items():
            tick.setChecked(right in granted)
        self._all_turned()

    value = Property(object, get_value, put_value, notify=changed, user=True)

    def fault(self) -> str:
        return ""

    def remark(self) -> str:
        return ""

    def lock(self, locked: bool) -> None:
        self._locked = locked
        self._all.setEnabled(not locked)
        self._all_turned()

    def draft(self) -> Any:
        return self.get_value()

    def restore(self, draft: Any) -> None:
        self.put_value(draft)
