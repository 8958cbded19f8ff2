"""What was issued and what was done: every paper, and every deed with who did it and when."""

from backoffice.models import Command, Login, Paper
from backoffice.models.access.logins import LoginKind
from backoffice.pages import Column, Given, Is, Register, View
from backoffice.text import N_

TODAY = (Is("business_date", "=", Given.TODAY),)

PAPERS = Register(
    "papers", Paper, N_("Papers"), "file-text", begins_with="all", nothing=N_("No paper has been issued yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("kind", N_("Paper"), 220, "paper", strong=True),
        Column("for_whom", N_("For"), 240, strong=True),
        Column("language", N_("Language"), 110, "language"),
        Column("issued_at", N_("Issued"), 120, "moment", sort="id"),
        Column("issued_by_id", N_("Issued by"), 160, "name", of="staff"),
    ),
    views=(
        View("today", N_("Today"), where=TODAY),
        View("mine", N_("Mine"), where=(Is("issued_by_id", "=", Given.ME),)),
        View("all", N_("All")),
    ))

HISTORY = Register(
    "history", Command, N_("History"), "history", about=("record", "record_id"), begins_with="all", nothing=N_("Nothing has been done yet."),
    columns=(
        Column("at", N_("When"), 120, "moment", sort="id"),
        Column("staff_id", N_("Who"), 170, "name", of="staff", absent=N_("the program")),
        Column("step", N_("Deed"), 200, "step", strong=True),
        Column("record", N_("Record"), 160, "what"),
        Column("record_id", N_("Number or name"), 200, "thing"),
        Column("reason", N_("Reason"), 260, strong=True),
        Column("desk", N_("Desk"), 110),
    ),
    views=(
        View("today", N_("Today"), where=TODAY),
        View("mine", N_("Mine"), where=(Is("staff_id", "=", Given.ME),)),
        View("reasons", N_("Passed with a reason"), where=(Is("reason", "<>", ""),)),
        View("all", N_("All")),
    ))

LOGINS = Register(
    "logins", Login, N_("Logins"), "log-in", begins_with="all", nothing=N_("Nobody has logged in yet."),
    columns=(
        Column("at", N_("When"), 120, "moment", sort="id"),
        Column("staff_id", N_("Who"), 200, "name", of="staff"),
        Column("kind", N_("What"), 280, "choice", strong=True),
        Column("desk", N_("Desk"), 160),
    ),
    views=(
        View("refused", N_("Wrong passwords"), where=(Is("kind", "=", LoginKind.WRONG.value),), good_when_empty=N_("No password was wrong.")),
        View("all", N_("All")),
    ))
