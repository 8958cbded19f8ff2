"""What a day at the desk begins with: what is late, what waits for whom, what lies ready, what is coming, what was done.

Facts only, as plain data; the window puts them into words. All is read in one short session, through the tally and through
indexes that begin with branch and state, so that a million filed calls cost nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import case, func, select

from backoffice.database import Actor, Centre
from backoffice.duties import LINES, MONTH, Eye, Line, Lines, urgency, waiting
from backoffice.models import Call, ClockEvent, Contract, ContractState, GoodsEntry, GoodsState, Loan
from backoffice.models.jobs.calls import OUT_THERE, QUEUE, Category
from backoffice.models.jobs.clocks import SUNDAY, Happening
from backoffice.models.loaners.loans import LoanState

AWAITED = (*QUEUE, *OUT_THERE[:2])
"""The states of a call in which the customer waits for somebody to arrive (P2-19)."""
NOT_READY = (GoodsState.IN, GoodsState.ON_SHELF, GoodsState.WORKSHOP)
WEEK, HOUR = timedelta(days=7), timedelta(hours=1)


@dataclass(frozen=True)
class Figures:
    """The figures at the head of the day."""

    late: int = 0
    worst: Line | None = None
    soon: int = 0
    next: Line | None = None
    to_assign: int = 0
    assign_since: datetime | None = None
    in_care: int = 0
    ready: int = 0
    to_invoice: int = 0
    sums: tuple[tuple[int, str], ...] = ()
    visited: int = 0
    in_time: int = 0


@dataclass(frozen=True)
class Today:
    """The day of one person at one branch, as it stood at a moment."""

    at: datetime
    day: date
    zone: str
    person: str
    branch: str
    opens: str
    closes: str
    rights: frozenset[str]
    figures: Figures
    due: Lines
    waiting: Lines
    ready: Lines
    coming: Lines
    work: dict[date, dict[str, int]] = field(default_factory=dict)

    def may(self, right: str) -> bool:
        return "*" in self.rights or right in self.rights

    @property
    def is_open_day(self) -> bool:
        return self.day.weekday() != SUNDAY


def today(centre: Centre, actor: Actor, now: datetime | None = None) -> Today:
    """The day of a person, as it stands now."""
    moment = now or datetime.now(UTC)
    with centre.reading(actor) as session:
        eye = Eye(session, moment)
        may = eye.deed.may
        calls = _awaited(eye) if may("calls.see") else []
        figures, due = _figures(eye, calls), _due(eye, calls)
        return Today(
            at=moment, day=eye.today, zone=eye.deed.branch.time_zone, person=eye.deed.staff.name, branch=eye.deed.branch.name,
            opens=eye.deed.branch.opens, closes=eye.deed.branch.closes, rights=eye.deed.rights, figures=figures, due=due, waiting=waiting(eye),
            ready=_ready(eye) if may("goods.see") else Lines(), coming=_coming(eye), work=_work(eye) if may("calls.see") else {})


# ---- late and due ---------------------------------------------------------------------------------------------------------------

def _awaited(eye: Eye) -> list[Any]:
    """The calls that wait for somebody to arrive, the most urgent first."""
    return sorted(eye.rows(Call, "state", "due_at", "received_at", where=[Call.state.in_(AWAITED)]), key=urgency)


def _due(eye: Eye, calls: list[Any]) -> Lines:
    """What is late, then what is due today or within the hour."""
    evening = datetime.combine(eye.today + timedelta(days=1), datetime.min.time(), ZoneInfo(eye.deed.branch.time_zone))
    until = max(eye.now + HOUR, evening)
    due = [call for call in calls if call.due_at is not None and call.due_at <= until]
    return Lines(_call_lines(eye, "due", [call.id for call in due[:LINES]]), len(due))


def _call_lines(eye: Eye, kind: str, ids: list[int]) -> tuple[Line, ...]:
    found = {call.id: call for call in eye.rows(Call, "number", "customer_name", "model_name", "technician_name", "state", "due_at",
                                                where=[Call.id.in_(ids)])}
    return tuple(Line(kind, "call", call.id, number=call.number, name=call.customer_name, detail=call.model_name, person=call.technician_name,
                      state=call.state.value, when=call.due_at) for call in (found[each] for each in ids if each in found))


def _figures(eye: Eye, calls: list[Any]) -> Figures:
    late = [call for call in calls if call.due_at is not None and call.due_at < eye.now]
    soon = [call for call in calls if call.due_at is not None and eye.now <= call.due_at <= eye.now + HOUR]
    queue = [call for call in calls if call.state in QUEUE]
    may = eye.deed.may
    open_charges = eye.charges if may("money.see") else Line("invoice", "to_invoice", count=0)
    visited, in_time = _in_time(eye) if may("calls.see") else (0, 0)
    ready = eye.count(GoodsEntry, [GoodsState.READY])
    return Figures(
        late=len(late), worst=next(iter(_call_lines(eye, "due", [late[0].id])), None) if late else None,
        soon=len(soon), next=next(iter(_call_lines(eye, "due", [soon[0].id])), None) if soon else None,
        to_assign=len(queue), assign_since=min((call.received_at for call in queue), default=None),
        in_care=eye.count(GoodsEntry, NOT_READY) + ready, ready=ready, to_invoice=open_charges.count, sums=open_charges.sums,
        visited=visited, in_time=in_time)


def _in_time(eye: Eye) -> tuple[int, int]:
    """Of the calls whose arrival was due in the last 30 days: how many were visited or still wait, and to how many somebody came in time."""
    since = eye.now - timedelta(days=30)
    came = Call.arrived_at.is_not(None)
    counted = case((came, 1), (Call.state.in_(AWAITED), 1), else_=0)
    in_time = case((came & (Call.arrived_at <= Call.due_at), 1), else_=0)
    row = eye.session.execute(select(func.sum(counted), func.sum(in_time)).where(
        Call.branch_id == eye.branch, Call.due_at > since, Call.due_at <= eye.now)).one()
    return row[0] or 0, row[1] or 0


# ---- ready, coming, done ----------------------------------------------------------------------------------------------------------

def _ready(eye: Eye) -> Lines:
    """Goods that only wait for their owner, the longest first."""
    found = eye.rows(GoodsEntry, "number", "customer_name", "description", "shelf", "return_date", where=[GoodsEntry.state == GoodsState.READY])
    found = sorted(found, key=lambda each: each.return_date or eye.today)[:LINES]
    return Lines(tuple(Line("ready", "goods_entry", each.id, number=each.number, name=each.customer_name, detail=each.description, shelf=each.shelf,
                            when=each.return_date) for each in found), eye.count(GoodsEntry, [GoodsState.READY]))


def _coming(eye: Eye) -> Lines:
    """Contracts that end within a month (P2-20), goods promised back and loaners due back within a week or overdue."""
    lines: list[Line] = []
    if eye.deed.may("contracts.see"):
        ending = eye.rows(Contract, "number", "customer_name", "ends_on", "state", where=[
            Contract.state.in_([ContractState.ACTIVE, ContractState.IN_NOTICE]), Contract.ends_on.between(eye.today, eye.today + MONTH)])
        lines += [Line("contract", "contract", each.id, number=each.number, name=each.customer_name, state=each.state.value, when=each.ends_on)
                  for each in ending]
    if eye.deed.may("goods.see"):
        promised = eye.rows(GoodsEntry, "number", "customer_name", "description", "planned_return", "state", where=[
            GoodsEntry.state.in_(NOT_READY), GoodsEntry.planned_return <= eye.today + WEEK])
        lines += [Line("promised", "goods_entry", each.id, number=each.number, name=each.customer_name, detail=each.description,
                       state=each.state.value, when=each.planned_return) for each in promised]
    if eye.deed.may("loaners.see"):
        lent = eye.rows(Loan, "number", "customer_name", "loaner_name", "due_on", "state", where=[
            Loan.state == LoanState.LENT, Loan.due_on <= eye.today + WEEK])
        lines += [Line("loan", "loan", each.id, number=each.number, name=each.customer_name, detail=each.loaner_name, state=each.state.value, when=each.due_on)
                  for each in lent]
    lines.sort(key=lambda line: (line.when, line.kind, line.record_id))
    return Lines(tuple(lines[:LINES + 2]), len(lines))


def working_days(last: date, how_many: int = 6) -> list[date]:
    """The last working days up to and with a day; Sundays do not count."""
    found: list[date] = []
    while len(found) < how_many:
        if last.weekday() != SUNDAY:
            found.append(last)
        last -= timedelta(days=1)
    return found[::-1]


def _work(eye: Eye) -> dict[date, dict[str, int]]:
    """How many calls were solved on each of the last six working days, by category (P2-6): on site, by guidance, or returned from the bench."""
    days = working_days(eye.today)
    found = eye.session.execute(
        select(ClockEvent.business_date, Call.category, func.count(ClockEvent.call_id.distinct())).join(Call, Call.id == ClockEvent.call_id).where(
            ClockEvent.branch_id == eye.branch, ClockEvent.kind.in_([Happening.SOLVED, Happening.RETURNED]), ClockEvent.business_date.in_(days))
        .group_by(ClockEvent.business_date, Call.category)).all()
    work = {day: dict.fromkeys((category.value for category in Category), 0) for day in days}
    for day, category, count in found:
        work[day][category.value] += count
    return work
