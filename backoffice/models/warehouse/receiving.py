"""Goods in: what the supplier brought, at what price, with an order or without, and which jobs waited for it (P1-6.3, P1-6.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.guards import Guard
from backoffice.models.jobs.vouchers import amount_of
from backoffice.models.purchasing.ordering import release
from backoffice.models.steps import Amount, Exchange, Pieces, step
from backoffice.models.types import Choice, Code, HouseMoney, Line, Moment, Money, Quantity, Rate, Reference, SortKey, Text
from backoffice.models.warehouse.exchange import PAR, refuse_rate
from backoffice.models.warehouse.items import Item
from backoffice.models.warehouse.job_parts import JobPart, serve_waiting
from backoffice.models.warehouse.ledger import Going, count_on_order, lock, post, serials_in, stands_at_nothing
from backoffice.models.warehouse.orders import ON_ORDER, OrderState, PurchaseOrder, PurchaseOrderLine
from backoffice.models.warehouse.stock import MovementKind
from backoffice.models.warehouse.suppliers import Supplier
from backoffice.models.warehouse.warehouses import Warehouse, WarehouseKind, warehouse_of
from backoffice.text import N_


class Difference(Choice):
    """How what came differs from what was ordered, or from what the supplier's note says."""

    NONE = "none", N_("As ordered")
    SHORT = "short", N_("Fewer than on the note")
    OVER = "over", N_("More than ordered")
    WRONG = "wrong", N_("Another part")
    DAMAGED = "damaged", N_("Damaged")


NOT_TAKEN = (Difference.WRONG, Difference.DAMAGED)
"""What lies in quarantine for nothing until the supplier takes it back: the order still owes it."""


