"""The centre itself: branches, zones, staff and what each role may do."""

from __future__ import annotations

import base64
import json
import re
from datetime import date, datetime
from typing import Any, ClassVar
from zoneinfo import ZoneInfo, available_timezones

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, inspect, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import NotAllowed, Refused
from backoffice.models.access.logins import LoginKind, note_login
from backoffice.models.base import Record
from backoffice.models.centre.leads import USUAL
from backoffice.models.deeds import deed_of
from backoffice.models.guards import holds
from backoffice.models.steps import SEE_ALL_BRANCHES, WORK_FOR_ALL, Amount, LongText, Picture, Secret, step
from backoffice.models.types import Choice, Code, Line, Moment, Money, OwnLine, Permille, Reference, SortKey, State
from backoffice.text import N_, Told, own

LARGEST_LOGO = 200_000
LARGEST_FILE_OF_ALL = 100
"""Megabytes: a file is held in memory while it is looked at."""


class Language(Choice):
    ENGLISH = "en", N_("English")
    CHINESE = "zh", N_("Chinese")
    SPANISH = "es", N_("Spanish")


class ZoneKind(Choice):
    """How soon somebody has to be there (P2-19)."""

    URBAN = "urban", N_("Urban")
    SUBURBAN = "suburban", N_("Suburban")


