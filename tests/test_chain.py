"""The paper chain, in the words of the rules: from a repair call to the filed voucher, the returned goods and the invoice."""

from datetime import date, timedelta

import pytest
from conftest import Desk

from backoffice import text
from backoffice.checking import problems
from backoffice.errors import Blocked, NotAllowed, NotNow, Refused
from backoffice.models import (
    STEPS,
    Call,
    CashReceipt,
    Charge,
    ClockEvent,
    Contract,
    CustodyMove,
    Customer,
    ExpiryNotice,
    GoodsEntry,
    GoodsReceipt,
    Invoice,
    InvoiceLine,
    Paper,
    PartUsed,
    Payment,
    RepairCard,
    ServiceLine,
    Staff,
    Unit,
    Voucher,
    WorkTime,
)
from backoffice.models.jobs.contracts import ending_soon, month_before
from backoffice.models.loaners.testing import PointTold
from backoffice.papers import render

pytestmark = pytest.mark.both_engines


def holder(desk: Desk, kind: type, **where: object) -> str:
    """In whose hands a thing is."""
    return str(desk.one(kind, **where).holder)


def papers(desk: Desk, kind: str) -> list[Paper]:
    return desk.all(Paper, kind=kind)


@pytest.fixture(autouse=True)
def the_centre_stays_whole(centre):
    """After each of these stories everything that must hold holds."""
    yield
    assert [each.said() for each in problems(centre)] == []


# ---- 1. the call is registered (P2-8, P1-5.5, S-R3) ---------------------------------------------------------------------------------

def test_a_call_has_name_address_telephone_and_model_from_the_customer_file(desk):
    call = desk.one(Call, desk.call())
    assert (call.customer_name, call.phone, call.address) == ("王小明", "137 6120 9938", "黄浦区打浦路 88 弄")
    assert call.model_name == "Refrigerator BCD-260"
    assert call.number == "C-HP26-00001"


@pytest.mark.parametrize("missing", ["customer", "model", "category", "fault"])
def test_what_a_call_cannot_be_without_is_named(desk, missing):
    told = {"customer": desk.house.customers["zh"], "model": desk.house.models["BCD-260"], "category": "A", "fault": "No cold"}
    del told[missing]
    with pytest.raises(Refused, match=f"{missing.capitalize()} is needed") as refused:
        desk.do("call.register_call", **told)
    assert refused.value.field == missing


@pytest.mark.parametrize(("missing", "words"), [("phone", "telephone number"), ("address", "address")])
def test_a_call_without_telephone_or_address_is_refused_when_the_file_has_none_either(desk, missing, words):
    told = {"name": "Nobody", "language": "en", "phone": "021 5550 1234", "address": "1 Hill Lane"}
    del told[missing]
    nobody = desk.do("customer.add_customer", **told)
    with pytest.raises(Refused, match=words) as refused:
        desk.do("call.register_call", customer=nobody.record_id, model=desk.house.models["BCD-260"], category="A", fault="No cold")
    assert refused.value.field == missing


def test_the_seven_facts_of_a_fault_are_kept_and_stand_on_the_voucher(desk):
    facts = {"fault_since": "yesterday", "fault_nature": "noise", "fault_category": "cooling", "fault_location": "kitchen", "fault_impact": "danger",
             "fault_cause": "fell over", "own_measures": "switched off"}
    call = desk.call(**facts)
    kept = desk.one(Call, call)
    assert {name: getattr(kept, name) for name in facts} == facts
    desk.do("call.dispatch", call, technician=desk.house.technicians[0])
    assert len(papers(desk, "service_voucher")[-1].content()["facts"]) == 7


def test_the_same_customer_and_the_same_number_may_stand_twice(desk):
    """Duplicates are offered, never forced; a phone number is no key."""
    for _ in range(2):
        desk.do("customer.add_customer", name="王小明", language="zh", phone="137 6120 9938", address="黄浦区打浦路 88 弄")
    assert len(desk.all(Customer, phone_digits="13761209938")) == 3
    desk.call()
    desk.call()
    assert len(desk.all(Call, phone_digits="13761209938")) == 2


def test_what_the_customer_said_that_day_stays_when_the_file_changes(desk):
    call = desk.call()
    desk.do("customer.change", desk.house.customers["zh"], name="王大明", phone="021 1111 2222", address="Elsewhere")
    assert (desk.one(Call, call).customer_name, desk.one(Call, call).phone) == ("王小明", "137 6120 9938")


def test_a_serial_that_is_not_known_yet_enters_the_unit_with_the_call(desk):
    call = desk.call(serial="BC260-9999")
    unit = desk.one(Unit, serial="BC260-9999")
    assert unit.customer_id == desk.house.customers["zh"]
    assert desk.one(Call, call).unit_id == unit.id
    assert desk.one(Call, desk.call(serial="bc260-9999")).unit_id == unit.id


def test_a_unit_of_somebody_else_is_refused_by_name(desk):
    with pytest.raises(Refused, match="Emma O'Neill"):
        desk.call(unit=desk.house.units["en"])
    with pytest.raises(Refused, match="Emma O'Neill"):
        desk.call(serial="BC260-2409-000002")


def test_a_blocked_customer_gets_no_new_call_and_the_reason_is_said(desk):
    desk.do("customer.block", desk.house.customers["zh"], reason="Threatened a technician")
    with pytest.raises(Refused, match="Threatened a technician"):
        desk.call()
    desk.do("customer.unblock", desk.house.customers["zh"])
    assert desk.call().state == "new"


def test_nothing_is_registered_for_a_scrapped_unit(desk):
    desk.do("unit.scrap", desk.house.units["zh"], reason="Burnt")
    with pytest.raises(Refused, match="scrapped"):
        desk.call(unit=desk.house.units["zh"])


def test_a_unit_whose_serial_is_lost_is_known_by_its_tag(desk):
    unit = desk.do("unit.add_unit", customer=desk.house.customers["zh"], model=desk.house.models["XQG-80"], tag="T-7")
    assert desk.one(Call, desk.call(unit=unit.record_id)).unit_id == unit.record_id


# ---- 2. assessed and dispatched (P1-5.6, S-R5, P1-5.11) -----------------------------------------------------------------------------

def test_the_supervisor_assesses_before_somebody_is_sent(desk):
    call = desk.call()
    with pytest.raises(NotAllowed):
        desk.do("call.assess", call, by="Clerk", severity="2")
    assert desk.do("call.assess", call, by="Supervisor", severity="2", assessment="Compressor", emergency=True).state == "triaged"
    assert (desk.one(Call, call).severity, desk.one(Call, call).emergency) == ("2", True)


def test_the_voucher_is_prepared_from_the_customer_file_with_tools_and_parts_to_carry(desk):
    call = desk.call(unit=desk.house.units["zh"])
    desk.do("call.dispatch", call, technician=desk.house.technicians[0])
    voucher = desk.one(Voucher)
    assert (voucher.state, voucher.call_number, voucher.tools, voucher.parts) == ("prepared", "C-HP26-00001", "万用表\n真空泵", "温控器")
    content = papers(desk, "service_voucher")[0].content()
    assert (content["tools"], content["parts"], content["fault"]) == (["万用表", "真空泵"], ["温控器"], "冷藏室不制冷")
    assert content["technician"]["name"] == "周海涛"


def test_a_fee_is_told_before_the_work(desk):
    """P1-5.11, W5-2b: the fee is announced before the work."""
    call = desk.call("A")
    with pytest.raises(Refused, match="Tell the customer the fee") as refused:
        desk.do("call.dispatch", call, technician=desk.house.technicians[0], fee_announced=5000)
    assert refused.value.field == "fee_told"
    desk.do("call.dispatch", call, technician=desk.house.technicians[0], fee_announced=5000, fee_told=True)
    voucher = desk.one(Voucher)
    assert voucher.fee_announced == 5000
    assert voucher.fee_told_at


