"""Papers as files and on printers: drawn in the background, saved whole or not at all, printed page by page."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from backoffice import reading
from backoffice.database import Actor, Centre
from backoffice.errors import Refused
from backoffice.reading import Issued
from backoffice.tasks import Progress
from backoffice.text import N_

DOTS = 300
MOST_DOTS = 60_000_000
"""So many dots has the largest picture of a page: an A2 sheet at 300 dots an inch."""
_one_at_a_time = threading.Lock()
"""The drawing library works for one document at a time."""


@dataclass(frozen=True)
class Wanted:
    """A paper as somebody wants it: for whom its copies are, and what is marked on it."""

    paper: Issued
    copies: tuple[str, ...] = ("",)
    chosen: tuple[int, ...] = (0,)
    again: bool = False

    @property
    def state(self) -> str:
        return " ".join(word for word, true in (("copy", self.again), ("void", self.paper.void)) if true)


@dataclass
class Drawn:
    """A file of papers, and what of it is on the screen."""

    data: bytes
    sizes: list[tuple[float, float]] = field(default_factory=list)


def wanted(centre: Centre, ids: Sequence[int], again: bool = False, actor: Actor | None = None) -> list[Wanted]:
    """The papers with these ids, each with all its copies, in the order of the ids."""
    from backoffice.papers import PAPERS
    found = []
    for paper in reading.issued(centre, ids, actor):
        copies = PAPERS[paper.kind].copies if paper.kind in PAPERS else ("",)
        found.append(Wanted(paper, copies, tuple(range(len(copies))), again))
    return found


def draw(centre: Centre, papers: Sequence[Wanted], progress: Progress | None = None) -> Drawn:
    """Draws papers into one file, from what was kept when they were issued. `progress` is told after each and may stop it."""
    from backoffice.papers import render_many
    told = reading.contents(centre, [each.paper.id for each in papers])
    jobs = [(each.paper.kind, told[each.paper.id], each.paper.language, each.paper.second or None, copy, each.state)
            for each in papers if each.paper.id in told for copy in each.chosen]
    data = render_many(jobs, progress)
    return Drawn(data, page_sizes(data))


def page_sizes(data: bytes) -> list[tuple[float, float]]:
    """Width and height of each page, in points. Raises Refused for a file of somebody else's that cannot be drawn."""
    import pypdfium2  # type: ignore[import-untyped]
    with _one_at_a_time, _in_words(pypdfium2.PdfiumError):
        document = pypdfium2.PdfDocument(data)
        try:
            return [(page.get_width(), page.get_height()) for page in document]
        finally:
            document.close()


def picture(data: bytes, page: int, scale: float) -> QImage:
    """One page as a picture; `scale` is pixels a point, less on a page so large that its picture would fill the memory. Raises Refused."""
    import pypdfium2
    with _one_at_a_time, _in_words(pypdfium2.PdfiumError):
        document = pypdfium2.PdfDocument(data)
        try:
            sheet = document[page]
            dots = sheet.get_width() * sheet.get_height() * scale * scale
            bitmap = sheet.render(scale=scale * min(1.0, (MOST_DOTS / max(dots, 1)) ** 0.5), rev_byteorder=False)
            image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, _format(bitmap.n_channels))
            return image.convertToFormat(QImage.Format.Format_RGB32)
        finally:
            document.close()


@contextmanager
def _in_words(fault: type[Exception]) -> Iterator[None]:
    try:
        yield
    except fault as trouble:
        raise Refused(N_("This file cannot be shown: it is damaged or locked with a password.")) from trouble


def _format(channels: int) -> QImage.Format:
    return {1: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_BGR888, 4: QImage.Format.Format_RGB32}[channels]


def file_name(papers: Sequence[Wanted]) -> str:
    """What a file of these papers is called; no name of a customer stands in it."""
    numbers = list(dict.fromkeys(each.paper.number for each in papers))
    return f"{numbers[0]}.pdf" if len(numbers) == 1 else f"{numbers[0]} +{len(numbers) - 1}.pdf"


def print_on(printer: QPrinter, drawn: Drawn) -> None:
    """Prints every page in its own size. Raises Refused when the printer does not take it."""
    painter = QPainter()
    for page, (width, height) in enumerate(drawn.sizes):
        across = width > height
        size = QPageSize(QSizeF(min(width, height), max(width, height)), QPageSize.Unit.Point)
        printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        if page == 0:
            printer.setFullPage(True)
            if not painter.begin(printer):
                raise Refused(N_("The printer does not answer. Nothing was printed."))
        elif not printer.newPage():
            painter.end()
            raise Refused(N_("The printer stopped at page {page}."), page=page + 1)
        image = picture(drawn.data, page, min(printer.resolution(), DOTS) / 72)
        painter.drawImage(QRectF(printer.pageLayout().fullRectPixels(printer.resolution())), image)
    painter.end()


def fitted(size: tuple[float, float], room: QSize) -> float:
    """At how many pixels a point a page fits into a room."""
    return max(min(room.width() / size[0], room.height() / size[1]), 0.2)
