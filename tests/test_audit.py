"""The trail: nothing changes without a deed, nothing that is fixed changes at all, and whoever rewrites the past is found out."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from conftest import Desk
from sqlalchemy import Enum, String

from backoffice import checking, postgresql, sqlite
from backoffice.checking import problems
from backoffice.models import Call, Charge, Command, GoodsReceipt, Invoice, Paper
from backoffice.models.base import records
from backoffice.models.trail.seals import broken_seals
from backoffice.models.watch import triggers
from backoffice.models.watch.watching import KEPT_FOR_GOOD

pytestmark = pytest.mark.both_engines

REFUSED = (sqlite.DatabaseError, psycopg.Error)


@contextmanager
def tool_on(desk: Desk) -> Iterator[Any]:
    """A tool that changes the database beside the program, as the program's own connection would."""
    path = desk.house.path
    if isinstance(path, Path):
        connection = tool = sqlite.library.connect(str(path), isolation_level=None)
        for pragma in sqlite.pragmas():
            connection.execute(f"PRAGMA {pragma}")
    else:
        connection = postgresql.connect(path, autocommit=True)
        tool = postgresql.Plain(connection)
    yield tool
    connection.close()


@pytest.fixture
def raw(museum):
    """Such a tool on a centre that it may change."""
    with tool_on(museum) as tool:
        yield tool


@pytest.fixture
def beside(to_look_at):
    """Such a tool on a centre in which it can change nothing: whether that is so is looked at after the last of these tests."""
    with tool_on(to_look_at) as tool:
        yield tool


@pytest.fixture
def in_a_deed(beside):
    """The same, pretending to be the program in the middle of its last deed."""
    if isinstance(beside, postgresql.Plain):
        beside.execute("SELECT set_config('backoffice.command', (SELECT max(id)::text FROM command), false)")
    else:
        beside.execute("UPDATE context SET command_id = (SELECT max(id) FROM command)")
    yield beside
    if not isinstance(beside, postgresql.Plain):
        beside.execute("UPDATE context SET command_id = NULL")


def refused(raw, statement: str, *values: object, words: str) -> None:
    """The database refuses a statement in these words. One that only SQLite knows is left out elsewhere."""
    if isinstance(raw, postgresql.Plain) and "OR REPLACE" in statement:
        return
    with pytest.raises(REFUSED, match=words):
        raw.execute(statement, values)


def names_of(desk: Desk) -> set[str]:
    return {each.check for each in problems(desk.centre)}


def only(monkeypatch: pytest.MonkeyPatch, *checks: str) -> None:
    """From now on nothing else is checked."""
    monkeypatch.setattr(checking, "CHECKS", [each for each in checking.CHECKS if each.name in checks])


# ---- what is written down ---------------------------------------------------------------------------------------------------------------

def test_every_change_says_what_stood_there_before_and_after_under_its_deed(desk):
    call = desk.call()
    desk.do("call.change", call, address="First Street", emergency=True)
    deed = desk.one(Command)
    [(verb, before, after)] = desk.rows("SELECT verb, before, after FROM audit WHERE command_id = ?", deed.id)
    assert verb == "update"
    assert (json.loads(before), json.loads(after)) == ({"address": "黄浦区打浦路 88 弄", "emergency": 0}, {"address": "First Street", "emergency": 1})


def test_a_deed_that_changed_nothing_leaves_its_row_and_no_change(desk):
    call = desk.call()
    before = desk.rows("SELECT count(*) FROM audit")
    desk.do("call.change", call, address="黄浦区打浦路 88 弄")
    assert desk.rows("SELECT count(*) FROM audit") == before
    assert desk.one(Command).step == "call.change"


def test_every_deed_is_sealed_onto_the_one_before_in_its_branch(desk):
    desk.call()
    desk.in_branch("MD").do("zone.add_zone", name="Chamberí", kind="urban", arrive_within_hours=6)
    for branch in (1, 2):
        places = [place for (place,) in desk.rows("SELECT place FROM seal WHERE branch_id = ? ORDER BY id", branch)]
        assert places == list(range(1, len(places) + 1))
        with desk.centre.reading() as session:
            assert list(broken_seals(session.connection(), branch)) == []


