"""Where the program finds its own things, and where it keeps those of the centre."""

import os
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
ROOT = PACKAGE if (PACKAGE / "resources").exists() else PACKAGE.parent
RESOURCES = ROOT / "resources"
FORMS = ROOT / "forms"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"
TRANSLATIONS = RESOURCES / "translations"
MIGRATIONS = PACKAGE / "migrations"


def data_folder() -> Path:
    """The folder of this user's centre: database, drafts, logs, backups. Only its owner can read it.

    `BACKOFFICE_DATA` names another one (tests, a second centre on the same desk).
    """
    chosen = os.environ.get("BACKOFFICE_DATA")
    if chosen:
        folder = Path(chosen)
    else:
        from platformdirs import user_data_path
        folder = user_data_path("Backoffice", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def default_database() -> Path:
    """The file that holds the centre when nobody names another, or the one that says on which server it stands."""
    connected = connection_file()
    return connected if connected.exists() else data_folder() / "centre.db"


def connection_file() -> Path:
    """Where a desk keeps on which server its centre stands."""
    return data_folder() / "centre.server"
