"""How a centre on a PostgreSQL server is opened: the recipe of every connection, what its triggers read, and what it says in words.

What it is told and in how many messages stands in `postgresql_sending`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any

from backoffice.errors import Away, Busy, DatabaseTrouble
from backoffice.postgresql_address import SETTINGS, recipe
from backoffice.postgresql_sending import Plain, Statement, connection_class, driver, later, loaders, renamed, together, translated
from backoffice.sqlite import OutOfPatience
from backoffice.text import N_

NAME = "postgresql"
OLDEST = 15
CHANNEL, DESKS = "backoffice", "backoffice_desks"
"""What is listened to: each deed tells on the first what it changed, at the moment when it is stored; each desk tells on the second that it has opened or
closed something."""
SEEN = "SELECT coalesce(sum(id), 0)::bigint FROM (SELECT id FROM command ORDER BY id DESC LIMIT 200) AS last"
"""Another figure as soon as a deed is stored, also one that was begun before the newest and has ended after it."""

__all__ = ["Plain", "driver", "later", "renamed", "together", "translated"]

Refusal = tuple[DatabaseTrouble | None, bool, bool]


# ---- looking -------------------------------------------------------------------------------------------------------------------------

SLOW, REST = 1.5, 2.0
"""Who got no answer for longer than the first is silent, for as many seconds as the second at least."""


class Silence:
    """Whether a server is known to be silent. A window that reads waits for it once and not again and again; what is stored is tried all the same."""

    def __init__(self, is_away: Callable[[], bool] = lambda: False) -> None:
        """`is_away` is what whoever listens to the server knows."""
        self._is_away, self._until = is_away, 0.0

    def known(self) -> bool:
        return time.monotonic() < self._until or self._is_away()

    def begun(self, at: float) -> bool:
        """An attempt that was begun at that moment has failed just now; whether nobody had answered all the while."""
        slow = time.monotonic() - at > SLOW
        if slow:
            self._until = time.monotonic() + REST
        return slow

    @contextmanager
    def noticed(self) -> Iterator[None]:
        """Raises Away at once while the server is known to be silent, and notices when it is."""
        if self.known():
            raise Away(AWAY)
        at = time.monotonic()
        try:
            yield
        except Away:
            self.begun(at)
            raise


class Looking:
    """A plain connection that only looks. It has no transaction of its own, and opens itself anew where the server has dropped it."""

    def __init__(self, address: str, silence: Silence | None = None) -> None:
        self.address, self.silence = address, silence or Silence()
        self.connection: Any = None
        self._open()

    def _open(self) -> None:
        self.connection = connect(self.address, autocommit=True)
        self.connection.execute("SET default_transaction_read_only = on")

    def execute(self, statement: str, values: Any = ()) -> Any:
        if self.silence.known():
            raise driver().OperationalError("the server is silent")
        at = time.monotonic()
        try:
            return Plain(self.connection).execute(statement, values)
        except driver().OperationalError:
            if not self.connection.closed or self.silence.begun(at):
                raise
        try:
            self._open()
        except driver().OperationalError:
            self.silence.begun(at)
            raise
        return Plain(self.connection).execute(statement, values)

    def executemany(self, statement: str, rows: Any) -> Any:
        return Plain(self.connection).executemany(statement, rows)

    def interrupt(self) -> None:
        self.connection.cancel_safe(timeout=2)

    @contextmanager
    def patient(self, milliseconds: int) -> Iterator[None]:
        """Gives up after so long; 0 waits as long as any statement may take."""
        if not milliseconds:
            yield
            return
        self.execute(f"SET statement_timeout = {milliseconds}")
        try:
            yield
        except (driver().errors.QueryCanceled, DatabaseTrouble) as given_up:  # as the driver says it, or in words already
            if isinstance(given_up, DatabaseTrouble) and not isinstance(given_up.__cause__, driver().errors.QueryCanceled):
                raise
            raise OutOfPatience from None
        finally:
            self.execute(f"SET statement_timeout = {SETTINGS['statement_timeout']}")

    def seen(self) -> int:
        """Another figure as soon as a deed is stored; whatever changes without a deed is refused by the triggers."""
        return int(self.execute(SEEN).fetchone()[0])

    def rest(self) -> None:
        """Nothing: the memory is the server's."""

    def close(self) -> None:
        if self.connection is not None:
            self.connection.close()

    __del__ = close


