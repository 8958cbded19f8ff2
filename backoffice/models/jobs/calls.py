"""Repair calls: the register in which the day of a branch begins (P2-8), and what becomes of each call."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, inspect, text
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.engines import later
from backoffice.errors import Refused
from backoffice.folding import digits_of
from backoffice.models.base import BranchRecord
from backoffice.models.centre.branches import Zone
from backoffice.models.centre.customers import Customer, CustomerState, checked_phone, refuse_erased
from backoffice.models.centre.products import ProductModel, Unit, UnitState, unit_with
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import Deed, deed_of, plain
from backoffice.models.jobs.clocks import Happening, arrive_by
from backoffice.models.steps import LongText, step
from backoffice.models.types import Choice, Code, Line, Moment, OwnLine, Reference, SortKey, State, Text, as_stored
from backoffice.text import N_


class CallState(State):
    NEW = "new", N_("New")
    TRIAGED = "triaged", N_("Triaged")
    DISPATCHED = "dispatched", N_("Dispatched"), "active"
    ON_THE_WAY = "on the way", N_("On the way"), "active"
    ARRIVED = "arrived", N_("Arrived"), "active"
    NOBODY_HOME = "nobody home", N_("Nobody home"), "trouble"
    CANNOT_DO = "cannot do", N_("Cannot do"), "trouble"
    CARRIED_OVER = "carried over", N_("Carried over"), "waiting"
    IN_WORKSHOP = "in workshop", N_("In workshop"), "away"
    READY = "ready", N_("Ready"), "good"
    SOLVED = "solved", N_("Solved"), "good"
    RETURNED = "returned", N_("Returned"), "good"
    SIGNED_OFF = "signed off", N_("Signed off"), "good"
    FILED = "filed", N_("Filed"), "quiet", True
    CANCELLED = "cancelled", N_("Cancelled"), "quiet", True


class Category(Choice):
    """The four service categories (P2-6)."""

    PAID = "A", N_("A paid")
    CONTRACT = "B", N_("B contract")
    FREE = "C", N_("C free, in warranty")
    GENERAL = "D", N_("D general")


class Channel(Choice):
    TELEPHONE = "telephone", N_("Telephone")
    COUNTER = "counter", N_("At the counter")
    EMAIL = "e-mail", N_("E-mail")
    WEB = "web", N_("Web")
    LETTER = "letter", N_("Letter or fax")


class Nature(Choice):
    """The nature of a fault (S-R3)."""

    FAILURE = "failure", N_("Does not work")
    INTERMITTENT = "intermittent", N_("Comes and goes")
    WEAK = "weak", N_("Works badly")
    NOISE = "noise", N_("Noise, smell or leak")
    DAMAGE = "damage", N_("Damaged")
    USE = "use", N_("Question of use")


class FaultCategory(Choice):
    """What part of the unit a fault belongs to (S-R3)."""

    ELECTRICAL = "electrical", N_("Electrical")
    MECHANICAL = "mechanical", N_("Mechanical")
    COOLING = "cooling", N_("Cooling or heating")
    WATER = "water", N_("Water")
    CONTROL = "control", N_("Control or software")
    OUTSIDE = "outside", N_("Case and fittings")


class Impact(Choice):
    """How far the fault reaches (S-R3)."""

    UNUSABLE = "unusable", N_("Cannot be used")
    PARTLY = "partly", N_("Partly usable")
    USABLE = "usable", N_("Usable")
    DANGER = "danger", N_("Danger")


class Severity(Choice):
    """The four fault levels (Z10-5)."""

    DOWN = "1", N_("1 down")
    SERIOUS = "2", N_("2 serious")
    ORDINARY = "3", N_("3 ordinary")
    SLIGHT = "4", N_("4 slight")


QUEUE = (CallState.NEW, CallState.TRIAGED, CallState.NOBODY_HOME, CallState.CANNOT_DO, CallState.CARRIED_OVER)
OUT_THERE = (CallState.DISPATCHED, CallState.ON_THE_WAY, CallState.ARRIVED)


class Call(BranchRecord):
    """A repair call: who rang, about what, and where the job stands (P2-8, P1-5.5, S-R3).

    What the customer said that day (name, phone, address, model, serial) stays as it was said.
    """

    area = "calls"
    label = N_("Repair call")
    impersonal = ("model_name", "solved_how")
    series = "C"
    states = CallState
    frozen_from = (CallState.FILED, CallState.CANCELLED)
    lives_on = ()
    found_by = ("number", "customer_name", "phone", "phone_digits", "address", "serial", "model_name", "fault")
    sort_keys: ClassVar = {"customer_key": "customer_name", "model_key": "model_name", "technician_key": "technician_name"}
    copies: ClassVar = {"technician_name": "technician.name", "zone_name": "zone.name"}
    sorts = ("number", "customer_key", "model_key", "technician_key", "state", "due_at")
    editable = ("customer_name", "contact_name", "phone", "address", "zone_id", "map_note", "serial", "category", "fault", "fault_since", "fault_nature",
                "fault_category", "fault_location", "fault_impact", "fault_cause", "own_measures", "severity", "emergency", "promised_at")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[CallState] = mapped_column(default=CallState.NEW)
    open: Mapped[bool] = mapped_column(default=True, info={"derived": True})
    received_at: Mapped[Moment]
    received_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    channel: Mapped[Channel] = mapped_column(default=Channel.TELEPHONE)
    category: Mapped[Category]
    severity: Mapped[Severity] = mapped_column(default=Severity.ORDINARY)
    emergency: Mapped[bool] = mapped_column(default=False)

    customer_id: Mapped[int] = mapped_column(Reference, ForeignKey("customer.id"))
    customer_name: Mapped[Line]
    customer_key: Mapped[SortKey]
    contact_name: Mapped[Line] = mapped_column(default="")
    phone: Mapped[Line]
    phone_digits: Mapped[str] = mapped_column(String(40), default="", info={"derived": True})
    address: Mapped[Line]
    zone_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("zone.id"))
    zone_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    map_note: Mapped[Line] = mapped_column(default="")

    model_id: Mapped[int] = mapped_column(Reference, ForeignKey("product_model.id"))
    model_name: Mapped[Line]
    model_key: Mapped[SortKey]
    unit_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("unit.id"))
    serial: Mapped[Code] = mapped_column(default="")

    fault: Mapped[Text]
    fault_since: Mapped[Line] = mapped_column(default="")
    fault_nature: Mapped[Nature | None]
    fault_category: Mapped[FaultCategory | None]
    fault_location: Mapped[Line] = mapped_column(default="")
    fault_impact: Mapped[Impact | None]
    fault_cause: Mapped[Line] = mapped_column(default="")
    own_measures: Mapped[Text] = mapped_column(default="")

    assessment: Mapped[Text] = mapped_column(default="")
    technician_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    technician_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    technician_key: Mapped[SortKey]
    appointment_from: Mapped[Moment | None]
    appointment_to: Mapped[Moment | None]
    promised_at: Mapped[Moment | None]
    due_at: Mapped[Moment | None]
    arrived_at: Mapped[Moment | None]
    priority: Mapped[bool] = mapped_column(default=False)
    waiting_reason: Mapped[OwnLine] = mapped_column(default="")
    guidance: Mapped[Text] = mapped_column(default="")
    solved_how: Mapped[Code] = mapped_column(default="")
    filing_place: Mapped[Line] = mapped_column(default="")

    customer: Mapped[Customer] = relationship()
    model: Mapped[ProductModel] = relationship()
    unit: Mapped[Unit | None] = relationship()
    zone: Mapped[Zone | None] = relationship()
    technician: Mapped[Staff | None] = relationship(foreign_keys=[technician_id])
    received_by: Mapped[Staff] = relationship(foreign_keys=[received_by_id])

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "unit_id", "id"), Index(None, "customer_id", "id"),
                Index("ix_call_open", "branch_id", "state", "id", sqlite_where=text("open"), postgresql_where=text("open")))

    def title(self) -> str:
        return f"{self.number} {self.customer_name}"

    def check(self) -> None:
        self.phone = checked_phone(self.phone)
        self.phone_digits = digits_of(self.phone)
        missing = {"customer_name": N_("Write the customer's name."), "phone": N_("Write the telephone number."),
                   "address": N_("Write the address."), "fault": N_("Write down what is wrong, as the customer tells it.")}
        for name, words in missing.items():
            if not str(getattr(self, name) or "").strip():
                raise Refused(words, field=name)
        if self.id and inspect(self).attrs.zone.history.has_changes():
            self.due_at = due_at(self.zone, self.received_at, deed_of(self))
        if self.promised_at and self.promised_at < self.received_at:
            raise Refused(N_("It is promised for a time before the call came in."), field="promised_at")
        if self.appointment_from and self.appointment_to and self.appointment_to < self.appointment_from:
            raise Refused(N_("The appointment ends before it begins."), field="appointment_to")

    def note(self, kind: Happening, at: datetime | None = None, words: str = "") -> None:
        """Writes down what happened; nothing can happen before the call or later than now."""
        deed = deed_of(self)
        when = at or deed.at
        if when > deed.at:
            raise Refused(N_("This lies in the future: {at}."), at=self.branch_time(when))
        if self.id and when < self.received_at.replace(second=0, microsecond=0):  # times are typed in minutes
            raise Refused(N_("This was before the call was received: {at}."), at=self.branch_time(when))
        deed.session.info.setdefault("events", []).append((self, kind, when, words))

    def branch_time(self, at: datetime) -> str:
        return deed_of(self).branch.local(at).replace("T", " ")

    @step(N_("Assess"), CallState.NEW, to=CallState.TRIAGED, right="calls.assess", clauses="P1-5.6")
    def assess(self, severity: Severity, assessment: LongText = "", emergency: bool = False) -> None:
        """The supervisor's first assessment of the fault, before somebody is sent."""
        self.severity, self.assessment, self.emergency = severity, assessment, emergency
        self.note(Happening.ASSESSED)

    @step(N_("Solved by guidance"), *QUEUE, to=CallState.SOLVED, right="calls.guide", clauses="S-R4 S-U5 Z1-12 Z8-7")
    def solve_remotely(self, guidance: LongText, customer_confirmed: bool) -> None:
        """Solved on the telephone or from afar; what was advised is written down. Only with the customer's word that it works."""
        if not customer_confirmed:
            raise Refused(N_("It is solved only when the customer says so."), field="customer_confirmed")
        self.guidance, self.solved_how = guidance, "guidance"
        self.note(Happening.SOLVED)

    @step(N_("Carry over"), CallState.NEW, CallState.TRIAGED, CallState.NOBODY_HOME, CallState.CANNOT_DO, to=CallState.CARRIED_OVER,
          right="calls.dispatch", clauses="P2-18 ES-18")
    def carry_over(self, reason: str = "") -> None:
        """Not dispatched or not repaired today: first in line for dispatch tomorrow."""
        self.priority, self.waiting_reason = True, reason or self.waiting_reason
        self.note(Happening.CARRIED_OVER, words=reason)

    @step(N_("Cancel call"), *QUEUE, *OUT_THERE[:2], to=CallState.CANCELLED, right="calls.cancel")
    def cancel(self, reason: str) -> None:
        """The customer does not want the service any more. The call stays in the register, with the reason."""
        from backoffice.models.jobs.vouchers import void_open_voucher
        from backoffice.models.loaners.gates import refuse_while_lent
        refuse_while_lent(self)
        void_open_voucher(self, reason)
        self.waiting_reason = reason
        self.note(Happening.CANCELLED, words=reason)


