"""`backoffice clauses`: which clause of the rule book is carried out by which step, register, paper or setting, and which not yet."""

import json
import shutil
import textwrap
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from unicodedata import east_asian_width

from backoffice.clauses import KINDS, Clause, documents, named, rule_book
from backoffice.text import N_, language, say

SUMMARY = N_("Says which clause of the rule book is carried out where, and which are not yet.")

PLACES = {"step": N_("step"), "register": N_("register"), "paper": N_("paper"), "setting": N_("setting"), "window": N_("window")}


@dataclass(frozen=True)
class Place:
    """Where a clause is carried out: a step, a register, a paper, a setting or a window, with the words on the screen."""

    kind: str
    key: str
    words: str


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=say(N_("print one JSON object instead of a table")))
    parser.add_argument("--open", action="store_true", help=say(N_("only what is not carried out yet, with what it asks for")))


def run(options: Namespace) -> int:
    found = carried_out()
    if options.json:
        print(json.dumps(as_data(found, only_open=options.open), indent=1))
    else:
        width = min(shutil.get_terminal_size((110, 40)).columns, 140)
        print("\n".join(open_clauses(found, width) if options.open else table(found, width)))
    return 0


def carried_out() -> dict[str, list[Place]]:
    """Every clause that something carries out, with the places; a rule that stands in two documents counts in both."""
    by_rule: dict[str, list[Place]] = {}
    book = rule_book()
    for place, clauses in _declared():
        for rule in dict.fromkeys(book[clause].known_as for clause in named(" ".join(clauses))):
            by_rule.setdefault(rule, []).append(place)
    return {clause.id: by_rule[clause.known_as] for clause in book.values() if clause.known_as in by_rule}


def _declared() -> Iterator[tuple[Place, Iterable[str]]]:
    """Everything in the program that may cite a clause: its steps, its registers, its papers, the settings of its records, and the window that shows
    how far a job has come."""
    from backoffice.models import STEPS, records
    from backoffice.models.steps import words_of
    from backoffice.papers import PAPERS
    from backoffice.reading.around import FLOW
    from backoffice.views.registers import REGISTERS
    for step in STEPS.values():
        yield Place("step", step.key, step.label), step.clauses
    for register in REGISTERS.values():
        yield Place("register", register.key, register.title), register.clauses.split()
    for paper in PAPERS.values():
        yield Place("paper", paper.kind, paper.title), paper.clauses
    for record in records():
        for column, clauses in record.settings.items():
            yield Place("setting", f"{record.__tablename__}.{column}", words_of(column)), clauses.split()
    yield Place("window", "chain", N_("Where it stands")), FLOW.split()


def as_data(found: dict[str, list[Place]], only_open: bool = False) -> dict[str, object]:
    """The whole rule book with its places, as plain data."""
    book = rule_book()
    return {
        "clauses": [_entry(clause, found.get(clause.id, [])) for clause in book.values() if not (only_open and clause.id in found)],
        "not_yet": [clause for clause in book if clause not in found],
        "carried_out": len(found),
        "in_all": len(book),
    }


def _entry(clause: Clause, places: list[Place]) -> dict[str, object]:
    return {"id": clause.id, "document": clause.document, "kind": list(clause.kinds), "rule": clause.rule,
            "places": [asdict(place) for place in places]}


def table(found: dict[str, list[Place]], width: int) -> Iterator[str]:
    """The clauses that are carried out, by document, each with its places; then the ids of those that are not."""
    for document, clauses in _by_document().items():
        done = [clause for clause in clauses if clause.id in found]
        if not done:
            continue
        yield from _heading(document, len(done), len(clauses), width)
        for clause in done:
            yield f"  {clause.id:<9}{_fit(clause.rule, width - 11)}"
            for place in found[clause.id]:
                yield f"{'':11}{_pad(say(PLACES[place.kind]), 11)}{_pad(say(place.words), 38)}{place.key}".rstrip()
        yield ""
    yield say(N_("Not yet"))
    for document, clauses in _by_document().items():
        missing = [clause.id for clause in clauses if clause.id not in found]
        if missing:
            lead = f"  {document:<5}{len(missing):>3}  "
            yield from textwrap.wrap(" ".join(missing), width, initial_indent=lead, subsequent_indent=" " * len(lead),
                                     break_on_hyphens=False)
    yield ""
    yield _sum(found)


def open_clauses(found: dict[str, list[Place]], width: int) -> Iterator[str]:
    """The clauses that nothing carries out yet, by document, each with its rule and what it asks of the back office."""
    for document, clauses in _by_document().items():
        missing = [clause for clause in clauses if clause.id not in found]
        if not missing:
            continue
        yield from _heading(document, len(clauses) - len(missing), len(clauses), width)
        for clause in missing:
            yield f"  {clause.id:<9}{' · '.join(say(KINDS[kind]) for kind in clause.kinds)}"
            for text in (clause.rule, f"– {clause.asks}"):
                yield from textwrap.wrap(text, width, initial_indent=" " * 11, subsequent_indent=" " * 11)
        yield ""
    yield _sum(found)


def _sum(found: dict[str, list[Place]]) -> str:
    return say(N_("{done} of {all} clauses are carried out, {open} are not yet."),
               done=len(found), all=len(rule_book()), open=len(rule_book()) - len(found))


def _by_document() -> dict[str, list[Clause]]:
    grouped: dict[str, list[Clause]] = {document: [] for document in documents()}
    for clause in rule_book().values():
        grouped[clause.document].append(clause)
    return grouped


def _heading(document: str, done: int, of: int, width: int) -> Iterator[str]:
    count = say(N_("{done} of {all}"), done=done, all=of)
    title = f"{document}  {documents()[document][language()]}"
    yield _pad(_fit(title, width - _cells(count) - 2), width - _cells(count)) + count
    yield "─" * width


def _cells(text: str) -> int:
    """How many columns of a terminal a text takes: a hanzi takes two."""
    return sum(2 if east_asian_width(each) in "WF" else 1 for each in text)


def _pad(text: str, width: int) -> str:
    return text + " " * max(width - _cells(text), 2)


def _fit(text: str, width: int) -> str:
    if _cells(text) <= width:
        return text
    while _cells(text) > width - 1:
        text = text[:-1]
    return text.rstrip() + "…"
