"""What a register is asked for, and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from backoffice.models.types import as_stored
from backoffice.pages.declaring import Given, Register


@dataclass(frozen=True)
class Asker:
    """Who asks: at which branch, in which time zone and currency, and after how many days it counts its parts of each class; which engine answers."""

    branch_id: int
    staff_id: int
    zone: str
    currency: str
    engine: str = "sqlite"
    count_days: tuple[int, int, int] = (30, 90, 180)

    def today(self, now: datetime | None = None) -> date:
        """The date of the branch."""
        return (now or datetime.now(UTC)).astimezone(ZoneInfo(self.zone)).date()

    def value(self, given: Any, now: datetime | None = None) -> Any:
        """A value as it is at this moment, in the form in which the database keeps it."""
        if not isinstance(given, Given):
            return given
        now = now or datetime.now(UTC)
        if given is Given.ME:
            return self.staff_id
        if given is Given.NOW:
            return as_stored(now)
        if given is Given.SOON:
            return as_stored(now + timedelta(hours=1))
        a, b, c = self.count_days
        days = {Given.MONTH_ON: 31, Given.COUNT_A_AGAIN: -a, Given.COUNT_B_AGAIN: -b, Given.COUNT_C_AGAIN: -c}.get(given, 0)
        return (self.today(now) + timedelta(days=days)).isoformat()


@dataclass(frozen=True)
class Question:
    """A view of a register in an order, on a day, narrowed by what is typed into its columns and its search field."""

    register: Register
    asker: Asker
    day: date
    view: str
    sort: str
    descending: bool
    filters: tuple[tuple[str, str], ...] = ()
    words: tuple[str, ...] = ()

    @property
    def narrowed(self) -> bool:
        return bool(self.filters or self.words)
