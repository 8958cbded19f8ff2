"""Branches: their desk, money, clock and papers, and the zones around them."""

from __future__ import annotations

import base64
import re
from datetime import date, datetime
from typing import Any, ClassVar
from zoneinfo import ZoneInfo, available_timezones

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, Session, mapped_column

from backoffice.errors import Refused
from backoffice.models.base import Record
from backoffice.models.centre.leads import USUAL
from backoffice.models.deeds import deed_of
from backoffice.models.steps import Amount, Picture, step
from backoffice.models.types import Choice, Line, Money, Permille, SortKey
from backoffice.text import N_

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
