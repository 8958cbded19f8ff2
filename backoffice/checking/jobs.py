"""Calls and their vouchers: each call has the vouchers that its state asks for, and what happened to it agrees with where it stands."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from backoffice.checking.finding import Problems, broken, invariant, rows, words_in
from backoffice.models.jobs.calls import CallState
from backoffice.models.jobs.clocks import Happening, arrive_by
from backoffice.models.jobs.vouchers import OPEN_VOUCHERS, VoucherState
from backoffice.models.types import as_stored
from backoffice.text import N_

AS_CALLED = {  # call state: the states that a voucher of it may have, beside voided; and whether there has to be one
    CallState.DISPATCHED: ((VoucherState.PREPARED,), True),
    CallState.ON_THE_WAY: ((VoucherState.WITH_TECHNICIAN,), True),
    CallState.ARRIVED: ((VoucherState.WITH_TECHNICIAN,), True),
    CallState.IN_WORKSHOP: ((VoucherState.WAITING,), True),
    CallState.READY: ((VoucherState.WAITING,), True),
    CallState.SOLVED: ((VoucherState.BACK, VoucherState.UNSIGNED), False),
    CallState.RETURNED: ((VoucherState.BACK, VoucherState.UNSIGNED), True),
    CallState.SIGNED_OFF: ((VoucherState.SIGNED_OFF,), False),
    CallState.FILED: ((VoucherState.FILED,), False),
}
HAPPENED = {CallState.NEW: Happening.RECEIVED, CallState.TRIAGED: Happening.ASSESSED, CallState.IN_WORKSHOP: Happening.TAKEN_IN}
"""The happenings that have another name than the state they lead to."""


@invariant(N_("Each call has the vouchers that its state asks for"))
def vouchers_agree_with_their_call(connection: Connection) -> Problems:
    for state in CallState:
        allowed, needed = AS_CALLED.get(state, ((), False))
        others = words_in(VoucherState.VOIDED, *allowed)
        statement = f"SELECT v.id, v.number, v.state, c.number FROM voucher v JOIN call c ON c.id = v.call_id WHERE c.state = ? AND v.state NOT IN {others}"
        for key, number, there, call in rows(connection, statement, state):
            yield broken(N_("Voucher {number} is \"{state}\" while its call {call} is \"{call_state}\"."), "voucher", key, number=number, state=there,
                         call=call, call_state=state)
        if needed:
            without = "SELECT id, number FROM call WHERE state = ? AND NOT EXISTS (SELECT 1 FROM voucher v WHERE v.call_id = call.id AND v.state <> 'voided')"
            for key, number in rows(connection, without, state):
                yield broken(N_("Call {number} is \"{state}\" without a voucher."), "call", key, number=number, state=state)


@invariant(N_("A call has one voucher in use at a time"))
def one_voucher_in_use(connection: Connection) -> Problems:
    statement = f"SELECT call_id, group_concat(number, ', ') FROM voucher WHERE state IN {words_in(*OPEN_VOUCHERS)} GROUP BY call_id HAVING count(*) > 1"
    for call, numbers in rows(connection, statement):
        yield broken(N_("Several vouchers of one call are in use: {numbers}."), "call", call, numbers=numbers)


@invariant(N_("A call is signed off with a signed voucher, or the reason why it is not signed, and with its outcome (P2-9)"))
def signed_off_with_signature(connection: Connection) -> Problems:
    done = words_in(CallState.SIGNED_OFF, CallState.FILED)
    for key, number in rows(connection, f"SELECT id, number FROM call WHERE state IN {done} AND solved_how = ''"):
        yield broken(N_("Call {number} is signed off without an outcome."), "call", key, number=number)
    statement = (f"SELECT v.id, v.number FROM voucher v JOIN call c ON c.id = v.call_id WHERE c.state IN {done} AND v.state <> 'voided' "
                 "AND NOT (coalesce(v.signature, '') = 'signed' AND v.signed_by <> '' OR coalesce(v.signature, '') = 'refused' AND v.refusal_reason <> '') "
                 "AND NOT EXISTS (SELECT 1 FROM passing p WHERE p.record = 'call' AND p.record_id = c.id AND p.condition = 'voucher_signed')")
    for key, number in rows(connection, statement):
        yield broken(N_("Voucher {number} is signed off without a signature and without a reason."), "voucher", key, number=number)


@invariant(N_("A voucher that is filed has its place, and one that is voided its reason"))
def vouchers_end_with_a_word(connection: Connection) -> Problems:
    statement = "SELECT id, number FROM voucher WHERE state = 'filed' AND filing_place = '' OR state = 'voided' AND void_reason = ''"
    for key, number in rows(connection, statement):
        yield broken(N_("Voucher {number} has ended without its filing place or its reason."), "voucher", key, number=number)


@invariant(N_("What is on a voucher in another category than its own has a reason"))
def overrides_have_reasons(connection: Connection) -> Problems:
    lines = "SELECT l.id, l.description FROM service_line l JOIN voucher v ON v.id = l.voucher_id WHERE l.category <> v.category AND l.reason = ''"
    parts = "SELECT l.id, l.description FROM part_used l JOIN repair_card c ON c.id = l.card_id WHERE l.category <> c.category AND l.reason = ''"
    for name, statement in (("service_line", lines), ("part_used", parts)):
        for key, what in rows(connection, statement):
            yield broken(N_("{what} has another category than its paper, without a reason."), name, key, what=what)


@invariant(N_("The last thing that happened to a call is what its state says"))
def happenings_lead_to_the_state(connection: Connection) -> Problems:
    statement = ("SELECT c.id, c.number, c.state, (SELECT e.kind FROM clock_event e WHERE e.call_id = c.id ORDER BY e.id DESC LIMIT 1) AS last FROM call c")
    for key, number, state, last in rows(connection, statement):
        if last != HAPPENED.get(state, state):
            yield broken(N_("Call {number} is \"{state}\", but the last thing that happened to it is \"{last}\"."), "call", key, number=number, state=state,
                         last=last or "–")


@invariant(N_("Nothing happens to a call before it is received, nor later than it is written down"))
def happenings_lie_in_their_time(connection: Connection) -> Problems:
    statement = ("SELECT c.id, c.number, e.kind, e.at FROM clock_event e JOIN call c ON c.id = e.call_id "
                 "WHERE e.at < c.received_at OR (e.kind = 'received' AND e.at <> c.received_at)")
    for key, number, kind, at in rows(connection, statement):
        yield broken(N_("Call {number}: \"{kind}\" at {at} cannot be."), "call", key, number=number, kind=kind, at=at)


@invariant(N_("The hour by which somebody has to be there follows from the call, its zone and the opening hours (P2-19)"))
def deadlines_follow_from_the_call(connection: Connection) -> Problems:
    """A deadline keeps the hours that held when it was set; calls from before a change of zone or branch are not judged by the new ones."""
    since = ("SELECT max(m.at) FROM audit a JOIN command m ON m.id = a.command_id WHERE a.verb = 'update' AND "
             "(a.record = 'zone' AND a.record_id = z.id OR a.record = 'branch' AND a.record_id = b.id "
             "AND (instr(a.after, '\"opens\"') > 0 OR instr(a.after, '\"closes\"') > 0 OR instr(a.after, '\"time_zone\"') > 0))")
    statement = ("SELECT c.id, c.number, c.received_at, c.due_at, z.arrive_within_hours, b.opens, b.closes, b.time_zone FROM call c "
                 f"JOIN branch b ON b.id = c.branch_id LEFT JOIN zone z ON z.id = c.zone_id WHERE z.id IS NULL OR coalesce(c.received_at > ({since}), TRUE)")
    for key, number, received, due, hours, opens, closes, zone in rows(connection, statement):
        wanted = as_stored(arrive_by(datetime.fromisoformat(received), hours, opens, closes, zone)) if hours is not None else None
        if due != wanted:
            yield broken(N_("Call {number} is due at {due}; by its zone it is {wanted}."), "call", key, number=number, due=due or "–", wanted=wanted or "–")
