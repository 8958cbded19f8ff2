"""How papers come onto the screen or to the printer: from a step that issued them, from a record, from a selection."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from backoffice import reading, tasks
from backoffice.errors import Gone, Refused
from backoffice.text import N_, say, say_count
from backoffice.views.printing import printers
from backoffice.views.printing.preview import PaperPreview
from backoffice.views.printing.printers import Drawn
from backoffice.views.shell.sheet import Sheet, opens


def show(shell: Any, ids: Sequence[int], again: bool = False) -> PaperPreview | None:
    """Opens the preview of papers in a window of the desk; several stand in one window and can be printed in one file."""
    papers = printers.wanted(shell.centre, ids, again, shell.actor)
    if not papers:
        shell.tell(say(N_("There is no paper to show.")), "waiting")
        return None
    sheet = PaperPreview(shell, papers)
    shell.mdi.add(sheet)
    sheet.setFocus()
    return sheet


def after_step(shell: Any, ids: list[int]) -> None:
    """What happens when a step has issued papers: by the setting of the desk they are shown, printed at once, or left alone."""
    chosen = shell.settings.get("papers/after_step", "preview")
    if chosen == "preview":
        show(shell, ids)
    elif chosen == "print":
        print_at_once(shell, ids)


def print_at_once(shell: Any, ids: Sequence[int]) -> None:
    """Prints on the usual printer without asking; without a printer the papers are shown."""
    if QPrinterInfo.defaultPrinter().isNull():
        show(shell, ids)
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(printers.DOTS)
    tasks.run(printers.draw, shell.centre, printers.wanted(shell.centre, ids), then=lambda drawn: _printed(shell, printer, drawn, list(ids)), owner=shell)


def _printed(shell: Any, printer: QPrinter, drawn: Drawn, ids: list[int]) -> None:
    try:
        printers.print_on(printer, drawn)
    except Refused as refusal:
        shell.tell(say(N_("Not printed")), "trouble", refusal.said())
        show(shell, ids)
        return
    shell.tell(say_count(len(ids), N_("{n} paper went to the printer"), N_("{n} papers went to the printer")))


def show_of(shell: Any, table: str, ids: Sequence[int]) -> PaperPreview | None:
    """Previews the papers of a selection, to be printed in one go."""
    sheet = show(shell, reading.papers_of(shell.centre, table, ids), again=True)
    if sheet is not None and len(sheet.papers()) > 1:
        sheet.choose(-1)
    return sheet


@opens("paper")
def open_paper(shell: Any, key: str, record_id: int | None) -> Sheet:
    """A paper is opened as its preview."""
    papers = printers.wanted(shell.centre, [record_id] if record_id is not None else [], again=True, actor=shell.actor)
    if not papers:
        raise Gone()
    return PaperPreview(shell, papers)
