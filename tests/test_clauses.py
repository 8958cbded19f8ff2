"""The rule book is whole, and whoever cites a clause cites one that exists."""

import json
import re
from argparse import ArgumentParser
from pathlib import Path

import pytest

import backoffice
from backoffice import text
from backoffice.clauses import KINDS, documents, named, rule_book
from backoffice.commands import clauses as command
from backoffice.models import records
from backoffice.text import LANGUAGES

A_CLAUSE = r"P1-\d+\.\d+|P[23]-\d+|ES-(?:\d+|title)|W\d-\d+[a-c]?|S-(?:0\.\d|[RCUPT]\d+)|Z\d+-\d+"


def numbered(prefix: str, count: int) -> list[str]:
    return [f"{prefix}{number}" for number in range(1, count + 1)]


# Counted by hand in the source documents.
EXPECTED = {
    "P1": [clause for chapter, count in {1: 1, 2: 4, 3: 11, 4: 5, 5: 12, 6: 7, 7: 5}.items()
           for clause in numbered(f"P1-{chapter}.", count)],
    "P2": numbered("P2-", 28),
    "ES": ["ES-title", "ES-7", "ES-10", "ES-12", "ES-18", "ES-24"],
    "P3": numbered("P3-", 8),
    "W": [*numbered("W1-", 5), *numbered("W2-", 11), *numbered("W3-", 4), *numbered("W4-", 7),
          "W5-0", "W5-1a", "W5-1b", "W5-1c", "W5-2a", "W5-2b", "W5-2c", "W5-3", "W5-4",
          *numbered("W6-", 2), "W7-1", "W7-2", "W7-3a", "W7-3b", "W7-3c", *numbered("W8-", 5)],
    "S": [*numbered("S-0.", 4), *numbered("S-R", 12), "S-C1", *numbered("S-U", 6), "S-P1", *numbered("S-T", 2)],
    **{f"Z{plan}": numbered(f"Z{plan}-", count) for plan, count in {
        1: 13, 2: 5, 3: 9, 4: 8, 5: 6, 6: 7, 7: 8, 8: 7, 9: 11, 10: 12, 11: 15, 12: 11, 13: 4, 14: 11, 15: 19}.items()},
}


@pytest.mark.parametrize("document", EXPECTED)
def test_every_single_clause_of_a_document_stands_in_the_rule_book_in_order(document: str) -> None:
    assert [clause.id for clause in rule_book().values() if clause.document == document] == EXPECTED[document]


def test_the_rule_book_knows_no_other_documents() -> None:
    assert list(documents()) == list(EXPECTED)
    assert len(rule_book()) == sum(len(clauses) for clauses in EXPECTED.values()) == 307


def test_every_document_has_a_title_in_every_language() -> None:
    for document, titles in documents().items():
        assert set(titles) == set(LANGUAGES), document
        assert all(titles.values()), document


def test_every_clause_is_well_formed() -> None:
    for clause in rule_book().values():
        assert re.fullmatch(A_CLAUSE, clause.id), clause.id
        assert set() < set(clause.kinds) <= set(KINDS), clause.id
        for sentence in (clause.rule, clause.asks):
            assert sentence.endswith((".", ".”")), f"{clause.id} breaks off: {sentence}"
            assert not re.search(r"\*|\||→|…|  |\s$|<|>", sentence), f"{clause.id} holds markup: {sentence}"


def test_plans_that_stand_twice_point_to_the_one_that_is_kept() -> None:
    book = rule_book()
    aliases = {clause.id: clause.alias_of for clause in book.values() if clause.alias_of}
    assert aliases == {f"Z4-{n}": f"P3-{n}" for n in range(1, 9)} | {f"Z14-{n}": f"Z9-{n}" for n in range(1, 12)}
    for alias, kept in aliases.items():
        assert (book[alias].rule, book[alias].asks, book[alias].kinds) == (book[kept].rule, book[kept].asks, book[kept].kinds)
        assert book[alias].known_as == kept == book[kept].known_as


def test_a_declaration_cites_clauses_by_their_ids() -> None:
    assert named("P2-12 S-R9") == ("P2-12", "S-R9")
    assert named("P1-5.11") == ("P1-5.11",)
    assert named("") == ()


