"""A font as ReportLab embeds it: only the letters that were used, and a table that gives each back as it was typed."""

from pathlib import Path
from typing import Any

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont


def load(name: str, path: Path) -> TTFont:
    """Reads a font file and makes it known to ReportLab under a name of our own."""
    font = EmbeddedFont(name, str(path), asciiReadable=False)
    registerFont(font)
    return font


class EmbeddedFont(TTFont):
    """A TrueType font whose rare hanzi beyond the first plane can be copied and searched in the finished file, too."""

    def __init__(self, name: str, path: str, asciiReadable: bool) -> None:  # noqa: N803 - ReportLab's name
        super().__init__(name, path, asciiReadable=asciiReadable)
        face: Any = self.face
        # two cuts of one family carry the same name inside; without this the second would take the letters of the first
        face.name = b"BackofficeSans" + name.encode()

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab's name
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            if any(code > 0xFFFF for code in subset):
                internal = self._internal_name(doc, number)
                doc.idToObject["toUnicodeCMap:" + internal].content = _to_unicode(internal, subset)

    def _internal_name(self, doc: Any, number: int) -> str:
        from reportlab.pdfbase.ttfonts import SUBSETN
        face: Any = self.face
        return b"".join((SUBSETN(number), b"+", face.name, face.subfontNameX)).decode()


def _to_unicode(name: str, subset: list[int]) -> str:
    """The table from letters of the file to characters; ReportLab's own writes those beyond the first plane wrongly."""
    pairs = [f"<{place:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for place, code in enumerate(subset)]
    blocks = [f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar" for part in (pairs[at:at + 100] for at in range(0, len(pairs), 100))]
    return "\n".join((
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def", f"/CMapName /{name} def", "/CMapType 2 def",
        "1 begincodespacerange", f"<00> <{len(subset) - 1:02X}>", "endcodespacerange", *blocks,
        "endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"))
