"""Registering a repair call at the counter: the customer is found while typing or entered on the spot, the unit brings its history,
and whatever is worth knowing stands in its place. Nothing is asked in a box, nothing is forced."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from backoffice import reading
from backoffice.database import Outcome, new_command_id
from backoffice.models import STEPS
from backoffice.reading import CustomerSeen, Named, UnitSeen
from backoffice.reading.around import Around, Warning
from backoffice.text import N_, say
from backoffice.views.fields.binding import Form
from backoffice.views.fields.drawing import drawn
from backoffice.views.fields.mnemonics import of_the_window
from backoffice.views.look import Look, Note, button, label
from backoffice.views.look.rows import Line, SideCard
from backoffice.views.record import stepping
from backoffice.views.record.drafts import Draft
from backoffice.views.record.window import RecordWindow

if TYPE_CHECKING:
    from backoffice.views.record.kinds import RecordKind

ADD = STEPS["customer.add_customer"]
TAKEN_OVER = {"customer_name": "name", "phone": "phone", "address": "address", "map_note": "map_note"}
"""Field of the call → what it takes over from the customer."""


class NewCustomer(QFrame):
    """Somebody who is not in the file yet: what the call itself does not ask for, below the customer's name."""

    def __init__(self, shell: Any, proposed: dict[str, Any]) -> None:
        super().__init__()
        self.setProperty("kind", "inset")
        self.name = ""
        self.words = label(kind="strong")
        self.drop = button(say(N_("Not new")), "link")
        self.form = Form(drawn(ADD.key), ADD.inputs, stepping.surrounding(shell), parent=self, taken=of_the_window)
        self.form.fill({"kind": "person", **proposed})
        head = QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addWidget(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Look.px(14), Look.px(10), Look.px(14), Look.px(14))
        column.setSpacing(Look.px(6))
        column.addLayout(head)
        column.addWidget(self.form)

    def show_name(self, name: str) -> None:
        self.name = name
        self.words.setText(say(N_("New customer: {name}"), name=name))
        self.setAccessibleName(self.words.text())


