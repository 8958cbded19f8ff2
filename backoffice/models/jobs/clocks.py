"""Clocks: what happened to a call and when, and by when somebody has to be there (P2-19)."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from backoffice.models.base import BranchRecord
from backoffice.models.types import Choice, Line, Moment, Reference
from backoffice.text import N_

SUNDAY = 6


class Happening(Choice):
    """What a clock of a call knows about."""

    RECEIVED = "received", N_("Received")
    ASSESSED = "assessed", N_("Triaged")
    DISPATCHED = "dispatched", N_("Dispatched")
    ON_THE_WAY = "on the way", N_("On the way")
    ARRIVED = "arrived", N_("Arrived")
    NOBODY_HOME = "nobody home", N_("Nobody home")
    CANNOT_DO = "cannot do", N_("Cannot do")
    CARRIED_OVER = "carried over", N_("Carried over")
    SOLVED = "solved", N_("Solved")
    TAKEN_IN = "taken in", N_("Taken in")
    READY = "ready", N_("Ready")
    RETURNED = "returned", N_("Returned")
    SIGNED_OFF = "signed off", N_("Signed off")
    FILED = "filed", N_("Filed")
    CANCELLED = "cancelled", N_("Cancelled")


class ClockEvent(BranchRecord):
    """One thing that happened to a call. Never changed; deadlines are computed from these."""

    area = "calls"
    label = N_("Clock event")
    belongs_to = "call_id"
    append_only = True

    call_id: Mapped[int] = mapped_column(Reference, ForeignKey("call.id"))
    kind: Mapped[Happening]
    at: Mapped[Moment]
    staff_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    note: Mapped[Line] = mapped_column(default="")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (Index(None, "call_id", "id"), Index(None, "branch_id", "kind", "business_date", "call_id"))


def arrive_by(received: datetime, hours: int, opens: str, closes: str, zone: str) -> datetime:
    """The moment by which somebody has to be there: so many hours after the call, counting only the opening hours
    of the branch from Monday to Saturday, in the branch's own time zone (P2-19)."""
    here = ZoneInfo(zone)
    start, end = time.fromisoformat(opens), time.fromisoformat(closes)
    at, left = received.astimezone(here), timedelta(hours=hours)
    for _ in range(3660):
        opening, closing = (datetime.combine(at.date(), edge, here) for edge in (start, end))
        if at.weekday() != SUNDAY and at < closing:
            at = max(at, opening)
            if closing.astimezone(UTC) - at.astimezone(UTC) >= left:
                return (at.astimezone(UTC) + left).astimezone(UTC)
            left -= closing.astimezone(UTC) - at.astimezone(UTC)
        at = datetime.combine(at.date() + timedelta(days=1), time(0), here)
    raise ValueError("the branch never opens")
