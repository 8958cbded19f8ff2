"""The way in: who may work at a desk, how often a password may be tried, and a password of one's own."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from backoffice import engines
from backoffice.database import Actor, Centre
from backoffice.errors import DatabaseTrouble, NewPasswordNeeded, Refused
from backoffice.models import Staff
from backoffice.models.access.logins import LoginKind, note_login, wrong_since
from backoffice.models.access.passwords import TRIES, WAIT, fits, hashed
from backoffice.models.deeds import plain
from backoffice.models.inputs import storable
from backoffice.models.watch import postgresql_rights
from backoffice.server_logins import TOO_MANY, WRONG
from backoffice.text import N_


def log_in(centre: Centre, login: str, password: str, desk: str = "desk", at: datetime | None = None, unlocking: bool = False) -> Actor:
    """Who is at the desk. Raises Refused for a wrong name or password, and for an account with ten wrong ones within a quarter of an
    hour; raises NewPasswordNeeded where the right password is a one-time word, which lets nobody in."""
    moment = at or datetime.now(UTC)
    proved = centre.admit(login, password)

    def judge(session: Session) -> tuple[Actor | None, Refused | None]:
        staff = _account(session, login)
        kind, refusal = _judged(session, staff, None if proved else password, moment)
        if kind is not None:
            note_login(session, staff, LoginKind.UNLOCKED if unlocking and kind is LoginKind.IN else kind, moment, desk)
        return Actor(staff.id, staff.branch_id, desk, staff.language.value) if staff is not None else None, refusal

    actor, refusal = centre.write(judge)
    if refusal is not None:
        raise refusal
    assert actor is not None
    return actor


def _account(session: Session, login: str) -> Staff | None:
    """Somebody of this login name who still works here."""
    staff = session.scalar(select(Staff).where(Staff.login == login.strip())) if storable(login) else None
    return staff if staff is not None and not staff.state.final else None


def _judged(session: Session, staff: Staff | None, password: str | None, at: datetime) -> tuple[LoginKind | None, Refused | None]:
    """What is written down about a try, and the words with which it is refused, if it is; without a password it was proved by a server."""
    if staff is None:
        hashed("a stranger waits as long as a member of staff")
        return LoginKind.WRONG, Refused(WRONG, field="password")
    if password is not None:
        engines.under(session.connection()).one_at_a_time(plain(session), staff.id)  # or as many guesses come through as there are desks
        if wrong_since(session, staff, at - WAIT) >= TRIES:
            return LoginKind.WAITED, Refused(TOO_MANY, field="password")
        if not fits(staff, password):
            return LoginKind.WRONG, Refused(WRONG, field="password")
    if staff.word_until is None:
        return LoginKind.IN, None
    if staff.word_until < at:
        return LoginKind.ENDED, Refused(N_("This one-time password has ended. Ask for a new one."), field="password")
    return None, NewPasswordNeeded()


def choose_password(centre: Centre, login: str, old: str, new: str, desk: str = "desk", at: datetime | None = None) -> Actor:
    """Changes somebody's own password, from the old one or from a one-time word, and lets them in with the new one."""
    moment = at or datetime.now(UTC)
    try:
        actor = log_in(centre, login, old, desk, moment)
    except NewPasswordNeeded:
        with centre.reading() as session:
            staff = _account(session, login)
            assert staff is not None
            actor = Actor(staff.id, staff.branch_id, desk, staff.language.value)
    centre.perform("staff.change_password", actor.staff_id, None, {"old_password": old, "new_password": new}, actor=actor, at=moment)
    return log_in(centre, login, new, desk, moment)


# ---- logins of a server ---------------------------------------------------------------------------------------------------------

def give_logins(centre: Centre) -> list[Staff]:
    """Lays the rights of the program on the tables, and makes the logins that are missing; says whose. Whoever owns the tables does it. Raises
    DatabaseTrouble where that login may not make others."""
    with centre.standing_still() as connection:
        plain = engines.plain(connection)
        if not plain.execute("SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user").fetchone()[0]:
            raise DatabaseTrouble(N_("This login of the database may not make others. Its administrator gives it the right to (CREATEROLE)."))
        postgresql_rights.install(plain)
        new = postgresql_rights.give_logins(plain)
    with centre.reading() as session:
        return list(session.scalars(select(Staff).where(Staff.id.in_(new)).order_by(Staff.id)).unique())


def administrator(centre: Centre) -> tuple[int, int]:
    """Somebody who may grant rights, and their branch: in their name logins are given out for the first time."""
    with centre.reading() as session:
        found = next(each for each in session.scalars(select(Staff).where(Staff.login.is_not(None)).order_by(Staff.id)).unique()
                     if each.role.may_grant and not each.state.final)
        return found.id, found.branch_id
