"""Kills an upgrade (kill -9) at every statement and every step with a file, from the backup before it to its end: the centre is old or new, never between.

One kill in six comes by the clock instead, wherever the upgrade is then. After each kill the file must hold exactly what it held before
or exactly what it holds after, each backup that has a name must be whole, and the next start of the program must bring the centre up to date.
"""

from __future__ import annotations

import random
import shutil
import sys
import time
from pathlib import Path

from backoffice import founding
from backoffice.backups import parcel
from backoffice.errors import Refused
from backoffice.founding import SCHEMA, open_centre
from backoffice.paths import MIGRATIONS
from tests.faults.breaking import Figures, Moments, content_of, fresh_centre, in_a_child, main

NEXT = f"{int(SCHEMA) + 1:04}"
TOMORROW = f'''"""What a program of tomorrow does: a column, a table made anew, rows changed, an index."""
import sqlalchemy as sa
from alembic import op
revision, down_revision = {NEXT!r}, {SCHEMA!r}
branch_labels = depends_on = None


def upgrade():
    op.add_column("call", sa.Column("motto", sa.String(80), nullable=False, server_default="none"))
    with op.batch_alter_table("customer", recreate="always") as table:
        table.alter_column("note", type_=sa.String(5000))
    op.execute("UPDATE contact SET role = upper(role)")
    op.create_table("motto", sa.Column("id", sa.Integer, primary_key=True), sa.Column("words", sa.String(80)))
    op.execute("INSERT INTO motto (words) SELECT name FROM customer")
    op.create_index("ix_call_motto", "call", ["motto"])
'''


def upgrade_killed(folder: Path, seconds: float, most: int | None = None) -> Figures:
    """Tries every moment, in a mixed order, as long as there is time; `most` of them in the short form."""
    began = time.monotonic()
    old = fresh_centre(folder).path
    migrations = folder / "migrations"
    shutil.copytree(MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "versions" / "next.py").write_text(TOMORROW, "utf-8")
    founding.MIGRATIONS, founding.SCHEMA = migrations, NEXT
    try:
        before = content_of(old)
        place = folder / "whole"
        moments, started = Moments(), time.monotonic()
        _open_and_look(_copy(old, place), moments)
        took = time.monotonic() - started
        after = content_of(place / old.name)
        order = list(range(1, moments.count + 1))
        random.Random(8).shuffle(order)
        figures: Figures = {"moments": moments.count, "seconds_of_one": round(took, 2), "kills": 0, "by_the_clock": 0,
                            "old": 0, "new": 0, "broken": 0, "bad_backups": 0, "not_opened_again": 0}
        for number, at in enumerate(order[:most]):
            if time.monotonic() - began > seconds:
                break
            _kill(old, folder / "killed", at, before, after, figures, by_the_clock=False)
            if number % 5 == 0:  # in the middle of a statement, too, and of the commit itself
                _kill(old, folder / "killed", at, before, after, figures, by_the_clock=True)
                figures["by_the_clock"] += 1
    finally:
        founding.MIGRATIONS, founding.SCHEMA = MIGRATIONS, SCHEMA
    return figures


def _copy(old: Path, place: Path) -> Path:
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    return Path(shutil.copyfile(old, place / old.name))


def _open_and_look(path: Path, moments: Moments) -> None:
    """What the next start of the program does: it brings the centre up to date and reads from it."""
    with moments.counted():
        centre = open_centre(path)
        with centre.reading() as session:
            session.connection().exec_driver_sql("SELECT count(*) FROM motto").scalar()
        centre.close()
        moments.passed()


def _kill(old: Path, place: Path, at: int, before: str, after: str, figures: Figures, by_the_clock: bool) -> None:
    path = _copy(old, place)

    seconds = figures["seconds_of_one"] * at / figures["moments"] if by_the_clock else None
    ended = in_a_child(lambda: _open_and_look(path, Moments(0 if by_the_clock else at)), seconds)
    assert ended in (0, -9), f"the upgrade ended with {ended}"
    figures["kills"] += ended == -9
    found = content_of(path)
    figures["old"] += found == before
    figures["new"] += found == after
    bad = sum(not _whole(file) for file in place.glob("backups/*.backup"))
    again = in_a_child(lambda: open_centre(path).close()) == 0 and content_of(path) == after
    figures["bad_backups"] += bad
    figures["not_opened_again"] += not again
    figures["broken"] += found not in (before, after) or bad > 0 or not again


def _whole(file: Path) -> bool:
    try:
        parcel.prove(file)
    except Refused:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main(upgrade_killed, 600))
