"""The facts of a day in words: what stands on the figures and on the lines of *Today*."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from backoffice.duties import Line, Lines
from backoffice.models import CallState, ContractState, GoodsState
from backoffice.models.jobs.calls import Category
from backoffice.models.types import State
from backoffice.reading.rights import right_in_full
from backoffice.text import N_, locale, minutes, money, say, say_count, together, weekday, whole
from backoffice.today import Today
from backoffice.views.day.chart import Stack
from backoffice.views.day.figures import Told

HOUR = 60
GOOD_SHARE, POOR_SHARE = 95, 85
"""From here on, and below this, the share of arrivals in time is shown as good and as something to look at (percent)."""


def greeting(day: Today) -> str:
    """Good morning, by the clock of the branch, with the name by which one is called."""
    hour = day.at.astimezone(ZoneInfo(day.zone)).hour
    hello = N_("Good morning, {name}") if hour < 12 else N_("Good afternoon, {name}") if hour < 18 else N_("Good evening, {name}")
    return say(hello, name=called(day.person))


def called(name: str) -> str:
    """The first name; a name in hanzi is not taken apart."""
    return name if any(ord(sign) > 0x2E7F for sign in name) else (name.split() or [name])[0]


def about(day: Today) -> str:
    """Which day it is, at which branch, and how long it is open."""
    clock = f"{day.at.astimezone(ZoneInfo(day.zone)):%H:%M}"
    if not day.is_open_day:
        told, time = N_("{day}, {branch}, closed today"), ""
    elif clock < day.opens:
        told, time = N_("{day}, {branch}, opens at {time}"), day.opens
    elif clock < day.closes:
        told, time = N_("{day}, {branch}, open until {time}"), day.closes
    else:
        told, time = N_("{day}, {branch}, closed since {time}"), day.closes
    return say(told, day=weekday(day.day), branch=day.branch, time=time)


def count(lines: Lines) -> str:
    return whole(lines.count) if lines.count else ""


# ---- spans and days -----------------------------------------------------------------------------------------------------------

def _minutes_left(day: Today, until: datetime) -> int:
    return int((until - day.at).total_seconds() // 60)


def _left(day: Today, until: datetime) -> tuple[str, str]:
    """How much time is left until a moment, or how late it is; and in which tone."""
    left = _minutes_left(day, until)
    if until < day.at:
        return _late(-left), "trouble"
    return minutes(left), "waiting" if left <= HOUR else "quiet"


def _late(by: int) -> str:
    days = by // (24 * HOUR)
    return say_count(days, N_("late {n} day"), N_("late {n} days")) if days else say(N_("late {time}"), time=minutes(by))


def _since(day: Today, when: datetime | date | None) -> str:
    """Since when something waits: today, or since a day."""
    if when is None:
        return ""
    on = when.astimezone(ZoneInfo(day.zone)).date() if isinstance(when, datetime) else when
    if on >= day.day:
        return say(N_("today")) if not isinstance(when, datetime) else say(N_("since {day}"), day=f"{when.astimezone(ZoneInfo(day.zone)):%H:%M}")
    return say(N_("since {day}"), day=weekday(on))


def _until(day: Today, when: date) -> tuple[str, str]:
    """A day to come: overdue, today, tomorrow, or the day itself."""
    away = (when - day.day).days
    if away < 0:
        return say_count(-away, N_("overdue {n} day"), N_("overdue {n} days")), "trouble"
    if away == 0:
        return say(N_("today")), "waiting"
    return (say(N_("tomorrow")), "waiting") if away == 1 else (weekday(when), "quiet")


def short_weekday(when: date) -> str:
    """Below a narrow column: `Wed`, `周三`, `mié`."""
    from babel.dates import format_date
    return format_date(when, "EEE", locale=locale())


def _sums(line: Line) -> str:
    return together(*(money(amount, currency) for amount, currency in line.sums))


# ---- figures ------------------------------------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Number:
    """A figure in words; `place` is the register behind it, and `view` the part of it that is counted."""

    caption: str
    number: str
    line: str
    tone: str = ""
    place: str = ""
    view: str = ""


def _figure_late(day: Today) -> Number:
    worst = day.figures.worst
    line = together(worst.name, minutes_or_days(-_minutes_left(day, worst.when))) if worst and isinstance(worst.when, datetime) else say(N_("nothing is late"))
    return Number(say(N_("Late")), whole(day.figures.late), line, "trouble" if day.figures.late else "", "calls", "late")


def minutes_or_days(span: int) -> str:
    """A span of time: within a day by the clock, from then on in days."""
    days = span // (24 * HOUR)
    return say_count(days, N_("{n} day"), N_("{n} days")) if days else minutes(span)


def _figure_soon(day: Today) -> Number:
    coming = day.figures.next
    line = say(N_("next in {time}"), time=minutes(_minutes_left(day, coming.when))) if coming and isinstance(coming.when, datetime) else \
        say(N_("nothing is due"))
    return Number(say(N_("Due within the hour")), whole(day.figures.soon), line, "waiting" if day.figures.soon else "", "calls", "soon")


def _figure_assign(day: Today) -> Number:
    since = day.figures.assign_since
    line = _since(day, since) if since else say(N_("everybody is on their way"))
    return Number(say(N_("To assign")), whole(day.figures.to_assign), line, "", "calls")


def _figure_care(day: Today) -> Number:
    return Number(say(N_("Goods in our care")), whole(day.figures.in_care),
                  say_count(day.figures.ready, N_("{n} ready to return"), N_("{n} ready to return")), "", "goods")


def _figure_invoice(day: Today) -> Number:
    line = together(*(money(amount, currency) for amount, currency in day.figures.sums)) or say(N_("nothing is open"))
    return Number(say(N_("To invoice today")), whole(day.figures.to_invoice), line, "", "to_invoice")


def _figure_in_time(day: Today) -> Number:
    visited = day.figures.visited
    if not visited:
        return Number(say(N_("Arrived in time")), "–", say(N_("no arrivals in the last 30 days")))
    share = day.figures.in_time * 100 // visited
    tone = "good" if share >= GOOD_SHARE else "waiting" if share < POOR_SHARE else ""
    return Number(say(N_("Arrived in time")), f"{share}\u00a0%",
                  say_count(visited, N_("last 30 days, {n} call"), N_("last 30 days, {n} calls")), tone)


FIGURES: dict[str, Callable[[Today], Number]] = {
    "late": _figure_late, "soon": _figure_soon, "assign": _figure_assign, "care": _figure_care, "invoice": _figure_invoice, "in_time": _figure_in_time}


# ---- lines --------------------------------------------------------------------------------------------------------------------

def _state(states: type[State], line: Line) -> State:
    return next(state for state in states if state.value == line.state)


def _title(line: Line) -> str:
    return f"{line.number}  {line.name}".strip()


def due(day: Today, line: Line) -> Told:
    """A call that waits for somebody to arrive: who is on it, and how much time is left."""
    words, tone = _left(day, line.when) if isinstance(line.when, datetime) else ("", "quiet")
    state = _state(CallState, line)
    who = say(N_("nobody assigned")) if state in (CallState.NEW, CallState.TRIAGED) or not line.person else \
        say(N_("{person}: {state}"), person=line.person, state=say(state.label))
    return Told("timer", _title(line), together(line.detail, who), words, tone, (line.opens, line.record_id, line.view))


def ready(day: Today, line: Line) -> Told:
    """Goods that wait for their owner: what, on which shelf, since when."""
    shelf = say(N_("shelf {shelf}"), shelf=line.shelf) if line.shelf else ""
    return Told("package", _title(line), together(line.detail, shelf), _since(day, line.when), "quiet", (line.opens, line.record_id, line.view))


def coming(day: Today, line: Line) -> Told:
    """A contract that ends, goods that are promised back, or a loaner that is due."""
    right, tone = _until(day, line.when) if isinstance(line.when, date) else ("", "quiet")
    if line.kind == "contract":
        written = _state(ContractState, line) is ContractState.IN_NOTICE
        more = say(N_("the contract ends, notice written")) if written else say(N_("the contract ends"))
        return Told("handshake", _title(line), more, right, tone, (line.opens, line.record_id, line.view))
    if line.kind == "loan":
        return Told("repeat-2", _title(line), together(line.detail, say(N_("a loaner is due back"))), right, tone, (line.opens, line.record_id, line.view))
    more = together(line.detail, say(_state(GoodsState, line).label))
    return Told("calendar-clock", _title(line), more, right, tone, (line.opens, line.record_id, line.view))


@dataclass(frozen=True)
class _Deed:
    """What waits: with one record the deed is named below it, with several their number is the title."""

    icon: str
    one: str
    many: str


_DEEDS = {
    "my_call": _Deed("truck", N_("You are sent there"), N_("{n} calls to visit")),
    "my_voucher": _Deed("clipboard-list", N_("You carry this voucher: bring it back signed"), N_("{n} vouchers that you carry")),
    "my_card": _Deed("wrench", N_("On your bench"), N_("{n} goods on your bench")),
    "my_cash": _Deed("wallet", N_("Hand over the cash that you collected"), N_("{n} cash receipts to hand over")),
    "assess": _Deed("clipboard-pen", N_("Assess the fault"), N_("{n} calls to assess")),
    "dispatch": _Deed("user-check", N_("Send somebody"), N_("{n} calls to dispatch")),
    "unsigned": _Deed("file-x", N_("The voucher came back unsigned"), N_("{n} vouchers that came back unsigned")),
    "sign_off": _Deed("signature", N_("Sign off in the register"), N_("{n} calls to sign off")),
    "file": _Deed("archive", N_("Put the voucher into the file"), N_("{n} vouchers to file")),
    "start": _Deed("wrench", N_("Take it to the bench"), N_("{n} goods wait for the bench")),
    "inspect": _Deed("shield-check", N_("Inspect the goods"), N_("{n} goods to inspect")),
    "accept_cash": _Deed("hand-coins", N_("Count and take the cash"), N_("{n} cash receipts to count and take")),
    "invoice": _Deed("receipt", N_("Issue the invoice"), N_("{n} services to invoice")),
    "unpaid": _Deed("badge-alert", N_("Not paid in time"), N_("{n} invoices not paid in time")),
    "pay_back": _Deed("coins", N_("Give the customer money back"), N_("{n} invoices of which money goes back")),
    "notify": _Deed("mail", N_("Write the expiry notice"), N_("{n} expiry notices to write")),
    "inspect_loan": _Deed("badge-check", N_("Inspect the loaner that came back"), N_("{n} loaners to inspect")),
    "my_loaner": _Deed("refrigerator", N_("The loaner that you reserved is here: have it fetched"), N_("{n} loaners that you reserved are here")),
    "no_loaner": _Deed("badge-alert", N_("The loaner that you reserved is not here in time: choose another"),
                       N_("{n} loaners that you reserved are not here in time")),
    "give_back": _Deed("coins", N_("Give the deposit back"), N_("{n} deposits to give back")),
    "remind": _Deed("alarm-clock", N_("Remind the customer of the loaner"), N_("{n} customers to remind of a loaner")),
    "appraise_scrap": _Deed("badge-check", N_("Appraise what is to be scrapped"), N_("{n} units to appraise")),
    "approve_scrap": _Deed("stamp", N_("Approve the disposal"), N_("{n} disposals to approve")),
    "finance": _Deed("badge-check", N_("Approve the purchase for finance"), N_("{n} purchases to approve for finance")),
    "agree": _Deed("badge-check", N_("Approve the purchase as supervisor"), N_("{n} purchases to approve as supervisor")),
    "order": _Deed("shopping-cart", N_("Approved: make the orders"), N_("{n} approved purchases to order")),
    "send_order": _Deed("send", N_("Send the order"), N_("{n} orders to send")),
    "late_order": _Deed("calendar-x", N_("The supplier is late"), N_("{n} orders that are late")),
    "my_tool": _Deed("id-card", N_("Confirm that you have this tool"), N_("{n} tools to confirm")),
    "send_goods": _Deed("truck", N_("Send the goods"), N_("{n} transfers to send")),
    "count_in": _Deed("inbox", N_("Count the goods in"), N_("{n} transfers to count in")),
    "settle": _Deed("badge-alert", N_("Settle the differences"), N_("{n} transfers with differences")),
    "recount": _Deed("list-checks", N_("Count it a second time"), N_("{n} counts to do a second time")),
    "approve_count": _Deed("list-checks", N_("Approve the differences"), N_("{n} counts to approve")),
    "assess_tool": _Deed("hammer", N_("Assess the report"), N_("{n} reports on tools to assess")),
    "approve_tool": _Deed("hammer", N_("Approve the compensation"), N_("{n} reports on tools to approve")),
    "calibrate": _Deed("gauge", N_("Have it calibrated"), N_("{n} tools to calibrate")),
    "send": _Deed("send", N_("Send the expiry notice"), N_("{n} expiry notices to send")),
    "cost": _Deed("coins", N_("Came in without a cost: enter it"), N_("{n} notes of goods without a cost")),
    "grant": _Deed("shield-check", N_("No role has this right: grant it"), N_("{n} new rights that no role has")),
}


def waiting(day: Today, line: Line) -> Told:
    """What a person's next steps wait on."""
    deed = _DEEDS[line.kind]
    right, tone = _right(day, line)
    if line.kind == "grant":
        rights = together(*(right_in_full(each) for each in line.detail.split()))
        what, more = (rights or say(deed.one), say(deed.one)) if line.count == 1 else (say_count(line.count, deed.many, deed.many), rights)
    elif line.count == 1:
        what, more = _title(line), together(say(deed.one), line.detail)
    else:
        what = say_count(line.count, deed.many, deed.many)
        more = say(N_("oldest: {number}"), number=together(_title(line), line.detail)) if line.number else ""
    return Told(deed.icon, what, more, right, tone, (line.opens, line.record_id, line.view))


