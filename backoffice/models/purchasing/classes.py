"""ABC: which parts carry most of the value that is used, and what follows for ordering and counting them (P1-6.2, W8-1, S-P1).

A run reads the ledger over a period, ranks the parts by the value that was used, and gives out the classes: A as far as the sum of the values
reaches the first cut-off, B as far as the second, C the rest. Applied, it also says at what stock each part is to be ordered: what is used while
the supplier delivers, and in the days that its class is kept in reserve.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from sqlalchemy import ColumnElement, ForeignKey, Index, String, and_, bindparam, func, insert, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.branches import AbcClass
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.guards import Guard
from backoffice.models.steps import step
from backoffice.models.types import Code, Line, Moment, Money, Permille, Quantity, Reference, State
from backoffice.models.warehouse.items import Item
from backoffice.models.warehouse.ledger import MOVEMENTS, STOCK
from backoffice.models.warehouse.stock import MovementKind, Stock, to_order_in
from backoffice.models.warehouse.warehouses import WarehouseKind, warehouse_of
from backoffice.text import N_

Share = Annotated[int, "permille"]


class RunState(State):
    DRAFT = "draft", N_("To apply"), "waiting"
    APPLIED = "applied", N_("Applied"), "good", True
    SET_ASIDE = "set aside", N_("Set aside"), "quiet", True


class AbcRun(BranchRecord):
    """One classification of the parts of a branch: over which days, with which cut-offs, by whom, and what came out. It does not change any more."""

    area = "stock"
    label = N_("ABC run")
    guards = (Guard("stock.see_cost", N_("Cost of parts"), ("total",), papers=("abc_report",)),)
    impersonal = ("end_reason",)
    series = "ABC"
    states = RunState
    frozen_from = (RunState.DRAFT, RunState.APPLIED, RunState.SET_ASIDE)
    lives_on = ("end_reason", "applied_by_id", "applied_at")
    found_by = ("number",)
    sorts = ("number", "state")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[RunState] = mapped_column(default=RunState.DRAFT)
    from_on: Mapped[date]
    until_on: Mapped[date]
    a_permille: Mapped[Permille]
    b_permille: Mapped[Permille]
    items_a: Mapped[int] = mapped_column(default=0)
    items_b: Mapped[int] = mapped_column(default=0)
    items_c: Mapped[int] = mapped_column(default=0)
    total: Mapped[Money] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3))
    made_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    made_at: Mapped[Moment]
    applied_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    applied_at: Mapped[Moment | None]
    end_reason: Mapped[Line] = mapped_column(default="")

    made_by: Mapped[Staff] = relationship(foreign_keys=[made_by_id])
    applied_by: Mapped[Staff | None] = relationship(foreign_keys=[applied_by_id])
    lines: Mapped[list[AbcLine]] = relationship(back_populates="run", order_by="AbcLine.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"))

    def first_lines(self, many: int = 200) -> list[AbcLine]:
        """The parts that carry most; a window shows no more of them."""
        return list(deed_of(self).session.scalars(select(AbcLine).where(AbcLine.run_id == self.id).order_by(AbcLine.id).limit(many)))

    @property
    def days(self) -> int:
        return (self.until_on - self.from_on).days + 1

    @step(N_("Set aside"), RunState.DRAFT, to=RunState.SET_ASIDE, right="stock.classify", clauses="P1-6.2")
    def set_aside(self, reason: str) -> None:
        """The classes are not taken over; the run and the reason stay."""
        self.end_reason = reason

    @step(N_("Print ABC report"), RunState.DRAFT, RunState.APPLIED, right="stock.print_value", clauses="P1-6.2")
    def print_report(self) -> None:
        """Prints the report: the curve, and each part with its value and class."""
        deed_of(self).issue("abc_report", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.purchasing.on_paper import abc_report
        return abc_report(self)


class AbcLine(BranchRecord):
    """One part in a run, in the order of its value: how much was used, what it was worth, what all up to here were worth, and its class.
    Quantities in thousandths, amounts in minor units. A class that was given by hand stays; what the run would have given stands beside it."""

    area = "stock"
    label = N_("Line of an ABC run")
    guards = (Guard("stock.see_cost", N_("Cost of parts"), ("value", "running")),)
    line_of = "run"

    run_id: Mapped[int] = mapped_column(Reference, ForeignKey("abc_run.id"))
    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    item_code: Mapped[Code]
    item_name: Mapped[Line]
    used: Mapped[Quantity]
    value: Mapped[Money]
    running: Mapped[Money]
    computed: Mapped[AbcClass]
    abc: Mapped[AbcClass]
    before: Mapped[AbcClass]
    by_hand: Mapped[bool]
    order_at: Mapped[Quantity]

    run: Mapped[AbcRun] = relationship(back_populates="lines")
    item: Mapped[Item] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (Index(None, "run_id", "id"), Index(None, "item_id"))


# ---- the arithmetic ---------------------------------------------------------------------------------------------------------------

def classes_of(values: Sequence[int], a_permille: int, b_permille: int) -> list[AbcClass]:
    """The class of each value, the largest first: A as far as the sum up to and with it reaches the first cut-off, B the second, C the rest.
    The largest is A in any case, and what was not used is C."""
    total, running, found = sum(values), 0, []
    for at, value in enumerate(values):
        running += value
        reached = running * 1000
        if value <= 0:
            found.append(AbcClass.C)
        elif at == 0 or reached <= a_permille * total:
            found.append(AbcClass.A)
        else:
            found.append(AbcClass.B if reached <= b_permille * total else AbcClass.C)
    return found


def order_point(used: int, days: int, lead_days: int, reserve_days: int) -> int:
    """At what stock a part is to be ordered: what is used in the lead time and the days of reserve, in thousandths, rounded up to whole pieces."""
    return -(-used * (lead_days + reserve_days) // (days * 1000)) * 1000


@dataclass(frozen=True)
class _Used:
    """What was used of a part in the period, and how it stands now."""

    item_id: int
    code: str
    name: str
    lead_days: int
    before: AbcClass
    by_hand: bool
    used: int
    value: int


# ---- a run ------------------------------------------------------------------------------------------------------------------------

@step(N_("New ABC run"), on=AbcRun, right="stock.classify", clauses="P1-6.2", creates=True)
def classify(session: Session, from_on: date, until_on: date, a_permille: Share = 0, b_permille: Share = 0) -> AbcRun:
    """Ranks the parts of this branch by the value that was used between two days. Without cut-offs, those of the branch. Nothing is changed until
    the run is applied."""
    deed = deed_of(session)
    if until_on < from_on:
        raise Refused(N_("The period ends before it begins."), field="until_on")
    if until_on > deed.business_date:
        raise Refused(N_("The period lies in the future."), field="until_on")
    first, second = a_permille or deed.branch.a_permille, b_permille or deed.branch.b_permille
    if not 0 < first < second < 1000:
        raise Refused(N_("Class A ends before class B, and both between 0 and 100 %."), field="a_permille")
    ranked = sorted(_usage(deed, from_on, until_on), key=lambda each: (-each.value, each.code))
    if not ranked:
        raise Refused(N_("There are no parts to classify in this branch."))
    computed = classes_of([each.value for each in ranked], first, second)
    kept = [each.before if each.by_hand else found for each, found in zip(ranked, computed, strict=True)]
    run: AbcRun = deed.add(AbcRun(
        from_on=from_on, until_on=until_on, a_permille=first, b_permille=second, total=sum(each.value for each in ranked), currency=deed.branch.currency,
        items_a=kept.count(AbcClass.A), items_b=kept.count(AbcClass.B), items_c=kept.count(AbcClass.C), made_by=deed.staff, made_at=deed.at))
    deed.session.info["classed"] = run, list(_lines(deed, run, ranked, computed, kept))
    return run


def _lines(deed: Deed, run: AbcRun, ranked: Sequence[_Used], computed: Sequence[AbcClass], kept: Sequence[AbcClass]) -> Iterator[dict[str, Any]]:
    """The lines of a run, as plain rows: there may be many."""
    running = 0
    for each, found, abc in zip(ranked, computed, kept, strict=True):
        running += each.value
        yield {"item_id": each.item_id, "item_code": each.code, "item_name": each.name, "used": each.used, "value": each.value, "running": running,
               "computed": found, "abc": abc, "before": each.before, "by_hand": each.by_hand,
               "order_at": order_point(each.used, run.days, each.lead_days, deed.branch.safety_days(abc))}


def write_classes(deed: Deed) -> None:
    """Enters the lines of a run that was made in this deed, once it has its id."""
    run, lines = deed.session.info.pop("classed", (None, []))
    if lines:
        deed.entered.add("abc_line")
        deed.session.connection().execute(insert(AbcLine), [
            {"branch_id": run.branch_id, "business_date": run.business_date, "version": 1, "run_id": run.id, **line} for line in lines])


def _usage(deed: Deed, from_on: date, until_on: date) -> list[_Used]:
    """Every part that the service stores of the branch keep or have used, with what was used of it, by the ledger."""
    connection, table = deed.session.connection(), MOVEMENTS.c
    sums = select(table.item_id, func.sum(table.quantity), func.sum(table.value)).where(
        table.branch_id == deed.branch.id, table.kind == MovementKind.USED, table.business_date.between(from_on, until_on)).group_by(table.item_id)
    used = {item_id: (int(quantity), int(value)) for item_id, quantity, value in connection.execute(sums)}
    kept = select(STOCK.c.item_id, Item.code, Item.name, Item.lead_days, STOCK.c.abc, STOCK.c.abc_by_hand, STOCK.c.quantity, STOCK.c.minimum).join(
        Item, Item.id == STOCK.c.item_id).where(_shelves_of(deed)).order_by(STOCK.c.id)
    found: dict[int, _Used] = {}
    for item_id, code, name, lead_days, abc, by_hand, on_hand, minimum in connection.execute(kept):
        if item_id in used or on_hand or minimum or abc is not AbcClass.NONE:
            found.setdefault(item_id, _Used(item_id, code, name, lead_days, abc, by_hand, *used.get(item_id, (0, 0))))
    return list(found.values())


def _shelves_of(deed: Deed) -> ColumnElement[bool]:
    """The balances of the service parts of the branch."""
    return and_(STOCK.c.branch_id == deed.branch.id, STOCK.c.kind == WarehouseKind.PARTS)


@step(N_("Apply"), RunState.DRAFT, on=AbcRun, to=RunState.APPLIED, right="stock.classify", clauses="P1-6.2 S-P1 W8-1")
def apply(session: Session, run: AbcRun) -> None:
    """The classes stand on the parts of the branch from now on, and with them how often a part is counted and at what stock it is to be ordered.
    What jobs use comes from the first store of service parts: there it is ordered; other stores are kept at their minimum."""
    deed = deed_of(session)
    newer = session.scalar(select(AbcRun.number).where(AbcRun.branch_id == run.branch_id, AbcRun.state == RunState.APPLIED, AbcRun.id > run.id))
    if newer is not None:
        raise Refused(N_("{number} is newer and applied already."), number=newer)
    run.applied_by, run.applied_at = deed.staff, deed.at
    first, lines = warehouse_of(deed, WarehouseKind.PARTS).id, {line.item_id: line for line in run.lines}
    rows = deed.session.connection().execute(select(STOCK.c.id, STOCK.c.item_id, STOCK.c.warehouse_id, STOCK.c.abc_by_hand, STOCK.c.abc).where(
        _shelves_of(deed)).order_by(STOCK.c.id).with_for_update()).all()
    changed = [{"key": row.id, "abc_": row.abc if row.abc_by_hand else lines[row.item_id].computed if row.item_id in lines else AbcClass.C,
                "order_at_": lines[row.item_id].order_at if row.item_id in lines and row.warehouse_id == first else 0} for row in rows]
    if changed:
        deed.session.connection().execute(update(STOCK).where(STOCK.c.id == bindparam("key")).values(
            abc=bindparam("abc_"), order_at=bindparam("order_at_")), changed)
    _propose_anew(deed)


def _propose_anew(deed: Deed) -> None:
    """What is to be ordered follows from the new points."""
    due = to_order_in(STOCK.c.quantity, STOCK.c.on_order, STOCK.c.wanted)
    deed.session.connection().execute(update(STOCK).where(_shelves_of(deed), STOCK.c.to_order != due).values(to_order=due))
    deed.entered.add("stock")


def _has_a_class(stock: Stock) -> None:
    if stock.kind is not WarehouseKind.PARTS:
        raise Refused(N_("Only service parts have a class."))


@step(N_("Set class"), on=Stock, right="stock.classify", clauses="P1-6.2", needs=(_has_a_class,))
def set_class(session: Session, stock: Stock, abc: AbcClass, reason: str) -> None:
    """Gives a part its class in this branch by hand, with the reason; no run changes it until the class is given free again (not classified)."""
    by_hand = abc is not AbcClass.NONE
    for row in session.scalars(select(Stock).where(Stock.branch_id == stock.branch_id, Stock.item_id == stock.item_id, Stock.kind == WarehouseKind.PARTS)):
        row.abc, row.abc_by_hand, row.abc_reason = abc, by_hand, reason
