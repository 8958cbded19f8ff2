"""`backoffice screenshots`: every window and every paper as a picture, in a folder."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from backoffice.text import N_, language, say

SUMMARY = N_("Makes a picture of every window, light and dark, and of every paper, from a fresh demo centre.")
LOGIN = "admin"


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help=say(N_("the folder for the pictures")))
    parser.add_argument("--only", action="append", default=[], metavar="NAME",
                        help=say(N_("only pictures whose name begins so, such as register, record-call or paper; may be given several times")))
    parser.add_argument("--days", type=int, default=10, help=say(N_("how many days of history the demo centre has (default 10)")))


def run(options: Namespace) -> int:
    with TemporaryDirectory(prefix="backoffice-") as folder:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["BACKOFFICE_DATA"] = folder
        return photograph(options, Path(folder) / "centre.db")


def photograph(options: Namespace, path: Path) -> int:
    """Makes the centre in a file of its own and takes the pictures; nothing of this desk is touched."""
    from backoffice.demo import PASSWORD, make
    from backoffice.views.loading import windows
    only = tuple(options.only)
    spoken = getattr(options, "language", None) or language()
    centre = make(path, days=options.days)
    try:
        if not only or any(not name.startswith("paper") for name in only):
            from importlib import import_module

            from backoffice.views.photographs import Studio, application
            app = application()
            for module in windows():
                import_module(module)
            studio = Studio(centre, LOGIN, PASSWORD, spoken)
            for name in studio.take_all(options.out, only, print):
                print(say(N_("{name}: nothing to show in this centre"), name=name))
            studio.close()
            del studio, app
        from backoffice.views.photographs import photograph_papers
        photograph_papers(centre, options.out, only, print)
    finally:
        centre.close()
    print(say(N_("{count} pictures in {folder}."), count=len(list(options.out.glob("*.png"))), folder=options.out))
    return 0
