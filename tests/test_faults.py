"""The short forms of the scripts in `tests/faults`: the same promises, a few seconds of each."""

import os
import re
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import argon2
import psycopg
import pytest
from conftest import House, copy_centre

import tests.conftest
from backoffice import database
from tests.faults import (
    backups,
    brute_force,
    canaries,
    cut_cable,
    deeds_killed,
    disk_full,
    hostile,
    last_piece,
    many_desks,
    reply_lost,
    server_killed,
    silent_overwrites,
    upgrade_killed,
)
from tests.faults.deeding import WITHOUT
from tests.servers import Server, programs

pytestmark = pytest.mark.usefixtures("durable", "built_once")
forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process that is killed at a counted moment is made by forking, which this system cannot")


@pytest.fixture(scope="session")
def on_a_server(template: House, tmp_path_factory: pytest.TempPathFactory) -> tuple[House, Path] | None:
    """The small centre on a server, built once: the data of that server, in which it is the database `house`."""
    if programs() is None:
        return None
    server = Server()
    try:
        house = tests.conftest.build(server.address(server.fresh()))
        database._engine.forget(house.path)
        server.ask('ALTER DATABASE "centre_1" RENAME TO "house"')
        server.stop()
        return house, Path(shutil.copytree(server.data, tmp_path_factory.mktemp("cluster") / "data"))
    finally:
        server.close()


