"""The two engines that a centre can stand on, and which of them an address means.

A path is a file, kept by SQLite for one desk; `postgresql://…` is a server for many desks. Both modules offer the same, and whoever is above
asks for it here without asking which engine it is. Statements are written once, with `?` for each value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias, cast

from backoffice import connection, postgresql, postgresql_address, sqlite
from backoffice.errors import DatabaseTrouble
from backoffice.sqlite import OutOfPatience

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["ENGINES", "Address", "Engine", "Fault", "Looking", "OutOfPatience", "Plain", "Statement", "address_of", "fault_of", "has_password",
           "is_server", "kept", "later", "look_into", "name_of", "named", "of", "plain", "stream", "together", "under"]

Statement: TypeAlias = tuple[str, Any]
"""What is asked, with `?` for each value, and the values."""

Address: TypeAlias = Path | str
"""Where a centre is: a file, or the address of a database on a server."""


class Fault(NamedTuple):
    """What went wrong in the database: what is said about it (nothing of a bug of ours), whether the same may succeed when it is tried again
    at once, and whether the connection is lost with it."""

    trouble: DatabaseTrouble | None
    again: bool = False
    lost: bool = False


class Plain(Protocol):
    """A connection that takes plain statements. What it answers is the same on both engines: moments and days are texts, yes and no are 1 and 0."""

    def execute(self, statement: str, values: Any = ..., /) -> Any: ...
    def executemany(self, statement: str, rows: Any, /) -> Any: ...


class Looking(Plain, Protocol):
    """A plain connection that only looks. `patient` gives up after so many milliseconds, `interrupt` stops it from another thread, `seen` is a figure
    that changes as soon as somebody else has stored something, `rest` lets go of what it does not need until it is used again."""

    def interrupt(self) -> None: ...
    def patient(self, milliseconds: int) -> Any: ...
    def seen(self) -> int: ...
    def rest(self) -> None: ...
    def close(self) -> None: ...


class Engine(Protocol):
    """What each engine offers."""

    NAME: str

    def create(self, address: Any, /) -> Any:
        """The SQLAlchemy engine over a centre."""

    def for_reading(self, engine: Any, /) -> Any:
        """The same, for sessions that see one moment and change nothing."""

    def for_writing(self, engine: Any, /) -> Any:
        """The same, for deeds."""

    def for_upgrades(self, address: Any, /) -> Any:
        """An engine that changes tables: all in one transaction, references unchecked until its end."""

    def plain(self, driver_connection: Any, /) -> Plain:
        """The plain side of a connection that SQLAlchemy has opened."""

    def stream(self, driver_connection: Any, statement: str, values: Any, /) -> Iterator[tuple[Any, ...]]:
        """What the database answers, row by row, without holding all of it."""

    NEXT_DEED: Statement
    """Asks for the id of the next deed; it is asked for in its turn, so that ids follow one another as deeds do."""

    def begin_deed(self, connection: Any, branch_id: int, alone: bool, asked: Iterable[Statement] = (), /) -> list[list[tuple[Any, ...]]]:
        """Waits for the deeds that this one must not meet; with `alone`, for those of every branch. Then asks, and gives the rows of each question."""

    def mark(self, connection: Any, /) -> str | None:
        """The moment from which on `still_so` sees what was changed; none where nothing is read before one's turn."""

    def still_so(self, rows: Mapping[str, Iterable[int]], since: str, /) -> Statement:
        """Asks which of some rows, by their tables, are surely the ones that stood there at a mark, as (table, id)."""

    def later(self, connection: Any, statement: str, values: Any, /) -> None:
        """Does something that need not be answered before the next question; what the database has against it is heard then at the latest."""

    def together(self, connection: Any, statements: Iterable[Statement], /) -> list[list[tuple[Any, ...]]]:
        """Asks several things, one after the other, and gives the rows of each; a server is told all of them at once."""

    def one_at_a_time(self, connection: Any, staff_id: int, /) -> None:
        """Waits for whoever else tries a password of the same account; the next one waits until this transaction ends."""

    def under_deed(self, connection: Any, command_id: int | None, /) -> None:
        """Tells the triggers which deed is being done."""

    def announce(self, connection: Any, told: str, /) -> None:
        """Tells whoever listens what is changed, as soon as it is stored."""

    def finish_tables(self, connection: Any, /) -> None:
        """Brings the tables that a migration made into the order that the program relies on."""

    def unchecked(self, connection: Any, /) -> None:
        """References are checked only when this transaction ends."""

    def cleanse(self, engine: Any, tables: Iterable[str], /) -> None:
        """Takes what was erased in some tables out of the bytes of the database too."""

    def damage(self, connection: Any, /) -> list[str]:
        """What is damaged in the file itself."""

    def last_given(self, connection: Any, table: str, /) -> tuple[int, int | None] | None:
        """The last id that was given in a table and the last that is there; none where the engine cannot tell."""

    def wrong_references(self, connection: Any, /) -> list[tuple[Any, ...]]:
        """The rows that lead nowhere, as (table, id, where to)."""

    def look_into(self, address: Any, /) -> Any:
        """A plain connection that only looks."""

    def fault(self, error: BaseException, /) -> Any:
        """What an error of this engine means, as (trouble, again, lost); none when it comes from elsewhere."""


