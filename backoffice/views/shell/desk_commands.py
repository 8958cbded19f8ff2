"""The commands of the menus that are the desk's own. Each method has the name of its command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from backoffice.views.shell.window import Shell


class DeskCommands:
    """What the desk does when a command is chosen that no sheet answers."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    # file

    def open(self) -> None:
        self._shell.finder.open()

    def save(self) -> None:
        """Stores what is typed in the window in front; what is being typed counts too."""
        self._shell.commit_typing()
        sheet = self._shell.sheet()
        if sheet is not None and sheet.commit_and_save():
            self._shell.look_again_soon()

    def discard(self) -> None:
        sheet = self._shell.sheet()
        if sheet is not None:
            sheet.discard()
            self._shell.look_again_soon()

    def close(self) -> None:
        pane = self._shell.mdi.front()
        if pane is not None:
            pane.close()

    def back_up(self) -> None:
        """Makes a backup in the background; the foot of the desk says how it stands."""
        self._shell.daily_backup.start()

    def backups(self) -> None:
        self._shell.open("backups")

    def lock(self) -> None:
        self._shell.locked.emit()

    def log_out(self) -> None:
        self._shell.left.emit()

    def quit(self) -> None:
        self._shell.close()

    # edit and view

    def find_anything(self) -> None:
        self._shell.finder.open()

    def refresh(self) -> None:
        """Everything on the desk as it is now."""
        for pane in self._shell.mdi.panes():
            pane.sheet.refresh(set())
        self._shell.fresh.reload_counts()

    def navigation(self) -> None:
        tree = self._shell.navigation
        tree.setVisible(tree.isHidden())
        self._shell.settings.put("navigation/shown", not tree.isHidden())

    def bigger(self) -> None:
        self._shell.scale(1)

    def smaller(self) -> None:
        self._shell.scale(-1)

    def ordinary(self) -> None:
        self._shell.scale(0)

    # windows

    def tabs(self) -> None:
        self._shell.arrange("tabs")

    def tile(self) -> None:
        self._shell.arrange("tile")

    def cascade(self) -> None:
        self._shell.arrange("cascade")

    def next_window(self) -> None:
        self._shell.mdi.step_through(1)

    def previous_window(self) -> None:
        self._shell.mdi.step_through(-1)

    def other_part(self) -> None:
        """To the navigation and back to the window in front."""
        sheet = self._shell.sheet()
        if self._shell.navigation.hasFocus() and sheet is not None:
            sheet.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._shell.navigation.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_others(self) -> None:
        front = self._shell.mdi.front()
        for pane in self._shell.mdi.panes():
            if pane is not front:
                pane.close()

    def close_all(self) -> None:
        self._shell.close_all()

    # help

    def help(self) -> None:
        from backoffice.views.shell.help import page_for, show
        show(self._shell, page_for(self._shell.sheet()))

    def keys(self) -> None:
        from backoffice.views.shell.help import show
        show(self._shell, "keys")

    def about(self) -> None:
        from backoffice.views.shell.help import show
        show(self._shell, "about")
