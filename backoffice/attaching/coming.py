"""The way in: a file is read, looked into and kept, and then the deed hangs it on its record."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from backoffice.attaching.examining import look_into
from backoffice.attaching.naming import plain_name, shown
from backoffice.database import Actor, Centre, Outcome
from backoffice.errors import Refused
from backoffice.models import Branch
from backoffice.models.attachments import MEGABYTE, MOST_AT_ONCE, Purpose
from backoffice.text import N_


@dataclass(frozen=True)
class Given:
    """A file as somebody brings it: by its place on this desk, or as bytes from the clipboard, or as what makes them when they are needed."""

    name: str
    path: Path | None = None
    data: bytes | Callable[[], bytes] | None = None
    purpose: Purpose = Purpose.OTHER
    caption: str = ""


def bring(centre: Centre, branch_id: int, given: Given) -> dict[str, object]:
    """Reads, looks into and keeps one file, and gives what the deed has to know of it. Raises Refused in words."""
    with centre.reading() as session:
        branch = session.get_one(Branch, branch_id)
        most = branch.largest_file
    name = plain_name(given.name)
    data = _read(given, name, most * MEGABYTE) if given.data is None else given.data() if callable(given.data) else given.data
    if len(data) > most * MEGABYTE:
        raise _too_large(name, most)
    looked = look_into(shown(name), data)
    try:
        sha256 = centre.store.put(data)
    except Refused as refusal:
        raise Refused(refusal.words, field="files", **{**refusal.values, "name": shown(name)}) from refusal
    return {"name": name, "sha256": sha256, "size": len(data), "kind": looked.kind.value, "purpose": given.purpose.value,
            "caption": given.caption}


def attach(centre: Centre, actor: Actor, table: str, record_id: int, given: Sequence[Given], command: str | None = None,
           at: datetime | None = None) -> Outcome:
    """Hangs files on a record: all of them or none. For work in the background: nothing here touches a window. Raises Refused."""
    if len(given) > MOST_AT_ONCE:
        raise Refused(N_("At most {most} files at once."), field="files", most=MOST_AT_ONCE)
    told: dict[object, dict[str, object]] = {}
    for each in given:
        brought = bring(centre, actor.branch_id, each)
        told.setdefault(brought["sha256"], brought)
    return centre.perform(f"{table}.attach", record_id, None, {"files": list(told.values())}, command, actor=actor, at=at)


def _read(given: Given, name: str, most: int) -> bytes:
    """The bytes of a file, never more than the limit; only of what is a file."""
    assert given.path is not None
    try:
        found = os.stat(given.path)
        if not stat.S_ISREG(found.st_mode):
            raise Refused(N_("{name} is no file. Attach the files in a folder one by one."), field="files", name=shown(name))
        if found.st_size > most:
            raise _too_large(name, most // MEGABYTE)
        with open(given.path, "rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError):
        raise Refused(N_("{name} cannot be read."), field="files", name=shown(name)) from None


def _too_large(name: str, most: int) -> Refused:
    return Refused(N_("{name} is too large: at most {most} MB."), field="files", name=shown(name), most=most)
