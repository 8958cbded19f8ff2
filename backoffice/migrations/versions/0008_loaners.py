"""Loaners: the pool, loans, notices, reminders, test records and scrap records"""

import sqlalchemy as sa
from alembic import op

revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('loaner',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('model_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('model_name', sa.String(length=200), nullable=False),
    sa.Column('description', sa.String(length=200), nullable=False),
    sa.Column('description_key', sa.String(length=240), nullable=False),
    sa.Column('serial', sa.String(length=40), nullable=False),
    sa.Column('accessories', sa.String(length=4000), nullable=False),
    sa.Column('condition', sa.String(length=200), nullable=False),
    sa.Column('value', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('acquired_on', sa.Date(), nullable=False),
    sa.Column('last_test_on', sa.Date(), nullable=True),
    sa.Column('note', sa.String(length=4000), nullable=False),
    sa.Column('holder', sa.String(24), nullable=False),
    sa.Column('holder_name', sa.String(length=200), nullable=False),
    sa.Column('held_since', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_loaner_branch_id_branch')),
    sa.ForeignKeyConstraint(['model_id'], ['product_model.id'], name=op.f('fk_loaner_model_id_product_model')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_loaner')),
    sa.UniqueConstraint('number', name=op.f('uq_loaner_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('loaner', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_loaner_branch_id_description_key_id'), ['branch_id', 'description_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loaner_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loaner_branch_id_last_test_on_id'), ['branch_id', 'last_test_on', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loaner_branch_id_model_id_state'), ['branch_id', 'model_id', 'state'], unique=False)
        batch_op.create_index(batch_op.f('ix_loaner_branch_id_model_name_id'), ['branch_id', 'model_name', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loaner_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loaner_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)

    op.create_table('loan',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('open', sa.Boolean(), nullable=False),
    sa.Column('loaner_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('loaner_number', sa.String(length=40), nullable=False),
    sa.Column('loaner_name', sa.String(length=200), nullable=False),
    sa.Column('call_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('call_number', sa.String(length=40), nullable=False),
    sa.Column('entry_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('entry_number', sa.String(length=40), nullable=False),
    sa.Column('customer_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('customer_name', sa.String(length=200), nullable=False),
    sa.Column('customer_key', sa.String(length=240), nullable=False),
    sa.Column('phone', sa.String(length=200), nullable=False),
    sa.Column('reserved_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('reserved_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('remind_on', sa.Date(), nullable=True),
    sa.Column('lent_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('lent_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('condition_out', sa.String(length=200), nullable=False),
    sa.Column('accessories_out', sa.String(length=4000), nullable=False),
    sa.Column('deposit', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('signed_out_by', sa.String(length=200), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('taken_back_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('condition_in', sa.String(length=200), nullable=False),
    sa.Column('missing', sa.String(length=4000), nullable=False),
    sa.Column('signed_in_by', sa.String(length=200), nullable=False),
    sa.Column('deposit_back', sa.BigInteger(), nullable=False),
    sa.Column('inspected_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('findings', sa.String(length=4000), nullable=False),
    sa.Column('compensation', sa.BigInteger(), nullable=False),
    sa.Column('service_line_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('note', sa.String(length=4000), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_loan_branch_id_branch')),
    sa.ForeignKeyConstraint(['call_id'], ['call.id'], name=op.f('fk_loan_call_id_call')),
    sa.ForeignKeyConstraint(['customer_id'], ['customer.id'], name=op.f('fk_loan_customer_id_customer')),
    sa.ForeignKeyConstraint(['entry_id'], ['goods_entry.id'], name=op.f('fk_loan_entry_id_goods_entry')),
    sa.ForeignKeyConstraint(['inspected_by_id'], ['staff.id'], name=op.f('fk_loan_inspected_by_id_staff')),
    sa.ForeignKeyConstraint(['lent_by_id'], ['staff.id'], name=op.f('fk_loan_lent_by_id_staff')),
    sa.ForeignKeyConstraint(['loaner_id'], ['loaner.id'], name=op.f('fk_loan_loaner_id_loaner')),
    sa.ForeignKeyConstraint(['reserved_by_id'], ['staff.id'], name=op.f('fk_loan_reserved_by_id_staff')),
    sa.ForeignKeyConstraint(['service_line_id'], ['service_line.id'], name=op.f('fk_loan_service_line_id_service_line')),
    sa.ForeignKeyConstraint(['taken_back_by_id'], ['staff.id'], name=op.f('fk_loan_taken_back_by_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_loan')),
    sa.UniqueConstraint('number', name=op.f('uq_loan_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('loan', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_loan_branch_id_customer_key_id'), ['branch_id', 'customer_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loan_branch_id_due_on_id'), ['branch_id', 'due_on', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loan_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loan_branch_id_loaner_number_id'), ['branch_id', 'loaner_number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loan_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loan_branch_id_remind_on_id'), ['branch_id', 'remind_on', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loan_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loan_call_id'), ['call_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loan_customer_id'), ['customer_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loan_loaner_id_id'), ['loaner_id', 'id'], unique=False)
        batch_op.create_index('ix_loan_open', ['branch_id', 'state', 'id'], unique=False, sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))
        batch_op.create_index('uq_loan_one_open', ['loaner_id'], unique=True, sqlite_where=sa.text('open'), postgresql_where=sa.text('open'))

    op.create_table('loan_reminder',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('loan_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('loan_number', sa.String(length=40), nullable=False),
    sa.Column('customer_name', sa.String(length=200), nullable=False),
    sa.Column('customer_key', sa.String(length=240), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('lead', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.Column('channel', sa.String(24), nullable=False),
    sa.Column('reminded_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('reminded_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_loan_reminder_branch_id_branch')),
    sa.ForeignKeyConstraint(['loan_id'], ['loan.id'], name=op.f('fk_loan_reminder_loan_id_loan')),
    sa.ForeignKeyConstraint(['reminded_by_id'], ['staff.id'], name=op.f('fk_loan_reminder_reminded_by_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_loan_reminder')),
    sa.UniqueConstraint('loan_id', 'due_on', 'lead', name=op.f('uq_loan_reminder_loan_id_due_on_lead')),
    sa.UniqueConstraint('number', name=op.f('uq_loan_reminder_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('loan_reminder', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_loan_reminder_branch_id_customer_key_id'), ['branch_id', 'customer_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loan_reminder_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_loan_reminder_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)

    op.create_table('replacement_notice',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('loan_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('loan_number', sa.String(length=40), nullable=False),
    sa.Column('call_number', sa.String(length=40), nullable=False),
    sa.Column('customer_name', sa.String(length=200), nullable=False),
    sa.Column('customer_key', sa.String(length=240), nullable=False),
    sa.Column('faulty', sa.String(length=200), nullable=False),
    sa.Column('faulty_serial', sa.String(length=40), nullable=False),
    sa.Column('temporary', sa.String(length=200), nullable=False),
    sa.Column('temporary_serial', sa.String(length=40), nullable=False),
    sa.Column('reason', sa.String(length=4000), nullable=False),
    sa.Column('installed_on', sa.Date(), nullable=False),
    sa.Column('signed_by', sa.String(length=200), nullable=False),
    sa.Column('issued_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('issued_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('remarks', sa.String(length=4000), nullable=False),
    sa.Column('holder', sa.String(24), nullable=False),
    sa.Column('holder_name', sa.String(length=200), nullable=False),
    sa.Column('held_since', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_replacement_notice_branch_id_branch')),
    sa.ForeignKeyConstraint(['issued_by_id'], ['staff.id'], name=op.f('fk_replacement_notice_issued_by_id_staff')),
    sa.ForeignKeyConstraint(['loan_id'], ['loan.id'], name=op.f('fk_replacement_notice_loan_id_loan')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_replacement_notice')),
    sa.UniqueConstraint('number', name=op.f('uq_replacement_notice_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('replacement_notice', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_replacement_notice_branch_id_customer_key_id'), ['branch_id', 'customer_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_replacement_notice_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_replacement_notice_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_replacement_notice_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_replacement_notice_loan_id'), ['loan_id'], unique=False)

    op.create_table('scrap_record',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('loaner_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('loan_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('loan_number', sa.String(length=40), nullable=False),
    sa.Column('unit_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('entry_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('description', sa.String(length=200), nullable=False),
    sa.Column('description_key', sa.String(length=240), nullable=False),
    sa.Column('serial', sa.String(length=40), nullable=False),
    sa.Column('reason', sa.String(length=4000), nullable=False),
    sa.Column('proposed_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('proposed_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('proposed_by_name', sa.String(length=200), nullable=False),
    sa.Column('leader_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('team', sa.String(length=4000), nullable=False),
    sa.Column('appraised_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('findings', sa.String(length=4000), nullable=False),
    sa.Column('verdict', sa.String(24), nullable=True),
    sa.Column('method', sa.String(length=200), nullable=False),
    sa.Column('approved_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('approved_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('rejection', sa.String(length=200), nullable=False),
    sa.Column('disposed_on', sa.Date(), nullable=True),
    sa.Column('witnesses', sa.String(length=200), nullable=False),
    sa.Column('residual', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['approved_by_id'], ['staff.id'], name=op.f('fk_scrap_record_approved_by_id_staff')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_scrap_record_branch_id_branch')),
    sa.ForeignKeyConstraint(['entry_id'], ['goods_entry.id'], name=op.f('fk_scrap_record_entry_id_goods_entry')),
    sa.ForeignKeyConstraint(['leader_id'], ['staff.id'], name=op.f('fk_scrap_record_leader_id_staff')),
    sa.ForeignKeyConstraint(['loan_id'], ['loan.id'], name=op.f('fk_scrap_record_loan_id_loan')),
    sa.ForeignKeyConstraint(['loaner_id'], ['loaner.id'], name=op.f('fk_scrap_record_loaner_id_loaner')),
    sa.ForeignKeyConstraint(['proposed_by_id'], ['staff.id'], name=op.f('fk_scrap_record_proposed_by_id_staff')),
    sa.ForeignKeyConstraint(['unit_id'], ['unit.id'], name=op.f('fk_scrap_record_unit_id_unit')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_scrap_record')),
    sa.UniqueConstraint('number', name=op.f('uq_scrap_record_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('scrap_record', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_scrap_record_branch_id_description_key_id'), ['branch_id', 'description_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_scrap_record_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_scrap_record_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_scrap_record_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_scrap_record_loan_id'), ['loan_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_scrap_record_loaner_id'), ['loaner_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_scrap_record_unit_id'), ['unit_id'], unique=False)

    op.create_table('test_record',
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('card_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('card_number', sa.String(length=40), nullable=False),
    sa.Column('loaner_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('loaner_number', sa.String(length=40), nullable=False),
    sa.Column('description', sa.String(length=200), nullable=False),
    sa.Column('description_key', sa.String(length=240), nullable=False),
    sa.Column('serial', sa.String(length=40), nullable=False),
    sa.Column('instrument', sa.String(length=200), nullable=False),
    sa.Column('tested_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('tested_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('tested_by_name', sa.String(length=200), nullable=False),
    sa.Column('tester_key', sa.String(length=240), nullable=False),
    sa.Column('remarks', sa.String(length=4000), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_test_record_branch_id_branch')),
    sa.ForeignKeyConstraint(['card_id'], ['repair_card.id'], name=op.f('fk_test_record_card_id_repair_card')),
    sa.ForeignKeyConstraint(['loaner_id'], ['loaner.id'], name=op.f('fk_test_record_loaner_id_loaner')),
    sa.ForeignKeyConstraint(['tested_by_id'], ['staff.id'], name=op.f('fk_test_record_tested_by_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_test_record')),
    sa.UniqueConstraint('number', name=op.f('uq_test_record_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('test_record', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_test_record_branch_id_description_key_id'), ['branch_id', 'description_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_test_record_branch_id_id'), ['branch_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_test_record_branch_id_number_id'), ['branch_id', 'number', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_test_record_branch_id_state_id'), ['branch_id', 'state', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_test_record_branch_id_tester_key_id'), ['branch_id', 'tester_key', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_test_record_card_id_id'), ['card_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_test_record_loaner_id_id'), ['loaner_id', 'id'], unique=False)

    op.create_table('test_point',
    sa.Column('test_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('what', sa.String(length=200), nullable=False),
    sa.Column('should_be', sa.String(length=200), nullable=False),
    sa.Column('reading', sa.String(length=200), nullable=False),
    sa.Column('passed', sa.Boolean(), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('business_date', sa.Date(), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_test_point_branch_id_branch')),
    sa.ForeignKeyConstraint(['test_id'], ['test_record.id'], name=op.f('fk_test_point_test_id_test_record')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_test_point')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('test_point', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_test_point_test_id'), ['test_id'], unique=False)

    with op.batch_alter_table('branch', schema=None) as batch_op:
        batch_op.add_column(sa.Column('loan_leads', sa.String(length=200), nullable=False, server_default='-3 0 3 7'))
    with op.batch_alter_table('branch', schema=None) as batch_op:
        batch_op.alter_column('loan_leads', server_default=None)

    with op.batch_alter_table('unit', schema=None) as batch_op:
        batch_op.add_column(sa.Column('replaces_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True))
        batch_op.add_column(sa.Column('warranty_until', sa.Date(), nullable=True))
        batch_op.create_foreign_key(batch_op.f('fk_unit_replaces_id_unit'), 'unit', ['replaces_id'], ['id'])
