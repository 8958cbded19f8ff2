"""Tools in custody: handed out, handed on and taken back, each time confirmed by both (P1-6.6). Until it is confirmed the giver answers for it."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import NotAllowed, Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff, StaffState
from backoffice.models.custody import Holder, pass_on
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.guards import NotBy
from backoffice.models.inputs import Caption
from backoffice.models.steps import step
from backoffice.models.tools.assets import Tool, ToolState, lies_in_store
from backoffice.models.types import Code, Line, Moment, Reference, SortKey, State
from backoffice.text import N_


class CustodyState(State):
    OFFERED = "offered", N_("To confirm"), "waiting"
    HELD = "held", N_("In custody"), "away"
    RETURNED = "returned", N_("Returned"), "good", True
    HANDED_ON = "handed on", N_("Handed on"), "good", True
    DECLINED = "declined", N_("Not accepted"), "quiet", True
    LOST = "lost", N_("Lost"), "trouble", True


class ToolCustody(BranchRecord):
    """One person's custody of one tool, from the hand-over that both confirmed to its end. Its card carries both signatures, out and in."""

    area = "tools"
    label = N_("Tool custody")
    series = "TC"
    states = CustodyState
    frozen_from = (CustodyState.RETURNED, CustodyState.HANDED_ON, CustodyState.DECLINED, CustodyState.LOST)
    found_by = ("number", "tool_number", "tool_name", "custodian_name")
    sort_keys: ClassVar = {"tool_key": "tool_name", "custodian_key": "custodian_name"}
    copies: ClassVar = {"tool_number": "tool.number", "tool_name": "tool.name", "custodian_name": "custodian.name"}
    impersonal = ("condition_out", "condition_in", "accessories")
    sorts = ("number", "tool_key", "custodian_key", "state")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[CustodyState] = mapped_column(default=CustodyState.OFFERED)
    tool_id: Mapped[int] = mapped_column(Reference, ForeignKey("tool.id"))
    tool_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    tool_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    tool_key: Mapped[SortKey]
    custodian_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    custodian_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    custodian_key: Mapped[SortKey]
    from_person_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    offered_at: Mapped[Moment]
    offered_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    condition_out: Mapped[Line] = mapped_column(default="")
    accessories: Mapped[Line] = mapped_column(default="")
    confirmed_at: Mapped[Moment | None]
    on_paper_only: Mapped[bool] = mapped_column(default=False)
    ended_at: Mapped[Moment | None]
    taken_back_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    condition_in: Mapped[Line] = mapped_column(default="")

    tool: Mapped[Tool] = relationship()
    custodian: Mapped[Staff] = relationship(foreign_keys=[custodian_id])
    from_person: Mapped[Staff | None] = relationship(foreign_keys=[from_person_id])
    offered_by: Mapped[Staff] = relationship(foreign_keys=[offered_by_id])
    taken_back_by: Mapped[Staff | None] = relationship(foreign_keys=[taken_back_by_id])

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "custodian_id", "state"), Index(None, "tool_id", "state"),
                *(Index(f"uq_tool_custody_{state.value}", "tool_id", unique=True, sqlite_where=text(f"state = '{state.value}'"),
                        postgresql_where=text(f"state = '{state.value}'")) for state in (CustodyState.OFFERED, CustodyState.HELD)))

    def title(self) -> str:
        return f"{self.number} {self.tool_name}, {self.custodian_name}".strip()

    @step(N_("Accept"), CustodyState.OFFERED, to=CustodyState.HELD, right="tools.accept", clauses="P1-6.6")
    def accept(self, condition: str = "", signed_card: bool = False) -> None:
        """Whoever is to have the tool confirms it, at their own desk. Where they signed the card instead, whoever hands out tools says so."""
        deed = deed_of(self)
        self._by(deed, signed_card)
        _confirmed(deed, self, condition, signed_card)

    @step(N_("Do not accept"), CustodyState.OFFERED, to=CustodyState.DECLINED, right="tools.accept", clauses="P1-6.6")
    def decline(self, condition: str = "") -> None:
        """It is not taken, or not handed over after all: whoever had the tool goes on answering for it."""
        deed = deed_of(self)
        if deed.staff.id not in (self.custodian_id, self.offered_by_id) and not deed.may("tools.issue"):
            raise NotAllowed(N_("{name} decides on this, or whoever hands it over."), name=self.custodian.name)
        self.ended_at, self.condition_in = deed.at, condition[:200]

    @step(N_("Print custody card"), CustodyState.OFFERED, CustodyState.HELD, CustodyState.RETURNED, CustodyState.HANDED_ON, right="tools.print",
          clauses="P1-6.6")
    def print_card(self) -> None:
        """Prints the card again, with all that this person has in custody now."""
        deed_of(self).issue("tool_custody_card", self)

    def _by(self, deed: Deed, signed_card: bool) -> None:
        if deed.staff.id != self.custodian_id and not (signed_card and deed.may("tools.issue")):
            raise NotAllowed(N_("{name} confirms this. Where the card was signed instead, whoever hands out tools says so."), name=self.custodian.name)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.tools.on_paper import custody_card
        return custody_card(self)


def custody_of(session: Session, tool: Tool) -> ToolCustody | None:
    """Who has a tool in custody now."""
    return session.scalar(select(ToolCustody).where(ToolCustody.tool_id == tool.id, ToolCustody.state == CustodyState.HELD))


def _offered_to_nobody(tool: Tool) -> None:
    waiting = deed_of(tool).session.scalar(select(ToolCustody).where(ToolCustody.tool_id == tool.id, ToolCustody.state == CustodyState.OFFERED))
    if waiting is not None:
        raise Refused(N_("{tool} waits for {name} to confirm it already."), tool=tool.title(), name=waiting.custodian.name).mended_in(
            "tool_custody", waiting.id, waiting.number)


