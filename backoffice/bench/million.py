"""Makes the centre that the bench measures: any number of calls over ten years, half of the customers Chinese, nearly all closed."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from backoffice import search, sqlite
from backoffice.demo.beginnings import found
from backoffice.folding import digits_of, sort_key
from backoffice.models import Call
from backoffice.models.base import columns_of
from backoffice.models.types import as_stored
from backoffice.models.watch import triggers

FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾"
GIVEN = ("伟", "芳", "娜", "秀英", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀兰", "霞", "平", "刚", "桂英",
         "志强", "美玲", "国华")
LATIN = ("García", "Smith", "Müller", "O'Connor", "Núñez", "Ibáñez", "Becker", "Lindqvist", "Kelly", "Soler", "Torres", "Byrne", "Ferrer", "Nowak", "Désiré")
FIRST = ("Ana", "Tom", "Lucía", "Helen", "Peter", "Marta", "Iñaki", "Zoë", "Aoife", "Rosa", "Daniel", "Núria", "Kofi", "Priya", "Jean-Luc")
STREETS = ("淮海中路", "世纪大道", "打浦路", "中山南路", "Calle de Colón", "Avenida del Puerto", "Pearse Street", "Donore Avenue", "瞿溪路", "Gran Vía")
FAULTS = ("冷藏室不制冷，压缩机不启动", "No enfría, el compresor no arranca", "Does not drain, shows E2", "脱水时剧烈震动", "Hace mucho ruido",
          "Leaks under the sink")
OPEN = (("new", 300), ("triaged", 300), ("dispatched", 1200), ("on the way", 200), ("carried over", 400), ("in workshop", 1600), ("ready", 700),
        ("solved", 300))


def make(path: Path, rows: int, tell: Callable[[str], None] = lambda words: None) -> None:
    """Makes the centre in a new file. The rows go in without triggers, as a first load does; tallies and search are built after."""
    started = time.perf_counter()
    begun = datetime(2016, 1, 4, 9, tzinfo=UTC)
    centre, desks = found(path, begun)
    desks[0].do("supervisor", "customer.add_customer", at=begun, name="王小明", language="zh", phone="137 6120 9938", address="打浦路 88 弄", zone=1)
    centre.close()
    connection = sqlite.library.connect(path, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=OFF", "cache_size=-400000", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    drop_triggers(connection)
    indexes = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'call' AND sql IS NOT NULL").fetchall()
    for name, _sql in indexes:
        connection.execute(f'DROP INDEX "{name}"')
    columns = columns_of(Call, derived=True)
    places = ", ".join("?" * len(columns))
    connection.execute("BEGIN")
    connection.executemany(f"INSERT INTO call ({', '.join(columns)}) VALUES ({places})", _calls(rows, columns))
    connection.execute("COMMIT")
    tell(f"rows {time.perf_counter() - started:.0f} s")
    for _name, sql in indexes:
        connection.execute(sql)
    connection.execute("DELETE FROM tally WHERE record = 'call'")
    connection.execute("INSERT INTO tally (record, branch_id, state, count) SELECT 'call', branch_id, state, count(*) FROM call GROUP BY branch_id, state")
    connection.execute("UPDATE series SET last = ? WHERE code = 'C'", (rows,))
    connection.close()
    tell(f"indexes {time.perf_counter() - started:.0f} s")
    finish(path)
    tell(f"search {time.perf_counter() - started:.0f} s")


def drop_triggers(connection: Any) -> None:
    """A first load goes without triggers; `finish` creates them again."""
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")


def finish(path: Path) -> None:
    """The search index and the triggers, as the program makes them."""
    from backoffice.founding import open_centre
    centre = open_centre(path)
    writer = centre.engine.execution_options(write=True)
    with writer.begin() as connection:
        search.reindex(connection)
        triggers.install(connection)
    with writer.begin() as connection:
        connection.exec_driver_sql("ANALYZE")
    centre.close()


EMPTY = ("contact_name", "map_note", "fault_since", "fault_location", "fault_cause", "own_measures", "assessment", "waiting_reason", "guidance", "solved_how",
         "filing_place")


def _calls(rows: int, columns: list[str]) -> Iterator[tuple[Any, ...]]:
    """The calls, oldest first. Only the newest half per cent are open, as in a branch that works."""
    dice = random.Random(11)
    customers = [_customer(dice) for _ in range(20_000)]
    begun, step = datetime(2016, 1, 4, 8, tzinfo=UTC), timedelta(days=3650) / max(rows, 1)
    open_states = [state for state, weight in OPEN for _ in range(weight)]
    fixed: dict[str, Any] = {
        **dict.fromkeys(columns), **dict.fromkeys(EMPTY, ""), "version": 1, "branch_id": 1, "received_by_id": 2, "channel": "telephone", "emergency": 0,
        "zone_id": 1, "zone_name": "Urban", "fault_nature": "failure", "fault_category": "electrical", "fault_impact": "partly", "priority": 0}
    for key in range(1, rows + 1):
        at = begun + step * key
        name, name_key, phone, address = dice.choice(customers)
        is_open = key > rows * 0.995
        technician, technician_key, technician_id = TECHNICIANS[dice.randrange(len(TECHNICIANS))]
        model, model_key, model_id = MODELS[dice.randrange(len(MODELS))]
        values = {**fixed, "id": key, "business_date": at.date().isoformat(), "number": f"C-HP{at.year % 100:02}-{key:07}", "open": int(is_open),
                  "state": dice.choice(open_states) if is_open else "filed", "received_at": as_stored(at), "category": dice.choice("ABC"),
                  "severity": dice.choice("1234"), "customer_id": 1, "customer_name": name, "customer_key": name_key, "phone": phone,
                  "phone_digits": digits_of(phone), "address": address, "model_id": model_id, "model_name": model, "model_key": model_key,
                  "serial": f"{dice.randrange(16**8):08X}", "fault": dice.choice(FAULTS), "technician_id": technician_id, "technician_name": technician,
                  "technician_key": technician_key, "due_at": as_stored(at + timedelta(hours=6))}
        yield tuple(values[column] for column in columns)


def _customer(dice: random.Random) -> tuple[str, str, str, str]:
    name = dice.choice(FAMILY) + dice.choice(GIVEN) if dice.random() < 0.5 else f"{dice.choice(FIRST)} {dice.choice(LATIN)}"
    return name, sort_key(name), f"1{dice.randrange(10**9, 10**10)}", f"{dice.choice(STREETS)} {dice.randrange(1, 900)}"


TECHNICIANS = [(name, sort_key(name), 7 + place) for place, name in enumerate(("周海涛", "马俊杰", "吴敏"))]
MODELS = [(f"{name} {code}", sort_key(name), place) for place, (name, code) in enumerate(
    (("双门冰箱", "BCD-260"), ("滚筒洗衣机", "WX-8"), ("洗碗机", "LV-14"), ("挂式空调", "KF-35"), ("净水器", "RO-600")), 1)]
