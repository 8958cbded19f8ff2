"""A person's data: handed over in one archive, and erased from everywhere, with every number and sum left as it was."""

import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from attached_files import pdf, png
from conftest import Desk
from sqlalchemy import String, Text, inspect
from walking import tables_in

from backoffice import engines, person, postgresql, search, sqlite
from backoffice.attaching import Given
from backoffice.checking import problems
from backoffice.commands import main
from backoffice.errors import Blocked, NotAllowed, Refused
from backoffice.models import Call, CashReceipt, Charge, Customer, Invoice, Paper, kind_of
from backoffice.models.base import records
from backoffice.models.chain.erasing import NEVER, held_about, mark_of, personal_columns, texts_about, way_to_customer
from backoffice.models.trail.seals import broken_seals
from backoffice.storing import folder_of
from backoffice.views.record.drafts import Draft, Drafts, forget_all_about

CANARY = "Qzw9xkj"
"""Stands in everything that is typed about the person."""


class Life:
    """Everything that can be written down about one customer, each text with the canary in it."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.said: list[str] = []
        do = desk.do
        self.customer = do("customer.add_customer", name=self.says("name"), language="en", phone="5550 7788123", address=self.says("address"),
                           email=f"{CANARY}@example.com", map_note=self.says("map"), tax_number=self.says("tax"), note=self.says("note"),
                           by="Administrator").record_id
        do("customer.add_contact", self.customer, contact_name=self.says("contact"), contact_role=self.says("role"), phone="5550 7788124",
           email=f"c{CANARY}@example.com", address=self.says("there"), map_note=self.says("way"))
        self.unit = do("unit.add_unit", customer=self.customer, model=desk.house.models["BCD-260"], serial=f"S-{CANARY}", site=self.says("site"),
                       sold_by=self.says("shop"), proof=self.says("proof"), note=self.says("unit")).record_id
        self.visited(collect=False)
        self.visited(collect=True)
        self.in_care()
        self.contract()
        self.attachments()
        do("call.cancel", self.call(), reason=self.says("cancelled"))
        do("customer.block", self.customer, reason=self.says("blocked"))

    def says(self, what: str) -> str:
        self.said.append(f"{what} {len(self.said)}")
        return f"{CANARY} {self.said[-1]}"

    def attachments(self) -> None:
        """Files whose name, words and bytes tell of the person."""
        shot, signed = png() + CANARY.encode(), pdf(CANARY) + CANARY.encode() + b"\n%%EOF"
        self.desk.attach("customer", self.customer, Given(f"{self.says('photo')}.png", data=shot, caption=self.says("caption")))
        self.desk.attach("unit", self.unit, Given("signed.pdf", data=signed))

    def call(self) -> Any:
        return self.desk.do("call.register_call", customer=self.customer, model=self.desk.house.models["BCD-260"], category="A", unit=self.unit,
                            fault=self.says("fault"), contact_name=self.says("who"), fault_since=self.says("since"), fault_location=self.says("where"),
                            fault_cause=self.says("cause"), own_measures=self.says("own"))

    def filed(self, call: Any) -> None:
        self.desk.do("call.sign_off", call)
        self.desk.do("call.file_away", call, filing_place=self.says("file"))

    def visited(self, collect: bool) -> None:
        desk, call = self.desk, self.call()
        desk.do("call.assess", call, severity="2", assessment=self.says("assessed"))
        desk.do("call.dispatch", call, technician=desk.house.technicians[0], tools=self.says("tools"), parts=self.says("parts"))
        desk.do("call.nobody_home", call, knocked_at=desk.now)
        desk.do("call.carry_over", call, reason=self.says("carried"))
        desk.do("call.dispatch", call, technician=desk.house.technicians[0])
        desk.do("call.depart", call)
        desk.do("call.solve_on_site", call, arrived_at=desk.now, completed_at=desk.now, findings=self.says("found"), measures=self.says("done"),
                signature="signed", signed_by=self.says("signs"), lines=[{"description": "Labour", "unit_price": 8000}], customer_remark=self.says("remark"),
                collect_now=collect, payer=self.says("payer") if collect else "")
        if collect:
            desk.do("cash_receipt.hand_over", desk.one(CashReceipt).id, accepted_by=desk.house.people["Accountant"])
        charge = desk.one(Charge)
        desk.do("charge.issue_invoice", charge.id)
        if not collect:
            desk.do("invoice.pay", desk.one(Invoice).id, amount=8000, method="transfer")
        self.filed(call)

    def in_care(self) -> None:
        desk, call = self.desk, self.call()
        desk.do("call.dispatch", call, technician=desk.house.technicians[0])
        desk.do("call.depart", call)
        desk.do("call.take_in", call, taken_where="site", signed_by=self.says("signs"), shelf="A-11", quote_above=self.says("quote"),
                goods=[{"description": self.says("goods"), "accessories": self.says("cable"), "condition": self.says("dent"),
                        "declared_value": self.says("worth"), "serial": f"G-{CANARY}"}])
        entry = desk.entries(call)[0]
        card = desk.card(entry)
        desk.do("repair_card.start_work", card, technician=desk.house.technicians[0])
        desk.do("repair_card.log_time", card, technician=desk.house.technicians[0], minutes=45, work=self.says("work"))
        desk.do("repair_card.finish", card, outcome="repaired", fault_found=self.says("found"), work_done=self.says("did"))
        desk.do("repair_card.inspect", card, inspector=desk.house.people["Chief technician"], result="passed", readings=self.says("readings"))
        desk.do("goods_receipt.declare_lost", desk.receipt(call), declared_by=self.says("loser"), identity_shown=self.says("passport"),
                declaration_signed=True)
        desk.do("goods_entry.return_goods", entry, signed_by=self.says("takes"))
        self.filed(call)

    def contract(self) -> None:
        desk, ends = self.desk, self.desk.today + timedelta(days=20)
        made = desk.do("contract.add_contract", customer=self.customer, starts_on=ends - timedelta(days=365), ends_on=ends, coverage=self.says("covered"),
                       price=96000, units=[{"unit": self.unit}], note=self.says("contract"))
        desk.do("contract.sign", made, signed_on=desk.today)
        desk.do("contract.notify", made)
        desk.do("expiry_notice.decline", desk.rows("SELECT max(id) FROM expiry_notice")[0][0], reason=self.says("declined"))
        desk.later(days=30)
        desk.do("contract.expire", made)


@pytest.fixture
def life(desk: Desk) -> Life:
    return Life(desk)


def erased(life: Life, **told: Any) -> Any:
    return life.desk.do("customer.erase", life.customer, **{"reason": "Asked for it in writing", "cannot_be_undone": True, **told})


def bytes_of(desk: Desk) -> bytes:
    """All bytes of a file; on a server all rows of all tables, contents of attachments in both ways in which they may be told."""
    path = desk.house.path
    if isinstance(path, Path):
        folders = [*path.parent.glob(path.name + "*"), *folder_of(path).rglob("*")]
        return b"".join(each.read_bytes() for each in folders if each.is_file())
    told: list[str] = []
    with psycopg.connect(path) as looking:
        for table in _tables(desk):
            told += [row for (row,) in looking.execute(f'SELECT told::text FROM "{table}" AS told').fetchall()]
            bytes_in = "SELECT attname FROM pg_attribute WHERE attrelid = %s::regclass AND atttypid = 'bytea'::regtype"
            for (column,) in looking.execute(bytes_in, (table,)).fetchall():
                told += [bytes(content).decode("latin-1") for (content,) in looking.execute(f'SELECT "{column}" FROM "{table}"').fetchall()]
    return "\n".join(told).encode()


def _tables(desk: Desk) -> list[str]:
    with desk.centre.reading() as session:
        return tables_in(engines.plain(session.connection()))


def sums(desk: Desk) -> list[Any]:
    return [desk.rows(statement) for statement in (
        "SELECT number, state, net, tax, total, paid FROM invoice ORDER BY id", "SELECT amount, method FROM payment ORDER BY id",
        "SELECT number, amount, state FROM cash_receipt ORDER BY id", "SELECT number, state, received_at, category FROM call ORDER BY id",
        "SELECT quantity, unit_price FROM service_line ORDER BY id", "SELECT minutes FROM work_time ORDER BY id", "SELECT number, price FROM contract",
        "SELECT record, branch_id, sum(count) FROM tally GROUP BY 1, 2", "SELECT code, last FROM series ORDER BY 1",
        "SELECT kind, number FROM paper ORDER BY id",
        "SELECT place, digest FROM seal WHERE place < 50 ORDER BY branch_id, place", "SELECT count(*) FROM command WHERE step <> 'customer.erase'")]


# ---- erasing --------------------------------------------------------------------------------------------------------------------

@pytest.mark.both_engines
def test_once_the_law_lets_go_nothing_of_the_person_is_left_in_any_byte_and_every_sum_stands(life):
    desk = life.desk
    before = sums(desk)
    assert CANARY.encode() in bytes_of(desk)
    desk.later(days=365 * 11 + 3)
    erased(life)
    data = bytes_of(desk)
    for told in (CANARY, CANARY.lower(), "7788123", "7788124"):
        assert told.encode() not in data, f"{told} is left: {_places_of(desk, told)}"
    assert sums(desk) == before
    assert list(problems(desk.centre)) == []
    assert desk.one(Customer, life.customer).name == mark_of(life.customer)
    with desk.centre.reading() as session:
        assert list(broken_seals(session.connection(), 1)) == []
        for kind in records():
            if kind.found_by:
                assert search.find(engines.plain(session.connection()), kind.__tablename__, CANARY) == []


def _places_of(desk: Desk, told: str) -> list[str]:
    """Where something still stands, in tables and columns."""
    found = []
    with desk.centre.reading() as session:
        columns = [(each, column["name"]) for each in _tables(desk) if not each.startswith(("search_index", "sqlite_"))
                   for column in inspect(session.connection()).get_columns(each)]
    for table, column in columns:
        if desk.rows(f'SELECT 1 FROM "{table}" WHERE lower(CAST("{column}" AS TEXT)) LIKE ? LIMIT 1', f"%{told.lower()}%"):
            found.append(f"{table}.{column}")
    return found


@pytest.mark.both_engines
def test_what_the_law_keeps_stays_on_invoices_and_receipts_and_everything_else_goes(life):
    desk = life.desk
    said = next(each for each in desk.centre.conditions("customer.erase", life.customer, desk.actor()) if each.key == "law_keeps")
    assert "2036" in said.explained()
    erased(life)
    left = {place.split(".")[0] for place in _places_of(desk, CANARY)}
    assert left == {"invoice", "cash_receipt", "paper", "audit", "search_entry"}
    assert {paper.kind for paper in desk.all(Paper) if CANARY in paper.snapshot} == {"invoice", "cash_receipt"}
    assert {record for (record,) in desk.rows("SELECT DISTINCT record FROM audit WHERE after LIKE ? OR before LIKE ?", f"%{CANARY}%", f"%{CANARY}%")} <= {
        "invoice", "invoice_line", "cash_receipt", "paper"}
    assert list(problems(desk.centre)) == []
    with pytest.raises(Refused, match="erased already"):
        erased(life)
    desk.later(days=365 * 11 + 3)
    erased(life)
    assert _places_of(desk, CANARY) == []
    assert list(problems(desk.centre)) == []


@pytest.mark.both_engines
def test_nothing_is_erased_while_anything_is_under_way(desk):
    call = desk.call()
    with pytest.raises(Blocked) as refused:
        desk.do("customer.erase", desk.house.customers["zh"], reason="Asked", cannot_be_undone=True)
    [blocking] = refused.value.conditions
    assert desk.one(Call, call).number in blocking.explained()


def test_erasing_has_its_own_right_and_asks_twice(desk):
    alone = desk.do("customer.add_customer", name="Somebody", language="en").record_id
    with pytest.raises(NotAllowed):
        desk.do("customer.erase", alone, by="Supervisor", reason="Asked", cannot_be_undone=True)
    with pytest.raises(Refused, match="cannot be undone"):
        desk.do("customer.erase", alone, reason="Asked", cannot_be_undone=False)


@pytest.mark.both_engines
def test_nothing_new_is_entered_for_somebody_who_was_erased(desk):
    gone = desk.do("customer.add_customer", name="Somebody", language="en", phone="5550 1234").record_id
    desk.do("customer.erase", gone, reason="Asked", cannot_be_undone=True)
    for step, told in (("call.register_call", {"model": 1, "category": "A", "fault": "x", "phone": "55501234", "address": "x"}),
                       ("unit.add_unit", {"model": 1}),
                       ("contract.add_contract", {"starts_on": desk.today, "ends_on": desk.today + timedelta(days=9), "coverage": "x"})):
        with pytest.raises(Refused, match="were erased"):
            desk.do(step, customer=gone, **told)


@pytest.mark.both_engines
def test_an_erased_paper_says_so(life):
    erased(life)
    paper = next(each for each in life.desk.all(Paper) if each.kind == "service_voucher")
    with pytest.raises(Refused, match="erased together with the data"):
        paper.content()


@pytest.mark.parametrize("kind", [kind for kind in records() if way_to_customer(kind) or kind is Customer], ids=lambda kind: kind.__tablename__)
def test_every_text_about_a_customer_is_erased_or_declared_to_be_about_something_else(kind):
    texts = {column.key for column in inspect(kind).local_table.columns if type(column.type) in (String, Text)}
    assert texts <= {*personal_columns(kind), *kind.impersonal, *NEVER, *kind.copies, *kind.sort_keys}


@pytest.mark.parametrize("kind", records(), ids=lambda kind: kind.__tablename__)
def test_every_record_with_a_way_to_a_customer_has_it_declared(kind):
    """A record that points to something of a customer belongs to that customer, or is about another thing by declaration."""
    for column in kind.__table__.columns:
        for key in column.foreign_keys:
            parent = kind_of(key.column.table.name)
            if parent is not kind and (parent is Customer or way_to_customer(parent)):
                assert way_to_customer(kind), f"{kind.__tablename__}.{column.key} leads to a customer"


@pytest.mark.both_engines
def test_only_the_erasing_deed_passes_what_is_fixed(life):
    """Not a deed that pretends to be one: its row has its result already."""
    erased(life)
    connection, raw = tool(life.desk)
    if engines.name_of(raw) == "sqlite":
        raw.execute("PRAGMA recursive_triggers=ON")
        raw.execute("UPDATE context SET command_id = (SELECT max(id) FROM command WHERE step = 'customer.erase')")
    else:
        raw.execute("SELECT set_config('backoffice.command', (SELECT max(id)::text FROM command WHERE step = 'customer.erase'), false)")
    for statement in ("UPDATE audit SET before = NULL, after = NULL", "UPDATE command SET digest = '', reason = ''", "UPDATE seal SET salt = ''",
                      "DELETE FROM audit", "UPDATE paper SET snapshot = ''", "UPDATE invoice SET customer_name = ''", "UPDATE invoice SET total = 1"):
        with pytest.raises((sqlite.DatabaseError, psycopg.Error), match=r"kept for good|frozen"):
            raw.execute(statement)
    connection.close()


def tool(desk: Desk) -> tuple[Any, Any]:
    """A tool beside the program that changes what stands in the database: its connection, and how it takes plain statements."""
    if isinstance(desk.house.path, Path):
        connection = sqlite.library.connect(str(desk.house.path), isolation_level=None)
        return connection, connection
    connection = postgresql.connect(desk.house.path, autocommit=True)
    return connection, postgresql.Plain(connection)


@pytest.mark.both_engines
def test_what_is_taken_out_of_the_trail_without_a_deed_is_found(life):
    """An administrator who knows how erasing works, and does it with SQL to hide a change."""
    desk = life.desk
    connection, raw = tool(desk)
    if engines.name_of(raw) == "sqlite":
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f"DROP TRIGGER {name}")
    else:
        raw.execute("SET session_replication_role = replica")
    from backoffice.models.trail.seals import erase_parts
    [command] = raw.execute("SELECT command_id FROM audit WHERE record = 'invoice' AND verb = 'update' ORDER BY id LIMIT 1").fetchone()
    places = [place for place, (record,) in enumerate(raw.execute("SELECT record FROM audit WHERE command_id = ? ORDER BY id", (command,)), 1)
              if record == "invoice"]
    erase_parts(raw, command, set(places))
    raw.execute("UPDATE audit SET before = NULL, after = NULL WHERE command_id = ? AND record = 'invoice'", (command,))
    connection.close()
    assert "erased_by_a_deed" in {each.check for each in problems(desk.centre)}


# ---- handing over ---------------------------------------------------------------------------------------------------------------

@pytest.mark.both_engines
def test_one_archive_holds_everything_about_a_customer_to_read_and_as_data(life, tmp_path):
    path = person.export(life.desk.centre, life.customer, tmp_path)
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        overview, data = archive.read("overview.html").decode(), archive.read("data.json").decode()
        for name in names:
            assert name.endswith((".html", ".json")) or archive.read(name).startswith((b"%PDF", b"\x89PNG"))
        assert sum(CANARY.encode() in archive.read(name) for name in names if name.startswith("attachments/")) == 2
    told = {f"{CANARY} {words}" for words in life.said}
    for words in told:
        assert words in data, words
    assert len([words for words in told if words not in overview]) == 0
    assert "7788123" in overview
    assert len(names) == 2 + len(life.desk.all(Paper)) + 2
    assert "argon2" not in data


@pytest.mark.both_engines
def test_an_archive_of_somebody_erased_holds_what_the_law_keeps(life, tmp_path):
    erased(life)
    with zipfile.ZipFile(person.export(life.desk.centre, life.customer, tmp_path)) as archive:
        assert {name.split("-")[3] for name in archive.namelist() if name.endswith(".pdf")} == {"invoice", "cash_receipt"}


@pytest.mark.parametrize(("told", "refused"), [("{name}", ""), ("5550 7788123", ""), ("#{id}", ""), ("Nobody at all", "There is no customer"),
                                               ("Twin", "Several customers")])
def test_the_command_finds_who_is_meant(life, tmp_path, capsys, told, refused):
    for _ in range(2):
        life.desk.do("customer.add_customer", name="Twin", language="en")
    name = told.format(name=life.desk.one(Customer, life.customer).name, id=life.customer)
    code = main(["person", "--database", str(life.desk.house.path), "--export", name, "--out", str(tmp_path)])
    said = capsys.readouterr()
    assert (code, bool(list(tmp_path.glob("customer-*.zip")))) == ((1, False) if refused else (0, True))
    assert refused in said.err


def test_drafts_about_an_erased_customer_go_from_this_computer(desk):
    customer = desk.do("customer.add_customer", name="Draft Person", language="en", phone="5550 1239876").record_id
    kept = Drafts(desk.house.path, 2)
    for key, table, record_id, values in (("customer", "customer", customer, {}), ("new call", "call", None, {"phone": "5550 1239876", "fault": "x"}),
                                          ("other", "call", None, {"fault": "nothing about them"})):
        kept.keep(Draft(key, table, record_id, 1, "c", "t", values))
    with desk.centre.reading() as session:
        about = held_about(session, session.get(Customer, customer))
        texts = texts_about(session, about)
    assert forget_all_about(desk.house.path, texts, {(kind.__tablename__, key) for kind, keys in about.items() for key in keys}) == 2
    assert [draft.key for draft in kept.waiting()] == ["other"]
