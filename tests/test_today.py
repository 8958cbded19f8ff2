"""Today: what is late, what waits for whom, what is ready, what is coming, what was done; and the window that says so."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from sqlalchemy import event

from backoffice import duties, tasks, text
from backoffice.duties import Line, Lines
from backoffice.errors import DatabaseTrouble
from backoffice.models import Call, CashReceipt, Charge, PurchaseOrder, Role
from backoffice.today import Today, today, working_days
from backoffice.views.day import today as today_window
from backoffice.views.day import words as day_words
from backoffice.views.day.chart import ticks
from backoffice.views.day.today import TodaySheet
from backoffice.views.look import dress_application
from backoffice.views.registers import REGISTERS
from backoffice.views.translator import wear_language


@pytest.fixture
def day(desk: Any) -> Callable[..., Today]:
    """The day of somebody in a role, as it stands when it is asked for."""
    return lambda role="Administrator": today(desk.centre, desk.actor(role), desk.now)


def kinds(lines: Lines) -> list[str]:
    return [line.kind for line in lines.lines]


def one(lines: Lines, kind: str) -> Line:
    """The only line of a kind."""
    found, = (line for line in lines.lines if line.kind == kind)
    return found


def bought(desk: Any, until: str) -> int:
    """A purchase as far as a step; the supplier says three days."""
    item = desk.do("item.add_item", code=f"BLT-{until}", name="Belt").record_id
    supplier = desk.do("supplier.add_supplier", name=f"Supplier {until}").record_id
    request = desk.do("purchase_request.request_parts", wanted=[{"item": item, "quantity": 2000}]).record_id
    desk.do("purchase_request.take_quote", request, supplier=supplier, prices=[{"item": item, "unit_price": 700}], lead_days=3)
    for step in ("choose", "approve_for_finance", "approve", "make_orders", "send"):
        kind, key = ("purchase_order", desk.one(PurchaseOrder).id) if step == "send" else ("purchase_request", request)
        desk.do(f"{kind}.{step}", key)
        if step == until:
            break
    return int(request)


# ---- late and due -----------------------------------------------------------------------------------------------------------------

def test_a_call_is_late_from_the_moment_by_which_somebody_had_to_be_there(desk, house, day):
    call = desk.call(zone=house.zones["urban"])  # six hours
    assert day().figures.late == 0
    desk.later(hours=7)
    seen = day()
    assert (seen.figures.late, seen.figures.soon) == (1, 0)
    assert seen.figures.worst.record_id == call.record_id
    assert [line.record_id for line in seen.due.lines] == [call.record_id]


def test_due_within_the_hour_is_counted_apart_from_late(desk, house, day):
    desk.call(zone=house.zones["urban"])
    desk.later(hours=5, minutes=30)
    assert (day().figures.late, day().figures.soon) == (0, 1)


def test_once_somebody_has_arrived_nobody_waits(desk, day):
    call = desk.sent()
    desk.do("call.arrive", call)
    desk.later(days=3)
    assert day().figures.late == 0
    assert day().due == Lines()


def test_a_call_waits_for_assignment_until_somebody_is_sent(desk, house, day):
    call = desk.call()
    assert day().figures.to_assign == 1
    desk.do("call.dispatch", call, technician=house.technicians[0])
    assert day().figures.to_assign == 0


def test_the_share_of_arrivals_in_time_counts_what_was_visited_and_what_still_waits(desk, house, day):
    desk.do("call.arrive", desk.sent(zone=house.zones["urban"]))
    desk.call(zone=house.zones["urban"])
    guided = desk.call(zone=house.zones["urban"])
    desk.do("call.solve_remotely", guided, guidance="Pull the plug", customer_confirmed=True)
    desk.later(days=1)
    assert (day().figures.visited, day().figures.in_time) == (2, 1)


def test_another_branch_sees_nothing_of_it(desk, day):
    desk.call()
    desk.later(days=1)
    other = today(desk.centre, desk.in_branch("MD").actor("Administrator"), desk.now)
    assert (other.figures.late, other.figures.to_assign, other.waiting.count) == (0, 0, 0)


# ---- waiting for me ---------------------------------------------------------------------------------------------------------------

def test_only_whoever_may_assess_is_asked_to(desk, day):
    call = desk.call()
    assert one(day("Supervisor").waiting, "assess").record_id == call.record_id
    assert "assess" not in kinds(day("Clerk").waiting)


def test_one_record_opens_itself_and_several_open_their_register(desk, day):
    call = desk.call()
    assert (one(day("Supervisor").waiting, "assess").opens, one(day("Supervisor").waiting, "assess").record_id) == ("call", call.record_id)
    desk.call()
    several = one(day("Supervisor").waiting, "assess")
    assert (several.opens, several.record_id, several.count) == ("calls", None, 2)
    assert several.number == desk.one(Call, call).number


def test_a_purchase_waits_for_finance_then_for_the_supervisor_then_for_who_buys(desk, day):
    request = bought(desk, "choose")
    line = one(day("Accountant").waiting, "finance")
    assert (line.record_id, line.sums, line.name) == (request, ((1400, "CNY"),), "BLT-choose")
    assert "finance" not in kinds(day("Supervisor").waiting)
    second = bought(desk, "approve_for_finance")
    assert one(day("Supervisor").waiting, "agree").record_id == second
    third = bought(desk, "approve")
    assert one(day("Purchaser").waiting, "order").record_id == third
    bought(desk, "make_orders")
    assert one(day("Purchaser").waiting, "send_order").record_id == desk.one(PurchaseOrder).id


def test_whoever_grants_rights_is_told_of_those_that_no_role_has(desk, day):
    assert "grant" not in kinds(day().waiting)
    for role in desk.all(Role):
        if "tools.assess" in role.rights:
            desk.do("role.grant", role.id, rights=sorted(role.rights - {"tools.assess"}))
    line = one(day().waiting, "grant")
    assert (line.opens, line.record_id, line.detail) == ("roles", None, "tools.assess")
    assert day_words.waiting(day(), line).what == "Loss or damage report: Assess"
    assert "grant" not in kinds(day("Supervisor").waiting)


def test_nobody_is_asked_to_approve_what_they_had_a_hand_in(desk, day):
    desk.do("role.grant", desk.house.roles["Accountant"], rights=["purchasing.see", "purchasing.finance", "purchasing.approve"])
    bought(desk, "approve_for_finance")
    assert "agree" not in kinds(day("Accountant").waiting)
    assert "agree" in kinds(day("Supervisor").waiting)


def test_a_supplier_is_late_from_the_day_after(desk, day):
    bought(desk, "send")
    for days, late in ((3, False), (1, True)):
        desk.later(days=days)
        assert ("late_order" in kinds(day("Purchaser").waiting)) is late


def test_goods_wait_for_the_inspection_of_everybody_but_their_repairer(desk, house, day):
    call = desk.taken_in()
    card = desk.repair(desk.entries(call)[0], until="finish")
    assert one(day("Chief technician").waiting, "inspect").record_id == card
    repairer = today(desk.centre, desk.actor("Technician"), desk.now)
    assert "inspect" not in kinds(repairer.waiting)


def test_whoever_repaired_is_not_asked_to_inspect_even_with_the_right(desk, house, day):
    call = desk.taken_in()
    entry = desk.entries(call)[0]
    card, chief = desk.card(entry), house.people["Chief technician"]
    desk.do("repair_card.start_work", card, technician=chief)
    desk.do("repair_card.log_time", card, technician=chief, minutes=20, work="Fan freed")
    desk.do("repair_card.finish", card, outcome="repaired", fault_found="Fan stuck", work_done="Fan freed")
    assert "inspect" not in kinds(day("Chief technician").waiting)
    assert one(day("Supervisor").waiting, "inspect").record_id == card


def test_a_technician_sees_where_to_go_what_to_bring_back_and_the_cash_to_hand_over(desk, day):
    call = desk.sent()
    waiting = day("Technician").waiting
    assert one(waiting, "my_call").record_id == call.record_id
    assert one(waiting, "my_voucher").count == 1
    desk.do("call.solve_on_site", call, arrived_at=desk.now, completed_at=desk.now, findings="Fan stuck", measures="Fan freed", signature="signed",
            signed_by="王小明", lines=[{"description": "Labour", "unit_price": 8000}], collect_now=True)
    waiting = day("Technician").waiting
    assert "my_call" not in kinds(waiting)
    assert "my_voucher" not in kinds(waiting)
    assert one(waiting, "my_cash").sums == ((8000, "CNY"),)
    assert one(day("Accountant").waiting, "accept_cash").sums == ((8000, "CNY"),)


def test_what_is_paid_waits_for_its_invoice_and_then_for_its_payment(desk, day):
    desk.solved(price=8000)
    seen = day("Accountant")
    line = one(seen.waiting, "invoice")
    assert (line.count, line.sums, seen.figures.to_invoice, seen.figures.sums) == (1, ((8000, "CNY"),), 1, ((8000, "CNY"),))
    assert (line.opens, line.record_id) == ("charge", desk.one(Charge).id)
    desk.do("charge.issue_invoice", desk.one(Charge).id, payment_days=5)
    assert "unpaid" not in kinds(day("Accountant").waiting)
    desk.later(days=6)
    assert one(day("Accountant").waiting, "unpaid").sums == ((8000, "CNY"),)


def test_a_solved_call_waits_to_be_signed_off_and_then_filed(desk, day):
    call = desk.solved()
    assert one(day("Clerk").waiting, "sign_off").record_id == call.record_id
    desk.do("call.sign_off", call)
    assert kinds(day("Clerk").waiting) == ["file"]
    desk.do("call.file_away", call, filing_place="2025-11 / 19")
    assert day("Clerk").waiting == Lines()


def test_the_notice_waits_from_one_month_before_the_end_until_it_is_sent(desk, house, day):
    ends = desk.today + timedelta(days=60)
    contract = desk.do("contract.add_contract", customer=house.customers["zh"], starts_on=desk.today, ends_on=ends, coverage="All")
    desk.do("contract.sign", contract, signed_on=desk.today)
    assert "notify" not in kinds(day("Supervisor").waiting)
    desk.later(days=32)
    seen = day("Supervisor")
    assert one(seen.waiting, "notify").record_id == contract.record_id
    assert one(seen.coming, "contract").when == ends
    desk.do("contract.notify", contract)
    assert kinds(day("Supervisor").waiting) == ["send"]


def test_a_collected_receipt_is_not_asked_of_whoever_collected_it(desk, house, day):
    call = desk.solved()
    desk.do("charge.collect", desk.one(Charge).id, payer="王小明", collected_by=house.people["Accountant"])
    waiting = day("Accountant").waiting
    assert "my_cash" in kinds(waiting)
    assert "accept_cash" not in kinds(waiting)
    assert desk.one(CashReceipt).call_id == call.record_id


# ---- ready, coming, done ----------------------------------------------------------------------------------------------------------

def test_goods_are_in_our_care_until_they_leave_and_ready_once_inspected(desk, day):
    call = desk.taken_in()
    assert (day().figures.in_care, day().figures.ready) == (1, 0)
    desk.repair(desk.entries(call)[0])
    seen = day()
    assert (seen.figures.in_care, seen.figures.ready) == (1, 1)
    assert one(seen.ready, "ready").shelf == "A-11"


def test_goods_promised_for_this_week_are_coming_up_and_overdue_ones_stay(desk, day):
    desk.taken_in(planned_return=desk.today + timedelta(days=3))
    assert one(day().coming, "promised").when == desk.today + timedelta(days=3)
    desk.later(days=20)
    assert day().coming.count == 1


def test_a_call_counts_as_work_on_the_day_it_was_solved(desk, day):
    desk.solved(category="C", price=0)
    assert day().work[desk.today]["C"] == 1
    assert sum(sum(by.values()) for by in day().work.values()) == 1


def test_working_days_pass_over_sundays():
    assert working_days(date(2025, 11, 24)) == [date(2025, 11, each) for each in (18, 19, 20, 21, 22, 24)]
    assert working_days(date(2025, 11, 23), 2) == [date(2025, 11, 21), date(2025, 11, 22)]


def test_whoever_may_not_see_calls_or_money_is_told_nothing_of_them(desk, day):
    desk.solved()
    seen = day("Warehouse keeper")
    assert (seen.due, seen.work, seen.figures.to_invoice) == (Lines(), {}, 0)


def test_the_scale_of_the_chart_has_round_steps():
    assert [ticks(highest)[-1] for highest in (0, 1, 4, 5, 9, 17, 41)] == [1, 1, 4, 6, 10, 20, 60]


# ---- words --------------------------------------------------------------------------------------------------------------------------

def test_the_greeting_follows_the_clock_of_the_branch_and_calls_people_as_they_are_called(desk, day):
    assert day_words.greeting(day("Clerk")).startswith(("Good morning", "Good afternoon", "Good evening"))
    assert [day_words.called(name) for name in ("Lucía Ortega", "林秀英", "")] == ["Lucía", "林秀英", ""]


def test_every_view_that_a_line_leads_to_is_one_of_its_register():
    code = inspect.getsource(duties) + inspect.getsource(day_words) + inspect.getsource(today_window)
    told = set(re.findall(r'"(\w+)/(\w+)"', code)) | {("calls", "late"), ("calls", "soon"), ("calls", "open"), ("goods", "ready"), ("contracts", "ending")}
    assert len(told) > 12
    assert {(place, view) for place, view in told if view not in {each.key for each in REGISTERS[place].views}} == set()


@pytest.mark.parametrize("language", ["en", "zh", "es"])
def test_every_kind_of_line_has_its_words(desk, day, language):
    text.speak(language)
    seen = day()
    for kind in day_words._DEEDS:
        for count in (1, 3):
            told = day_words.waiting(seen, Line(kind, "calls", 1, count, "C-1", "王小明", when=desk.now, state="arrived"))
            assert told.what
            assert "{" not in told.what + told.more + told.right


def test_lateness_is_said_in_hours_and_then_in_days(desk, day):
    seen = day()
    assert day_words._left(seen, desk.now - timedelta(minutes=27)) == ("late 27 min", "trouble")
    assert day_words._left(seen, desk.now - timedelta(days=3)) == ("late 3 days", "trouble")
    assert day_words._left(seen, desk.now + timedelta(minutes=40)) == ("40 min", "waiting")
    assert day_words._left(seen, desk.now + timedelta(hours=3)) == ("3 h 00 min", "quiet")


# ---- the window ---------------------------------------------------------------------------------------------------------------------

class Desktop(SimpleNamespace):
    """As much of the desk as the sheet asks for: it notes what was opened."""

    def open(self, key: str, record_id: int | None = None) -> Any:
        self.opened.append((key, record_id))
        return SimpleNamespace(choose_view=self.views.append)


@pytest.fixture
def sheet(qtbot, desk):
    """*Today* in sight, at the moment of the test's clock; `sheet.look()` waits until it has read."""
    dress_application("light")
    shell = Desktop(centre=desk.centre, actor=desk.actor(), opened=[], views=[])
    made = TodaySheet(shell, "today")
    made.read = lambda centre, actor: today(centre, actor, desk.now)
    qtbot.addWidget(made)
    made.resize(1380, 900)

    def look() -> TodaySheet:
        made.show()
        made.refresh(set())
        qtbot.waitUntil(lambda: made.day is not None)
        assert tasks.settle()
        return made

    made.look = look
    yield made
    wear_language("en")


