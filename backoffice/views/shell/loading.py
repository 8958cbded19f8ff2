"""Everything that the first windows do without (database, rules, registers) is loaded beside them, from the first paint on."""

from __future__ import annotations

import importlib
import logging
import pkgutil
import threading
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

_log = logging.getLogger(__name__)
ROOMS = ("backoffice.database", "backoffice.founding")


def windows() -> list[str]:
    """Every module of the windows: loading one enters the registers and records that it opens."""
    from backoffice import views
    return [found.name for found in pkgutil.walk_packages(views.__path__, "backoffice.views.")]


class Loading(QObject):
    """Loads the program's rooms and opens the centre on a thread of its own, and says when it is done."""

    ready = Signal()
    opened = Signal(object)
    failed = Signal(object)
    _came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_ready = False
        self.centre: Any = None
        self.took = 0.0
        self._started = False
        self._path: Path | None = None
        self._came.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def start(self, path: Path | None) -> None:
        """Once only; `path` names the centre to open, or none while there is none yet."""
        if not self._started:
            self._started = True
            self._path = path
            threading.Thread(target=self._load, args=(path,), name="loading", daemon=True).start()

    def _load(self, path: Path | None) -> None:
        began = time.monotonic()
        try:
            for room in (*ROOMS, *windows()):
                importlib.import_module(room)
            self.took = time.monotonic() - began
            self._bring(None)
            if path is not None:
                self._open(path)
        except Exception as trouble:
            self._bring(trouble)

    def open(self, path: Path) -> None:
        """Opens another centre: one that was just founded."""
        threading.Thread(target=self._open, args=(path,), name="opening", daemon=True).start()

    def _open(self, path: Path) -> None:
        from backoffice.founding import open_centre
        try:
            self._bring(open_centre(path))
        except Exception as trouble:
            self._bring(trouble)

    def _bring(self, came: Any) -> None:
        """Hands over what came, from its own thread. Where the window was closed meanwhile nobody waits for it: a centre is closed again."""
        try:
            self._came.emit(came)
        except RuntimeError:
            if isValid(self):
                raise
            if came is not None and not isinstance(came, Exception):
                came.close()

    @Slot(object)
    def _arrive(self, came: Any) -> None:
        """On the window's thread: the rooms are loaded, the centre is open, or neither can be."""
        if came is None:
            self.is_ready = True
            self.ready.emit()
        elif isinstance(came, Exception):
            _log.info("opening failed: %s", type(came).__name__)
            self.failed.emit(came)
        else:
            self.centre = came
            self.opened.emit(came)