@pytest.mark.parametrize(("who", "words"), [("Clerk", "no technician"), ("Technician", "not at work")])
def test_only_a_technician_who_is_at_work_is_sent(desk, who, words):
    person = desk.house.people[who]
    if who == "Technician":
        desk.do("staff.go_away", person)
    with pytest.raises(Refused, match=words) as refused:
        desk.do("call.dispatch", desk.call(), technician=person)
    assert refused.value.field == "technician"


def test_nobody_is_named_who_has_left_or_works_for_another_branch(desk):
    """P2-4: what is done for a branch is done by people who work for it."""
    gone = desk.do("staff.add_staff", name="Gone", branch=1, role=desk.house.roles["Technician"], is_technician=True).record_id
    desk.do("staff.leave", gone)
    card = desk.card(desk.entries(desk.taken_in())[0])
    for person, words in ((gone, "Gone has left the centre"), (desk.house.others["Technician"], "Technician of Madrid does not work for the branch")):
        for step, record in (("call.dispatch", desk.call()), ("repair_card.start_work", card)):
            with pytest.raises(Refused, match=words) as refused:
                desk.do(step, record, technician=person)
            assert refused.value.field == "technician"
    desk.do("staff.name_for", desk.house.others["Technician"], branch=1, may_work_there=True)
    assert desk.do("call.dispatch", desk.call(), technician=desk.house.others["Technician"]).state == "dispatched"


def test_nobody_takes_a_voucher_along_who_has_left_since(desk):
    call = desk.call()
    desk.do("call.dispatch", call, technician=desk.house.technicians[2])
    desk.do("staff.leave", desk.house.technicians[2])
    told = {"arrived_at": desk.now, "completed_at": desk.now, "findings": "x", "measures": "y", "signature": "signed", "signed_by": "王"}
    for step, inputs in (("depart", {}), ("arrive", {}), ("solve_on_site", told)):
        with pytest.raises(Refused, match="Ann Reed does not work here any more: dispatch C-HP26-00001 again"):
            desk.do(f"call.{step}", call, **inputs)
    assert desk.do("call.dispatch", call, technician=desk.house.technicians[0]).state == "dispatched"


def test_who_is_away_takes_nothing_to_the_bench(desk):
    card, away = desk.card(desk.entries(desk.taken_in())[0]), desk.house.technicians[2]
    desk.do("staff.go_away", away)
    with pytest.raises(Refused, match="Ann Reed is not at work"):
        desk.do("repair_card.start_work", card, technician=away)


def test_a_fee_below_zero_is_none(desk):
    with pytest.raises(Refused, match="not below zero") as refused:
        desk.do("call.dispatch", desk.call(), technician=desk.house.technicians[0], fee_announced=-100, fee_told=True)
    assert refused.value.field == "fee_announced"


def test_nothing_is_promised_for_a_time_before_the_call(desk):
    with pytest.raises(Refused, match="before the call came in") as refused:
        desk.call(promised_at=desk.now - timedelta(minutes=1))
    assert refused.value.field == "promised_at"


def test_dispatched_again_the_voucher_before_is_voided_and_keeps_its_number(desk):
    call = desk.call()
    desk.do("call.dispatch", call, technician=desk.house.technicians[0])
    desk.do("call.dispatch", call, technician=desk.house.technicians[1])
    first, second = desk.all(Voucher)
    assert (first.state, second.state) == ("voided", "prepared")
    assert first.void_reason
    assert (first.number, second.number) == ("V-HP26-00001", "V-HP26-00002")
    assert (first.holder, second.holder) == ("voided", "clerk")
    assert desk.one(Call, call).technician_name == "Luis Gil"


def test_an_appointment_that_ends_before_it_begins_or_is_long_past_is_refused(desk):
    send = {"technician": desk.house.technicians[0]}
    with pytest.raises(Refused, match="ends before it begins"):
        desk.do("call.dispatch", desk.call(), appointment_from=desk.now + timedelta(hours=3), appointment_to=desk.now + timedelta(hours=2), **send)
    for edge in ("appointment_from", "appointment_to"):
        with pytest.raises(Refused, match="in the past") as refused:
            desk.do("call.dispatch", desk.call(), **{edge: desk.now - timedelta(days=2)}, **send)
        assert refused.value.field == edge


def test_the_technician_tells_when_to_expect_them_and_answers_for_the_voucher_from_then_on(desk):
    call = desk.call()
    desk.do("call.dispatch", call, technician=desk.house.technicians[0])
    desk.do("call.depart", call, customer_told_when_to_expect_us=True)
    voucher = desk.one(Voucher)
    assert (voucher.state, voucher.holder, voucher.holder_name) == ("with technician", "technician", "周海涛")
    assert voucher.eta_told_at == voucher.departed_at


def test_nobody_was_told_or_telephoned_unless_somebody_says_so(desk):
    """What was done at a customer's door is said by whoever did it (S-R7, W7-3b): no box of the record is ticked before."""
    desk.sent()
    assert desk.one(Voucher).eta_told_at is None
    for step, names in (("call.depart", ("customer_told_when_to_expect_us",)), ("call.nobody_home", ("telephoned", "card_left"))):
        assert [STEPS[step].inputs[name].default for name in names] == [False] * len(names)
    assert STEPS["repair_card.record_test"].inputs["points"].default == []
    assert not PointTold("Insulation").passed


def test_the_voucher_printed_again_says_which_it_replaces(desk):
    """A printed voucher changes only by a new paper that replaces the old one."""
    desk.sent()
    desk.do("voucher.change", desk.one(Voucher).id, tools="Ladder")
    desk.do("voucher.print_voucher", desk.one(Voucher).id)
    first, second = papers(desk, "service_voucher")
    assert second.replaces_id == first.id
    assert first.content()["tools"] == ["万用表", "真空泵"]
    assert second.content()["tools"] == ["Ladder"]


# ---- 3. the technician comes back (P2-9, P2-10, P2-14, P2-18) -----------------------------------------------------------------------

def test_solved_on_site_the_customer_signs_and_the_clerk_crosses_the_call_off_and_files_the_voucher(desk):
    call = desk.solved()
    voucher = desk.one(Voucher)
    assert (voucher.state, voucher.signed_by, voucher.holder, voucher.findings) == ("back", "王小明", "clerk", "Fan stuck")
    desk.do("call.sign_off", call)
    desk.do("call.file_away", call, filing_place="2026-03 / 04")
    voucher = desk.one(Voucher)
    assert (voucher.state, voucher.filing_place, voucher.holder, voucher.holder_name) == ("filed", "2026-03 / 04", "file", "2026-03 / 04")
    assert desk.one(Call, call).filing_place == "2026-03 / 04"
    assert not desk.one(Call, call).open


@pytest.mark.parametrize(("told", "words"), [({"signed_by": ""}, "Who signed"), ({"signature": "refused"}, "why the customer does not sign")])
def test_a_voucher_comes_back_signed_or_with_the_reason_why_not(desk, told, words):
    call = desk.sent()
    with pytest.raises(Refused, match=words):
        desk.do("call.solve_on_site", call, arrived_at=desk.now, completed_at=desk.now, findings="x", measures="y", **{"signature": "signed", **told})


def test_a_refusal_with_its_reason_is_as_good_as_a_signature(desk):
    call = desk.solved(signature="refused", signed_by="", refusal_reason="Not at home any more")
    assert desk.one(Voucher).state == "unsigned"
    assert desk.do("call.sign_off", call).state == "signed off"


