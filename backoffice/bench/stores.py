"""Makes the store that the bench measures: any number of parts and movements over three years, by plain SQL. A fifth of the parts moves four times in five."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import String, Text, inspect

from backoffice import sqlite
from backoffice.bench.million import drop_triggers, finish
from backoffice.demo.beginnings import found
from backoffice.folding import sort_key
from backoffice.models.base import columns_of
from backoffice.models.warehouse.stock import level_of

DAYS = 1095
PARTS_ON = ("belt", "board", "brush", "compressor", "fan", "filter", "fuse", "hose", "motor", "pump", "relay", "seal", "sensor", "switch", "valve")
CYCLE = 4
"""Every part moves in rounds: four pieces come in, two are issued into a bag and used, one goes to quarantine. So no stock is ever below zero."""


def make(path: Path, items: int, movements: int, tell: Callable[[str], None] = lambda words: None) -> None:
    """Makes the centre in a new file. The rows go in without triggers and indexes; balances are the sums of the movements, as `check` wants them."""
    started = time.perf_counter()
    centre, _desks = found(path, datetime(2023, 1, 2, 9, tzinfo=UTC))
    centre.close()
    connection = sqlite.library.connect(path, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=OFF", "cache_size=-400000", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    drop_triggers(connection)
    connection.create_function("sort_key", 1, sort_key, deterministic=True)
    connection.create_function("level_of", 4, lambda *figures: level_of(*figures).value, deterministic=True)
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name IN ('item', 'stock', 'stock_movement') AND sql IS NOT NULL").fetchall()
    for name, _sql in indexes:
        connection.execute(f'DROP INDEX "{name}"')
    connection.execute("BEGIN")
    first = connection.execute("SELECT max(id) + 1 FROM item").fetchone()[0]
    store, bag, aside = _places(connection)
    _items(connection, first, items)
    _movements(connection, first, items, movements, store, bag, aside)
    tell(f"movements {time.perf_counter() - started:.0f} s")
    _balances(connection, first, store, bag)
    connection.execute("COMMIT")
    tell(f"balances {time.perf_counter() - started:.0f} s")
    for _name, sql in indexes:
        connection.execute(sql)
    connection.execute("DELETE FROM tally WHERE record IN ('item', 'stock', 'warehouse')")
    for table, branch, state in (("item", "0", "state"), ("stock", "branch_id", "''"), ("warehouse", "branch_id", "state")):
        connection.execute(f"INSERT INTO tally (record, branch_id, state, count) SELECT '{table}', {branch}, {state}, count(*) FROM {table} GROUP BY 2, 3")
    connection.close()
    tell(f"indexes {time.perf_counter() - started:.0f} s")
    finish(path)
    tell(f"search {time.perf_counter() - started:.0f} s")


def _places(connection: Any) -> tuple[int, int, int]:
    """The store of the first branch, a bag and a quarantine."""
    store = connection.execute("SELECT id FROM warehouse WHERE branch_id = 1 AND kind = 'parts' ORDER BY id").fetchone()[0]
    found_ = [store]
    for code, kind, home in (("BENCH-BAG", "bag", store), ("BENCH-Q", "quarantine", None)):
        _insert(connection, "warehouse", {"code": f"'{code}'", "name": f"'{code}'", "name_key": f"'{code.lower()}'", "kind": f"'{kind}'", "state": "'open'",
                                          "branch_id": "1", "business_date": "'2023-01-02'", "home_id": str(home or "NULL")}, "(SELECT 1)")
        found_.append(connection.execute("SELECT max(id) FROM warehouse").fetchone()[0])
    return found_[0], found_[1], found_[2]


def _insert(connection: Any, table: str, told: dict[str, str], source: str) -> None:
    """Fills a table from a statement; what is not told is empty, as a new record has it."""
    from backoffice.models import kind_of
    kind = kind_of(table)
    columns = {column.key: column for column in inspect(kind).local_table.columns}
    values = {name: told.get(name) or _empty(columns[name]) for name in columns_of(kind, derived=True) if name != "id" or "id" in told}
    connection.execute(f"INSERT INTO {table} ({', '.join(values)}) SELECT {', '.join(values.values())} FROM {source}")


def _empty(column: Any) -> str:
    if column.key == "version":
        return "1"
    if column.nullable:
        return "NULL"
    if column.default is not None and column.default.is_scalar:
        default = column.default.arg
        return f"'{default}'" if isinstance(default, str) else str(int(default))
    return "''" if isinstance(column.type, String | Text) else "0"


def _items(connection: Any, first: int, items: int) -> None:
    kinds = " ".join(f"WHEN {place} THEN '{name}'" for place, name in enumerate(PARTS_ON))
    name = f"(CASE n.i % {len(PARTS_ON)} {kinds} END || ' ' || printf('%06d', (n.i * 7919) % 1000003))"
    _insert(connection, "item", {"id": f"n.i + {first}", "code": "printf('B-%07d', n.i)", "name": name, "name_key": f"sort_key({name})",
                                 "fits": "'WX-' || (n.i % 40)", "state": "'active'"},
            f"(WITH RECURSIVE c(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM c WHERE i < {items - 1}) SELECT i FROM c) AS n")


def _movements(connection: Any, first: int, items: int, movements: int, store: int, bag: int, aside: int) -> None:
    """The ledger in the order of time. `k` counts the movements of each part, so that each follows its rounds."""
    busy = max(items // 5, 1)
    connection.execute(
        f"CREATE TEMP TABLE drawn AS WITH RECURSIVE c(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM c WHERE i < {movements - 1}), "
        f"d AS (SELECT i, CASE WHEN i % 5 < 4 THEN (i * 7919) % {busy} ELSE (i * 104729) % {items} END AS item FROM c) "
        "SELECT i, item, row_number() OVER (PARTITION BY item ORDER BY i) - 1 AS k FROM d")
    step = f"(k % {CYCLE})"
    pieces = f"(CASE {step} WHEN 0 THEN 4 WHEN 3 THEN 1 ELSE 2 END)"
    day = f"date('2023-01-02', (i * {DAYS} / {movements}) || ' days')"
    _insert(connection, "stock_movement", {
        "kind": f"(CASE {step} WHEN 0 THEN 'received' WHEN 1 THEN 'issued' WHEN 2 THEN 'used' ELSE 'moved' END)", "item_id": f"item + {first}",
        "item_code": "printf('B-%07d', item)", "item_name": "'Bench part'", "from_id": f"(CASE {step} WHEN 0 THEN NULL WHEN 2 THEN {bag} ELSE {store} END)",
        "to_id": f"(CASE {step} WHEN 0 THEN {store} WHEN 1 THEN {bag} WHEN 2 THEN NULL ELSE {aside} END)", "quantity": f"{pieces} * 1000",
        "value": f"{pieces} * (100 + item % 9973)", "branch_id": "1", "business_date": day, "at": f"{day} || 'T08:00:00.000000Z'", "staff_id": "2"},
        "(SELECT i, item, k FROM drawn ORDER BY i)")
    connection.execute("DROP TABLE drawn")


def _balances(connection: Any, first: int, store: int, bag: int) -> None:
    """What lies where, summed up from the ledger."""
    ends = ("SELECT to_id AS place, item_id, quantity, value FROM stock_movement WHERE to_id IS NOT NULL UNION ALL "
            "SELECT from_id, item_id, -quantity, -value FROM stock_movement WHERE from_id IS NOT NULL")
    connection.execute(f"CREATE TEMP TABLE sums AS SELECT place, item_id, sum(quantity) AS quantity, sum(value) AS value FROM ({ends}) "
                       f"WHERE item_id >= {first} GROUP BY place, item_id")
    connection.execute("CREATE INDEX temp.sums_by ON sums (item_id, place)")
    keep = f"(CASE WHEN s.place = {store} THEN (s.item_id % 5) * 1000 ELSE 0 END)"
    in_bags = f"(CASE WHEN s.place = {store} THEN coalesce((SELECT b.quantity FROM sums b WHERE b.item_id = s.item_id AND b.place = {bag}), 0) ELSE 0 END)"
    _insert(connection, "stock", {
        "warehouse_id": "s.place", "item_id": "s.item_id", "item_code": "i.code", "item_name": "i.name", "name_key": "i.name_key", "fits": "i.fits",
        "item_state": "i.state", "kind": "w.kind", "warehouse_name": "w.name", "bin": "printf('%c-%02d', 65 + s.item_id % 20, s.item_id % 60)", "minimum": keep,
        "quantity": "s.quantity", "value": "s.value", "in_bags": in_bags, "level": f"level_of(s.quantity, {keep}, 0, 0)", "branch_id": "1",
        "business_date": "'2023-01-02'"}, "sums s JOIN item i ON i.id = s.item_id JOIN warehouse w ON w.id = s.place")
    connection.execute("DROP TABLE sums")
