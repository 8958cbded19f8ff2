"""The trail: every change of every row, written by triggers; the door seals them (`seals`).

The triggers are generated from the models (`watching`, `triggers`). They see a change whoever makes it: the program, a bulk statement, a tool.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from backoffice.models.base import Base
from backoffice.models.types import Key, Reference


class Audit(Base):
    """One change of one row: what stood there before and after, under the deed that did it."""

    __table_args__ = (Index(None, "command_id"), Index(None, "record", "record_id", "id"), {"sqlite_autoincrement": True})

    id: Mapped[Key]
    command_id: Mapped[int] = mapped_column(Reference, ForeignKey("command.id"))
    record: Mapped[str] = mapped_column(String(40))
    record_id: Mapped[int] = mapped_column(Reference)
    verb: Mapped[str] = mapped_column(String(8))
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)


class Tally(Base):
    """How many records of a kind stand in each state, kept by triggers: the counts of the registers."""

    __table_args__ = (UniqueConstraint("record", "branch_id", "state"), {"sqlite_autoincrement": True})

    id: Mapped[Key]
    record: Mapped[str] = mapped_column(String(40))
    branch_id: Mapped[int] = mapped_column(Reference)
    state: Mapped[str] = mapped_column(String(24))
    count: Mapped[int]
