"""Any register as a printed page, like the book it replaces: its title, what was asked for, the lines, the sums (P2-8, P2-11)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from backoffice.papers.blocks import lines_of
from backoffice.papers.breaking import fitting, wrap
from backoffice.papers.cleaning import one_line
from backoffice.papers.dress import Dress
from backoffice.papers.flow import Band, Item
from backoffice.papers.fonts import weights
from backoffice.papers.kinds import Aside, Foot, Part, Title, paper
from backoffice.papers.look import A4_ACROSS, ACCENT, ALERT, CAPTION, HAIR_PT, INK, INK_2, LEADING, LINE, LINE_PT, MM, SMALL, STRONG_PT, Sheet
from backoffice.papers.pen import Pen
from backoffice.papers.voice import bare, day, language, moment, percent, pieces, said, together, told
from backoffice.text import N_, minutes, say, say_count, whole

if TYPE_CHECKING:
    from backoffice.models.jobs.contents import Cell, Column, RegisterPage, Words

GAP = 8.0
RIGHT = {"number", "money", "quantity", "percent", "minutes"}
NEVER_BROKEN = {*RIGHT, "day", "moment", "yes"}
SAMPLE = 400  # rows that decide how wide the columns are


def shown(column: Column) -> Callable[[Any], str]:
    """How the cells of a column are written."""
    kind, currency = column["kind"] or "text", column["currency"]
    known: dict[str, Callable[[Any], str]] = {
        "words": told, "day": day, "moment": moment, "quantity": pieces, "percent": percent,
        "money": lambda value: bare(value, currency) if isinstance(value, int) else str(value),
        "number": lambda value: whole(value, language()) if isinstance(value, int) else str(value),
        "minutes": lambda value: minutes(value, language()) if isinstance(value, int) else str(value),
        "yes": lambda value: say(N_("yes"), language()) if value is True else "" if value is False else str(value)}
    write = known.get(kind, str)

    def cell(value: Any) -> str:
        return "" if value is None or value == "" else told(cast("Words", value)) if isinstance(value, dict) else write(value)
    return cell


class RegisterDress(Dress):
    """A page of a book: title and branch at the left, what was asked for beside them, the same on every page but smaller."""

    later_head = 8.6 * MM

    def letterhead(self, pen: Pen) -> None:
        head = self.head
        pen.area(self.left, self.ceiling, 9 * MM, 2.2, ACCENT)
        name, size = fitting(together(head.house, head.branch), self.strong, SMALL, self.sheet.measure * 0.45, CAPTION)
        pen.text(self.right, self.ceiling - 6, name, size, INK, True, True)

    def further(self, pen: Pen) -> None:
        base = self.ceiling - 6.2 * MM
        pen.area(self.left, self.ceiling, 9 * MM, 2.2, ACCENT)
        title, size = fitting(self.head.title, self.strong, self.sheet.body + 1, self.sheet.measure * 0.4, CAPTION)
        pen.text(self.left, base, title, size, INK, True)
        across = self.strong.width(title, size) + 3 * MM
        pen.text(self.left + across, base, *fitting(self.head.second, self.regular, SMALL, self.sheet.measure * 0.55 - across, CAPTION), INK_2)
        house, size = fitting(together(self.head.house, self.head.branch), self.regular, SMALL, self.sheet.measure * 0.4, CAPTION)
        pen.text(self.right, base, house, size, INK_2, False, True)

    def copy(self, pen: Pen) -> None:
        for number, line in enumerate(self.head.aside[1:]):
            words, size = fitting(line, self.regular, SMALL, self.sheet.measure * 0.45, CAPTION)
            pen.text(self.right, self.ceiling - 16.5 - 10 * number, words, size, INK_2, False, True)

    def title(self, pen: Pen) -> None:
        sheet, rule = self.sheet, self.ceiling - self.sheet.head
        words, size = fitting(self.head.title, self.strong, sheet.title, sheet.measure * 0.5, 9)
        pen.text(self.left, rule + 5.2 * MM, words, size, INK, True)
        if self.head.marks:
            across = self.strong.width(words, size) + 3 * MM
            pen.text(self.left + across, rule + 5.2 * MM, *fitting(self.head.marks, self.strong, SMALL, sheet.measure * 0.2, CAPTION), ALERT, True)
        asked = self.head.second
        pen.text(self.left, rule + 1.2 * MM, *fitting(asked, self.regular, SMALL, sheet.measure, CAPTION), INK_2)


@dataclass
class Book:
    """The lines of a register under captions that are repeated on each page, and the sums below them."""

    columns: list[Column]
    rows: list[list[Cell]]
    sums: list[Cell]

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        size, step = sheet.body, sheet.body * LEADING
        writers = [shown(column) for column in self.columns]
        rows = [[write(value) for write, value in zip(writers, row, strict=False)] for row in self.rows]
        sums = [write(value) for write, value in zip(writers, self.sums, strict=False)]
        widths = self._widths(sheet, rows, sums)
        rights = [column["kind"] in RIGHT for column in self.columns]
        lefts = [sum(widths[:number]) + GAP * number for number in range(len(widths))]
        places = [left + wide if right else left for left, wide, right in zip(lefts, widths, rights, strict=True)]
        head = self._head(sheet, widths, lefts, rights)
        yield head
        regular, base, text = weights()[0], 2.6 + step * 0.5 + size * 0.36, Pen.text
        for row in rows:
            items: list[Item] = []
            deepest = 1
            for words, x, wide, right in zip(row, places, widths, rights, strict=False):
                if not words:
                    continue
                if regular.is_easy(words) and regular.width(words, size) <= wide:
                    items.append((text, x, base, words, size, INK, False, right))
                    continue
                lines = wrap(words, regular, size, wide)
                items += [(text, x, base + number * step, line, size, INK, False, right) for number, line in enumerate(lines)]
                deepest = max(deepest, len(lines))
            height = deepest * step + 5.2
            items.append((Pen.rule, 0.0, height, sheet.measure, HAIR_PT, LINE))
            yield Band(height, items, head=head)
        if not rows:
            items, y = lines_of(said(N_("There is nothing in it.")), size, sheet.measure, ink=INK_2, y=4)
            yield Band(y + 4, items)
        if any(sums):
            yield self._sums(sheet, sums, lefts, widths, rights, head)

    def _head(self, sheet: Sheet, widths: list[float], lefts: list[float], rights: list[bool]) -> Band:
        items: list[Item] = [(Pen.rule, 0.0, 0.0, sheet.measure, STRONG_PT, INK)]
        deepest = 0.0
        for column, wide, x, right in zip(self.columns, widths, lefts, rights, strict=True):
            captions, y = lines_of(say(column["caption"], language()), CAPTION, wide, ink=INK_2, x=x, y=3.0, right=right)
            items += captions
            deepest = max(deepest, y)
        items.append((Pen.rule, 0.0, deepest + 3, sheet.measure, LINE_PT, INK_2))
        return Band(deepest + 3, items, keeps=True)

    def _sums(self, sheet: Sheet, sums: list[str], lefts: list[float], widths: list[float], rights: list[bool], head: Band) -> Band:
        items: list[Item] = [(Pen.rule, 0.0, 0.0, sheet.measure, STRONG_PT, INK)]
        deepest = 0.0
        for words, x, wide, right in zip(sums, lefts, widths, rights, strict=False):
            set_items, y = lines_of(words, sheet.body, wide, strong=True, x=x, y=3.4, right=right)
            items += set_items
            deepest = max(deepest, y)
        return Band(deepest + 3, items, clings=True, head=head)

    def _widths(self, sheet: Sheet, rows: list[list[str]], sums: list[str]) -> list[float]:
        """What the content needs; where that is more than the page has, the longest texts give way, figures and days never."""
        regular, strong = weights()
        room = sheet.measure - GAP * (len(self.columns) - 1)
        step = max(1, len(rows) // SAMPLE)
        needs: list[float] = []
        for number, column in enumerate(self.columns):
            cells = sorted(regular.width(one_line(row[number])[:120], sheet.body) for row in rows[::step] if number < len(row))
            figure = column["kind"] in NEVER_BROKEN
            usual = cells[-1 if figure else int(len(cells) * 0.97) - 1] if cells else 0.0
            caption = min(regular.width(say(column["caption"], language()), CAPTION), 60.0 if not figure else 90.0)
            total = strong.width(sums[number], sheet.body) if number < len(sums) else 0.0
            needs.append(max(usual, caption, total if figure else 0.0, (column["width"] or 0) * sheet.body * 0.5, 12.0) + 0.5)
        return fair(needs, [column["kind"] in NEVER_BROKEN for column in self.columns], room)


def fair(needs: list[float], firm: list[bool], room: float) -> list[float]:
    """Shares a width among columns: all get what they need if there is enough, else the widest texts are cut down to one common width."""
    missing = sum(needs) - room
    if missing <= 0:
        soft = sum(need for need, is_firm in zip(needs, firm, strict=True) if not is_firm) or sum(needs)
        return [need + (-missing * need / soft if not is_firm or all(firm) else 0.0) for need, is_firm in zip(needs, firm, strict=True)]
    fixed = sum(need for need, is_firm in zip(needs, firm, strict=True) if is_firm)
    soft_needs = sorted(need for need, is_firm in zip(needs, firm, strict=True) if not is_firm)
    left = room - fixed
    if not soft_needs or left < 24.0 * len(soft_needs):  # too many columns for the page: everything gives way alike
        return [need * room / sum(needs) for need in needs]
    for number, need in enumerate(soft_needs):
        most = left / (len(soft_needs) - number)
        if need > most:
            break
        left -= need
    return [need if is_firm else min(need, most) for need, is_firm in zip(needs, firm, strict=True)]


@paper("register_page", N_("Page of a register"), page=A4_ACROSS, clauses="P2-8 P2-11 P2-18", dress=RegisterDress)
def register_page(v: RegisterPage) -> Iterator[Part]:
    """A register as the desk shows it: its columns, its filters, its order."""
    printed = together(moment(v["printed_at"]), v["printed_by"])
    yield Title(say(v["title"], language()), together(*map(told, v["filters"] or ())))
    yield Aside(said(N_("Printed {when}"), when=printed) if printed else "")
    yield Aside(say_count(len(v["rows"] or ()), N_("{n} line"), N_("{n} lines"), language()))
    yield Book(v["columns"] or [], v["rows"] or [], v["sums"] or [])
    yield Foot(together(v["house"]["name"], v["house"]["branch"]))
