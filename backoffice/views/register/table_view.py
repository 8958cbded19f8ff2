"""The rows of a register on the screen: painted a column at a time, walked through by keyboard, copied as a spreadsheet expects."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QItemSelectionModel, QItemSelectionRange, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QToolTip, QWidget

from backoffice.pages import Clock
from backoffice.text import say
from backoffice.views.look import Look
from backoffice.views.register.cells import Strip, is_cut, paint_strip, width_of
from backoffice.views.register.marks import Marks
from backoffice.views.register.table import RecordTable
from backoffice.views.register.table_header import RegisterHeader

STILL = 0.25
"""So many seconds after the last step of the scroll bar a register rests."""
MEASURED = 40
"""So many rows say how wide the columns have to be."""
COPIED = 20_000
"""So many rows are copied at most; more is what the export is for."""


class RegisterView(QTableView):
    """The table of a register. What is selected and where one stands is kept by the records themselves when rows move."""

    opened = Signal(int)
    chosen = Signal()
    """The selection changed."""
    scrolled = Signal()
    resized = Signal()
    typed = Signal(str)
    """Somebody began to type while the rows have the focus."""
    menu_wanted = Signal(QPoint)

    def __init__(self, table: RecordTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table, self.register = table, table.register
        self.head = RegisterHeader(table.register, self)
        self.setHorizontalHeader(self.head)
        self.setModel(table)
        table.in_sight = self.rows_in_sight
        self._hovered = -1
        self._pressed_link = -1
        self._kept: _Place | None = None
        self.marks = Marks(self)
        self.moved_at = 0.0
        self._behave()
        self._measure()
        for number, column in enumerate(self.register.columns):
            self.setColumnHidden(number, column.hidden)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.head.left_down.connect(self.go_to_rows)
        table.about_to_move.connect(self._keep_place)
        table.moved.connect(self._find_place)
        table.answered.connect(self._hold_words)

    def _behave(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.horizontalScrollBar().valueChanged.connect(lambda _: self.head.place_fields())

    def _measure(self) -> None:
        self.verticalHeader().setMinimumSectionSize(Look.px(20))
        self.verticalHeader().setDefaultSectionSize(Look.size("row"))

    def _hold_words(self) -> None:
        """The columns learn how wide the rows are that came."""
        first, _last = self.rows_in_sight()
        rows = [cells for cells in map(self.table.cells, range(first, min(first + MEASURED, self.table.rowCount()))) if cells is not None]
        self.head.hold({column.name: max(width_of(column, row[number]) for row in rows)
                        for number, column in enumerate(self.register.columns) if rows and not self.isColumnHidden(number)})

    # where one stands

    def rows_in_sight(self) -> tuple[int, int]:
        """The first and the last row that can be seen."""
        count = self.table.rowCount()
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        return first, (last if last >= 0 else count - 1)

    def selected_count(self) -> int:
        return sum(part.bottom() - part.top() + 1 for part in self._parts())

    def selected_ids(self, limit: int = COPIED) -> list[int]:
        """The selected records, from the top."""
        return self.table.ids_at(self.selected_rows(limit))

    def selected_rows(self, limit: int = COPIED) -> list[int]:
        rows: list[int] = []
        for part in self._parts():
            rows += range(part.top(), min(part.bottom(), part.top() + limit - len(rows) - 1) + 1)
            if len(rows) >= limit:
                break
        return rows

    def _parts(self) -> list[QItemSelectionRange]:
        """What is selected, in stretches from the top; Qt hands out one stretch a column where a column was hidden."""
        seen: dict[tuple[int, int], QItemSelectionRange] = {}
        for part in list(self.selectionModel().selection()):  # type: ignore[call-overload]
            seen.setdefault((part.top(), part.bottom()), part)
        return [seen[key] for key in sorted(seen)]

    def current_id(self) -> int | None:
        index = self.currentIndex()
        return self.table.id_at(index.row()) if index.isValid() else None

    def select_id(self, record_id: int) -> bool:
        """Goes to a record, where it stands in what is shown."""
        place = self.table.rows_of({record_id}).get(record_id)
        if place is None:
            return False
        self.setCurrentIndex(self.table.index(place, self._column()))
        return True

    def go_to_rows(self) -> None:
        """From a filter into the rows: the first one, where none is current."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self.table.rowCount():
            self.setCurrentIndex(self.table.index(0, self._column()))

    def _column(self) -> int:
        """The column in which one stands, or the first that is shown."""
        here = self.currentIndex().column()
        if here >= 0 and not self.isColumnHidden(here):
            return here
        shown = (self.head.logicalIndex(place) for place in range(self.head.count()))
        return next((section for section in shown if not self.isColumnHidden(section)), 0)

    def _scrolled(self) -> None:
        if self._kept is None:
            self.moved_at = time.monotonic()
        self.scrolled.emit()

    def is_moving(self) -> bool:
        """Whether somebody is scrolling, or draws with the mouse: rows that moved meanwhile would slip from under the hand."""
        pressed = self.isVisible() and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton and self.underMouse()
        return pressed or self.verticalScrollBar().isSliderDown() or time.monotonic() - self.moved_at < STILL

    def _keep_place(self) -> None:
        index, (first, _last) = self.currentIndex(), self.rows_in_sight()
        self._kept = _Place(self.table.id_at(first), first, self.current_id(), index.row(), index.column(), set(self.selected_ids(500)),
                            self.horizontalScrollBar().value())

    def _find_place(self) -> None:
        """After rows have moved: the same record at the top, the same ones selected. Where the current one has left, one stands where it stood."""
        kept = self._kept
        if kept is None:
            return
        wanted = {key for key in (kept.top, kept.current, *kept.selected) if key is not None}
        places = self.table.rows_of(wanted, kept.first) if wanted else {}
        model, count = self.selectionModel(), self.table.rowCount()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        if kept.current is not None and count:
            row = places.get(kept.current, min(kept.row, count - 1))
            model.setCurrentIndex(self.table.index(row, max(kept.column, 0)), QItemSelectionModel.SelectionFlag.NoUpdate)
        for key in kept.selected:
            if key in places:
                model.select(self.table.index(places[key], 0), flags)
        self.verticalScrollBar().setValue(places.get(kept.top, kept.first) if kept.first and kept.top is not None else 0)
        self.horizontalScrollBar().setValue(kept.across)
        self._kept = None
        self.viewport().update()

    # copying

    def copied(self) -> str:
        """The selected rows as a spreadsheet takes them: columns as they stand, parted by tabs."""
        sections = [self.head.logicalIndex(place) for place in range(self.head.count())]
        shown = [section for section in sections if not self.isColumnHidden(section)]
        lines = []
        for number in self.selected_rows():
            cells = self.table.cells(number)
            if cells is not None:
                lines.append("\t".join("" if cells[section].absent else _plain(cells[section].words) for section in shown))
        return "\n".join(lines)

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.copied())

    def copy_cell(self) -> None:
        """The one cell on which one stands."""
        index = self.currentIndex()
        cells = self.table.cells(index.row()) if index.isValid() else None
        if cells is not None:
            QGuiApplication.clipboard().setText(_plain(cells[index.column()].words))

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier):
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row: in a register one moves up and down."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: self.table.rowCount() - 1}
        if action in ends and self.table.rowCount():
            return self.table.index(ends[action], self._column())
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Typing looks for it; Qt would compare every row."""
        if search.strip():
            self.typed.emit(search)

    def _open(self, row: int) -> None:
        record_id = self.table.id_at(row)
        if record_id is not None:
            self.opened.emit(record_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._open(index.row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        self._pressed_link = self._link_at(event.position().toPoint()) if plain else -1

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self._link_at(event.position().toPoint())
        if row >= 0 and row == self._pressed_link:
            self._open(row)
        self._pressed_link = -1

    def _link_at(self, point: QPoint) -> int:
        """The row whose number is under the mouse, as far as its words reach."""
        index = self.indexAt(point)
        if not index.isValid() or not self.register.columns[index.column()].is_link:
            return -1
        cells = self.table.cells(index.row())
        reach = self.columnViewportPosition(index.column()) + Look.px(10) + (
            Look.metrics("body").horizontalAdvance(cells[index.column()].words) if cells is not None else 0)
        return index.row() if point.x() <= reach else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        self._hover(self.rowAt(point.y()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if self._link_at(point) >= 0 else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for each in (self._hovered, row):
                if each >= 0:
                    self.viewport().update(0, self.rowViewportPosition(each), self.viewport().width(), self.rowHeight(each))
            self._hovered = row

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_whole(event)
            return True
        return super().viewportEvent(event)

    def _show_whole(self, event: QHelpEvent) -> None:
        """The whole of what is cut off, and the date behind a short time."""
        index = self.indexAt(event.pos())
        cells = self.table.cells(index.row()) if index.isValid() else None
        words = ""
        if cells is not None:
            column, cell = self.register.columns[index.column()], cells[index.column()]
            room = self.columnWidth(index.column()) - 2 * Look.px(10)
            if column.kind == "moment":
                words = str(cell.mark or "")
            elif isinstance(cell.mark, Clock):
                words = f"{cell.words}\n{say(column.title)}: {cell.mark.until}"
            elif column.kind == "severity" or is_cut(cell.words, room):
                words = cell.words
        QToolTip.showText(event.globalPos(), words, self.viewport(), self.visualRect(index) if words else QRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.fit(self.viewport().width())
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "head"):
            self._measure()
            self.head.fit(self.viewport().width())

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        first, last = self.rows_in_sight()
        if last >= first and self.table.rowCount():
            self._paint_rows(painter, first, last)
        painter.end()

    def _paint_rows(self, painter: QPainter, first: int, last: int) -> None:
        height, width = self.rowHeight(first), min(self.viewport().width(), self.head.length())
        top = self.rowViewportPosition(first)
        seen = [(top + (number - first) * height, self.table.cells(number)) for number in range(first, last + 1)]
        self._paint_grounds(painter, first, last, top, height, width)
        for section, column in enumerate(self.register.columns):
            if not self.isColumnHidden(section):
                strip = Strip(column, self.columnViewportPosition(section), self.columnWidth(section), height)
                if strip.x < width and strip.x + strip.width > 0:
                    paint_strip(painter, strip, [(y, cells[section]) for y, cells in seen if cells is not None])
        self._paint_current(painter, height)

    def _paint_grounds(self, painter: QPainter, first: int, last: int, top: int, height: int, width: int) -> None:
        """Selection with its petrol edge, the row under the mouse, and a hairline below each row."""
        for part in self._parts():
            upper, lower = max(part.top(), first), min(part.bottom(), last)
            if upper <= lower:
                y, deep = top + (upper - first) * height, (lower - upper + 1) * height
                painter.fillRect(0, y, width, deep, Look.colour("accent_soft"))
                painter.fillRect(0, y, Look.px(3), deep, Look.colour("accent_fill"))
        for number in range(first, last + 1) if self.marks else ():
            strength = self.marks.strength(self.table.id_at(number))
            if strength > 0:
                painter.setOpacity(strength)
                painter.fillRect(Look.px(3), top + (number - first) * height, width - Look.px(3), height, Look.colour("active.soft"))
                painter.setOpacity(1)
        model = self.selectionModel()
        if first <= self._hovered <= last and not model.isRowSelected(self._hovered, QModelIndex()):
            painter.fillRect(0, top + (self._hovered - first) * height, width, height, Look.colour("row_hover"))
        painter.setPen(Look.colour("line"))
        for number in range(last - first + 1):
            y = top + (number + 1) * height - 1
            painter.drawLine(0, y, width - 1, y)

    def _paint_current(self, painter: QPainter, height: int) -> None:
        """Where the keyboard stands, as long as it is here: the cell of a selected row, else the row."""
        index = self.currentIndex()
        if not index.isValid() or not self.hasFocus():
            return
        selected = self.selectionModel().isRowSelected(index.row(), QModelIndex())
        width = min(self.viewport().width(), self.head.length())
        rect = self.visualRect(index) if selected else QRect(0, self.rowViewportPosition(index.row()), width, height)
        painter.setPen(QPen(Look.colour("accent_line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), Look.px(4), Look.px(4))


@dataclass(frozen=True)
class _Place:
    """Where one stands: the record at the top, the current cell, what is selected, how far to the right."""

    top: int | None
    first: int
    current: int | None
    row: int
    column: int
    selected: set[int]
    across: int


def _plain(words: str) -> str:
    """A cell without tabs and line ends, with plain spaces."""
    return " ".join(words.replace("\u00a0", " ").split())
