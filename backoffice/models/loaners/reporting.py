"""How the pool is used: on how many of its days each loaner was with a customer, which are overdue, which nobody ever gets, what repairs cost (P1-6.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.models.centre.branches import Branch
from backoffice.models.deeds import deed_of
from backoffice.models.loaners.loans import Loan, LoanState
from backoffice.models.loaners.pool import Loaner, LoanerState
from backoffice.models.steps import step
from backoffice.text import N_


@dataclass
class Use:
    """How one loaner was used in some days: the days on which it was in the pool, those on which it was lent, and how often it was lent."""

    days: int
    lent: int = 0
    times: int = 0

    @property
    def permille(self) -> int:
        return min(self.lent * 1000 // self.days, 1000) if self.days else 0


def use_of(session: Session, branch: Branch, loaners: Iterable[Loaner], first: date, last: date) -> dict[int, Use]:
    """How each of these loaners was used from one day to another, both with them. Each begun day of a loan counts."""
    used = {each.id: Use(max((last - max(first, each.acquired_on)).days + 1, 0)) for each in loaners}
    lent = select(Loan.loaner_id, Loan.lent_at, Loan.ended_at).where(Loan.loaner_id.in_(used), Loan.lent_at.is_not(None))
    for loaner, begun, ended in session.execute(lent):
        if begun is None:
            continue
        begin, end = max(branch.today(begun), first), min(branch.today(ended) if ended else last, last)
        if begin <= end:
            used[loaner].lent += (end - begin).days + 1
            used[loaner].times += 1
    return used


@step(N_("Print report on the loaners"), on=Branch, right="loaners.print", clauses="P1-6.4")
def print_pool(session: Session, branch: Branch, first_day: date | None = None, last_day: date | None = None) -> None:
    """Prints how the pool was used: of each loaner on how many of its days it was lent, what is overdue, what was never lent, and what repairs
    cost. Without days it is the last year."""
    deed = deed_of(session)
    last = last_day or deed.business_date
    first = first_day or last - timedelta(days=364)
    if last > deed.business_date:
        raise Refused(N_("This day has not come yet."), field="last_day")
    if first > last:
        raise Refused(N_("The first day lies behind the last."), field="first_day")
    pool = list(session.scalars(select(Loaner).where(
        Loaner.branch_id == branch.id, Loaner.acquired_on <= last, Loaner.state.in_(LoanerState.open_ones())).order_by(Loaner.number)).unique())
    used = use_of(session, branch, pool, first, last)
    loans = session.scalars(select(Loan).where(Loan.loaner_id.in_(used), Loan.lent_at.is_not(None))).unique()
    late, charged = dict[int, int](), dict[int, int]()
    for loan in loans:
        if loan.state is LoanState.LENT and loan.due_on < deed.business_date:
            late[loan.loaner_id] = (deed.business_date - loan.due_on).days
        if loan.ended_at is not None and first <= branch.today(loan.ended_at) <= last:
            charged[loan.loaner_id] = charged.get(loan.loaner_id, 0) + loan.compensation
    units = [{"number": each.number, "name": each.description, "state": each.state.label, "since": each.acquired_on.isoformat(),
              "days": used[each.id].days, "lent": used[each.id].lent, "times": used[each.id].times, "permille": used[each.id].permille,
              "late": late.get(each.id, 0), "repairs": each.repair_cost, "charged": charged.get(each.id, 0)} for each in pool]
    deed.issue("pool_report", branch, house=branch.letterhead(), number=branch.code, qr=branch.code, issued_at=branch.local(deed.at), currency=branch.currency,
               language=branch.language.value, first=first.isoformat(), last=last.isoformat(), units=units,
               keeper={"name": deed.staff.name, "badge": deed.staff.badge, "post": deed.staff.post})
