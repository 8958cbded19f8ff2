"""Counting at the desk: one code after the other, each a line; the same part scanned twice adds up."""

import pytest
from conftest import Desk
from PySide6.QtWidgets import QApplication

from backoffice.models import CountLine, GoodsInLine, JobPart
from backoffice.views.fields.amounts import QuantityEdit
from backoffice.views.fields.scanner import Scanner
from tests.test_scanner import strike
from tests.windows import dialog, settle, sit

__all__ = ["sit"]


def test_a_sheet_is_entered_by_scanning_one_code_after_the_other(sit, desk: Desk):
    codes = {"BLT": "6901234500046", "FUSE": "6901234500060"}
    items = {code: desk.do("item.add_item", code=code, name=code, barcodes=barcode).record_id for code, barcode in codes.items()}
    desk.do("goods_in.receive", goods=[{"item": item, "quantity": 2000, "unit_price": 100} for item in items.values()])
    count = desk.do("stock_count.begin_count", warehouse=1, blind=True)
    shell = sit("Warehouse keeper")
    shell.open("stock_count", count.record_id)
    settle()
    shell.sheet().steps.take("stock_count.enter_counts")
    settle()
    asked = dialog()
    goods = asked.form.fields["goods"]
    goods.view.setCurrentIndex(goods.table.index(0, 0))
    scanner = Scanner(lambda code: pytest.fail(f"{code} opened a paper"), shell, lambda code: pytest.fail(f"{code} opened a part"))
    scanner.start(shell)
    for code in ("BLT", "FUSE", "BLT", "FUSE"):
        strike(codes[code], 8)
        settle()
    assert [(row["item"], row["quantity"]) for row in goods.get_value()] == [(items["BLT"], 2000), (items["FUSE"], 2000)]
    QApplication.instance().focusChanged.disconnect(scanner._follow)
    assert asked.do()
    assert [line.counted for line in desk.all(CountLine)] == [2000, 2000]


def test_a_scan_in_mid_quantity_takes_it_over_and_counts_on_the_line_of_its_part(sit, desk: Desk):
    codes = {"BLT": "6901234500046", "FUSE": "6901234500060"}
    items = {code: desk.do("item.add_item", code=code, name=code, barcodes=barcode).record_id for code, barcode in codes.items()}
    shell = sit("Warehouse keeper")
    shell.open("goods_in")
    settle()
    sheet = shell.sheet()
    goods = sheet.form.fields["goods"]
    scanner = Scanner(lambda code: pytest.fail(f"{code} opened a paper"), shell, lambda code: pytest.fail(f"{code} opened a part"))
    scanner.start(shell)
    goods.view.setFocus()
    goods.view.setCurrentIndex(goods.table.index(0, 0))
    strike(codes["BLT"], 8)
    settle()
    assert isinstance(QApplication.focusWidget(), QuantityEdit)
    QApplication.focusWidget().selectAll()
    strike("7", 400, enter=False)
    strike(codes["FUSE"], 8)
    settle()
    assert [(row["item"], row["quantity"]) for row in goods.get_value()] == [(items["BLT"], 7000), (items["FUSE"], 1000)], "the 7 stays, without the code"
    strike(codes["BLT"], 8)
    settle()
    strike("6901234599999", 8)
    settle()
    assert goods.fault() == "Nothing in this list is meant by the code 6901234599999."
    QApplication.instance().focusChanged.disconnect(scanner._follow)
    assert [(row["item"], row["quantity"]) for row in goods.get_value()] == [(items["BLT"], 8000), (items["FUSE"], 1000)]
    goods.view.setCurrentIndex(goods.table.index(1, 1))
    assert sheet.commit_and_save()
    assert [(line.item_id, line.quantity) for line in desk.all(GoodsInLine)] == [(items["BLT"], 8000), (items["FUSE"], 1000)]


def test_parts_are_issued_by_scanning_them_one_line_for_each_job_that_asks(sit, desk: Desk):
    belt = desk.do("item.add_item", code="BLT", name="Belt", barcodes="6901234500046").record_id
    desk.do("goods_in.receive", goods=[{"item": belt, "quantity": 9000}])
    cards = [desk.repair(desk.entries(desk.taken_in())[0], until="start_work") for _ in range(2)]
    for card in cards:
        desk.do("repair_card.ask_part", card, item=belt, quantity=2000)
    first, second = (part.id for part in desk.all(JobPart))
    shell = sit("Warehouse keeper")
    shell.open("issue_slip")
    settle()
    sheet = shell.sheet()
    parts = sheet.form.fields["parts"]
    scanner = Scanner(lambda code: pytest.fail(f"{code} opened a paper"), shell, lambda code: pytest.fail(f"{code} opened a part"))
    scanner.start(shell)
    parts.view.setFocus()
    parts.view.setCurrentIndex(parts.table.index(0, 0))
    strike("6901234500046", 8)
    settle()
    assert isinstance(QApplication.focusWidget(), QuantityEdit)
    strike("1", 400, enter=False)
    for _ in range(2):
        strike("6901234500046", 8)
        settle()
    QApplication.instance().focusChanged.disconnect(scanner._follow)
    assert [(row["part"], row["quantity"]) for row in parts.get_value()] == [(first, 1000), (second, 0)]
    assert parts.fault() == "Nothing in this list is meant by the code 6901234500046.", "no third job asks for it"
