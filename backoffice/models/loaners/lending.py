"""Lending a loaner and taking it back: what happens to the loan while the loaner is with the customer, and when it is not any more (P1-6.4, S-R9)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.models.custody import Holder, pass_on
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.jobs.calls import Call, Category
from backoffice.models.jobs.money import Method, queue_charge
from backoffice.models.jobs.vouchers import LineKind, ServiceLine, Voucher, VoucherState
from backoffice.models.loaners.deposits import give_back, keep, take
from backoffice.models.loaners.loans import Loan, LoanState
from backoffice.models.loaners.notices import give_notice, withdraw_when_over
from backoffice.models.loaners.pool import Loaner, LoanerState
from backoffice.models.loaners.reserving import LENDING, keep_for_the_next, only_goods, open_loan, refuse_past, refuse_promised, reserved
from backoffice.models.steps import Amount, LongText, step
from backoffice.models.types import Choice
from backoffice.text import N_, say


class LoanResult(Choice):
    """What the inspection of a loaner that came back can say."""

    IN_ORDER = "in order", N_("In order and complete")
    DAMAGED = "damaged", N_("Damaged or incomplete")


# ---- out --------------------------------------------------------------------------------------------------------------------------

@step(N_("Lend"), LoanState.RESERVED, on=Loan, to=LoanState.LENT, right="loaners.lend", clauses="P1-6.4 S-R9 Z13-2 P2-10")
def lend(session: Session, loan: Loan, signed_by: str, due_on: date | None = None, condition: str = "", accessories: LongText = "", deposit: Amount = 0,
         method: Method = Method.CASH, reason: LongText = "", installed_on: date | None = None) -> None:
    """The customer gets the loaner and signs for it; the loan form, the notice of temporary replacement and a receipt for the deposit are printed."""
    hand_out(deed_of(session), loan, signed_by, due_on, condition, accessories, deposit, method, reason, installed_on)


@step(N_("Lend loaner"), LoanerState.AVAILABLE, LoanerState.RESERVED, on=Loaner, to=LoanerState.LENT, right="loaners.lend",
      clauses="P1-6.4 S-R9 Z13-2 P2-10")
def lend_out(session: Session, loaner: Loaner, signed_by: str, call: Call | None = None, due_on: date | None = None, condition: str = "",
             accessories: LongText = "", deposit: Amount = 0, method: Method = Method.CASH, reason: LongText = "", installed_on: date | None = None) -> None:
    """The loaner under the scanner goes to a customer: to the job for which it was reserved, or to the one that is chosen."""
    deed = deed_of(session)
    loan = open_loan(loaner)
    if loan is not None and call is not None and call.id != loan.call_id:
        raise Refused(N_("{loaner} is reserved for {call}."), field="call", loaner=loaner.number, call=loan.call_number)
    if loan is None:
        if call is None:
            raise Refused(N_("For which job? Choose the call."), field="call")
        if due_on is None:
            raise Refused(N_("Until when? Write the day on which it should be back."), field="due_on")
        if call.state not in LENDING:
            raise Refused(N_("The call {call} is \"{state}\"."), field="call", call=call.number, state=call.state.label)
        loan = reserved(deed, call, loaner, due_on, None)
    loan.state = LoanState.LENT
    hand_out(deed, loan, signed_by, due_on, condition, accessories, deposit, method, reason, installed_on)


def hand_out(deed: Deed, loan: Loan, signed_by: str, due_on: date | None, condition: str, accessories: str, deposit: int, method: Method, reason: str,
             installed_on: date | None) -> None:
    """The loaner goes into the customer's hands, with its form, its notice, and a receipt for what they leave as a deposit."""
    loaner, call = loan.loaner, loan.call
    _until(deed, loan, due_on or loan.due_on)
    loan.entry = loan.entry or only_goods(deed, call)
    loan.lent_at, loan.lent_by, loan.signed_out_by = deed.at, deed.staff, signed_by
    loan.condition_out, loan.accessories_out = condition or loaner.condition, accessories or loaner.accessories
    loan.state = LoanState.LENT
    loan.plan_reminder(deed.branch.loan_leads)
    loaner.state = LoanerState.LENT
    pass_on(deed, loaner, Holder.CUSTOMER, call.number)
    deed.issue("loan_form", loan)
    give_notice(deed, loan, signed_by, reason, installed_on)
    take(deed, loan, deposit, signed_by, method)


@step(N_("Extend loan"), LoanState.LENT, on=Loan, right="loaners.lend", clauses="P1-6.4")
def extend(session: Session, loan: Loan, due_on: date, reason: str = "") -> None:
    """The customer may keep it longer, though not longer than until another gets it; reminders begin anew for the new day, and the form is
    printed again."""
    deed = deed_of(session)
    _until(deed, loan, due_on)
    loan.note = f"{loan.note}\n{reason}".strip()[-4000:]
    loan.plan_reminder(deed.branch.loan_leads)
    deed.issue("loan_form", loan)


def _until(deed: Deed, loan: Loan, due_on: date) -> None:
    refuse_past(deed, due_on)
    refuse_promised(deed, loan.loaner, deed.business_date, due_on, "due_on", besides=loan)
    loan.due_on = due_on


# ---- back -------------------------------------------------------------------------------------------------------------------------

