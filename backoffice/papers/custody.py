"""Papers for goods in our care: the receipt the customer holds, and the declaration when it is lost (P2-11, P2-12)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from backoffice.papers.blocks import Fact, Facts, Gap, Heading, Note, Prose, Signatures, Ticks, Together
from backoffice.papers.kinds import Foot, Part, paper
from backoffice.papers.look import A5
from backoffice.papers.tables import Column, Lines
from backoffice.papers.voice import amount, beside, day, held, in_row, language, listed, moment, said, together, told, who
from backoffice.text import N_, say_count

if TYPE_CHECKING:
    from backoffice.models.jobs.contents import GoodsReceipt, LossDeclaration, ReceiptUnit

DECLARED = N_("I declare that I have lost the goods receipt named above. It is void from now on; whoever finds it returns it to the centre. "
              "I take the goods back against this declaration and have shown the document named below.")


@paper("goods_receipt", N_("Customer goods receipt"), page=A5, clauses="P2-11 P2-12 P1-5.10", copies=(N_("For the customer"), N_("For the file")))
def goods_receipt(v: GoodsReceipt) -> Iterator[Part]:
    """What we took, in which condition, with which accessories, up to which limit we repair, signed by both."""
    customer = v["customer"]
    yield Facts([
        Fact(N_("Customer"), customer["name"], strong=True),
        Fact(N_("Telephone"), customer["phone"]),
        Fact(N_("Call and voucher"), "\n".join(number for number in (v["call"], v["voucher"]) if number)),
        Fact(N_("Address"), customer["address"], take=2),
        Fact(N_("Taken by"), who(v["taken_by"])),
        Fact(N_("Fault as told"), v["fault"], take=2),
        Fact(N_("Taken on"), (moment(v["taken_at"]), told(v["taken_from"]))),
    ])
    yield Heading(N_("Goods taken into our care"))
    yield _goods(v["units"])
    yield Facts([
        Fact(N_("Repair without asking up to"), beside(amount(v["limit"], v["currency"]), told(v["limit_note"]))),
        Fact(N_("Above that"), told(v["above_limit"])),
        Fact(N_("Promised back"), day(v["promised_on"]), strong=True),
        *([Fact(N_("Loaner handed out"), v["loaner"], take=3)] if v["loaner"] else []),
    ])
    yield Note(v["terms"] or _terms(v))
    yield Signatures([(N_("For the centre"), N_("received as described above")), (N_("Customer"), N_("agrees with the description and the limit"))])
    yield Together([
        Heading(N_("Handed back")),
        Ticks([said(N_("Original receipt taken back and voided")), said(N_("Receipt lost, declaration signed"))]),
        Signatures([(N_("Customer"), N_("goods collected and in order")), (N_("For the centre"), N_("receipt seen and voided"))])])
    yield Foot(said(N_("Keep this receipt. The goods are handed back against it.")))


@paper("loss_declaration", N_("Declaration of loss"), page=A5, clauses="P2-12 P1-5.10", copies=(N_("For the file"), N_("For the customer")))
def loss_declaration(v: LossDeclaration) -> Iterator[Part]:
    """The customer signs that the goods receipt is lost, and shows who they are; the goods may then leave without it."""
    customer = v["customer"]
    yield Facts([
        Fact(N_("Goods receipt"), v["receipt"], strong=True),
        Fact(N_("Issued on"), moment(v["receipt_at"])),
        Fact(N_("Declared on"), moment(v["declared_at"])),
        Fact(N_("Customer"), customer["name"]),
        Fact(N_("Telephone"), customer["phone"]),
        Fact(N_("Taken down by"), who(v["taken_by"])),
        Fact(N_("Address"), customer["address"], take=3),
    ])
    yield Heading(N_("Goods that the receipt stands for"))
    yield Lines([Column(N_("No.")), Column(N_("Goods, serial, tag"), share=3), Column(N_("Accessories"), share=2)],
                [(str(number), (unit["name"], _marks(unit)), listed(unit["accessories"])) for number, unit in enumerate(v["units"], 1)])
    yield Heading(N_("Declaration"))
    yield Prose(said(DECLARED), after=4)
    yield Facts([
        Fact(N_("Declared by"), v["declared_by"]),
        Fact(N_("Identity document shown"), v["identity"], take=2),
        Fact(N_("How it was lost"), v["circumstances"], take=3),
    ], ruled_above=True)
    yield Gap(4)
    yield Signatures([(N_("Customer"), N_("declares the above, has received the goods")), (N_("For the centre"), N_("has seen the identity document"))])
    yield Foot(said(N_("This declaration takes the place of the receipt when the goods leave.")))


def _goods(units: list[ReceiptUnit]) -> Lines:
    return Lines(
        [Column(N_("No.")), Column(N_("Goods, serial, tag"), share=1.25), Column(N_("Condition"), share=1), Column(N_("Accessories"), share=0.75),
         Column(N_("Declared value"), right=True)],
        [(str(number), (unit["name"], _marks(unit)), unit["condition"], listed(unit["accessories"]), unit["value"])
         for number, unit in enumerate(units, 1)])


def _marks(unit: ReceiptUnit) -> str:
    return together(unit["serial"], held(said(N_("tag {number}"), number=unit["tag"])) if unit["tag"] else "")


def _terms(v: GoodsReceipt) -> str:
    days = v["collect_within_days"]
    sentences = []
    if days:
        sentences.append(say_count(days, N_("Please collect within {n} day of our notice."), N_("Please collect within {n} days of our notice."), language()))
    if amount(v["storage_fee"], v["currency"]):
        sentences.append(said(N_("After that {fee} a day is charged for storage."), fee=amount(v["storage_fee"], v["currency"])))
    sentences += [said(N_("Data and liquids in the goods are the owner's care.")),
                  said(N_("Lost this receipt? Goods are then handed back against identity and a signed declaration of loss."))]
    return in_row(*sentences)
