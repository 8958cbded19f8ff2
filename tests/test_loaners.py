"""Loaners that come back: lent with a notice, blocking the return until they are back, reminded once on each day, swapped for good, scrapped by approval."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

import pytest
from conftest import Desk
from hypothesis import strategies as st
from hypothesis.stateful import rule
from walking import Sense

from backoffice import reading
from backoffice.checking import problems
from backoffice.errors import Blocked, NotAllowed, Refused
from backoffice.founding import open_centre
from backoffice.models import (
    STEPS,
    Branch,
    Call,
    CashReceipt,
    Charge,
    CustodyMove,
    Customer,
    GoodsEntry,
    Invoice,
    Loan,
    Loaner,
    LoanReminder,
    Paper,
    Payment,
    ReplacementNotice,
    ScrapRecord,
    ServiceLine,
    TestRecord,
    Unit,
)
from backoffice.models.centre.leads import due_lead, next_reminder, read_leads
from backoffice.models.loaners.reserving import forecast
from backoffice.reading import loaners as timeline
from backoffice.today import today
from backoffice.views import glimpse
from tests.any_walk import AnyWalk, walk

both = pytest.mark.both_engines


def a_loaner(desk: Desk, model: str = "BCD-260", **told: Any) -> int:
    inputs = {"accessories": "Shelf\nPower lead", "condition": "Good", "value": 80000, "serial": f"L{len(desk.all(Loaner))}", **told}
    return int(desk.do("loaner.add_loaner", model=desk.house.models[model], **inputs).record_id)


def taken_in(desk: Desk) -> int:
    """The goods of a customer, a known unit of theirs, in our care."""
    return desk.entries(desk.taken_in({"description": "双门冰箱", "unit": desk.house.units["zh"]}))[0]


def lent(desk: Desk, entry: int | None = None, days: int = 5, **told: Any) -> int:
    entry = entry or desk.entries(desk.taken_in())[0]
    desk.do("loaner.lend_out", a_loaner(desk), call=desk.one(GoodsEntry, entry).call_id, due_on=desk.today + timedelta(days=days), signed_by="王小明", **told)
    return int(desk.one(Loan).id)


def gate(desk: Desk, entry: int, step: str = "goods_entry.return_goods") -> dict[str, Any]:
    return {each.key: each for each in desk.centre.conditions(step, entry, desk.actor())}


def receipt_back(desk: Desk, entry: int) -> None:
    desk.do("goods_receipt.recover", desk.one(GoodsEntry, entry).receipt_id)


def whole(desk: Desk) -> bool:
    return list(problems(desk.centre)) == []


# ---- lending --------------------------------------------------------------------------------------------------------------------

@both
def test_a_loaner_is_reserved_and_lent_with_its_form_and_the_notice_of_temporary_replacement(desk: Desk):
    loaner, entry = a_loaner(desk), desk.entries(desk.taken_in())[0]
    desk.do("call.reserve_loaner", desk.one(GoodsEntry, entry).call_id, loaner=loaner, due_on=desk.today + timedelta(days=3))
    loan = desk.one(Loan)
    assert (loan.state, loan.entry_id, desk.one(Loaner, loaner).state) == ("reserved", entry, "reserved")
    outcome = desk.do("loan.lend", loan.id, signed_by="王小明", deposit=5000)
    assert sorted(paper.kind for paper in desk.all(Paper) if paper.id in outcome.papers) == ["cash_receipt", "loan_form", "replacement_notice"]
    loan, notice, unit = desk.one(Loan), desk.one(ReplacementNotice), desk.one(Loaner, loaner)
    assert (loan.state, loan.accessories_out, loan.deposit) == ("lent", "Shelf\nPower lead", 5000)
    assert (notice.state, notice.faulty, notice.temporary) == ("issued", "双门冰箱", "Refrigerator BCD-260")
    assert (notice.holder, notice.holder_name) == ("customer", "王小明")
    assert (unit.holder, unit.holder_name) == ("customer", loan.call_number), "the pool never names a customer"
    assert whole(desk)


def test_how_the_pool_of_a_model_stands_is_said_as_people_say_it(desk: Desk):
    def told() -> str:
        with desk.centre.reading() as session:
            return forecast(session, desk.branch, desk.house.models["BCD-260"], "en")

    said = [told()]
    for _more in range(3):
        a_loaner(desk)
        said.append(told())
    for loaner in desk.all(Loaner):
        desk.do("loaner.send_to_repair", loaner.id, fault="Noise")
        said.append(told())
    for loaner in desk.all(Loaner)[:2]:
        for step, record in (("propose_scrap", "loaner"), ("appraise_scrap", "scrap_record"), ("approve", "scrap_record"), ("dispose", "scrap_record")):
            key = loaner.id if record == "loaner" else desk.one(ScrapRecord).id
            desk.do(f"{record}.{step}", key, **Sense(desk).inputs(STEPS[f"{record}.{step}"], key))
        said.append(told())
    assert said == ["There is none of this model in the pool.", "The only one of this model is free.", "Both of this model are free.",
                    "All 3 of this model are free.", "2 of the 3 of this model are free.", "One of the 3 of this model is free.",
                    "None of the 3 of this model is free.", "Neither of the two of this model is free.", "The only one of this model is not free."]


@both
def test_the_same_loaner_is_promised_to_nobody_else_and_the_refusal_says_when_the_first_comes_back(desk: Desk):
    loan = desk.one(Loan, lent(desk, days=2))
    with pytest.raises(Refused, match=r"At the customer's.*The only one of this model is out; it is due back on 6 Mar 2026"):
        desk.do("call.reserve_loaner", desk.call(), loaner=loan.loaner_id, due_on=desk.today)
    lent(desk, days=1)
    with pytest.raises(Refused, match="Both of this model are out; the first is due back on 5 Mar 2026"):
        desk.do("call.reserve_loaner", desk.call(), loaner=loan.loaner_id, due_on=desk.today)
    with pytest.raises(Refused, match="has passed"):
        desk.do("call.reserve_loaner", desk.call(), loaner=a_loaner(desk), due_on=desk.today - timedelta(days=1))


@both
def test_the_last_loaner_is_lent_once_however_many_desks_reach_for_it(desk: Desk):
    loaner = a_loaner(desk)
    calls = [desk.call().record_id for _ in range(4)]

    def lend(call: int) -> bool:
        centre = open_centre(desk.centre.address)
        try:
            centre.perform("loaner.lend_out", loaner, None, {"call": call, "due_on": desk.today, "signed_by": "X"}, actor=desk.actor("Clerk"), at=desk.now)
        except Refused:
            return False
        finally:
            centre.close()
        return True

    with ThreadPoolExecutor(4) as desks:
        assert sum(desks.map(lend, calls)) == 1
    assert len(desk.all(Loan)) == 1
    assert whole(desk)


@both
def test_the_receipt_for_the_goods_names_the_loaner_that_was_promised(desk: Desk):
    call = desk.sent()
    desk.do("call.reserve_loaner", call, loaner=a_loaner(desk), due_on=desk.today)
    desk.do("call.take_in", call, goods=[{"description": "双门冰箱"}], taken_where="site", signed_by="王小明", shelf="A-11")
    (receipt,) = (paper for paper in desk.all(Paper) if paper.kind == "goods_receipt")
    assert receipt.content()["loaner"] == desk.one(Loaner).title()


@both
def test_the_window_counts_what_is_overdue(desk: Desk):
    loan = lent(desk, days=1)
    due = desk.one(Loan, loan).due_on
    count = [desk.rows(glimpse.LATE["loan"], 1, f"{due + timedelta(days=days)}T09:00:00.000000Z") for days in (0, 1)]
    assert count == [[(0,)], [(1,)]]


@both
def test_a_reserved_loaner_goes_only_to_its_own_job(desk: Desk):
    loaner, call = a_loaner(desk), desk.call()
    desk.do("call.reserve_loaner", call, loaner=loaner, due_on=desk.today)
    with pytest.raises(Refused, match="is reserved for"):
        desk.do("loaner.lend_out", loaner, call=desk.call().record_id, due_on=desk.today, signed_by="X")
    desk.do("loaner.lend_out", loaner, signed_by="王小明")
    assert desk.one(Loan).call_id == call.record_id
    with pytest.raises(Refused, match="For which job"):
        desk.do("loaner.lend_out", a_loaner(desk), signed_by="X", due_on=desk.today)


@both
def test_a_cancelled_call_frees_what_was_reserved_and_waits_for_what_was_lent(desk: Desk):
    call = desk.call()
    desk.do("call.reserve_loaner", call, loaner=a_loaner(desk), due_on=desk.today)
    desk.do("call.cancel", call, reason="Bought a new one")
    assert (desk.one(Loan).state, desk.one(Loaner).state) == ("called off", "available")
    again = desk.call()
    desk.do("loaner.lend_out", desk.one(Loaner).id, call=again.record_id, due_on=desk.today, signed_by="X")
    with pytest.raises(Refused, match="take it back first"):
        desk.do("call.cancel", again, reason="Bought a new one")
    assert whole(desk)


# ---- back -----------------------------------------------------------------------------------------------------------------------

@both
def test_goods_do_not_leave_while_the_loaner_is_out_and_reconnecting_needs_a_passed_test(desk: Desk):
    entry = desk.entries(desk.taken_in())[0]
    loan, card = lent(desk, entry), desk.repair(entry)
    receipt_back(desk, entry)
    points = gate(desk, entry)
    assert points["loaner_back"].blocks
    assert (points["loaner_back"].remedy, points["loaner_back"].remedy_id) == ("loan.take_back", loan)
    assert points["tested_before_reuse"].blocks
    with pytest.raises(Blocked):
        desk.do("goods_entry.return_goods", entry, signed_by="王小明")
    desk.do("loan.take_back", loan, signed_by="王小明", condition="Scratched")
    assert desk.one(ReplacementNotice).state == "issued", "the customer's own goods are not back yet"
    desk.do("repair_card.record_test", card, points=[{"what": "Insulation", "passed": False}], tested_by=desk.house.technicians[0])
    assert "not passed" in gate(desk, entry)["tested_before_reuse"].said()
    desk.do("repair_card.record_test", card, points=[{"what": "Insulation", "reading": "40 MΩ", "passed": True}], tested_by=desk.house.technicians[0])
    assert [record.state.value for record in desk.all(TestRecord)] == ["failed", "passed"]
    desk.do("goods_entry.return_goods", entry, signed_by="王小明")
    notice = desk.one(ReplacementNotice)
    assert (notice.state, notice.holder) == ("withdrawn", "file")
    assert whole(desk)


@both
def test_what_went_back_to_the_bench_after_its_test_is_tested_again(desk: Desk):
    entry = desk.entries(desk.taken_in())[0]
    loan, card = lent(desk, entry), desk.repair(entry)
    desk.do("loan.take_back", loan, signed_by="王小明", condition="Scratched")
    desk.do("repair_card.record_test", card, points=[{"what": "Insulation", "passed": True}], tested_by=desk.house.technicians[0])
    assert gate(desk, entry)["tested_before_reuse"].holds
    desk.do("repair_card.reopen", card, reason="Still rattles")
    desk.repair(entry)
    asked = gate(desk, entry)["tested_before_reuse"]
    assert (asked.blocks, asked.said()) == (True, "It was repaired again since it was tested")
    desk.do("repair_card.record_test", card, points=[{"what": "Insulation", "passed": True}], tested_by=desk.house.technicians[0])
    assert gate(desk, entry)["tested_before_reuse"].holds


@both
def test_a_supervisor_passes_the_gate_and_the_loan_stays_open_until_the_loaner_is_back(desk: Desk):
    entry = desk.entries(desk.taken_in())[0]
    loan = lent(desk, entry, days=0)
    desk.repair(entry)
    receipt_back(desk, entry)
    passing = {"loaner_back": "Brings it tomorrow", "tested_before_reuse": "Tested by the maker"}
    desk.do("goods_entry.return_goods", entry, signed_by="王小明", passing=passing)
    assert (desk.one(Loan, loan).state, desk.one(ReplacementNotice).state) == ("lent", "issued")
    with pytest.raises(Blocked, match="loaner"):
        desk.do("call.sign_off", desk.one(Loan, loan).call_id)
    desk.later(days=2)
    assert timeline.pool(desk.centre, desk.actor(), "en", now=desk.now).overdue == 1
    desk.do("loan.take_back", loan, signed_by="王小明")
    assert desk.one(ReplacementNotice).state == "withdrawn"
    desk.do("call.sign_off", desk.one(Loan, loan).call_id)
    assert whole(desk)


@both
def test_an_inspection_frees_what_is_in_order_and_charges_damage_on_the_voucher(desk: Desk):
    first, second = lent(desk, deposit=5000), lent(desk)
    with pytest.raises(Refused, match="deposit"):
        desk.do("loan.take_back", first, signed_by="王小明", deposit_back=5001)
    for loan in (first, second):
        desk.do("loan.take_back", loan, signed_by="王小明")
    with pytest.raises(Refused, match="Inspect the loan"):
        desk.do("loaner.make_available", desk.one(Loan, first).loaner_id)
    with pytest.raises(Refused, match="in order is not charged"):
        desk.do("loan.inspect", first, result="in order", compensation=100)
    desk.do("loan.inspect", first, result="in order")
    desk.do("loan.inspect", second, result="damaged", findings="Door bent", compensation=9000)
    assert [desk.one(Loaner, desk.one(Loan, loan).loaner_id).state.value for loan in (first, second)] == ["available", "in repair"]
    line = desk.one(ServiceLine)
    assert (line.unit_price, line.category.value, line.id) == (9000, "A", desk.one(ServiceLine, loan_id=second).id)
    entry = desk.one(Loan, second).entry_id
    card = desk.repair(entry, price_per_hour=0)
    desk.do("repair_card.record_test", card, points=[{"what": "Cools", "passed": True}], tested_by=desk.house.technicians[0])
    receipt_back(desk, entry)
    desk.do("goods_entry.return_goods", entry, signed_by="王小明")
    assert desk.one(Charge).amount == 9000
    assert whole(desk)


@both
def test_a_lost_loaner_is_charged_the_same_day_and_may_turn_up_again(desk: Desk):
    call = desk.sent()
    desk.do("loaner.lend_out", a_loaner(desk), call=call.record_id, due_on=desk.today, signed_by="X")
    desk.do("call.solve_on_site", call, arrived_at=desk.now, completed_at=desk.now, findings="Fan", measures="Freed", signature="signed", signed_by="X")
    assert not desk.all(Charge)
    desk.do("loan.declare_lost", desk.one(Loan).id, how="Stolen", compensation=80000)
    assert (desk.one(Charge).amount, desk.one(Charge).due_date, desk.one(Loan).state, desk.one(Loaner).state) == (80000, desk.today, "lost", "lost")
    desk.do("call.sign_off", call)
    desk.do("loaner.find_again", desk.one(Loaner).id, where="In the cellar")
    assert desk.one(Loaner).state == "inspecting"
    assert whole(desk)


# ---- deposits -------------------------------------------------------------------------------------------------------------------

def cash(desk: Desk) -> list[tuple[str, int, str]]:
    return [(each.kind.value, each.amount, each.state.value) for each in desk.all(CashReceipt)]


def in_hand(desk: Desk) -> int:
    """What whoever lends loaners has to hand over, as Today says it."""
    return sum(amount for line in todays_lines(desk) if line.kind == "my_cash" for amount, _currency in line.sums)


def todays_lines(desk: Desk) -> Any:
    """What waits on Today for whoever lends loaners."""
    return today(desk.centre, desk.actor(desk.who_may("loaners.lend")), desk.now).waiting.lines


@both
def test_a_deposit_gets_a_numbered_receipt_is_handed_over_like_cash_and_goes_back_against_a_signed_one(desk: Desk):
    loan = lent(desk, deposit=5000, method="card")
    assert (cash(desk), desk.one(Loan, loan).deposit_state) == ([("deposit", 5000, "collected")], "held")
    taken = desk.one(CashReceipt)
    assert (taken.number, taken.payer, taken.method.value, taken.loan_id) == ("R-HP26-00001", "王小明", "card", loan)
    desk.do("cash_receipt.hand_over", taken.id, accepted_by=desk.house.people["Accountant"])
    outcome = desk.do("loan.take_back", loan, signed_by="王小明", deposit_back=5000)
    assert "deposit_refund" in {paper.kind for paper in desk.all(Paper) if paper.id in outcome.papers}
    refund = desk.all(CashReceipt)[-1]
    assert (refund.number, refund.amount, refund.payer, desk.one(Loan, loan).deposit_state) == ("R-HP26-00002", -5000, "王小明", "given back")
    assert cash(desk) == [("deposit", 5000, "settled"), ("refund", -5000, "collected")]
    desk.do("cash_receipt.hand_over", refund.id, accepted_by=desk.house.people["Accountant"])
    assert cash(desk)[1] == ("refund", -5000, "settled")
    assert whole(desk)


@both
def test_what_was_not_handed_over_yet_and_is_given_back_leaves_nothing_to_hand_over(desk: Desk):
    loan = lent(desk, deposit=5000)
    assert in_hand(desk) == 5000
    desk.do("loan.take_back", loan, signed_by="王小明", deposit_back=2000)
    assert (in_hand(desk), desk.one(Loan, loan).held()) == (3000, 3000)
    with pytest.raises(Refused, match="hold less"):
        desk.do("loan.return_deposit", loan, amount=3001, signed_by="王小明")
    desk.do("loan.inspect", loan, result="in order")
    assert [line.sums for line in todays_lines(desk) if line.kind == "give_back"] == [((3000, "CNY"),)]
    desk.do("loan.return_deposit", loan, amount=3000, signed_by="王小明")
    assert (in_hand(desk), desk.one(Loan, loan).deposit_state) == (0, "given back")
    for receipt in desk.all(CashReceipt):
        desk.do("cash_receipt.hand_over", receipt.id, accepted_by=desk.house.people["Accountant"])
    assert {state for _kind, _amount, state in cash(desk)} == {"settled"}
    assert whole(desk)


@both
def test_what_is_kept_for_damage_pays_that_line_and_the_rest_goes_back(desk: Desk):
    entry = desk.entries(desk.taken_in())[0]
    loan = lent(desk, entry, deposit=5000)
    desk.do("loan.take_back", loan, signed_by="王小明")
    damaged = {"result": "damaged", "findings": "Door bent", "compensation": 4000}
    with pytest.raises(Refused, match="No more of the deposit is kept than is charged"):
        desk.do("loan.inspect", loan, **damaged, deposit_kept=4001)
    with pytest.raises(Refused, match="in order is not charged"):
        desk.do("loan.inspect", loan, result="in order", deposit_kept=100)
    desk.do("loan.inspect", loan, **damaged, deposit_kept=3000)
    desk.do("loan.return_deposit", loan, amount=2000, signed_by="王小明")
    assert (desk.one(Loan, loan).deposit_state, desk.one(Loan, loan).held()) == ("kept", 0)
    refund = next(paper for paper in desk.all(Paper) if paper.kind == "deposit_refund").content()
    assert (refund["amount"], refund["kept"], refund["reason"], refund["receipts"]) == (2000, 3000, "Door bent", ["R-HP26-00001"])
    card = desk.repair(entry, price_per_hour=0)
    desk.do("repair_card.record_test", card, points=[{"what": "Cools", "passed": True}], tested_by=desk.house.technicians[0])
    receipt_back(desk, entry)
    desk.do("goods_entry.return_goods", entry, signed_by="王小明", collect_now=True)
    charge = desk.one(Charge)
    assert (charge.amount, charge.from_deposit, desk.all(CashReceipt)[-1].amount) == (4000, 3000, 1000)
    with pytest.raises(Blocked, match="not handed over"):
        desk.do("charge.issue_invoice", charge.id)
    for receipt in desk.all(CashReceipt):
        desk.do("cash_receipt.hand_over", receipt.id, accepted_by=desk.house.people["Accountant"])
    desk.do("charge.issue_invoice", charge.id)
    invoice = desk.one(Invoice)
    assert (invoice.total, invoice.paid, invoice.state) == (4000, 4000, "paid")
    assert sorted(payment.amount for payment in desk.all(Payment)) == [1000, 3000]
    assert cash(desk) == [("deposit", 5000, "invoiced"), ("refund", -2000, "settled"), ("fee", 1000, "invoiced")]
    assert whole(desk)


@both
@pytest.mark.parametrize("end", ["cancel", "nobody_home"])
def test_damage_is_paid_although_the_voucher_on_which_it_stands_is_voided(desk: Desk, end: str):
    call = desk.sent()
    desk.do("loaner.lend_out", a_loaner(desk), call=call.record_id, due_on=desk.today, signed_by="X", deposit=5000)
    loan = desk.one(Loan).id
    desk.do("loan.take_back", loan, signed_by="X")
    desk.do("loan.inspect", loan, result="damaged", findings="Door bent", compensation=8000, deposit_kept=5000)
    desk.do(f"call.{end}", call, **({"reason": "Bought a new one"} if end == "cancel" else {"knocked_at": desk.now}))
    charge, number = desk.one(Charge), desk.one(Loan).number
    assert (charge.amount, charge.from_deposit, charge.state) == (8000, 5000, "to invoice")
    assert (charge.voucher_id, charge.document) == (None, number), "the voucher is void: it is known by its loan"
    desk.do("cash_receipt.hand_over", desk.one(CashReceipt).id, accepted_by=desk.house.people["Accountant"])
    desk.do("charge.issue_invoice", charge.id)
    assert (desk.one(Invoice).total, desk.one(Invoice).paid) == (8000, 5000)
    issued = next(paper for paper in desk.all(Paper) if paper.kind == "invoice").content()
    assert (issued["vouchers"], issued["loan"]) == ([], number)
    assert whole(desk)


@both
@pytest.mark.parametrize("filed", [False, True])
def test_damage_is_charged_at_once_on_the_loan_where_its_job_has_no_open_voucher(desk: Desk, filed: bool):
    """Nobody was sent yet, or the voucher is in the file: nothing has to be waited for."""
    call = desk.sent() if filed else desk.call()
    desk.do("loaner.lend_out", a_loaner(desk), call=call.record_id, due_on=desk.today, signed_by="X")
    if filed:
        desk.do("call.solve_on_site", call, arrived_at=desk.now, completed_at=desk.now, findings="Fan", measures="Freed", signature="signed", signed_by="X")
        desk.do("call.sign_off", call, passing={"loaner_back": "Known for years"})
        desk.do("call.file_away", call, filing_place="A-1")
    loan = desk.one(Loan).id
    desk.do("loan.take_back", loan, signed_by="X")
    desk.do("loan.inspect", loan, result="damaged", findings="Door bent", compensation=1500)
    charge = desk.one(Charge)
    assert (charge.amount, charge.document, charge.voucher_id) == (1500, desk.one(Loan).number, None)
    desk.do("charge.collect", charge.id, payer="X")
    receipt = next(paper for paper in desk.all(Paper) if paper.kind == "cash_receipt").content()
    assert receipt["purpose"]["words"] == "Damage or loss of the loaner {loaner}"
    desk.do("cash_receipt.hand_over", desk.one(CashReceipt).id, accepted_by=desk.house.people["Accountant"])
    desk.do("charge.issue_invoice", charge.id)
    if not filed:
        desk.do("call.dispatch", call, technician=desk.house.technicians[0])
        desk.do("call.cancel", call, reason="Bought a new one")
    assert len(desk.all(Charge)) == 1
    assert whole(desk)


@both
def test_a_deposit_is_kept_whole_for_a_loaner_that_is_lost(desk: Desk):
    call = desk.sent()
    desk.do("loaner.lend_out", a_loaner(desk), call=call.record_id, due_on=desk.today, signed_by="X", deposit=5000)
    desk.do("call.solve_on_site", call, arrived_at=desk.now, completed_at=desk.now, findings="Fan", measures="Freed", signature="signed", signed_by="X")
    desk.do("loan.declare_lost", desk.one(Loan).id, how="Stolen", compensation=80000, deposit_kept=5000)
    assert (desk.one(Charge).amount, desk.one(Charge).from_deposit, desk.one(Loan).deposit_state) == (80000, 5000, "kept")
    desk.do("cash_receipt.hand_over", desk.one(CashReceipt).id, accepted_by=desk.house.people["Accountant"])
    desk.do("charge.issue_invoice", desk.one(Charge).id)
    assert (desk.one(Invoice).paid, desk.one(Invoice).state) == (5000, "part paid")
    issued = next(paper for paper in desk.all(Paper) if paper.kind == "invoice").content()
    assert issued["to_pay"] == 75000
    assert whole(desk)


@both
def test_a_deposit_written_by_mistake_is_voided_and_written_anew_as_long_as_none_of_it_went_back(desk: Desk):
    loan = lent(desk, deposit=50000)
    with pytest.raises(Refused, match="has a deposit already"):
        desk.do("loan.take_deposit", loan, amount=5000, payer="王小明")
    desk.do("cash_receipt.void", desk.one(CashReceipt).id, by="Manager", reason="One nought too many")
    assert (desk.one(Loan, loan).deposit, desk.one(Loan, loan).deposit_state) == (0, None)
    with pytest.raises(Refused, match="not below zero") as refused:
        desk.do("loan.take_deposit", loan, amount=-5000, payer="王小明")
    assert refused.value.field == "amount"
    desk.do("loan.take_deposit", loan, amount=5000, payer="王小明")
    desk.do("loan.take_back", loan, signed_by="王小明", deposit_back=5000)
    taken, refund = desk.all(CashReceipt)[1:]
    with pytest.raises(Refused, match="Give it back instead"):
        desk.do("cash_receipt.void", taken.id, by="Manager", reason="Wrong")
    desk.do("cash_receipt.void", refund.id, by="Manager", reason="Wrong name")
    assert (desk.one(Loan, loan).deposit_state, desk.one(Loan, loan).held()) == ("held", 5000)
    desk.do("loan.return_deposit", loan, amount=5000, signed_by="王小明")
    assert whole(desk)


@both
def test_a_customer_whose_deposit_we_still_hold_is_not_erased(desk: Desk):
    call = desk.sent()
    desk.do("loaner.lend_out", a_loaner(desk), call=call.record_id, due_on=desk.today, signed_by="X", deposit=5000)
    desk.do("loan.take_back", desk.one(Loan).id, signed_by="X")
    desk.do("loan.inspect", desk.one(Loan).id, result="damaged", findings="Door bent", compensation=2000, deposit_kept=2000)
    desk.do("call.cancel", call, reason="Bought a new one")
    desk.do("cash_receipt.hand_over", desk.one(CashReceipt).id, accepted_by=desk.house.people["Accountant"])
    desk.do("charge.issue_invoice", desk.one(Charge).id)
    conditions = {each.key: each for each in desk.centre.conditions("customer.erase", desk.one(Call, call.record_id).customer_id, desk.actor())}
    assert conditions["nothing_open"].values == {"what": desk.one(Loan).number}
    desk.do("loan.return_deposit", desk.one(Loan).id, amount=3000, signed_by="X")
    desk.do("cash_receipt.hand_over", desk.all(CashReceipt)[-1].id, accepted_by=desk.house.people["Accountant"])
    assert {each.key: each for each in desk.centre.conditions("customer.erase", desk.one(Call, call.record_id).customer_id, desk.actor())}["nothing_open"].holds


# ---- reserving ahead ------------------------------------------------------------------------------------------------------------

@both
def test_a_loaner_that_is_out_is_reserved_from_the_day_it_is_due_back_and_whoever_reserved_it_is_told_when_it_is_here(desk: Desk):
    loan = desk.one(Loan, lent(desk, days=2))
    call = desk.call()
    proposed = reading.proposals(desk.centre, desk.actor(), "call.reserve_loaner", call.record_id)
    assert proposed["loaner"].id == loan.loaner_id
    assert proposed["from_on"] >= loan.due_on
    chosen = reading.proposals_with(desk.centre, desk.actor(), "call.reserve_loaner", call.record_id, "loaner", loan.loaner_id)
    assert loan.due_on <= chosen["from_on"] < chosen["due_on"], "whoever chooses one that is out need not know its day"
    with pytest.raises(Refused, match="can be kept from that day on"):
        desk.do("call.reserve_loaner", call, loaner=loan.loaner_id, from_on=loan.due_on - timedelta(days=1), due_on=loan.due_on + timedelta(days=3))
    desk.do("call.reserve_loaner", call, loaner=loan.loaner_id, from_on=loan.due_on, due_on=loan.due_on + timedelta(days=3))
    ahead = desk.all(Loan)[-1]
    assert (ahead.state, desk.one(Loaner).state) == ("waiting", "lent")
    assert [stay.state for stay in timeline.pool(desk.centre, desk.actor(), "en", now=desk.now).loaners[0].stays] == ["lent", "waiting"]
    assert not [line for line in todays_lines(desk) if line.kind == "my_loaner"]
    desk.do("loan.take_back", loan.id, signed_by="王小明")
    desk.do("loan.inspect", loan.id, result="in order")
    assert (desk.one(Loan, ahead.id).state, desk.one(Loaner).state) == ("reserved", "reserved")
    assert [line.record_id for line in todays_lines(desk) if line.kind == "my_loaner"] == [ahead.id]
    desk.do("loan.lend", ahead.id, signed_by="李雷")
    assert whole(desk)


@both
def test_nobody_is_promised_what_another_has_and_an_extension_stops_where_the_next_begins(desk: Desk):
    loan = desk.one(Loan, lent(desk, days=2))
    begin, end = loan.due_on, loan.due_on + timedelta(days=4)
    first, second = desk.call(), desk.call()
    desk.do("call.reserve_loaner", first, loaner=loan.loaner_id, from_on=begin, due_on=end)
    with pytest.raises(Refused, match=f"is promised to {desk.one(Call, first.record_id).number} from 6 Mar 2026 to 10 Mar 2026"):
        desk.do("call.reserve_loaner", second, loaner=loan.loaner_id, from_on=begin + timedelta(days=1), due_on=end + timedelta(days=1))
    with pytest.raises(Refused, match="is promised to"):
        desk.do("loan.extend", loan.id, due_on=begin + timedelta(days=1))
    desk.do("call.reserve_loaner", second, loaner=loan.loaner_id, from_on=end, due_on=end + timedelta(days=2))
    with pytest.raises(Refused, match=r"All 1 .* out or promised; the first is free from 12 Mar 2026|only one"):
        desk.do("call.reserve_loaner", desk.call(), loaner=loan.loaner_id, due_on=end)
    desk.do("loan.take_back", loan.id, signed_by="王小明")
    desk.do("loan.inspect", loan.id, result="in order", ready_to_lend=False)
    desk.do("loaner.make_available", loan.loaner_id, repair_cost=1500)
    one, two = desk.all(Loan)[1:]
    assert (one.state, two.state, desk.one(Loaner).repair_cost) == ("reserved", "waiting", 1500)
    desk.do("loan.call_off", one.id)
    assert (desk.one(Loan, two.id).state, desk.one(Loaner).state) == ("reserved", "reserved")
    desk.do("call.cancel", second, reason="Bought a new one")
    assert (desk.one(Loan, two.id).state, desk.one(Loaner).state) == ("called off", "available")
    assert whole(desk)


@both
def test_the_earliest_reservation_gets_the_loaner_in_whatever_order_they_were_made(desk: Desk):
    loan = desk.one(Loan, lent(desk, days=2))
    begin = loan.due_on
    for days in (10, 5, 0):
        desk.do("call.reserve_loaner", desk.call(), loaner=loan.loaner_id, from_on=begin + timedelta(days=days), due_on=begin + timedelta(days=days + 2))
    last, middle, first = (each.id for each in desk.all(Loan)[1:])
    desk.do("loan.take_back", loan.id, signed_by="王小明")
    desk.do("loan.inspect", loan.id, result="in order")
    assert [desk.one(Loan, each).state for each in (first, middle, last)] == ["reserved", "waiting", "waiting"]
    desk.do("loan.call_off", first)
    assert [desk.one(Loan, each).state for each in (first, middle, last)] == ["called off", "reserved", "waiting"]
    desk.do("loan.lend", middle, signed_by="李雷", due_on=begin + timedelta(days=7))
    desk.do("loan.take_back", middle, signed_by="李雷")
    desk.do("loan.inspect", middle, result="in order")
    assert (desk.one(Loan, last).state, desk.one(Loaner).state) == ("reserved", "reserved")
    assert whole(desk)


@both
def test_a_loaner_that_is_kept_for_later_goes_first_to_whoever_needs_it_before(desk: Desk):
    loaner = a_loaner(desk)
    desk.do("call.reserve_loaner", desk.call(), loaner=loaner, from_on=desk.today + timedelta(days=10), due_on=desk.today + timedelta(days=12))
    desk.do("call.reserve_loaner", desk.call(), loaner=loaner, from_on=desk.today, due_on=desk.today + timedelta(days=3))
    later, sooner = desk.all(Loan)
    assert (later.state, sooner.state, desk.one(Loaner).state) == ("waiting", "reserved", "reserved")
    desk.do("loan.lend", sooner.id, signed_by="李雷")
    desk.do("loan.take_back", sooner.id, signed_by="李雷")
    desk.do("loan.inspect", sooner.id, result="in order")
    assert (desk.one(Loan, later.id).state, desk.one(Loaner).state) == ("reserved", "reserved")
    assert whole(desk)


@both
def test_what_is_kept_for_a_later_day_may_be_fetched_and_brought_back_before(desk: Desk):
    loaner = a_loaner(desk)
    desk.do("call.reserve_loaner", desk.call(), loaner=loaner, from_on=desk.today + timedelta(days=10), due_on=desk.today + timedelta(days=12))
    desk.do("loan.lend", desk.one(Loan).id, signed_by="李雷", due_on=desk.today + timedelta(days=4))
    desk.do("call.reserve_loaner", desk.call(), loaner=loaner, from_on=desk.today + timedelta(days=4), due_on=desk.today + timedelta(days=6))
    assert whole(desk)


@both
def test_a_cancelled_call_calls_off_all_that_it_had_reserved_of_one_loaner(desk: Desk):
    loaner, call = a_loaner(desk), desk.call()
    desk.do("call.reserve_loaner", call, loaner=loaner, due_on=desk.today + timedelta(days=2))
    for days in (3, 6):
        desk.do("call.reserve_loaner", call, loaner=loaner, from_on=desk.today + timedelta(days=days), due_on=desk.today + timedelta(days=days + 2))
    desk.do("call.cancel", call, reason="Bought a new one")
    assert ([each.state for each in desk.all(Loan)], desk.one(Loaner).state) == (["called off"] * 3, "available")
    assert whole(desk)


@both
def test_whoever_reserved_a_loaner_that_goes_to_repair_is_told_to_choose_another(desk: Desk):
    loan = desk.one(Loan, lent(desk, days=2))
    desk.do("call.reserve_loaner", desk.call(), loaner=loan.loaner_id, from_on=loan.due_on, due_on=loan.due_on + timedelta(days=1))
    desk.do("loan.take_back", loan.id, signed_by="王小明")
    desk.do("loan.inspect", loan.id, result="damaged", findings="Door bent")
    assert [line.kind for line in todays_lines(desk) if line.kind in ("my_loaner", "no_loaner")] == ["no_loaner"]
    with pytest.raises(Refused, match="In repair"):
        desk.do("call.reserve_loaner", desk.call(), loaner=loan.loaner_id, from_on=loan.due_on, due_on=loan.due_on)
    assert whole(desk)


# ---- how the pool is used -------------------------------------------------------------------------------------------------------

@both
def test_the_report_counts_the_days_on_which_each_loaner_was_lent_of_those_on_which_it_was_in_the_pool(desk: Desk):
    loan = lent(desk, days=2)
    a_loaner(desk, acquired_on=desk.today - timedelta(days=9))
    desk.later(days=3)
    desk.do("loan.take_back", loan, signed_by="王小明")
    desk.do("loan.inspect", loan, result="damaged", findings="Door bent", compensation=9000)
    desk.do("loaner.make_available", desk.one(Loan).loaner_id, repair_cost=4500)
    assert desk.one(Loaner, desk.one(Loan).loaner_id).days_lent == 4
    desk.do("branch.print_pool", 1)
    units = desk.all(Paper)[-1].content()["units"]
    assert [(each["days"], each["lent"], each["times"], each["permille"], each["repairs"], each["charged"]) for each in units] == [
        (4, 4, 1, 1000, 4500, 9000), (13, 0, 0, 0, 0, 0)]
    desk.do("branch.print_pool", 1, first_day=desk.today - timedelta(days=1), last_day=desk.today)
    assert [(each["days"], each["lent"]) for each in desk.all(Paper)[-1].content()["units"]] == [(2, 2), (2, 0)]
    with pytest.raises(Refused, match="not come yet"):
        desk.do("branch.print_pool", 1, last_day=desk.today + timedelta(days=1))
    assert whole(desk)


# ---- reminding ------------------------------------------------------------------------------------------------------------------

def test_days_are_read_as_people_write_them():
    assert read_leads("−3, 0，+3; 7 7") == (-3, 0, 3, 7)
    for wrong in ("", "soon", "1.5", "-61", "366", "1 2 3 4 5 6 7 8 9 10 11 12 13"):
        with pytest.raises(Refused):
            read_leads(wrong)


def test_each_day_comes_once_and_what_was_missed_is_not_made_up_for():
    due = date(2026, 3, 10)
    assert next_reminder("-3 0 1 7", due, []) == date(2026, 3, 7)
    assert [due_lead("-3 0 1 7", due, [], date(2026, 3, day)) for day in (6, 7, 9, 10, 12, 17)] == [None, -3, -3, 0, 1, 7]
    assert next_reminder("-3 0 1 7", due, [0]) == date(2026, 3, 11)
    assert next_reminder("-3 0 1 7", due, [-3, 7]) is None


@both
def test_customers_are_reminded_before_and_after_the_due_date_each_time_once_and_it_is_written_down(desk: Desk):
    desk.do("branch.set_loan_leads", 1, reminder_days="-3, 0, +1, 7")
    loan = lent(desk, days=5)
    due = desk.today + timedelta(days=5)
    sent = []
    for _ in range(16):
        with suppress(Refused):
            desk.do("loan.remind", loan)
            sent.append((desk.today - due).days)
        with pytest.raises(Refused, match="no reminder is due today"):
            desk.do("loan.remind", loan)
        desk.later(days=1)
    assert sent == [-3, 0, 1, 7]
    assert [(each.lead, each.due_on, each.channel.value) for each in desk.all(LoanReminder)] == [(lead, due, "letter") for lead in sent]
    assert len([paper for paper in desk.all(Paper) if paper.kind == "loan_reminder"]) == 4
    desk.do("loan.extend", loan, due_on=desk.today + timedelta(days=2))
    desk.do("loan.remind", loan)
    assert desk.one(LoanReminder).lead == -3
    assert whole(desk)


@both
def test_other_days_of_a_branch_hold_for_what_is_lent_already(desk: Desk):
    loan = lent(desk, days=10)
    assert desk.one(Loan, loan).remind_on == desk.today + timedelta(days=7)
    desk.do("branch.set_loan_leads", 1, reminder_days="2")
    assert (desk.one(Loan, loan).remind_on, desk.one(Branch, 1).loan_leads) == (desk.today + timedelta(days=12), "2")
    assert whole(desk)


# ---- for good -------------------------------------------------------------------------------------------------------------------

def made_permanent(desk: Desk, warranty: str) -> tuple[int, Any]:
    """A customer keeps the loaner. Returns the goods, and the unit that they own now."""
    entry = taken_in(desk)
    lent(desk, entry)
    card = desk.card(entry)
    desk.do("repair_card.start_work", card, technician=desk.house.technicians[0])
    desk.do("repair_card.finish", card, outcome="not repairable", fault_found="Evaporator leaks")
    desk.do("repair_card.inspect", card, inspector=desk.house.people["Chief technician"], result="passed")
    receipt_back(desk, entry)
    desk.do("goods_entry.replace_for_good", entry, signed_by="王小明", warranty=warranty, reason="Not worth it")
    return entry, desk.one(Unit)


@both
@pytest.mark.parametrize(("warranty", "until"), [("rest", date(2027, 1, 15)), ("fresh", date(2028, 3, 4))])
def test_a_loaner_made_permanent_swaps_the_two_units_with_the_warranty_that_was_chosen(desk: Desk, warranty: str, until: date):
    entry, unit = made_permanent(desk, warranty)
    old, loan, notice = desk.one(Unit, desk.house.units["zh"]), desk.one(Loan), desk.one(ReplacementNotice)
    assert (unit.customer_id, unit.serial, unit.replaces_id, unit.free_until()) == (desk.house.customers["zh"], "L0", old.id, until)
    assert (old.state, loan.state, desk.one(Loaner).state) == ("replaced", "permanent", "given")
    assert notice.state == "permanent"
    assert "正式更换" in notice.remarks
    assert (desk.one(GoodsEntry, entry).state, desk.one(GoodsEntry, entry).holder) == ("out", "shelf")
    assert desk.one(Call, loan.call_id).state == "returned"
    with pytest.raises(Refused, match="ours now"):
        desk.call(unit=old.id)
    assert whole(desk)


@both
def test_the_old_unit_is_scrapped_only_when_somebody_else_approves(desk: Desk):
    made_permanent(desk, "rest")
    record = desk.one(ScrapRecord).id
    desk.do("scrap_record.appraise_scrap", record, by="Supervisor", leader=desk.house.people["Manager"], members="Li\nWang", findings="Leaks", verdict="scrap",
            method="Recycler")
    with pytest.raises(NotAllowed, match="somebody else approves"):
        desk.do("scrap_record.approve", record, by="Manager")
    desk.do("scrap_record.approve", record, by="Administrator")
    desk.do("scrap_record.dispose", record, disposed_on=desk.today, witnesses="Xu", residual_value=1200)
    assert (desk.one(ScrapRecord).state, desk.one(Unit, desk.house.units["zh"]).state) == ("disposed", "scrapped")
    assert whole(desk)


@both
def test_what_was_not_scrapped_may_enter_the_pool_and_change_hands_again(desk: Desk):
    made_permanent(desk, "fresh")
    old = desk.house.units["zh"]
    with pytest.raises(Refused, match="is not decided yet"):
        desk.do("unit.enter_into_pool", old, condition="New door")
    desk.do("scrap_record.reject", desk.one(ScrapRecord).id, reason="Only the door")
    desk.do("unit.enter_into_pool", old, condition="New door", value=50000)
    loaner = desk.one(Loaner).id
    assert desk.one(Loaner, loaner).serial == desk.one(Unit, old).serial
    with pytest.raises(Refused, match="in the pool already"):
        desk.do("unit.enter_into_pool", old, condition="New door")
    call = desk.taken_in()
    entry = desk.entries(call)[0]
    desk.do("loaner.lend_out", loaner, call=call.record_id, due_on=desk.today, signed_by="王小明")
    desk.repair(entry)
    receipt_back(desk, entry)
    desk.do("goods_entry.replace_for_good", entry, signed_by="王小明", warranty="fresh", reason="They like it")
    assert (desk.one(Unit, old).state, desk.one(Unit, old).tag) == ("in use", desk.one(Loaner, loaner).number)
    assert whole(desk)


@both
def test_without_a_loaner_nothing_becomes_permanent(desk: Desk):
    entry = desk.entries(desk.taken_in())[0]
    desk.repair(entry)
    receipt_back(desk, entry)
    with pytest.raises(Blocked, match="no loaner of ours"):
        desk.do("goods_entry.replace_for_good", entry, signed_by="王小明", warranty="rest", reason="So")


# ---- a customer is forgotten, the pool stays ------------------------------------------------------------------------------------

@both
def test_what_a_loaner_tells_names_no_customer_when_their_data_are_erased(desk: Desk):
    made = desk.do("customer.add_customer", name="Fernanda Quijote", language="es", phone="0214455777", address="9 Mill Road").record_id
    call = desk.do("call.register_call", customer=made, model=desk.house.models["BCD-260"], category="C", fault="Noise")
    desk.do("loaner.lend_out", a_loaner(desk), call=call.record_id, due_on=desk.today, signed_by="Fernanda Quijote")
    desk.do("loan.take_back", desk.one(Loan).id, signed_by="Fernanda Quijote")
    desk.do("loan.inspect", desk.one(Loan).id, result="in order")
    desk.do("call.cancel", call, reason="Sold it")
    desk.do("customer.erase", made, by="Manager", reason="Asked for it", cannot_be_undone=True)
    assert desk.one(Customer, made).state == "erased"
    told = [*desk.all(Loan), *desk.all(Loaner), *desk.all(ReplacementNotice), *desk.all(CustodyMove)]
    assert not [each for each in told if "Quijote" in " ".join(str(value) for value in vars(each).values())]
    assert whole(desk)


# ---- figures --------------------------------------------------------------------------------------------------------------------

@both
def test_a_timeline_tells_who_has_what_and_how_much_a_loaner_is_used(desk: Desk):
    loan = lent(desk, days=1)
    desk.later(days=4)
    a_loaner(desk, "XQG-80")
    seen = timeline.pool(desk.centre, desk.actor(), "en", now=desk.now)
    assert (len(seen.loaners), seen.lent, seen.overdue, seen.to_remind) == (2, 1, 1, (loan,))
    stay = seen.loaners[0].stays[0]
    assert (stay.begin, stay.end, stay.late, stay.who) == (desk.today - timedelta(days=4), desk.today, 3, "王小明")
    assert (seen.loaners[0].used, seen.loaners[1].used) == (1000, 0)
    assert [words for words in seen.short if "The only one of this model is out" in words]
    desk.do("loan.take_back", loan, signed_by="王小明")
    assert "to inspect" in timeline.pool(desk.centre, desk.actor(), "en", now=desk.now).short[0]


# ---- any walk -------------------------------------------------------------------------------------------------------------------

class Lenders(AnyWalk):
    """Keepers and clerks who do anything at all with three loaners; what cannot be done is refused in words."""

    def furnish(self) -> None:
        self.loaners = [a_loaner(self.desk) for _ in range(3)]
        self.entries = [self.desk.entries(self.desk.taken_in())[0] for _ in range(3)]
        for entry in self.entries[:2]:
            self.desk.repair(entry)

    def teardown(self) -> None:
        for loaner in self.desk.all(Loaner):
            assert len(self.desk.all(CustodyMove, record="loaner", record_id=loaner.id)) >= 1
        super().teardown()

    @rule(place=st.integers(0, 9), loaner=st.integers(0, 2), days=st.integers(0, 4))
    def reserve(self, place: int, loaner: int, days: int) -> None:
        ahead = {"from_on": self.desk.today + timedelta(days=days % 3)} if days % 2 else {}
        self.tried("call.reserve_loaner", self.key(Call, place), loaner=self.loaners[loaner], due_on=self.desk.today + timedelta(days=days), **ahead)

    @rule(loaner=st.integers(0, 2), place=st.integers(0, 9), chosen=st.booleans())
    def lend(self, loaner: int, place: int, chosen: bool) -> None:
        more = {"call": self.key(Call, place), "due_on": self.desk.today, "deposit": 900} if chosen else {}
        self.tried("loaner.lend_out", self.loaners[loaner], signed_by="X", **more)

    @rule(place=st.integers(0, 9), step=st.sampled_from(["lend", "take_back", "declare_lost", "call_off", "remind", "extend", "return_deposit"]))
    def go_on(self, place: int, step: str) -> None:
        loan = self.key(Loan, place)
        inputs: dict[str, dict[str, Any]] = {"lend": {"signed_by": "X"}, "take_back": {"signed_by": "X", "deposit_back": 300 * (place % 3)},
                                             "declare_lost": {"how": "Gone", "compensation": 700, "deposit_kept": 300 * (place % 3)},
                                             "return_deposit": {"signed_by": "X", "amount": 300},
                                             "extend": {"due_on": self.desk.today + timedelta(days=3)}}
        if loan is not None:
            self.tried(f"loan.{step}", loan, **inputs.get(step, {}))

    @rule(place=st.integers(0, 9), damaged=st.booleans(), ready=st.booleans())
    def inspect(self, place: int, damaged: bool, ready: bool) -> None:
        loan = self.key(Loan, place)
        if loan is not None:
            told = {"result": "damaged", "findings": "Bent", "compensation": 500,
                    "deposit_kept": 300 * (place % 2)} if damaged else {"result": "in order", "ready_to_lend": ready}
            self.tried("loan.inspect", loan, **told)

    @rule(loaner=st.integers(0, 2), step=st.sampled_from(["make_available", "send_to_repair", "find_again", "propose_scrap", "try_loaner"]), good=st.booleans())
    def look_after(self, loaner: int, step: str, good: bool) -> None:
        inputs: dict[str, dict[str, Any]] = {
            "send_to_repair": {"fault": "Noise"}, "find_again": {"where": "Here"}, "propose_scrap": {"reason": "Old"},
            "try_loaner": {"points": [{"what": "Runs", "passed": good}], "tested_by": self.desk.house.technicians[0]}}
        self.tried(f"loaner.{step}", self.loaners[loaner], **inputs.get(step, {}))

    @rule(place=st.integers(0, 9), step=st.sampled_from(["appraise_scrap", "approve", "reject", "dispose"]))
    def scrap(self, place: int, step: str) -> None:
        record = self.key(ScrapRecord, place)
        people = self.desk.house.people
        inputs: dict[str, dict[str, Any]] = {
            "appraise_scrap": {"leader": people["Chief technician"], "members": "Li", "findings": "Worn", "verdict": "scrap", "method": "Recycler"},
            "reject": {"reason": "Still good"}, "dispose": {"disposed_on": self.desk.today}}
        if record is not None:
            with suppress(Refused):
                self.desk.do(f"scrap_record.{step}", record, by="Manager" if step in ("approve", "reject") else "Supervisor", **inputs.get(step, {}))

    @rule(place=st.integers(0, 2), for_good=st.booleans(), tested=st.booleans(), passing=st.booleans())
    def leave(self, place: int, for_good: bool, tested: bool, passing: bool) -> None:
        entry = self.entries[place]
        if tested:
            self.tried("repair_card.record_test", self.desk.card(entry), points=[{"what": "Runs", "passed": True}], tested_by=self.desk.house.technicians[0])
        with suppress(Refused):
            receipt_back(self.desk, entry)
        step, told = ("replace_for_good", {"warranty": "rest", "reason": "Old"}) if for_good else ("return_goods", {})
        passed = {"loaner_back": "Known", "tested_before_reuse": "Known", "inspected_by_another": "Known"} if passing else None
        with suppress(Refused):
            self.desk.do(f"goods_entry.{step}", entry, by="Administrator", passing=passed, signed_by="X", **told)

    @rule(hours=st.integers(1, 60))
    def wait(self, hours: int) -> None:
        self.desk.later(hours=hours)


@pytest.mark.of_a_file
def test_any_walk_keeps_every_loaner_in_one_place(template, tmp_path_factory):
    walk(Lenders, template, tmp_path_factory.mktemp("loans"), examples=5, steps=30)
