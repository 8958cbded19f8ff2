"""Processes that do real deeds through the door and write down what they asked for and what was confirmed; and what must hold of it afterwards.

Each process keeps a book: a line before each deed with its command id, one after it with what the door said. The book survives the process.
Whoever starts again first repeats the deed that has no answer, under its own id, as somebody does who finds a form still open.
"""

from __future__ import annotations

import base64
import json
import os
import pickle
import random
import signal
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import argon2

from backoffice import engines
from backoffice.checking import problems
from backoffice.database import Centre, Outcome, new_command_id
from backoffice.errors import DatabaseTrouble, Refused
from backoffice.founding import open_centre
from backoffice.models import Charge, records
from tests import conftest
from tests.faults.breaking import Figures, wait_for
from tests.servers import Server, programs

WITHOUT = "there is no PostgreSQL here: this half was left out"
QUICK = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@contextmanager
def centres(folder: Path, server: Server | None) -> Iterator[conftest.House]:
    """The small centre, closed: in a file, or on a server."""
    argon2.PasswordHasher = lambda **_cost: QUICK  # type: ignore[assignment,misc]
    if server is None:
        folder.mkdir(parents=True, exist_ok=True)
        yield conftest.build(folder / "centre.db")
    else:
        yield conftest.build(server.address(server.fresh()))  # type: ignore[arg-type]


def on_each_engine(folder: Path, script: Callable[[Path, Server | None], Figures], **settings: str) -> Figures:
    """The same on a file and on a durable server of its own; what is broken on either counts."""
    found: Figures = {"on_sqlite": script(folder / "file", None)}
    if programs() is None:
        found["on_postgresql"] = WITHOUT
    else:
        server = Server(durable=True, **settings)
        try:
            found["on_postgresql"] = script(folder / "server", server)
        finally:
            server.close()
    return {**found, "broken": sum(each["broken"] for each in found.values() if isinstance(each, dict))}


# ---- the book -------------------------------------------------------------------------------------------------------------------------

class Book:
    """What one process asked and was told, line by line, written at once."""

    def __init__(self, path: Path) -> None:
        self.file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def note(self, kind: str, uid: str, **told: Any) -> None:
        os.write(self.file, (json.dumps([kind, uid, told]) + "\n").encode())


def read(path: Path) -> list[tuple[str, str, dict[str, Any]]]:
    """The lines of a book; the last may be torn."""
    found = []
    for line in path.read_text("utf-8").splitlines() if path.exists() else []:
        with suppress(ValueError):
            kind, uid, told = json.loads(line)
            found.append((kind, uid, told))
    return found


@dataclass
class Clerk(conftest.Desk):
    """Somebody at a desk whose deeds are written down. Who is told that it cannot be stored now presses the button again."""

    book: Book = field(default=None)  # type: ignore[assignment]
    patience: float = 60.0

    def do(self, step: str, record: Outcome | int | None = None, /, *, command: str | None = None, **told: Any) -> Outcome:
        uid = command or new_command_id()
        self.book.note("asked", uid, step=step, deed=base64.b64encode(pickle.dumps((step, record, told, self.now, self.branch))).decode())
        until = time.monotonic() + self.patience
        while True:
            began = time.monotonic()
            try:
                outcome = super().do(step, record, command=uid, **told)
            except DatabaseTrouble as trouble:
                self.book.note("trouble", uid, words=trouble.words, sign=_sign(trouble), took=time.monotonic() - began, at=time.monotonic())
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)
                continue
            except Refused as refusal:
                self.book.note("refused", uid, words=refusal.words)
                raise
            self.book.note("done", uid, record=outcome.record, key=outcome.record_id, papers=outcome.papers, took=time.monotonic() - began,
                           at=time.monotonic())
            return outcome

    def repeat(self, lines: list[tuple[str, str, dict[str, Any]]]) -> None:
        """Does the deed again that has no answer, under its id."""
        answered = {uid for kind, uid, _told in lines if kind in ("done", "refused", "bug")}
        for kind, uid, told in lines:
            if kind == "asked" and uid not in answered:
                step, record, inputs, self.now, self.branch = pickle.loads(base64.b64decode(told["deed"]))
                with suppress(Refused):
                    self.do(step, record, command=uid, **inputs)
                break

    def all(self, kind: Any, /, **where: Any) -> list[Any]:
        """Whoever looks while the database is away looks again."""
        until = time.monotonic() + self.patience
        while True:
            try:
                return super().all(kind, **where)
            except DatabaseTrouble:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)


def _sign(trouble: BaseException) -> str:
    cause = trouble.__cause__
    return str(getattr(getattr(cause, "orig", cause), "sqlstate", "") or "")


