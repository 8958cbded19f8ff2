"""How a record is called where somebody chooses it or follows it: one line what it is, one line that tells it from its neighbours."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from backoffice import search
from backoffice.database import Actor, Centre
from backoffice.models import Staff, StaffBranch, kind_of
from backoffice.models.base import BranchRecord, Record
from backoffice.models.types import State
from backoffice.text import N_, day, language, say, told


@dataclass(frozen=True)
class Named:
    """A record as a picker or a link shows it; plain data, good for as long as the window lives."""

    table: str
    id: int
    title: str
    detail: str = ""
    state: str = ""
    tone: str = "quiet"
    closed: bool = False


def _joined(*parts: object) -> str:
    return ", ".join(str(part) for part in parts if part)


def _zone(zone: Any) -> str:
    return say(N_("{kind}, arrive within {hours} h"), kind=say(zone.kind.label), hours=zone.arrive_within_hours)


DETAILS: dict[str, Callable[[Any], str]] = {
    "customer": lambda each: _joined(each.phone, each.address),
    "contact": lambda each: _joined(each.role, each.phone, each.customer.name),
    "unit": lambda each: _joined(each.customer_name, each.site, each.tag if each.serial else ""),
    "product_model": lambda each: _joined(each.maker, each.product_group),
    "staff": lambda each: _joined(each.post or told(each.role_name), each.badge),
    "zone": _zone,
    "branch": lambda each: _joined(each.code, each.address),
    "role": lambda each: "",
    "call": lambda each: _joined(each.customer_name, each.model_name),
    "voucher": lambda each: _joined(each.customer_name, each.technician_name),
    "goods_entry": lambda each: _joined(each.description, each.serial),
    "goods_receipt": lambda each: each.customer_name,
    "repair_card": lambda each: _joined(each.description, each.customer_name),
    "contract": lambda each: _joined(each.customer_name),
    "charge": lambda each: _joined(each.customer_name, each.call_number),
    "invoice": lambda each: each.customer_name,
    "cash_receipt": lambda each: _joined(each.payer, each.call_number),
    "expiry_notice": lambda each: _joined(each.customer_name, each.contract_number),
    "paper": lambda each: each.for_whom,
    "item": lambda each: _joined(each.name, each.fits),
    "stock": lambda each: _joined(each.warehouse_name, each.bin),
    "job_part": lambda each: _joined(each.item_name, each.customer_name, each.technician_name),
    "issue_slip": lambda each: _joined(each.technician_name, each.warehouse_name),
    "return_slip": lambda each: each.technician_name,
    "goods_in": lambda each: _joined(each.supplier_name, each.supplier_note),
    "supplier": lambda each: _joined(each.contact, each.phone),
    "purchase_request": lambda each: _joined(each.parts, each.asked_by_name),
    "purchase_order": lambda each: _joined(each.supplier_name, each.parts),
    "abc_run": lambda each: _joined(day(each.from_on), day(each.until_on)),
    "old_part": lambda each: _joined(each.item_name, each.customer_name),
    "substitute": lambda each: _joined(each.substitute_name, each.original_name),
    "stock_movement": lambda each: each.item_name,
    "warehouse": lambda each: each.code,
    "loaner": lambda each: _joined(each.description, each.serial),
    "loan": lambda each: _joined(each.loaner_name, each.customer_name),
    "replacement_notice": lambda each: _joined(each.customer_name, each.temporary),
    "loan_reminder": lambda each: _joined(each.customer_name, each.loan_number),
    "scrap_record": lambda each: _joined(each.description, each.serial),
    "test_record": lambda each: _joined(each.description, each.card_number or each.loaner_number),
    "transfer": lambda each: each.to_name,
    "arrival": lambda each: each.from_name,
    "stock_count": lambda each: _joined(each.warehouse_name, each.scope),
    "tool": lambda each: _joined(each.name, each.serial, each.keeper_name),
    "tool_custody": lambda each: _joined(each.tool_name, each.custodian_name),
    "tool_incident": lambda each: _joined(each.tool_name, each.custodian_name),
}


def title_of(record: Any) -> str:
    """What a record is called, without what the second line says already."""
    if record.__tablename__ == "product_model":
        return str(record.called(language()))
    if record.__tablename__ == "charge":
        return str(record.document or record.call_number or record.id)
    if record.__tablename__ == "item":
        return str(record.code)
    if record.__tablename__ == "unit":
        return f"{record.model.called(language())} {record.serial or record.tag}".strip()
    return str(getattr(record, "number", "") or told(record.title()))


def named(record: Any) -> Named:
    """A record as it is called."""
    state: State | None = getattr(record, "state", None)
    table = record.__tablename__
    return Named(table, record.id, title_of(record), DETAILS.get(table, lambda each: "")(record), state.label if state else "",
                 state.tone if state else "quiet", bool(state and state.final))


def name_of(centre: Centre, table: str, record_id: int | None) -> Named | None:
    """How one record is called, or nothing when it is not there."""
    if record_id is None:
        return None
    with centre.reading() as session:
        record = session.get(kind_of(table), record_id)
        return named(record) if record is not None else None


def look_up(centre: Centre, table: str, query: str, scope: Mapping[str, Any] | None = None, limit: int = 8, branch_id: int | None = None) -> list[Named]:
    """The first few records of a kind in which every word of the query is found; without a query those that come first.

    `scope` narrows it: column → the value, or one of several values. With a branch, what belongs to another branch is left out, for no deed takes it.
    What has ended stands behind what is alive.
    """
    kind = kind_of(table)
    with centre.reading() as session:
        statement = _within(select(kind), kind, scope or {})
        if branch_id is not None:
            statement = _of_branch(statement, kind, branch_id)
        if query.strip():
            ids = search.find(session.connection().connection, table, query, 400 if scope or branch_id else limit * 2)
            found = list(session.scalars(statement.where(kind.id.in_(ids)))) if ids else []
            order = {key: place for place, key in enumerate(ids)}
            found.sort(key=lambda each: (_is_final(each), order[each.id]))
        else:
            column = getattr(kind, kind.sorts[0]) if kind.sorts and not issubclass(kind, BranchRecord) else kind.id.desc()
            found = sorted(session.scalars(statement.order_by(column).limit(limit * 3)), key=_is_final)
        return [named(each) for each in found[:limit]]


def _within(statement: Select[Any], kind: type[Record], scope: Mapping[str, Any]) -> Select[Any]:
    for name, value in scope.items():
        column = getattr(kind, name)
        if value is None:
            continue
        statement = statement.where(column.in_(value) if isinstance(value, list | tuple | set) else column == value)
    return statement


def _of_branch(statement: Select[Any], kind: type[Record], branch_id: int) -> Select[Any]:
    """What belongs to a branch: its own records, and the people who work there or are named to."""
    if kind is Staff:
        named_for = select(StaffBranch.staff_id).where(StaffBranch.branch_id == branch_id, StaffBranch.works)
        return statement.where(or_(Staff.branch_id == branch_id, Staff.id.in_(named_for)))
    return statement.where(kind.branch_id == branch_id) if issubclass(kind, BranchRecord) else statement


def _is_final(record: Any) -> bool:
    state = getattr(record, "state", None)
    return bool(state is not None and state.final)


def all_named(session: Session, table: str, ids: Iterable[int]) -> dict[int, Named]:
    """How several records of a kind are called."""
    wanted = [each for each in set(ids) if each is not None]
    kind = kind_of(table)
    return {each.id: named(each) for each in session.scalars(select(kind).where(kind.id.in_(wanted)))} if wanted else {}


def by_number(centre: Centre, number: str) -> Named | None:
    """The record whose number stands on a scanned or typed paper."""
    from backoffice.models import records
    wanted = number.strip().upper()
    with centre.reading() as session:
        for kind in records():
            if kind.series:
                column = kind.number  # type: ignore[attr-defined]
                found: Any = session.scalars(select(kind).where(or_(column == wanted, column == number.strip()))).first()
                if found is not None:
                    return named(found)
    return None


def neighbour(centre: Centre, actor: Actor, table: str, record_id: int, by: int) -> int | None:
    """The record of the same kind and branch that was entered next after this one, or next before it."""
    kind = kind_of(table)
    after = kind.id > record_id if by > 0 else kind.id < record_id
    statement = select(kind.id).where(after).order_by(kind.id if by > 0 else kind.id.desc()).limit(1)
    if issubclass(kind, BranchRecord):
        statement = statement.where(kind.branch_id == actor.branch_id)
    with centre.reading() as session:
        return session.scalar(statement)
