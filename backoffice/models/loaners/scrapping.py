"""Scrapping: a temporary team appraises a unit, somebody else approves, and it is disposed of by the approved method (S-R10)."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ColumnElement, ForeignKey, Index, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.products import Unit, UnitState
from backoffice.models.centre.staff import Staff
from backoffice.models.custody import Holder, pass_on
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.guards import NotBy
from backoffice.models.jobs.goods import GoodsEntry
from backoffice.models.loaners.loans import Loan
from backoffice.models.loaners.pool import Loaner, LoanerState, enter
from backoffice.models.loaners.reserving import refuse_while_open
from backoffice.models.steps import Amount, LongText, step
from backoffice.models.types import Choice, Code, Line, Moment, Money, Reference, SortKey, State, Text
from backoffice.text import N_


class ScrapState(State):
    PROPOSED = "proposed", N_("Proposed")
    APPRAISED = "appraised", N_("Appraised, to approve"), "waiting"
    APPROVED = "approved", N_("Approved"), "active"
    DISPOSED = "disposed", N_("Disposed of"), "quiet", True
    REJECTED = "rejected", N_("Rejected"), "quiet", True


class Verdict(Choice):
    """What the appraisal team says."""

    SCRAP = "scrap", N_("To be scrapped")
    FOR_PARTS = "for parts", N_("To be taken apart for parts")
    USABLE = "usable", N_("Still usable")


def _involved(record: ScrapRecord) -> set[int | None]:
    return {record.proposed_by_id, record.leader_id}


class ScrapRecord(BranchRecord):
    """The scrap disposal record of one unit: who appraised it and how, who approved, how it was disposed of and what it still brought (S-R10).

    The residual value is in minor units of its currency.
    """

    area = "loaners"
    label = N_("Scrap disposal record")
    belongs_to = "loan_id"
    impersonal = ("description", "reason", "team", "findings", "method", "rejection", "witnesses")
    series = "SR"
    states = ScrapState
    frozen_from = (ScrapState.DISPOSED, ScrapState.REJECTED)
    found_by = ("number", "description", "serial", "loan_number")
    sort_keys: ClassVar = {"description_key": "description"}
    copies: ClassVar = {"loan_number": "loan.number", "proposed_by_name": "proposed_by.name"}
    sorts = ("number", "description_key", "state")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[ScrapState] = mapped_column(default=ScrapState.PROPOSED)
    loaner_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("loaner.id"))
    loan_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("loan.id"))
    loan_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    unit_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("unit.id"))
    entry_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("goods_entry.id"))
    description: Mapped[Line]
    description_key: Mapped[SortKey]
    serial: Mapped[Code] = mapped_column(default="")
    reason: Mapped[Text] = mapped_column(default="")
    proposed_at: Mapped[Moment]
    proposed_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    proposed_by_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    leader_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    team: Mapped[Text] = mapped_column(default="")
    appraised_at: Mapped[Moment | None]
    findings: Mapped[Text] = mapped_column(default="")
    verdict: Mapped[Verdict | None]
    method: Mapped[Line] = mapped_column(default="")
    approved_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    approved_at: Mapped[Moment | None]
    rejection: Mapped[Line] = mapped_column(default="")
    disposed_on: Mapped[date | None]
    witnesses: Mapped[Line] = mapped_column(default="")
    residual: Mapped[Money] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3))

    loaner: Mapped[Loaner | None] = relationship()
    loan: Mapped[Loan | None] = relationship()
    unit: Mapped[Unit | None] = relationship()
    entry: Mapped[GoodsEntry | None] = relationship()
    proposed_by: Mapped[Staff] = relationship(foreign_keys=[proposed_by_id])
    leader: Mapped[Staff | None] = relationship(foreign_keys=[leader_id])
    approved_by: Mapped[Staff | None] = relationship(foreign_keys=[approved_by_id])

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "loaner_id"), Index(None, "loan_id"), Index(None, "unit_id"))

    def title(self) -> str:
        return f"{self.number} {self.description}"

    @step(N_("Appraise scrap"), ScrapState.PROPOSED, to=ScrapState.APPRAISED, right="loaners.appraise", clauses="S-R10")
    def appraise_scrap(self, leader: Staff, members: LongText, findings: LongText, verdict: Verdict, method: str) -> None:
        """The temporary appraisal team, under its leader, says what it found, whether the unit is to be scrapped, and by which method; of
        what is still usable, what becomes of it. Members one a line."""
        self.leader, self.team, self.findings, self.verdict, self.method = leader, members, findings, verdict, method
        self.appraised_at = deed_of(self).at

    @step(N_("Approve disposal"), ScrapState.APPRAISED, to=ScrapState.APPROVED, right="loaners.approve", clauses="S-R10",
          not_by=(NotBy(_involved, N_("never by whoever proposed it or led the appraisal"),
                        N_("{name} proposed it or led the appraisal: somebody else approves.")),))
    def approve(self) -> None:
        """Somebody who neither proposed it nor led the appraisal approves the disposal."""
        if self.verdict is Verdict.USABLE:
            raise Refused(N_("The team found it still usable: there is nothing to dispose of."))
        deed = deed_of(self)
        self.approved_by, self.approved_at = deed.staff, deed.at

    @step(N_("Reject disposal"), ScrapState.PROPOSED, ScrapState.APPRAISED, to=ScrapState.REJECTED, right="loaners.approve", clauses="S-R10")
    def reject(self, reason: str) -> None:
        """It is not scrapped; what was a customer's is ours and may be entered into the pool."""
        self.rejection = reason

    @step(N_("Dispose"), ScrapState.APPROVED, to=ScrapState.DISPOSED, right="loaners.scrap", clauses="S-R10")
    def dispose(self, disposed_on: date, witnesses: str = "", residual_value: Amount = 0) -> None:
        """The unit is gone, by the method that was approved; the record is printed with all its signatures."""
        deed = deed_of(self)
        if disposed_on > deed.business_date:
            raise Refused(N_("This day lies in the future."), field="disposed_on")
        if residual_value < 0:
            raise Refused(N_("The value is below zero."), field="residual_value")
        self.disposed_on, self.witnesses, self.residual = disposed_on, witnesses, residual_value
        if self.loaner is not None:
            if self.loaner.state is not LoanerState.IN_REPAIR:
                raise Refused(N_("{loaner} is \"{state}\"."), loaner=self.loaner.title(), state=self.loaner.state.label)
            self.loaner.state = LoanerState.SCRAPPED
            pass_on(deed, self.loaner, Holder.DISPOSED, self.method)
        if self.unit is not None and self.unit.state is UnitState.REPLACED:
            self.unit.state = UnitState.SCRAPPED
        if self.entry is not None:
            pass_on(deed, self.entry, Holder.DISPOSED, self.method)
        deed.issue("scrap_record", self)

    @step(N_("Print scrap disposal record"), ScrapState.PROPOSED, ScrapState.APPRAISED, ScrapState.APPROVED, right="loaners.print", clauses="S-R10")
    def print_record(self) -> None:
        """Prints the record as it stands now, for the team to sign."""
        deed_of(self).issue("scrap_record", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.loaners.on_paper import scrap_record
        return scrap_record(self)


def _not_proposed(loaner: Loaner) -> None:
    under_way = _under_way(loaner, ScrapRecord.loaner_id == loaner.id)
    if under_way is not None:
        raise Refused(N_("It is proposed already: {number}."), number=under_way.number).mended_in("scrap_record", under_way.id, under_way.number)


def _not_to_be_scrapped(unit: Unit) -> None:
    under_way = _under_way(unit, ScrapRecord.unit_id == unit.id)
    if under_way is not None:
        raise Refused(N_("It is proposed to be scrapped: {number} is not decided yet."), number=under_way.number).mended_in(
            "scrap_record", under_way.id, under_way.number)


def _under_way(what: Loaner | Unit, is_it: ColumnElement[bool]) -> ScrapRecord | None:
    """The disposal record that is not decided yet."""
    return deed_of(what).session.scalars(select(ScrapRecord).where(is_it, ScrapRecord.state.in_(ScrapState.open_ones()))).first()


@step(N_("Propose to scrap"), LoanerState.INSPECTING, LoanerState.IN_REPAIR, on=Loaner, to=LoanerState.IN_REPAIR, right="loaners.scrap", clauses="S-R10",
      needs=(refuse_while_open, _not_proposed))
def propose_scrap(session: Session, loaner: Loaner, reason: LongText) -> None:
    """A loaner that is not worth its repair is proposed to the appraisal team; nobody gets it while they look."""
    deed = deed_of(session)
    if loaner.state is LoanerState.INSPECTING:
        loaner.to_workshop(deed)
    proposed(deed, reason, loaner=loaner, description=loaner.description, serial=loaner.serial)


@step(N_("Enter into the pool"), UnitState.REPLACED, on=Unit, right="loaners.add", clauses="P1-6.4 S-R10", needs=(_not_to_be_scrapped,))
def enter_into_pool(session: Session, unit: Unit, condition: str, value: Amount = 0, accessories: LongText = "") -> None:
    """What was a customer's and was replaced for good is ours. When it is not scrapped it becomes a loaner."""
    enter(deed_of(session), unit.model, "", unit.serial or unit.tag, accessories, condition, value, None, "")


def proposed(deed: Deed, reason: str, **about: Any) -> ScrapRecord:
    """A new record in the hands of the appraisal team, printed for them."""
    record: ScrapRecord = deed.add(ScrapRecord(reason=reason, proposed_at=deed.at, proposed_by=deed.staff, currency=deed.branch.currency, **about))
    deed.issue("scrap_record", record)
    return record
