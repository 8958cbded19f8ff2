"""The tables of any version of the program, made or brought up to date on a connection that somebody else has opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from backoffice.paths import MIGRATIONS

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection


def migrate(connection: Connection, revision: str = "head", migrations: Path = MIGRATIONS) -> None:
    """Brings the tables to a revision, in the transaction of the connection. Triggers and search stand beside them and are made afterwards."""
    from alembic import command
    configuration = _configured(migrations)
    configuration.attributes["connection"] = connection
    command.upgrade(configuration, revision)


def newest(migrations: Path = MIGRATIONS) -> str:
    """The newest revision that there is."""
    from alembic.script import ScriptDirectory
    return str(ScriptDirectory.from_config(_configured(migrations)).get_current_head())


def _configured(migrations: Path) -> Config:
    from alembic.config import Config
    configuration = Config()
    configuration.set_main_option("script_location", str(migrations))
    return configuration
