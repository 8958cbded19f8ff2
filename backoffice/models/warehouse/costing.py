"""Goods that came in without a cost: they stand at nothing, which is said at once, until somebody enters what they cost (P1-6.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.jobs.vouchers import amount_of
from backoffice.models.steps import Amount, step
from backoffice.models.warehouse.exchange import in_house
from backoffice.models.warehouse.items import Item
from backoffice.models.warehouse.ledger import Going, post, quantity_in
from backoffice.models.warehouse.receiving import GoodsIn
from backoffice.models.warehouse.stock import MovementKind, StockMovement
from backoffice.models.warehouse.transfers import Arrival, ArrivalState
from backoffice.models.warehouse.warehouses import Warehouse
from backoffice.text import N_


@dataclass
class Costed:
    """What one piece of a part cost after all."""

    item: Item
    unit_price: Amount = 0


def _cost_is_missing(note: GoodsIn | Arrival) -> None:
    if not note.without_cost:
        raise Refused(N_("Everything on {number} has its cost."), number=note.number)


@step(N_("Enter cost"), on=GoodsIn, right="stock.receive", clauses="P1-6.3", needs=(_cost_is_missing,))
def enter_cost(session: Session, note: GoodsIn, costs: list[Costed]) -> None:
    """Says what came in without a price cost after all, in the money of the note; nothing for what was free. As much of it as still lies there is worth
    that from now on. What has left meanwhile went at no cost, and stays so."""
    deed, open_ = deed_of(session), [line for line in note.lines if line.costs_nothing]
    price = _told(costs, [line.item for line in open_])
    for line in (each for each in open_ if each.item.id in price):
        line.unit_price, line.costed_at = price[line.item.id], deed.at
        _worth_more(deed, note, note.warehouse, line.item, line.quantity, price[line.item.id], note.currency, note.exchange_rate)
    note.without_cost = any(line.costs_nothing for line in note.lines)


@step(N_("Enter cost"), ArrivalState.DIFFERS, ArrivalState.CLOSED, on=Arrival, right="stock.receive", clauses="P1-6.3", needs=(_cost_is_missing,))
def cost_arrival(session: Session, arrival: Arrival, costs: list[Costed]) -> None:
    """Says what came from another branch at no cost is worth here, in the money of this branch; nothing for what was free. As much of it as still
    lies there is worth that from now on. What has left meanwhile went at no cost, and stays so."""
    deed, open_ = deed_of(session), arrived_for_nothing(session, arrival)
    price = _told(costs, list(open_))
    assert arrival.warehouse is not None
    for item, pieces in open_.items():
        if item.id not in price:
            raise Refused(N_("{item}: write what it cost, nothing where it was free."), field="costs", item=item.title())
        _worth_more(deed, arrival, arrival.warehouse, item, pieces, price[item.id])
    arrival.without_cost = False


def arrived_for_nothing(session: Session, arrival: Arrival) -> dict[Item, int]:
    """What came with a transfer and is worth nothing here, in thousandths."""
    rows = session.execute(select(StockMovement.item_id, func.sum(StockMovement.quantity)).where(
        StockMovement.record == "arrival", StockMovement.record_id == arrival.id, StockMovement.kind == MovementKind.ARRIVED,
        StockMovement.to_id.is_not(None), StockMovement.value == 0).group_by(StockMovement.item_id).order_by(StockMovement.item_id))
    return {session.get_one(Item, item): int(pieces) for item, pieces in rows}


def _told(costs: Sequence[Costed], open_: Sequence[Item]) -> dict[int, int]:
    """The price of each part that is told, once it can be."""
    if not costs:
        raise Refused(N_("Write what it cost."), field="costs")
    for told in costs:
        if told.unit_price < 0:
            raise Refused(N_("{what} has a price below zero."), field="costs", what=told.item.title())
        if told.item.id not in {item.id for item in open_}:
            raise Refused(N_("{item} has its cost, or did not come in here."), field="costs", item=told.item.title())
    return {told.item.id: told.unit_price for told in costs}


def _worth_more(deed: Deed, note: GoodsIn | Arrival, place: Warehouse, item: Item, pieces: int, price: int, currency: str = "", rate: int = 0) -> None:
    left = min(pieces, quantity_in(deed.session, place.id, item.id))
    amount = amount_of(left, price)
    value = in_house(amount, currency, rate, deed.branch.currency) if currency else amount
    if value:
        post(deed, MovementKind.COSTED, [Going(item, 0, None, place, (), value)], note, received_by=deed.staff.name)
