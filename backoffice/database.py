"""The centre's database, and the one door through which everything in it changes."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import json
import os
import random
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakMethod

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from backoffice import beforehand, engines, postgresql, search, server_logins, storing
from backoffice.errors import Away, Blocked, ChangedMeanwhile, DatabaseTrouble, Gone, NotAllowed, NotNow, Refused
from backoffice.models import STEPS, Attachment, Branch, Condition, Record, Staff, Step, records
from backoffice.models.base import BranchRecord
from backoffice.models.chain.erasing import ERASE
from backoffice.models.changing import Change
from backoffice.models.deeds import Deed, Passing, plain
from backoffice.models.guards import refuse_above_limit, refuse_guarded, refuse_same_person
from backoffice.models.inputs import resolved, storable
from backoffice.models.moments import LAST_MOMENT, remark_on
from backoffice.models.settling import settle
from backoffice.models.trail.seals import COMMAND, seal
from backoffice.models.types import as_stored
from backoffice.models.watch.postgresql_rights import has_logins
from backoffice.models.watch.watching import KEPT_FOR_GOOD
from backoffice.news import TAKEN_AWAY, FileNews, News, ServerNews, Source, Watch, identity
from backoffice.presence import FileDesks, ServerDesks
from backoffice.text import N_

TRIES, PATIENCE, WHILE_AWAY = 6, 8.0, 1.0
"""So often, and so many seconds long, a deed is tried again on a server before it is said that it cannot be stored now; and so many seconds where it is
known already that the server does not answer."""


def new_command_id() -> str:
    """An id for a deed, made when its form opens (UUID version 7): a second click is the same deed."""
    moment = int(time.time() * 1000)
    bits = int.from_bytes(os.urandom(10), "big")
    value = (moment << 80) | (0x7 << 76) | ((bits >> 68 & 0xFFF) << 64) | (0b10 << 62) | (bits & ((1 << 62) - 1))
    return str(uuid.UUID(int=value))


Made = TypeVar("Made")

NOBODY = 0
"""The program itself, asked by whoever owns the file: on the command line, where no role narrows what is read."""


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


class Centre:
    """An open centre: reading sessions for windows and reports, and the door for deeds."""

    def __init__(self, address: engines.Address) -> None:
        self.address = engines.address_of(address)
        self.stands_on = engines.of(self.address)
        self.engine = _engine(self.address)
        self._reader, self._writer = self.stands_on.for_reading(self.engine), self.stands_on.for_writing(self.engine)
        self.store: storing.Store = (storing.Folder(storing.folder_of(self.address)) if isinstance(self.address, Path)
                                     else storing.Table(self._reader, self._writer))
        self._listeners: list[Callable[[News], None]] = []
        self._one_at_a_time = contextlib.nullcontext() if engines.is_server(self.address) else threading.RLock()
        self._ours: deque[str] = deque(maxlen=2000)
        self._our_deeds: deque[int] = deque(maxlen=2000)
        self._watches: list[Watch] = []
        self.once_in: Callable[[], object] | None = None
        self.silence = postgresql.Silence(_weakly(self._is_away)) if isinstance(self.address, str) else None
        self._file = identity(self.address) if isinstance(self.address, Path) and self.address.exists() else None

    @property
    def path(self) -> Path:
        """The file of a centre that is one."""
        if not isinstance(self.address, Path):
            raise RuntimeError("this centre stands on a server")
        return self.address

    @property
    def name(self) -> str:
        """How the centre is called where it has to be told from others: its file, or its address without a password."""
        return engines.named(self.address)

    def admit(self, login: str, password: str) -> bool:
        """Lets somebody in as themselves where this centre stands on a server and everybody has a login there; says whether that is so here.
        Raises Refused for a wrong name or password."""
        if not server_logins.wanted(self.address):
            return False
        server_logins.admit(str(self.address), login, password)
        self.engine.dispose()
        if self.once_in is not None:
            self.once_in()
        return True

    def dismiss(self) -> None:
        """Nobody is at this desk any more: where people log in to the server themselves, no connection goes on in the name of whoever has left."""
        if server_logins.wanted(self.address):
            server_logins.leave()
            self.engine.dispose()

    def close(self) -> None:
        for watch in self._watches:
            watch.stop()
        self.engine.dispose()

    def tell(self, listener: Callable[[News], None]) -> None:
        """Calls the listener with what each deed of this program changed, in the thread that did it. What others do is told by `news.Watch`."""
        self._listeners.append(listener)

    def watch(self, tell: Callable[[list[News]], object], lost: Callable[[Away], object], back: Callable[[], object],
              beside: Iterable[Callable[[], object]] = ()) -> Watch:
        """Tells what anybody stores, and when the database does not answer, from a thread of its own until it is stopped or the centre is closed."""
        self._watches = [each for each in self._watches if each.is_alive()]
        self._watches.append(Watch(partial(self._news, self._seen()), tell, lost, back, beside))
        self._watches[-1].start()
        return self._watches[-1]

    def _news(self, seen: int | None) -> Source:
        """Where this centre tells what is stored in it."""
        if isinstance(self.address, Path):
            return FileNews(self.address, self._ours.__contains__, self._file)
        return ServerNews(partial(postgresql.connect, self.address, autocommit=True), lambda: self._our_deeds, seen)

    def _seen(self) -> int | None:
        """The figure of the deeds that stand on a server now; nothing for a file, which is listened to at once, and while nobody answers."""
        if isinstance(self.address, str):
            with contextlib.suppress(DatabaseTrouble), self.reading() as session:
                return int(plain(session).execute(postgresql.SEEN).fetchone()[0])
        return None

    def _is_away(self) -> bool:
        """Whether somebody who listens knows that the database does not answer."""
        return any(each.away for each in self._watches if each.is_alive())

    def desks(self, actor: Actor) -> FileDesks | ServerDesks:
        """Who has which record open."""
        if isinstance(self.address, str):
            tables = [kind.__tablename__ for kind in records()]
            return ServerDesks(partial(postgresql.connect, self.address, autocommit=True), tables, self._called, actor.staff_id, actor.desk)
        return FileDesks(self.address, self._called(actor.staff_id), actor.desk)

    def _called(self, staff_id: int) -> str:
        with self.reading() as session:
            staff = session.get(Staff, staff_id)
            return staff.name if staff is not None else ""

    @contextmanager
    def reading(self, actor: Actor | None = None) -> Iterator[Session]:
        """A session to look, never to change; with an actor, gates can be asked in it."""
        noticed = self.silence.noticed() if self.silence is not None else contextlib.nullcontext()
        with noticed, trouble_in_words(), Session(self._reader, autoflush=False) as session:
            session.info["reading"] = True
            if actor is not None:
                session.info["deed"] = _deed(session, actor, datetime.now(UTC))
            yield session

    @contextmanager
    def standing_still(self) -> Iterator[Connection]:
        """The centre while no deed can begin, for what is done beside it."""
        with self._one_at_a_time, self._writer.begin() as connection:
            self.stands_on.begin_deed(engines.plain(connection), 0, True)
            yield connection

    def conditions(self, step: Step | str, record_id: int, actor: Actor) -> list[Condition]:
        """The points of a step's gate as they stand now, the blocking ones first."""
        made = STEPS[step] if isinstance(step, str) else step
        with self.reading(actor) as session:
            record = session.get(made.record, record_id)
            return made.conditions(record) if record is not None else []

    def perform(self, step: Step | str, record_id: int | None = None, version: int | None = None, inputs: Mapping[str, Any] | None = None,
                command: str | None = None, *, actor: Actor, passing: Mapping[str, str] | None = None, at: datetime | None = None) -> Outcome:
        """Does one step as one deed, whole or not at all.

        Under the same command id the same deed is done once, and its stored outcome is returned again. `version` is the one that
        the form saw. `passing` names gate conditions that do not hold and the reason for passing them. Raises Refused.
        """
        made, uid = STEPS[step] if isinstance(step, str) else step, command or new_command_id()
        told, reasons, forgotten = dict(inputs or {}), _reasons(passing or {}), set[str]()
        self._ours.append(uid)
        self._stay_in_one_file()

        def deed(session: Session) -> tuple[Outcome, News]:
            session.info["kept"] = self.store.size
            if any(asked.secret for asked in made.inputs.values()):
                self._keep_passwords(session)
            outcome, news = _do(session, made, record_id, version, dict(told), uid, actor, reasons, at)
            self._our_deeds.append(news.command)
            forgotten.update(session.info["deed"].forgotten if "deed" in session.info else ())
            return outcome, news

        with self._one_at_a_time:
            outcome, news = self.write(deed)
        if made is STEPS[ERASE]:
            self.cleanse(outcome.changed, forgotten)
        for listener in self._listeners:
            listener(news)
        return outcome

    def _keep_passwords(self, session: Session) -> None:
        """Where people have logins on the server, their passwords are kept there."""
        connection = plain(session)
        if isinstance(self.address, str) and has_logins(connection):
            session.info["passwords"] = server_logins.OfLogins(self.address, connection.connection)

    def write(self, work: Callable[[Session], Made]) -> Made:
        """Does something in one transaction of its own. Where a server has lost the connection, or others were in the way, it is done again from
        the beginning; so `work` must be of a kind that is done once however often it is tried: a deed under its command id. Raises DatabaseTrouble
        in words when there is no getting through."""
        until = time.monotonic() + (min(PATIENCE, WHILE_AWAY) if self._is_away() else PATIENCE)
        for tried in itertools.count(1):
            try:
                with Session(self._writer, autoflush=False, expire_on_commit=False) as session:
                    made = work(session)
                    session.commit()
                return made
            except StaleDataError as fault:
                raise ChangedMeanwhile() from fault
            except Exception as fault:
                found = _fault(fault)
                if found is None or found.trouble is None:
                    raise
                if not found.again or tried >= TRIES or time.monotonic() >= until:
                    raise found.trouble from fault
            time.sleep(min(random.uniform(0.01, 0.05) * 2 ** tried, 1.0))
        raise RuntimeError("counting has no end")

    def _stay_in_one_file(self) -> None:
        """Refuses to write into a file that has no name any more: what is stored in it would be gone with this program."""
        if not isinstance(self.address, Path):
            return
        found = identity(self.address)
        self._file = self._file or found
        if found != self._file:
            raise Away(TAKEN_AWAY)

    def cleanse(self, tables: Iterable[str] = (), contents: Iterable[str] = ()) -> None:
        """Takes what was erased out of the bytes, too: contents that no attachment names any more, and, as far as the engine lets us, what stood in
        tables. No deed is under way meanwhile, so that none can name a content that goes."""
        with self._one_at_a_time, trouble_in_words():
            going = sorted(contents)
            if going:
                with self.standing_still() as connection:
                    named = set(connection.scalars(select(Attachment.sha256).where(Attachment.sha256.in_(going))))
                    for sha256 in going:
                        if sha256 not in named:
                            self.store.drop(connection, sha256)
            self.stands_on.cleanse(self.engine, sorted({*tables, *KEPT_FOR_GOOD}))


