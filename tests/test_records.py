"""Record windows: what is typed is kept, saved once, never overwritten unseen, and the chain can be walked with keys alone."""

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget

from backoffice import reading, text
from backoffice.models import (
    AbcRun,
    Arrival,
    Call,
    CashReceipt,
    Charge,
    Contact,
    CreditNote,
    Customer,
    ExpiryNotice,
    GoodsEntry,
    GoodsIn,
    GoodsReceipt,
    Invoice,
    IssueSlip,
    Item,
    JobPart,
    Loan,
    Loaner,
    LoanReminder,
    OldPart,
    PurchaseOrder,
    PurchaseRequest,
    RepairCard,
    ReplacementNotice,
    ReturnSlip,
    Role,
    ScrapRecord,
    ServiceLine,
    Stock,
    StockCount,
    StockMovement,
    Substitute,
    Supplier,
    TestRecord,
    Tool,
    ToolCustody,
    ToolIncident,
    Transfer,
    Voucher,
    Warehouse,
)
from backoffice.views.fields.mnemonics import letter_in, unmarked
from backoffice.views.record import kinds as records
from backoffice.views.record.kinds import KINDS
from backoffice.views.record.window import RecordWindow
from backoffice.views.register.window import RegisterWindow
from backoffice.views.registers import REGISTERS
from backoffice.views.shell import ahead
from tests.windows import ALT, CTRL, dialog, keyboard, no_dialog, opened, press, settle, sit, write

__all__ = ["sit"]


def test_a_call_shows_who_what_and_when_with_its_next_step_first(sit, desk):
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    assert window.head.title.text().startswith("C-HP26-")
    assert "王小明" in window.head.line.whole()
    assert window.head.chips[0].words == "New"
    assert window.head.primary.property("step") == "call.assess"
    assert window.title().endswith("王小明")


def test_what_stands_around_a_record_comes_right_after_its_first_paint(sit, desk, monkeypatch):
    call = desk.call()
    shell, seen = sit(), []
    ask = reading.surroundings
    monkeypatch.setattr(reading, "surroundings", lambda *given: (seen.append(shell.sheet().painted), ask(*given))[1])
    paint = RecordWindow.paintEvent
    monkeypatch.setattr(RecordWindow, "painted", False, raising=False)
    monkeypatch.setattr(RecordWindow, "paintEvent", lambda self, event: (paint(self, event), setattr(self, "painted", True))[0])
    window = opened(shell, "call", call.record_id)
    assert seen == [True]
    assert window.chain.nodes()


def test_a_window_drawn_ahead_is_shown_to_nobody_before_it_is_opened(sit, desk):
    call = desk.call()
    shell = sit()
    records.make_ready(shell, "call")
    ready = next(iter(ahead._drawn.values())).sheet
    for seen in (False, True):
        shell.middle.setVisible(seen)
        settle()
    assert not ready.isVisible()
    assert ready.parentWidget() not in shell.mdi.panes()
    assert opened(shell, "call", call.record_id) is ready
    assert ready.isVisible()
    assert shell.mdi.front().sheet is ready


def test_a_register_drawn_ahead_shows_no_more_than_the_role_may_see_when_it_is_opened(sit, desk, house):
    shell, role = sit("Warehouse keeper"), house.roles["Warehouse keeper"]
    ahead.draw(shell, "parts", lambda: RegisterWindow(shell, REGISTERS["parts"], waits=True))
    desk.do("role.grant", role, rights=sorted(set(desk.one(Role, role).rights) - {"stock.see_cost"}))
    window = opened(shell, "parts")
    assert "value" not in [column.name for column in window.register.columns]
    window.close()


def test_what_was_drawn_ahead_is_not_for_whoever_comes_back_with_other_rights(sit):
    shell = sit()
    records.make_ready(shell, "call")
    shell.person = shell.person._replace(rights=frozenset({"calls.see"}))
    assert ahead.take(shell, "call") is None


def test_a_step_that_is_not_allowed_stays_visible_with_the_reason_in_words(sit, desk):
    call = desk.call()
    window = opened(sit("Clerk"), "call", call.record_id)
    assert window.head.primary.text().strip().startswith("Assess")
    assert not window.head.primary.isEnabled()
    assert "Supervisor" in window.head.primary.toolTip()


def test_a_step_that_is_not_possible_now_says_in_which_state_it_is(sit, desk):
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    filed = next(each for each in window.head.menu.actions() if unmarked(each.text()).startswith("File"))
    assert not filed.isEnabled()
    assert "Signed off" in filed.toolTip()


