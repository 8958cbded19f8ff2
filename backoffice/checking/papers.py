"""Papers and numbers: nothing is missing in a series, and each document has the paper that was issued for it."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection

from backoffice.checking.finding import Problems, broken, invariant, long_rows, rows
from backoffice.models.base import records
from backoffice.models.numbering import written
from backoffice.text import N_

ISSUED_WITH = {  # what is issued with each document: kinds of paper, and whether a later print replaces it
    "goods_receipt": ("goods_receipt", False), "repair_card": ("repair_card", True), "voucher": ("service_voucher", True), "invoice": ("invoice", False),
    "credit_note": ("credit_note", False),
    "cash_receipt": ("cash_receipt deposit_refund", False), "expiry_notice": ("expiry_notice", False),
    "issue_slip": ("issue_slip", True), "return_slip": ("return_slip", True), "goods_in": ("goods_in", True), "old_part": ("old_part_tag", True),
    "replacement_notice": ("replacement_notice", True), "loan_reminder": ("loan_reminder", True), "test_record": ("test_record", True),
    "scrap_record": ("scrap_record", True),
    "stock_count": ("count_sheet", True), "tool_custody": ("tool_custody_card", True), "tool_incident": ("tool_incident", True),
}


@invariant(N_("Numbers have no gaps and stand once, for each branch and year"))
def numbers_have_no_gaps(connection: Connection) -> Problems:
    branches = dict(rows(connection, "SELECT id, code FROM branch"))
    for kind in records():
        if not kind.series:
            continue
        name = kind.__tablename__
        drawn = {(branch, year): last for branch, year, last in rows(connection, "SELECT branch_id, year, last FROM series WHERE code = ?", kind.series)}
        seen: dict[tuple[int, int], int] = {}
        statement = f"SELECT id, branch_id, business_date, number FROM \"{name}\" ORDER BY id"
        for key, branch, on, number in rows(connection, statement):
            year = int(on[:4])
            place = seen[branch, year] = seen.get((branch, year), 0) + 1
            wanted = written(kind.series, branches.get(branch, ""), year, place)
            if number != wanted:
                yield broken(N_("{number} stands where {wanted} should."), name, key, number=number, wanted=wanted)
        for branch, year in sorted(drawn.keys() | seen.keys()):
            if drawn.get((branch, year), 0) != seen.get((branch, year), 0):
                yield broken(N_("{drawn} numbers {code} of {year} were given, {there} are there."), code=kind.series, year=year,
                             drawn=drawn.get((branch, year), 0), there=seen.get((branch, year), 0))


@invariant(N_("Every issued paper is as it was issued"))
def papers_are_as_issued(connection: Connection) -> Problems:
    issued = "SELECT id, number, snapshot, sha256 FROM paper WHERE snapshot <> '' OR sha256 <> ''"
    for key, number, snapshot, digest in long_rows(connection, issued):
        if hashlib.sha256(snapshot.encode()).hexdigest() != digest:
            yield broken(N_("The paper {number} is not what was issued."), "paper", key, number=number)


@invariant(N_("Every document was issued as a paper, and those that never change only once"))
def documents_have_their_paper(connection: Connection) -> Problems:
    for name, (told, again) in ISSUED_WITH.items():
        kinds = told.split()
        among = ", ".join("?" * len(kinds))
        statement = (f'SELECT d.id, d.number, count(p.id) FROM "{name}" d LEFT JOIN paper p ON p.kind IN ({among}) AND p.record = ? AND p.record_id = d.id '
                     f"AND p.number = d.number AND p.branch_id = d.branch_id GROUP BY d.id HAVING count(p.id) {'= 0' if again else '<> 1'}")
        for key, number, count in rows(connection, statement, *kinds, name):
            yield broken(N_("{number} was issued {count} times."), name, key, number=number, count=count)
    lost = ("SELECT id, number FROM goods_receipt r WHERE (state = 'lost') <> EXISTS (SELECT 1 FROM paper p WHERE p.kind = 'loss_declaration' "
            "AND p.record = 'goods_receipt' AND p.record_id = r.id)")
    for key, number in rows(connection, lost):
        yield broken(N_("The loss declaration of {number} does not agree with its state."), "goods_receipt", key, number=number)


@invariant(N_("A paper that replaces another replaces one of the same record"))
def papers_replace_their_own(connection: Connection) -> Problems:
    statement = ("SELECT p.id, p.number FROM paper p JOIN paper o ON o.id = p.replaces_id WHERE o.kind <> p.kind OR o.record <> p.record "
                 "OR o.record_id <> p.record_id OR o.id >= p.id")
    for key, number in rows(connection, statement):
        yield broken(N_("The paper {number} replaces one of another record."), "paper", key, number=number)
