"""Small widgets that every window is made of: chip, note, card, empty state, a label that elides."""

import re

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from backoffice.views.look.icons import draw_icon, icon
from backoffice.views.look.painting import chip_width, paint_chip
from backoffice.views.look.style import Look

_IN_A_NUMBER = re.compile(r"(?<=[A-Z0-9])-(?=[A-Z0-9])")
_JOINED = "\u2060"
"""The sign that holds two others on one line; nothing is drawn for it."""
NOTE_ICONS = {"trouble": "circle-alert", "waiting": "triangle-alert", "good": "circle-check"} | dict.fromkeys(("active", "quiet", "away"), "info")


def dress(widget: QWidget, **properties: object) -> QWidget:
    """Sets `kind`, `tone` or `small` and lets the style sheet look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
    return widget


class _Wrapped(QLabel):
    """Words on several lines. The number of a paper stays on one: no line ends after its hyphens."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setText(words)

    def setText(self, words: str) -> None:
        super().setText(_IN_A_NUMBER.sub("-" + _JOINED, words))

    def text(self) -> str:
        return super().text().replace(_JOINED, "")


def label(words: str = "", kind: str = "", tone: str = "", wrap: bool = False) -> QLabel:
    """A label of plain text: what a customer is called is never read as markup."""
    made = _Wrapped(words) if wrap else QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if kind:
        made.setProperty("kind", kind)
    if tone:
        made.setProperty("tone", tone)
    return made


class Button(QPushButton):
    """A button that Enter presses as Space does, when it has the focus. The Enter of a scan never comes as far as this; Ctrl+Enter goes on to
    the window, whose deed it does, whatever button has the focus."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif not event.isAutoRepeat():
            self.click()


def button(words: str, kind: str = "", icon_name: str = "", small: bool = False) -> QPushButton:
    """A button of the look: ordinary, `primary`, `quiet`, `link` or `danger`."""
    made = Button(words)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if small:
        made.setProperty("small", "true")
    if icon_name:
        role = {"primary": "on_accent", "danger": "trouble.text", "link": "accent"}.get(kind, "text")
        made.setIcon(icon(icon_name, role))
        edge = Look.px(14 if small else 16)
        made.setIconSize(QSize(edge + (Look.px(4) if words else 0), edge))
    return made


class IconLabel(QWidget):
    """An icon that follows the scheme, as a widget."""

    def __init__(self, name: str, size: int = 16, role: str = "text_2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._edge, self._role = name, size, role
        self._measure()

    def _measure(self) -> None:
        self.setFixedSize(Look.px(self._edge), Look.px(self._edge))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def show_icon(self, name: str, role: str | None = None) -> None:
        self._name, self._role = name, role or self._role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_icon(QPainter(self), self._name, 0, 0, self._edge, self._role)


class Chip(QWidget):
    """The state of a record: a dot and a word, never colour alone."""

    def __init__(self, words: str = "", tone: str = "quiet", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._tone = words, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def show_state(self, words: str, tone: str) -> None:
        self._words, self._tone = words, tone
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        return self._words

    @property
    def tone(self) -> str:
        return self._tone

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._words) if self._words else 0, Look.size("chip"))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(QPainter(self), QRectF(self.rect()), self._words, self._tone)


class ElidedLabel(QLabel):
    """A line that is cut at its end when there is no room, with the whole of it as tooltip."""

    def __init__(self, words: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)
        if kind:
            self.setProperty("kind", kind)
        self.say(words)

    def say(self, words: str) -> None:
        self._whole = words
        self.setAccessibleName(words)
        self._elide()

    def whole(self) -> str:
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.contentsRect().width(), 1))
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())


class Note(QFrame):
    """Something to know, in its place and never as a box in the way: a strong sentence, an explanation, and one thing to do."""

    followed = Signal()

    def __init__(self, tone: str = "quiet", sentence: str = "", explanation: str = "", link: str = "", icon_name: str = "",
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self._icon = IconLabel(icon_name or NOTE_ICONS[tone], 18, f"{tone}.text")
        self._sentence, self._explanation = label(kind="strong", wrap=True), label(wrap=True)
        self._link = button("", "link")
        self._link.clicked.connect(self.followed)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._sentence)
        words.addWidget(self._explanation)
        row = QHBoxLayout(self)
        row.setContentsMargins(Look.px(12), Look.px(8), Look.px(14), Look.px(8))
        row.setSpacing(Look.px(10))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_note(tone, sentence, explanation, link, icon_name)

    def show_note(self, tone: str, sentence: str, explanation: str = "", link: str = "", icon_name: str = "") -> None:
        """Changes what the note says; screen readers are told."""
        dress(self, tone=tone)
        dress(self._sentence, tone=tone)
        self._icon.show_icon(icon_name or NOTE_ICONS[tone], f"{tone}.text")
        self._sentence.setText(sentence)
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
        self._link.setText(link)
        self._link.setAccessibleName(link)
        self._link.setVisible(bool(link))
        self.setAccessibleName(f"{sentence} {explanation}".strip())
        if self.isVisible():
            from PySide6.QtGui import QAccessible, QAccessibleEvent
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def sentence(self) -> str:
        return self._sentence.text()

    def explanation(self) -> str:
        return self._explanation.text()

    @property
    def link(self) -> QPushButton:
        return self._link


class Card(QFrame):
    """A group with a head: what, how many, and a link at the right; below it whatever is put into `body`."""

    followed = Signal()

    def __init__(self, title: str = "", count: str = "", link: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._title, self._count, self._link = label(title, "strong"), label(count, "meta"), button(link, "link")
        self._link.clicked.connect(self.followed)
        self.head = QFrame()
        row = QHBoxLayout(self.head)
        row.setContentsMargins(Look.px(16), 0, Look.px(14), 0)
        row.setSpacing(Look.px(8))
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._link)
        self.head.setFixedHeight(Look.px(42))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(rule())
        whole.addLayout(self.body, 1)
        self.show_head(title, count, link)

    def show_head(self, title: str, count: str = "", link: str = "") -> None:
        self._title.setText(title)
        self._count.setText(count)
        self._link.setText(link)
        self._link.setVisible(bool(link))
        self._link.setAccessibleName(f"{title}: {link}" if link else title)
        self.setAccessibleName(f"{title} {count}".strip())


class EmptyState(QWidget):
    """Why nothing is here, what would fill it, and one button; a good emptiness has a green tick and no button."""

    pressed = Signal()

    def __init__(self, icon_name: str = "inbox", sentence: str = "", explanation: str = "", action: str = "", good: bool = False,
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(icon_name, 32, "text_3")
        self._sentence, self._explanation = label(kind="strong", wrap=True), label(kind="meta", wrap=True)
        self._action = button("", small=True)
        self._action.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(Look.px(24), Look.px(24), Look.px(24), Look.px(24))
        column.setSpacing(Look.px(6))
        column.addStretch(1)
        for widget in (self._icon, self._sentence, self._explanation, self._action):
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
                column.addWidget(widget)
            else:
                column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.insertSpacing(4, Look.px(4))
        column.addStretch(1)
        self.show_reason(icon_name, sentence, explanation, action, good)

    def show_reason(self, icon_name: str, sentence: str, explanation: str = "", action: str = "", good: bool = False) -> None:
        self._icon.show_icon("check" if good else icon_name, "good.solid" if good else "text_3")
        self._sentence.setText(sentence)
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
        self._action.setText(action)
        self._action.setVisible(bool(action) and not good)
        self.setAccessibleName(f"{sentence} {explanation}".strip())


def rule(upright: bool = False) -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("kind", "upright" if upright else "rule")
    return made
