"""Workbooks: what a register shows comes back cell by cell, and nothing that somebody typed is ever computed."""

import errno
import os
import re
import subprocess
import sys
import zipfile
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hostile_texts import HOSTILE
from hypothesis import given
from hypothesis import strategies as st
from paper_samples import register
from python_calamine import CalamineWorkbook

from backoffice.errors import Refused
from backoffice.sheets import export
from backoffice.sheets.cells import LONGEST, safe, sheet_name
from backoffice.sheets.workbook import Book
from backoffice.text import LANGUAGES

TEXT = [{"caption": "Text", "kind": "text"}]


def back(file: Any, sheet: int = 0) -> list[list[Any]]:
    if isinstance(file, BytesIO):
        file.seek(0)
        return CalamineWorkbook.from_filelike(file).get_sheet_by_index(sheet).to_python(skip_empty_area=False)
    return CalamineWorkbook.from_path(str(file)).get_sheet_by_index(sheet).to_python(skip_empty_area=False)


def written(columns: list[Any], rows: list[list[Any]], **more: Any) -> BytesIO:
    file = BytesIO()
    assert export(file, "Test", columns, rows, **more) == len(rows)
    return file


def as_kept(words: str) -> str:
    """What a workbook can hold of a text: no half characters, one kind of line end, no more than Excel reads."""
    kept = words if len(words) <= LONGEST else words[:LONGEST - 1] + "…"
    return re.sub("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]", "\ufffd", re.sub(r"\r\n?", "\n", kept))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_register_comes_back_as_it_was_shown(language: str, tmp_path: Path) -> None:
    shown = register(language, 60)
    place = tmp_path / "register.xlsx"
    assert export(place, shown["title"], shown["columns"], shown["rows"], tongue=language) == 60
    captions, *rows = back(place)
    assert len(captions) == len(shown["columns"])
    for row, expected in zip(rows, shown["rows"], strict=True):
        assert row[0] == expected[0]
        assert row[1] == datetime.fromisoformat(expected[1])
        assert row[2:6] == expected[2:6]
        assert row[9] == date.fromisoformat(expected[9])
        assert row[10] == expected[10] / 100


def test_every_hostile_text_comes_back_as_typed_and_nothing_is_a_formula() -> None:
    file = written(TEXT * 2, [[hostile, f"x{hostile}"] for hostile in HOSTILE])
    _, *rows = back(file)
    assert len(rows) == len(HOSTILE)
    for row, hostile in zip(rows, HOSTILE, strict=True):
        assert row[0] == as_kept(hostile)
    with zipfile.ZipFile(file) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    assert "<f" not in sheet
    assert "hyperlink" not in sheet


def test_hostile_captions_titles_and_words_are_texts_too() -> None:
    for hostile in HOSTILE[:90]:
        file = BytesIO()
        export(file, hostile, [{"caption": hostile, "kind": "words"}], [[hostile], [{"words": hostile, "values": {"n": hostile}}]])
        assert back(file)[0] == [as_kept(hostile)]
        with zipfile.ZipFile(file) as parts:
            assert "<f" not in parts.read("xl/worksheets/sheet1.xml").decode()


@given(st.text(max_size=80))
def test_any_text_comes_back(words: str) -> None:
    _, *rows = back(written(TEXT * 2, [[words, "end"]]))
    assert rows == [[as_kept(words), "end"]]


def test_texts_that_begin_like_a_formula_stay_texts_when_somebody_edits_them() -> None:
    file = written(TEXT, [["=1+1"], ["+34 600 111 222"], ["-5"], ["@x"], ["plain"]])
    file.seek(0)
    sheet = openpyxl.load_workbook(file).worksheets[0]
    assert [sheet.cell(row, 1).quotePrefix for row in range(2, 7)] == [True, True, True, True, False]
    assert [sheet.cell(row, 1).data_type for row in range(2, 7)] == ["s"] * 5
    assert sheet.cell(3, 1).value == "+34 600 111 222"
    assert sheet.cell(6, 1).number_format == "@"


def test_numbers_are_numbers_in_the_places_of_their_currency() -> None:
    columns = [{"caption": "CNY", "kind": "money", "currency": "CNY"}, {"caption": "JPY", "kind": "money", "currency": "JPY"},
               {"caption": "n", "kind": "number"},
               {"caption": "q", "kind": "quantity"}, {"caption": "%", "kind": "percent"}, {"caption": "t", "kind": "minutes"}, {"caption": "y", "kind": "yes"}]
    file = written(columns, [[57516, 5000, 42, 1500, 130, 90, True], [-1, None, 0, 1, 5, 0, False], ["as typed", "", "–", "x", "y", "z", "no"]])
    assert back(file)[1][:5] == [575.16, 5000, 42, 1.5, 0.13]
    assert back(file)[1][6] is True
    assert back(file)[2][:5] == [-0.01, "", 0, 0.001, 0.005]
    assert back(file)[3][0] == "as typed"
    file.seek(0)
    sheet = openpyxl.load_workbook(file).worksheets[0]
    assert [sheet.cell(2, column).number_format for column in range(1, 7)] == ["#,##0.00", "#,##0", "0", "#,##0.###", "0.0%", "[h]:mm"]


