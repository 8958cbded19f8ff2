"""What a clerk can find: one folded text for each record that is searched for."""

from __future__ import annotations

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from backoffice.models.base import Base, Record, records
from backoffice.models.types import Key

PLACES = 1 << 40
"""An entry's id is the place of its kind times this, plus the record's id: newest first within a kind is the order of ids."""

SEARCHED = ("call", "voucher", "goods_entry", "goods_receipt", "repair_card", "customer", "contact", "unit", "product_model", "contract", "expiry_notice",
            "charge", "invoice", "cash_receipt", "staff", "branch", "zone", "role", "paper", "item", "warehouse",
"substitute", "job_part", "issue_slip", "return_slip", "old_part", "goods_in", "transfer", "arrival", "stock_count", "tool", "tool_custody", "tool_incident",
            "supplier", "purchase_request", "purchase_order", "abc_run", "loaner", "loan", "replacement_notice", "loan_reminder", "scrap_record",
            "test_record", "credit_note")
"""The kinds that are searched; new kinds go to the end, for the place is part of the ids."""


class SearchEntry(Base):
    """The folded text of one record, as it was last indexed."""

    id: Mapped[Key]
    folded: Mapped[str] = mapped_column(Text)


def place_of(table: str) -> int:
    return SEARCHED.index(table) * PLACES


def entry_id(record: Record) -> int:
    return place_of(record.__tablename__) + record.id


def searched_kinds() -> list[type[Record]]:
    return [kind for kind in records() if kind.found_by and kind.__tablename__ in SEARCHED]
