"""`backoffice restore`: puts a centre back from a backup, or tries whether one could."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from backoffice.text import N_, say

SUMMARY = N_("Puts the centre back from a backup; with --verify it only restores on trial and checks everything.")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar=say(N_("FILE")), help=say(N_("the backup")))
    parser.add_argument("--verify", action="store_true", help=say(N_("restore in a scratch place, check everything, say each in a line; change nothing")))
    parser.add_argument("--to", metavar=say(N_("PATH")), help=say(N_("the file, or the empty database postgresql://…, to restore into (default: the centre "
                                                                    "of this desk)")))
    parser.add_argument("--key", type=Path, metavar=say(N_("FILE")), help=say(N_("the file with the secret key of an encrypted backup")))
    parser.add_argument("--yes", action="store_true", help=say(N_("give up what came after the backup without a question")))


def run(options: Namespace) -> int:
    from backoffice.engines import address_of
    from backoffice.paths import default_database
    from backoffice.places import desk_file
    target = address_of(options.to or options.database or default_database())
    if options.verify:
        return _verify(options, desk_file(target).absolute())
    return _restore(options, target.absolute()) if isinstance(target, Path) else _restore_onto(options, target)


def _verify(options: Namespace, target: Path) -> int:
    from backoffice.backups import verified
    from backoffice.founding import upgrade
    holds = True
    for finding in verified(options.file, target, key=options.key, bring_up_to_date=upgrade):
        holds &= finding.holds
        print(f"{'✓' if finding.holds else '✗'} {finding.words}")
    print(say(N_("This backup can be restored.")) if holds else say(N_("This backup could not be proved.")))
    return 0 if holds else 1


def _restore(options: Namespace, target: Path) -> int:
    from backoffice.backups import going_back, restore
    from backoffice.backups.restoring import proved
    from backoffice.founding import SCHEMA, check_place
    check_place(target)
    with _nobody_else(target):
        with proved(options.file, target, options.key) as (_copy, told, _place):
            refuse_newer(told.schema, SCHEMA)
            going = going_back(target, told.figures)
        if going is not None and going.loses:
            for words in going.said():
                print(words)
            if not (options.yes or _agreed()):
                print(say(N_("Nothing was changed.")))
                return 1
        done = restore(options.file, target, key=options.key)
    print(say(N_("Restored: {path}, as it was on {moment} (UTC)."), path=done.path, moment=f"{done.manifest.moment:%Y-%m-%d %H:%M}"))
    if done.kept is not None:
        print(say(N_("The centre that was there is kept: {path}."), path=done.kept))
    for words in done.missing:
        print(words)
    return 1 if done.missing else 0


def _restore_onto(options: Namespace, address: str) -> int:
    """Into an empty database on a server: the centre that is lost or given up stays in its own."""
    from backoffice import moving
    from backoffice.backups.manifest import read
    from backoffice.engines import named
    from backoffice.founding import SCHEMA
    refuse_newer(read(options.file).schema, SCHEMA)
    moved, lost = moving.restore_onto(options.file, address, options.key, lambda words: print(f"  {say(words)}", flush=True))
    print(moving.in_words(moved))
    print(say(N_("The desks reach it with: {command}"), command=f"backoffice connect {named(address)}"))
    for words in lost:
        print(words)
    return 1 if lost else 0


def refuse_newer(found: str, known: str) -> None:
    """A backup of a newer program would be a centre that this one cannot open."""
    from backoffice.errors import DatabaseTrouble
    if found > known:
        raise DatabaseTrouble(N_("This backup was written by a newer version of the program. Update the program on this desk."))


def _agreed() -> bool:
    """Asks whoever sits there; where nobody can answer, it is no."""
    if not sys.stdin.isatty():
        print(say(N_("With --yes it is done all the same.")))
        return False
    wanted = say(N_("restore"))
    return input(say(N_("Write \"{word}\" to go back all the same: "), word=wanted)).strip().casefold() == wanted.casefold()


@contextmanager
def _nobody_else(target: Path) -> Iterator[None]:
    """Holds the lock of the window, so that none is open and none opens meanwhile."""
    from backoffice.views.shell.instance import claim
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = claim(target)
    try:
        yield
    finally:
        lock.unlock()
