"""The hand scanner: it types like a keyboard, only faster than anybody can, and ends with Enter.

Five characters or more with gaps below 50 ms and then Enter are a scan. Its Enter never presses a button, and a code of one
of our papers does not stay in the field that happened to have the focus: it opens the paper.
"""

import re
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

GAP_MS = 50
SHORTEST = 5
PAPER_CODE = re.compile(r"(?:[A-Z]{1,4}-[A-Z0-9]{1,6}\d{2}-\d{3,7})(?:/\d+)?")
"""What stands in the QR of our papers: the letters of the paper, branch and year, running number, and which of several."""

Field = QLineEdit | QTextEdit | QPlainTextEdit


def is_paper_code(code: str) -> bool:
    return PAPER_CODE.fullmatch(code) is not None


def takes_scans(widget: QWidget, taker: Callable[[str], object] | None = None) -> None:
    """Marks a field as one into which codes are scanned (a serial). `taker` is given the code instead of the field's text, while the field
    shows what stood there before; it says False to a code that is not its own."""
    widget.setProperty("takesScan", True)
    if taker is not None:
        _takers[id(widget)] = taker
        widget.destroyed.connect(partial(_forget, id(widget)))


_takers: dict[int, Callable[[str], object]] = {}


def _forget(key: int, _widget: object = None) -> None:
    _takers.pop(key, None)


class Scanner(QObject):
    """Watches the keys of the whole application. `open_code` opens the record of a paper; `known` is asked about every other code, goes to what
    it leads to (the part with this barcode) and says whether there is one."""

    def __init__(self, open_code: Callable[[str], object], parent: QObject | None = None, known: Callable[[str], bool] | None = None) -> None:
        super().__init__(parent)
        self._open_code, self._known = open_code, known
        self._typed = ""
        self._last = -1e9
        self.last_key = 0.0
        self._field: Field | None = None
        self._before = ""
        self._caret = 0
        self._first: tuple[QObject | None, int, int] = None, 0, 0

    def start(self, window: QWidget) -> None:
        """Watches whatever has the focus, and the window while nothing has it."""
        app = QApplication.instance()
        window.installEventFilter(self)
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            self._follow(None, QApplication.focusWidget())

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is not (QApplication.focusWidget() or watched):
            return False  # the same key once more, on its way up to the window
        if self._is_handed_on(watched, event):
            return False
        return self._key(watched, event)

    def _is_handed_on(self, watched: QObject, event: QKeyEvent) -> bool:
        """Whether this is a key that was seen already: a table hands its first key on to the cell that it opens. The scan goes into that cell."""
        table, key, moment = self._first
        if (key, moment) != (event.key(), event.timestamp()) or not isinstance(table, QWidget) or not isinstance(watched, QWidget) or watched is table \
                or not table.isAncestorOf(watched):
            return False
        self._first = None, 0, 0
        self._remember(watched)
        return True

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        self._first = (watched, event.key(), event.timestamp()) if not isinstance(watched, Field) else (None, 0, 0)
        self.last_key = time.monotonic()
        now = event.timestamp() or self.last_key * 1000  # the moment of the key, also when the window was busy
        fast = now - self._last < GAP_MS
        self._last = now
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            typed, self._typed = self._typed, ""
            return fast and len(typed) >= SHORTEST and self._scanned(typed)
        if event.key() == Qt.Key.Key_Shift:
            return False
        letter = event.text()
        if len(letter) != 1 or not letter.isprintable() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._typed = ""
            return False
        if not fast or not self._typed:
            self._begin()
        self._typed += letter
        return False

    def _begin(self) -> None:
        """The first character of what may become a scan: remember what the field held before it."""
        self._typed = ""
        self._remember(QApplication.focusWidget())

    def _remember(self, focus: QWidget | None) -> None:
        self._field = focus if isinstance(focus, Field) else None
        if isinstance(self._field, QLineEdit):
            self._before, self._caret = self._field.text(), self._field.cursorPosition()
        elif self._field is not None:
            self._before, self._caret = self._field.toPlainText(), self._field.textCursor().position()

    def _scanned(self, code: str) -> bool:
        """What becomes of a scanned code. The Enter that ends it goes no further."""
        field = self._field if self._field is QApplication.focusWidget() else None
        if isinstance(field, QLineEdit) and field.echoMode() is not QLineEdit.EchoMode.Normal:
            return False  # nobody scans a password: a keeper of passwords typed it, and its Enter logs in
        if field is not None and field.property("takesScan"):
            taker = _takers.get(id(field))
            if taker is not None:
                if self._taken(field, taker, code):
                    return True
            else:
                if isinstance(field, QLineEdit):
                    field.setText(code)
                    field.textEdited.emit(code)
                return True
        if not is_paper_code(code) and self._known is not None and self._known(code):
            self._put_back(field)
        elif is_paper_code(code):
            self._put_back(field)
            self._open_code(code)
        return True

    def _taken(self, field: Field, taker: Callable[[str], object], code: str) -> bool:
        """Hands a code to a field that knows what to do with it, as it stood before the scan was typed into it."""
        if not isinstance(field, QLineEdit):
            return taker(code) is not False
        typed = field.text()
        field.setText(self._before)
        if taker(code) is not False:
            return True
        field.setText(typed)
        return False

    def _put_back(self, field: Field | None) -> None:
        """The field shows again what stood in it before the scan."""
        if field is None or field.isReadOnly():
            return
        if isinstance(field, QLineEdit):
            field.setText(self._before)
            field.setCursorPosition(self._caret)
            field.textEdited.emit(self._before)
        else:
            field.setPlainText(self._before)
            cursor = field.textCursor()
            cursor.setPosition(min(self._caret, len(self._before)))
            field.setTextCursor(cursor)
