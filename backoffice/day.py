"""One whole day of the paper chain, played on a fresh demo centre: every step in a line, every paper for the folder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from backoffice.demo.calls import dispatch
from backoffice.demo.centre import make
from backoffice.demo.counts import a_tool, count_and_post, free_parts, words
from backoffice.demo.desks import Desk, book, desk_of
from backoffice.demo.loaners import Pool
from backoffice.demo.purchasing import purchase_of
from backoffice.demo.warehouse import Store
from backoffice.models import (
    STEPS,
    Arrival,
    CashReceipt,
    Charge,
    GoodsEntry,
    GoodsReceipt,
    Loan,
    Loaner,
    Paper,
    PurchaseOrder,
    RepairCard,
    ScrapRecord,
    ToolCustody,
    Transfer,
    Voucher,
    Warehouse,
)
from backoffice.models.base import kind_of
from backoffice.text import say

Say = Callable[[str], None]


class Day:
    """A day at one branch: its clock, what it says, and the papers it leaves."""

    def __init__(self, desk: Desk, begin: datetime, tell: Say, language: str) -> None:
        self.desk, self.now, self.tell, self.language = desk, begin, tell, language
        self.papers: list[int] = []
        self.pace = 2

    def do(self, who: str | int, step: str, record_id: int | None = None, *, after: int = 0, **inputs: Any) -> int:
        """Somebody does a step some minutes later; says so in a line. Returns the record's id."""
        self.now += timedelta(minutes=after or self.pace)
        outcome = self.desk.do(who, step, record_id, at=self.now, **inputs)
        self.papers += outcome.papers
        name = self.desk.names[self.desk.staff[who] if isinstance(who, str) else who]
        with self.desk.centre.reading() as session:
            record = session.get(kind_of(outcome.record), outcome.record_id)
            papers = [paper.number for paper in session.scalars(select(Paper).where(Paper.id.in_(outcome.papers)))]
            state = getattr(record, "state", None)
            words = [f"{self.now.astimezone(self.desk.zone):%H:%M}", name, say(STEPS[step].label, self.language), record.title() if record else "",
                     say(state.label, self.language) if state is not None else "", ", ".join(papers)]
        self.tell("  ".join(word for word in words if word))
        return outcome.record_id

    def newest(self, kind: Any, **where: Any) -> int:
        return self.desk.ids(kind, **where)[-1]


def play(path: Path | str, tell: Say, language: str = "en", begin: datetime | None = None) -> tuple[Any, list[int]]:
    """Founds a demo centre and plays one day in each branch. Returns the centre and the ids of the papers that were issued."""
    now = begin or datetime.now().astimezone()
    centre = make(path, days=2, a_day=2, until=now - timedelta(days=2))
    papers: list[int] = []
    desks = _desks(centre, now)
    for place, desk in enumerate(desks):
        tell("")
        tell(f"{desk.told['house_name']}, {desk.told['name']}")
        opening = desk.at(now.astimezone(desk.zone).date() - timedelta(days=1), 8.5)
        day = Day(desk, opening, tell, language)
        _a_call_solved_on_site(day)
        _a_call_taken_in(day)
        _nobody_home_then_guided(day)
        _a_contract_that_ends(day)
        day.pace = 1
        _a_loaner_that_comes_back(day)
        _a_loaner_made_permanent(day)
        _a_loaner_that_comes_back_damaged(day)
        day.do("keeper", "branch.print_pool", desk.branch_id)
        _the_classes(day)
        _parts_from_another_branch(day, Day(desks[place - 1], day.now, tell, language))
        _a_count_of_bins(day)
        _a_tool_through_three_hands(day)
        papers += day.papers
    return centre, papers


def _desks(centre: Any, now: datetime) -> list[Desk]:
    """The desks of the demo centre that stands in the file."""
    return [desk_of(centre, told) for told in book()["branch"]]


def _call(day: Day, category: str, place: int) -> tuple[int, dict[str, Any], dict[str, Any]]:
    customer = day.desk.customers[place]
    unit = customer["units"][0]
    call = day.do("clerk", "call.register_call", customer=customer["id"], model=unit["model"]["id"], unit=unit["id"], category=category, channel="telephone",
                  fault=day.desk.told["customers"]["faults"][place % 8], fault_since=f"{day.now - timedelta(days=1):%d.%m.}", fault_nature="failure",
                  fault_category="electrical", fault_impact="partly")
    day.do("supervisor", "call.assess", call, severity="3")
    return call, customer, unit


