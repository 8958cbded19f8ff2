"""Old parts: each that is taken out gets a tag, comes back, and ends in the store, as scrap, with the supplier or the customer (Z15-17)."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.steps import LongText, step
from backoffice.models.types import Choice, Code, Line, Moment, Quantity, Reference, SortKey, State, Text
from backoffice.models.warehouse.items import Item
from backoffice.models.warehouse.job_parts import JobPart, OldPartWish
from backoffice.models.warehouse.ledger import Going, post, serials_in
from backoffice.models.warehouse.stock import MovementKind
from backoffice.models.warehouse.warehouses import WarehouseKind, warehouse_of
from backoffice.text import N_


class OldPartState(State):
    DUE = "due", N_("Due back"), "waiting"
    RECEIVED = "received", N_("Taken in, to appraise"), "active"
    USABLE = "usable", N_("Usable, in the store"), "good", True
    SCRAP = "scrap", N_("Scrap"), "quiet", True
    SUPPLIER = "supplier", N_("To the supplier"), "quiet", True
    CUSTOMER = "customer", N_("With the customer"), "quiet", True


class Fate(Choice):
    """What the appraisal of an old part can end in."""

    USABLE = "usable", N_("Usable: to the store for old parts")
    SCRAP = "scrap", N_("Scrap: to the scrap store")
    SUPPLIER = "supplier", N_("Back to the supplier")


ENDS = {Fate.USABLE: OldPartState.USABLE, Fate.SCRAP: OldPartState.SCRAP, Fate.SUPPLIER: OldPartState.SUPPLIER}


class OldPart(BranchRecord):
    """A part that was taken out of a customer's unit, under its tag. It enters the stock only when the customer does not want it, and for nothing."""

    area = "stock"
    label = N_("Old part")
    belongs_to = "part_id"
    impersonal = ("serial",)
    series = "OP"
    states = OldPartState
    frozen_from = (OldPartState.USABLE, OldPartState.SCRAP, OldPartState.SUPPLIER, OldPartState.CUSTOMER)
    found_by = ("number", "item_code", "item_name", "call_number", "customer_name", "technician_name", "serial")
    sort_keys: ClassVar = {"name_key": "item_name", "technician_key": "technician_name"}
    copies: ClassVar = {"item_code": "item.code", "item_name": "item.name", "call_number": "part.call_number", "card_number": "part.card_number",
                        "customer_name": "part.customer_name", "technician_name": "technician.name"}
    sorts = ("number", "name_key", "technician_key", "state")
    editable = ("serial", "note")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[OldPartState] = mapped_column(default=OldPartState.DUE)
    part_id: Mapped[int] = mapped_column(Reference, ForeignKey("job_part.id"))
    call_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    card_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    customer_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    item_code: Mapped[Code] = mapped_column(default="", info={"derived": True})
    item_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    name_key: Mapped[SortKey]
    quantity: Mapped[Quantity]
    serial: Mapped[Code] = mapped_column(default="")
    wish: Mapped[OldPartWish]
    technician_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    technician_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    technician_key: Mapped[SortKey]
    taken_out_at: Mapped[Moment]
    received_at: Mapped[Moment | None]
    appraised_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    appraised_at: Mapped[Moment | None]
    appraisal: Mapped[Text] = mapped_column(default="")
    signed_by: Mapped[Line] = mapped_column(default="")
    note: Mapped[Line] = mapped_column(default="")

    part: Mapped[JobPart] = relationship()
    item: Mapped[Item] = relationship()
    technician: Mapped[Staff | None] = relationship(foreign_keys=[technician_id])
    appraised_by: Mapped[Staff | None] = relationship(foreign_keys=[appraised_by_id])

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "part_id"))

    def title(self) -> str:
        return f"{self.number} {self.item_name}"

    @step(N_("Take in"), OldPartState.DUE, to=OldPartState.RECEIVED, right="stock.issue", clauses="Z15-16")
    def take_in(self, serial: str = "") -> None:
        """The technician hands the old part in with its tag."""
        self.received_at, self.serial = deed_of(self).at, serial or self.serial

    @step(N_("Appraise"), OldPartState.RECEIVED, to=(OldPartState.USABLE, OldPartState.SCRAP, OldPartState.SUPPLIER), right="stock.appraise",
          clauses="Z15-17 Z15-3")
    def appraise(self, fate: Fate, appraisal: LongText = "") -> OldPartState:
        """The technical department says what it is worth: usable and scrap go to the stores that are meant for them, a claim to the supplier."""
        if self.wish is OldPartWish.CUSTOMER:
            raise Refused(N_("The customer wants this part back."))
        deed = deed_of(self)
        self.appraised_by, self.appraised_at, self.appraisal = deed.staff, deed.at, appraisal
        kind = {Fate.USABLE: WarehouseKind.OLD, Fate.SCRAP: WarehouseKind.SCRAP}.get(fate)
        if kind is not None:
            serials = serials_in(self.serial) if self.item.serial_tracked else ()
            post(deed, MovementKind.OLD_PART, [Going(self.item, self.quantity, None, warehouse_of(deed, kind), serials, 0)], self)
        return ENDS[fate]

    @step(N_("Give to the customer"), OldPartState.DUE, OldPartState.RECEIVED, to=OldPartState.CUSTOMER, right="stock.issue", clauses="P2-12")
    def give_to_customer(self, signed_by: str) -> None:
        """The customer takes their old part; it never was ours."""
        self.signed_by = signed_by

    @step(N_("Print tag"), OldPartState.DUE, OldPartState.RECEIVED, right="stock.print", clauses="Z15-16")
    def print_tag(self) -> None:
        """Prints the tag again."""
        deed_of(self).issue("old_part_tag", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.warehouse.on_paper import old_part_tag
        return old_part_tag(self)


def tag(deed: Deed, part: JobPart, quantity: int) -> OldPart:
    """The tag for what was taken out in place of a new part: due back until it is handed in."""
    made: OldPart = deed.add(OldPart(part=part, item=part.item, quantity=quantity, wish=part.old_part, technician=part.technician, taken_out_at=deed.at))
    deed.issue("old_part_tag", made)
    return made
