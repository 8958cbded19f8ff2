"""The bench: the repair card that hangs on the goods, actual repair time, replaced parts, and inspection by another person (P2-11, P2-12)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, inspect, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff, refuse_unfit
from backoffice.models.custody import CustodyMove, Held, Holder, pass_on
from backoffice.models.deeds import deed_of
from backoffice.models.guards import NotBy
from backoffice.models.jobs.calls import Call, CallState, Category
from backoffice.models.jobs.clocks import Happening
from backoffice.models.jobs.goods import GoodsEntry, GoodsState
from backoffice.models.jobs.vouchers import amount_of, refuse_giant
from backoffice.models.steps import Amount, LongText, Pieces, Span, step
from backoffice.models.types import Choice, Code, Line, Minutes, Moment, Money, Quantity, Reference, SortKey, State, Text
from backoffice.text import N_


class CardState(State):
    OPENED = "opened", N_("Opened")
    IN_WORK = "in work", N_("In work"), "active"
    WAITING = "waiting", N_("Waiting"), "waiting"
    REPAIRED = "repaired", N_("To inspect"), "away"
    INSPECTED = "inspected", N_("Inspected"), "good"
    RELEASED = "released", N_("Released"), "quiet", True


class WaitingFor(Choice):
    PART = "part", N_("Part")
    QUOTE = "quote", N_("Customer's answer to the quote")
    CUSTOMER = "customer", N_("Customer")
    FACTORY = "factory", N_("Factory or supplier")


class CardOutcome(Choice):
    """What became of the repair; apart from the state, for goods may leave unrepaired."""

    REPAIRED = "repaired", N_("Repaired")
    NO_FAULT = "no fault found", N_("No fault found")
    DECLINED = "declined", N_("Repair declined by the customer")
    NOT_REPAIRABLE = "not repairable", N_("Not repairable")


class Inspection(Choice):
    PASSED = "passed", N_("Passed")
    FAILED = "failed", N_("Not passed")


AT_WORK = (CardState.IN_WORK, CardState.WAITING)


def _repairers(card: RepairCard) -> set[int]:
    return card.repairers()


def _begun(card: RepairCard) -> None:
    if card.technician is None:
        raise Refused(N_("Nobody has started on it yet: say who takes it."))


def _has_time(card: RepairCard) -> None:
    if not card.times:
        raise Refused(N_("No time is written down yet."))


class RepairCard(Held, BranchRecord):
    """Hangs on the customer's goods while they are with us (P2-11, P2-12)."""

    area = "workshop"
    label = N_("Repair card")
    belongs_to = "entry_id"
    series = "RC"
    states = CardState
    frozen_from = (CardState.RELEASED,)
    found_by = ("number", "entry_number", "customer_name", "description", "serial", "technician_name")
    sort_keys: ClassVar = {"customer_key": "customer_name", "description_key": "description", "technician_key": "technician_name"}
    copies: ClassVar = {"technician_name": "technician.name", "entry_number": "entry.number", "call_number": "entry.call_number",
                        "customer_name": "entry.customer_name", "description": "entry.description", "serial": "entry.serial"}
    sorts = ("number", "customer_key", "description_key", "technician_key", "state", "planned_finish")
    editable = ("fault_found", "planned_finish", "technician_id")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[CardState] = mapped_column(default=CardState.OPENED)
    entry_id: Mapped[int] = mapped_column(Reference, ForeignKey("goods_entry.id"))
    entry_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    call_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    customer_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    customer_key: Mapped[SortKey]
    description: Mapped[Line] = mapped_column(default="", info={"derived": True})
    description_key: Mapped[SortKey]
    serial: Mapped[Code] = mapped_column(default="", info={"derived": True})
    category: Mapped[Category]
    currency: Mapped[str] = mapped_column(String(3))
    fault_told: Mapped[Text] = mapped_column(default="")
    fault_found: Mapped[Text] = mapped_column(default="")
    technician_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    technician_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    technician_key: Mapped[SortKey]
    opened_at: Mapped[Moment]
    planned_finish: Mapped[date | None]
    waiting_for: Mapped[WaitingFor | None]
    waiting_note: Mapped[Line] = mapped_column(default="")
    outcome: Mapped[CardOutcome | None]
    work_done: Mapped[Text] = mapped_column(default="")
    finished_at: Mapped[Moment | None]
    inspector_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    inspected_at: Mapped[Moment | None]
    inspection: Mapped[Inspection | None]
    readings: Mapped[Text] = mapped_column(default="")

    entry: Mapped[GoodsEntry] = relationship(lazy="joined", innerjoin=True)
    technician: Mapped[Staff | None] = relationship(foreign_keys=[technician_id])
    inspector: Mapped[Staff | None] = relationship(foreign_keys=[inspector_id])
    times: Mapped[list[WorkTime]] = relationship(back_populates="card", order_by="WorkTime.id")
    used: Mapped[list[PartUsed]] = relationship(back_populates="card", order_by="PartUsed.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "entry_id"), Index(None, "technician_id", "state"))

    def title(self) -> str:
        return f"{self.number} {self.description}"

    @property
    def minutes(self) -> int:
        """The actual repair time (P2-12)."""
        return sum(time.minutes for time in self.times)

    def repairers(self) -> set[int]:
        """Everybody who laid hands on it: who wrote down time, and at whose bench it lay."""
        benches = select(CustodyMove.staff_id).where(CustodyMove.record == "repair_card", CustodyMove.record_id == self.id,
                                                     CustodyMove.holder == Holder.WORKSHOP)
        found = {*deed_of(self).session.scalars(benches), *(time.technician_id for time in self.times), self.technician_id}
        return {each for each in found if each is not None}

    def check(self) -> None:
        if self.id and self.planned_finish and inspect(self).attrs.planned_finish.history.has_changes() and self.planned_finish < deed_of(self).business_date:
            raise Refused(N_("The planned finish lies in the past."), field="planned_finish")
        if self.inspection is Inspection.PASSED and self.inspector is not None and self.inspector.id in self.repairers():
            raise Refused(N_("{name} worked on it: whoever repaired it cannot inspect it."), field="technician_id", name=self.inspector.name)

    @step(N_("Start work"), CardState.OPENED, to=CardState.IN_WORK, right="workshop.work", clauses="P2-12")
    def start_work(self, technician: Staff) -> None:
        """A technician takes the goods from the shelf to the bench."""
        refuse_unfit(technician)
        deed = deed_of(self)
        self.technician = technician
        self.entry.state = GoodsState.WORKSHOP
        pass_on(deed, self.entry, Holder.WORKSHOP, technician.name, technician)
        pass_on(deed, self, Holder.WORKSHOP, technician.name, technician)

    @step(N_("Write down time"), CardState.IN_WORK, CardState.WAITING, right="workshop.work", clauses="P2-12")
    def log_time(self, technician: Staff, minutes: Span, work: str, started_at: datetime | None = None, price_per_hour: Amount = 0,
                 category: Category | None = None) -> None:
        """The actual repair time of one stretch of work."""
        charged = self._charged(minutes, price_per_hour, work)
        deed = deed_of(self)
        if not technician.is_technician:
            raise Refused(N_("{name} is no technician."), field="technician", name=technician.name)
        if started_at and started_at > deed.at:
            raise Refused(N_("The work cannot have begun in the future."), field="started_at")
        if started_at and started_at < self.opened_at.replace(second=0, microsecond=0):  # times are typed in minutes
            raise Refused(N_("The work cannot have begun before the goods were taken in."), field="started_at")
        deed.add(WorkTime(card=self, technician=technician, started_at=started_at or deed.at, minutes=minutes, work=work, price_per_hour=price_per_hour,
                          charged_minutes=charged, category=category or self.category))

    def _charged(self, minutes: int, price_per_hour: int, work: str) -> int:
        """The minutes that are charged for a stretch of work; refuses what cannot be right."""
        if not 1 <= minutes <= 24 * 60:
            raise Refused(N_("Write the time in minutes, from 1 to 1440."), field="minutes")
        if price_per_hour < 0:
            raise Refused(N_("{what} has a price below zero."), field="price_per_hour", what=work)
        charged: int = deed_of(self).branch.time_step.charged(minutes)
        refuse_giant(pay_for_time(minutes, charged, price_per_hour), work, "price_per_hour")
        return charged

    @step(N_("Correct last time"), *AT_WORK, CardState.REPAIRED, CardState.INSPECTED, right="workshop.work", clauses="P2-12",
          needs=(_has_time,))
    def correct_time(self, minutes: Span, work: str, price_per_hour: Amount = 0) -> None:
        """The stretch of work that was written down last, put right before the goods leave; who worked stays, and the trail keeps what stood there."""
        last = self.times[-1]
        last.charged_minutes = self._charged(minutes, price_per_hour, work)
        last.minutes, last.work, last.price_per_hour = minutes, work, price_per_hour

    @step(N_("Write down part"), CardState.IN_WORK, CardState.WAITING, right="workshop.work", clauses="P2-12")
    def use_part(self, description: str, quantity: Pieces = 1000, unit_price: Amount = 0, code: str = "", category: Category | None = None,
                 reason: str = "", old_part_to_customer: bool = False) -> None:
        """A part that was replaced, who pays it and why, and whether the customer wants the old one."""
        if quantity <= 0:
            raise Refused(N_("How many? {what} needs a quantity above zero."), field="quantity", what=description)
        if unit_price < 0:
            raise Refused(N_("{what} has a price below zero."), field="unit_price", what=description)
        refuse_giant(amount_of(quantity, unit_price), description, "unit_price")
        if category not in (None, self.category) and not reason.strip():
            raise Refused(N_("{what} has another category than the repair card: write the reason."), field="reason", what=description)
        deed_of(self).add(PartUsed(card=self, code=code, description=description, quantity=quantity, unit_price=unit_price,
                                   category=category or self.category, reason=reason, old_part_to_customer=old_part_to_customer))

    @step(N_("Wait"), CardState.OPENED, CardState.IN_WORK, to=CardState.WAITING, right="workshop.work", clauses="P2-14")
    def wait(self, waiting_for: WaitingFor, note: str = "", planned_finish: date | None = None) -> None:
        """Work stops, and everybody sees what it waits for."""
        self.waiting_for, self.waiting_note = waiting_for, note
        self.planned_finish = planned_finish or self.planned_finish

    @step(N_("Go on"), CardState.WAITING, to=CardState.IN_WORK, right="workshop.work", needs=(_begun,))
    def go_on(self) -> None:
        """What was waited for is there."""
        self.waiting_for, self.waiting_note = None, ""

    @step(N_("Say who takes it"), CardState.WAITING, to=CardState.IN_WORK, right="workshop.work")
    def take_over(self, technician: Staff) -> None:
        """A technician takes the waiting goods to the bench."""
        self.start_work(technician)
        self.waiting_for, self.waiting_note = None, ""

    @step(N_("Finish"), CardState.IN_WORK, to=CardState.REPAIRED, right="workshop.work", clauses="P2-12")
    def finish(self, outcome: CardOutcome, fault_found: LongText, work_done: LongText = "") -> None:
        """The work is done, or cannot be: what was found, what was done. The goods go to inspection."""
        if outcome is CardOutcome.REPAIRED and not self.times:
            raise Refused(N_("Write down the actual repair time first."), field="outcome")
        if outcome is CardOutcome.REPAIRED and not work_done.strip():
            raise Refused(N_("Write down what was done."), field="work_done")
        self.outcome, self.fault_found, self.work_done, self.finished_at = outcome, fault_found, work_done, deed_of(self).at

    @step(N_("Inspect"), CardState.REPAIRED, to=(CardState.INSPECTED, CardState.IN_WORK), right="workshop.inspect", clauses="P2-12 ES-12 S-R9",
          not_by=(NotBy(_repairers, N_("never by whoever repaired it"), N_("{name} worked on it: whoever repaired it cannot inspect it."), "inspector"),))
    def inspect(self, inspector: Staff, result: Inspection, readings: LongText = "") -> CardState:
        """The chief checks the repaired goods; never the one who repaired them. Not passed, they go back to the bench."""
        deed = deed_of(self)
        self.inspector, self.inspected_at, self.inspection, self.readings = inspector, deed.at, result, readings
        if result is Inspection.FAILED:
            self.outcome, self.finished_at = None, None
            return CardState.IN_WORK
        self.entry.state = GoodsState.READY
        self.entry.return_date = self.entry.return_date or deed.business_date
        pass_on(deed, self.entry, Holder.SHELF, self.entry.shelf or deed.branch.name)
        pass_on(deed, self, Holder.SHELF, self.entry.shelf or deed.branch.name)
        ready_when_all_are(self.entry.call)
        return CardState.INSPECTED

    @step(N_("Back to the bench"), CardState.INSPECTED, to=CardState.OPENED, right="workshop.inspect", clauses="P2-12")
    def reopen(self, reason: LongText) -> None:
        """Inspected, and yet not in order, such as when the customer tries it at the counter: it is repaired and inspected anew. What was found
        is written on the card."""
        deed = deed_of(self)
        self.fault_told = f"{self.fault_told}\n{reason}".strip()
        self.outcome, self.finished_at, self.inspection, self.inspector, self.inspected_at = None, None, None, None, None
        self.entry.state, self.entry.return_date = GoodsState.ON_SHELF, None
        pass_on(deed, self.entry, Holder.SHELF, self.entry.shelf or deed.branch.name)
        if self.entry.call.state is CallState.READY:
            self.entry.call.state = CallState.IN_WORKSHOP
            self.entry.call.note(Happening.TAKEN_IN)

    @step(N_("Print repair card"), CardState.OPENED, *AT_WORK, CardState.REPAIRED, CardState.INSPECTED, right="workshop.print", clauses="P2-11")
    def print_card(self) -> None:
        """Prints the hang tag as it stands now."""
        deed_of(self).issue("repair_card", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.jobs.on_paper import repair_card
        return repair_card(self)


def pay_for_time(minutes: int, charged: int | None, price_per_hour: int) -> int:
    """The price of working time in minor units, half a unit rounded up: by the minutes that are charged. Time of the first version of the
    program has none and goes by thousandths of an hour, as it was billed then."""
    if charged is None:
        return amount_of(round_half_up(minutes * 1000, 60), price_per_hour)
    return round_half_up(charged * price_per_hour, 60)


class WorkTime(BranchRecord):
    """A stretch of actual repair time on a card (P2-12); for the day report and the bill alike."""

    area = "workshop"
    label = N_("Repair time")
    line_of = "card"
    lives_on = ("charge_id",)

    card_id: Mapped[int] = mapped_column(Reference, ForeignKey("repair_card.id"))
    technician_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    started_at: Mapped[Moment]
    minutes: Mapped[Minutes]
    work: Mapped[Line]
    price_per_hour: Mapped[Money] = mapped_column(default=0)
    category: Mapped[Category]
    charge_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("charge.id"))
    charged_minutes: Mapped[Minutes | None]

    card: Mapped[RepairCard] = relationship(back_populates="times")
    technician: Mapped[Staff] = relationship()
    charge = relationship("Charge")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (Index(None, "card_id"), Index(None, "technician_id", "business_date"), Index(None, "charge_id"))

    @property
    def to_pay(self) -> int:
        """What the customer pays for this time, in minor units."""
        return pay_for_time(self.minutes, self.charged_minutes, self.price_per_hour) if self.category is Category.PAID else 0


class PartUsed(BranchRecord):
    """A part that was replaced on the bench (P2-12), with who pays it and why."""

    area = "workshop"
    label = N_("Replaced part")
    impersonal = ("code", "description")
    line_of = "card"
    lives_on = ("charge_id",)

    card_id: Mapped[int] = mapped_column(Reference, ForeignKey("repair_card.id"))
    code: Mapped[Code] = mapped_column(default="")
    description: Mapped[Line]
    quantity: Mapped[Quantity]
    unit_price: Mapped[Money] = mapped_column(default=0)
    category: Mapped[Category]
    reason: Mapped[Line] = mapped_column(default="")
    old_part_to_customer: Mapped[bool] = mapped_column(default=False)
    charge_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("charge.id"))

    card: Mapped[RepairCard] = relationship(back_populates="used")
    charge = relationship("Charge")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (Index(None, "card_id"), Index(None, "charge_id"))

    @property
    def to_pay(self) -> int:
        """What the customer pays for it, in minor units."""
        return amount_of(self.quantity, self.unit_price) if self.category is Category.PAID else 0


def ready_when_all_are(call: Call, leaving: GoodsEntry | None = None) -> None:
    """The call is ready when each of its units is, or has left."""
    entries = deed_of(call).session.scalars(select(GoodsEntry).where(GoodsEntry.call_id == call.id)).unique()
    if call.state is CallState.IN_WORKSHOP and all(entry is leaving or entry.state in (GoodsState.READY, GoodsState.OUT) for entry in entries):
        call.state = CallState.READY
        call.note(Happening.READY)


def round_half_up(number: int, by: int) -> int:
    """A division of whole numbers, half rounded up."""
    return (2 * number + by) // (2 * by)


def card_of(session: Session, entry: GoodsEntry) -> RepairCard:
    """The repair card that hangs on these goods."""
    return session.scalars(select(RepairCard).where(RepairCard.entry_id == entry.id).order_by(RepairCard.id.desc())).first()  # type: ignore[return-value]
