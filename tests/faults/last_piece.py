"""Eight processes issue the same last parts and are killed (kill -9) in mid-work, on each engine: never below zero, nothing lost, `check` holds.

    .venv/bin/python -m tests.faults.last_piece --seconds 120

A few parts lie on the shelf, and everybody wants them: a piece with a serial number, belts, fuses in halves. Each process asks for a part for one of a few
jobs, issues what is put aside, uses some of it and gives the rest back; moves pieces to quarantine and back; now and then something comes in. Most
find the shelf empty. Whoever takes the place of a killed one repeats its last deed under the same command id.
"""

from __future__ import annotations

import random
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from backoffice import engines
from backoffice.errors import Refused
from backoffice.founding import open_centre
from backoffice.models import Item, JobPart, Stock, Warehouse
from tests import conftest
from tests.faults.breaking import Figures, main
from tests.faults.deeding import Clerk, Crew, centres, deeds_in, on_each_engine, verdict
from tests.servers import Server

PROCESSES, JOBS = 8, 3
CODES = ("BLT", "FUSE", "PCB")
CAME, WENT = ("received",), ("used",)


def furnish(house: conftest.House) -> None:
    """A shelf on which little lies, and the jobs that want it."""
    desk = conftest.Desk(open_centre(house.path), house)
    for code in CODES:
        desk.do("item.add_item", code=code, name=code, serial_tracked=code == "PCB")
    restock(desk, random.Random(3), 2)
    desk.do("warehouse.add_warehouse", code="Q", name="Aside", kind="quarantine")
    for _ in range(JOBS):
        desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    desk.centre.close()


def restock(desk: conftest.Desk, dice: random.Random, pieces: int) -> None:
    """Some more of each comes in."""
    items = {item.code: item.id for item in desk.all(Item)}
    serials = " ".join(f"S{dice.getrandbits(48):x}" for _ in range(pieces))
    desk.do("goods_in.receive", goods=[{"item": items[code], "quantity": pieces * 1000, "unit_price": dice.choice((100, 333, 997)),
                                        **({"serials": serials} if code == "PCB" else {})} for code in CODES])


def reach(clerk: Clerk, dice: random.Random) -> None:
    """One reach for a part that everybody wants."""
    items = {item.code: item.id for item in clerk.all(Item)}
    code = dice.choice(CODES)
    what = dice.random()
    if what < 0.1:
        restock(clerk, dice, 1)
    elif what < 0.3:
        _move(clerk, dice, items[code])
    else:
        _issue(clerk, dice, items[code], code)


def _move(clerk: Clerk, dice: random.Random, item: int) -> None:
    """From the shelf to quarantine, or back."""
    row = dice.choice([each for each in clerk.all(Stock, item_id=item) if each.kind in ("parts", "quarantine")])
    to = next(each.id for each in clerk.all(Warehouse, kind="quarantine" if row.kind == "parts" else "parts"))
    serials = _lying_in(clerk, item, row.warehouse_id) if row.item.serial_tracked else []
    clerk.do("stock.move", row.id, to=to, quantity=1000, serials=dice.choice(serials) if serials else "")


def _lying_in(clerk: Clerk, item: int, warehouse: int) -> list[str]:
    return [serial for (serial,) in clerk.rows("SELECT serial FROM stock_serial WHERE item_id = ? AND warehouse_id = ?", item, warehouse)]


def _issue(clerk: Clerk, dice: random.Random, item: int, code: str) -> None:
    """Asked for, issued as far as it is there, partly used and partly given back."""
    card = dice.randint(1, JOBS)
    pieces = 1000 if code == "PCB" else dice.choice((500, 1000, 1000, 2000))
    clerk.do("repair_card.ask_part", card, item=item, quantity=pieces)
    waiting = clerk.all(JobPart, item_id=item, state="reserved")
    if not waiting:
        for old in clerk.all(JobPart, item_id=item, state="waiting")[:2]:
            clerk.do("job_part.call_off", old.id)
        return
    part = dice.choice(waiting)
    serials = _lying_in(clerk, item, part.warehouse_id)
    clerk.do("job_part.issue", part.id, technician=clerk.house.technicians[0], serial=dice.choice(serials) if serials else "")
    if dice.random() < 0.6:
        clerk.do("job_part.use", part.id, quantity=1000 if code == "PCB" else dice.choice((500, 0)))
    with suppress(Refused):
        clerk.do("job_part.give_back", part.id)


def last_piece(folder: Path, seconds: float, kills: int = 60, processes: int = PROCESSES) -> Figures:
    """`kills` on each engine, or fewer where time is short."""
    return on_each_engine(folder, lambda place, server: _reached(place, server, seconds / 2, kills, processes))


def _reached(folder: Path, server: Server | None, seconds: float, kills: int, processes: int) -> Figures:
    with centres(folder, server) as house:
        furnish(house)
        before, dice = deeds_in(house), random.Random(7)
        crew = Crew(house, folder / "books", processes, business=reach)
        until, every, killed = time.monotonic() + seconds, seconds / kills, 0
        while killed < kills and time.monotonic() < until:
            time.sleep(dice.uniform(0, 2 * every * 0.9))
            crew.kill(dice.randrange(processes))
            killed += 1
        crew.finish()
        crew.repeat_all()
        found = verdict(house, crew.books(), before)
        below, lost = _shelf(house)
        return {"kills": killed, "ended_by_themselves": sum(code not in (0, -9) for code in crew.ended), "below_zero": below, "pieces_lost": lost,
                "deeds_a_second": round(found["deeds"] / crew.seconds, 1), **found, "broken": found["broken"] + below + lost}


def _shelf(house: conftest.House) -> tuple[int, int]:
    """How many balances are below zero, and how many thousandths came in that neither lie somewhere nor were used."""
    looking: Any = engines.look_into(house.path)
    try:
        below = looking.execute("SELECT count(*) FROM stock WHERE quantity < 0 OR reserved < 0 OR reserved > quantity OR value < 0").fetchone()[0]
        here = looking.execute("SELECT coalesce(sum(quantity), 0) FROM stock").fetchone()[0]
        moved = dict(looking.execute("SELECT kind, sum(quantity) FROM stock_movement GROUP BY kind").fetchall())
        return int(below), abs(int(sum(moved.get(kind, 0) for kind in CAME) - sum(moved.get(kind, 0) for kind in WENT) - here))
    finally:
        looking.close()


if __name__ == "__main__":
    sys.exit(main(last_piece, 120))
