"""What the dialog of a step proposes, so that the clerk confirms what is known already and types only what is new."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from backoffice.database import Actor, Centre
from backoffice.models import (
    STEPS,
    Branch,
    Call,
    Charge,
    Contract,
    Customer,
    ExpiryNotice,
    GoodsEntry,
    GoodsReceipt,
    Invoice,
    Item,
    ItemPrice,
    JobPart,
    Loan,
    Loaner,
    PurchaseOrder,
    PurchaseOrderLine,
    PurchaseRequest,
    RepairCard,
    Role,
    Staff,
    TestRecord,
    kind_of,
)
from backoffice.models.access.passwords import one_time_word
from backoffice.models.guards import hidden_columns
from backoffice.models.jobs.money import Method
from backoffice.models.jobs.vouchers import open_voucher
from backoffice.models.loaners.loans import ON_HAND
from backoffice.models.loaners.reserving import COMES_BACK, first_free, free_from
from backoffice.models.warehouse.costing import arrived_for_nothing
from backoffice.models.warehouse.ledger import free_in
from backoffice.models.warehouse.orders import OrderState
from backoffice.models.warehouse.substitutes import approved_for
from backoffice.models.warehouse.suppliers import Supplier, SupplierState
from backoffice.models.warehouse.using import parts_by_hand
from backoffice.reading.named import Named, named
from backoffice.reading.record import House, house_of, rights_of
from backoffice.reading.rights import granted
from backoffice.text import is_own

Proposed = dict[str, Any]
USUAL_LOAN = timedelta(days=7)
"""For so long a loaner is lent when nothing else is known."""
STORES = {"state": "open", "kind": ["parts", "loaners", "old", "quarantine", "scrap"]}
"""The warehouses in which goods are counted, and transfers begin or end: no bags, no transit."""


class _Desk:
    """Who asks, where and when."""

    def __init__(self, session: Session, actor: Actor) -> None:
        self.session = session
        self.staff = session.get(Staff, actor.staff_id)
        self.home: House = house_of(session, actor.branch_id)
        self.rights = rights_of(session, actor)
        self.now = datetime.now(UTC)

    @property
    def today(self) -> date:
        return self.now.astimezone(ZoneInfo(self.home.zone)).date()

    def me(self) -> Named | None:
        return named(self.staff) if self.staff is not None else None

    def me_if_technician(self) -> Named | None:
        return self.me() if self.staff is not None and self.staff.is_technician else None


def proposals(centre: Centre, actor: Actor, key: str, record_id: int | None) -> Proposed:
    """The values that a step's dialog opens with: plain values, and a `Named` where a record is chosen."""
    make = _PROPOSED.get(key)
    with centre.reading(actor) as session:
        record = session.get(kind_of(STEPS[key].record.__tablename__), record_id) if record_id is not None else None
        made = make(_Desk(session, actor), record) if make is not None else {}
        return {name: value for name, value in made.items() if value is not None}


def followed(key: str) -> tuple[str, ...]:
    """The pickers of a dialog from whose record something else follows."""
    return tuple(name for step, name in _WITH if step == key)


def proposals_with(centre: Centre, actor: Actor, key: str, record_id: int | None, name: str, chosen: int) -> Proposed:
    """What a dialog proposes once this record is chosen in one of its pickers."""
    with centre.reading(actor) as session:
        record, found = session.get(kind_of(STEPS[key].record.__tablename__), record_id), session.get(STEPS[key].inputs[name].kind, chosen)
        return _WITH[key, name](_Desk(session, actor), record, found) if record is not None and found is not None else {}


def proposed_while(key: str) -> dict[str, tuple[str, ...]]:
    """What a dialog proposes only as long as other fields stand as it proposed them."""
    return _WHILE.get(key, {})


def scopes(key: str, found: Proposed) -> dict[str, dict[str, Any]]:
    """Which records a dialog offers in its pickers, of those of this branch: technicians, other people at work, and what the step narrows down."""
    people = {name: {"state": "active", **({"is_technician": True} if name == "technician" else {})}
              for name, asked in STEPS[key].inputs.items() if asked.kind is Staff}
    return {**people, **found.get("scopes", {})}


