"""The server's half: the copy of a centre on a server is a centre in a file, with every row, read in one moment beside whoever works.

So a backup needs no program of the server. It is tried and checked on the desk that made it, and opens at night where there is no server at all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, inspect, select

from backoffice import connection as connections
from backoffice import engines, postgresql, search, sqlite
from backoffice.backups.of_sqlite import Sqlite
from backoffice.backups.stored import Stored
from backoffice.database import trouble_in_words
from backoffice.errors import DatabaseTrouble
from backoffice.migrating import migrate, newest
from backoffice.models.attachments import AttachmentContent
from backoffice.models.watch import triggers
from backoffice.text import N_

ELSEWHERE = frozenset({AttachmentContent.__tablename__, "alembic_version"})
"""Tables that are carried otherwise: contents of attachments stand beside the backups. What a server alone has (tokens, letters) is made anew."""
PORTION = 2000
FOR_COPYING = ("statement_timeout = 0", "idle_in_transaction_session_timeout = 0", "row_security = off")
"""A copy takes its time, and is of every row or refused: a login that may see only some of them makes none."""


class Server(Sqlite):
    """A centre on a server, named by the connection file of a desk; its copies are those of a file."""

    def called(self, source: Path) -> str:
        """The address without its password: the file is called alike at every desk."""
        return engines.named(connections.read(source).address)

    @contextmanager
    def copied(self, source: Path, target: Path) -> Iterator[Connection]:
        server = postgresql.create(connections.read(source).address)
        try:
            with trouble_in_words(), postgresql.for_reading(server).connect() as there:
                for setting in FOR_COPYING:
                    there.exec_driver_sql(f"SET LOCAL {setting}")
                _copy(there, target)
        finally:
            server.dispose()
        with self.opened(target) as copy:
            yield copy

    def stored(self, source: Path) -> Iterator[Stored]:
        """The contents of attachments stand in a table; each is fetched only where it is not carried yet."""
        server = postgresql.create(connections.read(source).address)
        try:
            with trouble_in_words(), server.execution_options(isolation_level="AUTOCOMMIT").connect() as there:
                there.exec_driver_sql("SET row_security = off")
                if not inspect(there).has_table(AttachmentContent.__tablename__):
                    return
                for sha256, size in there.execute(select(AttachmentContent.sha256, AttachmentContent.size).order_by(AttachmentContent.sha256)).all():
                    yield Stored(f"{sha256[:2]}/{sha256[2:4]}/{sha256}", size, _fetching(there, sha256))
        finally:
            server.dispose()


def _fetching(there: Connection, sha256: str) -> Callable[[Path], Path | None]:
    def fetch(scratch: Path) -> Path | None:
        found = there.scalar(select(AttachmentContent.content).where(AttachmentContent.sha256 == sha256))
        if found is None:  # its customer was erased a moment ago
            return None
        file = scratch / "content"
        file.write_bytes(found)
        return file
    return fetch


def _copy(there: Connection, target: Path) -> None:
    """Every table of the server in a new file, each compared row by row; with its triggers and its search, where they are those of this program."""
    revision = str(there.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())
    if revision > newest():
        raise DatabaseTrouble(N_("This centre was opened by a newer version of the program. Update the program on this desk."))
    writing = sqlite.for_upgrades(target)
    try:
        with writing.begin() as here:
            migrate(here, revision)
            for table in sorted((set(inspect(there).get_table_names()) & set(inspect(here).get_table_names())) - ELSEWHERE):
                _copy_table(table, there, here)
            search.install(here)
            search.index_entries(here)
            if revision == newest():
                triggers.install(here)
    finally:
        writing.dispose()
    with closing(sqlite.library.connect(str(target), isolation_level=None)) as one_file:
        one_file.execute("PRAGMA journal_mode=DELETE")  # nothing stands beside it


def _copy_table(table: str, there: Connection, here: Connection) -> None:
    """All rows of a table, as plain statements tell them on either engine. Raises DatabaseTrouble where they do not stand there as they were."""
    columns = [column["name"] for column in inspect(here).get_columns(table)]
    listed = ", ".join(f'"{column}"' for column in columns)
    asked = f'SELECT {listed} FROM "{table}" ORDER BY id'
    enter, told = f'INSERT INTO "{table}" ({listed}) VALUES ({", ".join("?" * len(columns))})', hashlib.sha256()
    plain = engines.plain(here)
    plain.execute(f'DELETE FROM "{table}"')
    portion: list[tuple[Any, ...]] = []
    for row in engines.stream(there, asked):
        told.update(repr(tuple(row)).encode())
        portion.append(tuple(row))
        if len(portion) == PORTION:
            plain.executemany(enter, portion)
            portion.clear()
    if portion:
        plain.executemany(enter, portion)
    arrived = hashlib.sha256()
    for row in engines.stream(here, asked):
        arrived.update(repr(tuple(row)).encode())
    if arrived.digest() != told.digest():
        raise DatabaseTrouble(N_("The copy of the table {table} is not what stands on the server, so no backup was made."), table=table)


SERVER = Server()