def connect(address: str, autocommit: bool = False) -> Any:
    """A connection of the driver, opened as every one of ours is. Nothing is prepared: a plan made once would be kept for every value."""
    return connection_class().connect(recipe(address), autocommit=autocommit, prepare_threshold=None)


def look_into(address: str, silence: Silence | None = None) -> Looking:
    return Looking(address, silence)


# ---- what SQLAlchemy works with --------------------------------------------------------------------------------------------------

def create(address: str) -> Any:
    """The engine over a centre on a server. A connection that was dropped while it lay idle is replaced before it is used; where nobody answers, nobody
    waits a second time for a new one."""
    from sqlalchemy import create_engine, event
    from sqlalchemy.exc import InvalidatePoolError
    engine = create_engine("postgresql+psycopg://", creator=lambda: connect(address), hide_parameters=True)

    @event.listens_for(engine, "checkout")
    def look(connection: Any, _record: Any, _proxy: Any) -> None:
        began = time.monotonic()
        try:
            connection.autocommit = True
            connection.execute("")
            connection.autocommit = False
        except (driver().OperationalError, driver().InterfaceError) as fault:
            if time.monotonic() - began > SLOW:
                raise
            raise InvalidatePoolError from fault

    return engine


def for_reading(engine: Any) -> Any:
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def for_writing(engine: Any) -> Any:
    return engine.execution_options(isolation_level="READ COMMITTED")


def for_upgrades(address: str) -> Any:
    """An engine that changes tables: as long as it takes, in one transaction; a reference is checked when it ends."""
    from sqlalchemy import create_engine, event
    engine = create_engine("postgresql+psycopg://", creator=lambda: connect(address), hide_parameters=True)

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({CENTRE}, 0)")

    return engine


# ---- in a deed -------------------------------------------------------------------------------------------------------------------

CENTRE, BRANCH, ACCOUNT = 20260, 20261, 20262
"""The kinds of our advisory locks: the centre as a whole, each of its branches, and each account whose password is tried."""


def plain(driver_connection: Any) -> Plain:
    return Plain(driver_connection)


def stream(driver_connection: Any, statement: str, values: Any = ()) -> Iterator[tuple[Any, ...]]:
    """Row by row through a cursor on the server, so that a long table is never held whole."""
    cursor = driver_connection.cursor(name=f"rows_{next(_numbers())}")
    for oid, loader in loaders():
        cursor.adapters.register_loader(oid, loader)
    cursor.itersize = 2000
    with cursor:
        cursor.execute(translated(statement) if values else renamed(statement), values or None)
        yield from cursor


@cache
def _numbers() -> Iterator[int]:
    import itertools
    return itertools.count()


NEXT_DEED: Statement = "SELECT nextval(pg_get_serial_sequence('command', 'id'))", ()


def begin_deed(connection: Plain, branch_id: int, alone: bool, asked: Iterable[Statement] = ()) -> list[list[tuple[Any, ...]]]:
    """The deeds of one branch follow one another, as their seals must; those of different branches go side by side.

    A deed on what the whole centre shares (customers, staff, rights) is alone. So a rule may rely on what it has read, as it may in a file:
    without that, two deeds could each find that the other's goods are not ready yet. The locks go with the transaction.
    """
    locks: Statement = (f"SELECT pg_advisory_xact_lock({CENTRE}, 0)", ()) if alone else (
        f"SELECT pg_advisory_xact_lock_shared({CENTRE}, 0), pg_advisory_xact_lock({BRANCH}, ?::int)", (branch_id,))
    return together(connection, [locks, *asked])[1:]


def mark(connection: Plain) -> str:
    """The moment from which on `still_so` sees what was changed."""
    return str(connection.execute("SELECT pg_snapshot_xmin(pg_current_snapshot())::xid::text").fetchone()[0])


def still_so(rows: Mapping[str, Iterable[int]], since: str) -> Statement:
    """Asks which of some rows of some tables are those that stood there at a mark: they are older than the oldest transaction that went on then."""
    asked = (f"SELECT '{table}', id FROM \"{table}\" WHERE id IN ({', '.join(map(str, keys))}) AND age(xmin) > age('{since}'::xid)"
             for table, keys in rows.items())
    return " UNION ALL ".join(asked), ()


