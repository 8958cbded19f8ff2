"""Windows: from process start to paint, a register of a million rows, its pages and jumps, and a record; each in a process of its own."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from backoffice.bench.measuring import Figure

BARE = """
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QMdiArea
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.told)
    def told(self):
        ticks = int(open("/proc/self/stat").read().rsplit(")", 1)[1].split()[19])
        print("painted", (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")) * 1000, flush=True)
        os._exit(0)
app = QApplication([])
window = Window()
window.setCentralWidget(QMdiArea())
for menu in range(6):
    made = window.menuBar().addMenu(str(menu))
    for action in range(10):
        made.addAction(str(action))
window.addToolBar("tools")
window.statusBar()
window.resize(1440, 900)
window.show()
app.exec()
"""

SCREEN = """{"screens": [{"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}"""
"""The screen on which both are painted, with room for their whole windows."""

GOALS = {
    "open the million-row register, click to painted": "< 100 ms, ≤ 2x the C++ model", "scroll a page": "≤ 16 ms", "jump anywhere": "≤ 30 ms",
    "End key": "≤ 50 ms", "keystroke in the search to painted": "≤ 50 ms", "open a record's form, click to painted": "≤ 50 ms"}

CPP = """
import json, os, sys, time
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtWidgets import QApplication, QTableView
app = QApplication([])
database = QSqlDatabase.addDatabase("QSQLITE")
database.setDatabaseName(sys.argv[1])
database.setConnectOptions("QSQLITE_OPEN_READONLY")
assert database.open()
painted = []
class View(QTableView):
    def paintEvent(self, event):
        super().paintEvent(event)
        painted.append(1)
def until_painted(act):
    painted.clear()
    begun = time.perf_counter()
    act()
    while not painted:
        app.processEvents()
    return (time.perf_counter() - begun) * 1000
def show():
    global view, model
    model = QSqlQueryModel()
    model.setQuery("SELECT severity, number, received_at, customer_name, phone, model_name, fault, zone_name, technician_name, state, category, due_at "
                   "FROM call WHERE branch_id = 1 ORDER BY id DESC", database)
    view = View()
    view.resize(1200, 800)
    view.setModel(model)
    view.show()
told = {"open": [until_painted(show) for _ in range(7)][1:]}
bar = view.verticalScrollBar()
told["page"] = [until_painted(lambda: (bar.setValue(place * 24 % 190), view.viewport().update())) for place in range(1, 80)]
print(json.dumps(told), flush=True)
os._exit(0)
"""


def figures(path: Path, times: int = 9) -> Iterator[Figure]:
    yield from _start(path, times)
    yield from _register(path)


def _start(path: Path, times: int) -> Iterator[Figure]:
    """The bare window and ours in turn, each from the start of its process; ours as it starts every morning, with its own data folder."""
    home = path.parent / "desk"
    home.mkdir(exist_ok=True)
    (home / "centre.db").unlink(missing_ok=True)
    (home / "centre.db").symlink_to(path.resolve())
    screen = home / "screen.json"
    screen.write_text(SCREEN, "utf-8")
    painted = Figure("process start to painted window", "≤ 1.3x the bare MDI window", floor_name="bare QMainWindow with QMdiArea, 60 actions")
    login = Figure("process start to login ready", "≤ 350 ms")
    for run in range(times + 1):
        bare = _told([sys.executable, "-c", BARE], screen)
        ours = _told([sys.executable, "-m", "backoffice"], screen, {"BACKOFFICE_TIMING": "login", "BACKOFFICE_DATA": str(home)})
        if run:  # the first warms the files
            painted.floor.append(bare["painted"])
            painted.ours.append(ours["painted"])
            login.ours.append(ours["login ready"])
    yield painted
    yield login


def _told(command: list[str], screen: Path, more: dict[str, str] | None = None) -> dict[str, float]:
    """What a process says about its times: `painted 142 ms`."""
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screen}", **(more or {})}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a desk starts from compiled files
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    found = {}
    for line in done.stdout.splitlines() + done.stderr.splitlines():
        words = line.rsplit(" ", 2) if line.endswith(" ms") else [*line.rsplit(" ", 1), "ms"]
        if len(words) == 3 and words[1].replace(".", "", 1).isdigit():
            found[words[0]] = float(words[1])
    return found


def _register(path: Path) -> Iterator[Figure]:
    """A process of its own opens the register and says its times as JSON."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-m", "backoffice.bench.painting", str(path)], env=environment, capture_output=True, text=True, timeout=600,
                          check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    raw = subprocess.run([sys.executable, "-c", CPP, str(path)], env=environment, capture_output=True, text=True, timeout=600, check=True)
    floor = json.loads(raw.stdout.splitlines()[-1])
    told["floor"] = {"open the million-row register, click to painted": floor["open"], "scroll a page": floor["page"], "jump anywhere": floor["page"]}
    for name, goal in GOALS.items():
        yield Figure(name, goal, told[name], told["floor"].get(name, []), "QSqlQueryModel in a bare QTableView" if told["floor"].get(name) else "")
    memory = Figure("memory of the open register, in MB", "≤ 20 MB", [told["memory"]])
    memory.note = f"anonymous memory before and after; median of {len(told['scroll a page'])} pages {statistics.median(told['scroll a page']):.1f} ms"
    yield memory
