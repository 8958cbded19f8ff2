"""Finding anything from one character on: part of a name, the tail of a phone, the middle of a serial, in any script.

Each searched record has one folded text (`search_entry`) and its tokens in one index: every one, two and three signs in a row for
Latin letters and figures, every one and two for hanzi. The index names candidates, newest first; the folded text decides, so that
what is found is exactly what a full scan would find.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from operator import add
from typing import Any

from sqlalchemy import Connection, event, inspect, select
from sqlalchemy.orm import Session

from backoffice import engines
from backoffice.folding import fold
from backoffice.models.base import Record, records
from backoffice.models.deeds import deed_of, plain
from backoffice.models.search_entries import PLACES, entry_id, place_of, searched_kinds
from backoffice.search_index import INDEXES, Candidates, Index

_RUNS = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+|[^\W_\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def tokens(folded: str) -> set[str]:
    """The tokens under which a folded text is found."""
    found: set[str] = set()
    for run in _RUNS.findall(folded):
        pairs = [*map(add, run, run[1:])]
        found.update(run, pairs)
        if not _HAN.match(run):
            found.update(map(add, pairs, run[2:]))
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

def marks(words: Iterable[str]) -> list[str]:
    """The tokens that candidates of these folded words have, the longest first; none where there is no token to go by."""
    return sorted(sorted(wanted_tokens(words)), key=len, reverse=True)


def candidates(words: Iterable[str], low: int, engine: str) -> Candidates:
    """Where the candidates of folded words come from, among the entries from `low` on: those of one kind."""
    return INDEXES[engine].candidates(marks(words), low)


def statement(words: list[str], low: int, engine: str) -> tuple[str, list[Any]]:
    """The statement that finds the records of a kind that hold all folded words, newest first, and its values.

    Without a token to go by (a sign that is neither letter nor figure) the folded texts are scanned.
    """
    found = candidates(words, low, engine) if marks(words) else Candidates(
        "FROM search_entry e", "e.id", ("e.id BETWEEN ? AND ?",), (low, low + PLACES - 1))
    tests = [*found.tests, *["instr(e.folded, ?) > 0"] * len(words)]
    return f"{found.source} WHERE {' AND '.join(tests)} ORDER BY {found.place} DESC", [*found.values, *words]


def find(connection: Any, table: str, query: str, limit: int = 100) -> list[int]:
    """The ids of the newest records of a table that hold every word of the query. `connection` takes plain SQL."""
    words = fold(query).split()
    if not words:
        return []
    low = place_of(table)
    body, values = statement(words, low, engines.name_of(connection))
    rows = connection.execute(f"SELECT e.id {body} LIMIT ?", (*values, limit)).fetchall()
    return [row[0] - low for row in rows]


# ---- keeping ----------------------------------------------------------------------------------------------------------------

@event.listens_for(Session, "before_flush")
def _note(session: Session, *_told: Any) -> None:
    """Notes which records are new and which are found by other words than before, so that nobody has to ask what stood there of the others."""
    session.info.setdefault("found newly", set()).update(session.new)
    session.info.setdefault("found otherwise", set()).update(
        record for record in session.dirty if isinstance(record, Record) and _is_found_otherwise(record))


def _is_found_otherwise(record: Record) -> bool:
    state = inspect(record)
    return any(state.attrs[name].history.has_changes() for name in set(record.found_by) - state.unmodified)


def keep(session: Session, touched: Iterable[Record]) -> None:
    """Brings the entries of changed records up to date, in the same transaction."""
    connection, deed = plain(session), deed_of(session)
    newly, otherwise = session.info.pop("found newly", set()), session.info.pop("found otherwise", set())
    searched = [record for record in touched if record.found_by and _is_searched(type(record))]
    for record in searched:
        if record in newly:
            _enter(connection, entry_id(record), folded_text(record))
    for record in searched:  # after the new ones: one of those may follow a record that was there, and is entered once
        if record not in newly and (record in otherwise or record in deed.made or record in deed.rewritten) and _keep_one(connection, record):
            _keep_followers(session, record)


def _enter(connection: Any, place: int, folded: str) -> None:
    engines.later(connection, "INSERT INTO search_entry (id, folded) VALUES (?, ?)", (place, folded))
    INDEXES[engines.name_of(connection)].enter(connection, place, tokens(folded))


def _keep_one(connection: Any, record: Record) -> bool:
    """Writes the entry of a record; says whether it stood differently before."""
    place, folded = entry_id(record), folded_text(record)
    found = connection.execute("SELECT folded FROM search_entry WHERE id = ?", (place,)).fetchone()
    if found is None:
        _enter(connection, place, folded)
    elif found[0] != folded:
        index = INDEXES[engines.name_of(connection)]
        index.remove(connection, place, tokens(found[0]))
        engines.later(connection, "UPDATE search_entry SET folded = ? WHERE id = ?", (folded, place))
        index.enter(connection, place, tokens(folded))
        return True
    return False


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
    INDEXES[connection.dialect.name].install(engines.plain(connection))


def texts(connection: Connection, kind: type[Record]) -> Iterator[tuple[int, str]]:
    """What every record of a kind should be found by: (entry id, folded text)."""
    place, names = place_of(kind.__tablename__), ", ".join(f'"{name}"' for name in kind.found_by)
    for key, *values in engines.stream(connection, f'SELECT id, {names} FROM "{kind.__tablename__}" ORDER BY id'):
        yield place + key, "\n".join(fold(str(value)) for value in values if value)


def reindex(connection: Connection) -> int:
    """Builds the whole index anew, after a bulk load. Returns the number of entries."""
    count, index, writing = 0, INDEXES[connection.dialect.name], engines.plain(connection)
    index.clear(writing)
    writing.execute("DELETE FROM search_entry")
    for kind in searched_kinds():
        chunk: list[tuple[int, str]] = []
        for entry in texts(connection, kind):
            chunk.append(entry)
            if len(chunk) == 5000:
                count += _load(writing, index, chunk)
        count += _load(writing, index, chunk)
    index.finish(writing)
    return count


def index_entries(connection: Connection) -> None:
    """Builds the index anew from the entries as they stand, for tables that came from elsewhere with their entries."""
    index, writing = INDEXES[connection.dialect.name], engines.plain(connection)
    index.clear(writing)
    chunk: list[tuple[int, set[str]]] = []
    for place, folded in engines.stream(connection, "SELECT id, folded FROM search_entry ORDER BY id"):
        chunk.append((place, tokens(folded)))
        if len(chunk) == 5000:
            index.load(writing, chunk)
            chunk = []
    if chunk:
        index.load(writing, chunk)
    index.finish(writing)


def _load(writing: Any, index: Index, chunk: list[tuple[int, str]]) -> int:
    loaded = len(chunk)
    if chunk:
        writing.executemany("INSERT INTO search_entry (id, folded) VALUES (?, ?)", chunk)
        index.load(writing, [(place, tokens(folded)) for place, folded in chunk])
        chunk.clear()
    return loaded
