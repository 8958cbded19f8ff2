"""Deposits of loaners on cash receipts, loaners reserved ahead, how long each was lent and what its repairs cost"""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = '0012'
down_revision = "0011"
branch_labels = None
depends_on = None

WRITTEN_ANEW = {"sqlite_autoincrement": True}
MONEY = sa.BigInteger()
NUMBER = sa.BigInteger().with_variant(sa.BigInteger(), "sqlite")
REFERENCE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NEW: dict[str, dict[str, tuple[Any, str | None]]] = {
    "loan": {"from_on": (sa.Date(), None), "deposit_state": (sa.String(24), None), "deposit_kept": (MONEY, "0")},
    "loaner": {"days_lent": (NUMBER, "0"), "repair_cost": (MONEY, "0")},
    "charge": {"from_deposit": (MONEY, "0")},
    "cash_receipt": {"kind": (sa.String(24), "fee"), "loan_id": (REFERENCE, None), "kept": (MONEY, "0"), "line_id": (REFERENCE, None)},
}
HERE_OR_OUT = sa.text("open AND state <> 'waiting'")


def upgrade() -> None:
    op.drop_index('uq_loan_one_open', table_name='loan')
    for table, columns in NEW.items():
        _add(table, columns)
    with op.batch_alter_table("cash_receipt", table_kwargs=WRITTEN_ANEW) as changed:
        changed.alter_column("charge_id", existing_type=REFERENCE, nullable=True)
        for name, target in (("loan_id", "loan"), ("line_id", "service_line")):
            changed.create_foreign_key(op.f(f"fk_cash_receipt_{name}_{target}"), target, [name], ["id"])
            changed.create_index(op.f(f"ix_cash_receipt_{name}"), [name], unique=False)
    op.create_index('uq_loan_one_open', 'loan', ['loaner_id'], unique=True, sqlite_where=HERE_OR_OUT, postgresql_where=HERE_OR_OUT)
    op.create_index('ix_loan_branch_id_deposit_state_id', 'loan', ['branch_id', 'deposit_state', 'id'], unique=False)
    op.create_index('ix_loaner_branch_id_days_lent_id', 'loaner', ['branch_id', 'days_lent', 'id'], unique=False)
    _count_days_lent()


def _add(table: str, columns: dict[str, tuple[Any, str | None]]) -> None:
    """Adds columns to a table that has rows; they stand there without a default afterwards."""
    with op.batch_alter_table(table, table_kwargs=WRITTEN_ANEW) as changed:
        for name, (kind, value) in columns.items():
            changed.add_column(sa.Column(name, kind, nullable=value is None, server_default=value))
    with op.batch_alter_table(table, table_kwargs=WRITTEN_ANEW) as changed:
        for name, (_kind, value) in columns.items():
            if value is not None:
                changed.alter_column(name, server_default=None)


def _count_days_lent() -> None:
    """The days of the loans that are over already, as the branch counts its days."""
    connection = op.get_bind()
    days: dict[int, int] = {}
    for loaner, zone, lent, ended in connection.execute(sa.text(
            "SELECT n.loaner_id, b.time_zone, n.lent_at, n.ended_at FROM loan n JOIN branch b ON b.id = n.branch_id "
            "WHERE n.lent_at IS NOT NULL AND n.ended_at IS NOT NULL")):
        first, last = (_moment(each).astimezone(ZoneInfo(zone)).date() for each in (lent, ended))
        days[loaner] = days.get(loaner, 0) + (last - first).days + 1
    for loaner, count in days.items():
        connection.execute(sa.text("UPDATE loaner SET days_lent = :count WHERE id = :loaner"), {"count": count, "loaner": loaner})


def _moment(stored: Any) -> datetime:
    return datetime.fromisoformat(stored) if isinstance(stored, str) else stored
