"""What is bought: goods without a cost are worth nothing until it is entered (P1-6.3); under which number a supplier has a part (P1-6.7)."""

import pytest
from conftest import Desk

from backoffice import reading
from backoffice.checking import problems
from backoffice.errors import Refused
from backoffice.models import Arrival, GoodsIn, GoodsInLine, Paper, PurchaseOrder, Stock, StockMovement, SupplierPart
from backoffice.today import today

pytestmark = pytest.mark.both_engines


@pytest.fixture
def part(desk: Desk) -> int:
    return int(desk.do("item.add_item", code="BLT", name="Drive belt").record_id)


def told_on_today(desk: Desk) -> list[str]:
    return [line.opens for line in today(desk.centre, desk.actor("Administrator"), desk.now).waiting.lines if line.kind == "cost"]


def worth(desk: Desk, part: int) -> tuple[int, int]:
    row = desk.one(Stock, item_id=part, branch_id=desk.branch, kind="parts")
    return row.quantity, row.value


def test_what_comes_in_without_a_price_is_said_to_be_worth_nothing_until_its_cost_is_entered(desk: Desk, part):
    other = desk.do("item.add_item", code="FUSE", name="Fuse").record_id
    outcome = desk.do("goods_in.receive", goods=[{"item": part, "quantity": 4000}, {"item": other, "quantity": 1000, "unit_price": 60}])
    assert outcome.remark is not None
    assert outcome.remark.said() == "BLT: worth 0.00 until the cost is entered."
    assert told_on_today(desk) == ["goods_in"]
    with pytest.raises(Refused, match=r"FUSE.*has its cost"):
        desk.do("goods_in.enter_cost", outcome, costs=[{"item": other, "unit_price": 60}])
    desk.do("goods_in.enter_cost", outcome, costs=[{"item": part, "unit_price": 950}])
    assert worth(desk, part) == (4000, 3800)
    assert (desk.one(GoodsIn).without_cost, told_on_today(desk)) == (False, [])
    with pytest.raises(Refused, match="has its cost"):
        desk.do("goods_in.enter_cost", outcome, costs=[{"item": part, "unit_price": 950}])
    assert list(problems(desk.centre)) == []


def test_with_its_price_nothing_is_said(desk: Desk, part):
    assert desk.do("goods_in.receive", goods=[{"item": part, "unit_price": 900}]).remark is None
    assert told_on_today(desk) == []


def test_what_has_left_meanwhile_went_at_no_cost(desk: Desk, part):
    note = desk.do("goods_in.receive", goods=[{"item": part, "quantity": 4000}])
    quarantine = desk.do("warehouse.add_warehouse", kind="quarantine", name="Quarantine", code="Q-1").record_id
    desk.do("stock.move", desk.one(Stock, item_id=part, kind="parts").id, to=quarantine, quantity=3000)
    desk.do("goods_in.enter_cost", note, costs=[{"item": part, "unit_price": 950}])
    assert worth(desk, part) == (1000, 950)
    assert [(each.quantity, each.value) for each in desk.all(StockMovement, kind="costed")] == [(0, 950)]
    with pytest.raises(Refused, match="Only goods in and moves"):
        desk.do("stock_movement.reverse", desk.one(StockMovement, kind="costed").id, reason="Wrong")
    assert list(problems(desk.centre)) == []


def test_what_was_free_stays_at_nothing_and_nobody_is_asked_again(desk: Desk, part):
    note = desk.do("goods_in.receive", goods=[{"item": part}])
    desk.do("goods_in.enter_cost", note, costs=[{"item": part, "unit_price": 0}])
    assert (worth(desk, part), told_on_today(desk)) == ((1000, 0), [])
    assert desk.one(GoodsInLine).costed_at is not None


@pytest.mark.parametrize(("costs", "why"), [([], "Write what it cost"), ([{"unit_price": -1}], "below zero")])
def test_a_cost_that_cannot_be_is_refused_at_its_field(desk: Desk, part, costs, why):
    note = desk.do("goods_in.receive", goods=[{"item": part}])
    with pytest.raises(Refused, match=why) as refused:
        desk.do("goods_in.enter_cost", note, costs=[{"item": part, **each} for each in costs])
    assert refused.value.field == "costs"


