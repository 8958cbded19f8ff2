"""What a register says about what it shows: counts, sums, which rows are in sight, and why there are none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from backoffice.pages import Question, Reading, Register, Row, Sum
from backoffice.text import N_, money, say, say_count, whole


@dataclass
class Figures:
    """What the background counts for head, views and foot. What stands on the views changes only when something is stored or time passes."""

    views: dict[str, int] = field(default_factory=dict)
    open: int | None = None
    all: int = 0
    sums: list[tuple[Sum, int]] = field(default_factory=list)
    amounts: list[tuple[str, int]] = field(default_factory=list)


def figures(reading: Reading, question: Question, known: Figures | None) -> Figures:
    """Counts on a connection of its own; the views only where they are not known. Runs in the background."""
    with reading.beside() as own:
        priced = priced_column(reading.register)
        sums, amounts = own.sums(question), own.amounts(question, priced) if priced else []
        if known is not None:
            return replace(known, sums=sums, amounts=amounts)
        return Figures(own.view_counts(), own.open_count(), own.total_rows(), sums, amounts)


def priced_column(register: Register) -> str:
    """The column of money that is added up, where there is one."""
    return next((column.name for column in register.columns if column.kind == "money"), "")


def count_words(told: Figures) -> str:
    """How many there are, beside the title: `86 open, 48 210 in all`."""
    if told.open is not None:
        return say(N_("{open} open, {all} in all"), open=whole(told.open), all=whole(told.all))
    return say(N_("{all} in all"), all=whole(told.all)) if told.views else ""


def sum_words(told: Figures) -> list[tuple[str, str]]:
    """The sums at the foot with their tones."""
    counted = [(say_count(count, each.one, each.many), each.tone) for each, count in told.sums]
    return counted + [(say(N_("Sum {amount}"), amount=money(total, currency)), "") for currency, total in told.amounts]


def rows_words(question: Question | None, count: int, first: int, last: int) -> str:
    """Which rows are in sight, and in which order: `Rows 1 to 22 of 86, sorted by Arrive by`."""
    if question is None or not count:
        return ""
    if question.sort == "id":
        order = say(N_("newest first")) if question.descending else say(N_("oldest first"))
    else:
        order = say(N_("sorted by {column}"), column=say(question.register.column(question.sort).title))
    return say(N_("Rows {first} to {last} of {all}, {order}"), first=whole(first + 1), last=whole(last + 1), all=whole(count), order=order)


def chosen_words(reading: Reading, chosen: int, rows: Sequence[Row]) -> str:
    """How many rows are selected; for several with amounts, what they come to."""
    if not chosen:
        return ""
    words = say_count(chosen, N_("{n} row selected"), N_("{n} rows selected"))
    priced, places = priced_column(reading.register), reading.register.places
    if not priced or chosen < 2 or len(rows) < chosen:
        return words
    sums: dict[str, int] = {}
    for row in rows:
        currency = row[places["currency"]] if "currency" in places else reading.asker.currency
        sums[currency] = sums.get(currency, 0) + (row[places[priced]] or 0)
    return ", ".join([words, *(money(total, currency) for currency, total in sums.items())])


def filter_words(register: Register, filters: dict[str, str], searched: str) -> list[tuple[str, str]]:
    """What is typed, as the tags tell it: the column it stands under, and the words."""
    told = [(name, say(N_("{column}: {typed}"), column=say(register.column(name).title) or say(N_("Severity")), typed=typed))
            for name, typed in filters.items()]
    return [("", say(N_("\"{typed}\" anywhere"), typed=searched)), *told] if searched else told


class Reason(NamedTuple):
    """Why nothing is shown: icon, sentence, explanation, the words of a button, and whether it is good that nothing is there."""

    icon: str
    sentence: str
    explanation: str = ""
    button: str = ""
    good: bool = False


def why_empty(register: Register, question: Question, total: int, filters: Sequence[str], new: str) -> Reason:
    """Names the filters where there are some; else what would fill the register, or that all is done. `new` are the words of the button
    that begins a new record, where this person may."""
    view = register.view(question.view)
    if question.narrowed:
        return Reason("search", say(N_("Nothing here fits {filters}."), filters=", ".join(filters)),
                      say(N_("Looked for in the view \"{view}\"."), view=say(view.title)), say(N_("Clear filters")))
    if not total:
        return Reason(register.icon, say(register.nothing), "", new)
    if view.good_when_empty:
        return Reason("check", say(view.good_when_empty), good=True)
    there = say_count(total, N_("{n} stands in other views."), N_("{n} stand in other views."))
    return Reason(register.icon, say(N_("Nothing stands in the view \"{view}\"."), view=say(view.title)), there, say(N_("Show all")))


def as_of_words(reading: Reading, moment: datetime | None) -> str:
    """That what is shown cannot be read anew, and when it was read last."""
    if moment is None:
        return ""
    return say(N_("As at {time}: the database does not answer"), time=f"{moment.astimezone(ZoneInfo(reading.asker.zone)):%H:%M:%S}")
