"""Entering a customer: whoever may be there already is shown beside the form, and nothing is forced."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from backoffice import reading
from backoffice.folding import digits_of
from backoffice.text import N_, say
from backoffice.views.look.rows import Line, SideCard
from backoffice.views.record.window import RecordWindow

if TYPE_CHECKING:
    from backoffice.views.record.kinds import RecordKind

SHORTEST = 2


class NewCustomerWindow(RecordWindow):
    """The empty form of a customer, with the people of the same name, number or address beside it."""

    def __init__(self, shell: Any, kind: RecordKind) -> None:
        super().__init__(shell, kind, making=True)
        self.form.left.connect(self._look_for_twins)

    def _has_side(self) -> bool:
        return True

    def twins(self) -> list[reading.Candidate]:
        """Who may be meant: the same name, the tail of the number, the same address."""
        centre = self.shell.centre
        phone = digits_of(str(self.form.value("phone") or ""))
        wanted = [str(self.form.value("name") or ""), phone[-7:] if len(phone) >= 5 else "", str(self.form.value("address") or "")]
        found: dict[tuple[str, int], reading.Candidate] = {}
        for words in wanted:
            if len(words.strip()) >= SHORTEST:
                found |= {(each.named.table, each.named.id): each for each in reading.candidates(centre, words, 6) if each.named.table != "unit"}
        return list(found.values())

    def _look_for_twins(self, name: str) -> None:
        if self.record_id is not None or name not in ("name", "phone", "address"):
            return
        self.side.clear()
        found = self.twins()
        if not found:
            return
        card = self.side.put(SideCard(say(N_("May be there already"))))
        for each in found[:8]:
            card.add_line(Line(each.named.title, each.why or each.named.detail, icon="user"), partial(self.follow, each.customer.table, each.customer.id))
        card.add_words(say(N_("A number may belong to several people: nothing is forced.")))
