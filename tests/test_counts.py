"""Stock counts, in the words of the rules: kept when it begins, counted by two, approved by a third (P1-6.2, P1-6.3)."""

from datetime import date, timedelta
from typing import Any

import pytest
from conftest import Desk

from backoffice.checking import problems
from backoffice.errors import NotAllowed, Refused
from backoffice.models import CountLine, Paper, Stock, StockCount, StockMovement, Warehouse
from backoffice.models.warehouse.ledger import serials_in_place, stock_of_day, stock_on
from backoffice.pages import Given, Reading
from backoffice.views.registers import REGISTERS

pytestmark = pytest.mark.both_engines


@pytest.fixture
def store(desk: Desk) -> int:
    """Ten belts in C-04, six fuses in C-11, three boards with serial numbers in D-01."""
    for code, pieces, price, bin_ in (("BLT", 10, 333, "C-04"), ("FUSE", 6, 50, "C-11"), ("PCB", 3, 9000, "D-01")):
        item = desk.do("item.add_item", code=code, name=code, serial_tracked=code == "PCB", component_group="Drive" if code == "BLT" else "").record_id
        desk.do("goods_in.receive", goods=[{"item": item, "quantity": pieces * 1000, "unit_price": price, "serials": "A B C" if code == "PCB" else ""}])
        desk.do("item.keep", item, warehouse=desk.one(Warehouse).id, bin=bin_)
    return int(desk.one(Warehouse).id)


def item(desk: Desk, code: str) -> int:
    return int(desk.one(Stock, item_code=code, kind="parts").item_id)


def counted(desk: Desk, **found: Any) -> list[dict[str, Any]]:
    return [{"item": item(desk, code), **({"serials": pieces} if isinstance(pieces, str) else {"quantity": pieces})} for code, pieces in found.items()]


def begun(desk: Desk, store: int, **how: Any) -> int:
    return int(desk.do("stock_count.begin_count", warehouse=store, **how).record_id)


def line(desk: Desk, code: str) -> CountLine:
    found: CountLine = desk.one(CountLine, item_id=item(desk, code))
    return found


def test_a_count_is_of_all_of_bins_of_a_group_or_of_single_parts(desk, store):
    told = {"all": {}, "bins": {"bins": "C-04 D"}, "group": {"component_group": "drive"}, "parts": {"parts": [{"item": item(desk, "FUSE")}]}}
    found = {}
    for name, how in told.items():
        count = begun(desk, store, **how)
        found[name] = [each.item.code for each in desk.all(CountLine, count_id=count)]
        desk.do("stock_count.call_off", count, reason="Only to see")
    assert found == {"all": ["BLT", "FUSE", "PCB"], "bins": ["BLT", "PCB"], "group": ["BLT"], "parts": ["FUSE"]}
    with pytest.raises(Refused, match="Nothing lies there"):
        begun(desk, store, bins="Z")


def test_a_part_is_counted_once_at_a_time(desk, store):
    begun(desk, store, bins="C-04")
    with pytest.raises(Refused, match="BLT is being counted already, with SC-HP26-00001"):
        begun(desk, store)


def test_counted_blind_the_sheet_and_the_window_do_not_say_what_the_books_say(desk, store):
    begun(desk, store, blind=True)
    assert {each.book for each in desk.all(CountLine)} == {None}
    assert {row["book"] for row in desk.one(Paper, kind="count_sheet").content()["lines"]} == {None}
    desk.do("stock_count.call_off", desk.one(StockCount).id, reason="Again")
    begun(desk, store)
    assert {row["code"]: row["book"] for row in desk.one(Paper, kind="count_sheet").content()["lines"]} == {"BLT": 10000, "FUSE": 6000, "PCB": 3000}


def test_what_moves_while_it_is_counted_is_taken_into_account(desk, store):
    count = begun(desk, store, bins="C-04")
    seen_at = desk.now
    aside = desk.do("warehouse.add_warehouse", code="Q", name="Aside", kind="quarantine").record_id
    desk.later(minutes=5)
    desk.do("stock.move", desk.one(Stock, item_code="BLT").id, to=aside, quantity=2000)
    desk.do("stock_count.enter_counts", count, goods=counted(desk, BLT=10000), counted_until=seen_at)
    assert line(desk, "BLT").moved == 0
    desk.do("stock_count.enter_counts", count, goods=counted(desk, BLT=8000))
    assert line(desk, "BLT").moved == -2000
    assert desk.do("stock_count.finish", count).state == "posted"
    assert desk.one(Stock, item_code="BLT", kind="parts").counted_on == date(2026, 3, 4)
    assert list(problems(desk.centre)) == []


