"""A field for a picture: chosen from a file, seen as it will be printed, taken away again."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from backoffice.text import N_, say
from backoffice.views.fields.widgets import Sound
from backoffice.views.look import Look, button, dress

LARGEST = 4_000_000


class PictureEdit(Sound, QFrame):
    """Its value is the file in base64, or an empty text."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value, self._fault = "", ""
        self._picture = QLabel()
        self._picture.setFixedSize(Look.px(150), Look.px(90))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setTextFormat(Qt.TextFormat.PlainText)
        self._picture.setMargin(Look.px(6))
        dress(self._picture, kind="inset")
        self._choose, self._remove = button("", "", "image"), button("", "quiet", "x")
        self._choose.clicked.connect(self.choose)
        self._remove.clicked.connect(lambda: self.put_value(""))
        buttons = QVBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Look.px(12))
        row.addWidget(self._picture)
        row.addLayout(buttons)
        row.addStretch(1)
        self.setFocusProxy(self._choose)
        self.say_words()
        self._show()

    def choose(self) -> None:
        """Asks for the file."""
        place, _ = QFileDialog.getOpenFileName(self, say(N_("Choose a picture")), "", "PNG, JPEG (*.png *.jpg *.jpeg)")
        if place:
            self.take_file(Path(place))

    def take_file(self, path: Path) -> None:
        """Takes a file as the picture; what cannot be read is said at the field."""
        self._fault = ""
        try:
            if path.stat().st_size > LARGEST:
                self._fault = say(N_("This file is far too large for a picture."))
            else:
                self.put_value(base64.b64encode(path.read_bytes()).decode())
        except OSError:
            self._fault = say(N_("{file} cannot be read."), file=path.name)
        self.left.emit()

    def _show(self) -> None:
        shown = QPixmap()
        if self._value:
            shown.loadFromData(base64.b64decode(self._value))
        if shown.isNull():
            self._picture.setPixmap(QPixmap())
            self._picture.setText(say(N_("No picture")))
        else:
            room = QSize(Look.px(138), Look.px(78))
            self._picture.setPixmap(shown.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation))
        self._remove.setVisible(bool(self._value))

    def get_value(self) -> Any:
        return self._value

    def put_value(self, value: Any) -> None:
        self._value, self._fault = str(value or ""), ""
        self._show()
        self.changed.emit()

    value = Property(object, get_value, put_value, notify=changed, user=True)

    def fault(self) -> str:
        return self._fault

    def lock(self, locked: bool) -> None:
        self._choose.setVisible(not locked)
        self._remove.setVisible(not locked and bool(self._value))

    def say_words(self) -> None:
        """Says its words in the language of the desk."""
        self._choose.setText(say(N_("Choose a picture")) + "\u2026")
        self._choose.setAccessibleName(say(N_("Choose a picture")))
        self._remove.setText(say(N_("Take away")))
        self._remove.setAccessibleName(say(N_("Take the picture away")))
