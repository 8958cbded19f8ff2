"""Transfers between branches, at either end of the road, and stock counts (P1-6.2, P1-6.3)."""

from backoffice.models import Arrival, StockCount, Transfer
from backoffice.models.warehouse.counts import CountState
from backoffice.models.warehouse.transfers import ArrivalState, TransferState
from backoffice.pages import Column, Is, Register, Sum, View
from backoffice.text import N_

TRANSFERS_OUT = Register(
    "transfers", Transfer, N_("Transfers out"), "truck", clauses="P1-6.3 P1-6.2", new="transfer.plan_transfer", steps=("transfer.send", "transfer.print_list"),
    nothing=N_("Nothing has gone to another branch yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("asked_at", N_("Asked on"), 100, "moment", sort="id"),
        Column("to_name", N_("To branch"), 200, strong=True),
        Column("state", N_("State"), 150, "state"),
        Column("warehouse_name", N_("Warehouse"), 170),
        Column("sent_at", N_("Sent on"), 110, "moment", absent=N_("not sent yet")),
        Column("sent_by_id", N_("Counted out by"), 150, "name", of="staff"),
        Column("carrier", N_("Carrier"), 150),
        Column("asked_by_id", N_("Asked by"), 150, "name", of="staff"),
        Column("settled_why", N_("How it ended"), 200),
    ),
    views=(
        View("to_send", N_("To send"), (TransferState.ASKED,), good_when_empty=N_("Nobody waits for goods from here.")),
        View("away", N_("On the way"), (TransferState.SENT,), good_when_empty=N_("Nothing is on the way.")),
        View("differs", N_("Differences open"), (TransferState.DIFFERS,), good_when_empty=N_("Every difference is settled.")),
        View("closed", N_("Closed"), (TransferState.CLOSED,)),
        View("all", N_("All")),
    ),
    sums=(Sum(N_("{n} with differences"), N_("{n} with differences"), "trouble", (TransferState.DIFFERS,)),
          Sum(N_("{n} to send"), N_("{n} to send"), "waiting", (TransferState.ASKED,))))

TRANSFERS_IN = Register(
    "arrivals", Arrival, N_("Transfers in"), "inbox", clauses="P1-6.3 P1-6.2", new="arrival.ask_branch", steps=("arrival.count_in", "arrival.print_list"),
    nothing=N_("Nothing has come from another branch yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("asked_at", N_("Asked on"), 100, "moment", sort="id"),
        Column("from_name", N_("From branch"), 200, strong=True),
        Column("state", N_("State"), 150, "state"),
        Column("sent_at", N_("Sent on"), 110, "moment", absent=N_("not sent yet")),
        Column("counted_at", N_("Counted in on"), 120, "moment"),
        Column("counted_by_id", N_("Counted in by"), 150, "name", of="staff"),
        Column("warehouse_name", N_("Warehouse"), 170),
        Column("note", N_("Note"), 220),
    ),
    views=(
        View("to_count", N_("To count in"), (ArrivalState.ON_THE_WAY,), good_when_empty=N_("Nothing waits to be counted in.")),
        View("asked", N_("Asked for"), (ArrivalState.ASKED,), good_when_empty=N_("Nothing is asked for that was not sent.")),
        View("differs", N_("Differences open"), (ArrivalState.DIFFERS,), good_when_empty=N_("Every difference is settled.")),
        View("closed", N_("Closed"), (ArrivalState.CLOSED,)),
        View("without_cost", N_("Without a cost"), where=(Is("without_cost", "=", True),), good_when_empty=N_("Everything that came in has its cost.")),
        View("all", N_("All")),
    ),
    sums=(Sum(N_("{n} with differences"), N_("{n} with differences"), "trouble", (ArrivalState.DIFFERS,)),
          Sum(N_("{n} to count in"), N_("{n} to count in"), "waiting", (ArrivalState.ON_THE_WAY,))))

STOCK_COUNTS = Register(
    "stock_counts", StockCount, N_("Stock counts"), "list-checks", clauses="P1-6.3 P1-6.2", new="stock_count.begin_count",
    steps=("stock_count.enter_counts", "stock_count.finish", "stock_count.print_sheet"),
    nothing=N_("Nothing has been counted yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("begun_at", N_("Begun on"), 100, "moment", sort="id"),
        Column("warehouse_name", N_("Warehouse"), 200, strong=True),
        Column("scope", N_("What is counted"), 200),
        Column("state", N_("State"), 170, "state"),
        Column("many", N_("Parts"), 80, "number"),
        Column("differing", N_("Differences"), 100, "number"),
        Column("gain", N_("Too much, worth"), 120, "money"),
        Column("loss", N_("Missing, worth"), 120, "money"),
        Column("blind", N_("Blind"), 70, "yes"),
        Column("begun_by_id", N_("Begun by"), 150, "name", of="staff"),
        Column("approved_by_id", N_("Approved by"), 150, "name", of="staff"),
        Column("posted_at", N_("Posted on"), 110, "moment"),
        Column("reason", N_("Reason"), 200),
    ),
    views=(
        View("open", N_("Being counted"), (CountState.OPEN, CountState.RECOUNT), good_when_empty=N_("Nothing is being counted.")),
        View("approve", N_("To approve"), (CountState.COUNTED,), good_when_empty=N_("No difference waits for approval.")),
        View("posted", N_("Posted"), (CountState.POSTED,)),
        View("all", N_("All")),
    ),
    sums=(Sum(N_("{n} to approve"), N_("{n} to approve"), "trouble", (CountState.COUNTED,)),))

TRANSFERS = (TRANSFERS_OUT, TRANSFERS_IN, STOCK_COUNTS)
