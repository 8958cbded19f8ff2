"""Numbers of papers: per branch, kind and year, without gaps, never used twice."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, Session, mapped_column

from backoffice.models.base import Base
from backoffice.models.deeds import plain
from backoffice.models.types import Key, Reference


class Series(Base):
    """The last number given in one series of one branch and year."""

    __table_args__ = (UniqueConstraint("branch_id", "code", "year"), {"sqlite_autoincrement": True})

    id: Mapped[Key]
    branch_id: Mapped[int] = mapped_column(Reference, ForeignKey("branch.id"))
    code: Mapped[str] = mapped_column(String(4))
    year: Mapped[int]
    last: Mapped[int]


def draw(session: Session, branch_id: int, code: str, year: int) -> int:
    """The next number of a series. Waits for whoever is drawing from it, and is given back with the deed."""
    connection = plain(session)
    drawn = connection.execute("UPDATE series SET last = last + 1 WHERE branch_id = ? AND code = ? AND year = ? RETURNING last",
                               (branch_id, code, year)).fetchone()
    if drawn is None:
        connection.execute("INSERT INTO series (branch_id, code, year, last) VALUES (?, ?, ?, 1)", (branch_id, code, year))
        return 1
    return int(drawn[0])


def written(code: str, branch_code: str, year: int, drawn: int) -> str:
    """A number as it stands on paper: `C-HP26-01042`."""
    return f"{code}-{branch_code}{year % 100:02}-{drawn:05}"
