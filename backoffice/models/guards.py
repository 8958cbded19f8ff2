"""What stands before a deed or a look, beside the right to the step itself: guarded fields, limits by amount, and four eyes.

Each is declared once, with the record or the step, and asked by the door; a window only shows what the door would say.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from backoffice.errors import NotAllowed
from backoffice.text import N_, money

if TYPE_CHECKING:
    from backoffice.models.base import Record
    from backoffice.models.deeds import Deed
    from backoffice.models.steps import Step


@dataclass(frozen=True)
class Guard:
    """A group of fields that only people with a right see and change.

    `papers` are the kinds of papers on which they stand: they are not shown to anybody else either.
    """

    right: str
    label: str
    columns: tuple[str, ...]
    papers: tuple[str, ...] = ()


@dataclass(frozen=True)
class NotBy:
    """Four eyes: whoever did the earlier deed cannot do this one.

    `earlier` names the people (their ids) of a record; `who` is the input that says who does it now, when that need not be the person at the desk.
    `rule` stands in the list of rights, `sentence` is said to them and holds `{name}`.
    """

    earlier: Callable[[Any], Collection[int | None]]
    rule: str
    sentence: str
    who: str = ""


def holds(rights: Collection[str], right: str) -> bool:
    """Whether a right is among those held; what needs none anybody may."""
    return not right or "*" in rights or right in rights


def hidden_columns(kind: type[Any], rights: Collection[str]) -> frozenset[str]:
    """The columns of a kind of record that somebody with these rights does not see."""
    return frozenset(column for guard in getattr(kind, "guards", ()) if not holds(rights, guard.right) for column in guard.columns)


def hidden_papers(kinds: Iterable[type[Record]], rights: Collection[str]) -> frozenset[str]:
    """The kinds of papers that somebody with these rights does not see, because guarded fields stand on them."""
    return frozenset(paper for kind in kinds for guard in kind.guards if not holds(rights, guard.right) for paper in guard.papers)


def refuse_guarded(deed: Deed, step: Step, told: Mapping[str, Any]) -> None:
    """Refuses what is typed into a field that the person may not change."""
    from backoffice.models.inputs import Caption
    typed = {name for name, value in told.items() if step.name == "change" or value not in (None, "", 0)}
    for name in sorted(hidden_columns(step.record, deed.rights) & typed):
        raise NotAllowed(N_("{caption}: your role may not change this."), field=name, caption=Caption(step.inputs[name].label))


def refuse_same_person(deed: Deed, step: Step, record: Record, values: Mapping[str, Any]) -> None:
    """Refuses a deed by somebody who did the earlier one: neither at the desk nor under the name of another do they do it, and who is named
    for it may do it."""
    from backoffice.models.inputs import Caption
    for rule in step.not_by:
        earlier, named = rule.earlier(record), values.get(rule.who)
        if named is not None and named.id in earlier:
            raise NotAllowed(rule.sentence, field=rule.who, name=named.name)
        if deed.staff.id in earlier:
            raise NotAllowed(rule.sentence, name=deed.staff.name)
        if named is not None and not holds(named.role.rights, step.right):
            raise NotAllowed(N_("{name} may not do this: \"{step}\" needs a right that their role does not have."), field=rule.who, name=named.name,
                             step=Caption(step.label))


def refuse_above_limit(deed: Deed, right: str, amount: int, field: str | None = None) -> None:
    """Refuses an amount above the limit of the person's role, and says who may go further.

    Amounts are minor units of the branch's currency. A role with a limit in another currency only has none to spend here.
    """
    limit = limit_in(deed.limits.get(right, {}), deed.branch.currency)
    if limit is None or abs(amount) <= limit or "*" in deed.rights:
        return
    from backoffice.models.centre.staff import Role
    further = [role.name for role in deed.session.scalars(select(Role).order_by(Role.name_key))
               if right in role.rights and ((top := limit_in(role.limits.get(right, {}), deed.branch.currency)) is None or top >= abs(amount))]
    values = {"amount": money(abs(amount), deed.branch.currency, deed.language), "limit": money(limit, deed.branch.currency, deed.language)}
    if not further:
        raise NotAllowed(N_("{amount} is above the limit of your role, {limit}. Only an administrator may go further."), field=field, **values)
    raise NotAllowed(N_("{amount} is above the limit of your role, {limit}. These may go further: {roles}."), field=field, **values,
                     roles=", ".join(further[:4]))


def limit_in(limits: Mapping[str, int], currency: str) -> int | None:
    """The limit in a currency; none where there is no limit at all, nothing where there is one in other currencies only."""
    return limits.get(currency, 0) if limits else None
