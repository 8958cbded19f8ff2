"""Forms: each input names what it stands for, has its caption and its name, and takes what people type, whatever that is."""

from datetime import UTC, date, datetime
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import inspect

from backoffice import reading
from backoffice.models import STEPS, Call, Role, kind_of, steps_of
from backoffice.paths import FORMS
from backoffice.reading.around import WAYS
from backoffice.reading.record import LISTS
from backoffice.text import money
from backoffice.views.fields import typed
from backoffice.views.fields.amounts import MinutesEdit, MoneyEdit
from backoffice.views.fields.binding import Form
from backoffice.views.fields.dates import DateEdit, MomentEdit
from backoffice.views.fields.drawing import FIELDS, PROMOTED, drawn, drawn_or_plain, load
from backoffice.views.fields.mending import Mending
from backoffice.views.fields.rights import RightsEdit
from backoffice.views.fields.typed import Unclear
from backoffice.views.fields.widgets import ChoiceBox, LineEdit, PhoneEdit, Surrounding, TextEdit, missing_signs
from backoffice.views.look import Look, dress_application
from backoffice.views.record.kinds import KINDS
from backoffice.views.record.step_dialog import StepDialog
from backoffice.views.record.stepping import surrounding
from tests.windows import CTRL, press, settle, sit, write

__all__ = ["sit"]
DRAWN = sorted(file.stem for file in FORMS.glob("*.ui"))


def fields_of(name: str) -> dict[str, str]:
    """The fields of a form and their kinds, as they stand in its file."""
    found = ElementTree.parse(FORMS / f"{name}.ui").iter("widget")
    kinds = {each.__name__ for each in PROMOTED.values() if issubclass(each, FIELDS)}
    return {each.get("name", ""): each.get("class", "") for each in found if each.get("class") in kinds}


# ---- the files --------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("name", DRAWN)
def test_every_form_is_used(name):
    assert name in KINDS or name in STEPS


@pytest.mark.parametrize("name", sorted(KINDS))
def test_every_kind_of_record_has_a_designed_form(name):
    assert name in DRAWN


@pytest.mark.parametrize("name", DRAWN)
def test_every_input_of_a_form_names_an_attribute_or_a_parameter(name):
    table, _, step = name.partition(".")
    kind = kind_of(table)
    if step:
        known = set(STEPS[name].inputs)
    else:
        making = next((each for each in steps_of(kind) if each.creates), None)
        known = {*inspect(kind).all_orm_descriptors.keys(), *inspect(kind).local_table.columns.keys(), *LISTS.get(table, {}), *dir(kind)}
        known |= set(making.inputs) if making else set()
    assert set(fields_of(name)) <= known


@pytest.mark.parametrize("name", [each for each in DRAWN if "." in each and not STEPS[each].creates])
def test_the_dialog_of_a_step_asks_for_everything_that_the_step_takes(name):
    assert set(fields_of(name)) == set(STEPS[name].inputs)


@pytest.mark.parametrize("name", sorted(each for each, kind in KINDS.items() if kind.making))
def test_the_form_of_a_new_record_asks_for_everything_that_is_needed(name):
    making = STEPS[f"{name}.{KINDS[name].making}"]
    needed = {each.name for each in making.inputs.values() if each.required}
    assert needed <= set(fields_of(name))


@pytest.mark.parametrize("name", DRAWN)
def test_every_field_stands_in_the_order_of_the_tab_key(name):
    root = ElementTree.parse(FORMS / f"{name}.ui").getroot()
    stops = [each.text for each in root.iter("tabstop")]
    assert stops == list(fields_of(name))


@pytest.mark.parametrize("name", DRAWN)
def test_every_field_has_a_caption_that_leads_to_it_and_a_mnemonic(qtbot, name):
    form = load(name)
    qtbot.addWidget(form)
    buddies = {each.buddy().objectName(): each.text() for each in form.findChildren(QWidget) if hasattr(each, "buddy") and each.buddy() is not None}
    for field, kind in fields_of(name).items():
        words = form.findChild(QWidget, field).text() if kind == "Tick" else buddies.get(field, "")  # type: ignore[attr-defined]
        assert "&" in words, field
        assert words.replace("&", "").strip()


