"""What the papers of planning and purchasing say. Requests and reports stay in the house and speak its language, an order the supplier's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from backoffice.models.centre.branches import AbcClass
from backoffice.models.deeds import deed_of
from backoffice.models.jobs.contents import Person
from backoffice.models.purchasing import contents
from backoffice.models.warehouse.stock import Stock

if TYPE_CHECKING:
    from backoffice.models.centre.staff import Staff
    from backoffice.models.purchasing.classes import AbcLine, AbcRun
    from backoffice.models.purchasing.requests import PurchaseRequest, Quote
    from backoffice.models.warehouse.orders import PurchaseOrder
    from backoffice.models.warehouse.warehouses import Warehouse

MOST_LISTED = 400
"""So many parts an ABC report lists one by one; the rest carry next to nothing."""


def _paper(record: Any, number: str, currency: str, language: str = "") -> dict[str, Any]:
    deed = deed_of(record)
    return {"house": deed.branch.letterhead(), "number": number, "qr": number, "issued_at": deed.branch.local(deed.at), "currency": currency,
            "language": language or deed.branch.language.value, "second_language": "", "for_whom": ""}


def _person(staff: Staff | None) -> Person:
    return {"name": staff.name, "badge": staff.badge, "post": staff.post} if staff else {}


def _day(day: Any) -> str:
    return day.isoformat() if day else ""


def purchase_request(request: PurchaseRequest) -> dict[str, Any]:
    """What is to be bought, with every quote for it, and who agreed so far (P1-6.7)."""
    deed = deed_of(request)
    language = deed.branch.language.value
    content: contents.PurchaseRequest = {
        "warehouse": request.warehouse.name, "asked_at": deed.branch.local(request.asked_at), "asked_by": _person(request.asked_by), "reason": request.reason,
        "choice_reason": request.choice_reason, "total": request.total, "finance": _person(request.finance_by),
        "finance_at": deed.branch.local(request.finance_at), "supervisor": _person(request.approved_by), "approved_at": deed.branch.local(request.approved_at),
        "lines": [{"code": line.item.code, "name": line.item.called(language), "quantity": line.quantity, "unit": line.item.counted_in,
                   "wanted_by": _day(line.wanted_by), "job": line.part.job if line.part else "",
                   "quotes": [_asked_price(quote) for quote in sorted(request.quotes, key=lambda each: each.dearness) if quote.item.id == line.item.id]}
                  for line in request.lines],
        "rates": [{"currency": currency, "rate": quote.exchange_rate, "day": _day(quote.rate_of), "source": quote.rate_source}
                  for currency, quote in sorted({each.currency: each for each in request.quotes}.items()) if currency != request.currency]}
    return {**_paper(request, request.number, request.currency), **content}


def _asked_price(quote: Quote) -> contents.AskedPrice:
    return {"supplier": quote.supplier.name, "price": quote.unit_price, "amount": quote.amount, "currency": quote.currency,
            "house_amount": quote.house_amount, "lead_days": quote.lead_days,
            "valid_until": _day(quote.valid_until), "chosen": quote.chosen}


def purchase_order(order: PurchaseOrder) -> dict[str, Any]:
    """What the supplier is to bring, where, by when and at what price (P1-6.7)."""
    deed, supplier = deed_of(order), order.supplier
    language = supplier.language.value
    content: contents.PurchaseOrder = {
        "supplier": {"name": supplier.name, "contact": supplier.contact, "address": supplier.address, "phone": supplier.phone}, "request": order.request_number,
        "their_number": order.their_number, "ordered_by": _person(order.ordered_by), "deliver_to": f"{order.warehouse.name}\n{deed.branch.address}".strip(),
        "expected_on": _day(order.expected_on), "terms": supplier.terms, "total": order.total,
        "lines": [{"code": line.item.code, "their_code": line.item.number_at(supplier), "name": line.item.called(language), "quantity": line.quantity,
                   "unit": line.item.counted_in, "price": line.unit_price, "amount": line.amount,
                   "expected_on": _day(line.expected_on)} for line in order.lines]}
    return {**_paper(order, order.number, order.currency, language), **content, "for_whom": supplier.name}


def abc_report(run: AbcRun) -> dict[str, Any]:
    """The curve of the values, the sums of the classes, and the parts that carry most (P1-6.2)."""
    deed = deed_of(run)
    lines = list(run.lines)
    content: contents.AbcReport = {
        "from_on": _day(run.from_on), "until_on": _day(run.until_on), "a_permille": run.a_permille, "b_permille": run.b_permille,
        "made_by": _person(run.made_by), "applied_by": _person(run.applied_by), "applied_at": deed.branch.local(run.applied_at), "total": run.total,
        "classes": [{"abc": abc.value, "items": sum(line.abc is abc for line in lines), "value": sum(line.value for line in lines if line.abc is abc)}
                    for abc in (AbcClass.A, AbcClass.B, AbcClass.C)],
        "curve": [line.running for line in lines[:MOST_LISTED]], "class_ends": _ends(lines[:MOST_LISTED]),
        "lines": [_classed(line, deed.branch.language.value) for line in lines[:MOST_LISTED]], "left_out": max(len(lines) - MOST_LISTED, 0)}
    return {**_paper(run, run.number, run.currency), **content}


def _ends(lines: list[AbcLine]) -> list[int]:
    """Behind how many parts each class ends."""
    return [sum(line.computed.value <= abc for line in lines) for abc in ("A", "B", "C")]


def _classed(line: AbcLine, language: str) -> contents.ClassedPart:
    return {"code": line.item_code, "name": line.item.called(language), "used": line.used, "value": line.value, "running": line.running,
            "abc": line.abc.value if line.abc is not AbcClass.NONE else "", "computed": line.computed.value, "order_at": line.order_at}


def stock_value(warehouse: Warehouse) -> dict[str, Any]:
    """What lies in a warehouse and what it is worth; the sum is that of the ledger (P1-6.3)."""
    deed = deed_of(warehouse)
    held = list(deed.session.scalars(select(Stock).where(Stock.warehouse_id == warehouse.id, Stock.quantity > 0).order_by(Stock.item_code)).unique())
    content: contents.StockValue = {
        "warehouse": warehouse.name, "listed_at": deed.branch.local(deed.at), "keeper": _person(deed.staff), "total": sum(row.value for row in held),
        "lines": [{"bin": row.bin, "code": row.item_code, "name": row.item.called(deed.branch.language.value),
                   "abc": row.abc.value if row.abc is not AbcClass.NONE else "", "quantity": row.quantity, "average": average_of(row.value, row.quantity),
                   "value": row.value} for row in held]}
    return {**_paper(warehouse, warehouse.code, deed.branch.currency), **content}


def average_of(value: int, quantity: int) -> int:
    """What one piece is worth by the moving average, in minor units, half a unit rounded up."""
    return (2 * value * 1000 + quantity) // (2 * quantity)
