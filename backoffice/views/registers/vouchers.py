"""The register of service vouchers: where each is, signed or not, and where it is filed (P2-8, P2-9)."""

from backoffice.models import Voucher
from backoffice.models.jobs.vouchers import VoucherState
from backoffice.pages import Column, Given, Is, Register, View
from backoffice.text import N_

VOUCHERS = Register(
    "vouchers", Voucher, N_("Vouchers"), "clipboard-list", clauses="P2-8 P2-9", steps=("voucher.evaluate", "voucher.print_voucher"),
    nothing=N_("No voucher has been prepared yet: it is printed when a call is dispatched."),
    columns=(
        Column("number", N_("Number"), 136, "link"),
        Column("prepared_at", N_("Prepared"), 90, "moment", sort="id"),
        Column("call_number", N_("Call"), 136),
        Column("customer_name", N_("Customer"), 190, strong=True),
        Column("technician_name", N_("Technician"), 140, strong=True, absent=N_("not assigned")),
        Column("category", N_("Cat."), 56, "letter"),
        Column("state", N_("State"), 140, "state"),
        Column("signature", N_("Signature"), 150, "choice", absent=N_("none yet")),
        Column("completed_at", N_("Completed"), 100, "moment"),
        Column("fee_announced", N_("Fee announced"), 120, "money"),
        Column("holder_name", N_("Held by"), 130),
        Column("filing_place", N_("Filed at"), 90),
    ),
    views=(
        View("open", N_("Open"), VoucherState.open_ones()),
        View("out", N_("With technicians"), (VoucherState.WITH_TECHNICIAN,)),
        View("mine", N_("Mine"), VoucherState.open_ones(), (Is("technician_id", "=", Given.ME),)),
        View("back", N_("To sign off"), (VoucherState.BACK, VoucherState.UNSIGNED), good_when_empty=N_("Every voucher that came back is signed off.")),
        View("to_file", N_("To file"), (VoucherState.SIGNED_OFF,), good_when_empty=N_("Every voucher is filed.")),
        View("voided", N_("Voided"), (VoucherState.VOIDED,)),
        View("all", N_("All")),
    ))
