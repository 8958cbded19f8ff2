"""The lives of calls in the demo centre: from the telephone to the file, on site or over the bench, until they are paid."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select

from backoffice.database import Outcome
from backoffice.demo.desks import Desk, Moves, book
from backoffice.demo.loaners import Pool
from backoffice.demo.warehouse import Store
from backoffice.models import CashReceipt, Charge, GoodsEntry, GoodsReceipt, Invoice, RepairCard


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
    yield left, lambda: desk.do(technician, "call.depart", call["id"], at=left, customer_told_when_to_expect_us=True)
    there = left + timedelta(minutes=dice.randint(15, 70))
    if dice.random() < 0.08:
        yield there, lambda: desk.do(technician, "call.nobody_home", call["id"], at=there, knocked_at=there, telephoned=True, card_left=True)
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
    """The customer pays what is open; now and then the manager has taken back a part of it before."""
    with desk.centre.reading() as session:
        open_ones = session.execute(select(Invoice.id, Invoice.total - Invoice.paid).join(Charge, Charge.invoice_id == Invoice.id).where(
            Charge.call_id == call["id"], Invoice.paid < Invoice.total)).all()
    for invoice, due in open_ones:
        if invoice % 25 == 0:
            part = due // 10 or due
            desk.do("manager", "invoice.credit", invoice, at=at - timedelta(minutes=5), amount=part, reason=desk.told["words"]["credit"])
            due -= part
        if not due:
            continue
        desk.do("accountant", "invoice.pay", invoice, at=at, amount=due, method="transfer")


def _sign_off(desk: Desk, dice: random.Random, call: dict[str, Any], at: datetime) -> Moves:
    if dice.random() < 0.93:
        yield at, partial(_cross_off, desk, call, at)
        later = at + timedelta(hours=2)
        yield later, lambda: desk.do("clerk", "call.file_away", call["id"], at=later, filing_place=f"{at:%Y-%m} / {at.day:02}")


def _cross_off(desk: Desk, call: dict[str, Any], at: datetime) -> None:
    desk.do("clerk", "call.sign_off", call["id"], at=at)
    call["unit"]["busy"] = False
