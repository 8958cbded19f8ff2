"""What is said of layouts again and again: taking out what stands in one."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def clear(layout: QLayout, keep: int = 0) -> None:
    """Takes everything out of a layout, except the last `keep` items, and lets it go."""
    while layout.count() > keep:
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
