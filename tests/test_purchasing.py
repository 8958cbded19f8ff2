"""Buying: a request with its quotes, two approvals by two further people, orders, and goods that come in whole, in part or not as ordered (P1-6.7, P1-6.2)."""

from datetime import timedelta
from typing import Any

import pytest
from conftest import Desk
from hypothesis import strategies as st
from hypothesis.stateful import rule

from backoffice.checking import problems
from backoffice.errors import NotAllowed, NotNow, Refused
from backoffice.models import (
    AbcRun,
    Call,
    GoodsIn,
    GoodsInLine,
    JobPart,
    Paper,
    PurchaseOrder,
    PurchaseOrderLine,
    PurchaseRequest,
    Quote,
    RepairCard,
    Stock,
    StockMovement,
    Supplier,
)
from backoffice.reading.history import history
from backoffice.text import money
from tests.any_walk import AnyWalk, walk

pytestmark = pytest.mark.both_engines


def shop(desk: Desk) -> dict[str, int]:
    """Two parts and two suppliers."""
    found = {code: desk.do("item.add_item", code=code, name=f"Part {code}", lead_days=9).record_id for code in ("BLT", "FUSE")}
    return found | {name: desk.do("supplier.add_supplier", name=name, language="en").record_id for name in ("Near", "Far")}


def request(desk: Desk, there: dict[str, int], until: str = "make_orders", **wanted: Any) -> int:
    made = desk.do("purchase_request.request_parts", wanted=[{"item": there["BLT"], "quantity": 12000, **wanted}, {"item": there["FUSE"], "quantity": 5000}])
    desk.do("purchase_request.take_quote", made, supplier=there["Near"], lead_days=2, prices=[
        {"item": there["BLT"], "unit_price": 1100}, {"item": there["FUSE"], "unit_price": 60}])
    desk.do("purchase_request.take_quote", made, supplier=there["Far"], prices=[{"item": there["BLT"], "unit_price": 1000, "lead_days": 20}])
    for step in ("choose", "approve_for_finance", "approve", "make_orders"):
        desk.do(f"purchase_request.{step}", made)
        if step == until:
            break
    return int(made.record_id)


def orders(desk: Desk, of: int) -> list[Any]:
    return list(desk.all(PurchaseOrder, request_id=of))


# ---- the request ----------------------------------------------------------------------------------------------------------------

def test_without_a_word_the_cheapest_quote_of_each_part_is_chosen_and_another_needs_a_reason(desk: Desk):
    there = shop(desk)
    made = request(desk, there, until="choose")
    chosen = {(quote.item_id, quote.supplier_id) for quote in desk.all(Quote, request_id=made, chosen=True)}
    assert chosen == {(there["BLT"], there["Far"]), (there["FUSE"], there["Near"])}
    assert desk.one(PurchaseRequest, made).total == 12 * 1000 + 5 * 60
    desk.do("purchase_request.refuse_for_finance", made, reason="Too slow")
    with pytest.raises(Refused, match="not the cheapest"):
        desk.do("purchase_request.choose", made, supplier=there["Near"])
    desk.do("purchase_request.choose", made, supplier=there["Near"], reason="Two days, not twenty")
    assert desk.one(PurchaseRequest, made).total == 12 * 1100 + 5 * 60
    assert "Too slow" in desk.one(PurchaseRequest, made).note


def test_a_quote_and_a_print_are_among_what_was_done_with_the_request(desk: Desk):
    there = shop(desk)
    made = desk.do("purchase_request.request_parts", wanted=[{"item": there["BLT"]}]).record_id
    desk.do("purchase_request.take_quote", made, supplier=there["Near"], prices=[{"item": there["BLT"], "unit_price": 1100}], currency="JPY",
            exchange_rate=10**9, rate_source="Bank")
    desk.do("purchase_request.print_request", made)
    told = history(desk.centre, desk.actor("Administrator"), "purchase_request", made)
    assert [each.what for each in told] == ["Print request", "Enter quote", "New purchase request"]
    assert {(each.caption, each.after) for each in told[1].changes} >= {("Near BLT: Supplier", "Near"), ("Near BLT: Unit price", money(1100, "JPY"))}
    assert [each.created for each in told] == [False, False, True]


