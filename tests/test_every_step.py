"""What holds of every step there is or will be: it ranges over the declarations."""

import inspect
import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest
from conftest import Desk, a_museum
from museum import on_show
from sqlalchemy.orm import Session
from walking import Sense

from backoffice.checking import problems
from backoffice.clauses import rule_book
from backoffice.database import Outcome
from backoffice.errors import Blocked, NotAllowed, NotNow, Refused
from backoffice.founding import preset_roles
from backoffice.models import STEPS, Step
from backoffice.models.attachments import OnAttachments
from backoffice.models.base import Record, columns_of, records
from backoffice.models.steps import PLAIN_KINDS, lines_of, rights
from backoffice.reading.history import history
from backoffice.reading.record import rights_of, step_seen

pytestmark = pytest.mark.both_engines

ATTACHING = {"call", "customer", "invoice"}
"""The steps on attachments are the same for every record, and are tried on each in `test_attachments`: here on one of a branch, a shared and a fixed one."""
EVERY = [key for key, step in STEPS.items() if not isinstance(step, OnAttachments) or step.record.__tablename__ in ATTACHING]
BY_KEY = pytest.mark.parametrize("key", EVERY)
WITH_STATES = [kind for kind in records() if getattr(kind, "states", None)]
WITH_RIGHTS = [step for step in STEPS.values() if step.right]
BY_RECORD = pytest.mark.parametrize("kind", [kind for kind in records() if any(step.record is kind for step in WITH_RIGHTS)],
                                    ids=lambda kind: kind.__tablename__)
WITH_A_RIGHT = pytest.mark.parametrize("key", [step.key for step in WITH_RIGHTS])
"""What everybody does for themselves, with no right, has tests of its own."""

GRANTED = {role: set(json.loads(told)) for role, told in preset_roles()}
ADMINISTRATORS_ALONE = {"branches.add", "branches.change", "branches.work", "staff.scope", "roles.change", "roles.grant"}
LEFT_BY_NOTHING = {("product_model", "parts ended")}
"""States that nothing leads out of although the record goes on living."""


def shown_in(museum: Desk, kind: type[Record], state: str) -> list[int]:
    found = on_show(museum, kind).get(state, [])
    assert found, f"no {kind.__tablename__} stands in the state {state}"
    return found


# ---- what is declared -----------------------------------------------------------------------------------------------------------

@WITH_A_RIGHT
def test_every_step_has_words_a_help_text_and_a_right(key):
    step = STEPS[key]
    assert step.label
    assert step.help.endswith(("." , ".\n")), "the docstring is the help text"
    assert step.right in rights()
    assert step.right.split(".")[0] == step.record.area or step.over_several or step.record.area in ("goods", "calls")


@BY_KEY
def test_every_clause_that_a_step_cites_stands_in_the_rule_book(key):
    assert set(STEPS[key].clauses) <= set(rule_book())


@BY_KEY
def test_every_input_of_a_step_can_be_asked_for(key):
    for name, asked in STEPS[key].inputs.items():
        inner = lines_of(asked.line).values() if asked.line else [asked]
        for each in inner:
            assert each.is_record or each.is_choice or each.kind in PLAIN_KINDS, f"{name}: {each.kind}"
            assert each.label


@pytest.mark.parametrize("right", rights())
def test_every_right_is_granted_in_some_role(right):
    granted = {role: set(json.loads(told)) for role, told in preset_roles()}
    if right not in ADMINISTRATORS_ALONE:
        assert [role for role, held in granted.items() if right in held]
    assert "*" in granted["Administrator"]


def test_roles_grant_only_rights_that_something_asks_for():
    known = {*rights(), "*"}
    assert {role: set(json.loads(told)) - known for role, told in preset_roles() if set(json.loads(told)) - known} == {}


def test_who_works_in_an_area_sees_it():
    for role, told in preset_roles():
        held = set(json.loads(told))
        areas = {right.split(".")[0] for right in held if not right.endswith(".collect")} - {"*"}
        assert {f"{area}.see" for area in areas} <= held, role


@pytest.mark.parametrize("kind", WITH_STATES, ids=lambda kind: kind.__tablename__)
def test_a_record_begins_in_the_first_of_its_states(kind):
    assert inspect.isclass(kind.states)
    assert kind.__table__.columns.state.default.arg is next(iter(kind.states))


