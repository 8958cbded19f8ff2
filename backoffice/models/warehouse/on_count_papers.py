"""What transfer lists, count sheets and the stock of a day say. They speak the language of the house, and of the other branch beside it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from backoffice.models.deeds import deed_of
from backoffice.models.jobs.on_paper import person_of
from backoffice.models.warehouse import count_contents as contents
from backoffice.models.warehouse.items import Item
from backoffice.models.warehouse.on_paper import bin_of, paper_of

if TYPE_CHECKING:
    from backoffice.models.warehouse.counts import StockCount
    from backoffice.models.warehouse.transfers import Arrival, Transfer
    from backoffice.models.warehouse.warehouses import Warehouse


def transfer_list(record: Transfer | Arrival, transfer: Transfer) -> dict[str, Any]:
    """What leaves one branch for another, with room for what arrives (P1-6.3)."""
    from backoffice.models.centre.branches import Branch
    deed = deed_of(record)
    branch, sender = deed.branch, deed.session.get_one(Branch, transfer.branch_id)
    other = transfer.to_branch if sender.id == branch.id else sender
    arrival = transfer.arrival
    counted = arrival.counted_at is not None
    content: contents.TransferList = {
        "sender": sender.name, "receiver": transfer.to_branch.name, "warehouse": transfer.warehouse_name,
        "to_warehouse": arrival.warehouse_name, "sent_at": branch.local(transfer.sent_at), "sent_by": person_of(transfer.sent_by),
        "carrier": transfer.carrier, "counted_at": branch.local(arrival.counted_at), "counted_by": person_of(arrival.counted_by), "note": transfer.note,
        "lines": [{"bin": bin_of(record, transfer.warehouse_id or 0, line.item_id), "code": line.item.code, "name": line.item.called(branch.language.value),
                   "serials": line.serials, "asked": line.asked, "sent": line.sent, "arrived": line.arrived if counted else None,
                   "rejected": line.rejected or None, "came_back": line.came_back or None, "written_off": line.written_off or None, "remark": line.remark}
                  for line in transfer.lines]}
    second = other.language.value if other.language is not branch.language else ""
    return {**paper_of(record, transfer.number), "second_language": second, "for_whom": other.name, **content}


def count_sheet(count: StockCount) -> dict[str, Any]:
    """The sheet for a count, or for a second one with what is counted again (P1-6.3)."""
    deed = deed_of(count)
    second = any(line.again for line in count.lines)
    content: contents.CountSheet = {
        "warehouse": count.warehouse.name, "scope": count.scope, "begun_at": deed.branch.local(count.begun_at), "keeper": person_of(count.begun_by),
        "blind": count.blind, "second": second,
        "lines": [{"bin": line.bin, "code": line.item.code, "name": line.item.called(deed.branch.language.value), "unit": line.item.counted_in,
                   "qr": line.item.barcodes.split()[0] if line.item.barcodes else line.item.code, "book": None if count.blind else line.book}
                  for line in sorted(count.lines, key=lambda each: (each.bin, each.item.code)) if line.again or not second]}
    return {**paper_of(count, count.number), **content}


def stock_on_day(warehouse: Warehouse, day: date) -> dict[str, Any]:
    """What lay in a warehouse at the end of a day, by the ledger (P1-6.3)."""
    from backoffice.models.warehouse.ledger import stock_of_day
    deed = deed_of(warehouse)
    found = stock_of_day(deed.session, warehouse, day)
    items = {}
    for at in range(0, len(found), 500):
        items.update({item.id: item for item in deed.session.scalars(select(Item).where(Item.id.in_([key for key, *_sums in found[at:at + 500]])))})
    content: contents.StockOnDay = {
        "warehouse": warehouse.name, "day": day.isoformat(), "keeper": person_of(deed.staff), "total": sum(value for _item, _quantity, value in found),
        "lines": sorted(({"code": items[key].code, "name": items[key].called(deed.branch.language.value), "quantity": pieces, "value": value}
                         for key, pieces, value in found), key=lambda line: str(line["code"]))}
    return {**paper_of(warehouse, warehouse.code), **content}
