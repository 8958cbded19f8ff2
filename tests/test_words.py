"""The words of the program: each is found, each is said in Chinese and Spanish, and the way it should be written."""

from __future__ import annotations

import re

import pytest

from backoffice import text
from tools import words

LANGUAGES = tuple(words.CATALOGUES)
HANZI = re.compile(r"[\u3400-\u9fff]")
PLACE = re.compile(r"\{[^{}]*\}")
MNEMONIC = re.compile(r"\(&\w\)|&(?=\w)")
NOT_CHINESE = {"Backoffice", "Ctrl Enter", "PDF"}
"""Names and codes: the same in every language."""
SAME_IN_SPANISH = {"Backoffice", "D general", "Inspector", "Plan", "Supervisor", "Total", "Auditor", "h min"}
_ASIDE = re.compile(r"(?<=[\u3400-\u9fff])[,;:!?()]|[,;:!?()](?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])\.(?!\.)|[\u201c\u201d](?=\w*[a-z]\w*\.$)")


@pytest.fixture(scope="module")
def sources() -> set[str]:
    return words.sources()


@pytest.fixture(scope="module", params=LANGUAGES)
def catalogue(request: pytest.FixtureRequest) -> tuple[str, dict[str, str]]:
    return request.param, words.read(request.param)


def said(language: str) -> dict[str, str]:
    """What is translated already: that all of it is, is a test of its own."""
    return {source: translation for source, translation in words.read(language).items() if translation}


def told(words_: str) -> str:
    """What is left to say without places, mnemonics, figures and signs."""
    return re.sub(r"[\W\d_]+", " ", MNEMONIC.sub("", PLACE.sub("", words_))).strip()


# ---- the catalogues ---------------------------------------------------------------------------------------------------------------

def test_the_catalogues_hold_the_words_of_the_program_and_no_others(catalogue, sources):
    language, known = catalogue
    assert sorted(sources - known.keys()) == [], f"run python -m tools.words, then translate resources/translations/{language}.ts"
    assert sorted(known.keys() - sources) == [], "run python -m tools.words"


def test_everything_is_translated(catalogue):
    assert [source for source, translation in catalogue[1].items() if not translation.strip()] == []


def test_the_files_are_as_the_tool_writes_them(catalogue):
    language, known = catalogue
    assert words.path_of(language).read_text("utf-8") == words.written(language, words.merged(known, known))


def test_a_translation_names_the_same_places_as_its_source(catalogue):
    assert words.mismatched(catalogue[1]) == []


def test_what_has_a_mnemonic_keeps_one_and_what_has_none_gets_none(catalogue):
    for source, translation in said(catalogue[0]).items():
        assert len(MNEMONIC.findall(translation)) == len(MNEMONIC.findall(source)), (source, translation)


def test_a_translation_begins_and_ends_like_its_source(catalogue):
    """No blank at either end, as many lines, and an ellipsis where the source has one."""
    for source, translation in said(catalogue[0]).items():
        assert translation == translation.strip() or source != source.strip(), (source, translation)
        assert translation.count("\n") == source.count("\n"), (source, translation)
        assert translation.endswith("…") == source.endswith("…"), (source, translation)


# ---- how each language is written ---------------------------------------------------------------------------------------------------

def test_chinese_is_chinese():
    english = [source for source, translation in said("zh").items()
               if told(source) and told(source) not in NOT_CHINESE and not HANZI.search(translation)]
    assert [source for source in english if len(told(source)) > 3] == []


def test_chinese_has_its_own_punctuation():
    """Full width between hanzi: ，。：；（）, and never the plain signs (LOOK, do and don't)."""
    wrong = {source: translation for source, translation in said("zh").items()
             if _ASIDE.search(MNEMONIC.sub("", PLACE.sub("中", translation))) and HANZI.search(translation)}
    assert wrong == {}


def test_spanish_and_english_use_the_signs_that_the_font_has_at_their_width(sources):
    curly = re.compile("[\u2018\u2019\u201c\u201d·]")
    assert [source for source in sources if curly.search(source)] == []
    assert [translation for translation in said("es").values() if curly.search(translation)] == []


def test_spanish_opens_its_questions():
    assert [translation for translation in said("es").values() if translation.endswith("?") and "¿" not in translation] == []


def test_spanish_is_not_english():
    same = [source for source, translation in said("es").items() if source == translation and len(told(source)) > 3]
    assert {told(source) for source in same} <= SAME_IN_SPANISH


# ---- finding them -------------------------------------------------------------------------------------------------------------------

def test_words_are_found_in_all_their_shapes():
    code = 'say(N_("one"))\nN_("two "\n   "halves")\nRefused(N_("three {n}"), n=1)\nself.tr("four")\nsay_count(n, N_("five"), N_("six"))\n'
    assert set(words.words_in_code(code)) == {"one", "two halves", "three {n}", "four", "five", "six"}


@pytest.mark.parametrize("code", ['say(f"{n} calls")', 'Refused(f"no {x}")', 'N_(f"x")', 'self.tr(f"{x}")', "N_(name)"])
def test_words_put_together_at_run_time_are_an_error(code):
    with pytest.raises(words.Muddled):
        list(words.words_in_code(code))


def test_a_form_gives_what_is_shown_and_not_what_is_marked():
    form = """<ui><widget class="QWidget">
      <property name="kind"><string>card</string></property><property name="windowTitle"><string>Call</string></property>
      <widget class="QLabel"><property name="text"><string notr="true">C-1</string></property>
        <property name="toolTip"><string>Opens</string></property></widget>
      <widget class="QLabel"><property name="text"><string>–</string></property></widget></widget></ui>"""
    assert list(words.words_in_form(form)) == ["Call", "Opens"]


def test_captions_of_inputs_lines_and_columns_are_found_and_the_roles_too(sources):
    assert {"Signed by", "Declared value", "Shelf", "Chief technician"} <= sources


def test_what_is_known_is_kept_and_what_is_gone_falls_away():
    assert words.merged({"b", "A", "new"}, {"A": "甲", "b": "乙", "gone": "丙"}) == {"A": "甲", "b": "乙", "new": ""}


def test_a_catalogue_is_read_as_it_was_written(tmp_path, monkeypatch):
    known = {"a & b": "甲 & 乙", "<x>\ny": "<x>\n丁", "open": ""}
    monkeypatch.setattr(words, "path_of", lambda language: tmp_path / f"{language}.ts")
    words.path_of("zh").write_text(words.written("zh", words.merged(known, known)), "utf-8")
    assert words.read("zh") == known
    monkeypatch.setattr(text, "TRANSLATIONS", tmp_path)
    text.catalogue.cache_clear()
    assert text.catalogue("zh") == {source: translation for source, translation in known.items() if translation}
    text.catalogue.cache_clear()


def test_missing_words_are_listed_and_the_exit_code_says_so(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(words, "path_of", lambda language: tmp_path / f"{language}.ts")
    monkeypatch.setattr(words, "sources", lambda: {"Call", "Unit"})
    assert words.main([]) == 0
    assert words.main(["--missing"]) == 1
    assert "zh\t'Call'" in capsys.readouterr().out


def test_what_there_is_of_several_things_is_parted_as_the_language_does():
    assert text.together("王小明", "", None, 12, chosen="zh") == "王小明，12"
    assert text.together("Ana Gil", None, "HP-1", chosen="es") == "Ana Gil, HP-1"
    assert text.together() == ""
