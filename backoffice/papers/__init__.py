"""The papers that the centre hands out: PDF in English, Chinese or Spanish, with the fonts inside.

`PAPERS` holds every kind; `render` makes one, `render_many` a batch in one file, `write` puts it on the disk.
ReportLab is loaded when the first paper is printed, not before.
"""

from backoffice.files import write
from backoffice.papers import counts, custody, letters, loaners, money, purchasing, registers, service, tools, warehouse, workshop  # noqa: F401 - each declares its papers
from backoffice.papers.fonts import missing
from backoffice.papers.kinds import PAPERS, PaperKind
from backoffice.papers.printing import render, render_many

__all__ = ["PAPERS", "PaperKind", "missing", "render", "render_many", "write"]