def test_quotes_are_chosen_line_by_line(desk: Desk):
    there = shop(desk)
    made = request(desk, there, until="choose")
    desk.do("purchase_request.refuse_for_finance", made, reason="Too slow")
    with pytest.raises(Refused, match="given no quote"):
        desk.do("purchase_request.choose", made, lines=[{"item": there["FUSE"], "supplier": there["Far"]}])
    desk.do("purchase_request.choose", made, lines=[{"item": there["BLT"], "supplier": there["Near"]}], reason="Quicker")
    assert {quote.supplier_id for quote in desk.all(Quote, request_id=made, chosen=True)} == {there["Near"]}


def test_a_quote_that_ended_is_not_chosen_and_nothing_is_ordered_on_it(desk: Desk):
    there = shop(desk)
    made = desk.do("purchase_request.request_parts", wanted=[{"item": there["BLT"]}]).record_id
    with pytest.raises(Refused, match="No quote holds"):
        desk.do("purchase_request.choose", made)
    desk.do("purchase_request.take_quote", made, supplier=there["Near"], valid_until=desk.today, prices=[{"item": there["BLT"], "unit_price": 1100}])
    for step in ("choose", "approve_for_finance", "approve"):
        desk.do(f"purchase_request.{step}", made)
    desk.later(days=1)
    with pytest.raises(Refused, match="does not hold any more"):
        desk.do("purchase_request.make_orders", made)
    desk.do("purchase_request.take_back", made, reason="The quote ended")
    with pytest.raises(Refused, match="No quote holds"):
        desk.do("purchase_request.choose", made)


@pytest.mark.parametrize(("told", "why"), [({"item": 0}, "does not stand"), ({"unit_price": 0}, "above zero"), ({"lead_days": 1000}, "from 0 to 999")])
def test_a_price_that_cannot_be_is_refused_at_its_field(desk: Desk, told, why):
    there = shop(desk)
    other = desk.do("item.add_item", code="PUMP", name="Pump").record_id
    made = desk.do("purchase_request.request_parts", wanted=[{"item": there["BLT"]}])
    line = {"item": there["BLT"], "unit_price": 1100, **told}
    with pytest.raises(Refused, match=why) as refused:
        desk.do("purchase_request.take_quote", made, supplier=there["Near"], prices=[{**line, "item": line["item"] or other}])
    assert refused.value.field == "prices"


def test_who_is_dropped_gives_no_quote(desk: Desk):
    there = shop(desk)
    made = desk.do("purchase_request.request_parts", wanted=[{"item": there["BLT"]}])
    desk.do("supplier.drop", there["Far"], reason="Late")
    with pytest.raises(Refused, match="any more"):
        desk.do("purchase_request.take_quote", made, supplier=there["Far"], prices=[{"item": there["BLT"], "unit_price": 1}])


def test_what_an_order_owes_is_received_with_it_or_said_to_have_come_beside_it(desk: Desk):
    there = shop(desk)
    order = next(each for each in orders(desk, request(desk, there)) if each.supplier_name == "Far")
    goods = [{"item": there["BLT"], "quantity": 12000, "unit_price": 1000}]
    desk.do("goods_in.receive", goods=[{"item": there["BLT"], "quantity": 1000}])
    desk.do("purchase_order.send", order.id)
    with pytest.raises(Refused, match=f"on order with Far, {order.number}") as refused:
        desk.do("goods_in.receive", goods=goods)
    assert (refused.value.field, refused.value.leads) == ("beside_orders", ("purchase_order", order.id, order.number))
    desk.do("goods_in.receive", goods=goods, beside_orders=True)
    assert desk.one(Stock, item_id=there["BLT"], kind="parts").on_order == 12000, "the order still owes it"
    desk.do("purchase_order.receive_order", order.id, goods=[{"item": there["BLT"], "quantity": 12000}])
    desk.do("goods_in.receive", goods=goods)


