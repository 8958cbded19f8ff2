"""A window whose register or record is not there yet: it was open when the program ended, or the program is still loading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backoffice.text import N_, say
from backoffice.views.look import EmptyState, Look, Note, label
from backoffice.views.shell.sheet import Sheet

if TYPE_CHECKING:
    from backoffice.views.shell.window import Shell


class Waiting(Sheet):
    """Keeps the place, title and memory of a sheet; becomes the sheet as soon as it is looked at and can be made."""

    def __init__(self, shell: Shell, key: str, record_id: int | None, title: str, icon_name: str = "file-text", place: str = "",
                 memory: dict[str, Any] | None = None) -> None:
        super().__init__(shell, key, record_id)
        self._title, self.icon_name, self.place, self._memory = title, icon_name, place or key, memory or {}
        self._reason: QWidget | None = None
        self._line = label(say(N_("One moment…")), "quiet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Look.px(20), Look.px(20), Look.px(20), Look.px(20))
        self._column.addWidget(self._line)
        self._column.addStretch(1)

    def title(self) -> str:
        return self._title

    def plain_title(self) -> str:
        return self._title

    def memory(self) -> dict[str, Any]:
        return self._memory

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.become)

    def become(self) -> None:
        """Asks the desk to put the real sheet here, when it is in sight."""
        if self.isVisible() and self._reason is None and self.shell.in_sight(self):
            self.shell.realise(self)

    def cannot(self, words: str, trouble: bool = True) -> None:
        """Says why there is nothing to show."""
        self._line.hide()
        self._reason = Note("trouble", words) if trouble else EmptyState("inbox", words)
        self._column.insertWidget(0, self._reason, 0 if trouble else 1)

    def refresh(self, changed: set[str]) -> None:
        """Perhaps it can be shown now."""
        if self._reason is not None:
            self._reason.deleteLater()
            self._reason = None
            self._line.show()
            self.become()
