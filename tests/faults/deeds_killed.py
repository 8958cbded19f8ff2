"""Eight processes do real deeds and are killed (kill -9) at random moments, on each engine: no gap, no double, nothing lost, nothing half.

    .venv/bin/python -m tests.faults.deeds_killed --seconds 400

They register calls, dispatch, take goods in and give them back, collect and issue invoices; some deeds are refused by the rules, some concern another
branch or the whole centre. Whoever takes the place of a killed one repeats its last deed under the same command id.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from tests.faults.breaking import Figures, main
from tests.faults.deeding import Crew, centres, deeds_in, on_each_engine, verdict
from tests.servers import Server

PROCESSES = 8


def deeds_killed(folder: Path, seconds: float, kills: int = 200, processes: int = PROCESSES) -> Figures:
    """`kills` on each engine, or fewer where time is short."""
    return on_each_engine(folder, lambda place, server: _killed(place, server, seconds / 2, kills, processes))


def _killed(folder: Path, server: Server | None, seconds: float, kills: int, processes: int) -> Figures:
    with centres(folder, server) as house:
        before, dice = deeds_in(house), random.Random(14)
        crew = Crew(house, folder / "books", processes)
        until, every = time.monotonic() + seconds, seconds / kills
        killed = 0
        while killed < kills and time.monotonic() < until:
            time.sleep(dice.uniform(0, 2 * every * 0.9))
            crew.kill(dice.randrange(processes))
            killed += 1
        crew.finish()
        found = verdict(house, crew.books(), before)
        return {"kills": killed, "ended_by_themselves": sum(code not in (0, -9) for code in crew.ended),
                "deeds_a_second": round(found["deeds"] / crew.seconds, 1), **found}


if __name__ == "__main__":
    sys.exit(main(deeds_killed, 400))
