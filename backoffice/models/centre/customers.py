"""Customers and the people and places where they are reached."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.folding import digits_of
from backoffice.models.base import Record
from backoffice.models.centre.branches import Language, Zone
from backoffice.models.deeds import deed_of
from backoffice.models.guards import Guard
from backoffice.models.steps import LongText, step
from backoffice.models.types import Choice, Line, Reference, SortKey, State, Text
from backoffice.text import N_


class CustomerKind(Choice):
    PERSON = "person", N_("Person")
    ORGANISATION = "organisation", N_("Organisation")


class CustomerClass(Choice):
    """How often they are visited (Z7-3)."""

    ORDINARY = "ordinary", N_("Ordinary")
    LONG_TERM = "long term", N_("Long-term")
    IMPORTANT = "important", N_("Important")


class CustomerState(State):
    ACTIVE = "active", N_("Active"), "good"
    BLOCKED = "blocked", N_("Blocked"), "trouble"
    ERASED = "erased", N_("Erased"), "quiet", True


def checked_phone(phone: str, field: str = "phone") -> str:
    """A telephone number as it was written. Refuses what cannot be one: it needs 5 to 15 digits and no letters."""
    told = phone.strip()
    if told and (any(sign.isalpha() for sign in told) or not 5 <= len(digits_of(told)) <= 15):
        raise Refused(N_("\"{phone}\" is no telephone number: write 5 to 15 digits, such as 021 6378 2200."), field=field, phone=told[:40])
    return told


def refuse_erased(customer: Customer) -> None:
    """Nothing new is entered for somebody whose data were erased."""
    if customer.state is CustomerState.ERASED:
        raise Refused(N_("The data of this customer were erased: enter the customer anew."), field="customer")


class Customer(Record):
    """Somebody whose units we look after, in the language they read (P1-5.5, W4-3). A phone number is no key: many people may share one."""

    area = "customers"
    label = N_("Customer")
    states = CustomerState
    found_by = ("name", "phone", "phone_digits", "address")
    guards = (Guard("customers.see_tax", N_("Tax numbers"), ("tax_number",)),)
    sort_keys: ClassVar = {"name_key": "name"}
    sorts: ClassVar = ("name_key",)
    editable = ("name", "kind", "customer_class", "language", "second_language", "phone", "email", "address", "tax_number", "note", "zone_id", "map_note")

    name: Mapped[Line]
    name_key: Mapped[SortKey]
    kind: Mapped[CustomerKind] = mapped_column(default=CustomerKind.PERSON)
    customer_class: Mapped[CustomerClass] = mapped_column(default=CustomerClass.ORDINARY)
    language: Mapped[Language]
    second_language: Mapped[Language | None]
    phone: Mapped[Line] = mapped_column(default="")
    phone_digits: Mapped[str] = mapped_column(String(40), default="", info={"derived": True})
    email: Mapped[Line] = mapped_column(default="")
    address: Mapped[Line] = mapped_column(default="")
    zone_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("zone.id"))
    map_note: Mapped[Line] = mapped_column(default="")
    tax_number: Mapped[Line] = mapped_column(default="")
    note: Mapped[Text] = mapped_column(default="")
    state: Mapped[CustomerState] = mapped_column(default=CustomerState.ACTIVE)

    zone: Mapped[Zone | None] = relationship()
    contacts: Mapped[list[Contact]] = relationship(back_populates="customer", order_by="Contact.id")

    def check(self) -> None:
        if not self.name.strip():
            raise Refused(N_("Write the customer's name."), field="name")
        self.phone = checked_phone(self.phone)
        self.phone_digits = digits_of(self.phone)
        if self.email and "@" not in self.email:
            raise Refused(N_("An e-mail address holds an @."), field="email")

    @step(N_("Block"), CustomerState.ACTIVE, to=CustomerState.BLOCKED, right="customers.block")
    def block(self, reason: str) -> None:
        """No new calls are registered for this customer; the reason is shown at the counter."""
        self.note = f"{self.note}\n{reason}".strip()

    @step(N_("Unblock"), CustomerState.BLOCKED, to=CustomerState.ACTIVE, right="customers.block")
    def unblock(self) -> None:
        """Calls can be registered again."""

    @step(N_("Add contact"), CustomerState.ACTIVE, CustomerState.BLOCKED, right="customers.change", clauses="P1-5.5")
    def add_contact(self, contact_name: str, contact_role: str, phone: str, email: str = "", address: str = "", map_note: str = "") -> None:
        """Enters a further person or place where this customer is reached; the number may be another customer's too."""
        deed_of(self).add(Contact(customer=self, name=contact_name, role=contact_role, phone=phone, email=email, address=address, map_note=map_note))


    @step(N_("Export data"), right="customers.export")
    def export_data(self) -> None:
        """Puts everything that is kept about this customer into one archive to be handed over: an overview, the data, and the papers."""


class Contact(Record):
    """Somebody to ask for: "mother, after 18 h", "site manager"."""

    area = "customers"
    label = N_("Contact")
    line_of = "customer"
    found_by = ("name", "phone", "phone_digits")
    editable = ("name", "role", "phone", "email", "address", "map_note")

    customer_id: Mapped[int] = mapped_column(Reference, ForeignKey("customer.id"))
    name: Mapped[Line]
    role: Mapped[Line] = mapped_column(default="")
    phone: Mapped[Line] = mapped_column(default="")
    phone_digits: Mapped[str] = mapped_column(String(40), default="", info={"derived": True})
    email: Mapped[Line] = mapped_column(default="")
    address: Mapped[Line] = mapped_column(default="")
    map_note: Mapped[Line] = mapped_column(default="")

    customer: Mapped[Customer] = relationship(back_populates="contacts")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (Index(None, "customer_id"),)

    def check(self) -> None:
        self.phone = checked_phone(self.phone)
        self.phone_digits = digits_of(self.phone)


@step(N_("New customer"), on=Customer, right="customers.add", clauses="P1-5.5 P2-8", creates=True)
def add_customer(session: Session, name: str, language: Language, kind: CustomerKind = CustomerKind.PERSON, phone: str = "", address: str = "",
                 zone: Zone | None = None, map_note: str = "", email: str = "", second_language: Language | None = None,
                 customer_class: CustomerClass = CustomerClass.ORDINARY, tax_number: str = "", note: LongText = "") -> Customer:
    """Enters a customer. Somebody with the same name or number may be there already: the desk shows them, and forces nothing."""
    made: Customer = deed_of(session).add(Customer(
        name=name, language=language, kind=kind, phone=phone, address=address, zone=zone, map_note=map_note, email=email,
        second_language=second_language, customer_class=customer_class, tax_number=tax_number, note=note))
    return made
