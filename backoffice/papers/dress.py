"""What stands around the blocks: letterhead, title, number and square at the top, the sentence that matters and the page at the foot."""

from dataclasses import dataclass

from backoffice.papers.breaking import fitting
from backoffice.papers.cleaning import one_line
from backoffice.papers.fonts import weights
from backoffice.papers.look import ACCENT, ALERT, CAPTION, HAIR_PT, INK, INK_2, LINE, MM, SMALL, STRONG_PT, Sheet
from backoffice.papers.pen import Pen
from backoffice.papers.pictures import Picture

FOOT = 6.5 * MM  # what the foot takes above the bottom margin
LATER_HEAD = 12.5 * MM  # the head of a further page


@dataclass
class Head:
    """What is said at the head and the foot of a paper."""

    title: str
    second: str = ""
    number: str = ""
    qr: str = ""
    house: str = ""
    branch: str = ""
    address: tuple[str, ...] = ()
    logo: Picture | None = None
    aside: tuple[str, ...] = ()  # for whom this copy is, and what else stands left of the square
    marks: str = ""  # Copy, Void, Replaces …
    foot: str = ""
    page_of: str = "{page} / {pages}"


class Dress:
    """The usual sheet: a letterhead on the first page, a line on each further one."""

    later_head = LATER_HEAD

    def __init__(self, sheet: Sheet, head: Head, content: object = None) -> None:
        self.sheet, self.head, self.content = sheet, head, content
        self.left, self.right = sheet.left, sheet.width - sheet.right
        self.ceiling = sheet.height - sheet.top
        self.regular, self.strong = weights()

    @property
    def first_room(self) -> float:
        return self.top(0) - self.floor

    @property
    def later_room(self) -> float:
        return self.top(1) - self.floor

    @property
    def floor(self) -> float:
        """Where the blocks end."""
        return self.sheet.bottom + FOOT

    def top(self, page: int) -> float:
        """Where the blocks begin on a page."""
        return self.ceiling - (self.later_head if page else self.sheet.head + 2.5 * MM)

    def draw(self, pen: Pen, page: int, pages: int) -> None:
        pen.page(self.sheet.width, self.sheet.height)
        if page:
            self.further(pen)
        else:
            self.letterhead(pen)
            self.copy(pen)
            self.title(pen)
        self.foot(pen, page, pages)

    def letterhead(self, pen: Pen) -> None:
        """Petrol mark, logo and the house with its address."""
        small = self.sheet.small
        pen.area(self.left, self.ceiling, 9 * MM, 2.2, ACCENT)
        x, room = self.left, self.sheet.measure * (0.5 if small else 0.56)
        if self.head.logo:
            moved = self._logo(pen, self.head.logo)
            x, room = x + moved, room - moved
        size, step = (CAPTION, 9.0) if small else (SMALL, 10.5)
        base = self.ceiling - (15 if small else 18)
        name, fitted = fitting(self.head.house, self.strong, self.sheet.house, room, self.sheet.house * 0.7)
        pen.text(x, base, name, fitted, INK, True)
        across = self.strong.width(name, fitted) + fitted * 0.6
        lines = list(self.head.address)
        branch = one_line(self.head.branch)
        if branch and across + self.regular.width(branch, size) <= room:
            pen.text(x + across, base, branch, size, INK_2)
        elif branch:
            lines.insert(0, branch)
        base -= step + 1.5
        for line in lines:
            pen.text(x, base, *fitting(line, self.regular, size, room, size * 0.8), INK_2)
            base -= step

    def _logo(self, pen: Pen, logo: Picture) -> float:
        tall, wide = (11 * MM, 26 * MM) if self.sheet.small else (14 * MM, 40 * MM)
        scale = min(tall / logo.height, wide / logo.width)
        pen.picture(self.left, self.ceiling - 2.2 - 2.8 * MM, logo, logo.width * scale, logo.height * scale)
        return logo.width * scale + 3.5 * MM

    def copy(self, pen: Pen) -> None:
        """The square of the number and, left of it, for whom this copy is."""
        side, small = self.sheet.qr, self.sheet.small
        pen.square(self.right - side, self.ceiling, self.head.qr, side)
        size, step = (CAPTION, 9.0) if small else (SMALL, 10.5)
        base, room = self.ceiling - size * 0.86, self.sheet.measure * 0.3
        for number, line in enumerate(self.head.aside):
            words, fitted = fitting(line, weights()[number == 0], size, room, size * 0.8)
            pen.text(self.right - side - 4 * MM, base, words, fitted, INK_2 if number else INK, number == 0, True)
            base -= step

    def title(self, pen: Pen) -> None:
        """What the paper is, its number, and whether it is a copy, void or in place of another."""
        sheet, head = self.sheet, self.head
        rule = self.ceiling - sheet.head
        base = rule + 2.6 * MM
        number, size = fitting(head.number, self.strong, sheet.number, sheet.measure * 0.5, sheet.number * 0.6)
        pen.text(self.right, base, number, size, INK, True, True)
        room = sheet.measure - self.strong.width(number, size) - 5 * MM
        title, size = fitting(head.title, self.strong, sheet.title, room, sheet.title * 0.55)
        pen.text(self.left, base, title, size, INK, True)
        across, beside = self.strong.width(title, size) + 3 * MM, 8.5 if sheet.small else 10.0
        if head.second and across + self.regular.width(head.second, beside * 0.75) <= room:
            pen.text(self.left + across, base, *fitting(head.second, self.regular, beside, room - across, beside * 0.75), INK_2)
        pen.rule(self.left, rule, sheet.measure, STRONG_PT, INK)
        if head.marks:
            words, size = fitting(head.marks, self.strong, SMALL if sheet.small else sheet.number, sheet.measure * 0.55, CAPTION)
            pen.text(self.right, base + sheet.number + (0.5 if sheet.small else 3), words, size, ALERT, True, True)

    def further(self, pen: Pen) -> None:
        """The head of a further page: the same mark, title and number on one line."""
        sheet, head = self.sheet, self.head
        base = self.ceiling - 6.2 * MM
        pen.area(self.left, self.ceiling, 9 * MM, 2.2, ACCENT)
        number, size = fitting(head.number, self.strong, sheet.body, sheet.measure * 0.4, sheet.body * 0.7)
        pen.text(self.right, base, number, size, INK, True, True)
        x = self.right - self.strong.width(number, size) - 3 * MM
        if head.marks:
            words, size = fitting(head.marks, self.strong, SMALL, sheet.measure * 0.45, CAPTION)
            pen.text(x, base, words, size, ALERT, True, True)
            x -= self.strong.width(words, size) + 3 * MM
        title, size = fitting(head.title, self.strong, sheet.body, x - self.left, sheet.body * 0.7)
        pen.text(self.left, base, title, size, INK, True)
        across = self.strong.width(title, size) + 2.5 * MM
        if x - self.left - across > 20 * MM:
            pen.text(self.left + across, base, *fitting(head.house, self.regular, SMALL, x - self.left - across, CAPTION), INK_2)
        pen.rule(self.left, base - 2.2 * MM, sheet.measure, HAIR_PT, LINE)

    def foot(self, pen: Pen, page: int, pages: int) -> None:
        """One sentence that matters; number and page."""
        sheet, regular = self.sheet, self.regular
        pen.rule(self.left, sheet.bottom + 3.5 * MM, sheet.measure, HAIR_PT, LINE)
        counted = self.head.page_of.format(page=page + 1, pages=pages)
        pen.text(self.right, sheet.bottom, counted, CAPTION, INK_2, False, True)
        room = sheet.measure - regular.width(counted, CAPTION) - 8
        number, size = fitting(self.head.number, regular, CAPTION, room * 0.4, CAPTION * 0.8)
        pen.text(self.left + room, sheet.bottom, number, size, INK_2, False, True)
        room -= regular.width(number, size) + 12
        pen.text(self.left, sheet.bottom, *fitting(self.head.foot, regular, CAPTION, room, CAPTION * 0.85), INK_2)
