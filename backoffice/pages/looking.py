"""Plain reading connections: what registers and finding look through. They change nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from weakref import WeakKeyDictionary, finalize

from backoffice import engines
from backoffice.database import Centre, trouble_in_words

_IDLE = 2
_kept: WeakKeyDictionary[Centre, _Connections] = WeakKeyDictionary()


class _Connections:
    """The connections to one centre: one for the windows, and those that nobody in the background needs just now."""

    def __init__(self) -> None:
        self.shared: Any = None
        self.idle: list[Any] = []
        self.lock = threading.Lock()

    def close(self) -> None:
        with self.lock:
            for connection in (*self.idle, self.shared):
                if connection is not None:
                    connection.close()
            self.idle, self.shared = [], None


def _of(centre: Centre) -> _Connections:
    found = _kept.get(centre)
    if found is None:
        found = _kept[centre] = _Connections()
        finalize(centre, found.close)
    return found


def look_at(centre: Centre) -> Any:
    """The connection through which all registers of this window look; use it in the window's thread only."""
    mine = _of(centre)
    if mine.shared is None:
        mine.shared = _opened(centre)
    return mine.shared


def look_away(centre: Centre) -> None:
    """Lets go of the file, before the centre is closed for good or its file is replaced."""
    _of(centre).close()


@contextmanager
def beside(centre: Centre) -> Iterator[Any]:
    """A connection of one's own, for work in the background; opened once and handed on."""
    mine = _of(centre)
    with mine.lock:
        connection = mine.idle.pop() if mine.idle else None
    connection = connection or _opened(centre)
    try:
        yield connection
    except BaseException:
        connection.close()
        raise
    with mine.lock:
        if len(mine.idle) < _IDLE:
            connection.rest()
            mine.idle.append(connection)
            return
    connection.close()


def _opened(centre: Centre) -> Any:
    with trouble_in_words():
        return engines.look_into(centre.address, centre.silence)
