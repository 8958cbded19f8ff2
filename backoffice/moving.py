"""A centre moves from its file onto a server: everything with its ids, or nothing. The file stays as it was, with a note beside it where the centre is now."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select

from backoffice import engines, files, postgresql, search, sqlite
from backoffice.backups.attachments import bring_back
from backoffice.backups.figures import differences, taken
from backoffice.backups.restoring import proved
from backoffice.checking import problems
from backoffice.database import Centre, trouble_in_words
from backoffice.errors import DatabaseTrouble
from backoffice.founding import open_centre, upgrade
from backoffice.models.attachments import AttachmentContent
from backoffice.models.base import Base
from backoffice.models.watch import triggers
from backoffice.places import OnServer, desk_file, moved_note, place_of
from backoffice.presence import people
from backoffice.storing import Folder, folder_of
from backoffice.text import N_, say

PORTION = 2000
LEFT_BEHIND = (AttachmentContent.__tablename__,)
"""The bytes of attachments lie in a folder beside a file; they are brought from there."""

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Moved:
    """What was moved: how many rows from how many tables, and how many contents of attachments."""

    rows: int
    tables: int
    contents: int


def move(source: Path, address: str, progress: Progress = lambda words: None) -> Moved:
    """Moves the centre in a file into an empty database on a server.

    Refused while anybody else has the file open, and where the target is not empty. Before the transaction ends the rows of every table are counted and
    their checksums compared; afterwards the centre checks itself, and where something does not hold, the database is emptied again. Raises Refused.
    """
    place = place_of(address)
    place.check_empty()
    open_centre(source).close()
    with _nobody_else_in(source), _noted(source, address):
        progress(N_("The centre in the file checks itself"))
        before = _problems(source)
        if before:
            raise DatabaseTrouble(N_("The centre in the file does not pass its own check, so it is not moved: {what}"), what=before[0])
        upgrade(address)
        try:
            moved = _loaded(source, address, progress)
            progress(N_("The centre on the server checks itself"))
            found = _problems(address)
            if found:
                raise DatabaseTrouble(N_("The moved centre does not pass its check, so nothing was moved: {what}"), what=found[0])
        except BaseException:
            place.clear_away()
            raise
    return moved


def restore_onto(file: Path, address: str, key: Path | None = None, progress: Progress = lambda words: None) -> tuple[Moved, tuple[str, ...]]:
    """Puts the centre of a backup into an empty database on a server; says what attachments could not be brought. Raises Refused, and then the database is
    as it was. A centre that is there is never written over: it stays in its own database."""
    place = OnServer(address)
    place.check_there()
    if place.is_founded():
        raise DatabaseTrouble(N_("There is a centre at {path} already, and it is never written over. Make an empty database on the server and name it: "
                                 "--to postgresql://user@server/database."), path=engines.named(address))
    place.check_empty()
    with proved(file, desk_file(address), key) as (restored, told, scratch):
        lost = bring_back(told.files, file.parent, restored, told.encrypted_for, key, scratch)
        return move(restored, address, progress), tuple(lost)


@contextmanager
def _noted(source: Path, address: str) -> Iterator[None]:
    """A note beside the file keeps others from opening it from now on; it goes again when the move comes to nothing."""
    note = moved_note(source)
    files.write(note, engines.named(address).encode())
    try:
        yield
    except BaseException:
        note.unlink(missing_ok=True)
        raise


@contextmanager
def _nobody_else_in(source: Path) -> Iterator[None]:
    """Nobody else has the file open, nor can anybody begin to write in it meanwhile."""
    busy = DatabaseTrouble(N_("Somebody is working in this centre. Close every window and command on it, then move it again."))
    if people(source):
        raise busy
    connection = sqlite.library.connect(str(source), isolation_level=None, timeout=2)
    try:
        if connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
            raise busy
        for pragma in sqlite.pragmas():
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN IMMEDIATE")
        yield
    except sqlite.DatabaseError as trouble:
        if "locked" in str(trouble):
            raise busy from trouble
        raise
    finally:
        connection.close()


def _problems(address: engines.Address) -> list[str]:
    centre = Centre(address)
    try:
        return [each.said() for each in problems(centre)]
    finally:
        centre.close()


def _loaded(source: Path, address: str, progress: Progress) -> Moved:
    """Brings all rows over in one transaction, and compares them before it ends."""
    store = engines.of(address)
    reading, writing = sqlite.create(source), store.for_upgrades(address)
    try:
        with trouble_in_words(), reading.connect() as there, writing.begin() as here:
            triggers.drop(here)
            store.unchecked(engines.plain(here))
            rows = sum(_bring(table, there, here, progress) for table in _tables())
            contents = _bring_contents(Folder(folder_of(source)), here)
            postgresql.number_on(postgresql.Plain(here.connection.driver_connection))
            progress(N_("The search is built"))
            search.reindex(here)
            progress(N_("Counts and checksums are compared"))
            _compare(there, here)
            triggers.install(here)
            engines.plain(here).execute("ANALYZE")
            return Moved(rows, len(_tables()), contents)
    finally:
        reading.dispose()
        writing.dispose()


def _tables() -> list[Table]:
    return [table for table in Base.metadata.sorted_tables if table.name not in (*LEFT_BEHIND, "search_entry")]


def _bring(table: Table, there: Connection, here: Connection, progress: Progress) -> int:
    progress(table.name)
    count = 0
    for rows in there.execute(select(table).order_by(table.c.id)).mappings().partitions(PORTION):
        here.execute(table.insert(), [dict(row) for row in rows])
        count += len(rows)
    return count


def _bring_contents(folder: Folder, here: Connection) -> int:
    count = 0
    for sha256, kept_at in folder.contents():
        data = folder.get(sha256)
        here.execute(AttachmentContent.__table__.insert(), {"sha256": sha256, "size": len(data), "stored_at": kept_at, "content": data})  # type: ignore[attr-defined]
        count += 1
    return count


def _compare(there: Connection, here: Connection) -> None:
    """Raises DatabaseTrouble where a table has other rows than the one that it was brought from."""
    for table in _tables():
        if _checksum(table, there) != _checksum(table, here):
            raise DatabaseTrouble(N_("The table {table} did not arrive as it was; nothing was moved."), table=table.name)
    for words in differences(_without_contents(taken(there)), _without_contents(taken(here))):
        raise DatabaseTrouble(N_("What arrived is not what was there, so nothing was moved: {what}"), what=words)


def _without_contents(figures: Any) -> Any:
    left = {*LEFT_BEHIND, "search_token", "pinyin", "alembic_version"}
    return replace(figures, counts={name: count for name, count in figures.counts.items() if name not in left})


def _checksum(table: Table, connection: Connection) -> tuple[int, str]:
    """How many rows a table has, and a hash over all of them as both engines tell them."""
    count, told = 0, hashlib.sha256()
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    for row in engines.stream(connection, f'SELECT {columns} FROM "{table.name}" ORDER BY id'):
        count += 1
        told.update(repr(tuple(row)).encode())
    return count, told.hexdigest()


def in_words(moved: Moved) -> str:
    """What was moved, as it is said to whoever moved it."""
    return say(N_("Moved: {rows} rows of {tables} tables and {contents} attached files, each compared with where it came from."), rows=moved.rows,
               tables=moved.tables, contents=moved.contents)
