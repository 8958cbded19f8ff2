"""Live on a server: seen within a second, missed never, also when the server was away; who is where is known as long as it is true."""

import signal
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from conftest import NOON, PASSWORD, Desk
from servers import Server
from sqlalchemy.exc import OperationalError
from test_live import at_rest, opened, other, sit, stand_at, until  # noqa: F401 - fixtures

from backoffice import database, news, postgresql
from backoffice.database import Actor, Centre
from backoffice.errors import Away, DatabaseTrouble
from backoffice.founding import found_centre, open_centre
from backoffice.models import Call
from backoffice.news import News, ServerNews
from backoffice.pages.reading import Reading
from backoffice.presence import Here, ServerDesks
from backoffice.views.registers.calls import CALLS

pytestmark = pytest.mark.of_a_server


def listeners_end(desk: Desk) -> int:
    """The server ends the connections of all who listen; gives how many there were."""
    with psycopg.connect(desk.house.path, autocommit=True) as admin:
        ended = admin.execute("SELECT pg_terminate_backend(pid, 3000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
                              "AND (query LIKE 'LISTEN%' OR query LIKE '%pg_locks%' OR query LIKE '%FROM command ORDER BY%')").fetchall()
    return len(ended)


# ---- the news ---------------------------------------------------------------------------------------------------------------------

