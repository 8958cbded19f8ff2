"""The window of one record: head with the next steps, the chain, the designed form, the panel beside it, and what is not saved yet.

It holds plain values, the record's id and the version that it saw; every change goes through the one door.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget
from sqlalchemy import inspect

from backoffice import reading
from backoffice.errors import DatabaseTrouble
from backoffice.models import STEPS, Step, kind_of, steps_of
from backoffice.models.changing import column_input
from backoffice.models.steps import Input
from backoffice.reading import Around, Seen
from backoffice.reading.job import CHAIN
from backoffice.text import N_, say, told
from backoffice.views.attached.attaching import Attaching
from backoffice.views.fields.binding import Form
from backoffice.views.fields.drawing import drawn
from backoffice.views.fields.mnemonics import of_the_window
from backoffice.views.look import Look
from backoffice.views.record.drafting import Drafting
from backoffice.views.record.drafts import Draft
from backoffice.views.record.following import Following
from backoffice.views.record.frame import Frame
from backoffice.views.record.saving import Saving
from backoffice.views.record.stepping import surrounding
from backoffice.views.record.steps import StepsOf
from backoffice.views.shell.sheet import Sheet, commit_typing

if TYPE_CHECKING:
    from backoffice.news import News
    from backoffice.views.record.kinds import RecordKind


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
        self._around_wanted = False
        self.home = reading.house(shell.centre, shell.actor)
        self.making: Step | None = STEPS[f"{kind.table}.{kind.making}"] if making else None
        self.around_loaded = False
        self.saving, self.following = Saving(self), Following(self)
        self.steps, self.drafting, self.attaching = StepsOf(self), Drafting(self), Attaching(self)
        self.setAcceptDrops(True)
        self._build()
        self._offer_commands()

    def _build(self) -> None:
        self.frame = Frame(self, self._make_form)
        self.head, self.chain, self.side, self.foot = self.frame.head, self.frame.chain, self.frame.side, self.frame.foot
        self.area, self.mending, self.meanwhile = self.frame.area, self.frame.mending, self.frame.meanwhile
        self.head.print.clicked.connect(self.print_papers)
        self.foot.discard.clicked.connect(self.discard)
        self.foot.save.clicked.connect(self.commit_and_save)
        self.drafting.keeper.kept.connect(lambda draft: self._show_foot(draft.kept_at))
        for keys, act in (("Ctrl+Return", self.steps.take_next), ("Ctrl+Enter", self.steps.take_next), ("Ctrl+M", self.head.more.click)):
            QShortcut(QKeySequence(keys), self, act)

    @property
    def form(self) -> Form:
        return self.frame.form

    def _make_form(self, parent: QWidget) -> Form:
        change = f"{self.kind.table}.change"
        asked: Mapping[str, Input] = self.making.inputs if self.making is not None else STEPS[change].inputs if change in STEPS else {}
        form = Form(drawn(self.kind.table), asked, surrounding(self.shell, home=self.home), known_inputs(self.kind.table), parent, of_the_window)
        form.withhold(reading.hidden(self.shell.centre, self.shell.actor, self.kind.table))
        form.edited.connect(self._edited)
        for name, link in form.links().items():
            link.clicked.connect(partial(self._follow_link, name.removeprefix("open_")))
        return form

    def _offer_commands(self) -> None:
        self.offer("save", say(N_("&Save")), self.commit_and_save, "save")
        self.offer("discard", say(N_("&Discard changes")), self.discard, "undo-2")
        self.offer("print", say(N_("&Print…")), self.print_papers, "printer")
        self.offer("preview", say(N_("Print pre&view")), self.print_papers, "eye")
        self.offer("history", say(N_("&History")), self.show_history, "history")
        self.offer("attach", say(N_("&Attach files…")), self.attaching.choose, "paperclip")
        self.offer("paste", say(N_("&Paste")), self.attaching.paste)
        self.offer("previous", say(N_("&Previous")), partial(self.go, -1), "arrow-up")
        self.offer("next", say(N_("&Next")), partial(self.go, 1), "arrow-down")
        if self.kind.making:
            self.offer("new", say(N_("&New")), lambda: self.shell.open(self.kind.table), "plus")

    # ---- what is shown

    def show_record(self, record_id: int) -> RecordWindow:
        """Shows a record, and what was typed into it and not saved."""
        self.record_id = record_id
        self.drafting.begin(f"{self.kind.table}-{record_id}")
        self.reload()
        self.drafting.take_up()
        return self

    def show_new(self) -> RecordWindow:
        """Shows an empty form, or one that somebody had begun."""
        self.drafting.begin(f"{self.kind.table}-new-{self.saving.command}")
        self.reload()
        self.drafting.take_up()
        return self

    def reload(self) -> None:
        """Shows the record as it is now; what stands around it comes right after the first paint."""
        if self.record_id is None:
            self._show_new()
            return
        self.seen = reading.seen(self.shell.centre, self.shell.actor, self.kind.table, self.record_id)
        self.show_values()
        self.show_head()
        self._around_wanted = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._around_wanted:
            self._around_wanted = False
            QTimer.singleShot(0, self, self._load_around_soon)

    def show_values(self) -> None:
        """Fills the form with what is stored."""
        assert self.seen is not None
        kind = kind_of(self.kind.table)
        for name, field in self.form.fields.items():
            if hasattr(field, "count_in"):
                field.count_in(self.home.currency if reading.in_house_money(kind, name) else self.seen.currency)
        own = {name: told(each) for name, each in self.seen.values.items() if each and reading.own_words(kind, name)}
        values = {**self.seen.values, **own, **self.seen.lists}
        if "rights_told" in values:
            values["rights"] = json.loads(values["rights_told"])
            self.form.fields["rights"].show_limits(json.loads(values["limits_told"]))
        self.form.fill(values, self.seen.names)
        self.form.lock(not self.seen.changeable)
        for name, link in self.form.links().items():
            link.setVisible(name.removeprefix("open_") in self.seen.names)

    def _load_around_soon(self) -> None:
        """Nobody asked for it just now, so nobody is told where the database does not answer; it is read anew when it is back."""
        try:
            self.load_around()
        except DatabaseTrouble:
            self.following.missed()

    def load_around(self) -> None:
        """What stands around the record: one short session, after the form is painted."""
        if self.record_id is None or self.shell.centre is None or self.shell.actor is None:
            return
        self.around, self.around_loaded = reading.surroundings(self.shell.centre, self.shell.actor, self.kind.table, self.record_id), True
        self.head.show_attached(len(self.around.attached.there) if self.around.attached is not None else 0)
        self.chain.show_nodes(self.around.chain, self.home.zone)
        self.frame.chain_row.setVisible(bool(self.around.chain) or self.kind.table in CHAIN)
        self.side.show_around(self.around, self.home)
        if self.frame.more is not None:
            self.frame.more.load()
        self.steps.show()
        self._focus_step()

    def show_head(self) -> None:
        """Number, state and the line who, what and when."""
        assert self.seen is not None
        chips = [(say(self.seen.state_label), self.seen.tone)] if self.seen.state else []
        if self.kind.chip is not None:
            chips.append((self.kind.chip(self.seen, self.home), "quiet"))
        self.head.show_record(self.kind.icon, self.seen.number or self._name(), self.kind.line(self.seen, self.home), chips)
        self.frame.want_side(self._has_side())
        self.steps.show()
        self.show_others()
        self._show_foot()
        self.told.emit()

    def _name(self) -> str:
        if self.seen is None:
            return say(self.making.label) if self.making is not None else ""
        return told(str(self.seen.values.get("name") or "")) or self.seen.title

    def _show_new(self) -> None:
        assert self.making is not None
        proposed = reading.proposals(self.shell.centre, self.shell.actor, self.making.key, None)
        for name, scope in reading.scopes(self.making.key, proposed).items():
            if hasattr(self.form.fields.get(name), "scope"):
                self.form.fields[name].scope = scope
        self.form.fill(proposed, {name: each for name, each in proposed.items() if isinstance(each, reading.Named)})
        self.frame.chain_row.hide()
        self.frame.want_side(self._has_side())
        self.head.show_record(self.kind.icon, self._name(), "", [])
        self.head.show_steps([], False)
        self.foot.show_deed(self.making.label)
        for link in self.form.links().values():
            link.hide()
        for name in ("previous", "next", "history", "print", "preview"):
            self.offers[name].setEnabled(False)
        self._show_foot()
        self.told.emit()

    def _has_side(self) -> bool:
        return self.record_id is not None

    def in_words(self, name: str, value: Any) -> str:
        """What stands in a field, as a person reads it."""
        known = known_inputs(self.kind.table)
        key = name if name in known else f"{name}_id"
        if key.endswith("_id") and value is not None:
            named = reading.name_of(self.shell.centre, known[key].kind.__tablename__, int(value))
            return named.title if named is not None else ""
        return reading.in_words(kind_of(self.kind.table), key, value, self.home, self.seen.currency if self.seen else "") or "\u2013"

    # ---- saving

    def is_changed(self) -> bool:
        return self.form.is_edited()

    def commit_and_save(self) -> bool:
        return self.saving.save()

    def become(self, record_id: int) -> None:
        """The empty form was saved: from here on this window is the record's."""
        self.record_id = record_id
        self.drafting.begin(f"{self.kind.table}-{record_id}")
        self.frame.new_form()
        self.foot.show_deed("")
        for offer in self.offers.values():
            offer.setEnabled(True)
        self.reload()

    def discard(self) -> None:
        """Throws away what was typed: the form shows what is stored."""
        self.saving.begin_anew()
        self.reload()

    # ---- drafts and the foot

    def _edited(self) -> None:
        if self.mending.isVisible():
            self.mending.hide()
        if self.is_changed():
            self.drafting.keeper.typed()
        self._show_foot()
        self.told.emit()

    def more_draft(self) -> dict[str, Any]:
        """What a window keeps beside its form."""
        return {}

    def restore(self, draft: Draft) -> None:
        """Puts back what was typed; where the record was changed since, somebody has to choose before it is saved."""
        self.form.restore(draft.values)
        if self.seen is not None and draft.version != self.seen.version:
            self.meanwhile.take_up_draft(draft.values, draft.base)

    def _show_foot(self, kept: datetime | None = None) -> None:
        changed = self.is_changed()
        self.foot.show_state(changed, self.record_id is None, kept, self.seen.locked_because if self.seen is not None else "")
        for name in ("save", "discard"):
            if name in self.offers and self.offers[name].isEnabled() != changed:
                self.offers[name].setEnabled(changed)

    def may_close(self) -> bool:
        """What was typed and not saved is kept as a draft, and said; only where it cannot be kept somebody is asked."""
        if not self.is_changed():
            return True
        commit_typing(self)
        return self.drafting.keep_at_closing() or super().may_close()

    # ---- the desk

    def title(self) -> str:
        if self.seen is None or not self.seen.number:
            return self._name()
        return f"{self.seen.number}  {self.seen.values.get('customer_name') or ''}".strip()

    def plain_title(self) -> str:
        return self.seen.number if self.seen is not None and self.seen.number else say(kind_of(self.kind.table).label)

    def deeds(self) -> list[QAction]:
        return self.steps.actions()

    def notice(self, news: list[News]) -> None:
        self.following.notice(news)

    def refresh(self, changed: set[str]) -> None:
        self.following.refresh(changed)

    def show_others(self) -> None:
        self.following.show_others()

    def go(self, by: int) -> None:
        """To the record before or after this one; what was typed is saved first."""
        if self.record_id is None or (self.is_changed() and not self.commit_and_save()):
            return
        beside = reading.neighbour(self.shell.centre, self.shell.actor, self.kind.table, self.record_id, by)
        if beside is not None:
            self.frame.hide_troubles()
            self.show_record(beside)

    def follow(self, table: str, record_id: int) -> None:
        """Opens another record of the job."""
        self.shell.open(table, record_id)

    def _follow_link(self, name: str, _checked: bool = False) -> None:
        named = self.seen.names.get(name) if self.seen is not None else None
        named = named or getattr(self.form.fields.get(name), "named", None)
        if named is not None:
            self.follow(named.table, named.id)

    def preview(self, ids: list[int]) -> None:
        """Shows papers of the job as they are printed."""
        from backoffice.views.printing.showing import show
        show(self.shell, ids, again=True)

    def print_papers(self) -> None:
        """Previews the papers of this very record, or those of the job where it has none."""
        shown = [each for each in self.around.papers if not each.replaced]
        mine = [each.id for each in shown if self.seen is not None and each.number == self.seen.number]
        if shown:
            self.preview(mine or [each.id for each in shown])

    def show_history(self) -> None:
        """Every deed that touched this record, field by field."""
        from backoffice.views.record.history import HistoryDialog
        if self.record_id is not None:
            deeds = reading.history(self.shell.centre, self.shell.actor, self.kind.table, self.record_id)
            HistoryDialog(self.title(), deeds, self.home.zone, self).show()

    # ---- Qt's events

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A new form begins in its first field; a record begins at its next step."""
        super().focusInEvent(event)
        if self.record_id is None:
            self.form.go_to_first()
        else:
            self._focus_step()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.following.in_sight()

    def _focus_step(self) -> None:
        if self.hasFocus() and self.head.primary.isVisible() and self.head.primary.isEnabled():
            self.head.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.attaching.drag_over(event.mimeData()):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.attaching.drag_ends()

    def dropEvent(self, event: QDropEvent) -> None:
        self.attaching.drag_ends()
        if self.attaching.take(event.mimeData()):
            event.acceptProposedAction()

    def minimumSizeHint(self) -> QSize:
        """A record may stand in a narrow tile: its head leaves buttons to *More*, its panel to a button, its form scrolls."""
        return QSize(Look.px(420), Look.px(260))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frame.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.LanguageChange or not hasattr(self, "frame"):
            return
        self.foot.say_words()
        if self.seen is not None and not self.is_changed():
            self.reload()
        elif self.seen is not None:
            self.show_head()
            self.load_around()