def test_the_same_part_scanned_in_two_bins_adds_up(desk, store):
    count = begun(desk, store, bins="C")
    desk.do("stock_count.enter_counts", count, goods=[*counted(desk, BLT=1000), *counted(desk, BLT=1000), *counted(desk, FUSE=6000)])
    desk.do("stock_count.enter_counts", count, goods=counted(desk, BLT=8000), found_more=True)
    assert line(desk, "BLT").counted == 10000
    assert desk.do("stock_count.finish", count).state == "posted"


def test_what_was_not_counted_is_named_before_it_counts_as_nothing(desk, store):
    count = begun(desk, store, bins="C")
    desk.do("stock_count.enter_counts", count, goods=counted(desk, BLT=10000))
    with pytest.raises(Refused, match="Not counted yet: FUSE FUSE"):
        desk.do("stock_count.finish", count)
    desk.do("stock_count.finish", count, rest_is_zero=True)
    assert line(desk, "FUSE").difference == -6000


def test_a_difference_above_the_limit_is_counted_again_by_somebody_else_and_approved_by_a_third(desk, store):
    desk.do("branch.change", 1, recount_above=400, by="Administrator")
    count = begun(desk, store, bins="C")
    desk.do("stock_count.enter_counts", count, goods=counted(desk, BLT=8000, FUSE=5000), by="Warehouse keeper")
    assert desk.do("stock_count.finish", count).state == "recount"
    assert (line(desk, "BLT").again, line(desk, "FUSE").again) == (True, False)
    with pytest.raises(NotAllowed, match="Lu Gang counted first"):
        desk.do("stock_count.count_again", count, goods=counted(desk, BLT=9000), by="Warehouse keeper")
    with pytest.raises(Refused, match="FUSE FUSE is not among what is counted again"):
        desk.do("stock_count.count_again", count, goods=counted(desk, FUSE=6000), by="Supervisor")
    assert desk.do("stock_count.count_again", count, goods=counted(desk, BLT=9000), by="Supervisor").state == "counted"
    assert desk.one(Stock, item_code="BLT").quantity == 10000, "nothing is posted before it is approved"
    with pytest.raises(NotAllowed, match="Fang Wei counted"):
        desk.do("stock_count.approve", count, reason="Gone", by="Supervisor")
    desk.do("role.set_limit", desk.house.roles["Accountant"], what_for="stock.adjust", limit=300, by="Administrator")
    with pytest.raises(NotAllowed, match=r"3\.83 is above the limit"):
        desk.do("stock_count.approve", count, reason="Gone", by="Accountant")
    desk.do("stock_count.approve", count, reason="Gone", by="Manager")
    assert [(row.item_code, row.quantity) for row in desk.all(Stock, kind="parts")][:2] == [("BLT", 9000), ("FUSE", 5000)]
    assert [(each.quantity, each.value, each.reason) for each in desk.all(StockMovement, kind="counted")] == [(1000, 333, "Gone"), (1000, 50, "Gone")]
    assert list(problems(desk.centre)) == []


def test_who_should_approve_may_have_it_counted_once_more(desk, store):
    count = begun(desk, store, bins="C-11")
    desk.do("stock_count.enter_counts", count, goods=counted(desk, FUSE=5000), by="Supervisor")
    desk.do("stock_count.finish", count)
    desk.do("stock_count.count_again", count, goods=counted(desk, FUSE=4000), by="Warehouse keeper")
    desk.do("stock_count.send_back", count, reason="Look behind the shelf")
    assert desk.do("stock_count.count_again", count, goods=counted(desk, FUSE=6000), by="Warehouse keeper").state == "posted"
    assert desk.one(Stock, item_code="FUSE").quantity == 6000


