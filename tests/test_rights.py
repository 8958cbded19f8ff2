"""Rights: who may do what, up to which amount, never twice the same person, at which branch, and what is not shown at all."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import NOON, PASSWORD, Desk

from backoffice import reading
from backoffice.database import Actor
from backoffice.entry import choose_password, log_in
from backoffice.errors import NewPasswordNeeded, NotAllowed, Refused
from backoffice.models import STEPS, CashReceipt, Charge, Contract, Customer, GoodsReceipt, Invoice, Paper, RepairCard, Role, Voucher
from backoffice.models.access.rights import lets
from backoffice.models.base import BranchRecord, records
from backoffice.models.centre.staff import Limited
from backoffice.models.guards import hidden_columns
from backoffice.models.steps import limited_rights, rights
from backoffice.pages import Reading
from backoffice.reading.rights import remarks
from backoffice.views.registers import REGISTERS

GUARDED = [(kind, guard) for kind in records() for guard in kind.guards]
BY_GUARD = pytest.mark.parametrize(("kind", "guard"), GUARDED, ids=lambda each: getattr(each, "__tablename__", None) or getattr(each, "right", None))


def role_without(desk: Desk, right: str) -> Actor:
    """Somebody who may do everything but this."""
    role = desk.do("role.add_role", name=f"Everything but {right}").record_id
    desk.do("role.grant", role, rights=[each for each in rights() if each != right])
    person = desk.do("staff.add_staff", name=f"Nobody with {right}", branch=1, role=role, by="Administrator").record_id
    return Actor(person, 1, "test desk", "en")


# ---- guarded fields -------------------------------------------------------------------------------------------------------------

@BY_GUARD
def test_a_guarded_field_is_a_column_and_is_never_found_by_searching(kind, guard):
    assert set(guard.columns) <= set(kind.__table__.columns.keys())
    assert not set(guard.columns) & {*kind.found_by, *kind.sorts}
    assert guard.right in rights()


@BY_GUARD
def test_what_may_not_be_seen_does_not_leave_the_models(museum, kind, guard):
    blind = role_without(museum, guard.right)
    record_id = next(each.id for each in museum.all(kind) if getattr(each, "branch_id", 1) == 1)
    seen = reading.seen(museum.centre, blind, kind.__tablename__, record_id)
    assert not set(guard.columns) & set(seen.values)
    assert set(guard.columns) <= seen.hidden
    assert set(guard.columns) <= set(reading.seen(museum.centre, museum.actor(), kind.__tablename__, record_id).values)
    assert not set(guard.columns) & set(reading.values(museum.centre, blind, kind.__tablename__, record_id))
    for deed in reading.history(museum.centre, blind, kind.__tablename__, record_id):
        assert not set(guard.columns) & {change.name for change in deed.changes}
    for rows in seen.lists.values():
        assert all(not set(guard.columns) & set(row) for row in rows)


@BY_GUARD
def test_a_register_is_read_without_the_columns_that_may_not_be_seen(museum, kind, guard):
    blind = role_without(museum, guard.right)
    for register in REGISTERS.values():
        if register.model is kind:
            narrowed = Reading(museum.centre, register, blind).register
            assert not set(guard.columns) & {*narrowed.fields, *(column.name for column in narrowed.columns)}


@BY_GUARD
def test_what_may_not_be_seen_is_not_typed_either(museum, kind, guard):
    blind = role_without(museum, guard.right)
    for step in STEPS.values():
        for name in set(step.inputs) & set(guard.columns) if step.record is kind else ():
            record_id = None if step.creates else next(each.id for each in museum.all(kind) if step.open_to(getattr(each, "state", None)))
            with pytest.raises(NotAllowed, match="your role may not change this"):
                museum.centre.perform(step, record_id, inputs={name: 3}, actor=blind, at=museum.now)


@pytest.mark.parametrize(("kind", "guard", "paper"), [(kind, guard, paper) for kind, guard in GUARDED for paper in guard.papers],
                         ids=lambda each: each if isinstance(each, str) else None)
def test_a_paper_is_not_shown_to_who_may_not_see_what_stands_on_it(museum, kind, guard, paper):
    blind = role_without(museum, guard.right)
    ids = [each.id for each in museum.all(Paper, kind=paper) if each.branch_id == 1]
    assert ids
    for look in (reading.issued, reading.contents):
        assert look(museum.centre, ids, museum.actor())
        with pytest.raises(NotAllowed, match="may not see what stands on this paper"):
            look(museum.centre, ids, blind)


def test_the_tax_number_is_found_in_no_search_by_anybody(desk):
    desk.do("customer.add_customer", name="Firm", language="en", tax_number="91310000MA1", by="Supervisor")
    assert reading.look_up(desk.centre, "customer", "91310000MA1") == []


# ---- limits by amount -----------------------------------------------------------------------------------------------------------

def test_a_limit_can_be_set_for_each_right_on_steps_that_move_money():
    assert {each.value for each in Limited} == set(limited_rights())


def limited(desk: Desk, role: str, right: str, limit: int | None) -> None:
    desk.do("role.set_limit", desk.house.roles[role], what_for=right, limit=limit)


def test_above_the_limit_of_a_role_the_sentence_names_it_and_who_may_go_further(desk):
    limited(desk, "Clerk", "money.collect", 5000)
    desk.solved()
    charge = desk.one(Charge).id
    with pytest.raises(NotAllowed) as refused:
        desk.do("charge.collect", charge, by="Clerk", payer="王小明")
    assert "80.00" in refused.value.said()
    assert "50.00" in refused.value.said()
    assert "Supervisor" in refused.value.said()
    assert desk.do("charge.collect", charge, by="Supervisor", payer="王小明")


def test_collecting_with_another_step_is_under_the_same_limit(desk):
    limited(desk, "Clerk", "money.collect", 5000)
    with pytest.raises(NotAllowed, match="above the limit"):
        desk.solved(collect_now=True, by="Clerk")


def test_up_to_the_limit_nothing_is_in_the_way(desk):
    limited(desk, "Clerk", "money.collect", 8000)
    desk.solved()
    assert desk.do("charge.collect", desk.one(Charge).id, by="Clerk", payer="王小明")


def test_a_limit_in_one_currency_leaves_nothing_in_another_and_is_taken_away_again(desk):
    limited(desk, "Accountant", "money.invoice", 500000)
    told = json.loads(desk.one(Role, desk.house.roles["Accountant"]).limits_told)
    assert told == {"money.invoice": {"CNY": 500000}}
    limited(desk, "Accountant", "money.invoice", None)
    assert json.loads(desk.one(Role, desk.house.roles["Accountant"]).limits_told) == {}
    with pytest.raises(Refused, match="not below zero"):
        limited(desk, "Accountant", "money.invoice", -1)


def test_a_payment_is_measured_by_what_is_paid_not_by_the_invoice(desk):
    limited(desk, "Accountant", "money.invoice", 5000)
    desk.solved()
    with pytest.raises(NotAllowed, match="above the limit"):
        desk.do("charge.issue_invoice", desk.one(Charge).id, by="Accountant")
    desk.do("charge.issue_invoice", desk.one(Charge).id, by="Administrator")
    invoice = desk.one(Invoice).id
    with pytest.raises(NotAllowed, match="above the limit"):
        desk.do("invoice.pay", invoice, by="Accountant", amount=5001, method="cash")
    assert desk.do("invoice.pay", invoice, by="Accountant", amount=5000, method="cash")


# ---- four eyes ------------------------------------------------------------------------------------------------------------------

def test_every_rule_of_four_eyes_names_an_input_or_the_person_at_the_desk():
    found = {step.key: rule for step in STEPS.values() for rule in step.not_by}
    assert set(found) == {
        "repair_card.inspect", "cash_receipt.hand_over", "cash_receipt.void", "voucher.evaluate", "purchase_request.approve_for_finance",
        "purchase_request.approve", "scrap_record.approve", "transfer.write_off", "stock_count.count_again", "stock_count.approve", "tool.take_back",
        "tool_incident.assess", "tool_incident.approve"}
    for key, rule in found.items():
        assert not rule.who or STEPS[key].inputs[rule.who].is_record
        assert "{name}" in rule.sentence


def test_whoever_repaired_it_cannot_inspect_it(desk):
    card = desk.repair(desk.entries(desk.taken_in())[0], until="finish")
    with pytest.raises(NotAllowed, match="cannot inspect it") as refused:
        desk.do("repair_card.inspect", card, inspector=desk.house.technicians[0], result="passed")
    assert refused.value.field == "inspector"


def test_whoever_collected_the_money_neither_accepts_nor_voids_it(desk):
    desk.solved(collect_now=True)
    receipt = desk.one(CashReceipt)
    with pytest.raises(NotAllowed, match="somebody else accepts it"):
        desk.do("cash_receipt.hand_over", receipt.id, accepted_by=receipt.collected_by_id)
    desk.solved()
    accountant = desk.house.people["Accountant"]
    desk.do("charge.collect", desk.one(Charge).id, payer="王小明", collected_by=accountant)
    with pytest.raises(NotAllowed, match="somebody else voids it"):
        desk.do("cash_receipt.void", desk.one(CashReceipt).id, by="Accountant", reason="Wrong name")
    assert desk.do("cash_receipt.void", desk.one(CashReceipt).id, by="Manager", reason="Wrong name")


def test_nobody_evaluates_their_own_work(desk):
    desk.do("staff.change", desk.house.people["Supervisor"], by="Administrator", is_technician=True)
    call = desk.call()
    desk.do("call.dispatch", call, technician=desk.house.people["Supervisor"])
    desk.do("call.depart", call)
    desk.do("call.solve_on_site", call, arrived_at=desk.now, completed_at=desk.now, findings="x", measures="y", signature="signed", signed_by="王")
    with pytest.raises(NotAllowed, match="somebody else evaluates it"):
        desk.do("voucher.evaluate", desk.one(Voucher).id, by="Supervisor", time_score=4, quality_score=4)


def test_the_list_of_rights_tells_limits_and_four_eyes(desk):
    limited(desk, "Clerk", "money.collect", 5000)
    told = remarks("money.void", {"money.void": {"CNY": 5000}})
    assert any("never by whoever collected it" in each for each in told)
    assert any("50.00" in each for each in told)


# ---- branches -------------------------------------------------------------------------------------------------------------------

def in_madrid(desk: Desk, role: str) -> Actor:
    return Actor(desk.house.people[role], 2, "test desk", "en")


def told_call(desk: Desk) -> dict[str, Any]:
    return {"customer": desk.house.customers["zh"], "model": desk.house.models["BCD-260"], "category": "A", "fault": "x"}


@pytest.mark.parametrize(("named", "looks", "works"), [(None, False, False), (False, True, False), (True, True, True)],
                         ids=["not named", "named to look", "named to work"])
def test_somebody_works_and_looks_where_they_are_named(desk, named, looks, works):
    call = desk.in_branch("MD").do("call.register_call", by="Clerk", **told_call(desk)).record_id
    clerk = in_madrid(desk, "Clerk")
    if named is not None:
        desk.do("staff.name_for", clerk.staff_id, branch=2, may_work_there=named)
    for allowed, act in ((looks, lambda: Reading(desk.centre, REGISTERS["calls"], clerk)),
                         (looks, lambda: reading.seen(desk.centre, replace(clerk, branch_id=1), "call", call)),
                         (looks, lambda: reading.history(desk.centre, replace(clerk, branch_id=1), "call", call)),
                         (works, lambda: desk.centre.perform("call.register_call", inputs=told_call(desk), actor=clerk, at=desk.now))):
        if allowed:
            assert act() is not None
        else:
            with pytest.raises(NotAllowed):
                act()


def test_who_is_no_longer_named_is_outside_again(desk):
    clerk = in_madrid(desk, "Clerk")
    desk.do("staff.name_for", clerk.staff_id, branch=2, may_work_there=True)
    desk.do("staff.take_from", clerk.staff_id, branch=2)
    with pytest.raises(NotAllowed, match="does not work for the branch"):
        desk.centre.perform("call.register_call", inputs=told_call(desk), actor=clerk, at=desk.now)
    with pytest.raises(Refused, match="named for no further branch"):
        desk.do("staff.take_from", clerk.staff_id, branch=2)


def test_the_right_to_look_at_every_branch_is_not_the_right_to_work_there(desk):
    auditor = in_madrid(desk, "Manager")
    assert Reading(desk.centre, REGISTERS["calls"], auditor)
    with pytest.raises(NotAllowed, match="does not work for the branch"):
        desk.centre.perform("call.assess", 1, inputs={"severity": "2"}, actor=auditor, at=desk.now)
    assert desk.centre.perform("call.register_call", inputs=told_call(desk), actor=in_madrid(desk, "Administrator"), at=desk.now)


@pytest.mark.parametrize("kind", [kind for kind in records() if issubclass(kind, BranchRecord)], ids=lambda kind: kind.__tablename__)
def test_no_record_of_a_branch_is_read_from_outside_it(to_look_at, kind):
    outside = Actor(to_look_at.house.others["Clerk"], 2, "test desk", "es")
    for record in to_look_at.all(kind, branch_id=1)[:1]:
        with pytest.raises(NotAllowed, match="may not look"):
            reading.seen(to_look_at.centre, outside, kind.__tablename__, record.id)


# ---- what each right lets ----------------------------------------------------------------------------------------------------------

def test_what_each_right_lets_is_named_in_one_place():
    """For the database's own grants: steps, tables that are read, guarded columns, branches."""
    told = {right: lets(right) for right in rights()}
    assert {key for each in told.values() for key in each.steps} == {key for key, step in STEPS.items() if step.right}
    with_their_record = {"attachment"}  # read with the record that they hang on
    assert {table for each in told.values() for table in each.tables} == {kind.__tablename__ for kind in records()} - with_their_record
    assert {column for each in told.values() for column in each.columns} == {
        (kind.__tablename__, column) for kind, guard in GUARDED for column in guard.columns}
    assert told["branches.see"].branches == "looks at all"
    assert told["branches.work"].branches == "works for all"
    for right, each in told.items():
        assert each.steps or each.tables or each.columns or each.branches or each.passes, f"{right} lets nothing"


