"""What rights are called: each by the steps that it opens."""

from __future__ import annotations

from backoffice.models import STEPS, records
from backoffice.models import rights as all_rights
from backoffice.models.steps import PASSES
from backoffice.text import N_, say


def right_words(right: str) -> str:
    """A right as a person reads it: the steps that it opens."""
    act = right.partition(".")[2]
    if act == "see":
        return say(N_("Look"))
    if right in PASSES:
        return say(N_("Pass a gate with a reason"))
    steps = list(dict.fromkeys(say(each.label) for each in STEPS.values() if each.right == right and not each.hidden))
    if act == "change" or not steps:
        steps = [say(N_("Change")), *steps]
    return ", ".join(steps)


def areas() -> dict[str, list[str]]:
    """The rights by area, the right to look first."""
    found: dict[str, list[str]] = {}
    for right in all_rights():
        found.setdefault(right.partition(".")[0], []).append(right)
    return {area: sorted(each, key=lambda right: (not right.endswith(".see"), right)) for area, each in found.items()}


def area_words(area: str) -> str:
    """An area by the kinds of records that stand in it."""
    labels = [say(kind.label) for kind in records() if kind.area == area and kind.label and not kind.line_of and not kind.append_only]
    return ", ".join(labels) or area.capitalize()
