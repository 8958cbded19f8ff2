"""How the cells of a register are painted, a column at a time: pen and font are set once for all rows in sight.

Qt would ask a delegate for each cell; painting a column in one go takes half the time of even a plain delegate.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from backoffice.pages import Cell, Clock, Column
from backoffice.pages.wording import Kept
from backoffice.views.look import Look, chip_width, paint_bar, paint_chip, paint_clock, paint_severity

EDGE = 10
"""The space at both sides of a cell, in pixels as designed."""

_KEPT = 3000
_elided: dict[tuple[str, int, str, float], str] = {}


@dataclass(frozen=True)
class Strip:
    """A column in sight: where it stands, how wide it is and how high its rows are."""

    column: Column
    x: int
    width: int
    height: int

    @property
    def left(self) -> int:
        return self.x + Look.px(EDGE)

    @property
    def room(self) -> int:
        return self.width - 2 * Look.px(EDGE)


Cells = Sequence[tuple[int, Cell]]
"""The cells of a strip with the upper edge of each."""


def paint_strip(painter: QPainter, strip: Strip, cells: Cells) -> None:
    """Paints one column of the rows in sight."""
    if strip.room > 0:
        _PAINTERS.get(strip.column.kind, _paint_words)(painter, strip, cells)


def elided(words: str, room: int, style: str, metrics: QFontMetrics) -> str:
    """The words as far as there is room. What was measured once is kept: the same names come again at every step of the scroll bar."""
    key = (words, room, style, Look.scale)
    found = _elided.get(key)
    if found is None:
        if len(_elided) > _KEPT:
            _elided.clear()
        found = _elided[key] = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    return found


def width_of(column: Column, cell: Cell) -> int:
    """How wide a column has to be for one of its cells; 0 where what is painted takes whatever room there is."""
    sides = 2 * Look.px(EDGE)
    if column.kind == "state":
        return chip_width(cell.words) + sides - Look.px(8)
    if isinstance(cell.mark, Clock):
        strong = "body_strong" if cell.mark.tone in ("trouble", "waiting") else "body"
        return Look.metrics(strong).horizontalAdvance(cell.words) + sides + (Look.px(20) if cell.mark.sign else 1)
    if column.kind in ("severity", "kept"):
        return 0
    return Look.metrics("body").horizontalAdvance(cell.words) + sides + 1


def is_cut(words: str, room: int, style: str = "body") -> bool:
    """Whether words need more room than there is."""
    return bool(words) and elided(words, room, style, Look.metrics(style)) != words


def _paint_words(painter: QPainter, strip: Strip, cells: Cells) -> None:
    column, metrics = strip.column, Look.metrics("body")
    usual = "accent" if column.is_link else "text" if column.strong else "text_2"
    base = (strip.height + metrics.ascent() - metrics.descent()) // 2
    painter.setFont(Look.font("body"))
    pen = ""
    for top, cell in cells:
        if not cell.words:
            continue
        role = "text_3" if cell.absent else f"{cell.mark}.text" if column.kind == "due" and cell.mark else usual
        if role != pen:
            painter.setPen(Look.colour(role))
            pen = role
        words = elided(cell.words, strip.room, "body", metrics)
        x = strip.left + strip.room - metrics.horizontalAdvance(words) if column.right else strip.left
        painter.drawText(x, top + base, words)


def _paint_states(painter: QPainter, strip: Strip, cells: Cells) -> None:
    for top, cell in cells:
        paint_chip(painter, QRectF(strip.left - Look.px(4), top, strip.room + Look.px(8), strip.height - 1), cell.words, str(cell.mark or "quiet"))


def _paint_clocks(painter: QPainter, strip: Strip, cells: Cells) -> None:
    for top, cell in cells:
        if cell.words:
            clock = cell.mark if isinstance(cell.mark, Clock) else Clock(None, "quiet", "")
            paint_clock(painter, QRectF(strip.left, top, strip.room, strip.height - 1), cell.words, clock.share, clock.tone, clock.sign)


def _paint_severities(painter: QPainter, strip: Strip, cells: Cells) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for top, cell in cells:
        if cell.mark:
            paint_severity(painter, QRectF(strip.left, top, strip.room, strip.height - 1), cell.mark)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_kept(painter: QPainter, strip: Strip, cells: Cells) -> None:
    """What is on hand as a bar, with a mark at what is to be kept at least and at most, and the figures beside it."""
    metrics, bar = Look.metrics("body"), min(strip.room * 0.55, Look.px(90))
    base = (strip.height + metrics.ascent() - metrics.descent()) // 2
    for top, cell in cells:
        if not isinstance(cell.mark, Kept):
            continue
        middle = top + strip.height / 2
        paint_bar(painter, QRectF(strip.left, middle - Look.px(2), bar, Look.px(4)), cell.mark.share, cell.mark.tone)
        painter.setPen(Look.colour("text_2"))
        for place in (cell.mark.least, cell.mark.most):
            if place:
                x = int(strip.left + bar * min(place, 1.0))
                painter.drawLine(x, int(middle - Look.px(5)), x, int(middle + Look.px(5)))
        painter.setFont(Look.font("body"))
        room = strip.room - int(bar) - Look.px(8)
        painter.drawText(strip.left + int(bar) + Look.px(8), top + base, elided(cell.words, room, "body", metrics))


_PAINTERS: dict[str, Callable[[QPainter, Strip, Cells], None]] = {
    "state": _paint_states, "clock": _paint_clocks, "severity": _paint_severities, "kept": _paint_kept,
}
