"""How tests do any step of the program: with inputs that make sense for it, or with any that can be typed."""

import random
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from conftest import PASSWORD, Desk

from backoffice import engines, postgresql, sqlite
from backoffice.attaching import Given, bring
from backoffice.database import Centre
from backoffice.models import (
    STEPS,
    Arrival,
    Attachment,
    Call,
    Contract,
    CountLine,
    Customer,
    ExpiryNotice,
    GoodsInLine,
    Invoice,
    Item,
    JobPart,
    Loan,
    Loaner,
    PurchaseOrderLine,
    RequestLine,
    Step,
    Stock,
    StockCount,
    StockMovement,
    Supplier,
    Tool,
    Transfer,
    TransferLine,
    Warehouse,
    lines_of,
)
from backoffice.models.attachments import OnAttachments
from backoffice.models.base import BranchRecord
from backoffice.models.centre.customers import CustomerState

TEXTS = ["Thermostat", "温控器 已换", "José <b>García</b>", "بارد", "𠮷野家 🚰", "=1+1", "a\nb\tc", "  O'Neill & Söhne  ", "x" * 190]
AMOUNTS = [0, 1, 99, 2500, 8000, 19999, 20001, 1234567, -5]
QUANTITIES = [1000, 1, 500, 2500, 0]
MINUTES = [45, 1, 1440, 0, 5000]


NOBODY = 99
"""The id of a record that is not there."""
SORTED = {"alembic_version": "1", "attachment_content": "1", "search_index_config": "1", "search_index_idx": "1, 2", "search_token": "1, 2",
          "sqlite_sequence": "1"}


