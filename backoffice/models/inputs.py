"""The inputs of a step: what arrives as plain values becomes what the rule takes, or is refused in words."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.folding import is_blank
from backoffice.models.deeds import deed_of
from backoffice.models.steps import Input, Step, lines_of
from backoffice.text import N_

LONGEST = {True: 4000, False: 200}
LARGEST = {"money": 10**12, "quantity": 10**8, "minutes": 10**6, "permille": 10**4, "rate": 10**18, int: 10**9}
"""Far above what a centre ever writes, and far below what a database can hold: a sum of a thousand of them still fits."""
YEARS = range(1900, 2200)


def resolved(session: Session, step: Step, told: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a step's rule. Raises Refused with the field for what is missing or cannot be."""
    unknown = set(told) - set(step.inputs)
    if unknown:
        raise TypeError(f"{step.key} does not ask for {sorted(unknown)}")
    asked = step.inputs
    if step.name == "change":
        asked = {name: each for name, each in asked.items() if name in told}
    return {name: _value(session, each, told[name]) if name in told else _missing(each) for name, each in asked.items()}


def _missing(asked: Input) -> Any:
    if asked.kind is bool and asked.required:
        return False
    if asked.required:
        raise _needed(asked)
    return list(asked.default or []) if asked.many else asked.default


def _needed(asked: Input) -> Refused:
    return Refused(N_("{caption} is needed."), field=asked.name, caption=Caption(asked.label))


class Caption(str):
    """A caption inside a sentence, translated with it."""

    def __format__(self, how: str) -> str:
        from backoffice.text import say
        return say(str(self))


def _value(session: Session, asked: Input, told: Any) -> Any:
    if asked.many:
        rows = list(told or [])
        if asked.line is not None:
            return [_line(session, asked.line, row) for row in rows]
        return [value_of(session, asked, row) for row in rows]
    return value_of(session, asked, told)


def _line(session: Session, line: type, told: Any) -> Any:
    if isinstance(told, line):
        return told
    asked = lines_of(line)
    return line(**{name: value_of(session, each, told[name]) if name in told else _missing(each) for name, each in asked.items()})


def value_of(session: Session, asked: Input, told: Any) -> Any:
    """What one input takes of what was told, or why it does not."""
    if told is None or (isinstance(told, str) and not told.strip() and asked.kind is not str):
        if asked.required:
            raise _needed(asked)
        return asked.default
    if asked.is_record:
        if isinstance(told, asked.kind):
            return _found(session, asked, told)
        return _found(session, asked, session.get(asked.kind, told))
    if asked.is_choice:
        try:
            return asked.kind(told)
        except ValueError:
            raise Refused(N_("{caption}: choose one of the list."), field=asked.name, caption=Caption(asked.label)) from None
    return _plain(asked, told)


def _found(session: Session, asked: Input, found: Any) -> Any:
    """A record that is chosen is still there, and may be named in this deed."""
    if found is None:
        raise Refused(N_("{caption}: this is not there any more; choose again."), field=asked.name, caption=Caption(asked.label))
    found.named_in(deed_of(session), asked.name)
    return found


def storable(words: str) -> bool:
    """Whether every character can be stored and printed: no control characters, no halves of a pair."""
    return not any("\ud800" <= sign <= "\udfff" or (sign < " " and sign not in "\n\t") for sign in words)


def _plain(asked: Input, told: Any) -> Any:
    if asked.kind == "picture":
        return str(told)
    if asked.kind is str:
        words = str(told).replace("\r\n", "\n").replace("\r", "\n").strip()
        words = "" if is_blank(words) else words
        if asked.required and not words:
            raise _needed(asked)
        limit = LONGEST[asked.long]
        if len(words) > limit:
            raise Refused(N_("{caption} holds at most {limit} characters; this has {length}."), field=asked.name, caption=Caption(asked.label), limit=limit,
                          length=len(words))
        if not storable(words):
            raise Refused(N_("{caption} holds a character that cannot be stored; type it again."), field=asked.name, caption=Caption(asked.label))
        return words
    wanted = int if asked.kind in LARGEST else asked.kind
    if wanted is datetime and isinstance(told, datetime) and told.tzinfo is None:
        raise TypeError(f"{asked.name} needs its time zone")
    if (wanted is date and isinstance(told, datetime)) or not isinstance(told, wanted) or (wanted is int and isinstance(told, bool)):
        raise TypeError(f"{asked.name} is {type(told).__name__}, not {wanted.__name__}")
    if wanted is int and abs(told) > LARGEST[asked.kind]:
        raise Refused(N_("{caption}: this number is too large."), field=asked.name, caption=Caption(asked.label))
    if isinstance(told, date) and told.year not in YEARS:
        raise Refused(N_("{caption}: this year cannot be right."), field=asked.name, caption=Caption(asked.label))
    return told
