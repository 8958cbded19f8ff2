"""Tools and test equipment, in the words of the rules: one custodian, both confirm, nobody leaves with tools in hand (P1-6.5, P1-6.6)."""

from datetime import timedelta

import pytest
from conftest import Desk

from backoffice.checking import problems
from backoffice.errors import NotAllowed, Refused
from backoffice.models import CustodyMove, JobPart, Paper, Tool, ToolCustody, ToolIncident

pytestmark = pytest.mark.both_engines


@pytest.fixture
def tool(desk: Desk) -> int:
    return int(desk.do("tool.add_tool", number="FA-1", name="Insulation tester", kind="instrument", book_value=310000, valuable=True).record_id)


def held(desk: Desk) -> ToolCustody:
    found: ToolCustody = desk.one(ToolCustody)
    return found


def test_until_the_other_confirms_the_giver_answers_for_the_tool(desk, tool):
    people = desk.house.people
    desk.do("tool.hand_out", tool, custodian=people["Technician"], condition="As new")
    assert (desk.one(Tool, tool).state, desk.one(Tool, tool).keeper_id) == ("in store", None)
    with pytest.raises(NotAllowed, match="周海涛 confirms this"):
        desk.do("tool_custody.accept", held(desk).id, by="Chief technician")
    desk.do("tool_custody.accept", held(desk).id, by="Technician")
    assert (desk.one(Tool, tool).state, desk.one(Tool, tool).keeper_name) == ("in custody", "周海涛")
    desk.do("tool.hand_over", tool, custodian=people["Chief technician"], by="Technician")
    assert desk.one(Tool, tool).keeper_name == "周海涛"
    desk.do("tool_custody.accept", held(desk).id, by="Chief technician")
    assert [(each.custodian_name, each.state.value) for each in desk.all(ToolCustody)] == [("周海涛", "handed on"), ("何晓东", "held")]
    assert [move.holder_name for move in desk.all(CustodyMove, record="tool")] == ["Tool store", "周海涛", "何晓东"]
    assert list(problems(desk.centre)) == []


def test_a_signature_on_the_card_takes_the_place_of_the_desk(desk, tool):
    desk.do("tool.hand_out", tool, custodian=desk.house.technicians[1], signed_card=True)
    assert (held(desk).state, held(desk).on_paper_only) == ("held", True)
    assert desk.one(Paper, kind="tool_custody_card").content()["confirmed"] == "by signature below"
    with pytest.raises(NotAllowed, match="has it in custody and hands it over"):
        desk.do("tool.hand_over", tool, custodian=desk.house.technicians[2], by="Technician")


def test_what_is_not_accepted_stays_where_it_was(desk, tool):
    desk.do("tool.hand_out", tool, custodian=desk.house.people["Technician"])
    with pytest.raises(Refused, match="waits for 周海涛 to confirm it already"):
        desk.do("tool.hand_out", tool, custodian=desk.house.technicians[1])
    desk.do("tool_custody.decline", held(desk).id, by="Technician")
    assert (held(desk).state, desk.one(Tool, tool).state) == ("declined", "in store")
    desk.do("tool.hand_out", tool, custodian=desk.house.technicians[1], signed_card=True)


def test_who_has_a_tool_does_not_take_it_back_themselves(desk, tool):
    desk.do("tool.hand_out", tool, custodian=desk.house.people["Warehouse keeper"], signed_card=True)
    with pytest.raises(NotAllowed, match="somebody else takes it back"):
        desk.do("tool.take_back", tool, by="Warehouse keeper")
    desk.do("tool.take_back", tool, condition="Clip missing", by="Supervisor")
    assert (held(desk).state, held(desk).condition_in, desk.one(Tool, tool).keeper_id) == ("returned", "Clip missing", None)
    assert len(desk.all(Paper, kind="tool_custody_card")) == 2


