"""What keeps the desk true: windows, counts and the words at the foot follow what anybody stores, and say when the database is silent."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from backoffice import engines, tasks
from backoffice.errors import Refused
from backoffice.text import N_, say, say_count
from backoffice.views import glimpse
from backoffice.views.shell.listening import Listening
from backoffice.views.shell.navigation import TODAY, places
from backoffice.views.shell.waiting import Waiting

if TYPE_CHECKING:
    from backoffice.views.shell.window import Shell


class Freshness(QObject):
    """Listens while somebody is at the desk, and tells each window what concerns it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._saved_at = datetime.now().astimezone()
        self._reading_counts = self._counts_again = False
        self.listening = Listening(shell)
        self.listening.changed.connect(self._tell_changes)
        self.listening.state_changed.connect(self._tell_state)
        self.listening.others_changed.connect(self._show_others)

    def away_since(self) -> datetime | None:
        """Since when the database does not answer; nothing while it does."""
        return self.listening.since

    def say_open(self) -> None:
        """Tells the other desks which records are open here, and in which somebody is typing."""
        sheets = [(pane.sheet, pane.sheet.record_id) for pane in self._shell.mdi.panes() if not isinstance(pane.sheet, Waiting)]
        places = {(sheet.key, key): sheet.is_changed() for sheet, key in sheets if key is not None}
        self.listening.say(places, [place for place, typing in places.items() if typing])

    def show_saved(self) -> None:
        """Says at the foot of the desk whether all work is stored, and when it was."""
        shell, since = self._shell, self.away_since()
        if since is not None:
            shell.status.show_saved(say(N_("No answer from the database since {time}: what stands here is as it was then"),
                                        time=shell.local(since).strftime("%H:%M:%S")), "trouble", "circle-alert")
            return
        open_ones = sum(pane.sheet.is_changed() for pane in shell.mdi.panes())
        if open_ones:
            shell.status.show_saved(say_count(open_ones, N_("{n} window has changes that are not stored"),
                                              N_("{n} windows have changes that are not stored")), "waiting", "pencil")
        else:
            shell.status.show_saved(say(N_("All work saved {time}"), time=shell.local(self._saved_at).strftime("%H:%M:%S")))

    def reload_counts(self) -> None:
        """Reads the counts of the navigation anew, in the background; a wish during a reading is remembered."""
        self._counts_again = True
        branch = self._shell.branch
        if branch is not None and not self._reading_counts:
            self._reading_counts, self._counts_again = True, False
            tasks.run(glimpse.counts, self._shell.path, branch.id, then=self._show_counts, otherwise=self._no_counts)

    def _no_counts(self, trouble: Exception) -> None:
        """The counts stay as they were; that the database does not answer is said elsewhere."""
        self._reading_counts = False
        if not isinstance(trouble, Refused) and engines.fault_of(trouble) is None:
            raise trouble

    def _show_counts(self, found: dict[str, tuple[int, int]]) -> None:
        self._reading_counts = False
        if self._shell.branch is None:  # whoever asked for them has left
            return
        counts = {each.key: found[each.record] for each in places() if each.record in found}
        late = sum(late for _count, late in found.values())
        counts[TODAY.key] = (late, late)
        self._shell.navigation.show_counts(counts)
        if self._counts_again:
            self.reload_counts()

    @Slot(object)
    def _tell_changes(self, news: list[Any]) -> None:
        """Every window shows what is true now; one that cannot stays as it is and stops no other."""
        if any(each.ours for each in news):
            self._saved_at = datetime.now().astimezone()
        changed = set[str]().union(*(each.tables for each in news)) if all(each.tables for each in news) else set[str]()
        for pane in self._shell.mdi.panes():
            try:
                pane.sheet.notice(news)
                pane.sheet.refresh(changed)
            except Refused as trouble:
                self._shell.tell(trouble.said(), "trouble")
        self.reload_counts()
        self._shell.finder.look_again()
        self._shell.look_again_soon()

    @Slot()
    def _tell_state(self) -> None:
        """The database does not answer, or it is back: said once, and at the foot of the desk as long as it lasts."""
        since = self.away_since()
        for pane in self._shell.mdi.panes():
            pane.sheet.show_away(since)
        if since is not None:
            self._shell.tell(say(N_("The database does not answer.")), "trouble",
                             self.listening.trouble or say(N_("You can go on looking and typing; it is tried again by itself.")))
        else:
            self._shell.tell(say(N_("The database answers again.")))
        self.show_saved()

    @Slot()
    def _show_others(self) -> None:
        for pane in self._shell.mdi.panes():
            pane.sheet.show_others()
