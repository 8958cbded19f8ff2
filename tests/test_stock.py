"""The warehouse: the ledger and its balances, in the words of the rules (P1-6.1 to P1-6.3, S-P1, Z13-3)."""

from datetime import date

import pytest
from conftest import Desk

from backoffice.checking import problems
from backoffice.errors import Refused
from backoffice.models import Item, Stock, StockMovement, Warehouse
from backoffice.models.warehouse.ledger import stock_on

pytestmark = pytest.mark.both_engines


@pytest.fixture
def part(desk: Desk) -> int:
    """A belt of which the main store of the branch keeps two to six."""
    made = desk.do("item.add_item", code="BLT-WX8", name="Drive belt 1270 J5", name_zh="皮带", barcodes="6901234567892 6909999999999").record_id
    store = desk.do("warehouse.add_warehouse", code="HP-P", name="Huangpu, service parts", kind="parts").record_id
    desk.do("item.keep", made, warehouse=store, minimum=2000, maximum=6000, bin="C-11-3")
    return int(made)


def store_of(desk: Desk, kind: str = "parts") -> int:
    found = desk.all(Warehouse, kind=kind, branch_id=desk.branch)
    return int(found[0].id if found else desk.do("warehouse.add_warehouse", code=f"X-{kind}", name=kind, kind=kind).record_id)


def stock_in(desk: Desk, part: int, kind: str = "parts") -> Stock:
    found: Stock = desk.one(Stock, item_id=part, kind=kind)
    return found


def test_a_part_is_found_by_each_of_its_barcodes_and_a_barcode_leads_to_one_part(desk, part):
    with pytest.raises(Refused, match="6901234567892 belongs to BLT-WX8"):
        desk.do("item.add_item", code="OTHER", name="Other", barcodes="6901234567892")
    desk.do("item.change", part, barcodes="6909999999999")
    desk.do("item.add_item", code="OTHER", name="Other", barcodes="6901234567892")
    assert list(problems(desk.centre)) == []


def test_parts_can_be_had_for_five_years_after_production_stops(desk, part):
    desk.do("item.change", part, production_ended=date(2024, 2, 29))
    assert desk.one(Item, part).parts_end == date(2029, 2, 28)
    with pytest.raises(Refused, match="end of parts"):
        desk.do("item.change", part, last_buy_on=date(2030, 1, 1))


def test_what_comes_in_is_on_hand_at_its_price_and_the_average_moves(desk, part):
    store = store_of(desk)
    donghai = desk.do("supplier.add_supplier", name="Donghai Belts").record_id
    desk.do("goods_in.receive", goods=[{"item": part, "quantity": 3000, "unit_price": 1000}], supplier=donghai, supplier_note="DN-77", warehouse=store)
    desk.do("goods_in.receive", goods=[{"item": part, "quantity": 1000, "unit_price": 1401}], supplier=donghai)
    row = stock_in(desk, part)
    assert (row.quantity, row.value, row.level) == (4000, 4401, "3 enough")
    desk.do("stock.move", row.id, to=store_of(desk, "quarantine"), quantity=1000, reason="wrong colour")
    assert (stock_in(desk, part).quantity, stock_in(desk, part).value) == (3000, 3301)
    assert (stock_in(desk, part, "quarantine").quantity, stock_in(desk, part, "quarantine").value) == (1000, 1100)
    assert list(problems(desk.centre)) == []


def test_nothing_is_moved_that_is_not_there(desk, part):
    desk.do("goods_in.receive", goods=[{"item": part, "quantity": 2000}])
    with pytest.raises(Refused, match="2 free in Huangpu, service parts, no more"):
        desk.do("stock.move", stock_in(desk, part).id, to=store_of(desk, "scrap"), quantity=2001)
    assert stock_in(desk, part).quantity == 2000


def test_stock_at_any_past_day_is_a_sum_of_the_ledger(desk, part):
    desk.do("goods_in.receive", goods=[{"item": part, "quantity": 5000, "unit_price": 200}])
    first = desk.today
    desk.later(days=3)
    desk.do("stock.move", stock_in(desk, part).id, to=store_of(desk, "quarantine"), quantity=2000)
    with desk.centre.reading() as session:
        assert stock_on(session, store_of(desk), part, first) == (5000, 1000)
        assert stock_on(session, store_of(desk), part, desk.today) == (3000, 600)


def test_a_wrong_entry_is_reversed_once_and_both_stay_in_the_ledger(desk, part):
    desk.do("goods_in.receive", goods=[{"item": part, "quantity": 5000, "unit_price": 200}])
    wrong = desk.one(StockMovement)
    desk.do("stock_movement.reverse", wrong.id, reason="5 typed for 3")
    with pytest.raises(Refused, match="reversed already"):
        desk.do("stock_movement.reverse", wrong.id, reason="again")
    assert (stock_in(desk, part).quantity, stock_in(desk, part).value) == (0, 0)
    assert len(desk.all(StockMovement)) == 2
    assert list(problems(desk.centre)) == []


def test_a_movement_cannot_be_changed_and_a_balance_not_go_below_zero_by_any_means(desk, part):
    desk.do("goods_in.receive", goods=[{"item": part, "quantity": 1000}])
    for statement in ("UPDATE stock_movement SET quantity = 2", "DELETE FROM stock_movement", "UPDATE stock SET quantity = -1", "DELETE FROM stock"):
        with desk.centre.engine.connect() as connection, pytest.raises(Exception, match=r"(?i)frozen|check|deed|permission"):
            connection.exec_driver_sql(statement)


def test_each_piece_with_a_serial_number_is_in_one_place(desk):
    board = desk.do("item.add_item", code="PCB-WX8", name="Control board", serial_tracked=True).record_id
    with pytest.raises(Refused, match="one for each piece, 1 here"):
        desk.do("goods_in.receive", goods=[{"item": board, "quantity": 2000, "serials": "8B-1"}])
    desk.do("goods_in.receive", goods=[{"item": board, "quantity": 2000, "unit_price": 101, "serials": "8B-1 8B-2"}])
    with pytest.raises(Refused, match="8B-1 of PCB-WX8 Control board is in"):
        desk.do("goods_in.receive", goods=[{"item": board, "quantity": 1000, "serials": "8B-1"}])
    desk.do("stock.move", stock_in(desk, board).id, to=store_of(desk, "quarantine"), quantity=1000, serials="8B-2")
    with pytest.raises(Refused, match="8B-2 of PCB-WX8 Control board is in quarantine"):
        desk.do("stock.move", stock_in(desk, board).id, to=store_of(desk, "scrap"), quantity=1000, serials="8B-2")
    assert [move.value for move in desk.all(StockMovement)] == [101, 101, 101]
    assert list(problems(desk.centre)) == []
