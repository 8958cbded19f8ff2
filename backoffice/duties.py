"""What waits for a person: the records that stand before a step of theirs, what they carry, what they have to hand over.

Facts only, as plain data; a window puts them into words. Each question begins with an index of branch and state, or of the person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any

from sqlalchemy import case, func, or_, select
from sqlalchemy.orm import Session

from backoffice.models import (
    Arrival,
    BranchRecord,
    Call,
    CallState,
    CashReceipt,
    Charge,
    Contract,
    ContractState,
    ExpiryNotice,
    GoodsIn,
    Invoice,
    Loan,
    Loaner,
    PurchaseOrder,
    PurchaseRequest,
    RepairCard,
    ScrapRecord,
    StockCount,
    Tally,
    Tool,
    ToolCustody,
    ToolIncident,
    Transfer,
    Voucher,
    WorkTime,
)
from backoffice.models.centre.rule_book_roles import granted_to_nobody
from backoffice.models.deeds import deed_of, plain
from backoffice.models.jobs.calls import OUT_THERE, QUEUE
from backoffice.models.jobs.contracts import NoticeState, month_before
from backoffice.models.jobs.invoicing import InvoiceState
from backoffice.models.jobs.money import CashState, ChargeState
from backoffice.models.jobs.vouchers import VoucherState
from backoffice.models.jobs.workshop import CardState
from backoffice.models.loaners.loans import DepositState, LoanState
from backoffice.models.loaners.reserving import COMES_BACK
from backoffice.models.loaners.scrapping import ScrapState
from backoffice.models.purchasing.requests import RequestState
from backoffice.models.tools.assets import ToolState
from backoffice.models.tools.custody import CustodyState
from backoffice.models.tools.incidents import IncidentState
from backoffice.models.types import State
from backoffice.models.warehouse.counts import CountState
from backoffice.models.warehouse.orders import ON_ORDER, OrderState
from backoffice.models.warehouse.transfers import ArrivalState, TransferState

ON_BENCH = (CardState.IN_WORK, CardState.WAITING)
MONTH = timedelta(days=31)
LINES = 6
"""So many lines a card has at most; its link leads to the rest."""


@dataclass(frozen=True)
class Line:
    """One line of a card: a record, or with `count` above one the register behind several of a kind.

    `opens` is what the desk opens: the kind of the record, or a place of the navigation, there in `view`.
    """

    kind: str
    opens: str
    record_id: int | None = None
    count: int = 1
    number: str = ""
    name: str = ""
    detail: str = ""
    person: str = ""
    shelf: str = ""
    state: str = ""
    when: datetime | date | None = None
    sums: tuple[tuple[int, str], ...] = ()
    view: str = ""


@dataclass(frozen=True)
class Lines:
    """What stands on a card: its first lines, and how many there are in all."""

    lines: tuple[Line, ...] = ()
    count: int = 0


class Eye:
    """Whoever looks: at which branch, at what moment, with a session to look through."""

    def __init__(self, session: Session, now: datetime) -> None:
        deed = deed_of(session)
        self.session, self.now, self.deed = session, now, deed
        self.me, self.branch = deed.staff.id, deed.branch.id
        self.today = deed.branch.today(now)
        self.tally = {(record, state): count for record, state, count in session.execute(
            select(Tally.record, Tally.state, Tally.count).where(Tally.branch_id == self.branch))}

    def count(self, kind: type[BranchRecord], states: Iterable[State]) -> int:
        """How many of a kind stand in these states, from the tally."""
        return sum(self.tally.get((kind.__tablename__, state.value), 0) for state in states)

    def rows(self, kind: Any, *columns: Any, where: Sequence[Any]) -> Sequence[Any]:
        """Some columns of a kind's records at this branch, oldest first.

        Sorted here: asked for an order, the database would rather walk through every filed record than sort the few open ones.
        """
        asked = select(kind.id, *(getattr(kind, column) if isinstance(column, str) else column for column in columns)).where(
            kind.branch_id == self.branch, *where)
        return sorted(self.session.execute(asked).all(), key=lambda row: row.id)

    def mine(self, kind: Any, person: str, states: Sequence[State], *columns: str) -> Sequence[Any]:
        """What stands in these states under the name of whoever looks, oldest first. The index begins with the person, not with the branch."""
        asked = select(kind.id, kind.branch_id, *(getattr(kind, column) for column in columns)).where(
            getattr(kind, person) == self.me, kind.state.in_(states))
        return sorted((row for row in self.session.execute(asked) if row.branch_id == self.branch), key=lambda row: row.id)

    def first(self, kind: Any, state: State, *columns: str) -> Any:
        """The oldest record of a kind in one state: the head of an index."""
        asked = select(kind.id, *(getattr(kind, column) for column in columns)).where(kind.branch_id == self.branch, kind.state == state)
        return self.session.execute(asked.order_by(kind.id).limit(1)).first()

    @cached_property
    def charges(self) -> Line:
        """What is to be invoiced: how many, since when, and how much in each currency (P2-10, P2-13)."""
        found = self.session.execute(select(Charge.currency, func.count(), func.sum(Charge.amount), func.min(Charge.due_date), func.min(Charge.id)).where(
            Charge.branch_id == self.branch, Charge.state.in_([ChargeState.TO_INVOICE, ChargeState.COLLECTED])).group_by(Charge.currency)).all()
        count = sum(row[1] for row in found)
        first = min((row[4] for row in found), default=None)
        return Line("invoice", "charge" if count == 1 else "to_invoice", first if count == 1 else None, count,
                    when=min((row[3] for row in found), default=None), sums=tuple((row[2], row[0]) for row in found))


_Reader = Callable[[Eye], Iterator[Line]]


def urgency(call: Any) -> tuple[bool, datetime | None]:
    """Calls by the moment at which somebody has to be there; those without one come last."""
    return call.due_at is None, call.due_at




@dataclass(frozen=True)
class _Wait:
    """Records that wait in some states for a step of whoever has its right."""

    kind: str
    right: str
    model: Any
    states: tuple[State, ...]
    place: str
    detail: str
    since: str
    name: str = "customer_name"


_WAITS = (
    _Wait("assess", "calls.assess", Call, (CallState.NEW,), "calls", "model_name", "received_at"),
    _Wait("dispatch", "calls.dispatch", Call, QUEUE[1:], "calls/to_assign", "model_name", "received_at"),
    _Wait("unsigned", "vouchers.change", Voucher, (VoucherState.UNSIGNED,), "vouchers/back", "technician_name", "completed_at"),
    _Wait("sign_off", "calls.sign_off", Call, (CallState.SOLVED, CallState.RETURNED), "calls/to_sign_off", "model_name", "received_at"),
    _Wait("file", "calls.sign_off", Call, (CallState.SIGNED_OFF,), "calls", "model_name", "received_at"),
    _Wait("start", "workshop.work", RepairCard, (CardState.OPENED,), "repair_cards/to_start", "description", "opened_at"),
    _Wait("inspect_loan", "loaners.lend", Loan, (LoanState.BACK,), "loans/to_inspect", "loaner_name", "ended_at"),
    _Wait("send", "contracts.notify", ExpiryNotice, (NoticeState.PRINTED,), "expiry_notices/to_send", "contract_number", "written_at"),
    _Wait("send_goods", "stock.transfer", Transfer, (TransferState.ASKED,), "transfers/to_send", "note", "asked_at", "to_name"),
    _Wait("count_in", "stock.receive", Arrival, (ArrivalState.ON_THE_WAY,), "arrivals/to_count", "note", "sent_at", "from_name"),
    _Wait("settle", "stock.transfer", Transfer, (TransferState.DIFFERS,), "transfers/differs", "carrier", "sent_at", "to_name"),
    _Wait("recount", "stock.count", StockCount, (CountState.RECOUNT,), "stock_counts/open", "scope", "begun_at", "warehouse_name"),
    _Wait("approve_count", "stock.adjust", StockCount, (CountState.COUNTED,), "stock_counts/approve", "scope", "begun_at", "warehouse_name"),
    _Wait("assess_tool", "tools.assess", ToolIncident, (IncidentState.REPORTED,), "tool_incidents/reported", "custodian_name", "reported_at", "tool_name"),
    _Wait("approve_tool", "tools.approve", ToolIncident, (IncidentState.ASSESSED,), "tool_incidents/assessed", "custodian_name", "reported_at", "tool_name"),
)


def waiting(eye: Eye) -> Lines:
    """What the steps of this person wait on: first what they hold themselves, then what their rights bring with them."""
    lines = [line for read in _OWN for line in read(eye)]
    lines += [line for wait in _WAITS if eye.deed.may(wait.right) for line in _first_of(eye, wait)]
    lines += [line for right, read in _SHARED if eye.deed.may(right) for line in read(eye)]
    return Lines(tuple(lines), len(lines))


def _first_of(eye: Eye, wait: _Wait) -> Iterator[Line]:
    """The oldest of those that wait, and how many they are."""
    count = eye.count(wait.model, wait.states)
    if not count:
        return
    firsts = [eye.first(wait.model, state, "number", wait.name, wait.detail, wait.since) for state in wait.states]
    oldest = min((each for each in firsts if each is not None), key=lambda each: each.id)
    yield _line(wait.kind, wait.model.__tablename__, wait.place, count, oldest, getattr(oldest, wait.detail), getattr(oldest, wait.since),
                name=getattr(oldest, wait.name))


def _line(kind: str, table: str, place: str, count: int, row: Any, detail: str = "", when: datetime | date | None = None, name: str | None = None,
          **more: Any) -> Line:
    """One record opens itself; several open the register that holds them, in a view of it (`vouchers/mine`)."""
    one = count == 1
    place, _, view = place.partition("/")
    return Line(kind, table if one else place, row.id if one else None, count, row.number, row.customer_name if name is None else name, detail, when=when,
                view="" if one else view, **more)


def _my_calls(eye: Eye) -> Iterator[Line]:
    """Where I am sent."""
    found = eye.rows(Call, "number", "customer_name", "model_name", "state", "due_at",
                     where=[Call.state.in_(OUT_THERE), Call.technician_id == eye.me])
    for each in sorted(found, key=urgency)[:LINES]:
        yield Line("my_call", "call", each.id, number=each.number, name=each.customer_name, detail=each.model_name, state=each.state.value, when=each.due_at)


def _my_bench(eye: Eye) -> Iterator[Line]:
    """The goods that I have on the bench."""
    found = eye.mine(RepairCard, "technician_id", ON_BENCH, "number", "customer_name", "description", "planned_finish")
    if found:
        yield _line("my_card", "repair_card", "repair_cards/mine", len(found), found[0], found[0].description, found[0].planned_finish)


def _my_papers(eye: Eye) -> Iterator[Line]:
    """The vouchers that I carry and have to bring back (P2-9)."""
    found = eye.mine(Voucher, "technician_id", [VoucherState.WITH_TECHNICIAN], "number", "customer_name", "held_since")
    if found:
        yield _line("my_voucher", "voucher", "vouchers/mine", len(found), found[0], when=found[0].held_since)


def _my_cash(eye: Eye) -> Iterator[Line]:
    """The money that I collected and have to hand over (P2-10)."""
    found = eye.mine(CashReceipt, "collected_by_id", [CashState.COLLECTED], "number", "customer_name", "amount", "currency", "collected_at")
    if found:
        yield _line("my_cash", "cash_receipt", "cash_receipts/mine", len(found), found[0], when=found[0].collected_at, sums=_sums(found))


def _my_tools(eye: Eye) -> Iterator[Line]:
    """The tools that somebody hands to me and that I have to confirm (P1-6.6)."""
    found = eye.mine(ToolCustody, "custodian_id", [CustodyState.OFFERED], "number", "tool_name", "offered_at")
    if found:
        yield _line("my_tool", "tool_custody", "tools_held/mine", len(found), found[0], when=found[0].offered_at, name=found[0].tool_name)


def _calibration(eye: Eye) -> Iterator[Line]:
    """Tools that are due for calibration this month (P1-6.5)."""
    states = (ToolState.IN_STORE, ToolState.IN_CUSTODY, ToolState.IN_REPAIR)
    found = eye.rows(Tool, "number", "name", "keeper_name", "calibration_due", where=[Tool.state.in_(states), Tool.calibration_due < eye.today + MONTH])
    if found:
        first = min(found, key=lambda each: each.calibration_due)
        yield _line("calibrate", "tool", "tools/calibrate", len(found), first, first.keeper_name, first.calibration_due, name=first.name)


def _my_loaners(eye: Eye) -> Iterator[Line]:
    """Loaners that I reserved ahead: those that are here now, and those that will not be here in time (P1-6.4)."""
    columns, mine = ("number", "customer_name", "loaner_name", "from_on"), (Loan.reserved_by_id == eye.me, Loan.from_on.is_not(None))
    here = eye.rows(Loan, *columns, where=[Loan.state == LoanState.RESERVED, *mine])
    if here:
        yield _line("my_loaner", "loan", "loans/reserved", len(here), here[0], here[0].loaner_name, here[0].from_on)
    gone = select(Loaner.id).where(Loaner.branch_id == eye.branch, Loaner.state.not_in(COMES_BACK))
    missing = eye.rows(Loan, *columns, where=[Loan.state == LoanState.WAITING, *mine, or_(Loan.from_on < eye.today, Loan.loaner_id.in_(gone))])
    if missing:
        yield _line("no_loaner", "loan", "loans/reserved", len(missing), missing[0], missing[0].loaner_name, missing[0].from_on)


def _deposits(eye: Eye) -> Iterator[Line]:
    """What we still hold of deposits although the loaner is back, or is the customer's own now (P2-10)."""
    left = (Loan.deposit - Loan.deposit_back - Loan.deposit_kept).label("amount")
    found = eye.rows(Loan, "number", "customer_name", "loaner_name", "ended_at", "currency", left,
                     where=[Loan.deposit_state == DepositState.HELD, Loan.ended_at.is_not(None)])
    if found:
        yield _line("give_back", "loan", "loans/deposits", len(found), found[0], found[0].loaner_name, found[0].ended_at, sums=_sums(found))


