"""Scripts that break the program on purpose, bounded in time; each prints one line of JSON with its figures.

    .venv/bin/python -m tests.faults.upgrade_killed --help

A short form of each runs in the suite (`tests/test_faults.py`); the figures of the long forms stand in docs/reliability.md.
"""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))  # what the tests share is found also where no pytest has started this
