"""`backoffice day`: plays one whole day of the paper chain and leaves every paper in a folder."""

import tempfile
from argparse import ArgumentParser, Namespace
from collections import Counter
from pathlib import Path
from typing import Any

from backoffice.text import N_, language, say

SUMMARY = N_("Plays one day of the paper chain on a fresh demo centre, without a window, and leaves every paper in a folder.")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help=say(N_("the folder for the papers")))


def run(options: Namespace) -> int:
    from backoffice.checking import problems
    from backoffice.day import play
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        centre, papers = play(Path(folder) / "day.db", print, language())
        written = leave(centre, papers, options.out)
        found = list(problems(centre))
        centre.close()
    print()
    print(say(N_("Papers in {folder}: {count}."), folder=options.out, count=written))
    for problem in found:
        print(problem.said())
    return 1 if found else 0


def leave(centre: Any, papers: list[int], folder: Path) -> int:
    """Writes every issued paper as a PDF that is named by its number; one that was issued again gets a file of its own. Returns how many."""
    from backoffice.models import Paper
    from backoffice.papers import PAPERS, render, write
    issued = Counter[str]()
    with centre.reading() as session:
        for key in papers:
            paper = session.get(Paper, key)
            pdf = render(paper.kind, paper.content(), paper.language, paper.second_language or None, copies=range(max(1, len(PAPERS[paper.kind].copies))))
            name = f"{paper.number} {paper.kind.replace('_', ' ')}"
            issued[name] += 1
            write(folder / f"{name}{f' {issued[name]}' if issued[name] > 1 else ''}.pdf", pdf)
    return len(papers)
