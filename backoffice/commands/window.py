"""`backoffice window`, and `backoffice` alone: the desk."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from backoffice.commands._quicken import quicken
from backoffice.errors import Refused
from backoffice.text import N_

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

SUMMARY = N_("Opens the window (what happens without a command)")


def arguments(parser: ArgumentParser) -> None:
    del parser


def run(options: Namespace) -> int:
    refuse_without_display()
    quicken()
    refuse_broken_library()
    let_fcitx_in()
    from backoffice.paths import default_database
    from backoffice.views.start import start
    return start(_named(options.database) if options.database else default_database(), options.language)


def _named(database: Path | str) -> Path:
    """The file that stands for the centre that was named. What it takes to read an address is loaded for one alone: a file opens without it."""
    if isinstance(database, Path):
        return database
    from backoffice.places import desk_file
    return desk_file(database)


def refuse_broken_library() -> None:
    """PySide6 6.12 on Python 3.11 miscounts references and ends the program in mid-work."""
    import PySide6
    found = PySide6.__version__
    if tuple(int(part) for part in found.split(".")[:2]) >= (6, 12) and sys.version_info < (3, 12):
        raise Refused(N_("PySide6 {found} is not safe on this Python and would end in mid-work. Install the versions in requirements.txt."), found=found)


def let_fcitx_in() -> None:
    """Qt comes without a way to fcitx, with which many type Chinese; fcitx answers to the name of ibus too."""
    asked = os.environ.get("QT_IM_MODULE") or os.environ.get("XMODIFIERS", "")
    if "fcitx" in asked:
        os.environ["QT_IM_MODULE"] = "ibus"


def refuse_without_display() -> None:
    """On Linux a window needs a display; without one Qt ends the program with a message that nobody understands."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise Refused(N_("There is no display to open a window on. The commands work without one: backoffice --help."))
