"""What the desk remembers of its windows from one day to the next: which were open and how they stood, and what was opened last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from backoffice.text import say
from backoffice.views.shell.navigation import TODAY, place
from backoffice.views.shell.sheet import Sheet
from backoffice.views.shell.waiting import Waiting

if TYPE_CHECKING:
    from backoffice.views.shell.mdi import Pane
    from backoffice.views.shell.window import Shell

RECENT = 12


class LeftWindows:
    """Kept for each person and branch; without names of customers."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def _key(self) -> str:
        person, branch = self._shell.person, self._shell.branch
        return f"windows/{person.id}-{branch.id}" if person is not None and branch is not None else "windows/none"

    def keep(self) -> None:
        """Notes the open windows for the next time."""
        if self._shell.person is not None:
            self._shell.settings.put(self._key(), self._shell.mdi.left_as())
            self._shell.settings.put("windows/mode", self._shell.mdi.mode)

    def restore(self) -> None:
        """Opens them again, each as a place that is kept; whoever comes for the first time begins with Today."""
        shell = self._shell
        shell.arrange(str(shell.settings.get("windows/mode", "tabs")))
        front: Pane | None = None
        for each in shell.settings.get(self._key(), []) or [{"key": TODAY.key, "front": True}]:
            pane = shell.mdi.add(self._waiting(each), behind=front is not None)
            if shell.mdi.mode != "tabs" and len(each.get("box", ())) == 4:
                pane.setGeometry(*each["box"])
            if each.get("front"):
                front = pane
        if front is not None:
            shell.mdi.bring(front)
        shell.look_again_soon()

    def _waiting(self, kept: dict[str, Any]) -> Waiting:
        key, record_id = str(kept.get("key")), kept.get("id")
        here = place(key)
        title = say(here.title) if here is not None and record_id is None else str(kept.get("title", ""))
        icon_name = str(kept.get("icon") or (here.icon if here is not None else "file-text"))
        return Waiting(self._shell, key, record_id, title, icon_name, str(kept.get("place", "")), kept.get("memory"))

    def note(self, sheet: Sheet) -> None:
        """Remembers a record among those that were opened last."""
        if sheet.record_id is not None:
            settings = self._shell.settings
            others = [each for each in settings.get("recent", []) if each[:2] != [sheet.key, sheet.record_id]]
            settings.put("recent", [[sheet.key, sheet.record_id, sheet.plain_title(), sheet.icon_name], *others][:RECENT])
