"""The one way in which stock changes: an entry in the ledger and the balances that follow from it, in one deed (P1-6.3).

Rows are locked in the order of their ids and changed by relative updates that hold only where enough is left, so that the last piece is
given once, however many desks reach for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table, case, func, insert, select, union_all, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from backoffice.errors import Refused
from backoffice.folding import sort_key
from backoffice.models.centre.branches import Branch
from backoffice.models.deeds import Deed
from backoffice.models.warehouse.items import Item
from backoffice.models.warehouse.stock import MovementKind, Stock, StockMovement, StockSerial, level_in, to_order_in
from backoffice.models.warehouse.warehouses import Warehouse, WarehouseKind, made_once
from backoffice.text import N_, quantity

STOCK: Table = Stock.__table__  # type: ignore[assignment]
SERIALS: Table = StockSerial.__table__  # type: ignore[assignment]
MOVEMENTS: Table = StockMovement.__table__  # type: ignore[assignment]

ON_THE_ROAD = (MovementKind.SENT, MovementKind.ARRIVED, MovementKind.CAME_BACK, MovementKind.WRITTEN_OFF)
"""What a transfer does with goods; nothing else touches what is in transit."""


@dataclass(frozen=True)
class Going:
    """Goods on their way from one warehouse of a branch to another, or in or out where one is missing.

    `quantity` in thousandths; `value` in minor units is told for what comes in, and follows from the average for what is here.
    `aside` takes what was put aside for a job, `for_job` puts it aside where it arrives. `line` is the line of the document that it stands for.
    """

    item: Item
    quantity: int
    source: Warehouse | None = None
    target: Warehouse | None = None
    serials: tuple[str, ...] = ()
    value: int | None = None
    aside: bool = False
    for_job: bool = False
    line: Any = None


@dataclass
class _Row:
    """A balance as it stands under lock."""

    id: int
    quantity: int
    reserved: int
    value: int


Place = tuple[int, int]
"""A warehouse and an item, by their ids."""


def post(deed: Deed, kind: MovementKind, goings: Sequence[Going], document: Any = None, *, reason: str = "", received_by: str = "",
         reverses: StockMovement | None = None) -> list[int]:
    """Moves goods, and tells the value of each going. Refuses in words what is not there; then nothing is moved at all."""
    for going in goings:
        _check(kind, going)
    places = {(each.id, going.item.id): (each, going.item) for going in goings for each in _touched(deed, going)}
    rows = _locked(deed, places)
    values = [_go(deed, rows, going) for going in goings]
    waiting = deed.session.info.setdefault("movements", [])
    for going, value in zip(goings, values, strict=True):
        for serial, piece, share in _pieces(going, value):
            waiting.append((document, going.line, {
                **_of_branch(deed, going), "kind": kind, "item_id": going.item.id, "item_code": going.item.code, "item_name": going.item.name,
                "from_id": going.source.id if going.source else None, "to_id": going.target.id if going.target else None, "quantity": piece, "value": share,
                "serial": serial, "received_by": received_by[:200], "reason": reason[:200], "reverses_id": reverses.id if reverses else None}))
    return values


def write_movements(deed: Deed) -> None:
    """Enters the movements of this deed in the ledger, once their documents have numbers."""
    waiting = deed.session.info.pop("movements", [])
    if not waiting:
        return
    deed.entered.update(("stock_movement", "stock"))
    deed.session.connection().execute(insert(MOVEMENTS), [
        {"version": 1, "at": deed.at, "staff_id": deed.staff.id,
         "record": document.__tablename__ if document is not None else "", "record_id": document.id if document is not None else None,
         "document": getattr(document, "number", "") or "", "line_id": line.id if line is not None else None, **values}
        for document, line, values in waiting])


def _of_branch(deed: Deed, going: Going) -> dict[str, Any]:
    """An entry stands in the ledger of the branch whose warehouse it is, on that branch's own date: a transfer counted in here leaves the road there."""
    place = going.source or going.target
    if place is None or place.branch_id == deed.branch.id:
        return {"branch_id": deed.branch.id, "business_date": deed.business_date}
    return {"branch_id": place.branch_id, "business_date": deed.session.get_one(Branch, place.branch_id).today(deed.at)}