def _assess(desk: _Desk, call: Call) -> Proposed:
    return {"severity": call.severity.value, "emergency": call.emergency}


def _dispatch(desk: _Desk, call: Call) -> Proposed:
    voucher = open_voucher(call)
    return {"technician": named(call.technician) if call.technician else None, "appointment_from": call.appointment_from,
            "appointment_to": call.appointment_to, "tools": voucher.tools if voucher else call.model.tools,
            "parts": voucher.parts if voucher else call.model.parts, "fee_announced": voucher.fee_announced if voucher else 0}


def _solve_on_site(desk: _Desk, call: Call) -> Proposed:
    return {"arrived_at": call.arrived_at or desk.now, "completed_at": desk.now, "signature": "signed", "signed_by": call.customer_name,
            "payer": call.customer_name}


def _take_in(desk: _Desk, call: Call) -> Proposed:
    out = call.state.value in ("dispatched", "on the way", "arrived")
    unit = {"description": call.model_name, "serial": call.serial, "unit": named(call.unit) if call.unit else None}
    return {"goods": [unit], "taken_where": "site" if out else "counter", "signed_by": call.customer_name, "arrived_at": call.arrived_at,
            "taken_by": named(call.technician) if call.technician and out else desk.me()}


def _return_goods(desk: _Desk, entry: GoodsEntry) -> Proposed:
    return {"signed_by": entry.customer_name, "signature": "signed"}


def _recover(desk: _Desk, receipt: GoodsReceipt) -> Proposed:
    out = [each for each in receipt.entries if not each.receipt_back_at]
    return {"entry": named(out[0]) if len(out) == 1 else None, "scopes": {"entry": {"receipt_id": receipt.id}}}


def _finish(desk: _Desk, card: RepairCard) -> Proposed:
    return {"fault_found": card.fault_found, "outcome": "repaired", "work_done": "\n".join(time.work for time in card.times)}


def _correct_time(desk: _Desk, card: RepairCard) -> Proposed:
    last = card.times[-1] if card.times else None
    return {"minutes": last.minutes, "work": last.work, "price_per_hour": last.price_per_hour} if last else {}


def _correct_part(desk: _Desk, card: RepairCard) -> Proposed:
    by_hand = parts_by_hand(card)
    return {"quantity": by_hand[-1].quantity, "unit_price": by_hand[-1].unit_price} if by_hand else {}


def _log_time(desk: _Desk, card: RepairCard) -> Proposed:
    return {"technician": desk.me_if_technician() or (named(card.technician) if card.technician else None), "category": card.category.value}


def _inspect(desk: _Desk, card: RepairCard) -> Proposed:
    may = "*" in desk.rights or "workshop.inspect" in desk.rights
    free = desk.staff is not None and desk.staff.id not in card.repairers()
    return {"inspector": desk.me() if may and free else None, "result": "passed"}


def _pay(desk: _Desk, invoice: Invoice) -> Proposed:
    return {"amount": invoice.to_pay, "paid_on": desk.today}


def _give_back(desk: _Desk, invoice: Invoice) -> Proposed:
    return {"amount": -invoice.to_pay, "paid_on": desk.today}


def _renew(desk: _Desk, notice: ExpiryNotice) -> Proposed:
    end = notice.contract.ends_on
    try:
        longer = end.replace(year=end.year + 1)
    except ValueError:
        longer = end.replace(year=end.year + 1, day=28)
    price = notice.contract.price if "price" not in hidden_columns(Contract, desk.rights) else None
    return {"ends_on": longer, "price": price, "signed_on": desk.today}


def _collect(desk: _Desk, charge: Charge) -> Proposed:
    return {"payer": charge.customer_name, "collected_by": desk.me()}


def _new_customer(desk: _Desk, record: Customer | None) -> Proposed:
    return {"language": desk.home.language}


def _grant(desk: _Desk, role: Role) -> Proposed:
    return {"rights": granted(desk.session, role)}


