"""What is typed into the field below a column, as a condition that the database understands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import inspect

from backoffice.errors import Refused
from backoffice.folding import digits_of, fold
from backoffice.models import STEPS, records
from backoffice.models.papers import TITLES
from backoffice.models.types import State, as_stored
from backoffice.pages.asking import Asker
from backoffice.pages.days import figures_of, span_of
from backoffice.pages.declaring import Column, Given, Register
from backoffice.text import LANGUAGES, N_, digits, say

NOTHING = "FALSE"
"""The condition that no row fulfils."""

SMALL = ("staff", "zone", "branch", "role", "product_model")
"""Tables so short that a name is looked up there first, and the register then compares ids."""


class NotUnderstood(Refused):
    """What was typed into a filter means nothing there."""


@dataclass(frozen=True)
class Term:
    """A condition as text of a statement with its values; `words` are folded ones that the searched text must hold as well."""

    text: str
    values: tuple[Any, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Asked:
    """By whom and on which day something is asked."""

    asker: Asker
    day: date


def term_of(register: Register, column: Column, typed: str, asker: Asker, day: date) -> Term | None:
    """The condition for what is typed below a column. Raises NotUnderstood, in words that say what to write."""
    typed = typed.strip()
    return _KINDS.get(column.kind, _text)(register, column, typed, Asked(asker, day)) if typed else None


# ---- texts ------------------------------------------------------------------------------------------------------------------

def _text(register: Register, column: Column, typed: str, asked: Asked) -> Term:
    words = fold(typed).split()
    parent = _parent(register, column.name)
    if parent:
        return _of_parent(*parent, words)
    checks = " AND ".join(f"instr(fold(r.{column.name}), ?) > 0" for _ in words)
    searched = register.searched and column.name in register.model.found_by
    return Term(f"({checks})", tuple(words), tuple(words) if searched else ())


def _parent(register: Register, name: str) -> tuple[str, str, str] | None:
    """Where a repeated name stands in a small table: the column that leads there, the table, and the name's column in it."""
    path = getattr(register.model, "copies", {}).get(name, "")
    relation, _, source = path.partition(".")
    if not source or "." in source or (register.searched and name in register.model.found_by):
        return None
    link = inspect(register.model).relationships[relation]
    table = link.mapper.class_.__tablename__
    return (next(iter(link.local_columns)).name, table, source) if table in SMALL else None


def _of_parent(key: str, table: str, source: str, words: list[str]) -> Term:
    checks = " AND ".join(f"instr(fold({source}), ?) > 0" for _ in words)
    return Term(f"r.{key} IN (SELECT id FROM {table} WHERE {checks})", tuple(words))


def _phone(register: Register, column: Column, typed: str, asked: Asked) -> Term:
    """A number is found however it is written."""
    figures = digits_of(typed)
    if not figures or any(sign.isalpha() for sign in typed):
        return _text(register, column, typed, asked)
    if "phone_digits" in register.stored:
        return Term("instr(r.phone_digits, ?) > 0", (figures,), (figures,) if register.searched else ())
    return Term(f"instr(digits(r.{column.name}), ?) > 0", (figures,))


def _name(register: Register, column: Column, typed: str, asked: Asked) -> Term:
    return _of_parent(column.name, column.of, "name", fold(typed).split())


def _thing(register: Register, column: Column, typed: str, asked: Asked) -> Term:
    """The number of the record that a row is about, from its beginning."""
    number = typed.strip().upper()
    tests, values = [], []
    for kind in records():
        if "number" in kind.__table__.columns and kind.series:
            tests.append(f"(r.record = '{kind.__tablename__}' AND r.record_id IN (SELECT id FROM \"{kind.__tablename__}\" WHERE number >= ? AND number < ?))")
            values += [number, number + "\uffff"]
    return Term(f"({' OR '.join(tests)})", tuple(values))


# ---- one of a few -----------------------------------------------------------------------------------------------------------

def _choice(register: Register, column: Column, typed: str, asked: Asked) -> Term:
    members = register.choices(column.name)
    wanted = [member.value for member in members if _means(typed, say(member.label), member.value)] if members else []  # type: ignore[attr-defined]
    return _one_of(column.name, wanted)


def _state(register: Register, column: Column, typed: str, asked: Asked) -> Term:
    """The name of a state or its beginning, or *open* and *closed* for all that are not or are final."""
    states: type[State] = register.choices(column.name)  # type: ignore[assignment]
    for words, final in ((N_("open"), False), (N_("closed"), True)):
        if fold(typed) in (fold(say(words)), words):
            return _one_of(column.name, [state.value for state in states if state.final is final])
    return _one_of(column.name, [state.value for state in states if _means(typed, say(state.label))])


