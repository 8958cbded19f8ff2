"""The short forms of the scripts in `tests/faults`: the same promises, a few seconds of each."""

import os
import sys
from pathlib import Path

import pytest

from tests.faults import backups, deeds_killed, last_piece, reply_lost, server_killed, upgrade_killed
from tests.faults.deeding import WITHOUT

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process that is killed at a counted moment is made by forking, which this system cannot")


@forks
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_an_upgrade_that_is_killed_leaves_the_old_or_the_new_centre(tmp_path: Path) -> None:
    figures = upgrade_killed.upgrade_killed(tmp_path, seconds=60, most=8)
    assert figures["kills"] >= 8
    assert figures["broken"] == 0, figures


def test_backups_are_good_while_others_write_and_damage_is_told_apart(tmp_path: Path) -> None:
    figures = backups.backups(tmp_path, seconds=60, most=2, damages=40, writers=2)
    assert figures["backups"] == 2
    assert figures["deeds_meanwhile"] > 0
    assert (figures["flipped"], figures["cut"], figures["wrong_key"]) == (20, 20, 3)
    assert figures["broken"] == 0, figures


@forks
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_processes_that_are_killed_in_their_deeds_leave_nothing_missing_doubled_or_half(tmp_path: Path) -> None:
    figures = deeds_killed.deeds_killed(tmp_path, seconds=12, kills=6, processes=3)
    for found in (figures["on_sqlite"], figures["on_postgresql"]):
        assert found == WITHOUT or found["kills"] >= 1, figures
    assert figures["broken"] == 0, figures


@forks
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_deed_whose_answer_is_lost_is_there_exactly_once(tmp_path: Path) -> None:
    figures = reply_lost.reply_lost(tmp_path, seconds=20, deeds=60, kills=3)
    for found in (figures["on_sqlite"], figures["on_postgresql"]):
        assert found == WITHOUT or (found["deeds"] > 0 and found["unknown"] == 0), figures
    assert figures["broken"] == 0, figures


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the processes of a server are found in /proc")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_server_that_is_killed_loses_nothing_and_the_desks_go_on(tmp_path: Path) -> None:
    figures = server_killed.server_killed(tmp_path, seconds=6, kills=1, clients=2)
    assert figures.get("on_postgresql") == WITHOUT or figures["kills"] == 1, figures
    assert figures["broken"] == 0, figures


@forks
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_eight_processes_that_reach_for_the_last_parts_never_take_more_than_is_there(tmp_path: Path) -> None:
    figures = last_piece.last_piece(tmp_path, seconds=10, kills=5)
    for found in (figures["on_sqlite"], figures["on_postgresql"]):
        assert found == WITHOUT or (found["kills"] >= 1 and found["refused_by_rules"] > 0), figures
    assert figures["broken"] == 0, figures
