"""The accountant's registers: what is to be invoiced, invoices, and cash collected on the spot (P2-10, P2-13)."""

from backoffice.models import CashReceipt, Charge, CreditNote, Invoice
from backoffice.models.jobs.invoicing import InvoiceState
from backoffice.models.jobs.money import CashKind, CashState, ChargeState
from backoffice.pages import Column, Given, Is, Register, Sum, View
from backoffice.text import N_

DUE = (Is("due_date", "<", Given.TODAY),)

TO_INVOICE = Register(
    "to_invoice", Charge, N_("To invoice"), "file-clock", clauses="P2-10 P2-13", steps=("charge.collect", "charge.issue_invoice"),
    nothing=N_("No paid service waits for an invoice yet."),
    columns=(
        Column("voucher_number", N_("Voucher"), 136, "link", absent=N_("for a loaner")),
        Column("loan_number", N_("Loan"), 136, hidden=True),
        Column("call_number", N_("Call"), 136),
        Column("customer_name", N_("Customer"), 260, strong=True),
        Column("state", N_("State"), 170, "state"),
        Column("due_date", N_("To invoice by"), 130, "due"),
        Column("amount", N_("Amount"), 140, "money", strong=True),
        Column("from_deposit", N_("Paid by a deposit"), 130, "money", hidden=True),
        Column("waive_reason", N_("Why not charged"), 200, hidden=True),
    ),
    views=(
        View("open", N_("To invoice"), ChargeState.open_ones(), sort="due_date", good_when_empty=N_("Everything is invoiced.")),
        View("late", N_("Overdue"), ChargeState.open_ones(), DUE, sort="due_date", good_when_empty=N_("Everything was invoiced the same day.")),
        View("collected", N_("Collected"), (ChargeState.COLLECTED,), sort="due_date"),
        View("invoiced", N_("Invoiced"), (ChargeState.INVOICED,)),
        View("waived", N_("Not charged"), (ChargeState.WAIVED,), good_when_empty=N_("Everything is charged.")),
        View("all", N_("All")),
    ),
    sums=(Sum(N_("{n} overdue"), N_("{n} overdue"), "trouble", ChargeState.open_ones(), DUE),))

INVOICES = Register(
    "invoices", Invoice, N_("Invoices"), "receipt", clauses="P2-10 P2-13", steps=("invoice.pay",), nothing=N_("No invoice has been issued yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("issued_at", N_("Issued"), 100, "moment", sort="id"),
        Column("customer_name", N_("Customer"), 240, strong=True),
        Column("voucher_numbers", N_("Voucher"), 130),
        Column("state", N_("State"), 130, "state"),
        Column("due_date", N_("To pay by"), 130, "due"),
        Column("total", N_("Total"), 130, "money", strong=True),
        Column("paid", N_("Paid"), 130, "money"),
        Column("credited", N_("Credited"), 130, "money", hidden=True),
        Column("tax", N_("Tax"), 110, "money", hidden=True),
        Column("tax_number", N_("Tax number"), 130, hidden=True),
    ),
    views=(
        View("open", N_("Open"), InvoiceState.open_ones(), sort="due_date", good_when_empty=N_("Every invoice is paid.")),
        View("overdue", N_("Overdue"), InvoiceState.open_ones(), DUE, sort="due_date", good_when_empty=N_("No payment is overdue.")),
        View("paid", N_("Paid"), (InvoiceState.PAID,)),
        View("give_back", N_("Money to give back"), (InvoiceState.TO_GIVE_BACK,), good_when_empty=N_("Nobody paid too much.")),
        View("credited", N_("Credited"), (InvoiceState.CREDITED,), good_when_empty=N_("No invoice was taken back.")),
        View("all", N_("All")),
    ),
    sums=(Sum(N_("{n} overdue"), N_("{n} overdue"), "trouble", InvoiceState.open_ones(), DUE),))

CREDIT_NOTES = Register(
    "credit_notes", CreditNote, N_("Credit notes"), "undo-2", clauses="P2-10", steps=("credit_note.print_credit_note",),
    nothing=N_("No invoice has been credited yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("issued_at", N_("Issued"), 110, "moment", sort="id"),
        Column("customer_name", N_("Customer"), 240, strong=True),
        Column("invoice_number", N_("Invoice"), 136),
        Column("reason", N_("Reason"), 260),
        Column("issued_by_id", N_("Issued by"), 150, "name", of="staff"),
        Column("total", N_("Amount"), 130, "money", strong=True),
    ))

CASH_RECEIPTS = Register(
    "cash_receipts", CashReceipt, N_("Cash receipts"), "banknote", clauses="P2-10 W5-3", steps=("cash_receipt.hand_over",),
    nothing=N_("No cash has been collected yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("collected_at", N_("Collected"), 100, "moment", sort="id"),
        Column("customer_name", N_("Customer"), 200, strong=True),
        Column("payer", N_("Payer"), 170, strong=True),
        Column("call_number", N_("Call"), 136),
        Column("collected_by_name", N_("Collected by"), 140),
        Column("kind", N_("For what"), 110, "choice"),
        Column("method", N_("Method"), 110, "choice"),
        Column("state", N_("State"), 130, "state"),
        Column("amount", N_("Amount"), 130, "money", strong=True),
        Column("handed_over_at", N_("Handed over"), 110, "moment"),
    ),
    views=(
        View("in_hand", N_("In hand"), (CashState.COLLECTED,), good_when_empty=N_("All cash is handed over.")),
        View("mine", N_("In my hands"), (CashState.COLLECTED,), (Is("collected_by_id", "=", Given.ME),), good_when_empty=N_("You owe nothing.")),
        View("handed_over", N_("Handed over"), (CashState.HANDED_OVER,)),
        View("deposits", N_("Deposits"), (), (Is("kind", "=", CashKind.DEPOSIT),), good_when_empty=N_("No deposit has been taken yet.")),
        View("voided", N_("Voided"), (CashState.VOIDED,), good_when_empty=N_("No receipt was voided.")),
        View("all", N_("All")),
    ))
