"""Which backups are kept: one for each of the last days, weeks and months that have one, and never less than the last good one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from backoffice.backups import attachments, manifest
from backoffice.errors import Refused

SUFFIX = ".backup"
BEFORE_UPGRADES = 3
"""So many of the backups before upgrades are kept besides."""
_NAME = re.compile(r"(?P<stem>.+) (?P<at>\d{4}-\d\d-\d\d \d{6})Z(?P<why> .+)?")


@dataclass(frozen=True)
class Kept:
    """A backup that is there, as its name tells."""

    file: Path
    at: datetime
    why: str = ""


def name_of(centre: Path, at: datetime, why: str = "") -> str:
    """`centre 2026-11-25 201500Z.backup`: sorted by time (UTC), and readable at night."""
    return f"{centre.stem} {at.astimezone(UTC):%Y-%m-%d %H%M%S}Z{' ' + why if why.startswith('before') else ''}{SUFFIX}"


def kept_in(folder: Path, centre: Path) -> list[Kept]:
    """The backups of a centre in a folder, the newest first; what is called otherwise is nobody's to touch."""
    found = []
    for file in folder.glob(f"*{SUFFIX}") if folder.is_dir() else ():
        told = _NAME.fullmatch(file.name.removesuffix(SUFFIX))
        if told is not None and told["stem"] == centre.stem:
            try:
                at = datetime.strptime(told["at"], "%Y-%m-%d %H%M%S").replace(tzinfo=UTC)
            except ValueError:
                continue
            found.append(Kept(file, at, (told["why"] or "").strip()))
    return sorted(found, key=lambda each: (each.at, each.file.name), reverse=True)


def to_keep(backups: Iterable[Kept], days: int, weeks: int, months: int) -> set[Path]:
    """The newest of each day, week and month, as many of each as asked for, and the last backups before upgrades."""
    newest_first = list(backups)
    keep = {each.file for each in [each for each in newest_first if each.why][:BEFORE_UPGRADES]}
    for pattern, many in (("%Y-%m-%d", days), ("%G-%V", weeks), ("%Y-%m", months)):
        seen: dict[str, Path] = {}
        for each in newest_first:
            seen.setdefault(each.at.strftime(pattern), each.file)
        keep.update(list(seen.values())[:many])
    return keep


def rotate(folder: Path, centre: Path, good: Path, days: int, weeks: int, months: int) -> list[Path]:
    """Takes away what need not be kept any more; `good` is the backup that was just proved, and stays. Returns what went."""
    backups = kept_in(folder, centre)
    keep = to_keep(backups, days, weeks, months) | {good}
    gone = [each.file for each in backups if each.file not in keep]
    for file in gone:
        file.unlink()
    if gone:
        _forget_attachments(folder)
    return gone


def keep_newest(folder: Path, centre: Path, good: Path, many: int) -> list[Path]:
    """Keeps so many of the newest, and the one that was just proved."""
    gone = [each.file for each in kept_in(folder, centre)[max(many, 1):] if each.file != good]
    for file in gone:
        file.unlink()
    if gone:
        _forget_attachments(folder)
    return gone


def _forget_attachments(folder: Path) -> None:
    """Attachments go with the last backup that speaks of them; while one backup cannot be read, none goes."""
    spoken_of: set[str] = set()
    for file in folder.glob(f"*{SUFFIX}"):
        try:
            spoken_of |= manifest.read(file).files.keys()
        except Refused:
            return
    attachments.forget(folder, spoken_of)
