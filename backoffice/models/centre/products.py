"""Product models, and the units of them that customers own."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.folding import serial_key
from backoffice.models.base import Record
from backoffice.models.centre.customers import Customer, refuse_erased
from backoffice.models.deeds import deed_of
from backoffice.models.steps import LongText, step
from backoffice.models.types import Code, Line, Reference, SortKey, State, Text
from backoffice.text import N_


class ModelState(State):
    CURRENT = "current", N_("Current"), "good"
    DISCONTINUED = "discontinued", N_("Discontinued"), "waiting"
    PARTS_ENDED = "parts ended", N_("Parts ended"), "quiet"


class UnitState(State):
    IN_USE = "in use", N_("In use"), "good"
    OUT_OF_USE = "out of use", N_("Out of use"), "quiet"
    REPLACED = "replaced", N_("Replaced for good, ours now"), "quiet"
    SCRAPPED = "scrapped", N_("Scrapped"), "quiet", True


class ProductModel(Record):
    """A model that we look after: what to carry to it, what to watch for, how long it is free (P1-5.1, S-R5)."""

    area = "products"
    label = N_("Model")
    states = ModelState
    found_by = ("code", "name", "name_zh", "name_es", "maker", "product_group")
    sort_keys: ClassVar = {"name_key": "name"}
    sorts: ClassVar = ("name_key", "code")
    settings: ClassVar = {"warranty_months": "P1-5.1 W5-0 Z8-2"}
    editable = ("name", "name_zh", "name_es", "product_group", "maker", "warranty_months", "tools", "parts", "notice")

    code: Mapped[Code] = mapped_column(unique=True)
    name: Mapped[Line]
    name_key: Mapped[SortKey]
    name_zh: Mapped[Line] = mapped_column(default="")
    name_es: Mapped[Line] = mapped_column(default="")
    product_group: Mapped[Line] = mapped_column(default="")
    maker: Mapped[Line] = mapped_column(default="")
    warranty_months: Mapped[int] = mapped_column(default=12)
    tools: Mapped[Text] = mapped_column(default="")
    parts: Mapped[Text] = mapped_column(default="")
    notice: Mapped[Text] = mapped_column(default="")
    state: Mapped[ModelState] = mapped_column(default=ModelState.CURRENT)

    def check(self) -> None:
        if not self.name.strip():
            raise Refused(N_("Write the name of the model."), field="name")
        if not 0 <= self.warranty_months <= 240:
            raise Refused(N_("Write the warranty in months, from 0 to 240."), field="warranty_months")

    def called(self, language: str) -> str:
        """The name of the model in a language, with its code."""
        name = {"zh": self.name_zh, "es": self.name_es}.get(language) or self.name
        return name if self.code in name else f"{name} {self.code}"

    @step(N_("Discontinue"), ModelState.CURRENT, to=ModelState.DISCONTINUED, right="products.change", clauses="Z13-3")
    def discontinue(self) -> None:
        """No longer made; parts are kept."""

    @step(N_("Parts ended"), ModelState.DISCONTINUED, to=ModelState.PARTS_ENDED, right="products.change", clauses="Z13-3")
    def end_parts(self) -> None:
        """No parts can be had any more; the clerk sees it when a call is registered."""


class Unit(Record):
    """One unit that a customer owns, with its whole history (W4-3, Z7-1). It may have no serial: then its tag number counts."""

    area = "units"
    label = N_("Unit")
    impersonal = ("tag",)
    states = UnitState
    found_by = ("serial", "tag", "customer_name", "model_name")
    sort_keys: ClassVar = {"customer_key": "customer_name", "model_key": "model_name"}
    sorts: ClassVar = ("serial", "customer_key", "model_key")
    copies: ClassVar = {"customer_name": "customer.name", "model_name": "model.name", "model_code": "model.code"}
    editable = ("serial", "customer_id", "site", "sold_on", "sold_by", "proof", "installed_on", "note")

    tag: Mapped[Code] = mapped_column(default="")
    serial: Mapped[Code] = mapped_column(default="")
    model_id: Mapped[int] = mapped_column(Reference, ForeignKey("product_model.id"))
    model_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    model_key: Mapped[SortKey]
    model_code: Mapped[Code] = mapped_column(default="", info={"derived": True})
    customer_id: Mapped[int] = mapped_column(Reference, ForeignKey("customer.id"))
    customer_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    customer_key: Mapped[SortKey]
    site: Mapped[Line] = mapped_column(default="")
    sold_on: Mapped[date | None]
    sold_by: Mapped[Line] = mapped_column(default="")
    proof: Mapped[Line] = mapped_column(default="")
    installed_on: Mapped[date | None]
    note: Mapped[Text] = mapped_column(default="")
    state: Mapped[UnitState] = mapped_column(default=UnitState.IN_USE)
    replaces_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("unit.id"))
    warranty_until: Mapped[date | None]
    serial_key: Mapped[str | None] = mapped_column(String(90), unique=True, info={"derived": True})

    model: Mapped[ProductModel] = relationship(lazy="joined", innerjoin=True)
    customer: Mapped[Customer] = relationship(lazy="joined", innerjoin=True)
    replaces: Mapped[Unit | None] = relationship(remote_side="Unit.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "customer_id"), Index(None, "model_id"))

    def title(self) -> str:
        return f"{self.model_name or self.model.name} {self.serial or self.tag}".strip()

    def check(self) -> None:
        self.serial = self.serial.strip()
        model_id = self.model.id if self.model is not None else self.model_id
        self.serial_key = serial_key(model_id, self.serial) if self.serial else None
        today = deed_of(self).business_date
        if self.sold_on and self.sold_on > today:
            raise Refused(N_("The date of purchase lies in the future."), field="sold_on")
        if self.installed_on and self.sold_on and self.installed_on < self.sold_on:
            raise Refused(N_("It was installed before it was bought: check both dates."), field="installed_on")
        if self.serial_key:
            twin = unit_with(deed_of(self).session, model_id, self.serial)
            if twin is not None and twin.id != self.id:
                raise Refused(N_("The serial number {serial} of this model is entered already: open that unit instead."), field="serial", serial=self.serial)

    def free_until(self) -> date | None:
        """The last day of the maker's warranty, counted from the purchase (W5-1b), or the one that was agreed when this unit replaced another;
        nothing where no purchase is known."""
        if self.warranty_until is not None or not self.sold_on:
            return self.warranty_until
        months = self.sold_on.month - 1 + self.model.warranty_months
        year, month = self.sold_on.year + months // 12, months % 12 + 1
        for last in (self.sold_on.day, 30, 29, 28):
            try:
                return date(year, month, min(self.sold_on.day, last))
            except ValueError:
                continue
        return None

    @step(N_("Take out of use"), UnitState.IN_USE, to=UnitState.OUT_OF_USE, right="units.change")
    def retire(self) -> None:
        """The customer does not use it any more."""

    @step(N_("Scrap"), UnitState.IN_USE, UnitState.OUT_OF_USE, to=UnitState.SCRAPPED, right="units.change")
    def scrap(self, reason: str) -> None:
        """It is not repaired any more, and no calls are registered for it; its history stays."""
        self.note = f"{self.note}\n{reason}".strip()

    @step(N_("Back in use"), UnitState.OUT_OF_USE, to=UnitState.IN_USE, right="units.change")
    def reuse(self) -> None:
        """In use again."""


def unit_with(session: Session, model_id: int, serial: str) -> Unit | None:
    """The unit of a model that is known by this serial number, if there is one."""
    return session.scalars(select(Unit).where(Unit.serial_key == serial_key(model_id, serial))).first()


@step(N_("New model"), on=ProductModel, right="products.add", clauses="P1-5.1", creates=True)
def add_model(session: Session, code: str, name: str, product_group: str = "", maker: str = "", warranty_months: int = 12, name_zh: str = "",
              name_es: str = "", tools: LongText = "", parts: LongText = "", notice: LongText = "") -> ProductModel:
    """Enters a model that we look after."""
    made: ProductModel = deed_of(session).add(ProductModel(
        code=code, name=name, product_group=product_group, maker=maker, warranty_months=warranty_months, name_zh=name_zh, name_es=name_es, tools=tools,
        parts=parts, notice=notice))
    return made


@step(N_("New unit"), on=Unit, right="units.add", clauses="W4-3 Z7-1 Z9-4", creates=True)
def add_unit(session: Session, customer: Customer, model: ProductModel, serial: str = "", tag: str = "", site: str = "", sold_on: date | None = None,
             sold_by: str = "", proof: str = "", installed_on: date | None = None, note: LongText = "") -> Unit:
    """Enters a unit in a customer's hands, bought from us or elsewhere."""
    refuse_erased(customer)
    made: Unit = deed_of(session).add(Unit(
        customer=customer, model=model, serial=serial, tag=tag, site=site, sold_on=sold_on, sold_by=sold_by, proof=proof, installed_on=installed_on, note=note))
    return made
