"""What others store, told to whoever shows it: one message, whether it comes from a file or from a server.

A centre in a file says by its `data_version` that somebody stored something; the deeds since the last one seen say what. A centre on a server sends
the same message on a channel, in the transaction of the deed. `Watch` listens on a thread of its own and with a connection of its own.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from backoffice import engines, postgresql, sqlite
from backoffice.errors import Away
from backoffice.postgresql import CHANNEL
from backoffice.text import N_

TAKEN_AWAY = N_("The file of the database was taken away or replaced. Nothing was saved. Put it back, or close the program and open it again.")

BEAT = 0.2
"""So many seconds pass between two looks."""
AGAIN = 1.0
"""So many seconds pass between two attempts to reach a database that does not answer."""
MANY_DEEDS, MANY_RECORDS = 500, 2000
"""More than so much at once is not told one by one: everything may be different."""


@dataclass(frozen=True)
class News:
    """One deed that is stored. Without tables everything may be different; without records each one of the tables."""

    command: int = 0
    branch: int = 0
    tables: frozenset[str] = frozenset()
    records: frozenset[tuple[str, int]] = frozenset()
    staff: str = ""
    desk: str = ""
    ours: bool = False
    """Whether this very program did it."""

    def told(self) -> str:
        """As it travels: plain JSON, at most some kilobytes."""
        records = sorted(self.records) if len(self.records) <= 100 else []
        return json.dumps({"command": self.command, "branch": self.branch, "tables": sorted(self.tables), "records": records, "staff": self.staff,
                           "desk": self.desk}, ensure_ascii=False)

    @classmethod
    def heard(cls, words: str, ours: Collection[int] = ()) -> News:
        """What was told; what is not understood means that everything may be different."""
        try:
            told = json.loads(words)
            command = int(told["command"])
            return cls(command, int(told["branch"]), frozenset(told["tables"]), frozenset((str(table), int(key)) for table, key in told.get("records", ())),
                       str(told.get("staff", "")), str(told.get("desk", "")), command in ours)
        except (ValueError, TypeError, KeyError):
            return cls()


class Source(Protocol):
    """Where news come from. Raises Away when the database does not answer."""

    def wait(self, seconds: float, stopped: threading.Event) -> list[News]:
        """What was stored since the last call, as soon as there is anything; nothing after so many seconds."""

    def close(self) -> None: ...


class FileNews:
    """The news of a centre in a file."""

    def __init__(self, path: Path, ours: Callable[[str], bool] = lambda uid: False, file: tuple[int, int] | None = None,
                 seen: int | None = None) -> None:
        """`ours` knows the ids of the deeds of this program; `file` is the identity of the file in which this program works; `seen` is the last deed
        that stood in it when somebody began to listen."""
        self._path, self._ours = path, ours
        self._file = file or identity(path)
        try:
            self._connection = sqlite.look_into(path)
            self._version, self._last = self._now()
        except sqlite.DatabaseError as fault:
            raise Away() from fault
        if seen is not None and seen < self._last:
            self._version, self._last = -1, seen  # what was stored while the thread came up is news too

    def wait(self, seconds: float, stopped: threading.Event) -> list[News]:
        until = time.monotonic() + seconds
        while not stopped.wait(min(BEAT, seconds)):
            found = self._look()
            if found or time.monotonic() >= until:
                return found
        return []

    def close(self) -> None:
        with suppress(sqlite.DatabaseError):
            self._connection.close()

    def _look(self) -> list[News]:
        if identity(self._path) != self._file:
            raise Away(TAKEN_AWAY)
        try:
            if self._read("PRAGMA data_version") == self._version:
                return []
            version, last = self._now()
            found = self._since(last) if last > self._last else [News()]
            self._version, self._last = version, last
            return found
        except sqlite.DatabaseError as fault:
            raise Away() from fault

    def _now(self) -> tuple[int, int]:
        """The figure that changes with every commit, and the last deed, both of the same moment."""
        self._connection.execute("BEGIN")
        try:
            return self._read("PRAGMA data_version"), self._read("SELECT coalesce(max(id), 0) FROM command")
        finally:
            self._connection.execute("COMMIT")

    def _read(self, question: str) -> int:
        return int(self._connection.execute(question).fetchone()[0])

    def _since(self, last: int) -> list[News]:
        """One message for each deed; one for all when there are too many of them."""
        if last - self._last > MANY_DEEDS:
            return [News()]
        deeds = self._connection.execute(
            "SELECT c.id, c.branch_id, c.result, coalesce(s.name, ''), c.desk, c.uid, c.record, c.record_id FROM command c "
            "LEFT JOIN staff s ON s.id = c.staff_id WHERE c.id > ? AND c.id <= ? ORDER BY c.id", (self._last, last)).fetchall()
        touched = self._connection.execute("SELECT DISTINCT command_id, record, record_id FROM audit WHERE command_id > ? AND command_id <= ? LIMIT ?",
                                           (self._last, last, MANY_RECORDS + 1)).fetchall()
        records: dict[int, set[tuple[str, int]]] = {}
        for command, table, key in touched if len(touched) <= MANY_RECORDS else ():
            records.setdefault(command, set()).add((table, key))
        for command, *_more, table, key in deeds if records else ():
            records.setdefault(command, set()).add((table, key))
        return [News(command, branch, _tables(result), frozenset(records.get(command, ())), staff, desk, self._ours(uid))
                for command, branch, result, staff, desk, uid, _table, _key in deeds]


def _tables(result: str) -> frozenset[str]:
    try:
        return frozenset(json.loads(result)["changed"])
    except (ValueError, TypeError, KeyError):
        return frozenset()


def identity(path: Path) -> tuple[int, int]:
    """Which file a name stands for now: the same name may lead to another one after a restore or a move."""
    try:
        found = os.stat(path)
    except OSError as fault:
        raise Away(TAKEN_AWAY) from fault
    return found.st_dev, found.st_ino


class ServerNews:
    """The news of a centre on a server: it listens on a connection of its own, in the words of psycopg 3."""

    def __init__(self, connect: Callable[[], Any], ours: Callable[[], Collection[int]] = frozenset, seen: int | None = None) -> None:
        """`connect` opens a connection in autocommit; `ours` gives the ids of the deeds of this program. `seen` is the figure of the deeds that whoever
        listens has read already: what was stored since then, before anybody listened, is told as if everything were different."""
        self._ours = ours
        with _answering():
            self._connection = connect()
            self._connection.execute(f"LISTEN {CHANNEL}")
            self._missed = seen is not None and self._connection.execute(postgresql.SEEN).fetchone()[0] != seen

    def wait(self, seconds: float, stopped: threading.Event) -> list[News]:
        if self._missed:
            self._missed = False
            return [News()]
        with _answering():
            heard = list(self._connection.notifies(timeout=seconds, stop_after=1))
            heard += self._connection.notifies(timeout=0) if heard else []
        return [News.heard(each.payload, self._ours()) for each in heard]

    def close(self) -> None:
        with suppress(postgresql.driver().Error):
            self._connection.close()


@contextmanager
def _answering() -> Iterator[None]:
    """Whatever keeps a server from answering is told as Away, in the words that it has for it."""
    try:
        yield
    except postgresql.driver().Error as fault:
        found = engines.fault_of(fault)
        raise Away(found.trouble.words if found is not None and found.trouble is not None else "") from fault


class Watch(threading.Thread):
    """Listens until it is stopped. A database that does not answer is told once, and once more when it is back; then everything may be different."""

    def __init__(self, source: Callable[[], Source], tell: Callable[[list[News]], object], lost: Callable[[Away], object], back: Callable[[], object],
                 beside: Iterable[Callable[[], object]] = ()) -> None:
        """`beside` is done at every beat: it looks who else is there."""
        super().__init__(name="news", daemon=True)
        self._open, self._tell, self._lost, self._back, self._beside = source, tell, lost, back, tuple(beside)
        self._stopped = threading.Event()
        self.away = False

    def stop(self, seconds: float = 3.0) -> None:
        """Ends it and waits until the connection is closed."""
        self._stopped.set()
        if self.is_alive() and threading.current_thread() is not self:
            self.join(seconds)

    def run(self) -> None:
        while not self._stopped.is_set():
            source: Source | None = None
            try:
                source = self._open()
                if self.away:
                    self.away = False
                    self._back()
                    self._tell([News()])
                while not self._stopped.is_set():
                    self._listen(source)
            except Away as fault:
                if not self.away:
                    self.away = True
                    self._lost(fault)
                self._stopped.wait(AGAIN)
            finally:
                if source is not None:
                    source.close()

    def _listen(self, source: Source) -> None:
        news = source.wait(BEAT, self._stopped)
        if self._stopped.is_set():
            return
        if news:
            self._tell(news)
        for act in self._beside:
            act()
