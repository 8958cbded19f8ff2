"""The loaners of a branch on their timeline: who has which, until when, how often they are out, and when the next one is free."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from backoffice.database import Actor, Centre
from backoffice.models import Branch, Loan, Loaner
from backoffice.models.loaners.loans import LoanState
from backoffice.models.loaners.pool import LoanerState
from backoffice.models.loaners.reporting import use_of
from backoffice.models.loaners.reserving import forecast
from backoffice.reading.record import needed

MOST = 80
"""So many loaners stand on a timeline; a larger pool has its register."""
BEFORE, AFTER = timedelta(days=14), timedelta(days=11)
"""How far a timeline reaches around today."""


@dataclass(frozen=True)
class Stay:
    """One loan as a bar: from its first to its last day, until when it was promised, and since when it is overdue."""

    loan_id: int
    number: str
    who: str
    job: str
    begin: date
    end: date
    due: date
    state: str
    label: str
    tone: str
    late: int = 0


@dataclass(frozen=True)
class OnStrip:
    """One loaner with its loans, oldest first; how many of a thousand days of the pool it was lent."""

    id: int
    number: str
    name: str
    state: str
    label: str
    tone: str
    stays: tuple[Stay, ...]
    used: int = 0


@dataclass(frozen=True)
class Pool:
    """What a timeline shows: its days, its loaners, and what is said of them all."""

    begin: date
    end: date
    today: date
    loaners: tuple[OnStrip, ...] = ()
    lent: int = 0
    overdue: int = 0
    to_remind: tuple[int, ...] = ()
    short: tuple[str, ...] = ()
    """For each model of which none is free: when the first comes back."""


def pool(centre: Centre, actor: Actor, language: str, shift: int = 0, now: datetime | None = None) -> Pool:
    """Every loaner of a branch that is not gone for good, on the days around today, moved by `shift` days."""
    with centre.reading(actor) as session:
        today = _today(session, actor.branch_id, now)
        begin, end = today - BEFORE + timedelta(days=shift), today + AFTER + timedelta(days=shift)
        found = list(session.scalars(select(Loaner).where(
            Loaner.branch_id == actor.branch_id, Loaner.state.in_(LoanerState.open_ones())).order_by(Loaner.number).limit(MOST)).unique())
        shown = _on_strip(session, found, begin, end, today)
        lent = [stay for each in shown for stay in each.stays if stay.state == LoanState.LENT]
        to_remind = tuple(session.scalars(select(Loan.id).where(
            Loan.branch_id == actor.branch_id, Loan.state == LoanState.LENT, Loan.remind_on <= today).order_by(Loan.due_on, Loan.id)))
        return Pool(begin, end, today, shown, len(lent), sum(1 for stay in lent if stay.late), to_remind,
                    tuple(_short(session, actor.branch_id, found, language)))


def of_loaner(centre: Centre, actor: Actor, loaner_id: int, shift: int = 0, now: datetime | None = None) -> Pool:
    """One loaner by itself, whatever became of it."""
    with centre.reading(actor) as session:
        loaner = needed(session, actor, "loaner", loaner_id)
        today = _today(session, loaner.branch_id, now)
        begin, end = today - BEFORE + timedelta(days=shift), today + AFTER + timedelta(days=shift)
        shown = _on_strip(session, [loaner], begin, end, today)
        lent = [stay for stay in shown[0].stays if stay.state == LoanState.LENT]
        return Pool(begin, end, today, shown, len(lent), sum(1 for stay in lent if stay.late))


def standing(centre: Centre, actor: Actor, loaner_id: int, language: str) -> str:
    """How the loaners of this one's model stand: how many are free, or when the first is due back."""
    with centre.reading(actor) as session:
        loaner = needed(session, actor, "loaner", loaner_id)
        return forecast(session, loaner.branch_id, loaner.model_id, language)


def _today(session: Session, branch_id: int, now: datetime | None) -> date:
    return session.get_one(Branch, branch_id).today(now or datetime.now(UTC))


def _on_strip(session: Session, loaners: Sequence[Loaner], begin: date, end: date, today: date) -> tuple[OnStrip, ...]:
    ids = [each.id for each in loaners]
    branch = session.get_one(Branch, loaners[0].branch_id) if loaners else None
    zone = ZoneInfo(branch.time_zone) if branch is not None else ZoneInfo("UTC")
    since = datetime.combine(begin, datetime.min.time(), zone)
    loans = session.scalars(select(Loan).where(
        Loan.loaner_id.in_(ids), Loan.state != LoanState.CALLED_OFF, or_(Loan.ended_at.is_(None), Loan.ended_at >= since)).order_by(Loan.id)).unique()
    stays: dict[int, list[Stay]] = {}
    for loan in loans:
        stay = _stay(loan, zone, today)
        if stay.begin <= end:
            stays.setdefault(loan.loaner_id, []).append(stay)
    for those in stays.values():
        those.sort(key=lambda each: (each.begin, each.end))
    used = use_of(session, branch, loaners, date.min, today) if branch is not None else {}
    return tuple(OnStrip(each.id, each.number, each.description, each.state.value, each.state.label, each.state.tone, tuple(stays.get(each.id, ())),
                         used[each.id].permille) for each in loaners)


def _stay(loan: Loan, zone: ZoneInfo, today: date) -> Stay:
    begin = loan.lent_at.astimezone(zone).date() if loan.lent_at else loan.from_on or loan.reserved_at.astimezone(zone).date()
    out = loan.state is LoanState.LENT
    late = max((today - loan.due_on).days, 0) if out else 0
    end = loan.ended_at.astimezone(zone).date() if loan.ended_at else max(loan.due_on, today if late else loan.due_on)
    return Stay(loan.id, loan.number, loan.customer_name, loan.call_number, begin, max(begin, end), loan.due_on, loan.state.value, loan.state.label,
                loan.state.tone if loan.open else "quiet", late)


def _short(session: Session, branch_id: int, loaners: Sequence[Loaner], language: str) -> Iterable[str]:
    """A sentence for each model of which every loaner is out."""
    by_model: dict[int, list[Loaner]] = {}
    for each in loaners:
        if each.state is not LoanerState.LOST:
            by_model.setdefault(each.model_id, []).append(each)
    for model_id, each_of in by_model.items():
        if not any(each.state is LoanerState.AVAILABLE for each in each_of) and any(
                each.state in (LoanerState.LENT, LoanerState.INSPECTING) for each in each_of):
            yield f"{each_of[0].model.called(language)}: {forecast(session, branch_id, model_id, language)}"