# ---- nothing changes without a deed -------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("kind", records(), ids=lambda kind: kind.__tablename__)
def test_no_row_is_changed_entered_or_removed_without_a_deed(beside, kind):
    """By a tool, a bulk statement, or our own mistake."""
    table = kind.__tablename__
    column = next(column.name for column in kind.__table__.columns if column.name != "id" and not column.info.get("derived"))
    columns = ", ".join(f'"{each.name}"' for each in kind.__table__.columns if each.name != "id")
    for statement in (f'UPDATE "{table}" SET {column} = {_another(kind.__table__.columns[column])}', f'DELETE FROM "{table}"',
                      f'INSERT INTO "{table}" ({columns}) SELECT {columns} FROM "{table}" LIMIT 1',
                      f'INSERT OR REPLACE INTO "{table}" SELECT * FROM "{table}" LIMIT 1'):
        refused(beside, statement, words=r"no deed|frozen|UNIQUE|unique|foreign key")


def _another(column: Any) -> str:
    """Another value for a column."""
    return f"{column.name} || 'x'" if isinstance(column.type, String | Enum) else f"{column.name} + 1"


@pytest.mark.of_a_server
def test_no_table_is_emptied_at_once(in_a_deed):
    for kind in [*(each.__tablename__ for each in records()), *KEPT_FOR_GOOD]:
        refused(in_a_deed, f'TRUNCATE "{kind}" CASCADE', words="kept for good")


def test_a_password_is_not_changed_without_a_deed_either(beside):
    refused(beside, "UPDATE staff SET password_hash = 'mine' WHERE id = 1", words="no deed")


@pytest.mark.parametrize("table", KEPT_FOR_GOOD)
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id + 1000", "DELETE FROM {}", "INSERT OR REPLACE INTO {0} SELECT * FROM {0}"])
def test_deeds_changes_and_seals_are_kept_for_good(in_a_deed, table, statement):
    assert in_a_deed.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    refused(in_a_deed, statement.format(table), words="kept for good")


# ---- what is fixed does not change, even in a deed ----------------------------------------------------------------------------------------

FIXED = [("call", "filed", "fault"), ("call", "cancelled", "waiting_reason"), ("voucher", "filed", "findings"), ("voucher", "voided", "tools"),
         ("goods_receipt", "issued", "signed_by"), ("goods_receipt", "lost", "customer_name"), ("goods_entry", "out", "condition"),
         ("repair_card", "released", "work_done"), ("charge", "invoiced", "amount"), ("cash_receipt", "collected", "amount"),
         ("cash_receipt", "voided", "payer"),
         ("invoice", "issued", "total"), ("invoice", "paid", "customer_name"), ("contract", "renewed", "price"), ("expiry_notice", "declined", "answer")]


@pytest.mark.parametrize(("table", "state", "column"), FIXED)
def test_what_is_fixed_cannot_be_changed_removed_or_replaced(in_a_deed, table, state, column):
    value = 1 if column in ("amount", "total", "price") else "rewritten"
    refused(in_a_deed, f"UPDATE {table} SET {column} = ? WHERE state = ?", value, state, words="frozen")
    refused(in_a_deed, f"DELETE FROM {table} WHERE state = ?", state, words="frozen")
    refused(in_a_deed, f"INSERT OR REPLACE INTO {table} SELECT * FROM {table} WHERE state = ?", state, words="frozen")
    refused(in_a_deed, f"UPDATE OR REPLACE {table} SET {column} = ? WHERE state = ?", value, state, words="frozen")


@pytest.mark.parametrize("table", ["invoice_line", "payment", "clock_event", "custody_move", "paper"])
def test_a_ledger_is_only_added_to(in_a_deed, table):
    for statement in (f"UPDATE {table} SET version = version + 1", f"DELETE FROM {table}", f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}"):
        refused(in_a_deed, statement, words="frozen")


def test_an_issued_invoice_gets_no_further_line(in_a_deed):
    refused(in_a_deed, "INSERT INTO invoice_line (invoice_id, description, detail, quantity, unit_price, amount, branch_id, business_date, version) "
                 "VALUES (1, 'Tip', '', 1000, 1, 1, 1, '2026-03-04', 1)", words="frozen")


