"""The Pareto chart of an ABC run, painted: a bar for each part, the largest first, the growing sum as a line, and the two cut-offs (P1-6.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from backoffice.reading.curve import Carried, Curve, curve_of
from backoffice.text import N_, money, say
from backoffice.views.look import RADIUS, Look, label
from backoffice.views.look.painting import CENTRE, LEFT, RIGHT

if TYPE_CHECKING:
    from backoffice.views.record.window import RecordWindow

INKS = {"A": "accent_fill", "B": "accent_line", "C": "line_strong"}
"""The colours of the classes."""
TENTHS = (0, 200, 400, 600, 800, 1000)


def percent(part: int, whole: int) -> str:
    """A share with one decimal, as the desk writes it."""
    tenths = (part * 2000 + whole) // (2 * whole) if whole else 0
    return say(N_("{percent} %"), percent=f"{tenths // 10}.{tenths % 10}" if tenths % 10 else str(tenths // 10))


class ParetoChart(QWidget):
    """The curve. The arrow keys walk from part to part; each tells its share, the sum up to it, and its class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve = Curve((), 0, (800, 950), 0, "")
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_curve(self, curve: Curve) -> None:
        """Shows a run."""
        self._curve, self._at = curve, -1
        self.setAccessibleName(say(N_("How the value is spread over the parts")))
        self.setAccessibleDescription("; ".join(self.told(each) for each in curve.parts[:12]))
        self.update()

    def told(self, part: Carried) -> str:
        """A part in words."""
        return say(N_("{code} {name}: {value}, {share} of the value, {sum} with all before it, class {abc}"), code=part.code, name=part.name,
                   value=money(part.value, self._curve.currency), share=percent(part.value, self._curve.total),
                   sum=percent(part.running, self._curve.total), abc=part.abc)

    def sizeHint(self) -> QSize:
        return QSize(Look.px(560), Look.px(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(Look.px(320), Look.px(240))

    # ---- where things are

    def _ground(self) -> QRectF:
        """The field in which the bars stand."""
        edge = Look.metrics("small").horizontalAdvance("100.0 %") + Look.px(14)
        return QRectF(edge, Look.px(14), self.width() - 2 * edge, self.height() - Look.px(14 + 30))

    def _column(self, at: int) -> QRectF:
        ground = self._ground()
        wide = ground.width() / max(len(self._curve.parts), 1)
        return QRectF(ground.left() + at * wide, ground.top(), wide, ground.height())

    def _height(self, value: int) -> float:
        return self._ground().height() * value / self._curve.total if self._curve.total else 0.0

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(Look.font("small"))
        ground = self._ground()
        self._paint_scale(painter, ground)
        if not self._curve.total:
            painter.setPen(Look.colour("text_3"))
            painter.drawText(ground, CENTRE, say(N_("Nothing was used in this period.")))
        else:
            self._paint_bars(painter, ground)
            self._paint_line(painter, ground)
            self._paint_cuts(painter, ground)
        if self.hasFocus():
            painter.setPen(QPen(Look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), RADIUS["field"], RADIUS["field"])

    def _paint_scale(self, painter: QPainter, ground: QRectF) -> None:
        for permille in TENTHS:
            y = round(ground.bottom() - ground.height() * permille / 1000)
            painter.fillRect(QRectF(ground.left(), y, ground.width(), 1), Look.colour("line_strong" if permille == 0 else "line"))
            painter.setPen(Look.colour("text_2"))
            painter.drawText(QRectF(0, y - Look.px(10), ground.left() - Look.px(8), Look.px(20)), RIGHT, percent(permille, 1000))

    def _paint_bars(self, painter: QPainter, ground: QRectF) -> None:
        classes = [part.abc for part in self._curve.parts]
        for at, part in enumerate(self._curve.parts):
            column, high = self._column(at), self._height(part.value)
            if at == self._at:
                painter.fillRect(column, Look.colour("row_hover"))
            edge = min(column.width() * 0.14, Look.px(8))
            painter.fillRect(QRectF(column.left() + edge, ground.bottom() - high, column.width() - 2 * edge, max(high, 1)), Look.colour(INKS[part.abc]))
        for abc in dict.fromkeys(classes):
            first, last = classes.index(abc), len(classes) - 1 - classes[::-1].index(abc)
            left, right = self._column(first).left() + 1, self._column(last).right() - 1
            under = QRectF(left, ground.bottom() + Look.px(4), right - left, Look.px(2))
            painter.fillRect(under, Look.colour(INKS[abc]))
            painter.setFont(Look.font("small_strong"))
            painter.setPen(Look.colour("text"))
            painter.drawText(under.adjusted(-Look.px(10), Look.px(3), Look.px(10), Look.px(22)), CENTRE, abc)
            painter.setFont(Look.font("small"))

    def _paint_line(self, painter: QPainter, ground: QRectF) -> None:
        points = [ground.bottomLeft()]
        points += [QPointF(self._column(at).right(), ground.bottom() - self._height(part.running)) for at, part in enumerate(self._curve.parts)]
        painter.setPen(QPen(Look.colour("text"), 1.6))
        painter.drawPolyline(QPolygonF(points))
        if 0 <= self._at < len(self._curve.parts):
            painter.setBrush(Look.colour("text"))
            painter.drawEllipse(points[self._at + 1], 3.5, 3.5)

    def _paint_cuts(self, painter: QPainter, ground: QRectF) -> None:
        pen = QPen(Look.colour("text_2"), 1, Qt.PenStyle.DashLine)
        for permille in self._curve.cuts:
            y = ground.bottom() - ground.height() * permille / 1000
            painter.setPen(pen)
            painter.drawLine(QPointF(ground.left(), y), QPointF(ground.right(), y))
            painter.setPen(Look.colour("text"))
            painter.drawText(QRectF(ground.right() + Look.px(8), y - Look.px(10), Look.px(60), Look.px(20)), LEFT, percent(permille, 1000))

    # ---- walking from part to part

    def _go(self, at: int, where: QPointF | None = None) -> None:
        """To a part: it is lit and says what it carries."""
        if at == self._at and where is None:
            return
        self._at = at
        self.update()
        if at < 0:
            QToolTip.hideText()
            return
        words = self.told(self._curve.parts[at])
        point = where if where is not None else self._column(at).center()
        QToolTip.showText(self.mapToGlobal(point.toPoint()), words, self)
        if where is None:
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._curve.parts) - 1
        moves = {Qt.Key.Key_Left: max(self._at - 1, 0), Qt.Key.Key_Right: min(self._at + 1, last), Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if event.key() in moves and last >= 0:
            self._go(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        ground, count = self._ground(), len(self._curve.parts)
        inside = count and ground.contains(event.position())
        at = min(int((event.position().x() - ground.left()) * count / ground.width()), count - 1) if inside else -1
        if at != self._at:
            self._go(at, event.position() if at >= 0 else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._go(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._go(-1)


class ParetoPicture(QWidget):
    """The chart with its heading and, where not all parts are drawn, a word on the others; it stands above the form of a run."""

    above = True

    def __init__(self, window: RecordWindow) -> None:
        super().__init__(window)
        self._window = window
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.px(6))
        self.heading, self.chart, self.more = label(kind="strong"), ParetoChart(self), label(kind="meta")
        for each in (self.heading, self.chart, self.more):
            column.addWidget(each)

    def load(self) -> None:
        """The curve of the run in the window; hidden from who may not see what parts cost."""
        window, shell = self._window, self._window.shell
        curve = curve_of(shell.centre, shell.actor, window.record_id) if shell is not None and window.record_id is not None else None
        self.setVisible(curve is not None)
        if curve is not None:
            self.heading.setText(say(N_("How the value is spread over the parts")))
            self.chart.show_curve(curve)
            left = curve.count - len(curve.parts)
            self.more.setText(say(N_("{n} more parts carry less and are not drawn."), n=left) if left else "")
            self.more.setVisible(bool(left))