def _inspection(eye: Eye) -> Iterator[Line]:
    """Goods to inspect: never those on which I worked myself (P2-12)."""
    mine = select(WorkTime.card_id).where(WorkTime.card_id == RepairCard.id, WorkTime.technician_id == eye.me).exists()
    found = eye.rows(RepairCard, "number", "customer_name", "description", "finished_at",
                     where=[RepairCard.state == CardState.REPAIRED, func.coalesce(RepairCard.technician_id, 0) != eye.me, ~mine])
    if found:
        yield _line("inspect", "repair_card", "repair_cards/to_inspect", len(found), found[0], found[0].description, found[0].finished_at)


def _cash_of_others(eye: Eye) -> Iterator[Line]:
    """Money that others collected and that I count and take (P2-10)."""
    found = eye.rows(CashReceipt, "number", "customer_name", "amount", "currency", "collected_at", "collected_by_name",
                     where=[CashReceipt.state == CashState.COLLECTED, CashReceipt.collected_by_id != eye.me])
    if found:
        yield _line("accept_cash", "cash_receipt", "cash_receipts/in_hand", len(found), found[0], found[0].collected_by_name, found[0].collected_at,
                    sums=_sums(found))


def _to_invoice(eye: Eye) -> Iterator[Line]:
    line = eye.charges
    if line.record_id is not None:
        only = eye.session.get_one(Charge, line.record_id)
        yield replace(line, number=only.document, name=only.customer_name)
    elif line.count:
        yield line


