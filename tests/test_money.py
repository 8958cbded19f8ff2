"""Amounts, tax and rounding: whole minor units, half rounded up, nothing lost and nothing made on the way."""

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backoffice.checking import problems
from backoffice.errors import Refused
from backoffice.models import Call, CashReceipt, Charge, GoodsReceipt, Invoice, InvoiceLine, Paper, Payment, RepairCard, ServiceLine, WorkTime
from backoffice.models.centre.branches import TimeStep
from backoffice.models.jobs.invoicing import tax_within
from backoffice.models.jobs.vouchers import amount_of
from backoffice.models.jobs.workshop import pay_for_time, round_half_up
from backoffice.papers import render
from backoffice.text import LANGUAGES, money

pytestmark = pytest.mark.both_engines

AMOUNTS = st.integers(-10**15, 10**15)
THOUSANDTHS = st.integers(0, 10**8)
PERMILLE = st.integers(0, 1000)


def exactly(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))


@given(THOUSANDTHS, AMOUNTS)
def test_quantity_times_price_is_the_exact_product_half_rounded_away_from_zero(quantity, price):
    assert amount_of(quantity, price) == exactly(Decimal(quantity) * price / 1000)
    assert amount_of(quantity, -price) == -amount_of(quantity, price)


@given(st.integers(0, 10**12))
def test_whole_pieces_cost_their_price(price):
    assert [amount_of(count * 1000, price) for count in range(4)] == [0, price, 2 * price, 3 * price]


@given(AMOUNTS, PERMILLE)
def test_the_tax_within_a_total_is_exact_to_half_a_unit(total, permille):
    tax = tax_within(total, permille)
    assert abs(tax * (1000 + permille) - total * permille) * 2 <= 1000 + permille
    assert tax_within(-total, permille) == -tax
    assert abs(tax) <= abs(total)


@given(st.integers(0, 10**12), PERMILLE)
def test_net_and_tax_make_the_total_and_the_tax_on_the_net_is_the_tax(total, permille):
    tax = tax_within(total, permille)
    net = total - tax
    assert abs(Decimal(net) * permille / 1000 - tax) <= 1


@pytest.mark.parametrize(("total", "permille", "tax"), [(10600, 60, 600), (12100, 210, 2100), (100, 0, 0), (1, 60, 0), (9, 60, 1), (8, 60, 0), (15, 500, 5),
                                                        (0, 210, 0), (11300, 130, 1300)])
def test_taxes_as_an_accountant_knows_them(total, permille, tax):
    assert tax_within(total, permille) == tax


@pytest.mark.parametrize(("number", "by", "whole"), [(0, 3, 0), (1, 2, 1), (1, 3, 0), (2, 3, 1), (5, 10, 1), (4, 10, 0), (45 * 1000, 60, 750),
                                                     (50 * 1000, 60, 833)])
def test_a_half_is_rounded_up(number, by, whole):
    assert round_half_up(number, by) == whole


@given(st.integers(-10**12, 10**12), st.sampled_from(["CNY", "EUR", "JPY", "KWD"]), st.sampled_from(list(LANGUAGES)))
def test_an_amount_reads_as_it_is_in_every_language_and_currency(minor, currency, language):
    places = {"CNY": 2, "EUR": 2, "JPY": 0, "KWD": 3}[currency]
    said = money(minor, currency, language, bare=True)
    decimal = "," if language == "es" else "."
    digits = "".join(sign for sign in said if sign.isdigit() or sign in ("\u2212", decimal)).replace("\u2212", "-").replace(decimal, ".")
    assert Decimal(digits) == Decimal(minor).scaleb(-places)
    assert (decimal in said) == bool(places)


def test_a_currency_without_small_change_has_whole_amounts(desk):
    made = desk.do("branch.add_branch", code="TK", name="Tokyo", house_name="港サービス", currency="JPY", time_zone="Asia/Tokyo", language="en",
                   low_fee_limit=5000)
    desk.do("staff.name_for", desk.house.technicians[0], branch=made.record_id, may_work_there=True)
    tokyo = replace(desk, branch=made.record_id, house=replace(desk.house, others={"Administrator": 1}))
    tokyo.solved(price=3300, collect_now=True)
    assert (desk.one(CashReceipt).currency, desk.one(CashReceipt).amount) == ("JPY", 3300)
    assert money(3300, "JPY", "en") == "JP¥3,300"


LINES = st.lists(st.fixed_dictionaries({"description": st.just("Labour"), "unit_price": st.integers(0, 10**6), "quantity": st.integers(1, 10**5),
                                        "category": st.sampled_from(["A", "B", "C"]), "reason": st.just("By contract")}), min_size=1, max_size=6)


@settings(max_examples=25)
@given(told=LINES, parts=st.lists(st.integers(1, 10**9), max_size=4))
def test_lines_charge_invoice_and_payments_make_the_same_sum(desk, told, parts):
    call = desk.sent("A")
    desk.do("call.solve_on_site", call, arrived_at=desk.now, completed_at=desk.now, findings="x", measures="y", signature="signed", signed_by="王", lines=told)
    wanted = sum(amount_of(line["quantity"], line["unit_price"]) for line in told if line["category"] == "A")
    assert sum(line.to_pay for line in desk.all(ServiceLine, voucher_id=desk.rows("SELECT max(id) FROM voucher")[0][0])) == wanted
    charges = desk.all(Charge, call_id=call.record_id)
    assert [charge.amount for charge in charges] == ([wanted] if wanted else [])
    if not wanted:
        return
    desk.do("charge.issue_invoice", charges[0].id)
    invoice = desk.one(Invoice)
    assert invoice.total == invoice.net + invoice.tax == sum(line.amount for line in desk.all(InvoiceLine, invoice_id=invoice.id)) == wanted
    paid = 0
    for part in parts:
        if part > wanted - paid:
            with pytest.raises(Refused):
                desk.do("invoice.pay", invoice.id, amount=part, method="transfer")
        else:
            desk.do("invoice.pay", invoice.id, amount=part, method="transfer")
            paid += part
    assert desk.one(Invoice).paid == paid == sum(payment.amount for payment in desk.all(Payment, invoice_id=invoice.id))


