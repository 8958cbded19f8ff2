"""The curve of an ABC run: what each part carries of the value that was used, and how the sum grows up to the whole (P1-6.2)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from backoffice.database import Actor, Centre
from backoffice.models import AbcLine, AbcRun
from backoffice.models.guards import hidden_columns
from backoffice.reading.record import rights_of

MOST = 240
"""So many parts are drawn; what comes after them carries next to nothing."""


@dataclass(frozen=True)
class Carried:
    """One part: its value in minor units, the sum up to it, and the class that follows from it."""

    code: str
    name: str
    value: int
    running: int
    abc: str


@dataclass(frozen=True)
class Curve:
    """The parts, the largest first, what all of them were worth, and the two cut-offs in thousandths. `count` is how many parts there are."""

    parts: tuple[Carried, ...]
    total: int
    cuts: tuple[int, int]
    count: int
    currency: str


def curve_of(centre: Centre, actor: Actor, run_id: int) -> Curve | None:
    """The curve of a run; nothing for somebody who may not see what parts cost."""
    with centre.reading(actor) as session:
        run = session.get(AbcRun, run_id)
        if run is None or "total" in hidden_columns(AbcRun, rights_of(session, actor)):
            return None
        lines = session.scalars(select(AbcLine).where(AbcLine.run_id == run_id).order_by(AbcLine.id).limit(MOST))
        count = session.scalar(select(func.count()).where(AbcLine.run_id == run_id)) or 0
        return Curve(tuple(Carried(line.item_code, line.item_name, line.value, line.running, line.computed.value) for line in lines), run.total,
                     (run.a_permille, run.b_permille), count, run.currency)
