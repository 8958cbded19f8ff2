"""`backoffice backup`: a backup of the centre, beside an open window."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from backoffice.text import N_, say

if TYPE_CHECKING:
    from backoffice.backups.making import Made

SUMMARY = N_("Makes a backup of the centre in one file, restores it on trial, and takes away old ones. Runs beside an open window.")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, metavar=say(N_("FOLDER")), help=say(N_("the folder for the backup (default: where the daily ones go)")))
    parser.add_argument("--keep", type=int, metavar="N", help=say(N_("keep only the newest N in that folder (default: days, weeks and months as planned)")))
    parser.add_argument("--encrypt-for", default="", metavar=say(N_("KEY")), help=say(N_("encrypt for this public key, which begins with age1")))
    parser.add_argument("--new-key", type=Path, metavar=say(N_("FILE")), help=say(N_("make no backup but a key pair, its secret half in this new file")))


def run(options: Namespace) -> int:
    from backoffice.backups.plan import carry_out
    from backoffice.paths import default_database
    from backoffice.places import desk_file
    if options.new_key is not None:
        return _make_key(options.new_key)
    path = desk_file(options.database or default_database())
    if options.to is None and options.keep is None and not options.encrypt_for:
        made = carry_out(path)
    else:
        made = _made_as_asked(path, options)
    print(say(N_("{file}: {size} kB, restored on trial, every figure as it was written."), file=made.file, size=-(-made.size // 1024)))
    for words in made.broken:
        print(words)
    return 1 if made.broken else 0


def _made_as_asked(path: Path, options: Namespace) -> "Made":
    from backoffice.backups.keeping import keep_newest, rotate
    from backoffice.backups.keys import check_public
    from backoffice.backups.making import back_up
    from backoffice.backups.plan import folder_of, plan_of
    from backoffice.errors import Refused
    if options.keep is not None and options.keep < 1:
        raise Refused(N_("At least one backup has to be kept."))
    plan = plan_of(path)
    folder = options.to or folder_of(path, plan)
    made = back_up(path, folder, encrypt_for=check_public(options.encrypt_for) if options.encrypt_for else plan.encrypt_for)
    if options.keep is not None:
        keep_newest(folder, path, made.file, options.keep)
    elif options.to is None:
        rotate(folder, path, made.file, plan.days, plan.weeks, plan.months)
    return made


def _make_key(file: Path) -> int:
    from backoffice.backups.keys import new_key
    public = new_key(file)
    print(say(N_("The public key: {key}"), key=public))
    print(say(N_("It may stay on this desk: with it backups are written, never read.")))
    print(say(N_("The secret key stands in {file}. Print it, copy it to two places away from this computer, then delete the file here."), file=file))
    print(say(N_("Whoever has it can read every backup. Without it nobody can, nor can we.")))
    return 0
