"""Whatever is typed: it is stored to the letter, or refused in a clear sentence that names its field. Nothing is lost, nothing is half done."""

import base64
from datetime import date

import pytest
from conftest import PASSWORD, Desk
from hypothesis import given
from hypothesis import strategies as st
from walking import Sense

from backoffice.checking import problems
from backoffice.errors import Refused
from backoffice.folding import is_blank
from backoffice.models import STEPS, Call, Customer, GoodsEntry, Paper, Unit, Zone
from backoffice.papers import render

HARD = {
    "markup": "<b>bold</b> & <img src='file:///etc/passwd'> &amp; <a href='javascript:x'>", "formula": "=HYPERLINK(\"http://x\")", "format": "{0} %s ${x} {{}}",
    "emoji": "🚰👩‍👩‍👧‍👦🇪🇸", "right to left": "محمد علي שלום", "rare hanzi": "𠮷𪚥㛃龘", "accents": "Ærøskøbing Žižek Łódź", "combining": "Jose\u0301",
    "quotes": "O'Neill \"x\" `y` \\ / ; -- DROP", "full width": "ＡＢＣ１２３", "zero width": "a\u200b\u200d\u2060b",
    "bidi marks": "\u202eevil\u202c", "private": "\ue000", "last of unicode": "\U0010ffff", "not a character": "\ufffe", "line separator": "a\u2028b",
}
UNSTORABLE = {"half of a pair": "a\ud83db", "the other half": "\ude00", "null": "a\x00b", "bell": "\x07", "escape": "\x1b[31m", "backspace": "a\x08"}
TEXT_INPUTS = [(key, name) for key, step in STEPS.items() if step.creates for name, asked in step.inputs.items() if asked.kind is str and not asked.many]


def told_by(desk: Desk, key: str, **more: object) -> dict:
    return {**Sense(desk).inputs(STEPS[key]), **more}


# ---- texts --------------------------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("told", HARD.values(), ids=HARD)
def test_what_is_typed_is_stored_found_and_put_on_paper_to_the_letter(desk, told):
    person = desk.do("customer.add_customer", name=told, language="en", phone="021 5550 1234", address=told)
    call = desk.do("call.register_call", customer=person.record_id, model=desk.house.models["BCD-260"], category="A", fault=f"{told}\n\t{told}")
    assert desk.one(Customer, person).name == told
    assert (desk.one(Call, call).customer_name, desk.one(Call, call).fault) == (told, f"{told}\n\t{told}")
    desk.do("call.dispatch", call, technician=desk.house.technicians[0])
    paper = desk.one(Paper)
    assert (paper.content()["customer"]["name"], paper.content()["fault"]) == (told, f"{told}\n\t{told}")
    assert render(paper.kind, paper.content(), paper.language).startswith(b"%PDF")
    assert [each.said() for each in problems(desk.centre)] == []


@pytest.mark.parametrize("told", UNSTORABLE.values(), ids=UNSTORABLE)
@pytest.mark.parametrize(("key", "name"), [("customer.add_customer", "name"), ("call.register_call", "fault"), ("unit.add_unit", "serial"),
                                           ("staff.add_staff", "login"), ("product_model.add_model", "code"), ("branch.add_branch", "code")])
def test_what_cannot_be_stored_is_refused_and_names_its_field(to_look_at, key, name, told):
    with pytest.raises(Refused, match="cannot be stored") as refused:
        to_look_at.do(key, **{**Sense(to_look_at, enters=False).inputs(STEPS[key]), name: told})
    assert refused.value.field == name


@pytest.mark.parametrize("told", ["\u200b", "\u2060\ufeff", "\u200f \u3000", "\u00ad"])
def test_what_nobody_can_see_is_nothing(desk, told):
    with pytest.raises(Refused, match="Name is needed"):
        desk.do("customer.add_customer", name=told, language="en", phone="021 5550 1234", address="x")
    with pytest.raises(Refused, match="Who signed"):
        desk.solved(signed_by=told)
    assert desk.one(Call, desk.call(map_note=told)).map_note == ""


def test_lines_that_come_from_windows_are_lines(desk):
    call = desk.call(fault="first\r\nsecond\rthird")
    assert desk.one(Call, call).fault == "first\nsecond\nthird"


def test_spaces_around_a_text_do_not_count(desk):
    zone = desk.do("zone.add_zone", name="  Xuhui \n", kind="urban", arrive_within_hours=6)
    assert desk.one(Zone, zone).name == "Xuhui"
    with pytest.raises(Refused, match="Name is needed"):
        desk.do("zone.add_zone", name=" \n\t ", kind="urban", arrive_within_hours=6)


@pytest.mark.parametrize(("key", "name"), TEXT_INPUTS)
def test_ten_thousand_characters_are_refused_with_the_limit(to_look_at, key, name):
    with pytest.raises(Refused, match="at most") as refused:
        to_look_at.do(key, **{**Sense(to_look_at, enters=False).inputs(STEPS[key]), name: "漢" * 10_000})
    assert refused.value.field == name
    assert "10000" in refused.value.said()


