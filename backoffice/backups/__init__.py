"""Backups: a centre in one file that proves itself, kept by days, weeks and months, and put back whole or not at all.

    made = back_up(path, folder)            a backup, read back and compared before it takes its name
    for finding in verified(made.file, …)   a restore in a scratch place, each thing that was looked at in a line
    restore(made.file, path)                the centre is the one of the backup; the one that was there keeps a dated name
"""

from backoffice.backups.drill import Finding, verified
from backoffice.backups.keeping import Kept, kept_in, rotate
from backoffice.backups.keys import new_key
from backoffice.backups.making import back_up, before_upgrade
from backoffice.backups.manifest import Manifest
from backoffice.backups.restoring import Going, going_back, restore

__all__ = ["Finding", "Going", "Kept", "Manifest", "back_up", "before_upgrade", "going_back", "kept_in", "new_key", "restore", "rotate", "verified"]
