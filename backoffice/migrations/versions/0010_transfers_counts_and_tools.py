"""Transfers between branches, stock counts, tools in custody"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None

NEW_SETTINGS: dict[str, tuple[Any, str]] = {"recount_above": (sa.BigInteger(), "0")}
"""What a branch that is there already begins with."""


def upgrade() -> None:
    op.create_table('tool',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('name_key', sa.String(length=240), nullable=False),
    sa.Column('kind', sa.String(24), nullable=False),
    sa.Column('serial', sa.String(length=40), nullable=False),
    sa.Column('maker', sa.String(length=200), nullable=False),
    sa.Column('valuable', sa.Boolean(), nullable=False),
    sa.Column('book_value', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('bought_on', sa.Date(), nullable=True),
    sa.Column('calibrated_on', sa.Date(), nullable=True),
    sa.Column('calibration_due', sa.Date(), nullable=True),
    sa.Column('certificate', sa.String(length=40), nullable=False),
    sa.Column('place', sa.String(length=40), nullable=False),
    sa.Column('keeper_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('keeper_name', sa.String(length=200), nullable=False),
    sa.Column('keeper_key', sa.String(length=240), nullable=False),
    sa.Column('note', sa.String(length=4000), nullable=False),
    sa.Column('holder', sa.String(24), nullable=False),
    sa.Column('holder_name', sa.String(length=200), nullable=False),
    sa.Column('held_since', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_tool_branch_id_branch')),
    sa.ForeignKeyConstraint(['keeper_id'], ['staff.id'], name=op.f('fk_tool_keeper_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tool')),
    sa.UniqueConstraint('number', name=op.f('uq_tool_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('tool', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_tool_branch_id_calibration_due_id'), ['branch_id', 'calibration_due', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_branch_id_keeper_key_id'), ['branch_id', 'keeper_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_branch_id_name_key_id'), ['branch_id', 'name_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_keeper_id_state'), ['keeper_id', 'state'], unique=False)

    op.create_table('stock_count',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('warehouse_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('warehouse_name', sa.String(length=200), nullable=False),
    sa.Column('warehouse_key', sa.String(length=240), nullable=False),
    sa.Column('scope', sa.String(length=200), nullable=False),
    sa.Column('blind', sa.Boolean(), nullable=False),
    sa.Column('begun_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('begun_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('after_id', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.Column('many', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.Column('differing', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.Column('gain', sa.BigInteger(), nullable=False),
    sa.Column('loss', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('approved_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('posted_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('reason', sa.String(length=200), nullable=False),
    sa.Column('note', sa.String(length=4000), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['approved_by_id'], ['staff.id'], name=op.f('fk_stock_count_approved_by_id_staff')),
    sa.ForeignKeyConstraint(['begun_by_id'], ['staff.id'], name=op.f('fk_stock_count_begun_by_id_staff')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_stock_count_branch_id_branch')),
    sa.ForeignKeyConstraint(['warehouse_id'], ['warehouse.id'], name=op.f('fk_stock_count_warehouse_id_warehouse')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stock_count')),
    sa.UniqueConstraint('number', name=op.f('uq_stock_count_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('stock_count', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_stock_count_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_count_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_count_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_count_branch_id_warehouse_key_id'), ['branch_id', 'warehouse_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_count_warehouse_id_state'), ['warehouse_id', 'state'], unique=False)

    op.create_table('tool_custody',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('tool_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('tool_number', sa.String(length=40), nullable=False),
    sa.Column('tool_name', sa.String(length=200), nullable=False),
    sa.Column('tool_key', sa.String(length=240), nullable=False),
    sa.Column('custodian_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('custodian_name', sa.String(length=200), nullable=False),
    sa.Column('custodian_key', sa.String(length=240), nullable=False),
    sa.Column('from_person_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('offered_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('offered_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('condition_out', sa.String(length=200), nullable=False),
    sa.Column('accessories', sa.String(length=200), nullable=False),
    sa.Column('confirmed_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('on_paper_only', sa.Boolean(), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('taken_back_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('condition_in', sa.String(length=200), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_tool_custody_branch_id_branch')),
    sa.ForeignKeyConstraint(['from_person_id'], ['staff.id'], name=op.f('fk_tool_custody_from_person_id_staff')),
    sa.ForeignKeyConstraint(['offered_by_id'], ['staff.id'], name=op.f('fk_tool_custody_offered_by_id_staff')),
    sa.ForeignKeyConstraint(['custodian_id'], ['staff.id'], name=op.f('fk_tool_custody_custodian_id_staff')),
    sa.ForeignKeyConstraint(['taken_back_by_id'], ['staff.id'], name=op.f('fk_tool_custody_taken_back_by_id_staff')),
    sa.ForeignKeyConstraint(['tool_id'], ['tool.id'], name=op.f('fk_tool_custody_tool_id_tool')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tool_custody')),
    sa.UniqueConstraint('number', name=op.f('uq_tool_custody_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('tool_custody', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_tool_custody_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_custody_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_custody_branch_id_custodian_key_id'), ['branch_id', 'custodian_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_custody_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_custody_branch_id_tool_key_id'), ['branch_id', 'tool_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_custody_custodian_id_state'), ['custodian_id', 'state'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_custody_tool_id_state'), ['tool_id', 'state'], unique=False)
        batch_op.create_index('uq_tool_custody_held', ['tool_id'], unique=True, sqlite_where=sa.text("state = 'held'"),
                              postgresql_where=sa.text("state = 'held'"))
        batch_op.create_index('uq_tool_custody_offered', ['tool_id'], unique=True, sqlite_where=sa.text("state = 'offered'"),
                              postgresql_where=sa.text("state = 'offered'"))

    op.create_table('transfer',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('to_branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('to_name', sa.String(length=200), nullable=False),
    sa.Column('to_key', sa.String(length=240), nullable=False),
    sa.Column('warehouse_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('warehouse_name', sa.String(length=200), nullable=False),
    sa.Column('transit_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('asked_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('asked_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('sent_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('carrier', sa.String(length=200), nullable=False),
    sa.Column('settled_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('settled_why', sa.String(length=200), nullable=False),
    sa.Column('note', sa.String(length=4000), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['asked_by_id'], ['staff.id'], name=op.f('fk_transfer_asked_by_id_staff')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_transfer_branch_id_branch')),
    sa.ForeignKeyConstraint(['sent_by_id'], ['staff.id'], name=op.f('fk_transfer_sent_by_id_staff')),
    sa.ForeignKeyConstraint(['settled_by_id'], ['staff.id'], name=op.f('fk_transfer_settled_by_id_staff')),
    sa.ForeignKeyConstraint(['to_branch_id'], ['branch.id'], name=op.f('fk_transfer_to_branch_id_branch')),
    sa.ForeignKeyConstraint(['transit_id'], ['warehouse.id'], name=op.f('fk_transfer_transit_id_warehouse')),
    sa.ForeignKeyConstraint(['warehouse_id'], ['warehouse.id'], name=op.f('fk_transfer_warehouse_id_warehouse')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_transfer')),
    sa.UniqueConstraint('number', name=op.f('uq_transfer_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('transfer', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_transfer_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_transfer_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_transfer_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_transfer_branch_id_to_key_id'), ['branch_id', 'to_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_transfer_transit_id_state'), ['transit_id', 'state'], unique=False)

    op.create_table('arrival',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('transfer_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('from_branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('from_name', sa.String(length=200), nullable=False),
    sa.Column('from_key', sa.String(length=240), nullable=False),
    sa.Column('warehouse_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('warehouse_name', sa.String(length=200), nullable=False),
    sa.Column('asked_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('counted_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('counted_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('note', sa.String(length=4000), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_arrival_branch_id_branch')),
    sa.ForeignKeyConstraint(['counted_by_id'], ['staff.id'], name=op.f('fk_arrival_counted_by_id_staff')),
    sa.ForeignKeyConstraint(['from_branch_id'], ['branch.id'], name=op.f('fk_arrival_from_branch_id_branch')),
    sa.ForeignKeyConstraint(['transfer_id'], ['transfer.id'], name=op.f('fk_arrival_transfer_id_transfer')),
    sa.ForeignKeyConstraint(['warehouse_id'], ['warehouse.id'], name=op.f('fk_arrival_warehouse_id_warehouse')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_arrival')),
    sa.UniqueConstraint('number', name=op.f('uq_arrival_number')),
    sa.UniqueConstraint('transfer_id', name=op.f('uq_arrival_transfer_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('arrival', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_arrival_branch_id_from_key_id'), ['branch_id', 'from_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_arrival_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_arrival_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_arrival_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)

    op.create_table('count_line',
    sa.Column('count_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('bin', sa.String(length=40), nullable=False),
    sa.Column('expected', sa.BigInteger(), nullable=False),
    sa.Column('moved', sa.BigInteger(), nullable=False),
    sa.Column('counted', sa.BigInteger(), nullable=True),
    sa.Column('counted_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('counted_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('again', sa.Boolean(), nullable=False),
    sa.Column('recounted', sa.BigInteger(), nullable=True),
    sa.Column('recounted_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('serials', sa.String(length=4000), nullable=False),
    sa.Column('missing', sa.String(length=4000), nullable=False),
    sa.Column('extra', sa.String(length=4000), nullable=False),
    sa.Column('book', sa.BigInteger(), nullable=True),
    sa.Column('difference', sa.BigInteger(), nullable=True),
    sa.Column('value', sa.BigInteger(), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.CheckConstraint('coalesce(counted, 0) >= 0 AND coalesce(recounted, 0) >= 0', name=op.f('ck_count_line_counted')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_count_line_branch_id_branch')),
    sa.ForeignKeyConstraint(['count_id'], ['stock_count.id'], name=op.f('fk_count_line_count_id_stock_count')),
    sa.ForeignKeyConstraint(['counted_by_id'], ['staff.id'], name=op.f('fk_count_line_counted_by_id_staff')),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_count_line_item_id_item')),
    sa.ForeignKeyConstraint(['recounted_by_id'], ['staff.id'], name=op.f('fk_count_line_recounted_by_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_count_line')),
    sa.UniqueConstraint('count_id', 'item_id', name=op.f('uq_count_line_count_id_item_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('count_line', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_count_line_item_id'), ['item_id'], unique=False)

    op.create_table('tool_incident',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('tool_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('tool_number', sa.String(length=40), nullable=False),
    sa.Column('tool_name', sa.String(length=200), nullable=False),
    sa.Column('tool_key', sa.String(length=240), nullable=False),
    sa.Column('custody_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('custodian_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('custodian_name', sa.String(length=200), nullable=False),
    sa.Column('custodian_key', sa.String(length=240), nullable=False),
    sa.Column('kind', sa.String(24), nullable=False),
    sa.Column('what_happened', sa.String(length=4000), nullable=False),
    sa.Column('reported_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('reported_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('normal_wear', sa.Boolean(), nullable=False),
    sa.Column('finding', sa.String(length=4000), nullable=False),
    sa.Column('compensation', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('assessed_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('approved_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('charged_on', sa.Date(), nullable=True),
    sa.Column('decision', sa.String(length=200), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['approved_by_id'], ['staff.id'], name=op.f('fk_tool_incident_approved_by_id_staff')),
    sa.ForeignKeyConstraint(['assessed_by_id'], ['staff.id'], name=op.f('fk_tool_incident_assessed_by_id_staff')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_tool_incident_branch_id_branch')),
    sa.ForeignKeyConstraint(['custody_id'], ['tool_custody.id'], name=op.f('fk_tool_incident_custody_id_tool_custody')),
    sa.ForeignKeyConstraint(['custodian_id'], ['staff.id'], name=op.f('fk_tool_incident_custodian_id_staff')),
    sa.ForeignKeyConstraint(['reported_by_id'], ['staff.id'], name=op.f('fk_tool_incident_reported_by_id_staff')),
    sa.ForeignKeyConstraint(['tool_id'], ['tool.id'], name=op.f('fk_tool_incident_tool_id_tool')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tool_incident')),
    sa.UniqueConstraint('number', name=op.f('uq_tool_incident_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('tool_incident', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_tool_incident_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_incident_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_incident_branch_id_custodian_key_id'), ['branch_id', 'custodian_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_incident_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_incident_branch_id_tool_key_id'), ['branch_id', 'tool_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_incident_custodian_id'), ['custodian_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_tool_incident_tool_id'), ['tool_id'], unique=False)

    op.create_table('transfer_line',
    sa.Column('transfer_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('asked', sa.BigInteger(), nullable=False),
    sa.Column('sent', sa.BigInteger(), nullable=False),
    sa.Column('serials', sa.String(length=4000), nullable=False),
    sa.Column('arrived', sa.BigInteger(), nullable=False),
    sa.Column('rejected', sa.BigInteger(), nullable=False),
    sa.Column('came_back', sa.BigInteger(), nullable=False),
    sa.Column('written_off', sa.BigInteger(), nullable=False),
    sa.Column('remark', sa.String(length=200), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.CheckConstraint('arrived >= 0 AND rejected >= 0 AND came_back >= 0 AND written_off >= 0 AND arrived + came_back + written_off <= sent',
                       name=op.f('ck_transfer_line_no_more_than_sent')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_transfer_line_branch_id_branch')),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_transfer_line_item_id_item')),
    sa.ForeignKeyConstraint(['transfer_id'], ['transfer.id'], name=op.f('fk_transfer_line_transfer_id_transfer')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_transfer_line')),
    sa.UniqueConstraint('transfer_id', 'item_id', name=op.f('uq_transfer_line_transfer_id_item_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('transfer_line', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_transfer_line_item_id'), ['item_id'], unique=False)

    with op.batch_alter_table('branch', schema=None) as batch_op:
        for name, (kind, value) in NEW_SETTINGS.items():
            batch_op.add_column(sa.Column(name, kind, nullable=False, server_default=value))
    with op.batch_alter_table('branch', schema=None) as batch_op:
        for name in NEW_SETTINGS:
            batch_op.alter_column(name, server_default=None)

    with op.batch_alter_table('stock', schema=None) as batch_op:
        batch_op.add_column(sa.Column('counted_on', sa.Date(), nullable=True))
