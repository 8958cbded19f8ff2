"""Which letter leads to which field: given out where a form is shown, so that no letter means two things, whatever the language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from string import ascii_lowercase

from backoffice.text import say
from backoffice.views.shell.bars import MENUS

APART = re.compile(r"\s?\(&(\w)\)")
"""How a mnemonic stands in a script without letters of its own: `名称(&N)`."""
FOOT = ("&Save", "&Discard")
CLOSE = ("C&lose",)


def letter_in(words: str) -> str:
    """The letter that leads to what has these words, or nothing."""
    found = re.search(r"&(\w)", words.replace("&&", ""))
    return found[1].lower() if found else ""


def unmarked(words: str) -> str:
    """Words as they are read where no letter leads to them."""
    return APART.sub("", words).replace("&&", "\0").replace("&", "").replace("\0", "&")


def of_the_window() -> frozenset[str]:
    """The letters that the menus and the foot of a record window have."""
    return frozenset(letter_in(say(words)) for words in (*MENUS.values(), *FOOT)) - {""}


def of_a_dialog() -> frozenset[str]:
    """The letter that the way out of a dialog has."""
    return frozenset(letter_in(say(words)) for words in CLOSE)


def shared_out(words: Sequence[str], taken: Iterable[str] = ()) -> list[str]:
    """The same words, each with a letter that nothing else has; where there are fewer letters than words, the last ones go without.

    A word keeps the letter that it came with when it can; else it takes the first of a word of its own, else any letter in it.
    """
    free = set(ascii_lowercase) - set(taken)
    wishes = [[letter for letter in _wishes(each) if letter in free] for each in words]
    holder: dict[str, int] = {}

    def give(at: int, asked: set[str]) -> bool:
        """A letter that nobody has; else one whose holder can have another."""
        for letter in sorted(wishes[at], key=lambda each: each in holder):
            if letter not in asked:
                asked.add(letter)
                if letter not in holder or give(holder[letter], asked):
                    holder[letter] = at
                    return True
        return False

    for at, each in enumerate(words):
        if letter_in(each) in free:
            holder.setdefault(letter_in(each), at)
    for at in range(len(words)):
        if at not in holder.values() and not give(at, set()):
            last = max(wishes[at], key=lambda letter: holder.get(letter, -1), default="")
            if last and holder[last] > at:
                holder[last] = at
    letters = {at: letter for letter, at in holder.items()}
    return [_marked(each, letters.get(at, "")) for at, each in enumerate(words)]


def _wishes(words: str) -> list[str]:
    """The letters that words can have, the best first; words in hanzi can have any."""
    if _apart(words):
        return [letter_in(words), *ascii_lowercase]
    plain = words.replace("&", "").lower()
    initials = [part[0] for part in re.split(r"[\s,/()-]+", plain) if part]
    return list(dict.fromkeys([letter_in(words), *initials, *plain]))


def _apart(words: str) -> bool:
    """Whether the letter stands behind the words: always where they have none of their own."""
    return bool(APART.search(words)) or not re.search(r"[A-Za-z]", words)


def _marked(words: str, letter: str) -> str:
    if _apart(words):
        return APART.sub("", words) + (f"(&{letter.upper()})" if letter else "")
    if letter == letter_in(words):
        return words
    plain = words.replace("&", "")
    found = re.search(rf"(?:^|(?<=[\s,/()-])){letter}", plain, re.IGNORECASE) or re.search(letter, plain, re.IGNORECASE) if letter else None
    return f"{plain[:found.start()]}&{plain[found.start():]}" if found else plain
