"""The registers of the centre, each a short declaration. No Qt here: the command line reads them too."""

from backoffice.pages import Register
from backoffice.views.registers.calls import CALLS
from backoffice.views.registers.contracts import CONTRACTS, EXPIRY_NOTICES
from backoffice.views.registers.customers import CUSTOMERS, MODELS, UNITS
from backoffice.views.registers.goods import CUSTODY, GOODS, RECEIPTS
from backoffice.views.registers.loaners import LOANED, TEST_RECORDS
from backoffice.views.registers.money import CASH_RECEIPTS, CREDIT_NOTES, INVOICES, TO_INVOICE
from backoffice.views.registers.office import BRANCHES, ROLES, STAFF, ZONES
from backoffice.views.registers.purchasing import PURCHASING
from backoffice.views.registers.tools import TOOLS
from backoffice.views.registers.trail import HISTORY, LOGINS, PAPERS
from backoffice.views.registers.transfers import TRANSFERS
from backoffice.views.registers.vouchers import VOUCHERS
from backoffice.views.registers.warehouse import WAREHOUSE
from backoffice.views.registers.workshop import REPAIR_CARDS

REGISTERS: dict[str, Register] = {register.key: register for register in (
CALLS, GOODS, RECEIPTS, CUSTODY, VOUCHERS, REPAIR_CARDS, TEST_RECORDS, *WAREHOUSE, *TRANSFERS, *TOOLS, *PURCHASING, *LOANED, TO_INVOICE, INVOICES, CREDIT_NOTES,
    CASH_RECEIPTS, CONTRACTS, EXPIRY_NOTICES, CUSTOMERS, UNITS, MODELS, STAFF, ROLES, BRANCHES, ZONES, PAPERS, HISTORY, LOGINS)}