def test_the_reason_of_a_grey_next_step_stands_under_more_too(sit, desk):
    window = opened(sit("Clerk"), "call", desk.call().record_id)
    assess = next(each for each in window.head.menu.actions() if unmarked(each.text()).startswith("Assess"))
    assert not assess.isEnabled()
    assert "Supervisor" in assess.toolTip()


def test_each_step_of_the_menu_has_a_letter_of_its_own(sit, desk):
    shell = sit()
    opened(shell, "call", desk.call().record_id)
    shell.menus.menus["record"].aboutToShow.emit()
    found = [letter_in(each.text()) for each in shell.menus.menus["record"].actions() if each.text()]
    assert all(found)
    assert len(found) == len(set(found))


def test_the_field_that_a_letter_leads_to_is_in_sight_with_its_caption(sit, desk):
    shell = sit()
    shell.resize(1200, 620)
    window = opened(shell, "call", desk.call().record_id)
    window.form.go_to("severity")
    field = window.form.fields["map_note"]
    press(getattr(Qt.Key, f"Key_{letter_in(window.form.captions['map_note'].text()).upper()}"), ALT)
    assert keyboard() is field
    for each in (field, window.form.captions["map_note"]):
        assert not each.visibleRegion().isEmpty()
        assert each.visibleRegion().boundingRect().size() == each.size()


def test_what_was_done_is_said_once(sit, desk, house):
    call = desk.call()
    desk.do("call.assess", call.record_id, severity="3")
    shell = sit()
    opened(shell, "call", call.record_id)
    for keys, said in (("call.dispatch", "Dispatch, now \"Dispatched\""), ("call.depart", "On the way"), ("call.arrive", "Arrived")):
        shell.sheet().steps.take(keys)
        settle()
        if keys == "call.dispatch":
            fill(technician="周海涛")
        verb()
        assert shell.notices.messages[0].words.partition(": ")[2] == said


PLANNING = (Supplier, PurchaseRequest, PurchaseOrder, AbcRun)
THE_WAREHOUSE = (Item, Stock, StockMovement, Warehouse, Substitute, GoodsIn, JobPart, IssueSlip, ReturnSlip, OldPart, Transfer, Arrival, StockCount, Tool,
                 ToolCustody, ToolIncident)


LOANED = (Loaner, Loan, ReplacementNotice, LoanReminder, ScrapRecord, TestRecord)


def _loan(desk):
    """A loaner that was tested, lent, reminded of, came back damaged and is proposed to be scrapped."""
    loaner = desk.do("loaner.add_loaner", model=desk.house.models["BCD-260"], value=80000).record_id
    desk.do("loaner.try_loaner", loaner, points=[{"what": "Insulation", "passed": True}], tested_by=desk.house.technicians[0])
    desk.do("loaner.lend_out", loaner, call=desk.call().record_id, due_on=desk.today, signed_by="王小明")
    loan = desk.one(Loan).id
    desk.do("loan.remind", loan)
    desk.do("loan.take_back", loan, signed_by="王小明")
    desk.do("loan.inspect", loan, result="damaged", findings="Door bent")
    desk.do("loaner.propose_scrap", loaner, reason="Not worth it")


def _stock(desk):
    """A part that came in, was issued, partly used and partly given back."""
    belt, newer = (desk.do("item.add_item", code=code, name="Drive belt").record_id for code in ("BLT", "BLT-B"))
    desk.do("substitute.propose_substitute", original=belt, substitute=newer)
    desk.do("goods_in.receive", goods=[{"item": belt, "quantity": 5000, "unit_price": 300}])
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    desk.do("repair_card.ask_part", card, item=belt, quantity=2000)
    part = desk.one(JobPart).id
    desk.do("job_part.issue", part)
    desk.do("job_part.use", part, quantity=1000)
    desk.do("job_part.give_back", part)
    supplier = desk.do("supplier.add_supplier", name="Donghai")
    request = desk.do("purchase_request.request_parts", wanted=[{"item": belt}])
    desk.do("purchase_request.take_quote", request, supplier=supplier.record_id, prices=[{"item": belt, "unit_price": 300}])
    for step in ("choose", "approve_for_finance", "approve", "make_orders"):
        desk.do(f"purchase_request.{step}", request)
    desk.do("abc_run.classify", from_on=desk.today, until_on=desk.today)
    desk.do("stock_count.begin_count", warehouse=desk.one(Stock, item_id=belt, kind="parts").warehouse_id)
    for step, branch in (("transfer.plan_transfer", "to_branch"), ("arrival.ask_branch", "from_branch")):
        desk.do(step, **{branch: 2}, goods=[{"item": belt}])
    tool = desk.do("tool.add_tool", number="FA-1", name="Multimeter").record_id
    desk.do("tool.hand_out", tool, custodian=desk.house.technicians[0], signed_card=True)
    desk.do("tool_incident.report_incident", tool=tool, kind="lost", what_happened="Left on the roof", by="Warehouse keeper")


