"""Customers, the units they own and the models that we look after (P1-5.5, W4-3, Z7-3, P1-5.1)."""

from backoffice.models import Customer, ProductModel, Unit
from backoffice.models.centre.customers import CustomerClass, CustomerState
from backoffice.models.centre.products import ModelState, UnitState
from backoffice.pages import Column, Is, Register, View
from backoffice.text import N_

CUSTOMERS = Register(
    "customers", Customer, N_("Customers"), "user", clauses="P1-5.5 Z7-3", sort="name", descending=False, new="customer.add_customer",
    nothing=N_("No customer has been entered yet."),
    columns=(
        Column("name", N_("Name"), 240, "link", strong=True),
        Column("phone", N_("Phone"), 140, "phone"),
        Column("address", N_("Address"), 280, strong=True),
        Column("zone_id", N_("Zone"), 110, "name", of="zone"),
        Column("kind", N_("Kind"), 110, "choice"),
        Column("customer_class", N_("Class"), 110, "choice"),
        Column("language", N_("Language"), 100, "choice"),
        Column("email", N_("E-mail"), 180),
        Column("state", N_("State"), 110, "state"),
        Column("tax_number", N_("Tax number"), 130, hidden=True),
    ),
    views=(
        View("active", N_("Active"), (CustomerState.ACTIVE,)),
        View("important", N_("Important"), where=(Is("customer_class", "=", CustomerClass.IMPORTANT.value),)),
        View("long_term", N_("Long-term"), where=(Is("customer_class", "=", CustomerClass.LONG_TERM.value),)),
        View("blocked", N_("Blocked"), (CustomerState.BLOCKED,), good_when_empty=N_("No customer is blocked.")),
        View("all", N_("All")),
    ))

UNITS = Register(
    "units", Unit, N_("Units"), "barcode", clauses="W4-3 Z7-1 Z9-4", sort="customer_name", descending=False, new="unit.add_unit",
    nothing=N_("No unit has been entered yet."),
    columns=(
        Column("model_name", N_("Unit"), 240, "link", strong=True),
        Column("serial", N_("Serial"), 160, strong=True, absent=N_("none")),
        Column("tag", N_("Tag"), 100),
        Column("customer_name", N_("Customer"), 220, strong=True),
        Column("site", N_("Site"), 160),
        Column("sold_on", N_("Bought"), 110, "day"),
        Column("installed_on", N_("Installed"), 110, "day"),
        Column("state", N_("State"), 120, "state"),
        Column("model_code", N_("Model"), 110, hidden=True),
        Column("sold_by", N_("Bought from"), 140, hidden=True),
    ),
    views=(
        View("in_use", N_("In use"), (UnitState.IN_USE,)),
        View("out_of_use", N_("Out of use"), (UnitState.OUT_OF_USE, UnitState.SCRAPPED)),
        View("all", N_("All")),
    ))

MODELS = Register(
    "models", ProductModel, N_("Product models"), "boxes", clauses="P1-5.1", sort="code", descending=False, new="product_model.add_model",
    nothing=N_("No model has been entered yet."),
    columns=(
        Column("code", N_("Code"), 130, "link"),
        Column("name", N_("Name"), 220, strong=True),
        Column("name_zh", N_("Name in Chinese"), 160),
        Column("name_es", N_("Name in Spanish"), 160),
        Column("product_group", N_("Group"), 140),
        Column("maker", N_("Maker"), 140),
        Column("warranty_months", N_("Warranty, months"), 130, "number"),
        Column("state", N_("State"), 130, "state"),
    ),
    views=(
        View("current", N_("Current"), (ModelState.CURRENT,)),
        View("discontinued", N_("Discontinued"), (ModelState.DISCONTINUED, ModelState.PARTS_ENDED)),
        View("all", N_("All")),
    ))
