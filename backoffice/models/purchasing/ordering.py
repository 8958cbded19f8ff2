"""Ordering: an approved request becomes orders, they go out, and the jobs that wait learn with which order their part comes and when (P1-6.7, P1-6.2)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.jobs.calls import Call
from backoffice.models.purchasing.requests import PurchaseRequest, Quote, RequestLine, RequestState
from backoffice.models.steps import step
from backoffice.models.warehouse.items import Item
from backoffice.models.warehouse.job_parts import JobPart, JobPartState, expect, the_job_waits
from backoffice.models.warehouse.ledger import count_on_order, lock
from backoffice.models.warehouse.orders import ON_ORDER, OrderChannel, OrderState, PurchaseOrder, PurchaseOrderLine
from backoffice.models.warehouse.suppliers import SupplierState
from backoffice.text import N_


@step(N_("Make orders"), RequestState.APPROVED, on=PurchaseRequest, to=RequestState.ORDERED, right="purchasing.order", clauses="P1-6.7 P1-6.2")
def make_orders(session: Session, request: PurchaseRequest) -> None:
    """Writes one order for each supplier that was chosen, in their money, with the prices and the rate that were approved. They are sent one by one."""
    deed = deed_of(session)
    chosen = request.chosen_quotes()
    for quote in chosen:
        if not quote.holds_on(deed.business_date) or quote.supplier.state is SupplierState.DROPPED:
            raise Refused(N_("The quote of {supplier} does not hold any more: take the request back and enter another."), supplier=quote.supplier.name)
    for supplier, currency in dict.fromkeys((quote.supplier, quote.currency) for quote in chosen):
        _write_order(deed, request, [quote for quote in chosen if quote.supplier is supplier and quote.currency == currency])


def _write_order(deed: Deed, request: PurchaseRequest, quotes: list[Quote]) -> None:
    order = deed.add(PurchaseOrder(
        request=request, supplier=quotes[0].supplier, warehouse=request.warehouse, currency=quotes[0].currency, exchange_rate=quotes[0].exchange_rate,
        rate_of=quotes[0].rate_of, rate_source=quotes[0].rate_source, total=sum(quote.amount for quote in quotes),
        house_total=sum(quote.house_amount for quote in quotes), ordered_by=deed.staff, ordered_at=deed.at,
        parts=", ".join(quote.item.code for quote in quotes)[:200]))
    for quote in quotes:
        deed.add(PurchaseOrderLine(order=order, item=quote.item, quantity=quote.quantity, unit_price=quote.unit_price, amount=quote.amount,
                                   lead_days=quote.lead_days))


@step(N_("Send order"), OrderState.DRAFT, on=PurchaseOrder, to=OrderState.SENT, right="purchasing.order", clauses="P1-6.7 P1-6.2")
def send(session: Session, order: PurchaseOrder, channel: OrderChannel = OrderChannel.EMAIL, expected_on: date | None = None, their_number: str = "") -> None:
    """The order goes to the supplier and is printed. What it brings counts as on order; jobs that wait are told when it is expected. Without a day,
    as many days from today as the quote says."""
    deed = deed_of(session)
    if expected_on is not None and expected_on < deed.business_date:
        raise Refused(N_("This day has passed."), field="expected_on")
    lock(deed, [(order.warehouse, line.item) for line in order.lines])
    for line in order.lines:
        line.expected_on = expected_on or deed.business_date + timedelta(days=line.lead_days)
        count_on_order(deed, order.warehouse, line.item, line.quantity)
    order.sent_on, order.channel, order.their_number = deed.business_date, channel, their_number or order.their_number
    order.expected_on = _last_day(order)
    for line in order.lines:
        _tell_jobs(deed, line)
    deed.issue("purchase_order", order)


def _tell_jobs(deed: Deed, line: PurchaseOrderLine) -> None:
    """The jobs that wait for the part learn of the order, as far as it does for them: first the one it was asked for, then in their order."""
    session, order, left = deed.session, line.order, line.quantity
    asked_for = session.scalar(select(RequestLine.part_id).where(RequestLine.request_id == order.request_id, RequestLine.item_id == line.item_id))
    waiting = list(session.scalars(select(JobPart).join(Call).where(
        JobPart.warehouse_id == order.warehouse_id, JobPart.item_id == line.item_id, JobPart.state == JobPartState.WAITING, JobPart.order_line_id.is_(None))
        .order_by(Call.emergency.desc(), Call.severity, JobPart.id)))
    for part in sorted(waiting, key=lambda each: each.id != asked_for):
        if part.asked <= left:
            left -= part.asked
            expect(deed, part, line)
            the_job_waits(part, part.item.title())


@step(N_("New day of delivery"), *ON_ORDER, on=PurchaseOrder, right="purchasing.order", clauses="P1-6.2")
def put_off(session: Session, order: PurchaseOrder, expected_on: date, reason: str = "", item: Item | None = None) -> None:
    """The supplier says another day, for one part or for all that is open; the jobs that wait are told."""
    deed = deed_of(session)
    if expected_on < deed.business_date:
        raise Refused(N_("This day has passed."), field="expected_on")
    for line in _open_lines(order, item):
        line.expected_on = expected_on
        for part in _waiting_with(deed, line):
            expect(deed, part, line)
            the_job_waits(part, part.item.title())
    order.expected_on = _last_day(order)
    _remember(deed, order, f"→ {expected_on.isoformat()} {reason}")


@step(N_("Close short"), *ON_ORDER, on=PurchaseOrder, to=(*ON_ORDER, OrderState.CLOSED), right="purchasing.order", clauses="P1-6.2")
def close_short(session: Session, order: PurchaseOrder, reason: str, item: Item | None = None) -> OrderState:
    """What is still open does not come any more, of one part or of all; the reason stays. Jobs that waited for it wait without a day, or for another order."""
    deed = deed_of(session)
    lines = _open_lines(order, item)
    lock(deed, [(order.warehouse, line.item) for line in lines])
    for line in lines:
        count_on_order(deed, order.warehouse, line.item, -line.still_open)
        line.closed += line.still_open
    _remember(deed, order, reason)
    order.end_reason = reason
    release(deed, lines)
    return order.reached()


def _last_day(order: PurchaseOrder) -> date | None:
    """When all that is open is expected to be here."""
    return max((line.expected_on for line in order.lines if line.still_open and line.expected_on is not None), default=None)


def _open_lines(order: PurchaseOrder, item: Item | None) -> list[PurchaseOrderLine]:
    lines = [line for line in order.lines if line.still_open and (item is None or line.item.id == item.id)]
    if not lines:
        raise Refused(N_("Nothing of {item} is open on this order."), field="item", item=item.title() if item else "")
    return lines


def _remember(deed: Deed, order: PurchaseOrder, words: str) -> None:
    order.note = f"{order.note}\n{deed.branch.local(deed.at).replace('T', ' ')} {words.strip()}".strip()[-4000:]


def _waiting_with(deed: Deed, line: PurchaseOrderLine) -> list[JobPart]:
    found = deed.session.scalars(select(JobPart).where(JobPart.order_line_id == line.id, JobPart.state == JobPartState.WAITING).order_by(JobPart.id))
    return [part for part in found if part.state is JobPartState.WAITING]


def release(deed: Deed, lines: Iterable[PurchaseOrderLine]) -> None:
    """Jobs that still wait for what an order does not owe any more are told: another order brings it, or nobody knows when."""
    for line in lines:
        if not line.still_open:
            for part in _waiting_with(deed, line):
                expect(deed, part)
                the_job_waits(part, part.item.title())
