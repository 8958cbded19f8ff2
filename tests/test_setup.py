"""The set-up: what a fresh machine installs, and the fonts and icons that come with the program."""

import re
import runpy
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QImage, QPainter, QRawFont
from PySide6.QtSvg import QSvgRenderer

from backoffice.paths import FONTS, ICONS, ROOT

LISTS = (ROOT / "requirements.txt", ROOT / "requirements-dev.txt")
EXTRAS = {name: ROOT / f"requirements-{name}.txt" for name in ("encryption", "postgresql")}
"""What `run.py install` brings, by name."""
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
FAMILY = "Noto Sans SC"


def pins(file: Path) -> dict[str, tuple[str, int]]:
    """Each package of a list: its version, and how many wheels may be installed for it."""
    entries = re.sub(r"\\\n", "", file.read_text("utf-8")).splitlines()
    found = {}
    for entry in entries:
        if not entry.startswith("#"):
            name, version = re.match(r"([a-z0-9-]+)==(\S+)", entry).groups()
            found[name] = version, len(re.findall(r"--hash=sha256:[0-9a-f]{64}(?= |$)", entry))
    return found


@pytest.mark.parametrize("file", [*LISTS, *EXTRAS.values()], ids=lambda file: file.name)
def test_the_lists_hold_every_package_to_hashes_and_name_no_host(file):
    assert pins(file)
    assert all(wheels for _, wheels in pins(file).values())
    options = re.findall(r"(?<!\S)--?[a-z][a-z-]*", file.read_text("utf-8"))
    assert set(options) == {"--hash"}
    assert not re.search(r"://|www\.|\.(org|com|io|net)\b", file.read_text("utf-8"))


@pytest.mark.parametrize(("wanted", "files"), [
    (PROJECT["project"]["dependencies"], LISTS[:1]),
    (PROJECT["dependency-groups"]["dev"], LISTS),
    *((PROJECT["project"]["optional-dependencies"][extra], [file]) for extra, file in EXTRAS.items()),
], ids=["program", "tests", *EXTRAS])
def test_what_the_project_asks_for_is_what_the_lists_install(wanted, files):
    listed = dict(chain.from_iterable(pins(file).items() for file in files))
    for line in wanted:
        name, version = re.match(r"([\w-]+)==([\w.]+)", line).groups()
        assert listed[re.sub("[-_]+", "-", name).lower()][0] == version, line


def test_the_start_stands_on_the_standard_library_alone_and_knows_a_package_for_each_library():
    run = runpy.run_path(str(ROOT / "run.py"))
    for library, package in chain.from_iterable(named.items() for named in run["LIBRARIES"].values()):
        assert re.fullmatch(r"lib[\w.-]+\.so\.\d+", library)
        assert re.fullmatch(r"lib[a-z0-9.+-]+", package)
    imported = set(re.findall(r"^ *(?:import|from) (\w+)", (ROOT / "run.py").read_text("utf-8"), re.MULTILINE))
    assert imported <= sys.stdlib_module_names


def test_what_can_be_installed_besides_is_listed_and_anything_else_is_said_in_a_line():
    run = runpy.run_path(str(ROOT / "run.py"))
    assert {name: ROOT / file for name, file in run["EXTRAS"].items()} == EXTRAS
    done = subprocess.run([sys.executable, ROOT / "run.py", "install", "wings"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "python3 run.py install NAME. There is: encryption, postgresql.\n"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_the_start_says_so_in_a_sentence():
    done = subprocess.run([sys.executable, ROOT / "run.py"], env={"PATH": ""}, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("There is no display here")
    assert len(done.stderr.splitlines()) == 1


def test_qt_sees_one_family_in_two_weights(qapp):
    for name in ("NotoSansSC-Regular", "NotoSansSC-SemiBold"):
        assert FAMILY in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(FONTS / f"{name}.ttf")))
    widths = set()
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold):
        font = QFont(FAMILY, 13, weight)
        assert (QFontInfo(font).family(), QFontInfo(font).weight()) == (FAMILY, weight)
        widths.add(QFontMetrics(font).horizontalAdvance("Service 2025"))
    assert len(widths) == 2
    assert f"{FAMILY} Whole" in QFontDatabase.families()


@pytest.mark.parametrize(("name", "whole"), [("Regular", True), ("Regular-GB2312", False), ("SemiBold", False)])
def test_each_font_draws_the_three_languages(name, whole, qapp):
    font = QRawFont(str(FONTS / f"NotoSansSC-{name}.ttf"), 12)
    everyday = "Service ¿Año? áéíóúüñÁÉÍÓÚÜÑ «€» ¥ − × № 维修服务单，客户：王小明；（已收回）。"
    assert not [sign for sign in everyday if not font.supportsCharacter(ord(sign))]
    assert font.supportsCharacter(ord("喆")) is whole  # a name: rare in texts, not among people


def test_every_icon_is_a_line_drawing_that_takes_the_colour_of_its_place(qapp):
    files = sorted(ICONS.glob("*.svg"))
    assert len(files) > 100
    for file in files:
        drawing = ElementTree.parse(file).getroot()
        look = [drawing.get(name) for name in ("stroke", "stroke-width", "viewBox")]
        assert look == ["currentColor", "1.75", "0 0 24 24"], file.name
        assert not re.search("#[0-9a-fA-F]{3}", file.read_text("utf-8")), f"{file.name} brings a colour of its own"
        assert inked(file), f"{file.name} is empty"


def inked(file: Path) -> bool:
    """Whether Qt draws anything for an icon."""
    image = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(file.read_bytes())).render(painter)
    painter.end()
    return any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))
