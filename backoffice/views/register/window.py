"""The window of a register: views, filters, search, columns as each clerk likes them, and the deeds that begin here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout

from backoffice.pages import Given, Is, NotUnderstood, Question, Reading, Register
from backoffice.pages.wording import warm
from backoffice.text import N_, say, whole
from backoffice.views.look import EmptyState, icon, rule
from backoffice.views.register.bars import Foot, HeadBar, ViewsBar
from backoffice.views.register.deeds import Deeds
from backoffice.views.register.layout import Layout
from backoffice.views.register.table import RecordTable
from backoffice.views.register.table_view import RegisterView
from backoffice.views.register.telling import Telling
from backoffice.views.registers import REGISTERS
from backoffice.views.shell import ahead
from backoffice.views.shell.sheet import ARRIVALS, Sheet, opens

if TYPE_CHECKING:
    from backoffice.news import News
    from backoffice.views.shell.window import Shell

TICK_MS, RESTED_MS = 20_000, 150
MOST_AHEAD = 3
_used: dict[str, None] = {"calls": None}
"""The registers that were opened in this program, the last one last."""
warm()


class RegisterWindow(Sheet):
    """A register on the desk."""

    def __init__(self, shell: Shell, register: Register, key: str = "", waits: bool = False) -> None:
        """Shows the view that this person looked at last. One that `waits` asks for nothing yet: it is shown later, and asked then."""
        super().__init__(shell, key or register.key)
        self.reading = Reading(shell.centre, register, shell.actor)
        self.register = register = self.reading.register
        self.icon_name, self.place = register.icon, register.key
        self.table = RecordTable(self.reading, self)
        self.view = RegisterView(self.table, self)
        self.head, self.foot = HeadBar(), Foot()
        self.bar = ViewsBar([view.key for view in register.views])
        self.empty = EmptyState(parent=self.view.viewport())
        self.empty.hide()
        self._view = self._chosen = ""
        self._sort: tuple[str, bool] | None = None
        self._stale = False
        self._build()
        self.deeds_here, self.telling = Deeds(self), Telling(self)
        self.layout_kept = Layout(self)
        self._connect()
        self.translate()
        self._begin_with(self.layout_kept.last_view)
        if waits:
            self.view.head.make_fields()
            self.view.head.show_sort(self._sorted_column(), self.question().descending)
        else:
            self.ask()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.head, 0), (self.bar, 0), (rule(), 0), (self.view, 1), (self.foot, 0)):
            column.addWidget(widget, stretch)
        self.setFocusProxy(self.view)
        self._tick = self._timer(TICK_MS, self._time_passed, once=False)
        self._fields_soon = self._timer(0, self.view.head.make_fields)
        self._at_rest = self._timer(RESTED_MS, lambda: self.refresh(set()))

    def _timer(self, pause: int, act: Any, once: bool = True) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(once)
        made.setInterval(pause)
        made.timeout.connect(act)
        return made

    def _connect(self) -> None:
        self.bar.view_wanted.connect(self._view_wanted)
        self.bar.removed.connect(self.remove_filter)
        self.bar.search.typed.connect(self.ask)
        self.bar.search.left_down.connect(self.view.go_to_rows)
        self.bar.filter.clicked.connect(self._offer_filters)
        self.view.head.filtered.connect(self.ask)
        self.view.head.sort_wanted.connect(self.sort_by)
        self.view.head.columns_wanted.connect(self.offer_columns)
        self.view.opened.connect(self.open_record)
        self.view.chosen.connect(self._selection_changed)
        self.view.scrolled.connect(self.telling.say_rows)
        self.view.resized.connect(self._resized)
        self.view.typed.connect(self._type_ahead)
        self.table.answered.connect(self._answered)
        self.table.counted.connect(self._counted)
        self.table.moved.connect(self._counted)
        self.table.read.connect(self.telling.say_rows)
        self.empty.pressed.connect(self.telling.help_emptiness)

    # words

    def title(self) -> str:
        return say(self.register.title)

    def translate(self) -> None:
        """Says everything anew in the language of the desk."""
        self.setAccessibleName(self.title())
        self.head.title.setText(self.title())
        self.view.setAccessibleName(self.title())
        self.bar.filter.setText(f" {say(N_('Filter'))}")
        self.bar.filter.setAccessibleName(say(N_("Add a filter")))
        self.bar.search.setPlaceholderText(say(N_("Search in {register}"), register=self.title()))
        self.bar.search.setAccessibleName(self.bar.search.placeholderText())
        self.bar.save.setText(say(N_("Save view")))
        self.foot.stop.setText(say(N_("Cancel")))
        self.deeds_here.translate()
        self.head.translate()
        self.telling.say_all()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "layout_kept"):
            self.table.retranslate()
            self.translate()
            self.told.emit()

    # asking

    def question(self) -> Question:
        """What is asked for now; filters that mean nothing are told at their fields and left out."""
        filters = {}
        for name, typed in self.view.head.filters().items():
            try:
                self.reading.check(name, typed)
                filters[name] = typed
                self.view.head.fields[name].say_trouble("")
            except NotUnderstood as trouble:
                self.view.head.fields[name].say_trouble(trouble.said())
        sort, descending = self._sort or ("", None)
        return self.reading.ask(self._view, sort, descending, filters, self.bar.search.text())

    def ask(self) -> None:
        """Shows what is asked for now."""
        question = self.question()
        self.telling.say_tags()
        self.bar.show_view(self._chosen)
        self.table.ask(question)

    def _view_wanted(self, key: str) -> None:
        """Somebody chose a view here: the register opens with it next time."""
        self.layout_kept.last_view = key
        self.choose_view(key)

    def choose_view(self, key: str) -> None:
        """Another part of the register, in its own order; or a view of one's own, with its filters."""
        self._begin_with(key)
        self.ask()
        self.told.emit()

    def _begin_with(self, key: str) -> None:
        told = self.layout_kept.saved.get(key)
        if told is None:
            self._view, self._sort, self._chosen = self.register.view(key).key, None, key
        else:
            self._view, self._sort, self._chosen = str(told["view"]), self._order(told["sort"], told["descending"]), key
            self.view.head.set_filters(told["filters"])

    def _order(self, name: Any, descending: Any) -> tuple[str, bool] | None:
        """An order that was kept, as far as its column is there and this person sees it; else that of the view."""
        return (str(name), bool(descending)) if name == "id" or name in {column.name for column in self.register.columns} else None

    def sort_by(self, name: str) -> None:
        """Sorts by a column, the other way round the second time. Says so where the view is too long to be sorted by it."""
        question = self.question()
        if not self.reading.can_sort(question, name):
            column = say(self.register.column(name).title)
            self.shell.tell(say(N_("{rows} rows are too many to be sorted by \"{column}\": choose a smaller view first."),
                                rows=whole(self.reading.total()), column=column), "waiting")
            return
        same = self._sorted_column() == name
        newest_first = self.register.column(name).kind == "moment"
        self._sort = (name, not question.descending if same else newest_first)
        self.ask()

    def _sorted_column(self) -> str:
        """The column that carries the arrow."""
        question = self.table.question or self.question()
        if question.sort != "id":
            return question.sort
        by_id = [column.name for column in self.register.columns if self.register.sort_column(column.name) == "id"]
        return by_id[0] if by_id else ""

    def filter_by(self, name: str, typed: str) -> None:
        """Narrows a column, as if it had been typed there."""
        self.view.head.set_filters({**self.view.head.filters(), name: typed})
        self.ask()

    def remove_filter(self, name: str) -> None:
        if name == "":
            self.bar.search.clear()
        elif name in self.view.head.fields:
            self.view.head.fields[name].clear()
        self.ask()
        self.view.setFocus()

    def clear_filters(self) -> None:
        """Everything that narrows the view goes."""
        self.bar.search.clear()
        self.view.head.set_filters({})
        self.ask()

    def _type_ahead(self, typed: str) -> None:
        self.bar.search.setFocus()
        self.bar.search.setText(typed)
        self.bar.search.textEdited.emit(typed)

    def go_to_search(self) -> None:
        """Goes to the search field."""
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    # answers

    def _answered(self) -> None:
        self.view.head.show_sort(self._sorted_column(), bool(self.table.question and self.table.question.descending))
        self.view.scrollToTop()
        if self.view.hasFocus() and not self.view.currentIndex().isValid():
            self.view.go_to_rows()
        self._selection_changed()
        self.telling.show_emptiness()
        self.telling.count()

    def _counted(self) -> None:
        self.telling.say_rows()
        self.telling.show_emptiness()

    def _selection_changed(self) -> None:
        self.deeds_here.selection_changed()
        self.telling.say_rows()

    # menus

    def offer_columns(self, at: QPoint | None = None) -> None:
        """Which columns are shown, and the row of filters."""
        menu = self.layout_kept.menu()
        menu.popup(at or self.head.columns.mapToGlobal(QPoint(0, self.head.columns.height())))

    def _offer_filters(self) -> None:
        """The columns to filter by; choosing one goes to its field."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in self.view.head.order():
            title = say(self.register.column(name).title) or say(N_("Severity"))
            menu.addAction(icon("filter"), title, partial(self.go_to_filter, name))
        menu.popup(self.bar.filter.mapToGlobal(QPoint(0, self.bar.filter.height())))

    def go_to_filter(self, name: str = "") -> None:
        """Into the field below a column; without a name the one in which one stands."""
        self.view.head.make_fields()
        if not self.view.head.filters_shown:
            self.view.head.show_filters(True)
        order = self.view.head.order()
        section = self.view.currentIndex().column()
        name = name or (self.register.columns[section].name if section >= 0 else order[0])
        self.view.scrollTo(self.table.index(self.view.rows_in_sight()[0], [column.name for column in self.register.columns].index(name)))
        self.view.head.fields[name].setFocus()

    # records

    def open_record(self, record_id: int) -> None:
        """Opens the record of a row, or the one that the row is about."""
        opens: tuple[str, int | None] = (self.register.table, record_id)
        if self.register.about:
            rows = self.reading.rows([record_id])
            table, key = (rows[0][self.register.places[name]] for name in self.register.about) if rows else ("", None)
            opens = (table, key)
        if opens[1] is not None:
            self.shell.open(*opens)

    def may(self, right: str) -> bool:
        return bool(self.shell.may(right))

    def notice(self, news: list[News]) -> None:
        """Rows that somebody else changed are marked for a moment."""
        self.view.marks.add(key for each in news if not each.ours for table, key in each.records if table == self.register.table)

    def refresh(self, changed: set[str]) -> None:
        """Shows what is true now, without moving what one is looking at; a register that is being scrolled waits until it rests."""
        if changed and not self.register.tables & changed:
            return
        if not self.isVisible():
            self._stale = True
        elif self.view.is_moving():
            self._at_rest.start()
        else:
            self._stale = False
            self.table.refresh()
            self.telling.count_anew()

    def _time_passed(self) -> None:
        """Clocks are told anew."""
        if any(isinstance(test, Is) and isinstance(test.value, Given) for test in self.register.view(self._view).where):
            self.refresh(set())
        self.telling.count_anew()
        self.table.tick()

    def deeds(self) -> list[Any]:
        return self.deeds_here.actions()

    def memory(self) -> dict[str, Any]:
        return {"view": self._view, "sort": list(self._sort) if self._sort else []}

    def recall(self, memory: dict[str, Any]) -> None:
        keys = {view.key for view in self.register.views}
        if memory.get("view") in keys:
            self._view = self._chosen = memory["view"]
        sort = memory.get("sort") or []
        if len(sort) == 2:
            self._sort = self._order(*sort) or self._sort
        self.ask()

    # Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()
        self._fields_soon.start()
        if self._stale:
            self.refresh(set())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _resized(self) -> None:
        self.empty.setGeometry(self.view.viewport().rect())
        self.telling.say_rows()


@opens(*REGISTERS)
def open_register(shell: Shell, key: str, record_id: int | None = None) -> RegisterWindow:
    """The window of the register that stands under a key in the navigation."""
    window = ahead.take(shell, key)
    if isinstance(window, RegisterWindow) and window.reading.holds_still():
        window.ask()
    else:
        if window is not None:
            (window.parentWidget() or window).deleteLater()
        window = RegisterWindow(shell, REGISTERS[key])
    _used.pop(key, None)
    _used[key] = None
    return window


def make_ready(shell: Shell) -> None:
    """Draws the registers that were used last while nobody waits for them, unless they are open."""
    there = {pane.sheet.key for pane in shell.mdi.panes()}
    for key in list(_used)[-MOST_AHEAD:]:
        if key not in there:
            ahead.draw(shell, key, lambda key=key: RegisterWindow(shell, REGISTERS[key], waits=True))  # type: ignore[misc]


def arrive(shell: Shell) -> None:
    """Somebody is at the desk: whenever a window has come or gone and the desk rests, registers are drawn ahead."""
    if shell.findChild(QTimer, "registers ahead") is not None:
        return
    soon = QTimer(shell, objectName="registers ahead", singleShot=True, interval=ahead.READY_AFTER_MS)  # type: ignore[call-arg]
    soon.timeout.connect(lambda: make_ready(shell))
    shell.mdi.listed.connect(soon.start)
    soon.start()


ARRIVALS.append(arrive)
