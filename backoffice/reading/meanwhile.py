"""What others did to a record since a window read it: field by field and line by line, in words and as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.database import Actor, Centre
from backoffice.models import Audit, Command, Staff, kind_of
from backoffice.models.base import columns_of
from backoffice.reading.history import FieldChange, changes_of
from backoffice.reading.named import Named
from backoffice.reading.record import Seen, caption_of, house_of, needed, seen_in


@dataclass(frozen=True)
class Meanwhile:
    """Who changed a record since it was read, when, and what: `values` by column (before and now), `told` and `lines` in words."""

    who: str = ""
    at: datetime | None = None
    values: dict[str, tuple[Any, Any]] | None = None
    told: tuple[FieldChange, ...] = ()
    lines: tuple[FieldChange, ...] = ()
    by_others: bool = False

    def words(self, name: str) -> FieldChange | None:
        """What is told of a column or of the field that shows it."""
        return next((each for each in self.told if each.name in (name, f"{name}_id")), None)


def since(centre: Centre, actor: Actor, before: Seen) -> tuple[Seen, Meanwhile]:
    """A record as it is now, and what others did to it since a window read it. Raises Gone."""
    with centre.reading(actor) as session:
        now = seen_in(session, actor, needed(session, actor, before.table, before.id))
        return now, between(session, actor, before, now)


def between(session: Session, actor: Actor, before: Seen, now: Seen) -> Meanwhile:
    """What lies between two readings of a record."""
    kind = kind_of(before.table)
    names = [*columns_of(kind), *(name for name in ("state",) if name in before.values and name not in columns_of(kind))]
    values = {name: (before.values.get(name), now.values.get(name)) for name in names if before.values.get(name) != now.values.get(name)}
    home = house_of(session, actor.branch_id)
    told = changes_of(session, kind, {name: old for name, (old, _new) in values.items()}, {name: new for name, (_old, new) in values.items()}, home,
                      now.currency)
    rows = session.execute(select(Staff.name, Command.staff_id, Command.at).select_from(Audit).join(Command, Command.id == Audit.command_id)
                           .outerjoin(Staff, Staff.id == Command.staff_id).where(Audit.record == before.table, Audit.record_id == before.id,
                                                                                 Audit.command_id > before.deed).order_by(Audit.id.desc())).all()
    who = ", ".join(dict.fromkeys(row.name for row in rows if row.name))
    lines = tuple(each for name in now.lists if (each := _lines(name, before.lists.get(name, []), now.lists[name])) is not None)
    return Meanwhile(who, rows[0].at if rows else None, values, tuple(told), lines,
                     any(row.staff_id != actor.staff_id for row in rows))


def _lines(name: str, before: list[dict[str, str | Named]], now: list[dict[str, str | Named]]) -> FieldChange | None:
    """The lines that went and those that came."""
    gone, came = [each for each in before if each not in now], [each for each in now if each not in before]
    return FieldChange(name, caption_of(name), "; ".join(map(_line, gone)), "; ".join(map(_line, came))) if gone or came else None


def _line(row: dict[str, str | Named]) -> str:
    return ", ".join(words for each in row.values() if (words := each.title if isinstance(each, Named) else each))
