"""Passwords: kept as Argon2id hashes, tried a limited number of times."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from backoffice.errors import Refused
from backoffice.text import N_

if TYPE_CHECKING:
    from backoffice.models.organisation import Staff

SHORTEST = 10
TRIES, WAIT = 10, timedelta(minutes=15)


def hashed(password: str) -> str:
    """The hash under which a password is kept. Refuses one that is too short; spaces around it do not count."""
    password = password.strip()
    if len(password) < SHORTEST:
        raise Refused(N_("A password has at least {count} characters."), field="new_password", count=SHORTEST)
    from argon2 import PasswordHasher
    return PasswordHasher().hash(password)


def fits(staff: Staff, password: str) -> bool:
    """Whether this is the person's password."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError
    try:
        return PasswordHasher().verify(staff.password_hash, password.strip())
    except (VerificationError, InvalidHashError, UnicodeEncodeError):
        return False


def count_failure(staff: Staff, at: datetime) -> None:
    """Notes a wrong password; after ten in a row the account waits for a quarter of an hour."""
    staff.failed_logins += 1
    if staff.failed_logins >= TRIES:
        staff.failed_logins, staff.locked_until = 0, at + WAIT
