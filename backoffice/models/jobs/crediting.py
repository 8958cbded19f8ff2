"""Credit notes: an issued invoice is never changed; what was billed wrongly is credited, given back, or invoiced again (P2-10, P2-13)."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import deed_of
from backoffice.models.guards import NotBy
from backoffice.models.jobs.invoicing import Invoice, InvoiceState, Payment, tax_within
from backoffice.models.jobs.money import CashReceipt, CashState, Charge, ChargeState, Method
from backoffice.models.steps import Amount, step
from backoffice.models.types import Code, Line, Moment, Money, Permille, Reference, SortKey
from backoffice.text import N_


class CreditNote(BranchRecord):
    """A credit note: so much less is to be paid for an invoice, and why. Numbered without gaps, and fixed from the start."""

    area = "money"
    label = N_("Credit note")
    impersonal = ("tax_name",)
    belongs_to = "invoice_id"
    kept_by_law = "issued_at"
    append_only = True
    series = "CN"
    found_by = ("number", "invoice_number", "customer_name", "reason")
    sort_keys: ClassVar = {"customer_key": "customer_name"}
    copies: ClassVar = {"invoice_number": "invoice.number", "customer_name": "invoice.customer_name"}
    sorts = ("number", "customer_key", "total")

    number: Mapped[Code] = mapped_column(unique=True)
    invoice_id: Mapped[int] = mapped_column(Reference, ForeignKey("invoice.id"))
    invoice_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    customer_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    customer_key: Mapped[SortKey]
    reason: Mapped[Line]
    issued_at: Mapped[Moment]
    issued_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    currency: Mapped[str] = mapped_column(String(3))
    net: Mapped[Money]
    tax: Mapped[Money]
    total: Mapped[Money]
    tax_permille: Mapped[Permille]
    tax_name: Mapped[Line] = mapped_column(default="")

    invoice: Mapped[Invoice] = relationship(back_populates="credit_notes")
    issued_by: Mapped[Staff] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "invoice_id"))

    def title(self) -> str:
        return f"{self.number} {self.customer_name}".strip()

    @step(N_("Print credit note"), right="money.print", clauses="P2-10")
    def print_credit_note(self) -> None:
        """Prints the credit note as it was issued."""

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.jobs.on_paper import credit_note
        return credit_note(self)


def _issuer(invoice: Invoice) -> set[int]:
    return {invoice.issued_by_id}


@step(N_("Credit"), InvoiceState.ISSUED, InvoiceState.PART_PAID, InvoiceState.PAID, on=Invoice,
      to=(InvoiceState.ISSUED, InvoiceState.PART_PAID, InvoiceState.PAID, InvoiceState.TO_GIVE_BACK, InvoiceState.CREDITED), right="money.credit",
      clauses="P2-10 P2-13", amount=lambda invoice, told: told["amount"],
      not_by=(NotBy(_issuer, N_("never by whoever issued it"), N_("{name} issued it: somebody else credits it.")),))
def credit(session: Session, invoice: Invoice, amount: Amount, reason: str) -> InvoiceState:
    """Takes back an invoice, or part of it, by a credit note with the reason; the invoice itself stays as it was issued. What was paid
    beyond what is left to pay is given back. Taken back whole, the service can be invoiced again."""
    deed = deed_of(session)
    left = invoice.total - invoice.credited
    if amount <= 0:
        raise Refused(N_("What is credited is above zero."), field="amount")
    if amount > left:
        raise Refused(N_("This is more than is left of the invoice."), field="amount")
    before = sum(note.tax for note in invoice.credit_notes)
    tax = invoice.tax - before if amount == left else tax_within(amount, invoice.tax_permille)
    note: CreditNote = deed.add(CreditNote(
        invoice=invoice, reason=reason, issued_at=deed.at, issued_by=deed.staff, currency=invoice.currency, net=amount - tax, tax=tax, total=amount,
        tax_permille=invoice.tax_permille, tax_name=invoice.tax_name))
    invoice.credited += amount
    deed.issue("credit_note", note)
    return invoice.standing()


@step(N_("Give money back"), InvoiceState.TO_GIVE_BACK, on=Invoice, to=(InvoiceState.TO_GIVE_BACK, InvoiceState.PAID, InvoiceState.CREDITED),
      right="money.invoice", clauses="P2-10", amount=lambda invoice, told: told["amount"])
def give_back(session: Session, invoice: Invoice, amount: Amount, method: Method, paid_on: date | None = None) -> InvoiceState:
    """The customer gets back what was paid too much, never more."""
    deed = deed_of(session)
    if amount <= 0:
        raise Refused(N_("What is given back is above zero."), field="amount")
    if amount > invoice.paid + invoice.credited - invoice.total:
        raise Refused(N_("This is more than was paid too much."), field="amount")
    if paid_on and paid_on > deed.business_date:
        raise Refused(N_("The day of payment lies in the future."), field="paid_on")
    invoice.take(-amount, method, paid_on or deed.business_date)
    return invoice.standing()


def _charge_of(invoice: Invoice) -> Charge | None:
    return deed_of(invoice).session.scalars(select(Charge).where(Charge.invoice_id == invoice.id)).first()


def _going_over(invoice: Invoice) -> list[Payment]:
    """What was collected against a cash receipt, or kept of a deposit, and still pays this invoice."""
    return [payment for payment in invoice.payments if payment.cash_receipt is not None and invoice.paid]


def _can_be_invoiced_again(invoice: Invoice) -> None:
    if invoice.credited < invoice.total:
        raise Refused(N_("Credit the whole invoice first."))
    if _charge_of(invoice) is None:
        raise Refused(N_("It stands in the queue again already, or was invoiced again."))
    if invoice.paid != sum(payment.amount for payment in _going_over(invoice)):
        raise Refused(N_("Money came in for it otherwise than by cash receipt, or was given back in part: give back the rest first."))


@step(N_("Invoice again"), InvoiceState.TO_GIVE_BACK, InvoiceState.CREDITED, on=Invoice, to=InvoiceState.CREDITED, right="money.invoice",
      clauses="P2-10 P2-13", needs=(_can_be_invoiced_again,))
def invoice_again(session: Session, invoice: Invoice) -> None:
    """The service stands in the accountant's queue again, to be invoiced anew, such as to another name or tax number. What was collected
    against a cash receipt goes over to the new invoice; other money is given back first."""
    deed, going_over = deed_of(session), _going_over(invoice)
    charge: Charge = _charge_of(invoice)  # type: ignore[assignment]  # the step needs it
    for payment in going_over:
        receipt: CashReceipt = payment.cash_receipt  # type: ignore[assignment]
        invoice.take(-payment.amount, payment.method, deed.business_date)
        receipt.state, receipt.invoice = CashState.HANDED_OVER, None
    collected = any(payment.cash_receipt.charge_id == charge.id for payment in going_over)  # type: ignore[union-attr]
    charge.invoice, charge.due_date = None, deed.business_date
    charge.state = ChargeState.COLLECTED if collected else ChargeState.TO_INVOICE
