"""The figures of a database, asked in plain SQL from its own tables: they can be taken before an upgrade, and on every engine."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, inspect

from backoffice.backups.manifest import Figures, Head
from backoffice.models.base import Base
from backoffice.text import N_, say, say_count


def money_columns() -> dict[str, list[str]]:
    """The columns that hold money, by table, as the records declare them."""
    found = {table.name: [column.name for column in table.columns if column.info.get("kind") == "money"] for table in Base.metadata.sorted_tables}
    return {name: columns for name, columns in found.items() if columns}


def taken(connection: Connection) -> Figures:
    """The figures of a database, older ones of this program too."""
    there = inspect(connection)
    tables = sorted(name for name in there.get_table_names() if not name.startswith(("sqlite_", "search_index")))
    counts = {name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in tables}
    totals: dict[str, dict[str, int]] = {}
    for name, declared in money_columns().items():
        columns = {column["name"] for column in there.get_columns(name)} if name in counts else set()
        by: list[str] = [part for part in ("state", "currency") if part in columns]
        for column in declared:
            if column in columns:
                totals[f"{name}.{column}"] = _sums(connection, name, column, by)
    return Figures(counts, totals, _heads(connection) if {"seal", "branch"} <= counts.keys() else {})


def _sums(connection: Connection, table: str, column: str, by: list[str]) -> dict[str, int]:
    """The sums of a column (minor units) for each state and currency that its table has."""
    parts = "".join(f'"{part}", ' for part in by)
    grouped = f" GROUP BY {parts.rstrip(', ')} ORDER BY {parts.rstrip(', ')}" if by else ""
    rows = connection.exec_driver_sql(f'SELECT {parts}coalesce(sum("{column}"), 0) FROM "{table}"{grouped}')
    return {" ".join(str(part) for part in row[:-1]): int(row[-1]) for row in rows}


def _heads(connection: Connection) -> dict[str, Head]:
    """The head of each branch's chain."""
    rows = connection.exec_driver_sql(
        "SELECT b.id, b.code, s.place, s.digest, f.digest FROM branch b "
        "JOIN seal s ON s.branch_id = b.id AND s.place = (SELECT max(place) FROM seal WHERE branch_id = b.id) "
        "JOIN seal f ON f.branch_id = b.id AND f.place = (SELECT min(place) FROM seal WHERE branch_id = b.id) ORDER BY b.id")
    return {str(branch): Head(code, int(place), digest, first) for branch, code, place, digest, first in rows}


def differences(told: Figures, found: Figures) -> Iterator[str]:
    """What a restored database has otherwise than its backup says, in words."""
    for name in sorted(told.counts.keys() | found.counts.keys()):
        if told.counts.get(name) != found.counts.get(name):
            yield say(N_("{table}: {found} rows, the backup says {told}."), table=name, found=found.counts.get(name, "–"), told=told.counts.get(name, "–"))
    for name in sorted(told.totals):
        if told.totals[name] != found.totals.get(name):
            yield say(N_("The sums of {column} are not those that the backup says."), column=name)
    for branch in sorted(told.heads.keys() | found.heads.keys()):
        if told.heads.get(branch) != found.heads.get(branch):
            yield say(N_("The last sealed deed of branch {branch} is not the one that the backup names."),
                      branch=(told.heads.get(branch) or found.heads[branch]).code)


def in_words(figures: Figures) -> list[str]:
    """What agrees, in three sentences."""
    heads = ", ".join(f"{head.code} {head.place}" for head in figures.heads.values())
    return [
        say_count(len(figures.counts), N_("{n} table, {rows} rows: as many as were written."), N_("{n} tables, {rows} rows: as many as were written."),
                  rows=sum(figures.counts.values())),
        say_count(sum(map(len, figures.totals.values())), N_("{n} sum of money: as it was written."), N_("{n} sums of money: as they were written.")),
        say(N_("The sealed deeds of each branch end where they ended: {heads}."), heads=heads or "–"),
    ]