def _unpaid(eye: Eye) -> Iterator[Line]:
    """Invoices whose day of payment has passed. The day is no condition: by day, the index would begin with ten years of paid ones."""
    past = Invoice.due_date < eye.today
    found = [row for row in eye.session.execute(
        select(Invoice.currency, func.sum(case((past, 1), else_=0)), func.sum(case((past, Invoice.total - Invoice.credited - Invoice.paid), else_=0)),
               func.min(Invoice.due_date), func.min(case((past, Invoice.id)))).where(
            Invoice.branch_id == eye.branch, Invoice.state.in_([InvoiceState.ISSUED, InvoiceState.PART_PAID])).group_by(Invoice.currency)) if row[1]]
    count = sum(row[1] for row in found)
    if count:
        oldest = eye.session.get_one(Invoice, min(row[4] for row in found))
        yield _line("unpaid", "invoice", "invoices/overdue", count, oldest, when=min(row[3] for row in found), sums=tuple((row[2], row[0]) for row in found))


def _paid_too_much(eye: Eye) -> Iterator[Line]:
    """What customers get back of invoices that were credited after they had paid."""
    found = eye.rows(Invoice, "number", "customer_name", "currency", (Invoice.paid + Invoice.credited - Invoice.total).label("amount"),
                     where=[Invoice.state == InvoiceState.TO_GIVE_BACK])
    if found:
        yield _line("pay_back", "invoice", "invoices/give_back", len(found), found[0], sums=_sums(found))


