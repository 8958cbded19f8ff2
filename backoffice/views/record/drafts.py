"""What was typed in an open form survives a kill of the program: kept beside the database 0.8 s after the last key, and offered at the next start.

A draft belongs to the person who typed it and to their centre. It goes away when the form is saved or discarded, or after 30 days.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from backoffice.paths import data_folder

_log = logging.getLogger(__name__)
QUIET_MS, AT_MOST_MS = 800, 2500
"""A draft is kept so soon after the last key, and so often while somebody types on: with all that a busy computer adds, within three seconds."""
KEPT_DAYS = 30


@dataclass
class Draft:
    """What stood in one form: as it was typed, also where it could not be read yet."""

    key: str
    table: str
    record_id: int | None
    version: int | None
    command: str
    title: str
    values: dict[str, Any]
    more: dict[str, Any] = field(default_factory=dict)
    at: str = ""
    step: str = ""
    base: dict[str, Any] = field(default_factory=dict)
    """What was stored in those fields when they were typed into."""

    @property
    def kept_at(self) -> datetime:
        return datetime.fromisoformat(self.at) if self.at else datetime.now(UTC)


class Drafts:
    """The drafts of one person in one centre."""

    def __init__(self, database: Path | str, staff_id: int) -> None:
        place = hashlib.sha256(str(Path(database).resolve()).encode()).hexdigest()[:12]
        self.folder = data_folder() / "drafts" / f"{place}-{staff_id}"

    def _file(self, key: str) -> Path:
        return self.folder / f"{hashlib.sha256(key.encode()).hexdigest()[:24]}.json"

    def keep(self, draft: Draft) -> bool:
        """Writes a draft beside its place, then over it. Whether it could be kept: a full disk must not stop anybody from typing."""
        draft.at = datetime.now(UTC).isoformat()
        file = self._file(draft.key)
        beside = file.with_suffix(".new")
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with open(beside, "w", encoding="utf-8", opener=_private) as out:
                json.dump(asdict(draft), out, ensure_ascii=False, default=_plain)
                out.flush()
                os.fsync(out.fileno())
            os.replace(beside, file)
        except (OSError, UnicodeEncodeError) as trouble:
            _log.info("a draft could not be kept: %s", type(trouble).__name__)
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            return False
        return True

    def forget(self, key: str) -> None:
        """The form was saved or discarded."""
        with contextlib.suppress(OSError):
            self._file(key).unlink(missing_ok=True)

    def find(self, key: str) -> Draft | None:
        return _read(self._file(key))

    def waiting(self) -> list[Draft]:
        """Everything that was typed and not saved, the newest first. What is older than 30 days is thrown away."""
        found = []
        for file in sorted(self.folder.glob("*.json")) if self.folder.is_dir() else ():
            if time.time() - file.stat().st_mtime > KEPT_DAYS * 86400:
                file.unlink(missing_ok=True)
                continue
            draft = _read(file)
            if draft is not None:
                found.append(draft)
        return sorted(found, key=lambda each: each.at, reverse=True)


def forget_all_about(database: Path | str, texts: set[str], records: set[tuple[str, int]]) -> int:
    """Takes away the drafts of everybody at this computer that are about one of these records or hold one of these texts. Returns how many."""
    place, gone = Drafts(database, 0).folder.name.partition("-")[0], 0
    for file in (data_folder() / "drafts").glob(f"{place}-*/*.json"):
        draft = _read(file)
        told = json.dumps(draft.values, ensure_ascii=False) + json.dumps(draft.more, ensure_ascii=False) + draft.title if draft is not None else ""
        if draft is None or (draft.table, draft.record_id) in records or any(json.dumps(text, ensure_ascii=False)[1:-1] in told for text in texts):
            file.unlink(missing_ok=True)
            gone += 1
    return gone


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _read(file: Path) -> Draft | None:
    """A draft as it was kept; one that cannot be read counts as none."""
    try:
        return Draft(**json.loads(file.read_text("utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError):
        _log.info("a draft cannot be read")
        return None


class Keeper(QObject):
    """Keeps the draft of one window: soon after the last key, and at least every three seconds while somebody goes on typing."""

    kept = Signal(object)

    def __init__(self, drafts: Drafts, tell: Callable[[], Draft | None], parent: QObject) -> None:
        super().__init__(parent)
        self._drafts, self._tell = drafts, tell
        self._pending_since = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep_now)

    def typed(self) -> None:
        """Somebody typed something."""
        now = time.monotonic()
        if not self._timer.isActive():
            self._pending_since = now
        left = AT_MOST_MS - (now - self._pending_since) * 1000
        self._timer.start(max(int(min(QUIET_MS, left)), 0))

    def keep_now(self) -> bool:
        """Keeps what stands there at once; nothing is kept of a form in which nothing was typed."""
        self._timer.stop()
        draft = self._tell()
        if draft is None:
            return True
        if not self._drafts.keep(draft):
            return False
        self.kept.emit(draft)
        return True

    def forget(self, key: str) -> None:
        self._timer.stop()
        self._drafts.forget(key)
