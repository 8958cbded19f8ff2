"""A register of ten thousand rows as a workbook."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from backoffice.bench.measuring import Figure, took
from backoffice.bench.printing import register
from backoffice.sheets import export


def figures(folder: Path) -> Iterator[Figure]:
    page = register(10_000)
    figure = Figure("a register of 10,000 rows as xlsx", "≤ 2 s")
    for _ in range(3):
        figure.ours.append(took(lambda: export(folder / "register.xlsx", page["title"], page["columns"], page["rows"])))
    yield figure
