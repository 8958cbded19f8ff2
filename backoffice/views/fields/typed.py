"""What people type for amounts, quantities, spans of time, dates and moments, read without guessing: either clear, or said in words.

No Qt here. Every reader returns the value, nothing for an empty text, or raises `Unclear` with a sentence that says what to write.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from zoneinfo import ZoneInfo

from backoffice import text
from backoffice.text import N_, language, say


class Unclear(ValueError):
    """What was typed can be read in two ways, or in none."""

    def __init__(self, words: str, **values: str) -> None:
        super().__init__(words)
        self.words, self.values = words, values

    def said(self) -> str:
        return say(self.words, None, **self.values)


# ---- numbers ----------------------------------------------------------------------------------------------------------------

_NUMBER = re.compile(r"-?(?:\d[\d.,' ]*\d|\d)")
_SIGNS = str.maketrans({"\u2212": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2019": "'", "\uff0c": ",", "\u3002": "."})


def plain(words: str) -> str:
    """Full-width figures and special spaces as everybody's keyboard writes them, without signs of no width that were pasted along."""
    told = unicodedata.normalize("NFKC", words).translate(_SIGNS)
    return "".join(sign for sign in told if unicodedata.category(sign) != "Cf").strip()


@cache
def decimal_sign(chosen: str) -> str:
    """What parts the whole from the rest in a language: a point or a comma."""
    return str(text.locale(chosen).number_symbols["latn"]["decimal"])


def _decimal(words: str, places: int, chosen: str) -> Decimal | None:
    """A number as it was certainly meant, or none when it could be read in two ways or in none."""
    if not _NUMBER.fullmatch(words):
        return None
    minus, body = words.startswith("-"), words.removeprefix("-")
    decimal: str | None
    if "." in body and "," in body:
        decimal = "." if body.rfind(".") > body.rfind(",") else ","
    elif "." in body or "," in body:
        decimal = _lone_sign(body, places, chosen)
        if decimal is None:
            return None
    else:
        decimal = ""
    whole, _, rest = body.partition(decimal) if decimal else (body, "", "")
    if (decimal and (not rest.isdigit() or len(rest) > places)) or not _is_grouped(whole):
        return None
    figures = re.sub(r"\D", "", whole)
    return Decimal(("-" if minus else "") + figures + (f".{rest}" if rest else ""))


def _lone_sign(body: str, places: int, chosen: str) -> str | None:
    """What the only kind of sign in a number is: the decimal sign, or `""` when it parts thousands; none when it could be both."""
    sign = "." if "." in body else ","
    if body.count(sign) > 1:
        return ""
    rest = body.partition(sign)[2]
    if len(rest) != 3:
        return sign
    home = decimal_sign(chosen)
    if places >= 3:
        return sign if sign == home else None
    return None if sign == home else ""


def _is_grouped(whole: str) -> bool:
    """Whether thousands are parted properly, with one and the same sign, or not at all."""
    if whole.isdigit():
        return True
    parts = re.split(r"[.,' ]", whole)
    signs = set(re.findall(r"[.,' ]", whole))
    return len(signs) == 1 and 1 <= len(parts[0]) <= 3 and all(len(part) == 3 for part in parts[1:])


def _example(value: str, chosen: str) -> str:
    return value.replace(".", decimal_sign(chosen))


def read_money(words: str, currency: str, chosen: str | None = None) -> int | None:
    """An amount in minor units: `12,30`, `12.30`, `1 234.50`, `¥386`. Raises Unclear for `12,3,0` and for `1.234`, which means two things."""
    chosen = chosen or language()
    told = plain(words)
    told = re.sub(r"^[^\d-]+|[^\d]+$", "", told) if re.fullmatch(r"[^\d,.]{0,4}\s?-?\d.*?\s?[^\d,.]{0,4}", told) else told
    if not told:
        if words.strip():
            raise Unclear(N_("Write an amount such as {example}."), example=_example("12.30", chosen))
        return None
    places = text.digits(currency)
    number = _decimal(told, places, chosen)
    if number is None:
        if not places:
            raise Unclear(N_("Write a whole amount such as 1230."))
        raise Unclear(N_("Write 12,30 or 12.30."))
    if abs(number) >= 10 ** 12:
        raise Unclear(N_("This amount is too large."))
    return int(number.scaleb(places))


