"""The demo centre: three branches in three languages, some weeks of history, made of real deeds through the one door."""

from __future__ import annotations

import base64
import heapq
import itertools
import random
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select, text

from backoffice.database import Actor, Centre, Outcome
from backoffice.demo.counts import enter_tools, life_of_a_transfer, life_of_counts
from backoffice.demo.loaners import Pool
from backoffice.demo.purchasing import enter_suppliers, planning_moves
from backoffice.demo.warehouse import Store, approve_substitutes, enter_parts
from backoffice.founding import found_centre
from backoffice.models import CashReceipt, Charge, Contract, GoodsEntry, GoodsReceipt, RepairCard, Role
from backoffice.paths import RESOURCES

Moves = Iterator[tuple[datetime, Callable[[], Any]]]
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


def make(path: Path | str, days: int = 24, a_day: int = 5, progress: Callable[[int, int], None] | None = None, until: datetime | None = None,
         seed: int = 20) -> Centre:
    """Makes the demo centre in a new file: `days` days of history up to now, some `a_day` calls a day in each branch."""
    now = until or datetime.now(UTC)
    dice = random.Random(seed)
    centre, desks = found(path, now - timedelta(days=days + 1))
    for desk in desks:
        _papers_of_the_office(desk, dice, now - timedelta(days=days))
    moves: list[tuple[datetime, int, Callable[[], Any], Moves]] = []
    order = itertools.count()
    for desk in desks:
        today = now.astimezone(desk.zone).date()
        working = [day for back in range(days, -1, -1) if (day := today - timedelta(days=back)).weekday() != 6]
        for day in working:
            for _ in range(a_day + dice.randint(-1, 1)):
                job = life_of_a_call(desk, dice, day)
                if day in working[-4:] and dice.random() < 0.7:
                    job = itertools.islice(job, dice.randint(1, 10))
                moment, act = next(job)
                heapq.heappush(moves, (moment, next(order), act, job))
        for job in (*_contract_moves(desk, now), *_store_moves(desks, desk, working)):
            moment, act = next(job)
            heapq.heappush(moves, (moment, next(order), act, job))
        planning = planning_moves(Store(desk), now)
        moment, act = next(planning)
        heapq.heappush(moves, (moment, next(order), act, planning))
    _play(moves, order, now, progress)
    with centre.engine.begin() as connection:
        connection.execute(text("ANALYZE"))
    return centre


def _play(moves: list[tuple[datetime, int, Callable[[], Any], Moves]], order: Iterator[int], now: datetime,
          progress: Callable[[int, int], None] | None) -> None:
    """Plays all lives at once, in the order of the clock, until now."""
    done, in_all = 0, len(moves) * 7
    while moves:
        moment, _, act, job = heapq.heappop(moves)
        if moment > now:
            continue
        act()
        done += 1
        if progress and done % 20 == 0:
            progress(min(done, in_all - 1), in_all)
        following = next(job, None)
        if following is not None:
            heapq.heappush(moves, (following[0], next(order), following[1], job))
    if progress:
        progress(in_all, in_all)


# ---- founding ---------------------------------------------------------------------------------------------------------------

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


def _papers_of_the_office(desk: Desk, dice: random.Random, at: datetime) -> None:
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


# ---- lives ------------------------------------------------------------------------------------------------------------------

