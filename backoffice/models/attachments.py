"""Attachments: photographs, scans and other files that hang on a record. The bytes are kept elsewhere, under the hash of their content."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import ForeignKey, Index, LargeBinary, String, func, select
from sqlalchemy.orm import Mapped, mapped_column

from backoffice.errors import Refused
from backoffice.models.base import Base, BranchRecord, Record, records
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.steps import STEPS, LongText, Step
from backoffice.models.types import Choice, Code, Line, Moment, Reference, State, Text, WholeNumber
from backoffice.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_AT_ONCE = 50
MEGABYTE = 1_000_000


class FileKind(Choice):
    """The kinds of files that are kept, told by their content and never by their name."""

    PDF = "pdf", N_("PDF")
    PNG = "png", N_("PNG picture")
    JPEG = "jpeg", N_("JPEG picture")
    WEBP = "webp", N_("WebP picture")
    HEIC = "heic", N_("HEIC picture")
    TEXT = "txt", N_("Text file")
    CSV = "csv", N_("CSV table")
    XLSX = "xlsx", N_("Excel workbook")
    DOCX = "docx", N_("Word document")
    EML = "eml", N_("E-mail")


class Purpose(Choice):
    """What an attachment is to the record that it hangs on."""

    CONDITION = "condition", N_("Photograph of the condition")
    SIGNED = "signed", N_("Scan of a signed paper")
    MAKER = "maker", N_("Document of the maker")
    PROOF = "proof", N_("Proof of purchase")
    OTHER = "other", N_("Something else")


class AttachmentState(State):
    KEPT = "kept", N_("Attached"), "quiet"
    TAKEN_AWAY = "taken away", N_("Taken away"), "quiet", True


class Attachment(Record):
    """One file on a record. What was attached never changes; its caption may, and when it is taken away that stays visible."""

    area = "attachments"
    label = N_("Attachment")
    states = AttachmentState
    frozen_from = (AttachmentState.KEPT, AttachmentState.TAKEN_AWAY)
    lives_on = ("caption", "purpose", "taken_away_at", "taken_away_by_id", "taken_away_because")
    attachments: ClassVar = False

    record: Mapped[Code]
    record_id: Mapped[int] = mapped_column(Reference)
    branch_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("branch.id"))
    name: Mapped[Line]
    kind: Mapped[FileKind]
    size: Mapped[int] = mapped_column(WholeNumber)
    sha256: Mapped[str] = mapped_column(String(64))
    caption: Mapped[Text] = mapped_column(default="")
    purpose: Mapped[Purpose] = mapped_column(default=Purpose.OTHER)
    added_at: Mapped[Moment]
    added_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    taken_away_at: Mapped[Moment | None]
    taken_away_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    taken_away_because: Mapped[Text] = mapped_column(default="")
    state: Mapped[AttachmentState] = mapped_column(default=AttachmentState.KEPT)

    @property
    def is_erased(self) -> bool:
        """Whether it went with the data of a customer: neither its name nor its bytes are there any more."""
        return not self.sha256

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "record", "record_id", "id"), Index(None, "sha256"))


class AttachmentContent(Base):
    """The bytes of attachments where many desks share one database and no folder. Each content stands here once."""

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int] = mapped_column(WholeNumber)
    stored_at: Mapped[Moment]
    content: Mapped[bytes] = mapped_column(LargeBinary)


@dataclass
class FileGiven:
    """One file to attach; its bytes are kept already."""

    name: str
    sha256: str
    size: int
    kind: FileKind
    purpose: Purpose = Purpose.OTHER
    caption: LongText = ""


# ---- the steps --------------------------------------------------------------------------------------------------------------

class OnAttachments(Step):
    """A step that every kind of record has which takes attachments. It changes nothing in the record itself."""


def attach(record: Record, files: list[FileGiven]) -> None:
    """Hangs files on a record: photographs, scans of signed papers, documents of the maker. Their bytes are kept before."""
    deed = deed_of(record)
    if not files:
        raise Refused(N_("Choose a file first."), field="files")
    if len(files) > MOST_AT_ONCE:
        raise Refused(N_("At most {most} files at once."), field="files", most=MOST_AT_ONCE)
    there = {each.sha256: each.name for each in attached_to(deed, record)}
    for given in files:
        _check(deed, given)
        if given.sha256 in there:
            raise Refused(N_("{name} is attached here already, as {other}."), field="files", name=given.name, other=there[given.sha256])
        there[given.sha256] = given.name
        deed.session.add(Attachment(
            record=record.__tablename__, record_id=record.id, branch_id=record.branch_id if isinstance(record, BranchRecord) else None, name=given.name,
            kind=given.kind, size=given.size, sha256=given.sha256, caption=given.caption, purpose=given.purpose, added_at=deed.at,
            added_by_id=deed.staff.id))
    _check_room(deed, record, sum(given.size for given in files))


def describe_attachment(record: Record, attachment: Attachment, purpose: Purpose, caption: LongText = "") -> None:
    """Says what an attachment shows and what it is. The file itself stays as it is."""
    _one_of(record, attachment)
    attachment.purpose, attachment.caption = purpose, caption


def take_away_attachment(record: Record, attachment: Attachment, reason: LongText) -> None:
    """Takes an attachment away: it is not shown any more, but that it was there, who took it away and why stays visible."""
    _one_of(record, attachment)
    deed = deed_of(record)
    attachment.taken_away_at, attachment.taken_away_by_id, attachment.taken_away_because = deed.at, deed.staff.id, reason
    attachment.state = AttachmentState.TAKEN_AWAY


def attached_to(deed: Deed, record: Record) -> list[Attachment]:
    """What hangs on a record now."""
    return list(deed.session.scalars(select(Attachment).where(
        Attachment.record == record.__tablename__, Attachment.record_id == record.id, Attachment.state == AttachmentState.KEPT,
        Attachment.sha256 != "").order_by(Attachment.id)))


def _one_of(record: Record, attachment: Attachment) -> None:
    if (attachment.record, attachment.record_id) != (record.__tablename__, record.id):
        raise Refused(N_("This attachment hangs on another record."), field="attachment")
    if attachment.is_erased:
        raise Refused(N_("This attachment was erased together with the data of its customer."), field="attachment")
    if attachment.state is AttachmentState.TAKEN_AWAY:
        raise Refused(N_("This attachment was taken away already."), field="attachment")


def _check(deed: Deed, given: FileGiven) -> None:
    """Only what is kept whole can be attached, and only as large as the branch allows."""
    if given.size <= 0:
        raise Refused(N_("{name} is empty."), field="files", name=given.name)
    if given.size > deed.branch.largest_file * MEGABYTE:
        raise Refused(N_("{name} is too large: at most {most} MB."), field="files", name=given.name, most=deed.branch.largest_file)
    size_of: Callable[[str], int | None] = deed.session.info.get("kept", _nothing)
    if not re.fullmatch(r"[0-9a-f]{64}", given.sha256) or size_of(given.sha256) != given.size:
        raise Refused(N_("{name} is not kept yet; attach it again."), field="files", name=given.name)


def _nothing(_sha256: str) -> int | None:
    return None


def _check_room(deed: Deed, record: Record, more: int) -> None:
    there = deed.session.scalar(select(func.coalesce(func.sum(Attachment.size), 0)).where(
        Attachment.record == record.__tablename__, Attachment.record_id == record.id, Attachment.state == AttachmentState.KEPT,
        Attachment.sha256 != "")) or 0
    if there + more > deed.branch.largest_record * MEGABYTE:
        raise Refused(N_("All the files of one record may have {most} MB together."), field="files", most=deed.branch.largest_record)


def takes_attachments(kind: type[Record]) -> bool:
    """Whether files can be hung on a kind of record: on all that people work with, not on their lines and not on what never changes."""
    return kind.attachments and bool(kind.area) and not kind.append_only and not kind.line_of


def declare() -> None:
    """Enters the three steps of every kind of record that takes attachments; who may change something in its area may take them."""
    changeable = {kind.area for kind in records() if kind.editable}
    for kind in [each for each in records() if takes_attachments(each)]:
        right = f"{kind.area}.change" if kind.area in changeable else kind.attached_with
        for name, label, rule in (("attach", N_("Attach files"), attach), ("describe_attachment", N_("Describe the attachment"), describe_attachment),
                                  ("take_away_attachment", N_("Take the attachment away"), take_away_attachment)):
            made = OnAttachments(name, label, kind, rule, (), (), right, (), (), False, False, hidden=True)
            STEPS[made.key] = made
