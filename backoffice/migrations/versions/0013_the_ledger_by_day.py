"""The ledger by day: what lay in a store on a past day is summed up from one index"""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for gone in ("ix_stock_movement_business_date", "ix_stock_movement_branch_id_business_date_id"):
        op.drop_index(gone, table_name="stock_movement")
    op.create_index("ix_stock_movement_by_day", "stock_movement",
                    ["branch_id", "business_date", "id", "kind", "from_id", "to_id", "item_id", "quantity", "value"])