def _check(kind: MovementKind, going: Going) -> None:
    if going.quantity <= 0 and kind is not MovementKind.COSTED:
        raise Refused(N_("How many? {what} needs a quantity above zero."), field="quantity", what=going.item.title())
    if going.source is going.target or (going.source and going.target and going.source.id == going.target.id):
        raise Refused(N_("It lies in {warehouse} already."), field="to", warehouse=going.source.name if going.source else "")
    if going.source and going.target and going.source.branch_id != going.target.branch_id:
        raise Refused(N_("{warehouse} belongs to another branch: that is a transfer."), field="to", warehouse=going.target.name)
    for place in (going.source, going.target):
        if place is not None and place.state.final:
            raise Refused(N_("{warehouse} is closed."), field="to", warehouse=place.name)
        if place is not None and place.kind is WarehouseKind.TRANSIT and kind not in ON_THE_ROAD:
            raise Refused(N_("What lies in {warehouse} is on its way with a transfer: it is counted in, taken back or written off there."), field="to",
                          warehouse=place.name)
    if going.item.serial_tracked and len(set(going.serials)) * 1000 != going.quantity:
        raise Refused(N_("{what} is followed by serial number: one for each piece, {count} here."), field="serials", what=going.item.title(),
                      count=len(set(going.serials)))
    if going.serials and not going.item.serial_tracked:
        raise Refused(N_("{what} is not followed by serial number."), field="serials", what=going.item.title())


def _touched(deed: Deed, going: Going) -> list[Warehouse]:
    """The warehouses whose balances change: where it comes from and goes to, and the home of a bag, which counts what is in its bags."""
    ends = [place for place in (going.source, going.target) if place is not None]
    homes = [deed.session.get_one(Warehouse, place.home_id) for place in ends if place.kind is WarehouseKind.BAG and place.home_id]
    return ends + homes


def _locked(deed: Deed, places: dict[Place, tuple[Warehouse, Item]]) -> dict[Place, _Row]:
    """The balances under lock, in the order of their ids; made where there are none yet."""
    for place in places.keys() - _ids(deed, places).keys():
        make_row(deed, *places[place])
    ids = _ids(deed, places)
    _forget(deed.session, ids.values())
    columns = (STOCK.c.warehouse_id, STOCK.c.item_id, STOCK.c.id, STOCK.c.quantity, STOCK.c.reserved, STOCK.c.value)
    locked = select(*columns).where(STOCK.c.id.in_(sorted(ids.values()))).order_by(STOCK.c.id).with_for_update()
    return {(warehouse, item): _Row(*told) for warehouse, item, *told in deed.session.connection().execute(locked)}


def lock(deed: Deed, pairs: Iterable[tuple[Warehouse, Item]]) -> None:
    """Takes the balances that a deed will change in several goes, all at once and in order, so that two desks never wait for one another."""
    _locked(deed, {(warehouse.id, item.id): (warehouse, item) for warehouse, item in pairs})


def _ids(deed: Deed, places: Iterable[Place]) -> dict[Place, int]:
    warehouses, items = ({place[at] for place in places} for at in (0, 1))
    found = select(STOCK.c.warehouse_id, STOCK.c.item_id, STOCK.c.id).where(STOCK.c.warehouse_id.in_(warehouses), STOCK.c.item_id.in_(items))
    return {(warehouse, item): key for warehouse, item, key in deed.session.connection().execute(found) if (warehouse, item) in places}


def _forget(session: Session, ids: Iterable[int]) -> None:
    """What a record of these balances remembers is read again when it is next asked for."""
    for key in ids:
        known = session.identity_map.get(identity_key(Stock, key))
        if known is not None:
            session.expire(known, ["quantity", "reserved", "wanted", "in_bags", "on_order", "to_order", "value", "level"])


