"""Registers are read by pages: every order, every filter, every search gives exactly the rows that looking at all of them would give."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import NOON, Copies, Desk, House
from crowd import make
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import inspect

from backoffice import text
from backoffice.clauses import named
from backoffice.database import Actor, Centre
from backoffice.errors import DatabaseTrouble
from backoffice.folding import fold, sort_key
from backoffice.models import Call, CallState, Charge, GoodsEntry, Invoice, JobPart, Loan, Paper, PurchaseOrder, Stock
from backoffice.models.papers import TITLES, short_title
from backoffice.models.search_entries import SEARCHED
from backoffice.pages import (
    PAGE,
    Asker,
    Clock,
    Given,
    NotUnderstood,
    Question,
    Reading,
    Register,
    Wording,
    counts,
    find_anywhere,
    look_at,
)
from backoffice.pages import reading as reading_room
from backoffice.pages.days import figures_of, span_of
from backoffice.pages.finding import SHOWN
from backoffice.pages.looking import beside, look_away
from backoffice.pages.plain import Plainly, page_content, plain_columns
from backoffice.pages.planning import TEXTS, Part, Way, narrows, needs, plan
from backoffice.pages.wording import span
from backoffice.views.register.words import priced_column
from backoffice.views.registers import REGISTERS
from backoffice.views.registers.calls import CALLS

pytestmark = pytest.mark.both_engines

ROWS = 1300
ME = Actor(2, 1, "test desk", "en")
ALL = Actor(1, 1, "test desk", "en")


@pytest.fixture(scope="session")
def crowded(template: House, copies: Copies, tmp_path_factory: pytest.TempPathFactory) -> Path | str:
    """A branch with many calls, to look at only."""
    return make(copies, template.path, tmp_path_factory.mktemp("crowd") / "centre.db", ROWS)


@pytest.fixture(scope="module")
def crowd(crowded: Path | str) -> Iterator[Centre]:
    centre = Centre(crowded)
    yield centre
    look_away(centre)
    centre.close()


@pytest.fixture
def calls(crowd: Centre) -> Reading:
    return Reading(crowd, CALLS, ME)


@pytest.fixture(scope="module")
def worked(template: House, copies: Copies, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A branch in which something of every kind has happened, to look at only."""
    path = copies.copy(template.path, tmp_path_factory.mktemp("worked") / "centre.db")
    centre = Centre(path)
    work(Desk(centre, template))
    yield Desk(centre, replace(template, path=path), NOON + timedelta(hours=2))
    look_away(centre)
    centre.close()
    copies.away(path)


def work(desk: Desk) -> None:
    """Calls in several states, goods with us, money, a contract that ends."""
    desk.do("call.assess", desk.call(), severity="2")
    desk.solved("A", 9000)
    desk.solved("A", 900_000)
    entry, remote = desk.entries(desk.taken_in({"description": "双门冰箱", "serial": "S1"}, {"description": "Remote"}))
    desk.repair(entry)
    stock_up(desk, desk.repair(remote, until="start_work"))
    lend(desk)
    waiting = [charge.id for charge in desk.all(Charge)]
    desk.do("charge.collect", waiting[0], payer="王小明")
    desk.do("charge.issue_invoice", waiting[1])
    desk.do("invoice.credit", desk.one(Invoice).id, amount=100, reason="Rounded down")
    contract = desk.do("contract.add_contract", customer=desk.house.customers["zh"], starts_on=date(2025, 4, 1), ends_on=date(2026, 3, 20),
                       coverage="Two visits", price=50_000)
    desk.do("contract.sign", contract, signed_on=date(2025, 4, 1))
    desk.do("contract.notify", contract)


def stock_up(desk: Desk, card: int) -> None:
    """Parts that came in, one that was issued and used, one that was given back, and one that nobody has."""
    sellers = {name: desk.do("supplier.add_supplier", name=name).record_id for name in ("Østergård", "Donghai")}
    fuse = desk.do("item.add_item", code="FUSE-5", name="Fuse 5 A", supplier=sellers["Donghai"]).record_id
    belt = desk.do("item.add_item", code="BLT-WX8", name="皮带", supplier=sellers["Østergård"]).record_id
    desk.do("substitute.propose_substitute", original=fuse, substitute=belt)
    desk.do("goods_in.receive", goods=[{"item": fuse, "quantity": 5000, "unit_price": 300}, {"item": belt, "quantity": 2000}], supplier=sellers["Donghai"])
    for step in ("use", "give_back"):
        desk.do("repair_card.ask_part", card, item=fuse)
        desk.do("job_part.issue", desk.one(JobPart).id)
        desk.do(f"job_part.{step}", desk.one(JobPart).id)
    desk.do("repair_card.ask_part", card, item=belt, quantity=9000)
    for name, code, price in (("Østergård", belt, 900), ("Donghai", fuse, 300)):
        request = desk.do("purchase_request.request_parts", wanted=[{"item": code, "quantity": 9000}])
        desk.do("purchase_request.take_quote", request, supplier=sellers[name], prices=[{"item": code, "unit_price": price}])
        for step in ("choose", "approve_for_finance", "approve", "make_orders"):
            desk.do(f"purchase_request.{step}", request)
    desk.do("purchase_order.send", desk.one(PurchaseOrder).id)
    for _ in range(2):
        desk.do("abc_run.classify", from_on=desk.today, until_on=desk.today)
    for step, branch in (("transfer.plan_transfer", "to_branch"), ("arrival.ask_branch", "from_branch")):
        desk.do(step, **{branch: 2}, goods=[{"item": fuse}])
    desk.do("stock_count.begin_count", warehouse=desk.one(Stock, item_id=fuse, kind="parts").warehouse_id)


