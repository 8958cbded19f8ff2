"""Reminding customers of loaners: at several days before and after the due date, each once, with a letter, and written down."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.branches import Branch
from backoffice.models.centre.leads import due_lead, read_leads, written_leads
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import deed_of
from backoffice.models.loaners.loans import Loan, LoanState
from backoffice.models.steps import step
from backoffice.models.types import Choice, Code, Line, Moment, Reference, SortKey
from backoffice.text import N_


class ReminderChannel(Choice):
    """How a customer is reminded."""

    LETTER = "letter", N_("Letter")
    EMAIL = "e-mail", N_("E-mail")
    TELEPHONE = "telephone", N_("Telephone")


class LoanReminder(BranchRecord):
    """One reminder of one loan: on which of the days, about which due date, by what channel. Each day is used once for a due date."""

    area = "loaners"
    label = N_("Loan reminder")
    belongs_to = "loan_id"
    series = "LR"
    found_by = ("number", "loan_number", "customer_name")
    sort_keys: ClassVar = {"customer_key": "customer_name"}
    copies: ClassVar = {"loan_number": "loan.number", "customer_name": "loan.customer_name"}
    sorts = ("number", "customer_key")

    number: Mapped[Code] = mapped_column(unique=True)
    loan_id: Mapped[int] = mapped_column(Reference, ForeignKey("loan.id"))
    loan_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    customer_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    customer_key: Mapped[SortKey]
    due_on: Mapped[date]
    lead: Mapped[int]
    channel: Mapped[ReminderChannel]
    reminded_at: Mapped[Moment]
    reminded_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))

    loan: Mapped[Loan] = relationship(back_populates="reminders")
    reminded_by: Mapped[Staff] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), UniqueConstraint("loan_id", "due_on", "lead"))

    def title(self) -> str:
        return f"{self.number} {self.customer_name}".strip()

    @step(N_("Print reminder letter"), right="loaners.print", clauses="P1-6.4")
    def print_letter(self) -> None:
        """Prints the letter again."""
        deed_of(self).issue("loan_reminder", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.loaners.on_paper import loan_reminder
        return loan_reminder(self)


def _lead_of_today(loan: Loan) -> int | None:
    deed = deed_of(loan)
    return due_lead(deed.branch.loan_leads, loan.due_on, loan.reminded(), deed.business_date)


def _due_today(loan: Loan) -> None:
    if _lead_of_today(loan) is None:
        raise Refused(N_("{loan}: no reminder is due today."), loan=loan.number)


@step(N_("Remind"), LoanState.LENT, on=Loan, right="loaners.remind", clauses="P1-6.4", needs=(_due_today,))
def remind(session: Session, loan: Loan, channel: ReminderChannel = ReminderChannel.LETTER) -> None:
    """The customer is reminded that the loaner is due, or overdue; the letter is printed and the reminder stays in the list. On each of
    the days of the branch once."""
    deed = deed_of(session)
    reminder: LoanReminder = deed.add(LoanReminder(
        loan=loan, due_on=loan.due_on, lead=_lead_of_today(loan), channel=channel, reminded_at=deed.at, reminded_by=deed.staff))
    loan.plan_reminder(deed.branch.loan_leads)
    deed.issue("loan_reminder", reminder)


@step(N_("Set reminder days"), on=Branch, right="branches.change", clauses="P1-6.4")
def set_loan_leads(session: Session, branch: Branch, reminder_days: str) -> None:
    """On which days before (with a minus) and after the due date customers are reminded of loaners. What was sent stays sent."""
    branch.loan_leads = written_leads(read_leads(reminder_days))
    for loan in session.scalars(select(Loan).where(Loan.branch_id == branch.id, Loan.state == LoanState.LENT)).unique():
        loan.plan_reminder(branch.loan_leads)
