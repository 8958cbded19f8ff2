"""Breaking words into lines: Latin by words, hanzi anywhere except where punctuation forbids it, and anything too long by force.

Nothing that was typed is interpreted, so that `<b>`, `&` or ten thousand letters without a space print as what they are.
"""

import re
from bisect import bisect_right
from itertools import accumulate

from backoffice.papers.cleaning import clean, one_line
from backoffice.papers.fonts import FULL, HAN, Weight

# What may not begin a line, and what may not end one.
_CLOSING = "，。、；：！？）】》〉」』”’…—～·％‰℃°々ー〕｝］﹐﹑﹔﹕﹖﹗,.;:!?)]}%"
_OPENING = "（【《〈「『“‘〔｛［￥＄"
_WIDE = f"{HAN}{FULL}\U0001f000-\U0001faff"

_close, _open = re.escape(_CLOSING), re.escape(_OPENING)
_latin = f"[^ {_open}{_WIDE}“”—…]"
# spaces; or opening signs, a Latin word or one hanzi (a no-break space holds its neighbours), closing signs
_ATOM = re.compile(rf" +|[{_open}]*(?:[{HAN}]{{1,6}}\u00a0{_latin}*|{_latin}+(?:(?<=\u00a0)[{_WIDE}])?|(?![{_open}])[{_WIDE}]|[{_open}])[{_close}]*|.")

_PERCENT = re.compile(r"(?<=\d) (?=[%‰])")
"""The blank between a figure and its percent sign: no line ends there."""

_GOOD_BREAK = re.compile(r"[-/\\@._,;:|+&=?]")


def wrap(words: object, weight: Weight, size: float, width: float) -> list[str]:
    """The lines of a text in a measure; none for an empty text."""
    text = clean(words).rstrip()
    if not text:
        return []
    lines: list[str] = []
    for paragraph in text.split("\n") if "\n" in text else (text,):
        if weight.width(paragraph, size) <= width:
            lines.append(paragraph.rstrip())
        else:
            lines += _fill(paragraph, weight, size, width)
    return lines


def _fill(paragraph: str, weight: Weight, size: float, width: float) -> list[str]:
    lines, line, wide = [], "", 0.0
    for atom in _ATOM.findall(_PERCENT.sub("\u00a0", paragraph)):
        across = weight.width(atom, size)
        if wide + across <= width or (atom[0] == " " and line):
            line, wide = line + atom, wide + across
            continue
        if line.strip():
            lines.append(line.rstrip())
        if atom[0] == " ":
            line, wide = "", 0.0
            continue
        if across > width:
            *full, atom = _cut(atom, weight, size, width)
            lines += full
            across = weight.width(atom, size)
        line, wide = atom, across
    if line.strip():
        lines.append(line.rstrip())
    return lines


def longest(words: object, weight: Weight, size: float) -> float:
    """The measure in which no word of a text has to be cut."""
    return max((weight.width(atom, size) for atom in _ATOM.findall(one_line(words)[:200]) if atom[0] != " "), default=0.0)


def _cut(atom: str, weight: Weight, size: float, width: float) -> list[str]:
    """A word that is longer than the line, cut after a hyphen or slash where one is near the end, else where the line is full."""
    ends = list(accumulate(weight[character] * size / 1000 for character in atom))
    pieces, start = [], 0
    while start < len(atom):
        done = ends[start - 1] if start else 0.0
        end = max(bisect_right(ends, done + width, lo=start), start + 1)
        if end < len(atom):
            earliest = start + (end - start) // 2
            good = [found.end() for found in _GOOD_BREAK.finditer(atom, earliest, end)]
            end = good[-1] if good else end
        pieces.append(atom[start:end])
        start = end
    return pieces


def fitting(words: str, weight: Weight, size: float, width: float, least: float) -> tuple[str, float]:
    """Words on one line: set smaller down to `least`, then cut with an ellipsis. Only for what also stands elsewhere in full."""
    text = one_line(words)
    wide = weight.width(text, size)
    if wide <= width:
        return text, size
    size = max(least, int(size * width / wide * 4) / 4)
    if weight.width(text, size) <= width:
        return text, size
    ends = list(accumulate(weight[character] * size / 1000 for character in text[:2000]))
    room = width - weight["…"] * size / 1000
    return text[:bisect_right(ends, room)].rstrip() + "…", size
