"""Purchasing: ordered is received, open and given up; what is on order is what orders still owe; three people agreed to each order (P1-6.2, P1-6.7)."""

from __future__ import annotations

from itertools import accumulate, groupby

from sqlalchemy import Connection

from backoffice.checking.finding import Problems, broken, invariant, rows
from backoffice.models.centre.branches import AbcClass
from backoffice.models.jobs.vouchers import amount_of
from backoffice.models.purchasing.classes import classes_of
from backoffice.models.warehouse.exchange import in_house
from backoffice.models.warehouse.stock import to_order_of
from backoffice.text import N_

OPEN = "CASE WHEN l.quantity > l.received + l.closed THEN l.quantity - l.received - l.closed ELSE 0 END"
"""What a line of an order still owes."""


@invariant(N_("What was received with an order is what the ledger says, and it stands where its lines do"))
def orders_equal_their_lines(connection: Connection) -> Problems:
    taken = ("coalesce((SELECT sum(CASE WHEN r.id IS NULL THEN m.quantity ELSE 0 END) FROM stock_movement m LEFT JOIN stock_movement r "
             "ON r.reverses_id = m.id WHERE m.record = 'goods_in' AND m.line_id = l.id), 0)")
    noted = "coalesce((SELECT sum(g.quantity) FROM goods_in_line g WHERE g.order_line_id = l.id AND g.difference NOT IN ('damaged', 'wrong')), 0)"
    statement = (f"SELECT l.id, o.number, i.code, l.received, {taken} FROM purchase_order_line l JOIN purchase_order o ON o.id = l.order_id "
                 f"JOIN item i ON i.id = l.item_id WHERE l.received <> {taken}")
    for key, number, item, here, there in rows(connection, statement):
        yield broken(N_("{number}: {here} of {item} received, the ledger says {there}."), "purchase_order_line", key, number=number, item=item,
                     here=here, there=there)
    unlike = f"SELECT l.id, o.number FROM purchase_order_line l JOIN purchase_order o ON o.id = l.order_id WHERE {noted} < l.received"
    for key, number in rows(connection, unlike):
        yield broken(N_("{number}: more was received than stands on the goods-in notes."), "purchase_order_line", key, number=number)
    states = (f"SELECT o.id, o.number, o.state, sum({OPEN}), sum(l.received), sum(l.closed), o.total, sum(l.amount) FROM purchase_order o "
              "JOIN purchase_order_line l ON l.order_id = o.id GROUP BY o.id")
    for key, number, state, owed, received, closed, total, amount in rows(connection, states):
        holds = {"draft": received == closed == 0, "cancelled": received == closed == 0, "sent": owed > 0 and received == 0,
                 "part": owed > 0 and received > 0, "received": owed == 0 and closed == 0, "closed": owed == 0 and closed > 0}[state]
        if not holds or total != amount:
            yield broken(N_("The order {number} is \"{state}\", and its lines do not say so."), "purchase_order", key, number=number, state=state)


@invariant(N_("What is on order, and what is to be ordered, is what orders owe and what is kept"))
def on_order_equals_open_lines(connection: Connection) -> Problems:
    owed = (f"coalesce((SELECT sum({OPEN}) FROM purchase_order_line l JOIN purchase_order o ON o.id = l.order_id WHERE o.warehouse_id = s.warehouse_id "
            "AND l.item_id = s.item_id AND o.state IN ('sent', 'part')), 0)")
    statement = (f"SELECT s.id, s.item_code, s.warehouse_name, s.kind, s.quantity, s.on_order, s.wanted, s.minimum, s.maximum, s.order_at, s.to_order, {owed} "
                 "FROM stock s")
    for key, item, warehouse, kind, quantity, on_order, wanted, minimum, maximum, order_at, to_order, there in rows(connection, statement):
        if on_order != there:
            yield broken(N_("{item} in {warehouse}: {here} on order, the orders owe {there}."), "stock", key, item=item, warehouse=warehouse, here=on_order,
                         there=there)
        if to_order != to_order_of(kind, quantity + on_order - wanted, minimum, maximum, order_at):
            yield broken(N_("{item} in {warehouse}: what is to be ordered does not follow from what is there."), "stock", key, item=item, warehouse=warehouse)


@invariant(N_("What came in stands in the ledger at its price, and foreign money at the rate of its note"))
def goods_in_equal_their_ledger(connection: Connection) -> Problems:
    lines = ("SELECT n.id, n.number, n.currency, b.currency, n.exchange_rate, o.exchange_rate, n.rate_difference, l.quantity, "
             "CASE WHEN l.costed_at IS NULL THEN l.unit_price ELSE 0 END "
             "FROM goods_in n JOIN branch b ON b.id = n.branch_id LEFT JOIN purchase_order o ON o.id = n.order_id JOIN goods_in_line l ON l.note_id = n.id "
             "ORDER BY n.id, l.id")
    posted = dict(rows(connection, "SELECT record_id, sum(value) FROM stock_movement WHERE record = 'goods_in' AND reverses_id IS NULL AND kind <> 'costed' "
                       "GROUP BY record_id"))
    for (key, number, theirs, ours, rate, agreed, difference), told in groupby(rows(connection, lines), key=lambda row: row[:7]):
        amounts = [amount_of(row[7], row[8]) for row in told]
        worth = sum(in_house(amount, theirs, rate, ours) for amount in amounts)
        if posted.get(key, 0) != worth:
            yield broken(N_("{number}: what came in is worth {here}, the ledger says {there}."), "goods_in", key, number=number, here=worth,
                         there=posted.get(key, 0))
        if difference != worth - sum(in_house(amount, theirs, agreed or rate, ours) for amount in amounts):
            yield broken(N_("{number}: what the rate makes more or less does not follow from its lines."), "goods_in", key, number=number)


