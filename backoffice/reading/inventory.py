"""What a keeper wants to know of one part at a glance: where it lies, what stands in for it, who waits for it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.database import Actor, Centre
from backoffice.models import Item, JobPart, Stock
from backoffice.models.items import item_with
from backoffice.models.job_parts import STILL_WANTED, JobPartState
from backoffice.models.substitutes import approved_for
from backoffice.models.warehouses import WarehouseKind
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
class PartSeen:
    """One part in one warehouse with what stands around it."""

    item: Named
    code: str
    name: str
    fits: str
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


def part_seen(centre: Centre, stock_id: int, language: str) -> PartSeen | None:
    """The part of a stock row with its surroundings, or nothing when it is not there."""
    with centre.reading() as session:
        row = session.get(Stock, stock_id)
        if row is None:
            return None
        elsewhere = session.scalars(select(Stock).where(Stock.item_id == row.item_id, Stock.branch_id == row.branch_id, Stock.quantity > 0)
                                    .order_by(Stock.kind.desc(), Stock.id)).unique()
        return PartSeen(
            named(row.item), row.item_code, row.item.called(language), row.fits, row.warehouse_name, row.bin, row.quantity, row.reserved, row.minimum,
            row.maximum, row.level.label, row.level.tone, tuple(Lies(each.id, each.warehouse_name, each.quantity, each.bin) for each in elsewhere),
            tuple(StandsIn(named(item), factor, _free(session, row.branch_id, item.id)) for item, factor in approved_for(session, row.item)),
            tuple(_wanting(session, row)))


def _free(session: Session, branch_id: int, item_id: int) -> int:
    rows = session.execute(select(Stock.quantity, Stock.reserved).where(
        Stock.branch_id == branch_id, Stock.item_id == item_id, Stock.kind == WarehouseKind.PARTS))
    return sum(quantity - reserved for quantity, reserved in rows)


def _wanting(session: Session, row: Stock, limit: int = 8) -> list[Wanting]:
    lines = session.scalars(select(JobPart).where(JobPart.warehouse_id == row.warehouse_id, JobPart.item_id == row.item_id, JobPart.state.in_(STILL_WANTED))
                            .order_by(JobPart.id).limit(limit)).unique()
    return [Wanting(named(line), line.job, line.technician_name or line.customer_name, line.asked, line.state is JobPartState.WAITING, line.call.emergency)
            for line in lines]


def part_with(centre: Centre, scanned: str) -> Named | None:
    """The part to which a scanned barcode or a typed code leads."""
    with centre.reading() as session:
        found: Item | None = item_with(session, scanned.strip())
        return named(found) if found is not None else None


def shelf_of(centre: Centre, actor: Actor, item_id: int) -> int | None:
    """The stock row of a part on the shelf of this branch."""
    with centre.reading() as session:
        return session.scalars(select(Stock.id).where(Stock.branch_id == actor.branch_id, Stock.item_id == item_id)
                               .order_by(Stock.kind == WarehouseKind.PARTS.value, Stock.id)).first()
