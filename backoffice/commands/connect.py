"""`backoffice connect ADDRESS`: from now on the centre of this desk is the one on a server."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from backoffice.text import N_, say

SUMMARY = N_("Connects this desk with a centre on a PostgreSQL server; an empty database is set up, and with --move the centre of this desk moves there.")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("address", metavar=say(N_("ADDRESS")), help="postgresql://user@server/database")
    parser.add_argument("--move", action="store_true", help=say(N_("move the centre of this desk (or the one of --database) into the empty database")))


def run(options: Namespace) -> int:
    from backoffice import connection, engines, moving, server_logins
    from backoffice.errors import Refused
    from backoffice.founding import open_centre, upgrade
    from backoffice.paths import connection_file
    from backoffice.places import OnServer
    address = options.address
    if not engines.is_server(address):
        raise Refused(N_("The address cannot be read. It looks like postgresql://user@server/database."))
    if server_logins.wanted(address):
        if options.move:
            raise Refused(N_("Moving is done by whoever owns the database: name them in the address."))
        server_logins.check_answers(address)
        connection.write(connection_file(), engines.kept(address))
        print(say(N_("This desk works with {address} from now on. Everybody logs in with a login of their own."), address=engines.named(address)))
        return 0
    place = OnServer(address)
    place.check_there()
    if options.move:
        print(moving.in_words(moving.move(_source(options), address, lambda words: print(f"  {say(words)}", flush=True))))
    founded = place.is_founded()
    if founded:
        open_centre(address).close()
    else:
        place.check_empty()
        upgrade(address)
    connection.write(connection_file(), engines.kept(address))
    print(say(N_("This desk works with {address} from now on."), address=engines.named(address)))
    if not founded:
        print(say(N_("The database is set up and holds no centre yet: open the program and found it, or move one there with --move.")))
    if engines.has_password(address):
        print(say(N_("The password was not kept. Put it into the password file of PostgreSQL ({file}), which only you can read."), file=_password_file()))
    return 0


def _source(options: Namespace) -> Path:
    from backoffice.paths import data_folder
    return Path(options.database) if options.database else data_folder() / "centre.db"


def _password_file() -> Path:
    import os
    return Path(os.environ["APPDATA"]) / "postgresql" / "pgpass.conf" if os.name == "nt" else Path.home() / ".pgpass"
