"""The window in which a keeper lives: the parts with their levels, and beside them where one lies, what stands in for it and who waits for it.

A scanned barcode goes to its part, wherever the focus is; issue, goods in and take back begin here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from backoffice.models import STEPS
from backoffice.pages.wording import kept_words
from backoffice.reading.inventory import PartSeen, part_seen, part_with, proposed
from backoffice.text import N_, day, language, quantity, say, together
from backoffice.views.look import Note, button, rule
from backoffice.views.look.rows import Line, SideCard
from backoffice.views.record.head import STEP_ICONS
from backoffice.views.record.side import SidePanel
from backoffice.views.register.window import RegisterWindow
from backoffice.views.registers import REGISTERS
from backoffice.views.shell.sheet import opens
from backoffice.views.warehouse.loans import LoanersBelow

if TYPE_CHECKING:
    from backoffice.views.shell.window import Shell

REQUEST = "purchase_request.request_parts"
BEGIN = ("issue_slip.issue_parts", "return_slip.take_parts_back", "goods_in.receive", REQUEST)
"""What begins in this window without a row being chosen."""
MOST = 200
"""So many rows a purchase request is made of at once."""
BELOW: list[Callable[[Shell], LoanersBelow]] = [LoanersBelow]
"""What stands below the parts: each entry makes one more strip, such as the timeline of the loaners."""


class PartsWindow(RegisterWindow):
    """The parts of a branch, with the summary of the one that is looked at."""

    def __init__(self, shell: Shell) -> None:
        self.side = SidePanel(shell.open, lambda papers: None, lambda: None)
        self._begins = {key: button("", "", STEP_ICONS.get(STEPS[key].name, "")) for key in BEGIN}
        super().__init__(shell, REGISTERS["parts"])
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._look_at())
        self.table.answered.connect(self._look_at)
        self._look_at()

    def _build(self) -> None:
        super()._build()
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        at = column.indexOf(self.view)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(rule(upright=True))
        row.addWidget(self.side)
        column.insertLayout(at, row, 1)
        self.below = [made(self.shell) for made in BELOW]
        for more, strip in enumerate(self.below, 1):
            column.insertWidget(at + more, strip)
        self.head.add_steps(list(self._begins.values()))
        for key, made_button in self._begins.items():
            made_button.clicked.connect(partial(self.begin, key))

    def translate(self) -> None:
        super().translate()
        for key, made in self._begins.items():
            words = say(STEPS[key].label) + "…"
            made.setText(f" {words}")
            made.setAccessibleName(words)
            allowed = self.may(STEPS[key].right)
            made.setEnabled(allowed)
            made.setToolTip(say(STEPS[key].help) if allowed else say(N_("You do not have the right to do this.")))
        for strip in getattr(self, "below", ()):
            strip.translate()
        if hasattr(self, "deeds_here"):
            self._look_at()

    def begin(self, key: str) -> None:
        """An empty slip or note; a purchase request holds what is to be ordered of the rows that are selected."""
        if not self.may(STEPS[key].right):
            return
        window: Any = self.shell.open(STEPS[key].record.__tablename__)
        chosen = self.view.selected_ids(MOST) if key == REQUEST else []
        if chosen:
            told = proposed(self.reading.centre, chosen)
            window.form.put("wanted", told["wanted"])
            window.form.put("warehouse", told["warehouse"])

    # scanning

    def go_to_part(self, code: str) -> bool:
        """Shows the part with this barcode; says whether there is one."""
        found = part_with(self.reading.centre, code)
        if found is None:
            return False
        self.clear_filters()
        self.choose_view("all")
        self.filter_by("item_code", found.title)
        self.view.go_to_rows()
        return True

    def go_to_number(self, number: str) -> bool:
        """A scanned number that leads to something below the parts: a loaner is lent or taken back. Says whether it was one."""
        return any(strip.go_to_loaner(number) for strip in self.below)

    # the side

    def _current(self) -> int | None:
        index = self.view.currentIndex()
        row = self.table.row(index.row()) if index.isValid() else self.table.row(0) if self.table.rowCount() else None
        return int(row[0]) if row is not None else None

    def refresh(self, changed: set[str]) -> None:
        super().refresh(changed)
        for strip in self.below:
            strip.refresh(changed)
        self._look_at()

    def _look_at(self, *_: Any) -> None:
        """The summary of the part in the current row."""
        stock_id = self._current()
        seen = part_seen(self.reading.centre, stock_id, language()) if stock_id is not None else None
        self.side.clear()
        if seen is None:
            self.side.put_empty("package-open", say(N_("No part chosen")), say(N_("Choose a row or scan a barcode.")))
            return
        self._summary(seen)
        self._wanting(seen)
        self._coming(seen)
        self._lies(seen)
        self._substitutes(seen)

    def _summary(self, seen: PartSeen) -> None:
        open_item = partial(self._open, "item", seen.item.id)
        card = self.side.put(SideCard(seen.name, say(N_("Open record")), open_item))
        card.add_pair(say(N_("Code")), together(seen.code, seen.bin))
        card.add_pair(say(N_("Fits")), seen.fits or "–")
        card.add_pair(say(N_("On hand")), quantity(seen.quantity), seen.tone)
        card.add_pair(say(N_("Reserved")), quantity(seen.reserved))
        if seen.on_order:
            card.add_pair(say(N_("On order")), quantity(seen.on_order), "away")
        if seen.to_order:
            card.add_pair(say(N_("To order")), quantity(seen.to_order), "waiting")
        if seen.supplier:
            card.add_pair(say(N_("Supplier")), seen.supplier)
        card.add_pair(say(N_("Class")), say(seen.abc))
        if seen.order_at:
            card.add_pair(say(N_("Order at")), quantity(seen.order_at))
        card.add_pair(say(N_("Minimum to maximum")), kept_words(seen.minimum, seen.maximum) or "–")
        if seen.last_buy_on is not None:
            card.add(Note("waiting", say(N_("Last order by {day}"), day=day(seen.last_buy_on)), say(N_("After that the part can be had no more.")),
                          icon_name="calendar-clock"), 12)
        if seen.tone in ("trouble", "waiting"):
            card.add(Note(seen.tone, say(seen.level), seen.warehouse, icon_name="circle-alert"), 12)
        card.add_line(Line(say(N_("Stock ledger")), say(N_("every movement of this part")), icon="arrow-up-down"), partial(self._drill, seen.code))

    def _wanting(self, seen: PartSeen) -> None:
        if not seen.wanting:
            return
        card = self.side.put(SideCard(say(N_("Wanted by"))))
        for each in seen.wanting:
            tone = "trouble" if each.emergency else "waiting" if each.waits else "active"
            card.add_line(Line(each.job, together(each.who, say(each.part.state)), quantity(each.asked), dot=tone),
                          partial(self._open, "job_part", each.part.id))

    def _coming(self, seen: PartSeen) -> None:
        if not seen.coming:
            return
        card = self.side.put(SideCard(say(N_("On order"))))
        for each in seen.coming:
            card.add_line(Line(each.order.title, together(each.supplier, day(each.expected_on)), quantity(each.still_open),
                               "shopping-cart"), partial(self._open, "purchase_order", each.order.id))

    def _lies(self, seen: PartSeen) -> None:
        if not seen.lies:
            return
        card = self.side.put(SideCard(say(N_("Where it lies"))))
        for each in seen.lies:
            card.add_line(Line(each.warehouse, each.bin, quantity(each.quantity), "warehouse"), partial(self._open, "stock", each.stock_id))

    def _substitutes(self, seen: PartSeen) -> None:
        if not seen.substitutes:
            return
        card = self.side.put(SideCard(say(N_("Substitutes"))))
        for each in seen.substitutes:
            factor = "" if each.factor == 1000 else f"× {quantity(each.factor)}"
            card.add_line(Line(each.item.title, together(each.item.detail, factor), say(N_("{n} free"), n=quantity(each.free)),
                               "replace"), partial(self._open, "item", each.item.id))

    def _open(self, table: str, record_id: int) -> None:
        self.shell.open(table, record_id)

    def _drill(self, code: str) -> None:
        """The ledger of this part."""
        sheet = self.shell.open("stock_movements")
        if isinstance(sheet, RegisterWindow):
            sheet.filter_by("item_code", code)


@opens("parts")
def open_parts(shell: Shell, key: str, record_id: int | None = None) -> PartsWindow:
    """The window of the parts."""
    return PartsWindow(shell)
