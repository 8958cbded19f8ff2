"""A window of its own process that is asked line by line: its other end is `window_desk`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any


class Window:
    """Opened at an address by a member of staff, with its own folder of data; `through` is a command that starts it elsewhere."""

    def __init__(self, address: str, staff_id: int, data: Path, through: Sequence[str] = ()) -> None:
        command = [*through, sys.executable, "-m", "tests.faults.window_desk", address, str(staff_id)]
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
                                        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "BACKOFFICE_DATA": str(data)})
        self._read()

    def _read(self) -> dict[str, Any]:
        assert self.program.stdout is not None
        answer: dict[str, Any] = json.loads(self.program.stdout.readline())
        return answer

    def ask(self, line: str) -> dict[str, Any]:
        """Says a line and hears the answer."""
        assert self.program.stdin is not None
        self.program.stdin.write(line + "\n")
        self.program.stdin.flush()
        return self._read()

    def close(self) -> None:
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self.program.stdin.close()
        self.program.wait()
        self.program.stdout.close()
