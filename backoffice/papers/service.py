"""The service voucher: what the technician takes to the customer and brings back signed (P2-8, P2-9)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from backoffice.papers.blocks import Fact, Facts, Gap, Heading, Note, Prose, Signatures, Ticks, Totals
from backoffice.papers.kinds import Foot, Part, paper
from backoffice.papers.look import A4
from backoffice.papers.tables import Column, Lines
from backoffice.papers.voice import after, amount, bare, beside, clock, moment, pieces, said, together, told
from backoffice.text import N_

if TYPE_CHECKING:
    from backoffice.models.jobs.contents import ServiceVoucher

OUTCOMES = {"solved": N_("Solved"), "taken in": N_("Taken in for repair"), "cannot do": N_("Cannot be done"), "nobody home": N_("Nobody home")}


@paper("service_voucher", N_("Service voucher"), page=A4, clauses="P2-8 P2-9 P2-10 P1-5.5 P1-5.7 P1-5.11 P1-5.12 P2-6 P2-19 S-R3 S-R5",
       copies=(N_("Signed by the customer, to the file"), N_("For the customer")))
def service_voucher(v: ServiceVoucher) -> Iterator[Part]:
    """Customer, unit and fault for the way; room for findings, times and three signatures for the way back."""
    customer, unit, currency = v["customer"], v["unit"], v["currency"]
    yield Facts([
        Fact(N_("Customer"), customer["name"]),
        Fact(N_("Telephone"), customer["phone"]),
        Fact(N_("Address"), customer["address"], take=2),
        Fact(N_("Model"), unit["model"]),
        Fact(N_("Serial no."), unit["serial"]),
        Fact(N_("Received"), (moment(v["received_at"]), v["call"])),
        Fact(N_("Arrive by"), (after(v["arrive_by"], v["received_at"]), told(v["arrive_rule"])), strong=True),
        Fact(N_("Technician"), (v["technician"]["name"], _badge(v))),
        Fact(N_("Category"), (told(v["category"]), told(v["category_reason"]))),
        Fact(N_("Appointment"), _window(v)),
        Fact(N_("Fees announced"), (_announced(v), v["fee_table"])),
    ])
    yield Heading(N_("Fault as told by the customer"))
    yield Prose(v["fault"] or "–", after=3)
    if v["facts"]:
        yield Facts([Fact(fact["caption"], told(fact["value"])) for fact in v["facts"]], ruled_above=True)
    if v["repeat_of"]:
        yield Note(said(N_("Repeat repair: the same trouble was repaired under {call}. Say what differs."), call=v["repeat_of"]))
    if v["tools"] or v["parts"]:
        yield Heading(N_("Tools and parts to carry"))
        yield Ticks([*v["tools"], *v["parts"]])
    yield Heading(N_("Findings and measures"))
    yield Lines(
        [Column(N_("Time"), least=52), Column(N_("Found and done"), share=1), Column(N_("Fault code"), least=66)],
        [(clock(found["at"]), found["text"], found["code"]) for found in v["findings"]], pen=3, more=4)
    yield Heading(N_("Labour, parts and fees"))
    yield Lines(
        [Column(N_("Code"), least=54), Column(N_("Service or part"), share=1), Column(N_("Who pays, and why"), share=0.85),
         Column(N_("Quantity"), right=True, least=34), Column(N_("Amount"), right=True, least=56)],
        [(line["code"], line["item"], (told(line["coverage"]), told(line["reason"])), pieces(line["quantity"], line["unit"]),
          bare(line["amount"], currency)) for line in v["lines"]], pen=1, more=2)
    if amount(v["total"], currency):
        yield Totals([(said(N_("To pay, tax included")), amount(v["total"], currency))])
    yield Gap(2)
    yield Ticks([*map(said, OUTCOMES.values()), said(N_("Old parts handed over"))],
                [*(v["outcome"] == outcome for outcome in OUTCOMES), bool(v["old_parts_handed_over"])])
    yield Gap(1)
    done = (after(v["arrived_at"], v["received_at"]), after(v["completed_at"], v["received_at"]), amount(v["collected"], currency), v["receipt"])
    yield Lines([Column(N_("Arrived"), share=1), Column(N_("Completed"), share=1), Column(N_("Collected"), share=1), Column(N_("Cash receipt no."), share=1)],
                [done] if any(done) else [], pen=0 if any(done) else 1)
    if v["refusal_reason"]:
        yield Note(said(N_("The customer does not sign: {reason}"), reason=v["refusal_reason"]))
    yield Gap(2)
    yield Signatures([(N_("Technician"), N_("date and time")), (N_("Customer"), N_("service done, fees announced beforehand")),
                      (N_("Supervisor"), N_("time 1 2 3 4, quality 1 2 3 4"))])
    yield Foot(said(N_("Satisfied? Please sign. If not, tell the service director: {phone}."), phone=v["house"]["phone"]))


def _badge(v: ServiceVoucher) -> str:
    return said(N_("badge {number}"), number=v["technician"]["badge"]) if v["technician"]["badge"] else ""


def _window(v: ServiceVoucher) -> str:
    if not (v["window_from"] and v["window_to"]):
        return after(v["window_from"] or v["window_to"], v["received_at"])
    return said(N_("{begin} to {end}"), begin=after(v["window_from"], v["received_at"]), end=after(v["window_to"], v["window_from"]))


def _announced(v: ServiceVoucher) -> str:
    return beside(amount(v["fee_announced"], v["currency"]), after(v["fee_announced_at"], v["received_at"])) or together(v["fee_announced_at"])
