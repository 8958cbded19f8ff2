"""The kinds of records that have a window of their own: icon, place in the navigation, how one is made, the line below its title."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer

from backoffice.reading import House, Seen
from backoffice.text import N_, day, money, say, told
from backoffice.views.fields.picker import ICONS
from backoffice.views.look.rows import when_long
from backoffice.views.record.window import RecordWindow
from backoffice.views.shell import ahead
from backoffice.views.shell.sheet import ARRIVALS, Sheet, opens
from backoffice.views.warehouse.loans import OwnLoans

Words = Callable[[Seen, House], str]


@dataclass(frozen=True)
class RecordKind:
    """How a kind of record stands in its window."""

    table: str
    place: str
    line: Words
    making: str = ""
    chip: Words | None = None
    more: Callable[[RecordWindow], Any] | None = None
    """What stands beside the form of a record: the loans of a loaner below it, the curve of a run above it; it is told to `load` with what stands
    around the record."""

    @property
    def icon(self) -> str:
        return ICONS[self.table]


def _joined(*parts: object) -> str:
    return ", ".join(str(part) for part in parts if part)


def _named(seen: Seen, name: str) -> str:
    return seen.names[name].title if name in seen.names else ""


def _at(seen: Seen, name: str, home: House, words: str) -> str:
    value = seen.values.get(name)
    return say(words, time=when_long(value, home.zone)) if value is not None else ""


def _call(seen: Seen, home: House) -> str:
    received = say(N_("received {time} by {name}"), time=when_long(seen.values["received_at"], home.zone), name=_named(seen, "received_by"))
    return _joined(seen.values["customer_name"], seen.values["model_name"], received)


def _category(seen: Seen, home: House) -> str:
    from backoffice.models.jobs.calls import Category
    return say(next(each.label for each in Category if each.value == seen.values["category"]))


def _amount(seen: Seen, name: str) -> str:
    return money(seen.values[name], seen.currency)


def _in_house(seen: Seen, home: House, name: str) -> str:
    """An amount in the money of the branch, where the record is in other money."""
    return money(seen.values[name], home.currency) if seen.currency != home.currency else ""


def _day(seen: Seen, name: str, words: str) -> str:
    value: Any = seen.values.get(name)
    return say(words, day=day(value)) if value is not None else ""


def _curve(window: RecordWindow) -> Any:
    from backoffice.views.warehouse.pareto import ParetoPicture
    return ParetoPicture(window)


KINDS: dict[str, RecordKind] = {each.table: each for each in (
    RecordKind("call", "calls", _call, "register_call", _category),
    RecordKind("voucher", "vouchers", lambda seen, home: _joined(seen.values["customer_name"], seen.values["technician_name"],
                                                                 _at(seen, "prepared_at", home, N_("prepared {time}"))), chip=_category),
    RecordKind("goods_receipt", "receipts", lambda seen, home: _joined(seen.values["customer_name"], seen.values["call_number"],
                                                                       _at(seen, "taken_at", home, N_("taken in {time}")))),
    RecordKind("goods_entry", "goods", lambda seen, home: _joined(seen.values["description"], seen.values["customer_name"],
                                                                  _at(seen, "in_at", home, N_("taken in {time}")))),
    RecordKind("repair_card", "repair_cards", lambda seen, home: _joined(seen.values["description"], seen.values["customer_name"],
                                                                         _at(seen, "opened_at", home, N_("opened {time}"))), chip=_category),
    RecordKind("charge", "to_invoice", lambda seen, home: _joined(_amount(seen, "amount"), seen.values["customer_name"],
                                                                  _day(seen, "due_date", N_("due {day}")))),
    RecordKind("invoice", "invoices", lambda seen, home: _joined(seen.values["customer_name"], _amount(seen, "total"),
                                                                 _day(seen, "due_date", N_("due {day}")))),
    RecordKind("cash_receipt", "cash_receipts", lambda seen, home: _joined(seen.values["payer"], _amount(seen, "amount"), seen.values["collected_by_name"])),
    RecordKind("contract", "contracts", lambda seen, home: _joined(seen.values["customer_name"], _day(seen, "ends_on", N_("until {day}"))), "add_contract"),
    RecordKind("expiry_notice", "expiry_notices", lambda seen, home: _joined(seen.values["customer_name"], seen.values["contract_number"],
                                                                             _day(seen, "ends_on", N_("contract ends {day}")))),
    RecordKind("stock", "parts", lambda seen, home: _joined(seen.values["warehouse_name"], seen.values["bin"], seen.values["fits"])),
    RecordKind("item", "items", lambda seen, home: _joined(seen.values["code"], seen.values["fits"], seen.values["supplier_name"]), "add_item"),
    RecordKind("job_part", "job_parts", lambda seen, home: _joined(seen.values["item_name"], seen.values["customer_name"], seen.values["technician_name"])),
    RecordKind("issue_slip", "issue_slips", lambda seen, home: _joined(seen.values["technician_name"], seen.values["warehouse_name"],
                                                                       _at(seen, "issued_at", home, N_("issued {time}"))), "issue_parts"),
    RecordKind("return_slip", "return_slips", lambda seen, home: _joined(seen.values["technician_name"],
                                                                         _at(seen, "returned_at", home, N_("given back {time}"))), "take_parts_back"),
    RecordKind("goods_in", "incoming", lambda seen, home: _joined(seen.values["supplier_name"], seen.values["supplier_note"], seen.values["warehouse_name"],
                                                                  _at(seen, "received_at", home, N_("received {time}"))), "receive"),
    RecordKind("supplier", "suppliers", lambda seen, home: _joined(seen.values["contact"], seen.values["phone"]), "add_supplier"),
    RecordKind("purchase_request", "purchase_requests", lambda seen, home: _joined(seen.values["parts"], seen.values["asked_by_name"],
                                                                                   _at(seen, "asked_at", home, N_("asked {time}"))), "request_parts"),
    RecordKind("purchase_order", "purchase_orders", lambda seen, home: _joined(
        seen.values["supplier_name"], _amount(seen, "total"), _in_house(seen, home, "house_total"), _day(seen, "expected_on", N_("expected {day}")))),
    RecordKind("abc_run", "abc_runs", lambda seen, home: _joined(_day(seen, "from_on", N_("from {day}")), _day(seen, "until_on", N_("until {day}"))),
               "classify", more=_curve),
    RecordKind("old_part", "old_parts", lambda seen, home: _joined(seen.values["item_name"], seen.values["customer_name"], seen.values["technician_name"])),
    RecordKind("substitute", "substitutes", lambda seen, home: _joined(seen.values["substitute_name"], seen.values["original_name"]), "propose_substitute"),
    RecordKind("stock_movement", "stock_movements", lambda seen, home: _joined(seen.values["item_name"], _at(seen, "at", home, N_("on {time}")))),
    RecordKind("warehouse", "warehouses", lambda seen, home: seen.values["code"], "add_warehouse"),
    RecordKind("loaner", "loaners", lambda seen, home: _joined(seen.values["description"], seen.values["serial"], seen.values["holder_name"]), "add_loaner",
               more=OwnLoans),
    RecordKind("loan", "loans", lambda seen, home: _joined(seen.values["loaner_name"], seen.values["customer_name"], _day(seen, "due_on", N_("due {day}")))),
    RecordKind("replacement_notice", "replacement_notices", lambda seen, home: _joined(seen.values["temporary"], seen.values["customer_name"],
                                                                                      _at(seen, "issued_at", home, N_("issued {time}")))),
    RecordKind("loan_reminder", "loan_reminders", lambda seen, home: _joined(seen.values["customer_name"], seen.values["loan_number"],
                                                                             _at(seen, "reminded_at", home, N_("on {time}")))),
    RecordKind("scrap_record", "scrap_records", lambda seen, home: _joined(seen.values["description"], seen.values["serial"],
                                                                           _at(seen, "proposed_at", home, N_("proposed {time}")))),
    RecordKind("test_record", "test_records", lambda seen, home: _joined(seen.values["description"], seen.values["tested_by_name"],
                                                                         _at(seen, "tested_at", home, N_("on {time}")))),
    RecordKind("transfer", "transfers", lambda seen, home: _joined(seen.values["to_name"], seen.values["carrier"],
                                                                   _at(seen, "sent_at", home, N_("sent {time}"))), "plan_transfer"),
    RecordKind("arrival", "arrivals", lambda seen, home: _joined(seen.values["from_name"], _at(seen, "sent_at", home, N_("sent {time}"))), "ask_branch"),
    RecordKind("stock_count", "stock_counts", lambda seen, home: _joined(seen.values["warehouse_name"], seen.values["scope"],
                                                                         _at(seen, "begun_at", home, N_("begun {time}"))), "begin_count"),
    RecordKind("tool", "tools", lambda seen, home: _joined(seen.values["name"], seen.values["serial"], seen.values["keeper_name"]), "add_tool"),
    RecordKind("tool_custody", "tools_held", lambda seen, home: _joined(seen.values["tool_name"], seen.values["custodian_name"])),
    RecordKind("tool_incident", "tool_incidents", lambda seen, home: _joined(seen.values["tool_name"], seen.values["custodian_name"]), "report_incident"),
    RecordKind("customer", "customers", lambda seen, home: _joined(seen.values["phone"], seen.values["address"]), "add_customer"),
    RecordKind("contact", "customers", lambda seen, home: _joined(seen.values["role"], _named(seen, "customer"))),
    RecordKind("unit", "units", lambda seen, home: _joined(seen.values["customer_name"], seen.values["site"]), "add_unit"),
    RecordKind("product_model", "models", lambda seen, home: _joined(seen.values["maker"], seen.values["product_group"]), "add_model"),
    RecordKind("staff", "people", lambda seen, home: _joined(seen.values["post"] or told(seen.values["role_name"]), seen.values["branch_name"]), "add_staff"),
    RecordKind("role", "roles", lambda seen, home: "", "add_role"),
    RecordKind("branch", "branches", lambda seen, home: _joined(seen.values["code"], seen.values["address"]), "add_branch"),
    RecordKind("zone", "zones", lambda seen, home: seen.values["note"], "add_zone"),
)}


@opens(*KINDS)
def open_record(shell: Any, key: str, record_id: int | None) -> Sheet:
    """The window of a record, or an empty form for a new one."""
    kind = KINDS[key]
    if record_id is None:
        return _new(shell, kind).show_new()
    window = ahead.take(shell, key) or RecordWindow(shell, kind)
    assert isinstance(window, RecordWindow)
    QTimer.singleShot(ahead.READY_AFTER_MS, shell, lambda: make_ready(shell, key))
    return window.show_record(record_id)


def _new(shell: Any, kind: RecordKind) -> RecordWindow:
    from backoffice.views.record.intake import CallIntake
    from backoffice.views.record.newcomer import NewCustomerWindow
    special: dict[str, Any] = {"call": CallIntake, "customer": NewCustomerWindow}
    return special[kind.table](shell, kind) if kind.table in special else RecordWindow(shell, kind, making=True)


def make_ready(shell: Any, key: str) -> None:
    """Draws the next window of a kind while nobody waits for it."""
    ahead.draw(shell, key, lambda: RecordWindow(shell, KINDS[key]))


def arrive(shell: Any) -> None:
    """Somebody is at the desk: the window that is opened most is drawn while nobody waits for it."""
    QTimer.singleShot(ahead.READY_AFTER_MS, shell, lambda: make_ready(shell, "call"))


ARRIVALS.append(arrive)
