"""The address of a server: read, shown and kept without its password, and made into the recipe of every connection."""

from __future__ import annotations

from functools import lru_cache

from backoffice.errors import DatabaseTrouble
from backoffice.postgresql_sending import driver
from backoffice.text import N_

SETTINGS = {"lock_timeout": "3000", "statement_timeout": "60000", "idle_in_transaction_session_timeout": "15000", "tcp_keepalives_idle": "2",
            "tcp_keepalives_interval": "1", "tcp_keepalives_count": "3", "tcp_user_timeout": "5000", "TimeZone": "UTC", "DateStyle": "ISO",
            "plan_cache_mode": "force_custom_plan"}
"""What the server is told for every connection: no deed waits long for another, none keeps others waiting that has lost its desk, and a statement
is planned for its values (a plan for any values takes seconds for some)."""

CONNECTION = {"connect_timeout": "3", "keepalives": "1", "keepalives_idle": "1", "keepalives_interval": "1", "keepalives_count": "2",
              "tcp_user_timeout": "2000", "target_session_attrs": "read-write", "application_name": "backoffice"}
"""A cut cable is noticed within two or three seconds: nobody at the other end takes what was sent, which a server that thinks for long always does. Whatever
was lost by a false alarm is read again, or done again under its command id. Of several hosts the one that takes deeds is found."""


@lru_cache(maxsize=16)
def recipe(address: str) -> str:
    """An address with everything that a connection of ours has; what the address itself says holds. Raises DatabaseTrouble for one that would believe anybody
    who answers to be the server."""
    told = _parts(address)
    made = {**CONNECTION, **told}
    if not is_local(told):
        made.setdefault("sslmode", "verify-full")
        if made["sslmode"] in BELIEVES_ANYBODY:
            raise DatabaseTrouble(N_("With sslmode={mode} anybody could pass for the server. Write sslmode=verify-full into the address, and "
                                     "sslrootcert=FILE with the certificate that vouches for the server."), mode=made["sslmode"])
    settings = " ".join(f"-c {name}={value}" for name, value in SETTINGS.items())
    made["options"] = f"{settings} {told.get('options', '')}".strip()
    return str(driver().conninfo.make_conninfo(**made))


BELIEVES_ANYBODY = ("allow", "prefer", "require")
"""These encrypt without asking who is at the other end. `disable` sends everything in the open and says so: it is for a wire that is safe by itself."""


def is_local(told: dict[str, str]) -> bool:
    """Whether all hosts of an address are this computer itself, to which nobody can listen in between. A name that stands beside the figures of this
    computer (`hostaddr`, as for a tunnel) is that of the server which has to answer at its end."""
    import os
    if told.get("service") or os.environ.get("PGSERVICE"):
        return False
    named = [told.get(place) or os.environ.get(f"PG{place.upper()}") or "" for place in ("host", "hostaddr")]
    return all(_is_here(host) for host in ",".join(named).split(","))


def _is_here(host: str) -> bool:
    if not host or host.startswith(("/", "@")) or host == "localhost":
        return True
    import ipaddress
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def named(address: str) -> str:
    """An address as it is shown: without its password and whatever else belongs to the connection only."""
    return _written(_parts(address))


def kept(address: str) -> str:
    """An address as it is kept: all of it but its password."""
    from urllib.parse import urlencode
    parts = _parts(address)
    more = {key: value for key, value in parts.items() if key not in ("user", "password", "host", "port", "dbname")}
    return _written(parts) + (f"?{urlencode(more)}" if more else "")


def _parts(address: str) -> dict[str, str]:
    try:
        return {key: str(value) for key, value in driver().conninfo.conninfo_to_dict(address).items()}
    except driver().ProgrammingError:
        raise DatabaseTrouble(N_("The address cannot be read. It looks like postgresql://user@server/database.")) from None


def _written(parts: dict[str, str]) -> str:
    from urllib.parse import quote
    user = f"{quote(parts['user'], safe='')}@" if parts.get("user") else ""
    hosts, ports = parts.get("host", "").split(","), parts.get("port", "").split(",")
    ports = ports if len(ports) == len(hosts) else ports[:1] * len(hosts)
    told = [f"[{host}]" if ":" in host else quote(host, safe="") for host in hosts]
    place = ",".join(f"{host}:{port}" if port else host for host, port in zip(told, ports, strict=True))
    return f"postgresql://{user}{place}/{quote(parts.get('dbname', ''), safe='')}"


def has_password(address: str) -> bool:
    return bool(_parts(address).get("password"))


def keep_password_for_this_program(address: str) -> None:
    """A password that stands in an address is used as long as this program runs, and written nowhere."""
    import os
    password = _parts(address).get("password")
    if password:
        os.environ["PGPASSWORD"] = password


def user_of(address: str) -> str:
    """Who logs in with this address; nobody where everybody does as themselves."""
    return _parts(address).get("user", "")


def database_of(address: str) -> str:
    """The database of an address."""
    return _parts(address).get("dbname", "")


def as_user(address: str, name: str, password: str) -> str:
    """The same address for whoever logs in: a centre is opened with it, and every connection of that program is theirs."""
    from urllib.parse import quote
    scheme, _, rest = address.partition("://")
    place = rest.rpartition("@")[2] if "@" in rest.partition("/")[0] else rest
    return f"{scheme}://{quote(name, safe='')}:{quote(password, safe='')}@{place}"
