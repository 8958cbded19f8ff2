"""The logo of the house: a PNG or JPEG file, prepared once for all the papers it stands on."""

import base64
import zlib
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

LARGEST = 40_000_000  # pixels; a picture that claims more is not opened
SHARP = (560, 240)  # pixels: what a printer shows of a logo at the head of a page


@dataclass(frozen=True)
class Picture:
    """A picture as a file of ours holds it."""

    name: str
    width: int
    height: int
    colours: str
    data: bytes


@lru_cache(maxsize=16)
def prepared(logo: str) -> Picture | None:
    """A logo in base64, flattened on white and no larger than a printer shows; None where it cannot be read.

    A broken picture must never keep a paper from being printed, whatever is broken about it.
    """
    from PIL import Image
    try:
        with Image.open(BytesIO(base64.b64decode(logo)), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > LARGEST:
                return None
            opened.draft("RGB", SHARP)
            picture = opened.convert("RGBA")
        picture.thumbnail(SHARP)
        flat = Image.new("RGB", picture.size, "white")
        flat.paste(picture, mask=picture.getchannel("A"))
    except Exception:
        return None
    red, green, blue = flat.split()
    grey = red.tobytes() == green.tobytes() == blue.tobytes()
    content = (red if grey else flat).tobytes()
    return Picture(f"logo{zlib.crc32(content):08x}", flat.width, flat.height, "DeviceGray" if grey else "DeviceRGB", zlib.compress(content, 9))


def place(canvas: Any, picture: Picture, x: float, y: float, width: float, height: float) -> None:
    """Draws a picture; a file with many papers holds it once."""
    from reportlab.pdfbase.pdfdoc import PDFImageXObject
    document = canvas._doc
    if document.getXObjectName(picture.name) not in document.idToObject:
        held: Any = PDFImageXObject(picture.name)
        held.width, held.height, held.colorSpace = picture.width, picture.height, picture.colours
        held.bitsPerComponent, held._filters, held.streamContent = 8, ("FlateDecode",), picture.data
        document.addForm(picture.name, held)
    canvas.addLiteral(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm")
    canvas.doForm(picture.name)
    canvas.addLiteral("Q")