def _weakly(asked: Callable[[], bool]) -> Callable[[], bool]:
    """The same question, without keeping whom it is asked."""
    held = WeakMethod(asked)
    return lambda: (found := held()) is not None and bool(found())


def _engine(address: engines.Address) -> Engine:
    engine: Engine = engines.of(address).create(address)
    return engine


def _deed(session: Session, actor: Actor, at: datetime) -> Deed:
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


ENTER = f"INSERT INTO command (id, {', '.join(COMMAND)}) VALUES ({', '.join('?' * (len(COMMAND) + 1))})"
STORE = "UPDATE command SET record_id = ?, result = ? WHERE id = ?"
REPEATED = "SELECT digest, result FROM command WHERE uid = ?"


def _do(session: Session, step: Step, record_id: int | None, version: int | None, inputs: dict[str, Any], uid: str, actor: Actor,
        passing: dict[str, str], moment: datetime | None) -> tuple[Outcome, News]:
    told = {name: value for name, value in inputs.items() if not (name in step.inputs and step.inputs[name].secret)}
    asked = hashlib.sha256(json.dumps([step.key, record_id, told, passing], default=str, sort_keys=True).encode()).hexdigest()
    connection, beneath = plain(session), engines.under(session.connection())
    surely = beforehand.read(session, step, record_id, inputs, actor.staff_id)
    repeated, last, [(command_id,)], *still_so = beneath.begin_deed(connection, actor.branch_id, not issubclass(step.record, BranchRecord), [
        (REPEATED, (uid,)), (LAST_MOMENT, (actor.branch_id,)), beneath.NEXT_DEED, *surely])
    beforehand.take_over(session, still_so)
    if repeated:
        if repeated[0][0] != asked:
            raise Refused(N_("This deed was done already, with other values. Open the record again."))
        return _stored(repeated[0][1], uid), News()
    at = moment or datetime.now(UTC)
    deed = _deed(session, actor, at)
    session.info["deed"] = deed
    remark = remark_on(deed, last[0][0]) if last and moment is None and not step.mends_clock else None
    if not deed.may(step.right):
        raise NotAllowed(N_("You do not have the right to do this: {right}."), right=step.right)
    refuse_guarded(deed, step, inputs)
    deed.command_id = command_id
    engines.later(connection, ENTER, (command_id, uid, step.key, step.record.__tablename__, record_id, deed.staff.id, deed.branch.id, actor.desk,
                                      as_stored(at), deed.business_date.isoformat(), asked, "; ".join(passing.values()), ""))
    beneath.under_deed(connection, command_id)
    record = _run(session, deed, step, record_id, version, inputs, passing)
    touched = settle(deed)
    search.keep(session, touched)
    outcome = Outcome(record.__tablename__, record.id, record.version, str(getattr(record, "state", "")), tuple(deed.issued),
                      frozenset({"command", *deed.entered, *(each.__tablename__ for each in touched)}), uid, deed.remark or remark)
    _finish(connection, deed, outcome)
    beneath.under_deed(connection, None)
    places = frozenset((each.__tablename__, each.id) for each in touched) | {(outcome.record, outcome.record_id)}
    news = News(deed.command_id, deed.branch.id, outcome.changed, places, deed.staff.name, deed.desk, ours=True)
    beneath.announce(connection, news.told())
    return outcome, news


