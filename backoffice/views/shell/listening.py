"""The ear of the desk: what anybody stores, whether the database answers, and who else has a record open, on the window's thread.

A hundred deeds a second are told some three times a second; a single one at once.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

if TYPE_CHECKING:
    from backoffice.errors import Away
    from backoffice.news import News, Watch
    from backoffice.presence import FileDesks, Here, ServerDesks
    from backoffice.views.shell.window import Shell

AT_LEAST = 0.3
"""So many seconds lie between two tellings."""


class Listening(QObject):
    """Begins when somebody is at the desk and ends when they leave."""

    changed = Signal(object)
    """What was stored, deed by deed (`list[News]`)."""
    state_changed = Signal()
    others_changed = Signal()
    _heard, _lost, _back, _moved = Signal(object), Signal(object), Signal(), Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._centre: Any = None
        self._watch: Watch | None = None
        self._desks: FileDesks | ServerDesks | None = None
        self._waiting: list[News] = []
        self._told_at = 0.0
        self.since: datetime | None = None
        self.trouble = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell)
        queued = Qt.ConnectionType.QueuedConnection
        self._heard.connect(self._hear, queued)
        self._lost.connect(self._away, queued)
        self._back.connect(self._answers, queued)
        self._moved.connect(self.others_changed, queued)

    def begin(self) -> None:
        """Listens to the centre of the desk, for the person who sits there."""
        self.end()
        centre, actor = self._shell.centre, self._shell.actor
        if centre is not self._centre:
            self._centre = centre
            centre.tell(lambda news: self._emit(self._heard, [news]))
        self._desks = centre.desks(actor)
        self._desks.say([])
        self._watch = centre.watch(self._hear_others, lambda fault: self._emit(self._lost, fault), lambda: self._emit(self._back), [self._look])

    def end(self) -> None:
        """Nobody listens any more, and nothing is open here."""
        if self._watch is not None:
            self._watch.stop()
        if self._desks is not None:
            self._desks.close()
        self._watch = self._desks = None
        self._waiting.clear()
        self._soon.stop()

    # on the other thread

    def _emit(self, signal: Any, *what: Any) -> None:
        try:
            signal.emit(*what)
        except RuntimeError:  # the window is gone; its thread ends with it
            self._watch = None

    def _hear_others(self, news: list[News]) -> None:
        """What this program did it has told already, in the same moment."""
        found = [each for each in news if not each.ours]
        if found:
            self._emit(self._heard, found)

    def _look(self) -> None:
        desks = self._desks
        if desks is not None and desks.look():
            self._emit(self._moved)

    # on the window's

    @Slot(object)
    def _hear(self, news: list[News]) -> None:
        self._waiting += news
        if not self._soon.isActive():
            self._soon.start(max(int((self._told_at + AT_LEAST - time.monotonic()) * 1000), 0))

    def _tell(self) -> None:
        news, self._waiting = self._waiting, []
        if news and self._shell.person is not None:
            self.changed.emit(news)
        self._told_at = time.monotonic()

    @Slot(object)
    def _away(self, fault: Away) -> None:
        self.since, self.trouble = datetime.now().astimezone(), fault.said() if fault.words != type(fault).words else ""
        self.state_changed.emit()

    @Slot()
    def _answers(self) -> None:
        self.since, self.trouble = None, ""
        self.state_changed.emit()

    # who is where

    def say(self, opened: Iterable[tuple[str, int]], typing: Iterable[tuple[str, int]]) -> None:
        """Which records are open at this desk, and in which somebody is typing."""
        if self._desks is not None:
            self._desks.say(opened, typing)

    def others_at(self, table: str, record_id: int | None) -> list[Here]:
        """Who else has a record open."""
        return [each for each in self._desks.others if each.place == (table, record_id)] if self._desks is not None else []
