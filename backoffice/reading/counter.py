"""What the counter needs while a call is told: who may be meant, what they own, what is open, what to watch for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from backoffice import search
from backoffice.database import Actor, Centre
from backoffice.folding import digits_of
from backoffice.models import Call, Contact, Customer, ProductModel, Unit
from backoffice.reading.around import (
    Cover,
    Earlier,
    Warning,
    blocked_warning,
    covers,
    earlier,
    model_warnings,
    proposed_category,
    repeat_of,
    repeat_warning,
    units_of,
)
from backoffice.reading.named import Named, named
from backoffice.text import N_, say


@dataclass(frozen=True)
class CustomerSeen:
    """What the intake of a call takes over from a customer."""

    named: Named
    values: dict[str, Any]
    zone: Named | None
    units: tuple[Named, ...]
    open_calls: tuple[Named, ...]
    contacts: tuple[Named, ...]
    warnings: tuple[Warning, ...]


def about_customer(centre: Centre, customer_id: int) -> CustomerSeen | None:
    """A customer as the intake of a call needs them: where they are, what they own, what is open (P1-5.5)."""
    with centre.reading() as session:
        customer = session.get(Customer, customer_id)
        if customer is None:
            return None
        told = {name: getattr(customer, name) for name in ("name", "phone", "address", "map_note", "zone_id")}
        running = session.scalars(select(Call).where(Call.customer_id == customer_id, Call.open).order_by(Call.id.desc()).limit(6))
        return CustomerSeen(named(customer), told, named(customer.zone) if customer.zone else None, tuple(units_of(session, customer)),
                            tuple(named(each) for each in running), tuple(named(each) for each in customer.contacts), tuple(blocked_warning(customer)))


@dataclass(frozen=True)
class UnitSeen:
    """What the intake of a call shows of a unit."""

    named: Named
    serial: str
    model: Named
    customer: Named
    values: dict[str, Any]
    covers: tuple[Cover, ...]
    earlier: tuple[Earlier, ...]
    warnings: tuple[Warning, ...]
    open_calls: tuple[Named, ...]
    proposed: str


def about_unit(centre: Centre, actor: Actor, unit_id: int) -> UnitSeen | None:
    """A unit with its history, its warranty and what to watch for, the moment its serial is typed (W4-3, pain of every counter)."""
    with centre.reading() as session:
        unit = session.get(Unit, unit_id)
        if unit is None:
            return None
        now = datetime.now(UTC)
        today = now.date()
        found = earlier(session, unit)
        running = session.scalars(select(Call).where(Call.unit_id == unit_id, Call.open).order_by(Call.id.desc()).limit(4))
        warnings = repeat_warning(repeat_of(session, unit, now)) + model_warnings(unit.model)
        told = {"sold_on": unit.sold_on, "proof": unit.proof, "site": unit.site}
        return UnitSeen(named(unit), unit.serial, named(unit.model), named(unit.customer), told, tuple(covers(session, unit, None, today)), tuple(found),
                        tuple(warnings), tuple(named(each) for each in running), proposed_category(session, unit, today))


def about_model(centre: Centre, model_id: int) -> tuple[Warning, ...]:
    """What to watch for with a model, the moment it is chosen."""
    with centre.reading() as session:
        model = session.get(ProductModel, model_id)
        return tuple(model_warnings(model)) if model is not None else ()


@dataclass(frozen=True)
class Candidate:
    """Somebody or something that may be meant; offered, never forced."""

    named: Named
    customer: Named
    why: str


def candidates(centre: Centre, query: str, limit: int = 8) -> list[Candidate]:
    """Who may be meant by what the clerk types: part of a name, the tail of a phone, an address, the serial of a unit.

    A phone number is no key: several people may share one, so all of them are offered.
    """
    if not query.strip():
        return []
    found: list[Candidate] = []
    with centre.reading() as session:
        connection = session.connection().connection
        people = {each.id: each for each in session.scalars(select(Customer).where(Customer.id.in_(search.find(connection, "customer", query, limit))))}
        found += [Candidate(named(each), named(each), "") for each in sorted(people.values(), key=lambda one: -one.id)]
        contacts = session.scalars(select(Contact).where(Contact.id.in_(search.find(connection, "contact", query, limit))))
        found += [Candidate(named(each), named(each.customer), say(N_("contact of {name}"), name=each.customer.name)) for each in contacts
                  if each.customer_id not in people]
        units = session.scalars(select(Unit).where(Unit.id.in_(search.find(connection, "unit", query, limit))))
        found += [Candidate(named(each), named(each.customer), say(N_("unit of {name}"), name=each.customer_name)) for each in units
                  if each.customer_id not in people]
    return found[:limit]


def same_phone(centre: Centre, phone: str, besides: int | None = None, limit: int = 4) -> list[Named]:
    """Who else is reached under a number."""
    digits = digits_of(phone)
    if len(digits) < 5:
        return []
    with centre.reading() as session:
        people = session.scalars(select(Customer).where(Customer.phone_digits == digits, Customer.id != (besides or 0)).limit(limit))
        contacts = session.scalars(select(Contact).where(Contact.phone_digits == digits, Contact.customer_id != (besides or 0)).limit(limit))
        return [*(named(each) for each in people), *(named(each) for each in contacts)][:limit]
