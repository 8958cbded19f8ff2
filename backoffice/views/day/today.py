"""*Today*: the first window after the login. What is late, what waits for whoever sits here, what lies ready, what is coming, what was done."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from backoffice import tasks
from backoffice.errors import Refused
from backoffice.text import N_, say
from backoffice.today import Today, today
from backoffice.views.day import words
from backoffice.views.day.chart import StackChart
from backoffice.views.day.figures import Figure, LineCard
from backoffice.views.look import Card, ElidedLabel, Look, Note, button, label, layouts
from backoffice.views.shell.sheet import Sheet, opens

if TYPE_CHECKING:
    from backoffice.views.shell.window import Shell

_EVERY_MINUTE = 60_000
_ROOMS = ((1180, 3, 6), (1000, 2, 6), (700, 2, 3), (0, 1, 2))
"""From which width on so many cards, and so many figures, stand beside one another."""
_FIGURES = ("late", "soon", "assign", "care", "invoice", "in_time")


@opens("today")
class TodaySheet(Sheet):
    """The dashboard of a person at a branch. It reads in the background, after every deed and every minute, while it is in sight."""

    icon_name = "sun"
    read = staticmethod(today)

    def __init__(self, shell: Shell | None = None, key: str = "today", record_id: int | None = None) -> None:
        super().__init__(shell, key, record_id)
        self.day: Today | None = None
        self._task: tasks.Task | None = None
        self._stale = True
        self._columns = self._across = 0
        self._build()
        self._minute = QTimer(self)
        self._minute.setInterval(_EVERY_MINUTE)
        self._minute.timeout.connect(self.reload)
        self.offer("new", "", self._new_call, "plus")
        self.translate()

    def title(self) -> str:
        return say(N_("Today"))

    # ---- building

    def _build(self) -> None:
        self._greeting, self._about = label(kind="title"), ElidedLabel(kind="label")
        self._new = button("", "primary", "plus")
        self._new.clicked.connect(self._new_call)
        self._trouble = Note("trouble", parent=self)
        self._trouble.followed.connect(self.reload)
        self._trouble.hide()
        self._pane = QWidget(self)
        self._pane.setProperty("kind", "pane")
        self.figures = {name: Figure(self._pane) for name in _FIGURES}
        self.due, self.waiting, self.ready, self.coming = (LineCard(self._pane) for _ in range(4))
        self.work = Card(parent=self._pane)
        self.chart = StackChart()
        self.work.body.addWidget(self.chart, 1)
        self._cards: dict[str, Card] = {"due": self.due, "waiting": self.waiting, "ready": self.ready, "coming": self.coming, "work": self.work}
        for name, figure in self.figures.items():
            figure.clicked.connect(partial(self._follow_figure, name))
        for card in (self.due, self.waiting, self.ready, self.coming):
            card.chosen.connect(self._follow)
        for card, place, view in ((self.due, "calls", "open"), (self.ready, "goods", "ready"), (self.coming, "contracts", "ending")):
            card.followed.connect(partial(self._follow, (place, None, view)))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Look.px(10))
        head.addWidget(self._greeting)
        head.addWidget(self._about, 1)
        head.addWidget(self._new)
        self._numbers = QGridLayout()
        self._numbers.setSpacing(Look.px(12))
        self._board = QHBoxLayout()
        self._board.setSpacing(Look.px(12))
        column = QVBoxLayout(self._pane)
        column.setContentsMargins(Look.px(20), 0, Look.px(20), Look.px(16))
        column.setSpacing(Look.px(12))
        column.addLayout(self._numbers)
        column.addLayout(self._board, 1)
        self._area = layouts.scrolling(self._pane)
        self._pane.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, Look.px(14), 0, 0)
        whole.setSpacing(Look.px(12))
        for inside in (head, self._note_row()):
            inside.setContentsMargins(Look.px(20), 0, Look.px(20), 0)
            whole.addLayout(inside)
        whole.addWidget(self._area, 1)

    def _note_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._trouble)
        return row

    def _shown_cards(self) -> list[str]:
        """The cards that this person may see, in the order of reading."""
        day = self.day
        if day is None:
            return []
        calls, goods = day.may("calls.see"), day.may("goods.see")
        allowed = {"due": calls, "waiting": True, "ready": goods, "coming": goods or day.may("contracts.see") or day.may("loaners.see"), "work": calls}
        return [name for name, shown in allowed.items() if shown]

    def _room(self) -> tuple[int, int]:
        """How many cards and how many figures stand beside one another: so many that their names are read."""
        width = self.width() / Look.scale
        return next((columns, figures) for least, columns, figures in _ROOMS if width >= least)

    def _arrange(self) -> None:
        """Puts figures and cards into as many columns as there is room for."""
        columns, most = self._room()
        shown, figures = self._shown_cards(), self._shown_figures()
        _clear(self._numbers)
        _clear(self._board)
        across = min(len(figures), most) or 1
        for place, name in enumerate(figures):
            self._numbers.addWidget(self.figures[name], place // across, place % across)
        for column in range(6):
            self._numbers.setColumnStretch(column, 1 if column < across else 0)
        for name, figure in self.figures.items():
            figure.setVisible(name in figures)
        for name, card in self._cards.items():
            card.setVisible(name in shown)
        if columns == 3:
            self._arrange_wide(shown)
        else:
            self._arrange_plain(shown, columns)
        self._columns, self._across = columns, most
        for before, after in pairwise(figures):
            QWidget.setTabOrder(self.figures[before], self.figures[after])

    def _arrange_wide(self, shown: list[str]) -> None:
        """As it was designed: the goods below what is due; the chart as wide as the two cards above it."""
        above = QHBoxLayout()
        above.setSpacing(Look.px(12))
        for name, stretch in (("waiting", 10), ("coming", 9)):
            if name in shown:
                above.addWidget(self._cards[name], stretch)
        left = [self._cards[name] for name in ("due", "ready") if name in shown]
        if left:
            self._board.addLayout(_column(*left), 10)
        self._board.addLayout(_column(above, *[self._cards[name] for name in ("work",) if name in shown]), 19)

    def _arrange_plain(self, shown: list[str], columns: int) -> None:
        columns = min(columns, len(shown)) or 1
        places: list[list[QWidget | QLayout]] = [[] for _ in range(columns)]
        for place, name in enumerate(shown):
            places[place % columns].append(self._cards[name])
        for widgets in places:
            self._board.addLayout(_column(*widgets), 1)

    # ---- reading

    def refresh(self, changed: set[str]) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Reads the day anew, beside the window; a wish during a reading is remembered."""
        self._stale = True
        if self.shell.centre is None or self.shell.actor is None or self._task is not None or not self.isVisible():
            return
        self._stale = False
        self._task = tasks.run(self.read, self.shell.centre, self.shell.actor, then=self._show, otherwise=self._fail, owner=self)

    def _show(self, day: Today) -> None:
        self._task = None
        self._trouble.hide()
        rearranged = self.day is None or self.day.rights != day.rights
        self.day = day
        self.tell_words()
        if rearranged:
            self._arrange()
        self._pane.show()
        if self._stale:
            self.reload()

    def _fail(self, trouble: Exception) -> None:
        """What a person can mend stands above the day as it was; anything else is ours and goes where every such thing does."""
        self._task = None
        if not isinstance(trouble, Refused):
            raise trouble
        self._trouble.show_note("trouble", trouble.said(), link=say(N_("Try again")))
        self._trouble.show()

    # ---- words

    def translate(self) -> None:
        self.setAccessibleName(say(N_("Today")))
        self._new.setText(say(N_("New call")))
        self.offers["new"].setText(say(N_("New call")))
        self.tell_words()
        self.told.emit()

    def tell_words(self) -> None:
        """Puts the facts into the words of the desk's language."""
        day = self.day
        if day is None:
            self._greeting.setText(say(N_("Today")))
            self._new.setVisible(False)
            return
        self._greeting.setText(words.greeting(day))
        self._about.say(words.about(day))
        self._new.setVisible(day.may("calls.register"))
        for name, figure in self.figures.items():
            told = words.FIGURES[name](day)
            figure.show_figure(told.caption, told.number, told.line, told.tone)
            figure.leads(bool(told.place))
        self.due.show_head(say(N_("Late and due")), words.count(day.due), say(N_("Open register")))
        self.due.show_lines([words.due(day, line) for line in day.due.lines], say(N_("Nobody is waiting beyond their time")),
                            say(N_("Nothing is late, and nothing more is due today.")))
        self.waiting.show_head(say(N_("Waiting for me")), words.count(day.waiting))
        self.waiting.show_lines([words.waiting(day, line) for line in day.waiting.lines], say(N_("Nothing waits for you")),
                                say(N_("What you have to do next will stand here.")))
        self.ready.show_head(say(N_("Ready to return")), words.count(day.ready), say(N_("All")) if day.ready.count else "")
        self.ready.show_lines([words.ready(day, line) for line in day.ready.lines], say(N_("All finished goods are back with their owners")),
                              say(N_("Goods stand here as soon as they are inspected.")))
        self.coming.show_head(say(N_("Coming up")), words.count(day.coming), say(N_("Contracts")) if day.may("contracts.see") else "")
        self.coming.show_lines([words.coming(day, line) for line in day.coming.lines], say(N_("Nothing falls due soon")),
                               say(N_("No contract ends within a month, no goods are promised for this week.")))
        self.work.show_head(say(N_("Work by category")), say(N_("solved calls a day")))
        self.chart.show_stacks(say(N_("Solved calls a day, by category")), words.stacks(day), words.legend(),
                               say(N_("No call was solved on these days.")))

    def _shown_figures(self) -> list[str]:
        day = self.day
        if day is None:
            return []
        rights = {"care": "goods.see", "invoice": "money.see"}
        return [name for name in _FIGURES if day.may(rights.get(name, "calls.see"))]

    # ---- leading on

    def _follow(self, target: tuple[str, int | None, str] | None) -> None:
        """Opens a record, or a register in the view that was counted here."""
        if target is None:
            return
        place, record_id, view = target
        opened = self.shell.open(place, record_id)
        choose = getattr(opened, "choose_view", None)
        if view and choose is not None:
            choose(view)

    def _follow_figure(self, name: str) -> None:
        figure = words.FIGURES[name](self.day) if self.day is not None else None
        if figure is not None and figure.place:
            self._follow((figure.place, None, figure.view))

    def _new_call(self) -> None:
        if self._new.isVisible():
            self.shell.open("call", None)

    # ---- Qt's events

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "chart"):
            self.translate()
        elif event.type() == QEvent.Type.StyleChange and self._columns:
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns and (self._columns, self._across) != self._room():
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()
        QTimer.singleShot(0, self, self.reload)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()


def _column(*things: QWidget | QLayout) -> QVBoxLayout:
    """Things below one another; the last takes the room that is left."""
    made = QVBoxLayout()
    made.setSpacing(Look.px(12))
    for place, thing in enumerate(things):
        stretch = 1 if place == len(things) - 1 else 0
        if isinstance(thing, QLayout):
            made.addLayout(thing, stretch)
        else:
            made.addWidget(thing, stretch)
    return made


def _clear(layout: QLayout) -> None:
    """Takes everything out of a layout; the widgets stay."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            _clear(inner)
            inner.deleteLater()