def test_who_brings_the_voucher_back_before_arriving_is_refused(desk):
    call = desk.sent()
    told = {"findings": "x", "measures": "y", "signature": "signed", "signed_by": "王"}
    with pytest.raises(Refused, match="completed before the arrival"):
        desk.do("call.solve_on_site", call, arrived_at=desk.now, completed_at=desk.now - timedelta(minutes=5), **told)
    with pytest.raises(Refused, match="future"):
        desk.do("call.solve_on_site", call, arrived_at=desk.now, completed_at=desk.now + timedelta(minutes=5), **told)
    with pytest.raises(Refused, match="before the call was received"):
        desk.do("call.solve_on_site", call, arrived_at=desk.now - timedelta(days=1), completed_at=desk.now, **told)


@pytest.mark.parametrize(("step", "inputs"), [("nobody_home", {"attempts": 3}), ("cannot_do", {"reason": "No ladder"})])
def test_what_was_not_done_goes_back_to_the_queue_first_in_line_with_the_reason(desk, step, inputs):
    call = desk.sent()
    at = {"knocked_at": desk.now} if step == "nobody_home" else {}
    desk.do(f"call.{step}", call, **inputs, **at)
    back = desk.one(Call, call)
    assert back.priority
    assert back.waiting_reason
    assert desk.one(Voucher).state == "voided"
    assert desk.do("call.carry_over", call).state == "carried over"
    desk.later(days=1).do("call.dispatch", call, technician=desk.house.technicians[1])
    assert not desk.one(Call, call).priority


def test_a_second_visit_has_its_own_arrival_but_the_clock_stopped_at_the_first(desk):
    call = desk.sent()
    desk.do("call.arrive", call)
    first = desk.one(Call, call).arrived_at
    desk.do("call.cannot_do", call, reason="No part")
    desk.later(days=1).do("call.dispatch", call, technician=desk.house.technicians[0])
    desk.do("call.arrive", call)
    assert desk.one(Call, call).arrived_at == first
    assert [event.kind for event in desk.all(ClockEvent, call_id=call.record_id)].count("arrived") == 2


def test_solved_by_guidance_only_with_the_customers_word(desk):
    call = desk.call("D")
    with pytest.raises(Refused, match="when the customer says so"):
        desk.do("call.solve_remotely", call, guidance="Press reset", customer_confirmed=False)
    desk.do("call.solve_remotely", call, guidance="Press reset", customer_confirmed=True)
    assert (desk.one(Call, call).state, desk.one(Call, call).solved_how) == ("solved", "guidance")
    assert desk.do("call.sign_off", call).state == "signed off"
    assert desk.all(Voucher) == []


def test_a_call_is_cancelled_with_a_reason_before_somebody_has_arrived(desk):
    call = desk.sent()
    desk.do("call.cancel", call, reason="Bought a new one")
    assert (desk.one(Call, call).state, desk.one(Call, call).waiting_reason, desk.one(Voucher).state) == ("cancelled", "Bought a new one", "voided")
    there = desk.sent()
    desk.do("call.arrive", there)
    with pytest.raises(NotNow):
        desk.do("call.cancel", there, reason="Too late")


def test_only_category_a_is_to_be_paid_and_another_category_needs_its_reason(desk):
    """P2-6, P1-5.3: parts of one product with different warranty periods are charged separately."""
    call = desk.sent("A")
    told = {"arrived_at": desk.now, "completed_at": desk.now, "findings": "x", "measures": "y", "signature": "signed", "signed_by": "王"}
    lines = [{"description": "Labour", "unit_price": 8000}, {"description": "Fan", "kind": "part", "unit_price": 5000, "category": "C"}]
    with pytest.raises(Refused, match="Fan has another category"):
        desk.do("call.solve_on_site", call, lines=lines, **told)
    lines[1]["reason"] = "Fans have three years"
    desk.do("call.solve_on_site", call, lines=lines, **told)
    assert [line.to_pay for line in desk.all(ServiceLine)] == [8000, 0]
    assert desk.one(Charge).amount == 8000


def test_a_free_service_asks_for_no_money(desk):
    desk.solved("C")
    assert desk.all(Charge) == []


# ---- 4. taken in (P2-11, P1-5.10) ---------------------------------------------------------------------------------------------------

def test_one_deed_makes_the_receipt_the_line_in_the_register_and_the_card_and_prints_all_three_with_labels(desk):
    taken = desk.taken_in({"description": "双门冰箱", "serial": "S-1", "condition": "Scratch, left", "accessories": "搁板\n电源线\n"})
    receipt, entry, card = desk.one(GoodsReceipt), desk.one(GoodsEntry), desk.one(RepairCard)
    assert (receipt.number, entry.number, card.number) == ("GR-HP26-00001", "E-HP26-00001", "RC-HP26-00001")
    assert (entry.receipt_number, entry.call_number, entry.voucher_number) == (receipt.number, "C-HP26-00001", "V-HP26-00001")
    assert entry.customer_name == "王小明"
    assert (card.entry_number, card.call_number, card.customer_name, card.serial) == (entry.number, "C-HP26-00001", "王小明", "S-1")
    kinds = [desk.one(Paper, key).kind for key in taken.papers]
    assert sorted(kinds) == ["accessory_labels", "goods_receipt", "repair_card"]
    assert [label["text"] for label in papers(desk, "accessory_labels")[0].content()["labels"]] == ["搁板", "电源线"]
    assert (receipt.holder, entry.holder, entry.holder_name, card.holder) == ("customer", "shelf", "A-11", "shelf")
    assert holder(desk, Voucher) == "clerk"


def test_several_units_stand_on_one_receipt_each_with_its_own_line_and_card(desk):
    call = desk.taken_in({"description": "Fridge"}, {"description": "Remote"}, {"description": "Shelf"})
    assert [entry.number for entry in desk.all(GoodsEntry)] == ["E-HP26-00001", "E-HP26-00002", "E-HP26-00003"]
    assert len(desk.all(RepairCard)) == 3
    assert len(desk.all(GoodsReceipt)) == 1
    assert {card.customer_name for card in desk.all(RepairCard)} == {"王小明"}
    assert len(papers(desk, "goods_receipt")[0].content()["units"]) == 3
    assert desk.one(Call, call).state == "in workshop"


def test_only_the_unit_of_the_call_takes_its_serial(desk):
    call = desk.call(unit=desk.house.units["zh"])
    desk.do("call.take_in", call, goods=[{"description": "Fridge"}, {"description": "Remote"}], taken_where="counter", signed_by="王")
    assert [(entry.unit_id, entry.serial) for entry in desk.all(GoodsEntry)] == [(desk.house.units["zh"], "BC260-2409-000001"), (None, "")]


def test_a_unit_is_in_our_care_once(desk):
    unit = desk.house.units["zh"]
    desk.do("call.take_in", desk.call(unit=unit), goods=[{"description": "Fridge"}], taken_where="counter", signed_by="王")
    with pytest.raises(Refused, match="in our care already: E-HP26-00001"):
        desk.do("call.take_in", desk.call(unit=unit), goods=[{"description": "Fridge"}], taken_where="counter", signed_by="王")
    with pytest.raises(Refused, match="belongs to Emma"):
        desk.do("call.take_in", desk.call(), goods=[{"description": "Fridge", "unit": desk.house.units["en"]}], taken_where="counter", signed_by="王")


@pytest.mark.parametrize("serial", ["bc260-2409-000001", "ＢＣ260-2409-000001"])
def test_goods_are_known_by_their_serial_however_it_is_typed(desk, serial):
    """Each unit has one custodian at any time, whether or not the clerk opened its record."""
    def bring(serial, customer="zh"):
        desk.do("call.take_in", desk.call(customer=customer), goods=[{"description": "Fridge", "serial": serial}], taken_where="counter", signed_by="王")
    with pytest.raises(Refused, match="belongs to 王小明"):
        bring(serial, customer="en")
    bring(serial)
    assert desk.one(GoodsEntry).unit_id == desk.house.units["zh"]
    with pytest.raises(Refused, match="in our care already: E-HP26-00001"):
        bring("BC260-2409-000001")


