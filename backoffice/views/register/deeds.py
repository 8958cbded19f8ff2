"""What can be done from a register: open, begin something new, take a step with what is selected, print, export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from backoffice import reading, tasks
from backoffice.database import Actor, Centre
from backoffice.errors import DatabaseTrouble, Refused
from backoffice.models import STEPS, Step
from backoffice.pages import Question, Reading
from backoffice.pages.plain import Plainly, page_content, plain_columns
from backoffice.text import N_, language, say, say_count, whole
from backoffice.views.look import button, icon
from backoffice.views.record.head import STEP_ICONS

if TYPE_CHECKING:
    from backoffice.views.register.window import RegisterWindow

MOST = 200
"""So many records a step or a print is taken with at once."""

PRINTED = 10_000
"""So many lines are printed; more is what the export is for."""


class Deeds:
    """The actions of a register window, grey as long as they are not possible."""

    def __init__(self, window: RegisterWindow) -> None:
        self._window, self.register = window, window.register
        self.steps = [STEPS[key] for key in self.register.steps]
        self._buttons = {step.key: button("", "", STEP_ICONS.get(step.name, "")) for step in self.steps}
        self._actions: dict[str, QAction] = {}
        self._task: tasks.Task | None = None
        window.head.add_steps(list(self._buttons.values()))
        window.head.new.setVisible(bool(self.register.new))
        self._offer()
        self._connect()

    def _offer(self) -> None:
        window = self._window
        offers: list[tuple[str, str, Callable[[], object], str]] = [
            ("print", N_("Print"), self.print_page, "printer"), ("preview", N_("Print preview"), self.print_page, "eye"),
            ("export", N_("Export"), self.export, "download"), ("find", N_("Find"), window.go_to_search, "search"),
            ("columns", N_("Columns"), window.offer_columns, "columns-3"), ("filter", N_("Filter"), window.go_to_filter, "filter")]
        for name, words, act, icon_name in offers:
            window.offer(name, say(words), act, icon_name)
        if self.register.new:
            window.offer("new", say(STEPS[self.register.new].label), self.make_new, "plus")

    def _connect(self) -> None:
        window, head = self._window, self._window.head
        head.export.clicked.connect(self.export)
        head.print.clicked.connect(self.print_page)
        head.columns.clicked.connect(lambda: window.offer_columns())
        head.new.clicked.connect(self.make_new)
        window.foot.stop_wanted.connect(self.stop)
        window.view.menu_wanted.connect(self.offer_menu)
        for step in self.steps:
            self._buttons[step.key].clicked.connect(partial(self.take, step))

    def translate(self) -> None:
        for step in self.steps:
            words = say(step.label) + ("…" if step.inputs else "")
            self._buttons[step.key].setText(f" {words}")
            self._buttons[step.key].setAccessibleName(words)
        if self.register.new:
            words = say(STEPS[self.register.new].label)
            self._window.head.new.setText(f" {words}")
            self._window.head.new.setAccessibleName(words)
            may = self._window.may(STEPS[self.register.new].right)
            self._window.head.new.setEnabled(may)
            self._window.offers["new"].setEnabled(may)
            self._window.head.new.setToolTip("" if may else say(N_("You do not have the right to do this.")))
        self.selection_changed()

    # what is possible

    def selection_changed(self) -> None:
        """Greys what is not possible with the selection, and says why."""
        states = self._selected_states()
        for step in self.steps:
            why = self.why_not(step, states)
            made = self._buttons[step.key]
            made.setEnabled(not why)
            made.setToolTip(why or say(step.help))
            made.setAccessibleDescription(why)

    def _selected_states(self) -> list[str]:
        """The states of what is selected, as far as it is in sight of the register."""
        place = self.register.places.get("state")
        rows = (self._window.table.row(number) for number in self._window.view.selected_rows(MOST))
        return [row[place] if place is not None else "" for row in rows if row is not None]

    def why_not(self, step: Step, states: Sequence[str]) -> str:
        """Why a step is not possible with records in these states; empty when it is."""
        if not self._window.may(step.right):
            return say(N_("You do not have the right to do this."))
        if not states:
            return say(N_("Select a row first."))
        kinds = getattr(step.record, "states", None)
        for state in dict.fromkeys(states):
            if kinds is not None and not step.open_to(kinds(state)):
                return say(N_("Not possible in the state \"{state}\"."), state=say(kinds(state).label))
        return self._refused(step) if step.needs else ""

    def _refused(self, step: Step) -> str:
        """What is in the way of a step on the only row that is selected; of several, each is told when its turn comes."""
        ids, shell = self._window.view.selected_ids(2), self._window.shell
        if len(ids) != 1 or shell is None:
            return ""
        try:
            return reading.refused(shell.centre, shell.actor, step.key, ids[0])
        except DatabaseTrouble:
            return ""

    def actions(self) -> list[QAction]:
        """The steps and prints for the menu *Record*."""
        window = self._window
        made = [self._action("open", say(N_("Open record")), self.open_selected, "external-link", bool(window.view.selected_count()))]
        states = self._selected_states()
        for step in self.steps:
            why = self.why_not(step, states)
            action = self._action(step.key, say(step.label) + ("…" if step.inputs else ""), partial(self.take, step), STEP_ICONS.get(step.name, ""), not why)
            action.setToolTip(why)
            made.append(action)
        made.append(self._action("papers", say(N_("Print papers of the selection")), self.print_papers, "printer",
                                 bool(window.view.selected_count()) and window.may("papers.print")))
        return made

    def _action(self, key: str, words: str, act: Callable[[], object], icon_name: str, possible: bool) -> QAction:
        action = self._actions.get(key)
        if action is None:
            action = self._actions[key] = QAction(self._window)
            action.triggered.connect(lambda: act())
        action.setText(words)
        if icon_name:
            action.setIcon(icon(icon_name))
        action.setEnabled(possible)
        return action

    def offer_menu(self, at: QPoint) -> None:
        """What can be done with the row under the mouse or with the selection."""
        window = self._window
        menu = QMenu(window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.addActions(self.actions())
        menu.addSeparator()
        menu.addAction(icon("copy"), say(N_("Copy rows")), window.view.copy)
        menu.addAction(say(N_("Copy cell")), window.view.copy_cell)
        index = window.view.currentIndex()
        cells = window.table.cells(index.row()) if index.isValid() else None
        if cells is not None and cells[index.column()].words and self.register.columns[index.column()].kind not in ("clock", "moment"):
            name, words = self.register.columns[index.column()].name, cells[index.column()].words
            menu.addAction(icon("filter"), say(N_("Only \"{value}\""), value=words[:40]), partial(window.filter_by, name, words))
        menu.popup(at)

    # opening and steps

    def make_new(self) -> None:
        """An empty form."""
        if self.register.new and self._window.may(STEPS[self.register.new].right):
            self._window.shell.open(self.register.table)

    def open_selected(self) -> None:
        for record_id in self._window.view.selected_ids(12):
            self._window.open_record(record_id)

    def take(self, step: Step) -> None:
        """Takes a step with everything that is selected: at once where it needs nothing, else one record after the other."""
        ids = self._window.view.selected_ids(MOST)
        if len(ids) > 1 and not step.gate and not any(each.required for each in step.inputs.values()):
            self._take_all(step, ids)
        elif ids:
            self._take_next(step, ids)

    def _take_next(self, step: Step, ids: list[int]) -> None:
        from backoffice.views.record.stepping import take
        first, *rest = ids
        then = (lambda _outcome: self._take_next(step, rest)) if rest else None
        take(self._window.shell, step.key, first, then=then, parent=self._window)

    def _take_all(self, step: Step, ids: list[int]) -> None:
        """In the background; what is refused is told, the others are done."""
        shell = self._window.shell
        self._start(partial(_perform_all, shell.centre, shell.actor, step, ids), partial(self._say_done, step))

    def _say_done(self, step: Step, result: tuple[int, list[str]]) -> None:
        done, refused = result
        words = say_count(done, N_("{step}: {n} record"), N_("{step}: {n} records"), step=say(step.label))
        if refused:
            words += ", " + say_count(len(refused), N_("{n} not"), N_("{n} not"))
        self._window.shell.tell(words, "waiting" if refused else "good", " ".join(dict.fromkeys(refused[:3])))

    # printing and exporting

    def print_page(self) -> None:
        """The register as a printed page, like the book it replaces: what is shown, in its order."""
        window, question = self._window, self._window.table.question
        if question is None:
            return
        person = window.shell.person.name if window.shell.person is not None else ""
        work = partial(_printed, window.reading, question, window.view.head.order(), [tag.words for tag in window.bar.tags], person)
        self._start(work, self._show_printed)

    def _show_printed(self, pdf: bytes) -> None:
        from backoffice.views.register.page import show_page
        show_page(self._window.shell, self.register, pdf)

    def print_papers(self) -> None:
        """The papers that were issued of what is selected, in one go."""
        from backoffice.views.printing.showing import show, show_of
        ids, shell = self._window.view.selected_ids(MOST), self._window.shell
        if self.register.table == "paper":
            show(shell, ids, again=True)
        elif ids:
            show_of(shell, self.register.table, ids)

    def export(self) -> None:
        """What is shown, as a workbook; asks for the file."""
        name = f"{self._window.title()} {self._window.reading.asker.today().isoformat()}.xlsx"
        path, _kind = QFileDialog.getSaveFileName(self._window, say(N_("Export")), str(Path.home() / name), say(N_("Workbook (*.xlsx)")))
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Writes what is shown into a file, in the background."""
        window, question = self._window, self._window.table.question
        if question is not None:
            path = path if path.suffix else path.with_suffix(".xlsx")
            work = partial(_exported, window.reading, question, window.view.head.order(), window.title(), path, window.table.rowCount())
            self._start(work, partial(self._say_exported, path))

    def _say_exported(self, path: Path, rows: int) -> None:
        words = say_count(rows, N_("{n} row exported to {file}"), N_("{n} rows exported to {file}"), file=path.name)
        self._window.shell.tell(words, "good", str(path.parent))

    # work in the background

    def _start(self, work: Callable[..., Any], then: Callable[[Any], object]) -> None:
        if self._task is not None:
            self._window.shell.tell(say(N_("Wait until the work before is done, or cancel it.")), "waiting")
            return
        self._window.foot.show_progress(0)

        def came(result: Any) -> None:
            self._end()
            then(result)

        self._task = tasks.run(work, then=came, otherwise=self._failed, progress=self._window.foot.show_progress, owner=self._window)

    def _failed(self, trouble: Exception) -> None:
        self._end()
        if not isinstance(trouble, (Refused, OSError)):
            raise trouble
        words = trouble.said() if isinstance(trouble, Refused) else trouble.strerror or str(trouble)
        self._window.shell.tell(say(N_("Not done.")), "trouble", words)

    def _end(self) -> None:
        self._task = None
        self._window.foot.show_progress(None)

    def stop(self) -> None:
        """Cancels what runs; nothing half-done is left behind."""
        if self._task is not None:
            self._task.cancel()
            self._end()

    @property
    def busy(self) -> bool:
        return self._task is not None

    def step_button(self, key: str) -> QPushButton:
        return self._buttons[key]


# ---- on the other thread ----------------------------------------------------------------------------------------------------

def _perform_all(centre: Centre, actor: Actor, step: Step, ids: Sequence[int], progress: tasks.Progress) -> tuple[int, list[str]]:
    done, refused = 0, []
    for number, record_id in enumerate(ids, 1):
        try:
            centre.perform(step, record_id, actor=actor)
            done += 1
        except Refused as refusal:
            refused.append(refusal.said())
        progress(number, len(ids), whole(number))
    return done, refused


def _exported(reading: Reading, question: Question, names: Sequence[str], title: str, path: Path, total: int, progress: tasks.Progress) -> int:
    from backoffice.sheets.export import export
    with reading.beside() as own:
        return export(path, title, plain_columns(own, names), Plainly(own, names).rows(question), total=total, progress=progress)


def _printed(reading: Reading, question: Question, names: Sequence[str], filters: Sequence[str], person: str, progress: tasks.Progress) -> bytes:
    from backoffice.papers import render
    with reading.beside() as own:
        content = page_content(own, question, names, filters, person, PRINTED)
    progress(1, 2, "")
    return render("register_page", content, language())
