"""What a register tells of itself: counts on its views, which rows are in sight, sums at the foot, and why there is nothing where there is nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from backoffice import tasks
from backoffice.errors import DatabaseTrouble
from backoffice.models import STEPS
from backoffice.pages import Question
from backoffice.text import say
from backoffice.views.look import dress
from backoffice.views.register import words
from backoffice.views.register.deeds import MOST
from backoffice.views.register.table import TYPING_MS

if TYPE_CHECKING:
    from backoffice.views.register.window import RegisterWindow


class Telling:
    """The words and figures of one register window. What the background counts stays as long as nothing can be counted."""

    def __init__(self, window: RegisterWindow) -> None:
        self._window = window
        self._figures = words.Figures()
        self._views_stale = True
        self.count_soon = QTimer(window)
        self.count_soon.setSingleShot(True)
        self.count_soon.timeout.connect(self._count)

    # counting

    def count(self) -> None:
        """Another question was answered; while somebody types, counting waits for the next letter."""
        self.count_soon.start(TYPING_MS if self._figures.views and self._window.question().narrowed else 0)

    def count_anew(self) -> None:
        """Something was stored, or time has passed: also what stands on the views is another."""
        self._views_stale = True
        self.count_soon.start()

    def _count(self) -> None:
        """Counts in the background what stands on the views and at the foot."""
        window, question = self._window, self._window.table.question
        if question is not None:
            tasks.run(partial(words.figures, window.reading, question, None if self._views_stale else self._figures),
                      then=partial(self._show_figures, question), otherwise=self._no_figures, owner=window)

    def _no_figures(self, trouble: Exception) -> None:
        if not isinstance(trouble, DatabaseTrouble):
            raise trouble

    def _show_figures(self, question: Question, figures: words.Figures) -> None:
        if question is self._window.table.question:
            self._figures, self._views_stale = figures, False
            self.say_views()
            self.say_sums()

    # saying

    def say_all(self) -> None:
        """Says everything anew: the desk speaks another language."""
        self.say_views()
        self.say_tags()
        self.say_rows()
        self.say_sums()
        self.show_emptiness()

    def say_views(self) -> None:
        window = self._window
        for view in window.register.views:
            window.bar.name_view(view.key, say(view.title), None if view.key == "all" else self._figures.views.get(view.key))
        window.head.count.setText(words.count_words(self._figures))

    def say_tags(self) -> None:
        """What narrows the view, as tags that can be taken away."""
        window = self._window
        window.bar.show_tags(words.filter_words(window.register, window.view.head.filters(), window.bar.search.text().strip()))

    def say_rows(self) -> None:
        """Which rows are in sight, what is selected, and since when the database does not answer."""
        window = self._window
        chosen = window.view.selected_count()
        rows = [row for number in window.view.selected_rows(MOST) if (row := window.table.row(number)) is not None] if chosen > 1 else []
        told = words.rows_words(window.table.question, window.table.rowCount(), *window.view.rows_in_sight())
        as_of = words.as_of_words(window.reading, window.table.as_of)
        window.foot.words.say("    ".join(part for part in (as_of, words.chosen_words(window.reading, chosen, rows), told) if part))
        dress(window.foot.words, tone="waiting" if as_of else "")

    def say_sums(self) -> None:
        self._window.foot.sums.show_sums(words.sum_words(self._figures))

    # nothing to show

    def show_emptiness(self) -> None:
        """Why there are no rows, and the way on."""
        window, question = self._window, self._window.table.question
        nothing = question is not None and not window.table.rowCount()
        if nothing and question is not None:
            may = bool(window.register.new) and window.may(STEPS[window.register.new].right)
            new = window.head.new.accessibleName() if may else ""
            window.empty.show_reason(*words.why_empty(window.register, question, window.reading.total(), [tag.words for tag in window.bar.tags], new))
            window.empty.setGeometry(window.view.viewport().rect())
        window.empty.setVisible(nothing)

    def help_emptiness(self) -> None:
        """The way on: filters go, the first record is made, or all are shown."""
        window, question = self._window, self._window.table.question
        if question is not None and question.narrowed:
            window.clear_filters()
        elif not window.reading.total():
            window.deeds_here.make_new()
        else:
            window.choose_view(window.register.views[-1].key)
