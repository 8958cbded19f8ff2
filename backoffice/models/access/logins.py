"""Who came to a desk: every login, wrong password, unlocked desk and changed password. Kept for good; no password stands in it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String, func, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from backoffice.models.base import Base
from backoffice.models.types import Choice, Key, Moment, Reference
from backoffice.text import N_

if TYPE_CHECKING:
    from backoffice.models.centre.staff import Staff


class LoginKind(Choice):
    """What somebody did at the door of a desk."""

    IN = "in", N_("Logged in")
    UNLOCKED = "unlocked", N_("Unlocked the desk")
    WRONG = "wrong", N_("Wrong password")
    WAITED = "waited", N_("Sent away: too many wrong passwords")
    ENDED = "ended", N_("The one-time password had ended")
    CHANGED = "changed", N_("Changed their password")
    RESET = "reset", N_("Got a one-time password")


class Login(Base):
    """One coming to a desk. Where nobody of that name works here it names nobody, for what was typed may be a password."""

    __table_args__ = (Index(None, "branch_id", "id"), Index(None, "staff_id", "id"), {"sqlite_autoincrement": True})

    id: Mapped[Key]
    staff_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    branch_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("branch.id"))
    kind: Mapped[LoginKind]
    at: Mapped[Moment]
    desk: Mapped[str] = mapped_column(String(80))


def note_login(session: Session, staff: Staff | None, kind: LoginKind, at: datetime, desk: str) -> None:
    """Writes down who came, in the transaction that let them in or sent them away."""
    session.execute(insert(Login), {"staff_id": staff.id if staff else None, "branch_id": staff.branch_id if staff else None, "kind": kind, "at": at,
                                    "desk": desk[:80]})


def wrong_since(session: Session, staff: Staff, since: datetime) -> int:
    """How many wrong passwords were tried for this account since then, at whatever desk; a one-time password begins anew."""
    reset = session.scalar(select(func.max(Login.id)).where(Login.staff_id == staff.id, Login.kind == LoginKind.RESET)) or 0
    return session.scalar(select(func.count(Login.id)).where(
        Login.staff_id == staff.id, Login.kind == LoginKind.WRONG, Login.at > since, Login.id > reset)) or 0
