"""A gate: every condition of a step in words, what blocks first, with its remedy beside it; the deed itself waits until none blocks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from backoffice import reading
from backoffice.database import Outcome
from backoffice.models import STEPS, Condition, Step
from backoffice.reading import Seen
from backoffice.text import N_, say, say_count
from backoffice.views.fields.widgets import TextEdit
from backoffice.views.look import IconLabel, Look, Note, button, icon, label, layouts, rule
from backoffice.views.record.head import STEP_ICONS
from backoffice.views.record.step_dialog import StepDialog
from backoffice.views.record.stepping import Then, perform, take

ALTERNATIVES = {"goods_receipt.recover": ("goods_receipt.declare_lost",), "loan.take_back": ("loan.declare_lost",)}
"""Beside a remedy, the other way to the same end."""
SIGNS = {"holds": ("circle-check", "good.solid"), "blocks": ("circle-x", "trouble.solid"), "warns": ("triangle-alert", "waiting.solid"),
         "to come": ("circle-dashed", "text_2"), "passed": ("lock-open", "waiting.solid")}


class ConditionRow(QFrame):
    """One condition: its sign, the sentence, the explanation, and what mends it."""

    wanted = Signal(str, int)

    def __init__(self, condition: Condition, passed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.condition = condition
        status = "holds" if condition.holds else "passed" if passed and condition.blocks else condition.weight
        sign, role = SIGNS[status]
        words = QVBoxLayout()
        words.setSpacing(0)
        sentence, explained = label(condition.said(), "strong", wrap=True), condition.explained()
        words.addWidget(sentence)
        if explained:
            words.addWidget(label(explained, "label", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Look.px(10), 0, Look.px(10))
        row.setSpacing(Look.px(12))
        row.addWidget(IconLabel(sign, 20, role), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.buttons: list[QPushButton] = []
        if condition.remedy and not condition.holds:
            for key in (condition.remedy, *ALTERNATIVES.get(condition.remedy, ())):
                made = self._remedy(key, condition.remedy_id or 0)
                row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{_said_status(status)}: {condition.said()} {explained}".strip())

    def _remedy(self, key: str, record_id: int) -> QPushButton:
        step = STEPS[key]
        made = button(say(step.label) + ("\u2026" if any(not each.is_record for each in step.inputs.values()) else ""), small=True)
        if step.name in STEP_ICONS and not self.buttons:
            made.setIcon(icon(STEP_ICONS[step.name]))
        made.setObjectName(key)
        made.setAccessibleDescription(self.condition.said())
        made.clicked.connect(lambda: self.wanted.emit(key, record_id))
        self.buttons.append(made)
        return made


def _said_status(status: str) -> str:
    words = {"holds": N_("settled"), "blocks": N_("blocks"), "warns": N_("worth knowing"), "to come": N_("still to come"), "passed": N_("passed with a reason")}
    return say(words[status])


class GateDialog(StepDialog):
    """The window of a step with a gate. The list follows as somebody works; a supervisor's way round stands apart, with a lock."""

    def __init__(self, shell: Any, step: Step, record_id: int | None, seen: Seen | None = None, given: Mapping[str, Any] | None = None,
                 then: Then | None = None, parent: QWidget | None = None) -> None:
        self._passing: dict[str, str] = {}
        self._conditions: list[Condition] = []
        self._rows: list[ConditionRow] = []
        super().__init__(shell, step, record_id, seen, given, then, parent)
        self.ask()

    def _fit(self) -> None:
        self.setFixedWidth(Look.size("dialog"))

    def _build_above(self, column: QVBoxLayout) -> None:
        self.state_note = Note("trouble")
        row = QHBoxLayout()
        row.setContentsMargins(Look.px(24), Look.px(12), Look.px(24), Look.px(4))
        row.addWidget(self.state_note)
        column.addLayout(row)

    def _scrolling(self) -> Any:
        area = super()._scrolling()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._stack.insertLayout(0, self._list)
        self._stack.setContentsMargins(Look.px(24), Look.px(4), Look.px(24), Look.px(18))
        if not self.form.fields:
            self.form.hide()
        return area

    def _foot(self) -> QFrame:
        foot = super()._foot()
        self.way_round = button(say(N_("Pass with a reason")) + "\u2026", "quiet", "lock")
        self.way_round.setObjectName("way_round")
        self.way_round.clicked.connect(self.pass_with_reason)
        self.who_may = label("", "meta")
        self.foot_row.insertWidget(0, self.way_round)
        self.foot_row.insertWidget(1, self.who_may)
        return foot

    # ---- asking

    def ask(self) -> None:
        """Asks the conditions as they stand now."""
        self._conditions = self.shell.centre.conditions(self.step, int(self.record_id or 0), self.shell.actor)
        meanwhile = self._take_up()
        if meanwhile.by_others:
            self._say_changes(meanwhile)
        self._show_rows()
        blocking = self.blocking()
        passed = [each for each in self._conditions if each.blocks and each.key in self._passing]
        self._show_state(blocking, passed)
        self.verb.setEnabled(not blocking)
        self.verb.setToolTip(" ".join(each.said() for each in blocking))
        self.verb.setAccessibleDescription(self.verb.toolTip())
        self._show_way_round(blocking)
        nothing_due = any(each.key == "to_be_paid" and each.holds for each in self._conditions)
        self.form.arrangement.show_group("collect_now", not nothing_due)
        self.adjust()
        if self.isVisible():
            QTimer.singleShot(0, self, self.adjust)  # the new rows know their height only when they have been laid out
            self._focus_first()

    def asked_again(self) -> None:
        self.ask()

    def conditions(self) -> list[Condition]:
        return self._conditions

    def blocking(self) -> list[Condition]:
        """What stands in the way still."""
        return [each for each in self._conditions if each.blocks and each.key not in self._passing]

    def _show_rows(self) -> None:
        layouts.clear(self._list)
        self._rows = []
        for at, each in enumerate(self._conditions):
            made = ConditionRow(each, each.key in self._passing)
            made.wanted.connect(self.mend)
            self._rows.append(made)
            self._list.addWidget(made)
            if at + 1 < len(self._conditions) or self.form.fields:
                line = QHBoxLayout()
                line.setContentsMargins(Look.px(32), 0, 0, 0)
                line.addWidget(rule())
                holder = QWidget()
                holder.setLayout(line)
                self._list.addWidget(holder)

    def _show_state(self, blocking: list[Condition], passed: list[Condition]) -> None:
        if blocking:
            title = say_count(len(blocking), N_("One of {all} points still blocks this"), N_("{n} of {all} points still block this"),
                              all=len(self._conditions))
            settle = say_count(len(blocking), N_("Settle it here; the list follows as you work."), N_("Settle them here; the list follows as you work."))
            self.state_note.show_note("trouble", title, settle, icon_name="ban")
        elif passed:
            self.state_note.show_note("waiting", say(N_("Passed with a reason")), "; ".join(self._passing.values()), icon_name="lock-open")
        else:
            self.state_note.show_note("good", say(N_("Nothing blocks this")), "")

    def _show_way_round(self, blocking: list[Condition]) -> None:
        passable = [each for each in blocking if each.pass_right]
        may = passable and all(self._may(each.pass_right) for each in passable)
        self.way_round.setVisible(bool(passable))
        self.who_may.setVisible(bool(passable))
        self.way_round.setEnabled(bool(may) and len(passable) == len(blocking))
        self.who_may.setText(say(N_("supervisor only")) if not may else say(N_("it stays visible")))
        self.way_round.setToolTip("" if may else say(N_("Your role may not pass this gate.")))

    def _may(self, right: str) -> bool:
        return reading.holds(reading.rights(self.shell.centre, self.shell.actor), right)

    def _focus_first(self) -> None:
        first = next((each.buttons[0] for each in self._rows if each.buttons), None)
        if first is not None and self.blocking():
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.form.fields:
            super()._focus_first()
        else:
            self.verb.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- mending

    def mend(self, key: str, record_id: int) -> None:
        """Opens the step that settles a condition; afterwards everything is asked again."""
        step = STEPS[key]
        me = reading.name_of(self.shell.centre, self.step.record.__tablename__, int(self.record_id or 0))
        given: dict[str, Any] = {name: me for name, asked in step.inputs.items() if me is not None and asked.is_record and asked.kind is self.step.record}
        if me is not None and len(given) == len(step.inputs):
            given = dict.fromkeys(given, me.id)  # nothing is left to ask: it is done at once
        take(self.shell, key, record_id, given=given, then=lambda _outcome: self.ask(), parent=self)

    def scanned(self, code: str) -> bool:
        """The code of a paper that belongs to a remedy settles it: the receipt is held under the scanner and is back."""
        for condition in self._conditions:
            if condition.blocks and condition.remedy and condition.remedy_id:
                named = reading.name_of(self.shell.centre, condition.remedy.partition(".")[0], condition.remedy_id)
                if named is not None and named.title == code.strip().partition("/")[0]:
                    self.mend(condition.remedy, condition.remedy_id)
                    return True
        return False

    # ---- the way round

    def pass_with_reason(self) -> None:
        """Asks for a reason for each point that blocks; each is written down and stays visible."""
        blocking = [each for each in self.blocking() if each.pass_right]
        dialog = ReasonDialog(blocking, self)
        dialog.accepted.connect(lambda: self._passed(dialog.reasons()))
        dialog.open()

    def _passed(self, reasons: Mapping[str, str]) -> None:
        self._passing.update(reasons)
        self.ask()

    def _perform(self) -> Outcome:
        live = {each.key: self._passing[each.key] for each in self._conditions if each.blocks and each.key in self._passing}
        return perform(self.shell, self.step, self.record_id, self.version, self.inputs(), self._command, live)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._conditions:
            self.ask()


