"""The centre that every test starts from, fresh and small, and somebody at its desk.

`engine` is the engine that a centre stands on: a test marked `both_engines` is done on each, one marked `of_a_file` or `of_a_server` on one only.
`centre` is an open centre of two branches with zones, staff in every role, customers in three languages, models and units; `house` names
their ids; `actor` may do everything; `desk` does steps as the people who may, with a clock that stands still between deeds. `museum` is a
desk of a centre in which every kind of record stands in each of its states.
"""

import gc
import json
import logging
import os
import pickle

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import argon2
import pytest
from attached_files import png
from hypothesis import HealthCheck, settings
from servers import Rewound, Server, programs
from sqlalchemy import Engine, select

from backoffice import database, engines, server_logins, sqlite, text
from backoffice.attaching import Given, attach
from backoffice.database import Actor, Centre, Outcome
from backoffice.entry import log_in
from backoffice.files import write
from backoffice.founding import found_centre, preset_roles
from backoffice.models import STEPS, Attachment, Branch, GoodsEntry, GoodsReceipt, RepairCard, Role
from backoffice.storing import folder_of

settings.register_profile("house", deadline=None, database=None, derandomize=True, print_blob=True,
                          suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
settings.load_profile("house")

NOON = datetime(2026, 3, 4, 2, 0, tzinfo=UTC)
"""A Wednesday morning: ten o'clock in Shanghai, three in Madrid."""
PASSWORD = "correct horse"
PEOPLE = {  # role: name and whether they go out to customers, in the first branch
    "Administrator": ("Ada Lin", False), "Clerk": ("Xu Min", False), "Receptionist": ("Jin Yan", False), "Technician": ("周海涛", True),
    "Chief technician": ("何晓东", True), "Warehouse keeper": ("Lu Gang", False), "Accountant": ("Shen Yi", False), "Supervisor": ("Fang Wei", False),
    "Manager": ("Gu Ping", False), "Service department": ("Tao Rong", False), "Purchaser": ("Mei Lan", False), "Auditor": ("Qin Shu", False),
}


ROLES = [(name, set(json.loads(rights))) for name, rights in preset_roles()]


@dataclass(frozen=True)
class House:
    """Who and what stands in the fresh centre: ids by plain names."""

    path: Path | str
    people: dict[str, int] = field(default_factory=dict)  # by role, in the first branch
    technicians: list[int] = field(default_factory=list)  # three of the first branch
    others: dict[str, int] = field(default_factory=dict)  # by role, in the second branch
    branches: dict[str, int] = field(default_factory=dict)  # HP (Shanghai, CNY), MD (Madrid, EUR)
    roles: dict[str, int] = field(default_factory=dict)
    zones: dict[str, int] = field(default_factory=dict)  # urban (six hours), suburban (seven)
    customers: dict[str, int] = field(default_factory=dict)  # by language: en, zh, es
    models: dict[str, int] = field(default_factory=dict)  # by code
    units: dict[str, int] = field(default_factory=dict)  # by the language of their customer


@dataclass
class Desk:
    """Somebody at a desk of the centre: does each step as a person whose role may do it."""

    centre: Centre
    house: House
    now: datetime = NOON
    branch: int = 1

    def actor(self, role: str = "Administrator") -> Actor:
        people = self.house.people if self.branch == 1 else self.house.others
        return Actor(people[role], self.branch, "test desk", "en")

    def who_may(self, *rights: str) -> str:
        """The first role of the presets, other than the administrator's, that has all these rights."""
        may = [name for name, told in ROLES if "*" not in told and told.issuperset(rights)]
        return may[0] if may else "Administrator"

    def do(self, step: str, record: Outcome | int | None = None, /, *, by: str = "", version: int | None = None, command: str | None = None,
           passing: dict[str, str] | None = None, **inputs: Any) -> Outcome:
        """Does a step, as somebody in the role `by` or in the first that may. A minute later the clock stands still again."""
        record_id = record.record_id if isinstance(record, Outcome) else record
        role = by or (self.who_may(STEPS[step].right, "goods.pass_gate", "calls.pass_gate") if passing else self.who_may(STEPS[step].right))
        if self.branch != 1 and role not in self.house.others:
            role = "Administrator"
        if version is None and STEPS[step].name == "change":
            version = self.one(STEPS[step].record, record_id).version
        outcome = self.centre.perform(step, record_id, version, inputs, command, actor=self.actor(role), passing=passing, at=self.now)
        self.now += timedelta(minutes=1)
        return outcome

    def later(self, **span: int) -> "Desk":
        """Lets time pass: `desk.later(days=1)`."""
        self.now += timedelta(**span)
        return self

    def in_branch(self, code: str) -> "Desk":
        """The same desk in another branch."""
        return replace(self, branch=self.house.branches[code])

    @property
    def today(self) -> date:
        with self.centre.reading() as session:
            branch = session.get(Branch, self.branch)
            assert branch is not None
            return branch.today(self.now)

    def all(self, kind: Any, /, **where: Any) -> list[Any]:
        """The records of a kind as they stand now, oldest first; to look at, not to change."""
        with self.centre.reading() as session:
            return list(session.scalars(select(kind).filter_by(**where).order_by(kind.id)).unique())

    def one(self, kind: Any, record: Outcome | int | None = None, /, **where: Any) -> Any:
        """The newest record of a kind, or the one with this id."""
        if record is not None:
            where["id"] = record.record_id if isinstance(record, Outcome) else record
        return self.all(kind, **where)[-1]

    def rows(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """What the database itself answers to plain SQL."""
        with self.centre.reading() as session:
            return [tuple(row) for row in engines.plain(session.connection()).execute(statement, values).fetchall()]

    # ---- the beginnings of many tests -----------------------------------------------------------------------------------

    def call(self, category: str = "A", customer: str = "zh", **inputs: Any) -> Outcome:
        """A registered repair call."""
        told = {"customer": self.house.customers[customer], "model": self.house.models["BCD-260"], "category": category, "fault": "冷藏室不制冷", **inputs}
        return self.do("call.register_call", **told)

    def sent(self, category: str = "A", **inputs: Any) -> Outcome:
        """A call for which a technician is on the way."""
        call = self.call(category, **inputs)
        self.do("call.dispatch", call, technician=self.house.technicians[0])
        return self.do("call.depart", call)

    def solved(self, category: str = "A", price: int = 8000, **inputs: Any) -> Outcome:
        """A call that was solved on site, with one line of labour."""
        call = self.sent(category)
        told: dict[str, Any] = {"signature": "signed", "signed_by": "王小明", "lines": [{"description": "Labour", "unit_price": price}], **inputs}
        return self.do("call.solve_on_site", call, arrived_at=self.now, completed_at=self.now, findings="Fan stuck", measures="Fan freed", **told)

    def taken_in(self, *goods: dict[str, Any], category: str = "A", **inputs: Any) -> Outcome:
        """A call whose goods are in our care; without lines it is one refrigerator with two accessories."""
        call = self.sent(category)
        told = {"taken_where": "site", "signed_by": "王小明", "shelf": "A-11", **inputs}
        return self.do("call.take_in", call, goods=list(goods) or [{"description": "双门冰箱", "accessories": "搁板\n电源线"}], **told)

    def attach(self, table: str, record: Outcome | int, *given: Given, by: str = "Administrator") -> list[int]:
        """Hangs files on a record, by default a small picture; gives the ids of all its attachments."""
        record_id = record.record_id if isinstance(record, Outcome) else record
        attach(self.centre, self.actor(by), table, record_id, list(given) or [Given("photo.png", data=png(shade=record_id % 250))], at=self.now)
        self.now += timedelta(minutes=1)
        return [each.id for each in self.all(Attachment, record=table, record_id=record_id)]

    def entries(self, call: Outcome) -> list[int]:
        return [entry.id for entry in self.all(GoodsEntry, call_id=call.record_id)]

    def receipt(self, call: Outcome) -> int:
        found: int = self.one(GoodsReceipt, call_id=call.record_id).id
        return found

    def card(self, entry: int) -> int:
        found: int = self.one(RepairCard, entry_id=entry).id
        return found

    def repair(self, entry: int, price_per_hour: int = 12000, until: str = "inspect") -> int:
        """Repairs goods on the bench, up to their inspection by another person. Returns the repair card."""
        card, technician = self.card(entry), self.house.technicians[0]
        deeds: list[tuple[str, dict[str, Any]]] = [
            ("start_work", {"technician": technician}),
            ("log_time", {"technician": technician, "minutes": 45, "work": "Thermostat changed", "price_per_hour": price_per_hour}),
            ("finish", {"outcome": "repaired", "fault_found": "Thermostat", "work_done": "Thermostat changed"}),
            ("inspect", {"inspector": self.house.people["Chief technician"], "result": "passed"}),
        ]
        for step, inputs in deeds:
            self.do(f"repair_card.{step}", card, **inputs)
            if step == until:
                break
        return card


def copy_centre(source: Path, target: Path) -> None:
    """A closed centre once more, with the contents of its attachments."""
    shutil.copyfile(source, target)
    if folder_of(source).exists():
        shutil.copytree(folder_of(source), folder_of(target))


# ---- building -------------------------------------------------------------------------------------------------------------------

def build(path: Path) -> House:
    """Founds the fresh centre: every test works on a copy of it."""
    house, at = House(path), NOON - timedelta(days=30)
    centre = found_centre(
        path, language="en", house_name="Harbour Service", at=at,
        administrator={"name": PEOPLE["Administrator"][0], "login": "admin", "password": PASSWORD},
        branch={"code": "HP", "name": "Huangpu branch", "currency": "CNY", "time_zone": "Asia/Shanghai", "address": "12 Dapu Road",
                "phone": "021 6378 2200", "low_fee_limit": 20000, "tax_permille": 60, "tax_name": "VAT"})
    do: Callable[..., Outcome] = partial(_found, centre, at)
    house.branches.update(HP=1, MD=do("branch.add_branch", code="MD", name="Chamberí", house_name="Servicio del Puerto", currency="EUR", language="es",
                                      time_zone="Europe/Madrid", low_fee_limit=5000, tax_permille=210, tax_name="IVA"))
    house.zones.update(urban=do("zone.add_zone", name="Huangpu", kind="urban", arrive_within_hours=6),
                       suburban=do("zone.add_zone", name="Jiading", kind="suburban", arrive_within_hours=7))
    with centre.reading() as session:
        house.roles.update({role.name: role.id for role in session.scalars(select(Role))})
    house.people["Administrator"] = 1
    for role, (name, goes_out) in PEOPLE.items():
        if role != "Administrator":
            house.people[role] = do("staff.add_staff", name=name, branch=1, role=house.roles[role], is_technician=goes_out, badge=f"{house.roles[role]:04}",
                                    login=role.lower().replace(" ", "."), first_password=PASSWORD, choose_own=False)
    more = [do("staff.add_staff", name=name, branch=1, role=house.roles["Technician"], is_technician=True) for name in ("Luis Gil", "Ann Reed")]
    house.technicians.extend([house.people["Technician"], *more])
    for role in ("Administrator", "Clerk", "Technician", "Supervisor"):
        house.others[role] = do("staff.add_staff", name=f"{role} of Madrid", branch=2, role=house.roles[role], language="es",
                                is_technician=role == "Technician")
    house.customers.update(
        zh=do("customer.add_customer", name="王小明", language="zh", phone="137 6120 9938", address="黄浦区打浦路 88 弄", zone=house.zones["urban"]),
        en=do("customer.add_customer", name="Emma O'Neill", language="en", phone="021 5588 0917", address="5 Hill Lane", zone=house.zones["suburban"]),
        es=do("customer.add_customer", name="José García", language="es", second_language="en", phone="+34 91 555 0917", address="Calle Mayor 3"))
    house.models.update({
        "BCD-260": do("product_model.add_model", code="BCD-260", name="Refrigerator", name_zh="双门冰箱", name_es="Frigorífico", warranty_months=24,
                      tools="万用表\n真空泵", parts="温控器"),
        "XQG-80": do("product_model.add_model", code="XQG-80", name="Washing machine", name_zh="洗衣机", name_es="Lavadora")})
    house.units.update({language: do("unit.add_unit", customer=customer, model=house.models["BCD-260"], serial=f"BC260-2409-{place:06}",
                                     sold_on=date(2025, 1, 15)) for place, (language, customer) in enumerate(house.customers.items(), 1)})
    log_in(centre, "clerk", PASSWORD, "founding", at)
    centre.close()
    return house


def _found(centre: Centre, at: datetime, step: str, **inputs: Any) -> int:
    return centre.perform(step, inputs=inputs, actor=Actor(1, 1, "founding", "en"), at=at).record_id


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[None]:
    """Hashing is meant to be slow; here it is the same, quickly."""
    patch = pytest.MonkeyPatch()
    patch.setattr(argon2, "PasswordHasher", partial(argon2.PasswordHasher, time_cost=1, memory_cost=8, parallelism=1))
    yield
    patch.undo()


RECIPE = sqlite.pragmas


@pytest.fixture(scope="session", autouse=True)
def quick_files() -> Iterator[None]:
    """A file need not survive a power cut here."""
    patch = pytest.MonkeyPatch()
    patch.setattr(sqlite, "pragmas", lambda: (*RECIPE(), "synchronous=OFF"))
    yield
    patch.undo()


@pytest.fixture
def durable(monkeypatch: pytest.MonkeyPatch) -> None:
    """In tests about that, a file is as durable as everywhere else."""
    monkeypatch.setattr(sqlite, "pragmas", RECIPE)


@pytest.fixture(scope="session", autouse=True)
def statements_built_once() -> Iterator[None]:
    """The centres of all tests share what SQLAlchemy has learnt: building its statements anew takes most of a short test. On a server the
    connections themselves stay open, for a database that is used again."""
    shared: dict[str, Engine] = {}
    warm: dict[str, Engine] = {}
    build = database._engine

    def engine_like_the_first(address: Path | str) -> Engine:
        if address in warm:
            return warm[str(address)]
        engine = build(address)
        first = shared.setdefault(engine.dialect.name, engine)
        engine.dialect, engine._compiled_cache = first.dialect, first._compiled_cache
        if isinstance(address, str) and not server_logins.wanted(address):
            warm[address] = engine
            engine.throw_away, engine.dispose = engine.dispose, lambda: None
        return engine

    def forget(address: str) -> None:
        if address in warm:
            warm.pop(address).throw_away()

    engine_like_the_first.forget = forget
    patch = pytest.MonkeyPatch()
    patch.setattr(database, "_engine", engine_like_the_first)
    yield
    for address in list(warm):
        forget(address)
    patch.undo()


# ---- on which engine ------------------------------------------------------------------------------------------------------------

BOTH = ("sqlite", "postgresql")


def pytest_configure(config: pytest.Config) -> None:
    for words in ("both_engines: done on a file and on a server", "of_a_file: about a centre in a file", "of_a_server: about a centre on a server"):
        config.addinivalue_line("markers", words)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Tests about both engines are done on each of them."""
    if "engine" not in metafunc.fixturenames:
        return
    marked = {name for name in ("of_a_file", "of_a_server", "both_engines") if metafunc.definition.get_closest_marker(name)}
    if "of_a_server" in marked:
        metafunc.parametrize("engine", BOTH[1:], indirect=True, scope="session")
    elif "both_engines" in marked and "of_a_file" not in marked:
        metafunc.parametrize("engine", BOTH, indirect=True, scope="session")


LONG = ("test_faults", "test_desk_faults", "test_walks", "test_stock_walks", "test_count_walks")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Of several processes, each of which begins with an equal stretch of the tests, the first begins with what is about a server, and the second with what
    takes long. So one alone furnishes the centre on a server, and nobody waits for something long in the end."""
    on_a_server = [item for item in items if getattr(item, "callspec", None) is not None and item.callspec.params.get("engine") == BOTH[1]]
    there = set(on_a_server)
    long = [item for item in items if item.path.stem in LONG and item not in there]
    rest = [item for item in items if item.path.stem not in LONG and item not in there]
    beside = max(len(items) // int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")) - len(on_a_server), 0)
    items[:] = [*on_a_server, *rest[:beside], *long, *rest[beside:]]


def pytest_collection_finish() -> None:
    """What stays until the last test, the modules and the tests themselves, is not looked through for garbage again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if programs() is None:
        terminalreporter.write_line("There is no PostgreSQL here, neither the system's nor the packaged one: its half of the tests was left out.", yellow=True)


@pytest.fixture(scope="session")
def engine(request: pytest.FixtureRequest) -> str:
    """The engine that the centre of a test stands on."""
    return str(getattr(request, "param", "sqlite"))


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server of the tests' own."""
    if programs() is None:
        pytest.skip("there is no PostgreSQL here")
    running = Server()
    yield running
    running.close()


class Copies:
    """Copies of a closed centre: of a file, or of a database on the tests' server, where a copy is used again once what was changed is put back."""

    def __init__(self, running: Server | None) -> None:
        self.server = running
        self._free: dict[str, list[Rewound]] = {}
        self._used: dict[str, tuple[str, Rewound]] = {}

    def copy(self, centre: Path | str, place: Path) -> Path | str:
        if isinstance(centre, Path):
            copy_centre(centre, place)
            return place
        assert self.server is not None
        free = self._free.setdefault(centre, [])
        taken = free.pop() if free else Rewound(self.server.address(self.server.fresh(_database_in(centre))))
        self._used[taken.address] = centre, taken
        return taken.address

    def away(self, copy: Path | str) -> None:
        """Gives a copy back, when it is closed."""
        if isinstance(copy, Path) or self.server is None:
            return
        centre, taken = self._used.pop(copy)
        if taken.rewind():
            self._free[centre].append(taken)
        else:
            self._forget(taken)

    def mark(self, closed: Path | str) -> Path | str:
        """A closed centre, from now on one to be copied itself."""
        if isinstance(closed, str):
            _centre, kept = self._used.pop(closed, ("", None))
            kept = kept or Rewound(closed)
            kept.mark()
            kept.close()
            database._engine.forget(closed)  # type: ignore[attr-defined]
            assert self.server is not None
            self.server.leave(_database_in(closed))
        return closed

    def _forget(self, taken: Rewound) -> None:
        assert self.server is not None
        taken.close()
        database._engine.forget(taken.address)  # type: ignore[attr-defined]
        self.server.drop(_database_in(taken.address))

    def close(self) -> None:
        for taken in [*(each for free in self._free.values() for each in free), *(taken for _centre, taken in self._used.values())]:
            taken.close()
            database._engine.forget(taken.address)  # type: ignore[attr-defined]


def _database_in(address: str) -> str:
    return address.partition("?")[0].rpartition("/")[2]


@pytest.fixture(scope="session")
def built(statements_built_once: None) -> Iterator[dict[tuple[str, str], Any]]:
    """What was made once for an engine stays until the last test, in whatever order the tests take turns between the engines."""
    made: dict[tuple[str, str], Any] = {}
    yield made
    for (what, _engine), each in made.items():
        if what == "copies":
            each.close()


@pytest.fixture(scope="session")
def copies(engine: str, request: pytest.FixtureRequest, built: dict[tuple[str, str], Any]) -> Copies:
    if ("copies", engine) not in built:
        built["copies", engine] = Copies(request.getfixturevalue("server") if engine == "postgresql" else None)
    kept: Copies = built["copies", engine]
    return kept


@pytest.fixture(scope="session")
def template(engine: str, copies: Copies, built: dict[tuple[str, str], Any], tmp_path_factory: pytest.TempPathFactory, quick_passwords: None) -> House:
    """The closed centre that each test gets a copy of."""
    if ("template", engine) not in built:
        house = build(copies.server.address(copies.server.fresh()) if copies.server else tmp_path_factory.mktemp("template") / "centre.db")
        built["template", engine] = replace(house, path=copies.mark(house.path))
    kept: House = built["template", engine]
    return kept


@pytest.fixture
def house(template: House, copies: Copies, tmp_path: Path) -> Iterator[House]:
    """The fresh centre of this test, closed."""
    path = copies.copy(template.path, tmp_path / "centre.db")
    yield replace(template, path=path)
    copies.away(path)


@pytest.fixture
def centre(house: House) -> Iterator[Centre]:
    """The fresh centre, open."""
    opened = Centre(house.path)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def furnished(engine: str, template: House, copies: Copies, built: dict[tuple[str, str], Any],
              tmp_path_factory: pytest.TempPathFactory) -> tuple[House, datetime]:
    """A closed centre in which every kind of record stands in each of its states, and the moment when it was closed."""
    from museum import furnish
    if ("museum", engine) not in built:
        beside = _told_to_each_other(tmp_path_factory) / "museum"
        built["museum", engine] = pickle.loads(beside.read_bytes()) if engine == "sqlite" and beside.exists() else None
        if built["museum", engine] is None:
            house = replace(template, path=copies.copy(template.path, tmp_path_factory.mktemp("museum") / "centre.db"))
            desk = Desk(Centre(house.path), house)
            furnish(desk)
            desk.centre.close()
            copies.mark(house.path)
            built["museum", engine] = house, desk.now
            if engine == "sqlite":
                write(beside, pickle.dumps((house, desk.now)))
    kept: tuple[House, datetime] = built["museum", engine]
    return kept


def _told_to_each_other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where processes that do tests at the same time tell each other what they have built."""
    folder = tmp_path_factory.getbasetemp()
    return folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder


@pytest.fixture
def museum(furnished: tuple[House, datetime], copies: Copies, tmp_path: Path) -> Iterator[Desk]:
    """A desk of a centre in which every kind of record stands in each of its states."""
    with a_museum(tmp_path, furnished, copies) as desk:
        yield desk


@pytest.fixture(scope="module")
def to_look_at(furnished: tuple[House, datetime], copies: Copies, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The same, one for all tests of a file: for those in which nothing may change, which is looked at in the end."""
    with a_museum(tmp_path_factory.mktemp("looking"), furnished, copies) as desk, unchanged(desk):
        yield desk


@pytest.fixture(scope="module")
def fresh_to_look_at(template: House, copies: Copies, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The same of the fresh centre."""
    with a_museum(tmp_path_factory.mktemp("looking"), (template, NOON), copies) as desk, unchanged(desk):
        yield desk


@contextmanager
def unchanged(desk: Desk) -> Iterator[None]:
    """Nothing changes in the centre meanwhile."""
    from walking import content
    before = content(desk.centre)
    yield
    after = content(desk.centre)
    for told in (before, after):
        told.pop("attachment_content", None)  # bytes are kept before the deed that names them, also before one that is refused
    assert after == before


@contextmanager
def a_museum(folder: Path, furnished: tuple[House, datetime], copies: Copies) -> Iterator[Desk]:
    """The same, for a test that needs several."""
    house, now = furnished
    path = copies.copy(house.path, folder / "museum.db")
    centre = Centre(path)
    yield Desk(centre, replace(house, path=path), now)
    centre.close()
    copies.away(path)


@pytest.fixture
def at() -> datetime:
    """A moment at which nothing special happens: a Wednesday morning."""
    return NOON


@pytest.fixture
def actor(house: House) -> Actor:
    """Somebody who may do everything, in the first branch."""
    return Actor(house.people["Administrator"], 1, "test desk", "en")


@pytest.fixture
def desk(centre: Centre, house: House) -> Desk:
    """A desk of the first branch, on a Wednesday morning."""
    return Desk(centre, house)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None, None, None]:
    """Windows that a test has closed are gone before the next begins: no event loop ends here that would do it, and every later change of the look
    or the language would dress them too."""
    yield
    if (core := sys.modules.get("PySide6.QtCore")) is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)


# ---- nothing goes wrong unseen --------------------------------------------------------------------------------------------------

@pytest.fixture(autouse=True)
def a_desk_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test sees the data of whoever runs it, nor the language of the test before."""
    monkeypatch.setenv("BACKOFFICE_DATA", str(tmp_path / "data"))
    yield
    text.speak("en")


@pytest.fixture(autouse=True)
def nothing_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log fails the test, as one of Python or Qt does; a test that expects one clears it."""
    yield
    said = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not said, f"logged: {said}"
