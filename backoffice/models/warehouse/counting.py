"""Counting stock: begun with what the books say, counted by scan, counted again where it matters, approved by another person and posted (P1-6.3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, case, func, select, update
from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.models.centre.branches import AbcClass, Branch
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.guards import NotBy
from backoffice.models.steps import LongText, step
from backoffice.models.warehouse.counts import CountLine, CountState, StockCount
from backoffice.models.warehouse.items import Item
from backoffice.models.warehouse.ledger import MOVEMENTS, STOCK, Going, free_in, lock, post, serials_in, serials_in_place, worth
from backoffice.models.warehouse.stock import MovementKind, Stock
from backoffice.models.warehouse.transfers import CountedPieces, pieces_of
from backoffice.models.warehouse.warehouses import Warehouse, WarehouseKind
from backoffice.text import N_

LARGEST = 2000
"""So many parts are counted in one go; a larger store is counted by bins, by groups or by what is due."""
GOING_ON = (CountState.OPEN, CountState.RECOUNT, CountState.COUNTED)


# ---- what is due --------------------------------------------------------------------------------------------------------------------

def due(branch: Branch, today: date) -> ColumnElement[bool]:
    """Which balances are to be counted again: never counted, or longer ago than the days of their class (P1-6.2)."""
    again = case(*((Stock.abc == abc, today - timedelta(days=branch.count_days(abc))) for abc in (AbcClass.A, AbcClass.B)),
                 else_=today - timedelta(days=branch.count_days(AbcClass.NONE)))
    return Stock.counted_on.is_(None) | (Stock.counted_on < again)


# ---- beginning ----------------------------------------------------------------------------------------------------------------------

@dataclass
class PartChosen:
    """A part that is to be counted."""

    item: Item


@step(N_("New stock count"), on=StockCount, right="stock.count", clauses="P1-6.2 P1-6.3", creates=True)
def begin_count(session: Session, warehouse: Warehouse, bins: str = "", component_group: str = "", due_only: bool = False,
                parts: list[PartChosen] = (), blind: bool = False) -> StockCount:  # type: ignore[assignment]
    """Begins a count of a warehouse: of all that lies there, or of bins by how they begin (C-04 C-11), of a component group, of what is due, or of
    single parts. What the books say now is kept; the sheet is printed, without that figure when it is counted blind."""
    deed = deed_of(session)
    if warehouse.kind in (WarehouseKind.BAG, WarehouseKind.TRANSIT):
        raise Refused(N_("{warehouse} is not counted so: bags are checked, what is on its way is counted in."), field="warehouse", warehouse=warehouse.name)
    rows = _chosen(deed, warehouse, bins.split(), component_group, due_only, [each.item for each in parts])
    if not rows:
        raise Refused(N_("Nothing lies there that is to be counted."), field="warehouse")
    if len(rows) > LARGEST:
        raise Refused(N_("These are {count} parts: count at most {most} in one go, by bins, by group or by what is due."), field="bins", count=len(rows),
                      most=LARGEST)
    _counted_nowhere_else(deed, warehouse, [row.item_id for row in rows])
    lock(deed, [(warehouse, row.item) for row in rows])
    count: StockCount = deed.add(StockCount(
        warehouse=warehouse, blind=blind, begun_at=deed.at, begun_by=deed.staff, many=len(rows), currency=deed.branch.currency,
        after_id=session.scalar(select(func.max(MOVEMENTS.c.id))) or 0,
        scope=" · ".join(part for part in (bins.strip(), component_group.strip(), ", ".join(each.item.code for each in parts)) if part)[:200]))
    lying = session.execute(select(STOCK.c.item_id, STOCK.c.quantity).where(STOCK.c.warehouse_id == warehouse.id))
    there = {int(item): int(pieces) for item, pieces in lying}
    for row in rows:
        deed.add(CountLine(count=count, item=row.item, bin=row.bin, expected=there[row.item_id], book=None if blind else there[row.item_id]))
    deed.issue("count_sheet", count)
    return count


def _chosen(deed: Deed, place: Warehouse, bins: Sequence[str], group: str, due_only: bool, items: Sequence[Item]) -> list[Stock]:
    """The balances that are to be counted, in the order in which somebody walks along the bins."""
    asked = select(Stock).join(Item, Item.id == Stock.item_id).where(Stock.warehouse_id == place.id)
    if items:
        asked = asked.where(Stock.item_id.in_([item.id for item in items]))
    else:
        asked = asked.where((Stock.quantity > 0) | (Stock.minimum > 0))
    if group.strip():
        asked = asked.where(func.lower(Item.component_group) == group.strip().lower())
    if due_only:
        asked = asked.where(due(deed.branch, deed.business_date))
    rows = deed.session.scalars(asked.order_by(Stock.bin, Stock.item_code)).unique()
    return [row for row in rows if not bins or any(row.bin.lower().startswith(each.lower()) for each in bins)]


def _counted_nowhere_else(deed: Deed, place: Warehouse, items: Sequence[int]) -> None:
    """A part is counted once at a time."""
    found = deed.session.execute(
        select(StockCount.number, Item.code).join(CountLine, CountLine.count_id == StockCount.id).join(Item, Item.id == CountLine.item_id).where(
            StockCount.warehouse_id == place.id, StockCount.state.in_(GOING_ON), CountLine.item_id.in_(items)).limit(1)).first()
    if found is not None:
        raise Refused(N_("{item} is being counted already, with {number}."), field="warehouse", item=found[1], number=found[0])


# ---- counting -----------------------------------------------------------------------------------------------------------------------

@step(N_("Enter counts"), CountState.OPEN, on=StockCount, right="stock.count", clauses="P1-6.3")
def enter_counts(session: Session, count: StockCount, goods: list[CountedPieces], counted_until: datetime | None = None, found_more: bool = False) -> None:
    """What was counted, by scan or from the sheet; the same part scanned several times adds up. What moved since the count began is taken into account up to
    now, or up to the moment at which it was counted. Entered again it takes the place of what stood there, unless more of it was found."""
    deed = deed_of(session)
    for item, pieces, serials in _added_up(goods):
        line = _line(deed, count, item)
        if found_more:
            pieces, serials = pieces + (line.counted or 0), tuple(dict.fromkeys((*serials_in(line.serials), *serials)))
        _compare(deed, line, pieces, serials, counted_until)
        line.counted, line.counted_by_id, line.counted_at = pieces, deed.staff.id, counted_until or deed.at
    deed.entered.add("count_line")


def _added_up(goods: Iterable[CountedPieces]) -> list[tuple[Item, int, tuple[str, ...]]]:
    """What was scanned, each part once."""
    found: dict[int, tuple[Item, int, tuple[str, ...]]] = {}
    for told in goods:
        pieces, serials = pieces_of(told)
        if told.item.serial_tracked and len(serials) * 1000 != pieces:
            raise Refused(N_("{what} is followed by serial number: one for each piece, {count} here."), field="goods", what=told.item.title(),
                          count=len(serials))
        _item, before, known = found.get(told.item.id, (told.item, 0, ()))
        both = tuple(dict.fromkeys((*known, *serials)))
        found[told.item.id] = told.item, len(both) * 1000 if told.item.serial_tracked else before + pieces, both
    if not found:
        raise Refused(N_("Scan or write what was counted."), field="goods")
    return list(found.values())


def _line(deed: Deed, count: StockCount, item: Item) -> CountLine:
    """The line of a part; one that nobody expected there gets a line of its own."""
    line = next((each for each in count.lines if each.item_id == item.id or each.item is item), None)
    if line is None:
        _counted_nowhere_else(deed, count.warehouse, [item.id])
        lock(deed, [(count.warehouse, item)])
        there = deed.session.scalar(select(STOCK.c.quantity).where(STOCK.c.warehouse_id == count.warehouse_id, STOCK.c.item_id == item.id)) or 0
        line = deed.add(CountLine(count=count, item=item, expected=there - _moved(deed, count, item, None), book=None if count.blind else there))
        count.many += 1
    return line


def _compare(deed: Deed, line: CountLine, pieces: int, serials: Sequence[str], until: datetime | None) -> None:
    """Notes what moved until it was counted, and which pieces are missing or too many."""
    count, item = line.count, line.item
    if until is not None and not count.begun_at <= until <= deed.at:
        raise Refused(N_("It was counted between the beginning of the count and now."), field="counted_until")
    line.moved, line.serials = _moved(deed, count, item, until), " ".join(serials)
    if item.serial_tracked:
        there, found = set(_serials_then(deed, count, item, until)), set(serials)
        line.missing, line.extra = " ".join(sorted(there - found)), " ".join(sorted(found - there))


def _moved(deed: Deed, count: StockCount, item: Item, until: datetime | None) -> int:
    """What came, less what went, since the count began."""
    table = MOVEMENTS.c
    touched = (table.to_id == count.warehouse_id) | (table.from_id == count.warehouse_id)
    asked = select(func.coalesce(func.sum(case((table.to_id == count.warehouse_id, table.quantity), else_=-table.quantity)), 0)).where(
        touched, table.item_id == item.id, table.id > count.after_id)
    return int(deed.session.scalar(asked if until is None else asked.where(table.at <= until)) or 0)


def _serials_then(deed: Deed, count: StockCount, item: Item, until: datetime | None) -> set[str]:
    """The pieces that lay there at the moment of the count: those of today, without what moved after it."""
    there, table = set(serials_in_place(deed.session, count.warehouse_id, item.id)), MOVEMENTS.c
    if until is not None:
        later = select(table.serial, table.to_id).where((table.to_id == count.warehouse_id) | (table.from_id == count.warehouse_id), table.item_id == item.id,
                                                        table.id > count.after_id, table.at > until).order_by(table.id.desc())
        for serial, to in deed.session.execute(later):
            (there.discard if to == count.warehouse_id else there.add)(serial)
    return there


# ---- when all is counted ------------------------------------------------------------------------------------------------------------

@step(N_("All counted"), CountState.OPEN, on=StockCount, to=(CountState.RECOUNT, CountState.COUNTED, CountState.POSTED), right="stock.count",
      clauses="P1-6.3")
def finish(session: Session, count: StockCount, rest_is_zero: bool = False) -> CountState:
    """Compares what was counted with the books. Differences worth more than the branch allows are counted again by another person; the others wait for
    approval. Where nothing differs the count is done."""
    deed = deed_of(session)
    missing = [line for line in count.lines if line.counted is None]
    if missing and not rest_is_zero:
        raise Refused(N_("Not counted yet: {items}. Count them, or say that there is none of the rest."), field="rest_is_zero",
                      items=", ".join(line.item.title() for line in missing[:5]) + (" …" if len(missing) > 5 else ""))
    for line in missing:
        _compare(deed, line, 0, (), None)
        line.counted, line.counted_by_id, line.counted_at = 0, deed.staff.id, deed.at
    for line in count.lines:
        _differ(deed, line)
        line.again = line.differs and abs(line.value) > deed.branch.recount_above
    return _next(deed, count)


def _differ(deed: Deed, line: CountLine) -> None:
    """What the books say now, what differs from it, and what that is worth by the average, or at the agreed cost where nothing lies there."""
    line.book = line.expected + line.moved
    line.difference = (line.found or 0) - line.book
    value = _value_of(deed, line, abs(line.difference))
    line.value = value if line.difference >= 0 else -value


def _value_of(deed: Deed, line: CountLine, pieces: int) -> int:
    value = worth(deed.session, line.count.warehouse_id, line.item_id, pieces) if pieces else 0
    price = line.item.price_in(deed.branch.currency)
    return (price.cost * pieces + 500) // 1000 if pieces and not value and price else value


def _next(deed: Deed, count: StockCount) -> CountState:
    """Where a count stands once its differences are known."""
    differing = count.differences()
    count.differing = len(differing)
    count.gain = sum(line.value for line in differing if line.value > 0)
    count.loss = -sum(line.value for line in differing if line.value < 0)
    _keep_lines(deed)
    if any(line.again and line.recounted is None for line in count.lines):
        return CountState.RECOUNT
    if differing:
        return CountState.COUNTED
    _done(deed, count)
    return CountState.POSTED


def _keep_lines(deed: Deed) -> None:
    """The lines are stored before the state of their count, which may freeze them."""
    deed.entered.add("count_line")
    deed.session.flush()


def _done(deed: Deed, count: StockCount) -> None:
    """Notes on each balance that it was counted today."""
    count.posted_at = deed.at
    ids = [line.item_id for line in count.lines]
    deed.entered.add("stock")
    for at in range(0, len(ids), 500):
        deed.session.connection().execute(update(STOCK).where(STOCK.c.warehouse_id == count.warehouse_id, STOCK.c.item_id.in_(ids[at:at + 500])).values(
            counted_on=deed.business_date))


def _first_counters(count: StockCount) -> set[int | None]:
    return {line.counted_by_id for line in count.lines if line.again}


@step(N_("Second count"), CountState.RECOUNT, on=StockCount, to=(CountState.RECOUNT, CountState.COUNTED, CountState.POSTED), right="stock.count",
      clauses="P1-6.3", not_by=(NotBy(_first_counters, N_("never by whoever counted first"), N_("{name} counted first: somebody else counts again.")),))
def count_again(session: Session, count: StockCount, goods: list[CountedPieces], counted_until: datetime | None = None) -> CountState:
    """What another person counts where much was missing or too much there. The second count holds."""
    deed = deed_of(session)
    for item, pieces, serials in _added_up(goods):
        line = next((each for each in count.lines if each.item_id == item.id and each.again), None)
        if line is None:
            raise Refused(N_("{item} is not among what is counted again."), field="goods", item=item.title())
        _compare(deed, line, pieces, serials, counted_until)
        line.recounted, line.recounted_by_id = pieces, deed.staff.id
        _differ(deed, line)
    return _next(deed, count)


@step(N_("Have it counted again"), CountState.COUNTED, on=StockCount, to=CountState.RECOUNT, right="stock.adjust", clauses="P1-6.3")
def send_back(session: Session, count: StockCount, reason: LongText) -> None:
    """Whoever should approve does not believe it: everything that differs is counted once more by another person."""
    for line in count.differences():
        line.again, line.recounted, line.recounted_by_id = True, None, None
    count.note = f"{count.note}\n{reason}".strip()[-4000:]
    deed_of(session).entered.add("count_line")


@step(N_("Approve and post"), CountState.COUNTED, on=StockCount, to=CountState.POSTED, right="stock.adjust", clauses="P1-6.3",
      amount=lambda count, _values: count.gain + count.loss,
      not_by=(NotBy(StockCount.counters, N_("never by whoever counted"), N_("{name} counted: somebody else approves the differences.")),))
def approve(session: Session, count: StockCount, reason: str) -> None:
    """The differences become entries of the ledger, with the reason. Whoever counted does not approve; above the limit of a role somebody further
    up does."""
    deed = deed_of(session)
    count.approved_by, count.reason = deed.staff, reason[:200]
    _keep_lines(deed)
    goings = [going for line in count.differences() for going in _goings(deed, line)]
    promised = [going.item.title() for going in goings if going.source is not None and _free(session, going) < going.quantity]
    if promised:
        raise Refused(N_("What is missing was put aside for jobs or has left meanwhile: {items}. Call it off or hand it over there first, or count again."),
                      items=", ".join(promised[:5]))
    post(deed, MovementKind.COUNTED, goings, count, reason=reason, received_by=deed.staff.name)
    _done(deed, count)


def _goings(deed: Deed, line: CountLine) -> list[Going]:
    """What a difference is in the ledger: pieces that are missing go out, pieces that nobody knew of come in."""
    place, difference = line.count.warehouse, line.difference or 0
    missing, extra = serials_in(line.missing), serials_in(line.extra)
    out, into = len(missing) * 1000 or max(-difference, 0), len(extra) * 1000 or max(difference, 0)
    goings = [Going(line.item, out, place, None, missing, line=line)] if out else []
    return goings + ([Going(line.item, into, None, place, extra, _value_of(deed, line, into), line=line)] if into else [])


def _free(session: Session, going: Going) -> int:
    return free_in(session, going.source.id, going.item.id) if going.source is not None else 0