@pytest.mark.parametrize(("table", "key", "parent", "state"), [("service_line", "voucher_id", "voucher", "filed"),
                                                                ("work_time", "card_id", "repair_card", "released")])
def test_the_lines_of_what_is_fixed_are_fixed_with_it(in_a_deed, table, key, parent, state):
    fixed = f"{key} IN (SELECT id FROM {parent} WHERE state = '{state}')"
    assert in_a_deed.execute(f"SELECT count(*) FROM {table} WHERE {fixed}").fetchone()[0]
    for statement in (f"UPDATE {table} SET category = 'D' WHERE {fixed}", f"DELETE FROM {table} WHERE {fixed}",
                      f"INSERT OR REPLACE INTO {table} SELECT * FROM {table} WHERE {fixed}"):
        refused(in_a_deed, statement, words="frozen")


def test_a_record_stays_in_its_branch(in_a_deed):
    refused(in_a_deed, "UPDATE call SET branch_id = 2 WHERE state = 'new'", words="frozen")


def test_what_lives_on_after_it_is_fixed_still_changes(museum):
    voucher = museum.rows("SELECT id FROM voucher WHERE state = 'filed'")[0][0]
    assert museum.do("voucher.evaluate", voucher, time_score=4, quality_score=3).state == "filed"


# ---- whoever rewrites the past is found out -----------------------------------------------------------------------------------------------

@pytest.fixture
def forger(raw):
    """Somebody who knows the file, and takes the triggers away first; on a server its owner walks past them."""
    if isinstance(raw, postgresql.Plain):
        raw.execute("SET session_replication_role = replica")
        return raw
    raw.execute("BEGIN")
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute("COMMIT")
    return raw


FORGERIES = {
    "a deed by somebody else": ("UPDATE command SET staff_id = staff_id % 5 + 1 WHERE id = 30", {"seals_hold"}),
    "a deed at another hour": ("UPDATE command SET at = '2026-01-01T00:00:00.000000Z' WHERE id = 30", {"seals_hold"}),
    "the result of a deed": ("UPDATE command SET result = replace(result, 'version', 'Version') WHERE id = 30", {"seals_hold"}),
    "what was changed": ("UPDATE audit SET after = replace(after, '冷藏室不制冷', 'fine') WHERE record = 'call' AND verb = 'insert'",
                         {"seals_hold", "records_follow_their_trail"}),
    "a change left out": ("DELETE FROM audit WHERE record = 'call' AND id = (SELECT max(id) FROM audit WHERE record = 'call')",
                          {"seals_hold", "records_follow_their_trail"}),
    "a seal": ("UPDATE seal SET digest = substr(digest, 2) || '0' WHERE place = 5 AND branch_id = 1", {"seals_hold"}),
    "a deed cut out": ("DELETE FROM seal WHERE place = 30 AND branch_id = 1", {"seals_hold", "deeds_are_sealed"}),
    "an amount": ("UPDATE invoice SET net = net - 1000, total = total - 1000 WHERE id = 1", {"invoices_equal_their_lines", "records_follow_their_trail"}),
    "what a customer said": ("UPDATE call SET fault = 'nothing' WHERE id = 1", {"records_follow_their_trail", "search_entries_equal_texts"}),
    "a receipt that vanished": ("DELETE FROM payment; DELETE FROM cash_receipt WHERE id = 1", {"records_follow_their_trail", "numbers_have_no_gaps"}),
    "a deposit": ("UPDATE loan SET deposit_back = deposit, deposit_state = 'given back' WHERE deposit_state = 'held'",
                  {"deposits_are_held_returned_or_kept", "records_follow_their_trail"}),
    "a number": ("UPDATE invoice SET number = 'I-HP26-00099' WHERE id = 2",
                 {"numbers_have_no_gaps", "records_follow_their_trail", "documents_have_their_paper"}),
    "a paper": ("UPDATE paper SET snapshot = replace(snapshot, 'HP', 'MD') WHERE id = 1", {"papers_are_as_issued"}),
    "a paper with its hash": ("UPDATE paper SET snapshot = '{}', sha256 = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' WHERE id = 1",
                              {"records_follow_their_trail"}),
    "a holder": ("UPDATE voucher SET holder_name = 'Mr Nobody' WHERE id = 1", {"holder_is_the_last_move", "records_follow_their_trail"}),
    "a state": ("UPDATE charge SET state = 'invoiced' WHERE state = 'to invoice'", {"charges_agree_with_their_papers", "open_is_not_ended",
                                                                                  "tallies_equal_counts", "records_follow_their_trail"}),
    "an inspector": ("UPDATE repair_card SET inspector_id = technician_id WHERE inspection = 'passed'", {"inspector_is_not_the_repairer"}),
    "goods that left": ("UPDATE goods_entry SET receipt_back_at = NULL WHERE state = 'out'",
                        {"goods_left_through_the_gate", "receipts_agree_with_their_goods"}),
    "a count": ("UPDATE tally SET count = count + 1 WHERE record = 'call' AND state = 'new'", {"tallies_equal_counts"}),
    "a sort key": ("UPDATE customer SET name_key = 'zzz' WHERE id = 1", {"sort_keys_equal_their_text"}),
    "a repeated name": ("UPDATE repair_card SET customer_name = '' WHERE id = 1", {"names_equal_their_source", "sort_keys_equal_their_text"}),
    "an entry of the search": ("UPDATE search_entry SET folded = 'nothing' WHERE id = (SELECT max(id) FROM search_entry)",
                               {"search_entries_equal_texts", "search_index_equals_entries"}),
    "the search index": ("INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', 1, '1')", {"search_index_equals_entries"}),
    "a deadline": ("UPDATE call SET due_at = '2026-03-04T09:00:00.000000Z' WHERE id = 1", {"deadlines_follow_from_the_call"}),
    "a reference": ("PRAGMA foreign_keys = OFF; UPDATE voucher SET technician_id = 999 WHERE id = 1", {"references_lead_somewhere"}),
    "a half-done deed": ("UPDATE context SET command_id = 5", {"no_deed_is_half_done"}),
    "an index": ("DROP INDEX ix_call_open", {"tables_as_declared"}),
    "a table": ("ALTER TABLE call ADD COLUMN secret TEXT", {"tables_as_declared"}),
}


