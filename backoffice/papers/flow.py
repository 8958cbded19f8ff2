"""How a paper fills its pages: bands one below the other, nothing lost, nothing torn apart that belongs together."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import Any

from backoffice.papers.pen import Pen

Item = tuple[Any, ...]  # what a pen does: (deed, x, y below the top of the band, further words for the deed …)


@dataclass(slots=True)
class Band:
    """A strip across the page with all that is drawn on it."""

    height: float
    items: list[Item] = field(default_factory=list)
    keeps: bool = False  # stays with the band after it
    clings: bool = False  # stays with the band before it
    head: "Band | None" = None  # drawn again at the top of each page on which this band comes first
    spare: bool = False  # only if there is room for it on the page

    def draw(self, pen: Pen, left: float, top: float) -> None:
        for deed, x, y, *words in self.items:
            deed(pen, left + x, top - y, *words)

    def split(self, room: float) -> tuple["Band", "Band"] | None:
        """The part that fits into the room and the rest; None where nothing would fit or nothing be left."""
        stays: list[Item] = []
        goes: list[Item] = []
        for item in self.items:
            top, bottom = _extent(item)
            if bottom <= room:
                stays.append(item)
            elif item[0] is Pen.area and top < room:
                deed, x, y, width, height, ink = item
                stays.append((deed, x, y, width, room - y, ink))
                goes.append((deed, x, room, width, y + height - room, ink))
            else:
                goes.append(item)
        words = [_extent(item)[0] for item in goes if item[0] is Pen.text]
        if not any(item[0] is Pen.text for item in stays) or not words:
            return None
        from_top = min(words)
        shift = from_top - 3.0
        rest = [_moved(item, shift, from_top) for item in goes]
        return (replace(self, height=room, items=stays, keeps=False, spare=False),
                replace(self, height=self.height - shift, items=rest, clings=False, spare=False))


def _extent(item: Item) -> tuple[float, float]:
    deed, _, y, *more = item
    if deed is Pen.text:
        return y - more[1], y + more[1] * 0.3
    if deed is Pen.area:
        return y, y + more[1]
    return y, y


def _moved(item: Item, shift: float, from_top: float) -> Item:
    deed, x, y, *more = item
    if deed is Pen.area:  # a tint begins above the words that it lies under
        cut = max(y - shift, 0.0)
        return (deed, x, cut, more[0], more[1] - max(shift - y, 0.0), more[2])
    return (deed, x, y - shift, *more)


Page = list[tuple[float, Band]]  # (distance below the top of the body, band)


def flow(bands: Iterable[Band], first: float, later: float) -> list[Page]:
    """Lays bands on pages: `first` is the room on the first page, `later` that on each further one."""
    given = list(bands)
    sure = [band for band in given if not band.spare]
    pages = _lay(sure, first, later)
    if len(pages) > 1 or len(sure) == len(given):
        return pages
    chosen = _chosen(given, first)
    return _lay([band for band in given if not band.spare or id(band) in chosen], first, later)


def _chosen(bands: list[Band], room: float) -> set[int]:
    """Which spare bands there is room for: one of each table in turn, so that none takes it all."""
    left = room - sum(band.height for band in bands if not band.spare)
    tables: dict[int, list[Band]] = {}
    for band in bands:
        if band.spare:
            tables.setdefault(id(band.head), []).append(band)
    chosen = set()
    for turn in zip_longest(*tables.values()):
        for band in turn:
            if band is not None and band.height <= left:
                left -= band.height
                chosen.add(id(band))
    return chosen


def _lay(bands: list[Band], first: float, later: float) -> list[Page]:
    pages: list[Page] = [[]]
    y, room = 0.0, first
    waiting = deque(bands)
    while waiting:
        band = waiting.popleft()
        page = pages[-1]
        if y + band.height <= room + 0.01:
            page.append((y, band))
            y += band.height
            continue
        fresh = not page or (len(page) == 1 and page[0][1] is band.head)
        parts = band.split(room - y) if fresh or (band.height > later * 0.4 and room - y > 60) else None
        if parts:
            page.append((y, parts[0]))
            waiting.appendleft(parts[1])
        elif fresh:  # nothing can be done about it: a picture taller than the page
            page.append((y, band))
        else:
            waiting.appendleft(band)
            waiting.extendleft(_taken_along(page, band))
        if waiting:
            pages.append([])
            y, room = 0.0, later
            head = waiting[0].head
            if head is not None:
                pages[-1].append((0.0, head))
                y = head.height
    return pages


def _taken_along(page: Page, band: Band) -> list[Band]:
    """The bands at the end of a page that belong to the one that did not fit, last first; never all that is on the page."""
    left = 2 if len(page) > 1 and page[0][1] is page[1][1].head else 1
    clings, taken = band.clings, []
    while len(page) > left and (clings or page[-1][1].keeps):
        clings = page[-1][1].clings
        taken.append(page.pop()[1])
    return taken
