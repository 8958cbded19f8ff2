"""Loaners: each is in one place, a lent one has exactly one open loan, and every notice, reminder and scrap record agrees with it (P1-6.4, S-R9, S-R10)."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from backoffice.checking.finding import Problems, broken, invariant, rows
from backoffice.models.centre.leads import next_reminder
from backoffice.text import N_


@invariant(N_("A loaner that is promised or lent has exactly one open loan, and no other has one (P1-6.4)"))
def lent_loaners_have_one_loan(connection: Connection) -> Problems:
    statement = ("SELECT l.id, l.number, l.state, count(n.id), coalesce(max(n.state), '') FROM loaner l LEFT JOIN loan n ON n.loaner_id = l.id "
                 "AND n.state IN ('reserved', 'lent', 'back') GROUP BY l.id, l.number, l.state")
    wanted = {"reserved": "reserved", "lent": "lent"}
    for key, number, state, loans, there in rows(connection, statement):
        allowed = {wanted[state]} if state in wanted else {"", "back"} if state == "inspecting" else {""}
        if loans > 1 or there not in allowed:
            yield broken(N_("The loaner {number} is \"{state}\" with {count} open loans."), "loaner", key, number=number, state=state, count=loans)


@invariant(N_("A loaner is held by whom its state says: store, customer, workshop, or nobody any more"))
def loaners_are_where_their_state_says(connection: Connection) -> Problems:
    holders = {"available": "shelf", "reserved": "shelf", "inspecting": "shelf", "lent": "customer", "given": "customer", "in repair": "workshop",
               "lost": "lost", "scrapped": "disposed"}
    for key, number, state, holder in rows(connection, "SELECT id, number, state, holder FROM loaner"):
        if holders[state] != holder:
            yield broken(N_("The loaner {number} is \"{state}\" and is held by \"{holder}\"."), "loaner", key, number=number, state=state, holder=holder)


@invariant(N_("A loan has the words that its state asks for: who signed for it, when it went and when it ended"))
def loans_say_what_happened(connection: Connection) -> Problems:
    statement = ("SELECT n.id, n.number, n.state FROM loan n JOIN call c ON c.id = n.call_id LEFT JOIN goods_entry e ON e.id = n.entry_id "
                 "WHERE (n.state IN ('waiting', 'reserved', 'called off')) <> (n.lent_at IS NULL) "
                 "OR (n.state IN ('waiting', 'reserved', 'lent')) <> (n.ended_at IS NULL) OR n.state = 'waiting' AND n.from_on IS NULL "
                 "OR n.lent_at IS NULL AND n.due_on < n.from_on "
                 "OR n.lent_at IS NOT NULL AND n.signed_out_by = '' OR n.ended_at < n.lent_at "
                 "OR (n.state IN ('back', 'returned', 'damaged')) <> (n.taken_back_by_id IS NOT NULL) "
                 "OR (n.state IN ('returned', 'damaged')) <> (n.inspected_by_id IS NOT NULL) OR n.customer_id <> c.customer_id OR n.branch_id <> c.branch_id "
                 "OR e.id IS NOT NULL AND e.call_id <> n.call_id")
    for key, number, state in rows(connection, statement):
        yield broken(N_("The loan {number} is \"{state}\", and what is written in it does not say so."), "loan", key, number=number, state=state)


@invariant(N_("A loaner is promised to one customer at a time (P1-6.4)"))
def promises_do_not_overlap(connection: Connection) -> Problems:
    zones = {key: ZoneInfo(zone) for key, zone in rows(connection, "SELECT id, time_zone FROM branch")}
    statement = ("SELECT id, number, loaner_id, branch_id, from_on, coalesce(lent_at, reserved_at), lent_at, due_on FROM loan "
                 "WHERE state IN ('waiting', 'reserved', 'lent') ORDER BY loaner_id, due_on, id")
    before: dict[int, str] = {}
    for key, number, loaner, branch, begin, since, lent, due in rows(connection, statement):
        begin = begin if begin and not lent else datetime.fromisoformat(since).astimezone(zones[branch]).date().isoformat()
        if begin < before.get(loaner, ""):
            yield broken(N_("The loan {number} begins on {day}, and its loaner is promised until {until}."), "loan", key, number=number, day=begin,
                         until=before[loaner])
        before[loaner] = due


@invariant(N_("Every deposit is held, given back or kept, as its receipts say; what is kept pays for damage or loss (P1-6.4, P2-10)"))
def deposits_are_held_returned_or_kept(connection: Connection) -> Problems:
    statement = ("SELECT n.id, n.number, n.deposit, n.deposit_back, n.deposit_kept, coalesce(n.deposit_state, ''), n.compensation, "
                 "coalesce((SELECT s.id FROM service_line s WHERE s.loan_id = n.id), 0), "
                 "coalesce(sum(r.amount) FILTER (WHERE r.kind = 'deposit'), 0), coalesce(-sum(r.amount) FILTER (WHERE r.kind = 'refund'), 0), "
                 "coalesce(sum(r.kept), 0), coalesce(max(r.line_id), 0), count(r.id), "
                 "count(*) FILTER (WHERE r.currency <> n.currency OR r.call_id <> n.call_id OR (r.kept > 0) <> (r.line_id IS NOT NULL)) "
                 "FROM loan n LEFT JOIN cash_receipt r ON r.loan_id = n.id AND r.state <> 'voided' GROUP BY n.id")
    for key, number, deposit, back, kept, state, charged, line, taken, returned, paid, pays, receipts, wrong in rows(connection, statement):
        wanted = "held" if deposit > back + kept else "kept" if kept else "given back"
        sound = (receipts == 0 and not kept) if not state else (state == wanted and (deposit, back, kept) == (taken, returned, paid) and deposit > 0)
        if wrong or not sound or min(deposit, back, kept) < 0 or back + kept > deposit or kept > charged or pays not in (0, line):
            yield broken(N_("The deposit of the loan {number} is not what its receipts say: {deposit} taken, {back} given back, {kept} kept."), "loan", key,
                         number=number, deposit=deposit, back=back, kept=kept)
    settled = ("SELECT r.id, r.number FROM cash_receipt r LEFT JOIN loan n ON n.id = r.loan_id WHERE r.handed_over_at IS NOT NULL AND r.kind <> 'fee' "
               "AND (r.state = 'settled') <> (r.kind = 'refund' OR n.deposit_state = 'given back')")
    for key, number in rows(connection, settled):
        yield broken(N_("The receipt {number} of a deposit is settled and should not be, or the other way round."), "cash_receipt", key, number=number)
    set_against = ("SELECT c.id, CASE WHEN c.voucher_number <> '' THEN c.voucher_number ELSE c.loan_number END FROM charge c "
                   "LEFT JOIN service_line s ON s.charge_id = c.id LEFT JOIN cash_receipt r ON r.line_id = s.id AND r.state <> 'voided' "
                   "GROUP BY c.id, c.voucher_number, c.loan_number, c.from_deposit HAVING coalesce(sum(r.kept), 0) <> c.from_deposit")
    for key, voucher in rows(connection, set_against):
        yield broken(N_("What is set against the charge for {voucher} is not what was kept of deposits."), "charge", key, voucher=voucher)


@invariant(N_("A loaner knows how many days it was lent"))
def loaners_know_their_days(connection: Connection) -> Problems:
    zones = {key: ZoneInfo(zone) for key, zone in rows(connection, "SELECT id, time_zone FROM branch")}
    days: dict[int, int] = {}
    for loaner, branch, lent, ended in rows(connection, "SELECT loaner_id, branch_id, lent_at, ended_at FROM loan WHERE lent_at IS NOT NULL "
                                                        "AND ended_at IS NOT NULL"):
        first, last = (datetime.fromisoformat(each).astimezone(zones[branch]).date() for each in (lent, ended))
        days[loaner] = days.get(loaner, 0) + (last - first).days + 1
    for key, number, known in rows(connection, "SELECT id, number, days_lent FROM loaner"):
        if known != days.get(key, 0):
            yield broken(N_("The loaner {number} was lent for {days} days and knows of {known}."), "loaner", key, number=number, days=days.get(key, 0),
                         known=known)


@invariant(N_("What is charged for damage or loss stands on a voucher of the job, or on the loan alone"))
def compensation_stands_on_the_voucher(connection: Connection) -> Problems:
    statement = ("SELECT n.id, n.number FROM loan n LEFT JOIN service_line s ON s.loan_id = n.id LEFT JOIN voucher v ON v.id = s.voucher_id "
                 "WHERE (n.compensation > 0) <> (s.id IS NOT NULL) OR s.id IS NOT NULL AND (coalesce(v.call_id, n.call_id) <> n.call_id "
                 "OR s.unit_price <> n.compensation)")
    for key, number in rows(connection, statement):
        yield broken(N_("The compensation of the loan {number} stands neither on a voucher of its job nor on itself."), "loan", key, number=number)


@invariant(N_("Every loaner that was lent has its notice, which is withdrawn when both units are back where they belong (S-R9)"))
def notices_agree_with_their_loan(connection: Connection) -> Problems:
    statement = ("SELECT n.id, n.number, n.state, count(r.id), coalesce(max(r.state), ''), "
                 "max(CASE WHEN e.id IS NULL OR e.state = 'out' THEN 1 ELSE 0 END) FROM loan n "
                 "LEFT JOIN replacement_notice r ON r.loan_id = n.id LEFT JOIN goods_entry e ON e.id = n.entry_id GROUP BY n.id, n.number, n.state")
    for key, number, state, notices, standing, gone in rows(connection, statement):
        never = state in ("waiting", "reserved", "called off")
        wanted = "" if never else "permanent" if state == "permanent" else "withdrawn" if gone and state != "lent" else "issued"
        if notices != (0 if never else 1) or standing != wanted:
            yield broken(N_("The notice of the loan {number} is \"{state}\" and should be \"{wanted}\"."), "loan", key, number=number, state=standing or "–",
                         wanted=wanted or "–")


@invariant(N_("The day of the next reminder follows from the due date, the days of the branch and what was sent"))
def reminders_follow_from_the_due_date(connection: Connection) -> Problems:
    sent: dict[int, list[tuple[str, int]]] = {}
    for loan, due, lead in rows(connection, "SELECT loan_id, due_on, lead FROM loan_reminder"):
        sent.setdefault(loan, []).append((due, lead))
    statement = "SELECT n.id, n.number, n.state, n.due_on, n.remind_on, b.loan_leads FROM loan n JOIN branch b ON b.id = n.branch_id"
    for key, number, state, due, planned, leads in rows(connection, statement):
        used = [lead for on, lead in sent.get(key, ()) if on == due]
        wanted = next_reminder(leads, date.fromisoformat(due), used) if state == "lent" else None
        if (planned or None) != (wanted.isoformat() if wanted else None):
            yield broken(N_("The loan {number} is to be reminded on {day}; it should be {wanted}."), "loan", key, number=number, day=planned or "–",
                         wanted=wanted.isoformat() if wanted else "–")


@invariant(N_("A test is passed when each of its points is, and a loaner knows its last test"))
def tests_agree_with_their_points(connection: Connection) -> Problems:
    statement = ("SELECT t.id, t.number FROM test_record t LEFT JOIN test_point p ON p.test_id = t.id GROUP BY t.id, t.number, t.state, t.card_id, t.loaner_id "
                 "HAVING count(p.id) = 0 OR (t.state = 'passed') <> (count(*) FILTER (WHERE NOT p.passed) = 0) "
                 "OR (t.card_id IS NULL) = (t.loaner_id IS NULL)")
    for key, number in rows(connection, statement):
        yield broken(N_("The test record {number} does not say what its points say."), "test_record", key, number=number)
    last = ("SELECT l.id, l.number FROM loaner l WHERE coalesce(l.last_test_on, '0001-01-01') <> "
            "coalesce((SELECT max(t.business_date) FROM test_record t WHERE t.loaner_id = l.id), '0001-01-01')")
    for key, number in rows(connection, last):
        yield broken(N_("The loaner {number} does not know its last test."), "loaner", key, number=number)


@invariant(N_("What is scrapped was appraised, and approved by somebody who neither proposed it nor led the appraisal (S-R10)"))
def scrap_is_approved_by_another(connection: Connection) -> Problems:
    statement = ("SELECT s.id, s.number FROM scrap_record s WHERE s.state IN ('approved', 'disposed') AND (s.leader_id IS NULL OR s.appraised_at IS NULL "
                 "OR s.approved_by_id IS NULL OR s.approved_by_id IN (s.proposed_by_id, s.leader_id) OR coalesce(s.verdict, 'usable') = 'usable') "
                 "OR (s.state = 'disposed') <> (s.disposed_on IS NOT NULL)")
    for key, number in rows(connection, statement):
        yield broken(N_("The scrap record {number} was not approved as it should be."), "scrap_record", key, number=number)
    lost = ("SELECT l.id, l.number FROM loaner l WHERE (l.state = 'scrapped') <> EXISTS (SELECT 1 FROM scrap_record s WHERE s.loaner_id = l.id "
            "AND s.state = 'disposed')")
    for key, number in rows(connection, lost):
        yield broken(N_("The loaner {number} is scrapped without its record, or the other way round."), "loaner", key, number=number)


@invariant(N_("A loaner that was made permanent has its scrap record, and the customer a unit in place of the old one (S-R10)"))
def permanent_loans_swap_their_units(connection: Connection) -> Problems:
    statement = ("SELECT n.id, n.number FROM loan n JOIN loaner l ON l.id = n.loaner_id WHERE n.state = 'permanent' AND (l.state <> 'given' "
                 "OR (SELECT count(*) FROM scrap_record s WHERE s.loan_id = n.id) <> 1)")
    for key, number in rows(connection, statement):
        yield broken(N_("The loan {number} was made permanent, and the units are not swapped."), "loan", key, number=number)
