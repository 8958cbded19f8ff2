"""The way from the process to the painted window, as short as it can be: what is not seen at once is imported after it is painted."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from backoffice.errors import Refused
from backoffice.text import speak
from backoffice.views.look import dress_application, keep_icons, recall_icons
from backoffice.views.settings import Settings
from backoffice.views.shell.instance import AlreadyOpen, claim, knock
from backoffice.views.shell.window import Shell

_IMPORTED = time.perf_counter()


def start(path: Path, language: str | None = None) -> int:
    """Opens the window of a centre and stays until it is closed."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setProperty("fusion", True)
    app.setApplicationName("Backoffice")
    app.setDesktopFileName("backoffice")
    settings = Settings()
    wear(language or settings.language)
    dress_application(settings.scheme, settings.scale)
    recall_icons()
    try:
        lock = claim(path)
    except AlreadyOpen:
        if knock(path):
            return 0
        raise
    except Refused as refusal:
        from backoffice.views.asking import say_and_end
        say_and_end(refusal.said())
        raise
    shell = Shell(path, settings, desk=desk_name())
    shell.backs_up_by_itself = True
    kept: list[Any] = []
    if os.environ.get("BACKOFFICE_TIMING"):
        tell(shell, "painted", shell.painted)
    shell.painted.connect(keep_icons)
    if path.exists():
        shell.painted.connect(lambda: kept.append(furnish(shell)))
    else:
        kept.append(furnish(shell))
    if settings.get("window/maximized", False) or not fits(shell):
        shell.showMaximized()
    else:
        shell.show()
    code = app.exec()
    lock.unlock()
    return int(code)


def fits(shell: Shell) -> bool:
    """Whether the screen has room for the window and its frame; a window with its foot below the screen is rather one that fills the screen."""
    room = shell.screen().availableGeometry()
    return shell.width() < room.width() and shell.height() < room.height()


def wear(language: str) -> None:
    """The language of the desk, by default the desktop's."""
    if language == "en":  # the source of all words needs no translator
        speak(language)
        return
    from backoffice.views.translator import system_language, wear_language
    wear_language(language or system_language())


def furnish(shell: Shell) -> Any:
    """Everything else, once the window is on the screen: the login, the scanner, the one place for trouble, the look of the desktop."""
    from backoffice.views.entrance.way_in import Entrance
    from backoffice.views.fields.scanner import Scanner
    from backoffice.views.look import follow_system
    from backoffice.views.translator import wear_numbers
    wear_numbers()
    shell.furnish()
    scanner = Scanner(shell.finder.open_code, shell, shell.finder.open_part)
    entrance = Entrance(shell, scanner)
    if os.environ.get("BACKOFFICE_TIMING"):
        tell(shell, "login ready", entrance.login_ready)
        tell(shell, "loaded", entrance.loading.ready)
        tell(shell, "opened", entrance.loading.opened)
        tell(shell, "entered", shell.entered)
    if os.environ.get("BACKOFFICE_TIMING") == "login":
        entrance.login_ready.connect(lambda: QApplication.exit(0))
    entrance.begin()
    from backoffice.views.shell.instance import answer
    from backoffice.views.trouble import Trouble, start_log
    answer(shell.path, shell)
    start_log()
    watch = Trouble(lambda words: shell.tell(words, "trouble"))
    watch.install()
    scanner.start(shell)
    return watch, follow_system(lambda: shell.settings.scheme)


def desk_name() -> str:
    """How this desk is called in deeds and in the status bar."""
    named = os.environ.get("BACKOFFICE_DESK", "")
    if named:
        return named
    return (os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")).split(".")[0] or "desk"


def since_process_start() -> float:
    """Milliseconds since this process began; on other systems than Linux, since Python began to import the windows."""
    stat = Path("/proc/self/stat")
    if not stat.exists():
        return (time.perf_counter() - _IMPORTED) * 1000
    ticks = int(stat.read_text().rsplit(")", 1)[1].split()[19])
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")) * 1000


def tell(shell: Shell, moment: str, when: Any) -> None:
    """With `BACKOFFICE_TIMING=1`: milliseconds from the start of the process to each moment that a clerk notices."""
    when.connect(lambda *_: print(f"{moment} {since_process_start():.0f} ms", flush=True))
