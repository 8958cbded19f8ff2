"""What stands on the papers of planning and purchasing, as plain data; the conventions are those of the other papers (`contents`)."""

from typing import TypedDict

from backoffice.models.jobs.contents import Paper, Party, Person


class AskedPrice(TypedDict, total=False):
    """What one supplier asks for one part."""

    supplier: str
    price: int
    amount: int
    currency: str  # of the price
    house_amount: int  # the amount in the money of the branch
    lead_days: int
    valid_until: str
    chosen: bool


class UsedRate(TypedDict, total=False):
    """What one unit of foreign money cost on a day, and who says so."""

    currency: str
    rate: int
    day: str
    source: str


class RequestedPart(TypedDict, total=False):
    """One part of a purchase request with the quotes for it."""

    code: str
    name: str
    quantity: int
    unit: str
    wanted_by: str
    job: str
    quotes: list[AskedPrice]


class PurchaseRequest(Paper, total=False):
    """What is to be bought, what it costs with whom, and who agrees (P1-6.7)."""

    warehouse: str
    asked_at: str
    asked_by: Person
    reason: str
    choice_reason: str
    lines: list[RequestedPart]
    rates: list[UsedRate]
    total: int
    finance: Person
    finance_at: str
    supervisor: Person
    approved_at: str


class OrderedPart(TypedDict, total=False):
    """One part of an order."""

    code: str
    their_code: str  # under which number the supplier has it
    name: str
    quantity: int
    unit: str
    price: int
    amount: int
    expected_on: str


class PurchaseOrder(Paper, total=False):
    """What the supplier is to bring, in the supplier's language (P1-6.7)."""

    supplier: Party
    request: str
    their_number: str
    ordered_by: Person
    deliver_to: str
    expected_on: str
    terms: str
    lines: list[OrderedPart]
    total: int


class ClassSum(TypedDict, total=False):
    """One class of an ABC run: how many parts, what they were worth."""

    abc: str
    items: int
    value: int


class ClassedPart(TypedDict, total=False):
    """One part of an ABC run."""

    code: str
    name: str
    used: int
    value: int
    running: int
    abc: str
    computed: str
    order_at: int


class AbcReport(Paper, total=False):
    """Which parts carry most of the value that was used (P1-6.2)."""

    from_on: str
    until_on: str
    a_permille: int
    b_permille: int
    made_by: Person
    applied_by: Person
    applied_at: str
    total: int
    classes: list[ClassSum]
    curve: list[int]  # what all parts up to each were worth, the largest first
    class_ends: list[int]  # how many of them are A, how many A or B, and how many there are
    lines: list[ClassedPart]
    left_out: int  # parts that carry less and are not listed


class ValuedPart(TypedDict, total=False):
    """One part with what it is worth."""

    bin: str
    code: str
    name: str
    abc: str
    quantity: int
    average: int
    value: int


class StockValue(Paper, total=False):
    """What lies in a warehouse and what it is worth, by the moving average (P1-6.3)."""

    warehouse: str
    listed_at: str
    keeper: Person
    lines: list[ValuedPart]
    total: int
