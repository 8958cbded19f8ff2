"""The notice of temporary replacement: it goes out with the loaner and is withdrawn when both units are back where they belong (S-R9, S-R10)."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff
from backoffice.models.custody import Held, Holder, pass_on
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.jobs.goods import GoodsEntry, GoodsState
from backoffice.models.loaners.loans import Loan
from backoffice.models.steps import step
from backoffice.models.types import Code, Line, Moment, Reference, SortKey, State, Text
from backoffice.text import N_


class NoticeStanding(State):
    """How a notice of temporary replacement stands."""

    ISSUED = "issued", N_("With the customer"), "active"
    WITHDRAWN = "withdrawn", N_("Withdrawn"), "good", True
    PERMANENT = "permanent", N_("Made permanent"), "good", True


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


def give_notice(deed: Deed, loan: Loan, signed_by: str, reason: str, installed_on: date | None) -> None:
    """Writes the notice that goes out with a loaner: what is faulty, what stands in for it, and why (S-R9)."""
    loaner, call, entry = loan.loaner, loan.call, loan.entry
    notice: ReplacementNotice = deed.add(ReplacementNotice(
        loan=loan, faulty=entry.description if entry else call.model_name, faulty_serial=entry.serial if entry else call.serial,
        temporary=loaner.description, temporary_serial=loaner.serial, reason=reason or call.fault, installed_on=installed_on or deed.business_date,
        signed_by=signed_by, issued_at=deed.at, issued_by=deed.staff))
    pass_on(deed, notice, Holder.CUSTOMER, call.customer_name)
    deed.issue("replacement_notice", notice)


def withdraw_when_over(deed: Deed, loan: Loan, leaving: GoodsEntry | None = None) -> None:
    """The notice is withdrawn as soon as both are true: the loaner is not with the customer any more, and their own goods are (S-R9)."""
    gone = loan.entry is None or loan.entry is leaving or loan.entry.state is GoodsState.OUT
    if gone and loan.ended_at is not None and loan.notice is not None and loan.notice.state is NoticeStanding.ISSUED:
        loan.notice.end(deed, NoticeStanding.WITHDRAWN)
