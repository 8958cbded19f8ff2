"""Days and figures as people type them: `today`, `since Friday`, `18 Nov`, `11月18日`, `> 100`, `10..20`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TypeVar

from backoffice.folding import fold
from backoffice.text import LANGUAGES, N_, language, locale, say

Span = tuple[date, date]
"""From a day until the day after the last."""

_WORDS = {"today": N_("today"), "yesterday": N_("yesterday"), "tomorrow": N_("tomorrow")}
_OFFSETS = {"today": 0, "yesterday": -1, "tomorrow": 1}
_SIGNS = {">=": N_("since"), "<": N_("before"), "<=": N_("until"), ">": N_("after")}
Value = TypeVar("Value")


def span_of(typed: str, today: date) -> tuple[date | None, date | None] | None:
    """What somebody means by a day, a month, a year or a span: the first day, and the day after the last; none when it is no day."""
    told = compared(typed, lambda words: _span(words, today))
    if told is None:
        return None
    sign, first, last = told
    if sign == "..":
        return first[0], last[1]
    return {"": (first[0], first[1]), ">=": (first[0], None), ">": (first[1], None), "<": (None, first[0]), "<=": (None, first[1])}[sign]


def figures_of(typed: str) -> tuple[str, Decimal, Decimal] | None:
    """A comparison of figures: the sign (empty for equality, `..` for a span) and one or two figures; none when it is no figure."""
    return compared(typed, figure)


def compared(typed: str, understood: Callable[[str], Value | None]) -> tuple[str, Value, Value] | None:
    """Splits a comparison into its sign and what is compared: `> 5`, `since Friday`, `5..8`."""
    words = fold(typed).strip()
    if ".." in words:
        low, _, high = words.partition("..")
        first, last = understood(low.strip()), understood(high.strip())
        return ("..", first, last) if first is not None and last is not None else None
    sign, rest = _sign(words)
    value = understood(rest)
    return (sign, value, value) if value is not None else None


def _sign(words: str) -> tuple[str, str]:
    for sign in (">=", "<=", ">", "<", "="):
        if words.startswith(sign):
            return "" if sign == "=" else sign, words[len(sign):].strip()
    for sign, spoken in _SIGNS.items():
        for chosen in LANGUAGES:
            said = fold(say(spoken, chosen))
            if words.startswith(said) and len(words) > len(said):
                return sign, words[len(said):].strip()
    return "", words


def figure(words: str) -> Decimal | None:
    """A figure with a comma or a point, as the language of the desk writes it."""
    plain = re.sub(r"[^\d.,\-−]", "", words).replace("−", "-")
    if not any(sign.isdigit() for sign in plain) or re.search(r"[^\W\d]", re.sub(r"[a-z]{3}$", "", words)):
        return None
    mark, other = (",", ".") if language() == "es" else (".", ",")
    if mark not in plain and re.search(rf"\{other}\d{{1,2}}$", plain):
        mark, other = other, mark
    try:
        return Decimal(plain.replace(other, "").replace(mark, "."))
    except InvalidOperation:
        return None


def _span(words: str, today: date) -> Span | None:
    return _relative(words, today) or _weekday(words, today) or _calendar(words, today)


def _relative(words: str, today: date) -> Span | None:
    for key, spoken in _WORDS.items():
        if words and words in {fold(say(spoken, chosen)) for chosen in LANGUAGES}:
            return _one(today + timedelta(days=_OFFSETS[key]))
    return None


def _weekday(words: str, today: date) -> Span | None:
    """The last day of this name, today among them."""
    wanted = _weekdays().get(words.rstrip("."))
    return _one(today - timedelta(days=(today.weekday() - wanted) % 7)) if wanted is not None else None


def _calendar(words: str, today: date) -> Span | None:
    plain = re.sub(r"[年月/.]", "-", words).replace("日", "").replace("号", "").strip("- ")
    plain = re.sub(r"[^\W\d_]+\.?", lambda found: _month_number(found.group()), plain)
    parts = [part for part in re.split(r"[-\s,]+", plain) if part]
    if not parts or not all(part.isdigit() for part in parts) or len(parts) > 3:
        return None
    try:
        return _of_parts([int(part) for part in parts], "月" in words, bool(re.search(r"[^\W\d_]{3,}", words)), today)
    except ValueError:
        return None


def _of_parts(parts: list[int], chinese: bool, named: bool, today: date) -> Span | None:
    """The span that one, two or three figures mean; in Chinese the month stands before the day."""
    match parts:
        case [year] if year > 1900:
            return date(year, 1, 1), date(year + 1, 1, 1)
        case [month] if chinese or named:
            return _month(today.year if month <= today.month else today.year - 1, month)
        case [year, month] if year > 1900:
            return _month(year, month)
        case [month, year] if year > 1900:
            return _month(year, month)
        case [month, day] if chinese:
            return _one(_nearest(month, day, today))
        case [day, month]:
            return _one(_nearest(month, day, today))
        case [year, month, day] if year > 1900:
            return _one(date(year, month, day))
        case [day, month, year]:
            return _one(date(year if year > 99 else 2000 + year, month, day))
    return None


def _one(day: date) -> Span:
    return day, day + timedelta(days=1)


def _month(year: int, month: int) -> Span:
    return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)


def _nearest(month: int, day: int, today: date) -> date:
    """The day of this name that lies nearest to today."""
    near = [date(year, month, day) for year in (today.year - 1, today.year, today.year + 1) if _exists(year, month, day)]
    if not near:
        raise ValueError("no such day")
    return min(near, key=lambda each: abs((each - today).days))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


@cache
def _weekdays() -> dict[str, int]:
    from babel.dates import get_day_names
    named: dict[str, int] = {}
    for chosen in LANGUAGES:
        for width in ("wide", "abbreviated"):
            named.update({fold(name).rstrip("."): number for number, name in get_day_names(width, locale=locale(chosen)).items()})
    return named


@cache
def _months() -> dict[str, int]:
    from babel.dates import get_month_names
    named: dict[str, int] = {}
    for chosen in ("en", "es"):
        for width in ("wide", "abbreviated"):
            named.update({fold(name).rstrip("."): number for number, name in get_month_names(width, locale=locale(chosen)).items()})
    return named


def _month_number(word: str) -> str:
    word = word.rstrip(".")
    if word in ("de", "del"):
        return " "
    for name, number in _months().items():
        if name == word or (len(word) >= 3 and name.startswith(word)):
            return f" {number} "
    return "#"
