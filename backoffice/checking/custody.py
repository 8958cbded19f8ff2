"""Custody: everything has one holder, goods leave only against their receipt, and never inspected by who repaired them (P2-11, P2-12)."""

from __future__ import annotations

from sqlalchemy import Connection

from backoffice.checking.finding import Problems, broken, invariant, rows
from backoffice.models.custody_questions import held_kinds
from backoffice.text import N_


@invariant(N_("Every paper and every unit has exactly one holder, the last into whose hands it was given"))
def holder_is_the_last_move(connection: Connection) -> Problems:
    for kind in held_kinds():
        name = kind.__tablename__
        statement = (f'SELECT t.id, t.number, t.holder_name, m.holder_name FROM "{name}" t LEFT JOIN custody_move m ON m.id = '
                     "(SELECT max(l.id) FROM custody_move l WHERE l.record = ? AND l.record_id = t.id) "
                     "WHERE m.id IS NULL OR m.holder <> t.holder OR m.holder_name <> t.holder_name OR m.at <> t.held_since")
        for key, number, here, there in rows(connection, statement, name):
            yield broken(N_("{number} is said to be with {here}, but was last given to {there}."), name, key, number=number, here=here, there=there or "–")


@invariant(N_("No unit is in our care twice"))
def units_are_in_one_place(connection: Connection) -> Problems:
    statement = "SELECT unit_id, group_concat(number, ', ') FROM goods_entry WHERE state <> 'out' AND unit_id IS NOT NULL GROUP BY unit_id HAVING count(*) > 1"
    for unit, numbers in rows(connection, statement):
        yield broken(N_("One unit is in our care twice: {numbers}."), "unit", unit, numbers=numbers)


@invariant(N_("Every line of the register of goods has its receipt and one repair card, which is released when the goods leave"))
def entries_have_receipt_and_card(connection: Connection) -> Problems:
    statement = ("SELECT e.id, e.number, e.state, group_concat(c.state, ',') FROM goods_entry e LEFT JOIN repair_card c ON c.entry_id = e.id "
                 "GROUP BY e.id HAVING count(c.id) <> 1 OR (e.state = 'out') <> (max(c.state) = 'released') "
                 "OR (e.state = 'ready') > (max(c.state) = 'inspected')")
    for key, number, state, cards in rows(connection, statement):
        yield broken(N_("Goods {number} are \"{state}\" while their repair card is \"{cards}\"."), "goods_entry", key, number=number, state=state,
                     cards=cards or "–")
    apart = ("SELECT e.id, e.number FROM goods_entry e JOIN goods_receipt r ON r.id = e.receipt_id "
             "WHERE e.call_id <> r.call_id OR e.voucher_id <> r.voucher_id OR e.branch_id <> r.branch_id")
    for key, number in rows(connection, apart):
        yield broken(N_("Goods {number} and their receipt belong to different calls."), "goods_entry", key, number=number)
    for key, number in rows(connection, "SELECT id, number FROM goods_receipt r WHERE NOT EXISTS (SELECT 1 FROM goods_entry e WHERE e.receipt_id = r.id)"):
        yield broken(N_("The receipt {number} is for nothing."), "goods_receipt", key, number=number)


@invariant(N_("What has left has its date, its hour and who gave it out; what is here has none"))
def exits_are_written_down(connection: Connection) -> Problems:
    statement = ("SELECT id, number FROM goods_entry WHERE (state = 'out') <> (out_at IS NOT NULL) OR (state = 'out') <> (out_by_id IS NOT NULL) "
                 "OR state = 'out' AND return_date IS NULL OR out_at < in_at")
    for key, number in rows(connection, statement):
        yield broken(N_("The exit of the goods {number} is not written down as it should be."), "goods_entry", key, number=number)


@invariant(N_("A receipt is voided with the exit of all its goods, or declared lost (P2-12)"))
def receipts_agree_with_their_goods(connection: Connection) -> Problems:
    statement = ("SELECT r.id, r.number, r.state, count(*), count(e.receipt_back_at), count(*) FILTER (WHERE e.state = 'out'), r.recovered_at IS NOT NULL, "
                 "r.loss_at IS NOT NULL AND r.loss_declared_by <> '' AND r.loss_identity <> '' FROM goods_receipt r JOIN goods_entry e ON e.receipt_id = r.id "
                 "GROUP BY r.id")
    for key, number, state, lines, struck, out, recovered, declared in rows(connection, statement):
        holds = {"issued": struck == 0, "partly recovered": 0 < struck < lines, "back": struck == lines and out < lines,
                 "recovered": struck == lines and out == lines, "lost": bool(declared)}
        if not holds.get(state, False) or bool(recovered) != (state == "recovered") or bool(declared) != (state == "lost"):
            yield broken(N_("The receipt {number} is \"{state}\": {struck} of {lines} lines are struck out, {out} units have left."), "goods_receipt", key,
                         number=number, state=state, struck=struck, lines=lines, out=out)


