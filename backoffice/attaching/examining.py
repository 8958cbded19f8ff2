"""What a file is, told by its content. Nothing is unpacked and no picture is drawn here: heads are read and nothing else."""

from __future__ import annotations

import io
import re
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from backoffice.errors import Refused
from backoffice.models.attachments import FileKind
from backoffice.text import N_

PICTURES = (FileKind.PNG, FileKind.JPEG, FileKind.WEBP)
"""The pictures that a desk can show."""
MOST_DOTS = 50_000_000
LONGEST_EDGE = 20_000
MOST_PARTS = 5_000
LARGEST_UNPACKED = 400_000_000
TEXTS = {"csv": FileKind.CSV, "eml": FileKind.EML, "txt": FileKind.TEXT, "log": FileKind.TEXT, "md": FileKind.TEXT, "": FileKind.TEXT}
"""A text is told from any other text only by what it is called; one that is called like a program is no text for us."""


@dataclass(frozen=True)
class Looked:
    """What a file turned out to be; for a picture also how wide and high it is, in dots."""

    kind: FileKind
    width: int = 0
    height: int = 0


def look_into(name: str, data: bytes) -> Looked:
    """Tells what a file is. Raises Refused for everything that is not on the list, is broken at its head, or would blow up when it is opened."""
    if not data:
        raise Refused(N_("{name} is empty."), field="files", name=name)
    for begins, read in BEGINNINGS:
        if data.startswith(begins):
            return read(name, data)
    if data[4:8] == b"ftyp":
        return _heic(name, data)
    return _text(name, data)


def _not_known(name: str) -> Refused:
    return Refused(N_("{name} is of a kind that is not kept here. Kept are PDF, PNG, JPEG, WebP and HEIC pictures, text, CSV, Excel (xlsx), Word (docx) "
                      "and e-mail (eml) files."), field="files", name=name)


def _broken(name: str) -> Refused:
    return Refused(N_("{name} is damaged and cannot be kept."), field="files", name=name)


# ---- pictures ---------------------------------------------------------------------------------------------------------------

def _sized(name: str, kind: FileKind, width: int, height: int, bytes_a_dot: int = 4) -> Looked:
    if not width or not height:
        raise _broken(name)
    if width * height * bytes_a_dot > MOST_DOTS * 4 or max(width, height) > LONGEST_EDGE:
        raise Refused(N_("{name} is {width} × {height} dots large: too large to be shown. Make the picture smaller first."), field="files", name=name,
                      width=width, height=height)
    return Looked(kind, width, height)


def _png(name: str, data: bytes) -> Looked:
    if data[12:16] != b"IHDR" or len(data) < 33:
        raise _broken(name)
    width, height, depth = struct.unpack(">IIB", data[16:25])
    return _sized(name, FileKind.PNG, width, height, 8 if depth == 16 else 4)


def _jpeg(name: str, data: bytes) -> Looked:
    """Walks from mark to mark until the frame says how large it is."""
    at = 2
    while at + 9 <= len(data):
        if data[at] != 0xFF:
            break
        mark = data[at + 1]
        if mark == 0xFF:
            at += 1
            continue
        if mark in (0x01, *range(0xD0, 0xD9)):
            at += 2
            continue
        length = int.from_bytes(data[at + 2:at + 4])
        if 0xC0 <= mark <= 0xCF and mark not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5:at + 9])
            return _sized(name, FileKind.JPEG, width, height)
        if length < 2 or mark in (0xD9, 0xDA):
            break
        at += 2 + length
    raise _broken(name)


def _webp(name: str, data: bytes) -> Looked:
    if data[8:12] != b"WEBP" or len(data) < 30:
        raise _not_known(name)
    part = data[12:16]
    if part == b"VP8X":
        width, height = (1 + int.from_bytes(data[at:at + 3], "little") for at in (24, 27))
    elif part == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        width, height = 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    elif part == b"VP8 ":
        width, height = (int.from_bytes(data[at:at + 2], "little") & 0x3FFF for at in (26, 28))
    else:
        raise _broken(name)
    return _sized(name, FileKind.WEBP, width, height)


def _heic(name: str, data: bytes) -> Looked:
    """Kept and never shown: no desk of ours can draw it."""
    if data[8:12] in (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"):
        return Looked(FileKind.HEIC)
    raise _not_known(name)


# ---- documents --------------------------------------------------------------------------------------------------------------

def _pdf(name: str, data: bytes) -> Looked:
    if not re.match(rb"%PDF-\d", data) or b"%%EOF" not in data[-2048:]:
        raise _broken(name)
    return Looked(FileKind.PDF)


def _office(name: str, data: bytes) -> Looked:
    """An Excel or Word file, by the list of its parts; none of them is unpacked."""
    if data.count(b"PK\x01\x02") > MOST_PARTS:
        raise _not_known(name)
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error, UnicodeDecodeError, EOFError):
        raise _broken(name) from None
    names = {part.filename for part in parts}
    if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        raise Refused(N_("{name} would become enormous when it is opened. It is not kept."), field="files", name=name)
    if any(part.lower().endswith(("vbaproject.bin", ".exe", ".dll", ".js", ".vbs")) for part in names):
        raise Refused(N_("{name} holds a program (macros). It is not kept; save it without macros first."), field="files", name=name)
    if "[Content_Types].xml" in names:
        for part, kind in (("xl/workbook.xml", FileKind.XLSX), ("word/document.xml", FileKind.DOCX)):
            if part in names:
                return Looked(kind)
    raise _not_known(name)


# ---- texts ------------------------------------------------------------------------------------------------------------------

def read_text(data: bytes) -> str | None:
    """A text in one of the ways in which texts are written here, or nothing when it is none."""
    ways = ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "gb18030", "cp1252")
    for way in ways:
        try:
            words = data.decode(way)
        except UnicodeDecodeError:
            continue
        return None if re.search(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]", words) else words
    return None


def _text(name: str, data: bytes) -> Looked:
    words, ending = read_text(data), name.rpartition(".")[2].lower() if "." in name else ""
    if words is None or not words.strip() or ending not in TEXTS:
        raise _not_known(name)
    if ending == "eml" and not re.match(r"(?:[!-9;-~]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}", words):
        raise _broken(name)
    return Looked(TEXTS[ending])


BEGINNINGS: tuple[tuple[bytes, Callable[[str, bytes], Looked]], ...] = (
    (b"%PDF-", _pdf), (b"\x89PNG\r\n\x1a\n", _png), (b"\xff\xd8\xff", _jpeg), (b"RIFF", _webp), (b"PK\x03\x04", _office))
