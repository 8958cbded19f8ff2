"""The chain of the trail: each deed is sealed onto the one before it in its branch, so that a rewritten past shows.

A seal covers salted commitments to what was written, not the words themselves: for each part of a deed the hash over a salt of its own
and its text. When a person's data are erased, text and salt go and the commitment stays; the chain verifies as before, and nobody can
find out by trying what stood there. The newest seal of each branch, its *head*, kept outside the database (on paper, beside a backup),
also shows a tail that was cut off and a chain that was computed anew.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from backoffice.engines import Plain, Statement, later, plain, stream, together
from backoffice.models.base import Base
from backoffice.models.types import Key, Reference


class Seal(Base):
    """The hash over one deed and its changes, chained to the deed before it in the same branch.

    `salt` is the secret from which each part of the deed has its own salt. Once something of the deed was erased it is empty, and `parts`
    tells for each part its salt, or what was committed to where the part is gone: [[salt, ""], ["", commitment], …].
    """

    __table_args__ = (UniqueConstraint("branch_id", "place"), {"sqlite_autoincrement": True})

    id: Mapped[Key]
    branch_id: Mapped[int] = mapped_column(Reference, ForeignKey("branch.id"))
    place: Mapped[int]
    command_id: Mapped[int] = mapped_column(Reference, ForeignKey("command.id"), unique=True)
    digest: Mapped[str] = mapped_column(String(64))
    salt: Mapped[str] = mapped_column(String(64), default="")
    parts: Mapped[str] = mapped_column(Text, default="")


COMMAND = ("uid", "step", "record", "record_id", "staff_id", "branch_id", "desk", "at", "business_date", "digest", "reason", "result")
PERSONAL = ("digest", "reason")
"""What of a deed may tell about a person: the reason as it was typed, and the hash of what was typed in."""

_personal = [COMMAND.index(name) for name in PERSONAL]
_open = [place for place in range(len(COMMAND)) if place not in _personal]
STORED = f"SELECT {', '.join(COMMAND)} FROM command WHERE id = ?"
NEWEST = "SELECT place, digest FROM seal WHERE branch_id = ? ORDER BY place DESC LIMIT 1"
CHANGES = "SELECT record, record_id, verb, before, after FROM audit WHERE command_id = ? ORDER BY id"

Row = Sequence[Any]


_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode


def _hash(told: Any) -> str:
    return hashlib.sha256(_written(told).encode()).hexdigest()


def salt_of(secret: str, place: int) -> str:
    """The salt of one part of a deed; from one of them neither the secret nor another salt follows."""
    return hashlib.sha256(f"{secret}:{place}".encode()).hexdigest()[:32]


def texts_of(command: Row, changes: Sequence[Row]) -> list[list[Any]]:
    """The parts of a deed that are committed to: what is personal in its command, then what stood in each row before and after."""
    return [[command[place] for place in _personal], *([change[3], change[4]] for change in changes)]


def committed(salt: str, text: list[Any]) -> str:
    """The commitment to one part: it can be checked by who has salt and text, and tells nothing to anybody else."""
    return _hash([salt, *text])


def digest(previous: str, place: int, command: Row, changes: Sequence[Row], commitments: list[str]) -> str:
    """The seal of a deed: over the seal before it, its place, all of it that is not personal, and the commitments to what is."""
    return _hash([previous, place, [command[each] for each in _open], [list(change[:3]) for change in changes], commitments])


def seal(connection: Plain, branch_id: int, command_id: int, last: Statement) -> None:
    """Seals a deed as the last act of its transaction; `last` is the statement that stores what came of it."""
    _, [command], newest, changes = together(connection, last, (STORED, (command_id,)), (NEWEST, (branch_id,)), (CHANGES, (command_id,)))
    place, previous = (newest[0][0] + 1, newest[0][1]) if newest else (1, "")
    secret = secrets.token_hex(16)
    commitments = [committed(salt_of(secret, at), text) for at, text in enumerate(texts_of(command, changes))]
    later(connection, "INSERT INTO seal (branch_id, place, command_id, digest, salt, parts) VALUES (?, ?, ?, ?, ?, '')",
          (branch_id, place, command_id, digest(previous, place, command, changes, commitments), secret))


def commitments_of(secret: str, parts: str, texts: list[list[Any]]) -> list[str]:
    """The commitments of a sealed deed, computed from what stands there now; of what was erased, those that were kept."""
    if not parts:
        return [committed(salt_of(secret, at), text) for at, text in enumerate(texts)]
    return [kept if kept else committed(salt, text) for (salt, kept), text in zip(json.loads(parts), texts, strict=False)]


def erase_parts(connection: Any, command_id: int, wanted: set[int]) -> None:
    """Destroys the salts of some parts of a sealed deed (0 is the command, then its changes in their order) and keeps the commitments.
    What stood in them is then to be removed."""
    secret, parts = connection.execute("SELECT salt, parts FROM seal WHERE command_id = ?", (command_id,)).fetchone()
    command = connection.execute(STORED, (command_id,)).fetchone()
    texts = texts_of(command, connection.execute(CHANGES, (command_id,)).fetchall())
    told = json.loads(parts) if parts else [[salt_of(secret, at), ""] for at in range(len(texts))]
    kept = [["", known or committed(salt, text)] if at in wanted else [salt, known]
            for at, ((salt, known), text) in enumerate(zip(told, texts, strict=True))]
    connection.execute("UPDATE seal SET salt = '', parts = ? WHERE command_id = ?", (json.dumps(kept, separators=(",", ":")), command_id))


# ---- looking whether it holds ------------------------------------------------------------------------------------------------

def broken_seals(connection: Connection, branch_id: int) -> Iterator[tuple[int, str]]:
    """Walks the chain of a branch and names each deed whose seal does not hold: (place, what is wrong)."""
    previous, wanted = "", 1
    for place, sealed, secret, parts, command, changes in _deeds(connection, branch_id):
        if place != wanted:
            yield place, "missing before"
        if digest(previous, place, command, changes, commitments_of(secret, parts, texts_of(command, changes))) != sealed:
            yield place, "changed"
        previous, wanted = sealed, place + 1


def _deeds(connection: Connection, branch_id: int) -> Iterator[tuple[int, str, str, str, Row, list[Row]]]:
    """The sealed deeds of a branch in the order of their seals, each with its changes."""
    names = ", ".join(f"c.{name}" for name in COMMAND)
    statement = (f"SELECT s.place, s.digest, s.salt, s.parts, {names}, a.record, a.record_id, a.verb, a.before, a.after FROM seal s "
                 "JOIN command c ON c.id = s.command_id LEFT JOIN audit a ON a.command_id = c.id WHERE s.branch_id = ? ORDER BY s.place, s.id, a.id")
    width = 4 + len(COMMAND)
    for (place, sealed, secret, parts, *command), rows in groupby(map(tuple, stream(connection, statement, (branch_id,))), lambda row: row[:width]):
        yield place, sealed, secret, parts, tuple(command), [row[width:] for row in rows if row[width] is not None]


@dataclass(frozen=True)
class Head:
    """The newest seal of a branch. Kept outside, it tells later whether everything up to it is still there as it was."""

    branch: str
    place: int
    digest: str
    business_date: str


def heads(connection: Connection) -> list[Head]:
    """The head of each branch that has done anything, in the order of the branches."""
    statement = ("SELECT b.code, s.place, s.digest, c.business_date FROM seal s JOIN branch b ON b.id = s.branch_id JOIN command c ON c.id = s.command_id "
                 "WHERE s.place = (SELECT max(place) FROM seal WHERE branch_id = s.branch_id) ORDER BY b.id")
    return [Head(*row) for row in plain(connection).execute(statement).fetchall()]


def standing(connection: Connection, head: Head) -> bool:
    """Whether a head that was kept outside still stands in the chain of its branch."""
    statement = "SELECT s.digest FROM seal s JOIN branch b ON b.id = s.branch_id WHERE b.code = ? AND s.place = ?"
    found = plain(connection).execute(statement, (head.branch, head.place)).fetchone()
    return found is not None and found[0] == head.digest
