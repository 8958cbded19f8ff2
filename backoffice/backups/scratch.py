"""A place where a copy may stand for a moment: beside the centre, for its owner alone, and gone afterwards."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import rmtree

from backoffice.errors import Refused
from backoffice.text import N_

PREFIX = ".backup-"
OLD = 24 * 3600
"""Seconds after which what a killed program left is taken away."""


@contextmanager
def scratch(beside: Path) -> Iterator[Path]:
    """A folder beside a file. Never where backups go: a copy that is not encrypted yet stays on this desk."""
    sweep(beside.parent, f"{PREFIX}*")
    try:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=beside.parent))
    except OSError as trouble:
        raise Refused(N_("{folder} cannot be written to: {trouble}."), folder=beside.parent, trouble=os.strerror(trouble.errno or 0)) from trouble
    try:
        yield folder
    finally:
        rmtree(folder, ignore_errors=True)


def sweep(folder: Path, pattern: str) -> None:
    """Takes away what a killed program left a day ago or longer."""
    for left in folder.glob(pattern):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > OLD:
                if left.is_dir():
                    rmtree(left, ignore_errors=True)
                else:
                    left.unlink()
