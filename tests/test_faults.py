"""The short forms of the scripts in `tests/faults`: the same promises, a few seconds of each."""

import os
from pathlib import Path

import pytest

from tests.faults import backups, upgrade_killed

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