@pytest.fixture
def at_desk(qapp, fresh_to_look_at) -> Surrounding:
    dress_application("light")
    centre, actor = fresh_to_look_at.centre, fresh_to_look_at.actor()
    return Surrounding(centre, actor, reading.house(centre, actor))


@pytest.mark.parametrize("key", sorted(key for key, step in STEPS.items() if not step.hidden and step.inputs and not step.creates))
def test_every_step_has_a_field_for_each_input_with_a_name_for_those_who_cannot_see(qtbot, at_desk, key):
    form = Form(drawn_or_plain(key, STEPS[key].inputs), STEPS[key].inputs, at_desk)
    qtbot.addWidget(form)
    assert set(form.asked) == set(STEPS[key].inputs)
    for name, field in form.fields.items():
        assert field.accessibleName(), name


# ---- what people type -------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("words", "amount"), [
    ("12,30", 1230), ("12.30", 1230), ("12", 1200), ("1 234,50", 123450), ("1,234.50", 123450), ("1.234,50", 123450), ("¥386", 38600), ("386,00 €", 38600),
    ("\uff11\uff12\uff0e\uff13\uff10", 1230), ("−5", -500), ("", None), ("0,5", 50), ("12\u00a0345", 1234500)])
@pytest.mark.parametrize("language", ["en", "es", "zh"])
def test_an_amount_is_understood_however_it_is_written(words, amount, language):
    assert typed.read_money(words, "CNY", language) == amount


@pytest.mark.parametrize(("words", "language"), [("12,3,0", "en"), ("1.234", "en"), ("1,234", "es"), ("abc", "en"), ("12.345", "en"), ("1,23,456.7", "en")])
def test_an_amount_that_could_be_two_things_is_refused_in_words(words, language):
    with pytest.raises(Unclear) as unclear:
        typed.read_money(words, "CNY", language)
    assert unclear.value.said() == "Write 12,30 or 12.30."


def test_thousands_are_understood_where_the_language_parts_them_so():
    assert typed.read_money("1,234", "CNY", "en") == 123400
    assert typed.read_money("1.234", "EUR", "es") == 123400


def test_a_currency_without_places_takes_whole_amounts_only():
    assert typed.read_money("1,230", "JPY", "en") == 1230
    with pytest.raises(Unclear):
        typed.read_money("12.30", "JPY", "en")


def test_every_amount_that_is_shown_is_understood_again():
    for language in ("en", "es", "zh"):
        for minor in (0, 1, 99, 100, 123456, 123456789, -5):
            assert typed.read_money(money(minor, "CNY", language, bare=True), "CNY", language) == minor


@pytest.mark.parametrize(("words", "thousandths"), [("2", 2000), ("1,5", 1500), ("1.5", 1500), ("0.125", 125), ("", None)])
def test_a_quantity_is_kept_in_thousandths(words, thousandths):
    assert typed.read_quantity(words, "en") == thousandths


def test_a_quantity_that_could_be_a_thousand_or_a_fraction_is_refused_with_both():
    with pytest.raises(Unclear) as unclear:
        typed.read_quantity("1,234", "en")
    assert unclear.value.said() == "Write 1234 or 1.234."


@pytest.mark.parametrize(("words", "minutes"), [("70", 70), ("1 h 10", 70), ("1h10", 70), ("1:10", 70), ("1 h 10 min", 70), ("1,5 h", 90), ("45 min", 45),
                                                ("", None)])
def test_a_span_of_time_is_understood(words, minutes):
    assert typed.read_minutes(words) == minutes


TODAY = date(2025, 11, 18)


