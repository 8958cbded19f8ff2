"""The moment of a deed beside the one before it: a clock that was set back, or to a wrong year, is told and not taken over unseen.

Deeds, numbers and seals stand in the order in which they were stored, whatever the clock said.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from backoffice.errors import Refused
from backoffice.models.deeds import Deed
from backoffice.text import N_, moment

UNNOTICED = timedelta(minutes=5)
"""So far the clocks of two desks may differ."""
REFUSED_FROM = timedelta(hours=24)
"""A clock that is behind the last deed by more than this makes dates that nobody could trust."""
LONG_REST = timedelta(days=92)
"""After so long a rest the date may be a wrong one."""


class ClockBehind(Refused):
    words = N_("The clock of this computer stands at {now}, but the last deed of this branch was at {last}. Set the clock right.")


class ClockAhead(Refused):
    words = N_("The clock of this computer stands at {now}; the last deed of this branch was at {last}. Is the date right?")


class ClockWrong(Refused):
    words = N_("The clock of this computer stands at {now}, but the last deed of this branch was at {last}. Nothing was saved. Set the clock right; "
               "if it is right now, somebody who may change the branch takes the step \"The clock is right\" on it.")


LAST_MOMENT = "SELECT at FROM command WHERE branch_id = ? ORDER BY id DESC LIMIT 1"


def remark_on(deed: Deed, last_moment: str) -> Refused | None:
    """What is to be said of the clock beside the last deed of the branch; nothing while it goes on. Raises ClockWrong when it stands too far behind."""
    last = datetime.fromisoformat(last_moment)
    told = {"now": moment(deed.at, deed.branch.time_zone), "last": moment(last, deed.branch.time_zone)}
    if last - deed.at > REFUSED_FROM:
        raise ClockWrong(**told)
    if last - deed.at > UNNOTICED:
        return ClockBehind(**told)
    return ClockAhead(**told) if deed.at - last > LONG_REST else None