def test_what_arrives_without_a_rate_or_an_agreed_cost_is_worth_nothing_until_it_is_entered(desk: Desk, part):
    madrid = desk.in_branch("MD")
    desk.do("goods_in.receive", goods=[{"item": part, "quantity": 5000, "unit_price": 900}])
    arrival = madrid.do("arrival.ask_branch", from_branch=1, goods=[{"item": part, "quantity": 5000}]).record_id
    desk.do("transfer.send", desk.one(Arrival, arrival).transfer_id, goods=[{"item": part, "quantity": 5000}], carrier="Van")
    madrid.now = desk.now
    outcome = madrid.do("arrival.count_in", arrival, all_as_sent=True)
    assert outcome.remark is not None
    assert told_on_today(madrid) == ["arrival"]
    desk.do("item.set_prices", part, cost=110)
    proposed = reading.proposals(madrid.centre, madrid.actor("Administrator"), "arrival.cost_arrival", arrival)
    assert [(row["item"].id, row["unit_price"]) for row in proposed["costs"]] == [(part, 0)], "agreed in the money of another branch"
    madrid.do("arrival.cost_arrival", arrival, costs=[{"item": part, "unit_price": 120}])
    assert (worth(madrid, part), told_on_today(madrid)) == ((5000, 600), [])
    assert list(problems(desk.centre)) == []


def test_the_note_says_what_is_missing_and_its_strong_button_enters_it(desk: Desk, part):
    note = desk.do("goods_in.receive", goods=[{"item": part}]).record_id
    actor = desk.actor("Warehouse keeper")
    assert [each.sentence for each in reading.surroundings(desk.centre, actor, "goods_in", note).warnings] == ["Came in without a cost"]
    steps = {each.key: each for each in reading.seen(desk.centre, actor, "goods_in", note).steps}
    assert steps["goods_in.enter_cost"].possible
    desk.do("goods_in.enter_cost", note, costs=[{"item": part, "unit_price": 950}])
    assert reading.surroundings(desk.centre, actor, "goods_in", note).warnings == ()
    assert not {each.key: each for each in reading.seen(desk.centre, actor, "goods_in", note).steps}["goods_in.enter_cost"].possible


def test_a_supplier_has_one_number_for_a_part_and_the_order_names_it(desk: Desk, part):
    near, far = (desk.do("supplier.add_supplier", name=name, language="en").record_id for name in ("Near", "Far"))
    for told, why in (([{"supplier": near, "part_number": "N-1"}] * 2, "each supplier once"), ([{"supplier": near, "part_number": " "}], "is needed")):
        with pytest.raises(Refused, match=why):
            desk.do("item.set_part_numbers", part, part_numbers=told)
    desk.do("item.set_part_numbers", part, part_numbers=[{"supplier": near, "part_number": "N-1"}, {"supplier": far, "part_number": "F-1"}])
    desk.do("item.set_part_numbers", part, part_numbers=[{"supplier": near, "part_number": "N-2"}])
    assert [(each.supplier_id, each.part_number) for each in desk.all(SupplierPart)] == [(near, "N-2")]
    for seller in (near, far):
        made = desk.do("purchase_request.request_parts", wanted=[{"item": part}], on_top=True)
        desk.do("purchase_request.take_quote", made, supplier=seller, prices=[{"item": part, "unit_price": 900}])
        for step in ("choose", "approve_for_finance", "approve", "make_orders"):
            desk.do(f"purchase_request.{step}", made)
        desk.do("purchase_order.send", desk.one(PurchaseOrder).id)
    contents = [each.content()["lines"][0] for each in desk.all(Paper, kind="purchase_order")]
    assert [line["their_code"] for line in contents] == ["N-2", ""]
    assert list(problems(desk.centre)) == []
