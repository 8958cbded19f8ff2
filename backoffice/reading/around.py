"""The surroundings of a record: the chain with its times, the clock, warranty in words, the unit's history, papers, custody, neighbours."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.database import Actor, Centre
from backoffice.folding import fold
from backoffice.models import (
    Arrival,
    Call,
    CallState,
    ClockEvent,
    Contract,
    ContractState,
    ContractUnit,
    Customer,
    GoodsIn,
    Item,
    Loan,
    ProductModel,
    PurchaseRequest,
    Unit,
    kind_of,
)
from backoffice.models.centre.products import ModelState
from backoffice.models.jobs.clocks import Happening
from backoffice.reading import attached, bought, history, job
from backoffice.reading.named import Named, named
from backoffice.reading.record import house_of
from backoffice.text import N_, day, say, weekday

REPEAT_WITHIN = timedelta(days=90)


@dataclass(frozen=True)
class Node:
    """One station of the chain: done, now or ahead, with its time or its limit in words."""

    label: str
    status: str
    at: datetime | None = None
    limit: datetime | None = None
    tone: str = "accent"


@dataclass(frozen=True)
class Clock:
    """By when somebody has to be there, or when they were (P2-19)."""

    due: datetime
    received: datetime
    met: datetime | None
    ended: bool
    hours: int | None


@dataclass(frozen=True)
class Cover:
    """One line of what is free and until when."""

    what: str
    words: str
    tone: str = "quiet"


@dataclass(frozen=True)
class Earlier:
    """One call in the history of a unit."""

    named: Named
    words: str
    detail: str
    at: datetime
    tone: str
    here: bool = False


@dataclass(frozen=True)
class Warning:
    """Something that the desk should know before it goes on; never in the way."""

    tone: str
    sentence: str
    explanation: str = ""
    icon: str = ""


@dataclass(frozen=True)
class Around:
    """Everything that stands around a record."""

    chain: tuple[Node, ...] = ()
    clock: Clock | None = None
    covers: tuple[Cover, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    warnings: tuple[Warning, ...] = ()
    papers: tuple[job.PaperSeen, ...] = ()
    held: tuple[job.HeldSeen, ...] = ()
    related: tuple[Named, ...] = ()
    deeds: tuple[history.DeedSeen, ...] = ()
    passings: tuple[history.PassingSeen, ...] = ()
    onward: job.Onward | None = None
    units: tuple[Named, ...] = ()
    calls: tuple[Named, ...] = ()
    contracts: tuple[Named, ...] = ()
    loans: tuple[Named, ...] = ()
    bought: tuple[Named, ...] = ()
    attached: attached.Attached | None = None
    proposed: str = ""
    facts: dict[str, Any] = field(default_factory=dict)


def surroundings(centre: Centre, actor: Actor, table: str, record_id: int) -> Around:
    """What stands around one record, read in one session."""
    with centre.reading(actor) as session:
        record = session.get(kind_of(table), record_id)
        if record is None:
            return Around()
        home = house_of(session, actor.branch_id)
        belonging = job.members(session, record)
        keys = [(each.__tablename__, each.id) for each in belonging] if table == "call" else [(table, record_id)]
        unit = record if isinstance(record, Unit) else getattr(record, "unit", None)
        call = record if isinstance(record, Call) else job.call_of(record)
        customer = record if isinstance(record, Customer) else None
        return Around(
            chain_of(session, record), _clock(call) if call is not None and isinstance(record, Call) else None,
            tuple(covers(session, unit, call)) if unit is not None and isinstance(record, Call | Unit) else (),
            tuple(earlier(session, unit, record)) if unit is not None else (), tuple(_warnings(session, record, unit, call)),
            tuple(job.papers(session, belonging)), tuple(job.held(belonging)),
            tuple(named(each) for each in belonging if each is not record) if len(belonging) > 1 else (),
            tuple(history.deeds_of(session, home, table, record_id)), tuple(history.passings(session, keys)),
            job.next_of(session, actor, record, belonging) if table in job.CHAIN else job.mended_by(session, actor, record),
            tuple(units_of(session, customer)) if customer is not None else tuple(_swapped(session, record)) if isinstance(record, Unit) else (),
            tuple(_calls(session, customer)) if customer is not None else (), tuple(_contracts(session, customer)) if customer is not None else (),
            tuple(_loans(session, customer)) if customer is not None else (), bought.goes_with(session, record),
            attached.attached_in(session, actor, record))


# ---- the chain --------------------------------------------------------------------------------------------------------------

WAYS: dict[str, tuple[tuple[str, ...], ...]] = {
    "voucher": (("prepared",), ("with technician", "waiting"), ("back", "unsigned"), ("signed off",), ("filed", "voided")),
    "goods_receipt": (("issued",), ("partly recovered", "back"), ("recovered", "lost")),
    "goods_entry": (("in",), ("on shelf",), ("workshop",), ("ready",), ("out",)),
    "repair_card": (("opened",), ("in work", "waiting"), ("repaired",), ("inspected",), ("released",)),
    "charge": (("to invoice",), ("collected",), ("invoiced",)),
    "cash_receipt": (("collected",), ("handed over",), ("invoiced", "settled", "voided")),
    "invoice": (("issued",), ("part paid",), ("paid",)),
    "job_part": (("reserved", "waiting"), ("issued",), ("settled", "called off")),
    "issue_slip": (("issued",), ("settled",)),
    "old_part": (("due",), ("received",), ("usable", "scrap", "supplier", "customer")),
    "purchase_request": (("open",), ("chosen",), ("checked",), ("approved",), ("ordered", "called off")),
    "purchase_order": (("draft",), ("sent", "part"), ("received", "closed", "cancelled")),
    "abc_run": (("draft",), ("applied", "set aside")),
    "substitute": (("proposed",), ("approved",), ("withdrawn",)),
    "loaner": (("available",), ("reserved",), ("lent",), ("inspecting", "in repair", "lost", "given", "scrapped")),
    "loan": (("reserved", "waiting"), ("lent",), ("back",), ("returned", "damaged", "permanent", "lost", "called off")),
    "replacement_notice": (("issued",), ("withdrawn", "permanent")),
    "scrap_record": (("proposed",), ("appraised",), ("approved",), ("disposed", "rejected")),
    "transfer": (("asked",), ("sent",), ("differs",), ("closed", "called off")),
    "arrival": (("asked",), ("on the way",), ("differs",), ("closed", "called off")),
    "stock_count": (("open",), ("recount",), ("counted",), ("posted", "called off")),
    "tool_custody": (("offered",), ("held",), ("returned", "handed on", "declined", "lost")),
    "tool_incident": (("reported",), ("assessed",), ("settled",)),
    "contract": (("draft",), ("active",), ("in notice",), ("renewed", "expired", "terminated")),
    "expiry_notice": (("printed",), ("sent",), ("renewed", "declined", "no answer")),
}
"""The stations of each kind of record; where several states share a station, the one that was reached names it."""

CALL_WAY = (Happening.RECEIVED, Happening.ASSESSED, Happening.DISPATCHED, Happening.ON_THE_WAY, Happening.ARRIVED)
OUTCOMES = {
    CallState.SOLVED: Happening.SOLVED, CallState.NOBODY_HOME: Happening.NOBODY_HOME, CallState.CANNOT_DO: Happening.CANNOT_DO,
    CallState.CARRIED_OVER: Happening.CARRIED_OVER, CallState.IN_WORKSHOP: Happening.TAKEN_IN, CallState.READY: Happening.READY,
    CallState.RETURNED: Happening.RETURNED, CallState.CANCELLED: Happening.CANCELLED,
}
PLACES = {CallState.NEW: 0, CallState.TRIAGED: 1, CallState.DISPATCHED: 2, CallState.ON_THE_WAY: 3, CallState.ARRIVED: 4, CallState.SIGNED_OFF: 6,
          CallState.FILED: 7}


def chain_of(session: Session, record: Any) -> tuple[Node, ...]:
    """Where a record stands on its way."""
    if isinstance(record, Call):
        return _call_chain(session, record)
    way = WAYS.get(record.__tablename__)
    if way is None:
        return ()
    times = history.state_times(session, record.__tablename__, record.id)
    kind, now = type(record), record.state.value
    place = next((at for at, states in enumerate(way) if now in states), 0)
    nodes = []
    for at, states in enumerate(way):
        reached = [state for state in states if state in times and at <= place]
        shown = now if at == place else reached[-1] if reached else states[0]
        status = _status(at, place, bool(reached), record.state.final)
        nodes.append(Node(kind.states(shown).label, status, times.get(shown) if at <= place else None, tone=record.state.tone if at == place else "accent"))
    return tuple(nodes)


def _call_chain(session: Session, call: Call) -> tuple[Node, ...]:
    """The chain of a call: what its clock knows, and what lies ahead."""
    events = session.execute(select(ClockEvent.kind, ClockEvent.at).where(ClockEvent.call_id == call.id).order_by(ClockEvent.id)).all()
    times: dict[Happening, datetime] = {}
    times.update((kind, at) for kind, at in events)
    place = PLACES.get(call.state, 5)
    came_back = call.state in OUTCOMES and call.state not in (CallState.SOLVED, CallState.IN_WORKSHOP, CallState.READY, CallState.RETURNED)
    outcome = OUTCOMES.get(call.state) or next((each for each in (Happening.RETURNED, Happening.SOLVED) if each in times and place > 5), None)
    stations: list[Happening | None] = [*CALL_WAY, outcome, Happening.SIGNED_OFF, Happening.FILED]
    nodes = []
    for at, station in enumerate(stations):
        label = N_("Outcome") if station is None else station.label
        label = CallState.NEW.label if station is Happening.RECEIVED else label
        if at == 5 and call.state in OUTCOMES:
            label = call.state.label
        known = times.get(station) if station is not None else None
        status = _status(at, place, known is not None, call.state.final)
        limit = call.due_at if station is Happening.ARRIVED and known is None else None
        nodes.append(Node(label, status, known if at <= place else None, limit, call.state.tone if at == place and came_back else "accent"))
    return tuple(nodes)


def _status(at: int, place: int, known: bool, final: bool) -> str:
    """How a station looks: done, now, passed by without being noted, or ahead."""
    if at == place:
        return "done" if final else "now"
    if at > place:
        return "ahead"
    return "done" if known else "passed"


def _clock(call: Call) -> Clock | None:
    if call.due_at is None:
        return None
    settled = call.state.final or call.state in (CallState.SOLVED, CallState.IN_WORKSHOP, CallState.READY, CallState.RETURNED, CallState.SIGNED_OFF)
    return Clock(call.due_at, call.received_at, call.arrived_at, call.arrived_at is not None or settled, call.zone.arrive_within_hours if call.zone else None)


# ---- the unit ---------------------------------------------------------------------------------------------------------------

def covers(session: Session, unit: Unit, call: Call | None = None, today: date | None = None) -> list[Cover]:
    """What is free of a unit and until when, in words, as of the day of the call."""
    on = call.business_date if call is not None else today or datetime.now(UTC).date()
    found, until = [], unit.free_until()
    if until is None:
        found.append(Cover(say(N_("Maker's warranty")), say(N_("no date of purchase known")), "waiting"))
    elif until >= on:
        found.append(Cover(say(N_("Maker's warranty")), say(N_("free until {day}"), day=day(until)), "good"))
    else:
        found.append(Cover(say(N_("Maker's warranty")), say(N_("ended {day}, paid"), day=day(until)), "trouble"))
    for contract in _covering(session, unit, on):
        found.append(Cover(contract.number, say(N_("contract until {day}"), day=day(contract.ends_on)), "good"))
    return found


def _covering(session: Session, unit: Unit, on: date) -> list[Contract]:
    return list(session.scalars(select(Contract).join(ContractUnit, ContractUnit.contract_id == Contract.id).where(
        ContractUnit.unit_id == unit.id, Contract.state.in_((ContractState.ACTIVE, ContractState.IN_NOTICE)), Contract.starts_on <= on,
        Contract.ends_on >= on)))


def proposed_category(session: Session, unit: Unit | None, on: date) -> str:
    """The service category that a unit suggests (P2-6): under contract B, within the warranty C, else A."""
    if unit is None:
        return ""
    if _covering(session, unit, on):
        return "B"
    until = unit.free_until()
    return "" if until is None else "C" if until >= on else "A"


def earlier(session: Session, unit: Unit, record: Any = None, limit: int = 8) -> list[Earlier]:
    """The calls about a unit, newest first, and the day it was installed (W4-3)."""
    found = []
    for call in session.scalars(select(Call).where(Call.unit_id == unit.id).order_by(Call.id.desc()).limit(limit)):
        detail = ", ".join(part for part in (call.number, call.technician_name, say(call.state.label)) if part)
        found.append(Earlier(named(call), _first_line(call.fault), detail, call.received_at, call.state.tone,
                             call is record))
    return found


def _first_line(words: str) -> str:
    return words.strip().splitlines()[0] if words.strip() else ""


def repeat_of(session: Session, unit: Unit | None, at: datetime, call_id: int | None = None, location: str = "", category: str | None = None) -> Call | None:
    """The call about the same trouble of the same unit within 90 days before, so that no repeat repair goes unseen (Z12-7)."""
    if unit is None:
        return None
    before = select(Call).where(Call.unit_id == unit.id, Call.received_at >= at - REPEAT_WITHIN, Call.received_at <= at, Call.state != CallState.CANCELLED)
    if call_id is not None:
        before = before.where(Call.id < call_id)
    calls = list(session.scalars(before.order_by(Call.id.desc())))
    same = [each for each in calls if (location and fold(each.fault_location) == fold(location)) or (category and each.fault_category == category)]
    return next(iter(same or calls), None)


def _warnings(session: Session, record: Any, unit: Unit | None, call: Call | None) -> list[Warning]:
    found: list[Warning] = []
    if isinstance(record, Call):
        found += _call_warnings(session, record, unit)
    if isinstance(record, Customer):
        found += blocked_warning(record)
    if isinstance(record, ProductModel):
        found += model_warnings(record, notice=False)
    if isinstance(record, Item | PurchaseRequest):
        found += last_buy_warnings([record] if isinstance(record, Item) else [line.item for line in record.lines])
    if isinstance(record, GoodsIn | Arrival) and record.without_cost:
        found.append(Warning("waiting", say(N_("Came in without a cost")), say(N_("It is worth 0.00 until the cost is entered.")), "coins"))
    return found


def _call_warnings(session: Session, call: Call, unit: Unit | None) -> list[Warning]:
    found = repeat_warning(repeat_of(session, unit, call.received_at, call.id, call.fault_location, call.fault_category), call.fault_location)
    return found + model_warnings(call.model) + blocked_warning(call.customer)


def repeat_warning(before: Call | None, location: str = "") -> list[Warning]:
    """The flag of a repeat repair (Z12-7)."""
    if before is None:
        return []
    same = bool(location) and fold(before.fault_location) == fold(location)
    words = N_("Same location, {number} of {day}.") if same else N_("Same unit within 90 days: {number} of {day}.")
    return [Warning("waiting", say(N_("Repeat repair")), say(words, number=before.number, day=weekday(before.received_at.date())), "repeat-2")]


def model_warnings(model: ProductModel, notice: bool = True) -> list[Warning]:
    """What has to be watched for with a model."""
    found = []
    if model.state is ModelState.PARTS_ENDED:
        found.append(Warning("waiting", say(N_("No parts can be had for this model")), say(N_("Tell the customer before somebody is sent.")), "package-x"))
    if notice and model.notice.strip():
        found.append(Warning("active", say(N_("Notice for this model")), model.notice.strip(), "info"))
    return found


def blocked_warning(customer: Customer) -> list[Warning]:
    """A blocked customer is shown at the counter with the reason."""
    if customer.state.value != "blocked":
        return []
    return [Warning("trouble", say(N_("This customer is blocked")), customer.note.strip().splitlines()[-1] if customer.note.strip() else "", "ban")]


def last_buy_warnings(items: Iterable[Item]) -> list[Warning]:
    """The parts that can be had for a while only: by when to order for the last time, and when they end (Z13-3)."""
    found = []
    for item in items:
        end = say(N_("Parts end on {day}."), day=day(item.parts_end)) if item.parts_end else say(N_("After that the part can be had no more."))
        if item.last_buy_on is not None:
            found.append(Warning("waiting", say(N_("{code}: last order by {day}"), code=item.code, day=day(item.last_buy_on)), end, "calendar-clock"))
        elif item.parts_end is not None:
            found.append(Warning("waiting", say(N_("{code} is no longer made"), code=item.code), end, "calendar-clock"))
    return found


# ---- the customer -----------------------------------------------------------------------------------------------------------

def units_of(session: Session, customer: Customer, limit: int = 20) -> list[Named]:
    """The units of a customer, told apart by where they stand."""
    found = session.scalars(select(Unit).where(Unit.customer_id == customer.id).order_by(Unit.id.desc()).limit(limit))
    return [replace(named(each), detail=each.site) for each in found]


def _calls(session: Session, customer: Customer, limit: int = 8) -> list[Named]:
    found = session.scalars(select(Call).where(Call.customer_id == customer.id).order_by(Call.id.desc()).limit(limit))
    return [replace(named(each), detail=", ".join(part for part in (each.model_name, _first_line(each.fault)) if part)) for each in found]


def _swapped(session: Session, unit: Unit) -> list[Named]:
    """The unit that this one replaced for good, and the one that replaced it (S-R10)."""
    before = [unit.replaces] if unit.replaces is not None else []
    return [named(each) for each in (*before, *session.scalars(select(Unit).where(Unit.replaces_id == unit.id).order_by(Unit.id)))]


def _loans(session: Session, customer: Customer) -> list[Named]:
    """The loaners that a customer has or is promised now (P1-6.4)."""
    found = session.scalars(select(Loan).where(Loan.customer_id == customer.id, Loan.open).order_by(Loan.id.desc()).limit(8)).unique()
    return [replace(named(each), detail=each.loaner_name) for each in found]


def _contracts(session: Session, customer: Customer) -> list[Named]:
    return [named(each) for each in session.scalars(select(Contract).where(Contract.customer_id == customer.id).order_by(Contract.id.desc()).limit(8))]