class CallIntake(RecordWindow):
    """The empty form of a new call. When it is registered, the window becomes that call's."""

    def __init__(self, shell: Any, kind: RecordKind) -> None:
        self._customer: CustomerSeen | None = None
        self._unit: UnitSeen | None = None
        self._model_warnings: tuple[Warning, ...] = ()
        self._taken: dict[str, Any] = {}
        self._customer_commands: dict[str, str] = {}
        super().__init__(shell, kind, making=True)

    def _build(self) -> None:
        super()._build()
        self.notes = self.frame.notes
        self.new_customer = NewCustomer(self.shell, reading.proposals(self.shell.centre, self.shell.actor, ADD.key, None))
        self.new_customer.drop.clicked.connect(self.not_new)
        self.new_customer.form.edited.connect(self._edited)
        self.new_customer.hide()
        cell = self.form.fields["customer"].parentWidget()
        group: Any = cell.layout()
        group.addWidget(self.new_customer, 40, 0, 1, 12)
        customer, unit = self.form.fields["customer"], self.form.fields["unit"]
        customer.search = self._search
        customer.creates = ADD.key
        customer.unknown = N_("Not in the file: press F3 to enter a new customer.")
        customer.making = self.is_new
        customer.picked.connect(self.choose_customer)
        customer.setPlaceholderText(say(N_("name, phone or serial")))
        unit.picked.connect(self.choose_unit)
        unit.setPlaceholderText(say(N_("one of this customer's")))
        unit.search = self._search_unit
        unit.creates = ""  # a new serial with its model enters the unit together with the call
        self.form.fields["model"].picked.connect(self.choose_model)
        self.form.left.connect(self._left_field)

    def _show_new(self) -> None:
        super()._show_new()
        for name in ("phone", "address"):
            self.form.need(name)
        words = N_("Name, address, telephone and model are never missing; the number is given when it is registered.")
        self.head.show_record(self.kind.icon, self._name(), say(words), [])
        self._show_side()

    def _has_side(self) -> bool:
        return True

    def _name(self) -> str:
        return say(N_("New call")) if self.seen is None else super()._name()

    # ---- the customer

    def _search(self, words: str) -> list[tuple[Named, str]]:
        return [(each.named, each.why) for each in reading.candidates(self.shell.centre, words)]

    def choose_customer(self, named: Named | None) -> None:
        """Takes over what is known of a customer; a contact or a unit leads to theirs. What somebody typed stays."""
        centre, actor = self.shell.centre, self.shell.actor
        if named is None:
            self._customer = None
            self._show_side()
            return
        customer_id = named.id
        if named.table in ("contact", "unit"):
            customer_id = int(reading.values(centre, actor, named.table, named.id)["customer_id"])
        self._customer = reading.about_customer(centre, customer_id)
        if self._customer is None:
            return
        self.not_new()
        self.form.fields["customer"].show_named(self._customer.named)
        self._take_over({field: self._customer.values[source] for field, source in TAKEN_OVER.items()})
        if self._customer.zone is not None:
            self._take_over({"zone": self._customer.zone})
        if named.table == "contact":
            told = reading.values(centre, actor, "contact", named.id)
            self._take_over({"contact_name": ", ".join(part for part in (told["name"], told["role"]) if part),
                             "phone": told["phone"] or self._customer.values["phone"]})
        self._who_else()
        if named.table == "unit":
            self.form.fields["unit"].pick(named)
        elif self._unit is not None and self._unit.customer.id != customer_id:
            self._forget_unit()
        self._show_side()

    def _take_over(self, told: dict[str, Any]) -> None:
        """Fills fields that are empty, or that still hold what was taken over before."""
        for name, value in told.items():
            field = self.form.fields[name]
            now = field.get_value()
            before = self._taken.get(name)
            before = before.id if isinstance(before, Named) else before
            if now in (None, "") or now == before:
                field.put_value(value)
                self._taken[name] = value

    def is_new(self, words: str) -> None:
        """The customer is not in the file: what is missing is asked for right here, and entered with the call."""
        name = words.strip()
        if not name:
            self.form.go_to("customer")
            return
        self._customer = None
        field = self.form.fields["customer"]
        field.show_named(None)
        field.setText(name)
        field.new_one = True
        self.new_customer.show_name(name)
        self.new_customer.form.put("language", "zh" if any("\u4e00" <= sign <= "\u9fff" for sign in name) else self.home.language)
        self.new_customer.show()
        self._take_over({"customer_name": name})
        self._show_side()
        self.form.go_to("phone")

    def not_new(self) -> None:
        self.new_customer.name = ""
        self.form.fields["customer"].new_one = False
        self.new_customer.hide()

    # ---- the unit

    def _search_unit(self, words: str) -> list[tuple[Named, str]]:
        scope = {"customer_id": self._customer.named.id} if self._customer is not None else {}
        found = reading.look_up(self.shell.centre, "unit", words, scope)
        return [(each, "") for each in found]

    def choose_unit(self, named: Named | None) -> None:
        """The unit brings its model, its serial, its warranty and its history."""
        if named is None:
            self._unit = None
            self._show_side()
            return
        self._unit = reading.about_unit(self.shell.centre, self.shell.actor, named.id)
        if self._unit is None:
            return
        self.form.fields["unit"].show_named(named)
        if self._customer is None or self._customer.named.id != self._unit.customer.id:
            self._customer = None
            self.choose_customer(self._unit.customer)
        self.form.put("model", self._unit.model)
        self.form.put("serial", self._unit.serial)
        self._taken["serial"] = self._unit.serial
        self._propose_category(self._unit)
        self._show_side()

    def _forget_unit(self) -> None:
        self._unit = None
        for name in ("unit", "serial", "model"):
            self.form.put(name, None)
        self.form.hint("category")

    def _propose_category(self, unit: UnitSeen) -> None:
        """What the unit suggests; whoever sits here decides (P2-6)."""
        if not unit.proposed:
            return
        before = self._taken.get("category")
        if self.form.value("category") in (None, before):
            self.form.put("category", unit.proposed)
            self._taken["category"] = unit.proposed
        first = unit.covers[-1] if unit.covers else None
        if first is not None:
            self.form.hint("category", "good" if first.tone == "good" else "quiet", f"{first.what}: {first.words}")

    def choose_model(self, named: Named | None) -> None:
        self._model_warnings = reading.about_model(self.shell.centre, named.id) if named is not None else ()
        self._show_side()

    # ---- while somebody types

    def _left_field(self, name: str) -> None:
        if name == "phone":
            self._who_else()
        elif name == "serial" and self._unit is None:
            self._look_for_serial()

    def _who_else(self) -> None:
        """A number may belong to several people: said, never forced."""
        others = reading.same_phone(self.shell.centre, str(self.form.value("phone") or ""), self.form.value("customer"))
        words = ", ".join(f"{each.title} ({each.detail.partition(',')[0]})" if each.table == "contact" else each.title for each in others)
        self.form.hint("phone", "waiting" if words else "", say(N_("also on {names}"), names=words) if words else "")

    def _look_for_serial(self) -> None:
        """A serial that is known brings its unit; one that belongs to somebody else is said."""
        serial = str(self.form.value("serial") or "").strip()
        self.form.hint("serial")
        if len(serial) < 3:
            return
        centre, actor = self.shell.centre, self.shell.actor
        for named in reading.look_up(centre, "unit", serial, limit=12):
            told = reading.values(centre, actor, "unit", named.id)
            if told["serial"].casefold() != serial.casefold():
                continue
            if self._customer is not None and told["customer_id"] != self._customer.named.id:
                self.form.hint("serial", "waiting", say(N_("entered for {owner}"), owner=told["customer_name"]))
            else:
                self.form.fields["unit"].pick(named)
                self.form.hint("serial", "good", say(N_("known unit")))
            return

    # ---- beside the form

    def _show_side(self) -> None:
        """What is known of customer and unit, the moment they are."""
        self._show_notes()
        unit = self._unit
        around = Around(covers=unit.covers if unit else (), earlier=unit.earlier if unit else (), warnings=unit.warnings if unit else self._model_warnings)
        self.side.show_around(around, self.home)
        if self._customer is None and unit is None and not self._model_warnings:
            self.side.put_empty("user", say(N_("Nobody is chosen yet")), say(N_("Units, warranty and earlier calls stand here as soon as you choose.")))
        if self._customer is not None:
            self._show_units(self._customer)
            self._show_contacts(self._customer)

    def _show_units(self, customer: CustomerSeen) -> None:
        others = [each for each in customer.units if self._unit is None or each.id != self._unit.named.id]
        if not others:
            return
        card = self.side.put(SideCard(say(N_("Units of this customer"))))
        for each in others[:8]:
            card.add_line(Line(each.title, each.detail, icon="barcode", tone="quiet" if each.closed else ""), partial(self.form.fields["unit"].pick, each))

    def _show_contacts(self, customer: CustomerSeen) -> None:
        if customer.contacts:
            card: SideCard = self.side.put(SideCard(say(N_("Further people and places"))))
            for each in customer.contacts:
                card.add_line(Line(each.title, each.detail, icon="contact"), partial(self.choose_customer, each))

    def _show_notes(self) -> None:
        """A blocked customer, open calls, a repeat: notes above the form."""
        self.frame.clear_notes()
        customer, unit = self._customer, self._unit
        for each in customer.warnings if customer is not None else ():
            self.notes.addWidget(Note(each.tone, each.sentence, each.explanation, icon_name=each.icon))
        running = list(unit.open_calls) if unit is not None and unit.open_calls else list(customer.open_calls) if customer is not None else []
        if running:
            first = running[0]
            what = say(N_("There is an open call about this unit")) if unit is not None and unit.open_calls else say(N_("This customer has an open call"))
            note = Note("waiting", what, ", ".join(f"{each.title} ({say(each.state)})" for each in running[:3]), say(N_("Open {number}"), number=first.title))
            note.followed.connect(partial(self.follow, first.table, first.id))
            self.notes.addWidget(note)

    # ---- saving

    def is_changed(self) -> bool:
        return super().is_changed() if self.record_id is not None else super().is_changed() or bool(self.new_customer.name)

    def commit_and_save(self) -> bool:
        if self.record_id is None and self.new_customer.name:
            commit = self._enter_customer()
            if not commit:
                return False
        return super().commit_and_save()

    def _enter_customer(self) -> bool:
        """Enters the new customer first: name and language here, phone, address and zone from the call."""
        from backoffice.errors import Refused
        from backoffice.views.shell.sheet import commit_typing
        commit_typing(self)
        faults = [each for each in self.form.faults() if each[0] != "customer"] + self.new_customer.form.faults()
        if faults:
            said = self.form.say_faults([each for each in faults if each[0] in self.form.fields]) + self.new_customer.form.say_faults(
                [each for each in faults if each[0] not in self.form.fields])
            self.saving.say_faults(said, "")
            return False
        told = {**self.new_customer.form.told(), "name": self.new_customer.name,
                **{name: self.form.value(name) for name in ("phone", "address", "map_note", "zone") if self.form.value(name) is not None}}
        try:
            outcome: Outcome = stepping.perform(self.shell, ADD, None, None, told, self._customer_command())
        except Refused as refusal:
            self.saving.say_faults(*self.form.refused(refusal))
            return False
        made = reading.name_of(self.shell.centre, "customer", outcome.record_id)
        self._customer = reading.about_customer(self.shell.centre, outcome.record_id)
        self.not_new()
        self.form.fields["customer"].show_named(made)
        return True

    def _customer_command(self) -> str:
        """The deed that enters this customer belongs to this form: a second click is the same deed, another name another one."""
        return self._customer_commands.setdefault(self.new_customer.name, new_command_id())

    def discard(self) -> None:
        """An empty form again."""
        if self.record_id is None:
            self._customer = self._unit = None
            self._model_warnings, self._taken = (), {}
            self.not_new()
        super().discard()

    # ---- drafts

    def more_draft(self) -> dict[str, Any]:
        return {"new_customer": self.new_customer.name, "of_customer": self.new_customer.form.drafts()} if self.record_id is None else {}

    def restore(self, draft: Draft) -> None:
        super().restore(draft)
        customer, unit = self.form.fields["customer"].named, self.form.fields["unit"].named
        if customer is not None:
            self._customer = reading.about_customer(self.shell.centre, customer.id)
        if unit is not None:
            self._unit = reading.about_unit(self.shell.centre, self.shell.actor, unit.id)
        if draft.more.get("new_customer"):
            self.is_new(str(draft.more["new_customer"]))
            self.new_customer.form.restore(draft.more.get("of_customer") or {})
            self.form.restore(draft.values)
        self._show_side()
