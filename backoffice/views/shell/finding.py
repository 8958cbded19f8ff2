"""Finding from anywhere at the desk: what the palette shows, what a scanned code opens, what was opened last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from backoffice import tasks
from backoffice.text import N_, say
from backoffice.views.fields.mnemonics import unmarked
from backoffice.views.fields.scanner import is_paper_code
from backoffice.views.shell.navigation import Place, place, places
from backoffice.views.shell.palette import PEOPLE, Entry, Palette
from backoffice.views.trail import note

if TYPE_CHECKING:
    from backoffice.views.shell.window import Shell

LIMIT = 40


class Found(Protocol):
    """A record that was found: what opens it, and how it is shown."""

    @property
    def table(self) -> str: ...
    @property
    def record_id(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def detail(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def tone(self) -> str: ...
    @property
    def icon(self) -> str: ...


class Finder(QObject):
    """Asks the records in the background, never more than one question at a time: the newest waits for the one that runs."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self.provider: Callable[[str, int], Sequence[Found]] | None = None
        self._running = False
        self._next: tuple[str, Callable[[list[Entry]], None]] | None = None
        self._palette: Palette | None = None

    @property
    def palette(self) -> Palette:
        if self._palette is None:
            self._palette = Palette(self._shell, search=self.ask, commands=self._commands, places=self._places, recent=self._recent,
                                    open_code=self.open_typed)
        return self._palette

    def open(self, text: str = "") -> None:
        """The palette, over whatever is on the desk."""
        if self._shell.person is not None:
            self._shell.commit_typing()
            self.palette.open(text)

    def close(self) -> None:
        if self._palette is not None:
            self._palette.close_palette()

    def look_again(self) -> None:
        """Something was stored: what the palette has found may be different now."""
        if self._palette is not None and self._palette.isVisible():
            self._palette.look_again()

    # asking the records

    def ask(self, text: str, found: Callable[[list[Entry]], None]) -> None:
        if self._running:
            self._next = text, found
            return
        self._running = True
        tasks.run(self._look, text, then=lambda rows: self._answer(found, rows), otherwise=self._fail, owner=self)

    def _look(self, text: str) -> Sequence[Found]:
        """Runs in the background."""
        if self.provider is not None:
            return self.provider(text, LIMIT)
        centre, person, branch = self._shell.centre, self._shell.person, self._shell.branch
        if centre is None or person is None or branch is None:
            return ()
        from backoffice.database import trouble_in_words
        from backoffice.pages.finding import find_anywhere
        from backoffice.pages.looking import beside
        with trouble_in_words(), beside(centre) as connection:
            return find_anywhere(connection, text, LIMIT, branch.id, person.rights)

    def _answer(self, found: Callable[[list[Entry]], None], rows: Sequence[Found]) -> None:
        self._go_on()
        found(self.entries_of(rows))

    def _fail(self, fault: Exception) -> None:
        self._go_on()
        raise fault

    def _go_on(self) -> None:
        self._running = False
        if self._next is not None:
            waiting, self._next = self._next, None
            self.ask(*waiting)

    def entries_of(self, rows: Sequence[Found]) -> list[Entry]:
        """Records by kind, in the order in which the kinds came."""
        kinds: dict[str, list[Entry]] = {}
        people = self._palette is not None and self._palette.field.text().startswith("@")
        for row in rows:
            if not people or row.table in PEOPLE:
                kinds.setdefault(row.table, []).append(Entry(row.title, row.detail, row.state, row.tone, row.icon,
                                                             act=partial(self._open, row.table, row.record_id, row.title)))
        made: list[Entry] = []
        for kind, entries in kinds.items():
            here = place(kind)
            made += [Entry(say(here.title) if here is not None else say(kind.replace("_", " ").capitalize())), *entries]
        return made

    def _open(self, kind: str, record_id: int | None, title: str, behind: bool) -> None:
        self._shell.open(kind, record_id, behind=behind, title=title)

    # what is always there

    def _commands(self) -> list[Entry]:
        return [_entry_of(action) for action in self._shell.menus.commands()]

    def _places(self) -> list[Entry]:
        seen = [each for each in places() if self._shell.may(each.right)]
        return [self._place_entry(each, at) for at, each in enumerate(seen)]

    def _place_entry(self, each: Place, at: int) -> Entry:
        return Entry(say(each.title), icon=each.icon, keys=f"Ctrl {at + 1}" if at < 9 else "", words=each.title,
                     act=partial(self._open, each.key, None, ""))

    def _recent(self) -> list[Entry]:
        made = []
        for key, record_id, title, icon_name in self._shell.settings.get("recent", [])[:6]:
            made.append(Entry(title, icon=icon_name, act=partial(self._open, key, record_id, title)))
        return made

    # codes

    def open_typed(self, code: str) -> bool:
        """A whole number of a paper, typed into the palette, opens its record; whether it looked like one."""
        if not is_paper_code(code):
            return False
        self.open_code(code)
        return True

    def open_code(self, code: str) -> None:
        """Opens the record of a scanned or typed number; anything else is looked for."""
        if self._shell.person is None:
            return
        taker = getattr(QApplication.activeModalWidget(), "scanned", None)
        if taker is not None and taker(code):
            return  # the window of a gate: the receipt that is held under the scanner is back
        if not is_paper_code(code):
            self.open(code)
            return
        number = code.split("/")[0]
        go_to_number = getattr(self._shell.sheet(), "go_to_number", None)
        if go_to_number is not None and QApplication.activeModalWidget() is None and go_to_number(number):
            return
        note("open code")
        tasks.run(self._look, number, then=lambda rows: self._open_found(number, rows), owner=self)

    def open_part(self, code: str) -> bool:
        """Goes to the part with a scanned barcode: in the window of the parts where it is in front, else to the part itself. Says whether there is one."""
        if self._shell.person is None or not self._shell.may("stock.see") or QApplication.activeModalWidget() is not None:
            return False
        go_to_part = getattr(self._shell.sheet(), "go_to_part", None)
        if go_to_part is not None:
            return bool(go_to_part(code))
        from backoffice.reading.inventory import part_with
        found = part_with(self._shell.centre, code)
        if found is not None:
            self._shell.open("item", found.id)
        return found is not None

    def _open_found(self, number: str, rows: Sequence[Found]) -> None:
        exact = [row for row in rows if row.title.split(" ")[0].casefold() == number.casefold()]
        exact.sort(key=lambda row: row.table == "paper")  # the record itself before the paper that was printed of it
        if exact:
            self._shell.open(exact[0].table, exact[0].record_id)
        else:
            self._shell.tell(say(N_("No paper or record has the number {number}."), number=number), "waiting")


def _entry_of(action: QAction) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ") if not action.shortcut().isEmpty() else ""
    words = str(action.property("words") or "")
    return Entry(unmarked(action.text()).rstrip("…"), icon=_icon_of(action), keys=keys, words=words.replace("&", ""), act=lambda _behind: action.trigger())


def _icon_of(action: QAction) -> str:
    return str(action.property("icon_name") or "chevron-right")
