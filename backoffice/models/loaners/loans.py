"""The loan: one loaner in one customer's hands, with what went out and what came in (P1-6.4)."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.customers import Customer
from backoffice.models.centre.leads import next_reminder
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.jobs.calls import Call
from backoffice.models.jobs.goods import GoodsEntry
from backoffice.models.jobs.money import CashKind, CashState
from backoffice.models.jobs.vouchers import ServiceLine
from backoffice.models.loaners.pool import Loaner
from backoffice.models.steps import step
from backoffice.models.types import Choice, Code, Line, Moment, Money, Reference, SortKey, State, Text
from backoffice.text import N_


class LoanState(State):
    RESERVED = "reserved", N_("Reserved"), "active"
    WAITING = "waiting", N_("Reserved ahead"), "waiting"
    LENT = "lent", N_("At the customer's"), "away"
    BACK = "back", N_("Back, to inspect"), "waiting"
    RETURNED = "returned", N_("Returned in order"), "good", True
    DAMAGED = "damaged", N_("Returned damaged"), "trouble", True
    PERMANENT = "permanent", N_("Made permanent"), "good", True
    LOST = "lost", N_("Lost"), "trouble", True
    CALLED_OFF = "called off", N_("Called off"), "quiet", True


class DepositState(Choice):
    """What became of a deposit."""

    HELD = "held", N_("We hold it")
    GIVEN_BACK = "given back", N_("Given back")
    KEPT = "kept", N_("Kept, in whole or in part")


ON_HAND = (LoanState.RESERVED, LoanState.LENT, LoanState.BACK)
"""The states in which a loan has its loaner; of one loaner there is never more than one such loan."""
PROMISED = (LoanState.WAITING, LoanState.RESERVED)
"""The states in which a loaner is promised and has not gone out."""
STILL_OUT = (*PROMISED, LoanState.LENT)
"""A loan that stands in the way of the return of the goods: promised, or with the customer."""
HERE_OR_OUT = text("open AND state <> 'waiting'")


class Loan(BranchRecord):
    """One loaner in one customer's hands for one job: condition, accessories, deposit and due date as it went out, and as it came back (P1-6.4).

    Amounts are minor units of its currency. `from_on` is the day from which a loaner that is out is kept for them. A deposit lives on until it is
    given back or kept; without a `deposit_state` there is none, or it was taken before receipts were written for deposits.
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
    lives_on = ("deposit_state", "deposit_back", "deposit_kept")

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
    from_on: Mapped[date | None]
    due_on: Mapped[date]
    remind_on: Mapped[date | None]
    lent_at: Mapped[Moment | None]
    lent_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    condition_out: Mapped[Line] = mapped_column(default="")
    accessories_out: Mapped[Text] = mapped_column(default="")
    deposit: Mapped[Money] = mapped_column(default=0)
    deposit_state: Mapped[DepositState | None]
    currency: Mapped[str] = mapped_column(String(3))
    signed_out_by: Mapped[Line] = mapped_column(default="")
    ended_at: Mapped[Moment | None]
    taken_back_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    condition_in: Mapped[Line] = mapped_column(default="")
    missing: Mapped[Text] = mapped_column(default="")
    signed_in_by: Mapped[Line] = mapped_column(default="")
    deposit_back: Mapped[Money] = mapped_column(default=0)
    deposit_kept: Mapped[Money] = mapped_column(default=0)
    inspected_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    findings: Mapped[Text] = mapped_column(default="")
    compensation: Mapped[Money] = mapped_column(default=0)
    note: Mapped[Text] = mapped_column(default="")

    loaner: Mapped[Loaner] = relationship(lazy="joined", innerjoin=True)
    call: Mapped[Call] = relationship(lazy="joined", innerjoin=True)
    entry: Mapped[GoodsEntry | None] = relationship()
    customer: Mapped[Customer] = relationship()
    reserved_by: Mapped[Staff] = relationship(foreign_keys=[reserved_by_id])
    lent_by: Mapped[Staff | None] = relationship(foreign_keys=[lent_by_id])
    taken_back_by: Mapped[Staff | None] = relationship(foreign_keys=[taken_back_by_id])
    inspected_by: Mapped[Staff | None] = relationship(foreign_keys=[inspected_by_id])
    service_line: Mapped[ServiceLine | None] = relationship(back_populates="loan", uselist=False)
    notice = relationship("ReplacementNotice", back_populates="loan", uselist=False)
    receipts = relationship("CashReceipt", back_populates="loan", order_by="CashReceipt.id")
    reminders = relationship("LoanReminder", back_populates="loan", order_by="LoanReminder.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "loaner_id", "id"), Index(None, "call_id"), Index(None, "customer_id"),
                Index(None, "branch_id", "deposit_state", "id"),
                Index("ix_loan_open", "branch_id", "state", "id", sqlite_where=text("open"), postgresql_where=text("open")),
                Index("uq_loan_one_open", "loaner_id", unique=True, sqlite_where=HERE_OR_OUT, postgresql_where=HERE_OR_OUT))

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

    def begins_on(self) -> date:
        """The first day on which its loaner is with its customer, or kept for them."""
        today = deed_of(self).branch.today
        return today(self.lent_at) if self.lent_at else self.from_on or today(self.reserved_at)

    def days(self) -> int:
        """How many days it was with the customer, once it is over; each begun day counts."""
        today = deed_of(self).branch.today
        return (today(self.ended_at) - today(self.lent_at)).days + 1 if self.lent_at and self.ended_at else 0

    def end(self, deed: Deed) -> None:
        """It is over: nobody is reminded any more, and the loaner knows how long it was out."""
        self.ended_at, self.remind_on = deed.at, None
        self.loaner.days_lent += self.days()

    def held(self) -> int:
        """What we still hold of the deposit."""
        return self.deposit - self.deposit_back - self.deposit_kept

    def settle_deposit(self) -> None:
        """What became of the deposit follows from what was given back and kept; a receipt whose money is given back is settled."""
        self.deposit_state = DepositState.HELD if self.held() else DepositState.KEPT if self.deposit_kept else DepositState.GIVEN_BACK
        for receipt in self.receipts:
            if receipt.kind is CashKind.DEPOSIT and receipt.state in (CashState.HANDED_OVER, CashState.SETTLED):
                receipt.state = CashState.SETTLED if self.deposit_state is DepositState.GIVEN_BACK else CashState.HANDED_OVER

    def take_out_of_deposit(self, amount: int) -> None:
        """A receipt of the deposit is voided: what was taken, or with a minus what was given back, did not happen."""
        if amount < 0:
            self.deposit_back += amount
            self.settle_deposit()
        else:
            self.deposit, self.deposit_state = 0, None

    def refuse_to_take_out(self, amount: int) -> None:
        """Refuses to void the receipt of a deposit of which something was given back or kept already; one for what was given back may be voided."""
        if amount >= 0 and (self.deposit_back or self.deposit_kept or self.state.final):
            raise Refused(N_("{loan}: the deposit was given back or kept, or the loan is over. Give it back instead."), loan=self.number)

    @step(N_("Print loan form"), LoanState.LENT, LoanState.BACK, LoanState.RETURNED, LoanState.DAMAGED, right="loaners.print", clauses="P1-6.4")
    def print_form(self) -> None:
        """Prints the loan form as it stands now, out and in."""
        deed_of(self).issue("loan_form", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.loaners.on_paper import loan_form
        return loan_form(self)
