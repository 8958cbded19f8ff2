"""`backoffice demo`: makes the demo centre in a new file."""

from argparse import ArgumentParser, Namespace

from backoffice.text import N_, say

SUMMARY = N_("Makes the demo centre: three branches in three languages, with some weeks of history.")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--days", type=int, default=24, help=say(N_("how many days of history (default 24)")))


def run(options: Namespace) -> int:
    from backoffice.demo.centre import make
    from backoffice.demo.desks import PASSWORD
    from backoffice.engines import named
    from backoffice.paths import default_database
    path = options.database or default_database()
    make(path, days=options.days, progress=lambda done, of: print(f"\r{done * 100 // of} %", end="", flush=True)).close()
    print("\r" + say(N_("The demo centre stands in {path}. Log in as clerk.hp, supervisor.vlc, accountant.dub or admin with the password \"{password}\"."),
                     path=named(path), password=PASSWORD))
    return 0
