"""Goods in: what the supplier brought, at what price, and which jobs waited for it (P1-6.3, P1-6.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.deeds import deed_of
from backoffice.models.guards import Guard
from backoffice.models.items import Item
from backoffice.models.job_parts import JobPart, serve_waiting
from backoffice.models.ledger import Going, post, serials_in
from backoffice.models.organisation import Staff
from backoffice.models.steps import Amount, Pieces, step
from backoffice.models.stock import MovementKind
from backoffice.models.types import Code, Line, Moment, Money, Quantity, Reference, SortKey, Text
from backoffice.models.vouchers import amount_of
from backoffice.models.warehouses import Warehouse, WarehouseKind, warehouse_of
from backoffice.text import N_


class GoodsIn(BranchRecord):
    """What came in with one supplier's note: each line with its price, and who waits for it."""

    area = "stock"
    label = N_("Goods in")
    series = "GI"
    found_by = ("number", "supplier", "supplier_note", "announced")
    sort_keys: ClassVar = {"supplier_key": "supplier"}
    copies: ClassVar = {"warehouse_name": "warehouse.name"}
    sorts = ("number", "supplier_key")

    number: Mapped[Code] = mapped_column(unique=True)
    warehouse_id: Mapped[int] = mapped_column(Reference, ForeignKey("warehouse.id"))
    warehouse_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    supplier: Mapped[Line] = mapped_column(default="")
    supplier_key: Mapped[SortKey]
    supplier_note: Mapped[Code] = mapped_column(default="")
    currency: Mapped[str] = mapped_column(String(3))
    received_at: Mapped[Moment]
    received_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    announced: Mapped[Text] = mapped_column(default="")

    warehouse: Mapped[Warehouse] = relationship()
    received_by: Mapped[Staff] = relationship()
    lines: Mapped[list[GoodsInLine]] = relationship(back_populates="note", order_by="GoodsInLine.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"))

    def title(self) -> str:
        return f"{self.number} {self.supplier}".strip()

    @step(N_("Print goods-in note"), right="stock.print", clauses="P1-6.3")
    def print_note(self) -> None:
        """Prints the note with everything that came."""
        deed_of(self).issue("goods_in", self)

    @step(N_("Print part labels"), right="stock.print", clauses="P1-6.1")
    def print_labels(self) -> None:
        """Prints a label for each piece that came: code, name, bin and barcode."""
        deed_of(self).issue("part_labels", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models import on_stock_papers
        return on_stock_papers.part_labels(self) if kind == "part_labels" else on_stock_papers.goods_in(self)


class GoodsInLine(BranchRecord):
    """One part of what came in, in thousandths and minor units."""

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

    note: Mapped[GoodsIn] = relationship(back_populates="lines")
    item: Mapped[Item] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (Index(None, "note_id"), Index(None, "item_id"))


@dataclass
class Received:
    """One part as it is unpacked and scanned."""

    item: Item
    quantity: Pieces = 1000
    unit_price: Amount = 0
    serials: str = ""


@step(N_("Goods in"), on=GoodsIn, right="stock.receive", clauses="P1-6.1 P1-6.3 P1-6.2", creates=True)
def receive(session: Session, goods: list[Received], supplier: str = "", supplier_note: str = "", warehouse: Warehouse | None = None) -> GoodsIn:
    """Enters what the supplier brought, with its price. The note says which job and which technician waited for it; they go on at once."""
    deed = deed_of(session)
    if not goods:
        raise Refused(N_("Scan or choose what came in."), field="goods")
    for told in goods:
        if told.unit_price < 0:
            raise Refused(N_("{what} has a price below zero."), field="goods", what=told.item.title())
    place = warehouse or warehouse_of(deed, WarehouseKind.PARTS)
    if place.branch_id != deed.branch.id:
        raise Refused(N_("This belongs to another branch."), field="warehouse")
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
    deed.issue("goods_in", note)
    return note


def _waits(line: JobPart) -> str:
    """Which job waited, and which technician."""
    return ", ".join(part for part in (f"{line.item.code}: {line.job}", line.technician_name) if part)
