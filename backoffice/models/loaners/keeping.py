"""Looking after the pool: what is clean, complete and works stands in the store again, what does not goes to repair (P1-6.4)."""

from __future__ import annotations

from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.models.deeds import deed_of
from backoffice.models.loaners.pool import Loaner, LoanerState
from backoffice.models.loaners.reserving import keep_for_the_next, refuse_while_open
from backoffice.models.steps import Amount, step
from backoffice.text import N_


@step(N_("Make available"), LoanerState.INSPECTING, LoanerState.IN_REPAIR, on=Loaner, to=(LoanerState.AVAILABLE, LoanerState.RESERVED),
      right="loaners.lend", clauses="P1-6.4", needs=(refuse_while_open,))
def make_available(session: Session, loaner: Loaner, condition: str = "", repair_cost: Amount = 0) -> LoanerState:
    """It is clean, complete and works: it stands in the store again and can be lent, or is kept for whoever reserved it ahead. Write what its
    repair cost."""
    if repair_cost < 0:
        raise Refused(N_("A cost is not below zero."), field="repair_cost")
    deed = deed_of(session)
    loaner.condition = condition or loaner.condition
    loaner.repair_cost += repair_cost
    loaner.put_away(deed)
    return keep_for_the_next(deed, loaner)


@step(N_("Send to repair"), LoanerState.AVAILABLE, LoanerState.INSPECTING, on=Loaner, to=LoanerState.IN_REPAIR, right="loaners.lend", clauses="P1-6.4",
      needs=(refuse_while_open,))
def send_to_repair(session: Session, loaner: Loaner, fault: str) -> None:
    """It is not lent until it is repaired; what is wrong stands in its note."""
    loaner.remember(fault)
    loaner.to_workshop(deed_of(session))


@step(N_("Found again"), LoanerState.LOST, on=Loaner, to=LoanerState.INSPECTING, right="loaners.lend", clauses="P1-6.4")
def find_again(session: Session, loaner: Loaner, where: str) -> None:
    """A lost loaner has turned up: it is inspected before anybody gets it."""
    loaner.remember(where)
    loaner.put_away(deed_of(session))