def test_every_kind_of_record_opens_with_its_form_and_leads_back_to_its_register(sit, desk, house):
    call = desk.taken_in()
    desk.repair(desk.entries(call)[0])
    entry = desk.entries(call)[0]
    desk.do("goods_receipt.recover", desk.receipt(call), entry=entry)
    desk.do("goods_entry.return_goods", entry, signed_by="王小明", collect_now=True)
    desk.do("cash_receipt.hand_over", desk.one(CashReceipt).id, accepted_by=house.people["Accountant"])
    desk.do("charge.issue_invoice", desk.one(Charge).id)
    contract = desk.do("contract.add_contract", customer=house.customers["zh"], starts_on=desk.today, ends_on=desk.today, coverage="all",
                       units=[{"unit": house.units["zh"]}])
    desk.do("contract.sign", contract, signed_on=desk.today)
    desk.do("contract.notify", contract)
    desk.do("customer.add_contact", house.customers["zh"], contact_name="李娟", contact_role="mother", phone="136 6188 0542")
    _stock(desk)
    _loan(desk)
    shell = sit()
    ids = {"contract": contract.record_id, "call": call.record_id, "customer": house.customers["zh"], "unit": house.units["zh"],
           "product_model": house.models["BCD-260"], "staff": house.people["Technician"], "role": house.roles["Clerk"], "branch": 1,
           "zone": house.zones["urban"]}
    desk.do("invoice.credit", desk.one(Invoice).id, amount=100, reason="Rounded down")
    others = (ExpiryNotice, Contact, Invoice, CreditNote, Charge, CashReceipt, Voucher, GoodsEntry, GoodsReceipt, RepairCard)
    ids |= {kind.__tablename__: desk.one(kind).id for kind in others + THE_WAREHOUSE + LOANED + PLANNING}
    assert set(ids) == set(KINDS)
    for table, record_id in ids.items():
        window = opened(shell, table, record_id)
        assert window.kind is KINDS[table]
        assert window.form.fields
        assert window.head.title.text()


def test_what_is_changed_is_saved_and_read_again(sit, desk):
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    window.form.go_to("map_note")
    write("gate code 2288")
    assert window.is_changed()
    press(Qt.Key.Key_S, CTRL)
    assert desk.one(Call, call).map_note == "gate code 2288"
    assert not window.is_changed()
    assert window.foot.words.text() == "Saved"


def test_ctrl_s_stores_also_the_field_that_is_being_typed_in(sit, desk):
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    window.form.go_to("promised_at")
    write("2026-12-01 15:40")
    press(Qt.Key.Key_S, CTRL)
    assert desk.one(Call, call).promised_at.isoformat().startswith("2026-12-01T07:40")


def test_somebody_else_was_quicker_and_nothing_is_overwritten_unseen(sit, desk):
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    desk.do("call.change", call, map_note="ring twice", address="5 Hill Lane", by="Clerk")
    window.form.go_to("map_note")
    window.form.fields["map_note"].clear()
    write("gate code 2288")
    assert not window.commit_and_save()
    assert "Xu Min" in window.meanwhile.explanation()
    assert window.form.value("map_note") == "gate code 2288"
    assert window.form.value("address") == "5 Hill Lane"
    assert "ring twice" in window.form.note("map_note")
    assert not window.commit_and_save(), "both changed it: nothing is stored before somebody has chosen"
    settle()
    merging = dialog()
    assert merging.rows["map_note"].is_open()
    assert not merging.rows["address"].is_open()
    assert not merging.save.isEnabled()
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_Return)
    assert no_dialog()
    assert desk.one(Call, call).map_note == "gate code 2288"
    assert desk.one(Call, call).address == "5 Hill Lane"