def _run(session: Session, deed: Deed, step: Step, record_id: int | None, version: int | None, inputs: dict[str, Any],
         passing: dict[str, str]) -> Record:
    if step.creates:
        made: Record = step.function(session, **resolved(session, step, inputs))
        return made
    record = session.get(step.record, record_id) if record_id is not None else None
    if record is None:
        raise Gone()
    if version is None and isinstance(step, Change):
        raise RuntimeError("a form is saved under the version that it saw")
    if version is not None and record.version != version:
        raise ChangedMeanwhile()
    if isinstance(record, BranchRecord) and record.branch_id != deed.branch.id:
        raise NotAllowed(N_("This belongs to another branch."))
    state = getattr(record, "state", None)
    if not step.open_to(state):
        raise NotNow(N_("\"{step}\" is not possible while the state is \"{state}\"."), step=_Words(step.label), state=_Words(state.label if state else ""))
    values = resolved(session, step, inputs)
    for need in step.needs:
        need(record)
    refuse_same_person(deed, step, record, values)
    if step.amount is not None:
        refuse_above_limit(deed, step.right, step.amount(record, values))
    _ask_gate(session, deed, step, record, passing)
    reached = step.function(session, record, **values) if step.over_several else step.function(record, **values)
    if len(step.targets) == 1:
        record.state = step.targets[0]  # type: ignore[attr-defined]
    elif step.targets:
        if reached not in step.targets:
            raise RuntimeError(f"{step.key} reached {reached!r}")
        record.state = reached  # type: ignore[attr-defined]
    if state is not None and not step.targets and not isinstance(reached, type(None)):
        raise RuntimeError(f"{step.key} declares no state but returned one")
    return record


