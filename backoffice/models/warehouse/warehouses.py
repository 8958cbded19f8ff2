"""Warehouses: the places of a branch where its own goods lie (P1-6.1, P1-6.4, Z15-17). What belongs to a customer never lies in one."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, Table, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.folding import sort_key
from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.steps import step
from backoffice.models.types import Choice, Code, Line, Moment, Reference, SortKey, State
from backoffice.text import N_, say


class WarehouseKind(Choice):
    """What a warehouse is for; parts are offered from the first kind only."""

    PARTS = "parts", N_("Service parts")
    BAG = "bag", N_("Technician's bag")
    LOANERS = "loaners", N_("Loaners")
    OLD = "old", N_("Usable old parts")
    SCRAP = "scrap", N_("Scrap")
    QUARANTINE = "quarantine", N_("Quarantine")
    TRANSIT = "transit", N_("In transit")


class WarehouseState(State):
    OPEN = "open", N_("In use"), "good"
    CLOSED = "closed", N_("Closed"), "quiet", True


class Warehouse(BranchRecord):
    """A place of a branch where its goods lie: a store, a technician's bag, what is on the road."""

    area = "stock"
    label = N_("Warehouse")
    states = WarehouseState
    found_by = ("code", "name")
    sort_keys: ClassVar = {"name_key": "name"}
    sorts = ("code", "name_key", "kind")
    editable = ("name",)

    code: Mapped[Code] = mapped_column(unique=True)
    name: Mapped[Line]
    name_key: Mapped[SortKey]
    kind: Mapped[WarehouseKind]
    staff_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    home_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("warehouse.id"))
    checked_at: Mapped[Moment | None]
    checked_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    state: Mapped[WarehouseState] = mapped_column(default=WarehouseState.OPEN)

    staff: Mapped[Staff | None] = relationship(foreign_keys=[staff_id])
    checked_by: Mapped[Staff | None] = relationship(foreign_keys=[checked_by_id])

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "staff_id"))

    def title(self) -> str:
        return self.name

    def check(self) -> None:
        if not self.name.strip():
            raise Refused(N_("Write the name of the warehouse."), field="name")
        if not self.code.strip():
            raise Refused(N_("Write the code of the warehouse."), field="code")

    @step(N_("Print stock list"), WarehouseState.OPEN, right="stock.print", clauses="P1-6.3")
    def print_list(self) -> None:
        """Prints what lies here now, by bin; of a bag, what its technician carries."""
        deed_of(self).issue("stock_list", self)

    @step(N_("Print stock value"), WarehouseState.OPEN, right="stock.print_value", clauses="P1-6.3")
    def print_value(self) -> None:
        """Prints what lies here and what it is worth, by the moving average; the sum agrees with the ledger."""
        deed_of(self).issue("stock_value", self)

    @step(N_("Print stock on a day"), WarehouseState.OPEN, WarehouseState.CLOSED, right="stock.see_cost", clauses="P1-6.3")
    def print_day(self, day: date) -> None:
        """Prints what lay here at the end of any past day and what it was worth, by the ledger."""
        deed = deed_of(self)
        if day > deed.business_date:
            raise Refused(N_("This day has not come yet."), field="day")
        from backoffice.models.warehouse.on_count_papers import stock_on_day
        deed.issue("stock_on_day", self, **stock_on_day(self, day))

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.purchasing.on_paper import stock_value
        from backoffice.models.warehouse.on_paper import stock_list
        return stock_value(self) if kind == "stock_value" else stock_list(self) if kind == "stock_list" else {}


SHORT = {WarehouseKind.PARTS: "P", WarehouseKind.BAG: "BAG", WarehouseKind.LOANERS: "L", WarehouseKind.OLD: "OLD", WarehouseKind.SCRAP: "SCRAP",
         WarehouseKind.QUARANTINE: "Q", WarehouseKind.TRANSIT: "T"}


def warehouse_of(deed: Deed, kind: WarehouseKind) -> Warehouse:
    """The warehouse of a kind in the branch of the deed, the oldest where there are several; made when it is first needed."""
    found = deed.session.scalars(select(Warehouse).where(
        Warehouse.branch_id == deed.branch.id, Warehouse.kind == kind, Warehouse.state == WarehouseState.OPEN).order_by(Warehouse.id)).first()
    return found or _made(deed, f"{deed.branch.code}-{SHORT[kind]}", say(kind.label, deed.branch.language.value), kind)


def bag_of(deed: Deed, staff: Staff) -> Warehouse:
    """What somebody carries in this branch; made when they are first given something."""
    found = deed.session.scalars(select(Warehouse).where(
        Warehouse.branch_id == deed.branch.id, Warehouse.kind == WarehouseKind.BAG, Warehouse.staff_id == staff.id)).first()
    if found is not None:
        return found
    home = warehouse_of(deed, WarehouseKind.PARTS)
    return _made(deed, f"{deed.branch.code}-BAG-{staff.id}", say(N_("Bag of {name}"), deed.branch.language.value, name=staff.name)[:200], WarehouseKind.BAG,
                 staff_id=staff.id, home_id=home.id)


def _made(deed: Deed, code: str, name: str, kind: WarehouseKind, **more: Any) -> Warehouse:
    while deed.session.scalar(select(Warehouse.id).where(Warehouse.code == code)):
        code += "+"
    made_once(deed.session, Warehouse, ("code",), {"branch_id": deed.branch.id, "business_date": deed.business_date, "code": code, "name": name,
                                                   "name_key": sort_key(name), "kind": kind, **more})
    made = deed.session.scalars(select(Warehouse).where(Warehouse.code == code)).one()
    deed.made.add(made)
    return made


def made_once(session: Session, kind: type[BranchRecord], known_by: tuple[str, ...], values: dict[str, Any]) -> None:
    """Enters a row in mid-deed, for what follows needs its id; where another desk has just entered it, that one stands."""
    table: Table = kind.__table__  # type: ignore[assignment]
    connection = session.connection()
    entered: Any = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}[connection.dialect.name](table)
    connection.execute(entered.values({"version": 1, **values}).on_conflict_do_nothing(index_elements=list(known_by)))


@step(N_("New warehouse"), on=Warehouse, right="stock.plan", clauses="P1-6.1 Z15-17", creates=True)
def add_warehouse(session: Session, code: str, name: str, kind: WarehouseKind) -> Warehouse:
    """Opens a further warehouse of this branch. Bags are made by themselves when a technician is first given something."""
    if kind is WarehouseKind.BAG:
        raise Refused(N_("A bag is made by itself when a technician is first given something."), field="kind")
    made: Warehouse = deed_of(session).add(Warehouse(code=code, name=name, kind=kind))
    return made
