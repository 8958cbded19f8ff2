"""Lending a loaner and taking it back: the loan with what went out and what came in, and the notice of temporary replacement (P1-6.4, S-R9)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.customers import Customer
from backoffice.models.centre.leads import next_reminder
from backoffice.models.centre.organisation import Staff
from backoffice.models.custody import Held, Holder, pass_on
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.jobs.calls import OUT_THERE, QUEUE, Call, CallState, Category
from backoffice.models.jobs.goods import GoodsEntry, GoodsState
from backoffice.models.jobs.money import queue_charge
from backoffice.models.jobs.vouchers import LineKind, ServiceLine, Voucher, VoucherState
from backoffice.models.loaners.pool import Loaner, LoanerState
from backoffice.models.steps import Amount, Condition, LongText, step
from backoffice.models.types import Choice, Code, Line, Moment, Money, Reference, SortKey, State, Text
from backoffice.text import N_, day, say


class LoanState(State):
    RESERVED = "reserved", N_("Reserved"), "active"
    LENT = "lent", N_("At the customer's"), "away"
    BACK = "back", N_("Back, to inspect"), "waiting"
    RETURNED = "returned", N_("Returned in order"), "good", True
    DAMAGED = "damaged", N_("Returned damaged"), "trouble", True
    PERMANENT = "permanent", N_("Made permanent"), "good", True
    LOST = "lost", N_("Lost"), "trouble", True
    CALLED_OFF = "called off", N_("Called off"), "quiet", True


class NoticeStanding(State):
    """How a notice of temporary replacement stands."""

    ISSUED = "issued", N_("With the customer"), "active"
    WITHDRAWN = "withdrawn", N_("Withdrawn"), "good", True
    PERMANENT = "permanent", N_("Made permanent"), "good", True


class LoanResult(Choice):
    """What the inspection of a loaner that came back can say."""

    IN_ORDER = "in order", N_("In order and complete")
    DAMAGED = "damaged", N_("Damaged or incomplete")


STILL_OUT = (LoanState.RESERVED, LoanState.LENT)
"""A loan that stands in the way of the return of the goods: promised, or with the customer."""


class Loan(BranchRecord):
    """One loaner in one customer's hands for one job: condition, accessories, deposit and due date as it went out, and as it came back (P1-6.4).

    Amounts are minor units of its currency.
    """

    area = "loaners"
    label = N_("Loan")
    impersonal = ("condition_out", "accessories_out")
    series = "LN"
    states = LoanState
    frozen_from = (LoanState.RETURNED, LoanState.DAMAGED, LoanState.PERMANENT, LoanState.LOST, LoanState.CALLED_OFF)
    found_by = ("number", "loaner_number", "loaner_name", "call_number", "customer_name", "phone")
    sort_keys: ClassVar = {"customer_key": "customer_name"}
    copies: ClassVar = {"loaner_number": "loaner.number", "loaner_name": "loaner.description", "call_number": "call.number", "entry_number": "entry.number",
                        "customer_name": "call.customer_name", "phone": "call.phone"}
    sorts = ("number", "loaner_number", "customer_key", "state", "due_on", "remind_on")
    editable = ("note",)

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[LoanState] = mapped_column(default=LoanState.RESERVED)
    open: Mapped[bool] = mapped_column(default=True, info={"derived": True})
    loaner_id: Mapped[int] = mapped_column(Reference, ForeignKey("loaner.id"))
    loaner_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    loaner_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    call_id: Mapped[int] = mapped_column(Reference, ForeignKey("call.id"))
    call_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    entry_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("goods_entry.id"))
    entry_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    customer_id: Mapped[int] = mapped_column(Reference, ForeignKey("customer.id"))
    customer_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    customer_key: Mapped[SortKey]
    phone: Mapped[Line] = mapped_column(default="", info={"derived": True})
    reserved_at: Mapped[Moment]
    reserved_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    due_on: Mapped[date]
    remind_on: Mapped[date | None]
    lent_at: Mapped[Moment | None]
    lent_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    condition_out: Mapped[Line] = mapped_column(default="")
    accessories_out: Mapped[Text] = mapped_column(default="")
    deposit: Mapped[Money] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3))
    signed_out_by: Mapped[Line] = mapped_column(default="")
    ended_at: Mapped[Moment | None]
    taken_back_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    condition_in: Mapped[Line] = mapped_column(default="")
    missing: Mapped[Text] = mapped_column(default="")
    signed_in_by: Mapped[Line] = mapped_column(default="")
    deposit_back: Mapped[Money] = mapped_column(default=0)
    inspected_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    findings: Mapped[Text] = mapped_column(default="")
    compensation: Mapped[Money] = mapped_column(default=0)
    service_line_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("service_line.id"))
    note: Mapped[Text] = mapped_column(default="")

    loaner: Mapped[Loaner] = relationship(lazy="joined", innerjoin=True)
    call: Mapped[Call] = relationship(lazy="joined", innerjoin=True)
    entry: Mapped[GoodsEntry | None] = relationship()
    customer: Mapped[Customer] = relationship()
    reserved_by: Mapped[Staff] = relationship(foreign_keys=[reserved_by_id])
    lent_by: Mapped[Staff | None] = relationship(foreign_keys=[lent_by_id])
    taken_back_by: Mapped[Staff | None] = relationship(foreign_keys=[taken_back_by_id])
    inspected_by: Mapped[Staff | None] = relationship(foreign_keys=[inspected_by_id])
    service_line: Mapped[ServiceLine | None] = relationship()
    notice: Mapped[ReplacementNotice | None] = relationship(back_populates="loan", uselist=False)
    reminders = relationship("LoanReminder", back_populates="loan", order_by="LoanReminder.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "loaner_id", "id"), Index(None, "call_id"), Index(None, "customer_id"),
                Index("ix_loan_open", "branch_id", "state", "id", sqlite_where=text("open"), postgresql_where=text("open")),
                Index("uq_loan_one_open", "loaner_id", unique=True, sqlite_where=text("open"), postgresql_where=text("open")))

    def title(self) -> str:
        return f"{self.number} {self.customer_name}".strip()

    def reminded(self) -> list[int]:
        """On which of the days the customer was reminded of this due date."""
        return [each.lead for each in self.reminders if each.due_on == self.due_on]

    def plan_reminder(self, leads: str) -> None:
        """The day on which the customer is next reminded, by the days of the branch; none while nothing is lent."""
        self.remind_on = next_reminder(leads, self.due_on, self.reminded()) if self.state is LoanState.LENT else None

    def accessory_list(self) -> list[str]:
        """What went out with it, one by one."""
        return [line.strip() for line in self.accessories_out.splitlines() if line.strip()]

    @step(N_("Lend"), LoanState.RESERVED, to=LoanState.LENT, right="loaners.lend", clauses="P1-6.4 S-R9 Z13-2")
    def lend(self, signed_by: str, due_on: date | None = None, condition: str = "", accessories: LongText = "", deposit: Amount = 0,
             reason: LongText = "", installed_on: date | None = None) -> None:
        """The customer gets the loaner and signs for it; the loan form and the notice of temporary replacement are printed."""
        hand_out(deed_of(self), self, signed_by, due_on, condition, accessories, deposit, reason, installed_on)

    @step(N_("Extend loan"), LoanState.LENT, right="loaners.lend", clauses="P1-6.4")
    def extend(self, due_on: date, reason: str = "") -> None:
        """The customer may keep it longer; reminders begin anew for the new day, and the form is printed again."""
        deed = deed_of(self)
        refuse_past(deed, due_on)
        self.due_on, self.note = due_on, f"{self.note}\n{reason}".strip()[-4000:]
        self.plan_reminder(deed.branch.loan_leads)
        deed.issue("loan_form", self)

    @step(N_("Take loaner back"), LoanState.LENT, to=LoanState.BACK, right="loaners.lend", clauses="P1-6.4 S-R9")
    def take_back(self, signed_by: str, condition: str = "", missing: LongText = "", deposit_back: Amount = 0) -> None:
        """The loaner comes back: its condition and what is missing are written down and signed; then it is inspected. When the customer's
        own goods are back already, the notice is withdrawn with it."""
        come_back(deed_of(self), self, signed_by, condition, missing, deposit_back)

    @step(N_("Inspect loaner"), LoanState.BACK, to=(LoanState.RETURNED, LoanState.DAMAGED), right="loaners.lend", clauses="P1-6.4")
    def inspect(self, result: LoanResult, findings: LongText = "", compensation: Amount = 0, ready_to_lend: bool = True) -> LoanState:
        """What came back is looked at: in order it can be lent again at once, damaged it goes to repair, and the customer may be charged."""
        deed = deed_of(self)
        if result is LoanResult.IN_ORDER and compensation:
            raise Refused(N_("What came back in order is not charged."), field="compensation")
        if result is LoanResult.DAMAGED and not findings.strip():
            raise Refused(N_("Write down what is damaged or missing."), field="findings")
        self.inspected_by, self.findings = deed.staff, findings
        self.loaner.condition = self.condition_in or self.loaner.condition
        deed.issue("loan_form", self)
        if result is LoanResult.DAMAGED:
            charge(deed, self, compensation, N_("Loaner {number} returned damaged"))
            self.loaner.state = LoanerState.IN_REPAIR
            self.loaner.remember(findings)
            pass_on(deed, self.loaner, Holder.WORKSHOP, deed.branch.name)
            return LoanState.DAMAGED
        self.loaner.state = LoanerState.AVAILABLE if ready_to_lend else LoanerState.INSPECTING
        return LoanState.RETURNED

    @step(N_("Call reservation off"), LoanState.RESERVED, to=LoanState.CALLED_OFF, right="loaners.lend", clauses="P1-6.4")
    def call_off(self, reason: str = "") -> None:
        """Nobody fetches it: the loaner is free for others."""
        self.note, self.ended_at = f"{self.note}\n{reason}".strip(), deed_of(self).at
        self.loaner.state = LoanerState.AVAILABLE
        self.loaner.put_away(deed_of(self))

    @step(N_("Loaner lost"), LoanState.LENT, to=LoanState.LOST, right="loaners.lend", clauses="P1-6.4 P1-6.6")
    def declare_lost(self, how: LongText, compensation: Amount = 0) -> None:
        """The customer cannot give it back: it is charged, and the loan ends."""
        deed = deed_of(self)
        charge(deed, self, compensation, N_("Loaner {number} lost"))
        self.findings, self.ended_at, self.remind_on = how, deed.at, None
        self.loaner.state = LoanerState.LOST
        pass_on(deed, self.loaner, Holder.LOST, self.call_number)
        withdraw_when_over(deed, self)

    @step(N_("Print loan form"), LoanState.LENT, LoanState.BACK, LoanState.RETURNED, LoanState.DAMAGED, right="loaners.print", clauses="P1-6.4")
    def print_form(self) -> None:
        """Prints the loan form as it stands now, out and in."""
        deed_of(self).issue("loan_form", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.loaners.on_paper import loan_form
        return loan_form(self)


class ReplacementNotice(Held, BranchRecord):
    """The notice of temporary replacement: what is faulty, what stands in for it, and since when. It is withdrawn together with the voucher,
    or becomes permanent (S-R9, S-R10)."""

    area = "loaners"
    label = N_("Replacement notice")
    belongs_to = "loan_id"
    impersonal = ("temporary", "temporary_serial")
    series = "RN"
    states = NoticeStanding
    frozen_from = (NoticeStanding.WITHDRAWN, NoticeStanding.PERMANENT)
    lives_on = ("remarks", "ended_at")
    found_by = ("number", "loan_number", "call_number", "customer_name", "faulty", "faulty_serial", "temporary")
    sort_keys: ClassVar = {"customer_key": "customer_name"}
    copies: ClassVar = {"loan_number": "loan.number", "call_number": "loan.call_number", "customer_name": "loan.customer_name"}
    sorts = ("number", "customer_key", "state")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[NoticeStanding] = mapped_column(default=NoticeStanding.ISSUED)
    loan_id: Mapped[int] = mapped_column(Reference, ForeignKey("loan.id"))
    loan_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    call_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    customer_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    customer_key: Mapped[SortKey]
    faulty: Mapped[Line]
    faulty_serial: Mapped[Code] = mapped_column(default="")
    temporary: Mapped[Line]
    temporary_serial: Mapped[Code] = mapped_column(default="")
    reason: Mapped[Text] = mapped_column(default="")
    installed_on: Mapped[date]
    signed_by: Mapped[Line]
    issued_at: Mapped[Moment]
    issued_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    ended_at: Mapped[Moment | None]
    remarks: Mapped[Text] = mapped_column(default="")

    loan: Mapped[Loan] = relationship(back_populates="notice")
    issued_by: Mapped[Staff] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "loan_id"))

    def title(self) -> str:
        return f"{self.number} {self.customer_name}".strip()

    @step(N_("Print replacement notice"), NoticeStanding.ISSUED, NoticeStanding.PERMANENT, right="loaners.print", clauses="S-R9")
    def print_notice(self) -> None:
        """Prints the notice as it stands now."""
        deed_of(self).issue("replacement_notice", self)

    def end(self, deed: Deed, standing: NoticeStanding, remarks: str = "") -> None:
        """The notice is withdrawn, or what it says holds for good."""
        self.state, self.ended_at, self.remarks = standing, deed.at, remarks
        pass_on(deed, self, Holder.FILE, self.call_number)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.loaners.on_paper import replacement_notice
        return replacement_notice(self)


# ---- reserving and lending --------------------------------------------------------------------------------------------------------

LENDING = (*QUEUE, *OUT_THERE, CallState.IN_WORKSHOP, CallState.READY)
"""The states of a call in which the customer may need a loaner."""


@step(N_("Reserve loaner"), *LENDING, on=Call, right="loaners.lend", clauses="P1-6.4 Z13-2")
def reserve_loaner(session: Session, call: Call, loaner: Loaner, due_on: date, goods: GoodsEntry | None = None) -> None:
    """A loaner is kept for the customer of this job, until the day on which it should be back."""
    _reserved(deed_of(session), call, loaner, due_on, goods)


@step(N_("Lend loaner"), LoanerState.AVAILABLE, LoanerState.RESERVED, on=Loaner, to=LoanerState.LENT, right="loaners.lend", clauses="P1-6.4 S-R9 Z13-2")
def lend_out(session: Session, loaner: Loaner, signed_by: str, call: Call | None = None, due_on: date | None = None, condition: str = "",
             accessories: LongText = "", deposit: Amount = 0, reason: LongText = "", installed_on: date | None = None) -> None:
    """The loaner under the scanner goes to a customer: to the job for which it was reserved, or to the one that is chosen."""
    deed = deed_of(session)
    loan = open_loan(loaner)
    if loan is not None and call is not None and call.id != loan.call_id:
        raise Refused(N_("{loaner} is reserved for {call}."), field="call", loaner=loaner.number, call=loan.call_number)
    if loan is None:
        if call is None:
            raise Refused(N_("For which job? Choose the call."), field="call")
        if due_on is None:
            raise Refused(N_("Until when? Write the day on which it should be back."), field="due_on")
        if call.state not in LENDING:
            raise Refused(N_("The call {call} is \"{state}\"."), field="call", call=call.number, state=call.state.label)
        loan = _reserved(deed, call, loaner, due_on, None)
    loan.state = LoanState.LENT
    hand_out(deed, loan, signed_by, due_on, condition, accessories, deposit, reason, installed_on)


@step(N_("Take back"), LoanerState.LENT, on=Loaner, to=LoanerState.INSPECTING, right="loaners.lend", clauses="P1-6.4 S-R9")
def take_in_hand(session: Session, loaner: Loaner, signed_by: str, condition: str = "", missing: LongText = "", deposit_back: Amount = 0) -> None:
    """The loaner under the scanner comes back from its customer; its loan waits for the inspection."""
    loan = open_loan(loaner)
    if loan is None:
        raise Refused(N_("{loaner} is lent to nobody."), loaner=loaner.number)
    loan.state = LoanState.BACK
    come_back(deed_of(session), loan, signed_by, condition, missing, deposit_back)


def _reserved(deed: Deed, call: Call, loaner: Loaner, due_on: date, goods: GoodsEntry | None) -> Loan:
    if {loaner.branch_id, call.branch_id} != {deed.branch.id}:
        raise Refused(N_("This belongs to another branch."), field="loaner")
    if loaner.state is not LoanerState.AVAILABLE:
        raise Refused(N_("{loaner} is \"{state}\". {forecast}"), field="loaner", loaner=loaner.title(), state=loaner.state.label,
                      forecast=forecast(deed.session, loaner.branch_id, loaner.model_id, deed.language))
    if goods is not None and goods.call_id != call.id:
        raise Refused(N_("{entry} belongs to another call."), field="goods", entry=goods.number)
    refuse_past(deed, due_on)
    loaner.state = LoanerState.RESERVED
    loan: Loan = deed.add(Loan(
        loaner=loaner, call=call, entry=goods or _only_goods(deed, call), customer=call.customer, reserved_at=deed.at, reserved_by=deed.staff, due_on=due_on,
        currency=deed.branch.currency, state=LoanState.RESERVED, open=True, call_number=call.number))
    return loan


def forecast(session: Session, branch_id: int, model_id: int, language: str) -> str:
    """How the loaners of a model stand in a branch: "2 of 3 are free", or "all 3 are out, the first is due back on 20 Nov"."""
    counted = [Loaner.branch_id == branch_id, Loaner.model_id == model_id, Loaner.state.not_in((LoanerState.GIVEN, LoanerState.SCRAPPED, LoanerState.LOST))]
    states = list(session.scalars(select(Loaner.state).where(*counted)))
    free = sum(state is LoanerState.AVAILABLE for state in states)
    if free or not states:
        return say(N_("{free} of {all} of this model are free."), language, free=free, all=len(states))
    here = sum(state is LoanerState.INSPECTING for state in states)
    if here:
        return say(N_("None of the {all} of this model is free; {here} to inspect."), language, all=len(states), here=here)
    first = session.scalars(select(Loan.due_on).join(Loaner).where(*counted, Loan.state == LoanState.LENT).order_by(Loan.due_on)).first()
    if first is None:
        return say(N_("None of the {all} of this model is free."), language, all=len(states))
    if len(states) == 1:
        return say(N_("The only one of this model is out; it is due back on {day}."), language, day=day(first, language))
    return say(N_("All {all} of this model are out; the first is due back on {day}."), language, all=len(states), day=day(first, language))


def _only_goods(deed: Deed, call: Call) -> GoodsEntry | None:
    """The customer's goods for which the loaner stands in, where there is no doubt."""
    here = list(deed.session.scalars(select(GoodsEntry).where(GoodsEntry.call_id == call.id, GoodsEntry.state != GoodsState.OUT)).unique())
    return here[0] if len(here) == 1 else None


