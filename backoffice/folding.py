"""How texts are compared: case, accents and width folded, hanzi by their pinyin for sorting."""

import unicodedata
from functools import lru_cache

PLAIN_SIGNS = {"ß": "ss", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "œ": "oe", "þ": "th"}


@lru_cache(maxsize=4096)
def fold(words: str) -> str:
    """A text as searching sees it: `García` is `garcia`, `Ａ１` is `a1`. Half a sign that is still being typed does not count."""
    if words.isascii():
        return words.lower()
    parts = unicodedata.normalize("NFKD", words.casefold())
    kept = "".join(PLAIN_SIGNS.get(sign, sign) for sign in parts if not (unicodedata.combining(sign) or "\ud800" <= sign <= "\udfff"))
    return unicodedata.normalize("NFC", kept)


def sort_key(words: str) -> str:
    """A text as sorting sees it, compared byte by byte on every database: hanzi stand by their pinyin."""
    folded = fold(words)
    if not folded.isascii():
        folded = "".join(_pinyin(sign) if "\u3400" <= sign <= "\u9fff" else sign for sign in folded)
    return folded[:240]


@lru_cache(maxsize=8192)
def _pinyin(sign: str) -> str:
    from pypinyin.constants import PINYIN_DICT
    said = PINYIN_DICT.get(ord(sign))
    return f"{fold(said.split(',')[0])} {sign}" if said else sign


def digits_of(words: str) -> str:
    """The digits of a phone number, by which it is found however it is written: `１３７` is `137`."""
    return "".join(sign for sign in (words if words.isascii() else unicodedata.normalize("NFKC", words)) if sign.isdigit())


def is_blank(words: str) -> bool:
    """Whether nothing of a text can be seen: it is empty, or only spaces and signs without width, such as they come along from the web."""
    return not words.strip() or (not words.isascii() and all(sign.isspace() or unicodedata.category(sign) == "Cf" for sign in words))


def serial_key(model_id: int, serial: str) -> str:
    """By what a serial number is known among those of its model, whoever typed or pasted it: case and width folded, without signs that nobody sees."""
    folded = serial.strip().casefold()
    if not folded.isascii():
        folded = "".join(sign for sign in unicodedata.normalize("NFKC", folded) if unicodedata.category(sign) != "Cf").strip()
    return f"{model_id}:{folded}"