@step(N_("Register call"), on=Call, right="calls.register", clauses="P2-8 P1-5.5 P1-3.1 P1-3.3 S-R3 Z5-6 Z10-12 Z12-7", creates=True)
def register_call(session: Session, customer: Customer, model: ProductModel, category: Category, fault: LongText, phone: str = "", address: str = "",
                  customer_name: str = "", contact_name: str = "", zone: Zone | None = None, map_note: str = "", unit: Unit | None = None,
                  serial: str = "", channel: Channel = Channel.TELEPHONE, severity: Severity = Severity.ORDINARY, emergency: bool = False,
                  fault_since: str = "", fault_nature: Nature | None = None, fault_category: FaultCategory | None = None, fault_location: str = "",
                  fault_impact: Impact | None = None, fault_cause: str = "", own_measures: LongText = "", promised_at: datetime | None = None) -> Call:
    """Registers a repair call: name, address, telephone and model are never missing; the seven facts of the fault are asked for."""
    deed = deed_of(session)
    if customer.state is CustomerState.BLOCKED:
        raise Refused(N_("This customer is blocked: {note}"), field="customer", note=customer.note)
    refuse_erased(customer)
    if unit is not None and unit.customer_id != customer.id:
        raise Refused(N_("The unit {unit} belongs to {owner}."), field="unit", unit=unit.title(), owner=unit.customer_name)
    unit = unit or _unit_by_serial(session, customer, model, serial)
    if unit is not None and unit.state is not None and unit.state.final:
        raise Refused(N_("The unit {unit} is scrapped."), field="unit", unit=unit.title())
    if unit is not None and unit.state is UnitState.REPLACED:
        raise Refused(N_("The unit {unit} was replaced for good and is ours now."), field="unit", unit=unit.title())
    zone = zone or customer.zone
    call: Call = deed.add(Call(
        customer=customer, customer_name=customer_name or customer.name, contact_name=contact_name, phone=phone or customer.phone,
        address=address or customer.address, zone=zone, map_note=map_note or customer.map_note, model=model,
        model_name=model.called(deed.branch.language.value), unit=unit, serial=serial.strip() or (unit.serial if unit else ""), category=category, fault=fault,
        channel=channel, severity=severity, emergency=emergency, fault_since=fault_since, fault_nature=fault_nature, fault_category=fault_category,
        fault_location=fault_location, fault_impact=fault_impact, fault_cause=fault_cause, own_measures=own_measures, promised_at=promised_at,
        received_at=deed.at, received_by=deed.staff, due_at=due_at(zone, deed.at, deed), state=CallState.NEW, open=True))
    call.note(Happening.RECEIVED)
    return call