# ---- what is done ---------------------------------------------------------------------------------------------------------------------

def an_order(clerk: Clerk, dice: random.Random) -> None:
    """One customer's business from the call to the money or the goods; some of it is refused by the rules, and some concerns the whole centre."""
    kind = dice.choice(("solved", "invoiced", "taken in", "called", "refused", "elsewhere", "everybody"))
    if kind == "called":
        clerk.sent()
    elif kind == "solved":
        charge = clerk.one(Charge, call_id=clerk.solved().record_id).id
        clerk.do("charge.collect", charge, payer="王小明")
    elif kind == "invoiced":
        charge = clerk.one(Charge, call_id=clerk.solved(price=dice.choice((5000, 8000))).record_id).id
        clerk.do("charge.issue_invoice", charge, payment_days=14)
    elif kind == "taken in":
        call = clerk.taken_in({"description": "Fridge"}, {"description": "Remote"})
        entries = clerk.entries(call)
        for entry in entries:
            clerk.repair(entry)
        clerk.do("goods_receipt.recover", clerk.receipt(call))
        clerk.do("goods_entry.return_goods", entries[0], signed_by="王小明")
    elif kind == "refused":
        call = clerk.call()
        clerk.do("call.sign_off", call)
    elif kind == "elsewhere":
        there = replace(clerk, branch=2)
        there.do("call.register_call", customer=clerk.house.customers["es"], model=clerk.house.models["BCD-260"], category="C", fault="No enfría")
    else:
        clerk.do("customer.add_customer", name=f"New {dice.random():.6f}", language="en", phone="021 5588 0917")


def plain_calls(clerk: Clerk, dice: random.Random) -> None:
    """Registers a call: the shortest deed that draws a number."""
    clerk.call(category=dice.choice("ABC"))


Business = Callable[[Clerk, random.Random], None]


# ---- who does it ----------------------------------------------------------------------------------------------------------------------

def let_go(centre: Centre) -> None:
    """Closes what is open; what is opened next is the process's own, also after a fork."""
    pool = centre.engine.pool
    pool.dispose()
    centre.engine.pool = pool.recreate()


class Crew:
    """So many processes at work on one centre, each of which can be killed and started again."""

    def __init__(self, house: conftest.House, folder: Path, count: int, business: Business = an_order, patience: float = 60.0) -> None:
        self.house, self.folder, self.count, self.business, self.patience = house, folder, count, business, patience
        folder.mkdir(parents=True, exist_ok=True)
        self.stop, self.starts = folder / "stop", Counter[int]()
        self.centre = open_centre(house.path)
        self._warm()
        self.running: dict[int, int] = {}
        self.ended: list[int] = []
        self.began = time.monotonic()
        for place in range(count):
            self.start(place)

    def _warm(self) -> None:
        """Everything once in this process: what is loaded and learnt is there in each that is forked from it."""
        clerk, dice = Clerk(self.centre, self.house, book=Book(self.folder / "book-warm")), random.Random(1)
        for _ in range(12 if self.business is an_order else 1):
            with suppress(Refused):
                self.business(clerk, dice)
        let_go(self.centre)

    def start(self, place: int) -> None:
        self.starts[place] += 1
        child = os.fork()
        if child == 0:
            code = 70
            try:
                self._work(place)
                code = 0
            finally:
                os._exit(code)
        self.running[place] = child

    def _work(self, place: int) -> None:
        centre = Centre(self.house.path)
        centre.engine = self.centre.engine  # with all the statements that were built already, and no connection of the parent's
        centre.engine.pool = centre.engine.pool.recreate()
        centre._reader, centre._writer = centre.stands_on.for_reading(centre.engine), centre.stands_on.for_writing(centre.engine)
        path, dice = self.folder / f"book-{place}", random.Random(f"{place} {self.starts[place]}")
        book = Book(path)
        clerk = Clerk(centre, self.house, book=book, patience=self.patience)
        try:
            clerk.repeat(read(path))
            while not self.stop.exists():
                with suppress(Refused):
                    self.business(replace(clerk), dice)
        except BaseException:
            book.note("bug", "", told=traceback.format_exc())
            raise

    def kill(self, place: int, again: bool = True) -> None:
        """kill -9, and the next one takes its place."""
        os.kill(self.running[place], signal.SIGKILL)
        self._reap(place)
        if again:
            self.start(place)

    def who_died(self) -> tuple[int, int]:
        """Waits until somebody ends by themselves, and gives who it was and how."""
        while True:
            for place, child in self.running.items():
                found, status = os.waitpid(child, os.WNOHANG)
                if found:
                    del self.running[place]
                    self.ended.append(os.waitstatus_to_exitcode(status))
                    return place, self.ended[-1]
            time.sleep(0.01)

    def repeat_all(self) -> None:
        """Whoever comes last does every deed again that still has no answer."""
        centre = open_centre(self.house.path)
        for path in sorted(self.folder.glob("book-*")):
            Clerk(centre, self.house, book=Book(path)).repeat(read(path))
        centre.close()

    def _reap(self, place: int) -> None:
        code = os.waitstatus_to_exitcode(os.waitpid(self.running.pop(place), 0)[1])
        self.ended.append(code)

    def finish(self) -> None:
        """Lets everybody end what they are doing."""
        self.seconds = time.monotonic() - self.began
        self.stop.touch()
        for place in list(self.running):
            self._reap(place)
        self.centre.close()

    def books(self) -> list[tuple[str, str, dict[str, Any]]]:
        return [line for path in sorted(self.folder.glob("book-*")) for line in read(path)]


