"""Purchase orders: what was ordered from whom, at what price, what came of it and what is still open (P1-6.2, P1-6.7).

This room knows suppliers, parts and stock. How an order comes about and what jobs learn of it stands in `ordering`.
"""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import deed_of
from backoffice.models.steps import step
from backoffice.models.types import Choice, Code, HouseMoney, Line, Moment, Money, Quantity, Rate, Reference, SortKey, State, Text
from backoffice.models.warehouse.exchange import PAR, in_house
from backoffice.models.warehouse.items import Item
from backoffice.models.warehouse.suppliers import Supplier
from backoffice.models.warehouse.warehouses import Warehouse
from backoffice.text import N_


class OrderState(State):
    DRAFT = "draft", N_("To send"), "active"
    SENT = "sent", N_("On order"), "away"
    PART = "part", N_("Came in part"), "waiting"
    RECEIVED = "received", N_("All came in"), "good", True
    CLOSED = "closed", N_("Closed short"), "quiet", True
    CANCELLED = "cancelled", N_("Not sent"), "quiet", True


ON_ORDER = (OrderState.SENT, OrderState.PART)
"""The states in which the supplier still owes something."""


class OrderChannel(Choice):
    """How an order went out."""

    EMAIL = "e-mail", N_("E-mail")
    LETTER = "letter", N_("Letter")
    PORTAL = "portal", N_("The supplier's own system")
    COUNTER = "counter", N_("In person")


class PurchaseOrder(BranchRecord):
    """What one supplier is to bring into one warehouse, in the money in which they are paid. Once it is sent, what was agreed does not change any
    more, and neither does the rate at which it was approved: `house_total` is what it costs in the money of the branch."""

    area = "purchasing"
    label = N_("Purchase order")
    impersonal = ("end_reason",)
    series = "PO"
    states = OrderState
    frozen_from = (OrderState.SENT, OrderState.PART, OrderState.RECEIVED, OrderState.CLOSED, OrderState.CANCELLED)
    lives_on = ("their_number", "note", "expected_on", "end_reason")
    found_by = ("number", "supplier_name", "request_number", "their_number", "parts")
    sort_keys: ClassVar = {"supplier_key": "supplier_name"}
    copies: ClassVar = {"supplier_name": "supplier.name", "warehouse_name": "warehouse.name", "request_number": "request.number"}
    sorts = ("number", "supplier_key", "expected_on", "state")
    editable = ("their_number", "note")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[OrderState] = mapped_column(default=OrderState.DRAFT)
    open: Mapped[bool] = mapped_column(default=True, info={"derived": True})
    request_id: Mapped[int] = mapped_column(Reference, ForeignKey("purchase_request.id"))
    request_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    supplier_id: Mapped[int] = mapped_column(Reference, ForeignKey("supplier.id"))
    supplier_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    supplier_key: Mapped[SortKey]
    warehouse_id: Mapped[int] = mapped_column(Reference, ForeignKey("warehouse.id"))
    warehouse_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    parts: Mapped[Line] = mapped_column(default="")
    currency: Mapped[str] = mapped_column(String(3))
    exchange_rate: Mapped[Rate] = mapped_column(default=PAR)
    rate_of: Mapped[date | None]
    rate_source: Mapped[Line] = mapped_column(default="")
    total: Mapped[Money]
    house_total: Mapped[HouseMoney]
    ordered_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    ordered_at: Mapped[Moment]
    sent_on: Mapped[date | None]
    channel: Mapped[OrderChannel | None]
    expected_on: Mapped[date | None]
    their_number: Mapped[Code] = mapped_column(default="")
    end_reason: Mapped[Line] = mapped_column(default="")
    note: Mapped[Text] = mapped_column(default="")

    request = relationship("PurchaseRequest")
    supplier: Mapped[Supplier] = relationship(lazy="joined", innerjoin=True)
    warehouse: Mapped[Warehouse] = relationship()
    ordered_by: Mapped[Staff] = relationship()
    lines: Mapped[list[PurchaseOrderLine]] = relationship(back_populates="order", order_by="PurchaseOrderLine.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "supplier_id"), Index(None, "request_id"))

    def title(self) -> str:
        return f"{self.number} {self.supplier_name}".strip()

    def check(self) -> None:
        if self.total != sum(line.amount for line in self.lines):
            raise ValueError(f"{self.number}: the total is not the sum of its lines")
        if self.house_total != sum(self.in_house(line.amount) for line in self.lines):
            raise ValueError(f"{self.number}: in the money of the branch the total is not the sum of its lines")

    def in_house(self, amount: int, rate: int = 0) -> int:
        """What an amount of this order comes to in the money of the branch, at its own rate or another."""
        return in_house(amount, self.currency, rate or self.exchange_rate, self.request.currency)

    def reached(self) -> OrderState:
        """Where the order stands after something came in or was given up."""
        if any(line.still_open for line in self.lines):
            return OrderState.PART if any(line.received for line in self.lines) else OrderState.SENT
        return OrderState.CLOSED if any(line.closed for line in self.lines) else OrderState.RECEIVED

    @step(N_("Do not send"), OrderState.DRAFT, to=OrderState.CANCELLED, right="purchasing.order", clauses="P1-6.2")
    def cancel(self, reason: str) -> None:
        """The order is not sent after all; its number and the reason stay."""
        self.end_reason = reason

    @step(N_("Print order"), OrderState.DRAFT, *ON_ORDER, right="purchasing.print", clauses="P1-6.7")
    def print_order(self) -> None:
        """Prints the order in the language of the supplier."""
        deed_of(self).issue("purchase_order", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.purchasing.on_paper import purchase_order
        return purchase_order(self)


class PurchaseOrderLine(BranchRecord):
    """One part of an order: how much was ordered, came in and was given up, in thousandths, at a price for one in minor units.

    What is open is ordered less received less given up, and never below zero: what came above the order was received all the same."""

    area = "purchasing"
    label = N_("Line of an order")
    line_of = "order"
    lives_on = ("received", "closed", "expected_on")
    copies: ClassVar = {"order_number": "order.number"}

    order_id: Mapped[int] = mapped_column(Reference, ForeignKey("purchase_order.id"))
    order_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    quantity: Mapped[Quantity]
    unit_price: Mapped[Money]
    amount: Mapped[Money]
    lead_days: Mapped[int] = mapped_column(default=0)
    expected_on: Mapped[date | None]
    received: Mapped[Quantity] = mapped_column(default=0)
    closed: Mapped[Quantity] = mapped_column(default=0)

    order: Mapped[PurchaseOrder] = relationship(back_populates="lines", lazy="joined", innerjoin=True)
    item: Mapped[Item] = relationship(lazy="joined", innerjoin=True)

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("order_id", "item_id"), Index(None, "item_id"),
                CheckConstraint("quantity > 0 AND received >= 0 AND closed >= 0 AND closed <= quantity", name="figures"))

    def title(self) -> str:
        return f"{self.order_number or self.order.number} {self.item.code}"

    @property
    def still_open(self) -> int:
        """What the supplier still owes."""
        return max(self.quantity - self.received - self.closed, 0)

    def check(self) -> None:
        if self.unit_price < 0:
            raise Refused(N_("{what} has a price below zero."), field="unit_price", what=self.item.title())
