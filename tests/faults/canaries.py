"""Canaries in every text of every step and in every password, and faults of every kind: does any of them fly into a log, a report, a message or a small file?

    .venv/bin/python -m tests.faults.canaries --seconds 240

On each engine every step that asks for a text is done with the canary in all of its texts, while what stores it fails as a bug, as a refusal of the database
and as a broken statement. The program writes its real log. Afterwards every file of the desk but the centre itself is searched, with every report, what the
commands said, and the server's own log. Passwords are searched in the centre too.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import psycopg
from sqlalchemy import text

from backoffice import commands, connection, doing, engines
from backoffice.database import Centre
from backoffice.entry import choose_password, log_in
from backoffice.errors import Refused
from backoffice.founding import open_centre
from backoffice.models import STEPS
from backoffice.paths import data_folder
from backoffice.views.trail import note
from backoffice.views.trouble import report, start_log
from tests import conftest
from tests.faults.breaking import Figures, main
from tests.faults.deeding import centres, on_each_engine
from tests.museum import furnish
from tests.planting import CANARY, FAULTS, failing, planted
from tests.servers import Server
from tests.walking import Sense, content

SECRET = "Vq7kanariwort"
"""Stands in passwords alone."""


def canaries(folder: Path, seconds: float, steps: int = 1000, whole: bool = True) -> Figures:
    """So many steps at most, each with each kind of fault, in a centre that has everything or, where it is not `whole`, only a few calls. `broken` counts
    the places where a canary was found."""
    log = logging.getLogger("backoffice")
    before = list(log.handlers)
    start_log()
    try:
        return on_each_engine(folder, lambda place, server: _planted(place, server, seconds / 2, steps, whole), log_error_verbosity="terse")
    finally:
        for each in set(log.handlers) - set(before):
            log.removeHandler(each)
            each.close()


def _planted(folder: Path, server: Server | None, seconds: float, steps: int, whole: bool) -> Figures:
    with centres(folder, server) as house, _listening() as said:
        centre = open_centre(house.path)
        desk = conftest.Desk(centre, house)
        furnish(desk) if whole else desk.taken_in()
        reports, until = list[str](), time.monotonic() + seconds
        for kind in FAULTS:
            with patch.object(doing, "seal", failing(kind)):
                _faults(desk, until, steps, reports)
        with patch.object(Centre, "perform", _lost):
            _faults(desk, until, steps, reports)
        _passwords(desk)
        _commands(house, said)
        _statement(centre)
        places = _found_in(folder, server, "\n".join(reports), said.getvalue(), centre)
        centre.close()
    return {"faults": len(reports), "searched": places[1], "canaries": len(places[0]), "where": sorted(places[0]), "broken": len(places[0])}


def _lost(*_told: Any, **_more: Any) -> None:
    """A connection that is lost, in the words of the driver, which carry what was under way."""
    raise psycopg.OperationalError(f"server closed the connection unexpectedly while {CANARY} was stored")


@contextlib.contextmanager
def _listening() -> Iterator[io.StringIO]:
    """What the program says on its way, on both channels of a terminal."""
    said = io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(said):
        yield said


def _faults(desk: conftest.Desk, until: float, steps: int, reports: list[str]) -> None:
    sense, log = Sense(desk, enters=False), logging.getLogger("backoffice.trouble")
    for key, step in list(STEPS.items())[:steps]:
        if time.monotonic() > until or not any(asked.kind is str or asked.line is not None for asked in step.inputs.values()):
            continue
        note(key)
        there = [None] if step.creates else [each.id for each in desk.all(step.record) if step.open_to(getattr(each, "state", None))][:2]
        for record_id in there:
            try:
                desk.do(key, record_id, by="Administrator", **planted(sense.inputs(step, record_id), step))
            except Refused:
                continue
            except Exception as fault:
                reports.append(report(type(fault), fault, fault.__traceback__, "1"))
                log.error("%s", reports[-1])


def _passwords(desk: conftest.Desk) -> None:
    """A password that is wrong, one that is set, one that is changed, a login that is one, and one in an address."""
    for login, password in (("clerk", f"wrong {SECRET}"), (f"{SECRET} as a login", "x"), ("admin", SECRET)):
        with contextlib.suppress(Refused):
            log_in(desk.centre, login, password, at=desk.now)
    choose_password(desk.centre, "clerk", conftest.PASSWORD, f"my own {SECRET}", at=desk.now)
    with contextlib.suppress(Refused):
        desk.do("staff.reset_password", desk.house.people["Technician"], one_time_word=f"once {SECRET}")
    address = f"postgresql://ada:{SECRET}@db.example.org/centre"
    connection.write(data_folder() / "centre.server", engines.kept(address))
    with contextlib.suppress(Refused):
        open_centre(address.replace("db.example.org", "127.0.0.1:9") + "?sslmode=disable&connect_timeout=1")
    os.environ.pop("PGPASSWORD", None)


def _commands(house: conftest.House, said: io.StringIO) -> None:
    """Commands that fail in the middle: what they say on the terminal carries nothing of anybody."""
    def fails(*_told: Any, **_more: Any) -> Any:
        raise ValueError(f"{CANARY} cannot be")

    for place, line in (("backoffice.person.export", ["person", "--export", "#1", "--out", str(data_folder())]), ("backoffice.checking.examined", ["check"])):
        with patch(place, fails):
            commands.main([*line, "--database", str(house.path)])
    assert "a fault in the program" in said.getvalue()


def _statement(centre: Centre) -> None:
    """A row that the database refuses: its own words would tell all of it."""
    log = logging.getLogger("backoffice.trouble")
    with centre.engine.connect() as connection:
        try:
            connection.execute(text("INSERT INTO contact (name) VALUES (:name)"), {"name": CANARY})
        except Exception as fault:
            log.error("%s", report(type(fault), fault, fault.__traceback__, "2"))


def _found_in(folder: Path, server: Server | None, reports: str, said: str, centre: Centre) -> tuple[set[str], int]:
    """Where a canary stands that should stand nowhere, and how many places were searched."""
    told = {"reports": reports, "terminal": said}
    for file in data_folder().rglob("*"):
        inside = file.relative_to(data_folder()).parts
        if file.is_file() and inside[0] not in ("file", "server", "drafts"):
            told["/".join(inside)] = file.read_bytes().decode("utf-8", "replace")
    if server is not None:
        told["log of the server"] = (server.folder / "log").read_text("utf-8", "replace")
    del folder
    found = {name for name, words in told.items() if CANARY in words or SECRET in words}
    stored = {f"table {name}" for name, rows in content(centre).items() if any(SECRET in str(row) for row in rows)}
    return found | stored, len(told) + len(content(centre))


if __name__ == "__main__":
    sys.exit(main(canaries, 240))
