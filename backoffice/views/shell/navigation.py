"""The registers by the desk that uses them, as a plain table, and the tree at the left of the window.

The table knows nothing of records: a test holds it equal to the registers. Counts come from the tally that the database keeps.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from backoffice.text import N_, say
from backoffice.views.look import Look, draw_icon, focus_ring
from backoffice.views.look.painting import LEFT, RIGHT

Index = QModelIndex | QPersistentModelIndex


class Place(NamedTuple):
    """One line of the navigation. `record` is the kind of record that stands there; the open ones are counted at the right."""

    key: str
    title: str
    icon: str
    right: str = ""
    record: str = ""


class Group(NamedTuple):
    """A desk and the registers that it works with."""

    key: str
    title: str
    places: tuple[Place, ...]


TODAY = Place("today", N_("Today"), "sun")
NAVIGATION: tuple[Group, ...] = (
    Group("counter", N_("Counter"), (
        Place("calls", N_("Repair calls"), "phone-call", "calls.see", "call"),
        Place("goods", N_("Goods in our care"), "package", "goods.see", "goods_entry"),
        Place("receipts", N_("Goods receipts"), "receipt-text", "goods.see", "goods_receipt"),
        Place("custody", N_("Who holds what"), "arrow-right-left", "goods.see", "custody_move"),
    )),
    Group("dispatch", N_("Dispatch"), (
        Place("vouchers", N_("Vouchers"), "clipboard-list", "vouchers.see", "voucher"),
    )),
    Group("workshop", N_("Workshop"), (
        Place("repair_cards", N_("Repair cards"), "wrench", "workshop.see", "repair_card"),
        Place("test_records", N_("Test records"), "gauge", "workshop.see", "test_record"),
    )),
    Group("warehouse", N_("Warehouse"), (
        Place("parts", N_("Parts"), "package-open", "stock.see", "stock"),
        Place("job_parts", N_("Parts for jobs"), "clipboard-pen", "stock.see", "job_part"),
        Place("issue_slips", N_("Issue slips"), "package-check", "stock.see", "issue_slip"),
        Place("return_slips", N_("Return slips"), "undo-2", "stock.see", "return_slip"),
        Place("incoming", N_("Goods in"), "download", "stock.see", "goods_in"),
        Place("old_parts", N_("Old parts"), "recycle", "stock.see", "old_part"),
        Place("purchase_requests", N_("Purchase requests"), "file-pen", "purchasing.see", "purchase_request"),
        Place("purchase_orders", N_("Purchase orders"), "shopping-cart", "purchasing.see", "purchase_order"),
        Place("suppliers", N_("Suppliers"), "factory", "purchasing.see", "supplier"),
        Place("abc_runs", N_("ABC runs"), "chart-column", "stock.see", "abc_run"),
        Place("transfers", N_("Transfers out"), "truck", "stock.see", "transfer"),
        Place("arrivals", N_("Transfers in"), "inbox", "stock.see", "arrival"),
        Place("stock_counts", N_("Stock counts"), "list-checks", "stock.see", "stock_count"),
        Place("items", N_("Parts catalogue"), "tags", "stock.see", "item"),
        Place("substitutes", N_("Substitutes"), "replace", "stock.see", "substitute"),
        Place("stock_movements", N_("Stock ledger"), "arrow-up-down", "stock.see", "stock_movement"),
        Place("warehouses", N_("Warehouses"), "warehouse", "stock.see", "warehouse"),
        Place("loaners", N_("Loaners"), "refrigerator", "loaners.see", "loaner"),
        Place("loans", N_("Loans"), "repeat-2", "loaners.see", "loan"),
        Place("replacement_notices", N_("Replacement notices"), "scroll-text", "loaners.see", "replacement_notice"),
        Place("loan_reminders", N_("Loan reminders"), "alarm-clock", "loaners.see", "loan_reminder"),
        Place("scrap_records", N_("Scrap records"), "trash-2", "loaners.see", "scrap_record"),
    )),
    Group("tools", N_("Tools"), (
        Place("tools", N_("Tool register"), "hammer", "tools.see", "tool"),
        Place("tools_held", N_("Tools in custody"), "id-card", "tools.see", "tool_custody"),
        Place("tool_incidents", N_("Loss and damage"), "badge-alert", "tools.see", "tool_incident"),
    )),
    Group("accounts", N_("Accounts"), (
        Place("to_invoice", N_("To invoice"), "file-clock", "money.see", "charge"),
        Place("invoices", N_("Invoices"), "receipt", "money.see", "invoice"),
        Place("credit_notes", N_("Credit notes"), "undo-2", "money.see", "credit_note"),
        Place("cash_receipts", N_("Cash receipts"), "banknote", "money.see", "cash_receipt"),
        Place("contracts", N_("Contracts"), "handshake", "contracts.see", "contract"),
        Place("expiry_notices", N_("Expiry notices"), "mail", "contracts.see", "expiry_notice"),
    )),
    Group("customers", N_("Customers"), (
        Place("customers", N_("Customers"), "user", "customers.see", "customer"),
        Place("units", N_("Units"), "barcode", "units.see", "unit"),
        Place("models", N_("Product models"), "boxes", "products.see", "product_model"),
    )),
    Group("office", N_("Office"), (
        Place("people", N_("Staff"), "users", "staff.see", "staff"),
        Place("roles", N_("Roles and rights"), "shield-check", "roles.see", "role"),
        Place("branches", N_("Branches"), "building-2", "branches.see", "branch"),
        Place("zones", N_("Zones"), "map-pin", "zones.see", "zone"),
        Place("papers", N_("Papers"), "file-text", "papers.see", "paper"),
        Place("history", N_("History"), "history", "history.see", "command"),
        Place("logins", N_("Logins"), "log-in", "history.see", "login"),
    )),
)


def places() -> Iterable[Place]:
    """Every line of the navigation, Today first."""
    yield TODAY
    for group in NAVIGATION:
        yield from group.places


def place(key: str) -> Place | None:
    """The line of a register (`calls`), or the one where a kind of record stands (`call`)."""
    return next((each for each in places() if key and key in (each.key, each.record)), None)


_PLACE, _GROUP, _COUNT, _LATE, _ICON = (Qt.ItemDataRole.UserRole + at for at in range(5))
_EDGE, _ROUND = 8, 6


class _Painter(QStyledItemDelegate):
    """Paints a group as a small caption with its arrow, a place as icon, title and count; grey while nobody is at the desk."""

    def __init__(self, tree: "Navigation") -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = Look.size("nav_row") + (Look.px(6) if index.data(_GROUP) else 0)
        return QSize(Look.px(120), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(0, option.rect.y(), self._tree.room(), option.rect.height())
        focused = self._tree.hasFocus() and self._tree.currentIndex() == index
        if index.data(_GROUP):
            self._paint_group(painter, rect, index, focused)
        else:
            self._paint_place(painter, rect, index, self._tree.is_hot(index), focused)
        painter.restore()

    def _ink(self, role: str) -> str:
        return role if self._tree.isEnabled() else "disabled"

    def _paint_group(self, painter: QPainter, rect: QRect, index: Index, focused: bool) -> None:
        middle = rect.center().y() + Look.px(3)
        arrow = "chevron-down" if self._tree.isExpanded(self._tree.model().index(index.row(), 0)) else "chevron-right"
        draw_icon(painter, arrow, Look.px(15), middle - Look.px(6), 12, "text_3")
        painter.setFont(Look.font("small_strong"))
        painter.setPen(Look.colour(self._ink("text_2")))
        painter.drawText(rect.adjusted(Look.px(32), Look.px(6), -Look.px(8), 0), LEFT, str(index.data()))
        if focused:
            focus_ring(painter, QRectF(rect).adjusted(_EDGE + 2, Look.px(8), -_EDGE - 2, -2))

    def _paint_place(self, painter: QPainter, rect: QRect, index: Index, hovered: bool, focused: bool) -> None:
        here = index.data(_PLACE) == self._tree.here()
        box = QRectF(rect).adjusted(_EDGE, 0, -_EDGE, 0)
        if here or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Look.colour("accent_soft" if here else "hover"))
            painter.drawRoundedRect(box, _ROUND, _ROUND)
        if focused:
            focus_ring(painter, box.adjusted(2, 2, -2, -2))
        edge = Look.px(16)
        draw_icon(painter, str(index.data(_ICON)), Look.px(17), rect.center().y() - edge / 2 + 1, 16, "accent" if here else self._ink("text_2"))
        count, late = str(index.data(_COUNT) or ""), bool(index.data(_LATE))
        painter.setFont(Look.font("small_strong" if late else "small"))
        painter.setPen(Look.colour("trouble.text" if late else "text_2"))
        painter.drawText(box.adjusted(0, 0, -Look.px(8), 0), RIGHT, count)
        room = int(box.right()) - Look.px(52) - painter.fontMetrics().horizontalAdvance(count)
        painter.setFont(Look.font("body_strong" if here else "body"))
        painter.setPen(Look.colour("accent" if here else self._ink("text")))
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(Look.px(44), rect.y(), room + 4, rect.height()), LEFT, words)


class Navigation(QTreeView):
    """The tree at the left: arrow keys and Enter, or the mouse; folded groups stay folded."""

    chosen = Signal(str)
    folded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here = ""
        self._hot = ""
        self._may: set[str] | None = None
        self._folds: set[str] = set()
        self._counts: Mapping[str, tuple[int, int]] = {}
        self._ground = QWidget()
        self.setViewport(self._ground)  # our own: asked for Qt's, PySide first learns every kind of widget there is
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setProperty("kind", "navigation")
        self.setAnimated(False)
        self.clicked.connect(self._follow)
        self.entered.connect(lambda index: self._point(str(index.data(_PLACE) or "")))
        self.collapsed.connect(self._note_fold)
        self.expanded.connect(self._note_fold)

    def build(self) -> None:
        """Fills the tree anew: after a change of language or of what the person may see."""
        self._model.clear()
        self.setAccessibleName(say(N_("Navigation")))
        root = self._model.invisibleRootItem()
        root.appendRow(self._item(TODAY))
        for group in NAVIGATION:
            seen = [each for each in group.places if self._may is None or "*" in self._may or not each.right or each.right in self._may]
            if not seen:
                continue
            head = QStandardItem(say(group.title))
            head.setData(group.key, _GROUP)
            head.setEditable(False)
            root.appendRow(head)
            for each in seen:
                head.appendRow(self._item(each))
            self.setExpanded(head.index(), group.key not in self._folds)
        self._show_counts()

    def _item(self, each: Place) -> QStandardItem:
        made = QStandardItem(say(each.title))
        made.setData(each.key, _PLACE)
        made.setData(each.icon, _ICON)
        made.setEditable(False)
        return made

    def show_rights(self, rights: Iterable[str]) -> None:
        """Only the registers that this person may see."""
        self._may = set(rights)
        self.build()

    def show_counts(self, counts: Mapping[str, tuple[int, int]]) -> None:
        """The number at the right of each place and how many of them are late."""
        self._counts = counts
        self._show_counts()

    def _show_counts(self) -> None:
        for item in self._items():
            count, late = self._counts.get(item.data(_PLACE), (0, 0))
            item.setData(str(count) if count else "", _COUNT)
            item.setData(late > 0, _LATE)
            words = item.text()
            if count:
                words = say(N_("{title}, {count} open, {late} late") if late else N_("{title}, {count} open"), title=item.text(), count=count, late=late)
            item.setAccessibleText(words)

    def _items(self) -> Iterable[QStandardItem]:
        for row in range(self._model.rowCount()):
            top = self._model.item(row)
            if top.data(_PLACE):
                yield top
            for child in range(top.rowCount()):
                yield top.child(child)

    def here(self) -> str:
        """The place whose window is in front."""
        return self._here

    def show_here(self, key: str) -> None:
        self._here = key
        for item in self._items():
            if item.data(_PLACE) == key:
                self.setCurrentIndex(item.index())
        self._ground.update()

    def room(self) -> int:
        """How wide a line may be."""
        return self._ground.width()

    def is_hot(self, index: Index) -> bool:
        """Whether the mouse is on it."""
        return bool(self._hot) and index.data(_PLACE) == self._hot

    def _point(self, key: str) -> None:
        if key != self._hot:
            self._hot = key
            self._ground.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point("")

    def folds(self) -> list[str]:
        return sorted(self._folds)

    def fold(self, groups: Iterable[str]) -> None:
        """Folds the groups as they were left."""
        self._folds = set(groups)
        self.build()

    def _note_fold(self, index: QModelIndex) -> None:
        key = index.data(_GROUP)
        if key:
            (self._folds.discard if self.isExpanded(index) else self._folds.add)(key)
            self.folded.emit()

    def _follow(self, index: QModelIndex) -> None:
        if index.data(_GROUP):
            self.setExpanded(index, not self.isExpanded(index))
        elif index.data(_PLACE):
            self.chosen.emit(index.data(_PLACE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._follow(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a second click on a group must not unfold what the first one folded

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.build()
        elif event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
