"""The register of repair cards: what is on the bench, what it waits for, what is to be inspected (P2-11, P2-12, P2-14)."""

from backoffice.models import RepairCard
from backoffice.models.jobs.workshop import AT_WORK, CardState
from backoffice.pages import Column, Given, Is, Register, Sum, View
from backoffice.text import N_

UNDER_WAY = (CardState.OPENED, *AT_WORK, CardState.REPAIRED)
LATE = (Is("planned_finish", "<", Given.TODAY),)

REPAIR_CARDS = Register(
    "repair_cards", RepairCard, N_("Repair cards"), "wrench", clauses="P2-11 P2-12", steps=("repair_card.start_work", "repair_card.inspect"),
    nothing=N_("No repair card has been opened yet: one hangs on each unit that is taken in."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("opened_at", N_("Opened"), 90, "moment", sort="id"),
        Column("customer_name", N_("Customer"), 170, strong=True),
        Column("description", N_("Unit"), 190, strong=True),
        Column("serial", N_("Serial"), 130, absent=N_("none")),
        Column("technician_name", N_("Technician"), 130, absent=N_("not assigned")),
        Column("state", N_("State"), 120, "state"),
        Column("waiting_for", N_("Waits for"), 140, "choice"),
        Column("category", N_("Cat."), 56, "letter"),
        Column("planned_finish", N_("Planned finish"), 120, "due"),
        Column("outcome", N_("Outcome"), 150, "choice"),
        Column("entry_number", N_("Goods entry"), 136, hidden=True),
        Column("call_number", N_("Call"), 136, hidden=True),
    ),
    views=(
        View("open", N_("Open"), CardState.open_ones()),
        View("late", N_("Late"), UNDER_WAY, LATE, sort="planned_finish", good_when_empty=N_("No card is late.")),
        View("mine", N_("Mine"), CardState.open_ones(), (Is("technician_id", "=", Given.ME),)),
        View("to_start", N_("To start"), (CardState.OPENED,), good_when_empty=N_("Everything has been started on.")),
        View("waiting", N_("Waiting"), (CardState.WAITING,), good_when_empty=N_("Nothing waits.")),
        View("to_inspect", N_("To inspect"), (CardState.REPAIRED,), good_when_empty=N_("Everything repaired is inspected.")),
        View("all", N_("All")),
    ),
    sums=(
        Sum(N_("{n} late"), N_("{n} late"), "trouble", UNDER_WAY, LATE),
        Sum(N_("{n} waiting"), N_("{n} waiting"), "waiting", (CardState.WAITING,)),
        Sum(N_("{n} in work"), N_("{n} in work"), "active", (CardState.IN_WORK,)),
        Sum(N_("{n} inspected"), N_("{n} inspected"), "good", (CardState.INSPECTED,)),
    ))
