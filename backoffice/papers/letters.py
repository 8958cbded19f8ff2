"""Letters to customers: the notice that a maintenance contract ends, with its reply slip (P2-20)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from backoffice.papers.blocks import Cut, Gap, Heading, Prose, Signatures, Ticks, Together, Totals, caption_of, lines_of
from backoffice.papers.flow import Band, Item
from backoffice.papers.kinds import Foot, Part, paper
from backoffice.papers.look import A4, ACCENT, INK, INK_2, Sheet
from backoffice.papers.tables import Column, Lines
from backoffice.papers.voice import NONE, amount, clock, day, in_row, language, long_day, percent, said, spaced, together, told
from backoffice.text import N_, say_count

if TYPE_CHECKING:
    from backoffice.models.jobs.contents import ExpiryNotice

LETTER = 9.5


@dataclass
class Address:
    """The address at the left, the facts of the letter at the right; the last of them is the one that matters."""

    address: str
    facts: list[tuple[str, str]]

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        items, left = lines_of(self.address, LETTER + 0.5, sheet.measure * 0.52, y=6, leading=1.5)
        x, y = sheet.measure * 0.6, 5.0
        for number, (caption, value) in enumerate(self.facts):
            last = number == len(self.facts) - 1
            captions, y = caption_of(caption, sheet.measure * 0.4, x=x, y=y)
            values, y = lines_of(value or NONE, sheet.body, sheet.measure * 0.4, x=x, y=y, strong=last, ink=ACCENT if last else INK)
            items += [*captions, *values]
            y += 3.5
        yield Band(max(left, y) + 6, items)


@dataclass
class Subject:
    """The subject of a letter."""

    words: str

    def bands(self, sheet: Sheet) -> Iterator[Band]:
        items: list[Item]
        items, y = lines_of(self.words, 12, sheet.measure, strong=True, y=4)
        yield Band(y + 7, items, keeps=True)


def _paragraph(words: str) -> Prose:
    return Prose(words, size=LETTER, after=6)


@paper("expiry_notice", N_("Maintenance expiry notice"), page=A4, clauses="P2-20", copies=(N_("For the customer"), N_("For the file")))
def expiry_notice(v: ExpiryNotice) -> Iterator[Part]:
    """A month before the contract ends: what it covers, what its renewal costs, who will call, and a slip to answer with."""
    customer, currency, units = v["customer"], v["currency"], v["units"]
    yield Address("\n".join(line for line in (customer["name"], customer["contact"], customer["address"]) if line), [
        (N_("Date"), long_day(v["issued_on"])),
        (N_("Contract"), together(v["contract"], said(N_("since {day}"), day=day(v["begun_on"])) if v["begun_on"] else "")),
        (N_("Ends on"), long_day(v["ends_on"]))])
    yield Subject(v["subject"] or said(N_("Your maintenance contract ends on {day}"), day=long_day(v["ends_on"])))
    yield _paragraph(v["salutation"] or said(N_("Dear customer,")))
    for words in v["letter"] or _letter(v):
        yield _paragraph(words)
    if units:
        yield Gap(1.5)
        yield Lines(
            [Column(N_("Unit"), share=1.1), Column(N_("Serial no.")), Column(N_("Covered today"), share=1), Column(N_("Last visit"), optional=True),
             Column(N_("Yearly fee"), right=True, optional=True)],
            [(unit["name"], unit["serial"], told(unit["coverage"]), day(unit["last_visit"]), amount(unit["fee"], currency)) for unit in units])
    if amount(v["total"], currency):
        taxes = [(spaced(v["tax_name"] or said(N_("Tax")), percent(tax["permille"])), amount(tax["tax"], currency)) for tax in v["taxes"]]
        yield Totals([(said(N_("Sum")), amount(v["net"], currency) or NONE), *taxes, (_renewal(v), amount(v["total"], currency))], share=0.46)
    yield Gap(2)
    if not v["letter"]:
        yield _paragraph(said(N_("Without renewal, repairs after {day} are charged by the fee table in force."), day=long_day(v["ends_on"])))
        yield _paragraph(said(N_("Yours faithfully,")))
    yield Gap(9)
    yield Prose(v["signer"]["name"] or v["house"]["name"], size=LETTER, after=0, strong=True)
    yield Prose(together(v["signer"]["post"], v["house"]["name"]), ink=INK_2)
    yield Together([
        Cut(), Heading(said(N_("Reply to {number}"), number=v["number"]), typed=True),
        Ticks([said(N_("I renew for one year")), said(N_("I renew for three years")), said(N_("I do not renew")), said(N_("Please call me"))]),
        Signatures([(N_("Name and signature"), ""), (N_("Date"), "")])])
    yield Foot(v["house"]["registration"] or together(v["house"]["name"], v["house"]["tax_number"]))


def _letter(v: ExpiryNotice) -> Iterator[str]:
    tongue, count = language(), len(v["units"] or ())
    ends = say_count(count or 1, N_("The contract that covers your unit ends on {day}."), N_("The contract that covers your {n} units ends on {day}."),
                     tongue, day=long_day(v["ends_on"]))
    yield in_row(ends, _done_under_it(v["visits"] or 0, v["calls"] or 0), said(N_("We would like to go on looking after your equipment.")))
    if v["visitor"]["name"] and v["visit_at"]:
        yield said(N_("{name} will visit you on {day} at {time} to look at the units and to answer your questions. For another time please call {phone}."),
                   name=v["visitor"]["name"], day=long_day(v["visit_at"]), time=clock(v["visit_at"]), phone=v["house"]["phone"])


def _done_under_it(visits: int, calls: int) -> str:
    """What was done under the contract; nothing is said of what did not happen."""
    made = say_count(visits, N_("{n} visit"), N_("{n} visits"), language())
    answered = say_count(calls, N_("{n} call"), N_("{n} calls"), language())
    if visits and calls:
        return said(N_("Until now we have made {visits} and answered {calls} under it."), visits=made, calls=answered)
    if visits:
        return said(N_("Until now we have made {visits} under it."), visits=made)
    return said(N_("Until now we have answered {calls} under it."), calls=answered) if calls else ""


def _renewal(v: ExpiryNotice) -> str:
    years = v["years"] if isinstance(v["years"], int) and v["years"] > 0 else 1
    return say_count(years, N_("Renewal for {n} year"), N_("Renewal for {n} years"), language())
