"""A deed on a server, its turn and its messages: what is read before the turn holds only while nobody has changed it, and in its turn little is said."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from conftest import Desk
from sqlalchemy import event, inspect, text
from sqlalchemy.orm import Session

from backoffice import engines, postgresql
from backoffice.database import Outcome
from backoffice.errors import Refused
from backoffice.models import records

BEHIND_ITS_BACK = "SET LOCAL session_replication_role = replica"
"""For one transaction of the owner of the tables no trigger asks under which deed something changes."""


def in_turn(desk: Desk, meanwhile: str) -> Outcome | Refused:
    """Registers a call while somebody else has the turn and does something before they give it on."""
    came: list = []

    def register() -> None:
        try:
            came.append(desk.call())
        except Refused as refusal:
            came.append(refusal)

    with psycopg.connect(desk.house.path) as other:
        other.execute(f"SELECT pg_advisory_xact_lock({postgresql.CENTRE}, 0)")
        waiting = threading.Thread(target=register)
        waiting.start()
        while not other.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted").fetchone()[0]:
            assert waiting.is_alive()
        other.execute(BEHIND_ITS_BACK)
        other.execute(meanwhile)
        other.commit()
        waiting.join()
    return came[0]


@pytest.mark.of_a_server
@pytest.mark.parametrize(("meanwhile", "words"), [
    ("UPDATE customer SET state = 'blocked', note = 'Never pays' WHERE id = {customer}", "blocked: Never pays"),
    ("UPDATE role SET rights_told = '[]'", "You do not have the right"),
    ("UPDATE staff SET state = 'left'", "Log in again"),
    ("UPDATE customer SET address = 'Nowhere' WHERE id = {customer}", "")])
def test_what_was_read_before_the_turn_and_was_changed_meanwhile_is_read_again(desk, meanwhile, words):
    found = in_turn(desk, meanwhile.format(customer=desk.house.customers["zh"]))
    if words:
        assert isinstance(found, Refused)
        assert words in found.said("en")
    else:
        assert desk.rows("SELECT address FROM call") == [("Nowhere",)]


@pytest.mark.of_a_server
def test_a_form_over_a_version_that_somebody_changed_before_the_turn_is_told(desk):
    call = desk.call()
    changed = in_turn(desk, f"UPDATE call SET version = version + 1, map_note = 'Gate 2' WHERE id = {call.record_id}")
    assert isinstance(changed, Outcome)
    with pytest.raises(Refused, match="Somebody else changed this record"):
        desk.do("call.change", call, version=call.version, map_note="Gate 3")


# ---- how much is said ---------------------------------------------------------------------------------------------------------------

@contextmanager
def messages(desk: Desk, book: Path) -> Iterator[list[str]]:
    """What the desk says to its server meanwhile, message by message, in the driver's own words."""
    said: list[str] = []
    wires = set()
    with book.open("w") as out:
        def listen(connection: psycopg.Connection, *_told: object) -> None:
            connection.pgconn.trace(out.fileno())
            wires.add(connection.pgconn)

        event.listen(desk.centre.engine, "checkout", listen)
        try:
            yield said
        finally:
            event.remove(desk.centre.engine, "checkout", listen)
            for wire in wires:
                wire.untrace()
    parts: list[str] = []
    for line in book.read_text().splitlines():
        if "\tF\t" in line:
            parts.append(line)
            if re.search(r"\tF\t\d+\t(Query|Sync)", line):
                said.append("\n".join(parts))
                parts = []


@pytest.mark.of_a_server
def test_while_it_is_its_turn_a_deed_says_little(desk, tmp_path):
    """The others of the branch wait for each message."""
    call = desk.call()
    with messages(desk, tmp_path / "register") as registering:
        desk.do("call.register_call", customer=desk.house.customers["zh"], model=desk.house.models["BCD-260"], category="A", fault="No cold")
    with messages(desk, tmp_path / "change") as changing:
        desk.do("call.change", call, version=call.version, map_note="Gate 2")
    for said, most in ((registering, 6), (changing, 4)):
        turn = next(place for place, words in enumerate(said) if "pg_advisory_xact_lock" in words)
        assert len(said) - turn <= most, "\n".join(each[-300:] for each in said)
        assert "COMMIT" in said[-1]


