"""Stock: what lies where, by a ledger that is only ever added to (P1-6.3). A balance is the sum of the movements and never below zero."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ColumnElement, ForeignKey, Index, UniqueConstraint, case, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import Base, BranchRecord
from backoffice.models.centre.branches import AbcClass
from backoffice.models.centre.staff import Staff
from backoffice.models.guards import Guard
from backoffice.models.types import Choice, Code, Key, Line, Moment, Money, Quantity, Reference, SortKey, State
from backoffice.models.warehouse.items import Item, ItemState
from backoffice.models.warehouse.warehouses import Warehouse, WarehouseKind
from backoffice.text import N_


class Level(State):
    """How what is on hand stands against what is to be kept; the words sort from worst to best."""

    NONE = "0 none", N_("None kept")
    OUT = "1 out", N_("Out of stock"), "trouble"
    BELOW = "2 below", N_("Below minimum"), "waiting"
    ENOUGH = "3 enough", N_("Enough"), "good"
    ABOVE = "4 above", N_("Above maximum"), "away"


class Stock(BranchRecord):
    """What a warehouse holds of a part: on hand, put aside for jobs, on order, and what is to be kept there. The figures are sums of the ledger,
    of what jobs ask for and of what suppliers owe, kept here so that the list of parts is read from one table; quantities in thousandths, the
    value in minor units of the branch. The class (A, B, C) and the point at which to order follow from the usage (P1-6.2)."""

    area = "stock"
    label = N_("Stock")
    attachments = False
    guards = (Guard("stock.see_cost", N_("Cost of parts"), ("value",), papers=("stock_on_day", "stock_value")),)
    sort_keys: ClassVar = {"name_key": "item_name"}
    copies: ClassVar = {"item_code": "item.code", "item_name": "item.name", "fits": "item.fits", "item_state": "item.state",
                        "supplier_name": "item.supplier_name", "kind": "warehouse.kind", "warehouse_name": "warehouse.name"}
    sorts = ("item_code", "name_key", "quantity", "level", "wanted", "bin", "to_order", "abc")
    editable = ("minimum", "maximum", "bin")
    settings: ClassVar = {"minimum": "S-P1"}

    warehouse_id: Mapped[int] = mapped_column(Reference, ForeignKey("warehouse.id"))
    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    item_code: Mapped[Code] = mapped_column(default="", info={"derived": True})
    item_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    name_key: Mapped[SortKey]
    fits: Mapped[Line] = mapped_column(default="", info={"derived": True})
    item_state: Mapped[ItemState] = mapped_column(default=ItemState.ACTIVE, info={"derived": True})
    supplier_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    kind: Mapped[WarehouseKind] = mapped_column(default=WarehouseKind.PARTS, info={"derived": True})
    warehouse_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    bin: Mapped[Code] = mapped_column(default="")
    minimum: Mapped[Quantity] = mapped_column(default=0)
    maximum: Mapped[Quantity] = mapped_column(default=0)
    quantity: Mapped[Quantity] = mapped_column(default=0, info={"derived": True})
    reserved: Mapped[Quantity] = mapped_column(default=0, info={"derived": True})
    wanted: Mapped[Quantity] = mapped_column(default=0, info={"derived": True})
    in_bags: Mapped[Quantity] = mapped_column(default=0, info={"derived": True})
    on_order: Mapped[Quantity] = mapped_column(default=0, info={"derived": True})
    to_order: Mapped[Quantity] = mapped_column(default=0, info={"derived": True})
    order_at: Mapped[Quantity] = mapped_column(default=0)
    abc: Mapped[AbcClass] = mapped_column(default=AbcClass.NONE)
    abc_by_hand: Mapped[bool] = mapped_column(default=False)
    abc_reason: Mapped[Line] = mapped_column(default="")
    value: Mapped[Money] = mapped_column(default=0, info={"derived": True})
    counted_on: Mapped[date | None] = mapped_column(info={"derived": True})
    level: Mapped[Level] = mapped_column(default=Level.NONE, info={"derived": True})

    warehouse: Mapped[Warehouse] = relationship(lazy="joined", innerjoin=True)
    item: Mapped[Item] = relationship(lazy="joined", innerjoin=True)

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "item_id", "warehouse_id"), UniqueConstraint("warehouse_id", "item_id"),
                CheckConstraint("quantity >= 0 AND reserved >= 0 AND reserved <= quantity", name="never_negative"),
                CheckConstraint("value >= 0 AND (quantity > 0 OR value = 0)", name="value_of_something"),
                CheckConstraint("wanted >= 0 AND in_bags >= 0", name="figures"),
                CheckConstraint("on_order >= 0 AND to_order >= 0 AND order_at >= 0", name="ordering"))

    def title(self) -> str:
        return f"{self.item_code} {self.item_name}"

    def check(self) -> None:
        if self.minimum < 0 or self.maximum < 0:
            raise Refused(N_("What is to be kept cannot be below zero."), field="minimum")
        if self.maximum and self.maximum < self.minimum:
            raise Refused(N_("The maximum is below the minimum."), field="maximum")
        level = level_of(self.quantity, self.minimum, self.maximum, self.wanted)
        if self.level is not level:
            self.level = level
        due = to_order_of(self.kind, self.quantity + self.on_order - self.wanted, self.minimum, self.maximum, self.order_at)
        if self.to_order != due:
            self.to_order = due


def level_of(quantity: int, minimum: int, maximum: int, wanted: int) -> Level:
    """How a quantity stands against what is to be kept."""
    if quantity == 0:
        return Level.OUT if minimum or wanted else Level.NONE
    if quantity < minimum:
        return Level.BELOW
    return Level.ABOVE if maximum and quantity > maximum else Level.ENOUGH


def level_in(quantity: Any, wanted: Any) -> ColumnElement[Any]:
    """The same, asked of the database."""
    table = Stock.__table__.c
    return case((quantity == 0, case((table.minimum + wanted > 0, Level.OUT.value), else_=Level.NONE.value)), (quantity < table.minimum, Level.BELOW.value),
                ((table.maximum > 0) & (quantity > table.maximum), Level.ABOVE.value), else_=Level.ENOUGH.value)


def to_order_of(kind: str, will_be: int, minimum: int, maximum: int, order_at: int) -> int:
    """How much of a part is to be ordered for a warehouse, in thousandths.

    What will be there is what is on hand and on order, less what jobs want. When that reaches the point at which to order, falls below the
    minimum, or does not do for the jobs, it is filled up to the maximum. Only service parts are ordered (P1-6.2, S-P1).
    """
    due = will_be < minimum or 0 < order_at >= will_be or will_be < 0
    return max(max(minimum, maximum, order_at) - will_be, 0) if due and kind == WarehouseKind.PARTS else 0


def to_order_in(quantity: Any, on_order: Any, wanted: Any) -> ColumnElement[Any]:
    """The same, asked of the database."""
    table = Stock.__table__.c
    will_be = quantity + on_order - wanted
    kept = case((table.maximum > table.minimum, table.maximum), else_=table.minimum)
    up_to = case((table.order_at > kept, table.order_at), else_=kept)
    due = (will_be < table.minimum) | ((will_be <= table.order_at) & (table.order_at > 0)) | (will_be < 0)
    return case((table.kind != WarehouseKind.PARTS.value, 0), (due & (up_to > will_be), up_to - will_be), else_=0)


class StockSerial(Base):
    """Where one piece with a serial number is: one row for each, so that it can be in one place only. Outside the house it has none."""

    __table_args__ = (UniqueConstraint("item_id", "serial"), Index(None, "warehouse_id", "item_id"), {"sqlite_autoincrement": True})

    id: Mapped[Key]
    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    serial: Mapped[Code]
    warehouse_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("warehouse.id"))


class MovementKind(Choice):
    """Why goods moved."""

    RECEIVED = "received", N_("Goods in")
    ISSUED = "issued", N_("Issued")
    USED = "used", N_("Used")
    RETURNED = "returned", N_("Given back")
    MOVED = "moved", N_("Moved")
    OLD_PART = "old part", N_("Old part taken in")
    REVERSED = "reversed", N_("Reversed")
    SENT = "sent", N_("Sent to another branch")
    ARRIVED = "arrived", N_("Arrived from another branch")
    CAME_BACK = "came back", N_("Came back from the way")
    WRITTEN_OFF = "written off", N_("Written off")
    COUNTED = "counted", N_("Count difference")
    COSTED = "costed", N_("Cost entered")


class StockMovement(BranchRecord):
    """One entry of the ledger: goods went from one place to another, or in or out where a place is missing. Never changed; a wrong one is
    followed by its reversal. The value is told as a whole, in minor units of the branch, so that the sums agree to the last one; what a
    piece costs follows from it. What came in without a cost gets its value later, by an entry without a quantity. Code and name are those of the day."""

    area = "stock"
    label = N_("Stock movement")
    guards = (Guard("stock.see_cost", N_("Cost of parts"), ("value",)),)
    impersonal = ("item_code", "item_name", "serial", "document", "received_by", "reason")
    append_only = True
    sorts = ("item_code",)

    kind: Mapped[MovementKind]
    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    item_code: Mapped[Code]
    item_name: Mapped[Line]
    from_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("warehouse.id"))
    to_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("warehouse.id"))
    quantity: Mapped[Quantity]
    value: Mapped[Money]
    serial: Mapped[Code] = mapped_column(default="")
    record: Mapped[Code] = mapped_column(default="")
    record_id: Mapped[int | None] = mapped_column(Reference)
    line_id: Mapped[int | None] = mapped_column(Reference)
    document: Mapped[Code] = mapped_column(default="")
    at: Mapped[Moment]
    staff_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    received_by: Mapped[Line] = mapped_column(default="")
    reason: Mapped[Line] = mapped_column(default="")
    reverses_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("stock_movement.id"), unique=True)

    item: Mapped[Item] = relationship()
    source: Mapped[Warehouse | None] = relationship(foreign_keys=[from_id])
    target: Mapped[Warehouse | None] = relationship(foreign_keys=[to_id])
    staff: Mapped[Staff] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        by_day = ("branch_id", "business_date", "id", "kind", "from_id", "to_id", "item_id", "quantity", "value")
        return (*super().indexes(), Index("ix_stock_movement_by_day", *by_day),  # what lay here on a past day is summed up from it alone
                Index(None, "branch_id", "id"), Index(None, "item_id", "id"), Index(None, "from_id", "item_id", "id"),
                Index(None, "to_id", "item_id", "id"), Index(None, "record", "record_id", "line_id"),
                Index("ix_stock_movement_serial", "item_id", "serial", "id", sqlite_where=text("serial <> ''"),
                      postgresql_where=text("serial <> ''")),
                CheckConstraint("value >= 0 AND (quantity > 0 OR kind = 'costed' AND quantity = 0 AND value > 0)", name="something"),
                CheckConstraint("from_id IS NOT NULL OR to_id IS NOT NULL", name="somewhere"))

    def title(self) -> str:
        return f"{self.document or self.id} {self.item_code}"


