"""The window of the parts: what stands beside a part, and the scanner that goes to it and presses nothing."""

import pytest
from conftest import Desk

from backoffice.models import Item, JobPart
from backoffice.views import parts  # noqa: F401 - loaded, it enters itself
from backoffice.views.rows import LineButton
from tests.windows import settle, sit

__all__ = ["sit"]


def opened(shell, key: str):
    shell.open(key)
    settle()
    return shell.sheet()


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


def test_what_begins_here_is_grey_for_who_may_not(sit, stocked):
    for role, may in (("Warehouse keeper", True), ("Clerk", False)):
        window = opened(sit(role), "parts")
        assert [each.isEnabled() for each in window._begins.values()] == [may] * 3
