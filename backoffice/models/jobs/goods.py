"""Customers' goods in our care: the receipt the customer holds, and the goods entry and exit register (P2-11, P2-12, P1-5.10)."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, Text, inspect, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.customers import Customer
from backoffice.models.centre.products import Unit
from backoffice.models.centre.staff import Staff
from backoffice.models.custody import Held, Holder, pass_on
from backoffice.models.deeds import deed_of
from backoffice.models.guards import Guard
from backoffice.models.jobs.calls import Call
from backoffice.models.jobs.vouchers import Voucher
from backoffice.models.steps import step
from backoffice.models.types import Choice, Code, Line, Moment, Reference, SortKey, State
from backoffice.text import N_, lines_of


class ReceiptState(State):
    ISSUED = "issued", N_("With the customer"), "active"
    PARTLY_RECOVERED = "partly recovered", N_("Partly recovered"), "away"
    BACK = "back", N_("Back, goods still here"), "waiting"
    RECOVERED = "recovered", N_("Taken back and voided"), "good", True
    LOST = "lost", N_("Declared lost"), "trouble", True


class GoodsState(State):
    IN = "in", N_("Taken in"), "away"
    ON_SHELF = "on shelf", N_("On the shelf"), "away"
    WORKSHOP = "workshop", N_("In the workshop"), "away"
    READY = "ready", N_("Ready to return"), "good"
    OUT = "out", N_("Returned"), "quiet", True


class TakenWhere(Choice):
    SITE = "site", N_("At the customer's")
    COUNTER = "counter", N_("At the counter")


class GoodsReceipt(Held, BranchRecord):
    """The customer goods receipt: what we took, in what condition, with which accessories, signed by both (P2-11).

    The customer holds it until the goods are back; then it is taken back, and voided when the last of them leaves (P2-12).
    """

    area = "goods"
    label = N_("Goods receipt")
    guards = (Guard("goods.see_identity", N_("Identity shown when a receipt is lost"), ("loss_identity",), papers=("loss_declaration",)),)
    series = "GR"
    states = ReceiptState
    frozen_from = tuple(ReceiptState)
    lives_on = ("recovered_at", "loss_declared_by", "loss_identity", "loss_at")
    found_by = ("number", "call_number", "customer_name", "phone")
    sort_keys: ClassVar = {"customer_key": "customer_name"}
    copies: ClassVar = {"call_number": "call.number", "voucher_number": "voucher.number"}
    sorts = ("number", "customer_key", "state")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[ReceiptState] = mapped_column(default=ReceiptState.ISSUED)
    call_id: Mapped[int] = mapped_column(Reference, ForeignKey("call.id"))
    call_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    voucher_id: Mapped[int] = mapped_column(Reference, ForeignKey("voucher.id"))
    voucher_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    customer_id: Mapped[int] = mapped_column(Reference, ForeignKey("customer.id"))
    customer_name: Mapped[Line]
    customer_key: Mapped[SortKey]
    phone: Mapped[Line] = mapped_column(default="")
    taken_where: Mapped[TakenWhere]
    taken_at: Mapped[Moment]
    taken_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    signed_by: Mapped[Line]
    quote_above: Mapped[Line] = mapped_column(default="")
    recovered_at: Mapped[Moment | None]
    loss_declared_by: Mapped[Line] = mapped_column(default="")
    loss_identity: Mapped[Line] = mapped_column(default="")
    loss_at: Mapped[Moment | None]

    call: Mapped[Call] = relationship(lazy="joined", innerjoin=True)
    voucher: Mapped[Voucher] = relationship()
    customer: Mapped[Customer] = relationship()
    taken_by: Mapped[Staff] = relationship()
    entries: Mapped[list[GoodsEntry]] = relationship(back_populates="receipt", order_by="GoodsEntry.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "call_id"))

    @step(N_("Take the receipt back"), ReceiptState.ISSUED, ReceiptState.PARTLY_RECOVERED,
          to=(ReceiptState.PARTLY_RECOVERED, ReceiptState.BACK, ReceiptState.RECOVERED), right="goods.return", clauses="P2-12 P1-5.10")
    def recover(self, entry: GoodsEntry | None = None) -> ReceiptState:
        """The customer hands the receipt back. For one unit of several its line is struck out and the customer keeps the rest;
        with the last unit that leaves, the receipt is voided."""
        deed = deed_of(self)
        struck = [entry] if entry is not None else self.entries
        for line in struck:
            if line.receipt_id != self.id:
                raise Refused(N_("{entry} does not stand on this receipt."), field="entry", entry=line.number)
            line.receipt_back_at = line.receipt_back_at or deed.at
        if not all(line.receipt_back_at for line in self.entries):
            return ReceiptState.PARTLY_RECOVERED
        pass_on(deed, self, Holder.CLERK, deed.staff.name, deed.staff)
        return self.void_when_all_out()

    def void_when_all_out(self, leaving: GoodsEntry | None = None) -> ReceiptState:
        """A receipt that is back is voided together with the exit of the last of its goods, never before."""
        if any(line.state is not GoodsState.OUT and line is not leaving for line in self.entries):
            return ReceiptState.BACK
        deed = deed_of(self)
        self.recovered_at = deed.at
        pass_on(deed, self, Holder.VOIDED, deed.staff.name)
        return ReceiptState.RECOVERED

    @step(N_("Declare lost"), ReceiptState.ISSUED, ReceiptState.PARTLY_RECOVERED, to=ReceiptState.LOST, right="goods.return", clauses="P2-12 P1-5.10")
    def declare_lost(self, declared_by: str, identity_shown: str, declaration_signed: bool) -> None:
        """The customer signs that the receipt is lost, and shows who they are; the goods may then leave without it."""
        if not declaration_signed:
            raise Refused(N_("The loss declaration needs the customer's signature."), field="declaration_signed")
        deed = deed_of(self)
        self.loss_declared_by, self.loss_identity, self.loss_at = declared_by, identity_shown, deed.at
        pass_on(deed, self, Holder.LOST, declared_by)
        deed.issue("loss_declaration", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.jobs import on_paper
        return on_paper.loss_declaration(self) if kind == "loss_declaration" else on_paper.goods_receipt(self)


class GoodsEntry(Held, BranchRecord):
    """One line of the goods entry and exit register: one unit of a customer in our care, from the day it comes in to the day it leaves."""

    area = "goods"
    label = N_("Goods in our care")
    belongs_to = "receipt_id"
    series = "E"
    states = GoodsState
    frozen_from = (GoodsState.OUT,)
    lives_on = ("receipt_back_at",)
    found_by = ("number", "receipt_number", "call_number", "voucher_number", "customer_name", "phone", "serial", "description", "shelf")
    sort_keys: ClassVar = {"customer_key": "customer_name", "description_key": "description"}
    copies: ClassVar = {"receipt_number": "receipt.number", "call_number": "call.number", "voucher_number": "voucher.number",
                        "customer_name": "receipt.customer_name", "phone": "receipt.phone"}
    sorts = ("number", "customer_key", "description_key", "state", "shelf")
    editable = ("shelf", "planned_return", "condition")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[GoodsState] = mapped_column(default=GoodsState.IN)
    open: Mapped[bool] = mapped_column(default=True, info={"derived": True})
    receipt_id: Mapped[int] = mapped_column(Reference, ForeignKey("goods_receipt.id"))
    receipt_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    call_id: Mapped[int] = mapped_column(Reference, ForeignKey("call.id"))
    call_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    voucher_id: Mapped[int] = mapped_column(Reference, ForeignKey("voucher.id"))
    voucher_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    customer_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    customer_key: Mapped[SortKey]
    phone: Mapped[Line] = mapped_column(default="", info={"derived": True})
    unit_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("unit.id"))
    description: Mapped[Line]
    description_key: Mapped[SortKey]
    serial: Mapped[Code] = mapped_column(default="")
    condition: Mapped[Line] = mapped_column(default="")
    accessories: Mapped[str] = mapped_column(Text, default="")
    declared_value: Mapped[Line] = mapped_column(default="")
    shelf: Mapped[Line] = mapped_column(default="")
    in_at: Mapped[Moment]
    in_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    planned_return: Mapped[date | None]
    return_date: Mapped[date | None]
    receipt_back_at: Mapped[Moment | None]
    out_at: Mapped[Moment | None]
    out_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    signed_by: Mapped[Line] = mapped_column(default="")

    receipt: Mapped[GoodsReceipt] = relationship(back_populates="entries", lazy="joined", innerjoin=True)
    call: Mapped[Call] = relationship()
    voucher: Mapped[Voucher] = relationship()
    unit: Mapped[Unit | None] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "receipt_id"), Index(None, "call_id"), Index(None, "unit_id", "id"),
                Index("ix_goods_entry_open", "branch_id", "state", "id", sqlite_where=text("open"), postgresql_where=text("open")))

    def title(self) -> str:
        return f"{self.number} {self.description}"

    def accessory_list(self) -> list[str]:
        """The accessories, one by one: each gets its own label."""
        return lines_of(self.accessories)

    @step(N_("Put on shelf"), GoodsState.IN, GoodsState.ON_SHELF, GoodsState.WORKSHOP, GoodsState.READY, right="goods.shelve", clauses="P2-11",
          to=(GoodsState.ON_SHELF, GoodsState.READY))
    def put_on_shelf(self, shelf: str) -> GoodsState:
        """Says where the goods lie; whoever looks for them finds them."""
        self.shelf = shelf
        pass_on(deed_of(self), self, Holder.SHELF, shelf)
        return GoodsState.READY if self.state is GoodsState.READY else GoodsState.ON_SHELF

    def check(self) -> None:
        if self.id and self.planned_return and inspect(self).attrs.planned_return.history.has_changes() and self.planned_return < deed_of(self).business_date:
            raise Refused(N_("The planned return lies in the past."), field="planned_return")
        if self.holder is Holder.SHELF and self.shelf and self.holder_name != self.shelf:
            pass_on(deed_of(self), self, Holder.SHELF, self.shelf)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.jobs.on_paper import accessory_labels
        return accessory_labels(self)
