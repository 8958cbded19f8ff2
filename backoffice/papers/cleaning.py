"""What somebody typed, made ready for paper before it is broken into lines or looked up in the fonts."""

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]")
_SPACES = str.maketrans({**dict.fromkeys("\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f", " "),
                         "\t": "    ", "\u2007": "\u00a0", "\u202f": "\u00a0", "\u2010": "-", "\u2011": "-"})
_UNUSUAL = re.compile("[^\n -~\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2212\u20ac\u2018-\u201d\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]")
_COMBINED = re.compile(r"\w[\u0300-\u036f]+")


def clean(words: object) -> str:
    """What was typed as it can be set: line ends in one form, nothing invisible, accents joined to their letters."""
    text = words if isinstance(words, str) else str(words)
    if not _UNUSUAL.search(text):
        return text
    text = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", text)).translate(_SPACES)
    return _COMBINED.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)


def one_line(words: object) -> str:
    """The same where there is room for one line only."""
    return " ".join(clean(words).split("\n")).strip()
