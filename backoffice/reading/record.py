"""One record as its window shows it: its values, what they point to, its lines, and what may be done with it now."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, inspect, select
from sqlalchemy.orm import Session

from backoffice.database import Actor, Centre
from backoffice.errors import Gone, NotAllowed
from backoffice.models import STEPS, Audit, Branch, Role, Staff, Step, kind_of, steps_of
from backoffice.models.base import BranchRecord, Record
from backoffice.models.changing import column_input
from backoffice.models.guards import hidden_columns, holds
from backoffice.models.types import State
from backoffice.reading.named import Named, named, title_of
from backoffice.text import N_, day, minutes, moment, money, quantity, rate, say, told


@dataclass(frozen=True)
class House:
    """The branch at whose desk somebody works: how it counts money and time."""

    id: int
    name: str
    currency: str
    zone: str
    language: str
    low_fee_limit: int


@dataclass(frozen=True)
class StepSeen:
    """A step on a window: whether it can be taken now, and if not why not."""

    key: str
    label: str
    asks: bool
    gated: bool
    possible: bool
    allowed: bool
    reason: str = ""
    targets: tuple[str, ...] = ()
    leads: tuple[str, int, str] | None = None


@dataclass(frozen=True)
class Seen:
    """A record at the moment its window read it."""

    table: str
    id: int
    version: int
    title: str
    number: str
    values: dict[str, Any]
    names: dict[str, Named]
    state: str = ""
    state_label: str = ""
    tone: str = "quiet"
    final: bool = False
    currency: str = ""
    changeable: bool = False
    locked_because: str = ""
    lists: dict[str, list[dict[str, str | Named]]] = field(default_factory=dict)
    steps: tuple[StepSeen, ...] = ()
    deed: int = 0
    """The last deed that touched it."""
    hidden: frozenset[str] = frozenset()


def house_of(session: Session, branch_id: int) -> House:
    branch = session.get(Branch, branch_id)
    if branch is None:
        raise Gone()
    return House(branch.id, branch.name, branch.currency, branch.time_zone, branch.language.value, branch.low_fee_limit)


def house(centre: Centre, actor: Actor) -> House:
    """The branch of a person at a desk."""
    with centre.reading() as session:
        return house_of(session, actor.branch_id)


def rights_of(session: Session, actor: Actor) -> frozenset[str]:
    """What a person may do; nothing once they have left."""
    staff = session.get(Staff, actor.staff_id)
    return staff.role.rights if staff is not None and not staff.state.final else frozenset()


def rights(centre: Centre, actor: Actor) -> frozenset[str]:
    with centre.reading() as session:
        return rights_of(session, actor)


def hidden(centre: Centre, actor: Actor, table: str) -> frozenset[str]:
    """The columns of a kind of record that a person does not see."""
    kind = kind_of(table)
    return hidden_columns(kind, rights(centre, actor)) if kind.guards else frozenset()


def values(centre: Centre, actor: Actor, table: str, record_id: int) -> dict[str, Any]:
    """What stands in a record, as plain values; what the person may not see is not among them."""
    with centre.reading() as session:
        return plain_values(needed(session, actor, table, record_id), rights_of(session, actor))


def needed(session: Session, actor: Actor, table: str, record_id: int) -> Any:
    """A record that a person looks at. Raises Gone where it is not there, NotAllowed where it is another branch's business."""
    record = session.get(kind_of(table), record_id)
    if record is None:
        raise Gone()
    if isinstance(record, BranchRecord) and record.branch_id != actor.branch_id:
        staff = session.get(Staff, actor.staff_id)
        if staff is None or not staff.looks_at(record.branch_id):
            raise NotAllowed(N_("This belongs to a branch at which you may not look."))
    return record


def plain_values(record: Record, may: frozenset[str]) -> dict[str, Any]:
    """The columns of a record that somebody with these rights sees."""
    unseen = hidden_columns(type(record), may)
    return {column.key: _plain(getattr(record, column.key)) for column in inspect(type(record)).local_table.columns if column.key not in unseen}


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, enum.Enum) else value


def seen(centre: Centre, actor: Actor, table: str, record_id: int) -> Seen:
    """Everything of one record that its window needs at once."""
    with centre.reading(actor) as session:
        return seen_in(session, actor, needed(session, actor, table, record_id))


def seen_in(session: Session, actor: Actor, record: Any) -> Seen:
    """The same, of a record that was read already."""
    may = rights_of(session, actor)
    kind = type(record)
    state: State | None = getattr(record, "state", None)
    elsewhere = isinstance(record, BranchRecord) and record.branch_id != actor.branch_id
    home = house_of(session, record.branch_id if isinstance(record, BranchRecord) else actor.branch_id)
    locked = _locked_because(kind, state, may, elsewhere)
    deed = session.scalar(select(func.max(Audit.command_id)).where(Audit.record == kind.__tablename__, Audit.record_id == record.id)) or 0
    return Seen(
        kind.__tablename__, record.id, record.version, title_of(record), str(getattr(record, "number", "") or ""), plain_values(record, may), _names(record),
        state.value if state else "", state.label if state else "", state.tone if state else "quiet", bool(state and state.final),
        str(getattr(record, "currency", "") or home.currency), bool(kind.editable) and not locked, locked, _lists(record, home, may),
        tuple(step_seen(session, each, record, may, elsewhere) for each in steps_of(kind) if not each.hidden and not each.creates), deed,
        hidden_columns(kind, may))


