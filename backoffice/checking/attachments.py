"""Attachments: each hangs on a record that is there, and its bytes are those that were attached."""

from __future__ import annotations

from sqlalchemy import Connection

from backoffice.attaching import unnamed
from backoffice.checking.finding import Problems, broken, hint, invariant, rows, store_of
from backoffice.errors import Refused
from backoffice.models.attachments import takes_attachments
from backoffice.models.base import records
from backoffice.text import N_


@invariant(N_("The bytes of every attachment are those that were attached"))
def attachments_are_as_attached(connection: Connection) -> Problems:
    store = store_of(connection)
    for key, sha256, size in rows(connection, "SELECT min(id), sha256, size FROM attachment WHERE sha256 <> '' GROUP BY sha256, size ORDER BY 1"):
        try:
            found = len(store.get(sha256))
        except Refused as refusal:
            yield broken(N_("Attachment {key}: {what}"), "attachment", key, key=key, what=refusal.said())
        else:
            if found != size:
                yield broken(N_("Attachment {key} has {found} bytes where {size} were attached."), "attachment", key, key=key, found=found, size=size)


@invariant(N_("An attachment without a content was erased by a deed that says so"))
def attachments_are_erased_by_a_deed(connection: Connection) -> Problems:
    statement = ("SELECT a.id FROM attachment a WHERE a.sha256 = '' AND NOT EXISTS (SELECT 1 FROM audit e JOIN command d ON d.id = e.command_id "
                 "WHERE d.step = 'customer.erase' AND e.verb = 'erase' AND e.record = 'attachment' AND e.record_id = a.id)")
    for (key,) in rows(connection, statement):
        yield broken(N_("Attachment {key} names no content, and nobody erased it."), "attachment", key, key=key)


@invariant(N_("Every attachment hangs on a record that is there, and belongs to its branch"))
def attachments_hang_on_records(connection: Connection) -> Problems:
    takers = {kind.__tablename__: kind for kind in records() if takes_attachments(kind)}
    for (table,) in list(rows(connection, "SELECT DISTINCT record FROM attachment")):
        if table not in takers:
            yield broken(N_("Attachments hang on {record}, which takes none."), record=table)
            continue
        branch = "r.branch_id" if hasattr(takers[table], "business_date") else "NULL"
        statement = (f'SELECT a.id, r.id IS NULL FROM attachment a LEFT JOIN "{table}" r ON r.id = a.record_id '
                     f"WHERE a.record = ? AND (r.id IS NULL OR coalesce(a.branch_id, 0) <> coalesce({branch}, 0))")
        for key, lost in rows(connection, statement, table):
            yield broken(N_("Attachment {key} hangs on no record.") if lost else N_("Attachment {key} does not belong to the branch of its record."),
                         "attachment", key, key=key)


@invariant(N_("What was taken away says who took it away, when and why"))
def taken_away_is_told(connection: Connection) -> Problems:
    statement = ("SELECT id FROM attachment WHERE (state = 'taken away') <> (taken_away_at IS NOT NULL AND taken_away_by_id IS NOT NULL "
                 "AND taken_away_because <> '')")
    for (key,) in rows(connection, statement):
        yield broken(N_("Attachment {key} does not say rightly whether it was taken away."), "attachment", key, key=key)


@hint(N_("Files that belong to no record, left by deeds that failed; the sweep takes them a day later"))
def contents_without_a_record(connection: Connection) -> Problems:
    for sha256, kept_at in unnamed(connection, store_of(connection)):
        yield broken(N_("{file}, kept {time}"), file=sha256, time=kept_at.isoformat(timespec="minutes"))
