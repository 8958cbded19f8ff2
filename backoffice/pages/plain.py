"""A register as plain data: what a printed page and a workbook take."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from backoffice.models.jobs.contents import Cell, RegisterPage, Words
from backoffice.models.jobs.contents import Column as PlainColumn
from backoffice.pages.asking import Question
from backoffice.pages.declaring import Column
from backoffice.pages.reading import Reading, Row
from backoffice.pages.wording import Wording
from backoffice.text import N_, say

_KINDS = {"moment": "moment", "clock": "moment", "day": "day", "due": "day", "money": "money", "quantity": "quantity", "number": "number", "yes": "yes"}


def plain_columns(reading: Reading, names: Sequence[str]) -> list[PlainColumn]:
    """The captions and kinds of these columns."""
    made: list[PlainColumn] = []
    for name in names:
        column = reading.register.column(name)
        told = PlainColumn(caption=column.title or N_("Severity"), kind=_KINDS.get(column.kind, "text"))
        if column.kind == "money":
            told["currency"] = reading.asker.currency
        made.append(told)
    return made


class Plainly:
    """The cells of rows as values: amounts and days to compute with, everything else in the words of the desk."""

    def __init__(self, reading: Reading, names: Sequence[str]) -> None:
        self.reading, self.wording = reading, Wording(reading)
        columns = list(reading.register.columns)
        self._made = [self._maker(columns.index(reading.register.column(name)), reading.register.column(name)) for name in names]

    def row(self, row: Row) -> list[Cell]:
        cells = self.wording.cells(row)
        return [made(row, cells) for made in self._made]

    def rows(self, question: Question, chunk: int = 1000) -> Iterator[list[Cell]]:
        """Every row that a question asks for, in its order."""
        waiting: list[Row] = []
        for row in self.reading.every(question, chunk):
            waiting.append(row)
            if len(waiting) == chunk:
                yield from self._worded(waiting)
                waiting = []
        yield from self._worded(waiting)

    def _worded(self, rows: list[Row]) -> Iterator[list[Cell]]:
        self.wording.prepare(rows)
        for row in rows:
            yield self.row(row)

    def _maker(self, number: int, column: Column) -> Callable[[Row, Any], Cell]:
        place, here = self.reading.register.places[column.name], ZoneInfo(self.reading.asker.zone)
        if column.kind in ("moment", "clock"):
            return lambda row, _cells: f"{datetime.fromisoformat(row[place]).astimezone(here):%Y-%m-%dT%H:%M}" if row[place] else None
        if column.kind == "yes":
            return lambda row, _cells: bool(row[place])
        currency = self.reading.register.places.get("currency")
        if column.kind == "money" and currency is not None and not self.reading.register.stored[column.name].info.get("house"):
            ours = self.reading.asker.currency  # an amount in other money is told with its currency, and not added to ours
            return lambda row, cells: row[place] if row[currency] in ("", ours) else cells[number].words
        if column.kind in ("day", "due", "money", "quantity", "number"):
            return lambda row, _cells: row[place]
        return lambda _row, cells: cells[number].words if not cells[number].absent else None


def page_content(reading: Reading, question: Question, names: Sequence[str], filters: Sequence[str], person: str, limit: int) -> RegisterPage:
    """A register as it is printed: what is asked for, in its order, with the sums of its amounts."""
    house, now = _house(reading), datetime.now(UTC).astimezone(ZoneInfo(reading.asker.zone))
    columns, rows = plain_columns(reading, names), []
    for row in Plainly(reading, names).rows(question):
        rows.append(row)
        if len(rows) >= limit:
            break
    sums: list[Cell] = [sum(row[at] for row in rows if isinstance(row[at], int)) if column["kind"] == "money" else None  # type: ignore[misc]
                        for at, column in enumerate(columns)]
    view = reading.register.view(question.view)
    asked: list[Words] = [say(view.title), *filters]
    return RegisterPage(house=house, number="", issued_at=f"{now:%Y-%m-%dT%H:%M}", currency=reading.asker.currency, title=reading.register.title,
                        filters=asked, columns=columns, rows=rows, sums=sums if rows else [], printed_at=f"{now:%Y-%m-%dT%H:%M}", printed_by=person)


def _house(reading: Reading) -> Any:
    name, branch = reading.connection.execute("SELECT house_name, name FROM branch WHERE id = ?", (reading.asker.branch_id,)).fetchone()
    return {"name": name, "branch": branch}
