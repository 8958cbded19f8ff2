"""One content of an attachment, as a backup carries it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class Stored(NamedTuple):
    """A content: where it stands among the contents of its centre, how many bytes it has, and what gives a file that holds it. That gets a scratch
    place for a file of its own, and gives nothing where the content has gone meanwhile."""

    name: str
    size: int
    fetch: Callable[[Path], Path | None]