def _reasons(passing: Mapping[str, str]) -> dict[str, str]:
    """The reasons for passing gate conditions, as they were typed; empty ones do not count."""
    told = {key: reason.strip() for key, reason in passing.items() if reason.strip()}
    if not all(storable(reason) for reason in told.values()):
        raise Refused(N_("The reason holds a character that cannot be stored; type it again."), field="reason")
    return told


class _Words(str):
    """Words inside a sentence that are translated with it."""

    def __format__(self, how: str) -> str:
        from backoffice.text import say
        return say(str(self))


def _ask_gate(session: Session, deed: Deed, step: Step, record: Record, passing: dict[str, str]) -> None:
    """A condition that blocks stops the deed, unless somebody who may passes it with a reason, which stays visible."""
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


@contextmanager
def trouble_in_words() -> Iterator[None]:
    """Turns what the database says into a sentence; what is our own fault stays as it is."""
    try:
        yield
    except StaleDataError as fault:
        raise ChangedMeanwhile() from fault
    except Exception as fault:
        found = _fault(fault)
        if found is None or found.trouble is None:
            raise
        raise found.trouble from fault


def _fault(error: Exception) -> engines.Fault | None:
    """What an error of the database means; none when it comes from elsewhere."""
    return engines.fault_of(error.orig if isinstance(error, DBAPIError) and error.orig is not None else error)