def _right(day: Today, line: Line) -> tuple[str, str]:
    """What stands at the right of something that waits: money, time left, or since when."""
    if line.sums:
        return _sums(line), "quiet"
    if line.kind == "my_call" and isinstance(line.when, datetime):
        return (say(_state(CallState, line).label), "quiet") if line.state == CallState.ARRIVED.value else _left(day, line.when)
    if line.kind in ("notify", "my_card", "remind", "late_order", "calibrate") and isinstance(line.when, date) and not isinstance(line.when, datetime):
        return _until(day, line.when)
    return _since(day, line.when), "quiet"


# ---- chart --------------------------------------------------------------------------------------------------------------------

def legend() -> list[str]:
    """The four categories, from the ground up."""
    return [say(category.label) for category in Category]


def stacks(day: Today) -> list[Stack]:
    """A column for each of the last working days, today last."""
    made = []
    for when, by in sorted(day.work.items()):
        parts = [by[category.value] for category in Category]
        named = together(*(say(N_("{category}: {n}"), category=say(category.label), n=number)
                           for category, number in zip(Category, parts, strict=True) if number))
        told = say(N_("{day}, {n} solved"), day=weekday(when), n=sum(parts))
        caption = say(N_("Today")) if when == day.day else short_weekday(when)
        made.append(Stack(caption, tuple(parts), f"{told}\n{named}" if named else told, when == day.day))
    return made
