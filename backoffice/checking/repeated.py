"""What is kept a second time so that reading is fast: repeated names, sort keys, counts and the search index equal their sources."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, inspect

from backoffice import search
from backoffice.checking.finding import Problems, broken, invariant, long_rows, rows, side_by_side, words_in
from backoffice.folding import digits_of, serial_key, sort_key
from backoffice.models.base import BranchRecord, records
from backoffice.models.search_entries import PLACES, SEARCHED, searched_kinds
from backoffice.search_index import INDEXES
from backoffice.text import N_


@invariant(N_("Names that are repeated are those of their source"))
def names_equal_their_source(connection: Connection) -> Problems:
    for kind in records():
        name = kind.__tablename__
        for column, path in kind.copies.items():
            relation, _, source = path.partition(".")
            link = inspect(kind).relationships[relation]
            key, parent = next(iter(link.local_columns)).name, link.mapper.class_.__tablename__
            statement = (f'SELECT r.id, r.{column}, p.{source} FROM "{name}" r LEFT JOIN "{parent}" p ON p.id = r.{key} '
                         f"WHERE coalesce(r.{column}, '') <> coalesce(p.{source}, '')")
            for record_id, here, there in rows(connection, statement):
                yield broken(N_("{record} {id}: {column} is \"{here}\" and should be \"{there}\"."), name, record_id, record=name, id=record_id, column=column,
                             here=here, there=there or "")


@invariant(N_("Texts are sorted by their keys"))
def sort_keys_equal_their_text(connection: Connection) -> Problems:
    for kind in records():
        name = kind.__tablename__
        for key, source in kind.sort_keys.items():
            for record_id, kept, text in long_rows(connection, f'SELECT id, {key}, {source} FROM "{name}"'):
                if kept != sort_key(text or ""):
                    yield broken(N_("{record} {id} is sorted wrongly by {column}."), name, record_id, record=name, id=record_id, column=source)


@invariant(N_("A telephone number is found however it is written"))
def digits_equal_their_number(connection: Connection) -> Problems:
    for name in ("customer", "contact", "call"):
        for record_id, phone, digits in rows(connection, f'SELECT id, phone, phone_digits FROM "{name}"'):
            if digits != digits_of(phone):
                yield broken(N_("{record} {id} is not found by its telephone number."), name, record_id, record=name, id=record_id)


@invariant(N_("A serial number stands for one unit of a model"))
def serials_are_known(connection: Connection) -> Problems:
    for record_id, model, serial, key in rows(connection, "SELECT id, model_id, serial, serial_key FROM unit"):
        if key != (serial_key(model, serial) if serial else None):
            yield broken(N_("The unit {id} is not found by its serial number {serial}."), "unit", record_id, id=record_id, serial=serial)


@invariant(N_("What is open is what is not ended"))
def open_is_not_ended(connection: Connection) -> Problems:
    for kind in records():
        if "open" in kind.__table__.columns:
            name, ends = kind.__tablename__, words_in(*(state for state in kind.states if state.final))  # type: ignore[attr-defined]
            for record_id, state in rows(connection, f'SELECT id, state FROM "{name}" WHERE open <> (state NOT IN {ends})'):
                yield broken(N_("{record} {id} is \"{state}\" and is counted wrongly among the open ones."), name, record_id, record=name, id=record_id,
                             state=state)


@invariant(N_("Every state is one that the program knows"))
def states_are_known(connection: Connection) -> Problems:
    for kind in records():
        if "state" in kind.__table__.columns:
            name, known = kind.__tablename__, words_in(*kind.states)  # type: ignore[attr-defined]
            for record_id, state in rows(connection, f'SELECT id, state FROM "{name}" WHERE state NOT IN {known}'):
                yield broken(N_("{record} {id} is in a state that is not known: {state}."), name, record_id, record=name, id=record_id, state=state)


@invariant(N_("The counts of the registers are true"))
def tallies_equal_counts(connection: Connection) -> Problems:
    for kind in records():
        if kind.line_of or kind.append_only:
            continue
        name = kind.__tablename__
        state = "state" if "state" in kind.__table__.columns else "''"
        branch = "branch_id" if issubclass(kind, BranchRecord) else "0"
        counted = {(of, what): many for of, what, many in rows(connection, f'SELECT {branch} AS b, {state} AS s, count(*) FROM "{name}" GROUP BY 1, 2')}
        kept = {(of, what): many for of, what, many in rows(connection, "SELECT branch_id, state, count FROM tally WHERE record = ? AND count <> 0", name)}
        for of, what in sorted(counted.keys() | kept.keys()):
            if counted.get((of, what), 0) != kept.get((of, what), 0):
                yield broken(N_("{record} in the state \"{state}\": {kept} are counted, {there} are there (branch {branch})."), name, record=name, state=what,
                             branch=of, kept=kept.get((of, what), 0), there=counted.get((of, what), 0))


@invariant(N_("Everything is found by what stands in it"))
def search_entries_equal_texts(connection: Connection) -> Problems:
    known = 0
    for kind in searched_kinds():
        low = SEARCHED.index(kind.__tablename__) * PLACES
        kept = long_rows(connection, "SELECT id, folded FROM search_entry WHERE id BETWEEN ? AND ? ORDER BY id", low, low + PLACES - 1)
        for place, wanted, folded in side_by_side(search.texts(connection, kind), ((place, folded) for place, folded in kept)):
            if folded != wanted:
                yield broken(N_("{record} {id} is not found by what stands in it."), kind.__tablename__, place - low, record=kind.__tablename__, id=place - low)
        known += next(rows(connection, "SELECT count(*) FROM search_entry WHERE id BETWEEN ? AND ?", low, low + PLACES - 1))[0]
    (there,) = next(rows(connection, "SELECT count(*) FROM search_entry"))
    if there != known:
        yield broken(N_("{count} entries of the search belong to nothing."), count=there - known)


@invariant(N_("The search index holds the words of each entry"))
def search_index_equals_entries(connection: Connection) -> Problems:
    """Compares how often each token stands and where, without holding the index: a count and a sum over the places."""
    wanted: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for place, folded in long_rows(connection, "SELECT id, folded FROM search_entry"):
        for token in search.tokens(folded):
            entry = wanted[token]
            entry[0] += 1
            entry[1] += place % 2147483647
    for token, many, places in INDEXES[connection.dialect.name].held(connection):
        if wanted.pop(token, None) != [many, places]:
            yield broken(N_("The search index is wrong for \"{token}\": rebuild it."), token=token)
    for token in wanted:
        yield broken(N_("The search index does not know \"{token}\": rebuild it."), token=token)