def test_what_no_record_knows_is_in_our_care_once_too(desk):
    """Not every unit is entered: what has a serial number is told apart by it."""
    def bring(*serials):
        goods = [{"description": "Fridge", "serial": serial} for serial in serials]
        desk.do("call.take_in", desk.call(), goods=goods, taken_where="counter", signed_by="王")
    with pytest.raises(Refused, match="S-1 stands on two lines"):
        bring("S-1", "s-1 ")
    bring("S-1", "S-2", "", "")
    with pytest.raises(Refused, match="The unit S-2 is in our care already: E-HP26-00002"):
        bring("S-2")


def test_goods_brought_to_the_counter_get_a_voucher_too(desk):
    desk.do("call.take_in", desk.call(), goods=[{"description": "Fridge"}], taken_where="counter", signed_by="王小明")
    assert (desk.one(Voucher).technician_id, desk.one(GoodsEntry).voucher_number) == (None, "V-HP26-00001")
    assert (desk.one(GoodsEntry).state, desk.one(GoodsEntry).holder) == ("in", "clerk")


@pytest.mark.parametrize(("told", "field"), [({"goods": []}, "goods"), ({"goods": [{"description": " "}]}, "description"), ({"signed_by": ""}, "signed_by"),
                                             ({"planned_return": date(2026, 3, 1)}, "planned_return")])
def test_nothing_is_taken_in_without_goods_or_signature_nor_promised_for_yesterday(desk, told, field):
    with pytest.raises(Refused) as refused:
        desk.do("call.take_in", desk.call(), **{"goods": [{"description": "Fridge"}], "taken_where": "counter", "signed_by": "王", **told})
    assert refused.value.field == field
    assert desk.all(GoodsReceipt) == []


def test_goods_on_another_shelf_are_with_that_shelf(desk):
    entry = desk.entries(desk.taken_in())[0]
    desk.do("goods_entry.put_on_shelf", entry, shelf="B-02")
    desk.do("goods_entry.change", entry, shelf="C-03")
    assert (desk.one(GoodsEntry, entry).holder_name, desk.one(GoodsEntry, entry).shelf) == ("C-03", "C-03")
    assert [move.holder_name for move in desk.all(CustodyMove, record="goods_entry")] == ["A-11", "B-02", "C-03"]


# ---- 5. the bench (P2-12) -----------------------------------------------------------------------------------------------------------

def test_the_bench_writes_down_actual_time_and_replaced_parts(desk):
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    technician = desk.house.technicians[0]
    assert (desk.one(RepairCard, card).holder_name, desk.one(GoodsEntry).state) == ("周海涛", "workshop")
    with pytest.raises(Refused, match="actual repair time first"):
        desk.do("repair_card.finish", card, outcome="repaired", fault_found="Thermostat", work_done="Changed")
    desk.do("repair_card.log_time", card, technician=technician, minutes=45, work="Changed", price_per_hour=12000)
    desk.do("repair_card.use_part", card, description="Thermostat", unit_price=18500, quantity=2000)
    with pytest.raises(Refused, match="what was done"):
        desk.do("repair_card.finish", card, outcome="repaired", fault_found="Thermostat")
    assert desk.do("repair_card.finish", card, outcome="repaired", fault_found="Thermostat", work_done="Changed").state == "repaired"


@pytest.mark.parametrize(("step", "told", "words"), [
    ("log_time", {"minutes": 0, "work": "x"}, "from 1 to 1440"), ("log_time", {"minutes": 1441, "work": "x"}, "from 1 to 1440"),
    ("log_time", {"minutes": 5, "work": "x", "price_per_hour": -1}, "below zero"), ("use_part", {"description": "x", "quantity": 0}, "above zero"),
    ("use_part", {"description": "x", "unit_price": -1}, "below zero"), ("use_part", {"description": "x", "category": "C"}, "write the reason")])
def test_what_cannot_be_on_a_repair_card_is_refused(desk, step, told, words):
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    if step == "log_time":
        told = {"technician": desk.house.technicians[0], **told}
    with pytest.raises(Refused, match=words):
        desk.do(f"repair_card.{step}", card, **told)


def test_work_does_not_begin_before_the_goods_came_nor_end_before_today(desk):
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    with pytest.raises(Refused, match="before the goods were taken in") as refused:
        desk.do("repair_card.log_time", card, technician=desk.house.technicians[0], minutes=5, work="x", started_at=desk.now - timedelta(days=1))
    assert refused.value.field == "started_at"
    for step, told in (("wait", {"waiting_for": "part"}), ("change", {})):
        with pytest.raises(Refused, match="planned finish lies in the past"):
            desk.do(f"repair_card.{step}", card, planned_finish=date(2026, 3, 3), **told)
    with pytest.raises(Refused, match="planned return lies in the past"):
        desk.do("goods_entry.change", desk.one(GoodsEntry).id, planned_return=date(2026, 3, 3))


def test_time_and_parts_that_were_mistyped_are_put_right_before_the_goods_leave(desk):
    """Else the customer pays ten times what they owe, and only a credit note helps."""
    entry = desk.entries(desk.taken_in())[0]
    card = desk.repair(entry, until="start_work")
    for step, told in (("correct_time", {"minutes": 5, "work": "x"}), ("correct_part", {"quantity": 1000})):
        with pytest.raises(Refused, match="written down"):
            desk.do(f"repair_card.{step}", card, **told)
    desk.do("repair_card.log_time", card, technician=desk.house.technicians[0], minutes=450, work="Fan", price_per_hour=120000)
    desk.do("repair_card.use_part", card, description="Fan", unit_price=50000)
    desk.do("repair_card.use_part", card, description="Belt", unit_price=9000)
    with pytest.raises(Refused, match="from 1 to 1440"):
        desk.do("repair_card.correct_time", card, minutes=0, work="Fan")
    desk.do("repair_card.correct_time", card, minutes=45, work="Fan changed", price_per_hour=12000)
    desk.do("repair_card.correct_part", card, quantity=0)
    desk.do("repair_card.correct_part", card, quantity=2000, unit_price=5000)
    time, = desk.all(WorkTime)
    part, = desk.all(PartUsed)
    assert (time.minutes, time.charged_minutes, time.work, time.to_pay, time.technician_id) == (45, 45, "Fan changed", 9000, desk.house.technicians[0])
    assert (part.description, part.quantity, part.to_pay) == ("Fan", 2000, 10000)
    desk.do("goods_entry.return_goods", entry, signed_by="王", passing={"receipt_recovered": "Known", "inspected_by_another": "As it is"})
    assert desk.one(Charge).amount == 19000
    with pytest.raises(NotNow):
        desk.do("repair_card.correct_time", card, minutes=5, work="x")


def test_only_technicians_write_down_time(desk):
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    with pytest.raises(Refused, match="Shen Yi is no technician"):
        desk.do("repair_card.log_time", card, technician=desk.house.people["Accountant"], minutes=5, work="x")


def test_work_does_not_begin_in_the_future(desk):
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    with pytest.raises(Refused, match="future"):
        desk.do("repair_card.log_time", card, technician=desk.house.technicians[0], minutes=5, work="x", started_at=desk.now + timedelta(hours=1))


@pytest.mark.parametrize("outcome", ["no fault found", "declined", "not repairable"])
def test_goods_may_leave_unrepaired_and_that_is_said(desk, outcome):
    entry = desk.entries(desk.taken_in())[0]
    card = desk.repair(entry, until="start_work")
    desk.do("repair_card.finish", card, outcome=outcome, fault_found="Nothing to be done")
    desk.do("repair_card.inspect", card, inspector=desk.house.people["Chief technician"], result="passed")
    assert desk.one(GoodsEntry, entry).state == "ready"


