"""`backoffice print`: prints an issued paper again, as a PDF file."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from backoffice.text import N_, say

SUMMARY = N_("Writes issued papers again as one PDF file; each equals its original and says that it is a copy.")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("number", nargs="+", help=say(N_("the number of a paper, such as V-HP26-00012")))
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help=say(N_("the PDF file to write")))


def run(options: Namespace) -> int:
    from sqlalchemy import select

    from backoffice.errors import Refused
    from backoffice.founding import open_centre
    from backoffice.models import Paper
    from backoffice.papers import render_many, write
    from backoffice.paths import default_database
    centre = open_centre(options.database or default_database())
    jobs = []
    with centre.reading() as session:
        for number in options.number:
            found = list(session.scalars(select(Paper).where(Paper.number == number).order_by(Paper.id)))
            if not found:
                raise Refused(N_("There is no paper {number}."), number=number)
            jobs += [(paper.kind, paper.content(), paper.language, paper.second_language or None, 0, "copy") for paper in found]
    write(options.out, render_many(jobs))
    print(say(N_("{count} papers in {path}."), count=len(jobs), path=options.out))
    centre.close()
    return 0
