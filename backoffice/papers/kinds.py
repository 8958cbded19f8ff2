"""The kinds of paper. Each is declared once, beside its content: `@paper("goods_receipt", N_("Customer goods receipt"), page=A5, …)`."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from backoffice.papers.blocks import Block
from backoffice.papers.dress import Dress
from backoffice.papers.look import Sheet


@dataclass(frozen=True)
class Foot:
    """The sentence at the foot of each page."""

    words: str


@dataclass(frozen=True)
class Aside:
    """A further line beside the square."""

    words: str


@dataclass(frozen=True)
class Title:
    """A title that the content decides, with a line below it."""

    words: str
    more: str = ""


Part = Block | Foot | Aside | Title


@dataclass(frozen=True)
class PaperKind:
    """A kind of paper: what it is called, on which sheet it is printed, for whom its copies are, and which clauses ask for it."""

    kind: str
    title: str
    page: Sheet
    clauses: tuple[str, ...]
    copies: tuple[str, ...]
    parts: Callable[[Any], Iterable[Part]]
    dress: type[Dress]


PAPERS: dict[str, PaperKind] = {}

Declared = TypeVar("Declared", bound=Callable[[Any], Iterable[Part]])


def paper(kind: str, title: str, *, page: Sheet, clauses: str, copies: tuple[str, ...] = ("",), dress: type[Dress] = Dress) -> Callable[[Declared], Declared]:
    """Declares a kind of paper; the function yields its blocks from the content of one paper."""
    def declare(parts: Declared) -> Declared:
        PAPERS[kind] = PaperKind(kind, title, page, tuple(clauses.split()), copies, parts, dress)
        return parts
    return declare


class _Nothing(str):
    """What is missing in a content: it prints as nothing, has no lines, and holds nothing either."""

    __slots__ = ()

    def __getitem__(self, key: Any) -> Any:
        return self

    def get(self, key: Any, default: Any = None) -> Any:
        return self


NOTHING = _Nothing()


class Content(dict[str, Any]):
    """The content of one paper. A key that an older paper lacks is not an error: it prints as a dash."""

    def __missing__(self, key: str) -> Any:
        return NOTHING


def content_of(value: Any) -> Any:
    """Plain data as a content, all the way down."""
    if isinstance(value, dict):
        return Content((key, content_of(held)) for key, held in value.items())
    if isinstance(value, list):
        return [content_of(held) if isinstance(held, (dict, list)) or held is None else held for held in value]
    return NOTHING if value is None else value
