"""Money: what is to be paid, cash collected on the spot, and invoices (P2-10, P2-13, P1-5.11).

All amounts are whole minor units of the branch's currency, tax included, as they were announced to the customer.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, or_, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.customers import Customer
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.guards import Guard, NotBy, refuse_above_limit
from backoffice.models.jobs.calls import Call
from backoffice.models.jobs.vouchers import ServiceLine, Voucher
from backoffice.models.jobs.workshop import PartUsed, WorkTime, round_half_up
from backoffice.models.steps import Amount, Condition, step
from backoffice.models.types import Choice, Code, Line, Minutes, Moment, Money, Permille, Quantity, Reference, SortKey, State
from backoffice.text import N_, money


class ChargeState(State):
    TO_INVOICE = "to invoice", N_("To invoice"), "waiting"
    COLLECTED = "collected", N_("Collected, to invoice"), "active"
    INVOICED = "invoiced", N_("Invoiced"), "good", True
    WAIVED = "waived", N_("Not charged"), "quiet", True


class CashState(State):
    COLLECTED = "collected", N_("In hand"), "waiting"
    HANDED_OVER = "handed over", N_("Handed over"), "active"
    INVOICED = "invoiced", N_("Invoiced"), "good", True
    SETTLED = "settled", N_("Given back"), "good", True
    VOIDED = "voided", N_("Voided"), "quiet", True


class CashKind(Choice):
    """What money was received for, or given back for."""

    FEE = "fee", N_("Service")
    DEPOSIT = "deposit", N_("Deposit")
    REFUND = "refund", N_("Deposit given back")


class InvoiceState(State):
    ISSUED = "issued", N_("Issued"), "active"
    PART_PAID = "part paid", N_("Part paid"), "waiting"
    PAID = "paid", N_("Paid"), "good", True
    TO_GIVE_BACK = "to give back", N_("Money to give back"), "trouble"
    CREDITED = "credited", N_("Credited"), "quiet", True


class Method(Choice):
    CASH = "cash", N_("Cash")
    CARD = "card", N_("Bank card")
    TRANSFER = "transfer", N_("Transfer")
    MOBILE = "mobile", N_("Mobile payment")


def _collectable(charge: Charge) -> None:
    if not charge.to_collect:
        raise Refused(N_("There is nothing to collect: all lines are free, or paid by a deposit."), field="collect_now")
    if charge.to_collect > deed_of(charge).branch.low_fee_limit:
        raise Refused(N_("This is above the limit for collecting on the spot: it goes to the accountant, who issues the invoice first."),
                      field="collect_now")


def _paid_by_no_deposit(charge: Charge) -> None:
    if charge.from_deposit:
        raise Refused(N_("Part of it is paid by a deposit that was kept: issue the invoice."))


class Charge(BranchRecord):
    """A paid service that stands in the accountant's queue from the same day on (P2-10, P2-13): of a voucher, or for the damage or loss of a loaner of
    a loan. `from_deposit` is what is set against it of deposits that were kept."""

    area = "money"
    label = N_("To invoice")
    attached_with = "money.print"
    states = ChargeState
    frozen_from = (ChargeState.INVOICED, ChargeState.WAIVED)
    lives_on = ("invoice_id", "due_date")
    found_by = ("call_number", "voucher_number", "loan_number", "customer_name")
    sort_keys: ClassVar = {"customer_key": "customer_name"}
    copies: ClassVar = {"call_number": "call.number", "voucher_number": "voucher.number", "loan_number": "loan.number", "customer_name": "customer.name"}
    sorts = ("due_date", "customer_key", "state", "amount")

    state: Mapped[ChargeState] = mapped_column(default=ChargeState.TO_INVOICE)
    open: Mapped[bool] = mapped_column(default=True, info={"derived": True})
    call_id: Mapped[int] = mapped_column(Reference, ForeignKey("call.id"))
    call_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    voucher_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("voucher.id"))
    voucher_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    loan_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("loan.id"))
    loan_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    customer_id: Mapped[int] = mapped_column(Reference, ForeignKey("customer.id"))
    customer_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    customer_key: Mapped[SortKey]
    amount: Mapped[Money]
    from_deposit: Mapped[Money] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3))
    due_date: Mapped[date]
    invoice_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("invoice.id"))
    waive_reason: Mapped[Line] = mapped_column(default="")

    call: Mapped[Call] = relationship()
    voucher: Mapped[Voucher | None] = relationship()
    loan = relationship("Loan")
    customer: Mapped[Customer] = relationship()
    invoice: Mapped[Invoice | None] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "call_id"), Index(None, "invoice_id"),
                Index("ix_charge_open", "branch_id", "state", "id", sqlite_where=text("open"), postgresql_where=text("open")))

    def title(self) -> str:
        return f"{self.document} {self.customer_name}"

    @property
    def document(self) -> str:
        """The number under which it is known: of its voucher, or of its loan."""
        return self.voucher_number or self.loan_number

    @property
    def to_collect(self) -> int:
        """What is still to be paid when the deposit that was kept is set against it."""
        return self.amount - self.from_deposit

    def lines(self) -> list[ServiceLine | WorkTime | PartUsed]:
        """What the customer pays for, as it stands on voucher and repair card."""
        session = deed_of(self).session
        kinds: tuple[Any, ...] = (ServiceLine, WorkTime, PartUsed)
        return [line for kind in kinds for line in session.scalars(select(kind).where(kind.charge_id == self.id).order_by(kind.id))]

    @step(N_("Collect"), ChargeState.TO_INVOICE, to=ChargeState.COLLECTED, right="money.collect", clauses="P2-10 P1-5.11 W5-3",
          amount=lambda charge, told: charge.to_collect, needs=(_collectable,))
    def collect(self, payer: str, method: Method = Method.CASH, collected_by: Staff | None = None) -> None:
        """A low fee is collected on the spot against a numbered cash receipt, and invoiced later. Above the limit of the branch
        the invoice comes first."""
        deed = deed_of(self)
        collect_charge(deed, self, payer, method, collected_by or deed.staff)

    @step(N_("Charge nothing"), ChargeState.TO_INVOICE, to=ChargeState.WAIVED, right="money.credit", clauses="S-U4",
          amount=lambda charge, told: charge.to_collect, needs=(_paid_by_no_deposit,))
    def waive(self, reason: str) -> None:
        """Nothing is charged for this service, with the reason: goodwill, or a mistake on the voucher. It leaves the queue and stays in the list."""
        self.waive_reason = reason


def _collector(receipt: CashReceipt) -> set[int]:
    return {receipt.collected_by_id}


def _voidable(receipt: CashReceipt) -> None:
    if receipt.loan is not None:
        receipt.loan.refuse_to_take_out(receipt.amount)


class CashReceipt(BranchRecord):
    """A numbered receipt for money collected on the spot, with its stub (P2-10, W5-3). Whoever collected it owes it until it is handed over.

    Money that is given back stands on one with a minus, signed by whoever got it: who paid it out owes so much less. What is `kept` of a deposit
    pays a line of the job's voucher.
    """

    area = "money"
    label = N_("Cash receipt")
    belongs_to = "call_id"
    kept_by_law = "collected_at"
    attached_with = "money.print"
    series = "R"
    states = CashState
    frozen_from = tuple(CashState)
    lives_on = ("handed_over_at", "accepted_by_id", "void_reason", "invoice_id", "kept", "line_id")
    found_by = ("number", "call_number", "customer_name", "payer")
    sort_keys: ClassVar = {"customer_key": "customer_name"}
    copies: ClassVar = {"call_number": "call.number", "customer_name": "call.customer_name", "collected_by_name": "collected_by.name"}
    sorts = ("number", "customer_key", "state")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[CashState] = mapped_column(default=CashState.COLLECTED)
    kind: Mapped[CashKind] = mapped_column(default=CashKind.FEE)
    charge_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("charge.id"))
    loan_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("loan.id"))
    call_id: Mapped[int] = mapped_column(Reference, ForeignKey("call.id"))
    call_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    customer_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    customer_key: Mapped[SortKey]
    payer: Mapped[Line]
    amount: Mapped[Money]
    currency: Mapped[str] = mapped_column(String(3))
    method: Mapped[Method]
    collected_at: Mapped[Moment]
    collected_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    collected_by_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    handed_over_at: Mapped[Moment | None]
    accepted_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    invoice_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("invoice.id"))
    void_reason: Mapped[Line] = mapped_column(default="")
    kept: Mapped[Money] = mapped_column(default=0)
    line_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("service_line.id"))

    charge: Mapped[Charge | None] = relationship()
    loan = relationship("Loan", back_populates="receipts")
    line: Mapped[ServiceLine | None] = relationship(back_populates="deposits")
    call: Mapped[Call] = relationship()
    collected_by: Mapped[Staff] = relationship(foreign_keys=[collected_by_id])
    accepted_by: Mapped[Staff | None] = relationship(foreign_keys=[accepted_by_id])
    invoice: Mapped[Invoice | None] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "charge_id"), Index(None, "loan_id"), Index(None, "line_id"),
                Index(None, "collected_by_id", "state"))

    @step(N_("Hand over"), CashState.COLLECTED, to=(CashState.HANDED_OVER, CashState.SETTLED), right="money.accept", clauses="P2-10 W5-3 P1-5.11",
          not_by=(NotBy(_collector, N_("never by whoever collected it"), N_("{name} collected it: somebody else accepts it."), "accepted_by"),))
    def hand_over(self, accepted_by: Staff) -> CashState:
        """The accountant counts the money and takes it, or gives it for a receipt of what was given back; never the one who collected it."""
        self.accepted_by, self.handed_over_at = accepted_by, deed_of(self).at
        over = self.kind is CashKind.REFUND or (self.loan is not None and not self.loan.held() and not self.kept)
        return CashState.SETTLED if over else CashState.HANDED_OVER

    @step(N_("Void"), CashState.COLLECTED, to=CashState.VOIDED, right="money.void", clauses="W5-3", amount=lambda receipt, told: receipt.amount,
          needs=(_voidable,),
          not_by=(NotBy(_collector, N_("never by whoever collected it"), N_("{name} collected it: somebody else voids it.")),))
    def void(self, reason: str) -> None:
        """A receipt written by mistake keeps its number and its stub; the charge goes back to the queue, the deposit was not taken or not given back."""
        self.void_reason = reason
        if self.charge is not None:
            self.charge.state = ChargeState.TO_INVOICE
        if self.loan is not None:
            self.loan.take_out_of_deposit(self.amount)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.jobs.on_paper import cash_receipt, deposit_refund
        return deposit_refund(self) if kind == "deposit_refund" else cash_receipt(self)


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


def queue_charge(deed: Deed, call: Call, voucher: Voucher | None, lines: Sequence[ServiceLine | WorkTime | PartUsed]) -> Charge | None:
    """Puts what is to be paid into the accountant's queue, due the same day (P2-10, P2-13); nothing where all is free. Without a voucher it is what a loan
    is charged for."""
    payable = [line for line in lines if line.to_pay and line.charge_id is None]
    if not payable:
        return None
    kept = sum(deposit.kept for line in payable if isinstance(line, ServiceLine) for deposit in line.deposits)
    loan = None if voucher is not None else next((line.loan for line in payable if isinstance(line, ServiceLine)), None)
    charge: Charge = deed.add(Charge(call=call, voucher=voucher, loan=loan, customer=call.customer, amount=sum(line.to_pay for line in payable),
                                     from_deposit=kept, currency=deed.branch.currency, due_date=deed.business_date, state=ChargeState.TO_INVOICE))
    for line in payable:
        line.charge = charge
    return charge


def collect_charge(deed: Deed, charge: Charge | None, payer: str, method: Method, by: Staff) -> CashReceipt:
    """Writes the cash receipt and its stub for a low fee (P2-10); the money is in the collector's hands until it is handed over.
    Refuses where there is nothing to pay, and above the limit of the branch."""
    if charge is None:
        raise Refused(N_("There is nothing to collect: all lines are free, or paid by a deposit."), field="collect_now")
    _collectable(charge)
    refuse_above_limit(deed, "money.collect", charge.to_collect, "collect_now")
    receipt: CashReceipt = deed.add(CashReceipt(charge=charge, call=charge.call, payer=payer, amount=charge.to_collect, currency=charge.currency,
                                                method=method, collected_at=deed.at, collected_by=by, state=CashState.COLLECTED))
    charge.state = ChargeState.COLLECTED
    deed.issue("cash_receipt", receipt)
    return receipt


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
