"""What the first start is made of: cards to choose from, and the list of its questions."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from backoffice.text import N_, say
from backoffice.views.look import Look, draw_icon
from backoffice.views.look.painting import CENTRE, LEFT

STEPS = (("language", N_("Language and look")), ("start", N_("How to begin")), ("centre", N_("Your centre")), ("money", N_("Money and time")),
         ("person", N_("The administrator")))


class Choice(QPushButton):
    """A card to choose: icon, strong words, an explaining line, a tick when it is chosen."""

    def __init__(self, icon_name: str, words: str, detail: str, value: str) -> None:
        super().__init__()
        self._icon, self._words, self._detail, self.value = icon_name, words, detail, value
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.translate()

    def translate(self) -> None:
        self.setAccessibleName(say(self._words))
        self.setAccessibleDescription(say(self._detail))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Look.px(300), Look.px(72))

    def minimumSizeHint(self) -> QSize:
        return QSize(Look.px(200), Look.px(72))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focused = self.isChecked(), self.hasFocus()
        strong = chosen or focused
        painter.setPen(QPen(Look.colour("accent" if strong else "line_strong"), 2 if strong else 1))
        painter.setBrush(Look.colour("accent_soft" if chosen else "row_hover" if self.underMouse() else "surface"))
        edge = 1.0 if strong else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 8, 8)
        if chosen and focused:
            painter.setPen(QPen(Look.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4.5, 4.5, -4.5, -4.5), 5, 5)
        middle = self.height() / 2
        draw_icon(painter, self._icon, Look.px(17), middle - Look.px(10), 20, "accent" if chosen else "text_2")
        room = self.width() - Look.px(50) - Look.px(40 if chosen else 12)
        for words, style, role, top in ((say(self._words), "body_strong", "text", middle - Look.px(21)),
                                        (say(self._detail), "small", "text_2", middle + Look.px(1))):
            painter.setFont(Look.font(style))
            painter.setPen(Look.colour(role))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(Look.px(50), top, room, Look.px(20)), LEFT, shown)
        if chosen:
            draw_icon(painter, "circle-check", self.width() - Look.px(34), middle - Look.px(8), 16, "accent")


class StepList(QWidget):
    """The questions at the left: done with a tick, the present one ringed, those ahead hollow."""

    def __init__(self) -> None:
        super().__init__()
        self._at = 0
        self._told: dict[int, str] = {}
        self._row = 64
        self.setMinimumHeight(Look.px(self._row) * len(STEPS))

    def show_step(self, at: int, told: dict[int, str]) -> None:
        self._at, self._told = at, told
        words = say(N_("Step {step} of {count}: {title}"), step=at + 1, count=len(STEPS), title=say(STEPS[at][1]))
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, radius = Look.px(self._row), Look.px(12)
        for at, (_key, title) in enumerate(STEPS):
            centre = QPointF(radius + 2, radius + 2 + at * step)
            done, now = at < self._at, at == self._at
            if at + 1 < len(STEPS):
                painter.setPen(QPen(Look.colour("accent_fill" if done else "line_strong"), 2 if done else 1.4))
                painter.drawLine(QPointF(centre.x(), centre.y() + radius + 4), QPointF(centre.x(), centre.y() + step - radius - 4))
            painter.setPen(QPen(Look.colour("accent_fill" if done or now else "field_line"), 2 if now else 1.2))
            painter.setBrush(Look.colour("accent_fill" if done else "accent_soft" if now else "canvas"))
            painter.drawEllipse(centre, radius, radius)
            if done:
                small = Look.px(14)
                draw_icon(painter, "check", centre.x() - small / 2, centre.y() - small / 2, 14, "on_accent")
            else:
                painter.setFont(Look.font("small_strong"))
                painter.setPen(Look.colour("accent" if now else "text_2"))
                painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), CENTRE, str(at + 1))
            left = centre.x() + radius + Look.px(14)
            painter.setFont(Look.font("body_strong" if now else "body"))
            painter.setPen(Look.colour("text" if now or done else "text_2"))
            painter.drawText(QRectF(left, centre.y() - Look.px(14), self.width() - left, Look.px(20)), LEFT, say(title))
            painter.setFont(Look.font("small"))
            painter.setPen(Look.colour("text_2"))
            told = painter.fontMetrics().elidedText(self._told.get(at, ""), Qt.TextElideMode.ElideRight, int(self.width() - left))
            painter.drawText(QRectF(left, centre.y() + Look.px(4), self.width() - left, Look.px(18)), LEFT, told)
