"""The triggers that watch over the tables: made anew from what the models declare, whenever the program has others than the database."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import Any

from sqlalchemy import Connection

from backoffice import engines
from backoffice.models.base import Record
from backoffice.models.centre.rule_book_roles import preset_roles
from backoffice.models.watch import postgresql_differences, postgresql_triggers, sqlite_triggers
from backoffice.models.watch.watching import told_of

_WRITTEN: dict[str, ModuleType] = {"sqlite": sqlite_triggers, "postgresql": postgresql_triggers}


def triggers(engine: str = "sqlite") -> Iterator[tuple[str, str]]:
    """Every generated trigger by its name, as an engine writes it."""
    yield from _WRITTEN[engine].triggers()


@cache
def edition(engine: str = "sqlite") -> int:
    """A number for the triggers of this program, the rights beside them and those of the rule book, kept in the database: another one means that they are
    to be laid on anew."""
    told = [*(f"{name} {body}" for name, body in triggers(engine)), *_WRITTEN[engine].beside(), *(f"{role} {rights}" for role, rights in preset_roles())]
    return zlib.crc32("\n".join(told).encode()) & 0x7FFFFFFF


def row_as_json(kind: type[Record], engine: str) -> str:
    """A whole row as the trail tells it, as an expression over its table."""
    made: str = _WRITTEN[engine].as_json(told_of(kind))
    return made


def install(connection: Connection) -> None:
    """Drops the generated triggers and creates them anew from the models."""
    drop(connection)
    _WRITTEN[connection.dialect.name].install(connection, edition(connection.dialect.name))


def drop(connection: Connection) -> None:
    """Takes the generated triggers away, for an upgrade."""
    _WRITTEN[connection.dialect.name].drop(connection)


def strange(connection: Connection) -> list[str]:
    """The triggers that are missing, or are not those of this program."""
    found: list[str] = _WRITTEN[connection.dialect.name].strange(connection)
    return found


def differences(connection: Connection) -> Iterator[tuple[str, dict[str, Any]]]:
    """What the logins of a server may do otherwise than this program lets them, in words; a file has none."""
    if connection.dialect.name == "postgresql":
        yield from postgresql_differences.differences(engines.plain(connection), frozenset(name for name, _ in triggers("postgresql")))
