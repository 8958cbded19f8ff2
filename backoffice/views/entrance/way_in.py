"""The way to the desk: the first start, the login, the lock while nobody is there."""

from __future__ import annotations

import logging
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCursor

from backoffice import tasks
from backoffice.connection import is_connection
from backoffice.errors import NewPasswordNeeded, Refused
from backoffice.text import N_, language, say
from backoffice.views import glimpse
from backoffice.views.entrance.login import LoginPage
from backoffice.views.shell.covering import Cover
from backoffice.views.shell.loading import Loading
from backoffice.views.translator import wear_language

if TYPE_CHECKING:
    from backoffice.views.entrance.first_start import FirstStart
    from backoffice.views.fields.scanner import Scanner
    from backoffice.views.shell.window import Shell

_log = logging.getLogger(__name__)
AGAIN_MS = 5000
"""So long after a server did not answer it is asked again."""
IDLE_MINUTES = 15


class Entrance(QObject):
    """Lets people to the desk and away from it. The check itself is a rule of the centre."""

    login_ready = Signal()

    def __init__(self, shell: Shell, scanner: Scanner | None = None) -> None:
        super().__init__(shell)
        self._shell, self._scanner = shell, scanner
        self._wanted: tuple[str, str] | None = None
        self._first: FirstStart | None = None
        self.loading = Loading(self)
        self.page = LoginPage()
        shell.middle.addWidget(self.page)
        self._cover = Cover(shell)
        self.page.asked.connect(self._ask)
        self.page.chosen.connect(self._choose)
        self.page.language_chosen.connect(lambda code: shell.choose("language", code))
        self.page.other_person.connect(self.log_out)
        shell.locked.connect(self.lock)
        shell.left.connect(self.log_out)
        self.loading.ready.connect(shell.now_ready)
        self.loading.ready.connect(self._say_demo)
        for moment in (self.loading.ready, self.loading.failed):
            moment.connect(_search_garbage_again)
        self.loading.opened.connect(self._opened)
        self.loading.failed.connect(self._failed)
        self._pointer, self._stirred = QCursor.pos(), time.monotonic()
        self._away = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._try_again)
        self._idle = QTimer(self)
        self._idle.setInterval(10_000)
        self._idle.timeout.connect(self._watch_idle)

    def begin(self) -> None:
        """Shows the login, or the first start when there is no centre yet; then the rest is loaded."""
        shell, founded = self._shell, glimpse.is_founded(self._shell.path)
        shell.furnish()
        if founded:
            self._show_login()
        else:
            self._show_first_start()
        QTimer.singleShot(20, self, lambda: self.loading.start(shell.path if founded else None))

    def _show_login(self, login: str = "") -> None:
        shell = self._shell
        branches = glimpse.branches(shell.path)
        house = branches[0].house if branches else ""
        self.page.show_house(house, branches, shell.settings.get("login/branch", 0), login or shell.settings.get("login/name", ""))
        self._say_demo()
        shell.pages.setCurrentWidget(shell.frame)
        shell.show_door(self.page)
        self.page.take_focus()
        QTimer.singleShot(0, self, self.login_ready.emit)

    def _say_demo(self) -> None:
        """In a demo centre everybody may know every password."""
        if self.loading.is_ready and self._shell.settings.get("login/demo", "") == str(self._shell.path):
            from backoffice.demo.desks import PASSWORD
            words = N_("Log in as clerk.hp, supervisor.vlc, accountant.dub or admin. The password is always \"{password}\".")
            self.page.show_note("active", say(N_("This is the demo centre.")), say(words, password=PASSWORD))

    # the first start

    def _show_first_start(self) -> None:
        from backoffice.views.entrance.first_start import FirstStart
        self._first = FirstStart(self._shell.path, self._shell.settings)
        self._first.language_chosen.connect(lambda code: self._shell.choose("language", code))
        self._first.scheme_chosen.connect(lambda scheme: self._shell.choose("scheme", scheme))
        self._first.founded.connect(self._founded)
        self._shell.pages.addWidget(self._first)
        self._shell.pages.setCurrentWidget(self._first)
        QTimer.singleShot(0, self, self.login_ready.emit)

    def _founded(self, centre: Any, login: str, password: str) -> None:
        """The centre stands: whoever founded it is at the desk at once; a demo centre asks who one wants to be."""
        shell = self._shell
        self.loading.centre = centre
        if not password:
            shell.settings.put("login/demo", str(shell.path))
        self._show_login(login)
        if self._first is not None:
            shell.pages.removeWidget(self._first)
            self._first.deleteLater()
            self._first = None
        if password:
            self.page.show_busy(True)
            self._ask(login, password)

    # logging in

    def _ask(self, login: str, password: str) -> None:
        self._wanted = login, password
        if self.loading.centre is not None:
            self._check()
        elif self._away:
            self._try_again()

    def _opened(self, _centre: Any) -> None:
        if self._away:
            self._away = False
            self.page.show_note("", "")
            self._say_demo()
        self._remember_branches()
        if self._wanted is not None:
            self._check()

    def _remember_branches(self) -> None:
        if not self._everybody_themselves():
            tasks.run(glimpse.remember, self._shell.path, otherwise=self._not_remembered)

    def _everybody_themselves(self) -> bool:
        """Whether people log in to a server with logins of their own."""
        from backoffice import server_logins
        return server_logins.wanted(self.loading.centre.address)

    def _not_remembered(self, trouble: Exception) -> None:
        """The next login shows what this one did: nothing that anybody has to know."""
        _log.info("the branches were not kept: %s", type(trouble).__name__)

    def _try_again(self) -> None:
        """Looks whether the server is back: by itself every few seconds, and at once when somebody wants in."""
        self._again.stop()
        if self._away and self.loading.centre is None:
            self.loading.open(self._shell.path)

    def _failed(self, fault: Exception) -> None:
        """The centre cannot be opened: said in words, above the fields."""
        if not isinstance(fault, Refused):
            raise fault
        self._wanted = None
        self.page.show_busy(False)
        self.page.show_note("trouble", say(N_("The centre cannot be opened.")), fault.said())
        if is_connection(self._shell.path):
            self._away = True
            self._again.start(AGAIN_MS)

    def _check(self) -> None:
        assert self._wanted is not None
        (login, password), self._wanted = self._wanted, None
        shell = self._shell
        tasks.run(partial(_log_in, self.loading.centre, shell.path, login, password, shell.desk_name, shell.person is not None), then=self._in,
                  otherwise=self._refused, owner=self)

    def _choose(self, login: str, old: str, new: str) -> None:
        """A password of one's own, after a one-time word."""
        shell = self._shell
        tasks.run(partial(_choose_password, self.loading.centre, shell.path, login, old, new, shell.desk_name), then=self._in, otherwise=self._refused,
                  owner=self)

    def _refused(self, fault: Exception) -> None:
        if not isinstance(fault, Refused):
            self.page.show_busy(False)
            raise fault
        if isinstance(fault, NewPasswordNeeded):
            self.page.ask_for_new()
            return
        self.page.refused(fault.said(), fault.field or "")

    def _in(self, found: tuple[Any, glimpse.StaffCard]) -> None:
        """The password fits: to the desk, or back to the windows that were locked."""
        actor, person = found
        shell = self._shell
        if self._everybody_themselves():
            tasks.run(glimpse.remember, shell.path, otherwise=self._not_remembered)
        self.page.show_note("", "")
        if shell.person is not None and shell.person.id == person.id:
            self.page.accepted()
            shell.show_desk()
            self._cover.bring_back()
            self._stir()
            return
        branches = {each.id: each for each in glimpse.branches(shell.path) or glimpse.ask_branches(shell.path)}
        wanted = self.page.branch_id() or person.branch_id
        branch = branches.get(wanted if person.looks_at(wanted) else person.branch_id) or branches[person.branch_id]
        chosen = shell.settings.language or person.language
        if chosen != language():
            wear_language(chosen)
        shell.settings.put("login/name", person.login)
        shell.settings.put("login/branch", self.page.branch_id() or 0)
        from dataclasses import replace
        self.page.accepted()
        shell.enter(self.loading.centre, replace(actor, branch_id=branch.id, language=language()), person, branch)
        self._idle.start()
        self._stir()

    # leaving

    def lock(self) -> None:
        """Nobody can work or look before the password is written again; windows and what is typed in them stay."""
        shell = self._shell
        if shell.person is None or not shell.at_desk():
            return
        shell.finder.close()
        self._cover.put_away()
        self.page.lock(shell.person.login)
        shell.show_door(self.page)
        self.page.take_focus()

    def log_out(self) -> None:
        """Everything is closed, after asking about what is not stored."""
        shell = self._shell
        self._cover.drop()
        if not shell.leave():
            return
        self._idle.stop()
        if self.loading.centre is not None:
            self.loading.centre.dismiss()
        self.page.unlock()
        self._show_login()

    def _watch_idle(self) -> None:
        """Locks when neither key nor mouse has moved for a while; 0 minutes is never."""
        pointer = QCursor.pos()
        if pointer != self._pointer:
            self._pointer = pointer
            self._stir()
        last = max(self._stirred, self._scanner.last_key if self._scanner is not None else 0.0)
        minutes = self._shell.settings.get("idle/minutes", IDLE_MINUTES)
        if minutes and time.monotonic() - last > minutes * 60:
            self.lock()

    def _stir(self) -> None:
        self._stirred = time.monotonic()


def _search_garbage_again() -> None:
    """All classes are made and stay: they are set aside, and the search for garbage, stopped for the start, goes on."""
    import gc
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _log_in(centre: Any, path: Path, login: str, password: str, desk: str, unlocking: bool) -> tuple[Any, glimpse.StaffCard]:
    """In the background: the check of the centre, and who it is."""
    from backoffice.entry import log_in
    return _who(path, log_in(centre, login, password, desk, unlocking=unlocking))


def _choose_password(centre: Any, path: Path, login: str, old: str, new: str, desk: str) -> tuple[Any, glimpse.StaffCard]:
    """In the background: the new password is kept, and who it is."""
    from backoffice.entry import choose_password
    return _who(path, choose_password(centre, login, old, new, desk))


def _who(path: Path, actor: Any) -> tuple[Any, glimpse.StaffCard]:
    person = glimpse.staff_card(path, actor.staff_id)
    assert person is not None
    return actor, person