def _calibrated(tool: Tool) -> None:
    if tool.calibration_due is not None and tool.calibration_due < deed_of(tool).business_date:
        raise Refused(N_("{tool} was due for calibration on {day}: have it calibrated first."), tool=tool.title(), day=tool.calibration_due.isoformat())


def _hands_it_on(tool: Tool) -> None:
    deed = deed_of(tool)
    if deed.staff.id != tool.keeper_id and not deed.may("tools.issue"):
        raise NotAllowed(N_("{name} has it in custody and hands it over."), name=tool.keeper_name)


def _offer(deed: Deed, tool: Tool, custodian: Staff, condition: str, accessories: str, signed_card: bool) -> ToolCustody:
    if custodian.state is StaffState.LEFT:
        raise Refused(N_("{name} does not work here any more."), field="custodian", name=custodian.name)
    if tool.keeper_id == custodian.id:
        raise Refused(N_("{name} has it already."), field="custodian", name=custodian.name)
    made: ToolCustody = deed.add(ToolCustody(tool=tool, custodian=custodian, from_person=tool.keeper, offered_at=deed.at, offered_by=deed.staff,
                                             condition_out=condition[:200], accessories=accessories[:200]))
    deed.issue("tool_custody_card", made)
    if signed_card:
        _confirmed(deed, made, condition, True)
        made.state = CustodyState.HELD
    return made


def _confirmed(deed: Deed, custody: ToolCustody, condition: str, signed_card: bool) -> None:
    """From now on this person answers for the tool; whoever had it before does not any more."""
    tool, before = custody.tool, custody_of(deed.session, custody.tool) if custody.tool.keeper_id else None
    if custody.custodian.state is StaffState.LEFT:
        raise Refused(N_("{name} does not work here any more."), name=custody.custodian.name)
    if tool.state not in (ToolState.IN_STORE, ToolState.IN_CUSTODY):
        raise Refused(N_("{tool} cannot be handed over: {state}."), tool=tool.title(), state=Caption(tool.state.label))
    if before is not None:
        before.state, before.ended_at, before.condition_in = CustodyState.HANDED_ON, deed.at, condition[:200]
    custody.confirmed_at, custody.on_paper_only = deed.at, signed_card
    custody.condition_out = (condition or custody.condition_out)[:200]
    tool.keeper, tool.state = custody.custodian, ToolState.IN_CUSTODY
    pass_on(deed, tool, Holder.TECHNICIAN if custody.custodian.is_technician else Holder.CLERK, custody.custodian.name, custody.custodian)


def _holder(tool: Tool) -> set[int | None]:
    return {tool.keeper_id} if tool.keeper_id else set()


@step(N_("Hand out"), ToolState.IN_STORE, on=Tool, to=(ToolState.IN_STORE, ToolState.IN_CUSTODY), right="tools.issue", clauses="P1-6.6",
      needs=(_calibrated, _offered_to_nobody))
def hand_out(session: Session, tool: Tool, custodian: Staff, condition: str = "", accessories: str = "", signed_card: bool = False) -> ToolState:
    """Gives a tool into somebody's custody. They confirm it at their own desk, or have signed the card, which is printed now."""
    deed = deed_of(session)
    _offer(deed, tool, custodian, condition, accessories, signed_card)
    return tool.state


@step(N_("Hand on"), ToolState.IN_CUSTODY, on=Tool, right="tools.accept", clauses="P1-6.6", needs=(_hands_it_on, _offered_to_nobody))
def hand_over(session: Session, tool: Tool, custodian: Staff, condition: str = "", accessories: str = "", signed_card: bool = False) -> None:
    """Whoever has the tool gives it to somebody else, as at a change of post. Until the other confirms, the giver answers for it."""
    deed = deed_of(session)
    if signed_card and not deed.may("tools.issue"):
        raise NotAllowed(N_("Whoever hands out tools says that the card was signed; leave this open and let the other confirm."), field="signed_card")
    _offer(deed, tool, custodian, condition, accessories, signed_card)


@step(N_("Take back"), ToolState.IN_CUSTODY, on=Tool, to=(ToolState.IN_STORE, ToolState.IN_REPAIR), right="tools.issue", clauses="P1-6.6",
      not_by=(NotBy(_holder, N_("never by whoever has it"), N_("{name} has it in custody: somebody else takes it back.")),))
def take_back(session: Session, tool: Tool, condition: str = "", place: str = "", needs_repair: bool = False) -> ToolState:
    """The tool is back in the store, in this condition; its card is printed once more for both signatures."""
    deed = deed_of(session)
    end_custody(deed, tool, CustodyState.RETURNED, condition)
    lies_in_store(deed, tool, place)
    return ToolState.IN_REPAIR if needs_repair else ToolState.IN_STORE


def end_custody(deed: Deed, tool: Tool, how: CustodyState, condition: str = "") -> ToolCustody:
    """The custody of a tool ends, and with it a hand-over that nobody confirmed."""
    custody = custody_of(deed.session, tool)
    if custody is None:
        raise Refused(N_("Nobody has {tool} in custody."), tool=tool.title())
    custody.state, custody.ended_at, custody.condition_in, custody.taken_back_by = how, deed.at, condition[:200], deed.staff
    offered = deed.session.scalar(select(ToolCustody).where(ToolCustody.tool_id == tool.id, ToolCustody.state == CustodyState.OFFERED))
    if offered is not None:
        offered.state, offered.ended_at = CustodyState.DECLINED, deed.at
    if how is CustodyState.RETURNED:
        deed.issue("tool_custody_card", custody)
    return custody
