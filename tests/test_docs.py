"""The handbook tells the truth of today: its links lead somewhere, and the buttons, registers, commands and tests that it names are there."""

from __future__ import annotations

import ast
import re
import struct
from functools import cache
from pathlib import Path

import pytest

from backoffice.commands import names
from backoffice.models import STEPS
from backoffice.paths import ROOT
from backoffice.views.shell.help import COMMANDS, plain
from backoffice.views.shell.navigation import places
from tools import words

PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
WALKS = [ROOT / "README.md", ROOT / "docs" / "administrator.md", *sorted((ROOT / "docs" / "handbook").glob("*.md"))]
"""The pages that walk through the program: what is printed bold there is a word on the screen."""
LINK = re.compile(r"\]\(([^)\s]+)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*")
MOST = 3_000_000


def named(file: Path) -> str:
    return str(file.relative_to(ROOT))


@cache
def on_the_screen() -> frozenset[str]:
    """Everything that the program can show, without mnemonics and dots."""
    return frozenset(plain(each) for each in words.sources())


def headings(text: str) -> set[str]:
    """The anchors of a page."""
    found = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each).strip().lower().replace(" ", "-") for each in found}


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_and_picture_is_there(page):
    for link in LINK.findall(page.read_text("utf-8")):
        if "://" in link:
            continue
        file, _, anchor = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        assert target.exists(), f"{named(page)} leads to {link}"
        assert not anchor or anchor in headings(target.read_text("utf-8")), f"{named(page)} leads to {link}"


@pytest.mark.parametrize("page", WALKS, ids=named)
def test_what_is_printed_bold_is_a_word_on_the_screen(page):
    quoted = {plain(each.rstrip(".")) for each in BOLD.findall(page.read_text("utf-8").replace("**like this**", ""))}
    aloud = {each for each in quoted if each.endswith("one")}  # a warning that is printed strong
    assert sorted(quoted - on_the_screen() - aloud) == []


def test_the_handbook_walks_through_every_step():
    told = {plain(each) for page in WALKS for each in BOLD.findall(page.read_text("utf-8"))}
    labels = {key: plain(step.label) for key, step in STEPS.items() if not step.hidden}
    assert sorted(key for key, label in labels.items() if label not in told) == []


def test_the_handbook_knows_every_register():
    told = {each for page in WALKS for each in BOLD.findall(page.read_text("utf-8"))}
    handled = {"receipts", "people", "papers", "zones"}  # spoken of by what is done there
    assert {each.key for each in places() if each.title not in told} <= handled


def test_the_keys_of_the_handbook_are_those_of_the_menus():
    told = {key for page in WALKS for key in re.findall(r"`(Ctrl\+[^`]+)`", page.read_text("utf-8"))}
    menus = {key for command in COMMANDS.values() for key in command.keys}
    elsewhere = {*(f"Ctrl+{at}" for at in range(1, 10)), "Ctrl+Return", "Ctrl+Enter", "Ctrl+Delete", "Ctrl+M"}
    assert told - menus - elsewhere == set()


def test_every_command_is_told_and_none_that_is_not_there():
    text = (ROOT / "docs" / "administrator.md").read_text("utf-8")
    assert set(re.findall(r"^\| `([a-z-]+)", text, re.MULTILINE)) == set(names())
    asked = {each for page in PAGES for each in re.findall(r"run\.py (?:--database \S+ )?([a-z][a-z-]*)", page.read_text("utf-8"))}
    assert asked - {"test", "install"} <= set(names())


def test_every_test_that_is_named_as_a_proof_is_there():
    told = set(re.findall(r"`(test_[a-z0-9_]+)`", (ROOT / "docs" / "reliability.md").read_text("utf-8")))
    there = {node.name for file in (ROOT / "tests").glob("test_*.py") for node in ast.walk(ast.parse(file.read_text("utf-8")))
             if isinstance(node, ast.FunctionDef)}
    assert told - there == set()
    assert len(told) > 30


def test_the_count_of_clauses_is_that_of_today():
    from backoffice.clauses import rule_book
    from backoffice.commands.clauses import carried_out
    done = sum(1 for places_ in carried_out().values() if places_)
    assert f"{done} of the {len(rule_book())} clauses" in (ROOT / "README.md").read_text("utf-8")


def test_the_pictures_are_light_and_each_is_shown():
    folder = ROOT / "docs" / "pictures"
    pictures = {file.name for file in folder.iterdir()}
    shown = {Path(link).name for page in PAGES for link in LINK.findall(page.read_text("utf-8")) if link.endswith(".png")}
    assert pictures == shown
    assert sum(file.stat().st_size for file in folder.iterdir()) < MOST
    for file in folder.iterdir():
        head = file.read_bytes()[:26]
        assert head[:8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack(">B", head[25:26]) == (3,), f"{file.name} has no palette"
