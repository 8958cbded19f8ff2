"""The centre's database, and the one door through which everything in it changes."""

from __future__ import annotations

import contextlib
import itertools
import random
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakMethod

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from backoffice import doing, engines, postgresql, server_logins, storing
from backoffice.doing import Actor, Asked, Outcome, new_command_id
from backoffice.errors import Away, ChangedMeanwhile, DatabaseTrouble
from backoffice.models import STEPS, Attachment, Condition, Staff, Step, records
from backoffice.models.chain.erasing import ERASE
from backoffice.models.deeds import plain
from backoffice.models.watch.postgresql_rights import has_logins
from backoffice.models.watch.watching import KEPT_FOR_GOOD
from backoffice.news import TAKEN_AWAY, FileNews, News, ServerNews, Source, Watch, identity
from backoffice.presence import FileDesks, ServerDesks

TRIES, PATIENCE, WHILE_AWAY = 6, 8.0, 1.0
"""So often, and so many seconds long, a deed is tried again on a server before it is said that it cannot be stored now; and so many seconds where it is
known already that the server does not answer."""

Made = TypeVar("Made")

NOBODY = 0
"""The program itself, asked by whoever owns the file: on the command line, where no role narrows what is read."""


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
        seen = [self._seen()]  # for the first source alone: whoever listens again is told that anything may have changed
        self._watches.append(Watch(lambda: self._news(seen.pop() if seen else None), tell, lost, back, beside))
        self._watches[-1].start()
        return self._watches[-1]

    def _news(self, seen: int | None) -> Source:
        """Where this centre tells what is stored in it."""
        if isinstance(self.address, Path):
            return FileNews(self.address, self._ours.__contains__, self._file, seen)
        return ServerNews(partial(postgresql.connect, self.address, autocommit=True), lambda: self._our_deeds, seen)

    def _seen(self) -> int | None:
        """The last deed that stands in a file now, on a server the figure of its deeds; nothing while nobody answers."""
        if isinstance(self.address, Path):
            with contextlib.suppress(DatabaseTrouble, DBAPIError), self.reading() as session:
                return int(plain(session).execute("SELECT coalesce(max(id), 0) FROM command").fetchone()[0])
        else:
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
                session.info["deed"] = doing.deed_by(session, actor, datetime.now(UTC))
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
        made = STEPS[step] if isinstance(step, str) else step
        asked = Asked(made, record_id, version, dict(inputs or {}), command or new_command_id(), actor, doing.reasons(passing or {}), at)
        forgotten = set[str]()
        self._ours.append(asked.command)
        self._stay_in_one_file()

        def deed(session: Session) -> tuple[Outcome, News]:
            session.info["kept"] = self.store.size
            if any(each.secret for each in made.inputs.values()):
                self._keep_passwords(session)
            outcome, news = doing.do(session, asked)
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
