"""Numbers of papers: per branch, kind and year, without gaps, never used twice."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint, bindparam, insert, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from backoffice.models.base import Base
from backoffice.models.types import Key, Reference


class Series(Base):
    """The last number given in one series of one branch and year."""

    __table_args__ = (UniqueConstraint("branch_id", "code", "year"), {"sqlite_autoincrement": True})

    id: Mapped[Key]
    branch_id: Mapped[int] = mapped_column(Reference, ForeignKey("branch.id"))
    code: Mapped[str] = mapped_column(String(4))
    year: Mapped[int]
    last: Mapped[int]


_SERIES: Any = Series.__table__
NEXT = (update(_SERIES).where(_SERIES.c.branch_id == bindparam("branch"), _SERIES.c.code == bindparam("series"), _SERIES.c.year == bindparam("of_year"))
        .values(last=_SERIES.c.last + 1).returning(_SERIES.c.last))
FIRST = insert(_SERIES).values(branch_id=bindparam("branch"), code=bindparam("series"), year=bindparam("of_year"), last=1)


def draw(session: Session, branch_id: int, code: str, year: int) -> int:
    """The next number of a series. Waits for whoever is drawing from it, and is given back with the deed."""
    connection, mine = session.connection(), {"branch": branch_id, "series": code, "of_year": year}
    drawn = connection.execute(NEXT, mine).scalar()
    if drawn is None:
        connection.execute(FIRST, mine)
        return 1
    return int(drawn)


def written(code: str, branch_code: str, year: int, drawn: int) -> str:
    """A number as it stands on paper: `C-HP26-01042`."""
    return f"{code}-{branch_code}{year % 100:02}-{drawn:05}"