def test_pieces_with_serial_numbers_are_missing_or_too_many_one_by_one(desk, store):
    count = begun(desk, store, bins="D")
    with pytest.raises(Refused, match="followed by serial number"):
        desk.do("stock_count.enter_counts", count, goods=counted(desk, PCB=3000))
    desk.do("stock_count.enter_counts", count, goods=counted(desk, PCB="A B X"), by="Supervisor")
    assert (line(desk, "PCB").missing, line(desk, "PCB").extra) == ("C", "X")
    assert desk.do("stock_count.finish", count).state == "counted", "as many are missing as are too many, and yet it differs"
    desk.do("stock_count.approve", count, reason="Swapped")
    with desk.centre.reading() as session:
        assert serials_in_place(session, store, item(desk, "PCB")) == ["A", "B", "X"]
    assert list(problems(desk.centre)) == []


def test_what_is_missing_and_was_put_aside_for_a_job_is_told(desk, store):
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    desk.do("repair_card.ask_part", card, item=item(desk, "BLT"), quantity=9000)
    count = begun(desk, store, bins="C-04")
    desk.do("stock_count.enter_counts", count, goods=counted(desk, BLT=2000), by="Supervisor")
    desk.do("stock_count.finish", count)
    desk.do("stock_count.count_again", count, goods=counted(desk, BLT=2000), by="Warehouse keeper")
    with pytest.raises(Refused, match="put aside for jobs or has left meanwhile: BLT BLT"):
        desk.do("stock_count.approve", count, reason="Gone")


def test_something_that_nobody_expected_there_gets_a_line_of_its_own(desk, store):
    desk.do("item.add_item", code="NEW", name="Found behind the shelf")
    count = begun(desk, store, bins="C-11")
    strange = desk.rows("SELECT id FROM item WHERE code = 'NEW'")[0][0]
    desk.do("stock_count.enter_counts", count, goods=[*counted(desk, FUSE=6000), {"item": strange, "quantity": 2000}])
    assert desk.do("stock_count.finish", count).state == "counted"
    desk.do("stock_count.approve", count, reason="Found")
    assert desk.one(Stock, item_code="NEW").quantity == 2000
    assert list(problems(desk.centre)) == []


def test_what_is_due_to_be_counted_follows_from_the_days_of_the_branch(desk, store):
    count = begun(desk, store, bins="C")
    desk.do("stock_count.enter_counts", count, goods=counted(desk, BLT=10000, FUSE=6000))
    desk.do("stock_count.finish", count)

    reading = Reading(desk.centre, REGISTERS["parts"], desk.actor())
    assert [reading.asker.value(each, desk.now) for each in (Given.COUNT_A_AGAIN, Given.COUNT_B_AGAIN, Given.COUNT_C_AGAIN)] == [
        (desk.today - timedelta(days=days)).isoformat() for days in (30, 90, 180)]
    with pytest.raises(Refused, match="Nothing lies there"):
        begun(desk, store, due_only=True, bins="C")
    never = [row[reading.register.places["item_code"]] for row in reading.first(reading.ask("to_count"))]
    assert "PCB" in never
    desk.do("stock.set_class", desk.one(Stock, item_code="BLT", kind="parts").id, abc="A", reason="It sells")
    desk.later(days=31)
    again = begun(desk, store, due_only=True, bins="C")
    assert {each.item.code for each in desk.all(CountLine, count_id=again)} == {"BLT"}
    desk.do("stock_count.call_off", again, reason="Only to see")
    desk.later(days=150)
    assert len(desk.all(CountLine, count_id=begun(desk, store, due_only=True))) == 3


def test_the_stock_of_any_past_day_is_the_sum_of_the_ledger_up_to_then(desk, store):
    belt = item(desk, "BLT")
    before = desk.today
    desk.later(days=3)
    desk.do("goods_in.receive", goods=[{"item": belt, "quantity": 2000, "unit_price": 400}])
    with desk.centre.reading() as session:
        kept = session.get_one(Warehouse, store)
        first, now = {key: (pieces, value) for key, pieces, value in stock_of_day(session, kept, before)}, stock_of_day(session, kept, desk.today)
        assert first[belt] == (10000, 3330) == stock_on(session, store, belt, before)
        assert (belt, 12000, 4130) in now
        assert stock_of_day(session, kept, before - timedelta(days=400)) == []
    desk.do("warehouse.print_day", store, day=before, by="Accountant")
    told = desk.one(Paper, kind="stock_on_day").content()
    assert (told["day"], told["total"]) == (before.isoformat(), 3330 + 300 + 27000)
    with pytest.raises(Refused, match="has not come yet"):
        desk.do("warehouse.print_day", store, day=desk.today + timedelta(days=1), by="Accountant")
