"""What this desk remembers for its user: look, language, last login name, windows. Never a password, never a customer's name."""

import json
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from backoffice.paths import data_folder


class Settings:
    """The desk's memory, a small file beside the database. Structured values are kept as JSON, so that a type survives."""

    def __init__(self, file: str = "desk.ini") -> None:
        self._store = QSettings(str(data_folder() / file), QSettings.Format.IniFormat)

    def get(self, key: str, default: Any = None) -> Any:
        """What was kept under a key; anything unreadable counts as never kept."""
        raw = self._store.value(key)
        if raw is None:
            return default
        try:
            found = json.loads(str(raw))
        except ValueError:
            return default
        return found if default is None or isinstance(found, type(default)) else default

    def put(self, key: str, value: Any) -> None:
        self._store.setValue(key, json.dumps(value, ensure_ascii=False))

    def forget(self, key: str) -> None:
        self._store.remove(key)

    def get_bytes(self, key: str) -> QByteArray:
        """What Qt saved of a window or a header."""
        return QByteArray.fromBase64(QByteArray(str(self.get(key, "")).encode()))

    def put_bytes(self, key: str, value: QByteArray) -> None:
        self.put(key, value.toBase64().toStdString())

    def write(self) -> None:
        self._store.sync()

    @property
    def scheme(self) -> str:
        """auto, light or dark."""
        return str(self.get("look/scheme", "auto"))

    @property
    def scale(self) -> float:
        return float(self.get("look/scale", 1.0))

    @property
    def language(self) -> str:
        """The language chosen at this desk; empty before anybody chose."""
        return str(self.get("language", ""))
