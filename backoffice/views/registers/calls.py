"""The register of repair calls: what came in, who goes, and by when somebody has to be there (P2-8, P2-19)."""

from backoffice.models import Call, CallState
from backoffice.models.jobs.calls import OUT_THERE, QUEUE
from backoffice.pages import Column, Either, Given, Is, Register, Sum, View
from backoffice.text import N_

RUNNING = (*QUEUE, *OUT_THERE[:2])
NOT_THERE = Is("arrived_at", "=", None)
LATE = (Is("due_at", "<", Given.NOW), NOT_THERE)
SOON = (Is("due_at", ">=", Given.NOW), Is("due_at", "<", Given.SOON), NOT_THERE)

CALLS = Register(
    "calls", Call, N_("Repair calls"), "phone-call", clauses="P2-8 P2-18 P2-19", new="call.register_call", steps=("call.carry_over", "call.dispatch"),
    nothing=N_("No repair call has been registered yet."),
    columns=(
        Column("severity", "", 42, "severity"),
        Column("number", N_("Number"), 136, "link"),
        Column("received_at", N_("Received"), 84, "moment", sort="id"),
        Column("customer_name", N_("Customer"), 162, strong=True),
        Column("phone", N_("Phone"), 128, "phone"),
        Column("model_name", N_("Unit"), 168, strong=True),
        Column("fault", N_("Fault"), 176, strong=True),
        Column("zone_name", N_("Zone"), 86),
        Column("technician_name", N_("Technician"), 110, absent=N_("not assigned")),
        Column("state", N_("State"), 132, "state"),
        Column("category", N_("Cat."), 52, "letter"),
        Column("due_at", N_("Arrive by"), 150, "clock", needs=("arrived_at", "received_at")),
        Column("address", N_("Address"), 200, hidden=True),
        Column("serial", N_("Serial"), 130, hidden=True),
        Column("waiting_reason", N_("Waits for"), 140, hidden=True),
        Column("filing_place", N_("Filed at"), 90, hidden=True),
    ),
    views=(
        View("open", N_("Open"), CallState.open_ones(), sort="due_at"),
        View("late", N_("Late"), RUNNING, LATE, sort="due_at", good_when_empty=N_("Nothing is late.")),
        View("soon", N_("Due within 1 h"), RUNNING, SOON, sort="due_at", good_when_empty=N_("Nothing is due within the hour.")),
        View("mine", N_("Mine"), CallState.open_ones(), (Either(Is("technician_id", "=", Given.ME), Is("received_by_id", "=", Given.ME)),), sort="due_at"),
        View("to_assign", N_("To assign"), QUEUE[1:], sort="due_at", good_when_empty=N_("Somebody is sent to every call.")),
        View("to_sign_off", N_("To sign off"), (CallState.SOLVED, CallState.RETURNED), sort="id", good_when_empty=N_("Nothing is to be signed off.")),
        View("carried", N_("Carried over"), (CallState.CARRIED_OVER,), sort="due_at", good_when_empty=N_("Nothing was carried over.")),
        View("waiting", N_("Waiting"), (CallState.NOBODY_HOME, CallState.CANNOT_DO), sort="due_at", good_when_empty=N_("Nothing waits for a second visit.")),
        View("all", N_("All")),
    ),
    sums=(
        Sum(N_("{n} late"), N_("{n} late"), "trouble", RUNNING, LATE),
        Sum(N_("{n} due within the hour"), N_("{n} due within the hour"), "waiting", RUNNING, SOON),
        Sum(N_("{n} paused"), N_("{n} paused"), "quiet", (CallState.IN_WORKSHOP, CallState.READY), (NOT_THERE,)),
        Sum(N_("{n} in time"), N_("{n} in time"), "good", RUNNING, (Is("due_at", ">=", Given.SOON), NOT_THERE)),
    ))
