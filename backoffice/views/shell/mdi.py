"""The middle of the desk: sheets as tabs, tiles or a cascade, as the clerk likes, and as they were left."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QBrush, QCloseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMdiArea, QMdiSubWindow, QTabBar, QToolButton, QWidget

from backoffice.text import N_, say
from backoffice.views.look import Look, icon, rule
from backoffice.views.shell.sheet import OFFERS, OPENERS, Sheet, commit_typing, opens
from backoffice.views.shell.tabs import Tabs

__all__ = ["OFFERS", "OPENERS", "Mdi", "Pane", "Sheet", "commit_typing", "opens"]

MODES = ("tabs", "tile", "cascade")


class Pane(QMdiSubWindow):
    """A window of the desk. It holds a sheet, takes title and changed mark from it and asks it before closing."""

    def __init__(self, sheet: Sheet, area: Mdi | None = None) -> None:
        """Made in the area where it stays, hidden: whatever is moved from parent to parent is dressed anew, and that is what takes time."""
        super().__init__(area.viewport() if area is not None else None)
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.area = area  # kept here: whoever asks Qt's own mdiArea() loses the tab bar's wrapper with the pane, and then the program
        self.gone = False
        for action in self.systemMenu().actions():
            action.setShortcuts([])  # the desk's own menu has these keys
        self.sheet = sheet
        self.put(sheet)

    def put(self, sheet: Sheet) -> None:
        """Shows this sheet in the place of the one that was here."""
        old = self.widget()
        if old is not None:
            self.setWidget(None)  # type: ignore[arg-type]
            old.deleteLater()
        self.sheet = sheet
        self.setWidget(sheet)
        sheet.told.connect(self.look_again)
        self.setMinimumSize(Look.px(320), Look.px(220))
        self.look_again()

    def look_again(self) -> None:
        """Takes title, icon and the changed mark from the sheet."""
        title = self.sheet.title()
        if self.windowTitle() != title:
            self.setWindowTitle(title)
        self.setWindowIcon(icon(self.sheet.icon_name))
        self.setAccessibleName(title)
        if self.area is not None:
            self.area.look_again()
        self.update()

    def closeEvent(self, event: QCloseEvent) -> None:
        try:
            goes = self.sheet.may_close()
        except Exception:
            event.ignore()  # otherwise Qt closes the window and what was typed is gone
            raise
        if not goes:
            event.ignore()
            return
        super().closeEvent(event)
        if event.isAccepted():
            self.gone = True
            if self.area is not None:  # said in person: the area lets go of every signal of a window that closes
                self.area.look_again()
                self.area.listed.emit()

    def in_tabs(self) -> bool:
        return self.area is None or self.area.viewMode() == QMdiArea.ViewMode.TabbedView

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.in_tabs():
            QPainter(self).fillRect(self.rect(), Look.colour("surface"))
        else:
            from backoffice.views.shell.title_row import paint_title_row
            paint_title_row(self)


class Mdi(QMdiArea):
    """The windows of the desk."""

    listed = Signal()
    """A window came, went or changed its title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = "tabs"
        self.setActivationOrder(QMdiArea.WindowOrder.ActivationHistoryOrder)
        self.setDocumentMode(True)
        self.setTabsMovable(True)
        self.setOption(QMdiArea.AreaOption.DontMaximizeSubWindowOnActivation, True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._more = QToolButton(self)
        self._more.setIcon(icon("ellipsis"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._tabs: Tabs | None = None
        self._wanted: Pane | None = None
        self._invites = False
        self._scheme = Look.scheme
        self._line = rule()
        self._line.setParent(self)
        self.arrange("tabs")
        self.subWindowActivated.connect(lambda _: self.look_again())

    @property
    def more(self) -> QToolButton:
        """The button at the right of the tabs, with the list of windows."""
        return self._more

    def panes(self) -> list[Pane]:
        """The open windows in the order of the tabs."""
        return [pane for pane in self.by_tab() if not pane.gone]

    def by_tab(self) -> list[Pane]:
        """The pane of each tab, those on their way out too: Qt moves its list of windows along when a tab is moved."""
        return [each for each in self.subWindowList(QMdiArea.WindowOrder.CreationOrder) if isinstance(each, Pane)]

    def front(self) -> Pane | None:
        """The pane in front; also while the keyboard is elsewhere."""
        pane = self.activeSubWindow() or self.currentSubWindow()
        return pane if isinstance(pane, Pane) else None

    def add(self, sheet: Sheet, *, behind: bool = False) -> Pane:
        """Opens a window for a sheet, or the one that was drawn for it ahead."""
        before = self.front()
        waiting = sheet.parentWidget()
        pane = waiting if isinstance(waiting, Pane) else Pane(sheet, self)
        self.addSubWindow(pane)
        if self.mode == "tabs":
            pane.showMaximized()
        else:
            pane.resize(Look.px(900), Look.px(600))
            pane.show()
        self.bring(before if behind and before is not None else pane)
        self.look_again()
        self.listed.emit()
        return pane

    def bring(self, pane: Pane) -> None:
        """Brings a window to the front, also while the program itself is in the background."""
        self._wanted = None if self.isActiveWindow() else pane
        self.setActiveSubWindow(pane)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.WindowActivate and self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            if wanted in self.panes():
                self.setActiveSubWindow(wanted)
        return done

    def arrange(self, mode: str) -> None:
        """Tabs, tiles or a cascade."""
        self.mode = mode if mode in MODES else "tabs"
        if self.mode == "tabs":
            self.setViewMode(QMdiArea.ViewMode.TabbedView)
            self._dress_tabs()
        else:
            if self._tabs is not None:
                self._tabs.leave()
                self._tabs = None
            self.setViewMode(QMdiArea.ViewMode.SubWindowView)
            for pane in self.panes():
                pane.showNormal()
            self.tileSubWindows() if self.mode == "tile" else self._cascade()
        self._more.setVisible(self.mode == "tabs")
        self.look_again()

    def _cascade(self) -> None:
        self.cascadeSubWindows()
        step = Look.px(30)
        room = self.viewport().size()
        for at, pane in enumerate(self.panes()):
            offset = step * (at % 8)
            pane.setGeometry(offset, offset, max(room.width() - step * 8, Look.px(480)), max(room.height() - step * 8, Look.px(320)))

    def _bar(self) -> QTabBar | None:
        found = list(self.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly))
        return found[0] if self.mode == "tabs" and found else None

    def _dress_tabs(self) -> None:
        bar = self._bar()
        if bar is not None and self._tabs is None:
            self._tabs = Tabs(self, bar)

    def look_again(self) -> None:
        """Repaints what stands on the tabs and titles."""
        bar = self._bar()
        if bar is not None:
            bar.update()
        for pane in self.panes():
            if not pane.in_tabs():
                pane.update()
        self._more.setAccessibleName(say(N_("List of windows")))
        self._more.setToolTip(say(N_("List of windows")))

    def step_through(self, by: int) -> None:
        """To the next or the previous window, in the order of the tabs."""
        panes = self.panes()
        front = self.front()
        if panes and front in panes:
            self.setActiveSubWindow(panes[(panes.index(front) + by) % len(panes)])

    def left_as(self) -> list[dict[str, Any]]:
        """The open windows as they are, to be opened again."""
        kept = []
        for pane in self.panes():
            sheet, box = pane.sheet, pane.geometry()
            kept.append({"key": sheet.key, "id": sheet.record_id, "title": sheet.plain_title(), "icon": sheet.icon_name, "place": sheet.place,
                         "memory": sheet.memory(), "box": [box.x(), box.y(), box.width(), box.height()], "front": pane is self.front()})
        return kept

    def invite(self, invites: bool) -> None:
        """Whether an empty desk says how to open something; it does not while nobody is there."""
        self._invites = invites

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._scheme != Look.scheme:
            self._scheme = Look.scheme  # Qt takes the ground of an area from the palette only when it is made
            self.setBackground(QBrush(Look.colour("canvas")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._tabs is not None:
            self._tabs.leave_room()
        bar = self._bar()
        self._line.setVisible(bar is not None)
        if bar is not None:
            self._line.setGeometry(0, bar.height() - 1, self.width(), 1)
            self._line.stackUnder(bar)
        side = Look.px(28)
        self._more.setGeometry(self.width() - side - Look.px(8), (Look.size("tab") - side) // 2, side, side)
        self._more.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._invites and not self.panes():
            painter = QPainter(self.viewport())
            painter.setFont(Look.font("body"))
            painter.setPen(Look.colour("text_3"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter,
                             say(N_("Nothing is open. Choose at the left, or press Ctrl K and type.")))
