"""Contracts: one notice each, and a chain of renewals without holes (P2-20)."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import Connection

from backoffice.checking.finding import Problems, broken, invariant, rows
from backoffice.models.jobs.contracts import month_before
from backoffice.text import N_


@invariant(N_("A contract has one notice at most, from one month before its end (P2-20)"))
def one_notice_for_a_contract(connection: Connection) -> Problems:
    for contract, numbers in rows(connection, "SELECT contract_id, group_concat(number, ', ') FROM expiry_notice GROUP BY contract_id HAVING count(*) > 1"):
        yield broken(N_("Several notices for one contract: {numbers}."), "contract", contract, numbers=numbers)
    statement = "SELECT n.id, n.number, n.business_date, n.ends_on, c.ends_on FROM expiry_notice n JOIN contract c ON c.id = n.contract_id"
    for key, number, written, told, ends in rows(connection, statement):
        if told != ends or date.fromisoformat(written) < month_before(date.fromisoformat(ends)):
            yield broken(N_("The notice {number} was written on {written} for {ends}."), "expiry_notice", key, number=number, written=written, ends=ends)


@invariant(N_("A contract in notice has its notice, and a draft has none"))
def contracts_agree_with_their_notices(connection: Connection) -> Problems:
    statement = ("SELECT c.id, c.number, c.state, group_concat(n.state, ',') FROM contract c LEFT JOIN expiry_notice n ON n.contract_id = c.id GROUP BY c.id "
                 "HAVING c.state = 'in notice' AND count(n.id) = 0 OR c.state IN ('draft', 'active') AND count(n.id) > 0 "
                 "OR (c.state = 'renewed') <> (count(*) FILTER (WHERE n.state = 'renewed') > 0)")
    for key, number, state, notices in rows(connection, statement):
        yield broken(N_("Contract {number} is \"{state}\", its notice is \"{notices}\"."), "contract", key, number=number, state=state, notices=notices or "–")


@invariant(N_("A renewal follows the day after the contract before it, for the same customer"))
def renewals_follow(connection: Connection) -> Problems:
    statement = ("SELECT n.id, n.number, o.number, n.starts_on, o.ends_on, n.customer_id = o.customer_id AND o.state = 'renewed' AND n.currency = o.currency "
                 "FROM contract n JOIN contract o ON o.id = n.renews_id")
    for key, number, old, starts, ended, same in rows(connection, statement):
        if same and date.fromisoformat(starts) == date.fromisoformat(ended) + timedelta(days=1):
            continue
        yield broken(N_("Contract {number} does not follow {old} as its renewal."), "contract", key, number=number, old=old)
    unfollowed = "SELECT id, number FROM contract c WHERE (state = 'renewed') <> (SELECT count(*) = 1 FROM contract r WHERE r.renews_id = c.id)"
    for key, number in rows(connection, unfollowed):
        yield broken(N_("Contract {number} is renewed without its renewal, or has several."), "contract", key, number=number)


@invariant(N_("A contract covers units of its own customer, each once"))
def contracts_cover_their_customer(connection: Connection) -> Problems:
    twice = "SELECT contract_id, unit_id FROM contract_unit GROUP BY contract_id, unit_id HAVING count(*) > 1"
    for contract, _unit in rows(connection, twice):
        yield broken(N_("A unit is covered twice by one contract."), "contract", contract)
