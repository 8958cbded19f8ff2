"""The rule book: every single clause of the source documents, under the id by which steps, papers and settings cite it."""

import tomllib
from dataclasses import dataclass
from functools import cache

from backoffice.paths import RESOURCES
from backoffice.text import N_

KINDS = {
    "SW": N_("The program does it"),
    "CFG": N_("A setting with this default"),
    "DOC": N_("A form, register or printout"),
    "TXT": N_("A text that is kept and printed"),
    "CHK": N_("Conduct: a checklist or a signature carries it"),
    "OUT": N_("Outside the program"),
}


@dataclass(frozen=True)
class Clause:
    """One clause of one document: what it says, and what it asks of the back office."""

    id: str
    document: str
    kinds: tuple[str, ...]
    rule: str
    asks: str
    alias_of: str | None = None  # the clause that says the same in another document

    @property
    def known_as(self) -> str:
        """The id under which a rule that stands in two documents is counted once."""
        return self.alias_of or self.id


@cache
def _file() -> dict:
    return tomllib.loads((RESOURCES / "clauses.toml").read_text("utf-8"))


@cache
def rule_book() -> dict[str, Clause]:
    """All clauses by id, in the order of their documents."""
    book: dict[str, Clause] = {}
    for entry in _file()["clause"]:
        clause = Clause(**{**entry, "kinds": tuple(entry["kinds"])})
        if clause.id in book:
            raise ValueError(f"clause {clause.id} stands twice in the rule book")
        book[clause.id] = clause
    return book


def documents() -> dict[str, dict[str, str]]:
    """The titles of the source documents: document to language to title."""
    return _file()["documents"]


def named(text: str) -> tuple[str, ...]:
    """The clauses that a declaration cites, such as "P2-12 S-R9"; an id that the rule book does not know is refused."""
    cited = tuple(text.split())
    unknown = [each for each in cited if each not in rule_book()]
    if unknown:
        raise LookupError(f"not in the rule book: {', '.join(unknown)}")
    return cited