@invariant(N_("What was ordered in foreign money comes to what was approved, at the rate of the order"))
def orders_equal_their_rate(connection: Connection) -> Problems:
    lines = ("SELECT o.id, o.number, o.currency, r.currency, o.exchange_rate, o.house_total, l.amount FROM purchase_order o "
             "JOIN purchase_request r ON r.id = o.request_id JOIN purchase_order_line l ON l.order_id = o.id ORDER BY o.id, l.id")
    for (key, number, theirs, ours, rate, total), told in groupby(rows(connection, lines), key=lambda row: row[:6]):
        if total != sum(in_house(row[6], theirs, rate, ours) for row in told):
            yield broken(N_("The order {number} does not come to its amount at its rate."), "purchase_order", key, number=number)


@invariant(N_("A job that waits knows the order that brings its part, and its day"))
def jobs_know_their_order(connection: Connection) -> Problems:
    statement = (f"SELECT p.id, p.item_code, p.call_number FROM job_part p JOIN purchase_order_line l ON l.id = p.order_line_id "
                 "JOIN purchase_order o ON o.id = l.order_id WHERE p.state = 'waiting' AND (o.state NOT IN ('sent', 'part') OR l.item_id <> p.item_id "
                 f"OR o.warehouse_id <> p.warehouse_id OR {OPEN} = 0 OR p.expected_on <> l.expected_on)")
    for key, item, job in rows(connection, statement):
        yield broken(N_("{item} for {job} is said to come with an order that does not bring it."), "job_part", key, item=item, job=job)


@invariant(N_("Three people agreed to what was ordered, and to this amount"))
def three_people_agreed(connection: Connection) -> Problems:
    statement = ("SELECT r.id, r.number FROM purchase_request r WHERE r.state IN ('approved', 'ordered') AND (r.finance_by_id IS NULL "
                 "OR r.approved_by_id IS NULL "
                 "OR r.finance_by_id IN (r.asked_by_id, r.chosen_by_id) OR r.approved_by_id IN (r.asked_by_id, r.chosen_by_id, r.finance_by_id))")
    for key, number in rows(connection, statement):
        yield broken(N_("The request {number} was approved without three people."), "purchase_request", key, number=number)
    chosen = ("SELECT r.id, r.number FROM purchase_request r WHERE r.state IN ('chosen', 'checked', 'approved', 'ordered') AND EXISTS ("
              "SELECT 1 FROM request_line l WHERE l.request_id = r.id "
              "AND (SELECT count(*) FROM quote q WHERE q.request_id = r.id AND q.item_id = l.item_id AND q.chosen) <> 1)")
    for key, number in rows(connection, chosen):
        yield broken(N_("The request {number} has not one chosen quote for each part."), "purchase_request", key, number=number)
    ordered = ("SELECT r.id, r.number FROM purchase_request r WHERE r.state = 'ordered' AND r.total <> coalesce((SELECT sum(o.house_total) "
               "FROM purchase_order o WHERE o.request_id = r.id), 0)")
    for key, number in rows(connection, ordered):
        yield broken(N_("What was ordered with {number} does not cost what was approved."), "purchase_request", key, number=number)


@invariant(N_("An order that went out was printed"))
def sent_orders_have_their_paper(connection: Connection) -> Problems:
    statement = ("SELECT o.id, o.number FROM purchase_order o WHERE o.state NOT IN ('draft', 'cancelled') AND NOT EXISTS (SELECT 1 FROM paper p "
                 "WHERE p.kind = 'purchase_order' AND p.record = 'purchase_order' AND p.record_id = o.id)")
    for key, number in rows(connection, statement):
        yield broken(N_("The order {number} went out without its paper."), "purchase_order", key, number=number)


@invariant(N_("The classes of an ABC run follow from its values and cut-offs"))
def classes_follow_from_values(connection: Connection) -> Problems:
    for run, number, first, second, total in rows(connection, "SELECT id, number, a_permille, b_permille, total FROM abc_run"):
        lines = list(rows(connection, "SELECT value, running, computed, abc, by_hand FROM abc_line WHERE run_id = ? ORDER BY id", run))
        values, sums = [line[0] for line in lines], [line[1] for line in lines]
        wanted = [abc.value for abc in classes_of(values, first, second)]
        running = list(accumulate(values))
        given = [line[3] for line in lines if not line[4]]
        if [line[2] for line in lines] != wanted or given != [abc for abc, line in zip(wanted, lines, strict=True) if not line[4]] or sums != running \
                or (sums[-1] if sums else 0) != total or any(line[3] == AbcClass.NONE.value for line in lines):
            yield broken(N_("The ABC run {number} does not follow from its values."), "abc_run", run, number=number)
