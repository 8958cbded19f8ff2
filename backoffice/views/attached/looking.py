"""Looking at attachments inside the program: a picture, the pages of a PDF, the words of a text. Space opens it and closes it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from backoffice import tasks
from backoffice.attaching import PICTURES
from backoffice.attaching.examining import read_text
from backoffice.database import Centre
from backoffice.errors import Refused
from backoffice.models.attachments import FileKind
from backoffice.reading import AttachmentSeen
from backoffice.text import N_, say, together
from backoffice.views.attached import thumbnails
from backoffice.views.look import ElidedLabel, EmptyState, Look, button, label, rule
from backoffice.views.printing import printers
from backoffice.views.printing.paper_pages import Pages
from backoffice.views.printing.printers import Drawn
from backoffice.views.shell.going_out import OPENED

TEXTS = (FileKind.TEXT, FileKind.CSV, FileKind.EML)
LONGEST_TEXT = 300_000


def drawn(centre: Centre, seen: AttachmentSeen, room: QSize) -> QImage | Drawn | str:
    """What there is to see of an attachment. Runs in the background. Raises Refused."""
    data = centre.store.get(seen.sha256)
    if seen.kind in PICTURES:
        return thumbnails.picture(data, room)
    if seen.kind is FileKind.PDF:
        return Drawn(data, printers.page_sizes(data))
    return (read_text(data) or "")[:LONGEST_TEXT]


class Picture(QWidget):
    """A picture in the middle, as large as there is room, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.image = QImage()

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sharp = self.image.size() / self.devicePixelRatioF()
        room = self.size() - QSize(Look.px(32), Look.px(32))
        size = sharp if sharp.width() <= room.width() and sharp.height() <= room.height() else sharp.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(self.rect().center().x() - size.width() // 2, self.rect().center().y() - size.height() // 2,
                          self.image.scaled(size * self.devicePixelRatioF(), Qt.AspectRatioMode.KeepAspectRatio,
                                            Qt.TransformationMode.SmoothTransformation))


class LookDialog(QDialog):
    """One attachment after the other: arrows go on, Space or Esc closes."""

    def __init__(self, shell: Any, attached: Sequence[AttachmentSeen], at: int, save: Callable[[AttachmentSeen], object],
                 open_outside: Callable[[AttachmentSeen], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._shell, self._attached, self.at = shell, list(attached), at
        self.setProperty("kind", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        behind = parent.window()
        self.resize(max(int(behind.width() * 0.8), Look.px(640)), max(int(behind.height() * 0.86), Look.px(480)))
        self.heading, self.line = ElidedLabel(kind="title"), ElidedLabel(kind="meta")
        self.picture, self.pages, self.text, self.nothing = Picture(), Pages(), QPlainTextEdit(), EmptyState()
        self.text.setReadOnly(True)
        self.text.setFont(Look.font("body"))
        self.text.setAccessibleName(say(N_("What stands in the file")))
        self.area = self.pages.scrolling()
        self.stack = QStackedWidget()
        for each in (self.picture, self.area, self.text, self.nothing):
            self.stack.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Look.px(16), 0, 0)
        column.setSpacing(Look.px(2))
        for words in (self.heading, self.line):
            words.setContentsMargins(Look.px(24), 0, Look.px(24), 0)
            column.addWidget(words)
        column.addSpacing(Look.px(10))
        column.addWidget(rule())
        column.addWidget(self.stack, 1)
        column.addWidget(self._foot(save, open_outside))
        self.show_at(at)

    def _foot(self, save: Callable[[AttachmentSeen], object], open_outside: Callable[[AttachmentSeen], object]) -> QFrame:
        foot = QFrame()
        foot.setProperty("kind", "foot")
        self.count = label(kind="meta")
        self.before, self.after = button("", "quiet", "chevron-left"), button("", "quiet", "chevron-right")
        for each, words, by in ((self.before, N_("The one before"), -1), (self.after, N_("The next one"), 1)):
            each.setToolTip(say(words))
            each.setAccessibleName(say(words))
            each.clicked.connect(lambda _=False, by=by: self.go(by))
        self.outside, save_as, close = (button(say(N_("Open with another &program")), "", "external-link"), button(say(N_("&Save as…")), "", "download"),
                                        button(say(N_("C&lose"))))
        self.outside.clicked.connect(lambda: open_outside(self.shown()))
        save_as.clicked.connect(lambda: save(self.shown()))
        close.clicked.connect(self.accept)
        row = QHBoxLayout(foot)
        row.setContentsMargins(Look.px(24), Look.px(10), Look.px(24), Look.px(10))
        row.setSpacing(Look.px(8))
        for part in (self.before, self.after, self.count):
            row.addWidget(part)
        row.addStretch(1)
        for made in (self.outside, save_as, close):
            row.addWidget(made)
        return foot

    def shown(self) -> AttachmentSeen:
        return self._attached[self.at]

    def go(self, by: int) -> None:
        """To the one before or after."""
        if 0 <= self.at + by < len(self._attached):
            self.show_at(self.at + by)

    def show_at(self, at: int) -> None:
        """Shows one of them; it is drawn in the background."""
        self.at = at
        seen = self.shown()
        self.setWindowTitle(seen.title)
        self.heading.say(seen.title)
        told = (say(seen.purpose.label), seen.name if seen.name != seen.title else "", say(seen.kind.label), seen.who)
        self.line.say(together(*told))
        self.count.setText(say(N_("{done} of {total}"), done=at + 1, total=len(self._attached)) if len(self._attached) > 1 else "")
        for each, possible in ((self.before, at > 0), (self.after, at + 1 < len(self._attached))):
            each.setVisible(len(self._attached) > 1)
            each.setEnabled(possible)
        self.outside.setVisible(seen.kind in OPENED)
        if seen.kind not in (*PICTURES, FileKind.PDF, *TEXTS):
            self._say(thumbnails.ICONS[seen.kind], say(N_("This kind of file is not shown here")), say(N_("Save it where you want it, or open it with another "
                                                                                                         "program where that is offered.")))
            return
        self.picture.show_image(QImage())
        room = self.size() * self.devicePixelRatioF()
        tasks.run(drawn, self._shell.centre, seen, room, then=lambda found: self._came(seen, found), otherwise=self._failed, owner=self)

    def _came(self, seen: AttachmentSeen, found: QImage | Drawn | str) -> None:
        if seen is not self.shown():
            return
        if isinstance(found, QImage):
            self.picture.show_image(found)
            self.stack.setCurrentWidget(self.picture)
        elif isinstance(found, Drawn):
            self.pages.show_drawn(found)
            self.stack.setCurrentWidget(self.area)
        else:
            self.text.setPlainText(found)
            self.stack.setCurrentWidget(self.text)

    def _failed(self, trouble: Exception) -> None:
        if not isinstance(trouble, Refused):
            raise trouble
        self._say("file-x", say(N_("This file cannot be shown")), trouble.said())

    def _say(self, icon_name: str, sentence: str, explanation: str) -> None:
        self.nothing.show_reason(icon_name, sentence, explanation)
        self.stack.setCurrentWidget(self.nothing)

    # ---- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.key() in steps:
            self.go(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            self.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pages.look_again()
