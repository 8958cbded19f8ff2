"""What a backup asks of a database engine. Everything else in this room is the same for each of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection

from backoffice.backups.stored import Stored


class Engine(Protocol):
    """How one engine gives its content away and takes it back."""

    name: str
    """Which engine opens its copies."""
    content: str
    """What the database is called inside a backup."""

    def called(self, source: Path) -> str:
        """What the centre is called in its backups."""

    def stored(self, source: Path) -> Iterator[Stored]:
        """The contents of its attachments."""

    def copied(self, source: Path, target: Path) -> AbstractContextManager[Connection]:
        """Writes the centre, as it stands at one moment, into one file, beside whoever works in it; the connection sees just what was copied."""

    def opened(self, copy: Path) -> AbstractContextManager[Connection]:
        """A connection that looks into a restored copy in a scratch place."""

    def flaws(self, connection: Connection) -> list[str]:
        """What is damaged in a restored copy, in words; nothing when it is whole."""

    def schema(self, connection: Connection) -> str:
        """The revision of its tables."""


def engine_called(name: str) -> Engine:
    """The engine that wrote a backup."""
    from backoffice.backups import of_sqlite
    from backoffice.errors import Refused
    from backoffice.text import N_
    known: dict[str, Engine] = {each.name: each for each in (of_sqlite.SQLITE,)}
    if name not in known:
        raise Refused(N_("This backup is of a {engine} database, which this program cannot restore."), engine=name)
    return known[name]


def engine_of(source: Path) -> Engine:
    """The engine that a centre stands on: its own file's, or that of the server that a connection file names."""
    from backoffice.backups.of_server import SERVER
    from backoffice.connection import is_connection
    return SERVER if is_connection(source) else engine_called("sqlite")