def make_row(deed: Deed, warehouse: Warehouse, item: Item) -> None:
    """Enters an empty balance of a part in a warehouse."""
    deed.entered.add("stock")
    made_once(deed.session, Stock, ("warehouse_id", "item_id"), {
        "branch_id": warehouse.branch_id, "business_date": deed.business_date, "warehouse_id": warehouse.id, "item_id": item.id, "item_code": item.code,
        "item_name": item.name, "name_key": sort_key(item.name), "fits": item.fits, "item_state": item.state, "supplier_name": item.supplier_name,
        "kind": warehouse.kind, "warehouse_name": warehouse.name})


def stock_row(deed: Deed, warehouse: Warehouse, item: Item) -> Stock:
    """The balance of a part in a warehouse, made where there is none."""
    found = select(Stock).where(Stock.warehouse_id == warehouse.id, Stock.item_id == item.id)
    row = deed.session.scalar(found)
    if row is None:
        make_row(deed, warehouse, item)
        row = deed.session.scalars(found).one()
    return row


# ---- one going ------------------------------------------------------------------------------------------------------------------

def _go(deed: Deed, rows: dict[Place, _Row], going: Going) -> int:
    """Changes the balances on both sides. Returns what the goods are worth."""
    value = going.value or 0
    if going.source is not None:
        row = rows[going.source.id, going.item.id]
        value = _share(row, going.quantity) if going.value is None else _at_most(row, going)
        _take(deed, row, going, value)
        _count_bag(deed, rows, going.source, going.item, -going.quantity)
    if going.target is not None:
        row = rows[going.target.id, going.item.id]
        _change(deed, row.id, quantity=going.quantity, value=value, reserved=going.quantity if going.for_job else 0)
        row.quantity, row.value = row.quantity + going.quantity, row.value + value
        _count_bag(deed, rows, going.target, going.item, going.quantity)
    for serial in going.serials:
        _carry(deed, going, serial)
    return value


def _share(row: _Row, taken: int) -> int:
    """What a part of a stock is worth by its moving average, half a minor unit rounded up; the last piece takes what is left."""
    if row.quantity <= 0:
        return 0
    return row.value if taken >= row.quantity else (2 * row.value * taken + row.quantity) // (2 * row.quantity)


def _at_most(row: _Row, going: Going) -> int:
    """A value that was told, as far as the stock has it; what leaves last takes what is left."""
    return row.value if going.quantity >= row.quantity else min(going.value or 0, row.value)


def _take(deed: Deed, row: _Row, going: Going, value: int) -> None:
    """Takes goods out of a balance, where enough of them is free, or was put aside for this job."""
    table, quantity_ = STOCK.c, going.quantity
    enough = table.reserved >= quantity_ if going.aside else table.quantity - table.reserved >= quantity_
    done = _change(deed, row.id, enough, quantity=-quantity_, value=-value, reserved=-quantity_ if going.aside else 0)
    if not done:
        raise too_few(going.item, going.source, row.quantity - row.reserved)
    row.quantity, row.value, row.reserved = row.quantity - quantity_, row.value - value, row.reserved - (quantity_ if going.aside else 0)


def too_few(item: Item, warehouse: Warehouse | None, free: int) -> Refused:
    """What is said when there is not enough."""
    return Refused(N_("{what}: {free} free in {warehouse}, no more."), field="quantity", what=item.title(), free=_Pieces(free),
                   warehouse=warehouse.name if warehouse else "")


class _Pieces(int):
    """A quantity inside a sentence, as the desk writes it."""

    def __format__(self, how: str) -> str:
        return quantity(self)


def _change(deed: Deed, key: int, enough: Any = None, **by: int) -> bool:
    """Changes a balance relatively; where it has to hold enough and does not, nothing is changed and False returned."""
    table = STOCK.c
    new = {name: table[name] + amount for name, amount in by.items() if amount}
    quantity_, on_order, wanted = (new.get(name, table[name]) for name in ("quantity", "on_order", "wanted"))
    statement = update(STOCK).where(table.id == key).values(**new, level=level_in(quantity_, wanted), to_order=to_order_in(quantity_, on_order, wanted))
    if enough is not None:
        statement = statement.where(enough)
    return bool(deed.session.connection().execute(statement).rowcount)


