"""What is said of layouts again and again: taking out what stands in one, and making a dialog as high as what stands in it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLayout


def clear(layout: QLayout, keep: int = 0) -> None:
    """Takes everything out of a layout, except the last `keep` items, and lets it go."""
    while layout.count() > keep:
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def fit(dialog: QDialog) -> None:
    """Makes a dialog of fixed width as high as what stands in it; lines that wrap are counted as they wrap."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        height = layout.heightForWidth(dialog.width()) if layout.hasHeightForWidth() else layout.sizeHint().height()
        dialog.setFixedHeight(height)