def _notices(eye: Eye) -> Iterator[Line]:
    """Contracts of which the customer is to be told that they end: from one calendar month before (P2-20)."""
    written = select(ExpiryNotice.id).where(ExpiryNotice.contract_id == Contract.id).exists()
    found = eye.rows(Contract, "number", "customer_name", "ends_on",
                     where=[Contract.state == ContractState.ACTIVE, Contract.ends_on <= eye.today + MONTH, ~written])
    due = [each for each in found if month_before(each.ends_on) <= eye.today]
    if due:
        first = min(due, key=lambda each: each.ends_on)
        yield _line("notify", "contract", "contracts/to_notify", len(due), first, when=first.ends_on)


def _to_remind(eye: Eye) -> Iterator[Line]:
    """Customers who are to be reminded of a loaner today (P1-6.4)."""
    found = eye.rows(Loan, "number", "customer_name", "loaner_name", "due_on", where=[Loan.state == LoanState.LENT, Loan.remind_on <= eye.today])
    if found:
        first = min(found, key=lambda each: each.due_on)
        yield _line("remind", "loan", "loans/to_remind", len(found), first, first.loaner_name, first.due_on)


def _to_scrap(state: ScrapState, kind: str, view: str) -> _Reader:
    """What the appraisal team or whoever approves has before them (S-R10)."""
    def read(eye: Eye) -> Iterator[Line]:
        count, first = eye.count(ScrapRecord, [state]), eye.first(ScrapRecord, state, "number", "description", "proposed_at")
        if first is not None:
            yield Line(kind, "scrap_record" if count == 1 else "scrap_records", first.id if count == 1 else None, count, first.number, first.description,
                       when=first.proposed_at, view="" if count == 1 else view)
    return read


