"""The bars above and below the desk: menus, search field, bell, scheme, who is working; and what is saved, where, when."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QPushButton, QSizePolicy, QToolButton, QWidget

from backoffice.text import N_, say
from backoffice.views.look import ElidedLabel, IconLabel, Look, draw_icon, dress, icon, label, paint_person
from backoffice.views.look.painting import CENTRE, LEFT
from backoffice.views.look.style import RADIUS

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

MENUS = {"file": N_("&File"), "edit": N_("&Edit"), "view": N_("&View"), "record": N_("&Record"), "go": N_("&Go"), "window": N_("&Window"), "help": N_("&Help")}
"""The menus of the bar; they are filled after the first paint (`menus.Menus`)."""


class SearchField(QPushButton):
    """Looks like a field and opens the palette, where one types."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.translate()

    def translate(self) -> None:
        self.setAccessibleName(say(N_("Find anything")))
        self._words = say(N_("Find a phone, serial, number, name or command"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Look.px(420), Look.px(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(Look.px(120), Look.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(Look.colour("accent" if focused else "text_3" if self.underMouse() else "line_strong"), 2 if focused else 1))
        painter.setBrush(Look.colour("surface"))
        edge = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), RADIUS["field"], RADIUS["field"])
        middle = self.height() / 2
        draw_icon(painter, "search", Look.px(9), middle - Look.px(8), 16, "text_2")
        painter.setFont(Look.font("caption"))
        keys = "Ctrl K"
        width = painter.fontMetrics().horizontalAdvance(keys) + Look.px(10)
        key = QRectF(self.width() - width - Look.px(7), middle - Look.px(9), width, Look.px(18))
        painter.setPen(QPen(Look.colour("line_strong"), 1))
        painter.setBrush(Look.colour("inset"))
        painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(Look.colour("text_2"))
        painter.drawText(key, CENTRE, keys)
        painter.setFont(Look.font())
        painter.setPen(Look.colour("text_3"))
        room = QRect(Look.px(34), 0, int(key.left()) - Look.px(40), self.height())
        painter.drawText(room, LEFT, painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room.width()))


class PersonButton(QToolButton):
    """Who is working, and for which branch; below it the menu of the person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._branch = "", ""
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, name: str, branch: str) -> None:
        self._name, self._branch = name, branch
        self.setAccessibleName(say(N_("{name}, {branch}: person and branch"), name=name, branch=branch))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = max(Look.metrics("small_strong").horizontalAdvance(self._name), Look.metrics("caption").horizontalAdvance(self._branch))
        return QSize(min(words, Look.px(180)) + Look.px(56), Look.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Look.colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS["button"], RADIUS["button"])
        if self.hasFocus():
            painter.setPen(QPen(Look.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS["button"], RADIUS["button"])
        disc = Look.px(30)
        paint_person(painter, QRectF(Look.px(6), (self.height() - disc) / 2, disc, disc), self._name, accent=True)
        left, room = Look.px(44), self.width() - Look.px(50)
        middle = self.height() / 2
        for words, style, role, top in ((self._name, "small_strong", "text", middle - Look.px(17)), (self._branch, "caption", "text_2", middle - Look.px(1))):
            painter.setFont(Look.font(style))
            painter.setPen(Look.colour(role))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, top, room, Look.px(17)), LEFT, shown)


class Bell(QToolButton):
    """What the program said lately; a red dot while something there was not read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unread = False
        self.setIcon(icon("bell"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def show_unread(self, unread: bool) -> None:
        self._unread = unread
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unread:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Look.colour("canvas"), 2))
            painter.setBrush(Look.colour("trouble.solid"))
            painter.drawEllipse(QPointF(self.width() / 2 + Look.px(5), self.height() / 2 - Look.px(5)), Look.px(4), Look.px(4))


