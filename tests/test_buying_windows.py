"""Buying at the desk: the dialog of a quote follows the supplier, and goods that are on order lead to their order."""

from typing import Any

import pytest
from conftest import Desk
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from backoffice.models import GoodsIn, Item, PurchaseOrder, PurchaseRequest, Quote
from backoffice.models.warehouse.transfers import CountedPieces
from backoffice.reading import Named
from backoffice.text import RATE_PLACES
from backoffice.views.fields.rows import LinesTable
from backoffice.views.register import window as registers  # noqa: F401 - loaded, they enter themselves
from tests.windows import dialog, settle, sit

__all__ = ["sit"]


@pytest.fixture
def there(desk: Desk) -> dict[str, int]:
    """A part that is mostly bought for yen, one that is bought for our money, and a request for both."""
    sellers = {name: desk.do("supplier.add_supplier", name=name, currency=currency).record_id for name, currency in (("Osaka", "JPY"), ("Near", ""))}
    items = {code: desk.do("item.add_item", code=code, name=code, supplier=sellers[name]).record_id for code, name in (("BLT", "Osaka"), ("FUSE", "Near"))}
    made = desk.do("purchase_request.request_parts", wanted=[{"item": items["BLT"], "quantity": 4000}, {"item": items["FUSE"], "quantity": 2000}])
    return {**sellers, **items, "request": made.record_id}


def asked_for(shell: Any, table: str, key: int, step: str) -> Any:
    shell.open(table, key)
    settle()
    shell.sheet().steps.take(step)
    settle()
    return dialog()


def shown(asked: Any) -> set[str]:
    return {name for name in ("exchange_rate", "rate_of", "rate_source") if not asked.form.fields[name].isHidden()}


def test_the_dialog_of_a_quote_is_in_the_suppliers_money_and_asks_for_a_rate_where_it_is_foreign(sit, desk: Desk, there):
    shell = sit("Administrator")
    asked = asked_for(shell, "purchase_request", there["request"], "purchase_request.take_quote")
    form = asked.form
    assert (form.value("supplier"), form.value("currency"), [row["item"] for row in form.value("prices")]) == (there["Osaka"], "JPY", [there["BLT"]])
    assert shown(asked) == {"exchange_rate", "rate_of", "rate_source"}
    prices = form.fields["prices"].table
    prices.setData(prices.index(0, 1), 310)
    assert prices.data(prices.index(0, 1)) == "310", "yen have no cents"
    form.fields["exchange_rate"].setText("0.0471")
    form.put("rate_source", "Bank of China")
    assert asked.do()
    quote = desk.one(Quote)
    assert (quote.unit_price, quote.currency, quote.exchange_rate) == (310, "JPY", 471 * 10 ** (RATE_PLACES - 4))

    asked = asked_for(shell, "purchase_request", there["request"], "purchase_request.take_quote")
    form = asked.form
    assert (form.value("supplier"), [row["item"] for row in form.value("prices")]) == (there["Near"], [there["FUSE"]]), "who has not been asked yet"
    assert shown(asked) == set()
    prices = form.fields["prices"].table
    prices.setData(prices.index(0, 1), 1250)
    form.put("currency", "JPY")
    assert shown(asked) == {"exchange_rate", "rate_of", "rate_source"}
    assert form.value("prices")[0]["unit_price"] == 0, "12.50 is no price in yen: it is typed anew"
    asked.close()


