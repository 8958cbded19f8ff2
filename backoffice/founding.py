"""Founding a centre, opening one, and bringing an older one up to date."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert
from sqlalchemy.orm import Session

from backoffice import engines, search, server_logins
from backoffice.backups.making import before_upgrade
from backoffice.backups.plan import plan_of
from backoffice.database import Centre, new_command_id, trouble_in_words
from backoffice.engines import Address, address_of
from backoffice.errors import DatabaseTrouble, Refused
from backoffice.migrating import migrate
from backoffice.models import Branch, Role, Staff
from backoffice.models.access.passwords import hashed
from backoffice.models.centre.rule_book_roles import preset_roles, take_new_rights
from backoffice.models.deeds import FOUNDS, Context, Deed, plain
from backoffice.models.settling import settle
from backoffice.models.trail import seals
from backoffice.models.watch import triggers
from backoffice.paths import MIGRATIONS
from backoffice.places import check_place, desk_file, place_of
from backoffice.text import N_

__all__ = ["SCHEMA", "check_place", "finish_tables", "found_centre", "open_centre", "preset_roles", "revision", "upgrade"]

SCHEMA = "0014"
"""The newest revision of the tables that this program knows."""


def found_centre(path: Address, *, language: str, house_name: str, branch: Mapping[str, Any], administrator: Mapping[str, str],
                 at: datetime | None = None) -> Centre:
    """Founds a centre in a new file or an empty database: its first branch, the roles of the rule book, and an administrator who can log in.

    `branch` has code, name, currency, time_zone and may have address, phone, email, tax_number, low_fee_limit (minor units),
    tax_permille, tax_name, opens, closes. `administrator` has name, login and password. Raises Refused; what is there already is left alone.
    """
    address, moment = address_of(path), at or datetime.now(UTC)
    place = place_of(address)
    place.check_empty()
    with _for_its_owner_alone():
        upgrade(address)
    centre = Centre(address)
    try:
        centre.write(lambda session: _first_deed(session, language, house_name, dict(branch), dict(administrator), moment))
    except BaseException:
        centre.close()
        place.clear_away()
        raise
    return centre


def _first_deed(session: Session, language: str, house_name: str, told: dict[str, Any], administrator: dict[str, str], at: datetime) -> None:
    """The deed before which there is nobody: branch, roles and administrator enter together."""
    connection, store = plain(session), engines.under(session.connection())
    store.unchecked(connection)
    branch = Branch(house_name=house_name, language=told.pop("language", language), **told)
    deed = Deed(session, None, branch, at, "founding", language)  # type: ignore[arg-type]
    session.info["deed"] = deed
    from backoffice.models import Command
    uid = new_command_id()
    deed.command_id = session.execute(insert(Command).returning(Command.id), {
        "uid": uid, "step": FOUNDS, "record": "branch", "record_id": 1, "staff_id": None, "branch_id": 1, "desk": "founding", "at": at,
        "business_date": at.date(), "digest": "", "reason": "", "result": ""}).scalar_one()
    session.execute(insert(Context), {"id": 1, "command_id": None})
    store.under_deed(connection, deed.command_id)
    session.add(branch)
    roles = [Role(name=name, rights_told=rights) for name, rights in preset_roles()]
    session.add_all(roles)
    touched = settle(deed)
    staff = Staff(name=administrator["name"], login=administrator["login"], password_hash=hashed(administrator["password"]), branch=branch, role=roles[0],
                  language=language, post="")
    if not staff.name.strip() or not (staff.login or "").strip():
        raise Refused(N_("Write the administrator's name and login name."), field="login")
    session.add(staff)
    touched |= settle(deed)
    search.keep(session, touched)
    seals.seal(connection, branch.id, deed.command_id,
               ("UPDATE command SET result = ? WHERE id = ?", ('{"record": "branch", "record_id": 1}', deed.command_id)))
    store.under_deed(connection, None)


def open_centre(path: Address) -> Centre:
    """Opens a centre, after an upgrade where its tables or triggers are not those of the program. Raises DatabaseTrouble in words."""
    address = address_of(path)
    if server_logins.wanted(address) and not server_logins.is_anybody_in():
        waiting = Centre(address)
        waiting.once_in = partial(_check_up_to_date, address)
        return waiting
    _check_up_to_date(address)
    return Centre(address)


def _check_up_to_date(address: Address) -> None:
    """Whether this is a centre of this program; an older one is upgraded first, by whoever may."""
    place = place_of(address)
    place.check_there()
    with trouble_in_words():
        found = place.revision()
    if found is None:
        raise DatabaseTrouble(N_("{path} is no database of Backoffice."), path=engines.named(address))
    if found > SCHEMA:
        raise DatabaseTrouble(N_("This centre was opened by a newer version of the program. Update the program on this desk."))
    if found < SCHEMA:
        _keep_copy(desk_file(address))
    if found < SCHEMA or place.edition() != triggers.edition(engines.of(address).NAME):
        if not place.is_ours():
            raise DatabaseTrouble(N_("This centre has not been brought up to date with the program yet. Whoever owns its database runs: backoffice upgrade"))
        upgrade(address)


@contextmanager
def _for_its_owner_alone() -> Iterator[None]:
    """What is written now can be read by nobody else who uses this computer."""
    others = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(others)


def _keep_copy(path: Path) -> None:
    """Before its tables are changed a centre is backed up, and the backup is restored on trial; without one there is no upgrade."""
    plan = plan_of(path)
    before_upgrade(path, SCHEMA, plan.encrypt_for, Path(plan.folder) if plan.folder else None)


def revision(path: Address) -> str | None:
    """Which revision of the tables a centre has, or none when it is no centre."""
    return place_of(address_of(path)).revision()


def upgrade(path: Address) -> None:
    """Makes or migrates the tables on a connection of its own, creates the generated triggers anew, and gives roles what is new to them.

    Either all of it is done or nothing: references are unchecked while it lasts, and are checked before it ends.
    """
    address = address_of(path)
    store = engines.of(address)
    engine = store.for_upgrades(address)
    try:
        with trouble_in_words(), engine.begin() as connection:
            triggers.drop(connection)
            migrate(connection, "head", MIGRATIONS)
            if store.wrong_references(engines.plain(connection)):
                raise DatabaseTrouble(N_("The upgrade found records that lead nowhere; nothing was changed."))
            finish_tables(connection)
            take_new_rights(engines.plain(connection), new_command_id(), datetime.now(UTC))
    finally:
        engine.dispose()


def finish_tables(connection: Connection) -> None:
    """What stands beside the tables and is never migrated: the order of the engine, the triggers and the search index."""
    engines.under(connection).finish_tables(engines.plain(connection))
    search.install(connection)
    triggers.install(connection)
