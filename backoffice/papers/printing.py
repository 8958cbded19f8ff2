"""From a content to a file: PDF with its fonts inside, the same bytes each time for the same content."""

import threading
from collections.abc import Callable, Iterable, Sequence
from io import BytesIO
from typing import Any

from backoffice.errors import Refused
from backoffice.papers.cleaning import one_line
from backoffice.papers.dress import Dress, Head
from backoffice.papers.flow import Page, flow
from backoffice.papers.kinds import PAPERS, Aside, Content, Foot, PaperKind, Title, content_of
from backoffice.papers.pen import Pen
from backoffice.papers.pictures import prepared
from backoffice.papers.voice import language as spoken
from backoffice.papers.voice import pair, said, speaking, together
from backoffice.text import N_

_one_at_a_time = threading.Lock()  # a font is read by one document at a time

Progress = Callable[[int, int, str], object]
Job = tuple[Any, ...]  # (kind, snapshot, language, second, copy, state), the last three as needed


def render(kind: str, snapshot: Any, language: str, second: str | None = None, copy: int = 0, copies: Sequence[int] | None = None,
           state: str = "", progress: Progress | None = None) -> bytes:
    """One paper as PDF, in a language and with a second one in its captions where one is given.

    `copy` is for whom it is, counted as the kind's `copies`; `copies` puts several into one file. `state` is empty, `copy` (printed
    again) or `void`. The same content always gives the same bytes. `progress(done, total, words)` is told of a long register's pages.
    """
    wanted = (copy,) if copies is None else tuple(copies)
    return render_many([(kind, snapshot, language, second, each, state) for each in wanted], progress)


def render_many(jobs: Iterable[Job], progress: Progress | None = None) -> bytes:
    """Several papers in one file, for a batch print: each job is what `render` takes, in that order, without `copies`.

    `progress(done, total, words)` is told after each paper, of a single one after each page; what it raises stops the print.
    """
    jobs = [_whole(*job) for job in jobs]
    if not jobs:
        raise Refused(N_("There is nothing to print."))
    with _one_at_a_time:
        pen = None
        for number, (kind, snapshot, language, second, copy, state) in enumerate(jobs, 1):
            with speaking(language, second):
                dress, pages = _laid(_known(kind), content_of(snapshot), copy, state)
                pen = pen or Pen(_canvas(dress))
                _draw(pen, dress, pages, progress if len(jobs) == 1 else None)
            if progress and len(jobs) > 1:
                progress(number, len(jobs), dress.head.number)
        data: bytes = pen.canvas.getpdfdata() if pen else b""
        return data


def _draw(pen: Pen, dress: Dress, pages: list[Page], progress: Progress | None) -> None:
    for page, bands in enumerate(pages):
        dress.draw(pen, page, len(pages))
        for down, band in bands:
            band.draw(pen, dress.left, dress.top(page) - down)
        pen.end_page()
        if progress:
            progress(page + 1, len(pages), dress.head.title)


def _whole(kind: str, snapshot: Any, language: str, second: str | None = None, copy: int = 0, state: str = "") -> Job:
    return kind, snapshot, language, second, copy, state


def _known(kind: str) -> PaperKind:
    try:
        return PAPERS[kind]
    except KeyError:
        raise Refused(N_("There is no paper of the kind {kind}."), kind=kind) from None


def _laid(kind: PaperKind, content: Content, copy: int, state: str) -> tuple[Dress, list[Page]]:
    parts = list(kind.parts(content))
    head = _head(kind, content, copy, state)
    for part in parts:
        if isinstance(part, Foot):
            head.foot = part.words
        elif isinstance(part, Aside):
            head.aside = (*head.aside, part.words) if head.aside else ("", part.words)
        elif isinstance(part, Title):
            head.title, head.second = part.words or head.title, part.more
    blocks = [part for part in parts if not isinstance(part, (Foot, Aside, Title))]
    dress = kind.dress(kind.page, head, content)
    pages = flow((band for block in blocks for band in block.bands(dress.sheet)), dress.first_room, dress.later_room)
    if len(pages) == 2:
        close = kind.dress(kind.page.tight(), head, content)
        closer = flow((band for block in blocks for band in block.bands(close.sheet)), close.first_room, close.later_room)
        if len(closer) == 1:
            return close, closer
    return dress, pages


def _head(kind: PaperKind, content: Content, copy: int, state: str) -> Head:
    house = content["house"]
    title, second = pair(kind.title)
    marks = [said(N_("Copy, printed again"))] if "copy" in state.split() else []
    marks += [said(N_("Void, no longer valid"))] if "void" in state.split() else []
    marks += [said(N_("Replaces {number}"), number=content["replaces"])] if content["replaces"] else []
    whom = kind.copies[copy] if 0 <= copy < len(kind.copies) else ""
    aside = [said(whom)] if whom else []
    if whom and len(kind.copies) > 1:
        aside.append(said(N_("{n} of {count}"), n=copy + 1, count=len(kind.copies)))
    number = str(content["number"])
    return Head(
        title=title, second=second, number=number, qr=str(content["qr"] or number), house=str(house["name"]), branch=str(house["branch"]),
        address=tuple(line for line in (str(house["address"]), together(house["phone"], house["email"])) if line),
        logo=prepared(house["logo"]) if house["logo"] else None, aside=tuple(aside), marks=together(*marks), page_of=said("{page} / {pages}"))


def _canvas(dress: Dress) -> Any:
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    from backoffice.papers.fonts import weights
    rl_config.useA85 = 0
    head, sheet = dress.head, dress.sheet
    make: Any = Canvas
    canvas = make(BytesIO(), pagesize=(sheet.width, sheet.height), pageCompression=1, invariant=1, pdfVersion=(1, 5),
                         initialFontName=weights()[0].cuts[0].font.fontName, lang={"zh": "zh-CN"}.get(spoken(), spoken()))
    canvas.setTitle(_plain(f"{head.title} {head.number}"))
    canvas.setAuthor(_plain(head.house))
    canvas.setCreator("Backoffice")
    canvas.setSubject("")
    return canvas


def _plain(words: str) -> str:
    return one_line(words).encode("utf-8", "replace").decode()[:200]
