"""The demo centre before its first day: branches, people, models, parts, customers with their units, and contracts."""

from __future__ import annotations

import base64
import random
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import select

from backoffice.database import Actor, Centre, Outcome
from backoffice.demo.counts import enter_tools
from backoffice.demo.desks import PASSWORD, Desk, book
from backoffice.demo.loaners import Pool
from backoffice.demo.purchasing import enter_suppliers
from backoffice.demo.warehouse import Store, approve_substitutes, enter_parts
from backoffice.founding import found_centre
from backoffice.models import Role
from backoffice.paths import RESOURCES


def found(path: Path | str, at: datetime) -> tuple[Centre, list[Desk]]:
    """The centre before its first day: branches, zones, staff and models."""
    told = book()
    branches = told["branch"]
    centre = found_centre(path, language="en", house_name=branches[0]["house_name"], branch={**_branch(branches[0]), "language": branches[0]["language"]},
                          administrator={"name": "Administrator", "login": "admin", "password": PASSWORD}, at=at)
    office = Actor(1, 1, "office", "en")
    logo = base64.b64encode((RESOURCES / "presets" / "demo-logo.png").read_bytes()).decode()
    do = partial(centre.perform, actor=office, at=at)
    desks = [Desk(centre, 1, branches[0])]
    for each in branches[1:]:
        made = do("branch.add_branch", None, None, {**_branch(each), "house_name": each["house_name"], "language": each["language"]})
        desks.append(Desk(centre, made.record_id, each))
    with centre.reading() as session:
        roles = {name: key for name, key in session.execute(select(Role.name, Role.id))}  # noqa: C416 - a result is no list of pairs
    models = [_model(do, each) for each in told["model"]]
    suppliers = enter_suppliers(do)
    enter_parts(do, {each["code"]: each["id"] for each in models}, suppliers["Harbour Spares"])
    approve_substitutes(centre, do)
    for desk in desks:
        centre.perform("branch.set_logo", desk.branch_id, None, {"picture": logo}, actor=Actor(1, desk.branch_id, "office", "en"), at=at)
        desk.models = models
        _people(desk, do, roles)
        desk.zones = [do("zone.add_zone", None, None, {"name": name, "kind": kind, "arrive_within_hours": hours}).record_id
                      for name, kind, hours in desk.told["towns"]]
        Store(desk).fill(at)
        Pool(desk).fill(at)
        enter_tools(desk, at)
    return centre, desks


def _branch(told: dict[str, Any]) -> dict[str, Any]:
    return {key: told[key] for key in ("code", "name", "currency", "time_zone", "address", "phone", "email", "tax_number", "tax_name", "tax_permille",
                                       "low_fee_limit")}


def _model(do: Callable[..., Outcome], told: dict[str, Any]) -> dict[str, Any]:
    asked = {key: told[key] for key in ("code", "name", "name_zh", "name_es", "product_group", "maker", "warranty_months", "tools", "parts")}
    made = do("product_model.add_model", None, None, {**asked, "notice": told.get("notice", "")})
    return {**told, "id": made.record_id}


def _people(desk: Desk, do: Callable[..., Outcome], roles: dict[str, int]) -> None:
    told, code = desk.told["staff"], desk.told["code"].lower()
    for post, role in {"clerk": "Clerk", "supervisor": "Supervisor", "accountant": "Accountant", "manager": "Manager", "chief": "Chief technician",
                       "keeper": "Warehouse keeper", "purchaser": "Purchaser"}.items():
        name, badge = told[post]
        desk.staff[post] = do("staff.add_staff", None, None, {
            "name": name, "badge": badge, "branch": desk.branch_id, "role": roles[role], "login": f"{post}.{code}", "language": desk.told["language"],
            "is_technician": post == "chief", "first_password": PASSWORD, "choose_own": False}).record_id
        desk.names[desk.staff[post]] = name
    for place, (name, badge) in enumerate(told["technicians"]):
        login = {"login": f"technician.{code}", "first_password": PASSWORD, "choose_own": False} if place == 0 else {}
        made = do("staff.add_staff", None, None, {"name": name, "badge": badge, "branch": desk.branch_id, "role": roles["Technician"],
                                                  "language": desk.told["language"], "is_technician": True, **login})
        desk.technicians.append(made.record_id)
        desk.names[made.record_id] = name


def enter_customers(desk: Desk, dice: random.Random, at: datetime) -> None:
    """Customers with their units, and maintenance contracts, as they stood before the first day."""
    told = desk.told
    for place, (name, kind, address, note) in enumerate(told["customers"]["list"]):
        phone = f"{told['phone_prefix']}{dice.randint(10**8, 10**9 - 1)}"
        zone = next((desk.zones[n] for n, town in enumerate(told["towns"]) if town[0] in address), desk.zones[0])
        second = {"second_language": "en"} if told["language"] != "en" and place % 5 == 0 else {}
        asked: dict[str, Any] = {"name": name, "kind": kind, "language": told["language"], "phone": phone, "address": address, "map_note": note, "zone": zone,
                                 "customer_class": "important" if kind == "organisation" and place % 3 == 0 else "ordinary", **second}
        customer_id = desk.do("supervisor", "customer.add_customer", at=at, **asked).record_id
        units = []
        for model in dice.sample(desk.models, 1 + (kind == "organisation") + (place % 4 == 0)):
            sold = at.date() - timedelta(days=dice.randint(60, 1400))
            serial = f"{model['code'].replace('-', '')}-{sold:%y%m}-{dice.randint(100000, 999999)}"
            unit = desk.do("supervisor", "unit.add_unit", at=at, customer=customer_id, model=model["id"], serial=serial, sold_on=sold,
                           proof=f"{dice.randint(10000, 99999)}").record_id
            units.append({"id": unit, "serial": serial, "model": model, "sold": sold})
        desk.customers.append({"id": customer_id, "name": name, "kind": kind, "units": units, "address": address})
    for customer in [each for each in desk.customers if each["kind"] == "organisation"][:4]:
        ends = at.date() + timedelta(days=dice.choice((20, 35, 48, 200)))
        made = desk.do("supervisor", "contract.add_contract", at=at, customer=customer["id"], starts_on=ends - timedelta(days=365), ends_on=ends,
                       coverage=told["words"]["coverage"], price=dice.randint(8, 30) * 5000, visits_per_year=2, responsible=desk.staff["supervisor"],
                       units=[{"unit": unit["id"]} for unit in customer["units"]])
        desk.do("supervisor", "contract.sign", made.record_id, at=at, signed_on=ends - timedelta(days=365))
