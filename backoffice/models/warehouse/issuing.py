"""Issue slips and return slips: the keeper gives, the technician uses or gives back; used and returned make up what was issued (P1-6.3, P2-12)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.steps import Pieces, step
from backoffice.models.types import Code, Line, Moment, Reference, SortKey, State
from backoffice.models.warehouse.items import Item
from backoffice.models.warehouse.job_parts import STILL_WANTED, JobPart, JobPartState, back_on_the_board, serve_waiting
from backoffice.models.warehouse.ledger import Going, lock, post, put_aside, serials_in, want
from backoffice.models.warehouse.stock import MovementKind
from backoffice.models.warehouse.substitutes import Substitute, SubstituteState, approved_for
from backoffice.models.warehouse.warehouses import Warehouse, WarehouseKind, bag_of, warehouse_of
from backoffice.text import N_, quantity


class SlipState(State):
    ISSUED = "issued", N_("With the technician"), "away"
    SETTLED = "settled", N_("Settled"), "good", True


class IssueSlip(BranchRecord):
    """The paper with which parts leave the store: several parts, for one job or several, into one technician's hands."""

    area = "stock"
    label = N_("Issue slip")
    series = "IS"
    states = SlipState
    frozen_from = (SlipState.SETTLED,)
    found_by = ("number", "technician_name")
    sort_keys: ClassVar = {"technician_key": "technician_name"}
    copies: ClassVar = {"technician_name": "technician.name", "warehouse_name": "warehouse.name"}
    sorts = ("number", "technician_key", "state")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[SlipState] = mapped_column(default=SlipState.ISSUED)
    technician_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    technician_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    technician_key: Mapped[SortKey]
    warehouse_id: Mapped[int] = mapped_column(Reference, ForeignKey("warehouse.id"))
    warehouse_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    bag_id: Mapped[int] = mapped_column(Reference, ForeignKey("warehouse.id"))
    issued_at: Mapped[Moment]
    issued_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))

    technician: Mapped[Staff] = relationship(foreign_keys=[technician_id])
    issued_by: Mapped[Staff] = relationship(foreign_keys=[issued_by_id])
    warehouse: Mapped[Warehouse] = relationship(foreign_keys=[warehouse_id])
    bag: Mapped[Warehouse] = relationship(foreign_keys=[bag_id])
    lines: Mapped[list[JobPart]] = relationship(back_populates="slip", order_by="JobPart.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "technician_id", "state"))

    def title(self) -> str:
        return f"{self.number} {self.technician_name}".strip()

    @step(N_("Print issue slip"), SlipState.ISSUED, right="stock.print", clauses="P1-6.3")
    def print_slip(self) -> None:
        """Prints the slip as it stands now, with what was used and given back since."""
        deed_of(self).issue("issue_slip", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.warehouse.on_paper import issue_slip
        return issue_slip(self)


class ReturnSlip(BranchRecord):
    """The paper with which parts that were not used come back to the store."""

    area = "stock"
    label = N_("Return slip")
    series = "RS"
    found_by = ("number", "technician_name")
    sort_keys: ClassVar = {"technician_key": "technician_name"}
    copies: ClassVar = {"technician_name": "technician.name"}
    sorts = ("number", "technician_key")

    number: Mapped[Code] = mapped_column(unique=True)
    technician_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    technician_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    technician_key: Mapped[SortKey]
    returned_at: Mapped[Moment]
    taken_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    reason: Mapped[Line] = mapped_column(default="")

    technician: Mapped[Staff] = relationship(foreign_keys=[technician_id])
    taken_by: Mapped[Staff] = relationship(foreign_keys=[taken_by_id])

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"))

    @step(N_("Print return slip"), right="stock.print", clauses="P1-6.3")
    def print_slip(self) -> None:
        """Prints the return slip again as it was written."""
        deed_of(self).issue("return_slip", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.warehouse.on_paper import return_slip
        return return_slip(self)


# ---- issuing ------------------------------------------------------------------------------------------------------------------------

@dataclass
class ToIssue:
    """One line of an issue slip as the keeper scans it. Without a quantity, all that was asked."""

    scans: ClassVar = STILL_WANTED

    part: JobPart
    quantity: Pieces = 0
    substitute: Item | None = None
    serial: str = ""


@step(N_("Issue parts"), on=IssueSlip, right="stock.issue", clauses="P1-6.3 P2-12 S-R11", creates=True)
def issue_parts(session: Session, technician: Staff, parts: list[ToIssue]) -> IssueSlip:
    """The keeper gives parts out against one slip: several lines, several jobs. An approved substitute may be given in place of what is out."""
    if not parts:
        raise Refused(N_("Scan or choose what is issued."), field="parts")
    return _issued(deed_of(session), technician, parts)


@step(N_("Issue"), *STILL_WANTED, on=JobPart, to=JobPartState.ISSUED, right="stock.issue", clauses="P1-6.3 S-R11")
def issue(session: Session, part: JobPart, technician: Staff | None = None, quantity: Pieces = 0, substitute: Item | None = None, serial: str = "") -> None:
    """The keeper gives this part to the technician against a slip of its own."""
    to = technician or part.technician
    if to is None:
        raise Refused(N_("Who takes it? Choose the technician."), field="technician")
    _issued(deed_of(session), to, [ToIssue(part, quantity, substitute, serial)])


def _issued(deed: Deed, technician: Staff, lines: Sequence[ToIssue]) -> IssueSlip:
    warehouses = {told.part.warehouse_id for told in lines}
    if len(warehouses) > 1 or len({told.part.id for told in lines}) < len(lines):
        raise Refused(N_("One slip is for one warehouse, and each part stands on it once."), field="parts")
    for told in lines:
        _may_be_issued(told)
    bag, warehouse = bag_of(deed, technician), lines[0].part.warehouse
    lock(deed, [(place, item) for told in lines for place in (warehouse, bag) for item in (told.part.item, told.substitute) if item is not None])
    slip = IssueSlip(technician=technician, warehouse=warehouse, bag=bag, issued_at=deed.at, issued_by=deed.staff)
    goings = [_going(deed, told, bag) for told in lines]
    post(deed, MovementKind.ISSUED, goings, slip, received_by=technician.name)
    deed.add(slip)
    for told, going in zip(lines, goings, strict=True):
        part = told.part
        part.given, part.issued, part.technician, part.bag, part.serial = told.substitute, going.quantity, technician, bag, told.serial
        part.state, part.slip = JobPartState.ISSUED, slip
        back_on_the_board(deed, part)
    deed.issue("issue_slip", slip)
    return slip


def _may_be_issued(told: ToIssue) -> None:
    part = told.part
    if part.state not in STILL_WANTED:
        raise Refused(N_("{part} is \"{state}\" already."), field="parts", part=part.title(), state=part.state.label)
    if not 0 <= told.quantity <= part.asked:
        raise Refused(N_("{job} asked for less of {item}."), field="quantity", job=part.job, item=part.item.title())


def _going(deed: Deed, told: ToIssue, bag: Warehouse) -> Going:
    """What leaves the shelf for one line. Where less is issued than was asked, the rest becomes a line of its own and stays wanted."""
    part, now = told.part, told.quantity or told.part.asked
    item, pieces = part.item, now
    if now < part.asked:
        _split(deed, part, part.asked - now)
    if told.substitute is not None:
        item, pieces = told.substitute, _in_place_of(deed, part, told.substitute, now)
    want(deed, part.warehouse, part.item, -now)
    aside = part.state is JobPartState.RESERVED
    if aside and told.substitute is not None:
        put_aside(deed, part.warehouse, part.item, -now)
    serials = serials_in(told.serial) if item.serial_tracked else ()
    return Going(item, pieces, part.warehouse, bag, serials, aside=aside and told.substitute is None, for_job=True, line=part)


def _in_place_of(deed: Deed, part: JobPart, substitute: Item, asked: int) -> int:
    """How much of an approved substitute stands in for what was asked."""
    factor = next((factor for item, factor in approved_for(deed.session, part.item) if item.id == substitute.id), None)
    if factor is None:
        raise Refused(N_("{substitute} is not approved in place of {item}."), field="substitute", substitute=substitute.title(), item=part.item.title())
    link = deed.session.scalars(select(Substitute).where(
        Substitute.state == SubstituteState.APPROVED, Substitute.original_id.in_((part.item_id, substitute.id)),
        Substitute.substitute_id.in_((part.item_id, substitute.id)))).first()
    part.test_report = link.test_report if link else ""
    if asked * factor % 1000:
        raise Refused(N_("{quantity} of {substitute} cannot be told out in whole thousandths."), field="quantity", quantity=quantity(asked),
                      substitute=substitute.title())
    return asked * factor // 1000


def _split(deed: Deed, part: JobPart, rest: int) -> None:
    """What is not issued now is asked on, in the state in which it stood."""
    deed.add(JobPart(
        call=part.call, card=part.card, item=part.item, warehouse=part.warehouse, technician=part.technician, asked=rest, category=part.category,
        reason=part.reason, unit_price=part.unit_price, currency=part.currency, old_part=part.old_part, asked_at=part.asked_at, asked_by=part.asked_by,
        state=part.state, order_line=part.order_line, expected_on=part.expected_on))
    part.asked -= rest


# ---- giving back --------------------------------------------------------------------------------------------------------------------

@dataclass
class ToReturn:
    """One line of a return slip. Without a quantity, all that is still out; what is faulty goes to quarantine."""

    scans: ClassVar = (JobPartState.ISSUED,)

    part: JobPart
    quantity: Pieces = 0
    faulty: bool = False


@step(N_("Take parts back"), on=ReturnSlip, right="stock.issue", clauses="P1-6.3 P2-12", creates=True)
def take_parts_back(session: Session, parts: list[ToReturn], reason: str = "") -> ReturnSlip:
    """The technician gives back what was not used, and the keeper counts it in."""
    if not parts:
        raise Refused(N_("Scan or choose what comes back."), field="parts")
    return _returned(deed_of(session), parts, reason)


@step(N_("Give back"), JobPartState.ISSUED, on=JobPart, to=(JobPartState.ISSUED, JobPartState.SETTLED), right="stock.issue", clauses="P1-6.3 P2-12")
def give_back(session: Session, part: JobPart, quantity: Pieces = 0, faulty: bool = False, reason: str = "") -> JobPartState:
    """What was not used comes back to its bin, or to quarantine when it is faulty."""
    _returned(deed_of(session), [ToReturn(part, quantity, faulty)], reason)
    return part.state


def _returned(deed: Deed, lines: Sequence[ToReturn], reason: str) -> ReturnSlip:
    people = {told.part.technician_id for told in lines}
    if len(people) > 1 or len({told.part.id for told in lines}) < len(lines):
        raise Refused(N_("One return slip is for one technician, and each part stands on it once."), field="parts")
    for told in lines:
        if told.part.state is not JobPartState.ISSUED or not 0 <= told.quantity <= told.part.still_out:
            raise Refused(N_("{part}: less than that is still out."), field="quantity", part=told.part.title())
    quarantine = warehouse_of(deed, WarehouseKind.QUARANTINE) if any(told.faulty for told in lines) else None
    slip = ReturnSlip(technician=lines[0].part.technician, returned_at=deed.at, taken_by=deed.staff, reason=reason)
    goings = []
    for told in lines:
        part = told.part
        goings.append(Going(given_item(part), told.quantity or part.still_out, part.bag, quarantine if told.faulty else part.warehouse,
                            (part.serial,) if given_item(part).serial_tracked else (), aside=True, line=part))
    post(deed, MovementKind.RETURNED, goings, slip, reason=reason, received_by=deed.staff.name)
    deed.add(slip)
    for told, going in zip(lines, goings, strict=True):
        told.part.returned += going.quantity
        settle_line(told.part)
    for going in goings:
        if going.target is not None and going.target.kind is WarehouseKind.PARTS:
            serve_waiting(deed, going.target, [going.item])
    deed.issue("return_slip", slip)
    return slip


def given_item(part: JobPart) -> Item:
    """What was really given: the part that was asked for, or its substitute."""
    return part.given or part.item


def settle_line(part: JobPart) -> None:
    """A line is settled when used and returned make up what was issued; a slip when all its lines are."""
    if part.still_out == 0:
        part.state = JobPartState.SETTLED
        if part.slip is not None and all(line.state is JobPartState.SETTLED for line in part.slip.lines):
            part.slip.state = SlipState.SETTLED