@pytest.mark.parametrize("words", ["18.11", "18/11/2025", "2025-11-18", "18 Nov 2025", "18.11.25", "today", "20251118", "2025年11月18日", "18-11-2025"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_day_is_understood(words, language):
    assert typed.read_day(words, TODAY, language) == TODAY


def test_a_chinese_desk_writes_the_month_first():
    assert typed.read_day("11-18", TODAY, "zh") == TODAY
    assert typed.read_day("11月18日", TODAY, "zh") == TODAY


def test_without_a_year_the_nearest_day_is_meant():
    assert typed.read_day("3.1", date(2025, 12, 20), "en") == date(2026, 1, 3)
    assert typed.read_day("28.12", date(2026, 1, 3), "en") == date(2025, 12, 28)


@pytest.mark.parametrize("words", ["31.2", "45.1.2025", "soon", "2025-13-01", "0000-11-18", "18.11.0000", "29.2.2027"])
def test_a_day_that_does_not_exist_is_refused_with_an_example(words):
    with pytest.raises(Unclear) as unclear:
        typed.read_day(words, TODAY, "en")
    assert "18.11.2025" in unclear.value.said()


@pytest.mark.parametrize("words", ["15:40", "today 15:40", "18.11 15:40", "18 Nov 2025 15:40", "1540", "3:40 pm", "2025-11-18 15:40"])
def test_a_moment_is_that_of_the_branchs_clock(words):
    now = datetime(2025, 11, 18, 6, 32, tzinfo=UTC)
    assert typed.read_moment(words, now, "Asia/Shanghai", "en") == datetime(2025, 11, 18, 7, 40, tzinfo=UTC)


def test_a_moment_without_its_hour_is_refused():
    with pytest.raises(Unclear):
        typed.read_moment("18.11.2025", datetime(2025, 11, 18, 6, 32, tzinfo=UTC), "Asia/Shanghai", "en")


@pytest.mark.parametrize(("words", "zone"), [("31.12.9999 23:30", "America/New_York"), ("1.1.0001 00:30", "Asia/Shanghai")])
def test_a_moment_at_the_end_of_time_is_refused_in_words(words, zone):
    with pytest.raises(Unclear, match="Write day and time"):
        typed.read_moment(words, datetime(2025, 11, 18, 6, 32, tzinfo=UTC), zone, "en")


def test_an_hour_that_the_clocks_leave_out_is_said_and_not_moved():
    now = datetime(2026, 3, 28, 6, 32, tzinfo=UTC)
    with pytest.raises(Unclear, match="no such hour on that day"):
        typed.read_moment("29.3.2026 02:30", now, "Europe/Madrid", "es")
    assert typed.read_moment("29.3.2026 03:30", now, "Europe/Madrid", "es") == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert typed.read_moment("25.10.2026 02:30", now, "Europe/Madrid", "es") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_signs_that_nobody_sees_come_along_with_what_is_pasted_and_do_not_count():
    assert typed.read_money("\u200b12,30\u200b", "EUR", "es") == 1230
    assert typed.read_quantity("1,5\u200b", "es") == 1500
    assert typed.read_whole("\ufeff12\t") == 12
    assert typed.read_minutes("\u200e70") == 70
    assert typed.read_day("\u200b18.11", TODAY, "en") == TODAY


# ---- fields -----------------------------------------------------------------------------------------------------------------

def shown(qtbot: Any, field: Any) -> Any:
    dress_application("light")
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    settle()
    return field


def test_a_field_writes_what_it_understood_the_way_the_house_does(qtbot, at_desk):
    field = shown(qtbot, MoneyEdit())
    field.take(at_desk)
    field.setText("1.234,5")
    field.editingFinished.emit()
    assert field.text() == "1,234.50"
    assert field.value == 123450


def test_what_cannot_be_read_stays_as_it_was_typed(qtbot, at_desk):
    field = shown(qtbot, MoneyEdit())
    field.take(at_desk)
    field.setText("12,3,0")
    field.editingFinished.emit()
    assert field.text() == "12,3,0"
    assert field.fault() == "Write 12,30 or 12.30."
    assert field.value is None


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_day_at_the_end_of_time_is_not_turned_further(qtbot, at_desk, day):
    field = shown(qtbot, DateEdit())
    field.take(at_desk)
    field.put_value(day)
    field.setFocus()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        press(key)
        assert field.value == day


def test_a_moment_that_nobody_touched_keeps_its_seconds(qtbot, at_desk):
    field = shown(qtbot, MomentEdit())
    field.take(at_desk)
    exact = datetime(2026, 3, 4, 2, 0, 31, 250000, tzinfo=UTC)
    field.put_value(exact)
    assert field.value == exact
    field.setText("10:05")
    assert field.value.second == 0


def test_a_date_may_be_empty_and_has_a_calendar(qtbot, at_desk):
    field = shown(qtbot, DateEdit())
    field.take(at_desk)
    assert field.value is None
    assert field.fault() == ""
    field.setFocus()
    press(Qt.Key.Key_F4)
    assert field._popup.isVisible()
    field._chosen(date(2026, 3, 9))
    assert field.value == date(2026, 3, 9)
    assert field.text() == "9 Mar 2026"


def test_scrolling_over_a_choice_changes_nothing(qtbot):
    field = shown(qtbot, ChoiceBox())
    field.offer([("a", "First"), ("b", "Second")])
    field.put_value("a")
    qtbot.wait(1)
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    event = QWheelEvent(QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                        Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(field, event)
    assert field.value == "a"


def test_a_locked_choice_is_read_and_not_changed(qtbot):
    field = shown(qtbot, ChoiceBox())
    field.offer([("a", "First"), ("b", "Second")])
    field.put_value("a")
    field.lock(True)
    field.setFocus()
    press(Qt.Key.Key_Down)
    assert field.value == "a"


@pytest.mark.parametrize("words", ["冷藏室不制冷", "García, n.º 3", "Ω ≥ 4 °C", "<b>&amp;</b>"])
def test_characters_that_the_fonts_have_are_not_spoken_of(qtbot, words):
    field = shown(qtbot, LineEdit())
    field.setText(words)
    assert field.remark() == ""


@pytest.mark.parametrize("words", ["😀", "مرحبا", "𠮷野家"])
def test_characters_that_the_fonts_lack_are_said_in_amber_and_never_block(qtbot, words):
    field = shown(qtbot, TextEdit())
    field.setPlainText(words)
    assert "box" in field.remark()
    assert field.fault() == ""
    assert field.value == words


def test_the_fields_and_the_papers_agree_on_which_characters_are_missing(qtbot):
    from backoffice.papers import missing
    dress_application("light")
    words = "王小明 García 😀 𠮷 Ω م ☑ ✔ ½ 龘 ① € \u200b中"
    visible = [sign for sign in missing_signs(words) if sign.isprintable()]
    assert visible == [sign for sign in missing(words) if sign.isprintable()]


def test_ten_thousand_characters_are_counted_at_the_field(qtbot):
    field = shown(qtbot, TextEdit())
    field.setPlainText("x" * 10_000)
    assert field.fault() == "At most 4000 characters; this has 10000."


def test_a_phone_that_is_none_is_said_at_the_field(qtbot):
    field = shown(qtbot, PhoneEdit())
    field.setText("call me")
    assert "no telephone number" in field.fault()
    field.setText("+34 91 555 0917")
    assert field.fault() == ""


def test_a_span_is_written_in_words(qtbot):
    field = shown(qtbot, MinutesEdit())
    field.setText("70")
    field.editingFinished.emit()
    assert field.text() == "1 h 10 min"
    assert field.value == 70


# ---- the binding ------------------------------------------------------------------------------------------------------------

@pytest.fixture
def form(qtbot, at_desk) -> Form:
    made = Form(drawn("customer"), STEPS["customer.change"].inputs, at_desk)
    qtbot.addWidget(made)
    made.show()
    made.fill({"name": "王小明", "phone": "137 6120 9938", "language": "zh", "kind": "person", "customer_class": "ordinary"})
    return made


def test_only_what_was_changed_is_told(form):
    assert form.changes() == {}
    form.put("address", "5 Hill Lane")
    assert form.changes() == {"address": "5 Hill Lane"}
    form.put("address", "")
    assert not form.is_edited()


def test_a_reference_is_told_under_the_name_of_its_column(form, house, at_desk):
    form.fields["zone"].pick(reading.name_of(at_desk.centre, "zone", house.zones["urban"]))
    assert form.changes() == {"zone_id": house.zones["urban"]}


def test_several_faults_are_said_at_once_each_at_its_field(form):
    note = Mending(form)
    faults = form.say_faults([("name", "Write the customer's name."), ("email", "An e-mail address holds an @.")])
    note.show_faults(faults)
    assert note.sentence() == "2 things to mend before saving"
    assert form.note("name") == "Write the customer's name."
    assert form.note("email") == "An e-mail address holds an @."
    form.put("name", "李娟")
    assert form.note("name") == ""
    assert form.note("email")


def test_a_refusal_finds_its_field_also_under_the_columns_name(form):
    assert form.say_faults([("zone_id", "choose again")]) == [("zone", "choose again")]


def test_what_was_typed_comes_back_as_it_was_typed(form, qtbot, at_desk):
    form.put("note", "half a sent")
    form.fields["phone"].setText("137 61")
    kept = form.drafts()
    again = Form(drawn("customer"), STEPS["customer.change"].inputs, at_desk)
    qtbot.addWidget(again)
    again.fill({"name": "王小明", "phone": "137 6120 9938"})
    again.restore(kept)
    assert again.value("note") == "half a sent"
    assert again.value("phone") == "137 61"


def test_a_value_of_markup_is_shown_as_it_was_typed(form):
    form.put("note", "<img src=x> <b>bold</b> & more")
    assert form.value("note") == "<img src=x> <b>bold</b> & more"


def test_every_state_has_its_station_in_the_chain():
    for table, way in WAYS.items():
        kind: Any = kind_of(table)
        assert {state.value for state in kind.states} == {state for station in way for state in station}, table


def test_every_natural_step_starts_from_its_state():
    for table, by_state in reading.NATURAL.items():
        for state, names in by_state.items():
            for name in names:
                step = STEPS[f"{table}.{name}"]
                assert not state or not step.sources or state in {each.value for each in step.sources}, f"{step.key} from {state}"


# ---- lines and pickers ------------------------------------------------------------------------------------------------------

@pytest.fixture
def lines(qtbot, at_desk) -> Any:
    form = Form(drawn_or_plain("call.solve_on_site", STEPS["call.solve_on_site"].inputs), STEPS["call.solve_on_site"].inputs, at_desk)
    qtbot.addWidget(form)
    form.resize(700, 600)
    form.show()
    form.fill({})
    form.activateWindow()
    settle()
    form.go_to("lines")
    settle()
    return form.fields["lines"]


def test_lines_are_typed_with_enter_from_cell_to_cell(lines):
    write("Labour")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    write("1,5")
    press(Qt.Key.Key_Return)
    write("80")
    press(Qt.Key.Key_Return)
    row = lines.value[0]
    assert (row["description"], row["kind"], row["quantity"], row["unit_price"]) == ("Labour", "labour", 1500, 8000)


def test_a_line_is_taken_away_with_the_keyboard(lines):
    lines.put_value([{"description": "Labour"}, {"description": "Travel"}])
    lines.view.setCurrentIndex(lines.table.index(0, 0))
    settle()
    lines.view.setFocus()
    press(Qt.Key.Key_Delete, CTRL)
    assert [row["description"] for row in lines.value] == ["Travel"]


def test_an_amount_in_a_line_that_cannot_be_read_is_said_and_not_taken(lines):
    lines.put_value([{"description": "Labour"}])
    column = lines.table.names.index("unit_price")
    lines.view.setCurrentIndex(lines.table.index(0, column))
    settle()
    write("12,3,0")
    press(Qt.Key.Key_Return)
    assert lines.fault() == "Write 12,30 or 12.30."
    assert lines.value[0]["unit_price"] == 0


def test_a_picker_finds_while_typing_and_takes_the_only_one_with_tab(qtbot, form, house):
    form.activateWindow()
    settle()
    form.go_to("zone")
    write("jia")
    assert [named.title for named, _ in form.fields["zone"].offered()] == ["Jiading"]
    press(Qt.Key.Key_Tab)
    assert form.value("zone") == house.zones["suburban"]


def test_escape_closes_the_list_and_leaves_the_words(qtbot, form):
    form.activateWindow()
    settle()
    form.go_to("zone")
    write("h")
    assert form.fields["zone"].is_offering()
    press(Qt.Key.Key_Escape)
    assert not form.fields["zone"].is_offering()
    assert form.fields["zone"].text() == "h"
    assert form.fields["zone"].fault()


def test_dispatch_offers_technicians_at_work_of_this_branch_only(sit, desk, house):
    call = desk.call()
    dialog = StepDialog(sit(), STEPS["call.dispatch"], call.record_id)
    found = reading.look_up(desk.centre, "staff", "", dialog.form.fields["technician"].scope, 50, branch_id=1)
    assert {each.id for each in found} == {house.people["Technician"], house.people["Chief technician"], *house.technicians}
    dialog.reject()


def test_a_refusal_of_the_rule_stands_at_its_field_and_the_dialog_stays(sit, desk, house):
    call = desk.call("A")
    dialog = StepDialog(sit(), STEPS["call.dispatch"], call.record_id)
    dialog.open()
    dialog.form.fields["technician"].pick(reading.name_of(desk.centre, "staff", house.technicians[0]))
    dialog.form.put("fee_announced", 5000)
    assert not dialog.do()
    assert "Tell the customer the fee" in dialog.form.note("fee_told")
    dialog.form.put("fee_told", True)
    assert dialog.do()
    assert desk.one(Call, call).state.value == "dispatched"


def test_what_everybody_types_is_proposed(sit, desk, house):
    call = desk.sent()
    dialog = StepDialog(sit(), STEPS["call.take_in"], call.record_id)
    assert dialog.form.value("signed_by") == "王小明"
    assert dialog.form.value("taken_where") == "site"
    assert dialog.form.value("goods")[0]["description"].startswith("Refrigerator")
    dialog.reject()


def test_a_role_is_granted_rights_with_ticks(sit, desk, house):
    dialog = StepDialog(sit(), STEPS["role.grant"], house.roles["Purchaser"])
    granted = set(dialog.form.value("rights"))
    assert granted == set(desk.one(type(desk.all(kind_of("role"))[0]), house.roles["Purchaser"]).rights)
    dialog.form.fields["rights"]._ticks["calls.see"].setChecked(True)
    assert dialog.do()
    assert "calls.see" in desk.one(kind_of("role"), house.roles["Purchaser"]).rights


def test_what_the_rule_book_has_for_a_role_besides_is_ticked_with_one_click(sit, desk, house):
    clerk = house.roles["Clerk"]
    before = set(desk.one(Role, clerk).rights)
    desk.do("role.grant", clerk, rights=["calls.see", "stock.adjust"])
    dialog = StepDialog(sit(), STEPS["role.grant"], clerk)
    edit = dialog.form.fields["rights"]
    assert not edit._offer.isHidden()
    assert edit._offered.text() == f"The rule book has {len(before) - 1} more rights for this role."
    edit._take.click()
    assert edit._offer.isHidden()
    assert dialog.do()
    assert set(desk.one(Role, clerk).rights) == before | {"stock.adjust"}
    assert StepDialog(sit(), STEPS["role.grant"], clerk).form.fields["rights"]._offer.isHidden()


@pytest.mark.parametrize("width", [320, 672, 1000])
def test_what_a_right_is_called_ends_where_its_column_ends(qtbot, width):
    edit = RightsEdit()
    qtbot.addWidget(edit)
    edit.resize(Look.px(width), Look.px(900))
    edit.show()
    edit.layout().activate()
    for each in (*edit._ticks.values(), *edit._heads.values()):
        assert each.sizeHint().width() <= each.width()


def test_pickers_of_a_form_look_where_they_should(qtbot, at_desk):
    form = Form(drawn("unit"), STEPS["unit.add_unit"].inputs, at_desk)
    qtbot.addWidget(form)
    assert form.fields["customer"].table == "customer"
    assert form.fields["model"].table == "product_model"


def test_the_surroundings_of_a_desk_are_its_own(sit):
    shell = sit()
    assert surrounding(shell).house.currency == "CNY"
    assert surrounding(shell, "EUR").currency == "EUR"
