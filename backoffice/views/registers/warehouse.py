"""The warehouse: what lies where, what jobs ask for, slips, goods in, old parts, substitutes and the ledger (P1-6.1 to P1-6.3, S-R11, Z15-17)."""

from backoffice.models import GoodsIn, IssueSlip, Item, JobPart, OldPart, ReturnSlip, Stock, StockMovement, Substitute, Warehouse
from backoffice.models.centre.branches import AbcClass
from backoffice.models.warehouse.issuing import SlipState
from backoffice.models.warehouse.items import ItemState
from backoffice.models.warehouse.job_parts import STILL_WANTED, JobPartState
from backoffice.models.warehouse.old_parts import OldPartState
from backoffice.models.warehouse.stock import Level, MovementKind
from backoffice.models.warehouse.substitutes import SubstituteState
from backoffice.models.warehouse.warehouses import WarehouseKind, WarehouseState
from backoffice.pages import Both, Column, Either, Given, Is, Register, Sum, View
from backoffice.text import N_

ON_THE_SHELF = Is("kind", "=", WarehouseKind.PARTS.value)
OUT = (ON_THE_SHELF, Is("level", "=", Level.OUT.value))
BELOW = (ON_THE_SHELF, Is("level", "=", Level.BELOW.value))
DUE_FOR_COUNT = Either(
    Is("counted_on", "=", None), Both(Is("abc", "=", AbcClass.A.value), Is("counted_on", "<", Given.COUNT_A_AGAIN)),
    Both(Is("abc", "=", AbcClass.B.value), Is("counted_on", "<", Given.COUNT_B_AGAIN)),
    Both(Is("abc", "<>", (AbcClass.A.value, AbcClass.B.value)), Is("counted_on", "<", Given.COUNT_C_AGAIN)))
WANTED = (ON_THE_SHELF, Is("wanted", ">", 0))
TO_ORDER = (ON_THE_SHELF, Is("to_order", ">", 0), Is("item_state", "!=", ItemState.ENDED.value))

PARTS = Register(
    "parts", Stock, N_("Parts"), "package-open", clauses="P1-6.1 P1-6.3 S-P1", sort="item_code", descending=False, steps=("stock.move",),
    nothing=N_("Nothing lies in stock yet: enter parts, then what comes in."),
    columns=(
        Column("item_code", N_("Code"), 120, "link"),
        Column("item_name", N_("Part"), 220, strong=True),
        Column("quantity", N_("On hand"), 100, "quantity", strong=True),
        Column("maximum", N_("Minimum to maximum"), 170, "kept", needs=("minimum", "quantity", "level")),
        Column("level", N_("Level"), 140, "state"),
        Column("wanted", N_("Wanted"), 90, "quantity"),
        Column("on_order", N_("On order"), 90, "quantity"),
        Column("to_order", N_("To order"), 90, "quantity"),
        Column("supplier_name", N_("Supplier"), 150),
        Column("reserved", N_("Reserved"), 90, "quantity"),
        Column("in_bags", N_("In bags"), 90, "quantity"),
        Column("abc", N_("Class"), 80, "choice"),
        Column("bin", N_("Bin"), 90),
        Column("fits", N_("Fits"), 140),
        Column("value", N_("Value"), 110, "money"),
        Column("warehouse_name", N_("Warehouse"), 170),
        Column("counted_on", N_("Counted on"), 110, "day", absent=N_("never"), hidden=True),
        Column("item_state", N_("State"), 110, "state", hidden=True),
        Column("order_at", N_("Order at"), 90, "quantity", hidden=True),
    ),
    views=(
        View("parts", N_("On the shelf"), where=(ON_THE_SHELF,)),
        View("below", N_("Below minimum"), where=BELOW, good_when_empty=N_("Nothing is below its minimum.")),
        View("out", N_("Out of stock"), where=OUT, good_when_empty=N_("Nothing is out of stock.")),
        View("to_order", N_("To order"), where=TO_ORDER, good_when_empty=N_("Nothing has to be ordered.")),
        View("wanted", N_("Wanted by jobs"), where=WANTED, good_when_empty=N_("No job waits for a part.")),
        View("bags", N_("With technicians"), where=(Is("kind", "=", WarehouseKind.BAG.value), Is("quantity", ">", 0))),
        View("old", N_("Old parts and scrap"), where=(Is("kind", "=", (WarehouseKind.OLD.value, WarehouseKind.SCRAP.value)),)),
        View("aside", N_("Quarantine"), where=(Is("kind", "=", WarehouseKind.QUARANTINE.value),)),
        View("to_count", N_("To count"), where=(ON_THE_SHELF, Is("quantity", ">", 0), DUE_FOR_COUNT), sort="bin",
             good_when_empty=N_("Everything was counted in time.")),
        View("all", N_("All")),
    ),
    sums=(
        Sum(N_("{n} out of stock"), N_("{n} out of stock"), "trouble", where=OUT),
        Sum(N_("{n} below minimum"), N_("{n} below minimum"), "waiting", where=BELOW),
    ))

