"""The look of the windows, as others ask for it: colours, sizes, icons, what is painted, and the small widgets.

    from backoffice.views.look import Look, Note, icon, label, paint_chip
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip

from backoffice.paths import FONTS, data_folder
from backoffice.views.look.icons import LineIcon, draw_icon, icon, keep_icons, recall_icons, tinted
from backoffice.views.look.painting import (
    chip_width,
    focus_ring,
    initials,
    paint_bar,
    paint_chip,
    paint_clock,
    paint_found,
    paint_person,
    paint_severity,
    paint_shadow,
)
from backoffice.views.look.pieces import Card, Chip, ElidedLabel, EmptyState, IconLabel, Note, button, dress, label, rule
from backoffice.views.look.style import RADIUS, SCALES, SIZE, SPACE, TONES, Look, palette, style_sheet

__all__ = [
    "RADIUS", "SCALES", "SIZE", "SPACE", "TONES", "Card", "Chip", "ElidedLabel", "EmptyState", "IconLabel", "LineIcon", "Look", "Note",
    "button", "chip_width", "draw_icon", "dress", "dress_application", "focus_ring", "follow_system", "icon", "initials", "keep_icons",
    "label", "load_fonts", "paint_bar", "paint_chip", "paint_clock", "paint_found", "paint_person", "paint_severity", "paint_shadow", "recall_icons",
    "rule", "system_scheme",
]

_PICTURES = (("chevron", "chevron-down", "text_2"), ("tick", "check", "on_accent"), ("menu_tick", "check", "accent"))
_fonts_loaded: list[int] = []


def load_fonts() -> None:
    """The fonts of the house, so that every script is readable on every desk; loaded once."""
    if not _fonts_loaded:
        for name in ("NotoSansSC-Regular.ttf", "NotoSansSC-SemiBold.ttf"):
            _fonts_loaded.append(QFontDatabase.addApplicationFont(str(FONTS / name)))


def system_scheme() -> str:
    """Whether the desktop asks for light or dark."""
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def dress_application(scheme: str = "auto", scale: float = 1.0) -> None:
    """Dresses every window, those that are open too. `scheme` is auto, light or dark."""
    app = _application()
    load_fonts()
    chosen = system_scheme() if scheme not in ("light", "dark") else scheme
    if app.styleSheet() and (Look.scheme, Look.scale) == (chosen, scale):
        return
    Look.scheme, Look.scale, at_work = chosen, scale, app.focusWidget()
    if not app.property("fusion"):  # given to the application when it was made, it costs nothing
        app.setStyle("Fusion")
    app.setFont(Look.font())
    app.setPalette(palette())
    QToolTip.setPalette(palette())
    app.setStyleSheet(style_sheet(_pictures()))
    if at_work is not None and at_work is not app.focusWidget():
        at_work.setFocus()  # Qt hides and shows what it dresses anew, and the keyboard would go to whatever stands behind


class _SystemWatch(QObject):
    """Follows the desktop when it turns dark in the evening."""

    def __init__(self, app: QApplication, scheme_wanted: Callable[[], str]) -> None:
        super().__init__(app)
        self._wanted = scheme_wanted
        app.styleHints().colorSchemeChanged.connect(self._turn)

    def _turn(self) -> None:
        if self._wanted() == "auto":
            dress_application("auto", Look.scale)


def follow_system(scheme_wanted: Callable[[], str]) -> QObject:
    """Keeps to the scheme of the desktop as long as `scheme_wanted()` says auto."""
    return _SystemWatch(_application(), scheme_wanted)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _pictures() -> dict[str, str]:
    """A style sheet takes pictures only from files: the three that it needs, tinted, are kept in the data folder."""
    made = {}
    for key, name, role in _PICTURES:
        colour = Look.colour(role)
        file = data_folder() / "look" / f"{name}-{colour.name()[1:]}.svg"
        made[key] = _kept(file, name, colour).as_posix()
    return made


def _kept(file: Path, name: str, colour: QColor) -> Path:
    try:
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(tinted(name, colour, 2.5))
    except OSError:
        import logging
        logging.getLogger(__name__).warning("the small pictures of the look cannot be kept")
    return file