class TopBar(QWidget):
    """Menu bar, search field, bell, light or dark, person and branch in one row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menu_bar = QMenuBar()
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.menus = {key: self.menu_bar.addMenu("") for key in MENUS}
        self.search, self.bell, self.scheme, self.person = SearchField(), Bell(), QToolButton(), PersonButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(Look.px(12), 0, Look.px(14), 0)
        row.setSpacing(Look.px(4))
        row.addWidget(self.menu_bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        row.addStretch(1)
        row.addWidget(self.bell)
        row.addWidget(self.scheme)
        row.addSpacing(Look.px(4))
        row.addWidget(self.person)
        self.search.setMaximumWidth(Look.px(420))
        self._measure()
        self.translate()

    def show_usable(self, usable: bool) -> None:
        """While nobody is at the desk, there is nothing to find and nobody to name."""
        self.menu_bar.setEnabled(usable)
        for widget in (self.search, self.bell, self.person):
            widget.setVisible(usable)

    def _measure(self) -> None:
        self.setFixedHeight(Look.size("top_bar"))
        for tool in (self.bell, self.scheme):
            tool.setFixedSize(Look.px(30), Look.px(30))
            tool.setIconSize(QSize(Look.px(16), Look.px(16)))

    def translate(self) -> None:
        self.menu_bar.setAccessibleName(say(N_("Menu bar")))
        for key, title in MENUS.items():
            self.menus[key].setTitle(say(title))
        self.search.translate()
        self.bell.setAccessibleName(say(N_("Messages")))
        self.bell.setToolTip(say(N_("Messages")))
        self.scheme.setIcon(icon("sun" if Look.dark() else "moon"))
        words = say(N_("Light")) if Look.dark() else say(N_("Dark"))
        self.scheme.setAccessibleName(words)
        self.scheme.setToolTip(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()
        elif event.type() == QEvent.Type.StyleChange:
            self._measure()
            self.translate()


class SheetEdge(QWidget):
    """The hairline at the left of the sheets, below the tabs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(1)
        self._shown = True

    def show_below_tabs(self, shown: bool) -> None:
        """There is an edge only where a sheet is."""
        self._shown = shown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shown:
            return
        top = Look.size("tab") - 1
        QPainter(self).fillRect(QRect(0, top, 1, self.height() - top), Look.colour("line"))


class StatusBar(QWidget):
    """What is saved, which database, which desk, what time it is at the branch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._zone: ZoneInfo | None = None
        self._saved_icon, self._saved = IconLabel("circle-check", 14, "good.solid"), ElidedLabel(kind="meta")
        self._database, self._desk, self._clock = label(kind="meta"), label(kind="meta"), label(kind="meta")
        self._backup_icon, self._backup = IconLabel("archive", 14), label(kind="meta")
        row = QHBoxLayout(self)
        row.setContentsMargins(Look.px(15), 0, Look.px(18), 0)
        row.setSpacing(Look.px(7))
        row.addWidget(self._saved_icon)
        row.addWidget(self._saved, 1)
        row.addWidget(self._backup_icon)
        row.addWidget(self._backup)
        for name, words in (("database", self._database), ("monitor", self._desk), ("clock", self._clock)):
            row.addSpacing(Look.px(16))
            row.addWidget(IconLabel(name, 14))
            row.addWidget(words)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self.show_usable(False)
        self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(Look.size("status_bar"))

    def show_usable(self, usable: bool) -> None:
        """While nobody is at the desk, there is nothing to say."""
        for each in self.findChildren(QWidget):
            each.setVisible(usable)
        self._show_backup_there()

    def show_saved(self, words: str, tone: str = "good", icon_name: str = "circle-check") -> None:
        self._saved_icon.show_icon(icon_name, f"{tone}.solid")
        self._saved.say(words)

    def show_backup(self, words: str, tone: str = "quiet", explanation: str = "") -> None:
        """When the last backup was made; amber when a day was missed, red when one failed."""
        self._backup.setText(words)
        self._backup.setToolTip(explanation)
        self._backup.setAccessibleDescription(explanation)
        worth_a_look = tone in ("waiting", "trouble")
        dress(self._backup, tone=tone if worth_a_look else "")
        self._backup_icon.show_icon("triangle-alert" if worth_a_look else "archive", f"{tone}.solid" if worth_a_look else "text_2")
        self._show_backup_there()

    def _show_backup_there(self) -> None:
        there = bool(self._backup.text()) and not self._saved.isHidden()
        self._backup.setVisible(there)
        self._backup_icon.setVisible(there)

    def backup(self) -> str:
        return self._backup.text()

    def saved(self) -> str:
        return self._saved.whole()

    def show_place(self, database: str, desk: str, zone: str) -> None:
        from zoneinfo import ZoneInfo
        self._database.setText(database)
        self._desk.setText(desk)
        self._zone = ZoneInfo(zone) if zone else None
        self._tick()

    def _tick(self) -> None:
        """The clock of the branch; it ticks on the full minute."""
        now = datetime.now(self._zone).astimezone(self._zone)
        self._clock.setText(said_moment(now))
        self._timer.start((60 - now.second) * 1000)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._clock.text():
            self._tick()
        elif event.type() == QEvent.Type.StyleChange:
            self._measure()


def said_moment(now: datetime) -> str:
    """`Tue 18 Nov 2025, 14:32`; said by Qt, because the first paint loads nothing else that could."""
    from PySide6.QtCore import QDate, QDateTime, QLocale, QTime
    shown = QDateTime(QDate(now.year, now.month, now.day), QTime(now.hour, now.minute))
    pattern = "yyyy-MM-dd dddd HH:mm" if QLocale().language() == QLocale.Language.Chinese else "ddd d MMM yyyy, HH:mm"
    return QLocale().toString(shown, pattern)

