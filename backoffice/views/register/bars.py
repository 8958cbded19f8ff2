"""The bars of a register: title with counts and actions above, views and filter tags below it, selection and sums at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QLayoutItem, QProgressBar, QPushButton, QSizePolicy, QWidget

from backoffice.text import N_, say, whole
from backoffice.views.look import Look, button, draw_icon, icon, label
from backoffice.views.look.painting import LEFT
from backoffice.views.look.pieces import ElidedLabel
from backoffice.views.register.table_header import NarrowingField


class Lines(QLayout):
    """Puts widgets side by side, and begins a new line where one is full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def put(self, widget: QWidget, place: int) -> None:
        """Enters a widget at a place among the others."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = max((item.sizeHint().width() for item in self._items if not item.isEmpty()), default=0)
        return QSize(min(widest, Look.px(160)), Look.px(26))

    def _place(self, rect: QRect, move: bool) -> int:
        gap, line = Look.px(4), Look.px(26)
        x, y = rect.x(), rect.y()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y = rect.x(), y + line + gap
            if move:
                item.setGeometry(QRect(QPoint(x, y + (line - size.height()) // 2), QSize(min(size.width(), max(rect.width(), 1)), size.height())))
            x += size.width() + gap
        return y + line - rect.y()


class HeadBar(QFrame):
    """Title with counts; at the right the quiet actions, those on the selection, and the new record. In a narrow window the quiet ones
    show their icons alone; they stand in the menus too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(kind="title")
        self.count = label(kind="meta")
        self.export = button("", "quiet", "download")
        self.print = button("", "quiet", "printer")
        self.columns = button("", "quiet", "columns-3")
        self.steps: list[QPushButton] = []
        self.new = button("", "primary", "plus")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.title)
        self._row.addWidget(self.count)
        self._row.addStretch(1)
        for made in (self.export, self.print, self.columns):
            self._row.addWidget(made)
        self._row.addWidget(self.new)
        self.quiet = {self.export: N_("Export"), self.print: N_("Print"), self.columns: N_("Columns")}
        self._measure()

    def add_steps(self, steps: Sequence[QPushButton]) -> None:
        for made in steps:
            self.steps.append(made)
            self._row.insertWidget(self._row.indexOf(self.new), made)

    def _measure(self) -> None:
        self.setFixedHeight(Look.size("register_head"))
        self._row.setContentsMargins(Look.px(20), 0, Look.px(16), 0)
        self._row.setSpacing(Look.px(8))

    def translate(self) -> None:
        for made, words in self.quiet.items():
            made.setAccessibleName(say(words))
            made.setToolTip(say(words))
        self._fit()

    def _fit(self) -> None:
        """Words where there is room for them, else icons alone; then the count goes, and what stands in the menus too."""
        room = self.width() - Look.px(56) - self.title.sizeHint().width()
        new = self.new.sizeHint().width() + Look.px(8) if not self.new.isHidden() else 0
        steps = sum(each.sizeHint().width() + Look.px(8) for each in self.steps)
        words = {made: f" {say(told)}" for made, told in self.quiet.items()}
        wordy = sum(Look.metrics("body").horizontalAdvance(told) + Look.px(52) for told in words.values())
        icons, count = Look.px(42) * len(words), self.count.sizeHint().width() + Look.px(8)
        for made, told in words.items():
            shown = told if room >= new + steps + wordy + count else ""
            if made.text() != shown:
                made.setText(shown)
            made.setVisible(room >= new + icons)
        self.count.setVisible(room >= new + steps + icons + count)
        for each in self.steps:
            each.setVisible(room >= new + steps + icons)

    def minimumSizeHint(self) -> QSize:
        return QSize(Look.px(300), Look.size("register_head"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._measure()


class SearchField(NarrowingField):
    """Looks through all that the records are found by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setTextMargins(Look.px(20), 0, 0, 0)
        self.setMinimumWidth(Look.px(90))

    def sizeHint(self) -> QSize:
        return QSize(Look.px(196), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_icon(QPainter(self), "search", Look.px(7), (self.height() - Look.px(14)) / 2, 14, "accent" if self.text() else "text_3")


class Tag(QPushButton):
    """A filter that is in force; a click or the delete key takes it away."""

    removed = Signal(str)

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(f"{words} ", parent)
        self.name, self.words = name, words
        self.setProperty("kind", "tag")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        self.setIcon(icon("x", "accent"))
        self.setIconSize(QSize(Look.px(12), Look.px(12)))
        self.setAccessibleName(say(N_("Remove the filter {filter}"), filter=words))
        self.setToolTip(self.accessibleName())
        self.clicked.connect(lambda: self.removed.emit(self.name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.name)
        else:
            super().keyPressEvent(event)


class ViewsBar(QWidget):
    """The views as round buttons with their counts, the filters in force as tags, and the search field."""

    view_wanted = Signal(str)
    removed = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, views: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views: dict[str, QPushButton] = {}
        self.tags: list[Tag] = []
        self._lines = Lines()
        for key in views:
            self.add_view(key)
        self.filter = button("", "quiet", "plus", small=True)
        self._lines.addWidget(self.filter)
        self.search = SearchField()
        self.save = button("", "quiet", small=True)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._lines, 1)
        self._row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        self._measure()

    def _measure(self) -> None:
        self._row.setContentsMargins(Look.px(14), 0, Look.px(16), Look.px(8))
        self._row.setSpacing(Look.px(8))

    def add_view(self, key: str, title: str = "") -> None:
        """A further view, behind the others."""
        made = button(title, "view")
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.clicked.connect(lambda: self.view_wanted.emit(key))
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(key, made.mapToGlobal(at)))
        self._lines.put(made, len(self.views))
        self.views[key] = made

    def remove_view(self, key: str) -> None:
        made = self.views.pop(key)
        self._lines.removeWidget(made)
        made.deleteLater()

    def show_view(self, key: str) -> None:
        if key in self.views:
            self.views[key].setChecked(True)

    def name_view(self, key: str, title: str, count: int | None) -> None:
        """A view with how much stands in it."""
        made = self.views[key]
        words = title if count is None else f"{title}  {whole(count)}"
        if made.text() != words:
            made.setText(words)
            made.setAccessibleName(title if count is None else say(N_("{title}, {count}"), title=title, count=whole(count)))

    def show_tags(self, told: Sequence[tuple[str, str]]) -> None:
        """The filters in force: name and words of each."""
        if [(tag.name, tag.words) for tag in self.tags] == list(told):
            return
        for tag in self.tags:
            self._lines.removeWidget(tag)
            tag.deleteLater()
        self.tags = [Tag(name, words, self) for name, words in told]
        place = len(self.views)
        for number, tag in enumerate(self.tags):
            tag.removed.connect(self.removed)
            self._lines.put(tag, place + number)
            tag.show()
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._measure()


class Sums(QWidget):
    """Sums by tone: a dot and words for each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sums: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_sums(self, sums: Sequence[tuple[str, str]]) -> None:
        """Words and tone of each; without a tone they have no dot."""
        self._sums = list(sums)
        self.setAccessibleName(", ".join(words for words, _tone in sums))
        self.updateGeometry()
        self.update()

    def words(self) -> list[str]:
        return [words for words, _tone in self._sums]

    def _width(self, words: str, tone: str) -> int:
        return Look.metrics("small").horizontalAdvance(words) + (Look.px(14) if tone else 0) + Look.px(20)

    def sizeHint(self) -> QSize:
        return QSize(sum(self._width(words, tone) for words, tone in self._sums), Look.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, Look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(Look.font("small"))
        x = self.width() - self.sizeHint().width() + Look.px(20)
        for words, tone in self._sums:
            width = self._width(words, tone) - Look.px(20)
            if tone:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(Look.colour(f"{tone}.solid"))
                painter.drawEllipse(QPointF(x + Look.px(4), self.height() / 2), Look.px(3.5), Look.px(3.5))
            painter.setPen(Look.colour("text_2"))
            painter.drawText(QRectF(x + (Look.px(14) if tone else 0), 0, width, self.height()), LEFT, words)
            x += width + Look.px(20)


class Foot(QFrame):
    """Selection and rows in sight at the left, sums at the right; while something runs in the background, how far it is."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self.words = ElidedLabel(kind="meta")
        self.sums = Sums()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(Look.px(140))
        self.stop = button("", "link", small=True)
        self.stop.clicked.connect(self.stop_wanted)
        self._row = QHBoxLayout(self)
        for widget, stretch in ((self.words, 1), (self.progress, 0), (self.stop, 0), (self.sums, 0)):
            self._row.addWidget(widget, stretch)
        self.show_progress(None)
        self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(Look.px(32))
        self._row.setContentsMargins(Look.px(16), 0, Look.px(16), 0)
        self._row.setSpacing(Look.px(12))

    def show_progress(self, done: int | None, total: int = 0, words: str = "") -> None:
        """How far work in the background is; none when nothing runs."""
        self.progress.setVisible(done is not None)
        self.stop.setVisible(done is not None)
        if done is not None:
            self.progress.setRange(0, max(total, 1))
            self.progress.setValue(done)
            self.progress.setAccessibleName(words)
            self.progress.setToolTip(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._measure()
