"""What belongs to one job: the call and every paper, unit and amount that came from it, who holds them, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from backoffice.database import Actor
from backoffice.models import (
    STEPS,
    Call,
    CashReceipt,
    Charge,
    CreditNote,
    GoodsEntry,
    GoodsReceipt,
    Invoice,
    JobPart,
    Loan,
    Paper,
    RepairCard,
    ReplacementNotice,
    TestRecord,
    Voucher,
    kind_of,
)
from backoffice.models.custody import Held
from backoffice.reading.named import Named, named
from backoffice.reading.record import StepSeen, rights_of, step_seen
from backoffice.text import told

CHAIN = ("call", "voucher", "goods_receipt", "goods_entry", "repair_card", "charge", "cash_receipt", "invoice")


@dataclass(frozen=True)
class PaperSeen:
    """An issued paper of the job, with the state of what it stands for and who holds that."""

    id: int
    kind: str
    number: str
    issued_at: datetime
    language: str
    state: str
    tone: str
    holder: str
    closed: bool
    replaced: bool = False


@dataclass(frozen=True)
class HeldSeen:
    """A unit or a paper that somebody holds."""

    named: Named
    holder: str
    holder_name: str
    since: datetime


@dataclass(frozen=True)
class Onward:
    """The step that the job needs next, on whichever of its records it stands."""

    step: StepSeen
    table: str
    record_id: int
    title: str


NATURAL: dict[str, dict[str, tuple[str, ...]]] = {
    "call": {"new": ("assess", "dispatch", "solve_remotely"), "triaged": ("dispatch", "solve_remotely", "take_in"),
             "dispatched": ("depart", "arrive", "solve_on_site"), "on the way": ("arrive", "nobody_home", "take_in"),
             "arrived": ("solve_on_site", "take_in", "cannot_do"), "nobody home": ("dispatch", "carry_over"), "cannot do": ("dispatch", "carry_over"),
             "carried over": ("dispatch", "solve_remotely"), "solved": ("sign_off",), "returned": ("sign_off",), "signed off": ("file_away",)},
    "goods_entry": {"ready": ("return_goods",), "in": ("put_on_shelf",)},
    "repair_card": {"opened": ("start_work", "wait"), "in work": ("finish", "log_time", "use_part"), "waiting": ("go_on", "take_over"),
                    "repaired": ("inspect",)},
    "goods_receipt": {"issued": ("recover",), "partly recovered": ("recover",)},
    "voucher": {"back": ("evaluate",), "unsigned": ("evaluate",)},
    "charge": {"to invoice": ("issue_invoice", "collect"), "collected": ("issue_invoice",)},
    "cash_receipt": {"collected": ("hand_over",)},
    "invoice": {"issued": ("pay",), "part paid": ("pay",), "to give back": ("give_back", "invoice_again"), "credited": ("invoice_again",)},
    "credit_note": {"": ("print_credit_note",)},
    "job_part": {"reserved": ("issue",), "waiting": ("issue", "reserve"), "issued": ("use", "give_back")},
    "issue_slip": {"issued": ("print_slip",)},
    "old_part": {"due": ("take_in", "give_to_customer"), "received": ("appraise", "give_to_customer")},
    "purchase_request": {"open": ("take_quote", "choose"), "chosen": ("approve_for_finance", "refuse_for_finance"), "checked": ("approve", "refuse"),
                         "approved": ("make_orders",)},
    "purchase_order": {"draft": ("send",), "sent": ("receive_order", "put_off"), "part": ("receive_order", "put_off")},
    "abc_run": {"draft": ("apply", "print_report"), "applied": ("print_report",)},
    "substitute": {"proposed": ("approve",)},
    "stock": {"": ("move", "set_class")},
    "item": {"active": ("keep", "set_prices"), "superseded": ("keep",)},
    "warehouse": {"open": ("print_list", "check_bag")},
    "goods_in": {"": ("enter_cost", "print_note", "print_labels")},
    "return_slip": {"": ("print_slip",)},
    "loaner": {"available": ("lend_out", "try_loaner"), "reserved": ("lend_out",), "lent": ("take_in_hand",), "inspecting": ("make_available", "try_loaner"),
               "in repair": ("make_available", "try_loaner"), "lost": ("find_again",)},
    "loan": {"waiting": ("call_off",), "reserved": ("lend", "call_off"), "lent": ("take_back", "remind"), "back": ("inspect", "return_deposit"),
             "returned": ("return_deposit", "print_form"), "damaged": ("return_deposit", "print_form"), "lost": ("return_deposit",),
             "permanent": ("return_deposit",)},
    "replacement_notice": {"issued": ("print_notice",), "permanent": ("print_notice",)},
    "loan_reminder": {"": ("print_letter",)},
    "scrap_record": {"proposed": ("appraise_scrap",), "appraised": ("approve",), "approved": ("dispose",)},
    "test_record": {"passed": ("print_record",), "failed": ("print_record",)},
    "transfer": {"asked": ("send",), "sent": ("print_list",), "differs": ("take_back", "write_off"), "closed": ("print_list",)},
    "arrival": {"on the way": ("count_in",), "differs": ("find_later", "cost_arrival"), "closed": ("cost_arrival", "print_list")},
    "stock_count": {"open": ("enter_counts", "finish"), "recount": ("count_again", "print_sheet"), "counted": ("approve", "send_back")},
    "tool": {"in store": ("hand_out", "calibrate"), "in custody": ("hand_over", "take_back"), "in repair": ("repaired",), "lost": ("found",)},
    "tool_custody": {"offered": ("accept", "decline"), "held": ("print_card",), "returned": ("print_card",)},
    "tool_incident": {"reported": ("assess",), "assessed": ("approve", "send_back"), "settled": ("print_report",)},
    "contract": {"draft": ("sign", "cover"), "active": ("notify", "cover"), "in notice": ()},
    "expiry_notice": {"printed": ("send", "renew"), "sent": ("renew", "decline", "no_answer")},
    "customer": {"active": ("add_contact",)},
    "staff": {"active": ("reset_password", "go_away"), "away": ("come_back",)},
    "role": {"": ("grant", "set_limit")},
}
"""The steps that a record naturally takes next, the first of them as the primary button."""

GRAVE = ("cancel", "void", "terminate", "leave", "block", "declare_lost", "expire", "discontinue", "end_parts", "retire", "scrap", "erase",
         "propose_scrap", "reject", "dispose", "replace_for_good", "call_off", "withdraw", "close", "reverse", "end", "write_off", "take_back", "close_short",
         "set_aside", "drop")
"""Steps that nobody takes in passing: they stand in *More*."""


def call_of(record: Any) -> Call | None:
    """The call that a record of the chain belongs to."""
    if isinstance(record, Call):
        return record
    if isinstance(record, RepairCard):
        return record.entry.call
    if isinstance(record, ReplacementNotice):
        return record.loan.call
    if isinstance(record, TestRecord):
        return record.card.entry.call if record.card is not None else None
    call: Call | None = getattr(record, "call", None)
    return call


def members(session: Session, record: Any) -> list[Any]:
    """The records of the job in the order of the chain; the record itself when it belongs to none."""
    invoice = record if isinstance(record, Invoice) else record.invoice if isinstance(record, CreditNote) else None
    call = _invoiced(session, invoice) if invoice is not None else call_of(record)
    if call is None:
        return [record]
    found: list[Any] = [call]
    for kind in (Voucher, GoodsReceipt, GoodsEntry):
        found += session.scalars(select(kind).where(kind.call_id == call.id).order_by(kind.id))
    entries = [each.id for each in found if isinstance(each, GoodsEntry)]
    if entries:
        found += session.scalars(select(RepairCard).where(RepairCard.entry_id.in_(entries)).order_by(RepairCard.id))
        found += session.scalars(select(TestRecord).join(RepairCard).where(RepairCard.entry_id.in_(entries)).order_by(TestRecord.id))
    charges = list(session.scalars(select(Charge).where(Charge.call_id == call.id).order_by(Charge.id)))
    found += charges
    if charges:
        found += session.scalars(select(CashReceipt).where(CashReceipt.call_id == call.id).order_by(CashReceipt.id))
        invoices = _invoices(session, charges)
        found += invoices
        if any(each.credited for each in invoices):
            found += session.scalars(select(CreditNote).where(CreditNote.invoice_id.in_([each.id for each in invoices])).order_by(CreditNote.id))
    found += session.scalars(select(JobPart).where(JobPart.call_id == call.id).order_by(JobPart.id))
    loans = list(session.scalars(select(Loan).where(Loan.call_id == call.id).order_by(Loan.id)).unique())
    return found + [each for loan in loans for each in (loan, loan.notice) if each is not None]


def _invoiced(session: Session, invoice: Invoice) -> Call | None:
    """The job of an invoice, by the voucher or the loan that it names: taken back whole, it is the invoice of no charge any more."""
    kinds: tuple[Any, ...] = (Voucher, Loan)
    named_on_it = (session.scalars(select(kind).where(kind.number == invoice.voucher_numbers)).first() for kind in kinds)
    return next((each.call for each in named_on_it if each is not None), None)


def _invoices(session: Session, charges: list[Charge]) -> list[Invoice]:
    """What was invoiced for these charges, with what was taken back and invoiced again."""
    named_on_them = and_(Invoice.customer_id.in_({each.customer_id for each in charges}), Invoice.voucher_numbers.in_({each.document for each in charges}))
    now = [each.invoice_id for each in charges if each.invoice_id]
    return list(session.scalars(select(Invoice).where(or_(Invoice.id.in_(now), named_on_them)).order_by(Invoice.id)))


def papers(session: Session, job: list[Any]) -> list[PaperSeen]:
    """The papers that were issued in the job; of one record and kind the newest counts, the ones before it are replaced."""
    found: list[PaperSeen] = []
    for record in job:
        rows = session.execute(select(Paper.id, Paper.kind, Paper.number, Paper.issued_at, Paper.language).where(
            Paper.record == record.__tablename__, Paper.record_id == record.id).order_by(Paper.id.desc())).all()
        seen = named(record)
        kinds: set[str] = set()
        for row in rows:
            found.append(PaperSeen(row.id, row.kind, row.number, row.issued_at, row.language, seen.state, seen.tone,
                                   holder_of(record), seen.closed or not hasattr(record, "state"), row.kind in kinds))
            kinds.add(row.kind)
    return found


def holder_of(record: Any) -> str:
    return told(record.holder_name) if isinstance(record, Held) else ""


def held(job: list[Any]) -> list[HeldSeen]:
    """The units and papers of the job, each with the one who holds it."""
    return [HeldSeen(named(each), each.holder.label, told(each.holder_name), each.held_since) for each in job if isinstance(each, Held)]


def next_of(session: Session, actor: Actor, record: Any, job: list[Any]) -> Onward | None:
    """The step that the job needs next when the record itself has none: on the card at the bench, the goods, the call, the amount. Of several the
    first that this person may take; where they may take none, the first, so that it is told who may."""
    may = rights_of(session, actor)
    order = {"repair_card": 0, "goods_entry": 1, "call": 2, "charge": 3}
    first: Onward | None = None
    for each in sorted((other for other in job if other.__tablename__ in order and other is not record), key=lambda one: order[one.__tablename__]):
        table, natural = each.__tablename__, natural_of(each)
        if (table == "goods_entry" and each.state.value != "ready") or not natural:
            continue
        found = Onward(step_seen(session, STEPS[f"{table}.{natural[0]}"], each, may), table, each.id, named(each).title)
        if found.step.allowed and found.step.possible:
            return found
        first = first or found
    return first


def mended_by(session: Session, actor: Actor, record: Any) -> Onward | None:
    """The step on another record that the natural next step of this one waits for, such as the inspection of the loan before its loaner is available."""
    may = rights_of(session, actor)
    for name in natural_of(record)[:1]:
        seen = step_seen(session, STEPS[f"{record.__tablename__}.{name}"], record, may)
        if not seen.possible and seen.leads is not None:
            other = session.get(kind_of(seen.leads[0]), seen.leads[1])
            for first in natural_of(other)[:1]:
                return Onward(step_seen(session, STEPS[f"{seen.leads[0]}.{first}"], other, may), seen.leads[0], seen.leads[1], named(other).title)
    return None


def natural_of(record: Any) -> tuple[str, ...]:
    """The steps that a record naturally takes next, in its state."""
    state = getattr(record, "state", None)
    return NATURAL.get(record.__tablename__, {}).get(state.value if state is not None else "", ())
