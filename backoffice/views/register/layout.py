"""How a clerk likes a register: columns, their order and widths, and views of their own; kept at this desk for each person."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QInputDialog, QMenu

from backoffice.text import N_, say

if TYPE_CHECKING:
    from backoffice.views.register.window import RegisterWindow


SAVED = "saved:"
"""What the key of a view of one's own begins with."""


class Layout:
    """Remembers how the columns stand, a moment after they were moved."""

    def __init__(self, window: RegisterWindow) -> None:
        self._window = window
        self._soon = QTimer(window)
        self._soon.setSingleShot(True)
        self._soon.setInterval(300)
        self._soon.timeout.connect(self.keep)
        told = [each for each in self._settings.get(self._key("columns"), []) if isinstance(each, list) and len(each) == 4]
        if told:
            window.view.head.arrange(told)
        window.view.head.show_filters(bool(self._settings.get(self._key("filter row"), True)))
        window.view.head.arranged.connect(self._soon.start)
        window.bar.save.clicked.connect(self.ask_name)
        window.bar.menu_wanted.connect(self._offer_removal)
        self.saved: dict[str, dict[str, Any]] = {}
        for told in self._settings.get(self._key("views"), []):
            self._enter(told)

    @property
    def _settings(self) -> Any:
        return self._window.shell.settings

    def _key(self, what: str) -> str:
        staff = self._window.reading.asker.staff_id
        return f"register/{staff}/{self._window.register.key}/{what}"

    def keep(self) -> None:
        """Writes down how the columns stand."""
        head = self._window.view.head
        self._settings.put(self._key("columns"), head.layout_told())
        self._settings.put(self._key("filter row"), head.filters_shown)

    def menu(self) -> QMenu:
        """The columns to show and hide, the row of filters, and the way back."""
        window = self._window
        head = window.view.head
        menu = QMenu(window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, column in enumerate(window.register.columns):
            action = menu.addAction(say(column.title) or say(N_("Severity")))
            action.setCheckable(True)
            action.setChecked(not head.isSectionHidden(number))
            action.setEnabled(column.kind != "link" or head.isSectionHidden(number))
            action.toggled.connect(partial(self._show, column.name))
        menu.addSeparator()
        filters = menu.addAction(say(N_("Row of filters")))
        filters.setCheckable(True)
        filters.setChecked(head.filters_shown)
        filters.toggled.connect(self._show_filters)
        menu.addAction(say(N_("Columns as they were at first")), head.reset_columns)
        return menu

    def _show(self, name: str, shown: bool) -> None:
        self._window.view.head.hide_column(name, not shown)

    def _show_filters(self, shown: bool) -> None:
        self._window.view.head.show_filters(shown)
        self._soon.start()

    # views

    @property
    def last_view(self) -> str:
        """The view that this person chose last, if it is still there; else the one that the register begins with."""
        kept = str(self._settings.get(self._key("view"), ""))
        return kept if kept in self.saved or kept in {view.key for view in self._window.register.views} else self._window.register.view("").key

    @last_view.setter
    def last_view(self, key: str) -> None:
        self._settings.put(self._key("view"), key)

    def _enter(self, told: dict[str, Any]) -> None:
        name = str(told.get("name", ""))
        if name:
            self.saved[SAVED + name] = told
            self._window.bar.add_view(SAVED + name, name)

    def ask_name(self) -> None:
        """Asks what the view that is shown now shall be called."""
        name, sure = QInputDialog.getText(self._window, say(N_("Save view")), say(N_("Name of the view")))
        if sure and name.strip():
            self.save_view(name.strip()[:40])

    def save_view(self, name: str) -> None:
        """Keeps view, order and filters under a name. What leads to a single record (a name, a phone) is not kept."""
        question = self._window.question()
        found_by = getattr(self._window.register.model, "found_by", ())
        filters = {column: typed for column, typed in question.filters if column not in found_by}
        told = {"name": name, "view": question.view, "sort": question.sort, "descending": question.descending, "filters": filters}
        if SAVED + name not in self.saved:
            self._window.bar.add_view(SAVED + name, name)
        self.saved[SAVED + name] = told
        self._keep_views()
        self._window.choose_view(SAVED + name)

    def remove_view(self, key: str) -> None:
        """A view of one's own that is not needed any more."""
        if self.saved.pop(key, None) is not None:
            self._window.bar.remove_view(key)
            self._keep_views()
            self._window.choose_view(self._window.register.view("").key)

    def _keep_views(self) -> None:
        self._settings.put(self._key("views"), list(self.saved.values()))

    def _offer_removal(self, key: str, at: QPoint) -> None:
        if key in self.saved:
            menu = QMenu(self._window)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(say(N_("Remove the view \"{name}\""), name=self.saved[key]["name"]), partial(self.remove_view, key))
            menu.popup(at)