ENGINES: dict[str, Engine] = {sqlite.NAME: cast("Engine", sqlite), postgresql.NAME: cast("Engine", postgresql)}


def is_server(address: Address) -> bool:
    """Whether an address means a database on a server."""
    return isinstance(address, str) and address.startswith(("postgresql://", "postgres://"))


def of(address: Address) -> Engine:
    """The engine that keeps the centre at an address."""
    return ENGINES[postgresql.NAME if is_server(address) else sqlite.NAME]


def under(connection: Connection) -> Engine:
    """The engine under a connection of SQLAlchemy."""
    return ENGINES[connection.dialect.name]


def plain(connection: Connection) -> Plain:
    """The plain side of a connection of SQLAlchemy, in the same transaction."""
    return under(connection).plain(connection.connection.driver_connection)


def later(plain: Plain, statement: str, values: Any = ()) -> None:
    """Does something within a deed that nobody waits for; a server hears of it together with what is asked or stored next."""
    ENGINES[name_of(plain)].later(plain, statement, values)


def together(plain: Plain, *statements: Statement) -> list[list[tuple[Any, ...]]]:
    """Asks several things, one after the other, and gives the rows of each; a server is told all of them at once."""
    return ENGINES[name_of(plain)].together(plain, statements)


def stream(connection: Connection, statement: str, values: Any = ()) -> Iterator[tuple[Any, ...]]:
    """What the database answers to a plain statement, row by row."""
    return under(connection).stream(connection.connection.driver_connection, statement, values)


def name_of(plain: object) -> str:
    """Which engine is under a plain connection."""
    return postgresql.NAME if isinstance(plain, postgresql.Plain | postgresql.Looking) else sqlite.NAME


def look_into(address: Address, silence: postgresql.Silence | None = None) -> Looking:
    """A plain connection that only looks, whichever engine it is. With `silence` it does not wait for a server that is known to be silent."""
    return cast("Looking", of(address).look_into(address) if silence is None else postgresql.look_into(str(address), silence))


def fault_of(error: BaseException) -> Fault | None:
    """What an error of either engine means; none when it comes from elsewhere."""
    for engine in ENGINES.values():
        found = engine.fault(error)
        if found is not None:
            return Fault(*found)
    return None


def address_of(told: Address) -> Address:
    """An address as it was typed, as one that the engines understand; a connection file means the server that it names."""
    if is_server(told):
        return told
    return connection.read(Path(told)).address if connection.is_connection(Path(told)) else Path(told)


def named(address: Address) -> str:
    """How a centre is called where it has to be told from others: its file, or its address without a password."""
    return postgresql_address.named(str(address)) if is_server(address) else str(address)


def kept(address: Address) -> str:
    """An address as a connection file keeps it: all of it but its password."""
    return postgresql_address.kept(str(address))


def has_password(address: Address) -> bool:
    """Whether a password stands in an address."""
    return is_server(address) and postgresql_address.has_password(str(address))
