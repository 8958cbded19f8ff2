"""A sheet: what one window of the desk holds, be it a register, a record or Today, and what every sheet offers the desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

    from backoffice.views.shell.window import Shell

OFFERS = ("new", "save", "discard", "print", "preview", "export", "find", "columns", "filter", "previous", "next", "duplicate", "history", "attach")
"""The commands of the menu bar that a sheet may answer, by putting a `QAction` of this name into its `offers`."""

OPENERS: dict[str, Callable[[Shell, str, int | None], Sheet]] = {}
"""Who makes the sheet of a key. A register stands under its place in the navigation (`calls`), a record under its kind (`call`).

`OPENERS["call"](shell, "call", 42)` opens call 42, `(shell, "call", None)` an empty form for a new one.
"""


ARRIVALS: list[Callable[[Shell], object]] = []
"""What happens once somebody is at the desk and everything is loaded: drafts are offered, the first windows are made ready."""


def opens(*keys: str) -> Callable[[Any], Any]:
    """Enters a sheet class or a function as the opener of keys."""
    def enter(opener: Any) -> Any:
        OPENERS.update(dict.fromkeys(keys, opener))
        return opener
    return enter


class Sheet(QWidget):
    """What stands in a window of the desk. A register, a form and Today are sheets.

    A sheet says what it is called and whether something typed is not stored yet, and answers the commands of the menu bar
    through `offers`. After a change of title, changed mark or offers it emits `told`.
    """

    told = Signal()
    icon_name = "file-text"
    place = ""
    """The place in the navigation that is lit while this sheet is in front; by default its own key."""

    def __init__(self, shell: Shell | None = None, key: str = "", record_id: int | None = None) -> None:
        super().__init__()
        self.shell: Any = shell
        """The desk: its centre is open and somebody is at it as long as a sheet stands there."""
        self.key, self.record_id = key, record_id
        self.offers: dict[str, QAction] = {}
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def title(self) -> str:
        """What stands on the tab: `Repair calls`, `C-HP25-01042 王小明`."""
        return self.windowTitle()

    def plain_title(self) -> str:
        """The title without a person's name, as this desk may remember it: `C-HP25-01042`."""
        return self.title().split("  ")[0] if self.record_id is None else self.title().split(" ")[0]

    def is_changed(self) -> bool:
        """Whether something typed here is not stored yet."""
        return False

    def commit_and_save(self) -> bool:
        """Takes over what is being typed and stores everything; whether nothing is left open."""
        return True

    def discard(self) -> None:
        """Throws away what was typed and not stored."""

    def may_close(self) -> bool:
        """Whether the window may go; asks when something would be lost."""
        if not self.is_changed():
            return True
        from backoffice.views.asking import ask_unsaved
        answer = ask_unsaved(self, self.title())
        if answer == "save":
            return self.commit_and_save()
        if answer == "discard":
            self.discard()
            return True
        return False

    def refresh(self, changed: set[str]) -> None:
        """Somebody stored something in these tables (all of them when the set is empty): show what is true now."""

    def notice(self, news: list[Any]) -> None:
        """What was stored, deed by deed; called just before `refresh`."""

    def show_others(self) -> None:
        """Somebody else opened a record, began to type in it or left it."""

    def show_away(self, since: datetime | None) -> None:
        """The database does not answer since then; or, without a moment, it does again."""

    def deeds(self) -> list[QAction]:
        """The steps that can be taken here, for the menu *Record* and the palette."""
        return []

    def memory(self) -> dict[str, Any]:
        """What this desk should remember of the sheet until the next start: the chosen view, a page. No personal data."""
        return {}

    def recall(self, memory: dict[str, Any]) -> None:
        """Takes up what `memory` gave."""

    def offer(self, name: str, words: str, act: Callable[[], object], icon_name: str = "") -> QAction:
        """Answers a command of the menu bar."""
        from backoffice.views.look import icon
        made = QAction(words, self)
        if icon_name:
            made.setIcon(icon(icon_name))
        made.triggered.connect(lambda: act())
        made.changed.connect(self.told)
        self.offers[name] = made
        return made


def commit_typing(inside: QWidget | None = None) -> None:
    """Ends what is being typed, so that a shortcut does not act on the value before it.

    A shortcut leaves the field where it is: `editingFinished` has not come, the cell editor of a table is still open and
    an input method may hold unfinished characters.
    """
    focus = QApplication.focusWidget()
    if focus is None or (inside is not None and focus is not inside and not inside.isAncestorOf(focus)):
        return
    QGuiApplication.inputMethod().commit()
    from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractSpinBox
    view = _cell_view(focus)
    if view is not None:
        view.commitData(focus)
        view.closeEditor(focus, QAbstractItemDelegate.EndEditHint.NoHint)
        return
    if isinstance(focus, QAbstractSpinBox):
        focus.interpretText()
    focus.clearFocus()
    focus.setFocus(Qt.FocusReason.OtherFocusReason)


def _cell_view(focus: QWidget) -> QAbstractItemView | None:
    """The table whose cell this editor is, if it is one."""
    from PySide6.QtWidgets import QAbstractItemView
    parent = focus.parentWidget()
    view = parent.parentWidget() if parent is not None else None
    if isinstance(view, QAbstractItemView) and parent is view.viewport() and view.indexWidget(view.currentIndex()) is focus:
        return view
    return None
