"""How a question to a register becomes a statement: which index leads, what is checked on the way, and in which order rows come.

There are three ways through a register. *Walk* follows the index of the sort and passes over what does not fit: right when much fits.
*Narrow* takes the rows of a few states from their index and sorts them: right when they are few. *Found* takes the candidates of the
search index. Each statement is text that is built once for each question.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from backoffice import search
from backoffice.models.search_entries import place_of
from backoffice.pages.asking import Question
from backoffice.pages.declaring import Both, Condition, Either, Is, Newest, Register
from backoffice.pages.filters import NOTHING, Term, term_of

UNSORTABLE = frozenset({"name", "thing"})
TEXTS = frozenset({"text", "link", "phone"})


class Way(enum.Enum):
    WALK = "walk"
    NARROW = "narrow"
    FOUND = "found"


@dataclass(frozen=True)
class Needs:
    """What a question asks for, way or no way: states, conditions, and the folded words that the searched text must hold."""

    states: tuple[str, ...] | None
    terms: tuple[Term, ...]
    words: tuple[str, ...]

    @property
    def tokens(self) -> bool:
        return bool(search.wanted_tokens(self.words))


@lru_cache(maxsize=256)
def needs(question: Question) -> Needs:
    """Raises NotUnderstood where something typed means nothing."""
    register = question.register
    view = register.view(question.view)
    states = tuple(state.value for state in view.states) or None
    terms = [condition_term(register, condition) for condition in view.where]
    words = list(question.words)
    for name, typed in question.filters:
        term = term_of(register, register.column(name), typed, question.asker, question.day)
        if term is None:
            continue
        if name == "state" and term.text != NOTHING:
            allowed = states
            states = tuple(value for value in term.values if allowed is None or value in allowed)
        else:
            terms.append(term)
            words += [word for word in term.words if word not in words]
    return Needs(states, tuple(terms), tuple(words))


def condition_term(register: Register, condition: Condition) -> Term:
    """A declared condition as text of a statement."""
    if isinstance(condition, (Either, Both)):
        parts = condition.conditions if isinstance(condition, Either) else (condition.one, condition.other)
        terms = [condition_term(register, each) for each in parts]
        between = " OR " if isinstance(condition, Either) else " AND "
        return Term(f"({between.join(each.text for each in terms)})", tuple(value for each in terms for value in each.values))
    if isinstance(condition, Newest):
        same = " AND ".join(f"n.{name} = r.{name}" for name in condition.columns)
        return Term(f'NOT EXISTS (SELECT 1 FROM "{register.table}" n WHERE {same} AND n.id > r.id)')
    return _test(condition)


def _test(test: Is) -> Term:
    if test.value is None:
        return Term(f"r.{test.column} IS {'NOT ' if test.sign != '=' else ''}NULL")
    if isinstance(test.value, tuple):
        values = tuple(str(each) for each in test.value)
        return Term(f"r.{test.column} {'NOT ' if test.sign != '=' else ''}IN ({', '.join('?' * len(values))})", values)
    return Term(f"r.{test.column} {test.sign} ?", (test.value,))


class Part(enum.Enum):
    """A part of the rows of a register, in its order: from the front, or beyond a row."""

    ALL = "all, sorted"
    KEYED = "with a key"
    UNKEYED = "without a key"
    SAME = "beyond a row, with its key"
    BEYOND = "beyond the key of a row"
    UNKEYED_BEYOND = "beyond a row without a key"


@dataclass(eq=False)
class Plan:
    """The statements of one question on one way. Values may hold a `Given`, filled in when it is asked.

    `key` is what rows are sorted by; `place` what they are ordered by where they come in the order of their ids, `shift` how far that
    lies above the id. `sorted` rows do not come in the order of an index: then all parts are read in one go.
    """

    columns: str
    source: str
    where: tuple[str, ...]
    values: tuple[Any, ...]
    key: str
    place: str
    shift: int
    descending: bool
    nullable: bool
    sorted: bool
    texts: dict[Any, str] = field(default_factory=dict)

    def page(self, part: Part, backwards: bool = False) -> str:
        """A page of one part of the rows, in order or backwards."""
        made = self.texts.get((part, backwards))
        if made is None:
            down = self.descending is not backwards
            tests = [*self.where, *self._stretch(part), *self._edge(part, "<" if down else ">")]
            made = f"SELECT r.id, {self.key}, {self.columns} {self.source}{_where(tests)} ORDER BY {self._order(part, down)} LIMIT ?"
            self.texts[part, backwards] = made
        return made

    def _edge(self, part: Part, sign: str) -> list[str]:
        if part is Part.SAME:
            return [f"{self.key} = ?", f"r.id {sign} ?"] if self.by_key else [f"{self.place} {sign} ?"]
        if part is Part.BEYOND:
            return [f"{self.key} {sign} ?"]
        return [f"r.id {sign} ?"] if part is Part.UNKEYED_BEYOND else []

    def parts(self, backwards: bool = False) -> tuple[Part, ...]:
        """The parts of all rows, in order: rows without a sort key stand at the end whichever way the others are sorted."""
        if self.sorted and not backwards:
            return (Part.ALL,)
        parts = (Part.KEYED, Part.UNKEYED) if self.nullable else (Part.KEYED,)
        return parts[::-1] if backwards else parts

    def parts_beyond(self, row: tuple[Any, ...], backwards: bool = False) -> list[tuple[Part, tuple[Any, ...]]]:
        """The parts that follow a row, with the values of its edge. Rows with the same key come first, by their ids: comparing key and
        id in one go would make the database pass over every row with the same key."""
        if not self.by_key:
            return [(Part.SAME, (row[0] + self.shift,))]
        if row[1] is None:
            rest: list[tuple[Part, tuple[Any, ...]]] = [(Part.KEYED, ())] if backwards else []
            return [(Part.UNKEYED_BEYOND, (row[0],)), *rest]
        rest = [(Part.UNKEYED, ())] if self.nullable and not backwards else []
        return [(Part.SAME, (row[1], row[0])), (Part.BEYOND, (row[1],)), *rest]

    def ids(self, part: Part) -> str:
        """All ids of a part, in order."""
        return f"SELECT r.id {self.source}{_where([*self.where, *self._stretch(part)])} ORDER BY {self._order(part, self.descending)}"

    def counted(self, *tests: str, what: str = "count(*)") -> str:
        """How many there are, of them those that pass further tests."""
        return f"SELECT {what} {self.source}{_where([*self.where, *tests])}"

    @property
    def by_key(self) -> bool:
        return self.key != "r.id"

    def _stretch(self, part: Part) -> list[str]:
        if not self.nullable or part is Part.ALL:
            return []
        return [f"{self.key} IS {'' if part in (Part.UNKEYED, Part.UNKEYED_BEYOND) else 'NOT '}NULL"]

    def _order(self, part: Part, down: bool) -> str:
        way = " DESC" if down else ""
        if not self.by_key or part in (Part.UNKEYED, Part.UNKEYED_BEYOND):
            return f"{self.place}{way}"
        last = f"{self.key} IS NULL, " if self.nullable and part is Part.ALL else ""
        return f"{last}{self.key}{way}, r.id{way}"


def _where(tests: list[str]) -> str:
    return f" WHERE {' AND '.join(tests)}" if tests else ""


@lru_cache(maxsize=256)
def plan(question: Question, way: Way) -> Plan:
    """The statements for a question."""
    register, asked = question.register, needs(question)
    tests, values = _tests(register, asked, question.asker.branch_id, way)
    shift = place_of(register.table) if way is Way.FOUND else 0
    found = search.candidates(asked.words, shift, question.asker.engine) if way is Way.FOUND else None
    if found is not None:
        tests, values = [*found.tests, *tests], (*found.values, *values)
    for term in asked.terms:
        tests.append(term.text)
        values += term.values
    stored = register.sort_column(question.sort)
    nullable = stored != "id" and bool(register.stored[stored].nullable)
    return Plan(", ".join(f"r.{name}" for name in register.fields), _source(question, asked, way), tuple(tests), values, _key(question),
                found.place if found is not None else "r.id", shift, question.descending, nullable,
                stored != "id" and (way is not Way.WALK or not register.has_index(question.sort)))


def _tests(register: Register, asked: Needs, branch_id: int, way: Way) -> tuple[list[str], tuple[Any, ...]]:
    tests: list[str] = []
    values: tuple[Any, ...] = ()
    if asked.words:
        tests += ["instr(e.folded, ?) > 0"] * len(asked.words)
        values += asked.words
    if way is Way.NARROW and _by_open(register, asked):
        tests.append("r.open")
    if register.of_branch:
        tests.append("r.branch_id = ?")
        values += (branch_id,)
    if asked.states is not None:
        tests.append(f"r.state IN ({', '.join('?' * len(asked.states))})" if asked.states else NOTHING)
        values += asked.states
    return tests, values


def _by_open(register: Register, asked: Needs) -> bool:
    return bool(register.open_index and asked.states and not any(register.model.states(value).final for value in asked.states))


def _source(question: Question, asked: Needs, way: Way) -> str:
    register = question.register
    table, place = f'"{register.table}" r', place_of(register.table) if register.searched else 0
    chosen_here = question.asker.engine == "sqlite"
    joined = "CROSS" if chosen_here else "INNER"
    if way is Way.FOUND:
        shift = f" - {place}" if place else ""
        found = search.candidates(asked.words, place, question.asker.engine)
        return f"{found.source} {joined} JOIN {table} ON r.id = {found.place}{shift}"
    if way is Way.NARROW:
        index = register.open_index if _by_open(register, asked) else register.state_index
    else:
        index = register.index_on(register.sort_column(question.sort))
    entry = f" {joined} JOIN search_entry e ON e.id = r.id + {place}" if asked.words else ""
    if not chosen_here:
        return f"FROM {table}{entry}"
    return f"FROM {table} {f'INDEXED BY {index}' if index else 'NOT INDEXED'}{entry}"


def _key(question: Question) -> str:
    """What rows are sorted by. A text without an index is sorted like those with one, through its folded form."""
    register, stored = question.register, question.register.sort_column(question.sort)
    if stored == "id":
        return "r.id"
    if register.index_on(stored) is None and register.column(question.sort).kind in TEXTS:
        return f"sort_key(r.{stored})"
    return f"r.{stored}"


def narrows(question: Question) -> bool:
    """Whether an index leads to the states that are asked for."""
    asked = needs(question)
    return asked.states is not None and (_by_open(question.register, asked) or question.register.state_index is not None)


def match_count(question: Question, limit: int) -> tuple[str, tuple[Any, ...]]:
    """The statement that counts the candidates of the search index, up to a limit."""
    found = search.candidates(needs(question).words, place_of(question.register.table), question.asker.engine)
    return f"SELECT count(*) FROM (SELECT 1 {found.source} WHERE {' AND '.join(found.tests)} LIMIT ?) AS counted", (*found.values, limit)
