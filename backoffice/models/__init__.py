"""The centre in terms of itself: records, states, steps and the rules about them. No Qt, no PDF, no files."""

from backoffice.models import attachments, changing, deeds, numbering
from backoffice.models.access.logins import Login
from backoffice.models.attachments import Attachment
from backoffice.models.base import Base, BranchRecord, Record, kind_of, records
from backoffice.models.centre.branches import Branch, Zone
from backoffice.models.centre.customers import Contact, Customer
from backoffice.models.centre.products import ProductModel, Unit
from backoffice.models.centre.staff import Role, Staff, StaffBranch
from backoffice.models.chain.erasing import erase
from backoffice.models.chain.returning import return_goods
from backoffice.models.chain.swapping import replace_for_good
from backoffice.models.chain.taking_in import take_in
from backoffice.models.chain.visits import sign_off
from backoffice.models.custody import CustodyMove
from backoffice.models.deeds import Command, Deed
from backoffice.models.jobs.calls import Call, CallState
from backoffice.models.jobs.clocks import ClockEvent
from backoffice.models.jobs.contracts import Contract, ContractState, ContractUnit, ExpiryNotice
from backoffice.models.jobs.crediting import CreditNote
from backoffice.models.jobs.goods import GoodsEntry, GoodsReceipt, GoodsState
from backoffice.models.jobs.invoicing import Invoice, InvoiceLine, Payment
from backoffice.models.jobs.money import CashReceipt, Charge
from backoffice.models.jobs.vouchers import ServiceLine, Voucher
from backoffice.models.jobs.workshop import PartUsed, RepairCard, WorkTime
from backoffice.models.loaners.keeping import make_available
from backoffice.models.loaners.lending import lend_out
from backoffice.models.loaners.loans import Loan
from backoffice.models.loaners.notices import ReplacementNotice
from backoffice.models.loaners.pool import Loaner
from backoffice.models.loaners.reminding import LoanReminder
from backoffice.models.loaners.reporting import print_pool
from backoffice.models.loaners.scrapping import ScrapRecord
from backoffice.models.loaners.testing import TestPoint, TestRecord
from backoffice.models.papers import Paper
from backoffice.models.purchasing.classes import AbcLine, AbcRun
from backoffice.models.purchasing.requests import PurchaseRequest, Quote, RequestLine
from backoffice.models.search_entries import SearchEntry
from backoffice.models.steps import STEPS, Condition, Input, Step, lines_of, rights, steps_of
from backoffice.models.tools.assets import Tool
from backoffice.models.tools.custody import ToolCustody
from backoffice.models.tools.incidents import ToolIncident
from backoffice.models.trail import audit
from backoffice.models.trail.audit import Audit, Tally
from backoffice.models.trail.seals import Seal
from backoffice.models.warehouse.costing import enter_cost
from backoffice.models.warehouse.counting import begin_count
from backoffice.models.warehouse.counts import CountLine, StockCount
from backoffice.models.warehouse.issuing import IssueSlip, ReturnSlip
from backoffice.models.warehouse.items import Item, ItemBarcode, ItemFit, ItemPrice, SupplierPart
from backoffice.models.warehouse.job_parts import JobPart
from backoffice.models.warehouse.moving import move
from backoffice.models.warehouse.old_parts import OldPart
from backoffice.models.warehouse.orders import PurchaseOrder, PurchaseOrderLine
from backoffice.models.warehouse.receiving import GoodsIn, GoodsInLine
from backoffice.models.warehouse.sending import send
from backoffice.models.warehouse.stock import Stock, StockMovement
from backoffice.models.warehouse.substitutes import Substitute
from backoffice.models.warehouse.suppliers import Supplier
from backoffice.models.warehouse.transfers import Arrival, Transfer, TransferLine
from backoffice.models.warehouse.warehouses import Warehouse
from backoffice.models.watch import triggers

changing.declare()
attachments.declare()

__all__ = [
    "STEPS", "AbcLine", "AbcRun", "Arrival", "Attachment", "Audit", "Base", "Branch", "BranchRecord", "Call", "CallState", "CashReceipt", "Charge",
    "ClockEvent", "Command", "Condition", "Contact", "Contract", "ContractState", "ContractUnit", "CountLine", "CreditNote", "CustodyMove", "Customer", "Deed",
    "ExpiryNotice", "GoodsEntry", "GoodsIn", "GoodsInLine", "GoodsReceipt", "GoodsState", "Input", "Invoice", "InvoiceLine", "IssueSlip", "Item",
    "ItemBarcode", "ItemFit", "ItemPrice", "JobPart", "Loan", "LoanReminder", "Loaner", "Login", "OldPart", "Paper", "PartUsed", "Payment", "ProductModel",
    "PurchaseOrder", "PurchaseOrderLine", "PurchaseRequest", "Quote", "Record", "RepairCard", "ReplacementNotice", "RequestLine", "ReturnSlip", "Role",
    "ScrapRecord", "Seal", "SearchEntry", "ServiceLine", "Staff", "StaffBranch", "Step", "Stock", "StockCount", "StockMovement", "Substitute", "Supplier",
    "SupplierPart",
    "Tally", "TestPoint", "TestRecord", "Tool", "ToolCustody", "ToolIncident", "Transfer", "TransferLine", "Unit", "Voucher", "Warehouse", "WorkTime",
    "Zone", "attachments", "audit", "begin_count", "deeds", "enter_cost", "erase", "kind_of", "lend_out", "lines_of", "make_available", "move", "numbering",
    "print_pool", "records", "replace_for_good",
    "return_goods", "rights", "send", "sign_off", "steps_of", "take_in", "triggers",
]