def test_nothing_but_single_records_comes_with_a_record():
    """What is read before the turn is compared row by row; a row that has joined a list since would not be noticed."""
    assert [f"{kind.__name__}.{link.key}" for kind in records() for link in inspect(kind).relationships if link.lazy != "select" and link.uselist] == []


# ---- what is said later -------------------------------------------------------------------------------------------------------------

@pytest.mark.both_engines
def test_what_is_said_later_is_done_in_its_turn(desk):
    """Before what is asked after it, with a value of any kind in it; kept with the deed, and forgotten with it."""
    with Session(desk.centre._writer) as session:
        plain = engines.plain(session.connection())
        plain.execute("CREATE TABLE said (place integer, words text)")
        engines.later(plain, "INSERT INTO said VALUES (?, ?)", (1, "it's 5% of \\ \"é\" 冷; ?"))
        engines.later(plain, "INSERT INTO said VALUES (2, '100%')")
        assert engines.together(plain, ("SELECT words FROM said ORDER BY place", ()), ("INSERT INTO said VALUES (?, NULL)", (3,)),
                                ("SELECT count(*) FROM said WHERE place > ?", (0,))) == [[("it's 5% of \\ \"é\" 冷; ?",), ("100%",)], [], [(3,)]]
        engines.later(plain, "UPDATE said SET place = place + 10")
        assert session.execute(text("SELECT min(place) FROM said WHERE words = :words"), {"words": "100%"}).scalar_one() == 12
        engines.later(plain, "DELETE FROM said WHERE place = 13")
        session.commit()
    assert desk.rows("SELECT place FROM said ORDER BY place") == [(11,), (12,)]
    with Session(desk.centre._writer) as session:
        engines.later(engines.plain(session.connection()), "DELETE FROM said")
        session.rollback()
        session.execute(text("UPDATE said SET place = 1 WHERE place = 11"))
        session.commit()
    assert desk.rows("SELECT place FROM said ORDER BY place") == [(1,), (12,)]


@pytest.mark.both_engines
def test_what_is_said_later_stays_said_whatever_is_asked_next(desk):
    """A sign that a server cannot keep, a question without values, a value that makes no sense there."""
    with Session(desk.centre._writer) as session:
        plain = engines.plain(session.connection())
        plain.execute("CREATE TABLE said (words text)")
        engines.later(plain, "INSERT INTO said VALUES (?)", ("one",))
        assert plain.execute("SELECT count(*) FROM said WHERE words = ?", ("a\0b",)).fetchone()[0] == 0
        engines.later(plain, "INSERT INTO said VALUES (?)", ("two",))
        assert session.execute(text("SELECT '100%'")).scalar_one() == "100%"
        session.commit()
    assert desk.rows("SELECT words FROM said ORDER BY words") == [("one",), ("two",)]


@pytest.mark.both_engines
def test_what_the_database_has_against_something_said_later_stores_nothing(desk):
    before = desk.rows("SELECT count(*) FROM command")

    def say_it() -> None:
        with Session(desk.centre._writer) as session:
            plain = engines.plain(session.connection())
            plain.execute("CREATE TABLE said (words text)")
            engines.later(plain, "INSERT INTO nowhere VALUES (1)")
            session.commit()

    with pytest.raises(Exception, match=r"seal|syntax|nowhere"):
        say_it()
    with pytest.raises(Exception, match="said"):
        desk.rows("SELECT * FROM said")
    assert desk.rows("SELECT count(*) FROM command") == before
    assert desk.call().state == "new"
