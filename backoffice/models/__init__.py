"""The centre in terms of itself: records, states, steps and the rules about them. No Qt, no PDF, no files."""

from backoffice.models import attachments, audit, changing, deeds, numbering, triggers
from backoffice.models.attachments import Attachment
from backoffice.models.audit import Audit, Tally
from backoffice.models.base import Base, BranchRecord, Record, kind_of, records
from backoffice.models.calls import Call, CallState
from backoffice.models.classes import AbcLine, AbcRun
from backoffice.models.clocks import ClockEvent
from backoffice.models.contracts import Contract, ContractState, ContractUnit, ExpiryNotice
from backoffice.models.counting import begin_count
from backoffice.models.counts import CountLine, StockCount
from backoffice.models.custody import CustodyMove
from backoffice.models.customers import Contact, Customer
from backoffice.models.deeds import Command, Deed
from backoffice.models.erasing import erase
from backoffice.models.goods import GoodsEntry, GoodsReceipt, GoodsState
from backoffice.models.issuing import IssueSlip, ReturnSlip
from backoffice.models.items import Item, ItemBarcode, ItemFit, ItemPrice
from backoffice.models.job_parts import JobPart
from backoffice.models.lending import Loan, ReplacementNotice
from backoffice.models.loaners import Loaner
from backoffice.models.logins import Login
from backoffice.models.money import CashReceipt, Charge, Invoice, InvoiceLine, Payment
from backoffice.models.moving import move
from backoffice.models.old_parts import OldPart
from backoffice.models.orders import PurchaseOrder, PurchaseOrderLine
from backoffice.models.organisation import Branch, Role, Staff, StaffBranch, Zone
from backoffice.models.papers import Paper
from backoffice.models.products import ProductModel, Unit
from backoffice.models.purchase_requests import PurchaseRequest, Quote, RequestLine
from backoffice.models.receiving import GoodsIn, GoodsInLine
from backoffice.models.reminding import LoanReminder
from backoffice.models.returning import return_goods
from backoffice.models.scrapping import ScrapRecord
from backoffice.models.seals import Seal
from backoffice.models.search_entries import SearchEntry
from backoffice.models.sending import send
from backoffice.models.steps import STEPS, Condition, Input, Step, lines_of, rights, steps_of
from backoffice.models.stock import Stock, StockMovement
from backoffice.models.substitutes import Substitute
from backoffice.models.suppliers import Supplier
from backoffice.models.swapping import replace_for_good
from backoffice.models.taking_in import take_in
from backoffice.models.testing import TestPoint, TestRecord
from backoffice.models.tool_custody import ToolCustody
from backoffice.models.tool_incidents import ToolIncident
from backoffice.models.tools import Tool
from backoffice.models.transfers import Arrival, Transfer, TransferLine
from backoffice.models.visits import sign_off
from backoffice.models.vouchers import ServiceLine, Voucher
from backoffice.models.warehouses import Warehouse
from backoffice.models.workshop import PartUsed, RepairCard, WorkTime

changing.declare()
attachments.declare()

__all__ = [
    "STEPS", "AbcLine", "AbcRun", "Arrival", "Attachment", "Audit", "Base", "Branch", "BranchRecord", "Call", "CallState", "CashReceipt", "Charge",
    "ClockEvent", "Command", "Condition", "Contact", "Contract", "ContractState", "ContractUnit", "CountLine", "CustodyMove", "Customer", "Deed",
    "ExpiryNotice", "GoodsEntry", "GoodsIn", "GoodsInLine", "GoodsReceipt", "GoodsState", "Input", "Invoice", "InvoiceLine", "IssueSlip", "Item",
    "ItemBarcode", "ItemFit", "ItemPrice", "JobPart", "Loan", "LoanReminder", "Loaner", "Login", "OldPart", "Paper", "PartUsed", "Payment", "ProductModel",
    "PurchaseOrder", "PurchaseOrderLine", "PurchaseRequest", "Quote", "Record", "RepairCard", "ReplacementNotice", "RequestLine", "ReturnSlip", "Role",
    "ScrapRecord", "Seal", "SearchEntry", "ServiceLine", "Staff", "StaffBranch", "Step", "Stock", "StockCount", "StockMovement", "Substitute", "Supplier",
    "Tally", "TestPoint", "TestRecord", "Tool", "ToolCustody", "ToolIncident", "Transfer", "TransferLine", "Unit", "Voucher", "Warehouse", "WorkTime",
    "Zone", "attachments", "audit", "begin_count", "deeds", "erase", "kind_of", "lines_of", "move", "numbering", "records", "replace_for_good",
    "return_goods", "rights", "send", "sign_off", "steps_of", "take_in", "triggers",
]
