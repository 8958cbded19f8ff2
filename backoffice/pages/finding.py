"""Finding anything from one field: any number, a name, the tail of a phone, the middle of a serial."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from backoffice import engines, search
from backoffice.database import trouble_in_words
from backoffice.folding import fold
from backoffice.models import kind_of
from backoffice.models.base import BranchRecord, Record
from backoffice.models.papers import Paper, short_title
from backoffice.models.search_entries import place_of
from backoffice.text import say, together, told

SHOWN: dict[str, tuple[str, tuple[str, ...], str]] = {
    "call": ("number", ("customer_name", "model_name", "phone"), "phone-call"),
    "customer": ("name", ("phone", "address"), "user"),
    "unit": ("model_name", ("serial", "customer_name", "tag"), "barcode"),
    "goods_entry": ("number", ("customer_name", "description", "shelf"), "package"),
    "voucher": ("number", ("customer_name", "technician_name"), "clipboard-list"),
    "repair_card": ("number", ("customer_name", "description", "technician_name"), "wrench"),
    "goods_receipt": ("number", ("customer_name", "phone"), "receipt-text"),
    "charge": ("voucher_number", ("customer_name", "call_number"), "file-clock"),
    "invoice": ("number", ("customer_name", "voucher_numbers"), "receipt"),
    "credit_note": ("number", ("customer_name", "invoice_number"), "undo-2"),
    "cash_receipt": ("number", ("payer", "call_number"), "banknote"),
    "contract": ("number", ("customer_name",), "handshake"),
    "expiry_notice": ("number", ("customer_name", "contract_number"), "mail"),
    "contact": ("name", ("role", "phone"), "contact"),
    "product_model": ("name", ("code", "maker"), "boxes"),
    "staff": ("name", ("role_name", "badge"), "users"),
    "branch": ("name", ("code", "phone"), "building-2"),
    "zone": ("name", (), "map-pin"),
    "role": ("name", (), "shield-check"),
    "paper": ("number", ("kind", "for_whom"), "file-text"),
    "item": ("code", ("name", "fits", "supplier_name"), "tags"),
    "job_part": ("item_code", ("item_name", "call_number", "customer_name"), "clipboard-pen"),
    "issue_slip": ("number", ("technician_name", "warehouse_name"), "package-check"),
    "return_slip": ("number", ("technician_name",), "undo-2"),
    "goods_in": ("number", ("supplier_name", "supplier_note"), "download"),
    "supplier": ("name", ("contact", "phone"), "factory"),
    "purchase_request": ("number", ("parts", "asked_by_name"), "file-pen"),
    "purchase_order": ("number", ("supplier_name", "parts"), "shopping-cart"),
    "abc_run": ("number", (), "chart-column"),
    "old_part": ("number", ("item_name", "customer_name"), "recycle"),
    "substitute": ("original_code", ("substitute_code", "substitute_name"), "replace"),
    "warehouse": ("name", ("code",), "warehouse"),
    "loaner": ("number", ("description", "serial"), "refrigerator"),
    "loan": ("number", ("loaner_number", "customer_name"), "repeat-2"),
    "replacement_notice": ("number", ("customer_name", "faulty"), "scroll-text"),
    "loan_reminder": ("number", ("customer_name", "loan_number"), "alarm-clock"),
    "scrap_record": ("number", ("description", "serial"), "trash-2"),
    "test_record": ("number", ("description", "card_number"), "gauge"),
    "transfer": ("number", ("to_name", "carrier"), "truck"),
    "arrival": ("number", ("from_name",), "inbox"),
    "stock_count": ("number", ("warehouse_name", "scope"), "list-checks"),
    "tool": ("number", ("name", "serial", "keeper_name"), "hammer"),
    "tool_custody": ("number", ("tool_name", "custodian_name"), "id-card"),
    "tool_incident": ("number", ("tool_name", "custodian_name"), "badge-alert"),
}
"""How what was found is shown: its title, its details and its icon; in the order in which a desk wants to see the kinds."""

EACH = 6
"""So many of one kind at most, as long as other kinds are found too."""


@dataclass(frozen=True)
class Found:
    """Something that was found: what opens it, and how it is shown."""

    table: str
    record_id: int
    title: str
    detail: str
    state: str
    tone: str
    icon: str
    exact: bool = False


def find_anywhere(connection: Any, text: str, limit: int = 20, branch_id: int | None = None, rights: Collection[str] = ("*",)) -> list[Found]:
    """What holds every word of a text: first the record with exactly this number (a scanned code holds it; no other of its kind has it), then
    each kind, newest first.

    With a branch, records of other branches are left out; with rights, kinds that this person may not see. `connection` takes plain SQL.
    """
    words = fold(text).split()
    if not words:
        return []
    kinds = [kind_of(table) for table in SHOWN if "*" in rights or f"{kind_of(table).area}.see" in rights]
    look = _Look(connection, limit, branch_id)
    with trouble_in_words():
        first = list(look.exact(text, kinds))
        known = {each.table for each in first}
        by_kind = [list(look.of_kind(kind, words)) for kind in kinds if kind.__tablename__ not in known]
    return (first + _fairly(by_kind, limit))[:limit]


def _fairly(by_kind: list[list[Found]], limit: int) -> list[Found]:
    """Some of each kind; what room is left goes to the kinds with more, in their order."""
    taken = [found[:EACH] for found in by_kind]
    room = limit - sum(len(found) for found in taken)
    for place, found in enumerate(by_kind):
        more = found[EACH:EACH + max(room, 0)]
        taken[place] = taken[place] + more
        room -= len(more)
    return [each for found in taken for each in found]


@dataclass(frozen=True)
class _Look:
    """One look through the kinds: so many of each at most, and with a branch only what is its own."""

    connection: Any
    limit: int
    branch_id: int | None

    def exact(self, text: str, kinds: list[type[Record]]) -> Iterator[Found]:
        """The record whose paper carries this number."""
        number = text.strip().upper()
        if not any(sign.isdigit() for sign in number) or " " in number:
            return
        for kind in kinds:
            if kind.series:
                yield from self._rows(kind, f'FROM "{kind.__tablename__}" r', "r.number = ?", (number,), "r.number", exact=True)

    def of_kind(self, kind: type[Record], words: list[str]) -> Iterator[Found]:
        """The records of a kind that hold every word, newest first."""
        low, engine = place_of(kind.__tablename__), engines.name_of(self.connection)
        body, values = search.statement(words, low, engine)
        source, _, rest = body.partition(" WHERE ")
        tests, _, order = rest.partition(" ORDER BY ")
        link = f'{source} {"CROSS" if engine == "sqlite" else "INNER"} JOIN "{kind.__tablename__}" r ON r.id = e.id - {low}'
        yield from self._rows(kind, link, tests, tuple(values), order)

    def _rows(self, kind: type[Record], source: str, tests: str, values: tuple[Any, ...], order: str, exact: bool = False) -> Iterator[Found]:
        table, (title, details, icon) = kind.__tablename__, SHOWN[kind.__tablename__]
        columns = ", ".join(f"r.{name}" for name in (title, *details, *_state_column(kind)))
        if self.branch_id is not None and issubclass(kind, BranchRecord):
            tests, values = f"{tests} AND r.branch_id = ?", (*values, self.branch_id)
        statement = f"SELECT r.id, {columns} {source} WHERE {tests} ORDER BY {order} LIMIT ?"
        for key, *stored in self.connection.execute(statement, (*values, self.limit)).fetchall():
            label, tone = _state_of(kind, stored.pop()) if _state_column(kind) else ("", "quiet")
            called, *rest = (_in_words(kind, name, each) for name, each in zip((title, *details), stored, strict=True))
            yield Found(table, key, str(called or key), together(*rest), label, tone, icon, exact)


def _in_words(kind: type[Record], name: str, stored: Any) -> Any:
    """What is read of a column: words of the program in the language of the desk, a kind of paper by its name."""
    if kind is Paper and name == "kind":
        return say(short_title(stored))
    return told(str(stored)) if stored and kind.__table__.columns[name].info.get("own_words") else stored


@cache
def _state_column(kind: type[Record]) -> tuple[str, ...]:
    return ("state",) if hasattr(kind, "states") else ()


def _state_of(kind: type[Record], stored: str) -> tuple[str, str]:
    state = kind.states(stored)  # type: ignore[attr-defined]
    return say(state.label), state.tone


