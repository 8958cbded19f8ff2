"""The one place that chooses the SQLite library of this process, and how a centre in a file is opened.

Two SQLite libraries in one process drop each other's locks on the same file and lose confirmed work, so everything that
touches a database file (engine, first paint, backup, bench, tests) takes the library from here.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from backoffice.errors import Away, Busy, DatabaseTrouble
from backoffice.folding import digits_of, fold, sort_key
from backoffice.text import N_

if TYPE_CHECKING:
    import sqlite3 as library
else:
    try:
        import pysqlite3 as library
    except ImportError:  # no wheel for this platform: the interpreter's own
        import sqlite3 as library

NAME = "sqlite"
VERSION = tuple(int(part) for part in library.sqlite_version.split("."))
SOUND_WAL = VERSION >= (3, 51, 3)
"""Older libraries can lose a write when two connections reset the write-ahead log in the same instant."""

Connection = library.Connection
DatabaseError = library.DatabaseError
OperationalError = library.OperationalError

PATIENCE = 5.0
"""So many seconds a deed waits while others write, before it is said in words."""
EVERY = (0.002, 0.006)
"""Whoever waits asks again after a random moment between these, in seconds: the database's own waiting lets some starve."""
CROWDED = 0.5
"""So many seconds after somebody was in the way, others are thought to wait."""

STEPS_A_MILLISECOND = 10_000
"""So many steps of its program SQLite takes in a millisecond, more or less."""


def pragmas() -> tuple[str, ...]:
    """What every connection to a centre is opened with: durable, checked, and no trigger walked past."""
    journal = ("journal_mode=WAL", "synchronous=FULL") if SOUND_WAL else ("journal_mode=DELETE", "synchronous=EXTRA")
    return (*journal, "foreign_keys=ON", "recursive_triggers=ON", "secure_delete=ON", "trusted_schema=OFF", "temp_store=MEMORY",
            "cache_size=-32000")


class OutOfPatience(Exception):
    """A question took longer than somebody wants to wait for it."""


class Looking(library.Connection):
    """A plain connection that only looks."""

    @contextmanager
    def patient(self, milliseconds: int) -> Iterator[None]:
        """Gives up after so long, counted in steps of the database so that a busy machine gives the same answer; 0 waits for ever."""
        given_up = False

        def give_up() -> bool:
            nonlocal given_up
            given_up = True
            return True

        self.set_progress_handler(give_up if milliseconds else None, milliseconds * STEPS_A_MILLISECOND)
        try:
            yield
        except OperationalError:
            if given_up:
                raise OutOfPatience from None
            raise
        finally:
            self.set_progress_handler(None, 0)

    def seen(self) -> int:
        """Another figure as soon as anybody else has stored something, on whatever way."""
        return int(self.execute("PRAGMA data_version").fetchone()[0])

    def rest(self) -> None:
        """Gives back the memory that it does not need until it is used again."""
        self.execute("PRAGMA shrink_memory")


