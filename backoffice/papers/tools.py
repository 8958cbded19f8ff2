"""Papers of tools: the custody card with both signatures, and the report on a loss or damage (P1-6.6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from backoffice.papers.blocks import Fact, Facts, Heading, Note, Prose, Signatures, Together
from backoffice.papers.kinds import Foot, Part, paper
from backoffice.papers.look import A5
from backoffice.papers.tables import Column, Lines
from backoffice.papers.voice import amount, day, moment, said, together, told
from backoffice.text import N_

if TYPE_CHECKING:
    from backoffice.models.jobs.contents import Person
    from backoffice.models.warehouse.count_contents import CustodyCard, ToolReport

TERMS = N_("Tools are for work only and not for private use. Whoever has a tool answers for it until it is handed over or returned and the other has "
           "confirmed. What is lost or damaged beyond normal wear is reported in writing and made good.")


def _who(person: Person) -> tuple[str, str]:
    return person["name"], together(person["post"], said(N_("badge {number}"), number=person["badge"]) if person["badge"] else "")


@paper("tool_custody_card", N_("Tool custody card"), page=A5, clauses="P1-6.6 P1-6.5", copies=(N_("For the tool store"), N_("For whoever has the tool")))
def custody_card(v: CustodyCard) -> Iterator[Part]:
    """One tool in one person's custody, signed by both when it goes out and when it comes back; below it what else they have."""
    yield Facts([
        Fact(N_("In custody of"), _who(v["person"]), strong=True, take=2),
        Fact(N_("Handed over on"), moment(v["handed_at"])),
        Fact(N_("Tool"), (v["tool"], told(v["kind"])), strong=True, take=2),
        Fact(N_("Asset number"), v["asset"], strong=True),
        Fact(N_("Serial"), v["serial"]),
        Fact(N_("Book value"), amount(v["value"], v["currency"])),
        Fact(N_("Calibration due"), day(v["calibration_due"])),
        Fact(N_("Condition"), v["condition_out"], take=2),
        Fact(N_("Handed over by"), _who(v["giver"])),
        Fact(N_("Accessories"), v["accessories"], take=2),
        Fact(N_("Confirmed"), told(v["confirmed"])),
    ])
    yield Note(said(TERMS))
    yield Signatures([(N_("Handed over by"), N_("handed over as described")), (N_("In custody of"), N_("received as described"))])
    back = [Fact(N_("Returned on"), moment(v["ended_at"]), pen=True), Fact(N_("Condition"), v["condition_in"], take=2, pen=True)]
    yield Together([Heading(N_("Returned or handed on")), Facts(back), Signatures([
        (N_("In custody of"), N_("returned as described")), (N_("Taken back by"), N_("taken back as described"))])])
    if v["others"]:
        yield Heading(N_("Also in custody of the same person"))
        yield Lines([Column(N_("Asset number"), least=60), Column(N_("Tool"), share=1), Column(N_("Serial"), optional=True),
                     Column(N_("Held since"), right=True)],
                    [(line["number"], line["name"], line["serial"], day(line["since"])) for line in v["others"]])
    yield Foot(said(N_("Nobody leaves a post with tools in custody.")))


@paper("tool_incident", N_("Loss or damage report"), page=A5, clauses="P1-6.6", copies=(N_("For the file"), N_("For whoever had the tool")))
def tool_incident(v: ToolReport) -> Iterator[Part]:
    """What happened to a tool and why, what was found, what it costs whoever had it, and who approved that."""
    yield Facts([
        Fact(N_("In custody of"), _who(v["person"]), strong=True, take=2),
        Fact(N_("What happened"), told(v["kind"]), strong=True),
        Fact(N_("Tool"), v["tool"], take=2),
        Fact(N_("Asset number"), v["asset"]),
        Fact(N_("Serial"), v["serial"]),
        Fact(N_("Book value"), amount(v["value"], v["currency"])),
        Fact(N_("Reported on"), moment(v["reported_at"])),
        Fact(N_("Reported by"), _who(v["reported_by"]), take=3),
    ])
    yield Heading(N_("Report, with the reasons"))
    yield Prose(v["what_happened"], after=6)
    yield Facts([
        Fact(N_("Finding"), v["finding"], take=3, pen=True),
        Fact(N_("Wear"), told(v["wear"]), pen=True),
        Fact(N_("Compensation"), amount(v["compensation"], v["currency"]), strong=True, pen=True),
        Fact(N_("Charged on"), day(v["charged_on"]), pen=True),
        Fact(N_("Assessed by"), _who(v["assessed_by"]), take=2, pen=True),
        Fact(N_("Approved by"), _who(v["approved_by"]), pen=True),
    ], ruled_above=True)
    yield Signatures([(N_("In custody of"), N_("has read this report")), (N_("Assessed by"), ""), (N_("Approved by"), "")])
    yield Foot(said(N_("For normal wear nobody pays.")))
