"""Service vouchers: the paper with which a technician goes to a customer and comes back (P2-8, P2-9, S-R5, S-R8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff, StaffState, refuse_unfit
from backoffice.models.custody import Held, Holder, pass_on
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.guards import Guard, NotBy
from backoffice.models.inputs import LARGEST
from backoffice.models.jobs.calls import OUT_THERE, QUEUE, Call, CallState, Category
from backoffice.models.jobs.clocks import Happening
from backoffice.models.steps import Amount, LongText, Pieces, step
from backoffice.models.types import Choice, Code, Line, Moment, Money, OwnLine, Quantity, Reference, SortKey, State, Text
from backoffice.text import N_, own


class VoucherState(State):
    PREPARED = "prepared", N_("Prepared")
    WITH_TECHNICIAN = "with technician", N_("With technician"), "active"
    WAITING = "waiting", N_("Waits for the goods"), "away"
    BACK = "back", N_("Back, signed"), "good"
    UNSIGNED = "unsigned", N_("Back, unsigned"), "waiting"
    SIGNED_OFF = "signed off", N_("Signed off"), "good"
    FILED = "filed", N_("Filed"), "quiet", True
    VOIDED = "voided", N_("Voided"), "quiet", True


class Signature(Choice):
    SIGNED = "signed", N_("Signed by the customer")
    REFUSED = "refused", N_("Customer does not sign")


class LineKind(Choice):
    LABOUR = "labour", N_("Labour")
    PART = "part", N_("Part")
    TRAVEL = "travel", N_("Travel")
    FEE = "fee", N_("Fee")


OPEN_VOUCHERS = (VoucherState.PREPARED, VoucherState.WITH_TECHNICIAN, VoucherState.WAITING, VoucherState.BACK, VoucherState.UNSIGNED)


class Voucher(Held, BranchRecord):
    """A service voucher: what the technician knows and carries, what was found and done, and the customer's signature."""

    area = "vouchers"
    label = N_("Service voucher")
    belongs_to = "call_id"
    guards = (Guard("vouchers.see_scores", N_("Evaluation of the work"), ("time_score", "quality_score")),)
    series = "V"
    states = VoucherState
    frozen_from = (VoucherState.FILED, VoucherState.VOIDED)
    lives_on = ("time_score", "quality_score")
    found_by = ("number", "call_number", "customer_name", "technician_name", "filing_place")
    sort_keys: ClassVar = {"customer_key": "customer_name", "technician_key": "technician_name"}
    copies: ClassVar = {"technician_name": "technician.name", "call_number": "call.number", "customer_name": "call.customer_name"}
    sorts = ("number", "customer_key", "technician_key", "state")
    editable = ("tools", "parts")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[VoucherState] = mapped_column(default=VoucherState.PREPARED)
    call_id: Mapped[int] = mapped_column(Reference, ForeignKey("call.id"))
    call_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    customer_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    customer_key: Mapped[SortKey]
    technician_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    technician_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    technician_key: Mapped[SortKey]
    category: Mapped[Category]
    currency: Mapped[str] = mapped_column(String(3))
    prepared_at: Mapped[Moment]
    tools: Mapped[Text] = mapped_column(default="")
    parts: Mapped[Text] = mapped_column(default="")
    fee_announced: Mapped[Money] = mapped_column(default=0)
    fee_told_at: Mapped[Moment | None]
    eta_told_at: Mapped[Moment | None]
    departed_at: Mapped[Moment | None]
    arrived_at: Mapped[Moment | None]
    completed_at: Mapped[Moment | None]
    findings: Mapped[Text] = mapped_column(default="")
    measures: Mapped[Text] = mapped_column(default="")
    signature: Mapped[Signature | None]
    signed_by: Mapped[Line] = mapped_column(default="")
    refusal_reason: Mapped[Line] = mapped_column(default="")
    customer_remark: Mapped[Line] = mapped_column(default="")
    filing_place: Mapped[Line] = mapped_column(default="")
    void_reason: Mapped[OwnLine] = mapped_column(default="")
    time_score: Mapped[int | None]
    quality_score: Mapped[int | None]

    call: Mapped[Call] = relationship(lazy="joined", innerjoin=True)
    technician: Mapped[Staff | None] = relationship()
    lines: Mapped[list[ServiceLine]] = relationship(back_populates="voucher", order_by="ServiceLine.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "call_id", "id"), Index(None, "technician_id", "state"))

    @property
    def is_signed(self) -> bool:
        return self.signature is Signature.SIGNED or (self.signature is Signature.REFUSED and bool(self.refusal_reason))

    def enter_lines(self, lines: list[LineTold]) -> None:
        """Enters what was done and used; only category A is to be paid (P2-6, P1-5.3)."""
        for told in lines:
            if told.quantity <= 0:
                raise Refused(N_("How many? {what} needs a quantity above zero."), field="lines", what=told.description)
            if told.unit_price < 0:
                raise Refused(N_("{what} has a price below zero."), field="lines", what=told.description)
            refuse_giant(amount_of(told.quantity, told.unit_price), told.description, "lines")
            if told.category not in (None, self.category) and not told.reason.strip():
                raise Refused(N_("{what} has another category than the voucher: write the reason."), field="lines", what=told.description)
            deed_of(self).add(ServiceLine(voucher=self, kind=told.kind, code=told.code, description=told.description, quantity=told.quantity,
                                          unit_price=told.unit_price, category=told.category or self.category, reason=told.reason))

    @step(N_("Evaluate"), VoucherState.BACK, VoucherState.UNSIGNED, VoucherState.SIGNED_OFF, VoucherState.FILED, right="vouchers.evaluate",
          clauses="P1-5.12", not_by=(NotBy(lambda voucher: {voucher.technician_id}, N_("never by whoever did the work"),
                                          N_("{name} did the work: somebody else evaluates it.")),))
    def evaluate(self, time_score: int, quality_score: int) -> None:
        """The supervisor evaluates the time taken and the quality, from 1 (poor) to 4 (very good)."""
        if not (1 <= time_score <= 4 and 1 <= quality_score <= 4):
            raise Refused(N_("Scores go from 1 to 4."), field="time_score")
        self.time_score, self.quality_score = time_score, quality_score

    @step(N_("Print voucher"), *OPEN_VOUCHERS, right="vouchers.print", clauses="P2-8")
    def print_voucher(self) -> None:
        """Prints the voucher as it stands now; an earlier print of it is replaced."""
        deed_of(self).issue("service_voucher", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.jobs.on_paper import service_voucher
        return service_voucher(self)


class ServiceLine(BranchRecord):
    """One line of labour, part, travel or fee on a voucher, with who pays it and why (P1-5.3). What is charged for the damage or loss of a loaner names
    its loan; where its job has no voucher that is open, it hangs on the loan alone."""

    area = "vouchers"
    label = N_("Line")
    impersonal = ("code", "description")
    line_of = "voucher"
    lives_on = ("charge_id",)

    voucher_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("voucher.id"))
    loan_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("loan.id"))
    kind: Mapped[LineKind]
    code: Mapped[Code] = mapped_column(default="")
    description: Mapped[Line]
    quantity: Mapped[Quantity]
    unit_price: Mapped[Money]
    category: Mapped[Category]
    reason: Mapped[Line] = mapped_column(default="")
    charge_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("charge.id"))

    voucher: Mapped[Voucher | None] = relationship(back_populates="lines")
    loan = relationship("Loan", back_populates="service_line")
    charge = relationship("Charge")
    deposits = relationship("CashReceipt", back_populates="line")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (Index(None, "voucher_id"), Index(None, "charge_id"), Index(None, "loan_id"))

    @property
    def to_pay(self) -> int:
        """What the customer pays for it, in minor units: nothing unless it is category A."""
        return amount_of(self.quantity, self.unit_price) if self.category is Category.PAID else 0


