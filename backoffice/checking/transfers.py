"""Transfers and counts: what is in transit is what transfers are open for, and every line is told by its movements (P1-6.3)."""

from __future__ import annotations

from sqlalchemy import Connection

from backoffice.checking.finding import Problems, broken, invariant, rows
from backoffice.text import N_

ON_THE_ROAD = "l.sent - l.arrived - l.came_back - l.written_off"


@invariant(N_("What is in transit is what transfers are still open for"))
def transit_equals_open_transfers(connection: Connection) -> Problems:
    statement = ("SELECT s.id, s.item_code, s.warehouse_name, s.quantity, coalesce(o.quantity, 0) FROM stock s JOIN warehouse w ON w.id = s.warehouse_id "
                 f"LEFT JOIN (SELECT t.transit_id, l.item_id, sum({ON_THE_ROAD}) AS quantity FROM transfer_line l JOIN transfer t ON t.id = l.transfer_id "
                 "GROUP BY t.transit_id, l.item_id) AS o ON o.transit_id = s.warehouse_id AND o.item_id = s.item_id "
                 "WHERE w.kind = 'transit' AND s.quantity <> coalesce(o.quantity, 0)")
    for key, item, warehouse, here, there in rows(connection, statement):
        yield broken(N_("{item} in {warehouse}: {here} on hand, {there} in open transfers."), "stock", key, item=item, warehouse=warehouse, here=here,
                     there=there)


@invariant(N_("What was sent, counted in, taken back and written off of a transfer are movements"))
def transfer_lines_equal_their_movements(connection: Connection) -> Problems:
    def moved(record: str, kind: str, more: str = "") -> str:
        return ("coalesce((SELECT sum(m.quantity) FROM stock_movement m WHERE "
                f"m.record = '{record}' AND m.line_id = l.id AND m.kind = '{kind}'{more}), 0)")

    told = {"l.sent": moved("transfer", "sent"), "l.came_back": moved("transfer", "came back"), "l.written_off": moved("transfer", "written off")}
    statement = ("SELECT t.id, t.number, i.code FROM transfer_line l JOIN transfer t ON t.id = l.transfer_id JOIN item i ON i.id = l.item_id WHERE "
                 + " OR ".join(f"{column} <> {sums}" for column, sums in told.items())
                 + f" OR l.arrived <> {moved('arrival', 'arrived', ' AND m.from_id = t.transit_id')}"
                 + f" OR l.arrived <> {moved('arrival', 'arrived', ' AND m.from_id IS NULL')}"
                 + f" OR l.rejected > {ON_THE_ROAD}")
    for key, number, item in rows(connection, statement):
        yield broken(N_("{item} on {number}: what was sent and what became of it is not what the ledger says."), "transfer", key, item=item, number=number)


@invariant(N_("Both ends of a transfer say the same, and it is closed when nothing of it is on the road"))
def both_ends_agree(connection: Connection) -> Problems:
    statement = ("SELECT t.id, t.number, t.state, a.state FROM transfer t LEFT JOIN arrival a ON a.transfer_id = t.id LEFT JOIN "
                 f"(SELECT l.transfer_id, sum(l.sent) AS sent, sum({ON_THE_ROAD}) AS open FROM transfer_line l GROUP BY l.transfer_id) AS q "
                 "ON q.transfer_id = t.id WHERE a.id IS NULL OR a.number <> t.number OR a.branch_id <> t.to_branch_id OR a.from_branch_id <> t.branch_id "
                 "OR a.state <> CASE t.state WHEN 'sent' THEN 'on the way' ELSE t.state END "
                 "OR (t.state IN ('sent', 'differs')) <> (coalesce(q.open, 0) > 0) OR (t.state IN ('asked', 'called off')) <> (coalesce(q.sent, 0) = 0)")
    for key, number, state, there in rows(connection, statement):
        yield broken(N_("{number} is \"{state}\" where it was sent and \"{there}\" where it arrives."), "transfer", key, number=number, state=state,
                     there=there or "–")


@invariant(N_("The differences of a posted count are entries of the ledger, approved by somebody who did not count"))
def counts_are_posted_once(connection: Connection) -> Problems:
    posted = ("coalesce((SELECT sum(CASE WHEN m.to_id IS NULL THEN -m.quantity ELSE m.quantity END) FROM stock_movement m "
              "WHERE m.record = 'stock_count' AND m.line_id = l.id AND m.kind = 'counted'), 0)")
    statement = ("SELECT c.id, c.number, i.code FROM count_line l JOIN stock_count c ON c.id = l.count_id JOIN item i ON i.id = l.item_id "
                 f"WHERE {posted} <> CASE c.state WHEN 'posted' THEN coalesce(l.difference, 0) ELSE 0 END "
                 "OR c.state = 'posted' AND l.difference <> coalesce(l.recounted, l.counted) - l.expected - l.moved")
    for key, number, item in rows(connection, statement):
        yield broken(N_("{item} on {number}: the difference is not what the ledger says."), "stock_count", key, item=item, number=number)
    eyes = ("SELECT DISTINCT c.id, c.number FROM stock_count c JOIN count_line l ON l.count_id = c.id WHERE c.approved_by_id IS NOT NULL "
            "AND (l.counted_by_id = c.approved_by_id OR l.recounted_by_id = c.approved_by_id) OR l.counted_by_id = l.recounted_by_id")
    for key, number in rows(connection, eyes):
        yield broken(N_("{number} was counted twice or approved by the same person."), "stock_count", key, number=number)