def test_three_people_agree_and_never_one_of_them_twice(desk: Desk):
    there = shop(desk)
    desk.do("role.grant", desk.house.roles["Accountant"], rights=["purchasing.see", "purchasing.ask", "purchasing.quote", "purchasing.finance",
                                                                  "purchasing.approve"])
    made = desk.do("purchase_request.request_parts", by="Accountant", wanted=[{"item": there["BLT"]}])
    desk.do("purchase_request.take_quote", made, supplier=there["Near"], prices=[{"item": there["BLT"], "unit_price": 1100}])
    desk.do("purchase_request.choose", made)
    with pytest.raises(NotAllowed, match="asked for this"):
        desk.do("purchase_request.approve_for_finance", made, by="Accountant")
    desk.do("purchase_request.approve_for_finance", made, by="Administrator")
    for role in ("Accountant", "Administrator"):
        with pytest.raises(NotAllowed, match="had a hand"):
            desk.do("purchase_request.approve", made, by=role)
    desk.do("purchase_request.approve", made, by="Supervisor")
    assert list(problems(desk.centre)) == []


def test_an_approval_ends_at_the_limit_of_the_role(desk: Desk):
    there = shop(desk)
    made = request(desk, there, until="choose")
    desk.do("role.set_limit", desk.house.roles["Accountant"], what_for="purchasing.finance", limit=10_000)
    with pytest.raises(NotAllowed, match="above the limit"):
        desk.do("purchase_request.approve_for_finance", made)


def test_what_was_approved_stays_as_it_is(desk: Desk):
    there = shop(desk)
    made = request(desk, there, until="approve")
    with pytest.raises(NotNow):
        desk.do("purchase_request.take_quote", made, supplier=there["Near"], prices=[{"item": there["BLT"], "unit_price": 1}])
    paper = desk.all(Paper, kind="purchase_request")[-1].content()
    assert [len(line["quotes"]) for line in paper["lines"]] == [2, 1]
    assert [[quote["chosen"] for quote in line["quotes"]] for line in paper["lines"]] == [[True, False], [True]]


@pytest.mark.parametrize(("wanted", "why"), [([], "Choose what"), ([{"quantity": 0}], "above zero"), ([{}, {}], "stands here twice"),
                                             ([{"needed_by": -1}], "has passed")])
def test_a_request_that_makes_no_sense_is_refused(desk: Desk, wanted, why):
    there = shop(desk)
    lines = [{"item": there["BLT"], **line} for line in wanted]
    for line in lines:
        if "needed_by" in line:
            line["needed_by"] = desk.today + timedelta(days=line["needed_by"])
    with pytest.raises(Refused, match=why):
        desk.do("purchase_request.request_parts", wanted=lines)


def test_a_part_that_has_ended_is_not_asked_for(desk: Desk):
    there = shop(desk)
    desk.do("item.end", there["BLT"])
    with pytest.raises(Refused, match="can be had no more"):
        desk.do("purchase_request.request_parts", wanted=[{"item": there["BLT"]}])


def test_what_is_asked_for_or_on_order_is_named_before_it_is_asked_for_again(desk: Desk):
    there = shop(desk)
    again = [{"item": there["BLT"], "quantity": 3000}]
    made = request(desk, there, until="choose")
    first = desk.one(PurchaseRequest, made)
    with pytest.raises(Refused, match=f"BLT: 12 \\({first.number}, {first.asked_by_name}\\)") as refused:
        desk.do("purchase_request.request_parts", wanted=again)
    assert (refused.value.field, refused.value.leads) == ("on_top", ("purchase_request", made, first.number))
    for step in ("approve_for_finance", "approve", "make_orders"):
        desk.do(f"purchase_request.{step}", made)
    order = next(each for each in orders(desk, made) if each.supplier_name == "Far")
    for told in range(2):
        with pytest.raises(Refused, match=f"BLT: 12 \\({order.number}, Far\\)"):
            desk.do("purchase_request.request_parts", wanted=again)
        if not told:
            desk.do("purchase_order.send", order.id)
    stock = desk.one(Stock, item_id=there["BLT"], kind="parts")
    desk.do("item.keep", there["BLT"], warehouse=stock.warehouse_id, minimum=15000)
    desk.do("purchase_request.request_parts", wanted=again)
    with pytest.raises(Refused, match="Asked for"):
        desk.do("purchase_request.request_parts", wanted=again)
    desk.do("purchase_request.request_parts", wanted=again, on_top=True)


