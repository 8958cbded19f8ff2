"""The connection file of a desk: on which server its centre stands, and what the login shows until that server answers. No password is in it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from backoffice import files
from backoffice.errors import DatabaseTrouble
from backoffice.text import N_

SUFFIX = ".server"


class Connection(NamedTuple):
    """An address without its password, and the branches as they stood when this desk last saw them; none where no centre is founded yet."""

    address: str
    branches: tuple[tuple[Any, ...], ...] = ()


def is_connection(path: object) -> bool:
    """Whether a file of this name leads to a server."""
    return isinstance(path, Path) and path.suffix == SUFFIX


def read(path: Path) -> Connection:
    """What stands in a connection file. Raises DatabaseTrouble when it is none."""
    try:
        told = json.loads(path.read_text("utf-8"))
        return Connection(str(told["address"]), tuple(tuple(each) for each in told.get("branches", ())))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        raise DatabaseTrouble(N_("{path} does not say on which server the centre stands. Connect this desk again: backoffice connect."), path=path) from fault


def write(path: Path, address: str, branches: Sequence[Sequence[Any]] = ()) -> None:
    """Keeps a connection. The address has to come without a password."""
    told = {"address": address, "branches": [list(each) for each in branches]}
    with files.replacing(path, private=True) as out:
        out.write(json.dumps(told, ensure_ascii=False, indent=1).encode())
