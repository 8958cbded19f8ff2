"""The menus: every command of the desk in a plain table, with its key; what the sheet in front offers is routed to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from backoffice.text import LANGUAGES, N_, say
from backoffice.views.look import icon
from backoffice.views.shell.navigation import places
from backoffice.views.shell.sheet import OFFERS

if TYPE_CHECKING:
    from backoffice.views.shell.window import Shell


class Command(NamedTuple):
    """One command of the desk: its words with the mnemonic, its icon and its keys."""

    name: str
    words: str
    icon: str = ""
    keys: tuple[str, ...] = ()


LINE = Command("", "")
COMMANDS: dict[str, tuple[Command, ...]] = {
    "file": (
        Command("new", N_("&New"), "plus", ("Ctrl+N",)),
        Command("open", N_("&Open…"), "folder-open", ("Ctrl+O",)),
        LINE,
        Command("save", N_("&Save"), "save", ("Ctrl+S",)),
        Command("discard", N_("&Discard changes"), "undo-2"),
        LINE,
        Command("print", N_("&Print…"), "printer", ("Ctrl+P",)),
        Command("preview", N_("Print pre&view"), "eye", ("Ctrl+Shift+P",)),
        Command("export", N_("&Export…"), "download", ("Ctrl+E",)),
        LINE,
        Command("close", N_("&Close window"), "x", ("Ctrl+W", "Ctrl+F4")),
        LINE,
        Command("back_up", N_("&Back up now"), "archive"),
        Command("backups", N_("Bac&kups…"), "hard-drive"),
        LINE,
        Command("lock", N_("&Lock"), "lock", ("Ctrl+Alt+L",)),
        Command("log_out", N_("Log o&ut"), "log-out"),
        Command("quit", N_("&Quit"), "power", ("Ctrl+Q",)),
    ),
    "edit": (
        Command("undo", N_("&Undo"), "undo-2", ("Ctrl+Z",)),
        Command("redo", N_("&Redo"), "redo-2", ("Ctrl+Shift+Z", "Ctrl+Y")),
        LINE,
        Command("cut", N_("Cu&t"), "", ("Ctrl+X",)),
        Command("copy", N_("&Copy"), "copy", ("Ctrl+C",)),
        Command("paste", N_("&Paste"), "", ("Ctrl+V",)),
        Command("select_all", N_("Select &all"), "", ("Ctrl+A",)),
        LINE,
        Command("find", N_("&Find in this window"), "search", ("Ctrl+F",)),
        Command("find_anything", N_("Find an&ything…"), "search", ("Ctrl+K",)),
    ),
    "view": (
        Command("refresh", N_("&Refresh"), "refresh-cw", ("F5",)),
        Command("filter", N_("&Filter…"), "filter", ("Ctrl+Shift+F",)),
        Command("columns", N_("&Columns…"), "columns-3"),
        LINE,
        Command("navigation", N_("&Navigation"), "panel-left", ("F9",)),
        Command("bigger", N_("&Bigger type"), "zoom-in", ("Ctrl++", "Ctrl+=")),
        Command("smaller", N_("&Smaller type"), "zoom-out", ("Ctrl+-",)),
        Command("ordinary", N_("&Ordinary size"), "", ("Ctrl+0",)),
        LINE,
        Command("scheme", N_("&Light or dark")),
        Command("language", N_("Lan&guage"), "languages"),
    ),
    "record": (
        Command("previous", N_("&Previous"), "arrow-up", ("Ctrl+PgUp",)),
        Command("next", N_("&Next"), "arrow-down", ("Ctrl+PgDown",)),
        Command("duplicate", N_("&Duplicate"), "copy", ("Ctrl+Shift+D",)),
        Command("history", N_("&History"), "history", ("Ctrl+H",)),
        Command("attach", N_("&Attach files…"), "paperclip", ("Ctrl+Shift+A",)),
        LINE,
    ),
    "go": (),
    "window": (
        Command("tabs", N_("T&abs"), "app-window"),
        Command("tile", N_("&Tiles"), "layout-grid"),
        Command("cascade", N_("&Cascade"), "layers"),
        LINE,
        Command("next_window", N_("&Next window"), "", ("Ctrl+Tab",)),
        Command("previous_window", N_("&Previous window"), "", ("Ctrl+Shift+Tab",)),
        Command("other_part", N_("Navigation or window"), "", ("F6",)),
        Command("close_others", N_("Close the &others")),
        Command("close_all", N_("Close a&ll")),
        LINE,
    ),
    "help": (
        Command("help", N_("&Help"), "circle-question-mark", ("F1",)),
        Command("keys", N_("&Keys"), "keyboard", ("Ctrl+F1",)),
        LINE,
        Command("about", N_("&About Backoffice"), "info"),
    ),
}
SCHEMES = (("auto", N_("As the desktop")), ("light", N_("Light")), ("dark", N_("Dark")))
_EDITING = ("undo", "redo", "cut", "copy", "paste", "select_all")
_METHODS = {"select_all": "selectAll"}


def letters_in(key: str) -> frozenset[str]:
    """The letters that the commands of a menu have, in the language of the desk; what it is filled with takes others."""
    from backoffice.views.fields.mnemonics import letter_in
    return frozenset(letter_in(say(each.words)) for each in COMMANDS[key]) - {""}


class Menus(QObject):
    """Fills the menus of the bar once and keeps them true: words in the language, grey what the sheet in front does not offer."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = dict(shell.top.menus)
        self._schemes = QActionGroup(self)
        self._languages = QActionGroup(self)
        for key, commands in COMMANDS.items():
            self._build(self.menus[key], commands)
        self._fixed = {key: len(self.menus[key].actions()) for key in ("record", "go", "window")}
        self.menus["go"].aboutToShow.connect(self._fill_go)
        self.menus["record"].aboutToShow.connect(self._fill_record)
        self.menus["window"].aboutToShow.connect(self._fill_window)
        for menu in self.menus.values():
            menu.aboutToShow.connect(self.refresh)
        shell.addAction(self.actions["quit"])  # its key works while the desk is locked, too
        self.translate()

    def _build(self, menu: QMenu, commands: tuple[Command, ...]) -> None:
        for command in commands:
            if command is LINE:
                menu.addSeparator()
            elif command.name in ("scheme", "language"):
                self._build_choice(menu, command)
            else:
                action = menu.addAction("")
                action.setObjectName(command.name)
                action.setShortcuts([QKeySequence(keys) for keys in command.keys])
                if command.icon:
                    action.setIcon(icon(command.icon))
                    action.setProperty("icon_name", command.icon)
                action.triggered.connect(lambda _=False, name=command.name: self.do(name))
                self.actions[command.name] = action

    def _build_choice(self, menu: QMenu, command: Command) -> None:
        below = menu.addMenu("")
        self.menus[command.name] = below
        self.actions[command.name] = below.menuAction()
        group, choices = (self._schemes, SCHEMES) if command.name == "scheme" else (self._languages, tuple(LANGUAGES.items()))
        for value, words in choices:
            action = below.addAction(words)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        group.triggered.connect(lambda action, name=command.name: self._shell.choose(name, str(action.data())))

    def translate(self) -> None:
        """Says every menu in the language of the desk."""
        for commands in COMMANDS.values():
            for command in commands:
                if command is not LINE:
                    self.actions[command.name].setProperty("words", command.words)
                    self.actions[command.name].setText(say(command.words))
        for action, (_value, words) in zip(self._schemes.actions(), SCHEMES, strict=True):
            action.setText(say(words))
        if self._shell.person is not None:
            self._fill_go()
        self.refresh()

    def refresh(self) -> None:
        """Greys what cannot be done now."""
        sheet = self._shell.sheet()
        for name in OFFERS:
            offered = sheet.offers.get(name) if sheet is not None else None
            if name in self.actions:
                self.actions[name].setEnabled((offered is not None and offered.isEnabled()) or name == "find")
        changed = sheet is not None and sheet.is_changed()
        self.actions["save"].setEnabled(sheet is not None and (changed or "save" in sheet.offers))
        self.actions["discard"].setEnabled(changed)
        for name in ("close", "close_all", "next_window", "previous_window", "refresh"):
            self.actions[name].setEnabled(sheet is not None)
        self.actions["close_others"].setEnabled(len(self._shell.mdi.panes()) > 1)
        self.actions["back_up"].setEnabled(self._shell.daily_backup is not None)
        self.actions["backups"].setEnabled(self._shell.daily_backup is not None and self._shell.may("branches.change"))
        for group, value in ((self._schemes, self._shell.settings.scheme), (self._languages, self._shell.language())):
            for action in group.actions():
                action.setChecked(action.data() == value)

    def enable(self, usable: bool) -> None:
        """Off while the desk is locked: no key reaches a command."""
        for menu in self.menus.values():
            menu.menuAction().setEnabled(usable)
        for action in self._all():
            action.setEnabled(usable or action is self.actions["quit"])
        if usable:
            self.refresh()

    def _all(self) -> list[QAction]:
        return [*self.actions.values(), *(action for key in self._fixed for action in self._filled(key))]

    def do(self, name: str) -> None:
        """Carries out a command of the menus."""
        if name in _EDITING:
            self._edit(name)
        elif name in OFFERS and name not in ("save", "discard"):
            self._offered(name)
        else:
            getattr(self._shell.commands, name)()

    def _offered(self, name: str) -> None:
        sheet = self._shell.sheet()
        offered = sheet.offers.get(name) if sheet is not None else None
        if offered is None:
            if name == "find":
                self._shell.finder.open()
        elif offered.isEnabled():
            if name in ("print", "preview", "export", "new", "duplicate", "previous", "next"):
                self._shell.commit_typing()
            offered.trigger()

    def _edit(self, name: str) -> None:
        from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit
        focus = QApplication.focusWidget()
        sheet = self._shell.sheet()
        if isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit):
            getattr(focus, _METHODS.get(name, name))()
        elif sheet is not None and name in sheet.offers:
            sheet.offers[name].trigger()
        elif focus is not None and name == "select_all" and hasattr(focus, "selectAll"):
            focus.selectAll()

    def commands(self) -> list[QAction]:
        """Every command that can be carried out now, for the palette."""
        self.refresh()
        own = [action for name, action in self.actions.items() if action.isEnabled() and action.menu() is None and name not in _EDITING]
        sheet = self._shell.sheet()
        deeds = [deed for deed in sheet.deeds() if deed.isEnabled()] if sheet is not None else []
        return [*deeds, *own, *self._languages.actions(), *self._schemes.actions()]

    # menus that are filled when they open

    def _filled(self, key: str) -> list[QAction]:
        """What a menu was filled with. It is asked for and never remembered: the steps of a window go with it."""
        return self.menus[key].actions()[self._fixed[key]:]

    def _refill(self, key: str, made: Iterable[QAction]) -> None:
        menu = self.menus[key]
        for action in self._filled(key):
            menu.removeAction(action)
            if action.parent() is menu:
                action.deleteLater()
        menu.addActions(list(made))

    def _action(self, key: str, words: str, act: Callable[[], object], icon_name: str = "", keys: str = "", checked: bool | None = None) -> QAction:
        made = QAction(words, self.menus[key])
        if icon_name:
            made.setIcon(icon(icon_name))
        if keys:
            made.setShortcut(QKeySequence(keys))
        if checked is not None:
            made.setCheckable(True)
            made.setChecked(checked)
        made.triggered.connect(lambda: act())
        return made

    def _fill_go(self) -> None:
        made = []
        card = self._shell.person
        seen = [place for place in places() if card is None or card.may(place.right)]
        for at, place in enumerate(seen):
            keys = f"Ctrl+{at + 1}" if at < 9 else ""
            made.append(self._action("go", say(place.title), partial(self._shell.open, place.key), place.icon, keys))
        self._refill("go", made)

    def _fill_record(self) -> None:
        sheet = self._shell.sheet()
        self._refill("record", sheet.deeds() if sheet is not None else [])

    def _fill_window(self) -> None:
        mdi = self._shell.mdi
        for mode in ("tabs", "tile", "cascade"):
            self.actions[mode].setCheckable(True)
            self.actions[mode].setChecked(mdi.mode == mode)
        front = mdi.front()
        self._refill("window", [
            self._action("window", f"&{at + 1} {_plain(pane.windowTitle())}" if at < 9 else _plain(pane.windowTitle()),
                         partial(mdi.bring, pane), pane.sheet.icon_name, "", pane is front)
            for at, pane in enumerate(mdi.panes())])


def _plain(words: str) -> str:
    """A title in a menu: an ampersand in a customer's name is no mnemonic."""
    return words.replace("&", "&&")
