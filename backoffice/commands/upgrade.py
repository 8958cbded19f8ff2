"""`backoffice upgrade`: brings a centre up to the tables of this program."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from backoffice.text import N_, say

SUMMARY = N_("Brings the tables of a centre up to date with this program; done already, it does nothing.")


def arguments(parser: ArgumentParser) -> None:
    del parser


def run(options: Namespace) -> int:
    from backoffice.founding import SCHEMA, open_centre, revision
    from backoffice.paths import default_database
    path = options.database or default_database()
    before = revision(path) if not isinstance(path, Path) or path.exists() else None
    open_centre(path).close()
    print(say(N_("Up to date: {revision}."), revision=SCHEMA) if before == SCHEMA else
          say(N_("Upgraded from {before} to {after}."), before=before, after=SCHEMA))
    return 0
