"""The SQLite half: the copy is made by the library itself, in one reading transaction beside an open window, never as a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import NullPool

from backoffice import sqlite
from backoffice.backups.stored import Stored
from backoffice.database import trouble_in_words
from backoffice.errors import DatabaseTrouble
from backoffice.storing import folder_of
from backoffice.text import N_, say

_HASH = re.compile(r"[0-9a-f]{64}")
WAIT = 30
"""Seconds that a copy waits for somebody who is writing."""


class Sqlite:
    """A centre in one file."""

    name, content = "sqlite", "centre.db"

    def called(self, source: Path) -> str:
        """The name of the file."""
        return source.name

    def stored(self, source: Path) -> Iterator[Stored]:
        """The contents of attachments stand in a folder beside the file."""
        folder = folder_of(source)
        for file in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if _HASH.fullmatch(file.name) and file.is_file():
                yield Stored(file.relative_to(folder).as_posix(), file.stat().st_size, _itself(file))

    @contextmanager
    def copied(self, source: Path, target: Path) -> Iterator[Connection]:
        if not source.exists():
            raise DatabaseTrouble(N_("There is no database at {path}."), path=source)
        with trouble_in_words():
            connection = sqlite.library.connect(source.resolve().as_uri() + "?mode=rw", uri=True, isolation_level=None, timeout=WAIT)
            try:
                connection.execute("VACUUM INTO ?", (str(target),))
            finally:
                connection.close()
        with self.opened(target) as copy:
            yield copy

    @contextmanager
    def opened(self, copy: Path) -> Iterator[Connection]:
        engine = create_engine("sqlite://", module=sqlite.library, creator=lambda: sqlite.look_into(copy), poolclass=NullPool)

        @event.listens_for(engine, "begin")
        def begin(connection: Any) -> None:
            connection.exec_driver_sql("BEGIN")

        with trouble_in_words(), engine.connect() as connection:
            yield connection
        engine.dispose()

    def flaws(self, connection: Connection) -> list[str]:
        said = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check(20)") if row[0] != "ok"]
        lost = [say(N_("{record} {record_id} leads to a {parent} that is not there."), record=record, record_id=key, parent=parent)
                for record, key, parent, _place in connection.exec_driver_sql("PRAGMA foreign_key_check")]
        return [*said, *lost[:20]]

    def schema(self, connection: Connection) -> str:
        return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one())


def _itself(file: Path) -> Callable[[Path], Path | None]:
    return lambda _scratch: file


SQLITE = Sqlite()
