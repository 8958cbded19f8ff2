"""What was billed wrongly: credited, given back, invoiced again or not charged at all. The invoice itself stays as it was issued."""

import pytest
from conftest import Desk

from backoffice.checking import problems
from backoffice.errors import NotAllowed, NotNow, Refused
from backoffice.models import Call, CashReceipt, Charge, CreditNote, Invoice, InvoiceLine, Paper, Payment
from backoffice.papers import render
from backoffice.reading.around import surroundings
from backoffice.reading.record import seen

pytestmark = pytest.mark.both_engines


@pytest.fixture(autouse=True)
def the_centre_stays_whole(centre):
    """After each of these stories everything that must hold holds."""
    yield
    assert [each.said() for each in problems(centre)] == []


def billed(desk: Desk, price: int = 10600, collected: bool = False) -> int:
    """An invoice for a service, which the accountant has issued."""
    desk.solved(price=price, collect_now=collected)
    if collected:
        desk.do("cash_receipt.hand_over", desk.one(CashReceipt).id, accepted_by=desk.house.people["Accountant"])
    desk.do("charge.issue_invoice", desk.one(Charge).id)
    return int(desk.one(Invoice).id)


def test_an_invoice_is_taken_back_by_a_numbered_note_with_its_reason_and_stays_as_it_is(desk):
    invoice = billed(desk)
    before = desk.one(Invoice, invoice), [(line.description, line.amount) for line in desk.all(InvoiceLine)]
    made = desk.do("invoice.credit", invoice, amount=10600, reason="Wrong tax number")
    note = desk.one(CreditNote)
    assert made.state == "credited"
    assert (note.number, note.invoice_number, note.customer_name, note.reason) == ("CN-HP26-00001", "I-HP26-00001", "王小明", "Wrong tax number")
    assert (note.net, note.tax, note.total, note.tax_permille) == (10000, 600, 10600, 60)
    after = desk.one(Invoice, invoice)
    assert (after.total, after.net, after.tax, after.customer_name, after.number) == (
        before[0].total, before[0].net, before[0].tax, before[0].customer_name, before[0].number)
    assert [(line.description, line.amount) for line in desk.all(InvoiceLine)] == before[1]
    with pytest.raises(NotNow):
        desk.do("invoice.credit", invoice, amount=1, reason="Again")
    with pytest.raises(NotNow):
        desk.do("invoice.pay", invoice, amount=1, method="cash")


def test_the_note_is_printed_in_the_language_of_the_customer_and_says_what_is_left(desk):
    invoice = billed(desk)
    desk.do("invoice.pay", invoice, amount=4000, method="transfer")
    made = desk.do("invoice.credit", invoice, amount=5000, reason="Goodwill")
    paper = desk.one(Paper, made.papers[0])
    content = paper.content()
    assert (paper.kind, paper.language, content["invoice"], content["reason"]) == ("credit_note", "zh", "I-HP26-00001", "Goodwill")
    assert (content["invoiced"], content["before"], content["amount"], content["paid"]) == (10600, 0, 5000, 4000)
    assert render(paper.kind, content, paper.language).startswith(b"%PDF")


def test_part_of_an_invoice_is_credited_and_the_rest_is_still_to_be_paid(desk):
    invoice = billed(desk)
    assert desk.do("invoice.credit", invoice, amount=5600, reason="One hour too many").state == "issued"
    with pytest.raises(Refused, match="more than is still open"):
        desk.do("invoice.pay", invoice, amount=5001, method="transfer")
    assert desk.do("invoice.pay", invoice, amount=5000, method="transfer").state == "paid"


def test_the_tax_of_several_notes_is_the_tax_of_the_invoice(desk):
    """Each note is rounded for itself, and the last takes the rest."""
    invoice = billed(desk, price=10000)
    for amount in (3333, 3333, 3334):
        desk.do("invoice.credit", invoice, amount=amount, reason="In parts")
    assert sum(note.tax for note in desk.all(CreditNote)) == desk.one(Invoice).tax == 566
    assert [note.number for note in desk.all(CreditNote)] == ["CN-HP26-00001", "CN-HP26-00002", "CN-HP26-00003"]


