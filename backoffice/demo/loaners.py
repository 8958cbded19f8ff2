"""The loaners of the demo centre: a small pool in each branch, lent when goods are taken in, and back before they are returned."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from backoffice.demo.desks import Desk
from backoffice.models import Loan, Loaner
from backoffice.models.loaners.loans import PROMISED, LoanState
from backoffice.models.loaners.pool import LoanerState

POOL = (("BCD-260", "BC-90", 90000, 0), ("WX-8", "WX-6", 180000, 2), ("WX-8", "WX-6", 180000, 2), ("PL-400", "PL-300", 240000, 1),
        ("EM-9", "EM-7", 60000, 2))
"""Model, the older type that is lent in its place, what it is worth, in hundredths, and which of the accessories go with it."""
EVERY = 3
"""Of so many customers whose goods are taken in, one needs a loaner."""
DEPOSIT = 5000
"""What they leave as a deposit, in hundredths."""


class Pool:
    """The pool of one branch."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def fill(self, at: datetime) -> None:
        """What is in the pool before the first day, each with its test."""
        told, language = self.desk.told, self.desk.told["language"]
        for place, (code, older, value, with_it) in enumerate(POOL):
            model = next(each for each in self.desk.models if each["code"] == code)
            name = model["name"] if language == "en" else model[f"name_{language}"]
            made = self.desk.do("keeper", "loaner.add_loaner", at=at, model=model["id"], description=f"{name} {older}",
                                serial=f"{older.replace('-', '')}-{at:%y%m}-{self.desk.branch_id}{place:02}", value=value,
                                accessories=told["words"]["accessories"][with_it], condition=told["words"]["condition"][1],
                                acquired_on=at.date() - timedelta(days=200))
            self.desk.do("chief", "loaner.try_loaner", made.record_id, at=at, points=self.points(), tested_by=self.desk.staff["chief"])

    def points(self) -> list[dict[str, Any]]:
        """What is tested, with readings that are good."""
        return [{"what": what, "should_be": limit, "reading": reading, "passed": True} for what, limit, reading in self.desk.told["words"]["test"]]

    def lend(self, call: dict[str, Any], at: datetime, days: int = 4) -> int | None:
        """Lends the customer of a call a loaner of the same kind where one is free, else any; where all are out, one is reserved ahead."""
        with self.desk.centre.reading() as session:
            free = list(session.scalars(select(Loaner).where(
                Loaner.branch_id == self.desk.branch_id, Loaner.state == LoanerState.AVAILABLE).order_by(Loaner.id)))
            fits = [each.id for each in free if each.model_id == call["unit"]["model"]["id"]] or [each.id for each in free]
        today = at.astimezone(self.desk.zone).date()
        if not fits:
            self._promise(call, at, today, days)
            return None
        self.desk.do("keeper", "loaner.lend_out", fits[0], at=at, call=call["id"], due_on=today + timedelta(days=days), deposit=DEPOSIT,
                     signed_by=call["customer"]["name"])
        return int(self.desk.ids(Loan, call_id=call["id"])[-1])

    def _promise(self, call: dict[str, Any], at: datetime, today: date, days: int) -> None:
        """Reserves the loaner that is due back first, where nobody else has reserved it yet."""
        with self.desk.centre.reading() as session:
            loans = list(session.scalars(select(Loan).where(Loan.branch_id == self.desk.branch_id, Loan.open).order_by(Loan.due_on, Loan.id)).unique())
            promised = {loan.loaner_id for loan in loans if loan.state in PROMISED}
            first = next((loan for loan in loans if loan.state is LoanState.LENT and loan.loaner_id not in promised), None)
        if first is not None:
            begin = max(first.due_on, today)
            self.desk.do("clerk", "call.reserve_loaner", call["id"], at=at, loaner=first.loaner_id, from_on=begin, due_on=begin + timedelta(days=days))

    def lend_sometimes(self, call: dict[str, Any], at: datetime) -> None:
        """Lends to every third."""
        if call["id"] % EVERY == 0:
            self.lend(call, at)

    def take_back(self, call: dict[str, Any], at: datetime) -> None:
        """Whatever was lent for a call comes back and is in order, and its deposit goes back; what was only reserved is not needed any more."""
        for state in PROMISED:
            for loan in self.desk.ids(Loan, call_id=call["id"], state=state):
                self.desk.do("clerk", "loan.call_off", loan, at=at)
        for loan in self.desk.ids(Loan, call_id=call["id"], state=LoanState.LENT):
            self.desk.do("keeper", "loan.take_back", loan, at=at, signed_by=call["customer"]["name"], condition=self.desk.told["words"]["condition"][1],
                         deposit_back=DEPOSIT)
            self.desk.do("keeper", "loan.inspect", loan, at=at, result="in order")

    def test(self, call: dict[str, Any], card: int, technician: int, at: datetime) -> None:
        """The repaired goods are tested, where a loaner stands in for them."""
        if self.desk.ids(Loan, call_id=call["id"]):
            self.desk.do(technician, "repair_card.record_test", card, at=at, points=self.points(), tested_by=technician)