def test_everybody_sees_what_a_repair_waits_for(desk):
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    desk.do("repair_card.wait", card, waiting_for="part", note="Thermostat, from Suzhou", planned_finish=date(2026, 3, 9))
    waiting = desk.one(RepairCard, card)
    assert (waiting.state, waiting.waiting_for, waiting.waiting_note) == ("waiting", "part", "Thermostat, from Suzhou")
    assert waiting.planned_finish == date(2026, 3, 9)
    desk.do("repair_card.go_on", card)
    assert (desk.one(RepairCard, card).state, desk.one(RepairCard, card).waiting_for) == ("in work", None)


def test_a_card_that_nobody_has_started_on_goes_on_only_with_a_name(desk):
    card = desk.card(desk.entries(desk.taken_in())[0])
    desk.do("repair_card.wait", card, waiting_for="quote")
    with pytest.raises(Refused, match="say who takes it"):
        desk.do("repair_card.go_on", card)
    desk.do("repair_card.take_over", card, technician=desk.house.technicians[2])
    assert (desk.one(RepairCard, card).technician_name, desk.one(RepairCard, card).holder_name) == ("Ann Reed", "Ann Reed")


# ---- inspection by another person (P2-12, S-R9) -------------------------------------------------------------------------------------

def test_whoever_repaired_it_cannot_inspect_it(desk):
    card = desk.repair(desk.entries(desk.taken_in())[0], until="finish")
    with pytest.raises(Refused, match="周海涛 worked on it") as refused:
        desk.do("repair_card.inspect", card, inspector=desk.house.technicians[0], result="passed")
    assert refused.value.field == "inspector"


def test_nobody_inspects_their_own_work_under_the_name_of_another(desk):
    """Four eyes hold at the desk too: whoever repaired it does not write down that somebody else inspected it."""
    chief, card = desk.house.people["Chief technician"], desk.card(desk.entries(desk.taken_in())[0])
    desk.do("repair_card.start_work", card, technician=chief)
    desk.do("repair_card.finish", card, outcome="no fault found", fault_found="None")
    with pytest.raises(NotAllowed, match="何晓东 worked on it"):
        desk.do("repair_card.inspect", card, by="Chief technician", inspector=desk.house.people["Supervisor"], result="passed")
    assert desk.do("repair_card.inspect", card, by="Supervisor", inspector=desk.house.people["Supervisor"], result="passed").state == "inspected"


def test_nobody_hands_money_over_to_themselves_under_the_name_of_another(desk):
    desk.solved(price=8000)
    desk.do("charge.collect", desk.one(Charge).id, by="Accountant", payer="Mrs Wang")
    desk.do("staff.add_staff", name="Second accountant", branch=1, role=desk.house.roles["Accountant"])
    second = desk.one(Staff, name="Second accountant").id
    with pytest.raises(NotAllowed, match="Shen Yi collected it"):
        desk.do("cash_receipt.hand_over", desk.one(CashReceipt).id, by="Accountant", accepted_by=second)


@pytest.mark.parametrize(("role", "words"), [("Clerk", 'Xu Min may not do this: "Inspect"'), ("Technician", "worked on it")])
def test_who_is_named_as_the_inspector_may_inspect(desk, role, words):
    card = desk.repair(desk.entries(desk.taken_in())[0], until="finish")
    with pytest.raises(NotAllowed, match=words) as refused:
        desk.do("repair_card.inspect", card, inspector=desk.house.people[role], result="passed")
    assert refused.value.field == "inspector"


def test_who_wrote_down_time_or_only_had_it_on_the_bench_worked_on_it_too(desk):
    first, second, third = desk.house.technicians
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    desk.do("repair_card.wait", card, waiting_for="part")
    desk.do("repair_card.take_over", card, technician=second)
    desk.do("repair_card.log_time", card, technician=third, minutes=10, work="Soldering")
    desk.do("repair_card.finish", card, outcome="repaired", fault_found="x", work_done="y")
    for worker in (first, second, third):
        with pytest.raises(Refused, match="worked on it"):
            desk.do("repair_card.inspect", card, inspector=worker, result="passed")


def test_afterwards_nobody_becomes_the_repairer_of_what_they_inspected(desk):
    card = desk.repair(desk.entries(desk.taken_in())[0])
    with pytest.raises(Refused, match="cannot inspect"):
        desk.do("repair_card.change", card, technician_id=desk.house.people["Chief technician"])


def test_not_passed_it_goes_back_to_the_bench_and_is_inspected_again(desk):
    entry = desk.entries(desk.taken_in())[0]
    card = desk.repair(entry, until="finish")
    chief = desk.house.people["Chief technician"]
    assert desk.do("repair_card.inspect", card, inspector=chief, result="failed", readings="8 °C").state == "in work"
    assert (desk.one(GoodsEntry, entry).state, desk.one(RepairCard, card).outcome) == ("workshop", None)
    desk.do("repair_card.finish", card, outcome="repaired", fault_found="Thermostat", work_done="Set")
    desk.do("repair_card.inspect", card, inspector=chief, result="passed", readings="4 °C")
    assert desk.one(GoodsEntry, entry).state == "ready"


def test_what_the_customer_finds_at_the_counter_goes_back_to_the_bench_and_is_inspected_anew(desk):
    call = desk.taken_in()
    entry = desk.entries(call)[0]
    card = desk.repair(entry)
    assert desk.one(Call, call).state == "ready"
    desk.do("repair_card.reopen", card, reason="Still rattles")
    again, goods = desk.one(RepairCard, card), desk.one(GoodsEntry, entry)
    assert (again.state, again.inspection, again.outcome, again.fault_told) == ("opened", None, None, "冷藏室不制冷\nStill rattles")
    assert (goods.state, goods.return_date, goods.holder, goods.holder_name) == ("on shelf", None, "shelf", "A-11")
    assert desk.one(Call, call).state == "in workshop"
    with pytest.raises(Blocked, match="not finished"):
        desk.do("goods_entry.return_goods", entry, by="Clerk", signed_by="王小明")
    desk.repair(entry)
    assert (desk.one(Call, call).state, [time.minutes for time in desk.all(WorkTime)]) == ("ready", [45, 45])


def test_after_inspection_the_return_date_is_entered_in_the_register(desk):
    entry = desk.entries(desk.taken_in())[0]
    desk.repair(entry)
    assert desk.one(GoodsEntry, entry).return_date == date(2026, 3, 4)


def test_the_call_is_ready_when_each_of_its_units_is(desk):
    call = desk.taken_in({"description": "Fridge"}, {"description": "Remote"})
    first, second = desk.entries(call)
    desk.repair(first)
    assert desk.one(Call, call).state == "in workshop"
    desk.repair(second)
    assert desk.one(Call, call).state == "ready"


# ---- 6. the return gate (P2-12, P2-13) ----------------------------------------------------------------------------------------------

def gate(desk, entry):
    return {each.key: each for each in desk.centre.conditions("goods_entry.return_goods", entry, desk.actor("Clerk"))}


def test_the_gate_says_what_blocks_with_its_remedy_beside_it(desk):
    call = desk.taken_in()
    entry = desk.entries(call)[0]
    asked = gate(desk, entry)
    assert [key for key, each in asked.items() if each.blocks] == ["receipt_recovered", "inspected_by_another"]
    assert (asked["receipt_recovered"].remedy, asked["receipt_recovered"].remedy_id) == ("goods_receipt.recover", desk.receipt(call))
    assert "GR-HP26-00001" in asked["receipt_recovered"].explained()
    desk.repair(entry, until="finish")
    assert gate(desk, entry)["inspected_by_another"].remedy == "repair_card.inspect"
    desk.do("repair_card.inspect", desk.card(entry), inspector=desk.house.people["Chief technician"], result="passed")
    desk.do("goods_receipt.recover", desk.receipt(call))
    assert not any(each.blocks for each in gate(desk, entry).values())


