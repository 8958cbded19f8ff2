"""Two people changed the same record: what stood there, what the other wrote, what is typed here, field by field; nothing is overwritten unseen.

What only one side changed is taken from that side. Where both changed a field, nothing is stored before somebody has chosen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from backoffice import reading
from backoffice.reading import FieldChange, Meanwhile, Seen
from backoffice.text import N_, say
from backoffice.views.look import Note
from backoffice.views.look.rows import when

if TYPE_CHECKING:
    from backoffice.views.record.window import RecordWindow


@dataclass
class Clash:
    """A field that somebody else changed: its value before and now. `choice` is mine, theirs or before; empty as long as nobody has chosen."""

    before: Any
    theirs: Any
    before_words: str
    theirs_words: str
    who: str
    choice: str = "theirs"


class MeanwhileNote(Note):
    """The note above the form when somebody else saved first: what they changed is shown, what was typed here stays."""

    def __init__(self, window: RecordWindow, parent: QWidget) -> None:
        super().__init__("waiting", parent=parent)
        self._window = window
        self.clashes: dict[str, Clash] = {}
        self.also: dict[str, FieldChange] = {}
        self.followed.connect(self.compare)
        self.hide()

    def unresolved(self) -> list[str]:
        """The fields that both sides changed and for which nobody has chosen yet."""
        changed = set(self._window.form.changed_fields())
        return [name for name, clash in self.clashes.items() if not clash.choice and name in changed]

    def forget(self) -> None:
        """It was saved or discarded: there is nothing to compare any more."""
        self.clashes.clear()
        self.also.clear()
        self.hide()

    def take_up(self, saving: bool) -> None:
        """Takes up the record as it is now beside what is typed, and says who changed what. `saving`: somebody tried to save."""
        window, shell = self._window, self._window.shell
        assert window.seen is not None
        now, meanwhile = reading.since(shell.centre, shell.actor, window.seen)
        self._merge(window.seen, now, meanwhile)
        self._say(meanwhile, saving)
        QTimer.singleShot(0, window, window.load_around)

    def take_up_draft(self, typed: Mapping[str, Any], base: Mapping[str, Any]) -> None:
        """A draft that is older than what is stored now: `base` is what stood in its fields when it was typed."""
        window = self._window
        assert window.seen is not None
        for name in typed:
            key = name if name in window.seen.values else f"{name}_id"
            stored = window.seen.values.get(key)
            if name in window.form.changed_fields() and (key not in base or _plainly(base[key]) != _plainly(stored)):
                self.clashes[name] = Clash(base.get(key), stored, window.in_words(name, base.get(key)), window.in_words(name, stored), "", "")
        self._say_hints()

    def _merge(self, before: Seen, now: Seen, meanwhile: Meanwhile) -> None:
        """The form shows what is stored now, and over it what is typed here."""
        window = self._window
        changed = set(window.form.changed_fields())
        typed = {name: draft for name, draft in window.form.drafts().items() if name in changed}
        window.seen = now
        window.show_values()
        window.form.restore(typed)
        window.show_head()
        still = set(window.form.changed_fields())
        for key, (old, new) in (meanwhile.values or {}).items():
            name = key if key in window.form.fields else key.removesuffix("_id")
            told = meanwhile.words(key)
            if name not in window.form.fields or name not in window.form.asked:
                if told is not None:
                    self.also[key] = told
                continue
            known = self.clashes.get(name)
            first, first_words = (known.before, known.before_words) if known is not None else (old, told.before if told is not None else "")
            self.clashes[name] = Clash(first, new, first_words, told.after if told is not None else "", meanwhile.who, "" if name in still else "theirs")
        self.also.update({each.name: each for each in meanwhile.lines})

    def _say(self, meanwhile: Meanwhile, saving: bool) -> None:
        window = self._window
        captions = [window.form.caption(name) for name in self.clashes] + [each.caption for each in self.also.values()]
        fields = ", ".join(dict.fromkeys(captions)) or say(N_("what stands around it"))
        time = when(meanwhile.at or datetime.now(UTC), window.home.zone)
        sentence = N_("Not saved: somebody else changed this at {time}") if saving else N_("Somebody else changed this at {time}")
        both = self.unresolved()
        words = N_("{who} changed: {fields}. Both of you changed some of it: choose before you save.") if both else N_(
            "{who} changed: {fields}. What you typed is kept; save to store it.")
        self.show_note("trouble" if both else "waiting", say(sentence, time=time), say(words, who=meanwhile.who or say(N_("Somebody")), fields=fields),
                       say(N_("Compare")) if self.clashes or self.also else "")
        self.show()
        self._say_hints()
        if saving:
            window.area.ensureWidgetVisible(self)

    def _say_hints(self) -> None:
        for name in self.unresolved():
            clash = self.clashes[name]
            words = say(N_("{who} wrote: {value}"), who=clash.who, value=clash.theirs_words or "\u2013") if clash.who else say(
                N_("now stored: {value}"), value=clash.theirs_words or "\u2013")
            self._window.form.hint(name, "waiting", words)

    def compare(self) -> None:
        """What stood there, what the other wrote, and what is typed here, field by field."""
        from backoffice.views.record.merging import MergeDialog
        open_one = next((each for each in self._window.findChildren(MergeDialog) if each.isVisible()), None)
        if open_one is not None:
            open_one.activateWindow()
        elif self.clashes or self.also:
            MergeDialog(self._window, self).open()


def _plainly(value: Any) -> Any:
    """A value as it stands in a draft: moments and dates as texts."""
    return value.isoformat() if hasattr(value, "isoformat") else value
