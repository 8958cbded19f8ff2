"""All processes of the server are killed (kill -9) under eight clients, again and again: nothing confirmed is lost, and the desks go on by themselves.

    .venv/bin/python -m tests.faults.server_killed --seconds 400
"""

from __future__ import annotations

import signal
import sys
import time
from itertools import pairwise
from pathlib import Path

from tests.faults.breaking import Figures, main
from tests.faults.deeding import WITHOUT, Crew, centres, deeds_in, verdict
from tests.servers import Server, programs

CLIENTS = 8
REST = 0.5
"""So many seconds the server stays away after it was killed."""


def server_killed(folder: Path, seconds: float, kills: int = 30, clients: int = CLIENTS) -> Figures:
    """So many kills, fewer where time is short."""
    if programs() is None:
        return {"on_postgresql": WITHOUT, "broken": 0}
    server = Server(durable=True)
    try:
        with centres(folder, server) as house:
            before = deeds_in(house)
            crew, killed, until = Crew(house, folder / "books", clients), 0, time.monotonic() + seconds
            while killed < kills and time.monotonic() < until:
                time.sleep(min(6.0, seconds / kills / 2))
                server.stop(signal.SIGKILL)
                killed += 1
                time.sleep(REST)
                server.start()
            time.sleep(2)
            crew.finish()
            lines = crew.books()
            moments = sorted(told["at"] for kind, _uid, told in lines if kind == "done" and "at" in told)
            longest = max((later - earlier for earlier, later in pairwise(moments)), default=0.0)
            found = verdict(house, lines, before)
            gave_up = sum(code != 0 for code in crew.ended)
            return {"kills": killed, "gave_up": gave_up, "longest_outage_s": round(longest, 1), **found, "broken": found["broken"] + gave_up}
    finally:
        server.close()


if __name__ == "__main__":
    sys.exit(main(server_killed, 400))