def test_the_longest_texts_that_are_allowed_are_stored_whole(desk):
    call = desk.call(fault="漢" * 4000, address="字" * 200, own_measures="🚰" * 4000)
    kept = desk.one(Call, call)
    assert (len(kept.fault), len(kept.address), len(kept.own_measures)) == (4000, 200, 4000)
    assert list(problems(desk.centre)) == []


def test_a_text_that_is_too_long_inside_a_line_is_refused_too(desk):
    with pytest.raises(Refused, match="at most"):
        desk.taken_in({"description": "x" * 201})
    with pytest.raises(Refused, match="at most"):
        desk.solved(lines=[{"description": "Labour", "code": "x" * 41, "unit_price": 1}])


TYPED = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]).filter(lambda sign: sign >= " " or sign in "\n\t"), max_size=60)


@given(TYPED, TYPED)
def test_any_text_comes_back_as_it_was_typed(desk, first, second):
    wanted = "" if is_blank(first) else first.strip()
    call = desk.call(address=f"x{first}", fault=f"y{second}", map_note=first)
    kept = desk.one(Call, call)
    assert (kept.address, kept.fault, kept.map_note) == (f"x{first}".strip(), f"y{second}".strip(), wanted or "")


@given(st.text(max_size=30))
def test_any_text_at_all_is_stored_or_refused_in_words(desk, told):
    try:
        desk.do("customer.change", desk.house.customers["zh"], note=told, map_note=told)
    except Refused as refusal:
        said = refusal.said()
        assert "cannot be stored" in said


# ---- telephones, addresses, serials -------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("phone", ["none", "1234", "1" * 16, "021-CALL-NOW", "no phone 12345", "+", "()"])
def test_a_telephone_number_that_is_none_is_refused(desk, phone):
    with pytest.raises(Refused, match="is no telephone number") as refused:
        desk.call(phone=phone)
    assert refused.value.field == "phone"
    with pytest.raises(Refused, match="is no telephone number"):
        desk.do("customer.add_contact", desk.house.customers["zh"], contact_name="Li", contact_role="mother", phone=phone)


@pytest.mark.parametrize("phone", ["137 6120 9938", "+34 (91) 555-09.17", "12345", "021/5588 0917", "００４９ ３０ １２３４５６"])
def test_a_telephone_number_stays_as_it_is_written_and_is_found_by_its_digits(desk, phone):
    call = desk.one(Call, desk.call(phone=phone))
    assert call.phone == phone
    assert call.phone_digits == "".join(str(int(sign)) for sign in phone if sign.isdigit())


def test_an_address_for_mail_holds_an_at_sign(desk):
    with pytest.raises(Refused, match="holds an @") as refused:
        desk.do("customer.change", desk.house.customers["zh"], email="nowhere")
    assert refused.value.field == "email"


@pytest.mark.parametrize("serial", ["BC260-2409-000001", " bc260-2409-000001 ", "ＢＣ２６０-2409-000001", "BC260-2409-000001\u200b", "\ufeffBC260-2409-000001"])
def test_a_serial_stands_once_for_a_model_however_it_is_typed(desk, serial):
    with pytest.raises(Refused, match="entered already: open that unit instead") as refused:
        desk.do("unit.add_unit", customer=desk.house.customers["en"], model=desk.house.models["BCD-260"], serial=serial)
    assert refused.value.field == "serial"
    with pytest.raises(Refused, match="entered already"):
        desk.do("unit.change", desk.house.units["en"], serial=serial)
    other = desk.do("unit.add_unit", customer=desk.house.customers["en"], model=desk.house.models["XQG-80"], serial=serial)
    assert desk.one(Unit, other).serial == serial.strip()


def test_units_without_a_serial_may_be_many(desk):
    for _ in range(2):
        desk.do("unit.add_unit", customer=desk.house.customers["en"], model=desk.house.models["BCD-260"])
    desk.do("unit.change", desk.house.units["en"], serial="")
    assert desk.one(Unit, desk.house.units["en"]).serial_key is None


@pytest.mark.parametrize(("key", "told", "field"), [
    ("zone.add_zone", {"name": "Huangpu"}, "name"), ("role.add_role", {"name": "Clerk"}, "name"), ("product_model.add_model", {"code": "BCD-260"}, "code"),
    ("branch.add_branch", {"code": "HP"}, "code"), ("staff.add_staff", {"login": "admin"}, "login")])
def test_what_is_known_by_its_name_has_it_alone(desk, key, told, field):
    with pytest.raises(Refused, match="is there already") as refused:
        desk.do(key, **told_by(desk, key, **told))
    assert refused.value.field == field


def test_a_record_that_is_renamed_to_itself_is_no_second(desk):
    desk.do("zone.change", desk.house.zones["urban"], name="Huangpu", note="x")
    with pytest.raises(Refused, match="Jiading is there already"):
        desk.do("zone.change", desk.house.zones["urban"], name="Jiading")


