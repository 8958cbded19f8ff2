"""Steps: what may be done with a record, by whom, from which state to which, and by which clause.

A step is declared once, beside the rule it carries out. The button, its dialog, the permission, the transaction, the audit
entry and the tests follow from the declaration.
"""

from __future__ import annotations

import dataclasses
import inspect
import types
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from backoffice.errors import Refused
from backoffice.models.base import Record, records
from backoffice.models.guards import NotBy
from backoffice.models.types import State
from backoffice.text import say

Amount = Annotated[int, "money"]
Pieces = Annotated[int, "quantity"]
Span = Annotated[int, "minutes"]
Exchange = Annotated[int, "rate"]
LongText = Annotated[str, "long"]
Secret = Annotated[str, "secret"]
"""A password. Nothing of it is kept with the deed, not even in the hash of what was typed in."""
Picture = Annotated[str, "picture"]
"""A PNG or JPEG file in base64, as a branch carries its logo."""


def words_of(name: str) -> str:
    """A parameter's or column's name as a caption: `signed_by` is `Signed by`."""
    return name.removesuffix("_id").replace("_", " ").capitalize()


@dataclass(frozen=True)
class Input:
    """One thing that a step asks for."""

    name: str
    kind: Any
    required: bool = True
    default: Any = None
    many: bool = False
    line: type | None = None
    long: bool = False
    secret: bool = False

    @property
    def label(self) -> str:
        return words_of(self.name)

    @property
    def is_said(self) -> bool:
        """A password that is given to somebody else: it has to be read, once."""
        return self.secret and self.name not in ("old_password", "new_password")

    @property
    def is_record(self) -> bool:
        return isinstance(self.kind, type) and issubclass(self.kind, Record)

    @property
    def is_choice(self) -> bool:
        return isinstance(self.kind, type) and issubclass(self.kind, StrEnum)


def _input(name: str, hint: Any, required: bool, default: Any) -> Input:
    long = secret = False
    kind = hint
    if get_origin(kind) in (types.UnionType, Union):
        kind = next(part for part in get_args(kind) if part is not type(None))
    if get_origin(kind) is Annotated:
        base, mark, *_ = get_args(kind)
        long, secret = mark == "long", mark == "secret"
        kind = base if long or secret else mark
    if get_origin(kind) is list:
        inner = get_args(kind)[0]
        if dataclasses.is_dataclass(inner) and isinstance(inner, type):
            return Input(name, list, required, default if default is not None else [], many=True, line=inner)
        return dataclasses.replace(_input(name, inner, required, default if default is not None else []), many=True)
    return Input(name, kind, required, default, long=long, secret=secret)


def lines_of(line: type) -> dict[str, Input]:
    """What a list asks for in each of its rows."""
    hints = get_type_hints(line, include_extras=True)
    return {each.name: _input(each.name, hints[each.name], each.default is dataclasses.MISSING and each.default_factory is dataclasses.MISSING,
                              None if each.default is dataclasses.MISSING else each.default)
            for each in dataclasses.fields(line)}


@dataclass(frozen=True)
class Condition:
    """One point of a gate: whether it holds, in words, with what mends it and who may pass it.

    `weight` is `blocks`, `warns` (worth knowing, never in the way) or `to come` (this very step settles it).
    """

    key: str
    holds: bool
    sentence: str
    explanation: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    remedy: str = ""
    remedy_id: int | None = None
    pass_right: str = ""
    weight: str = "blocks"

    @property
    def blocks(self) -> bool:
        return not self.holds and self.weight == "blocks"

    def said(self, language: str | None = None) -> str:
        return say(self.sentence, language, **self.values)

    def explained(self, language: str | None = None) -> str:
        return say(self.explanation, language, **self.values) if self.explanation else ""


@dataclass(frozen=True)
class Step:
    """A declared step. `function` takes the record (a method) or the session and the record (a deed over several)."""

    name: str
    label: str
    record: type[Record]
    function: Callable[..., Any]
    sources: tuple[State, ...]
    targets: tuple[State, ...]
    right: str
    clauses: tuple[str, ...]
    gate: tuple[Callable[..., Condition], ...]
    creates: bool
    over_several: bool
    hidden: bool = False
    mends_clock: bool = False
    amount: Callable[..., int] | None = None
    not_by: tuple[NotBy, ...] = ()
    needs: tuple[Callable[..., None], ...] = ()

    @property
    def key(self) -> str:
        return f"{self.record.__tablename__}.{self.name}"

    @property
    def help(self) -> str:
        return inspect.getdoc(self.function) or ""

    @property
    def inputs(self) -> dict[str, Input]:
        return _inputs(self.function, 2 if self.over_several and not self.creates else 1)

    def open_to(self, state: State | None) -> bool:
        """Whether a record in this state can take the step at all."""
        return not self.creates and (not self.sources or state in self.sources)

    def refused(self, record: Record) -> Refused | None:
        """What is in the way of the step on this record although its state is right; a button says it before anybody presses."""
        try:
            for need in self.needs:
                need(record)
        except Refused as refusal:
            return refusal
        return None

    def conditions(self, record: Record) -> list[Condition]:
        """The points of its gate, the blocking ones first."""
        order = {"blocks": 0, "warns": 1, "to come": 2}
        return sorted((point(record) for point in self.gate), key=lambda each: (not each.blocks, each.holds, order[each.weight]))


