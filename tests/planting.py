"""Canaries: a word that stands nowhere else, planted in every text that somebody types, and faults whose own words carry it."""

from collections.abc import Callable
from typing import Any

from backoffice import sqlite
from backoffice.models.steps import lines_of

CANARY = "Zx8kanari"
FAULTS = ("a bug", "the database", "a statement")


def planted(told: dict[str, Any], step: Any) -> dict[str, Any]:
    """The same inputs with the canary in every text."""
    found = dict(told)
    for name, asked in step.inputs.items():
        if asked.kind is str and not asked.many:
            found[name] = f"{CANARY}@example.com" if name == "email" else f"021 5550 1234 {'7'}" if name.endswith("phone") else f"{CANARY} {name}"
        elif asked.line is not None and name in found:
            texts = [each.name for each in lines_of(asked.line).values() if each.kind is str]
            found[name] = [{**row, **{each: f"{CANARY} {each}" for each in texts}} for row in found[name]]
    return found


def failing(kind: str) -> Callable[..., Any]:
    """What takes the place of sealing a deed, and fails with the canary in its words or its statement."""
    def seal(connection: Any, *_told: Any) -> None:
        if kind == "a bug":
            raise ValueError(f"{CANARY} cannot be")
        if kind == "the database":
            connection.execute("INSERT INTO customer (name) VALUES (?)", (CANARY,))
        raise sqlite.OperationalError(f"near {CANARY}: syntax error")
    return seal
