"""Random walks through all steps: every legal one keeps the centre whole, every refused one leaves it to the byte as it was."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conftest import Copies, Desk, House
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from museum import on_show
from walking import Chance, keys, marks

from backoffice.checking import problems
from backoffice.errors import Blocked, Refused
from backoffice.founding import open_centre
from backoffice.models import STEPS, Step
from backoffice.storing import folder_of

pytestmark = pytest.mark.both_engines

WALKS = int(os.environ.get("BACKOFFICE_WALKS", "8"))
"""How many walks of each kind; more find more: BACKOFFICE_WALKS=500, which also looks for the shortest walk that fails. That can take an hour."""
PHASES = [Phase.generate, *([Phase.shrink] if "BACKOFFICE_WALKS" in os.environ else [])]
ON_THE_WAY = [key for key in keys(made=False) if STEPS[key].record.__tablename__ in (
    "call", "voucher", "goods_entry", "goods_receipt", "repair_card", "charge", "cash_receipt", "invoice", "contract", "expiry_notice")]
OFTEN = ["call.register_call", "call.dispatch", "call.take_in", "call.solve_on_site", "repair_card.log_time", "goods_entry.return_goods"]
STEPS_TAKEN = [*keys(made=True), *keys(made=False), *ON_THE_WAY * 2, *OFTEN * 5]
MOVES = st.tuples(st.sampled_from(STEPS_TAKEN), st.integers(0, 2**16), st.integers(0, 2**32 - 1))


class Walk:
    """A desk at which chance works."""

    def __init__(self, house: House, desk: Desk, stored: Callable[[], Any]) -> None:
        """`stored` tells something else as soon as anything was stored: after a refusal it must tell the same as before."""
        self.house, self.desk, self.done, self.refused, self.stored = house, desk, 0, 0, stored

    def move(self, key: str, pick: int, seed: int) -> None:
        """Tries a step on some record; legally most of the time."""
        step, chance = STEPS[key], Chance(self.desk, seed)
        record_id = None
        if not step.creates:
            shown = on_show(self.desk, step.record)
            legal = [each for state, each in shown.items() if not step.sources or state in step.sources]
            candidates = [record for each in (legal or shown.values() if pick % 5 else shown.values()) for record in each]
            if not candidates:
                return
            record_id = candidates[pick % len(candidates)]
        inputs = chance.inputs(step, record_id)
        before = self.stored()
        role = "Receptionist" if pick % 29 == 0 else "" if pick % 7 == 0 else "Administrator"
        said = self._refusal(step, record_id, inputs, role, passing=pick % 3 == 0)
        if said is None:
            self.done += 1
            return
        self.refused += 1
        assert said.strip()
        assert "{" not in said
        assert self.stored() == before, f"{key} was refused ({said}) and changed something"

    def _refusal(self, *told: Any, passing: bool) -> str | None:
        """Does it, or says why not; anything but a refusal in words is a bug."""
        try:
            self._do(*told, passing=passing)
        except Refused as refusal:
            return refusal.said()
        return None

    def _do(self, step: Step, record_id: int | None, inputs: dict, role: str, passing: bool) -> None:
        try:
            self.desk.do(step.key, record_id, by=role, **inputs)
        except Blocked as blocked:
            if not passing:
                raise
            self.desk.do(step.key, record_id, by="Administrator", passing={each.key: "Known" for each in blocked.conditions}, **inputs)


def walked(house: House, copies: Copies, path: Path, now, moves: list[tuple[str, int, int]]) -> Walk:
    """Walks in a copy of a centre; whatever was done, everything holds afterwards."""
    copy = copies.copy(house.path, path)
    centre = open_centre(copy)
    try:
        with marks(copy) as stored:
            walk = Walk(house, Desk(centre, replace(house, path=copy), now), stored)
            for key, pick, seed in moves:
                walk.move(key, pick, seed)
        assert [f"{each.check}: {each.said()}" for each in problems(centre)] == []
    finally:
        centre.close()
        copies.away(copy)
        for left in path.parent.glob(f"{path.name}*"):
            left.unlink()
        shutil.rmtree(folder_of(path), ignore_errors=True)
    return walk


@settings(max_examples=WALKS, phases=PHASES)
@given(moves=st.lists(MOVES, min_size=10, max_size=40))
def test_any_walk_from_a_fresh_centre_keeps_it_whole(template, copies, tmp_path_factory, moves):
    walked(template, copies, tmp_path_factory.mktemp("walk") / "centre.db", Desk(None, template).now, moves)


@settings(max_examples=WALKS, phases=PHASES)
@given(moves=st.lists(MOVES, min_size=10, max_size=40))
def test_any_walk_through_a_centre_with_everything_in_it_keeps_it_whole(furnished, copies, tmp_path_factory, moves):
    walked(furnished[0], copies, tmp_path_factory.mktemp("walk") / "centre.db", furnished[1], moves)


def test_the_walks_do_go_somewhere(furnished, copies, tmp_path):
    """A walk that is refused everywhere would prove nothing."""
    moves = [(key, 7 * place + 1, place) for place, key in enumerate([*STEPS] * 2)]
    walk = walked(furnished[0], copies, tmp_path / "centre.db", furnished[1], moves)
    assert walk.done > len(STEPS)
    assert walk.refused > 10


def test_whatever_is_stored_is_noticed(desk):
    with marks(desk.house.path) as stored:
        before = stored()
        with pytest.raises(Refused):
            desk.do("call.dispatch", desk.house.customers["zh"], technician=1)
        assert stored() == before
        desk.call()
        assert stored() != before
