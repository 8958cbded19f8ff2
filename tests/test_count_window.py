"""Counting at the desk: one code after the other, each a line; the same part scanned twice adds up."""

from conftest import Desk

from backoffice.models import CountLine
from backoffice.views.fields.picker import RecordPicker
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
    for code in ("BLT", "FUSE", "BLT", "FUSE"):
        editor = next(each for each in goods.findChildren(RecordPicker) if each.isVisible())
        assert editor._scanned(codes[code])
        settle()
    goods.view.commitData(next(each for each in goods.findChildren(RecordPicker) if each.isVisible()))
    assert [row["item"] for row in goods.get_value()] == [items[code] for code in ("BLT", "FUSE", "BLT", "FUSE")]
    assert asked.do()
    assert [line.counted for line in desk.all(CountLine)] == [2000, 2000]