@pytest.mark.parametrize(("amount", "words"), [(0, "above zero"), (-100, "above zero"), (10601, "more than is left")])
def test_no_more_is_credited_than_was_billed(desk, amount, words):
    invoice = billed(desk)
    with pytest.raises(Refused, match=words) as refused:
        desk.do("invoice.credit", invoice, amount=amount, reason="x")
    assert refused.value.field == "amount"
    with pytest.raises(Refused, match="Reason is needed"):
        desk.do("invoice.credit", invoice, amount=1, reason=" ")
    assert desk.all(CreditNote) == []


def test_whoever_issued_an_invoice_does_not_credit_it(desk):
    desk.solved()
    desk.do("charge.issue_invoice", desk.one(Charge).id, by="Administrator")
    with pytest.raises(NotAllowed, match="Ada Lin issued it: somebody else credits it"):
        desk.do("invoice.credit", desk.one(Invoice).id, by="Administrator", amount=1, reason="x")
    with pytest.raises(NotAllowed):
        desk.do("invoice.credit", desk.one(Invoice).id, by="Accountant", amount=1, reason="x")


def test_what_was_paid_too_much_is_given_back_and_not_a_cent_more(desk):
    invoice = billed(desk)
    desk.do("invoice.pay", invoice, amount=10600, method="transfer")
    assert desk.do("invoice.credit", invoice, amount=600, reason="Rounded down").state == "to give back"
    for amount, words in ((601, "more than was paid too much"), (0, "above zero")):
        with pytest.raises(Refused, match=words):
            desk.do("invoice.give_back", invoice, amount=amount, method="transfer")
    assert desk.do("invoice.give_back", invoice, amount=200, method="transfer").state == "to give back"
    assert desk.do("invoice.give_back", invoice, amount=400, method="cash").state == "paid"
    assert [payment.amount for payment in desk.all(Payment)] == [10600, -200, -400]
    assert desk.one(Invoice).paid == 10000


def test_taken_back_whole_a_service_is_invoiced_again_to_the_right_name(desk):
    invoice = billed(desk)
    desk.do("customer.change", desk.house.customers["zh"], name="王小明有限公司", tax_number="9131")
    with pytest.raises(NotNow):
        desk.do("invoice.invoice_again", invoice)
    desk.do("invoice.credit", invoice, amount=10600, reason="Billed to the wrong name")
    desk.do("invoice.invoice_again", invoice)
    charge = desk.one(Charge)
    assert (charge.state, charge.invoice_id, charge.due_date, charge.open) == ("to invoice", None, desk.today, True)
    with pytest.raises(Refused, match="stands in the queue again already"):
        desk.do("invoice.invoice_again", invoice)
    desk.do("charge.issue_invoice", charge.id)
    again = desk.one(Invoice)
    assert (again.number, again.customer_name, again.tax_number, again.total, again.state) == ("I-HP26-00002", "王小明有限公司", "9131", 10600, "issued")


def test_the_job_still_tells_what_was_taken_back_and_what_was_invoiced_instead(desk):
    """From the call, from either invoice and from the credit note."""
    invoice = billed(desk)
    desk.do("invoice.credit", invoice, amount=10600, reason="Billed to the wrong name")
    desk.do("invoice.invoice_again", invoice)
    desk.do("charge.issue_invoice", desk.one(Charge).id)
    again = desk.all(Invoice)[-1].id
    for table, record_id in (("call", desk.one(Call).id), ("invoice", invoice), ("invoice", again), ("credit_note", desk.one(CreditNote).id)):
        numbers = {paper.number for paper in surroundings(desk.centre, desk.actor("Accountant"), table, record_id).papers}
        assert numbers >= {"V-HP26-00001", "I-HP26-00001", "CN-HP26-00001", "I-HP26-00002"}, table


