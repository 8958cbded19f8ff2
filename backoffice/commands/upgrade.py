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
    from backoffice.reading.rights import without_what_is_new
    path = options.database or default_database()
    before = revision(path) if not isinstance(path, Path) or path.exists() else None
    centre = open_centre(path)
    try:
        left_alone = without_what_is_new(centre)
    finally:
        centre.close()
    print(say(N_("Up to date: {revision}."), revision=SCHEMA) if before == SCHEMA else
          say(N_("Upgraded from {before} to {after}."), before=before, after=SCHEMA))
    if left_alone:
        print(say(N_("The rights of these roles were decided here and stay as they are; \"Grant rights\" shows what the rule book has besides: {roles}."),
                  roles=", ".join(left_alone)))
    return 0
