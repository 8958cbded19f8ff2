"""Ctrl+K: finds a record by anything that is known of it, a register, or a command; with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from backoffice.folding import fold
from backoffice.text import N_, say, say_count, together
from backoffice.views.look import IconLabel, Look, draw_icon, label, paint_found, paint_shadow
from backoffice.views.look.painting import CENTRE, LEFT, RIGHT
from backoffice.views.look.style import RADIUS

Index = QModelIndex | QPersistentModelIndex
PEOPLE = ("customer", "contact", "staff")


@dataclass
class Entry:
    """One line of the palette: a section's caption, or something that can be opened or done."""

    title: str
    detail: str = ""
    right: str = ""
    tone: str = ""
    icon: str = ""
    keys: str = ""
    act: Callable[[bool], object] | None = None
    words: str = field(default="", repr=False)

    @property
    def is_section(self) -> bool:
        return self.act is None


class _Entries(QAbstractListModel):
    """The lines as they stand; replaced as a whole."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own way to say: the root
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return together(entry.title, entry.detail, entry.right, entry.keys)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entries[index.row()].is_section:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Lines(QStyledItemDelegate):
    """Paints a section as a small caption; a line with what was looked for on amber."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self._palette = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, Look.px(34 if self._palette.entry(index).is_section else 38))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, rect = self._palette.entry(index), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.is_section:
            painter.setFont(Look.font("small"))
            painter.setPen(Look.colour("text_2"))
            painter.drawText(rect.adjusted(Look.px(21), Look.px(6), 0, 0), LEFT, entry.title)
        else:
            self._paint_entry(painter, rect, entry, bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry, chosen: bool) -> None:
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Look.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(rect).adjusted(Look.px(8), 0, -Look.px(8), 0), RADIUS["button"], RADIUS["button"])
        middle, edge = rect.center().y() + 1, Look.px(16)
        draw_icon(painter, entry.icon or "file-text", Look.px(21), middle - edge / 2, 16, "accent" if chosen else "text_2")
        right = self._paint_right(painter, rect.adjusted(0, 0, -Look.px(20), 0), entry)
        looked_for = self._palette.looked_for()
        left, room = Look.px(51), rect.width() - Look.px(51) - right - Look.px(32)
        used = paint_found(painter, QRectF(left, rect.y(), room * 0.6 if entry.detail else room, rect.height()), entry.title, looked_for, "body")
        if entry.detail:
            start = left + used + Look.px(14)
            paint_found(painter, QRectF(start, rect.y(), left + room - start, rect.height()), entry.detail, looked_for, "small", "text_2")

    def _paint_right(self, painter: QPainter, rect: QRect, entry: Entry) -> int:
        """A state in words or the keys of a command, at the right end; gives its width."""
        if entry.keys:
            painter.setFont(Look.font("caption"))
            width = painter.fontMetrics().horizontalAdvance(entry.keys) + Look.px(10)
            box = QRectF(rect.right() - width, rect.center().y() - Look.px(8), width, Look.px(18))
            painter.setPen(Look.colour("line_strong"))
            painter.setBrush(Look.colour("inset"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setPen(Look.colour("text_2"))
            painter.drawText(box, CENTRE, entry.keys)
            return width
        painter.setFont(Look.font("small"))
        painter.setPen(Look.colour(f"{entry.tone}.text" if entry.tone in ("trouble", "waiting") else "text_2"))
        painter.drawText(rect, RIGHT, entry.right)
        return painter.fontMetrics().horizontalAdvance(entry.right)


class Palette(QWidget):
    """Lies over the whole window. `search(text, found)` is asked as one types and calls `found(entries)` when it knows."""

    closed = Signal()

    def __init__(self, parent: QWidget, *, search: Callable[[str, Callable[[list[Entry]], None]], object],
                 commands: Callable[[], Sequence[Entry]], places: Callable[[], Sequence[Entry]], recent: Callable[[], Sequence[Entry]],
                 open_code: Callable[[str], bool]) -> None:
        super().__init__(parent)
        self._search, self._commands, self._places, self._recent, self._open_code = search, commands, places, recent, open_code
        self._found: list[Entry] = []
        self._asked = ""
        self._back_to: QWidget | None = None
        self.field, self.list = QLineEdit(), QListView()
        self._model = _Entries(self)
        self._count = label(kind="meta")
        self._hints: list[tuple[QLabel, str]] = []
        self._build()
        self.hide()

    def _build(self) -> None:
        self.panel = QFrame(self)
        self.panel.setProperty("kind", "popup")
        self.field.setProperty("kind", "palette")
        self.field.setMaxLength(200)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Lines(self))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("kind", "palette")
        self.list.clicked.connect(lambda index: self._do(index, behind=False))
        self.list.entered.connect(self._point)
        head = QHBoxLayout()
        head.setContentsMargins(Look.px(21), 0, Look.px(18), 0)
        head.setSpacing(Look.px(14))
        head.addWidget(IconLabel("search", 18))
        head.addWidget(self.field, 1)
        head.addWidget(label("Esc", "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        foot = QFrame()
        foot.setProperty("kind", "palette-foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(Look.px(21), Look.px(7), Look.px(21), Look.px(7))
        row.setSpacing(Look.px(8))
        for keys, words in (("", N_("choose")), ("Enter", N_("opens")), ("Ctrl Enter", N_("new tab")), (">", N_("commands only")), ("@", N_("people"))):
            if keys:
                row.addWidget(label(keys, "key"))
            else:
                row.addWidget(_Arrows())
            hint = label(kind="meta")
            self._hints.append((hint, words))
            row.addWidget(hint)
            row.addSpacing(Look.px(6))
        row.addStretch(1)
        row.addWidget(self._count)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        line = QFrame()
        line.setProperty("kind", "rule")
        column.addWidget(line)
        column.addWidget(self.list, 1)
        column.addWidget(foot)

    def translate(self) -> None:
        self.field.setPlaceholderText(say(N_("Find a phone, serial, number, name or command")))
        self.field.setAccessibleName(say(N_("Find anything")))
        self.list.setAccessibleName(say(N_("Found")))
        for hint, words in self._hints:
            hint.setText(say(words))

    def open(self, text: str = "") -> None:
        """Opens over the window; what is typed goes into the field at once."""
        from PySide6.QtWidgets import QApplication
        if not self.isVisible():
            self._back_to = QApplication.focusWidget()
        self.translate()
        self._place()
        self.show()
        self.raise_()
        self.field.setText(text)
        self.field.selectAll()
        self.field.setFocus()
        self._typed(text)

    def close_palette(self) -> None:
        if self.isVisible():
            self.hide()
            self._found, self._asked = [], ""
            if self._back_to is not None and self._back_to.isVisible():
                self._back_to.setFocus()
            self._back_to = None
            self.closed.emit()

    def looked_for(self) -> str:
        return self.field.text().lstrip(">@ ").strip()

    def entry(self, index: Index) -> Entry:
        return self._model.entries[index.row()]

    def entries(self) -> list[Entry]:
        return self._model.entries

    # finding

    def _typed(self, text: str) -> None:
        wanted = text.strip()
        self._asked = wanted
        self._found = [each for each in self._found if wanted] if wanted else []
        self._fill()
        if wanted and not wanted.startswith(">"):
            self._search(wanted.lstrip("@").strip(), partial(self._take, wanted))

    def look_again(self) -> None:
        """Asks once more for what was asked; the line on which somebody stands stays the chosen one."""
        if self._asked and not self._asked.startswith(">"):
            self._search(self._asked.lstrip("@").strip(), partial(self._take, self._asked, stay=True))

    def _take(self, asked: str, found: list[Entry], stay: bool = False) -> None:
        """What was found; an answer to something typed earlier is not shown."""
        if asked == self._asked and self.isVisible():
            self._found = found
            self._fill(stay)

    def _fill(self, stay: bool = False) -> None:
        before = self._current_key(stay)
        asked, made = self._asked, []
        if not asked:
            made += _section(say(N_("Opened last")), self._recent())
            made += _section(say(N_("Registers")), self._places())
        else:
            wanted = fold(asked.lstrip(">@").strip()).split()
            places = [] if asked.startswith(("@", ">")) else [each for each in self._places() if _fits(each, wanted)][:6]
            named = [each for each in places if fold(each.title).split() == wanted]
            made += _section(say(N_("Registers")), named)  # whoever writes the whole name of a register means it
            if not asked.startswith(">"):
                made += self._found
            made += _section(say(N_("Registers")), [each for each in places if each not in named])
            if not asked.startswith("@"):
                limit = 100 if asked.startswith(">") else 6
                made += _section(say(N_("Do")), [each for each in self._commands() if _fits(each, wanted)][:limit])
        self._model.show(made)
        count = sum(not each.is_section for each in made)
        self._count.setText(say_count(count, N_("{n} found"), N_("{n} found")) if asked else "")
        self._place()
        self._choose_first(before)

    def _current_key(self, stay: bool) -> tuple[str, str] | None:
        index = self.list.currentIndex()
        if not index.isValid() or index.row() >= len(self._model.entries) or (index.row() <= 1 and not stay):
            return None
        entry = self.entry(index)
        return entry.title, entry.detail

    def _choose_first(self, before: tuple[str, str] | None) -> None:
        rows = [row for row, entry in enumerate(self._model.entries) if not entry.is_section]
        kept = [row for row in rows if before == (self._model.entries[row].title, self._model.entries[row].detail)]
        if rows:
            self._choose((kept or rows)[0])

    def _choose(self, row: int) -> None:
        index = self._model.index(row)
        self.list.setCurrentIndex(index)
        self.field.setAccessibleDescription(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        QAccessible.updateAccessibility(QAccessibleEvent(self.field, QAccessible.Event.DescriptionChanged))
        if row == 1:
            self.list.scrollToTop()

    def _point(self, index: QModelIndex) -> None:
        if not self.entry(index).is_section:
            self.list.setCurrentIndex(index)

    def _move(self, by: int) -> None:
        rows = [row for row, entry in enumerate(self._model.entries) if not entry.is_section]
        if not rows:
            return
        here = self.list.currentIndex().row()
        at = rows.index(here) if here in rows else -1
        at = (at + by) % len(rows) if abs(by) == 1 else min(max(at + by, 0), len(rows) - 1)
        self._choose(rows[at])
        self.list.scrollTo(self._model.index(rows[at]))

    def _do(self, index: Index, behind: bool) -> None:
        if not index.isValid():
            return
        entry = self.entry(index)
        if entry.act is not None:
            self.close_palette()
            entry.act(behind)

    def _enter(self, behind: bool) -> None:
        """A number of a paper opens its record at once, without waiting for what is being searched."""
        code = self.field.text().strip().upper()
        if self._open_code(code):
            self.close_palette()
        else:
            self._do(self.list.currentIndex(), behind)

    # keys and mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            key = Qt.Key(event.key())
            if key in steps:
                self._move(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
                return True
            if key == Qt.Key.Key_Escape:
                self.close_palette()
                return True
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._move(1 if key == Qt.Key.Key_Tab else -1)
                return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        width = min(Look.size("palette"), self.width() - Look.px(48))
        heights = sum(Look.px(34 if each.is_section else 38) for each in self._model.entries)
        height = min(Look.px(52 + 34 + 16) + heights, self.height() - Look.px(160))
        self.panel.setGeometry((self.width() - width) // 2, Look.px(116), width, max(height, Look.px(150)))
        self.update()  # a panel that grew shorter leaves its shadow behind

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Look.colour("scrim"))
        paint_shadow(painter, QRectF(self.panel.geometry()), RADIUS["window"])


class _Arrows(QWidget):
    """The keys up and down, drawn: the font has no arrows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(Look.px(38), Look.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Look.colour("line_strong"))
        painter.setBrush(Look.colour("inset"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        draw_icon(painter, "arrow-up", Look.px(6), Look.px(3), 12, "text_2")
        draw_icon(painter, "arrow-down", Look.px(20), Look.px(3), 12, "text_2")


def _section(title: str, entries: Sequence[Entry]) -> list[Entry]:
    return [Entry(title), *entries] if entries else []


def _fits(entry: Entry, wanted: list[str]) -> bool:
    words = fold(f"{entry.title} {entry.words}")
    return all(word in words for word in wanted)
