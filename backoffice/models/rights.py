"""What each right lets somebody do: the steps that it opens, the tables that it lets read, guarded columns, branches.

This is the one place from which anything else follows, such as the grants of a database that keeps rights of its own. Beside these rights
everybody reads the names of branches, zones, roles and people, which stand in every register.
"""

from __future__ import annotations

from dataclasses import dataclass

from backoffice.models.base import records
from backoffice.models.steps import PASSES, SEE_ALL_BRANCHES, STEPS, WORK_FOR_ALL


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
