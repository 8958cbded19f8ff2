"""The window of the backups: how they stand, which there are, when and where the daily one goes. For whoever looks after the centre."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from backoffice import tasks
from backoffice.backups import Finding, Kept, kept_in, verified
from backoffice.backups.keys import check_public, new_key
from backoffice.backups.plan import Standing, folder_of, plan_of, standing, store
from backoffice.connection import is_connection
from backoffice.errors import NotAllowed, Refused
from backoffice.text import N_, say, say_count, whole
from backoffice.views.fields.captioned import Field
from backoffice.views.fields.widgets import Tick
from backoffice.views.look import Card, EmptyState, Look, Note, button, label, layouts, rule
from backoffice.views.look.rows import Line, LineButton, when_long
from backoffice.views.shell.daily_backup import LOOKS_AFTER, DailyBackup, in_short
from backoffice.views.shell.going_out import open_folder
from backoffice.views.shell.sheet import Sheet, opens

if TYPE_CHECKING:
    from backoffice.views.shell.window import Shell

SHOWN = 40
FIELDS = {"at": N_("At what &time"), "folder": N_("F&older, on another disk if there is one"), "days": N_("&Days kept"), "weeks": N_("Wee&ks kept"),
          "months": N_("&Months kept"), "key": N_("Encrypt for this &public key")}


@opens("backups")
class BackupsSheet(Sheet):
    """How the backups stand, the plan of the daily one, and what there is."""

    icon_name = "archive"

    def __init__(self, shell: Shell, key: str = "backups", record_id: int | None = None) -> None:
        super().__init__(shell, key)
        if not shell.may(LOOKS_AFTER):
            raise NotAllowed(N_("Only whoever may change the branches looks after the backups."))
        self.home = shell
        self.keeper: DailyBackup = shell.daily_backup
        self._trial: tasks.Task | None = None
        self._build()
        self.keeper.turned.connect(self.look_again)
        self.translate()
        self.put_plan()

    def title(self) -> str:
        return say(N_("Backups"))

    # ---- building

    def _build(self) -> None:
        self.heading = label(kind="title")
        self.now, self.trial = button("", "primary", "archive"), button("", "", "shield-check")
        self.now.clicked.connect(lambda: self.keeper.start())
        self.trial.clicked.connect(self.try_newest)
        head = QHBoxLayout()
        head.setContentsMargins(Look.px(20), Look.px(14), Look.px(20), Look.px(12))
        head.setSpacing(Look.px(10))
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.trial)
        head.addWidget(self.now)
        self.state, self.bar = Note("good"), QProgressBar()
        self.bar.setTextVisible(False)
        inside = QWidget()
        inside.setProperty("kind", "pane")
        area = layouts.scrolling(inside)
        cards = QHBoxLayout()
        cards.setSpacing(Look.px(12))
        cards.addWidget(self._plan_card(), 10, Qt.AlignmentFlag.AlignTop)
        cards.addWidget(self._list_card(), 12, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Look.px(20), Look.px(2), Look.px(20), Look.px(20))
        column.setSpacing(Look.px(12))
        column.addWidget(self.state)
        column.addWidget(self.bar)
        column.addLayout(cards)
        column.addStretch(1)
        all_of_it = QVBoxLayout(self)
        all_of_it.setContentsMargins(0, 0, 0, 0)
        all_of_it.setSpacing(0)
        all_of_it.addLayout(head)
        all_of_it.addWidget(area, 1)

    def _plan_card(self) -> QWidget:
        self.plan_card = Card()
        self.automatic = Tick()
        self.fields = {name: Field(words, QLineEdit()) for name, words in FIELDS.items()}
        self.choose, self.make_key, self.keep = button(""), button(""), button("", "", "save")
        self.choose.clicked.connect(self._choose_folder)
        self.make_key.clicked.connect(self._make_key)
        self.keep.clicked.connect(self.commit_and_save)
        self.automatic.toggled.connect(lambda _: self.told.emit())
        for field in self.fields.values():
            if isinstance(field.editor, QLineEdit):
                field.editor.textChanged.connect(lambda _: self.told.emit())
                field.editor.setMaxLength(1000)
        inside = QVBoxLayout()
        inside.setContentsMargins(Look.px(16), Look.px(14), Look.px(16), Look.px(16))
        inside.setSpacing(Look.px(12))
        inside.addWidget(self.automatic)
        inside.addWidget(self.fields["at"])
        inside.addLayout(_beside(self.fields["folder"], self.choose))
        row = QHBoxLayout()
        row.setSpacing(Look.px(12))
        for name in ("days", "weeks", "months"):
            row.addWidget(self.fields[name], 1)
        inside.addLayout(row)
        inside.addLayout(_beside(self.fields["key"], self.make_key))
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.keep)
        inside.addLayout(last)
        self.plan_card.body.addLayout(inside)
        return self.plan_card

    def _list_card(self) -> QWidget:
        self.list_card = Card()
        self.list_card.followed.connect(self._show_folder)
        self.lines = QVBoxLayout()
        self.lines.setContentsMargins(0, Look.px(6), 0, Look.px(6))
        self.lines.setSpacing(0)
        self.findings = QVBoxLayout()
        self.findings.setContentsMargins(Look.px(16), 0, Look.px(16), Look.px(4))
        self.findings.setSpacing(Look.px(6))
        self.how = label(kind="meta", wrap=True)
        self.how.setContentsMargins(Look.px(16), Look.px(10), Look.px(16), Look.px(12))
        self.list_card.body.addLayout(self.findings)
        self.list_card.body.addLayout(self.lines)
        self.list_card.body.addWidget(rule())
        self.list_card.body.addWidget(self.how)
        return self.list_card

    # ---- the plan

    def put_plan(self) -> None:
        """Shows the plan as it is kept."""
        plan = plan_of(self.home.path)
        self.automatic.setChecked(plan.automatic)
        shown = {"at": plan.at, "folder": plan.folder, "days": str(plan.days), "weeks": str(plan.weeks), "months": str(plan.months), "key": plan.encrypt_for}
        for name, words in shown.items():
            self.fields[name].line.setText(words)
            self.fields[name].say_wrong("")
        self.fields["folder"].line.setPlaceholderText(str(self.home.path.parent / "backups"))
        self._kept = self._typed()
        self.look_again()
        self.told.emit()

    def _typed(self) -> dict[str, Any]:
        return {"automatic": self.automatic.isChecked(), **{name: field.text().strip() for name, field in self.fields.items()}}

    def is_changed(self) -> bool:
        return self._typed() != self._kept

    def discard(self) -> None:
        self.put_plan()

    def commit_and_save(self) -> bool:
        """Keeps the plan; what cannot be carried out is said at its field."""
        told = self._typed()
        try:
            if told["folder"] and not Path(told["folder"]).is_dir():
                raise Refused(N_("There is no such folder."), field="folder")
            key = check_public(told["key"]) if told["key"] else ""
            days, weeks, months = (_number(told[name], name) for name in ("days", "weeks", "months"))
            store(self.home.path, replace(plan_of(self.home.path), automatic=told["automatic"], at=told["at"], folder=told["folder"], encrypt_for=key,
                                          days=days, weeks=weeks, months=months))
        except Refused as refusal:
            self._say_wrong(refusal)
            return False
        self.put_plan()
        self.home.tell(say(N_("The plan of the backups is kept")))
        return True

    def _say_wrong(self, refusal: Refused) -> None:
        field = self.fields.get(refusal.field or "")
        if field is None:
            self.home.tell(refusal.said(), "trouble")
            return
        field.say_wrong(refusal.said())
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, say(N_("The folder for the backups")), self.fields["folder"].text() or str(Path.home()))
        if chosen:
            self.fields["folder"].line.setText(chosen)

    def _make_key(self) -> None:
        """Makes a key pair: the secret half goes where whoever sits here says, the public half into the field."""
        chosen, _kind = QFileDialog.getSaveFileName(self, say(N_("Where the secret key goes: a stick, never this computer")), "backup key.txt")
        if not chosen:
            return
        try:
            self.fields["key"].line.setText(new_key(Path(chosen)))
        except Refused as refusal:
            self.fields["key"].say_wrong(refusal.said())
            return
        words = N_("The secret key stands in {file}. Print it and keep it away from this computer; without it no encrypted backup can be read.")
        self.fields["key"].say_hint(say(words, file=chosen), "waiting")

    # ---- what there is

    def look_again(self) -> None:
        """Shows how the backups stand now."""
        zone = self.home.branch.zone if self.home.branch is not None else "UTC"
        found = standing(self.home.path)
        running = self.keeper.task is not None or self._trial is not None
        self.now.setEnabled(not running)
        self.trial.setEnabled(not running)
        self.bar.setVisible(self.keeper.task is not None)
        if self.keeper.task is not None:
            done, total, words = self.keeper.stage
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self.bar.setAccessibleName(say(words))
            self.state.show_note("active", say(words), icon_name="archive")
        else:
            self.state.show_note(found.tone, in_short(found, zone), found.trouble.said() if found.trouble is not None else self._about(found, zone))
            self._list(zone)

    def _about(self, found: Standing, zone: str) -> str:
        if is_connection(self.home.path) and not found.automatic:
            return say(N_("This desk makes no daily backup of the server. One desk is enough; it has to be a login that may read every branch."))
        if not found.automatic:
            return say(N_("Nobody makes them: the daily backup is switched off."))
        usual = say(N_("Every backup is restored on trial before it counts. Once a week all of it is checked, and every backup is read from its disk."))
        if found.drilled is None:
            return usual
        return f"{usual} {say(N_('The last weekly trial found nothing wrong: {when}.'), when=when_long(found.drilled, zone))}"

    def _list(self, zone: str) -> None:
        layouts.clear(self.lines)
        folder = self.folder()
        backups = kept_in(folder, self.home.path) if folder is not None else []
        self.list_card.show_head(say(N_("What there is")), say_count(len(backups), N_("{n} backup"), N_("{n} backups")) if backups else "",
                                 say(N_("Show folder")) if backups else "")
        for each in backups[:SHOWN]:
            self.lines.addWidget(LineButton(_line(each, zone)))
        if not backups:
            self.lines.addWidget(EmptyState("archive", say(N_("There is no backup yet")), say(N_("Back up now makes the first one."))))
        self.trial.setEnabled(self.trial.isEnabled() and bool(backups))

    def folder(self) -> Path | None:
        """Where the backups are; nothing while it cannot be reached."""
        try:
            return folder_of(self.home.path, plan_of(self.home.path))
        except Refused:
            return None

    def _show_folder(self) -> None:
        folder = self.folder()
        if folder is not None:
            open_folder(folder)

    # ---- the trial

    def try_newest(self) -> None:
        """Restores the newest backup in a scratch place and asks it everything."""
        folder = self.folder()
        newest = next(iter(kept_in(folder, self.home.path)), None) if folder is not None else None
        if newest is None:
            return
        layouts.clear(self.findings)
        self._trial = tasks.run(_tried, newest.file, self.home.path, then=self._show_findings, otherwise=self._trial_failed, owner=self)
        self.look_again()
        self.state.show_note("active", say(N_("Restoring it on trial")), newest.file.name, icon_name="shield-check")

    def _show_findings(self, found: list[Finding]) -> None:
        self._trial = None
        self.look_again()
        self.findings.setContentsMargins(Look.px(16), Look.px(12), Look.px(16), Look.px(4))
        for each in found:
            self.findings.addWidget(Note("good" if each.holds else "trouble", each.words))
        good = all(each.holds for each in found)
        self.home.tell(say(N_("This backup can be restored.")) if good else say(N_("This backup could not be proved.")), "good" if good else "trouble")

    def _trial_failed(self, trouble: Exception) -> None:
        self._trial = None
        self.look_again()
        if not isinstance(trouble, Refused):
            raise trouble
        self.home.tell(trouble.said(), "trouble")

    # ---- words and Qt's events

    def translate(self) -> None:
        """Says its words in the language of the desk."""
        self.heading.setText(self.title())
        self.setAccessibleName(self.title())
        self.now.setText(say(N_("&Back up now")))
        self.trial.setText(say(N_("Tr&y the newest")))
        self.plan_card.show_head(say(N_("The daily backup")))
        self.automatic.setText(say(N_("Make one every day by itse&lf")))
        self.choose.setText(say(N_("Choose…")))
        self.choose.setAccessibleName(say(N_("The folder for the backups")))
        self.make_key.setText(say(N_("New key…")))
        self.keep.setText(say(N_("Keep the pla&n")))
        for field in self.fields.values():
            field.translate()
        self.how.setText(say(N_("To put a centre back, write: python3 run.py restore FILE --to postgresql://user@server/database, with an empty database. The "
                                "centre that is there stays in its own.") if is_connection(self.home.path) else
                             N_("To put a centre back, close the program and write: python3 run.py restore FILE. The centre that is there is kept beside it.")))

    def changeEvent(self, event: Any) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.LanguageChange and hasattr(self, "how"):
            self.translate()
            self.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_again()


def _tried(file: Path, centre: Path) -> list[Finding]:
    from backoffice.founding import upgrade
    return list(verified(file, centre, bring_up_to_date=upgrade))


def _number(words: str, name: str) -> int:
    if not words.isascii() or not words.isdigit():
        raise Refused(N_("Write how many backups are kept as a number up to 1,000."), field=name)
    return int(words)


def _line(backup: Kept, zone: str) -> Line:
    size = say(N_("{size} kB"), size=whole(-(-backup.file.stat().st_size // 1024)))
    return Line(when_long(backup.at, zone), say(N_("before an upgrade")) if backup.why else "", size, icon="archive")


def _beside(field: Field, made: QWidget) -> QHBoxLayout:
    """A field with its button."""
    row = QHBoxLayout()
    row.setSpacing(Look.px(8))
    row.addWidget(field, 1)
    column = QVBoxLayout()
    column.addSpacing(Look.px(19))
    column.addWidget(made)
    column.addStretch(1)
    row.addLayout(column)
    return row
