"""What the papers about loaners say: to customers in their language, within the house in its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from backoffice.models.deeds import deed_of
from backoffice.models.jobs.contents import Party
from backoffice.models.jobs.on_paper import day_of, person_of
from backoffice.models.loaners import contents
from backoffice.models.loaners.testing import TestState
from backoffice.text import lines_of

if TYPE_CHECKING:
    from backoffice.models.loaners.loans import Loan
    from backoffice.models.loaners.notices import ReplacementNotice
    from backoffice.models.loaners.pool import Loaner
    from backoffice.models.loaners.reminding import LoanReminder
    from backoffice.models.loaners.scrapping import ScrapRecord
    from backoffice.models.loaners.testing import TestRecord


def _paper(record: Any, loan: Loan | None = None, number: str = "") -> dict[str, Any]:
    """What every such paper carries; with a loan it speaks the customer's language."""
    deed = deed_of(record)
    customer = loan.customer if loan is not None else None
    language = customer.language.value if customer is not None else deed.branch.language.value
    second = customer.second_language.value if customer is not None and customer.second_language else ""
    return {"house": deed.branch.letterhead(), "number": number or record.number, "qr": number or record.number, "issued_at": deed.branch.local(deed.at),
            "currency": getattr(record, "currency", "") or (loan.currency if loan is not None else deed.branch.currency), "language": language,
            "second_language": second, "for_whom": customer.name if customer is not None else ""}


def _customer(loan: Loan) -> Party:
    call = loan.call
    return {"name": call.customer_name, "contact": call.contact_name, "phone": call.phone, "address": call.address}


def loan_form(loan: Loan) -> dict[str, Any]:
    """The form of a loan, with what went out and what came in (P1-6.4)."""
    local, loaner = deed_of(loan).branch.local, loan.loaner
    content: contents.LoanForm = {
        "customer": _customer(loan), "call": loan.call.number, "loaner": loaner.description, "loaner_number": loaner.number, "serial": loaner.serial,
        "goods": f"{loan.entry.number} {loan.entry.description}" if loan.entry is not None else loan.call.model_name, "value": loaner.value,
        "lent_at": local(loan.lent_at), "due_on": day_of(loan.due_on), "condition_out": loan.condition_out, "accessories": loan.accessory_list(),
        "deposit": loan.deposit, "deposit_receipt": ", ".join(each.number for each in loan.receipts if each.amount > 0 and not each.void_reason),
        "signed_out_by": loan.signed_out_by, "lent_by": person_of(loan.lent_by)}
    if loan.taken_back_by is not None:
        content |= {"returned_at": local(loan.ended_at), "condition_in": loan.condition_in, "missing": lines_of(loan.missing),
                    "deposit_back": loan.deposit_back, "signed_in_by": loan.signed_in_by, "taken_back_by": person_of(loan.taken_back_by),
                    "deposit_kept": loan.deposit_kept, "refunds": [each.number for each in loan.receipts if each.amount < 0 and not each.void_reason],
                    "findings": loan.findings, "compensation": loan.compensation}
    if loan.inspected_by is not None:
        content["result"] = loan.state.label
    return {**_paper(loan, loan), **content}


def replacement_notice(notice: ReplacementNotice) -> dict[str, Any]:
    """The notice of temporary replacement (S-R9); permanent, its remarks name the formal replacement (S-R10)."""
    loan = notice.loan
    content: contents.ReplacementNotice = {
        "customer": _customer(loan), "call": loan.call.number, "loan": loan.number, "faulty": notice.faulty, "faulty_serial": notice.faulty_serial,
        "temporary": notice.temporary, "temporary_number": loan.loaner.number, "temporary_serial": notice.temporary_serial, "reason": notice.reason,
        "installed_on": day_of(notice.installed_on), "due_on": day_of(loan.due_on), "signed_by": notice.signed_by, "issued_by": person_of(notice.issued_by),
        "remarks": notice.remarks}
    return {**_paper(notice, loan), **content}


def scrap_record(record: ScrapRecord) -> dict[str, Any]:
    """The scrap disposal record as far as it has come (S-R10). It stays in the house."""
    local = deed_of(record).branch.local
    origin = [record.loaner.number if record.loaner is not None else "", record.entry.number if record.entry is not None else "",
              record.loan.number if record.loan is not None else ""]
    content: contents.ScrapRecord = {
        "description": record.description, "serial": record.serial, "origin": ", ".join(number for number in origin if number), "reason": record.reason,
        "proposed_by": person_of(record.proposed_by), "proposed_at": local(record.proposed_at), "leader": person_of(record.leader),
        "team": lines_of(record.team), "appraised_at": local(record.appraised_at), "findings": record.findings,
        "verdict": record.verdict.label if record.verdict else "",
        "method": record.method, "approved_by": person_of(record.approved_by), "approved_at": local(record.approved_at),
        "disposed_on": day_of(record.disposed_on), "witnesses": record.witnesses, "residual": record.residual if record.disposed_on else None}
    return {**_paper(record), **content}


def loan_reminder(reminder: LoanReminder) -> dict[str, Any]:
    """The letter to a customer whose loaner is due or overdue."""
    loan, deed = reminder.loan, deed_of(reminder)
    content: contents.LoanReminder = {
        "customer": {"name": loan.call.customer_name, "contact": loan.call.contact_name, "address": loan.call.address},
        "issued_on": day_of(deed.business_date), "loan": loan.number, "loaner": loan.loaner.description,
        "loaner_number": loan.loaner.number, "serial": loan.loaner.serial, "accessories": loan.accessory_list(),
        "lent_on": day_of(deed.branch.today(loan.lent_at)) if loan.lent_at else "", "due_on": day_of(reminder.due_on),
        "days_late": (deed.business_date - reminder.due_on).days, "value": loan.loaner.value, "deposit": loan.deposit, "signer": person_of(deed.staff)}
    return {**_paper(reminder, loan), **content}


def test_record(record: TestRecord) -> dict[str, Any]:
    """What was tested, point by point (S-R9)."""
    card = record.card
    call = card.entry.call if card is not None else None
    content: contents.TestRecord = {
        "description": record.description, "serial": record.serial,
        "about": card.number if card is not None else record.loaner.number if record.loaner is not None else "", "call": call.number if call else "",
        "customer": call.customer_name if call else "", "tested_at": deed_of(record).branch.local(record.tested_at), "tested_by": person_of(record.tested_by),
        "instrument": record.instrument, "passed": record.state is TestState.PASSED, "remarks": record.remarks,
        "points": [{"what": each.what, "should_be": each.should_be, "reading": each.reading, "passed": each.passed} for each in record.points]}
    head = _paper(record)
    if call is not None:
        customer = call.customer
        head |= {"language": customer.language.value, "second_language": customer.second_language.value if customer.second_language else "",
                 "for_whom": customer.name}
    return {**head, **content}


def loaner_label(loaner: Loaner) -> dict[str, Any]:
    """The label with the asset number, for the scanner."""
    label = {"short": loaner.number.rsplit("-", 1)[-1].lstrip("0") or "0", "number": loaner.number, "qr": loaner.number, "text": loaner.description,
             "position": 1, "count": 1, "customer": loaner.number, "shelf": loaner.serial}
    return {**_paper(loaner), "labels": [label]}