ITEMS = Register(
    "items", Item, N_("Parts catalogue"), "tags", clauses="P1-6.1 W8-1 Z13-3", sort="code", descending=False, new="item.add_item", steps=("item.keep",),
    nothing=N_("No part has been entered yet."),
    columns=(
        Column("code", N_("Code"), 130, "link"),
        Column("name", N_("Part"), 220, strong=True),
        Column("name_zh", N_("Name in Chinese"), 160),
        Column("name_es", N_("Name in Spanish"), 160),
        Column("fits", N_("Fits"), 160),
        Column("component_group", N_("Component group"), 140),
        Column("supplier_name", N_("Supplier"), 150),
        Column("lead_days", N_("Lead time, days"), 110, "number"),
        Column("state", N_("State"), 110, "state"),
        Column("last_buy_on", N_("Last order by"), 120, "due"),
        Column("parts_end", N_("End of parts"), 120, "day"),
        Column("wearing", N_("Wearing part"), 100, "yes", hidden=True),
        Column("serial_tracked", N_("By serial"), 90, "yes", hidden=True),
        Column("barcodes", N_("Barcodes"), 160, hidden=True),
    ),
    views=(
        View("active", N_("Active"), (ItemState.ACTIVE,)),
        View("last_buy", N_("Last time to buy"), (ItemState.ACTIVE, ItemState.SUPERSEDED), (Is("last_buy_on", "<", Given.MONTH_ON),), sort="last_buy_on",
             good_when_empty=N_("No part has to be ordered for the last time this month.")),
        View("superseded", N_("Superseded"), (ItemState.SUPERSEDED,)),
        View("ended", N_("Ended"), (ItemState.ENDED,)),
        View("no_chinese", N_("Without a Chinese name"), (ItemState.ACTIVE, ItemState.SUPERSEDED), (Is("name_zh", "=", ""),),
             good_when_empty=N_("Every part has a Chinese name.")),
        View("no_spanish", N_("Without a Spanish name"), (ItemState.ACTIVE, ItemState.SUPERSEDED), (Is("name_es", "=", ""),),
             good_when_empty=N_("Every part has a Spanish name.")),
        View("all", N_("All")),
    ))

JOB_PARTS = Register(
    "job_parts", JobPart, N_("Parts for jobs"), "clipboard-pen", clauses="P1-6.3 P2-12", steps=("job_part.issue", "job_part.use", "job_part.give_back"),
    nothing=N_("No job has asked for a part yet."),
    columns=(
        Column("asked_at", N_("Asked on"), 90, "moment", sort="id"),
        Column("item_code", N_("Code"), 110, "link"),
        Column("item_name", N_("Part"), 190, strong=True),
        Column("given_code", N_("Substitute"), 110),
        Column("call_number", N_("Call"), 136),
        Column("card_number", N_("Repair card"), 136),
        Column("customer_name", N_("Customer"), 150),
        Column("technician_name", N_("Technician"), 130, absent=N_("not assigned")),
        Column("state", N_("State"), 170, "state"),
        Column("asked", N_("Asked"), 80, "quantity"),
        Column("issued", N_("Given out"), 80, "quantity"),
        Column("used", N_("Used"), 80, "quantity"),
        Column("returned", N_("Given back"), 80, "quantity"),
        Column("category", N_("Cat."), 56, "letter"),
        Column("cost", N_("Cost"), 100, "money"),
        Column("order_number", N_("Purchase order"), 136),
        Column("expected_on", N_("Expected"), 100, "due"),
        Column("slip_number", N_("Issue slip"), 136),
        Column("serial", N_("Serial"), 130, hidden=True),
    ),
    views=(
        View("to_issue", N_("To issue"), (JobPartState.RESERVED,), good_when_empty=N_("Everything that is there has been issued.")),
        View("waiting", N_("Waiting"), (JobPartState.WAITING,), good_when_empty=N_("No job waits for a part.")),
        View("out", N_("With technicians"), (JobPartState.ISSUED,), good_when_empty=N_("Everything issued is used or given back.")),
        View("mine", N_("Mine"), JobPartState.open_ones(), (Is("technician_id", "=", Given.ME),)),
        View("settled", N_("Settled"), (JobPartState.SETTLED,)),
        View("free", N_("Used free of charge"), where=(Is("category", "=", ("B", "C", "D")), Is("used", ">", 0))),
        View("all", N_("All")),
    ),
    sums=(
        Sum(N_("{n} waiting"), N_("{n} waiting"), "waiting", (JobPartState.WAITING,)),
        Sum(N_("{n} to issue"), N_("{n} to issue"), "active", STILL_WANTED[:1]),
    ))

