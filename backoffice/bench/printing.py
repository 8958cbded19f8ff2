"""Papers: one voucher, a batch in one file, the first one after a start, and a register of ten thousand rows."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import select

from backoffice.bench.measuring import Figure, side_by_side, took
from backoffice.database import Actor
from backoffice.demo.centre import make
from backoffice.demo.desks import book, desk_of
from backoffice.models import Paper
from backoffice.papers import render, render_many

FIRST = """
import json, sys, time
begun = time.perf_counter()
from backoffice.papers import render
render("service_voucher", json.load(open(sys.argv[1], encoding="utf-8")), "zh", "en")
print((time.perf_counter() - begun) * 1000)
"""


def figures(folder: Path, times: int = 40) -> Iterator[Figure]:
    content = voucher(folder)
    yield side_by_side(Figure("one voucher with QR and Chinese text as PDF", "≤ 15 ms"), lambda: render("service_voucher", content, "zh", "en"), times=times)
    batch = Figure("200 vouchers in one file, each", "≤ 8 ms each")
    for _ in range(5):
        batch.ours.append(took(lambda: render_many([("service_voucher", content, "zh", "en")] * 200)) / 200)
    yield batch
    yield first(folder, content)
    page = register(10_000)
    book = Figure("a register of 10,000 rows as PDF", "≤ 2 s")
    for _ in range(3):
        book.ours.append(took(lambda: render("register_page", page, "en")))
    yield book


def voucher(folder: Path) -> dict[str, Any]:
    """What stands on a real voucher: one is dispatched in a small centre."""
    path = folder / "voucher.db"
    for leftover in folder.glob("voucher.db*"):
        leftover.unlink()
    centre = make(path, days=1, a_day=1)
    desk = desk_of(centre, book()["branch"][0])
    customer = desk.customers[0]
    call = desk.do("clerk", "call.register_call", customer=customer["id"], model=1, category="A", fault="冷藏室不制冷，压缩机不启动。昨晚开始，冷冻室正常。")
    told = {"technician": desk.technicians[0], "tools": "万用表\n真空泵", "fee_announced": 12000, "fee_told": True}
    centre.perform("call.dispatch", call.record_id, None, told, actor=Actor(desk.staff["supervisor"], desk.branch_id))
    with centre.reading() as session:
        newest = session.scalars(select(Paper).where(Paper.kind == "service_voucher").order_by(Paper.id.desc())).first()
        assert newest is not None
        content = newest.content()
    centre.close()
    return content


def first(folder: Path, content: dict[str, Any], times: int = 5) -> Figure:
    """The first paper of a fresh process, with everything that is loaded for it."""
    import json
    told = folder / "voucher.json"
    told.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
    figure = Figure("the first voucher after a start, imports and fonts included", "≤ 350 ms")
    for _ in range(times):
        done = subprocess.run([sys.executable, "-c", FIRST, str(told)], capture_output=True, text=True, check=True)
        figure.ours.append(float(done.stdout))
    return figure


def register(rows: int) -> dict[str, Any]:
    """A register as it is printed: eight columns, mixed scripts."""
    columns = [{"caption": caption, "kind": kind} for caption, kind in (
        ("Number", "text"), ("Received", "moment"), ("Customer", "text"), ("Phone", "text"), ("Unit", "text"), ("Fault", "text"), ("Technician", "text"),
        ("State", "words"))]
    line = ["C-HP26-00001", "2026-11-18T09:42", "王小明", "137 6120 9938", "双门冰箱 BCD-260", "冷藏室不制冷，压缩机不启动", "周海涛", "Dispatched"]
    body = [[f"C-HP26-{place:05}", *line[1:]] for place in range(rows)]
    return {"house": {"name": "Harbour Service", "branch": "Huangpu"}, "number": "", "title": "Repair calls", "columns": columns, "rows": body, "filters": [],
            "printed_at": time.strftime("%Y-%m-%dT%H:%M"), "printed_by": "Bench", "currency": "CNY"}
