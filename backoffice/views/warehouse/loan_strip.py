"""The loans of each loaner on a timeline, painted: a row for each unit, a bar for each loan, today as a line. All of it by keyboard as well.

Up and down go from unit to unit, left and right from loan to loan, Page up and Page down move the days by a week, Home comes back to today,
Enter opens what is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from backoffice.reading.loaners import OnStrip, Pool, Stay
from backoffice.text import N_, day, language, locale, say, say_count, weekday
from backoffice.views.look import Look, focus_ring
from backoffice.views.look.painting import CENTRE, LEFT, RIGHT

HEAD, ROW, BAR, NAMES = 28, 34, 20, 360
WEEK = 7
UNTIL = ("lent", "reserved", "waiting")
"""The states of a loan that has a day on which the loaner is due back."""


class LoanStrip(QWidget):
    """The timeline. `opened` names what Enter or a click on a name or bar asks for; `moved` by how many days the days are to move."""

    opened = Signal(str, int)
    moved = Signal(int)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None, narrow: bool = False) -> None:
        super().__init__(parent)
        self._pool = Pool(date.min, date.min, date.min)
        self._narrow, self._row, self._stay = narrow, 0, -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pool(self, pool: Pool, name: str) -> None:
        """Shows these loaners and days; who was at one stays there."""
        at = self.loaner()
        self._pool = pool
        places = {each.id: place for place, each in enumerate(pool.loaners)}
        self._row = places.get(at.id, 0) if at is not None else min(self._row, max(len(pool.loaners) - 1, 0))
        self._stay = min(self._stay, len(pool.loaners[self._row].stays) - 1) if pool.loaners else -1
        self.setAccessibleName(name)
        self._describe()
        self.updateGeometry()
        self.update()

    def pool(self) -> Pool:
        return self._pool

    def loaner(self) -> OnStrip | None:
        """The unit that is looked at."""
        return self._pool.loaners[self._row] if self._row < len(self._pool.loaners) else None

    def stay(self) -> Stay | None:
        """The loan that is looked at, where one is."""
        at = self.loaner()
        return at.stays[self._stay] if at is not None and 0 <= self._stay < len(at.stays) else None

    def go_to(self, loaner_id: int) -> bool:
        """To a unit; says whether it stands here."""
        found = next((place for place, each in enumerate(self._pool.loaners) if each.id == loaner_id), None)
        if found is not None:
            self._go(found, -1)
        return found is not None

    def sizeHint(self) -> QSize:
        return QSize(Look.px(700), Look.px(HEAD) + Look.px(ROW) * max(len(self._pool.loaners), 1) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(Look.px(360), self.sizeHint().height())

    # ---- where things are

    def _names(self) -> float:
        return 0.0 if self._narrow else min(Look.px(NAMES), self.width() * 0.4)

    def _days(self) -> int:
        return max((self._pool.end - self._pool.begin).days + 1, 1)

    def _width(self) -> float:
        return (self.width() - self._names()) / self._days()

    def _left(self, when: date) -> float:
        return self._names() + (when - self._pool.begin).days * self._width()

    def _row_rect(self, row: int) -> QRectF:
        return QRectF(0, Look.px(HEAD) + row * Look.px(ROW), self.width(), Look.px(ROW))

    def _bar(self, row: int, stay: Stay) -> QRectF:
        """From the morning of the first day to the evening of the last, cut off at the edges of the days that are shown; one that comes back on the day
        on which the next goes out ends where that one begins."""
        box = self._row_rect(row)
        ends = stay.end + timedelta(days=1) if stay.late else self._followed(row, stay, stay.end + timedelta(days=1))
        left, right = max(self._left(stay.begin), self._names()), min(self._left(ends) - 1, float(self.width()))
        height = Look.px(BAR)
        return QRectF(left, box.center().y() - height / 2, max(right - left, Look.px(5)), height)

    def _followed(self, row: int, stay: Stay, ends: date) -> date:
        """When the next loan of the unit begins, where that is before a stay ends; else that day."""
        return min((each.begin for each in self._pool.loaners[row].stays if stay.begin < each.begin < ends), default=ends)

    def _at(self, point: QPointF) -> tuple[int, int]:
        """Which row and which of its loans is at a point."""
        row = int((point.y() - Look.px(HEAD)) // Look.px(ROW))
        if not 0 <= row < len(self._pool.loaners) or point.y() < Look.px(HEAD):
            return -1, -1
        stays = self._pool.loaners[row].stays
        return row, next((at for at, stay in enumerate(stays) if self._bar(row, stay).contains(point)), -1)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), Look.colour("surface"))
        self._paint_days(painter)
        for row, loaner in enumerate(self._pool.loaners):
            self._paint_row(painter, row, loaner)
        self._paint_today(painter)
        if self.hasFocus() and self._pool.loaners:
            box = self._row_rect(self._row)
            stay = self.stay()
            focus_ring(painter, (self._bar(self._row, stay) if stay is not None else box.adjusted(0, 0, 0, -1)).adjusted(1, 1, -1, -1))

    def _paint_days(self, painter: QPainter) -> None:
        painter.fillRect(QRectF(0, Look.px(HEAD) - 1, self.width(), 1), Look.colour("line"))
        painter.setFont(Look.font("small_strong"))
        painter.setPen(Look.colour("text_2"))
        if not self._narrow:
            painter.drawText(QRectF(Look.px(16), 0, self._names() - Look.px(20), Look.px(HEAD)), LEFT, _month(self._pool.today))
        width = self._width()
        each = 1 if width >= Look.px(20) else WEEK
        for at in range(self._days()):
            when = self._pool.begin + timedelta(days=at)
            box = QRectF(self._left(when), 0, width, Look.px(HEAD))
            if when.weekday() >= 5:
                painter.fillRect(QRectF(box.left(), Look.px(HEAD), width, self.height() - Look.px(HEAD)), Look.colour("inset"))
            if at % each == 0 or when == self._pool.today:
                here = when == self._pool.today
                painter.setFont(Look.font("small_strong" if here else "small"))
                painter.setPen(Look.colour("accent" if here else "text_2"))
                painter.drawText(box.adjusted(-10, 0, 10, 0), CENTRE, f"{when.day}" if when.day > 1 else _short_month(when))

    def _paint_row(self, painter: QPainter, row: int, loaner: OnStrip) -> None:
        box = self._row_rect(row)
        if row == self._row and not self._narrow:
            painter.fillRect(QRectF(0, box.top(), self._names(), box.height() - 1), Look.colour("accent_soft" if self.hasFocus() else "row_hover"))
        painter.fillRect(QRectF(0, box.bottom() - 1, self.width(), 1), Look.colour("line"))
        if not self._narrow:
            self._paint_name(painter, box, loaner)
        for stay in loaner.stays:
            if stay.end >= self._pool.begin:
                self._paint_stay(painter, row, stay)

    def _paint_name(self, painter: QPainter, box: QRectF, loaner: OnStrip) -> None:
        room, edge = self._names(), Look.px(16)
        painter.setFont(Look.font("small"))
        number, state = loaner.number, say(loaner.label)
        metrics = Look.metrics("small")
        wide, right = metrics.horizontalAdvance(number), metrics.horizontalAdvance(state)
        painter.setPen(Look.colour("accent"))
        painter.drawText(QRectF(edge, box.top(), wide + 4, box.height()), LEFT, number)
        painter.setPen(Look.colour(f"{loaner.tone}.text"))
        painter.drawText(QRectF(0, box.top(), room - Look.px(10), box.height()), RIGHT, state)
        painter.setFont(Look.font("body"))
        painter.setPen(Look.colour("text"))
        left = edge + wide + Look.px(10)
        between = int(room - left - right - Look.px(20))
        if between > Look.px(24):
            painter.drawText(QRectF(left, box.top(), between, box.height()), LEFT,
                             Look.metrics("body").elidedText(loaner.name, Qt.TextElideMode.ElideRight, between))

    def _paint_stay(self, painter: QPainter, row: int, stay: Stay) -> None:
        bar = self._bar(row, stay)
        painter.save()
        painter.setClipRect(QRectF(self._names(), 0, self.width(), self.height()))
        self._paint_bar(painter, bar, stay.tone)
        words = f"{stay.who}  {stay.job}".strip()
        if stay.late:
            since = max(self._left(stay.due + timedelta(days=1)), bar.left())
            late = QRectF(since, bar.top(), bar.right() - since, bar.height())
            self._paint_bar(painter, late, "trouble")
            self._paint_words(painter, late, _late(stay), "trouble", strong=True)
            seen = self._left(self._followed(row, stay, stay.due + timedelta(days=1)))
            bar = QRectF(bar.left(), bar.top(), max(min(since, seen) - bar.left(), 0), bar.height())
        elif stay.state in UNTIL:
            painter.fillRect(QRectF(bar.right() - 1, bar.top() - Look.px(3), 2, bar.height() + Look.px(6)), Look.colour("text_2"))
        self._paint_words(painter, bar, words, stay.tone)
        painter.restore()

    def _paint_bar(self, painter: QPainter, bar: QRectF, tone: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Look.colour(f"{tone}.soft"))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(Look.colour(f"{tone}.solid"))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), Look.px(3), bar.height()), 1, 1)

    def _paint_words(self, painter: QPainter, bar: QRectF, words: str, tone: str, strong: bool = False) -> None:
        font = "small_strong" if strong else "small"
        room = int(bar.width() - Look.px(14))
        if room < Look.px(16):
            return
        painter.setFont(Look.font(font))
        painter.setPen(Look.colour(f"{tone}.text"))
        painter.drawText(bar.adjusted(Look.px(8), 0, -Look.px(4), 0), LEFT, Look.metrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room))

    def _paint_today(self, painter: QPainter) -> None:
        if self._pool.begin <= self._pool.today <= self._pool.end and self._pool.loaners:
            x = self._left(self._pool.today) + self._width() / 2
            painter.setPen(QPen(Look.colour("accent"), 1.5))
            painter.drawLine(QPointF(x, Look.px(HEAD) - 2), QPointF(x, self.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Look.colour("accent"))
            painter.drawEllipse(QPointF(x, Look.px(HEAD) - 2), Look.px(3), Look.px(3))

    # ---- what is said

    def told(self) -> str:
        """What is looked at, in words."""
        at, stay = self.loaner(), self.stay()
        if at is None:
            return say(N_("There is no loaner in the pool yet."))
        if stay is None:
            used = say(N_("lent {share} % of the time"), share=at.used // 10)
            return f"{at.number} {at.name}\n{say(at.label)}, {used}"
        until = _late(stay) if stay.late else say(N_("due {day}"), day=weekday(stay.due))
        days = say(N_("{begin} to {end}"), begin=day(stay.begin), end=day(stay.end))
        parts = [days, say(stay.label), *([until] if stay.state in UNTIL else [])]
        return f"{stay.number}  {stay.who}  {stay.job}\n" + ("，" if language() == "zh" else ", ").join(parts)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.told())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # ---- going through it

    def _go(self, row: int, stay: int, where: QPointF | None = None) -> None:
        if not self._pool.loaners:
            return
        self._row, self._stay = min(max(row, 0), len(self._pool.loaners) - 1), stay
        self._describe()
        self.update()
        at = self.loaner()
        if at is not None:
            self.chosen.emit(at.id)
        if where is None and self.isVisible() and self.hasFocus():
            looked_at = self.stay()
            box = self._bar(self._row, looked_at) if looked_at is not None else self._row_rect(self._row)
            QToolTip.showText(self.mapToGlobal(QPointF(box.left() + Look.px(20), box.bottom()).toPoint()), self.told(), self)

    def _in_order(self) -> Iterator[tuple[int, int]]:
        """Every unit followed by its loans, as left and right go through them."""
        for row, loaner in enumerate(self._pool.loaners):
            yield row, -1
            for at in range(len(loaner.stays)):
                yield row, at

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(self._row + (1 if key == Qt.Key.Key_Down else -1), -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            order = list(self._in_order())
            here = order.index((self._row, self._stay)) if (self._row, self._stay) in order else 0
            if order:
                self._go(*order[min(max(here + (1 if key == Qt.Key.Key_Right else -1), 0), len(order) - 1)])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.moved.emit(WEEK if key == Qt.Key.Key_PageDown else -WEEK)
        elif key == Qt.Key.Key_Home:
            self.moved.emit(0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        at, stay = self.loaner(), self.stay()
        if stay is not None:
            self.opened.emit("loan", stay.loan_id)
        elif at is not None:
            self.opened.emit("loaner", at.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row, stay = self._at(event.position())
        if row >= 0:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._go(row, stay, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._at(event.position())[0] >= 0:
            self._open()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row, stay = self._at(event.position())
        if row >= 0 and (stay >= 0 or event.position().x() < self._names()):
            kept = self._row, self._stay
            self._row, self._stay = row, stay
            words = self.told()
            self._row, self._stay = kept
            QToolTip.showText(event.globalPosition().toPoint(), words, self)
        else:
            QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        QToolTip.hideText()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()


def _late(stay: Stay) -> str:
    return say_count(stay.late, N_("overdue {n} day"), N_("overdue {n} days"))


def _month(when: date) -> str:
    from babel.dates import format_skeleton
    return str(format_skeleton("yMMMM", when, locale=locale()))


def _short_month(when: date) -> str:
    from babel.dates import format_date
    return str(format_date(when, "MMM", locale=locale()))
