"""The people of the centre, the roles they have and what each role may do."""

from __future__ import annotations

import json
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, inspect, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from backoffice.errors import NotAllowed, Refused
from backoffice.models.access.logins import LoginKind, note_login
from backoffice.models.base import Record
from backoffice.models.centre.branches import Branch, Language
from backoffice.models.deeds import deed_of
from backoffice.models.guards import holds
from backoffice.models.steps import SEE_ALL_BRANCHES, WORK_FOR_ALL, Amount, LongText, Secret, step
from backoffice.models.types import Choice, Code, Line, Moment, OwnLine, Reference, SortKey, State
from backoffice.text import N_, Told, own


class StaffState(State):
    ACTIVE = "active", N_("Active"), "good"
    AWAY = "away", N_("Away"), "waiting"
    LEFT = "left", N_("Left"), "quiet", True


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


def _within_reach(staff: Staff) -> None:
    """Only who may grant rights themselves gives them to others, or a new password to somebody who has them."""
    deed, role = deed_of(staff), staff.role
    if role.may_grant and deed.staff is not None and not deed.may("roles.grant"):
        raise NotAllowed(N_("Only somebody who may grant rights can do this for the role {role}."), field="role", role=Told(role.name))


def _hands_empty(staff: Staff) -> None:
    staff.empty_hands()


def _others_grant(staff: Staff) -> None:
    somebody_may_grant(deed_of(staff).session, "name", without=staff)


def _named_for_more(staff: Staff) -> None:
    if not staff.branches:
        raise Refused(N_("{name} is named for no further branch."), name=staff.name)


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
            _within_reach(self)
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

    @step(N_("No longer for a branch"), StaffState.ACTIVE, StaffState.AWAY, right="staff.scope", clauses="P2-4", needs=(_named_for_more,))
    def take_from(self, branch: Branch) -> None:
        """Somebody may neither look at that branch nor work for it any more."""
        found = next((each for each in self.branches if each.branch_id == branch.id), None)
        if found is None:
            raise Refused(N_("{name} is not named for this branch."), field="branch", name=self.name)
        deed_of(self).session.delete(found)

    @step(N_("One-time password"), StaffState.ACTIVE, StaffState.AWAY, right="staff.password", needs=(_within_reach,))
    def reset_password(self, one_time_word: Secret) -> None:
        """Gives somebody a word that opens nothing but the choice of a password of their own, once and within a day. Write it down or
        say it now: it is shown only here, and kept as a hash."""
        from backoffice.models.access.passwords import WORD_LASTS, passwords_of
        deed = deed_of(self)
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

    @step(N_("Leaves the centre"), StaffState.ACTIVE, StaffState.AWAY, to=StaffState.LEFT, right="staff.change", clauses="P1-6.6",
          needs=(_hands_empty, _others_grant))
    def leave(self) -> None:
        """Can no longer log in. Nobody leaves who still holds tools, parts, goods, papers or money; the same holds for who goes to another branch."""


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
