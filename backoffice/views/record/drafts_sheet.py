"""What was typed and not saved, as a window of the desk: open it again, or throw it away."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from backoffice import reading
from backoffice.text import N_, say, say_count
from backoffice.views.fields.picker import ICONS
from backoffice.views.look import ElidedLabel, EmptyState, IconLabel, Look, button, label, layouts, rule
from backoffice.views.look.rows import when_long
from backoffice.views.record.drafting import open_draft
from backoffice.views.record.drafts import Draft, Drafts
from backoffice.views.shell.sheet import ARRIVALS, Sheet, opens


@opens("drafts")
class DraftsSheet(Sheet):
    """The drafts of whoever sits here, the newest first."""

    icon_name = "file-pen"

    def __init__(self, shell: Any, key: str = "drafts", record_id: int | None = None) -> None:
        super().__init__(shell, key)
        self._drafts = Drafts(shell.path, shell.actor.staff_id)
        self._zone = reading.house(shell.centre, shell.actor).zone
        head = QFrame()
        head.setFixedHeight(Look.size("register_head"))
        row = QHBoxLayout(head)
        row.setContentsMargins(Look.px(20), 0, Look.px(16), 0)
        row.setSpacing(Look.px(10))
        self._heading, self._count = label(kind="title"), label(kind="meta")
        row.addWidget(self._heading)
        row.addWidget(self._count)
        row.addStretch(1)
        area, inside = layouts.scrolling(), QWidget()
        inside.setProperty("kind", "pane")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(Look.px(20), Look.px(8), Look.px(20), Look.px(20))
        self._list.setSpacing(0)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(rule())
        column.addWidget(area, 1)
        self.look_again()

    def title(self) -> str:
        return say(N_("Not saved yet"))

    def look_again(self) -> None:
        """Reads the drafts anew."""
        layouts.clear(self._list)
        found = self._drafts.waiting()
        self._heading.setText(self.title())
        self._count.setText(say_count(len(found), N_("{n} form"), N_("{n} forms")) if found else "")
        if not found:
            self._list.addWidget(EmptyState("check", say(N_("Everything that was typed is saved")), good=True), 1)
            return
        for each in found:
            self._list.addWidget(self._line(each))
            self._list.addWidget(rule())
        self._list.addStretch(1)

    def _line(self, draft: Draft) -> QWidget:
        made = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(draft.title, "strong"))
        words.addWidget(ElidedLabel(", ".join(filter(None, (when_long(draft.kept_at, self._zone), _first_words(draft)))), "meta"))
        open_it, drop = button(say(N_("Open")), small=True), button(say(N_("Throw away")), "quiet", small=True)
        open_it.setAccessibleName(say(N_("Open {title}"), title=draft.title))
        drop.setAccessibleName(say(N_("Throw away {title}"), title=draft.title))
        open_it.clicked.connect(partial(self._open, draft))
        drop.clicked.connect(partial(self._drop, draft))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, Look.px(8), 0, Look.px(8))
        row.setSpacing(Look.px(12))
        row.addWidget(IconLabel(ICONS.get(draft.table, "file-text"), 18))
        row.addLayout(words, 1)
        row.addWidget(drop)
        row.addWidget(open_it)
        return made

    def _open(self, draft: Draft, _checked: bool = False) -> None:
        open_draft(self.shell, draft)

    def _drop(self, draft: Draft, _checked: bool = False) -> None:
        self._drafts.forget(draft.key)
        self.look_again()

    def refresh(self, changed: set[str]) -> None:
        self.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_again()


def _first_words(draft: Draft) -> str:
    """Something of what was typed, by which somebody knows it again."""
    texts = [each for each in draft.values.values() if isinstance(each, str) and each.strip()]
    return max(texts, key=len)[:80] if texts else ""


def offer(shell: Any) -> int:
    """Offers at the start what was typed and not saved: a window behind the others, and a word about it. Gives the number of drafts."""
    if shell.centre is None or shell.actor is None:
        return 0
    found = Drafts(shell.path, shell.actor.staff_id).waiting()
    if found:
        shell.open("drafts", behind=True, title=say(N_("Not saved yet")))
        shell.tell(say_count(len(found), N_("One form was not saved when the program ended"), N_("{n} forms were not saved when the program ended")),
                   "waiting", ", ".join(each.title for each in found[:4]), say(N_("Show")), lambda: shell.open("drafts"))
    return len(found)


ARRIVALS.append(offer)
