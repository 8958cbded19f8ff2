"""Tools and test equipment: the register of assets, who has them, what was lost or damaged (P1-6.5, P1-6.6, W8-2)."""

from backoffice.models import Tool, ToolCustody, ToolIncident
from backoffice.models.tools.assets import ToolState
from backoffice.models.tools.custody import CustodyState
from backoffice.models.tools.incidents import IncidentState
from backoffice.pages import Column, Given, Is, Register, Sum, View
from backoffice.text import N_

HERE = (ToolState.IN_STORE, ToolState.IN_CUSTODY, ToolState.IN_REPAIR)
OVERDUE = (Is("calibration_due", "<", Given.TODAY),)

TOOL_REGISTER = Register(
    "tools", Tool, N_("Tool register"), "hammer", clauses="P1-6.5 P1-6.6 W8-2", sort="number", descending=False, new="tool.add_tool",
    steps=("tool.hand_out", "tool.take_back", "tool.calibrate"), nothing=N_("No tool has been entered yet."),
    columns=(
        Column("number", N_("Asset number"), 120, "link"),
        Column("name", N_("Tool"), 220, strong=True),
        Column("kind", N_("Kind"), 140, "choice"),
        Column("serial", N_("Serial"), 130),
        Column("state", N_("State"), 120, "state"),
        Column("keeper_name", N_("In custody of"), 170, absent=N_("the store")),
        Column("place", N_("Place"), 90),
        Column("calibration_due", N_("Calibration due"), 130, "due"),
        Column("book_value", N_("Book value"), 120, "money"),
        Column("valuable", N_("Valuable"), 90, "yes"),
        Column("maker", N_("Maker"), 140),
        Column("bought_on", N_("Bought on"), 110, "day", hidden=True),
        Column("certificate", N_("Certificate"), 130, hidden=True),
    ),
    views=(
        View("here", N_("In use"), HERE),
        View("store", N_("In the store"), (ToolState.IN_STORE,)),
        View("custody", N_("In custody"), (ToolState.IN_CUSTODY,)),
        View("mine", N_("Mine"), (ToolState.IN_CUSTODY,), (Is("keeper_id", "=", Given.ME),)),
        View("calibrate", N_("To calibrate"), HERE, (Is("calibration_due", "<", Given.MONTH_ON),), sort="calibration_due",
             good_when_empty=N_("Nothing is due for calibration this month.")),
        View("repair", N_("In repair"), (ToolState.IN_REPAIR,), good_when_empty=N_("Every tool is in order.")),
        View("lost", N_("Lost"), (ToolState.LOST,), good_when_empty=N_("No tool is lost.")),
        View("all", N_("All")),
    ),
    sums=(Sum(N_("{n} overdue for calibration"), N_("{n} overdue for calibration"), "trouble", HERE, OVERDUE),))

TOOLS_IN_CUSTODY = Register(
    "tools_held", ToolCustody, N_("Tools in custody"), "id-card", clauses="P1-6.6",
    steps=("tool_custody.accept", "tool_custody.decline", "tool_custody.print_card"), nothing=N_("No tool has been handed out yet."),
    columns=(
        Column("number", N_("Card"), 136, "link"),
        Column("offered_at", N_("Handed over on"), 110, "moment", sort="id"),
        Column("tool_number", N_("Asset number"), 120),
        Column("tool_name", N_("Tool"), 200, strong=True),
        Column("custodian_name", N_("In custody of"), 170, strong=True),
        Column("state", N_("State"), 130, "state"),
        Column("from_person_id", N_("Handed over by"), 150, "name", of="staff", absent=N_("the store")),
        Column("condition_out", N_("Condition"), 180),
        Column("accessories", N_("Accessories"), 160),
        Column("confirmed_at", N_("Confirmed on"), 110, "moment"),
        Column("ended_at", N_("Ended on"), 110, "moment"),
        Column("condition_in", N_("Condition at the end"), 180),
    ),
    views=(
        View("held", N_("In custody"), (CustodyState.HELD,)),
        View("offered", N_("To confirm"), (CustodyState.OFFERED,), good_when_empty=N_("Every hand-over is confirmed.")),
        View("mine", N_("Mine"), (CustodyState.OFFERED, CustodyState.HELD), (Is("custodian_id", "=", Given.ME),)),
        View("all", N_("All")),
    ))

LOSS_AND_DAMAGE = Register(
    "tool_incidents", ToolIncident, N_("Loss and damage"), "badge-alert", clauses="P1-6.6", new="tool_incident.report_incident",
    steps=("tool_incident.assess", "tool_incident.approve", "tool_incident.print_report"), nothing=N_("No tool was lost or damaged."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("reported_at", N_("Reported on"), 110, "moment", sort="id"),
        Column("tool_number", N_("Asset number"), 120),
        Column("tool_name", N_("Tool"), 200, strong=True),
        Column("kind", N_("What happened"), 120, "choice"),
        Column("custodian_name", N_("In custody of"), 170, strong=True),
        Column("state", N_("State"), 120, "state"),
        Column("normal_wear", N_("Normal wear"), 110, "yes"),
        Column("compensation", N_("Compensation"), 120, "money"),
        Column("charged_on", N_("Charged on"), 110, "day"),
        Column("assessed_by_id", N_("Assessed by"), 150, "name", of="staff"),
        Column("approved_by_id", N_("Approved by"), 150, "name", of="staff"),
    ),
    views=(
        View("reported", N_("To assess"), (IncidentState.REPORTED,), good_when_empty=N_("Every report is assessed.")),
        View("assessed", N_("To approve"), (IncidentState.ASSESSED,), good_when_empty=N_("Nothing waits for approval.")),
        View("charged", N_("Charged"), (IncidentState.SETTLED,), (Is("compensation", ">", 0),)),
        View("all", N_("All")),
    ))

TOOLS = (TOOL_REGISTER, TOOLS_IN_CUSTODY, LOSS_AND_DAMAGE)
