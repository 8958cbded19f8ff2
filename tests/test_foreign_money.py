"""Foreign money: a quote at the rate of a day, compared and approved in the money of the branch, ordered in the supplier's, and valued as it was paid."""

import random
from datetime import timedelta
from fractions import Fraction
from typing import Any

import pytest
from conftest import Desk
from hypothesis import given
from hypothesis import strategies as st

from backoffice.checking import problems
from backoffice.errors import NotAllowed, Refused
from backoffice.models import GoodsIn, GoodsInLine, Paper, PurchaseOrder, PurchaseRequest, Quote, Stock, StockMovement
from backoffice.models.warehouse.exchange import PAR, exactly, in_house
from backoffice.models.watch import triggers
from backoffice.text import digits

pytestmark = pytest.mark.both_engines

EURO = 78_125 * 10**6
"""7.8125 yuan for a euro."""
BANK = {"exchange_rate": EURO, "rate_source": "Bank of China"}


def part(desk: Desk, code: str) -> int:
    return int(desk.do("item.add_item", code=code, name=f"Part {code}", lead_days=9).record_id)


def seller(desk: Desk, name: str, currency: str = "") -> int:
    return int(desk.do("supplier.add_supplier", name=name, language="en", currency=currency).record_id)


def ordered(desk: Desk, made: Any, until: str = "make_orders") -> None:
    for step in ("choose", "approve_for_finance", "approve", "make_orders"):
        desk.do(f"purchase_request.{step}", made)
        if step == until:
            return


@given(amount=st.integers(-10**9, 10**9), rate=st.integers(1, 10**14), theirs=st.sampled_from(["JPY", "EUR", "KWD"]),
       ours=st.sampled_from(["JPY", "CNY", "KWD"]))
def test_an_amount_is_rounded_once_to_the_nearest_unit_that_the_money_has(amount, rate, theirs, ours):
    exact = exactly(amount, theirs, rate) * 10 ** digits(ours) / PAR
    assert abs(in_house(amount, theirs, rate, ours) - exact) <= Fraction(1, 2)
    assert in_house(-amount, theirs, rate, ours) == -in_house(amount, theirs, rate, ours)
    assert in_house(amount, ours, PAR, ours) == amount, "its own money is not converted"


@pytest.mark.parametrize(("told", "field"), [
    ({}, "exchange_rate"), ({"exchange_rate": -EURO, "rate_source": "Bank"}, "exchange_rate"), ({"exchange_rate": EURO}, "rate_source"),
    ({**BANK, "rate_of": 1}, "rate_of"), ({**BANK, "currency": "euro"}, "currency")])
def test_a_quote_in_foreign_money_needs_a_rate_a_day_and_where_it_comes_from(desk: Desk, told, field):
    belt, abroad = part(desk, "BLT"), seller(desk, "Abroad", "EUR")
    made = desk.do("purchase_request.request_parts", wanted=[{"item": belt}])
    if "rate_of" in told:
        told = {**told, "rate_of": desk.today + timedelta(days=1)}
    with pytest.raises(Refused) as refused:
        desk.do("purchase_request.take_quote", made, supplier=abroad, prices=[{"item": belt, "unit_price": 100}], **told)
    assert refused.value.field == field
    assert desk.all(Quote) == []


def test_an_amount_that_no_database_holds_is_refused_at_the_rate(desk: Desk):
    belt, abroad = part(desk, "BLT"), seller(desk, "Abroad", "EUR")
    made = desk.do("purchase_request.request_parts", wanted=[{"item": belt, "quantity": 10**8}])
    with pytest.raises(Refused, match="At this rate the amount is too large") as refused:
        desk.do("purchase_request.take_quote", made, supplier=abroad, prices=[{"item": belt, "unit_price": 10**12}], exchange_rate=10**18, rate_source="Bank")
    assert refused.value.field == "exchange_rate"
    assert desk.all(Quote) == []


