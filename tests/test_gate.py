"""Gates as somebody meets them: what blocks in words, the remedy beside it, and a way round that stays visible."""

import pytest
from PySide6.QtCore import Qt

from backoffice import reading
from backoffice.models import Call, GoodsEntry, GoodsReceipt, Voucher
from backoffice.views.record.gate import ReasonDialog
from backoffice.views.record.step_dialog import StepDialog
from tests.windows import CTRL, dialog, press, settle, sit

__all__ = ["sit"]


@pytest.fixture
def goods(desk):
    """Goods that are repaired and inspected; their receipt is still with the customer."""
    call = desk.taken_in()
    desk.repair(desk.entries(call)[0])
    return desk.entries(call)[0]


def gate_of(shell, entry):
    shell.open("goods_entry", entry)
    settle()
    shell.sheet().steps.take("goods_entry.return_goods")
    settle()
    return dialog()


def test_every_condition_stands_there_in_words_and_what_blocks_comes_first(sit, goods):
    gate = gate_of(sit("Clerk"), goods)
    assert gate.heading.text() == "Return goods"
    assert [each.key for each in gate.blocking()] == ["receipt_recovered"]
    assert gate.conditions()[0].key == "receipt_recovered"
    assert gate.state_note.sentence() == "One of 8 points still blocks this"
    assert not gate.verb.isEnabled()
    assert "not back" in gate.verb.toolTip()


def test_the_remedy_stands_beside_the_condition_and_the_list_follows(sit, desk, goods):
    gate = gate_of(sit("Clerk"), goods)
    gate._rows[0].buttons[0].click()
    settle()
    assert desk.one(GoodsReceipt).state.value == "back"
    assert not gate.blocking()
    assert gate.verb.isEnabled()
    assert gate.state_note.sentence() == "Nothing blocks this"
    assert gate.do()
    assert desk.one(GoodsEntry, goods).state.value == "out"
    assert desk.one(GoodsReceipt).state.value == "recovered"


def test_a_lost_receipt_is_declared_from_the_gate(sit, desk, goods):
    gate = gate_of(sit("Clerk"), goods)
    gate._rows[0].buttons[1].click()
    settle()
    declaration = gate.findChildren(StepDialog)[-1]
    assert declaration.step.name == "declare_lost"
    declaration.form.put("identity_shown", "ID card 310101")
    declaration.form.put("declaration_signed", True)
    assert declaration.do()
    settle()
    assert "declared lost" in gate.conditions()[0].said() or not gate.blocking()
    assert gate.verb.isEnabled()
    gate.reject()


def test_the_receipt_under_the_scanner_settles_its_condition(sit, desk, goods):
    shell = sit("Clerk")
    gate = gate_of(shell, goods)
    shell.finder.open_code(desk.one(GoodsReceipt).number)
    settle()
    assert desk.one(GoodsReceipt).state.value == "back"
    assert gate.verb.isEnabled()
    gate.reject()


def test_the_receipt_of_somebody_else_settles_nothing(sit, desk, goods):
    gate = gate_of(sit("Clerk"), goods)
    assert not gate.scanned("GR-HP26-09999")
    assert gate.blocking()
    gate.reject()


def test_one_unit_of_several_leaves_alone_and_the_customer_keeps_the_rest(sit, desk):
    call = desk.taken_in({"description": "Refrigerator"}, {"description": "Stove"})
    first, second = desk.entries(call)
    desk.repair(first)
    gate = gate_of(sit("Clerk"), first)
    gate._rows[0].buttons[0].click()
    settle()
    assert desk.one(GoodsReceipt).state.value == "partly recovered"
    assert gate.do()
    assert desk.one(GoodsEntry, first).state.value == "out"
    assert desk.one(GoodsEntry, second).state.value != "out"
    assert desk.one(Call, call).state.value == "in workshop"


def test_the_way_round_is_locked_for_whoever_may_not_pass(sit, goods):
    gate = gate_of(sit("Clerk"), goods)
    assert gate.way_round.isVisible()
    assert not gate.way_round.isEnabled()
    assert gate.who_may.text() == "supervisor only"
    gate.reject()


def test_a_supervisor_passes_with_a_reason_that_stays_visible(sit, desk, actor, goods):
    shell = sit("Supervisor")
    gate = gate_of(shell, goods)
    gate.way_round.click()
    settle()
    asked = gate.findChildren(ReasonDialog)[-1]
    assert not asked.verb.isEnabled()
    for field in asked.fields.values():
        field.put_value("customer is abroad, brother known to us")
    asked.verb.click()
    settle()
    assert gate.verb.isEnabled()
    assert gate.do()
    settle()
    around = reading.surroundings(desk.centre, actor, "goods_entry", goods)
    assert [(each.who, each.reason) for each in around.passings] == [("Fang Wei", "customer is abroad, brother known to us")]
    window = shell.sheet()
    assert "Passed with a reason" in [card.accessibleName() for card in window.side.cards]


def test_a_gate_that_was_passed_is_asked_again_when_somebody_settles_it_meanwhile(sit, desk, goods):
    gate = gate_of(sit("Supervisor"), goods)
    gate._passed({"receipt_recovered": "known customer"})
    desk.do("goods_receipt.recover", desk.one(GoodsReceipt).id)
    gate.ask()
    assert gate.do()
    assert not desk.rows("SELECT * FROM passing")


def test_an_unsigned_voucher_blocks_the_sign_off(sit, desk):
    call = desk.solved(signature="refused", signed_by="", refusal_reason="was called away")
    shell = sit()
    shell.open("call", call.record_id)
    settle()
    shell.sheet().steps.take("call.sign_off")
    settle()
    gate = dialog()
    assert not gate.blocking()  # a reason stands on it
    gate.reject()
    assert desk.one(Voucher).refusal_reason == "was called away"


def test_what_was_typed_in_a_gate_stays_while_remedies_are_taken(sit, goods):
    gate = gate_of(sit("Clerk"), goods)
    gate.form.put("customer_remark", "polite")
    gate._rows[0].buttons[0].click()
    settle()
    assert gate.form.value("customer_remark") == "polite"
    press(Qt.Key.Key_Escape)


def test_nothing_to_pay_hides_the_money(sit, desk):
    call = desk.taken_in(category="C")
    entry = desk.entries(call)[0]
    desk.repair(entry)
    gate = gate_of(sit("Clerk"), entry)
    assert not gate.form.fields["collect_now"].isVisible()
    gate.reject()


def test_ctrl_enter_does_the_deed_whatever_button_has_the_focus_and_never_the_remedy(sit, desk, goods):
    gate = gate_of(sit("Clerk"), goods)
    assert gate._rows[0].buttons[0].hasFocus()
    press(Qt.Key.Key_Return, CTRL)
    assert [each.key for each in gate.blocking()] == ["receipt_recovered"]
    press(Qt.Key.Key_Return)
    assert not gate.blocking()
    gate.close_button.setFocus()
    press(Qt.Key.Key_Return, CTRL)
    assert desk.one(GoodsEntry, goods).state.value == "out"