def test_a_supplier_who_is_chosen_brings_their_money_and_what_was_paid_last(sit, desk: Desk, there):
    desk.do("purchase_request.take_quote", there["request"], supplier=there["Osaka"], exchange_rate=10**RATE_PLACES // 20, rate_source="Bank", prices=[
        {"item": there[code], "unit_price": 310} for code in ("BLT", "FUSE")])
    for step in ("choose", "approve_for_finance", "approve", "make_orders"):
        desk.do(f"purchase_request.{step}", there["request"])
    desk.do("purchase_order.send", desk.one(PurchaseOrder).id)
    made = desk.do("purchase_request.request_parts", wanted=[{"item": there["FUSE"], "quantity": 2000}], on_top=True).record_id
    asked = asked_for(sit("Administrator"), "purchase_request", made, "purchase_request.take_quote")
    form = asked.form
    assert (form.value("supplier"), form.value("currency"), form.value("prices")[0]["unit_price"]) == (there["Near"], "CNY", 0)
    picker = form.fields["supplier"]
    picker.pick(next(named for named, _words in picker._found("Osaka")))
    assert (form.value("currency"), form.value("prices")[0]["unit_price"], len(shown(asked))) == ("JPY", 310, 3)
    assert asked._area.verticalScrollBar().maximum() == 0, "the dialog makes room for the rate"
    form.fields["prices"].table.setData(form.fields["prices"].table.index(0, 1), 290)
    picker.pick(next(named for named, _words in picker._found("Near")))
    assert (form.value("currency"), form.value("prices")[0]["unit_price"]) == ("CNY", 29000), "what was typed stays as it was written: 290"
    asked.close()


def test_goods_that_are_on_order_lead_to_their_order(sit, desk: Desk, there):
    desk.do("purchase_request.take_quote", there["request"], supplier=there["Near"], prices=[
        {"item": there[code], "unit_price": 310} for code in ("BLT", "FUSE")])
    for step in ("choose", "approve_for_finance", "approve", "make_orders"):
        desk.do(f"purchase_request.{step}", there["request"])
    order = desk.one(PurchaseOrder)
    desk.do("purchase_order.send", order.id)
    shell = sit("Warehouse keeper")
    shell.open("goods_in")
    settle()
    window = shell.sheet()
    window.form.put("goods", [{"item": there["BLT"], "quantity": 1000}])
    assert not window.commit_and_save()
    assert order.number in " ".join(each.text() for each in window.mending.findChildren(QLabel))
    window.mending._follow()
    settle()
    assert (shell.sheet().kind.table, shell.sheet().record_id) == ("purchase_order", order.id)
    window.form.put("beside_orders", True)
    assert window.commit_and_save()
    assert desk.one(GoodsIn).order_id is None
    assert desk.one(PurchaseRequest, there["request"]).state == "ordered"


def test_a_supplier_is_made_on_the_spot_from_the_part(sit, desk: Desk, there):
    shell = sit("Administrator")
    shell.open("item", there["BLT"])
    settle()
    picker = shell.sheet().form.fields["supplier"]
    assert (picker.named.title, picker.creates) == ("Osaka", "supplier.add_supplier")
    desk.do("supplier.change", there["Osaka"], name="Osaka Parts")
    assert {each.supplier_name for each in desk.all(Item, id=there["BLT"])} == {"Osaka Parts"}, "who is called otherwise is so on every part"


def test_a_name_that_is_missing_in_a_language_shows_what_papers_say_instead(sit, desk: Desk, there):
    desk.do("item.change", there["BLT"], name_zh="驱动皮带")
    shell = sit("Administrator")
    shell.open("item", there["BLT"])
    settle()
    form = shell.sheet().form
    assert form.fields["name_es"].placeholderText() == "On Spanish papers: BLT"
    form.put("name", "Drive belt")
    assert form.fields["name_es"].placeholderText() == "On Spanish papers: Drive belt"
    assert (form.value("name_es"), form.value("name_zh")) == ("", "驱动皮带")
    shell.sheet().discard()
    shell.open("items")
    settle()
    register = shell.sheet()
    for view, left in (("no_chinese", ["FUSE"]), ("no_spanish", ["BLT", "FUSE"])):
        register.choose_view(view)
        settle()
        assert [register.table.cells(row)[0].words for row in range(register.table.rowCount())] == left


def test_a_scan_goes_to_a_line_that_was_proposed_and_raises_one_that_was_not():
    owner = QObject()
    table = LinesTable(CountedPieces, owner)
    table.put([{"item": 1, "quantity": 12000}])
    belt, fuse = (Named("item", key, code) for key, code in ((1, "BLT"), (2, "FUSE")))
    for found in (belt, fuse, belt, fuse):
        table.scan(found)
    assert [(row["item"], row["quantity"]) for row in table.rows] == [(1, 12000), (2, 2000)]
    table.setData(table.index(0, table.names.index("quantity")), 5000)
    table.scan(belt)
    assert table.rows[0]["quantity"] == 6000
