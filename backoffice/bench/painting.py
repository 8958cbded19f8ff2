"""Run as a process of its own: opens the register of the million rows and a record in the real shell, and tells the times as JSON."""

from __future__ import annotations

import gc
import importlib
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

RUNS = 12


class Painted(QObject):
    """Notes each paint of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        self.count += event.type() == QEvent.Type.Paint
        return False


def work() -> None:
    """What Qt does in one turn of its loop. Outside of one it would keep every closed window."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def until(done: Callable[[], bool], seconds: float = 20) -> None:
    """Lets Qt work until something is so."""
    end = time.perf_counter() + seconds
    while not done():
        work()
        if time.perf_counter() > end:
            raise TimeoutError


def until_painted(widget: QWidget, act: Callable[[], Any]) -> float:
    """Milliseconds from a deed to the painted widget."""
    seen = Painted(widget)
    begun = time.perf_counter()
    act()
    widget.update()
    until(lambda: seen.count > 0)
    took = (time.perf_counter() - begun) * 1000
    widget.removeEventFilter(seen)
    return took


def rest(seconds: float) -> None:
    """Lets Qt do what it has kept for a quiet moment."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        work()
        time.sleep(0.005)


def anonymous() -> float:
    """The anonymous memory of this process, in MB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("RssAnon"):
            return int(line.split()[1]) / 1024
    return 0.0


def desk(path: Path) -> Any:
    """The real shell, with a clerk at the desk of the first branch."""
    from backoffice.database import Actor
    from backoffice.founding import open_centre
    from backoffice.views.glimpse import branches, staff_card
    from backoffice.views.look import dress_application
    from backoffice.views.settings import Settings
    from backoffice.views.shell.loading import windows
    from backoffice.views.shell.window import Shell
    for room in windows():
        importlib.import_module(room)
    settings = Settings()
    dress_application("light", 1.0)
    shell = Shell(path, settings)
    shell.show()
    person = staff_card(path, 1)
    assert person is not None
    centre = open_centre(path)
    shell.is_ready = True
    shell.enter(centre, Actor(1, 1, "bench"), person, branches(path)[0])
    for _ in range(30):
        QCoreApplication.processEvents()
        time.sleep(0.01)
    return shell


def register(shell: Any, told: dict[str, Any]) -> None:
    """Opens the register with all its rows, some times, with a rest in between; the last one stays."""
    first = shell.open("calls")
    until(lambda: first.table.rowCount() > 0)
    first.bar.view_wanted.emit("all")
    until(lambda: first.table.rowCount() > 1000)
    times = []
    for run in range(6):
        shell.mdi.front().close()
        rest(2.0)
        gc.collect()
        before = anonymous()
        begun = time.perf_counter()
        sheet = shell.open("calls")
        viewport = sheet.view.viewport()
        seen = Painted(viewport)
        until(lambda sheet=sheet, seen=seen: sheet.table.rowCount() > 0 and seen.count > 0)  # type: ignore[misc]
        if run:
            times.append((time.perf_counter() - begun) * 1000)
        viewport.removeEventFilter(seen)
        until(lambda sheet=sheet: sheet.table.is_counted)  # type: ignore[misc]
        told["memory"] = anonymous() - before
    told["open the million-row register, click to painted"] = times
    _scroll(sheet, told)
    _type(sheet, told)


def _scroll(sheet: Any, told: dict[str, Any]) -> None:
    bar, viewport = sheet.view.verticalScrollBar(), sheet.view.viewport()
    dice = random.Random(3)
    told["scroll a page"] = [until_painted(viewport, lambda place=place: bar.setValue(place * bar.pageStep())) for place in range(1, 80)]  # type: ignore[misc]
    told["jump anywhere"] = [until_painted(viewport, lambda: bar.setValue(dice.randrange(bar.maximum()))) for _ in range(80)]
    told["End key"] = []
    for _ in range(RUNS):
        bar.setValue(0)
        QCoreApplication.processEvents()
        told["End key"].append(until_painted(viewport, lambda: QTest.keyClick(sheet.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)))


def _type(sheet: Any, told: dict[str, Any]) -> None:
    """From the keystroke to the painted answer."""
    times = []
    answered: list[int] = []
    sheet.table.answered.connect(lambda: answered.append(1))
    for typed in ("王", "0917", "garcia", "8A3F", "smith", "9"):
        answered.clear()
        begun = time.perf_counter()
        sheet.table.ask(sheet.reading.ask("all", words=typed))
        until(lambda: bool(answered))
        seen = Painted(sheet.view.viewport())
        sheet.view.viewport().update()
        until(lambda seen=seen: seen.count > 0)  # type: ignore[misc]
        times.append((time.perf_counter() - begun) * 1000)
        sheet.view.viewport().removeEventFilter(seen)
    told["keystroke in the search to painted"] = times


def records(shell: Any, told: dict[str, Any]) -> None:
    """Opens a record's form, each time another record, from the click to the paint; in between the desk rests as long as a person looks."""
    times = []
    newest = shell.centre.engine.connect().exec_driver_sql("SELECT max(id) FROM call").scalar()
    for run in range(RUNS):
        rest(2.0)
        begun = time.perf_counter()
        sheet = shell.open("call", int(newest) - run)
        seen = Painted(sheet)
        until(lambda seen=seen: seen.count > 0)  # type: ignore[misc]
        if run > 1:
            times.append((time.perf_counter() - begun) * 1000)
        sheet.removeEventFilter(seen)
    told["open a record's form, click to painted"] = times


def main(path: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BACKOFFICE_DATA"] = folder
        app = QApplication([])
        shell = desk(path)
        told: dict[str, Any] = {"floor": {}}
        register(shell, told)
        records(shell, told)
        print(json.dumps(told), flush=True)
        del app
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
