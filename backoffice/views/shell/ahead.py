"""Windows drawn ahead, while nobody waits for them: opening one then only fills it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from backoffice.errors import Refused
from backoffice.text import language
from backoffice.views.look import Look
from backoffice.views.shell.mdi import Pane
from backoffice.views.shell.sheet import Sheet

READY_AFTER_MS = 1500
"""So long after somebody has done something the desk is taken to rest."""
MOST = 6
"""So many windows are kept; the one that waits longest goes."""

_drawn: dict[tuple[Any, ...], Pane] = {}


def _whose(shell: Any, key: str) -> tuple[Any, ...]:
    """For whom a window is drawn, in which centre, with which rights and in which words: whatever of it changes, another window is wanted."""
    return id(shell), shell.centre, shell.person, shell.actor.branch_id, language(), Look.scale, key


def draw(shell: Any, key: str, make: Callable[[], Sheet]) -> None:
    """Makes a window in the place where it will stand, hidden. What was drawn for somebody else, for other rights or in another language, goes."""
    if shell.actor is None or _whose(shell, key) in _drawn:
        return
    strangers = [each for each in _drawn if each[:-1] != _whose(shell, key)[:-1]]
    mine = [each for each in _drawn if each not in strangers]
    for old in [*strangers, *mine[:max(0, len(mine) - MOST + 1)]]:
        _drawn.pop(old).deleteLater()
    try:
        pane = Pane(make(), shell.mdi)
    except Refused:  # nobody waits for it: what stands in the way is said when it is opened
        return
    for each in pane.findChildren(QWidget):
        each.ensurePolished()
    if pane.in_tabs():
        pane.resize(shell.mdi.viewport().rect().marginsAdded(pane.contentsMargins()).size())
    pane.grab(QRect(0, 0, 1, 1))  # lays it out as large as it will stand
    pane.create()
    _drawn[_whose(shell, key)] = pane
    shell.destroyed.connect(forget)


def take(shell: Any, key: str) -> Sheet | None:
    """The window that was drawn for this person, if there is one."""
    ready = _drawn.pop(_whose(shell, key), None)
    return ready.sheet if ready is not None else None


def forget() -> None:
    """The desk is gone, and its windows with it."""
    _drawn.clear()
