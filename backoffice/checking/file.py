"""The file itself: whole, with the tables and triggers that the program declares."""

from __future__ import annotations

from sqlalchemy import Connection

from backoffice.checking.finding import Problems, broken, invariant, rows
from backoffice.models.audit import triggers
from backoffice.models.base import Base
from backoffice.text import N_


@invariant(N_("The file of the database is whole"))
def file_is_whole(connection: Connection) -> Problems:
    for (said,) in rows(connection, "PRAGMA integrity_check"):
        if said != "ok":
            yield broken(N_("The file is damaged: {what}."), what=said)


@invariant(N_("Every record leads to records that are there"))
def references_lead_somewhere(connection: Connection) -> Problems:
    for record, record_id, parent, _key in rows(connection, "PRAGMA foreign_key_check"):
        yield broken(N_("{record} {record_id} leads to a {parent} that is not there."), record, record_id, record=record, parent=parent,
                     record_id=record_id)


@invariant(N_("The tables are those of this program"))
def tables_as_declared(connection: Connection) -> Problems:
    for table in Base.metadata.sorted_tables:
        columns = {name for _place, name, *_ in rows(connection, f'PRAGMA table_info("{table.name}")')}
        wanted = {column.name for column in table.columns}
        for name in sorted(wanted ^ columns):
            yield broken(N_("The column {column} of {table} is missing or not known."), column=name, table=table.name)
        indexes = {name for _place, name, *_ in rows(connection, f'PRAGMA index_list("{table.name}")') if not name.startswith("sqlite_")}
        for name in sorted({str(index.name) for index in table.indexes} ^ indexes):
            yield broken(N_("The index {index} of {table} is missing or not known."), index=name, table=table.name)


@invariant(N_("The triggers that keep the trail are those of this program"))
def triggers_as_generated(connection: Connection) -> Problems:
    wanted = {name: f"CREATE TRIGGER {name} {body}" for name, body in triggers()}
    there = dict(rows(connection, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    for name in sorted(wanted.keys() | there.keys()):
        if wanted.get(name) != there.get(name):
            yield broken(N_("The trigger {trigger} is missing or is not the one of this program."), trigger=name)