def one_at_a_time(connection: Plain, staff_id: int) -> None:
    """Waits for whoever else tries a password of the same account; the next one waits until this transaction ends."""
    connection.execute("SELECT pg_advisory_xact_lock(?::int, ?::int)", (ACCOUNT, staff_id))


def under_deed(connection: Plain, command_id: int | None) -> None:
    """The triggers read the deed under way from a setting of this transaction, which ends with it."""
    if command_id is not None:
        later(connection, "SELECT set_config('backoffice.command', ?, true)", (str(command_id),))


def announce(connection: Plain, told: str) -> None:
    later(connection, "SELECT pg_notify(?, ?)", (CHANNEL, told if len(told.encode()) < 7900 else "{}"))


# ---- what it says ----------------------------------------------------------------------------------------------------------------

AWAY = N_("The server of the database does not answer. Save again when it is back: nothing is ever stored twice.")
STATES: dict[str, tuple[str | None, bool, bool]] = {
    "BO001": (None, False, False),
    "BO002": (N_("This is fixed and cannot be changed any more."), False, False),
    "BO003": (N_("This is kept for good and cannot be changed."), False, False),
    "BO004": (N_("This login name is too long for the server: take a shorter one, of some twenty letters."), False, False),
    "BO005": (N_("A login of this name belongs to somebody else on the server. Take another one."), False, False),
    "40001": (Busy.words, True, False),
    "40P01": (Busy.words, True, False),
    "55P03": (Busy.words, True, False),
    "57014": (N_("The server gave up because it took too long. Nothing was saved; try again in a moment."), False, False),
    "25006": (N_("The server only answers questions just now and stores nothing. Nothing was saved."), True, True),
    "42501": (N_("The login of the database may not do this. Nothing was saved; ask the administrator."), False, False),
    "53100": (N_("The disk of the server is full. Nothing was saved; tell the administrator."), False, False),
    "53300": (N_("The server has no place for another desk just now. Try again in a moment."), True, True),
    "28P01": (N_("The server refused the login: name or password is wrong."), False, True),
    "28000": (N_("The server refused the login of this desk. Ask the administrator."), False, True),
    "3D000": (N_("There is no such database on the server."), False, True),
    "XX001": (N_("The database is damaged. Stop working with it and restore the last backup."), False, False),
    "XX002": (N_("The database is damaged. Stop working with it and restore the last backup."), False, False),
}
"""What the server's own signs mean. Its words are never shown or kept: they carry what somebody typed."""

NO_SUCH_LOGIN = N_("The server does not know this login or this database.")
NOT_LET_IN = frozenset({STATES["28P01"][0], STATES["28000"][0], NO_SUCH_LOGIN})
"""What is said of a login that the server does not let in; whether its name or its password was wrong is told to nobody."""


def fault(error: BaseException) -> Refusal | None:
    """What an error of the driver means, or that it is a bug; whether the same may be tried again, and whether the connection is lost."""
    if type(error).__module__.partition(".")[0] != "psycopg":
        return None
    words, again, lost = _meaning(error)
    kind: type[DatabaseTrouble] = Away if words == AWAY else Busy if words == Busy.words else DatabaseTrouble
    return (kind(words) if words is not None else None), again, lost


def _meaning(error: BaseException) -> tuple[str | None, bool, bool]:
    sign = getattr(error, "sqlstate", None)
    if sign is not None:
        if sign in STATES:
            return STATES[sign]
        return (AWAY, True, True) if sign[:2] in ("08", "57") else (None, False, False)
    if isinstance(error, driver().OperationalError):
        return _unreachable(str(error))
    return (AWAY, True, True) if isinstance(error, driver().InterfaceError) and "closed" in str(error) else (None, False, False)


