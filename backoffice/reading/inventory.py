"""What a keeper wants to know of one part at a glance: where it lies, what stands in for it, who waits for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.database import Actor, Centre
from backoffice.models import Item, JobPart, PurchaseOrder, PurchaseOrderLine, Stock
from backoffice.models.warehouse.items import item_with
from backoffice.models.warehouse.job_parts import STILL_WANTED, JobPartState
from backoffice.models.warehouse.orders import ON_ORDER
from backoffice.models.warehouse.substitutes import approved_for
from backoffice.models.warehouse.warehouses import WarehouseKind
from backoffice.reading.named import Named, named


@dataclass(frozen=True)
class Lies:
    """How much of a part lies in one warehouse, in thousandths."""

    stock_id: int
    warehouse: str
    quantity: int
    bin: str


@dataclass(frozen=True)
class StandsIn:
    """An approved substitute: how many thousandths of it stand in for one, and how many are free here."""

    item: Named
    factor: int
    free: int


@dataclass(frozen=True)
class Wanting:
    """A job that asks for the part."""

    part: Named
    job: str
    who: str
    asked: int
    waits: bool
    emergency: bool


@dataclass(frozen=True)
class Coming:
    """What an order still brings of a part, in thousandths."""

    order: Named
    supplier: str
    still_open: int
    expected_on: date | None


@dataclass(frozen=True)
class PartSeen:
    """One part in one warehouse with what stands around it."""

    item: Named
    code: str
    name: str
    fits: str
    supplier: str
    warehouse: str
    bin: str
    quantity: int
    reserved: int
    minimum: int
    maximum: int
    level: str
    tone: str
    lies: tuple[Lies, ...]
    substitutes: tuple[StandsIn, ...]
    wanting: tuple[Wanting, ...]
    on_order: int
    to_order: int
    order_at: int
    abc: str
    coming: tuple[Coming, ...]
    last_buy_on: date | None


def part_seen(centre: Centre, stock_id: int, language: str) -> PartSeen | None:
    """The part of a stock row with its surroundings, or nothing when it is not there."""
    with centre.reading() as session:
        row = session.get(Stock, stock_id)
        if row is None:
            return None
        elsewhere = session.scalars(select(Stock).where(Stock.item_id == row.item_id, Stock.branch_id == row.branch_id, Stock.quantity > 0)
                                    .order_by(Stock.kind.desc(), Stock.id)).unique()
        return PartSeen(
            named(row.item), row.item_code, row.item.called(language), row.fits, row.supplier_name, row.warehouse_name, row.bin, row.quantity, row.reserved,
            row.minimum, row.maximum, row.level.label, row.level.tone, tuple(Lies(each.id, each.warehouse_name, each.quantity, each.bin) for each in elsewhere),
            tuple(StandsIn(named(item), factor, _free(session, row.branch_id, item.id)) for item, factor in approved_for(session, row.item)),
            tuple(_wanting(session, row)), row.on_order, row.to_order, row.order_at, row.abc.label, tuple(_coming(session, row)), row.item.last_buy_on)


def _free(session: Session, branch_id: int, item_id: int) -> int:
    rows = session.execute(select(Stock.quantity, Stock.reserved).where(
        Stock.branch_id == branch_id, Stock.item_id == item_id, Stock.kind == WarehouseKind.PARTS))
    return sum(quantity - reserved for quantity, reserved in rows)


def _wanting(session: Session, row: Stock, limit: int = 8) -> list[Wanting]:
    lines = session.scalars(select(JobPart).where(JobPart.warehouse_id == row.warehouse_id, JobPart.item_id == row.item_id, JobPart.state.in_(STILL_WANTED))
                            .order_by(JobPart.id).limit(limit)).unique()
    return [Wanting(named(line), line.job, line.technician_name or line.customer_name, line.asked, line.state is JobPartState.WAITING, line.call.emergency)
            for line in lines]


def proposed(centre: Centre, stock_ids: Sequence[int]) -> dict[str, Any]:
    """A purchase request for the chosen rows: as much of each as is to be ordered, one where nothing is, and the job that waits for it first;
    what is mostly bought from the same supplier stands together."""
    with centre.reading() as session:
        rows = sorted((row for key in stock_ids if (row := session.get(Stock, key)) is not None), key=lambda row: row.supplier_name)
        place = rows[0].warehouse if rows and rows[0].kind is WarehouseKind.PARTS else None
        return {"wanted": [{"item": row.item_id, "quantity": row.to_order or 1000, "needed_by": None, "for_job": _waiting_first(session, row)} for row in rows],
                "warehouse": named(place) if place is not None else None}


def _waiting_first(session: Session, row: Stock) -> int | None:
    return session.scalar(select(JobPart.id).where(
        JobPart.warehouse_id == row.warehouse_id, JobPart.item_id == row.item_id, JobPart.state == JobPartState.WAITING, JobPart.order_line_id.is_(None))
        .order_by(JobPart.id).limit(1))


def _coming(session: Session, row: Stock, limit: int = 8) -> list[Coming]:
    lines = session.scalars(select(PurchaseOrderLine).join(PurchaseOrder).where(
        PurchaseOrder.warehouse_id == row.warehouse_id, PurchaseOrder.state.in_(ON_ORDER), PurchaseOrderLine.item_id == row.item_id)
        .order_by(PurchaseOrderLine.expected_on, PurchaseOrderLine.id).limit(limit))
    return [Coming(named(line.order), line.order.supplier_name, line.still_open, line.expected_on) for line in lines if line.still_open]


def part_with(centre: Centre, scanned: str) -> Named | None:
    """The part to which a scanned barcode or a typed code leads."""
    with centre.reading() as session:
        found: Item | None = item_with(session, scanned.strip())
        return named(found) if found is not None else None


def asked_for(centre: Centre, actor: Actor, scanned: str, states: Sequence[str], beside: Sequence[int]) -> Named | None:
    """The oldest job of this branch that asks for the part with a scanned code, in one of these states; what stands in the list already is left out."""
    with centre.reading() as session:
        item = item_with(session, scanned.strip())
        found = session.scalars(select(JobPart).where(
            JobPart.branch_id == actor.branch_id, (JobPart.item_id == item.id) | (JobPart.given_id == item.id), JobPart.state.in_(states),
            JobPart.id.not_in(beside)).order_by(JobPart.state != states[0], JobPart.id)).first() if item is not None else None
        return named(found) if found is not None else None


def shelf_of(centre: Centre, actor: Actor, item_id: int) -> int | None:
    """The stock row of a part on the shelf of this branch."""
    with centre.reading() as session:
        return session.scalars(select(Stock.id).where(Stock.branch_id == actor.branch_id, Stock.item_id == item_id)
                               .order_by(Stock.kind == WarehouseKind.PARTS.value, Stock.id)).first()
