"""Loaners that come back: the pool, who has which, notices, reminders, test records and what is scrapped (P1-6.4, S-R9, S-R10, Z13-2)."""

from backoffice.models import Loan, Loaner, LoanReminder, ReplacementNotice, ScrapRecord, TestRecord
from backoffice.models.loaners.loans import PROMISED, DepositState, LoanState
from backoffice.models.loaners.notices import NoticeStanding
from backoffice.models.loaners.pool import LoanerState
from backoffice.models.loaners.scrapping import ScrapState
from backoffice.models.loaners.testing import TestState
from backoffice.pages import Column, Given, Is, Register, Sum, View
from backoffice.text import N_

NOT_LENT = tuple(state for state in LoanerState.open_ones() if state is not LoanerState.LENT)
HELD = (Is("deposit_state", "=", DepositState.HELD),)
OVERDUE = (Is("due_on", "<", Given.TODAY),)
TO_REMIND = (Is("remind_on", "<=", Given.TODAY),)

LOANERS = Register(
    "loaners", Loaner, N_("Loaners"), "refrigerator", clauses="P1-6.4 Z13-2", sort="number", descending=False, new="loaner.add_loaner",
    steps=("loaner.lend_out", "loaner.take_in_hand", "loaner.make_available"),
    nothing=N_("There is no loaner in the pool yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("description", N_("Loaner"), 220, strong=True),
        Column("model_name", N_("Model"), 160),
        Column("serial", N_("Serial"), 140, absent=N_("none")),
        Column("state", N_("State"), 160, "state"),
        Column("holder_name", N_("Where it is"), 170),
        Column("condition", N_("Condition"), 180),
        Column("value", N_("Replacement value"), 130, "money"),
        Column("last_test_on", N_("Last test"), 110, "day", absent=N_("never")),
        Column("days_lent", N_("Days lent"), 100, "number"),
        Column("repair_cost", N_("Repairs"), 110, "money"),
        Column("acquired_on", N_("In the pool since"), 120, "day", hidden=True),
    ),
    views=(
        View("pool", N_("In the pool"), LoanerState.open_ones()),
        View("available", N_("Available"), (LoanerState.AVAILABLE,)),
        View("lent", N_("At customers"), (LoanerState.LENT,), good_when_empty=N_("Every loaner is here.")),
        View("to_inspect", N_("To inspect"), (LoanerState.INSPECTING,), good_when_empty=N_("Every loaner that came back is inspected.")),
        View("repair", N_("In repair"), (LoanerState.IN_REPAIR,), good_when_empty=N_("No loaner is in repair.")),
        View("never", N_("Never lent"), NOT_LENT, (Is("days_lent", "=", 0),), good_when_empty=N_("Every loaner was lent at least once.")),
        View("all", N_("All")),
    ),
    sums=(
        Sum(N_("{n} available"), N_("{n} available"), "good", (LoanerState.AVAILABLE,)),
        Sum(N_("{n} at customers"), N_("{n} at customers"), "away", (LoanerState.LENT,)),
        Sum(N_("{n} lost"), N_("{n} lost"), "trouble", (LoanerState.LOST,)),
    ))

LOANS = Register(
    "loans", Loan, N_("Loans"), "repeat-2", clauses="P1-6.4 Z13-2", steps=("loan.lend", "loan.take_back", "loan.inspect", "loan.remind"),
    nothing=N_("No loaner has been lent yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("lent_at", N_("Lent on"), 90, "moment", sort="id", absent=N_("not yet")),
        Column("customer_name", N_("Customer"), 180, strong=True),
        Column("phone", N_("Telephone"), 130, "phone"),
        Column("loaner_number", N_("Loaner"), 136),
        Column("loaner_name", N_("Unit"), 190, strong=True),
        Column("due_on", N_("Due on"), 120, "due"),
        Column("remind_on", N_("Remind on"), 110, "day"),
        Column("state", N_("State"), 150, "state"),
        Column("call_number", N_("Call"), 136),
        Column("deposit", N_("Deposit"), 100, "money"),
        Column("deposit_state", N_("What became of it"), 150, "choice"),
        Column("entry_number", N_("Goods entry"), 136, hidden=True),
    ),
    views=(
        View("out", N_("At customers"), (LoanState.LENT,), sort="due_on", good_when_empty=N_("Every loaner is here.")),
        View("overdue", N_("Overdue"), (LoanState.LENT,), OVERDUE, sort="due_on", good_when_empty=N_("No loaner is overdue.")),
        View("to_remind", N_("To remind"), (LoanState.LENT,), TO_REMIND, sort="remind_on", good_when_empty=N_("Everybody has been reminded.")),
        View("reserved", N_("Reserved"), PROMISED),
        View("deposits", N_("Deposits that we hold"), (), HELD, good_when_empty=N_("We hold no deposit.")),
        View("to_inspect", N_("To inspect"), (LoanState.BACK,), good_when_empty=N_("Every loaner that came back is inspected.")),
        View("permanent", N_("Made permanent"), (LoanState.PERMANENT,)),
        View("all", N_("All")),
    ),
    sums=(
        Sum(N_("{n} overdue"), N_("{n} overdue"), "trouble", (LoanState.LENT,), OVERDUE),
        Sum(N_("{n} to remind"), N_("{n} to remind"), "waiting", (LoanState.LENT,), TO_REMIND),
        Sum(N_("{n} at customers"), N_("{n} at customers"), "away", (LoanState.LENT,)),
    ))

