"""The rooms of the house and what may stand in each, read from the source itself."""

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from backoffice.paths import PACKAGE, ROOT

SOURCES = sorted(PACKAGE.rglob("*.py"))
SPOKEN = {"N_", "say", "say_count", "Refused", "NotAllowed", "NotNow", "DatabaseTrouble", "Condition"}
ASKING = {"views/glimpse.py", "views/photographs.py"}
"""The shell reads its counts by plain SQL before the models are there; the pictures of a demo centre choose what to show. No desk's window asks."""


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def parsed(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    for path in SOURCES:
        if not folders or room(path).startswith(folders):
            yield room(path), tree_of(path)


def imported(tree: ast.AST) -> set[str]:
    """Every module that a file names in an import."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_each_room_knows_only_those_below_it(capsys, monkeypatch):
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr("logging.config.dictConfig", lambda settings: None)  # it would silence every log for the tests that follow
    assert lint_imports(no_cache=True) == 0, capsys.readouterr().out


def test_the_sqlite_library_is_chosen_in_one_place():
    """Two SQLite libraries in one process drop each other's locks and lose confirmed work."""
    users = {name for name, tree in parsed() if any(each.split(".")[0] in ("sqlite3", "pysqlite3") or "QtSql" in each for each in imported(tree))}
    assert users == {"sqlite.py"}


def test_no_file_is_copied_as_a_file():
    """Opening and closing the live database beside SQLite drops its locks: a copy is made by the library."""
    copies = re.compile(r"shutil\.(copy\w*|move)\b|\bcopy(file|tree|fileobj)\(|\.read_bytes\(\)\.write")
    assert [name for name in map(room, SOURCES) if copies.search((PACKAGE / name).read_text("utf-8"))] == []


def test_qt_is_known_only_to_the_windows_and_the_background():
    allowed = ("views/", "tasks.py", "commands/", "bench/", "__main__.py")
    assert [name for name, tree in parsed() if not name.startswith(allowed) and any(each.startswith(("PySide6", "shiboken6")) for each in imported(tree))] == []


def test_a_command_asks_for_qt_only_when_it_runs():
    """So that `backoffice --help` and `backoffice check` start without it."""
    for name, tree in parsed("commands/", "tasks.py"):
        if name != "tasks.py":
            top = ast.Module([node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)], [])
            assert not any(each.startswith(("PySide6", "sqlalchemy", "backoffice.models", "backoffice.views")) for each in imported(top)), name


def test_no_sql_stands_in_the_windows():
    statements = {"select", "insert", "update", "delete", "text", "func"}
    for name, tree in parsed("views/"):
        if name in ASKING:
            continue
        assert not {f"sqlalchemy.{each}" for each in statements} & imported(tree), f"{name} asks the database itself"
        spoken = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
        assert not [words for words in spoken if re.match(r"\s*(SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b", words)], name


def test_no_rule_opens_or_ends_a_transaction():
    """The door does, and nobody else."""
    for name, tree in parsed("models/"):
        called = {node.func.attr for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)}
        assert not called & {"commit", "rollback", "begin", "begin_nested"}, name


def test_no_word_is_put_together_before_it_is_translated():
    for name, tree in parsed():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and getattr(node.func, "id", "") in SPOKEN:
                assert not isinstance(node.args[0], ast.JoinedStr), f"{name}:{node.lineno}"


def test_every_module_says_what_it_is_for():
    assert [name for name, tree in parsed() if not ast.get_docstring(tree) and (PACKAGE / name).read_text("utf-8").strip()
            and not name.startswith("migrations/")] == []


def test_no_room_is_a_lumber_room():
    assert [name for name in map(room, SOURCES) if re.search(r"(util|helper|manager|common|misc)s?(\.py|/)", name)] == []


@pytest.mark.parametrize("words", [r"/work/(main|shared|desk)", r"\bpypi\.org|pythonhosted|https?://[^\s\"'<>]*(mirror|artifact|nexus)",
                                   r"\b(TODO|FIXME|XXX)\b"])
def test_the_repository_names_no_machine_no_registry_and_no_unfinished_work(words):
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split("\n")
    files = [ROOT / name for name in listed if name.endswith((".py", ".toml", ".md", ".txt", ".ui", ".cfg")) and Path(name).name != "test_layers.py"]
    if not files:
        pytest.skip("not a checkout")
    assert [str(path.relative_to(ROOT)) for path in files if path.exists() and re.search(words, path.read_text("utf-8"))] == []
