"""The steps of a record window: in which order they are offered, and how one is taken."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction

from backoffice.database import Outcome
from backoffice.reading import GRAVE, NATURAL
from backoffice.text import say
from backoffice.views.look import icon
from backoffice.views.record import person, stepping
from backoffice.views.record.head import STEP_ICONS, Offered

if TYPE_CHECKING:
    from backoffice.views.record.window import RecordWindow


class StepsOf:
    """What can be done with the record of a window, and on what else of its job."""

    def __init__(self, window: RecordWindow) -> None:
        self._window = window

    def show(self) -> None:
        """Offers the steps in the head of the window."""
        window = self._window
        if window.seen is not None:
            window.head.show_steps(self._ordered(), bool(window.around.papers))

    def _ordered(self) -> list[Offered]:
        """The natural next step that is possible first, then the others; what is not possible now stands at the end, with its reason. Where another
        record has to be seen to before the natural step, that comes first."""
        window = self._window
        assert window.seen is not None
        natural = NATURAL.get(window.kind.table, {}).get(window.seen.state, ())
        mine = {each.key.partition(".")[2]: each for each in window.seen.steps}
        rest = [name for name in mine if name not in natural]
        order = [*(name for name in natural if name in mine), *(name for name in rest if name not in GRAVE), *(name for name in rest if name in GRAVE)]
        found = [Offered(mine[name], say(mine[name].label), partial(self.take, mine[name].key), STEP_ICONS.get(name, ""),
                         name in natural[:1] or (name in natural and name not in GRAVE), name in GRAVE) for name in order]
        onward = window.around.onward
        if onward is not None and (not any(mine[name].possible for name in natural[:1]) or onward.step.key.endswith(".return_goods")):
            name = onward.step.key.partition(".")[2]
            found.insert(0, Offered(onward.step, say(onward.step.label), partial(self._take_elsewhere, onward.step.key, onward.record_id),
                                    STEP_ICONS.get(name, ""), natural=True))
        return found

    def take(self, key: str) -> None:
        """Takes a step of this record; what was typed is saved first."""
        window = self._window
        if window.record_id is None or window.seen is None or (window.is_changed() and not window.commit_and_save()):
            return
        if key == person.EXPORT:
            person.export(window.shell, window.record_id, window.seen)
            return
        stepping.take(window.shell, key, window.record_id, seen=window.seen, then=self._taken, parent=window)

    def _take_elsewhere(self, key: str, record_id: int) -> None:
        """Takes a step of another record of the same job."""
        window = self._window
        if not window.is_changed() or window.commit_and_save():
            stepping.take(window.shell, key, record_id, then=self._taken, parent=window)

    def _taken(self, outcome: Outcome) -> None:
        self._window.reload()

    def take_next(self) -> None:
        """The natural next step, by the keyboard; the form of a new record is entered."""
        primary = self._window.head.primary
        if primary.isVisible() and primary.isEnabled():
            primary.click()
        elif self._window.record_id is None:
            self._window.commit_and_save()

    def actions(self) -> list[QAction]:
        """The steps for the menu *Record* and the palette."""
        made: list[Any] = []
        for each in self._window.head.offered():
            action = QAction(each.words.replace("&", "&&"), self._window)
            if each.icon:
                action.setIcon(icon(each.icon))
            action.setEnabled(each.enabled)
            action.setToolTip(each.step.reason)
            action.triggered.connect(partial(_act, each))
            made.append(action)
        return made


def _act(offered: Offered, _checked: bool = False) -> None:
    offered.act()