def _ask(desk: _Desk, card: RepairCard) -> Proposed:
    return {"quantity": 1000, "technician": named(card.technician) if card.technician else desk.me_if_technician(), "category": card.category.value,
            "scopes": {"item": {"state": ["active", "superseded"]}}}


def _issue(desk: _Desk, part: JobPart) -> Proposed:
    """All that was asked for; where it is out, the approved substitute of which enough is free."""
    free = free_in(desk.session, part.warehouse_id, part.item_id) if part.state.value == "waiting" else part.asked
    others = [item for item, factor in approved_for(desk.session, part.item)
              if free_in(desk.session, part.warehouse_id, item.id) * 1000 >= part.asked * factor] if free < part.asked else []
    return {"technician": named(part.technician) if part.technician else None, "quantity": part.asked, "substitute": named(others[0]) if others else None}


def _hand_over(desk: _Desk, part: JobPart) -> Proposed:
    return {"scopes": {"to": {"item_id": part.item_id, "warehouse_id": part.warehouse_id, "state": "waiting"}}}


def _reserve_loaner(desk: _Desk, call: Call) -> Proposed:
    """A free loaner of the customer's own model where there is one, else the first that is due back; until the goods are promised back."""
    free = list(desk.session.scalars(select(Loaner).where(Loaner.branch_id == call.branch_id, Loaner.state == "available").order_by(Loaner.number)))
    fits = [each for each in free if each.model_id == call.model_id]
    promised = desk.session.scalar(select(func.max(GoodsEntry.planned_return)).where(GoodsEntry.call_id == call.id))
    first = None if fits else first_free(desk.session, call.branch_id, call.model_id)
    loaner, begin = (fits[0], None) if first is None and fits else (first[0], max(first[1], desk.today)) if first else (None, None)
    due_on = promised if promised and promised >= (begin or desk.today) else (begin or desk.today) + USUAL_LOAN
    return {"loaner": named(loaner) if loaner else None, "from_on": begin, "due_on": due_on,
            "scopes": {"loaner": {"state": ["available", *COMES_BACK]}, "goods": {"call_id": call.id}}}


def _kept_from(desk: _Desk, call: Call, loaner: Loaner) -> Proposed:
    """A loaner that is out is kept from the day on which it is free, for as long as is usual; one that is free, from now on."""
    last = None if loaner.state == "available" else free_from(desk.session, loaner)
    begin = max(last, desk.today) if last is not None else None
    return {"from_on": begin, "due_on": (begin or desk.today) + USUAL_LOAN}


def _lend(desk: _Desk, loan: Loan) -> Proposed:
    return {"signed_by": loan.customer_name, "due_on": loan.due_on, "condition": loan.loaner.condition, "accessories": loan.loaner.accessories,
            "reason": loan.call.fault, "installed_on": desk.today}


def _lend_out(desk: _Desk, loaner: Loaner) -> Proposed:
    loan = _open_loan(desk, loaner)
    if loan is not None:
        return {**_lend(desk, loan), "call": named(loan.call), "scopes": {"call": {"id": loan.call_id}}}
    return {"due_on": desk.today + USUAL_LOAN, "condition": loaner.condition, "accessories": loaner.accessories, "installed_on": desk.today,
            "scopes": {"call": {"open": True}}}


def _open_loan(desk: _Desk, loaner: Loaner) -> Loan | None:
    return desk.session.scalars(select(Loan).where(Loan.loaner_id == loaner.id, Loan.state.in_(ON_HAND))).first()


def _take_back(desk: _Desk, loan: Loan | None) -> Proposed:
    return {"signed_by": loan.customer_name, "condition": loan.condition_out, "deposit_back": loan.held(), "method": _method(loan)} if loan is not None else {}


def _method(loan: Loan) -> str:
    """How the deposit was paid: it goes back in the same way."""
    return next((receipt.method.value for receipt in loan.receipts if receipt.amount > 0), Method.CASH.value)


def _test(desk: _Desk, record: Any) -> Proposed:
    """The points that were tested the last time, to be read anew."""
    column = TestRecord.card_id if isinstance(record, RepairCard) else TestRecord.loaner_id
    last = desk.session.scalars(select(TestRecord).where(column == record.id).order_by(TestRecord.id.desc())).first()
    points = [{"what": each.what, "should_be": each.should_be} for each in last.points] if last is not None else None
    return {"tested_by": desk.me(), "points": points, "instrument": last.instrument if last is not None else None}


