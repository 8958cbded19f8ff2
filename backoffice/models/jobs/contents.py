"""What stands on each paper: the plain data that `on_paper()` of a record writes and the papers print.

Every value is JSON, so that an issued paper can be kept and printed again for ever: money in whole minor units, quantities in
thousandths, moments as the branch's clock showed them (`2025-11-18T09:42`), days as `2025-11-18`. A key that is missing or empty is
printed as a dash. `Words` are English words of the program, translated when they are printed; every other text is printed as it was
typed. Further keys (`language`, `second_language`, `for_whom` …) may stand beside these.
"""

from typing import Any, TypeAlias, TypedDict


class Told(TypedDict):
    """Words of the program with values in them: `{"words": N_("whole unit, until {day}"), "values": {"day": "2026-03-12"}}`.

    A value that is a day or a moment is written as the language writes it; `[1850, "CNY"]` is an amount; a value may be `Told` itself.
    """

    words: str
    values: dict[str, Any]


Words: TypeAlias = str | Told


class House(TypedDict, total=False):
    """The branch at the head of its papers."""

    name: str
    branch: str
    address: str
    phone: str
    email: str
    tax_number: str
    account: str  # the sentence at the foot of an invoice: bank and account
    registration: str  # the sentence at the foot of a letter: company register
    logo: str | None  # a PNG or JPEG file in base64


class Party(TypedDict, total=False):
    """A customer or whoever pays."""

    name: str
    contact: str
    address: str  # may hold several lines
    phone: str
    tax_number: str


class Person(TypedDict, total=False):
    """One of our own people."""

    name: str
    badge: str
    post: str


class Goods(TypedDict, total=False):
    """A unit of a customer."""

    model: str
    serial: str
    tag: str


class Paper(TypedDict, total=False):
    """What every paper carries."""

    house: House
    number: str
    qr: str  # what the square says; the number if it is missing
    issued_at: str
    replaces: str  # number of the paper that this one replaces
    currency: str


class Finding(TypedDict, total=False):
    at: str
    text: str
    code: str


class ServiceLine(TypedDict, total=False):
    code: str
    item: str
    coverage: Words  # "A paid", "C free"
    reason: Words | str  # the sentence that justifies it
    quantity: int | None
    unit: str
    amount: int | None


class FaultFact(TypedDict):
    """One of the seven facts about a fault (S-R3)."""

    caption: str
    value: Words


class ServiceVoucher(Paper, total=False):
    """The paper with which a technician goes to a customer and comes back (P2-8, P2-9, S-R5)."""

    customer: Party
    unit: Goods
    call: str
    received_at: str
    arrive_by: str
    arrive_rule: Words  # "urban area, 6 h"
    technician: Person
    category: Words
    category_reason: Words
    window_from: str
    window_to: str
    fee_announced_at: str
    fee_announced: int | None
    fee_table: str
    fault: str
    facts: list[FaultFact]
    repeat_of: str  # number of the earlier call for the same trouble
    tools: list[str]
    parts: list[str]
    findings: list[Finding]
    lines: list[ServiceLine]
    total: int | None
    outcome: str  # "", "solved", "taken in", "cannot do", "nobody home"
    old_parts_handed_over: bool
    arrived_at: str
    completed_at: str
    collected: int | None
    receipt: str  # number of the cash receipt
    signed_by: str
    refusal_reason: str


class ReceiptUnit(TypedDict, total=False):
    name: str
    serial: str
    tag: str
    condition: str
    accessories: list[str]
    value: str  # as the customer declared it


class GoodsReceipt(Paper, total=False):
    """The receipt for goods that we take into our care (P2-11, P1-5.10)."""

    customer: Party
    call: str
    voucher: str
    taken_from: Words | str
    taken_by: Person
    taken_at: str
    fault: str
    promised_on: str
    units: list[ReceiptUnit]
    limit: int | None  # up to this the centre repairs without asking
    limit_note: Words
    above_limit: Words | str
    loaner: str
    terms: str  # the house's own terms; without them the general ones are printed
    collect_within_days: int
    storage_fee: int | None  # a day
    signed_by: str


class LossDeclaration(Paper, total=False):
    """The customer's declaration that the goods receipt is lost (P2-12)."""

    receipt: str
    receipt_at: str
    customer: Party
    units: list[ReceiptUnit]
    declared_by: str
    declared_at: str
    identity: str  # what was shown: kind and number of the document
    circumstances: str
    taken_by: Person