# ---- orders and what comes in -----------------------------------------------------------------------------------------------------

def test_one_order_for_each_supplier_and_what_they_owe_stands_on_the_parts(desk: Desk):
    there = shop(desk)
    far, near = sorted(orders(desk, request(desk, there)), key=lambda order: order.supplier_name)
    assert [(order.supplier_name, order.total, order.state.value) for order in (far, near)] == [("Far", 12000, "draft"), ("Near", 300, "draft")]
    assert desk.all(Stock) == []
    desk.do("purchase_order.send", far.id)
    desk.do("purchase_order.send", near.id, expected_on=desk.today + timedelta(days=4))
    assert {row.item_id: row.on_order for row in desk.all(Stock)} == {there["BLT"]: 12000, there["FUSE"]: 5000}
    assert desk.one(PurchaseOrder, far.id).expected_on == desk.today + timedelta(days=20), "as many days as the quote says"
    assert desk.one(PurchaseOrder, near.id).expected_on == desk.today + timedelta(days=4)
    assert {paper.number for paper in desk.all(Paper, kind="purchase_order")} == {far.number, near.number}
    assert list(problems(desk.centre)) == []


def test_an_order_that_was_sent_does_not_change(desk: Desk):
    there = shop(desk)
    order = orders(desk, request(desk, there))[0]
    desk.do("purchase_order.send", order.id)
    with pytest.raises(NotNow):
        desk.do("purchase_order.cancel", order.id, reason="Too late")
    desk.do("purchase_order.change", order.id, their_number="AB-1")
    assert desk.one(PurchaseOrder, order.id).their_number == "AB-1"


def test_a_job_waits_learns_of_the_order_and_goes_on_when_it_comes(desk: Desk):
    there = shop(desk)
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    desk.do("repair_card.ask_part", card, item=there["BLT"])
    part = desk.one(JobPart).id
    order = next(each for each in orders(desk, request(desk, there, for_job=part)) if each.supplier_name == "Far")
    assert desk.one(RepairCard, card).waiting_note == "BLT Part BLT"
    desk.do("purchase_order.send", order.id, expected_on=desk.today + timedelta(days=6))
    waiting = desk.one(JobPart, part)
    assert (waiting.order_number, waiting.expected_on) == (order.number, desk.today + timedelta(days=6))
    assert desk.one(RepairCard, card).waiting_note == f"BLT Part BLT ({order.number}, 10 Mar 2026)"
    desk.do("purchase_order.put_off", order.id, expected_on=desk.today + timedelta(days=9), reason="Customs")
    assert desk.one(JobPart, part).expected_on == desk.today + timedelta(days=9)
    assert "13 Mar 2026" in desk.one(RepairCard, card).waiting_note
    desk.do("purchase_order.receive_order", order.id, goods=[{"item": there["BLT"], "quantity": 12000}], supplier_note="DN-1")
    assert (desk.one(RepairCard, card).state, desk.one(JobPart, part).state) == ("in work", "reserved")
    note = desk.one(GoodsIn)
    assert (note.order_number, note.supplier_name, note.announced) == (order.number, "Far", f"BLT: {desk.one(RepairCard, card).number}, 周海涛")
    assert desk.one(PurchaseOrder, order.id).state == "received"
    shelf = desk.one(Stock, item_id=there["BLT"])
    assert (shelf.quantity, shelf.on_order, shelf.value) == (12000, 0, 12000)
    assert list(problems(desk.centre)) == []


