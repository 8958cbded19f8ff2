"""What a check is, and what it says when something does not hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Connection

from backoffice import engines
from backoffice.storing import Store
from backoffice.text import say


@dataclass(frozen=True)
class Problem:
    """Something that does not hold: which check found it, in words, and the record that it is about."""

    words: str
    values: dict[str, Any] = field(default_factory=dict)
    record: str = ""
    record_id: int | None = None
    check: str = ""

    def said(self, language: str | None = None) -> str:
        return say(self.words, language, **self.values)


Problems = Iterator[Problem]
Question = Callable[[Connection], Problems]


@dataclass(frozen=True)
class Check:
    """One thing that always holds, under the words that it is known by; what only gives hints never counts as broken."""

    name: str
    words: str
    find: Question
    only_hints: bool = False


CHECKS: list[Check] = []


def invariant(words: str) -> Callable[[Question], Question]:
    """Enters a function among the checks; it yields a problem for each record for which the words are not true."""
    def enter(find: Question) -> Question:
        CHECKS.append(Check(find.__name__, words, find))
        return find
    return enter


def hint(words: str) -> Callable[[Question], Question]:
    """Enters a function whose finds are worth knowing and break nothing."""
    def enter(find: Question) -> Question:
        CHECKS.append(Check(find.__name__, words, find, only_hints=True))
        return find
    return enter


def store_of(connection: Connection) -> Store:
    """Where the bytes of this centre's attachments are kept."""
    store: Store = connection.get_execution_options()["store"]
    return store


def broken(words: str, record: str = "", record_id: int | None = None, /, **values: Any) -> Problem:
    """What a check yields when something does not hold."""
    return Problem(words, values, record, record_id)


def rows(connection: Connection, statement: str, *values: Any) -> Iterator[tuple[Any, ...]]:
    """What the database itself answers."""
    yield from engines.plain(connection).execute(statement, values)


def long_rows(connection: Connection, statement: str, *values: Any) -> Iterator[tuple[Any, ...]]:
    """The same of a table that may be long, row by row, without holding all of it."""
    yield from engines.stream(connection, statement, values)


def words_in(*states: str) -> str:
    """States as a list inside a statement."""
    return "(" + ", ".join(f"'{state}'" for state in states) + ")"


Told = TypeVar("Told")
Row: TypeAlias = tuple[int, Told]


def side_by_side(left: Iterator[Row[Told]], right: Iterator[Row[Told]]) -> Iterator[tuple[int, Told | None, Told | None]]:
    """Two lists by id, read together without holding either: what stands in each, or nothing."""
    mine, theirs = next(left, None), next(right, None)
    while mine is not None or theirs is not None:
        if theirs is None or (mine is not None and mine[0] < theirs[0]):
            assert mine is not None
            yield mine[0], mine[1], None
            mine = next(left, None)
        elif mine is None or theirs[0] < mine[0]:
            yield theirs[0], None, theirs[1]
            theirs = next(right, None)
        else:
            yield mine[0], mine[1], theirs[1]
            mine, theirs = next(left, None), next(right, None)
