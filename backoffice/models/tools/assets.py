"""Tools and test equipment: the register of assets, who has each of them, when it is to be calibrated (P1-6.5, P1-6.6, W8-2)."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff
from backoffice.models.custody import Held, Holder, pass_on
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.steps import Amount, step
from backoffice.models.types import Choice, Code, Line, Money, Reference, SortKey, State, Text
from backoffice.text import N_, own

STORE = own(N_("Tool store"))


class ToolState(State):
    IN_STORE = "in store", N_("In the store"), "good"
    IN_CUSTODY = "in custody", N_("In custody"), "away"
    IN_REPAIR = "in repair", N_("In repair"), "waiting"
    LOST = "lost", N_("Lost"), "trouble"
    SCRAPPED = "scrapped", N_("Scrapped"), "quiet", True


class ToolKind(Choice):
    TOOL = "tool", N_("Tool")
    INSTRUMENT = "instrument", N_("Test equipment")
    DEVICE = "device", N_("Repair equipment")


class Tool(Held, BranchRecord):
    """A tool or instrument of the branch under its asset number: what it is worth in the books (minor units), and who answers for it: one person, or
    the store."""

    area = "tools"
    label = N_("Tool")
    states = ToolState
    frozen_from = (ToolState.SCRAPPED,)
    found_by = ("number", "name", "serial", "maker", "keeper_name")
    sort_keys: ClassVar = {"name_key": "name", "keeper_key": "keeper_name"}
    copies: ClassVar = {"keeper_name": "keeper.name"}
    impersonal = ("number", "name", "serial", "maker", "certificate", "place", "note")
    sorts = ("number", "name_key", "keeper_key", "calibration_due", "state")
    editable = ("name", "kind", "serial", "maker", "valuable", "book_value", "bought_on", "calibration_due", "place", "note")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[ToolState] = mapped_column(default=ToolState.IN_STORE)
    name: Mapped[Line]
    name_key: Mapped[SortKey]
    kind: Mapped[ToolKind] = mapped_column(default=ToolKind.TOOL)
    serial: Mapped[Code] = mapped_column(default="")
    maker: Mapped[Line] = mapped_column(default="")
    valuable: Mapped[bool] = mapped_column(default=False)
    book_value: Mapped[Money] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3))
    bought_on: Mapped[date | None]
    calibrated_on: Mapped[date | None]
    calibration_due: Mapped[date | None]
    certificate: Mapped[Code] = mapped_column(default="")
    place: Mapped[Code] = mapped_column(default="")
    keeper_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    keeper_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    keeper_key: Mapped[SortKey]
    note: Mapped[Text] = mapped_column(default="")

    keeper: Mapped[Staff | None] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "keeper_id", "state"))

    def title(self) -> str:
        return f"{self.number} {self.name}"

    def in_hand(self) -> str:
        return self.title()

    def check(self) -> None:
        if not self.number.strip():
            raise Refused(N_("Write the asset number, as it stands in the books."), field="number")
        if not self.name.strip():
            raise Refused(N_("Write what it is."), field="name")
        if self.book_value < 0:
            raise Refused(N_("The book value is below zero."), field="book_value")

    @step(N_("Calibrated"), ToolState.IN_STORE, ToolState.IN_CUSTODY, ToolState.IN_REPAIR, right="tools.change", clauses="P1-6.5")
    def calibrate(self, next_due: date, certificate: str = "", calibrated_on: date | None = None) -> None:
        """It was calibrated, under this certificate, and is due again on that day."""
        done = calibrated_on or deed_of(self).business_date
        if next_due <= done:
            raise Refused(N_("It is due again after the day on which it was calibrated."), field="next_due")
        self.calibrated_on, self.calibration_due, self.certificate = done, next_due, certificate[:40]

    @step(N_("To repair"), ToolState.IN_STORE, to=ToolState.IN_REPAIR, right="tools.issue", clauses="P1-6.5")
    def send_to_repair(self, place: str = "") -> None:
        """It is being repaired and is not handed out."""
        lies_in_store(deed_of(self), self, place)

    @step(N_("Repaired"), ToolState.IN_REPAIR, to=ToolState.IN_STORE, right="tools.issue", clauses="P1-6.5")
    def repaired(self) -> None:
        """It is in order again and can be handed out."""

    @step(N_("Found again"), ToolState.LOST, to=ToolState.IN_STORE, right="tools.issue", clauses="P1-6.6")
    def found(self, place: str = "") -> None:
        """It has turned up and is back in the store. What was charged for it is settled by the accountant."""
        lies_in_store(deed_of(self), self, place)

    @step(N_("Scrap"), ToolState.IN_STORE, ToolState.IN_REPAIR, ToolState.LOST, to=ToolState.SCRAPPED, right="tools.approve", clauses="P1-6.5")
    def scrap(self, reason: str) -> None:
        """It is taken out of the register of assets for good."""
        self.note = f"{self.note}\n{reason}".strip()[-4000:]
        pass_on(deed_of(self), self, Holder.FILE, own(N_("Scrapped")))


def lies_in_store(deed: Deed, tool: Tool, place: str = "") -> None:
    """A tool comes back to the store: nobody has it in custody any more."""
    tool.keeper, tool.place = None, (place or tool.place)[:40]
    pass_on(deed, tool, Holder.SHELF, STORE)


@step(N_("New tool"), on=Tool, right="tools.add", clauses="P1-6.5 W8-2", creates=True)
def add_tool(session: Session, number: str, name: str, kind: ToolKind = ToolKind.TOOL, serial: str = "", maker: str = "", valuable: bool = False,
             book_value: Amount = 0, bought_on: date | None = None, calibration_due: date | None = None, place: str = "", note: str = "") -> Tool:
    """Enters a tool or instrument under its asset number. It lies in the store until somebody takes it in custody."""
    deed = deed_of(session)
    tool: Tool = deed.add(Tool(number=number, name=name, kind=kind, serial=serial, maker=maker, valuable=valuable, book_value=book_value,
                               currency=deed.branch.currency, bought_on=bought_on, calibration_due=calibration_due, place=place, note=note))
    lies_in_store(deed, tool, place)
    return tool