@step(N_("Take loaner back"), LoanState.LENT, on=Loan, to=LoanState.BACK, right="loaners.lend", clauses="P1-6.4 S-R9 P2-10")
def take_back(session: Session, loan: Loan, signed_by: str, condition: str = "", missing: LongText = "", deposit_back: Amount = 0,
              method: Method = Method.CASH) -> None:
    """The loaner comes back: its condition and what is missing are written down and signed; then it is inspected. What is given back of the
    deposit is signed for, too. When the customer's own goods are back already, the notice is withdrawn with it."""
    come_back(deed_of(session), loan, signed_by, condition, missing, deposit_back, method)


@step(N_("Take back"), LoanerState.LENT, on=Loaner, to=LoanerState.INSPECTING, right="loaners.lend", clauses="P1-6.4 S-R9 P2-10")
def take_in_hand(session: Session, loaner: Loaner, signed_by: str, condition: str = "", missing: LongText = "", deposit_back: Amount = 0,
                 method: Method = Method.CASH) -> None:
    """The loaner under the scanner comes back from its customer; its loan waits for the inspection."""
    loan = open_loan(loaner)
    if loan is None:
        raise Refused(N_("{loaner} is lent to nobody."), loaner=loaner.number)
    loan.state = LoanState.BACK
    come_back(deed_of(session), loan, signed_by, condition, missing, deposit_back, method)


def come_back(deed: Deed, loan: Loan, signed_by: str, condition: str, missing: str, deposit_back: int, method: Method) -> None:
    """The loaner is in our hands again and waits for its inspection."""
    give_back(deed, loan, deposit_back, signed_by, method)
    loan.end(deed)
    loan.taken_back_by, loan.signed_in_by, loan.condition_in, loan.missing = deed.staff, signed_by, condition, missing
    loan.loaner.state = LoanerState.INSPECTING
    loan.loaner.put_away(deed)
    withdraw_when_over(deed, loan)
    deed.issue("loan_form", loan)


@step(N_("Inspect loaner"), LoanState.BACK, on=Loan, to=(LoanState.RETURNED, LoanState.DAMAGED), right="loaners.lend", clauses="P1-6.4 P2-10")
def inspect(session: Session, loan: Loan, result: LoanResult, findings: LongText = "", compensation: Amount = 0, deposit_kept: Amount = 0,
            ready_to_lend: bool = True) -> LoanState:
    """What came back is looked at: in order it can be lent again at once, damaged it goes to repair, and the customer may be charged. What is
    kept of the deposit is set against that charge; the rest is given back."""
    deed, loaner = deed_of(session), loan.loaner
    if result is LoanResult.IN_ORDER and (compensation or deposit_kept):
        raise Refused(N_("What came back in order is not charged."), field="compensation" if compensation else "deposit_kept")
    if result is LoanResult.DAMAGED and not findings.strip():
        raise Refused(N_("Write down what is damaged or missing."), field="findings")
    loan.inspected_by, loan.findings = deed.staff, findings
    deed.issue("loan_form", loan)
    if result is LoanResult.DAMAGED:
        charge(deed, loan, compensation, deposit_kept, N_("Loaner {number} returned damaged"))
        loaner.remember(findings)
        loaner.to_workshop(deed)
        loan.state = LoanState.DAMAGED
    else:
        loan.state = LoanState.RETURNED
        loaner.state = keep_for_the_next(deed, loaner, loan) if ready_to_lend else LoanerState.INSPECTING
    loaner.condition = loan.condition_in or loaner.condition
    return loan.state


@step(N_("Loaner lost"), LoanState.LENT, on=Loan, to=LoanState.LOST, right="loaners.lend", clauses="P1-6.4 P1-6.6 P2-10")
def declare_lost(session: Session, loan: Loan, how: LongText, compensation: Amount = 0, deposit_kept: Amount = 0) -> None:
    """The customer cannot give it back: it is charged, what is kept of the deposit is set against that, and the loan ends."""
    deed = deed_of(session)
    charge(deed, loan, compensation, deposit_kept, N_("Loaner {number} lost"))
    loan.findings = how
    loan.end(deed)
    loan.loaner.state = LoanerState.LOST
    pass_on(deed, loan.loaner, Holder.LOST, loan.call_number)
    withdraw_when_over(deed, loan)


def charge(deed: Deed, loan: Loan, amount: int, deposit_kept: int, words: str) -> None:
    """Charges damage or loss as a line of the job's voucher, due the same day when the voucher is back (P2-10), less what is kept of the deposit.
    Where no voucher is open the line hangs on the loan and is due at once. Nothing for an amount of zero."""
    if amount < 0:
        raise Refused(N_("The compensation is below zero."), field="compensation")
    loan.compensation = amount
    if not amount:
        keep(deed, loan, deposit_kept, None)
        return
    voucher = deed.session.scalars(select(Voucher).where(Voucher.call_id == loan.call_id, Voucher.state != VoucherState.VOIDED)
                                   .order_by(Voucher.id.desc())).first()
    if voucher is not None and voucher.state is VoucherState.FILED:
        voucher = None
    told = say(words, loan.customer.language.value, number=loan.loaner_number)
    line = deed.add(ServiceLine(voucher=voucher, loan=loan, kind=LineKind.FEE, code=loan.loaner_number, description=told, quantity=1000, unit_price=amount,
                                category=Category.PAID, reason=told))
    keep(deed, loan, deposit_kept, line)
    if voucher is None or voucher.state in (VoucherState.BACK, VoucherState.UNSIGNED, VoucherState.SIGNED_OFF):
        queue_charge(deed, loan.call, voucher, [line])
