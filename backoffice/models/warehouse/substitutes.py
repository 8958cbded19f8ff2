"""Substitutes: which part may stand in for which, in what number, and by whose test (S-R11, Z1-6)."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import Record
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import deed_of
from backoffice.models.steps import Pieces, step
from backoffice.models.types import Choice, Code, Line, Quantity, Reference, SortKey, State
from backoffice.models.warehouse.items import Item, ItemState
from backoffice.text import N_


class SubstituteKind(Choice):
    REPLACES = "replaces", N_("Stands in for it")
    INTERCHANGEABLE = "interchangeable", N_("Either for the other")


class SubstituteState(State):
    PROPOSED = "proposed", N_("Proposed"), "waiting"
    APPROVED = "approved", N_("Approved"), "good"
    WITHDRAWN = "withdrawn", N_("Withdrawn"), "quiet", True


class Substitute(Record):
    """A link from a part to one that may be given in its place. It counts only once a test report approves it."""

    area = "stock"
    label = N_("Substitute")
    states = SubstituteState
    found_by = ("original_code", "original_name", "substitute_code", "substitute_name", "test_report")
    sort_keys: ClassVar = {"original_key": "original_name"}
    copies: ClassVar = {"original_code": "original.code", "original_name": "original.name", "substitute_code": "substitute.code",
                        "substitute_name": "substitute.name"}
    sorts = ("original_code", "original_key", "substitute_code", "state")
    editable = ("conditions",)

    state: Mapped[SubstituteState] = mapped_column(default=SubstituteState.PROPOSED)
    original_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    original_code: Mapped[Code] = mapped_column(default="", info={"derived": True})
    original_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    original_key: Mapped[SortKey]
    substitute_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    substitute_code: Mapped[Code] = mapped_column(default="", info={"derived": True})
    substitute_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    kind: Mapped[SubstituteKind] = mapped_column(default=SubstituteKind.REPLACES)
    factor: Mapped[Quantity] = mapped_column(default=1000)
    conditions: Mapped[Line] = mapped_column(default="")
    test_report: Mapped[Code] = mapped_column(default="")
    approved_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    approved_on: Mapped[date | None]

    original: Mapped[Item] = relationship(foreign_keys=[original_id], lazy="joined", innerjoin=True)
    substitute: Mapped[Item] = relationship(foreign_keys=[substitute_id], lazy="joined", innerjoin=True)
    approved_by: Mapped[Staff | None] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), UniqueConstraint("original_id", "substitute_id"), Index(None, "substitute_id"))

    def title(self) -> str:
        return f"{self.substitute_code or self.substitute.code} → {self.original_code or self.original.code}"

    @step(N_("Approve"), SubstituteState.PROPOSED, to=SubstituteState.APPROVED, right="stock.approve", clauses="Z1-6 S-R11")
    def approve(self, test_report: str) -> None:
        """The substitute passed its test; the number of the test report stands with it, and the keeper is offered it from now on."""
        deed = deed_of(self)
        self.test_report, self.approved_by, self.approved_on = test_report, deed.staff, deed.business_date

    @step(N_("Withdraw"), SubstituteState.PROPOSED, SubstituteState.APPROVED, to=SubstituteState.WITHDRAWN, right="stock.approve", clauses="Z1-6")
    def withdraw(self, reason: str) -> None:
        """It is not offered any more; the reason stays with it."""
        self.conditions = f"{self.conditions} {reason}".strip()[:200]


@step(N_("Propose substitute"), on=Substitute, right="stock.change", clauses="S-R11 Z1-6", creates=True)
def propose_substitute(session: Session, original: Item, substitute: Item, kind: SubstituteKind = SubstituteKind.REPLACES, factor: Pieces = 1000,
                       conditions: str = "") -> Substitute:
    """Says that a part could stand in for another, how many of it for one, and under what conditions. A test decides."""
    if original.id == substitute.id:
        raise Refused(N_("A part is no substitute for itself."), field="substitute")
    if factor <= 0:
        raise Refused(N_("How many of the substitute stand in for one? Write a number above zero."), field="factor")
    if session.scalar(select(Substitute.id).where(Substitute.original_id == original.id, Substitute.substitute_id == substitute.id)):
        raise Refused(N_("{substitute} is entered for {original} already."), field="substitute", substitute=substitute.code, original=original.code)
    made: Substitute = deed_of(session).add(Substitute(original=original, substitute=substitute, kind=kind, factor=factor, conditions=conditions))
    return made


@step(N_("Supersede"), ItemState.ACTIVE, on=Item, to=ItemState.SUPERSEDED, right="stock.change", clauses="S-R11 Z13-3")
def supersede(session: Session, item: Item, successor: Item) -> None:
    """A newer part follows this one. What is left is used up; the successor is proposed as its substitute, and a test decides."""
    known = session.scalar(select(Substitute.id).where(Substitute.original_id == item.id, Substitute.substitute_id == successor.id))
    if known is None:
        propose_substitute(session, item, successor)


def approved_for(session: Session, item: Item) -> list[tuple[Item, int]]:
    """The parts that may be given in place of this one, each with how many thousandths of it stand in for one."""
    links = session.scalars(select(Substitute).where(
        Substitute.state == SubstituteState.APPROVED, (Substitute.original_id == item.id) | (Substitute.substitute_id == item.id)).order_by(Substitute.id))
    found = []
    for link in links:
        if link.original_id == item.id:
            found.append((link.substitute, link.factor))
        elif link.kind is SubstituteKind.INTERCHANGEABLE and 1_000_000 % link.factor == 0:
            found.append((link.original, 1_000_000 // link.factor))
    return found
