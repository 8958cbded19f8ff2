"""A record window follows what others store: at once when it is in sight, else when it comes into sight; and it shows who else has it open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from backoffice import reading
from backoffice.errors import DatabaseTrouble, Refused
from backoffice.reading.job import CHAIN

if TYPE_CHECKING:
    from backoffice.news import News
    from backoffice.views.record.window import RecordWindow

FOLLOWED = {"attachment", "paper", "contact", "contract_unit", "work_time", "part_used", "request_line", "quote", "purchase_order_line"}
"""The lines of records: when one changes, a window looks again."""


class Following:
    """What one window has heard of and not shown yet."""

    def __init__(self, window: RecordWindow) -> None:
        self._window = window
        self._touched = self._stale = False

    def notice(self, news: list[News]) -> None:
        """Whether anything of this record or of its lines may be another now."""
        window, table = self._window, self._window.kind.table
        here, lines = (table, window.record_id), FOLLOWED if window.seen is not None and window.seen.lists else set()
        self._touched = self._touched or any(not each.tables or here in each.records or each.tables & lines or (
            table in each.tables and not each.records) for each in news)

    def refresh(self, changed: set[str]) -> None:
        """Somebody stored something. What is being typed here stays; the rest is shown as it is now, when it is in sight."""
        window, table = self._window, self._window.kind.table
        chain = set(CHAIN) if table in CHAIN else set()
        if window.record_id is None or window.seen is None or (changed and not changed & {table, *chain, *FOLLOWED}):
            return
        if not window.isVisible():
            self._stale = True
            return
        touched, self._touched, self._stale = self._touched or not changed, False, False
        try:
            if touched:
                self._look_again()
            window.load_around()
        except DatabaseTrouble:
            self.missed()
        except Refused:
            window.foot.hide()

    def missed(self) -> None:
        """It could not be read: it is read anew when the database is back."""
        self._stale = self._touched = True

    def in_sight(self) -> None:
        """The window is seen again: what came meanwhile is shown."""
        if self._stale:
            QTimer.singleShot(0, self._window, lambda: self.refresh(set()))

    def _look_again(self) -> None:
        """The record as it is now. The form is left alone where nothing in it is different."""
        window = self._window
        assert window.seen is not None
        now = reading.seen(window.shell.centre, window.shell.actor, window.kind.table, window.seen.id)
        differs = now.values != window.seen.values or now.lists != window.seen.lists or now.names != window.seen.names
        if differs and window.is_changed():
            window.meanwhile.take_up(saving=False)
            return
        window.seen = now
        if differs:
            window.show_values()
        window.show_head()

    def show_others(self) -> None:
        """Who else has this record open, and whether they are typing in it."""
        window = self._window
        fresh = getattr(window.shell, "fresh", None)
        window.head.show_others([] if fresh is None else fresh.listening.others_at(window.kind.table, window.record_id))
