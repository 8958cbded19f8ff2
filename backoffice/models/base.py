"""What every record of the centre has, and what it may declare about itself."""

from __future__ import annotations

import enum
import re
from datetime import date
from functools import cache
from typing import Any, ClassVar

from sqlalchemy import BigInteger, Boolean, Enum, ForeignKey, Index, MetaData, String, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from backoffice.models.guards import Guard
from backoffice.models.types import Choice, Key, Reference, State

CHOICE_LENGTH = 24


@cache
def _table_of(name: str) -> str:
    """The table of a kind of record: `GoodsEntry` is kept in `goods_entry`. Asked for very often."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def stored_words(kind: type[enum.StrEnum]) -> Enum:
    """A choice is stored by its word, not by its name in the program."""
    return Enum(kind, native_enum=False, create_constraint=False, length=CHOICE_LENGTH,
                values_callable=lambda members: [member.value for member in members])


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    })
    type_annotation_map: ClassVar = {State: stored_words(State), Choice: stored_words(Choice), bool: Boolean(create_constraint=False),
                                     int: BigInteger().with_variant(BigInteger(), "sqlite"), str: String(200)}

    @declared_attr.directive
    def __tablename__(cls) -> str:
        return _table_of(cls.__name__)


class Record(Base):
    """Anything that the centre keeps, changes and answers for.

    What a class declares about itself, everything else is derived from:

    * `area`: what its rights are about (`calls`, `workshop` …)
    * `series`: the letters of its paper number, when it has one
    * `frozen_from`, `lives_on`: from which states on it is frozen, and the columns that may change even then
    * `line_of`: the attribute that leads to the record whose line it is
    * `found_by`: the columns in which a clerk types part of something to find it
    * `sort_keys`: key column → the text column it sorts (pinyin for hanzi, accents folded)
    * `copies`: column → path to what it repeats, so that a register reads its own table only
    * `editable`: the columns that a clerk may change on its form
    * `settings`: column → the clauses whose default or limit it holds
    * `append_only`: nothing of it ever changes
    * `guards`: groups of fields that need a right of their own to be seen and changed
    * `belongs_to`: the column that leads to the customer whose data it holds, or to another record of that customer
    * `impersonal`: texts of it that say nothing about a customer, and stay when the customer's data are erased
    * `kept_by_law`: the column from which the years count that the law keeps it
    * `also_of`: the column of another branch that has a part in it and sees it too: where goods go, or come from
    * `attachments`: whether files can be hung on it; `attached_with`: by which right, where nothing of its area can be changed
    """

    __abstract__ = True

    area: ClassVar[str] = ""
    label: ClassVar[str] = ""
    series: ClassVar[str] = ""
    frozen_from: ClassVar[tuple[State, ...]] = ()
    lives_on: ClassVar[tuple[str, ...]] = ()
    line_of: ClassVar[str] = ""
    found_by: ClassVar[tuple[str, ...]] = ()
    sort_keys: ClassVar[dict[str, str]] = {}
    copies: ClassVar[dict[str, str]] = {}
    sorts: ClassVar[tuple[str, ...]] = ()
    editable: ClassVar[tuple[str, ...]] = ()
    settings: ClassVar[dict[str, str]] = {}
    append_only: ClassVar[bool] = False
    guards: ClassVar[tuple[Guard, ...]] = ()
    belongs_to: ClassVar[str] = ""
    impersonal: ClassVar[tuple[str, ...]] = ()
    kept_by_law: ClassVar[str] = ""
    also_of: ClassVar[str] = ""
    attachments: ClassVar[bool] = True
    attached_with: ClassVar[str] = ""

    id: Mapped[Key]
    version: Mapped[int] = mapped_column(info={"derived": True})

    def __init__(self, **values: Any) -> None:
        """A new record has its defaults from the start, so that every rule can read them."""
        for name, default in _defaults(type(self)):
            values.setdefault(name, default)
        super().__init__(**values)

    @declared_attr.directive
    def __table_args__(cls) -> Any:
        return (*cls.indexes(), {"sqlite_autoincrement": True})

    @declared_attr.directive
    def __mapper_args__(cls) -> Any:
        return {"version_id_col": cls.version}

    @classmethod
    def indexes(cls) -> tuple[Any, ...]:
        """One index for each sort that its register offers."""
        branch = ("branch_id",) if issubclass(cls, BranchRecord) else ()
        return tuple(Index(None, *branch, column, "id") for column in cls.sorts)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.__dict__.get('number') or self.__dict__.get('id')}>"

    def check(self) -> None:
        """Raises Refused when what stands in the record cannot be; asked before every save."""

    def title(self) -> str:
        """What the record is called on a window and in a list."""
        return str(getattr(self, "number", None) or getattr(self, "name", None) or self.id)


@cache
def _defaults(kind: type[Record]) -> list[tuple[str, Any]]:
    return [(column.key, column.default.arg) for column in inspect(kind).local_table.columns if column.default is not None and column.default.is_scalar]


class BranchRecord(Record):
    """A record that belongs to one branch for good (P2-4), on the branch's own date."""

    __abstract__ = True

    branch_id: Mapped[int] = mapped_column(Reference, ForeignKey("branch.id"), index=False)
    business_date: Mapped[date]


def records() -> list[type[Record]]:
    """Every kind of record that the centre keeps."""
    return sorted((mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Record)), key=lambda kind: kind.__tablename__)


@cache
def kind_of(table: str) -> type[Record]:
    """The kind of record that is kept in a table."""
    return next(kind for kind in records() if kind.__tablename__ == table)


def columns_of(kind: type[Record], derived: bool = False) -> list[str]:
    """The columns of a record that people answer for; with `derived`, also those that follow from others."""
    return [column.key for column in inspect(kind).local_table.columns if derived or not column.info.get("derived")]
