"""Goods that came in without a cost get it later; the supplier of a note is a supplier; under which number suppliers have a part;
damage of a loaner is charged on its loan"""

import importlib
from typing import Any

import sqlalchemy as sa
from alembic import op

from backoffice import engines
from backoffice.folding import fold, sort_key
from backoffice.models.search_entries import place_of
from backoffice.search import tokens
from backoffice.search_index import INDEXES

suppliers: Any = importlib.import_module("backoffice.migrations.versions.0011_suppliers_and_foreign_money")

revision = '0014'
down_revision = '0013'
branch_labels = None
depends_on = None

REFERENCE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
WRITTEN_ANEW = {"sqlite_autoincrement": True}
SOMETHING = "value >= 0 AND (quantity > 0 OR kind = 'costed' AND quantity = 0 AND value > 0)"


def upgrade() -> None:
    with op.batch_alter_table("stock_movement", table_kwargs=WRITTEN_ANEW) as changed:
        changed.drop_constraint(op.f("ck_stock_movement_something"), type_="check")
        changed.create_check_constraint(op.f("ck_stock_movement_something"), SOMETHING)
    for table in ("goods_in", "arrival"):
        _without_cost(table)
    with op.batch_alter_table("goods_in_line", table_kwargs=WRITTEN_ANEW) as changed:
        changed.add_column(sa.Column("costed_at", sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite"), nullable=True))
    _name_suppliers()
    _charge_on_the_loan()
    op.create_table(
        "supplier_part", sa.Column("item_id", REFERENCE, nullable=False), sa.Column("supplier_id", REFERENCE, nullable=False),
        sa.Column("part_number", sa.String(40), nullable=False), sa.Column("id", REFERENCE, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_supplier_part_item_id_item")),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_supplier_part_supplier_id_supplier")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplier_part")),
        sa.UniqueConstraint("item_id", "supplier_id", name=op.f("uq_supplier_part_item_id_supplier_id")), sqlite_autoincrement=True)
    op.create_index(op.f("ix_supplier_part_supplier_id_part_number"), "supplier_part", ["supplier_id", "part_number"], unique=False)


def _without_cost(table: str) -> None:
    """Nothing that came in before is asked about: what it cost is history."""
    with op.batch_alter_table(table, table_kwargs=WRITTEN_ANEW) as changed:
        changed.add_column(sa.Column("without_cost", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table(table, table_kwargs=WRITTEN_ANEW) as changed:
        changed.alter_column("without_cost", server_default=None)
        changed.create_index(op.f(f"ix_{table}_branch_id_without_cost_id"), ["branch_id", "without_cost", "id"], unique=False)


def _name_suppliers() -> None:
    """Each name that stands on a note of goods in becomes a supplier, once, as the names on parts did; the notes lead there. It is a deed of the first
    branch that nobody did, told in the trail."""
    with op.batch_alter_table("goods_in", table_kwargs=WRITTEN_ANEW) as changed:
        changed.add_column(sa.Column("supplier_id", REFERENCE, nullable=True))
        changed.add_column(sa.Column("supplier_name", sa.String(200), nullable=False, server_default=""))
    plain, engine = engines.plain(op.get_bind()), op.get_bind().dialect.name
    named = [row for row in plain.execute("SELECT id, supplier FROM goods_in WHERE supplier <> '' ORDER BY id").fetchall() if suppliers._same(row[1])]
    branch = plain.execute("SELECT id, time_zone, language FROM branch ORDER BY id LIMIT 1").fetchone()
    if named and branch is not None:
        deed = suppliers._begin(plain, branch[0], branch[1])
        known = {suppliers._same(name): key for key, name in plain.execute("SELECT id, name FROM supplier ORDER BY id DESC").fetchall()}
        for note, name in named:
            if suppliers._same(name) not in known:
                known[suppliers._same(name)] = suppliers._enter(plain, engine, deed, " ".join(name.split()), branch[2])
            supplier = known[suppliers._same(name)]
            plain.execute("UPDATE goods_in SET supplier_id = ? WHERE id = ?", (supplier, note))
            suppliers._tell(plain, deed, "goods_in", note, "update", {"supplier": name, "supplier_id": None}, {"supplier_id": supplier})
        plain.execute("UPDATE goods_in SET supplier_name = coalesce((SELECT s.name FROM supplier s WHERE s.id = goods_in.supplier_id), '')")
        suppliers._seal(plain, branch[0], deed)
    for note, before, after in plain.execute("SELECT id, supplier, supplier_name FROM goods_in WHERE supplier <> supplier_name").fetchall():
        plain.execute("UPDATE goods_in SET supplier_key = ? WHERE id = ?", (sort_key(after), note))
        _find_anew(plain, engine, note, fold(before), fold(after))
    with op.batch_alter_table("goods_in", table_kwargs=WRITTEN_ANEW) as changed:
        changed.alter_column("supplier_name", server_default=None)
        changed.create_foreign_key(op.f("fk_goods_in_supplier_id_supplier"), "supplier", ["supplier_id"], ["id"])
        changed.drop_column("supplier")


def _find_anew(plain: Any, engine: str, note: int, before: str, after: str) -> None:
    """The name of the supplier is a line of what a note is found by; it is written there as the supplier is called."""
    place = place_of("goods_in") + note
    found = plain.execute("SELECT folded FROM search_entry WHERE id = ?", (place,)).fetchone()
    if found is None or before == after:
        return
    folded = "\n".join(after if line == before else line for line in found[0].split("\n") if after or line != before)
    INDEXES[engine].remove(plain, place, tokens(found[0]))
    plain.execute("UPDATE search_entry SET folded = ? WHERE id = ?", (folded, place))
    INDEXES[engine].enter(plain, place, tokens(folded))


def _charge_on_the_loan() -> None:
    """The line that charges the damage or loss of a loaner names its loan, and needs no voucher; so does the charge. The first branch tells it in the trail."""
    with op.batch_alter_table("service_line", table_kwargs=WRITTEN_ANEW) as changed:
        changed.add_column(sa.Column("loan_id", REFERENCE, nullable=True))
        changed.alter_column("voucher_id", existing_type=REFERENCE, nullable=True)
    with op.batch_alter_table("charge", table_kwargs=WRITTEN_ANEW) as changed:
        changed.add_column(sa.Column("loan_id", REFERENCE, nullable=True))
        changed.add_column(sa.Column("loan_number", sa.String(40), nullable=False, server_default=""))
        changed.alter_column("voucher_id", existing_type=REFERENCE, nullable=True)
    plain = engines.plain(op.get_bind())
    charged = plain.execute("SELECT service_line_id, id FROM loan WHERE service_line_id IS NOT NULL ORDER BY id").fetchall()
    branch = plain.execute("SELECT id, time_zone FROM branch ORDER BY id LIMIT 1").fetchone()
    if charged and branch is not None:
        deed = suppliers._begin(plain, *branch)
        for line, loan in charged:
            plain.execute("UPDATE service_line SET loan_id = ? WHERE id = ?", (loan, line))
            suppliers._tell(plain, deed, "service_line", line, "update", {"loan_id": None}, {"loan_id": loan})
        suppliers._seal(plain, branch[0], deed)
    for table in ("service_line", "charge"):
        with op.batch_alter_table(table, table_kwargs=WRITTEN_ANEW) as changed:
            if table == "charge":
                changed.alter_column("loan_number", server_default=None)
            else:
                changed.create_index(op.f("ix_service_line_loan_id"), ["loan_id"], unique=False)
            changed.create_foreign_key(op.f(f"fk_{table}_loan_id_loan"), "loan", ["loan_id"], ["id"])
    with op.batch_alter_table("loan", table_kwargs=WRITTEN_ANEW) as changed:
        changed.drop_constraint(op.f("fk_loan_service_line_id_service_line"), type_="foreignkey")
        changed.drop_column("service_line_id")