@pytest.mark.parametrize("done", ["nothing", "repaired", "receipt back"])
def test_goods_do_not_leave_without_inspection_and_receipt(desk, done):
    call = desk.taken_in()
    entry = desk.entries(call)[0]
    if done == "repaired":
        desk.repair(entry)
    if done == "receipt back":
        desk.do("goods_receipt.recover", desk.receipt(call))
    with pytest.raises(Blocked) as blocked:
        desk.do("goods_entry.return_goods", entry, by="Clerk", signed_by="王小明")
    assert {each.key for each in blocked.value.conditions} == {"nothing": {"receipt_recovered", "inspected_by_another"}, "repaired": {"receipt_recovered"},
                                                               "receipt back": {"inspected_by_another"}}[done]
    assert blocked.value.said("en")


def test_the_same_deed_takes_the_signature_voids_the_receipt_writes_the_date_and_queues_the_bill(desk):
    call = desk.taken_in()
    entry, receipt = desk.entries(call)[0], desk.receipt(call)
    card = desk.repair(entry, price_per_hour=12000)
    desk.do("goods_receipt.recover", receipt)
    assert (desk.one(GoodsReceipt, receipt).state, desk.one(GoodsReceipt, receipt).holder) == ("back", "clerk")
    desk.later(days=2).do("goods_entry.return_goods", entry, signed_by="王太太", customer_remark="Thank you")
    left, voided = desk.one(GoodsEntry, entry), desk.one(GoodsReceipt, receipt)
    assert (left.state, left.holder, left.holder_name, left.return_date, left.signed_by) == ("out", "customer", "王太太", date(2026, 3, 6), "王太太")
    assert (voided.state, voided.holder, voided.recovered_at) == ("recovered", "voided", left.out_at)
    assert (desk.one(RepairCard, card).state, desk.one(RepairCard, card).holder) == ("released", "file")
    assert (desk.one(Voucher).state, desk.one(Voucher).signed_by, desk.one(Voucher).customer_remark) == ("back", "王太太", "Thank you")
    assert (desk.one(Charge).amount, desk.one(Charge).due_date) == (9000, date(2026, 3, 6))
    assert (desk.one(Call, call).state, desk.one(Call, call).solved_how) == ("returned", "workshop")


def test_a_supervisor_passes_a_block_with_a_reason_that_stays_visible(desk):
    entry = desk.entries(desk.taken_in())[0]
    reason = {"receipt_recovered": "Known for twenty years", "inspected_by_another": "Wants it back as it is"}
    with pytest.raises(Blocked):
        desk.do("goods_entry.return_goods", entry, by="Clerk", passing=reason, signed_by="王小明")
    with pytest.raises(Blocked):
        desk.do("goods_entry.return_goods", entry, by="Supervisor", passing={"receipt_recovered": "Known", "inspected_by_another": "  "}, signed_by="王小明")
    desk.do("goods_entry.return_goods", entry, by="Supervisor", passing=reason, signed_by="王小明")
    assert desk.rows("SELECT condition, staff_id, reason FROM passing ORDER BY condition") == [
        ("inspected_by_another", desk.house.people["Supervisor"], "Wants it back as it is"),
        ("receipt_recovered", desk.house.people["Supervisor"], "Known for twenty years")]


def test_a_receipt_that_comes_back_after_its_goods_have_left_is_voided_then(desk):
    call = desk.taken_in()
    entry = desk.entries(call)[0]
    desk.repair(entry)
    desk.do("goods_entry.return_goods", entry, passing={"receipt_recovered": "Forgot it at home"}, signed_by="王小明")
    assert desk.one(GoodsReceipt).state == "issued"
    assert desk.later(days=1).do("goods_receipt.recover", desk.receipt(call)).state == "recovered"


def test_one_unit_of_several_leaves_alone_and_the_receipt_is_partly_recovered(desk):
    call = desk.taken_in({"description": "Fridge"}, {"description": "Remote"})
    first, second = desk.entries(call)
    desk.repair(first)
    assert desk.do("goods_receipt.recover", desk.receipt(call), entry=first).state == "partly recovered"
    desk.do("goods_entry.return_goods", first, signed_by="王小明")
    assert (desk.one(GoodsReceipt).state, desk.one(GoodsReceipt).holder) == ("partly recovered", "customer")
    assert (desk.one(Call, call).state, desk.one(Voucher).state) == ("in workshop", "waiting")
    desk.repair(second)
    assert desk.one(Call, call).state == "ready"
    desk.do("goods_receipt.recover", desk.receipt(call))
    desk.do("goods_entry.return_goods", second, signed_by="王小明")
    assert (desk.one(GoodsReceipt).state, desk.one(Call, call).state) == ("recovered", "returned")


def test_what_is_left_of_a_call_is_ready_when_the_rest_has_gone_unrepaired(desk):
    call = desk.taken_in({"description": "Fridge"}, {"description": "Remote"})
    first, second = desk.entries(call)
    desk.repair(first)
    desk.do("goods_entry.return_goods", second, signed_by="王", passing={"receipt_recovered": "One receipt for both", "inspected_by_another": "Not wanted"})
    assert desk.one(Call, call).state == "ready"


def test_a_receipt_is_not_voided_while_goods_are_here(desk):
    call = desk.taken_in({"description": "Fridge"}, {"description": "Remote"})
    assert desk.do("goods_receipt.recover", desk.receipt(call)).state == "back"


def test_a_line_of_another_receipt_is_not_struck_out(desk):
    mine, other = desk.taken_in(), desk.taken_in()
    with pytest.raises(Refused, match="E-HP26-00002 does not stand on this receipt"):
        desk.do("goods_receipt.recover", desk.receipt(mine), entry=desk.entries(other)[0])


def test_goods_leave_on_a_signed_loss_declaration(desk):
    call = desk.taken_in()
    entry, receipt = desk.entries(call)[0], desk.receipt(call)
    desk.repair(entry)
    with pytest.raises(Refused, match="needs the customer's signature"):
        desk.do("goods_receipt.declare_lost", receipt, declared_by="王小明", identity_shown="ID 310101", declaration_signed=False)
    lost = desk.do("goods_receipt.declare_lost", receipt, declared_by="王小明", identity_shown="ID 310101", declaration_signed=True)
    assert [desk.one(Paper, key).kind for key in lost.papers] == ["loss_declaration"]
    assert papers(desk, "loss_declaration")[0].content()["identity"] == "ID 310101"
    assert desk.do("goods_entry.return_goods", entry, signed_by="王小明").state == "out"
    assert (desk.one(GoodsReceipt).state, desk.one(GoodsReceipt).holder) == ("lost", "lost")


@pytest.mark.parametrize("told", [{"signed_by": ""}, {"signed_by": "王", "signature": "refused"}])
def test_nothing_leaves_without_a_signature_or_its_reason_even_when_more_stays_here(desk, told):
    call = desk.taken_in({"description": "Fridge"}, {"description": "Remote"})
    first = desk.entries(call)[0]
    desk.repair(first)
    desk.do("goods_receipt.recover", desk.receipt(call))
    with pytest.raises(Refused):
        desk.do("goods_entry.return_goods", first, **told)


def test_old_parts_that_the_customer_wants_are_remembered_at_the_gate(desk):
    entry = desk.entries(desk.taken_in())[0]
    desk.do("repair_card.use_part", desk.repair(entry, until="start_work"), description="Thermostat", old_part_to_customer=True)
    old = gate(desk, entry)["old_parts_ready"]
    assert not old.holds
    assert not old.blocks
    assert "Thermostat" in old.explained()


