"""What a register asks in the background, and how it is called back when something else is asked meanwhile."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from backoffice import tasks
from backoffice.pages import Question, Reading, Row


class Errand:
    """A question on its way in the background; a newer one stops it, in the middle of a statement if need be."""

    def __init__(self, reading: Reading, question: Question) -> None:
        self._reading, self.question = reading, question
        self._lock, self._stopped = threading.Lock(), False
        self._connection: Any = None

    def first(self) -> list[Row]:
        with self._looking() as reading:
            return reading.first(self.question)

    def ids(self) -> array[int]:
        with self._looking() as reading:
            return reading.ids(self.question)

    def stop(self) -> None:
        """Whatever it still brings is not wanted."""
        with self._lock:
            self._stopped = True
            if self._connection is not None:
                self._connection.interrupt()

    @contextmanager
    def _looking(self) -> Iterator[Reading]:
        with self._reading.beside() as reading:
            with self._lock:
                if self._stopped:
                    raise tasks.Cancelled
                self._connection = reading.connection
            try:
                yield reading
            except Exception:  # whichever engine it is, an interrupted statement is not a fault
                if self._stopped:
                    raise tasks.Cancelled from None
                raise
            finally:
                with self._lock:
                    self._connection = None
