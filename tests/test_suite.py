"""The tests themselves: none is silenced by a slip of its name."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

HERE = Path(__file__).parent
LIKE_A_TEST = re.compile(r"_*te?sts?_", re.IGNORECASE)
FILES = sorted(HERE.glob("*.py"))


def functions_in(scope: ast.AST) -> list[ast.FunctionDef]:
    return [each for each in ast.iter_child_nodes(scope) if isinstance(each, ast.FunctionDef)]


def is_marked(function: ast.FunctionDef) -> bool:
    """Whether something is said about it that is only said about tests."""
    told = [ast.unparse(each) for each in function.decorator_list]
    return any(each.startswith(("pytest.mark.", "given(", "settings(", "BY_", "WITH_")) for each in told)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_test_is_found(file: Path) -> None:
    """Whatever looks like a test stands at the margin of a `test_*.py`, under a name of its own that begins with `test_`."""
    tree = ast.parse(file.read_text("utf-8"))
    at_the_margin = functions_in(tree)
    assert [name for name, count in Counter(each.name for each in at_the_margin).items() if count > 1] == [], "the later hides the earlier"
    for function in (each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)):
        proves = any(isinstance(each, ast.Assert) for each in ast.walk(function)) or file.name.startswith("test_")
        if is_marked(function) or (proves and LIKE_A_TEST.match(function.name)):
            assert function in at_the_margin, function.name
            assert function.name.startswith("test_"), function.name
            assert file.name.startswith("test_"), function.name
    assert [each.name for each in ast.walk(tree) if isinstance(each, ast.ClassDef) and each.name.lower().startswith("test")] == []
    if file.name.startswith("test_"):
        assert [each.name for each in at_the_margin if each.name.startswith("test_")]


def test_a_range_that_finds_nothing_fails(pytestconfig: pytest.Config) -> None:
    assert pytestconfig.getini("empty_parameter_set_mark") == "fail_at_collect"
    assert pytestconfig.getini("python_functions") == ["test"]
    assert pytestconfig.getini("python_files") == ["test_*.py", "*_test.py"]