def test_the_cheapest_is_the_cheapest_in_our_money_and_finance_approves_that(desk: Desk):
    belt, near, abroad = part(desk, "BLT"), seller(desk, "Near"), seller(desk, "Abroad", "EUR")
    made = desk.do("purchase_request.request_parts", wanted=[{"item": belt, "quantity": 10000}])
    desk.do("purchase_request.take_quote", made, supplier=near, prices=[{"item": belt, "unit_price": 800}])
    desk.do("purchase_request.take_quote", made, supplier=abroad, prices=[{"item": belt, "unit_price": 103}], **BANK)
    desk.do("purchase_request.choose", made)
    assert desk.one(PurchaseRequest, made.record_id).total == 8000, "103 cents are 8.05 yuan"
    desk.do("purchase_request.refuse_for_finance", made, reason="Ask again")
    desk.do("purchase_request.take_quote", made, supplier=abroad, prices=[{"item": belt, "unit_price": 102}])
    desk.do("purchase_request.choose", made)
    request = desk.one(PurchaseRequest, made.record_id)
    assert (request.total, request.currency) == (7969, "CNY"), "10.20 euros at 7.8125 are 79.6875 yuan"
    paper = desk.all(Paper, kind="purchase_request")[-1].content()
    assert paper["rates"] == [{"currency": "EUR", "rate": EURO, "day": desk.today.isoformat(), "source": "Bank of China"}]
    assert [(quote["price"], quote["currency"], quote["house_amount"]) for quote in paper["lines"][0]["quotes"]] == [(102, "EUR", 7969), (800, "CNY", 8000)]
    desk.do("role.set_limit", desk.house.roles["Accountant"], what_for="purchasing.finance", limit=7968)
    with pytest.raises(NotAllowed, match=r"79\.69 is above the limit"):
        desk.do("purchase_request.approve_for_finance", made)


