"""Making a temporary replacement permanent: the two units change owners, the warranty follows the policy, and the old unit is proposed to be
scrapped (S-R10)."""

from __future__ import annotations

from sqlalchemy.orm import Session

from backoffice.errors import Refused
from backoffice.models.centre.products import Unit, UnitState, unit_with
from backoffice.models.chain.returning import customer_signs, inspected_by_another, leave, receipt_recovered, to_be_paid
from backoffice.models.custody import Holder, pass_on
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.jobs.goods import GoodsEntry, GoodsState
from backoffice.models.jobs.vouchers import Signature
from backoffice.models.loaners.gates import loans_for
from backoffice.models.loaners.loans import Loan, LoanState
from backoffice.models.loaners.notices import NoticeStanding, withdraw_when_over
from backoffice.models.loaners.pool import LoanerState
from backoffice.models.loaners.scrapping import proposed
from backoffice.models.steps import Condition, LongText, step
from backoffice.models.types import Choice
from backoffice.models.warehouse.using import parts_settled
from backoffice.models.warehouse.warehouses import WarehouseKind, warehouse_of
from backoffice.text import N_, day, say


class WarrantyPolicy(Choice):
    """Which warranty the unit gets that the customer keeps."""

    REST = "rest", N_("The rest of the old one's")
    FRESH = "fresh", N_("A new one, from today")


def loaner_with_customer(entry: GoodsEntry) -> Condition:
    """There is a loaner with the customer that can become theirs."""
    loans = loans_for(entry, LoanState.LENT)
    if len(loans) > 1:
        return Condition("loaner_with_customer", False, N_("The customer has several loaners"), N_("Take back what they do not keep: {numbers}."),
                         {"numbers": ", ".join(loan.number for loan in loans)}, remedy="loan.take_back", remedy_id=loans[-1].id)
    if loans:
        return Condition("loaner_with_customer", True, N_("The customer has a loaner"), N_("{number}: {loaner}."),
                         {"number": loans[0].number, "loaner": loans[0].loaner.title()})
    return Condition("loaner_with_customer", False, N_("The customer has no loaner of ours"),
                     N_("Only a loaner that stands in for these goods can become theirs."))


@step(N_("Make the loaner permanent"), GoodsState.IN, GoodsState.ON_SHELF, GoodsState.WORKSHOP, GoodsState.READY, on=GoodsEntry, to=GoodsState.OUT,
      right="loaners.swap", clauses="S-R10 P2-12",
      gate=(loaner_with_customer, receipt_recovered, inspected_by_another, parts_settled, to_be_paid, customer_signs))
def replace_for_good(session: Session, entry: GoodsEntry, signed_by: str, warranty: WarrantyPolicy, reason: LongText) -> None:
    """The customer keeps the loaner for good, and their old unit becomes ours: it leaves the register of customers' goods and is proposed to
    be scrapped. The formal replacement is written on the notice; the warranty is the rest of the old one's or a new one."""
    deed = deed_of(session)
    loan = loans_for(entry, LoanState.LENT)[0]
    old, new = entry.unit, _given(deed, loan, entry.unit, warranty)
    leave(deed, entry, Holder.SHELF, warehouse_of(deed, WarehouseKind.SCRAP).name, signed_by, Signature.SIGNED, "", "")
    if old is not None:
        old.state = UnitState.REPLACED
    loan.state, loan.findings = LoanState.PERMANENT, reason
    loan.end(deed)
    loan.loaner.state = LoanerState.GIVEN
    pass_on(deed, loan.loaner, Holder.CUSTOMER, loan.call_number)
    if loan.notice is not None:
        until = new.free_until()
        words, tongue = N_("Formal replacement: {unit}. Warranty until {day}.") if until else N_("Formal replacement: {unit}."), loan.customer.language.value
        loan.notice.end(deed, NoticeStanding.PERMANENT, say(words, tongue, unit=new.title(), day=day(until, tongue) if until else ""))
        deed.issue("replacement_notice", loan.notice)
    for other in loans_for(entry):
        withdraw_when_over(deed, other, leaving=entry)
    proposed(deed, reason, loan=loan, unit=old, entry=entry, description=entry.description, serial=entry.serial)


def _given(deed: Deed, loan: Loan, old: Unit | None, warranty: WarrantyPolicy) -> Unit:
    """The loaner as a unit of the customer; one that was a customer's before changes its owner again."""
    loaner = loan.loaner
    unit = unit_with(deed.session, loaner.model_id, loaner.serial) if loaner.serial else None
    if unit is not None and unit.state is not UnitState.REPLACED:
        raise Refused(N_("The serial number {serial} of this model is entered for {owner}: put that right first."), serial=loaner.serial,
                      owner=unit.customer_name)
    if unit is None:
        unit = deed.add(Unit(customer=loan.customer, model=loaner.model, serial=loaner.serial))
    unit.customer, unit.state, unit.tag, unit.site, unit.sold_by = loan.customer, UnitState.IN_USE, loaner.number, old.site if old else "", ""
    unit.installed_on, unit.replaces = deed.business_date, old
    if warranty is WarrantyPolicy.REST and old is not None:
        unit.sold_on, unit.warranty_until, unit.proof = old.sold_on, old.free_until(), old.proof
    else:
        unit.sold_on, unit.warranty_until, unit.proof = deed.business_date, None, loan.number
    if unit.sold_on and unit.installed_on and unit.installed_on < unit.sold_on:
        unit.installed_on = unit.sold_on
    return unit