ISSUE_SLIPS = Register(
    "issue_slips", IssueSlip, N_("Issue slips"), "package-check", clauses="P1-6.3", new="issue_slip.issue_parts", steps=("issue_slip.print_slip",),
    nothing=N_("No parts have been issued yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("issued_at", N_("Given out on"), 100, "moment", sort="id"),
        Column("technician_name", N_("Technician"), 180, strong=True),
        Column("warehouse_name", N_("Warehouse"), 180),
        Column("issued_by_id", N_("Warehouse keeper"), 160, "name", of="staff"),
        Column("state", N_("State"), 120, "state"),
    ),
    views=(
        View("open", N_("Not settled"), (SlipState.ISSUED,), good_when_empty=N_("Every slip is settled.")),
        View("settled", N_("Settled"), (SlipState.SETTLED,)),
        View("all", N_("All")),
    ))

RETURN_SLIPS = Register(
    "return_slips", ReturnSlip, N_("Return slips"), "undo-2", clauses="P1-6.3", new="return_slip.take_parts_back", steps=("return_slip.print_slip",),
    nothing=N_("No parts have been given back yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("returned_at", N_("Given back on"), 110, "moment", sort="id"),
        Column("technician_name", N_("Technician"), 180, strong=True),
        Column("taken_by_id", N_("Warehouse keeper"), 160, "name", of="staff"),
        Column("reason", N_("Reason"), 220),
    ))

GOODS_INWARD = Register(
    "incoming", GoodsIn, N_("Goods in"), "download", clauses="P1-6.3", new="goods_in.receive", steps=("goods_in.print_note", "goods_in.print_labels"),
    nothing=N_("Nothing has come in yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("received_at", N_("Received on"), 110, "moment", sort="id"),
        Column("supplier_name", N_("Supplier"), 200, strong=True),
        Column("supplier_note", N_("Supplier's note"), 140),
        Column("order_number", N_("Purchase order"), 136),
        Column("differences", N_("Differences"), 100, "number"),
        Column("warehouse_name", N_("Warehouse"), 180),
        Column("announced", N_("Jobs that waited"), 260),
        Column("received_by_id", N_("Warehouse keeper"), 160, "name", of="staff"),
    ),
    views=(
        View("without_cost", N_("Without a cost"), where=(Is("without_cost", "=", True),), good_when_empty=N_("Everything that came in has its cost.")),
        View("all", N_("All")),
    ), begins_with="all")

OLD_PARTS = Register(
    "old_parts", OldPart, N_("Old parts"), "recycle", clauses="Z15-16 Z15-17", steps=("old_part.take_in", "old_part.appraise"),
    nothing=N_("No old part has been tagged yet."),
    columns=(
        Column("number", N_("Tag"), 136, "link"),
        Column("taken_out_at", N_("Taken out"), 100, "moment", sort="id"),
        Column("item_code", N_("Code"), 110),
        Column("item_name", N_("Part"), 200, strong=True),
        Column("quantity", N_("Quantity"), 80, "quantity"),
        Column("call_number", N_("Call"), 136),
        Column("customer_name", N_("Customer"), 160),
        Column("technician_name", N_("Technician"), 140),
        Column("wish", N_("Wish"), 160, "choice"),
        Column("state", N_("State"), 170, "state"),
        Column("serial", N_("Serial"), 130, hidden=True),
    ),
    views=(
        View("due", N_("Due back"), (OldPartState.DUE,), good_when_empty=N_("Every old part is back.")),
        View("received", N_("To appraise"), (OldPartState.RECEIVED,), good_when_empty=N_("Every old part is appraised.")),
        View("all", N_("All")),
    ))

