"""The one way out of the program: a copy of a file for another program, and an address that somebody has seen before it is opened."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from backoffice import files
from backoffice.attaching import EXTENSIONS
from backoffice.errors import Refused
from backoffice.models.attachments import FileKind
from backoffice.text import N_

OPENED = (FileKind.PDF, FileKind.PNG, FileKind.JPEG, FileKind.TEXT, FileKind.XLSX)
"""What another program may be asked to open: none of these is a program, and none can hold one in the form in which it is kept."""

_folder: list[Path] = []


def open_copy(data: bytes, kind: FileKind, sha256: str) -> Path:
    """Opens a copy of a file with the program of the desktop. The copy has a name of our own, lies in a folder that only this user
    can read, and goes when the program ends. Raises Refused for every other kind, and when no program answers."""
    if kind not in OPENED:
        raise Refused(N_("A file of this kind is not opened from here. Save it where you want it."))
    copy = _private() / f"attachment-{sha256[:16]}.{EXTENSIONS[kind]}"
    if copy.exists():
        os.chmod(copy, 0o600)
    files.write(copy, data)
    os.chmod(copy, 0o400)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
        raise Refused(N_("No program answered. Save the file where you want it."))
    return copy


def open_folder(folder: Path) -> bool:
    """Shows a folder in the files of the desktop; whether anything answered."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _private() -> Path:
    """The folder of copies of this run of the program."""
    if not _folder or not _folder[0].exists():
        _folder[:] = [Path(tempfile.mkdtemp(prefix="backoffice-"))]
        atexit.register(shutil.rmtree, _folder[0], ignore_errors=True)
    return _folder[0]
