"""The pages of a register: at once from the front, from any row on, or by ids; and all ids in order for a true scroll bar."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any

from backoffice.database import NOBODY, Actor, Centre, trouble_in_words
from backoffice.engines import OutOfPatience
from backoffice.errors import NotAllowed
from backoffice.folding import fold
from backoffice.models import Staff
from backoffice.models.guards import holds
from backoffice.pages.asking import Asker, Question
from backoffice.pages.declaring import Register, Sum
from backoffice.pages.filters import term_of
from backoffice.pages.looking import beside, look_at
from backoffice.pages.planning import UNSORTABLE, Part, Plan, Way, condition_term, match_count, narrows, needs, plan
from backoffice.text import N_

Row = tuple[Any, ...]
"""A row: its id, the key it was sorted by, then the columns that the register names in `fields`."""

PAGE = 200
FEW = 2000
"""So few rows are looked through one by one, faster than any index finds some of them."""

PATIENCE = 50
"""So many milliseconds that a walk may take before another way is tried."""

SORTABLE = 20_000
"""So many rows are sorted while somebody waits, by a column without an index."""


class Reading:
    """One register, read for one person at one branch."""

    def __init__(self, centre: Centre, register: Register, actor: Actor, connection: Any = None) -> None:
        self.connection = connection or look_at(centre)
        self._whole, self._actor = register, actor
        self.centre, self.register = centre, register if actor.staff_id == NOBODY else _seen_by(centre, register, actor)
        name, zone, currency, *count_days = self.connection.execute(
            "SELECT name, time_zone, currency, count_days_a, count_days_b, count_days_c FROM branch WHERE id = ?", (actor.branch_id,)).fetchone()
        self.branch_name = str(name)
        self.asker = Asker(actor.branch_id, actor.staff_id, zone, currency, centre.stands_on.NAME, tuple(count_days))
        self._tally: dict[str, int] | None = None
        self._names: dict[tuple[str, int], str] = {}

    @contextmanager
    def beside(self) -> Iterator[Reading]:
        """The same reading on a connection of its own, for work in the background."""
        with beside(self.centre) as connection:
            other = object.__new__(Reading)
            other.__dict__.update(self.__dict__, connection=connection, _tally=None, _names={})
            yield other

    def holds_still(self) -> bool:
        """Whether this person still sees the register as it was when this reading began, in the same words and money."""
        try:
            now = Reading(self.centre, self._whole, self._actor)
        except NotAllowed:
            return False
        return (now.register, now.asker, now.branch_name) == (self.register, self.asker, self.branch_name)

    def answers(self) -> None:
        """Raises DatabaseTrouble when nothing can be read now."""
        self._one("SELECT count(*) FROM branch", ())

    def changed(self) -> None:
        """Something was stored: what was counted and named before may be different now."""
        self._tally = None
        self._names.clear()

    # asking

    def ask(self, view: str = "", sort: str = "", descending: bool | None = None, filters: Mapping[str, str] | None = None,
            words: str = "") -> Question:
        """A question in the words of the desk. Without a sort the rows come in the order of the view, or of the register."""
        shown = self.register.view(view)
        if not sort:
            sort, descending = (shown.sort, shown.descending) if shown.sort else (self.register.sort, self.register.descending)
        if self.register.sort_column(sort) == "id":
            sort = "id"
        kept = tuple(sorted((name, typed.strip()) for name, typed in (filters or {}).items() if typed.strip()))
        return Question(self.register, self.asker, self.asker.today(), shown.key, sort, bool(descending), kept, tuple(fold(words).split()))

    def check(self, name: str, typed: str) -> None:
        """Raises NotUnderstood, in words that say what to write, where something typed below a column means nothing there."""
        term_of(self.register, self.register.column(name), typed, self.asker, self.asker.today())

    def is_quick(self, question: Question) -> bool:
        """Whether the first page is there before anybody could notice: an index gives the order and little has to be passed over, or the
        list is short."""
        if question.narrowed:
            return False
        if self.register.view(question.view).where or not self.register.has_index(question.sort):
            return self._about(question) <= (SORTABLE if narrows(question) and self.register.has_index(question.sort) else FEW)
        return True

    def can_sort(self, question: Question, name: str) -> bool:
        """Whether this view can be sorted by a column while somebody waits: by an index, or because it is short."""
        if name != "id" and self.register.column(name).kind in UNSORTABLE:
            return False
        return self.register.has_index(name) or self._about(question) <= SORTABLE

    # pages

    def first(self, question: Question, limit: int = PAGE) -> list[Row]:
        """The rows from the front."""
        way = self._way(question)
        if way is Way.WALK and needs(question).tokens:
            return self._walked(question, limit)
        made = plan(question, way)
        return self._gather(made, [(part, ()) for part in made.parts()], limit)

    def _walked(self, question: Question, limit: int) -> list[Row]:
        """What is common is soon met on the way; but where all of it stands at the far end, the search index is asked after all."""
        for way, patience in ((Way.WALK, PATIENCE), (Way.FOUND, 0)):
            made = plan(question, way)
            with suppress(OutOfPatience), self.connection.patient(patience):
                return self._gather(made, [(part, ()) for part in made.parts()], limit)
        return []

    def last(self, question: Question, limit: int = PAGE) -> list[Row]:
        """The rows at the very end, in order."""
        made = self._plan(question)
        return self._gather(made, [(part, ()) for part in made.parts(backwards=True)], limit, backwards=True)[::-1]

    def after(self, question: Question, row: Row, limit: int = PAGE) -> list[Row]:
        """The rows that follow a row, equally fast at any depth."""
        made = self._plan(question)
        return self._gather(made, made.parts_beyond(row), limit)

    def before(self, question: Question, row: Row, limit: int = PAGE) -> list[Row]:
        """The rows that stand before a row, in order."""
        made = self._plan(question)
        return self._gather(made, made.parts_beyond(row, backwards=True), limit, backwards=True)[::-1]

    def rows(self, ids: Sequence[int]) -> list[Row]:
        """These records, in this order."""
        if not ids:
            return []
        columns = ", ".join(self.register.fields)
        text = f'SELECT id, NULL, {columns} FROM "{self.register.table}" WHERE id IN ({", ".join("?" * len(ids))})'
        with trouble_in_words():
            found = {row[0]: row for row in self.connection.execute(text, tuple(ids)).fetchall()}
        return [found[each] for each in ids if each in found]

    def every(self, question: Question, chunk: int = 1000) -> Iterator[Row]:
        """All rows in order, a stretch at a time; for papers and sheets."""
        rows = self.first(question, chunk)
        while rows:
            yield from rows
            rows = self.after(question, rows[-1], chunk) if len(rows) == chunk else []

    def ids(self, question: Question) -> array[int]:
        """The ids of all rows in order, eight bytes each."""
        way = self._way(question)
        made = plan(question, Way.FOUND if way is Way.WALK and needs(question).tokens else way)
        found = array("q")
        with trouble_in_words():
            for part in made.parts():
                found.extend(each for each, in self.connection.execute(made.ids(part), self._values(made)))
        return found

    # counting

    def count(self, question: Question) -> int:
        """How many rows there are: from the tally where it knows, else counted."""
        known = self.known_count(question)
        if known is not None:
            return known
        made = self._plan(question)
        return self._one(made.counted(), self._values(made))

    def known_count(self, question: Question) -> int | None:
        """How many rows there are where nobody needs to count them."""
        if self.register.view(question.view).where or question.narrowed or not self.tally():
            return None
        states = needs(question).states
        return sum(count for state, count in self.tally().items() if states is None or state in states)

    def view_counts(self) -> dict[str, int]:
        """How many rows stand in each view; left out where a long register would have to be looked through for it."""
        asked = {view.key: self.ask(view.key) for view in self.register.views}
        return {key: self.count(question) for key, question in asked.items()
                if self.known_count(question) is not None or self._about(question) <= SORTABLE}

    def open_count(self) -> int | None:
        """How many records are open, where each is a matter that comes to its end."""
        states = getattr(self.register.model, "states", None)
        if states is None or not (self.register.model.series or "open" in self.register.stored):
            return None
        return sum(self.tally().get(state.value, 0) for state in states if not state.final)

    def sums(self, question: Question) -> list[tuple[Sum, int]]:
        """What stands at the foot: how many of the rows shown are late, due, in time."""
        if not self.register.sums or self._about(question) > SORTABLE:
            return []
        made, counted = self._plan(question), []
        for each in self.register.sums:
            tests, values = _tests_of(self.register, each)
            counted.append((each, self._one(made.counted(*tests), (*self._values(made), *(self.asker.value(value) for value in values)))))
        return [pair for pair in counted if pair[1]]

    def amounts(self, question: Question, name: str) -> list[tuple[str, int]]:
        """The sum of a column of money, for each currency, when the rows are few enough to add up."""
        made = self._plan(question)
        if self._about(question) > SORTABLE:
            return []
        many = "currency" in self.register.stored
        text = made.counted(what=f"{'r.currency' if many else repr('')}, sum(r.{name})") + (" GROUP BY r.currency" if many else "")
        with trouble_in_words():
            return [(code or self.asker.currency, total) for code, total in self.connection.execute(text, self._values(made)).fetchall() if total is not None]

    def tally(self) -> dict[str, int]:
        """How many records of this branch stand in each state; empty where no tally is kept."""
        if self._tally is None:
            branch = self.asker.branch_id if self.register.of_branch else 0
            with trouble_in_words():
                self._tally = dict(self.connection.execute("SELECT state, count FROM tally WHERE record = ? AND branch_id = ?",
                                                           (self.register.table, branch)).fetchall())
        return self._tally

    # names of what a row points to

    def names(self, table: str, ids: Iterable[int]) -> dict[int, str]:
        """What records of another table are called."""
        wanted = {each for each in ids if each is not None}
        missing = [each for each in wanted if (table, each) not in self._names]
        if missing:
            title = title_column(table)
            text = f'SELECT id, {title} FROM "{table}" WHERE id IN ({", ".join("?" * len(missing))})'
            with trouble_in_words():
                self._names.update({(table, key): str(name) for key, name in self.connection.execute(text, missing).fetchall()})
        return {each: self._names.get((table, each), "") for each in wanted}

    # how it is asked

    def _plan(self, question: Question) -> Plan:
        return plan(question, self._way(question))

    def _way(self, question: Question) -> Way:
        """Which way through the register is the shortest: sorting n rows beats walking past all others as long as n² < 200 N."""
        asked, narrow = needs(question), narrows(question)
        few = self._in_states(question) if narrow else self.total()
        enough = PAGE * self.total()
        narrow = narrow and (few * few < enough or not self.register.has_index(question.sort))
        if asked.tokens and few > FEW:
            if question.sort == "id" and not narrow:
                return Way.FOUND
            bound = few if narrow else max(int(enough ** 0.5), FEW)
            text, values = match_count(question, bound)
            if self._one(text, values) < bound:
                return Way.FOUND
        return Way.NARROW if narrow else Way.WALK

    def _about(self, question: Question) -> int:
        """How many rows there are at most."""
        if narrows(question):
            return self._in_states(question)
        return self.total()

    def _in_states(self, question: Question) -> int:
        states = needs(question).states or ()
        return sum(self.tally().get(state, 0) for state in states)

    def total(self) -> int:
        """How many records the register has; where no tally is kept, as many as ids were given."""
        if self.tally():
            return sum(self.tally().values())
        most = self._one(f'SELECT coalesce(max(id), 0) FROM "{self.register.table}"', ())
        if most > FEW or not self.register.of_branch:
            return most
        return self._one(f'SELECT count(*) FROM "{self.register.table}" WHERE branch_id = ?', (self.asker.branch_id,))

    def total_rows(self) -> int:
        """How many records there are in all, counted where no tally is kept."""
        return sum(self.tally().values()) if self.tally() else self.count(self.ask(self.register.views[-1].key))

    def _values(self, made: Plan) -> tuple[Any, ...]:
        now = datetime.now(UTC)
        return tuple(self.asker.value(value, now) for value in made.values)

    def _gather(self, made: Plan, parts: list[tuple[Part, tuple[Any, ...]]], limit: int, backwards: bool = False) -> list[Row]:
        """Rows of one part after the other, until there are enough."""
        rows: list[Row] = []
        values = self._values(made)
        with trouble_in_words():
            for part, edge in parts:
                rows += self.connection.execute(made.page(part, backwards), (*values, *edge, limit - len(rows))).fetchall()
                if len(rows) >= limit:
                    break
        return rows

    def _one(self, text: str, values: tuple[Any, ...]) -> int:
        with trouble_in_words():
            return int(self.connection.execute(text, values).fetchone()[0])


def _seen_by(centre: Centre, register: Register, actor: Actor) -> Register:
    """A register as a person sees it. Raises NotAllowed where their role or their branches do not reach it."""
    with centre.reading() as session:
        staff = session.get(Staff, actor.staff_id)
        if staff is None or staff.state.final or not holds(staff.role.rights, register.right) or not staff.looks_at(actor.branch_id):
            raise NotAllowed(N_("Your role may not look at this register here."))
        return register.seen_with(staff.role.rights)


def _tests_of(register: Register, each: Sum) -> tuple[list[str], list[Any]]:
    """The conditions of a sum as further tests."""
    tests, values = [], []
    if each.states:
        tests.append(f"r.state IN ({', '.join('?' * len(each.states))})")
        values += [state.value for state in each.states]
    for condition in each.where:
        term = condition_term(register, condition)
        tests.append(term.text)
        values += term.values
    return tests, values


def title_column(table: str) -> str:
    """The column by which a record is called elsewhere."""
    from backoffice.models import kind_of
    columns = kind_of(table).__table__.columns
    return next(name for name in ("number", "name", "serial", "voucher_number", "id") if name in columns)
