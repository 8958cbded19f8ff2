"""Heads of the trail kept outside the database: written to a small file, and compared later.

Whoever can rewrite the file of the centre can compute the whole chain anew or cut off its end; a head that lies elsewhere still tells.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from backoffice.checking.finding import Problem, broken
from backoffice.errors import Refused
from backoffice.files import write as write_file
from backoffice.models.trail.seals import Head, heads, standing
from backoffice.text import N_

WORDS = N_("The heads of the trail that were kept outside still stand")


def written(connection: Connection, at: datetime | None = None) -> str:
    """The heads of all branches as they stand now, as a small JSON file."""
    told = {"written": (at or datetime.now(UTC)).isoformat(timespec="seconds"), "heads": [asdict(head) for head in heads(connection)]}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def write(connection: Connection, path: Path) -> int:
    """Writes the heads into a file, whole or not at all. Returns of how many branches."""
    words = written(connection)
    write_file(path, words.encode())
    return len(json.loads(words)["heads"])


def read(path: Path) -> list[Head]:
    """The heads in a file. Raises Refused where it holds none."""
    try:
        return [Head(**each) for each in json.loads(path.read_text("utf-8"))["heads"]]
    except (ValueError, KeyError, TypeError) as fault:
        raise Refused(N_("{path} holds no heads of a trail."), path=path) from fault


def compared(connection: Connection, kept: list[Head]) -> Iterator[Problem]:
    """A problem for each head that does not stand in the trail any more: deeds were changed, or the end was cut off."""
    for head in kept:
        if not standing(connection, head):
            yield broken(N_("Branch {branch}: deed {place} of {day} is not the one that was sealed then. Something before it was changed, or it was cut off."),
                         branch=head.branch, place=head.place, day=head.business_date)
