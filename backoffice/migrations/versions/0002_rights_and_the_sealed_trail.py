"""Rights: limits, further branches, one-time passwords, who came to a desk; seals over salted commitments"""

import hashlib
import json
import secrets

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')
MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(27), 'sqlite')


def upgrade() -> None:
    with op.batch_alter_table('seal') as table:
        table.add_column(sa.Column('salt', sa.String(length=64), nullable=False, server_default=''))
        table.add_column(sa.Column('parts', sa.Text(), nullable=False, server_default=''))
    with op.batch_alter_table('role') as table:
        table.add_column(sa.Column('limits_told', sa.Text(), nullable=False, server_default='{}'))
    with op.batch_alter_table('branch') as table:
        table.add_column(sa.Column('invoice_years', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False, server_default='10'))
    with op.batch_alter_table('staff') as table:
        table.add_column(sa.Column('word_until', MOMENT, nullable=True))
        table.drop_column('failed_logins')
        table.drop_column('locked_until')
    for name, columns in (('seal', ('salt', 'parts')), ('role', ('limits_told',)), ('branch', ('invoice_years',))):
        with op.batch_alter_table(name) as table:
            for column in columns:
                table.alter_column(column, server_default=None)
    op.create_table(
        'staff_branch',
        sa.Column('staff_id', KEY, nullable=False),
        sa.Column('branch_id', KEY, nullable=False),
        sa.Column('works', sa.Boolean(), nullable=False),
        sa.Column('id', KEY, autoincrement=True, nullable=False),
        sa.Column('version', sa.BigInteger().with_variant(sa.BigInteger(), 'sqlite'), nullable=False),
        sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_staff_branch_branch_id_branch')),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_staff_branch_staff_id_staff')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_staff_branch')),
        sa.UniqueConstraint('staff_id', 'branch_id', name=op.f('uq_staff_branch_staff_id_branch_id')),
        sqlite_autoincrement=True)
    op.create_table(
        'login',
        sa.Column('id', KEY, autoincrement=True, nullable=False),
        sa.Column('staff_id', KEY, nullable=True),
        sa.Column('branch_id', KEY, nullable=True),
        sa.Column('kind', sa.String(24), nullable=False),
        sa.Column('at', MOMENT, nullable=False),
        sa.Column('desk', sa.String(length=80), nullable=False),
        sa.ForeignKeyConstraint(['branch_id'], ['branch.id'], name=op.f('fk_login_branch_id_branch')),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_login_staff_id_staff')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_login')),
        sqlite_autoincrement=True)
    op.create_index(op.f('ix_login_branch_id_id'), 'login', ['branch_id', 'id'])
    op.create_index(op.f('ix_login_staff_id_id'), 'login', ['staff_id', 'id'])
    _seal_anew(op.get_bind())


COMMAND = ('uid', 'step', 'record', 'record_id', 'staff_id', 'branch_id', 'desk', 'at', 'business_date', 'digest', 'reason', 'result')


def _seal_anew(connection: sa.Connection) -> None:
    """Chains the deeds anew over salted commitments. A deed whose old seal did not hold gets one that never will."""
    names = ', '.join(f'c.{name}' for name in COMMAND)
    seals = connection.exec_driver_sql(f'SELECT s.id, s.branch_id, s.place, s.digest, s.command_id, {names} FROM seal s JOIN command c ON c.id = s.command_id '
                                       'ORDER BY s.branch_id, s.place').all()
    before: dict[int, tuple[str, str]] = {}
    for key, branch, place, sealed, command_id, *command in seals:
        old, new = before.get(branch, ('', ''))
        changes = [tuple(row) for row in connection.exec_driver_sql(
            f'SELECT record, record_id, verb, before, after FROM audit WHERE command_id = {int(command_id)} ORDER BY id')]
        held = _hash([old, tuple(command), changes]) == sealed
        secret = secrets.token_hex(16)
        texts = [[command[9], command[10]], *([change[3], change[4]] for change in changes)]
        salts = [hashlib.sha256(f'{secret}:{at}'.encode()).hexdigest()[:32] for at in range(len(texts))]
        commitments = [_hash([salt, *text]) for salt, text in zip(salts, texts, strict=True)]
        digest = _hash([new, place, [*command[:9], command[11]], [list(change[:3]) for change in changes], commitments]) if held else 'did not hold'
        connection.execute(sa.text('UPDATE seal SET digest = :digest, salt = :salt WHERE id = :key'), {'digest': digest, 'salt': secret, 'key': key})
        before[branch] = sealed, digest


def _hash(told: object) -> str:
    return hashlib.sha256(json.dumps(told, ensure_ascii=False, separators=(',', ':'), default=str).encode()).hexdigest()
