"""An administrator with SQL rewrites history: six ways, many times each, with the heads of the trail kept outside.

    .venv/bin/python -m tests.faults.history [--tries 100] [--seed 1]

Each try takes a fresh copy of a centre with some hundred deeds, takes the triggers away, rewrites the past as well as somebody can who
knows the program, and asks `check`'s seals and the kept heads. Printed are how many of the tries were seen, first without, then with the
head outside, and how long 100,000 changes take to verify.
"""

from __future__ import annotations

import argparse
import json
import random
import secrets
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from backoffice import sqlite  # noqa: E402
from backoffice.models.trail.seals import CHANGES, COMMAND, Head, broken_seals, commitments_of, digest, heads, standing, texts_of  # noqa: E402

Raw = Any
NAMES = ", ".join(COMMAND)


class Forger:
    """Somebody with the file, the program's own code, and time."""

    def __init__(self, raw: Raw, dice: random.Random) -> None:
        self.raw, self.dice = raw, dice
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        self.places = raw.execute("SELECT place, command_id FROM seal WHERE branch_id = 1 ORDER BY place").fetchall()
        self.last = self.places[-1][0]

    def some(self, low: int = 5, spare: int = 3) -> int:
        """A place in the middle of the chain."""
        return self.dice.randrange(low, self.last - spare)

    def command_at(self, place: int) -> int:
        return int(self.raw.execute("SELECT command_id FROM seal WHERE branch_id = 1 AND place = ?", (place,)).fetchone()[0])

    def edit(self) -> None:
        """Changes what somebody wrote, and nothing else."""
        changes = self.raw.execute("SELECT a.id, a.after FROM audit a JOIN seal s ON s.command_id = a.command_id WHERE s.branch_id = 1 "
                                   "AND a.after IS NOT NULL AND a.after <> '{}'").fetchall()
        key, after = self.dice.choice(changes)
        told = json.loads(after)
        name = self.dice.choice(sorted(told))
        self.raw.execute("UPDATE audit SET after = ? WHERE id = ?", (json.dumps({**told, name: f"{told[name]}!"}), key))

    def delete(self, place: int | None = None) -> None:
        """Takes a deed out of the middle, closes the gap in the places."""
        place = place or self.some()
        self._remove(place)
        self.raw.execute("UPDATE seal SET place = place - 1000000 WHERE branch_id = 1 AND place > ?", (place,))
        self.raw.execute("UPDATE seal SET place = place + 999999 WHERE branch_id = 1 AND place < 0")

    def cut(self) -> None:
        """Takes the last deeds away, and turns the counters of the file back."""
        for place in range(self.last, self.last - self.dice.randint(1, 4), -1):
            self._remove(place)
        for table in ("command", "audit", "seal"):
            self.raw.execute(f"UPDATE sqlite_sequence SET seq = (SELECT max(id) FROM {table}) WHERE name = '{table}'")

    def swap(self) -> None:
        """Two deeds change places."""
        one = self.some()
        two = one + self.dice.randint(1, 2)
        first, second = self.command_at(one), self.command_at(two)
        self.raw.execute("UPDATE seal SET command_id = -1 WHERE command_id = ?", (first,))
        self.raw.execute("UPDATE seal SET command_id = ? WHERE command_id = ?", (first, second))
        self.raw.execute("UPDATE seal SET command_id = ? WHERE command_id = -1", (second,))

    def insert(self) -> None:
        """A deed that never was, with a seal that fits the one before it, dated back."""
        place = self.some()
        told = self.raw.execute(f"SELECT {NAMES} FROM command WHERE id = ?", (self.command_at(place),)).fetchone()
        made = self.raw.execute(f"INSERT INTO command ({NAMES}) VALUES ({', '.join('?' * len(COMMAND))})", (secrets.token_hex(16), *told[1:])).lastrowid
        self.raw.execute("UPDATE seal SET place = place + 1000000 WHERE branch_id = 1 AND place > ?", (place,))
        self.raw.execute("UPDATE seal SET place = place - 999999 WHERE branch_id = 1 AND place > 1000000")
        self.raw.execute("INSERT INTO seal (branch_id, place, command_id, digest, salt, parts) VALUES (1, ?, ?, '', '', '')", (place + 1, made))
        self._seal(place + 1)

    def recompute(self) -> None:
        """Changes a deed and computes every seal after it anew: without a head outside, this is perfect."""
        place = self.some()
        self.raw.execute("UPDATE command SET staff_id = ? WHERE id = ?", (self.dice.randint(1, 5), self.command_at(place)))
        self.raw.execute("UPDATE command SET desk = 'another desk' WHERE id = ?", (self.command_at(place),))
        for each in range(place, self.last + 1):
            self._seal(each)

    def _remove(self, place: int) -> None:
        command = self.command_at(place)
        for statement in ("DELETE FROM seal WHERE command_id = ?", "DELETE FROM audit WHERE command_id = ?", "DELETE FROM command WHERE id = ?"):
            self.raw.execute(statement, (command,))

    def _seal(self, place: int) -> None:
        """Seals a deed as the program would."""
        previous = self.raw.execute("SELECT digest FROM seal WHERE branch_id = 1 AND place = ?", (place - 1,)).fetchone()[0]
        command_id = self.command_at(place)
        command = self.raw.execute(f"SELECT {NAMES} FROM command WHERE id = ?", (command_id,)).fetchone()
        changes = self.raw.execute(CHANGES, (command_id,)).fetchall()
        parts = self.raw.execute("SELECT parts FROM seal WHERE command_id = ?", (command_id,)).fetchone()[0]
        secret = "" if parts else secrets.token_hex(16)
        commitments = commitments_of(secret, parts, texts_of(command, changes))
        sealed = digest(previous, place, command, changes, commitments)
        self.raw.execute("UPDATE seal SET digest = ?, salt = ? WHERE command_id = ?", (sealed, secret, command_id))


