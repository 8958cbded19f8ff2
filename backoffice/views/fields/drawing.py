"""Forms are drawn from their files (`forms/*.ui`), with our own fields in them; a step without a designed dialog gets a plain one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import cache, partial
from itertools import pairwise
from typing import Any

from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout, QWidget

from backoffice.models.steps import Input
from backoffice.paths import FORMS
from backoffice.text import say
from backoffice.views.fields.amounts import MinutesEdit, MoneyEdit, PercentEdit, QuantityEdit, RateEdit, WholeEdit
from backoffice.views.fields.dates import DateEdit, MomentEdit
from backoffice.views.fields.grid import LinesView
from backoffice.views.fields.lines import LinesEdit
from backoffice.views.fields.picker import RecordPicker
from backoffice.views.fields.pictures import PictureEdit
from backoffice.views.fields.rights import RightsEdit
from backoffice.views.fields.widgets import Caption, ChoiceBox, LineEdit, PhoneEdit, SecretEdit, TextEdit, Tick

COLUMNS = 12
FIELDS: tuple[type, ...] = (LineEdit, TextEdit, ChoiceBox, Tick, LinesEdit, LinesView, RightsEdit, PictureEdit)
PROMOTED: dict[str, type[QWidget]] = {kind.__name__: kind for kind in (
    LineEdit, TextEdit, PhoneEdit, SecretEdit, MoneyEdit, QuantityEdit, MinutesEdit, WholeEdit, PercentEdit, RateEdit, ChoiceBox, Tick, DateEdit, MomentEdit,
    RecordPicker, LinesEdit, LinesView, RightsEdit, PictureEdit, Caption)}
"""What Designer is told to promote to."""



class _Loader(QUiLoader):
    """Knows our own fields. (Registering them with Qt loses memory at every load.)"""

    def createWidget(self, kind: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        if kind not in PROMOTED:
            return super().createWidget(kind, parent, name)
        made = PROMOTED[kind](parent)
        made.setObjectName(name)
        return made


@cache
def _loader() -> _Loader:
    made = _Loader()
    made.setLanguageChangeEnabled(True)
    return made


def load(name: str, parent: QWidget | None = None) -> QWidget:
    """Builds forms/<name>.ui."""
    form = _loader().load(str(FORMS / f"{name}.ui"), parent)
    if form is None:
        raise FileNotFoundError(f"{name}.ui: {_loader().errorString()}")
    return form


def drawn(name: str) -> Callable[[QWidget], QWidget]:
    """Draws forms/<name>.ui into the form that asks for it."""
    return partial(load, name)


def is_drawn(name: str) -> bool:
    """Whether somebody has designed a form of this name."""
    return (FORMS / f"{name}.ui").exists()


def field_for(asked: Input) -> str:
    """The field that fits an input."""
    if asked.many:
        return "LinesEdit" if asked.line else "RightsEdit"
    if asked.is_record:
        return "RecordPicker"
    if asked.is_choice:
        return "ChoiceBox"
    if asked.kind is str:
        return "TextEdit" if asked.long else "PhoneEdit" if asked.name.endswith("phone") else "SecretEdit" if asked.secret else "LineEdit"
    if asked.name.endswith("permille"):
        return "PercentEdit"
    kinds: dict[Any, str] = {"money": "MoneyEdit", "quantity": "QuantityEdit", "minutes": "MinutesEdit", "permille": "PercentEdit",
                             "rate": "RateEdit", "picture": "PictureEdit", int: "WholeEdit",
                             bool: "Tick", date: "DateEdit", datetime: "MomentEdit"}
    return kinds[asked.kind]


def drawn_or_plain(name: str, inputs: Mapping[str, Input]) -> Callable[[QWidget], QWidget]:
    """forms/<name>.ui where somebody has designed one, else a neat form in the order of the inputs."""
    return drawn(name) if is_drawn(name) else partial(plain, inputs)


def plain(inputs: Mapping[str, Input], parent: QWidget | None = None) -> QWidget:
    """A form made from the inputs: two short fields in a row, a long one alone. The form gives out the letters."""
    body = QWidget(parent)
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(10)
    row = across = 0
    told = [*inputs.values(), None]
    for each, after in pairwise(told):
        assert each is not None
        whole = _takes_a_row(each) or len(inputs) == 1 or (each.is_choice and not across and (after is None or _takes_a_row(after)))
        span = COLUMNS if whole else COLUMNS // 2
        if across + span > COLUMNS:
            row, across = row + 1, 0
        field = PROMOTED[field_for(each)](body)
        field.setObjectName(each.name)
        cell = QVBoxLayout()
        cell.setSpacing(3)
        words = say(each.label)
        if each.kind is bool:
            field.setText(words)  # type: ignore[attr-defined]
        else:
            caption = Caption(body)
            caption.setText(words)
            caption.setBuddy(field)
            cell.addWidget(caption)
        if isinstance(field, TextEdit):
            field.put_rows(3)
        cell.addWidget(field)
        grid.addLayout(cell, row, across, 1, span)
        across += span
    return body


def _takes_a_row(asked: Input) -> bool:
    return asked.long or asked.many or asked.kind is bool


def layouts_in(layout: QLayout | None) -> Iterator[QLayout]:
    """A layout and everything in it, also inside the widgets that it holds."""
    if layout is None:
        return
    yield layout
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget = item.widget() if item is not None else None
        if item is not None and item.layout() is not None:
            yield from layouts_in(item.layout())
        elif widget is not None and not isinstance(widget, FIELDS):
            yield from layouts_in(widget.layout())


def widgets_in(layout: QLayout) -> Iterator[QWidget]:
    """The widgets that stand in a layout itself."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