@invariant(N_("Goods have left inspected and against their receipt, or somebody passed the gate with a reason (P2-12)"))
def goods_left_through_the_gate(connection: Connection) -> Problems:
    passed = "EXISTS (SELECT 1 FROM passing p WHERE p.record = 'goods_entry' AND p.record_id = e.id AND p.condition = '{}')"
    statement = ("SELECT e.id, e.number FROM goods_entry e JOIN goods_receipt r ON r.id = e.receipt_id JOIN repair_card c ON c.entry_id = e.id "
                 "WHERE e.state = 'out' AND (NOT (coalesce(c.inspection, '') = 'passed' AND c.inspector_id IS NOT NULL) "
                 "AND NOT " + passed.format("inspected_by_another")
                 + " OR e.receipt_back_at IS NULL AND r.state <> 'lost' AND NOT " + passed.format("receipt_recovered") + ")")
    for key, number in rows(connection, statement):
        yield broken(N_("The goods {number} have left without inspection or receipt, and nobody passed the gate."), "goods_entry", key, number=number)


@invariant(N_("Whoever inspected goods has not repaired them (P2-12)"))
def inspector_is_not_the_repairer(connection: Connection) -> Problems:
    statement = ("SELECT c.id, c.number FROM repair_card c WHERE c.inspection = 'passed' AND (c.inspector_id = c.technician_id "
                 "OR EXISTS (SELECT 1 FROM work_time w WHERE w.card_id = c.id AND w.technician_id = c.inspector_id) "
                 "OR EXISTS (SELECT 1 FROM custody_move m WHERE m.record = 'repair_card' AND m.record_id = c.id AND m.holder = 'workshop' "
                 "AND m.staff_id = c.inspector_id))")
    for key, number in rows(connection, statement):
        yield broken(N_("{number} was inspected by somebody who worked on it."), "repair_card", key, number=number)


@invariant(N_("A repair card has the words that its state asks for"))
def cards_say_what_was_done(connection: Connection) -> Problems:
    statement = ("SELECT id, number, state FROM repair_card WHERE state = 'waiting' AND waiting_for IS NULL "
                 "OR state IN ('repaired', 'inspected') AND (outcome IS NULL OR finished_at IS NULL) "
                 "OR state = 'inspected' AND coalesce(inspection, '') <> 'passed' "
                 "OR state = 'in work' AND technician_id IS NULL "
                 "OR outcome = 'repaired' AND NOT EXISTS (SELECT 1 FROM work_time w WHERE w.card_id = repair_card.id)")
    for key, number, state in rows(connection, statement):
        yield broken(N_("{number} is \"{state}\" and something that belongs to it is missing."), "repair_card", key, number=number, state=state)


@invariant(N_("A call is ready when each of its goods is, and returned when each has left"))
def calls_agree_with_their_goods(connection: Connection) -> Problems:
    statement = ("SELECT c.id, c.number, c.state, count(e.id), count(*) FILTER (WHERE e.state = 'out'), "
                 "count(*) FILTER (WHERE e.state IN ('out', 'ready')) FROM call c "
                 "JOIN goods_entry e ON e.call_id = c.id GROUP BY c.id")
    for key, number, state, goods, out, ready in rows(connection, statement):
        wanted = ("returned", "signed off", "filed") if out == goods else ("ready",) if ready == goods else ("in workshop",)
        if state not in wanted:
            yield broken(N_("Call {number} is \"{state}\": of its {goods} units {ready} are ready or gone, {out} have left."), "call", key, number=number,
                         state=state, goods=goods, ready=ready, out=out)
    alone = ("SELECT id, number, state FROM call WHERE state IN ('in workshop', 'ready', 'returned') "
             "AND NOT EXISTS (SELECT 1 FROM goods_entry e WHERE e.call_id = call.id)")
    for key, number, state in rows(connection, alone):
        yield broken(N_("Call {number} is \"{state}\" without goods."), "call", key, number=number, state=state)