class TimeStep(Choice):
    """By which step working time is charged: each begun one counts."""

    MINUTE = "1", N_("By the minute")
    FIVE = "5", N_("Each 5 minutes begun")
    QUARTER = "15", N_("Each 15 minutes begun")
    HALF = "30", N_("Each half hour begun")

    def charged(self, minutes: int) -> int:
        """The minutes that are charged for minutes worked."""
        return -(-minutes // int(self)) * int(self)


class AbcClass(Choice):
    """How much of the value that is used depends on a part: few parts make up most of it, and many the rest (P1-6.2)."""

    A = "A", N_("A")
    B = "B", N_("B")
    C = "C", N_("C")
    NONE = "none", N_("not classified")


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
                "closes", "invoice_years", "largest_file", "largest_record", "time_step", "a_permille", "b_permille", "count_days_a", "count_days_b",
                "count_days_c", "safety_days_a", "safety_days_b", "safety_days_c", "recount_above")
    settings: ClassVar = {"low_fee_limit": "P1-5.11 P2-10", "opens": "P2-19", "closes": "P2-19",
                          "a_permille": "P1-6.2", "count_days_a": "P1-6.2", "safety_days_a": "P1-6.2 S-P1", "recount_above": "P1-6.3"}

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
    invoice_years: Mapped[int] = mapped_column(default=10)
    logo: Mapped[str] = mapped_column(Text, default="", info={"unaudited": True})
    largest_file: Mapped[int] = mapped_column(default=20)
    largest_record: Mapped[int] = mapped_column(default=200)
    time_step: Mapped[TimeStep] = mapped_column(default=TimeStep.MINUTE)
    loan_leads: Mapped[Line] = mapped_column(default=USUAL)
    a_permille: Mapped[Permille] = mapped_column(default=800)
    b_permille: Mapped[Permille] = mapped_column(default=950)
    count_days_a: Mapped[int] = mapped_column(default=30)
    count_days_b: Mapped[int] = mapped_column(default=90)
    count_days_c: Mapped[int] = mapped_column(default=180)
    safety_days_a: Mapped[int] = mapped_column(default=3)
    safety_days_b: Mapped[int] = mapped_column(default=7)
    safety_days_c: Mapped[int] = mapped_column(default=14)
    recount_above: Mapped[Money] = mapped_column(default=0)

    def count_days(self, abc: AbcClass) -> int:
        """After how many days parts of a class are counted again; those without a class as rarely as C (P1-6.2)."""
        return {AbcClass.A: self.count_days_a, AbcClass.B: self.count_days_b}.get(abc, self.count_days_c)

    def safety_days(self, abc: AbcClass) -> int:
        """For how many days of delay parts of a class are kept in reserve; those without a class as C (P1-6.2, S-P1)."""
        return {AbcClass.A: self.safety_days_a, AbcClass.B: self.safety_days_b}.get(abc, self.safety_days_c)

    def check(self) -> None:
        if not re.fullmatch(r"[A-Z0-9]{1,6}", self.code):
            raise Refused(N_("A branch code has one to six capital letters or figures, such as HP."), field="code")
        if self.time_zone not in available_timezones():
            raise Refused(N_("There is no time zone {zone}; write one such as Europe/Madrid."), field="time_zone", zone=self.time_zone)
        if not re.fullmatch(r"[A-Z]{3}", self.currency):
            raise Refused(N_("A currency has three capital letters, such as CNY or EUR."), field="currency")
        if self.low_fee_limit < 0:
            raise Refused(N_("The limit for fees collected on the spot cannot be below zero."), field="low_fee_limit")
        if not 0 <= self.tax_permille <= 1000:
            raise Refused(N_("A tax rate lies between 0 and 100 %."), field="tax_permille")
        if not 0 <= self.invoice_years <= 100:
            raise Refused(N_("Write for how many years invoices are kept, from 0 to 100."), field="invoice_years")
        if self.recount_above < 0:
            raise Refused(N_("The difference from which a part is counted again cannot be below zero."), field="recount_above")
        for name in ("opens", "closes"):
            if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", getattr(self, name)):
                raise Refused(N_("Write a time of day such as 08:30."), field=name)
        if not 0 < self.a_permille < self.b_permille < 1000:
            raise Refused(N_("Class A ends before class B, and both between 0 and 100 %."), field="a_permille")
        for name in ("count_days_a", "count_days_b", "count_days_c"):
            if not 1 <= getattr(self, name) <= 999:
                raise Refused(N_("Write after how many days the class is counted again, from 1 to 999."), field=name)
        for name in ("safety_days_a", "safety_days_b", "safety_days_c"):
            if not 0 <= getattr(self, name) <= 365:
                raise Refused(N_("Write for how many days of delay parts are kept in reserve, from 0 to 365."), field=name)
        if self.closes <= self.opens:
            raise Refused(N_("The branch closes after it opens."), field="closes")
        if not 1 <= self.largest_file <= LARGEST_FILE_OF_ALL:
            raise Refused(N_("A file may have 1 to {most} MB."), field="largest_file", most=LARGEST_FILE_OF_ALL)
        if not self.largest_file <= self.largest_record <= 10 * LARGEST_FILE_OF_ALL:
            raise Refused(N_("A record takes at least one file of {least} MB and at most {most} MB."), field="largest_record", least=self.largest_file,
                          most=10 * LARGEST_FILE_OF_ALL)

    def today(self, at: datetime) -> date:
        return at.astimezone(ZoneInfo(self.time_zone)).date()

    def local(self, at: datetime | None) -> str:
        """A moment as the clock of the branch shows it, for a paper: `2026-11-18T09:42`."""
        return at.astimezone(ZoneInfo(self.time_zone)).strftime("%Y-%m-%dT%H:%M") if at else ""

    def on_paper(self, kind: str) -> dict[str, Any]:
        """What is printed of a branch is told by the deed that prints it."""
        return {}

    def letterhead(self) -> dict[str, Any]:
        """Who the branch is, at the head of each of its papers."""
        return {"name": self.house_name, "branch": self.name, "address": self.address, "phone": self.phone, "email": self.email,
                "tax_number": self.tax_number, "logo": self.logo or None}

    @step(N_("Set logo"), right="branches.change")
    def set_logo(self, picture: Picture = "") -> None:
        """The mark at the head of every paper of this branch: a PNG or JPEG file of at most 200 kB. Without a picture it is taken away."""
        if picture:
            check_picture(picture)
        self.logo = picture

    @step(N_("The clock is right"), right="branches.change", mends_clock=True)
    def confirm_clock(self) -> None:
        """Says that the clock of this computer is right now, after deeds were stored with a wrong date. They keep their place and their numbers."""


