"""The measures and inks of the papers, read from the one source of the look (`resources/tokens.json`)."""

import json
from dataclasses import dataclass, replace

from backoffice.paths import RESOURCES

MM = 72 / 25.4

_P = json.loads((RESOURCES / "tokens.json").read_text("utf-8"))["paper"]


def _ink(key: str) -> str:
    """A colour as a page of a PDF names it: three shares of red, green and blue."""
    red, green, blue = bytes.fromhex(_P[key].removeprefix("#"))
    return f"{red / 255:.3f} {green / 255:.3f} {blue / 255:.3f}"


INK, INK_2, INK_3, LINE, HAIR, TINT, ACCENT, ALERT = (
    _ink(key) for key in ("ink", "ink_2", "ink_3", "line", "hair", "tint", "accent", "alert"))

HAIR_PT, LINE_PT, STRONG_PT = (_P["rule_pt"][key] for key in ("hair", "line", "strong"))
LEADING: float = _P["leading"]
CAPTION, SMALL = _P["type_pt"]["caption"], _P["type_pt"]["small"]
TOTAL: float = _P["type_pt"]["total"]


@dataclass(frozen=True)
class Sheet:
    """A size of paper with its margins and the sizes of type that go with it."""

    name: str
    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    columns: int  # of the grid on which facts stand
    body: float
    title: float
    number: float
    house: float
    qr: float
    head: float  # from the top margin to the rule under the title
    sign: float  # free space above a signature
    pen_row: float  # an empty row that one can write on
    small: bool = False

    @property
    def measure(self) -> float:
        """The width between the margins."""
        return self.width - self.left - self.right

    def tight(self) -> "Sheet":
        """The same sheet set a little closer, for a paper that would need a second page for a few lines."""
        return replace(self, body=self.body * 0.97, sign=self.sign * 0.75, pen_row=self.pen_row * 0.9)


def _sheet(name: str, width: float, height: float, kind: str, small: bool, **changed: float) -> Sheet:
    edge, size = _P[kind]["margin_mm"], _P["type_pt"]
    values: dict[str, float] = {
        "left": edge["left"] * MM, "right": edge["right"] * MM, "top": edge["top"] * MM, "bottom": edge["bottom"] * MM,
        "body": size["body_a5" if small else "body"], "title": size["title_a5" if small else "title"],
        "number": size["number"] - (1.5 if small else 0), "house": 8.5 if small else 10, "qr": _P["qr_mm"][kind] * MM,
        "head": (26.6 if small else 37.1) * MM, "sign": (10 if small else 14) * MM, "pen_row": 7.5 * MM, **changed}
    return Sheet(name=name, width=width * MM, height=height * MM, columns=3 if small else 4, small=small, **values)


A4 = _sheet("A4", 210, 297, "a4", small=False)
A5 = _sheet("A5", 148, 210, "a5", small=True)
A4_ACROSS = _sheet("A4 landscape", 297, 210, "a4", small=False, left=15 * MM, right=15 * MM, top=11 * MM, bottom=10 * MM, body=8, title=14, number=9,
                   head=17 * MM)
A5_ACROSS = _sheet("A5 landscape", 210, 148, "a5", small=True, left=72 * MM, right=12 * MM)
TAG = replace(_sheet("A5", 148, 210, "a5", small=True, right=12 * MM, top=9 * MM, head=53 * MM, pen_row=6.4 * MM, sign=8 * MM), columns=4)
LABELS = _sheet("A4", 210, 297, "a4", small=False, left=0, right=0, top=0.5 * MM, bottom=0)
LABEL = _sheet("62 x 29 mm", 62, 29, "a5", small=True, left=0, right=0, top=0, bottom=0)
TAG_QR = _P["qr_mm"]["tag"] * MM
