"""The one place that chooses the SQLite library of this process.

Two SQLite libraries in one process drop each other's locks on the same file and lose confirmed work, so everything that
touches a database file (engine, first paint, backup, bench, tests) takes the library from here.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3 as library
else:
    try:
        import pysqlite3 as library
    except ImportError:  # no wheel for this platform: the interpreter's own
        import sqlite3 as library

VERSION = tuple(int(part) for part in library.sqlite_version.split("."))
SOUND_WAL = VERSION >= (3, 51, 3)
"""Older libraries can lose a write when two connections reset the write-ahead log in the same instant."""

Connection = library.Connection
DatabaseError = library.DatabaseError
OperationalError = library.OperationalError


def pragmas() -> tuple[str, ...]:
    """What every connection to a centre is opened with: durable, checked, and no trigger walked past."""
    journal = ("journal_mode=WAL", "synchronous=FULL") if SOUND_WAL else ("journal_mode=DELETE", "synchronous=EXTRA")
    return (*journal, "foreign_keys=ON", "recursive_triggers=ON", "secure_delete=ON", "trusted_schema=OFF", "temp_store=MEMORY",
            "cache_size=-32000")


def look_into(path: object) -> Connection:
    """A plain reading connection, for the first paint and for benches; it changes nothing."""
    connection = library.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA query_only=ON")
    return connection
