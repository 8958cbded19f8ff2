"""The workbook: openpyxl makes all of it but the rows, which are streamed into it as they come.

openpyxl alone needs 20 µs for a cell, and keeps a copy of everybody's data in a temporary file; a register of ten thousand
lines has to be there in two seconds.
"""

from __future__ import annotations

import re
from contextlib import suppress
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile

from backoffice.sheets.cells import format_of, is_quoted, safe, serial_of, sheet_name, told, wide, written
from backoffice.text import digits, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backoffice.models.jobs.contents import Cell, Column

ROWS = 1_048_576  # what one sheet holds, with its captions
SEEN = 200  # rows that decide how wide the columns are
WIDEST, NARROWEST = 60.0, 6.0
AT_ONCE = 200  # rows written to the disk together

_ROWS_HERE = re.compile(r"<sheetData\s*/>|<sheetData>.*</sheetData>", re.DOTALL)
_SIZE = re.compile(r"<dimension[^>]*/>")
_SHEET = "xl/worksheets/sheet{}.xml"


class Book:
    """A workbook under way: rows go straight to the file, whatever their number."""

    def __init__(self, file: Any, title: str, columns: Sequence[Column], tongue: str, rows_on_a_sheet: int = ROWS) -> None:
        self.title, self.columns, self.tongue, self.most = title, columns, tongue, rows_on_a_sheet
        self.letters = [_letter(number) for number in range(1, len(columns) + 1)]
        self.kinds = [(column.get("kind") or "text", digits(column.get("currency") or "EUR")) for column in columns]
        self.zip = ZipFile(file, "w", ZIP_DEFLATED, compresslevel=4)
        self.waiting: list[Sequence[Cell]] = []
        self.lines: list[str] = []
        self.sheets, self.row = 0, 0
        self.sheet: Any = None

    def add(self, row: Sequence[Cell]) -> None:
        """One more row; the first ones wait until it is known how wide the columns have to be."""
        if self.sheet is None:
            self.waiting.append(row)
            if len(self.waiting) == SEEN:
                self._begin()
            return
        self._put(row)

    def close(self) -> None:
        """Writes what is left and the workbook around it."""
        if self.sheet is None:
            self._begin()
        self._end_sheet()
        for name, part in self._made(self.sheets).items():
            if not name.startswith("xl/worksheets/sheet"):
                self.zip.writestr(name, part)
        self.zip.close()

    def throw_away(self) -> None:
        """The workbook is not wanted any more: nothing keeps its file open, also where the disk is too full for either end of it."""
        with suppress(OSError, ValueError):
            if self.sheet is not None:
                self.sheet.close()
        with suppress(OSError, ValueError):
            self.zip.close()

    def _begin(self) -> None:
        self.widths = [self._width(number) for number in range(len(self.columns))]
        head, self.tail = _ROWS_HERE.split(self._made(1)[_SHEET.format(1)].decode())
        self.head = _SIZE.sub("", head) + "<sheetData>"
        self._begin_sheet()
        for row in self.waiting:
            self._put(row)
        self.waiting.clear()

    def _begin_sheet(self) -> None:
        self.sheets += 1
        self.sheet = self.zip.open(_SHEET.format(self.sheets), "w", force_zip64=True)
        self.row = 1
        captions = "".join(_text(letter, 1, style, safe(self._caption(number)))
                           for number, (letter, style) in enumerate(zip(self.letters, self.heads, strict=True)))
        self.sheet.write(f'{self.head}<row r="1">{captions}</row>'.encode())

    def _end_sheet(self) -> None:
        self._flush()
        tail = self.tail.replace(f"A1:{self.letters[-1]}1", f"A1:{self.letters[-1]}{self.row}") if self.letters else self.tail
        self.sheet.write(f"</sheetData>{tail}".encode())
        self.sheet.close()

    def _put(self, row: Sequence[Cell]) -> None:
        if self.row == self.most:
            self._end_sheet()
            self._begin_sheet()
        self.row += 1
        cells = []
        for letter, (kind, places), plain, quoted, value in zip(self.letters, self.kinds, self.plain, self.quoted, row, strict=False):
            if value is None or value == "":
                continue
            if kind == "words" or isinstance(value, dict):
                value = told(value, self.tongue)
            number = serial_of(kind, value, places)
            if number is not None:
                cells.append(f'<c r="{letter}{self.row}" s="{plain}"><v>{number}</v></c>')
            elif isinstance(value, bool):
                cells.append(f'<c r="{letter}{self.row}" s="{plain}" t="b"><v>{int(value)}</v></c>')
            else:
                words = safe(value)
                cells.append(_text(letter, self.row, quoted if is_quoted(words) else plain, words))
        self.lines.append(f'<row r="{self.row}">{"".join(cells)}</row>')
        if len(self.lines) == AT_ONCE:
            self._flush()

    def _flush(self) -> None:
        self.sheet.write("".join(self.lines).encode())
        self.lines.clear()

    def _caption(self, number: int) -> str:
        return say(self.columns[number].get("caption") or "", self.tongue)

    def _width(self, number: int) -> float:
        kind, places = self.kinds[number]
        wanted = self.columns[number].get("width") or max(
            wide(self._caption(number)) + 3, *(wide(written(kind, row[number], places, self.tongue)) for row in self.waiting if number < len(row)), 0.0)
        return min(max(wanted * 1.05 + 1.5, NARROWEST), WIDEST)

    def _made(self, sheets: int) -> dict[str, bytes]:
        """All parts of a workbook with that many sheets, without their rows; the styles of the columns are noted on the way."""
        from openpyxl import Workbook
        from openpyxl.styles import Alignment, Border, Font, Side
        book = Workbook()
        book.properties.title, book.properties.creator = safe(self.title)[:200], "Backoffice"
        first: Any = book.active
        for number in range(1, sheets + 1):
            sheet: Any = first if number == 1 else book.create_sheet()
            sheet.title = sheet_name(self.title, number)
            sheet.freeze_panes = "A2"
            sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
            sheet.sheet_properties.pageSetUpPr.fitToPage = True
            sheet.print_title_rows = "1:1"
            if self.letters:
                sheet.auto_filter.ref = f"A1:{self.letters[-1]}1"
            for letter, width in zip(self.letters, self.widths, strict=True):
                sheet.column_dimensions[letter].width = width
        for letter, column in zip(self.letters, self.columns, strict=True):
            head, plain, quoted = (first[f"{letter}{row}"] for row in (1, 2, 3))
            head.font, head.border, head.alignment = Font(bold=True), Border(bottom=Side("thin")), Alignment(vertical="center")
            plain.number_format = quoted.number_format = format_of(column)
            plain.alignment = quoted.alignment = Alignment(vertical="top")
            quoted.quotePrefix = True
        self.heads, self.plain, self.quoted = ([first[f"{letter}{row}"].style_id for letter in self.letters] for row in (1, 2, 3))
        made = BytesIO()
        book.save(made)
        with ZipFile(made) as parts:
            return {name: parts.read(name) for name in parts.namelist()}


def _text(letter: str, row: int, style: int, words: str) -> str:
    kept = ' xml:space="preserve"' if words[:1].isspace() or words[-1:].isspace() or "\n" in words else ""
    return f'<c r="{letter}{row}" s="{style}" t="inlineStr"><is><t{kept}>{words}</t></is></c>'


@cache
def _letter(number: int) -> str:
    from openpyxl.utils import get_column_letter
    letter: str = get_column_letter(number)
    return letter
