"""What a cell holds: numbers and days that Excel computes with, and texts that stay texts, whatever they begin with."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from backoffice.text import digits, say

if TYPE_CHECKING:
    from backoffice.models.jobs.contents import Column

LONGEST = 32_767  # characters in one cell
EXACT = 10**15  # from here on Excel would change the last digits of a number: it is written as a text

_FORMULA = re.compile(r"[=+\-@\t\n'|]|_x00")
_CARE = re.compile("[&<>\r\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_LINE_ENDS = re.compile(r"\r\n?")
_IMPOSSIBLE = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_HELD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]|_(?=x[0-9A-Fa-f]{4}_)")  # written as _x0007_, and so is what looks like that
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_POWERS = {"number": 0, "quantity": 3, "percent": 3}
_EPOCH = date(1899, 12, 30).toordinal()
_FIRST = date(1900, 3, 1).toordinal()  # before it Excel counts a day that never was


def safe(value: object) -> str:
    """A text as a workbook holds it: every character of it, up to the length that Excel reads, and nothing that means something."""
    text = value if isinstance(value, str) else str(value)
    if len(text) > LONGEST:
        text = text[:LONGEST - 1] + "…"
    if not _CARE.search(text):
        return text
    text = _IMPOSSIBLE.sub("\ufffd", _LINE_ENDS.sub("\n", text))
    text = _HELD.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def is_quoted(words: str) -> bool:
    """Whether a text begins like a formula; Excel then keeps it a text even when somebody edits the cell."""
    return _FORMULA.match(words) is not None


def sheet_name(title: str, number: int) -> str:
    """A title as the name of a sheet, at most 31 characters, with its number from the second on."""
    plain = _IMPOSSIBLE.sub(" ", _FORBIDDEN_IN_NAMES.sub(" ", title))
    name = " ".join(plain.split()).strip("'") or "1"
    tail = f" {number}" if number > 1 else ""
    return name[:31 - len(tail)].rstrip(" '") + tail


def serial_of(kind: str, value: Any, places: int) -> str | None:
    """The number that Excel computes with, written exactly; None where the value is a text or a yes or no."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        if abs(value) >= EXACT:
            return None
        if kind == "minutes":
            return repr(value / 1440)
        power = places if kind == "money" else _POWERS.get(kind, 0)
        return str(Decimal(value).scaleb(-power)) if power else str(value)
    if isinstance(value, float):
        return repr(value) if abs(value) < EXACT else None
    if isinstance(value, Decimal):
        return f"{value:f}" if value.is_finite() and abs(value) < EXACT else None
    if (isinstance(value, str) and kind in ("day", "moment")) or isinstance(value, date):
        return _day_number(value)
    return None


def _day_number(value: str | date) -> str | None:
    try:
        moment = value if isinstance(value, date) else datetime.fromisoformat(value)
    except ValueError:
        return None
    whole = moment.toordinal()
    if whole < _FIRST:
        return None
    if isinstance(moment, datetime) and (moment.hour or moment.minute or moment.second):
        return repr(round(whole - _EPOCH + (moment.hour * 3600 + moment.minute * 60 + moment.second) / 86400, 10))
    return str(whole - _EPOCH)


def format_of(column: Column) -> str:
    """How Excel shows a column."""
    kind = column.get("kind", "text")
    places = digits(column.get("currency") or "EUR") if kind == "money" else 0
    return {"day": "yyyy-mm-dd", "moment": "yyyy-mm-dd hh:mm", "number": "0", "money": "#,##0" + ("." + "0" * places if places else ""),
            "quantity": "#,##0.###", "percent": "0.0%", "minutes": "[h]:mm", "yes": "General"}.get(kind, "@")


def told(value: Any, tongue: str) -> str:
    """Words of the program, with their values where they have some."""
    if not isinstance(value, dict):
        return say(str(value), tongue)
    words, values = say(str(value.get("words", "")), tongue), value.get("values") or {}
    with suppress(KeyError, IndexError, ValueError, AttributeError):
        return words.format(**values)
    return words


def written(kind: str, value: Any, places: int, tongue: str) -> str:
    """About how a value will look, to find the width of its column."""
    if value is None or isinstance(value, bool):
        return ""
    if kind == "words" or isinstance(value, dict):
        return told(value, tongue)
    if kind == "money" and isinstance(value, int):
        return f"{value / 10**places:,.{places}f}"
    return str(value)[:200]


def wide(words: str) -> float:
    """How many figures wide the longest line is; a hanzi is two."""
    return max((sum(2.0 if character > "\u2e7f" else 1.0 for character in line) for line in words[:200].split("\n")), default=0.0)
