"""The head of a record window: what it is, its state, one line who, what and when, and the next steps, the natural one first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from backoffice.reading import StepSeen
from backoffice.text import N_, say, say_count
from backoffice.views.look import Chip, ElidedLabel, IconLabel, Look, button, dress, icon, label

if TYPE_CHECKING:
    from backoffice.presence import Here

STEP_ICONS = {
    "assess": "clipboard-check", "dispatch": "user-check", "depart": "truck", "arrive": "map-pin", "solve_on_site": "circle-check", "take_in": "package",
    "nobody_home": "house", "cannot_do": "circle-x", "carry_over": "calendar-clock", "cancel": "ban", "solve_remotely": "headset", "sign_off": "check",
    "file_away": "archive", "return_goods": "package-check", "put_on_shelf": "warehouse", "recover": "scan-line", "declare_lost": "file-x",
    "start_work": "wrench", "log_time": "timer", "use_part": "package-open", "wait": "hourglass", "go_on": "wrench", "take_over": "wrench",
    "finish": "check", "inspect": "badge-check", "print_card": "printer", "print_voucher": "printer", "print_invoice": "printer", "collect": "hand-coins",
    "issue_invoice": "receipt", "hand_over": "wallet", "void": "ban", "pay": "coins", "evaluate": "star", "grant": "shield-check",
    "reset_password": "key-round", "set_limit": "coins", "name_for": "building-2", "erase": "eye-off", "export_data": "download",
    "block": "ban", "unblock": "lock-open", "add_contact": "contact", "sign": "signature", "cover": "plus", "notify": "mail", "send": "send",
    "renew": "refresh-cw", "terminate": "circle-x", "expire": "calendar-x",
    "ask_part": "package-open", "ask_visit_part": "package-open", "issue": "package-check", "issue_parts": "package-check", "use": "wrench",
    "give_back": "undo-2", "take_parts_back": "undo-2", "receive": "download", "move": "arrow-right-left", "reverse": "rotate-ccw", "reserve": "pin",
    "call_off": "ban", "appraise": "badge-check", "give_to_customer": "user-check", "approve": "badge-check", "withdraw": "ban", "keep": "list-checks",
    "check_bag": "list-checks", "print_list": "printer", "print_slip": "printer", "print_note": "printer", "print_labels": "printer", "print_tag": "printer",
    "reserve_loaner": "pin", "lend_out": "user-check", "lend": "user-check", "take_in_hand": "undo-2", "take_back": "undo-2", "extend": "calendar-clock",
    "make_available": "circle-check", "send_to_repair": "wrench", "record_test": "gauge", "try_loaner": "gauge", "remind": "alarm-clock",
    "replace_for_good": "replace", "propose_scrap": "trash-2", "appraise_scrap": "badge-check", "dispose": "trash-2", "reject": "ban",
    "print_label": "printer", "print_form": "printer", "print_notice": "printer", "print_letter": "printer", "print_record": "printer",
    "take_deposit": "hand-coins", "return_deposit": "coins", "print_pool": "printer",
    "enter_into_pool": "refrigerator", "set_loan_leads": "alarm-clock", "find_again": "search",
    "take_quote": "coins", "choose": "list-checks", "approve_for_finance": "badge-check", "make_orders": "shopping-cart", "receive_order": "download",
    "put_off": "calendar-clock", "close_short": "ban", "drop": "ban", "apply": "check", "set_class": "tags", "print_order": "printer",
    "print_request": "printer", "print_report": "printer", "print_value": "printer", "request_parts": "file-pen",
    "set_prices": "coins", "enter_cost": "coins", "cost_arrival": "coins", "set_models": "boxes", "supersede": "replace",
}
"""One meaning, one icon; a step without one has its word alone."""


@dataclass(frozen=True)
class Offered:
    """A step as the head offers it: on the record itself or on another one of the same job."""

    step: StepSeen
    words: str
    act: Callable[[], object]
    icon: str = ""
    natural: bool = False
    grave: bool = False

    @property
    def enabled(self) -> bool:
        return self.step.possible and self.step.allowed


class Head(QFrame):
    """Icon, number, chips and line at the left; print, more, other steps and the next step at the right."""

    ORDINARY = 2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(Look.size("record_head"))
        self.icon = IconLabel("file-text", 22, "accent")
        self.title = label(kind="title")
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.line = ElidedLabel(kind="meta")
        self._others_icon, self.others = IconLabel("users", 14, "text_3"), label(kind="meta")
        self.chips = [Chip(), Chip()]
        names = QHBoxLayout()
        names.setSpacing(Look.px(8))
        names.addWidget(self.title)
        for chip in self.chips:
            names.addWidget(chip)
        names.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(names)
        below = QHBoxLayout()
        below.setSpacing(Look.px(6))
        below.addWidget(self.line, 1)
        below.addWidget(self._others_icon)
        below.addWidget(self.others)
        words.addLayout(below)
        words.addStretch(1)
        self.print = button(say(N_("Print")), "quiet", "printer")
        self.more = button(say(N_("More")), "quiet", "ellipsis")
        self.attached = button("", "quiet", "paperclip")
        self.attached.hide()
        self.beside = button("", "quiet", "panel-right")
        self.beside.hide()
        self._room = 0
        self.menu = QMenu(self.more)
        self.menu.setToolTipsVisible(True)
        self.more.setMenu(self.menu)
        self.ordinary = [button("") for _ in range(self.ORDINARY)]
        self.primary = button("", "primary")
        self._offered: list[Offered] = []
        self.show_others([])
        row = QHBoxLayout(self)
        row.setContentsMargins(Look.px(20), 0, Look.px(16), 0)
        row.setSpacing(Look.px(8))
        row.addWidget(self.icon)
        row.addSpacing(Look.px(4))
        row.addLayout(words, 1)
        self._name_beside()
        for made in (self.attached, self.beside, self.print, self.more, *reversed(self.ordinary), self.primary):
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(made)

    def _say_print(self) -> None:
        """In a narrow window the icon is enough."""
        words = say(N_("Print"))
        self.print.setText(words if self.width() >= Look.px(760) else "")
        self.print.setToolTip(words)
        self.print.setAccessibleName(words)

    def _name_beside(self) -> None:
        self.more.setToolTip(say(N_("All other steps (Ctrl+M)")))
        self.beside.setToolTip(say(N_("What stands beside the form")))
        self.beside.setAccessibleName(say(N_("What stands beside the form")))

    # ---- who it is

    def show_record(self, icon_name: str, title: str, line: str, chips: list[tuple[str, str]]) -> None:
        self.icon.show_icon(icon_name, "accent")
        self.title.setText(title)
        self.line.say(line)
        for at, chip in enumerate(self.chips):
            words, tone = chips[at] if at < len(chips) else ("", "quiet")
            chip.show_state(words, tone)
            chip.setVisible(bool(words))
        self._fit_chips()

    def show_others(self, others: Sequence[Here]) -> None:
        """Who else has this record open; whoever is typing in it stands first."""
        busy = next((each for each in others if each.typing), None)
        shown = busy or next(iter(others), None)
        words = ""
        if shown is not None:
            told = N_("{name} is changing this, {desk}") if busy is not None else N_("{name} has this open, {desk}")
            words = say(told, name=shown.staff, desk=shown.desk) + (f" +{len(others) - 1}" if len(others) > 1 else "")
        self.others.setText(words)
        self.others.setToolTip("\n".join(f"{each.staff}, {each.desk}" for each in others))
        dress(self.others, tone="waiting" if busy is not None else "")
        self._others_icon.show_icon("pencil" if busy is not None else "users", "waiting.solid" if busy is not None else "text_3")
        self.others.setVisible(bool(words))
        self._others_icon.setVisible(bool(words))

    def show_attached(self, count: int) -> None:
        """How many files hang on it; nothing where none do."""
        self.attached.setVisible(bool(count))
        self.attached.setText(f" {count}")
        words = say_count(count, N_("{n} file is attached"), N_("{n} files are attached"))
        self.attached.setToolTip(words)
        self.attached.setAccessibleName(words)

    # ---- what can be done

    def show_steps(self, offered: list[Offered], can_print: bool) -> None:
        """The first is the primary; two more stand beside it when there is room; all others, also those not possible now, in *More*."""
        self._offered = offered
        self.print.setVisible(can_print)
        self._lay_out()

    def offered(self) -> list[Offered]:
        return self._offered

    def button_of(self, key: str) -> QPushButton | None:
        """The button that stands for a step now, if it has one."""
        return next((each for each in (self.primary, *self.ordinary) if each.property("step") == key and not each.isHidden()), None)

    def _lay_out(self) -> None:
        self._room = self._room_for()
        first = next((each for each in self._offered if each.natural and each.step.possible), None)
        beside = [each for each in self._offered if each.enabled and each is not first and not each.grave][:self._room]
        self._put(self.primary, first)
        for at, made in enumerate(self.ordinary):
            self._put(made, beside[at] if at < len(beside) else None)
        self._fill_menu([each for each in self._offered if each not in beside and each is not first])

    def _room_for(self) -> int:
        return 2 if self.width() >= Look.px(980) else 1 if self.width() >= Look.px(760) else 0

    def _put(self, made: QPushButton, offered: Offered | None) -> None:
        made.setVisible(offered is not None)
        made.setProperty("step", offered.step.key if offered is not None else "")
        if made.property("wired"):
            made.clicked.disconnect()
            made.setProperty("wired", False)
        if offered is None:
            return
        ellipsis = "\u2026" if offered.step.asks or offered.step.gated else ""
        made.setText((" " if offered.icon else "") + offered.words.replace("&", "&&") + ellipsis)  # a little air after the icon
        made.setAccessibleName(offered.words)
        role = "on_accent" if made is self.primary and offered.enabled else "text_2"
        made.setIcon(icon(offered.icon, role) if offered.icon else QIcon())
        made.setIconSize(QSize(Look.px(16), Look.px(16)))
        made.setEnabled(offered.enabled)
        made.setToolTip(offered.step.reason or (say(N_("{step} (Ctrl+Enter)"), step=offered.words) if made is self.primary else ""))
        made.setAccessibleDescription(offered.step.reason)
        made.clicked.connect(lambda: offered.act())
        made.setProperty("wired", True)

    def _fill_menu(self, rest: list[Offered]) -> None:
        self.menu.clear()
        for each in sorted(rest, key=lambda one: not one.enabled):
            words = each.words.replace("&", "&&") + ("\u2026" if each.step.asks or each.step.gated else "")
            made = self.menu.addAction(words if each.enabled else f"{words}\t{_short(each.step.reason)}")
            if each.icon:
                made.setIcon(icon(each.icon))
            made.setEnabled(each.enabled)
            made.setToolTip(each.step.reason)
            made.triggered.connect(lambda _=False, act=each.act: act())
        self.more.setVisible(bool(rest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_chips()
        if self._room != self._room_for():
            self._lay_out()

    def _fit_chips(self) -> None:
        """In a narrow window the state stays and the rest goes: the number is never cut."""
        roomy = self.width() >= Look.px(900)
        self.chips[1].setVisible(roomy and bool(self.chips[1].words))
        self._say_print()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_print()
            self.more.setText(say(N_("More")))
            self._name_beside()
        elif event.type() == QEvent.Type.StyleChange:
            self.setFixedHeight(Look.size("record_head"))


def _short(words: str) -> str:
    return words if len(words) <= 70 else words[:67].rstrip() + "\u2026"
