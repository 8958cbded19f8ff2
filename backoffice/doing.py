"""One deed inside the door: its turn, whether it was done before, the rule, the gate, the numbers, the search entries, the seal."""

from __future__ import annotations

import hashlib
import json
import os
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.orm import Session

from backoffice import beforehand, engines, search
from backoffice.errors import Blocked, ChangedMeanwhile, Gone, NotAllowed, NotNow, Refused
from backoffice.models import Branch, Record, Staff, Step
from backoffice.models.base import BranchRecord
from backoffice.models.changing import Change
from backoffice.models.deeds import Deed, Passing, plain
from backoffice.models.guards import refuse_above_limit, refuse_guarded, refuse_same_person
from backoffice.models.inputs import resolved, storable
from backoffice.models.moments import LAST_MOMENT, remark_on
from backoffice.models.settling import settle
from backoffice.models.trail.seals import COMMAND, seal
from backoffice.models.types import as_stored
from backoffice.news import News
from backoffice.text import N_, say

ENTER = f"INSERT INTO command (id, {', '.join(COMMAND)}) VALUES ({', '.join('?' * (len(COMMAND) + 1))})"
STORE = "UPDATE command SET record_id = ?, result = ? WHERE id = ?"
REPEATED = "SELECT digest, result FROM command WHERE uid = ?"


def new_command_id() -> str:
    """An id for a deed, made when its form opens (UUID version 7): a second click is the same deed."""
    moment = int(time.time() * 1000)
    bits = int.from_bytes(os.urandom(10), "big")
    value = (moment << 80) | (0x7 << 76) | ((bits >> 68 & 0xFFF) << 64) | (0b10 << 62) | (bits & ((1 << 62) - 1))
    return str(uuid.UUID(int=value))


@dataclass(frozen=True)
class Actor:
    """Who is working, for which branch, at which desk."""

    staff_id: int
    branch_id: int
    desk: str = "desk"
    language: str = "en"


@dataclass(frozen=True)
class Outcome:
    """What came of a deed."""

    record: str
    record_id: int
    version: int
    state: str
    papers: tuple[int, ...]
    changed: frozenset[str]
    command: str
    remark: Refused | None = None
    """What the person should know about this deed although it is done: the clock of this computer cannot be right."""


@dataclass(frozen=True)
class Asked:
    """What somebody asks of the door: which step, on which record in the version that they saw, with what, and which points of its gate they pass why."""

    step: Step
    record_id: int | None
    version: int | None
    inputs: Mapping[str, Any]
    command: str
    actor: Actor
    passing: Mapping[str, str]
    at: datetime | None
    """Another moment than now: for the first deed of a centre, for a played history and for tests."""

    def digest(self) -> str:
        """What makes it this deed and no other; passwords are left out."""
        told = {name: value for name, value in self.inputs.items() if not (name in self.step.inputs and self.step.inputs[name].secret)}
        return hashlib.sha256(json.dumps([self.step.key, self.record_id, told, dict(self.passing)], default=str, sort_keys=True).encode()).hexdigest()


def reasons(passing: Mapping[str, str]) -> dict[str, str]:
    """The reasons for passing gate conditions, as they were typed; empty ones do not count."""
    told = {key: reason.strip() for key, reason in passing.items() if reason.strip()}
    if not all(storable(reason) for reason in told.values()):
        raise Refused(N_("The reason holds a character that cannot be stored; type it again."), field="reason")
    return told


def deed_by(session: Session, actor: Actor, at: datetime) -> Deed:
    """What somebody does or looks at, with their rights as they are now. Raises NotAllowed where they have nothing to do in this branch."""
    staff, branch = session.get(Staff, actor.staff_id), session.get(Branch, actor.branch_id)
    if staff is None or branch is None or staff.state.final:
        raise NotAllowed(N_("Log in again: this person or branch is not there any more."))
    deed = Deed(session, staff, branch, at, actor.desk, actor.language, rights=staff.role.rights, limits=staff.role.limits)
    if session.info.get("reading"):
        if not staff.looks_at(branch.id):
            raise NotAllowed(N_("{name} may not look at the branch {branch}."), name=staff.name, branch=branch.name)
    elif not staff.works_for(branch.id):
        raise NotAllowed(N_("{name} does not work for the branch {branch}."), name=staff.name, branch=branch.name)
    return deed


