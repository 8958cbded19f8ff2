"""The window of the desk: menus and bars, navigation, the sheets in the middle; before them the login or the first start.

This module and what it needs for the first paint load neither rules nor registers: they come from a thread that the first
paint starts, and enter themselves in `OPENERS`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from backoffice.errors import Refused
from backoffice.text import N_, language, say
from backoffice.views.look import SCALES, Look, dress_application, icon
from backoffice.views.settings import Settings
from backoffice.views.shell.bars import SheetEdge, StatusBar, TopBar
from backoffice.views.shell.desk_commands import DeskCommands
from backoffice.views.shell.left_windows import LeftWindows
from backoffice.views.shell.mdi import OPENERS, Mdi, Pane, Sheet, commit_typing
from backoffice.views.shell.navigation import Navigation, place
from backoffice.views.shell.sheet import ARRIVALS
from backoffice.views.shell.waiting import Waiting

if TYPE_CHECKING:
    from backoffice.views.glimpse import BranchCard, StaffCard
    from backoffice.views.shell.corner import CornerMenus
    from backoffice.views.shell.finding import Finder
    from backoffice.views.shell.freshness import Freshness
    from backoffice.views.shell.menus import Menus
    from backoffice.views.shell.notices import Notices


class Shell(QMainWindow):
    """What registers and records are opened in. Others use `open`, `tell`, `centre`, `actor`, `may` and `commit_typing`."""

    painted = Signal()
    """The first paint is done: from now on the rest may load."""
    entered = Signal()
    """Somebody is at the desk."""
    locked = Signal()
    left = Signal()

    finder: Finder
    notices: Notices
    corners: CornerMenus
    menus: Menus
    fresh: Freshness
    daily_backup: Any = None
    """Who makes the backups of this desk, once somebody is at it."""
    backs_up_by_itself = False
    """Whether the day's backup is made without anybody asking: at a desk where somebody works, not in a picture of one."""

    def __init__(self, path: Path, settings: Settings, desk: str = "desk") -> None:
        super().__init__()
        self.path, self.settings, self.desk_name = path, settings, desk
        self.centre: Any = None
        self.actor: Any = None
        self.person: StaffCard | None = None
        self.branch: BranchCard | None = None
        self.is_ready = False
        self._furnished = self._first_painted = False
        self._build()
        self._connect()
        self.translate()
        self.show_door(None)
        self.resize(settings.get("window/width", 1440), settings.get("window/height", 900))

    def _build(self) -> None:
        self.pages, self.frame, self.middle = QStackedWidget(), QWidget(), QStackedWidget()
        self.setCentralWidget(self.pages)
        self.pages.addWidget(self.frame)
        self.top, self.navigation, self.edge = TopBar(self.frame), Navigation(self.frame), SheetEdge(self.frame)
        self.mdi, self.status = Mdi(self.middle), StatusBar(self.frame)
        self.middle.addWidget(self.mdi)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, Look.px(6), 0, 0)
        beside.addWidget(self.navigation)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addLayout(beside)
        across.addWidget(self.edge)
        across.addWidget(self.middle, 1)
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(across, 1)
        column.addWidget(self.status)
        self.commands, self.left_windows = DeskCommands(self), LeftWindows(self)
        self.navigation.setFixedWidth(Look.size("nav_width"))
        self.navigation.fold(self.settings.get("navigation/folded", ["office"]))
        self.navigation.setVisible(self.settings.get("navigation/shown", True))
        self._refresh_soon = _once(self, self._look_again)

    def _connect(self) -> None:
        self.navigation.chosen.connect(lambda key: self.open(key))
        self.navigation.folded.connect(lambda: self.settings.put("navigation/folded", self.navigation.folds()))
        self.top.search.clicked.connect(lambda: self.finder.open())
        self.top.scheme.clicked.connect(lambda: self.choose("scheme", "light" if Look.dark() else "dark"))
        self.mdi.subWindowActivated.connect(lambda _: self._refresh_soon.start())
        self.mdi.listed.connect(self._refresh_soon.start)

    def furnish(self) -> None:
        """What the first paint does without: palette, messages, what stands in the menus."""
        if self._furnished:
            return
        from backoffice.views.shell.corner import CornerMenus
        from backoffice.views.shell.finding import Finder
        from backoffice.views.shell.freshness import Freshness
        from backoffice.views.shell.menus import Menus
        from backoffice.views.shell.notices import Notices
        self._furnished = True
        self.setWindowIcon(icon("wrench", "accent"))
        self.notices, self.finder, self.menus = Notices(self.mdi), Finder(self), Menus(self)
        self.corners, self.fresh = CornerMenus(self), Freshness(self)
        self.menus.enable(self.at_desk())
        self.notices.told.connect(lambda: self.top.bell.show_unread(self.notices.messages[0].tone == "trouble"))

    def show_door(self, page: QWidget | None) -> None:
        """Nobody is at the desk: the frame stays, grey, and the page of the door stands in the middle."""
        if page is not None:
            self.middle.setCurrentWidget(page)
        self._show_at_desk(False)

    def show_desk(self) -> None:
        """Somebody is at the desk: their windows stand in the middle."""
        self.middle.setCurrentWidget(self.mdi)
        self._show_at_desk(True)

    def at_desk(self) -> bool:
        return self.person is not None and self.middle.currentWidget() is self.mdi

    def _show_at_desk(self, usable: bool) -> None:
        if self._furnished:
            self.menus.enable(usable)
        self.navigation.setEnabled(usable)
        self.mdi.invite(usable)
        self.top.show_usable(usable)
        self.status.show_usable(usable)
        self.edge.show_below_tabs(usable and self.mdi.mode == "tabs")

    # ---- words and look

    def language(self) -> str:
        return language()

    def translate(self) -> None:
        house = f"{self.branch.house}, {self.branch.name}" if self.branch is not None else say(N_("Backoffice"))
        self.setWindowTitle(house)
        self.setAccessibleName(house)
        if self.person is not None:
            self._show_person()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._furnished:
            self.translate()
            self.menus.translate()
            for pane in self.mdi.panes():
                pane.look_again()
        elif event.type() == QEvent.Type.StyleChange and hasattr(self, "navigation"):
            self.navigation.setFixedWidth(Look.size("nav_width"))

    def choose(self, what: str, value: str) -> None:
        """Takes a choice of scheme or language, at once and for the next start."""
        if what == "scheme":
            self.settings.put("look/scheme", value)
            self._dress()
        else:
            from backoffice.views.translator import wear_language
            self.settings.put("language", value)
            wear_language(value)
            if self.actor is not None:
                from dataclasses import replace
                self.actor = replace(self.actor, language=value)
        self.menus.refresh()

    def _dress(self) -> None:
        dress_application(self.settings.scheme, self.settings.scale)

    def scale(self, by: int) -> None:
        """Type one step bigger or smaller; 0 is the ordinary size."""
        at = SCALES.index(min(SCALES, key=lambda each: abs(each - Look.scale)))
        self.settings.put("look/scale", SCALES[min(max(at + by, 0), len(SCALES) - 1)] if by else 1.0)
        self._dress()

    # ---- who is at the desk

    def enter(self, centre: Any, actor: Any, person: StaffCard, branch: BranchCard) -> None:
        """Somebody logged in: their registers, their windows as they were left."""
        self.furnish()
        self.centre, self.actor, self.person, self.branch = centre, actor, person, branch
        self.show_desk()
        self.navigation.show_rights(person.rights)
        self.menus.translate()
        self.translate()
        self.fresh.listening.begin()
        self.left_windows.restore()
        self.fresh.reload_counts()
        self.entered.emit()
        for act in ARRIVALS:
            QTimer.singleShot(0, self, lambda act=act: act(self))

    def may(self, right: str) -> bool:
        """Whether the person at the desk has a right; for greying, never for deciding."""
        return self.person is not None and self.person.may(right)

    def _show_person(self) -> None:
        assert self.person is not None
        assert self.branch is not None
        self.top.person.show_person(self.person.name, self.branch.name)
        self.status.show_place(self.path.stem, self.desk_name, self.branch.zone)
        self.fresh.show_saved()

    def switch_branch(self, branch: BranchCard) -> None:
        """Works for another branch from now on; the windows of the first are closed and come back with it."""
        if self.actor is None or (self.branch is not None and branch.id == self.branch.id) or not self.close_all():
            return
        from dataclasses import replace
        self.actor, self.branch = replace(self.actor, branch_id=branch.id), branch
        self.translate()
        self.fresh.reload_counts()
        self.left_windows.restore()

    def leave(self) -> bool:
        """Nobody is at the desk any more; whether all windows could be closed."""
        if not self.close_all():
            return False
        self.fresh.listening.end()
        self.actor = self.person = self.branch = None
        self.navigation.show_counts({})
        self.translate()
        return True

    # ---- opening

    def open(self, key: str, record_id: int | None = None, *, behind: bool = False, title: str = "") -> Sheet | None:
        """Opens a register (`calls`), a record (`call`, 42) or an empty form (`call`), or brings its window to the front. `title` is what the tab
        of a window behind the others says until somebody looks at it."""
        found = self._find_open(key, record_id)
        if found is not None:
            if not behind:
                self._bring(found)
            return found.sheet
        from backoffice.views.trail import note
        note(f"open {key}")
        here = place(key)
        title, name = title or say(here.title if here is not None else N_("One moment…")), here.icon if here is not None else "file-text"
        waiting = Waiting(self, key, record_id, title, name, here.key if here is not None else "")
        waiting.told.connect(self._refresh_soon.start)
        sheet = waiting if behind or not self.is_ready else self._made(waiting)
        pane = self.mdi.add(sheet, behind=behind)
        if not behind:
            self._bring(pane)
        return sheet

    def _find_open(self, key: str, record_id: int | None) -> Pane | None:
        """The window of a register or record that is open already; every empty form is a window of its own."""
        here = place(key)
        if record_id is None and here is not None and here.key != key:
            return None
        return next((pane for pane in self.mdi.panes() if (pane.sheet.key, pane.sheet.record_id) == (key, record_id)), None)

    def _bring(self, pane: Pane) -> None:
        self.mdi.bring(pane)
        pane.sheet.setFocus()

    def in_sight(self, sheet: Sheet) -> bool:
        """Whether somebody sees it: behind other tabs nobody does."""
        return self.mdi.mode != "tabs" or self.sheet() is sheet

    def realise(self, waiting: Waiting) -> None:
        """Puts the sheet in the place that was kept for it, once its opener is loaded."""
        pane = waiting.parentWidget()
        if not isinstance(pane, Pane) or not self.is_ready or self.centre is None:
            return
        sheet = self._made(waiting)
        if sheet is waiting:
            return
        pane.put(sheet)
        sheet.show()
        if waiting.memory():
            sheet.recall(waiting.memory())
        if self.mdi.front() is pane:
            sheet.setFocus()

    def _made(self, waiting: Waiting) -> Sheet:
        """The sheet that belongs in a place, or the place itself, which then says why there is none."""
        opener = OPENERS.get(waiting.key)
        if opener is None:
            waiting.cannot(say(N_("There is no such window in this program.")), trouble=False)
            return waiting
        try:
            sheet = opener(self, waiting.key, waiting.record_id)
        except Refused as refusal:
            waiting.cannot(refusal.said())
            return waiting
        sheet.key, sheet.record_id = waiting.key, waiting.record_id
        sheet.place = sheet.place or waiting.place
        sheet.told.connect(self._refresh_soon.start)
        self.left_windows.note(sheet)
        self._refresh_soon.start()
        return sheet

    @Slot()
    def now_ready(self) -> None:
        """Everything is loaded: the windows that waited become what they are."""
        self.is_ready = True
        for pane in self.mdi.panes():
            if isinstance(pane.sheet, Waiting):
                pane.sheet.become()

    def sheet(self) -> Sheet | None:
        """The sheet in front."""
        pane = self.mdi.front()
        return pane.sheet if pane is not None else None

    def look_again_soon(self) -> None:
        """Menus, navigation and the status bar follow the sheet in front."""
        self._refresh_soon.start()

    def commit_typing(self) -> None:
        """Ends what is being typed, before a command acts on it."""
        commit_typing(self.mdi)

    # ---- telling and refreshing

    def tell(self, words: str, tone: str = "good", explanation: str = "", link: str = "", act: Any = None) -> None:
        """Says something at the foot of the desk."""
        self.furnish()
        self.notices.tell(words, tone, explanation, link, act)

    def _look_again(self) -> None:
        sheet = self.sheet()
        if isinstance(sheet, Waiting):
            sheet.become()
        self.navigation.show_here((sheet.place or sheet.key) if sheet is not None else "")
        self.menus.refresh()
        self.fresh.show_saved()
        self.fresh.say_open()

    def local(self, moment: datetime) -> datetime:
        """A moment by the clock of the branch."""
        if self.branch is None:
            return moment.astimezone()
        from zoneinfo import ZoneInfo
        return moment.astimezone(ZoneInfo(self.branch.zone))

    # ---- windows

    def arrange(self, mode: str) -> None:
        """Tabs, tiles or a cascade."""
        self.mdi.arrange(mode)
        self.edge.show_below_tabs(self.mdi.mode == "tabs")

    def close_all(self) -> bool:
        """Closes every window; stops at the first that stays."""
        self.left_windows.keep()
        self.mdi.closeAllSubWindows()
        return not self.mdi.panes()

    # ---- Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._first_painted:
            self._first_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        try:
            goes = self.close_all() if self.person is not None else True
        except Exception:
            event.ignore()  # otherwise Qt closes the window and what was typed is gone
            raise
        if not goes:
            event.ignore()
            return
        if self.daily_backup is not None:
            self.daily_backup.finish()
        if not self.isMaximized():
            self.settings.put("window/width", self.width())
            self.settings.put("window/height", self.height())
        self.settings.put("window/maximized", self.isMaximized())
        self.settings.write()
        if self._furnished:
            from backoffice import tasks
            self.fresh.listening.end()
            tasks.cancel_all()
        super().closeEvent(event)


def _once(parent: QObject, act: Callable[[], object]) -> QTimer:
    """A timer that gathers many wishes into one deed, as soon as the window has time."""
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(0)
    made.timeout.connect(act)
    return made