def check_picture(picture: str) -> None:
    """Refuses what is no PNG or JPEG file, and one that would make every paper heavy."""
    try:
        data = base64.b64decode(picture, validate=True)
    except ValueError:
        data = b""
    if not data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        raise Refused(N_("This is no picture: choose a PNG or JPEG file."), field="picture")
    if len(data) > LARGEST_LOGO:
        raise Refused(N_("The picture is too large: at most 200 kB."), field="picture")


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


class Limited(Choice):
    """What a role may have a limit for: the rights on steps that move money."""

    COLLECT = "money.collect", N_("Collect")
    VOID = "money.void", N_("Void")
    INVOICE = "money.invoice", N_("Invoices and payments")
    SIGN = "contracts.sign", N_("Sign or renew contracts")
    FINANCE = "purchasing.finance", N_("Approve purchases for finance")
    APPROVE = "purchasing.approve", N_("Approve purchases")
    ADJUST = "stock.adjust", N_("Write off stock, approve counts")
    COMPENSATE = "tools.approve", N_("Compensation for tools")


PRESET_ROLES = tuple(own(words) for words in (
    N_("Administrator"), N_("Clerk"), N_("Receptionist"), N_("Technician"), N_("Chief technician"), N_("Warehouse keeper"), N_("Accountant"), N_("Supervisor"),
    N_("Manager"), N_("Service department"), N_("Purchaser"), N_("Auditor")))
"""What the roles of the rule book are called: a role that kept its name is shown in the language of the reader."""


