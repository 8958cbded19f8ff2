"""The frame of a record window: head, chain, form with its notes, panel beside it, foot.

Everything is born where it stays: moving a whole window from parent to parent costs more than drawing it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from backoffice.views.fields.binding import Form
from backoffice.views.fields.mending import Mending
from backoffice.views.look import Look, layouts, rule
from backoffice.views.record.chain import Chain
from backoffice.views.record.conflict import MeanwhileNote
from backoffice.views.record.foot import Foot
from backoffice.views.record.head import Head
from backoffice.views.record.side import SidePanel

if TYPE_CHECKING:
    from backoffice.views.record.window import RecordWindow

SIDE_FROM = 1000
"""From this width on the panel stands beside the form; in a narrower window a button shows it."""


class Frame:
    """The parts of one record window, laid out."""

    def __init__(self, window: RecordWindow, make_form: Callable[[QWidget], Form]) -> None:
        self._window, self._make_form = window, make_form
        self._side_wanted = self._side_asked_for = False
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head, self.chain_row = Head(window), QWidget(window)
        self.chain = Chain(self.chain_row)
        chain_row = QVBoxLayout(self.chain_row)
        chain_row.setContentsMargins(Look.px(20), 0, Look.px(16), 0)
        chain_row.addWidget(self.chain)
        column.addWidget(self.head)
        column.addWidget(self.chain_row)
        column.addWidget(rule())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        column.addLayout(middle, 1)
        self.area = self._scrolling()
        middle.addWidget(self.area, 1)
        self.side = SidePanel(window.follow, window.preview, window.show_history, window)
        self.side.attaching = window.attaching
        middle.addWidget(self.side)
        self.foot = Foot(window)
        column.addWidget(self.foot)
        self.head.beside.clicked.connect(self._toggle_side)
        self.head.attached.clicked.connect(self.go_to_attachments)

    def _scrolling(self) -> QScrollArea:
        area = layouts.scrolling(area=QScrollArea(self._window))
        inside = self._inside = QWidget(area.viewport())
        inside.setProperty("kind", "pane")
        inside.setMinimumWidth(Look.px(620))
        self._stack = QVBoxLayout(inside)
        self._stack.setContentsMargins(Look.px(20), Look.px(14), Look.px(20), Look.px(20))
        self._stack.setSpacing(Look.px(12))
        self.form = self._make_form(inside)
        self.mending, self.meanwhile = Mending(self.form, inside), MeanwhileNote(self._window, inside)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(Look.px(8))
        self._stack.addWidget(self.mending)
        self._stack.addWidget(self.meanwhile)
        self._stack.addLayout(self.notes)
        self._stack.addWidget(self.form)
        make_more = self._window.kind.more
        self.more = make_more(self._window) if make_more is not None else None
        if self.more is not None:
            self._stack.insertWidget(self._stack.indexOf(self.form) if getattr(self.more, "above", False) else -1, self.more)
        self._stack.addStretch(1)
        area.setWidget(inside)
        return area

    def new_form(self) -> Form:
        """The form of a new record gives way to that of the record that was made."""
        old, self.form = self.form, self._make_form(self._inside)
        self._stack.replaceWidget(old, self.form)
        old.hide()
        old.deleteLater()
        self.mending.follow_form(self.form)
        self.clear_notes()
        return self.form

    def clear_notes(self) -> None:
        layouts.clear(self.notes)

    def hide_troubles(self) -> None:
        """What was to be mended is mended."""
        self.mending.hide()
        self.meanwhile.forget()

    # ---- the panel

    def want_side(self, wanted: bool) -> None:
        """Whether this window has anything to show beside its form at all."""
        self._side_wanted = wanted
        self.fit()

    def fit(self) -> None:
        """The panel stands beside the form while there is room; else its button shows it."""
        room = self._window.width() >= Look.px(SIDE_FROM)
        self.side.setVisible(self._side_wanted and (room or self._side_asked_for))
        self.head.beside.setVisible(self._side_wanted and not room)

    def go_to_attachments(self) -> None:
        """Shows the panel, where it is away, and goes to the attachments in it."""
        self._side_asked_for = True
        self.fit()
        self.side.go_to_attachments()

    def _toggle_side(self) -> None:
        self._side_asked_for = not self._side_asked_for
        self.fit()
