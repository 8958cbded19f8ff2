"""The register of a million calls: pages, depth, sorts and search, beside raw SQL on the same file."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from backoffice import search, sqlite
from backoffice.bench.measuring import Figure, side_by_side, took
from backoffice.database import Actor, Centre
from backoffice.folding import fold
from backoffice.models.search_entries import PLACES, place_of
from backoffice.pages import Reading, Register
from backoffice.pages.reading import PAGE

TYPED = ("王", "王伟", "王伟强", "8A3F", "0917", "garcia", "García", "09", "9", "a", "sm", "smith", "淮海中路", "zzqqx", "7f", "lindqvist colon",
         "王 garcia", "E2")
COLUMNS = ("number, severity, received_at, customer_name, phone, model_name, fault, zone_name, technician_name, state, category, due_at, arrived_at, address, "
           "serial, waiting_reason, filing_place")


def figures(path: Path, register: Register, times: int = 60) -> Iterator[Figure]:
    centre = Centre(path)
    reading = Reading(centre, register, Actor(2, 1, "bench"))
    raw = sqlite.look_into(path)
    yield from _pages(reading, raw, times)
    yield from _sorts(reading, raw, times)
    yield from _search(path, raw)
    raw.close()
    centre.close()


def _pages(reading: Reading, raw: Any, times: int) -> Iterator[Figure]:
    goal = "≤ 1.7x raw; flat in depth"
    newest = reading.ask("all", sort="id", descending=True)
    middle = raw.execute("SELECT max(id) / 2 FROM call").fetchone()[0]
    deep = reading.rows([middle])[0]
    first = f"SELECT id, {COLUMNS} FROM call WHERE branch_id = 1 ORDER BY id DESC LIMIT {PAGE}"
    beyond = f"SELECT id, {COLUMNS} FROM call WHERE branch_id = 1 AND id < ? ORDER BY id DESC LIMIT {PAGE}"
    name = "raw sqlite3, the same statement"
    yield side_by_side(Figure("page query: first 200 rows, newest first", goal, floor_name=name), lambda: reading.first(newest),
                       lambda: raw.execute(first).fetchall(), times)
    yield side_by_side(Figure("page query: 200 rows at depth 500,000", goal, floor_name=name), lambda: reading.after(newest, deep),
                       lambda: raw.execute(beyond, (middle,)).fetchall(), times)


def _sorts(reading: Reading, raw: Any, times: int) -> Iterator[Figure]:
    """Every offered sort: the first page and one from the middle of the order."""
    for column in reading.register.columns:
        if not column.title or not reading.register.has_index(column.name):
            continue
        stored = reading.register.sort_column(column.name)
        question = reading.ask("all", sort=column.name, descending=False)
        statement = f"SELECT id, {stored}, {COLUMNS} FROM call WHERE branch_id = 1 ORDER BY {stored}, id LIMIT {PAGE}"
        yield side_by_side(Figure(f"page query: sorted by {column.name}", "≤ 1.7x raw", floor_name="raw sqlite3, the same order"),
                           lambda question=question: reading.first(question), lambda statement=statement: raw.execute(statement).fetchall(), times)  # type: ignore[misc]


def _search(path: Path, raw: Any) -> Iterator[Figure]:
    """Each keystroke finds the newest hundred, and what is found is what a full scan finds."""
    figure = Figure("search as you type, newest 100 of a million, any script, from one character on", "≤ 10 ms at p95", floor_name="full scan (LIKE), median")
    low, wrong = place_of("call"), 0
    for typed in TYPED:
        for _ in range(8):
            figure.ours.append(took(lambda typed=typed: search.find(raw, "call", typed, 100)))  # type: ignore[misc]
    dice = random.Random(5)
    for typed in dice.sample(TYPED, 6):
        words = fold(typed).split()
        checks = " AND ".join(["instr(folded, ?)"] * len(words))
        scan = f"SELECT id - ? FROM search_entry WHERE id BETWEEN ? AND ? AND {checks} ORDER BY id DESC LIMIT 100"
        found: list[int] = []

        def whole(scan: str = scan, words: list[str] = words, found: list[int] = found) -> None:
            found[:] = [row[0] for row in raw.execute(scan, (low, low, low + PLACES - 1, *words)).fetchall()]
        figure.floor.append(took(whole))
        wrong += found != search.find(raw, "call", typed, 100)
    figure.note = f"rows that differ from a full scan: {wrong}"
    yield figure
