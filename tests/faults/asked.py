"""A program of its own that is asked line by line and answers each line with one of JSON."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any


class Asked:
    """Runs until it is closed; `more` is told to it beside the environment."""

    def __init__(self, command: Sequence[str], more: Mapping[str, str] | None = None) -> None:
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
                                        env={**os.environ, **(more or {})})

    def heard(self) -> dict[str, Any]:
        """The next line that it says."""
        assert self.program.stdout is not None
        answer: dict[str, Any] = json.loads(self.program.stdout.readline())
        return answer

    def ask(self, line: str) -> dict[str, Any]:
        """Says a line and hears the answer."""
        assert self.program.stdin is not None
        self.program.stdin.write(line + "\n")
        self.program.stdin.flush()
        return self.heard()

    def close(self) -> None:
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self.program.stdin.close()
        self.program.wait()
        self.program.stdout.close()
