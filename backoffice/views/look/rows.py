"""A line that can be followed: icon or dot, what it is, what tells it apart, and at the right a number, a time or a sign."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from backoffice.text import N_, day, moment, say, together, weekday
from backoffice.views.look import Look, button, draw_icon, focus_ring, label


def when(value: datetime | None, zone: str, now: datetime | None = None) -> str:
    """A moment as short as it is clear: `09:42` today, `Tue 18 Nov` this year, else the whole day."""
    if value is None:
        return ""
    here, today = value.astimezone(ZoneInfo(zone)), (now or datetime.now(UTC)).astimezone(ZoneInfo(zone)).date()
    if here.date() == today:
        return f"{here:%H:%M}"
    return weekday(here.date()) if here.year == today.year else day(here.date())


def when_long(value: datetime | None, zone: str, now: datetime | None = None) -> str:
    """Day and time: `today 09:42`, `Tue 18 Nov 09:42`, `18 Nov 2024 09:42`."""
    if value is None:
        return ""
    here, today = value.astimezone(ZoneInfo(zone)), (now or datetime.now(UTC)).astimezone(ZoneInfo(zone)).date()
    if here.date() == today:
        return say(N_("today {time}"), time=f"{here:%H:%M}")
    return f"{weekday(here.date())} {here:%H:%M}" if here.year == today.year else moment(value, zone)


@dataclass(frozen=True)
class Line:
    """What a line shows. `dot` is a tone: then the lines of a card are joined into a course of events."""

    title: str
    detail: str = ""
    right: str = ""
    icon: str = ""
    dot: str = ""
    sign: str = ""
    sign_tone: str = "text_3"
    tone: str = ""
    strong: bool = False
    last: bool = True


class LineButton(QAbstractButton):
    """A line of a card; Enter, Space or a click follow it."""

    def __init__(self, line: Line, act: Callable[[], object] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self._act = act
        self._here = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if act is not None else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if act is not None else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(together(line.title, line.detail, line.right))
        self.setToolTip(self.accessibleName())
        if act is not None:
            self.clicked.connect(lambda: act())

    def show_here(self, here: bool) -> None:
        """Whether what the line leads to is what is shown."""
        self._here = here
        self.setAccessibleDescription(say(N_("shown")) if here else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Look.px(200), Look.px(38 if self.line.detail else 26))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._here or (self._act is not None and self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Look.colour("accent_soft" if self._here else "row_hover"))
            painter.drawRoundedRect(box.adjusted(Look.px(6), 0, -Look.px(6), 0), 5, 5)
        left, right = box.left() + Look.px(14), box.right() - Look.px(14)
        first = QRectF(left, box.top() + Look.px(2), right - left, Look.px(20 if self.line.detail else 22))
        right -= self._paint_sign(painter, right, first)
        left = self._paint_lead(painter, left, first)
        right = self._paint_right(painter, right, first)
        self._paint_words(painter, left, right, box, first)
        if self.hasFocus():
            focus_ring(painter, box.adjusted(Look.px(7), 3, -Look.px(7), -3))

    def _paint_sign(self, painter: QPainter, right: float, first: QRectF) -> float:
        if not self.line.sign:
            return 0
        edge = Look.px(14)
        draw_icon(painter, self.line.sign, right - edge, first.center().y() - edge / 2, 14, self.line.sign_tone)
        return edge + Look.px(7)

    def _paint_lead(self, painter: QPainter, left: float, first: QRectF) -> float:
        if self.line.dot:
            middle = left + Look.px(4)
            if not self.line.last:
                painter.setPen(QPen(Look.colour("line_strong"), 1))
                painter.drawLine(QPointF(middle, first.center().y() + Look.px(8)), QPointF(middle, self.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Look.colour(f"{self.line.dot}.solid"))
            painter.drawEllipse(QPointF(middle, first.center().y()), Look.px(4), Look.px(4))
            return left + Look.px(20)
        if self.line.icon:
            edge = Look.px(15)
            draw_icon(painter, self.line.icon, left, first.center().y() - edge / 2, 15, "text_2")
            return left + Look.px(23)
        return left

    def _paint_right(self, painter: QPainter, right: float, first: QRectF) -> float:
        if not self.line.right:
            return right
        painter.setFont(Look.font("small"))
        painter.setPen(Look.colour("text_2"))
        width = painter.fontMetrics().horizontalAdvance(self.line.right)
        painter.drawText(QRectF(right - width - 1, first.top(), width + 1, first.height()), Qt.AlignmentFlag.AlignVCenter, self.line.right)
        return right - width - Look.px(8)

    def _paint_words(self, painter: QPainter, left: float, right: float, box: QRectF, first: QRectF) -> None:
        painter.setFont(Look.font("body_strong" if self.line.strong else "body"))
        painter.setPen(Look.colour(f"{self.line.tone}.text" if self.line.tone else "text"))
        shown = painter.fontMetrics().elidedText(self.line.title, Qt.TextElideMode.ElideRight, int(right - left))
        painter.drawText(QRectF(left, first.top(), right - left, first.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        if self.line.detail:
            painter.setFont(Look.font("small"))
            painter.setPen(Look.colour("text_2"))
            below = QRectF(left, first.bottom() - Look.px(2), box.right() - Look.px(14) - left, Look.px(17))
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, painter.fontMetrics().elidedText(self.line.detail, Qt.TextElideMode.ElideRight,
                                                                                                    int(below.width())))


class SideCard(QFrame):
    """A card of the side panel: a strong title, perhaps a link, and lines."""

    def __init__(self, title: str, link: str = "", act: Callable[[], object] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self.title = label(title, "strong")
        head = QHBoxLayout()
        head.setContentsMargins(Look.px(14), 0, Look.px(12), 0)
        head.addWidget(self.title, 1)
        self.link: QPushButton | None = None
        if link:
            self.link = button(link, "link")
            self.link.setAccessibleName(f"{title}: {link}")
            if act is not None:
                self.link.clicked.connect(lambda: act())
            head.addWidget(self.link)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, Look.px(9), 0, Look.px(9))
        self.body.setSpacing(Look.px(2))
        self.body.addLayout(head)
        self.body.addSpacing(Look.px(3))

    def add(self, widget: QWidget, sides: int = 14) -> None:
        """Puts something into the card, with the edge of its title."""
        row = QHBoxLayout()
        row.setContentsMargins(Look.px(sides), 0, Look.px(sides), 0)
        row.addWidget(widget)
        self.body.addLayout(row)

    def add_line(self, line: Line, act: Callable[[], object] | None = None) -> LineButton:
        made = LineButton(line, act)
        self.body.addWidget(made)
        return made

    def add_pair(self, what: str, words: str, tone: str = "") -> None:
        """A caption at the left and what is true of it at the right."""
        row = QHBoxLayout()
        row.setContentsMargins(Look.px(14), Look.px(1), Look.px(14), Look.px(1))
        row.setSpacing(Look.px(10))
        caption, value = label(what, "label", wrap=True), label(words, wrap=True)
        caption.setFixedWidth(Look.px(106))
        if tone in ("trouble", "waiting"):
            value.setProperty("tone", tone)
        row.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(value, 1)
        self.body.addLayout(row)

    def add_words(self, words: str, kind: str = "label") -> QLabel:
        made = label(words, kind, wrap=True)
        self.add(made)
        return made