def do(session: Session, asked: Asked) -> tuple[Outcome, News]:
    """Does one step in one transaction, which the door commits: its turn, the rule, the numbers, the search entries, the seal. Raises Refused."""
    step, actor, digest = asked.step, asked.actor, asked.digest()
    connection, beneath = plain(session), engines.under(session.connection())
    surely = beforehand.read(session, step, asked.record_id, asked.inputs, actor.staff_id)
    repeated, last, [(command_id,)], *still_so = beneath.begin_deed(connection, actor.branch_id, not issubclass(step.record, BranchRecord), [
        (REPEATED, (asked.command,)), (LAST_MOMENT, (actor.branch_id,)), beneath.NEXT_DEED, *surely])
    beforehand.take_over(session, still_so)
    if repeated:
        if repeated[0][0] != digest:
            raise Refused(N_("This deed was done already, with other values. Open the record again."))
        return _stored(repeated[0][1], asked.command), News()
    at = asked.at or datetime.now(UTC)
    deed = deed_by(session, actor, at)
    session.info["deed"] = deed
    remark = remark_on(deed, last[0][0]) if last and asked.at is None and not step.mends_clock else None
    if not deed.may(step.right):
        raise NotAllowed(N_("You do not have the right to do this: {right}."), right=step.right)
    refuse_guarded(deed, step, asked.inputs)
    deed.command_id = command_id
    engines.later(connection, ENTER, (command_id, asked.command, step.key, step.record.__tablename__, asked.record_id, deed.staff.id, deed.branch.id,
                                      actor.desk, as_stored(at), deed.business_date.isoformat(), digest, "; ".join(asked.passing.values()), ""))
    beneath.under_deed(connection, command_id)
    record = _run(session, deed, asked)
    touched = settle(deed)
    search.keep(session, touched)
    outcome = Outcome(record.__tablename__, record.id, record.version, str(getattr(record, "state", "")), tuple(deed.issued),
                      frozenset({"command", *deed.entered, *(each.__tablename__ for each in touched)}), asked.command, deed.remark or remark)
    _finish(connection, deed, outcome)
    beneath.under_deed(connection, None)
    places = frozenset((each.__tablename__, each.id) for each in touched) | {(outcome.record, outcome.record_id)}
    news = News(deed.command_id, deed.branch.id, outcome.changed, places, deed.staff.name, deed.desk, ours=True)
    beneath.announce(connection, news.told())
    return outcome, news


def _run(session: Session, deed: Deed, asked: Asked) -> Record:
    """Asks everything that a step asks before its rule, and runs the rule."""
    step, inputs = asked.step, dict(asked.inputs)
    if step.creates:
        made: Record = step.function(session, **resolved(session, step, inputs))
        return made
    record = _record(session, deed, asked)
    state = getattr(record, "state", None)
    if not step.open_to(state):
        raise NotNow(N_("\"{step}\" is not possible while the state is \"{state}\"."), step=_Words(step.label), state=_Words(state.label if state else ""))
    values = resolved(session, step, inputs)
    for need in step.needs:
        need(record)
    refuse_same_person(deed, step, record, values)
    if step.amount is not None:
        refuse_above_limit(deed, step.right, step.amount(record, values))
    _ask_gate(session, deed, asked, record)
    reached = step.function(session, record, **values) if step.over_several else step.function(record, **values)
    _enter_state(step, record, state, reached)
    return record


def _record(session: Session, deed: Deed, asked: Asked) -> Record:
    """The record of the deed, in the version that its form saw, in the branch of the desk."""
    record = session.get(asked.step.record, asked.record_id) if asked.record_id is not None else None
    if record is None:
        raise Gone()
    if asked.version is None and isinstance(asked.step, Change):
        raise RuntimeError("a form is saved under the version that it saw")
    if asked.version is not None and record.version != asked.version:
        raise ChangedMeanwhile()
    if isinstance(record, BranchRecord) and record.branch_id != deed.branch.id:
        raise NotAllowed(N_("This belongs to another branch."))
    return record


def _enter_state(step: Step, record: Record, before: Any, reached: Any) -> None:
    """The record is in the state that the step leads to; where it leads to several, in the one that its rule gave."""
    if len(step.targets) == 1:
        record.state = step.targets[0]  # type: ignore[attr-defined]
    elif step.targets:
        if reached not in step.targets:
            raise RuntimeError(f"{step.key} reached {reached!r}")
        record.state = reached  # type: ignore[attr-defined]
    if before is not None and not step.targets and reached is not None:
        raise RuntimeError(f"{step.key} declares no state but returned one")


class _Words(str):
    """Words inside a sentence that are translated with it."""

    def __format__(self, how: str) -> str:
        return say(str(self))


def _ask_gate(session: Session, deed: Deed, asked: Asked, record: Record) -> None:
    """A condition that blocks stops the deed, unless somebody who may passes it with a reason, which stays visible."""
    step, passing = asked.step, asked.passing
    blocking = [condition for condition in step.conditions(record) if condition.blocks]
    held = [condition for condition in blocking
            if not (condition.pass_right and condition.key in passing and deed.may(condition.pass_right))]
    if held:
        raise Blocked(tuple(held))
    for condition in blocking:
        session.add(Passing(command_id=deed.command_id, record=step.record.__tablename__, record_id=record.id, condition=condition.key,
                            staff_id=deed.staff.id, at=deed.at, reason=passing[condition.key]))


def _finish(connection: engines.Plain, deed: Deed, outcome: Outcome) -> None:
    """Stores the outcome with the command, and seals the deed."""
    told = json.dumps({"record": outcome.record, "record_id": outcome.record_id, "version": outcome.version, "state": outcome.state,
                       "papers": outcome.papers, "changed": sorted(outcome.changed)})
    seal(connection, deed.branch.id, deed.command_id, (STORE, (outcome.record_id, told, deed.command_id)))


def _stored(result: str, uid: str) -> Outcome:
    told = json.loads(result)
    return Outcome(told["record"], told["record_id"], told["version"], told["state"], tuple(told["papers"]), frozenset(told["changed"]), uid)