def test_a_job_that_asks_after_the_order_went_out_is_told_of_it_as_far_as_it_does(desk: Desk):
    there = shop(desk)
    order = next(each for each in orders(desk, request(desk, there)) if each.supplier_name == "Far")
    desk.do("purchase_order.send", order.id)
    cards = [desk.repair(desk.entries(desk.taken_in())[0], until="start_work") for _ in range(2)]
    for card in cards:
        desk.do("repair_card.ask_part", card, item=there["BLT"], quantity=8000)
    first, second = desk.all(JobPart)
    assert (first.order_number, second.order_number) == (order.number, "")
    desk.do("job_part.call_off", first.id)
    desk.do("repair_card.ask_part", cards[0], item=there["BLT"], quantity=4000)
    assert desk.one(JobPart).order_number == order.number
    assert list(problems(desk.centre)) == []


def test_goods_come_in_part_and_with_differences_and_the_order_knows_what_is_open(desk: Desk):
    there = shop(desk)
    order = next(each for each in orders(desk, request(desk, there)) if each.supplier_name == "Far")
    desk.do("purchase_order.send", order.id)
    desk.do("purchase_order.receive_order", order.id, goods=[
        {"item": there["BLT"], "quantity": 5000, "difference": "short"}, {"item": there["BLT"], "quantity": 2000, "difference": "damaged"},
        {"item": there["FUSE"], "quantity": 1000, "difference": "wrong"}])
    line = desk.one(PurchaseOrderLine, order_id=order.id)
    assert (line.received, line.still_open, desk.one(PurchaseOrder, order.id).state) == (5000, 7000, "part")
    assert {(row.kind.value, row.item_id): (row.quantity, row.value) for row in desk.all(Stock) if row.quantity} == {
        ("parts", there["BLT"]): (5000, 5000), ("quarantine", there["BLT"]): (2000, 0), ("quarantine", there["FUSE"]): (1000, 0)}
    assert desk.one(GoodsIn).differences == 3
    desk.do("purchase_order.receive_order", order.id, goods=[{"item": there["BLT"], "quantity": 8000}])
    assert [each.difference.value for each in desk.all(GoodsInLine)] == ["short", "damaged", "wrong", "over"]
    line = desk.one(PurchaseOrderLine, order_id=order.id)
    assert (line.received, line.still_open, desk.one(PurchaseOrder, order.id).state) == (13000, 0, "received")
    assert desk.one(Stock, item_id=there["BLT"], kind="parts").on_order == 0
    assert list(problems(desk.centre)) == []


@pytest.mark.parametrize(("goods", "why"), [([], "Scan or choose"), ([{"item": "FUSE"}], "was not ordered here"),
                                            ([{"item": "BLT", "difference": "wrong"}], "is not another part"),
                                            ([{"item": "BLT", "quantity": 0}], "above zero")])
def test_what_cannot_have_come_with_the_order_is_refused(desk: Desk, goods, why):
    there = shop(desk)
    order = next(each for each in orders(desk, request(desk, there)) if each.supplier_name == "Far")
    desk.do("purchase_order.send", order.id)
    with pytest.raises(Refused, match=why) as refused:
        desk.do("purchase_order.receive_order", order.id, goods=[{**line, "item": there[line["item"]]} for line in goods])
    assert refused.value.field == "goods"


def test_closed_short_frees_what_was_open_and_the_jobs_wait_without_a_day(desk: Desk):
    there = shop(desk)
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    desk.do("repair_card.ask_part", card, item=there["BLT"])
    order = next(each for each in orders(desk, request(desk, there)) if each.supplier_name == "Far")
    desk.do("purchase_order.send", order.id)
    desk.do("purchase_order.close_short", order.id, reason="Not made any more")
    closed = desk.one(PurchaseOrder, order.id)
    assert (closed.state, closed.end_reason) == ("closed", "Not made any more")
    assert desk.one(Stock, item_id=there["BLT"]).on_order == 0
    assert (desk.one(JobPart).expected_on, desk.one(JobPart).order_number) == (None, "")
    assert desk.one(RepairCard, card).waiting_note == "BLT Part BLT"
    assert list(problems(desk.centre)) == []


