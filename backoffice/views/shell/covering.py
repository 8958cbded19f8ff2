"""While a desk is locked nothing of it stays on the screen: dialogs are put away with what was typed, and come back with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget


class Cover:
    """The dialogs that were open when the desk was locked, the outer ones first."""

    def __init__(self, shell: QWidget) -> None:
        self._shell = shell
        self._away: list[tuple[QDialog, Qt.WindowModality]] = []

    def put_away(self) -> None:
        """Hides every dialog and closes every menu. A question that was waiting for an answer counts as not answered."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            if QApplication.activePopupWidget() is popup:
                break
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible() and each is not self._shell]
        self._away += sorted(((each, each.windowModality()) for each in shown), key=lambda each: _depth(each[0]))
        for dialog, _modality in reversed(self._away):
            dialog.hide()

    def bring_back(self) -> None:
        """Shows them again, as they were."""
        away, self._away = self._away, []
        for dialog, modality in away:
            if _lives(dialog):
                dialog.setWindowModality(modality)
                dialog.show()

    def drop(self) -> None:
        """Somebody else comes to the desk: what was put away is closed as its own button would close it."""
        away, self._away = self._away, []
        for dialog, _modality in reversed(away):
            if _lives(dialog):
                dialog.reject()


def _depth(dialog: QObject) -> int:
    parent = dialog.parent()
    return 0 if parent is None else 1 + _depth(parent)


def _lives(dialog: QDialog) -> bool:
    from shiboken6 import isValid
    return bool(isValid(dialog))
