"""One backup is one file: an ordinary zip archive that ends with the hash over all of itself.

Any zip program opens it when this one is not at hand. The hash stands in the archive's comment, its last bytes; so a cut tail (no
hash there) and a changed bit (another hash) are told apart before anything in the file is believed.
"""

from __future__ import annotations

import hashlib
import os
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from backoffice.errors import Refused
from backoffice.text import N_

SIGN = b"backoffice backup sha256 "
TAIL = len(SIGN) + 64
MANIFEST, SEALED = "manifest.json", "sealed.age"
PIECE = 1 << 20
_QUICK = 1


class Damaged(Refused):
    """A backup that is not what was written."""

    words = N_("The backup is damaged: it is not what was written. Take another one.")


class CutOff(Damaged):
    words = N_("The end of the backup is missing: it was cut off when it was copied or written. Copy it again, or take another one.")


class NoBackup(Refused):
    words = N_("This file is no backup of Backoffice.")


def pack(target: Path, manifest: bytes, members: Mapping[str, Path]) -> None:
    """Writes a parcel. What is encrypted already is stored as it is."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=_QUICK) as parcel:
        parcel.writestr(MANIFEST, manifest)
        for name, file in members.items():
            parcel.write(file, name, zipfile.ZIP_STORED if name == SEALED else zipfile.ZIP_DEFLATED)
        parcel.comment = SIGN + b"-" * 64
    with target.open("r+b") as written:
        size = written.seek(0, os.SEEK_END)
        written.seek(0)
        digest = _hash_of(written, size - TAIL)
        written.seek(size - 64)
        written.write(digest)


def _hash_of(file: IO[bytes], length: int) -> bytes:
    found = hashlib.sha256()
    while length > 0:
        piece = file.read(min(PIECE, length))
        if not piece:
            raise CutOff()
        found.update(piece)
        length -= len(piece)
    return found.hexdigest().encode()


def prove(file: Path) -> None:
    """Reads all of a parcel. Raises CutOff, Damaged or NoBackup when it is not what was written; needs no key."""
    with _opened(file) as parcel:
        size = parcel.seek(0, os.SEEK_END)
        parcel.seek(0)
        begins = parcel.read(30 + len(MANIFEST))[30:] == MANIFEST.encode()
        parcel.seek(max(size - TAIL, 0))
        tail = parcel.read()
        if not _resembles(tail[:len(SIGN)], SIGN):
            raise CutOff() if begins else NoBackup()
        parcel.seek(0)
        if tail != SIGN + _hash_of(parcel, size - TAIL):
            raise Damaged()


def _resembles(there: bytes, wanted: bytes) -> bool:
    """Whether it is the sign of the end, a changed bit or two in it: that is damage, and no cut tail."""
    return len(there) == len(wanted) and sum(one != other for one, other in zip(there, wanted, strict=True)) <= 2


@contextmanager
def _opened(file: Path) -> Iterator[IO[bytes]]:
    try:
        with file.open("rb") as parcel:
            yield parcel
    except FileNotFoundError:
        raise Refused(N_("There is no backup at {path}."), path=file) from None
    except IsADirectoryError:
        raise NoBackup() from None
    except PermissionError:
        raise Refused(N_("{path} cannot be read: it is closed to you."), path=file) from None


def read_manifest(file: Path) -> bytes:
    """What a parcel says of itself, without a proof of the rest. Raises as `prove` does."""
    with _opened(file) as parcel, _as_damage():
        return zipfile.ZipFile(parcel).read(MANIFEST)


def unpack(file: Path, member: str, target: Path) -> str:
    """Writes one member into a new file, on the disk for good; returns the hash of what was written."""
    found = hashlib.sha256()
    with _opened(file) as parcel, _as_damage(), zipfile.ZipFile(parcel).open(member) as inside, \
            open(target, "xb", opener=_for_its_owner_alone) as out:
        while piece := inside.read(PIECE):
            found.update(piece)
            out.write(piece)
        out.flush()
        os.fsync(out.fileno())
    return found.hexdigest()


def _for_its_owner_alone(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600)


@contextmanager
def _as_damage() -> Iterator[None]:
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, NotImplementedError, UnicodeDecodeError) as trouble:
        raise Damaged() from trouble


def hash_of(file: Path) -> str:
    """The hash of a whole file."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
