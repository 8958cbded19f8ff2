"""The window of the parts: what stands beside a part, and the scanner that goes to it and presses nothing."""

import pytest
from conftest import Desk

from backoffice.models import Item, JobPart, PurchaseOrder, PurchaseRequest, RequestLine, Stock
from backoffice.views.look.rows import LineButton
from backoffice.views.warehouse import parts  # noqa: F401 - loaded, it enters itself
from tests.windows import opened, settle, sit

__all__ = ["sit"]


@pytest.fixture
def stocked(desk: Desk) -> Desk:
    """Two parts on the shelf, one of them wanted by a job and out."""
    belt = desk.do("item.add_item", code="BLT-WX8", name="Drive belt", barcodes="6901234500046").record_id
    board = desk.do("item.add_item", code="PCB-WX8", name="Control board", barcodes="6901234500060").record_id
    newer = desk.do("item.add_item", code="PCB-WX8B", name="Control board B").record_id
    desk.do("goods_in.receive", goods=[{"item": belt, "quantity": 4000, "unit_price": 900}, {"item": newer, "quantity": 2000}])
    desk.do("substitute.approve", desk.do("substitute.propose_substitute", original=board, substitute=newer), test_report="TR-1")
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    desk.do("repair_card.ask_part", card, item=board)
    return desk


def words_beside(window) -> str:
    lines = [f"{each.line.title} {each.line.detail} {each.line.right}" for card in window.side.cards
             for each in card.findChildren(LineButton)]
    return " | ".join([*(card.title.text() for card in window.side.cards), *lines])


def test_a_scanned_barcode_goes_to_its_part_and_says_who_waits_and_what_stands_in(sit, stocked):
    shell = sit("Warehouse keeper")
    window = opened(shell, "parts")
    assert shell.finder.open_part("6901234500060")
    settle()
    assert "PCB-WX8" in window.view.head.filters()["item_code"]
    told = words_beside(window)
    assert stocked.one(JobPart).card_number in told
    assert "PCB-WX8B" in told
    assert "2 free" in told
    assert not shell.finder.open_part("0000000000000")


def test_a_barcode_that_is_scanned_elsewhere_opens_its_part(sit, stocked):
    shell = sit("Warehouse keeper")
    opened(shell, "calls")
    assert shell.finder.open_part("6901234500046")
    assert (shell.sheet().record_id, shell.sheet().kind.table) == (stocked.one(Item, code="BLT-WX8").id, "item")


def test_what_is_to_be_ordered_of_the_chosen_rows_stands_on_one_new_request(sit, stocked):
    for code, least in (("BLT-WX8", 6000), ("PCB-WX8B", 3000)):
        item = stocked.one(Item, code=code).id
        stocked.do("item.keep", item, warehouse=stocked.one(Stock, item_id=item).warehouse_id, minimum=least)
    window = opened(sit("Warehouse keeper"), "parts")
    window.choose_view("to_order")
    settle()
    window.view.selectAll()
    window.begin("purchase_request.request_parts")
    settle()
    form = window.shell.sheet().form
    told = {line["item"]: (line["quantity"], line["for_job"]) for line in form.value("wanted")}
    items = {code: stocked.one(Item, code=code).id for code in ("BLT-WX8", "PCB-WX8", "PCB-WX8B")}
    assert told == {items["BLT-WX8"]: (2000, None), items["PCB-WX8B"]: (1000, None), items["PCB-WX8"]: (1000, stocked.one(JobPart).id)}
    assert window.shell.sheet().commit_and_save()
    settle()
    request = stocked.one(PurchaseRequest)
    assert sorted(request.parts.split(", ")) == sorted(items)
    assert stocked.all(RequestLine, item_id=items["PCB-WX8"])[0].part_id == stocked.one(JobPart).id


def test_beside_a_part_stands_what_is_on_order_and_by_when(sit, stocked):
    item = stocked.one(Item, code="BLT-WX8").id
    supplier = stocked.do("supplier.add_supplier", name="Donghai").record_id
    request = stocked.do("purchase_request.request_parts", wanted=[{"item": item, "quantity": 7000}])
    stocked.do("purchase_request.take_quote", request, supplier=supplier, prices=[{"item": item, "unit_price": 900}])
    for step in ("choose", "approve_for_finance", "approve", "make_orders"):
        stocked.do(f"purchase_request.{step}", request)
    stocked.do("purchase_order.send", stocked.one(PurchaseOrder).id, expected_on=stocked.today.replace(day=20))
    shell = sit("Warehouse keeper")
    window = opened(shell, "parts")
    assert shell.finder.open_part("6901234500046")
    settle()
    told = words_beside(window)
    assert f"{stocked.one(PurchaseOrder).number} Donghai, 20 Mar 2026 7" in told


def test_what_begins_here_is_grey_for_who_may_not(sit, stocked):
    for role, may in (("Warehouse keeper", True), ("Clerk", False)):
        window = opened(sit(role), "parts")
        assert [each.isEnabled() for each in window._begins.values()] == [may] * len(window._begins)
