"""The table in a form: hairlines, columns that share the width, and keys that go on from cell to cell; and lines that are only read."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from backoffice.models.steps import words_of
from backoffice.reading import Named
from backoffice.text import N_, say
from backoffice.views.look import Look

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
SHARES = {"description": 50, "work": 50, "accessories": 42, "detail": 40, "address": 40, "unit": 34, "serial": 30, "condition": 30, "reason": 30,
          "item": 44, "supplier": 34, "announced": 30, "remark": 30, "recounted": 28,
          "started_at": 30, "contact_name": 30, "name": 30, "email": 30, "declared_value": 26, "kind": 24,
          "category": 26, "unit_price": 24, "price_per_hour": 24,
          "quantity": 22, "code": 20}
"""How much of the width a column wants beside the others."""
MEASURED = 12
"""So many rows are looked at for how wide a column has to be."""
RIGHT = ("quantity", "unit_price", "to_pay", "amount", "price_per_hour", "minutes", "in_our_money", "lead_days", "came_in", "given_up", "asked", "issued",
         "used", "returned", "sent", "arrived", "rejected", "came_back", "written_off", "book", "counted", "recounted", "value", "running", "order_at",
         "market", "company")


def aligned(name: str) -> Qt.AlignmentFlag:
    """At which side a column stands: figures at the right."""
    side = Qt.AlignmentFlag.AlignRight if name in RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class Cells(QStyledItemDelegate):
    """Paints a cell with room at both sides and a hairline below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(Look.px(60), Look.size("row") + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, Look.colour("accent_soft"))
        painter.setFont(Look.font())
        quiet = index.data(Qt.ItemDataRole.ForegroundRole) is not None
        painter.setPen(Look.colour("text_3" if quiet else "text"))
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        room = rect.adjusted(Look.px(10), 0, -Look.px(10), 0)
        aligned = index.data(Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(room, aligned, painter.fontMetrics().elidedText(words.replace("\n", " "), Qt.TextElideMode.ElideRight, room.width()))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, Look.colour("line"))
        painter.restore()


class Grid(QTableView):
    """The table itself, as a keyboard wants it."""

    TRIGGERS = (QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.CurrentChanged
                | QAbstractItemView.EditTrigger.SelectedClicked)
    removing = Signal(int)
    leaving = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(self.TRIGGERS)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "lines")
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(Look.size("row") + 2)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)

    def lay_out(self, names: list[str]) -> None:
        """Gives each column room for its caption, and its share of the rest of the width."""
        self._shares = [SHARES.get(name, 24) for name in names]
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(Look.px(36))
        self.share_out()

    def share_out(self) -> None:
        """Shares the width out anew: the table or its words have changed. Nothing is cut where all of it has room, else no caption."""
        shares, model = getattr(self, "_shares", []), self.model()
        if not shares or model is None:
            return
        room = self.viewport().width()
        wide = [room * share // sum(shares) for share in shares]
        captions = [self._width_of(str(model.headerData(at, Qt.Orientation.Horizontal) or ""), "small_strong") for at in range(len(shares))]
        contents = [max((self._width_of(str(model.index(row, at).data() or ""), "body") for row in range(min(model.rowCount(), MEASURED))), default=0)
                    for at in range(len(shares))]
        for least in ([max(both) for both in zip(captions, contents, strict=True)], captions):
            missing = [max(needed - width, 0) for needed, width in zip(least, wide, strict=True)]
            over = [max(width - needed, 0) for needed, width in zip(least, wide, strict=True)]
            if sum(missing) <= sum(over):
                wide = [width + needed - spare * sum(missing) // max(sum(over), 1) for width, needed, spare in zip(wide, missing, over, strict=True)]
                break
        for at, width in enumerate(wide):
            self.setColumnWidth(at, max(Look.px(36), width))

    def _width_of(self, words: str, font: str) -> int:
        return Look.metrics(font).horizontalAdvance(words) + Look.px(26)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.share_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.removing.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()  # it does the deed of the window
            else:
                self.edit(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.go_on(event.key() == Qt.Key.Key_Backtab)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        model = self.model()
        if model is not None and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason,
                                                    Qt.FocusReason.OtherFocusReason) and not self.currentIndex().isValid():
            self.setCurrentIndex(model.index(0, 0))

    def go_on(self, back: bool = False) -> None:
        """To the next cell; from the empty last row on to the next field of the form."""
        model, here = self.model(), self.currentIndex()
        last_column = model.columnCount() - 1
        row, column = here.row(), here.column() + (-1 if back else 1)
        if column > last_column:
            row, column = row + 1, 0
        elif column < 0:
            row, column = row - 1, last_column
        empty_row = here.row() == model.rowCount() - 1 and not back
        if row < 0 or row >= model.rowCount() or empty_row:
            self.leaving.emit(back)
            return
        self.setFocus()
        self.setCurrentIndex(model.index(row, column))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self.hasFocus() and self.currentIndex().isValid():
            painter.setPen(QPen(Look.colour("accent"), 2))
            painter.drawRect(QRectF(self.visualRect(self.currentIndex())).adjusted(1, 1, -1, -2))


class _Read(QAbstractTableModel):
    """Lines that are only read."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.names: list[str] = []
        self.rows: list[dict[str, Any]] = []

    def put(self, names: list[str], rows: list[dict[str, Any]]) -> None:
        self.beginResetModel()
        self.names, self.rows = names, rows
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(words_of(self.names[section]))
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return aligned(self.names[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            value = self.rows[index.row()].get(self.names[index.column()], "")
            if not isinstance(value, Named):
                return value
            return f"{value.title} {value.detail}" if value.table == "item" else value.title
        return aligned(self.names[index.column()]) if role == Qt.ItemDataRole.TextAlignmentRole else None


class LinesView(Grid):
    """Lines that are only read, as high as what stands in them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _Read(self)
        self.setModel(self._lines)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setItemDelegate(Cells(self))

    def show_lines(self, names: list[str], rows: list[dict[str, Any]]) -> None:
        self._lines.put(names, rows)
        self.lay_out(names)
        self.setFixedHeight(Look.size("table_header") + min(max(len(rows), 1), 12) * (Look.size("row") + 2) + 4)

    def get_value(self) -> Any:
        return self._lines.rows

    def put_value(self, value: Any) -> None:
        rows = list(value or [])
        self.show_lines(list(rows[0]) if rows else self._lines.names, rows)

    value = Property(object, get_value, put_value, notify=changed, user=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._lines.rows:
            painter = QPainter(self.viewport())
            painter.setFont(Look.font("small"))
            painter.setPen(Look.colour("text_3"))
            painter.drawText(self.viewport().rect().adjusted(Look.px(10), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, say(N_("None yet")))
