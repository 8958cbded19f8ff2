"""Lines: a small table typed into, for labour and parts, or for the units that are taken in."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QHBoxLayout, QStyleOptionViewItem, QTableView, QVBoxLayout, QWidget

from backoffice.models.steps import Input
from backoffice.reading import Named, name_of
from backoffice.text import N_, say
from backoffice.views.fields.amounts import MoneyEdit, QuantityEdit, ReadEdit, WholeEdit
from backoffice.views.fields.grid import Cells, Grid, Index
from backoffice.views.fields.picker import RecordPicker
from backoffice.views.fields.rows import LinesTable, default_of
from backoffice.views.fields.scanner import takes_scans
from backoffice.views.fields.widgets import ChoiceBox, LineEdit, Sound, Surrounding, Tick, missing_words
from backoffice.views.look import Look, button


class _Editors(Cells):
    """Gives each cell the field of its kind. Enter goes on to the next cell, at the end of the row to the next row."""

    onward = Signal(bool)
    faulty = Signal(str)
    scanned = Signal(object)

    def __init__(self, table: LinesTable, view: QTableView) -> None:
        super().__init__(view)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        asked = self._table.input_at(index)
        made = editor_for(asked, parent)
        if self._table.surrounding is not None and hasattr(made, "take"):
            made.take(self._table.surrounding)
        made.setAccessibleName(say(asked.label))
        if isinstance(made, RecordPicker):
            if index.column() == self._table.scan_column:
                made.next_scan, made.found_by_scan = partial(self._next_scan, made), self._table.found_by_scan
        elif self._table.scan_column >= 0 and isinstance(made, LineEdit):
            takes_scans(made, partial(self._scanned_beside, made, asked.name))
        return made

    def _scanned_beside(self, editor: LineEdit, name: str, code: str) -> bool:
        """A code is scanned while another cell of a line is being typed into: what it stands for counts on its own line; any other is the serial number
        where one is typed, and no figure."""
        found = self._table.found_by_scan(code)
        if found is not None:
            self._next_scan(editor, found)
        elif name in ("serial", "serials"):
            editor.setText(code if name == "serial" else f"{editor.text()} {code}".strip())
            editor.textEdited.emit(editor.text())
        elif isinstance(editor, ReadEdit):
            self.faulty.emit(say(N_("Nothing in this list is meant by the code {code}."), code=code))
        else:
            return False
        return True

    def _next_scan(self, editor: QWidget, found: Named) -> None:
        """What was typed is taken over, and the part counts on its own line, once the scanner has let go of this one."""
        def begin() -> None:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.scanned.emit(found)
        QTimer.singleShot(0, editor, begin)

    def setEditorData(self, editor: Any, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        asked = self._table.input_at(index)
        if asked.long and isinstance(editor, LineEdit):
            editor.put_value("; ".join(str(value or "").splitlines()))
        elif isinstance(editor, RecordPicker):
            editor.show_named(self._table.titles.get(value))
        else:
            editor.put_value(value)

    def setModelData(self, editor: Any, model: QAbstractItemModel, index: Index) -> None:
        fault = editor.fault()
        self.faulty.emit(fault)
        if fault:
            return
        asked = self._table.input_at(index)
        value = editor.named if isinstance(editor, RecordPicker) else editor.get_value()
        if asked.long and isinstance(value, str):
            value = "\n".join(part.strip() for part in value.replace("\uff1b", ";").split(";") if part.strip())
        if value is None and not asked.is_record and not asked.is_choice:
            value = default_of(asked)
        model.setData(index, value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            if isinstance(watched, RecordPicker) and watched.is_offering():
                return False
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
                return False  # what is typed is taken over, and the key goes on to the window: it does the deed
            back = event.key() == Qt.Key.Key_Backtab
            if back or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
                self.onward.emit(back)
                return True
        return super().eventFilter(watched, event)


def editor_for(asked: Input, parent: QWidget | None = None) -> Any:
    """The field for one cell."""
    if asked.is_record:
        made: Any = RecordPicker(parent)
        made.table = asked.kind.__tablename__
        return made
    if asked.is_choice:
        made = ChoiceBox(parent)
        made.offer(asked.kind, optional=not asked.required and asked.default is None)
        return made
    kinds: dict[Any, type[QWidget]] = {"money": MoneyEdit, "quantity": QuantityEdit, "minutes": WholeEdit, int: WholeEdit, bool: Tick}
    if asked.kind in (date, datetime):
        from backoffice.views.fields.dates import DateEdit
        return DateEdit(parent)
    return kinds.get(asked.kind, LineEdit)(parent)


class LinesEdit(Sound, QFrame):
    """A table of rows. Its value is a list of dictionaries, as a step takes them.

    Enter and Tab go on; typing in the empty last row makes a new one; Ctrl+Delete takes a row away.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = Grid()
        self._table: LinesTable | None = None
        self._fault = ""
        self.view.removing.connect(self.remove_row)
        self.view.leaving.connect(lambda back: self.focusNextPrevChild(not back))
        self._remove = button(say(N_("Remove line")), "quiet", "minus", small=True)
        self._remove.clicked.connect(lambda: self.remove_row(self.view.currentIndex().row()))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Look.px(2))
        column.addWidget(self.view)
        column.addLayout(foot)
        self.setFocusProxy(self.view)
        self.say_words()

    def offer(self, line: type) -> None:
        """What a row asks for."""
        self._table = LinesTable(line, self)
        self.view.setModel(self._table)
        editors = _Editors(self._table, self.view)
        self.view.setItemDelegate(editors)
        editors.onward.connect(self.view.go_on)
        editors.faulty.connect(self._note_fault)
        editors.scanned.connect(self._add_scanned)
        self._table.dataChanged.connect(lambda *_: self._moved())
        self._table.rowsRemoved.connect(lambda *_: self._moved())
        self._table.modelReset.connect(lambda: self._moved())
        self._table.modelReset.connect(self.view.share_out)
        self.view.lay_out(self._table.names)
        self._fit()

    def take(self, surrounding: Surrounding) -> None:
        if self._table is not None:
            self._table.surrounding = surrounding

    def count_in(self, currency: str) -> None:
        """Says in which money the amounts are."""
        if self._table is not None:
            self._table.count_in(currency)

    def _add_scanned(self, found: Named) -> None:
        """The line of what was scanned, ready for its quantity or for the next code."""
        names = self.table.names
        place = self.table.index(self.table.scan(found), names.index("quantity") if "quantity" in names else self.table.scan_column)
        self.view.setCurrentIndex(place)
        if self.view.state() != QAbstractItemView.State.EditingState:
            self.view.edit(place)

    def _note_fault(self, fault: str) -> None:
        self._fault = fault
        self.left.emit()

    def _moved(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        rows = self._table.rowCount() if self._table is not None else 1
        self.view.setFixedHeight(Look.size("table_header") + min(max(rows, 2), 7) * (Look.size("row") + 2) + 4)

    def remove_row(self, row: int) -> None:
        if self._table is not None:
            self._table.remove(row)
            self.view.setFocus()

    @property
    def table(self) -> LinesTable:
        assert self._table is not None
        return self._table

    def get_value(self) -> Any:
        return [dict(row) for row in self._table.rows] if self._table is not None else []

    def put_value(self, value: Any) -> None:
        if self._table is not None:
            rows = [dict(row) for row in value or []]
            self._name(rows)
            self._table.put(rows)

    value = Property(object, get_value, put_value, notify=changed, user=True)

    def _name(self, rows: list[dict[str, Any]]) -> None:
        """What the references in the rows are called."""
        table = self.table
        for name, asked in table.inputs.items():
            for row in rows:
                value = row.get(name)
                if asked.is_record and isinstance(value, Named):
                    table.titles[value.id], row[name] = value, value.id
                elif asked.is_record and value and value not in table.titles and table.surrounding is not None:
                    found = name_of(table.surrounding.centre, asked.kind.__tablename__, value)
                    if found is not None:
                        table.titles[value] = found

    def fault(self) -> str:
        return self._fault

    def remark(self) -> str:
        return missing_words(" ".join(str(each) for row in self.get_value() for each in row.values() if isinstance(each, str)))

    def lock(self, locked: bool) -> None:
        if self._table is not None and self._table.locked != locked:
            self._table.beginResetModel()
            self._table.locked = locked
            self._table.endResetModel()
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers if locked else Grid.TRIGGERS)
        self._remove.setVisible(not locked)

    def restore(self, draft: Any) -> None:
        self.put_value(draft)
        if self._table is not None:
            self._table.take_as_typed()

    def say_words(self) -> None:
        """Says its words in the language of the desk."""
        self._remove.setText(say(N_("Remove line")))
        self._remove.setToolTip(say(N_("Remove this line (Ctrl+Delete)")))
        self._remove.setAccessibleName(say(N_("Remove line")))
        self.view.share_out()
        self.view.horizontalHeader().viewport().update()
