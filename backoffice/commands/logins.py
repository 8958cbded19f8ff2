"""`backoffice logins`: everybody who works in a centre on a server gets a login of their own there."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from backoffice.text import N_, say

if TYPE_CHECKING:
    from backoffice.database import Centre
    from backoffice.models import Staff

SUMMARY = N_("Gives everybody who works in a centre on a server a login of their own there, and lays the rights of the program on its tables.")


def arguments(parser: ArgumentParser) -> None:
    del parser


def run(options: Namespace) -> int:
    from backoffice import engines
    from backoffice.entry import give_logins
    from backoffice.errors import Refused
    from backoffice.founding import open_centre
    from backoffice.paths import default_database
    address = engines.address_of(options.database or default_database())
    if not engines.is_server(address):
        raise Refused(N_("Logins of their own are for a centre on a server. A centre in a file keeps the passwords itself."))
    centre = open_centre(address)
    try:
        new = give_logins(centre)
        words = [(staff, _word_for(centre, staff)) for staff in new]
    finally:
        centre.close()
    for staff, word in words:
        print(f"{staff.login:<24} {word}  {staff.name}")
    if words:
        print(say(N_("These words open the choice of a password, once and until tomorrow. They stand nowhere else: hand them out now.")))
    print(say(N_("Everybody logs in as themselves at a desk that is connected without a name: backoffice connect {address}"),
              address=_without_name(str(address))))
    return 0


def _word_for(centre: Centre, staff: Staff) -> str:
    """A one-time word, given in the name of whoever may grant rights."""
    from backoffice.database import Actor
    from backoffice.entry import administrator
    from backoffice.models.access.passwords import one_time_word
    word = one_time_word()
    centre.perform("staff.reset_password", staff.id, inputs={"one_time_word": word}, actor=Actor(*administrator(centre), "logins"))
    return word


def _without_name(address: str) -> str:
    from backoffice import engines
    scheme, _, rest = engines.named(address).partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}"
