"""The centre itself: staff, roles, branches and zones."""

from backoffice.models import Branch, Role, Staff, Zone
from backoffice.models.centre.staff import StaffState
from backoffice.pages import Column, Is, Register, View
from backoffice.text import N_

STAFF = Register(
    "people", Staff, N_("Staff"), "users", sort="name", descending=False, new="staff.add_staff", nothing=N_("Nobody has been entered yet."),
    columns=(
        Column("name", N_("Name"), 200, "link", strong=True),
        Column("badge", N_("Badge"), 90),
        Column("post", N_("Post"), 160, strong=True),
        Column("role_name", N_("Role"), 150),
        Column("branch_name", N_("Branch"), 160),
        Column("is_technician", N_("Technician"), 100, "yes"),
        Column("phone", N_("Phone"), 140, "phone"),
        Column("login", N_("Login name"), 120),
        Column("state", N_("State"), 110, "state"),
        Column("skills", N_("Skills"), 200, hidden=True),
    ),
    views=(
        View("here", N_("Working here"), (StaffState.ACTIVE, StaffState.AWAY)),
        View("technicians", N_("Technicians"), (StaffState.ACTIVE, StaffState.AWAY), (Is("is_technician", "=", True),)),
        View("away", N_("Away"), (StaffState.AWAY,), good_when_empty=N_("Everybody is at work.")),
        View("left", N_("Left"), (StaffState.LEFT,)),
        View("all", N_("All")),
    ))

ROLES = Register(
    "roles", Role, N_("Roles and rights"), "shield-check", sort="name", descending=False, new="role.add_role", nothing=N_("No role has been entered yet."),
    columns=(
        Column("name", N_("Name"), 280, "link", strong=True),
        Column("rights_told", N_("May do"), 200, "rights"),
    ))

BRANCHES = Register(
    "branches", Branch, N_("Branches"), "building-2", clauses="P2-4", sort="code", descending=False, new="branch.add_branch",
    nothing=N_("No branch has been entered yet."),
    columns=(
        Column("code", N_("Code"), 80, "link"),
        Column("name", N_("Name"), 200, strong=True),
        Column("house_name", N_("House"), 200),
        Column("address", N_("Address"), 260, strong=True),
        Column("phone", N_("Phone"), 140, "phone"),
        Column("currency", N_("Currency"), 90),
        Column("time_zone", N_("Time zone"), 140),
        Column("opens", N_("Opens"), 80),
        Column("closes", N_("Closes"), 80),
    ))

ZONES = Register(
    "zones", Zone, N_("Zones"), "map-pin", clauses="P2-19", sort="name", descending=False, new="zone.add_zone", nothing=N_("No zone has been entered yet."),
    columns=(
        Column("name", N_("Name"), 240, "link", strong=True),
        Column("kind", N_("Kind"), 140, "choice"),
        Column("arrive_within_hours", N_("Arrive within, hours"), 160, "number"),
        Column("note", N_("Note"), 300, strong=True),
    ))
