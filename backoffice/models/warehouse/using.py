"""Used parts: what a technician built in leaves the stock, becomes a line of the card or voucher with its cost, and its old part is due (P2-12)."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.jobs.goods import GoodsEntry
from backoffice.models.jobs.money import queue_charge
from backoffice.models.jobs.vouchers import LineKind, ServiceLine, Voucher, VoucherState, amount_of, refuse_giant
from backoffice.models.jobs.workshop import AT_WORK, CardState, PartUsed, RepairCard, card_of
from backoffice.models.steps import Amount, Condition, Pieces, step
from backoffice.models.warehouse.issuing import given_item, settle_line
from backoffice.models.warehouse.job_parts import JobPart, JobPartState, OldPartWish
from backoffice.models.warehouse.ledger import Going, post
from backoffice.models.warehouse.old_parts import tag
from backoffice.models.warehouse.stock import MovementKind
from backoffice.text import N_


@step(N_("Use"), JobPartState.ISSUED, on=JobPart, to=(JobPartState.ISSUED, JobPartState.SETTLED), right="stock.ask", clauses="P2-12 P1-5.3 Z15-16")
def use(session: Session, part: JobPart, quantity: Pieces = 0, old_part: OldPartWish | None = None) -> JobPartState:
    """The part was built in: it leaves the bag for good and stands on the repair card or voucher, with what it cost even when it is free.
    The old part gets its tag."""
    deed, now = deed_of(session), quantity or part.still_out
    if not 0 < now <= part.still_out:
        raise Refused(N_("{part}: less than that is still out."), field="quantity", part=part.title())
    item = given_item(part)
    going = Going(item, now, part.bag, None, (part.serial,) if item.serial_tracked else (), aside=True)
    (value,) = post(deed, MovementKind.USED, [going], part)
    part.used, part.cost, part.old_part = part.used + now, part.cost + value, old_part or part.old_part
    if part.card is not None:
        _on_card(deed, part, now)
    else:
        _on_voucher(deed, part, now)
    if part.old_part is not OldPartWish.NONE:
        tag(deed, part, now)
    settle_line(part)
    return part.state


def _on_card(deed: Deed, part: JobPart, quantity: int) -> None:
    card = part.card
    assert card is not None
    if card.state is CardState.RELEASED:
        raise Refused(N_("{card} is released: what was not used is given back."), card=card.number)
    if part.part_used is not None:
        part.part_used.quantity += quantity
        return
    item = given_item(part)
    part.part_used = deed.add(PartUsed(
        card=card, code=item.code, description=item.called(part.call.customer.language.value), quantity=quantity, unit_price=part.unit_price,
        category=part.category, reason=part.reason, old_part_to_customer=part.old_part is OldPartWish.CUSTOMER))


def _on_voucher(deed: Deed, part: JobPart, quantity: int) -> None:
    """The line stands on the newest voucher of the call. One that came back already is charged the same day (P2-10)."""
    voucher = deed.session.scalars(select(Voucher).where(Voucher.call_id == part.call_id, Voucher.state != VoucherState.VOIDED)
                                   .order_by(Voucher.id.desc())).first()
    if voucher is None or voucher.state is VoucherState.FILED:
        raise Refused(N_("There is no open voucher for {call}: what was not used is given back."), call=part.call.number)
    line = part.service_line
    if line is not None and line.charge_id is None and line.voucher_id == voucher.id:
        line.quantity += quantity
    else:
        item = given_item(part)
        line = deed.add(ServiceLine(
            voucher=voucher, kind=LineKind.PART, code=item.code, description=item.called(part.call.customer.language.value), quantity=quantity,
            unit_price=part.unit_price, category=part.category, reason=part.reason))
        part.service_line = line
    if voucher.state in (VoucherState.BACK, VoucherState.UNSIGNED, VoucherState.SIGNED_OFF):
        queue_charge(deed, part.call, voucher, [line])


def parts_by_hand(card: RepairCard) -> list[PartUsed]:
    """The parts on a card that did not come from the store."""
    from_store = set(deed_of(card).session.scalars(select(JobPart.part_used_id).where(JobPart.card_id == card.id, JobPart.part_used_id.is_not(None))))
    return [part for part in card.used if part.id not in from_store]


def _something_by_hand(card: RepairCard) -> None:
    if not parts_by_hand(card):
        raise Refused(N_("No part is written down by hand."))


@step(N_("Correct last part"), *AT_WORK, CardState.REPAIRED, CardState.INSPECTED, on=RepairCard, right="workshop.work", clauses="P2-12",
      needs=(_something_by_hand,))
def correct_part(session: Session, card: RepairCard, quantity: Pieces, unit_price: Amount = 0) -> None:
    """The part that was written down last by hand, put right before the goods leave; with no quantity it is struck out. What came from the
    store is given back there. The trail keeps what stood there."""
    last = parts_by_hand(card)[-1]
    if quantity < 0:
        raise Refused(N_("How many? {what} needs a quantity above zero."), field="quantity", what=last.description)
    if unit_price < 0:
        raise Refused(N_("{what} has a price below zero."), field="unit_price", what=last.description)
    refuse_giant(amount_of(quantity, unit_price), last.description, "unit_price")
    if quantity:
        last.quantity, last.unit_price = quantity, unit_price
    else:
        session.delete(last)


def parts_settled(entry: GoodsEntry) -> Condition:
    """What was issued for the goods is used or given back before they leave (P1-6.3)."""
    session = deed_of(entry).session
    card = card_of(session, entry)
    out = list(session.scalars(select(JobPart).where(JobPart.card_id == card.id, JobPart.state == JobPartState.ISSUED).order_by(JobPart.id)))
    if not out:
        return Condition("parts_settled", True, N_("Parts used or given back"))
    return Condition("parts_settled", False, N_("Parts are still with the technician"), N_("{parts}: write down what was used, give back the rest."),
                     {"parts": ", ".join(part.title() for part in out[:5])}, remedy="job_part.use", remedy_id=out[0].id, pass_right="goods.pass_gate")
