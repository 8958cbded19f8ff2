"""What is wrong is said at the field, never in a box in the way; above the form one note names it and leads there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from backoffice.text import N_, say, say_count
from backoffice.views.look import IconLabel, Look, Note, dress, label

if TYPE_CHECKING:
    from backoffice.errors import DatabaseTrouble, Refused
    from backoffice.views.fields.binding import Form

Fault = tuple[str, str]
"""The name of a field and what is wrong with it."""
SIGNS = {"trouble": "circle-alert", "waiting": "triangle-alert", "good": "shield-check", "quiet": "info"}


class FieldNote(QWidget):
    """What is to be known of one field, below it: an icon and a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self._words = IconLabel("info", 14), label(kind="small", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Look.px(1), 0, 0)
        row.setSpacing(Look.px(6))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def say(self, tone: str, words: str) -> None:
        self._words.setText(words)
        dress(self._words, tone=tone)
        self._sign.show_icon(SIGNS[tone], f"{tone}.solid" if tone != "quiet" else "text_3")
        self.setVisible(bool(words))

    def words(self) -> str:
        return self._words.text()


class Mending(Note):
    """Above a form: how many things are to be mended, and the way to the first of them."""

    def __init__(self, form: Form, parent: QWidget | None = None) -> None:
        super().__init__("trouble", parent=parent)
        self._form = form
        self._act: Callable[[], object] | None = None
        self.followed.connect(self._follow)
        self.hide()

    def take_link(self, act: Callable[[], object]) -> None:
        """What the link of the note that is shown now does, instead of leading to a fault."""
        self._act = act

    def offer_again(self, trouble: DatabaseTrouble, act: Callable[[], object]) -> None:
        """The database could not be used: what was typed stays, and the very same deed can be tried again."""
        self.show_note("trouble", say(N_("Not saved")), trouble.said(), say(N_("Try again")))
        self.take_link(act)
        self.show()

    def lead_on(self, refusal: Refused, open_record: Callable[[str, int], object]) -> None:
        """Where another record mends it better, the link leads there and not to the field."""
        if refusal.leads is not None:
            table, key, title = refusal.leads
            self.show_note("trouble", say(N_("Not done")), refusal.said(), say(N_("Open {title}"), title=title))
            self.take_link(lambda: open_record(table, key))

    def _one(self, name: str, words: str) -> str:
        """What is wrong with one field, and with which."""
        caption = self._form.caption(name)
        return words if not caption or words.startswith(caption) else say(N_("{field}: {sentence}"), field=caption, sentence=words)

    def _follow(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            act()
        else:
            self._form.go_to_fault()

    def follow_form(self, form: Form) -> None:
        """Speaks of another form from now on."""
        self._form = form
        self.hide()

    def show_faults(self, faults: list[Fault], other: str = "") -> None:
        """Names what is to be mended; `other` is a refusal that no field can mend."""
        self._act = None
        if not faults and not other:
            self.hide()
            return
        if not faults:
            self.show_note("trouble", say(N_("Not done")), other)
        else:
            title = say_count(len(faults), N_("One thing to mend before saving"), N_("{n} things to mend before saving"))
            words = self._one(*faults[0]) if len(faults) == 1 else ", ".join(dict.fromkeys(self._form.caption(name) for name, _ in faults))
            self.show_note("trouble", title, words, say(N_("Go there")))
        self.show()