def test_a_field_that_cannot_be_is_said_at_the_field_and_nothing_is_lost(sit, desk):
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    window.form.go_to("phone")
    window.form.fields["phone"].selectAll()
    write("no number")
    press(Qt.Key.Key_S, CTRL)
    assert "no telephone number" in window.form.note("phone")
    assert window.mending.isVisible()
    assert window.mending.sentence() == "One thing to mend before saving"
    assert window.form.value("phone") == "no number"
    assert desk.one(Call, call).phone == "137 6120 9938"


def test_a_second_click_is_the_same_deed(sit, desk):
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    window.steps.take("call.assess")
    settle()
    asked = dialog()
    command = asked._command
    assert asked.do()
    assert [row[0] for row in desk.rows("SELECT step FROM command WHERE uid = ?", command)] == ["call.assess"]
    settle()
    assert window.head.chips[0].words == "Triaged"


def test_the_history_names_field_by_field_what_stood_there_before_and_after(sit, desk, actor):
    call = desk.call()
    desk.do("call.change", call, map_note="ring twice")
    deeds = reading.history(desk.centre, actor, "call", call.record_id)
    assert [(change.caption, change.before, change.after) for change in deeds[0].changes] == [("Map note", "", "ring twice")]
    window = opened(sit(), "call", call.record_id)
    window.show_history()
    settle()
    assert "Save changes" in [each.what for each in deeds]
    dialog().close()


# ---- drafts -----------------------------------------------------------------------------------------------------------------

def test_what_was_typed_survives_and_stands_there_again(sit, desk):
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    window.form.go_to("map_note")
    write("half a sent")
    window.drafting.keeper.keep_now()
    again = opened(sit(), "call", call.record_id)
    assert again is not window
    assert again.form.value("map_note") == "half a sent"
    assert "not saved" in again.meanwhile.sentence()
    again.discard()
    settle()
    assert again.form.value("map_note") == ""
    window.discard()


def test_a_window_closed_with_unsaved_typing_keeps_it_as_a_draft_and_says_so(sit, desk):
    call = desk.call()
    shell = sit()
    window = opened(shell, "call", call.record_id)
    window.form.go_to("map_note")
    write("ring twice")
    shell.mdi.front().close()
    settle()
    assert no_dialog()
    assert "kept as a draft" in shell.notices.messages[0].words
    assert opened(shell, "call", call.record_id).form.value("map_note") == "ring twice"


def test_drafts_are_offered_to_the_person_who_typed_them_and_to_nobody_else(sit, desk):
    shell = sit("Clerk")
    window = opened(shell, "call")
    window.form.go_to("fault")
    write("Does not c")
    window.drafting.keeper.keep_now()
    assert any("not saved" in each.words for each in sit("Clerk").notices.messages)
    assert not any("not saved" in each.words for each in sit("Supervisor").notices.messages)
    window.discard()


def test_what_was_not_saved_stands_in_a_window_of_the_desk(sit, desk):
    shell = sit("Clerk")
    window = opened(shell, "call")
    window.form.go_to("fault")
    write("Does not cool")
    window.drafting.keeper.keep_now()
    again = sit("Clerk")
    assert "Not saved yet" in [pane.windowTitle() for pane in again.mdi.panes()]
    sheet = opened(again, "drafts")
    draft = sheet._drafts.waiting()[0]
    assert draft.title == "New call"
    sheet._open(draft)
    settle()
    assert again.sheet().form.value("fault") == "Does not cool"
    again.sheet().discard()
    window.discard()
    sheet.look_again()
    assert not sheet._drafts.waiting()


def test_what_was_typed_in_a_dialog_stands_there_again(sit, desk):
    call = desk.sent()
    window = opened(sit(), "call", call.record_id)
    window.steps.take("call.take_in")
    settle()
    asked = dialog()
    asked.form.put("findings", "Compressor seized, needs the bench")
    asked.reject()
    settle()
    window.steps.take("call.take_in")
    settle()
    again = dialog()
    assert again.form.value("findings") == "Compressor seized, needs the bench"
    assert "typed before" in again.mending.sentence()
    again.mending.link.click()
    assert again.form.value("findings") == ""
    again.reject()


def test_a_password_is_never_kept_in_a_draft(sit, desk, house):
    window = opened(sit(), "staff", house.people["Clerk"])
    window.steps.take("staff.reset_password")
    settle()
    asked = dialog()
    asked.form.put("one_time_word", "correct horse battery")
    asked._keeper.keep_now()
    assert not [file for file in asked._drafts.folder.glob("*.json") if "horse" in file.read_text()]
    asked.reject()