def _names(record: Record) -> dict[str, Named]:
    """What its references point to, under the name of the relationship."""
    found = {}
    for link in inspect(type(record)).relationships:
        if link.uselist or link.key == "charge":
            continue
        target = getattr(record, link.key)
        if target is not None:
            found[link.key] = named(target)
    return found


def _locked_because(kind: type[Record], state: State | None, may: frozenset[str], elsewhere: bool) -> str:
    if not kind.editable:
        return say(N_("What stands here changes only through steps."))
    if elsewhere:
        return say(N_("This belongs to another branch."))
    if state is not None and state.final:
        return say(N_("Fixed since the state is \"{state}\"."), state=say(state.label))
    if not holds(may, f"{kind.area}.change"):
        return say(N_("Your role may look at this and not change it."))
    return ""


# ---- steps ------------------------------------------------------------------------------------------------------------------

def step_seen(session: Session, step: Step, record: Any, may: frozenset[str], elsewhere: bool = False) -> StepSeen:
    """A step as a button shows it: the reason why not stands in words, with the record in which it is mended."""
    state: State | None = getattr(record, "state", None)
    possible, allowed = step.open_to(state) and not elsewhere, holds(may, step.right)
    reason, leads = "", None
    if elsewhere:
        reason = say(N_("This belongs to another branch."))
    elif not allowed:
        reason = _who_may(session, step.right)
    elif not possible:
        reason = say(N_("Possible only in the state {states}; now it is \"{now}\"."),
                     states=", ".join(f"\"{say(each.label)}\"" for each in step.sources), now=say(state.label if state else ""))
    elif (refusal := step.refused(record)) is not None:
        possible, reason, leads = False, refusal.said(), refusal.leads
    return StepSeen(step.key, step.label, bool(step.inputs), bool(step.gate), possible, allowed, reason, tuple(each.value for each in step.targets), leads)


def refused(centre: Centre, actor: Actor, key: str, record_id: int) -> str:
    """What is in the way of a step on a record besides its state, in words; nothing where nothing is, or where the record is gone."""
    step = STEPS[key]
    with centre.reading(actor) as session:
        record = session.get(step.record, record_id)
        refusal = step.refused(record) if record is not None else None
        return refusal.said() if refusal is not None else ""


def _who_may(session: Session, right: str) -> str:
    roles = [told(role.name) for role in session.scalars(select(Role).order_by(Role.name_key)) if right in role.rights]
    if not roles:
        return say(N_("Your role may not do this."))
    return say(N_("Your role may not do this. These may: {roles}."), roles=", ".join(roles[:4]))


# ---- values in words --------------------------------------------------------------------------------------------------------

def in_words(kind: type[Record], name: str, value: Any, home: House, currency: str = "") -> str:
    """A value of a column as a person reads it; empty where there is none."""
    if value is None or value == "":
        return ""
    if name.endswith("_id"):
        return str(value)
    if own_words(kind, name):
        return told(str(value))
    asked = column_input(kind, name)
    if asked.kind == "money":
        return money(int(value), home.currency if in_house_money(kind, name) else currency or home.currency)
    if asked.kind == "rate":
        return rate(int(value))
    if asked.kind == "quantity":
        return quantity(int(value))
    if asked.kind == "minutes":
        return minutes(int(value))
    if asked.kind == "permille":
        return f"{quantity(int(value) * 100)} %"
    return _worded(asked.kind, value, home)


def own_words(kind: type[Record], name: str) -> bool:
    """Whether words of the program itself may stand in a column, which are shown in the language of the reader."""
    column = kind.__table__.columns.get(name)
    return column is not None and bool(column.info.get("own_words"))


def in_house_money(kind: type[Record], name: str) -> bool:
    """Whether a column is in the money of the branch, whatever money the record is in."""
    column = kind.__table__.columns.get(name)
    return column is not None and bool(column.info.get("house"))


def _worded(kind: Any, value: Any, home: House) -> str:
    if isinstance(kind, type) and issubclass(kind, enum.StrEnum):
        return say(kind(value).label)  # type: ignore[attr-defined]
    if kind is bool:
        return say(N_("yes")) if value else say(N_("no"))
    if kind is datetime:
        return moment(value if isinstance(value, datetime) else datetime.fromisoformat(value), home.zone)
    if kind is date:
        return day(value if isinstance(value, date) else date.fromisoformat(value))
    return str(value)


# ---- lines ------------------------------------------------------------------------------------------------------------------

