"""What a keeper does with stock beside issuing and receiving: keeps, moves, puts right, closes, checks a bag (P1-6.3, S-P1)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.steps import Pieces, step
from backoffice.models.warehouse.items import Item, ItemState
from backoffice.models.warehouse.ledger import Going, count_on_order, free_in, post, serials_in, stock_row, too_few
from backoffice.models.warehouse.orders import PurchaseOrderLine
from backoffice.models.warehouse.stock import MovementKind, Stock, StockMovement
from backoffice.models.warehouse.warehouses import Warehouse, WarehouseKind, WarehouseState
from backoffice.text import N_, quantity

REVERSIBLE = (MovementKind.MOVED, MovementKind.RECEIVED)


@step(N_("Keep in a warehouse"), ItemState.ACTIVE, ItemState.SUPERSEDED, on=Item, right="stock.plan", clauses="S-P1 W8-1")
def keep(session: Session, item: Item, warehouse: Warehouse, minimum: Pieces = 0, maximum: Pieces = 0, bin: str = "") -> None:
    """Says how much of a part a warehouse keeps at least and at most, and in which bin it lies."""
    row = stock_row(deed_of(session), warehouse, item)
    row.minimum, row.maximum, row.bin = minimum, maximum, bin


def _something_free(stock: Stock) -> None:
    if stock.quantity <= stock.reserved:
        raise Refused(N_("Nothing of {what} is free in {warehouse}."), what=stock.title(), warehouse=stock.warehouse_name)


@step(N_("Move"), on=Stock, right="stock.move", clauses="P1-6.3 Z15-17", needs=(_something_free,))
def move(session: Session, stock: Stock, to: Warehouse, quantity: Pieces = 1000, serials: str = "", reason: str = "", received_by: str = "") -> None:
    """Moves what nobody was promised to another warehouse of the branch: into a bag, to quarantine, back to the shelf."""
    post(deed_of(session), MovementKind.MOVED, [Going(stock.item, quantity, stock.warehouse, to, serials_in(serials))], reason=reason,
         received_by=received_by or (to.staff.name if to.staff else ""))


def _to_put_right(movement: StockMovement) -> None:
    if movement.kind not in REVERSIBLE:
        raise Refused(N_("Only goods in and moves are reversed; what was issued is given back or used."))
    session = deed_of(movement).session
    if session.scalar(select(StockMovement.id).where(StockMovement.reverses_id == movement.id)):
        raise Refused(N_("This entry is reversed already."))
    if movement.to_id is not None and (free := free_in(session, movement.to_id, movement.item_id)) < movement.quantity:
        raise too_few(movement.item, movement.target, free)


@step(N_("Reverse"), on=StockMovement, right="stock.move", clauses="P1-6.3", needs=(_to_put_right,))
def reverse(session: Session, movement: StockMovement, reason: str) -> None:
    """Puts a wrong entry right by its opposite; both stay in the ledger. What came with an order is owed again. What was issued comes back with a
    return slip instead."""
    going = Going(movement.item, movement.quantity, movement.target, movement.source, (movement.serial,) if movement.serial else (), movement.value)
    deed = deed_of(session)
    post(deed, MovementKind.REVERSED, [going], movement, reason=reason, reverses=movement)
    came_with = session.get(PurchaseOrderLine, movement.line_id) if movement.record == "goods_in" and movement.line_id else None
    if came_with is not None:
        _owed_again(deed, came_with, movement.quantity)


def _owed_again(deed: Deed, line: PurchaseOrderLine, pieces: int) -> None:
    """What did not come in after all is owed again by the order that was to bring it."""
    owed = line.still_open
    line.received -= pieces
    count_on_order(deed, line.order.warehouse, line.item, line.still_open - owed)
    line.order.state = line.order.reached()


def _empty(warehouse: Warehouse) -> None:
    left = deed_of(warehouse).session.scalars(select(Stock).where(Stock.warehouse_id == warehouse.id, (Stock.quantity > 0) | (Stock.wanted > 0))).first()
    if left is not None:
        raise Refused(N_("{item} still lies in {warehouse} or is wanted from it."), item=left.title(), warehouse=warehouse.name)


@step(N_("Close"), WarehouseState.OPEN, on=Warehouse, to=WarehouseState.CLOSED, right="stock.plan", clauses="P1-6.1", needs=(_empty,))
def close(session: Session, warehouse: Warehouse) -> None:
    """The place is given up. Only an empty one can be closed; its history stays."""


@dataclass
class Counted:
    """What is found in a bag, as it is scanned or counted."""

    item: Item
    quantity: Pieces = 1000


def _is_a_bag(warehouse: Warehouse) -> None:
    if warehouse.kind is not WarehouseKind.BAG:
        raise Refused(N_("{warehouse} is no technician's bag."), warehouse=warehouse.name)


@step(N_("Check bag"), WarehouseState.OPEN, on=Warehouse, right="stock.issue", clauses="P1-6.3 P1-6.6", needs=(_is_a_bag,))
def check_bag(session: Session, warehouse: Warehouse, counted: list[Counted] = ()) -> None:  # type: ignore[assignment]
    """The evening look into a bag: what was counted is what the ledger says. What differs is named: it was used, given back or not issued."""
    found: dict[int, int] = {}
    for each in counted:
        found[each.item.id] = found.get(each.item.id, 0) + each.quantity
    held = {row.item_id: row for row in session.scalars(select(Stock).where(Stock.warehouse_id == warehouse.id, Stock.quantity > 0))}
    names = {row.item_id: row.title() for row in held.values()} | {each.item.id: each.item.title() for each in counted}
    differing = [key for key in names if found.get(key, 0) != (held[key].quantity if key in held else 0)]
    if differing:
        told = [f"{names[key]}: {quantity(held[key].quantity if key in held else 0)} ≠ {quantity(found.get(key, 0))}" for key in differing]
        raise Refused(N_("The bag and the ledger differ (ledger ≠ counted). Write down what was used or given back first: {items}"), field="counted",
                      items="; ".join(told[:8]))
    deed = deed_of(session)
    warehouse.checked_at, warehouse.checked_by = deed.at, deed.staff


