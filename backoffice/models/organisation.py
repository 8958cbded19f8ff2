"""The centre itself: branches, zones, staff and what each role may do."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import Any, ClassVar
from zoneinfo import ZoneInfo, available_timezones

from sqlalchemy import ForeignKey, Index, String, Text, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import Refused
from backoffice.models.base import Record
from backoffice.models.deeds import deed_of
from backoffice.models.steps import Amount, LongText, step
from backoffice.models.types import Choice, Code, Line, Moment, Money, Permille, Reference, SortKey, State
from backoffice.text import LANGUAGES, N_


class Language(Choice):
    ENGLISH = "en", N_("English")
    CHINESE = "zh", N_("Chinese")
    SPANISH = "es", N_("Spanish")


class ZoneKind(Choice):
    """How soon somebody has to be there (P2-19)."""

    URBAN = "urban", N_("Urban")
    SUBURBAN = "suburban", N_("Suburban")


class StaffState(State):
    ACTIVE = "active", N_("Active"), "good"
    AWAY = "away", N_("Away"), "waiting"
    LEFT = "left", N_("Left"), "quiet", True


class Branch(Record):
    """A branch of the centre with its desk, its money and its number series (P2-4)."""

    area = "branches"
    label = N_("Branch")
    found_by = ("code", "name", "phone")
    sort_keys: ClassVar = {"name_key": "name"}
    sorts: ClassVar = ("name_key", "code")
    editable = ("name", "address", "phone", "email", "tax_number", "language", "time_zone", "low_fee_limit", "tax_permille", "tax_name", "house_name", "opens",
                "closes")
    settings: ClassVar = {"low_fee_limit": "P1-5.11 P2-10", "opens": "P2-19", "closes": "P2-19"}

    code: Mapped[str] = mapped_column(String(6), unique=True)
    house_name: Mapped[Line]
    name: Mapped[Line]
    name_key: Mapped[SortKey]
    address: Mapped[Line] = mapped_column(default="")
    phone: Mapped[Line] = mapped_column(default="")
    email: Mapped[Line] = mapped_column(default="")
    tax_number: Mapped[Line] = mapped_column(default="")
    language: Mapped[Language]
    time_zone: Mapped[Line]
    currency: Mapped[str] = mapped_column(String(3))
    low_fee_limit: Mapped[Money] = mapped_column(default=0)
    tax_permille: Mapped[Permille] = mapped_column(default=0)
    tax_name: Mapped[Line] = mapped_column(default="")
    opens: Mapped[str] = mapped_column(String(5), default="08:30")
    closes: Mapped[str] = mapped_column(String(5), default="17:30")

    def check(self) -> None:
        if not re.fullmatch(r"[A-Z0-9]{1,6}", self.code):
            raise Refused(N_("A branch code has one to six capital letters or figures, such as HP."), field="code")
        if self.time_zone not in available_timezones():
            raise Refused(N_("There is no time zone {zone}; write one such as Europe/Madrid."), field="time_zone", zone=self.time_zone)
        if self.low_fee_limit < 0:
            raise Refused(N_("The limit for fees collected on the spot cannot be below zero."), field="low_fee_limit")
        for moment in (self.opens, self.closes):
            if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", moment):
                raise Refused(N_("Write a time of day such as 08:30."), field="opens")

    def today(self, at: datetime) -> date:
        return at.astimezone(ZoneInfo(self.time_zone)).date()

    def local(self, at: datetime | None) -> str:
        """A moment as the clock of the branch shows it, for a paper: `2026-11-18T09:42`."""
        return at.astimezone(ZoneInfo(self.time_zone)).strftime("%Y-%m-%dT%H:%M") if at else ""

    def letterhead(self) -> dict[str, Any]:
        """Who the branch is, at the head of each of its papers."""
        return {"name": self.house_name, "branch": self.name, "address": self.address, "phone": self.phone, "email": self.email,
                "tax_number": self.tax_number}


class Zone(Record):
    """A part of the service area: it decides how soon a technician has to arrive (P2-19)."""

    area = "zones"
    label = N_("Zone")
    found_by = ("name",)
    sort_keys: ClassVar = {"name_key": "name"}
    sorts: ClassVar = ("name_key",)
    editable = ("name", "kind", "arrive_within_hours", "note")
    settings: ClassVar = {"arrive_within_hours": "P2-19"}

    name: Mapped[Line] = mapped_column(unique=True)
    name_key: Mapped[SortKey]
    kind: Mapped[ZoneKind]
    arrive_within_hours: Mapped[int]
    note: Mapped[Line] = mapped_column(default="")

    def check(self) -> None:
        if not 1 <= self.arrive_within_hours <= 240:
            raise Refused(N_("Write within how many hours to arrive, from 1 to 240."), field="arrive_within_hours")


class Role(Record):
    """A set of rights under a name: clerk, technician, supervisor … (rule book, roles)."""

    area = "roles"
    label = N_("Role")
    found_by = ("name",)
    sort_keys: ClassVar = {"name_key": "name"}
    sorts: ClassVar = ("name_key",)
    editable = ("name",)

    name: Mapped[Line] = mapped_column(unique=True)
    name_key: Mapped[SortKey]
    rights_told: Mapped[str] = mapped_column(Text, default="[]")

    @property
    def rights(self) -> frozenset[str]:
        return frozenset(json.loads(self.rights_told))

    @step(N_("Grant rights"), right="roles.grant", clauses="P2-4")
    def grant(self, rights: list[str]) -> None:
        """Says what people in this role may do. The last role that may grant rights keeps that right."""
        deed = deed_of(self)
        if "*" in self.rights and "*" not in rights:
            others = deed.session.scalars(select(Role).where(Role.id != self.id)).all()
            if not any({"*", "roles.grant"} & other.rights for other in others):
                raise Refused(N_("Somebody has to be able to grant rights."), field="rights")
        self.rights_told = json.dumps(sorted(set(rights)))


class Staff(Record):
    """Somebody who works here, and how they log in."""

    area = "staff"
    label = N_("Member of staff")
    states = StaffState
    found_by = ("name", "badge", "login", "phone")
    sort_keys: ClassVar = {"name_key": "name"}
    sorts: ClassVar = ("name_key", "badge")
    copies: ClassVar = {"branch_name": "branch.name", "role_name": "role.name"}
    editable = ("name", "badge", "phone", "post", "branch_id", "role_id", "login", "language", "skills", "is_technician")

    name: Mapped[Line]
    name_key: Mapped[SortKey]
    badge: Mapped[Code] = mapped_column(default="")
    phone: Mapped[Line] = mapped_column(default="")
    post: Mapped[Line] = mapped_column(default="")
    skills: Mapped[Line] = mapped_column(default="")
    is_technician: Mapped[bool] = mapped_column(default=False)
    branch_id: Mapped[int] = mapped_column(Reference, ForeignKey("branch.id"))
    branch_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    role_id: Mapped[int] = mapped_column(Reference, ForeignKey("role.id"))
    role_name: Mapped[Line] = mapped_column(default="", info={"derived": True})
    login: Mapped[Code | None] = mapped_column(unique=True)
    password_hash: Mapped[str] = mapped_column(String(200), default="", info={"unaudited": True})
    language: Mapped[Language] = mapped_column(default=Language.ENGLISH)
    state: Mapped[StaffState] = mapped_column(default=StaffState.ACTIVE)
    failed_logins: Mapped[int] = mapped_column(default=0, info={"derived": True})
    locked_until: Mapped[Moment | None] = mapped_column(info={"derived": True})

    branch: Mapped[Branch] = relationship(lazy="joined", innerjoin=True)
    role: Mapped[Role] = relationship(lazy="joined", innerjoin=True)

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "is_technician"))

    def check(self) -> None:
        if self.login is not None and not self.login.strip():
            self.login = None

    @step(N_("Set password"), StaffState.ACTIVE, StaffState.AWAY, right="staff.password")
    def set_password(self, new_password: str) -> None:
        """Gives somebody a new password. At least ten characters; it is kept as a hash only."""
        from backoffice.models.passwords import hashed
        self.password_hash = hashed(new_password)
        self.failed_logins, self.locked_until = 0, None

    @step(N_("Away"), StaffState.ACTIVE, to=StaffState.AWAY, right="staff.change")
    def go_away(self) -> None:
        """On leave or ill: not offered for dispatch."""

    @step(N_("Back"), StaffState.AWAY, to=StaffState.ACTIVE, right="staff.change")
    def come_back(self) -> None:
        """At work again."""

    @step(N_("Leaves the centre"), StaffState.ACTIVE, StaffState.AWAY, to=StaffState.LEFT, right="staff.change", clauses="P1-6.6")
    def leave(self) -> None:
        """Can no longer log in. Nobody leaves who still holds goods or papers of a customer."""
        from backoffice.models.custody_questions import held_by
        things = held_by(deed_of(self).session, self)
        if things:
            raise Refused(N_("{name} still holds {things}."), name=self.name, things=", ".join(things[:5]))


@step(N_("New branch"), on=Branch, right="branches.add", creates=True)
def add_branch(session: Session, code: str, name: str, house_name: str, currency: str, time_zone: str, language: Language, address: str = "", phone: str = "",
               email: str = "", tax_number: str = "", low_fee_limit: Amount = 0, tax_permille: int = 0, tax_name: str = "", opens: str = "08:30",
               closes: str = "17:30") -> Branch:
    """Opens a branch. Its code stands in every number; currency and code never change."""
    if not re.fullmatch(r"[A-Z]{3}", currency):
        raise Refused(N_("A currency has three capital letters, such as CNY or EUR."), field="currency")
    if session.scalar(select(Branch.id).where(Branch.code == code)):
        raise Refused(N_("There is a branch {code} already."), field="code", code=code)
    made: Branch = deed_of(session).add(Branch(
        code=code, name=name, house_name=house_name, currency=currency, time_zone=time_zone, language=language, address=address, phone=phone, email=email,
        tax_number=tax_number, low_fee_limit=low_fee_limit, tax_permille=tax_permille, tax_name=tax_name, opens=opens, closes=closes))
    return made


@step(N_("New zone"), on=Zone, right="zones.add", clauses="P2-19", creates=True)
def add_zone(session: Session, name: str, kind: ZoneKind, arrive_within_hours: int, note: str = "") -> Zone:
    """Enters a part of the service area."""
    made: Zone = deed_of(session).add(Zone(name=name, kind=kind, arrive_within_hours=arrive_within_hours, note=note))
    return made


@step(N_("New role"), on=Role, right="roles.grant", creates=True)
def add_role(session: Session, name: str) -> Role:
    """Enters a role; it may do nothing until rights are granted."""
    made: Role = deed_of(session).add(Role(name=name))
    return made


@step(N_("New member of staff"), on=Staff, right="staff.add", creates=True)
def add_staff(session: Session, name: str, branch: Branch, role: Role, badge: str = "", phone: str = "", post: LongText = "", skills: LongText = "",
              is_technician: bool = False, login: str = "", language: Language = Language.ENGLISH, first_password: str = "") -> Staff:
    """Enters somebody who works here; with a login name they can work at a desk."""
    from backoffice.models.passwords import hashed
    if login and session.scalar(select(Staff.id).where(Staff.login == login)):
        raise Refused(N_("The login name {login} is taken."), field="login", login=login)
    made: Staff = deed_of(session).add(Staff(
        name=name, branch=branch, role=role, badge=badge, phone=phone, post=post, skills=skills, is_technician=is_technician, login=login or None,
        language=language, password_hash=hashed(first_password) if first_password else ""))
    return made


def languages() -> tuple[str, ...]:
    return tuple(LANGUAGES)
