"""The centre checks itself: everything that must always hold, one small question each (DESIGN: every invariant, `check`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from backoffice.checking import contracts, custody, file, jobs, money, papers, repeated, trail
from backoffice.checking.finding import CHECKS, Check, Problem
from backoffice.database import Centre, trouble_in_words
from backoffice.errors import DatabaseTrouble
from backoffice.text import N_

MOST = 20
"""So many problems of one kind are told; the rest are counted."""

__all__ = ["CHECKS", "Check", "Problem", "contracts", "custody", "file", "found_by", "jobs", "money", "papers", "problems", "repeated", "trail"]


def problems(centre: Centre) -> Iterator[Problem]:
    """Everything that does not hold in a centre; nothing, when all is well. It changes nothing."""
    for check in CHECKS:
        yield from found_by(check, centre)


def found_by(check: Check, centre: Centre) -> Iterator[Problem]:
    """What one check finds."""
    try:
        with centre.reading() as session, trouble_in_words():
            found = check.find(session.connection())
            for problem in islice(found, MOST):
                yield replace(problem, check=check.name)
            more = sum(1 for _ in found)
            if more:
                yield Problem(N_("… and {count} more."), {"count": more}, check=check.name)
    except DatabaseTrouble as trouble:
        yield Problem(trouble.words, trouble.values, check=check.name)
