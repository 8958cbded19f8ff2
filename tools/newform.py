"""Draws the first draft of a form, to be refined in Designer.

    .venv/bin/python -m tools.newform customer < layout        the form of a record
    .venv/bin/python -m tools.newform call.dispatch < layout   the dialog of a step

The layout is plain text: twelve columns a row, one row a line, fields parted by `;`, each with its columns, and if wanted a caption
of its own and the lines of a text field:

    = Customer | open_customer Open customer
    customer 6; phone 3; language 3 "Paper language"
    address 12
    =? Visit
    findings 6 rows 3; measures 6 rows 3

A caption `^` makes the title of the group the caption. `=` begins a group; `=?` one that hides itself while nothing in it can be typed
and nothing stands in it. Without a layout every input stands there in the order of its step. The mnemonics are given so that few fields
share one and none takes a menu's.
"""

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sqlalchemy import inspect

from backoffice.models import STEPS, kind_of, steps_of
from backoffice.models.changing import column_input
from backoffice.models.steps import Input, words_of
from backoffice.paths import FORMS
from backoffice.reading.record import LISTS
from backoffice.views.fields.drawing import field_for

MENUS = "fevrgwh"
BUTTONS = "sd"
ROW = re.compile(r'(?P<name>[a-z_]+) (?P<span>\d+)(?: "(?P<caption>[^"]+)")?(?: rows (?P<rows>\d+))?')


@dataclass
class Cell:
    name: str
    span: int
    caption: str = ""
    rows: int = 0


@dataclass
class Group:
    title: str = ""
    link: str = ""
    link_words: str = ""
    optional: bool = False
    rows: list[list[Cell]] = field(default_factory=list)


def read_layout(words: str) -> list[Group]:
    """The groups, rows and cells of a layout."""
    groups: list[Group] = []
    for line in filter(None, map(str.strip, words.splitlines())):
        if line.startswith("="):
            title, _, link = line.lstrip("=?").strip().partition("|")
            name, _, shown = link.strip().partition(" ")
            groups.append(Group(title.strip(), name, shown, line.startswith("=?")))
            continue
        if not groups:
            groups.append(Group())
        groups[-1].rows.append([read_cell(part.strip()) for part in re.findall(r'(?:[^;"]|"[^"]*")+', line)])
    return groups


def read_cell(words: str) -> Cell:
    found = ROW.fullmatch(words)
    if not found:
        sys.exit(f"This is no cell: {words}")
    return Cell(found["name"], int(found["span"]), found["caption"] or "", int(found["rows"] or 0))


def inputs_of(name: str) -> tuple[Any, dict[str, Input], str]:
    """The kind of record, what the form asks for, and its title."""
    table, _, step = name.partition(".")
    kind = kind_of(table)
    if step:
        return kind, dict(STEPS[name].inputs), STEPS[name].label
    making = next((each for each in steps_of(kind) if each.creates), None)
    asked = {each.removesuffix("_id"): column_input(kind, each) for each in kind.editable}
    return kind, {**asked, **(dict(making.inputs) if making else {})}, kind.label


def widget_for(name: str, kind: Any, asked: dict[str, Input]) -> str:
    """The field that fits an input, an attribute or a list of lines."""
    if name in asked:
        return field_for(asked[name])
    if name in LISTS.get(kind.__tablename__, {}):
        return "LinesView"
    if name == "rights":
        return "RightsEdit"
    if name in inspect(kind).relationships:
        return "RecordPicker"
    return field_for(column_input(kind, name))


EXTENDS = {"TextEdit": "QPlainTextEdit", "ChoiceBox": "QComboBox", "Tick": "QCheckBox", "LinesView": "QTableView", "Caption": "QLabel",
           **dict.fromkeys(("LinesEdit", "RightsEdit", "PictureEdit"), "QFrame")}
MODULES = {**dict.fromkeys(("MoneyEdit", "QuantityEdit", "MinutesEdit", "WholeEdit", "PercentEdit"), "fields.amounts"),
           "RecordPicker": "fields.picker", "LinesEdit": "fields.lines", "LinesView": "fields.grid", "DateEdit": "fields.dates",
           "MomentEdit": "fields.dates", "RightsEdit": "record.rights", "PictureEdit": "fields.pictures"}


