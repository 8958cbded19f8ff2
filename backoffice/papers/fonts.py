"""The letters: which font has which character, how wide it is, and what happens where none has it.

Two weights. The small cut of the regular one (GB 2312) serves nearly every paper; the whole font is loaded only for a rare hanzi.
"""

import re
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from backoffice.papers.cleaning import clean
from backoffice.paths import FONTS

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

HAN = "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3100-\u312f\u31a0-\u31bf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
FULL = "\u3000-\u303f\uff00-\uffef"
# In a Chinese font these fill a whole square. Beside Latin letters they get the width that they have there:
# what is cut off before the sign and behind it, in thousandths of the size.
_SQUEEZED = {"\u201c": (560, 0), "\u201d": (0, 560), "\u2018": (740, 0), "\u2019": (0, 740), "\u00b7": (330, 330)}
_LATIN = "[!-~\u00a1-\u024f]"
_LOOSE = re.compile(f"[\u201c\u2018](?={_LATIN})|(?<={_LATIN})[\u201d\u2019]|(?<=[ -~\u00a1-\u024f])\u00b7(?=[ -~\u00a1-\u024f])")
BOX = -1  # the place of a character that no font has: a drawn box with its code point


def _boxed(character: str) -> float:
    return 880.0 if ord(character) > 0xFFFF else 660.0


class Cut:
    """One font file, read when the first of its letters is needed."""

    def __init__(self, name: str, path: Path) -> None:
        self.name, self.path = name, path

    @cached_property
    def font(self) -> "TTFont":
        from backoffice.papers.embedding import load
        return load(self.name, self.path)

    @cached_property
    def widths(self) -> dict[int, float]:
        face: Any = self.font.face
        widths: dict[int, float] = face.charWidths
        return widths


class Weight(dict[str, float]):
    """One weight of the type: the width of each character in thousandths of the size, and the cut that has it."""

    def __init__(self, *cuts: Cut) -> None:
        super().__init__()
        self.cuts = cuts
        self.home: dict[str, int] = {}
        self.easy: set[str] = set()  # seen characters of the first cut that need no care

    def __missing__(self, character: str) -> float:
        place, width = next(((place, wide) for place, cut in enumerate(self.cuts) if (wide := cut.widths.get(ord(character))) is not None),
                            (BOX, _boxed(character)))
        self[character], self.home[character] = width, place
        if place == 0 and character not in _SQUEEZED:
            self.easy.add(character)
        return width

    def width(self, words: str, size: float) -> float:
        """How wide words stand in a size."""
        wide = sum(map(self.__getitem__, words))
        if not self.easy.issuperset(words):
            wide -= sum(sum(_SQUEEZED[found[0]]) for found in _LOOSE.finditer(words))
        return wide * size / 1000

    def is_easy(self, words: str) -> bool:
        """Whether the first cut has all the characters and none needs care."""
        return self.easy.issuperset(words)

    def runs(self, words: str) -> Iterator[tuple[int, str, float, float]]:
        """The words cut where the font changes: (place of the cut, words, shift before, width), both in thousandths."""
        loose = {found.start() for found in _LOOSE.finditer(words)}
        place, run, wide = 0, "", 0.0
        for at, character in enumerate(words):
            here, width = self.home.get(character), self[character]
            if here is None:
                here = self.home[character]
            squeeze = _SQUEEZED[character] if at in loose else None
            if run and (here != place or here == BOX or squeeze):
                yield place, run, 0.0, wide
                run, wide = "", 0.0
            if squeeze:
                yield here, character, -float(squeeze[0]), width - squeeze[1]
                continue
            place, run, wide = here, run + character, wide + width
        if run:
            yield place, run, 0.0, wide


@cache
def weights() -> tuple[Weight, Weight]:
    """Regular and strong, for the whole life of the program."""
    small = Cut("Regular", FONTS / "NotoSansSC-Regular-GB2312.ttf")
    whole = Cut("Whole", FONTS / "NotoSansSC-Regular.ttf")
    strong = Cut("Strong", FONTS / "NotoSansSC-SemiBold.ttf")
    return Weight(small, whole), Weight(strong, whole)


def missing(words: str) -> list[str]:
    """The characters of a text that no font has, each once: they are printed as boxes with their code points."""
    regular = weights()[0]
    return [character for character in dict.fromkeys(clean(words)) if character != "\n" and regular[character] and regular.home[character] == BOX]