def _to_agree(state: RequestState, kind: str, view: str, *hands: str) -> _Reader:
    """Purchases that wait for an approval: never those in which I had a hand myself (P1-6.7)."""
    def read(eye: Eye) -> Iterator[Line]:
        mine = [func.coalesce(getattr(PurchaseRequest, hand), 0) != eye.me for hand in hands]
        found = eye.rows(PurchaseRequest, "number", "parts", "asked_by_name", "asked_at", "total", "currency", where=[PurchaseRequest.state == state, *mine])
        yield from _bought(kind, "purchase_request", f"purchase_requests/{view}", found, "asked_by_name", "asked_at",
                           sums=_sums(found, "total"))
    return read


def _to_order(eye: Eye) -> Iterator[Line]:
    """What was approved and is to be ordered, and orders that are not sent yet."""
    found = eye.rows(PurchaseRequest, "number", "parts", "asked_by_name", "approved_at", where=[PurchaseRequest.state == RequestState.APPROVED])
    yield from _bought("order", "purchase_request", "purchase_requests/to_order", found, "asked_by_name", "approved_at")
    drafts = eye.rows(PurchaseOrder, "number", "parts", "supplier_name", "ordered_at", where=[PurchaseOrder.state == OrderState.DRAFT])
    yield from _bought("send_order", "purchase_order", "purchase_orders/to_send", drafts, "supplier_name", "ordered_at")


