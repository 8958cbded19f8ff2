"""Writing a file so that the old one survives whatever happens: beside its place first, synced, then moved over it."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from backoffice.errors import Refused
from backoffice.text import N_

_WORDS = {
    errno.ENOSPC: N_("The disk is full: {name} was not written. An older file of that name is still as it was."),
    errno.EDQUOT: N_("The disk is full: {name} was not written. An older file of that name is still as it was."),
    errno.EROFS: N_("{name} cannot be written: the disk can only be read."),
    errno.EACCES: N_("{name} cannot be written: you may not write in this folder, or another program has the file open."),
    errno.EPERM: N_("{name} cannot be written: you may not write in this folder, or another program has the file open."),
    errno.ENOENT: N_("{name} cannot be written: there is no such folder."),
    errno.ENOTDIR: N_("{name} cannot be written: there is no such folder."),
    errno.EISDIR: N_("{name} cannot be written: a folder has this name."),
    errno.EINVAL: N_("{name} cannot be written: the name holds a sign that no file here may have in its name, such as a colon or a question mark."),
    errno.ENAMETOOLONG: N_("{name} cannot be written: the name is too long."),
}


@contextmanager
def replacing(path: str | os.PathLike[str], private: bool = False) -> Iterator[IO[bytes]]:
    """A file to write to that takes its name only when all of it is on the disk; raises Refused in words, and leaves nothing behind.

    A `private` one can be read by its owner alone.
    """
    target = Path(path)
    beside = None
    try:
        handle, beside = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.chmod(beside, 0o600 if private else _mode(target))
        os.replace(beside, target)
        settle(target.parent)
    except OSError as trouble:
        _clear(beside)
        if trouble.errno is None:
            raise
        raise Refused(_WORDS.get(trouble.errno, N_("{name} cannot be written: {trouble}.")), name=target.name, trouble=os.strerror(trouble.errno)) from trouble
    except BaseException:
        _clear(beside)
        raise


def write(path: str | os.PathLike[str], data: bytes) -> None:
    """Puts a finished file in its place; an older one of that name is replaced whole or not at all."""
    with replacing(path) as file:
        file.write(data)


def _clear(beside: str | None) -> None:
    if beside is not None:
        with suppress(OSError):
            os.unlink(beside)


def _mode(target: Path) -> int:
    """Rights as the older file has them, else as any new file of this user gets them."""
    with suppress(OSError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def settle(folder: Path) -> None:
    """The new name itself is on the disk, too, where the system allows to ask for it."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