def test_what_comes_after_a_part_was_given_up_is_above_the_order(desk: Desk):
    there = shop(desk)
    made = desk.do("purchase_request.request_parts", wanted=[{"item": there["BLT"], "quantity": 3000}, {"item": there["FUSE"], "quantity": 2000}])
    desk.do("purchase_request.take_quote", made, supplier=there["Near"], prices=[{"item": there[code], "unit_price": 50} for code in ("BLT", "FUSE")])
    for step in ("choose", "approve_for_finance", "approve", "make_orders"):
        desk.do(f"purchase_request.{step}", made)
    (order,) = orders(desk, made.record_id)
    desk.do("purchase_order.send", order.id)
    assert desk.do("purchase_order.close_short", order.id, reason="Out of it", item=there["BLT"]).state == "sent"
    desk.do("purchase_order.receive_order", order.id, goods=[{"item": there["BLT"], "quantity": 1000}, {"item": there["FUSE"], "quantity": 2000}])
    assert [line.difference.value for line in desk.all(GoodsInLine)] == ["over", "none"]
    assert desk.one(PurchaseOrder, order.id).state == "closed"
    assert [row.on_order for row in desk.all(Stock)] == [0, 0]
    assert list(problems(desk.centre)) == []


def test_what_came_in_by_mistake_is_owed_again(desk: Desk):
    there = shop(desk)
    order = next(each for each in orders(desk, request(desk, there)) if each.supplier_name == "Far")
    desk.do("purchase_order.send", order.id)
    for pieces in (1000, 11000):
        desk.do("purchase_order.receive_order", order.id, goods=[{"item": there["BLT"], "quantity": pieces}])
    assert desk.one(PurchaseOrder, order.id).state == "received"
    desk.do("stock_movement.reverse", desk.one(StockMovement, quantity=11000).id, reason="It was one, not eleven")
    line = desk.one(PurchaseOrderLine, order_id=order.id)
    assert (line.received, line.still_open, desk.one(PurchaseOrder, order.id).state) == (1000, 11000, "part")
    assert desk.one(Stock, item_id=there["BLT"]).on_order == 11000
    desk.do("purchase_order.receive_order", order.id, goods=[{"item": there["BLT"], "quantity": 11000}])
    assert desk.one(PurchaseOrder, order.id).state == "received"
    assert list(problems(desk.centre)) == []


def test_a_customer_is_erased_and_what_was_bought_for_them_stays_whole(desk: Desk):
    there = shop(desk)
    gone = desk.do("customer.add_customer", name="Gone & Co", language="en", phone="0214455669", address="1 Quay").record_id
    call = desk.do("call.register_call", customer=gone, model=desk.house.models["BCD-260"], category="A", fault="Noise")
    desk.do("call.ask_visit_part", call, item=there["BLT"], old_part="none")
    order = next(each for each in orders(desk, request(desk, there, for_job=desk.one(JobPart).id)) if each.supplier_name == "Far")
    desk.do("purchase_order.send", order.id)
    assert order.number in desk.one(Call, call).waiting_reason
    desk.do("purchase_order.receive_order", order.id, goods=[{"item": there["BLT"], "quantity": 12000}])
    assert desk.one(Call, call).waiting_reason == ""
    desk.do("job_part.call_off", desk.one(JobPart).id, reason="Sold it")
    desk.do("call.cancel", call, reason="Sold it")
    desk.do("customer.erase", gone, reason="Asked for it", cannot_be_undone=True)
    assert desk.one(PurchaseOrderLine, order_id=order.id).received == 12000
    assert [each.said() for each in problems(desk.centre)] == []


# ---- what is proposed -------------------------------------------------------------------------------------------------------------

