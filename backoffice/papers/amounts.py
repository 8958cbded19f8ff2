"""Amounts in words, so that nobody can add a figure to a bill or a receipt: in English, in Spanish and in Chinese capitals (大写)."""

import re
from dataclasses import dataclass

from backoffice.text import digits

_FIGURES = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿", "万亿", "亿亿")


@dataclass(frozen=True)
class _Names:
    """What the whole and the hundredth of a currency are called, for one and for many; `None` for those that have no smaller coin."""

    en: tuple[str, str]
    en_small: tuple[str, str] | None
    es: tuple[str, str]
    es_small: tuple[str, str] | None
    zh: str


_CURRENCIES = {
    "CNY": _Names(("yuan", "yuan"), ("fen", "fen"), ("yuan", "yuanes"), ("fen", "fen"), "人民币"),
    "EUR": _Names(("euro", "euros"), ("cent", "cents"), ("euro", "euros"), ("céntimo", "céntimos"), "欧元"),
    "USD": _Names(("US dollar", "US dollars"), ("cent", "cents"), ("dólar estadounidense", "dólares estadounidenses"), ("centavo", "centavos"), "美元"),
    "GBP": _Names(("pound", "pounds"), ("penny", "pence"), ("libra", "libras"), ("penique", "peniques"), "英镑"),
    "JPY": _Names(("yen", "yen"), None, ("yen", "yenes"), None, "日元"),
}
_FEMININE = {"libra"}


def in_words(minor: int, currency: str, language: str) -> str:
    """An amount in minor units in words: `five hundred and seventy-five yuan and sixteen fen`, `人民币伍佰柒拾伍元壹角陆分`."""
    speak = {"zh": _chinese, "es": _spanish}.get(language, _english)
    sign = {"zh": "负", "es": "menos "}.get(language, "minus ") if minor < 0 else ""
    words = speak(abs(minor), currency)
    return words.replace(_prefix(currency), _prefix(currency) + sign, 1) if language == "zh" else sign + words


def capitals(number: int) -> str:
    """A whole number in Chinese capitals: 1409 is 壹仟肆佰零玖."""
    if number == 0:
        return _FIGURES[0]
    groups = []
    while number:
        number, group = divmod(number, 10_000)
        groups.append(group)
    said = ""
    for place in range(len(groups) - 1, -1, -1):
        group = groups[place]
        if group == 0:
            continue
        if said and (group < 1000 or groups[place + 1] == 0):
            said += _FIGURES[0]
        said += _thousands(group) + _GROUPS[place]
    return said


def _thousands(group: int) -> str:
    said, gap = "", False
    for place in range(3, -1, -1):
        figure = group // 10**place % 10
        if figure == 0:
            gap = bool(said)
            continue
        said += (_FIGURES[0] if gap else "") + _FIGURES[figure] + _PLACES[place]
        gap = False
    return said


def _prefix(currency: str) -> str:
    known = _CURRENCIES.get(currency)
    return known.zh if known else currency


def _chinese(minor: int, currency: str) -> str:
    """By the rules for bills: 整 where no fen follow, 零 where a place between is empty."""
    whole, cents = _parts(minor, currency)
    jiao, fen = divmod(cents, 10)
    said = capitals(whole) + "元" if whole or not cents else ""
    if jiao:
        said += _FIGURES[jiao] + "角"
    elif fen and whole:
        said += _FIGURES[0]
    return _prefix(currency) + said + (_FIGURES[fen] + "分" if fen else "整")


def _english(minor: int, currency: str) -> str:
    whole, cents = _parts(minor, currency)
    names = _CURRENCIES.get(currency)
    said = _cardinal(whole, "en")
    if names is None or (cents and names.en_small is None):
        return f"{said} and {cents:02}/100 {currency}"
    said = f"{said} {names.en[whole != 1]}"
    return f"{said} and {_cardinal(cents, 'en')} {names.en_small[cents != 1]}" if cents and names.en_small else said


def _spanish(minor: int, currency: str) -> str:
    whole, cents = _parts(minor, currency)
    names = _CURRENCIES.get(currency)
    if names is None or (cents and names.es_small is None):
        return f"{_cardinal(whole, 'es')} con {cents:02}/100 {currency}"
    said = _agreeing(_cardinal(whole, "es"), names.es[0] in _FEMININE)
    of = "de " if re.search(r"(illón|illones)$", said) else ""
    said = f"{said} {of}{names.es[whole != 1]}"
    return f"{said} con {_agreeing(_cardinal(cents, 'es'))} {names.es_small[cents != 1]}" if cents and names.es_small else said


def _agreeing(words: str, feminine: bool = False) -> str:
    """`veintiuno` before a noun: veintiún euros, treinta y una libras, doscientas libras."""
    if feminine:
        return re.sub(r"cientos\b", "cientas", re.sub(r"uno$", "una", words)).replace("quinientos", "quinientas")
    return re.sub(r"uno$", "un", re.sub(r"veintiuno$", "veintiún", words))


def _cardinal(number: int, language: str) -> str:
    from num2words import num2words
    words: str = num2words(number, lang=language)
    if language == "es":
        words = re.sub(r"\buno mil\b", "un mil", words.replace("veintiuno mil", "veintiún mil"))
    return words


def _parts(minor: int, currency: str) -> tuple[int, int]:
    places = digits(currency)
    whole, rest = divmod(minor, 10**places)
    return whole, rest * 100 // 10**places
