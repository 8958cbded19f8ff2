"""Purchasing: suppliers, requests with quotes, orders, and the ABC classes"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = '0009'
down_revision = "0008"
branch_labels = None
depends_on = None

WRITTEN_ANEW = {"sqlite_autoincrement": True}
NUMBER = sa.BigInteger().with_variant(sa.BigInteger(), "sqlite")
REFERENCE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NEW: dict[str, dict[str, tuple[Any, str | None]]] = {
    "branch": {"a_permille": (sa.BigInteger(), "800"), "b_permille": (sa.BigInteger(), "950"), "count_days_a": (NUMBER, "30"), "count_days_b": (NUMBER, "90"),
               "count_days_c": (NUMBER, "180"), "safety_days_a": (NUMBER, "3"), "safety_days_b": (NUMBER, "7"), "safety_days_c": (NUMBER, "14")},
    "goods_in": {"order_id": (REFERENCE, None), "order_number": (sa.String(40), ""), "differences": (NUMBER, "0")},
    "goods_in_line": {"order_line_id": (REFERENCE, None), "difference": (sa.String(24), "none")},
    "job_part": {"order_line_id": (REFERENCE, None), "order_number": (sa.String(40), ""), "expected_on": (sa.Date(), None)},
    "stock": {"on_order": (sa.BigInteger(), "0"), "to_order": (sa.BigInteger(), "0"), "order_at": (sa.BigInteger(), "0"), "abc": (sa.String(24), "none"),
              "abc_by_hand": (sa.Boolean(), "0"), "abc_reason": (sa.String(200), "")},
}
"""The new columns of tables that are there, with what stands in the rows that are there."""
LEADS_TO = {"goods_in": ("order_id", "purchase_order"), "goods_in_line": ("order_line_id", "purchase_order_line"),
            "job_part": ("order_line_id", "purchase_order_line")}
INDEXES = {"stock": (("branch_id", "abc", "id"), ("branch_id", "to_order", "id"))}


def upgrade() -> None:
    op.create_table('supplier',
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('name_key', sa.String(length=240), nullable=False),
    sa.Column('contact', sa.String(length=200), nullable=False),
    sa.Column('phone', sa.String(length=200), nullable=False),
    sa.Column('email', sa.String(length=200), nullable=False),
    sa.Column('address', sa.String(length=200), nullable=False),
    sa.Column('language', sa.String(24), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('lead_days', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.Column('terms', sa.String(length=200), nullable=False),
    sa.Column('note', sa.String(length=4000), nullable=False),
    sa.Column('end_reason', sa.String(length=200), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_supplier')),
    sa.UniqueConstraint('name', name=op.f('uq_supplier_name')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('supplier', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_supplier_name_key_id'), ['name_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_supplier_state_id'), ['state', 'id'], unique=False)

    op.create_table('abc_run',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=False),
    sa.Column('until_on', sa.Date(), nullable=False),
    sa.Column('a_permille', sa.BigInteger(), nullable=False),
    sa.Column('b_permille', sa.BigInteger(), nullable=False),
    sa.Column('items_a', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.Column('items_b', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.Column('items_c', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.Column('total', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('made_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('applied_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('applied_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('end_reason', sa.String(length=200), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['applied_by_id'], ['staff.id'], name=op.f('fk_abc_run_applied_by_id_staff')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_abc_run_branch_id_branch')),
    sa.ForeignKeyConstraint(['made_by_id'], ['staff.id'], name=op.f('fk_abc_run_made_by_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_abc_run')),
    sa.UniqueConstraint('number', name=op.f('uq_abc_run_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('abc_run', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_abc_run_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_abc_run_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_abc_run_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)

    op.create_table('abc_line',
    sa.Column('run_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('item_code', sa.String(length=40), nullable=False),
    sa.Column('item_name', sa.String(length=200), nullable=False),
    sa.Column('used', sa.BigInteger(), nullable=False),
    sa.Column('value', sa.BigInteger(), nullable=False),
    sa.Column('running', sa.BigInteger(), nullable=False),
    sa.Column('computed', sa.String(24), nullable=False),
    sa.Column('abc', sa.String(24), nullable=False),
    sa.Column('before', sa.String(24), nullable=False),
    sa.Column('by_hand', sa.Boolean(), nullable=False),
    sa.Column('order_at', sa.BigInteger(), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_abc_line_branch_id_branch')),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_abc_line_item_id_item')),
    sa.ForeignKeyConstraint(['run_id'], ['abc_run.id'], name=op.f('fk_abc_line_run_id_abc_run')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_abc_line')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('abc_line', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_abc_line_item_id'), ['item_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_abc_line_run_id_id'), ['run_id', 'id'], unique=False)

    op.create_table('purchase_request',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('open', sa.Boolean(), nullable=False),
    sa.Column('warehouse_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('warehouse_name', sa.String(length=200), nullable=False),
    sa.Column('parts', sa.String(length=200), nullable=False),
    sa.Column('reason', sa.String(length=200), nullable=False),
    sa.Column('wanted_by', sa.Date(), nullable=True),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('total', sa.BigInteger(), nullable=False),
    sa.Column('asked_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('asked_by_name', sa.String(length=200), nullable=False),
    sa.Column('asked_by_key', sa.String(length=240), nullable=False),
    sa.Column('asked_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('chosen_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('choice_reason', sa.String(length=200), nullable=False),
    sa.Column('finance_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('finance_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('approved_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('approved_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('note', sa.String(length=4000), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['approved_by_id'], ['staff.id'], name=op.f('fk_purchase_request_approved_by_id_staff')),
    sa.ForeignKeyConstraint(['asked_by_id'], ['staff.id'], name=op.f('fk_purchase_request_asked_by_id_staff')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_purchase_request_branch_id_branch')),
    sa.ForeignKeyConstraint(['chosen_by_id'], ['staff.id'], name=op.f('fk_purchase_request_chosen_by_id_staff')),
    sa.ForeignKeyConstraint(['finance_by_id'], ['staff.id'], name=op.f('fk_purchase_request_finance_by_id_staff')),
    sa.ForeignKeyConstraint(['warehouse_id'], ['warehouse.id'], name=op.f('fk_purchase_request_warehouse_id_warehouse')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_purchase_request')),
    sa.UniqueConstraint('number', name=op.f('uq_purchase_request_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('purchase_request', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_purchase_request_branch_id_asked_by_key_id'), ['branch_id', 'asked_by_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_purchase_request_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_purchase_request_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_purchase_request_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_purchase_request_branch_id_wanted_by_id'), ['branch_id', 'wanted_by', 'id'], unique=False)

    op.create_table('purchase_order',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('open', sa.Boolean(), nullable=False),
    sa.Column('request_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('request_number', sa.String(length=40), nullable=False),
    sa.Column('supplier_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('supplier_name', sa.String(length=200), nullable=False),
    sa.Column('supplier_key', sa.String(length=240), nullable=False),
    sa.Column('warehouse_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('warehouse_name', sa.String(length=200), nullable=False),
    sa.Column('parts', sa.String(length=200), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('total', sa.BigInteger(), nullable=False),
    sa.Column('ordered_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('ordered_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('sent_on', sa.Date(), nullable=True),
    sa.Column('channel', sa.String(24), nullable=True),
    sa.Column('expected_on', sa.Date(), nullable=True),
    sa.Column('their_number', sa.String(length=40), nullable=False),
    sa.Column('end_reason', sa.String(length=200), nullable=False),
    sa.Column('note', sa.String(length=4000), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_purchase_order_branch_id_branch')),
    sa.ForeignKeyConstraint(['ordered_by_id'], ['staff.id'], name=op.f('fk_purchase_order_ordered_by_id_staff')),
    sa.ForeignKeyConstraint(['request_id'], ['purchase_request.id'], name=op.f('fk_purchase_order_request_id_purchase_request')),
    sa.ForeignKeyConstraint(['supplier_id'], ['supplier.id'], name=op.f('fk_purchase_order_supplier_id_supplier')),
    sa.ForeignKeyConstraint(['warehouse_id'], ['warehouse.id'], name=op.f('fk_purchase_order_warehouse_id_warehouse')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_purchase_order')),
    sa.UniqueConstraint('number', name=op.f('uq_purchase_order_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('purchase_order', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_purchase_order_branch_id_expected_on_id'), ['branch_id', 'expected_on', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_purchase_order_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_purchase_order_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_purchase_order_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_purchase_order_branch_id_supplier_key_id'), ['branch_id', 'supplier_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_purchase_order_request_id'), ['request_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_purchase_order_supplier_id'), ['supplier_id'], unique=False)

    op.create_table('quote',
    sa.Column('request_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('supplier_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('supplier_name', sa.String(length=200), nullable=False),
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('unit_price', sa.BigInteger(), nullable=False),
    sa.Column('lead_days', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('reference', sa.String(length=40), nullable=False),
    sa.Column('quoted_on', sa.Date(), nullable=False),
    sa.Column('chosen', sa.Boolean(), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_quote_branch_id_branch')),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_quote_item_id_item')),
    sa.ForeignKeyConstraint(['request_id'], ['purchase_request.id'], name=op.f('fk_quote_request_id_purchase_request')),
    sa.ForeignKeyConstraint(['supplier_id'], ['supplier.id'], name=op.f('fk_quote_supplier_id_supplier')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_quote')),
    sa.UniqueConstraint('request_id', 'supplier_id', 'item_id', name=op.f('uq_quote_request_id_supplier_id_item_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('quote', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_quote_supplier_id'), ['supplier_id'], unique=False)

    op.create_table('purchase_order_line',
    sa.Column('order_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('order_number', sa.String(length=40), nullable=False),
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('quantity', sa.BigInteger(), nullable=False),
    sa.Column('unit_price', sa.BigInteger(), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('lead_days', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.Column('expected_on', sa.Date(), nullable=True),
    sa.Column('received', sa.BigInteger(), nullable=False),
    sa.Column('closed', sa.BigInteger(), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.CheckConstraint('quantity > 0 AND received >= 0 AND closed >= 0 AND closed <= quantity', name=op.f('ck_purchase_order_line_figures')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_purchase_order_line_branch_id_branch')),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_purchase_order_line_item_id_item')),
    sa.ForeignKeyConstraint(['order_id'], ['purchase_order.id'], name=op.f('fk_purchase_order_line_order_id_purchase_order')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_purchase_order_line')),
    sa.UniqueConstraint('order_id', 'item_id', name=op.f('uq_purchase_order_line_order_id_item_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('purchase_order_line', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_purchase_order_line_item_id'), ['item_id'], unique=False)

    op.create_table('request_line',
    sa.Column('request_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('quantity', sa.BigInteger(), nullable=False),
    sa.Column('wanted_by', sa.Date(), nullable=True),
    sa.Column('part_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.CheckConstraint('quantity > 0', name=op.f('ck_request_line_something')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_request_line_branch_id_branch')),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_request_line_item_id_item')),
    sa.ForeignKeyConstraint(['part_id'], ['job_part.id'], name=op.f('fk_request_line_part_id_job_part')),
    sa.ForeignKeyConstraint(['request_id'], ['purchase_request.id'], name=op.f('fk_request_line_request_id_purchase_request')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_request_line')),
    sa.UniqueConstraint('request_id', 'item_id', name=op.f('uq_request_line_request_id_item_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('request_line', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_request_line_item_id'), ['item_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_request_line_part_id'), ['part_id'], unique=False)

    for table, columns in NEW.items():
        _add(table, columns)
    with op.batch_alter_table("stock", table_kwargs=WRITTEN_ANEW) as changed:
        changed.create_check_constraint(op.f("ck_stock_ordering"), "on_order >= 0 AND to_order >= 0 AND order_at >= 0")
    op.execute(f"UPDATE stock SET to_order = {TO_ORDER}")


TO_ORDER = ("CASE WHEN kind <> 'parts' OR NOT (quantity - wanted < minimum OR quantity - wanted < 0) THEN 0 "
            "WHEN maximum > minimum THEN maximum - quantity + wanted ELSE minimum - quantity + wanted END")
"""What is to be ordered of what is kept already; nothing is on order yet."""


def _add(table: str, columns: dict[str, tuple[Any, str | None]]) -> None:
    """Adds columns to a table that has rows; they stand there without a default afterwards."""
    with op.batch_alter_table(table, table_kwargs=WRITTEN_ANEW) as changed:
        for name, (kind, value) in columns.items():
            default = sa.false() if isinstance(kind, sa.Boolean) else value
            changed.add_column(sa.Column(name, kind, nullable=value is None, server_default=default))
    with op.batch_alter_table(table, table_kwargs=WRITTEN_ANEW) as changed:
        for name, (_kind, value) in columns.items():
            if value is not None:
                changed.alter_column(name, server_default=None)
        if table in LEADS_TO:
            name, target = LEADS_TO[table]
            changed.create_foreign_key(op.f(f"fk_{table}_{name}_{target}"), target, [name], ["id"])
            changed.create_index(op.f(f"ix_{table}_{name}"), [name], unique=False)
        for index in INDEXES.get(table, ()):
            changed.create_index(op.f(f"ix_{table}_{'_'.join(index)}"), list(index), unique=False)
