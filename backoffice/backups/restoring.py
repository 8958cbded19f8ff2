"""Putting a centre back: the restored file is proved first, takes the place in one move, and the centre that was there keeps a dated name."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from backoffice import files, sqlite
from backoffice.backups import attachments, drill
from backoffice.backups.manifest import Figures, Manifest
from backoffice.backups.of_sqlite import SQLITE
from backoffice.backups.scratch import scratch
from backoffice.errors import DatabaseTrouble, Refused
from backoffice.text import N_, say, say_count

_BESIDE = ("-wal", "-shm", "-journal")


@dataclass(frozen=True)
class Going:
    """What is given up when a backup takes the place of the centre that is there."""

    readable: bool
    another: bool = False
    lost: tuple[tuple[str, int], ...] = ()
    """For each branch, how many confirmed deeds came after the backup."""
    last: str = ""

    @property
    def loses(self) -> bool:
        return not self.readable or self.another or any(many for _code, many in self.lost)

    def said(self) -> list[str]:
        """In words, with numbers."""
        if not self.readable:
            return [say(N_("The centre that is there cannot be read, so nobody can say what it has beyond the backup."))]
        if self.another:
            return [say(N_("The centre that is there is another one than the backup, or its past was changed."))]
        lines = [say_count(many, N_("{n} confirmed deed of branch {branch} came after the backup and will not be there any more."),
                           N_("{n} confirmed deeds of branch {branch} came after the backup and will not be there any more."), branch=code)
                 for code, many in self.lost if many]
        return [*lines, say(N_("The last of them was done on {moment} (UTC)."), moment=self.last)] if lines else []


def going_back(centre: Path, told: Figures) -> Going | None:
    """Compares the head of each chain with the centre that is there; nothing where none is."""
    if not centre.exists():
        return None
    try:
        with SQLITE.opened(centre) as connection:
            return _compared(connection, told)
    except (DatabaseTrouble, DBAPIError):
        return Going(False)


def _compared(connection: Connection, told: Figures) -> Going:
    here = {str(branch): (code, int(place or 0)) for branch, code, place in connection.exec_driver_sql(
        "SELECT b.id, b.code, (SELECT max(place) FROM seal WHERE branch_id = b.id) FROM branch b ORDER BY b.id")}
    another = False
    for branch, head in told.heads.items():
        same = connection.exec_driver_sql("SELECT digest FROM seal WHERE branch_id = ? AND place = ?", (int(branch), head.place)).scalar()
        another |= same != head.digest
    lost = tuple((code, place - (told.heads[branch].place if branch in told.heads else 0)) for branch, (code, place) in here.items())
    last = connection.exec_driver_sql("SELECT max(at) FROM command").scalar()
    return Going(True, another, lost, str(last or "")[:16].replace("T", " "))


@dataclass(frozen=True)
class Restored:
    """A centre that was put back, and where the one that was there is kept."""

    path: Path
    kept: Path | None
    manifest: Manifest
    missing: tuple[str, ...] = ()


@contextmanager
def proved(file: Path, target: Path, key: Path | None = None) -> Iterator[tuple[Path, Manifest, Path]]:
    """The database of a backup, restored beside the target and proved; raises Refused when anything about it is not as it was written."""
    with scratch(target) as place:
        content, told = drill.opened_content(file, key, place)
        restored = place / "restored.db"
        wrong = [each for each in drill.of_copy(content, told, restored) if not each.holds]
        if wrong:
            raise Refused(N_("Nothing was restored. {what}"), what=" ".join(each.words for each in wrong[:5]))
        yield restored, told, place


def restore(file: Path, target: Path, *, key: Path | None = None, at: datetime | None = None) -> Restored:
    """Puts the centre of a backup where the program looks for it. Raises Refused, and then nothing has changed.

    Whoever calls holds the lock of the window. The centre that was there keeps its content under a dated name.
    """
    with proved(file, target, key) as (restored, told, place):
        missing = attachments.bring_back(told.files, file.parent, target, told.encrypted_for, key, place)
        kept = _kept_name(target, at or datetime.now(UTC)) if target.exists() else None
        if kept is not None:
            _let_go(target)
            _keep(target, kept)
        for end in _BESIDE:
            target.with_name(target.name + end).unlink(missing_ok=True)  # what belongs to the old file must never meet the new one
        os.replace(restored, target)
        files.settle(target.parent)
    return Restored(target, kept, told, tuple(missing))


def _kept_name(target: Path, at: datetime) -> Path:
    """`centre until 2026-11-25 201500Z.db`, a name that nothing has yet."""
    name = f"{target.stem} until {at.astimezone(UTC):%Y-%m-%d %H%M%S}Z"
    names = (target.with_name(f"{name}{more}{target.suffix}") for more in chain([""], (f" {number}" for number in count(2))))
    return next(each for each in names if not each.exists())


def _let_go(target: Path) -> None:
    """Folds everything into the one file, which succeeds only when nobody else has it open. A file that cannot be read is left as it is."""
    if not _readable(target):
        return
    connection = sqlite.library.connect(str(target), isolation_level=None, timeout=2)
    try:
        mode = connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0]
        if mode != "delete":
            raise DatabaseTrouble(N_("Somebody is working in this centre. Close every window and command on it, then restore again."))
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("ROLLBACK")
    except sqlite.DatabaseError as trouble:
        _refuse_where_locked(trouble)
    finally:
        connection.close()


def _refuse_where_locked(trouble: Exception) -> None:
    if "locked" in str(trouble):
        raise DatabaseTrouble(N_("Somebody is working in this centre. Close every window and command on it, then restore again.")) from trouble


def _readable(target: Path) -> bool:
    """Whether it is a database at all; looking changes neither the file nor what stands beside it."""
    try:
        with closing(sqlite.look_into(target)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite.DatabaseError as trouble:
        _refuse_where_locked(trouble)
        return False
    return True


def _keep(target: Path, kept: Path) -> None:
    """Gives the centre that is there a second name, with what may stand beside a damaged one; where names cannot be given, moves it."""
    for end in ("", *_BESIDE):
        old, new = target.with_name(target.name + end), kept.with_name(kept.name + end)
        if old.exists():
            try:
                os.link(old, new)
            except OSError:
                os.replace(old, new)
    files.settle(target.parent)

