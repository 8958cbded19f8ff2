"""Planning and purchasing: requests with their quotes and approvals, orders, suppliers, and the ABC runs (P1-6.2, P1-6.7)."""

from backoffice.models import AbcRun, PurchaseOrder, PurchaseRequest, Supplier
from backoffice.models.purchasing.requests import RequestState
from backoffice.models.warehouse.orders import ON_ORDER, OrderState
from backoffice.models.warehouse.suppliers import SupplierState
from backoffice.pages import Column, Given, Is, Register, Sum, View
from backoffice.text import N_

LATE = (Is("expected_on", "<", Given.TODAY),)

REQUESTS = Register(
    "purchase_requests", PurchaseRequest, N_("Purchase requests"), "file-pen", clauses="P1-6.7 P1-6.2 W8-1", new="purchase_request.request_parts",
    steps=("purchase_request.take_quote", "purchase_request.choose", "purchase_request.approve_for_finance", "purchase_request.approve",
           "purchase_request.make_orders"),
    nothing=N_("Nothing has been asked for yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("asked_at", N_("Asked on"), 100, "moment", sort="id"),
        Column("parts", N_("Parts"), 240, strong=True),
        Column("state", N_("State"), 190, "state"),
        Column("total", N_("Amount"), 110, "money"),
        Column("wanted_by", N_("Wanted by"), 110, "due"),
        Column("asked_by_name", N_("Asked by"), 150),
        Column("finance_by_id", N_("Finance"), 150, "name", of="staff"),
        Column("approved_by_id", N_("Supervisor"), 150, "name", of="staff"),
        Column("reason", N_("Reason"), 200),
        Column("warehouse_name", N_("Warehouse"), 170, hidden=True),
    ),
    views=(
        View("open", N_("Open"), RequestState.open_ones()),
        View("to_quote", N_("Asking for quotes"), (RequestState.OPEN,), good_when_empty=N_("Every request has its quotes.")),
        View("finance", N_("For finance"), (RequestState.CHOSEN,), good_when_empty=N_("Nothing waits for finance.")),
        View("supervisor", N_("For the supervisor"), (RequestState.CHECKED,), good_when_empty=N_("Nothing waits for the supervisor.")),
        View("to_order", N_("To order"), (RequestState.APPROVED,), good_when_empty=N_("Everything approved is ordered.")),
        View("all", N_("All")),
    ),
    sums=(
        Sum(N_("{n} for finance"), N_("{n} for finance"), "waiting", (RequestState.CHOSEN,)),
        Sum(N_("{n} for the supervisor"), N_("{n} for the supervisor"), "waiting", (RequestState.CHECKED,)),
    ), begins_with="open")

ORDERS = Register(
    "purchase_orders", PurchaseOrder, N_("Purchase orders"), "shopping-cart", clauses="P1-6.7 P1-6.2",
    steps=("purchase_order.send", "purchase_order.receive_order", "purchase_order.put_off"),
    nothing=N_("Nothing has been ordered yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("ordered_at", N_("Written on"), 100, "moment", sort="id"),
        Column("supplier_name", N_("Supplier"), 200, strong=True),
        Column("parts", N_("Parts"), 220),
        Column("state", N_("State"), 140, "state"),
        Column("expected_on", N_("Expected"), 110, "due"),
        Column("total", N_("Amount"), 110, "money"),
        Column("house_total", N_("In our money"), 110, "money", hidden=True),
        Column("sent_on", N_("Sent on"), 110, "day"),
        Column("their_number", N_("Their number"), 130),
        Column("request_number", N_("Request"), 136),
        Column("warehouse_name", N_("Warehouse"), 170, hidden=True),
        Column("end_reason", N_("Reason"), 180, hidden=True),
    ),
    views=(
        View("open", N_("Open"), OrderState.open_ones()),
        View("to_send", N_("To send"), (OrderState.DRAFT,), good_when_empty=N_("Every order is sent.")),
        View("on_order", N_("On order"), ON_ORDER),
        View("late", N_("Late"), ON_ORDER, LATE, sort="expected_on", good_when_empty=N_("No supplier is late.")),
        View("short", N_("Closed short"), (OrderState.CLOSED,)),
        View("all", N_("All")),
    ),
    sums=(Sum(N_("{n} late"), N_("{n} late"), "trouble", ON_ORDER, LATE),), begins_with="open")

SUPPLIERS = Register(
    "suppliers", Supplier, N_("Suppliers"), "factory", clauses="P1-6.7 Z13-3", sort="name", descending=False, new="supplier.add_supplier",
    nothing=N_("No supplier has been entered yet."),
    columns=(
        Column("name", N_("Name"), 220, "link"),
        Column("contact", N_("Contact"), 160),
        Column("phone", N_("Telephone"), 140, "phone"),
        Column("email", N_("E-mail"), 180),
        Column("lead_days", N_("Lead time, days"), 110, "number"),
        Column("currency", N_("Currency"), 90),
        Column("terms", N_("Terms"), 180),
        Column("state", N_("State"), 160, "state"),
        Column("address", N_("Address"), 240, hidden=True),
    ),
    views=(View("active", N_("Active"), (SupplierState.ACTIVE,)), View("all", N_("All"))))

ABC_RUNS = Register(
    "abc_runs", AbcRun, N_("ABC runs"), "chart-column", clauses="P1-6.2", new="abc_run.classify", steps=("abc_run.apply", "abc_run.print_report"),
    nothing=N_("The parts have not been classified yet."),
    columns=(
        Column("number", N_("Number"), 140, "link"),
        Column("made_at", N_("Made on"), 100, "moment", sort="id"),
        Column("from_on", N_("From"), 110, "day"),
        Column("until_on", N_("Until"), 110, "day"),
        Column("items_a", N_("Class A"), 80, "number"),
        Column("items_b", N_("Class B"), 80, "number"),
        Column("items_c", N_("Class C"), 80, "number"),
        Column("total", N_("Value used"), 120, "money"),
        Column("made_by_id", N_("Made by"), 150, "name", of="staff"),
        Column("applied_by_id", N_("Applied by"), 150, "name", of="staff"),
        Column("state", N_("State"), 120, "state"),
    ))

PURCHASING = (REQUESTS, ORDERS, SUPPLIERS, ABC_RUNS)