@dataclass
class LineTold:
    """A line as it is typed in from the voucher that came back."""

    description: str
    kind: LineKind = LineKind.LABOUR
    quantity: Pieces = 1000
    unit_price: Amount = 0
    category: Category | None = None
    code: str = ""
    reason: str = ""


def amount_of(thousandths: int, unit_price: int) -> int:
    """Quantity times price in minor units, half a unit rounded up, away from zero."""
    product = thousandths * unit_price
    return (abs(product) + 500) // 1000 * (1 if product >= 0 else -1)


def refuse_giant(amount: int, what: str, field: str) -> None:
    """A line costs no more than can be typed as an amount: quantity or price is mistyped."""
    if amount > LARGEST["money"]:
        raise Refused(N_("{what} costs more than can be right: check quantity and price."), field=field, what=what)


def open_voucher(call: Call) -> Voucher | None:
    """The voucher of this call that is still in use."""
    return deed_of(call).session.scalars(
        select(Voucher).where(Voucher.call_id == call.id, Voucher.state.in_(OPEN_VOUCHERS)).order_by(Voucher.id.desc())).first()


def needed_voucher(call: Call) -> Voucher:
    voucher = open_voucher(call)
    if voucher is None:
        raise Refused(N_("There is no open voucher for {call}: dispatch it first."), call=call.number)
    return voucher


