"""Issued papers: each is kept as it was printed, so that a reprint equals the original."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, Text, select
from sqlalchemy.orm import Mapped, mapped_column

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord, Record
from backoffice.models.steps import step
from backoffice.models.types import Code, Line, Moment, Reference
from backoffice.text import N_

if TYPE_CHECKING:
    from backoffice.models.deeds import Deed


TITLES = {
    "service_voucher": N_("Service voucher"), "goods_receipt": N_("Customer goods receipt"), "repair_card": N_("Repair card"),
    "accessory_labels": N_("Labels for accessories"), "loss_declaration": N_("Declaration of loss"), "cash_receipt": N_("Cash receipt"),
    "credit_note": N_("Credit note"), "deposit_refund": N_("Deposit refund"), "pool_report": N_("Report on the loaners"),
    "invoice": N_("Invoice"), "expiry_notice": N_("Maintenance expiry notice"), "issue_slip": N_("Parts issue slip"), "return_slip": N_("Return slip"),
    "goods_in": N_("Goods-in note"), "part_labels": N_("Labels for parts"), "old_part_tag": N_("Old-part tag"), "stock_list": N_("Stock list"),
    "loan_form": N_("Loan form"), "replacement_notice": N_("Notice of temporary replacement"), "scrap_record": N_("Scrap disposal record"),
    "loan_reminder": N_("Reminder of a loaner"), "test_record": N_("Test record"), "loaner_label": N_("Loaner label"),
    "purchase_request": N_("Purchase request"), "purchase_order": N_("Purchase order"), "abc_report": N_("ABC report"), "stock_value": N_("Stock value"),
    "transfer_list": N_("Transfer list"), "count_sheet": N_("Count sheet"), "stock_on_day": N_("Stock on a day"),
    "tool_custody_card": N_("Tool custody card"), "tool_incident": N_("Loss or damage report"),
}
"""What the kinds of paper are called, as it stands on them."""
SHORT = {"goods_receipt": N_("Goods receipt"), "expiry_notice": N_("Expiry notice"), "issue_slip": N_("Issue slip"),
         "replacement_notice": N_("Replacement notice"), "loan_reminder": N_("Loan reminder")}
"""What some of them are called where a line has little room."""


def short_title(kind: str) -> str:
    """The name of a kind of paper where a line has little room."""
    return SHORT.get(kind) or TITLES.get(kind, kind)


class Paper(BranchRecord):
    """One issued paper: its number, its language and everything that stands on it. Immutable at once."""

    area = "papers"
    label = N_("Paper")
    impersonal = ("kind", "language", "second_language")
    append_only = True
    found_by = ("number",)
    sorts: ClassVar = ("number",)

    kind: Mapped[Code]
    number: Mapped[Code]
    record: Mapped[Code]
    record_id: Mapped[int] = mapped_column(Reference)
    issued_at: Mapped[Moment]
    issued_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    language: Mapped[str] = mapped_column(String(8))
    second_language: Mapped[str] = mapped_column(String(8), default="")
    for_whom: Mapped[Line] = mapped_column(default="")
    replaces_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("paper.id"))
    snapshot: Mapped[str] = mapped_column(Text, info={"unaudited": True})
    sha256: Mapped[str] = mapped_column(String(64))

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "record", "record_id"), Index(None, "kind", "record_id"))

    @property
    def is_erased(self) -> bool:
        return not self.snapshot and not self.sha256

    def content(self) -> dict[str, Any]:
        """What stands on the paper. Raises ValueError when it is not what was issued, Refused when it was erased with the customer's data."""
        if self.is_erased:
            raise Refused(N_("{number} was erased together with the data of its customer."), number=self.number)
        if hashlib.sha256(self.snapshot.encode()).hexdigest() != self.sha256:
            raise ValueError(f"paper {self.number} is not what was issued")
        content: dict[str, Any] = json.loads(self.snapshot)
        return content

    @step(N_("Print again"), right="papers.print")
    def print_again(self) -> None:
        """Prints a further copy of a paper that was issued; the copy equals the original and says that it is one."""


def issue(deed: Deed, kind: str, record: Record, details: dict[str, Any]) -> Paper:
    """Writes down a paper as it will be printed, in the customer's language. It replaces what was printed of the same record before."""
    earlier = select(Paper.id).where(Paper.kind == kind, Paper.record_id == record.id, Paper.record == record.__tablename__).order_by(Paper.id.desc())
    content = {**record.on_paper(kind), **details}  # type: ignore[attr-defined]
    snapshot = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    paper: Paper = deed.add(Paper(
        kind=kind, number=content["number"], replaces_id=deed.session.scalars(earlier).first(),
        record=record.__tablename__, record_id=record.id, issued_at=deed.at, issued_by_id=deed.staff.id,
        language=content["language"], second_language=content.get("second_language") or "", for_whom=content.get("for_whom", "")[:200], snapshot=snapshot,
        sha256=hashlib.sha256(snapshot.encode()).hexdigest()))
    return paper