SUBSTITUTES = Register(
    "substitutes", Substitute, N_("Substitutes"), "replace", clauses="S-R11 Z1-6", sort="original_code", descending=False,
    new="substitute.propose_substitute", steps=("substitute.approve", "substitute.withdraw"),
    nothing=N_("No substitute has been proposed yet."),
    columns=(
        Column("original_code", N_("In place of"), 130, "link"),
        Column("original_name", N_("Part"), 200, strong=True),
        Column("substitute_code", N_("Substitute"), 130),
        Column("substitute_name", N_("Its name"), 200, strong=True),
        Column("kind", N_("How"), 160, "choice"),
        Column("factor", N_("For one"), 90, "quantity"),
        Column("conditions", N_("Conditions"), 200),
        Column("test_report", N_("Test report"), 120),
        Column("approved_on", N_("Approved on"), 110, "day"),
        Column("state", N_("State"), 120, "state"),
    ),
    views=(
        View("approved", N_("Approved"), (SubstituteState.APPROVED,)),
        View("proposed", N_("Proposed"), (SubstituteState.PROPOSED,), good_when_empty=N_("Every proposal is decided.")),
        View("all", N_("All")),
    ), begins_with="all")

MOVEMENTS = Register(
    "stock_movements", StockMovement, N_("Stock ledger"), "arrow-up-down", clauses="P1-6.3", steps=("stock_movement.reverse",),
    nothing=N_("Nothing has moved yet."),
    columns=(
        Column("at", N_("When"), 100, "moment", sort="id"),
        Column("kind", N_("Movement"), 140, "choice"),
        Column("item_code", N_("Code"), 120, "link"),
        Column("item_name", N_("Part"), 200, strong=True),
        Column("quantity", N_("Quantity"), 90, "quantity", strong=True),
        Column("from_id", N_("From"), 170, "name", of="warehouse", absent=N_("from outside")),
        Column("to_id", N_("To"), 170, "name", of="warehouse", absent=N_("out of stock for good")),
        Column("value", N_("Value"), 110, "money"),
        Column("document", N_("Document"), 136),
        Column("serial", N_("Serial"), 130),
        Column("staff_id", N_("Warehouse keeper"), 150, "name", of="staff"),
        Column("received_by", N_("Received by"), 140),
        Column("reason", N_("Reason"), 180),
        Column("business_date", N_("Day"), 110, "day", hidden=True),
    ),
    views=(
        View("in", N_("Goods in"), where=(Is("kind", "=", MovementKind.RECEIVED.value),)),
        View("issued", N_("Issued"), where=(Is("kind", "=", MovementKind.ISSUED.value),)),
        View("used", N_("Used"), where=(Is("kind", "=", MovementKind.USED.value),)),
        View("returned", N_("Given back"), where=(Is("kind", "=", MovementKind.RETURNED.value),)),
        View("reversed", N_("Reversed"), where=(Is("kind", "=", MovementKind.REVERSED.value),)),
        View("all", N_("All")),
    ), begins_with="all")

WAREHOUSES = Register(
    "warehouses", Warehouse, N_("Warehouses"), "warehouse", clauses="P1-6.1 Z15-17", sort="code", descending=False, new="warehouse.add_warehouse",
    steps=("warehouse.check_bag", "warehouse.print_list"),
    nothing=N_("There is no warehouse yet: the first is made with the first goods."),
    columns=(
        Column("code", N_("Code"), 130, "link"),
        Column("name", N_("Name"), 240, strong=True),
        Column("kind", N_("Kind"), 170, "choice"),
        Column("checked_at", N_("Bag checked"), 120, "moment", absent=N_("never")),
        Column("checked_by_id", N_("Checked by"), 150, "name", of="staff"),
        Column("state", N_("State"), 110, "state"),
    ),
    views=(
        View("open", N_("In use"), (WarehouseState.OPEN,)),
        View("bags", N_("Bags"), (WarehouseState.OPEN,), (Is("kind", "=", WarehouseKind.BAG.value),)),
        View("unchecked", N_("Bags to check"), (WarehouseState.OPEN,), (Is("kind", "=", WarehouseKind.BAG.value), Is("checked_at", "<", Given.TODAY)),
             good_when_empty=N_("Every bag was checked today.")),
        View("all", N_("All")),
    ))

WAREHOUSE = (PARTS, ITEMS, JOB_PARTS, ISSUE_SLIPS, RETURN_SLIPS, GOODS_INWARD, OLD_PARTS, SUBSTITUTES, MOVEMENTS, WAREHOUSES)
