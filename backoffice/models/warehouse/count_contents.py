"""What stands on the papers of transfers, counts and tools, as plain data; the conventions are those of the other papers (`contents`)."""

from typing import TypedDict

from backoffice.models.jobs.contents import Paper, Person, Words


class TransferLine(TypedDict, total=False):
    """One part of a transfer."""

    bin: str
    code: str
    name: str
    serials: str
    asked: int
    sent: int
    arrived: int | None
    rejected: int | None
    came_back: int | None
    written_off: int | None
    remark: str


class TransferList(Paper, total=False):
    """What one branch sends to another, and what arrived of it (P1-6.3)."""

    sender: str
    receiver: str
    warehouse: str
    to_warehouse: str
    sent_at: str
    sent_by: Person
    carrier: str
    counted_at: str
    counted_by: Person
    note: str
    lines: list[TransferLine]


class CountLine(TypedDict, total=False):
    """One part on a count sheet; what the books say is missing when it is counted blind."""

    bin: str
    code: str
    name: str
    qr: str
    unit: str
    book: int | None


class CountSheet(Paper, total=False):
    """The sheet with which somebody walks along the bins (P1-6.3)."""

    warehouse: str
    scope: str
    begun_at: str
    keeper: Person
    blind: bool
    second: bool
    lines: list[CountLine]


class DayLine(TypedDict, total=False):
    """One part in the stock of a day."""

    code: str
    name: str
    quantity: int
    value: int


class StockOnDay(Paper, total=False):
    """What lay in a warehouse at the end of a day, and what it was worth (P1-6.3)."""

    warehouse: str
    day: str
    keeper: Person
    lines: list[DayLine]
    total: int


class ToolLine(TypedDict, total=False):
    """One tool that somebody has."""

    number: str
    name: str
    serial: str
    since: str


class CustodyCard(Paper, total=False):
    """The card of one tool in somebody's custody, and what else they have (P1-6.6)."""

    person: Person
    giver: Person
    tool: str
    asset: str
    serial: str
    kind: Words
    value: int
    calibration_due: str
    accessories: str
    condition_out: str
    handed_at: str
    confirmed: Words
    ended_at: str
    condition_in: str
    taken_back_by: Person
    others: list[ToolLine]


class ToolReport(Paper, total=False):
    """The written report on a tool that was lost or damaged (P1-6.6)."""

    person: Person
    tool: str
    asset: str
    serial: str
    value: int
    kind: Words
    reported_at: str
    reported_by: Person
    what_happened: str
    finding: str
    wear: Words
    compensation: int | None
    assessed_by: Person
    approved_by: Person
    charged_on: str