@pytest.mark.parametrize("kind", [kind for kind in records() if kind.editable], ids=lambda kind: kind.__tablename__)
def test_what_can_be_edited_is_a_column_that_people_answer_for(kind):
    assert set(kind.editable) <= set(columns_of(kind))
    assert set(kind.found_by) <= set(columns_of(kind, derived=True))
    assert set(kind.sorts) <= set(columns_of(kind, derived=True))


@pytest.mark.parametrize("kind", records(), ids=lambda kind: kind.__tablename__)
def test_every_sort_that_a_register_offers_is_an_index(kind):
    branch = ["branch_id"] if "branch_id" in kind.__table__.columns and kind.__tablename__ != "staff" else []
    indexed = [[column.name for column in index.columns] for index in kind.__table__.indexes]
    for column in kind.sorts:
        assert [*branch, column, "id"] in indexed


# ---- what happens ---------------------------------------------------------------------------------------------------------------

@pytest.mark.of_a_file
@BY_RECORD
def test_every_step_works_from_each_of_its_states_and_the_centre_stays_whole(furnished, copies, tmp_path_factory, kind):
    """On a server every step is done through the login of whoever may, in `test_server_rights`."""

    @contextmanager
    def fresh() -> Iterator[Desk]:
        with a_museum(tmp_path_factory.mktemp("steps"), furnished, copies) as desk:
            yield desk
            assert list(problems(desk.centre)) == []

    do_one_after_another([step for step in WITH_RIGHTS if step.record is kind], fresh)


def do_one_after_another(steps: list[Step], fresh: Callable[[], AbstractContextManager[Desk]]) -> None:
    """Does each step from each of its states, on a record that no step before it has touched; what is not possible on any such record is done in
    the next fresh centre. So many steps share the building of a centre and the look at the whole of it, and none hides what another has done."""
    while steps:
        with fresh() as desk:
            [(built,)] = desk.rows("SELECT max(id) FROM audit")
            left = {step: found for step in steps if (found := _done(desk, step, built))}
        assert len(left) < len(steps), left
        steps = list(left)


def _done(desk: Desk, step: Step, built: int) -> str:
    """Does a step from each of its states; says why where it is possible on no record that is as it was when the centre was built."""
    told = desk.rows("SELECT record_id FROM audit WHERE record = ? AND id > ?", step.record.__tablename__, built)
    sense, touched = Sense(desk), {record_id for (record_id,) in told}
    if step.creates:
        try:
            assert desk.do(step.key, **sense.inputs(step)).version == 1
        except Refused as refusal:
            return refusal.said()
    for state in step.sources or ([""] if not step.creates else []):
        for each in [state] if state else sorted(on_show(desk, step.record)):
            outcome = _do_one_of(desk, step, sense, [record_id for record_id in on_show(desk, step.record).get(each, []) if record_id not in touched])
            if isinstance(outcome, str):
                return f"{step.key} is possible on none that is {each}: {outcome}"
            assert outcome.state in (step.targets or (each,))
    return ""


def _do_one_of(desk: Desk, step: Step, sense: Sense, candidates: list[int]) -> Outcome | str:
    """Does the step on the first record of a state that lets it, or says why none does; a gate is passed with a reason."""
    refusals = []
    for record_id in candidates:
        passing = {}
        if step.gate:
            role = desk.who_may(step.right)
            passing = {each.key: "The customer is known" for each in desk.centre.conditions(step, record_id, desk.actor(role))
                       if each.blocks and each.pass_right}
        try:
            outcome = desk.do(step.key, record_id, passing=passing, **sense.inputs(step, record_id))
            assert history(desk.centre, desk.actor("Administrator"), outcome.record, record_id)[0].what == step.label, "what was done names it"
            return outcome
        except Refused as refusal:
            refusals.append(refusal.said())
    return "; ".join(refusals)


SEEN_BY_ITS_WINDOW = {"customer.erase", "staff.change_password", "role.grant"}
"""What only the window of the step can tell: what is left to erase, one's own password, rights that somebody has to keep."""