def refuse_past(deed: Deed, due_on: date) -> None:
    """A loaner is not due before today."""
    if due_on < deed.business_date:
        raise Refused(N_("This day has passed."), field="due_on")


def hand_out(deed: Deed, loan: Loan, signed_by: str, due_on: date | None, condition: str, accessories: str, deposit: int, reason: str,
             installed_on: date | None) -> None:
    """The loaner goes into the customer's hands, with its form and its notice."""
    loaner, call = loan.loaner, loan.call
    if deposit < 0:
        raise Refused(N_("A deposit is not below zero."), field="deposit")
    loan.due_on = due_on or loan.due_on
    refuse_past(deed, loan.due_on)
    loan.entry = loan.entry or _only_goods(deed, call)
    loan.lent_at, loan.lent_by, loan.signed_out_by, loan.deposit = deed.at, deed.staff, signed_by, deposit
    loan.condition_out, loan.accessories_out = condition or loaner.condition, accessories or loaner.accessories
    loan.state = LoanState.LENT
    loan.plan_reminder(deed.branch.loan_leads)
    loaner.state = LoanerState.LENT
    pass_on(deed, loaner, Holder.CUSTOMER, call.number)
    entry = loan.entry
    notice: ReplacementNotice = deed.add(ReplacementNotice(
        loan=loan, faulty=entry.description if entry else call.model_name, faulty_serial=entry.serial if entry else call.serial,
        temporary=loaner.description, temporary_serial=loaner.serial, reason=reason or call.fault, installed_on=installed_on or deed.business_date,
        signed_by=signed_by, issued_at=deed.at, issued_by=deed.staff))
    pass_on(deed, notice, Holder.CUSTOMER, call.customer_name)
    deed.issue("loan_form", loan)
    deed.issue("replacement_notice", notice)


