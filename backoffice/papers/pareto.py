"""The curve of an ABC report: a bar for each part, the largest first, and above them how the sum of the values grows up to the whole (P1-6.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from backoffice.papers.flow import Band, Item
from backoffice.papers.fonts import weights
from backoffice.papers.look import ACCENT, CAPTION, HAIR_PT, INK, INK_2, INK_3, LINE, LINE_PT, MM, Sheet
from backoffice.papers.pen import Pen
from backoffice.papers.voice import percent

INKS = {"A": ACCENT, "B": INK_3, "C": LINE}
HIGH = 62 * MM
EDGE = 34.0
"""The room at either side in which the scale stands, in points."""


@dataclass
class Pareto:
    """The values of the parts as running sums, behind how many of them each class ends, and the two cut-offs in thousandths."""

    running: Sequence[int]
    ends: Sequence[int]
    total: int
    cuts: tuple[int, int]

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        if not self.running or self.total <= 0:
            return
        top, ground = 12.0, 12.0 + HIGH
        left, across = EDGE, sheet.measure - 2 * EDGE
        items = [*self._scale(left, across, ground), *self._bars(left, across, ground), *self._curve(left, across, ground), *self._cuts(left, across, ground),
                 *self._captions(left, across, ground)]
        yield Band(ground + top + CAPTION + 8, items)

    def _scale(self, left: float, across: float, ground: float) -> Iterator[Item]:
        for permille in (0, 200, 400, 600, 800, 1000):
            y = ground - HIGH * permille / 1000
            yield (Pen.rule, left, y, across, LINE_PT if permille == 0 else HAIR_PT, INK_2 if permille == 0 else LINE)
            yield (Pen.text, left - 6, y + CAPTION * 0.35, percent(permille) or "0", CAPTION, INK_2, False, True)

    def _bars(self, left: float, across: float, ground: float) -> Iterator[Item]:
        wide, before = across / len(self.running), 0
        for at, running in enumerate(self.running):
            high = HIGH * (running - before) / self.total
            before = running
            if high > 0.2:
                yield (Pen.area, left + at * wide + wide * 0.1, ground - high, max(wide * 0.8, 0.4), high, INKS[self._class(at)])

    def _class(self, at: int) -> str:
        """The class of a part by its place."""
        return next((abc for abc, end in zip("ABC", self.ends, strict=False) if at < end), "C")

    def _curve(self, left: float, across: float, ground: float) -> Iterator[Item]:
        wide, x, y = across / len(self.running), left, ground
        for at, running in enumerate(self.running):
            right, up = left + (at + 1) * wide, ground - HIGH * running / self.total
            yield (Pen.slope, x, y, right - x, y - up, 1.1, INK)
            x, y = right, up

    def _cuts(self, left: float, across: float, ground: float) -> Iterator[Item]:
        for permille in self.cuts:
            y = ground - HIGH * permille / 1000
            yield (Pen.dashed, left, y, across, 0.0, INK_2)
            yield (Pen.text, left + across + 6, y + CAPTION * 0.35, percent(permille), CAPTION, INK)

    def _captions(self, left: float, across: float, ground: float) -> Iterator[Item]:
        """The classes below the bars, each under its parts."""
        wide, first = across / len(self.running), 0
        for abc, end in zip("ABC", self.ends, strict=False):
            if end <= first:
                continue
            middle = left + (first + end) / 2 * wide
            yield (Pen.text, middle - weights()[1].width(abc, CAPTION) / 2, ground + CAPTION + 5, abc, CAPTION, INK, True)
            yield (Pen.rule, left + first * wide + 1, ground + 2.5, (end - first) * wide - 2, LINE_PT, INKS[abc])
            first = end