@pytest.mark.of_a_file
@pytest.mark.parametrize("kind", [kind for kind in records() if any(step.record is kind for step in WITH_RIGHTS)], ids=lambda kind: kind.__tablename__)
def test_what_is_refused_whatever_is_typed_is_grey_before(to_look_at, kind):
    """Each step that a record offers as possible can be done; what refuses it names a field that the step asks for, or stands in the window of its gate."""
    desk, sense = to_look_at, Sense(to_look_at, enters=False)
    for step in (each for each in WITH_RIGHTS if each.record is kind and not each.creates and each.name != "change" and not isinstance(each, OnAttachments)):
        for record_id in (key for state, keys in on_show(desk, kind).items() if not step.sources or state in step.sources for key in keys[-4:]):
            with desk.centre.reading(actor := desk.actor(desk.who_may(step.right))) as session:
                session.info["deed"].at = desk.now
                seen = step_seen(session, step, session.get(kind, record_id), rights_of(session, actor))
            refused = tried(desk, step, record_id, sense)
            grey = not seen.possible
            assert grey == (refused is not None and refused.field not in step.inputs and not isinstance(refused, Blocked)) or step.key in SEEN_BY_ITS_WINDOW, (
                step.key, record_id, seen.reason, refused)
            if grey and refused is not None:
                assert seen.reason == refused.said(), "the button says what the door says"


def tried(desk: Desk, step: Step, record_id: int, sense: Sense) -> Refused | None:
    """What refuses a step, if anything does; nothing of it is stored."""
    class Enough(Exception):
        """It was not refused."""

    def only_try(work: Callable[[Session], Any]) -> None:
        with Session(desk.centre._writer, autoflush=False, expire_on_commit=False) as session:
            work(session)
        raise Enough

    passing = {each.key: "Tried" for each in desk.centre.conditions(step, record_id, desk.actor(desk.who_may(step.right)))
               if each.blocks and each.pass_right} if step.gate else {}
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(desk.centre, "write", only_try)
        try:
            desk.do(step.key, record_id, passing=passing, **sense.inputs(step, record_id))
        except Enough:
            return None
        except Refused as refusal:
            return refusal
    raise AssertionError("a try ends one way or the other")


@pytest.mark.parametrize("key", [key for key, step in STEPS.items() if step.sources])
def test_a_step_is_refused_in_words_from_every_other_state(to_look_at, key):
    step = STEPS[key]
    for state in step.record.states:
        if state not in step.sources:
            with pytest.raises(NotNow) as refused:
                to_look_at.do(key, shown_in(to_look_at, step.record, state)[0])
            assert state.label in refused.value.said()
            assert step.label in refused.value.said()


@WITH_A_RIGHT
def test_who_does_not_have_the_right_is_refused_in_words(to_look_at, key):
    step = STEPS[key]
    record_id = None if step.creates else to_look_at.all(step.record)[0].id
    without = next(role for role in ("Auditor", "Receptionist") if step.right not in GRANTED[role])
    with pytest.raises(NotAllowed, match="right"):
        to_look_at.do(key, record_id, by=without)


@pytest.mark.parametrize("key", [key for key in EVERY if any(asked.required and asked.kind is not bool for asked in STEPS[key].inputs.values())
                                 and STEPS[key].name != "change"])
def test_what_is_needed_and_missing_is_named(to_look_at, key):
    step, sense = STEPS[key], Sense(to_look_at, enters=False)
    record_id = None
    if not step.creates:
        record_id = shown_in(to_look_at, step.record, step.sources[0])[0] if step.sources else to_look_at.all(step.record)[0].id
    for name, asked in step.inputs.items():
        if asked.required and asked.kind is not bool:
            told = {other: value for other, value in sense.inputs(step, record_id).items() if other != name}
            with pytest.raises(Refused) as refused:
                to_look_at.do(key, record_id, **told)
            if not isinstance(refused.value, Blocked):
                assert refused.value.field == name
                assert asked.label in refused.value.said()


@pytest.mark.parametrize("kind", WITH_STATES, ids=lambda kind: kind.__tablename__)
def test_every_state_can_be_reached(to_look_at, kind):
    assert set(on_show(to_look_at, kind)) == {state.value for state in kind.states}


def test_every_end_is_meant(to_look_at):
    """A state that no deed leads out of is one that is declared as the end."""
    told = to_look_at.rows("SELECT record, before FROM audit WHERE verb = 'update' AND before IS NOT NULL")
    left = {(record, json.loads(before)["state"]) for record, before in told if "state" in json.loads(before)}
    every = {(kind.__tablename__, state.value) for kind in WITH_STATES for state in kind.states}
    final = {(kind.__tablename__, state.value) for kind in WITH_STATES for state in kind.states if state.final}
    assert every - left == final | LEFT_BY_NOTHING