def test_a_line_opens_its_record_by_mouse_and_by_key(sheet, desk):
    call = desk.call()
    desk.later(days=2)
    sheet.look()
    row, = sheet.due.rows()
    assert "late" in row.accessibleName()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert sheet.shell.opened == [("call", call.record_id)] * 2


def test_figures_open_the_register_behind_them_and_have_names(sheet, desk):
    desk.call()
    sheet.look()
    QTest.mouseClick(sheet.figures["assign"], Qt.MouseButton.LeftButton)
    assert sheet.shell.opened == [("calls", None)]
    assert sheet.figures["assign"].accessibleName() == "To assign: 1"
    QTest.mouseClick(sheet.figures["late"], Qt.MouseButton.LeftButton)
    assert (sheet.shell.opened[-1], sheet.shell.views) == (("calls", None), ["late"])


def test_nothing_to_do_is_good_news(sheet):
    sheet.look()
    assert sheet.due.rows() == []
    assert sheet.due._empty.isVisible()


def test_the_window_speaks_another_language_at_once(sheet, desk, qapp):
    desk.call()
    sheet.look()
    wear_language("zh")
    qapp.processEvents()
    assert sheet.figures["assign"].accessibleName() == "待派工: 1"
    assert sheet.title() == "今日"


def test_after_a_deed_the_window_is_true_again(sheet, desk):
    sheet.look()
    desk.call()
    sheet.look()
    assert sheet.day.figures.to_assign == 1


