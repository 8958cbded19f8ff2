"""Papers of planning and purchasing: request, order, ABC report and stock value (P1-6.7, P1-6.2, P1-6.3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from backoffice.papers.blocks import Fact, Facts, Gap, Heading, Prose, Signatures, Totals
from backoffice.papers.kinds import Foot, Part, paper
from backoffice.papers.look import A4, INK_2, SMALL
from backoffice.papers.pareto import Pareto
from backoffice.papers.tables import Column, Lines
from backoffice.papers.voice import NONE, amount, bare, day, language, long_day, moment, percent, pieces, said, together
from backoffice.text import N_, rate

if TYPE_CHECKING:
    from backoffice.models.jobs.contents import Person
    from backoffice.models.purchasing.contents import AbcReport, AskedPrice, PurchaseOrder, PurchaseRequest, RequestedPart, StockValue


def _who(person: Person) -> tuple[str, str]:
    return person["name"], said(N_("badge {number}"), number=person["badge"]) if person["badge"] else ""


@paper("purchase_request", N_("Purchase request"), page=A4, clauses="P1-6.7 P1-6.2")
def purchase_request(v: PurchaseRequest) -> Iterator[Part]:
    """What is to be bought, what each supplier asks for it, which quote was chosen, and the places for both approvals."""
    currency = v["currency"]
    yield Facts([
        Fact(N_("For warehouse"), v["warehouse"], take=2, strong=True),
        Fact(N_("Asked by"), _who(v["asked_by"])),
        Fact(N_("Asked"), moment(v["asked_at"])),
        Fact(N_("Reason"), v["reason"], take=4),
    ])
    for line in v["lines"]:
        yield from _requested(line, currency)
    for used in v["rates"] or ():
        yield Prose(said(N_("1 {theirs} = {rate} {ours} on {day}, {source}"), theirs=used["currency"], rate=rate(used["rate"], language()), ours=currency,
                         day=day(used["day"]), source=used["source"]), size=SMALL, ink=INK_2)
    if v["total"]:
        yield Totals([(said(N_("To approve, {currency}"), currency=currency), amount(v["total"], currency) or NONE)])
    if v["choice_reason"]:
        yield Facts([Fact(N_("Why not the cheapest"), v["choice_reason"], take=4)], ruled_above=True)
    yield Heading(N_("Approvals"))
    yield Facts([Fact(N_("Finance"), _who(v["finance"]), take=2), Fact(N_("Approved on"), moment(v["finance_at"]), take=2),
                 Fact(N_("Supervisor"), _who(v["supervisor"]), take=2), Fact(N_("Approved on"), moment(v["approved_at"]), take=2)])
    yield Signatures([(N_("Asked by"), N_("inquiry, prices and quantities")), (N_("Finance"), N_("the amount")), (N_("Supervisor"), N_("the purchase"))])
    yield Foot(said(N_("Three people: who asks, who approves for finance, and who approves as supervisor.")))


def _requested(line: RequestedPart, currency: str) -> Iterator[Part]:
    wanted = said(N_("wanted by {day}"), day=day(line["wanted_by"])) if line["wanted_by"] else ""
    job = said(N_("for {job}"), job=line["job"]) if line["job"] else ""
    yield Heading(together(f"{pieces(line['quantity'], line['unit'])} × {line['name']}", line["code"], wanted, job), typed=True)
    yield Lines(
        [Column(N_("Supplier"), share=1), Column(N_("Price"), right=True), Column(N_("Amount"), right=True, least=62),
         Column(N_("Days"), right=True), Column(N_("Holds until"), right=True), Column(N_("Choice"), least=50)],
        [(quote["supplier"], _price(quote, currency), bare(_in_house(quote), currency), str(quote["lead_days"]), day(quote["valid_until"]),
          said(N_("chosen")) if quote["chosen"] else " ") for quote in line["quotes"]], pen=0 if line["quotes"] else 3)


def _price(quote: AskedPrice, ours: str) -> str:
    """The price of one, with its currency where it is in other money than ours."""
    theirs = quote["currency"] or ours
    return bare(quote["price"], theirs) if theirs == ours else f"{bare(quote['price'], theirs)} {theirs}"


def _in_house(quote: AskedPrice) -> int:
    """The amount in our money; papers of before had all of it in our money."""
    return quote["house_amount"] if quote["currency"] else quote["amount"]


@paper("purchase_order", N_("Purchase order"), page=A4, clauses="P1-6.7", copies=("", N_("For the warehouse")))
def purchase_order(v: PurchaseOrder) -> Iterator[Part]:
    """What the supplier is to bring, where to, by when, and at what price."""
    supplier, currency = v["supplier"], v["currency"]
    yield Facts([
        Fact(N_("Supplier"), "\n".join(line for line in (supplier["name"], supplier["contact"], supplier["address"], supplier["phone"]) if line), take=2,
             strong=True),
        Fact(N_("Deliver to"), v["deliver_to"], take=2),
        Fact(N_("Date"), long_day(v["issued_at"][:10])),
        Fact(N_("Deliver by"), long_day(v["expected_on"]), strong=True),
        Fact(N_("Ordered by"), _who(v["ordered_by"])),
        Fact(N_("Request"), v["request"]),
        *([Fact(N_("Your number"), v["their_number"], take=4)] if v["their_number"] else []),
    ])
    yield Heading(N_("We order"))
    yield Lines(
        [Column(N_("Code")), Column(N_("Your part number"), optional=True), Column(N_("Part"), share=1), Column(N_("Quantity"), right=True),
         Column(N_("Price"), right=True), Column(N_("Amount"), right=True, least=62), Column(N_("By"), right=True, optional=True)],
        [(line["code"], line["their_code"], line["name"], pieces(line["quantity"], line["unit"]), bare(line["price"], currency), bare(line["amount"], currency),
          day(line["expected_on"])) for line in v["lines"]])
    yield Totals([(said(N_("Total, {currency}"), currency=currency), amount(v["total"], currency) or NONE)])
    if v["terms"]:
        yield Facts([Fact(N_("Terms"), v["terms"], take=4)], ruled_above=True, clings=True)
    yield Gap(2)
    yield Prose(said(N_("Please confirm the order with its day of delivery, and write our number on your delivery note and on your invoice.")),
                size=SMALL, ink=INK_2)
    yield Signatures([(N_("Ordered by"), N_("for the centre")), (N_("Supplier"), N_("confirmed"))])
    yield Foot(said(N_("Our number stands on everything that belongs to this order.")))


@paper("abc_report", N_("ABC report"), page=A4, clauses="P1-6.2")
def abc_report(v: AbcReport) -> Iterator[Part]:
    """Which parts carry most of the value that was used: the curve, the sums of the classes, and the parts one by one."""
    currency, total = v["currency"], v["total"] or 0
    yield Facts([
        Fact(N_("Period"), said(N_("{begin} to {end}"), begin=day(v["from_on"]), end=day(v["until_on"])), take=2, strong=True),
        Fact(N_("Cut-offs"), f"A {percent(v['a_permille'])}, B {percent(v['b_permille'])}"),
        Fact(N_("Value used"), amount(total, currency) or NONE),
        Fact(N_("Made by"), _who(v["made_by"]), take=2),
        Fact(N_("Applied by"), _who(v["applied_by"])),
        Fact(N_("Applied on"), moment(v["applied_at"])),
    ])
    yield Heading(N_("How the value is spread over the parts"))
    yield Pareto(list(v["curve"] or ()), list(v["class_ends"] or ()), total, (v["a_permille"], v["b_permille"]))
    items = sum(each["items"] for each in v["classes"]) or 1
    yield Lines([Column(N_("Class"), share=1), Column(N_("Parts"), right=True), Column(N_("Share of the parts"), right=True),
                 Column(N_("Value used"), right=True, least=62), Column(N_("Share of the value"), right=True)],
                [(each["abc"], str(each["items"]), _share(each["items"], items), bare(each["value"], currency), _share(each["value"], total))
                 for each in v["classes"]])
    yield Heading(N_("Parts"))
    yield Lines(
        [Column(N_("Class"), least=24), Column(N_("Part"), share=1), Column(N_("Used"), right=True), Column(N_("Value used"), right=True, least=62),
         Column(N_("Share"), right=True), Column(N_("Sum"), right=True), Column(N_("Order at"), right=True, optional=True)],
        [(_class(line["abc"], line["computed"]), (line["name"], line["code"]), pieces(line["used"]), bare(line["value"], currency),
          _share(line["value"], total), _share(line["running"], total), pieces(line["order_at"]) if line["order_at"] else "") for line in v["lines"]])
    if v["left_out"]:
        yield Prose(said(N_("{n} more parts carry less and are not listed."), n=v["left_out"]), size=SMALL, ink=INK_2)
    yield Foot(said(N_("A class that was given by hand stands before the one that the run would have given.")))


def _share(part: int, whole: int) -> str:
    return percent((part * 1000 + whole // 2) // whole) if whole and isinstance(part, int) else NONE


def _class(abc: str, computed: str) -> str:
    return abc if abc == computed else f"{abc or NONE} ({computed})"


@paper("stock_value", N_("Stock value"), page=A4, clauses="P1-6.3 P1-6.2")
def stock_value(v: StockValue) -> Iterator[Part]:
    """What lies in a warehouse and what it is worth by the moving average; the sum is that of the ledger."""
    currency = v["currency"]
    yield Facts([
        Fact(N_("Warehouse"), v["warehouse"], take=2, strong=True),
        Fact(N_("As of"), moment(v["listed_at"])),
        Fact(N_("Listed by"), _who(v["keeper"])),
    ])
    yield Heading(N_("Stock"))
    yield Lines([Column(N_("Code")), Column(N_("Part"), share=1), Column(N_("Bin"), optional=True), Column(N_("Class"), optional=True),
                 Column(N_("On hand"), right=True), Column(N_("Average"), right=True), Column(N_("Value"), right=True, least=62)],
                [(line["code"], line["name"], line["bin"], line["abc"], pieces(line["quantity"]), bare(line["average"], currency),
                  bare(line["value"], currency)) for line in v["lines"]])
    yield Totals([(said(N_("Value, {currency}"), currency=currency), amount(v["total"], currency) or NONE)])
    yield Foot(said(N_("By the moving average; the sum is that of the stock ledger.")))
