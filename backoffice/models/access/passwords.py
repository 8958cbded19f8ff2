"""Passwords: kept as Argon2id hashes, tried a limited number of times; one-time words that lead to a password of one's own."""

from __future__ import annotations

import secrets
import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from backoffice.errors import Refused
from backoffice.text import N_

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from backoffice.models.centre.staff import Staff

SHORTEST = 10
TRIES, WAIT = 10, timedelta(minutes=15)
"""So many wrong passwords an account may have within this time, at all desks together."""

WORD_LASTS, FIRST_LASTS = timedelta(days=1), timedelta(days=7)
"""How long a one-time word opens the way to a password of one's own, and how long a first password does."""

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


class Passwords(Protocol):
    """Where passwords are kept: as hashes of our own, or as the logins of a server."""

    def hashed(self, password: str, field: str = "new_password") -> str:
        """What is kept of a password. Refuses one that is too short; spaces around it do not count."""

    def fits(self, staff: Staff, password: str) -> bool:
        """Whether this is the person's password."""


def passwords_of(session: Session) -> Passwords:
    """How the centre of this session keeps passwords."""
    found: Passwords = session.info.get("passwords", sys.modules[__name__])
    return found


def long_enough(password: str, field: str) -> str:
    """A password without the spaces around it. Refuses one that is too short."""
    password = password.strip()
    if len(password) < SHORTEST:
        raise Refused(N_("A password has at least {count} characters."), field=field, count=SHORTEST)
    return password


def hashed(password: str, field: str = "new_password") -> str:
    """The hash under which a password is kept. Refuses one that is too short; spaces around it do not count."""
    told = long_enough(password, field)
    from argon2 import PasswordHasher
    return PasswordHasher().hash(told)


def fits(staff: Staff, password: str) -> bool:
    """Whether this is the person's password."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError
    try:
        return PasswordHasher().verify(staff.password_hash, password.strip())
    except (VerificationError, InvalidHashError, UnicodeEncodeError):
        return False


def one_time_word() -> str:
    """A word to be said over the counter or written on a slip: sixty bits, no letter that looks like a figure."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(3))