@pytest.mark.parametrize(("width", "columns"), [(1380, 3), (820, 2), (480, 1)])
def test_cards_stand_in_as_many_columns_as_there_is_room_for(sheet, width, columns):
    sheet.resize(width, 900)
    sheet.look()
    assert sheet._columns == columns
    assert sheet._pane.width() <= sheet._area.viewport().width()


def test_a_hidden_window_reads_nothing(sheet, desk, qtbot):
    sheet.look()
    before = sheet.day
    sheet.hide()
    sheet.refresh({"call"})
    assert tasks.settle()
    assert sheet.day is before


def test_trouble_with_the_database_is_said_above_the_day_as_it_was(sheet, qtbot):
    sheet.look()
    sheet.read = lambda centre, actor: (_ for _ in ()).throw(DatabaseTrouble())
    sheet.refresh(set())
    qtbot.waitUntil(sheet._trouble.isVisible)
    assert sheet.day is not None
    assert sheet._trouble.sentence() == "The database cannot be used."


def test_the_chart_tells_its_values_by_arrow_keys(sheet, desk):
    desk.solved(category="C", price=0)
    sheet.look()
    sheet.chart.setFocus()
    QTest.keyClick(sheet.chart, Qt.Key.Key_End)
    assert "1 solved" in sheet.chart.accessibleDescription()
    QTest.mouseMove(sheet.chart, QPoint(5, 5))


