"""Money: sums are sums of their lines, cash has one holder, and what is to be paid stands in the accountant's queue (P2-10, P2-13)."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from backoffice.checking.finding import Problems, broken, invariant, rows
from backoffice.models.jobs.invoicing import tax_within
from backoffice.models.jobs.vouchers import amount_of
from backoffice.models.jobs.workshop import pay_for_time
from backoffice.text import N_

PAYABLE = {  # lines that somebody may have to pay: table, thousandths, price, and whether the job they belong to is done
    "service_line": ("l.quantity", "l.unit_price", "LEFT JOIN voucher j ON j.id = l.voucher_id",
                     "(j.id IS NULL OR j.state IN ('back', 'unsigned', 'signed off', 'filed'))"),
    "part_used": ("l.quantity", "l.unit_price", "JOIN repair_card j ON j.id = l.card_id", "j.state = 'released'"),
    "work_time": ("l.minutes, l.charged_minutes", "l.price_per_hour", "JOIN repair_card j ON j.id = l.card_id", "j.state = 'released'"),
}


DOCUMENT = "CASE WHEN voucher_number <> '' THEN voucher_number ELSE loan_number END"
"""The number under which a charge is known."""


def _lines(connection: Connection, table: str) -> Iterator[tuple[int, int | None, bool, int]]:
    """Each line with its charge, whether its job is done, and what is to be paid for it."""
    quantity, price, join, done = PAYABLE[table]
    statement = f"SELECT l.id, l.charge_id, {done}, l.category = 'A', {quantity}, {price} FROM {table} l {join}"
    price_of = pay_for_time if table == "work_time" else amount_of
    for key, charge, finished, paid, *told in rows(connection, statement):
        yield key, charge, bool(finished), price_of(*told) if paid else 0


@invariant(N_("A charge is the sum of its lines"))
def charges_equal_their_lines(connection: Connection) -> Problems:
    sums: dict[int, int] = {}
    for table in PAYABLE:
        for _key, charge, _done, amount in _lines(connection, table):
            if charge is not None:
                sums[charge] = sums.get(charge, 0) + amount
    for key, voucher, amount in rows(connection, f"SELECT id, {DOCUMENT}, amount FROM charge"):
        if sums.get(key, 0) != amount or amount <= 0:
            yield broken(N_("The charge for {voucher} is {amount}, its lines make {sum}."), "charge", key, voucher=voucher, amount=amount, sum=sums.get(key, 0))


@invariant(N_("What is to be paid for a job that is done stands in the accountant's queue"))
def everything_payable_is_queued(connection: Connection) -> Problems:
    for table in PAYABLE:
        for key, charge, done, amount in _lines(connection, table):
            if done and amount and charge is None:
                yield broken(N_("{record} {id} is to be paid and was never queued."), table, key, record=table, id=key)


@invariant(N_("A charge is collected, invoiced or waiting as its receipts and its invoice say"))
def charges_agree_with_their_papers(connection: Connection) -> Problems:
    statement = (f"SELECT c.id, {DOCUMENT}, c.state, c.invoice_id IS NOT NULL, count(r.id), coalesce(sum(r.amount), 0), "
                 "count(*) FILTER (WHERE r.state = 'invoiced'), count(*) FILTER (WHERE r.invoice_id = c.invoice_id), "
                 "c.currency <> coalesce(max(r.currency), c.currency), c.amount - c.from_deposit "
                 "FROM charge c LEFT JOIN cash_receipt r ON r.charge_id = c.id AND r.state <> 'voided' "
                 "AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.id = r.invoice_id AND i.id <> coalesce(c.invoice_id, 0) AND i.credited = i.total) "
                 "GROUP BY c.id")
    for key, voucher, state, invoiced, receipts, collected, settled, same, mixed, to_collect in rows(connection, statement):
        holds = {"to invoice": not invoiced and receipts == 0, "waived": not invoiced and receipts == 0,
                 "collected": not invoiced and receipts == 1 and collected == to_collect and not settled,
                 "invoiced": bool(invoiced) and receipts <= 1 and settled == receipts == same and collected in (0, to_collect)}
        if mixed or not holds.get(state, False):
            yield broken(N_("The charge for {voucher} is \"{state}\", which its receipts and its invoice do not say."), "charge", key, voucher=voucher,
                         state=state)


@invariant(N_("An invoice is the sum of its lines, with the tax within"))
def invoices_equal_their_lines(connection: Connection) -> Problems:
    statement = ("SELECT i.id, i.number, i.net, i.tax, i.total, i.tax_permille, "
                 "(SELECT coalesce(sum(l.amount), 0) FROM invoice_line l WHERE l.invoice_id = i.id), "
                 "(SELECT count(*) FROM charge c WHERE c.invoice_id = i.id AND c.amount = i.total AND c.currency = i.currency AND c.branch_id = i.branch_id), "
                 "i.credited = i.total FROM invoice i")
    for key, number, net, tax, total, permille, lines, charges, taken_back in rows(connection, statement):
        if lines != total or net + tax != total or tax != tax_within(total, permille) or charges > 1 or (charges < 1 and not taken_back):
            yield broken(N_("Invoice {number}: {net} and {tax} tax make {total}, its lines make {lines}."), "invoice", key, number=number, net=net, tax=tax,
                         total=total, lines=lines)
    for key, what, many, minutes, each, amount in rows(connection, "SELECT id, description, quantity, minutes, unit_price, amount FROM invoice_line"):
        if (amount_of(many, each) if minutes is None else pay_for_time(minutes, minutes, each)) != amount:
            yield broken(N_("An invoice line is not quantity times price: {what}."), "invoice_line", key, what=what)


@invariant(N_("What is paid on an invoice is the sum of its payments, never more than its total"))
def invoices_equal_their_payments(connection: Connection) -> Problems:
    statement = ("SELECT i.id, i.number, i.state, i.paid, i.total, i.credited, coalesce(sum(p.amount), 0) FROM invoice i "
                 "LEFT JOIN payment p ON p.invoice_id = i.id GROUP BY i.id")
    for key, number, state, paid, total, credited, sum_of in rows(connection, statement):
        left = total - credited - paid
        wanted = "to give back" if left < 0 else ("part paid" if paid else "issued") if left else "credited" if credited == total else "paid"
        if paid != sum_of or not 0 <= paid <= total or state != wanted:
            yield broken(N_("Invoice {number} is \"{state}\" with {paid} of {total}; its payments make {sum}."), "invoice", key, number=number, state=state,
                         paid=paid, total=total, sum=sum_of)


@invariant(N_("What is credited of an invoice is the sum of its credit notes, never more than its total, and its tax with it"))
def invoices_equal_their_credit_notes(connection: Connection) -> Problems:
    statement = ("SELECT i.id, i.number, i.total, i.tax, i.credited, coalesce(sum(n.total), 0), coalesce(sum(n.tax), 0), "
                 "count(*) FILTER (WHERE n.net + n.tax <> n.total OR n.total <= 0 OR n.currency <> i.currency OR n.branch_id <> i.branch_id) "
                 "FROM invoice i LEFT JOIN credit_note n ON n.invoice_id = i.id GROUP BY i.id")
    for key, number, total, tax, credited, sum_of, taxes, wrong in rows(connection, statement):
        if credited != sum_of or not 0 <= credited <= total or wrong or (credited == total and taxes != tax):
            yield broken(N_("Of invoice {number} over {total}, {credited} is credited; its credit notes make {sum}."), "invoice", key, number=number,
                         total=total, credited=credited, sum=sum_of)


@invariant(N_("Cash is in the hands of who collected it until somebody else has taken it; each receipt is invoiced, void or under way"))
def cash_has_one_holder(connection: Connection) -> Problems:
    statement = ("SELECT id, number, state, accepted_by_id IS NOT NULL AND handed_over_at IS NOT NULL, coalesce(accepted_by_id, 0) = collected_by_id, "
                 "invoice_id IS NOT NULL, void_reason <> '', CASE WHEN kind = 'refund' THEN amount < 0 ELSE amount > 0 END "
                 "AND (kind = 'fee') = (charge_id IS NOT NULL) AND (kind = 'fee') = (loan_id IS NULL) FROM cash_receipt")
    for key, number, state, handed, same, invoiced, reason, sound in rows(connection, statement):
        taken = handed and not same and not reason
        holds = {"collected": not handed and not invoiced and not reason, "handed over": taken and not invoiced, "settled": taken and not invoiced,
                 "invoiced": taken and invoiced, "voided": not handed and not invoiced and reason}
        if not sound or not holds.get(state, False):
            yield broken(N_("The cash receipt {number} is \"{state}\", and its stub does not say so."), "cash_receipt", key, number=number, state=state)


@invariant(N_("Per person and currency: what was collected is what was handed over and what is in hand"))
def cash_adds_up(connection: Connection) -> Problems:
    statement = ("SELECT r.collected_by_id, r.currency, sum(r.amount), coalesce(sum(r.amount) FILTER (WHERE r.handed_over_at IS NOT NULL), 0), "
                 "coalesce(sum(r.amount) FILTER (WHERE r.state = 'collected'), 0) FROM cash_receipt r WHERE r.state <> 'voided' GROUP BY 1, 2")
    for person, currency, collected, handed, in_hand in rows(connection, statement):
        if collected != handed + in_hand:
            yield broken(N_("Collected {collected} {currency}, handed over {handed}, in hand {in_hand}."), "staff", person, collected=collected,
                         currency=currency, handed=handed, in_hand=in_hand)


@invariant(N_("A payment by cash receipt is what that receipt says"))
def payments_equal_their_receipts(connection: Connection) -> Problems:
    statement = ("SELECT p.id, r.number FROM payment p JOIN cash_receipt r ON r.id = p.cash_receipt_id JOIN invoice i ON i.id = p.invoice_id "
                 "WHERE CASE WHEN r.kept > 0 THEN r.kept ELSE r.amount END <> p.amount OR r.method <> p.method "
                 "OR (coalesce(r.invoice_id, 0) <> p.invoice_id AND i.credited < i.total)")
    for key, number in rows(connection, statement):
        yield broken(N_("The payment by {number} is not what the receipt says."), "payment", key, number=number)