# ---- 7. money (P2-10, P2-13) --------------------------------------------------------------------------------------------------------

def test_a_low_fee_is_collected_on_the_spot_handed_over_to_another_and_invoiced_later(desk):
    desk.solved(price=8000, collect_now=True)
    receipt = desk.one(CashReceipt)
    assert (receipt.number, receipt.amount, receipt.payer, receipt.collected_by_name, receipt.state) == ("R-HP26-00001", 8000, "王小明", "周海涛", "collected")
    assert len(papers(desk, "cash_receipt")) == 1
    charge = desk.one(Charge)
    with pytest.raises(Blocked, match="not handed over yet") as blocked:
        desk.do("charge.issue_invoice", charge.id)
    assert blocked.value.conditions[0].remedy == "cash_receipt.hand_over"
    with pytest.raises(Refused, match="somebody else accepts it"):
        desk.do("cash_receipt.hand_over", receipt.id, accepted_by=desk.house.technicians[0])
    desk.do("cash_receipt.hand_over", receipt.id, accepted_by=desk.house.people["Accountant"])
    desk.do("charge.issue_invoice", charge.id)
    invoice = desk.one(Invoice)
    assert (invoice.state, invoice.paid, invoice.total) == ("paid", 8000, 8000)
    assert (desk.one(CashReceipt).state, desk.one(CashReceipt).invoice_id, desk.one(Payment).cash_receipt_id) == ("invoiced", invoice.id, receipt.id)


def test_above_the_limit_nothing_is_collected_on_the_spot(desk):
    with pytest.raises(Refused, match="above the limit"):
        desk.solved(price=20001, collect_now=True)
    assert desk.all(CashReceipt) == []
    desk.solved(price=20000, collect_now=True)
    assert desk.one(CashReceipt).amount == 20000


def test_where_nothing_is_to_be_paid_nothing_is_collected(desk):
    with pytest.raises(Refused, match="nothing to collect"):
        desk.solved("C", collect_now=True)


def test_everything_else_paid_stands_in_the_accountants_queue_the_same_day(desk):
    desk.solved(price=500000)
    charge = desk.one(Charge)
    assert (charge.state, charge.amount, charge.due_date, charge.open) == ("to invoice", 500000, date(2026, 3, 4), True)


def test_a_low_fee_is_collected_when_the_goods_leave(desk):
    call = desk.taken_in()
    entry = desk.entries(call)[0]
    desk.repair(entry, price_per_hour=12000)
    desk.do("goods_receipt.recover", desk.receipt(call))
    assert "¥90.00" in gate(desk, entry)["to_be_paid"].said()
    desk.do("goods_entry.return_goods", entry, by="Clerk", signed_by="王小明", collect_now=True, method="mobile")
    assert (desk.one(CashReceipt).amount, desk.one(CashReceipt).method, desk.one(Charge).state) == (9000, "mobile", "collected")


def test_a_receipt_written_by_mistake_is_voided_keeps_its_number_and_the_charge_goes_back(desk):
    desk.solved(collect_now=True)
    desk.do("cash_receipt.void", desk.one(CashReceipt).id, reason="Wrong name")
    assert (desk.one(Charge).state, desk.one(CashReceipt).state) == ("to invoice", "voided")
    desk.do("charge.collect", desk.one(Charge).id, payer="Mrs Wang")
    assert [receipt.number for receipt in desk.all(CashReceipt)] == ["R-HP26-00001", "R-HP26-00002"]


def test_invoices_are_numbered_without_gaps_even_when_some_are_refused(desk):
    for _ in range(3):
        desk.solved()
    first, second, third = desk.all(Charge)
    desk.do("charge.issue_invoice", first.id)
    with pytest.raises(Refused, match="from 0 to 365"):
        desk.do("charge.issue_invoice", second.id, payment_days=366)
    desk.do("charge.issue_invoice", third.id)
    desk.do("charge.issue_invoice", second.id)
    assert [invoice.number for invoice in desk.all(Invoice)] == ["I-HP26-00001", "I-HP26-00002", "I-HP26-00003"]


def test_an_invoice_names_its_lines_the_tax_within_and_its_day(desk):
    lines = [{"description": "Labour", "unit_price": 10600, "quantity": 1500}, {"description": "Way", "kind": "travel", "unit_price": 0}]
    desk.solved(lines=lines)
    desk.do("charge.issue_invoice", desk.one(Charge).id, payment_days=14)
    invoice = desk.one(Invoice)
    assert (invoice.net, invoice.tax, invoice.total) == (15000, 900, 15900)
    assert (invoice.due_date, invoice.customer_name, invoice.tax_name, invoice.voucher_numbers) == (date(2026, 3, 18), "王小明", "VAT", "V-HP26-00001")
    assert [(line.description, line.amount) for line in desk.all(InvoiceLine)] == [("Labour", 15900)]


def test_an_issued_invoice_stays_as_it_is_when_the_customer_moves(desk):
    desk.solved()
    desk.do("charge.issue_invoice", desk.one(Charge).id)
    desk.do("customer.change", desk.house.customers["zh"], name="王大明", address="Elsewhere")
    assert (desk.one(Invoice).customer_name, desk.one(Invoice).address) == ("王小明", "黄浦区打浦路 88 弄")


def test_an_invoice_is_paid_in_parts_never_more_than_is_open(desk):
    desk.solved(price=8000)
    desk.do("charge.issue_invoice", desk.one(Charge).id)
    invoice = desk.one(Invoice).id
    assert desk.do("invoice.pay", invoice, amount=3000, method="transfer").state == "part paid"
    for amount, words in ((5001, "more than is still open"), (0, "above zero"), (-1, "above zero")):
        with pytest.raises(Refused, match=words):
            desk.do("invoice.pay", invoice, amount=amount, method="transfer")
    with pytest.raises(Refused, match="future"):
        desk.do("invoice.pay", invoice, amount=1, method="transfer", paid_on=date(2026, 3, 5))
    assert desk.do("invoice.pay", invoice, amount=5000, method="cash").state == "paid"


# ---- 8. contracts (P2-20) -----------------------------------------------------------------------------------------------------------

def contract(desk: Desk, ends_on: date, signed: bool = True) -> int:
    made = desk.do("contract.add_contract", customer=desk.house.customers["zh"], starts_on=ends_on - timedelta(days=365), ends_on=ends_on, price=96000,
                   coverage="Labour and parts", units=[{"unit": desk.house.units["zh"]}])
    if signed:
        desk.do("contract.sign", made, signed_on=ends_on - timedelta(days=365))
    return made.record_id


@pytest.mark.parametrize(("ends", "notice"), [
    (date(2026, 3, 31), date(2026, 2, 28)), (date(2028, 3, 31), date(2028, 2, 29)), (date(2026, 1, 15), date(2025, 12, 15)),
    (date(2026, 5, 31), date(2026, 4, 30)), (date(2028, 3, 29), date(2028, 2, 29)), (date(2027, 3, 29), date(2027, 2, 28)),
    (date(2026, 12, 1), date(2026, 11, 1))])
def test_the_notice_is_due_one_calendar_month_before_the_end(ends, notice):
    assert month_before(ends) == notice


def test_the_notice_is_refused_before_its_day_and_names_the_day(desk):
    made = contract(desk, date(2026, 4, 5))
    with pytest.raises(Refused, match="2026-03-05"):
        desk.do("contract.notify", made)
    assert desk.later(days=1).do("contract.notify", made).state == "in notice"


