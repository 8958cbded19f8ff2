"""Maintenance contracts, the units they cover, and the notice before they end (P2-20)."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.customers import Customer, refuse_erased
from backoffice.models.centre.products import Unit
from backoffice.models.centre.staff import Staff
from backoffice.models.deeds import deed_of
from backoffice.models.guards import Guard
from backoffice.models.steps import Amount, LongText, step
from backoffice.models.types import Choice, Code, Line, Moment, Money, Reference, SortKey, State, Text
from backoffice.text import N_


class ContractState(State):
    DRAFT = "draft", N_("Draft")
    ACTIVE = "active", N_("Active"), "good"
    IN_NOTICE = "in notice", N_("Notice sent"), "waiting"
    RENEWED = "renewed", N_("Renewed"), "quiet", True
    EXPIRED = "expired", N_("Expired"), "quiet", True
    TERMINATED = "terminated", N_("Terminated"), "quiet", True


class NoticeState(State):
    PRINTED = "printed", N_("Printed"), "active"
    SENT = "sent", N_("Sent"), "active"
    RENEWED = "renewed", N_("Renewed"), "good", True
    DECLINED = "declined", N_("Declined"), "quiet", True
    NO_ANSWER = "no answer", N_("No answer"), "waiting", True


class NoticeChannel(Choice):
    LETTER = "letter", N_("Letter")
    EMAIL = "e-mail", N_("E-mail")
    VISIT = "visit", N_("In person")


def _notice_due(contract: Contract) -> None:
    if deed_of(contract).business_date < contract.notice_from():
        raise Refused(N_("The notice is due on {day}, one month before the end."), day=contract.notice_from().isoformat())


def _over(contract: Contract) -> None:
    if deed_of(contract).business_date <= contract.ends_on:
        raise Refused(N_("The contract runs until {day}."), day=contract.ends_on.isoformat())


class Contract(BranchRecord):
    """A maintenance contract: what it covers, for whom, and until when (P2-20)."""

    area = "contracts"
    label = N_("Maintenance contract")
    guards = (Guard("contracts.see_price", N_("Prices of contracts"), ("price",), papers=("expiry_notice",)),)
    series = "K"
    states = ContractState
    frozen_from = (ContractState.RENEWED, ContractState.EXPIRED, ContractState.TERMINATED)
    lives_on = ()
    found_by = ("number", "customer_name", "coverage")
    sort_keys: ClassVar = {"customer_key": "customer_name"}
    copies: ClassVar = {"customer_name": "customer.name"}
    sorts = ("number", "customer_key", "ends_on", "state")
    editable = ("coverage", "price", "visits_per_year", "note", "responsible_id")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[ContractState] = mapped_column(default=ContractState.DRAFT)
    open: Mapped[bool] = mapped_column(default=True, info={"derived": True})
    customer_id: Mapped[int] = mapped_column(Reference, ForeignKey("customer.id"))
    customer_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    customer_key: Mapped[SortKey]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    coverage: Mapped[Text] = mapped_column(default="")
    price: Mapped[Money] = mapped_column(default=0)
    currency: Mapped[str] = mapped_column(String(3))
    visits_per_year: Mapped[int] = mapped_column(default=0)
    responsible_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("staff.id"))
    signed_on: Mapped[date | None]
    end_reason: Mapped[Line] = mapped_column(default="")
    renews_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("contract.id"))
    note: Mapped[Text] = mapped_column(default="")

    customer: Mapped[Customer] = relationship()
    responsible: Mapped[Staff | None] = relationship()
    units: Mapped[list[ContractUnit]] = relationship(back_populates="contract", order_by="ContractUnit.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "customer_id"),
                Index("ix_contract_open", "branch_id", "state", "id", sqlite_where=text("open"), postgresql_where=text("open")))

    def check(self) -> None:
        if self.ends_on < self.starts_on:
            raise Refused(N_("The contract ends before it begins."), field="ends_on")
        if self.price < 0:
            raise Refused(N_("The price is below zero."), field="price")

    def notice_from(self) -> date:
        """From this day on the customer is told: one calendar month before the end (P2-20)."""
        return month_before(self.ends_on)

    @step(N_("Sign"), ContractState.DRAFT, to=ContractState.ACTIVE, right="contracts.sign", amount=lambda contract, told: contract.price)
    def sign(self, signed_on: date) -> None:
        """Both sides have signed; the contract is in force."""
        if signed_on > deed_of(self).business_date:
            raise Refused(N_("The day of signature lies in the future."), field="signed_on")
        self.signed_on = signed_on

    @step(N_("Add unit"), ContractState.DRAFT, ContractState.ACTIVE, ContractState.IN_NOTICE, right="contracts.change")
    def cover(self, unit: Unit) -> None:
        """The contract covers one more unit of this customer."""
        _cover(self, unit)

    @step(N_("Print expiry notice"), ContractState.ACTIVE, to=ContractState.IN_NOTICE, right="contracts.notify", clauses="P2-20", needs=(_notice_due,))
    def notify(self) -> None:
        """Writes the maintenance expiry notice, from one month before the end. Once is enough: a second run makes no second notice."""
        deed = deed_of(self)
        notice = deed.add(ExpiryNotice(contract=self, state=NoticeState.PRINTED, written_at=deed.at, ends_on=self.ends_on))
        deed.issue("expiry_notice", notice)

    @step(N_("Terminate"), ContractState.ACTIVE, ContractState.IN_NOTICE, to=ContractState.TERMINATED, right="contracts.sign")
    def terminate(self, reason: str) -> None:
        """Ended before its time, with the reason."""
        self.end_reason = reason

    @step(N_("Expire"), ContractState.ACTIVE, ContractState.IN_NOTICE, to=ContractState.EXPIRED, right="contracts.notify", clauses="P2-20",
          needs=(_over,))
    def expire(self) -> None:
        """The last day has passed and nobody renewed it."""


class ContractUnit(BranchRecord):
    """One unit that a contract covers."""

    area = "contracts"
    label = N_("Covered unit")
    line_of = "contract"

    contract_id: Mapped[int] = mapped_column(Reference, ForeignKey("contract.id"))
    unit_id: Mapped[int] = mapped_column(Reference, ForeignKey("unit.id"))

    contract: Mapped[Contract] = relationship(back_populates="units")
    unit: Mapped[Unit] = relationship(lazy="joined", innerjoin=True)

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (Index(None, "contract_id"), Index(None, "unit_id"))


class ExpiryNotice(BranchRecord):
    """The maintenance expiry notice of one contract, and what the customer answered (P2-20)."""

    area = "contracts"
    label = N_("Expiry notice")
    belongs_to = "contract_id"
    series = "N"
    states = NoticeState
    frozen_from = (NoticeState.RENEWED, NoticeState.DECLINED, NoticeState.NO_ANSWER)
    found_by = ("number", "contract_number", "customer_name")
    sort_keys: ClassVar = {"customer_key": "customer_name"}
    copies: ClassVar = {"contract_number": "contract.number", "customer_name": "contract.customer_name"}
    sorts = ("number", "customer_key", "ends_on", "state")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[NoticeState] = mapped_column(default=NoticeState.PRINTED)
    contract_id: Mapped[int] = mapped_column(Reference, ForeignKey("contract.id"))
    contract_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    customer_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    customer_key: Mapped[SortKey]
    ends_on: Mapped[date]
    written_at: Mapped[Moment]
    sent_on: Mapped[date | None]
    channel: Mapped[NoticeChannel | None]
    answer: Mapped[Line] = mapped_column(default="")

    contract: Mapped[Contract] = relationship(lazy="joined", innerjoin=True)

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "contract_id"))

    @step(N_("Sent"), NoticeState.PRINTED, to=NoticeState.SENT, right="contracts.notify", clauses="P2-20")
    def send(self, channel: NoticeChannel, sent_on: date | None = None) -> None:
        """The notice went to the customer, and somebody goes to win the renewal."""
        self.channel, self.sent_on = channel, sent_on or deed_of(self).business_date

    @step(N_("Declined"), NoticeState.PRINTED, NoticeState.SENT, to=NoticeState.DECLINED, right="contracts.notify", clauses="P2-20")
    def decline(self, reason: str) -> None:
        """The customer does not renew."""
        self.answer = reason

    @step(N_("No answer"), NoticeState.PRINTED, NoticeState.SENT, to=NoticeState.NO_ANSWER, right="contracts.notify", clauses="P2-20")
    def no_answer(self) -> None:
        """The customer did not answer."""

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.jobs.on_paper import expiry_notice
        return expiry_notice(self)


@dataclass
class CoveredTold:
    """A unit that the contract covers."""

    unit: Unit


@step(N_("New contract"), on=Contract, right="contracts.add", clauses="P2-20", creates=True)
def add_contract(session: Session, customer: Customer, starts_on: date, ends_on: date, coverage: LongText, price: Amount = 0, visits_per_year: int = 0,
                 responsible: Staff | None = None, units: list[CoveredTold] = (), note: LongText = "") -> Contract:  # type: ignore[assignment]
    """Enters a maintenance contract with the units that it covers."""
    refuse_erased(customer)
    deed = deed_of(session)
    contract: Contract = deed.add(Contract(
        customer=customer, starts_on=starts_on, ends_on=ends_on, coverage=coverage, price=price, currency=deed.branch.currency,
        visits_per_year=visits_per_year, responsible=responsible, note=note, state=ContractState.DRAFT, open=True))
    for told in units:
        _cover(contract, told.unit)
    return contract


def _still_runs(notice: ExpiryNotice) -> None:
    if notice.contract.state.final:
        raise Refused(N_("The contract {number} has ended already: enter a new one."), number=notice.contract.number)


@step(N_("Renewed"), NoticeState.PRINTED, NoticeState.SENT, on=ExpiryNotice, to=NoticeState.RENEWED, right="contracts.sign", clauses="P2-20",
      amount=lambda notice, told: told["price"], needs=(_still_runs,))
def renew(session: Session, notice: ExpiryNotice, ends_on: date, price: Amount, signed_on: date) -> None:
    """The customer renews: a new contract follows the old one from the day after its end, with the same units."""
    deed, old = deed_of(session), notice.contract
    if signed_on > deed.business_date:
        raise Refused(N_("The day of signature lies in the future."), field="signed_on")
    starts_on = date.fromordinal(old.ends_on.toordinal() + 1)
    contract: Contract = deed.add(Contract(
        customer=old.customer, starts_on=starts_on, ends_on=ends_on, coverage=old.coverage, price=price, currency=old.currency,
        visits_per_year=old.visits_per_year, responsible=old.responsible, signed_on=signed_on, renews_id=old.id, state=ContractState.ACTIVE, open=True))
    for line in old.units:
        _cover(contract, line.unit)
    old.state = ContractState.RENEWED


def _cover(contract: Contract, unit: Unit) -> None:
    if unit.customer_id != contract.customer.id:
        raise Refused(N_("The unit {unit} belongs to {owner}."), field="unit", unit=unit.title(), owner=unit.customer_name)
    if any(line.unit.id == unit.id for line in contract.units):
        raise Refused(N_("The unit {unit} is covered already."), field="unit", unit=unit.title())
    deed_of(unit).add(ContractUnit(contract=contract, unit=unit))


def month_before(day: date) -> date:
    """One calendar month earlier; where that month is shorter, its last day (31 March → 28 February)."""
    year, month = (day.year, day.month - 1) if day.month > 1 else (day.year - 1, 12)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def ending_soon(session: Session, branch_id: int, today: date) -> list[Contract]:
    """The contracts of a branch whose notice is due and not written yet (P2-20)."""
    written = select(ExpiryNotice.contract_id)
    active = session.scalars(select(Contract).where(
        Contract.branch_id == branch_id, Contract.state == ContractState.ACTIVE, Contract.id.not_in(written)).order_by(Contract.ends_on))
    return [contract for contract in active if contract.notice_from() <= today]
