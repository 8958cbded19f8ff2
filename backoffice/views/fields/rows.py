"""The rows of a list as they are typed and scanned, before any of them is stored."""

from __future__ import annotations

import enum
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from backoffice.models.steps import Input, lines_of
from backoffice.reading import Named
from backoffice.reading.inventory import asked_for, part_with
from backoffice.text import N_, digits, money, quantity, say
from backoffice.views.fields.grid import ROOT, Index, aligned
from backoffice.views.fields.widgets import Surrounding
from backoffice.views.look import Look

SCANNED = ("item", "job_part")
"""What a code leads to when it is scanned into a list."""


class LinesTable(QAbstractTableModel):
    """The rows as they are typed: one dictionary each, and an empty one at the end."""

    def __init__(self, line: type, parent: QObject) -> None:
        super().__init__(parent)
        self.inputs = lines_of(line)
        self.names = list(self.inputs)
        self.rows: list[dict[str, Any]] = []
        self.titles: dict[int, Named] = {}
        self.surrounding: Surrounding | None = None
        self.locked = False
        self.states: tuple[str, ...] = getattr(line, "scans", ())
        self.scan_column = next((at for at, asked in enumerate(self.inputs.values()) if asked.is_record and asked.kind.__tablename__ in SCANNED), -1)
        self._proposed: list[int] = []

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows) + (0 if self.locked else 1)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return say(self.inputs[self.names[section]].label)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return aligned(self.names[section])
        return None

    def input_at(self, index: Index) -> Input:
        return self.inputs[self.names[index.column()]]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return aligned(self.names[index.column()])
        if index.row() >= len(self.rows):
            if role == Qt.ItemDataRole.DisplayRole and index.column() == 0:
                return say(N_("new line"))
            return Look.colour("text_3") if role == Qt.ItemDataRole.ForegroundRole else None
        value = self.rows[index.row()].get(self.names[index.column()])
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.shown(self.input_at(index), value)
        return None

    def shown(self, asked: Input, value: Any) -> str:
        """A cell as a person reads it."""
        if value is None or value == "":
            return ""
        if asked.is_record or asked.is_choice:
            return say(asked.kind(value).label) if asked.is_choice else self.titles[value].title if value in self.titles else ""
        if asked.kind == "money":
            return money(value, self._currency(), bare=True)
        if asked.kind == "quantity":
            return quantity(value)
        if asked.kind is bool:
            return say(N_("yes")) if value else ""
        return "; ".join(str(value).splitlines()) if asked.long else str(value)

    def _currency(self) -> str:
        return (self.surrounding.currency or self.surrounding.house.currency) if self.surrounding is not None else "EUR"

    def count_in(self, currency: str) -> None:
        """From now on the amounts are in this money. The figures that stand there stay; what it cannot hold is to be typed anew."""
        before, after = (10 ** digits(each) for each in (self._currency(), currency))
        if self.surrounding is None or currency == self._currency():
            return
        self.surrounding = replace(self.surrounding, currency=currency)
        for row in self.rows:
            for name, asked in self.inputs.items():
                if asked.kind == "money" and row[name]:
                    row[name] = 0 if row[name] * after % before else row[name] * after // before
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.names) - 1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        if index.row() == len(self.rows):
            if value in (None, "", False):
                return False
            self.add({})
        asked = self.input_at(index)
        if asked.is_record and isinstance(value, Named):
            self.titles[value.id] = value
            value = value.id
        row = self.rows[index.row()]
        if row[asked.name] != value and id(row) in self._proposed:
            self._proposed.remove(id(row))
        row[asked.name] = value
        self.dataChanged.emit(index, index)
        return True

    def add(self, row: dict[str, Any]) -> None:
        at = len(self.rows)
        self.beginInsertRows(ROOT, at + 1, at + 1)
        self.rows.append({name: default_of(each) for name, each in self.inputs.items()} | row)
        self.endInsertRows()
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.names) - 1))

    def remove(self, at: int) -> None:
        if 0 <= at < len(self.rows):
            self.beginRemoveRows(ROOT, at, at)
            del self.rows[at]
            self.endRemoveRows()

    def put(self, rows: list[dict[str, Any]]) -> None:
        self.beginResetModel()
        self.rows = [{name: default_of(each) for name, each in self.inputs.items()} | row for row in rows]
        self._proposed = [id(row) for row in self.rows]
        self.endResetModel()

    def found_by_scan(self, code: str) -> Named | None:
        """What a scanned code stands for in this list: a part, or the oldest job that asks for it and does not stand here yet."""
        name, surrounding = self.names[self.scan_column], self.surrounding
        if surrounding is None:
            return None
        if self.inputs[name].kind.__tablename__ == "item":
            return part_with(surrounding.centre, code)
        return asked_for(surrounding.centre, surrounding.actor, code, self.states, [row[name] for row in self.rows if row[name]])

    def scan(self, found: Named) -> int:
        """Counts one more of a part that was scanned, on its line or on a new one, and says which. What was proposed and not touched yet is put right by
        hand: a scan only goes there. A job that asks for a part is one line."""
        name = self.names[self.scan_column]
        at = next((at for at, row in enumerate(self.rows) if row[name] == found.id), len(self.rows))
        if at == len(self.rows):
            self.setData(self.index(at, self.scan_column), found)
        elif "quantity" in self.names and id(self.rows[at]) not in self._proposed:
            self.setData(self.index(at, self.names.index("quantity")), (self.rows[at]["quantity"] or 0) + 1000)
        return at

    def take_as_typed(self) -> None:
        """What stands there was typed once: a scan counts on from it."""
        self._proposed = []


def default_of(asked: Input) -> Any:
    return asked.default.value if isinstance(asked.default, enum.Enum) else asked.default