# ---- days -----------------------------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("told", "field"), [
    ({"sold_on": date(2026, 3, 5)}, "sold_on"), ({"sold_on": date(2026, 3, 1), "installed_on": date(2026, 2, 28)}, "installed_on"),
    ({"sold_on": date(1899, 12, 31)}, "sold_on"), ({"installed_on": date(9999, 12, 31)}, "installed_on")])
def test_days_that_cannot_be_are_refused(desk, told, field):
    with pytest.raises(Refused) as refused:
        desk.do("unit.add_unit", customer=desk.house.customers["en"], model=desk.house.models["BCD-260"], **told)
    assert refused.value.field == field


def test_today_is_the_day_of_the_branch(desk):
    """At 23:30 in Madrid it is tomorrow in Shanghai."""
    desk.now = desk.now.replace(hour=22, minute=30)
    desk.do("unit.add_unit", customer=desk.house.customers["en"], model=desk.house.models["BCD-260"], sold_on=date(2026, 3, 5))
    with pytest.raises(Refused, match="in the future"):
        desk.in_branch("MD").do("unit.add_unit", by="Supervisor", customer=desk.house.customers["en"], model=desk.house.models["BCD-260"],
                                sold_on=date(2026, 3, 5))


@pytest.mark.parametrize(("sold", "months", "until"), [(date(2024, 2, 29), 12, date(2025, 2, 28)), (date(2024, 2, 29), 48, date(2028, 2, 29)),
                                                       (date(2025, 1, 31), 1, date(2025, 2, 28)), (date(2025, 10, 31), 1, date(2025, 11, 30)),
                                                       (date(2025, 12, 15), 24, date(2027, 12, 15))])
def test_the_warranty_ends_on_the_same_day_or_the_last_of_its_month(desk, sold, months, until):
    model = desk.do("product_model.add_model", code="W-1", name="Water heater", warranty_months=months)
    unit = desk.do("unit.add_unit", customer=desk.house.customers["en"], model=model.record_id, sold_on=sold)
    assert desk.one(Unit, unit).free_until() == until


# ---- choices, records and pictures ----------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("name", "told"), [("category", "E"), ("category", ""), ("fault_nature", "magic"), ("channel", "telepathy"), ("severity", "9")])
def test_a_choice_that_is_none_is_refused(desk, name, told):
    with pytest.raises(Refused) as refused:
        desk.call(**{name: told})
    assert refused.value.field == name


@pytest.mark.parametrize("name", ["customer", "model", "zone", "unit"])
def test_a_record_that_is_gone_is_refused_by_its_caption(desk, name):
    with pytest.raises(Refused, match="not there any more; choose again") as refused:
        desk.do("call.register_call", **told_by(desk, "call.register_call", **{name: 4711}))
    assert refused.value.field == name


def test_an_input_that_nobody_asked_for_is_our_own_fault(desk):
    with pytest.raises(TypeError, match="does not ask for"):
        desk.call(colour="red")
    with pytest.raises(TypeError, match="does not ask for"):
        desk.do("call.change", desk.call(), state="filed")


@pytest.mark.parametrize(("picture", "words"), [("no base64!", "no picture"), (base64.b64encode(b"<svg onload=x>").decode(), "no picture"),
                                                (base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(300_000)).decode(), "too large")])
def test_a_mark_that_is_no_small_picture_is_refused(desk, picture, words):
    with pytest.raises(Refused, match=words) as refused:
        desk.do("branch.set_logo", 1, picture=picture)
    assert refused.value.field == "picture"


def test_a_short_password_is_refused(desk):
    with pytest.raises(Refused, match="at least 10 characters"):
        desk.do("staff.add_staff", **told_by(desk, "staff.add_staff", login="new", first_password="short"))
    assert desk.do("staff.add_staff", **told_by(desk, "staff.add_staff", login="new", first_password=PASSWORD)).version == 1


def test_a_reason_for_passing_a_gate_is_a_text_like_others(desk):
    entry = desk.entries(desk.taken_in())[0]
    for reason in ("\ud800", "a\x00"):
        with pytest.raises(Refused, match="cannot be stored"):
            desk.do("goods_entry.return_goods", entry, signed_by="王", passing={"receipt_recovered": reason, "inspected_by_another": "Known"})
    assert desk.one(GoodsEntry, entry).state == "on shelf"


def test_a_field_that_was_cleared_is_empty_and_no_fault(desk):
    """A window gives nothing, or an empty text, for what somebody wiped out."""
    for empty in (None, ""):
        desk.do("customer.change", desk.house.customers["zh"], email=empty, map_note=empty, second_language=empty, zone_id=None)
    assert (desk.one(Customer, desk.house.customers["zh"]).email, desk.one(Customer, desk.house.customers["zh"]).zone_id) == ("", None)
    with pytest.raises(Refused, match="Name is needed") as refused:
        desk.do("customer.change", desk.house.customers["zh"], name=None)
    assert refused.value.field == "name"
