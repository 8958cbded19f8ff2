"""The cable between a desk and the server is pulled out in the middle of the work: how long until a save says so, and is the deed done exactly once later?
And with a window: how long until it says so by itself, does it stand still meanwhile, and is what was typed kept?

    .venv/bin/python -m tests.faults.cut_cable --seconds 90

The desk works in a network namespace of its own (Linux, root), so that packets are lost without a word, as they are on a real cable.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from backoffice.database import Actor, new_command_id
from backoffice.errors import DatabaseTrouble
from backoffice.founding import open_centre
from tests import conftest
from tests.faults.asked import Asked
from tests.faults.breaking import Figures, main
from tests.faults.deeding import centres
from tests.faults.window import Window
from tests.servers import Server, programs

AT_MOST = 12.0
BACK = 15.0
"""So many seconds a window has to notice that the server is there again."""
NAME, HERE, THERE = f"desk{os.getpid() % 100000}", "10.213.77.1", "10.213.77.2"


def can_cut() -> bool:
    """Whether this computer lets us pull a cable."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or shutil.which("ip") is None or programs() is None:
        return False
    made = _ip("netns", "add", f"{NAME}t", check=False) == 0
    if made:
        _ip("netns", "del", f"{NAME}t")
    return made


def cut_cable(folder: Path, seconds: float, times: int = 3, windows: int = 2, at_most: float = AT_MOST) -> Figures:
    """Pulls the cable so often, fewer where time is short. `broken` counts saves that took too long (where the computer has other things to do, more
    is allowed), said nothing, or are there not exactly once, and windows that did not say it, lost what was typed, or did not come back by themselves."""
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
                    assert desk.ask(new_command_id())["saved"]
                    _ip("route", "replace", "blackhole", f"{THERE}/32")
                    told = desk.ask(uid)
                    _ip("route", "del", "blackhole", f"{THERE}/32")
                    waits.append(told["seconds"])
                    said = told["said"]
                    again = desk.ask(uid)
                    once = _count(house, uid)
                    broken += told["saved"] or told["seconds"] > at_most or not said or not again["saved"] or once != 1
                desk.close()
                seen = [_window(house, at_most) for _ in range(windows) if time.monotonic() < until]
        finally:
            server.close()
    return {"cuts": len(waits), "seconds_to_the_words": waits, "said": said, "windows": seen, "broken": broken + sum(each["broken"] for each in seen)}


def _window(house: conftest.House, at_most: float) -> Figures:
    """A window in which somebody types; the cable is pulled, what is typed then is saved, and the cable is put in again."""
    data = Path(tempfile.mkdtemp(prefix="window-"))
    desk = Window(_address(house), house.people["Administrator"], data, through=("ip", "netns", "exec", NAME))
    call, back = _call_of(house), max(BACK, at_most)
    desk.ask(f"open {call}")
    desk.ask("type before")
    assert desk.ask("save")["saved"]
    desk.ask("stand")
    _ip("route", "replace", "blackhole", f"{THERE}/32")
    cut = time.monotonic()
    while not (told := desk.ask("stand"))["away"] and time.monotonic() < cut + 2 * at_most:
        time.sleep(0.2)
    found: Figures = {"seconds_until_it_said_so": round(time.monotonic() - cut, 1), "said": told["foot"], "stood_still": told["still"]}
    desk.ask("type during")
    saved = desk.ask("save")
    told = desk.ask("stand")
    found |= {"save_said_after": saved["took"], "save_said": told["said"], "stood_still_saving": told["still"]}
    kept = told["value"]
    _ip("route", "del", "blackhole", f"{THERE}/32")
    joined = time.monotonic()
    while (told := desk.ask("stand"))["away"] and time.monotonic() < joined + 2 * back:
        time.sleep(0.2)
    found["seconds_until_it_was_back"] = round(time.monotonic() - joined, 1)
    found["saves_until_it_went_through"] = 1
    while not (again := desk.ask("save"))["saved"] and time.monotonic() < joined + 2 * back:
        found["saves_until_it_went_through"] += 1
        time.sleep(0.2)
    desk.close()
    shutil.rmtree(data, ignore_errors=True)
    once, stored = _count(house, saved["uid"]), _note_of(house, call)
    wrong = (not found["said"].startswith("No answer"), found["seconds_until_it_said_so"] > at_most, saved["saved"], not found["save_said"],
             saved["took"] > at_most, not kept.endswith("during"), told["away"], found["seconds_until_it_was_back"] > back, not again["saved"],
             again["uid"] != saved["uid"], once != 1, stored != kept)
    return {**found, "typed_is_there": stored == kept, "broken": sum(wrong)}


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


def _address(house: conftest.House) -> str:
    """The centre as it is reached over the cable."""
    database = str(house.path).partition("?")[0].rpartition("/")[2]
    return f"postgresql://backoffice@{HERE}/{database}?sslmode=disable&gssencmode=disable"


class _Desk(Asked):
    """A program in the namespace that saves one call for each command id it is told."""

    def __init__(self, house: conftest.House) -> None:
        told = {"customer": house.customers["zh"], "model": house.models["BCD-260"], "category": "A", "fault": "冷藏室不制冷"}
        super().__init__(["ip", "netns", "exec", NAME, sys.executable, "-m", "tests.faults.cut_cable", "desk", _address(house), json.dumps(told),
                          str(house.people["Clerk"])])


def _call_of(house: conftest.House) -> int:
    """A call of which nothing is known yet but its customer."""
    centre = open_centre(house.path)
    made = conftest.Desk(centre, house).call()
    centre.close()
    return made.record_id


def _note_of(house: conftest.House, call: int) -> str:
    import psycopg
    with psycopg.connect(str(house.path)) as connection:
        found = connection.execute("SELECT map_note FROM call WHERE id = %s", (call,)).fetchone()
    return str(found[0]) if found else ""


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
