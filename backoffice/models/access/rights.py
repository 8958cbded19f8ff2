"""What each right lets somebody do: the steps that it opens, the tables that it lets read, guarded columns, branches.

This is the one place from which anything else follows, such as the grants of a database that keeps rights of its own. Beside these rights
everybody reads the names of branches, zones, roles and people, which stand in every register.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from backoffice.models.base import records
from backoffice.models.steps import PASSES, SEE_ALL_BRANCHES, STEPS, WORK_FOR_ALL, rights

EVERYWHERE = frozenset({"attachment", "custody_move", "paper"})
"""What a deed on any record may leave behind: files that hang on it, changes of hands, papers."""
OPEN_TO_ALL = frozenset({"branches", "zones", "roles", "staff", "products"})
"""The areas that everybody reads who works here: names that stand in every register."""
JOB = frozenset({"call", "clock_event", "voucher", "service_line", "goods_entry", "goods_receipt", "repair_card", "part_used", "work_time", "job_part",
                 "charge", "cash_receipt", "stock", "loan", "loaner"})
"""What belongs to one job, and moves on with it, at whichever desk."""
REACHES: Mapping[str, frozenset[str]] = {
    "calls": JOB, "vouchers": JOB, "goods": JOB | {"replacement_notice", "scrap_record", "unit"}, "workshop": JOB | {"old_part"},
    "stock": frozenset({"repair_card", "part_used", "service_line", "voucher", "call", "clock_event"}),
    "loaners": frozenset({"service_line", "test_record", "test_point", "goods_entry", "unit", "charge", "cash_receipt"}),
    "money": frozenset({"loan"}),
    "purchasing": frozenset({"goods_in", "goods_in_line", "stock", "stock_movement", "job_part", "repair_card", "voucher", "call", "clock_event"}),
    "units": frozenset({"loaner"}),
    "customers": JOB | {"contact", "contract", "contract_unit", "expiry_notice", "invoice", "invoice_line", "payment", "unit",
                        "replacement_notice", "loan_reminder", "scrap_record", "test_record", "test_point"},
}
"""The tables that the deeds of an area change besides its own: a call that is taken in makes goods, a repair card and a charge."""
LOOKS_AT: Mapping[str, frozenset[str]] = {
    "calls": frozenset({"customers", "units", "contracts"}),
    "vouchers": frozenset({"calls", "customers", "units"}),
    "loaners": frozenset({"calls", "customers", "vouchers"}),
    "stock": frozenset({"purchasing"}),
}
"""The areas that are read for the deeds of an area, besides those that they change."""


@dataclass(frozen=True)
class Lets:
    """What one right lets somebody do. `branches` is empty for their own branch and those that they are named for."""

    steps: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    branches: str = ""
    passes: bool = False


def lets(right: str) -> Lets:
    """What a right lets somebody do."""
    act = right.partition(".")[2]
    kinds = records()
    return Lets(
        tuple(key for key, step in STEPS.items() if step.right == right),
        tuple(kind.__tablename__ for kind in kinds if act == "see" and read_with(kind.area) == right),
        tuple((kind.__tablename__, column) for kind in kinds for guard in kind.guards if guard.right == right for column in guard.columns),
        {SEE_ALL_BRANCHES: "looks at all", WORK_FOR_ALL: "works for all"}.get(right, ""), right in PASSES or right == "history.see")


def read_with(area: str) -> str:
    """The right with which the records of an area are read; who holds a paper or a unit is read with the goods."""
    return f"{'goods' if area == 'custody' else area}.see"


@cache
def reached_from(area: str) -> frozenset[str]:
    """The tables that the deeds of an area may change."""
    own = {kind.__tablename__ for kind in records() if kind.area == area}
    return REACHES.get(area, frozenset()) | EVERYWHERE | own


def rights_on(area: str) -> frozenset[str]:
    """The rights with which somebody reads the records of an area: to look at them, or to do deeds for which they are needed."""
    tables = {kind.__tablename__ for kind in records() if kind.area == area}
    needed = {each for each in rights() if each not in PASSES and ".see" not in each
              and (tables & reached_from(_area_of(each)) or area in LOOKS_AT.get(_area_of(each), frozenset()))}
    return frozenset({read_with(area), *needed})


def _area_of(right: str) -> str:
    return right.partition(".")[0]
