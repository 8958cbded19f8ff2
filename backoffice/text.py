"""The words and figures of the program, in English, Chinese and Spanish.

`N_` marks words where they are declared; `say` gives them in a language when they are shown. English is the source.
The catalogues are Qt Linguist files (`resources/translations/*.ts`), read without Qt so that papers and the command line speak too.
"""

from datetime import date, datetime
from functools import cache

from backoffice.paths import TRANSLATIONS

LANGUAGES = {"en": "English", "zh": "中文", "es": "Español"}
_LOCALES = {"en": "en_GB", "zh": "zh_Hans_CN", "es": "es_ES"}
_DATES = {"en": "d MMM y", "zh": "y-MM-dd", "es": "dd/MM/y"}
_DAYS = {"en": "EEE d MMM", "zh": "M月d日 EEE", "es": "EEE d MMM"}
_current = "en"


def N_(words: str) -> str:  # noqa: N802 - the mark that every extractor knows
    """Marks words for translation and leaves them as they are."""
    return words


def language() -> str:
    """The language of this desk."""
    return _current


def speak(chosen: str) -> None:
    """Sets the language of this desk; unknown ones are English."""
    global _current
    _current = chosen if chosen in LANGUAGES else "en"


@cache
def catalogue(chosen: str) -> dict[str, str]:
    """All translations into a language: source words to translated words."""
    path = TRANSLATIONS / f"{chosen}.ts"
    if chosen == "en" or not path.exists():
        return {}
    from xml.etree.ElementTree import parse
    found = {}
    for message in parse(path).getroot().iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.text and translation.get("type") not in ("vanished", "obsolete"):
            found[source] = translation.text
    return found


def say(words: str, chosen: str | None = None, **values: object) -> str:
    """Marked words in a language (by default the desk's), with `{names}` filled in."""
    said = catalogue(chosen or _current).get(words, words)
    return said.format(**values) if values else said


_own: set[str] = set()


def own(words: str) -> str:
    """Marks words that the program itself stores in a record, where a person could have typed others: `own(N_("nobody home"))`."""
    _own.add(words)
    return words


def told(stored: str, chosen: str | None = None) -> str:
    """A stored text as somebody reads it: what the program wrote itself in their language, everything else as it was typed."""
    return say(stored, chosen) if stored in _own else stored


def is_own(stored: str) -> bool:
    """Whether the program itself wrote a stored text."""
    return stored in _own


class Told(str):
    """A stored text inside a sentence, told in the language of the sentence."""

    def __format__(self, how: str) -> str:
        return told(str(self))


def say_count(count: int, one: str, many: str, chosen: str | None = None, **values: object) -> str:
    """Words that depend on how many: `say_count(n, N_("{n} unit"), N_("{n} units"))`."""
    return say(one if count == 1 else many, chosen, n=whole(count, chosen), **values)


def together(*parts: object, chosen: str | None = None) -> str:
    """What there is of several things, parted as the language does."""
    return ("，" if (chosen or language()) == "zh" else ", ").join(str(part) for part in parts if part)


def lines_of(words: str) -> list[str]:
    """What was typed line by line, without the empty ones."""
    return [line.strip() for line in words.splitlines() if line.strip()]


def locale(chosen: str | None = None):
    """Babel's locale of a language."""
    from babel import Locale
    return Locale.parse(_LOCALES[chosen or _current])


def whole(number: int, chosen: str | None = None) -> str:
    """A whole number with groups of three from 10 000 on, parted by a no-break space."""
    return f"{number:,}".replace(",", "\u00a0") if abs(number) >= 10_000 else str(number)


@cache
def digits(currency: str) -> int:
    """How many places a currency has: 2 for CNY and EUR, 0 for JPY."""
    from babel.numbers import get_currency_precision
    return get_currency_precision(currency)


def money(minor: int, currency: str, chosen: str | None = None, bare: bool = False) -> str:
    """An amount in minor units as it is written in a language: `¥386.00`, `386,00 €`; `bare` leaves the currency away."""
    from decimal import Decimal

    from babel.numbers import format_currency, format_decimal
    places = digits(currency)
    amount = Decimal(minor).scaleb(-places)
    if bare:
        pattern = "#,##0" + ("." + "0" * places if places else "")
        written = format_decimal(amount, pattern, locale=locale(chosen), decimal_quantization=False)
    else:
        written = format_currency(amount, currency, locale=locale(chosen))
    return written.replace("CN¥", "¥").replace("-", "\u2212")


def quantity(thousandths: int, chosen: str | None = None) -> str:
    """A quantity held in thousandths: `2`, `1.5` or `1,5`."""
    from decimal import Decimal

    from babel.numbers import format_decimal
    return format_decimal(Decimal(thousandths).scaleb(-3).normalize(), "#,##0.###", locale=locale(chosen)).replace("-", "\u2212")


RATE_PLACES = 10
"""So many decimals an exchange rate has: enough for a thousandth of a cent of the smallest money."""


def rate(told: int, chosen: str | None = None) -> str:
    """An exchange rate as it is written: `7.1234`, `0,1287`."""
    from decimal import Decimal

    from babel.numbers import format_decimal
    return format_decimal(Decimal(told).scaleb(-RATE_PLACES).normalize(), "#,##0." + "#" * RATE_PLACES, locale=locale(chosen))


def file_size(count: int, chosen: str | None = None) -> str:
    """How large a file is: `340 kB`, `2.4 MB`, with the decimal sign of the language."""
    from babel.numbers import format_decimal
    if count < 1_000_000:
        return f"{whole(max(round(count / 1000), 1), chosen)} kB"
    return f"{format_decimal(round(count / 1_000_000, 1), '#,##0.#', locale=locale(chosen))} MB"


def day(value: date | None, chosen: str | None = None) -> str:
    """A date in words that cannot be misread: `18 Nov 2025`, `2025-11-18`, `18/11/2025`."""
    if value is None:
        return ""
    chosen = chosen or _current
    if chosen == "zh":
        return value.isoformat()[:10]
    if chosen == "es":
        return f"{value.day:02}/{value.month:02}/{value.year}"
    return f"{value.day} {_months()[value.month]} {value.year}"


@cache
def _months() -> dict[int, str]:
    from babel.dates import get_month_names
    return {number: name.replace("Sept", "Sep") for number, name in get_month_names("abbreviated", locale="en_GB").items()}


def weekday(value: date, chosen: str | None = None) -> str:
    """A day with its weekday, without the year: `Tue 18 Nov`, `11月18日 周二`."""
    from babel.dates import format_date
    return format_date(value, _DAYS[chosen or _current], locale=locale(chosen))


def moment(value: datetime | None, zone: str, chosen: str | None = None) -> str:
    """A moment as the clock of a branch showed it: date and `HH:MM`."""
    if value is None:
        return ""
    from zoneinfo import ZoneInfo
    local = value.astimezone(ZoneInfo(zone))
    return f"{day(local.date(), chosen)} {local:%H:%M}"


def minutes(count: int, chosen: str | None = None) -> str:
    """A span of time: `1 h 10 min`."""
    hours, rest = divmod(abs(count), 60)
    sign = "\u2212" if count < 0 else ""
    if hours:
        return sign + say(N_("{hours} h {minutes:02d} min"), chosen, hours=hours, minutes=rest)
    return sign + say(N_("{minutes} min"), chosen, minutes=rest)
