"""Test records: a repaired unit is tested before it is used again, point by point with limits and readings (S-R9, Z1-6)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import BranchRecord
from backoffice.models.centre.staff import Staff
from backoffice.models.custody import CustodyMove, Holder
from backoffice.models.deeds import Deed, deed_of
from backoffice.models.jobs.goods import GoodsEntry
from backoffice.models.jobs.workshop import CardOutcome, CardState, RepairCard, card_of
from backoffice.models.loaners.gates import loans_for
from backoffice.models.loaners.pool import Loaner, LoanerState
from backoffice.models.loaners.reserving import refuse_while_open
from backoffice.models.steps import Condition, LongText, step
from backoffice.models.types import Code, Line, Moment, Reference, SortKey, State, Text
from backoffice.text import N_


class TestState(State):
    PASSED = "passed", N_("Passed"), "good", True
    FAILED = "failed", N_("Not passed"), "trouble", True


class TestRecord(BranchRecord):
    """What was measured on a repaired unit, or on a loaner: every point with its limit and reading, the instrument, and who tested.

    Passed only when every point is (S-R9).
    """

    __test__: ClassVar = False  # no test of ours, whatever pytest thinks of its name
    area = "workshop"
    label = N_("Test record")
    belongs_to = "card_id"
    impersonal = ("instrument", "description")
    series = "T"
    states = TestState
    frozen_from = (TestState.PASSED, TestState.FAILED)
    found_by = ("number", "card_number", "loaner_number", "description", "serial", "tested_by_name")
    sort_keys: ClassVar = {"description_key": "description", "tester_key": "tested_by_name"}
    copies: ClassVar = {"card_number": "card.number", "loaner_number": "loaner.number", "tested_by_name": "tested_by.name"}
    sorts = ("number", "description_key", "tester_key", "state")

    number: Mapped[Code] = mapped_column(unique=True)
    state: Mapped[TestState] = mapped_column(default=TestState.PASSED)
    card_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("repair_card.id"))
    card_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    loaner_id: Mapped[int | None] = mapped_column(Reference, ForeignKey("loaner.id"))
    loaner_number: Mapped[Code] = mapped_column(default="", info={"derived": True})
    description: Mapped[Line]
    description_key: Mapped[SortKey]
    serial: Mapped[Code] = mapped_column(default="")
    instrument: Mapped[Line] = mapped_column(default="")
    tested_at: Mapped[Moment]
    tested_by_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    tested_by_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    tester_key: Mapped[SortKey]
    remarks: Mapped[Text] = mapped_column(default="")

    card: Mapped[RepairCard | None] = relationship()
    loaner: Mapped[Loaner | None] = relationship()
    tested_by: Mapped[Staff] = relationship()
    points: Mapped[list[TestPoint]] = relationship(back_populates="test", order_by="TestPoint.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "id"), Index(None, "card_id", "id"), Index(None, "loaner_id", "id"))

    def title(self) -> str:
        return f"{self.number} {self.description}"

    @step(N_("Print test record"), TestState.PASSED, TestState.FAILED, right="workshop.print", clauses="S-R9")
    def print_record(self) -> None:
        """Prints the test record again."""
        deed_of(self).issue("test_record", self)

    def on_paper(self, kind: str) -> dict[str, Any]:
        from backoffice.models.loaners.on_paper import test_record
        return test_record(self)


class TestPoint(BranchRecord):
    """One point of a test: what was measured, what it should be, what it was."""

    __test__: ClassVar = False
    area = "workshop"
    label = N_("Test point")
    append_only = True
    line_of = "test"
    impersonal = ("what", "should_be", "reading")

    test_id: Mapped[int] = mapped_column(Reference, ForeignKey("test_record.id"))
    what: Mapped[Line]
    should_be: Mapped[Line] = mapped_column(default="")
    reading: Mapped[Line] = mapped_column(default="")
    passed: Mapped[bool] = mapped_column(default=True)

    test: Mapped[TestRecord] = relationship(back_populates="points")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (Index(None, "test_id"),)


@dataclass
class PointTold:
    """One point of a test as it is typed in."""

    what: str
    should_be: str = ""
    reading: str = ""
    passed: bool = False


@step(N_("Record test"), CardState.IN_WORK, CardState.REPAIRED, CardState.INSPECTED, on=RepairCard, right="workshop.test", clauses="S-R9")
def record_test(session: Session, card: RepairCard, points: list[PointTold], tested_by: Staff, instrument: str = "", remarks: LongText = "") -> None:
    """The repaired unit is tested before it is used again: each point with its limit and reading. All of them passed, it may be reconnected."""
    deed, entry = deed_of(session), card.entry
    _tested(deed, points, tested_by, instrument, remarks, card=card, description=entry.description, serial=entry.serial)


@step(N_("Test loaner"), LoanerState.AVAILABLE, LoanerState.INSPECTING, LoanerState.IN_REPAIR, on=Loaner,
      to=(LoanerState.AVAILABLE, LoanerState.INSPECTING, LoanerState.IN_REPAIR), right="workshop.test", clauses="P1-6.4 Z1-6")
def try_loaner(session: Session, loaner: Loaner, points: list[PointTold], tested_by: Staff, instrument: str = "", remarks: LongText = "") -> LoanerState:
    """A loaner is tested; one that fails goes to repair."""
    deed = deed_of(session)
    record = _tested(deed, points, tested_by, instrument, remarks, loaner=loaner, description=loaner.description, serial=loaner.serial)
    loaner.last_test_on = deed.business_date
    if record.state is TestState.FAILED and loaner.state is not LoanerState.IN_REPAIR:
        refuse_while_open(loaner, "points")
        loaner.to_workshop(deed)
    return loaner.state


def _tested(deed: Deed, points: list[PointTold], tested_by: Staff, instrument: str, remarks: str, **about: Any) -> TestRecord:
    if not points:
        raise Refused(N_("Write down what was tested, one line a point."), field="points")
    passed = all(each.passed for each in points)
    record: TestRecord = deed.add(TestRecord(tested_at=deed.at, tested_by=tested_by, instrument=instrument, remarks=remarks,
                                             state=TestState.PASSED if passed else TestState.FAILED, **about))
    for each in points:
        if not each.what.strip():
            raise Refused(N_("Say what was tested."), field="points")
        deed.add(TestPoint(test=record, what=each.what, should_be=each.should_be, reading=each.reading, passed=each.passed))
    deed.issue("test_record", record)
    return record


def tested_before_reuse(entry: GoodsEntry) -> Condition:
    """Repaired goods in whose place a loaner stood are reconnected only with a passed test (S-R9)."""
    session = deed_of(entry).session
    card = card_of(session, entry)
    if card.outcome is not CardOutcome.REPAIRED or not any(loan.notice is not None for loan in loans_for(entry)):
        return Condition("tested_before_reuse", True, N_("No test is asked for"))
    last = session.scalars(select(TestRecord).where(TestRecord.card_id == card.id).order_by(TestRecord.id.desc())).first()
    to_bench = session.scalar(select(func.max(CustodyMove.at)).where(
        CustodyMove.record == "repair_card", CustodyMove.record_id == card.id, CustodyMove.holder == Holder.WORKSHOP))
    repaired_since = last is not None and to_bench is not None and to_bench > last.tested_at
    if last is not None and last.state is TestState.PASSED and not repaired_since:
        return Condition("tested_before_reuse", True, N_("Tested before it is used again"), N_("{number}, passed."), {"number": last.number})
    sentence = N_("It was repaired again since it was tested") if repaired_since else \
        N_("The test was not passed") if last is not None else N_("It is not tested yet")
    return Condition("tested_before_reuse", False, sentence,
                     N_("A loaner stood in its place: it is reconnected only with a passed test record. {number}"),
                     {"number": last.number if last is not None else card.number}, remedy="repair_card.record_test", remedy_id=card.id,
                     pass_right="goods.pass_gate")
