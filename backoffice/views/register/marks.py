"""Rows that somebody else has just changed: marked calmly for a moment, fading where the desktop moves at all."""

from __future__ import annotations

import time
from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QStyle

LASTS, FADES = 1.4, 0.7
"""So many seconds a mark is seen, the last of them fading."""
WAITS = 6.0
"""So long a mark waits for its row to come into sight."""
FRAME_MS = 50


def is_still() -> bool:
    """Whether the desktop asks for no motion."""
    style = QApplication.style()
    return not style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) or not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)


class Marks(QObject):
    """The marked records of one register, by id."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._came: dict[int, float] = {}
        self._seen: dict[int, float] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._pass)

    def __bool__(self) -> bool:
        return bool(self._came)

    def add(self, ids: Iterable[int]) -> None:
        """Marks rows from the moment on at which they are next seen."""
        now = time.monotonic()
        for key in list(ids)[:500]:
            self._came[key] = now
            self._seen.pop(key, None)
        if self._came and not self._timer.isActive():
            self._timer.start()

    def strength(self, key: int | None) -> float:
        """How strongly a row is marked now: 1 for the whole, 0 for none. Asked while it is painted."""
        if key is None or key not in self._came:
            return 0.0
        now = time.monotonic()
        left = self._seen.setdefault(key, now) + LASTS - now
        if left <= 0:
            return 0.0
        return 1.0 if is_still() else min(left / FADES, 1.0)

    def _pass(self) -> None:
        """Time passes: what has been seen long enough goes."""
        now = time.monotonic()
        gone = [key for key, came in self._came.items() if now - self._seen.get(key, came + WAITS) > LASTS]
        for key in gone:
            del self._came[key]
            self._seen.pop(key, None)
        if not self._came:
            self._timer.stop()
        if gone or self._seen:
            self._view.viewport().update()