def test_the_records_before_and_after_are_one_key_away(sit, desk):
    first, second = desk.call(), desk.call()
    window = opened(sit(), "call", first.record_id)
    window.go(1)
    settle()
    assert window.record_id == second.record_id
    assert window.head.title.text() == desk.one(Call, second).number
    window.go(1)
    assert window.record_id == second.record_id
    window.go(-1)
    assert window.record_id == first.record_id


def test_what_is_fixed_says_why_at_its_foot(sit, desk):
    call = desk.call()
    desk.do("call.cancel", call, reason="bought a new one")
    window = opened(sit(), "call", call.record_id)
    assert "Cancelled" in window.foot.words.text()
    assert not window.foot.save.isVisible()
    assert window.form.fields["fault"].isReadOnly()


def test_in_a_narrow_window_the_panel_is_one_button_away(sit, desk):
    call = desk.call()
    shell = sit()
    window = opened(shell, "call", call.record_id)
    assert window.side.isVisible()
    shell.resize(1000, 800)
    settle()
    assert not window.side.isVisible()
    window.head.beside.click()
    assert window.side.isVisible()


def test_granted_rights_stand_in_the_history_in_words(sit, desk, actor, house):
    from backoffice.models import Role
    before = sorted(desk.one(Role, house.roles["Purchaser"]).rights)
    desk.do("role.grant", house.roles["Purchaser"], rights=[*before, "calls.dispatch"])
    deed = reading.history(desk.centre, actor, "role", house.roles["Purchaser"])[0]
    assert deed.changes[0].after == "Repair call: Carry over, Dispatch"


def test_a_draft_is_for_its_owner_only_and_written_whole(sit, desk):
    window = opened(sit(), "call")
    window.form.go_to("fault")
    write("x")
    window.drafting.keeper.keep_now()
    file = next(window.drafting.drafts.folder.glob("*.json"))
    assert file.stat().st_mode & 0o077 == 0
    assert json.loads(file.read_text())["values"]["fault"] == "x"
    window.discard()
    assert not list(window.drafting.drafts.folder.glob("*.json"))


def test_a_disk_that_is_full_stops_nobody_from_typing(sit, desk, monkeypatch):
    window = opened(sit(), "call")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("backoffice.views.record.drafts.os.replace", full)
    window.form.go_to("fault")
    write("x")
    assert not window.drafting.keeper.keep_now()
    assert window.form.value("fault") == "x"
    window.discard()


# ---- the counter ------------------------------------------------------------------------------------------------------------

@pytest.fixture
def intake(sit) -> Any:
    return opened(sit("Supervisor"), "call")


def test_a_customer_is_found_by_part_of_the_name_by_the_tail_of_the_phone_and_by_a_serial(intake, house):
    for words in ("小明", "9938", "2409-000001", "garcia"):
        found = [each.customer.title for each in reading.candidates(intake.shell.centre, words)]
        assert found, words


def test_choosing_a_customer_fills_what_is_known_and_shows_their_units(intake, desk, house):
    intake.form.go_to("customer")
    write("9938")
    press(Qt.Key.Key_Return)
    assert intake.form.value("customer") == house.customers["zh"]
    assert intake.form.value("phone") == "137 6120 9938"
    assert intake.form.value("address") == "黄浦区打浦路 88 弄"
    assert intake.form.value("zone") == house.zones["urban"]
    assert "Units of this customer" in [card.accessibleName() for card in intake.side.cards]


def test_what_the_clerk_typed_before_is_not_overwritten(intake, house):
    intake.form.put("address", "12 Other Road")
    intake.choose_customer(reading.name_of(intake.shell.centre, "customer", house.customers["zh"]))
    assert intake.form.value("address") == "12 Other Road"
    assert intake.form.value("phone") == "137 6120 9938"


def test_a_serial_brings_its_unit_its_warranty_and_its_owner(intake, house):
    intake.form.go_to("serial")
    write("BC260-2409-000001")
    press(Qt.Key.Key_Tab)
    assert intake.form.value("unit") == house.units["zh"]
    assert intake.form.value("customer") == house.customers["zh"]
    assert intake.form.value("category") == "C"
    assert "Warranty of this unit" in [card.accessibleName() for card in intake.side.cards]


