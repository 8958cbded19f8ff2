"""The loaners below the parts, and one loaner's loans in its own window: the timeline with what is said of it and what begins there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from backoffice import tasks
from backoffice.database import Actor, Centre
from backoffice.errors import DatabaseTrouble, Refused
from backoffice.models import STEPS
from backoffice.models.loaners.pool import LoanerState
from backoffice.reading import loaners as reading_loaners
from backoffice.reading.loaners import Pool
from backoffice.text import N_, language, say, say_count
from backoffice.views.look import ElidedLabel, Look, button, label, layouts, rule
from backoffice.views.record.head import STEP_ICONS
from backoffice.views.warehouse.loan_strip import LoanStrip

if TYPE_CHECKING:
    from backoffice.views.record.window import RecordWindow
    from backoffice.views.shell.window import Shell

FOLLOWED = {"loaner", "loan", "loan_reminder", "product_model", "branch", "call"}
"""The tables whose changes show on a timeline."""
LEND, TAKE_BACK, REMIND, REPORT = "loaner.lend_out", "loaner.take_in_hand", "loan.remind", "branch.print_pool"
ROWS_IN_SIGHT = 7


class _Timeline(QFrame):
    """A timeline with its line of words above it; the days move by weeks."""

    def __init__(self, shell: Any, narrow: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell, self._shift = shell, 0
        self.title, self.line = label(kind="heading"), ElidedLabel(kind="meta")
        self.strip = LoanStrip(narrow=narrow)
        self.strip.opened.connect(lambda table, key: self.shell.open(table, key))
        self.strip.moved.connect(self._move)
        self.head = QHBoxLayout()
        self.head.setSpacing(Look.px(10))
        self.head.addWidget(self.title)
        self.head.addWidget(self.line, 1)

    def _move(self, days: int) -> None:
        self._shift = self._shift + days if days else 0
        self.load()

    def load(self) -> None:
        """Reads what is shown, anew."""
        raise NotImplementedError


class LoanersBelow(_Timeline):
    """The strip below the parts: every loaner of the branch. Lend, take back and remind begin here, for the unit that is looked at."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, narrow=False)
        self.setProperty("kind", "surface")
        self._buttons = {key: button("", "", STEP_ICONS.get(STEPS[key].name, "")) for key in (REPORT, REMIND, LEND, TAKE_BACK)}
        for key, made in self._buttons.items():
            self.head.addWidget(made)
            made.clicked.connect(partial(self.begin, key))
        self.head.setContentsMargins(Look.px(16), Look.px(8), Look.px(16), Look.px(6))
        self._short = ElidedLabel(kind="meta")
        self._short.setContentsMargins(Look.px(16), 0, Look.px(16), Look.px(6))
        self._area = area = layouts.scrolling(self.strip, sideways=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (rule(), self._short, rule(), area):
            column.addWidget(part)
        column.insertLayout(1, self.head)
        self.strip.chosen.connect(lambda _loaner: self._allow())
        self.translate()

    def translate(self) -> None:
        """The words in the language of the desk."""
        self.title.setText(say(N_("Loaners")))
        words = {REPORT: N_("Report…"), REMIND: N_("Remind…"), LEND: N_("Lend…"), TAKE_BACK: N_("Take back…")}
        for key, made in self._buttons.items():
            made.setText(f" {say(words[key])}")
            made.setAccessibleName(say(words[key]))
        self.load()

    def refresh(self, changed: set[str]) -> None:
        """Somebody stored something."""
        if not changed or changed & FOLLOWED:
            self.load()

    def load(self) -> None:
        shell = self.shell
        if shell.actor is None or not shell.may("loaners.see"):
            self.hide()
            return
        try:
            pool = reading_loaners.pool(shell.centre, shell.actor, language(), self._shift)
        except DatabaseTrouble:
            return
        self.setVisible(bool(pool.loaners))
        self.strip.show_pool(pool, say(N_("Timeline of the loaners")))
        self.line.say(_counted(pool))
        self._short.say("  ".join(pool.short))
        self._short.setVisible(bool(pool.short))
        seen = min(max(len(pool.loaners), 1), ROWS_IN_SIGHT)
        self._area.setFixedHeight(self.strip.sizeHint().height() if len(pool.loaners) <= seen else Look.px(28) + seen * Look.px(34) + 1)
        self._allow()

    def _allow(self) -> None:
        """Greys what cannot be done with the unit that is looked at, and says why."""
        at = self.strip.loaner()
        for key, made in self._buttons.items():
            why = self._why_not(key, at.state if at is not None else "")
            made.setEnabled(not why)
            made.setToolTip(why or say(STEPS[key].help))
            made.setAccessibleDescription(why)

    def _why_not(self, key: str, state: str) -> str:
        if not self.shell.may(STEPS[key].right):
            return say(N_("You do not have the right to do this."))
        if key == REMIND:
            return "" if self.strip.pool().to_remind else say(N_("Nobody has to be reminded today."))
        if key == REPORT:
            return ""
        if not state:
            return say(N_("There is no loaner in the pool yet."))
        found = next(each for each in LoanerState if each.value == state)
        return "" if STEPS[key].open_to(found) else say(N_("Not possible in the state \"{state}\"."), state=say(found.label))

    def begin(self, key: str) -> None:
        """Lends or takes back the unit that is looked at, reminds everybody whose day has come, or prints how the pool is used."""
        from backoffice.views.record.stepping import take
        at = self.strip.loaner()
        if self._why_not(key, at.state if at is not None else ""):
            return
        if key == REMIND:
            remind(self.shell, self.strip.pool().to_remind, self)
        elif key == REPORT:
            take(self.shell, key, self.shell.actor.branch_id, parent=self)
        elif at is not None:
            take(self.shell, key, at.id, parent=self)

    def go_to_loaner(self, number: str) -> bool:
        """A scanned number of a loaner: goes to its row, and lends it or takes it back, whichever comes next."""
        found = next((each for each in self.strip.pool().loaners if each.number.casefold() == number.casefold()), None)
        if found is None or not self.isVisible():
            return False
        self.strip.setFocus(Qt.FocusReason.OtherFocusReason)
        self.strip.go_to(found.id)
        key = next((each for each in (LEND, TAKE_BACK) if not self._why_not(each, found.state)), None)
        if key is not None:
            self.begin(key)
        return True


class OwnLoans(_Timeline):
    """The loans of one loaner in its window, with how often it is out and how its model stands."""

    def __init__(self, window: RecordWindow) -> None:
        super().__init__(window.shell, narrow=True)
        self._window = window
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.px(6))
        column.addLayout(self.head)
        column.addWidget(self.strip)
        self.hide()

    def load(self) -> None:
        window = self._window
        if window.record_id is None or self.shell.actor is None:
            self.hide()
            return
        pool = reading_loaners.of_loaner(self.shell.centre, self.shell.actor, window.record_id, self._shift)
        used = pool.loaners[0].used // 10
        self.title.setText(say(N_("Loans")))
        self.line.say(f"{say(N_('lent {share} % of the time'), share=used)}.  "
                      + reading_loaners.standing(self.shell.centre, self.shell.actor, window.record_id, language()))
        self.strip.show_pool(pool, say(N_("Timeline of the loaners")))
        self.show()


