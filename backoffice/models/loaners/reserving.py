"""Promising loaners: kept for a job at once, or from the day on which one that is out is due back; nobody is promised what another has (P1-6.4)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.jobs.calls import OUT_THERE, QUEUE, Call, CallState
from backoffice.models.jobs.goods import GoodsEntry, GoodsState
from backoffice.models.loaners.loans import ON_HAND, PROMISED, Loan, LoanState
from backoffice.models.loaners.pool import Loaner, LoanerState
from backoffice.models.steps import step
from backoffice.text import N_, day, say

LENDING = (*QUEUE, *OUT_THERE, CallState.IN_WORKSHOP, CallState.READY)
"""The states of a call in which the customer may need a loaner."""
COMES_BACK = (LoanerState.RESERVED, LoanerState.LENT, LoanerState.INSPECTING)
"""The states of a loaner that is not free now and will be: it can be reserved ahead."""


@step(N_("Reserve loaner"), *LENDING, on=Call, right="loaners.lend", clauses="P1-6.4 Z13-2")
def reserve_loaner(session: Session, call: Call, loaner: Loaner, due_on: date, goods: GoodsEntry | None = None, from_on: date | None = None) -> None:
    """A loaner is kept for the customer of this job, until the day on which it should be back. One that is out is reserved ahead, from the day
    on which it is due back; you are told on Today when it is here."""
    reserved(deed_of(session), call, loaner, due_on, goods, from_on)


@step(N_("Call reservation off"), *PROMISED, on=Loan, to=LoanState.CALLED_OFF, right="loaners.lend", clauses="P1-6.4")
def call_off(session: Session, loan: Loan, reason: str = "") -> None:
    """Nobody fetches it: the loaner is free for others, or kept for whoever comes next."""
    deed, reserved_now = deed_of(session), loan.state is LoanState.RESERVED
    loan.note, loan.ended_at, loan.state = f"{loan.note}\n{reason}".strip(), deed.at, LoanState.CALLED_OFF
    if reserved_now:
        loan.loaner.state = keep_for_the_next(deed, loan.loaner, loan)
        loan.loaner.put_away(deed)


def reserved(deed: Deed, call: Call, loaner: Loaner, due_on: date, goods: GoodsEntry | None, from_on: date | None = None) -> Loan:
    """Keeps a loaner for a job: the one that is free at once, the one that is out from a day on which nobody else has it."""
    if goods is not None and goods.call_id != call.id:
        raise Refused(N_("{entry} belongs to another call."), field="goods", entry=goods.number)
    refuse_past(deed, due_on)
    free = loaner.state is LoanerState.AVAILABLE
    if not free and (from_on is None or loaner.state not in COMES_BACK):
        raise Refused(N_("{loaner} is \"{state}\". {forecast}"), field="loaner", loaner=loaner.title(), state=loaner.state.label,
                      forecast=forecast(deed.session, loaner.branch_id, loaner.model_id, deed.language))
    if from_on is not None:
        refuse_past(deed, from_on, "from_on")
        if due_on < from_on:
            raise Refused(N_("It is due back after the day from which it is kept."), field="due_on")
    begin = from_on or deed.business_date
    refuse_promised(deed, loaner, begin, due_on, "from_on" if from_on else "due_on")
    holder = open_loan(loaner) if loaner.state is LoanerState.RESERVED else None
    at_once = free or (holder is not None and begin < holder.begins_on())
    if holder is not None and at_once:  # kept for a later day: whoever needs it before gets it first
        holder.state = LoanState.WAITING
        _stored_first(deed, holder)
    if free:
        loaner.state = LoanerState.RESERVED
    loan: Loan = deed.add(Loan(
        loaner=loaner, call=call, entry=goods or only_goods(deed, call), customer=call.customer, reserved_at=deed.at, reserved_by=deed.staff, due_on=due_on,
        from_on=from_on, currency=deed.branch.currency, state=LoanState.RESERVED if at_once else LoanState.WAITING, open=True, call_number=call.number))
    return loan


def refuse_promised(deed: Deed, loaner: Loaner, begin: date, end: date, field: str, besides: Loan | None = None) -> None:
    """A loaner is with one customer at a time: it comes back on the day on which the next one gets it, or before."""
    for other in deed.session.scalars(select(Loan).where(
            Loan.loaner_id == loaner.id, Loan.state.in_((*PROMISED, LoanState.LENT))).order_by(Loan.due_on, Loan.id)).unique():
        theirs = other.begins_on()
        if other is not besides and begin < other.due_on and theirs < end:
            raise Refused(N_("{loaner} is promised to {call} from {begin} to {end}: choose other days, or call that reservation off.")
                          if other.state in PROMISED else N_("{loaner} is with the customer of {call} until {end}: it can be kept from that day on."),
                          field=field, loaner=loaner.title(), call=other.call_number, begin=day(theirs, deed.language), end=day(other.due_on, deed.language))


def keep_for_the_next(deed: Deed, loaner: Loaner, over: Loan | None = None) -> LoanerState:
    """A loaner that is free is kept for whoever reserved it ahead, the earliest first; the state in which it is then. `over` is the loan that had it,
    with everything that the deed writes on it."""
    waiting = deed.session.scalars(select(Loan).where(
        Loan.loaner_id == loaner.id, Loan.state == LoanState.WAITING).order_by(Loan.from_on, Loan.id)).unique()
    following = next((each for each in waiting if each.state is LoanState.WAITING), None)  # one may be called off in this very deed
    if following is None:
        return LoanerState.AVAILABLE
    if over is not None:
        over.open = not over.state.final
        _stored_first(deed, over)
    following.state = LoanState.RESERVED
    return LoanerState.RESERVED


def _stored_first(deed: Deed, loan: Loan) -> None:
    """What has a loaner no more is stored before another gets it: at no moment do two loans have it."""
    deed.session.flush()
    deed.rewritten.append(loan)


def forecast(session: Session, branch_id: int, model_id: int, language: str) -> str:
    """How the loaners of a model stand in a branch: "Two of the three are free", or "both are out, the first is due back on 20 Nov"."""
    counted = [Loaner.branch_id == branch_id, Loaner.model_id == model_id, Loaner.state.not_in((LoanerState.GIVEN, LoanerState.SCRAPPED, LoanerState.LOST))]
    states = list(session.scalars(select(Loaner.state).where(*counted)))
    if not states:
        return say(N_("There is none of this model in the pool."), language)
    free, here = (sum(state is wanted for state in states) for wanted in (LoanerState.AVAILABLE, LoanerState.INSPECTING))
    first = None if free or here else first_free(session, branch_id, model_id)
    words = ALL_FREE if free == len(states) else ONE_FREE if free == 1 else SOME_FREE if free else TO_INSPECT if here else NONE_FREE if first is None else \
        PROMISED_FIRST if first[2] else DUE_BACK
    return say(words[min(len(states), len(words)) - 1], language, free=free, all=len(states), here=here, day=day(first[1], language) if first else "")


ALL_FREE = N_("The only one of this model is free."), N_("Both of this model are free."), N_("All {all} of this model are free.")
ONE_FREE = "", N_("One of the two of this model is free."), N_("One of the {all} of this model is free.")
SOME_FREE = "", "", N_("{free} of the {all} of this model are free.")
TO_INSPECT = (N_("The only one of this model is here, to inspect."), N_("Neither of the two of this model is free; {here} to inspect."),
              N_("None of the {all} of this model is free; {here} to inspect."))
NONE_FREE = N_("The only one of this model is not free."), N_("Neither of the two of this model is free."), N_("None of the {all} of this model is free.")
PROMISED_FIRST = (N_("The only one of this model is out or promised; it is free from {day}."),
                  N_("Both of this model are out or promised; the first is free from {day}."),
                  N_("All {all} of this model are out or promised; the first is free from {day}."))
DUE_BACK = (N_("The only one of this model is out; it is due back on {day}."), N_("Both of this model are out; the first is due back on {day}."),
            N_("All {all} of this model are out; the first is due back on {day}."))
"""How the pool of a model stands, said of one, of two, and of more."""


def free_from(session: Session, loaner: Loaner) -> date | None:
    """The day on which nobody has a loaner any more that is out or promised; none when it waits for nobody."""
    last: date | None = session.scalar(select(func.max(Loan.due_on)).where(Loan.loaner_id == loaner.id, Loan.state.in_((*PROMISED, LoanState.LENT))))
    return last


def first_free(session: Session, branch_id: int, model_id: int) -> tuple[Loaner, date, bool] | None:
    """Which of the loaners of a model that are out is free first, from which day, and whether others have reserved it until then; none when nobody knows."""
    loans = session.scalars(select(Loan).join(Loaner).where(
        Loaner.branch_id == branch_id, Loaner.model_id == model_id, Loaner.state.in_((LoanerState.LENT, LoanerState.RESERVED)),
        Loan.state.in_((*PROMISED, LoanState.LENT)))).unique()
    until: dict[Loaner, tuple[date, bool]] = {}
    for loan in loans:
        last, ahead = until.get(loan.loaner, (loan.due_on, False))
        until[loan.loaner] = max(last, loan.due_on), ahead or loan.state in PROMISED
    if not until:
        return None
    loaner = min(until, key=lambda each: (until[each][0], each.id))
    return loaner, *until[loaner]


def only_goods(deed: Deed, call: Call) -> GoodsEntry | None:
    """The customer's goods for which the loaner stands in, where there is no doubt."""
    here = list(deed.session.scalars(select(GoodsEntry).where(GoodsEntry.call_id == call.id, GoodsEntry.state != GoodsState.OUT)).unique())
    return here[0] if len(here) == 1 else None


def refuse_past(deed: Deed, named: date, field: str = "due_on") -> None:
    """A loaner is not due before today, and not kept from a day that has passed."""
    if named < deed.business_date:
        raise Refused(N_("This day has passed."), field=field)


def open_loan(loaner: Loaner) -> Loan | None:
    """The loan that has a loaner now; there is never more than one."""
    return deed_of(loaner).session.scalars(select(Loan).where(Loan.loaner_id == loaner.id, Loan.state.in_(ON_HAND))).first()


def refuse_while_open(loaner: Loaner, field: str | None = None) -> None:
    """A loaner whose loan is not over waits for the inspection of its return; `field` is the input for which it would leave the pool."""
    loan = open_loan(loaner)
    if loan is not None:
        raise Refused(N_("Inspect the loan {number} first."), field=field, number=loan.number).mended_in("loan", loan.id, loan.number)
