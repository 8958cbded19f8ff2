"""The day's backup beside the window: made at its time, or as soon as the program is open again; how it went stands at the foot of the desk."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout

from backoffice import tasks
from backoffice.backups.plan import Standing, carry_out, is_due, is_due_at_close, plan_of, standing
from backoffice.connection import is_connection
from backoffice.errors import Refused
from backoffice.text import N_, say, say_count
from backoffice.views.look import SIZE, Look, button, label
from backoffice.views.look.rows import when_long
from backoffice.views.shell.sheet import ARRIVALS

if TYPE_CHECKING:
    from backoffice.views.shell.window import Shell

FIRST_MS, EVERY_MS = 60_000, 10 * 60_000
"""The first look comes a minute after somebody is at the desk, so that it never stands in the way of the morning's start."""
FOUND = N_("The weekly trial of the backups has found something")
LOOKS_AFTER = "branches.change"
"""Whoever may change the branches looks after the centre, its backups too."""


class DailyBackup(QObject):
    """Makes the backups of a desk, one at a time. `turned` says that something about them is otherwise than before."""

    turned = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._asked = False
        self.task: tasks.Task | None = None
        self.stage = (0, 1, "")
        self.turned.connect(self.show_standing)
        if shell.backs_up_by_itself:
            QTimer.singleShot(FIRST_MS, self, self.look)
            timer = QTimer(self)
            timer.timeout.connect(self.look)
            timer.start(EVERY_MS)

    @property
    def _is_ours(self) -> bool:
        """Whether this desk looks after the backups: the one of a file does; of many desks on a server, the one whose plan says so."""
        return not is_connection(self._shell.path) or plan_of(self._shell.path).automatic

    # ---- making one

    def look(self) -> None:
        """Makes the day's backup when it is due."""
        if self.task is None and self._is_ours and self._shell.path.exists() and is_due(self._shell.path):
            self.start(asked=False, quick=False)
        self.show_standing()

    def start(self, asked: bool = True, quick: bool = True) -> None:
        """Makes a backup in the background; somebody who asked for it is told how it went. Nobody waits for one that is not `quick`."""
        self._asked |= asked
        if self.task is None:
            self.stage = (0, 1, N_("Making a backup"))
            self.task = tasks.run(partial(carry_out, quick=quick), self._shell.path, then=self._done, otherwise=self._failed, progress=self._show, owner=self)
            self.turned.emit()

    def _show(self, done: int, total: int, words: str = "") -> None:
        self.stage = (done, total, words)
        self.turned.emit()

    def _done(self, made: Any) -> None:
        asked, self._asked, self.task = self._asked, False, None
        self.turned.emit()
        if made.broken:
            found = standing(self._shell.path).found
            self._shell.tell(say(FOUND), "trouble", found.said() if found is not None else " ".join(made.broken[:2]))
        elif asked:
            self._shell.tell(say(N_("Backup made and restored on trial")), "good", made.file.name)

    def _failed(self, trouble: Exception) -> None:
        self._asked, self.task = False, None
        self.turned.emit()
        if not isinstance(trouble, Refused):
            raise trouble
        self._shell.tell(say(N_("No backup could be made")), "trouble", trouble.said(), *self._way())

    def _way(self) -> tuple[Any, ...]:
        """Leads whoever may to where it can be mended."""
        return (say(N_("Backups")), lambda: self._shell.open("backups")) if self._shell.may(LOOKS_AFTER) else ()

    # ---- saying how it stands

    def show_standing(self) -> None:
        """Says at the foot of the desk when the last backup was made; amber when a day was missed, red when one failed."""
        if self._shell.branch is None:
            return
        if self.task is not None:
            self._shell.status.show_backup(say(N_("Making a backup…")), "quiet", say(self.stage[2]))
            return
        if not self._is_ours:
            return
        found = standing(self._shell.path)
        self._shell.status.show_backup(in_short(found, self._shell.branch.zone), found.tone, found.trouble.said() if found.trouble is not None else "")

    # ---- at the end of the day

    def finish(self) -> None:
        """The window closes: what was done today and is in no backup goes into one first, unless somebody cannot wait."""
        due = self._shell.backs_up_by_itself and self._is_ours and self._shell.path.exists() and is_due_at_close(self._shell.path)
        if self.task is None and not due:
            return
        if self.task is None:
            self.start(asked=False)
        dialog = Closing(self)
        if self.task is not None:
            dialog.exec()
        dialog.deleteLater()


def in_short(found: Standing, zone: str, now: datetime | None = None) -> str:
    """How the backups stand, in a few words for the foot of the desk."""
    if found.failure is not None:
        return say(N_("The last backup failed"))
    if found.found is not None:
        return say(FOUND)
    if found.last is None:
        return say(N_("No backup yet"))
    days = ((now or datetime.now(UTC)) - found.last).days
    if found.late:
        return say_count(days, N_("Last backup {n} day ago"), N_("Last backup {n} days ago"))
    if found.drill_late and found.drilled is not None:
        return say(N_("Last weekly trial {n} days ago"), n=((now or datetime.now(UTC)) - found.drilled).days)
    return say(N_("Backup {when}"), when=when_long(found.last, zone, now))


class Closing(QDialog):
    """Shown while the last backup of the day is made; it goes by itself."""

    def __init__(self, keeper: DailyBackup) -> None:
        super().__init__(keeper._shell)
        self._keeper = keeper
        self.setWindowTitle(say(N_("Backoffice")))
        self.setProperty("kind", "sheet")
        self.setFixedWidth(Look.px(SIZE["dialog_small"]))
        self.words, self.bar = label(wrap=True), QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(say(N_("Making a backup…")))
        self.leave = button(say(N_("C&lose without a backup")), "quiet")
        self.leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(Look.px(24), Look.px(20), Look.px(24), Look.px(20))
        column.setSpacing(Look.px(10))
        column.addWidget(label(say(N_("The day's work goes into a backup")), "heading"))
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addLayout(row)
        keeper.turned.connect(self._turn)
        self._turn()

    def _turn(self) -> None:
        done, total, words = self._keeper.stage
        self.words.setText(say(words))
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if self._keeper.task is None:
            failure = standing(self._keeper._shell.path).failure
            if failure is None:
                self.accept()
            else:
                self.words.setText(failure.said())
                self.bar.hide()
                self.leave.setText(say(N_("C&lose")))


def attend(shell: Any) -> None:
    """Somebody is at the desk: what the foot says about backups is true from now on."""
    if shell.daily_backup is None:
        shell.daily_backup = DailyBackup(shell)
    shell.daily_backup.show_standing()


ARRIVALS.append(attend)
