"""Attachments on records, and how the branch measures files and working time"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.BigInteger(), "sqlite")
NEW_SETTINGS: dict[str, tuple[Any, str]] = {"largest_file": (NUMBER, "20"), "largest_record": (NUMBER, "200"), "time_step": (sa.String(24), "1")}


def upgrade() -> None:
    op.create_table('attachment_content',
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('size', sa.BigInteger(), nullable=False),
    sa.Column('stored_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('sha256', name=op.f('pk_attachment_content'))
    )
    op.create_table('attachment',
    sa.Column('record', sa.String(length=40), nullable=False),
    sa.Column('record_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('branch_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('kind', sa.String(24), nullable=False),
    sa.Column('size', sa.BigInteger(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('caption', sa.String(length=4000), nullable=False),
    sa.Column('purpose', sa.String(24), nullable=False),
    sa.Column('added_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=False),
    sa.Column('added_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('taken_away_at', sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True),
    sa.Column('taken_away_by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('taken_away_because', sa.String(length=4000), nullable=False),
    sa.Column('state', sa.String(24), nullable=False),
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['added_by_id'], ['staff.id'], name=op.f('fk_attachment_added_by_id_staff')),
    sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_attachment_branch_id_branch')),
    sa.ForeignKeyConstraint(['taken_away_by_id'], ['staff.id'], name=op.f('fk_attachment_taken_away_by_id_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_attachment')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('attachment', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_attachment_record_record_id_id'), ['record', 'record_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_attachment_sha256'), ['sha256'], unique=False)
    with op.batch_alter_table('work_time', schema=None) as batch_op:
        batch_op.add_column(sa.Column('charged_minutes', sa.BigInteger(), nullable=True))
    with op.batch_alter_table('invoice_line', schema=None) as batch_op:
        batch_op.add_column(sa.Column('minutes', sa.BigInteger(), nullable=True))
    with op.batch_alter_table('branch', schema=None) as batch_op:
        for name, (kind, value) in NEW_SETTINGS.items():
            batch_op.add_column(sa.Column(name, kind, nullable=False, server_default=value))
    with op.batch_alter_table('branch', schema=None) as batch_op:
        for name in NEW_SETTINGS:
            batch_op.alter_column(name, server_default=None)