# ---- passwords ----------------------------------------------------------------------------------------------------------------------

def test_a_one_time_word_opens_only_the_way_to_a_password_of_ones_own(desk):
    clerk = desk.house.people["Clerk"]
    desk.do("staff.reset_password", clerk, one_time_word="KD7M-2QRX-9PLT")
    with pytest.raises(Refused, match="wrong"):
        log_in(desk.centre, "clerk", PASSWORD, at=desk.now)
    with pytest.raises(NewPasswordNeeded):
        log_in(desk.centre, "clerk", "KD7M-2QRX-9PLT", at=desk.now)
    with pytest.raises(Refused, match="at least 10"):
        choose_password(desk.centre, "clerk", "KD7M-2QRX-9PLT", "short", at=desk.now)
    with pytest.raises(Refused, match="another password than the old one"):
        choose_password(desk.centre, "clerk", "KD7M-2QRX-9PLT", "KD7M-2QRX-9PLT", at=desk.now)
    assert choose_password(desk.centre, "clerk", "KD7M-2QRX-9PLT", "one of my own", at=desk.now).staff_id == clerk
    with pytest.raises(Refused, match="wrong"):
        log_in(desk.centre, "clerk", "KD7M-2QRX-9PLT", at=desk.now)
    assert log_in(desk.centre, "clerk", "one of my own", at=desk.now)


