"""The return gate: goods leave only inspected by another person and against their receipt, signed for, with the bill queued (P2-12, P2-13)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.models.chain.visits import check_signature, take_back
from backoffice.models.custody import Holder, pass_on
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.jobs.calls import Call, CallState
from backoffice.models.jobs.clocks import Happening
from backoffice.models.jobs.goods import GoodsEntry, GoodsState, ReceiptState
from backoffice.models.jobs.money import Charge, Method, collect_charge, queue_charge
from backoffice.models.jobs.vouchers import Signature
from backoffice.models.jobs.workshop import CardState, Inspection, RepairCard, card_of, ready_when_all_are
from backoffice.models.loaners.gates import loaner_back, loans_for
from backoffice.models.loaners.notices import withdraw_when_over
from backoffice.models.loaners.testing import tested_before_reuse
from backoffice.models.steps import Condition, step
from backoffice.models.warehouse.using import parts_settled
from backoffice.text import N_, money

PASS = "goods.pass_gate"


def inspected_by_another(entry: GoodsEntry) -> Condition:
    """The chief, not the repairer, has inspected the goods (P2-12)."""
    card = card_of(deed_of(entry).session, entry)
    if card.state is CardState.INSPECTED and card.inspection is Inspection.PASSED and card.inspector is not None:
        return Condition("inspected_by_another", True, N_("Repaired, and inspected by another person"),
                         N_("{repairer} repaired it, {inspector} inspected it."),
                         {"repairer": card.technician_name or "–", "inspector": card.inspector.name})
    if card.state is CardState.REPAIRED:
        return Condition("inspected_by_another", False, N_("Nobody has inspected it yet"),
                         N_("{number}: somebody other than {repairer} inspects the goods."), {"number": card.number, "repairer": card.technician_name},
                         remedy="repair_card.inspect", remedy_id=card.id, pass_right=PASS)
    return Condition("inspected_by_another", False, N_("The repair is not finished"), N_("{number} is still on the bench."), {"number": card.number},
                     remedy="repair_card.finish" if card.state is CardState.IN_WORK else "", remedy_id=card.id, pass_right=PASS)


def receipt_recovered(entry: GoodsEntry) -> Condition:
    """The original receipt is back and its line struck out, or a loss declaration is signed (P2-12, P1-5.10)."""
    receipt = entry.receipt
    if entry.receipt_back_at:
        return Condition("receipt_recovered", True, N_("The receipt is back"), N_("{number}, taken back and struck out."), {"number": receipt.number})
    if receipt.state is ReceiptState.LOST:
        return Condition("receipt_recovered", True, N_("The receipt is declared lost"), N_("{number}: {name} signed and showed who they are."),
                         {"number": receipt.number, "name": receipt.loss_declared_by})
    return Condition("receipt_recovered", False, N_("The original receipt is not back"),
                     N_("{number}, copy for the customer. Take it back and void it, or record a signed loss declaration."), {"number": receipt.number},
                     remedy="goods_receipt.recover", remedy_id=receipt.id, pass_right=PASS)


def old_parts_ready(entry: GoodsEntry) -> Condition:
    """The old parts that the customer asked for lie ready."""
    wanted = [part.description for part in card_of(deed_of(entry).session, entry).used if part.old_part_to_customer]
    if not wanted:
        return Condition("old_parts_ready", True, N_("No old parts to hand over"), weight="warns")
    return Condition("old_parts_ready", False, N_("Old parts to hand over: {count}"), N_("The customer asked for them: {parts}."),
                     {"count": len(wanted), "parts": ", ".join(wanted)}, weight="warns")


def to_be_paid(entry: GoodsEntry) -> Condition:
    """What the customer has to pay; it is queued for the accountant with the return, and does not block (P2-13)."""
    deed = deed_of(entry)
    due = sum(line.to_pay for line in _payable(deed, entry))
    if not due:
        return Condition("to_be_paid", True, N_("Nothing to be paid"), weight="warns")
    if due <= deed.branch.low_fee_limit:
        words = N_("Within the low-fee limit: it can be collected on the spot when the goods leave. This does not block.")
    else:
        words = N_("Above the low-fee limit: the invoice is queued for Accounts when the goods leave. This does not block.")
    return Condition("to_be_paid", False, N_("To be paid: {amount}"), words, {"amount": money(due, deed.branch.currency, deed.language)}, weight="warns")


def customer_signs(entry: GoodsEntry) -> Condition:
    """The signature is part of this very deed (P2-12)."""
    return Condition("customer_signs", False, N_("The customer signs the voucher"), N_("Last step, when the goods leave: {number}."),
                     {"number": entry.voucher.number}, weight="to come")


def _payable(deed: Deed, entry: GoodsEntry) -> list[Any]:
    card = card_of(deed.session, entry)
    lines: list[Any] = [*card.times, *card.used, *entry.voucher.lines]
    return [line for line in lines if line.charge_id is None and line.to_pay]


@step(N_("Return goods"), GoodsState.IN, GoodsState.ON_SHELF, GoodsState.WORKSHOP, GoodsState.READY, on=GoodsEntry, to=GoodsState.OUT, right="goods.return",
      clauses="P2-12 P2-13 P1-5.10 P1-6.4 S-R9",
      gate=(receipt_recovered, inspected_by_another, loaner_back, tested_before_reuse, parts_settled, old_parts_ready, to_be_paid, customer_signs))
def return_goods(session: Session, entry: GoodsEntry, signed_by: str, signature: Signature = Signature.SIGNED, refusal_reason: str = "",
                 customer_remark: str = "", collect_now: bool = False, method: Method = Method.CASH) -> None:
    """The goods leave: the customer signs the voucher, the receipt is voided, the return date stands in the register, and the bill is
    queued the same day. One unit of several may leave alone."""
    deed = deed_of(session)
    charge = leave(deed, entry, Holder.CUSTOMER, signed_by or entry.customer_name, signed_by, signature, refusal_reason, customer_remark)
    if collect_now:
        collect_charge(deed, charge, signed_by or entry.customer_name, method, deed.staff)
    for loan in loans_for(entry):
        withdraw_when_over(deed, loan, leaving=entry)


def leave(deed: Deed, entry: GoodsEntry, holder: Holder, holder_name: str, signed_by: str, signature: Signature, refusal_reason: str,
          customer_remark: str) -> Charge | None:
    """The goods leave the register of customers' goods: signed for, their receipt voided with the last of them, and the bill queued."""
    session = deed.session
    card: RepairCard = card_of(session, entry)
    check_signature(signature, signed_by, refusal_reason)
    charge = queue_charge(deed, entry.call, entry.voucher, _payable(deed, entry))
    card.state = CardState.RELEASED
    pass_on(deed, card, Holder.FILE, entry.voucher.number)
    entry.return_date, entry.out_at, entry.out_by_id, entry.signed_by = deed.business_date, deed.at, deed.staff.id, signed_by
    pass_on(deed, entry, holder, holder_name)
    if entry.receipt.state is ReceiptState.BACK:
        entry.receipt.state = entry.receipt.void_when_all_out(leaving=entry)
    if _last_of(deed, entry):
        take_back(deed, entry.voucher, signature, signed_by, refusal_reason, customer_remark)
        entry.voucher.completed_at = entry.voucher.completed_at or deed.at
        _call_returned(entry.call)
    else:
        ready_when_all_are(entry.call, leaving=entry)
    return charge


def _last_of(deed: Deed, entry: GoodsEntry) -> bool:
    """Whether nothing else of this call is left with us."""
    return not deed.session.scalars(select(GoodsEntry.id).where(
        GoodsEntry.call_id == entry.call_id, GoodsEntry.id != entry.id, GoodsEntry.state != GoodsState.OUT)).first()


def _call_returned(call: Call) -> None:
    call.state, call.solved_how = CallState.RETURNED, "workshop"
    call.note(Happening.RETURNED)