class ReasonDialog(QDialog):
    """Why a gate is passed: one reason for each point."""

    def __init__(self, conditions: list[Condition], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setWindowTitle(say(N_("Pass with a reason")))
        self.setFixedWidth(Look.size("dialog_small"))
        self.fields: dict[str, TextEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(Look.px(24), Look.px(20), Look.px(24), Look.px(16))
        column.setSpacing(Look.px(4))
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(label(say(N_("Your name, the time and the reason stay with the record for good.")), "meta", wrap=True))
        column.addSpacing(Look.px(10))
        for each in conditions:
            caption, field = label(each.said(), "strong", wrap=True), TextEdit()
            field.setAccessibleName(say(N_("Reason: {what}"), what=each.said()))
            field.changed.connect(self._look)
            caption.setBuddy(field)
            self.fields[each.key] = field
            column.addWidget(caption)
            column.addWidget(field)
            column.addSpacing(Look.px(8))
        foot = QHBoxLayout()
        foot.addStretch(1)
        close, self.verb = button(say(N_("C&lose"))), button(say(N_("Pass with these reasons")), "primary", "lock-open")
        close.clicked.connect(self.reject)
        self.verb.clicked.connect(self.accept)
        self.verb.setObjectName("verb")
        foot.addWidget(close)
        foot.addWidget(self.verb)
        column.addLayout(foot)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layouts.fit(self)

    def reasons(self) -> dict[str, str]:
        return {key: field.toPlainText().strip() for key, field in self.fields.items()}

    def _look(self) -> None:
        self.verb.setEnabled(all(self.reasons().values()))
