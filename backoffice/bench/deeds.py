"""Registering a call, against the raw insert of the very rows that the deed left."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from backoffice import sqlite
from backoffice.bench.measuring import Figure, side_by_side
from backoffice.database import Actor, Centre
from backoffice.models.search_entries import place_of
from backoffice.search import tokens

WRITTEN = ("command", "call", "clock_event", "audit", "seal")
"""The tables in which registering a call leaves rows, beside search, series and tally."""


def figures(path: Path, times: int = 400) -> Iterator[Figure]:
    """Register a call: all rules, number, audit, search index, durable."""
    centre, actor = Centre(path), Actor(2, 1, "bench")
    customer = centre.perform("customer.add_customer", None, None, {"name": "王小明", "language": "zh", "phone": "137 6120 9938", "address": "打浦路 88 弄",
                                                                    "zone": 1}, actor=Actor(1, 1, "bench")).record_id
    asked = {"customer": customer, "model": 1, "category": "A", "fault": "冷藏室不制冷，压缩机不启动", "fault_nature": "failure", "fault_location": "左侧"}

    def register() -> None:
        centre.perform("call.register_call", None, None, asked, actor=actor)

    register()
    floor = _Floor(path)
    figure = Figure("register a call: rules, number, audit, search, durable", "≤ 5x the raw insert of the same rows, p99 ≤ 10x its median",
                    floor_name="raw sqlite3, the same rows, one durable transaction, no triggers")
    yield side_by_side(figure, register, floor.insert, times)
    floor.close()
    centre.close()


class _Floor:
    """The same rows as the last deed, inserted by plain SQL into tables of the same form and indexes, in a file of their own."""

    def __init__(self, path: Path) -> None:
        self.path = path.with_name("floor.db")
        for leftover in self.path.parent.glob("floor.db*"):
            leftover.unlink()
        source = sqlite.look_into(path)
        self.connection = sqlite.library.connect(self.path, isolation_level=None)
        for pragma in sqlite.pragmas():
            self.connection.execute(f"PRAGMA {pragma}")
        self.connection.execute("PRAGMA foreign_keys=OFF")
        for (sql,) in source.execute("SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
                                     "AND name NOT LIKE 'search_index_%'"):
            self.connection.execute(sql)
        self.rows = self._rows(source)
        self.folded = source.execute("SELECT folded FROM search_entry WHERE id > ? ORDER BY id DESC LIMIT 1", (place_of("call"),)).fetchone()[0]
        source.close()
        self.connection.execute("INSERT INTO series (branch_id, code, year, last) VALUES (1, 'C', 2026, 0)")
        self.connection.execute("INSERT INTO tally (record, branch_id, state, count) VALUES ('call', 1, 'new', 0)")
        self.key = itertools.count(1)

    def _rows(self, source: Any) -> list[tuple[str, list[str], list[Any]]]:
        command = source.execute("SELECT max(id) FROM command").fetchone()[0]
        found = []
        for table in WRITTEN:
            where = {"command": "id = ?", "audit": "command_id = ?", "seal": "command_id = ?"}.get(table, f"id = (SELECT max(id) FROM \"{table}\") AND ? > 0")
            cursor = source.execute(f'SELECT * FROM "{table}" WHERE {where}', (command,))
            names = [column[0] for column in cursor.description]
            found += [(table, names, list(row)) for row in cursor]
        return found

    def insert(self) -> None:
        key, run = next(self.key), self.connection.execute
        run("BEGIN IMMEDIATE")
        for table, names, row in self.rows:
            values = [None if name == "id" else f"{value}-{key}" if name in ("uid", "number") else key if name in ("place", "command_id") else value
                      for name, value in zip(names, row, strict=True)]
            run(f'INSERT INTO "{table}" ({", ".join(names)}) VALUES ({", ".join("?" * len(names))})', values)
        run("UPDATE series SET last = last + 1 WHERE code = 'C'")
        run("UPDATE tally SET count = count + 1 WHERE record = 'call'")
        run("INSERT INTO search_entry (id, folded) VALUES (?, ?)", (key, self.folded))
        run("INSERT INTO search_index (rowid, tokens) VALUES (?, ?)", (key, " ".join(sorted(tokens(self.folded)))))
        run("COMMIT")

    def close(self) -> None:
        self.connection.close()
        for leftover in self.path.parent.glob("floor.db*"):
            leftover.unlink()
