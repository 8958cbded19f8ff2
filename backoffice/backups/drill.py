"""The drill: a backup is restored in a scratch place and asked everything, each answer a line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from backoffice.backups import attachments, figures, keys, manifest, parcel
from backoffice.backups.engines import engine_called
from backoffice.backups.manifest import Manifest
from backoffice.backups.scratch import scratch
from backoffice.checking import CHECKS, examined
from backoffice.checking.attachments import attachments_are_as_attached
from backoffice.database import Centre
from backoffice.errors import Refused
from backoffice.storing import Folder
from backoffice.text import N_, say, say_count


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at, in words, and whether it holds."""

    holds: bool
    words: str


def prove_content(content: Path, told: Manifest, place: Path, whole: bool = False) -> list[Finding]:
    """A parcel that was just packed gives back what was copied, whole and with the same figures. Raises Refused with what does not hold.

    With `whole` every check of the program is asked of the copy; what it finds was so in the centre, and makes the backup no worse.
    """
    parcel.prove(content)
    restored = place / "restored"
    lines = [each for each in of_copy(content, told, restored) if not each.holds]
    if lines:
        raise Refused(N_("The backup did not pass its trial: {what}"), what=" ".join(each.words for each in lines[:5]))
    found = [each for each in _checked(restored, None) if not each.holds] if whole else []
    restored.unlink()
    return found


def of_copy(content: Path, told: Manifest, restored: Path) -> Iterator[Finding]:
    """Restores the database of a parcel and looks at it."""
    digest = parcel.unpack(content, told.content, restored)
    if digest != told.sha256:
        yield Finding(False, say(parcel.Damaged.words))
        return
    engine = engine_called(told.engine)
    with engine.opened(restored) as connection:
        flaws = engine.flaws(connection)
        yield from (Finding(False, say(N_("The file is damaged: {what}."), what=flaw)) for flaw in flaws)
        if flaws:
            return
        yield Finding(True, say(N_("The database is whole, and every record leads to records that are there.")))
        wrong = list(figures.differences(told.figures, figures.taken(connection)))
        yield from (Finding(False, words) for words in wrong) if wrong else (Finding(True, words) for words in figures.in_words(told.figures))


def lost(files: Iterable[Path]) -> Iterator[str]:
    """The backups that cannot be restored from where they lie, each with what is the matter: all of each file is read, and the attachments of the first, which
    is the newest; they are the same for all. It needs no key. A backup that was taken away meanwhile is none."""
    for place, file in enumerate(files):
        try:
            parcel.prove(file)
            told = manifest.read(file)
            flaws = attachments.missing(told.files, file.parent, told.encrypted_for, thorough=place == 0)
        except Refused as refusal:
            flaws = [refusal.said()] if file.exists() else []
        if flaws:
            yield f"{file.name}: {flaws[0]}"


def opened_content(file: Path, key: Path | None, place: Path) -> tuple[Path, Manifest]:
    """The parcel that holds the database, decrypted where it has to be, with its own manifest. Raises Refused: damaged, wrong key, no key."""
    parcel.prove(file)
    told = manifest.read(file)
    if not told.encrypted_for:
        return file, told
    if key is None:
        raise Refused(N_("This backup is encrypted for {wanted}. Name the file of the secret key: --key FILE."), wanted=told.encrypted_for)
    sealed, content = place / parcel.SEALED, place / "content"
    parcel.unpack(file, parcel.SEALED, sealed)
    keys.decrypt(sealed, content, key, told.encrypted_for)
    sealed.unlink()
    parcel.prove(content)
    return content, manifest.read(content)


def verified(file: Path, beside: Path, *, key: Path | None = None, whole: bool = True,
             bring_up_to_date: Callable[[Path], None] | None = None) -> Iterator[Finding]:
    """Restores a backup in a scratch place beside the centre and asks everything; with `whole` every check of the program, too.

    `bring_up_to_date` upgrades an older copy before it is checked. Trouble that ends the drill is its last finding.
    """
    with scratch(beside) as place:
        try:
            yield from _verified(file, place, key, whole, bring_up_to_date)
        except Refused as refusal:
            yield Finding(False, refusal.said())


def _verified(file: Path, place: Path, key: Path | None, whole: bool, bring_up_to_date: Callable[[Path], None] | None) -> Iterator[Finding]:
    content, told = opened_content(file, key, place)
    yield Finding(True, say(N_("The file is what was written: {name}, {schema}, by version {program}."), name=told.name, schema=told.schema,
                            program=told.program))
    restored = place / "restored.db"
    holds = True
    for finding in of_copy(content, told, restored):
        holds &= finding.holds
        yield finding
    lost = attachments.missing(told.files, file.parent, told.encrypted_for, thorough=True)
    yield from (Finding(False, words) for words in lost)
    if told.files and not lost:
        yield Finding(True, say_count(len(told.files), N_("{n} attachment is beside it."), N_("{n} attachments are beside it.")))
    if whole and holds:
        if bring_up_to_date is not None:
            bring_up_to_date(restored)
        yield from _checked(restored, None if told.encrypted_for else file.parent / attachments.FOLDER)


def _checked(restored: Path, contents: Path | None) -> Iterator[Finding]:
    """Everything that must always hold, asked of the restored centre. Without a folder of contents those of attachments are left out."""
    centre = Centre(restored)
    if contents is not None:
        centre.store = Folder(contents)
    asked = [check for check in CHECKS if not check.only_hints and (contents is not None or check.name != attachments_are_as_attached.__name__)]
    try:
        broken = [(check, problems) for check, problems in examined(centre) if problems and check in asked]
    finally:
        centre.close()
    for check, problems in broken:
        yield Finding(False, " ".join([say(N_("This does not hold: {what}"), what=say(check.words)), *(each.said() for each in problems[:3])]))
    if not broken:
        yield Finding(True, say(N_("All {all} checks hold."), all=len(asked)))