def test_what_is_below_its_minimum_or_wanted_by_jobs_is_proposed_until_it_is_on_order(desk: Desk):
    from backoffice.reading.inventory import proposed
    there = shop(desk)
    desk.do("goods_in.receive", goods=[{"item": there["BLT"], "quantity": 3000}, {"item": there["FUSE"], "quantity": 1000}])
    shelf = desk.one(Stock, item_id=there["BLT"])
    desk.do("item.keep", there["BLT"], warehouse=shelf.warehouse_id, minimum=4000, maximum=15000, bin="A-1")
    assert desk.one(Stock, shelf.id).to_order == 12000
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    desk.do("repair_card.ask_part", card, item=there["FUSE"], quantity=6000)
    fuse = desk.one(Stock, item_id=there["FUSE"])
    assert fuse.to_order == 5000
    told = proposed(desk.centre, [shelf.id, fuse.id])
    assert [(line["item"], line["quantity"], line["for_job"]) for line in told["wanted"]] == [
        (there["BLT"], 12000, None), (there["FUSE"], 5000, desk.one(JobPart).id)]
    made = desk.do("purchase_request.request_parts", wanted=[{name: value for name, value in line.items() if value is not None} for line in told["wanted"]],
                   warehouse=told["warehouse"].id)
    for code, price in (("BLT", 900), ("FUSE", 50)):
        desk.do("purchase_request.take_quote", made, supplier=there["Near"], prices=[{"item": there[code], "unit_price": price}])
    for step in ("choose", "approve_for_finance", "approve", "make_orders"):
        desk.do(f"purchase_request.{step}", made)
    desk.do("purchase_order.send", orders(desk, made.record_id)[0].id)
    assert [row.to_order for row in desk.all(Stock, kind="parts")] == [0, 0]
    assert list(problems(desk.centre)) == []


def test_who_asks_for_a_part_that_ends_is_told_by_when_it_can_be_ordered(desk: Desk):
    from backoffice import reading
    there = shop(desk)
    desk.do("item.change", there["BLT"], production_ended=desk.today.replace(year=2024), last_buy_on=desk.today.replace(month=9))
    desk.do("item.change", there["FUSE"], production_ended=desk.today.replace(year=2025))
    made = request(desk, there, until="choose")
    told = [(each.sentence, each.explanation) for each in reading.surroundings(desk.centre, desk.actor(), "purchase_request", made).warnings]
    assert told == [("BLT: last order by 4 Sep 2026", "Parts end on 4 Mar 2029."), ("FUSE is no longer made", "Parts end on 4 Mar 2030.")]


def test_the_stock_value_on_paper_is_that_of_the_ledger(desk: Desk):
    there = shop(desk)
    desk.do("goods_in.receive", goods=[
        {"item": there["BLT"], "quantity": 3000, "unit_price": 1000}, {"item": there["FUSE"], "quantity": 7000, "unit_price": 33}])
    desk.do("goods_in.receive", goods=[{"item": there["BLT"], "quantity": 1000, "unit_price": 1401}])
    desk.do("warehouse.print_value", desk.one(Stock).warehouse_id)
    paper = desk.one(Paper, kind="stock_value").content()
    assert paper["total"] == desk.rows("SELECT sum(value) FROM stock_movement")[0][0] == 4401 + 231
    assert [(line["code"], line["average"], line["value"]) for line in paper["lines"]] == [("BLT", 1100, 4401), ("FUSE", 33, 231)]


# ---- any walk ---------------------------------------------------------------------------------------------------------------------

