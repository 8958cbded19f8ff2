"""Where a centre stands: in a file or on a server; whether one is there, whether one may stand there, and which tables it has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from backoffice import connection as connections
from backoffice import engines, postgresql, postgresql_address, sqlite
from backoffice.database import trouble_in_words
from backoffice.engines import Address
from backoffice.errors import DatabaseTrouble
from backoffice.paths import connection_file, data_folder
from backoffice.text import N_


class Place(Protocol):
    """What founding and opening ask about a place."""

    def check_empty(self) -> None:
        """Raises DatabaseTrouble where no centre can be founded."""

    def check_there(self) -> None:
        """Raises DatabaseTrouble where there is nothing to open."""

    def clear_away(self) -> None:
        """Takes away what a founding left that came to nothing."""

    def revision(self) -> str | None:
        """Which revision of the tables is there, or none when it is no centre."""

    def edition(self) -> int:
        """Which triggers are there."""

    def is_ours(self) -> bool:
        """Whether whoever opens it may change its tables."""


def place_of(address: Address) -> Place:
    """The place that an address means."""
    return OnServer(address) if isinstance(address, str) else InFile(address)


def desk_file(address: Address) -> Path:
    """The file that stands for a centre at this desk: its own, or, for one on a server, the connection file that names it. One that has none gets a
    connection file of its own; a password in the address is used as long as this program runs, and written nowhere."""
    if isinstance(address, Path):
        return address
    kept, usual = engines.kept(address), connection_file()
    postgresql_address.keep_password_for_this_program(address)
    if usual.exists() and connections.read(usual).address == kept:
        return usual
    file = data_folder() / f"{sha256(kept.encode()).hexdigest()[:12]}{connections.SUFFIX}"
    if not file.exists():
        connections.write(file, kept)
    return file


def moved_note(path: Path) -> Path:
    """The note beside a file whose centre has moved to a server."""
    return path.with_name(f"{path.name} has moved.txt")


class InFile:
    """A file on this computer, for one desk."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def check_empty(self) -> None:
        if self.path.exists() and self.path.stat().st_size:
            raise DatabaseTrouble(N_("There is a database already: {path}"), path=self.path)
        check_place(self.path)

    def check_there(self) -> None:
        check_place(self.path)
        if not self.path.exists():
            raise DatabaseTrouble(N_("There is no database at {path}."), path=self.path)
        note = moved_note(self.path)
        if note.exists():
            raise DatabaseTrouble(N_("This centre was moved to {address}; the file only shows how it was before. Who needs it again takes {note} away."),
                                  address=note.read_text("utf-8", "replace"), note=note)

    def clear_away(self) -> None:
        for leftover in (self.path, self.path.with_name(self.path.name + "-wal"), self.path.with_name(self.path.name + "-shm")):
            leftover.unlink(missing_ok=True)

    def revision(self) -> str | None:
        with self._looking() as connection:
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
                return None
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else None

    def is_ours(self) -> bool:
        """Whether whoever opens it may change its tables: a file is its user's own."""
        return True

    def edition(self) -> int:
        with self._looking() as connection:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])

    @contextmanager
    def _looking(self) -> Iterator[sqlite.Connection]:
        connection = sqlite.look_into(self.path)
        try:
            yield connection
        finally:
            connection.close()


