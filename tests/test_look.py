"""The look: colours that can be read, icons that exist, words that stay words, and a change of scheme while windows are open."""

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from backoffice.paths import ICONS, PACKAGE
from backoffice.views.look import (
    Card,
    Chip,
    ElidedLabel,
    EmptyState,
    Look,
    Note,
    button,
    chip_width,
    dress_application,
    icon,
    initials,
    label,
    paint_chip,
    paint_clock,
)
from backoffice.views.look.pieces import NOTE_ICONS
from backoffice.views.look.style import SCALES, TOKENS, TONES, style_sheet
from backoffice.views.shell.menus import COMMANDS
from backoffice.views.shell.navigation import places


@pytest.fixture(autouse=True)
def dressed(qapp: Any) -> Any:
    dress_application("light")
    yield
    dress_application("light")


def brightness(colour: QColor) -> float:
    """Relative luminance as WCAG computes it."""
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in (colour.redF(), colour.greenF(), colour.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((brightness(Look.colour(one)), brightness(Look.colour(other))), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_can_be_read_on_every_ground_it_stands_on(scheme: str) -> None:
    dress_application(scheme)
    pairs = [(text, ground) for text in ("text", "text_2", "accent") for ground in ("canvas", "surface", "inset", "raised", "row_hover", "accent_soft")]
    pairs += [(f"{tone}.text", ground) for tone in TONES for ground in (f"{tone}.soft", "surface")]
    pairs += [("on_accent", "accent_fill"), ("on_accent", "accent_pressed"), ("on_tooltip", "tooltip")]
    weak = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5}
    assert not weak


def test_both_schemes_name_the_same_colours() -> None:
    light, dark = (TOKENS["colour"][scheme] for scheme in ("light", "dark"))
    assert set(light) == set(dark)
    assert {tone: set(parts) for tone, parts in light["tone"].items()} == {tone: set(parts) for tone, parts in dark["tone"].items()}


def test_the_style_sheet_is_filled_in_completely() -> None:
    sheet = style_sheet({"chevron": "a", "tick": "b", "menu_tick": "c"})
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")


def named_icons() -> set[str]:
    """Every icon that the windows and registers name."""
    found = {place.icon for place in places()} | {command.icon for commands in COMMANDS.values() for command in commands} | set(NOTE_ICONS.values())
    spoken = re.compile(r"""(?:\bicon\(|draw_icon\(\w+, |IconLabel\(|icon_name(?:: str)? = |EmptyState\(|icon=|icon_name=)\s*"([a-z][a-z0-9-]+)\"""")
    for file in Path(PACKAGE).rglob("*.py"):
        found |= set(spoken.findall(file.read_text("utf-8")))
    return found - {""}


def test_every_icon_that_is_named_exists() -> None:
    named = named_icons()
    assert len(named) > 60
    assert not sorted(name for name in named if not (ICONS / f"{name}.svg").exists())


def test_an_icon_takes_the_colour_of_the_scheme() -> None:
    def colours() -> set[str]:
        image = icon("wrench", "text").pixmap(32, 32).toImage()
        return {image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255}
    before = colours()
    dress_application("dark")
    assert before
    assert not before & colours()


def test_a_change_of_scheme_reaches_open_windows(qtbot: Any) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(Card("Late and due", "5", "Open register"))
    column.addWidget(button("Dispatch", "primary"))
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    light = window.grab().toImage().pixelColor(150, 60)
    dress_application("dark")
    qtbot.wait(1)
    dark = window.grab().toImage().pixelColor(150, 60)
    assert light == QColor(TOKENS["colour"]["light"]["surface"])
    assert dark == QColor(TOKENS["colour"]["dark"]["surface"])


def test_bigger_type_makes_everything_bigger() -> None:
    heights = []
    for scale in SCALES:
        dress_application("light", scale)
        heights.append((Look.size("row"), Look.font("body").pixelSize(), Look.metrics("title").height()))
    assert heights == sorted(heights)
    assert heights[0] < heights[-1]


@pytest.mark.parametrize("words", ["<b>Miramar</b>", "<img src='file:///etc/passwd'>", "王小明 & Söhne"])
def test_what_a_customer_is_called_is_never_markup(qtbot: Any, words: str) -> None:
    note = Note("trouble", words, words)
    for widget in (label(words), ElidedLabel(words), note, EmptyState("inbox", words, words), Card(words, words)):
        qtbot.addWidget(widget)
        labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
        assert labels
        assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}
    assert note.sentence() == words