LISTS: dict[str, dict[str, tuple[str, ...]]] = {
    "staff": {"branches": ("branch", "works")},
    "customer": {"contacts": ("name", "role", "phone", "email", "address")},
    "voucher": {"lines": ("kind", "description", "quantity", "unit_price", "category", "to_pay", "reason")},
    "repair_card": {"times": ("started_at", "technician", "work", "minutes", "price_per_hour", "to_pay"),
                    "used": ("code", "description", "quantity", "unit_price", "category", "to_pay", "old_part_to_customer")},
    "goods_receipt": {"entries": ("number", "description", "serial", "condition", "accessories", "state")},
    "invoice": {"lines": ("description", "detail", "quantity", "unit_price", "amount"), "payments": ("paid_on", "method", "amount")},
    "contract": {"units": ("unit",)},
    "issue_slip": {"lines": ("item", "given_code", "card_number", "serial", "asked", "issued", "used", "returned", "state")},
    "goods_in": {"lines": ("item", "quantity", "unit_price", "difference", "serials", "announced")},
    "purchase_request": {"lines": ("item", "quantity", "needed_by", "for_job"),
                         "quotes": ("item", "supplier", "unit_price", "currency", "in_our_money", "lead_days", "valid_until", "chosen")},
    "purchase_order": {"lines": ("item", "quantity", "unit_price", "amount", "expected_on", "came_in", "given_up")},
    "abc_run": {"first_lines": ("item_code", "item_name", "used", "value", "running", "computed", "abc", "order_at")},
    "item": {"models": ("model",), "prices": ("currency", "market", "company"), "part_numbers": ("supplier", "part_number")},
    "loan": {"receipts": ("number", "kind", "amount", "method", "collected_by", "state"), "reminders": ("number", "reminded_at", "lead", "channel")},
    "test_record": {"points": ("what", "should_be", "reading", "passed")},
    "charge": {"lines": ("description", "quantity", "unit_price", "to_pay")},
    "transfer": {"lines": ("item", "serials", "asked", "sent", "arrived", "rejected", "came_back", "written_off", "remark")},
    "arrival": {"lines": ("item", "serials", "asked", "sent", "arrived", "rejected", "came_back", "written_off", "remark")},
    "stock_count": {"lines": ("bin", "item", "book", "counted", "recounted", "difference", "value", "missing", "extra")},
}
"""The lines that a window shows, and their columns."""

SHOWN_AS: dict[str, dict[str, str]] = {
    "request_line": {"needed_by": "wanted_by", "for_job": "part"},
    "quote": {"in_our_money": "house_amount"},
    "purchase_order_line": {"came_in": "received", "given_up": "closed"},
}
"""Columns of lines whose own name means something else elsewhere: what their caption is made of, and the column itself."""
CAPTIONS = (N_("Came in"), N_("Given up"), N_("Needed by"), N_("For job"), N_("In our money"))


def _lists(record: Any, home: House, may: frozenset[str]) -> dict[str, list[dict[str, str | Named]]]:
    shown = LISTS.get(record.__tablename__, {})
    return {name: [_line(each, tuple(column for column in columns if column not in hidden_columns(type(each), may)), home, record)
                   for each in _rows(record, name)] for name, columns in shown.items()}


def _rows(record: Any, name: str) -> Iterable[Any]:
    found = getattr(record, name)
    return found() if callable(found) else found


def _line(row: Any, columns: tuple[str, ...], home: House, owner: Any) -> dict[str, str | Named]:
    currency = str(getattr(owner, "currency", "") or home.currency)
    return {name: _cell(row, name, home, currency) for name in columns}


def _cell(row: Any, name: str, home: House, currency: str) -> str | Named:
    name = SHOWN_AS.get(row.__tablename__, {}).get(name, name)
    if name == "description" and not hasattr(row, "description"):
        return str(row.work)
    if name == "quantity" and getattr(row, "minutes", None) is not None:
        return minutes(getattr(row, "charged_minutes", None) or row.minutes)
    if name == "minutes" and row.charged_minutes not in (None, row.minutes):
        return say(N_("{worked}, charged {charged}"), worked=minutes(row.minutes), charged=minutes(row.charged_minutes))
    if name == "unit_price" and not hasattr(row, "unit_price"):
        return money(row.price_per_hour, currency, bare=True)
    value = getattr(row, name)
    if isinstance(value, Record):
        return named(value)
    if name == "house_amount":
        return money(value, home.currency, bare=True)
    if name in ("to_pay", "unit_price", "price_per_hour", "amount", "market", "company", "value", "running"):
        return money(value, getattr(row, "currency", "") or currency, bare=True)
    if name == "accessories":
        return ", ".join(str(value).split("\n"))
    return in_words(type(row), name, _plain(value), home, currency)


def caption_of(name: str) -> str:
    """The name of a column as a caption, in the desk's language."""
    from backoffice.models.steps import words_of
    return say(words_of(name))
