"""Line icons that take the colour of the scheme at the moment they are painted. One meaning, one icon."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from backoffice.paths import ICONS
from backoffice.views.look import kept_icons
from backoffice.views.look.kept_icons import Picture
from backoffice.views.look.style import ICON, Look

_painted: dict[Picture, QPixmap] = {}
_recalled: dict[Picture, QPixmap] = {}


@cache
def _drawing(name: str) -> str:
    """The SVG of an icon; an empty drawing when there is no such file, so that a window never fails for a picture."""
    try:
        with open(f"{ICONS}/{name}.svg", encoding="utf-8") as file:
            return file.read()
    except OSError:
        import logging
        logging.getLogger(__name__).warning("there is no icon %s", name)
        return ""


def tinted(name: str, colour: QColor, stroke: float = ICON["stroke"]) -> bytes:
    """The drawing of an icon in one colour."""
    drawing = _drawing(name).replace("currentColor", colour.name())
    return drawing.replace('stroke-width="1.75"', f'stroke-width="{stroke}"', 1).encode()


def recall_icons() -> None:
    """Takes over what the last start kept, so that the first picture of the desk need not draw its icons anew."""
    _recalled.update(kept_icons.recall())


def keep_icons() -> None:
    """Keeps the icons that were painted until now for the next start, unless they are those of the last one."""
    if _painted.keys() != _recalled.keys():
        kept_icons.keep(_painted)


def _picture(name: str, rgba: int, width: int, height: int) -> QPixmap:
    wanted = Picture(name, rgba, width, height)
    if wanted not in _painted:
        _painted[wanted] = _recalled[wanted] if wanted in _recalled else _drawn(wanted)
    return _painted[wanted]


def _drawn(wanted: Picture) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer
    made = QPixmap(wanted.width, wanted.height)
    made.fill(Qt.GlobalColor.transparent)
    drawing = tinted(wanted.name, QColor.fromRgba(wanted.rgba))
    if drawing:
        painter = QPainter(made)
        QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, wanted.width, wanted.height))
        painter.end()
    return made


def draw_icon(painter: QPainter, name: str, x: float, y: float, size: int = ICON["normal"], role: str = "text_2") -> None:
    """Paints an icon with its top left corner at a point of the widget; `size` is given as designed and grows with the type."""
    _draw(painter, name, QRect(round(x), round(y), Look.px(size), Look.px(size)), role)


def _draw(painter: QPainter, name: str, rect: QRect, role: str) -> None:
    ratio = painter.device().devicePixelRatioF()
    pixmap = QPixmap(_picture(name, Look.colour(role).rgba(), round(rect.width() * ratio), round(rect.height() * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    painter.drawPixmap(QPoint(rect.x(), rect.y()), pixmap)


class LineIcon(QIconEngine):
    """An icon of the set, grey when it cannot be used, petrol when it is on."""

    def __init__(self, name: str, role: str = "text_2") -> None:
        super().__init__()
        self._name, self._role = name, role

    def _role_in(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "disabled"
        return "accent" if state == QIcon.State.On and self._role in ("text", "text_2") else self._role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        edge = min(rect.width(), rect.height())
        _draw(painter, self._name, QRect(rect.left(), rect.top() + (rect.height() - edge) // 2, edge, edge), self._role_in(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A button that asks for a wider icon than it is high gets room between icon and words."""
        rgba, edge = Look.colour(self._role_in(mode, state)).rgba(), min(size.width(), size.height())
        square = _picture(self._name, rgba, edge, edge)
        if size.width() == size.height():
            return square
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.drawPixmap(0, (size.height() - edge) // 2, square)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return LineIcon(self._name, self._role)


@cache
def icon(name: str, role: str = "text_2") -> QIcon:
    """An icon for a button, a menu or a tab. A primary button asks for the role `on_accent`."""
    return QIcon(LineIcon(name, role))
