"""What was done last at this desk (keys of steps and windows, never values), for the report of a fault."""

from collections import deque

TRAIL: deque[str] = deque(maxlen=12)


def note(deed: str) -> None:
    """Remembers a step's or a window's key."""
    TRAIL.append(deed)