class GoodsIn(BranchRecord):
    """What came in with one supplier's note: each line with its price in the money of the order, and who waits for it. The ledger has it at the rate
    of the order; where another was paid, at that one, and the note says what that makes more or less in the money of the branch."""

    area = "stock"
    label = N_("Goods in")
    guards = (Guard("stock.see_cost", N_("Cost of parts"), ("rate_difference",)),)
    series = "GI"
    found_by = ("number", "supplier_name", "supplier_note", "order_number", "announced")
    sort_keys: ClassVar = {"supplier_key": "supplier_name"}
    copies: ClassVar = {"warehouse_name": "warehouse.name", "order_number": "order.number", "supplier_name": "supplier.name"}
    sorts = ("number", "supplier_key")

    number: Mapped[Code] = mapped_column(unique=True)
    warehouse_id: Mapped[int] = mapped_column(Reference, ForeignKey("warehouse.id"))
    warehouse_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    supplier_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("supplier.id"))
    supplier_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    supplier_key: Mapped[SortKey]
    supplier_note: Mapped[Code] = mapped_column(default="")
    order_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("purchase_order.id"))
    order_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    differences: Mapped[int] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3))
    exchange_rate: Mapped[Rate] = mapped_column(default=PAR)
    rate_source: Mapped[Line] = mapped_column(default="")
    rate_difference: Mapped[HouseMoney] = mapped_column(default=0)
    received_at: Mapped[Moment]
    received_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    announced: Mapped[Text] = mapped_column(default="")
    without_cost: Mapped[bool] = mapped_column(default=False)

    warehouse: Mapped[Warehouse] = relationship()
    received_by: Mapped[Staff] = relationship()
    supplier: Mapped[Supplier | None] = relationship()
    order: Mapped[PurchaseOrder | None] = relationship()
    lines: Mapped[list[GoodsInLine]] = relationship(back_populates="note", order_by="GoodsInLine.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "order_id"), Index(None, "branch_id", "without_cost", "id"))

    def title(self) -> str:
        return f"{self.number} {self.supplier_name}".strip()

    @step(N_("Print goods-in note"), right="stock.print", clauses="P1-6.3")
    def print_note(self) -> None:
        """Prints the note with everything that came."""
        deed_of(self).issue("goods_in", self)

    @step(N_("Print part labels"), right="stock.print", clauses="P1-6.1")
    def print_labels(self) -> None:
        """Prints a label for each piece that came: code, name, bin and barcode."""
        deed_of(self).issue("part_labels", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.warehouse import on_paper as on_stock_papers
        return on_stock_papers.part_labels(self) if kind == "part_labels" else on_stock_papers.goods_in(self)


class GoodsInLine(BranchRecord):
    """One part of what came in, in thousandths and minor units of the money of the note. What was not taken costs nothing. `costed_at` says when the
    price of one that came in without was entered."""

    area = "stock"
    label = N_("Line")
    guards = (Guard("stock.see_cost", N_("Cost of parts"), ("unit_price",)),)
    line_of = "note"

    note_id: Mapped[int] = mapped_column(Reference, ForeignKey("goods_in.id"))
    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    quantity: Mapped[Quantity]
    unit_price: Mapped[Money] = mapped_column(default=0)
    serials: Mapped[Text] = mapped_column(default="")
    announced: Mapped[Line] = mapped_column(default="")
    order_line_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("purchase_order_line.id"))
    difference: Mapped[Difference] = mapped_column(default=Difference.NONE)
    costed_at: Mapped[Moment | None]

    note: Mapped[GoodsIn] = relationship(back_populates="lines")
    item: Mapped[Item] = relationship()
    order_line: Mapped[PurchaseOrderLine | None] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (Index(None, "note_id"), Index(None, "item_id"), Index(None, "order_line_id"))

    @property
    def amount(self) -> int:
        """What the line costs, in the money of the note."""
        return amount_of(self.quantity, self.unit_price)

    @property
    def costs_nothing(self) -> bool:
        """It was taken without a price, and nobody has said since what it cost."""
        return not self.unit_price and self.costed_at is None and self.difference not in NOT_TAKEN


@dataclass
class Received:
    """One part as it is unpacked and scanned."""

    item: Item
    quantity: Pieces = 1000
    unit_price: Amount = 0
    serials: str = ""


@step(N_("Goods in"), on=GoodsIn, right="stock.receive", clauses="P1-6.1 P1-6.3 P1-6.2", creates=True)
def receive(session: Session, goods: list[Received], supplier: Supplier | None = None, supplier_note: str = "", warehouse: Warehouse | None = None,
            beside_orders: bool = False) -> GoodsIn:
    """Enters what the supplier brought, with its price; without one it is worth nothing until the cost is entered, which is said. The note says which
    job and which technician waited for it; they go on at once. What an open order still owes is received with that order, unless it came beside it."""
    deed = deed_of(session)
    if not goods:
        raise Refused(N_("Scan or choose what came in."), field="goods")
    for told in goods:
        if told.unit_price < 0:
            raise Refused(N_("{what} has a price below zero."), field="goods", what=told.item.title())
    place = warehouse or warehouse_of(deed, WarehouseKind.PARTS)
    if not beside_orders:
        _refuse_what_is_on_order(session, place, goods)
    note = GoodsIn(warehouse=place, supplier=supplier, supplier_note=supplier_note, currency=deed.branch.currency, received_at=deed.at,
                   received_by=deed.staff)
    post(deed, MovementKind.RECEIVED, [
        Going(told.item, told.quantity, None, place, serials_in(told.serials), amount_of(told.quantity, told.unit_price)) for told in goods], note,
        received_by=deed.staff.name)
    deed.add(note)
    served = serve_waiting(deed, place, [told.item for told in goods])
    note.announced = "\n".join(_waits(line) for line in served)
    for told in goods:
        deed.add(GoodsInLine(note=note, item=told.item, quantity=told.quantity, unit_price=told.unit_price, serials=told.serials,
                             announced="; ".join(_waits(line) for line in served if line.item_id == told.item.id)[:200]))
    _say_what_costs_nothing(deed, note)
    deed.issue("goods_in", note)
    return note


def _say_what_costs_nothing(deed: Deed, note: GoodsIn) -> None:
    """Goods without a cost are taken, and whoever takes them is told what that means."""
    free = [line.item for line in note.lines if line.costs_nothing]
    note.without_cost = bool(free)
    if free:
        deed.remark = stands_at_nothing(free)


def _refuse_what_is_on_order(session: Session, place: Warehouse, goods: list[Received]) -> None:
    """Leads to the order that still owes a part: received beside it, the part would be waited for, and ordered, a second time."""
    owed = session.scalars(select(PurchaseOrderLine).join(PurchaseOrder).where(
        PurchaseOrder.warehouse_id == place.id, PurchaseOrder.state.in_(ON_ORDER), PurchaseOrderLine.item_id.in_({told.item.id for told in goods}))
        .order_by(PurchaseOrderLine.id))
    line = next((each for each in owed if each.still_open), None)
    if line is not None:
        order = line.order
        raise Refused(N_("{item} is on order with {supplier}, {order}: receive it with that order, so that it is not waited for twice. If it came beside "
                         "the order, say so."), field="beside_orders", item=line.item.title(), supplier=order.supplier_name,
                      order=order.number).mended_in("purchase_order", order.id, order.number)


@dataclass
class Arrived:
    """One part of an order as it is unpacked and scanned. Without a price, at the price of the order."""

    item: Item
    quantity: Pieces = 1000
    difference: Difference = Difference.NONE
    serials: str = ""
    unit_price: Amount = 0


@step(N_("Receive"), *ON_ORDER, on=PurchaseOrder, to=(*ON_ORDER, OrderState.RECEIVED, OrderState.CLOSED), right="stock.receive",
      clauses="P1-6.3 P1-6.2 P1-6.7")
def receive_order(session: Session, order: PurchaseOrder, goods: list[Arrived], supplier_note: str = "", exchange_rate: Exchange = 0,
                  rate_source: str = "") -> OrderState:
    """Counts in what came with this order, all of it or a part. What is damaged or another part goes to quarantine for nothing and is still owed;
    what is above the order is taken in and marked. Jobs that waited for a part go on at once, and the order knows what is still open. In foreign
    money the stock is worth what the order says at its rate, or at another that was paid in the end."""
    deed = deed_of(session)
    if not goods:
        raise Refused(N_("Scan or choose what came in."), field="goods")
    lines = {line.item_id: line for line in order.lines}
    for told in goods:
        _fits_the_order(told, lines.get(told.item.id))
    rate = exchange_rate if exchange_rate and order.currency != deed.branch.currency else order.exchange_rate
    if rate != order.exchange_rate:
        refuse_rate(deed, order.currency, rate, rate_source)
    quarantine = warehouse_of(deed, WarehouseKind.QUARANTINE) if any(told.difference in NOT_TAKEN for told in goods) else None
    lock(deed, [(place, told.item) for told in goods for place in (order.warehouse, quarantine) if place is not None])
    note = deed.add(GoodsIn(warehouse=order.warehouse, supplier=order.supplier, supplier_note=supplier_note, order=order, currency=order.currency,
                            exchange_rate=rate, rate_source=rate_source if rate != order.exchange_rate else order.rate_source, received_at=deed.at,
                            received_by=deed.staff))
    rows = [_arrived(deed, note, told, lines.get(told.item.id)) for told in goods]
    post(deed, MovementKind.RECEIVED, [
        Going(row.item, row.quantity, None, quarantine if row.difference in NOT_TAKEN else order.warehouse, serials_in(row.serials),
              order.in_house(row.amount, rate),
              line=row.order_line if row.difference not in NOT_TAKEN else None) for row in rows], note, received_by=deed.staff.name)
    served = serve_waiting(deed, order.warehouse, [row.item for row in rows if row.difference not in NOT_TAKEN])
    note.announced = "\n".join(_waits(line) for line in served)
    note.rate_difference = sum(order.in_house(row.amount, rate) - order.in_house(row.amount) for row in rows)
    note.differences = sum(row.difference is not Difference.NONE for row in rows)
    for row in rows:
        row.announced = "; ".join(_waits(line) for line in served if line.item_id == row.item.id and row.difference not in NOT_TAKEN)[:200]
    _say_what_costs_nothing(deed, note)
    release(deed, order.lines)
    deed.issue("goods_in", note)
    return order.reached()


def _fits_the_order(told: Arrived, line: PurchaseOrderLine | None) -> None:
    """Refuses what cannot have come with the order as it is told."""
    if told.unit_price < 0:
        raise Refused(N_("{what} has a price below zero."), field="goods", what=told.item.title())
    if told.quantity <= 0:
        raise Refused(N_("How many? {what} needs a quantity above zero."), field="goods", what=told.item.title())
    if line is None and told.difference is not Difference.WRONG:
        raise Refused(N_("{item} was not ordered here: mark it as another part, or enter it as goods in without an order."), field="goods",
                      item=told.item.title())
    if line is not None and told.difference is Difference.WRONG:
        raise Refused(N_("{item} was ordered here: it is not another part."), field="goods", item=told.item.title())


def _arrived(deed: Deed, note: GoodsIn, told: Arrived, line: PurchaseOrderLine | None) -> GoodsInLine:
    """A line of the note; what counts for the order is counted there, up to what it still owes off what is on order."""
    difference = told.difference
    if line is not None and difference not in NOT_TAKEN:
        owed = line.still_open
        difference = Difference.OVER if told.quantity > owed else difference if difference is not Difference.OVER else Difference.NONE
        count_on_order(deed, note.warehouse, told.item, -min(told.quantity, owed))
        line.received += told.quantity
    price = 0 if difference in NOT_TAKEN or line is None else told.unit_price or line.unit_price
    made: GoodsInLine = deed.add(GoodsInLine(note=note, item=told.item, quantity=told.quantity, unit_price=price, serials=told.serials, order_line=line,
                                             difference=difference))
    return made


def _waits(line: JobPart) -> str:
    """Which job waited, and which technician."""
    return ", ".join(part for part in (f"{line.item.code}: {line.job}", line.technician_name) if part)