# ---- what must hold -------------------------------------------------------------------------------------------------------------------

def verdict(house: conftest.House, lines: list[tuple[str, str, dict[str, Any]]], before: int) -> Figures:
    """Compares what was confirmed with what is stored; `broken` counts everything that may not be. `before` is how many deeds there were at first."""
    asked = {uid for kind, uid, _told in lines if kind == "asked"}
    done = {uid: told for kind, uid, told in lines if kind == "done"}
    refused = {uid for kind, uid, _told in lines if kind == "refused"}
    troubles = Counter(told["sign"] or told["words"] for kind, _uid, told in lines if kind == "trouble")
    bugs = [told["told"] for kind, _uid, told in lines if kind == "bug"]
    centre = open_centre(house.path)
    try:
        with centre.reading() as session:
            ask = engines.plain(session.connection()).execute
            stored = {uid: (record, key) for uid, record, key in ask("SELECT uid, record, record_id FROM command WHERE uid IS NOT NULL").fetchall()}
            total = ask("SELECT count(*) FROM command").fetchone()[0]
            papers = {key for (key,) in ask("SELECT id FROM paper").fetchall()}
            half = ask("SELECT count(*) FROM command c WHERE result = '' OR NOT EXISTS (SELECT 1 FROM seal s WHERE s.command_id = c.id)").fetchone()[0]
            gaps, doubles, numbers = numbers_in(ask)
        said = [str(problem.words) for problem in problems(centre)]
    finally:
        centre.close()
    lost = sum(stored.get(uid) != (told["record"], told["key"]) or not papers.issuperset(told["papers"]) for uid, told in done.items())
    extra = total - before - len(stored.keys() & asked)
    took = sorted(told["took"] for told in done.values()) or [0.0]
    figures: Figures = {
        "deeds": len(done), "stored_without_answer": len((stored.keys() & asked) - done.keys()), "refused_by_rules": len(refused), "numbers": numbers,
        "gaps": gaps, "doubles": doubles, "confirmed_but_missing": lost, "refused_but_stored": len(refused & stored.keys()), "extra": extra,
        "half": half, "check": len(said), "deadlocks_shown": troubles.get("40P01", 0), "told_to_try_again": sum(troubles.values()), "bugs": len(bugs),
        "p50_ms": round(took[len(took) // 2] * 1000, 1), "p99_ms": round(took[int(len(took) * 0.99)] * 1000, 1)}
    if troubles:
        figures["troubles"] = dict(troubles)
    if said or bugs:
        figures["said"] = [*said[:5], *bugs[:3]]
    figures["broken"] = sum(figures[name] for name in ("gaps", "doubles", "confirmed_but_missing", "refused_but_stored", "half", "check", "deadlocks_shown",
                                                       "bugs")) + abs(extra)
    return figures


def numbers_in(ask: Any) -> tuple[int, int, int]:
    """Gaps, doubles and how many there are, over every series of every kind, branch and year."""
    gaps = doubles = count = 0
    for kind in records():
        if getattr(kind, "series", None):
            found: dict[str, list[int]] = {}
            for (number,) in ask(f'SELECT number FROM "{kind.__tablename__}"').fetchall():
                found.setdefault(number[:-5], []).append(int(number[-5:]))
            for drawn in found.values():
                gaps += max(drawn) - len(set(drawn))
                doubles += len(drawn) - len(set(drawn))
                count += len(drawn)
    return gaps, doubles, count


def deeds_in(house: conftest.House) -> int:
    """How many deeds a closed centre holds."""
    looking = engines.look_into(house.path)
    try:
        return int(looking.execute("SELECT count(*) FROM command").fetchone()[0])
    finally:
        looking.close()


__all__ = ["Book", "Clerk", "Crew", "an_order", "centres", "deeds_in", "let_go", "numbers_in", "on_each_engine", "plain_calls", "read", "verdict", "wait_for"]
