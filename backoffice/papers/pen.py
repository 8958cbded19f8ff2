"""What draws on the page: words, lines, boxes, squares and the logo, written straight into the page as PDF knows them.

Words never reach anything that reads markup, follows links or computes.
"""

from typing import TYPE_CHECKING, Any

from backoffice.papers.fonts import BOX, weights
from backoffice.papers.look import INK, LINE_PT
from backoffice.papers.squares import square

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from backoffice.papers.pictures import Picture


class Pen:
    """Draws on a canvas. Places are points from the left and from the bottom of the page."""

    def __init__(self, canvas: "Canvas") -> None:
        self.canvas: Any = canvas
        self.weights = weights()
        self.codes: dict[str, dict[str, str]] = {}  # per font: characters of its first subset and their codes
        self.firsts: dict[str, str] = {}  # per font: what its first subset is called in this file
        self.fresh()

    def fresh(self) -> None:
        """A new page begins: nothing is set yet."""
        self.write = self.canvas._code.append  # as `addLiteral`, for strings only
        self.font, self.fill, self.stroke, self.thick = "", "", "", -1.0

    def page(self, width: float, height: float) -> None:
        """Sets the size of the page that is being drawn."""
        self.canvas.setPageSize((width, height))

    def end_page(self) -> None:
        self.canvas.showPage()
        self.fresh()

    # ---- words

    def text(self, x: float, y: float, words: str, size: float, ink: str = INK, strong: bool = False, right: bool = False) -> None:
        """Words on one line, from `x` or up to it; `y` is the line they stand on."""
        if not words:
            return
        weight = self.weights[strong]
        if right:
            x -= weight.width(words, size)
        self._fill(ink)
        if weight.is_easy(words):
            self._run(x, y, words, size, weight.cuts[0].font)
            return
        for place, run, shift, wide in weight.runs(words):
            if place == BOX:
                self._box(x, y, run, size, wide * size / 1000, ink)
            else:
                self._run(x + shift * size / 1000, y, run, size, weight.cuts[place].font)
            x += (wide + shift) * size / 1000

    def _run(self, x: float, y: float, words: str, size: float, font: Any) -> None:
        codes = self.codes.get(font.fontName)
        if codes is not None:
            try:
                shown = "".join(map(codes.__getitem__, words))
            except KeyError:
                pass
            else:
                named = f"{self.firsts[font.fontName]} {size:g} Tf "
                if named == self.font:
                    self.write(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm <{shown}> Tj ET")
                else:
                    self.font = named
                    self.write(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {named}<{shown}> Tj ET")
                return
        split = font.splitString(words, self.canvas._doc)
        self._show(x, y, size, [(font.getSubsetInternalName(subset, self.canvas._doc), letters.hex()) for subset, letters in split])
        self._learn(font, words)

    def _learn(self, font: Any, words: str) -> None:
        """Remembers the codes of letters in the first subset: the next words with them are quicker."""
        codes = self.codes.setdefault(font.fontName, {"\u00a0": "20"})
        self.firsts[font.fontName] = font.getSubsetInternalName(0, self.canvas._doc)
        assigned = font.state[self.canvas._doc].assignments
        for character in set(words):
            code = assigned.get(ord(character), 256)
            if 0 < code < 256:
                codes[character] = f"{code:02x}"

    def _show(self, x: float, y: float, size: float, pieces: list[tuple[str, str]]) -> None:
        operators = []
        for name, letters in pieces:
            font = f"{name} {size:g} Tf "
            operators.append(f"{'' if font == self.font else font}<{letters}> Tj")
            self.font = font
        self.write(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {' '.join(operators)} ET")

    def _box(self, x: float, y: float, character: str, size: float, wide: float, ink: str) -> None:
        """A character that no font has: its code point in a small box. Copied from the file, it is itself again."""
        code = f"{ord(character):04X}"
        half = (len(code) + 1) // 2
        edge, small = size * 0.05, size * 0.36
        self.write(f"/Span <</ActualText <FEFF{character.encode('utf-16-be', 'surrogatepass').hex()}>>> BDC")
        self.frame(x + edge, y - size * 0.12, wide - 2 * edge, size * 0.92, size * 0.045, ink)
        for row, part in enumerate((code[:-half], code[-half:])):
            across = self.weights[0].width(part, small)
            self._fill(ink)
            self._run(x + (wide - across) / 2, y + size * (0.42 - 0.42 * row), part, small, self.weights[0].cuts[0].font)
        self.write("EMC")

    # ---- lines and areas

    def rule(self, x: float, y: float, length: float, thick: float, ink: str = INK) -> None:
        """A line to the right."""
        self._line(ink, thick)
        self.write(f"{x:.2f} {y:.2f} m {x + length:.2f} {y:.2f} l S")

    def dashed(self, x: float, y: float, right: float, up: float, ink: str) -> None:
        """Where to cut or tear."""
        self._line(ink, LINE_PT)
        self.write(f"[3 2.4] 0 d {x:.2f} {y:.2f} m {x + right:.2f} {y + up:.2f} l S [] 0 d")

    def slope(self, x: float, y: float, right: float, up: float, thick: float, ink: str) -> None:
        """A straight line that may climb or fall, as a curve is made of."""
        self._line(ink, thick)
        self.write(f"{x:.2f} {y:.2f} m {x + right:.2f} {y + up:.2f} l S")

    def area(self, x: float, y: float, width: float, height: float, ink: str) -> None:
        """A filled rectangle that hangs down from `y`."""
        self._fill(ink)
        self.write(f"{x:.2f} {y - height:.2f} {width:.2f} {height:.2f} re f")

    def frame(self, x: float, y: float, width: float, height: float, thick: float = LINE_PT, ink: str = INK) -> None:
        """An empty rectangle that stands on `y`."""
        self._line(ink, thick)
        self.write(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")

    def hole(self, x: float, y: float, radius: float, ink: str) -> None:
        """A dashed circle: where to punch."""
        k = radius * 0.5523
        self._line(ink, LINE_PT)
        self.write(
            f"[2 1.8] 0 d {x + radius:.2f} {y:.2f} m "
            f"{x + radius:.2f} {y + k:.2f} {x + k:.2f} {y + radius:.2f} {x:.2f} {y + radius:.2f} c "
            f"{x - k:.2f} {y + radius:.2f} {x - radius:.2f} {y + k:.2f} {x - radius:.2f} {y:.2f} c "
            f"{x - radius:.2f} {y - k:.2f} {x - k:.2f} {y - radius:.2f} {x:.2f} {y - radius:.2f} c "
            f"{x + k:.2f} {y - radius:.2f} {x + radius:.2f} {y - k:.2f} {x + radius:.2f} {y:.2f} c S [] 0 d")

    def tick(self, x: float, y: float, side: float, done: bool) -> None:
        """A box to tick, drawn because no font of ours has one."""
        self.frame(x, y, side, side)
        if done:
            s = side / 8.5
            self._line(INK, 1.3)
            self.write(f"{x + 1.8 * s:.2f} {y + 4.2 * s:.2f} m {x + 3.8 * s:.2f} {y + 2 * s:.2f} l {x + 7 * s:.2f} {y + 7 * s:.2f} l S")

    def square(self, x: float, y: float, words: str, side: float) -> None:
        """The number as a square hanging down from `y`; its quiet zone is the white of the paper."""
        modules, path = square(words)
        if modules:
            self._fill(INK)
            scale = side / modules
            self.write(f"q {scale:.5f} 0 0 {scale:.5f} {x:.2f} {y - side:.2f} cm {path} f Q")

    def picture(self, x: float, y: float, picture: "Picture", width: float, height: float) -> None:
        """A logo hanging down from `y`."""
        from backoffice.papers.pictures import place
        place(self.canvas, picture, x, y - height, width, height)

    def _fill(self, ink: str) -> None:
        if ink != self.fill:
            self.fill = ink
            self.write(f"{ink} rg")

    def _line(self, ink: str, thick: float) -> None:
        if ink != self.stroke:
            self.stroke = ink
            self.write(f"{ink} RG")
        if thick != self.thick:
            self.thick = thick
            self.write(f"{thick:.3g} w")
