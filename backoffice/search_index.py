"""The index of our own tokens as each engine keeps it: one table of words on SQLite, one row for each token on PostgreSQL.

It names candidates, newest first; whoever asks rechecks them by their folded text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import Connection

from backoffice.engines import Plain, later, stream
from backoffice.models.search_entries import PLACES

MOST = 4
"""So many tokens, the longest ones, lead to the candidates on PostgreSQL; the folded text decides about the rest."""


@dataclass(frozen=True)
class Candidates:
    """Where candidates come from: `source` has their entries as `e`, `place` is what they are ordered by."""

    source: str
    place: str
    tests: tuple[str, ...]
    values: tuple[Any, ...]


class Index(Protocol):
    """What the index of each engine offers."""

    def install(self, plain: Plain) -> None: ...
    def clear(self, plain: Plain) -> None: ...
    def enter(self, plain: Plain, place: int, tokens: set[str]) -> None: ...
    def remove(self, plain: Plain, place: int, tokens: set[str]) -> None: ...
    def load(self, plain: Plain, entries: Sequence[tuple[int, set[str]]]) -> None: ...
    def finish(self, plain: Plain) -> None: ...
    def candidates(self, tokens: Iterable[str], low: int) -> Candidates: ...
    def held(self, connection: Connection) -> Iterator[tuple[str, int, int]]: ...


class WordTable:
    """SQLite's own index of words, without a copy of them."""

    CREATE = "CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5(tokens, content='', columnsize=0, detail=none, tokenize='ascii')"

    def install(self, plain: Plain) -> None:
        plain.execute(self.CREATE)

    def clear(self, plain: Plain) -> None:
        plain.execute("DROP TABLE IF EXISTS search_index")
        plain.execute(self.CREATE)

    def enter(self, plain: Plain, place: int, tokens: set[str]) -> None:
        plain.execute("INSERT INTO search_index (rowid, tokens) VALUES (?, ?)", (place, self._written(tokens)))

    def remove(self, plain: Plain, place: int, tokens: set[str]) -> None:
        plain.execute("INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', ?, ?)", (place, self._written(tokens)))

    def load(self, plain: Plain, entries: Sequence[tuple[int, set[str]]]) -> None:
        plain.executemany("INSERT INTO search_index (rowid, tokens) VALUES (?, ?)", [(place, self._written(tokens)) for place, tokens in entries])

    def finish(self, plain: Plain) -> None:
        plain.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")

    def candidates(self, tokens: Iterable[str], low: int) -> Candidates:
        asked = " AND ".join(f'"{token}"' for token in tokens)
        return Candidates("FROM search_index s CROSS JOIN search_entry e ON e.id = s.rowid", "s.rowid",
                          ("s.rowid BETWEEN ? AND ?", "s.search_index MATCH ?"), (low, low + PLACES - 1, asked))

    def held(self, connection: Connection) -> Iterator[tuple[str, int, int]]:
        """How often each token stands in the index, and a sum over its places."""
        connection.exec_driver_sql("CREATE VIRTUAL TABLE temp.search_words USING fts5vocab(main, search_index, instance)")
        try:
            yield from stream(connection, "SELECT term, count(*), sum(doc % 2147483647) FROM temp.search_words GROUP BY term")
        finally:
            connection.exec_driver_sql("DROP TABLE temp.search_words")

    @staticmethod
    def _written(tokens: set[str]) -> str:
        return " ".join(sorted(tokens))


class TokenRows:
    """One row for each token of each entry: it needs no extension of the server."""

    CREATE = 'CREATE TABLE IF NOT EXISTS search_token (token text COLLATE "C" NOT NULL, entry bigint NOT NULL, PRIMARY KEY (token, entry))'
    ENTER = "INSERT INTO search_token (token, entry) SELECT unnest(?::text[]), ?::bigint"

    def install(self, plain: Plain) -> None:
        plain.execute(self.CREATE)

    def clear(self, plain: Plain) -> None:
        plain.execute("DROP TABLE IF EXISTS search_token")
        plain.execute(self.CREATE)

    def enter(self, plain: Plain, place: int, tokens: set[str]) -> None:
        later(plain, self.ENTER, (sorted(tokens), place))

    def remove(self, plain: Plain, place: int, tokens: set[str]) -> None:
        later(plain, "DELETE FROM search_token WHERE token = ANY(?::text[]) AND entry = ?", (sorted(tokens), place))

    def load(self, plain: Plain, entries: Sequence[tuple[int, set[str]]]) -> None:
        plain.execute("INSERT INTO search_token (token, entry) SELECT * FROM unnest(?::text[], ?::bigint[])",
                      ([token for _place, tokens in entries for token in sorted(tokens)], [place for place, tokens in entries for _token in tokens]))

    def finish(self, plain: Plain) -> None:
        plain.execute("ANALYZE search_token")

    def candidates(self, tokens: Iterable[str], low: int) -> Candidates:
        first, *others = list(tokens)[:MOST]
        tests = ["EXISTS (SELECT 1 FROM search_token t WHERE t.token = ? AND t.entry = s.entry)"] * len(others)
        return Candidates("FROM search_token s JOIN search_entry e ON e.id = s.entry", "s.entry",
                          ("s.entry BETWEEN ? AND ?", "s.token = ?", *tests), (low, low + PLACES - 1, first, *others))

    def held(self, connection: Connection) -> Iterator[tuple[str, int, int]]:
        """How often each token stands in the index, and a sum over its places."""
        yield from stream(connection, "SELECT token, count(*), sum(entry % 2147483647) FROM search_token GROUP BY token")


INDEXES: dict[str, Index] = {"sqlite": WordTable(), "postgresql": TokenRows()}
