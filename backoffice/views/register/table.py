"""The rows of a register for Qt: the first page at once, every other when it is looked at, all ids from the background.

No proxy stands between: order and filters are the database's. The number of rows is true as soon as the ids are there, so that the
scroll bar is true and any jump lands; until then it is what the tally knows.
"""

from __future__ import annotations

import time
from array import array
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from backoffice import tasks
from backoffice.errors import DatabaseTrouble
from backoffice.pages import PAGE, Cell, Question, Reading, Row, Wording
from backoffice.text import say
from backoffice.views.register.errand import Errand

Index = QModelIndex | QPersistentModelIndex
Answer = TypeVar("Answer")

TYPING_MS = 150
"""While somebody types, the whole of an answer can wait so long: the next letter comes sooner."""

PAGES_KEPT = 8
CELLS_KEPT = 200
MANY, SETTLING_MS = 20_000, 400
"""Reading very many ids competes with painting, so it begins when the window has settled; until then pages follow one another by their keys."""
NEAR, FEW_IDS = 1000, 4
"""So many rows up and down a record is looked for first; so few are then looked for one by one among a million."""
RESTS = 4
"""While others store one deed after another, the order of the rows is read anew at most a fifth of the time."""
_ROOT = QModelIndex()


class RecordTable(QAbstractTableModel):
    """The answer to a question, row by row."""

    answered = Signal()
    """The first rows of a new question are there."""
    counted = Signal()
    """All ids are there: the number of rows is true."""
    about_to_move = Signal()
    moved = Signal()
    """After a change the same rows may stand elsewhere; whoever looks at one finds it again by its id."""
    read = Signal()
    """What is shown is as it is stored now, or (`as_of`) cannot be read anew and stays as it was."""

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reading, self.register = reading, reading.register
        self.wording = Wording(reading)
        self.question: Question | None = None
        self.is_counted = False
        self._count = 0
        self._ids: array[int] | None = None
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._cells: OrderedDict[int, tuple[Cell, ...]] = OrderedDict()
        self._before: OrderedDict[int, list[Row]] = OrderedDict()
        self.as_of: datetime | None = None
        self._read_at = datetime.now().astimezone()
        self._errand: Errand | None = None
        self._once_more, self._rest_until, self._highest = False, 0.0, 0
        self.in_sight: Callable[[], tuple[int, int]] = lambda: (0, 0)
        """Which rows whoever looks at them sees now."""
        self._ids_soon = QTimer(self)
        self._ids_soon.setSingleShot(True)
        self._ids_soon.timeout.connect(lambda: self._fetch_ids(self.question, again=True))

    # asking

    def ask(self, question: Question) -> None:
        """Shows the answer to another question: at once where it is quick, else as soon as the background has found it."""
        self._stop()
        if self.reading.is_quick(question):
            self._show(question, self.reading.first(question))
        else:
            errand = self._errand = Errand(self.reading, question)
            self._run(errand, errand.first, lambda rows: self._show(question, rows))

    def refresh(self) -> None:
        """Something was stored: what is in sight is read anew at once, the order follows from the background. What cannot be read stays as it was."""
        try:
            self.reading.answers()
        except DatabaseTrouble:
            self._cannot_read()
            return
        self.reading.changed()
        self._set_aside()
        if self._errand is not None and self._errand.question is not self.question:
            self.ask(self._errand.question)
            return
        question = self.question
        if question is None:
            return
        try:
            if self.reading.is_quick(question) and self._count <= PAGE:
                rows = self.reading.first(question)
                self._stop()
                self._replace(question, rows)
            else:
                if self._ids is not None and self.in_sight()[0] < PAGE and self.reading.is_quick(question):
                    self._begin_anew(question, self._ids)
                self._follow(question)
        except DatabaseTrouble:
            self._cannot_read()
        self._repaint()

    def _begin_anew(self, question: Question, ids: array[int]) -> None:
        """The first page as it is now, before the rows that follow it: who looks at the front of a long register does not wait for all of it."""
        rows = self.reading.first(question, PAGE)
        new, old = [row[0] for row in rows], ids[:2 * PAGE].tolist()
        if not new or new == old[:len(new)] or new[-1] not in old:
            return
        begin = old.index(new[-1]) + 1
        moved = [key for key in set(new).difference(old[:begin]) if key <= self._highest]
        rest = ids[begin:]
        if len(moved) > FEW_IDS:
            return
        for key in moved:
            place = self._place_of(key)
            if place is not None:
                del rest[place - begin]
        self._move(array("q", new) + rest)
        self._pages[0] = rows
        self.counted.emit()

    def _follow(self, question: Question) -> None:
        """The order of many rows is read again: never twice at a time, and with a rest in between."""
        rest = self._rest_until - time.monotonic()
        if self._errand is not None:
            self._once_more = True
        elif rest > 0:
            if not self._ids_soon.isActive():
                self._ids_soon.start(int(rest * 1000) + 1)
        else:
            self._fetch_ids(question, again=True)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._stop()

    def _stop(self) -> None:
        self._ids_soon.stop()
        self._once_more = False
        if self._errand is not None:
            self._errand.stop()
            self._errand = None

    def _run(self, errand: Errand, work: Callable[[], Answer], then: Callable[[Answer], None]) -> None:
        def came(answer: Answer) -> None:
            if errand is self._errand:
                self._errand = None
                then(answer)

        def failed(trouble: Exception) -> None:
            known = errand is self._errand and errand.question is self.question
            if errand is self._errand:
                self._errand = None
            if not known or not isinstance(trouble, DatabaseTrouble):
                raise trouble
            self._cannot_read()

        tasks.run(work, then=came, otherwise=failed, owner=self)

    def _cannot_read(self) -> None:
        """What stands here is as it was when it was read last."""
        if self.as_of is None:
            self.as_of = self._read_at
            self.read.emit()

    def _was_read(self) -> None:
        self._read_at = datetime.now().astimezone()
        if self.as_of is not None:
            self.as_of = None
            self.read.emit()

    def _show(self, question: Question, rows: list[Row]) -> None:
        self.beginResetModel()
        self._take(question, rows)
        self.endResetModel()
        self.answered.emit()
        if self.is_counted:
            self.counted.emit()
        else:
            QTimer.singleShot(SETTLING_MS if self._count > MANY else 0, self, lambda: self._fetch_ids(question))

    def _take(self, question: Question, rows: list[Row]) -> None:
        self._forget()
        self._was_read()
        self.question = question
        self._pages[0] = rows
        self.is_counted = len(rows) < PAGE
        self._ids = array("q", [row[0] for row in rows]) if self.is_counted else None
        known = None if self.is_counted else self.reading.known_count(question)
        self._count = max(len(rows), known or 0)

    def _replace(self, question: Question, rows: list[Row]) -> None:
        if self._ids is not None and len(rows) < PAGE and self._ids.tolist() == [row[0] for row in rows]:
            self._take(question, rows)
            self.counted.emit()
            return
        self.about_to_move.emit()
        self.beginResetModel()
        self._take(question, rows)
        self.endResetModel()
        self.moved.emit()
        if self.is_counted:
            self.counted.emit()
        else:
            self._fetch_ids(question)

    def _fetch_ids(self, question: Question | None, again: bool = False) -> None:
        if question is None or question is not self.question:
            return
        self._stop()
        errand, began = Errand(self.reading, question), time.monotonic()
        self._errand = errand
        self._run(errand, lambda: _with_highest(errand.ids()), lambda found: self._take_ids(question, *found, again, began))

    def _take_ids(self, question: Question, ids: array[int], highest: int, again: bool, began: float) -> None:
        now = time.monotonic()
        self._rest_until, self._highest = now + RESTS * (now - began), highest
        self._was_read()
        if again and ids != self._ids:
            self._move(ids)
        else:
            self._keep_ids(ids)
        self.is_counted = True
        self.counted.emit()
        self._repaint()
        if self._once_more:
            self._once_more = False
            self._follow(question)

    def _move(self, ids: array[int]) -> None:
        """The same rows may stand elsewhere, some have come and some have gone."""
        self.about_to_move.emit()
        self.beginResetModel()
        self._forget()
        self._ids, self._count = ids, len(ids)
        self._highest = max(self._highest, max(ids[:PAGE], default=0))
        self.endResetModel()
        self.moved.emit()

    def _keep_ids(self, ids: array[int]) -> None:
        """The ids of what is shown already: only the number of rows may still change."""
        if any(row[0] != key for row, key in zip(self._pages.get(0, ()), ids, strict=False)):
            self._forget()
        self._ids = ids
        if len(ids) > self._count:
            self.beginInsertRows(_ROOT, self._count, len(ids) - 1)
            self._count = len(ids)
            self.endInsertRows()
        elif len(ids) < self._count:
            self.beginRemoveRows(_ROOT, len(ids), self._count - 1)
            self._count = len(ids)
            self.endRemoveRows()

    # rows

    def row(self, number: int) -> Row | None:
        """A row by its place; none as long as nobody knows which one stands there."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            rows = self._loaded(page)
            if rows is None:
                return None
            self._pages[page] = rows
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    def _loaded(self, page: int) -> list[Row] | None:
        """The rows of a page; those of before while the database does not answer."""
        try:
            rows = self._load(page)
            if rows is not None:
                self.wording.prepare(rows)
            return rows
        except DatabaseTrouble:
            QTimer.singleShot(0, self, self._cannot_read)  # somebody is painting just now
            return self._before.get(page, [])

    def _load(self, page: int) -> list[Row] | None:
        if self._ids is not None:
            return self.reading.rows(self._ids[page * PAGE:(page + 1) * PAGE].tolist())
        if self.question is None:
            return None
        if page - 1 in self._pages and self._pages[page - 1]:
            return self.reading.after(self.question, self._pages[page - 1][-1])
        if page + 1 in self._pages and self._pages[page + 1]:
            return self.reading.before(self.question, self._pages[page + 1][0])
        if page == (self._count - 1) // PAGE and self.reading.is_quick(self.question):
            return self.reading.last(self.question, self._count - page * PAGE)
        return None

    def cells(self, number: int) -> tuple[Cell, ...] | None:
        """The cells of a row, worded once as long as it is in sight."""
        found = self._cells.get(number)
        if found is None:
            row = self.row(number)
            if row is None:
                return None
            try:
                found = self._cells[number] = self.wording.cells(row)
            except DatabaseTrouble:
                return None
            if len(self._cells) > CELLS_KEPT:
                self._cells.popitem(last=False)
        return found

    def id_at(self, number: int) -> int | None:
        """Which record stands in a row."""
        if self._ids is not None:
            return self._ids[number] if 0 <= number < len(self._ids) else None
        row = self.row(number) if 0 <= number < self._count else None
        return row[0] if row is not None else None

    def ids_at(self, numbers: list[int]) -> list[int]:
        return [key for number in numbers if (key := self.id_at(number)) is not None]

    def rows_of(self, ids: set[int], around: int = 0) -> dict[int, int]:
        """Where records stand: id to row. Rows that have moved a little are found at once near to where they were."""
        if self._ids is not None:
            first = max(around - NEAR, 0)
            found = {key: first + number for number, key in enumerate(self._ids[first:around + NEAR]) if key in ids}
            if len(found) == len(ids):
                return found
            if len(ids) - len(found) <= FEW_IDS:
                return found | {key: place for key in ids.difference(found) if (place := self._place_of(key)) is not None}
            return {key: number for number, key in enumerate(self._ids) if key in ids}
        return {row[0]: page * PAGE + place for page, rows in self._pages.items() for place, row in enumerate(rows) if row[0] in ids}

    def _place_of(self, wanted: int) -> int | None:
        try:
            return self._ids.index(wanted) if self._ids is not None else None
        except ValueError:
            return None

    def tick(self) -> None:
        """Time has passed: clocks are told anew."""
        self.wording.tick()
        self._cells.clear()
        self._repaint()

    def retranslate(self) -> None:
        """The desk speaks another language."""
        self.wording = Wording(self.reading)
        self._cells.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self._repaint()

    def _forget(self) -> None:
        self._pages.clear()
        self._before.clear()
        self._cells.clear()

    def _set_aside(self) -> None:
        """Pages are to be read anew; until they are, those of before stand in for them."""
        for page, rows in self._pages.items():
            self._before[page] = rows
            self._before.move_to_end(page)
        while len(self._before) > PAGES_KEPT:
            self._before.popitem(last=False)
        self._pages.clear()
        self._cells.clear()

    def _repaint(self) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, self.columnCount() - 1))

    # what Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.register.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            cells = self.cells(index.row())
            return cells[index.column()].words if cells is not None else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cells = self.cells(index.row())
            column = self.register.columns[index.column()]
            return f"{say(column.title)}: {cells[index.column()].words}" if cells is not None else ""
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return say(self.register.columns[section].title)
        return None


def _with_highest(ids: array[int]) -> tuple[array[int], int]:
    """The ids and the highest of them, found beside the window: a record above it is a new one."""
    return ids, max(ids, default=0)
