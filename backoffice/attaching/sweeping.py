"""What is kept and named by no record: a deed failed after its file was kept. It is told, and swept away a day later."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection, select

from backoffice.database import Centre, trouble_in_words
from backoffice.models import Attachment
from backoffice.storing import UNTOUCHED, Store


def unnamed(connection: Connection, store: Store) -> list[tuple[str, datetime]]:
    """The contents that no record names, with the moment when each was kept."""
    named = set(connection.scalars(select(Attachment.sha256).distinct()))
    return [(sha256, kept_at) for sha256, kept_at in store.contents() if sha256 not in named]


def sweep(centre: Centre, now: datetime | None = None) -> list[str]:
    """Forgets what no record names and nobody touched for a day; gives the hashes.

    The centre is asked while no deed can be under way: a deed that comes later finds its content missing, and is refused in words.
    """
    before = (now or datetime.now(UTC)) - UNTOUCHED
    with trouble_in_words(), centre.standing_still() as connection:
        gone = [sha256 for sha256, kept_at in unnamed(connection, centre.store) if kept_at < before]
        for sha256 in gone:
            centre.store.drop(connection, sha256)
    return gone
