"""A centre on a server: what is said when the server is away or says no, and that a deed is done once whatever happens to the connection."""

import re
import signal
import sys
import threading
import time

import psycopg
import pytest
from conftest import NOON, PASSWORD, Desk
from servers import Server
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from walking import content

from backoffice import database, doing, engines, postgresql, postgresql_address, postgresql_folding
from backoffice.database import Centre, new_command_id
from backoffice.errors import Away, Busy, DatabaseTrouble
from backoffice.folding import digits_of, fold, sort_key
from backoffice.founding import found_centre, open_centre
from backoffice.models import Call
from backoffice.news import News

FOUNDED = {"language": "zh", "house_name": "港湾服务", "branch": {"code": "HP", "name": "黄浦", "currency": "CNY", "time_zone": "Asia/Shanghai"},
           "administrator": {"name": "林", "login": "admin", "password": PASSWORD}}


def registered(desk: Desk) -> dict:
    return {"customer": desk.house.customers["zh"], "model": desk.house.models["BCD-260"], "category": "A", "fault": "No cold"}


def numbers(desk: Desk) -> list[str]:
    return [call.number for call in desk.all(Call)]


# ---- done once, whatever happens to the connection ------------------------------------------------------------------------------

@pytest.mark.of_a_server
@pytest.mark.parametrize("moment", ["before", "in the middle", "at the end"])
def test_a_connection_that_is_cut_is_made_anew_and_the_deed_is_done_once(desk, monkeypatch, moment):
    desk.call()
    cut = []

    def cutting(told):
        def act(session, *more, **named):
            if not cut:
                cut.append(True)
                pid = engines.plain(session.connection()).execute("SELECT pg_backend_pid()").fetchone()[0]
                with psycopg.connect(desk.house.path, autocommit=True) as other:
                    other.execute("SELECT pg_terminate_backend(%s, 3000)", (pid,))
            return told(session, *more, **named)
        return act

    place, name = {"before": (doing, "do"), "in the middle": (doing, "deed_by"), "at the end": (Session, "commit")}[moment]
    monkeypatch.setattr(place, name, cutting(getattr(place, name)))
    desk.call()
    assert cut
    assert numbers(desk) == ["C-HP26-00001", "C-HP26-00002"]


@pytest.mark.of_a_server
def test_a_lost_answer_to_the_commit_never_makes_a_second_call(desk, monkeypatch):
    commit, lost = Session.commit, []

    def lose(session):
        commit(session)
        if not lost:
            lost.append(True)
            raise psycopg.OperationalError("server closed the connection unexpectedly")

    monkeypatch.setattr(Session, "commit", lose)
    outcome = desk.call()
    assert lost
    assert outcome.state == "new"
    assert numbers(desk) == ["C-HP26-00001"]


@pytest.mark.of_a_server
@pytest.mark.parametrize("error", [psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected, psycopg.errors.LockNotAvailable])
def test_whoever_was_in_the_way_is_waited_for(desk, monkeypatch, error):
    deed, failed = doing.do, []

    def fail(*told):
        if len(failed) < 3:
            failed.append(True)
            raise error("in the way")
        return deed(*told)

    monkeypatch.setattr(doing, "do", fail)
    assert desk.call().state == "new"
    assert len(failed) == 3


@pytest.mark.of_a_server
def test_whoever_stays_in_the_way_is_told_and_nothing_is_stored(desk, monkeypatch):
    monkeypatch.setattr(database, "PATIENCE", 0.0)
    before = content(desk.centre)
    with psycopg.connect(desk.house.path) as other:
        other.execute(f"SELECT pg_advisory_xact_lock({postgresql.BRANCH}, 1)")
        began = time.monotonic()
        with pytest.raises(Busy, match="Somebody else is writing"):
            desk.call()
        assert time.monotonic() - began < 12
    assert content(desk.centre) == before
    assert desk.call().state == "new"


@pytest.mark.of_a_server
def test_deeds_of_two_branches_go_side_by_side_and_those_of_one_follow_one_another(desk):
    """While somebody is in the middle of a deed here, the other branch works."""
    with psycopg.connect(desk.house.path) as other:
        other.execute(f"SELECT pg_advisory_xact_lock_shared({postgresql.CENTRE}, 0), pg_advisory_xact_lock({postgresql.BRANCH}, 1)")
        assert desk.in_branch("MD").call().state == "new"
        waiting = threading.Thread(target=desk.call)
        waiting.start()
        waiting.join(0.3)
        assert waiting.is_alive()
        other.rollback()
        waiting.join()
    assert sorted(numbers(desk)) == ["C-HP26-00001", "C-MD26-00001"]