def _count_bag(deed: Deed, rows: dict[Place, _Row], place: Warehouse, item: Item, by: int) -> None:
    if place.kind is WarehouseKind.BAG and place.home_id:
        _change(deed, rows[place.home_id, item.id].id, in_bags=by)


def _carry(deed: Deed, going: Going, serial: str) -> None:
    """One piece with a serial number changes places; it is where it was said to be, or nothing is done."""
    connection, table = deed.session.connection(), SERIALS.c
    mine = (table.item_id == going.item.id) & (table.serial == serial)
    here = table.warehouse_id == going.source.id if going.source else table.warehouse_id.is_(None)
    target = going.target.id if going.target else None
    if connection.execute(update(SERIALS).where(mine, here).values(warehouse_id=target)).rowcount:
        return
    known = connection.execute(select(table.warehouse_id).where(mine)).first()
    if known is None and going.source is None:
        connection.execute(insert(SERIALS).values(item_id=going.item.id, serial=serial, warehouse_id=target))
        return
    place = deed.session.get(Warehouse, known[0]) if known and known[0] else None
    if place is None:
        raise Refused(N_("The piece {serial} of {what} is not in stock."), field="serials", serial=serial, what=going.item.title())
    raise Refused(N_("The piece {serial} of {what} is in {warehouse}."), field="serials", serial=serial, what=going.item.title(), warehouse=place.name)


def _pieces(going: Going, value: int) -> list[tuple[str, int, int]]:
    """The entries that a going makes: one, or one for each serial number with its share of the value."""
    if not going.serials:
        return [("", going.quantity, value)]
    left, many = value, len(going.serials)
    entries = []
    for at, serial in enumerate(going.serials):
        share = left // (many - at)
        entries.append((serial, 1000, share))
        left -= share
    return entries


def serials_in(words: str) -> tuple[str, ...]:
    """The serial numbers in what was typed or scanned one after another."""
    found = tuple(dict.fromkeys(words.replace(",", " ").replace(";", " ").split()))
    for serial in found:
        if len(serial) > 40:
            raise Refused(N_("A serial number has at most 40 characters: {serial}"), field="serials", serial=serial)
    return found


# ---- what is promised and wanted ------------------------------------------------------------------------------------------------

def put_aside(deed: Deed, warehouse: Warehouse, item: Item, pieces: int) -> bool:
    """Puts goods aside for a job; says whether enough was free. Taken back with a number below zero."""
    row = _locked(deed, {(warehouse.id, item.id): (warehouse, item)})[warehouse.id, item.id]
    deed.entered.add("stock")
    return _change(deed, row.id, STOCK.c.quantity - STOCK.c.reserved >= pieces, reserved=pieces)


def want(deed: Deed, warehouse: Warehouse, item: Item, pieces: int) -> None:
    """Counts what jobs still want of a part from a warehouse; given or called off with a number below zero."""
    row = _locked(deed, {(warehouse.id, item.id): (warehouse, item)})[warehouse.id, item.id]
    deed.entered.add("stock")
    _change(deed, row.id, wanted=pieces)


def count_on_order(deed: Deed, warehouse: Warehouse, item: Item, pieces: int) -> None:
    """Counts what suppliers owe a warehouse of a part; what came in or was given up with a number below zero."""
    row = _locked(deed, {(warehouse.id, item.id): (warehouse, item)})[warehouse.id, item.id]
    deed.entered.add("stock")
    _change(deed, row.id, on_order=pieces)


def stands_at_nothing(items: Sequence[Item]) -> Refused:
    """What is said of goods that came in without a cost; it is in nobody's way."""
    return Refused(N_("{items}: worth 0.00 until the cost is entered."), items=", ".join(item.code for item in items[:6]) + (" …" if len(items) > 6 else ""))


# ---- questions ------------------------------------------------------------------------------------------------------------------

