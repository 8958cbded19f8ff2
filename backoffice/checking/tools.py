"""Tools: each has exactly one custodian, and what a loss costs was approved by another person (P1-6.6)."""

from __future__ import annotations

from sqlalchemy import Connection

from backoffice.checking.finding import Problems, broken, invariant, rows
from backoffice.text import N_


@invariant(N_("Every tool has exactly one custodian: one person, or the store"))
def tools_have_one_custodian(connection: Connection) -> Problems:
    statement = ("SELECT t.id, t.number FROM tool t LEFT JOIN (SELECT tool_id, count(*) AS held, min(custodian_id) AS person FROM tool_custody "
                 "WHERE state = 'held' GROUP BY tool_id) AS c ON c.tool_id = t.id "
                 "WHERE (t.state = 'in custody') <> (coalesce(c.held, 0) = 1) OR coalesce(c.held, 0) > 1 OR coalesce(t.keeper_id, 0) <> coalesce(c.person, 0)")
    for key, number in rows(connection, statement):
        yield broken(N_("The tool {number} does not have exactly one custodian."), "tool", key, number=number)
    moments = ("SELECT id, number FROM tool_custody WHERE (state IN ('held', 'returned', 'handed on', 'lost')) <> (confirmed_at IS NOT NULL) "
               "OR (state IN ('offered', 'held')) <> (ended_at IS NULL)")
    for key, number in rows(connection, moments):
        yield broken(N_("The custody {number} was not confirmed or not ended as its state says."), "tool_custody", key, number=number)


@invariant(N_("What a lost or damaged tool costs was assessed and approved by others than whoever had it"))
def compensation_was_approved(connection: Connection) -> Problems:
    statement = ("SELECT id, number FROM tool_incident WHERE (state = 'settled') <> (approved_by_id IS NOT NULL) "
                 "OR (state = 'reported') <> (assessed_by_id IS NULL) OR approved_by_id IN (custodian_id, assessed_by_id) OR assessed_by_id = custodian_id "
                 "OR (charged_on IS NOT NULL) <> (state = 'settled' AND compensation > 0) OR normal_wear AND compensation > 0")
    for key, number in rows(connection, statement):
        yield broken(N_("The report {number} was not assessed and approved as it should be."), "tool_incident", key, number=number)
