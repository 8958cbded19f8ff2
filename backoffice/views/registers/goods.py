"""Customers' goods with us: the goods entry and exit register, the receipts that customers hold, and who holds what (P2-11, P2-12, P1-5.10)."""

from backoffice.models import CustodyMove, GoodsEntry, GoodsReceipt, GoodsState
from backoffice.models.custody import Holder
from backoffice.models.jobs.goods import ReceiptState
from backoffice.pages import Column, Given, Is, Newest, Register, Sum, View
from backoffice.text import N_

NOT_READY = (GoodsState.IN, GoodsState.ON_SHELF, GoodsState.WORKSHOP)
OVERDUE = (Is("planned_return", "<", Given.TODAY),)
NOW_HELD = Newest(("record", "record_id"))

GOODS = Register(
    "goods", GoodsEntry, N_("Goods in our care"), "package", clauses="P2-11 P2-12 P1-5.10", steps=("goods_entry.put_on_shelf", "goods_entry.return_goods"),
    nothing=N_("No goods of a customer have been taken in yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("in_at", N_("Taken in"), 90, "moment", sort="id"),
        Column("customer_name", N_("Customer"), 170, strong=True),
        Column("description", N_("Unit"), 180, strong=True),
        Column("serial", N_("Serial"), 130, absent=N_("none")),
        Column("receipt_number", N_("Receipt"), 136),
        Column("call_number", N_("Call"), 136),
        Column("shelf", N_("Shelf"), 80),
        Column("state", N_("State"), 140, "state"),
        Column("holder_name", N_("Held by"), 120),
        Column("planned_return", N_("Promised"), 110, "due"),
        Column("out_at", N_("Returned"), 100, "moment"),
        Column("phone", N_("Phone"), 128, "phone", hidden=True),
        Column("accessories", N_("Accessories"), 160, hidden=True),
        Column("condition", N_("Condition"), 160, hidden=True),
    ),
    views=(
        View("open", N_("In our care"), GoodsState.open_ones()),
        View("overdue", N_("Overdue"), GoodsState.open_ones(), OVERDUE, good_when_empty=N_("No promise is overdue.")),
        View("not_ready", N_("Not ready"), NOT_READY),
        View("workshop", N_("In the workshop"), (GoodsState.WORKSHOP,)),
        View("ready", N_("Ready to return"), (GoodsState.READY,)),
        View("out", N_("Returned"), (GoodsState.OUT,)),
        View("all", N_("All")),
    ),
    sums=(
        Sum(N_("{n} overdue"), N_("{n} overdue"), "trouble", GoodsState.open_ones(), OVERDUE),
        Sum(N_("{n} not ready"), N_("{n} not ready"), "away", NOT_READY),
        Sum(N_("{n} ready"), N_("{n} ready"), "good", (GoodsState.READY,)),
    ))

RECEIPTS = Register(
    "receipts", GoodsReceipt, N_("Goods receipts"), "receipt-text", clauses="P2-11 P2-12", steps=("goods_receipt.recover", "goods_receipt.declare_lost"),
    nothing=N_("No goods receipt has been issued yet."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("taken_at", N_("Issued"), 90, "moment", sort="id"),
        Column("customer_name", N_("Customer"), 200, strong=True),
        Column("phone", N_("Phone"), 128, "phone"),
        Column("call_number", N_("Call"), 136),
        Column("voucher_number", N_("Voucher"), 136),
        Column("taken_where", N_("Taken in"), 130, "choice"),
        Column("signed_by", N_("Signed by"), 140, strong=True),
        Column("state", N_("State"), 170, "state"),
        Column("recovered_at", N_("Taken back"), 110, "moment"),
    ),
    views=(
        View("open", N_("With customers"), ReceiptState.open_ones()),
        View("recovered", N_("Taken back"), (ReceiptState.RECOVERED,)),
        View("lost", N_("Lost"), (ReceiptState.LOST,), good_when_empty=N_("No receipt was declared lost.")),
        View("all", N_("All")),
    ))

CUSTODY = Register(
    "custody", CustodyMove, N_("Who holds what"), "arrow-right-left", clauses="P2-11 P1-5.10", about=("record", "record_id"), sees="goods.see",
    nothing=N_("No paper and no unit has changed hands yet."),
    columns=(
        Column("at", N_("Since"), 110, "moment", sort="id"),
        Column("record", N_("Paper or unit"), 150, "what"),
        Column("record_id", N_("Number"), 130, "thing"),
        Column("holder", N_("Held by"), 160, "choice", strong=True),
        Column("holder_name", N_("Who or where"), 220, strong=True),
        Column("staff_id", N_("Member of staff"), 160, "name", of="staff"),
    ),
    views=(
        View("now", N_("Now"), where=(NOW_HELD,)),
        View("customers", N_("With customers"), where=(Is("holder", "=", Holder.CUSTOMER.value), NOW_HELD)),
        View("technicians", N_("With technicians"), where=(Is("holder", "=", Holder.TECHNICIAN.value), NOW_HELD)),
        View("here", N_("With us"), where=(Is("holder", "=", (Holder.CLERK, Holder.SHELF, Holder.WORKSHOP)), NOW_HELD)),
        View("mine", N_("Mine"), where=(Is("staff_id", "=", Given.ME), NOW_HELD)),
        View("all", N_("All changes of hands")),
    ))
