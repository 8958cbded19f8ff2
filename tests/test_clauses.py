"""The rule book is whole, and whoever cites a clause cites one that exists."""

import re
from pathlib import Path

import pytest

import backoffice
from backoffice.clauses import KINDS, documents, named, rule_book
from backoffice.text import LANGUAGES

A_CLAUSE = r"P1-\d+\.\d+|P[23]-\d+|ES-(?:\d+|title)|W\d-\d+[a-c]?|S-(?:0\.\d|[RCUPT]\d+)|Z\d+-\d+"


def numbered(prefix: str, count: int) -> list[str]:
    return [f"{prefix}{number}" for number in range(1, count + 1)]


# Counted by hand in the source documents.
EXPECTED = {
    "P1": [clause for chapter, count in {1: 1, 2: 4, 3: 11, 4: 5, 5: 12, 6: 7, 7: 5}.items() for clause in numbered(f"P1-{chapter}.", count)],
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
        assert clause.kinds and set(clause.kinds) <= set(KINDS), clause.id
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


@pytest.mark.parametrize("text", ["P2-99", "P2-12 S-R99", "P1-5", "P2-12,S-R9", "p2-12"])
def test_an_unknown_clause_is_refused_by_name(text: str) -> None:
    with pytest.raises(LookupError, match=re.escape(text.split()[-1])):
        named(text)


def test_every_clause_cited_in_the_source_exists() -> None:
    folder = Path(backoffice.__file__).parent
    cited = {(str(path.relative_to(folder)), clause) for path in folder.rglob("*.py")
             for clause in re.findall(rf"(?<![\w.-])(?:{A_CLAUSE})(?![\w-]|\.\d)", path.read_text("utf-8"))}
    assert cited
    assert not sorted((path, clause) for path, clause in cited if clause not in rule_book())
