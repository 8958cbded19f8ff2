"""The slim title row of a window that stands free: tiled or in a cascade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionTitleBar

from backoffice.views.look import Look, draw_icon
from backoffice.views.look.painting import LEFT, paint_dot

if TYPE_CHECKING:
    from backoffice.views.shell.mdi import Pane

_CONTROLS = ((QStyle.SubControl.SC_TitleBarMinButton, "minus"), (QStyle.SubControl.SC_TitleBarMaxButton, "maximize"),
             (QStyle.SubControl.SC_TitleBarNormalButton, "minimize"), (QStyle.SubControl.SC_TitleBarCloseButton, "x"))


def _option(pane: Pane) -> QStyleOptionTitleBar:
    """The row as Qt's style measures it, so that its buttons are where Qt expects the mouse."""
    option = QStyleOptionTitleBar()
    option.initFrom(pane)
    option.rect = QRect(0, 0, pane.width(), pane.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight, option, pane))
    option.titleBarFlags = pane.windowFlags()
    option.titleBarState = pane.windowState().value
    option.subControls = QStyle.SubControl.SC_All
    return option


def paint_title_row(pane: Pane) -> None:
    """Icon, title, the dot of what is not stored, and small buttons, on the frame of the window."""
    area = pane.area
    active = area is not None and area.activeSubWindow() is pane
    option = _option(pane)  # held: its rectangle goes when it goes
    row = QRect(option.rect)
    painter = QPainter(pane)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(Look.colour("accent_line" if active else "line_strong"), 1))
    painter.setBrush(Look.colour("surface" if active else "inset"))
    painter.drawRoundedRect(QRectF(pane.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    edge = Look.px(14)
    draw_icon(painter, pane.sheet.icon_name, 10, row.center().y() - edge / 2 + 1, 14, "accent" if active else "text_3")
    painter.setFont(Look.font("small_strong" if active else "small"))
    painter.setPen(Look.colour("text" if active else "text_2"))
    words = row.adjusted(10 + edge + 8, 1, -90, 1)
    shown = painter.fontMetrics().elidedText(pane.windowTitle(), Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, LEFT, shown)
    if pane.sheet.is_changed():
        paint_dot(painter, words.left() + painter.fontMetrics().horizontalAdvance(shown) + 10, row.center().y() + 1)
    for control, name in _CONTROLS:
        box = pane.style().subControlRect(QStyle.ComplexControl.CC_TitleBar, option, control, pane)
        if box.isValid() and not (pane.isMinimized() and name == "minus"):
            small = Look.px(12)
            draw_icon(painter, name, box.center().x() - small / 2 + 1, box.center().y() - small / 2 + 1, 12, "text_2")
