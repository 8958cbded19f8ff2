"""Parts on the job: a line on a repair card or call is the demand; it is put aside, waits, is issued, and ends used or given back (P2-12, P1-6.3).

This room stands above both sides: calls and repair cards know nothing of stock, and stock knows nothing of jobs.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.guards import Guard
from backoffice.models.jobs.calls import OUT_THERE, QUEUE, Call, Category
from backoffice.models.jobs.vouchers import ServiceLine
from backoffice.models.jobs.workshop import CardState, PartUsed, RepairCard, WaitingFor
from backoffice.models.steps import Pieces, step
from backoffice.models.types import Choice, Code, Line, Moment, Money, Quantity, Reference, SortKey, State, Text
from backoffice.models.warehouse.items import Item
from backoffice.models.warehouse.ledger import put_aside, want
from backoffice.models.warehouse.orders import ON_ORDER, PurchaseOrder, PurchaseOrderLine
from backoffice.models.warehouse.warehouses import Warehouse, WarehouseKind, warehouse_of
from backoffice.text import N_, day


class JobPartState(State):
    RESERVED = "reserved", N_("Asked, put aside"), "active"
    WAITING = "waiting", N_("Waiting for the part"), "waiting"
    ISSUED = "issued", N_("With the technician"), "away"
    SETTLED = "settled", N_("Settled"), "good", True
    CALLED_OFF = "called off", N_("Called off"), "quiet", True


class OldPartWish(Choice):
    """What is to become of the part that is taken out."""

    STORE = "store", N_("Back to the store")
    SUPPLIER = "supplier", N_("To the supplier")
    CUSTOMER = "customer", N_("The customer wants it")
    NONE = "none", N_("None")


STILL_WANTED = (JobPartState.RESERVED, JobPartState.WAITING)


class JobPart(BranchRecord):
    """A part that a job asks for: how many were asked, issued, used and given back, who has it, and what it cost. In thousandths and minor units."""

    area = "stock"
    label = N_("Part for a job")
    belongs_to = "call_id"
    impersonal = ("serial", "test_report")
    guards = (Guard("stock.see_cost", N_("Cost of parts"), ("cost",)),)
    states = JobPartState
    frozen_from = (JobPartState.SETTLED, JobPartState.CALLED_OFF)
    found_by = ("item_code", "item_name", "call_number", "card_number", "customer_name", "technician_name", "serial")
    sort_keys: ClassVar = {"name_key": "item_name", "customer_key": "customer_name", "technician_key": "technician_name"}
    copies: ClassVar = {"item_code": "item.code", "item_name": "item.name", "given_code": "given.code", "call_number": "call.number",
                        "card_number": "card.number", "customer_name": "call.customer_name", "technician_name": "technician.name",
                        "slip_number": "slip.number", "order_number": "order_line.order_number"}
    sorts = ("item_code", "name_key", "call_number", "customer_key", "technician_key", "state")
    editable = ("unit_price", "category", "reason", "old_part", "note")

    state: Mapped[JobPartState] = mapped_column(default=JobPartState.RESERVED)
    open: Mapped[bool] = mapped_column(default=True, info={"derived": True})
    call_id: Mapped[int] = mapped_column(Reference, ForeignKey("call.id"))
    call_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    customer_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    customer_key: Mapped[SortKey]
    card_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("repair_card.id"))
    card_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    item_code: Mapped[Code] = mapped_column(default="", info={"derived": True})
    item_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    name_key: Mapped[SortKey]
    given_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("item.id"))
    given_code: Mapped[Code] = mapped_column(default="", info={"derived": True})
    test_report: Mapped[Code] = mapped_column(default="")
    serial: Mapped[Code] = mapped_column(default="")
    warehouse_id: Mapped[int] = mapped_column(Reference, ForeignKey("warehouse.id"))
    bag_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("warehouse.id"))
    technician_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    technician_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    technician_key: Mapped[SortKey]
    asked: Mapped[Quantity]
    issued: Mapped[Quantity] = mapped_column(default=0)
    used: Mapped[Quantity] = mapped_column(default=0)
    returned: Mapped[Quantity] = mapped_column(default=0)
    category: Mapped[Category]
    reason: Mapped[Line] = mapped_column(default="")
    unit_price: Mapped[Money] = mapped_column(default=0)
    cost: Mapped[Money] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3))
    old_part: Mapped[OldPartWish] = mapped_column(default=OldPartWish.STORE)
    asked_at: Mapped[Moment]
    asked_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    slip_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("issue_slip.id"))
    slip_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    order_line_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("purchase_order_line.id"))
    order_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    expected_on: Mapped[date | None]
    part_used_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("part_used.id"))
    service_line_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("service_line.id"))
    note: Mapped[Text] = mapped_column(default="")

    call: Mapped[Call] = relationship(lazy="joined", innerjoin=True)
    card: Mapped[RepairCard | None] = relationship()
    item: Mapped[Item] = relationship(foreign_keys=[item_id], lazy="joined", innerjoin=True)
    given: Mapped[Item | None] = relationship(foreign_keys=[given_id])
    warehouse: Mapped[Warehouse] = relationship(foreign_keys=[warehouse_id])
    bag: Mapped[Warehouse | None] = relationship(foreign_keys=[bag_id])
    technician: Mapped[Staff | None] = relationship(foreign_keys=[technician_id])
    asked_by: Mapped[Staff] = relationship(foreign_keys=[asked_by_id])
    slip = relationship("IssueSlip", back_populates="lines")
    order_line: Mapped[PurchaseOrderLine | None] = relationship()
    part_used: Mapped[PartUsed | None] = relationship()
    service_line: Mapped[ServiceLine | None] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "call_id"), Index(None, "card_id"), Index(None, "slip_id"),
                Index(None, "order_line_id"),
                Index(None, "bag_id", "state"), Index(None, "warehouse_id", "item_id", "state"),
                CheckConstraint("used >= 0 AND returned >= 0 AND used + returned <= issued", name="used_and_returned"))

    def title(self) -> str:
        return f"{self.item_code or self.item.code} {self.job}"

    @property
    def job(self) -> str:
        """The number of the card or call that wants it."""
        return self.card_number or self.call_number

    @property
    def still_out(self) -> int:
        """What the technician has of it, neither used nor given back yet."""
        return self.issued - self.used - self.returned

    def check(self) -> None:
        if self.unit_price < 0:
            raise Refused(N_("{what} has a price below zero."), field="unit_price", what=self.item.name)
        if self.category is not (self.card or self.call).category and not self.reason.strip():
            raise Refused(N_("{what} has another category than the job: write the reason."), field="reason", what=self.item.name)

    @step(N_("Put aside"), JobPartState.WAITING, to=JobPartState.RESERVED, right="stock.issue", clauses="P1-6.3")
    def reserve(self) -> None:
        """The part is there after all: it is kept for this job."""
        deed = deed_of(self)
        if not put_aside(deed, self.warehouse, self.item, self.asked):
            raise Refused(N_("There is not enough of {item} free in {warehouse}."), item=self.item.title(), warehouse=self.warehouse.name)
        back_on_the_board(deed, self)

    @step(N_("Give to an emergency"), JobPartState.RESERVED, to=JobPartState.WAITING, right="stock.allot", clauses="Z1-7")
    def hand_over(self, to: JobPart, reason: str) -> None:
        """What was put aside for this job goes to one that cannot wait. Both know: this one waits, the other goes on, and each says why."""
        deed = deed_of(self)
        if to.state is not JobPartState.WAITING or to.item_id != self.item_id or to.warehouse_id != self.warehouse_id:
            raise Refused(N_("{job} does not wait for {item}."), field="to", job=to.job, item=self.item.title())
        if not put_aside(deed, self.warehouse, self.item, to.asked - self.asked):
            raise Refused(N_("{job} needs more than is put aside here."), field="to", job=to.job)
        to.state = JobPartState.RESERVED
        self.remember(f"→ {to.job}: {reason}")
        to.remember(f"← {self.job}: {reason}")
        expect(deed, self)
        the_job_waits(self, f"{self.item.title()} → {to.job}: {reason}")
        back_on_the_board(deed, to)

    @step(N_("Call off"), *STILL_WANTED, to=JobPartState.CALLED_OFF, right="stock.ask", clauses="P1-6.3")
    def call_off(self, reason: str = "") -> None:
        """The job does not need it any more; what was put aside is free for others."""
        deed = deed_of(self)
        self.remember(reason)
        want(deed, self.warehouse, self.item, -self.asked)
        if self.state is JobPartState.RESERVED:
            put_aside(deed, self.warehouse, self.item, -self.asked)
            serve_waiting(deed, self.warehouse, [self.item], but=self)
        back_on_the_board(deed, self)

    def remember(self, words: str) -> None:
        """A line more in what happened to this part."""
        if words.strip():
            self.note = f"{self.note}\n{deed_of(self).branch.local(deed_of(self).at).replace('T', ' ')} {words.strip()}".strip()[-4000:]


# ---- asking -----------------------------------------------------------------------------------------------------------------------

@step(N_("Ask for part"), CardState.OPENED, CardState.IN_WORK, CardState.WAITING, on=RepairCard, to=(CardState.OPENED, CardState.IN_WORK, CardState.WAITING),
      right="stock.ask", clauses="P2-12 P1-6.3")
def ask_part(session: Session, card: RepairCard, item: Item, quantity: Pieces = 1000, technician: Staff | None = None, category: Category | None = None,
             reason: str = "", old_part: OldPartWish = OldPartWish.STORE) -> CardState:
    """The line on the card is the demand: what is there is put aside at once, for what is not there the card waits."""
    ask(deed_of(session), card.entry.call, card, item, quantity, technician or card.technician, category or card.category, reason, old_part)
    return card.state


@step(N_("Ask for part"), *QUEUE, *OUT_THERE, on=Call, right="stock.ask", clauses="P2-8 S-R5 P1-6.3")
def ask_visit_part(session: Session, call: Call, item: Item, quantity: Pieces = 1000, technician: Staff | None = None, category: Category | None = None,
                   reason: str = "", old_part: OldPartWish = OldPartWish.STORE) -> None:
    """A part to carry to the customer; used, it becomes a line of the voucher."""
    ask(deed_of(session), call, None, item, quantity, technician or call.technician, category or call.category, reason, old_part)


def ask(deed: Deed, call: Call, card: RepairCard | None, item: Item, quantity: int, technician: Staff | None, category: Category, reason: str,
        old_part: OldPartWish) -> list[JobPart]:
    """Enters the demand; of a part that is followed by serial number each piece has a line of its own."""
    if quantity <= 0:
        raise Refused(N_("How many? {what} needs a quantity above zero."), field="quantity", what=item.title())
    if item.serial_tracked and (quantity % 1000 or quantity > 99_000):
        raise Refused(N_("{what} is followed by serial number: ask for whole pieces, at most 99."), field="quantity", what=item.title())
    warehouse = warehouse_of(deed, WarehouseKind.PARTS)
    price = item.price_in(deed.branch.currency)
    want(deed, warehouse, item, quantity)
    lines = []
    for part in [1000] * (quantity // 1000) if item.serial_tracked else [quantity]:
        there = put_aside(deed, warehouse, item, part)
        line: JobPart = deed.add(JobPart(
            call=call, card=card, item=item, warehouse=warehouse, technician=technician, asked=part, category=category, reason=reason,
            unit_price=price.company if price else 0, currency=deed.branch.currency, old_part=old_part, asked_at=deed.at, asked_by=deed.staff,
            state=JobPartState.RESERVED if there else JobPartState.WAITING))
        if not there:
            expect(deed, line)
            the_job_waits(line, item.title())
        lines.append(line)
    return lines


# ---- waiting and going on ----------------------------------------------------------------------------------------------------------

def expect(deed: Deed, line: JobPart, order_line: PurchaseOrderLine | None = None) -> None:
    """Says with which order a missing part is expected, and when: the one that is told, else the first that owes more than others wait for."""
    line.order_line = order_line or _first_that_can(deed, line)
    line.expected_on = line.order_line.expected_on if line.order_line is not None else None


def _first_that_can(deed: Deed, line: JobPart) -> PurchaseOrderLine | None:
    owed = deed.session.scalars(
        select(PurchaseOrderLine).join(PurchaseOrder).where(
            PurchaseOrder.warehouse_id == line.warehouse.id, PurchaseOrder.state.in_(ON_ORDER), PurchaseOrderLine.item_id == line.item.id)
        .order_by(PurchaseOrderLine.expected_on, PurchaseOrderLine.id))
    return next((each for each in owed if each.order.state in ON_ORDER and each.still_open - awaited(deed, each, line) >= line.asked), None)


def awaited(deed: Deed, order_line: PurchaseOrderLine, but: JobPart | None = None) -> int:
    """How much of what an order owes other jobs wait for already, in thousandths."""
    waiting = list(deed.session.scalars(select(JobPart).where(JobPart.order_line_id == order_line.id, JobPart.state == JobPartState.WAITING)))
    waiting += [each for each in deed.session.new if isinstance(each, JobPart)]
    return sum(each.asked for each in waiting if each is not but and each.order_line is order_line and each.state is JobPartState.WAITING)


def the_job_waits(line: JobPart, words: str) -> None:
    """A missing part stops the job, and everybody sees what it waits for, with which order it comes, and when."""
    card, call = line.card, line.call
    if line.order_line is not None:
        when = day(line.expected_on, deed_of(call).branch.language.value) if line.expected_on else ""
        words = f"{words} ({', '.join(part for part in (line.order_line.order_number, when) if part)})"
    if card is not None:
        if card.state in (CardState.OPENED, CardState.IN_WORK):
            card.state, card.waiting_for = CardState.WAITING, WaitingFor.PART
        if card.waiting_for is WaitingFor.PART:
            card.waiting_note = words[:200]
    elif call.state in QUEUE:
        call.waiting_reason = words[:200]


def back_on_the_board(deed: Deed, line: JobPart) -> None:
    """The part is there: the job goes on, unless it waits for another one as well."""
    card, call = line.card, line.call
    others = deed.session.scalars(select(JobPart).where(JobPart.call_id == call.id, JobPart.state == JobPartState.WAITING))
    if any(other.card_id == line.card_id and other.state is JobPartState.WAITING and other is not line for other in others):
        return
    if card is not None and card.state is CardState.WAITING and card.waiting_for is WaitingFor.PART:
        card.state = CardState.IN_WORK if card.technician is not None else CardState.OPENED
        card.waiting_for, card.waiting_note = None, ""
    elif card is None and call.state in QUEUE and line.item.title() in call.waiting_reason:
        call.waiting_reason, call.priority = "", True


def serve_waiting(deed: Deed, warehouse: Warehouse, items: Iterable[Item], but: JobPart | None = None) -> list[JobPart]:
    """Puts what has come aside for the jobs that wait for it: emergencies first, then by severity, then in the order of asking."""
    ids = sorted({item.id for item in items})
    lines = list(deed.session.scalars(
        select(JobPart).join(Call).where(JobPart.warehouse_id == warehouse.id, JobPart.item_id.in_(ids), JobPart.state == JobPartState.WAITING)
        .order_by(Call.emergency.desc(), Call.severity, JobPart.id)))
    served = [line for line in lines if line is not but and line.state is JobPartState.WAITING and put_aside(deed, warehouse, line.item, line.asked)]
    for line in served:
        line.state = JobPartState.RESERVED
    for line in served:
        back_on_the_board(deed, line)
    return served