class OnServer:
    """A database on a PostgreSQL server, for many desks."""

    def __init__(self, address: str) -> None:
        self.address = address

    def check_empty(self) -> None:
        with trouble_in_words(), self._looking() as connection:
            self._check_server(connection)
            if self._holds_something(connection):
                raise DatabaseTrouble(N_("There is a database already: {path}"), path=engines.named(self.address))
            if not connection.execute("SELECT has_schema_privilege(current_schema(), 'CREATE')").fetchone()[0]:
                raise DatabaseTrouble(N_("This login may not make tables in the database. Ask its administrator to make it the owner of the database."))

    def check_there(self) -> None:
        with trouble_in_words(), self._looking() as connection:
            self._check_server(connection)

    @staticmethod
    def _holds_something(connection: postgresql.Looking) -> bool:
        """Whether anything stands in the database; our own tables count as nothing as long as no centre is founded in them."""
        if connection.execute("SELECT to_regclass('alembic_version')").fetchone()[0] is not None:
            return connection.execute("SELECT 1 FROM branch LIMIT 1").fetchone() is not None
        return connection.execute("SELECT 1 FROM pg_class WHERE relkind IN ('r', 'v', 'm', 'p') AND relnamespace = current_schema()::regnamespace "
                                  "LIMIT 1").fetchone() is not None

    def is_founded(self) -> bool:
        """Whether a centre stands there."""
        with trouble_in_words(), self._looking() as connection:
            return connection.execute("SELECT to_regclass('alembic_version')").fetchone()[0] is not None and self._holds_something(connection)

    @staticmethod
    def _check_server(connection: postgresql.Looking) -> None:
        version, encoding = connection.execute("SELECT current_setting('server_version_num')::int / 10000, current_setting('server_encoding')").fetchone()
        if version < postgresql.OLDEST:
            raise DatabaseTrouble(N_("The server is PostgreSQL {found}; {wanted} or newer is needed."), found=version, wanted=postgresql.OLDEST)
        if encoding != "UTF8":
            raise DatabaseTrouble(N_("The database is kept as {encoding}; it has to be UTF8, or names cannot be stored."), encoding=encoding)

    def clear_away(self) -> None:
        """The tables go again: nothing was stored in them."""
        connection = postgresql.connect(self.address)
        try:
            for (table,) in connection.execute("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace").fetchall():
                connection.execute(f'DROP TABLE IF EXISTS "{table}" CASCADE')
            connection.commit()
        finally:
            connection.close()

    def revision(self) -> str | None:
        with self._looking() as connection:
            if connection.execute("SELECT to_regclass('alembic_version')").fetchone()[0] is None:
                return None
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return str(row[0]) if row else None

    def is_ours(self) -> bool:
        """Whether whoever opens it may change its tables."""
        with trouble_in_words(), self._looking() as connection:
            return bool(connection.execute("SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = 'alembic_version'::regclass").fetchone()[0])

    def edition(self) -> int:
        with self._looking() as connection:
            told = connection.execute("SELECT obj_description('alembic_version'::regclass)").fetchone()[0] or ""
            return int(told.rpartition(" ")[2] or 0)

    @contextmanager
    def _looking(self) -> Iterator[postgresql.Looking]:
        connection = postgresql.look_into(self.address)
        try:
            yield connection
        finally:
            connection.close()


# ---- where a file may lie --------------------------------------------------------------------------------------------------------

NETWORK = frozenset({"cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "ncpfs", "afs", "9p", "davfs", "fuse.sshfs", "fuse.davfs2", "fuse.gvfsd-fuse",
                     "fuse.rclone"})
SYNCED = re.compile(r"(onedrive|dropbox|google ?drive|my drive|icloud ?(drive)?|mobile documents|nextcloud|mega(sync)?|syncthing|pcloud ?(drive)?)([ (-].*)?",
                    re.IGNORECASE)


def check_place(path: Path) -> None:
    """Refuses a place where a database gets damaged: a network share, or a folder that is synchronised with other computers."""
    folder = path.resolve().parent
    if any(SYNCED.fullmatch(each) for each in folder.parts):
        raise DatabaseTrouble(N_("{folder} is synchronised with other computers, which damages a database. Choose a folder on this computer alone."),
                              folder=folder)
    if str(path).startswith(("\\\\", "//")) or _file_system(folder) in NETWORK:
        raise DatabaseTrouble(N_("{folder} lies on a network. Two desks on one file lose data: use a folder on this computer."),
                              folder=folder)


def _file_system(folder: Path) -> str:
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return ""
    best, kind = "", ""
    for line in mounts.read_text().splitlines():
        _device, place, found, *_ = line.split()
        place = place.replace("\\040", " ")
        if (str(folder) == place or str(folder).startswith(place.rstrip("/") + "/")) and len(place) >= len(best):
            best, kind = place, found
    return kind
