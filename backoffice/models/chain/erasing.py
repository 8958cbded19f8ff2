"""A customer's data: which records hold them, what keeps them here, and how they are erased with every number and sum left as it was.

Erased are the texts, not the records: from the tables, from the trail (whose commitments stay, so that the chain verifies) and from issued
papers; attachments lose name, words and bytes. What the law keeps for some years, invoices and cash receipts with their papers, stays as it is until then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import String, Text, inspect, select
from sqlalchemy.orm import Session

from backoffice.engines import name_of
from backoffice.errors import Refused
from backoffice.folding import sort_key
from backoffice.models.attachments import Attachment
from backoffice.models.base import Record, kind_of, records
from backoffice.models.centre.branches import Branch
from backoffice.models.centre.customers import Customer, CustomerState
from backoffice.models.custody import Holder
from backoffice.models.deeds import deed_of, plain
from backoffice.models.loaners.loans import DepositState, Loan
from backoffice.models.steps import Condition, step
from backoffice.models.trail import seals
from backoffice.models.watch.triggers import row_as_json
from backoffice.models.watch.watching import ERASES
from backoffice.text import N_

EMPTIED = ("phone", "email", "serial", "snapshot", "sha256")
"""What is left empty; in the place of every other text stands the mark of the erased customer."""

NEVER = ("number", "currency", "record", "rights_told")
STAFF_HOLD = ", ".join(f"'{each.value}'" for each in (Holder.TECHNICIAN, Holder.CLERK, Holder.WORKSHOP))
ERASE = ERASES
"""The deed that passes what is fixed, and after which the file itself is cleansed."""

Ids = dict[type[Record], list[int]]


def mark_of(customer_id: int) -> str:
    """What stands instead of an erased text: `#17`."""
    return f"#{customer_id}"


# ---- which records hold them ----------------------------------------------------------------------------------------------------

@cache
def way_to_customer(kind: type[Any]) -> str:
    """The column that leads from a kind of record to its customer, or to another record of that customer; none where there is no way."""
    columns = kind.__table__.columns
    if "customer_id" in columns:
        return "customer_id"
    if kind.belongs_to:
        return str(kind.belongs_to)
    if kind.line_of:
        link = inspect(kind).relationships[kind.line_of]
        return str(next(iter(link.local_columns)).key) if link.mapper.class_ is Customer or way_to_customer(link.mapper.class_) else ""
    return ""


@cache
def about_others() -> tuple[type[Record], ...]:
    """The kinds of records that are about a record of any kind: papers, changes of hands."""
    return tuple(kind for kind in records() if {"record", "record_id"} <= set(kind.__table__.columns.keys()))


def held_about(session: Session, customer: Customer) -> Ids:
    """The ids of all records that hold something about a customer, by their kinds."""
    found: Ids = {Customer: [customer.id]}

    def ids(kind: type[Record]) -> list[int]:
        if kind not in found:
            column = kind.__table__.columns[way_to_customer(kind)]
            parent = kind_of(next(iter(column.foreign_keys)).column.table.name)
            found[kind] = [key for some in _few(ids(parent)) for key in session.scalars(select(kind.id).where(column.in_(some)))]
        return found[kind]

    for kind in records():
        if kind is not Customer and way_to_customer(kind):
            ids(kind)
    told = {kind.__tablename__: keys for kind, keys in found.items()}
    for kind in about_others():
        found[kind] = [key for table, keys in told.items() for some in _few(keys)
                       for key in session.scalars(select(kind.id).where(kind.record == table, kind.record_id.in_(some)))]  # type: ignore[attr-defined]
    return {kind: sorted(keys) for kind, keys in found.items()}


def _few(ids: Iterable[int]) -> Iterator[list[int]]:
    """Ids in portions that one statement takes."""
    wanted = list(ids)
    for start in range(0, len(wanted), 500):
        yield wanted[start:start + 500]


def kept_about(session: Session, about: Ids, at: datetime) -> Ids:
    """Of these records, those that the law still keeps, with their lines and papers."""
    kept: Ids = {}
    for kind, keys in about.items():
        if kind.kept_by_law:
            since = getattr(kind, kind.kept_by_law)
            for some in _few(keys):
                rows = session.execute(select(kind.id, since, Branch.invoice_years).join(
                    Branch, Branch.id == kind.branch_id).where(kind.id.in_(some)))  # type: ignore[attr-defined]
                kept.setdefault(kind, []).extend(key for key, begun, years in rows if _years_later(begun, years) > at)
    for kind, keys in about.items():
        way = way_to_customer(kind)
        parent = kind_of(next(iter(kind.__table__.columns[way].foreign_keys)).column.table.name) if way else None
        if parent in kept and kind not in kept:
            kept[kind] = [key for some in _few(keys) for key in session.scalars(
                select(kind.id).where(kind.id.in_(some), kind.__table__.columns[way].in_(kept[parent])))]
    for kind in about_others():
        kept[kind] = [key for owner, keys in list(kept.items()) for some in _few(keys) for key in session.scalars(
            select(kind.id).where(kind.record == owner.__tablename__, kind.record_id.in_(some)))]  # type: ignore[attr-defined]
    return {kind: keys for kind, keys in kept.items() if keys}


def _years_later(begun: datetime, years: int) -> datetime:
    """The end of the year in which so many years have passed: papers are kept by whole years."""
    return begun.replace(year=begun.year + years + 1, month=1, day=1, hour=0, minute=0, second=0, microsecond=0)


# ---- what stands in the way -----------------------------------------------------------------------------------------------------

def nothing_open(customer: Customer) -> Condition:
    """Nothing of this customer is under way: no call, goods in our care, unpaid invoice, contract in force, or deposit that we still hold."""
    session = deed_of(customer).session
    names = list(session.scalars(select(Loan.number).where(Loan.customer_id == customer.id, Loan.deposit_state == DepositState.HELD).order_by(Loan.id)))
    for kind, keys in held_about(session, customer).items():
        if "state" in kind.__table__.columns and (kind.series or "open" in kind.__table__.columns):
            for some in _few(keys):
                names += [record.title().split(" ")[0] for record in session.scalars(select(kind).where(kind.id.in_(some))) if not record.state.final]  # type: ignore[attr-defined]
    names = list(dict.fromkeys(names))
    if not names:
        return Condition("nothing_open", True, N_("Nothing of this customer is under way"))
    return Condition("nothing_open", False, N_("Something of this customer is still under way"),
                     N_("Bring it to its end first: {what}."), {"what": ", ".join(names[:8]) + (" …" if len(names) > 8 else "")})


def law_keeps(customer: Customer) -> Condition:
    """What stays although the rest is erased, and until when."""
    deed = deed_of(customer)
    kept = kept_about(deed.session, held_about(deed.session, customer), deed.at)
    documents = [deed.session.get(kind, key) for kind, keys in kept.items() if kind.kept_by_law for key in keys]
    if not documents:
        return Condition("law_keeps", True, N_("Nothing has to be kept by law"), weight="warns")
    years = {branch.id: branch.invoice_years for branch in deed.session.scalars(select(Branch))}
    last = max(getattr(each, each.kept_by_law).year + years[each.branch_id] for each in documents)  # type: ignore[union-attr]
    return Condition("law_keeps", False, N_("Invoices and cash receipts are kept by law: {count}"),
                     N_("Name and address stay on them and on their papers until the end of {year}; everything else goes. Erase again then."),
                     {"count": len(documents), "year": str(last)}, weight="warns")


# ---- erasing --------------------------------------------------------------------------------------------------------------------

@step(N_("Erase personal data"), CustomerState.ACTIVE, CustomerState.BLOCKED, CustomerState.ERASED, on=Customer, to=CustomerState.ERASED,
      right="customers.erase", gate=(nothing_open, law_keeps))
def erase(session: Session, customer: Customer, reason: str, cannot_be_undone: bool) -> None:
    """Takes everything that tells who this customer is out of the database for good: name, addresses, telephone, what was said, papers and
    the trail. Numbers, amounts and days stay. Write why without naming anybody: the reason stays."""
    if not cannot_be_undone:
        raise Refused(N_("Tick that you know it cannot be undone."), field="cannot_be_undone")
    deed = deed_of(session)
    about = held_about(session, customer)
    kept = kept_about(session, about, deed.at)
    going = {kind: sorted(set(keys) - set(kept.get(kind, ()))) for kind, keys in about.items()}
    if customer.state is CustomerState.ERASED:
        going = {kind: _never_erased(session, kind, keys) for kind, keys in going.items()}
        if not any(keys for kind, keys in going.items() if kind.kept_by_law):
            raise Refused(N_("Everything that may be erased was erased already."))
    session.flush()
    deed.forgotten |= _contents(session, going.get(Attachment, []))
    mark = mark_of(customer.id)
    connection = plain(session)
    for kind, keys in going.items():
        _blank(connection, kind, keys, mark)
    connection.execute("UPDATE customer SET note = ?, state = ? WHERE id = ?", (reason, CustomerState.ERASED.value, customer.id))
    _forget_in_trail(connection, deed.command_id, {kind: keys for kind, keys in going.items() if keys})
    session.expire_all()
    deed.rewritten += [record for kind, keys in about.items() if kind.found_by for some in _few(keys)
                       for record in session.scalars(select(kind).where(kind.id.in_(some)))]
    deed.entered.update(kind.__tablename__ for kind in about)


def _contents(session: Session, keys: list[int]) -> set[str]:
    """The contents of some attachments."""
    return {sha256 for some in _few(keys) for sha256 in session.scalars(select(Attachment.sha256).where(Attachment.id.in_(some))) if sha256}


def personal_columns(kind: type[Record]) -> list[str]:
    """The texts of a kind of record that may tell about a customer: all that are not declared to be about something else, and not repeated
    from elsewhere (those follow by themselves)."""
    return [column.key for column in inspect(kind).local_table.columns
            if type(column.type) in (String, Text) and column.key not in kind.impersonal and column.key not in NEVER and column.key not in kind.copies
            and column.key not in kind.sort_keys]


def texts_about(session: Session, about: Ids) -> set[str]:
    """The texts that tell about a customer, such as names, numbers and addresses; very short ones tell nothing."""
    found: set[str] = set()
    for kind, keys in about.items():
        columns = [kind.__table__.columns[name] for name in personal_columns(kind) if name not in ("snapshot", "sha256")]
        for some in _few(keys) if columns else ():
            found.update(str(text) for row in session.execute(select(*columns).where(kind.id.in_(some))) for text in row if text and len(str(text)) > 4)
    return found


def _blank(connection: Any, kind: type[Record], keys: list[int], mark: str) -> None:
    """Puts the mark in the place of each personal text of some records; what was empty stays so, and what has a form of its own is emptied."""
    table = kind.__table__.columns
    setting, values = [], list[Any]()
    for name in personal_columns(kind):
        if name in EMPTIED or table[name].info.get("derived"):
            setting.append(f'"{name}" = ' + ("NULL" if table[name].nullable else "''"))
            continue
        keep = f"holder IN ({STAFF_HOLD})" if name == "holder_name" else f"coalesce(\"{name}\", '') = ''"
        setting.append(f'"{name}" = CASE WHEN {keep} THEN "{name}" ELSE ? END')
        values.append(mark)
    for key, text in kind.sort_keys.items():
        if text in personal_columns(kind):
            setting.append(f"\"{key}\" = CASE WHEN coalesce(\"{text}\", '') = '' THEN \"{key}\" ELSE ? END")
            values.append(sort_key(mark))
    if not setting:
        return
    for some in _few(keys):
        connection.execute(f'UPDATE "{kind.__tablename__}" SET {", ".join(setting)}, version = version + 1 WHERE id IN ({", ".join("?" * len(some))})',
                           (*values, *some))


def _forget_in_trail(connection: Any, command_id: int, going: Ids) -> None:
    """Empties what the trail told about some records and destroys its salts; one row for each says how it stands now."""
    parts: dict[int, set[int]] = {}
    for kind, keys in going.items():
        name = kind.__tablename__
        for some in _few(keys):
            these = f"record = ? AND record_id IN ({', '.join('?' * len(some))})"
            connection.execute(f"DELETE FROM audit WHERE command_id = ? AND {these}", (command_id, name, *some))
            for (deed,) in connection.execute(f"SELECT id FROM command WHERE id <> ? AND {these}", (command_id, name, *some)).fetchall():
                parts.setdefault(deed, set()).add(0)
            for deed, place in _places(connection, these, (name, *some)):
                parts.setdefault(deed, set()).add(place)
            connection.execute(f"UPDATE passing SET reason = '' WHERE {these}", (name, *some))
    for deed, places in parts.items():
        seals.erase_parts(connection, deed, places)
    for kind, keys in going.items():
        name = kind.__tablename__
        for some in _few(keys):
            these = f"record = ? AND record_id IN ({', '.join('?' * len(some))})"
            connection.execute(f"UPDATE audit SET before = NULL, after = NULL WHERE {these}", (name, *some))
            connection.execute(f"UPDATE command SET digest = '', reason = '' WHERE id <> ? AND {these}", (command_id, name, *some))
            connection.execute(f"INSERT INTO audit (command_id, record, record_id, verb, before, after) SELECT ?, '{name}', id, 'erase', NULL, "
                               f"{row_as_json(kind, name_of(connection))} FROM \"{name}\" WHERE id IN ({', '.join('?' * len(some))})", (command_id, *some))


def _places(connection: Any, these: str, values: tuple[Any, ...]) -> list[tuple[int, int]]:
    """Which parts of which deeds the changes of some records are: (deed, place)."""
    found: list[tuple[int, int]] = connection.execute(
        f"SELECT a.command_id, (SELECT count(*) FROM audit b WHERE b.command_id = a.command_id AND b.id <= a.id) FROM audit a WHERE {these}",
        values).fetchall()
    return found


def _never_erased(session: Session, kind: type[Record], keys: list[int]) -> list[int]:
    """Those of these records that were left out when their customer's data were erased, because the law kept them then."""
    connection = plain(session)
    gone = {key for some in _few(keys) for (key,) in connection.execute(
        f"SELECT record_id FROM audit WHERE verb = 'erase' AND record = ? AND record_id IN ({', '.join('?' * len(some))})",
        (kind.__tablename__, *some)).fetchall()}
    return [key for key in keys if key not in gone]
