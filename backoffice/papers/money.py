"""Papers about money: the invoice, the cash receipt and the refund of a deposit with their counterfoils (P2-10, P2-13, P1-5.11, P1-6.4)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from backoffice.papers.amounts import in_words
from backoffice.papers.blocks import Fact, Facts, Gap, Heading, Prose, Signatures, Totals
from backoffice.papers.breaking import fitting
from backoffice.papers.dress import Dress
from backoffice.papers.kinds import NOTHING, Aside, Foot, Part, paper
from backoffice.papers.look import A4, A5_ACROSS, CAPTION, HAIR_PT, INK, INK_2, INK_3, LINE, MM, SMALL, STRONG_PT
from backoffice.papers.pen import Pen
from backoffice.papers.tables import Column, Lines
from backoffice.papers.voice import NONE, amount, bare, in_row, language, long_day, moment, pair, percent, pieces, said, spaced, together, told
from backoffice.text import N_, minutes

if TYPE_CHECKING:
    from backoffice.models.jobs.contents import CashReceipt, DepositRefund, Invoice, InvoiceLine, Person, TaxLine


@paper("invoice", N_("Invoice"), page=A4, clauses="P2-10 P2-13 P1-5.3 P1-5.11 P2-3", copies=(N_("Original for the customer"), N_("For accounts")))
def invoice(v: Invoice) -> Iterator[Part]:
    """What was done and used, who pays which line and why, the tax, and the sum in figures and in words."""
    customer, currency = v["customer"], v["currency"]
    if v["house"]["tax_number"]:
        yield Aside(said(N_("Tax no. {number}"), number=v["house"]["tax_number"]))
    yield Facts([
        Fact(N_("Billed to"), "\n".join(line for line in (customer["name"], customer["contact"], customer["address"]) if line), take=2),
        Fact(N_("Date"), long_day(v["issued_on"])),
        Fact(N_("Pay by"), long_day(v["due_on"]), strong=True),
        Fact(N_("Customer tax no."), customer["tax_number"], take=2),
        Fact(N_("Loan"), v["loan"]) if v["loan"] else Fact(N_("Voucher"), "\n".join(v["vouchers"] or ())),
        Fact(N_("Repair call"), v["call"]),
    ])
    yield Heading(v["subject"] or said(N_("Services and parts")), typed=True)
    yield Lines(
        [Column(N_("Code"), optional=True), Column(N_("Service or part"), share=1), Column(N_("Category"), optional=True), Column(N_("Quantity"), right=True),
         Column(N_("Price"), right=True), Column(N_("Tax"), right=True, optional=True), Column(N_("Amount"), right=True, least=62)],
        [(line["code"], (line["item"], told(line["detail"])), told(line["category"]), _how_much(line),
          _price(line, currency), percent(line["tax_permille"]), bare(line["amount"], currency)) for line in v["lines"]])
    paid = [(told(deduction["caption"]), -_number(deduction["amount"])) for deduction in v["deductions"]]
    total = _number(v["to_pay"]) - sum(figure for _, figure in paid)
    yield Totals([*_taxes(v["taxes"], v["tax_name"], currency),
                  *([(said(N_("Total, tax included")), bare(total, currency))] if paid else []),
                  *((words, bare(figure, currency)) for words, figure in paid),
                  (said(N_("To pay, {currency}"), currency=currency), amount(v["to_pay"], currency) or NONE)])
    if amount(v["to_pay"], currency):
        yield Facts([Fact(N_("Total in words"), in_words(total, currency, language()), take=4)], ruled_above=True, clings=True)
    if v["how_to_pay"] or v["warranty"]:
        yield Facts([Fact(N_("How to pay"), told(v["how_to_pay"]), take=2), Fact(N_("Warranty on this repair"), told(v["warranty"]), take=2)])
    if v["remark"]:
        yield Gap(2)
        yield Prose(told(v["remark"]), size=SMALL, ink=INK_2)
    yield Foot(in_row(v["house"]["account"], said(N_("Please quote the number."))))


def _how_much(line: InvoiceLine) -> str:
    """Working time as somebody reads it, `1 h 10 min`; everything else as a quantity."""
    return minutes(line["minutes"], language()) if isinstance(line["minutes"], int) else pieces(line["quantity"], line["unit"])


def _price(line: InvoiceLine, currency: str) -> str:
    price = bare(line["price"], currency)
    return said(N_("{price} an hour"), price=price) if price and isinstance(line["minutes"], int) else price


def _taxes(taxes: list[TaxLine], name: str, currency: str) -> Iterator[tuple[str, str]]:
    for tax in taxes:
        yield said(N_("Net at {rate}"), rate=percent(tax["permille"])), bare(tax["net"], currency)
        yield spaced(name or said(N_("Tax")), percent(tax["permille"])), bare(tax["tax"], currency)


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


class SlipDress(Dress):
    """A receipt with its counterfoil at the left, as in a receipt book: the customer takes the one, the house keeps the other."""

    def draw(self, pen: Pen, page: int, pages: int) -> None:
        super().draw(pen, page, pages)
        if page == 0:
            self._counterfoil(pen)

    def _counterfoil(self, pen: Pen) -> None:
        sheet, content = self.sheet, self.content if isinstance(self.content, dict) else {}
        cut, x = sheet.left - 10 * MM, 9 * MM
        room = cut - x - 7 * MM
        pen.dashed(cut, 0, 0, sheet.height, INK_3)
        rule = self.ceiling - sheet.head
        pen.text(x, self.ceiling - 5.5, *fitting(said(N_("Counterfoil")), self.strong, CAPTION, room, 5), INK, True)
        pen.text(x, self.ceiling - 14.5, *fitting(said(N_("stays in the book")), self.regular, CAPTION, room, 5), INK_2)
        pen.text(x, rule + 2.6 * MM, *fitting(self.head.number, self.strong, sheet.number, room, 6), INK, True)
        pen.rule(x, rule, room, STRONG_PT, INK)
        if self.head.marks:
            pen.text(x, rule + 7.6 * MM, *fitting(self.head.marks, self.strong, SMALL, room, 5), INK, True)
        y = rule - 2.5 * MM
        for caption, value, strong in _stub(content):
            pen.text(x, y - 9, *fitting("  ".join(filter(None, pair(caption))), self.regular, CAPTION, room, 5), INK_2)
            size = 10.5 if strong else sheet.body
            pen.text(x, y - 21.5, *fitting(value or NONE, self.strong if strong else self.regular, size, room, 6), INK, strong)
            y -= 28.5
            pen.rule(x, y, room, HAIR_PT, LINE)


def _stub(v: Any) -> list[tuple[str, str, bool]]:
    """What stands on a counterfoil, line by line: of money that came in, or of a deposit that went back."""
    by, sum_ = v["collected_by"]["name"], amount(v["amount"], v["currency"])
    of_a_job = [(N_("For what"), told(v["purpose"]), False), (N_("Call and voucher"), together(v["call"], v["voucher"]), False)] if not v["loan"] else [
        (N_("Deposit for the loaner"), v["loaner"], False), (N_("Call and loan"), together(v["call"], v["loan"]), False)]
    if v["receipts"]:
        return [(N_("Amount paid back"), sum_, True), (N_("Paid back to"), v["payer"], False), *of_a_job, (N_("Paid back by"), by, False),
                (N_("Paid back on"), moment(v["collected_at"]), False),
                (N_("Receipt of the deposit"), ", ".join(v["receipts"] or ()), False)]
    return [(N_("Amount"), sum_, True), (N_("Received from"), v["payer"], False), *of_a_job,
            (N_("Collected by"), by, False), (N_("Received on"), moment(v["collected_at"]), False),
            *([] if v["loan"] else [(N_("Invoice no."), v["invoice"] or "\u00a0", False)])]


def _hand(person: Person) -> str:
    who = person or {"name": NOTHING, "badge": NOTHING}
    return together(who["name"], said(N_("badge {number}"), number=who["badge"]) if who["badge"] else "")


@paper("cash_receipt", N_("Cash receipt"), page=A5_ACROSS, clauses="P2-10 P1-5.11 W5-3", copies=(N_("For the customer"),), dress=SlipDress)
def cash_receipt(v: CashReceipt) -> Iterator[Part]:
    """What was collected on the spot; the invoice follows later and names this receipt. A deposit is given back against it."""
    currency = v["currency"]
    received = v["amount"]
    yield Facts([
        Fact(N_("Received from"), v["payer"], take=2, strong=True),
        Fact(N_("Received on"), moment(v["collected_at"])),
        Fact(N_("For what"), told(v["purpose"]), take=2),
        Fact(N_("Paid by"), told(v["method"])),
        Fact(N_("Repair call"), v["call"]),
        *([Fact(N_("Loan"), v["loan"], take=2)] if v["loan"] else
          [Fact(N_("Voucher"), v["voucher"]), Fact(N_("Invoice no."), v["invoice"] or said(N_("follows")))]),
    ])
    yield Totals([(said(N_("Amount received, {currency}"), currency=currency), amount(received, currency) or NONE)], share=0.62)
    if amount(received, currency):
        yield Facts([Fact(N_("In words"), in_words(_number(received), currency, language()), take=3)], ruled_above=True, clings=True)
    yield Gap(3)
    yield Signatures([(N_("Collected by"), _hand(v["collected_by"])), (N_("Payer"), "")])
    yield Foot(said(N_("Keep this receipt: the deposit is given back when the loaner comes back complete and undamaged.")) if v["loan"]
               else said(N_("Keep this receipt until the invoice has come.")))


@paper("deposit_refund", N_("Deposit refund"), page=A5_ACROSS, clauses="P1-6.4 P2-10 P1-5.11", copies=(N_("For the customer"),), dress=SlipDress)
def deposit_refund(v: DepositRefund) -> Iterator[Part]:
    """What the customer got back of a deposit, and what was kept and why; they sign for it."""
    currency, back = v["currency"], v["amount"]
    yield Facts([
        Fact(N_("Paid back to"), v["payer"], strong=True),
        Fact(N_("Paid back on"), moment(v["collected_at"])),
        Fact(N_("Paid by"), told(v["method"])),
        Fact(N_("For what"), (told(v["purpose"]), together(v["call"], v["loan"])), take=2),
        Fact(N_("Receipt of the deposit"), "\n".join(v["receipts"] or ())),
        *([Fact(N_("Kept because"), v["reason"], take=3)] if v["reason"] else []),
    ])
    before, kept = _number(v["back"]) - _number(back), _number(v["kept"])
    left = _number(v["deposit"]) - _number(v["back"]) - kept
    yield Totals([(said(N_("Deposit")), bare(v["deposit"], currency)),
                  *([(said(N_("Paid back before")), bare(-before, currency))] if before else []),
                  *([(said(N_("Kept, set against the invoice")), bare(-kept, currency))] if kept else []),
                  *([(said(N_("Still held")), bare(-left, currency))] if left else []),
                  (said(N_("Paid back, {currency}"), currency=currency), amount(back, currency) or NONE)], share=0.62)
    if amount(back, currency):
        yield Facts([Fact(N_("In words"), in_words(_number(back), currency, language()), take=3)], ruled_above=True, clings=True)
    yield Gap(3)
    yield Signatures([(N_("Paid back by"), _hand(v["collected_by"])), (N_("Customer"), N_("received the amount above"))])
    yield Foot(said(N_("The receipt of the deposit is void with this refund.")) if not left else
               said(N_("Keep the receipt of the deposit: the rest is given back against it.")))