class RepairTime(TypedDict, total=False):
    day: str
    technician: str
    begun: str
    ended: str
    minutes: int  # worked, without the breaks
    work: str


class ReplacedPart(TypedDict, total=False):
    code: str
    name: str
    quantity: int
    old_part_tag: str


class Label(TypedDict, total=False):
    """A label for one accessory or one parcel of the goods."""

    short: str
    number: str
    qr: str
    text: str
    position: int
    count: int
    customer: str
    shelf: str


class RepairCard(Paper, total=False):
    """The card that hangs on the goods while they are with us (P2-11, P2-12)."""

    short: str  # the figures that one reads from two metres
    customer: Party
    unit: Goods
    shelf: str
    receipt: str
    voucher: str
    call: str
    in_at: str
    promised_on: str
    fault: str
    limit: int | None
    found: str
    times: list[RepairTime]
    parts: list[ReplacedPart]
    result: str  # "", "passed", "back to work", "not repairable"
    inspector: str
    inspected_at: str
    labels: list[Label]


class AccessoryLabels(TypedDict, total=False):
    """Labels for the accessories of goods in our care."""

    house: House
    number: str
    labels: list[Label]
    first: int  # the first free label on the sheet, from 1


class InvoiceLine(TypedDict, total=False):
    code: str
    item: str
    detail: Words | str
    category: Words
    quantity: int | None
    minutes: int | None  # working time: then the price is that of an hour
    unit: str
    price: int | None
    tax_permille: int | None
    amount: int


class TaxLine(TypedDict):
    permille: int
    net: int
    tax: int


class Deduction(TypedDict):
    caption: Words
    amount: int  # what was paid already, as a positive amount


class Invoice(Paper, total=False):
    """A bill that the customer pays (P2-10, P2-13)."""

    customer: Party
    issued_on: str
    due_on: str
    call: str
    vouchers: list[str]
    loan: str  # instead of a voucher, where it is for the damage or loss of a loaner
    subject: str
    lines: list[InvoiceLine]
    tax_name: str  # "VAT", "IVA", as the branch calls it
    taxes: list[TaxLine]
    deductions: list[Deduction]
    to_pay: int
    how_to_pay: Words | str
    warranty: Words | str
    remark: Words | str


class CashReceipt(Paper, total=False):
    """What a technician or the counter collected on the spot, with its counterfoil (P1-5.11, P2-10)."""

    payer: str
    amount: int
    method: Words
    purpose: Words | str
    call: str
    voucher: str
    loan: str  # the loan for which it is a deposit
    loaner: str  # the number of its loaner
    collected_by: Person
    collected_at: str
    invoice: str  # number of the invoice that belongs to it, when there is one


class DepositRefund(CashReceipt, total=False):
    """What a customer got back of a deposit, and signs for (P1-6.4, P2-10)."""

    deposit: int
    back: int  # of all that was given back so far, this with it
    kept: int
    reason: str
    receipts: list[str]


class CoveredUnit(TypedDict, total=False):
    name: str
    serial: str
    coverage: Words | str
    last_visit: str
    fee: int | None


class ExpiryNotice(Paper, total=False):
    """The letter one month before a maintenance contract ends, with its reply slip (P2-20)."""

    customer: Party
    salutation: str  # the whole form of address; without it a general one is printed
    issued_on: str
    contract: str
    begun_on: str
    ends_on: str
    subject: str
    letter: list[str]  # own paragraphs; without them the general ones are printed
    units: list[CoveredUnit]
    visits: int  # visits made during the contract
    calls: int  # calls answered during the contract
    net: int
    tax_name: str
    taxes: list[TaxLine]
    total: int
    years: int  # for how many years the offer is
    visitor: Person
    visit_at: str
    signer: Person


class Column(TypedDict, total=False):
    """A column of a register as it is printed or exported.

    `kind`: text, words, number, money, quantity, percent (in permille), minutes, day, moment or yes (true and false).
    """

    caption: str
    kind: str
    currency: str  # of a money column
    width: float  # in characters, where the content should not decide


Cell: TypeAlias = str | int | float | bool | Told | None


class RegisterPage(Paper, total=False):
    """A register printed like the book it replaces."""

    title: str
    filters: list[Words]
    columns: list[Column]
    rows: list[list[Cell]]
    sums: list[Cell]  # one per column, None where there is none
    printed_at: str
    printed_by: str
