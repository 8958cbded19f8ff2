"""What stands on the papers about loaners, as plain data; the conventions are those of the other papers (`contents`)."""

from typing import TypedDict

from backoffice.models.jobs.contents import Label, Paper, Party, Person, Words


class LoanForm(Paper, total=False):
    """One loan, out and in: with both signatures each time (P1-6.4)."""

    customer: Party
    call: str
    goods: str  # the customer's own goods, for which it stands in
    loaner: str
    loaner_number: str
    serial: str
    value: int
    lent_at: str
    due_on: str
    condition_out: str
    accessories: list[str]
    deposit: int
    deposit_receipt: str  # the number of its cash receipt
    signed_out_by: str
    lent_by: Person
    returned_at: str
    condition_in: str
    missing: list[str]
    deposit_back: int | None
    deposit_kept: int
    refunds: list[str]  # the numbers of the receipts for what was given back
    signed_in_by: str
    taken_back_by: Person
    result: Words
    findings: str
    compensation: int


class ReplacementNotice(Paper, total=False):
    """What is faulty and what stands in for it until it is repaired (S-R9), or for good (S-R10)."""

    customer: Party
    call: str
    loan: str
    faulty: str
    faulty_serial: str
    temporary: str
    temporary_number: str
    temporary_serial: str
    reason: str
    installed_on: str
    due_on: str
    signed_by: str
    issued_by: Person
    remarks: str


class ScrapRecord(Paper, total=False):
    """Who appraised, who approved, and how it was disposed of (S-R10)."""

    description: str
    serial: str
    origin: str
    reason: str
    proposed_by: Person
    proposed_at: str
    leader: Person
    team: list[str]
    appraised_at: str
    findings: str
    verdict: Words
    method: str
    approved_by: Person
    approved_at: str
    disposed_on: str
    witnesses: str
    residual: int | None


class LoanReminder(Paper, total=False):
    """The letter about a loaner that is due or overdue."""

    customer: Party
    issued_on: str
    loan: str
    loaner: str
    loaner_number: str
    serial: str
    accessories: list[str]
    lent_on: str
    due_on: str
    days_late: int  # below zero: so many days before
    value: int
    deposit: int
    signer: Person


class UnitUsed(TypedDict, total=False):
    """One loaner in the report on the pool."""

    number: str
    name: str
    state: Words
    since: str
    days: int  # on which it was in the pool
    lent: int  # on which it was with a customer
    times: int
    permille: int
    late: int
    repairs: int  # so far, in minor units
    charged: int  # to customers in these days, in minor units


class PoolReport(Paper, total=False):
    """How the loaners were used from one day to another (P1-6.4)."""

    first: str
    last: str
    keeper: Person
    units: list[UnitUsed]


class TestPoint(TypedDict, total=False):
    """One point of a test."""

    what: str
    should_be: str
    reading: str
    passed: bool


class TestRecord(Paper, total=False):
    """What was measured before a unit is used again (S-R9)."""

    description: str
    serial: str
    about: str  # the number of the repair card or of the loaner
    call: str
    customer: str
    tested_at: str
    tested_by: Person
    instrument: str
    points: list[TestPoint]
    passed: bool
    remarks: str


class LoanerLabel(TypedDict, total=False):
    """The label on a loaner."""

    number: str
    labels: list[Label]
    first: int
