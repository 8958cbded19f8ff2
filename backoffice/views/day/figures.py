"""What a dashboard is made of: a figure with its caption, and a card of lines. Each leads somewhere, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from backoffice.text import together
from backoffice.views.look import RADIUS, Card, EmptyState, Look, draw_icon
from backoffice.views.look.painting import LEFT, RIGHT

_LOUD = ("trouble", "waiting")


class Tile(QAbstractButton):
    """Something painted that is pressed: it shows the mouse and the focus. Arrow keys walk from one to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def leads(self, somewhere: bool) -> None:
        """Whether pressing it opens anything; what leads nowhere is passed over by the Tab key."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if somewhere else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if somewhere else Qt.CursorShape.ArrowCursor)

    def is_followed(self) -> bool:
        return self.focusPolicy() != Qt.FocusPolicy.NoFocus

    def is_hovered(self) -> bool:
        return self.underMouse() and self.is_followed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()


class Figure(Tile):
    """A caption, a large number, and one line that explains it. The number has a tone only where somebody must act."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption, self._number, self._line, self._tone = "", "", "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, caption: str, number: str, line: str = "", tone: str = "") -> None:
        self._caption, self._number, self._line, self._tone = caption, number, line, tone
        self.setAccessibleName(f"{caption}: {number}")
        self.setAccessibleDescription(line)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Look.px(176), Look.px(100))

    def minimumSizeHint(self) -> QSize:
        return QSize(Look.px(132), Look.px(100))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(Look.colour("accent" if focused else "line"), 2 if focused else 1))
        painter.setBrush(Look.colour("row_hover" if self.is_hovered() else "surface"))
        edge = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), RADIUS["card"], RADIUS["card"])
        left, room = Look.px(16), self.width() - Look.px(30)
        for words, style, role, top, height in (
                (self._caption, "small_strong", "text_2", 11, 18), (self._number, "figure", f"{self._tone}.text" if self._tone else "text", 30, 40),
                (self._line, "small", "text_2", 71, 18)):
            painter.setFont(Look.font(style))
            painter.setPen(Look.colour(role))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, Look.px(top), room + 2, Look.px(height)), LEFT, shown)
            if shown != words:
                self.setToolTip(words)


@dataclass(frozen=True)
class Told:
    """One line in words: icon, what, a second line, at the right when; `follow` is what it opens."""

    icon: str
    what: str
    more: str = ""
    right: str = ""
    tone: str = "quiet"
    follow: Any = None


class Row(Tile):
    """A line of a card: icon, what, whose or where, at the right when, in its tone."""

    def __init__(self, told: Told, last: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tell(told, last)

    def tell(self, told: Told, last: bool) -> None:
        self.told, self._last = told, last
        self.leads(told.follow is not None)
        self.setAccessibleName(together(told.what, told.more, told.right))
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Look.px(280), Look.px(44 if self.told.more else 34))

    def minimumSizeHint(self) -> QSize:
        return QSize(Look.px(140), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, told = QPainter(self), self.told
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_hovered() or self.isDown():
            painter.fillRect(self.rect(), Look.colour("row_hover"))
        height, loud = self.height(), told.tone in _LOUD
        draw_icon(painter, told.icon, Look.px(16), (height - Look.px(16)) / 2, 16, f"{told.tone}.solid" if loud else "text_2")
        left, edge = Look.px(44), self.width() - Look.px(16)
        painter.setFont(Look.font("body_strong" if loud else "small"))
        painter.setPen(Look.colour(f"{told.tone}.text" if loud or told.tone == "good" else "text_2"))
        width = painter.fontMetrics().horizontalAdvance(told.right)
        painter.drawText(QRectF(left, 0, edge - left, height), RIGHT, told.right)
        room = edge - left - (width + Look.px(12) if told.right else 0)
        top = QRectF(left, Look.px(4) if told.more else 0, room, Look.px(19) if told.more else height)
        cut = self._write(painter, top, told.what, "body", "text")
        if told.more:
            cut = self._write(painter, QRectF(left, Look.px(22), room, Look.px(18)), told.more, "small", "text_2") or cut
        if cut:
            self.setToolTip(self.accessibleName())
        if not self._last:
            painter.fillRect(QRectF(left, height - 1, edge - left, 1), Look.colour("line"))
        if self.hasFocus():
            painter.setPen(QPen(Look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 1, -5, -2), RADIUS["field"], RADIUS["field"])

    @staticmethod
    def _write(painter: QPainter, box: QRectF, words: str, style: str, role: str) -> bool:
        """Writes a line and says whether it had to be cut."""
        painter.setFont(Look.font(style))
        painter.setPen(Look.colour(role))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box.adjusted(0, 0, 2, 0), LEFT, shown)
        return shown != words


class LineCard(Card):
    """A card of lines, or the reason why it is empty. `chosen` gives what the pressed line leads to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._empty = EmptyState(good=True)
        self._rows: list[Row] = []
        self.body.setContentsMargins(0, Look.px(2), 0, Look.px(8))
        self.body.addWidget(self._empty, 1)
        self.body.addStretch(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_lines(self, lines: Sequence[Told], nothing: str = "", explanation: str = "") -> None:
        """Shows these lines. Rows stay where they are, so that the focus does too; `nothing` is said where there are none."""
        for place, told in enumerate(lines):
            if place < len(self._rows):
                self._rows[place].tell(told, place == len(lines) - 1)
            else:
                self._add(told, place == len(lines) - 1)
        for row in self._rows[len(lines):]:
            self._drop(row)
        del self._rows[len(lines):]
        self._empty.show_reason("check", nothing, explanation, good=True)
        self._empty.setVisible(not lines)
        self.body.setStretch(self.body.count() - 1, 1 if lines else 0)

    def rows(self) -> list[Row]:
        return list(self._rows)

    def _add(self, told: Told, last: bool) -> None:
        row = Row(told, last)
        row.clicked.connect(lambda: self.chosen.emit(row.told.follow))
        self._rows.append(row)
        self.body.insertWidget(self.body.count() - 1, row)

    def _drop(self, row: Row) -> None:
        """A row that goes gives the focus to the one above it."""
        if row.hasFocus():
            row.focusNextPrevChild(False)
        self.body.removeWidget(row)
        row.hide()
        row.deleteLater()
