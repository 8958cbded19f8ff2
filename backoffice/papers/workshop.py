"""Papers that hang on the goods: the repair card and the labels for accessories (P2-11, P2-12)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from backoffice.papers.blocks import Block, Fact, Facts, Heading, Signatures, Ticks
from backoffice.papers.breaking import fitting, wrap
from backoffice.papers.cleaning import one_line
from backoffice.papers.dress import Dress
from backoffice.papers.flow import Band, Item
from backoffice.papers.fonts import weights
from backoffice.papers.kinds import Part, paper
from backoffice.papers.look import ALERT, INK, INK_2, INK_3, LABEL, LABELS, LINE, MM, STRONG_PT, TAG, TAG_QR, Sheet
from backoffice.papers.pen import Pen
from backoffice.papers.tables import Column, Lines
from backoffice.papers.voice import amount, clock, day, in_row, language, moment, pair, pieces, said, together
from backoffice.text import N_, minutes

if TYPE_CHECKING:
    from backoffice.models.jobs.contents import AccessoryLabels, Label, RepairCard, RepairTime

RESULTS = {"passed": N_("passed"), "back to work": N_("back to the bench"), "not repairable": N_("not repairable")}
TEAR = 26 * MM  # height of the tear-off labels
ACROSS, DOWN = 3, 8  # labels on a sheet of A4
LABEL_HIGH = {ACROSS: 37 * MM, 1: 29 * MM}


class TagDress(Dress):
    """The card as a hang tag: hole, number to be read from two metres, large square, tear-off labels at the lower edge."""

    later_head = 16 * MM

    @property
    def floor(self) -> float:
        return TEAR + 4 * MM if self._labels() else self.sheet.bottom + 4 * MM

    def _labels(self) -> list[Label]:
        labels = list(self._content()["labels"] or ())
        return labels if len(labels) <= 2 else []  # more are printed on a sheet of their own

    def top(self, page: int) -> float:
        return self.ceiling - (self.later_head if page else self.sheet.head)

    def draw(self, pen: Pen, page: int, pages: int) -> None:
        sheet, head, content = self.sheet, self.head, self._content()
        pen.page(sheet.width, sheet.height)
        pen.hole(sheet.width / 2, sheet.height - 12 * MM, 3.6 * MM, INK_3)
        words = head.title if not head.second else f"{head.title}  {head.second}"
        pen.text(self.left, self.ceiling - 4.2 * MM, *fitting(words, self.strong, 9.5, sheet.measure * 0.42, 6), INK, True)
        place, size = fitting(head.branch or head.house, self.regular, 8, sheet.measure * 0.4, 6)
        pen.text(self.right, self.ceiling - 4.2 * MM, place, size, INK_2, False, True)
        pen.rule(self.left, self.ceiling - 11 * MM, sheet.measure, STRONG_PT, INK)
        if head.marks:
            pen.text(self.right, self.ceiling - 9.6 * MM, *fitting(head.marks, self.strong, 8, sheet.measure * 0.4, 6), ALERT, True, True)
        if page:
            pen.text(self.left, self.ceiling - 9.6 * MM, *fitting(head.number, self.strong, 8, sheet.measure * 0.4, 6), INK, True)
        else:
            self._large(pen, content)
            for column, label in enumerate(self._labels()):
                self._tear_off(pen, label, column)

    def _content(self) -> RepairCard:
        content: Any = self.content
        card: RepairCard = content
        return card

    def _large(self, pen: Pen, card: RepairCard) -> None:
        top, room = self.ceiling - 11 * MM, self.sheet.measure - TAG_QR - 5 * MM
        pen.square(self.right - TAG_QR, top - 4 * MM, self.head.qr, TAG_QR)
        lines = [(card["short"] or self.head.number, 34.0, True, INK, 35.0), (self.head.number, 9.5, False, INK_2, 13.0),
                 (card["customer"]["name"], 13.0, True, INK, 21.0), (card["unit"]["model"], 10.5, False, INK, 14.5),
                 (card["unit"]["serial"], 8.5, False, INK_2, 12.5)]
        y = top
        for words, size, strong, ink, step in lines:
            y -= step
            fitted, small = fitting(words, weights()[strong], size, room, size * 0.5)
            pen.text(self.left - (1.5 if size > 30 else 0), y, fitted, small, ink, strong)

    def _tear_off(self, pen: Pen, label: Label, column: int) -> None:
        half, side = self.sheet.width / 2, 15 * MM
        if column == 0:
            pen.dashed(0, TEAR, self.sheet.width, 0, INK_3)
            pen.dashed(half, TEAR, 0, -TEAR, INK_3)
        x, right = (self.left, half - 6 * MM) if column == 0 else (half + 6 * MM, self.right)
        draw_label(pen, label, x, TEAR - (TEAR - side) / 2, side, right - x - side - 3 * MM)


def draw_label(pen: Pen, label: Label, x: float, top: float, side: float, room: float) -> None:
    """One label: square, short number, which of how many, what it is, whose and where."""
    regular, strong = weights()
    pen.square(x, top, str(label["qr"] or label["number"]), side)
    x += side + 3 * MM
    scale = min(side / (15 * MM), 1.2)
    words, size = fitting(label["short"] or label["number"], strong, 12.5 * scale, room, 7)
    base = top - 11.5 * scale
    pen.text(x, base, words, size, INK, True)
    if label["count"]:
        count = said(N_("{n} / {count}"), n=label["position"], count=label["count"])
        if strong.width(words, size) + 10 + regular.width(count, 8.5 * scale) < room:
            pen.text(x + room, base, count, 8.5 * scale, INK, False, True)
        else:
            label = {**label, "text": f"{count}  {label['text']}"}
    small = 7.5 * scale
    lines = wrap(one_line(label["text"]), regular, small, room)
    if len(lines) > 2:
        lines = [lines[0], fitting(one_line(label["text"])[len(lines[0]):].lstrip(), regular, small, room, small)[0]]
    base -= 12.5 * scale
    for line in lines:
        pen.text(x, base, line, small, INK)
        base -= small * 1.3
    pen.text(x, top - side + 1.2, *fitting(together(label["customer"], label["shelf"]), regular, 6.5 * scale, room, 5), INK_2)


@paper("repair_card", N_("Repair card"), page=TAG, clauses="P2-11 P2-12 S-R9", dress=TagDress)
def repair_card(v: RepairCard) -> Iterator[Part]:
    """Hangs on the goods: whose, where, until when; the times, parts and the inspection are written on it."""
    yield Facts([
        Fact(N_("Shelf"), v["shelf"], strong=True),
        Fact(N_("Goods receipt"), v["receipt"]),
        Fact(N_("Taken in on"), day(v["in_at"])),
        Fact(N_("Promised back"), day(v["promised_on"]), strong=True),
        Fact(N_("Fault as told"), in_row(v["fault"], _limit(v)), take=4),
        Fact(N_("Fault found"), v["found"], take=4, pen=True),
    ], columns=4, ruled_above=True)
    yield Heading(N_("Actual repair time"))
    yield Lines([Column(N_("Date"), least=54), Column(N_("Technician"), share=1.1), Column(N_("Begun"), least=44), Column(N_("Ended"), least=44),
                 Column(N_("Work done"), share=1.4)],
                [(day(time["day"]), time["technician"], clock(time["begun"]), clock(time["ended"]) or _worked(time), time["work"])
                 for time in v["times"]], pen=2, more=4)
    yield Heading(N_("Replaced parts"))
    yield Lines([Column(N_("Code"), least=70), Column(N_("Part"), share=1), Column(N_("Quantity"), right=True, least=36), Column(N_("Old-part tag"), least=70)],
                [(part["code"], part["name"], pieces(part["quantity"]), part["old_part_tag"]) for part in v["parts"]], pen=2, more=4)
    yield Heading(N_("Inspection, by another person"))
    yield Ticks(["  ".join(filter(None, pair(words))) for words in RESULTS.values()], [v["result"] == result for result in RESULTS])
    yield Signatures([(N_("Inspector"), ""), (N_("Date"), "")]) if not v["inspector"] else Facts([
        Fact(N_("Inspector"), v["inspector"]), Fact(N_("Date"), moment(v["inspected_at"]))], columns=2)


def _worked(time: RepairTime) -> str:
    return minutes(time["minutes"], language()) if isinstance(time["minutes"], int) else ""


def _limit(v: RepairCard) -> str:
    limit = amount(v["limit"], v["currency"])
    return said(N_("Limit without asking {amount}."), amount=limit) if limit else ""


class Bare(Dress):
    """A sheet of labels: nothing but the labels."""

    @property
    def floor(self) -> float:
        return self.sheet.bottom

    def top(self, page: int) -> float:
        return self.ceiling

    def draw(self, pen: Pen, page: int, pages: int) -> None:
        pen.page(self.sheet.width, self.sheet.height)


def put_label(pen: Pen, x: float, y: float, label: Label, side: float, room: float) -> None:
    """A label as something a band can hold."""
    draw_label(pen, label, x, y, side, room)


@dataclass
class Labels:
    """Labels on a grid, from the first free place on."""

    labels: list[Label]
    first: int
    across: int

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        wide, high = sheet.width / self.across, LABEL_HIGH[self.across]
        side = min(20 * MM, high - 9 * MM)
        places: list[Label | None] = [*[None] * (self.first - 1), *self.labels]
        for start in range(0, len(places), self.across):
            items: list[Item] = [(put_label, column * wide + 5 * MM, (high - side) / 2, label, side, wide - side - 13 * MM)
                                 for column, label in enumerate(places[start:start + self.across]) if label is not None]
            if self.across > 1:
                items += [(Pen.dashed, column * wide, 0.0, 0.0, -high, LINE) for column in range(1, self.across)]
                items.append((Pen.dashed, 0.0, high, sheet.width, 0.0, LINE))
            yield Band(high, items)


def labels_from(labels: Iterable[Label], first: int, across: int) -> Iterator[Block]:
    """Labels from a named place of a sheet on; a roll has one place only."""
    begin = first if across > 1 and isinstance(first, int) else 1
    yield Labels(list(labels or ()), min(max(begin, 1), ACROSS * DOWN), across)


@paper("accessory_labels", N_("Labels for accessories"), page=LABELS, clauses="P2-11", dress=Bare)
def accessory_labels(v: AccessoryLabels) -> Iterator[Part]:
    """Labels of 70 x 37 mm, 24 on a sheet of A4; the first free place can be named."""
    yield from labels_from(v["labels"], v["first"], ACROSS)


@paper("accessory_labels_roll", N_("Labels for accessories, on a roll"), page=LABEL, clauses="P2-11", dress=Bare)
def accessory_labels_roll(v: AccessoryLabels) -> Iterator[Part]:
    """The same labels for a printer with a roll of 62 mm, one after the other."""
    yield from labels_from(v["labels"], 1, 1)