def test_an_instrument_that_is_due_for_calibration_is_not_handed_out(desk, tool):
    desk.do("tool.change", tool, calibration_due=desk.today - timedelta(days=1))
    with pytest.raises(Refused, match="was due for calibration on 2026-03-03"):
        desk.do("tool.hand_out", tool, custodian=desk.house.technicians[0])
    with pytest.raises(Refused, match="after the day on which it was calibrated"):
        desk.do("tool.calibrate", tool, next_due=desk.today)
    desk.do("tool.calibrate", tool, next_due=desk.today + timedelta(days=365), certificate="K-118")
    desk.do("tool.hand_out", tool, custodian=desk.house.technicians[0])


def test_nobody_leaves_or_goes_to_another_branch_with_tools_parts_or_cash_in_hand(desk, tool):
    technician = desk.house.people["Technician"]
    desk.do("tool.hand_out", tool, custodian=technician, signed_card=True)
    belt = desk.do("item.add_item", code="BLT", name="Belt").record_id
    desk.do("goods_in.receive", goods=[{"item": belt, "quantity": 2000}])
    card = desk.repair(desk.entries(desk.taken_in())[0], until="inspect")
    card = desk.repair(desk.entries(desk.taken_in())[0], until="start_work")
    desk.do("repair_card.ask_part", card, item=belt, quantity=2000)
    desk.do("job_part.issue", desk.one(JobPart).id, technician=technician)
    for step, told in (("staff.leave", {}), ("staff.change", {"branch_id": 2})):
        with pytest.raises(Refused) as refused:
            desk.do(step, technician, by="Administrator", **told)
        assert "FA-1 Insulation tester" in refused.value.said()
        assert "BLT Belt (2)" in refused.value.said()
    desk.do("tool.take_back", tool)
    with pytest.raises(Refused) as refused:
        desk.do("staff.leave", technician, by="Administrator")
    assert "FA-1" not in refused.value.said()


def test_a_loss_is_reported_in_writing_assessed_and_approved_by_two_others_and_stands_as_charged(desk, tool):
    desk.do("tool.hand_out", tool, custodian=desk.house.people["Chief technician"], signed_card=True)
    with pytest.raises(NotAllowed, match="何晓东 has it in custody and reports it"):
        desk.do("tool_incident.report_incident", tool=tool, kind="lost", what_happened="Gone", by="Technician")
    report = desk.do("tool_incident.report_incident", tool=tool, kind="lost", what_happened="Left on the roof", by="Chief technician")
    assert (desk.one(Tool, tool).state, desk.one(Tool, tool).holder.value, held(desk).state) == ("lost", "lost", "lost")
    with pytest.raises(NotAllowed, match="何晓东 had the tool"):
        desk.do("tool_incident.assess", report, finding="Bad luck", by="Chief technician")
    with pytest.raises(Refused, match="For normal wear nobody pays"):
        desk.do("tool_incident.assess", report, finding="Old", normal_wear=True, compensation=100, by="Supervisor")
    desk.do("tool_incident.assess", report, finding="Careless", compensation=300000, by="Supervisor")
    desk.do("role.set_limit", desk.house.roles["Manager"], what_for="tools.approve", limit=100000, by="Administrator")
    with pytest.raises(NotAllowed, match="above the limit"):
        desk.do("tool_incident.approve", report, by="Manager")
    desk.do("tool_incident.approve", report, by="Administrator")
    settled = desk.one(ToolIncident, report)
    assert (settled.state, settled.compensation, settled.charged_on, settled.custodian_name) == ("settled", 300000, desk.today, "何晓东")
    desk.do("tool.found", tool)
    assert desk.one(Tool, tool).state == "in store"
    assert list(problems(desk.centre)) == []


def test_a_damaged_tool_goes_to_repair_and_normal_wear_costs_nobody_anything(desk, tool):
    desk.do("tool.hand_out", tool, custodian=desk.house.technicians[1], signed_card=True)
    report = desk.do("tool_incident.report_incident", tool=tool, kind="damaged", what_happened="The display is blind", by="Warehouse keeper")
    assert desk.one(Tool, tool).state == "in repair"
    desk.do("tool_incident.assess", report, finding="Worn", normal_wear=True)
    desk.do("tool_incident.approve", report)
    assert desk.one(ToolIncident, report).charged_on is None
    desk.do("tool.repaired", tool)
    assert list(problems(desk.centre)) == []
