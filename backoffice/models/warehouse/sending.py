"""A transfer on its way: counted out, counted in, and every difference settled: found later, taken back or written off (P1-6.3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.guards import NotBy
from backoffice.models.jobs.vouchers import amount_of
from backoffice.models.steps import Exchange, Pieces, step
from backoffice.models.warehouse.exchange import in_house, refuse_rate
from backoffice.models.warehouse.items import Item
from backoffice.models.warehouse.job_parts import serve_waiting
from backoffice.models.warehouse.ledger import Going, lock, place_of_serial, post, serials_in, stands_at_nothing, worth
from backoffice.models.warehouse.stock import MovementKind
from backoffice.models.warehouse.transfers import Arrival, ArrivalState, CountedPieces, Transfer, TransferLine, TransferState, pieces_of
from backoffice.models.warehouse.warehouses import Warehouse, WarehouseKind, warehouse_of
from backoffice.text import N_, quantity

NO_STORE = (WarehouseKind.TRANSIT, WarehouseKind.BAG)
"""From and into these a transfer neither leaves nor arrives."""


def _store(deed: Deed, chosen: Warehouse | None, kind: WarehouseKind = WarehouseKind.PARTS) -> Warehouse:
    place = chosen or warehouse_of(deed, kind)
    if place.kind in NO_STORE:
        raise Refused(N_("A transfer leaves from a store and arrives in one, not in {warehouse}."), field="warehouse", warehouse=place.name)
    return place


# ---- counted out --------------------------------------------------------------------------------------------------------------------

@step(N_("Send"), TransferState.ASKED, on=Transfer, to=TransferState.SENT, right="stock.transfer", clauses="P1-6.3")
def send(session: Session, transfer: Transfer, goods: list[CountedPieces], warehouse: Warehouse | None = None, carrier: str = "") -> None:
    """What is counted out leaves the store and is in transit. Less than was asked may go; what nobody was promised only. The transfer list is
    printed and travels with the goods."""
    deed = deed_of(session)
    place, road = _store(deed, warehouse), warehouse_of(deed, WarehouseKind.TRANSIT)
    counted = _counted(transfer, goods)
    if not any(pieces for _line, pieces, _serials in counted):
        raise Refused(N_("Scan or count what is sent."), field="goods")
    goings = []
    for line, pieces, serials in counted:
        line.sent, line.serials = pieces, " ".join(serials)
        if pieces:
            goings.append(Going(line.item, pieces, place, road, serials, line=line))
    post(deed, MovementKind.SENT, goings, transfer, received_by=carrier)
    transfer.warehouse, transfer.transit, transfer.carrier = place, road, carrier[:200]
    transfer.sent_at, transfer.sent_by = deed.at, deed.staff
    transfer.arrival.state, transfer.arrival.sent_at = ArrivalState.ON_THE_WAY, deed.at
    deed.entered.add("transfer_line")
    deed.issue("transfer_list", transfer)


def _counted(transfer: Transfer, goods: Iterable[CountedPieces]) -> list[tuple[TransferLine, int, tuple[str, ...]]]:
    """What was counted of each line, scans of the same part added up."""
    found: dict[int, tuple[TransferLine, int, tuple[str, ...]]] = {}
    for told in goods:
        line = transfer.line_for(told.item)
        pieces, serials = pieces_of(told)
        _line, before, known = found.get(line.id, (line, 0, ()))
        found[line.id] = line, before + pieces, (*known, *serials)
    return list(found.values())


# ---- counted in ---------------------------------------------------------------------------------------------------------------------

@dataclass
class CountedIn:
    """What arrived of one part: how many are taken, or each serial number, and how many are not taken, with the reason."""

    item: Item
    quantity: Pieces = 1000
    serials: str = ""
    rejected: Pieces = 0
    reason: str = ""


@step(N_("Count in"), ArrivalState.ON_THE_WAY, on=Arrival, to=(ArrivalState.CLOSED, ArrivalState.DIFFERS), right="stock.receive", clauses="P1-6.3 P1-6.1")
def count_in(session: Session, arrival: Arrival, goods: list[CountedIn] = (), all_as_sent: bool = False,  # type: ignore[assignment]
             warehouse: Warehouse | None = None, exchange_rate: Exchange = 0, rate_source: str = "") -> ArrivalState:
    """Counts what arrived. What is missing or not taken stays on the road and is named, until it is found, goes back or is written off. Jobs that
    waited for what came go on. From a branch with other money, goods are worth what one unit of that money costs here, or what was agreed for the
    part."""
    deed = deed_of(session)
    if exchange_rate and arrival.from_branch.currency != deed.branch.currency:
        refuse_rate(deed, arrival.from_branch.currency, exchange_rate, rate_source)
        arrival.exchange_rate, arrival.rate_source = exchange_rate, rate_source
    if not goods and not all_as_sent:
        raise Refused(N_("Scan or count what arrived, or say that all of it arrived as sent. Of what did not arrive write a quantity of zero."), field="goods")
    transfer = arrival.transfer
    for told in goods:
        line = transfer.line_for(told.item)
        if told.rejected < 0 or (told.rejected and not told.reason.strip()):
            raise Refused(N_("{item}: write why it is not taken."), field="goods", item=told.item.title())
        line.rejected, line.remark = line.rejected + told.rejected, (told.reason or line.remark)[:200]
    counted = _counted(transfer, [CountedPieces(told.item, told.quantity, told.serials) for told in goods])
    if all_as_sent:
        seen = {line.id for line, _pieces, _serials in counted}
        counted += [(line, line.on_the_road, _on_the_road(session, line)) for line in transfer.lines if line.sent and line.id not in seen]
    arrival.warehouse, arrival.counted_at, arrival.counted_by = _store(deed, warehouse), deed.at, deed.staff
    return _arrived(deed, arrival, counted)


@step(N_("Found later"), ArrivalState.DIFFERS, on=Arrival, to=(ArrivalState.CLOSED, ArrivalState.DIFFERS), right="stock.receive", clauses="P1-6.3")
def find_later(session: Session, arrival: Arrival, goods: list[CountedPieces]) -> ArrivalState:
    """What was missing has turned up here, or is taken after all: it is counted in now."""
    deed = deed_of(session)
    counted = _counted(arrival.transfer, goods)
    if not any(pieces for _line, pieces, _serials in counted):
        raise Refused(N_("Scan or count what was found."), field="goods")
    return _arrived(deed, arrival, counted)


Counted = Sequence[tuple[TransferLine, int, tuple[str, ...]]]


def _arrived(deed: Deed, arrival: Arrival, counted: Counted) -> ArrivalState:
    """Takes goods off the road, in the ledger of the branch that sent them, and into the store, in the ledger of this one."""
    transfer, place = arrival.transfer, arrival.warehouse
    assert place is not None
    for line, pieces, serials in counted:
        _no_more_than_sent(deed.session, line, pieces, serials)
        line.arrived += pieces
        line.rejected = min(line.rejected, line.on_the_road)
    came = [each for each in counted if each[1]]
    _keep_lines(deed)
    lock(deed, [(warehouse, line.item) for line, _pieces, _serials in came for warehouse in (transfer.transit, place) if warehouse is not None])
    values = _off_the_road(deed, MovementKind.ARRIVED, transfer, came, arrival)
    worth_here = post(deed, MovementKind.ARRIVED, [
        Going(line.item, pieces, None, place, serials, _worth_here(deed, arrival, line.item, pieces, value), line=line)
        for (line, pieces, serials), value in zip(came, values, strict=True)], arrival, received_by=deed.staff.name)
    free = [line.item for (line, _pieces, _serials), value in zip(came, worth_here, strict=True) if not value]
    if free:
        arrival.without_cost, deed.remark = True, stands_at_nothing(free)
    if came and place.kind is WarehouseKind.PARTS:
        serve_waiting(deed, place, [line.item for line, _pieces, _serials in came])
    still = bool(transfer.open_lines())
    transfer.state = TransferState.DIFFERS if still else TransferState.CLOSED
    return ArrivalState.DIFFERS if still else ArrivalState.CLOSED


def _keep_lines(deed: Deed) -> None:
    """The lines are stored before the state of their transfer, which may freeze them."""
    deed.entered.add("transfer_line")
    deed.session.flush()


def _off_the_road(deed: Deed, kind: MovementKind, transfer: Transfer, gone: Counted, document: Any, target: Warehouse | None = None,
                  reason: str = "") -> list[int]:
    goings = [Going(line.item, pieces, transfer.transit, target, serials, line=line) for line, pieces, serials in gone]
    return post(deed, kind, goings, document, reason=reason, received_by=deed.staff.name)


def _worth_here(deed: Deed, arrival: Arrival, item: Item, pieces: int, value: int) -> int:
    """What goods are worth where they arrive: as much as where they came from. Where the money is another one, at the rate that was told for this
    arrival; without one they count at the cost that was agreed in the money of this branch."""
    theirs, ours = arrival.from_branch.currency, deed.branch.currency
    if theirs == ours:
        return value
    if arrival.exchange_rate:
        return in_house(value, theirs, arrival.exchange_rate, ours)
    price = item.price_in(ours)
    return amount_of(pieces, price.cost) if price else 0


def _no_more_than_sent(session: Session, line: TransferLine, pieces: int, serials: Sequence[str]) -> None:
    if pieces > line.on_the_road:
        raise Refused(N_("{item}: {open} are on the way, not {counted}. What came beside it is goods in of its own."), field="goods", item=line.item.title(),
                      open=quantity(line.on_the_road), counted=quantity(pieces))
    sent = set(serials_in(line.serials))
    strange = [serial for serial in serials if serial not in sent]
    if strange and line.item.serial_tracked:
        raise Refused(N_("{item}: {serials} was not sent with {number}."), field="goods", item=line.item.title(), serials=", ".join(strange[:4]),
                      number=line.transfer.number)


def _on_the_road(session: Session, line: TransferLine) -> tuple[str, ...]:
    """The serial numbers of a line that are still on the road."""
    road = line.transfer.transit_id
    return tuple(serial for serial in serials_in(line.serials) if place_of_serial(session, line.item_id, serial) == road) if line.item.serial_tracked else ()


# ---- what is left -------------------------------------------------------------------------------------------------------------------

@step(N_("Came back"), TransferState.DIFFERS, on=Transfer, to=(TransferState.CLOSED, TransferState.DIFFERS), right="stock.receive", clauses="P1-6.3")
def take_back(session: Session, transfer: Transfer, goods: list[CountedPieces], warehouse: Warehouse | None = None) -> TransferState:
    """What the other branch did not take, or what turned up on the way, is back and counted in here: to the shelf, or to quarantine."""
    deed, place = deed_of(session), _store(deed_of(session), warehouse or transfer.warehouse)
    counted = [each for each in _counted(transfer, goods) if each[1]]
    if not counted:
        raise Refused(N_("Scan or count what came back."), field="goods")
    for line, pieces, serials in counted:
        _no_more_than_sent(session, line, pieces, serials)
        line.came_back += pieces
        line.rejected = min(line.rejected, line.on_the_road)
    _keep_lines(deed)
    _off_the_road(deed, MovementKind.CAME_BACK, transfer, counted, transfer, place)
    if place.kind is WarehouseKind.PARTS:
        serve_waiting(deed, place, [line.item for line, _pieces, _serials in counted])
    return _settled(transfer)


def _settled(transfer: Transfer) -> TransferState:
    """Closes both ends when nothing is on the road any more."""
    still = bool(transfer.open_lines())
    transfer.arrival.state = ArrivalState.DIFFERS if still else ArrivalState.CLOSED
    return TransferState.DIFFERS if still else TransferState.CLOSED


def lost_value(transfer: Transfer, _values: Any = None) -> int:
    """What is still on the road of a transfer is worth, in minor units of the branch that sent it."""
    session = deed_of(transfer).session
    return sum(worth(session, transfer.transit_id or 0, line.item_id, line.on_the_road) for line in transfer.open_lines())


@step(N_("Write off"), TransferState.DIFFERS, on=Transfer, to=TransferState.CLOSED, right="stock.adjust", clauses="P1-6.3", amount=lost_value,
      not_by=(NotBy(lambda transfer: {transfer.sent_by_id, transfer.arrival.counted_by_id}, N_("never by whoever sent or counted it in"),
                    N_("{name} sent these goods or counted them in: somebody else writes off what is missing.")),))
def write_off(session: Session, transfer: Transfer, reason: str) -> None:
    """What is still missing is given up, with the reason, by somebody who neither sent nor counted it in. Above the limit of a role somebody
    further up decides."""
    deed = deed_of(session)
    lost = [(line, line.on_the_road, _on_the_road(session, line)) for line in transfer.open_lines()]
    for line, pieces, _serials in lost:
        line.written_off += pieces
        line.rejected = 0
    transfer.settled_by, transfer.settled_why = deed.staff, reason[:200]
    _keep_lines(deed)
    _off_the_road(deed, MovementKind.WRITTEN_OFF, transfer, lost, transfer, reason=reason)
    transfer.arrival.state = ArrivalState.CLOSED
