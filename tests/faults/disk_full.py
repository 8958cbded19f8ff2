"""The disk is full: under the database, a paper, a workbook, a backup, an attachment, the small files of a desk, and under the tables of a server.

    .venv/bin/python -m tests.faults.disk_full --seconds 180

A small disk in memory (Linux, root) is filled up to the last bytes, and then with four kilobytes more free at each try. Whoever writes has to be told in
words; what stood there before has to be there still, byte by byte; nothing half may be left; and when there is room again the work goes on.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from backoffice import connection
from backoffice.attaching import Given
from backoffice.backups import back_up, verified
from backoffice.checking import problems
from backoffice.errors import Refused
from backoffice.founding import open_centre
from backoffice.models import Attachment, Call
from backoffice.papers import render, write
from backoffice.sheets import export
from backoffice.storing import folder_of
from tests import conftest
from tests.attached_files import png
from tests.faults.breaking import Figures, main
from tests.faults.deeding import centres
from tests.paper_samples import register, sample
from tests.servers import Server, programs

STEP = 4096
ROOM = (1_200_000, 700_000, 250_000, 0)
"""So many bytes are free under a database when the deeds begin."""
WORDS = ("disk is full", "No space left on device", "disk of the server is full")
"""What is said, in the words of a desk in English."""


def can_mount() -> bool:
    """Whether this computer lets us have a disk of our own."""
    return sys.platform.startswith("linux") and os.geteuid() == 0 and shutil.which("mount") is not None


def disk_full(folder: Path, seconds: float, steps: int = 24) -> Figures:
    """`broken` counts what was damaged, half, or not said in words."""
    if not can_mount():
        return {"left_out": "no disk of its own can be mounted here", "broken": 0}
    until, found = time.monotonic() + seconds, Figures()
    with _disk(folder / "disk", 6 << 20) as disk:
        tries: dict[str, Callable[[Path], None]] = {
            "paper": lambda place: write(place / "invoice.pdf", render("invoice", sample("invoice", "zh"), "zh")),
            "workbook": lambda place: _export(place / "calls.xlsx"), "connection": lambda place: connection.write(place / "centre.server", "postgresql://u@h/c")}
        for name, act in tries.items():
            found[name] = _files(disk, act, steps, until)
        found["backup"] = _backups(folder / "backed up", disk, max(steps // 3, 2), until)
        found["attachment"] = _attachments(folder / "attached", disk, max(steps // 3, 2), until)
    with _disk(folder / "disk of the database", 8 << 20) as disk:
        found["database"] = _database(disk, until, server=None)
    if programs() is not None:
        server = Server(durable=True)
        try:
            with _disk(server.folder / "disk", 40 << 20) as disk:
                found["server"] = _database(disk, until, server)
                server.stop()
        finally:
            server.close()
    return {**found, "broken": sum(each["broken"] for each in found.values())}


@contextmanager
def _disk(place: Path, size: int) -> Iterator[Path]:
    place.mkdir(parents=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=777", "none", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def _free(disk: Path) -> int:
    told = os.statvfs(disk)
    return told.f_bavail * told.f_frsize


@contextmanager
def _filled(disk: Path, left: int) -> Iterator[None]:
    """As long as this lasts, so many bytes are free."""
    filler = disk / "filler"
    with filler.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(_free(disk) - left, 1))
    try:
        yield
    finally:
        filler.unlink()


def _contents(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file() and file.name != "filler"}


def _said(act: Callable[[], object]) -> str:
    """Whether it was done, said in words that it is full, or otherwise."""
    try:
        act()
    except Refused as refusal:
        return "told" if any(words in refusal.said("en") for words in WORDS) else f"otherwise: {refusal.said('en')}"
    return "done"


def _export(path: Path) -> None:
    shown = register("en", 400)
    export(path, shown["title"], shown["columns"], shown["rows"])


# ---- files ----------------------------------------------------------------------------------------------------------------------------

def _counted(found: Figures, answer: str, before: dict[str, bytes], after: dict[str, bytes]) -> None:
    """What is there is what was there, or, where it was done, everything of it and nothing else."""
    found["tries"] += 1
    found["told"] += answer == "told"
    found["done"] += answer == "done"
    found["broken"] += answer not in ("told", "done") or (answer == "told" and before != after) or any(".part" in name for name in after)
    if answer not in ("told", "done"):
        found.setdefault("said", answer)


def _files(disk: Path, act: Callable[[Path], None], steps: int, until: float) -> Figures:
    """A file that is written anew over an older one, while less and less is free."""
    place = disk / "out"
    place.mkdir(exist_ok=True)
    act(place)
    found: Figures = {"tries": 0, "told": 0, "done": 0, "broken": 0}
    for step in range(steps):
        if time.monotonic() > until:
            break
        before = _contents(place)
        with _filled(disk, step * STEP):
            answer = _said(lambda: act(place))
            _counted(found, answer, before, _contents(place))
    found["broken"] += not found["told"] or _said(lambda: act(place)) != "done"
    shutil.rmtree(place)
    return found


def _backups(folder: Path, disk: Path, steps: int, until: float) -> Figures:
    """A backup onto a disk that is full, beside older ones."""
    with centres(folder, None) as house:
        place = disk / "backups"
        place.mkdir()
        older = back_up(house.path, place)
        found: Figures = {"tries": 0, "told": 0, "done": 0, "broken": 0}
        for step in range(steps):
            if time.monotonic() > until:
                break
            before = _contents(place)
            with _filled(disk, step * older.size // steps):
                _counted(found, _said(lambda: back_up(house.path, place)), before, _contents(place))
        found["broken"] += any(not each.holds for each in verified(older.file, house.path)) or not found["told"]
        shutil.rmtree(place)
    return found


def _attachments(folder: Path, disk: Path, steps: int, until: float) -> Figures:
    """A file is attached while the disk of the contents is full."""
    with centres(folder, None) as house:
        os.symlink(disk / "contents", folder_of(house.path))
        (disk / "contents").mkdir()
        centre = open_centre(house.path)
        desk = conftest.Desk(centre, house)
        call = desk.call()
        found: Figures = {"tries": 0, "told": 0, "done": 0, "broken": 0}
        for step in range(steps):
            if time.monotonic() > until:
                break
            before, hung = _contents(disk / "contents"), len(desk.all(Attachment))
            with _filled(disk, step * STEP):
                given = Given(f"{step}.png", data=png(shade=step) + bytes(6 * STEP))
                answer = _said(lambda given=given: desk.attach("call", call, given))  # type: ignore[misc]
                _counted(found, answer, before, _contents(disk / "contents"))
                found["broken"] += (answer == "done") != (len(desk.all(Attachment)) == hung + 1)
        found["broken"] += sum(1 for _ in problems(centre)) + (not found["told"])
        centre.close()
    return found


# ---- the database ---------------------------------------------------------------------------------------------------------------------

def _database(disk: Path, until: float, server: Server | None) -> Figures:
    """Deeds until the disk is full, some more, and then with room again; for a server the disk is that of its tables."""
    found: Figures = {"deeds": 0, "told": 0, "after": 0, "broken": 0}
    with _house_on(disk, server) as house:
        centre = open_centre(house.path)
        desk = conftest.Desk(centre, house)
        kept: list[int] = []
        for left in ROOM:
            told = 0
            with _filled(disk, left):
                while told < 3 and time.monotonic() < until and not found["broken"]:
                    answer = _said(lambda: kept.append(desk.call(fault="x" * 3000).record_id))
                    found["deeds"] += answer == "done"
                    told += answer == "told"
                    if answer.startswith("otherwise"):
                        found["broken"] += 1
                        found["said"] = answer
                found["broken"] += sorted(each.id for each in desk.all(Call)) != sorted(kept)
            found["told"] += told
            found["after"] += _said(lambda: kept.append(desk.call().record_id)) == "done"
        found["broken"] += not found["told"] or not found["after"] or sorted(each.id for each in desk.all(Call)) != sorted(kept)
        found["broken"] += sum(1 for _ in problems(centre))
        centre.close()
    return found


@contextmanager
def _house_on(disk: Path, server: Server | None) -> Iterator[conftest.House]:
    if server is None:
        with centres(disk / "centre", None) as house:
            yield house
        return
    place = disk / "tables"
    place.mkdir()
    if server.user is not None:
        shutil.chown(place, server.user)
    server.ask(f"CREATE TABLESPACE small LOCATION '{place}'")
    server.ask("CREATE DATABASE small TABLESPACE small")
    with centres(disk, _Named(server)) as house:  # type: ignore[arg-type]
        yield house


class _Named:
    """The server, whose next database is the one on the small disk."""

    def __init__(self, server: Server) -> None:
        self.server = server

    def fresh(self) -> str:
        return "small"

    def address(self, name: str) -> str:
        return self.server.address(name)


if __name__ == "__main__":
    sys.exit(main(disk_full, 180))
