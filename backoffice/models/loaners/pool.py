"""The pool of loaners: our own units, each under its asset number, that stand in for a customer's while theirs is repaired (P1-6.4, Z13-2)."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.products import ProductModel
from backoffice.models.custody import Held, Holder, pass_on
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.steps import Amount, LongText, step
from backoffice.models.types import Code, Line, Money, Reference, SortKey, State, Text
from backoffice.models.warehouse.warehouses import WarehouseKind, warehouse_of
from backoffice.text import N_, lines_of


class LoanerState(State):
    AVAILABLE = "available", N_("Available"), "good"
    RESERVED = "reserved", N_("Reserved"), "active"
    LENT = "lent", N_("At the customer's"), "away"
    INSPECTING = "inspecting", N_("To inspect"), "waiting"
    IN_REPAIR = "in repair", N_("In repair"), "waiting"
    LOST = "lost", N_("Lost"), "trouble"
    GIVEN = "given", N_("The customer's own now"), "quiet", True
    SCRAPPED = "scrapped", N_("Scrapped"), "quiet", True


class Loaner(Held, BranchRecord):
    """One unit of the pool: what it is, what belongs to it, in what condition it is, what it is worth, and who has it (P1-6.4).

    Its value and what its repairs have cost are in minor units of its currency. The days it was lent are those of the loans that are over. While a
    customer has it, its holder names the job, never the person.
    """

    area = "loaners"
    label = N_("Loaner")
    impersonal = ("number", "description", "serial", "accessories", "condition", "note")
    series = "L"
    states = LoanerState
    frozen_from = (LoanerState.GIVEN, LoanerState.SCRAPPED)
    found_by = ("number", "description", "model_name", "serial")
    sort_keys: ClassVar = {"description_key": "description"}
    copies: ClassVar = {"model_name": "model.name"}
    sorts = ("number", "description_key", "model_name", "state", "last_test_on", "days_lent")
    editable = ("description", "serial", "accessories", "condition", "value", "note")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[LoanerState] = mapped_column(default=LoanerState.AVAILABLE)
    model_id: Mapped[int] = mapped_column(Reference, ForeignKey("product_model.id"))
    model_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    description: Mapped[Line]
    description_key: Mapped[SortKey]
    serial: Mapped[Code] = mapped_column(default="")
    accessories: Mapped[Text] = mapped_column(default="")
    condition: Mapped[Line] = mapped_column(default="")
    value: Mapped[Money] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3))
    acquired_on: Mapped[date]
    last_test_on: Mapped[date | None]
    days_lent: Mapped[int] = mapped_column(default=0, info={"derived": True})
    repair_cost: Mapped[Money] = mapped_column(default=0)
    note: Mapped[Text] = mapped_column(default="")

    model: Mapped[ProductModel] = relationship(lazy="joined", innerjoin=True)

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "branch_id", "model_id", "state"))

    def title(self) -> str:
        return f"{self.number} {self.description}"

    def check(self) -> None:
        if not self.description.strip():
            raise Refused(N_("Say what it is."), field="description")
        if self.value < 0:
            raise Refused(N_("The value is below zero."), field="value")

    def accessory_list(self) -> list[str]:
        """What belongs to it, one by one."""
        return lines_of(self.accessories)

    def put_away(self, deed: Deed) -> None:
        """It stands in the store for loaners."""
        pass_on(deed, self, Holder.SHELF, warehouse_of(deed, WarehouseKind.LOANERS).name)

    def to_workshop(self, deed: Deed) -> None:
        """It stands in the workshop, and nobody gets it."""
        self.state = LoanerState.IN_REPAIR
        pass_on(deed, self, Holder.WORKSHOP, deed.branch.name)

    @step(N_("Print loaner label"), LoanerState.AVAILABLE, LoanerState.RESERVED, LoanerState.LENT, LoanerState.INSPECTING, LoanerState.IN_REPAIR,
          right="loaners.print", clauses="P1-6.4")
    def print_label(self) -> None:
        """Prints the label with the asset number, to be read by a scanner."""
        deed_of(self).issue("loaner_label", self)

    def remember(self, words: str) -> None:
        """A line more in what happened to it."""
        if words.strip():
            deed = deed_of(self)
            self.note = f"{self.note}\n{deed.branch.local(deed.at).replace('T', ' ')} {words.strip()}".strip()[-4000:]

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.loaners.on_paper import loaner_label
        return loaner_label(self)


@step(N_("New loaner"), on=Loaner, right="loaners.add", clauses="P1-6.4 Z13-2", creates=True)
def add_loaner(session: Session, model: ProductModel, description: str = "", serial: str = "", accessories: LongText = "", condition: str = "",
               value: Amount = 0, acquired_on: date | None = None, note: LongText = "") -> Loaner:
    """Enters a unit into the pool, with the accessories that belong to it, one a line."""
    deed = deed_of(session)
    if acquired_on and acquired_on > deed.business_date:
        raise Refused(N_("This day lies in the future."), field="acquired_on")
    return enter(deed, model, description, serial.strip(), accessories, condition, value, acquired_on, note)


def enter(deed: Deed, model: ProductModel, description: str, serial: str, accessories: str, condition: str, value: int, acquired_on: date | None,
          note: str) -> Loaner:
    """A new loaner in the store; of one model a serial number is in the pool once."""
    there = deed.session.scalars(select(Loaner).where(
        Loaner.model_id == model.id, Loaner.serial == serial, Loaner.state.in_(LoanerState.open_ones()))).first() if serial else None
    if there is not None:
        raise Refused(N_("The serial number {serial} is in the pool already: {number}."), field="serial", serial=serial, number=there.number)
    loaner: Loaner = deed.add(Loaner(
        model=model, description=description or model.called(deed.branch.language.value), serial=serial, accessories=accessories, condition=condition,
        value=value, currency=deed.branch.currency, acquired_on=acquired_on or deed.business_date, note=note))
    loaner.put_away(deed)
    return loaner
