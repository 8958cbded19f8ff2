"""A painted chart of columns that is walked through, by mouse and by keyboard; each column says what it stands for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from backoffice.views.look.painting import RIGHT
from backoffice.views.look.style import RADIUS, Look


class ColumnChart(QWidget):
    """Columns of one width on a common ground. What is drawn in them, and how they are called, says the chart that is made of it."""

    foot = 0
    """How far below the ground a column still answers the mouse: its caption is part of it. In pixels at the usual scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def count(self) -> int:
        """How many columns there are."""
        raise NotImplementedError

    def told(self, at: int) -> str:
        """A column in words."""
        raise NotImplementedError

    def ground(self) -> QRectF:
        """The field in which the columns stand."""
        raise NotImplementedError

    def column(self, at: int) -> QRectF:
        """The width that belongs to a column, from top to bottom of the field."""
        ground = self.ground()
        width = ground.width() / max(self.count(), 1)
        return QRectF(ground.left() + at * width, ground.top(), width, ground.height())

    def paint_step(self, painter: QPainter, share: float, words: str) -> None:
        """One line of the scale, at a share of the height, with its caption at the left; the one on the ground is stronger."""
        ground = self.ground()
        y = round(ground.bottom() - ground.height() * share)
        painter.fillRect(QRectF(ground.left(), y, ground.width(), 1), Look.colour("line" if share else "line_strong"))
        painter.setPen(Look.colour("text_2"))
        painter.drawText(QRectF(0, y - Look.px(10), ground.left() - Look.px(8), Look.px(20)), RIGHT, words)

    def paint_focus(self, painter: QPainter, inside: int) -> None:
        """The ring around the chart while the keyboard is in it."""
        if self.hasFocus():
            painter.setPen(QPen(Look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inside, inside, -inside, -inside), RADIUS["field"], RADIUS["field"])

    def go(self, at: int, where: QPointF | None = None) -> None:
        """To a column: it is lit and says what it stands for."""
        if at == self.at and where is None:
            return
        self.at = at
        self.update()
        if at < 0:
            QToolTip.hideText()
            return
        words = self.told(at)
        QToolTip.showText(self.mapToGlobal((where or self.column(at).center()).toPoint()), words, self)
        if where is None:
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.count() - 1
        moves = {Qt.Key.Key_Left: max(self.at - 1, 0), Qt.Key.Key_Right: min(self.at + 1, last), Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if event.key() in moves and last >= 0:
            self.go(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        ground, count = self.ground(), self.count()
        inside = count and ground.adjusted(0, 0, 0, Look.px(self.foot)).contains(event.position())
        at = min(int((event.position().x() - ground.left()) * count / ground.width()), count - 1) if inside else -1
        if at != self.at:
            self.go(at, event.position() if at >= 0 else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.go(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.go(-1)
