"""The technician comes back: solved on site, nobody home, cannot do; signed off in the register and filed (P2-9, P2-10, P2-14, P2-18)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.models.custody import Holder, pass_on
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.jobs.calls import OUT_THERE, Call, CallState
from backoffice.models.jobs.clocks import Happening
from backoffice.models.jobs.money import Method, collect_charge, queue_charge
from backoffice.models.jobs.vouchers import (
    LineTold,
    Signature,
    Voucher,
    VoucherState,
    hand_to_technician,
    needed_voucher,
    note_arrival,
    void_open_voucher,
)
from backoffice.models.loaners.gates import no_loaner_out
from backoffice.models.steps import Condition, LongText, step
from backoffice.text import N_, own

NOT_MET = own(N_("nobody home"))
"""Why a call waits and its voucher is void, when nobody opened."""


def check_signature(signature: Signature, signed_by: str, refusal_reason: str) -> None:
    """A signature has a name, and a refusal its reason (P2-9)."""
    if signature is Signature.SIGNED and not signed_by.strip():
        raise Refused(N_("Who signed? Write the name."), field="signed_by")
    if signature is Signature.REFUSED and not refusal_reason.strip():
        raise Refused(N_("Write why the customer does not sign."), field="refusal_reason")


def take_back(deed: Deed, voucher: Voucher, signature: Signature, signed_by: str, refusal_reason: str, remark: str) -> None:
    """The voucher comes back signed, or with the reason why not (P2-9)."""
    check_signature(signature, signed_by, refusal_reason)
    voucher.signature, voucher.signed_by, voucher.refusal_reason, voucher.customer_remark = signature, signed_by, refusal_reason, remark
    voucher.state = VoucherState.BACK if signature is Signature.SIGNED else VoucherState.UNSIGNED
    pass_on(deed, voucher, Holder.CLERK, deed.staff.name, deed.staff)


@step(N_("Solved on site"), *OUT_THERE, on=Call, to=CallState.SOLVED, right="calls.bring_back", clauses="P2-9 P2-10 S-R8 P1-5.11 P1-5.12")
def solve_on_site(session: Session, call: Call, arrived_at: datetime, completed_at: datetime, findings: LongText, measures: LongText,
                  signature: Signature, signed_by: str = "", refusal_reason: str = "", lines: list[LineTold] = (), collect_now: bool = False,  # type: ignore[assignment]
                  payer: str = "", method: Method = Method.CASH, customer_remark: str = "") -> None:
    """Solved at the customer's: findings, times, labour and parts from the voucher, and the signature. A low fee that was collected
    gets its cash receipt; everything else paid stands in the accountant's queue the same day."""
    deed, voucher = deed_of(session), needed_voucher(call)
    if completed_at < arrived_at:
        raise Refused(N_("The work was completed before the arrival: check both times."), field="completed_at")
    if completed_at > deed.at:
        raise Refused(N_("The completion lies in the future."), field="completed_at")
    if arrived_at < call.received_at:
        raise Refused(N_("This was before the call was received: {at}."), field="arrived_at", at=call.branch_time(arrived_at))
    hand_to_technician(deed, voucher)
    note_arrival(call, voucher, arrived_at)
    voucher.findings, voucher.measures, voucher.completed_at = findings, measures, completed_at
    voucher.enter_lines(list(lines))
    take_back(deed, voucher, signature, signed_by, refusal_reason, customer_remark)
    charge = queue_charge(deed, call, voucher, _lines(session, voucher))
    if collect_now:
        collect_charge(deed, charge, payer or signed_by or call.customer_name, method, voucher.technician or deed.staff)
    call.solved_how = "on site"
    call.note(Happening.SOLVED, completed_at)


def _lines(session: Session, voucher: Voucher) -> list:  # type: ignore[type-arg]
    return [line for line in voucher.lines if line.charge_id is None]


@step(N_("Nobody home"), *OUT_THERE, on=Call, to=CallState.NOBODY_HOME, right="calls.bring_back", clauses="W7-3b P2-18")
def nobody_home(session: Session, call: Call, knocked_at: datetime, attempts: int = 3, telephoned: bool = False, card_left: bool = False) -> None:
    """Nobody opened: how often was knocked, whether the customer was telephoned and a card left. Back to the queue, first in line."""
    if not 1 <= attempts <= 9:
        raise Refused(N_("How often was knocked? Write 1 to 9."), field="attempts")
    call.note(Happening.NOBODY_HOME, knocked_at, f"{attempts}")
    call.priority, call.waiting_reason = True, NOT_MET
    void_open_voucher(call, NOT_MET)


@step(N_("Cannot do"), *OUT_THERE, on=Call, to=CallState.CANNOT_DO, right="calls.bring_back", clauses="P2-14 P2-18 W2-8")
def cannot_do(session: Session, call: Call, reason: str, findings: LongText = "") -> None:
    """It cannot be done as planned; the reason goes to the supervisor at once. Back to the queue, first in line."""
    voucher = needed_voucher(call)
    voucher.findings = findings
    call.priority, call.waiting_reason = True, reason
    call.note(Happening.CANNOT_DO, words=reason)
    void_open_voucher(call, reason)


def vouchers_of(call: Call) -> list[Voucher]:
    """The vouchers of a call that were not voided."""
    return list(deed_of(call).session.scalars(
        select(Voucher).where(Voucher.call_id == call.id, Voucher.state != VoucherState.VOIDED).order_by(Voucher.id)))


def voucher_signed(call: Call) -> Condition:
    """The customer signed the voucher, or the reason why not stands on it (P2-9)."""
    vouchers = vouchers_of(call)
    unsigned = next((voucher for voucher in vouchers if not voucher.is_signed), None)
    if not vouchers or unsigned is None:
        return Condition("voucher_signed", True, N_("The voucher is signed"))
    return Condition("voucher_signed", False, N_("The voucher is not signed"), N_("{number} came back without signature and without a reason."),
                     {"number": unsigned.number}, pass_right="calls.pass_gate")


@step(N_("Sign off"), CallState.SOLVED, CallState.RETURNED, on=Call, to=CallState.SIGNED_OFF, right="calls.sign_off",
      clauses="P2-9 P2-18 P1-6.4", gate=(voucher_signed, no_loaner_out))
def sign_off(session: Session, call: Call) -> None:
    """The clerk checks the voucher against the register and crosses the call off."""
    for voucher in vouchers_of(call):
        voucher.state = VoucherState.SIGNED_OFF
    call.note(Happening.SIGNED_OFF)


@step(N_("File"), CallState.SIGNED_OFF, on=Call, to=CallState.FILED, right="calls.sign_off", clauses="P2-9 P2-12")
def file_away(session: Session, call: Call, filing_place: str) -> None:
    """The voucher goes into the file; its place is written down, so that it is found again."""
    deed = deed_of(session)
    call.filing_place = filing_place
    for voucher in vouchers_of(call):
        voucher.state, voucher.filing_place = VoucherState.FILED, filing_place
        pass_on(deed, voucher, Holder.FILE, filing_place)
    call.note(Happening.FILED)
