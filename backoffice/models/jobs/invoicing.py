"""Invoices: what was queued or collected is billed, paid, and stands as it was issued (P2-10, P2-13). `crediting` takes back what was wrong."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.customers import Customer
from backoffice.models.deeds import deed_of
from backoffice.models.guards import Guard
from backoffice.models.jobs.money import CashReceipt, CashState, Charge, ChargeState, Method
from backoffice.models.jobs.vouchers import ServiceLine
from backoffice.models.jobs.workshop import PartUsed, WorkTime, round_half_up
from backoffice.models.steps import Amount, Condition, step
from backoffice.models.types import Code, Line, Minutes, Moment, Money, Permille, Quantity, Reference, SortKey, State
from backoffice.text import N_, money


class InvoiceState(State):
    ISSUED = "issued", N_("Issued"), "active"
    PART_PAID = "part paid", N_("Part paid"), "waiting"
    PAID = "paid", N_("Paid"), "good", True
    TO_GIVE_BACK = "to give back", N_("Money to give back"), "trouble"
    CREDITED = "credited", N_("Credited"), "quiet", True


class Invoice(BranchRecord):
    """An invoice: numbered without gaps, immutable once issued, with its tax and the total in words (P2-10, P2-13). `credited` is what credit
    notes took back of it."""

    area = "money"
    label = N_("Invoice")
    guards = (Guard("customers.see_tax", N_("Tax numbers"), ("tax_number",), papers=("invoice",)),)
    impersonal = ("tax_name",)
    kept_by_law = "issued_at"
    attached_with = "money.print"
    series = "I"
    states = InvoiceState
    frozen_from = tuple(InvoiceState)
    lives_on = ("paid", "credited")
    found_by = ("number", "customer_name", "voucher_numbers")
    sort_keys: ClassVar = {"customer_key": "customer_name"}
    sorts = ("number", "customer_key", "state", "due_date", "total")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[InvoiceState] = mapped_column(default=InvoiceState.ISSUED)
    customer_id: Mapped[int] = mapped_column(Reference, ForeignKey("customer.id"))
    customer_name: Mapped[Line]
    customer_key: Mapped[SortKey]
    address: Mapped[Line] = mapped_column(default="")
    tax_number: Mapped[Line] = mapped_column(default="")
    voucher_numbers: Mapped[Line] = mapped_column(default="")
    issued_at: Mapped[Moment]
    issued_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    due_date: Mapped[date]
    currency: Mapped[str] = mapped_column(String(3))
    net: Mapped[Money]
    tax: Mapped[Money]
    total: Mapped[Money]
    tax_permille: Mapped[Permille]
    tax_name: Mapped[Line] = mapped_column(default="")
    paid: Mapped[Money] = mapped_column(default=0)
    credited: Mapped[Money] = mapped_column(default=0)

    customer: Mapped[Customer] = relationship()
    lines: Mapped[list[InvoiceLine]] = relationship(back_populates="invoice", order_by="InvoiceLine.id")
    payments: Mapped[list[Payment]] = relationship(back_populates="invoice", order_by="Payment.id")
    credit_notes = relationship("CreditNote", back_populates="invoice", order_by="CreditNote.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "customer_id"))

    @step(N_("Record payment"), InvoiceState.ISSUED, InvoiceState.PART_PAID, to=(InvoiceState.PART_PAID, InvoiceState.PAID), right="money.invoice",
          clauses="P2-10", amount=lambda invoice, told: told["amount"])
    def pay(self, amount: Amount, method: Method, paid_on: date | None = None) -> InvoiceState:
        """Money that came in for this invoice, never more than is open."""
        return self.receive(amount, method, paid_on)

    def receive(self, amount: int, method: Method, paid_on: date | None = None, cash_receipt: CashReceipt | None = None) -> InvoiceState:
        """Enters money for this invoice, in minor units of its currency. Raises Refused for more than is open, and for a day to come."""
        deed = deed_of(self)
        if amount <= 0:
            raise Refused(N_("A payment is above zero."), field="amount")
        if amount > self.to_pay:
            raise Refused(N_("This is more than is still open."), field="amount")
        if paid_on and paid_on > deed.business_date:
            raise Refused(N_("The day of payment lies in the future."), field="paid_on")
        self.take(amount, method, paid_on or deed.business_date, cash_receipt)
        return self.standing()

    def take(self, amount: int, method: Method, paid_on: date, cash_receipt: CashReceipt | None = None) -> None:
        """Enters money that came in for this invoice; with a minus, what went back."""
        deed_of(self).add(Payment(invoice=self, amount=amount, method=method, paid_on=paid_on, cash_receipt=cash_receipt))
        self.paid += amount

    @property
    def to_pay(self) -> int:
        """What is still to be paid, in minor units; below zero, what was paid too much."""
        return self.total - self.credited - self.paid

    def standing(self) -> InvoiceState:
        """The state that follows from what was paid and credited."""
        if self.to_pay < 0:
            return InvoiceState.TO_GIVE_BACK
        if not self.to_pay:
            return InvoiceState.CREDITED if self.credited == self.total else InvoiceState.PAID
        return InvoiceState.PART_PAID if self.paid else InvoiceState.ISSUED

    @step(N_("Print invoice"), *InvoiceState, right="money.print", clauses="P2-10")
    def print_invoice(self) -> None:
        """Prints the invoice as it was issued."""

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.jobs.on_paper import invoice
        return invoice(self)


class InvoiceLine(BranchRecord):
    """One line of an invoice, fixed when it is issued."""

    area = "money"
    label = N_("Line")
    append_only = True
    line_of = "invoice"

    invoice_id: Mapped[int] = mapped_column(Reference, ForeignKey("invoice.id"))
    description: Mapped[Line]
    detail: Mapped[Line] = mapped_column(default="")
    quantity: Mapped[Quantity]
    unit_price: Mapped[Money]
    amount: Mapped[Money]
    minutes: Mapped[Minutes | None]

    invoice: Mapped[Invoice] = relationship(back_populates="lines")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (Index(None, "invoice_id"),)


class Payment(BranchRecord):
    """Money that came in for an invoice; with a minus, what was given back or went over to another."""

    area = "money"
    label = N_("Payment")
    append_only = True
    belongs_to = "invoice_id"

    invoice_id: Mapped[int] = mapped_column(Reference, ForeignKey("invoice.id"))
    amount: Mapped[Money]
    method: Mapped[Method]
    paid_on: Mapped[date]
    cash_receipt_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("cash_receipt.id"))

    invoice: Mapped[Invoice] = relationship(back_populates="payments")
    cash_receipt: Mapped[CashReceipt | None] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (Index(None, "invoice_id"),)


def tax_within(total: int, permille: int) -> int:
    """The tax that is contained in a total, half a unit rounded up."""
    return round_half_up(total * permille, 1000 + permille) if total >= 0 else -tax_within(-total, permille)


def cash_handed_over(charge: Charge) -> Condition:
    """What was collected on the spot is in the accountant's hands before its invoice is issued (P2-10, P1-5.11)."""
    receipt = next((each for each in _received(charge) if each.state is CashState.COLLECTED), None)
    if receipt is None:
        return Condition("cash_handed_over", True, N_("No money is under way"))
    return Condition("cash_handed_over", False, N_("The money is not handed over yet"), N_("{number}: {name} still has {amount}."),
                     {"number": receipt.number, "name": receipt.collected_by_name, "amount": money(receipt.amount, receipt.currency, deed_of(charge).language)},
                     remedy="cash_receipt.hand_over", remedy_id=receipt.id)


