"""A register as a printed page, before it is printed or saved as PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from backoffice import files
from backoffice.errors import Refused
from backoffice.pages import Register
from backoffice.text import N_, say, say_count
from backoffice.views.look import IconLabel, Look, button, label, rule
from backoffice.views.printing import printers
from backoffice.views.printing.paper_pages import Pages
from backoffice.views.printing.printers import Drawn
from backoffice.views.shell.sheet import Sheet


class RegisterPage(Sheet):
    """The pages of a register, as they will be printed."""

    icon_name = "printer"

    def __init__(self, shell: Any, register: Register, drawn: Drawn) -> None:
        super().__init__(shell, f"{register.key} printed")
        self.register, self.drawn = register, drawn
        self.place = register.key
        self.pages = Pages()
        self.area = self.pages.scrolling()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(rule())
        column.addWidget(self.area, 1)
        self.setFocusProxy(self.area)
        self.offer("print", say(N_("&Print…")), self.print_it, "printer")
        self.offer("export", say(N_("Save as PDF…")), self.save_as, "download")
        self.pages.show_drawn(drawn)

    def _head(self) -> QFrame:
        head = QFrame()
        head.setFixedHeight(Look.size("register_head"))
        row = QHBoxLayout(head)
        row.setContentsMargins(Look.px(20), 0, Look.px(16), 0)
        row.setSpacing(Look.px(8))
        self.save = button(say(N_("Save as PDF…")), "", "download")
        self.print = button(say(N_("Print…")), "primary", "printer")
        self.save.clicked.connect(self.save_as)
        self.print.clicked.connect(self.print_it)
        pages = say_count(len(self.drawn.sizes), N_("{n} page"), N_("{n} pages"))
        for widget in (IconLabel("printer", 20, "accent"), label(say(self.register.title), "title"), label(pages, "meta")):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.save)
        row.addWidget(self.print)
        return head

    def title(self) -> str:
        return say(N_("{register}, printed"), register=say(self.register.title))

    def save_as(self) -> None:
        """Asks for the file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(self, say(N_("Save as PDF")), str(Path(folder) / f"{say(self.register.title)}.pdf"), "PDF (*.pdf)")
        if name:
            self.save_to(Path(name if name.lower().endswith(".pdf") else f"{name}.pdf"))

    def save_to(self, path: Path) -> None:
        """Saves the pages; an older file stays as it is until the new one is whole."""
        try:
            with files.replacing(path) as file:
                file.write(self.drawn.data)
        except OSError as trouble:
            self.shell.tell(say(N_("Not saved")), "trouble", trouble.strerror or str(trouble))
            return
        self.shell.tell(say(N_("Saved as {file}"), file=path.name), "good", str(path.parent))

    def print_it(self) -> None:
        """Asks for the printer."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(printers.DOTS)
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        try:
            printers.print_on(printer, self.drawn)
        except Refused as refusal:
            self.shell.tell(say(N_("Not printed")), "trouble", refusal.said())


def show_page(shell: Any, register: Register, pdf: bytes) -> RegisterPage:
    """Opens the printed page of a register in a window of the desk."""
    sheet = RegisterPage(shell, register, Drawn(pdf, printers.page_sizes(pdf)))
    shell.mdi.add(sheet)
    sheet.setFocus()
    return sheet
