"""A chart of stacked columns, painted: a column for each day, its parts in petrol and greys, the values on hover and by arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from backoffice.views.look import Look
from backoffice.views.look.columns import ColumnChart
from backoffice.views.look.painting import CENTRE, LEFT

PARTS = {"light": ("accent_fill", "accent_line", "text_3", "line_strong"), "dark": ("accent_fill", "accent", "text_3", "line_strong")}
"""The colours of the parts, from the ground up: petrol, light petrol, two greys."""


@dataclass(frozen=True)
class Stack:
    """One column: what stands below it, its parts from the ground up, and what is said of it."""

    caption: str
    parts: tuple[int, ...]
    told: str
    strong: bool = False

    @property
    def whole(self) -> int:
        return sum(self.parts)


def ticks(highest: int) -> list[int]:
    """Round steps of a scale from zero to at least the highest value, four or five of them."""
    step = 1
    while step * 4 < highest:
        step = step * 2 if str(step)[0] in "15" else step * 5 // 2
    return [step * at for at in range(max(-(-highest // step), 1) + 1)]


class StackChart(ColumnChart):
    """Columns on a common ground. The arrow keys walk through them; each tells its values."""

    foot = 26

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stacks: tuple[Stack, ...] = ()
        self._legend: tuple[str, ...] = ()
        self._nothing = ""

    def show_stacks(self, name: str, stacks: Sequence[Stack], legend: Sequence[str], nothing: str = "") -> None:
        """Shows these columns; `nothing` is said where all of them are empty."""
        self._stacks, self._legend, self._nothing = tuple(stacks), tuple(legend), nothing
        self.at = min(self.at, len(stacks) - 1)
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(stack.told for stack in stacks))
        self.update()

    def stacks(self) -> tuple[Stack, ...]:
        return self._stacks

    def count(self) -> int:
        return len(self._stacks)

    def told(self, at: int) -> str:
        return self._stacks[at].told

    def sizeHint(self) -> QSize:
        return QSize(Look.px(420), Look.px(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(Look.px(240), Look.px(200))

    # ---- where things are

    def _scale(self) -> list[int]:
        return ticks(max((stack.whole for stack in self._stacks), default=0))

    def ground(self) -> QRectF:
        widest = max(Look.metrics("small").horizontalAdvance(str(tick)) for tick in self._scale())
        left = Look.px(26) + widest
        return QRectF(left, Look.px(28), self.width() - left - Look.px(18), self.height() - Look.px(28 + 30) - self._legend_rows() * Look.px(20) - Look.px(12))

    def _legend_places(self) -> list[tuple[float, int]]:
        """Where each entry of the legend stands: how far from the left, and in which row."""
        metrics, places = Look.metrics("small"), []
        x, row, room = 0.0, 0, self.width() - Look.px(44)
        for words in self._legend:
            width = metrics.horizontalAdvance(words) + Look.px(38)
            if x and x + width > room:
                x, row = 0.0, row + 1
            places.append((x, row))
            x += width
        return places

    def _legend_rows(self) -> int:
        return max((row for _x, row in self._legend_places()), default=-1) + 1

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(Look.font("small"))
        ground, scale = self.ground(), self._scale()
        for tick in scale:
            self.paint_step(painter, tick / scale[-1], str(tick))
        for at, stack in enumerate(self._stacks):
            self._paint_stack(painter, at, stack, ground.bottom(), ground.height() / scale[-1])
        self._paint_legend(painter)
        if not any(stack.whole for stack in self._stacks):
            painter.setPen(Look.colour("text_3"))
            painter.drawText(ground, CENTRE, self._nothing)
        self.paint_focus(painter, 5)

    def _paint_stack(self, painter: QPainter, at: int, stack: Stack, ground: float, unit: float) -> None:
        column = self.column(at)
        if at == self.at:
            painter.fillRect(column, Look.colour("row_hover"))
            painter.fillRect(QRectF(column.left(), ground, column.width(), 1), Look.colour("line_strong"))
        width = min(column.width() * 0.46, Look.px(44))
        left, y = column.center().x() - width / 2, ground
        for value, role in zip(stack.parts, PARTS[Look.scheme], strict=False):
            if value:
                height = value * unit
                painter.fillRect(QRectF(left, y - height, width, max(height - 1, 1)), Look.colour(role))
                y -= height
        painter.setFont(Look.font("small_strong" if stack.strong else "small"))
        painter.setPen(Look.colour("text" if stack.strong else "text_2"))
        if stack.whole:
            painter.drawText(QRectF(column.left(), y - Look.px(18), column.width(), Look.px(16)), CENTRE, str(stack.whole))
        painter.drawText(QRectF(column.left(), ground + Look.px(6), column.width(), Look.px(20)), CENTRE, stack.caption)
        painter.setFont(Look.font("small"))

    def _paint_legend(self, painter: QPainter) -> None:
        top = self.ground().bottom() + Look.px(34)
        painter.setFont(Look.font("small"))
        for words, role, (x, row) in zip(self._legend, PARTS[Look.scheme], self._legend_places(), strict=False):
            mark = QRectF(Look.px(26) + x, top + row * Look.px(20) + Look.px(5), Look.px(9), Look.px(9))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Look.colour(role))
            painter.drawRoundedRect(mark, 2, 2)
            painter.setPen(Look.colour("text_2"))
            painter.drawText(QRectF(mark.right() + Look.px(7), mark.top() - Look.px(5), self.width(), Look.px(19)), LEFT, words)
