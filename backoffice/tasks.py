"""Long work beside the window: done in the background, its outcome brought back to the window's thread.

    task = run(print_all, ids, then=self.show_paper, progress=self.show_progress)
    task.cancel()
"""

import time
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QThreadPool, Signal, Slot

_PROGRESS_EVERY = 0.04


class Cancelled(Exception):
    """Raised inside the work by its progress call once somebody has cancelled it."""


class Progress(Protocol):
    """What work calls to tell how far it is: so many of so many, and with what it is busy."""

    def __call__(self, done: int, total: int, words: str = "") -> None: ...


class Task(QObject):
    """One piece of work in the background. It lives until its outcome has been delivered."""

    _brought = Signal(object)

    def __init__(self, then: Callable[[Any], object] | None, otherwise: Callable[[Exception], object] | None,
                 progress: Progress | None, owner: QObject | None) -> None:
        super().__init__()
        self._then, self._otherwise, self._progress = then, otherwise, progress
        self._cancelled = False
        self._told_at = 0.0
        self._brought.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        if owner is not None:
            owner.destroyed.connect(self.cancel)

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    @Slot()
    def cancel(self) -> None:
        """The work stops at its next progress call; whatever it still brings is thrown away."""
        self._cancelled = True

    def work(self, function: Callable[..., Any], args: tuple[Any, ...]) -> None:
        """Runs on the other thread."""
        try:
            result = function(*args, progress=self._tell) if self._progress else function(*args)
        except Cancelled:
            self._brought.emit(self._finish)
        except Exception as trouble:
            self._brought.emit(lambda trouble=trouble: self._fail(trouble))
        else:
            self._brought.emit(lambda: self._succeed(result))

    def _tell(self, done: int, total: int, words: str = "") -> None:
        if self._cancelled:
            raise Cancelled
        now = time.monotonic()
        if done >= total or now - self._told_at >= _PROGRESS_EVERY:
            self._told_at = now
            self._brought.emit(lambda: self._show(done, total, words))

    @Slot(object)
    def _deliver(self, act: Callable[[], None]) -> None:
        act()

    def _show(self, done: int, total: int, words: str) -> None:
        if not self._cancelled and self._progress:
            self._progress(done, total, words)

    def _finish(self) -> None:
        _running.discard(self)

    def _succeed(self, result: Any) -> None:
        self._finish()
        if not self._cancelled and self._then:
            self._then(result)

    def _fail(self, trouble: Exception) -> None:
        self._finish()
        if self._cancelled:
            return
        if self._otherwise is None:
            raise trouble
        self._otherwise(trouble)


_running: set[Task] = set()


def run(function: Callable[..., Any], *args: Any, then: Callable[[Any], object] | None = None,
        otherwise: Callable[[Exception], object] | None = None, progress: Progress | None = None, owner: QObject | None = None) -> Task:
    """Calls `function(*args)` on another thread, then `then(result)` or `otherwise(trouble)` on the window's.

    Without `otherwise` the trouble arrives where every unexpected one does. With `progress` the function is given a keyword
    `progress(done, total, words)`. When `owner` (or the widget whose method `then` is) goes away, the outcome is dropped.
    """
    receiver = owner if owner is not None else getattr(then, "__self__", None)
    task = Task(then, otherwise, progress, receiver if isinstance(receiver, QObject) else None)
    _running.add(task)
    QThreadPool.globalInstance().start(lambda: task.work(function, args))
    return task


def busy() -> int:
    """How many pieces of work have not delivered their outcome yet."""
    return len(_running)


def settle(seconds: float = 5.0) -> bool:
    """Waits until all work is done and delivered; whether it is. For the end of the program and for tests."""
    until = time.monotonic() + seconds
    while _running and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QThreadPool.globalInstance().waitForDone(5)
    return not _running


def cancel_all() -> None:
    for task in tuple(_running):
        task.cancel()