def _counted(pool: Pool) -> str:
    parts = [say_count(len(pool.loaners), N_("{n} unit"), N_("{n} units")), say_count(pool.lent, N_("{n} lent"), N_("{n} lent"))]
    if pool.overdue:
        parts.append(say_count(pool.overdue, N_("{n} overdue"), N_("{n} overdue")))
    return ("，" if language() == "zh" else ", ").join(parts)


def remind(shell: Any, ids: Sequence[int], owner: QWidget) -> None:
    """Reminds all of them at once, in the background; their letters are shown in one window, to be printed in one go."""
    def reminded(result: tuple[list[int], list[str]]) -> None:
        papers, refused = result
        words = say_count(len(papers), N_("{n} reminder written"), N_("{n} reminders written"))
        shell.tell(words, "waiting" if refused else "good", " ".join(refused[:3]))
        if papers:
            from backoffice.views.printing.showing import after_step
            after_step(shell, papers)

    tasks.run(partial(_remind_all, shell.centre, shell.actor, list(ids)), then=reminded, owner=owner)


def _remind_all(centre: Centre, actor: Actor, ids: Sequence[int]) -> tuple[list[int], list[str]]:
    papers: list[int] = []
    refused: list[str] = []
    for loan in ids:
        try:
            papers += centre.perform(REMIND, loan, actor=actor).papers
        except Refused as refusal:
            refused.append(refusal.said())
    return papers, refused
