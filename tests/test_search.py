"""Finding anything: what is found is exactly what a full scan would find, in any script, from one character on."""

import string

import pytest
from conftest import Desk
from hypothesis import given
from hypothesis import strategies as st

from backoffice import engines, search
from backoffice.checking import problems
from backoffice.database import trouble_in_words
from backoffice.folding import digits_of, fold, sort_key
from backoffice.models import Call, CashReceipt, Customer, GoodsEntry, Unit, Voucher
from backoffice.models.search_entries import PLACES, place_of, searched_kinds
from backoffice.pages import Reading
from backoffice.views.registers import REGISTERS

pytestmark = pytest.mark.both_engines


def found(desk: Desk, table: str, query: str, limit: int = 100) -> list[int]:
    with desk.centre.reading() as session:
        return search.find(engines.plain(session.connection()), table, query, limit)


def scanned(desk: Desk, table: str, query: str) -> list[int]:
    """What somebody finds who reads every entry."""
    low = place_of(table)
    words = fold(query).split()
    entries = desk.rows("SELECT id, folded FROM search_entry WHERE id BETWEEN ? AND ? ORDER BY id DESC", low, low + PLACES - 1)
    return [place - low for place, folded in entries if words and all(word in folded for word in words)]


@pytest.fixture
def crowd(desk):
    """Customers whose names are hard to find."""
    names = ["王伟", "王伟明", "大王", "García Núñez", "GARCIA", "Ærøskøbing", "Weiß & Söhne", "O'Neill", "Жуков", "محمد علي", "𠮷野家", "한국전력", "😀 Smile",
             "ＡＢＣ株式会社", "a", "x_y-z", "100% Fit", "Müller\u0308", "Straße 7", "İstanbul", "C++", "ﬁrma"]
    for place, name in enumerate(names):
        desk.do("customer.add_customer", name=name, language="en", phone=f"021 55{place:02} 0917", address=f"Road {place}")
    return desk


@pytest.mark.parametrize(("query", "names"), [
    ("王", ["大王", "王伟明", "王伟", "王小明"]), ("王伟", ["王伟明", "王伟"]), ("garcia", ["GARCIA", "García Núñez", "José García"]),
    ("GARCÍA nunez", ["García Núñez"]), ("weiss", ["Weiß & Söhne"]), ("aeros", ["Ærøskøbing"]), ("𠮷", ["𠮷野家"]), ("😀", ["😀 Smile"]),
    ("abc", ["ＡＢＣ株式会社"]), ("жук", ["Жуков"]), ("علي", ["محمد علي"]), ("한국", ["한국전력"]), ("neill", ["O'Neill", "Emma O'Neill"]),
    ("o'n", ["O'Neill", "Emma O'Neill"]), ("100%", ["100% Fit"]), ("x_y", ["x_y-z"]), ("c++", ["C++"]), ("firma", ["ﬁrma"]), ("istanbul", ["İstanbul"]),
    ("muller", ["Müller\u0308"]), ("strasse", ["Straße 7"]), ("garcia 伟", []), ("%", ["100% Fit"]), ("_", ["x_y-z"])])
def test_names_are_found_in_every_script_newest_first(crowd, query, names):
    by_id = {customer.id: customer.name for customer in crowd.all(Customer)}
    assert [by_id[key] for key in found(crowd, "customer", query)] == names


@pytest.mark.parametrize(("table", "query"), [("call", "0917"), ("call", "917"), ("call", "00001"), ("call", "c-hp26"), ("call", "hp26-00001"),
                                              ("call", "2409"), ("unit", "8a3f"), ("unit", "A3"), ("unit", "f-x"), ("call", "没声音"), ("call", "声"),
                                              ("call", "13761209938")])
def test_numbers_serials_and_tails_of_telephones_are_found(desk, table, query):
    desk.do("unit.add_unit", customer=desk.house.customers["en"], model=desk.house.models["XQG-80"], serial="QX-8A3F-X9")
    desk.call(customer="en", fault="没声音", unit=desk.house.units["en"])
    desk.call()
    assert found(desk, table, query) == scanned(desk, table, query) != []


SIGNS = st.sampled_from([*"王伟明电", *"abGÍíß", *"0917", *" -_%'\"*()^:", "\u0308", "😀", "𠮷", "Ж", "ع", "가"])


@given(names=st.lists(st.text(SIGNS, min_size=1, max_size=12).filter(str.strip), min_size=1, max_size=4), query=st.text(SIGNS, max_size=5))
def test_what_is_found_is_what_a_full_scan_finds(desk, names, query):
    for name in names:
        desk.do("zone.add_zone", name=f"{name}~{desk.rows('SELECT count(*) FROM zone')[0][0]}", kind="urban", arrive_within_hours=6)
    assert found(desk, "zone", query, 10**6) == scanned(desk, "zone", query)
    part = names[0][:3]
    if fold(part).split():
        assert found(desk, "zone", part, 10**6) == scanned(desk, "zone", part) != []


@given(st.text(max_size=20))
def test_whatever_is_typed_finds_something_or_nothing_and_never_fails(desk, query):
    assert found(desk, "customer", query, 10**6) == scanned(desk, "customer", query)