@pytest.mark.parametrize("cited", ["P2-99", "P2-12 S-R99", "P1-5", "P2-12,S-R9", "p2-12"])
def test_an_unknown_clause_is_refused_by_name(cited: str) -> None:
    with pytest.raises(LookupError, match=re.escape(cited.split()[-1])):
        named(cited)


def test_every_clause_cited_in_the_source_exists() -> None:
    folder = Path(backoffice.__file__).parent
    cited = {(str(path.relative_to(folder)), clause) for path in folder.rglob("*.py")
             for clause in re.findall(rf"(?<![\w.-])(?:{A_CLAUSE})(?![\w-]|\.\d)", path.read_text("utf-8"))}
    assert cited
    assert not sorted((path, clause) for path, clause in cited if clause not in rule_book())


def call(*words: str) -> int:
    parser = ArgumentParser()
    command.arguments(parser)
    return command.run(parser.parse_args(words))


@pytest.fixture
def only_one_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program in which a single step cites two clauses, one of them under its second name."""
    place = command.Place("step", "call.reward", "Reward")
    monkeypatch.setattr(command, "_declared", lambda: iter([(place, ("P2-23", "Z4-3"))]))


@pytest.mark.usefixtures("only_one_step")
def test_a_rule_that_stands_in_two_documents_is_carried_out_in_both() -> None:
    assert set(command.carried_out()) == {"P2-23", "P3-3", "Z4-3"}


@pytest.mark.usefixtures("only_one_step")
def test_the_json_names_the_places_and_what_is_not_yet(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert set(told) == {"clauses", "not_yet", "carried_out", "in_all"}
    assert [each["id"] for each in told["clauses"]] == list(rule_book())
    entry = next(each for each in told["clauses"] if each["id"] == "P2-23")
    assert entry == {"id": "P2-23", "document": "P2", "kind": ["SW"], "rule": rule_book()["P2-23"].rule,
                     "places": [{"kind": "step", "key": "call.reward", "words": "Reward"}]}
    assert (told["carried_out"], len(told["not_yet"]), told["in_all"]) == (3, 304, 307)


@pytest.mark.usefixtures("only_one_step")
def test_the_table_groups_by_document_and_ends_with_what_is_not_yet(capsys: pytest.CaptureFixture[str]) -> None:
    assert call() == 0
    lines = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"P2  After-sales plan \(2\).* 1 of 28", lines[0])
    assert lines[3].split() == ["step", "Reward", "call.reward"]
    assert any(line.startswith("  P1    45  P1-1.1 P1-2.1") for line in lines)
    assert lines[-1] == "3 of 307 clauses are carried out, 304 are not yet."


@pytest.mark.usefixtures("only_one_step")
def test_open_tells_only_what_is_not_yet_and_what_it_asks_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("--open") == 0
    told = capsys.readouterr().out
    assert "P2-23" not in told
    assert "call.reward" not in told
    assert rule_book()["P2-22"].rule in told
    assert f"– {rule_book()['P2-22'].asks}" in told


@pytest.mark.usefixtures("only_one_step")
def test_open_narrows_the_json_to_what_is_not_yet(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("--open", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert [each["id"] for each in told["clauses"]] == told["not_yet"]


def test_a_declaration_with_an_unknown_clause_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "_declared", lambda: iter([(command.Place("paper", "card", "Card"), ("P2-77",))]))
    with pytest.raises(LookupError, match="P2-77"):
        command.carried_out()


def test_lines_of_the_table_stay_within_the_terminal_even_with_hanzi(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "_current", "zh")
    place = command.Place("paper", "survey", "客户满意度调查表" * 8)
    found = {clause: [place] for clause in rule_book()}
    width = 80
    headings_and_rules = [line for line in command.table(found, width) if not line.startswith(" " * 11)]
    assert max(command._cells(line) for line in headings_and_rules) <= width


def test_taking_goods_in_is_carried_out_by_the_step_its_register_and_its_papers() -> None:
    places = {(place.kind, place.key) for place in command.carried_out()["P2-11"]}
    assert {("step", "call.take_in"), ("register", "goods"), ("paper", "goods_receipt"), ("paper", "repair_card")} <= places


def test_the_limit_for_low_fees_is_a_setting_of_the_branch() -> None:
    assert ("setting", "branch.low_fee_limit") in {(place.kind, place.key) for place in command.carried_out()["P2-10"]}


def test_every_setting_names_a_column_that_a_clerk_may_change() -> None:
    for record in records():
        assert set(record.settings) <= set(record.editable), record.__name__