class Role(Record):
    """A set of rights under a name: clerk, technician, supervisor … (rule book, roles)."""

    area = "roles"
    label = N_("Role")
    found_by = ("name",)
    sort_keys: ClassVar = {"name_key": "name"}
    sorts: ClassVar = ("name_key",)
    editable = ("name",)

    name: Mapped[OwnLine] = mapped_column(unique=True)
    name_key: Mapped[SortKey]
    rights_told: Mapped[str] = mapped_column(Text, default="[]")
    limits_told: Mapped[str] = mapped_column(Text, default="{}")

    @property
    def rights(self) -> frozenset[str]:
        return frozenset(json.loads(self.rights_told))

    @property
    def limits(self) -> dict[str, dict[str, int]]:
        """Up to which amount people in this role may take a step: right → currency → minor units."""
        found: dict[str, dict[str, int]] = json.loads(self.limits_told)
        return found

    @property
    def may_grant(self) -> bool:
        """Whether people in this role decide what others may do."""
        return bool({"*", "roles.grant"} & self.rights)

    @step(N_("Grant rights"), right="roles.grant", clauses="P2-4")
    def grant(self, rights: list[str]) -> None:
        """Says what people in this role may do. Somebody always stays who can grant rights."""
        self.rights_told = json.dumps(sorted(set(rights)))
        somebody_may_grant(deed_of(self).session, "rights")

    @step(N_("Set limit"), right="roles.grant", clauses="P2-4")
    def set_limit(self, what_for: Limited, limit: Amount | None = None) -> None:
        """Up to which amount people in this role may do it, in the currency of the branch of this desk; above it somebody further up is
        needed. Left empty, the limit is taken away. Who has a limit in one currency only cannot do it in another."""
        if limit is not None and limit < 0:
            raise Refused(N_("A limit is not below zero."), field="limit")
        deed, limits = deed_of(self), self.limits
        mine = limits.setdefault(what_for.value, {})
        mine.pop(deed.branch.currency, None)
        if limit is not None:
            mine[deed.branch.currency] = limit
        self.limits_told = json.dumps({right: each for right, each in sorted(limits.items()) if each}, sort_keys=True)


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
    role_name: Mapped[OwnLine] = mapped_column(default="", info={"derived": True, "own_words": True})
    login: Mapped[Code | None] = mapped_column(unique=True)
    password_hash: Mapped[str] = mapped_column(String(200), default="", info={"unaudited": True})
    language: Mapped[Language] = mapped_column(default=Language.ENGLISH)
    state: Mapped[StaffState] = mapped_column(default=StaffState.ACTIVE)
    word_until: Mapped[Moment | None]

    branch: Mapped[Branch] = relationship(lazy="joined", innerjoin=True)
    role: Mapped[Role] = relationship(lazy="joined", innerjoin=True)
    branches: Mapped[list[StaffBranch]] = relationship(back_populates="staff", order_by="StaffBranch.id")

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (*super().indexes(), Index(None, "branch_id", "is_technician"))

    def check(self) -> None:
        if self.login is not None and not self.login.strip():
            self.login = None
        changed = inspect(self).attrs
        if changed.role.history.has_changes():
            self._within_reach(self.role)
        if changed.role.history.has_changes() or changed.login.history.has_changes():
            somebody_may_grant(deed_of(self).session, "role")
        if self.id is not None and changed.branch_id.history.has_changes():
            self.empty_hands("branch_id")

    def empty_hands(self, field: str | None = None) -> None:
        """Refuses, with what it is, while somebody still holds tools, parts, papers, goods or money (P1-6.6)."""
        from backoffice.models.custody_questions import held_by
        things = held_by(deed_of(self).session, self)
        if things:
            raise Refused(N_("{name} still holds {things}."), field=field, name=self.name, things=", ".join(things[:5]) + (" …" if len(things) > 5 else ""))

    def _within_reach(self, role: Role) -> None:
        """Only who may grant rights themselves gives them to others, or a new password to somebody who has them."""
        deed = deed_of(self)
        if role.may_grant and deed.staff is not None and not deed.may("roles.grant"):
            raise NotAllowed(N_("Only somebody who may grant rights can do this for the role {role}."), field="role", role=Told(role.name))

    def looks_at(self, branch_id: int) -> bool:
        """Whether somebody may look at a branch: their own, those that they are named for, or all (P2-4)."""
        return self._all(SEE_ALL_BRANCHES) or self.works_for(branch_id) or any(each.branch_id == branch_id for each in self.branches)

    def works_for(self, branch_id: int) -> bool:
        """Whether somebody may work for a branch: their own, those that they are named for to work, or all (P2-4)."""
        return branch_id == self.branch_id or self._all(WORK_FOR_ALL) or any(each.branch_id == branch_id and each.works for each in self.branches)

    def _all(self, right: str) -> bool:
        return holds(self.role.rights, right)

    @step(N_("Name for a branch"), StaffState.ACTIVE, StaffState.AWAY, right="staff.scope", clauses="P2-4")
    def name_for(self, branch: Branch, may_work_there: bool = False) -> None:
        """Somebody may look at one more branch beside their own, or work for it too."""
        if branch.id == self.branch_id:
            raise Refused(N_("{name} belongs to this branch already."), field="branch", name=self.name)
        found = next((each for each in self.branches if each.branch_id == branch.id), None)
        if found is None:
            deed_of(self).add(StaffBranch(staff=self, branch=branch, works=may_work_there))
        else:
            found.works = may_work_there

    @step(N_("No longer for a branch"), StaffState.ACTIVE, StaffState.AWAY, right="staff.scope", clauses="P2-4")
    def take_from(self, branch: Branch) -> None:
        """Somebody may neither look at that branch nor work for it any more."""
        found = next((each for each in self.branches if each.branch_id == branch.id), None)
        if found is None:
            raise Refused(N_("{name} is not named for this branch."), field="branch", name=self.name)
        deed_of(self).session.delete(found)

    @step(N_("One-time password"), StaffState.ACTIVE, StaffState.AWAY, right="staff.password")
    def reset_password(self, one_time_word: Secret) -> None:
        """Gives somebody a word that opens nothing but the choice of a password of their own, once and within a day. Write it down or
        say it now: it is shown only here, and kept as a hash."""
        from backoffice.models.access.passwords import WORD_LASTS, passwords_of
        deed = deed_of(self)
        self._within_reach(self.role)
        self.password_hash, self.word_until = passwords_of(deed.session).hashed(one_time_word, "one_time_word"), deed.at + WORD_LASTS
        note_login(deed.session, self, LoginKind.RESET, deed.at, deed.desk)

    @step(N_("Change password"), StaffState.ACTIVE, StaffState.AWAY, right="", hidden=True)
    def change_password(self, old_password: Secret, new_password: Secret) -> None:
        """Everybody changes their own password; the old one is asked for."""
        from backoffice.models.access.passwords import passwords_of
        deed = deed_of(self)
        kept = passwords_of(deed.session)
        if deed.staff.id != self.id:
            raise NotAllowed(N_("Everybody changes their own password only."))
        if not kept.fits(self, old_password):
            raise Refused(N_("The old password is wrong."), field="old_password")
        if new_password.strip() == old_password.strip():
            raise Refused(N_("Choose another password than the old one."), field="new_password")
        self.password_hash, self.word_until = kept.hashed(new_password), None
        note_login(deed.session, self, LoginKind.CHANGED, deed.at, deed.desk)

    @step(N_("Away"), StaffState.ACTIVE, to=StaffState.AWAY, right="staff.change")
    def go_away(self) -> None:
        """On leave or ill: not offered for dispatch."""

    @step(N_("Back"), StaffState.AWAY, to=StaffState.ACTIVE, right="staff.change")
    def come_back(self) -> None:
        """At work again."""

    @step(N_("Leaves the centre"), StaffState.ACTIVE, StaffState.AWAY, to=StaffState.LEFT, right="staff.change", clauses="P1-6.6")
    def leave(self) -> None:
        """Can no longer log in. Nobody leaves who still holds tools, parts, goods, papers or money; the same holds for who goes to another branch."""
        session = deed_of(self).session
        self.empty_hands()
        somebody_may_grant(session, "name", without=self)


