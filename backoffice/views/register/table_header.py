"""The head of a register: captions to sort by, below each a field to filter by. Columns are sized, moved and hidden here."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableView, QWidget

from backoffice.pages import Column, Register
from backoffice.text import N_, say
from backoffice.views.look import Look, draw_icon
from backoffice.views.look.painting import LEFT, RIGHT
from backoffice.views.look.pieces import dress
from backoffice.views.register.cells import EDGE

PAUSE_MS = 0
"""A question is asked as soon as the keys that wait are taken in; a newer one stops it in the middle of its statement."""

PART = N_("Part of it; several words narrow it further")
DAY = N_("A day, such as today, 18 Nov, since Friday or 2025-11")
FIGURE = N_("A figure, such as 386, > 100 or 10..20")
BEGINNING = N_("The beginning of a word")
HINTS = {
    "state": N_("The beginning of a state, or open or closed"), "moment": DAY, "day": DAY, "due": DAY, "clock": DAY, "money": FIGURE, "quantity": FIGURE,
    "number": FIGURE, "choice": BEGINNING, "letter": BEGINNING, "severity": BEGINNING, "what": BEGINNING, "step": BEGINNING, "paper": BEGINNING,
    "language": BEGINNING, "yes": N_("yes or no"), "thing": N_("A number, from its beginning"),
}
"""What can be typed below a column of a kind; below every other, a part of what stands in it."""


class NarrowingField(QLineEdit):
    """What is typed here narrows a register at once. Escape empties it, the arrow down goes to the rows."""

    typed = Signal()
    left_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "filter")
        self.setMaxLength(120)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.typed)
        self.textEdited.connect(lambda _: self._pause.start())
        self.textChanged.connect(self._show_set)

    def _show_set(self, words: str) -> None:
        state = "true" if words.strip() else "false"
        if self.property("set") != state:
            dress(self, set=state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.typed.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self._pause.stop()
                self.typed.emit()
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


class FilterField(NarrowingField):
    """What is typed here must stand in the column above."""

    reached = Signal()

    def __init__(self, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = column
        self.translate()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def translate(self) -> None:
        self.setAccessibleName(say(N_("Filter {column}"), column=say(self.column.title) or say(N_("Severity"))))
        self.say_trouble("")

    def say_trouble(self, words: str) -> None:
        """Shows that what was typed means nothing here, and what to write; without words, what can be typed."""
        tone = "trouble" if words else ""
        if (self.property("tone") or "") != tone:
            dress(self, tone=tone)
        told = words or say(HINTS.get(self.column.kind, PART))
        self.setToolTip(told)
        self.setAccessibleDescription(told)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.text() and not self.hasFocus() and self.width() > Look.px(44):
            draw_icon(QPainter(self), "search", Look.px(7), (self.height() - Look.px(14)) / 2, 14, "text_3")


class RegisterHeader(QHeaderView):
    """Captions and filter fields. Widths are kept as asked for; what room is left over goes to the columns that people read."""

    sort_wanted = Signal(str)
    filtered = Signal()
    left_down = Signal()
    columns_wanted = Signal(QPoint)
    arranged = Signal()
    """Somebody moved, sized or hid a column."""

    def __init__(self, register: Register, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.register = register
        self.fields: dict[str, FilterField] = {}
        self._widths = {column.name: column.width for column in register.columns}
        self._own: set[str] = set()
        self._needed: dict[str, int] = {}
        self._sort, self._descending = "", False
        self._fitting = False
        self._filters_shown = True
        self._room = 0
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.sectionClicked.connect(lambda section: self.sort_wanted.emit(self.register.columns[section].name))
        self.sectionResized.connect(self._resized)
        self.sectionMoved.connect(self._moved)
        self.geometriesChanged.connect(self.place_fields)
        self._measure()

    def _measure(self) -> None:
        self.setMinimumSectionSize(Look.px(34))

    # what is asked for

    def show_sort(self, name: str, descending: bool) -> None:
        if (name, descending) != (self._sort, self._descending):
            self._sort, self._descending = name, descending
            self.fit(self._room)
            self.viewport().update()

    def filters(self) -> dict[str, str]:
        return {name: field.text().strip() for name, field in self.fields.items() if field.text().strip()}

    def set_filters(self, told: Mapping[str, str]) -> None:
        self.make_fields()
        for name, field in self.fields.items():
            field.setText(told.get(name, ""))

    def make_fields(self) -> None:
        """The fields themselves; the head is painted before they are there."""
        if self.fields:
            return
        for column in self.register.columns:
            field = FilterField(column, self)
            field.typed.connect(self.filtered)
            field.left_down.connect(self.left_down)
            field.reached.connect(partial(self._bring_into_sight, column.name))
            self.fields[column.name] = field
        self.place_fields()

    def show_filters(self, shown: bool) -> None:
        self._filters_shown = shown
        self.updateGeometry()
        self.geometriesChanged.emit()
        view = self.parentWidget()
        if isinstance(view, QTableView):
            view.updateGeometry()

    @property
    def filters_shown(self) -> bool:
        return self._filters_shown

    # sizes

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), Look.size("table_header") + (Look.size("filter_row") if self._filters_shown else 0))

    def fit(self, room: int) -> None:
        """Gives each column its width, and room for what stands in it; what is left over goes to the columns that people read. What is missing comes
        first from the blanks of all columns, then from those that people read, where a third of them is enough; else nothing is cut, and the columns
        are scrolled."""
        self._room = room
        shown = [column for number, column in enumerate(self.register.columns) if not self.isSectionHidden(number)]
        wide = [column for column in shown if column.strong] or shown[-1:]
        weight = sum(self._widths[column.name] for column in wide)
        widths = {column.name: self._width(column) for column in shown}
        spare = room - sum(widths.values()) if room else 0
        wishes = {column.name: self._lack(column) if spare > 0 else -self._blank(column) for column in shown}
        given = min(abs(spare), abs(sum(wishes.values())))
        for name, wish in wishes.items():
            widths[name] += wish * given // max(abs(sum(wishes.values())), 1)
        spare = room - sum(widths.values())
        spare = spare if room and spare >= -Look.px(weight) // 3 else 0
        self._fitting = True
        for number, column in enumerate(self.register.columns):
            width = widths.get(column.name) or self._width(column)
            if column in wide:
                share = spare * self._widths[column.name] // weight
                width, spare, weight = width + share, spare - share, weight - self._widths[column.name]
            if self.sectionSize(number) != width and not self.isSectionHidden(number):
                self.resizeSection(number, width)
        self._fitting = False
        self.place_fields()

    def _width(self, column: Column) -> int:
        """The width of a column: as somebody made it, or as it is declared, and never narrower than its caption, nor than what a deadline says."""
        width = Look.px(self._widths[column.name])
        said = self._needed.get(column.name, 0) if column.kind == "clock" else 0
        return width if column.name in self._own else max(width, self._caption(column), said)

    def _caption(self, column: Column) -> int:
        arrow = Look.px(18) if column.name == self._sort else 0
        return Look.metrics("small_strong").horizontalAdvance(say(column.title)) + 2 * Look.px(EDGE) + arrow + 2

    def _blank(self, column: Column) -> int:
        """How much narrower a column may be before anything in it is cut; a width that somebody chose is theirs."""
        needed = self._needed.get(column.name, 0)
        return max(self._width(column) - max(needed, self._caption(column)), 0) if needed and column.name not in self._own else 0

    def _lack(self, column: Column) -> int:
        """How much wider a column would have to be for nothing in it to be cut; what people read takes all the room that is left anyway."""
        return max(self._needed.get(column.name, 0) - self._width(column), 0) if not column.strong and column.name not in self._own else 0

    def hold(self, needed: Mapping[str, int]) -> None:
        """What stands in the columns needs this much room. What once needed more keeps it, so that nothing jumps from view to view."""
        wider = {name: width for name, width in needed.items() if width > self._needed.get(name, 0)}
        if wider:
            self._needed |= wider
            self.fit(self._room)

    def _resized(self, section: int, _old: int, new: int) -> None:
        if not self._fitting and new > 0:
            for number, column in enumerate(self.register.columns):
                if not self.isSectionHidden(number):
                    self._widths[column.name] = max(round(self.sectionSize(number) / Look.scale), 20)
            self._own.add(self.register.columns[section].name)
            self._arranged()

    def _moved(self) -> None:
        if not self._fitting:
            self._arranged()

    def _arranged(self) -> None:
        self.place_fields()
        self.arranged.emit()

    def hide_column(self, name: str, hidden: bool) -> None:
        self.setSectionHidden(self._number(name), hidden)
        self.fit(self._room)
        self.arranged.emit()

    def _number(self, name: str) -> int:
        return next(number for number, column in enumerate(self.register.columns) if column.name == name)

    def order(self) -> list[str]:
        """The columns as they stand, from the left, without those that are hidden."""
        sections = [self.logicalIndex(place) for place in range(self.count())]
        return [self.register.columns[section].name for section in sections if not self.isSectionHidden(section)]

    def layout_told(self) -> list[list[Any]]:
        """How the columns are arranged, from the left: name, width, whether it is hidden, and whether somebody chose the width."""
        sections = [self.logicalIndex(place) for place in range(self.count())]
        return [[column.name, self._widths[column.name], self.isSectionHidden(section), column.name in self._own]
                for section in sections for column in (self.register.columns[section],)]

    def arrange(self, told: list[list[Any]]) -> None:
        """Arranges the columns as they were left; columns that are new since then keep their declared place and width."""
        known = {column.name for column in self.register.columns}
        self._fitting = True
        kept = [(str(name), int(width), bool(hidden), bool(own)) for name, width, hidden, own in told if name in known]
        seen = {name for name, *_ in kept}
        self._own = {name for name, _width, _hidden, own in kept if own}
        for place, (name, width, hidden, _own) in enumerate(kept):
            self._widths[name] = min(max(width, 20), 2000)
            self.moveSection(self.visualIndex(self._number(name)), place)
            self.setSectionHidden(self._number(name), hidden)
        for column in self.register.columns:
            if column.name not in seen:
                self.setSectionHidden(self._number(column.name), column.hidden)
        self._fitting = False
        self.fit(self._room)

    def reset_columns(self) -> None:
        """Back to the columns as they are declared."""
        self._widths = {column.name: column.width for column in self.register.columns}
        self.arrange([[column.name, column.width, column.hidden, False] for column in self.register.columns])
        self.arranged.emit()

    def _bring_into_sight(self, name: str) -> None:
        """Whoever goes from field to field with the keyboard sees each: the columns move as far as it takes."""
        view, section = self.parentWidget(), self._number(name)
        if isinstance(view, QTableView):
            bar, left = view.horizontalScrollBar(), self.sectionPosition(section)
            bar.setValue(min(max(bar.value(), left + self.sectionSize(section) - self.viewport().width()), left))

    def place_fields(self) -> None:
        """Each filter stands below its column, wherever that is now."""
        top, height = Look.size("table_header"), Look.px(24)
        for name, field in self.fields.items():
            section = self._number(name)
            shown = self._filters_shown and not self.isSectionHidden(section)
            if shown:
                x, width = self.sectionViewportPosition(section), self.sectionSize(section)
                field.setGeometry(QRect(x + Look.px(4), top + Look.px(2), max(width - Look.px(8), 1), height))
            field.setVisible(shown)

    # painting

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        column = self.register.columns[section]
        sorted_by = column.name == self._sort
        band = QRect(rect.x(), rect.y(), rect.width(), Look.size("table_header"))
        painter.fillRect(rect, Look.colour("row_hover" if self._is_under_mouse(band) else "surface"))
        if not self.fields and self._filters_shown:
            self._paint_resting_field(painter, rect)
        painter.setPen(Look.colour("line"))
        painter.drawLine(rect.x(), rect.bottom(), rect.right(), rect.bottom())
        words = say(column.title)
        painter.setFont(Look.font("small_strong"))
        painter.setPen(Look.colour("text" if sorted_by else "text_2"))
        edge, arrow = Look.px(EDGE), Look.px(18) if sorted_by else 0
        room = rect.width() - 2 * edge - arrow
        shown = Look.metrics("small_strong").elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0))
        inside = QRect(rect.x() + edge, band.y(), max(room, 0), band.height())
        painter.drawText(inside, RIGHT if column.right else LEFT, shown)
        if sorted_by:
            at = inside.right() + Look.px(5) if column.right else inside.x() + Look.metrics("small_strong").horizontalAdvance(shown) + Look.px(5)
            draw_icon(painter, "arrow-down" if self._descending else "arrow-up", at, band.center().y() - Look.px(6), 13, "accent")

    def _paint_resting_field(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Look.colour("inset"))
        painter.drawRoundedRect(rect.x() + Look.px(4), Look.size("table_header") + Look.px(2), rect.width() - Look.px(8), Look.px(24), Look.px(4), Look.px(4))

    def _is_under_mouse(self, band: QRect) -> bool:
        return self.underMouse() and band.contains(self.viewport().mapFromGlobal(self.cursor().pos()))

    # Qt's events

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.columns_wanted.emit(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not hasattr(self, "fields"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            for field in self.fields.values():
                field.translate()
            self.fit(self._room)
        elif event.type() == QEvent.Type.StyleChange:
            self._measure()
            self.updateGeometry()
            self.fit(self._room)
