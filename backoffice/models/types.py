"""The kinds of values that records hold: money, quantities, moments, texts and states."""

import enum
from datetime import UTC, datetime
from typing import Annotated, Any

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, String, TypeDecorator
from sqlalchemy.orm import mapped_column


class WholeNumber(TypeDecorator[int]):
    """A 64-bit whole number and nothing else: a text or a fraction is refused before it reaches the database."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> int | None:
        if value is None or type(value) is int:
            return value
        raise TypeError(f"a whole number is wanted, not {type(value).__name__}")


class UtcMoment(TypeDecorator[datetime]):
    """A moment in UTC. One without a time zone is refused; SQLite keeps it as text of fixed width, so that it sorts."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        return dialect.type_descriptor(String(27) if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("a moment needs its time zone")
        return as_stored(value) if dialect.name == "sqlite" else value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return datetime.fromisoformat(value) if isinstance(value, str) else value


def as_stored(value: datetime) -> str:
    """A moment as SQLite keeps it: `2026-11-18T01:42:00.000000Z`."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


class State(enum.StrEnum):
    """The states of a record: each is a stored word, the words on the screen, a tone, and whether it is the end.

    Tones: quiet, active, away, waiting, good, trouble.
    """

    label: str
    tone: str
    final: bool

    def __new__(cls, value: str, label: str, tone: str = "quiet", final: bool = False) -> "State":
        member = str.__new__(cls, value)
        member._value_ = value
        member.label, member.tone, member.final = label, tone, final
        return member

    @classmethod
    def open_ones(cls) -> tuple["State", ...]:
        return tuple(state for state in cls if not state.final)


class Choice(enum.StrEnum):
    """One of a few: a stored word and the words on the screen."""

    label: str

    def __new__(cls, value: str, label: str) -> "Choice":
        member = str.__new__(cls, value)
        member._value_, member.label = value, label
        return member


Key = Annotated[int, mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True)]
Reference = BigInteger().with_variant(Integer, "sqlite")
Money = Annotated[int, mapped_column(WholeNumber, info={"kind": "money"})]
Quantity = Annotated[int, mapped_column(WholeNumber, info={"kind": "quantity"})]
Minutes = Annotated[int, mapped_column(WholeNumber, info={"kind": "minutes"})]
Rate = Annotated[int, mapped_column(WholeNumber, info={"kind": "rate"})]
"""What one unit of foreign money costs in the money of the house, with ten decimals (`text.RATE_PLACES`)."""
HouseMoney = Annotated[int, mapped_column(WholeNumber, info={"kind": "money", "house": True})]
"""Money of the branch on a document that is in other money."""
Permille = Annotated[int, mapped_column(WholeNumber, info={"kind": "permille"})]
Moment = Annotated[datetime, mapped_column(UtcMoment)]
Code = Annotated[str, mapped_column(String(40))]
Line = Annotated[str, mapped_column(String(200))]
OwnLine = Annotated[str, mapped_column(String(200), info={"own_words": True})]
"""A line in which words of the program itself may stand: they are shown in the language of the reader."""
Text = Annotated[str, mapped_column(String(4000))]
SortKey = Annotated[str, mapped_column(String(240), default="", info={"derived": True})]