def life_of_a_call(desk: Desk, dice: random.Random, day: date) -> Moves:
    """One call from the telephone to the file, as it goes on most days."""
    words, begun = desk.told["words"], desk.at(day, 8.6 + dice.random() * 7.5)
    call: dict[str, Any] = {}
    yield begun, partial(_register, desk, dice, call, begun)
    if not call:
        return
    at = begun + timedelta(minutes=dice.randint(4, 20))
    if dice.random() < 0.1:
        yield at, lambda: desk.do("clerk", "call.solve_remotely", call["id"], at=at, guidance=words["guidance"], customer_confirmed=True)
        yield from _sign_off(desk, dice, call, at + timedelta(hours=1))
        return
    yield at, lambda: desk.do("supervisor", "call.assess", call["id"], at=at, severity=dice.choice(["2", "3", "3", "3", "4"]))
    technician = dice.choice(desk.technicians)
    sent = at + timedelta(minutes=dice.randint(5, 40))
    yield sent, partial(dispatch, desk, call, technician, sent)
    left = sent + timedelta(minutes=dice.randint(10, 60))
    yield left, lambda: desk.do(technician, "call.depart", call["id"], at=left)
    there = left + timedelta(minutes=dice.randint(15, 70))
    if dice.random() < 0.08:
        yield there, lambda: desk.do(technician, "call.nobody_home", call["id"], at=there, knocked_at=there)
        there += timedelta(days=1)
        yield there - timedelta(minutes=50), partial(dispatch, desk, call, technician, there - timedelta(minutes=50))
    yield there, lambda: desk.do(technician, "call.arrive", call["id"], at=there)
    done = there + timedelta(minutes=dice.randint(25, 90))
    if dice.random() < 0.3:
        yield from life_of_goods(desk, dice, call, technician, done)
    else:
        yield done, partial(_solve, desk, dice, call, technician, there, done)
        yield from _pay(desk, dice, call, done + timedelta(minutes=40))
    yield from _sign_off(desk, dice, call, call.get("back", done) + timedelta(hours=2))


def _fault(desk: Desk, model: dict[str, Any]) -> str:
    """What customers say about a unit of this model, in the language of the branch; the faults stand in the order of the models."""
    told: str = desk.told["customers"]["faults"][[each["code"] for each in book()["model"]].index(model["code"])]
    return told


def _register(desk: Desk, dice: random.Random, call: dict[str, Any], at: datetime) -> None:
    """Somebody rings about a unit that nobody is working on yet; when there is none, the telephone stays silent."""
    waiting = [(customer, unit) for customer in desk.customers for unit in customer["units"] if not unit.get("busy")]
    if not waiting:
        return
    customer, unit = dice.choice(waiting)
    unit["busy"] = True
    free = (at.date() - unit["sold"]).days < unit["model"]["warranty_months"] * 30
    call.update(category="C" if free else "A", unit=unit, customer=customer)
    made = desk.do("clerk", "call.register_call", at=at, customer=call["customer"]["id"], model=call["unit"]["model"]["id"], unit=call["unit"]["id"],
                   category=call["category"], fault=_fault(desk, unit["model"]),
                   fault_nature=dice.choice(["failure", "intermittent", "weak", "noise"]),
                   fault_category=dice.choice(["electrical", "mechanical", "cooling", "water"]), fault_impact=dice.choice(["unusable", "partly", "usable"]),
                   channel=dice.choice(["telephone", "telephone", "telephone", "e-mail", "counter"]), severity=dice.choice(["2", "3", "3", "3", "4"]))
    call["id"] = made.record_id


def dispatch(desk: Desk, call: dict[str, Any], technician: int, at: datetime) -> Outcome:
    """The supervisor sends a technician, with the tools and parts for this model."""
    model, language = call["unit"]["model"], desk.told["language"]
    suffix = "" if language == "en" else f"_{language}"
    fee = desk.told["labour_price"] if call["category"] == "A" else 0
    return desk.do("supervisor", "call.dispatch", call["id"], at=at, technician=technician, tools=model[f"tools{suffix}"], parts=model[f"parts{suffix}"],
                   appointment_from=at + timedelta(minutes=60), appointment_to=at + timedelta(minutes=120), fee_announced=fee, fee_told=bool(fee))


