"""The way from the process to the painted window, as short as it can be."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QLockFile, Qt
from PySide6.QtWidgets import QApplication

from backoffice.errors import DatabaseTrouble
from backoffice.text import N_
from backoffice.views.entrance import Entrance
from backoffice.views.look import dress_application, follow_system
from backoffice.views.scanner import Scanner
from backoffice.views.settings import Settings
from backoffice.views.shell import Shell
from backoffice.views.translator import system_language, wear_language
from backoffice.views.trouble import Trouble, start_log


def start(path: Path, language: str | None = None) -> int:
    """Opens the window of a centre and stays until it is closed."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = claim(path)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Backoffice")
    app.setDesktopFileName("backoffice")
    start_log()
    settings = Settings()
    wear_language(language or settings.language or system_language())
    dress_application(settings.scheme, settings.scale)
    follow_system(lambda: settings.scheme)
    shell = Shell(path, settings, desk=desk_name())
    watch = Trouble(lambda words: shell.tell(words, "trouble"))
    watch.install()
    scanner = Scanner(shell.finder.open_code, shell)
    scanner.start(shell)
    entrance = Entrance(shell, scanner)
    tell_times(shell, entrance)
    entrance.begin()
    if settings.get("window/maximized", False):
        shell.showMaximized()
    else:
        shell.show()
    code = app.exec()
    lock.unlock()
    return int(code)


def claim(path: Path) -> QLockFile:
    """One window for each file: whoever comes second is told who has it."""
    lock = QLockFile(f"{path}.lock")
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        return lock
    if lock.error() == QLockFile.LockError.PermissionError:
        raise DatabaseTrouble(N_("The folder {folder} cannot be written to: no window can be opened on this centre."), folder=path.parent)
    process, host, _program = lock.getLockInfo()
    raise DatabaseTrouble(N_("This centre is already open in another window: on {host}, process {process}."), host=host, process=process)


def desk_name() -> str:
    """How this desk is called in deeds and in the status bar."""
    from socket import gethostname
    return os.environ.get("BACKOFFICE_DESK") or gethostname().split(".")[0] or "desk"


def since_process_start() -> float:
    """Milliseconds since this process began; on other systems than Linux, since Python began to import us."""
    stat = Path("/proc/self/stat")
    if not stat.exists():
        return (time.perf_counter() - _IMPORTED) * 1000
    ticks = int(stat.read_text().rsplit(")", 1)[1].split()[19])
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")) * 1000


_IMPORTED = time.perf_counter()


def tell_times(shell: Shell, entrance: Entrance) -> None:
    """With `BACKOFFICE_TIMING=1`: milliseconds from the start of the process to each moment that a clerk notices."""
    if not os.environ.get("BACKOFFICE_TIMING"):
        return

    def told(moment: str) -> None:
        print(f"{moment} {since_process_start():.0f} ms", flush=True)

    entrance.login_ready.connect(lambda: told("login ready"))
    shell.painted.connect(lambda: told("painted"))
    shell.loading.ready.connect(lambda: told("loaded"))
    shell.loading.opened.connect(lambda: told("opened"))
    shell.entered.connect(lambda: told("entered"))
    if os.environ["BACKOFFICE_TIMING"] == "paint":
        shell.painted.connect(lambda: QApplication.exit(0), Qt.ConnectionType.QueuedConnection)
