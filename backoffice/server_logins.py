"""Logging in to a server as oneself: the password is that of the login there, and this program keeps none of it.

A desk whose address names nobody (`postgresql://server/database`) is one at which everybody logs in with a login of their own. Whoever was let in last is
who this program speaks for, on every connection that it opens from then on.
"""

from __future__ import annotations

import os
import time
from collections import defaultdict, deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from backoffice import engines, postgresql, postgresql_address
from backoffice.errors import DatabaseTrouble, Refused
from backoffice.models.access.passwords import TRIES, WAIT, long_enough
from backoffice.models.watch.postgresql_rights import GROUP, login_of
from backoffice.text import N_

if TYPE_CHECKING:
    from backoffice.models.centre.staff import Staff

WRONG = N_("The login name or the password is wrong.")
TOO_MANY = N_("Too many wrong passwords. Try again in a quarter of an hour.")

_wrong: dict[str, deque[float]] = defaultdict(deque)
"""When wrong passwords were tried at this desk, by login. The server itself can slow down whoever tries elsewhere (`auth_delay`)."""


def wanted(address: engines.Address) -> bool:
    """Whether everybody logs in to this centre as themselves: on a server whose address names nobody."""
    return isinstance(address, str) and engines.is_server(address) and not postgresql_address.user_of(address)


def is_anybody_in() -> bool:
    """Whether this program speaks for somebody already, or whoever started it has said for whom (`PGUSER`)."""
    return bool(os.environ.get("PGUSER"))


def admit(address: str, login: str, password: str) -> None:
    """Lets somebody in as themselves. Raises Refused for a wrong name or password, and after too many; DatabaseTrouble when the server does not answer."""
    name, tried = login_of(postgresql_address.database_of(address), login.strip()), _wrong[login.strip()]
    while tried and time.monotonic() - tried[0] > WAIT.total_seconds():
        tried.popleft()
    if len(tried) >= TRIES:
        raise Refused(TOO_MANY, field="password")
    if "\0" in login + password or not _opens(postgresql_address.as_user(address, name, password.strip())):
        tried.append(time.monotonic())
        raise Refused(WRONG, field="password")
    tried.clear()
    os.environ["PGUSER"], os.environ["PGPASSWORD"] = name, password.strip()


def check_answers(address: str) -> None:
    """Raises DatabaseTrouble when no server answers at an address without a name, or one that cannot prove who it is. Asked for a login that lets nobody in."""
    database = postgresql_address.database_of(address)
    _opens(postgresql_address.as_user(address, database + GROUP, "nobody's"))


def leave() -> None:
    """Nobody is at the desk any more."""
    for name in ("PGUSER", "PGPASSWORD"):
        os.environ.pop(name, None)


def _opens(address: str) -> bool:
    """Whether the server lets this login in. Raises DatabaseTrouble when that cannot be found out."""
    try:
        postgresql.connect(address).close()
    except DatabaseTrouble:
        raise
    except Exception as fault:
        found = engines.fault_of(fault)
        if found is None or found.trouble is None:
            raise
        if found.trouble.words in postgresql.NOT_LET_IN:
            return False
        raise found.trouble from fault
    return True


class OfLogins:
    """Passwords as a server keeps them: what is stored of a new one is made here (SCRAM), and an old one is proved by logging in with it."""

    def __init__(self, address: str, connection: Any) -> None:
        self._address, self._connection = address, connection

    def hashed(self, password: str, field: str = "new_password") -> str:
        """What the server keeps of a password; the password itself never reaches it. Raises Refused for one that is too short."""
        told = long_enough(password, field)
        return str(self._connection.pgconn.encrypt_password(told.encode(), b"", b"scram-sha-256").decode())

    def fits(self, staff: Staff, password: str) -> bool:
        with suppress(ValueError):
            login = login_of(postgresql_address.database_of(self._address), staff.login or "")
            return _opens(postgresql_address.as_user(self._address, login, password.strip()))
        return False
