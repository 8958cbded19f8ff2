"""What stands on the papers of the warehouse, as plain data; the conventions are those of the other papers (`contents`)."""

from typing import TypedDict

from backoffice.models.jobs.contents import Label, Paper, Person, Words


class SlipLine(TypedDict, total=False):
    """One part on an issue or return slip."""

    bin: str
    code: str
    name: str
    more: Words  # "substitute for PCB-WX8, test report TR-0114"
    job: str
    serial: str
    asked: int | None
    issued: int | None
    used: int | None
    returned: int | None
    old_part: str  # the number of the tag
    old_part_wish: Words  # what is to become of it


class IssueSlip(Paper, total=False):
    """The parts that a technician takes out of the store, and later what became of them (P1-6.3)."""

    jobs: list[str]
    units: list[str]
    technician: Person
    warehouse: str
    asked_at: str
    issued_at: str
    lines: list[SlipLine]


class ReturnSlip(Paper, total=False):
    """The parts that come back unused (P1-6.3)."""

    technician: Person
    keeper: Person
    returned_at: str
    reason: str
    lines: list[SlipLine]


class GoodsInLine(TypedDict, total=False):
    """One part that came in."""

    bin: str
    code: str
    name: str
    quantity: int
    unit: str
    serials: str
    announced: str  # who waited for it
    difference: Words  # how it differs from the order


class GoodsIn(Paper, total=False):
    """What a supplier brought, and for whom (P1-6.3). Prices stand in the books, not on this paper."""

    warehouse: str
    supplier: str
    supplier_note: str
    order: str
    received_at: str
    keeper: Person
    lines: list[GoodsInLine]


class PartLabels(TypedDict, total=False):
    """Labels for parts: code, name, bin and barcode."""

    number: str
    labels: list[Label]
    first: int


class OldPartTag(Paper, total=False):
    """The tag on a part that was taken out (Z15-16)."""

    code: str
    part: str
    serial: str
    quantity: int
    wish: Words
    job: str
    customer: str
    unit: str
    technician: Person
    taken_out_at: str


class StockLine(TypedDict, total=False):
    """One part in a list of stock."""

    bin: str
    code: str
    name: str
    fits: str
    quantity: int
    reserved: int
    minimum: int
    maximum: int
    level: Words


class StockList(Paper, total=False):
    """What a warehouse holds."""

    warehouse: str
    listed_at: str
    keeper: Person
    lines: list[StockLine]
