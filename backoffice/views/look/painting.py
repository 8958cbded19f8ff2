"""What delegates and small widgets paint: the chip of a state, the clock of a deadline, severity, a person's initials, focus."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from backoffice.views.look.icons import draw_icon
from backoffice.views.look.style import RADIUS, SIZE, Look

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
_CHIP_SIDES, _CHIP_WORD = 27, 18


def chip_width(words: str) -> int:
    """How wide the chip of a state is when nothing is cut."""
    return Look.metrics("small").horizontalAdvance(words) + Look.px(_CHIP_SIDES)


def paint_chip(painter: QPainter, rect: QRectF, words: str, tone: str) -> float:
    """A state: a dot and a word on a soft ground, at the left of `rect`. A word too long is elided. Gives the width used."""
    if not words or rect.width() < Look.px(_CHIP_SIDES):
        return 0.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(Look.font("small"))
    metrics = Look.metrics("small")
    room = int(rect.width()) - Look.px(_CHIP_SIDES)
    shown = words if metrics.horizontalAdvance(words) <= room else metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    height = Look.size("chip")
    box = QRectF(rect.left(), round(rect.center().y() - height / 2), metrics.horizontalAdvance(shown) + Look.px(_CHIP_SIDES), height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Look.colour(f"{tone}.soft"))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setBrush(Look.colour(f"{tone}.solid"))
    dot = Look.px(3)
    painter.drawEllipse(QPointF(box.left() + Look.px(11), box.center().y()), dot, dot)
    painter.setPen(Look.colour(f"{tone}.text"))
    painter.drawText(box.adjusted(Look.px(_CHIP_WORD), 0, 0, 0), LEFT, shown)
    painter.restore()
    return box.width()


def paint_clock(painter: QPainter, rect: QRectF, words: str, share: float | None = None, tone: str = "quiet", sign: str = "") -> None:
    """What is left of a deadline: words first, below them a thin bar of the time used (0 to 1).

    A deadline that was met (`sign="check"`, tone good) or is paused (`sign="pause"`) has its sign and no bar.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    strong = tone in ("trouble", "waiting")
    painter.setFont(Look.font("body_strong" if strong else "body"))
    painter.setPen(Look.colour(f"{tone}.text" if strong else "text_2" if share is None else "text"))
    line = QRectF(rect)
    if sign:
        edge = Look.px(14)
        draw_icon(painter, sign, rect.left(), rect.center().y() - edge / 2, 14, "good.solid" if tone == "good" else "text_2")
        line.setLeft(rect.left() + edge + Look.px(6))
    elif share is not None:
        line.adjust(0, 0, 0, -Look.px(4))
    metrics = Look.metrics("body_strong" if strong else "body")
    painter.drawText(line, LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(line.width())))
    if share is not None:
        paint_bar(painter, QRectF(rect.left(), rect.bottom() - Look.px(8), rect.width(), Look.px(3)), share, tone)
    painter.restore()


def paint_bar(painter: QPainter, rect: QRectF, share: float, tone: str = "quiet") -> None:
    """A thin bar filled from the left; even nothing shows a beginning."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    round_end = rect.height() / 2
    painter.setBrush(Look.colour("line"))
    painter.drawRoundedRect(rect, round_end, round_end)
    painter.setBrush(Look.colour("accent_fill" if tone == "accent" else f"{tone}.solid"))
    filled = max(rect.height(), rect.width() * min(max(share, 0.0), 1.0))
    painter.drawRoundedRect(QRectF(rect.topLeft(), QSizeF(filled, rect.height())), round_end, round_end)
    painter.restore()


def paint_severity(painter: QPainter, rect: QRectF, level: int) -> None:
    """How grave a fault is, as four rising bars: 1 and 2 grey, 3 amber, 4 red."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    colour = Look.colour({3: "waiting.solid", 4: "trouble.solid"}.get(level, "text_3"))
    bar, gap = Look.px(3), Look.px(1)
    bottom = rect.center().y() + Look.px(6)
    for at in range(4):
        height = Look.px(4 + at * 3)
        painter.setBrush(colour if at < level else Look.colour("line"))
        painter.drawRoundedRect(QRectF(rect.left() + at * (bar + gap), bottom - height, bar, height), 1, 1)
    painter.restore()


def initials(name: str) -> str:
    """One or two letters for a person: `LO` for Lucía Ortega, 周 for 周海涛."""
    parts = name.split()
    if not parts:
        return ""
    if ord(parts[0][0]) > 0x2E7F:
        return parts[0][0]
    return (parts[0][0] + (parts[-1][0] if len(parts) > 1 else "")).upper()


def paint_person(painter: QPainter, rect: QRectF, name: str, accent: bool = False) -> None:
    """A person's initials in a disc."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Look.colour("accent_soft" if accent else "quiet.soft"))
    painter.drawEllipse(rect)
    painter.setPen(Look.colour("accent" if accent else "text_2"))
    painter.setFont(Look.font("small_strong"))
    painter.drawText(rect, CENTRE, initials(name))
    painter.restore()


def paint_found(painter: QPainter, rect: QRectF, words: str, looked_for: str, style: str = "body", role: str = "text") -> float:
    """A line of text in which what somebody looks for stands on amber. Gives the width used."""
    painter.save()
    painter.setFont(Look.font(style))
    metrics = Look.metrics(style)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
    at = shown.casefold().find(looked_for.casefold()) if looked_for else -1
    if at >= 0:
        start = rect.left() + metrics.horizontalAdvance(shown[:at])
        width = metrics.horizontalAdvance(shown[:at + len(looked_for)]) - metrics.horizontalAdvance(shown[:at])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Look.colour("waiting.soft"))
        height = metrics.height()
        painter.drawRoundedRect(QRectF(start - 1, rect.center().y() - height / 2, width + 2, height), RADIUS["mark"], RADIUS["mark"])
    painter.setPen(Look.colour(role))
    painter.drawText(rect, LEFT, shown)
    painter.restore()
    return float(metrics.horizontalAdvance(shown))


def paint_dot(painter: QPainter, x: float, y: float) -> None:
    """Something here is not stored yet."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Look.colour("accent_fill"))
    radius = Look.px(7) / 2
    painter.drawEllipse(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))
    painter.restore()


def focus_ring(painter: QPainter, box: QRectF) -> None:
    """Around what is painted and not a widget: a block on the board, a step of the chain."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(Look.colour("accent"), SIZE["focus_ring"]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), RADIUS["field"] + 2, RADIUS["field"] + 2)
    painter.restore()


def paint_shadow(painter: QPainter, box: QRectF, radius: float, depth: int = 18) -> None:
    """The soft shadow below something that lies above the window (palette, dialog sheet)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    strength = 9 if Look.dark() else 4
    for spread in range(depth, 0, -2):
        path = QPainterPath()
        path.addRoundedRect(box.adjusted(-spread, -spread + 6, spread, spread + 6), radius + spread, radius + spread)
        painter.fillPath(path, QColor(8, 12, 16, strength))
    painter.restore()
