"""What a loaner stands in the way of: the return of the customer's goods, the signing off of the job, its cancelling (P1-6.4, S-R9)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from backoffice.errors import Refused
from backoffice.models.deeds import deed_of
from backoffice.models.jobs.calls import Call
from backoffice.models.jobs.goods import GoodsEntry
from backoffice.models.loaners.loans import PROMISED, STILL_OUT, Loan, LoanState
from backoffice.models.loaners.reserving import call_off
from backoffice.models.steps import Condition
from backoffice.text import N_


def loans_for(entry: GoodsEntry, *states: LoanState) -> Sequence[Loan]:
    """The loans that stand in for these goods: lent for them, or for their call as a whole."""
    loans = select(Loan).where(Loan.call_id == entry.call_id, Loan.state.in_(states or tuple(LoanState))).order_by(Loan.id)
    return [loan for loan in deed_of(entry).session.scalars(loans).unique() if loan.entry_id in (None, entry.id)]


def loans_of(call: Call) -> list[Loan]:
    """The loans of a job that are promised, or with its customer."""
    loans = select(Loan).where(Loan.call_id == call.id, Loan.state.in_(STILL_OUT)).order_by(Loan.id)
    return list(deed_of(call).session.scalars(loans).unique())


def loaner_back(entry: GoodsEntry) -> Condition:
    """The loaner is back, or was made permanent, or is declared lost, before the customer's own goods leave (P1-6.4, S-R9)."""
    return _no_loan_out(loans_for(entry, *STILL_OUT), "goods.pass_gate")


def no_loaner_out(call: Call) -> Condition:
    """A job is not crossed off while its loaner is still with the customer (P1-6.4)."""
    return _no_loan_out(loans_of(call), "calls.pass_gate")


def _no_loan_out(loans: Sequence[Loan], pass_right: str) -> Condition:
    if not loans:
        return Condition("loaner_back", True, N_("No loaner is out"))
    loan = loans[0]
    if loan.state in PROMISED:
        return Condition("loaner_back", False, N_("A loaner is still reserved"), N_("{number}: {loaner} is kept for this job. Call it off."),
                         {"number": loan.number, "loaner": loan.loaner.title()}, remedy="loan.call_off", remedy_id=loan.id, pass_right=pass_right)
    return Condition("loaner_back", False, N_("The loaner is not back"), N_("{number}: {loaner} is still with the customer. Take it back, or declare it lost."),
                     {"number": loan.number, "loaner": loan.loaner.title()}, remedy="loan.take_back", remedy_id=loan.id, pass_right=pass_right)


def refuse_while_lent(call: Call) -> None:
    """A call is not cancelled while the customer has a loaner for it; what was only reserved is free again."""
    for loan in loans_of(call):
        if loan.state is LoanState.LENT:
            raise Refused(N_("{loaner} is still with the customer: take it back first."), loaner=loan.loaner.title())
        call_off(deed_of(call).session, loan)
        loan.state = LoanState.CALLED_OFF
