"""A customer's data at the desk: the archive that is handed over, and the drafts that go when the data are erased."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from backoffice import tasks
from backoffice.errors import Refused
from backoffice.models import Customer
from backoffice.models.chain.erasing import held_about, texts_about
from backoffice.text import N_, say
from backoffice.views.record import stepping
from backoffice.views.record.drafts import forget_all_about

EXPORT = "customer.export_data"


def export(shell: Any, record_id: int, seen: Any) -> None:
    """Asks for a folder, writes down who hands the data over, and writes the archive in the background."""
    folder = QFileDialog.getExistingDirectory(shell, say(N_("Folder for the archive")), str(Path.home()))
    if folder:
        export_into(shell, record_id, Path(folder), seen)


def export_into(shell: Any, record_id: int, folder: Path, seen: Any = None) -> None:
    stepping.take(shell, EXPORT, record_id, seen=seen, then=lambda _outcome: tasks.run(
        partial(_written, shell.centre, record_id, folder), then=lambda path: shell.tell(say(N_("Saved as {file}"), file=path.name), "good", str(path.parent)),
        otherwise=partial(_not_written, shell), owner=shell))


def _written(centre: Any, record_id: int, folder: Path) -> Path:
    from backoffice import person
    return person.export(centre, record_id, folder)


def _not_written(shell: Any, fault: Exception) -> None:
    if not isinstance(fault, Refused):
        raise fault
    shell.tell(say(N_("Not saved")), "trouble", fault.said())


def traces(shell: Any, record_id: int) -> tuple[set[str], set[tuple[str, int]]]:
    """What tells that a draft is about a customer: their texts, and the records that are theirs. Asked before these are erased."""
    with shell.centre.reading() as session:
        customer = session.get(Customer, record_id)
        if customer is None:
            return set(), set()
        about = held_about(session, customer)
        return texts_about(session, about), {(kind.__tablename__, key) for kind, keys in about.items() for key in keys}


def forget_drafts(shell: Any, found: tuple[set[str], set[tuple[str, int]]]) -> None:
    """Takes away what anybody typed about them at this computer and did not save."""
    forget_all_about(shell.path, *found)
