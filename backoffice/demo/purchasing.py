"""Planning and purchasing of the demo centre: suppliers, how a part is bought, and the classes of the parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from backoffice.database import Outcome
from backoffice.demo.desks import Desk
from backoffice.models import Item, JobPart, PurchaseOrder, PurchaseRequest, Stock, Supplier
from backoffice.models.warehouse.exchange import PAR

SUPPLIERS = (
    {"name": "Harbour Spares", "contact": "Grace Ferris", "phone": "01 555 0142", "email": "orders@harbourspares.example", "language": "en", "lead_days": 9,
     "address": "7 Alexandra Road, Dublin D01 H4C6", "terms": "30 days net"},
    {"name": "Donghai Components", "contact": "赵建国", "phone": "0574 8688 2100", "email": "zhao@donghai.example", "language": "zh", "lead_days": 4,
     "currency": "CNY",
     "address": "宁波市北仑区大港路 16 号 315800", "terms": "月结 30 天"},
    {"name": "Recambios Levante", "contact": "Amparo Ferrer", "phone": "963 412 908", "email": "pedidos@levante.example", "language": "es", "lead_days": 3,
     "address": "Calle Jesús 71, 46007 Valencia", "terms": "30 días neto"},
)
FIRST = {"en": "Harbour Spares", "zh": "Donghai Components", "es": "Recambios Levante"}
"""From whom a branch mostly buys, by its language."""

YUAN = 1_282_000_000
"""What a yuan costs in euros."""

Deed = tuple[str, str, "Callable[[Any], int] | None", dict[str, Any]]
"""Who does which step, on which record as it is then, and with what."""


def enter_suppliers(do: Callable[..., Outcome]) -> dict[str, int]:
    return {str(told["name"]): do("supplier.add_supplier", None, None, dict(told)).record_id for told in SUPPLIERS}


def _abroad(desk: Desk, today: date) -> dict[str, Any]:
    """What a quote in yuan tells besides its prices, where they are foreign money."""
    return {} if desk.told["currency"] == "CNY" else {"exchange_rate": YUAN, "rate_of": today, "rate_source": "ECB"}


def _in_yuan(desk: Desk, amount: int) -> int:
    return amount if desk.told["currency"] == "CNY" else amount * PAR // YUAN


def _newest(kind: Any) -> Callable[[Any], int]:
    return lambda desk: int(desk.ids(kind, branch_id=desk.branch_id)[-1])


def purchase_of(store: Any, part: int, today: date) -> Iterator[Deed]:
    """Everything from the request to the order for a part that a job waits for: two quotes, two approvals, three people."""
    desk, request, order = store.desk, _newest(PurchaseRequest), _newest(PurchaseOrder)
    with desk.centre.reading() as session:
        line = session.get_one(JobPart, part)
        row = session.scalars(select(Stock).where(Stock.item_id == line.item_id, Stock.warehouse_id == line.warehouse_id)).one()
        item, quantity, cost = line.item_id, max(row.to_order, line.asked), store.cost_of(line.item_code)
        people = {name: key for name, key in session.execute(select(Supplier.name, Supplier.id))}  # noqa: C416 - a result is no list of pairs
    first = FIRST[desk.told["language"]]
    other = "Harbour Spares" if first == "Donghai Components" else "Donghai Components"
    abroad = _abroad(desk, today) if other == "Donghai Components" else {}
    yield "keeper", "purchase_request.request_parts", None, {
        "wanted": [{"item": item, "quantity": quantity, "needed_by": today + timedelta(days=4), "for_job": part}], "reason": desk.told["words"]["to_order"],
        "on_top": True}
    dearer = cost * 107 // 100
    for name, price, days, more in ((first, cost, 3, {}), (other, _in_yuan(desk, dearer) if abroad else dearer, 12, abroad)):
        yield "keeper", "purchase_request.take_quote", request, {
            "supplier": people[name], "prices": [{"item": item, "unit_price": price}], "lead_days": days, "valid_until": today + timedelta(days=30), **more}
    yield "keeper", "purchase_request.choose", request, {}
    yield "accountant", "purchase_request.approve_for_finance", request, {}
    yield "supervisor", "purchase_request.approve", request, {}
    yield "purchaser", "purchase_request.make_orders", request, {}
    yield "purchaser", "purchase_order.send", order, {"channel": "e-mail", "expected_on": today + timedelta(days=3)}


def planning_moves(store: Any, now: datetime) -> Iterator[tuple[datetime, Callable[[], Any]]]:
    """The classes of the parts a day ago, and what followed from them: a request for what is to be ordered, which waits for finance."""
    at = now - timedelta(hours=20)
    yield at, lambda: classify(store, at)
    later = at + timedelta(minutes=30)
    yield later, lambda: _ask_for_what_is_due(store, later)


def classify(store: Any, at: datetime) -> int:
    """Ranks the parts by what was used in a year, and applies the classes. Returns the run."""
    today = at.astimezone(store.desk.zone).date()
    run = store.desk.do("keeper", "abc_run.classify", at=at, from_on=today - timedelta(days=364), until_on=today).record_id
    store.desk.do("supervisor", "abc_run.apply", run, at=at)
    return int(run)


def _ask_for_what_is_due(store: Any, at: datetime) -> None:
    desk = store.desk
    with desk.centre.reading() as session:
        due = session.execute(select(Stock.item_id, Stock.item_code, Stock.to_order).join(Item, Item.id == Stock.item_id).where(
            Stock.branch_id == desk.branch_id, Stock.to_order > 0, Item.serial_tracked.is_(False)).order_by(Stock.item_code).limit(5)).all()
        people = {name: key for name, key in session.execute(select(Supplier.name, Supplier.id))}  # noqa: C416 - a result is no list of pairs
    if not due:
        return
    request = desk.do("keeper", "purchase_request.request_parts", at=at, wanted=[{"item": item, "quantity": many} for item, _code, many in due],
                      reason=desk.told["words"]["to_order"]).record_id
    far = "Donghai Components"
    if FIRST[desk.told["language"]] != far:
        desk.do("keeper", "purchase_request.take_quote", request, at=at, supplier=people[FIRST[desk.told["language"]]], lead_days=4,
                prices=[{"item": item, "unit_price": store.cost_of(code)} for item, code, _many in due])
    desk.do("keeper", "purchase_request.take_quote", request, at=at, supplier=people[far], lead_days=21, **_abroad(desk, at.astimezone(desk.zone).date()),
            prices=[{"item": item, "unit_price": _in_yuan(desk, store.cost_of(code) * 9 // 10)} for item, code, _many in due])
    desk.do("keeper", "purchase_request.choose", request, at=at)
