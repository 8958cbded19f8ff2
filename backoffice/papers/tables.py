"""Lines on a paper: a row of captions that is repeated on each page, rows with hairlines, and empty rows for the pen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from backoffice.papers.blocks import Value, caption_of, pen_rows, value_of
from backoffice.papers.breaking import longest
from backoffice.papers.cleaning import one_line
from backoffice.papers.flow import Band, Item
from backoffice.papers.fonts import weights
from backoffice.papers.look import CAPTION, HAIR_PT, INK, INK_2, LINE, LINE_PT, SMALL, Sheet
from backoffice.papers.pen import Pen
from backoffice.papers.voice import pair

GAP = 9.0  # between two columns
FIGURES = 0.09  # of the measure for a column of figures, where there is room: what is added up stands apart from its neighbour


@dataclass
class Column:
    """A caption and how the column takes its width: a share of what is left, or as much as its content needs (share 0)."""

    caption: str
    share: float = 0.0
    right: bool = False
    least: float = 0.0  # points, for a column that is written on by hand
    optional: bool = False  # left away where no row has anything in it


@dataclass
class Lines:
    """Rows under captions."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]] = ()
    pen: int = 0  # empty rows for the pen
    more: int = 0  # and more of them while there is room

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        wanted = [not column.optional or any(row[number] for row in self.rows) for number, column in enumerate(self.columns)]
        if not all(wanted):
            shown = [[value for value, keep in zip(row, wanted, strict=True) if keep] for row in self.rows]
            columns = [column for column, keep in zip(self.columns, wanted, strict=True) if keep]
            yield from replace(self, columns=columns, rows=shown).bands(sheet)
            return
        widths = self._widths(sheet)
        places = [sum(widths[:number]) + GAP * number for number in range(len(widths))]
        head = self._head(sheet, widths, places)
        yield head
        for row in self.rows:
            items: list[Item] = []
            deepest = 0.0
            for column, value, wide, x in zip(self.columns, row, widths, places, strict=True):
                set_items, y = value_of(value, sheet.body, wide, x=x, y=3.0, right=column.right)
                items += set_items
                deepest = max(deepest, y)
            height = deepest + 4.0
            items.append((Pen.rule, 0.0, height, sheet.measure, HAIR_PT, LINE))
            yield Band(height, items, head=head)
        yield from pen_rows(sheet, head, self.pen, self.more)

    def _head(self, sheet: Sheet, widths: list[float], places: list[float]) -> Band:
        items: list[Item] = [(Pen.rule, 0.0, 0.0, sheet.measure, LINE_PT, INK)]
        deepest = 0.0
        for column, wide, x in zip(self.columns, widths, places, strict=True):
            captions, y = caption_of(column.caption, wide, x=x, y=3.2, right=column.right, stacked=bool(column.share))
            items += captions
            deepest = max(deepest, y)
        height = deepest + 3.2
        items.append((Pen.rule, 0.0, height, sheet.measure, HAIR_PT, INK_2))
        return Band(height, items, keeps=True)

    def _widths(self, sheet: Sheet) -> list[float]:
        room = sheet.measure - GAP * (len(self.columns) - 1)
        natural = [0.0 if column.share else max(column.least, min(self._natural(number, sheet), room * 0.3))
                   for number, column in enumerate(self.columns)]
        apart = [max(wide, room * FIGURES) if column.right and not column.share else wide for wide, column in zip(natural, self.columns, strict=True)]
        shares = sum(column.share for column in self.columns)
        most = room * (0.65 if shares else 1.0)
        natural = apart if sum(apart) <= most else natural
        taken = sum(natural)
        if taken > most:
            natural = self._narrowed(natural, most, sheet)
            taken = most
        if not shares:
            natural[-1] += room - taken
            return natural
        return [wide or column.share / shares * (room - taken) for wide, column in zip(natural, self.columns, strict=True)]

    def _narrowed(self, natural: list[float], most: float, sheet: Sheet) -> list[float]:
        """Where there is too little room each column gives of what it has beyond its longest word, so that none is cut as long as all of them fit."""
        needed = [min(wide, self._longest(number, sheet)) for number, wide in enumerate(natural)]
        spare = most - sum(needed)
        if spare < 0:
            return [wide * most / sum(needed) for wide in needed]
        beyond = sum(natural) - sum(needed)
        return [least + (wide - least) * spare / beyond for wide, least in zip(natural, needed, strict=True)]

    def _longest(self, number: int, sheet: Sheet) -> float:
        regular = weights()[0]
        caption, second = pair(self.columns[number].caption)
        widest = max(longest(caption, regular, CAPTION), longest(second, regular, CAPTION))
        for row in self.rows:
            words, more = value if isinstance(value := row[number], tuple) else (value or "", "")
            widest = max(widest, longest(words, regular, sheet.body), longest(more, regular, SMALL - 0.5))
        return widest + 0.5

    def _natural(self, number: int, sheet: Sheet) -> float:
        regular = weights()[0]
        caption, second = pair(self.columns[number].caption)
        both = regular.width(f"{caption} {second}", CAPTION) if second else 0.0
        widest = max(regular.width(caption, CAPTION), both if both < 64 else 0.0)
        for row in self.rows:
            words, more = value if isinstance(value := row[number], tuple) else (value or "", "")
            widest = max(widest, regular.width(one_line(words)[:200], sheet.body), regular.width(one_line(more)[:200], SMALL - 0.5) if more else 0.0)
        return widest + 0.5
