"""The card of attachments beside a record: a small picture each, what it is and who attached it; and what was taken away, and why."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QMenu

from backoffice.reading import AttachmentSeen, House
from backoffice.reading.attached import Attached
from backoffice.text import N_, file_size, say, together
from backoffice.views.attached import thumbnails
from backoffice.views.look import Look, draw_icon, icon
from backoffice.views.look.rows import Line, LineButton, SideCard, when, when_long
from backoffice.views.shell.going_out import OPENED

if TYPE_CHECKING:
    from backoffice.views.attached.attaching import Attaching

EDGE = 40


class AttachmentLine(LineButton):
    """One attachment. Space or Enter looks at it, F2 describes it, Delete takes it away, the menu key shows everything."""

    def __init__(self, seen: AttachmentSeen, zone: str, room: Attaching, closed: bool) -> None:
        detail = together(say(seen.purpose.label) if seen.purpose.value != "other" else say(seen.kind.label), seen.who)
        super().__init__(Line(seen.title, detail, when(seen.at, zone)), partial(room.look_at, seen))
        self.seen, self._room, self._closed = seen, room, closed
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        told = (seen.name, say(seen.kind.label), file_size(seen.size), seen.caption if seen.caption != seen.title else "")
        self.setToolTip("\n".join(part for part in told if part))
        edge = round(Look.px(EDGE) * self.devicePixelRatioF())
        self._picture = thumbnails.ask(room.centre, seen.sha256, seen.kind, edge, self._came, self)

    def _came(self, picture: QPixmap) -> None:
        self._picture = picture
        self.update()

    def has_picture(self) -> bool:
        return self._picture is not None

    def sizeHint(self) -> QSize:
        return QSize(Look.px(200), Look.px(EDGE + 8))

    def _paint_lead(self, painter: QPainter, left: float, first: QRectF) -> float:
        edge = Look.px(EDGE)
        box = QRectF(left, (self.height() - edge) / 2, edge, edge)
        shape = QPainterPath()
        shape.addRoundedRect(box, 4, 4)
        painter.fillPath(shape, Look.colour("inset"))
        if self._picture is None:
            draw_icon(painter, thumbnails.ICONS[self.seen.kind], box.center().x() - Look.px(9), box.center().y() - Look.px(9), 18, "text_2")
        else:
            painter.save()
            painter.setClipPath(shape)
            size = self._picture.size().scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRectF(box.center().x() - size.width() / 2, box.center().y() - size.height() / 2, size.width(), size.height()).toRect(),
                               self._picture)
            painter.restore()
        return left + edge + Look.px(10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Delete and not self._closed:
            self._room.take_away(self.seen)
        elif key == Qt.Key.Key_F2 and not self._closed:
            self._room.describe(self.seen)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos() if event.reason() == QContextMenuEvent.Reason.Mouse else self.mapToGlobal(QPoint(Look.px(EDGE), self.height() - 4))
        self.menu().popup(at)

    def menu(self) -> QMenu:
        """Everything that can be done with it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered: list[tuple[str, str, Callable[[AttachmentSeen], Any], bool]] = [
            (N_("&Look at it"), "eye", self._room.look_at, True), (N_("&Save as…"), "download", self._room.save_as, True),
            (N_("Open with another &program"), "external-link", self._room.open_outside, self.seen.kind in OPENED),
            (N_("&Describe…"), "pencil", self._room.describe, not self._closed), (N_("&Take away…"), "trash-2", self._room.take_away, not self._closed)]
        for words, icon_name, act, possible in offered:
            made = menu.addAction(icon(icon_name), say(words))
            made.setEnabled(possible)
            made.triggered.connect(lambda _=False, act=act: act(self.seen))
        return menu


class AttachmentsCard(SideCard):
    """All that hangs on a record. It is there even when nothing does: files are dropped here."""

    def __init__(self, attached: Attached, home: House, room: Attaching) -> None:
        count = len(attached.there)
        super().__init__(say(N_("Attachments ({count})"), count=count) if count else say(N_("Attachments")),
                         "" if attached.closed_because else say(N_("Attach…")), room.choose)
        self.lines = [AttachmentLine(each, home.zone, room, bool(attached.closed_because)) for each in attached.there]
        for line in self.lines:
            self.body.addWidget(line)
        if not self.lines:
            self.add_words(attached.closed_because or say(N_("Drop photographs and files here, or paste a picture.")))
        for each in attached.gone:
            told = say(N_("Taken away {time} by {name}: {reason}"), time=when_long(each.taken_away_at, home.zone), name=each.taken_away_by,
                       reason=each.taken_away_because)
            short = say(N_("Taken away: {reason}"), reason=" ".join(each.taken_away_because.split()))
            self.add_line(Line(each.title, short, when(each.taken_away_at, home.zone), icon="file-x", tone="quiet")).setToolTip(f"{each.name}\n{told}")
