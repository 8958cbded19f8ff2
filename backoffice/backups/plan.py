"""How a centre is backed up: where to, at which time of day, how many are kept, for whom they are encrypted; and how it went."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

from backoffice import files
from backoffice.backups import drill, keeping
from backoffice.backups.making import Made, Progress, back_up, disk_in_words
from backoffice.connection import is_connection
from backoffice.errors import Refused
from backoffice.text import N_

WAIT_AFTER_FAILURE = timedelta(hours=1)
DRILL_EVERY = timedelta(days=7)
LATE_AFTER, DRILL_LATE_AFTER = timedelta(days=2), timedelta(days=15)
"""A last backup older than the first is amber: one day was missed. So is a last drill older than the second: two weeks were missed."""


@dataclass(frozen=True)
class Plan:
    """What the administrator decided, kept in a small file beside the centre. Without one these values hold."""

    automatic: bool = True
    at: str = "18:00"
    folder: str = ""
    days: int = 14
    weeks: int = 8
    months: int = 24
    encrypt_for: str = ""
    failed_at: str = ""
    failed_words: str = ""
    failed_values: tuple[tuple[str, str], ...] = ()
    checked_at: str = ""
    found_words: str = ""
    found_values: tuple[tuple[str, str], ...] = ()

    @property
    def time_of_day(self) -> time:
        """When a day's backup is made, by the clock of this computer."""
        return time.fromisoformat(self.at)

    @property
    def failure(self) -> Refused | None:
        """Why the last attempt failed, as it is said in any language."""
        return Refused(self.failed_words, **dict(self.failed_values)) if self.failed_words else None

    @property
    def found(self) -> Refused | None:
        """What the last drill has found; it stands until one finds nothing."""
        return Refused(self.found_words, **dict(self.found_values)) if self.found_words else None

    def drill_is_due(self, now: datetime) -> bool:
        """Whether a week has passed since the last drill, or that one has found something."""
        return not self.checked_at or bool(self.found_words) or now - datetime.fromisoformat(self.checked_at) >= DRILL_EVERY


def _file(centre: Path) -> Path:
    return centre.with_name(f"{centre.stem} backups.json")


def plan_of(centre: Path) -> Plan:
    """The plan of a centre; a file that cannot be understood counts as none. A desk of many on a server makes no daily backup until somebody
    says that this one does: one of them is enough."""
    try:
        told: dict[str, Any] = json.loads(_file(centre).read_text("utf-8"))
        known = {each.name for each in fields(Plan)}
        plan = Plan(**{key: value for key, value in told.items() if key in known})
        return checked(replace(plan, failed_values=_pairs(plan.failed_values), found_values=_pairs(plan.found_values)))
    except (OSError, ValueError, TypeError, AttributeError, Refused):
        return Plan(automatic=not is_connection(centre))


def _pairs(told: Any) -> tuple[tuple[str, str], ...]:
    return tuple((str(key), str(value)) for key, value in told)


def store(centre: Path, plan: Plan) -> None:
    """Keeps a plan. Raises Refused when it cannot be carried out or written."""
    with files.replacing(_file(centre), private=True) as out:
        out.write(json.dumps(asdict(checked(plan)), ensure_ascii=False, indent=1).encode())


def checked(plan: Plan) -> Plan:
    """Raises Refused for a plan that nobody could carry out."""
    try:
        time.fromisoformat(plan.at)
    except ValueError:
        raise Refused(N_("Write the time of the daily backup like 18:00."), field="at") from None
    for name in ("days", "weeks", "months"):
        value = getattr(plan, name)
        if not isinstance(value, int) or not 0 <= value <= 1000:
            raise Refused(N_("Write how many backups are kept as a number up to 1,000."), field=name)
    if plan.days + plan.weeks + plan.months == 0:
        raise Refused(N_("At least one backup has to be kept."), field="days")
    return plan


def folder_of(centre: Path, plan: Plan) -> Path:
    """Where the backups go: the chosen folder, which is never made, or `backups` beside the centre."""
    if plan.folder:
        return Path(plan.folder)
    folder = centre.parent / "backups"
    with disk_in_words():
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder


@dataclass(frozen=True)
class Standing:
    """How well a centre is backed up at a moment: its last backup, and the last drill, in which everything was asked."""

    last: datetime | None
    failure: Refused | None
    automatic: bool
    late: bool
    drilled: datetime | None = None
    found: Refused | None = None
    drill_late: bool = False

    @property
    def tone(self) -> str:
        return "trouble" if self.failure is not None or self.found is not None else "waiting" if self.late or self.drill_late else "good"

    @property
    def trouble(self) -> Refused | None:
        """What somebody has to look after."""
        return self.failure or self.found