@pytest.fixture
def built_once(template: House, on_a_server: tuple[House, Path] | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The small centre is a copy of the one that was built for the other tests, in a file and on each server that a script starts."""

    def copied(place: Path | str) -> House:
        if isinstance(place, str):
            assert on_a_server is not None
            there, name, more = re.fullmatch(r"(.*/)([^/?]*)(\?.*)", place).groups()
            with psycopg.connect(f"{there}postgres{more}", autocommit=True) as connection:
                lies_on = "SELECT spcname FROM pg_tablespace t JOIN pg_database d ON d.dattablespace = t.oid WHERE datname = %s"
                [disk] = connection.execute(lies_on, (name,)).fetchone()
                connection.execute(f'DROP DATABASE "{name}"')
                connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "house" TABLESPACE "{disk}"')
                connection.execute("CHECKPOINT")  # else a server that is killed forgets which ids the copy gave out: it believes that the house has logged them
            return replace(on_a_server[0], path=place)
        copy_centre(template.path, place)
        return replace(template, path=place)

    if on_a_server is not None:
        monkeypatch.setattr(Server, "BEGINS_AS", on_a_server[1])

    monkeypatch.setattr(tests.conftest, "build", copied)
    monkeypatch.setattr(argon2, "PasswordHasher", argon2.PasswordHasher)  # the scripts put their own in its place, for good


@forks
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_an_upgrade_that_is_killed_leaves_the_old_or_the_new_centre(tmp_path: Path) -> None:
    figures = upgrade_killed.upgrade_killed(tmp_path, seconds=60, most=8)
    assert figures["kills"] >= 8
    assert figures["broken"] == 0, figures


def test_backups_are_good_while_others_write_and_damage_is_told_apart(tmp_path: Path) -> None:
    figures = backups.backups(tmp_path, seconds=60, most=2, damages=40, writers=2)
    for found in (figures, figures["on_postgresql"]):
        assert found == WITHOUT or (1 <= found["backups"] <= 2 and found["deeds_meanwhile"] > 0), figures
    assert (figures["flipped"], figures["cut"], figures["wrong_key"]) == (20, 20, 3)
    assert figures["broken"] == 0, figures


@forks
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_processes_that_are_killed_in_their_deeds_leave_nothing_missing_doubled_or_half(tmp_path: Path) -> None:
    figures = deeds_killed.deeds_killed(tmp_path, seconds=6, kills=4, processes=3)
    for found in (figures["on_sqlite"], figures["on_postgresql"]):
        assert found == WITHOUT or found["kills"] >= 1, figures
    assert figures["broken"] == 0, figures


@forks
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_deed_whose_answer_is_lost_is_there_exactly_once(tmp_path: Path) -> None:
    figures = reply_lost.reply_lost(tmp_path, seconds=20, deeds=40, kills=3)
    for found in (figures["on_sqlite"], figures["on_postgresql"]):
        assert found == WITHOUT or (found["deeds"] > 0 and found["unknown"] == 0), figures
    assert figures["broken"] == 0, figures


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the processes of a server are found in /proc")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_server_that_is_killed_loses_nothing_and_the_desks_go_on(tmp_path: Path) -> None:
    figures = server_killed.server_killed(tmp_path, seconds=4, kills=1, clients=2)
    assert figures.get("on_postgresql") == WITHOUT or figures["kills"] == 1, figures
    assert figures["broken"] == 0, figures


@forks
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_eight_processes_that_reach_for_the_last_parts_never_take_more_than_is_there(tmp_path: Path) -> None:
    figures = last_piece.last_piece(tmp_path, seconds=6, kills=4)
    for found in (figures["on_sqlite"], figures["on_postgresql"]):
        assert found == WITHOUT or (found["kills"] >= 1 and found["refused_by_rules"] > 0), figures
    assert figures["broken"] == 0, figures


def test_somebody_who_guesses_passwords_has_ten_tries_in_a_quarter_of_an_hour_however_many_desks(tmp_path: Path) -> None:
    figures = brute_force.brute_force(tmp_path, seconds=30, hours=0.6, desks=4)
    for found in (figures["on_sqlite"], figures["on_postgresql"]):
        assert found == WITHOUT or (found["tries"] > 100 and 10 <= found["let_through"] <= 30 and found["at_once_let_through"] <= 10), figures
    assert figures["broken"] == 0, figures


def test_no_canary_flies_into_a_log_a_report_or_a_file_of_the_desk(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    figures = canaries.canaries(tmp_path, seconds=20, steps=60, whole=False)
    caplog.clear()
    for found in (figures["on_sqlite"], figures["on_postgresql"]):
        assert found == WITHOUT or found["faults"] > 10, figures
    assert figures["broken"] == 0, figures


def test_no_hostile_text_stops_a_paper_or_acts_in_it_or_in_a_workbook(tmp_path: Path) -> None:
    figures = hostile.hostile(tmp_path, seconds=30, count=200, kinds=("cash_receipt",))
    assert figures["texts"] > 30
    assert figures["broken"] == 0, figures


def test_no_desk_saves_over_another_without_a_word(tmp_path: Path) -> None:
    figures = silent_overwrites.silent_overwrites(tmp_path, seconds=60, fields=2, races=1, whole=False)
    for found in (figures["on_sqlite"], figures["on_postgresql"]):
        assert found == WITHOUT or (found["tables"] == found["of_tables"] and found["fields"] >= 8 and found["races"] >= 3), figures
    assert figures["broken"] == 0, figures


@forks
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_desks_at_one_server_save_and_see_what_the_others_save(tmp_path: Path) -> None:
    figures = many_desks.many_desks(tmp_path, seconds=4, desks=3, rows=200)
    assert figures.get("on_postgresql") == WITHOUT or figures["as_fast_as_they_can"]["deeds"] > 3, figures
    assert figures["broken"] == 0, figures


@pytest.mark.skipif(not disk_full.can_mount(), reason="no small disk can be mounted here")
def test_a_disk_that_is_full_is_said_and_nothing_is_damaged_or_half(tmp_path: Path) -> None:
    figures = disk_full.disk_full(tmp_path, seconds=60, steps=4)
    assert figures["broken"] == 0, figures


@pytest.mark.skipif(not cut_cable.can_cut(), reason="no cable can be pulled here")
def test_a_cable_that_is_pulled_under_a_window_is_said_and_what_was_typed_is_kept(tmp_path: Path) -> None:
    figures = cut_cable.cut_cable(tmp_path, seconds=60, times=0, windows=1, at_most=60)
    assert figures["windows"][0]["typed_is_there"], figures
    assert figures["broken"] == 0, figures
