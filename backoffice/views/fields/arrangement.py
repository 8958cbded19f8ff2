"""Where the fields of a designed form stand: equal columns, the cell of each field, and what is hidden because nothing stands or can be typed there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from backoffice.views.fields.drawing import COLUMNS, layouts_in, widgets_in
from backoffice.views.fields.grid import LinesView
from backoffice.views.fields.lines import LinesEdit
from backoffice.views.fields.pictures import PictureEdit
from backoffice.views.fields.rights import RightsEdit
from backoffice.views.fields.widgets import Caption, LineEdit, Tick
from backoffice.views.look import Look

if TYPE_CHECKING:
    from backoffice.views.fields.binding import Form


class Arrangement:
    """The places of one form's fields."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self.cells: dict[QWidget, QBoxLayout] = {}
        """The column of caption, field and note in which each field stands."""
        self.strange: list[str] = []
        """Fields of which the record knows nothing: only a new one is asked for them."""
        self._optional: list[tuple[QWidget, list[list[str]]]] = []

    def settle(self) -> None:
        """Finds the cell of each field, and lets equal columns be equal whatever stands in them."""
        form = self._form
        for layout in layouts_in(form.body.layout()):
            if isinstance(layout, QGridLayout):
                self._settle_grid(layout)
        for each in [*form.fields.values(), *form.captions.values()]:
            if isinstance(each, Caption) or not isinstance(each, LinesView | LinesEdit | RightsEdit | PictureEdit | Tick | QLabel):
                each.setMinimumWidth(1)
                each.setSizePolicy(QSizePolicy.Policy.Ignored, each.sizePolicy().verticalPolicy())

    def _settle_grid(self, grid: QGridLayout) -> None:
        form = self._form
        rows: dict[int, list[str]] = {}
        for at in range(grid.count()):
            item = grid.itemAt(at)
            cell = item.layout() if item is not None else None
            if not isinstance(cell, QVBoxLayout):
                continue
            row = grid.getItemPosition(at)[0]  # type: ignore[index]
            for widget in widgets_in(cell):
                if widget.objectName() in form.fields:
                    self.cells[widget] = cell
                    rows.setdefault(row, []).append(widget.objectName())
                    if isinstance(widget, Tick):
                        widget.setMinimumHeight(Look.size("field"))
            cell.addStretch(1)
        for names in rows.values():
            if all(isinstance(form.fields[name], Tick) for name in names):
                for name in names:
                    self.show_room_above(name, False)
        for column in range(COLUMNS):
            grid.addItem(QSpacerItem(0, 0), 0, column)
            grid.setColumnStretch(column, 1)
        owner = grid.parentWidget()
        if owner is not None and owner.objectName().startswith("optional"):
            self._optional.append((owner, list(rows.values())))

    def show_room_above(self, name: str, shown: bool) -> None:
        """A tick beside fields stands level with them; alone it needs no room above it."""
        field = self._form.fields[name]
        above = next(widgets_in(self.cells[field])) if isinstance(field, Tick) and field in self.cells else None
        if isinstance(above, Caption):
            above.setVisible(shown)

    def show_what_is_there(self) -> None:
        """Hides rows and groups in which nothing can be typed and nothing stands, and what only a new record is asked."""
        form = self._form
        for name in self.strange:
            self.show_field(name, _stands(form.fields[name]))
        for owner, rows in self._optional:
            shown = False
            for names in rows:
                there = any((name in form.asked and not _is_locked(form.fields[name])) or _stands(form.fields[name]) for name in names)
                shown = shown or there
                for name in names:
                    self.show_field(name, there)
            owner.setVisible(shown)

    def show_field(self, name: str, shown: bool) -> None:
        """Shows or hides a field with its caption."""
        caption = self._form.captions.get(name)
        self._form.fields[name].setVisible(shown)
        if isinstance(caption, Caption):
            caption.setVisible(shown)

    def show_group(self, name: str, shown: bool) -> None:
        """Shows or hides the whole group in which a field stands."""
        field = self._form.fields.get(name)
        group = field.parentWidget() if field is not None else None
        if group is not None and group is not self._form.body:
            group.setVisible(shown)

    def forget(self, name: str) -> None:
        """A field that went: nothing is asked of it any more."""
        self.show_field(name, False)
        self.strange = [each for each in self.strange if each != name]
        self._optional = [(owner, [[each for each in row if each != name] for row in rows]) for owner, rows in self._optional]


def _is_locked(widget: Any) -> bool:
    return bool(getattr(widget, "is_locked", False)) or not widget.isEnabled() or bool(getattr(widget, "isReadOnly", bool)())


def _stands(widget: Any) -> bool:
    """Whether anything stands in a field."""
    return widget.get_value() not in (None, "", False, []) or (isinstance(widget, LineEdit) and bool(widget.text()))