def _take_quote(desk: _Desk, request: PurchaseRequest) -> Proposed:
    """The first supplier from whom parts of this request are mostly bought and who has not been asked yet, with these parts."""
    asked = {quote.supplier_id for quote in request.quotes}
    usual = [line.item.supplier for line in request.lines if line.item.supplier is not None and line.item.supplier.state is SupplierState.ACTIVE]
    first = next((supplier for supplier in usual if supplier.id not in asked), None)
    return {"supplier": named(first) if first is not None else None, "scopes": {"supplier": {"state": "active"}}, **_asked_of(desk, request, first)}


def _asked_of(desk: _Desk, request: PurchaseRequest, supplier: Supplier | None) -> Proposed:
    """What a supplier is asked for: the parts that are mostly bought there, or all where there is none, at the price that was paid last, in their
    money, at the rate that is known on this request already."""
    theirs = [line for line in request.lines if supplier is not None and line.item.supplier_id == supplier.id] or request.lines
    currency = supplier.currency if supplier is not None and supplier.currency else request.currency
    known = request.rate_for(currency) if currency != request.currency else None
    return {"prices": [{"item": named(line.item), "unit_price": _paid_last(desk, supplier, line.item_id, currency), "lead_days": 0} for line in theirs],
            "lead_days": supplier.lead_days if supplier is not None else 0, "currency": currency,
            "exchange_rate": known.exchange_rate if known is not None else None, "rate_of": known.rate_of if known else desk.today,
            "rate_source": known.rate_source if known is not None else ""}


def _paid_last(desk: _Desk, supplier: Supplier | None, item_id: int, currency: str) -> int:
    """The price at which a part was ordered from a supplier the last time, nothing where it never was."""
    if supplier is None:
        return 0
    return desk.session.scalar(select(PurchaseOrderLine.unit_price).join(PurchaseOrder).where(
        PurchaseOrderLine.item_id == item_id, PurchaseOrder.supplier_id == supplier.id, PurchaseOrder.currency == currency,
        PurchaseOrder.state.not_in((OrderState.DRAFT, OrderState.CANCELLED))).order_by(PurchaseOrderLine.id.desc()).limit(1)) or 0


def _choose(desk: _Desk, request: PurchaseRequest) -> Proposed:
    """The cheapest quote of each line that holds."""
    best = request.best_quotes(desk.today)
    return {"lines": [{"item": named(line.item), "supplier": named(best[line.item_id].supplier)} for line in request.lines if line.item_id in best],
            "scopes": {"supplier": {"state": "active"}}}


def _send(desk: _Desk, order: PurchaseOrder) -> Proposed:
    return {"channel": "e-mail", "expected_on": desk.today + timedelta(days=max(line.lead_days for line in order.lines))}


def _receive(desk: _Desk, order: PurchaseOrder) -> Proposed:
    """All that is still owed, at the rate of the order, to be put right by what is really there."""
    return {"goods": [{"item": named(line.item), "quantity": line.still_open, "difference": "none", "serials": "", "unit_price": line.unit_price}
                      for line in order.lines if line.still_open],
            "foreign": order.currency, "exchange_rate": order.exchange_rate, "rate_source": order.rate_source}


def _classify(desk: _Desk, record: Any) -> Proposed:
    """The year up to yesterday, with the cut-offs of the branch."""
    branch = desk.session.get_one(Branch, desk.home.id)
    until = desk.today - timedelta(days=1)
    return {"from_on": until - timedelta(days=364), "until_on": until, "a_permille": branch.a_permille, "b_permille": branch.b_permille}


def _rows(lines: Iterable[Any], pieces: str) -> list[Proposed]:
    """A line for each part of which there is something; serial numbers are scanned."""
    return [{"item": named(line.item), "quantity": getattr(line, pieces)} for line in lines if getattr(line, pieces)]