def test_a_one_time_word_ends_after_a_day_and_a_first_password_after_a_week(desk):
    desk.do("staff.reset_password", desk.house.people["Clerk"], one_time_word="KD7M-2QRX-9PLT")
    with pytest.raises(Refused, match="has ended"):
        log_in(desk.centre, "clerk", "KD7M-2QRX-9PLT", at=desk.now + timedelta(days=1))
    desk.do("staff.add_staff", name="New", branch=1, role=desk.house.roles["Clerk"], login="new", first_password="KD7M-2QRX-9PLT")
    with pytest.raises(NewPasswordNeeded):
        log_in(desk.centre, "new", "KD7M-2QRX-9PLT", at=desk.now + timedelta(days=6))
    with pytest.raises(Refused, match="has ended"):
        log_in(desk.centre, "new", "KD7M-2QRX-9PLT", at=desk.now + timedelta(days=7))


def test_everybody_changes_their_own_password_and_nobody_elses(desk):
    choose_password(desk.centre, "clerk", PASSWORD, "one of my own", at=desk.now)
    with pytest.raises(Refused, match="old password is wrong"):
        desk.do("staff.change_password", desk.house.people["Clerk"], by="Clerk", old_password=PASSWORD, new_password="yet another one")
    with pytest.raises(NotAllowed, match="their own password only"):
        desk.do("staff.change_password", desk.house.people["Clerk"], by="Supervisor", old_password="one of my own", new_password="yet another one")