def test_invoicing_again_is_offered_only_while_it_can_be_done(desk):
    """A button that would be refused whatever is typed is grey before, with the reason."""
    invoice, actor = billed(desk), desk.actor("Accountant")

    def offered():
        step = next(each for each in seen(desk.centre, actor, "invoice", invoice).steps if each.key == "invoice.invoice_again")
        return step.possible, step.reason
    desk.do("invoice.credit", invoice, amount=10600, reason="Billed to the wrong name")
    assert offered() == (True, "")
    desk.do("invoice.invoice_again", invoice)
    assert offered() == (False, "It stands in the queue again already, or was invoiced again.")


def test_what_comes_next_in_a_job_is_what_this_person_may_do(desk):
    """The accountant who took the cash goes on to the invoice; the clerk signs the call off."""
    desk.solved(price=8000, collect_now=True)
    receipt = desk.one(CashReceipt).id
    desk.do("cash_receipt.hand_over", receipt, accepted_by=desk.house.people["Accountant"])
    for role, step in (("Accountant", "charge.issue_invoice"), ("Clerk", "call.sign_off")):
        onward = surroundings(desk.centre, desk.actor(role), "cash_receipt", receipt).onward
        assert (onward.step.key, onward.step.allowed) == (step, True)


def test_cash_that_was_collected_goes_over_to_the_new_invoice(desk):
    invoice = billed(desk, collected=True)
    assert desk.do("invoice.credit", invoice, amount=10600, reason="Wrong tax number").state == "to give back"
    assert desk.do("invoice.invoice_again", invoice).state == "credited"
    assert (desk.one(Charge).state, desk.one(CashReceipt).state, desk.one(CashReceipt).invoice_id) == ("collected", "handed over", None)
    assert (desk.one(Invoice, invoice).paid, [payment.amount for payment in desk.all(Payment)]) == (0, [10600, -10600])
    desk.do("charge.issue_invoice", desk.one(Charge).id)
    again = desk.one(Invoice)
    assert (again.number, again.state, again.paid, desk.one(CashReceipt).invoice_id) == ("I-HP26-00002", "paid", 10600, again.id)


def test_other_money_is_given_back_before_it_is_invoiced_again(desk):
    invoice = billed(desk)
    desk.do("invoice.pay", invoice, amount=600, method="transfer")
    desk.do("invoice.credit", invoice, amount=10600, reason="Wrong name")
    with pytest.raises(Refused, match="give back the rest first"):
        desk.do("invoice.invoice_again", invoice)
    assert desk.do("invoice.give_back", invoice, amount=600, method="transfer").state == "credited"
    desk.do("invoice.invoice_again", invoice)
    assert desk.one(Charge).state == "to invoice"


def test_cash_that_was_given_back_does_not_pay_the_new_invoice(desk):
    invoice = billed(desk, collected=True)
    desk.do("invoice.credit", invoice, amount=10600, reason="Repaired under warranty")
    desk.do("invoice.give_back", invoice, amount=10600, method="cash")
    desk.do("invoice.invoice_again", invoice)
    assert (desk.one(Charge).state, desk.one(CashReceipt).state) == ("to invoice", "invoiced")
    desk.do("charge.issue_invoice", desk.one(Charge).id)
    assert (desk.one(Invoice).state, desk.one(Invoice).paid) == ("issued", 0)


def test_nothing_is_charged_out_of_goodwill_and_the_reason_stays(desk):
    """S-U4: paid or goodwill is decided by somebody, with a reason."""
    desk.solved()
    with pytest.raises(NotAllowed):
        desk.do("charge.waive", desk.one(Charge).id, by="Accountant", reason="Goodwill")
    with pytest.raises(Refused, match="Reason is needed"):
        desk.do("charge.waive", desk.one(Charge).id, reason="")
    desk.do("charge.waive", desk.one(Charge).id, reason="Third visit for the same fault")
    charge = desk.one(Charge)
    assert (charge.state, charge.waive_reason, charge.open) == ("waived", "Third visit for the same fault", False)
    with pytest.raises(NotNow):
        desk.do("charge.issue_invoice", charge.id)


def test_money_that_was_collected_is_not_waived(desk):
    desk.solved(collect_now=True)
    with pytest.raises(NotNow):
        desk.do("charge.waive", desk.one(Charge).id, reason="x")
