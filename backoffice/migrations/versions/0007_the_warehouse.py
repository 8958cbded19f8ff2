"""The warehouse"""

import sqlalchemy as sa
from alembic import op

revision = '0007'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('item',
    sa.Column('code', sa.String(length=40), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('name_key', sa.String(length=240), nullable=False),
    sa.Column('name_zh', sa.String(length=200), nullable=False),
    sa.Column('name_es', sa.String(length=200), nullable=False),
    sa.Column('barcodes', sa.String(length=200), nullable=False),
    sa.Column('counted_in', sa.String(length=40), nullable=False),
    sa.Column('component_group', sa.String(length=200), nullable=False),
    sa.Column('fits', sa.String(length=200), nullable=False),
    sa.Column('supplier', sa.String(length=200), nullable=False),
    sa.Column('lead_days', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.Column('serial_tracked', sa.Boolean(), nullable=False),
    sa.Column('wearing', sa.Boolean(), nullable=False),
    sa.Column('production_ended', sa.Date(), nullable=True),
    sa.Column('parts_years', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.Column('parts_end', sa.Date(), nullable=True),
    sa.Column('last_buy_on', sa.Date(), nullable=True),
    sa.Column('note', sa.String(length=4000), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_item')),
    sa.UniqueConstraint('code', name=op.f('uq_item_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('item', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_item_code_id'), ['code', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_item_last_buy_on_id'), ['last_buy_on', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_item_name_key_id'), ['name_key', 'id'], unique=False)

    op.create_table('item_barcode',
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('barcode', sa.String(length=40), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_item_barcode_item_id_item')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_item_barcode')),
    sa.UniqueConstraint('barcode', name=op.f('uq_item_barcode_barcode')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('item_barcode', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_item_barcode_item_id'), ['item_id'], unique=False)

    op.create_table('item_fit',
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('model_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_item_fit_item_id_item')),
    sa.ForeignKeyConstraint(['model_id'], ['product_model.id'], name=op.f('fk_item_fit_model_id_product_model')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_item_fit')),
    sa.UniqueConstraint('item_id', 'model_id', name=op.f('uq_item_fit_item_id_model_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('item_fit', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_item_fit_model_id_item_id'), ['model_id', 'item_id'], unique=False)

    op.create_table('item_price',
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('market', sa.BigInteger(), nullable=False),
    sa.Column('company', sa.BigInteger(), nullable=False),
    sa.Column('cost', sa.BigInteger(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_item_price_item_id_item')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_item_price')),
    sa.UniqueConstraint('item_id', 'currency', name=op.f('uq_item_price_item_id_currency')),
    sqlite_autoincrement=True
    )
    op.create_table('return_slip',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('technician_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('technician_name', sa.String(length=200), nullable=False),
    sa.Column('technician_key', sa.String(length=240), nullable=False),
    sa.Column('returned_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('taken_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('reason', sa.String(length=200), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_return_slip_branch_id_branch')),
    sa.ForeignKeyConstraint(['taken_by_id'], ['staff.id'], name=op.f('fk_return_slip_taken_by_id_staff')),
    sa.ForeignKeyConstraint(['technician_id'], ['staff.id'], name=op.f('fk_return_slip_technician_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_return_slip')),
    sa.UniqueConstraint('number', name=op.f('uq_return_slip_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('return_slip', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_return_slip_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_return_slip_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_return_slip_branch_id_technician_key_id'), ['branch_id', 'technician_key', 'id'], unique=False)

    op.create_table('substitute',
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('original_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('original_code', sa.String(length=40), nullable=False),
    sa.Column('original_name', sa.String(length=200), nullable=False),
    sa.Column('original_key', sa.String(length=240), nullable=False),
    sa.Column('substitute_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('substitute_code', sa.String(length=40), nullable=False),
    sa.Column('substitute_name', sa.String(length=200), nullable=False),
    sa.Column('kind', sa.String(24), nullable=False),
    sa.Column('factor', sa.BigInteger(), nullable=False),
    sa.Column('conditions', sa.String(length=200), nullable=False),
    sa.Column('test_report', sa.String(length=40), nullable=False),
    sa.Column('approved_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('approved_on', sa.Date(), nullable=True),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['approved_by_id'], ['staff.id'], name=op.f('fk_substitute_approved_by_id_staff')),
    sa.ForeignKeyConstraint(['original_id'], ['item.id'], name=op.f('fk_substitute_original_id_item')),
    sa.ForeignKeyConstraint(['substitute_id'], ['item.id'], name=op.f('fk_substitute_substitute_id_item')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_substitute')),
    sa.UniqueConstraint('original_id', 'substitute_id', name=op.f('uq_substitute_original_id_substitute_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('substitute', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_substitute_original_code_id'), ['original_code', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_substitute_original_key_id'), ['original_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_substitute_state_id'), ['state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_substitute_substitute_code_id'), ['substitute_code', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_substitute_substitute_id'), ['substitute_id'], unique=False)

    op.create_table('warehouse',
    sa.Column('code', sa.String(length=40), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('name_key', sa.String(length=240), nullable=False),
    sa.Column('kind', sa.String(24), nullable=False),
    sa.Column('staff_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('home_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('checked_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('checked_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_warehouse_branch_id_branch')),
    sa.ForeignKeyConstraint(['checked_by_id'], ['staff.id'], name=op.f('fk_warehouse_checked_by_id_staff')),
    sa.ForeignKeyConstraint(['home_id'], ['warehouse.id'], name=op.f('fk_warehouse_home_id_warehouse')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_warehouse_staff_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_warehouse')),
    sa.UniqueConstraint('code', name=op.f('uq_warehouse_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('warehouse', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_warehouse_branch_id_code_id'), ['branch_id', 'code', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_warehouse_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_warehouse_branch_id_kind_id'), ['branch_id', 'kind', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_warehouse_branch_id_name_key_id'), ['branch_id', 'name_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_warehouse_staff_id'), ['staff_id'], unique=False)

    op.create_table('goods_in',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('warehouse_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('warehouse_name', sa.String(length=200), nullable=False),
    sa.Column('supplier', sa.String(length=200), nullable=False),
    sa.Column('supplier_key', sa.String(length=240), nullable=False),
    sa.Column('supplier_note', sa.String(length=40), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('received_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('received_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('announced', sa.String(length=4000), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_goods_in_branch_id_branch')),
    sa.ForeignKeyConstraint(['received_by_id'], ['staff.id'], name=op.f('fk_goods_in_received_by_id_staff')),
    sa.ForeignKeyConstraint(['warehouse_id'], ['warehouse.id'], name=op.f('fk_goods_in_warehouse_id_warehouse')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_goods_in')),
    sa.UniqueConstraint('number', name=op.f('uq_goods_in_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('goods_in', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_goods_in_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_goods_in_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_goods_in_branch_id_supplier_key_id'), ['branch_id', 'supplier_key', 'id'], unique=False)

    op.create_table('issue_slip',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('technician_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('technician_name', sa.String(length=200), nullable=False),
    sa.Column('technician_key', sa.String(length=240), nullable=False),
    sa.Column('warehouse_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('warehouse_name', sa.String(length=200), nullable=False),
    sa.Column('bag_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('issued_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('issued_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['bag_id'], ['warehouse.id'], name=op.f('fk_issue_slip_bag_id_warehouse')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_issue_slip_branch_id_branch')),
    sa.ForeignKeyConstraint(['issued_by_id'], ['staff.id'], name=op.f('fk_issue_slip_issued_by_id_staff')),
    sa.ForeignKeyConstraint(['technician_id'], ['staff.id'], name=op.f('fk_issue_slip_technician_id_staff')),
    sa.ForeignKeyConstraint(['warehouse_id'], ['warehouse.id'], name=op.f('fk_issue_slip_warehouse_id_warehouse')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_issue_slip')),
    sa.UniqueConstraint('number', name=op.f('uq_issue_slip_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('issue_slip', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_issue_slip_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_issue_slip_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_issue_slip_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_issue_slip_branch_id_technician_key_id'), ['branch_id', 'technician_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_issue_slip_technician_id_state'), ['technician_id', 'state'], unique=False)

    op.create_table('stock',
    sa.Column('warehouse_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('item_code', sa.String(length=40), nullable=False),
    sa.Column('item_name', sa.String(length=200), nullable=False),
    sa.Column('name_key', sa.String(length=240), nullable=False),
    sa.Column('fits', sa.String(length=200), nullable=False),
    sa.Column('item_state', sa.String(24), nullable=False),
    sa.Column('kind', sa.String(24), nullable=False),
    sa.Column('warehouse_name', sa.String(length=200), nullable=False),
    sa.Column('bin', sa.String(length=40), nullable=False),
    sa.Column('minimum', sa.BigInteger(), nullable=False),
    sa.Column('maximum', sa.BigInteger(), nullable=False),
    sa.Column('quantity', sa.BigInteger(), nullable=False),
    sa.Column('reserved', sa.BigInteger(), nullable=False),
    sa.Column('wanted', sa.BigInteger(), nullable=False),
    sa.Column('in_bags', sa.BigInteger(), nullable=False),
    sa.Column('value', sa.BigInteger(), nullable=False),
    sa.Column('level', sa.String(24), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.CheckConstraint('quantity >= 0 AND reserved >= 0 AND reserved <= quantity', name=op.f('ck_stock_never_negative')),
    sa.CheckConstraint('value >= 0 AND (quantity > 0 OR value = 0)', name=op.f('ck_stock_value_of_something')),
    sa.CheckConstraint('wanted >= 0 AND in_bags >= 0', name=op.f('ck_stock_figures')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_stock_branch_id_branch')),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_stock_item_id_item')),
    sa.ForeignKeyConstraint(['warehouse_id'], ['warehouse.id'], name=op.f('fk_stock_warehouse_id_warehouse')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stock')),
    sa.UniqueConstraint('warehouse_id', 'item_id', name=op.f('uq_stock_warehouse_id_item_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('stock', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_stock_branch_id_bin_id'), ['branch_id', 'bin', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_branch_id_item_code_id'), ['branch_id', 'item_code', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_branch_id_level_id'), ['branch_id', 'level', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_branch_id_name_key_id'), ['branch_id', 'name_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_branch_id_quantity_id'), ['branch_id', 'quantity', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_branch_id_wanted_id'), ['branch_id', 'wanted', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_item_id_warehouse_id'), ['item_id', 'warehouse_id'], unique=False)

    op.create_table('stock_movement',
    sa.Column('kind', sa.String(24), nullable=False),
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('item_code', sa.String(length=40), nullable=False),
    sa.Column('item_name', sa.String(length=200), nullable=False),
    sa.Column('from_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('to_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('quantity', sa.BigInteger(), nullable=False),
    sa.Column('value', sa.BigInteger(), nullable=False),
    sa.Column('serial', sa.String(length=40), nullable=False),
    sa.Column('record', sa.String(length=40), nullable=False),
    sa.Column('record_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('line_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('document', sa.String(length=40), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('staff_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('received_by', sa.String(length=200), nullable=False),
    sa.Column('reason', sa.String(length=200), nullable=False),
    sa.Column('reverses_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.CheckConstraint('from_id IS NOT NULL OR to_id IS NOT NULL', name=op.f('ck_stock_movement_somewhere')),
    sa.CheckConstraint('quantity > 0 AND value >= 0', name=op.f('ck_stock_movement_something')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_stock_movement_branch_id_branch')),
    sa.ForeignKeyConstraint(['from_id'], ['warehouse.id'], name=op.f('fk_stock_movement_from_id_warehouse')),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_stock_movement_item_id_item')),
    sa.ForeignKeyConstraint(['reverses_id'], ['stock_movement.id'], name=op.f('fk_stock_movement_reverses_id_stock_movement')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_stock_movement_staff_id_staff')),
    sa.ForeignKeyConstraint(['to_id'], ['warehouse.id'], name=op.f('fk_stock_movement_to_id_warehouse')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stock_movement')),
    sa.UniqueConstraint('reverses_id', name=op.f('uq_stock_movement_reverses_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('stock_movement', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_stock_movement_branch_id_business_date_id'), ['branch_id', 'business_date', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_movement_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_movement_branch_id_item_code_id'), ['branch_id', 'item_code', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_movement_business_date'), ['business_date'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_movement_from_id_item_id_id'), ['from_id', 'item_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_movement_item_id_id'), ['item_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stock_movement_record_record_id_line_id'), ['record', 'record_id', 'line_id'], unique=False)
        batch_op.create_index('ix_stock_movement_serial', ['item_id', 'serial', 'id'], unique=False, sqlite_where=sa.text("serial <> ''"), postgresql_where=sa.text("serial <> ''"))
        batch_op.create_index(batch_op.f('ix_stock_movement_to_id_item_id_id'), ['to_id', 'item_id', 'id'], unique=False)

    op.create_table('stock_serial',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('serial', sa.String(length=40), nullable=False),
    sa.Column('warehouse_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_stock_serial_item_id_item')),
    sa.ForeignKeyConstraint(['warehouse_id'], ['warehouse.id'], name=op.f('fk_stock_serial_warehouse_id_warehouse')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stock_serial')),
    sa.UniqueConstraint('item_id', 'serial', name=op.f('uq_stock_serial_item_id_serial')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('stock_serial', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_stock_serial_warehouse_id_item_id'), ['warehouse_id', 'item_id'], unique=False)

    op.create_table('goods_in_line',
    sa.Column('note_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('quantity', sa.BigInteger(), nullable=False),
    sa.Column('unit_price', sa.BigInteger(), nullable=False),
    sa.Column('serials', sa.String(length=4000), nullable=False),
    sa.Column('announced', sa.String(length=200), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_goods_in_line_branch_id_branch')),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_goods_in_line_item_id_item')),
    sa.ForeignKeyConstraint(['note_id'], ['goods_in.id'], name=op.f('fk_goods_in_line_note_id_goods_in')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_goods_in_line')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('goods_in_line', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_goods_in_line_item_id'), ['item_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_goods_in_line_note_id'), ['note_id'], unique=False)

    op.create_table('job_part',
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('open', sa.Boolean(), nullable=False),
    sa.Column('call_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('call_number', sa.String(length=40), nullable=False),
    sa.Column('customer_name', sa.String(length=200), nullable=False),
    sa.Column('customer_key', sa.String(length=240), nullable=False),
    sa.Column('card_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('card_number', sa.String(length=40), nullable=False),
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('item_code', sa.String(length=40), nullable=False),
    sa.Column('item_name', sa.String(length=200), nullable=False),
    sa.Column('name_key', sa.String(length=240), nullable=False),
    sa.Column('given_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('given_code', sa.String(length=40), nullable=False),
    sa.Column('test_report', sa.String(length=40), nullable=False),
    sa.Column('serial', sa.String(length=40), nullable=False),
    sa.Column('warehouse_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('bag_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('technician_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('technician_name', sa.String(length=200), nullable=False),
    sa.Column('technician_key', sa.String(length=240), nullable=False),
    sa.Column('asked', sa.BigInteger(), nullable=False),
    sa.Column('issued', sa.BigInteger(), nullable=False),
    sa.Column('used', sa.BigInteger(), nullable=False),
    sa.Column('returned', sa.BigInteger(), nullable=False),
    sa.Column('category', sa.String(24), nullable=False),
    sa.Column('reason', sa.String(length=200), nullable=False),
    sa.Column('unit_price', sa.BigInteger(), nullable=False),
    sa.Column('cost', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('old_part', sa.String(24), nullable=False),
    sa.Column('asked_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('asked_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('slip_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('slip_number', sa.String(length=40), nullable=False),
    sa.Column('part_used_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('service_line_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('note', sa.String(length=4000), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.CheckConstraint('used >= 0 AND returned >= 0 AND used + returned <= issued', name=op.f('ck_job_part_used_and_returned')),
    sa.ForeignKeyConstraint(['asked_by_id'], ['staff.id'], name=op.f('fk_job_part_asked_by_id_staff')),
    sa.ForeignKeyConstraint(['bag_id'], ['warehouse.id'], name=op.f('fk_job_part_bag_id_warehouse')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_job_part_branch_id_branch')),
    sa.ForeignKeyConstraint(['call_id'], ['call.id'], name=op.f('fk_job_part_call_id_call')),
    sa.ForeignKeyConstraint(['card_id'], ['repair_card.id'], name=op.f('fk_job_part_card_id_repair_card')),
    sa.ForeignKeyConstraint(['given_id'], ['item.id'], name=op.f('fk_job_part_given_id_item')),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_job_part_item_id_item')),
    sa.ForeignKeyConstraint(['part_used_id'], ['part_used.id'], name=op.f('fk_job_part_part_used_id_part_used')),
    sa.ForeignKeyConstraint(['service_line_id'], ['service_line.id'], name=op.f('fk_job_part_service_line_id_service_line')),
    sa.ForeignKeyConstraint(['slip_id'], ['issue_slip.id'], name=op.f('fk_job_part_slip_id_issue_slip')),
    sa.ForeignKeyConstraint(['technician_id'], ['staff.id'], name=op.f('fk_job_part_technician_id_staff')),
    sa.ForeignKeyConstraint(['warehouse_id'], ['warehouse.id'], name=op.f('fk_job_part_warehouse_id_warehouse')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_job_part')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('job_part', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_job_part_bag_id_state'), ['bag_id', 'state'], unique=False)
        batch_op.create_index(batch_op.f('ix_job_part_branch_id_call_number_id'), ['branch_id', 'call_number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_job_part_branch_id_customer_key_id'), ['branch_id', 'customer_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_job_part_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_job_part_branch_id_item_code_id'), ['branch_id', 'item_code', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_job_part_branch_id_name_key_id'), ['branch_id', 'name_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_job_part_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_job_part_branch_id_technician_key_id'), ['branch_id', 'technician_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_job_part_call_id'), ['call_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_job_part_card_id'), ['card_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_job_part_slip_id'), ['slip_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_job_part_warehouse_id_item_id_state'), ['warehouse_id', 'item_id', 'state'], unique=False)

    op.create_table('old_part',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('part_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('call_number', sa.String(length=40), nullable=False),
    sa.Column('card_number', sa.String(length=40), nullable=False),
    sa.Column('customer_name', sa.String(length=200), nullable=False),
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('item_code', sa.String(length=40), nullable=False),
    sa.Column('item_name', sa.String(length=200), nullable=False),
    sa.Column('name_key', sa.String(length=240), nullable=False),
    sa.Column('quantity', sa.BigInteger(), nullable=False),
    sa.Column('serial', sa.String(length=40), nullable=False),
    sa.Column('wish', sa.String(24), nullable=False),
    sa.Column('technician_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('technician_name', sa.String(length=200), nullable=False),
    sa.Column('technician_key', sa.String(length=240), nullable=False),
    sa.Column('taken_out_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('received_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('appraised_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('appraised_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('appraisal', sa.String(length=4000), nullable=False),
    sa.Column('signed_by', sa.String(length=200), nullable=False),
    sa.Column('note', sa.String(length=200), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['appraised_by_id'], ['staff.id'], name=op.f('fk_old_part_appraised_by_id_staff')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_old_part_branch_id_branch')),
    sa.ForeignKeyConstraint(['item_id'], ['item.id'], name=op.f('fk_old_part_item_id_item')),
    sa.ForeignKeyConstraint(['part_id'], ['job_part.id'], name=op.f('fk_old_part_part_id_job_part')),
    sa.ForeignKeyConstraint(['technician_id'], ['staff.id'], name=op.f('fk_old_part_technician_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_old_part')),
    sa.UniqueConstraint('number', name=op.f('uq_old_part_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('old_part', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_old_part_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_old_part_branch_id_name_key_id'), ['branch_id', 'name_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_old_part_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_old_part_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_old_part_branch_id_technician_key_id'), ['branch_id', 'technician_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_old_part_part_id'), ['part_id'], unique=False)