def _send(day: Day, call: int, unit: dict[str, Any], category: str, technician: int) -> None:
    day.now += timedelta(minutes=6)
    outcome = dispatch(day.desk, {"id": call, "unit": unit, "category": category}, technician, day.now)
    day.papers += outcome.papers
    day.tell(f"{day.now.astimezone(day.desk.zone):%H:%M}  {day.desk.names[day.desk.staff['supervisor']]}  {say(STEPS['call.dispatch'].label, day.language)}  "
             f"{day.desk.names[technician]}")
    day.do(technician, "call.depart", call, after=12, customer_told_when_to_expect_us=True)


def _a_call_solved_on_site(day: Day) -> None:
    """Dispatched with a voucher, solved, a low fee collected on the spot, handed over, invoiced later, filed."""
    technician, words, price = day.desk.technicians[0], day.desk.told["words"], day.desk.told["labour_price"]
    call, customer, unit = _call(day, "A", 0)
    _send(day, call, unit, "A", technician)
    day.do(technician, "call.arrive", call, after=35)
    arrived = day.now
    findings, measures = words["solved"][0]
    day.do("clerk", "call.solve_on_site", call, after=70, arrived_at=arrived, completed_at=arrived + timedelta(minutes=50), findings=findings,
           measures=measures, signature="signed", signed_by=customer["name"], collect_now=True,
           lines=[{"kind": "labour", "description": words["labour"], "unit_price": price // 3},
                  {"kind": "part", "description": words["part"], "unit_price": 1850}])
    day.do("accountant", "cash_receipt.hand_over", day.newest(CashReceipt, call_id=call), accepted_by=day.desk.staff["accountant"])
    day.do("accountant", "charge.issue_invoice", day.newest(Charge, call_id=call))
    day.do("supervisor", "voucher.evaluate", day.newest(Voucher, call_id=call), time_score=4, quality_score=3)
    day.do("clerk", "call.sign_off", call)
    day.do("clerk", "call.file_away", call, filing_place=f"{day.now:%Y-%m} / {day.now:%d}")


def _a_call_taken_in(day: Day) -> None:
    """Two units taken in on one receipt, repaired, inspected by the chief; one leaves alone, the other after the receipt was lost."""
    desk, words, price = day.desk, day.desk.told["words"], day.desk.told["labour_price"]
    technician = desk.technicians[1]
    call, customer, unit = _call(day, "A", 1)
    _send(day, call, unit, "A", technician)
    name = {"zh": unit["model"]["name_zh"], "es": unit["model"]["name_es"]}.get(desk.told["language"], unit["model"]["name"])
    goods = [{"description": f"{name} {unit['model']['code']}", "serial": unit["serial"], "condition": words["condition"][0],
              "accessories": words["accessories"][1], "unit": unit["id"]}, {"description": name, "condition": words["condition"][1]}]
    day.do("clerk", "call.take_in", call, after=80, goods=goods, taken_where="site", taken_by=technician, signed_by=customer["name"],
           shelf=f"{words['shelf']}-07", planned_return=day.now.date() + timedelta(days=3))
    entries = desk.ids(GoodsEntry, call_id=call)
    _bench(day, call, entries[0], technician, price, _from_the_shelf)
    _bench(day, call, entries[1], technician, price, _that_was_out)
    receipt = day.newest(GoodsReceipt, call_id=call)
    day.do("clerk", "goods_receipt.recover", receipt, entry=entries[0])
    day.do("clerk", "goods_entry.return_goods", entries[0], signed_by=customer["name"])
    if desk.told["language"] == "es":
        day.do("clerk", "goods_receipt.declare_lost", receipt, declared_by=customer["name"], identity_shown="DNI 12345678Z", declaration_signed=True)
    else:
        day.do("clerk", "goods_receipt.recover", receipt)
    day.do("clerk", "goods_entry.return_goods", entries[1], signed_by=customer["name"])
    for charge in desk.ids(Charge, call_id=call):
        day.do("accountant", "charge.issue_invoice", charge, payment_days=14)
    day.do("clerk", "call.sign_off", call)
    day.do("clerk", "call.file_away", call, filing_place=f"{day.now:%Y-%m} / {day.now:%d}")


def _bench(day: Day, call: int, entry: int, technician: int, price: int, part: Callable[[Day, int, int, int], None]) -> None:
    words = day.desk.told["words"]
    card = day.newest(RepairCard, entry_id=entry)
    found, done = words["bench"][entry % 3]
    day.do(technician, "repair_card.start_work", card, technician=technician)
    day.do(technician, "repair_card.log_time", card, after=40, technician=technician, minutes=40, work=words["bench_labour"], price_per_hour=price)
    part(day, call, card, technician)
    day.do(technician, "repair_card.finish", card, outcome="repaired", fault_found=found, work_done=done)
    day.do("chief", "repair_card.inspect", card, inspector=day.desk.staff["chief"], result="passed")


def _from_the_shelf(day: Day, call: int, card: int, technician: int) -> None:
    """Two parts issued on one slip, one used and one given back; the old part is tagged, taken in and appraised."""
    store = Store(day.desk)
    day.do(technician, "repair_card.ask_part", card, item=store.items["BRS-02"], quantity=2000)
    part = store.wanted(call)
    day.do("keeper", "issue_slip.issue_parts", technician=technician, parts=[{"part": part}])
    day.do(technician, "job_part.use", part, quantity=1000)
    day.do("keeper", "return_slip.take_parts_back", parts=[{"part": part}], reason="")
    old = store.old_part(part)
    day.do("keeper", "old_part.take_in", old)
    day.do("chief", "old_part.appraise", old, fate="usable")


def _that_was_out(day: Day, call: int, card: int, technician: int) -> None:
    """One part is out: the card waits, it is bought and comes in, the card goes on. Another was superseded: its approved substitute is given."""
    store = Store(day.desk)
    day.do(technician, "repair_card.ask_part", card, item=store.items["CMP-QD75"])
    part = store.wanted(call)
    _bought(day, store, part)
    day.do("keeper", "job_part.issue", part, technician=technician)
    day.do(technician, "job_part.use", part, old_part="supplier")
    day.do(technician, "repair_card.ask_part", card, item=store.items["PCB-WX8"], old_part="none")
    part = store.wanted(call)
    day.do("keeper", "job_part.issue", part, technician=technician, substitute=store.items["PCB-WX8B"], serial=store.a_serial("PCB-WX8B"))
    day.do(technician, "job_part.use", part)


def _bought(day: Day, store: Store, part: int) -> None:
    """Asked for, quoted twice, approved by finance and by the supervisor, ordered; it comes in two goes, and the job knows all the time."""
    if store.waits(part):
        for who, step, record, inputs in purchase_of(store, part, day.now.astimezone(day.desk.zone).date()):
            day.do(who, step, record(day.desk) if record is not None else None, **inputs)
        order = day.newest(PurchaseOrder, branch_id=day.desk.branch_id)
        (owed,) = store.owed(order)
        day.do("keeper", "purchase_order.receive_order", order, goods=[{**owed, "quantity": 1000}], supplier_note="DN-7")
        if store.owed(order):
            day.do("keeper", "purchase_order.receive_order", order, goods=store.owed(order), supplier_note="DN-8")


def _the_classes(day: Day) -> None:
    """The parts are ranked by the value that was used; the report and the value of the stock are printed (P1-6.2)."""
    store, today = Store(day.desk), day.now.astimezone(day.desk.zone).date()
    run = day.do("keeper", "abc_run.classify", from_on=today - timedelta(days=364), until_on=today)
    day.do("supervisor", "abc_run.apply", run)
    day.do("supervisor", "abc_run.print_report", run)
    day.do("keeper", "warehouse.print_value", store.desk.ids(Warehouse, branch_id=day.desk.branch_id)[0])


def _nobody_home_then_guided(day: Day) -> None:
    """Nobody opens; back in the queue, and then solved by guidance on the telephone."""
    technician = day.desk.technicians[2]
    call, _customer, unit = _call(day, "C", 2)
    _send(day, call, unit, "C", technician)
    day.do(technician, "call.nobody_home", call, after=30, knocked_at=day.now + timedelta(minutes=20), telephoned=True, card_left=True)
    day.do("clerk", "call.solve_remotely", call, guidance=day.desk.told["words"]["guidance"], customer_confirmed=True)
    day.do("clerk", "call.sign_off", call)


def _taken_in_with_a_loaner(day: Day, place: int) -> tuple[int, dict[str, Any], int, int]:
    """A unit comes to the workshop, and the customer gets a loaner for that time. Returns call, customer, goods and loan."""
    desk, words = day.desk, day.desk.told["words"]
    while desk.ids(GoodsEntry, unit_id=desk.customers[place]["units"][0]["id"], open=True):
        place += 1
    call, customer, unit = _call(day, "C", place)
    name = {"zh": unit["model"]["name_zh"], "es": unit["model"]["name_es"]}.get(desk.told["language"], unit["model"]["name"])
    day.do("clerk", "call.take_in", call, taken_where="counter", signed_by=customer["name"], shelf=f"{words['shelf']}-12",
           goods=[{"description": f"{name} {unit['model']['code']}", "serial": unit["serial"], "unit": unit["id"],
                   "condition": words["condition"][0], "accessories": words["accessories"][0]}])
    free = desk.ids(Loaner, branch_id=desk.branch_id, state="available")[0]
    day.do("clerk", "call.reserve_loaner", call, loaner=free, due_on=day.now.astimezone(desk.zone).date())
    loan = day.newest(Loan, call_id=call)
    day.do("keeper", "loan.lend", loan, signed_by=customer["name"], deposit=5000)
    _hand_over(day, call)
    return call, customer, day.newest(GoodsEntry, call_id=call), loan


def _hand_over(day: Day, call: int) -> None:
    """The accountant counts what was collected for a job, and takes it."""
    for receipt in day.desk.ids(CashReceipt, call_id=call, state="collected"):
        day.do("accountant", "cash_receipt.hand_over", receipt, accepted_by=day.desk.staff["accountant"])


def _leave(day: Day, call: int) -> None:
    day.do("clerk", "call.sign_off", call)
    day.do("clerk", "call.file_away", call, filing_place=f"{day.now:%Y-%m} / {day.now:%d}")


def _a_loaner_that_comes_back(day: Day) -> None:
    """Reserved, lent with its notice, reminded, back and inspected; the repaired unit is tested before it goes back (S-R9)."""
    desk, technician = day.desk, day.desk.technicians[0]
    call, customer, entry, loan = _taken_in_with_a_loaner(day, 4)
    _bench(day, call, entry, technician, 0, lambda *_: None)
    day.do(technician, "repair_card.record_test", day.newest(RepairCard, entry_id=entry), points=Pool(desk).points(), tested_by=technician)
    day.do("clerk", "loan.remind", loan)
    day.do("keeper", "loan.take_back", loan, signed_by=customer["name"], deposit_back=5000)
    _hand_over(day, call)
    day.do("keeper", "loan.inspect", loan, result="in order")
    day.do("clerk", "goods_receipt.recover", day.newest(GoodsReceipt, call_id=call))
    day.do("clerk", "goods_entry.return_goods", entry, signed_by=customer["name"])
    _leave(day, call)


def _a_loaner_made_permanent(day: Day) -> None:
    """The unit is not worth its repair: the customer keeps the loaner, and the old one is appraised, approved and disposed of (S-R10)."""
    desk, technician = day.desk, day.desk.technicians[1]
    call, customer, entry, loan = _taken_in_with_a_loaner(day, 5)
    card, (found, _done) = day.newest(RepairCard, entry_id=entry), desk.told["words"]["bench"][2]
    day.do(technician, "repair_card.start_work", card, technician=technician)
    day.do(technician, "repair_card.finish", card, outcome="not repairable", fault_found=found)
    day.do("chief", "repair_card.inspect", card, inspector=desk.staff["chief"], result="passed")
    day.do("clerk", "goods_receipt.recover", day.newest(GoodsReceipt, call_id=call))
    day.do("supervisor", "goods_entry.replace_for_good", entry, signed_by=customer["name"], warranty="rest", reason=found)
    day.do("keeper", "loan.return_deposit", loan, amount=5000, signed_by=customer["name"])
    record = day.newest(ScrapRecord)
    day.do("chief", "scrap_record.appraise_scrap", record, leader=desk.staff["chief"], findings=found, verdict="for parts",
           method=desk.told["words"]["scrapped"], members="\n".join(desk.names[each] for each in desk.technicians[:2]))
    day.do("manager", "scrap_record.approve", record)
    day.do("keeper", "scrap_record.dispose", record, disposed_on=day.now.astimezone(desk.zone).date(), witnesses=desk.names[desk.staff["clerk"]])
    _leave(day, call)


def _a_loaner_that_comes_back_damaged(day: Day) -> None:
    """Reserved ahead by another customer while it is out; it comes back damaged, a part of the deposit is kept and the rest given back."""
    desk = day.desk
    call, customer, _entry, loan = _taken_in_with_a_loaner(day, 6)
    other, _customer, _unit = _call(day, "C", 7)
    with desk.centre.reading() as session:
        lent = session.get_one(Loan, loan)
        loaner, due = lent.loaner_id, lent.due_on
    day.do("clerk", "call.reserve_loaner", other, loaner=loaner, from_on=due, due_on=due + timedelta(days=3))
    day.do("keeper", "loan.take_back", loan, signed_by=customer["name"], condition=desk.told["words"]["condition"][2])
    day.do("keeper", "loan.inspect", loan, result="damaged", findings=desk.told["words"]["condition"][2], compensation=3000, deposit_kept=3000)
    day.do("keeper", "loan.return_deposit", loan, amount=2000, signed_by=customer["name"])
    _hand_over(day, call)
    day.do("keeper", "loaner.make_available", loaner, repair_cost=1800)


def _a_contract_that_ends(day: Day) -> None:
    """A maintenance contract ends in three weeks: its expiry notice is written and goes out (P2-20)."""
    customer = next(each for each in day.desk.customers if each["kind"] == "organisation")
    today = day.now.astimezone(day.desk.zone).date()
    contract = day.do("supervisor", "contract.add_contract", customer=customer["id"], starts_on=today - timedelta(days=344), ends_on=today + timedelta(days=21),
                      coverage=day.desk.told["words"]["coverage"], price=96000, visits_per_year=2, responsible=day.desk.staff["supervisor"],
                      units=[{"unit": unit["id"]} for unit in customer["units"]])
    day.do("supervisor", "contract.sign", contract, signed_on=today - timedelta(days=344))
    day.do("supervisor", "contract.notify", contract)
    from backoffice.models import ExpiryNotice
    day.do("supervisor", "expiry_notice.send", day.newest(ExpiryNotice, contract_id=contract), channel="letter")


def _parts_from_another_branch(day: Day, other: Day) -> None:
    """Asked for, sent, counted in with one piece missing, which is found in the carton the next hour."""
    item = free_parts(other.desk, 3000)[0][0]
    arrival = day.do("keeper", "arrival.ask_branch", from_branch=other.desk.branch_id, goods=[{"item": item, "quantity": 3000}])
    other.now = day.now
    other.do("keeper", "transfer.send", other.newest(Transfer), goods=[{"item": item, "quantity": 3000}], carrier=words(other.desk)["carrier"])
    day.now, day.papers = other.now + timedelta(minutes=50), day.papers + other.papers
    day.do("keeper", "arrival.count_in", arrival, goods=[{"item": item, "quantity": 2000}])
    day.do("keeper", "arrival.find_later", arrival, after=35, goods=[{"item": item, "quantity": 1000}])
    assert day.newest(Arrival) == arrival


def _a_count_of_bins(day: Day) -> None:
    """Some bins are counted; a piece is missing, the supervisor counts again, the accountant approves."""
    count_and_post(day.desk, day.now, lambda who, step, key=None, minutes=0, **told: day.do(who, step, key, **told))


def _a_tool_through_three_hands(day: Day) -> None:
    """A tool goes to one technician, who confirms it, on to another, comes back damaged, and what that costs is approved."""
    first, second = day.desk.technicians[:2]
    tool = a_tool(day.desk)
    day.do("keeper", "tool.hand_out", tool, custodian=first)
    day.do(first, "tool_custody.accept", day.newest(ToolCustody))
    day.do("keeper", "tool.hand_over", tool, custodian=second, signed_card=True)
    report = day.do("keeper", "tool_incident.report_incident", tool=tool, kind="damaged", what_happened=words(day.desk)["happened"])
    day.do("chief", "tool_incident.assess", report, finding=words(day.desk)["finding"], compensation=5000)
    day.do("manager", "tool_incident.approve", report)
    day.do("keeper", "tool.repaired", tool)