ON_A_SERVER = {
    "the search index": "DELETE FROM search_token WHERE token = (SELECT min(token) FROM search_token)",
    "a reference": "UPDATE voucher SET technician_id = 999 WHERE id = 1",
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_forgery_is_found_by_the_check_that_is_about_it(museum, forger, forgery, monkeypatch):
    """In a file all checks look, and none stumbles over it; on a server those that are about it."""
    statements, wanted = FORGERIES[forgery]
    if isinstance(forger, postgresql.Plain):
        only(monkeypatch, *wanted)
    for statement in (ON_A_SERVER.get(forgery, statements) if isinstance(forger, postgresql.Plain) else statements).split("; "):
        forger.execute(statement)
    assert wanted <= names_of(museum)


@pytest.mark.of_a_file
def test_the_end_of_the_trail_cannot_be_cut_off_unseen(museum, forger):
    """The last deed, its changes, its records and its seal, all gone: only the counters of the file still know."""
    museum.do("role.add_role", name="Ghost")
    [(command,)] = museum.rows("SELECT max(id) FROM command")
    for statement in ("DELETE FROM seal WHERE command_id = {0}", "DELETE FROM audit WHERE command_id = {0}", "DELETE FROM role WHERE name = 'Ghost'",
                      "DELETE FROM command WHERE id = {0}", "DELETE FROM search_entry WHERE folded = 'ghost'"):
        forger.execute(statement.format(command))
    assert "nothing_is_cut_off" in names_of(museum)


@pytest.mark.of_a_file
def test_a_trigger_that_was_taken_away_or_weakened_is_found(museum, raw):
    raw.execute("DROP TRIGGER audit_call_update")
    assert names_of(museum) == {"triggers_as_generated"}
    raw.execute("CREATE TRIGGER audit_call_update AFTER UPDATE ON call BEGIN SELECT 1; END")
    assert names_of(museum) == {"triggers_as_generated"}


@pytest.mark.of_a_server
@pytest.mark.parametrize("weakened", [
    "DROP TRIGGER audit_call_update ON call", "ALTER TABLE call DISABLE TRIGGER audit_call_update", "ALTER TABLE call DISABLE TRIGGER ALL",
    "CREATE OR REPLACE FUNCTION audit_call_update() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$",
    "CREATE OR REPLACE FUNCTION acting() RETURNS bigint LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN 1; END $$",
    "CREATE OR REPLACE TRIGGER audit_call_update AFTER INSERT ON call FOR EACH ROW EXECUTE FUNCTION audit_call_update()",
    "CREATE OR REPLACE TRIGGER audit_call_update AFTER UPDATE ON call FOR EACH ROW EXECUTE FUNCTION kept_seal_update()",
    "CREATE OR REPLACE TRIGGER audit_call_update AFTER UPDATE ON call FOR EACH ROW WHEN (NEW.id > 5) EXECUTE FUNCTION audit_call_update()",
    "CREATE OR REPLACE TRIGGER audit_call_update AFTER UPDATE OF state ON call FOR EACH ROW EXECUTE FUNCTION audit_call_update()"])
def test_a_trigger_that_sleeps_or_does_something_else_is_found(museum, raw, weakened, monkeypatch):
    only(monkeypatch, "triggers_as_generated")
    raw.execute(weakened)
    assert names_of(museum) == {"triggers_as_generated"}


def test_the_triggers_made_anew_are_those_that_were_there(museum):
    with museum.centre.stands_on.for_writing(museum.centre.engine).begin() as connection:
        assert triggers.strange(connection) == []
        triggers.install(connection)
        assert triggers.strange(connection) == []
    assert names_of(museum) == set()


def test_what_does_not_hold_is_said_with_the_number_of_the_document(museum, forger):
    forger.execute("UPDATE invoice SET net = net - 1000, total = total - 1000 WHERE id = 1")
    said = [each.said() for each in problems(museum.centre)]
    assert any("I-HP26-00001" in sentence for sentence in said)
    assert all("{" not in sentence for sentence in said)


def test_of_many_the_first_are_told_and_the_rest_counted(museum, forger):
    forger.execute("UPDATE voucher SET holder_name = 'Mr Nobody'")
    told = [each for each in problems(museum.centre) if each.check == "holder_is_the_last_move"]
    count = museum.rows("SELECT count(*) FROM voucher")[0][0]
    assert len(told) == 21
    assert told[-1].said() == f"… and {count - 20} more."


def test_a_centre_in_which_everything_has_happened_is_whole(museum):
    assert [each.said() for each in problems(museum.centre)] == []
    assert museum.all(Call)
    assert museum.all(Charge)
    assert museum.all(GoodsReceipt)
    assert museum.all(Invoice)
    assert museum.all(Paper)


# ---- the command ------------------------------------------------------------------------------------------------------------------------

def check(capsys, *arguments: str) -> tuple[int, str]:
    from backoffice.commands import main
    code = main(["check", *arguments])
    return code, capsys.readouterr().out


def test_check_is_calm_when_all_is_well(museum, capsys):
    museum.centre.close()
    code, said = check(capsys, "--database", str(museum.house.path))
    assert code == 0
    assert said.count("\n") == 1
    assert said.startswith("All ")


def test_check_ends_with_one_and_names_what_does_not_hold(museum, forger, capsys):
    forger.execute("UPDATE tally SET count = count + 1 WHERE record = 'call' AND state = 'new'")
    code, said = check(capsys, "--database", str(museum.house.path))
    assert code == 1
    assert "The counts of the registers are true" in said


def test_check_tells_other_programs_the_same(museum, forger, capsys):
    forger.execute("UPDATE invoice SET number = 'I-HP26-00099' WHERE id = 2")
    code, said = check(capsys, "--database", str(museum.house.path), "--json")
    told = json.loads(said)
    assert code == 1
    assert told["broken"] >= 2
    assert {problem["record"] for each in told["checks"] for problem in each["problems"]} >= {"invoice"}


def test_check_says_in_one_line_what_it_cannot_open(tmp_path, capsys):
    code, said = check(capsys, "--database", str(tmp_path / "nowhere.db"))
    assert (code, said) == (1, "")
