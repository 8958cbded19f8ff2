"""Colours, sizes, type and the one style sheet of the windows, all from `resources/tokens.json`.

Widgets choose their dress by dynamic properties and never by a colour of their own: `kind` (what it is: primary, quiet,
link, card, side …), `tone` (what it says: quiet, active, away, waiting, good, trouble) and `small`.
"""

import json
from functools import cache
from string import Template
from typing import Any

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette

from backoffice.paths import RESOURCES

TOKENS: dict[str, Any] = json.loads((RESOURCES / "tokens.json").read_text("utf-8"))
TYPE, SIZE, SPACE, RADIUS, ICON = (TOKENS[key] for key in ("type", "size", "space", "radius", "icon"))
TONES = tuple(TOKENS["colour"]["light"]["tone"])
SCALES = (0.85, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6)
"""The sizes of type that *Bigger* and *Smaller* walk through."""


class Look:
    """The look in force. Painters ask it at every paint, so that a change of scheme or size needs no restart."""

    scheme = "light"
    scale = 1.0

    @classmethod
    def colour(cls, role: str) -> QColor:
        """A role (`text`, `line` …) or a tone's part (`trouble.soft`), as it is in this scheme."""
        return QColor(_colour(cls.scheme, role))

    @classmethod
    def px(cls, pixels: float) -> int:
        """A length of the design, grown with the user's size of type."""
        return max(1, round(pixels * cls.scale))

    @classmethod
    def size(cls, name: str) -> int:
        """A named height or width: `row`, `field`, `nav_width` …"""
        return cls.px(SIZE[name])

    @classmethod
    def font(cls, step: str = "body") -> QFont:
        """A step of the type scale: caption, small, small_strong, body, body_strong, heading, title, figure."""
        return QFont(_font(step, cls.scale))

    @classmethod
    def metrics(cls, step: str = "body") -> QFontMetrics:
        return _metrics(step, cls.scale)

    @classmethod
    def dark(cls) -> bool:
        return cls.scheme == "dark"


@cache
def _colour(scheme: str, role: str) -> QColor:
    value: Any = TOKENS["colour"][scheme]
    for part in ("tone", *role.split(".")) if "." in role else (role,):
        value = value[part]
    if len(value) == 9:  # written "#RRGGBBAA", where Qt reads "#AARRGGBB"
        return QColor(*(int(value[at:at + 2], 16) for at in (1, 3, 5, 7)))
    return QColor(value)


@cache
def _font(step: str, scale: float) -> QFont:
    made = QFont(TYPE["family"])
    made.setPixelSize(max(1, round(TYPE[step]["size"] * scale)))
    made.setWeight(QFont.Weight(TYPE[step]["weight"]))
    return made


@cache
def _metrics(step: str, scale: float) -> QFontMetrics:
    return QFontMetrics(_font(step, scale))


def palette() -> QPalette:
    """What Fusion paints with where the sheet says nothing."""
    made, roles = QPalette(), QPalette.ColorRole
    for role, name in {
        roles.Window: "canvas", roles.WindowText: "text", roles.Base: "surface", roles.AlternateBase: "inset", roles.Text: "text",
        roles.Button: "raised", roles.ButtonText: "text", roles.BrightText: "on_accent", roles.Highlight: "accent_soft",
        roles.HighlightedText: "text", roles.Link: "accent", roles.LinkVisited: "accent", roles.ToolTipBase: "tooltip",
        roles.ToolTipText: "on_tooltip", roles.PlaceholderText: "text_3", roles.Light: "surface", roles.Midlight: "inset",
        roles.Mid: "line", roles.Dark: "canvas", roles.Shadow: "line_strong", roles.Accent: "accent_fill",
    }.items():
        made.setColor(role, Look.colour(name))
    for role in (roles.Text, roles.WindowText, roles.ButtonText, roles.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, Look.colour("disabled"))
    return made


SHEET = Template((RESOURCES / "windows.qss").read_text("utf-8"))


def style_sheet(pictures: dict[str, str]) -> str:
    """The sheet of the scheme and size in force. `pictures` names the files of `chevron`, `tick` and `menu_tick`."""
    colours, px = TOKENS["colour"][Look.scheme], Look.px
    values: dict[str, Any] = {key: value for key, value in colours.items() if isinstance(value, str)}
    values |= {name: px(TYPE[name]["size"]) for name in ("caption", "small", "body", "heading", "title", "figure")}
    values |= {f"r_{name}": px(size) for name, size in RADIUS.items()}
    values |= {f"p{length}": px(length) for length in (2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 20, 24, 28, 32, 44, 136, 260)}
    values |= {"f7": px(8) - 1, "f3": px(4) - 1, "f4": px(5) - 1, "palette": px(17), "palette_in": px(50)}
    values |= {"r_view": px(26) // 2, "r_filter": px(4), "r_radio": (px(15) + 2) // 2}
    values |= {"button_in": px(SIZE["button"]) - 2, "primary_focus_in": px(SIZE["button"]) - 4, "small_in": px(SIZE["button_small"]) - 2}
    values |= {"field_in": px(SIZE["field"]) - 2, "field_focus_in": px(SIZE["field"]) - 4, "filter_in": px(22)}
    values |= {"link_in": px(18), "view_in": px(24), "tag_in": px(24), "tab_in": px(SIZE["tab"]) - 2, "table_header": px(SIZE["table_header"])}
    values |= {"danger": colours["tone"]["trouble"]["text"], "trouble_solid": colours["tone"]["trouble"]["solid"]}
    values["tones"] = "\n".join(
        f'QFrame[kind="note"][tone="{name}"] {{ background: {tone["soft"]}; }} QLabel[tone="{name}"] {{ color: {tone["text"]}; }}'
        for name, tone in colours["tone"].items())
    return SHEET.substitute(values | pictures)
