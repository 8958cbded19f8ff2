"""Papers of the warehouse: issue and return slips, goods in, labels, old-part tags and the stock list (P1-6.3, Z15-16)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from backoffice.papers.blocks import Fact, Facts, Heading, Signatures, Ticks, Together
from backoffice.papers.kinds import Foot, Part, paper
from backoffice.papers.look import A4, A5, LABEL, LABELS
from backoffice.papers.tables import Column, Lines
from backoffice.papers.voice import moment, pieces, said, together, told, who
from backoffice.papers.workshop import ACROSS, Bare, labels_from
from backoffice.text import N_

if TYPE_CHECKING:
    from backoffice.models.warehouse.contents import GoodsIn, IssueSlip, OldPartTag, PartLabels, ReturnSlip, SlipLine, StockList

FATES = (N_("Usable: to the store for old parts"), N_("Scrap: to the scrap store"), N_("Back to the supplier"))


def _part(line: SlipLine) -> tuple[str, str]:
    return line["name"], together(line["code"], told(line["more"]), line["job"], line["serial"])


@paper("issue_slip", N_("Parts issue slip"), page=A5, clauses="P1-6.3 P2-12 S-R11", copies=(N_("For the warehouse"), N_("For the technician")))
def issue_slip(v: IssueSlip) -> Iterator[Part]:
    """What leaves the store and into whose hands; after the job it says what was used and what came back."""
    yield Facts([
        Fact(N_("For job"), "\n".join(v["jobs"] or ())),
        Fact(N_("Technician"), who(v["technician"])),
        Fact(N_("Unit"), "\n".join(v["units"] or ())),
        Fact(N_("Warehouse"), v["warehouse"]),
        Fact(N_("Asked"), moment(v["asked_at"])),
        Fact(N_("Given out on"), moment(v["issued_at"])),
    ])
    yield Heading(N_("Parts"))
    yield Lines(
        [Column(N_("Bin"), least=34, optional=True), Column(N_("Part"), share=1), Column(N_("Asked"), right=True, least=28),
         Column(N_("Given out"), right=True, least=28), Column(N_("Used"), right=True, least=24), Column(N_("Given back"), right=True, least=24),
         Column(N_("Old part"), least=64)],
        [(line["bin"], _part(line), pieces(line["asked"]), pieces(line["issued"]), pieces(line["used"]) or " ", pieces(line["returned"]) or " ",
          line["old_part"] or told(line["old_part_wish"])) for line in v["lines"]], more=2)
    yield Signatures([(N_("Warehouse keeper"), N_("issued as above")), (N_("Technician"), N_("received as above"))])
    yield Together([Heading(N_("After the job")), Signatures([
        (N_("Technician"), N_("used and returned as entered")), (N_("Warehouse keeper"), N_("counted back, old parts taken"))])])
    yield Foot(said(N_("Used and returned must equal issued. Old parts come back with this slip.")))


@paper("return_slip", N_("Return slip"), page=A5, clauses="P1-6.3", copies=(N_("For the warehouse"), N_("For the technician")))
def return_slip(v: ReturnSlip) -> Iterator[Part]:
    """What came back unused, counted in by the keeper."""
    yield Facts([
        Fact(N_("Technician"), who(v["technician"])),
        Fact(N_("Warehouse keeper"), who(v["keeper"])),
        Fact(N_("Given back on"), moment(v["returned_at"])),
        *([Fact(N_("Reason"), v["reason"], take=3)] if v["reason"] else []),
    ])
    yield Heading(N_("Parts given back"))
    yield Lines([Column(N_("Bin"), least=34, optional=True), Column(N_("Part"), share=1), Column(N_("Given back"), right=True, least=40)],
                [(line["bin"], _part(line), pieces(line["returned"])) for line in v["lines"]], more=2)
    yield Signatures([(N_("Technician"), N_("gives back as above")), (N_("Warehouse keeper"), N_("counted and put back"))])
    yield Foot(said(N_("The parts are in stock again from this moment.")))


@paper("goods_in", N_("Goods-in note"), page=A5, clauses="P1-6.3", copies=(N_("For the warehouse"), N_("For accounts")))
def goods_in(v: GoodsIn) -> Iterator[Part]:
    """What the supplier brought, into which bin it goes, and which jobs waited for it."""
    yield Facts([
        Fact(N_("Supplier"), v["supplier"], strong=True),
        Fact(N_("Supplier's note"), v["supplier_note"]),
        *([Fact(N_("Purchase order"), v["order"])] if v["order"] else []),
        Fact(N_("Came in on"), moment(v["received_at"])),
        Fact(N_("Warehouse"), v["warehouse"], take=2),
        Fact(N_("Warehouse keeper"), who(v["keeper"])),
    ])
    yield Heading(N_("Goods that came in"))
    yield Lines([Column(N_("Bin"), least=34, optional=True), Column(N_("Part"), share=1), Column(N_("Quantity"), right=True, least=40),
                 Column(N_("Difference"), share=0.5, optional=True), Column(N_("Waited for by"), share=0.8, optional=True)],
                [(line["bin"], (line["name"], together(line["code"], line["serials"])), pieces(line["quantity"], line["unit"]), told(line["difference"]),
                  line["announced"])
                 for line in v["lines"]], more=2)
    yield Signatures([(N_("Warehouse keeper"), N_("counted and put into stock")), (N_("Checked by"), N_("quantity and quality as ordered"))])
    yield Foot(said(N_("What jobs waited for is put aside for them and not for the shelf.")))


@paper("old_part_tag", N_("Old-part tag"), page=A5, clauses="Z15-16 Z15-17")
def old_part_tag(v: OldPartTag) -> Iterator[Part]:
    """Tied to the part that was taken out: from which job, by whom, and what is to become of it."""
    yield Facts([
        Fact(N_("Part"), (v["part"], together(v["code"], v["serial"])), strong=True, take=2),
        Fact(N_("Quantity"), pieces(v["quantity"])),
        Fact(N_("For job"), v["job"], take=2),
        Fact(N_("Taken out on"), moment(v["taken_out_at"])),
        Fact(N_("Customer"), v["customer"]),
        Fact(N_("Unit"), v["unit"]),
        Fact(N_("Technician"), who(v["technician"])),
        Fact(N_("Wish"), told(v["wish"]), take=3, strong=True),
    ])
    yield Heading(N_("Appraisal"))
    yield Ticks([said(words) for words in FATES])
    yield Signatures([(N_("Appraised by"), ""), (N_("Date"), "")])
    yield Foot(said(N_("Stays on the part until its appraisal.")))


@paper("part_labels", N_("Labels for parts"), page=LABELS, clauses="P1-6.1", dress=Bare)
def part_labels(v: PartLabels) -> Iterator[Part]:
    """Labels of 70 x 37 mm, 24 on a sheet of A4: code, name, bin, and a square that a scanner reads."""
    yield from labels_from(v["labels"], v["first"], ACROSS)


@paper("part_labels_roll", N_("Labels for parts, on a roll"), page=LABEL, clauses="P1-6.1", dress=Bare)
def part_labels_roll(v: PartLabels) -> Iterator[Part]:
    """The same labels for a printer with a roll of 62 mm."""
    yield from labels_from(v["labels"], 1, 1)


@paper("stock_list", N_("Stock list"), page=A4, clauses="P1-6.3 S-P1")
def stock_list(v: StockList) -> Iterator[Part]:
    """What a warehouse holds, by bin, with room to write down what was counted."""
    yield Facts([
        Fact(N_("Warehouse"), v["warehouse"], take=2, strong=True),
        Fact(N_("As of"), moment(v["listed_at"])),
        Fact(N_("Listed by"), who(v["keeper"])),
    ])
    yield Heading(N_("Stock"))
    yield Lines([Column(N_("Bin"), least=44), Column(N_("Part"), share=1), Column(N_("On hand"), right=True),
                 Column(N_("Reserved"), right=True, optional=True), Column(N_("Minimum"), right=True, optional=True),
                 Column(N_("Maximum"), right=True, optional=True), Column(N_("Counted"), right=True, least=54)],
                [(line["bin"], (line["name"], together(line["code"], line["fits"], told(line["level"]))), pieces(line["quantity"]),
                  pieces(line["reserved"]) if line["reserved"] else "", pieces(line["minimum"]) if line["minimum"] else "",
                  pieces(line["maximum"]) if line["maximum"] else "", " ") for line in v["lines"]])
    yield Foot(said(N_("What was put aside for a job is among what is on hand.")))