def test_a_server_that_dies_is_said_in_words_and_the_desk_goes_on_when_it_is_back(quick_passwords, monkeypatch, caplog):
    """kill -9 of the whole server: what was confirmed is there, and nobody has to open the program again."""
    server = Server(durable=True)
    try:
        centre = found_centre(server.address(server.fresh()), **FOUNDED)
        actor = database.Actor(1, 1, "desk", "en")
        centre.perform("customer.add_customer", inputs={"name": "王", "language": "zh", "phone": "021 6378 2200"}, actor=actor, at=NOON)
        server.stop(signal.SIGKILL)
        monkeypatch.setattr(database, "PATIENCE", 0.5)
        began, command = time.monotonic(), new_command_id()
        told = {"name": "Li", "language": "zh", "phone": "021 6378 2201"}
        with pytest.raises(Away, match="does not answer"):
            centre.perform("customer.add_customer", inputs=told, actor=actor, at=NOON, command=command)
        assert time.monotonic() - began < 12
        server.start()
        centre.perform("customer.add_customer", inputs=told, actor=actor, at=NOON, command=command)
        with centre.reading() as session:
            assert [name for (name,) in engines.plain(session.connection()).execute("SELECT name FROM customer ORDER BY id").fetchall()] == ["王", "Li"]
        centre.close()
    finally:
        server.close()
    caplog.clear()


# ---- both engines tell the same ---------------------------------------------------------------------------------------------------

WHAT_IS_TOLD = "SELECT record, record_id, verb, before, after FROM audit WHERE record NOT IN ('staff') ORDER BY id"


@pytest.fixture(scope="module")
def told() -> dict[str, list]:
    return {}


@pytest.mark.both_engines
def test_the_trail_is_told_sign_by_sign_alike(desk, told, engine):
    """Whatever was typed: quotes, line ends, tabs, money, moments, days, yes and no, and nothing."""
    for fault in ('He said "no"\\', "a\tb\nc\x85\x7f", "冷 😀 é €", "</script>"):
        desk.call(fault=fault, emergency=True, promised_at=max(NOON, desk.now))
    desk.solved(lines=[{"description": "Labour", "unit_price": 12345, "quantity": 1500}])
    entry = desk.entries(desk.taken_in())[0]
    desk.repair(entry)
    told[engine] = desk.rows(WHAT_IS_TOLD)
    assert len(told) == 1 or told["sqlite"] == told["postgresql"]


@pytest.mark.of_a_server
def test_texts_are_folded_there_as_here_sign_by_sign(centre):
    connection = engines.look_into(centre.address)
    signs = [chr(number) for number in range(1, 0x20000) if not 0xD800 <= number <= 0xDFFF]
    for name, ours in (("fold", fold), ("digits", digits_of), ("sort_key", sort_key)):
        there = connection.execute(f"SELECT {name}(sign) FROM unnest(?::text[]) WITH ORDINALITY AS u(sign, place) ORDER BY place", (signs,)).fetchall()
        assert [(sign, made) for sign, (made,) in zip(signs, there, strict=True) if made != ours(sign)] == []
    words = ["García NÚÑEZ", "Straße №5 ™", "王伟 Wáng", "ＡＢＣ", "İstanbul ﬁ", "한국 e\u0301\u0323", "", "a" * 300, "张" * 200]
    assert [made for word in words for (made,) in connection.execute("SELECT fold(?)", (word,)).fetchall()] == [fold(word) for word in words]
    assert [made for word in words for (made,) in connection.execute("SELECT sort_key(?)", (word,)).fetchall()] == [sort_key(word) for word in words]
    connection.close()


def test_the_functions_of_the_server_are_made_of_ours():
    assert all(len(each) < 60_000 for each in postgresql_folding.statements())


@pytest.mark.of_a_server
def test_what_is_stored_is_announced_with_its_tables(desk):
    with psycopg.connect(desk.house.path, autocommit=True) as listener:
        listener.execute(f"LISTEN {postgresql.CHANNEL}")
        made = desk.call()
        [heard] = list(listener.notifies(timeout=3, stop_after=1))
        news = News.heard(heard.payload)
        assert (news.branch, ("call", made.record_id) in news.records) == (1, True)
        assert {"call", "clock_event"} <= news.tables


# ---- addresses ----------------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("address", "mode"), [
    ("postgresql://u@db.example.org/centre", "verify-full"), ("postgresql://u@a.example:5432,b.example:5433/centre", "verify-full"),
    ("postgresql://u@localhost,db.example.org/centre", "verify-full"), ("postgresql://u@db.example.org/centre?sslmode=disable", "disable"),
    ("postgresql://u@db.example.org/centre?hostaddr=127.0.0.1", "verify-full"), ("postgresql://u@/centre?hostaddr=10.1.2.3", "verify-full"),
    ("postgresql://u@/centre?service=ours", "verify-full"),
    ("postgresql://u@localhost/centre", None), ("postgresql://u@127.0.0.1/centre", None), ("postgresql://u@[::1]/centre", None),
    ("postgresql://u@/centre?host=/tmp/socket", None)])