def read_quantity(words: str, chosen: str | None = None) -> int | None:
    """A quantity in thousandths: `2`, `1,5`, `1.5`. Raises Unclear where a thousand and a fraction look the same."""
    chosen = chosen or language()
    told = plain(words)
    if not told:
        return None
    number = _decimal(told, 3, chosen)
    if number is None:
        figures = re.sub(r"\D", "", told)
        if re.fullmatch(r"\d{1,3}[.,]\d{3}", told):
            raise Unclear(N_("Write {whole} or {fraction}."), whole=figures, fraction=_example(f"{told[:-4]}.{told[-3:]}", chosen))
        raise Unclear(N_("Write a quantity such as 2 or {example}."), example=_example("1.5", chosen))
    if abs(number) >= 10 ** 9:
        raise Unclear(N_("This quantity is too large."))
    return int(number.scaleb(3))


def read_rate(words: str, chosen: str | None = None) -> int | None:
    """An exchange rate with its ten decimals: `7.1234`, `0,1287`. Raises Unclear where it could be read in two ways."""
    chosen = chosen or language()
    told = plain(words)
    if not told:
        return None
    number = _decimal(told, text.RATE_PLACES, chosen)
    if number is None or number <= 0 or number >= 10 ** 8:
        raise Unclear(N_("Write a rate above zero, such as {example}."), example=_example("7.1234", chosen))
    return int(number.scaleb(text.RATE_PLACES))


def read_whole(words: str) -> int | None:
    """A whole number."""
    told = plain(words).replace(" ", "")
    if not told:
        return None
    if not re.fullmatch(r"-?\d{1,9}", told):
        raise Unclear(N_("Write a whole number such as 12."))
    return int(told)


def read_permille(words: str, chosen: str | None = None) -> int | None:
    """A percentage in thousandths of the whole: `21`, `10,5 %`."""
    chosen = chosen or language()
    told = plain(words).removesuffix("%").strip()
    if not told:
        return None
    number = _decimal(told, 1, chosen)
    if number is None or not 0 <= number <= 100:
        raise Unclear(N_("Write a percentage from 0 to 100, such as {example}."), example=_example("10.5", chosen))
    return int(number * 10)


_SPAN = re.compile(r"(?:(\d{1,3})\s*(?:h|std|hs|hours?|horas?|小时|时)\.?)?\s*(?:(\d{1,4})\s*(?:m|min|mins|minutes?|minutos?|分钟|分)?\.?)?", re.IGNORECASE)


def read_minutes(words: str) -> int | None:
    """A span of time in minutes: `70`, `1 h 10`, `1:10`, `1,5 h`."""
    told = plain(words)
    if not told:
        return None
    clock = re.fullmatch(r"(\d{1,3}):([0-5]\d)", told)
    if clock:
        return int(clock[1]) * 60 + int(clock[2])
    part = re.fullmatch(r"(\d{1,3})[.,](\d{1,2})\s*(?:h|小时|hours?|horas?)", told, re.IGNORECASE)
    if part:
        return round(Decimal(f"{part[1]}.{part[2]}") * 60)
    found = _SPAN.fullmatch(told)
    if not found or not (found[1] or found[2]):
        raise Unclear(N_("Write minutes such as 70, or 1 h 10."))
    return int(found[1] or 0) * 60 + int(found[2] or 0)


# ---- days and moments -------------------------------------------------------------------------------------------------------

_WORDS = {-1: N_("yesterday"), 0: N_("today"), 1: N_("tomorrow")}
_NOW = N_("now")


def _day_words() -> dict[str, int]:
    return {said.casefold(): shift for shift, each in _WORDS.items() for said in (each, say(each))}


@cache
def _month_names(chosen: str) -> dict[str, int]:
    from babel.dates import get_month_names
    found: dict[str, int] = {}
    for tongue in dict.fromkeys((chosen, "en")):
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, locale=text.locale(tongue)).items():
                found[name.casefold().rstrip(".")] = number
    return found


def read_day(words: str, today: date, chosen: str | None = None) -> date | None:
    """A day: `18.11`, `18/11/2025`, `2025-11-18`, `18 Nov 2025`, `tomorrow`, `+3`. Without a year the nearest one is meant."""
    chosen = chosen or language()
    told = plain(words).casefold()
    if not told:
        return None
    if told in _day_words():
        return today + timedelta(days=_day_words()[told])
    shift = re.fullmatch(r"([+-])(\d{1,3})", told)
    if shift:
        return today + timedelta(days=int(shift[1] + shift[2]))
    parts = _day_parts(told, chosen)
    if parts is None:
        raise _no_day(today, chosen)
    year, month, number = parts
    try:
        return date(year, month, number) if year is not None else _nearest(month, number, today)
    except ValueError:
        raise _no_day(today, chosen) from None


def _no_day(today: date, chosen: str) -> Unclear:
    example = {"zh": today.isoformat(), "es": f"{today:%d/%m/%Y}"}.get(chosen, f"{today.day}.{today.month}.{today.year}")
    return Unclear(N_("Write a day such as {example}."), example=example)


