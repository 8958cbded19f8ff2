"""Stock counts: what the books said when the count began, what was counted and by whom, and what differs (P1-6.3, P1-6.2)."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import deed_of
from backoffice.models.guards import Guard
from backoffice.models.steps import step
from backoffice.models.types import Code, Line, Moment, Money, Quantity, Reference, SortKey, State, Text
from backoffice.models.warehouse.items import Item
from backoffice.models.warehouse.warehouses import Warehouse
from backoffice.text import N_


class CountState(State):
    OPEN = "open", N_("Being counted"), "active"
    RECOUNT = "recount", N_("Second count"), "waiting"
    COUNTED = "counted", N_("Differences to approve"), "trouble"
    POSTED = "posted", N_("Posted"), "good", True
    CALLED_OFF = "called off", N_("Called off"), "quiet", True


class StockCount(BranchRecord):
    """One count of a warehouse or a part of it. Sums in minor units of the branch, known when the counting is done."""

    area = "stock"
    label = N_("Stock count")
    series = "SC"
    guards = (Guard("stock.see_cost", N_("Cost of parts"), ("gain", "loss")),)
    states = CountState
    frozen_from = (CountState.POSTED, CountState.CALLED_OFF)
    found_by = ("number", "warehouse_name", "scope")
    sort_keys: ClassVar = {"warehouse_key": "warehouse_name"}
    copies: ClassVar = {"warehouse_name": "warehouse.name"}
    impersonal = ("scope", "reason", "note")
    sorts = ("number", "warehouse_key", "state")
    editable = ("note",)

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[CountState] = mapped_column(default=CountState.OPEN)
    warehouse_id: Mapped[int] = mapped_column(Reference, ForeignKey("warehouse.id"))
    warehouse_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    warehouse_key: Mapped[SortKey]
    scope: Mapped[Line] = mapped_column(default="")
    blind: Mapped[bool] = mapped_column(default=False)
    begun_at: Mapped[Moment]
    begun_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    after_id: Mapped[int] = mapped_column(default=0)
    many: Mapped[int] = mapped_column(default=0)
    differing: Mapped[int] = mapped_column(default=0)
    gain: Mapped[Money] = mapped_column(default=0)
    loss: Mapped[Money] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3))
    approved_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    posted_at: Mapped[Moment | None]
    reason: Mapped[Line] = mapped_column(default="")
    note: Mapped[Text] = mapped_column(default="")

    warehouse: Mapped[Warehouse] = relationship()
    begun_by: Mapped[Staff] = relationship(foreign_keys=[begun_by_id])
    approved_by: Mapped[Staff | None] = relationship(foreign_keys=[approved_by_id])
    lines: Mapped[list[CountLine]] = relationship(back_populates="count", order_by="CountLine.bin, CountLine.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "warehouse_id", "state"))

    def title(self) -> str:
        return f"{self.number} {self.warehouse_name}".strip()

    def counters(self) -> set[int | None]:
        """Who counted anything of it."""
        return {person for line in self.lines for person in (line.counted_by_id, line.recounted_by_id) if person is not None}

    def differences(self) -> list[CountLine]:
        """The lines on which what was counted is not what the books say."""
        return [line for line in self.lines if line.differs]

    @step(N_("Print count sheet"), CountState.OPEN, CountState.RECOUNT, right="stock.print", clauses="P1-6.3")
    def print_sheet(self) -> None:
        """Prints the sheet again; for a second count only with what is to be counted again."""
        deed_of(self).issue("count_sheet", self)

    @step(N_("Call off"), CountState.OPEN, CountState.RECOUNT, CountState.COUNTED, to=CountState.CALLED_OFF, right="stock.count", clauses="P1-6.3")
    def call_off(self, reason: str) -> None:
        """The count is given up; the stock stays as the books have it."""
        self.reason = reason[:200]

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.warehouse.on_count_papers import count_sheet
        return count_sheet(self)


class CountLine(BranchRecord):
    """One part of a count, in thousandths. `expected` is what lay there when the count began, `moved` what came and went until it was counted; `book` is
    what the window and the sheet tell of it, nothing while a blind count goes on. `value` is what the difference is worth."""

    area = "stock"
    label = N_("Line")
    guards = (Guard("stock.see_cost", N_("Cost of parts"), ("value",)),)
    line_of = "count"
    impersonal = ("bin", "serials", "missing", "extra")

    count_id: Mapped[int] = mapped_column(Reference, ForeignKey("stock_count.id"))
    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    bin: Mapped[Code] = mapped_column(default="")
    expected: Mapped[Quantity] = mapped_column(default=0)
    moved: Mapped[Quantity] = mapped_column(default=0)
    counted: Mapped[Quantity | None]
    counted_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    counted_at: Mapped[Moment | None]
    again: Mapped[bool] = mapped_column(default=False)
    recounted: Mapped[Quantity | None]
    recounted_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    serials: Mapped[Text] = mapped_column(default="")
    missing: Mapped[Text] = mapped_column(default="")
    extra: Mapped[Text] = mapped_column(default="")
    book: Mapped[Quantity | None]
    difference: Mapped[Quantity | None]
    value: Mapped[Money] = mapped_column(default=0)

    count: Mapped[StockCount] = relationship(back_populates="lines")
    item: Mapped[Item] = relationship(lazy="joined", innerjoin=True)

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("count_id", "item_id"), Index(None, "item_id"),
                CheckConstraint("coalesce(counted, 0) >= 0 AND coalesce(recounted, 0) >= 0", name="counted"))

    @property
    def differs(self) -> bool:
        """Whether pieces are missing or too many; of a part by serial number also where as many are missing as are too many."""
        return bool(self.difference or self.missing or self.extra)

    @property
    def found(self) -> int | None:
        """What was counted, the second count before the first."""
        return self.recounted if self.recounted is not None else self.counted
