"""The draft of a record window: kept while somebody types, taken up when the window opens again, said when it closes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from backoffice.text import N_, say
from backoffice.views.look.rows import when_long
from backoffice.views.record.drafts import Draft, Drafts, Keeper

if TYPE_CHECKING:
    from backoffice.views.record.window import RecordWindow

resume: list[str] = []
"""The drafts of new records that wait for their window, by key."""


def open_draft(shell: Any, draft: Draft) -> None:
    """Opens the window, or the dialog, of something that was typed and not saved."""
    if draft.record_id is None and not draft.step:
        resume.append(draft.key)
    shell.open(draft.table, draft.record_id)
    if draft.step:
        from backoffice.views.record.stepping import take
        take(shell, draft.step, draft.record_id)


class Drafting:
    """Keeps what is typed in one window."""

    def __init__(self, window: RecordWindow) -> None:
        self._window = window
        self.drafts = Drafts(window.shell.path, window.shell.actor.staff_id)
        self.key = ""
        self.keeper = Keeper(self.drafts, self.tell, window)

    def begin(self, key: str) -> None:
        """This window stands for this record from now on."""
        self.key = key

    def tell(self) -> Draft | None:
        """What stands in the form and is not stored; nothing when nothing is."""
        window = self._window
        if not window.is_changed():
            self.drafts.forget(self.key)
            return None
        changed = set(window.form.changed_fields())
        stored = window.seen.values if window.seen is not None else {}
        base = {key: stored[key] for name in changed for key in (name, f"{name}_id") if key in stored}
        return Draft(self.key, window.kind.table, window.record_id, window.seen.version if window.seen else None, window.saving.command, window.title(),
                     {name: each for name, each in window.form.drafts().items() if name in changed}, window.more_draft(), base=base)

    def take_up(self) -> None:
        """What was typed here before the program ended stands here again."""
        window = self._window
        if window.record_id is None and resume:
            self.key = resume.pop(0)
        draft = self.drafts.find(self.key)
        if draft is None:
            return
        if window.record_id is None:
            window.saving.command = draft.command
        window.restore(draft)
        window.meanwhile.show_note("active", say(N_("This was typed {time} and not saved"), time=when_long(draft.kept_at, window.home.zone)),
                                   say(N_("It stands here again. Save it, or discard it.")), say(N_("Compare")) if window.meanwhile.clashes else "", "pencil")
        window.meanwhile.show()

    def forget(self) -> None:
        """It was saved or discarded."""
        self.keeper.forget(self.key)

    def keep_at_closing(self) -> bool:
        """Keeps what was typed and says so; whether it could be kept."""
        window, shell = self._window, self._window.shell
        if not self.keeper.keep_now():
            return False
        draft = self.drafts.find(self.key)
        if draft is not None:
            shell.tell(say(N_("{title} is not saved: kept as a draft"), title=window.title()), "waiting", "", say(N_("Open it again")),
                       lambda: open_draft(shell, draft))
        return True