def test_a_second_run_makes_no_second_notice(desk):
    made = contract(desk, date(2026, 3, 20))
    desk.do("contract.notify", made)
    with pytest.raises(NotNow):
        desk.do("contract.notify", made)
    assert len(desk.all(ExpiryNotice)) == len(papers(desk, "expiry_notice")) == 1


def test_what_ends_within_a_month_is_listed_until_its_notice_is_written(desk):
    later, soon, draft = contract(desk, date(2026, 4, 5)), contract(desk, date(2026, 4, 4)), contract(desk, date(2026, 4, 4), signed=False)
    with desk.centre.reading() as session:
        assert [each.id for each in ending_soon(session, 1, desk.today)] == [soon]
    desk.do("contract.notify", soon)
    with desk.centre.reading() as session:
        assert ending_soon(session, 1, desk.today) == []
        assert [each.id for each in ending_soon(session, 1, date(2026, 3, 5))] == [later]
    assert draft


def test_a_renewal_follows_the_day_after_with_the_same_units(desk):
    old = contract(desk, date(2026, 3, 20))
    desk.do("contract.notify", old)
    notice = desk.one(ExpiryNotice).id
    desk.do("expiry_notice.send", notice, channel="letter")
    desk.do("expiry_notice.renew", notice, ends_on=date(2027, 3, 20), price=99000, signed_on=date(2026, 3, 4))
    renewed, before = desk.one(Contract), desk.one(Contract, old)
    assert (renewed.renews_id, renewed.starts_on, renewed.price, renewed.state, before.state) == (old, date(2026, 3, 21), 99000, "active", "renewed")
    assert desk.rows("SELECT unit_id FROM contract_unit WHERE contract_id = ?", renewed.id) == [(desk.house.units["zh"],)]


@pytest.mark.parametrize(("step", "told"), [("decline", {"reason": "Too dear"}), ("no_answer", {})])
def test_what_the_customer_answered_is_noted_and_the_contract_runs_out(desk, step, told):
    made = contract(desk, date(2026, 3, 20))
    desk.do("contract.notify", made)
    assert desk.do(f"expiry_notice.{step}", desk.one(ExpiryNotice).id, **told).state in ("declined", "no answer")
    with pytest.raises(Refused, match="2026-03-20"):
        desk.do("contract.expire", made)
    assert desk.later(days=17).do("contract.expire", made).state == "expired"


def test_a_contract_that_was_terminated_is_not_renewed(desk):
    made = contract(desk, date(2026, 3, 20))
    desk.do("contract.notify", made)
    desk.do("contract.terminate", made, reason="Moved away")
    with pytest.raises(Refused, match="ended already"):
        desk.do("expiry_notice.renew", desk.one(ExpiryNotice).id, ends_on=date(2027, 3, 20), price=1, signed_on=date(2026, 3, 4))


def test_a_contract_covers_no_unit_that_is_gone_and_counts_its_visits(desk):
    desk.do("unit.scrap", desk.house.units["zh"], reason="Burnt")
    with pytest.raises(Refused, match="not in use by a customer any more"):
        contract(desk, date(2026, 12, 31), signed=False)
    for visits in (-1, 367):
        with pytest.raises(Refused, match="from 0 to 366") as refused:
            desk.do("contract.add_contract", customer=desk.house.customers["zh"], starts_on=date(2026, 1, 1), ends_on=date(2026, 12, 31), coverage="x",
                    visits_per_year=visits)
        assert refused.value.field == "visits_per_year"


@pytest.mark.parametrize("sent", [date(2026, 3, 3), date(2026, 3, 5)])
def test_a_notice_is_sent_neither_before_it_is_written_nor_in_the_future(desk, sent):
    desk.do("contract.notify", contract(desk, date(2026, 3, 20)))
    with pytest.raises(Refused, match="not in the future") as refused:
        desk.do("expiry_notice.send", desk.one(ExpiryNotice).id, channel="letter", sent_on=sent)
    assert refused.value.field == "sent_on"


def test_a_contract_covers_units_of_its_customer_each_once(desk):
    made = contract(desk, date(2026, 12, 31))
    for unit, words in ((desk.house.units["en"], "Emma"), (desk.house.units["zh"], "covered already")):
        with pytest.raises(Refused, match=words):
            desk.do("contract.cover", made, unit=unit)
    with pytest.raises(Refused, match="ends before it begins"):
        desk.do("contract.add_contract", customer=desk.house.customers["zh"], starts_on=date(2026, 2, 1), ends_on=date(2026, 1, 31), coverage="x")
    with pytest.raises(Refused, match="future"):
        desk.do("contract.sign", contract(desk, date(2027, 1, 1), signed=False), signed_on=date(2026, 3, 5))


# ---- 9. papers and hands ------------------------------------------------------------------------------------------------------------

def test_a_paper_printed_again_equals_the_original_whatever_has_changed_since(desk):
    desk.taken_in()
    paper = papers(desk, "goods_receipt")[0]
    before = render(paper.kind, paper.content(), paper.language)
    desk.do("customer.change", desk.house.customers["zh"], name="Somebody else", language="es")
    desk.do("branch.change", 1, house_name="Another house", phone="000 000 000")
    again = desk.one(Paper, paper.id)
    assert desk.do("paper.print_again", paper.id).papers == ()
    assert render(again.kind, again.content(), again.language) == before


def test_each_paper_speaks_the_language_of_its_customer(desk):
    for language in ("zh", "en", "es"):
        desk.do("call.dispatch", desk.call(customer=language, category="C"), technician=desk.house.technicians[0])
    assert [(paper.language, paper.second_language) for paper in papers(desk, "service_voucher")] == [("zh", ""), ("en", ""), ("es", "en")]


def test_through_whose_hands_a_voucher_went_is_known(desk):
    call = desk.solved()
    desk.do("call.sign_off", call)
    desk.do("call.file_away", call, filing_place="F-1")
    moves = [(move.holder, move.holder_name) for move in desk.all(CustodyMove, record="voucher")]
    assert [holder for holder, _name in moves] == ["clerk", "technician", "clerk", "file"]
    assert moves[1] == ("technician", "周海涛")
    assert moves[-1] == ("file", "F-1")


def test_nobody_leaves_the_centre_who_still_holds_papers_goods_or_money(desk):
    technician = desk.house.technicians[0]
    call = desk.sent()
    with pytest.raises(Refused, match="周海涛 still holds V-HP26-00001"):
        desk.do("staff.leave", technician)
    desk.do("call.solve_on_site", call, arrived_at=desk.now, completed_at=desk.now, findings="x", measures="y", signature="signed", signed_by="王",
            lines=[{"description": "Labour", "unit_price": 5000}], collect_now=True)
    with pytest.raises(Refused, match="still holds R-HP26-00001"):
        desk.do("staff.leave", technician)
    desk.do("cash_receipt.hand_over", desk.one(CashReceipt).id, accepted_by=desk.house.people["Accountant"])
    assert desk.do("staff.leave", technician).state == "left"


def test_the_clerk_who_voided_receipts_and_filed_vouchers_holds_nothing_any_more(desk):
    call = desk.taken_in()
    entry = desk.entries(call)[0]
    desk.repair(entry)
    desk.do("goods_receipt.recover", desk.receipt(call))
    desk.do("goods_entry.return_goods", entry, by="Clerk", signed_by="王")
    desk.do("call.sign_off", call, by="Clerk")
    desk.do("call.file_away", call, by="Clerk", filing_place="F-1")
    assert desk.do("staff.leave", desk.house.people["Clerk"]).state == "left"


def test_what_is_refused_is_said_in_the_language_of_the_desk(desk):
    text.speak("zh")
    with pytest.raises(Refused) as refused:
        desk.do("call.sign_off", desk.call())
    assert refused.value.said("en").startswith('"')
    assert refused.value.said("zh")