def quantity_in(session: Session, warehouse_id: int, item_id: int) -> int:
    """What lies in a warehouse, promised or not, in thousandths."""
    return int(session.execute(select(STOCK.c.quantity).where(STOCK.c.warehouse_id == warehouse_id, STOCK.c.item_id == item_id)).scalar() or 0)


def free_in(session: Session, warehouse_id: int, item_id: int) -> int:
    """What nobody has been promised, in thousandths."""
    found = session.execute(select(STOCK.c.quantity - STOCK.c.reserved).where(STOCK.c.warehouse_id == warehouse_id, STOCK.c.item_id == item_id)).scalar()
    return int(found or 0)


def stock_on(session: Session, warehouse_id: int, item_id: int, day: date) -> tuple[int, int]:
    """What lay in a warehouse at the end of a day and what it was worth: the sum of the ledger up to then."""
    table = MOVEMENTS.c
    came, touched = table.to_id == warehouse_id, (table.to_id == warehouse_id) | (table.from_id == warehouse_id)
    sums = [func.coalesce(func.sum(case((came, column), else_=-column)), 0) for column in (table.quantity, table.value)]
    found = session.execute(select(*sums).where(touched, table.item_id == item_id, table.business_date <= day)).one()
    return int(found[0]), int(found[1])


def stock_of_day(session: Session, warehouse: Warehouse, day: date) -> list[tuple[int, int, int]]:
    """All that lay in a warehouse at the end of a day: each part with its quantity and value, as the ledger had them; without what was empty.

    Summed up from the beginning for a day in the older half of the branch's ledger, and back from what lies there now for a later one: what is read
    is never more than half of it, and all of it stands in the index of days (the `+ 0` keeps the database from going through every part instead).
    """
    table, ours = MOVEMENTS.c, MOVEMENTS.c.branch_id == warehouse.branch_id
    here = ours & ((table.to_id + 0 == warehouse.id) | (table.from_id + 0 == warehouse.id))
    ends = [select(end(table.business_date)).where(ours).scalar_subquery() for end in (func.min, func.max)]  # one by one: each is the end of an index
    first, last = session.execute(select(*ends)).one()
    back = first is not None and day >= first + (last - first) / 2
    signs = [case((table.to_id == warehouse.id, -column if back else column), else_=column if back else -column).label(column.name)
             for column in (table.quantity, table.value)]
    moved: Any = select(table.item_id, *signs).where(here, table.business_date > day if back else table.business_date <= day)
    if back:
        moved = union_all(select(STOCK.c.item_id, STOCK.c.quantity, STOCK.c.value).where(STOCK.c.warehouse_id == warehouse.id), moved)
    told = moved.subquery()
    sums = [func.sum(column) for column in (told.c.quantity, told.c.value)]
    found = session.execute(select(told.c.item_id, *sums).group_by(told.c.item_id).having(sums[0] != 0).order_by(told.c.item_id))
    return [(int(item), int(quantity_), int(value)) for item, quantity_, value in found]


def worth(session: Session, warehouse_id: int, item_id: int, pieces: int) -> int:
    """What some of a stock is worth by its moving average, in minor units of its branch; nothing where none of it lies there."""
    row = session.execute(select(STOCK.c.id, STOCK.c.quantity, STOCK.c.reserved, STOCK.c.value).where(
        STOCK.c.warehouse_id == warehouse_id, STOCK.c.item_id == item_id)).first()
    return _share(_Row(*row), pieces) if row else 0


def serials_in_place(session: Session, warehouse_id: int, item_id: int) -> list[str]:
    """The serial numbers of the pieces that lie in a warehouse."""
    found = select(SERIALS.c.serial).where(SERIALS.c.warehouse_id == warehouse_id, SERIALS.c.item_id == item_id)
    return list(session.scalars(found.order_by(SERIALS.c.serial)))


def place_of_serial(session: Session, item_id: int, serial: str) -> int | None:
    """The warehouse in which a piece is, or none."""
    return session.execute(select(SERIALS.c.warehouse_id).where(SERIALS.c.item_id == item_id, SERIALS.c.serial == serial)).scalar()
