"""One field with its caption above, and what is wrong with it below, as the login and the first start need it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from backoffice.text import say
from backoffice.views.look import IconLabel, Look, dress, label

_HINTS = {"trouble": "circle-alert", "waiting": "triangle-alert", "good": "circle-check", "quiet": "info"}


class Field(QWidget):
    """A caption with its mnemonic, the editor, and a line that says what to write."""

    def __init__(self, words: str, editor: QLineEdit | QComboBox, required: bool = False, secret: bool = False, placeholder: str = "") -> None:
        super().__init__()
        self._words, self._placeholder, self._told = words, placeholder, ("", "quiet")
        self.editor = editor
        self._caption = QLabel()
        self._caption.setProperty("kind", "label")
        self._caption.setBuddy(editor)
        self._star = label("*" if required else "", "label", "trouble")
        if isinstance(editor, QLineEdit):
            editor.setMaxLength(200)
            if secret:
                editor.setEchoMode(QLineEdit.EchoMode.Password)
            editor.textEdited.connect(lambda: self.say_wrong(""))
        editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        editor.setMinimumWidth(1)
        self._sign, self._hint = IconLabel("info", 14), label(kind="small", wrap=True)
        caption = QHBoxLayout()
        caption.setSpacing(Look.px(4))
        caption.addWidget(self._caption)
        caption.addWidget(self._star)
        caption.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(Look.px(6))
        below.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.px(3))
        column.addLayout(caption)
        column.addWidget(editor)
        column.addLayout(below)
        self.translate()
        self.say_hint("")

    @property
    def line(self) -> QLineEdit:
        """The line into which it is typed, where nothing is chosen from a list."""
        assert isinstance(self.editor, QLineEdit)
        return self.editor

    def translate(self) -> None:
        self._caption.setText(say(self._words))
        name = say(self._words).replace("&", "")
        self.editor.setAccessibleName(name)
        inner = self.editor.lineEdit() if isinstance(self.editor, QComboBox) else None
        if inner is not None:
            inner.setAccessibleName(name)
        if isinstance(self.editor, QLineEdit) and self._placeholder:
            self.editor.setPlaceholderText(say(self._placeholder))

    def text(self) -> str:
        return self.editor.text() if isinstance(self.editor, QLineEdit) else self.editor.currentText()

    def say_wrong(self, words: str) -> None:
        """What to write instead; nothing takes the complaint away."""
        dress(self.editor, tone="trouble" if words else "")
        self.say_hint(words, "trouble")

    def say_hint(self, words: str, tone: str = "quiet") -> None:
        self._hint.setText(words)
        dress(self._hint, tone=tone)
        self._sign.show_icon(_HINTS[tone], "text_3" if tone == "quiet" else f"{tone}.solid")
        self._hint.setVisible(bool(words))
        self._sign.setVisible(bool(words))
        self.editor.setAccessibleDescription(words)

    def hint(self) -> str:
        return self._hint.text()