def test_a_server_that_is_not_this_computer_has_to_prove_who_it_is(address, mode):
    told = psycopg.conninfo.conninfo_to_dict(postgresql_address.recipe(address))
    assert told.get("sslmode") == mode
    assert told["target_session_attrs"] == "read-write"
    for setting in ("lock_timeout=3000", "idle_in_transaction_session_timeout=15000", "statement_timeout=60000", "TimeZone=UTC"):
        assert setting in told["options"]


def test_a_server_that_is_named_beside_the_address_has_to_prove_who_it_is_too(monkeypatch):
    monkeypatch.setenv("PGHOST", "db.example.org")
    assert "sslmode=verify-full" in postgresql_address.recipe("postgresql:///named_elsewhere")


def test_an_address_is_shown_without_its_password():
    assert engines.named("postgresql://ada:secret@a:5432,b:5433/centre?sslmode=require") == "postgresql://ada@a:5432,b:5433/centre"
    assert "secret" not in engines.named("postgresql://ada:secret@db/centre")
    kept = engines.kept("postgresql://ada:secret@[::1]:5432/centre?sslmode=verify-ca&sslrootcert=/etc/ca.pem")
    assert psycopg.conninfo.conninfo_to_dict(kept) == {"user": "ada", "host": "::1", "port": "5432", "dbname": "centre", "sslmode": "verify-ca",
                                                       "sslrootcert": "/etc/ca.pem"}
    assert psycopg.conninfo.conninfo_to_dict(engines.kept("postgresql://u@/c?host=/tmp/a%20b"))["host"] == "/tmp/a b"


def test_what_is_no_address_says_how_one_looks():
    with pytest.raises(DatabaseTrouble, match="looks like postgresql://"):
        open_centre("postgresql://u@host:port:5/centre?nonsense=1")


def test_without_the_driver_it_is_said_how_to_bring_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(DatabaseTrouble, match="driver for PostgreSQL is not installed"):
        open_centre("postgresql://u@/centre?host=/nowhere/at/all")


@pytest.mark.of_a_server
@pytest.mark.parametrize(("change", "words"), [
    (lambda address: re.sub(r"/centre_\d+", "/nowhere", address), "does not know this login or this database|no such database"),
    (lambda address: address.replace("backoffice@", "stranger@"), "does not know this login|refused the login"),
    (lambda address: re.sub(r"host=.*", "host=/nowhere/at/all", address), "does not answer")])
def test_why_a_centre_cannot_be_opened_is_said_in_one_sentence(house, change, words):
    with pytest.raises(DatabaseTrouble, match=words):
        open_centre(change(house.path))


def test_a_database_without_a_centre_or_with_other_things_is_left_alone(server, quick_passwords):
    address = server.address(server.fresh())
    with pytest.raises(DatabaseTrouble, match="is no database of Backoffice"):
        open_centre(address)
    with psycopg.connect(address, autocommit=True) as other:
        other.execute("CREATE TABLE somebody_elses (id int)")
    with pytest.raises(DatabaseTrouble, match="There is a database already"):
        found_centre(address, **FOUNDED)


def test_a_founding_that_came_to_nothing_can_be_done_again(server, quick_passwords):
    address = server.address(server.fresh())
    with pytest.raises(DatabaseTrouble.__mro__[1], match="at least 10"):
        found_centre(address, **{**FOUNDED, "administrator": {**FOUNDED["administrator"], "password": "short"}})
    centre = found_centre(address, **FOUNDED)
    assert Desk(centre, None).rows("SELECT id FROM branch") == [(1,)]
    centre.close()


def test_a_database_that_cannot_hold_every_name_is_refused(server):
    server.ask("CREATE DATABASE ascii TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'")
    with pytest.raises(DatabaseTrouble, match="it has to be UTF8"):
        found_centre(server.address("ascii"), **FOUNDED)


def test_nothing_that_was_typed_is_in_what_is_said(server):
    """The server's own words carry it."""
    fault = OperationalError("SELECT", {}, psycopg.errors.UniqueViolation("Key (phone)=(137 6120 9938) already exists."))
    assert database._fault(fault).trouble is None
    for sign in postgresql.STATES:
        made = type("Made", (psycopg.Error,), {"sqlstate": sign, "__module__": "psycopg.errors"})("137 6120 9938")
        found = engines.fault_of(made)
        assert found is not None
        assert found.trouble is None or "137" not in found.trouble.said()


def test_a_centre_that_was_closed_keeps_no_connection(server, quick_passwords):
    centre: Centre = found_centre(server.address(server.fresh()), **FOUNDED)
    name = centre.name.rpartition("/")[2]
    centre.close()
    database._engine.forget(centre.address)
    with psycopg.connect(server.address("postgres"), autocommit=True) as other:
        for _ in range(50):
            count = other.execute("SELECT count(*) FROM pg_stat_activity WHERE datname = %s", (name,)).fetchone()[0]
            if not count:
                break
            time.sleep(0.05)
        assert count == 0
