"""The foot of a record window: whether what stands there is stored, and the two ways on: discard or save."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from backoffice.text import N_, say
from backoffice.views.look import IconLabel, Look, button, dress, icon, label


class Foot(QFrame):
    """Left the state of the draft, right *Discard* and *Save*. The form of a new record has its deed as the primary button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self.setFixedHeight(Look.px(48))
        self._deed = ""
        self._sign, self.words = IconLabel("check", 14, "text_3"), label("", "meta")
        self.discard, self.save = button(""), button("", "", "save")
        row = QHBoxLayout(self)
        row.setContentsMargins(Look.px(20), 0, Look.px(16), 0)
        row.setSpacing(Look.px(8))
        row.addWidget(self._sign)
        row.addWidget(self.words)
        row.addStretch(1)
        row.addWidget(self.discard)
        row.addWidget(self.save)
        self.say_words()

    def show_deed(self, label_of_deed: str) -> None:
        """What saving is called: the deed that makes a new record, or plainly *Save*."""
        self._deed = label_of_deed
        self.save.setIcon(icon("save", "on_accent" if label_of_deed else "text"))
        dress(self.save, kind="primary" if label_of_deed else "")
        self.say_words()

    def show_state(self, changed: bool, is_new: bool, kept: datetime | None = None, locked: str = "") -> None:
        """Whether something typed is not stored yet, and when the draft was kept; or why nothing can be changed here."""
        self.discard.setVisible(not locked)
        self.save.setVisible(not locked)
        if locked:
            words, sign, role = locked, "lock", "text_3"
        elif kept is not None and changed:
            words, sign, role = say(N_("Changed, draft kept {time}"), time=f"{kept.astimezone():%H:%M:%S}"), "pencil", "accent"
        elif changed:
            words, sign, role = say(N_("Changed, not saved yet")), "pencil", "accent"
        elif is_new:
            words, sign, role = say(N_("New, nothing stored yet")), "circle-dashed", "text_3"
        else:
            words, sign, role = say(N_("Saved")), "check", "text_3"
        self.words.setText(words)
        self._sign.show_icon(sign, role)
        self.discard.setEnabled(changed)
        self.save.setEnabled(changed or is_new)

    def say_words(self) -> None:
        """Says its words in the language of the desk."""
        self.discard.setText(say(N_("&Discard")))
        self.save.setText(say(self._deed).replace("&", "&&") if self._deed else say(N_("&Save")))
