"""Who else has a record open, and who is typing in it: shown in its head, stored nowhere for longer than it is true.

Each program says what it has open by a small file in a folder beside the database, and holds a lock on it as long as it lives. The lock goes with the
program, however it ends, so that whoever finds a file without one takes it away. It is written when a window opens, closes or is typed in, never by a clock.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO, Any
from uuid import uuid4
from zlib import crc32

from backoffice import postgresql
from backoffice.errors import DatabaseTrouble

LONGEST = 40
"""So long may the name of a desk be in that of its connection, of which a server keeps 63 signs."""

JUST_MADE = 2.0
"""So many seconds old is a file at least that is taken away because nobody holds it."""

Place = tuple[str, int]
"""A record: its table and its id."""


@dataclass(frozen=True)
class Here:
    """Somebody who has a record open."""

    staff: str
    desk: str
    place: Place
    typing: bool = False


class FileDesks:
    """The desks of a centre in a file: the programs of one computer."""

    def __init__(self, database: Path, staff: str, desk: str) -> None:
        self._folder = Path(f"{database}.desks")
        self._staff, self._desk = staff, desk
        self._mine = self._folder / f"{uuid4().hex}.json"
        self._held: IO[str] | None = None
        self._said: tuple[frozenset[Place], frozenset[Place]] | None = None
        self.others: tuple[Here, ...] = ()

    def say(self, opened: Iterable[Place], typing: Iterable[Place] = ()) -> None:
        """What this desk has open, and where somebody is typing. Whoever cannot be told is not told: nobody is kept from working."""
        said = frozenset(opened), frozenset(typing)
        if said == self._said:
            return
        self._said = said
        with suppress(OSError):
            self._write(json.dumps({"staff": self._staff, "desk": self._desk, "open": sorted(said[0]), "typing": sorted(said[1])}, ensure_ascii=False))

    def _write(self, words: str) -> None:
        if self._held is None:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self._held = open(self._mine, "w", encoding="utf-8", opener=lambda path, flags: os.open(path, flags, 0o600))  # noqa: SIM115 - held open
            for _ in range(50):  # somebody may be looking whether it is held
                if _lock(self._held):
                    break
                time.sleep(0.002)
        self._held.seek(0)
        self._held.truncate()
        self._held.write(words)
        self._held.flush()

    def look(self) -> bool:
        """Looks who else is there; whether that is something new."""
        found = tuple(here for file in _files(self._folder) if file != self._mine for here in _places(file))
        changed = found != self.others
        self.others = found
        return changed

    def close(self) -> None:
        """Nobody is here any more."""
        held, self._held, self._said = self._held, None, None
        if held is not None:
            with suppress(OSError):
                held.close()
                self._mine.unlink(missing_ok=True)
                self._folder.rmdir()


def people(database: Path) -> list[tuple[str, str]]:
    """Who works with a centre in a file just now: names and desks."""
    told = [_told(file) for file in _files(Path(f"{database}.desks"))]
    return [(str(each.get("staff", "")), str(each.get("desk", ""))) for each in told if each]


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(folder / name for name in os.listdir(folder) if name.endswith(".json"))
    except OSError:
        return []


def _places(file: Path) -> list[Here]:
    told = _told(file)
    try:
        typing = {(str(table), int(key)) for table, key in told.get("typing", ())}
        places = [(str(table), int(key)) for table, key in told.get("open", ())]
        return [Here(str(told["staff"]), str(told["desk"]), place, place in typing) for place in places]
    except (ValueError, KeyError, TypeError):
        return []


def _told(file: Path) -> dict[str, Any]:
    """What a program says of itself, as long as it lives. One that is just being written is told at the next look."""
    try:
        with open(file, "r+", encoding="utf-8") as shown:
            if _lock(shown):  # nobody holds it: its program is gone, or just about to take it
                if time.time() - file.stat().st_mtime > JUST_MADE:
                    file.unlink(missing_ok=True)
                return {}
            told = json.loads(shown.read())
        return told if isinstance(told, dict) else {}
    except (OSError, ValueError):
        return {}


def _lock(file: IO[str]) -> bool:
    """Takes the lock of a file, far behind its words; whether nobody else holds it."""
    try:
        if os.name == "nt":
            import msvcrt
            file.seek(1 << 20)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
            file.seek(0)
        else:
            import fcntl
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.seek(0)
        return False
    return True


class ServerDesks:
    """The desks of a centre on a server: advisory locks of one connection, which the server forgets with it.

    The connection is named `backoffice:<id of the person>:<desk>` while it stands; a lock on (kind of record, id) says that a record is open there.
    Whoever opens, closes or begins to type says on a channel what is open there now, so that fifty desks need not ask each time; they ask now and then,
    for somebody who died says nothing. The server is spoken to in `look` alone, on the thread that listens: no window waits for it.
    """

    HELD = ("SELECT l.pid, a.application_name, l.classid::bigint, l.objid::bigint FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid "
            "WHERE l.locktype = 'advisory' AND l.objsubid = 2 AND l.pid <> pg_backend_pid() "
            "AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND starts_with(a.application_name, 'backoffice:') "
            "ORDER BY l.pid, l.classid, l.objid")
    SELDOM = 5.0
    """So many seconds pass at most until it is asked who is there."""
    MOST = 7000
    """A message of a server is no longer than some eight thousand bytes; what is longer is asked for."""

    def __init__(self, connect: Callable[[], Any], tables: Iterable[str], name_of: Callable[[int], str], staff_id: int, desk: str) -> None:
        """`connect` opens a connection in autocommit; `name_of` tells what a person is called."""
        self._connect, self._name_of = connect, cache(name_of)
        self._called = f"backoffice:{staff_id}:{_in_ascii(desk)}"
        self._open = {_unsigned(_sign(table)): table for table in tables}
        self._typing = {table: _unsigned(_sign(f"typing in {table}")) for table in self._open.values()}
        self._connection: Any = None
        self._wanted: frozenset[tuple[int, int]] = frozenset()
        self._held: frozenset[tuple[int, int]] = frozenset()
        self._there: dict[int, tuple[str, frozenset[tuple[int, int]]]] = {}
        self._asked_at = -self.SELDOM
        self._closed = False
        self.others: tuple[Here, ...] = ()

    def say(self, opened: Iterable[Place], typing: Iterable[Place] = ()) -> None:
        """What this desk has open, and where somebody is typing. The server hears of it at the next look."""
        self._wanted = frozenset({(_sign(table), key & 0x7FFFFFFF) for table, key in opened} | {
            (_sign(f"typing in {table}"), key & 0x7FFFFFFF) for table, key in typing})

    def look(self) -> bool:
        """Tells what is open here, and looks who else is there; whether that is something new. While the server does not answer nobody is known."""
        try:
            found = self._look()
        except (postgresql.driver().Error, DatabaseTrouble):
            self._let_go()
            found = ()
        changed = found != self.others
        self.others = found
        return changed

    def _look(self) -> tuple[Here, ...]:
        if self._closed:
            return ()
        if self._connection is None:
            self._connection = self._connect()
            self._held, self._asked_at = frozenset(), -self.SELDOM
            self._connection.execute("SELECT set_config('application_name', %s, false)", (self._called,))
            self._connection.execute(f"LISTEN {postgresql.DESKS}")
        self._hold(self._wanted)
        understood = [self._hear(each) for each in self._connection.notifies(timeout=0)]
        if not all(understood) or time.monotonic() - self._asked_at >= self.SELDOM:
            self._ask()
        elif not understood:
            return self.others
        return tuple(here for process in sorted(self._there) for here in self._at(*self._there[process]))

    def _hold(self, wanted: frozenset[tuple[int, int]]) -> None:
        """Takes the locks of what was opened, gives back those of what was closed, and tells the others."""
        for act, signs in (("pg_try_advisory_lock_shared", wanted - self._held), ("pg_advisory_unlock_shared", self._held - wanted)):
            if signs:
                kinds, keys = zip(*sorted(signs), strict=True)
                self._connection.execute(f"SELECT {act}(kind, key) FROM unnest(%s::int[], %s::int[]) AS told(kind, key)", (list(kinds), list(keys)))
        if wanted != self._held:
            self._held = wanted
            told = json.dumps([self._called, sorted((_unsigned(kind), key) for kind, key in wanted)])
            self._connection.execute("SELECT pg_notify(%s, %s)", (postgresql.DESKS, told if len(told) < self.MOST else ""))

    def _hear(self, message: Any) -> bool:
        """Takes in what a desk says of itself; whether it could be understood."""
        if message.pid == self._connection.info.backend_pid:
            return True
        try:
            called, held = json.loads(message.payload)
            self._there[message.pid] = str(called), frozenset((int(kind), int(key)) for kind, key in held)
        except (ValueError, TypeError):
            return False
        return True

    def _ask(self) -> None:
        """Asks the server who holds what."""
        self._asked_at = time.monotonic()
        held: dict[tuple[int, str], set[tuple[int, int]]] = {}
        for process, called, kind, key in self._connection.execute(self.HELD).fetchall():
            held.setdefault((process, called), set()).add((kind, key))
        self._there = {process: (called, frozenset(signs)) for (process, called), signs in held.items()}

    def _at(self, called: str, held: frozenset[tuple[int, int]]) -> Iterator[Here]:
        """What somebody has open who is called so."""
        _program, staff, desk = called.split(":", 2)
        for kind, key in sorted(held):
            table = self._open.get(kind)
            if table is not None:
                yield Here(self._name_of(int(staff)), _as_named(desk), (table, key), (self._typing[table], key) in held)

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(postgresql.driver().Error):
                connection.close()

    def close(self) -> None:
        """Nobody is here any more: the server forgets the locks with the connection, and no window waits for that."""
        self._closed = True
        self._let_go()


def _in_ascii(desk: str) -> str:
    """The name of a desk as a server takes it for a connection: without other signs, and not too long."""
    while len(told := desk.encode("punycode").decode("ascii")) > LONGEST:
        desk = desk[:-1]
    return told


def _as_named(told: str) -> str:
    try:
        return told.encode("ascii").decode("punycode")
    except (UnicodeError, IndexError):
        return told


def _sign(words: str) -> int:
    """A number of 32 bits for the name of a table."""
    return _signed(crc32(words.encode()))


def _signed(number: int) -> int:
    return number - (1 << 32) if number >= 1 << 31 else number


def _unsigned(number: int) -> int:
    return number & 0xFFFFFFFF
