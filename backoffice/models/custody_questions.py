"""Questions about custody: what somebody holds, and where a thing has been."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from backoffice.models.base import records
from backoffice.models.centre.staff import Staff
from backoffice.models.custody import CustodyMove, Held
from backoffice.models.jobs.money import CashReceipt, CashState
from backoffice.models.warehouse.stock import Stock
from backoffice.models.warehouse.warehouses import Warehouse
from backoffice.text import quantity


def held_kinds() -> list[Any]:
    """The kinds of things that somebody always holds."""
    return [kind for kind in records() if issubclass(kind, Held)]


def moves_of(session: Session, record: str, record_id: int) -> list[CustodyMove]:
    """Through whose hands a thing has gone, oldest first."""
    return list(session.scalars(
        select(CustodyMove).where(CustodyMove.record == record, CustodyMove.record_id == record_id).order_by(CustodyMove.id)))


def held_by(session: Session, staff: Staff) -> list[str]:
    """What somebody holds now: papers, goods and tools by their numbers, the cash receipts whose money they have not handed over, and the parts in
    their bags."""
    later = aliased(CustodyMove)
    moved_on = select(later.id).where(later.record == CustodyMove.record, later.record_id == CustodyMove.record_id, later.id > CustodyMove.id)
    found: list[str] = []
    for kind in held_kinds():
        mine = select(CustodyMove.record_id).where(CustodyMove.record == kind.__tablename__, CustodyMove.staff_id == staff.id, ~moved_on.exists())
        found += [thing.in_hand() for thing in session.scalars(select(kind).where(kind.id.in_(mine)).order_by(kind.id)).unique()]
    in_hand = (CashReceipt.collected_by_id == staff.id, CashReceipt.state == CashState.COLLECTED)
    found += session.scalars(select(CashReceipt.number).where(*in_hand).order_by(CashReceipt.id))
    in_bags = select(Stock).join(Warehouse, Warehouse.id == Stock.warehouse_id).where(
        Warehouse.staff_id == staff.id, Stock.quantity > 0).order_by(Stock.item_code)
    return found + [f"{row.title()} ({quantity(row.quantity)})" for row in session.scalars(in_bags).unique()]
