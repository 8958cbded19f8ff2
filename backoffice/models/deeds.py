"""Deeds: one deed is one transaction with one permanent row that says who did what, where and when.

The row stands in the same transaction as all that the deed changes. A repeat under the same command id returns what was
stored, so that a lost reply never makes a second paper.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, Session, mapped_column, object_session

from backoffice import engines
from backoffice.errors import Refused
from backoffice.models.base import Base, Record
from backoffice.models.guards import holds
from backoffice.models.types import Key, Moment, Reference
from backoffice.text import N_

if TYPE_CHECKING:
    from backoffice.models.centre.branches import Branch
    from backoffice.models.centre.staff import Staff

FOUNDS, UPGRADES, GROWS = "branch.found", "centre.upgrade", "role.take_new_rights"
BY_NOBODY = {FOUNDS: (N_("Founding"), N_("Centre founded")), UPGRADES: (N_("The program"), N_("Upgrade")),
             GROWS: (N_("The program"), N_("Rights that came with a new version"))}
"""The deeds that nobody at a desk does: who is said to have done them, and what they are called."""


class Command(Base):
    """One deed, kept for good: its id, step, who, where, when and what came of it."""

    __table_args__ = (Index(None, "branch_id", "id"), Index(None, "record", "record_id", "id"), {"sqlite_autoincrement": True})

    id: Mapped[Key]
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    step: Mapped[str] = mapped_column(String(80))
    record: Mapped[str] = mapped_column(String(40))
    record_id: Mapped[int | None] = mapped_column(Reference)
    staff_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    branch_id: Mapped[int] = mapped_column(Reference, ForeignKey("branch.id"))
    desk: Mapped[str] = mapped_column(String(80))
    at: Mapped[Moment]
    business_date: Mapped[date]
    digest: Mapped[str] = mapped_column(String(64))
    reason: Mapped[str] = mapped_column(Text, default="")
    result: Mapped[str] = mapped_column(Text, default="")


class Context(Base):
    """The deed that is being done, for the triggers; a change without one is refused, whoever makes it."""

    id: Mapped[Key]
    command_id: Mapped[int | None] = mapped_column(Reference)


class Passing(Base):
    """A gate that did not hold and was passed all the same: by whom and why. It stays visible (P2-12)."""

    __table_args__ = (Index(None, "record", "record_id"), {"sqlite_autoincrement": True})

    id: Mapped[Key]
    command_id: Mapped[int] = mapped_column(Reference, ForeignKey("command.id"))
    record: Mapped[str] = mapped_column(String(40))
    record_id: Mapped[int] = mapped_column(Reference)
    condition: Mapped[str] = mapped_column(String(60))
    staff_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    at: Mapped[Moment]
    reason: Mapped[str] = mapped_column(Text)


@dataclass
class Deed:
    """What a rule may know about the deed it is part of, and what it may ask of it. `made` are records that had to be entered at once."""

    session: Session
    staff: Staff
    branch: Branch
    at: datetime
    desk: str
    language: str
    command_id: int = 0
    rights: frozenset[str] = frozenset()
    limits: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    to_issue: list[tuple[str, Record, dict[str, Any]]] = field(default_factory=list)
    issued: list[int] = field(default_factory=list)
    entered: set[str] = field(default_factory=set)
    made: set[Any] = field(default_factory=set)
    rewritten: list[Record] = field(default_factory=list)
    remark: Refused | None = None
    """What whoever does it should know of it all the same; said when it is done."""
    forgotten: set[str] = field(default_factory=set)
    """The contents of attachments that were erased: their bytes go when the deed is stored, where no other attachment has them."""

    @property
    def business_date(self) -> date:
        """The branch's own date at this moment."""
        return self.at.astimezone(ZoneInfo(self.branch.time_zone)).date()

    def may(self, right: str) -> bool:
        return holds(self.rights, right)

    def add(self, record: Any) -> Any:
        """Enters a new record; one that belongs to a branch gets the branch and date of the deed."""
        if hasattr(type(record), "branch_id") and record.branch_id is None:
            record.branch_id = self.branch.id
        if hasattr(type(record), "business_date") and record.business_date is None:
            record.business_date = self.business_date
        self.session.add(record)
        return record

    def issue(self, kind: str, record: Record, **details: Any) -> None:
        """Asks for a paper of this record; it is written when the numbers are drawn."""
        self.to_issue.append((kind, record, details))


def plain(session: Session) -> Any:
    """The database's own connection, inside the transaction of the deed: for rows that need no unit of work."""
    return engines.plain(session.connection())


def deed_of(owner: Session | Record) -> Deed:
    """The deed in which a record is being changed."""
    session = owner if isinstance(owner, Session) else object_session(owner)
    if session is None or "deed" not in session.info:
        raise RuntimeError("records change only inside a deed")
    deed: Deed = session.info["deed"]
    return deed
