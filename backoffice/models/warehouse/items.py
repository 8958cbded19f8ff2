"""Spare parts: what they are called, what they fit, what they cost in each currency, and how long they can be had (P1-6, W8-1, Z13-3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import Record
from backoffice.models.centre.products import ProductModel
from backoffice.models.deeds import deed_of
from backoffice.models.guards import Guard
from backoffice.models.steps import Amount, LongText, step
from backoffice.models.types import Code, Line, Money, Reference, SortKey, State, Text
from backoffice.models.warehouse.suppliers import Supplier
from backoffice.text import N_


class ItemState(State):
    ACTIVE = "active", N_("Active"), "good"
    SUPERSEDED = "superseded", N_("Superseded"), "waiting"
    ENDED = "ended", N_("Ended"), "quiet", True


class Item(Record):
    """A spare part or other goods that the warehouse keeps. It belongs to the whole centre; where it lies, belongs to a branch."""

    area = "stock"
    label = N_("Part")
    states = ItemState
    found_by = ("code", "name", "name_zh", "name_es", "barcodes", "fits", "supplier_name")
    sort_keys: ClassVar = {"name_key": "name"}
    copies: ClassVar = {"supplier_name": "supplier.name"}
    sorts: ClassVar = ("code", "name_key", "last_buy_on")
    editable = ("name", "name_zh", "name_es", "barcodes", "counted_in", "component_group", "supplier_id", "lead_days", "wearing", "production_ended",
                "parts_years", "last_buy_on", "note")
    settings: ClassVar = {"parts_years": "Z13-3"}

    code: Mapped[Code] = mapped_column(unique=True)
    name: Mapped[Line]
    name_key: Mapped[SortKey]
    name_zh: Mapped[Line] = mapped_column(default="")
    name_es: Mapped[Line] = mapped_column(default="")
    barcodes: Mapped[Line] = mapped_column(default="")
    counted_in: Mapped[Code] = mapped_column(default="")
    component_group: Mapped[Line] = mapped_column(default="")
    fits: Mapped[Line] = mapped_column(default="", info={"derived": True})
    supplier_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("supplier.id"))
    supplier_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    lead_days: Mapped[int] = mapped_column(default=0)
    serial_tracked: Mapped[bool] = mapped_column(default=False)
    wearing: Mapped[bool] = mapped_column(default=False)
    production_ended: Mapped[date | None]
    parts_years: Mapped[int] = mapped_column(default=5)
    parts_end: Mapped[date | None] = mapped_column(info={"derived": True})
    last_buy_on: Mapped[date | None]
    note: Mapped[Text] = mapped_column(default="")
    state: Mapped[ItemState] = mapped_column(default=ItemState.ACTIVE)

    supplier: Mapped[Supplier | None] = relationship()
    models: Mapped[list[ItemFit]] = relationship(back_populates="item", order_by="ItemFit.id", cascade="all, delete-orphan")
    codes: Mapped[list[ItemBarcode]] = relationship(back_populates="item", order_by="ItemBarcode.id", cascade="all, delete-orphan")
    prices: Mapped[list[ItemPrice]] = relationship(back_populates="item", order_by="ItemPrice.id")
    part_numbers: Mapped[list[SupplierPart]] = relationship(back_populates="item", order_by="SupplierPart.id", cascade="all, delete-orphan")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "supplier_id"))

    def title(self) -> str:
        return f"{self.code} {self.name}"

    def called(self, language: str) -> str:
        """The name of the part in a language."""
        return {"zh": self.name_zh, "es": self.name_es}.get(language) or self.name

    def price_in(self, currency: str) -> ItemPrice | None:
        """What the part costs where this currency is paid, if anything was agreed."""
        return next((price for price in self.prices if price.currency == currency), None)

    def number_at(self, supplier: Supplier) -> str:
        """Under which number a supplier has the part; empty where nobody has said."""
        return next((each.part_number for each in self.part_numbers if each.supplier_id == supplier.id), "")

    def check(self) -> None:
        for name, words in {"code": N_("Write the code of the part."), "name": N_("Write the name of the part.")}.items():
            if not getattr(self, name).strip():
                raise Refused(words, field=name)
        if not 0 <= self.lead_days <= 999:
            raise Refused(N_("Write the lead time in days, from 0 to 999."), field="lead_days")
        if not 0 <= self.parts_years <= 50:
            raise Refused(N_("Write for how many years parts are kept, from 0 to 50."), field="parts_years")
        self.parts_end = years_after(self.production_ended, self.parts_years) if self.production_ended else None
        if self.last_buy_on and self.parts_end and self.last_buy_on > self.parts_end:
            raise Refused(N_("The last order lies after the end of parts on {day}."), field="last_buy_on", day=self.parts_end.isoformat())
        self._keep_barcodes()

    def _keep_barcodes(self) -> None:
        """Each barcode leads to one part; they stand on the part one after another and are looked up one by one."""
        wanted = list(dict.fromkeys(self.barcodes.split()))
        self.barcodes = " ".join(wanted)
        session = deed_of(self).session
        for kept in [each for each in self.codes if each.barcode not in wanted]:
            self.codes.remove(kept)
        known = {each.barcode for each in self.codes}
        for barcode in (each for each in wanted if each not in known):
            if len(barcode) > 40:
                raise Refused(N_("A barcode has at most 40 characters: {barcode}"), field="barcodes", barcode=barcode)
            other = session.scalar(select(ItemBarcode).where(ItemBarcode.barcode == barcode))
            if other is not None and other.item_id != self.id:
                raise Refused(N_("The barcode {barcode} belongs to {item}."), field="barcodes", barcode=barcode, item=other.item.title())
            self.codes.append(ItemBarcode(barcode=barcode))

    @step(N_("Set prices"), ItemState.ACTIVE, ItemState.SUPERSEDED, ItemState.ENDED, right="stock.price", clauses="P1-5.1")
    def set_prices(self, market: Amount = 0, company: Amount = 0, cost: Amount = 0) -> None:
        """What the part costs in the currency of this branch: on the market, from us, and to us. Branches with the same money share the price."""
        deed = deed_of(self)
        for name, amount in {"market": market, "company": company, "cost": cost}.items():
            if amount < 0:
                raise Refused(N_("The price is below zero."), field=name)
        price = self.price_in(deed.branch.currency) or deed.add(ItemPrice(item=self, currency=deed.branch.currency))
        price.market, price.company, price.cost = market, company, cost

    @step(N_("Set models"), ItemState.ACTIVE, ItemState.SUPERSEDED, right="stock.change", clauses="S-R11")
    def set_models(self, models: list[FitTold]) -> None:
        """Which models the part fits."""
        wanted = list(dict.fromkeys(told.model.id for told in models))
        for fit in [each for each in self.models if each.model_id not in wanted]:
            self.models.remove(fit)
        known = {each.model_id for each in self.models}
        for told in models:
            if told.model.id not in known:
                known.add(told.model.id)
                self.models.append(ItemFit(model=told.model))
        self.fits = shown_fits([told.model.code for told in models])

    @step(N_("Set suppliers' part numbers"), ItemState.ACTIVE, ItemState.SUPERSEDED, right="stock.change", clauses="P1-6.7")
    def set_part_numbers(self, part_numbers: list[TheirNumber]) -> None:
        """Under which number each supplier has the part; orders to them name it. What is not told any more is forgotten."""
        wanted = {told.supplier.id: told.part_number.strip() for told in part_numbers}
        if len(wanted) < len(part_numbers):
            raise Refused(N_("A supplier has one number for a part: write each supplier once."), field="part_numbers")
        for kept in [each for each in self.part_numbers if each.supplier_id not in wanted]:
            self.part_numbers.remove(kept)
        known = {each.supplier_id: each for each in self.part_numbers}
        for told in part_numbers:
            if told.supplier.id in known:
                known[told.supplier.id].part_number = wanted[told.supplier.id]
            else:
                self.part_numbers.append(SupplierPart(supplier=told.supplier, part_number=wanted[told.supplier.id]))

    @step(N_("End"), ItemState.ACTIVE, ItemState.SUPERSEDED, to=ItemState.ENDED, right="stock.change", clauses="Z13-3")
    def end(self) -> None:
        """The part can be had no more. What lies in stock may still be issued; approved substitutes are offered in its place."""


class ItemFit(Record):
    """A model that a part fits."""

    area = "stock"
    label = N_("Fits")
    line_of = "item"

    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    model_id: Mapped[int] = mapped_column(Reference, ForeignKey("product_model.id"))

    item: Mapped[Item] = relationship(back_populates="models")
    model: Mapped[ProductModel] = relationship(lazy="joined", innerjoin=True)

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("item_id", "model_id"), Index(None, "model_id", "item_id"))


class ItemBarcode(Record):
    """A barcode that leads to a part; a part may have several, each of them leads to one."""

    area = "stock"
    label = N_("Barcode")
    line_of = "item"

    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    barcode: Mapped[Code] = mapped_column(unique=True)

    item: Mapped[Item] = relationship(back_populates="codes")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (Index(None, "item_id"),)


class SupplierPart(Record):
    """Under which number a supplier has a part; it stands on the orders that go to them (P1-6.7)."""

    area = "stock"
    label = N_("Supplier's part number")
    line_of = "item"

    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    supplier_id: Mapped[int] = mapped_column(Reference, ForeignKey("supplier.id"))
    part_number: Mapped[Code]

    item: Mapped[Item] = relationship(back_populates="part_numbers")
    supplier: Mapped[Supplier] = relationship(lazy="joined", innerjoin=True)

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("item_id", "supplier_id"), Index(None, "supplier_id", "part_number"))

    def title(self) -> str:
        return f"{self.supplier.name} {self.part_number}"


class ItemPrice(Record):
    """What a part costs in one currency, in its minor units. A price is agreed per currency, not per branch: two branches that take the same
    money ask the same price, and none is ever converted."""

    area = "stock"
    label = N_("Price")
    guards = (Guard("stock.see_cost", N_("Cost of parts"), ("cost",)),)
    line_of = "item"

    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    currency: Mapped[str] = mapped_column(String(3))
    market: Mapped[Money] = mapped_column(default=0)
    company: Mapped[Money] = mapped_column(default=0)
    cost: Mapped[Money] = mapped_column(default=0)

    item: Mapped[Item] = relationship(back_populates="prices")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("item_id", "currency"),)


@dataclass
class FitTold:
    """A model as it is chosen for a part."""

    model: ProductModel


@dataclass
class TheirNumber:
    """A supplier and under which number they have the part."""

    supplier: Supplier
    part_number: str


def shown_fits(codes: list[str]) -> str:
    """The models of a part in one line, as far as it goes."""
    return ", ".join(dict.fromkeys(codes))[:200]


def years_after(day: date, years: int) -> date:
    """The same day some years later; the last of February where there is no 29th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def item_with(session: Session, scanned: str) -> Item | None:
    """The part with this barcode, or else with this code."""
    found = session.scalar(select(ItemBarcode).where(ItemBarcode.barcode == scanned))
    return found.item if found else session.scalar(select(Item).where(Item.code == scanned))


@step(N_("New part"), on=Item, right="stock.add", clauses="P1-6.1 P1-6.2 W8-1 S-R11", creates=True)
def add_item(session: Session, code: str, name: str, name_zh: str = "", name_es: str = "", barcodes: str = "", counted_in: str = "", component_group: str = "",
             supplier: Supplier | None = None, lead_days: int = 0, serial_tracked: bool = False, wearing: bool = False, production_ended: date | None = None,
             last_buy_on: date | None = None, note: LongText = "") -> Item:
    """Enters a part, and from whom it is mostly bought. Whether each piece is followed by its serial number is said now, for good."""
    made: Item = deed_of(session).add(Item(
        code=code, name=name, name_zh=name_zh, name_es=name_es, barcodes=barcodes, counted_in=counted_in, component_group=component_group, supplier=supplier,
        lead_days=lead_days, serial_tracked=serial_tracked, wearing=wearing, production_ended=production_ended, last_buy_on=last_buy_on, note=note))
    return made
