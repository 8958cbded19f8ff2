"""The one place where everything unexpected arrives: exceptions of any thread and messages of Qt.

A refusal is said calmly; a bug is written to the log under a number and shown with a report that can be copied. Neither log
nor report holds personal data: no values, no texts of exceptions that may carry them.
"""

import logging
import platform
import re
import sys
import threading
import traceback
import uuid
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from backoffice import __version__
from backoffice.errors import Refused
from backoffice.paths import data_folder
from backoffice.text import N_, language, say
from backoffice.views.look import IconLabel, Look, button, label
from backoffice.views.trail import TRAIL

_log = logging.getLogger("backoffice.trouble")
_SAFE_WORDS = (AttributeError, ImportError, NameError, TypeError)
"""Bugs of ours whose message names things of the program, never what somebody typed."""
_HARMLESS = re.compile(r"^This plugin does not support|^Populating font family aliases")
def log_folder() -> Path:
    return data_folder() / "log"


def start_log() -> None:
    """Writes the log into the data folder, a few files of half a megabyte at most."""
    try:
        folder = log_folder()
        folder.mkdir(mode=0o700, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(folder / "backoffice.log", maxBytes=500_000, backupCount=3, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("backoffice")
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def discreet(words: str) -> str:
    """A message of somebody else's without what could be a name, a number or a path of a person."""
    quoted = re.sub(r"([\"'«“]).*?([\"'»”])", r"\1…\2", words)
    return re.sub(r"\d{4,}", "…", quoted)[:200]


def report(kind: type[BaseException], trouble: BaseException, trace: TracebackType | None, number: str) -> str:
    """What a programmer needs to find the fault: where it happened, in which version, after which deeds."""
    words = f": {trouble}" if isinstance(trouble, _SAFE_WORDS) else ""
    lines = [f"Backoffice {__version__}, report {number}",
             f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}, language {language()}",
             f"{kind.__module__}.{kind.__qualname__}{words}", ""]
    lines += [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    cause = trouble.__cause__
    if cause is not None:
        lines.append(f"  from {type(cause).__module__}.{type(cause).__qualname__}")
    lines += ["", "Before: " + (", ".join(TRAIL) or "nothing")]
    return "\n".join(lines)


def _short(file: str) -> str:
    parts = Path(file).parts
    for root in ("backoffice", "site-packages"):
        if root in parts:
            return "/".join(parts[parts.index(root):])
    return Path(file).name


class Trouble(QObject):
    """Takes what nobody caught, from any thread, and shows it on the window's."""

    _came = Signal(object, object, object)

    def __init__(self, tell: Callable[[str], object] | None = None) -> None:
        super().__init__()
        self.tell = tell
        self._dialog: TroubleDialog | None = None
        self._came.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self.arrived
        threading.excepthook = lambda happened: self.arrived(happened.exc_type, happened.exc_value or happened.exc_type(), happened.exc_traceback)
        qInstallMessageHandler(qt_says)

    def arrived(self, kind: type[BaseException], trouble: BaseException, trace: TracebackType | None) -> None:
        """Called by Python for every exception that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        elif threading.current_thread() is threading.main_thread():
            self._arrive(kind, trouble, trace)
        else:
            self._came.emit(kind, trouble, trace)

    @Slot(object, object, object)
    def _arrive(self, kind: type[BaseException], trouble: BaseException, trace: TracebackType | None) -> None:
        if isinstance(trouble, Refused) and self.tell is not None:
            self.tell(trouble.said())
            return
        number = uuid.uuid4().hex[:8]
        words = report(kind, trouble, trace, number)
        _log.error("%s", words)
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.add(words)
        else:
            self._dialog = TroubleDialog(words, QApplication.activeWindow())
            self._dialog.open()


def qt_says(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Qt's own messages go to the log."""
    if _HARMLESS.search(words):
        return
    level = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO, QtMsgType.QtWarningMsg: logging.WARNING}
    logging.getLogger("backoffice.qt").log(level.get(kind, logging.ERROR), "%s %s", context.category or "", discreet(words))


class TroubleDialog(QDialog):
    """Says calmly that the program made a mistake, what that means for the work, and offers the report."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setWindowTitle(say(N_("A fault in the program")))
        self.setFixedWidth(Look.size("dialog"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._report = QPlainTextEdit(words)
        self._report.setReadOnly(True)
        self._report.setMinimumHeight(Look.px(180))
        self._report.setAccessibleName(say(N_("Report")))
        head = QHBoxLayout()
        head.setSpacing(Look.px(12))
        head.addWidget(IconLabel("circle-alert", 22, "trouble.solid"), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.addWidget(label(say(N_("The program made a mistake")), "heading", wrap=True))
        texts.addWidget(label(say(N_("Nothing half-done was stored, and what you typed is still in its window. You can go on working. "
                                     "Whoever looks after the program needs the report below; it holds no data of customers.")), wrap=True))
        head.addLayout(texts, 1)
        foot = QHBoxLayout()
        copy, close = button(say(N_("&Copy report")), icon_name="copy"), button(say(N_("C&lose")), "primary")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.words()))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        foot.addStretch(1)
        foot.addWidget(copy)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Look.px(24), Look.px(20), Look.px(24), Look.px(20))
        column.setSpacing(Look.px(12))
        column.addLayout(head)
        column.addWidget(self._report)
        column.addLayout(foot)
        close.setFocus()

    def words(self) -> str:
        return self._report.toPlainText()

    def add(self, words: str) -> None:
        """One more, while the first is still on the screen."""
        if self._report.blockCount() < 400:
            self._report.appendPlainText("\n" + words)
