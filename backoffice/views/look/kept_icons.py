"""The icons of the first picture of the desk, kept from one start to the next as they were painted: drawing them anew from
their files takes a twentieth of the way to the painted window. What does not fit or cannot be read is simply painted anew."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPixmap

from backoffice import __version__
from backoffice.paths import ICONS, data_folder


class Picture(NamedTuple):
    """One painted icon: its drawing, its colour, and its size in pixels of the screen."""

    name: str
    rgba: int
    width: int
    height: int


def recall() -> dict[Picture, QPixmap]:
    """What the last start kept; nothing after a change of the program, whose drawings may be others."""
    sheet, found, left = QImage(str(_file())), {}, 0
    if sheet.text("drawings") == _drawings():
        for entry in json.loads(sheet.text("pictures")):
            picture = Picture(*entry)
            found[picture] = QPixmap.fromImage(sheet.copy(QRect(left, 0, picture.width, picture.height)))
            left += picture.width
    return found


def keep(painted: Mapping[Picture, QPixmap]) -> None:
    """Keeps pictures for the next start: side by side on one sheet that says what they are."""
    sheet = QImage(sum(each.width for each in painted), max(each.height for each in painted), QImage.Format.Format_ARGB32_Premultiplied)
    sheet.fill(0)
    painter, left = QPainter(sheet), 0
    for picture, pixels in painted.items():
        painter.drawPixmap(left, 0, pixels)
        left += picture.width
    painter.end()
    sheet.setText("drawings", _drawings())
    sheet.setText("pictures", json.dumps(list(painted)))
    beside = _file().with_name(f"icons-{os.getpid()}.png")
    if sheet.save(str(beside)):
        os.replace(beside, _file())


def _file() -> Path:
    return data_folder() / "look" / "icons.png"


def _drawings() -> str:
    """By what the drawings are known: the version of the program, and when the folder that holds them was last changed."""
    return f"{__version__} {os.stat(ICONS).st_mtime_ns}"
