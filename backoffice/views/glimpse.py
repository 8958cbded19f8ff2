"""What the first windows may know of a centre before anything else is loaded: read straight from the database, changing nothing.

Of a centre on a server the login shows what the desk's connection file remembers, so that nobody waits for the network to see a window.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from backoffice import connection as connections
from backoffice import engines
from backoffice.errors import DatabaseTrouble

FINAL_STATES: dict[str, tuple[str, ...]] = {
    "call": ("filed", "cancelled"),
    "goods_entry": ("out",),
    "goods_receipt": ("recovered", "lost"),
    "voucher": ("filed", "voided"),
    "repair_card": ("released",),
    "charge": ("invoiced", "waived"),
    "invoice": ("paid", "credited"),
    "cash_receipt": ("invoiced", "settled", "voided"),
    "contract": ("renewed", "expired", "terminated"),
    "expiry_notice": ("renewed", "declined", "no answer"),
    "job_part": ("settled", "called off"),
    "issue_slip": ("settled",),
    "purchase_request": ("ordered", "called off"),
    "purchase_order": ("received", "closed", "cancelled"),
    "abc_run": ("applied", "set aside"),
    "old_part": ("usable", "scrap", "supplier", "customer"),
    "loaner": ("given", "scrapped"),
    "loan": ("returned", "damaged", "permanent", "lost", "called off"),
    "replacement_notice": ("withdrawn", "permanent"),
    "scrap_record": ("disposed", "rejected"),
    "test_record": ("passed", "failed"),
    "transfer": ("closed", "called off"),
    "arrival": ("closed", "called off"),
    "stock_count": ("posted", "called off"),
    "tool_custody": ("returned", "handed on", "declined", "lost"),
    "tool_incident": ("settled",),
}
"""The states in which a record waits for nothing any more; a test holds them equal to the rules."""

LATE = {"call": "SELECT count(*) FROM call WHERE branch_id = ? AND open AND due_at < ? AND arrived_at IS NULL",
        "loan": "SELECT count(*) FROM loan WHERE branch_id = ? AND open AND state = 'lent' AND CAST(due_on AS text) < substr(?, 1, 10)"}
"""How many of a kind are late."""


class BranchCard(NamedTuple):
    """A branch, as the login window and the status bar name it."""

    id: int
    code: str
    name: str
    house: str
    zone: str
    currency: str


class StaffCard(NamedTuple):
    """Who is at the desk: name, branch and what they may do."""

    id: int
    name: str
    login: str
    branch_id: int
    language: str
    rights: frozenset[str]
    named_for: frozenset[int] = frozenset()

    def looks_at(self, branch_id: int) -> bool:
        """Whether this person may look at a branch: their own, those that they are named for, or all. The door decides."""
        return branch_id == self.branch_id or branch_id in self.named_for or self.may("branches.see") or self.may("branches.work")

    def may(self, right: str) -> bool:
        return not right or "*" in self.rights or right in self.rights


@contextmanager
def _look(path: Path) -> Iterator[engines.Looking]:
    connection = engines.look_into(engines.address_of(path))
    try:
        yield connection
    finally:
        connection.close()


def is_founded(path: Path) -> bool:
    """Whether there is a centre in the file, or on the server that it names. One that cannot be read counts as founded: opening it says in words
    what is wrong."""
    if not path.exists() or not path.stat().st_size:
        return False
    if connections.is_connection(path):
        return bool(_remembered(path)) or _is_founded_there(path)
    try:
        with _look(path) as connection:
            return connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'branch'").fetchone() is not None
    except Exception as fault:
        if engines.fault_of(fault) is None:
            raise
        return True


def _is_founded_there(path: Path) -> bool:
    try:
        with _look(path) as connection:
            there = connection.execute("SELECT to_regclass('branch')").fetchone()[0] is not None
            return there and connection.execute("SELECT 1 FROM branch LIMIT 1").fetchone() is not None
    except Exception as fault:
        if engines.fault_of(fault) is None and not isinstance(fault, DatabaseTrouble):
            raise
        return True


def _remembered(path: Path) -> list[BranchCard]:
    try:
        return [BranchCard(*each) for each in connections.read(path).branches]
    except (DatabaseTrouble, TypeError):
        return []


BRANCHES = "SELECT id, code, name, house_name, time_zone, currency FROM branch ORDER BY id"


def branches(path: Path) -> list[BranchCard]:
    """The branches of the centre; none when they cannot be read now."""
    if connections.is_connection(path):
        return _remembered(path)
    try:
        with _look(path) as connection:
            rows = connection.execute(BRANCHES).fetchall()
    except Exception as fault:
        if engines.fault_of(fault) is None:
            raise
        return []
    return [BranchCard(*row) for row in rows]


def ask_branches(path: Path) -> list[BranchCard]:
    """The branches as the database tells them now."""
    with _look(path) as connection:
        return [BranchCard(*row) for row in connection.execute(BRANCHES).fetchall()]


def remember(path: Path) -> None:
    """Keeps the branches of a centre on a server for the next login, when they are others than before."""
    if not connections.is_connection(path):
        return
    found = [tuple(each) for each in ask_branches(path)]
    if found != [tuple(each) for each in _remembered(path)]:
        connections.write(path, engines.kept(engines.address_of(path)), found)


def staff_card(path: Path, staff_id: int) -> StaffCard | None:
    """Name and rights of a member of staff."""
    with _look(path) as connection:
        row = connection.execute("SELECT s.id, s.name, s.login, s.branch_id, s.language, r.rights_told FROM staff s JOIN role r ON r.id = s.role_id "
                                 "WHERE s.id = ?", (staff_id,)).fetchone()
        named_for = frozenset(branch for (branch,) in connection.execute("SELECT branch_id FROM staff_branch WHERE staff_id = ?", (staff_id,)))
    if row is None:
        return None
    key, name, login, branch_id, language, rights = row
    return StaffCard(key, name, login or "", branch_id, language, frozenset(json.loads(rights)), named_for)


def counts(path: Path, branch_id: int) -> dict[str, tuple[int, int]]:
    """How many records of each kind are open at a branch, and how many of them are late."""
    found: dict[str, int] = {}
    with _look(path) as connection:
        for kind, state, count in connection.execute("SELECT record, state, count FROM tally WHERE branch_id IN (0, ?)", (branch_id,)):
            if kind in FINAL_STATES and state not in FINAL_STATES[kind]:
                found[kind] = found.get(kind, 0) + count
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        late = {kind: int(connection.execute(question, (branch_id, now)).fetchone()[0]) for kind, question in LATE.items()}
    return {kind: (count, late.get(kind, 0)) for kind, count in found.items()}
