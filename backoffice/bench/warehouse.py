"""The store of the bench: the register of parts and the stock of a past day, each beside raw SQL on the same file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from backoffice import sqlite
from backoffice.bench.measuring import Figure, side_by_side, took
from backoffice.database import Actor, Centre
from backoffice.models.warehouse.ledger import stock_of_day
from backoffice.models.warehouse.warehouses import Warehouse
from backoffice.pages import Reading, Register
from backoffice.pages.reading import PAGE

RAW = "raw sqlite3, the same statement"
FILTERED = (("item_name", "pump 0", "instr(fold(item_name), 'pump') > 0 AND instr(fold(item_name), '0') > 0"),
            ("item_code", "77", "instr(fold(item_code), '77') > 0"), ("quantity", "> 40", "quantity > 40000"), ("bin", "C-4", "instr(fold(bin), 'c-4') > 0"))
"""What a keeper types below a column, and the condition that it means."""


def figures(path: Path, registers: Mapping[str, Register], times: int = 40) -> Iterator[Figure]:
    """The figures of the store that stands in a file."""
    centre, raw = Centre(path), sqlite.look_into(path)
    actor = Actor(1, 1, "bench")
    yield from _parts(Reading(centre, registers["parts"], actor), raw, times)
    yield from _ledger(Reading(centre, registers["stock_movements"], actor), raw, times)
    yield from _past(centre, raw, times)
    yield _classes(centre, actor, path, max(times // 10, 3))
    raw.close()
    centre.close()


def _parts(reading: Reading, raw: Any, times: int) -> Iterator[Figure]:
    """The register opens, sorts, pages to its middle and filters."""
    register, goal = reading.register, "≤ 1.7x raw"
    columns = ", ".join(register.fields)
    shelf = f"SELECT id, {{key}}, {columns} FROM stock {{index}} WHERE branch_id = 1 AND kind = 'parts'"

    def page(column: str) -> str:
        key, index = register.sort_column(column), register.index_on(register.sort_column(column))
        return f"{shelf.format(key=key, index=f'INDEXED BY {index}')} {{more}} ORDER BY {key}, id LIMIT {PAGE}"

    for column in register.columns:
        if register.has_index(column.name):
            asked, statement = reading.ask("parts", sort=column.name, descending=False), page(column.name).format(more="")
            yield side_by_side(Figure(f"parts register: first {PAGE} by {column.name}", goal, floor_name=RAW), partial(reading.first, asked),
                               lambda statement=statement: raw.execute(statement).fetchall(), times)  # type: ignore[misc]
    asked = reading.ask("parts", sort="item_code", descending=False)
    count = raw.execute("SELECT count(*) FROM stock WHERE branch_id = 1 AND kind = 'parts'").fetchone()[0]
    middle = raw.execute("SELECT id FROM stock WHERE branch_id = 1 AND kind = 'parts' ORDER BY item_code, id LIMIT 1 OFFSET ?", (count // 2,)).fetchone()[0]
    row = next(iter(raw.execute(f"SELECT id, item_code, {columns} FROM stock WHERE id = ?", (middle,)).fetchall()))
    beyond = page("item_code").format(more="AND (item_code, id) > (?, ?)")
    yield side_by_side(Figure(f"parts register: {PAGE} rows from the middle", goal, floor_name=RAW), lambda: reading.after(asked, row),
                       lambda: raw.execute(beyond, (row[1], row[0])).fetchall(), times)
    yield from _filters(reading, raw, page("item_code"), times)
    below = reading.ask("below", sort="item_code", descending=False)
    statement = page("item_code").format(more="AND level = '2 below'")
    yield side_by_side(Figure("parts register: the view below minimum, first page", goal, floor_name=RAW), lambda: reading.first(below),
                       lambda: raw.execute(statement).fetchall(), times)


def _filters(reading: Reading, raw: Any, page: str, times: int) -> Iterator[Figure]:
    """What is typed below a column: the first page of what is left. What is found is what raw SQL finds."""
    for name, typed, meant in FILTERED:
        asked = reading.ask("parts", sort="item_code", descending=False, filters={name: typed})
        statement = page.format(more=f"AND {meant}")
        figure = Figure(f"parts register: {name} filtered by {typed}", "≤ 1.7x raw", floor_name=RAW)
        side_by_side(figure, partial(reading.first, asked), lambda statement=statement: raw.execute(statement).fetchall(), times // 2)  # type: ignore[misc]
        same = [found[0] for found in reading.first(asked)] == [found[0] for found in raw.execute(statement).fetchall()]
        figure.note = "the same rows" if same else "ROWS DIFFER"
        yield figure


def _ledger(reading: Reading, raw: Any, times: int) -> Iterator[Figure]:
    columns = ", ".join(reading.register.fields)
    asked = reading.ask("all", sort="id", descending=True)
    newest = f"SELECT id, {columns} FROM stock_movement WHERE branch_id = 1 ORDER BY id DESC LIMIT {PAGE}"
    yield side_by_side(Figure(f"stock ledger: newest {PAGE}", "≤ 1.7x raw", floor_name=RAW), lambda: reading.first(asked),
                       lambda: raw.execute(newest).fetchall(), times)


def _past(centre: Centre, raw: Any, times: int) -> Iterator[Figure]:
    """The stock of the main store on three past days, beside the plain sum of the ledger; the figures agree to the last one."""
    store = raw.execute("SELECT to_id FROM stock_movement WHERE kind = 'received' ORDER BY id DESC LIMIT 1").fetchone()[0]
    first, last = (date.fromisoformat(day) for day in raw.execute("SELECT min(business_date), max(business_date) FROM stock_movement").fetchone())
    plain = ("SELECT item_id, sum(quantity), sum(value) FROM (SELECT item_id, quantity, value FROM stock_movement WHERE to_id = ?1 AND business_date <= ?2 "
             "UNION ALL SELECT item_id, -quantity, -value FROM stock_movement WHERE from_id = ?1 AND business_date <= ?2) GROUP BY item_id "
             "HAVING sum(quantity) <> 0 ORDER BY item_id")
    with centre.reading() as session:
        for share in (0.1, 0.5, 1.0):
            day = first + timedelta(days=int((last - first).days * share))
            figure = Figure(f"stock of the store on a past day, {share:.0%} of the way", "≤ 1.7x the raw sum", floor_name="raw sqlite3, the plain sum")
            side_by_side(figure, partial(stock_of_day, session, session.get_one(Warehouse, store), day),
                         lambda day=day: raw.execute(plain, (store, day.isoformat())).fetchall(), max(times // 10, 3), warm=1)  # type: ignore[misc]
            figure.note = _agreement(session, raw, plain, store, day)
            yield figure
        yield _one_part(session, raw, store, first + timedelta(days=(last - first).days // 2), times)


def _agreement(session: Session, raw: Any, plain: str, store: int, day: date) -> str:
    mine, theirs = stock_of_day(session, session.get_one(Warehouse, store), day), raw.execute(plain, (store, day.isoformat())).fetchall()
    return f"{len(mine)} parts, the same figures" if mine == theirs else "FIGURES DIFFER"


def _one_part(session: Session, raw: Any, store: int, day: date, times: int) -> Figure:
    """What lay of one part that moves a lot."""
    from backoffice.models.warehouse.ledger import stock_on
    item = raw.execute("SELECT item_id FROM stock_movement WHERE to_id = ? ORDER BY id LIMIT 1", (store,)).fetchone()[0]
    plain = ("SELECT sum(CASE WHEN to_id = ?1 THEN quantity ELSE -quantity END) FROM stock_movement WHERE (to_id = ?1 OR from_id = ?1) AND item_id = ?2 "
             "AND business_date <= ?3")
    figure = Figure("stock of one part on a past day", "≤ 1 ms", floor_name="raw sqlite3, the plain sum")
    for _ in range(times):
        figure.ours.append(took(lambda: stock_on(session, store, item, day)))
        figure.floor.append(took(lambda: raw.execute(plain, (store, item, day.isoformat())).fetchone()))
    return figure


def _classes(centre: Centre, actor: Actor, path: Path, times: int) -> Figure:
    """A whole ABC run over the last year: summed up, ranked, each part with its class and its order point written down."""
    raw = sqlite.library.connect(path, isolation_level=None)
    last = date.fromisoformat(raw.execute("SELECT max(business_date) FROM stock_movement").fetchone()[0])
    from_on = last - timedelta(days=364)
    raw.execute("CREATE TEMP TABLE ranked AS SELECT item_id, item_code, item_name, 0 AS used, 0 AS value, 0 AS running FROM stock LIMIT 0")
    plain = ("INSERT INTO ranked SELECT item_id, item_code, item_name, sum(quantity), sum(value), sum(sum(value)) OVER (ORDER BY sum(value) DESC) "
             "FROM stock_movement WHERE branch_id = 1 AND kind = 'used' AND business_date BETWEEN ? AND ? GROUP BY item_id")
    figure = Figure("an ABC run over a year", "≤ 10x the raw sums", floor_name="raw sqlite3: summed up, ranked, into a table without a trail")
    side_by_side(figure, lambda: centre.perform("abc_run.classify", inputs={"from_on": from_on, "until_on": last}, actor=actor),
                 lambda: raw.execute(plain, (from_on.isoformat(), last.isoformat())), times, warm=1)
    figure.note = f"{raw.execute('SELECT count(*) FROM abc_line WHERE run_id = (SELECT max(id) FROM abc_run)').fetchone()[0]} parts"
    raw.close()
    return figure
