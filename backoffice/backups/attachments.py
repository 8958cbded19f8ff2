"""Attachments travel beside the backups: a file that is named by its own hash is carried once, whichever backups speak of it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from backoffice import files
from backoffice.backups import keys
from backoffice.backups.parcel import PIECE, hash_of
from backoffice.backups.stored import Stored
from backoffice.storing import folder_of
from backoffice.text import N_, say

FOLDER = "files"
"""Where they stand beside the backups."""
_HASH = re.compile(r"[0-9a-f]{64}")


def carry(stored: Iterable[Stored], backups: Path, scratch: Path, public: str = "") -> dict[str, int]:
    """Carries what is not there yet; returns every attachment of the centre with its size."""
    carried = {}
    for each in stored:
        there = _carried(backups, each.name, public)
        if not there.exists():
            source = each.fetch(scratch)
            if source is None:
                continue
            there.parent.mkdir(parents=True, exist_ok=True)
            if public:
                keys.encrypt(source, scratch / "attachment.age", public)
                source = scratch / "attachment.age"
            put(source, there)
        carried[each.name] = each.size
    return carried


def _carried(backups: Path, name: str, public: str) -> Path:
    return backups / FOLDER / (f"{name}.age" if public else name)


def put(source: Path, target: Path) -> None:
    """Writes a file anew: beside its place, synced, moved over."""
    with source.open("rb") as inside, files.replacing(target, private=True) as out:
        while piece := inside.read(PIECE):
            out.write(piece)


def missing(told: dict[str, int], backups: Path, public: str = "", thorough: bool = False) -> list[str]:
    """What a backup speaks of and is not there, or is not what its name says, in words."""
    said = []
    for name in told:
        there = _carried(backups, name, public)
        if not there.exists():
            said.append(say(N_("The attachment {name} is missing beside the backup."), name=name))
        elif thorough and not public and hash_of(there) != there.name:
            said.append(say(N_("The attachment {name} is damaged."), name=name))
    return said


def bring_back(told: dict[str, int], backups: Path, centre: Path, public: str = "", key: Path | None = None, scratch: Path | None = None) -> list[str]:
    """Puts attachments back beside a restored centre; says what could not be brought."""
    said = missing(told, backups, public)
    for name in told:
        there, back = _carried(backups, name, public), folder_of(centre) / name
        if back.exists() or not there.exists():
            continue
        source = there
        if public and key is not None and scratch is not None:
            source = scratch / hashlib.sha256(name.encode()).hexdigest()
            keys.decrypt(there, source, key, public)
        if hash_of(source) != back.name:
            said.append(say(N_("The attachment {name} is damaged."), name=name))
            continue
        back.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        put(source, back)
    return said


def forget(backups: Path, spoken_of: set[str]) -> None:
    """Takes away what no backup speaks of any more."""
    folder = backups / FOLDER
    for file in list(folder.rglob("*")) if folder.is_dir() else ():
        name = file.relative_to(folder).as_posix()
        if file.is_file() and _HASH.fullmatch(file.name.removesuffix(".age")) and name.removesuffix(".age") not in spoken_of:
            file.unlink()