class Buyers(AnyWalk):
    """People who ask, quote, agree, order, receive and give up in any order; what cannot be done is refused in words."""

    usual_role = ""

    def furnish(self) -> None:
        self.there = shop(self.desk)
        self.items = [self.there["BLT"], self.there["FUSE"]]
        self.cards = [self.desk.repair(self.desk.entries(self.desk.taken_in())[0], until="start_work") for _ in range(2)]

    @rule(pieces=st.sampled_from([1000, 3000, 500]), both=st.booleans())
    def ask_to_buy(self, pieces: int, both: bool) -> None:
        made = self.desk.do("purchase_request.request_parts", wanted=[{"item": item, "quantity": pieces} for item in self.items[:1 + both]],
                            on_top=True).record_id
        for name, price in (("Near", 90), ("Far", 80)):
            self.tried("purchase_request.take_quote", made, supplier=self.there[name], lead_days=3, prices=[
                {"item": item, "unit_price": price + at * 13 * (name == "Far")} for at, item in enumerate(self.items[:1 + both])])

    @rule(place=st.integers(0, 9), step=st.sampled_from([
        "choose", "approve_for_finance", "approve", "make_orders", "make_orders", "refuse", "take_back", "call_off"]))
    def go_on(self, place: int, step: str) -> None:
        if (key := self.key(PurchaseRequest, place)) is not None:
            self.tried(f"purchase_request.{step}", key, **({"reason": "So"} if step in ("refuse", "take_back", "call_off") else {}))

    @rule(place=st.integers(0, 9))
    def all_the_way(self, place: int) -> None:
        if (key := self.key(PurchaseRequest, place)) is not None:
            for step in ("choose", "approve_for_finance", "approve", "make_orders"):
                self.tried(f"purchase_request.{step}", key)
        for order in self.desk.all(PurchaseOrder, state="draft"):
            self.tried("purchase_order.send", order.id)

    @rule(place=st.integers(0, 9), item=st.integers(0, 1), pieces=st.sampled_from([500, 1000, 4000]),
          difference=st.sampled_from(["none", "none", "short", "damaged", "wrong"]))
    def receive(self, place: int, item: int, pieces: int, difference: str) -> None:
        if (key := self.key(PurchaseOrder, place)) is not None:
            self.tried("purchase_order.receive_order", key, goods=[{"item": self.items[item], "quantity": pieces, "difference": difference}])

    @rule(place=st.integers(0, 9), step=st.sampled_from(["close_short", "put_off"]), one=st.booleans())
    def change_their_mind(self, place: int, step: str, one: bool) -> None:
        more = {"reason": "So"} if step == "close_short" else {"expected_on": self.desk.today + timedelta(days=place)}
        if (key := self.key(PurchaseOrder, place)) is not None:
            self.tried(f"purchase_order.{step}", key, **more, **({"item": self.items[0]} if one else {}))

    @rule(card=st.integers(0, 1), item=st.integers(0, 1), pieces=st.sampled_from([1000, 2000, 500]))
    def ask(self, card: int, item: int, pieces: int) -> None:
        self.tried("repair_card.ask_part", self.cards[card], item=self.items[item], quantity=pieces)

    @rule(place=st.integers(0, 9), step=st.sampled_from(["issue", "use", "give_back", "call_off"]))
    def use(self, place: int, step: str) -> None:
        if (key := self.key(JobPart, place)) is not None:
            self.tried(f"job_part.{step}", key)

    @rule(place=st.integers(0, 9), other=st.integers(0, 9))
    def hand_over(self, place: int, other: int) -> None:
        if (key := self.key(JobPart, place)) is not None:
            self.tried("job_part.hand_over", key, to=self.key(JobPart, other), reason="Emergency")

    @rule(place=st.integers(0, 9))
    def reverse(self, place: int) -> None:
        if (key := self.key(StockMovement, place)) is not None:
            self.tried("stock_movement.reverse", key, reason="Wrong")

    @rule(least=st.sampled_from([0, 2000]), most=st.sampled_from([0, 5000]))
    def plan(self, least: int, most: int) -> None:
        if (row := next(iter(self.desk.all(Stock, kind="parts")), None)) is not None:
            self.tried("item.keep", row.item_id, warehouse=row.warehouse_id, minimum=least, maximum=most)
            self.tried("abc_run.classify", from_on=self.desk.today, until_on=self.desk.today)
            if (run := self.key(AbcRun, -1)) is not None:
                self.tried("abc_run.apply", run)


@pytest.mark.of_a_file
def test_any_walk_through_purchasing_keeps_it_whole(template, tmp_path_factory):
    walk(Buyers, template, tmp_path_factory.mktemp("buying"), examples=4, steps=25)


@pytest.mark.of_a_file
def test_the_walks_do_go_somewhere(template, tmp_path):
    walk = type("Walk", (Buyers,), {"template": template, "folder": tmp_path})()
    walk.begin()
    walk.ask(0, 0, 1000)
    walk.ask_to_buy(3000, True)
    walk.all_the_way(0)
    walk.receive(1, 0, 1000, "damaged")
    walk.receive(1, 0, 4000, "none")
    walk.change_their_mind(0, "close_short", False)
    walk.plan(2000, 5000)
    states = sorted(order.state.value for order in walk.desk.all(PurchaseOrder)), [part.state.value for part in walk.desk.all(JobPart)]
    assert walk.desk.all(Supplier)
    walk.teardown()
    assert states == (["closed", "received"], ["reserved"])
