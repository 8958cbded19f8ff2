"""Nothing of a person in logs and reports, whatever goes wrong: canaries in every text of every step, and faults of every kind."""

import logging

import pytest
from planting import CANARY, FAULTS, failing, planted
from sqlalchemy import text
from walking import Sense

from backoffice import doing
from backoffice.models import STEPS
from backoffice.views.trail import note
from backoffice.views.trouble import report


@pytest.mark.parametrize("kind", FAULTS)
def test_no_canary_flies_into_a_log_or_a_report(to_look_at, monkeypatch, caplog, kind):
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(doing, "seal", failing(kind))
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
