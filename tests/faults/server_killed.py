"""All processes of the server are killed (kill -9) under eight clients, again and again: nothing confirmed is lost, and the desks go on by themselves.

    .venv/bin/python -m tests.faults.server_killed --seconds 120
"""

from __future__ import annotations

import os
import signal
import sys
import time
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from tests.faults.breaking import Figures, main
from tests.faults.deeding import WITHOUT, Crew, centres, deeds_in, verdict
from tests.servers import Server, programs

CLIENTS = 8
REST = 0.5
"""So many seconds the server stays away after it was killed."""


def server_killed(folder: Path, seconds: float, kills: int = 10, clients: int = CLIENTS) -> Figures:
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
                kill_all(server)
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


def kill_all(server: Server) -> None:
    """Each process of the server has a group of its own, so each is killed by its number, the first one first, for it would start others."""
    assert server.process is not None
    first = server.process.pid
    served = [int(each) for each in Path(f"/proc/{first}/task/{first}/children").read_text().split()]
    for each in (first, *served):
        with suppress(ProcessLookupError):
            os.kill(each, signal.SIGKILL)
    server.process.wait()
    while any(_lives(each) for each in served):
        time.sleep(0.01)


def _lives(process: int) -> bool:
    """Whether a process still holds anything; one that is dead and not yet buried does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


if __name__ == "__main__":
    sys.exit(main(server_killed, 120))
