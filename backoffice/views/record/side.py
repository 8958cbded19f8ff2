"""The panel beside a record: its clock, what is free of it, the history of the unit, its papers, who holds what, and what was done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from backoffice.models.papers import short_title
from backoffice.reading import Around, HeldSeen, House, Named, PaperSeen
from backoffice.reading.around import Clock, Warning
from backoffice.text import N_, minutes, say, together
from backoffice.views.fields.picker import ICONS
from backoffice.views.look import EmptyState, Look, Note, layouts, paint_bar
from backoffice.views.look.rows import Line, SideCard, when, when_long

if TYPE_CHECKING:
    from backoffice.views.attached.attaching import Attaching
    from backoffice.views.attached.attachments import AttachmentsCard

WARN_BEFORE = 60 * 60


class Bar(QWidget):
    """How much of the time is used."""

    def __init__(self, share: float, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._tone = share, tone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(Look.px(100), Look.px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_bar(QPainter(self), QRectF(self.rect()).adjusted(0, 0, 0, -1), self._share, self._tone)


class SidePanel(QScrollArea):
    """The cards, one below the other, in the order in which they are needed."""

    def __init__(self, follow: Callable[[str, int], object], preview: Callable[[list[int]], object], history: Callable[[], object],
                 parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follow, self._preview, self._history = follow, preview, history
        self.choose: Callable[[Named], object] | None = None
        self.attaching: Attaching | None = None
        self.attachments: AttachmentsCard | None = None
        layouts.scrolling(area=self, sideways=False)
        self.setFixedWidth(Look.size("side_panel"))
        self._inside = QFrame()
        self._inside.setProperty("kind", "side")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(Look.px(15), Look.px(15), Look.px(14), Look.px(15))
        self._column.setSpacing(Look.px(11))
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self.cards: list[SideCard] = []

    # ---- building

    def clear(self) -> None:
        layouts.clear(self._column, keep=1)
        self.cards, self.attachments = [], None

    def put(self, card: SideCard) -> SideCard:
        self._column.insertWidget(self._column.count() - 1, card)
        self.cards.append(card)
        return card

    def put_empty(self, icon_name: str, sentence: str, explanation: str) -> None:
        """Why the panel is empty, and what will fill it."""
        self._column.insertWidget(self._column.count() - 1, EmptyState(icon_name, sentence, explanation))

    def show_around(self, around: Around, home: House, now: datetime | None = None) -> None:
        """Everything that stands around a record. Who was at an attachment with the keys stays there."""
        focus = self.window().focusWidget()
        at = next((line.seen.id for line in self.attachments.lines if line is focus), 0) if self.attachments is not None else 0
        self.clear()
        zone = home.zone
        if around.clock is not None:
            self._clock(around.clock, zone, now or datetime.now(UTC))
        self._passed(around, zone)
        self._covers(around)
        self._earlier(around, zone)
        self._named(say(N_("Units")), around.units)
        self._named(say(N_("Calls")), around.calls)
        self._named(say(N_("Contracts")), around.contracts)
        self._named(say(N_("Loaners")), around.loans)
        self._named(say(N_("Purchase")), around.bought)
        self._papers(around.papers, zone)
        self._attachments(around, home, at)
        self._held(around.held, zone)
        self._related(around)
        self._deeds(around, zone)

    def _clock(self, clock: Clock, zone: str, now: datetime) -> None:
        late, left = now > clock.due, int((clock.due - now).total_seconds())
        if clock.met is not None:
            on_time = clock.met <= clock.due
            card = self.put(SideCard(say(N_("Arrived {time}"), time=when_long(clock.met, zone))))
            words = N_("In time: it had to be by {time}.") if on_time else N_("Late: it had to be by {time}.")
            card.add_words(say(words, time=when_long(clock.due, zone))).setProperty("tone", "good" if on_time else "trouble")
            return
        if clock.ended:
            return
        card = self.put(SideCard(say(N_("Arrive by {time}"), time=when_long(clock.due, zone))))
        tone = "trouble" if late else "waiting" if left < WARN_BEFORE else "quiet"
        words = say(N_("late by {span}"), span=minutes(-left // 60)) if late else say(N_("{span} left"), span=minutes(left // 60))
        line = card.add_words(words, "strong" if late else "")
        if tone != "quiet":
            line.setProperty("tone", tone)
        whole = max((clock.due - clock.received).total_seconds(), 1)
        card.add(Bar(min(max((now - clock.received).total_seconds() / whole, 0), 1), tone))
        if clock.hours:
            card.add_words(say(N_("Within {hours} h of the opening hours, Monday to Saturday."), hours=clock.hours))

    def _passed(self, around: Around, zone: str) -> None:
        if not around.passings:
            return
        card = self.put(SideCard(say(N_("Passed with a reason"))))
        for each in around.passings:
            told = f"{each.who}, {when_long(each.at, zone)}: {each.reason}"
            card.add(Note("waiting", each.what[:1].upper() + each.what[1:], told, icon_name="lock-open"), 12)

    def _covers(self, around: Around) -> None:
        if around.covers:
            card = self.put(SideCard(say(N_("Warranty of this unit"))))
            for each in around.covers:
                card.add_pair(each.what, each.words, each.tone)

    def _earlier(self, around: Around, zone: str) -> None:
        warnings = list(around.warnings)
        if not around.earlier and not warnings:
            return
        card = self.put(SideCard(say(N_("History of this unit")) if around.earlier else say(N_("Worth knowing"))))
        self.add_warnings(card, warnings)
        for at, each in enumerate(around.earlier):
            card.add_line(Line(each.words, each.detail, when(each.at, zone), dot=each.tone, strong=each.here, last=at + 1 == len(around.earlier)),
                          None if each.here else partial(self._follow, each.named.table, each.named.id))

    def add_warnings(self, card: SideCard, warnings: list[Warning]) -> None:
        for each in warnings:
            card.add(Note(each.tone, each.sentence, each.explanation, icon_name=each.icon), 12)

    def _named(self, title: str, named: tuple[Named, ...]) -> None:
        if not named:
            return
        card = self.put(SideCard(title))
        for each in named:
            card.add_line(Line(each.title, each.detail, say(each.state) if each.table != "unit" or each.tone != "good" else "", ICONS.get(each.table, "")),
                          partial(self._follow, each.table, each.id))

    def _papers(self, papers: tuple[PaperSeen, ...], zone: str) -> None:
        shown = [each for each in papers if not each.replaced]
        if not shown:
            return
        card = self.put(SideCard(say(N_("Papers")), say(N_("All of them")) if len(shown) > 1 else "", partial(self._preview, [each.id for each in shown])))
        for each in shown:
            sign, tone = ("check", "good.solid") if each.closed else ("circle-dashed", "text_3")
            detail = together(say(each.state), each.holder)
            card.add_line(Line(say(short_title(each.kind)), detail, each.number, "file-text", sign=sign, sign_tone=tone),
                          partial(self._preview, [each.id]))

    def _attachments(self, around: Around, home: House, at: int) -> None:
        if around.attached is None or self.attaching is None:
            return
        from backoffice.views.attached.attachments import AttachmentsCard
        self.attachments = AttachmentsCard(around.attached, home, self.attaching)
        self.put(self.attachments)
        for line in self.attachments.lines:
            if line.seen.id == at:
                line.setFocus()

    def go_to_attachments(self) -> None:
        """Leads to the card of attachments, by the keyboard too."""
        if self.attachments is not None:
            self.ensureWidgetVisible(self.attachments)
            first: QWidget | None = self.attachments.lines[0] if self.attachments.lines else self.attachments.link
            if first is not None:
                first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _held(self, held: tuple[HeldSeen, ...], zone: str) -> None:
        if not held:
            return
        card = self.put(SideCard(say(N_("Who holds what"))))
        for each in held:
            holder = each.holder_name if each.holder_name else say(each.holder)
            card.add_line(Line(holder, f"{each.named.title}, {each.named.detail}" if each.named.table == "goods_entry" else each.named.title,
                               when(each.since, zone), ICONS.get(each.named.table, "")), partial(self._follow, each.named.table, each.named.id))

    def _related(self, around: Around) -> None:
        held = {(each.named.table, each.named.id) for each in around.held}
        others = tuple(each for each in around.related if (each.table, each.id) not in held)
        self._named(say(N_("Belongs to this job")), others)

    def _deeds(self, around: Around, zone: str) -> None:
        if not around.deeds:
            return
        card = self.put(SideCard(say(N_("What was done")), say(N_("Field by field")), self._history))
        shown = around.deeds[:5]
        for at, each in enumerate(shown):
            who = together(each.who, each.reason)
            card.add_line(Line(each.what, who, when(each.at, zone), dot="active" if at == 0 else "quiet", last=at + 1 == len(shown)))
