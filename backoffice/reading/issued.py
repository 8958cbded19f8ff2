"""Issued papers as a preview needs them: what each is, in which languages, of which record, and what stands on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.database import Actor, Centre
from backoffice.errors import NotAllowed
from backoffice.models import Paper, kind_of, records
from backoffice.models.guards import hidden_papers
from backoffice.reading.named import Named, named
from backoffice.reading.record import needed, rights_of
from backoffice.text import N_

VOID_STATES = ("recovered", "lost", "voided")


@dataclass(frozen=True)
class Issued:
    """One issued paper. It is void when what it stands for is."""

    id: int
    kind: str
    number: str
    language: str
    second: str
    for_whom: str
    record: Named | None
    void: bool


def _seen(session: Session, actor: Actor | None, paper: Paper) -> Paper:
    """A paper that somebody looks at. Raises NotAllowed where something stands on it that they may not see."""
    if actor is None:
        return paper
    needed(session, actor, "paper", paper.id)
    if paper.kind in hidden_papers(records(), rights_of(session, actor)):
        raise NotAllowed(N_("{number}: your role may not see what stands on this paper."), number=paper.number)
    return paper


def issued(centre: Centre, ids: Sequence[int], actor: Actor | None = None) -> list[Issued]:
    """The papers with these ids, in their order; what is not there is left out. Without a person it is the program itself that prints."""
    found = []
    with centre.reading() as session:
        for paper in (session.get(Paper, each) for each in ids):
            if paper is None:
                continue
            _seen(session, actor, paper)
            record: Any = session.get(kind_of(paper.record), paper.record_id)
            found.append(Issued(paper.id, paper.kind, paper.number, paper.language, paper.second_language, paper.for_whom,
                                named(record) if record is not None else None, str(getattr(record, "state", "")) in VOID_STATES))
    return found


def contents(centre: Centre, ids: Sequence[int], actor: Actor | None = None) -> dict[int, dict[str, Any]]:
    """What stands on papers, as it was kept when they were issued."""
    with centre.reading() as session:
        return {paper.id: _seen(session, actor, paper).content() for paper in (session.get(Paper, each) for each in dict.fromkeys(ids)) if paper is not None}


def papers_of(centre: Centre, table: str, ids: Sequence[int]) -> list[int]:
    """The newest paper of each kind of each of these records, in their order: what a batch print of a selection prints."""
    newest: dict[tuple[int, str], int] = {}
    with centre.reading() as session:
        rows = session.execute(select(Paper.id, Paper.record_id, Paper.kind).where(Paper.record == table, Paper.record_id.in_(list(ids))).order_by(Paper.id))
        for paper_id, record_id, kind in rows:
            newest[record_id, kind] = paper_id
    order = {each: at for at, each in enumerate(ids)}
    return [paper for (record, _kind), paper in sorted(newest.items(), key=lambda item: (order[item[0][0]], item[1]))]
