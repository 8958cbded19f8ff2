"""The Pareto chart of an ABC run, painted: a bar for each part, the largest first, the growing sum as a line, and the two cut-offs (P1-6.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from backoffice.reading.curve import Curve, curve_of
from backoffice.text import N_, money, say
from backoffice.views.look import Look, label
from backoffice.views.look.columns import ColumnChart
from backoffice.views.look.painting import CENTRE, LEFT

if TYPE_CHECKING:
    from backoffice.views.record.window import RecordWindow

INKS = {"A": "accent_fill", "B": "accent_line", "C": "line_strong"}
"""The colours of the classes."""
TENTHS = (0, 200, 400, 600, 800, 1000)


def percent(part: int, whole: int) -> str:
    """A share with one decimal, as the desk writes it."""
    tenths = (part * 2000 + whole) // (2 * whole) if whole else 0
    return say(N_("{percent} %"), percent=f"{tenths // 10}.{tenths % 10}" if tenths % 10 else str(tenths // 10))


class ParetoChart(ColumnChart):
    """The curve. The arrow keys walk from part to part; each tells its share, the sum up to it, and its class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve = Curve((), 0, (800, 950), 0, "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_curve(self, curve: Curve) -> None:
        """Shows a run."""
        self._curve, self.at = curve, -1
        self.setAccessibleName(say(N_("How the value is spread over the parts")))
        self.setAccessibleDescription("; ".join(self.told(at) for at in range(min(self.count(), 12))))
        self.update()

    def count(self) -> int:
        return len(self._curve.parts)

    def told(self, at: int) -> str:
        part = self._curve.parts[at]
        return say(N_("{code} {name}: {value}, {share} of the value, {sum} with all before it, class {abc}"), code=part.code, name=part.name,
                   value=money(part.value, self._curve.currency), share=percent(part.value, self._curve.total),
                   sum=percent(part.running, self._curve.total), abc=part.abc)

    def sizeHint(self) -> QSize:
        return QSize(Look.px(560), Look.px(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(Look.px(320), Look.px(240))

    # ---- where things are

    def ground(self) -> QRectF:
        edge = Look.metrics("small").horizontalAdvance("100.0 %") + Look.px(14)
        return QRectF(edge, Look.px(14), self.width() - 2 * edge, self.height() - Look.px(14 + 30))

    def _height(self, value: int) -> float:
        return self.ground().height() * value / self._curve.total if self._curve.total else 0.0

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(Look.font("small"))
        ground = self.ground()
        for permille in TENTHS:
            self.paint_step(painter, permille / 1000, percent(permille, 1000))
        if not self._curve.total:
            painter.setPen(Look.colour("text_3"))
            painter.drawText(ground, CENTRE, say(N_("Nothing was used in this period.")))
        else:
            self._paint_bars(painter, ground)
            self._paint_line(painter, ground)
            self._paint_cuts(painter, ground)
        self.paint_focus(painter, 2)

    def _paint_bars(self, painter: QPainter, ground: QRectF) -> None:
        classes = [part.abc for part in self._curve.parts]
        for at, part in enumerate(self._curve.parts):
            column, high = self.column(at), self._height(part.value)
            if at == self.at:
                painter.fillRect(column, Look.colour("row_hover"))
            edge = min(column.width() * 0.14, Look.px(8))
            painter.fillRect(QRectF(column.left() + edge, ground.bottom() - high, column.width() - 2 * edge, max(high, 1)), Look.colour(INKS[part.abc]))
        for abc in dict.fromkeys(classes):
            first, last = classes.index(abc), len(classes) - 1 - classes[::-1].index(abc)
            left, right = self.column(first).left() + 1, self.column(last).right() - 1
            under = QRectF(left, ground.bottom() + Look.px(4), right - left, Look.px(2))
            painter.fillRect(under, Look.colour(INKS[abc]))
            painter.setFont(Look.font("small_strong"))
            painter.setPen(Look.colour("text"))
            painter.drawText(under.adjusted(-Look.px(10), Look.px(3), Look.px(10), Look.px(22)), CENTRE, abc)
            painter.setFont(Look.font("small"))

    def _paint_line(self, painter: QPainter, ground: QRectF) -> None:
        points = [ground.bottomLeft()]
        points += [QPointF(self.column(at).right(), ground.bottom() - self._height(part.running)) for at, part in enumerate(self._curve.parts)]
        painter.setPen(QPen(Look.colour("text"), 1.6))
        painter.drawPolyline(QPolygonF(points))
        if 0 <= self.at < len(self._curve.parts):
            painter.setBrush(Look.colour("text"))
            painter.drawEllipse(points[self.at + 1], 3.5, 3.5)

    def _paint_cuts(self, painter: QPainter, ground: QRectF) -> None:
        pen = QPen(Look.colour("text_2"), 1, Qt.PenStyle.DashLine)
        for permille in self._curve.cuts:
            y = ground.bottom() - ground.height() * permille / 1000
            painter.setPen(pen)
            painter.drawLine(QPointF(ground.left(), y), QPointF(ground.right(), y))
            painter.setPen(Look.colour("text"))
            painter.drawText(QRectF(ground.right() + Look.px(8), y - Look.px(10), Look.px(60), Look.px(20)), LEFT, percent(permille, 1000))


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
        curve = curve_of(shell.centre, shell.actor, window.record_id) if window.record_id is not None else None
        self.setVisible(curve is not None)
        if curve is not None:
            self.heading.setText(say(N_("How the value is spread over the parts")))
            self.chart.show_curve(curve)
            left = curve.count - len(curve.parts)
            self.more.setText(say(N_("{n} more parts carry less and are not drawn."), n=left) if left else "")
            self.more.setVisible(bool(left))
