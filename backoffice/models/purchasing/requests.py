"""Purchase requests: what is to be bought and why, what several suppliers ask for it, and who agreed (P1-6.7, P1-6.2, W8-1).

Three people, three deeds: one asks, finance approves, the supervisor approves. What is refused goes back with the reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.guards import NotBy
from backoffice.models.jobs.vouchers import amount_of
from backoffice.models.steps import Amount, Exchange, Pieces, step
from backoffice.models.types import Code, Line, Moment, Money, Quantity, Rate, Reference, SortKey, State, Text
from backoffice.models.warehouse.exchange import PAR, exactly, in_house, refuse_rate
from backoffice.models.warehouse.items import Item, ItemState
from backoffice.models.warehouse.job_parts import JobPart
from backoffice.models.warehouse.suppliers import Supplier, SupplierState
from backoffice.models.warehouse.warehouses import Warehouse, WarehouseKind, warehouse_of
from backoffice.text import N_


class RequestState(State):
    OPEN = "open", N_("Asking for quotes"), "active"
    CHOSEN = "chosen", N_("Waits for finance"), "waiting"
    CHECKED = "checked", N_("Waits for the supervisor"), "waiting"
    APPROVED = "approved", N_("Approved, to order"), "good"
    ORDERED = "ordered", N_("Ordered"), "good", True
    CALLED_OFF = "called off", N_("Called off"), "quiet", True


def _quoted(request: PurchaseRequest) -> None:
    """Of each part a quote holds today."""
    best = request.best_quotes(deed_of(request).business_date)
    for line in request.lines:
        if line.item_id not in best:
            raise Refused(N_("No quote holds for {item}: enter one first."), item=line.item.title())


def _of_finance(request: PurchaseRequest) -> set[int | None]:
    return {request.asked_by_id, request.chosen_by_id}


def _of_the_supervisor(request: PurchaseRequest) -> set[int | None]:
    return {request.asked_by_id, request.chosen_by_id, request.finance_by_id}


class PurchaseRequest(BranchRecord):
    """What somebody asks to have bought for a warehouse, with the quotes for it and the two approvals. Amounts in minor units of the branch."""

    area = "purchasing"
    label = N_("Purchase request")
    impersonal = ("reason", "choice_reason")
    series = "PR"
    states = RequestState
    frozen_from = (RequestState.APPROVED, RequestState.ORDERED, RequestState.CALLED_OFF)
    lives_on = ("note",)
    found_by = ("number", "parts", "asked_by_name", "reason")
    sort_keys: ClassVar = {"asked_by_key": "asked_by_name"}
    copies: ClassVar = {"asked_by_name": "asked_by.name", "warehouse_name": "warehouse.name"}
    sorts = ("number", "asked_by_key", "wanted_by", "state")
    editable = ("note",)

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[RequestState] = mapped_column(default=RequestState.OPEN)
    open: Mapped[bool] = mapped_column(default=True, info={"derived": True})
    warehouse_id: Mapped[int] = mapped_column(Reference, ForeignKey("warehouse.id"))
    warehouse_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    parts: Mapped[Line] = mapped_column(default="")
    reason: Mapped[Line] = mapped_column(default="")
    wanted_by: Mapped[date | None]
    currency: Mapped[str] = mapped_column(String(3))
    total: Mapped[Money] = mapped_column(default=0)
    asked_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    asked_by_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    asked_by_key: Mapped[SortKey]
    asked_at: Mapped[Moment]
    chosen_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    choice_reason: Mapped[Line] = mapped_column(default="")
    finance_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    finance_at: Mapped[Moment | None]
    approved_by_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    approved_at: Mapped[Moment | None]
    note: Mapped[Text] = mapped_column(default="")

    warehouse: Mapped[Warehouse] = relationship()
    asked_by: Mapped[Staff] = relationship(foreign_keys=[asked_by_id])
    chosen_by: Mapped[Staff | None] = relationship(foreign_keys=[chosen_by_id])
    finance_by: Mapped[Staff | None] = relationship(foreign_keys=[finance_by_id])
    approved_by: Mapped[Staff | None] = relationship(foreign_keys=[approved_by_id])
    lines: Mapped[list[RequestLine]] = relationship(back_populates="request", order_by="RequestLine.id")
    quotes: Mapped[list[Quote]] = relationship(back_populates="request", order_by="Quote.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"))

    def title(self) -> str:
        return f"{self.number} {self.parts}".strip()

    def chosen_quotes(self) -> list[Quote]:
        """The quote that was chosen for each line."""
        return [quote for quote in self.quotes if quote.chosen]

    def best_quotes(self, on: date) -> dict[int, Quote]:
        """The cheapest quote that still holds on a day, for each part."""
        best: dict[int, Quote] = {}
        for quote in self.quotes:
            if quote.holds_on(on) and (quote.item_id not in best or quote.dearness < best[quote.item_id].dearness):
                best[quote.item_id] = quote
        return best

    def remember(self, words: str) -> None:
        """A line more in what was said about the request."""
        deed = deed_of(self)
        self.note = f"{self.note}\n{deed.branch.local(deed.at).replace('T', ' ')} {deed.staff.name}: {words.strip()}".strip()[-4000:]

    # ---- quotes

    @step(N_("Enter quote"), RequestState.OPEN, right="purchasing.quote", clauses="P1-6.7")
    def take_quote(self, supplier: Supplier, prices: list[Priced], currency: str = "", exchange_rate: Exchange = 0, rate_of: date | None = None,
                   rate_source: str = "", lead_days: int = 0, valid_until: date | None = None, reference: str = "") -> None:
        """What one supplier asks for the parts, in the money in which they are paid, how many days they take and until when the price holds. Other
        money needs the rate of a day: what one unit of it costs in the money of the branch, and where the rate comes from. A newer quote of the
        same supplier for a part takes the place of the older one."""
        deed = deed_of(self)
        if supplier.state is SupplierState.DROPPED:
            raise Refused(N_("Nothing is bought from {supplier} any more."), field="supplier", supplier=supplier.name)
        if valid_until is not None and valid_until < deed.business_date:
            raise Refused(N_("The quote has ended already."), field="valid_until")
        if not prices:
            raise Refused(N_("Write the price of at least one part."), field="prices")
        taken = [self._take_price(deed, supplier, told, lead_days or supplier.lead_days, valid_until, reference) for told in prices]
        self._take_rate(deed, taken, currency or supplier.currency or self.currency, exchange_rate, rate_of, rate_source)

    def rate_for(self, currency: str) -> Quote | None:
        """A quote of this request in a currency, with the rate that holds for all of them."""
        return next((quote for quote in self.quotes if quote.currency == currency), None)

    def _take_rate(self, deed: Deed, taken: list[Quote], currency: str, rate: int, of: date | None, source: str) -> None:
        """The money of the quotes, and its rate. A currency has one rate on a request, the newest, so that two suppliers who are paid in it are
        compared fairly; it is typed once."""
        if not re.fullmatch(r"[A-Z]{3}", currency):
            raise Refused(N_("A currency has three capital letters, such as CNY or EUR."), field="currency")
        known = self.rate_for(currency)
        if currency == self.currency:
            rate, of, source = PAR, None, ""
        elif not rate and known is not None:
            rate, of, source = known.exchange_rate, known.rate_of, known.rate_source
        else:
            refuse_rate(deed, currency, rate, source, of)
        for quote in taken:
            quote.currency = currency
        for quote in self.quotes:
            if quote.currency == currency:
                quote.exchange_rate, quote.rate_of, quote.rate_source = rate, of if currency == self.currency else of or deed.business_date, source
                in_house(quote.amount, currency, rate, self.currency)  # refuses what is too large before anybody reads it

    def _take_price(self, deed: Deed, supplier: Supplier, told: Priced, lead_days: int, valid_until: date | None, reference: str) -> Quote:
        if all(line.item.id != told.item.id for line in self.lines):
            raise Refused(N_("{item} does not stand on this request."), field="prices", item=told.item.title())
        days = told.lead_days or lead_days or told.item.lead_days
        if told.unit_price <= 0 or not 0 <= days <= 999:
            raise Refused(N_("{item}: write a price above zero, and days from 0 to 999."), field="prices", item=told.item.title())
        quote = next((each for each in self.quotes if each.supplier.id == supplier.id and each.item.id == told.item.id), None)
        if quote is None:
            quote = deed.add(Quote(request=self, supplier=supplier, item=told.item))
        quote.unit_price, quote.lead_days, quote.quoted_on = told.unit_price, days, deed.business_date
        quote.valid_until, quote.reference = valid_until, reference
        return quote

    @step(N_("Choose quotes"), RequestState.OPEN, to=RequestState.CHOSEN, right="purchasing.quote", clauses="P1-6.7 P1-6.2", needs=(_quoted,))
    def choose(self, supplier: Supplier | None = None, lines: list[FromWhom] = (), reason: str = "") -> None:  # type: ignore[assignment]
        """Decides from whom each part is to be bought: all from one supplier, line by line, or where nothing is said the cheapest of each line.
        Whoever is not the cheapest needs a reason. The request goes to finance."""
        deed = deed_of(self)
        best, told = self.best_quotes(deed.business_date), {choice.item.id: choice.supplier for choice in lines}
        for quote in self.quotes:
            quote.chosen = False
        for line in self.lines:
            quote = self._chosen_for(deed, line, supplier or told.get(line.item_id), best)
            if quote.dearness > best[line.item_id].dearness and not reason.strip():
                raise Refused(N_("{supplier} is not the cheapest for {item}: write the reason."), field="reason", supplier=quote.supplier.name,
                              item=line.item.title())
            quote.chosen = True
        self.chosen_by, self.choice_reason, self.total = deed.staff, reason, sum(each.house_amount for each in self.chosen_quotes())
        self.finance_by = self.finance_at = self.approved_by = self.approved_at = None
        deed.issue("purchase_request", self)

    def _chosen_for(self, deed: Deed, line: RequestLine, supplier: Supplier | None, best: dict[int, Quote]) -> Quote:
        if supplier is None:
            return best[line.item_id]
        quote = next((each for each in self.quotes if each.item_id == line.item_id and each.supplier_id == supplier.id), None)
        if quote is None or not quote.holds_on(deed.business_date):
            raise Refused(N_("{supplier} has given no quote for {item} that still holds."), field="supplier", supplier=supplier.name, item=line.item.title())
        return quote

    # ---- approvals

    @step(N_("Approve for finance"), RequestState.CHOSEN, to=RequestState.CHECKED, right="purchasing.finance", clauses="P1-6.7",
          amount=lambda request, told: request.total,
          not_by=(NotBy(_of_finance, N_("never by who asked for it or chose the quotes"),
                        N_("{name} asked for this or chose the quotes: somebody else approves it for finance.")),))
    def approve_for_finance(self) -> None:
        """Finance agrees to the amount; the request goes to the supervisor."""
        deed = deed_of(self)
        self.finance_by, self.finance_at = deed.staff, deed.at

    @step(N_("Refuse for finance"), RequestState.CHOSEN, to=RequestState.OPEN, right="purchasing.finance", clauses="P1-6.7")
    def refuse_for_finance(self, reason: str) -> None:
        """Finance does not agree; the request goes back with the reason, to be quoted or chosen anew."""
        self.remember(reason)

    @step(N_("Approve purchase"), RequestState.CHECKED, to=RequestState.APPROVED, right="purchasing.approve", clauses="P1-6.7",
          amount=lambda request, told: request.total,
          not_by=(NotBy(_of_the_supervisor, N_("never by who asked for it, chose the quotes or approved it for finance"),
                        N_("{name} had a hand in this purchase already: somebody else approves it as supervisor.")),))
    def approve(self) -> None:
        """The supervisor agrees to the purchase; it may be ordered. From now on the request stays as it is."""
        deed = deed_of(self)
        self.approved_by, self.approved_at = deed.staff, deed.at

    @step(N_("Refuse purchase"), RequestState.CHECKED, to=RequestState.OPEN, right="purchasing.approve", clauses="P1-6.7")
    def refuse(self, reason: str) -> None:
        """The supervisor does not agree; the request goes back with the reason."""
        self.remember(reason)

    @step(N_("Take back"), RequestState.APPROVED, to=RequestState.OPEN, right="purchasing.order", clauses="P1-6.7")
    def take_back(self, reason: str) -> None:
        """A quote ended or the supplier cannot deliver: other quotes are entered, and both approve anew."""
        self.remember(reason)

    @step(N_("Call off request"), RequestState.OPEN, RequestState.CHOSEN, RequestState.CHECKED, to=RequestState.CALLED_OFF, right="purchasing.ask",
          clauses="P1-6.2")
    def call_off(self, reason: str) -> None:
        """Nothing is bought; the number and the reason stay."""
        self.remember(reason)

    @step(N_("Print request"), RequestState.OPEN, RequestState.CHOSEN, RequestState.CHECKED, RequestState.APPROVED, right="purchasing.print",
          clauses="P1-6.7")
    def print_request(self) -> None:
        """Prints the request as it stands, with its quotes and the places for both approvals."""
        deed_of(self).issue("purchase_request", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.purchasing.on_paper import purchase_request
        return purchase_request(self)


class RequestLine(BranchRecord):
    """One part that is asked for, in thousandths; where a job waits for it, that job."""

    area = "purchasing"
    label = N_("Line of a request")
    belongs_to = "part_id"
    line_of = "request"

    request_id: Mapped[int] = mapped_column(Reference, ForeignKey("purchase_request.id"))
    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    quantity: Mapped[Quantity]
    wanted_by: Mapped[date | None]
    part_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("job_part.id"))

    request: Mapped[PurchaseRequest] = relationship(back_populates="lines")
    item: Mapped[Item] = relationship(lazy="joined", innerjoin=True)
    part: Mapped[JobPart | None] = relationship()

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("request_id", "item_id"), Index(None, "item_id"), Index(None, "part_id"), CheckConstraint("quantity > 0", name="something"))

    def title(self) -> str:
        return self.item.title()


class Quote(BranchRecord):
    """What one supplier asks for one part of a request: the price of one in minor units of the supplier's money, in how many days, and until when it
    holds. The rate is what one unit of that money costs in the money of the branch, with its day and where it comes from."""

    area = "purchasing"
    label = N_("Quote")
    line_of = "request"
    copies: ClassVar = {"supplier_name": "supplier.name"}

    request_id: Mapped[int] = mapped_column(Reference, ForeignKey("purchase_request.id"))
    supplier_id: Mapped[int] = mapped_column(Reference, ForeignKey("supplier.id"))
    supplier_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    item_id: Mapped[int] = mapped_column(Reference, ForeignKey("item.id"))
    unit_price: Mapped[Money] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3), default="")
    exchange_rate: Mapped[Rate] = mapped_column(default=PAR)
    rate_of: Mapped[date | None]
    rate_source: Mapped[Line] = mapped_column(default="")
    lead_days: Mapped[int] = mapped_column(default=0)
    valid_until: Mapped[date | None]
    reference: Mapped[Code] = mapped_column(default="")
    quoted_on: Mapped[date]
    chosen: Mapped[bool] = mapped_column(default=False)

    request: Mapped[PurchaseRequest] = relationship(back_populates="quotes")
    supplier: Mapped[Supplier] = relationship(lazy="joined", innerjoin=True)
    item: Mapped[Item] = relationship(lazy="joined", innerjoin=True)

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("request_id", "supplier_id", "item_id"), Index(None, "supplier_id"))

    def title(self) -> str:
        return f"{self.supplier.name} {self.item.code}"

    def holds_on(self, day: date) -> bool:
        """Whether the price holds on a day."""
        return self.valid_until is None or day <= self.valid_until

    @property
    def quantity(self) -> int:
        """How much of the part the request asks for."""
        return next((line.quantity for line in self.request.lines if line.item.id == self.item.id), 0)

    @property
    def amount(self) -> int:
        """What the whole line costs at this price, in the money of the supplier."""
        return amount_of(self.quantity, self.unit_price)

    @property
    def house_amount(self) -> int:
        """The same in the money of the branch."""
        return in_house(self.amount, self.currency, self.exchange_rate, self.request.currency)

    @property
    def dearness(self) -> Fraction:
        """The price of one as it is compared with others, whatever money they are in."""
        return exactly(self.unit_price, self.currency, self.exchange_rate)


# ---- what is typed --------------------------------------------------------------------------------------------------------------

@dataclass
class Wanted:
    """One part as it is asked for, and the job that waits for it."""

    item: Item
    quantity: Pieces = 1000
    needed_by: date | None = None
    for_job: JobPart | None = None


@dataclass
class Priced:
    """What a supplier asks for one part; without days of its own, those of the whole quote."""

    item: Item
    unit_price: Amount = 0
    lead_days: int = 0


@dataclass
class FromWhom:
    """From whom one part is to be bought."""

    item: Item
    supplier: Supplier


@step(N_("New purchase request"), on=PurchaseRequest, right="purchasing.ask", clauses="P1-6.7 P1-6.2 W8-1 S-P1", creates=True)
def request_parts(session: Session, wanted: list[Wanted], reason: str = "", warehouse: Warehouse | None = None, on_top: bool = False) -> PurchaseRequest:
    """Asks to have parts bought: which, how many, by when, for which job, and why. What the list of parts proposes to order is taken over from there.
    Of what is asked for or on order already more is asked for only where that is said."""
    from backoffice.models.purchasing.open_already import refuse_what_is_open
    deed = deed_of(session)
    if not wanted:
        raise Refused(N_("Choose what is to be bought."), field="wanted")
    place = warehouse or warehouse_of(deed, WarehouseKind.PARTS)
    if place.kind is not WarehouseKind.PARTS or place.state.final:
        raise Refused(N_("Parts are bought for a warehouse of service parts that is in use."), field="warehouse")
    for told in wanted:
        _may_be_bought(deed, told, wanted)
    if not on_top:
        refuse_what_is_open(deed, place, wanted)
    days = [told.needed_by for told in wanted if told.needed_by]
    request: PurchaseRequest = deed.add(PurchaseRequest(
        warehouse=place, reason=reason, currency=deed.branch.currency, asked_by=deed.staff, asked_at=deed.at, wanted_by=min(days, default=None),
        parts=", ".join(told.item.code for told in wanted)[:200]))
    for told in wanted:
        deed.add(RequestLine(request=request, item=told.item, quantity=told.quantity, wanted_by=told.needed_by, part=told.for_job))
    return request


def _may_be_bought(deed: Deed, told: Wanted, wanted: list[Wanted]) -> None:
    if told.item.state is ItemState.ENDED:
        raise Refused(N_("{item} can be had no more."), field="wanted", item=told.item.title())
    if told.quantity <= 0:
        raise Refused(N_("How many? {what} needs a quantity above zero."), field="wanted", what=told.item.title())
    if told.item.serial_tracked and told.quantity % 1000:
        raise Refused(N_("{item} is followed by serial number: whole pieces only."), field="wanted", item=told.item.title())
    if sum(other.item.id == told.item.id for other in wanted) > 1:
        raise Refused(N_("{item} stands here twice: write it once, with the whole quantity."), field="wanted", item=told.item.title())
    if told.needed_by is not None and told.needed_by < deed.business_date:
        raise Refused(N_("{item} is wanted by a day that has passed."), field="wanted", item=told.item.title())
    if told.for_job is not None and (told.for_job.item_id != told.item.id or told.for_job.branch_id != deed.branch.id):
        raise Refused(N_("{job} does not wait for {item}."), field="wanted", job=told.for_job.job, item=told.item.title())