def come_back(deed: Deed, loan: Loan, signed_by: str, condition: str, missing: str, deposit_back: int) -> None:
    """The loaner is in our hands again and waits for its inspection."""
    if not 0 <= deposit_back <= loan.deposit:
        raise Refused(N_("The deposit was less than that."), field="deposit_back")
    loan.ended_at, loan.taken_back_by, loan.signed_in_by, loan.remind_on = deed.at, deed.staff, signed_by, None
    loan.condition_in, loan.missing, loan.deposit_back = condition, missing, deposit_back
    loan.loaner.state = LoanerState.INSPECTING
    loan.loaner.put_away(deed)
    withdraw_when_over(deed, loan)
    deed.issue("loan_form", loan)


# ---- the end of a loan ------------------------------------------------------------------------------------------------------------

def charge(deed: Deed, loan: Loan, amount: int, words: str) -> None:
    """Charges damage or loss as a line of the job's voucher, due the same day when the voucher is back (P2-10). Nothing for an amount of zero."""
    if amount < 0:
        raise Refused(N_("The compensation is below zero."), field="compensation")
    loan.compensation = amount
    if not amount:
        return
    voucher = deed.session.scalars(select(Voucher).where(Voucher.call_id == loan.call_id, Voucher.state != VoucherState.VOIDED)
                                   .order_by(Voucher.id.desc())).first()
    if voucher is None or voucher.state is VoucherState.FILED:
        raise Refused(N_("There is no open voucher for {call}: charge it on a new call, and write nothing here."), field="compensation",
                      call=loan.call_number)
    told = say(words, loan.customer.language.value, number=loan.loaner_number)
    line = deed.add(ServiceLine(voucher=voucher, kind=LineKind.FEE, code=loan.loaner_number, description=told, quantity=1000, unit_price=amount,
                                category=Category.PAID, reason=told))
    loan.service_line = line
    if voucher.state in (VoucherState.BACK, VoucherState.UNSIGNED, VoucherState.SIGNED_OFF):
        queue_charge(deed, loan.call, voucher, [line])


