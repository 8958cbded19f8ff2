"""The warehouse: every balance is the sum of its movements, and every piece with a serial number is in one place (P1-6.3)."""

from __future__ import annotations

from sqlalchemy import Connection

from backoffice.checking.finding import Problems, broken, invariant, rows
from backoffice.models.warehouse.stock import level_of
from backoffice.text import N_

ENDS = ("SELECT to_id AS warehouse_id, item_id, quantity, value, serial FROM stock_movement WHERE to_id IS NOT NULL "
        "UNION ALL SELECT from_id, item_id, -quantity, -value, serial FROM stock_movement WHERE from_id IS NOT NULL")
"""The ledger seen from each warehouse: what came, and with a minus what went."""


@invariant(N_("What a warehouse holds, and what it is worth, is the sum of the ledger"))
def balances_equal_their_movements(connection: Connection) -> Problems:
    statement = (f"SELECT s.id, s.item_code, s.warehouse_name, s.quantity, s.value, coalesce(m.quantity, 0), coalesce(m.value, 0) FROM stock s LEFT JOIN "
                 f"(SELECT warehouse_id, item_id, sum(quantity) AS quantity, sum(value) AS value FROM ({ENDS}) AS e GROUP BY 1, 2) AS m "
                 "ON m.warehouse_id = s.warehouse_id AND m.item_id = s.item_id "
                 "WHERE s.quantity <> coalesce(m.quantity, 0) OR s.value <> coalesce(m.value, 0)")
    for key, item, warehouse, here, value, there, worth in rows(connection, statement):
        yield broken(N_("{item} in {warehouse}: {here} on hand worth {value}, the ledger says {there} worth {worth}."), "stock", key, item=item,
                     warehouse=warehouse, here=here, value=value, there=there, worth=worth)
    lost = (f"SELECT DISTINCT e.warehouse_id, e.item_id FROM ({ENDS}) AS e LEFT JOIN stock s ON s.warehouse_id = e.warehouse_id AND s.item_id = e.item_id "
            "WHERE s.id IS NULL")
    for warehouse, item in rows(connection, lost):
        yield broken(N_("The part {item} moved in the warehouse {warehouse}, which keeps no balance of it."), "item", item, item=item, warehouse=warehouse)


@invariant(N_("A piece with a serial number is in one place: where it went last"))
def serials_are_where_they_went(connection: Connection) -> Problems:
    last = ("SELECT s.id, s.serial, s.item_id, s.warehouse_id, (SELECT m.to_id FROM stock_movement m WHERE m.item_id = s.item_id AND m.serial = s.serial "
            "AND m.serial <> '' ORDER BY m.id DESC LIMIT 1) FROM stock_serial s")
    for _key, serial, item, here, there in rows(connection, last):
        if here != there:
            yield broken(N_("The piece {serial} is not where it went last."), "item", item, serial=serial)
    counted = ("SELECT s.id, s.item_code, s.warehouse_name, s.quantity, (SELECT count(*) FROM stock_serial p WHERE p.item_id = s.item_id "
               "AND p.warehouse_id = s.warehouse_id) FROM stock s JOIN item i ON i.id = s.item_id WHERE i.serial_tracked")
    for key, item, warehouse, quantity, pieces in rows(connection, counted):
        if quantity != pieces * 1000:
            yield broken(N_("{item} in {warehouse}: {here} on hand, {pieces} serial numbers."), "stock", key, item=item, warehouse=warehouse, here=quantity,
                         pieces=pieces)


@invariant(N_("The figures beside a stock are sums: what is in bags, and how it stands against what is to be kept"))
def figures_equal_their_sums(connection: Connection) -> Problems:
    bags = ("SELECT s.id, s.item_code, s.in_bags, s.quantity, s.minimum, s.maximum, s.wanted, s.level, coalesce((SELECT sum(b.quantity) FROM stock b "
            "JOIN warehouse w ON w.id = b.warehouse_id WHERE w.home_id = s.warehouse_id AND b.item_id = s.item_id), 0) FROM stock s")
    for key, item, kept, quantity, minimum, maximum, wanted, level, carried in rows(connection, bags):
        if kept != carried or level != level_of(quantity, minimum, maximum, wanted).value:
            yield broken(N_("{item}: the figures of its stock are not the sums that they stand for."), "stock", key, item=item)


@invariant(N_("A barcode and a model lead to the part on which they stand"))
def parts_are_found(connection: Connection) -> Problems:
    barcodes: dict[int, set[str]] = {}
    for item, barcode in rows(connection, "SELECT item_id, barcode FROM item_barcode"):
        barcodes.setdefault(item, set()).add(barcode)
    for key, code, told in rows(connection, "SELECT id, code, barcodes FROM item"):
        if set(told.split()) != barcodes.get(key, set()):
            yield broken(N_("The part {code} is not found by its barcodes."), "item", key, code=code)


@invariant(N_("A reversal is the opposite of what it puts right"))
def reversals_are_opposites(connection: Connection) -> Problems:
    statement = ("SELECT r.id, r.item_code FROM stock_movement r JOIN stock_movement m ON m.id = r.reverses_id WHERE r.item_id <> m.item_id "
                 "OR r.quantity <> m.quantity OR r.serial <> m.serial OR coalesce(r.from_id, 0) <> coalesce(m.to_id, 0) "
                 "OR coalesce(r.to_id, 0) <> coalesce(m.from_id, 0)")
    for key, item in rows(connection, statement):
        yield broken(N_("The reversal of {item} is not the opposite of its entry."), "stock_movement", key, item=item)