def test_what_one_desk_stores_stands_in_the_open_register_of_another_within_a_second(sit, desk, other):  # noqa: F811
    for number in range(40):
        desk.call(fault=f"Fault {number}")
    register = opened(sit(), "calls")
    register.choose_view("all")
    at_rest(register)
    current = stand_at(register, 25)
    top = register.table.id_at(register.view.rows_in_sight()[0])
    waits = []
    for _ in range(7):
        made = other.call().record_id
        began = time.monotonic()
        until(lambda made=made: register.table.rows_of({made}))
        waits.append(time.monotonic() - began)
        at_rest(register)
    assert sorted(waits)[len(waits) // 2] < 1.0, waits
    assert register.view.current_id() == current
    assert register.table.id_at(register.view.rows_in_sight()[0]) == top


def test_a_deed_that_was_stored_before_anybody_listened_is_told(desk, other):  # noqa: F811
    seen = desk.centre._seen()
    other.call()
    connect: Callable[[], Any] = lambda: postgresql.connect(desk.house.path, autocommit=True)  # noqa: E731
    late, early = ServerNews(connect, seen=seen), ServerNews(connect, seen=desk.centre._seen())
    assert late.wait(0.1, threading.Event()) == [News()]
    assert late.wait(0.1, threading.Event()) == early.wait(0.1, threading.Event()) == []
    late.close()
    early.close()


def test_a_deed_that_ends_after_a_younger_one_changes_the_figure(desk):
    """The figure by which a register knows that something was stored does not go by the newest deed alone."""
    with psycopg.connect(desk.house.path) as slow:
        [(place,)] = slow.execute("SELECT nextval(pg_get_serial_sequence('command', 'id'))").fetchall()
        desk.call()
        before = desk.centre._seen()
        slow.execute("SET LOCAL session_replication_role = replica")
        columns = [name for (name,) in slow.execute("SELECT attname FROM pg_attribute WHERE attrelid = 'command'::regclass AND attnum > 0 "
                                                    "AND attname NOT IN ('id', 'uid')").fetchall()]
        told = ", ".join(columns)
        slow.execute(f"INSERT INTO command (id, uid, {told}) SELECT {place}, 'slow', {told} FROM command WHERE id = (SELECT max(id) FROM command)")
    assert desk.centre._seen() != before


def test_whoever_listens_goes_on_when_the_server_has_cut_the_line_and_misses_nothing(sit, desk, other, monkeypatch):  # noqa: F811
    monkeypatch.setattr(news, "AGAIN", 0.5)
    register = opened(sit(), "calls")
    at_rest(register)
    count = register.table.rowCount()
    assert listeners_end(desk) >= 1
    other.call()
    until(lambda: register.table.rowCount() == count + 1)
    until(lambda: register.shell.fresh.away_since() is None)
    other.call()
    until(lambda: register.table.rowCount() == count + 2)


def test_a_server_that_dies_and_comes_back_is_told_once_each_and_what_was_stored_meanwhile_is_not_missed(quick_passwords, monkeypatch, caplog):
    monkeypatch.setattr(news, "AGAIN", 0.1)
    server = Server(durable=True)
    try:
        centre = found_centre(server.address(server.fresh()), language="en", house_name="Harbour", at=NOON,
                              administrator={"name": "Ada", "login": "admin", "password": PASSWORD},
                              branch={"code": "HP", "name": "Huangpu", "currency": "CNY", "time_zone": "Asia/Shanghai"})
        heard: list[list[News]] = []
        told: list[Any] = []
        watch = centre.watch(heard.append, told.append, lambda: told.append("back"))
        beside = Centre(centre.address)

        def store(name: str) -> None:
            beside.perform("customer.add_customer", inputs={"name": name, "language": "en", "phone": "021 6378 2200"}, actor=Actor(1, 1, "b", "en"), at=NOON)

        until(lambda: watch.is_alive() and (store("before"), time.sleep(0.3), heard)[-1])
        server.stop(signal.SIGKILL)
        until(lambda: told)
        assert isinstance(told[0], Away)
        assert "does not answer" in told[0].said()
        time.sleep(0.5)
        assert len(told) == 1, "it is told once"
        heard.clear()
        server.start()
        store("while nobody listened")
        until(lambda: len(told) == 2 and heard)
        assert told[1] == "back"
        assert heard[0] == [News()], "everything may be different"
        heard.clear()
        store("afterwards")
        until(lambda: any(("customer" in each.tables and not each.ours) for deeds in list(heard) for each in deeds))
        watch.stop()
        beside.close()
        centre.close()
    finally:
        server.close()
    caplog.clear()


def test_a_server_that_refuses_says_why_it_is_away():
    with pytest.raises(Away, match="does not know this login or this database"):
        ServerNews(_refusing("database \"x\" does not exist"))
    with pytest.raises(Away, match="does not answer"):
        ServerNews(_refusing("connection refused"))


def _refusing(words: str) -> Callable[[], Any]:
    def connect() -> Any:
        raise psycopg.OperationalError(words)
    return connect


def test_nobody_waits_again_and_again_for_a_server_that_is_known_to_be_silent(desk, monkeypatch):
    """A window that reads waits once; what is read after that is told at once, until the server was heard again."""
    reading = Reading(desk.centre, CALLS, desk.actor())
    monkeypatch.setattr(postgresql, "SLOW", 0.0)
    monkeypatch.setattr(postgresql, "REST", 0.3)

    def silent(*_: object) -> None:
        raise psycopg.OperationalError("could not receive data from server: Connection timed out")

    with pytest.raises(Away), desk.centre.reading():
        raise OperationalError("SELECT", {}, psycopg.OperationalError("could not receive data from server: Connection timed out"))
    assert desk.centre.silence.known()
    monkeypatch.setattr(postgresql, "connect", silent)
    with pytest.raises(Away), desk.centre.reading():
        pass
    with pytest.raises(Away):
        reading.answers()
    time.sleep(0.35)
    reading.answers()
    assert desk.one(Call, desk.call()).state == "new", "what is stored is tried all the same"


# ---- who is where -----------------------------------------------------------------------------------------------------------------

def _desks(desk: Desk, role: str, name: str) -> Any:
    return desk.centre.desks(replace(desk.actor(role), desk=name))


def test_a_desk_that_dies_or_is_cut_off_is_nowhere_soon_after(desk, monkeypatch):
    monkeypatch.setattr(ServerDesks, "SELDOM", 0.2)
    here, there = _desks(desk, "Clerk", "desk 1"), _desks(desk, "Technician", "工位 2")
    there.say([("call", 7), ("customer", 2)], [("customer", 2)])
    there.look()
    until(lambda: here.look() or here.others)
    assert sorted(here.others, key=str) == sorted([Here("周海涛", "工位 2", ("call", 7)), Here("周海涛", "工位 2", ("customer", 2), True)], key=str)
    there._connection.close()
    until(lambda: here.look() or not here.others)
    there.look()
    until(lambda: there.look() or here.look() or len(here.others) == 2)
    for each in (here, there):
        each.close()


def test_nobody_waits_for_a_server_that_is_away_to_say_what_is_open(desk, monkeypatch):
    def away() -> Any:
        raise DatabaseTrouble()

    desks = _desks(desk, "Clerk", "desk 1")
    desks.look()
    desks._connect = away
    desks._connection.close()
    desks.say([("call", 1)])
    assert not desks.look()
    assert desks.others == ()
    desks._connect = lambda: postgresql.connect(desk.house.path, autocommit=True)
    desks.look()
    assert desks._held == desks._wanted != frozenset()
    desks.close()


def test_who_comes_and_goes_is_told_and_not_asked_for(desk):
    """Fifty desks that all asked whenever one of them opens something would keep a server busy with that alone."""
    here, there = _desks(desk, "Clerk", "desk 1"), _desks(desk, "Technician", "desk 2")
    here.look()
    asked = here._asked_at
    there.say([("call", 1)], [("call", 1)])
    there.look()
    until(lambda: here.look() or here.others)
    assert here.others == (Here("周海涛", "desk 2", ("call", 1), True),)
    there.say([("call", key) for key in range(1000)])
    assert here._asked_at == asked
    there.look()
    until(lambda: here.look() or len(here.others) == 1000)
    assert here._asked_at > asked, "what is too long for a message is asked for"
    there.say([])
    there.look()
    until(lambda: here.look() or not here.others)
    for each in (here, there):
        each.close()


# ---- merging ----------------------------------------------------------------------------------------------------------------------

def test_two_desks_that_save_the_same_record_at_the_same_moment_do_not_overwrite_each_other(desk, other):  # noqa: F811
    call = desk.call()
    version, told, gate = desk.one(Call, call).version, [], threading.Barrier(2)

    def save(at: Desk, field: str) -> None:
        gate.wait()
        try:
            at.centre.perform("call.change", call.record_id, version, {field: "mine"}, actor=at.actor(), at=NOON)
            told.append("saved")
        except database.ChangedMeanwhile:
            told.append("told")

    threads = [threading.Thread(target=save, args=each) for each in ((desk, "map_note"), (other, "fault"))]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(told) == ["saved", "told"]


def test_a_centre_that_is_opened_twice_listens_for_each(desk):
    again = open_centre(desk.house.path)
    heard: list[News] = []
    watch = again.watch(heard.extend, lambda fault: None, lambda: None)
    call = desk.call()
    until(lambda: any(("call", call.record_id) in each.records or not each.tables for each in heard))
    watch.stop()
    again.close()
