"""The help: pages that quote the program by key, in three languages, and the window that shows them."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog

from backoffice import text
from backoffice.models import STEPS
from backoffice.paths import RESOURCES
from backoffice.views.shell import help as book
from backoffice.views.shell.menus import COMMANDS
from backoffice.views.shell.navigation import places
from backoffice.views.shell.sheet import Sheet
from tests.windows import press, settle, sit, write
from tools import words

__all__ = ["sit"]

LANGUAGES = tuple(text.LANGUAGES)
EVERY = [(language, page) for language in LANGUAGES for page in book.PAGES]
FACTS = ("clauses", "all_keys", "version", "qt", "sqlite", "file", "folder", "desk")


@pytest.fixture
def window(qtbot: Any) -> book.HelpWindow:
    shell: Any = SimpleNamespace(path=Path("centre.db"), desk_name="front-1")
    made = book.HelpWindow(shell)
    qtbot.addWidget(made)
    return made


# ---- what stands on the pages ---------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_every_page_and_no_other(language):
    assert {file.stem for file in (RESOURCES / "help" / language).iterdir()} == set(book.PAGES)


@pytest.mark.parametrize(("language", "page"), EVERY)
def test_whatever_a_page_quotes_is_in_the_program(language, page):
    for quote in book.quotes(page, language):
        assert quote in FACTS or book.quoted(quote)
    assert "{" not in book.QUOTE.sub("", book.source(page, language))


@pytest.mark.parametrize("page", book.PAGES)
def test_a_page_quotes_the_same_in_every_language(page):
    assert len({frozenset(book.quotes(page, language)) for language in LANGUAGES}) == 1


def test_words_that_are_quoted_as_they_stand_are_words_of_the_program():
    known = words.sources()
    quoted = {quote[1:-1] for _language, page in EVERY for quote in book.quotes(page, "en") if quote.startswith('"')}
    assert quoted
    assert quoted - known == set()


def test_something_that_is_not_in_the_program_is_an_error():
    for quote in ("call.fly", "go.nowhere", "menu", "nothing"):
        with pytest.raises(LookupError):
            book.quoted(quote)


def test_every_step_that_somebody_can_take_stands_on_a_page():
    told = {quote for page in book.PAGES for quote in book.quotes(page, "en")}
    assert {key for key, step in STEPS.items() if not step.hidden} - told == set()


def test_a_page_names_the_clauses_that_its_steps_carry_out():
    assert {"P2-8", "P1-5.5"} <= set(book.clauses(["call.register_call"]))
    carried_out = {clause for step in STEPS.values() for clause in step.clauses}
    told = {clause for page in book.PAGES for clause in book.clauses(quote for quote in book.quotes(page, "en") if quote in STEPS)}
    assert told == carried_out
    assert "{clauses}" in book.source("goods", "en")


@pytest.mark.parametrize(("language", "page"), EVERY)
def test_links_lead_to_pages(language, page):
    assert set(re.findall(r"\]\(([^)]*)\)", book.source(page, language))) <= {f"{each}.md" for each in book.PAGES}


def test_every_key_of_the_menus_stands_on_the_page_of_keys():
    told = book.written("keys")
    assert [key for commands in COMMANDS.values() for command in commands for key in command.keys if f"`{key}`" not in told] == []


def test_every_place_of_the_navigation_has_the_page_that_fits():
    assert set(book.FITS) >= {each.key for each in places()}
    assert set(book.FITS.values()) <= set(book.PAGES)


# ---- the window -------------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("language", "page"), EVERY)
def test_a_page_shows_no_marks(window, language, page):
    text.speak(language)
    window.translate()
    window.show_page(page)
    shown = window.text.toPlainText()
    assert shown.startswith(book.title(page))
    assert not re.search(r"\*\*|[{}`]|&", shown)


def test_the_words_on_a_page_are_those_on_the_button(window):
    for language, label in (("en", "Take in"), ("zh", "取回维修"), ("es", "Recoger")):
        text.speak(language)
        window.translate()
        window.show_page("goods")
        assert text.say(STEPS["call.take_in"].label) == label
        assert label in window.text.toPlainText()


def test_a_link_turns_the_page_and_the_list_shows_where_one_is(window):
    window.show_page("counter")
    window.text.anchorClicked.emit(QUrl("dispatch.md"))
    assert window.page == "dispatch"
    assert [page for page, line in window.lines.items() if line.line.strong] == ["dispatch"]
    window.text.anchorClicked.emit(QUrl("nowhere.md"))
    assert window.page == "dispatch"


def test_the_list_is_walked_with_the_keyboard_and_has_names(window, qtbot):
    line = window.lines["workshop"]
    assert line.accessibleName() == book.title("workshop")
    line.click()
    assert window.page == "workshop"


def test_about_says_the_version_and_where_the_centre_is_kept(window):
    window.show_page("about")
    shown = window.text.toPlainText()
    assert "0.1" in shown
    assert "centre.db" in shown


def test_the_page_is_remembered(window):
    window.show_page("accounts")
    kept = window.memory()
    window.show_page("everybody")
    window.recall(kept)
    assert window.page == "accounts"


def test_the_page_that_opens_fits_the_window_in_front(window, qtbot):
    assert book.page_for(None) == "everybody"
    for key, page in (("calls", "counter"), ("goods", "goods"), ("contracts", "contracts"), ("backups", "backups")):
        sheet = Sheet(None, key)
        qtbot.addWidget(sheet)
        assert book.page_for(sheet) == page
    record = Sheet(None, "repair_card", 7)
    qtbot.addWidget(record)
    assert book.page_for(record) == "workshop"
    window.show_page("keys")
    assert book.page_for(window) == "keys"


def test_f1_in_a_dialog_opens_the_help_that_tells_its_step_above_it(sit, desk):
    shell = sit()
    call = desk.call()
    from backoffice.views.record import stepping
    asked = stepping.take(shell, "call.dispatch", call.record_id)
    settle()
    asked.form.go_to("tools")
    write("ladder")
    press(Qt.Key.Key_F1)
    (above,) = asked.findChildren(QDialog)
    assert above.isVisible()
    assert above.findChild(book.HelpWindow).page == book.page_of("call.dispatch") == "dispatch"
    press(Qt.Key.Key_Escape)
    assert asked.isVisible()
    assert "ladder" in asked.form.value("tools"), "what was typed is still there"


@pytest.mark.parametrize("key", [key for key, step in STEPS.items() if not step.hidden and step.inputs])
def test_every_dialog_has_a_page_that_tells_its_step(key):
    assert key in book.quotes(book.page_of(key))
