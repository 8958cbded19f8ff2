"""The history of a record: every deed that touched it, by whom, when, and what stood in each field before and after."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import and_, inspect, or_, select
from sqlalchemy.orm import Session

from backoffice.database import Actor, Centre
from backoffice.models import STEPS, Attachment, Audit, Command, Staff, kind_of
from backoffice.models.base import Record, records
from backoffice.models.changing import column_input
from backoffice.models.deeds import BY_NOBODY, FOUNDS, Passing
from backoffice.models.guards import hidden_columns
from backoffice.reading.named import all_named, title_of
from backoffice.reading.record import House, caption_of, house_of, in_words, needed, rights_of
from backoffice.reading.rights import area_words, right_words
from backoffice.text import N_, money, say


@dataclass(frozen=True)
class FieldChange:
    """One field before and after."""

    name: str
    caption: str
    before: str
    after: str


@dataclass(frozen=True)
class DeedSeen:
    """One deed in the history of a record."""

    at: datetime
    who: str
    desk: str
    what: str
    reason: str
    changes: tuple[FieldChange, ...]
    created: bool = False


@dataclass(frozen=True)
class PassingSeen:
    """A gate that was passed although it did not hold: who, when and why. It stays visible."""

    at: datetime
    who: str
    what: str
    reason: str


def history(centre: Centre, actor: Actor, table: str, record_id: int, limit: int = 200) -> list[DeedSeen]:
    """The deeds that touched a record, the newest first."""
    with centre.reading() as session:
        needed(session, actor, table, record_id)
        return deeds_of(session, house_of(session, actor.branch_id), table, record_id, limit, rights_of(session, actor))


def deeds_of(session: Session, home: House, table: str, record_id: int, limit: int = 200, may: frozenset[str] = frozenset()) -> list[DeedSeen]:
    """The deeds that touched a record, with what they changed in the fields that somebody with these rights sees. A deed that was done on it and
    changed only its lines, or only printed it, is among them."""
    hanging = select(Attachment.id).where(Attachment.record == table, Attachment.record_id == record_id)
    rows = session.execute(
        select(*DEED, Audit.record, Audit.verb, Audit.before, Audit.after)
        .select_from(Audit).join(Command, Command.id == Audit.command_id).outerjoin(Staff, Staff.id == Command.staff_id)
        .where(or_(and_(Audit.record == table, Audit.record_id == record_id), and_(Audit.record == "attachment", Audit.record_id.in_(hanging))))
        .order_by(Audit.id.desc()).limit(limit)).all()
    unseen = {name: hidden_columns(kind_of(name), may) for name in {row.record for row in rows}}
    told = [(row, _seen(row.before, row.verb, unseen[row.record]), _seen(row.after, row.verb, unseen[row.record])) for row in rows]
    links = {name: _links(session, kind_of(name), [each for row, before, after in told if row.record == name for each in (before, after)])
             for name in unseen}
    money_of = str(getattr(session.get(kind_of(table), record_id), "currency", ""))
    found = [(row.id, _deed(row, _changes(kind_of(row.record), before, after, home, links[row.record], money_of),
                            row.verb == "insert" and row.record == table)) for row, before, after in told]
    beside = _beside(session, table, record_id, {row.id for row in rows}, rows[-1].id if len(rows) == limit else 0, limit)
    lines = _of_lines(session, home, kind_of(table), record_id, [row.id for row in beside], may, money_of)
    found += [(row.id, _deed(row, lines.get(row.id, []))) for row in beside]
    return [deed for _id, deed in sorted(found, key=lambda each: -each[0])[:limit]]


DEED = (Command.id, Command.at, Command.desk, Command.step, Command.reason, Staff.name)
"""What is read of a deed itself."""
OF_LINES = 60
"""So many fields of lines are told of one deed; the lines themselves stand in the record."""


def _deed(row: Any, changes: Sequence[FieldChange], created: bool = False) -> DeedSeen:
    who = row.name or say(BY_NOBODY.get(row.step, BY_NOBODY[FOUNDS])[0])
    return DeedSeen(row.at, who, row.desk, _label(row.step), row.reason, tuple(changes), created)


def _beside(session: Session, table: str, record_id: int, told: set[int], after: int, limit: int) -> list[Any]:
    """The deeds on a record that left its own row as it was, the newest first: they entered lines, changed others, or printed it."""
    done = session.execute(select(*DEED).outerjoin(Staff, Staff.id == Command.staff_id).where(
        Command.record == table, Command.record_id == record_id, Command.id > after).order_by(Command.id.desc()).limit(limit + len(told))).all()
    return [row for row in done if row.id not in told]


def _of_lines(session: Session, home: House, kind: type[Record], record_id: int, deeds: Sequence[int], may: frozenset[str],
              money_of: str) -> dict[int, list[FieldChange]]:
    """What deeds changed in the lines of a record, by deed, each field under the name of its line."""
    found: dict[int, list[FieldChange]] = {}
    for line in (each for each in records() if each.line_of and inspect(each).relationships[each.line_of].mapper.class_ is kind) if deeds else ():
        link, = inspect(line).relationships[line.line_of].local_columns
        there = {each.id: each for each in session.scalars(select(line).where(link == record_id)).unique()}
        rows = session.execute(select(Audit.command_id, Audit.record_id, Audit.verb, Audit.before, Audit.after).where(
            Audit.record == line.__tablename__, Audit.command_id.in_(deeds)).order_by(Audit.id)).all()
        unseen = hidden_columns(line, may) | {link.name}
        for row in (each for each in rows if each.record_id in there):
            before, after = _seen(row.before, row.verb, unseen), _seen(row.after, row.verb, unseen)
            changed = there[row.record_id]
            for change in _changes(line, before, after, home, _links(session, line, [before, after]), getattr(changed, "currency", "") or money_of):
                found.setdefault(row.command_id, []).append(replace(change, caption=f"{title_of(changed)}: {change.caption}"))
    return {deed: changes[:OF_LINES] for deed, changes in found.items()}


def _seen(side: str | None, verb: str, unseen: frozenset[str]) -> dict[str, Any]:
    """One side of a change without what may not be seen; an erasing tells how the whole row stands, which is no change."""
    told: dict[str, Any] = json.loads(side or "{}") if verb != "erase" else {}
    return {name: value for name, value in told.items() if name not in unseen}


def _label(key: str) -> str:
    step = STEPS.get(key)
    return say(step.label) if step else say(BY_NOBODY[key][1]) if key in BY_NOBODY else key


def _links(session: Session, kind: type[Record], told: list[dict[str, Any]]) -> dict[tuple[str, int], str]:
    """What the references in the history point to, by column and id."""
    found: dict[tuple[str, int], str] = {}
    for name in {name for each in told for name in each if name.endswith("_id") and name in kind.__table__.columns}:
        if name == "record_id" or not kind.__table__.columns[name].foreign_keys:
            continue
        target = column_input(kind, name).kind.__tablename__
        for key, each in all_named(session, target, [row[name] for row in told if row.get(name)]).items():
            found[name, key] = each.title
    return found


HIDDEN = ("branch_id", "business_date", "logo", "record", "record_id", "sha256", "added_at", "added_by_id", "taken_away_at", "taken_away_by_id")


def _changes(kind: type[Record], before: dict[str, Any], after: dict[str, Any], home: House, links: dict[tuple[str, int], str],
             currency: str = "") -> list[FieldChange]:
    made = []
    for name in after:
        if name in HIDDEN or name not in kind.__table__.columns:
            continue
        if name == "limits_told":
            made.append(_limits(before.get(name), after[name]))
            continue
        if name == "rights_told":
            made.append(_rights(before.get(name), after[name]))
            continue
        old, new = (_told(kind, name, side.get(name), home, links, currency) for side in (before, after))
        if old != new:
            made.append(FieldChange(name, caption_of(name), old, new))
    return made


def changes_of(session: Session, kind: type[Record], before: dict[str, Any], after: dict[str, Any], home: House, currency: str) -> list[FieldChange]:
    """What differs between two sets of values of a record, in words; its amounts are in its own money."""
    return _changes(kind, before, after, home, _links(session, kind, [before, after]), currency)


def _rights(before: str | None, after: str) -> FieldChange:
    """Which rights were taken and which were granted."""
    old, new = set(json.loads(before or "[]")), set(json.loads(after))
    taken, granted = ([f"{area_words(each.partition('.')[0])}: {right_words(each)}" if each != "*" else say(N_("Everything")) for each in sorted(some)]
                      for some in (old - new, new - old))
    return FieldChange("rights", say(N_("Rights, taken and granted")), "; ".join(taken), "; ".join(granted))


def _limits(before: str | None, after: str) -> FieldChange:
    """Which limits by amount there were and are."""
    old, new = ("; ".join(f"{right_words(right)}: {money(limit, currency)}" for right, each in json.loads(side or "{}").items()
                          for currency, limit in each.items()) for side in (before, after))
    return FieldChange("limits", say(N_("Limits")), old, new)


def _told(kind: type[Record], name: str, value: Any, home: House, links: dict[tuple[str, int], str], currency: str) -> str:
    if (name, value) in links:
        return links[name, value]
    if name == "state" and value:
        return say(kind.states(value).label)  # type: ignore[attr-defined]
    try:
        return in_words(kind, name, bool(value) if column_input(kind, name).kind is bool and value is not None else value, home, currency)
    except ValueError:
        return str(value)


def state_times(session: Session, table: str, record_id: int) -> dict[str, datetime]:
    """When a record first reached each state, as the trail has it."""
    found: dict[str, datetime] = {}
    rows = session.execute(select(Audit.after, Command.at, Audit.verb).join(Command, Command.id == Audit.command_id)
                           .where(Audit.record == table, Audit.record_id == record_id).order_by(Audit.id)).all()
    for after, at, verb in rows:
        if verb != "erase" and after and "\"state\"" in after:
            found.setdefault(json.loads(after)["state"], at)
    return found


def passings(session: Session, told: list[tuple[str, int]]) -> list[PassingSeen]:
    """The gates that were passed with a reason, of several records, the newest first."""
    found = []
    for table, record_id in told:
        rows = session.execute(select(Passing.at, Staff.name, Passing.condition, Passing.reason).join(Staff, Staff.id == Passing.staff_id)
                               .where(Passing.record == table, Passing.record_id == record_id)).all()
        found += [PassingSeen(row.at, row.name, _condition(row.condition), row.reason) for row in rows]
    return sorted(found, key=lambda each: each.at, reverse=True)


CONDITIONS = {
    "receipt_recovered": N_("without the original receipt"), "inspected_by_another": N_("without an inspection by another person"),
    "voucher_signed": N_("without a signed voucher"), "cash_handed_over": N_("before the money was handed over"),
}
"""What it means that a condition was passed."""


def _condition(key: str) -> str:
    return say(CONDITIONS.get(key, key))
