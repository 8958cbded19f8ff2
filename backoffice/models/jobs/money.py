"""Money: what is to be paid, and cash collected on the spot (P2-10, P2-13, P1-5.11). `invoicing` bills it.

All amounts are whole minor units of the branch's currency, tax included, as they were announced to the customer.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, select, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.customers import Customer
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.guards import NotBy, refuse_above_limit
from backoffice.models.jobs.calls import Call
from backoffice.models.jobs.vouchers import ServiceLine, Voucher
from backoffice.models.jobs.workshop import PartUsed, WorkTime
from backoffice.models.steps import step
from backoffice.models.types import Choice, Code, Line, Moment, Money, Reference, SortKey, State
from backoffice.text import N_


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
    invoice = relationship("Invoice")

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
    invoice = relationship("Invoice")

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
