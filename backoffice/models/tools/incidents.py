"""Tools that were lost or damaged: the written report, what it costs whoever had the tool, and who approved that (P1-6.6)."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import NotAllowed, Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff
from backoffice.models.custody import Holder, pass_on
from backoffice.models.deeds import deed_of
from backoffice.models.guards import NotBy
from backoffice.models.steps import Amount, LongText, step
from backoffice.models.tools.assets import Tool, ToolState, lies_in_store
from backoffice.models.tools.custody import CustodyState, ToolCustody, end_custody
from backoffice.models.types import Choice, Code, Line, Moment, Money, Reference, SortKey, State, Text
from backoffice.text import N_, own


class IncidentState(State):
    REPORTED = "reported", N_("To assess"), "waiting"
    ASSESSED = "assessed", N_("To approve"), "active"
    SETTLED = "settled", N_("Settled"), "good", True


class IncidentKind(Choice):
    LOST = "lost", N_("Lost")
    DAMAGED = "damaged", N_("Damaged")


class ToolIncident(BranchRecord):
    """A report on a tool that was lost or damaged in somebody's custody. `compensation` in minor units is what that person pays; nothing for normal wear."""

    area = "tools"
    label = N_("Loss or damage report")
    series = "TI"
    states = IncidentState
    frozen_from = (IncidentState.SETTLED,)
    found_by = ("number", "tool_number", "tool_name", "custodian_name")
    sort_keys: ClassVar = {"tool_key": "tool_name", "custodian_key": "custodian_name"}
    copies: ClassVar = {"tool_number": "tool.number", "tool_name": "tool.name", "custodian_name": "custodian.name"}
    impersonal = ("what_happened", "finding", "decision")
    sorts = ("number", "tool_key", "custodian_key", "state")
    editable = ("what_happened",)

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[IncidentState] = mapped_column(default=IncidentState.REPORTED)
    tool_id: Mapped[int] = mapped_column(Reference, ForeignKey("tool.id"))
    tool_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    tool_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    tool_key: Mapped[SortKey]
    custody_id: Mapped[int] = mapped_column(Reference, ForeignKey("tool_custody.id"))
    custodian_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    custodian_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    custodian_key: Mapped[SortKey]
    kind: Mapped[IncidentKind]
    what_happened: Mapped[Text]
    reported_at: Mapped[Moment]
    reported_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    normal_wear: Mapped[bool] = mapped_column(default=False)
    finding: Mapped[Text] = mapped_column(default="")
    compensation: Mapped[Money] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3))
    assessed_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    approved_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    charged_on: Mapped[date | None]
    decision: Mapped[Line] = mapped_column(default="")

    tool: Mapped[Tool] = relationship()
    custody: Mapped[ToolCustody] = relationship()
    custodian: Mapped[Staff] = relationship(foreign_keys=[custodian_id])
    reported_by: Mapped[Staff] = relationship(foreign_keys=[reported_by_id])
    assessed_by: Mapped[Staff | None] = relationship(foreign_keys=[assessed_by_id])
    approved_by: Mapped[Staff | None] = relationship(foreign_keys=[approved_by_id])

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "custodian_id"), Index(None, "tool_id"))

    def title(self) -> str:
        return f"{self.number} {self.tool_name}, {self.custodian_name}".strip()

    def check(self) -> None:
        if not self.what_happened.strip():
            raise Refused(N_("Write what happened and why."), field="what_happened")

    @step(N_("Assess"), IncidentState.REPORTED, to=IncidentState.ASSESSED, right="tools.assess", clauses="P1-6.6",
          not_by=(NotBy(lambda each: {each.custodian_id}, N_("never by whoever had the tool"), N_("{name} had the tool: somebody else assesses this.")),))
    def assess(self, finding: LongText, normal_wear: bool = False, compensation: Amount = 0) -> None:
        """Says whether it was normal wear, and otherwise what whoever had the tool has to pay."""
        if compensation < 0:
            raise Refused(N_("The compensation is below zero."), field="compensation")
        if normal_wear and compensation:
            raise Refused(N_("For normal wear nobody pays."), field="compensation")
        self.finding, self.normal_wear, self.compensation, self.assessed_by = finding, normal_wear, compensation, deed_of(self).staff

    @step(N_("Approve"), IncidentState.ASSESSED, to=IncidentState.SETTLED, right="tools.approve", clauses="P1-6.6",
          amount=lambda incident, _values: incident.compensation,
          not_by=(NotBy(lambda each: {each.custodian_id, each.assessed_by_id}, N_("never by whoever assessed it or had the tool"),
                        N_("{name} assessed it or had the tool: somebody else approves.")),))
    def approve(self, decision: str = "") -> None:
        """Approves the assessment. The sum stands from today as charged to whoever had the tool; the report is printed for the signatures."""
        deed = deed_of(self)
        self.approved_by, self.decision = deed.staff, decision[:200]
        self.charged_on = deed.business_date if self.compensation else None
        deed.issue("tool_incident", self)

    @step(N_("Back to assessment"), IncidentState.ASSESSED, to=IncidentState.REPORTED, right="tools.approve", clauses="P1-6.6")
    def send_back(self, decision: str) -> None:
        """The assessment is not approved; it is made once more."""
        self.decision, self.assessed_by = decision[:200], None

    @step(N_("Print report"), right="tools.print", clauses="P1-6.6")
    def print_report(self) -> None:
        """Prints the report as it stands now."""
        deed_of(self).issue("tool_incident", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.tools.on_paper import incident
        return incident(self)


@step(N_("Report loss or damage"), on=ToolIncident, right="tools.accept", clauses="P1-6.6", creates=True)
def report_incident(session: Session, tool: Tool, kind: IncidentKind, what_happened: LongText) -> ToolIncident:
    """The written report on a tool that was lost or damaged, with the reasons. The custody ends; what is damaged goes to repair. Whoever has the tool
    reports it, or whoever hands out tools."""
    deed = deed_of(session)
    if tool.state is not ToolState.IN_CUSTODY or tool.keeper is None:
        raise Refused(N_("Nobody has {tool} in custody."), field="tool", tool=tool.title())
    custodian = tool.keeper
    if deed.staff.id != custodian.id and not deed.may("tools.issue"):
        raise NotAllowed(N_("{name} has it in custody and reports it, or whoever hands out tools."), field="tool", name=custodian.name)
    lost = kind is IncidentKind.LOST
    custody = end_custody(deed, tool, CustodyState.LOST if lost else CustodyState.RETURNED, what_happened[:200])
    if lost:
        tool.keeper, tool.state = None, ToolState.LOST
        pass_on(deed, tool, Holder.LOST, own(N_("Lost")))
    else:
        lies_in_store(deed, tool)
        tool.state = ToolState.IN_REPAIR
    made: ToolIncident = deed.add(ToolIncident(tool=tool, custody=custody, custodian=custodian, kind=kind, what_happened=what_happened, reported_at=deed.at,
                                               reported_by=deed.staff, currency=deed.branch.currency))
    deed.issue("tool_incident", made)
    return made
