"""A window of its own process: its other end is `window_desk`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.faults.asked import Asked


class Window(Asked):
    """Opened at an address by a member of staff, with its own folder of data; `through` is a command that starts it elsewhere."""

    def __init__(self, address: str, staff_id: int, data: Path, through: Sequence[str] = ()) -> None:
        super().__init__([*through, sys.executable, "-m", "tests.faults.window_desk", address, str(staff_id)],
                         {"QT_QPA_PLATFORM": "offscreen", "BACKOFFICE_DATA": str(data)})
        self.heard()
