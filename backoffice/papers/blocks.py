"""The blocks of a paper: facts, headings, lines, totals, ticks, signatures. A paper is a list of them.

Each block knows how it is set: it yields the bands that fill the page. Captions are words of the program; values stand as they were typed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from backoffice.papers.breaking import wrap
from backoffice.papers.cleaning import one_line
from backoffice.papers.flow import Band, Item
from backoffice.papers.fonts import weights
from backoffice.papers.look import CAPTION, HAIR_PT, INK, INK_2, INK_3, LEADING, LINE, LINE_PT, MM, SMALL, STRONG_PT, TINT, TOTAL, Sheet
from backoffice.papers.pen import Pen
from backoffice.papers.voice import NONE, pair

Value = str | tuple[str, str] | None  # a text, or a text with a smaller one below it


class Block(Protocol):
    """Anything that can stand on a sheet."""

    def bands(self, sheet: Sheet) -> Iterator[Band]: ...


def lines_of(words: str, size: float, width: float, *, strong: bool = False, ink: str = INK, x: float = 0.0, y: float = 0.0,
             right: bool = False, leading: float = LEADING) -> tuple[list[Item], float]:
    """A text broken into lines, and how far down it reaches."""
    items: list[Item] = []
    step = size * leading
    for line in wrap(words, weights()[strong], size, width):
        items.append((Pen.text, x + width if right else x, y + step * 0.5 + size * 0.36, line, size, ink, strong, right))
        y += step
    return items, y


def value_of(value: Value, size: float, width: float, *, strong: bool = False, x: float = 0.0, y: float = 0.0, right: bool = False,
             behind: bool = False) -> tuple[list[Item], float]:
    """A value, a dash where there is none, and the smaller text below it if there is one, or `behind` it where it fits there."""
    words, more = value if isinstance(value, tuple) else (value or "", "")
    items, y = lines_of(words, size, width, strong=strong, x=x, y=y, right=right)
    if not items:
        items, y = lines_of(NONE, size, width, x=x, y=y, right=right)
    if more and behind and len(items) == 1:
        across = weights()[strong].width(str(items[0][3]), size) + size * 0.55
        if across + weights()[0].width(one_line(more), SMALL) <= width:
            return [*items, (Pen.text, x + across, items[0][2], one_line(more), SMALL, INK_2)], y
    if more:
        added, y = lines_of(more, SMALL - 0.5, width, ink=INK_2, x=x, y=y - 0.5, right=right)
        items += added
    return items, y


def caption_of(words: str, width: float, *, x: float = 0.0, y: float = 0.0, right: bool = False, stacked: bool = True) -> tuple[list[Item], float]:
    """A caption, with the second language in a lighter ink behind it or, where there is no room, below it (or left away, not `stacked`)."""
    size = CAPTION
    first, second = pair(words)
    regular = weights()[0]
    items, below = lines_of(first, size, width, ink=INK_2, x=x, y=y, right=right)
    if second and items:
        across, gap = regular.width(str(items[-1][3]), size), size * 0.3
        more = regular.width(second, size)
        if across + gap + more <= width:
            base = items[-1][2]
            if right:
                items[-1] = (Pen.text, x + width - more - gap, *items[-1][2:])
                items.append((Pen.text, x + width, base, second, size, INK_3, False, True))
            else:
                items.append((Pen.text, x + across + gap, base, second, size, INK_3))
        elif stacked:
            added, below = lines_of(second, size, width, ink=INK_3, x=x, y=below, right=right)
            items += added
    return items, below


@dataclass
class Fact:
    """A caption over a value."""

    caption: str
    value: Value
    take: int = 1  # columns of the grid
    strong: bool = False
    pen: bool = False  # to be written on where there is nothing yet


@dataclass
class Facts:
    """Captions over values on the grid of the sheet."""

    cells: Sequence[Fact]
    columns: int = 0
    ruled_above: bool = False
    clings: bool = False  # stays with what stands above

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        columns = self.columns or sheet.columns
        wide = sheet.measure / columns
        for row, cells in enumerate(_rows(self.cells, columns)):
            items: list[Item] = [(Pen.rule, 0.0, 0.0, sheet.measure, HAIR_PT, LINE)] if self.ruled_above and row == 0 else []
            at, under, places = 0, 0.0, []
            for cell in cells:
                x, across = at * wide, cell.take * wide - (0 if at + cell.take >= columns else 8)
                captions, y = caption_of(cell.caption, across, x=x, y=3.2)
                items += captions
                at, under = at + cell.take, max(under, y)
                places.append((cell, x, across))
            deepest = 0.0
            for cell, x, across in places:
                if cell.pen and not cell.value:
                    deepest = max(deepest, under + sheet.pen_row * 0.7)
                    continue
                values, y = value_of(cell.value, sheet.body, across, strong=cell.strong, x=x, y=under + 0.2, behind=True)
                items += values
                deepest = max(deepest, y)
            height = deepest + 4.2
            items.append((Pen.rule, 0.0, height, sheet.measure, HAIR_PT, LINE))
            yield Band(height, items, clings=self.clings and row == 0)


def _rows(cells: Sequence[Fact], columns: int) -> Iterator[list[Fact]]:
    row: list[Fact] = []
    for cell in cells:
        if sum(each.take for each in row) + cell.take > columns:
            yield row
            row = []
        row.append(cell)
    if row:
        yield row


@dataclass
class Heading:
    """A strong line over what follows; what stands beside it is a text, not a word of the program."""

    words: str
    typed: bool = False  # a text that somebody wrote, shown as it is

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        first, second = (self.words, "") if self.typed else pair(self.words)
        above = 7.0 if sheet.small else 9.0
        items, y = lines_of(first, sheet.body, sheet.measure, strong=True, y=above)
        if second and items:
            across = weights()[1].width(str(items[-1][3]), sheet.body) + 4
            if across + weights()[0].width(second, SMALL) <= sheet.measure:
                items.append((Pen.text, across, items[-1][2], second, SMALL, INK_3))
        yield Band(y + 2.5, items, keeps=True)


@dataclass
class Prose:
    """A text in full measure: a fault as told, a paragraph of a letter."""

    words: str
    size: float = 0.0
    ink: str = INK
    after: float = 2.0
    strong: bool = False

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        items, y = lines_of(self.words, self.size or sheet.body, sheet.measure, ink=self.ink, y=1.0, strong=self.strong)
        if items:
            yield Band(y + self.after, items)


@dataclass
class Note:
    """Terms and other small print on a tint, never in less than seven points."""

    words: str

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        size = SMALL - (0.5 if sheet.small else 0)
        items, y = lines_of(self.words, size, sheet.measure - 16, ink=INK_2, x=8, y=5 + 6, leading=1.45)
        if items:
            yield Band(y + 6, [(Pen.area, 0.0, 6.0, sheet.measure, y, TINT), *items])


@dataclass
class Ticks:
    """Boxes to tick, side by side and on further rows as needed."""

    labels: Sequence[str]
    done: Sequence[bool] = ()
    gap: float = 7 * MM

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        size, side, regular = sheet.body, sheet.body * 0.94, weights()[0]
        step, x, y = sheet.body * 1.85, 0.0, 2.0
        items: list[Item] = []
        for number, label in enumerate(self.labels):
            room = sheet.measure - side - 5
            lines = wrap(label, regular, size, room) or [NONE]
            across = max(regular.width(line, size) for line in lines) + side + 5
            if x and x + across > sheet.measure:
                x, y = 0.0, y + step
            base = y + step * 0.5 + size * 0.36
            items.append((Pen.tick, x, base + side * 0.1, side, number < len(self.done) and bool(self.done[number])))
            for line in lines:
                items.append((Pen.text, x + side + 5, base, line, size))
                base += size * LEADING
            x, y = x + across + self.gap, y + (len(lines) - 1) * size * LEADING
        if items:
            yield Band(y + step, items)


@dataclass
class Totals:
    """The sums at the right; the last row is the one that counts."""

    rows: Sequence[tuple[str, str]]
    share: float = 0.46

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        x, across = sheet.measure * (1 - self.share), sheet.measure * self.share
        items: list[Item] = []
        y, regular = 6.0, weights()
        for number, (words, figure) in enumerate(self.rows):
            last = number == len(self.rows) - 1
            size = (TOTAL - (1 if sheet.small else 0)) if last else sheet.body
            if last:
                items.append((Pen.rule, x, y, across, STRONG_PT, INK))
                y += 3.0
            figure_wide = min(regular[last].width(figure, size), across * 0.7)
            labels, below = lines_of(words, sheet.body, across - figure_wide - 8, strong=last, ink=INK if last else INK_2, x=x, y=y + (3.2 if last else 2.4))
            figures, depth = lines_of(figure, size, across * 0.7, strong=last, x=x + across * 0.3, y=y + (1.0 if last else 2.4), right=True)
            items += labels + figures
            y = max(below, depth) + 2.6
            if number < len(self.rows) - 2:
                items.append((Pen.rule, x, y, across, HAIR_PT, LINE))
        if items:
            yield Band(y + 3, items, clings=True)


@dataclass
class Signatures:
    """Places to sign: below each line who signs and what the signature means."""

    who: Sequence[tuple[str, str]]

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        gap, count = 6 * MM, len(self.who)
        wide = (sheet.measure - gap * (count - 1)) / count
        items: list[Item] = []
        deepest = 0.0
        for number, (name, meaning) in enumerate(self.who):
            x = number * (wide + gap)
            items.append((Pen.rule, x, sheet.sign, wide, LINE_PT, INK))
            captions, y = caption_of(name, wide, x=x, y=sheet.sign + 2.5)
            meanings, y = lines_of(pair(meaning)[0], CAPTION, wide, ink=INK_2, x=x, y=y)
            items += captions + meanings
            deepest = max(deepest, y)
        yield Band(deepest + 3, items, clings=True)


@dataclass
class Gap:
    """Free space, in millimetres."""

    millimetres: float

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        yield Band(self.millimetres * MM, keeps=True)


@dataclass
class Cut:
    """A dashed line from edge to edge: what follows is cut off and sent back."""

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        yield Band(5 * MM, [(Pen.dashed, 0.0, 4 * MM, sheet.measure, 0.0, INK_3)], keeps=True)


@dataclass
class Together:
    """Blocks that stand on one page, whatever happens."""

    blocks: Sequence[Block]

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        whole: list[Item] = []
        y = 0.0
        for block in self.blocks:
            for band in block.bands(sheet):
                if not band.spare:
                    whole += [(deed, x, at + y, *more) for deed, x, at, *more in band.items]
                    y += band.height
        yield Band(y, whole)


def pen_rows(sheet: Sheet, head: Band | None, sure: int, spare: int) -> Iterator[Band]:
    """Empty ruled rows for the pen: so many in any case, and more while the page has room."""
    for number in range(sure + spare):
        yield Band(sheet.pen_row, [(Pen.rule, 0.0, sheet.pen_row, sheet.measure, HAIR_PT, LINE)], head=head, spare=number >= sure)