@pytest.mark.parametrize("every", [1, 60, 200], ids=["every second", "every minute", "slowly"])
def test_an_account_has_ten_tries_in_a_quarter_of_an_hour_at_all_desks_and_over_restarts(desk, every):
    """Whoever guesses at two desks by turns, starts the program anew between, and is helped by the owner who logs in."""
    tried: list[Any] = []
    for at in range(120):
        moment = NOON + timedelta(seconds=at * every)
        if at == 7:
            desk.centre.close()
        if at % 25 == 5:
            with suppress(Refused):
                log_in(desk.centre, "clerk", PASSWORD, "own desk", moment)
        try:
            log_in(desk.centre, "clerk", f"guess number {at}", f"desk {at % 2}", moment)
        except Refused as refused:
            if "quarter of an hour" not in refused.said():
                tried.append(moment)
    assert max(sum(1 for each in tried if begin <= each < begin + timedelta(minutes=15)) for begin in tried) <= 10
    assert len(tried) >= 10


def test_who_came_and_who_was_sent_away_is_written_down_for_good(desk):
    log_in(desk.centre, "clerk", PASSWORD, "counter 2", NOON)
    log_in(desk.centre, "clerk", PASSWORD, "counter 2", NOON, unlocking=True)
    for login, password in (("clerk", "not this one"), ("hunter2 hunter2", "x")):
        with pytest.raises(Refused):
            log_in(desk.centre, login, password, "counter 2", NOON)
    told = desk.rows("SELECT staff_id, kind, desk FROM login WHERE desk = 'counter 2' ORDER BY id")
    clerk = desk.house.people["Clerk"]
    assert told == [(clerk, "in", "counter 2"), (clerk, "unlocked", "counter 2"), (clerk, "wrong", "counter 2"), (None, "wrong", "counter 2")]
    assert "hunter2" not in str(desk.rows("SELECT * FROM login"))


def test_no_hash_of_a_password_is_kept_with_its_deed(desk):
    """Two resets with different words leave the same digest of what was typed in: nothing can be found out by trying."""
    for word in ("first word of all", "second word of all"):
        desk.do("staff.reset_password", desk.house.people["Clerk"], one_time_word=word)
    one, two = desk.rows("SELECT digest FROM command WHERE step = 'staff.reset_password'")
    assert one == two
    for path in Path(desk.house.path).parent.glob("centre.db*"):
        assert b"word of all" not in path.read_bytes()


def test_hidden_columns_are_hidden_from_who_holds_no_right_at_all():
    assert hidden_columns(Customer, frozenset()) == {"tax_number"}
    assert hidden_columns(Contract, frozenset({"*"})) == frozenset()
    assert hidden_columns(GoodsReceipt, frozenset({"goods.see_identity"})) == frozenset()
    assert hidden_columns(RepairCard, frozenset()) == frozenset()
