"""The dialog of a step: it says the deed, asks for what the step needs, and says at the field what is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from backoffice import reading
from backoffice.database import Outcome, new_command_id
from backoffice.errors import Blocked, ChangedMeanwhile, DatabaseTrouble, Refused
from backoffice.models import Step
from backoffice.reading import Meanwhile, Named, Seen
from backoffice.text import N_, say
from backoffice.views.fields.binding import Form
from backoffice.views.fields.drawing import drawn_or_plain
from backoffice.views.fields.mending import Mending
from backoffice.views.fields.mnemonics import of_a_dialog
from backoffice.views.look import ElidedLabel, Look, button, label, layouts
from backoffice.views.record.drafts import Draft, Drafts, Keeper
from backoffice.views.record.merging import ChangesDialog
from backoffice.views.record.stepping import Then, finish, perform, surrounding
from backoffice.views.shell.sheet import commit_typing

WIDE = 4
"""From so many fields on a dialog is 720 wide."""
DEPENDENT: dict[str, tuple[str, Any]] = {
    "refusal_reason": ("signature", "refused"), "payer": ("collect_now", True), "method": ("collect_now", True),
}
"""Field → the other field and the value under which it counts."""
RATE = ("exchange_rate", "rate_of", "rate_source")
"""What is asked for where something is paid in foreign money."""
CURRENCY = re.compile(r"[A-Z]{3}")


class StepDialog(QDialog):
    """Title as a deed, second line the object; the button is the verb, the way out is *Close*."""

    done_well = Signal(object)

    def __init__(self, shell: Any, step: Step, record_id: int | None, seen: Seen | None = None, given: Mapping[str, Any] | None = None,
                 then: Then | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent or (shell if isinstance(shell, QWidget) else None))
        self.shell, self.step, self.record_id = shell, step, record_id
        self._seen = seen or (reading.seen(shell.centre, shell.actor, step.record.__tablename__, record_id) if record_id is not None else None)
        self.version = self._seen.version if self._seen is not None else None
        self._given, self._then = dict(given or {}), then
        self._command = new_command_id()
        self._doing = False
        self._draft_key = f"{step.key}-{record_id or 'new'}"
        self._drafts = Drafts(shell.path, shell.actor.staff_id)
        self._keeper = Keeper(self._drafts, self._draft, self)
        self.setProperty("kind", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(step.label))
        self._as_proposed: dict[str, Any] = {}
        self.proposed = reading.proposals(shell.centre, shell.actor, step.key, record_id)
        self.form = self._make_form()
        self._build()
        self._fill()
        self._take_up_draft()
        self._fit()

    # ---- drafts

    def _draft(self) -> Draft | None:
        """What was typed here and not done yet."""
        changed = set(self.form.changed_fields()) & set(self.form.asked)
        if not changed:
            return None
        return Draft(self._draft_key, self.step.record.__tablename__, self.record_id, self.version, self._command,
                     f"{say(self.step.label)}: {self.object.whole()}", {name: each for name, each in self.form.drafts().items() if name in changed},
                     step=self.step.key)

    def _take_up_draft(self) -> None:
        """What was typed here before stands here again; one click begins afresh."""
        draft = self._drafts.find(self._draft_key)
        if draft is None or self._given:
            return
        self.form.restore(draft.values)
        self.mending.show_note("active", say(N_("This was typed before and not done")), "", say(N_("Begin afresh")), "pencil")
        self.mending.take_link(self._begin_afresh)
        self.mending.show()

    def _begin_afresh(self) -> None:
        self._keeper.forget(self._draft_key)
        self.mending.hide()
        self._fill()
        self.adjust()

    def reject(self) -> None:
        """Closed without doing it: what was typed is kept for the next time."""
        self._keeper.keep_now()
        super().reject()

    # ---- building

    def _make_form(self) -> Form:
        currency = str(self.proposed.get("currency") or (self._seen.values.get("currency") if self._seen is not None else "") or "")
        name = self.step.record.__tablename__ if self.step.creates else self.step.key
        form = Form(drawn_or_plain(name, self.step.inputs), self.step.inputs, surrounding(self.shell, currency), taken=of_a_dialog)
        for name, scope in reading.scopes(self.step.key, self.proposed).items():
            if name in form.fields and hasattr(form.fields[name], "scope"):
                form.fields[name].scope = scope
        form.edited.connect(self._edited)
        for name in reading.followed(self.step.key):
            form.fields[name].picked.connect(partial(self._propose_anew, name))
        return form

    def _build(self) -> None:
        self.heading = label(say(self.step.label), "title", wrap=True)
        self.object = ElidedLabel(self._object(), "meta")
        self.mending = Mending(self.form)
        self.verb = button(say(self.step.label).replace("&", "&&"), "primary")
        self.verb.setDefault(True)
        self.verb.setObjectName("verb")
        self.verb.clicked.connect(self.do)
        self.close_button = button(say(N_("C&lose")))
        self.close_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Look.px(20), 0, 0)
        column.setSpacing(0)
        for each in (self.heading, self.object):
            each.setContentsMargins(Look.px(24), 0, Look.px(24), 0)
            column.addWidget(each)
        self._build_above(column)
        column.addLayout(_sided(self.mending, 12))
        column.addWidget(self._scrolling(), 1)
        column.addWidget(self._foot())

    def _build_above(self, column: QVBoxLayout) -> None:
        """Room for what stands between the title and the form."""

    def _scrolling(self) -> QScrollArea:
        area, inside = layouts.scrolling(sideways=False), QWidget()
        inside.setProperty("kind", "pane")
        self._stack = QVBoxLayout(inside)
        self._stack.setContentsMargins(Look.px(24), Look.px(14), Look.px(24), Look.px(20))
        self._stack.setSpacing(Look.px(12))
        self._stack.addWidget(self.form)
        self._stack.addStretch(1)
        area.setWidget(inside)
        self._area, self._inside = area, inside
        return area

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("kind", "foot")
        self.foot_row = QHBoxLayout(foot)
        self.foot_row.setContentsMargins(Look.px(24), Look.px(10), Look.px(24), Look.px(10))
        self.foot_row.setSpacing(Look.px(8))
        self.foot_row.addStretch(1)
        self.foot_row.addWidget(self.close_button)
        self.foot_row.addWidget(self.verb)
        return foot

    def _fit(self) -> None:
        wide = len(self.form.fields) >= WIDE or any(each.many for each in self.step.inputs.values())
        self.setFixedWidth(Look.size("dialog" if wide else "dialog_small"))
        self.adjust()

    def adjust(self) -> None:
        """As high as what stands in it, and never higher than the window behind."""
        inside, layout = self._inside.layout(), self.layout()
        if inside is None or layout is None:
            return
        self._inside.setFixedWidth(self.width())
        inside.activate()
        wanted = inside.heightForWidth(self.width()) if inside.hasHeightForWidth() else inside.sizeHint().height()
        parent = self.parentWidget()
        behind = parent.window() if parent is not None else None
        room = behind.height() - Look.px(60) if behind is not None and behind.height() > Look.px(500) else Look.px(860)
        self._area.setMinimumHeight(1)
        layout.invalidate()
        layout.activate()
        self._area.setMinimumHeight(max(min(wanted, room - self._least(layout)), Look.px(60)))
        layout.activate()
        self.resize(self.width(), self._least(layout))

    def _least(self, layout: QLayout) -> int:
        """How high the window is at least; what wraps is counted as it wraps."""
        wraps = layout.hasHeightForWidth()
        return max(layout.totalMinimumHeightForWidth(self.width()) if wraps else 0, layout.minimumSize().height())

    def _object(self) -> str:
        if self.record_id is None:
            return say(self.step.record.label)
        named = reading.name_of(self.shell.centre, self.step.record.__tablename__, self.record_id)
        return ", ".join(part for part in (named.title, named.detail) if part) if named is not None else ""

    def _fill(self) -> None:
        told = {**self.proposed, **self._given}
        names = {name: value for name, value in told.items() if isinstance(value, Named)}
        self.form.fill({name: value for name, value in told.items() if name in self.form.fields}, names)
        self._as_proposed = self.form.drafts()
        self._dependents()

    def _propose_anew(self, name: str, chosen: Named | None) -> None:
        """What follows from a record that was chosen (the money and the prices of a supplier) is proposed for it, where nobody has typed anything."""
        if chosen is None:
            return
        told = reading.proposals_with(self.shell.centre, self.shell.actor, self.step.key, self.record_id, name, chosen.id)
        now = self.form.drafts()
        untouched = [each for each in told if each in now and now[each] == self._as_proposed.get(each)]
        for each in sorted(untouched, key=lambda each: each != "currency"):  # amounts are told in their money
            self.form.put(each, told[each])
        self._as_proposed |= {each: draft for each, draft in self.form.drafts().items() if each in untouched}
        self._dependents()

    def _propose_while(self) -> None:
        """What holds only while other fields stand as they were proposed (the deposit of a loaner in order) goes when they change, and comes back with
        them; what somebody typed stays."""
        for name, others in reading.proposed_while(self.step.key).items():
            now = self.form.drafts()
            if name not in now or now[name] != self._as_proposed.get(name):
                continue
            holds = all(now.get(other) == self._as_proposed.get(other) for other in others)
            self.form.put(name, self.proposed.get(name) if holds else None)
            self._as_proposed[name] = self.form.drafts()[name]

    # ---- as somebody types

    def _edited(self) -> None:
        if self.mending.isVisible():
            self.mending.hide()
        self._propose_while()
        self._keeper.typed()
        self._dependents()

    def _dependents(self) -> None:
        """A field that only counts under a condition shows itself when it counts, and the dialog makes room for it."""
        before = self._asked_now()
        for name, (on, value) in DEPENDENT.items():
            if name in self.form.fields and on in self.form.fields:
                needed = self.form.value(on) == value
                self.form.arrangement.show_field(name, needed)
                self.form.arrangement.show_room_above(on, needed)
        self._foreign_money()
        if self.isVisible() and self._asked_now() != before:
            self.adjust()
            beyond = self.frameGeometry().bottom() - self.screen().availableGeometry().bottom()
            self.move(self.x(), self.y() - max(beyond, 0))

    def _asked_now(self) -> set[str]:
        return {name for name, field in self.form.fields.items() if not field.isHidden()}

    def _foreign_money(self) -> None:
        """Amounts are read in the money that the step is told in; a rate is asked for where it is not that of the house."""
        typed = self.form.value("currency")
        money = typed if typed and CURRENCY.fullmatch(typed) else self.proposed.get("foreign") or ""
        if money:
            self.form.count_in(money)
        for name in RATE:
            if name in self.form.fields:
                self.form.arrangement.show_field(name, bool(money) and money != self.form.surrounding.house.currency)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), QPlainTextEdit) and not event.modifiers():
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.do()
            return
        if event.key() == Qt.Key.Key_F1:
            from backoffice.views.shell.help import page_of, show_above
            show_above(self.shell, page_of(self.step.key), self)
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.adjust()
        QTimer.singleShot(0, self, self.adjust)
        self._focus_first()

    def _focus_first(self) -> None:
        """The first field that is still empty, else the first of all."""
        for name, asked in self.form.asked.items():
            if asked.required and asked.kind is not bool and self.form.value(name) in (None, "", []) and not self.form.fields[name].isHidden():
                self.form.go_to(name)
                return
        self.form.go_to_first()

    # ---- doing

    def inputs(self) -> dict[str, Any]:
        """What the form tells the step."""
        told = self.form.told()
        for name, value in self._given.items():
            if name not in self.form.fields:
                told[name] = value.id if isinstance(value, Named) else value
        return told

    def do(self) -> bool:
        """Does the step. What is wrong is said here; the dialog stays, with everything that was typed."""
        if self._doing or not self.verb.isEnabled():
            return False
        commit_typing(self)
        faults = self.form.faults()
        if faults:
            self._say_faults(self.form.say_faults(faults), "")
            return False
        self._doing = True
        try:
            outcome = self._perform()
        except Blocked as blocked:
            self._say_faults([], blocked.said())
            self.asked_again()
            return False
        except ChangedMeanwhile:
            self._changed_meanwhile()
            return False
        except DatabaseTrouble as trouble:
            self.mending.offer_again(trouble, self.do)
            self.adjust()
            return False
        except Refused as refusal:
            self._say_faults(*self.form.refused(refusal))
            self.mending.lead_on(refusal, self.shell.open)
            return False
        finally:
            self._doing = False
        self._keeper.forget(self._draft_key)
        self.accept()
        finish(self.shell, self.step, outcome, self._then)
        self.done_well.emit(outcome)
        return True

    def _perform(self) -> Outcome:
        return perform(self.shell, self.step, self.record_id, self.version, self.inputs(), self._command)

    def asked_again(self) -> None:
        """The conditions may have changed: a gate asks them again."""

    def _changed_meanwhile(self) -> None:
        """Somebody else was quicker: what changed is shown, what was typed stays, and a second press does the deed on the record as it is now."""
        self._say_changes(self._take_up())
        self.asked_again()
        self.adjust()

    def _take_up(self) -> Meanwhile:
        """From now on the step is taken on the record as it is now. Gives what others did to it since it was read last."""
        assert self._seen is not None
        self._seen, meanwhile = reading.since(self.shell.centre, self.shell.actor, self._seen)
        self.version = self._seen.version
        return meanwhile

    def _say_changes(self, meanwhile: Meanwhile) -> None:
        changes = (*meanwhile.told, *meanwhile.lines)
        fields = ", ".join(dict.fromkeys(each.caption for each in changes)) or say(N_("what stands around it"))
        words = N_("{who} changed: {fields}. What you typed is kept: look again, then press once more.")
        self.mending.show_note("waiting", say(N_("Somebody else changed this record")), say(words, who=meanwhile.who or say(N_("Somebody")), fields=fields),
                               say(N_("Show what changed")) if changes else "")
        self.mending.take_link(lambda: ChangesDialog(self.object.whole(), changes, self).open())
        self.mending.show()

    def _say_faults(self, faults: list[tuple[str, str]], other: str) -> None:
        self.mending.show_faults(faults, other)
        self.adjust()
        if faults:
            self.form.go_to_fault()


def _sided(widget: QWidget, above: int = 0) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(Look.px(24), Look.px(above), Look.px(24), 0)
    row.addWidget(widget)
    return row