def _unreachable(said: str) -> tuple[str | None, bool, bool]:
    """Why no connection came about; the driver has only words for that."""
    for part, words in {
        "password authentication failed": STATES["28P01"][0], "no password supplied": N_("The server wants a password for this login."),
        "is not permitted to log in": STATES["28000"][0], "no pg_hba.conf entry": STATES["28000"][0],
        "server does not support SSL": N_("The server does not encrypt its connections, so nothing is sent to it. Ask its administrator for TLS."),
        "root certificate file": N_("The certificate that vouches for the server is missing here or cannot be read. Get it from the administrator and name "
                                    "it at the end of the address: ?sslrootcert=FILE"),
        "valid client certificate": STATES["28000"][0],
        "does not match host name": N_("The certificate of the server is for another name, so nothing was sent to it. Write the address with the name that "
                                       "stands in the certificate, or ask the administrator who answers there."),
        "certificate verify failed": N_("Nobody who is trusted here vouches for the certificate of the server, or its time is over, so nothing was sent to it. "
                                        "Ask the administrator for a new one, or for the one to be trusted (sslrootcert)."),
        "certificate": N_("The server cannot prove that it is the one of this address, so nothing is sent to it. Ask its administrator."),
        "does not exist": NO_SUCH_LOGIN,
        "could not translate host name": N_("There is no server of this name. Look at the address."),
        "too many clients": STATES["53300"][0],
    }.items():
        if part in said:
            return words, part == "too many clients", True
    return AWAY, True, True


# ---- what stands beside the tables -----------------------------------------------------------------------------------------------

MINE = "relnamespace = current_schema()::regnamespace"


def finish_tables(connection: Plain) -> None:
    """Brings the tables that a migration made into our order: texts are compared byte by byte, a reference can wait for the end of a transaction,
    and the words of `folding` are there for statements."""
    texts: dict[str, list[str]] = {}
    for table, column, kind in connection.execute(
            "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid "
            "JOIN pg_collation o ON o.oid = a.attcollation WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped "
            f"AND c.{MINE} AND o.collname <> 'C'").fetchall():
        texts.setdefault(table, []).append(f'ALTER COLUMN "{column}" TYPE {kind} COLLATE "C"')
    for table, changes in texts.items():
        connection.execute(f'ALTER TABLE "{table}" {", ".join(changes)}')
    for table, name in connection.execute("SELECT c.relname, o.conname FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid "
                                          f"WHERE o.contype = 'f' AND NOT o.condeferrable AND c.{MINE}").fetchall():
        connection.execute(f'ALTER TABLE "{table}" ALTER CONSTRAINT "{name}" DEFERRABLE')
    from backoffice.postgresql_folding import install
    install(connection)


def unchecked(connection: Plain) -> None:
    """References are checked only when this transaction ends."""
    connection.execute("SET CONSTRAINTS ALL DEFERRED")


def wrong_references(connection: Plain) -> list[tuple[Any, ...]]:
    """The rows that lead nowhere, as (table, id, where to): the server keeps its references, but an administrator can switch that off."""
    found: list[tuple[Any, ...]] = []
    for table, column, parent in connection.execute(
            "SELECT c.relname, a.attname, p.relname FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid JOIN pg_class p ON p.oid = o.confrelid "
            f"JOIN pg_attribute a ON a.attrelid = o.conrelid AND a.attnum = o.conkey[1] WHERE o.contype = 'f' AND c.{MINE}").fetchall():
        found += [(table, key, parent) for (key,) in connection.execute(
            f'SELECT r.id FROM "{table}" r WHERE r."{column}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "{parent}" p WHERE p.id = r."{column}")').fetchall()]
    return found


BESIDE = ("attachment_content", "search_entry", "search_token")
"""The tables that hold words and bytes of records, and are changed beside them."""


def cleanse(engine: Any, tables: Iterable[str]) -> None:
    """Lets the server write over what was erased in some tables, beside whoever works. Its log and its backups are its administrator's."""
    with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        connection.exec_driver_sql("SET statement_timeout = 0")
        try:
            for name in sorted({*tables, *BESIDE}):
                connection.exec_driver_sql(f'VACUUM "{name}"')
        finally:
            connection.exec_driver_sql(f"SET statement_timeout = {SETTINGS['statement_timeout']}")


def damage(connection: Plain) -> list[str]:
    """Nothing: the server checks what it reads, page by page, where it was founded with checksums."""
    return []


def last_given(connection: Plain, table: str) -> tuple[int, int | None] | None:
    """Nothing: the server gives ids also to deeds that came to nothing, so its counter does not tell what is missing."""
    return None


def number_on(connection: Plain) -> None:
    """Lets every table go on counting from its last id."""
    counted = ("SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'id' AND a.atthasdef "
               f"WHERE c.relkind = 'r' AND c.{MINE}")
    for (table,) in connection.execute(counted).fetchall():
        connection.execute(f"SELECT setval(pg_get_serial_sequence('\"{table}\"', 'id'), coalesce(max(id), 0) + 1, false) FROM \"{table}\"")