def void_open_voucher(call: Call, reason: str) -> None:
    """A voucher that did not lead to a visit is voided, with the reason; its number stays in the list. What stands on it already, such as a loaner that
    was damaged, is paid all the same (P2-10): the bill for it names its loan and not the voucher that is void."""
    from backoffice.models.jobs.money import queue_charge
    voucher = open_voucher(call)
    if voucher is not None:
        queue_charge(deed_of(call), call, voucher, [line for line in voucher.lines if line.loan is None])
        for line in (each for each in voucher.lines if each.loan is not None):
            queue_charge(deed_of(call), call, None, [line])
        voucher.state, voucher.void_reason = VoucherState.VOIDED, reason
        pass_on(deed_of(call), voucher, Holder.VOIDED, reason)


def prepare_voucher(deed: Deed, call: Call, technician: Staff | None, tools: str, parts: str, fee_announced: int, fee_told: bool) -> Voucher:
    """Takes the voucher of this model from the customer file and has it printed (P2-8, S-R5)."""
    voucher: Voucher = deed.add(Voucher(
        call=call, technician=technician, category=call.category, currency=deed.branch.currency, prepared_at=deed.at, state=VoucherState.PREPARED,
        tools=tools or call.model.tools, parts=parts or call.model.parts, fee_announced=fee_announced, fee_told_at=deed.at if fee_told else None))
    pass_on(deed, voucher, Holder.CLERK, deed.staff.name, deed.staff)
    deed.issue("service_voucher", voucher)
    return voucher


@step(N_("Dispatch"), *QUEUE, *OUT_THERE[:2], on=Call, to=CallState.DISPATCHED, right="calls.dispatch", clauses="P1-5.6 P2-8 S-R5 P1-5.7 P1-5.11 W5-2b")
def dispatch(session: Session, call: Call, technician: Staff, appointment_from: datetime | None = None, appointment_to: datetime | None = None,
             tools: LongText = "", parts: LongText = "", fee_announced: Amount = 0, fee_told: bool = False) -> None:
    """Sends a technician, and prepares the service voucher from the customer file: fault, tools and parts to carry, fees announced.

    Dispatched again, the voucher before is voided.
    """
    deed = deed_of(session)
    refuse_unfit(technician)
    if call.category is Category.PAID and fee_announced and not fee_told:
        raise Refused(N_("Tell the customer the fee before the work, then tick it."), field="fee_told")
    if fee_announced < 0:
        raise Refused(N_("A fee is not below zero."), field="fee_announced")
    for edge, at in (("appointment_from", appointment_from), ("appointment_to", appointment_to)):
        if at and at < deed.at - timedelta(hours=12):
            raise Refused(N_("The appointment lies in the past."), field=edge)
    void_open_voucher(call, own(N_("dispatched again")))
    call.technician, call.appointment_from, call.appointment_to, call.priority = technician, appointment_from, appointment_to, False
    call.waiting_reason = ""
    prepare_voucher(deed, call, technician, tools, parts, fee_announced, fee_told)
    call.note(Happening.DISPATCHED, words=technician.name)


@step(N_("On the way"), CallState.DISPATCHED, on=Call, to=CallState.ON_THE_WAY, right="calls.visit", clauses="S-R7 P2-9")
def depart(session: Session, call: Call, customer_told_when_to_expect_us: bool = False) -> None:
    """The technician leaves with the voucher. Whether the customer was told when to expect them (S-R7) is ticked by whoever told them."""
    deed, voucher = deed_of(session), needed_voucher(call)
    voucher.departed_at, voucher.eta_told_at = deed.at, deed.at if customer_told_when_to_expect_us else None
    hand_to_technician(deed, voucher)
    call.note(Happening.ON_THE_WAY)


@step(N_("Arrived"), CallState.DISPATCHED, CallState.ON_THE_WAY, on=Call, to=CallState.ARRIVED, right="calls.visit", clauses="P2-19 S-R7")
def arrive(session: Session, call: Call, arrived_at: datetime | None = None) -> None:
    """The technician is at the customer's; the clock of arrival stops."""
    deed, voucher = deed_of(session), needed_voucher(call)
    hand_to_technician(deed, voucher)
    note_arrival(call, voucher, arrived_at or deed.at)


def note_arrival(call: Call, voucher: Voucher, at: datetime) -> None:
    """Each visit has its arrival; the clock of the call stops at the first."""
    if voucher.arrived_at is None:
        call.note(Happening.ARRIVED, at)
    call.arrived_at = call.arrived_at or at
    voucher.arrived_at = at


def hand_to_technician(deed: Deed, voucher: Voucher) -> None:
    """From here on the technician answers for the voucher."""
    if voucher.state is VoucherState.PREPARED and voucher.technician is not None:
        if voucher.technician.state is StaffState.LEFT or not voucher.technician.works_for(deed.branch.id):
            raise Refused(N_("{name} does not work here any more: dispatch {call} again."), name=voucher.technician.name, call=voucher.call_number)
        voucher.state = VoucherState.WITH_TECHNICIAN
        pass_on(deed, voucher, Holder.TECHNICIAN, voucher.technician.name, voucher.technician)
