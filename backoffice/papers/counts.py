"""Papers of transfers and counts: the transfer list, the count sheet, the stock of a day (P1-6.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from backoffice.papers.blocks import Fact, Facts, Heading, Signatures, Together, Totals
from backoffice.papers.flow import Band
from backoffice.papers.kinds import Foot, Part, Title, paper
from backoffice.papers.look import A4, MM, Sheet
from backoffice.papers.pen import Pen
from backoffice.papers.tables import Column, Lines
from backoffice.papers.voice import NONE, amount, bare, day, moment, pieces, said, together, who
from backoffice.text import N_

if TYPE_CHECKING:
    from backoffice.models.warehouse.count_contents import CountSheet, StockOnDay, TransferLine, TransferList

SIDE = 8 * MM
"""The side of a square in a line: as small as a scanner still reads it from a desk printer."""


def _sent(line: TransferLine) -> tuple[str, str]:
    return line["name"], together(line["code"], line["serials"])


def _became(line: TransferLine) -> str:
    """What became of what did not arrive."""
    told = [(N_("{n} back"), line["came_back"]), (N_("{n} written off"), line["written_off"])]
    return together(line["remark"], *(said(words, n=pieces(many)) for words, many in told if many))


class _Written(Lines):
    """Rows in which an empty cell stays empty, to be written on by hand."""

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        for band in super().bands(sheet):
            yield replace(band, items=[item for item in band.items if item[0] is not Pen.text or item[3] != NONE])


@paper("transfer_list", N_("Transfer list"), page=A4, clauses="P1-6.3 P1-6.2", copies=(N_("Stays with the sender"), N_("Travels with the goods")))
def transfer_list(v: TransferList) -> Iterator[Part]:
    """What one branch sends to another, counted out and in, with both signatures; what does not agree is named."""
    yield Facts([
        Fact(N_("From branch"), (v["sender"], v["warehouse"]), strong=True, take=2),
        Fact(N_("To branch"), (v["receiver"], v["to_warehouse"]), strong=True, take=2),
        Fact(N_("Sent on"), moment(v["sent_at"])),
        Fact(N_("Counted out by"), who(v["sent_by"])),
        Fact(N_("Carrier"), v["carrier"], take=2),
        *([Fact(N_("Counted in on"), moment(v["counted_at"])), Fact(N_("Counted in by"), who(v["counted_by"]), take=3)] if v["counted_at"] else []),
        *([Fact(N_("Note"), v["note"], take=4)] if v["note"] else []),
    ])
    yield Heading(N_("Parts"))
    yield _Written([Column(N_("Bin"), least=34, optional=True), Column(N_("Part"), share=1), Column(N_("Asked"), right=True, least=36),
                 Column(N_("Sent"), right=True, least=36), Column(N_("Arrived"), right=True, least=46), Column(N_("Not taken"), right=True, least=46),
                 Column(N_("Reason, difference"), share=0.6)],
                [(line["bin"], _sent(line), pieces(line["asked"]), pieces(line["sent"]), pieces(line["arrived"]) or " ", pieces(line["rejected"]) or " ",
                  _became(line) or " ") for line in v["lines"]])
    yield Signatures([(N_("Sender"), N_("counted out as above")), (N_("Carrier"), N_("taken over, parcels closed")),
                      (N_("Receiver"), N_("counted in as entered"))])
    yield Together([Heading(N_("Differences settled")), Signatures([
        (N_("Sender"), N_("back, found or written off as entered")), (N_("Approved by"), N_("did not send and did not count"))])])
    yield Foot(said(N_("What is sent is on its way until it is counted in; every difference stays open until it is settled.")))


@dataclass
class _Scanned(_Written):
    """Rows with a square that a scanner reads at their beginning; the first column leaves room for it."""

    codes: Sequence[str] = ()

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        codes = iter(self.codes)
        for number, band in enumerate(super().bands(sheet)):
            if number == 0 or (code := next(codes, None)) is None:
                yield band
                continue
            height = max(band.height, SIDE + 6.0)
            deed, x, _y, *more = band.items[-1]  # the rule below the row
            yield replace(band, height=height, items=[*band.items[:-1], (Pen.square, 0.0, 3.0, code, SIDE), (deed, x, height, *more)])


@paper("count_sheet", N_("Count sheet"), page=A4, clauses="P1-6.3 P1-6.2")
def count_sheet(v: CountSheet) -> Iterator[Part]:
    """With it somebody walks along the bins, scans and writes down; what the books say is left away when it is counted blind."""
    if v["second"]:
        yield Title(N_("Count sheet, second count"))
    yield Facts([
        Fact(N_("Warehouse"), v["warehouse"], take=2, strong=True),
        Fact(N_("Begun on"), moment(v["begun_at"])),
        Fact(N_("Begun by"), who(v["keeper"])),
        Fact(N_("What is counted"), v["scope"] or said(N_("All that lies there")), take=2),
        Fact(N_("Counted from, to"), "", take=2, pen=True),
    ])
    yield Heading(N_("Parts"))
    books = [] if v["blind"] else [Column(N_("Books"), right=True, least=44)]
    yield _Scanned(
        [Column(N_("Scan"), least=SIDE + 6), Column(N_("Bin"), least=48), Column(N_("Part"), share=1), *books, Column(N_("Counted"), right=True, least=72),
         Column(N_("Remark"), share=0.55)],
        [(" ", line["bin"], (line["name"], line["code"]), *([] if v["blind"] else [pieces(line["book"], line["unit"]) or "0"]), " ", " ")
         for line in v["lines"]], more=3, codes=[line["qr"] for line in v["lines"]])
    yield Signatures([(N_("Counted by"), N_("counted as written")), (N_("Entered by"), N_("entered as written")), (N_("Date"), "")])
    yield Foot(said(N_("Write down what you see. What moves while you count is taken into account: note from when to when you counted.")))


@paper("stock_on_day", N_("Stock on a day"), page=A4, clauses="P1-6.3")
def stock_on_day(v: StockOnDay) -> Iterator[Part]:
    """What lay in a warehouse at the end of a day and what it was worth, as the ledger has it."""
    currency = v["currency"]
    yield Facts([
        Fact(N_("Warehouse"), v["warehouse"], take=2, strong=True),
        Fact(N_("At the end of"), day(v["day"]), strong=True),
        Fact(N_("Listed by"), who(v["keeper"])),
    ])
    yield Heading(N_("Stock"))
    yield Lines([Column(N_("Code"), least=70), Column(N_("Part"), share=1), Column(N_("Quantity"), right=True, least=50), Column(N_("Value"), right=True)],
                [(line["code"], line["name"], pieces(line["quantity"]), bare(line["value"], currency)) for line in v["lines"]])
    yield Totals([(said(N_("Value of the stock")), amount(v["total"], currency))])
    yield Foot(said(N_("By the moving average; the sum of the ledger up to this day.")))
