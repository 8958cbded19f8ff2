"""Transfers: goods on their way from one branch to another, with one record at each end of the road (P1-6.3, P1-6.2).

The sending branch keeps the transfer, the receiving one its arrival; both bear one number, in the series of the branch that sends. What is
on the road belongs to the branch that sent it, in its warehouse *In transit*, until it is counted in, taken back or written off.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.branches import Branch
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.steps import Pieces, step
from backoffice.models.types import Code, Line, Moment, Quantity, Rate, Reference, SortKey, State, Text
from backoffice.models.warehouse.items import Item
from backoffice.models.warehouse.ledger import serials_in
from backoffice.models.warehouse.warehouses import Warehouse
from backoffice.text import N_


class TransferState(State):
    ASKED = "asked", N_("To send"), "waiting"
    SENT = "sent", N_("On the way"), "away"
    DIFFERS = "differs", N_("Differences open"), "trouble"
    CLOSED = "closed", N_("Closed"), "good", True
    CALLED_OFF = "called off", N_("Called off"), "quiet", True


class ArrivalState(State):
    ASKED = "asked", N_("Asked for"), "quiet"
    ON_THE_WAY = "on the way", N_("To count in"), "waiting"
    DIFFERS = "differs", N_("Differences open"), "trouble"
    CLOSED = "closed", N_("Closed"), "good", True
    CALLED_OFF = "called off", N_("Called off"), "quiet", True


class Transfer(BranchRecord):
    """Goods that this branch sends to another: asked for, counted out, and closed when the last piece of it is accounted for."""

    area = "stock"
    label = N_("Transfer")
    series = "TR"
    also_of = "to_branch_id"
    states = TransferState
    frozen_from = (TransferState.CLOSED, TransferState.CALLED_OFF)
    found_by = ("number", "to_name", "carrier")
    sort_keys: ClassVar = {"to_key": "to_name"}
    copies: ClassVar = {"to_name": "to_branch.name", "warehouse_name": "warehouse.name"}
    impersonal = ("carrier", "note", "settled_why")
    sorts = ("number", "to_key", "state")
    editable = ("note",)

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[TransferState] = mapped_column(default=TransferState.ASKED)
    to_branch_id: Mapped[int] = mapped_column(Reference, ForeignKey("branch.id"))
    to_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    to_key: Mapped[SortKey]
    warehouse_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("warehouse.id"))
    warehouse_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    transit_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("warehouse.id"))
    asked_at: Mapped[Moment]
    asked_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    sent_at: Mapped[Moment | None]
    sent_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    carrier: Mapped[Line] = mapped_column(default="")
    settled_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    settled_why: Mapped[Line] = mapped_column(default="")
    note: Mapped[Text] = mapped_column(default="")

    to_branch: Mapped[Branch] = relationship(foreign_keys=[to_branch_id])
    warehouse: Mapped[Warehouse | None] = relationship(foreign_keys=[warehouse_id])
    transit: Mapped[Warehouse | None] = relationship(foreign_keys=[transit_id])
    asked_by: Mapped[Staff] = relationship(foreign_keys=[asked_by_id])
    sent_by: Mapped[Staff | None] = relationship(foreign_keys=[sent_by_id])
    settled_by: Mapped[Staff | None] = relationship(foreign_keys=[settled_by_id])
    lines: Mapped[list[TransferLine]] = relationship(back_populates="transfer", order_by="TransferLine.id")
    arrival: Mapped[Arrival] = relationship(back_populates="transfer", uselist=False)

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "transit_id", "state"))

    def title(self) -> str:
        return f"{self.number} {self.to_name}".strip()

    def line_for(self, item: Item, field: str = "goods") -> TransferLine:
        """The line on which a part stands. Raises Refused where there is none."""
        found = next((line for line in self.lines if line.item_id == item.id), None)
        if found is None:
            raise Refused(N_("{item} does not stand on {number}."), field=field, item=item.title(), number=self.number)
        return found

    def open_lines(self) -> list[TransferLine]:
        """The lines of which something is still on the road."""
        return [line for line in self.lines if line.on_the_road]

    @step(N_("Print transfer list"), TransferState.SENT, TransferState.DIFFERS, TransferState.CLOSED, right="stock.print", clauses="P1-6.3")
    def print_list(self) -> None:
        """Prints the list again, with what was counted in since."""
        deed_of(self).issue("transfer_list", self)

    @step(N_("Call off"), TransferState.ASKED, to=TransferState.CALLED_OFF, right="stock.transfer", clauses="P1-6.3")
    def call_off(self, reason: str) -> None:
        """Nothing is sent; the other branch sees why."""
        self.settled_why, self.settled_by = reason[:200], deed_of(self).staff
        self.arrival.state = ArrivalState.CALLED_OFF

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.warehouse.on_count_papers import transfer_list
        return transfer_list(self, self)


class TransferLine(BranchRecord):
    """One part of a transfer, in thousandths: asked and sent, and what became of what was sent. `rejected` are among those still on the road,
    with the reason why the other branch did not take them."""

    area = "stock"
    label = N_("Line")
    line_of = "transfer"
    impersonal = ("serials", "remark")

    transfer_id: Mapped[int] = mapped_column(Reference, ForeignKey("transfer.id"))
    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    asked: Mapped[Quantity]
    sent: Mapped[Quantity] = mapped_column(default=0)
    serials: Mapped[Text] = mapped_column(default="")
    arrived: Mapped[Quantity] = mapped_column(default=0)
    rejected: Mapped[Quantity] = mapped_column(default=0)
    came_back: Mapped[Quantity] = mapped_column(default=0)
    written_off: Mapped[Quantity] = mapped_column(default=0)
    remark: Mapped[Line] = mapped_column(default="")

    transfer: Mapped[Transfer] = relationship(back_populates="lines")
    item: Mapped[Item] = relationship(lazy="joined", innerjoin=True)

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("transfer_id", "item_id"), Index(None, "item_id"),
                CheckConstraint("arrived >= 0 AND rejected >= 0 AND came_back >= 0 AND written_off >= 0 AND arrived + came_back + written_off <= sent",
                                name="no_more_than_sent"))

    @property
    def on_the_road(self) -> int:
        """What was sent and is neither counted in, nor back, nor written off."""
        return self.sent - self.arrived - self.came_back - self.written_off


class Arrival(BranchRecord):
    """The same transfer as the receiving branch sees it: asked for, to count in, with differences, closed. Where the branches have different money,
    the goods are worth here what they were worth there at `exchange_rate`, or what was agreed for the part where no rate was told (0)."""

    area = "stock"
    label = N_("Incoming transfer")
    also_of = "from_branch_id"
    states = ArrivalState
    frozen_from = (ArrivalState.CLOSED, ArrivalState.CALLED_OFF)
    lives_on = ("without_cost",)
    found_by = ("number", "from_name")
    sort_keys: ClassVar = {"from_key": "from_name"}
    copies: ClassVar = {"number": "transfer.number", "from_name": "from_branch.name", "warehouse_name": "warehouse.name"}
    impersonal = ("number", "note", "rate_source")
    sorts = ("number", "from_key", "state")
    editable = ("note",)

    number: Mapped[Code] = mapped_column(unique=True, info={"derived": True})
    state: Mapped[ArrivalState] = mapped_column(default=ArrivalState.ASKED)
    transfer_id: Mapped[int] = mapped_column(Reference, ForeignKey("transfer.id"), unique=True)
    from_branch_id: Mapped[int] = mapped_column(Reference, ForeignKey("branch.id"))
    from_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    from_key: Mapped[SortKey]
    warehouse_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("warehouse.id"))
    warehouse_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    asked_at: Mapped[Moment]
    sent_at: Mapped[Moment | None]
    counted_at: Mapped[Moment | None]
    counted_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    exchange_rate: Mapped[Rate] = mapped_column(default=0)
    rate_source: Mapped[Line] = mapped_column(default="")
    note: Mapped[Text] = mapped_column(default="")
    without_cost: Mapped[bool] = mapped_column(default=False)

    transfer: Mapped[Transfer] = relationship(back_populates="arrival")
    from_branch: Mapped[Branch] = relationship(foreign_keys=[from_branch_id])
    warehouse: Mapped[Warehouse | None] = relationship()
    counted_by: Mapped[Staff | None] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "branch_id", "without_cost", "id"))

    def title(self) -> str:
        return f"{self.number} {self.from_name}".strip()

    @property
    def lines(self) -> list[TransferLine]:
        """The lines of the transfer, which both branches see."""
        return self.transfer.lines

    @step(N_("Print transfer list"), ArrivalState.ON_THE_WAY, ArrivalState.DIFFERS, ArrivalState.CLOSED, right="stock.print", clauses="P1-6.3")
    def print_list(self) -> None:
        """Prints the list with which the goods came, with what was counted in."""
        deed_of(self).issue("transfer_list", self)

    @step(N_("Call off"), ArrivalState.ASKED, to=ArrivalState.CALLED_OFF, right="stock.transfer", clauses="P1-6.3")
    def call_off(self, reason: str) -> None:
        """The goods are not needed any more; nothing has been sent yet."""
        transfer = self.transfer
        transfer.state, transfer.settled_why, transfer.settled_by = TransferState.CALLED_OFF, reason[:200], deed_of(self).staff

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.warehouse.on_count_papers import transfer_list
        return transfer_list(self, self.transfer)


# ---- asking -----------------------------------------------------------------------------------------------------------------------

@dataclass
class Asked:
    """A part and how many of it are to go to the other branch."""

    item: Item
    quantity: Pieces = 1000


@step(N_("New transfer"), on=Transfer, right="stock.transfer", clauses="P1-6.2 P1-6.3", creates=True)
def plan_transfer(session: Session, to_branch: Branch, goods: list[Asked], note: str = "") -> Transfer:
    """What this branch will send to another. It is counted out in a step of its own, when it leaves."""
    deed = deed_of(session)
    if to_branch.id == deed.branch.id:
        raise Refused(N_("Goods go to another branch; inside this one they are moved."), field="to_branch")
    return _asked(deed, deed.branch, to_branch, goods, note).transfer


@step(N_("Ask another branch"), on=Arrival, right="stock.transfer", clauses="P1-6.2 P1-6.3", creates=True)
def ask_branch(session: Session, from_branch: Branch, goods: list[Asked], note: str = "") -> Arrival:
    """Asks another branch for goods; it sees at once what is wanted, and sends or calls off."""
    deed = deed_of(session)
    if from_branch.id == deed.branch.id:
        raise Refused(N_("Goods come from another branch; inside this one they are moved."), field="from_branch")
    return _asked(deed, from_branch, deed.branch, goods, note)


def _asked(deed: Deed, sender: Branch, receiver: Branch, goods: Sequence[Asked], note: str) -> Arrival:
    """Enters a transfer at both ends of its road."""
    wanted: dict[int, tuple[Item, int]] = {}
    for told in goods:
        if told.quantity <= 0:
            raise Refused(N_("How many? {what} needs a quantity above zero."), field="goods", what=told.item.title())
        wanted[told.item.id] = told.item, wanted.get(told.item.id, (told.item, 0))[1] + told.quantity
    if not wanted:
        raise Refused(N_("Scan or choose what is to be sent."), field="goods")
    there, here = ({"branch_id": each.id, "business_date": each.today(deed.at)} for each in (sender, receiver))
    transfer = deed.add(Transfer(to_branch=receiver, asked_at=deed.at, asked_by=deed.staff, note=note, **there))
    for item, quantity in wanted.values():
        deed.add(TransferLine(transfer=transfer, item=item, asked=quantity, **there))
    arrival: Arrival = deed.add(Arrival(transfer=transfer, from_branch=sender, asked_at=deed.at, note=note, **here))
    return arrival


@dataclass
class CountedPieces:
    """What was counted of one part: how many, or each serial number."""

    item: Item
    quantity: Pieces = 1000
    serials: str = ""


def pieces_of(told: CountedPieces) -> tuple[int, tuple[str, ...]]:
    """How many pieces were counted, and which; of a part that is followed by serial number there are as many as serial numbers."""
    serials = serials_in(told.serials)
    if told.quantity < 0:
        raise Refused(N_("How many? Less than nothing was counted of {what}."), field="goods", what=told.item.title())
    return (len(serials) * 1000 if told.item.serial_tracked and serials else told.quantity), serials