def look_into(path: object) -> Looking:
    """A plain reading connection, for the first paint, for registers and for benches; it changes nothing.

    Raises `DatabaseError` for a file that is no database, or that somebody has for themselves.
    """
    connection: Looking = library.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None, check_same_thread=False, factory=Looking)
    try:
        for pragma in ("query_only=ON", "cache_size=-2000", "temp_store=MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
    except DatabaseError:
        connection.close()
        raise
    for name, function in (("fold", fold), ("sort_key", sort_key), ("digits", digits_of)):
        connection.create_function(name, 1, _of_text(function), deterministic=True)
    return connection


def _of_text(function: Any) -> Any:
    """A function on texts as the database calls it: with anything, or with nothing."""
    def called(value: Any) -> Any:
        return function(value if isinstance(value, str) else str(value)) if value is not None else None
    return called


# ---- what SQLAlchemy works with --------------------------------------------------------------------------------------------------

def create(path: object) -> Any:
    """The engine over a centre in a file, with our own BEGIN: what looks sees one moment, what writes waits for its turn at once."""
    return _engine(path, (), "BEGIN")


def for_reading(engine: Any) -> Any:
    return engine


def for_writing(engine: Any) -> Any:
    return engine.execution_options(write=True)


def for_upgrades(path: object) -> Any:
    """An engine that changes tables. References are unchecked, which SQLite allows outside a transaction only; the upgrade checks them itself."""
    return _engine(path, ("foreign_keys=OFF",), "BEGIN IMMEDIATE")


def _engine(path: object, more: tuple[str, ...], beginning: str) -> Any:
    from sqlalchemy import create_engine, event
    engine = create_engine(f"sqlite:///{path}", module=library, hide_parameters=True, connect_args={"timeout": 5, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def open_connection(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in (*pragmas(), *more):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        if connection.get_execution_options().get("write"):
            begin_to_write(connection.connection.driver_connection)
        else:
            connection.exec_driver_sql(beginning)

    return engine


_crowded_until = 0.0


def begin_to_write(connection: Any) -> None:
    """Waits until nobody else writes, fairly: whoever has waited longer asks more often, and whoever has just written lets those pass who wait."""
    global _crowded_until
    began = time.monotonic()
    if began < _crowded_until:
        time.sleep(random.uniform(*EVERY))
    waiting = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
                return
            except OperationalError as fault:
                if "locked" not in str(fault):
                    raise
                waited = time.monotonic() - began
                if waited >= PATIENCE:
                    raise Busy() from fault
            _crowded_until = time.monotonic() + CROWDED
            time.sleep(random.uniform(*EVERY) / (1 + waited / 0.05))
    finally:
        connection.execute(f"PRAGMA busy_timeout = {waiting}")


def finish_tables(connection: Any) -> None:
    """Nothing: the tables are as they were made."""


def unchecked(connection: Any) -> None:
    """References are checked only when this transaction ends."""
    connection.execute("PRAGMA defer_foreign_keys=ON")


def wrong_references(connection: Any) -> list[tuple[Any, ...]]:
    """The rows that lead nowhere, as (table, id, where to)."""
    return [(table, key, parent) for table, key, parent, _place in connection.execute("PRAGMA foreign_key_check")]


def cleanse(engine: Any, tables: Iterable[str]) -> None:
    """Takes what was erased out of the bytes of the file too: the search index, freed pages and the write-ahead log."""
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        raw.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")
        raw.execute("VACUUM")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def damage(connection: Any) -> list[str]:
    """What is damaged in the file itself."""
    return [said for (said,) in connection.execute("PRAGMA integrity_check") if said != "ok"]


def last_given(connection: Any, table: str) -> tuple[int, int | None] | None:
    """The last id that was given in a table, and the last that is there."""
    found = connection.execute(f"SELECT seq, (SELECT max(id) FROM {table}) FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return tuple(found) if found else None


# ---- in a deed -------------------------------------------------------------------------------------------------------------------

def plain(driver_connection: Any) -> Any:
    """SQLite's own connection takes statements as we write them."""
    return driver_connection


def stream(driver_connection: Any, statement: str, values: Any = ()) -> Iterator[tuple[Any, ...]]:
    return iter(driver_connection.execute(statement, values))


NEXT_DEED = "SELECT seq + 1 FROM sqlite_sequence WHERE name = 'command'", ()


def begin_deed(connection: Any, branch_id: int, alone: bool, asked: Iterable[tuple[str, Any]] = ()) -> list[list[tuple[Any, ...]]]:
    """Waits for nobody: who writes in a file is alone from the beginning."""
    return together(connection, asked)


def later(connection: Any, statement: str, values: Any = ()) -> None:
    """At once: nobody is far away."""
    connection.execute(statement, values)


def together(connection: Any, statements: Iterable[tuple[str, Any]]) -> list[list[tuple[Any, ...]]]:
    """One after the other."""
    return [connection.execute(statement, values).fetchall() for statement, values in statements]


def mark(connection: Any) -> None:
    """None: nothing is read before one's turn, for nobody is far away."""


def still_so(rows: Mapping[str, Iterable[int]], since: str) -> tuple[str, Any]:
    raise RuntimeError("in a file nothing is read before one's turn")


def one_at_a_time(connection: Any, staff_id: int) -> None:
    """Nothing: whoever writes into a file is alone in it already."""


def under_deed(connection: Any, command_id: int | None) -> None:
    """The triggers read the deed under way from a row that no other connection sees."""
    connection.execute("UPDATE context SET command_id = ?", (command_id,))


def announce(connection: Any, told: str) -> None:
    """Nothing: who looks at the file sees by its own counter that something was stored."""


# ---- what it says ----------------------------------------------------------------------------------------------------------------

AWAY = ("disk I/O error", "unable to open database")


def fault(error: BaseException) -> tuple[DatabaseTrouble | None, bool, bool] | None:
    """What an error of SQLite means, or that it is a bug. It is never tried again, for whoever writes has waited already."""
    if not isinstance(error, DatabaseError):
        return None
    if "database is locked" in str(error):
        return Busy(), False, False
    words = said_of(str(error))
    kind = Away if any(part in str(error) for part in AWAY) else DatabaseTrouble
    return (kind(words) if words is not None else None), False, False


def said_of(message: str) -> str | None:
    """The sentence for a message of SQLite, or none when it is a bug."""
    for part, words in {
        "attempt to write a readonly": N_("The database can only be read: its file or folder is write-protected. Nothing was saved."),
        "disk is full": N_("The disk is full. Nothing was saved; make room and try again."),
        "malformed": N_("The database is damaged. Stop working with it and restore the last backup."),
        "file is not a database": N_("This file is no database of Backoffice, or it is damaged."),
        "unable to open database": N_("The database cannot be opened: its folder is missing or closed to you."),
        "frozen": N_("This is fixed and cannot be changed any more."),
        "kept for good": N_("This is kept for good and cannot be changed."),
        "disk I/O error": N_("The disk does not answer. Nothing was saved; check the disk."),
    }.items():
        if part in message:
            return words
    return None