def _step(register: Register, column: Column, typed: str, asked: Asked) -> Term:
    return _one_of(column.name, [step.key for step in STEPS.values() if _means(typed, say(step.label))])


def _what(register: Register, column: Column, typed: str, asked: Asked) -> Term:
    return _one_of(column.name, [kind.__tablename__ for kind in records() if _means(typed, say(kind.label))])


def _paper(register: Register, column: Column, typed: str, asked: Asked) -> Term:
    return _one_of(column.name, [key for key, words in TITLES.items() if _means(typed, say(words))])


def _language(register: Register, column: Column, typed: str, asked: Asked) -> Term:
    return _one_of(column.name, [key for key, name in LANGUAGES.items() if _means(typed, name, key)])


def _yes(register: Register, column: Column, typed: str, asked: Asked) -> Term:
    if _means(typed, say(N_("yes"))):
        return Term(f"r.{column.name}")
    if _means(typed, say(N_("no"))):
        return Term(f"NOT r.{column.name}")
    raise NotUnderstood(N_("Write yes or no."))


def _means(typed: str, label: str, value: str = "") -> bool:
    """Whether what was typed is the beginning of a word of this label; in hanzi, any part of it."""
    told, label = fold(typed), fold(label)
    if value and told == fold(value):
        return True
    if not told.isascii() and told in label:
        return True
    return f" {told}" in f" {label}"


def _one_of(name: str, values: list[str]) -> Term:
    if not values:
        return Term(NOTHING)
    return Term(f"r.{name} IN ({', '.join('?' * len(values))})", tuple(values))


# ---- days and figures -------------------------------------------------------------------------------------------------------

def _day(register: Register, column: Column, typed: str, asked: Asked) -> Term:
    return _between(column.name, *_days(typed, asked), lambda day: day.isoformat())


def _moment(register: Register, column: Column, typed: str, asked: Asked) -> Term:
    """A day begins and ends at midnight of the branch."""
    here = ZoneInfo(asked.asker.zone)
    return _between(column.name, *_days(typed, asked), lambda day: as_stored(datetime.combine(day, time(0), here).astimezone(UTC)))


def _clock(register: Register, column: Column, typed: str, asked: Asked) -> Term:
    if _means(typed, say(N_("late"))) and "arrived_at" in register.stored:
        return Term("(r.open AND r.arrived_at IS NULL AND r.due_at < ?)", (Given.NOW,))
    return _moment(register, column, typed, asked)


def _days(typed: str, asked: Asked) -> tuple[date | None, date | None]:
    found = span_of(typed, asked.day)
    if found is None:
        raise NotUnderstood(N_("Write a day, such as today, 18 Nov, since Friday or 2025-11."))
    return found


def _between(name: str, first: date | None, last: date | None, stored: Callable[[date], str]) -> Term:
    tests = [(f"r.{name} >= ?", first), (f"r.{name} < ?", last)]
    kept = [(test, stored(day)) for test, day in tests if day is not None]
    return Term(f"({' AND '.join(test for test, _ in kept)})", tuple(value for _, value in kept))


def _figure(places: Callable[[Asker], int]) -> Callable[[Register, Column, str, Asked], Term]:
    def made(register: Register, column: Column, typed: str, asked: Asked) -> Term:
        found = figures_of(typed)
        if found is None:
            raise NotUnderstood(N_("Write a figure, such as 386, > 100 or 10..20."))
        sign, low, high = found
        scale = places(asked.asker)
        name = f"r.{column.name}"
        if sign == "..":
            return Term(f"{name} BETWEEN ? AND ?", (_whole(low, scale), _whole(high, scale)))
        if not sign and scale and low == low.to_integral_value():
            step = 10 ** scale
            return Term(f"({name} >= ? AND {name} < ?)", (_whole(low, scale), _whole(low, scale) + step))
        return Term(f"{name} {sign or '='} ?", (_whole(low, scale),))
    return made


def _whole(value: Decimal, places: int) -> int:
    return int((value * 10 ** places).to_integral_value())


_KINDS: dict[str, Callable[[Register, Column, str, Asked], Term]] = {
    "phone": _phone, "name": _name, "thing": _thing, "choice": _choice, "letter": _choice, "severity": _choice, "state": _state, "step": _step,
    "what": _what, "paper": _paper, "language": _language, "yes": _yes, "day": _day, "due": _day, "moment": _moment, "clock": _clock,
    "money": _figure(lambda asker: digits(asker.currency)), "quantity": _figure(lambda asker: 3), "kept": _figure(lambda asker: 3),
    "number": _figure(lambda asker: 0),
}
