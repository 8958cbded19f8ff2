"""The cable between a desk and the server is pulled out in the middle of the work: how long until a save says so, and is the deed done exactly once later?

    .venv/bin/python -m tests.faults.cut_cable --seconds 90

The desk works in a network namespace of its own (Linux, root), so that packets are lost without a word, as they are on a real cable.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from backoffice.database import Actor, new_command_id
from backoffice.errors import DatabaseTrouble
from backoffice.founding import open_centre
from tests import conftest
from tests.faults.breaking import Figures, main
from tests.faults.deeding import centres
from tests.servers import Server, programs

AT_MOST = 12.0
NAME, HERE, THERE = f"desk{os.getpid() % 100000}", "10.213.77.1", "10.213.77.2"


def can_cut() -> bool:
    """Whether this computer lets us pull a cable."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or shutil.which("ip") is None or programs() is None:
        return False
    made = _ip("netns", "add", f"{NAME}t", check=False) == 0
    if made:
        _ip("netns", "del", f"{NAME}t")
    return made


def cut_cable(folder: Path, seconds: float, times: int = 3) -> Figures:
    """Pulls the cable so often, fewer where time is short. `broken` counts saves that took too long, said nothing, or are there not exactly once."""
    if not can_cut():
        return {"cuts": 0, "left_out": "no network namespace, or no PostgreSQL, here", "broken": 0}
    until, waits, broken, said = time.monotonic() + seconds, [], 0, ""
    with _cable():
        server = Server(durable=True, listen_addresses=HERE)
        try:
            with centres(folder, server) as house:
                with (server.data / "pg_hba.conf").open("a") as hosts:
                    hosts.write(f"host all all {THERE}/32 trust\n")
                server.ask("SELECT pg_reload_conf()")
                desk = _Desk(house)
                for _ in range(times):
                    if time.monotonic() > until:
                        break
                    uid = new_command_id()
                    assert desk.save(new_command_id())["saved"]
                    _ip("route", "replace", "blackhole", f"{THERE}/32")
                    told = desk.save(uid)
                    _ip("route", "del", "blackhole", f"{THERE}/32")
                    waits.append(told["seconds"])
                    said = told["said"]
                    again = desk.save(uid)
                    once = _count(house, uid)
                    broken += told["saved"] or told["seconds"] > AT_MOST or not said or not again["saved"] or once != 1
                desk.close()
        finally:
            server.close()
    return {"cuts": len(waits), "seconds_to_the_words": waits, "said": said, "broken": broken}


@contextmanager
def _cable() -> Iterator[None]:
    _ip("netns", "add", NAME)
    try:
        _ip("link", "add", f"{NAME}a"[-15:], "type", "veth", "peer", "name", "desk0", "netns", NAME)
        _ip("addr", "add", f"{HERE}/30", "dev", f"{NAME}a"[-15:])
        _ip("link", "set", f"{NAME}a"[-15:], "up")
        _ip("-n", NAME, "addr", "add", f"{THERE}/30", "dev", "desk0")
        _ip("-n", NAME, "link", "set", "desk0", "up")
        yield
    finally:
        _ip("route", "del", "blackhole", f"{THERE}/32", check=False)
        _ip("netns", "del", NAME, check=False)


def _ip(*told: str, check: bool = True) -> int:
    return subprocess.run(["ip", *told], check=check, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode


class _Desk:
    """A program in the namespace that saves one call for each command id it is told."""

    def __init__(self, house: conftest.House) -> None:
        database = str(house.path).partition("?")[0].rpartition("/")[2]
        address = f"postgresql://backoffice@{HERE}/{database}?sslmode=disable&gssencmode=disable"
        told = {"customer": house.customers["zh"], "model": house.models["BCD-260"], "category": "A", "fault": "冷藏室不制冷"}
        command = ["ip", "netns", "exec", NAME, sys.executable, "-m", "tests.faults.cut_cable", "desk", address, json.dumps(told), str(house.people["Clerk"])]
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])

    def save(self, uid: str) -> dict[str, Any]:
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self.program.stdin.write(uid + "\n")
        self.program.stdin.flush()
        answer: dict[str, Any] = json.loads(self.program.stdout.readline())
        return answer

    def close(self) -> None:
        assert self.program.stdin is not None
        self.program.stdin.close()
        self.program.wait()


def _save_what_is_told(address: str, told: str, clerk: str) -> None:
    centre = open_centre(address)
    for uid in sys.stdin:
        began, said, saved = time.monotonic(), "", False
        try:
            centre.perform("call.register_call", inputs=json.loads(told), command=uid.strip(), actor=Actor(int(clerk), 1, "desk", "en"), at=conftest.NOON)
            saved = True
        except DatabaseTrouble as trouble:
            said = trouble.said("en")
        print(json.dumps({"saved": saved, "said": said, "seconds": round(time.monotonic() - began, 1)}), flush=True)
    centre.close()


def _count(house: conftest.House, uid: str) -> int:
    import psycopg
    with psycopg.connect(str(house.path)) as connection:
        found = connection.execute("SELECT count(*) FROM command WHERE uid = %s AND result <> ''", (uid,)).fetchone()
    return int(found[0]) if found else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["desk"]:
        _save_what_is_told(*sys.argv[2:5])
    else:
        sys.exit(main(cut_cable, 90))
