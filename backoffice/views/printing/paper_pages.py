"""The pages of a file as they will be printed, below each other on grey ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from backoffice import tasks
from backoffice.text import N_, say
from backoffice.views.look import Look, layouts, paint_shadow
from backoffice.views.printing import printers
from backoffice.views.printing.printers import Drawn

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)


class Pages(QWidget):
    """The pages below each other on grey ground, each drawn when it comes into sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn: Drawn | None = None
        self._pictures: dict[int, QImage] = {}
        self._asked: set[int] = set()
        self.zoom = 0.0
        self.setAccessibleName(say(N_("Pages")))
        self.setProperty("kind", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def scrolling(self) -> QScrollArea:
        """The area in which they scroll, by the keys as well."""
        area = layouts.scrolling(self, by_keys=True)
        area.setAccessibleName(self.accessibleName())
        return area

    def show_drawn(self, drawn: Drawn | None) -> None:
        self._drawn = drawn
        self._pictures, self._asked = {}, set()
        self._measure()

    def scale(self) -> float:
        """Pixels a point: fitted to the width of the window, or as somebody zoomed."""
        if self._drawn is None or not self._drawn.sizes:
            return 1.0
        if self.zoom:
            return self.zoom * Look.scale * 96 / 72
        area = self.parentWidget()
        room = QSize((area.width() if area is not None else Look.px(700)) - Look.px(64), 100_000)
        widest = max(self._drawn.sizes, key=lambda each: each[0])
        return min(printers.fitted(widest, room), 2.2 * Look.scale)

    def _boxes(self) -> list[QRectF]:
        scale, top, found = self.scale(), float(Look.px(24)), []
        for width, height in self._drawn.sizes if self._drawn is not None else ():
            found.append(QRectF(max((self.width() - width * scale) / 2, Look.px(24)), top, width * scale, height * scale))
            top += height * scale + Look.px(20)
        return found

    def _measure(self) -> None:
        scale = self.scale()
        sizes = self._drawn.sizes if self._drawn is not None else []
        height = sum(each[1] * scale + Look.px(20) for each in sizes) + Look.px(28)
        width = max((each[0] * scale for each in sizes), default=0) + Look.px(48)
        self.setMinimumSize(int(width) if self.zoom else 1, int(height))
        self.update()

    def look_again(self) -> None:
        """The window or the zoom has changed: pages are drawn anew, sharp."""
        self._pictures, self._asked = {}, set()
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page, box in enumerate(self._boxes()):
            if not box.intersects(QRectF(event.rect())):
                continue
            paint_shadow(painter, box, 2, 8)
            painter.fillRect(box, Qt.GlobalColor.white)
            if page in self._pictures:
                painter.drawImage(box, self._pictures[page])
            else:
                self._ask(page)

    def _ask(self, page: int) -> None:
        if page in self._asked or self._drawn is None:
            return
        self._asked.add(page)
        drawn, scale = self._drawn, self.scale() * self.devicePixelRatioF()
        tasks.run(printers.picture, drawn.data, page, scale, then=lambda image: self._came(drawn, page, image), owner=self)

    def _came(self, drawn: Drawn, page: int, image: QImage) -> None:
        if drawn is self._drawn:
            self._pictures[page] = image
            self.update()

    def is_drawn(self) -> bool:
        return bool(self._pictures)
