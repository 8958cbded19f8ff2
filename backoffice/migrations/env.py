"""Alembic's way into the centre: runs on the connection that the upgrade opened, all in its one transaction."""

from typing import Any

from alembic import context
from sqlalchemy import Enum

from backoffice.models import Base
from backoffice.models.types import UtcMoment, WholeNumber


def plain(kind: str, thing: Any, _autogenerate: Any) -> Any:
    """A migration names plain column types only, so that it still runs when the program's own have changed."""
    if kind == "type" and isinstance(thing, UtcMoment):
        return 'sa.DateTime(timezone=True).with_variant(sa.String(27), "sqlite")'
    if kind == "type" and isinstance(thing, WholeNumber):
        return "sa.BigInteger()"
    if kind == "type" and isinstance(thing, Enum):
        return f"sa.String({thing.length})"
    return False


connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True, render_item=plain, compare_type=False,
                  include_object=lambda thing, name, kind, reflected, other: not (kind == "table" and str(name).startswith("search_index")))
context.run_migrations()
