"""The days before and after the due date on which a customer is reminded of a loaner."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from backoffice.errors import Refused
from backoffice.text import N_

USUAL = "-3 0 3 7"
"""Three days before, on the day, three days and a week after."""
EARLIEST, LATEST, MOST = -60, 365, 12


def read_leads(words: str) -> tuple[int, ...]:
    """The days of a line such as `-3 0 +3 +7`, in their order. Refuses what is no list of whole days from 60 before to 365 after."""
    parts = [part for part in re.split(r"[\s,;，；、]+", words.replace("\u2212", "-")) if part]
    if not all(re.fullmatch(r"[+-]?\d{1,3}", part) for part in parts) or len(parts) > MOST or not parts:
        raise Refused(N_("Write days such as -3, 0, 3, 7: before the due date with a minus."), field="reminder_days")
    days = tuple(sorted({int(part) for part in parts}))
    if days[0] < EARLIEST or days[-1] > LATEST:
        raise Refused(N_("Write days from {earliest} to {latest}."), field="reminder_days", earliest=EARLIEST, latest=LATEST)
    return days


def written_leads(days: Iterable[int]) -> str:
    """As a branch keeps them."""
    return " ".join(str(each) for each in days)


def pending(leads: str, sent: Iterable[int]) -> list[int]:
    """The days that are still to come: those after the last that was used. What was missed is not made up for."""
    last = max(sent, default=None)
    return [each for each in (int(part) for part in leads.split()) if last is None or each > last]


def next_reminder(leads: str, due_on: date, sent: Iterable[int]) -> date | None:
    """The day on which the next reminder falls due, or none when all were sent."""
    left = pending(leads, sent)
    return due_on + timedelta(days=left[0]) if left else None


def due_lead(leads: str, due_on: date, sent: Iterable[int], today: date) -> int | None:
    """Which of the days has come, the latest where several have; none while none has."""
    come = [each for each in pending(leads, sent) if due_on + timedelta(days=each) <= today]
    return come[-1] if come else None
