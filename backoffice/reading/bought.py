"""What goes with a purchase: the request, its orders, what came in with them, and the jobs that wait."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.models import GoodsIn, JobPart, PurchaseOrder, PurchaseOrderLine, PurchaseRequest
from backoffice.reading.named import Named, named

MOST = 12
"""So many of a kind are named; an order rarely has more."""


def goes_with(session: Session, record: Any) -> tuple[Named, ...]:
    """The records to which somebody goes on from a request, an order, what came in or a part for a job."""
    return tuple(named(each) for each in _around(session, record))


def _around(session: Session, record: Any) -> list[Any]:
    if isinstance(record, PurchaseRequest):
        return list(session.scalars(select(PurchaseOrder).where(PurchaseOrder.request_id == record.id).order_by(PurchaseOrder.id).limit(MOST)))
    if isinstance(record, PurchaseOrder):
        came = session.scalars(select(GoodsIn).where(GoodsIn.order_id == record.id).order_by(GoodsIn.id).limit(MOST))
        waiting = session.scalars(select(JobPart).join(PurchaseOrderLine, PurchaseOrderLine.id == JobPart.order_line_id).where(
            PurchaseOrderLine.order_id == record.id).order_by(JobPart.id).limit(MOST)).unique()
        return [record.request, *came, *waiting]
    if isinstance(record, GoodsIn):
        return [record.order] if record.order is not None else []
    if isinstance(record, JobPart):
        return [record.order_line.order] if record.order_line is not None else []
    return []