@given(st.integers(-10**18, 10**18))
def test_an_amount_is_exact_to_its_last_unit(minor: int) -> None:
    value = back(written([{"caption": "x", "kind": "money", "currency": "EUR"}, *TEXT], [[minor, "end"]]))[1][0]
    assert value == (str(minor) if abs(minor) >= 10**15 else minor / 100)


def test_days_are_days_and_what_is_none_is_a_text() -> None:
    columns = [{"caption": "d", "kind": "day"}, {"caption": "m", "kind": "moment"}]
    rows = back(written(columns, [["2025-11-18", "2025-11-18T09:42"], ["soon", "1850-01-01"], [date(2024, 2, 29), "2024-02-29T23:59"]]))
    assert rows[1] == [date(2025, 11, 18), datetime(2025, 11, 18, 9, 42)]  # noqa: DTZ001
    assert rows[2] == ["soon", "1850-01-01"]
    assert rows[3] == [date(2024, 2, 29), datetime(2024, 2, 29, 23, 59)]  # noqa: DTZ001


def test_captions_are_strong_stay_in_sight_and_can_be_filtered() -> None:
    file = written([{"caption": "Name", "kind": "text"}, {"caption": "Amount", "kind": "money", "currency": "EUR"}], [["王伟" * 8, 5]] * 3)
    file.seek(0)
    sheet = openpyxl.load_workbook(file).worksheets[0]
    assert sheet["A1"].font.b
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:B4"
    assert sheet.column_dimensions["A"].width > 30 > sheet.column_dimensions["B"].width
    assert sheet.print_title_rows == "$1:$1"


def test_a_full_sheet_is_followed_by_another_with_its_captions() -> None:
    file = BytesIO()
    book = Book(file, "Entries", TEXT, "en", rows_on_a_sheet=11)
    for number in range(25):
        book.add([f"n{number}"])
    book.close()
    file.seek(0)
    made = CalamineWorkbook.from_filelike(file)
    assert made.sheet_names == ["Entries", "Entries 2", "Entries 3"]
    found = [made.get_sheet_by_name(name).to_python() for name in made.sheet_names]
    assert [sheet[0] for sheet in found] == [["Text"]] * 3
    assert [row for sheet in found for row in sheet[1:]] == [[f"n{number}"] for number in range(25)]
    file.seek(0)
    assert [sheet.auto_filter.ref for sheet in openpyxl.load_workbook(file).worksheets] == ["A1:A11", "A1:A11", "A1:A6"]


def test_names_of_sheets_are_such_as_excel_opens() -> None:
    assert sheet_name("Goods: entry/exit [2025]?", 1) == "Goods entry exit 2025"
    assert sheet_name("'=*'", 1) == "="
    assert sheet_name("", 2) == "1 2"
    assert len(sheet_name("商品出入登记簿" * 9, 12)) <= 31


def test_nothing_in_it_is_a_workbook_with_captions() -> None:
    assert back(written(TEXT, [])) == [["Text"]]
    assert export(BytesIO(), "none", [], []) == 0


def test_progress_is_told_and_a_cancelled_export_leaves_the_old_file(tmp_path: Path) -> None:
    place = tmp_path / "register.xlsx"
    place.write_bytes(b"old")
    told: list[tuple[int, int, str]] = []
    rows = ([str(number)] for number in range(3000))
    assert export(place, "x", TEXT, rows, total=3000, progress=lambda *so_far: told.append(so_far), cancelled=lambda: len(told) >= 2) == -1
    assert [done for done, _, _ in told] == [500, 1000]
    assert place.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["register.xlsx"]


def test_trouble_in_the_middle_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "register.xlsx"
    place.write_bytes(b"old")

    def rows() -> Any:
        yield from ([str(number)] for number in range(700))
        raise OSError(errno.ENOSPC, "No space left on device")
    with pytest.raises(Refused, match="disk is full"):
        export(place, "x", TEXT, rows())
    assert place.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["register.xlsx"]


@given(st.text(max_size=60))
def test_what_is_safe_is_safe_xml(words: str) -> None:
    from xml.etree.ElementTree import fromstring
    fromstring(f"<t>{safe(words)}</t>")


def test_openpyxl_waits_for_the_first_workbook() -> None:
    script = "import sys; import backoffice.sheets; print('openpyxl' in sys.modules, 'sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False).stdout.strip() == "False False"
