"""Maintenance contracts, those that end within a month, and the notices before their end (P2-20)."""

from backoffice.models import Contract, ContractState, ExpiryNotice
from backoffice.models.jobs.contracts import NoticeState
from backoffice.pages import Column, Given, Is, Register, View
from backoffice.text import N_

ENDING = (Is("ends_on", "<=", Given.MONTH_ON),)

CONTRACTS = Register(
    "contracts", Contract, N_("Contracts"), "handshake", clauses="P2-20", new="contract.add_contract", steps=("contract.notify",),
    nothing=N_("No maintenance contract has been entered yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("customer_name", N_("Customer"), 220, strong=True),
        Column("coverage", N_("Covers"), 220, strong=True),
        Column("starts_on", N_("From"), 110, "day"),
        Column("ends_on", N_("Until"), 110, "due"),
        Column("visits_per_year", N_("Visits a year"), 110, "number"),
        Column("price", N_("Price"), 130, "money"),
        Column("responsible_id", N_("Responsible"), 140, "name", of="staff"),
        Column("state", N_("State"), 130, "state"),
    ),
    views=(
        View("active", N_("In force"), (ContractState.ACTIVE, ContractState.IN_NOTICE), sort="ends_on"),
        View("ending", N_("Ending within a month"), (ContractState.ACTIVE, ContractState.IN_NOTICE), ENDING, sort="ends_on",
             good_when_empty=N_("No contract ends within a month.")),
        View("to_notify", N_("Without notice"), (ContractState.ACTIVE,), ENDING, sort="ends_on",
             good_when_empty=N_("Every customer whose contract ends was told.")),
        View("drafts", N_("Drafts"), (ContractState.DRAFT,)),
        View("ended", N_("Ended"), (ContractState.RENEWED, ContractState.EXPIRED, ContractState.TERMINATED)),
        View("all", N_("All")),
    ))

EXPIRY_NOTICES = Register(
    "expiry_notices", ExpiryNotice, N_("Expiry notices"), "mail", clauses="P2-20", steps=("expiry_notice.send", "expiry_notice.renew"),
    nothing=N_("No expiry notice has been written yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("written_at", N_("Written"), 100, "moment", sort="id"),
        Column("customer_name", N_("Customer"), 240, strong=True),
        Column("contract_number", N_("Contract"), 136),
        Column("ends_on", N_("Contract ends"), 120, "due"),
        Column("channel", N_("Sent by"), 120, "choice"),
        Column("sent_on", N_("Sent on"), 110, "day"),
        Column("state", N_("State"), 130, "state"),
        Column("answer", N_("Answer"), 200, strong=True),
    ),
    views=(
        View("open", N_("Open"), NoticeState.open_ones(), sort="ends_on", good_when_empty=N_("Every notice has its answer.")),
        View("to_send", N_("To send"), (NoticeState.PRINTED,), sort="ends_on", good_when_empty=N_("Every notice is sent.")),
        View("renewed", N_("Renewed"), (NoticeState.RENEWED,)),
        View("all", N_("All")),
    ))