def withdraw_when_over(deed: Deed, loan: Loan, leaving: GoodsEntry | None = None) -> None:
    """The notice is withdrawn as soon as both are true: the loaner is not with the customer any more, and their own goods are (S-R9)."""
    gone = loan.entry is None or loan.entry is leaving or loan.entry.state is GoodsState.OUT
    if gone and loan.ended_at is not None and loan.notice is not None and loan.notice.state is NoticeStanding.ISSUED:
        loan.notice.end(deed, NoticeStanding.WITHDRAWN)


def open_loan(loaner: Loaner) -> Loan | None:
    """The loan of a loaner that is not over; there is never more than one."""
    return deed_of(loaner).session.scalars(select(Loan).where(Loan.loaner_id == loaner.id, Loan.state.in_(LoanState.open_ones()))).first()


def refuse_while_open(loaner: Loaner) -> None:
    """A loaner whose loan is not over waits for the inspection of its return."""
    loan = open_loan(loaner)
    if loan is not None:
        raise Refused(N_("Inspect the loan {number} first."), number=loan.number)


# ---- the gate ---------------------------------------------------------------------------------------------------------------------

def loans_for(entry: GoodsEntry, *states: LoanState) -> Sequence[Loan]:
    """The loans that stand in for these goods: lent for them, or for their call as a whole."""
    loans = select(Loan).where(Loan.call_id == entry.call_id, Loan.state.in_(states or tuple(LoanState))).order_by(Loan.id)
    return [loan for loan in deed_of(entry).session.scalars(loans).unique() if loan.entry_id in (None, entry.id)]


