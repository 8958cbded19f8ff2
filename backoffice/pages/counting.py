"""How many are open and whether something is late, for the navigation and for Today; from the tally, not by counting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from backoffice.engines import name_of
from backoffice.models import Call, Charge, GoodsEntry, Loan, RepairCard, records
from backoffice.models.base import BranchRecord, Record
from backoffice.models.jobs.calls import OUT_THERE, QUEUE
from backoffice.models.loaners.loans import LoanState
from backoffice.models.types import as_stored

_LATE: dict[type[Record], tuple[str, str, tuple[str, ...]]] = {
    Call: ("due_at", "open AND arrived_at IS NULL", tuple(state.value for state in (*QUEUE, *OUT_THERE[:2]))),
    GoodsEntry: ("planned_return", "open", tuple(state.value for state in GoodsEntry.states.open_ones())),
    RepairCard: ("planned_finish", "TRUE", tuple(state.value for state in RepairCard.states.open_ones())),
    Charge: ("due_date", "open", tuple(state.value for state in Charge.states.open_ones())),
    Loan: ("due_on", "open", (LoanState.LENT.value,)),
}


@dataclass(frozen=True)
class Counted:
    """How many records of a kind are open, how many there are in all, and whether one of the open ones is late."""

    open: int
    all: int
    late: bool


def counts(connection: Any, branch_id: int, now: datetime | None = None) -> dict[str, Counted]:
    """The counts of every kind of record by its table, as they stand at a branch. `connection` takes plain SQL."""
    tally: dict[str, dict[str, int]] = {}
    for table, state, count in connection.execute("SELECT record, state, count FROM tally WHERE branch_id IN (0, ?)", (branch_id,)).fetchall():
        tally.setdefault(table, {})[state] = count
    now = now or datetime.now(UTC)
    zone = connection.execute("SELECT time_zone FROM branch WHERE id = ?", (branch_id,)).fetchone()[0]
    found = {}
    for kind in records():
        states = tally.get(kind.__tablename__)
        if states is not None:
            still = [state.value for state in getattr(kind, "states", ()) if not state.final]
            opened = sum(states.get(state, 0) for state in still)
            found[kind.__tablename__] = Counted(opened, sum(states.values()), bool(opened) and _late(connection, kind, branch_id, now, zone))
    return found


def _late(connection: Any, kind: type[Record], branch_id: int, now: datetime, zone: str) -> bool:
    if kind not in _LATE or not issubclass(kind, BranchRecord):
        return False
    column, test, states = _LATE[kind]
    limit = as_stored(now) if column.endswith("_at") else now.astimezone(ZoneInfo(zone)).date().isoformat()
    index = f"INDEXED BY ix_{kind.__tablename__}_{'open' if test != 'TRUE' else 'branch_id_state_id'}" if name_of(connection) == "sqlite" else ""
    text = (f'SELECT 1 FROM "{kind.__tablename__}" {index} WHERE {test} AND branch_id = ? AND state IN ({", ".join("?" * len(states))}) '
            f"AND {column} < ? LIMIT 1")
    return connection.execute(text, (branch_id, *states, limit)).fetchone() is not None
