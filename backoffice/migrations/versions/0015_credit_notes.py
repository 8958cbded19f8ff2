"""Credit notes, what was credited of an invoice, why nothing was charged, and serial and telephone numbers that were typed in full width"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from backoffice.folding import digits_of, serial_key

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

MONEY = sa.BigInteger()
REFERENCE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
WRITTEN_ANEW = {"sqlite_autoincrement": True}


def upgrade() -> None:
    op.create_table(
        "credit_note",
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("invoice_id", REFERENCE, nullable=False),
        sa.Column("invoice_number", sa.String(length=40), nullable=False),
        sa.Column("customer_name", sa.String(length=200), nullable=False),
        sa.Column("customer_key", sa.String(length=240), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
        sa.Column("issued_by_id", REFERENCE, nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("net", MONEY, nullable=False),
        sa.Column("tax", MONEY, nullable=False),
        sa.Column("total", MONEY, nullable=False),
        sa.Column("tax_permille", sa.BigInteger().with_variant(sa.BigInteger(), "sqlite"), nullable=False),
        sa.Column("tax_name", sa.String(length=200), nullable=False),
        sa.Column("branch_id", REFERENCE, nullable=False),
        sa.Column("business_date", sa.Date(), nullable=False),
        sa.Column("id", REFERENCE, autoincrement=True, nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.BigInteger(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["branch_id"], ["branch.id"], name=op.f("fk_credit_note_branch_id_branch")),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"], name=op.f("fk_credit_note_invoice_id_invoice")),
        sa.ForeignKeyConstraint(["issued_by_id"], ["staff.id"], name=op.f("fk_credit_note_issued_by_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credit_note")),
        sa.UniqueConstraint("number", name=op.f("uq_credit_note_number")),
        sqlite_autoincrement=True)
    for columns in (["branch_id", "customer_key", "id"], ["branch_id", "id"], ["branch_id", "number", "id"], ["branch_id", "total", "id"], ["invoice_id"]):
        op.create_index(op.f(f"ix_credit_note_{'_'.join(columns)}"), "credit_note", columns, unique=False)
    for table, column, kind, value in (("invoice", "credited", MONEY, "0"), ("charge", "waive_reason", sa.String(length=200), "")):
        with op.batch_alter_table(table, table_kwargs=WRITTEN_ANEW) as changed:
            changed.add_column(sa.Column(column, kind, nullable=False, server_default=value))
        with op.batch_alter_table(table, table_kwargs=WRITTEN_ANEW) as changed:
            changed.alter_column(column, server_default=None)
    _found_in_any_width()


def _found_in_any_width() -> None:
    """Numbers that were typed in full width are found like others from now on. Where that makes two units of one, each stays as it is known."""
    known = {key for (key,) in _rows("SELECT serial_key FROM unit WHERE serial_key IS NOT NULL")}
    for unit, model, serial, before in _rows("SELECT id, model_id, serial, serial_key FROM unit WHERE serial_key IS NOT NULL"):
        key = serial_key(model, serial)
        if key != before and key not in known:
            known.add(key)
            op.get_bind().execute(sa.text("UPDATE unit SET serial_key = :key WHERE id = :unit"), {"key": key, "unit": unit})
    for table in ("customer", "contact", "call"):
        for record, phone, before in _rows(f'SELECT id, phone, phone_digits FROM "{table}" WHERE phone_digits <> \'\''):
            if not before.isascii() and digits_of(phone) != before:
                op.get_bind().execute(sa.text(f'UPDATE "{table}" SET phone_digits = :digits WHERE id = :record'),
                                      {"digits": digits_of(phone), "record": record})


def _rows(statement: str) -> list[Any]:
    return list(op.get_bind().execute(sa.text(statement)))