def loaner_back(entry: GoodsEntry) -> Condition:
    """The loaner is back, or was made permanent, or is declared lost, before the customer's own goods leave (P1-6.4, S-R9)."""
    return _no_loan_out(loans_for(entry, *STILL_OUT), "goods.pass_gate")


def no_loaner_out(call: Call) -> Condition:
    """A job is not crossed off while its loaner is still with the customer (P1-6.4)."""
    loans = deed_of(call).session.scalars(select(Loan).where(Loan.call_id == call.id, Loan.state.in_(STILL_OUT)).order_by(Loan.id)).unique()
    return _no_loan_out(list(loans), "calls.pass_gate")


def _no_loan_out(loans: Sequence[Loan], pass_right: str) -> Condition:
    if not loans:
        return Condition("loaner_back", True, N_("No loaner is out"))
    loan = loans[0]
    if loan.state is LoanState.RESERVED:
        return Condition("loaner_back", False, N_("A loaner is still reserved"), N_("{number}: {loaner} is kept for this job. Call it off."),
                         {"number": loan.number, "loaner": loan.loaner.title()}, remedy="loan.call_off", remedy_id=loan.id, pass_right=pass_right)
    return Condition("loaner_back", False, N_("The loaner is not back"), N_("{number}: {loaner} is still with the customer. Take it back, or declare it lost."),
                     {"number": loan.number, "loaner": loan.loaner.title()}, remedy="loan.take_back", remedy_id=loan.id, pass_right=pass_right)


def refuse_while_lent(call: Call) -> None:
    """A call is not cancelled while the customer has a loaner for it; what was only reserved is free again."""
    deed = deed_of(call)
    for loan in deed.session.scalars(select(Loan).where(Loan.call_id == call.id, Loan.state.in_(STILL_OUT)).order_by(Loan.id)).unique():
        if loan.state is LoanState.LENT:
            raise Refused(N_("{loaner} is still with the customer: take it back first."), loaner=loan.loaner.title())
        loan.call_off()
        loan.state = LoanState.CALLED_OFF
