"""Names of files as others gave them: only ever shown, never a way to a place."""

from __future__ import annotations

import re
import unicodedata

from backoffice.models.attachments import FileKind

EXTENSIONS = {kind: "jpg" if kind is FileKind.JPEG else kind.value for kind in FileKind}
LONGEST = 200
RESERVED = {"con", "prn", "aux", "nul", "conin$", "conout$", *(f"{port}{figure}" for port in ("com", "lpt") for figure in "0123456789¹²³")}
"""What some systems take for a device, whatever stands after a dot."""
TURNS = frozenset("\u061c\u200b\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")
"""Signs that cannot be seen and turn or hide what stands around them."""


def plain_name(name: str) -> str:
    """A name as it is stored: all of it is kept, but for what cannot be stored, and the middle of one that is far too long."""
    storable = "".join("\ufffd" if sign < " " or sign == "\x7f" or "\ud800" <= sign <= "\udfff" else sign for sign in name).strip() or "\ufffd"
    return storable if len(storable) <= LONGEST else f"{storable[:140]}…{storable[-59:]}"


def shown(name: str) -> str:
    """A stored name as a person reads it: a sign that would turn the letters round or hide is written out."""
    return "".join(f"[U+{ord(sign):04X}]" if sign in TURNS else sign for sign in name)


def name_on_disk(name: str, kind: FileKind) -> str:
    """A name of our own for a copy: letters and figures of the given one, never a path, never a device, with the ending of what it is."""
    last = re.split(r"[/\\:]", name)[-1] or name
    stem = last.rsplit(".", 1)[0] if "." in last.strip(".") else last
    kept = "".join(sign if sign in " -_()" or unicodedata.category(sign)[0] in "LNM" else "_" for sign in unicodedata.normalize("NFC", stem))
    made = re.sub(r"_{2,}", "_", kept).strip(" _")[:60].strip(" _") or "attachment"
    while len(made.encode()) > 180:
        made = made[:-1]
    return f"{'_' if made.lower() in RESERVED else ''}{made}.{EXTENSIONS[kind]}"
