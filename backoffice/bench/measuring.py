"""How a figure is measured: ours and its floor in turn, in the same run, told by medians and their ratio."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Work = Callable[[], Any]


@dataclass
class Figure:
    """One figure: what was measured, its goal, our times and those of the floor, in milliseconds."""

    name: str
    goal: str
    ours: list[float] = field(default_factory=list)
    floor: list[float] = field(default_factory=list)
    floor_name: str = ""
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Our median over the floor's."""
        return statistics.median(self.ours) / statistics.median(self.floor) if self.floor else None

    def told(self) -> dict[str, Any]:
        """The figure as data: medians, quantiles, ratio."""
        return {"figure": self.name, "goal": self.goal, "median_ms": round(statistics.median(self.ours), 3), "p95_ms": round(quantile(self.ours, 0.95), 3),
                "p99_ms": round(quantile(self.ours, 0.99), 3), "n": len(self.ours), "floor": self.floor_name,
                "floor_median_ms": round(statistics.median(self.floor), 3) if self.floor else None,
                "ratio": round(self.ratio, 2) if self.ratio is not None else None, "note": self.note}


def quantile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def took(work: Work) -> float:
    """How long a piece of work takes, in milliseconds."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def side_by_side(figure: Figure, ours: Work, floor: Work | None = None, times: int = 30, warm: int = 3) -> Figure:
    """Measures both in turn, so that what else the machine does falls on both alike."""
    for _ in range(warm):
        ours()
        if floor is not None:
            floor()
    for _ in range(times):
        figure.ours.append(took(ours))
        if floor is not None:
            figure.floor.append(took(floor))
    return figure