def _solve(desk: Desk, dice: random.Random, call: dict[str, Any], technician: int, there: datetime, done: datetime) -> None:
    words, paid = desk.told["words"], call["category"] == "A"
    findings, measures = dice.choice(words["solved"])
    lines = [{"kind": "labour", "description": words["labour"], "unit_price": desk.told["labour_price"] // 3 if paid else 0}]
    if dice.random() < 0.6:
        lines.append({"kind": "part", "description": words["part"], "unit_price": dice.randint(4, 90) * 50 if paid else 0})
    total = sum(line["unit_price"] for line in lines)
    desk.do("clerk", "call.solve_on_site", call["id"], at=done + timedelta(minutes=5), arrived_at=there, completed_at=done, findings=findings,
            measures=measures, signature="signed", signed_by=call["customer"]["name"], lines=lines,
            collect_now=0 < total <= desk.told["low_fee_limit"] and dice.random() < 0.8)


def life_of_goods(desk: Desk, dice: random.Random, call: dict[str, Any], technician: int, at: datetime) -> Moves:
    """What cannot be mended on site: taken in, repaired, inspected by the chief, and returned against its receipt."""
    words, model = desk.told["words"], call["unit"]["model"]
    language = desk.told["language"]
    name = {"zh": model["name_zh"], "es": model["name_es"]}.get(language, model["name"])
    goods = [{"description": f"{name} {model['code']}", "serial": call["unit"]["serial"], "condition": dice.choice(words["condition"]),
              "accessories": dice.choice(words["accessories"]), "unit": call["unit"]["id"]}]
    shelf = f"{words['shelf']}-{dice.randint(1, 24):02}"
    yield at, lambda: desk.do("clerk", "call.take_in", call["id"], at=at, goods=goods, taken_where="site", taken_by=technician,
                              signed_by=call["customer"]["name"], shelf=shelf, planned_return=at.date() + timedelta(days=4))
    pool, lent = Pool(desk), at + timedelta(minutes=8)
    yield lent, lambda: pool.lend_sometimes(call, lent)
    start = at + timedelta(hours=dice.randint(2, 26))
    yield start, lambda: _bench(desk, call, "repair_card.start_work", technician, start, technician=technician)
    store = Store(desk)
    rare = dice.random() < 0.35
    asked = start + timedelta(minutes=50)
    yield asked, lambda: _bench(desk, call, "repair_card.ask_part", technician, asked, item=store.items[store.fitting(model["code"], there=not rare)])
    if rare:
        ordered = asked + timedelta(minutes=40)
        yield ordered, lambda: store.buy(store.wanted(call["id"]), ordered)
    start = asked + (timedelta(days=dice.randint(1, 3)) if rare else timedelta(minutes=30))
    yield start, lambda: store.give(store.wanted(call["id"]), technician, start)
    paid = call["category"] == "A"
    found, done = dice.choice(words["bench"])
    log, finish = start + timedelta(minutes=80), start + timedelta(minutes=95)
    yield log, lambda: _bench(desk, call, "repair_card.log_time", technician, log, technician=technician, minutes=dice.randint(3, 12) * 10,
                              work=words["bench_labour"], price_per_hour=desk.told["labour_price"] if paid else 0)
    yield log, lambda: desk.do(technician, "job_part.use", store.wanted(call["id"]), at=log)
    yield finish, lambda: _bench(desk, call, "repair_card.finish", technician, finish, outcome="repaired", fault_found=found, work_done=done)
    if dice.random() < 0.7:
        yield finish, lambda: desk.do("keeper", "old_part.take_in", store.old_part(store.wanted(call["id"])), at=finish)
        if dice.random() < 0.6:
            fate = dice.choice(["usable", "scrap", "supplier"])
            yield finish, lambda: desk.do("chief", "old_part.appraise", store.old_part(store.wanted(call["id"])), at=finish, fate=fate)
    check = finish + timedelta(minutes=dice.randint(20, 200))
    yield check, lambda: _bench(desk, call, "repair_card.inspect", "chief", check, inspector=desk.staff["chief"], result="passed")
    yield check, lambda: pool.test(call, desk.ids(RepairCard, entry_id=desk.ids(GoodsEntry, call_id=call["id"])[-1])[-1], technician, check)
    back = check + timedelta(hours=dice.randint(3, 70))
    call["back"] = back
    yield back, lambda: pool.take_back(call, back)
    yield back, lambda: desk.do("clerk", "goods_receipt.recover", desk.ids(GoodsReceipt, call_id=call["id"])[-1], at=back)
    yield back, lambda: desk.do("clerk", "goods_entry.return_goods", desk.ids(GoodsEntry, call_id=call["id"])[-1], at=back,
                                signed_by=call["customer"]["name"])
    yield from _pay(desk, dice, call, back + timedelta(minutes=30))


def _bench(desk: Desk, call: dict[str, Any], step: str, who: str | int, at: datetime, **inputs: Any) -> Outcome:
    entry = desk.ids(GoodsEntry, call_id=call["id"])[-1]
    return desk.do(who, step, desk.ids(RepairCard, entry_id=entry)[-1], at=at, **inputs)


def _pay(desk: Desk, dice: random.Random, call: dict[str, Any], at: datetime) -> Moves:
    """The accountant takes the cash that was collected, and issues the invoice the same day; most of them are paid soon."""
    yield at, lambda: [desk.do("accountant", "cash_receipt.hand_over", each, at=at, accepted_by=desk.staff["accountant"])
                       for each in desk.ids(CashReceipt, call_id=call["id"], state="collected")]
    issue = at + timedelta(minutes=25)
    if dice.random() < 0.85:
        yield issue, lambda: [desk.do("accountant", "charge.issue_invoice", each, at=issue, payment_days=14)
                              for each in desk.ids(Charge, call_id=call["id"], open=True)]
        paid = issue + timedelta(days=dice.randint(1, 12))
        if dice.random() < 0.7:
            yield paid, lambda: _settle(desk, call, paid)


def _settle(desk: Desk, call: dict[str, Any], at: datetime) -> None:
    from backoffice.models import Invoice
    with desk.centre.reading() as session:
        open_ones = session.execute(select(Invoice.id, Invoice.total - Invoice.paid).join(Charge, Charge.invoice_id == Invoice.id).where(
            Charge.call_id == call["id"], Invoice.paid < Invoice.total)).all()
    for invoice, due in open_ones:
        desk.do("accountant", "invoice.pay", invoice, at=at, amount=due, method="transfer")


def _sign_off(desk: Desk, dice: random.Random, call: dict[str, Any], at: datetime) -> Moves:
    if dice.random() < 0.93:
        yield at, partial(_cross_off, desk, call, at)
        later = at + timedelta(hours=2)
        yield later, lambda: desk.do("clerk", "call.file_away", call["id"], at=later, filing_place=f"{at:%Y-%m} / {at.day:02}")


def _cross_off(desk: Desk, call: dict[str, Any], at: datetime) -> None:
    desk.do("clerk", "call.sign_off", call["id"], at=at)
    call["unit"]["busy"] = False


def _contract_moves(desk: Desk, now: datetime) -> list[Moves]:
    """Notices for the contracts that end within a month, one of them answered."""
    def notice(contract_id: int, ends: date) -> Moves:
        at = desk.at(ends - timedelta(days=28), 10.0)
        yield at, lambda: desk.do("supervisor", "contract.notify", contract_id, at=at)

    with desk.centre.reading() as session:
        ending = session.execute(select(Contract.id, Contract.ends_on).where(Contract.branch_id == desk.branch_id)).all()
    return [notice(contract_id, ends) for contract_id, ends in ending if ends - timedelta(days=28) <= now.date()][:2]


def _store_moves(desks: list[Desk], desk: Desk, working: list[date]) -> list[Moves]:
    """A count in the last days, and goods to the next branch: one transfer arrived, one with something missing, one on its way."""
    place = desks.index(desk)
    there = desks[(place + 1) % len(desks)]
    arrives = ("all", "some", "")[place % 3]
    return [life_of_counts(desk, working[-3]), life_of_a_transfer(desk, there, working[-4] if arrives else working[-1], arrives)] if len(working) > 3 else []


def desk_of(centre: Centre, told: dict[str, Any]) -> Desk:
    """A desk of the demo centre, as it is known from its database."""
    from backoffice.models import Branch, Customer, ProductModel, Staff, Unit
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
