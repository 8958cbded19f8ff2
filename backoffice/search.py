"""Finding anything from one character on: part of a name, the tail of a phone, the middle of a serial, in any script.

Each searched record has one folded text (`search_entry`) and its tokens in one index: every one, two and three signs in a row for
Latin letters and figures, every one and two for hanzi. The index names candidates, newest first; the folded text decides, so that
what is found is exactly what a full scan would find.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from sqlalchemy import Connection, inspect, select
from sqlalchemy.orm import Session

from backoffice.folding import fold
from backoffice.models.base import Record, records
from backoffice.models.deeds import plain
from backoffice.models.search_entries import PLACES, entry_id, place_of, searched_kinds

_RUNS = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+|[^\W_\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
CREATE = "CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5(tokens, content='', columnsize=0, detail=none, tokenize='ascii')"


def tokens(folded: str) -> set[str]:
    """The tokens under which a folded text is found."""
    found: set[str] = set()
    for run in _RUNS.findall(folded):
        longest = 2 if _HAN.match(run) else 3
        for length in range(1, longest + 1):
            found.update(run[start:start + length] for start in range(len(run) - length + 1))
    return found


def wanted_tokens(words: Iterable[str]) -> set[str]:
    """The tokens that a record must have to hold these folded words."""
    wanted: set[str] = set()
    for word in words:
        for run in _RUNS.findall(word):
            length = min(2 if _HAN.match(run) else 3, len(run))
            wanted.update(run[start:start + length] for start in range(len(run) - length + 1))
    return wanted


def folded_text(record: Record) -> str:
    """What is searched of a record: the columns that it is found by, folded."""
    return "\n".join(fold(str(value)) for name in record.found_by if (value := getattr(record, name)))


# ---- asking -----------------------------------------------------------------------------------------------------------------

def match(words: Iterable[str]) -> str:
    """What the index is asked for candidates of these folded words; empty without a token to go by."""
    return " AND ".join(f'"{mark}"' for mark in sorted(wanted_tokens(words), key=len, reverse=True))


def statement(words: list[str], count: bool = False) -> tuple[str, list[Any]]:
    """The statement that finds the records of a kind that hold all folded words, and its values after the two bounds of the kind.

    Newest first. Without a token to go by (a sign that is neither letter nor figure) the folded texts are scanned.
    """
    marks = match(words)
    checks = " AND ".join(["instr(e.folded, ?)"] * len(words)) or "1"
    if marks:
        return ("FROM search_index s CROSS JOIN search_entry e ON e.id = s.rowid "
                f"WHERE s.rowid BETWEEN ? AND ? AND s.search_index MATCH ? AND {checks}" + ("" if count else " ORDER BY s.rowid DESC"), [marks, *words])
    return f"FROM search_entry e WHERE e.id BETWEEN ? AND ? AND {checks}" + ("" if count else " ORDER BY e.id DESC"), list(words)


def find(connection: Any, table: str, query: str, limit: int = 100) -> list[int]:
    """The ids of the newest records of a table that hold every word of the query. `connection` takes plain SQL."""
    words = fold(query).split()
    if not words:
        return []
    body, values = statement(words)
    low = place_of(table)
    rows = connection.execute(f"SELECT e.id {body} LIMIT ?", (low, low + PLACES - 1, *values, limit)).fetchall()
    return [row[0] - low for row in rows]


# ---- keeping ----------------------------------------------------------------------------------------------------------------

def keep(session: Session, touched: Iterable[Record]) -> None:
    """Brings the entries of changed records up to date, in the same transaction."""
    connection = plain(session)
    for record in touched:
        if record.found_by and _is_searched(type(record)) and _keep_one(connection, record):
            _keep_followers(session, record)


def _keep_one(connection: Any, record: Record) -> bool:
    """Writes the entry of a record; says whether it stood differently before."""
    place, folded = entry_id(record), folded_text(record)
    found = connection.execute("SELECT folded FROM search_entry WHERE id = ?", (place,)).fetchone()
    before = found[0] if found else None
    if before == folded:
        return False
    if before is None:
        connection.execute("INSERT INTO search_entry (id, folded) VALUES (?, ?)", (place, folded))
    else:
        connection.execute("INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', ?, ?)", (place, _written(before)))
        connection.execute("UPDATE search_entry SET folded = ? WHERE id = ?", (folded, place))
    connection.execute("INSERT INTO search_index (rowid, tokens) VALUES (?, ?)", (place, _written(folded)))
    return before is not None


def _written(folded: str) -> str:
    return " ".join(sorted(tokens(folded)))


@cache
def _is_searched(kind: type[Record]) -> bool:
    return kind in searched_kinds()


@cache
def _followers(kind: type[Record]) -> tuple[tuple[type[Record], str], ...]:
    """The kinds that repeat something of this one in what they are found by, with the column that leads here."""
    found: list[tuple[type[Record], str]] = []
    for other in records():
        for column, path in other.copies.items():
            link = inspect(other).relationships[path.partition(".")[0]]
            if column in other.found_by and link.mapper.class_ is kind:
                found.append((other, str(next(iter(link.local_columns)).key)))
    return tuple(dict.fromkeys(found))


def _keep_followers(session: Session, record: Record) -> None:
    for kind, column in _followers(type(record)):
        for other in session.scalars(select(kind).where(getattr(kind, column) == record.id)):
            session.refresh(other)
            if _is_searched(kind) and _keep_one(plain(session), other):
                _keep_followers(session, other)


# ---- all at once ------------------------------------------------------------------------------------------------------------

def install(connection: Connection) -> None:
    """Makes the index, where it is not there yet."""
    connection.exec_driver_sql(CREATE)


def texts(connection: Connection, kind: type[Record]) -> Iterator[tuple[int, str]]:
    """What every record of a kind should be found by: (entry id, folded text)."""
    place, names = place_of(kind.__tablename__), ", ".join(f'"{name}"' for name in kind.found_by)
    for key, *values in connection.exec_driver_sql(f'SELECT id, {names} FROM "{kind.__tablename__}" ORDER BY id'):
        yield place + key, "\n".join(fold(str(value)) for value in values if value)


def reindex(connection: Connection) -> int:
    """Builds the whole index anew, after a bulk load. Returns the number of entries."""
    count = 0
    connection.exec_driver_sql("DROP TABLE IF EXISTS search_index")
    connection.exec_driver_sql(CREATE)
    connection.exec_driver_sql("DELETE FROM search_entry")
    for kind in searched_kinds():
        chunk: list[tuple[int, str]] = []
        for entry in texts(connection, kind):
            chunk.append(entry)
            if len(chunk) == 5000:
                count += _load(connection, chunk)
        count += _load(connection, chunk)
    connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('optimize')")
    return count


def _load(connection: Connection, chunk: list[tuple[int, str]]) -> int:
    loaded = len(chunk)
    if chunk:
        connection.exec_driver_sql("INSERT INTO search_entry (id, folded) VALUES (?, ?)", chunk)
        connection.exec_driver_sql("INSERT INTO search_index (rowid, tokens) VALUES (?, ?)", [(place, _written(folded)) for place, folded in chunk])
        chunk.clear()
    return loaded
