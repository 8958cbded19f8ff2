"""Storing what was typed in a record window: the deed behind *Save*, what is said when it is refused, and how an empty form becomes a record's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backoffice.database import Outcome, new_command_id
from backoffice.errors import ChangedMeanwhile, DatabaseTrouble, Refused
from backoffice.models import STEPS
from backoffice.text import N_, say
from backoffice.views.record import stepping
from backoffice.views.shell.sheet import commit_typing

if TYPE_CHECKING:
    from backoffice.views.record.window import RecordWindow


class Saving:
    """*Save* of one window. The command id stays until it is done, so that a second press is the same deed."""

    def __init__(self, window: RecordWindow) -> None:
        self._window = window
        self.command = new_command_id()

    def save(self) -> bool:
        """Takes over what is being typed, and saves. What is wrong is said at its field; nothing is lost."""
        window = self._window
        commit_typing(window)
        if window.record_id is not None and not window.is_changed():
            return True
        faults = self._faults()
        if faults:
            self.say_faults(window.form.say_faults(faults), "")
            return False
        if window.meanwhile.unresolved():
            window.meanwhile.compare()
            return False
        try:
            outcome = self._perform()
        except ChangedMeanwhile:
            window.meanwhile.take_up(saving=True)
            return False
        except DatabaseTrouble as trouble:
            window.mending.offer_again(trouble, window.commit_and_save)
            window.area.ensureWidgetVisible(window.mending)
            return False
        except Refused as refusal:
            self.say_faults(*window.form.refused(refusal))
            window.mending.lead_on(refusal, window.follow)
            return False
        self._done(outcome)
        return True

    def _faults(self) -> list[tuple[str, str]]:
        """What is wrong in the form; of a record that is stored only what was changed counts."""
        form = self._window.form
        return form.faults() if self._window.making is not None else [each for each in form.faults() if each[0] in form.changed_fields()]

    def _perform(self) -> Outcome:
        window = self._window
        if window.making is not None:
            return stepping.perform(window.shell, window.making, None, None, window.form.told(), self.command)
        assert window.seen is not None
        change = STEPS[f"{window.kind.table}.change"]
        return stepping.perform(window.shell, change, window.record_id, window.seen.version, window.form.changes(), self.command)

    def _done(self, outcome: Outcome) -> None:
        window = self._window
        made, window.making = window.making, None
        self.begin_anew()
        if made is None:
            stepping.tell_done(window.shell, say(N_("{record} is saved"), record=window.title()), outcome)
            window.reload()
        else:
            window.become(outcome.record_id)
            stepping.finish(window.shell, made, outcome)

    def begin_anew(self) -> None:
        """It was saved or discarded: what is typed from now on is another deed."""
        self._window.drafting.forget()
        self._window.frame.hide_troubles()
        self.command = new_command_id()

    def say_faults(self, faults: list[tuple[str, str]], other: str) -> None:
        """Names what is to be mended above the form, and leads there."""
        window = self._window
        window.mending.show_faults(faults, other)
        window.area.ensureWidgetVisible(window.mending)
        if faults:
            window.form.go_to_fault()
