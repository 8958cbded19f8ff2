"""Fields whose `value` is the Python value itself. A form is drawn with them in Designer (promoted widgets) and bound by their names.

Each field has the same few things: `value`, the signals `changed` (whatever stands there) and `left` (somebody goes on to the next
field), `fault()` (why what was typed cannot be read), `remark()` (worth knowing, never in the way), `lock()`, and `draft()` with
`restore()` for what was typed and not stored yet.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRawFont, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from backoffice.database import Actor, Centre
from backoffice.errors import Refused
from backoffice.reading import House
from backoffice.text import N_, say
from backoffice.views.look import Look, dress


@dataclass(frozen=True)
class Surrounding:
    """What a field has to know of the desk: where to look things up, whose money, whose clock."""

    centre: Centre
    actor: Actor
    house: House
    currency: str = ""
    open_record: Callable[[str, int], object] | None = None
    create: Callable[[str, str, Callable[[int], object]], object] | None = None
    may: Callable[[str], bool] | None = None


# ---- characters that no font has --------------------------------------------------------------------------------------------

_known_signs: dict[str, bool] = {}
_font: list[QRawFont] = []


def missing_signs(words: str) -> list[str]:
    """The characters of a text that the fonts of the papers lack, each once; they are printed as boxes with their code points."""
    if words.isascii():
        return []
    if not _font:
        _font.append(QRawFont.fromFont(Look.font()))
    found = []
    for sign in dict.fromkeys(words):
        if sign not in _known_signs:
            _known_signs[sign] = sign.isspace() or ord(sign) < 0x80 or _font[0].supportsCharacter(ord(sign))
        if not _known_signs[sign]:
            found.append(sign)
    return found


def missing_words(words: str) -> str:
    """The amber sentence for characters that cannot be printed as they are."""
    found = missing_signs(words)
    if not found:
        return ""
    shown = ", ".join(f"{sign} (U+{ord(sign):04X})" if sign.isprintable() else f"U+{ord(sign):04X}" for sign in found[:4])
    return say(N_("Papers show a box for {signs}."), signs=shown)


# ---- text -------------------------------------------------------------------------------------------------------------------

class Sound:
    """What a field does whose value is never half: nothing is to be mended, nothing surprises, and what is kept of it unsaved is its value."""

    def fault(self) -> str:
        """What is wrong with it, in words."""
        return ""

    def remark(self) -> str:
        """What may surprise whoever reads it on paper."""
        return ""

    def draft(self: Any) -> Any:
        """What is kept of it while nobody has saved it."""
        return self.get_value()

    def restore(self: Any, draft: Any) -> None:
        """Puts back what was kept."""
        self.put_value(draft)


class Typed(Sound):
    """What every field of text does with what was typed, whatever it looks like."""

    def fault(self: Any) -> str:
        length = len(self.get_value())
        return say(N_("At most {limit} characters; this has {length}."), limit=self.limit, length=length) if length > self.limit else ""

    def remark(self: Any) -> str:
        return missing_words(self.get_value())

    def lock(self: Any, locked: bool) -> None:
        """A locked field is read, selected and copied, and never changed."""
        if self.isReadOnly() != locked:
            self.setReadOnly(locked)
            dress(self)


class LineEdit(Typed, QLineEdit):
    """One line of text, stored as it was typed."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)  # what is dropped belongs to the window: a field would take the path of a file for a text
        self.limit = 200
        self.textChanged.connect(lambda _: self.changed.emit())
        self.editingFinished.connect(self.left)

    def get_value(self) -> Any:
        return self.text()

    def put_value(self, value: Any) -> None:
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)

    value = Property(object, get_value, put_value, notify=changed, user=True)

    def minimumSizeHint(self) -> QSize:
        return QSize(Look.px(40), super().minimumSizeHint().height())


