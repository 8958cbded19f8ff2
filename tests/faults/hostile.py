"""Two hundred hostile texts in every text field of every paper and of every workbook: is any of them not printed, a live link, a picture, or a formula?

    .venv/bin/python -m tests.faults.hostile --seconds 600

Each paper is printed with each text in all of its fields at once, in English, Chinese and Spanish by turns: its objects are searched for what acts or shows,
and on the voucher a mark before and after the text has to stand on the page. A register of every kind of column is exported with each text in each cell,
each caption and the title, and read again.
"""

from __future__ import annotations

import random
import re
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
from python_calamine import CalamineWorkbook

from backoffice.papers import PAPERS, render
from backoffice.sheets import export
from tests.faults.breaking import Figures, main
from tests.hostile_texts import CONTROLS, FORMULAS, HOSTILE, LONG, MARKUP, SCRIPTS, TEMPLATES
from tests.paper_samples import register, sample

COUNT = 200
ACTS = re.compile(rb"/(URI|JS|JavaScript|Launch|OpenAction|AA|EmbeddedFiles?|AcroForm|RichMedia|GoToR|SubmitForm)(?![A-Za-z0-9+])")
LANGUAGES = ("en", "zh", "es")


def texts(count: int = COUNT) -> list[str]:
    """The known ones, and as many more, put together from pieces of them, as make so many."""
    dice, pieces = random.Random(22), [*MARKUP, *FORMULAS, *TEMPLATES, *SCRIPTS, *CONTROLS]
    made = list(HOSTILE)
    while len(made) < count:
        made.append("".join(dice.choice(pieces) for _ in range(dice.randint(2, 4))))
    return made[:count]


def hostile(folder: Path, seconds: float, count: int = COUNT, kinds: tuple[str, ...] = tuple(PAPERS)) -> Figures:
    """`broken` counts papers that could not be printed, texts that are not there, and whatever acts, links or computes."""
    del folder
    until, tried = time.monotonic() + seconds, 0
    found: Figures = {"papers": 0, "fields": 0, "unprintable": 0, "acting": 0, "missing": 0, "cells": 0, "formulas": 0, "longest_s": 0.0}
    for number, words in enumerate(texts(count)):
        if time.monotonic() > until:
            break
        tried += 1
        for kind in kinds if words not in LONG else kinds[:4]:
            _paper(kind, words, LANGUAGES[number % 3], found)
        _workbook(words, LANGUAGES[number % 3], found)
    return {"texts": tried, "kinds_of_papers": len(kinds), **found, "longest_s": round(found["longest_s"], 1),
            "broken": sum(int(found[name]) for name in ("unprintable", "acting", "missing", "formulas"))}


# ---- papers ---------------------------------------------------------------------------------------------------------------------------

@cache
def _plain(kind: str, language: str) -> tuple[int, int]:
    """What the paper has where nobody means ill: what acts, and pictures."""
    return _acting(_printed(kind, _content(kind, language), language))


def _content(kind: str, language: str) -> dict[str, Any]:
    return sample(kind, language) if kind != "register_page" else register(language, 3)


def _printed(kind: str, content: dict[str, Any], language: str) -> bytes:
    return render(kind, content, language, "en" if language != "en" else "zh")


def _paper(kind: str, words: str, language: str, found: Figures) -> None:
    """One paper with the text in every field that somebody types."""
    content = _content(kind, language)
    fields = {path for path, value in _leaves(content) if isinstance(value, str) and not _is_made(path, value)}
    changed = _changed(content, lambda path, value: words if path in fields else value)
    marked = kind == "service_voucher" and words not in LONG
    if marked:
        changed["fault"] = f"Qbegin {words} Qend"
    began = time.monotonic()
    try:
        made = _printed(kind, changed, language)
    except Exception:
        found["unprintable"] += 1
        return
    found["longest_s"] = max(found["longest_s"], time.monotonic() - began)
    found["papers"] += 1
    found["fields"] += len(fields)
    found["acting"] += _acting(made) != _plain(kind, language)
    found["missing"] += marked and not all(mark in _text(made) for mark in ("Qbegin", "Qend"))


def _is_made(path: tuple[Any, ...], value: str) -> bool:
    """What nobody types: days, moments, the logo, kinds of columns, currencies."""
    return bool({"logo", "kind", "currency", "state"} & set(path)) or re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?", value) is not None


def _acting(made: bytes) -> tuple[int, int]:
    """How many objects of a paper act or link, and how many pictures it has."""
    told = re.sub(rb"stream\r?\n.*?endstream", b"", made, flags=re.DOTALL)
    return len(ACTS.findall(told)), told.count(b"/Subtype /Image")


def _text(made: bytes) -> str:
    with pypdfium2.PdfDocument(made) as document:
        return "".join(re.sub(r"\s", "", page.get_textpage().get_text_range()) for page in document)


def _leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    if isinstance(value, dict):
        for key, held in value.items():
            yield from _leaves(held, (*path, key))
    elif isinstance(value, list):
        for number, held in enumerate(value):
            yield from _leaves(held, (*path, number))
    else:
        yield path, value


def _changed(value: Any, change: Callable[[tuple[Any, ...], Any], Any], path: tuple[Any, ...] = ()) -> Any:
    if isinstance(value, dict):
        return {key: _changed(held, change, (*path, key)) for key, held in value.items()}
    if isinstance(value, list):
        return [_changed(held, change, (*path, number)) for number, held in enumerate(value)]
    return change(path, value)


# ---- workbooks ------------------------------------------------------------------------------------------------------------------------

def _workbook(words: str, language: str, found: Figures) -> None:
    """A register with the text in each cell, each caption and its title, as it is exported."""
    shown = register(language, 3)
    columns = [{**column, "caption": words} for column in shown["columns"]]
    rows = [[words] * len(columns), [f"x{words}"] * len(columns), [{"words": words, "values": {"n": words}}] * len(columns)]
    file = BytesIO()
    try:
        export(file, words, columns, rows, tongue=language)
        with zipfile.ZipFile(file) as parts:
            for name in parts.namelist():
                told = parts.read(name)
                found["formulas"] += len(re.findall(rb"<f[ >/]|<hyperlink|externalLink|ddeLink|TargetMode=\"External\"", told))
        file.seek(0)
        back = CalamineWorkbook.from_filelike(file).get_sheet_by_index(0).to_python(skip_empty_area=False)
    except Exception:
        found["unprintable"] += 1
        return
    found["cells"] += len(columns) * 4
    found["missing"] += len(back) != 4


if __name__ == "__main__":
    sys.exit(main(hostile, 600))
