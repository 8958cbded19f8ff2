"""What the program says in passing: at the foot of the desk, never in the way. A confirmation goes by itself, a trouble stays until it is read."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from backoffice.text import N_, say
from backoffice.views.look import Look, Note, icon, paint_shadow
from backoffice.views.look.style import RADIUS

_STAYS_MS = {"good": 4000, "quiet": 6000, "active": 6000, "away": 6000, "waiting": 12000}


@dataclass(frozen=True)
class Message:
    """Something that was said, kept for the bell until the end of the day's work."""

    at: datetime
    tone: str
    words: str
    explanation: str = ""


class Notices(QWidget):
    """One notice at a time over the lower edge of its parent; the last ones are kept."""

    told = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.messages: deque[Message] = deque(maxlen=20)
        self._act: Callable[[], object] | None = None
        self.note = Note("good")
        self.note.followed.connect(self._follow)
        self._close = QToolButton()
        self._close.setIcon(icon("x"))
        self._close.clicked.connect(self.hide)
        self._close.setFixedSize(Look.px(26), Look.px(26))
        inside = self.note.layout()
        if inside is not None:
            inside.addWidget(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(Look.px(18), Look.px(12), Look.px(18), Look.px(24))
        row.addWidget(self.note)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def tell(self, words: str, tone: str = "good", explanation: str = "", link: str = "", act: Callable[[], object] | None = None) -> None:
        """Says something; with `link` it offers one thing to do. A trouble that still stands there is not said again."""
        if tone == "trouble" and self.isVisible() and self.messages and self.messages[0].words == words:
            return
        self.messages.appendleft(Message(datetime.now().astimezone(), tone, words, explanation))
        self._act = act
        self.note.show_note(tone, words, explanation, link)
        self._close.setAccessibleName(say(N_("Close this message")))
        self._close.setToolTip(self._close.accessibleName())
        self._place()
        self.show()
        self.raise_()
        if tone in _STAYS_MS:
            self._timer.start(_STAYS_MS[tone])
        else:
            self._timer.stop()
        self.told.emit()

    def _follow(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            width = min(Look.px(640), parent.width() - Look.px(40))
            inside, note = self.layout(), self.note.layout()
            for each in (note, inside):
                if each is not None:
                    each.invalidate()
                    each.activate()
            height = max(inside.heightForWidth(width) if inside is not None else 0, self.sizeHint().height())
            self.setGeometry((parent.width() - width) // 2, parent.height() - height - Look.px(8), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.note.geometry())
        paint_shadow(painter, box, RADIUS["button"], 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Look.colour("surface"))
        painter.drawRoundedRect(box, RADIUS["button"], RADIUS["button"])
