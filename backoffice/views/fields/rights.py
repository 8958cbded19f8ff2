"""What a role may do, as ticks: one block for each area, each right said by the steps that it opens."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from backoffice.reading.rights import Granted, area_words, areas, remarks, right_words
from backoffice.text import N_, say, say_count
from backoffice.views.fields.widgets import Sound, Tick
from backoffice.views.look import Look, button, label

ALL = "*"
COLUMNS, BETWEEN = 2, 20
"""Two columns: in three, most of what a right opens has no room beside its tick."""


class RightsEdit(Sound, QFrame):
    """The rights of a role. Its value is the list of granted rights."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: dict[str, Tick] = {}
        self._heads: dict[str, QLabel] = {}
        self._all = Tick()
        self._all.changed.connect(self._all_turned)
        self._locked = False
        self._limits: dict[str, dict[str, int]] = {}
        self._more: frozenset[str] = frozenset()
        self._remarks: dict[str, QLabel] = {}
        self._words: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.px(12))
        column.addWidget(self._all)
        column.addWidget(self._make_offer())
        row = QHBoxLayout()
        row.setSpacing(Look.px(BETWEEN))
        stacks, heights = [QVBoxLayout() for _ in range(COLUMNS)], [0] * COLUMNS
        for area, each in areas().items():
            at = heights.index(min(heights))
            stacks[at].addLayout(self._block(area, each))
            heights[at] += len(each) + 2
        for stack in stacks:
            stack.setSpacing(0)
            stack.addStretch(1)
            row.addLayout(stack, 1)
        column.addLayout(row)
        self.setFocusProxy(self._all)
        self.say_words()

    def _make_offer(self) -> QWidget:
        """What the rule book has for the role besides, with one click to tick it."""
        self._offer = QWidget()
        row = QHBoxLayout(self._offer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Look.px(8))
        self._offered, self._take = label(tone="waiting"), button("", "link")
        self._take.clicked.connect(self._take_offered)
        row.addWidget(self._offered, 1)
        row.addWidget(self._take)
        self._offer.hide()
        return self._offer

    def _block(self, area: str, each: list[str]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, Look.px(14))
        column.setSpacing(Look.px(5))
        self._heads[area] = head = label(kind="group")
        head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column.addWidget(head)
        for right in each:
            self._ticks[right] = tick = Tick()
            tick.changed.connect(self._turned)
            self._remarks[right] = remark = label(kind="meta")
            remark.setContentsMargins(Look.px(24), 0, 0, 0)
            for line in (tick, remark):
                line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                column.addWidget(line)
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        """Words end where their column ends; the whole of them stands in the tip."""
        room = (self.width() - (COLUMNS - 1) * Look.px(BETWEEN)) // COLUMNS
        for head in self._heads.values():
            head.setText(_cut(head, head.toolTip(), room))
        for right, tick in self._ticks.items():
            tick.setText(_cut(tick, self._words[right], room - Look.px(30)).replace("&", "&&"))
            self._remarks[right].setText(_cut(self._remarks[right], self._remarks[right].toolTip(), room - Look.px(30)))

    def say_words(self) -> None:
        """Says its words in the language of the desk."""
        self._all.setText(say(N_("Everything, also what is added later")))
        self._all.setAccessibleName(self._all.text())
        for area, head in self._heads.items():
            head.setToolTip(area_words(area))
        for right, tick in self._ticks.items():
            words = self._words[right] = right_words(right)
            tick.setToolTip(f"{words} ({right})")
            tick.setAccessibleName(f"{area_words(right.partition('.')[0])}: {words}")
            told = remarks(right, self._limits) + ([say(N_("the rule book has it for this role"))] if right in self._more else [])
            self._remarks[right].setToolTip("; ".join(told))
            self._remarks[right].setVisible(bool(told))
        self._offered.setText(say_count(len(self._more), N_("The rule book has {n} more right for this role."),
                                        N_("The rule book has {n} more rights for this role.")))
        self._take.setText(say(N_("Tick them")))
        self._fit_words()

    def show_limits(self, limits: dict[str, dict[str, int]]) -> None:
        """Up to which amounts, beside the rights that have a limit."""
        self._limits = limits
        self.say_words()

    def _show_more(self, more: frozenset[str]) -> None:
        """Offers what the rule book has for the role besides."""
        self._more = more
        self._offer.setVisible(bool(more))
        self.say_words()

    def _take_offered(self) -> None:
        for right in self._more & self._ticks.keys():
            self._ticks[right].setChecked(True)
        self._offer.hide()

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
        if isinstance(value, Granted):
            self._show_more(value.more)
        self._all.setChecked(ALL in granted)
        for right, tick in self._ticks.items():
            tick.setChecked(right in granted)
        self._all_turned()

    value = Property(object, get_value, put_value, notify=changed, user=True)

    def lock(self, locked: bool) -> None:
        self._locked = locked
        self._all.setEnabled(not locked)
        self._all_turned()


def _cut(widget: QWidget, words: str, room: int) -> str:
    return widget.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