def test_an_open_call_about_the_same_unit_is_offered_and_nothing_is_forced(intake, desk, house):
    before = desk.call(unit=house.units["zh"])
    intake.choose_unit(reading.name_of(desk.centre, "unit", house.units["zh"]))
    note = intake.notes.itemAt(0).widget()
    assert "open call about this unit" in note.sentence()
    assert desk.one(Call, before).number in note.explanation()
    assert intake.foot.save.isEnabled()


def test_a_second_call_about_the_same_unit_raises_the_repeat_repair_flag(intake, desk, house):
    from datetime import UTC, datetime, timedelta
    desk.now = datetime.now(UTC) - timedelta(days=3)
    desk.call(unit=house.units["zh"])
    seen = reading.about_unit(desk.centre, desk.actor(), house.units["zh"])
    assert "Repeat repair" in [each.sentence for each in seen.warnings]


def test_a_blocked_customer_is_shown_with_the_reason(intake, desk, house):
    desk.do("customer.block", house.customers["en"], reason="owes three invoices")
    intake.choose_customer(reading.name_of(desk.centre, "customer", house.customers["en"]))
    note = intake.notes.itemAt(0).widget()
    assert note.sentence() == "This customer is blocked"
    assert "owes three invoices" in note.explanation()


def test_a_phone_number_of_somebody_else_is_said_and_not_forced(intake, desk, house):
    intake.choose_customer(reading.name_of(desk.centre, "customer", house.customers["en"]))
    intake.form.go_to("phone")
    intake.form.fields["phone"].selectAll()
    write("13761209938")
    press(Qt.Key.Key_Tab)
    assert "also on 王小明" in intake.form.note("phone")


def test_a_new_customer_is_entered_on_the_spot_with_the_call(intake, desk, house):
    intake.form.go_to("customer")
    write("李娟")
    press(Qt.Key.Key_F3)
    assert intake.new_customer.isVisible()
    assert intake.new_customer.form.value("language") == "zh"
    write("136 6188 0542")
    intake.form.put("address", "瑞金二路 12 号")
    intake.form.put("fault", "漏水")
    intake.form.put("category", "A")
    intake.form.fields["model"].pick(reading.name_of(desk.centre, "product_model", house.models["XQG-80"]))
    press(Qt.Key.Key_S, CTRL)
    made = desk.one(Customer, name="李娟")
    assert made.phone == "136 6188 0542"
    assert desk.one(Call).customer_id == made.id
    assert intake.record_id == desk.one(Call).id
    assert intake.head.title.text() == desk.one(Call).number


def test_a_form_that_is_discarded_is_empty_again(intake, house):
    intake.choose_unit(reading.name_of(intake.shell.centre, "unit", house.units["zh"]))
    intake.form.put("fault", "x")
    intake.discard()
    settle()
    assert intake.form.value("customer") is None
    assert intake.form.value("fault") == ""
    assert not intake.is_changed()
    assert "Warranty of this unit" not in [card.accessibleName() for card in intake.side.cards]


def test_a_call_that_is_refused_leaves_the_new_customer_entered_once(intake, desk, house):
    intake.is_new("李娟")
    intake.form.put("phone", "136 6188 0542")
    intake.form.put("address", "瑞金二路 12 号")
    intake.form.put("fault", "漏水")
    intake.form.put("category", "A")
    intake.form.fields["model"].pick(reading.name_of(desk.centre, "product_model", house.models["BCD-260"]))
    intake.form.put("serial", "BC260-2409-000002")  # somebody else's
    assert not intake.commit_and_save()
    assert "Emma" in intake.form.note("serial")
    intake.form.put("serial", "")
    assert intake.commit_and_save()
    assert [each.name for each in desk.all(Customer, name="李娟")] == ["李娟"]
    assert desk.one(Call).customer_name == "李娟"


def test_whoever_may_be_there_already_is_shown_when_a_customer_is_entered_and_nothing_is_forced(sit, desk):
    window = opened(sit("Clerk"), "customer")
    window.form.go_to("name")
    write("Garcia")
    press(Qt.Key.Key_Tab)
    assert [each.customer.title for each in window.twins()] == ["José García"]
    assert "May be there already" in [card.accessibleName() for card in window.side.cards]
    press(Qt.Key.Key_S, CTRL)
    assert desk.one(Customer).name == "Garcia"


def test_a_model_that_is_not_there_yet_is_made_on_the_spot(intake, desk):
    intake.form.go_to("model")
    write("WX-9")
    press(Qt.Key.Key_F3)
    made = dialog()
    assert made.form.value("code") == "WX-9"
    made.form.put("name", "Washing machine")
    assert made.do()
    settle()
    assert intake.form.fields["model"].named.title == "Washing machine WX-9"


