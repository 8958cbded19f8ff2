"""What each paper says: records told as plain data, in the customer's language, ready to be kept and printed."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from backoffice.models.deeds import deed_of
from backoffice.models.jobs import contents
from backoffice.models.jobs.clocks import Happening
from backoffice.models.jobs.vouchers import Signature
from backoffice.text import N_, lines_of

if TYPE_CHECKING:
    from backoffice.models.centre.customers import Customer
    from backoffice.models.centre.staff import Staff
    from backoffice.models.jobs.calls import Call
    from backoffice.models.jobs.contracts import ExpiryNotice
    from backoffice.models.jobs.crediting import CreditNote
    from backoffice.models.jobs.goods import GoodsEntry, GoodsReceipt
    from backoffice.models.jobs.invoicing import Invoice, Payment
    from backoffice.models.jobs.money import CashReceipt
    from backoffice.models.jobs.vouchers import Voucher
    from backoffice.models.jobs.workshop import RepairCard


def _paper(record: Any, customer: Customer, currency: str = "", number: str = "") -> dict[str, Any]:
    """What every paper carries: the house, the number, the date, and the languages of the customer."""
    deed = deed_of(record)
    return {"house": deed.branch.letterhead(), "number": number or record.number, "qr": number or record.number, "issued_at": deed.branch.local(deed.at),
            "currency": currency or deed.branch.currency, "language": customer.language.value,
            "second_language": customer.second_language.value if customer.second_language else "", "for_whom": customer.name}


def _local(record: Any, at: datetime | None) -> str:
    return deed_of(record).branch.local(at)


def day_of(value: date | None) -> str:
    """A day as it is kept with a paper; nothing where there is none."""
    return value.isoformat() if value else ""


def person_of(staff: Staff | None) -> contents.Person:
    """One of our own people as papers name them."""
    return {"name": staff.name, "badge": staff.badge, "post": staff.post} if staff else {}


def _told_party(call: Call) -> contents.Party:
    """The customer as the call has them: what was said that day."""
    return {"name": call.customer_name, "contact": call.contact_name, "phone": call.phone,
            "address": " ".join(part for part in (call.address, f"({call.map_note})" if call.map_note else "") if part)}


def _model(call: Call) -> str:
    return call.model.called(call.customer.language.value)


def _facts(call: Call) -> list[contents.FaultFact]:
    """The facts of the fault that were asked for (S-R3)."""
    told: list[tuple[str, Any]] = [
        (N_("Since"), call.fault_since), (N_("Nature"), call.fault_nature), (N_("Fault category"), call.fault_category), (N_("Location"), call.fault_location),
        (N_("Impact"), call.fault_impact), (N_("Cause"), call.fault_cause), (N_("User's own measures"), call.own_measures)]
    return [{"caption": caption, "value": getattr(value, "label", value)} for caption, value in told if value]


def _category_reason(call: Call) -> contents.Words:
    unit = call.unit
    until = unit.free_until() if unit is not None else None
    if until is None:
        return ""
    ended = until < deed_of(call).business_date
    return {"words": N_("whole unit, ended {day}") if ended else N_("whole unit, until {day}"), "values": {"day": until.isoformat()}}


def service_voucher(voucher: Voucher) -> dict[str, Any]:
    """The voucher as the technician takes it along (P2-8, S-R5)."""
    call = voucher.call
    content: contents.ServiceVoucher = {
        "customer": _told_party(call), "unit": {"model": _model(call), "serial": call.serial}, "call": call.number,
        "received_at": _local(voucher, call.received_at), "arrive_by": _local(voucher, call.due_at), "technician": person_of(voucher.technician),
        "category": voucher.category.label, "category_reason": _category_reason(call), "window_from": _local(voucher, call.appointment_from),
        "window_to": _local(voucher, call.appointment_to), "fee_announced_at": _local(voucher, voucher.fee_told_at),
        "fee_announced": voucher.fee_announced or None, "fault": call.fault, "facts": _facts(call),
        "tools": lines_of(voucher.tools), "parts": lines_of(voucher.parts),
        "arrived_at": _local(voucher, voucher.arrived_at), "completed_at": _local(voucher, voucher.completed_at), "signed_by": voucher.signed_by,
        "refusal_reason": voucher.refusal_reason if voucher.signature is Signature.REFUSED else "",
    }
    if call.zone is not None:
        content["arrive_rule"] = {"words": N_("{zone}, within {hours} h"), "values": {"zone": call.zone.name, "hours": call.zone.arrive_within_hours}}
    if voucher.findings or voucher.measures:
        content["findings"] = [{"at": _local(voucher, voucher.completed_at), "text": " ".join(part for part in (voucher.findings, voucher.measures) if part)}]
    if voucher.lines:
        content["lines"] = [{"code": line.code, "item": line.description, "coverage": line.category.label, "reason": line.reason, "quantity": line.quantity,
                             "amount": line.to_pay} for line in voucher.lines]
        content["total"] = sum(line.to_pay for line in voucher.lines)
    return {**_paper(voucher, call.customer, voucher.currency), **content}


def _receipt_unit(entry: GoodsEntry) -> contents.ReceiptUnit:
    return {"name": entry.description, "serial": entry.serial, "tag": entry.number, "condition": entry.condition, "accessories": entry.accessory_list(),
            "value": entry.declared_value}


def goods_receipt(receipt: GoodsReceipt) -> dict[str, Any]:
    """The receipt that the customer keeps until the goods are back (P2-11)."""
    promised = next((entry.planned_return for entry in receipt.entries if entry.planned_return), None)
    content: contents.GoodsReceipt = {
        "customer": _told_party(receipt.call), "call": receipt.call_number, "voucher": receipt.voucher_number, "taken_from": receipt.taken_where.label,
        "taken_by": person_of(receipt.taken_by), "taken_at": _local(receipt, receipt.taken_at), "fault": receipt.call.fault, "promised_on": day_of(promised),
        "units": [_receipt_unit(entry) for entry in receipt.entries], "signed_by": receipt.signed_by, "above_limit": receipt.quote_above,
        "loaner": _loaners(receipt)}
    return {**_paper(receipt, receipt.customer), **content}


def _loaners(receipt: GoodsReceipt) -> str:
    """What the customer has of ours, or is promised, while their goods are here (P1-6.4)."""
    from backoffice.models.loaners.gates import loans_of
    return ", ".join(loan.loaner.title() for loan in loans_of(receipt.call))


def loss_declaration(receipt: GoodsReceipt) -> dict[str, Any]:
    """The customer declares the receipt lost (P2-12)."""
    deed = deed_of(receipt)
    content: contents.LossDeclaration = {
        "receipt": receipt.number, "receipt_at": _local(receipt, receipt.taken_at), "customer": _told_party(receipt.call),
        "units": [_receipt_unit(entry) for entry in receipt.entries], "declared_by": receipt.loss_declared_by, "declared_at": _local(receipt, receipt.loss_at),
        "identity": receipt.loss_identity, "taken_by": person_of(deed.staff)}
    return {**_paper(receipt, receipt.customer), **content}


def _labels(entry: GoodsEntry) -> list[contents.Label]:
    """One label for each accessory, counted with the goods themselves: "2 / 3"."""
    accessories = entry.accessory_list()
    return [{"short": _short(entry.number), "number": entry.number, "qr": entry.number, "text": text, "position": place, "count": len(accessories),
             "customer": entry.receipt.customer_name, "shelf": entry.shelf} for place, text in enumerate(accessories, 1)]


def _short(number: str) -> str:
    """The figures that one reads from two metres."""
    return number.rsplit("-", 1)[-1].lstrip("0") or "0"


def accessory_labels(entry: GoodsEntry) -> dict[str, Any]:
    """Labels for what came with the goods."""
    return {**_paper(entry, entry.receipt.customer), "labels": _labels(entry)}


def repair_card(card: RepairCard) -> dict[str, Any]:
    """The card that hangs on the goods (P2-11, P2-12)."""
    entry = card.entry
    content: contents.RepairCard = {
        "short": _short(card.number), "customer": _told_party(entry.call), "unit": {"model": entry.description, "serial": entry.serial, "tag": entry.number},
        "shelf": entry.shelf, "receipt": entry.receipt_number, "voucher": entry.voucher_number, "call": entry.call_number, "in_at": _local(card, entry.in_at),
        "promised_on": day_of(card.planned_finish or entry.planned_return), "fault": card.fault_told, "found": card.fault_found,
        "times": [{"day": time.business_date.isoformat(), "technician": time.technician.name, "begun": _local(card, time.started_at)[11:],
                   "minutes": time.minutes, "work": time.work} for time in card.times],
        "parts": [{"code": part.code, "name": part.description, "quantity": part.quantity} for part in card.used],
        "inspector": card.inspector.name if card.inspector else "", "inspected_at": _local(card, card.inspected_at), "labels": _labels(entry)}
    return {**_paper(card, entry.receipt.customer, card.currency), **content}


def invoice(invoice: Invoice) -> dict[str, Any]:
    """The bill, with its tax and what was collected already (P2-10, P2-13)."""
    from backoffice.models.jobs.money import Charge
    charges = deed_of(invoice).session.scalars(select(Charge).where(Charge.invoice_id == invoice.id)).all()
    loan = next((charge.loan_number for charge in charges), "")
    units = {", ".join(filter(None, (_model(each.call), each.call.serial))) for each in charges}
    deducted: list[contents.Deduction] = [
        {"caption": _paid_by(payment), "amount": payment.amount}
        for payment in invoice.payments]
    content: contents.Invoice = {
        "customer": {"name": invoice.customer_name, "address": invoice.address, "tax_number": invoice.tax_number}, "issued_on": day_of(invoice.business_date),
        "due_on": day_of(invoice.due_date), "vouchers": [] if loan else lines_of(invoice.voucher_numbers), "loan": loan,
        "call": ", ".join(each.call_number for each in charges), "subject": units.pop() if len(units) == 1 else "",
        "lines": [{"item": line.description, "detail": line.detail, "quantity": line.quantity, "minutes": line.minutes, "price": line.unit_price,
                   "tax_permille": invoice.tax_permille, "amount": line.amount} for line in invoice.lines],
        "tax_name": invoice.tax_name, "taxes": [{"permille": invoice.tax_permille, "net": invoice.net, "tax": invoice.tax}], "deductions": deducted,
        "to_pay": invoice.total - sum(each["amount"] for each in deducted)}
    return {**_paper(invoice, invoice.customer, invoice.currency), **content}


def _paid_by(payment: Payment) -> contents.Words:
    """How a payment came in; a deposit that was kept names its receipt."""
    if payment.cash_receipt is not None and payment.cash_receipt.kept:
        return {"words": N_("Deposit kept, {number}"), "values": {"number": payment.cash_receipt.number}}
    return {"words": N_("Paid, {method}"), "values": {"method": {"words": payment.method.label, "values": {}}}}


def cash_receipt(receipt: CashReceipt) -> dict[str, Any]:
    """What was collected on the spot, with its stub (P2-10, W5-3)."""
    content: contents.CashReceipt = {
        "payer": receipt.payer, "amount": receipt.amount, "method": receipt.method.label,
        "call": receipt.call.number, "collected_by": person_of(receipt.collected_by), "collected_at": _local(receipt, receipt.collected_at)}
    if receipt.loan is not None:
        content |= {"purpose": _for_loaner(receipt, N_("Deposit for the loaner {loaner}")), "loan": receipt.loan.number, "loaner": receipt.loan.loaner_number}
    elif receipt.charge is not None and receipt.charge.loan is not None:
        loan = receipt.charge.loan
        content |= {"purpose": {"words": N_("Damage or loss of the loaner {loaner}"), "values": {"loaner": f"{loan.loaner_name} {loan.loaner_number}"}},
                    "voucher": loan.number}
    else:
        content |= {"purpose": {"words": N_("Service {call}, {model}"), "values": {"call": receipt.call.number, "model": _model(receipt.call)}},
                    "voucher": receipt.charge.voucher_number if receipt.charge is not None else ""}
    return {**_paper(receipt, receipt.call.customer, receipt.currency), **content}


def _for_loaner(receipt: CashReceipt, words: str) -> contents.Words:
    return {"words": words, "values": {"loaner": f"{receipt.loan.loaner_name} {receipt.loan.loaner_number}"}}


def deposit_refund(receipt: CashReceipt) -> dict[str, Any]:
    """What was given back of a deposit, and what was kept and why; the customer signs for it (P1-6.4, P2-10)."""
    loan = receipt.loan
    content: contents.DepositRefund = {
        "payer": receipt.payer, "amount": -receipt.amount, "method": receipt.method.label, "call": receipt.call.number, "loan": loan.number,
        "loaner": loan.loaner_number,
        "purpose": _for_loaner(receipt, N_("Deposit for the loaner {loaner}")), "collected_by": person_of(receipt.collected_by),
        "collected_at": _local(receipt, receipt.collected_at), "deposit": loan.deposit, "back": loan.deposit_back, "kept": loan.deposit_kept,
        "reason": loan.findings if loan.deposit_kept else "",
        "receipts": [each.number for each in loan.receipts if each.amount > 0 and not each.void_reason]}
    return {**_paper(receipt, receipt.call.customer, receipt.currency), **content}


def credit_note(note: CreditNote) -> dict[str, Any]:
    """What is taken back of an invoice; the customer is told what is left of it (P2-10)."""
    from backoffice.models.jobs.vouchers import Voucher
    invoice = note.invoice
    vouchers = deed_of(note).session.scalars(select(Voucher.number).where(Voucher.number.in_(lines_of(invoice.voucher_numbers)))).all()  # or of a loan
    content: contents.CreditNote = {
        "customer": {"name": invoice.customer_name, "address": invoice.address, "tax_number": invoice.tax_number}, "issued_on": day_of(note.business_date),
        "invoice": invoice.number, "invoiced_on": day_of(invoice.business_date), "vouchers": list(vouchers), "reason": note.reason,
        "tax_name": note.tax_name, "taxes": [{"permille": note.tax_permille, "net": note.net, "tax": note.tax}], "amount": note.total,
        "invoiced": invoice.total, "before": invoice.credited - note.total, "paid": invoice.paid}
    return {**_paper(note, invoice.customer, note.currency), **content}


def expiry_notice(notice: ExpiryNotice) -> dict[str, Any]:
    """The letter one month before a maintenance contract ends (P2-20)."""
    from backoffice.models.jobs.invoicing import tax_within
    contract, deed = notice.contract, deed_of(notice)
    customer = contract.customer
    tax = tax_within(contract.price, deed.branch.tax_permille)
    content: contents.ExpiryNotice = {
        "customer": {"name": customer.name, "address": customer.address, "phone": customer.phone}, "issued_on": day_of(deed.business_date),
        "contract": contract.number, "begun_on": day_of(contract.starts_on), "ends_on": day_of(contract.ends_on),
        "units": [{"name": line.unit.model.called(customer.language.value), "serial": line.unit.serial, "coverage": contract.coverage}
                  for line in contract.units],
        "calls": _calls_during(notice), "net": contract.price - tax, "tax_name": deed.branch.tax_name,
        "taxes": [{"permille": deed.branch.tax_permille, "net": contract.price - tax, "tax": tax}], "total": contract.price, "years": 1,
        "visitor": person_of(contract.responsible), "signer": person_of(deed.staff)}
    return {**_paper(notice, customer, contract.currency), **content}


def _calls_during(notice: ExpiryNotice) -> int:
    """How many calls for the covered units were answered during the contract."""
    from backoffice.models.jobs.calls import Call
    from backoffice.models.jobs.clocks import ClockEvent
    units = [line.unit_id for line in notice.contract.units]
    return int(deed_of(notice).session.scalar(
        select(func.count(ClockEvent.id)).join(Call, Call.id == ClockEvent.call_id).where(
            Call.unit_id.in_(units), ClockEvent.kind == Happening.SOLVED, ClockEvent.business_date >= notice.contract.starts_on)) or 0)
