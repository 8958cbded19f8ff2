"""Transfers between branches, in the words of the rules: one number, two ends, nothing twice and nothing lost on the road (P1-6.2, P1-6.3)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from conftest import Desk

from backoffice.checking import problems
from backoffice.errors import NotAllowed, Refused
from backoffice.models import Arrival, Item, JobPart, Paper, Stock, StockMovement, Transfer, TransferLine, Warehouse
from backoffice.models.warehouse.ledger import place_of_serial

pytestmark = pytest.mark.both_engines


@pytest.fixture
def madrid(desk: Desk) -> Desk:
    return desk.in_branch("MD")


@pytest.fixture
def goods(desk: Desk) -> dict[str, int]:
    """Ten belts at 3.33 and three boards with their serial numbers, in Shanghai."""
    made = {code: int(desk.do("item.add_item", code=code, name=code, serial_tracked=code == "PCB").record_id) for code in ("BLT", "PCB")}
    desk.do("goods_in.receive", goods=[{"item": made["BLT"], "quantity": 10000, "unit_price": 333},
                                       {"item": made["PCB"], "quantity": 3000, "unit_price": 9000, "serials": "A B C"}])
    return made


def asked(madrid: Desk, goods: dict[str, int], **many: int) -> tuple[int, int]:
    """Madrid asks Shanghai: the transfer there and the arrival here."""
    wanted = many or {"BLT": 5000}
    arrival = madrid.do("arrival.ask_branch", from_branch=1, goods=[{"item": goods[code], "quantity": pieces} for code, pieces in wanted.items()])
    return int(madrid.one(Transfer).id), int(arrival.record_id)


def sent(desk: Desk, madrid: Desk, goods: dict[str, int]) -> tuple[int, int]:
    transfer, arrival = asked(madrid, goods, BLT=5000, PCB=2000)
    desk.do("transfer.send", transfer, goods=[{"item": goods["BLT"], "quantity": 5000}, {"item": goods["PCB"], "serials": "A B"}], carrier="Van 2")
    return transfer, arrival


def on_hand(desk: Desk, item: int, **where: Any) -> list[int]:
    return [row.quantity for row in desk.all(Stock, item_id=item, **where) if row.quantity]


def test_both_branches_see_one_transfer_under_one_number_of_the_branch_that_sends(desk, madrid, goods):
    transfer, arrival = asked(madrid, goods)
    there, here = desk.one(Transfer, transfer), madrid.one(Arrival, arrival)
    assert (there.number, here.number) == ("TR-HP26-00001", "TR-HP26-00001")
    assert (there.branch_id, here.branch_id, there.to_name, here.from_name) == (1, 2, "Chamberí", "Huangpu branch")
    own = desk.do("transfer.plan_transfer", to_branch=2, goods=[{"item": goods["BLT"]}])
    assert desk.one(Transfer, own).number == "TR-HP26-00002"
    assert list(problems(desk.centre)) == []


def test_who_receives_cannot_send_and_who_sends_cannot_count_in(desk, madrid, goods):
    transfer, arrival = asked(madrid, goods)
    with pytest.raises(NotAllowed, match="another branch"):
        madrid.do("transfer.send", transfer, goods=[{"item": goods["BLT"], "quantity": 5000}])
    desk.do("transfer.send", transfer, goods=[{"item": goods["BLT"], "quantity": 5000}])
    with pytest.raises(NotAllowed, match="another branch"):
        desk.do("arrival.count_in", arrival, all_as_sent=True)


def test_what_is_sent_leaves_the_shelf_and_is_in_transit_until_it_is_counted_in(desk, madrid, goods):
    transfer, arrival = sent(desk, madrid, goods)
    assert on_hand(desk, goods["BLT"], kind="parts") == [5000]
    assert on_hand(desk, goods["BLT"], kind="transit") == [5000]
    assert desk.one(Paper, kind="transfer_list").number == "TR-HP26-00001"
    madrid.do("arrival.count_in", arrival, all_as_sent=True)
    assert on_hand(desk, goods["BLT"], kind="transit") == []
    assert on_hand(desk, goods["BLT"], branch_id=2) == [5000]
    assert (desk.one(Transfer, transfer).state, madrid.one(Arrival, arrival).state) == ("closed", "closed")
    assert list(problems(desk.centre)) == []


def test_a_piece_with_a_serial_number_is_in_one_place_all_the_way(desk, madrid, goods):
    _transfer, arrival = sent(desk, madrid, goods)
    transit, store = desk.one(Warehouse, kind="transit").id, None
    with desk.centre.reading() as session:
        assert place_of_serial(session, goods["PCB"], "A") == transit
    with pytest.raises(Refused, match="C was not sent with TR-HP26-00001"):
        madrid.do("arrival.count_in", arrival, goods=[{"item": goods["PCB"], "serials": "A C"}])
    madrid.do("arrival.count_in", arrival, goods=[{"item": goods["PCB"], "serials": "A"}, {"item": goods["BLT"], "quantity": 5000}])
    store = desk.one(Warehouse, kind="parts", branch_id=2).id
    with desk.centre.reading() as session:
        assert [place_of_serial(session, goods["PCB"], serial) for serial in "AB"] == [store, transit]


def test_every_difference_is_named_and_settled_found_later_back_or_written_off(desk, madrid, goods):
    transfer, arrival = sent(desk, madrid, goods)
    with pytest.raises(Refused, match="write why it is not taken"):
        madrid.do("arrival.count_in", arrival, goods=[{"item": goods["BLT"], "quantity": 3000, "rejected": 1000}])
    madrid.do("arrival.count_in", arrival, goods=[{"item": goods["BLT"], "quantity": 3000, "rejected": 1000, "reason": "Wet"},
                                                  {"item": goods["PCB"], "serials": "A"}])
    assert (desk.one(Transfer, transfer).state, madrid.one(Arrival, arrival).state) == ("differs", "differs")
    assert [(line.arrived, line.rejected, line.remark) for line in desk.all(TransferLine)] == [(3000, 1000, "Wet"), (1000, 0, "")]
    madrid.do("arrival.find_later", arrival, goods=[{"item": goods["PCB"], "serials": "B"}])
    with pytest.raises(Refused, match="2 are on the way, not 3"):
        desk.do("transfer.take_back", transfer, goods=[{"item": goods["BLT"], "quantity": 3000}])
    desk.do("transfer.take_back", transfer, goods=[{"item": goods["BLT"], "quantity": 1000}])
    assert desk.one(Transfer, transfer).state == "differs"
    desk.do("transfer.write_off", transfer, reason="Lost with the parcel")
    assert (desk.one(Transfer, transfer).state, madrid.one(Arrival, arrival).state) == ("closed", "closed")
    assert on_hand(desk, goods["BLT"]) == [6000, 3000]
    assert list(problems(desk.centre)) == []


def test_who_sent_or_counted_in_does_not_write_off_and_a_limit_sends_it_further_up(desk, madrid, goods):
    transfer, arrival = asked(madrid, goods)
    desk.do("transfer.send", transfer, goods=[{"item": goods["BLT"], "quantity": 5000}], by="Supervisor")
    madrid.do("arrival.count_in", arrival, goods=[{"item": goods["BLT"], "quantity": 0}])
    with pytest.raises(NotAllowed, match="Fang Wei sent these goods"):
        desk.do("transfer.write_off", transfer, reason="Gone", by="Supervisor")
    desk.do("role.set_limit", desk.house.roles["Accountant"], what_for="stock.adjust", limit=1000, by="Administrator")
    with pytest.raises(NotAllowed, match=r"16\.65 is above the limit"):
        desk.do("transfer.write_off", transfer, reason="Gone", by="Accountant")
    desk.do("transfer.write_off", transfer, reason="Gone", by="Manager")


def test_nothing_else_touches_what_is_on_the_road(desk, madrid, goods):
    sent(desk, madrid, goods)
    road = desk.one(Stock, kind="transit", item_id=goods["BLT"])
    with pytest.raises(Refused, match="on its way with a transfer"):
        desk.do("stock.move", road.id, to=desk.one(Warehouse, kind="parts", branch_id=1).id, quantity=1000)
    with pytest.raises(Refused, match="on its way with a transfer"):
        desk.do("goods_in.receive", goods=[{"item": goods["BLT"], "quantity": 1000}], warehouse=road.warehouse_id)
    with pytest.raises(Refused, match="Only goods in and moves are reversed"):
        desk.do("stock_movement.reverse", desk.one(StockMovement, kind="sent").id, reason="Wrong")


def test_no_more_is_sent_than_is_free(desk, madrid, goods):
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    desk.do("repair_card.ask_part", card, item=goods["BLT"], quantity=8000)
    transfer, _arrival = asked(madrid, goods, BLT=5000)
    with pytest.raises(Refused, match="2 free in Service parts"):
        desk.do("transfer.send", transfer, goods=[{"item": goods["BLT"], "quantity": 5000}])
    desk.do("transfer.send", transfer, goods=[{"item": goods["BLT"], "quantity": 2000}])


def test_a_job_that_waited_for_it_goes_on_when_it_is_counted_in(desk, madrid, goods):
    there = replace(madrid)
    there.do("goods_in.receive", goods=[{"item": goods["BLT"], "quantity": 1000}])
    call = there.do("call.register_call", customer=there.house.customers["es"], model=there.house.models["BCD-260"], category="A", fault="No enfría")
    there.do("call.ask_visit_part", call, item=goods["BLT"], quantity=3000)
    assert there.one(JobPart).state == "waiting"
    transfer, arrival = asked(there, goods)
    desk.do("transfer.send", transfer, goods=[{"item": goods["BLT"], "quantity": 5000}])
    there.do("arrival.count_in", arrival, all_as_sent=True)
    assert there.one(JobPart).state == "reserved"


def test_between_two_kinds_of_money_nothing_is_converted_the_agreed_cost_counts(desk, madrid, goods):
    madrid.do("item.set_prices", goods["BLT"], cost=47)
    _transfer, arrival = sent(desk, madrid, goods)
    madrid.do("arrival.count_in", arrival, all_as_sent=True)
    assert {row.item_code: row.value for row in desk.all(Stock, branch_id=2)} == {"BLT": 235, "PCB": 0}


def test_with_a_rate_goods_are_worth_on_both_sides_the_same(desk, madrid, goods):
    _transfer, arrival = sent(desk, madrid, goods)
    there = {row.item_code: row.value for row in desk.all(Stock, branch_id=1, kind="transit")}
    with pytest.raises(Refused, match="where the rate comes from"):
        madrid.do("arrival.count_in", arrival, goods=[{"item": goods["BLT"], "quantity": 5000}], exchange_rate=1_280_000_000)
    madrid.do("arrival.count_in", arrival, goods=[{"item": goods["BLT"], "quantity": 5000}], exchange_rate=1_280_000_000, rate_source="BCE")
    madrid.do("arrival.find_later", arrival, goods=[{"item": goods["PCB"], "quantity": 2000, "serials": "A B"}])
    assert {row.item_code: row.value for row in desk.all(Stock, branch_id=2)} == {code: round(value * 0.128) for code, value in there.items()}


def test_each_entry_stands_in_the_ledger_of_its_branch_on_its_own_day(desk, madrid, goods):
    _transfer, arrival = asked(madrid, goods)
    desk.do("transfer.send", _transfer, goods=[{"item": goods["BLT"], "quantity": 5000}])
    madrid.now = desk.now.replace(hour=23)
    madrid.do("arrival.count_in", arrival, all_as_sent=True)
    arrived = desk.all(StockMovement, kind="arrived")
    assert [(each.branch_id, each.business_date) for each in arrived] == [(1, date(2026, 3, 5)), (2, date(2026, 3, 5))]


def test_what_is_not_needed_or_not_there_is_called_off_by_either_end(desk, madrid, goods):
    transfer, arrival = asked(madrid, goods)
    madrid.do("arrival.call_off", arrival, reason="Bought here")
    assert (desk.one(Transfer, transfer).state, desk.one(Transfer, transfer).settled_why) == ("called off", "Bought here")
    transfer, arrival = asked(madrid, goods)
    desk.do("transfer.call_off", transfer, reason="None to spare")
    assert madrid.one(Arrival, arrival).state == "called off"
    assert desk.one(Item, goods["BLT"]).code == "BLT"
    assert list(problems(desk.centre)) == []
