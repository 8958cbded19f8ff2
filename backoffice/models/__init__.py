"""The centre in terms of itself: records, states, steps and the rules about them. No Qt, no PDF, no files."""

from backoffice.models import audit, changing, deeds, numbering
from backoffice.models.audit import Audit, Seal, Tally
from backoffice.models.base import Base, BranchRecord, Record, kind_of, records
from backoffice.models.calls import Call, CallState
from backoffice.models.clocks import ClockEvent
from backoffice.models.contracts import Contract, ContractState, ContractUnit, ExpiryNotice
from backoffice.models.custody import CustodyMove
from backoffice.models.customers import Contact, Customer
from backoffice.models.deeds import Command, Deed
from backoffice.models.goods import GoodsEntry, GoodsReceipt, GoodsState
from backoffice.models.issuing import IssueSlip, ReturnSlip
from backoffice.models.items import Item, ItemBarcode, ItemFit, ItemPrice
from backoffice.models.job_parts import JobPart
from backoffice.models.money import CashReceipt, Charge, Invoice, InvoiceLine, Payment
from backoffice.models.moving import move
from backoffice.models.old_parts import OldPart
from backoffice.models.organisation import Branch, Role, Staff, Zone
from backoffice.models.papers import Paper
from backoffice.models.products import ProductModel, Unit
from backoffice.models.receiving import GoodsIn
from backoffice.models.returning import return_goods
from backoffice.models.search_entries import SearchEntry
from backoffice.models.steps import STEPS, Condition, Input, Step, lines_of, rights, steps_of
from backoffice.models.stock import Stock, StockMovement
from backoffice.models.substitutes import Substitute
from backoffice.models.taking_in import take_in
from backoffice.models.visits import sign_off
from backoffice.models.vouchers import ServiceLine, Voucher
from backoffice.models.warehouses import Warehouse
from backoffice.models.workshop import PartUsed, RepairCard, WorkTime

changing.declare()

__all__ = [
    "STEPS", "Audit", "Base", "Branch", "BranchRecord", "Call", "CallState", "CashReceipt", "Charge", "ClockEvent", "Command", "Condition", "Contact",
    "Contract", "ContractState", "ContractUnit", "CustodyMove", "Customer", "Deed", "ExpiryNotice", "GoodsEntry", "GoodsIn", "GoodsReceipt", "GoodsState",
    "Input", "Invoice", "InvoiceLine", "IssueSlip", "Item", "ItemBarcode", "ItemFit", "ItemPrice", "JobPart", "OldPart", "Paper", "PartUsed", "Payment",
    "ProductModel", "Record", "RepairCard", "ReturnSlip", "Role", "Seal", "SearchEntry", "ServiceLine", "Staff", "Step", "Stock", "StockMovement",
    "Substitute", "Tally", "Unit", "Voucher", "Warehouse", "WorkTime", "Zone", "audit", "deeds", "kind_of", "lines_of", "move", "numbering", "records",
    "return_goods", "rights", "sign_off", "steps_of", "take_in",
]
