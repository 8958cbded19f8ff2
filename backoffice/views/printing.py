"""Papers as files and on printers: drawn in the background, saved whole or not at all, printed page by page."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from backoffice.database import Centre
from backoffice.errors import Refused
from backoffice.models import Paper, kind_of
from backoffice.reading import Named, named
from backoffice.tasks import Progress
from backoffice.text import N_

VOID_STATES = ("recovered", "lost", "voided")
DOTS = 300
_one_at_a_time = threading.Lock()
"""The drawing library works for one document at a time."""


@dataclass(frozen=True)
class Wanted:
    """A paper as somebody wants it: for whom its copies are, and what is marked on it."""

    id: int
    kind: str
    number: str
    language: str
    second: str
    for_whom: str
    record: Named | None
    void: bool
    copies: tuple[str, ...] = ()
    chosen: tuple[int, ...] = (0,)
    again: bool = False

    @property
    def state(self) -> str:
        return " ".join(word for word, true in (("copy", self.again), ("void", self.void)) if true)


@dataclass
class Drawn:
    """A file of papers, and what of it is on the screen."""

    data: bytes
    sizes: list[tuple[float, float]] = field(default_factory=list)


def wanted(centre: Centre, ids: Sequence[int], again: bool = False) -> list[Wanted]:
    """The papers with these ids, each with all its copies, in the order of the ids."""
    from backoffice.papers import PAPERS
    found = []
    with centre.reading() as session:
        for paper in (session.get(Paper, each) for each in ids):
            if paper is None:
                continue
            record: Any = session.get(kind_of(paper.record), paper.record_id)
            kind = PAPERS.get(paper.kind)
            copies = kind.copies if kind is not None else ("",)
            state = str(getattr(record, "state", ""))
            found.append(Wanted(paper.id, paper.kind, paper.number, paper.language, paper.second_language, paper.for_whom,
                                named(record) if record is not None else None, state in VOID_STATES, copies, tuple(range(len(copies))), again))
    return found


def draw(centre: Centre, papers: Sequence[Wanted], progress: Progress | None = None) -> Drawn:
    """Draws papers into one file, from what was kept when they were issued. `progress` is told after each and may stop it."""
    from backoffice.papers import render_many
    jobs = []
    with centre.reading() as session:
        for each in papers:
            paper = session.get(Paper, each.id)
            if paper is None:
                continue
            content = paper.content()
            jobs += [(each.kind, content, each.language, each.second or None, copy, each.state) for copy in each.chosen]
    if not jobs:
        raise Refused(N_("There is nothing to print."))
    data = render_many(jobs, progress)
    return Drawn(data, page_sizes(data))


def page_sizes(data: bytes) -> list[tuple[float, float]]:
    """Width and height of each page, in points."""
    import pypdfium2  # type: ignore[import-untyped]
    with _one_at_a_time:
        document = pypdfium2.PdfDocument(data)
        try:
            return [(page.get_width(), page.get_height()) for page in document]
        finally:
            document.close()


def picture(data: bytes, page: int, scale: float) -> QImage:
    """One page as a picture; `scale` is pixels a point."""
    import pypdfium2
    with _one_at_a_time:
        document = pypdfium2.PdfDocument(data)
        try:
            bitmap = document[page].render(scale=scale, rev_byteorder=False)
            image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, _format(bitmap.n_channels))
            return image.convertToFormat(QImage.Format.Format_RGB32)
        finally:
            document.close()


def _format(channels: int) -> QImage.Format:
    return {1: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_BGR888, 4: QImage.Format.Format_RGB32}[channels]


def file_name(papers: Sequence[Wanted]) -> str:
    """What a file of these papers is called; no name of a customer stands in it."""
    return f"{papers[0].number}.pdf" if len({each.number for each in papers}) == 1 else f"{papers[0].number} +{len(papers) - 1}.pdf"


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