def painted(paint: Any, width: int = 300, height: int = 40) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def rightmost(image: QImage) -> int:
    return max((x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha()), default=-1)


def test_a_chip_takes_the_room_it_says_and_is_cut_when_there_is_less() -> None:
    words = "Waiting for part"
    whole = rightmost(painted(lambda painter: paint_chip(painter, QRectF(0, 0, 300, 40), words, "waiting")))
    cut = rightmost(painted(lambda painter: paint_chip(painter, QRectF(0, 0, 60, 40), words, "waiting")))
    assert abs(whole - chip_width(words)) <= 1
    assert 20 < cut < 60
    assert rightmost(painted(lambda painter: paint_chip(painter, QRectF(0, 0, 10, 40), words, "waiting"))) == -1


def test_a_clock_without_a_share_has_no_bar() -> None:
    def rows(share: float | None, sign: str = "") -> set[int]:
        image = painted(lambda painter: paint_clock(painter, QRectF(0, 0, 120, 36), "i", share, "quiet", sign))
        return {y for y in range(40) if image.pixelColor(60, y).alpha() or image.pixelColor(110, y).alpha()}
    assert rows(0.6)
    assert not rows(None, "check")


def test_a_line_that_is_cut_keeps_the_whole_of_it_as_tooltip(qtbot: Any) -> None:
    line = ElidedLabel("No desagua, queda agua en el fondo y huele a quemado")
    qtbot.addWidget(line)
    line.resize(80, 20)
    line.show()
    assert line.text().endswith("…")
    assert line.toolTip() == line.whole() == line.accessibleName()
    line.resize(600, 20)
    assert line.text() == line.whole()
    assert line.toolTip() == ""


def test_a_chip_says_its_state_to_a_screen_reader(qtbot: Any) -> None:
    chip = Chip("Nobody home", "trouble")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Nobody home"
    chip.show_state("已派工", "active")
    assert (chip.accessibleName(), chip.tone) == ("已派工", "active")


def test_a_note_offers_one_thing_to_do(qtbot: Any) -> None:
    note = Note("waiting", "Not saved", "Somebody else changed this call.", "Compare")
    qtbot.addWidget(note)
    note.show()
    with qtbot.waitSignal(note.followed):
        qtbot.mouseClick(note.link, Qt.MouseButton.LeftButton)
    note.show_note("good", "Saved")
    assert not note.link.isVisible()
    assert note.accessibleName() == "Saved"


@pytest.mark.parametrize(("name", "letters"), [("Lucía Ortega", "LO"), ("周海涛", "周"), ("Ana", "A"), ("", ""), ("Peter van der Berg", "PB")])
def test_a_person_is_shown_by_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_the_number_of_a_paper_stays_on_one_line(qtbot: Any) -> None:
    words = "Same unit within 90 days: C-DUB26-00041 of Wed 11 Nov."
    made = label(words, wrap=True)
    qtbot.addWidget(made)
    assert made.text() == words
    plain = QLabel(words)
    qtbot.addWidget(plain)
    plain.setWordWrap(True)
    room = plain.fontMetrics().horizontalAdvance("Same unit within 90 days: C-DUB26")
    assert made.heightForWidth(room) >= plain.heightForWidth(room)
    assert made.minimumSizeHint().width() > plain.minimumSizeHint().width()