def lend(desk: Desk) -> None:
    """Two loaners: one with a customer who was reminded, one that was tested and is proposed to be scrapped."""
    lent, worn = (desk.do("loaner.add_loaner", model=desk.house.models["BCD-260"], description=name, value=80_000).record_id for name in ("冰箱", "Old fridge"))
    desk.do("loaner.lend_out", lent, call=desk.one(GoodsEntry).call_id, due_on=desk.today, signed_by="王小明")
    desk.do("loan.remind", desk.one(Loan).id)
    desk.do("loaner.try_loaner", worn, points=[{"what": "Insulation", "passed": False}], tested_by=desk.house.technicians[0])
    desk.do("loaner.propose_scrap", worn, reason="Not worth it")
    for number in ("FA-2", "FA-1"):
        tool = desk.do("tool.add_tool", number=number, name="Multimeter", calibration_due=date(2026, 3, 20)).record_id
        desk.do("tool.hand_out", tool, custodian=desk.house.technicians[0], signed_card=True)
    desk.do("tool_incident.report_incident", tool=tool, kind="lost", what_happened="Left on the roof", by="Warehouse keeper")


def rows_of(reading: Reading, table: str = "call") -> list[dict[str, Any]]:
    """All rows of a table as they stand, for looking through one by one."""
    cursor = reading.connection.execute(f'SELECT * FROM "{table}"')
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def in_order(rows: list[dict[str, Any]], key: str, descending: bool, folded: bool = False) -> list[int]:
    """The ids in an order, as Python sorts: rows without a key stand at the end."""
    def told(row: dict[str, Any]) -> Any:
        return sort_key(row[key]) if folded and row[key] is not None else row[key]
    keyed = sorted((row for row in rows if row[key] is not None), key=lambda row: (_bytes(told(row)), row["id"]), reverse=descending)
    rest = sorted((row["id"] for row in rows if row[key] is None), reverse=descending)
    return [row["id"] for row in keyed] + rest


def _bytes(value: Any) -> Any:
    return value.encode() if isinstance(value, str) else value


def mine(reading: Reading, table: str = "call") -> list[dict[str, Any]]:
    return [row for row in rows_of(reading, table) if row.get("branch_id", 1) == 1 or not reading.register.of_branch]


# ---- orders and pages -----------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("key", sorted(REGISTERS))
def test_every_register_is_sorted_by_every_offered_column(worked: Desk, key: str, descending: bool) -> None:
    reading = Reading(worked.centre, REGISTERS[key], ALL)
    rows = mine(reading, reading.register.table)
    assert rows, "an empty register proves nothing"
    everything = reading.ask("all")
    for column in reading.register.columns:
        if not reading.can_sort(everything, column.name):
            continue
        asked = reading.ask("all", column.name, descending)
        stored = reading.register.sort_column(column.name)
        folded = column.kind in TEXTS and not reading.register.has_index(column.name)
        wanted = in_order(rows, stored, descending, folded)
        assert list(reading.ids(asked)) == wanted, column.name
        assert [row[0] for row in reading.first(asked)] == wanted[:PAGE], column.name


@pytest.mark.of_a_file
@pytest.mark.parametrize("key", sorted(REGISTERS))
def test_every_sort_that_a_model_declares_needs_no_sorting(centre: Centre, key: str) -> None:
    """However many rows there are, an offered order is read from its index."""
    reading = Reading(centre, REGISTERS[key], ALL)
    for column in reading.register.columns:
        if reading.register.has_index(column.name):
            made = plan(reading.ask("all", column.name, True), Way.WALK)
            for part in (Part.KEYED, Part.SAME, Part.BEYOND if made.by_key else Part.SAME):
                explained = reading.connection.execute(f"EXPLAIN QUERY PLAN {made.page(part).replace('?', '1')}").fetchall()
                assert not [step for step in explained if "TEMP B-TREE" in step[3]], (column.name, part, explained)


