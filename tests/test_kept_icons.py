"""The icons of the first picture are kept from one start to the next, and what is kept never shows another picture than a newly painted one."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPixmap

from backoffice.paths import data_folder
from backoffice.views.look import icons, kept_icons
from backoffice.views.look.kept_icons import Picture

WANTED = [Picture("search", 0xFF4F5963, 16, 16), Picture("wrench", 0xFF0B6572, 40, 24), Picture("moon", 0x80FFFFFF, 24, 24)]


@pytest.fixture(autouse=True)
def desk(qapp: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk that starts for the first time."""
    monkeypatch.setenv("BACKOFFICE_DATA", str(tmp_path))
    for pictures in ("_painted", "_recalled"):
        monkeypatch.setattr(icons, pictures, {})
    (data_folder() / "look").mkdir()
    return tmp_path / "look" / "icons.png"


def painted() -> dict[Picture, QPixmap]:
    return {each: icons._picture(*each) for each in WANTED}


def start_again(monkeypatch: pytest.MonkeyPatch) -> None:
    icons.keep_icons()
    for pictures in ("_painted", "_recalled"):
        monkeypatch.setattr(icons, pictures, {})
    icons.recall_icons()


def test_what_is_recalled_is_what_was_painted(monkeypatch: pytest.MonkeyPatch) -> None:
    before = {each: pixels.toImage() for each, pixels in painted().items()}
    start_again(monkeypatch)
    monkeypatch.setattr(icons, "_drawn", lambda wanted: pytest.fail(f"{wanted} was painted anew"))
    assert {each: pixels.toImage() for each, pixels in painted().items()} == before


def test_another_colour_or_size_is_painted_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    painted()
    start_again(monkeypatch)
    dark = icons._picture("search", 0xFFEEEEEE, 32, 32)
    assert dark.toImage() == icons._drawn(Picture("search", 0xFFEEEEEE, 32, 32)).toImage()


def test_nothing_is_written_when_the_picture_is_that_of_the_last_start(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    painted()
    start_again(monkeypatch)
    desk.unlink()
    painted()
    icons.keep_icons()
    assert not desk.exists()


def test_other_drawings_are_not_taken_for_those_that_were_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    painted()
    icons.keep_icons()
    monkeypatch.setattr(kept_icons, "__version__", "99.0")
    assert kept_icons.recall() == {}


@pytest.mark.parametrize("damage", [b"", b"no picture at all"])
def test_what_cannot_be_read_is_painted_and_kept_anew(desk: Path, damage: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.write_bytes(damage)
    icons.recall_icons()
    painted()
    start_again(monkeypatch)
    assert set(icons._recalled) == set(WANTED)


def test_a_desk_that_cannot_write_starts_all_the_same(desk: Path) -> None:
    desk.parent.rmdir()
    desk.parent.write_bytes(b"")
    painted()
    icons.keep_icons()
    icons.recall_icons()
    assert icons._recalled == {}
