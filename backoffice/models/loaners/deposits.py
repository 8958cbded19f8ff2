"""Deposits: taken against a numbered receipt when a loaner goes out, given back against one that the customer signs, or kept for damage (P1-6.4, P2-10)."""

from __future__ import annotations

from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.jobs.money import CashKind, CashReceipt, CashState, Method
from backoffice.models.jobs.vouchers import ServiceLine
from backoffice.models.loaners.loans import DepositState, Loan, LoanState
from backoffice.models.steps import Amount, step
from backoffice.text import N_

OVER = (LoanState.BACK, LoanState.RETURNED, LoanState.DAMAGED, LoanState.PERMANENT, LoanState.LOST)
"""The states of a loan whose loaner is not with the customer any more, or is theirs: what is left of the deposit is given back."""


def _no_deposit_yet(loan: Loan) -> None:
    if loan.deposit:
        raise Refused(N_("{loan} has a deposit already: void its receipt first."), loan=loan.number)


def _something_held(loan: Loan) -> None:
    if not loan.held():
        raise Refused(N_("We hold nothing of a deposit."))


@step(N_("Take deposit"), LoanState.LENT, on=Loan, right="loaners.lend", clauses="P1-6.4 P2-10 P1-5.11", needs=(_no_deposit_yet,))
def take_deposit(session: Session, loan: Loan, amount: Amount, payer: str, method: Method = Method.CASH) -> None:
    """A deposit that comes after the loaner went out, or whose receipt was voided. The customer gets a numbered receipt."""
    if not amount:
        raise Refused(N_("Write how much it is."), field="amount")
    take(deed_of(session), loan, amount, payer, method, "amount")


@step(N_("Give deposit back"), *OVER, on=Loan, right="loaners.lend", clauses="P1-6.4 P2-10", needs=(_something_held,))
def return_deposit(session: Session, loan: Loan, amount: Amount, signed_by: str, method: Method = Method.CASH) -> None:
    """The customer gets back what we still hold, and signs for it."""
    if not amount:
        raise Refused(N_("Write how much it is."), field="amount")
    give_back(deed_of(session), loan, amount, signed_by, method, "amount")


def take(deed: Deed, loan: Loan, amount: int, payer: str, method: Method, field: str = "deposit") -> None:
    """Takes a deposit: whoever takes it owes it to the accountant like any other cash."""
    if amount < 0:
        raise Refused(N_("A deposit is not below zero."), field=field)
    loan.deposit = amount
    if amount:
        loan.deposit_state = DepositState.HELD
        deed.issue("cash_receipt", _receipt(deed, loan, CashKind.DEPOSIT, amount, payer, method))


def give_back(deed: Deed, loan: Loan, amount: int, to: str, method: Method, field: str = "deposit_back") -> None:
    """Gives back a part of what is held, or all of it. A deposit for which no receipt was written goes back without one."""
    if not 0 <= amount <= loan.held():
        raise Refused(N_("We hold less than that of the deposit."), field=field)
    loan.deposit_back += amount
    if amount and loan.deposit_state is not None:
        deed.issue("deposit_refund", _receipt(deed, loan, CashKind.REFUND, -amount, to, method))
        loan.settle_deposit()


def keep(deed: Deed, loan: Loan, amount: int, line: ServiceLine | None) -> None:
    """Keeps what is held for damage or loss: never more than is charged, for it is set against that charge."""
    if not amount:
        return
    if not 0 < amount <= loan.held():
        raise Refused(N_("We hold less than that of the deposit."), field="deposit_kept")
    taken = next((each for each in loan.receipts if each.kind is CashKind.DEPOSIT and each.state is not CashState.VOIDED), None)
    if amount > loan.compensation or line is None or taken is None:
        raise Refused(N_("No more of the deposit is kept than is charged."), field="deposit_kept")
    loan.deposit_kept = taken.kept = amount
    taken.line = line
    loan.settle_deposit()


def _receipt(deed: Deed, loan: Loan, kind: CashKind, amount: int, who: str, method: Method) -> CashReceipt:
    receipt: CashReceipt = deed.add(CashReceipt(
        kind=kind, loan=loan, call=loan.call, payer=who, amount=amount, currency=loan.currency, method=method, collected_at=deed.at, collected_by=deed.staff,
        state=CashState.COLLECTED))
    return receipt