def content(centre: Centre) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that stands in the database, table by table, to the last byte of the search index."""
    with centre.reading() as session:
        plain = engines.plain(session.connection())
        return {name: plain.execute(f'SELECT * FROM "{name}" ORDER BY {SORTED.get(name, "id")}').fetchall() for name in tables_in(plain)}


LAST_STORED = ("SELECT max(each) FROM pg_current_snapshot() AS now, LATERAL generate_series("
               "greatest(pg_snapshot_xmax(now)::text::bigint - 1000, 3), pg_snapshot_xmax(now)::text::bigint - 1) AS each "
               "WHERE pg_xact_status(each::text::xid8) = 'committed'")


@contextmanager
def marks(address: Path | str) -> Iterator[Callable[[], Any]]:
    """Something that is another as soon as anything at all was stored in the database: on a server the last transaction that was not undone, in a file
    what SQLite tells a connection about the others. To compare all that stands there takes a hundred times as long, and would not see more."""
    if isinstance(address, Path):
        looking = sqlite.library.connect(str(address), isolation_level=None)
        asked = "PRAGMA data_version"
    else:
        looking, asked = postgresql.connect(address, autocommit=True), LAST_STORED
    with closing(looking):
        yield lambda: looking.execute(asked).fetchone()


def tables_in(plain: engines.Plain) -> list[str]:
    """Every table that holds something of the centre."""
    if engines.name_of(plain) == "postgresql":
        listed = "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace AND relname <> 'pinyin'"
    else:
        listed = ("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_stat%' "
                  "UNION SELECT 'sqlite_sequence'")
    return sorted(name for (name,) in plain.execute(listed).fetchall())


class Sense:
    """Inputs that make sense for a step on a record, as somebody who knows the trade would type them."""

    def __init__(self, desk: Desk, enters: bool = True) -> None:
        self.desk, self.house, self.count, self.enters = desk, desk.house, 0, enters

    def inputs(self, step: Step, record_id: int | None = None) -> dict[str, Any]:
        if step.name == "change":
            name = step.record.editable[0]
            asked = step.inputs[name]
            return {name: self.value(step, name, asked, record_id)}
        return {name: self.value(step, name, asked, record_id) for name, asked in step.inputs.items()
                if asked.required or _is_known(name, asked)}

    def value(self, step: Step, name: str, asked: Any, record_id: int | None) -> Any:
        if (step.key, name) in SENSIBLE_THERE:
            return SENSIBLE_THERE[step.key, name](self, record_id)
        if _is_known(name, asked):
            return SENSIBLE[name](self, step, record_id)
        if asked.many:
            return [{each.name: self.value(step, each.name, each, record_id) for each in lines_of(asked.line).values() if each.required}] if asked.line else []
        if asked.kind is Warehouse:
            return self.warehouse(step)
        if asked.is_record:
            return next((each.id for each in self.desk.all(asked.kind)), NOBODY)
        if asked.is_choice:
            return next(iter(asked.kind)).value
        plain = {str: f"{name} told", int: 3, bool: True, "money": 5000, "quantity": 1000, "minutes": 30, "permille": 60, "rate": 71234 * 10**6,
                 "picture": "",
                 date: self.desk.today, datetime: self.desk.now}
        return plain[asked.kind]

    def new(self) -> str:
        self.count += 1
        return f"{self.desk.now:%d%H%M}{self.count}"

    def customer_of(self, record_id: int | None) -> int:
        return int(self.desk.one(Contract, record_id).customer_id) if record_id else self.house.customers["zh"]

    def uncovered(self, step: Step, record_id: int | None) -> int:
        """A unit that the contract can cover, or that the call can be about; where nothing may be entered, one that is there."""
        owner = self.customer_of(record_id if step.key == "contract.cover" else None)
        if not self.enters or self.desk.one(Customer, owner).state is CustomerState.ERASED:
            return self.house.units["zh"]
        return int(self.desk.do("unit.add_unit", by="Administrator", customer=owner, model=self.house.models["BCD-260"], serial=self.new()).record_id)

    def renewed_until(self, step: Step, record_id: int | None) -> date:
        if step.key == "expiry_notice.renew":
            ends: date = self.desk.one(Contract, self.desk.one(ExpiryNotice, record_id).contract_id).ends_on
            return ends + timedelta(days=365)
        return self.desk.today + timedelta(days=200)

    def goes_to(self, step: Step, record_id: int | None) -> int:
        """The warehouse to which a stock is moved, or the job that waits for what was put aside for another."""
        if step.key == "stock.move":
            here = self.desk.one(Stock, record_id).warehouse_id
            return next((int(each.id) for each in self.desk.all(Warehouse, branch_id=self.desk.branch, state="open") if each.id != here), NOBODY)
        item = self.desk.one(JobPart, record_id).item_id
        return next((int(each.id) for each in self.desk.all(JobPart, item_id=item, state="waiting")), int(record_id or 0))

    def part(self, step: Step) -> int:
        """A part that can be issued, or given back."""
        state = "issued" if step.key.startswith("return_slip") else "reserved"
        return next((int(each.id) for each in (*self.desk.all(JobPart, branch_id=self.desk.branch, state=state), *self.desk.all(JobPart))), NOBODY)

    def in_the_bag(self, record_id: int | None) -> list[dict[str, Any]]:
        return [{"item": row.item_id, "quantity": row.quantity} for row in self.desk.all(Stock, warehouse_id=record_id) if row.quantity]

    def loaner(self) -> int:
        """A loaner that can be reserved; where nothing may be entered, any."""
        free = self.desk.all(Loaner, branch_id=self.desk.branch, state="available")
        if not free and self.enters:
            return int(self.desk.do("loaner.add_loaner", by="Administrator", model=self.house.models["BCD-260"], value=80000).record_id)
        return next((int(each.id) for each in (*free, *self.desk.all(Loaner))), NOBODY)

    def job_of(self, loaner: int | None) -> int:
        """The job for which a loaner is reserved, or one that may need it."""
        promised = self.desk.all(Loan, loaner_id=loaner, state="reserved")
        return int(promised[0].call_id) if promised else next(
            (int(each.id) for each in self.desk.all(Call, branch_id=self.desk.branch) if each.state in ("new", "triaged", "in workshop")), NOBODY)

    def supplier(self) -> int:
        """Somebody who is bought from."""
        return next((int(each.id) for each in self.desk.all(Supplier, state="active")), NOBODY)

    def prices(self, record_id: int | None) -> list[dict[str, Any]]:
        """A price for each part of a request."""
        return [{"item": line.item_id, "unit_price": 1200} for line in self.desk.all(RequestLine, request_id=record_id)]

    def owed(self, record_id: int | None) -> list[dict[str, Any]]:
        """What an order still owes, as it may come in."""
        lines = self.desk.all(PurchaseOrderLine, order_id=record_id)
        return [{"item": line.item_id, "quantity": line.still_open} for line in lines if line.still_open] or [{"item": NOBODY}]

    def without_cost(self, record_id: int | None) -> list[dict[str, Any]]:
        """What a note of goods in has no cost for."""
        found = [{"item": line.item_id, "unit_price": 700} for line in self.desk.all(GoodsInLine, note_id=record_id) if line.costs_nothing]
        return found or self.any_part()

    def any_part(self) -> list[dict[str, Any]]:
        return [{"item": each.id, "unit_price": 700} for each in self.desk.all(Item)[:1]] or [{"item": NOBODY}]

    def arrived_for_nothing(self, record_id: int | None) -> list[dict[str, Any]]:
        """What came with a transfer at no cost."""
        came = self.desk.all(StockMovement, record="arrival", record_id=record_id, kind="arrived", value=0)
        return [{"item": key, "unit_price": 700} for key in {each.item_id for each in came if each.to_id}] or self.any_part()

    def still_open(self, record_id: int | None) -> int:
        invoice = self.desk.one(Invoice, record_id)
        return int(invoice.to_pay)

    def file(self) -> dict[str, Any]:
        """A file that was kept a moment ago."""
        return bring(self.desk.centre, self.desk.branch, Given("reading.txt", data=f"{self.new()} \u00b0C".encode()))

    def attachment(self, step: Step, record_id: int | None) -> int:
        """Something that hangs on this record; where nothing may be entered, on any."""
        there = self.desk.all(Attachment, record=step.record.__tablename__, record_id=record_id, state="kept")
        if there or not self.enters:
            return int((there or self.desk.all(Attachment))[0].id)
        return self.desk.attach(step.record.__tablename__, record_id or 1, Given("more.txt", data=self.new().encode()))[-1]

    def lines(self, step: Step, asked: Any, record_id: int | None) -> list[dict[str, Any]]:
        """One line of a list."""
        return [{each.name: self.value(step, each.name, each, record_id) for each in lines_of(asked.line).values() if each.required}]

    def goods(self, step: Step, record_id: int | None) -> list[dict[str, Any]]:
        """What is sent, what arrives or is counted, of a part that stands on the paper; elsewhere any line."""
        if record_id is None or step.record not in (Transfer, Arrival, StockCount):
            return self.lines(step, step.inputs["goods"], record_id)
        if step.record is StockCount:
            return [{"item": line.item_id, "quantity": line.expected} for line in self.desk.all(CountLine, count_id=record_id)]
        transfer = record_id if step.record is Transfer else self.desk.one(Arrival, record_id).transfer_id
        return [{"item": line.item_id, "quantity": line.asked if step.name == "send" else min(line.on_the_road, 1000)}
                for line in self.desk.all(TransferLine, transfer_id=transfer)]

    def warehouse(self, step: Step) -> int:
        """A warehouse; to count, one in which something lies that nobody is counting."""
        there = self.desk.all(Warehouse)
        if step.key == "stock_count.begin_count":
            busy = {each.warehouse_id for each in self.desk.all(StockCount) if not each.state.final}
            full = {each.warehouse_id for each in self.desk.all(Stock, branch_id=self.desk.branch) if each.quantity}
            there = [each for each in there if each.id in full - busy and each.kind not in ("bag", "transit")] or there
        return int(there[0].id)

    def tool(self) -> int:
        """A tool that somebody at this desk has."""
        mine = self.desk.all(Tool, keeper_id=self.house.people["Clerk"])
        return int(next((each.id for each in (*mine, *self.desk.all(Tool))), NOBODY))

    def phone(self, step: Step) -> str:
        return "021 5550 1234"


def _is_known(name: str, asked: Any) -> bool:
    """Whether there is something sensible for an input of this name; `goods` are lines, except where they are goods in our care."""
    return name in SENSIBLE and not (name == "goods" and asked.is_record)


SENSIBLE: dict[str, Callable[[Sense, Step, int | None], Any]] = {
    "technician": lambda sense, step, _: sense.house.technicians[0],
    "inspector": lambda sense, step, _: sense.house.people["Chief technician"],
    "accepted_by": lambda sense, step, _: sense.house.people["Accountant"],
    "customer": lambda sense, step, _: sense.house.customers["zh"],
    "phone": lambda sense, step, _: sense.phone(step),
    "code": lambda sense, step, _: f"B{sense.new()[-5:]}",
    "name": lambda sense, step, _: f"Name {sense.new()}",
    "currency": lambda sense, step, _: "EUR",
    "time_zone": lambda sense, step, _: "Europe/Madrid",
    "one_time_word": lambda sense, step, _: PASSWORD,
    "branch": lambda sense, step, _: 2 if step.name in ("name_for", "take_from") else 1,
    "new_password": lambda sense, step, _: PASSWORD,
    "rights": lambda sense, step, _: ["calls.see"],
    "starts_on": lambda sense, step, _: sense.desk.today,
    "ends_on": lambda sense, step, key: sense.renewed_until(step, key),
    "unit": lambda sense, step, key: sense.uncovered(step, key),
    "amount": lambda sense, step, key: sense.still_open(key),
    "signed_by": lambda sense, step, _: "王小明",
    "arrived_at": lambda sense, step, _: sense.desk.now,
    "completed_at": lambda sense, step, _: sense.desk.now,
    "knocked_at": lambda sense, step, _: sense.desk.now,
    "signed_on": lambda sense, step, _: sense.desk.today,
    "attempts": lambda sense, step, _: 3,
    "units": lambda sense, step, _: [],
    "work_done": lambda sense, step, _: "Thermostat changed",
    "files": lambda sense, step, key: [sense.file()],
    "attachment": lambda sense, step, key: sense.attachment(step, key),
    "role": lambda sense, step, _: sense.house.roles["Clerk"],
    "shelf": lambda sense, step, _: "B-07",
    "to": lambda sense, step, key: sense.goes_to(step, key),
    "part": lambda sense, step, _: sense.part(step),
    "counted": lambda sense, step, key: sense.in_the_bag(key),
    "loaner": lambda sense, step, _: sense.loaner(),
    "call": lambda sense, step, key: sense.job_of(key),
    "due_on": lambda sense, step, _: sense.desk.today + timedelta(days=5),
    "reminder_days": lambda sense, step, _: "-3, 0, +3, 7",
    "prices": lambda sense, step, key: sense.prices(key),
    "expected_on": lambda sense, step, _: sense.desk.today + timedelta(days=9),
    "from_on": lambda sense, step, _: sense.desk.today - timedelta(days=365),
    "until_on": lambda sense, step, _: sense.desk.today,
    "goods": lambda sense, step, key: sense.goods(step, key),
    "beside_orders": lambda sense, step, _: True,
    "on_top": lambda sense, step, _: True,
    "to_branch": lambda sense, step, _: 3 - sense.desk.branch,
    "from_branch": lambda sense, step, _: 3 - sense.desk.branch,
    "number": lambda sense, step, _: f"A-{sense.new()}",
    "custodian": lambda sense, step, _: sense.house.technicians[1],
    "tool": lambda sense, step, _: sense.tool(),
    "next_due": lambda sense, step, _: sense.desk.today + timedelta(days=365),
    "substitute": lambda sense, step, _: next((each.id for each in reversed(sense.desk.all(Item))), NOBODY) if step.record is not JobPart else None,
}


SENSIBLE_THERE: dict[tuple[str, str], Callable[[Sense, int | None], Any]] = {
    ("call.reserve_loaner", "from_on"): lambda sense, _: None,
    ("invoice.credit", "amount"): lambda sense, key: (left := sense.desk.one(Invoice, key)).total - left.credited,
    ("invoice.give_back", "amount"): lambda sense, key: -sense.still_open(key),
    ("loan.take_deposit", "amount"): lambda sense, _: 5000,
    ("loan.return_deposit", "amount"): lambda sense, key: sense.desk.one(Loan, key).held() or 100,
    ("purchase_request.take_quote", "supplier"): lambda sense, _: sense.supplier(),
    ("purchase_request.take_quote", "currency"): lambda sense, _: "",
    ("goods_in.enter_cost", "costs"): lambda sense, key: sense.without_cost(key),
    ("arrival.cost_arrival", "costs"): lambda sense, key: sense.arrived_for_nothing(key),
    ("purchase_order.receive_order", "goods"): lambda sense, key: sense.owed(key),
}
"""What makes sense for one step, where its name stands for something else in others."""


class Chance(Sense):
    """Inputs as chance has it: most make sense, the rest is anything that can be typed or chosen."""

    def __init__(self, desk: Desk, seed: int) -> None:
        super().__init__(desk)
        self.dice = random.Random(seed)

    def inputs(self, step: Step, record_id: int | None = None) -> dict[str, Any]:
        chosen = self.dice.sample(list(step.record.editable), min(2, len(step.record.editable))) if step.name == "change" else [
            name for name, asked in step.inputs.items() if asked.required or self.dice.random() < 0.4]
        return {name: self.value(step, name, step.inputs[name], record_id) for name in chosen}

    def value(self, step: Step, name: str, asked: Any, record_id: int | None) -> Any:
        if (name in SENSIBLE or (step.key, name) in SENSIBLE_THERE) and self.dice.random() < 0.93:
            return super().value(step, name, asked, record_id)
        if asked.many:
            return self.lines(step, asked, record_id)
        if asked.is_record:
            return self.dice.choice(self.desk.all(asked.kind) or [None]).id if self.desk.all(asked.kind) else NOBODY
        if asked.is_choice:
            return self.dice.choice(list(asked.kind)).value
        days, moments = [-400, -31, -1, 0, 0, 1, 20, 28, 31, 400], [0, 0, -20, -60, 90]
        plain: dict[Any, Callable[[], Any]] = {
            str: lambda: self.dice.choice(TEXTS), int: lambda: self.dice.choice([1, 2, 3, 6, 14, 0, 999]), bool: lambda: self.dice.random() < 0.8,
            "money": lambda: self.dice.choice(AMOUNTS), "quantity": lambda: self.dice.choice(QUANTITIES), "minutes": lambda: self.dice.choice(MINUTES),
            "permille": lambda: self.dice.choice([0, 60, 210, 1001, -1]), "rate": lambda: self.dice.choice([0, 10**10, 71234 * 10**6, 1, -1]),
            "picture": lambda: self.dice.choice(["", "no picture"]),
            date: lambda: self.desk.today + timedelta(days=self.dice.choice(days)),
            datetime: lambda: self.desk.now + timedelta(minutes=self.dice.choice(moments))}
        return plain[asked.kind]()

    def lines(self, step: Step, asked: Any, record_id: int | None) -> list[Any]:
        return [self.line(step, asked, record_id) for _ in range(self.dice.randint(0, 3))]

    def line(self, step: Step, asked: Any, record_id: int | None) -> Any:
        if asked.line is None:
            return self.dice.choice(["calls.see", "goods.return", "money.invoice"])
        return {each.name: self.value(step, each.name, each, record_id) for each in lines_of(asked.line).values() if each.required or self.dice.random() < 0.4}

    def customer_of(self, record_id: int | None) -> int:
        return super().customer_of(record_id) if record_id else int(self.dice.choice(self.desk.all(Customer, state="active")).id)


def records_for(desk: Desk, step: Step) -> list[Any]:
    """The records of a step's kind that belong to the branch of this desk."""
    return [each for each in desk.all(step.record) if not isinstance(each, BranchRecord) or each.branch_id == desk.branch]


def keys(*, made: bool) -> list[str]:
    """The steps that make a record, or those that go on with one; those on attachments, which every record has, only for calls and units."""
    return [key for key, step in STEPS.items() if step.creates == made and (not isinstance(step, OnAttachments) or key.split(".")[0] in ("call", "unit"))]