class StaffBranch(Record):
    """A further branch that somebody may look at, or work for too (P2-4)."""

    area = "staff"
    label = N_("Further branch")
    line_of = "staff"

    staff_id: Mapped[int] = mapped_column(Reference, ForeignKey("staff.id"))
    branch_id: Mapped[int] = mapped_column(Reference, ForeignKey("branch.id"))
    works: Mapped[bool] = mapped_column(default=False)

    staff: Mapped[Staff] = relationship(back_populates="branches")
    branch: Mapped[Branch] = relationship(lazy="joined", innerjoin=True)

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        return (UniqueConstraint("staff_id", "branch_id"),)


def somebody_may_grant(session: Session, field: str, without: Staff | None = None) -> None:
    """Refuses what would leave nobody who can log in and grant rights."""
    people = session.scalars(select(Staff).where(Staff.state != StaffState.LEFT))
    if not any(person.role.may_grant and person.login for person in (*people, *session.new) if isinstance(person, Staff) and person is not without):
        raise Refused(N_("Somebody has to be able to grant rights."), field=field)


@step(N_("New branch"), on=Branch, right="branches.add", creates=True)
def add_branch(session: Session, code: str, name: str, house_name: str, currency: str, time_zone: str, language: Language, address: str = "", phone: str = "",
               email: str = "", tax_number: str = "", low_fee_limit: Amount = 0, tax_permille: int = 0, tax_name: str = "", opens: str = "08:30",
               closes: str = "17:30") -> Branch:
    """Opens a branch. Its code stands in every number; currency and code never change."""
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
              is_technician: bool = False, login: str = "", language: Language = Language.ENGLISH, first_password: Secret = "",
              choose_own: bool = True) -> Staff:
    """Enters somebody who works here; with a login name they can work at a desk. With the first password they choose one of their own,
    within a week; otherwise it stays theirs."""
    from backoffice.models.access.passwords import FIRST_LASTS, passwords_of
    deed = deed_of(session)
    made: Staff = deed.add(Staff(
        name=name, branch=branch, role=role, badge=badge, phone=phone, post=post, skills=skills, is_technician=is_technician, login=login or None,
        language=language, password_hash=passwords_of(session).hashed(first_password, "first_password") if first_password else "",
        word_until=deed.at + FIRST_LASTS if first_password and choose_own else None))
    return made
