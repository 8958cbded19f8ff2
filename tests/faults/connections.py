"""How many connections to its server does a desk keep, and how many has it for a moment? A window in which everything is opened, looked at and saved.

    .venv/bin/python -m tests.faults.connections --seconds 60
"""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

from backoffice.founding import open_centre
from tests import conftest
from tests.crowd import fill
from tests.faults.breaking import Figures, main
from tests.faults.deeding import WITHOUT, centres
from tests.faults.window import Window
from tests.servers import Server, programs

MOST = 6
"""So many for each desk the administrator is told to provide for (docs/administrator.md)."""
THERE = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()"


def connections(folder: Path, seconds: float, rows: int = 20_000) -> Figures:
    """`broken` says by how many a desk ever had more than the administrator provides for."""
    if programs() is None:
        return {"on_postgresql": WITHOUT, "broken": 0}
    server = Server(durable=True)
    try:
        with centres(folder, server) as house:
            fill(house.path, rows)
            return _counted(house, folder, seconds)
    finally:
        server.close()


def _counted(house: conftest.House, folder: Path, seconds: float) -> Figures:
    import psycopg
    centre = open_centre(house.path)
    calls = [conftest.Desk(centre, house).call().record_id for _ in range(3)]
    centre.close()
    desk, counts, done = Window(str(house.path), house.people["Administrator"], folder / "desk"), list[int](), threading.Event()

    def watch() -> None:
        with psycopg.connect(str(house.path), autocommit=True) as looking:
            while not done.wait(0.01):
                counts.append(looking.execute(THERE).fetchone()[0])  # type: ignore[index]

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        at_rest = _settled(counts)
        opened = desk.ask(f"walk {' '.join(map(str, calls))}")["opened"]
        desk.ask(f"open {calls[0]}")
        desk.ask("type at the gate")
        saved = desk.ask("save")["saved"]
        after = _settled(counts)
    finally:
        done.set()
        watching.join()
        desk.close()
    return {"windows": opened + len(calls), "saved": saved, "after_logging_in": at_rest, "at_most": max(counts), "kept_afterwards": after,
            "broken": max(max(counts) - MOST, 0) + (not saved)}


def _settled(counts: list[int]) -> int:
    """How many there are once nothing is read any more."""
    time.sleep(2)
    return counts[-1]


if __name__ == "__main__":
    sys.exit(main(connections, 60))
