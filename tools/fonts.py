"""Makes the fonts in resources/fonts from the npm package that carries Noto Sans SC as TrueType outlines.

    python3 -m pip --python .venv/bin/python install fonttools      once: the group "tools" of pyproject.toml
    .venv/bin/python tools/fonts.py                                 needs npm

Windows load the whole Regular and SemiBold, which Qt sees as one family "Noto Sans SC" with the weights 400 and 600. SemiBold has only the
everyday hanzi. Qt takes a missing one from no other weight of the same family, so the whole Regular answers to a second name as well:
`QFont.insertSubstitution("Noto Sans SC", "Noto Sans SC Whole")` fills the gaps. Papers load the GB2312 part of Regular, in half the time,
and the whole of it only when a rarer character turns up.
"""

import subprocess
import tarfile
import tempfile
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

PACKAGE = "@expo-google-fonts/noto-sans-sc@0.4.3"
FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
REGULAR, SEMIBOLD = "package/400Regular/NotoSansSC_400Regular.ttf", "package/600SemiBold/NotoSansSC_600SemiBold.ttf"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as package:
            package.extractall(folder, filter="data")
        source = Path(folder)
        (FONTS / "OFL.txt").write_bytes((source / "package/LICENSE_FONT").read_bytes())
        give_second_name(source / REGULAR, FONTS / "NotoSansSC-Regular.ttf")
        cut(source / REGULAR, FONTS / "NotoSansSC-Regular-GB2312.ttf")
        cut(source / SEMIBOLD, FONTS / "NotoSansSC-SemiBold.ttf")


def give_second_name(source: Path, file: Path) -> None:
    """The font as it is, under its family's name and under one that no other weight shares."""
    font = TTFont(source, recalcTimestamp=False)
    family = font["name"].getDebugName(1)
    for number, words in ((1, f"{family} Whole"), (16, family), (17, "Normal")):  # Qt parts the two only when their styles differ
        font["name"].setName(words, number, 3, 1, 0x409)
    font.save(file)


def cut(source: Path, file: Path) -> None:
    """The everyday part of a font, with its names and its line height unchanged."""
    font = TTFont(source, recalcTimestamp=False)
    options = Options(name_IDs=["*"], name_languages=["*"], notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=everyday())
    subsetter.subset(font)
    font.save(file)


def everyday() -> set[int]:
    """The 6 763 hanzi and the signs of GB2312; the letters of Europe; punctuation, currencies, arrows, signs of arithmetic."""
    chinese = {ord(bytes((row, cell)).decode("gb2312", "replace")[0]) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF)}
    blocks = ((0x20, 0x24F), (0x2000, 0x206F), (0x20A0, 0x20C0), (0x2116, 0x2122), (0x2190, 0x219F), (0x2200, 0x226F), (0x3000, 0x301F),
              (0x3380, 0x33DF), (0xFF00, 0xFFEF))
    return (chinese - {0xFFFD}).union(*(range(first, last + 1) for first, last in blocks))



if __name__ == "__main__":
    main()