def test_no_question_walks_through_a_whole_register(desk, day):
    """A million filed calls cost nothing: every question begins with an index of what is open or recent."""
    asked: list[tuple[str, Any]] = []
    listen = lambda _connection, _cursor, statement, values, *_more: asked.append((statement, values))  # noqa: E731
    event.listen(desk.centre.engine, "before_cursor_execute", listen)
    day("Administrator")
    event.remove(desk.centre.engine, "before_cursor_execute", listen)
    growing = {"call", "clock_event", "voucher", "goods_entry", "repair_card", "work_time", "charge", "cash_receipt", "invoice", "contract", "expiry_notice"}
    with desk.centre.engine.connect() as connection:
        plans = [(statement, row[3]) for statement, values in asked if statement.startswith("SELECT")
                 for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
    assert len(asked) > 15
    assert [plan for plan in plans if plan[1].startswith("SCAN") and plan[1].split()[1] in growing] == []
    by_branch_alone = [plan for plan in plans if plan[1].endswith("(branch_id=?)") and plan[1].split()[1] in growing]
    assert by_branch_alone == []


def test_calls_to_assign_and_to_sign_off_open_the_register_in_the_view_that_holds_just_them(desk, day):
    for _ in range(2):
        desk.do("call.assess", desk.call(), severity="2")
        desk.solved()
    told = {line.kind: line for line in day().waiting.lines}
    for kind, view in (("dispatch", "to_assign"), ("sign_off", "to_sign_off")):
        assert (told[kind].opens, told[kind].view) == ("calls", view)
        shown = next(each for each in REGISTERS["calls"].views if each.key == view)
        states = ", ".join(f"'{state}'" for state in shown.states)
        assert desk.rows(f"SELECT count(*) FROM call WHERE state IN ({states})") == [(told[kind].count,)]
