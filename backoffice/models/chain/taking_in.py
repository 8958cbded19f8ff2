"""Taking in: one deed makes the goods receipt, the line in the entry and exit register and the repair card (P2-11, P1-5.10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.folding import serial_key
from backoffice.models.centre.products import Unit, unit_with
from backoffice.models.centre.staff import Staff
from backoffice.models.custody import Holder, pass_on
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.jobs.calls import OUT_THERE, QUEUE, Call, CallState
from backoffice.models.jobs.clocks import Happening
from backoffice.models.jobs.goods import GoodsEntry, GoodsReceipt, GoodsState, ReceiptState, TakenWhere
from backoffice.models.jobs.vouchers import Voucher, VoucherState, hand_to_technician, note_arrival, open_voucher, prepare_voucher
from backoffice.models.jobs.workshop import CardState, RepairCard
from backoffice.models.steps import LongText, step
from backoffice.text import N_


@dataclass
class GoodsTold:
    """One unit as it is handed over: what it is, in what condition, and what came with it (one accessory a line)."""

    description: str
    serial: str = ""
    condition: str = ""
    accessories: LongText = ""
    declared_value: str = ""
    unit: Unit | None = None


@step(N_("Take in"), *QUEUE, *OUT_THERE, on=Call, to=CallState.IN_WORKSHOP, right="goods.take_in", clauses="P2-11 P1-5.10 P1-5.8")
def take_in(session: Session, call: Call, goods: list[GoodsTold], taken_where: TakenWhere, signed_by: str, taken_by: Staff | None = None,
            findings: LongText = "", arrived_at: datetime | None = None, shelf: str = "", planned_return: date | None = None, quote_above: str = "") -> None:
    """What cannot be mended on site comes to us: the customer gets a receipt, signs it and the voucher; each unit gets its line in
    the entry and exit register and its repair card. All three are printed, with a label for every accessory."""
    deed = deed_of(session)
    if not goods:
        raise Refused(N_("Write down what is taken in, one line a unit."), field="goods")
    if planned_return and planned_return < deed.business_date:
        raise Refused(N_("The planned return lies in the past."), field="planned_return")
    taker = taken_by or call.technician or deed.staff
    voucher = open_voucher(call) or prepare_voucher(deed, call, None, "", "", 0, False)
    if voucher.technician is not None:
        hand_to_technician(deed, voucher)
    if taken_where is TakenWhere.SITE and voucher.technician is not None:
        note_arrival(call, voucher, arrived_at or deed.at)
    voucher.findings = findings or voucher.findings
    voucher.state = VoucherState.WAITING
    pass_on(deed, voucher, Holder.CLERK, deed.staff.name, deed.staff)
    receipt: GoodsReceipt = deed.add(GoodsReceipt(
        call=call, voucher=voucher, customer=call.customer, customer_name=call.customer_name, phone=call.phone, taken_where=taken_where, taken_at=deed.at,
        taken_by=taker, signed_by=signed_by, quote_above=quote_above, state=ReceiptState.ISSUED))
    pass_on(deed, receipt, Holder.CUSTOMER, call.customer_name)
    deed.issue("goods_receipt", receipt)  # the customer signs it while the cards are being printed
    taken: set[int] = set()
    _each_once(deed, call, goods)
    for told in goods:
        _enter(deed, call, voucher, receipt, told, _unit_of(call, told, taken), shelf, planned_return)
    call.note(Happening.TAKEN_IN)


def _each_once(deed: Deed, call: Call, goods: list[GoodsTold]) -> None:
    """A serial number stands on one line, and nothing of this customer with that number is in our care already."""
    asked = [serial_key(call.model.id, told.serial) for told in goods if told.serial]
    twice = next((told.serial for told in goods if told.serial and asked.count(serial_key(call.model.id, told.serial)) > 1), None)
    if twice:
        raise Refused(N_("The serial number {serial} stands on two lines."), field="goods", serial=twice)
    here = deed.session.execute(select(GoodsEntry.serial, GoodsEntry.number).join(GoodsReceipt, GoodsReceipt.id == GoodsEntry.receipt_id).where(
        GoodsReceipt.customer_id == call.customer_id, GoodsEntry.open, GoodsEntry.branch_id == deed.branch.id, GoodsEntry.serial != ""))
    for serial, number in here if asked else ():
        if serial_key(call.model.id, serial) in asked:
            raise Refused(N_("The unit {unit} is in our care already: {number}."), field="goods", unit=serial, number=number)


def _unit_of(call: Call, told: GoodsTold, taken: set[int]) -> Unit | None:
    """Which unit of the customer this is, where it is known: by its serial, or the call's own. Nothing is taken in that is here already."""
    unit = told.unit or (unit_with(deed_of(call).session, call.model.id, told.serial) if told.serial else None)
    if unit is None and call.unit is not None and call.unit.id not in taken and (told.serial or call.serial) == call.serial:
        unit = call.unit
    if unit is None:
        return None
    if unit.customer_id != call.customer_id:
        raise Refused(N_("The unit {unit} belongs to {owner}."), field="goods", unit=unit.title(), owner=unit.customer_name)
    here = deed_of(call).session.scalars(select(GoodsEntry.number).where(GoodsEntry.unit_id == unit.id, GoodsEntry.state != GoodsState.OUT)).first()
    if here or unit.id in taken:
        raise Refused(N_("The unit {unit} is in our care already: {number}."), field="goods", unit=unit.title(), number=here or "–")
    taken.add(unit.id)
    return unit


def _enter(deed: Deed, call: Call, voucher: Voucher, receipt: GoodsReceipt, told: GoodsTold, unit: Unit | None, shelf: str,
           planned_return: date | None) -> None:
    """One unit: its line in the register, and the card that hangs on it."""
    if not told.description.strip():
        raise Refused(N_("Say what it is that is taken in."), field="goods")
    entry: GoodsEntry = deed.add(GoodsEntry(
        receipt=receipt, call=call, voucher=voucher, unit=unit, description=told.description, serial=told.serial or (unit.serial if unit else ""),
        condition=told.condition, accessories=told.accessories, declared_value=told.declared_value, shelf=shelf, in_at=deed.at, in_by_id=deed.staff.id,
        planned_return=planned_return, state=GoodsState.ON_SHELF if shelf else GoodsState.IN, open=True))
    pass_on(deed, entry, Holder.SHELF if shelf else Holder.CLERK, shelf or deed.staff.name, None if shelf else deed.staff)
    card: RepairCard = deed.add(RepairCard(
        entry=entry, category=call.category, currency=deed.branch.currency, fault_told=call.fault, opened_at=deed.at, planned_finish=planned_return,
        state=CardState.OPENED))
    pass_on(deed, card, Holder.SHELF if shelf else Holder.CLERK, shelf or deed.staff.name, None if shelf else deed.staff)
    deed.issue("repair_card", card)
    if entry.accessory_list():
        deed.issue("accessory_labels", entry)
