"""The window of one record: head with the next steps, the chain, the designed form, the panel beside it, and what is not saved yet.

It holds plain values, the record's id and the version that it saw; every change goes through the one door.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from sqlalchemy import inspect

from backoffice import reading
from backoffice.database import Outcome, new_command_id
from backoffice.errors import ChangedMeanwhile, Refused
from backoffice.models import STEPS, Step, kind_of, steps_of
from backoffice.models.changing import column_input
from backoffice.models.steps import Input
from backoffice.reading import GRAVE, NATURAL, Around, Seen
from backoffice.text import N_, say
from backoffice.views import stepping
from backoffice.views.binding import Form
from backoffice.views.chain import Chain
from backoffice.views.conflict import Meanwhile
from backoffice.views.drafts import Draft, Drafts, Keeper
from backoffice.views.drawing import drawn
from backoffice.views.foot import Foot
from backoffice.views.head import STEP_ICONS, Head, Offered
from backoffice.views.look import Look, icon, rule
from backoffice.views.mending import Mending
from backoffice.views.sheet import Sheet, commit_typing
from backoffice.views.side import SidePanel

if TYPE_CHECKING:
    from backoffice.views.records import RecordKind

SIDE_FROM = 1000
"""From this width on the panel stands beside the form."""
resume: list[str] = []
"""The drafts of new records that wait for their window, by key."""


def open_draft(shell: Any, table: str, record_id: int | None, key: str) -> None:
    """Opens the window of something that was typed and not saved."""
    if record_id is None:
        resume.append(key)
    shell.open(table, record_id)


@cache
def known_inputs(table: str) -> dict[str, Input]:
    """What stands in each column of a record, and in the lines that it was made with."""
    kind = kind_of(table)
    lines = {each.name: each for step in steps_of(kind) if step.creates for each in step.inputs.values() if each.line is not None}
    return {column.key: column_input(kind, column.key) for column in inspect(kind).local_table.columns} | lines


class RecordWindow(Sheet):
    """One record, or the empty form of a new one."""

    def __init__(self, shell: Any, kind: RecordKind, making: bool = False) -> None:
        """Draws the window; `show_record` or `show_new` fills it."""
        super().__init__(shell, kind.table)
        self.kind, self.icon_name, self.place = kind, kind.icon, kind.place
        self.seen: Seen | None = None
        self.around = Around()
        self.home = reading.house(shell.centre, shell.actor)
        self.making: Step | None = STEPS[f"{kind.table}.{kind.making}"] if making else None
        self._command = new_command_id()
        self._draft_key = f"{kind.table}-new-{self._command}"
        self._drafts = Drafts(shell.centre.path, shell.actor.staff_id)
        self._build()
        self._keeper = Keeper(self._drafts, self._draft, self)
        self._keeper.kept.connect(lambda draft: self._show_foot(draft.kept_at))
        self._offer_commands()

    def show_record(self, record_id: int) -> RecordWindow:
        """Shows a record, and what was typed into it and not saved."""
        self.record_id, self._draft_key = record_id, f"{self.kind.table}-{record_id}"
        self.reload()
        self._take_up_draft()
        return self

    def show_new(self) -> RecordWindow:
        """Shows an empty form, or one that somebody had begun."""
        self.reload()
        self._take_up_draft()
        return self

    # ---- building: everything is born where it stays, for moving a whole window costs more than drawing it

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head, self._chain_row = Head(self), QWidget(self)
        self.chain = Chain(self._chain_row)
        self.head.print.clicked.connect(self.print_papers)
        column.addWidget(self.head)
        chain_row = QVBoxLayout(self._chain_row)
        chain_row.setContentsMargins(Look.px(20), 0, Look.px(16), 0)
        chain_row.addWidget(self.chain)
        column.addWidget(self._chain_row)
        column.addWidget(rule())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        column.addLayout(middle, 1)
        middle.addWidget(self._scrolling(), 1)
        self.side = SidePanel(self.follow, self.preview, self.show_history, self)
        middle.addWidget(self.side)
        self.foot = Foot(self)
        self.foot.discard.clicked.connect(self.discard)
        self.foot.save.clicked.connect(self.commit_and_save)
        column.addWidget(self.foot)
        for keys, act in (("Ctrl+Return", self.do_next), ("Ctrl+Enter", self.do_next), ("Alt+M", self.head.more.click)):
            QShortcut(QKeySequence(keys), self, act)

    def _make_form(self, parent: QWidget) -> Form:
        change = f"{self.kind.table}.change"
        asked: Mapping[str, Input] = self.making.inputs if self.making is not None else STEPS[change].inputs if change in STEPS else {}
        form = Form(drawn(self.kind.table), asked, stepping.surrounding(self.shell, home=self.home), known_inputs(self.kind.table), parent)
        form.edited.connect(self._edited)
        for name, link in form.links().items():
            link.clicked.connect(lambda _=False, name=name: self._follow_link(name.removeprefix("open_")))
        return form

    def _scrolling(self) -> QScrollArea:
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self.area.viewport())
        inside.setProperty("kind", "pane")
        inside.setMinimumWidth(Look.px(620))
        stack = QVBoxLayout(inside)
        stack.setContentsMargins(Look.px(20), Look.px(14), Look.px(20), Look.px(20))
        stack.setSpacing(Look.px(12))
        self.form = self._make_form(inside)
        self.mending = Mending(self.form, inside)
        self.meanwhile = Meanwhile(self, inside)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(Look.px(8))
        stack.addWidget(self.mending)
        stack.addWidget(self.meanwhile)
        stack.addLayout(self.notes)
        stack.addWidget(self.form)
        stack.addStretch(1)
        self.area.setWidget(inside)
        return self.area

    def _offer_commands(self) -> None:
        self.offer("save", say(N_("&Save")), self.commit_and_save, "save")
        self.offer("discard", say(N_("&Discard changes")), self.discard, "undo-2")
        self.offer("print", say(N_("&Print…")), self.print_papers, "printer")
        self.offer("preview", say(N_("Print pre&view")), self.print_papers, "eye")
        self.offer("history", say(N_("&History")), self.show_history, "history")
        if self.kind.making:
            self.offer("new", say(N_("&New")), lambda: self.shell.open(self.kind.table), "plus")  # type: ignore[union-attr]

    # ---- reading

    def reload(self) -> None:
        """Shows the record as it is now; what stands around it comes right after the first paint."""
        shell: Any = self.shell
        if self.record_id is None:
            proposed = reading.proposals(shell.centre, shell.actor, self.making.key if self.making else "", None)
            for name, scope in reading.scopes(self.making.key if self.making else "", shell.actor, proposed).items():
                if name in self.form.fields and hasattr(self.form.fields[name], "scope"):
                    self.form.fields[name].scope = scope
            self.form.fill(proposed, {name: each for name, each in proposed.items() if isinstance(each, reading.Named)})
            self._show_new()
            return
        self.seen = reading.seen(shell.centre, shell.actor, self.kind.table, self.record_id)
        self.show_values()
        self.show_head()
        QTimer.singleShot(0, self, self.load_around)

    def show_values(self) -> None:
        """Fills the form with what is stored."""
        assert self.seen is not None
        for name in ("amount", "net", "tax", "total", "paid", "price", "fee_announced", "low_fee_limit"):
            if name in self.form.fields and hasattr(self.form.fields[name], "currency"):
                self.form.fields[name].currency = self.seen.currency
        values = {**self.seen.values, **self.seen.lists}
        if self.kind.table == "role":
            import json
            values["rights"] = json.loads(values["rights_told"])
        self.form.fill(values, self.seen.names)
        self.form.lock(not self.seen.changeable)
        for name, link in self.form.links().items():
            link.setVisible(name.removeprefix("open_") in self.seen.names)

    def load_around(self) -> None:
        """What stands around the record: one short session, after the form is painted."""
        shell: Any = self.shell
        if self.record_id is None or shell.centre is None or shell.actor is None:
            return
        self.around = reading.surroundings(shell.centre, shell.actor, self.kind.table, self.record_id)
        self._show_chain()
        self.side.show_around(self.around, self.home)
        self._show_steps()
        self._focus_step()

    def _show_chain(self) -> None:
        self.chain.show_nodes(self.around.chain, self.home.zone)
        self._chain_row.setVisible(bool(self.around.chain))

    def show_head(self) -> None:
        assert self.seen is not None
        chips = [(say(self.seen.state_label), self.seen.tone)] if self.seen.state else []
        if self.kind.chip is not None:
            chips.append((self.kind.chip(self.seen, self.home), "quiet"))
        self.head.show_record(self.kind.icon, self.seen.number or self._name(), self.kind.line(self.seen, self.home), chips)
        self.foot.setVisible(self.seen.changeable)
        self._show_steps()
        self._show_foot()
        self.told.emit()

    def _name(self) -> str:
        if self.seen is None:
            return say(self.making.label) if self.making is not None else ""
        return str(self.seen.values.get("name") or self.seen.title)

    def _show_new(self) -> None:
        assert self.making is not None
        self._chain_row.hide()
        self.side.hide()
        self.head.show_record(self.kind.icon, say(self.making.label), "", [])
        self.head.show_steps([], False)
        self.head.more.hide()
        self.foot.show_deed(self.making.label)
        for link in self.form.links().values():
            link.hide()
        self._show_foot()
        self.told.emit()

    # ---- steps

    def _show_steps(self) -> None:
        if self.seen is None:
            return
        self.head.show_steps(self._ordered(), bool(self.around.papers))

    def _ordered(self) -> list[Offered]:
        """The natural next step first, then the others; what is not possible now stands at the end, with its reason."""
        assert self.seen is not None
        natural = NATURAL.get(self.kind.table, {}).get(self.seen.state, ())
        mine = {each.key.partition(".")[2]: each for each in self.seen.steps}
        rest = [name for name in mine if name not in natural]
        order = [*(name for name in natural if name in mine), *(name for name in rest if name not in GRAVE), *(name for name in rest if name in GRAVE)]
        found = [Offered(mine[name], say(mine[name].label), partial(self.do, mine[name].key), STEP_ICONS.get(name, ""),
                         name in natural[:1], name in GRAVE) for name in order]
        onward = self.around.onward
        if onward is not None and (not natural or onward.step.key.endswith(".return_goods")):
            name = onward.step.key.partition(".")[2]
            found.insert(0, Offered(onward.step, say(onward.step.label), partial(self._do_elsewhere, onward.step.key, onward.record_id),
                                    STEP_ICONS.get(name, ""), natural=True))
        if onward is None:
            found.sort(key=lambda each: (not natural or each.step.key.partition(".")[2] != natural[0]) and not each.enabled)
        return found

    def do_next(self) -> None:
        """The natural next step, by the keyboard."""
        if self.head.primary.isVisible() and self.head.primary.isEnabled():
            self.head.primary.click()
        elif self.record_id is None:
            self.commit_and_save()

    def do(self, key: str) -> None:
        """Takes a step of this record; what was typed is saved first."""
        if self.record_id is None or self.seen is None or (self.is_changed() and not self.commit_and_save()):
            return
        stepping.take(self.shell, key, self.record_id, version=self.seen.version, then=self._stepped, parent=self)

    def _do_elsewhere(self, key: str, record_id: int) -> None:
        """Takes a step of another record of the same job."""
        if not self.is_changed() or self.commit_and_save():
            stepping.take(self.shell, key, record_id, then=self._stepped, parent=self)

    def _stepped(self, outcome: Outcome) -> None:
        self.reload()

    def deeds(self) -> list[QAction]:
        """The steps, for the menu *Record* and the palette."""
        made = []
        for each in self.head.offered():
            action = QAction(each.words.replace("&", "&&"), self)
            if each.icon:
                action.setIcon(icon(each.icon))
            action.setEnabled(each.enabled)
            action.setToolTip(each.step.reason)
            action.triggered.connect(lambda _=False, act=each.act: act())
            made.append(action)
        return made

    # ---- saving

    def new_command(self) -> None:
        """What comes next is another deed."""
        self._command = new_command_id()

    def is_changed(self) -> bool:
        return self.form.is_edited()

    def commit_and_save(self) -> bool:
        """Takes over what is being typed, and saves. What is wrong is said at its field; nothing is lost."""
        commit_typing(self)
        if self.record_id is not None and not self.is_changed():
            return True
        faults = self.form.faults() if self.making is not None else [each for each in self.form.faults() if each[0] in self.form.changed_fields()]
        if faults:
            self._say_faults(self.form.say_faults(faults), "")
            return False
        try:
            outcome = self._save()
        except ChangedMeanwhile:
            self.meanwhile.tell()
            return False
        except Refused as refusal:
            self._command = new_command_id()
            self._say_faults(*self.form.refused(refusal))
            return False
        self._saved(outcome)
        return True

    def _save(self) -> Outcome:
        if self.making is not None:
            return stepping.perform(self.shell, self.making, None, None, self.form.told(), self._command)
        assert self.seen is not None
        return stepping.perform(self.shell, STEPS[f"{self.kind.table}.change"], self.record_id, self.seen.version, self.form.changes(), self._command)

    def _saved(self, outcome: Outcome) -> None:
        made, self.making = self.making, None
        self._keeper.forget(self._draft_key)
        self.new_command()
        self.mending.hide()
        self.meanwhile.hide()
        shell: Any = self.shell
        if made is not None:
            self.record_id = outcome.record_id
            self._draft_key = f"{self.kind.table}-{self.record_id}"
            self._become()
            stepping.finish(shell, made, outcome)
        else:
            shell.tell(say(N_("{record} is saved"), record=self.title()))
            self.reload()

    def _become(self) -> None:
        """The window of a new record becomes the window of the record that was made."""
        inside: Any = self.area.widget()
        old, self.form = self.form, self._make_form(inside)
        stack = inside.layout()
        stack.replaceWidget(old, self.form)
        old.hide()
        old.deleteLater()
        self.mending.follow_form(self.form)
        self.foot.show_deed("")
        self.side.setVisible(self.width() >= Look.px(SIDE_FROM))
        self.reload()

    def _say_faults(self, faults: list[tuple[str, str]], other: str) -> None:
        self.mending.show_faults(faults, other)
        self.area.ensureWidgetVisible(self.mending)
        if faults:
            self.form.go_to_fault()

    def discard(self) -> None:
        """Throws away what was typed: the form shows what is stored."""
        self._keeper.forget(self._draft_key)
        self.mending.hide()
        self.meanwhile.hide()
        self._command = new_command_id()
        self.reload()

    # ---- drafts and the foot

    def in_words(self, name: str, value: Any) -> str:
        """What stands in a field, as a person reads it."""
        known = known_inputs(self.kind.table)
        key = name if name in known else f"{name}_id"
        if key.endswith("_id") and value is not None:
            named = reading.name_of(self.shell.centre, known[key].kind.__tablename__, int(value))  # type: ignore[union-attr]
            return named.title if named is not None else ""
        return reading.in_words(kind_of(self.kind.table), key, value, self.home, self.seen.currency if self.seen else "") or "\u2013"

    def _edited(self) -> None:
        if self.mending.isVisible():
            self.mending.hide()
        if self.is_changed():
            self._keeper.typed()
        self._show_foot()
        self.told.emit()

    def _draft(self) -> Draft | None:
        if not self.is_changed():
            self._drafts.forget(self._draft_key)
            return None
        changed = set(self.form.changed_fields())
        return Draft(self._draft_key, self.kind.table, self.record_id, self.seen.version if self.seen else None, self._command, self.title(),
                     {name: each for name, each in self.form.drafts().items() if name in changed}, self.more_draft())

    def more_draft(self) -> dict[str, Any]:
        """What a window keeps beside its form."""
        return {}

    def _take_up_draft(self) -> None:
        """What was typed here before the program ended stands here again."""
        if self.record_id is None and resume:
            self._draft_key = resume.pop(0)
        draft = self._drafts.find(self._draft_key)
        if draft is None:
            return
        if self.record_id is None:
            self._command = draft.command
        self.restore(draft)
        from backoffice.views.rows import when_long
        self.meanwhile.show_note("active", say(N_("This was typed {time} and not saved"), time=when_long(draft.kept_at, self.home.zone)),
                                say(N_("It stands here again. Save it, or discard it.")), icon_name="pencil")
        self.meanwhile.show()

    def restore(self, draft: Draft) -> None:
        """Puts back what was typed; where the record was changed since, the field says what is stored now."""
        self.form.restore(draft.values)
        if self.seen is not None and draft.version != self.seen.version:
            for name in self.form.changed_fields():
                key = name if name in self.seen.values else f"{name}_id"
                if key in self.seen.values:
                    self.form.hint(name, "waiting", say(N_("now stored: {value}"), value=self.in_words(name, self.seen.values[key])))

    def _show_foot(self, kept: datetime | None = None) -> None:
        changed = self.is_changed()
        self.foot.show_state(changed, self.record_id is None, kept)
        for name in ("save", "discard"):
            if name in self.offers and self.offers[name].isEnabled() != changed:
                self.offers[name].setEnabled(changed)

    def may_close(self) -> bool:
        """What was typed and not saved is kept as a draft, and said; only where it cannot be kept somebody is asked."""
        if not self.is_changed():
            return True
        commit_typing(self)
        if not self._keeper.keep_now():
            return super().may_close()
        shell, key, table, record_id = self.shell, self._draft_key, self.kind.table, self.record_id
        shell.tell(say(N_("{title} is not saved: kept as a draft"), title=self.title()), "waiting", "", say(N_("Open it again")),  # type: ignore[union-attr]
                   lambda: open_draft(shell, table, record_id, key))
        return True

    # ---- the desk

    def title(self) -> str:
        if self.seen is None:
            return self._name()
        who = str(self.seen.values.get("customer_name") or "")
        return f"{self.seen.number}  {who}".strip() if self.seen.number else self._name()

    def plain_title(self) -> str:
        if self.seen is None or not self.seen.number:
            return say(kind_of(self.kind.table).label)
        return self.seen.number

    def refresh(self, changed: set[str]) -> None:
        """Somebody stored something. What is being typed here stays; the rest is shown as it is now."""
        if self.record_id is None or (changed and not changed & self._concerned()):
            return
        if self.is_changed():
            self.load_around()
            return
        try:
            self.reload()
        except Refused:
            self.foot.hide()

    def _concerned(self) -> set[str]:
        from backoffice.reading.job import CHAIN
        chain = set(CHAIN) if self.kind.table in CHAIN else set()
        return {self.kind.table, *chain, "paper", "contact", "contract_unit", "work_time", "part_used"}

    def follow(self, table: str, record_id: int) -> None:
        """Opens another record of the job."""
        self.shell.open(table, record_id)  # type: ignore[union-attr]

    def _follow_link(self, name: str) -> None:
        named = self.seen.names.get(name) if self.seen is not None else None
        field = self.form.fields.get(name)
        named = named or getattr(field, "named", None)
        if named is not None:
            self.follow(named.table, named.id)

    def preview(self, ids: list[int]) -> None:
        from backoffice.views import preview
        preview.show(self.shell, ids, again=True)

    def print_papers(self) -> None:
        """Previews the papers of this very record, or those of the job where it has none."""
        mine = [each for each in self.around.papers if not each.replaced and self.seen is not None and each.number == self.seen.number]
        shown = mine or [each for each in self.around.papers if not each.replaced]
        if shown:
            self.preview([each.id for each in shown])

    def show_history(self) -> None:
        """Every deed that touched this record, field by field."""
        if self.record_id is None:
            return
        from backoffice.views.history import HistoryDialog
        shell: Any = self.shell
        deeds = reading.history(shell.centre, shell.actor, self.kind.table, self.record_id)
        dialog = HistoryDialog(self.title(), deeds, self.home.zone, self)
        dialog.show()

    # ---- Qt's events

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A new form begins in its first field; a record begins at its next step."""
        super().focusInEvent(event)
        if self.record_id is None:
            self.form.go_to_first()
        else:
            self._focus_step()

    def _focus_step(self) -> None:
        if self.hasFocus() and self.head.primary.isVisible() and self.head.primary.isEnabled():
            self.head.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.setVisible(self._has_side() and self.width() >= Look.px(SIDE_FROM))

    def _has_side(self) -> bool:
        return self.record_id is not None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "foot"):
            self.foot.say_words()
            if self.seen is not None and not self.is_changed():
                self.reload()
            elif self.seen is not None:
                self.show_head()
                self.load_around()
