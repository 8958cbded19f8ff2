"""`backoffice bench`: measures the program, each figure beside its floor, on a centre of a million calls that it makes itself."""

import json
import platform
import shutil
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from backoffice.text import N_, say

PARTS = ("windows", "registers", "deeds", "papers", "exports", "warehouse")
SUMMARY = N_("Measures speed beside its floor in the same run, on a centre of a million calls that it makes itself.")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=say(N_("print one JSON object instead of a table")))
    parser.add_argument("--rows", type=int, default=1_000_000, help=say(N_("how many calls the centre has (default a million)")))
    parser.add_argument("--items", type=int, default=200_000, help=say(N_("how many parts the store of the bench has (default 200,000)")))
    parser.add_argument("--movements", type=int, default=5_000_000, help=say(N_("how many movements its ledger has (default five million)")))
    parser.add_argument("--folder", type=Path, help=say(N_("where the centre of the bench is made and kept for the next run")))
    parser.add_argument("--only", choices=PARTS, action="append", help=say(N_("only this part; may be given more than once")))


def run(options: Namespace) -> int:
    from backoffice.paths import data_folder
    folder = options.folder or data_folder() / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    parts = tuple(options.only or PARTS)
    told = []
    for figure in measured(options, folder, parts):
        told.append(figure.told())
        print(line(told[-1]), file=sys.stderr if options.json else sys.stdout, flush=True)
    if options.json:
        sizes = {"rows": options.rows, "items": options.items, "movements": options.movements}
        print(json.dumps({"machine": machine(), **sizes, "figures": told}, ensure_ascii=False, indent=1))
    return 0


def prepared(folder: Path, name: str, make: Callable[[Path, Callable[[str], None]], None]) -> Path:
    """A centre of the bench, made where it is not there yet or of another program."""
    path, stamp = folder / f"{name}.db", folder / f"{name}.stamp"
    wanted = _form()
    if not path.exists() or not stamp.exists() or stamp.read_text() != wanted:
        for leftover in folder.glob(f"{name}.db*"):
            shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()
        make(path, lambda words: print(words, file=sys.stderr, flush=True))
        stamp.write_text(wanted)
    return path


def _form() -> str:
    """A fingerprint of the tables: when they change, the centre is made anew."""
    import hashlib

    from backoffice.models import Base
    from backoffice.models.watch.triggers import triggers
    told = repr([(table.name, [str(column) for column in table.columns], sorted(str(index.name) for index in table.indexes))
                 for table in Base.metadata.sorted_tables]) + repr(list(triggers()))
    return hashlib.sha256(told.encode()).hexdigest()


def measured(options: Namespace, folder: Path, parts: Collection[str] = PARTS) -> Iterator[Any]:
    from backoffice.bench import deeds, exporting, million, printing, registers, stores, warehouse, windows
    from backoffice.views.registers import REGISTERS

    def calls() -> Path:
        return prepared(folder, f"calls-{options.rows}", lambda path, tell: million.make(path, options.rows, tell))

    def store() -> Path:
        return prepared(folder, f"stock-{options.items}-{options.movements}", lambda path, tell: stores.make(path, options.items, options.movements, tell))

    measures: dict[str, Callable[[], Iterable[Any]]] = {
        "windows": lambda: windows.figures(calls()), "registers": lambda: registers.figures(calls(), REGISTERS["calls"]),
        "deeds": lambda: deeds.figures(calls()), "papers": lambda: printing.figures(folder), "exports": lambda: exporting.figures(folder),
        "warehouse": lambda: warehouse.figures(store(), REGISTERS)}
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
