"""What a backup says of itself: which program wrote it, when, of which centre, and the figures that a restored copy must have."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from backoffice.backups import parcel
from backoffice.errors import Refused
from backoffice.text import N_

FORM = 1
"""The form of the file; a later program may write another one, and reads this."""


@dataclass(frozen=True)
class Head:
    """How far the sealed chain of a branch has come: so many deeds, and the seal of the last."""

    code: str
    place: int
    digest: str
    first: str
    """The seal of the branch's first deed, which no other centre has."""


@dataclass(frozen=True)
class Figures:
    """What is counted in a database: rows of each table, sums of each money column by state and currency, the heads of the chains."""

    counts: dict[str, int] = field(default_factory=dict)
    totals: dict[str, dict[str, int]] = field(default_factory=dict)
    heads: dict[str, Head] = field(default_factory=dict)


@dataclass(frozen=True)
class Manifest:
    """The first thing in a backup. Where the backup is encrypted, the one that anybody can read holds no figures."""

    program: str
    engine: str
    schema: str
    at: str
    name: str
    why: str = ""
    encrypted_for: str = ""
    content: str = ""
    sha256: str = ""
    size: int = 0
    figures: Figures = field(default_factory=Figures)
    files: dict[str, int] = field(default_factory=dict)
    form: int = FORM

    @property
    def moment(self) -> datetime:
        """When the copy was made (UTC)."""
        return datetime.fromisoformat(self.at).astimezone(UTC)

    def written(self) -> bytes:
        return json.dumps(asdict(self), ensure_ascii=False, indent=1).encode()


def read(file: Path) -> Manifest:
    """The manifest of a backup. Raises Damaged, NoBackup, or Refused when a newer program wrote it."""
    return understood(parcel.read_manifest(file))


def understood(written: bytes) -> Manifest:
    """A manifest from its bytes."""
    try:
        told: dict[str, Any] = json.loads(written)
        form = int(told["form"])
    except (ValueError, KeyError, TypeError):
        raise parcel.Damaged() from None
    if form > FORM:
        raise Refused(N_("This backup was written by a newer version of the program. Update the program on this desk."))
    try:
        figures = told.pop("figures")
        heads = {branch: Head(**head) for branch, head in figures["heads"].items()}
        return Manifest(figures=Figures(figures["counts"], figures["totals"], heads), **told)
    except (KeyError, TypeError, AttributeError):
        raise parcel.Damaged() from None