class SecretEdit(LineEdit):
    """A password as it is being given: shown as dots, one for somebody else as it is, and never kept anywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def say_it(self) -> None:
        """Shows what stands here, to be written on a slip or said."""
        self.setEchoMode(QLineEdit.EchoMode.Normal)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)

    def remark(self) -> str:
        return ""

    def draft(self) -> Any:
        return None


class TextEdit(Typed, QPlainTextEdit):
    """Several lines of text; the field grows with them. Tab goes on to the next field."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)
        self.limit = 4000
        self._rows = 2
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self._grow)
        self.textChanged.connect(self.changed)

    def get_rows(self) -> int:
        return self._rows

    def put_rows(self, rows: int) -> None:
        self._rows = rows
        self._grow()

    rows = Property(int, get_rows, put_rows)
    """How many lines it shows when it is empty."""

    def _grow(self) -> None:
        line = QFontMetrics(self.font()).lineSpacing()
        shown = max(self._rows, min(round(self.document().size().height()), 9))
        self.setFixedHeight(shown * line + Look.px(18))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._grow()

    def look_again(self) -> None:
        """The size of the type has changed."""
        self._grow()

    def get_value(self) -> Any:
        return self.toPlainText()

    def put_value(self, value: Any) -> None:
        self.setPlainText("" if value is None else str(value))

    value = Property(object, get_value, put_value, notify=changed, user=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class PhoneEdit(LineEdit):
    """A telephone number as it is written; what cannot be one is said at once."""

    def fault(self) -> str:
        from backoffice.models.centre.customers import checked_phone
        try:
            checked_phone(self.text())
        except Refused as refusal:
            return refusal.said()
        return super().fault()


# ---- choosing ---------------------------------------------------------------------------------------------------------------

class ChoiceBox(Sound, QComboBox):
    """One of a few. Its value is the stored word, or nothing."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[tuple[Any, str]] = []
        self._locked = False
        self.setMaxVisibleItems(16)
        self.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.activated.connect(lambda _: self.left.emit())
        self.say_words()

    def offer(self, kind: type[enum.StrEnum] | Iterable[tuple[Any, str]], optional: bool = False) -> None:
        """Offers the members of a choice, or pairs of value and words."""
        words = [(each.value, each.label) for each in kind] if isinstance(kind, type) else list(kind)  # type: ignore[attr-defined]
        self._words = ([(None, "\u2013")] if optional else []) + words
        before = self.get_value()
        self.blockSignals(True)
        self.clear()
        self.addItems([say(each) for _, each in self._words])
        self.setCurrentIndex(self._index(before))
        self.blockSignals(False)

    def _index(self, value: Any) -> int:
        value = value.value if isinstance(value, enum.Enum) else value
        return next((at for at, (each, _) in enumerate(self._words) if each == value), -1)

    def get_value(self) -> Any:
        at = self.currentIndex()
        return self._words[at][0] if 0 <= at < len(self._words) else None

    def put_value(self, value: Any) -> None:
        self.setCurrentIndex(self._index(value))

    value = Property(object, get_value, put_value, notify=changed, user=True)

    def lock(self, locked: bool) -> None:
        """A locked choice is read like a locked line: it takes no key and no click."""
        if self._locked != locked:
            self._locked = locked
            dress(self, readOnly="true" if locked else "")

    @property
    def is_locked(self) -> bool:
        return self._locked

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._locked:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._locked:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling the form must not change what it says

    def say_words(self) -> None:
        """Says its words in the language of the desk."""
        self.setPlaceholderText(say(N_("choose")))
        for at, (_, words) in enumerate(self._words):
            self.setItemText(at, say(words))

    def minimumSizeHint(self) -> QSize:
        return QSize(Look.px(40), super().minimumSizeHint().height())


class Tick(Sound, QCheckBox):
    """Yes or no; the words beside it are its caption."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggled.connect(lambda _: self.changed.emit())
        self.clicked.connect(lambda _: self.left.emit())

    def get_value(self) -> Any:
        return self.isChecked()

    def put_value(self, value: Any) -> None:
        self.setChecked(bool(value))

    value = Property(object, get_value, put_value, notify=changed, user=True)

    def lock(self, locked: bool) -> None:
        self.setEnabled(not locked)


# ---- captions ---------------------------------------------------------------------------------------------------------------

class Caption(QLabel):
    """What stands above a field, with its mnemonic; a red star when the field is needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needed = False
        self.setProperty("kind", "label")
        self.setTextFormat(Qt.TextFormat.PlainText)

    def need(self, needed: bool) -> None:
        self._needed = needed
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._needed:
            painter = QPainter(self)
            painter.setFont(self.font())
            painter.setPen(Look.colour("trouble.solid"))
            painter.drawText(self.fontMetrics().horizontalAdvance(self.text().replace("&", "")) + Look.px(4), self.fontMetrics().ascent() + 1, "*")

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + Look.px(14), hint.height())
