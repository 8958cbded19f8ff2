"""The command line: every command says what it does, what is wrong in one line, and how it ended."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from backoffice import commands
from backoffice.errors import Refused
from backoffice.paths import ROOT
from backoffice.text import N_, language


@pytest.mark.parametrize("name", commands.names())
def test_every_command_says_what_it_does(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        commands.main([name, "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert "--database PATH" in said
    assert commands.load(name).SUMMARY.split()[0] in said


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        commands.main(["--help"])
    said = capsys.readouterr().out
    assert all(f"\n    {name} " in said or f"\n    {name}\n" in said for name in commands.names())


def test_an_unknown_command_ends_badly_and_names_the_known(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        commands.main(["dance"])
    assert ended.value.code == 2
    assert "window" in capsys.readouterr().err


@pytest.fixture
def deed(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """A command of which the test says what happens."""
    told: list[Any] = []

    class Module:
        SUMMARY = N_("Does what the test says")

        @staticmethod
        def arguments(parser: Any) -> None:
            parser.add_argument("--often", type=int, default=1)

        @staticmethod
        def run(options: Any) -> int:
            told.append(options)
            if isinstance(told[0], Exception):
                raise told[0]
            return 0

    monkeypatch.setattr(commands, "names", lambda: ["deed"])
    monkeypatch.setattr(commands, "load", lambda name: Module)
    return told


@pytest.mark.parametrize("line", [["--database", "a.db", "--language", "es", "deed", "--often", "3"],
                                  ["deed", "--often", "3", "--database=a.db", "--language", "es"]])
def test_the_common_options_stand_before_or_after_the_command(deed: list[Any], line: list[str]) -> None:
    assert commands.main(line) == 0
    assert (deed[0].database, deed[0].language, deed[0].often) == (Path("a.db"), "es", 3)
    assert language() == "es"


def test_the_value_of_an_option_is_no_command(deed: list[Any]) -> None:
    commands.main(["--database", "deed", "deed"])
    assert deed[0].database == Path("deed")


@pytest.mark.parametrize(("trouble", "code", "said"), [
    (Refused(N_("There is no database at {path}."), path="x.db"), 1, "backoffice: There is no database at x.db.\n"),
    (FileNotFoundError(2, "No such file or directory", "out/a.pdf"), 1, "backoffice: No such file or directory: out/a.pdf\n"),
    (ValueError("137 6120 9938"), 70, "backoffice: a fault in the program (ValueError, test_commands.py:"),
    (KeyboardInterrupt(), 130, ""),
])
def test_what_is_wrong_is_said_in_one_line(deed: list[Any], trouble: Exception, code: int, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    deed.append(trouble)
    if isinstance(trouble, KeyboardInterrupt):
        deed[0] = Interrupted()
    assert commands.main(["deed"]) == code
    told = capsys.readouterr().err
    assert told.startswith(said)
    assert told.count("\n") <= 1
    assert "137" not in told


class Interrupted(KeyboardInterrupt, Exception):
    """Somebody pressed Ctrl+C."""


def started(*line: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run([sys.executable, "-m", "backoffice", *line], cwd=ROOT, env=kept | environment, capture_output=True, text=True, timeout=60)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there a display can be missing")
def test_without_a_display_the_window_says_so_in_a_line() -> None:
    done = started(LANG="C")
    assert done.returncode == 1
    assert done.stderr == "backoffice: There is no display to open a window on. The commands work without one: backoffice --help.\n"


def test_a_command_without_a_window_loads_no_qt() -> None:
    done = subprocess.run([sys.executable, "-c", "import sys; from backoffice.commands import main\ntry: main(['demo', '--help'])\nexcept SystemExit: pass\n"
                           "print([name for name in sys.modules if name.startswith(('PySide6', 'sqlalchemy', 'reportlab'))])"],
                          cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(("modifiers", "asked", "taken"), [("@im=fcitx", "", "ibus"), ("", "fcitx5", "ibus"), ("@im=ibus", "", ""), ("", "", "")])
def test_fcitx_is_let_in_by_the_way_that_qt_knows(monkeypatch: pytest.MonkeyPatch, modifiers: str, asked: str, taken: str) -> None:
    from backoffice.commands.window import let_fcitx_in
    monkeypatch.setenv("XMODIFIERS", modifiers)
    monkeypatch.setenv("QT_IM_MODULE", asked)
    let_fcitx_in()
    assert os.environ["QT_IM_MODULE"] == taken


def test_the_pair_of_libraries_that_ends_in_mid_work_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    import PySide6

    from backoffice.commands.window import refuse_broken_library
    monkeypatch.setattr(PySide6, "__version__", "6.12.0")
    monkeypatch.setattr(sys, "version_info", (3, 11, 7))
    with pytest.raises(Refused, match="not safe on this Python"):
        refuse_broken_library()
    monkeypatch.setattr(sys, "version_info", (3, 12, 1))
    refuse_broken_library()


def test_a_day_at_each_branch_leaves_every_paper_in_a_file_of_its_own_and_ends_on_that_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["day", "--out", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    files = list(tmp_path.iterdir())
    assert f": {len(files)}." in said.splitlines()[-1]
    assert all(file.read_bytes().startswith(b"%PDF") for file in files)
    times = [[line[:5] for line in part.splitlines() if line[2:3] == ":"] for part in said.split("\n\n")]
    days = [(each[0], each[-1]) for each in times if each]
    assert len(days) == 3
    assert all("08:30" < first < last < "20:00" for first, last in days), days
