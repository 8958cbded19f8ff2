"""A branch with some hundred calls, as many as make several pages; entered without deeds, for tests that only look."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from conftest import Copies

from backoffice import engines, postgresql, search
from backoffice.database import Centre
from backoffice.folding import digits_of, sort_key
from backoffice.models import Call
from backoffice.models.base import columns_of
from backoffice.models.jobs.calls import CallState
from backoffice.models.types import as_stored
from backoffice.models.watch import triggers

NAMES = ("王伟", "王小明", "李娜", "张伟强", "García Hermanos", "Garcia", "Müller", "O'Neill", "Zoë Łukasz", "Ana Núñez", "Hotel 100%", "a_b & <b>",
         "Østergård")
FAULTS = ("冷藏室不制冷", "No enfría", "Noise at night", "Leaks under the sink; E2", "脱水时剧烈震动", "It is 50% slower")
STREETS = ("淮海中路 12 号", "Calle Mayor 3", "5 Hill Lane", "打浦路 88 弄")
TECHNICIANS = ("", "周海涛", "Luis Gil", "Ann Reed")
START = datetime(2025, 1, 6, 1, tzinfo=UTC)


def make(copies: Copies, template: Path | str, place: Path, rows: int) -> Path | str:
    """A copy of the template with so many calls more, one in ten of another branch, one in seven without a deadline."""
    path = copies.copy(template, place)
    fill(path, rows)
    return path


def fill(path: Path | str, rows: int) -> None:
    """Enters so many calls into a closed centre that has none."""
    centre = Centre(path)
    with centre.stands_on.for_writing(centre.engine).begin() as writing:
        triggers.drop(writing)
        columns, plain = columns_of(Call, derived=True), engines.plain(writing)
        staff = dict(plain.execute("SELECT name, id FROM staff").fetchall())
        plain.executemany(f"INSERT INTO call ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", _calls(rows, columns, staff))
        plain.execute("INSERT INTO tally (record, branch_id, state, count) SELECT 'call', branch_id, state, count(*) FROM call GROUP BY branch_id, state")
        if engines.name_of(plain) == "postgresql":
            postgresql.number_on(plain)
        search.reindex(writing)
        triggers.install(writing)
        plain.execute("ANALYZE")
    centre.close()


def _calls(rows: int, columns: list[str], staff: dict[str, int]) -> list[tuple[Any, ...]]:
    dice = random.Random(5)
    states = list(CallState)
    made = []
    for key in range(1, rows + 1):
        at = START + timedelta(hours=3 * key)
        name, technician = dice.choice(NAMES), dice.choice(TECHNICIANS)
        phone = f"1{dice.randrange(10):02} {dice.randrange(10_000):04} {dice.randrange(10_000):04}"
        state = dice.choice(states) if dice.random() < 0.5 else CallState.FILED
        due = None if key % 7 == 0 else as_stored(at + timedelta(hours=dice.randrange(1, 9)))
        values: dict[str, Any] = {
            **dict.fromkeys(columns, ""), **dict.fromkeys(("zone_id", "unit_id", "fault_nature", "fault_category", "fault_impact", "appointment_from",
                                                            "appointment_to", "promised_at", "arrived_at")),
            "id": key, "version": 1, "branch_id": 2 if key % 10 == 0 else 1, "business_date": at.date().isoformat(), "number": f"C-HP25-{key:05}",
            "state": state.value, "open": not state.final, "received_at": as_stored(at), "received_by_id": 2, "channel": "telephone",
            "category": dice.choice("ABCD"), "severity": dice.choice("1234"), "emergency": False, "customer_id": 1, "customer_name": name,
            "customer_key": sort_key(name), "phone": phone, "phone_digits": digits_of(phone), "address": dice.choice(STREETS), "zone_id": 1 + key % 2,
            "zone_name": ("Huangpu", "Jiading")[key % 2], "model_id": 1, "model_name": dice.choice(("双门冰箱 BCD-260", "Washing machine WX-8")),
            "serial": f"{dice.randrange(16**8):08X}", "fault": dice.choice(FAULTS), "technician_id": staff.get(technician), "technician_name": technician,
            "technician_key": sort_key(technician), "due_at": due, "priority": False}
        values["model_key"] = sort_key(values["model_name"])
        made.append(tuple(values[column] for column in columns))
    return made