def _day_parts(told: str, chosen: str) -> tuple[int | None, int, int] | None:
    """Year (if there is one), month and day."""
    iso = re.fullmatch(r"(\d{4})[-./年]\s*(\d{1,2})[-./月]\s*(\d{1,2})日?", told)
    if iso:
        return int(iso[1]), int(iso[2]), int(iso[3])
    solid = re.fullmatch(r"(\d{4})(\d{2})(\d{2})", told)
    if solid:
        return int(solid[1]), int(solid[2]), int(solid[3])
    han = re.fullmatch(r"(\d{1,2})月(\d{1,2})日?", told)
    if han:
        return None, int(han[1]), int(han[2])
    named = re.fullmatch(r"(\d{1,2})\.?\s*(?:de\s+)?([^\W\d_]+)\.?,?\s*(?:de\s+)?(\d{2,4})?", told)
    if named and named[2] in _month_names(chosen):
        return _year(named[3]), _month_names(chosen)[named[2]], int(named[1])
    figures = re.fullmatch(r"(\d{1,2})[-./ ](\d{1,2})(?:[-./ ](\d{4}|\d{2})?)?", told)
    if figures:
        first, second = int(figures[1]), int(figures[2])
        month_first = chosen == "zh" and not figures[3] and first <= 12
        return (_year(figures[3]), first, second) if month_first else (_year(figures[3]), second, first)
    return None


def _year(told: str | None) -> int | None:
    return None if not told else int(told) if len(told) == 4 else 2000 + int(told)


def _nearest(month: int, number: int, today: date) -> date:
    """The day of that month that lies nearest to today."""
    found = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            found.append(date(year, month, number))
        except ValueError:
            continue
    if not found:
        raise ValueError
    return min(found, key=lambda each: abs((each - today).days))


_TIMES = (r"(\d{1,2})(?:[:h时点.](\d{2})?分?)(am|pm)?", r"(\d{2})(\d{2})()", r"(\d{1,2})()(am|pm)")


def read_time(words: str) -> time | None:
    """A time of day: `15:40`, `15h40`, `1540`, `3pm`."""
    told = plain(words).casefold().replace(" ", "")
    found = next(filter(None, (re.fullmatch(each, told) for each in _TIMES)), None)
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        hour = hour % 12 + (12 if found[3] == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def read_moment(words: str, now: datetime, zone: str, chosen: str | None = None) -> datetime | None:
    """A moment of the branch's clock: `15:40`, `today 15:40`, `18.11 15:40`, `now`. Raises Unclear when the hour is missing."""
    chosen = chosen or language()
    told = plain(words)
    if not told:
        return None
    here = now.astimezone(ZoneInfo(zone))
    if told.casefold() in (_NOW, say(_NOW).casefold()):
        return now.astimezone(UTC).replace(second=0, microsecond=0)
    day_part, at = _split_time(told)
    if at is None:
        raise Unclear(N_("Write day and time such as {example}."), example=_moment_example(here, chosen))
    try:
        on = read_day(day_part, here.date(), chosen) if day_part else here.date()
    except Unclear:
        raise Unclear(N_("Write day and time such as {example}."), example=_moment_example(here, chosen)) from None
    assert on is not None
    try:
        moment = datetime.combine(on, at, ZoneInfo(zone)).astimezone(UTC)
    except OverflowError:
        raise Unclear(N_("Write day and time such as {example}."), example=_moment_example(here, chosen)) from None
    if moment.astimezone(ZoneInfo(zone)).time() != at:
        raise Unclear(N_("There is no such hour on that day: the clocks go forward then."))
    return moment


def _split_time(told: str) -> tuple[str, time | None]:
    """The day and the time of what was typed; the time stands last."""
    day_part, _, last = told.replace(",", " ").strip().rpartition(" ")
    if re.fullmatch(r"(?i)am|pm", last):
        day_part, _, before = day_part.strip().rpartition(" ")
        last = before + last
    at = read_time(last)
    if at is not None and re.fullmatch(r"\d{4}", last) and re.fullmatch(r"(?:19|20)\d\d", last) and day_part:
        return told, None
    if at is not None and re.fullmatch(r"\d{1,2}\.\d{2}", last) and not day_part and int(last.partition(".")[2]) <= 12:
        return told, None
    return (day_part.strip(), at) if at is not None else (told, None)


def _moment_example(here: datetime, chosen: str) -> str:
    return f"{text.day(here.date(), chosen)} 15:40"


def shown_moment(value: datetime | None, zone: str) -> str:
    """A moment as it stands in its field."""
    return text.moment(value, zone) if value is not None else ""
