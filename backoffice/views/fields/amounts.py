"""Fields for what is read from a line: amounts, quantities, spans of time, numbers. What cannot be read stays as it was typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from backoffice.text import N_, RATE_PLACES, minutes, money, quantity, rate, say
from backoffice.views.fields import typed
from backoffice.views.fields.widgets import LineEdit, Surrounding
from backoffice.views.look import Look


class ReadEdit(LineEdit):
    """A line that is read as something else than text. What cannot be read stays as it was typed, with the reason at the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._surrounding: Surrounding | None = None
        self._shown: tuple[str, Any] | None = None
        self.editingFinished.connect(self._tidy)

    def take(self, surrounding: Surrounding) -> None:
        self._surrounding = surrounding

    def read(self, words: str) -> Any:
        raise NotImplementedError

    def written(self, value: Any) -> str:
        raise NotImplementedError

    def get_value(self) -> Any:
        if self._shown is not None and self._shown[0] == self.text():
            return self._shown[1]  # untouched it is exactly what was put there, seconds and all
        try:
            return self.read(self.text())
        except typed.Unclear:
            return None

    def put_value(self, value: Any) -> None:
        shown = "" if value is None else self.written(value)
        self._shown = (shown, value)
        self.setText(shown)
        self.setCursorPosition(0)

    value = Property(object, get_value, put_value, notify=LineEdit.changed, user=True)

    def fault(self) -> str:
        if self._shown is not None and self._shown[0] == self.text():
            return ""
        try:
            self.read(self.text())
        except typed.Unclear as unclear:
            return unclear.said()
        return ""

    def remark(self) -> str:
        return ""

    def _tidy(self) -> None:
        """Writes a value that was understood the way the house writes it, so that everybody sees how it was understood."""
        if not self.isReadOnly() and self.text().strip() and not self.fault():
            value = self.get_value()
            if self.written(value) != self.text():
                self.put_value(value)

    def say_words(self) -> None:
        """Writes its value as the language of the desk writes it."""
        if self.text() and self._shown is not None and self.text() == self._shown[0]:
            self.put_value(self._shown[1])


class MoneyEdit(ReadEdit):
    """An amount in whole minor units. Its currency comes from the document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.currency = "EUR"

    def take(self, surrounding: Surrounding) -> None:
        super().take(surrounding)
        self.count_in(surrounding.currency or surrounding.house.currency)

    def count_in(self, currency: str) -> None:
        """Says in which money the amount is."""
        self.currency = currency
        self.setPlaceholderText(money(0, currency, bare=True))

    def read(self, words: str) -> int | None:
        return typed.read_money(words, self.currency)

    def written(self, value: Any) -> str:
        return money(int(value), self.currency, bare=True)

    def put_value(self, value: Any) -> None:
        super().put_value(value or None)

    value = Property(object, ReadEdit.get_value, put_value, notify=LineEdit.changed, user=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The currency stands in the field, at the left, so that no amount is without its unit."""
        super().paintEvent(event)
        paint_unit(self, self.currency)


class RateEdit(ReadEdit):
    """What one unit of foreign money costs in the money of the house. The money of the house has no rate: there the field is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._unit = ""

    def count_in(self, currency: str) -> None:
        """Says of which money it is the rate."""
        house = self._surrounding.house.currency if self._surrounding is not None else ""
        self._unit = f"1 {currency} = {house}" if currency != house else ""
        self.update()

    def read(self, words: str) -> int | None:
        return typed.read_rate(words)

    def written(self, value: Any) -> str:
        return rate(int(value))

    def put_value(self, value: Any) -> None:
        super().put_value(value if value and value != 10 ** RATE_PLACES else None)

    value = Property(object, ReadEdit.get_value, put_value, notify=LineEdit.changed, user=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What the rate is of stands in the field, at the left."""
        super().paintEvent(event)
        paint_unit(self, self._unit)


def paint_unit(field: QWidget, unit: str) -> None:
    """Writes in what a figure is counted at the left of its field."""
    painter = QPainter(field)
    painter.setFont(Look.font("small"))
    painter.setPen(Look.colour("text_3"))
    painter.drawText(field.rect().adjusted(Look.px(9), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, unit)


class QuantityEdit(ReadEdit):
    """A quantity in whole thousandths."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def read(self, words: str) -> int | None:
        return typed.read_quantity(words)

    def written(self, value: Any) -> str:
        return quantity(int(value))


class MinutesEdit(ReadEdit):
    """A span of time in minutes: `70`, `1 h 10`, `1:10`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say_words()

    def say_words(self) -> None:
        super().say_words()
        self.setPlaceholderText(say(N_("45 or 1:10")))

    def read(self, words: str) -> int | None:
        return typed.read_minutes(words)

    def written(self, value: Any) -> str:
        return minutes(int(value))


class WholeEdit(ReadEdit):
    """A whole number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def read(self, words: str) -> int | None:
        return typed.read_whole(words)

    def written(self, value: Any) -> str:
        return str(int(value))


class PercentEdit(ReadEdit):
    """A percentage, kept in thousandths of the whole."""

    def read(self, words: str) -> int | None:
        return typed.read_permille(words)

    def written(self, value: Any) -> str:
        return f"{quantity(int(value) * 100)} %"
