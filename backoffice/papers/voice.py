"""In which language a paper speaks, and how words, days and amounts are written in it.

The papers are declared without naming a language: whoever prints one sets it here, for this thread only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, TypeGuard

from backoffice.text import LANGUAGES, N_, digits, locale, say
from backoffice.text import day as day_in
from backoffice.text import money as money_in
from backoffice.text import quantity as quantity_in
from backoffice.text import together as parted

if TYPE_CHECKING:
    from backoffice.models.jobs.contents import Person, Words

NONE = "–"  # what stands where there is nothing
_languages: ContextVar[tuple[str, str]] = ContextVar("languages", default=("en", ""))


@contextmanager
def speaking(language: str, second: str | None = None) -> Iterator[None]:
    """The papers made inside speak this language, with a second one in their captions where one is given."""
    first = language if language in LANGUAGES else "en"
    other = second if second in LANGUAGES and second != first else ""
    token = _languages.set((first, other or ""))
    try:
        yield
    finally:
        _languages.reset(token)


def language() -> str:
    """The language of the paper that is being made."""
    return _languages.get()[0]


def pair(words: str) -> tuple[str, str]:
    """Words of the program in the first and, if there is one, in the second language."""
    first, second = _languages.get()
    said_first = say(words, first)
    said_second = say(words, second) if second and words else ""
    return said_first, "" if said_second == said_first else said_second


def said(words: str, **values: object) -> str:
    """Words of the program with values in them."""
    return _filled(say(words, language()), values)


def told(words: Words | None) -> str:
    """Words from a snapshot, with days, moments and amounts as the language writes them."""
    if not words:
        return ""
    if isinstance(words, str):
        return say(words, language())
    values = {name: _value(value) for name, value in (words.get("values") or {}).items()}
    return _filled(say(str(words.get("words", "")), language()), values)


def who(person: Person) -> tuple[str, str]:
    """One of our own people by name, and their badge in smaller letters."""
    return person["name"], said(N_("badge {number}"), number=person["badge"]) if person["badge"] else ""


def day(iso: str | None) -> str:
    """`2025-11-18` as the language writes a day; what is no day stands as it was typed."""
    return _day(iso, lambda value: day_in(value, language()))


def long_day(iso: str | None) -> str:
    """A day as a letter writes it: `18 November 2025`, `18 de noviembre de 2025`, `2025年11月18日`."""
    from babel.dates import format_date
    return _day(iso, lambda value: format_date(value, "long", locale=locale(language())))


def moment(iso: str | None) -> str:
    """`2025-11-18T09:42` as day and time."""
    return f"{day(iso)} {clock(iso)}" if iso and _is_moment(iso) else day(iso)


def clock(iso: str | None) -> str:
    """The time of day of a moment."""
    return iso[11:16] if iso and _is_moment(iso) else iso or ""


def after(iso: str | None, earlier: str | None) -> str:
    """A moment seen from an earlier one: the time alone where it is the same day."""
    return clock(iso) if iso and earlier and _is_moment(iso) and iso[:10] == earlier[:10] else moment(iso)


def amount(minor: int | None, currency: str) -> str:
    """An amount with its currency; nothing where there is none."""
    return money_in(minor, currency, language()) if _is_number(minor) else ""


def bare(minor: int | None, currency: str) -> str:
    """An amount in a column that names the currency, written here because a register has tens of thousands of them."""
    if not _is_number(minor):
        return ""
    group, point = _marks(language())
    places = digits(currency)
    whole, rest = divmod(abs(minor), 10**places)
    written = f"{whole:,}".replace(",", group) + (f"{point}{rest:0{places}}" if places else "")
    return f"\u2212{written}" if minor < 0 else written


@cache
def _marks(spoken: str) -> tuple[str, str]:
    symbols = locale(spoken).number_symbols["latn"]
    return symbols["group"], symbols["decimal"]


def pieces(thousandths: int | None, unit: str = "") -> str:
    """A quantity with its unit, if it has one."""
    if not _is_number(thousandths):
        return ""
    return f"{quantity_in(thousandths, language())}\u00a0{unit}" if unit else quantity_in(thousandths, language())


def percent(permille: int | None) -> str:
    """A share held in permille: `13 %`, `2,5 %`."""
    return f"{quantity_in(permille * 100, language())}\u00a0%" if _is_number(permille) else ""


def together(*words: str | None) -> str:
    """What there is of several things, parted as the language does."""
    return parted(*words, chosen=language())


def listed(words: Iterable[str] | None) -> str:
    """Several things of one kind."""
    return ("、" if language() == "zh" else ", ").join(words or ())


def in_row(*sentences: str | None) -> str:
    """Sentences one behind the other."""
    return ("" if language() == "zh" else " ").join(str(sentence) for sentence in sentences if sentence)


def spaced(*words: str | None) -> str:
    """Words one behind the other."""
    return " ".join(str(word) for word in words if word)


def held(words: str) -> str:
    """Words that stay on one line."""
    return words.replace(" ", "\u00a0")


def beside(words: str, more: str) -> str:
    """Words with a remark in brackets."""
    if not words or not more:
        return words or more
    return f"{words}（{more}）" if language() == "zh" else f"{words} ({more})"


def _filled(words: str, values: dict[str, Any]) -> str:
    try:
        return words.format(**values) if values else words
    except (KeyError, IndexError, ValueError, AttributeError, TypeError):  # braces that nobody meant as places for values
        return words


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return told(value)  # type: ignore[arg-type]
    if isinstance(value, list) and len(value) == 2 and _is_number(value[0]):
        return amount(value[0], str(value[1]))
    return moment(value) if isinstance(value, str) else str(value)


def _is_moment(iso: str) -> bool:
    return len(iso) >= 16 and iso[10] == "T" and iso[13] == ":"


def _is_number(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _day(iso: str | None, write: Any) -> str:
    if not iso:
        return ""
    try:
        written: str = write(date.fromisoformat(iso[:10])) if iso[4:5] == "-" else iso
    except ValueError:
        return iso
    return written
