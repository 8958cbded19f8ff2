"""Taking a step: at once when it asks for nothing, else with its dialog, through its gate where it has one; and what is said when it is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from backoffice import reading
from backoffice.database import Outcome, new_command_id
from backoffice.errors import DatabaseTrouble, Refused
from backoffice.models import STEPS, Step
from backoffice.models.chain.erasing import ERASE
from backoffice.models.steps import Input
from backoffice.reading import House, Seen
from backoffice.text import N_, say
from backoffice.views.fields.widgets import Surrounding
from backoffice.views.trail import note

if TYPE_CHECKING:
    from backoffice.views.record.step_dialog import StepDialog

Then = Callable[[Outcome], object]


def surrounding(shell: Any, currency: str = "", home: House | None = None) -> Surrounding:
    """What the fields of a window have to know of its desk."""
    home = home or reading.house(shell.centre, shell.actor)

    def create(key: str, words: str, made_it: Callable[[int], object]) -> None:
        take(shell, key, None, given=first_words(key, words), then=lambda outcome: made_it(outcome.record_id),
             parent=shell if isinstance(shell, QWidget) else None)

    return Surrounding(shell.centre, shell.actor, home, currency or home.currency, lambda table, key: shell.open(table, key), create, shell.may)


def first_words(key: str, words: str) -> dict[str, Any]:
    """What was typed in a picker, as the name of what is being made."""
    inputs, looks_like_a_code = STEPS[key].inputs, words.isascii() and " " not in words
    for field in ("code", "name", "serial"):
        if field in inputs and (field != "code" or looks_like_a_code):
            return {field: words} if words else {}
    return {}


def take(shell: Any, key: str, record_id: int | None, *, seen: Seen | None = None, given: Mapping[str, Any] | None = None, then: Then | None = None,
         parent: QWidget | None = None) -> StepDialog | None:
    """Takes a step: at once when it asks for nothing, else with its dialog, through its gate where it has one.

    `seen` is the record as the window shows it, `given` are values known already. Gives the dialog, or nothing when it is done or refused.
    """
    step = STEPS[key]
    if step.gate:
        from backoffice.views.record.gate import GateDialog
        return _opened(GateDialog(shell, step, record_id, seen, given, then, parent))
    if any(name not in (given or {}) or not _settles(each) for name, each in step.inputs.items()):
        from backoffice.views.record.step_dialog import StepDialog
        return _opened(StepDialog(shell, step, record_id, seen, given, then, parent))
    version = seen.version if seen is not None else None
    _at_once(shell, step, partial(perform, shell, step, record_id, version, dict(given or {}), new_command_id()), then)
    return None


def _at_once(shell: Any, step: Step, deed: Callable[[], Outcome], then: Then | None) -> None:
    """Does a step that asks for nothing. When the database could not be used, the very same deed can be tried again."""
    not_done = say(N_("Not done: {step}"), step=say(step.label))
    try:
        outcome = deed()
    except DatabaseTrouble as trouble:
        shell.tell(not_done, "trouble", trouble.said(), say(N_("Try again")), partial(_at_once, shell, step, deed, then))
        return
    except Refused as refusal:
        shell.tell(not_done, "trouble", refusal.said())
        return
    finish(shell, step, outcome, then)


def _settles(each: Input) -> bool:
    """Whether a value that is given needs no further look: a record or a tick that another window decided."""
    return each.is_record


def _opened(dialog: StepDialog) -> StepDialog:
    dialog.open()
    return dialog


def perform(shell: Any, step: Step, record_id: int | None, version: int | None, inputs: dict[str, Any], command: str,
            passing: Mapping[str, str] | None = None) -> Outcome:
    """One deed through the one door."""
    note(step.key)
    if step.key == ERASE:
        from backoffice.views.record import person
        traces = person.traces(shell, int(record_id or 0))
    outcome: Outcome = shell.centre.perform(step, record_id, version, inputs, command, actor=shell.actor, passing=passing)
    if step.key == ERASE:
        person.forget_drafts(shell, traces)
    return outcome


def finish(shell: Any, step: Step, outcome: Outcome, then: Then | None = None) -> None:
    """Says quietly what was done, and shows the papers that came of it."""
    named = reading.name_of(shell.centre, outcome.record, outcome.record_id)
    record = named.title if named is not None else ""
    if named is not None and named.state and say(named.state) != say(step.label) and (step.targets or step.creates):
        tell_done(shell, say(N_("{record}: {step}, now \"{state}\""), record=record, step=say(step.label), state=say(named.state)), outcome)
    else:
        tell_done(shell, say(N_("{record}: {step}"), record=record, step=say(step.label)), outcome)
    if then is not None:
        then(outcome)
    if outcome.papers:
        from backoffice.views.printing.showing import after_step
        after_step(shell, list(outcome.papers))


def tell_done(shell: Any, words: str, outcome: Outcome) -> None:
    """Says that a deed is done, and what the person should know of it all the same."""
    if outcome.remark is not None:
        shell.tell(words, "waiting", outcome.remark.said())
    else:
        shell.tell(words)
