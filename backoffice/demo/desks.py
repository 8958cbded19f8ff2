"""The desks of the demo centre: who works in each branch, whom they know, and how somebody there does a step."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from backoffice.database import Actor, Centre, Outcome
from backoffice.models import Branch, Customer, ProductModel, Staff, Unit
from backoffice.paths import RESOURCES

Moves = Iterator[tuple[datetime, Callable[[], Any]]]
"""A life, move by move: when the next one is, and the deed."""
PASSWORD = "harbour demo"


def book() -> dict[str, Any]:
    """What the demo centre is made of."""
    return tomllib.loads((RESOURCES / "presets" / "demo.toml").read_text("utf-8"))


@dataclass
class Desk:
    """The desks of one branch: everybody who works there, and what they know."""

    centre: Centre
    branch_id: int
    told: dict[str, Any]
    staff: dict[str, int] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    technicians: list[int] = field(default_factory=list)
    zones: list[int] = field(default_factory=list)
    customers: list[dict[str, Any]] = field(default_factory=list)
    models: list[dict[str, Any]] = field(default_factory=list)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.told["time_zone"])

    def at(self, day: date, hour: float) -> datetime:
        """A moment of a day by the clock of the branch."""
        return datetime.combine(day, time(0), self.zone) + timedelta(hours=hour)

    def do(self, who: str | int, step: str, record_id: int | None = None, at: datetime | None = None, **inputs: Any) -> Outcome:
        """Somebody of the branch does a step."""
        staff_id = self.staff[who] if isinstance(who, str) else who
        actor = Actor(staff_id, self.branch_id, f"{self.told['code']} 1", self.told["language"])
        return self.centre.perform(step, record_id, None, inputs, actor=actor, at=at)

    def ids(self, kind: Any, **where: Any) -> list[int]:
        """The ids of the records of a kind, oldest first."""
        with self.centre.reading() as session:
            return list(session.scalars(select(kind.id).filter_by(**where).order_by(kind.id)))


def desk_of(centre: Centre, told: dict[str, Any]) -> Desk:
    """A desk of the demo centre, as it is known from its database."""
    with centre.reading() as session:
        branch = session.scalars(select(Branch).where(Branch.code == told["code"])).one()
        desk = Desk(centre, branch.id, told)
        people = list(session.scalars(select(Staff).where(Staff.branch_id == branch.id)))
        for person in people:
            post = (person.login or "").partition(".")[0]
            desk.names[person.id] = person.name
            if post in told["staff"]:
                desk.staff[post] = person.id
            if person.role.name == "Technician":
                desk.technicians.append(person.id)
        models = {model.code: model.id for model in session.scalars(select(ProductModel))}
        known = {each["code"]: {**each, "id": models[each["code"]]} for each in book()["model"]}
        for name, kind, *_ in told["customers"]["list"]:
            customer = session.scalars(select(Customer).where(Customer.name == name)).one()
            units = [{"id": unit.id, "serial": unit.serial, "model": known[unit.model_code], "sold": unit.sold_on}
                     for unit in session.scalars(select(Unit).where(Unit.customer_id == customer.id))]
            desk.customers.append({"id": customer.id, "name": name, "kind": kind, "units": units, "address": customer.address})
    return desk