def _cost(desk: _Desk, item: Item) -> Proposed:
    """A part at the cost that was agreed in the money of this branch; whoever may not see costs types it."""
    price = item.price_in(desk.home.currency) if "cost" not in hidden_columns(ItemPrice, desk.rights) else None
    return {"item": named(item), "unit_price": price.cost if price is not None else 0}


def _store(desk: _Desk, **more: Any) -> Proposed:
    """The warehouses in which a transfer begins or ends."""
    return {"scopes": {"warehouse": STORES}, **more}


def _person(desk: _Desk, tool: Any) -> Proposed:
    return {"condition": "", "scopes": {"custodian": {"state": ["active", "away"]}}}


_PROPOSED: dict[str, Callable[[_Desk, Any], Proposed]] = {
    "call.assess": _assess, "call.dispatch": _dispatch, "call.solve_on_site": _solve_on_site, "call.take_in": _take_in,
    "call.nobody_home": lambda desk, call: {"knocked_at": desk.now},
    "call.arrive": lambda desk, call: {"arrived_at": desk.now},
    "call.carry_over": lambda desk, call: {"reason": "" if is_own(call.waiting_reason) else call.waiting_reason},
    "goods_entry.return_goods": _return_goods, "goods_receipt.recover": _recover,
    "goods_receipt.declare_lost": lambda desk, receipt: {"declared_by": receipt.customer_name},
    "goods_entry.put_on_shelf": lambda desk, entry: {"shelf": entry.shelf},
    "repair_card.start_work": lambda desk, card: {"technician": desk.me_if_technician() or (named(card.technician) if card.technician else None)},
    "repair_card.take_over": lambda desk, card: {"technician": desk.me_if_technician()},
    "repair_card.log_time": _log_time, "repair_card.use_part": lambda desk, card: {"category": card.category.value},
    "repair_card.correct_time": _correct_time, "repair_card.correct_part": _correct_part,
    "repair_card.finish": _finish, "repair_card.inspect": _inspect,
    "invoice.pay": _pay, "invoice.give_back": _give_back, "invoice.credit": lambda desk, invoice: {"amount": invoice.total - invoice.credited},
    "charge.collect": _collect, "expiry_notice.renew": _renew,
    "expiry_notice.send": lambda desk, notice: {"sent_on": desk.today},
    "contract.sign": lambda desk, contract: {"signed_on": desk.today},
    "contract.cover": lambda desk, contract: {"scopes": {"unit": {"customer_id": contract.customer_id}}},
    "cash_receipt.hand_over": lambda desk, receipt: {"accepted_by": desk.me() if desk.staff is not None and desk.staff.id != receipt.collected_by_id else None},
    "customer.add_customer": _new_customer,
    "contract.add_contract": lambda desk, record: {"starts_on": desk.today},
    "staff.add_staff": lambda desk, record: {"branch": named(desk.staff.branch) if desk.staff else None, "language": desk.home.language,
                                            "first_password": one_time_word(), "choose_own": True},
    "branch.add_branch": lambda desk, record: {"currency": desk.home.currency, "time_zone": desk.home.zone, "language": desk.home.language},
    "role.grant": _grant,
    "repair_card.ask_part": _ask, "job_part.issue": _issue, "job_part.hand_over": _hand_over,
    "call.ask_visit_part": lambda desk, call: {"quantity": 1000, "technician": named(call.technician) if call.technician else None,
                                               "category": call.category.value},
    "job_part.use": lambda desk, part: {"quantity": part.still_out, "old_part": part.old_part.value},
    "job_part.give_back": lambda desk, part: {"quantity": part.still_out},
    "stock.move": lambda desk, stock: {"quantity": 1000, "scopes": {"to": {"state": "open"}}},
    "item.keep": lambda desk, item: {"scopes": {"warehouse": {"state": "open", "kind": "parts"}}},
    "call.reserve_loaner": _reserve_loaner, "loan.lend": _lend, "loaner.lend_out": _lend_out,
    "loan.take_back": _take_back, "loaner.take_in_hand": lambda desk, loaner: _take_back(desk, _open_loan(desk, loaner)),
    "loan.extend": lambda desk, loan: {"due_on": loan.due_on + timedelta(days=7)},
    "loan.inspect": lambda desk, loan: {"result": "damaged" if loan.missing.strip() else "in order", "findings": loan.missing},
    "loan.declare_lost": lambda desk, loan: {"compensation": loan.loaner.value, "deposit_kept": min(loan.held(), loan.loaner.value)},
    "loan.take_deposit": lambda desk, loan: {"payer": loan.customer_name},
    "loan.return_deposit": lambda desk, loan: {"amount": loan.held(), "signed_by": loan.customer_name, "method": _method(loan)},
    "repair_card.record_test": _test, "loaner.try_loaner": _test,
    "goods_entry.replace_for_good": lambda desk, entry: {"signed_by": entry.customer_name, "warranty": "rest"},
    "scrap_record.appraise_scrap": lambda desk, record: {"leader": desk.me()},
    "scrap_record.dispose": lambda desk, record: {"disposed_on": desk.today},
    "loaner.make_available": lambda desk, loaner: {"condition": loaner.condition},
    "branch.set_logo": lambda desk, branch: {"picture": branch.logo},
    "branch.set_loan_leads": lambda desk, branch: {"reminder_days": ", ".join(branch.loan_leads.split())},
    "purchase_request.request_parts": lambda desk, record: {"scopes": {"warehouse": {"state": "open", "kind": "parts"}}},
    "purchase_request.take_quote": _take_quote, "purchase_request.choose": _choose, "purchase_order.send": _send, "purchase_order.receive_order": _receive,
    "purchase_order.put_off": lambda desk, order: {"expected_on": order.expected_on},
    "abc_run.classify": _classify, "stock.set_class": lambda desk, stock: {"abc": stock.abc.value},
    "supplier.add_supplier": lambda desk, record: {"language": desk.home.language},
    "transfer.send": lambda desk, transfer: _store(desk, goods=_rows(transfer.lines, "asked")),
    "transfer.take_back": lambda desk, transfer: _store(desk, goods=_rows(transfer.lines, "on_the_road")),
    "arrival.count_in": lambda desk, arrival: _store(desk, goods=_rows(arrival.lines, "on_the_road"), foreign=arrival.from_branch.currency),
    "arrival.find_later": lambda desk, arrival: {"goods": _rows(arrival.lines, "on_the_road")},
    "item.set_part_numbers": lambda desk, item: {
        "part_numbers": [{"supplier": named(each.supplier), "part_number": each.part_number} for each in item.part_numbers],
        "scopes": {"supplier": {"state": "active"}}},
    "goods_in.enter_cost": lambda desk, note: {"costs": [_cost(desk, line.item) for line in note.lines if line.costs_nothing]},
    "arrival.cost_arrival": lambda desk, arrival: {
        "costs": [_cost(desk, item) for item in arrived_for_nothing(desk.session, arrival)]},
    "stock_count.begin_count": lambda desk, record: _store(desk),
    "tool.hand_out": _person, "tool.hand_over": _person,
    "tool.calibrate": lambda desk, tool: {"calibrated_on": desk.today},
    "tool_incident.report_incident": lambda desk, record: {"scopes": {"tool": {"state": "in custody"}}},
    "tool_incident.assess": lambda desk, incident: {"finding": incident.finding, "compensation": incident.compensation},
    "staff.reset_password": lambda desk, staff: {"one_time_word": one_time_word()},
}

_AS_IT_WENT_OUT: dict[str, tuple[str, ...]] = {"deposit_back": ("missing", "condition")}
_WHILE: dict[str, dict[str, tuple[str, ...]]] = {"loan.take_back": _AS_IT_WENT_OUT, "loaner.take_in_hand": _AS_IT_WENT_OUT}
"""Who writes down that something is missing or damaged is not offered to give the whole deposit back: what is kept of it is decided at the inspection."""

_WITH: dict[tuple[str, str], Callable[[_Desk, Any, Any], Proposed]] = {
    ("purchase_request.take_quote", "supplier"): _asked_of, ("call.reserve_loaner", "loaner"): _kept_from,
}