def test_a_currency_has_one_rate_on_a_request_the_newest(desk: Desk):
    belt, first, second = part(desk, "BLT"), seller(desk, "First", "EUR"), seller(desk, "Second", "EUR")
    made = desk.do("purchase_request.request_parts", wanted=[{"item": belt}])
    desk.do("purchase_request.take_quote", made, supplier=first, prices=[{"item": belt, "unit_price": 100}], **BANK)
    desk.do("purchase_request.take_quote", made, supplier=second, prices=[{"item": belt, "unit_price": 101}])
    assert {quote.exchange_rate for quote in desk.all(Quote)} == {EURO}, "typed once"
    desk.later(days=1)
    desk.do("purchase_request.take_quote", made, supplier=second, prices=[{"item": belt, "unit_price": 101}], exchange_rate=EURO // 2, rate_source="ECB")
    assert {(quote.exchange_rate, quote.rate_of, quote.rate_source) for quote in desk.all(Quote)} == {(EURO // 2, desk.today, "ECB")}


def test_an_order_is_in_the_suppliers_money_and_what_comes_in_is_worth_what_it_says_at_its_rate(desk: Desk):
    belt, abroad = part(desk, "BLT"), seller(desk, "Abroad", "EUR")
    made = desk.do("purchase_request.request_parts", wanted=[{"item": belt, "quantity": 10000}])
    desk.do("purchase_request.take_quote", made, supplier=abroad, prices=[{"item": belt, "unit_price": 103}], **BANK)
    ordered(desk, made)
    order = desk.one(PurchaseOrder)
    assert (order.currency, order.total, order.house_total, order.rate_source) == ("EUR", 1030, 8047, "Bank of China")
    desk.do("purchase_order.send", order.id)
    paper = desk.one(Paper, kind="purchase_order").content()
    assert (paper["currency"], paper["total"], paper["lines"][0]["price"]) == ("EUR", 1030, 103)
    desk.do("purchase_order.receive_order", order.id, goods=[{"item": belt, "quantity": 4000}])
    assert (desk.one(Stock, item_id=belt, kind="parts").value, desk.one(GoodsIn).rate_difference) == (3219, 0)
    with pytest.raises(Refused, match="where the rate comes from"):
        desk.do("purchase_order.receive_order", order.id, goods=[{"item": belt, "quantity": 6000}], exchange_rate=8 * PAR)
    desk.do("purchase_order.receive_order", order.id, goods=[{"item": belt, "quantity": 6000}], exchange_rate=8 * PAR, rate_source="Our bank's statement")
    note = desk.one(GoodsIn)
    assert (note.exchange_rate, note.rate_difference) == (8 * PAR, 4944 - 4828), "6.18 euros at 8 and at 7.8125"
    assert desk.one(Stock, item_id=belt, kind="parts").value == 3219 + 4944
    assert list(problems(desk.centre)) == []


def test_whatever_the_money_the_ledger_is_worth_the_sum_of_what_was_posted(desk: Desk):
    dice, items = random.Random(7), [part(desk, f"P{at}") for at in range(3)]
    sellers = {currency: seller(desk, f"Sells in {currency}", currency) for currency in ("JPY", "KWD", "EUR", "CNY")}
    rates = {"JPY": 4_71_234 * 10**5, "KWD": 23_456_789 * 10**4, "EUR": EURO}
    expected = 0
    for currency, supplier in sellers.items():
        made = desk.do("purchase_request.request_parts", wanted=[{"item": item, "quantity": dice.randint(1, 9999)} for item in items], on_top=True)
        desk.do("purchase_request.take_quote", made, supplier=supplier, prices=[{"item": item, "unit_price": dice.randint(1, 99999)} for item in items],
                exchange_rate=rates.get(currency, 0), rate_source="Bank")
        ordered(desk, made)
        order = desk.one(PurchaseOrder)
        desk.do("purchase_order.send", order.id)
        for rate in (0, rates.get(currency, PAR) * 11 // 10):
            goods = [{"item": item, "quantity": dice.randint(1, 5000), "unit_price": dice.choice([0, dice.randint(1, 99999)])} for item in items]
            desk.do("purchase_order.receive_order", order.id, goods=goods, exchange_rate=rate, rate_source="Paid")
            if desk.one(PurchaseOrder, order.id).state.final:
                break
        for note in desk.all(GoodsIn, order_id=order.id):
            expected += sum(in_house(line.amount, note.currency, note.exchange_rate, "CNY") for line in desk.all(GoodsInLine, note_id=note.id))
    assert sum(row.value for row in desk.all(Stock)) == sum(move.value for move in desk.all(StockMovement)) == expected
    assert list(problems(desk.centre)) == []


@pytest.mark.parametrize(("damage", "check"), [
    ("UPDATE goods_in SET rate_difference = rate_difference + 1", "goods_in_equal_their_ledger"),
    ("UPDATE goods_in SET exchange_rate = exchange_rate * 2", "goods_in_equal_their_ledger"),
    ("UPDATE purchase_order SET house_total = house_total + 1", "orders_equal_their_rate")])
def test_the_self_check_finds_a_rate_or_an_amount_that_does_not_follow(desk: Desk, damage, check):
    belt, abroad = part(desk, "BLT"), seller(desk, "Abroad", "EUR")
    made = desk.do("purchase_request.request_parts", wanted=[{"item": belt, "quantity": 3000}])
    desk.do("purchase_request.take_quote", made, supplier=abroad, prices=[{"item": belt, "unit_price": 103}], **BANK)
    ordered(desk, made)
    desk.do("purchase_order.send", desk.one(PurchaseOrder).id)
    desk.do("purchase_order.receive_order", desk.one(PurchaseOrder).id, goods=[{"item": belt, "quantity": 3000}])
    with desk.centre.engine.begin() as connection:
        triggers.drop(connection)
        connection.exec_driver_sql(damage)
        triggers.install(connection)
    assert check in {each.check for each in problems(desk.centre)}
