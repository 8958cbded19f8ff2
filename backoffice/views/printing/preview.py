"""The preview of papers: as they will be printed, drawn in the background; print, save as PDF, choose the copies."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout

from backoffice import files, tasks
from backoffice.errors import Refused
from backoffice.models.papers import short_title
from backoffice.text import LANGUAGES, N_, say, say_count
from backoffice.views.fields.widgets import Tick
from backoffice.views.look import Chip, ElidedLabel, IconLabel, Look, Note, button, label, layouts, rule
from backoffice.views.look.rows import Line, LineButton
from backoffice.views.printing import printers
from backoffice.views.printing.paper_pages import ZOOMS, Pages
from backoffice.views.printing.printers import Drawn, Wanted
from backoffice.views.shell.sheet import Sheet

AFTER_STEP = (("preview", N_("Show the papers after each step")), ("print", N_("Print the papers at once")), ("nothing", N_("Leave the papers for later")))
SHOWS_PROGRESS = 12
"""From so many papers on the drawing is counted."""


class PaperPreview(Sheet):
    """One or several papers before they are printed."""

    icon_name = "file-text"
    printed = Signal()

    def __init__(self, shell: Any, papers: list[Wanted]) -> None:
        super().__init__(shell, "paper", papers[0].paper.id if len(papers) == 1 else None)
        self._papers = papers
        self._drawn: Drawn | None = None
        self._chosen = -1 if len(papers) > 1 else 0
        self._task: tasks.Task | None = None
        self._lines: list[LineButton] = []
        self._build()
        self.offer("print", say(N_("&Print…")), self.print_papers, "printer")
        self.offer("export", say(N_("Save as PDF…")), self.save_as, "download")
        self._show_paper()

    # ---- building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(rule())
        self.note = Note("trouble")
        self.note.hide()
        column.addWidget(self.note)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        if len(self._papers) > 1:
            middle.addWidget(self._list())
        self.pages = Pages()
        self.area = self.pages.scrolling()
        middle.addWidget(self.area, 1)
        column.addLayout(middle, 1)
        column.addWidget(self._foot())
        self.setFocusProxy(self.area)

    def _head(self) -> QFrame:
        head = QFrame()
        head.setFixedHeight(Look.size("record_head"))
        self.sign, self.heading, self.chip, self.line = IconLabel("file-text", 22, "accent"), label(kind="title"), Chip(), ElidedLabel(kind="meta")
        names = QHBoxLayout()
        names.setSpacing(Look.px(8))
        names.addWidget(self.heading)
        names.addWidget(self.chip)
        names.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(names)
        words.addWidget(self.line)
        words.addStretch(1)
        self.open_button = button(say(N_("Open record")), "quiet", "external-link")
        self.open_button.clicked.connect(self.open_record)
        self.save_button = button(say(N_("Save as PDF…")), "", "download")
        self.save_button.clicked.connect(self.save_as)
        self.print_button = button(say(N_("Print…")), "primary", "printer")
        self.print_button.clicked.connect(self.print_papers)
        row = QHBoxLayout(head)
        row.setContentsMargins(Look.px(20), 0, Look.px(16), 0)
        row.setSpacing(Look.px(8))
        row.addWidget(self.sign)
        row.addSpacing(Look.px(4))
        row.addLayout(words, 1)
        for each in (self.open_button, self.save_button, self.print_button):
            row.addWidget(each)
        return head

    def _list(self) -> QScrollArea:
        area, side = layouts.scrolling(sideways=False), QFrame()
        area.setFixedWidth(Look.px(250))
        side.setProperty("kind", "inset-pane")
        stack = QVBoxLayout(side)
        stack.setContentsMargins(0, Look.px(12), 0, Look.px(12))
        stack.setSpacing(Look.px(4))
        self.everything = LineButton(Line(say_count(len(self._papers), N_("{n} paper"), N_("{n} papers")), say(N_("All in one file")), icon="files"),
                                     lambda: self.choose(-1))
        self._lines = [*(LineButton(Line(self._named(each), each.paper.number, icon="file-text"), partial(self.choose, at))
                         for at, each in enumerate(self._papers)), self.everything]
        for each in (self.everything, *self._lines[:-1]):
            stack.addWidget(each)
        stack.addStretch(1)
        area.setWidget(side)
        return area

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("kind", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(Look.px(20), Look.px(6), Look.px(16), Look.px(6))
        row.setSpacing(Look.px(16))
        self.copies: list[Tick] = []
        self._copies_row = QHBoxLayout()
        self._copies_row.setSpacing(Look.px(16))
        row.addLayout(self._copies_row)
        self.again = Tick()
        self.again.setText(say(N_("Mark as copy, printed again")))
        self.again.setAccessibleName(self.again.text())
        self.again.put_value(self._papers[0].again)
        self.again.changed.connect(self._choose_again)
        row.addWidget(self.again)
        row.addStretch(1)
        self.progress = label("", "meta")
        row.addWidget(self.progress)
        for name, words, by in (("zoom-out", N_("Smaller"), -1), ("maximize", N_("Fit the width"), 0), ("zoom-in", N_("Bigger"), 1)):
            made = button("", "quiet", name, small=True)
            made.setToolTip(say(words))
            made.setAccessibleName(say(words))
            made.clicked.connect(lambda _=False, by=by: self.zoom(by))
            row.addWidget(made)
        row.addWidget(self._habits())
        return foot

    def _habits(self) -> QPushButton:
        """What this desk does when a step has issued papers."""
        made = button("", "quiet", "ellipsis", small=True)
        made.setToolTip(say(N_("After a step")))
        made.setAccessibleName(say(N_("After a step")))
        menu = QMenu(made)
        group = QActionGroup(menu)
        settings = self.shell.settings
        for value, words in AFTER_STEP:
            action = menu.addAction(say(words))
            action.setCheckable(True)
            action.setChecked(settings.get("papers/after_step", "preview") == value)
            action.triggered.connect(lambda _=False, value=value: settings.put("papers/after_step", value))
            group.addAction(action)
        made.setMenu(menu)
        return made

    # ---- what is shown

    def title(self) -> str:
        return self._heading(self._papers)

    def plain_title(self) -> str:
        return self._papers[0].paper.number

    def _heading(self, papers: list[Wanted]) -> str:
        one = papers[0]
        return f"{self._named(one)} {one.paper.number}" if len(papers) == 1 else say_count(len(papers), N_("{n} paper"), N_("{n} papers"))

    def _named(self, paper: Wanted) -> str:
        return say(short_title(paper.paper.kind))

    def choose(self, at: int) -> None:
        """Shows one paper of several; −1 shows them all in one file."""
        self._chosen = at
        self._show_paper()

    def papers(self) -> list[Wanted]:
        """All the papers of this window."""
        return self._papers

    def shown(self) -> list[Wanted]:
        """The papers that are on the screen now."""
        return self._papers if self._chosen < 0 else [self._papers[self._chosen]]

    def _show_paper(self) -> None:
        papers = self.shown()
        for at, line in enumerate(self._lines):
            line.show_here(at == self._chosen % len(self._lines))
        first, record = papers[0].paper, papers[0].paper.record
        one = len(papers) == 1
        self.heading.setText(self._heading(papers))
        told = [first.for_whom, _language_words(papers[0])] if one else [each.paper.number for each in papers]
        self.line.say(", ".join(filter(None, told)))
        self.chip.setVisible(one and record is not None and bool(record.state))
        if one and record is not None:
            self.chip.show_state(say(record.state), record.tone)
        self.open_button.setVisible(one and record is not None)
        self._show_copies(papers[0] if one else None)
        self._draw()

    def _show_copies(self, paper: Wanted | None) -> None:
        for tick in self.copies:
            tick.hide()
            tick.deleteLater()
        self.copies = []
        if paper is None or len(paper.copies) < 2:
            return
        for at, words in enumerate(paper.copies):
            tick, whom = Tick(), say(words or N_("The original"))
            tick.setText(whom)
            tick.setAccessibleName(say(N_("Copy: {whom}"), whom=whom))
            tick.put_value(at in paper.chosen)
            tick.changed.connect(self._choose_copies)
            self.copies.append(tick)
            self._copies_row.addWidget(tick)

    def _choose_copies(self) -> None:
        chosen = tuple(at for at, tick in enumerate(self.copies) if tick.isChecked())
        if chosen:
            self._papers[self._chosen] = replace(self._papers[self._chosen], chosen=chosen)
            self._draw()

    def _choose_again(self) -> None:
        self._papers = [replace(each, again=self.again.isChecked()) for each in self._papers]
        self._draw()

    def _draw(self) -> None:
        """Draws in the background; the window stays free."""
        self.note.hide()
        self.print_button.setEnabled(False)
        self.save_button.setEnabled(False)
        wanted = list(self.shown())
        if self._task is not None:
            self._task.cancel()
        self._task = tasks.run(printers.draw, self.shell.centre, wanted, then=lambda drawn: self._came(wanted, drawn),
                               otherwise=self._failed, progress=self._show_progress, owner=self)

    def _show_progress(self, done: int, total: int, words: str = "") -> None:
        self.progress.setText(say(N_("{done} of {total}"), done=done, total=total) if total > SHOWS_PROGRESS and done < total else "")

    def _came(self, wanted: list[Wanted], drawn: Drawn) -> None:
        if wanted != self.shown():
            return
        self._drawn = drawn
        self.progress.setText("")
        self.pages.show_drawn(drawn)
        self.print_button.setEnabled(True)
        self.save_button.setEnabled(True)

    def _failed(self, trouble: Exception) -> None:
        if not isinstance(trouble, Refused):
            raise trouble
        self.note.show_note("trouble", say(N_("This paper cannot be shown")), trouble.said())
        self.note.show()

    def zoom(self, by: int) -> None:
        """Bigger, smaller, or fitted to the width."""
        if not by:
            self.pages.zoom = 0.0
        else:
            now = self.pages.zoom or self.pages.scale() * 72 / 96 / Look.scale
            bigger = [each for each in ZOOMS if each > now + 0.01] if by > 0 else [each for each in reversed(ZOOMS) if each < now - 0.01]
            self.pages.zoom = bigger[0] if bigger else now
        self.pages.look_again()

    def open_record(self) -> None:
        record = self.shown()[0].paper.record
        if record is not None:
            self.shell.open(record.table, record.id)

    # ---- away with it

    def save_as(self) -> None:
        """Saves what is shown as one PDF file."""
        if self._drawn is None:
            return
        folder = self.shell.settings.get("papers/folder", "") or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        place, _ = QFileDialog.getSaveFileName(self, say(N_("Save as PDF")), str(Path(folder) / printers.file_name(self.shown())), "PDF (*.pdf)")
        if place:
            self.save_to(Path(place if place.lower().endswith(".pdf") else f"{place}.pdf"))

    def save_to(self, path: Path) -> bool:
        """Saves what is shown; whether it could be."""
        assert self._drawn is not None
        try:
            files.write(path, self._drawn.data)
        except Refused as refusal:
            self.note.show_note("trouble", say(N_("Not saved")), refusal.said())
            self.note.show()
            return False
        self.shell.settings.put("papers/folder", str(path.parent))
        self.shell.tell(say(N_("Saved: {file}"), file=path.name))
        return True

    def print_papers(self) -> None:
        """Asks for the printer and prints what is shown."""
        if self._drawn is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(printers.DOTS)
        printer.setDocName(printers.file_name(self.shown()))
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(say(N_("Print")))
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> bool:
        """Prints what is shown on a printer; whether it took it."""
        assert self._drawn is not None
        try:
            printers.print_on(printer, self._drawn)
        except Refused as refusal:
            self.note.show_note("trouble", say(N_("Not printed")), refusal.said())
            self.note.show()
            return False
        self._note_printed()
        return True

    def _note_printed(self) -> None:
        """A paper that is printed again leaves a trace; from now on a further print is marked as a copy."""
        from backoffice.views.record.stepping import perform
        for each in self.shown():
            if each.again and self.shell.may("papers.print"):
                from backoffice.database import new_command_id
                from backoffice.models import STEPS
                perform(self.shell, STEPS["paper.print_again"], each.paper.id, None, {}, new_command_id())
        self.shell.tell(say_count(len(self.shown()), N_("{n} paper went to the printer"), N_("{n} papers went to the printer")))
        self.again.put_value(True)
        self.printed.emit()

    # ---- Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.pages.zoom:
            self.pages.look_again()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom(1 if event.key() == Qt.Key.Key_Plus else -1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.told.emit()


def _language_words(paper: Wanted) -> str:
    names = [LANGUAGES[each] for each in (paper.paper.language, paper.paper.second) if each in LANGUAGES]
    return ", ".join(names)