def due_at(zone: Zone | None, received_at: datetime, deed: Deed) -> datetime | None:
    """By when somebody has to arrive: six hours in town, seven outside, of the branch's own opening hours (P2-19)."""
    return arrive_by(received_at, zone.arrive_within_hours, deed.branch.opens, deed.branch.closes, deed.branch.time_zone) if zone else None


def _unit_by_serial(session: Session, customer: Customer, model: ProductModel, serial: str) -> Unit | None:
    """The unit with this serial; one that is not known yet is entered with the call (W4-3)."""
    if not serial.strip():
        return None
    known = unit_with(session, model.id, serial)
    if known and known.customer_id != customer.id:
        raise Refused(N_("Serial {serial} is entered for {owner}. Open the unit if it has changed hands."), field="serial", serial=serial.strip(),
                      owner=known.customer_name)
    made: Unit = known or deed_of(session).add(Unit(customer=customer, model=model, serial=serial.strip()))
    return made


ENTER = "INSERT INTO clock_event (branch_id, business_date, version, call_id, kind, at, staff_id, note) VALUES (?, ?, 1, ?, ?, ?, ?, ?)"


def write_events(deed: Deed) -> None:
    """Enters what happened in this deed, once the calls have their ids."""
    events = deed.session.info.pop("events", [])
    if events:
        deed.entered.add("clock_event")
    for call, kind, at, words in events:
        later(plain(deed.session), ENTER, (deed.branch.id, deed.business_date.isoformat(), call.id, kind.value, as_stored(at), deed.staff.id, words[:200]))
