"""What is said of layouts again and again: taking out what stands in one, letting it scroll, and making a dialog as high as what stands in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QLayout, QScrollArea, QWidget

from backoffice.views.look.style import Look


def clear(layout: QLayout, keep: int = 0) -> None:
    """Takes everything out of a layout, except the last `keep` items, and lets it go."""
    while layout.count() > keep:
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class _InSight(QObject):
    """What has the keyboard is in sight with its caption, also when a letter led to it; a click leaves everything where it is."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        inside = self._area.widget()
        if before is None or now is None or inside is None or not inside.isAncestorOf(now) or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        self._area.ensureWidgetVisible(now, 0, Look.px(32))


def scrolling(inside: QWidget | None = None, area: QScrollArea | None = None, *, sideways: bool = True, by_keys: bool = False) -> QScrollArea:
    """An area without a frame, filled by what stands in it, that scrolls where that is longer; only one that scrolls `by_keys` is a stop of the Tab key."""
    made = area if area is not None else QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    if not by_keys:
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        _InSight(made)
    if not sideways:
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if inside is not None:
        made.setWidget(inside)
    return made


def fit(dialog: QDialog) -> None:
    """Makes a dialog of fixed width as high as what stands in it; lines that wrap are counted as they wrap."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        height = layout.heightForWidth(dialog.width()) if layout.hasHeightForWidth() else layout.sizeHint().height()
        dialog.setFixedHeight(height)
