"""Work beside the window: its outcome comes back to the window's thread, or nowhere when nobody waits for it any more."""

import sys
import threading
from typing import Any

import pytest
from PySide6.QtCore import QObject

from backoffice import tasks


@pytest.fixture(autouse=True)
def with_application(qapp: Any) -> None:
    """Outcomes come back by the event loop."""


def test_the_work_is_done_elsewhere_and_its_outcome_arrives_here() -> None:
    seen: list[Any] = []
    tasks.run(lambda: threading.current_thread(), then=lambda worker: seen.extend((worker, threading.current_thread())))
    assert tasks.settle()
    worker, here = seen
    assert worker is not threading.main_thread()
    assert here is threading.main_thread()


def test_progress_is_told_and_ends_at_the_end() -> None:
    told: list[tuple[int, int, str]] = []

    def count(progress: tasks.Progress) -> int:
        for done in range(1, 501):
            progress(done, 500, "papers")
        return 500

    tasks.run(count, progress=lambda done, total, words="": told.append((done, total, words)))
    tasks.settle()
    assert told[-1] == (500, 500, "papers")
    assert len(told) < 100  # not every step is worth a repaint


def test_work_that_is_cancelled_stops_and_brings_nothing() -> None:
    began, seen, reached = threading.Event(), [], []

    def long_work(progress: tasks.Progress) -> None:
        began.set()
        for done in range(10_000_000):
            reached[:] = [done]
            progress(done, 10_000_000)

    task = tasks.run(long_work, progress=lambda *_: None, then=seen.append)
    began.wait(2)
    task.cancel()
    assert tasks.settle()
    assert not seen
    assert reached[0] < 10_000_000 - 1


def test_trouble_goes_to_who_asked_for_it() -> None:
    seen: list[Exception] = []
    tasks.run(lambda: 1 // 0, otherwise=seen.append)
    tasks.settle()
    assert isinstance(seen[0], ZeroDivisionError)


def test_trouble_that_nobody_takes_arrives_in_the_one_place(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, trouble, trace: seen.append(kind))
    tasks.run(lambda: 1 // 0)
    tasks.settle()
    assert seen == [ZeroDivisionError]


def test_nothing_is_brought_to_a_window_that_is_gone() -> None:
    owner, seen, hold = QObject(), [], threading.Event()
    tasks.run(hold.wait, 2, then=seen.append, owner=owner)
    owner.deleteLater()
    from PySide6.QtCore import QCoreApplication, QEvent
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)
    hold.set()
    assert tasks.settle()
    assert not seen


def test_outcomes_of_many_pieces_of_work_all_arrive() -> None:
    seen: list[int] = []
    for number in range(200):
        tasks.run(lambda number=number: number, then=seen.append)
    assert tasks.settle()
    assert sorted(seen) == list(range(200))
    assert tasks.busy() == 0
