"""What the program asks before something typed would be lost, and says when it cannot start."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from backoffice.text import N_, say
from backoffice.views.look import SIZE, Look, button, label


def ask_unsaved(parent: QWidget, title: str) -> str:
    """Asks what becomes of something typed and not stored: `save`, `discard` or `stay`."""
    dialog = QDialog(parent.window())
    dialog.setWindowTitle(say(N_("Not saved yet")))
    dialog.setProperty("kind", "sheet")
    dialog.setFixedWidth(Look.px(SIZE["dialog_small"]))
    answer = ["stay"]

    def choose(what: str) -> None:
        answer[0] = what
        dialog.accept()

    heading = label(say(N_("Save what you typed?")), "heading")
    words = label(say(N_("{title} has changes that are not stored yet."), title=title), wrap=True)
    row = QHBoxLayout()
    for name, shown, kind in (("discard", N_("&Discard"), "quiet"), ("stay", N_("&Keep open"), ""), ("save", N_("&Save"), "primary")):
        made = button(say(shown), kind)
        made.setObjectName(name)
        made.clicked.connect(lambda _=False, name=name: choose(name))
        row.addWidget(made)
        if name == "discard":
            row.addStretch(1)
        if name == "save":
            made.setDefault(True)
            made.setFocus()
    column = QVBoxLayout(dialog)
    column.setContentsMargins(Look.px(24), Look.px(20), Look.px(24), Look.px(20))
    column.setSpacing(Look.px(8))
    column.addWidget(heading)
    column.addWidget(words)
    column.addSpacing(Look.px(12))
    column.addLayout(row)
    dialog.exec()
    return answer[0]


def say_and_end(words: str) -> None:
    """Says why no window opens; whoever starts the program from the desktop sees no terminal."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return
    dialog = QDialog()
    dialog.setWindowTitle(say(N_("Backoffice")))
    dialog.setProperty("kind", "sheet")
    dialog.setFixedWidth(Look.px(SIZE["dialog_small"]))
    close = button(say(N_("C&lose")), "primary")
    close.setDefault(True)
    close.clicked.connect(dialog.accept)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(close)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(Look.px(24), Look.px(20), Look.px(24), Look.px(20))
    column.setSpacing(Look.px(12))
    column.addWidget(label(say(N_("The program cannot start")), "heading"))
    column.addWidget(label(words, wrap=True))
    column.addLayout(row)
    dialog.exec()
