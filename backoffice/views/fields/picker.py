"""Choosing a record by typing part of it: name, tail of a phone, middle of a serial. What is not there yet is made on the spot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from backoffice.reading import Named, look_up
from backoffice.text import N_, say, together
from backoffice.views.fields.scanner import takes_scans
from backoffice.views.fields.widgets import LineEdit, Surrounding
from backoffice.views.look import Look, draw_icon, icon, paint_found

ICONS = {
    "customer": "user", "contact": "contact", "unit": "barcode", "product_model": "boxes", "staff": "user-check", "zone": "map-pin", "branch": "building-2",
    "role": "shield-check", "call": "phone-call", "voucher": "clipboard-list", "goods_entry": "package", "goods_receipt": "receipt-text",
    "repair_card": "wrench", "contract": "handshake", "charge": "file-clock", "invoice": "receipt", "cash_receipt": "banknote", "expiry_notice": "mail",
    "credit_note": "undo-2",
    "paper": "file-text", "stock": "package-open", "item": "tags", "job_part": "clipboard-pen", "issue_slip": "package-check", "return_slip": "undo-2",
    "supplier": "factory", "purchase_request": "file-pen", "purchase_order": "shopping-cart", "abc_run": "chart-column",
    "goods_in": "download", "old_part": "recycle", "substitute": "replace", "stock_movement": "arrow-up-down", "warehouse": "warehouse",
    "loaner": "refrigerator", "loan": "repeat-2", "replacement_notice": "scroll-text", "loan_reminder": "alarm-clock", "scrap_record": "trash-2",
    "test_record": "gauge",
    "transfer": "truck", "arrival": "inbox", "stock_count": "list-checks", "tool": "hammer", "tool_custody": "id-card", "tool_incident": "badge-alert",
}
"""One meaning, one icon."""

_Index = QModelIndex | QPersistentModelIndex
NAMED, WHY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

MOST = 10
"""So many lines of the list are seen at once."""


class Found(QAbstractListModel):
    """What was found, and at the end the offer to make it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[Named | None, str]] = []

    def show(self, rows: list[tuple[Named | None, str]]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        named, words = self.rows[index.row()]
        if role == NAMED:
            return named
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{named.title}, {words or named.detail}" if named is not None else words
        return words if role == WHY else None


class _Painter(QStyledItemDelegate):
    """Two lines a record: what it is, with what was typed on amber, and what tells it from its neighbours."""

    def __init__(self, list_view: QListView) -> None:
        super().__init__(list_view)
        self.typed = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        named = index.data(NAMED)
        return QSize(Look.px(200), Look.px(44 if named is not None and (named.detail or index.data(WHY)) else 32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(4, 1, -4, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Look.colour("accent_soft"))
            painter.drawRoundedRect(box, 5, 5)
        named: Named | None = index.data(NAMED)
        why = str(index.data(WHY) or "")
        left, right = box.left() + Look.px(34), box.right() - Look.px(8)
        if named is None:
            draw_icon(painter, "plus", box.left() + Look.px(10), box.center().y() - Look.px(7), 14, "accent")
            painter.setFont(Look.font("body"))
            painter.setPen(Look.colour("accent"))
            shown = painter.fontMetrics().elidedText(why, Qt.TextElideMode.ElideRight, int(right - left))
            painter.drawText(QRectF(left, box.top(), right - left, box.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            painter.restore()
            return
        draw_icon(painter, ICONS.get(named.table, "file-text"), box.left() + Look.px(9), box.top() + Look.px(9 if named.detail else 7), 16, "text_2")
        detail = why or named.detail
        line = QRectF(left, box.top() + (Look.px(4) if detail else 0), right - left, Look.px(18) if detail else box.height())
        paint_found(painter, line, named.title, self.typed, "body", "text_3" if named.closed else "text")
        if detail:
            below = f"{why}, {named.detail}" if why and named.detail else detail
            paint_found(painter, QRectF(left, box.top() + Look.px(22), right - left, Look.px(16)), below, self.typed, "small", "text_2")
        painter.restore()


class Offer(QFrame):
    """The list below a picker. The keyboard stays in the field."""

    chosen = Signal(int)

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self._field = field
        self.setProperty("kind", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found = Found(self)
        self.list = QListView()
        self.list.setModel(self.found)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumHeight(1)  # of its own it wants room for two
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(say(N_("Found")))
        self.painter = _Painter(self.list)
        self.list.setItemDelegate(self.painter)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(lambda index: self.chosen.emit(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, Look.px(4), 1, Look.px(4))
        column.addWidget(self.list)

    def show_rows(self, rows: list[tuple[Named | None, str]], words: str, at_first: bool) -> None:
        """Shows what was found below the field, as high as it needs to be; nothing found, nothing shown."""
        self.painter.typed = words
        self.found.show(rows)
        if not rows:
            self.hide()
            return
        self.list.setCurrentIndex(self.found.index(0 if at_first else -1, 0))
        field = self._field
        height = sum(self.list.sizeHintForRow(row) for row in range(min(len(rows), MOST))) + Look.px(8) + 4
        self.setGeometry(QRect(field.mapToGlobal(QPoint(0, field.height() + 3)), QSize(max(field.width(), Look.px(340)), height)))
        self.show()
        self.raise_()

    def move_by(self, by: int) -> None:
        count = self.found.rowCount()
        if count:
            self.list.setCurrentIndex(self.found.index((self.list.currentIndex().row() + by) % count, 0))

    def row(self) -> int:
        return self.list.currentIndex().row()


class RecordPicker(LineEdit):
    """One record of any register. Its value is the record's id.

    Type and choose with the arrows and Enter; F2 opens the chosen record, F3 makes a new one with what was typed.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = ""
        self.scope: Mapping[str, Any] = {}
        self.search: Callable[[str], list[tuple[Named, str]]] | None = None
        self.creates = ""
        self.new_one = False
        self.unknown = N_("Choose one of the list, or clear the field.")
        self.making: Callable[[str], object] | None = None
        self._surrounding: Surrounding | None = None
        self._named: Named | None = None
        self._before_typing: Named | None = None
        self._offer: Offer | None = None
        self.found_by_scan: Callable[[str], Named | None] | None = None
        self.next_scan: Callable[[Named], object] | None = None
        self._sign = QAction(icon("search", "text_3"), "", self)
        self._sign.triggered.connect(lambda: self.ask(self.text() if self._named is None else ""))
        self.addAction(self._sign, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._typed)
        self.say_words()

    def take(self, surrounding: Surrounding) -> None:
        self._surrounding = surrounding
        takes_scans(self, self._scanned)

    def _scanned(self, code: str) -> bool:
        """A barcode that is scanned into the field chooses its part, the next one in a list that of the next line; every other code goes where codes go."""
        if self._surrounding is None or self.isReadOnly():
            return False
        from backoffice.reading.inventory import part_with
        found = self.found_by_scan(code) if self.found_by_scan is not None else part_with(self._surrounding.centre, code) if self.table == "item" else None
        if found is None:
            return False
        if self._offer is not None:
            self._offer.hide()
        if self.next_scan is None:
            self.pick(found)
            return True
        if self._named is None and self._before_typing is not None and self.text() == self._before_typing.title:
            self.show_named(self._before_typing)  # the keys of the scan have typed over it
        self.next_scan(found)
        return True

    def get_value(self) -> Any:
        return self._named.id if self._named is not None else None

    def put_value(self, value: Any) -> None:
        if value is None:
            self.show_named(None)
        elif isinstance(value, Named):
            self.show_named(value)
        elif self._named is None or self._named.id != value:
            from backoffice.reading import name_of
            self.show_named(name_of(self._surrounding.centre, self.table, int(value)) if self._surrounding is not None else None)

    value = Property(object, get_value, put_value, notify=LineEdit.changed, user=True)

    @property
    def named(self) -> Named | None:
        return self._named

    def show_named(self, named: Named | None) -> None:
        """Shows a record without asking anybody."""
        self._named = named
        self.setText(named.title if named is not None else "")
        self.setCursorPosition(0)
        self.setToolTip(together(named.title, named.detail) if named is not None else "")

    def fault(self) -> str:
        if self.text().strip() and self._named is None and not self.new_one:
            return say(self.unknown)
        return ""

    def remark(self) -> str:
        return ""

    def draft(self) -> Any:
        return {"id": self.get_value(), "text": self.text()}

    def restore(self, draft: Any) -> None:
        if draft.get("id") is not None:
            self.put_value(draft["id"])
        if self._named is None:
            self.setText(draft.get("text") or "")

    def lock(self, locked: bool) -> None:
        super().lock(locked)
        self._sign.setIcon(icon("external-link" if locked else "search", "text_3"))
        self._sign.setVisible(not locked)

    # asking

    def ask(self, words: str) -> None:
        """Shows what is found for these words, and the offer to make something new."""
        if self.isReadOnly() or self._surrounding is None:
            return
        found: list[tuple[Named | None, str]] = list(self._found(words))
        if self.creates and words.strip():
            found.append((None, say(N_("New: {name}"), name=words.strip())))
        if self._offer is None:
            self._offer = Offer(self)
            self._offer.chosen.connect(self._choose)
        self._offer.show_rows(found, words.strip(), at_first=bool(found and found[0][0] is not None))

    def _found(self, words: str) -> list[tuple[Named, str]]:
        if self.search is not None:
            return self.search(words)
        assert self._surrounding is not None
        return [(each, "") for each in look_up(self._surrounding.centre, self.table, words, self.scope,
                                               branch_id=self._surrounding.actor.branch_id)]

    def _typed(self, words: str) -> None:
        if self._named is not None:
            self._before_typing, self._named = self._named, None
            self.setToolTip("")
            self.picked.emit(None)
        if words.strip():
            self.ask(words)
        elif self._offer is not None:
            self._offer.hide()

    def is_offering(self) -> bool:
        return self._offer is not None and self._offer.isVisible()

    def offered(self) -> list[tuple[Named | None, str]]:
        """What stands in the list now."""
        return list(self._offer.found.rows) if self._offer is not None else []

    def _choose(self, row: int) -> None:
        assert self._offer is not None
        if not 0 <= row < len(self._offer.found.rows):
            return
        named, _words = self._offer.found.rows[row]
        self._offer.hide()
        if named is None:
            self.make()
            return
        self.pick(named)

    def pick(self, named: Named) -> None:
        """Takes a record as if somebody had chosen it in the list."""
        self.show_named(named)
        self.picked.emit(named)
        self.left.emit()

    def make(self) -> None:
        """Makes a new record with what was typed."""
        words = self.text().strip() if self._named is None else ""
        if self.making is not None:
            self.making(words)
        elif self.creates and self._surrounding is not None and self._surrounding.create is not None:
            self._surrounding.create(self.creates, words, self._made)

    def _made(self, record_id: int) -> None:
        from backoffice.reading import name_of
        assert self._surrounding is not None
        found = name_of(self._surrounding.centre, self.table, record_id)
        if found is not None:
            self.pick(found)
            self.setFocus()

    def open_it(self) -> None:
        """Opens the chosen record in its own window."""
        if self._named is not None and self._surrounding is not None and self._surrounding.open_record is not None:
            self._surrounding.open_record(self._named.table, self._named.id)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._offering_key(event) if self.is_offering() else self._own_key(event)):
            super().keyPressEvent(event)

    def _offering_key(self, event: QKeyEvent) -> bool:
        assert self._offer is not None
        match event.key():
            case Qt.Key.Key_Down:
                self._offer.move_by(1)
            case Qt.Key.Key_Up:
                self._offer.move_by(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._offer.row() >= 0:
                self._choose(self._offer.row())
            case Qt.Key.Key_Escape:
                self._offer.hide()
            case Qt.Key.Key_F3:
                self._offer.hide()
                self.make()
            case _:
                return False
        return True

    def _own_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down if not event.modifiers():
                self.ask(self.text() if self._named is None else "")
            case Qt.Key.Key_F2:
                self.open_it()
            case Qt.Key.Key_F3:
                self.make()
            case _:
                return False
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes on has chosen what alone was found."""
        if self.is_offering():
            assert self._offer is not None
            rows = [named for named, _ in self._offer.found.rows if named is not None]
            self._offer.hide()
            if len(rows) == 1 and self._named is None and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
                self.pick(rows[0])
        super().focusOutEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.isReadOnly() and self._named is not None:
            self.open_it()
        else:
            super().mouseDoubleClickEvent(event)

    def say_words(self) -> None:
        """Says its words in the language of the desk."""
        self._sign.setText(say(N_("Search")))
        self._sign.setToolTip(say(N_("Search (arrow down)")))
        self.setAccessibleDescription(say(N_("Type to search; arrow down shows the list, F2 opens, F3 makes a new one")))
