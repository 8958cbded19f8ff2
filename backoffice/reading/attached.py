"""The attachments of a record as its window shows them, and those that were taken away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from backoffice.attaching import shown
from backoffice.database import Actor
from backoffice.models import STEPS, Attachment, Staff
from backoffice.models.attachments import AttachmentState, FileKind, Purpose, takes_attachments
from backoffice.models.base import BranchRecord
from backoffice.reading.record import holds, rights_of
from backoffice.text import N_, say


@dataclass(frozen=True)
class AttachmentSeen:
    """One attachment. Its name is shown as a person can read it, and is never a way to a file."""

    id: int
    name: str
    kind: FileKind
    size: int
    sha256: str
    caption: str
    purpose: Purpose
    at: datetime
    who: str
    taken_away_at: datetime | None = None
    taken_away_by: str = ""
    taken_away_because: str = ""

    @property
    def title(self) -> str:
        return self.caption.strip().splitlines()[0] if self.caption.strip() else self.name


@dataclass(frozen=True)
class Attached:
    """What hangs on a record, what did, and why nothing can be attached by this person, where that is so."""

    there: tuple[AttachmentSeen, ...] = ()
    gone: tuple[AttachmentSeen, ...] = ()
    closed_because: str = ""


def attached_in(session: Session, actor: Actor, record: Any) -> Attached | None:
    """The attachments of a record, in the order in which they came, without those that were erased; nothing where a kind of record takes none."""
    kind = type(record)
    if not takes_attachments(kind):
        return None
    away = aliased(Staff)
    rows = session.execute(
        select(Attachment, Staff.name, away.name).join(Staff, Staff.id == Attachment.added_by_id).outerjoin(away, away.id == Attachment.taken_away_by_id)
        .where(Attachment.record == kind.__tablename__, Attachment.record_id == record.id).order_by(Attachment.id)).all()
    seen = [(each.state, AttachmentSeen(each.id, shown(each.name), each.kind, each.size, each.sha256, each.caption, each.purpose, each.added_at, who,
                                        each.taken_away_at, by or "", each.taken_away_because)) for each, who, by in rows if not each.is_erased]
    return Attached(tuple(each for state, each in seen if state is AttachmentState.KEPT),
                    tuple(each for state, each in seen if state is AttachmentState.TAKEN_AWAY), _closed_because(session, actor, record))


def _closed_because(session: Session, actor: Actor, record: Any) -> str:
    if isinstance(record, BranchRecord) and record.branch_id != actor.branch_id:
        return say(N_("This belongs to another branch."))
    if not holds(rights_of(session, actor), STEPS[f"{record.__tablename__}.attach"].right):
        return say(N_("Your role may look at the files and not attach any."))
    return ""