@pytest.mark.parametrize("sort", ["id", "number", "customer_name", "technician_name", "state", "due_at", "zone_name"])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("view", ["all", "open"])
def test_pages_one_after_the_other_are_the_whole_order(calls: Reading, sort: str, descending: bool, view: str) -> None:
    asked = calls.ask(view, sort, descending)
    whole = list(calls.ids(asked))
    forwards, rows = [], calls.first(asked, 37)
    while rows:
        forwards += [row[0] for row in rows]
        rows = calls.after(asked, rows[-1], 37)
    backwards, rows = [], calls.last(asked, 41)
    while rows:
        backwards = [row[0] for row in rows] + backwards
        rows = calls.before(asked, rows[0], 41)
    assert forwards == backwards == whole
    assert len(whole) == len(set(whole)) > PAGE


def test_rows_are_given_in_the_order_of_their_ids(calls: Reading) -> None:
    ids = [17, 3, 1299, 40]
    assert [row[0] for row in calls.rows(ids)] == ids
    place = calls.register.places["number"]
    assert [row[place] for row in calls.rows(ids)] == [f"C-HP25-{key:05}" for key in ids]


def test_an_order_without_an_index_is_offered_only_for_short_views(calls: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    assert calls.can_sort(calls.ask("all"), "zone_name")
    monkeypatch.setattr(reading_room, "SORTABLE", 900)
    assert not calls.can_sort(calls.ask("all"), "zone_name")
    assert calls.can_sort(calls.ask("open"), "zone_name")
    assert calls.can_sort(calls.ask("all"), "customer_name")


def test_every_row_comes_once_for_papers_and_sheets(calls: Reading) -> None:
    asked = calls.ask("all", "customer_name", False)
    assert [row[0] for row in calls.every(asked, 100)] == list(calls.ids(asked))


# ---- views, branches and counts ---------------------------------------------------------------------------------------------------

def test_a_register_shows_its_own_branch_only(crowd: Centre, calls: Reading) -> None:
    other = Reading(crowd, CALLS, Actor(1, 2, "test desk", "en"))
    here, there = set(calls.ids(calls.ask("all"))), set(other.ids(other.ask("all")))
    assert there == {key for key in range(1, ROWS + 1) if key % 10 == 0}
    assert here == set(range(1, ROWS + 1)) - there


@pytest.mark.parametrize("key", sorted(REGISTERS))
def test_the_count_of_a_view_is_the_number_of_its_rows(worked: Desk, key: str) -> None:
    reading = Reading(worked.centre, REGISTERS[key], ALL)
    for view, count in reading.view_counts().items():
        assert count == len(reading.ids(reading.ask(view))), view
    assert reading.total_rows() == len(mine(reading, reading.register.table))


def test_what_has_to_be_looked_for_in_a_long_register_is_left_to_the_background(calls: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    assert calls.is_quick(calls.ask("all"))
    assert calls.is_quick(calls.ask("late"))
    assert not calls.is_quick(calls.ask("all", words="g"))
    for name in ("FEW", "SORTABLE"):
        monkeypatch.setattr(reading_room, name, 100)
    assert calls.is_quick(calls.ask("all", "customer_name", True)), "an index gives the order"
    assert not calls.is_quick(calls.ask("all", "zone_name", True))
    assert not calls.is_quick(calls.ask("late")), "too many would have to be passed over"
    assert "late" not in calls.view_counts()
    assert "open" in calls.view_counts(), "the tally knows"


def test_views_hold_what_their_names_say(calls: Reading) -> None:
    rows = mine(calls)
    now = datetime.now(UTC)
    running = {"new", "triaged", "nobody home", "cannot do", "carried over", "dispatched", "on the way"}
    late = {row["id"] for row in rows if row["state"] in running and row["due_at"] and datetime.fromisoformat(row["due_at"]) < now}
    assert set(calls.ids(calls.ask("late"))) == late
    assert set(calls.ids(calls.ask("open"))) == {row["id"] for row in rows if row["open"]}
    assert set(calls.ids(calls.ask("waiting"))) == {row["id"] for row in rows if row["state"] in ("nobody home", "cannot do")}
    assert set(calls.ids(calls.ask("mine"))) == {row["id"] for row in rows if row["open"]}, "I received them all"


def test_the_foot_adds_up_what_is_shown(calls: Reading) -> None:
    told = {each.tone: count for each, count in calls.sums(calls.ask("open"))}
    assert told["trouble"] == len(calls.ids(calls.ask("late")))
    assert told["quiet"] == len([row for row in mine(calls) if row["state"] in ("in workshop", "ready")])


def test_amounts_add_up_by_currency(worked: Desk) -> None:
    reading = Reading(worked.centre, REGISTERS["to_invoice"], ALL)
    assert reading.amounts(reading.ask("all"), "amount") == [("CNY", sum(row["amount"] for row in rows_of(reading, "charge")))]


@pytest.mark.parametrize("key", [key for key, register in sorted(REGISTERS.items()) if priced_column(register)])
def test_every_column_of_money_is_added_up(worked: Desk, key: str) -> None:
    """Also where the rows have no currency of their own, in that of the branch."""
    reading, column = Reading(worked.centre, REGISTERS[key], ALL), priced_column(REGISTERS[key])
    question = reading.ask("all" if any(view.key == "all" for view in REGISTERS[key].views) else "")
    told = [worked.rows(f'SELECT "{column}" FROM "{reading.register.table}" WHERE id = ?', record)[0][0] for record in reading.ids(question)]
    assert sum(total for _currency, total in reading.amounts(question, column)) == sum(each or 0 for each in told)


def test_the_navigation_learns_how_many_are_open_and_whether_one_is_late(worked: Desk) -> None:
    connection = look_at(worked.centre)
    told = counts(connection, 1, NOON)
    assert told["call"].all == len(worked.all(Call)) > 3
    assert told["call"].open == len([call for call in worked.all(Call) if not call.state.final])
    assert not told["call"].late
    assert counts(connection, 1, NOON + timedelta(days=2))["call"].late, "two days later the first call is late"
    assert "call" not in counts(connection, worked.house.branches["MD"], NOON)


def test_the_newest_hands_are_those_that_hold_a_thing(worked: Desk) -> None:
    reading = Reading(worked.centre, REGISTERS["custody"], ALL)
    newest: dict[tuple[str, int], int] = {}
    for row in sorted(rows_of(reading, "custody_move"), key=lambda each: each["id"]):
        newest[row["record"], row["record_id"]] = row["id"]
    assert set(reading.ids(reading.ask("now"))) == set(newest.values())


# ---- filters ----------------------------------------------------------------------------------------------------------------------

def found(reading: Reading, **filters: str) -> set[int]:
    return set(reading.ids(reading.ask("all", filters=filters)))


@pytest.mark.parametrize(("column", "typed", "fits"), [
    ("customer_name", "garcia", lambda row: "garcia" in fold(row["customer_name"])),
    ("customer_name", "王", lambda row: "王" in row["customer_name"]),
    ("customer_name", "her gar", lambda row: row["customer_name"] == "García Hermanos"),
    ("customer_name", "100%", lambda row: "100%" in row["customer_name"]),
    ("customer_name", "a_b", lambda row: "a_b" in row["customer_name"]),
    ("fault", "%", lambda row: "%" in row["fault"]),
    ("phone", "09", lambda row: "09" in row["phone_digits"]),
    ("phone", "1-0 7", lambda row: "107" in row["phone_digits"]),
    ("number", "c-hp25-0001", lambda row: row["number"].startswith("C-HP25-0001")),
    ("zone_name", "jia", lambda row: row["zone_name"] == "Jiading"),
    ("state", "open", lambda row: row["open"]),
    ("state", "closed", lambda row: not row["open"]),
    ("state", "nobo", lambda row: row["state"] == "nobody home"),
    ("state", "rrived", lambda row: False),
    ("category", "a", lambda row: row["category"] == "A"),
    ("severity", "3", lambda row: row["severity"] == "3"),
    ("severity", "serious", lambda row: row["severity"] == "2"),
    ("received_at", "2025-03", lambda row: datetime.fromisoformat(row["received_at"]).astimezone(UTC) + timedelta(hours=8) >= datetime(2025, 3, 1, tzinfo=UTC)
        and datetime.fromisoformat(row["received_at"]) + timedelta(hours=8) < datetime(2025, 4, 1, tzinfo=UTC)),
    ("received_at", "> 2025-05-01", lambda row: datetime.fromisoformat(row["received_at"]) + timedelta(hours=8) >= datetime(2025, 5, 2, tzinfo=UTC)),
    ("due_at", "late", lambda row: row["open"] and row["due_at"] is not None),
])
def test_a_filter_keeps_what_holds_what_was_typed(calls: Reading, column: str, typed: str, fits: Any) -> None:
    assert found(calls, **{column: typed}) == {row["id"] for row in mine(calls) if fits(row)}


def test_filters_search_and_view_narrow_together(calls: Reading) -> None:
    asked = calls.ask("open", filters={"customer_name": "王", "category": "b"}, words="冷藏")
    wanted = {row["id"] for row in mine(calls) if row["open"] and "王" in row["customer_name"] and row["category"] == "B" and "冷藏" in row["fault"]}
    assert set(calls.ids(asked)) == wanted != set()
    assert calls.count(asked) == len(wanted)


def test_a_state_filter_within_a_view_takes_what_both_allow(calls: Reading) -> None:
    assert not calls.ids(calls.ask("open", filters={"state": "filed"}))
    asked = calls.ask("open", filters={"state": "ready"})
    assert set(calls.ids(asked)) == {row["id"] for row in mine(calls) if row["state"] == "ready"}


def test_amounts_are_filtered_as_they_are_written(worked: Desk) -> None:
    reading = Reading(worked.centre, REGISTERS["to_invoice"], ALL)
    amounts = {row["id"]: row["amount"] for row in rows_of(reading, "charge")}
    assert set(amounts.values()) == {9000, 900_000}
    for typed, fits in {"90": lambda value: value == 9000, "90.5": lambda value: value == 9050, "> 100": lambda value: value > 10_000,
                        "90..9000": lambda value: True, "<=90": lambda value: value <= 9000}.items():
        assert found(reading, amount=typed) == {key for key, value in amounts.items() if fits(value)}, typed


def test_names_and_things_are_filtered_by_what_they_are_called(worked: Desk) -> None:
    history = Reading(worked.centre, REGISTERS["history"], ALL)
    call = worked.one(Call, 1)
    deeds = rows_of(history, "command")
    assert found(history, record_id=call.number.lower()) == {row["id"] for row in deeds if (row["record"], row["record_id"]) == ("call", 1)}
    assert found(history, step="dispatch") == {row["id"] for row in deeds if row["step"] == "call.dispatch"}
    assert found(history, record="to inv") == {row["id"] for row in deeds if row["record"] == "charge"} != set()
    papers = Reading(worked.centre, REGISTERS["papers"], ALL)
    assert found(papers, kind="repair") == {row["id"] for row in rows_of(papers, "paper") if row["kind"] == "repair_card"} != set()
    assert found(papers, language="中") == {row["id"] for row in rows_of(papers, "paper") if row["language"] == "zh"}
    staff = Reading(worked.centre, REGISTERS["people"], ALL)
    assert found(staff, is_technician="yes") == {row["id"] for row in rows_of(staff, "staff") if row["is_technician"]}


@pytest.mark.parametrize(("column", "typed"), [("received_at", "someday"), ("received_at", "31 Feb"), ("due_at", "x")])
def test_what_means_nothing_is_answered_with_what_to_write(calls: Reading, column: str, typed: str) -> None:
    with pytest.raises(NotUnderstood, match="Write a day"):
        calls.check(column, typed)


TUESDAY = date(2025, 11, 18)


@pytest.mark.parametrize(("typed", "language", "first", "last"), [
    ("today", "en", date(2025, 11, 18), date(2025, 11, 19)),
    ("yesterday", "en", date(2025, 11, 17), date(2025, 11, 18)),
    ("Friday", "en", date(2025, 11, 14), date(2025, 11, 15)),
    ("tue", "en", date(2025, 11, 18), date(2025, 11, 19)),
    ("周五", "zh", date(2025, 11, 14), date(2025, 11, 15)),
    ("星期五", "zh", date(2025, 11, 14), date(2025, 11, 15)),
    ("viernes", "es", date(2025, 11, 14), date(2025, 11, 15)),
    ("18 Nov", "en", date(2025, 11, 18), date(2025, 11, 19)),
    ("18 nov. 2024", "en", date(2024, 11, 18), date(2024, 11, 19)),
    ("18/11/2025", "es", date(2025, 11, 18), date(2025, 11, 19)),
    ("18 de enero", "es", date(2026, 1, 18), date(2026, 1, 19)),
    ("11月18日", "zh", date(2025, 11, 18), date(2025, 11, 19)),
    ("2025年11月", "zh", date(2025, 11, 1), date(2025, 12, 1)),
    ("2025-11", "en", date(2025, 11, 1), date(2025, 12, 1)),
    ("December 2024", "en", date(2024, 12, 1), date(2025, 1, 1)),
    ("december", "en", date(2024, 12, 1), date(2025, 1, 1)),
    ("2024", "en", date(2024, 1, 1), date(2025, 1, 1)),
    ("2025-11-18", "zh", date(2025, 11, 18), date(2025, 11, 19)),
    ("since Friday", "en", date(2025, 11, 14), None),
    (">= 2025-11-01", "en", date(2025, 11, 1), None),
    ("> 2025-11", "en", date(2025, 12, 1), None),
    ("before 18 Nov", "en", None, date(2025, 11, 18)),
    ("<= 2024", "en", None, date(2025, 1, 1)),
    ("1 Nov..18 Nov", "en", date(2025, 11, 1), date(2025, 11, 19)),
])
def test_days_are_understood_as_people_write_them(typed: str, language: str, first: date | None, last: date | None) -> None:
    text.speak(language)
    assert span_of(typed, TUESDAY) == (first, last)


@pytest.mark.parametrize("typed", ["", "abc", "99", "32 Nov", "2025-13", "18 Novembre x", ".."])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert span_of(typed, TUESDAY) is None


@pytest.mark.parametrize(("typed", "language", "figure"), [
    ("386", "en", "386"), ("1,200.50", "en", "1200.50"), ("1.200,50", "es", "1200.50"), ("386,5", "es", "386.5"), ("386,5", "en", "386.5"),
    ("¥ 1 200", "zh", "1200"), ("−5", "en", "-5"), ("12.30 €", "es", "12.30")])
def test_figures_are_understood_as_people_write_them(typed: str, language: str, figure: str) -> None:
    text.speak(language)
    told = figures_of(typed)
    assert told is not None
    assert str(told[1]) == figure


# ---- searching --------------------------------------------------------------------------------------------------------------------

@pytest.fixture(scope="session")
def all_texts(crowded: Path) -> dict[int, str]:
    """What each call of the first branch is found by, folded: what a full scan looks through."""
    centre = Centre(crowded)
    with beside(centre) as connection:
        columns = ", ".join(Call.found_by)
        texts = {key: "\n".join(fold(str(value)) for value in values if value)
                 for key, *values in connection.execute(f"SELECT id, {columns} FROM call WHERE branch_id = 1").fetchall()}
    look_away(centre)
    centre.close()
    return texts


@settings(max_examples=150)
@given(data=st.data())
def test_a_search_finds_exactly_what_a_full_scan_finds(crowded: Path, all_texts: dict[int, str], data: st.DataObject) -> None:
    """Any part of one to six signs, in any script, one or two of them, on whatever way through the register."""
    centre = Centre(crowded)
    reading = Reading(centre, CALLS, ME)
    words = []
    for _ in range(data.draw(st.integers(1, 2))):
        line = data.draw(st.sampled_from(all_texts[data.draw(st.sampled_from(sorted(all_texts)))].split("\n")))
        start = data.draw(st.integers(0, len(line) - 1))
        words.append(line[start:start + data.draw(st.integers(1, 6))])
    sort = data.draw(st.sampled_from(["id", "customer_name", "due_at", "number"]))
    asked = reading.ask("all", sort, data.draw(st.booleans()), words=" ".join(words))
    wanted = {key for key, told in all_texts.items() if all(word in told for word in " ".join(words).split())}
    ids = list(reading.ids(asked))
    assert set(ids) == wanted
    assert len(ids) == len(wanted)
    assert [row[0] for row in reading.first(asked)] == ids[:PAGE]
    for way in Way:
        if way is not Way.FOUND or needs(asked).tokens:
            made = plan(asked, way if way is not Way.NARROW or narrows(asked) else Way.WALK)
            rows = [row[0] for part in made.parts() for row in reading.connection.execute(made.ids(part), reading._values(made))]
            assert rows == ids, way
    look_away(centre)
    centre.close()


@pytest.mark.parametrize("words", ["王", "王伟", "0917", "garcia", "1", "%", "a_b", "<b>", "østergård", "OSTERGARD", "zzqqx", "王 冷", "ñ"])
@pytest.mark.parametrize("view", ["all", "open", "late"])
def test_search_within_a_view(calls: Reading, all_texts: dict[int, str], words: str, view: str) -> None:
    whole = set(calls.ids(calls.ask(view)))
    wanted = {key for key in whole if all(word in all_texts[key] for word in fold(words).split())}
    asked = calls.ask(view, words=words)
    assert set(calls.ids(asked)) == wanted
    assert {row[0] for row in calls.first(asked, ROWS)} == wanted


def test_a_walk_that_takes_too_long_gives_way_to_the_search_index(calls: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_room, "FEW", 1)
    asked = calls.ask("all", "customer_name", True, words="1")
    patient = [row[0] for row in calls.first(asked)]
    monkeypatch.setattr(reading_room, "PATIENCE", 100)
    assert [row[0] for row in calls.first(asked)] == patient
    assert calls.ask("all", "customer_name", True, words="1") == asked


def test_the_shortest_way_is_taken(calls: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_room, "FEW", 10)
    monkeypatch.setattr(reading_room, "PAGE", 2)
    assert calls._way(calls.ask("all", "id", True, words="garcia")) is Way.FOUND
    assert calls._way(calls.ask("all", "customer_name", True)) is Way.WALK
    assert calls._way(calls.ask("waiting", "zone_name", True)) is Way.NARROW


# ---- finding anywhere -------------------------------------------------------------------------------------------------------------

def test_a_scanned_number_comes_first(worked: Desk) -> None:
    connection = look_at(worked.centre)
    number = worked.one(Call, 2).number
    first, *rest = find_anywhere(connection, f" {number.lower()} ", 20, 1)
    assert (first.table, first.record_id, first.title, first.exact) == ("call", 2, number, True)
    assert {each.table for each in rest} >= {"voucher", "charge"}, "what belongs to the call follows"
    assert (first.state, first.icon) == (worked.one(Call, 2).state.label, "phone-call")


def test_a_paper_that_is_found_says_which_paper_it_is(worked: Desk) -> None:
    found = [each for each in find_anywhere(look_at(worked.centre), "HP26-0000", 400, 1) if each.table == "paper"]
    kinds = {each.id: each.kind for each in worked.all(Paper)}
    assert found
    assert all(each.detail.split(", ")[0] == short_title(kinds[each.record_id]) for each in found)


def test_finding_shows_every_kind_that_is_searched() -> None:
    assert set(SHOWN) == set(SEARCHED)


def test_finding_respects_branches_and_rights(worked: Desk) -> None:
    connection = look_at(worked.centre)
    assert {each.table for each in find_anywhere(connection, "王小明", 40, 1)} >= {"call", "customer", "unit", "goods_entry"}
    assert {each.table for each in find_anywhere(connection, "王小明", 40, worked.house.branches["MD"])} == {"customer", "unit"}
    assert {each.table for each in find_anywhere(connection, "王小明", 40, 1, {"calls.see"})} == {"call"}
    assert find_anywhere(connection, "  ", 40) == []


def test_finding_gives_some_of_each_kind_before_more_of_one(crowd: Centre) -> None:
    told = find_anywhere(look_at(crowd), "o", 20, 1)
    assert len(told) == 20
    assert {each.table for each in told} >= {"call", "customer", "staff"}
    everything = find_anywhere(look_at(crowd), "hermanos", 15, 1)
    assert [each.table for each in everything] == ["call"] * 15, "one kind alone may fill the list"
    assert [each.record_id for each in everything] == sorted((each.record_id for each in everything), reverse=True), "newest first"


# ---- words ------------------------------------------------------------------------------------------------------------------------

def cell(reading: Reading, name: str, now: datetime, **values: Any) -> Any:
    """The cell of a column of a made-up row."""
    register = reading.register
    row: list[Any] = [1, None, *(None for _ in register.fields)]
    for key, value in values.items():
        row[register.places[key]] = value
    return Wording(reading, now).cells(tuple(row))[[column.name for column in register.columns].index(name)]


@pytest.mark.parametrize(("values", "words", "tone", "sign"), [
    ({"due_at": "2026-03-04T08:00:00.000000Z"}, "6 h 00 min", "quiet", ""),
    ({"due_at": "2026-03-04T02:32:00.000000Z"}, "0 h 32 min", "waiting", ""),
    ({"due_at": "2026-03-04T01:33:00.000000Z"}, "late 0 h 27 min", "trouble", ""),
    ({"due_at": "2026-03-01T02:00:00.000000Z"}, "late 3 d 0 h", "trouble", ""),
    ({"due_at": "2026-03-04T08:00:00.000000Z", "state": "in workshop"}, "paused", "quiet", "pause"),
    ({"due_at": "2026-03-04T08:00:00.000000Z", "arrived_at": "2026-03-04T01:51:00.000000Z"}, "met 09:51", "good", "check"),
    ({"due_at": "2026-03-01T08:00:00.000000Z", "arrived_at": "2026-03-01T08:30:00.000000Z"}, "late Sun 16:30", "quiet", "circle-alert"),
])
def test_the_clock_says_what_is_left(calls: Reading, values: dict[str, Any], words: str, tone: str, sign: str) -> None:
    told = cell(calls, "due_at", NOON, **{"state": "new", "received_at": "2026-03-04T00:00:00.000000Z", **values})
    assert told.words == words
    assert isinstance(told.mark, Clock)
    assert (told.mark.tone, told.mark.sign) == (tone, sign)
    assert (told.mark.share is None) == bool(sign)


def test_a_filed_call_has_no_clock_any_more(calls: Reading) -> None:
    assert cell(calls, "due_at", NOON, state="filed", received_at="2026-03-04T00:00:00Z", due_at="2026-03-04T08:00:00.000000Z").words == ""


def test_moments_are_as_short_as_they_can_be_understood(calls: Reading) -> None:
    wording = Wording(calls, NOON)
    for stored, words in {"2026-03-04T00:05:00.000000Z": "08:05", "2026-03-02T00:05:00.000000Z": "Mon 08:05", "2026-02-01T00:05:00.000000Z": "1 Feb",
                          "2025-02-01T00:05:00.000000Z": "1 Feb 2025"}.items():
        assert wording.moment(stored) == words
    assert wording.whole_moment("2026-03-02T00:05:00.000000Z") == "2 Mar 2026 08:05"


def test_a_day_that_has_passed_is_red_until_the_record_is_closed(worked: Desk) -> None:
    reading = Reading(worked.centre, REGISTERS["invoices"], ALL)
    expected = (("issued", "2026-03-03", "trouble"), ("issued", "2026-03-04", "waiting"), ("issued", "2026-03-05", None), ("paid", "2026-03-03", None))
    for state, due, mark in expected:
        assert cell(reading, "due_date", NOON, state=state, due_date=due).mark == mark


def test_nothing_is_said_in_the_words_of_the_column(calls: Reading) -> None:
    told = cell(calls, "technician_name", NOON, technician_name="")
    assert (told.words, told.absent) == ("not assigned", True)
    assert cell(calls, "zone_name", NOON, zone_name="").words == ""


def test_the_gravest_fault_has_the_most_bars(calls: Reading) -> None:
    assert [cell(calls, "severity", NOON, severity=level).mark for level in "1234"] == [4, 3, 2, 1]


def test_spans_are_compared_at_a_glance() -> None:
    assert [span(8), span(70), span(47 * 60 + 59), span(48 * 60)] == ["0 h 08 min", "1 h 10 min", "47 h 59 min", "2 d 0 h"]


def test_papers_are_called_as_they_are_titled() -> None:
    from backoffice.papers import PAPERS
    assert {key: kind.title for key, kind in PAPERS.items() if key in TITLES} == TITLES
    assert set(PAPERS) - set(TITLES) == {"register_page", "accessory_labels_roll", "part_labels_roll"}


@pytest.mark.parametrize("language", ["zh", "es"])
@pytest.mark.parametrize("key", sorted(REGISTERS))
def test_every_register_speaks_every_language(worked: Desk, key: str, language: str) -> None:
    text.speak(language)
    reading = Reading(worked.centre, REGISTERS[key], ALL)
    wording = Wording(reading)
    rows = reading.first(reading.ask("all"))
    wording.prepare(rows)
    for row in rows:
        assert len(wording.cells(row)) == len(reading.register.columns)
        assert all("{" not in told for told in wording.words(row))


# ---- plain data for papers and sheets ---------------------------------------------------------------------------------------------

def test_a_register_becomes_plain_data(worked: Desk) -> None:
    reading = Reading(worked.centre, REGISTERS["invoices"], ALL)
    names = ["number", "issued_at", "customer_name", "due_date", "total"]
    row = rows_of(reading, "invoice")[0]
    asked = reading.ask("all")
    (told,) = Plainly(reading, names).rows(asked)
    local = datetime.fromisoformat(row["issued_at"]) + timedelta(hours=8)
    assert told == [row["number"], f"{local:%Y-%m-%dT%H:%M}", row["customer_name"], row["due_date"], row["total"]]
    assert [column["kind"] for column in plain_columns(reading, names)] == ["text", "moment", "text", "day", "money"]
    page = page_content(reading, asked, names, ["Customer: 王"], "Ada Lin", 100)
    assert page["rows"] == [told]
    assert page["sums"] == [None, None, None, None, row["total"]]
    assert page["filters"] == ["All", "Customer: 王"]


# ---- connections ------------------------------------------------------------------------------------------------------------------

def test_what_is_looked_through_changes_nothing(crowd: Centre) -> None:
    from backoffice.database import trouble_in_words
    with pytest.raises(DatabaseTrouble, match=r"can only be read|only answers questions"), trouble_in_words():
        look_at(crowd).execute("UPDATE call SET fault = 'x'")


def test_connections_of_the_background_are_handed_on(crowd: Centre) -> None:
    with beside(crowd) as first:
        assert first is not look_at(crowd)
    with beside(crowd) as second, beside(crowd) as third:
        assert second is first
        assert third is not first


def test_everything_given_has_a_value(calls: Reading) -> None:
    told = {given: calls.asker.value(given, NOON) for given in Given}
    assert told == {Given.NOW: "2026-03-04T02:00:00.000000Z", Given.SOON: "2026-03-04T03:00:00.000000Z", Given.TODAY: "2026-03-04",
                    Given.MONTH_ON: "2026-04-04",
                    Given.COUNT_A_AGAIN: "2026-02-02", Given.COUNT_B_AGAIN: "2025-12-04", Given.COUNT_C_AGAIN: "2025-09-05", Given.ME: 2}
    assert Asker(1, 2, "America/New_York", "USD").today(NOON) == date(2026, 3, 3), "there it is still yesterday"


@pytest.mark.parametrize("register", REGISTERS.values(), ids=lambda register: register.key)
def test_a_register_names_only_what_its_table_holds(register: Register) -> None:
    stored = {column.key for column in inspect(register.model).local_table.columns}
    assert set(register.fields) <= stored
    for column in register.columns:
        assert not column.sort or column.sort in stored
        assert column.title or column.kind == "severity"
    assert named(register.clauses) == tuple(register.clauses.split()), "every clause stands in the rule book"
    assert register.views[-1].key == "all"
    assert not register.views[-1].states
    assert len({view.key for view in register.views}) == len(register.views)


def test_a_question_is_the_same_question_when_it_asks_the_same(calls: Reading) -> None:
    one = calls.ask("open", filters={"phone": " 09 ", "fault": ""}, words="Ñ")
    assert one == calls.ask("open", filters={"phone": "09"}, words="n")
    assert isinstance(one, Question)
    assert CallState.FILED.value not in (needs(one).states or ())