def standing(centre: Path, now: datetime | None = None) -> Standing:
    """When the last backup was made and the last drill done, and whether something is to be done about it."""
    moment = now or datetime.now(UTC)
    plan = plan_of(centre)
    last, drilled = _last(centre, plan, moment), datetime.fromisoformat(plan.checked_at) if plan.checked_at else None
    return Standing(last, plan.failure, plan.automatic, last is None or moment - last > LATE_AFTER, drilled, plan.found,
                    plan.automatic and drilled is not None and moment - drilled > DRILL_LATE_AFTER)


def _last(centre: Path, plan: Plan, now: datetime) -> datetime | None:
    """The newest backup that there is; one from the future, made by a wrong clock, does not count."""
    folder = Path(plan.folder) if plan.folder else centre.parent / "backups"
    return next((each.at for each in keeping.kept_in(folder, centre) if each.at <= now + timedelta(hours=1)), None)


def is_due(centre: Path, now: datetime | None = None) -> bool:
    """Whether the day's backup is to be made now: its time has come, or it was missed while the program was closed."""
    moment = (now or datetime.now(UTC)).astimezone()
    plan = plan_of(centre)
    if not plan.automatic:
        return False
    if plan.failed_at and timedelta(0) <= moment - datetime.fromisoformat(plan.failed_at) < WAIT_AFTER_FAILURE:
        return False
    wanted = moment.replace(hour=plan.time_of_day.hour, minute=plan.time_of_day.minute, second=0, microsecond=0)
    if wanted > moment:
        wanted -= timedelta(days=1)
    last = _last(centre, plan, moment)
    return last is None or last < wanted


def is_due_at_close(centre: Path, now: datetime | None = None) -> bool:
    """Whether work was done that is in no backup while none was made today: then one is made before the program closes. On a server others may
    still be at work, so nobody waits for one."""
    moment = (now or datetime.now(UTC)).astimezone()
    plan = plan_of(centre)
    last = _last(centre, plan, moment)
    if not plan.automatic or is_connection(centre) or (last is not None and last >= moment.replace(hour=0, minute=0, second=0, microsecond=0)):
        return False
    files_of_it = [file for file in (centre, centre.with_name(centre.name + "-wal")) if file.exists()]
    touched = max((file.stat().st_mtime for file in files_of_it), default=0.0)
    return last is None or touched > last.timestamp() + 1


def carry_out(centre: Path, now: datetime | None = None, progress: Progress | None = None, quick: bool = False) -> Made:
    """Makes a backup as planned, takes away what need not be kept, and once a week does the drill. Raises Refused, and remembers why.

    In the drill the copy is asked every check of the program, and every backup that is kept is read from its disk (`drill.lost`). A `quick` backup leaves it
    to the next: somebody waits for it. What the drill finds is in `broken` and stays in the plan until one finds nothing.
    """
    moment = now or datetime.now(UTC)
    plan = plan_of(centre)
    whole = not quick and plan.drill_is_due(moment)
    try:
        folder = folder_of(centre, plan)
        made = back_up(centre, folder, encrypt_for=plan.encrypt_for, whole=whole, at=moment, progress=progress)
        keeping.rotate(folder, centre, made.file, plan.days, plan.weeks, plan.months)
    except Refused as refusal:
        _remember(centre, moment, refusal)
        raise
    found = None
    if whole:
        found = _found(made, list(drill.lost(each.file for each in keeping.kept_in(folder, centre))))
        made = replace(made, broken=(*made.broken, *([found.said()] if found is not None and not made.broken else [])))
    _remember(centre, moment, None, **{"checked_at": moment.isoformat(), **_told("found", found)} if whole else {})
    return made


def _remember(centre: Path, at: datetime, failure: Refused | None, **drilled: Any) -> None:
    """Keeps how it went in the plan, as the administrator left it meanwhile."""
    store(centre, replace(plan_of(centre), failed_at=at.isoformat() if failure is not None else "", **_told("failed", failure), **drilled))


def _found(made: Made, lost: list[str]) -> Refused | None:
    """What the drill has found, in one sentence; nothing when all is well."""
    if made.broken:
        return Refused(N_("The backup was made, but the centre does not pass its check: {what}"), what=" ".join(made.broken[:3]))
    return Refused(N_("These backups cannot be restored any more, their disk may be failing: {what}"), what="; ".join(lost[:3])) if lost else None


def _told(which: str, refusal: Refused | None) -> dict[str, Any]:
    """A refusal as the plan keeps it, to be said later in any language."""
    values = tuple((key, str(value)) for key, value in refusal.values.items()) if refusal is not None else ()
    return {f"{which}_words": refusal.words if refusal is not None else "", f"{which}_values": values}
