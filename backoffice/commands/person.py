"""`backoffice person`: everything about one customer in one archive."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from backoffice.text import N_, say

SUMMARY = N_("Writes everything about one customer into an archive that can be handed over.")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--export", required=True, metavar=say(N_("CUSTOMER")), help=say(N_("the whole name, the telephone number or the number (#17)")))
    parser.add_argument("--out", type=Path, required=True, metavar=say(N_("FOLDER")), help=say(N_("where the archive is written")))


def run(options: Namespace) -> int:
    from backoffice import person
    from backoffice.founding import open_centre
    from backoffice.paths import default_database
    centre = open_centre(options.database or default_database())
    try:
        path = person.export(centre, person.wanted(centre, options.export), options.out)
    finally:
        centre.close()
    print(say(N_("Everything about the customer is in {path}."), path=path))
    return 0