@step(N_("Issue invoice"), ChargeState.TO_INVOICE, ChargeState.COLLECTED, on=Charge, to=ChargeState.INVOICED, right="money.invoice",
      clauses="P2-10 P2-13 P1-5.11", gate=(cash_handed_over,), amount=lambda charge, told: charge.amount)
def issue_invoice(session: Session, charge: Charge, payment_days: int = 0) -> None:
    """Issues the invoice for this charge: the next number, the lines of voucher and card, the tax within, and the total in words.
    What was collected on the spot is set against it."""
    deed = deed_of(session)
    if not 0 <= payment_days <= 365:
        raise Refused(N_("Write the days to pay, from 0 to 365."), field="payment_days")
    branch, customer = deed.branch, charge.customer
    tax = tax_within(charge.amount, branch.tax_permille)
    invoice: Invoice = deed.add(Invoice(
        customer=customer, customer_name=customer.name, address=customer.address, tax_number=customer.tax_number, voucher_numbers=charge.document,
        issued_at=deed.at, issued_by_id=deed.staff.id, due_date=deed.business_date + timedelta(days=payment_days), currency=charge.currency,
        net=charge.amount - tax, tax=tax, total=charge.amount, tax_permille=branch.tax_permille, tax_name=branch.tax_name, paid=0, state=InvoiceState.ISSUED))
    for line in charge.lines():
        deed.add(_invoice_line(invoice, line))
    for receipt in _received(charge):
        invoice.state = invoice.receive(receipt.kept or receipt.amount, receipt.method, deed.business_date, receipt)
        receipt.state, receipt.invoice = CashState.INVOICED, invoice
    charge.invoice = invoice
    deed.issue("invoice", invoice)


def _received(charge: Charge) -> list[CashReceipt]:
    """What was received for a charge: collected on the spot, or kept of a deposit."""
    lines = select(ServiceLine.id).where(ServiceLine.charge_id == charge.id)
    return list(deed_of(charge).session.scalars(select(CashReceipt).where(
        or_(CashReceipt.charge_id == charge.id, CashReceipt.line_id.in_(lines)),
        CashReceipt.state.not_in((CashState.VOIDED, CashState.INVOICED))).order_by(CashReceipt.id)))


def _invoice_line(invoice: Invoice, line: ServiceLine | WorkTime | PartUsed) -> InvoiceLine:
    if isinstance(line, WorkTime):
        charged = line.minutes if line.charged_minutes is None else line.charged_minutes
        return InvoiceLine(invoice=invoice, description=line.work, detail=line.card.description, quantity=round_half_up(charged * 1000, 60),
                           minutes=line.charged_minutes, unit_price=line.price_per_hour, amount=line.to_pay)
    detail = line.reason if isinstance(line, ServiceLine) else line.reason or line.card.description
    return InvoiceLine(invoice=invoice, description=line.description, detail=detail, quantity=line.quantity, unit_price=line.unit_price, amount=line.to_pay)
