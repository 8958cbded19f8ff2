"""The centre checks itself: everything that must always hold, one small question each (DESIGN: every invariant, `check`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from sqlalchemy import Connection

from backoffice.checking import attachments, contracts, custody, file, heads, jobs, loans, money, papers, purchasing, repeated, stock, tools, trail, transfers
from backoffice.checking.finding import CHECKS, Check, Problem
from backoffice.database import Centre, trouble_in_words
from backoffice.errors import DatabaseTrouble
from backoffice.text import N_

MOST = 20
"""So many problems of one kind are told; the rest are counted."""

__all__ = ["CHECKS", "Check", "Problem", "attachments", "contracts", "custody", "examined", "file", "heads", "jobs", "loans", "money", "papers", "problems",
           "purchasing", "repeated", "stock", "tools", "trail", "transfers"]


def problems(centre: Centre) -> Iterator[Problem]:
    """Everything that does not hold in a centre; nothing, when all is well. It changes nothing."""
    for check, found in examined(centre):
        if not check.only_hints:
            yield from found


def examined(centre: Centre) -> Iterator[tuple[Check, list[Problem]]]:
    """Each check with what it finds, all as the centre stood at one moment."""
    with centre.reading() as session, trouble_in_words():
        connection = session.connection(execution_options={"store": centre.store})
        for check in CHECKS:
            yield check, [replace(problem, check=check.name) for problem in _found(check, connection)]


def _found(check: Check, connection: Connection) -> Iterator[Problem]:
    """What one check finds: the first of many, and how many more. A file that cannot be read is a problem too."""
    try:
        with trouble_in_words():
            found = check.find(connection)
            yield from islice(found, MOST)
            more = sum(1 for _ in found)
    except DatabaseTrouble as trouble:
        yield Problem(trouble.words, trouble.values)
        return
    if more:
        yield Problem(N_("… and {count} more."), {"count": more})