def _late_orders(eye: Eye) -> Iterator[Line]:
    """Orders that should be here by now."""
    found = eye.rows(PurchaseOrder, "number", "parts", "supplier_name", "expected_on",
                     where=[PurchaseOrder.state.in_(ON_ORDER), PurchaseOrder.expected_on < eye.today])
    yield from _bought("late_order", "purchase_order", "purchase_orders/late", found, "supplier_name", "expected_on")


def _bought(kind: str, table: str, place: str, found: Sequence[Any], who: str, since: str, sums: tuple[tuple[int, str], ...] = ()) -> Iterator[Line]:
    if found:
        place, _, view = place.partition("/")
        one, first = len(found) == 1, found[0]
        yield Line(kind, table if one else place, first.id if one else None, len(found), first.number, first.parts, getattr(first, who),
                   when=getattr(first, since), sums=sums, view="" if one else view)


def _without_cost(eye: Eye) -> Iterator[Line]:
    """What came in and is worth nothing, because nobody has said what it cost (P1-6.3)."""
    for kind, table, place, who, when in ((GoodsIn, "goods_in", "incoming/without_cost", "supplier_name", "received_at"),
                                          (Arrival, "arrival", "arrivals/without_cost", "from_name", "counted_at")):
        found = eye.rows(kind, "number", who, when, where=[kind.without_cost.is_(True)])
        if found:
            yield _line("cost", table, place, len(found), found[0], when=getattr(found[0], when), name=getattr(found[0], who))


def _new_rights(eye: Eye) -> Iterator[Line]:
    """What the program lets somebody do and no role may: a new version brought it, or it was taken from all of them (P2-4). The detail names the rights."""
    missing = granted_to_nobody(plain(eye.session))
    if missing:
        yield Line("grant", "roles", count=len(missing), detail=" ".join(missing))


def _sums(rows: Sequence[Any], amount: str = "amount") -> tuple[tuple[int, str], ...]:
    """Amounts added up, each currency by itself."""
    found: dict[str, int] = {}
    for row in rows:
        found[row.currency] = found.get(row.currency, 0) + getattr(row, amount)
    return tuple((sum_, currency) for currency, sum_ in found.items())


_OWN: tuple[_Reader, ...] = (_my_calls, _my_papers, _my_bench, _my_cash, _my_tools, _my_loaners)
_SHARED: tuple[tuple[str, _Reader], ...] = (("workshop.inspect", _inspection), ("money.accept", _cash_of_others), ("money.invoice", _to_invoice),
                                            ("money.invoice", _unpaid), ("money.invoice", _paid_too_much), ("contracts.notify", _notices),
                                            ("loaners.remind", _to_remind), ("loaners.lend", _deposits),
                                            ("loaners.appraise", _to_scrap(ScrapState.PROPOSED, "appraise_scrap", "to_appraise")),
                                            ("loaners.approve", _to_scrap(ScrapState.APPRAISED, "approve_scrap", "to_approve")),
                                            ("purchasing.finance", _to_agree(RequestState.CHOSEN, "finance", "finance", "asked_by_id", "chosen_by_id")),
                                            ("purchasing.approve", _to_agree(RequestState.CHECKED, "agree", "supervisor", "asked_by_id", "chosen_by_id",
                                                                             "finance_by_id")),
                                            ("purchasing.order", _to_order), ("purchasing.order", _late_orders), ("tools.change", _calibration),
                                            ("roles.grant", _new_rights), ("stock.receive", _without_cost))
