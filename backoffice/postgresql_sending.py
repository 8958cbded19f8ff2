"""How statements reach a server: in its words, and in few messages.

Whoever does a deed keeps the others of the branch waiting as long as it talks with the server, so it says nothing in two messages that can be said in one:
what need not be answered travels with the next question, and what comes last with COMMIT. The server does each statement after the other, as it was said.
The driver is an extra: it is imported here alone, and only when an address asks for it.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import cache, lru_cache
from typing import Any

from backoffice.errors import DatabaseTrouble
from backoffice.text import N_

Statement = tuple[str, Sequence[Any]]
"""What is asked, with `?` for each value, and the values."""
Said = tuple[str, Sequence[Any] | None]
"""The same in the driver's words."""


def driver() -> Any:
    """The driver. Raises DatabaseTrouble where it is not installed."""
    try:
        import psycopg
    except ImportError:
        raise DatabaseTrouble(N_("The driver for PostgreSQL is not installed here. Start the program once with run.py and this address; it installs it.")) \
            from None
    return psycopg


# ---- the words -------------------------------------------------------------------------------------------------------------------

@lru_cache(maxsize=4096)
def translated(statement: str) -> str:
    """A statement as we write it, in the driver's words: `?` is a value, and two functions have another name here."""
    return renamed(statement.replace("%", "%%").replace("?", "%s"))


def renamed(statement: str) -> str:
    return statement.replace("group_concat(", "string_agg(").replace("instr(", "strpos(")


@cache
def loaders() -> tuple[tuple[int, Any], ...]:
    """How plain statements hear of moments, days, yes and no: as SQLite tells them, which are the words that the trail is sealed over."""
    from psycopg.adapt import Loader

    class AsMoment(Loader):
        def load(self, data: Any) -> str:
            day, _, time = bytes(data).decode().partition(" ")
            clock, _, parts = time.removesuffix("+00").partition(".")
            return f"{day}T{clock}.{parts:0<6}Z"

    class AsText(Loader):
        def load(self, data: Any) -> str:
            return bytes(data).decode()

    class AsFigure(Loader):
        def load(self, data: Any) -> int:
            return 1 if bytes(data) == b"t" else 0

    class AsWhole(Loader):
        def load(self, data: Any) -> int:
            return int(data)

    types = driver().adapters.types
    return ((types["timestamptz"].oid, AsMoment), (types["date"].oid, AsText), (types["bool"].oid, AsFigure), (types["numeric"].oid, AsWhole))


# ---- the messages ----------------------------------------------------------------------------------------------------------------

@cache
def cursor_class() -> Any:
    """The driver's cursor, which sends with each question whatever is to be done before it."""
    base: Any = driver().Cursor

    class Cursor(base):
        def execute(self, query: Any, params: Any = None, **how: Any) -> Any:
            before = self.connection.taken()
            if not before:
                return super().execute(query, params, **how)
            with self.connection.pipeline():
                self.connection.say(before)
                super().execute(query, params, **how)
            return self

        def executemany(self, query: Any, params_seq: Any, **how: Any) -> Any:
            self.connection.send()
            return super().executemany(query, params_seq, **how)

        @property
        def description(self) -> Any:
            """The columns of the answer: name and type, which is all that is ever asked about them. It is asked of every answer, and the driver's own
            way, an object for each column, takes longer than all else that is done with a short one."""
            result = self.pgresult
            if not result or not result.nfields:
                return super().description
            return [(result.fname(place).decode(), result.ftype(place), None, None, None, None, None) for place in range(result.nfields)]

    return Cursor


@cache
def _plain_cursor_class() -> Any:
    base: Any = cursor_class()

    class Cursor(base):
        def __init__(self, connection: Any) -> None:
            super().__init__(connection)
            for oid, loader in loaders():
                self.adapters.register_loader(oid, loader)

    return Cursor


@cache
def connection_class() -> Any:
    """The driver's connection, which keeps what is said later until something is asked or stored."""
    psycopg = driver()
    base: Any = psycopg.Connection
    base_cursor = psycopg.Cursor
    logging.getLogger("psycopg").setLevel(logging.ERROR)  # what else went wrong on a line that broke; that it broke is raised

    class Connection(base):
        def __init__(self, *told: Any, **how: Any) -> None:
            super().__init__(*told, **how)
            self.cursor_factory = cursor_class()
            self._before: list[Said] = []

        def cursor(self, *told: Any, **how: Any) -> Any:
            if told or how:  # one that stays on the server
                self.send()
            return super().cursor(*told, **how)

        def later(self, query: str, params: Any = None) -> None:
            """Done in its turn, with the next message; whatever the server has against it is heard then."""
            self._before.append((query, params))

        def taken(self) -> list[Said]:
            before, self._before = self._before, []
            return before

        def say(self, statements: Iterable[Said]) -> None:
            """Statement by statement, values apart from words: what a server writes into its log when it refuses one names nobody."""
            for query, params in statements:
                base_cursor(self).execute(query, params)

        def send(self, *last: str) -> None:
            """Sends what waits, now."""
            before = self.taken()
            if before:
                with self.pipeline():
                    self.say([*before, *((each, None) for each in last)])

        def commit(self) -> None:
            """Whatever the server has against what came before it: then nothing is stored, and the transaction is over as it is after any COMMIT."""
            try:
                self.send("COMMIT")
            except psycopg.Error:
                with suppress(psycopg.Error):
                    super().rollback()
                raise
            super().commit()

        def rollback(self) -> None:
            self._before = []
            super().rollback()

    return Connection


class Plain:
    """The plain side of a connection."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    def execute(self, statement: str, values: Any = ()) -> Any:
        """Asks the server. The one sign that it cannot keep (NUL) is asked for as one that stands nowhere."""
        cursor = _plain_cursor_class()(self.connection)
        if not values:
            return cursor.execute(renamed(statement))
        try:
            return cursor.execute(translated(statement), values)
        except driver().DataError as fault:
            if fault.sqlstate is not None or not any(isinstance(each, str) and "\0" in each for each in values):
                raise
            return cursor.execute(translated(statement), [each.replace("\0", "\ufffd") if isinstance(each, str) else each for each in values])

    def executemany(self, statement: str, rows: Any) -> Any:
        cursor = _plain_cursor_class()(self.connection)
        cursor.executemany(translated(statement), rows)
        return cursor


def later(plain: Plain, statement: str, values: Sequence[Any] = ()) -> None:
    """What need not be answered: done before anything that is asked after it, in the same message."""
    plain.connection.later(*_in_its_words(statement, values))


def together(plain: Plain, statements: Iterable[Statement]) -> list[list[tuple[Any, ...]]]:
    """Asks several things in one message, one after the other, and gives the rows of each."""
    connection, before = plain.connection, plain.connection.taken()
    cursors = []
    with connection.pipeline():
        connection.say(before)
        for statement, values in statements:
            cursors.append(_plain_cursor_class()(connection))
            cursors[-1].execute(*_in_its_words(statement, values))
    return [_rows(cursor) for cursor in cursors]


def _in_its_words(statement: str, values: Sequence[Any]) -> Said:
    return (translated(statement), values) if values else (renamed(statement), None)


def _rows(cursor: Any) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = cursor.fetchall() if cursor.description is not None else []
    return rows
