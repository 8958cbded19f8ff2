"""The file itself: whole, with the tables and triggers that the program declares; on a server, with the rights that it lays on them."""

from __future__ import annotations

from sqlalchemy import Connection, inspect

from backoffice import engines
from backoffice.checking.finding import Problems, broken, invariant
from backoffice.models.base import Base
from backoffice.models.watch import triggers
from backoffice.text import N_


@invariant(N_("The file of the database is whole"))
def file_is_whole(connection: Connection) -> Problems:
    for said in engines.under(connection).damage(engines.plain(connection)):
        yield broken(N_("The file is damaged: {what}."), what=said)


@invariant(N_("Every record leads to records that are there"))
def references_lead_somewhere(connection: Connection) -> Problems:
    for record, record_id, parent in engines.under(connection).wrong_references(engines.plain(connection)):
        yield broken(N_("{record} {record_id} leads to a {parent} that is not there."), record, record_id, record=record, parent=parent,
                     record_id=record_id)


@invariant(N_("The tables are those of this program"))
def tables_as_declared(connection: Connection) -> Problems:
    there, names = inspect(connection), [*Base.metadata.tables]
    columns_there, indexes_there = there.get_multi_columns(filter_names=names), there.get_multi_indexes(filter_names=names)
    for table in Base.metadata.sorted_tables:
        columns = {column["name"] for column in columns_there.get((None, table.name), ())}
        wanted = {column.name for column in table.columns}
        for name in sorted(wanted ^ columns):
            yield broken(N_("The column {column} of {table} is missing or not known."), column=name, table=table.name)
        indexes = {str(index["name"]) for index in indexes_there.get((None, table.name), ()) if not index.get("duplicates_constraint")}
        for missing in sorted({str(index.name) for index in table.indexes} ^ indexes):
            yield broken(N_("The index {index} of {table} is missing or not known."), index=missing, table=table.name)


@invariant(N_("The triggers that keep the trail are those of this program"))
def triggers_as_generated(connection: Connection) -> Problems:
    for name in triggers.strange(connection):
        yield broken(N_("The trigger {trigger} is missing or is not the one of this program."), trigger=name)


@invariant(N_("What each login may do on the server is what the program lets it do"))
def logins_may_what_the_program_lets(connection: Connection) -> Problems:
    for words, values in triggers.differences(connection):
        yield broken(words, **values)