REPLACEMENT_NOTICES = Register(
    "replacement_notices", ReplacementNotice, N_("Replacement notices"), "scroll-text", clauses="S-R9 S-R10", steps=("replacement_notice.print_notice",),
    nothing=N_("No notice has been issued yet: one goes with each loaner."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("issued_at", N_("Issued on"), 100, "moment", sort="id"),
        Column("customer_name", N_("Customer"), 180, strong=True),
        Column("faulty", N_("Faulty unit"), 190, strong=True),
        Column("temporary", N_("Replaced by"), 190),
        Column("call_number", N_("Call"), 136),
        Column("loan_number", N_("Loan"), 136),
        Column("state", N_("State"), 150, "state"),
        Column("holder_name", N_("Who holds it"), 160),
        Column("ended_at", N_("Withdrawn on"), 110, "moment"),
        Column("remarks", N_("Remarks"), 220, hidden=True),
    ),
    views=(
        View("issued", N_("With customers"), (NoticeStanding.ISSUED,), good_when_empty=N_("Every notice is withdrawn.")),
        View("permanent", N_("Made permanent"), (NoticeStanding.PERMANENT,)),
        View("all", N_("All")),
    ))

LOAN_REMINDERS = Register(
    "loan_reminders", LoanReminder, N_("Loan reminders"), "alarm-clock", clauses="P1-6.4", steps=("loan_reminder.print_letter",),
    nothing=N_("Nobody has been reminded yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("reminded_at", N_("Reminded on"), 110, "moment", sort="id"),
        Column("customer_name", N_("Customer"), 200, strong=True),
        Column("loan_number", N_("Loan"), 136),
        Column("due_on", N_("Due on"), 110, "day"),
        Column("lead", N_("Days after"), 90, "number"),
        Column("channel", N_("Channel"), 120, "choice"),
        Column("reminded_by_id", N_("Reminded by"), 160, "name", of="staff"),
    ))

SCRAP_RECORDS = Register(
    "scrap_records", ScrapRecord, N_("Scrap records"), "trash-2", clauses="S-R10",
    steps=("scrap_record.appraise_scrap", "scrap_record.approve", "scrap_record.dispose"),
    nothing=N_("Nothing has been proposed to be scrapped yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("proposed_at", N_("Proposed on"), 100, "moment", sort="id"),
        Column("description", N_("Unit"), 220, strong=True),
        Column("serial", N_("Serial"), 140),
        Column("proposed_by_name", N_("Proposed by"), 150),
        Column("verdict", N_("Verdict"), 170, "choice"),
        Column("method", N_("Method of disposal"), 180),
        Column("state", N_("State"), 160, "state"),
        Column("disposed_on", N_("Disposed of on"), 120, "day"),
        Column("loan_number", N_("Loan"), 136, hidden=True),
    ),
    views=(
        View("open", N_("Under way"), ScrapState.open_ones(), good_when_empty=N_("Nothing waits to be scrapped.")),
        View("to_appraise", N_("To appraise"), (ScrapState.PROPOSED,), good_when_empty=N_("Everything proposed is appraised.")),
        View("to_approve", N_("To approve"), (ScrapState.APPRAISED,), good_when_empty=N_("Every appraisal is decided.")),
        View("all", N_("All")),
    ))

TEST_RECORDS = Register(
    "test_records", TestRecord, N_("Test records"), "gauge", clauses="S-R9 Z1-6", steps=("test_record.print_record",),
    nothing=N_("Nothing has been tested yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("tested_at", N_("Tested on"), 100, "moment", sort="id"),
        Column("description", N_("Unit"), 220, strong=True),
        Column("serial", N_("Serial"), 140),
        Column("card_number", N_("Repair card"), 136),
        Column("loaner_number", N_("Loaner"), 136),
        Column("tested_by_name", N_("Tested by"), 160),
        Column("instrument", N_("Instrument"), 160),
        Column("state", N_("State"), 120, "state"),
    ),
    views=(
        View("failed", N_("Not passed"), (TestState.FAILED,)),
        View("all", N_("All")),
    ), begins_with="all")

LOANED = (LOANERS, LOANS, REPLACEMENT_NOTICES, LOAN_REMINDERS, SCRAP_RECORDS)