@pytest.mark.parametrize("query", ["", "   ", "\ud800", "\x00", '"', "'; DROP TABLE customer; --", "AND OR NOT", "NEAR(a b)", "*", "王*", "a" * 500])
def test_a_query_is_words_and_nothing_else(desk, query):
    assert found(desk, "customer", query) == scanned(desk, "customer", query)


def test_only_so_many_are_answered_and_they_are_the_newest(desk):
    for _ in range(5):
        desk.call()
    assert found(desk, "call", "王", 2) == [5, 4]


# ---- kept -----------------------------------------------------------------------------------------------------------------------------

def test_what_was_changed_is_found_by_its_new_words_and_not_by_its_old(desk):
    desk.do("customer.change", desk.house.customers["zh"], name="赵小明")
    assert found(desk, "customer", "王") == []
    assert found(desk, "customer", "赵") == [desk.house.customers["zh"]]


def test_what_repeats_a_name_is_found_by_the_new_one_too(desk):
    desk.solved(collect_now=True)
    desk.do("customer.change", desk.house.customers["zh"], name="赵小明")
    assert found(desk, "unit", "赵") == [desk.house.units["zh"]]
    assert found(desk, "charge", "赵") == [1]
    assert found(desk, "call", "赵") == []  # the call keeps what was said that day
    desk.do("call.change", desk.one(Call).id, customer_name="钱先生")
    assert (found(desk, "voucher", "钱"), found(desk, "cash_receipt", "钱"), found(desk, "voucher", "王")) == ([1], [1], [])
    assert (desk.one(Unit, desk.house.units["zh"]).customer_name, desk.one(CashReceipt).customer_name) == ("赵小明", "钱先生")
    assert list(problems(desk.centre)) == []


def test_a_renamed_technician_is_found_on_vouchers_and_cards(desk):
    entry = desk.entries(desk.taken_in())[0]
    desk.repair(entry, until="start_work")
    desk.do("staff.change", desk.house.technicians[0], name="周海洋")
    assert (found(desk, "voucher", "海洋"), found(desk, "repair_card", "海洋"), found(desk, "voucher", "海涛")) == ([1], [1], [])
    assert desk.one(Voucher).technician_key == sort_key("周海洋")
    assert list(problems(desk.centre)) == []


def test_goods_moved_to_another_shelf_are_found_there(desk):
    desk.taken_in()
    desk.do("goods_entry.put_on_shelf", 1, shelf="Z-99")
    assert (found(desk, "goods_entry", "z-99"), found(desk, "goods_entry", "a-11")) == ([desk.one(GoodsEntry).id], [])


def test_the_index_built_anew_is_the_one_that_was_kept(museum):
    before = {table: museum.rows(f"SELECT * FROM {table} ORDER BY 1") for table in ("search_entry",)}
    with museum.centre.stands_on.for_writing(museum.centre.engine).begin() as connection:
        assert search.reindex(connection) == len(before["search_entry"])
    assert museum.rows("SELECT * FROM search_entry ORDER BY 1") == before["search_entry"]
    assert list(problems(museum.centre)) == []
    assert found(museum, "customer", "王") == [museum.house.customers["zh"]]


def test_every_kind_that_is_searched_has_its_place():
    assert len({place_of(kind.__tablename__) for kind in searched_kinds()}) == len(searched_kinds())


# ---- folding and sorting --------------------------------------------------------------------------------------------------------------

@given(st.text(st.characters(codec="utf-8"), max_size=30))
def test_folding_twice_is_folding_once_and_case_does_not_count(words):
    assert fold(fold(words)) == fold(words)
    assert fold(words.upper().lower()) == fold(words.lower()) or not words.isascii()


@given(st.text(string.printable, max_size=20), st.text(string.printable, max_size=20))
def test_a_part_of_a_text_is_a_part_of_it_folded(before, after):
    assert fold(before) in fold(before + after)


def test_hanzi_sort_by_their_sound_and_accents_do_not_count():
    names = ["张伟", "Zhang", "安娜", "Ángel", "李雷", "angela", "王伟", "Ñandú", "nube"]
    assert sorted(names, key=sort_key) == ["安娜", "Ángel", "angela", "李雷", "Ñandú", "nube", "王伟", "Zhang", "张伟"]


def test_a_telephone_number_is_its_digits():
    assert digits_of("+34 (91) 555-09.17") == "34915550917"
    assert digits_of("１３７ ６１２０ ９９３８") == "13761209938"


def test_who_has_waited_long_enough_goes_another_way_and_is_told_of_no_trouble(desk: Desk) -> None:
    reading = Reading(desk.centre, REGISTERS["calls"], desk.actor())
    far = "WITH RECURSIVE far(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM far WHERE n < 100000000) SELECT max(n) FROM far"
    with pytest.raises(engines.OutOfPatience), reading.connection.patient(5), trouble_in_words():
        reading.connection.execute(far).fetchall()
    assert reading.connection.execute("SELECT 1").fetchall() == [(1,)]
