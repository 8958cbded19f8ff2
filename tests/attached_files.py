"""Small files of every kind that is kept, and of many that are not: what people attach, and what somebody attaches who means ill."""

import base64
import io
import struct
import zipfile
import zlib


def png(width: int = 8, height: int = 6, shade: int = 120) -> bytes:
    rows = b"".join(b"\0" + bytes([shade, 90, 60]) * width for _ in range(height))
    return _png(struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0), zlib.compress(rows))


def bomb_png(width: int, height: int) -> bytes:
    """A few hundred bytes that would become gigabytes."""
    return _png(struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0), zlib.compress(b"\0" * 1000))


def _png(head: bytes, data: bytes) -> bytes:
    def part(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", data) + part(b"IEND", b"")


def jpeg(width: int = 2, height: int = 2) -> bytes:
    """A picture of four dots; with another size only its head says so."""
    data = bytearray(JPEG)
    at = data.index(b"\xff\xc0")
    data[at + 5:at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def webp(width: int = 0, height: int = 0) -> bytes:
    return WEBP if not width else (b"RIFF" + struct.pack("<I", 22) + b"WEBPVP8X" + struct.pack("<I", 10) + b"\0" * 4
                                   + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little"))


def pdf(words: str = "Signed by Emma") -> bytes:
    from reportlab.pdfgen.canvas import Canvas
    told = io.BytesIO()
    page = Canvas(told, pagesize=(200, 120), invariant=1)
    page.drawString(20, 60, words)
    page.save()
    return told.getvalue()


def xlsx() -> bytes:
    from openpyxl import Workbook
    book, told = Workbook(), io.BytesIO()
    book.active["A1"] = "Part"
    book.save(told)
    return told.getvalue()


def docx(*more: str, part: str = "word/document.xml", body: bytes = b"<w:document/>") -> bytes:
    told = io.BytesIO()
    with zipfile.ZipFile(told, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in ("[Content_Types].xml", part, *more):
            packed.writestr(name, body)
    return told.getvalue()


def swelling(packed: bytes) -> bytes:
    """The same package; its list says that the first part has two gigabytes."""
    at = packed.index(b"PK\x01\x02") + 24
    return packed[:at] + struct.pack("<I", 2**31 - 1) + packed[at + 4:]


HEIC = struct.pack(">I", 24) + b"ftypheic\0\0\0\0mif1heic" + b"\0" * 40
EML = "From: 王 <wang@example.org>\r\nTo: desk@example.org\r\nSubject: Photos\r\n\r\nHere they are.\r\n".encode()
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEAZABkAAD/2wBDAKBueIx4ZKCMgoy0qqC+8P//8Nzc8P//////////////////////////////////////////////////////////wAALCAACAAIBAREA/8QAHwAAAQUBAQ"
    "EBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVW"
    "V1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AEr/2Q==")
WEBP = base64.b64decode(
    "UklGRiQAAABXRUJQVlA4IBgAAABQAQCdASoCAAIACQCsJaQABHQAAP7QOAA=")

KEPT: dict[str, tuple[str, bytes]] = {
    "photo.png": ("png", png()), "photo.JPG": ("jpeg", jpeg()), "photo.webp": ("webp", webp()), "photo.heic": ("heic", HEIC), "signed.pdf": ("pdf", pdf()),
    "readings.txt": ("txt", "冷藏室 4 °C\n".encode()), "readings-gb.txt": ("txt", "冷藏室".encode("gb18030")),
    "readings-16.txt": ("txt", "4 °C".encode("utf-16")),
    "parts.csv": ("csv", b"code;price\nT-1;185,00\n"), "parts.xlsx": ("xlsx", xlsx()), "letter.docx": ("docx", docx()), "mail.eml": ("eml", EML),
    "a picture called.exe": ("png", png(3, 3)), "no ending": ("txt", b"plain"), "called-zip.zip": ("pdf", pdf("Not a package"))}
"""Name as given: what it is by its content, and the bytes."""

REFUSED: dict[str, tuple[str, bytes]] = {
    "empty": ("empty.png", b""), "program": ("photo.png", b"MZ\x90\0" + b"\0" * 100), "elf": ("signed.pdf", b"\x7fELF\x02\x01\x01" + b"\0" * 60),
    "old word": ("letter.doc", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600), "plain zip": ("photos.zip", docx(part="photos/1.png")),
    "zip called docx": ("letter.docx", docx(part="../../evil.sh")), "macros": ("parts.xlsm", docx("xl/vbaProject.bin", part="xl/workbook.xml")),
    "batch": ("run.bat", b"@echo off\r\ndel *.*\r\n"), "shell": ("run.sh", b"#!/bin/sh\nrm -rf /\n"), "page": ("page.html", b"<script>alert(1)</script>"),
    "drawing": ("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"), "shortcut": ("link.lnk", b"L\0\0\0\x01\x14\x02\0" + b"\0" * 60),
    "url": ("go.url", b"[InternetShortcut]\nURL=file:///c:/x.exe\n"), "cut pdf": ("cut.pdf", pdf()[:200]), "cut png": ("cut.png", png()[:20]),
    "cut jpeg": ("cut.jpg", jpeg()[:30]), "cut zip": ("cut.xlsx", xlsx()[:400]), "no mail": ("mail.eml", b"just words\n"), "binary text": ("a.txt", b"a\0b\0c"),
    "spaces": ("spaces.txt", b"   \n"), "movie": ("movie.mp4", struct.pack(">I", 24) + b"ftypisom" + b"\0" * 40),
    "sound": ("x.wav", b"RIFF$\0\0\0WAVEfmt " + b"\0" * 30),
    "huge png": ("huge.png", bomb_png(60_000, 60_000)), "long png": ("long.png", bomb_png(30_000, 2)), "huge jpeg": ("huge.jpg", jpeg(65_000, 65_000)),
    "huge webp": ("huge.webp", webp(16_000_000, 16_000_000)), "no width": ("none.png", bomb_png(0, 10)),
    "unpacks to gigabytes": ("parts.xlsx", swelling(docx(part="xl/workbook.xml")))}
"""What it is: name as given and bytes. The words that refuse it name it."""

NAMES = [
    "../../etc/passwd.png", "..\\..\\windows\\win.ini", "/etc/shadow", "C:\\Windows\\System32\\cmd.exe", "\\\\server\\share\\x.png", "photo.png:evil.exe",
    "CON", "con.png", "NUL.txt", "COM1.pdf", "LPT9", "aux.", "...", "..", ".", ".hidden", " leading", "trailing ", "trailing.", "photo\u202egnp.exe",
    "\u2066hidden\u2069.png", "a\0b.png", "line\nbreak.png", "tab\t.png", "\ud800half.png", "n" * 500 + ".png", "长" * 300, "😀👨‍👩‍👧‍👦.png", "$(rm -rf).png",
    "`id`.png", "a;b|c&d.png", "<img src=x>.png", "%2e%2e%2f.png", "{0.__class__}.png", "'; DROP TABLE attachment; --.png", "file://x.png", "~/x.png",
    "Jose\u0301.png", "a/b/c.png", "desktop.ini", "-rf", "--help", "*?.png", "a" * 255, "\ufeff.png", "مرحبا.png", "\x7f\x80", "\u2028.png"]
"""Names as somebody gives them who wants out of the store, or something run."""
