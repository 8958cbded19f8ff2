"""The chain of a record: where it has been and when, where it stands, and what lies ahead with its limit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from backoffice.reading.around import Node
from backoffice.text import N_, say
from backoffice.views.look import Look, draw_icon
from backoffice.views.look.rows import when, when_long

RING = 15


class Chain(QWidget):
    """Done is petrol with a tick, now is ringed and strong, ahead is hollow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[Node, ...] = ()
        self._zone = "UTC"
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_nodes(self, nodes: tuple[Node, ...], zone: str) -> None:
        self._nodes, self._zone = nodes, zone
        self.setAccessibleName(say(N_("Where it stands")))
        self.setAccessibleDescription("; ".join(self._words(node, long=True) for node in nodes))
        self.update()

    def nodes(self) -> tuple[Node, ...]:
        return self._nodes

    def _words(self, node: Node, long: bool = False) -> str:
        told = when_long if long else when
        if node.at is not None:
            return f"{say(node.label)} {told(node.at, self._zone)}"
        if node.limit is not None and node.status == "ahead":
            return f"{say(node.label)} {say(N_('by {time}'), time=told(node.limit, self._zone))}"
        return say(node.label)

    def sizeHint(self) -> QSize:
        return QSize(Look.px(600), Look.size("stepper"))

    def _room(self) -> float:
        return min(Look.px(146), (self.width() - Look.px(20)) / max(len(self._nodes), 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room, radius, middle = self._room(), Look.px(RING) / 2, Look.px(16)
        for at, node in enumerate(self._nodes):
            left = at * room
            if at + 1 < len(self._nodes):
                self._paint_way(painter, node, self._nodes[at + 1], left + 2 * radius + Look.px(4), left + room - Look.px(4), middle)
            self._paint_ring(painter, node, QPointF(left + radius, middle), radius)
            self._paint_words(painter, node, left, room)

    def _paint_way(self, painter: QPainter, here: Node, after: Node, left: float, right: float, middle: float) -> None:
        walked = after.status in ("done", "now", "passed") and here.status != "ahead"
        painter.setPen(QPen(Look.colour("accent_fill"), 2) if walked else QPen(Look.colour("line_strong"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))

    def _paint_ring(self, painter: QPainter, node: Node, middle: QPointF, radius: float) -> None:
        tone = Look.colour("accent_fill" if node.tone == "accent" else f"{node.tone}.solid")
        if node.status == "done":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone if node.tone in ("accent", "trouble") else Look.colour("accent_fill"))
            painter.drawEllipse(middle, radius, radius)
            edge = Look.px(10)
            draw_icon(painter, "check", middle.x() - edge / 2, middle.y() - edge / 2, 10, "on_accent")
        elif node.status == "now":
            painter.setPen(QPen(tone, 2))
            painter.setBrush(Look.colour("surface"))
            painter.drawEllipse(middle, radius - 0.5, radius - 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone)
            painter.drawEllipse(middle, radius * 0.42, radius * 0.42)
        else:
            painter.setPen(QPen(Look.colour("accent_line" if node.status == "passed" else "text_3"), 1))
            painter.setBrush(Look.colour("surface"))
            painter.drawEllipse(middle, radius - 0.5, radius - 0.5)

    def _paint_words(self, painter: QPainter, node: Node, left: float, room: float) -> None:
        now = node.status == "now"
        line = QRectF(left, Look.px(27), room - Look.px(8), Look.px(18))
        painter.setFont(Look.font("small_strong" if now else "small"))
        painter.setPen(Look.colour("text" if node.status in ("done", "now") else "text_2"))
        if now and node.tone not in ("accent",):
            painter.setPen(Look.colour(f"{node.tone}.text"))
        words = say(node.label)
        width = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(line.width())))
        beside = self._words(node).removeprefix(words).strip()
        rest = line.adjusted(width + Look.px(6), 0, 0, 0)
        painter.setFont(Look.font("small"))
        if beside and painter.fontMetrics().horizontalAdvance(beside) <= rest.width():
            painter.setPen(Look.colour("text_2"))
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, beside)

    def node_at(self, at: QPoint) -> Node | None:
        place = int(at.x() // max(self._room(), 1))
        return self._nodes[place] if 0 <= place < len(self._nodes) else None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            node = self.node_at(event.pos())
            QToolTip.showText(event.globalPos(), self._words(node, long=True) if node is not None else "", self)
            return True
        return super().event(event)