def test_after_many_sums_everything_still_adds_up(museum):
    assert [each.said() for each in problems(museum.centre) if each.check.startswith(("charges", "invoices", "cash", "payments", "everything"))] == []


@pytest.mark.parametrize(("told", "words"), [({"unit_price": 10**13}, "too large"), ({"quantity": 10**9}, "too large"), ({"unit_price": -1}, "below zero"),
                                             ({"quantity": 0}, "above zero"), ({"quantity": -1000}, "above zero")])
def test_amounts_that_cannot_be_are_refused(desk, told, words):
    with pytest.raises(Refused, match=words):
        desk.solved(lines=[{"description": "Labour", "unit_price": 100, **told}])


def test_a_line_that_costs_more_than_can_be_right_is_refused_where_it_is_typed(desk):
    """Else a hundred of them made a sum that no database holds, and goods with a mistyped price could never leave."""
    price, pieces = 10**12, 10**8
    with pytest.raises(Refused, match="Labour costs more than can be right"):
        desk.solved(lines=[{"description": "Labour", "unit_price": price, "quantity": pieces}] * 100)
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    with pytest.raises(Refused, match="Fan costs more than can be right"):
        desk.do("repair_card.use_part", card, description="Fan", unit_price=price, quantity=pieces)
    with pytest.raises(Refused, match="Hours costs more than can be right"):
        desk.do("repair_card.log_time", card, technician=desk.house.technicians[0], minutes=1440, work="Hours", price_per_hour=price)


@pytest.mark.parametrize("told", [{"unit_price": 1.5}, {"unit_price": "12,50"}, {"unit_price": True}])
def test_an_amount_is_a_whole_number_and_anything_else_is_our_own_fault(desk, told):
    with pytest.raises(TypeError, match="unit_price"):
        desk.solved(lines=[{"description": "Labour", "unit_price": 100, **told}])


# ---- working time -----------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("step", "worked", "charged"), [("1", 40, 40), ("1", 1, 1), ("5", 41, 45), ("5", 45, 45), ("15", 1, 15), ("15", 46, 60),
                                                        ("30", 61, 90)])
def test_each_begun_step_of_working_time_is_charged(desk, step, worked, charged):
    assert TimeStep(step).charged(worked) == charged
    desk.do("branch.change", 1, by="Administrator", time_step=step)
    entry = desk.entries(desk.taken_in())[0]
    card = desk.repair(entry, until="start_work")
    desk.do("repair_card.log_time", card, technician=desk.house.technicians[0], minutes=worked, work="Thermostat changed", price_per_hour=12000)
    logged = desk.one(WorkTime)
    assert (logged.minutes, logged.charged_minutes, logged.to_pay) == (worked, charged, charged * 200)


def test_forty_minutes_at_an_hourly_price_are_two_thirds_of_it_and_the_invoice_says_forty_minutes(desk):
    """0.667 h times 120.00 is 80.04; nobody works thousandths of an hour."""
    entry = desk.entries(desk.taken_in())[0]
    card = desk.repair(entry, until="start_work")
    technician = desk.house.technicians[0]
    desk.do("repair_card.log_time", card, technician=technician, minutes=40, work="Thermostat changed", price_per_hour=12000)
    desk.do("repair_card.finish", card, outcome="repaired", fault_found="Thermostat", work_done="Thermostat changed")
    desk.do("repair_card.inspect", card, inspector=desk.house.people["Chief technician"], result="passed")
    desk.do("goods_receipt.recover", desk.one(GoodsReceipt).id, entry=entry)
    desk.do("goods_entry.return_goods", entry, signed_by="王小明")
    desk.do("charge.issue_invoice", desk.one(Charge).id)
    (line,) = desk.all(InvoiceLine)
    assert (line.minutes, line.unit_price, line.amount) == (40, 12000, 8000)
    paper = next(each for each in desk.all(Paper) if each.kind == "invoice")
    with pypdfium2.PdfDocument(render(paper.kind, paper.content(), "en")) as document:
        words = document[0].get_textpage().get_text_range()
    assert f", {desk.one(Call).serial}" in words, "the bill says which unit it is for"
    assert "40 min" in words
    assert "120.00 an hour" in words
    assert "0.667" not in words
    assert list(problems(desk.centre)) == []


def test_a_later_step_of_the_branch_changes_nothing_that_was_worked_before(desk):
    card = desk.repair(desk.entries(desk.taken_in())[0])
    before = desk.one(WorkTime).to_pay
    desk.do("branch.change", 1, by="Administrator", time_step="30")
    assert desk.one(RepairCard, card) is not None
    assert desk.one(WorkTime).to_pay == before == 9000


def test_time_of_the_first_version_is_billed_as_it_was_then():
    assert pay_for_time(40, None, 12000) == 8004
    assert pay_for_time(40, 40, 12000) == 8000
