"""What the papers of tools say: the custody card and the report on a loss or damage (P1-6.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from backoffice.models.deeds import deed_of
from backoffice.models.jobs.on_paper import person_of
from backoffice.models.warehouse import count_contents as contents
from backoffice.models.warehouse.on_paper import paper_of
from backoffice.text import N_

if TYPE_CHECKING:
    from backoffice.models.tools.custody import ToolCustody
    from backoffice.models.tools.incidents import ToolIncident


def custody_card(custody: ToolCustody) -> dict[str, Any]:
    """One tool in somebody's custody, out and in, and what else they have."""
    from backoffice.models.tools.custody import CustodyState, ToolCustody
    deed, tool = deed_of(custody), custody.tool
    held = deed.session.scalars(select(ToolCustody).where(
        ToolCustody.custodian_id == custody.custodian.id, ToolCustody.state == CustodyState.HELD, ToolCustody.tool_id != tool.id).order_by(ToolCustody.id))
    confirmed = ""
    if custody.confirmed_at is not None:
        confirmed = N_("by signature below") if custody.on_paper_only else N_("at their own desk")
    content: contents.CustodyCard = {
        "person": person_of(custody.custodian), "giver": person_of(custody.from_person or custody.offered_by), "tool": tool.name, "asset": tool.number,
        "serial": tool.serial, "kind": tool.kind.label, "value": tool.book_value,
        "calibration_due": tool.calibration_due.isoformat() if tool.calibration_due else "", "accessories": custody.accessories,
        "condition_out": custody.condition_out, "handed_at": deed.branch.local(custody.confirmed_at or custody.offered_at), "confirmed": confirmed,
        "ended_at": deed.branch.local(custody.ended_at), "condition_in": custody.condition_in, "taken_back_by": person_of(custody.taken_back_by),
        "others": [{"number": each.tool.number, "name": each.tool.name, "serial": each.tool.serial, "since": deed.branch.local(each.confirmed_at)[:10]}
                   for each in held]}
    return {**paper_of(custody, custody.number, custody.custodian), **content}


def incident(report: ToolIncident) -> dict[str, Any]:
    """What happened to a tool, what was found, and what it costs whom."""
    deed, tool = deed_of(report), report.tool
    wear = ""
    if report.assessed_by is not None:
        wear = N_("Normal wear: nobody pays") if report.normal_wear else N_("No normal wear")
    content: contents.ToolReport = {
        "person": person_of(report.custodian), "tool": tool.name, "asset": tool.number, "serial": tool.serial, "value": tool.book_value,
        "kind": report.kind.label, "reported_at": deed.branch.local(report.reported_at), "reported_by": person_of(report.reported_by),
        "what_happened": report.what_happened, "finding": report.finding, "wear": wear,
        "compensation": report.compensation if report.assessed_by is not None else None, "assessed_by": person_of(report.assessed_by),
        "approved_by": person_of(report.approved_by), "charged_on": report.charged_on.isoformat() if report.charged_on else ""}
    return {**paper_of(report, report.number, report.custodian), **content}
