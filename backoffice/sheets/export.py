"""A register as a workbook. openpyxl is loaded when the first one is written, not before."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from typing import IO, TYPE_CHECKING, Any

from backoffice.files import replacing
from backoffice.text import N_, language, say

if TYPE_CHECKING:
    from backoffice.models.jobs.contents import Cell, Column

EVERY = 500  # rows between two reports of progress

Progress = Callable[[int, int, str], object]


class _Stopped(Exception):
    """Somebody cancelled the export."""


def export(path: str | os.PathLike[str] | IO[bytes], title: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]], *, total: int = 0,
           tongue: str | None = None, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None) -> int:
    """Writes rows under their captions and says how many they were; further sheets are begun when one is full.

    `columns` are those of a printed register. `total` is how many rows are coming, if known, for `progress(done, total, words)`, which may
    raise to stop. When `cancelled()` says so, no file is left behind, an older one stays, and the result is -1.
    """
    work = _Work(title, columns, rows, total, tongue or language(), progress, cancelled)
    try:
        if isinstance(path, str | os.PathLike):
            with replacing(path) as file:
                return work.into(file)
        return work.into(path)
    except _Stopped:
        return -1


class _Work:
    def __init__(self, title: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]], total: int, tongue: str, progress: Progress | None,
                 cancelled: Callable[[], bool] | None) -> None:
        self.title, self.columns, self.rows, self.total, self.tongue = title, columns, rows, total, tongue
        self.progress, self.cancelled = progress, cancelled

    def into(self, file: Any) -> int:
        from backoffice.sheets.workbook import Book
        book = Book(file, self.title, self.columns, self.tongue)
        done = 0
        try:
            for row in self.rows:
                book.add(row)
                done += 1
                if done % EVERY == 0:
                    self._tell(done)
            book.close()
        except BaseException:
            book.throw_away()
            raise
        self._tell(done)
        return done

    def _tell(self, done: int) -> None:
        if self.cancelled and self.cancelled():
            raise _Stopped
        if self.progress:
            self.progress(done, max(self.total, done), say(N_("Writing {title}"), self.tongue, title=self.title))
