"""`backoffice screenshots`: every window and every paper as a picture, in a folder."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from backoffice.text import N_, language, say

SUMMARY = N_("Makes a picture of every window, light and dark, and of every paper, from a fresh demo centre.")
LOGIN = "admin"
LIVES, DAYS_BACK = 90, 9


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help=say(N_("the folder for the pictures")))
    parser.add_argument("--only", action="append", default=[], metavar="NAME",
                        help=say(N_("only pictures whose name begins so, such as register, record-call or paper; may be given several times")))
    parser.add_argument("--days", type=int, default=10, help=say(N_("how many days of history the demo centre has (default 10)")))


def run(options: Namespace) -> int:
    with TemporaryDirectory(prefix="backoffice-") as folder:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["BACKOFFICE_DATA"] = folder
        return photograph(options, Path(folder) / "centre.db")


def leave_open(centre: Any, spoken: str) -> None:
    """Jobs left where another step comes next, a contract nobody has signed, a contact: every step has something that it can be taken with."""
    import random
    from contextlib import suppress
    from datetime import UTC, datetime, timedelta

    from backoffice.demo import counts as demo_counts
    from backoffice.demo.calls import life_of_a_call
    from backoffice.demo.desks import book, desk_of
    from backoffice.errors import Refused
    from backoffice.models import STEPS
    told = next((each for each in book()["branch"] if each["language"] == spoken), book()["branch"][0])
    desk, dice, now = desk_of(centre, told), random.Random(11), datetime.now(UTC)
    customer = next(each for each in desk.customers if each["kind"] == "organisation")
    desk.do("supervisor", "contract.add_contract", customer=customer["id"], starts_on=now.date(), ends_on=now.date() + timedelta(days=365),
            coverage=told["words"]["coverage"], price=96000, visits_per_year=2, units=[{"unit": unit["id"]} for unit in customer["units"]])
    desk.do("clerk", "customer.add_contact", customer["id"], contact_name=told["staff"]["manager"][0], contact_role=told["name"], phone=told["phone"])
    other = next(each for each in book()["branch"] if each is not told and each["code"] != told["code"])
    demo_counts.leave_open(desk, desk_of(centre, other), now)
    wanted = without_record(centre, desk.branch_id, STEPS.values())
    for _ in range(LIVES):
        with suppress(Refused):  # a unit that is in our care cannot come in twice
            for moment, act in life_of_a_call(desk, dice, now.date() - timedelta(days=DAYS_BACK)):
                if moment >= now:
                    break
                act()
                still = without_record(centre, desk.branch_id, wanted)
                if len(still) < len(wanted):  # left here; whatever was wanted nowhere goes on to its file
                    wanted = still
                    break
        if not wanted:
            break


def without_record(centre: Any, branch_id: int, steps: Iterable[Any]) -> list[Any]:
    """The steps that ask for something and can be taken with no record of the branch."""
    from sqlalchemy import select

    from backoffice.models.base import BranchRecord
    found = []
    with centre.reading() as session:
        for step in steps:
            if step.inputs and step.sources and not step.hidden and issubclass(step.record, BranchRecord):
                kind: Any = step.record
                if session.scalar(select(kind.id).where(kind.branch_id == branch_id, kind.state.in_(step.sources)).limit(1)) is None:
                    found.append(step)
    return found


def photograph(options: Namespace, path: Path) -> int:
    """Makes the centre in a file of its own and takes the pictures; nothing of this desk is touched."""
    from backoffice.backups.plan import carry_out
    from backoffice.demo.centre import make
    from backoffice.demo.desks import PASSWORD
    from backoffice.views.shell.loading import windows
    only = tuple(options.only)
    spoken = getattr(options, "language", None) or language()
    centre = make(path, days=options.days)
    leave_open(centre, spoken)
    carry_out(path)
    try:
        if not only or any(not name.startswith("paper") for name in only):
            from importlib import import_module

            from backoffice.views.photographs import Studio, application, quieten
            quieten()
            app = application()
            for module in windows():
                import_module(module)
            studio = Studio(centre, LOGIN, PASSWORD, spoken)
            for name in studio.take_all(options.out, only, print):
                print(say(N_("{name}: nothing to show in this centre"), name=name))
            studio.close()
            del studio, app
        from backoffice.views.photographs import photograph_papers
        photograph_papers(centre, options.out, only, print)
    finally:
        centre.close()
    print(say(N_("{count} pictures in {folder}."), count=len(list(options.out.glob("*.png"))), folder=options.out))
    return 0