ATTACKS: dict[str, Callable[[Forger], None]] = {
    "a change edited": Forger.edit, "a deed deleted in the middle": Forger.delete, "the tail cut off": Forger.cut, "two deeds swapped": Forger.swap,
    "a deed inserted, dated back": Forger.insert, "the chain recomputed": Forger.recompute,
}


class Plain:
    """A connection that answers as the program's own does."""

    dialect = SimpleNamespace(name="sqlite")

    def __init__(self, raw: Raw) -> None:
        self.raw, self.connection = raw, SimpleNamespace(driver_connection=raw)

    def exec_driver_sql(self, statement: str, values: tuple[Any, ...] = ()) -> Any:
        found = self.raw.execute(statement, values)
        return _Answer(found.fetchall())


class _Answer(list):  # type: ignore[type-arg]
    def first(self) -> Any:
        return self[0] if self else None


def seen(raw: Raw, kept: list[Head]) -> tuple[bool, bool]:
    """Whether the seals alone show it, and whether they do together with the kept heads."""
    connection: Any = Plain(raw)
    alone = any(True for (branch,) in raw.execute("SELECT id FROM branch").fetchall() for _ in broken_seals(connection, branch))
    return alone, alone or not all(standing(connection, head) for head in kept)


def attack(centre: Path, name: str, dice: random.Random) -> tuple[bool, bool]:
    """One try on a copy of a centre, which is left alone."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "centre.db"
        whole = sqlite.library.connect(str(centre), isolation_level=None)
        whole.execute("VACUUM INTO ?", (str(copy),))
        kept = heads(Plain(whole))  # type: ignore[arg-type]
        whole.close()
        raw = sqlite.library.connect(str(copy), isolation_level=None)
        raw.execute("PRAGMA synchronous=OFF")
        raw.execute("BEGIN")
        ATTACKS[name](Forger(raw, dice))
        raw.execute("COMMIT")
        found = seen(raw, kept)
        raw.close()
        return found


def furnished(folder: Path) -> Path:
    """A centre in which every kind of deed was done."""
    from conftest import Desk, build
    from museum import furnish

    from backoffice.founding import open_centre
    house = build(folder / "centre.db")
    centre = open_centre(house.path)
    furnish(Desk(centre, house))
    centre.close()
    return house.path


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--tries", type=int, default=100)
    asked.add_argument("--seed", type=int, default=1)
    options = asked.parse_args()
    dice, missed = random.Random(options.seed), 0
    with tempfile.TemporaryDirectory() as folder:
        centre = furnished(Path(folder))
        for name in ATTACKS:
            tries = [attack(centre, name, dice) for _ in range(options.tries)]
            alone, outside = sum(each[0] for each in tries), sum(each[1] for each in tries)
            missed += options.tries - outside
            print(f"{name}: seen {alone} of {options.tries} by the seals alone, {outside} of {options.tries} with the head outside")
        raw = sqlite.library.connect(str(centre))
        changes = raw.execute("SELECT count(*) FROM audit").fetchone()[0]
        begun = time.perf_counter()
        assert seen(raw, heads(Plain(raw))) == (False, False)  # type: ignore[arg-type]
        took = time.perf_counter() - begun
        raw.close()
        print(f"an untouched centre holds; {changes} changes verified in {took * 1000:.0f} ms, 100,000 in {took * 100_000 / changes:.1f} s")
    print(f"not seen: {missed}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