_inputs_made: dict[Callable[..., Any], dict[str, Input]] = {}


def _inputs(function: Callable[..., Any], skip: int) -> dict[str, Input]:
    if function not in _inputs_made:
        hints = get_type_hints(function, include_extras=True)
        parameters = list(inspect.signature(function).parameters.values())[skip:]
        _inputs_made[function] = {
            each.name: _input(each.name, hints[each.name], each.default is inspect.Parameter.empty,
                              None if each.default is inspect.Parameter.empty else each.default)
            for each in parameters}
    return _inputs_made[function]


STEPS: dict[str, Step] = {}
SEE_HISTORY = "history.see"
SEE_ALL_BRANCHES, WORK_FOR_ALL = "branches.see", "branches.work"
"""The rights to look at every branch, and to work for every branch. Everybody has their own, and those that they are named for."""
PASSES = ("calls.pass_gate", "goods.pass_gate")
"""The rights to pass a gate that does not hold, with a reason."""


@dataclass
class _Declared:
    """What `@step` leaves on a method until its class is known."""

    function: Callable[..., Any]
    arguments: dict[str, Any]

    def __set_name__(self, owner: type[Record], name: str) -> None:
        setattr(owner, name, self.function)
        _enter(owner, name, self.function, over_several=False, **self.arguments)


def _enter(record: type[Record], name: str, function: Callable[..., Any], *, label: str, sources: tuple[State, ...],
           to: State | tuple[State, ...] | None, right: str, clauses: str, gate: tuple[Callable[..., Condition], ...],
           creates: bool, over_several: bool, hidden: bool = False, mends_clock: bool = False, amount: Callable[..., int] | None = None,
           not_by: tuple[NotBy, ...] = (), needs: tuple[Callable[..., None], ...] = ()) -> None:
    targets = () if to is None else to if isinstance(to, tuple) else (to,)
    made = Step(name, label, record, function, sources, targets, right, tuple(clauses.split()), gate, creates, over_several, hidden, mends_clock, amount,
                not_by, needs)
    STEPS[made.key] = made


def step(label: str, *sources: State, to: State | tuple[State, ...] | None = None, right: str, clauses: str = "",
         gate: tuple[Callable[..., Condition], ...] = (), on: type[Record] | None = None, creates: bool = False,
         hidden: bool = False, mends_clock: bool = False, amount: Callable[..., int] | None = None,
         not_by: tuple[NotBy, ...] = (), needs: tuple[Callable[..., None], ...] = ()) -> Callable[[Callable[..., Any]], Any]:
    """Declares a step on a method, or (with `on`) on a function `(session, record, …)`.

    `right` is needed to take it; without one everybody may. `amount` says of a step that moves money how much it is,
    `(record, inputs) → minor units`: a role may have a limit for it. `not_by` are its rules of four eyes. `needs` say what the record has to be besides
    its state, whatever is typed: each a function of the record that raises Refused; unlike a gate they have no window and nobody passes them.
    `creates` marks a function `(session, …)` that makes the record. `to=None` leaves the state as it is; several targets
    mean that the rule returns the state it reached. `hidden` steps have no button of their own: another window offers them.
    `mends_clock` is asked by no other clock than its own.
    """
    def declare(function: Callable[..., Any]) -> Any:
        arguments: dict[str, Any] = {"label": label, "sources": sources, "to": to, "right": right, "clauses": clauses, "gate": gate,
                     "creates": creates, "hidden": hidden, "mends_clock": mends_clock, "amount": amount, "not_by": not_by, "needs": needs}
        if on is None:
            return _Declared(function, arguments)
        _enter(on, function.__name__, function, over_several=True, **arguments)
        return function
    return declare


def steps_of(record: type[Record]) -> list[Step]:
    """The steps of a kind of record, in the order of their declaration."""
    return [each for each in STEPS.values() if each.record is record]


def rights() -> list[str]:
    """Every right: those that steps ask for, for each area the one to see it, and those that guarded fields and other branches ask for."""
    asked = {each.right for each in STEPS.values() if each.right} | {*PASSES, SEE_HISTORY}
    return sorted(asked | {f"{right.split('.')[0]}.see" for right in asked} | {guard.right for kind in records() for guard in kind.guards}
                  | {WORK_FOR_ALL})


def limited_rights() -> list[str]:
    """The rights for which a role may have a limit by amount."""
    return sorted({each.right for each in STEPS.values() if each.amount is not None})


PLAIN_KINDS = (str, int, bool, date, datetime, "money", "quantity", "minutes", "rate", "permille", "picture")