class Drawing:
    """One form while it is drawn."""

    def __init__(self, name: str, groups: list[Group]) -> None:
        self.kind, self.asked, title = inputs_of(name)
        self.used: set[str] = set()
        self.taken: dict[str, int] = dict.fromkeys(MENUS + BUTTONS, 9)
        self.ui = Element("ui", version="4.0")
        SubElement(self.ui, "class").text = name.replace(".", "_")
        self.top = SubElement(self.ui, "widget", {"class": "QWidget", "name": "form"})
        put(self.top, "windowTitle", "string", title)
        column = layout(self.top, "QVBoxLayout", "groups", spacing=16)
        for number, group in enumerate(groups):
            item = SubElement(column, "item")
            box = SubElement(item, "widget", {"class": "QWidget", "name": f"{'optional' if group.optional else 'group'}_{number + 1}"})
            self.draw_group(box, group, number + 1)
        customs = SubElement(self.ui, "customwidgets")
        for each in sorted(self.used):
            custom = SubElement(customs, "customwidget")
            header = f"backoffice.views.{MODULES.get(each, 'fields.widgets')}"
            for tag, words in (("class", each), ("extends", EXTENDS.get(each, "QLineEdit")), ("header", header)):
                SubElement(custom, tag).text = words
        stops = SubElement(self.ui, "tabstops")
        for cell in (cell for group in groups for row in group.rows for cell in row):
            SubElement(stops, "tabstop").text = cell.name

    def draw_group(self, box: Element, group: Group, number: int) -> None:
        grid = layout(box, "QGridLayout", f"grid_{number}", horizontalSpacing=12, verticalSpacing=10)
        grid.set("columnstretch", ",".join("1" * 12))
        down = 0
        if group.title:
            self.draw_title(place(grid, 0, 0, 12), group, number)
            down = 1
        for at, row in enumerate(group.rows):
            across = 0
            for cell in row:
                self.draw_cell(place(grid, at + down, across, cell.span), cell)
                across += cell.span

    def draw_title(self, item: Element, group: Group, number: int) -> None:
        row = SubElement(item, "layout", {"class": "QHBoxLayout", "name": f"head_{number}"})
        title = SubElement(SubElement(row, "item"), "widget", {"class": "QLabel", "name": f"title_{number}"})
        put(title, "kind", "string", "strong", dynamic=True)
        titled = next((cell.name for row in group.rows for cell in row if cell.caption == "^"), "")
        if titled:
            put(title, "buddy", "cstring", titled)
        put(title, "text", "string", self.mnemonic(group.title) if titled else group.title)
        spacer = SubElement(SubElement(row, "item"), "spacer", name=f"room_{number}")
        put(spacer, "orientation", "enum", "Qt::Orientation::Horizontal")
        if group.link:
            link = SubElement(SubElement(row, "item"), "widget", {"class": "QPushButton", "name": group.link})
            put(link, "text", "string", group.link_words)
            put(link, "kind", "string", "link", dynamic=True)

    def draw_cell(self, item: Element, cell: Cell) -> None:
        kind = widget_for(cell.name, self.kind, self.asked)
        kind = "TextEdit" if cell.rows and kind == "LineEdit" else kind
        self.used |= {kind, "Caption"}
        column = SubElement(item, "layout", {"class": "QVBoxLayout", "name": f"cell_{cell.name}"})
        put(column, "spacing", "number", "3")
        words = "" if cell.caption == "^" else self.mnemonic(cell.caption or words_of(cell.name))
        if words:
            caption = SubElement(SubElement(column, "item"), "widget", {"class": "Caption", "name": f"caption_{cell.name}"})
            put(caption, "text", "string", "" if kind == "Tick" else words)
        if words and kind != "Tick":
            put(caption, "buddy", "cstring", cell.name)
        widget = SubElement(SubElement(column, "item"), "widget", {"class": kind, "name": cell.name})
        if kind == "Tick":
            put(widget, "text", "string", words)
        if kind == "TextEdit" and cell.rows:
            put(widget, "rows", "number", str(cell.rows))

    def mnemonic(self, words: str) -> str:
        """The words with an ampersand before the letter that fewest others have, initials first."""
        letters = [at for at, sign in enumerate(words) if sign.isascii() and sign.isalpha()]
        initials = [at for at in letters if at == 0 or words[at - 1] == " "]
        ordered = [*initials, *(at for at in letters if at not in initials)]
        best = min(ordered, key=lambda at: self.taken.get(words[at].lower(), 0))
        self.taken[words[best].lower()] = self.taken.get(words[best].lower(), 0) + 1
        return f"{words[:best]}&{words[best:]}"


def put(widget: Element, name: str, kind: str, words: str, dynamic: bool = False) -> None:
    found = SubElement(widget, "property", {"name": name, **({"stdset": "0"} if dynamic else {})})
    SubElement(found, kind).text = words


def layout(widget: Element, kind: str, name: str, **numbers: int) -> Element:
    made = SubElement(widget, "layout", {"class": kind, "name": name})
    for side in ("leftMargin", "topMargin", "rightMargin", "bottomMargin"):
        put(made, side, "number", "0")
    for key, number in numbers.items():
        put(made, key, "number", str(number))
    return made


def place(grid: Element, row: int, column: int, span: int) -> Element:
    return SubElement(grid, "item", {"row": str(row), "column": str(column), "rowspan": "1", "colspan": str(span), "alignment": "Qt::AlignmentFlag::AlignTop"})


def plain_layout(name: str) -> str:
    """Every input in its order, short ones two in a row."""
    _kind, asked, _title = inputs_of(name)
    rows: list[list[str]] = [[]]
    for each in asked.values():
        span = 12 if each.long or each.many else 6
        if sum(int(cell.split()[1]) for cell in rows[-1]) + span > 12:
            rows.append([])
        rows[-1].append(f"{each.name} {span}")
    return "\n".join("; ".join(row) for row in rows)


if __name__ == "__main__":
    name = sys.argv[1]
    words = "" if sys.stdin.isatty() else sys.stdin.read()
    path = FORMS / f"{name}.ui"
    if path.exists() and "--anew" not in sys.argv:
        sys.exit(f"{path} is there already; --anew draws it again")
    drawn = Drawing(name, read_layout(words or plain_layout(name)))
    indent(drawn.ui, " ")
    ElementTree(drawn.ui).write(path, "utf-8", xml_declaration=True)
    print(path)
