"""Ties a designed form to values: each field shows and asks for the attribute or parameter that its objectName names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from backoffice.errors import Refused, Several
from backoffice.models import STEPS
from backoffice.models.inputs import LONGEST
from backoffice.models.steps import Input
from backoffice.reading import Named
from backoffice.text import N_, say
from backoffice.views.fields.arrangement import Arrangement
from backoffice.views.fields.drawing import FIELDS
from backoffice.views.fields.grid import LinesView
from backoffice.views.fields.lines import LinesEdit
from backoffice.views.fields.mending import Fault, FieldNote
from backoffice.views.fields.mnemonics import shared_out
from backoffice.views.fields.picker import RecordPicker
from backoffice.views.fields.scanner import takes_scans
from backoffice.views.fields.standing_in import show_what_stands_in
from backoffice.views.fields.widgets import Caption, ChoiceBox, LineEdit, SecretEdit, Surrounding, TextEdit, Tick
from backoffice.views.look import dress

MAKES = {"customer": "customer.add_customer", "unit": "unit.add_unit", "product_model": "product_model.add_model", "zone": "zone.add_zone",
         "supplier": "supplier.add_supplier"}
"""What a picker can make on the spot, by those who may."""


class Form(QWidget):
    """A form with its fields. `asked` says what each input is; a field that nothing asks for is only read."""

    edited = Signal()
    left = Signal(str)

    def __init__(self, draw: Callable[[QWidget], QWidget], asked: Mapping[str, Input], surrounding: Surrounding,
                 known: Mapping[str, Input] | None = None, parent: QWidget | None = None, taken: Callable[[], Iterable[str]] = tuple) -> None:
        """`taken` tells which letters lead elsewhere in the window: no field has one of them."""
        super().__init__(parent)
        self.surrounding, self._letters_taken = surrounding, taken
        self.body = draw(self)  # born inside this form: a move from window to window would cost more than the drawing
        self.fields: dict[str, Any] = {}
        self.asked: dict[str, Input] = {}
        self._notes: dict[str, FieldNote] = {}
        self._said: dict[str, tuple[str, str]] = {}
        self._hints: dict[str, tuple[str, str]] = {}
        self._base: dict[str, Any] = {}
        self.captions: dict[str, QLabel] = {}
        self.arrangement = Arrangement(self)
        self._filling = self._touched = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.body)
        self._find(asked, known or {})
        self._share_letters()
        self.arrangement.settle()
        self.edited.connect(self._say_what_stands_in)

    def _say_what_stands_in(self) -> None:
        show_what_stands_in(self.fields)

    # ---- building

    def _find(self, asked: Mapping[str, Input], known: Mapping[str, Input]) -> None:
        for widget in self.body.findChildren(QWidget):
            name = widget.objectName()
            if isinstance(widget, QLabel) and widget.buddy() is not None:
                self.captions[widget.buddy().objectName()] = widget
            if isinstance(widget, FIELDS) and name and not name.startswith("qt_"):
                self.fields[name] = widget
        for name, widget in self.fields.items():
            self._ready(name, widget, asked.get(name) or asked.get(f"{name}_id"), known.get(name) or known.get(f"{name}_id"))

    def _share_letters(self) -> None:
        """Each field has a letter of its own; where there are too few, those that can only be read go without."""
        ordered = sorted(self.fields, key=lambda name: name not in self.asked)
        labels: list[Any] = [label for name in ordered if (label := self.fields[name] if isinstance(self.fields[name], Tick) else self.captions.get(name))]
        for label, words in zip(labels, shared_out([each.text() for each in labels], self._letters_taken()), strict=True):
            if label.text() != words:
                label.setText(words)

    def _ready(self, name: str, widget: Any, asked: Input | None, known: Input | None) -> None:
        if asked is not None:
            self.asked[name] = asked
        elif known is None and isinstance(widget, LineEdit | Tick) and not isinstance(widget, RecordPicker):
            self.arrangement.strange.append(name)
        if asked is not None or known is not None:
            self._teach(widget, asked or known)  # type: ignore[arg-type]
        if hasattr(widget, "take"):
            widget.take(self.surrounding)
        if isinstance(self.captions.get(name), Caption):
            self.captions[name].need(asked is not None and asked.required and asked.kind is not bool)  # type: ignore[attr-defined]
        widget.setAccessibleName(self.caption(name))
        if isinstance(widget, LinesEdit):
            widget.view.setAccessibleName(self.caption(name))
        if "serial" in name and isinstance(widget, LineEdit):
            takes_scans(widget)
        widget.changed.connect(lambda name=name: self._changed(name))
        if hasattr(widget, "left"):
            widget.left.connect(lambda name=name: self._left(name))
        if asked is None and not isinstance(widget, LinesView):
            widget.lock(True)

    def _teach(self, widget: Any, asked: Input) -> None:
        """Tells a field what the step says about its input."""
        if asked.line is not None and isinstance(widget, LinesEdit):
            widget.offer(asked.line)
        elif asked.is_choice and isinstance(widget, ChoiceBox):
            widget.offer(asked.kind, optional=not asked.required and asked.default is None)
        elif asked.is_record and isinstance(widget, RecordPicker):
            widget.table = asked.kind.__tablename__
            key, may = MAKES.get(widget.table, ""), self.surrounding.may
            widget.creates = key if key and may is not None and may(STEPS[key].right) else ""
        elif asked.kind is str and isinstance(widget, LineEdit | TextEdit):
            if asked.is_said and isinstance(widget, SecretEdit):
                widget.say_it()
            widget.limit = LONGEST[asked.long or isinstance(widget, TextEdit)]

    def withhold(self, names: Iterable[str]) -> None:
        """Takes fields away that the person may not see: their values never came here."""
        for name in names:
            if name in self.fields:
                self.arrangement.forget(name)
                del self.fields[name]
                self.asked.pop(name, None)
                self.captions.pop(name, None)

    def caption(self, name: str) -> str:
        """What stands above a field, without its mnemonic."""
        name = name.removesuffix("_id") if name not in self.captions and name not in self.fields else name
        shown = self.captions[name].text() if name in self.captions else getattr(self.fields.get(name), "text", lambda: name)()
        if name not in self.captions and not isinstance(self.fields.get(name), Tick):
            shown = name.replace("_", " ").capitalize()
        return re.sub(r"\s*\(&.\)", "", str(shown)).replace("&", "")

    def need(self, name: str, needed: bool = True) -> None:
        """Marks a field as one that has to be filled in."""
        caption = self.captions.get(name)
        if isinstance(caption, Caption):
            caption.need(needed)

    def links(self) -> dict[str, QPushButton]:
        """The links in the form (`open_customer`), by name."""
        return {each.objectName(): each for each in self.body.findChildren(QPushButton) if each.objectName().startswith("open_")}

    # ---- values

    def fill(self, values: Mapping[str, Any], names: Mapping[str, Named] | None = None) -> None:
        """Shows values; from here on what differs is what somebody typed."""
        self._filling = True
        for name, widget in self.fields.items():
            self._put(name, widget, values, names or {})
        self._filling = self._touched = False
        self._base = self.drafts()
        self._said.clear()
        self._hints.clear()
        for name in self.fields:
            self._show_note(name)
        self.arrangement.show_what_is_there()
        self.edited.emit()

    def _put(self, name: str, widget: Any, values: Mapping[str, Any], names: Mapping[str, Named]) -> None:
        if isinstance(widget, RecordPicker):
            given, known = values.get(name, values.get(f"{name}_id")), names.get(name)
            widget.show_named(given if isinstance(given, Named) else known)
            if isinstance(given, int) and widget.get_value() != given:
                widget.put_value(given)
        elif name in values:
            if not widget.hasFocus() or widget.get_value() != values[name]:  # the cursor of whoever is typing stays
                widget.put_value(values[name])
        elif name in names:
            widget.put_value(names[name].title)
        elif name in self.asked:
            widget.put_value(_plain(self.asked[name].default))

    def put(self, name: str, value: Any) -> None:
        """Sets one field as if it had been typed."""
        if name in self.fields:
            self.fields[name].put_value(value)

    def count_in(self, currency: str) -> None:
        """Says in which money the amounts of the form are, and of which its rate is."""
        for widget in self.fields.values():
            if hasattr(widget, "count_in"):
                widget.count_in(currency)

    def value(self, name: str) -> Any:
        return self.fields[name].get_value() if name in self.fields else None

    def told(self) -> dict[str, Any]:
        """Everything that the form tells, for a step; what is empty and not needed is left to the step."""
        found = {}
        for name, asked in self.asked.items():
            value = self.value(name)
            if value is None and not asked.required:
                continue
            found[asked.name] = value
        return found

    def changes(self) -> dict[str, Any]:
        """What was changed since `fill`, by column."""
        now = self.drafts()
        return {asked.name: _or_nothing(self.value(name), asked) for name, asked in self.asked.items() if now[name] != self._base.get(name)}

    def changed_fields(self) -> list[str]:
        """The fields that hold something else than at `fill`."""
        now = self.drafts()
        return [name for name in self.fields if now[name] != self._base.get(name)]

    def drafts(self) -> dict[str, Any]:
        """What was typed, as it was typed, also where it cannot be read yet."""
        return {name: widget.draft() for name, widget in self.fields.items() if hasattr(widget, "draft")} | {
            name: None for name, widget in self.fields.items() if not hasattr(widget, "draft")}

    def restore(self, drafts: Mapping[str, Any]) -> None:
        """Puts back what was typed before."""
        for name, draft in drafts.items():
            if name in self.fields and draft is not None and hasattr(self.fields[name], "restore") and name in self.asked:
                self.fields[name].restore(draft)

    def is_edited(self) -> bool:
        return self._touched and bool([name for name in self.changed_fields() if name in self.asked])

    def lock(self, locked: bool) -> None:
        """Locks every field that could be changed."""
        for name, asked in self.asked.items():
            self.fields[name].lock(locked)
            self.need(name, asked.required and asked.kind is not bool and not locked)
        self.arrangement.show_what_is_there()

    def lock_one(self, name: str, locked: bool = True) -> None:
        if name in self.fields:
            self.fields[name].lock(locked)

    # ---- what is to be mended

    def faults(self) -> list[Fault]:
        """What cannot be read and what is missing, in the order of the form."""
        found = []
        for name, asked in self.asked.items():
            widget = self.fields[name]
            if not widget.isEnabled() or not self._is_shown(widget):
                continue
            fault = widget.fault()
            if fault:
                found.append((name, fault))
            elif asked.required and asked.kind is not bool and self.value(name) in (None, "", []):
                found.append((name, say(N_("{caption} is needed."), caption=self.caption(name))))
        return found

    def _is_shown(self, widget: QWidget) -> bool:
        return not widget.isHidden() and widget.isVisibleTo(self)

    def say_faults(self, faults: Iterable[Fault]) -> list[Fault]:
        """Says each fault at its field. Gives back those that have a field here."""
        self._said = {name: ("trouble", words) for name, words in self._placed(faults)}
        for name in self.fields:
            self._show_note(name)
        return [(name, words) for name, (_tone, words) in self._said.items()]

    def _placed(self, faults: Iterable[Fault]) -> Iterator[Fault]:
        for name, words in faults:
            place = name if name in self.fields else name.removesuffix("_id")
            if place in self.fields:
                yield place, words

    def refused(self, refusal: Refused) -> tuple[list[Fault], str]:
        """Says a refusal at its fields. Gives the faults and what no field can show."""
        each = refusal.refusals if isinstance(refusal, Several) else [refusal]
        faults = self.say_faults([(one.field, one.said()) for one in each if one.field])
        shown = {words for _name, words in faults}
        return faults, " ".join(one.said() for one in each if one.said() not in shown)

    def hint(self, name: str, tone: str = "", words: str = "") -> None:
        """A word beside a field that is no fault: `also on 李娟`, `known, in warranty`."""
        if words:
            self._hints[name] = (tone, words)
        else:
            self._hints.pop(name, None)
        self._show_note(name)

    def note(self, name: str) -> str:
        """What stands below a field now."""
        return self._notes[name].words() if name in self._notes and not self._notes[name].isHidden() else ""

    def _show_note(self, name: str) -> None:
        if name not in self.fields:
            return
        widget = self.fields[name]
        remark = widget.remark() if hasattr(widget, "remark") else ""
        tone, words = self._said.get(name) or self._hints.get(name) or ("waiting", remark)
        if not words and name not in self._notes:
            return
        if name not in self._notes:
            self._notes[name] = FieldNote()
            cell = self.arrangement.cells.get(widget)
            if cell is None:
                return
            cell.insertWidget(cell.indexOf(widget) + 1, self._notes[name])
        self._notes[name].say(tone, words)
        dress(widget, tone="trouble" if words and tone == "trouble" else "")
        widget.setAccessibleDescription(words)

    def go_to_fault(self) -> None:
        """Puts the cursor into the first field that is to be mended."""
        for name in self.fields:
            if self._said.get(name, ("", ""))[0] == "trouble":
                self.go_to(name)
                return

    def go_to(self, name: str) -> None:
        widget = self.fields.get(name)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(widget, LineEdit):
                widget.selectAll()

    def go_to_first(self) -> None:
        """Puts the cursor into the first field that can be typed into."""
        for name in self.fields:
            widget = self.fields[name]
            if name in self.asked and widget.isEnabled() and not getattr(widget, "isReadOnly", lambda: False)() and self._is_shown(widget):
                self.go_to(name)
                return

    def _changed(self, name: str) -> None:
        if self._filling:
            return
        self._touched = True
        self._said.pop(name, None)
        self._show_note(name)
        self.edited.emit()

    def _left(self, name: str) -> None:
        if self._filling:
            return
        fault = self.fields[name].fault()
        if fault:
            self._said[name] = ("trouble", fault)
        elif name in self._said and self._said[name][1] == fault:
            self._said.pop(name, None)
        self._show_note(name)
        self.left.emit(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._filling = True
            for name, widget in self.fields.items():
                widget.setAccessibleName(self.caption(name))
                if hasattr(widget, "say_words"):
                    widget.say_words()
            self._filling = False
            QTimer.singleShot(0, self, self._share_letters)  # the captions below hear of the language after this
        elif event.type() == QEvent.Type.StyleChange:
            for widget in self.fields.values():
                if hasattr(widget, "look_again"):
                    widget.look_again()


def _plain(value: Any) -> Any:
    return getattr(value, "value", value)


def _or_nothing(value: Any, asked: Input) -> Any:
    return value if value is not None or asked.default is None else asked.default
