"""What the papers of the warehouse say. They stay in the house: they speak its language, and the technician's beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from backoffice.models.deeds import deed_of
from backoffice.models.jobs.contents import Label, Person
from backoffice.models.warehouse import contents
from backoffice.models.warehouse.stock import MovementKind, Stock, StockMovement
from backoffice.text import N_

if TYPE_CHECKING:
    from backoffice.models.centre.staff import Staff
    from backoffice.models.warehouse.issuing import IssueSlip, ReturnSlip
    from backoffice.models.warehouse.items import Item
    from backoffice.models.warehouse.job_parts import JobPart
    from backoffice.models.warehouse.old_parts import OldPart
    from backoffice.models.warehouse.receiving import GoodsIn
    from backoffice.models.warehouse.warehouses import Warehouse


def paper_of(record: Any, number: str, reader: Staff | None = None) -> dict[str, Any]:
    """What every paper of the warehouse carries; who reads it may have another language than the house."""
    deed = deed_of(record)
    language = deed.branch.language.value
    second = reader.language.value if reader is not None and reader.language.value != language else ""
    return {"house": deed.branch.letterhead(), "number": number, "qr": number, "issued_at": deed.branch.local(deed.at), "currency": deed.branch.currency,
            "language": language, "second_language": second, "for_whom": reader.name if reader is not None else ""}


def person_of(staff: Staff | None) -> Person:
    return {"name": staff.name, "badge": staff.badge, "post": staff.post} if staff else {}


def _called(record: Any, item: Item) -> str:
    return item.called(deed_of(record).branch.language.value)


def bin_of(record: Any, warehouse_id: int, item_id: int) -> str:
    """The bin in which a part lies in a warehouse."""
    found = deed_of(record).session.scalar(select(Stock.bin).where(Stock.warehouse_id == warehouse_id, Stock.item_id == item_id))
    return str(found or "")


def _slip_line(record: Any, part: JobPart) -> contents.SlipLine:
    from backoffice.models.warehouse.issuing import given_item
    from backoffice.models.warehouse.old_parts import OldPart
    item, branch = given_item(part), deed_of(record).branch
    tags = deed_of(record).session.scalars(select(OldPart.number).where(OldPart.part_id == part.id).order_by(OldPart.id))
    line: contents.SlipLine = {
        "bin": bin_of(record, part.warehouse_id or part.warehouse.id, item.id), "code": item.code, "name": item.called(branch.language.value),
        "job": part.card.number if part.card else part.call.number, "serial": part.serial, "asked": part.asked, "issued": part.issued,
        "used": part.used or None, "returned": part.returned or None, "old_part": ", ".join(tags), "old_part_wish": part.old_part.label}
    if part.given is not None:
        line["more"] = {"words": N_("substitute for {code}, test report {report}"), "values": {"code": part.item.code, "report": part.test_report or "–"}}
    return line


def issue_slip(slip: IssueSlip) -> dict[str, Any]:
    """The slip with which parts leave the store, and on which is written what became of them (P1-6.3)."""
    deed = deed_of(slip)
    jobs = dict.fromkeys(number for part in slip.lines for number in (part.call.number, part.card.number if part.card else "") if number)
    content: contents.IssueSlip = {
        "jobs": list(jobs), "units": list(dict.fromkeys(part.call.model_name for part in slip.lines)), "technician": person_of(slip.technician),
        "warehouse": slip.warehouse.name, "asked_at": deed.branch.local(min(part.asked_at for part in slip.lines)),
        "issued_at": deed.branch.local(slip.issued_at), "lines": [_slip_line(slip, part) for part in slip.lines]}
    return {**paper_of(slip, slip.number, slip.technician), **content}


def return_slip(slip: ReturnSlip) -> dict[str, Any]:
    """The slip with which parts come back, as the ledger has them (P1-6.3)."""
    from backoffice.models.warehouse.job_parts import JobPart
    deed = deed_of(slip)
    moved = deed.session.scalars(select(StockMovement).where(
        StockMovement.record == "return_slip", StockMovement.record_id == slip.id, StockMovement.kind == MovementKind.RETURNED).order_by(StockMovement.id))
    lines: list[contents.SlipLine] = []
    for movement in moved:
        part = deed.session.get_one(JobPart, movement.line_id)
        lines.append({"bin": bin_of(slip, movement.to_id or 0, movement.item_id), "code": movement.item_code, "name": _called(slip, movement.item),
                      "job": part.card.number if part.card else part.call.number, "serial": movement.serial, "returned": movement.quantity,
                      "more": movement.target.name if movement.target is not None and movement.to_id != part.warehouse_id else ""})
    content: contents.ReturnSlip = {
        "technician": person_of(slip.technician), "keeper": person_of(slip.taken_by), "returned_at": deed.branch.local(slip.returned_at), "reason": slip.reason,
        "lines": lines}
    return {**paper_of(slip, slip.number, slip.technician), **content}


def goods_in(note: GoodsIn) -> dict[str, Any]:
    """What came in, and who waited for it (P1-6.3)."""
    from backoffice.models.warehouse.receiving import Difference
    deed = deed_of(note)
    content: contents.GoodsIn = {
        "warehouse": note.warehouse.name, "supplier": note.supplier_name, "supplier_note": note.supplier_note, "order": note.order_number,
        "received_at": deed.branch.local(note.received_at), "keeper": person_of(note.received_by),
        "lines": [{"bin": bin_of(note, note.warehouse.id, line.item.id), "code": line.item.code, "name": _called(note, line.item), "quantity": line.quantity,
                   "unit": line.item.counted_in, "serials": line.serials, "announced": line.announced,
                   "difference": line.difference.label if line.difference is not Difference.NONE else ""} for line in note.lines]}
    return {**paper_of(note, note.number), **content}


MOST_LABELS = 240


def part_labels(note: GoodsIn) -> dict[str, Any]:
    """A label for each piece that came, of a part that comes in many one for the box."""
    labels: list[Label] = []
    for line in note.lines:
        pieces = line.quantity // 1000 if line.quantity % 1000 == 0 and line.quantity <= 24_000 else 1
        serials = line.serials.replace(",", " ").split()
        for at in range(pieces):
            item = line.item
            code = item.barcodes.split()[0] if item.barcodes else item.code
            labels.append({"short": item.code, "number": item.code, "qr": serials[at] if at < len(serials) else code, "text": _called(note, item),
                           "position": at + 1, "count": pieces, "customer": serials[at] if at < len(serials) else item.component_group,
                           "shelf": bin_of(note, note.warehouse_id, item.id)})
    return {**paper_of(note, note.number), "labels": labels[:MOST_LABELS]}


def old_part_tag(old: OldPart) -> dict[str, Any]:
    """The tag on a part that was taken out (Z15-16)."""
    part, deed = old.part, deed_of(old)
    content: contents.OldPartTag = {
        "code": old.item.code, "part": _called(old, old.item), "serial": old.serial,
        "quantity": old.quantity, "wish": old.wish.label, "job": " ".join(dict.fromkeys((part.call.number, part.card.number if part.card else ""))).strip(),
        "customer": part.call.customer_name, "unit": part.call.model_name, "technician": person_of(old.technician),
        "taken_out_at": deed.branch.local(old.taken_out_at)}
    return {**paper_of(old, old.number, old.technician), **content}


def stock_list(warehouse: Warehouse) -> dict[str, Any]:
    """What a warehouse holds, by bin (P1-6.3)."""
    deed = deed_of(warehouse)
    held = deed.session.scalars(select(Stock).where(Stock.warehouse_id == warehouse.id, (Stock.quantity > 0) | (Stock.minimum > 0))
                                .order_by(Stock.bin, Stock.item_code)).unique()
    content: contents.StockList = {
        "warehouse": warehouse.name, "listed_at": deed.branch.local(deed.at), "keeper": person_of(deed.staff),
        "lines": [{"bin": row.bin, "code": row.item_code, "name": _called(warehouse, row.item), "fits": row.fits, "quantity": row.quantity,
                   "reserved": row.reserved, "minimum": row.minimum, "maximum": row.maximum, "level": row.level.label} for row in held]}
    return {**paper_of(warehouse, warehouse.code), **content}
