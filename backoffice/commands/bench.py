"""`backoffice bench`: measures the program, each figure beside its floor, on a centre of a million calls that it makes itself."""

import json
import platform
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from backoffice.text import N_, say

PARTS = ("windows", "registers", "deeds", "papers", "exports")
SUMMARY = N_("Measures speed beside its floor in the same run, on a centre of a million calls that it makes itself.")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=say(N_("print one JSON object instead of a table")))
    parser.add_argument("--rows", type=int, default=1_000_000, help=say(N_("how many calls the centre has (default a million)")))
    parser.add_argument("--folder", type=Path, help=say(N_("where the centre of the bench is made and kept for the next run")))
    parser.add_argument("--only", choices=PARTS, action="append", help=say(N_("only this part; may be given more than once")))


def run(options: Namespace) -> int:
    from backoffice.paths import data_folder
    folder = options.folder or data_folder() / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    path = prepared(folder, options.rows)
    told = []
    for figure in measured(path, folder, options.only or PARTS):
        told.append(figure.told())
        print(line(told[-1]), file=sys.stderr if options.json else sys.stdout, flush=True)
    if options.json:
        print(json.dumps({"machine": machine(), "rows": options.rows, "figures": told}, ensure_ascii=False, indent=1))
    return 0


def prepared(folder: Path, rows: int) -> Path:
    """The centre of the bench, made where it is not there yet or of another program."""
    from backoffice.bench.million import make
    path, stamp = folder / f"calls-{rows}.db", folder / f"calls-{rows}.stamp"
    wanted = _form()
    if not path.exists() or not stamp.exists() or stamp.read_text() != wanted:
        for leftover in folder.glob(f"calls-{rows}.db*"):
            leftover.unlink()
        make(path, rows, lambda words: print(words, file=sys.stderr, flush=True))
        stamp.write_text(wanted)
    return path


def _form() -> str:
    """A fingerprint of the tables: when they change, the centre is made anew."""
    import hashlib

    from backoffice.models import Base
    from backoffice.models.triggers import triggers
    told = repr([(table.name, [str(column) for column in table.columns], sorted(str(index.name) for index in table.indexes))
                 for table in Base.metadata.sorted_tables]) + repr(list(triggers()))
    return hashlib.sha256(told.encode()).hexdigest()


def measured(path: Path, folder: Path, parts: Collection[str] = PARTS) -> Iterator[Any]:
    from backoffice.bench import deeds, exporting, printing, registers, windows
    from backoffice.views.registers import REGISTERS
    measures: dict[str, Callable[[], Iterable[Any]]] = {
        "windows": lambda: windows.figures(path), "registers": lambda: registers.figures(path, REGISTERS["calls"]), "deeds": lambda: deeds.figures(path),
        "papers": lambda: printing.figures(folder), "exports": lambda: exporting.figures(folder)}
    for part in PARTS:
        if part in parts:
            yield from measures[part]()


def line(told: dict[str, Any]) -> str:
    beside = f"  floor {told['floor_median_ms']:>8.2f}  ratio {told['ratio']:.2f}" if told["ratio"] is not None else ""
    note = f"  ({told['note']})" if told["note"] else ""
    return f"{told['figure']:<72} {told['median_ms']:>9.2f}  p95 {told['p95_ms']:>8.2f}{beside}  goal {told['goal']}{note}"


def machine() -> dict[str, Any]:
    import os

    from backoffice import sqlite
    return {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count(), "sqlite": sqlite.library.sqlite_version,
            "load": os.getloadavg() if hasattr(os, "getloadavg") else None}
