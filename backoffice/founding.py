"""Founding a centre, opening one, and bringing an older one up to date."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert
from sqlalchemy.orm import Session

from backoffice import search, sqlite
from backoffice.backups.making import before_upgrade
from backoffice.backups.plan import plan_of
from backoffice.database import Centre, new_command_id, trouble_in_words
from backoffice.errors import DatabaseTrouble, Refused
from backoffice.models import Branch, Role, Staff, audit, seals
from backoffice.models.deeds import Context, Deed, plain
from backoffice.models.passwords import hashed
from backoffice.models.settling import settle
from backoffice.paths import MIGRATIONS, RESOURCES
from backoffice.text import N_

SCHEMA = "0007"
"""The newest revision of the tables that this program knows."""


def found_centre(path: Path | str, *, language: str, house_name: str, branch: Mapping[str, Any], administrator: Mapping[str, str],
                 at: datetime | None = None) -> Centre:
    """Founds a centre in a new file: its first branch, the roles of the rule book, and an administrator who can log in.

    `branch` has code, name, currency, time_zone and may have address, phone, email, tax_number, low_fee_limit (minor units),
    tax_permille, tax_name, opens, closes. `administrator` has name, login and password. Raises Refused; an existing file is left alone.
    """
    path = Path(path)
    if path.exists() and path.stat().st_size:
        raise DatabaseTrouble(N_("There is a database already: {path}"), path=path)
    check_place(path)
    with _for_its_owner_alone():
        upgrade(path)
    centre = Centre(path)
    try:
        with trouble_in_words(), Session(centre._writer, autoflush=False, expire_on_commit=False) as session:
            _first_deed(session, language, house_name, dict(branch), dict(administrator), at or datetime.now(UTC))
            session.commit()
    except BaseException:
        centre.close()
        for leftover in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
            leftover.unlink(missing_ok=True)
        raise
    return centre


def _first_deed(session: Session, language: str, house_name: str, told: dict[str, Any], administrator: dict[str, str], at: datetime) -> None:
    """The deed before which there is nobody: branch, roles and administrator enter together."""
    session.connection().exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    branch = Branch(house_name=house_name, language=told.pop("language", language), **told)
    deed = Deed(session, None, branch, at, "founding", language)  # type: ignore[arg-type]
    session.info["deed"] = deed
    from backoffice.models import Command
    uid = new_command_id()
    deed.command_id = session.execute(insert(Command).returning(Command.id), {
        "uid": uid, "step": "branch.found", "record": "branch", "record_id": 1, "staff_id": None, "branch_id": 1, "desk": "founding", "at": at,
        "business_date": at.date(), "digest": "", "reason": "", "result": ""}).scalar_one()
    session.execute(insert(Context), {"id": 1, "command_id": deed.command_id})
    session.add(branch)
    roles = [Role(name=name, rights_told=rights) for name, rights in preset_roles()]
    session.add_all(roles)
    touched = settle(deed)
    staff = Staff(name=administrator["name"], login=administrator["login"], password_hash=hashed(administrator["password"]), branch=branch, role=roles[0],
                  language=language, post="")
    if not staff.name.strip() or not (staff.login or "").strip():
        raise Refused(N_("Write the administrator's name and login name."), field="login")
    session.add(staff)
    touched |= settle(deed)
    search.keep(session, touched)
    connection = plain(session)
    connection.execute("UPDATE command SET result = ? WHERE id = ?", ('{"record": "branch", "record_id": 1}', deed.command_id))
    seals.seal(connection, branch.id, deed.command_id,
               connection.execute(f"SELECT {', '.join(seals.COMMAND)} FROM command WHERE id = ?", (deed.command_id,)).fetchone())
    connection.execute("UPDATE context SET command_id = NULL")


def preset_roles() -> list[tuple[str, str]]:
    """The roles of the rule book with their rights, the administrator first."""
    import json
    told = tomllib.loads((RESOURCES / "presets" / "roles.toml").read_text("utf-8"))
    return [(role["name"], json.dumps(sorted(role["rights"]))) for role in told["role"]]


def open_centre(path: Path | str) -> Centre:
    """Opens a centre, after an upgrade where its tables or triggers are not those of the program. Raises DatabaseTrouble in words."""
    path = Path(path)
    check_place(path)
    if not path.exists():
        raise DatabaseTrouble(N_("There is no database at {path}."), path=path)
    with trouble_in_words():
        found = revision(path)
    if found is None:
        raise DatabaseTrouble(N_("{path} is no database of Backoffice."), path=path)
    if found > SCHEMA:
        raise DatabaseTrouble(N_("This centre was opened by a newer version of the program. Update the program on this desk."))
    if found < SCHEMA:
        _keep_copy(path)
    if found < SCHEMA or _edition(path) != audit.edition():
        upgrade(path)
    return Centre(path)


@contextmanager
def _for_its_owner_alone() -> Iterator[None]:
    """What is written now can be read by nobody else who uses this computer."""
    others = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(others)


def _keep_copy(path: Path) -> None:
    """Before its tables are changed a centre is backed up, and the backup is restored on trial; without one there is no upgrade."""
    plan = plan_of(path)
    before_upgrade(path, SCHEMA, plan.encrypt_for, Path(plan.folder) if plan.folder else None)


def revision(path: Path) -> str | None:
    """Which revision of the tables a file has, or none when it is no centre."""
    connection = sqlite.look_into(path)
    try:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
            return None
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(row[0]) if row else None
    finally:
        connection.close()


def _edition(path: Path) -> int:
    """Which triggers a file has."""
    connection = sqlite.look_into(path)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def upgrade(path: Path) -> None:
    """Makes or migrates the tables on a connection of its own, and creates the generated triggers anew.

    Either all of it is done or nothing: foreign keys are off only outside the transaction, and are checked before it ends.
    """
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine, event
    engine = create_engine(f"sqlite:///{path}", module=sqlite.library)

    @event.listens_for(engine, "connect")
    def open_connection(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in (*sqlite.pragmas(), "foreign_keys=OFF"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    configuration = Config()
    configuration.set_main_option("script_location", str(MIGRATIONS))
    with trouble_in_words(), engine.begin() as connection:
        audit.drop(connection)
        configuration.attributes["connection"] = connection
        command.upgrade(configuration, "head")
        wrong = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if wrong:
            raise DatabaseTrouble(N_("The upgrade found records that lead nowhere; nothing was changed."))
        finish_tables(connection)
    engine.dispose()


def finish_tables(connection: Connection) -> None:
    """What stands beside the tables and is never migrated: the triggers and the search index."""
    search.install(connection)
    audit.install(connection)


NETWORK = frozenset({"cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "ncpfs", "afs", "9p", "davfs", "fuse.sshfs", "fuse.davfs2", "fuse.gvfsd-fuse",
                     "fuse.rclone"})
SYNCED = re.compile(r"(onedrive|dropbox|google ?drive|my drive|icloud ?(drive)?|mobile documents|nextcloud|mega(sync)?|syncthing|pcloud ?(drive)?)([ (-].*)?",
                    re.IGNORECASE)


def check_place(path: Path) -> None:
    """Refuses a place where a database gets damaged: a network share, or a folder that is synchronised with other computers."""
    folder = path.resolve().parent
    if any(SYNCED.fullmatch(each) for each in folder.parts):
        raise DatabaseTrouble(N_("{folder} is synchronised with other computers, which damages a database. Choose a folder on this computer alone."),
                              folder=folder)
    if str(path).startswith(("\\\\", "//")) or _file_system(folder) in NETWORK:
        raise DatabaseTrouble(N_("{folder} lies on a network. Two desks on one file lose data: use a folder on this computer."),
                              folder=folder)


def _file_system(folder: Path) -> str:
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return ""
    best, kind = "", ""
    for line in mounts.read_text().splitlines():
        _device, place, found, *_ = line.split()
        place = place.replace("\\040", " ")
        if (str(folder) == place or str(folder).startswith(place.rstrip("/") + "/")) and len(place) >= len(best):
            best, kind = place, found
    return kind
