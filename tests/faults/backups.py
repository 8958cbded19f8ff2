"""Backups under four processes that write all the time, restored and asked everything; then damaged on purpose, and opened with wrong keys.

A backup is bad when its copy is not whole, its figures are not its own, or a check of the program does not hold in it.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from pathlib import Path

from backoffice.backups import back_up, new_key, verified
from backoffice.backups.keys import WrongKey
from backoffice.backups.parcel import CutOff, Damaged, NoBackup
from backoffice.backups.restoring import proved
from backoffice.errors import Refused
from backoffice.places import desk_file
from tests import conftest
from tests.faults.breaking import Figures, at_work, fresh_centre, main, wait_for
from tests.faults.deeding import WITHOUT, centres
from tests.servers import Server, programs

WRITERS, BACKUPS, DAMAGES = 4, 100, 400


def backups(folder: Path, seconds: float, most: int = BACKUPS, damages: int = DAMAGES, writers: int = WRITERS) -> Figures:
    """As many backups as there is time for, half of it of a file and a quarter of a server; the rest for the damages."""
    house = fresh_centre(folder)
    figures = _under_work(house, folder / "backups", seconds * 0.5, most, writers)
    figures |= _damaged(folder, house.path, damages)
    figures["broken"] = figures["bad"] + figures["undetected"] + figures["told_wrongly"]
    figures["on_postgresql"] = WITHOUT
    if programs() is not None:
        server = Server(durable=True)
        try:
            with centres(folder, server) as there:
                figures["on_postgresql"] = _under_work(there, folder / "backups of the server", seconds * 0.25, most, writers)
                figures["broken"] += figures["on_postgresql"]["bad"]
        finally:
            server.close()
    return figures


def _under_work(house: conftest.House, place: Path, seconds: float, most: int, writers: int) -> Figures:
    """Backups while others write, each restored in a scratch place and asked everything."""
    began, took, file = time.monotonic(), list[float](), desk_file(house.path)
    place.mkdir()
    figures: Figures = {"backups": 0, "bad": 0}
    with at_work(house, writers) as deeds:
        first = deeds()
        while not took or (len(took) < most and time.monotonic() - began < seconds):
            wait_for(lambda: deeds() > first + len(took))
            started = time.monotonic()
            made = back_up(file, place)
            took.append(time.monotonic() - started)
            figures["backups"] += 1
            figures["bad"] += any(not each.holds for each in verified(made.file, file))
            made.file.unlink()
        figures["deeds_meanwhile"] = deeds() - first
    figures["seconds_each_median"], figures["seconds_each_max"] = round(sorted(took)[len(took) // 2], 2), round(max(took), 2)
    return figures


def _damaged(folder: Path, centre: Path, many: int) -> Figures:
    """Bits flipped, tails cut, keys mistaken: each has to be refused, in the words that are about it."""
    dice = random.Random(33)
    key, other = folder / "key", folder / "other key"
    public = new_key(key)
    new_key(other)
    plain = back_up(centre, folder).file
    sealed = back_up(centre, folder, encrypt_for=public).file.rename(folder / "sealed.backup")
    seen: Counter[str] = Counter()
    for whole, with_key in ((plain, None), (sealed, key)):
        content = whole.read_bytes()
        hurt = folder / "hurt.backup"
        for _ in range(many // 4):
            at, bit = dice.randrange(len(content)), dice.randrange(8)
            hurt.write_bytes(content[:at] + bytes([content[at] ^ (1 << bit)]) + content[at + 1:])
            _refused(hurt, centre, with_key, (Damaged,), "flipped", seen)
            hurt.write_bytes(content[:dice.randrange(len(content))])
            _refused(hurt, centre, with_key, (CutOff, NoBackup), "cut", seen)
    for wrong in (other, None, plain):
        _refused(sealed, centre, wrong, (WrongKey,) if wrong is other else (Refused,), "wrong_key", seen)
    return {"flipped": seen["flipped"], "cut": seen["cut"], "wrong_key": seen["wrong_key"], "undetected": seen["undetected"],
            "told_wrongly": seen["told wrongly"]}


def _refused(file: Path, centre: Path, key: Path | None, expected: tuple[type[Refused], ...], what: str, seen: Counter[str]) -> None:
    seen[what] += 1
    try:
        with proved(file, centre, key):
            seen["undetected"] += 1
    except Refused as refusal:
        seen["told wrongly"] += not isinstance(refusal, expected) or (CutOff not in expected and isinstance(refusal, CutOff))


if __name__ == "__main__":
    sys.exit(main(backups, 300))
