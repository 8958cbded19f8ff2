"""Fields for a day and for a moment: a line that understands what is typed, may be empty, and opens a calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from backoffice.text import N_, day, language, say
from backoffice.views.fields import typed
from backoffice.views.fields.amounts import ReadEdit
from backoffice.views.look import Look, icon

LOCALES = {"en": "en_GB", "zh": "zh_CN", "es": "es_ES"}


class CalendarPopup(QFrame):
    """A month to choose a day from, with keys or mouse."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "popup")
        self.month = QCalendarWidget()
        self.month.setLocale(QLocale(LOCALES[language()]))
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setGridVisible(False)
        self.month.setAccessibleName(say(N_("Calendar")))
        plain = QTextCharFormat()
        plain.setForeground(Look.colour("text"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(weekday, plain)
        head = QTextCharFormat()
        head.setForeground(Look.colour("text_2"))
        self.month.setHeaderTextFormat(head)
        self.month.activated.connect(self._take)
        self.month.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(Look.px(6), Look.px(6), Look.px(6), Look.px(6))
        column.addWidget(self.month)

    def open_at(self, field: QWidget, on: date) -> None:
        self.month.setSelectedDate(QDate(on.year, on.month, on.day))
        self.adjustSize()
        self.move(field.mapToGlobal(QPoint(0, field.height() + 2)))
        self.show()
        self.month.setFocus()

    def _take(self, on: QDate) -> None:
        self.hide()
        self.chosen.emit(date(on.year(), on.month(), on.day()))


class _Calendared(ReadEdit):
    """What day and moment have in common: the calendar behind F4, Alt+Down or the small sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._popup: CalendarPopup | None = None
        self._opener = QAction(icon("calendar", "text_3"), "", self)
        self._opener.triggered.connect(self.open_calendar)
        self.addAction(self._opener, QLineEdit.ActionPosition.TrailingPosition)
        self._name()

    def _name(self) -> None:
        self._opener.setText(say(N_("Calendar")))
        self._opener.setToolTip(say(N_("Calendar (F4)")))

    def _now(self) -> datetime:
        return datetime.now(UTC)

    def zone(self) -> str:
        return self._surrounding.house.zone if self._surrounding is not None else "UTC"

    def today(self) -> date:
        return self._now().astimezone(ZoneInfo(self.zone())).date()

    def open_calendar(self) -> None:
        if self.isReadOnly():
            return
        if self._popup is None:
            self._popup = CalendarPopup(self)
            self._popup.chosen.connect(self._chosen)
        self._popup.open_at(self, self._day_shown())

    def _day_shown(self) -> date:
        raise NotImplementedError

    def _chosen(self, on: date) -> None:
        raise NotImplementedError

    def lock(self, locked: bool) -> None:
        super().lock(locked)
        self._opener.setVisible(not locked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = event.key() == Qt.Key.Key_F4 or (event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if opens:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def say_words(self) -> None:
        super().say_words()
        self._name()
        self._popup = None


class DateEdit(_Calendared):
    """A day, or none: `18.11`, `18/11/2025`, `2025-11-18`, `tomorrow`, `+3`; Page Up and Page Down move it by a day."""

    def read(self, words: str) -> date | None:
        return typed.read_day(words, self.today())

    def written(self, value: Any) -> str:
        return day(value)

    def _day_shown(self) -> date:
        return self.get_value() or self.today()

    def _chosen(self, on: date) -> None:
        self.put_value(on)
        self.setFocus()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if step and not self.isReadOnly() and not event.modifiers():
            shown = self.get_value()
            if shown not in (date.min, date.max):
                self.put_value(shown + timedelta(days=step) if shown else self.today())
        else:
            super().keyPressEvent(event)


class MomentEdit(_Calendared):
    """A moment of the branch's clock, or none: `15:40`, `today 15:40`, `18.11 15:40`, `now`. Kept in UTC."""

    def read(self, words: str) -> datetime | None:
        return typed.read_moment(words, self._now(), self.zone())

    def written(self, value: Any) -> str:
        return typed.shown_moment(value, self.zone())

    def _day_shown(self) -> date:
        value = self.get_value()
        return value.astimezone(ZoneInfo(self.zone())).date() if value is not None else self.today()

    def _chosen(self, on: date) -> None:
        """The day changes, the hour stays; without one the next full hour is proposed."""
        value = self.get_value()
        here = (value or self._now() + timedelta(hours=1)).astimezone(ZoneInfo(self.zone()))
        at = here.time().replace(second=0, microsecond=0) if value is not None else time(here.hour)
        self.put_value(datetime.combine(on, at, ZoneInfo(self.zone())).astimezone(UTC))
        self.setFocus()
        self.left.emit()
