"""What stands in the cells of a register, in the words of the desk."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from backoffice.models import STEPS, records
from backoffice.models.deeds import BY_NOBODY, FOUNDS
from backoffice.models.papers import TITLES
from backoffice.models.types import State
from backoffice.pages.declaring import Column, Register
from backoffice.pages.reading import Reading, Row
from backoffice.text import LANGUAGES, N_, day, language, locale, money, quantity, say, say_count, told, whole

PAUSED = frozenset({"in workshop", "ready"})
"""While the unit is with us, nobody waits for somebody to arrive."""


class Clock(NamedTuple):
    """How a deadline stands: the share of the time that is used, its tone, a sign when it no longer runs, and the deadline itself."""

    share: float | None
    tone: str
    sign: str
    until: str = ""


class Cell(NamedTuple):
    """The words of a cell, and what is painted with them: the tone of a state, a clock, a level. `absent` words stand for nothing."""

    words: str
    mark: Any = None
    absent: bool = False


NOTHING = Cell("")


class Wording:
    """The cells of a register for one language and one moment. Names that rows point to are read through the reading."""

    def __init__(self, reading: Reading, now: datetime | None = None) -> None:
        self.reading, self.register = reading, reading.register
        self.here = ZoneInfo(reading.asker.zone)
        self._makers = [self._maker(column) for column in self.register.columns]
        self.tick(now)

    def tick(self, now: datetime | None = None) -> None:
        """Time has passed: clocks and *today* are told anew."""
        self.now = now or datetime.now(UTC)
        self.today = self.now.astimezone(self.here).date()

    def cells(self, row: Row) -> tuple[Cell, ...]:
        """The cells of a row, one for each column."""
        return tuple(made(row) for made in self._makers)

    def prepare(self, rows: Sequence[Row]) -> None:
        """Reads at once what the rows of a page point to."""
        for column in self.register.columns:
            place = self.register.places[column.name]
            if column.kind == "name":
                self.reading.names(column.of, (row[place] for row in rows))
            elif column.kind == "thing":
                table = self.register.places[self.register.about[0]] if self.register.about else place
                for each in {row[table] for row in rows}:
                    if each in _known():
                        self.reading.names(each, (row[place] for row in rows if row[table] == each))

    def words(self, row: Row) -> list[str]:
        """The words of a row, for the clipboard."""
        return [cell.words if not cell.absent else "" for cell in self.cells(row)]

    def _maker(self, column: Column) -> Callable[[Row], Cell]:
        made = _MAKERS.get(column.kind, _text)(self, self.register, column)
        absent = Cell(say(column.absent), None, True) if column.absent else NOTHING
        place = self.register.places[column.name]
        return lambda row: made(row) if row[place] not in (None, "") else absent

    # moments

    def moment(self, stored: str) -> str:
        """A moment as short as it can be understood: `08:05` today, `Mon 08:05` this week, else the day."""
        local = datetime.fromisoformat(stored).astimezone(self.here)
        days = (self.today - local.date()).days
        if days == 0:
            return f"{local:%H:%M}"
        if 0 < days < 7:
            return f"{_weekdays(language())[local.weekday()]} {local:%H:%M}"
        return _short_day(local.date(), language()) if local.year == self.today.year else day(local.date())

    def whole_moment(self, stored: str) -> str:
        """A moment with its day and time of day."""
        local = datetime.fromisoformat(stored).astimezone(self.here)
        return f"{day(local.date())} {local:%H:%M}"


Made = Callable[[Row], Cell]


def _text(wording: Wording, register: Register, column: Column) -> Made:
    place, stored = register.places[column.name], register.model.__table__.columns.get(column.name)
    if stored is not None and stored.info.get("own_words"):
        return lambda row: Cell(told(str(row[place])))
    return lambda row: Cell(" ".join(str(row[place]).split("\n")))


def _choice(wording: Wording, register: Register, column: Column) -> Made:
    place, members = register.places[column.name], register.choices(column.name) or ()
    cells = {member.value: Cell(say(member.label)) for member in members}  # type: ignore[attr-defined]
    return lambda row: cells.get(row[place]) or Cell(str(row[place]))


def _letter(wording: Wording, register: Register, column: Column) -> Made:
    place = register.places[column.name]
    return lambda row: Cell(str(row[place]))


def _severity(wording: Wording, register: Register, column: Column) -> Made:
    """The gravest level has the most bars."""
    place, members = register.places[column.name], register.choices(column.name) or ()
    cells = {member.value: Cell(say(member.label), 5 - int(member.value)) for member in members}  # type: ignore[attr-defined]
    return lambda row: cells.get(row[place]) or NOTHING


def _state(wording: Wording, register: Register, column: Column) -> Made:
    place = register.places[column.name]
    states: type[State] = register.choices(column.name)  # type: ignore[assignment]
    cells = {state.value: Cell(say(state.label), state.tone) for state in states}
    return lambda row: cells.get(row[place]) or Cell(str(row[place]), "quiet")


def _moment(wording: Wording, register: Register, column: Column) -> Made:
    place = register.places[column.name]
    return lambda row: Cell(wording.moment(row[place]), wording.whole_moment(row[place]))


def _day(wording: Wording, register: Register, column: Column) -> Made:
    place = register.places[column.name]
    return lambda row: Cell(day(date.fromisoformat(row[place])))


def _due(wording: Wording, register: Register, column: Column) -> Made:
    """A day by which something has to be done: red when it is past, amber on the day itself, as long as the record is open."""
    place, state = register.places[column.name], register.places.get("state")
    finals = {each.value for each in getattr(register.model, "states", ()) if each.final}

    def made(row: Row) -> Cell:
        told = date.fromisoformat(row[place])
        if state is not None and row[state] in finals:
            return Cell(day(told))
        return Cell(day(told), "trouble" if told < wording.today else "waiting" if told == wording.today else None)
    return made


def _money(wording: Wording, register: Register, column: Column) -> Made:
    place, currency = register.places[column.name], register.places.get("currency")
    default = wording.reading.asker.currency
    if register.stored[column.name].info.get("house"):
        currency = None
    return lambda row: Cell(money(row[place], row[currency] if currency is not None else default))


def _quantity(wording: Wording, register: Register, column: Column) -> Made:
    place = register.places[column.name]
    return lambda row: Cell(quantity(row[place]))


class Kept(NamedTuple):
    """How a quantity lies between what is to be kept at least and at most: shares of the whole bar, and a tone."""

    share: float
    least: float
    most: float
    tone: str


def _kept(wording: Wording, register: Register, column: Column) -> Made:
    """From how much to how much of a part is kept, with a bar for what is on hand; the column is the maximum, minimum and quantity stand beside it."""
    here, least, most, level = (register.places[name] for name in ("quantity", "minimum", column.name, "level"))
    tones = {state.value: state.tone for state in register.choices("level") or ()}  # type: ignore[attr-defined]

    def made(row: Row) -> Cell:
        if not row[least] and not row[most]:
            return NOTHING
        whole_bar = max(row[most], row[least], row[here]) * 1.1
        shown = Kept(row[here] / whole_bar, row[least] / whole_bar, row[most] / whole_bar, tones.get(row[level], "quiet"))
        return Cell(kept_words(row[least], row[most]), shown)
    return made


def _number(wording: Wording, register: Register, column: Column) -> Made:
    place = register.places[column.name]
    return lambda row: Cell(whole(row[place]))


def _yes(wording: Wording, register: Register, column: Column) -> Made:
    place = register.places[column.name]
    yes = Cell(say(N_("yes")))
    return lambda row: yes if row[place] else NOTHING


def _name(wording: Wording, register: Register, column: Column) -> Made:
    place = register.places[column.name]
    return lambda row: Cell(wording.reading.names(column.of, (row[place],)).get(row[place], ""))


def _thing(wording: Wording, register: Register, column: Column) -> Made:
    """The number or name of the record that a row is about."""
    table, key = (register.places[name] for name in register.about or ("record", "record_id"))

    def made(row: Row) -> Cell:
        if row[table] not in _known():
            return NOTHING
        return Cell(wording.reading.names(row[table], (row[key],)).get(row[key], ""))
    return made


@cache
def _known() -> frozenset[str]:
    return frozenset(kind.__tablename__ for kind in records())


def kept_words(least: int, most: int) -> str:
    """From how much to how much of a part is kept; without an upper end the lower one, and nothing where there is neither."""
    return say(N_("{least} to {most}"), least=quantity(least), most=quantity(most)) if most else quantity(least) if least else ""


def _what(wording: Wording, register: Register, column: Column) -> Made:
    place = register.places[column.name]
    cells = {kind.__tablename__: Cell(say(kind.label)) for kind in records() if kind.label}
    return lambda row: cells.get(row[place]) or NOTHING


def _step(wording: Wording, register: Register, column: Column) -> Made:
    place = register.places[column.name]
    cells = {**{key: Cell(_step_words(key)) for key in STEPS}, **{key: Cell(say(what)) for key, (_who, what) in BY_NOBODY.items()}}
    return lambda row: cells.get(row[place]) or cells[FOUNDS]


def _step_words(key: str) -> str:
    step = STEPS[key]
    return say(step.label) if step.creates or step.name != "change" else say(N_("Changed"))


def _paper(wording: Wording, register: Register, column: Column) -> Made:
    place = register.places[column.name]
    cells = {key: Cell(say(words)) for key, words in TITLES.items()}
    return lambda row: cells.get(row[place]) or Cell(str(row[place]))


def _language(wording: Wording, register: Register, column: Column) -> Made:
    place = register.places[column.name]
    return lambda row: Cell(LANGUAGES.get(row[place], str(row[place])))


def _rights(wording: Wording, register: Register, column: Column) -> Made:
    place = register.places[column.name]

    def made(row: Row) -> Cell:
        told = json.loads(row[place])
        return Cell(say(N_("everything")) if "*" in told else say_count(len(told), N_("{n} right"), N_("{n} rights")))
    return made


def _clock(wording: Wording, register: Register, column: Column) -> Made:
    """By when somebody has to arrive (P2-19): what is left of the time, or when it was met."""
    due, arrived, received, state = (register.places[name] for name in (column.name, "arrived_at", "received_at", "state"))
    finals = {each.value for each in register.model.states if each.final}

    def made(row: Row) -> Cell:
        until = wording.whole_moment(row[due])
        if row[arrived] is not None:
            return _met(wording, row[due], row[arrived], until)
        if row[state] in finals:
            return NOTHING
        if row[state] in PAUSED:
            return Cell(say(N_("paused")), Clock(None, "quiet", "pause", until))
        if register.model.states(row[state]).tone == "good":
            return NOTHING
        return _running(wording.now, datetime.fromisoformat(row[received]), datetime.fromisoformat(row[due]), until)
    return made


def _met(wording: Wording, due: str, arrived: str, until: str) -> Cell:
    if arrived <= due:
        return Cell(say(N_("met {moment}"), moment=wording.moment(arrived)), Clock(None, "good", "check", until))
    return Cell(say(N_("late {moment}"), moment=wording.moment(arrived)), Clock(None, "quiet", "circle-alert", until))


def _running(now: datetime, received: datetime, due: datetime, until: str) -> Cell:
    left = int((due - now) / timedelta(minutes=1) // 1)
    share = min(max((now - received) / (due - received), 0.0), 1.0) if due > received else 1.0
    if due < now:
        return Cell(say(N_("late {time}"), time=span(int((now - due) / timedelta(minutes=1)))), Clock(1.0, "trouble", "", until))
    return Cell(span(left), Clock(share, "waiting" if left < 60 else "quiet", "", until))


def span(minutes: int) -> str:
    """A span of time that can be compared at a glance: `0 h 27 min`, `3 d 4 h`."""
    hours, rest = divmod(minutes, 60)
    if hours >= 48:
        return say(N_("{days} d {hours} h"), days=hours // 24, hours=hours % 24)
    return say(N_("{hours} h {minutes:02d} min"), hours=hours, minutes=rest)


@lru_cache(maxsize=1024)
def _short_day(value: date, chosen: str) -> str:
    """A day of this year: `18 Nov`."""
    from babel.dates import format_skeleton
    return str(format_skeleton("MMMd", value, locale=locale(chosen)))


@cache
def _weekdays(chosen: str) -> dict[int, str]:
    from babel.dates import get_day_names
    return dict(get_day_names("abbreviated", locale=locale(chosen)))


def warm() -> None:
    """Loads the names of days and months, so that the first register that is opened need not."""
    for chosen in LANGUAGES:
        _weekdays(chosen)
        _short_day(date(2026, 1, 1), chosen)
        day(date(2026, 1, 1), chosen)
        money(0, "EUR", chosen)


_MAKERS: dict[str, Callable[[Wording, Register, Column], Made]] = {
    "choice": _choice, "letter": _letter, "severity": _severity, "state": _state, "moment": _moment, "day": _day, "due": _due, "money": _money,
    "quantity": _quantity, "kept": _kept, "number": _number, "yes": _yes, "name": _name, "thing": _thing, "what": _what, "step": _step, "paper": _paper,
    "clock": _clock, "language": _language, "rights": _rights,
}
