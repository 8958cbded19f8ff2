"""Making a backup: copied, counted, packed, restored again in a scratch place and compared, and only then given its name."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from backoffice import __version__
from backoffice.backups import attachments, drill, figures, keys, parcel
from backoffice.backups.engines import engine_of
from backoffice.backups.keeping import name_of
from backoffice.backups.manifest import Manifest
from backoffice.backups.scratch import scratch, sweep
from backoffice.errors import DatabaseTrouble, Refused
from backoffice.text import N_

Progress = Callable[[int, int, str], None]
STAGES = (N_("Copying the database"), N_("Counting"), N_("Packing"), N_("Restoring it on trial"), N_("Encrypting"), N_("Writing"))


@dataclass(frozen=True)
class Made:
    """A backup that was made and proved."""

    file: Path
    manifest: Manifest
    size: int
    broken: tuple[str, ...] = ()
    """What does not hold in the centre itself, when all of it was checked."""


def back_up(centre: Path, folder: Path, *, why: str = "", encrypt_for: str = "", whole: bool = False, at: datetime | None = None,
            progress: Progress | None = None) -> Made:
    """Makes a backup of a centre in a folder, beside whoever works in it; with `whole` its copy is asked every check of the program.

    Raises Refused; a backup that failed its trial never has a name.
    """
    tell = _teller(progress)
    moment = (at or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    if not folder.is_dir():
        raise Refused(N_("The folder for the backups is not there: {folder}. Plug the disk in, or choose another folder."), folder=folder)
    engine = engine_of(centre)
    with disk_in_words(), scratch(centre) as place:
        copy, content = place / "copy", place / "content"
        tell(0)
        with engine.copied(centre, copy) as connection:
            tell(1)
            manifest = Manifest(program=__version__, engine=engine.name, schema=engine.schema(connection), at=moment.isoformat(), why=why,
                                name=engine.called(centre),
                                encrypted_for=encrypt_for, content=engine.content, sha256=parcel.hash_of(copy), size=copy.stat().st_size,
                                figures=figures.taken(connection))
        manifest = replace(manifest, files=attachments.carry(engine.stored(centre), folder, place, encrypt_for))
        tell(2)
        parcel.pack(content, manifest.written(), {engine.content: copy})
        copy.unlink()
        tell(3)
        broken = drill.prove_content(content, manifest, place, whole)
        if encrypt_for:
            tell(4)
            content = _sealed(content, manifest, place)
        tell(5)
        target = _free(folder, centre, moment, why)
        attachments.put(content, target)
        _read_back(target)
    sweep(folder, ".*.part")
    return Made(target, manifest, target.stat().st_size, tuple(each.words for each in broken))


def _free(folder: Path, centre: Path, moment: datetime, why: str) -> Path:
    """The name of a backup; two in one second never write over each other."""
    while (target := folder / name_of(centre, moment, why)).exists():
        moment += timedelta(seconds=1)
    return target


@contextmanager
def disk_in_words() -> Iterator[None]:
    """A disk that is full, gone or closed is something that a person can mend."""
    try:
        yield
    except OSError as trouble:
        raise Refused(N_("The backup could not be written: {why}."), why=os.strerror(trouble.errno or 0)) from trouble


def _teller(progress: Progress | None) -> Callable[[int], None]:
    def tell(stage: int) -> None:
        if progress is not None:
            progress(stage, len(STAGES), STAGES[stage])
    return tell


def _sealed(content: Path, manifest: Manifest, place: Path) -> Path:
    """The parcel inside a parcel: the outer one says what it is and when it was made, and nothing of what stands in it."""
    sealed, outer = place / parcel.SEALED, place / "outer"
    keys.encrypt(content, sealed, manifest.encrypted_for)
    public = replace(manifest, figures=figures.Figures(), content=parcel.SEALED, sha256=parcel.hash_of(sealed), size=sealed.stat().st_size)
    parcel.pack(outer, public.written(), {parcel.SEALED: sealed})
    return outer


def _read_back(target: Path) -> None:
    """What the disk gives back is what was written, or the file does not stay."""
    try:
        parcel.prove(target)
    except Refused:
        target.unlink(missing_ok=True)
        raise Refused(N_("The disk gives back something else than was written to {folder}. Take another disk."), folder=target.parent) from None


def before_upgrade(centre: Path, schema: str, encrypt_for: str = "", folder: Path | None = None) -> Path:
    """The backup without which no upgrade begins. Raises DatabaseTrouble when it cannot be made."""
    own = centre.parent / "backups"
    try:
        if folder is None or not folder.is_dir():
            with disk_in_words():
                own.mkdir(mode=0o700, exist_ok=True)
            folder = own
        return back_up(centre, folder, why=f"before {schema}", encrypt_for=encrypt_for).file
    except Refused as refusal:
        raise DatabaseTrouble(N_("No backup could be made before the upgrade, so nothing was changed. {why}"), why=refusal) from refusal


