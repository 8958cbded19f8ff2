"""Attachments as small pictures and as pages, drawn in the background from checked bytes; never larger than the screen needs."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPixmap

from backoffice import tasks
from backoffice.attaching import PICTURES
from backoffice.database import Centre
from backoffice.errors import Refused
from backoffice.models.attachments import FileKind
from backoffice.text import N_
from backoffice.views.printing import printers

ICONS = {FileKind.PDF: "file-text", FileKind.PNG: "image", FileKind.JPEG: "image", FileKind.WEBP: "image", FileKind.HEIC: "image", FileKind.TEXT: "file-text",
         FileKind.CSV: "table-2", FileKind.XLSX: "table-2", FileKind.DOCX: "file-text", FileKind.EML: "mail"}
DRAWN = (*PICTURES, FileKind.PDF)
"""What can be seen before it is opened; everything else has an icon."""
KEPT = 200
QUARTER_TURN = QImageIOHandler.Transformation.TransformationRotate90.value
"""Asked for here, while one thread alone is at work: PySide makes its enumerations when they are first used, and two threads at once bring it down."""
_one_at_a_time = threading.Lock()
"""Pictures are read one after the other: together they would fill the memory and keep the desk waiting."""
_kept: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()


def picture(data: bytes, room: QSize) -> QImage:
    """A picture scaled into a room while it is read, turned as its camera was held. Raises Refused when it cannot be drawn."""
    with _one_at_a_time:
        return _read(data, room)


def _read(data: bytes, room: QSize) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        raise Refused(N_("This picture cannot be shown."))
    turned = bool(reader.transformation().value & QUARTER_TURN)
    wanted = size.scaled(room.transposed() if turned else room, Qt.AspectRatioMode.KeepAspectRatio)
    if wanted.width() < size.width():
        reader.setScaledSize(wanted.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise Refused(N_("This picture cannot be shown."))
    return image


def draw(centre: Centre, sha256: str, kind: FileKind, room: QSize) -> QImage:
    """The small picture of an attachment: the picture itself, or the first page. Raises Refused."""
    data = centre.store.get(sha256)
    if kind is not FileKind.PDF:
        return picture(data, room)
    sizes = printers.page_sizes(data)
    return printers.picture(data, 0, printers.fitted(sizes[0], room)) if sizes else QImage()


def ask(centre: Centre, sha256: str, kind: FileKind, edge: int, then: Callable[[QPixmap], object], owner: QObject) -> QPixmap | None:
    """The small picture, at once when it was drawn before; else it comes later. Nothing comes when it cannot be drawn: the icon stays."""
    key = sha256, edge
    if key in _kept:
        _kept.move_to_end(key)
        return _kept[key]
    if kind in DRAWN:
        def came(image: QImage) -> None:
            _kept[key] = QPixmap.fromImage(image)
            while len(_kept) > KEPT:
                _kept.popitem(last=False)
            then(_kept[key])

        tasks.run(draw, centre, sha256, kind, QSize(edge, edge), then=came, otherwise=_leave_icon, owner=owner)
    return None


def _leave_icon(trouble: Exception) -> None:
    """What is damaged keeps its icon here; looking at it says what is wrong."""
    if not isinstance(trouble, Refused):
        raise trouble


def forget() -> None:
    """Lets all small pictures go: another centre is opened, or somebody else sits down."""
    _kept.clear()
