"""Custody: who holds which paper and which unit, at any time exactly one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from backoffice.engines import later
from backoffice.models.base import BranchRecord, Record
from backoffice.models.deeds import plain
from backoffice.models.types import Choice, Code, Moment, OwnLine, Reference, as_stored
from backoffice.text import N_

if TYPE_CHECKING:
    from backoffice.models.deeds import Deed


class Holder(Choice):
    """Who or what can hold a thing."""

    CUSTOMER = "customer", N_("Customer")
    TECHNICIAN = "technician", N_("Technician")
    CLERK = "clerk", N_("Clerk")
    SHELF = "shelf", N_("Shelf")
    WORKSHOP = "workshop", N_("Workshop")
    FILE = "file", N_("Archive")
    VOIDED = "voided", N_("Voided, with the file copy")
    LOST = "lost", N_("Lost")
    DISPOSED = "disposed", N_("Disposed of")


class CustodyMove(BranchRecord):
    """One change of hands of a unit or a paper (P2-11, P1-5.10). Never changed: a wrong move is followed by the right one."""

    area = "custody"
    label = N_("Change of hands")
    append_only = True

    record: Mapped[Code]
    record_id: Mapped[int] = mapped_column(Reference)
    holder: Mapped[Holder]
    holder_name: Mapped[OwnLine]
    staff_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    at: Mapped[Moment]

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (Index(None, "branch_id", "id"), Index(None, "record", "record_id", "id"),)


ENTER = ("INSERT INTO custody_move (branch_id, business_date, version, record, record_id, holder, holder_name, staff_id, at) "
         "VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)")


class Held:
    """A unit or a paper that somebody always holds: the last change of hands, kept on the record."""

    held: ClassVar = True

    holder: Mapped[Holder]
    holder_name: Mapped[OwnLine]
    held_since: Mapped[Moment]

    def in_hand(self) -> str:
        """How it is called among the things that somebody holds."""
        return str(self.number)  # type: ignore[attr-defined]


def pass_on(deed: Deed, thing: Any, holder: Holder, name: str, staff: Any = None) -> None:
    """Gives a unit or a paper into other hands; written down when the deed is settled."""
    thing.holder, thing.holder_name, thing.held_since = holder, name[:200], deed.at
    deed.session.info.setdefault("moves", []).append((thing, holder, name[:200], staff))


def write_moves(deed: Deed) -> None:
    """Enters the changes of hands of this deed, once the things have their ids."""
    moves: list[tuple[Record, Holder, str, Any]] = deed.session.info.pop("moves", [])
    if moves:
        deed.entered.add("custody_move")
    for thing, holder, name, staff in moves:
        later(plain(deed.session), ENTER, (deed.branch.id, deed.business_date.isoformat(), thing.__tablename__, thing.id, holder.value, name,
                                           staff.id if staff else None, as_stored(deed.at)))
