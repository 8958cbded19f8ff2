"""What rights are called: each by the steps that it opens."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice.database import Centre
from backoffice.models import STEPS, Role, records
from backoffice.models import rights as all_rights
from backoffice.models.centre.rule_book_roles import lacking
from backoffice.models.deeds import plain
from backoffice.models.steps import PASSES, SEE_ALL_BRANCHES, WORK_FOR_ALL
from backoffice.text import N_, money, say, told


class Granted(list[str]):
    """The rights of a role, and `more`: those that the rule book has for it besides."""

    def __init__(self, rights: Iterable[str], more: Iterable[str] = ()) -> None:
        super().__init__(sorted(rights))
        self.more = frozenset(more)


def granted(session: Session, role: Role) -> Granted:
    """What a role may do now, and what the rule book would have it do besides."""
    return Granted(role.rights, next((each.new for each in lacking(plain(session)) if each.role_id == role.id), ()))


def without_what_is_new(centre: Centre) -> list[str]:
    """The roles whose rights were decided in this centre and do not have all that the rule book has for them."""
    with centre.reading() as session:
        own = [each.role_id for each in lacking(plain(session)) if each.own]
        return [told(name) for name in session.scalars(select(Role.name).where(Role.id.in_(own)).order_by(Role.name_key))]


def right_words(right: str) -> str:
    """A right as a person reads it: the steps that it opens."""
    act = right.partition(".")[2]
    if right == SEE_ALL_BRANCHES:
        return say(N_("Look at every branch"))
    if act == "see":
        return say(N_("Look"))
    if right in PASSES:
        return say(N_("Pass a gate with a reason"))
    if right == WORK_FOR_ALL:
        return say(N_("Work for every branch"))
    for kind in records():
        for guard in kind.guards:
            if guard.right == right:
                return say(N_("See: {what}"), what=say(guard.label))
    steps = list(dict.fromkeys(say(each.label) for each in STEPS.values() if each.right == right and not each.hidden))
    if act == "change" or not steps:
        steps = [say(N_("Change")), *steps]
    return ", ".join(steps)


def right_in_full(right: str) -> str:
    """A right where its area does not stand beside it: on which kind of record, and what it opens there."""
    kind = next((say(step.record.label) for step in STEPS.values() if step.right == right), area_words(right.partition(".")[0]))
    return f"{kind}: {right_words(right)}"


def remarks(right: str, limits: Mapping[str, Mapping[str, int]]) -> list[str]:
    """What narrows a right: its limits by amount, and the steps that the same person never does twice."""
    found = [say(N_("up to {amount}"), amount=money(limit, currency)) for currency, limit in sorted(limits.get(right, {}).items())]
    return found + [say(rule.rule) for step in STEPS.values() if step.right == right for rule in step.not_by]


def areas() -> dict[str, list[str]]:
    """The rights by area, the right to look first."""
    found: dict[str, list[str]] = {}
    for right in all_rights():
        found.setdefault(right.partition(".")[0], []).append(right)
    return {area: sorted(each, key=lambda right: (not right.endswith(".see"), right)) for area, each in found.items()}


ALONE = {"history": N_("History"), "papers": N_("Papers")}
"""Areas whose records nobody enters."""


def area_words(area: str) -> str:
    """An area by the kinds of records that stand in it."""
    labels = [say(kind.label) for kind in records() if kind.area == area and kind.label and not kind.line_of and not kind.append_only]
    return ", ".join(labels) or say(ALONE.get(area, area))