def test_several_things_that_are_missing_are_said_at_once_and_one_click_leads_there(intake):
    intake.form.put("fault", "x")
    assert not intake.commit_and_save()
    assert intake.mending.sentence().endswith("things to mend before saving")
    intake.form.go_to("fault")
    intake.mending.link.click()
    assert keyboard() is intake.form.fields["customer"]


def test_whoever_leaves_the_customer_unknown_is_told_how_to_enter_one(intake):
    intake.form.go_to("customer")
    write("Nobody of that name")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Tab)
    assert "F3" in intake.form.note("customer")


# ---- keys alone -------------------------------------------------------------------------------------------------------------

def fill(**values: str) -> None:
    """Types into fields of the dialog in front, each reached by the keyboard."""
    asked = dialog()
    for name, words in values.items():
        asked.form.go_to(name)
        field = asked.form.fields[name]
        if hasattr(field, "selectAll"):
            field.selectAll()
        write(words)
        if hasattr(field, "is_offering") and field.is_offering():
            press(Qt.Key.Key_Return)


def verb() -> None:
    """Ctrl+Enter does the deed of the dialog in front."""
    press(Qt.Key.Key_Return, CTRL)
    assert no_dialog() or True


def test_the_whole_chain_is_walked_with_the_keyboard_alone(sit, desk, house):
    shell = sit()
    window = opened(shell, "call")
    assert keyboard() is window.form.fields["customer"]
    write("9938")
    press(Qt.Key.Key_Return)
    window.form.go_to("unit")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    window.form.go_to("fault")
    write("冷藏室不制冷")
    window.form.go_to("category")
    write("A")
    press(Qt.Key.Key_S, CTRL)
    call = desk.one(Call)
    assert call.state.value == "new"
    press(Qt.Key.Key_Return, CTRL)  # assess
    verb()
    press(Qt.Key.Key_Return, CTRL)  # dispatch
    fill(technician="周海涛")
    verb()
    assert desk.one(Call).state.value == "dispatched"
    press(Qt.Key.Key_Return, CTRL)  # on the way
    verb()
    window.steps.take("call.take_in")
    settle()
    fill(shelf="A-11")
    verb()
    assert desk.one(Call).state.value == "in workshop"
    card = opened(shell, "repair_card", desk.one(RepairCard).id)
    press(Qt.Key.Key_Return, CTRL)  # start work
    fill(technician="周海涛")
    verb()
    card.steps.take("repair_card.log_time")
    settle()
    fill(technician="周海涛", minutes="1 h 15", work="Thermostat changed", price_per_hour="120")
    verb()
    card.steps.take("repair_card.use_part")
    settle()
    fill(description="Thermostat", unit_price="185,00")
    verb()
    press(Qt.Key.Key_Return, CTRL)  # finish
    fill(fault_found="Thermostat stuck")
    verb()
    press(Qt.Key.Key_Return, CTRL)  # inspect
    fill(inspector="何晓东")
    verb()
    assert desk.one(RepairCard).state.value == "inspected"
    press(Qt.Key.Key_Return, CTRL)  # return the goods: the gate
    gate = dialog()
    assert not gate.verb.isEnabled()
    press(Qt.Key.Key_Space)  # take the receipt back
    assert gate.verb.isEnabled()
    press(Qt.Key.Key_Return, CTRL)
    assert desk.one(GoodsEntry).state.value == "out"
    assert desk.one(Call).state.value == "returned"
    opened(shell, "charge", desk.one(Charge).id)
    press(Qt.Key.Key_Return, CTRL)
    verb()
    assert desk.one(Invoice).total == 15000 + 18500
    window = opened(shell, "call", call.id)
    press(Qt.Key.Key_Return, CTRL)  # sign off: nothing blocks
    press(Qt.Key.Key_Return, CTRL)
    press(Qt.Key.Key_Return, CTRL)  # file
    fill(filing_place="F-2026-03")
    verb()
    assert desk.one(Call, call.id).state.value == "filed"


def test_a_call_is_solved_on_site_and_the_low_fee_collected_by_keys(sit, desk):
    call = desk.sent()
    shell = sit()
    window = opened(shell, "call", call.record_id)
    window.steps.take("call.solve_on_site")
    settle()
    fill(findings="Fan stuck", measures="Fan freed")
    asked = dialog()
    asked.form.go_to("lines")
    write("Labour")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    write("80")
    press(Qt.Key.Key_Return)
    asked.form.fields["collect_now"].setFocus()
    press(Qt.Key.Key_Space)
    verb()
    assert desk.one(Call, call).state.value == "solved"
    assert desk.one(CashReceipt).amount == 8000


