"""What is asked for or on order already: said before the same part is asked for a second time (P1-6.2, P1-6.7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import select

from backoffice.errors import Refused
from backoffice.models.deeds import Deed
from backoffice.models.purchasing.requests import PurchaseRequest, RequestLine, Wanted
from backoffice.models.warehouse.orders import ON_ORDER, OrderState, PurchaseOrder, PurchaseOrderLine
from backoffice.models.warehouse.stock import Stock
from backoffice.models.warehouse.warehouses import Warehouse
from backoffice.text import N_, quantity

NAMED = 6
"""So many are named in one sentence; the rest is found where the first of them opens."""


def refuse_what_is_open(deed: Deed, place: Warehouse, wanted: Sequence[Wanted]) -> None:
    """Refuses parts of which something is open for this warehouse, names each with its paper, how much and who, and leads to the first."""
    found = [*_asked_for(deed, place, wanted), *_ordered(deed, place, wanted)]
    if found:
        told = "; ".join(f"{code}: {quantity(open_, deed.language)} ({paper.number}, {who})" for code, open_, paper, who in found[:NAMED])
        first = found[0][2]
        raise Refused(N_("Asked for or on order already: {open}. Look at it first. If this is wanted on top of it, say so."), field="on_top",
                      open=told if len(found) <= NAMED else f"{told}; …").mended_in(first.__tablename__, first.id, first.number)


_Open = tuple[str, int, PurchaseRequest | PurchaseOrder, str]


def _asked_for(deed: Deed, place: Warehouse, wanted: Sequence[Wanted]) -> Iterator[_Open]:
    """What stands on requests that have not become orders yet, and who asked."""
    lines = deed.session.scalars(select(RequestLine).join(PurchaseRequest).where(
        PurchaseRequest.warehouse_id == place.id, PurchaseRequest.open.is_(True), RequestLine.item_id.in_([told.item.id for told in wanted]))
        .order_by(RequestLine.id))
    for line in lines:
        yield line.item.code, line.quantity, line.request, line.request.asked_by_name


def _ordered(deed: Deed, place: Warehouse, wanted: Sequence[Wanted]) -> Iterator[_Open]:
    """What suppliers still owe, and orders that are not sent yet. What is on order is counted when the stock says how much is to be ordered: as
    much as that may be asked for beside it."""
    due = {told.item.id: deed.session.scalar(select(Stock.to_order).where(Stock.warehouse_id == place.id, Stock.item_id == told.item.id)) or 0
           for told in wanted}
    beyond = {told.item.id for told in wanted if told.quantity > due[told.item.id]}
    lines = deed.session.scalars(select(PurchaseOrderLine).join(PurchaseOrder).where(
        PurchaseOrder.warehouse_id == place.id, PurchaseOrder.state.in_((OrderState.DRAFT, *ON_ORDER)), PurchaseOrderLine.item_id.in_(list(due)))
        .order_by(PurchaseOrderLine.id))
    for line in lines:
        if line.still_open and (line.order.state is OrderState.DRAFT or line.item_id in beyond):
            yield line.item.code, line.still_open, line.order, line.order.supplier_name
