"""How the tabs of the desk look and answer the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QTabBar

from backoffice.text import N_, say
from backoffice.views.look import Look, draw_icon, dress
from backoffice.views.look.painting import LEFT, paint_dot

if TYPE_CHECKING:
    from backoffice.views.shell.mdi import Mdi, Pane


class Tabs(QObject):
    """Paints the tabs of the area: icon, title, a petrol dot for what is not stored, a cross where the mouse is.

    The bar belongs to Qt's area, which gives no other way in than its events. The middle button closes a tab by itself.
    """

    def __init__(self, area: Mdi, bar: QTabBar) -> None:
        super().__init__(area)
        self._area, self._bar = area, bar
        self._hot, self._cross_hot, self._cross_down = -1, False, -1
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setElideMode(Qt.TextElideMode.ElideRight)
        bar.setUsesScrollButtons(True)
        bar.setMouseTracking(True)
        bar.setAccessibleName(say(N_("Open windows")))
        dress(bar, kind="windows")
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        bar.installEventFilter(self)
        self.leave_room()

    def leave(self) -> None:
        """Lets go of the bar, before Qt deletes it."""
        self._bar.removeEventFilter(self)
        self.deleteLater()

    def leave_room(self) -> None:
        """For the list of windows at the right."""
        self._bar.setMaximumWidth(max(self._area.width() - Look.px(48), 40))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Paint:
            self._paint()
            return True
        if kind == QEvent.Type.Leave:
            self._hot, self._cross_hot = -1, False  # without asking the bar: it may be on its way out
            self._bar.update()
        elif isinstance(event, QMouseEvent):
            return self._mouse(event)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseMove:
            self._point(at)
        elif event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            if self._hot >= 0 and self._cross_hot:
                self._cross_down = self._hot
                return True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            index = self._bar.tabAt(at)
            if self._cross_down >= 0:
                down, self._cross_down = self._cross_down, -1
                if down == index and self._cross(index).contains(at):
                    self._close(index)
                return True
        return False

    def _point(self, at: QPoint) -> None:
        hot = self._bar.tabAt(at)
        cross = hot >= 0 and self._cross(hot).contains(at)
        if (hot, cross) != (self._hot, self._cross_hot):
            self._hot, self._cross_hot = hot, cross
            self._bar.update()

    def _close(self, index: int) -> None:
        pane = self._pane(index)
        if pane is not None:
            pane.close()

    def _pane(self, index: int) -> Pane | None:
        panes = self._area.by_tab()
        return panes[index] if 0 <= index < len(panes) else None

    def _cross(self, index: int) -> QRect:
        rect, side = self._bar.tabRect(index), Look.px(18)
        return QRect(rect.right() - side - Look.px(6), rect.center().y() - side // 2 + 1, side, side)

    def words(self, index: int) -> QRect:
        """Where the title of a tab stands, between its icon and its cross."""
        rect = self._bar.tabRect(index)
        return QRect(rect.left() + Look.px(36), rect.top() + 2, self._cross(index).left() - rect.left() - Look.px(40), rect.height())

    def _paint(self) -> None:
        painter = QPainter(self._bar)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self._bar.rect(), Look.colour("canvas"))
        current = self._bar.currentIndex()
        for index in range(self._bar.count()):
            if index != current:
                self._paint_tab(painter, index, False)
                beside = current in (index, index + 1)
                if not beside and index + 1 < self._bar.count():
                    rect = self._bar.tabRect(index)
                    painter.fillRect(QRect(rect.right() - 1, rect.center().y() - Look.px(7), 1, Look.px(14)), Look.colour("line_strong"))
        painter.fillRect(QRect(0, self._bar.height() - 1, self._bar.width(), 1), Look.colour("line"))
        if current >= 0:
            self._paint_tab(painter, current, True)

    def _paint_tab(self, painter: QPainter, index: int, current: bool) -> None:
        rect, pane = self._bar.tabRect(index), self._pane(index)
        box = QRectF(rect).adjusted(0.5, 4.5, -2.5, 0)
        if current:
            painter.setPen(QPen(Look.colour("line"), 1))
            painter.setBrush(Look.colour("surface"))
            painter.drawPath(_tab_shape(box))
            painter.fillRect(QRectF(box.left() + 0.5, box.bottom() - 1, box.width() - 1, 2), Look.colour("surface"))
            if self._bar.hasFocus():
                painter.fillRect(QRectF(box.left() + 8, box.top() + 1, box.width() - 16, 2), Look.colour("accent"))
        elif index == self._hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Look.colour("hover"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -4), 6, 6)
        middle, edge = rect.center().y() + 2, Look.px(16)
        name = pane.sheet.icon_name if pane is not None else "file-text"
        draw_icon(painter, name, rect.left() + Look.px(12), middle - edge / 2, 16, "accent" if current else "text_2")
        cross = self._cross(index)
        painter.setFont(Look.font())
        painter.setPen(Look.colour("text" if current else "text_2"))
        words = self.words(index)
        title = painter.fontMetrics().elidedText(self._bar.tabText(index), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, LEFT, title)
        self._paint_end(painter, index, pane, current, cross.translated(0, 1))

    def _paint_end(self, painter: QPainter, index: int, pane: Pane | None, current: bool, cross: QRect) -> None:
        pointed = index == self._hot and self._cross_hot
        if pane is not None and pane.sheet.is_changed() and not pointed:
            paint_dot(painter, cross.center().x() + 1, cross.center().y() + 1)
        elif current or index == self._hot:
            if pointed:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(Look.colour("hover"))
                painter.drawRoundedRect(QRectF(cross), 4, 4)
            edge = Look.px(14)
            corner = cross.center() - QPoint(edge // 2 - 1, edge // 2 - 1)
            draw_icon(painter, "x", corner.x(), corner.y(), 14, "text" if pointed else "text_2")


def _tab_shape(box: QRectF) -> QPainterPath:
    radius = 7.0
    path = QPainterPath()
    path.moveTo(box.left(), box.bottom())
    path.lineTo(box.left(), box.top() + radius)
    path.quadTo(box.left(), box.top(), box.left() + radius, box.top())
    path.lineTo(box.right() - radius, box.top())
    path.quadTo(box.right(), box.top(), box.right(), box.top() + radius)
    path.lineTo(box.right(), box.bottom())
    return path
