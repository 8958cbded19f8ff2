"""The menus at the right of the top bar: person and branch, messages, and the list of windows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from backoffice.text import N_, say
from backoffice.views import glimpse
from backoffice.views.look import icon
from backoffice.views.shell.notices import Message

if TYPE_CHECKING:
    from backoffice.views.shell.window import Shell

_SIGNS = {"trouble": "circle-alert", "waiting": "triangle-alert", "good": "circle-check"}


class CornerMenus(QObject):
    """Filled each time they open."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self.person, self.windows, self.messages = QMenu(shell), QMenu(shell), QMenu(shell)
        for menu, holder, fill in ((self.person, shell.top.person, self._fill_person), (self.windows, shell.mdi.more, self._fill_windows),
                                   (self.messages, shell.top.bell, self._fill_messages)):
            holder.setMenu(menu)
            menu.aboutToShow.connect(fill)

    def _fill_person(self) -> None:
        menu, shell = self.person, self._shell
        menu.clear()
        if shell.person is None or shell.branch is None:
            return
        branches = [each for each in glimpse.branches(shell.path) if shell.person.looks_at(each.id)]
        if len(branches) > 1:
            menu.addSection(say(N_("Branch")))
            for each in branches:
                self._add(menu, _plain(each.name), partial(shell.switch_branch, each), "building-2", checked=each.id == shell.branch.id)
            menu.addSeparator()
        menu.addMenu(shell.menus.menus["language"])
        menu.addMenu(shell.menus.menus["scheme"])
        menu.addSeparator()
        self._add(menu, say(N_("Change password…")), self._change_password, "key-round")
        menu.addActions([shell.menus.actions["lock"], shell.menus.actions["log_out"]])

    def _change_password(self) -> None:
        """Everybody's own, at their own desk."""
        from backoffice.views.record.stepping import take
        take(self._shell, "staff.change_password", self._shell.person.id if self._shell.person is not None else None)

    def _fill_windows(self) -> None:
        menu, mdi = self.windows, self._shell.mdi
        menu.clear()
        for pane in mdi.panes():
            self._add(menu, _plain(pane.windowTitle()), partial(mdi.bring, pane), pane.sheet.icon_name, pane is mdi.front())
        menu.addSeparator()
        menu.addActions([self._shell.menus.actions[name] for name in ("tabs", "tile", "cascade", "close_others", "close_all")])

    def _fill_messages(self) -> None:
        menu, notices = self.messages, self._shell.notices
        menu.clear()
        self._shell.top.bell.show_unread(False)
        if not notices.messages:
            menu.addAction(say(N_("Nothing has been said yet."))).setEnabled(False)
        for each in notices.messages:
            words = f"{self._shell.local(each.at):%H:%M}  {each.words}"
            self._add(menu, _plain(words if len(words) < 90 else words[:89] + "…"), partial(self._say_again, each), _SIGNS.get(each.tone, "info"))

    def _say_again(self, message: Message) -> None:
        self._shell.tell(message.words, message.tone, message.explanation)

    def _add(self, menu: QMenu, words: str, act: Callable[[], object], icon_name: str, checked: bool | None = None) -> QAction:
        made = menu.addAction(icon(icon_name), words)
        if checked is not None:
            made.setCheckable(True)
            made.setChecked(checked)
        made.triggered.connect(lambda: act())
        return made


def _plain(words: str) -> str:
    return words.replace("&", "&&")