@invariant(N_("What was put aside and what is wanted is what jobs ask for"))
def promises_equal_their_jobs(connection: Connection) -> Problems:
    statement = ("SELECT s.id, s.item_code, s.warehouse_name, s.reserved, s.wanted, "
                 "coalesce((SELECT sum(p.asked) FROM job_part p WHERE p.warehouse_id = s.warehouse_id AND p.item_id = s.item_id AND p.state = 'reserved'), 0) "
                 "+ coalesce((SELECT sum(p.issued - p.used - p.returned) FROM job_part p WHERE p.bag_id = s.warehouse_id "
                 "AND coalesce(p.given_id, p.item_id) = s.item_id AND p.state = 'issued'), 0), "
                 "coalesce((SELECT sum(p.asked) FROM job_part p WHERE p.warehouse_id = s.warehouse_id AND p.item_id = s.item_id "
                 "AND p.state IN ('reserved', 'waiting')), 0) FROM stock s")
    for key, item, warehouse, reserved, wanted, aside, asked in rows(connection, statement):
        if reserved != aside or wanted != asked:
            yield broken(N_("{item} in {warehouse}: {reserved} put aside and {wanted} wanted, the jobs say {aside} and {asked}."), "stock", key, item=item,
                         warehouse=warehouse, reserved=reserved, wanted=wanted, aside=aside, asked=asked)


@invariant(N_("Issued is used and given back, or still with the technician; each of them is a movement"))
def issued_is_used_and_returned(connection: Connection) -> Problems:
    moved = "coalesce((SELECT sum(m.quantity) FROM stock_movement m WHERE m.record = '{}' AND m.{} = p.id AND m.kind = '{}'), 0)"
    statement = (f"SELECT p.id, p.item_code, p.call_number, p.state, p.issued, p.used, p.returned, {moved.format('issue_slip', 'line_id', 'issued')}, "
                 f"{moved.format('job_part', 'record_id', 'used')}, {moved.format('return_slip', 'line_id', 'returned')}, "
                 "coalesce((SELECT sum(m.value) FROM stock_movement m WHERE m.record = 'job_part' AND m.record_id = p.id AND m.kind = 'used'), 0), p.cost "
                 "FROM job_part p")
    for key, item, job, state, issued, used, returned, *moves, worth, cost in rows(connection, statement):
        out = issued - used - returned
        holds = {"issued": issued > 0 and out > 0, "settled": issued > 0 and out == 0}.get(state, issued == used == returned == 0)
        if not holds or moves != [issued, used, returned] or worth != cost:
            yield broken(N_("{item} for {job} is \"{state}\", and what was issued, used and given back does not say so."), "job_part", key, item=item, job=job,
                         state=state)
    slips = ("SELECT s.id, s.number FROM issue_slip s WHERE (s.state = 'settled') = EXISTS (SELECT 1 FROM job_part p WHERE p.slip_id = s.id "
             "AND p.state <> 'settled')")
    for key, number in rows(connection, slips):
        yield broken(N_("The issue slip {number} is settled exactly when all its lines are; here it is not."), "issue_slip", key, number=number)


@invariant(N_("A used part stands on the card or voucher of its job"))
def used_parts_stand_on_the_job(connection: Connection) -> Problems:
    statement = ("SELECT p.id, p.item_code, p.call_number FROM job_part p LEFT JOIN part_used u ON u.id = p.part_used_id "
                 "LEFT JOIN service_line l ON l.id = p.service_line_id WHERE (p.used > 0) <> (u.id IS NOT NULL OR l.id IS NOT NULL) "
                 "OR u.id IS NOT NULL AND (u.card_id <> p.card_id OR u.quantity <> p.used)")
    for key, item, job in rows(connection, statement):
        yield broken(N_("{item} was used for {job} and does not stand on its card or voucher."), "job_part", key, item=item, job=job)


@invariant(N_("An old part entered the stock only by its appraisal, and for nothing"))
def old_parts_are_where_they_belong(connection: Connection) -> Problems:
    statement = ("SELECT o.id, o.number FROM old_part o LEFT JOIN (SELECT record_id, sum(quantity) AS quantity, sum(value) AS value, min(w.kind) AS kind "
                 "FROM stock_movement m JOIN warehouse w ON w.id = m.to_id WHERE m.record = 'old_part' GROUP BY record_id) AS m ON m.record_id = o.id "
                 "WHERE coalesce(m.quantity, 0) <> CASE WHEN o.state IN ('usable', 'scrap') THEN o.quantity ELSE 0 END OR coalesce(m.value, 0) <> 0 "
                 "OR coalesce(m.kind, '') <> CASE o.state WHEN 'usable' THEN 'old' WHEN 'scrap' THEN 'scrap' ELSE '' END")
    for key, number in rows(connection, statement):
        yield broken(N_("The old part {number} is not where its appraisal says."), "old_part", key, number=number)
