"""Nothing of a person in logs and reports, whatever goes wrong: canaries in every text of every step, and faults of every kind."""

import logging
from typing import Any

import pytest
from sqlalchemy import text
from walking import Sense

from backoffice import database, sqlite
from backoffice.models import STEPS
from backoffice.models.steps import lines_of
from backoffice.views.trail import note
from backoffice.views.trouble import report

CANARY = "Zx8kanari"


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


def _fails(kind: str) -> Any:
    def seal(connection: Any, *_told: Any) -> None:
        if kind == "a bug":
            raise ValueError(f"{CANARY} cannot be")
        if kind == "the database":
            connection.execute("INSERT INTO customer (name) VALUES (?)", (CANARY,))
        raise sqlite.OperationalError(f"near {CANARY}: syntax error")
    return seal


@pytest.mark.parametrize("kind", ["a bug", "the database", "a statement"])
def test_no_canary_flies_into_a_log_or_a_report(to_look_at, monkeypatch, caplog, kind):
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(database, "seal", _fails(kind))
    sense, reports = Sense(to_look_at, enters=False), []
    for key, step in STEPS.items():
        if not any(asked.kind is str for asked in step.inputs.values()):
            continue
        note(key)
        candidates = [None] if step.creates else [each.id for each in to_look_at.all(step.record) if step.open_to(getattr(each, "state", None))][:3]
        for record_id in candidates:
            try:
                to_look_at.do(key, record_id, by="Administrator", **planted(sense.inputs(step, record_id), step))
            except Exception as fault:
                reports.append(report(type(fault), fault, fault.__traceback__, "1"))
    with pytest.raises(Exception, match="NOT NULL"), to_look_at.centre.engine.begin() as connection:
        connection.execute(text("INSERT INTO contact (name) VALUES (:name)"), {"name": CANARY})
    assert len(reports) > 60
    assert any(word in each for each in reports for word in ("ValueError", "IntegrityError", "OperationalError"))
    assert CANARY not in "\n".join(reports)
    assert CANARY not in caplog.text
    caplog.clear()
