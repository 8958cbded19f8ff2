"""Where the bytes of attachments are kept: each content once, under the hash of what is in it.

Two homes with the same few words: a folder beside the database for a centre on one desk, a table inside it where many desks share
one database. Bytes are kept before the deed that names them; a deed that fails leaves at most a content that nobody names.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Connection, Engine, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from backoffice import engines, files
from backoffice.errors import Refused
from backoffice.models.attachments import AttachmentContent
from backoffice.text import N_

DIGITS = frozenset("0123456789abcdef")
UNTOUCHED = timedelta(days=1)
"""A content that no record names is left alone for so long: its deed may be under way."""


class Store(Protocol):
    """What every home of contents can do."""

    def put(self, data: bytes) -> str:
        """Keeps a content, safe against a power cut, and gives its hash. What is there already is only touched."""

    def get(self, sha256: str) -> bytes:
        """A content, checked. Raises Refused when it is missing or not what was kept."""

    def size(self, sha256: str) -> int | None:
        """How many bytes a content has, or nothing when it is not kept."""

    def contents(self) -> Iterator[tuple[str, datetime]]:
        """The hash of every content, and when it was kept or touched last."""

    def drop(self, connection: Connection, sha256: str) -> None:
        """Forgets a content, while the connection holds back every deed."""


def folder_of(database: Path) -> Path:
    """The folder of a centre's contents: `files` beside `centre.db`, and one of its own for a database of any other name."""
    return database.with_name("files" if database.name == "centre.db" else f"{database.stem} files")


class Folder:
    """Contents as files `aa/bb/<hash>`, which only the owner of the centre can read."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def _path(self, sha256: str) -> Path:
        if len(sha256) != 64 or not DIGITS.issuperset(sha256):
            raise ValueError("a content is called by its hash")
        return self.place / sha256[:2] / sha256[2:4] / sha256

    def put(self, data: bytes) -> str:
        sha256 = hashlib.sha256(data).hexdigest()
        path = self._path(sha256)
        if self.size(sha256) == len(data) and hashlib.sha256(path.read_bytes()).hexdigest() == sha256:
            os.utime(path)
            return sha256
        for folder in (self.place, path.parent.parent, path.parent):
            with _in_words():
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        files.write(path, data)
        os.chmod(path, 0o600)
        return sha256

    def get(self, sha256: str) -> bytes:
        with suppress(FileNotFoundError):
            return _checked(sha256, self._path(sha256).read_bytes())
        raise _missing()

    def size(self, sha256: str) -> int | None:
        with suppress(FileNotFoundError, NotADirectoryError):
            return self._path(sha256).stat().st_size
        return None

    def contents(self) -> Iterator[tuple[str, datetime]]:
        for path in sorted(self.place.glob("??/??/*")):
            if len(path.name) == 64 and DIGITS.issuperset(path.name):
                with suppress(FileNotFoundError):
                    yield path.name, datetime.fromtimestamp(path.stat().st_mtime, UTC)

    def drop(self, connection: Connection, sha256: str) -> None:
        self._path(sha256).unlink(missing_ok=True)


class Table:
    """Contents as rows of a table, for a centre that many desks reach and no folder does."""

    def __init__(self, reader: Engine, writer: Engine) -> None:
        self._reader, self._writer = reader, writer

    def put(self, data: bytes) -> str:
        sha256, now = hashlib.sha256(data).hexdigest(), datetime.now(UTC)
        with _answering(), self._writer.begin() as connection:
            touched = connection.execute(update(AttachmentContent).where(AttachmentContent.sha256 == sha256).values(stored_at=now, content=data))
            if not touched.rowcount:  # another desk may be keeping the same at this moment
                insert: Any = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}[connection.dialect.name]
                connection.execute(insert(AttachmentContent).on_conflict_do_nothing(),
                                   {"sha256": sha256, "size": len(data), "stored_at": now, "content": data})
        return sha256

    def get(self, sha256: str) -> bytes:
        with _answering(), self._reader.connect() as connection:
            found = connection.scalar(select(AttachmentContent.content).where(AttachmentContent.sha256 == sha256))
        if found is None:
            raise _missing()
        return _checked(sha256, bytes(found))

    def size(self, sha256: str) -> int | None:
        with _answering(), self._reader.connect() as connection:
            found: int | None = connection.scalar(select(AttachmentContent.size).where(AttachmentContent.sha256 == sha256))
        return found

    def contents(self) -> Iterator[tuple[str, datetime]]:
        with _answering(), self._reader.connect() as connection:
            for row in connection.execute(select(AttachmentContent.sha256, AttachmentContent.stored_at).order_by(AttachmentContent.sha256)):
                yield row.sha256, row.stored_at

    def drop(self, connection: Connection, sha256: str) -> None:
        connection.execute(delete(AttachmentContent).where(AttachmentContent.sha256 == sha256))


def _checked(sha256: str, data: bytes) -> bytes:
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Refused(N_("This file is damaged: it is not what was attached. Fetch it from the last backup."))
    return data


def _missing() -> Refused:
    return Refused(N_("The content of this file is missing. Fetch it from the last backup."))


@contextmanager
def _answering() -> Iterator[None]:
    """A database that cannot keep or give a content says so in words."""
    try:
        yield
    except DBAPIError as fault:
        found = engines.fault_of(fault.orig) if fault.orig is not None else None
        if found is None or found.trouble is None:
            raise
        raise found.trouble from fault


@contextmanager
def _in_words() -> Iterator[None]:
    """A folder that cannot be made is said in words."""
    try:
        yield
    except OSError as trouble:
        raise Refused(N_("{name} was not kept: {trouble}."), name="", trouble=trouble.strerror or "") from trouble