def test_every_widget_that_takes_the_keyboard_has_a_name(sit, desk):
    call = desk.taken_in()
    shell = sit()
    for table, record_id in (("call", call.record_id), ("call", None), ("repair_card", desk.one(RepairCard).id), ("role", 2)):
        window = opened(shell, table, record_id)
        for each in window.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible():
                found = QAccessible.queryAccessibleInterface(each)
                name = found.text(QAccessible.Text.Name) if found is not None else ""
                assert name or (isinstance(each, QPushButton) and each.text()), f"{table}: {type(each).__name__} {each.objectName()}"


def test_the_desk_changes_its_language_while_a_record_is_open(sit, desk):
    from backoffice.views.translator import wear_language
    call = desk.call()
    window = opened(sit(), "call", call.record_id)
    window.form.go_to("map_note")
    write("gate")
    wear_language("es")
    settle()
    assert window.form.value("map_note") == "gate"
    wear_language("en")
    settle()
    window.discard()


def test_control_return_in_a_cell_takes_it_over_and_does_the_deed(sit, desk):
    call = desk.sent()
    desk.do("call.arrive", call)
    from backoffice.views.record import stepping
    asked = stepping.take(sit(), "call.solve_on_site", call.record_id)
    settle()
    for name, told in (("findings", "Fan stuck"), ("measures", "Fan freed"), ("signed_by", "王小明")):
        asked.form.go_to(name)
        write(told)
    asked.form.go_to("lines")
    settle()
    grid = asked.form.fields["lines"].view
    row = asked.form.fields["lines"].table.names.index("description")
    grid.setCurrentIndex(grid.model().index(0, row))
    grid.setFocus()
    press(Qt.Key.Key_Return)
    write("Fan motor")
    press(Qt.Key.Key_Return, CTRL)
    assert no_dialog()
    assert [line.description for line in desk.all(ServiceLine)] == ["Fan motor"]


def test_what_the_program_wrote_itself_is_read_in_the_language_of_the_desk(sit, desk):
    call = desk.sent()
    desk.do("call.nobody_home", call, knocked_at=desk.now)
    voucher = desk.one(Voucher).id
    shell = sit()
    text.speak("es")
    window = opened(shell, "voucher", voucher)
    assert window.form.fields["void_reason"].get_value() == "nadie en casa"
    assert not window.is_changed()
    held = reading.surroundings(desk.centre, desk.actor(), "voucher", voucher).held
    assert {each.holder_name for each in held} == {"nadie en casa"}
    told = reading.history(desk.centre, desk.actor(), "voucher", voucher)[0].changes
    assert "nadie en casa" in {each.after for each in told}
    assert opened(shell, "call", call.record_id).form.fields["waiting_reason"].get_value() == "nadie en casa"


def test_a_reason_of_the_program_is_never_proposed_as_if_somebody_had_typed_it(desk):
    call = desk.sent()
    desk.do("call.nobody_home", call, knocked_at=desk.now)
    assert reading.proposals(desk.centre, desk.actor(), "call.carry_over", call.record_id)["reason"] == ""
    desk.do("call.carry_over", call)
    assert desk.one(Call, call).waiting_reason == "nobody home"


def test_preset_roles_are_read_in_the_language_of_the_desk_and_roles_of_the_house_as_they_are_called(sit, desk, house):
    own = desk.do("role.add_role", name="Werkstatt", by="Administrator").record_id
    shell = sit()
    text.speak("zh")
    window = opened(shell, "role", house.roles["Warehouse keeper"])
    assert window.head.title.text() == "仓库管理员"
    assert window.form.fields["name"].get_value() == "仓库管理员"
    assert not window.is_changed()
    assert opened(shell, "role", own).head.title.text() == "Werkstatt"
    assert reading.name_of(desk.centre, "staff", house.people["Clerk"]).detail.startswith("文员")


def test_a_unit_is_called_in_the_language_of_the_desk(desk, house):
    for language, called in (("en", "Refrigerator"), ("zh", "双门冰箱"), ("es", "Frigorífico")):
        text.speak(language)
        assert reading.name_of(desk.centre, "unit", house.units["zh"]).title.startswith(called)
