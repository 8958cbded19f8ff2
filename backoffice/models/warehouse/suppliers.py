"""Suppliers: from whom parts are bought, how they are reached, in which language and money, and how long they take (P1-6.7, Z13-3)."""

from __future__ import annotations

import re
from typing import ClassVar

from sqlalchemy import String
from sqlalchemy.orm import Mapped, Session, mapped_column

from backoffice.errors import Refused
from backoffice.models.base import Record
from backoffice.models.centre.branches import Language
from backoffice.models.deeds import deed_of
from backoffice.models.steps import LongText, step
from backoffice.models.types import Line, SortKey, State, Text
from backoffice.text import N_


class SupplierState(State):
    ACTIVE = "active", N_("Active"), "good"
    DROPPED = "dropped", N_("Not bought from any more"), "quiet"


class Supplier(Record):
    """Somebody from whom the centre buys. All branches share them."""

    area = "purchasing"
    label = N_("Supplier")
    states = SupplierState
    found_by = ("name", "contact", "phone", "email")
    sort_keys: ClassVar = {"name_key": "name"}
    sorts: ClassVar = ("name_key", "state")
    editable = ("name", "contact", "phone", "email", "address", "language", "currency", "lead_days", "terms", "note")

    name: Mapped[Line] = mapped_column(unique=True)
    name_key: Mapped[SortKey]
    contact: Mapped[Line] = mapped_column(default="")
    phone: Mapped[Line] = mapped_column(default="")
    email: Mapped[Line] = mapped_column(default="")
    address: Mapped[Line] = mapped_column(default="")
    language: Mapped[Language]
    currency: Mapped[str] = mapped_column(String(3), default="")
    lead_days: Mapped[int] = mapped_column(default=0)
    terms: Mapped[Line] = mapped_column(default="")
    note: Mapped[Text] = mapped_column(default="")
    end_reason: Mapped[Line] = mapped_column(default="")
    state: Mapped[SupplierState] = mapped_column(default=SupplierState.ACTIVE)

    def title(self) -> str:
        return self.name

    def check(self) -> None:
        if not self.name.strip():
            raise Refused(N_("Write the name of the supplier."), field="name")
        if self.currency and not re.fullmatch(r"[A-Z]{3}", self.currency):
            raise Refused(N_("A currency has three capital letters, such as CNY or EUR."), field="currency")
        if not 0 <= self.lead_days <= 999:
            raise Refused(N_("Write the lead time in days, from 0 to 999."), field="lead_days")

    @step(N_("Buy no more"), SupplierState.ACTIVE, to=SupplierState.DROPPED, right="purchasing.change", clauses="P1-6.2")
    def drop(self, reason: str) -> None:
        """Nothing is bought from them any more; what was ordered still comes in."""
        self.end_reason = reason

    @step(N_("Buy again"), SupplierState.DROPPED, to=SupplierState.ACTIVE, right="purchasing.change", clauses="P1-6.2")
    def take_up(self) -> None:
        """They may be asked for quotes again."""


@step(N_("New supplier"), on=Supplier, right="purchasing.change", clauses="P1-6.7 Z13-3", creates=True)
def add_supplier(session: Session, name: str, contact: str = "", phone: str = "", email: str = "", address: str = "", language: Language | None = None,
                 currency: str = "", lead_days: int = 0, terms: str = "", note: LongText = "") -> Supplier:
    """Enters somebody to buy from. Orders are written in their language; without a currency they take the money of each branch."""
    deed = deed_of(session)
    made: Supplier = deed.add(Supplier(
        name=name, contact=contact, phone=phone, email=email, address=address, language=language or deed.branch.language, currency=currency,
        lead_days=lead_days, terms=terms, note=note))
    return made
