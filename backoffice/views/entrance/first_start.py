"""The first start: five questions, then the desk is ready; or a demo centre to look around in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from backoffice import tasks
from backoffice.errors import Refused
from backoffice.text import LANGUAGES, N_, language, say
from backoffice.views.entrance.login import LanguageRow
from backoffice.views.entrance.parts import STEPS, Choice, StepList
from backoffice.views.entrance.strength import SHORTEST, strength
from backoffice.views.fields.captioned import Field
from backoffice.views.look import IconLabel, Look, Note, button, label
from backoffice.views.settings import Settings

CURRENCIES = ("CNY", "EUR", "USD", "GBP", "MXN", "JPY", "HKD", "TWD", "SGD", "ARS", "CLP", "COP", "PEN", "CHF", "CAD", "AUD", "INR", "BRL")
USUAL = {"en": ("EUR", "Europe/Dublin"), "zh": ("CNY", "Asia/Shanghai"), "es": ("EUR", "Europe/Madrid")}
IN_ITS_OWN = {"en": "menus, forms and help", "zh": "菜单、表单和帮助", "es": "menús, formularios y ayuda"}
"""Said in each language itself, whatever the desk speaks now."""
FACTS = ((N_("Low fees"), N_("are collected on the spot with a receipt and invoiced later.")),
         (N_("Other fees"), N_("stand in the accountant's queue the same day.")),
         (N_("Numbers"), N_("run per branch, kind and year, without gaps.")),
         (N_("Repaired goods"), N_("are inspected by a second person, always.")))


class FirstStart(QWidget):
    """Asks what a centre needs and founds it; the answers stay while one goes back and forth."""

    language_chosen = Signal(str)
    scheme_chosen = Signal(str)
    founded = Signal(object, str, str)
    """The open centre, the administrator's login name, and the password (empty for a demo centre)."""

    def __init__(self, path: Path, settings: Settings) -> None:
        super().__init__()
        self._path, self._settings = path, settings
        self._translated: list[Callable[[], None]] = []
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pages = QStackedWidget()
        self._sheets: list[QScrollArea] = []
        self.steps, self.languages = StepList(), LanguageRow()
        self.back, self.go_on = button("", "quiet"), button("", "primary")
        self.go_on.setDefault(True)
        self.progress, self._doing, self._kept = QProgressBar(), label(kind="meta"), label(kind="caption")
        self.note = Note("trouble")
        self._make_fields()
        self._lay_out()
        self.back.clicked.connect(lambda: self._turn(-1))
        self.go_on.clicked.connect(self._forward)
        self.languages.chosen.connect(self.language_chosen)
        self._show(0)
        self.translate()

    # the fields and pages

    def _make_fields(self) -> None:
        currency, zone = USUAL[language()]
        self.currency, self.zone = QComboBox(), QComboBox()
        self.currency.addItems(list(CURRENCIES))
        self.currency.setCurrentText(currency)
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.setCurrentText(bytes(QTimeZone.systemTimeZoneId().data()).decode() or zone)
        if self.zone.currentText() in ("UTC", "Etc/UTC"):
            self.zone.setCurrentText(zone)
        editor = self.zone.lineEdit()
        if editor is not None:
            editor.installEventFilter(self)
        self.fields = {
            "house": Field(N_("&Name of the centre"), QLineEdit(), required=True, placeholder=N_("as it stands on every paper")),
            "name": Field(N_("Name of the first &branch"), QLineEdit(), required=True),
            "code": Field(N_("C&ode of the branch"), QLineEdit(), required=True, placeholder=N_("such as HP; it stands in every number")),
            "address": Field(N_("&Address"), QLineEdit()),
            "phone": Field(N_("&Phone"), QLineEdit()),
            "currency": Field(N_("C&urrency"), self.currency, required=True),
            "time_zone": Field(N_("&Time zone"), self.zone, required=True),
            "low_fee_limit": Field(N_("&Low fee, collected on the spot up to"), QLineEdit("200"), required=True),
            "person": Field(N_("Your &name"), QLineEdit(), required=True),
            "login": Field(N_("&Login name"), QLineEdit(), required=True),
            "password": Field(N_("&Password"), QLineEdit(), required=True, secret=True),
            "again": Field(N_("Password &again"), QLineEdit(), required=True, secret=True),
        }
        self.field_editor("password").textChanged.connect(self._say_strength)

    def field_editor(self, name: str) -> QLineEdit:
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)
        return editor

    def _lay_out(self) -> None:
        self.scheme, self.beginning = QButtonGroup(self), QButtonGroup(self)
        self.tongue = QButtonGroup(self)
        tongues = [Choice("languages", name, IN_ITS_OWN[code], code) for code, name in LANGUAGES.items()]
        looks = [Choice("monitor", N_("As the desktop"), N_("light by day, dark when the desktop is"), "auto"),
                 Choice("sun", N_("Light"), N_("always"), "light"), Choice("moon", N_("Dark"), N_("always"), "dark")]
        ways = [Choice("house", N_("Set up our centre"), N_("three short pages, then the desk is ready"), "own"),
                Choice("sparkles", N_("Look around in a demo centre"), N_("three branches, three languages, some weeks of history"), "demo")]
        for group, choices, chosen in ((self.tongue, tongues, language()), (self.scheme, looks, self._settings.scheme), (self.beginning, ways, "own")):
            for each in choices:
                group.addButton(each)
                each.setChecked(each.value == chosen)
                self._translated.append(each.translate)
        self.tongue.buttonClicked.connect(lambda each: self.language_chosen.emit(each.value))
        self.scheme.buttonClicked.connect(lambda each: self.scheme_chosen.emit(each.value))
        self.beginning.buttonClicked.connect(lambda _: self._show_buttons())
        self._page(N_("Welcome. Which language does this desk speak?"), N_("It can be changed at any time, also while you work."),
                   N_("Language"), tongues, N_("Look"), looks)
        self._page(N_("How do you want to begin?"), N_("A demo centre is made of invented people; you can throw it away at any time."), ways)
        self._page(N_("Your centre and its first branch"), N_("More branches can be added later, under Office."),
                   ("house",), ("name", "code"), ("address", "phone"))
        self._page(N_("Money and time of this branch"), N_("Currency and code stay for good; the rest can be changed later."),
                   ("currency", "time_zone", "low_fee_limit"), self._facts())
        self._page(N_("Who looks after the program?"), N_("This person may do everything and gives the others their rights."), ("person", "login"),
                   ("password", "again"))
        side = QFrame()
        side.setProperty("kind", "start-side")
        side.setFixedWidth(Look.px(360))
        left = QVBoxLayout(side)
        left.setContentsMargins(Look.px(56), Look.px(72), Look.px(32), Look.px(40))
        left.setSpacing(Look.px(6))
        self._welcome, self._line = label(kind="title", wrap=True), label(kind="meta", wrap=True)
        left.addWidget(IconLabel("wrench", 32, "accent"))
        left.addSpacing(Look.px(14))
        left.addWidget(self._welcome)
        left.addWidget(self._line)
        left.addSpacing(Look.px(28))
        left.addWidget(self.steps)
        left.addStretch(1)
        left.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignLeft)
        foot = QHBoxLayout()
        foot.setSpacing(Look.px(14))
        foot.addWidget(self.back)
        foot.addWidget(self._doing)
        foot.addWidget(self.progress, 1)
        foot.addStretch(1)
        foot.addWidget(self._kept)
        foot.addWidget(self.go_on)
        self.progress.hide()
        self.progress.setTextVisible(False)
        right = QVBoxLayout()
        right.setContentsMargins(Look.px(72), Look.px(64), Look.px(72), Look.px(28))
        right.setSpacing(Look.px(12))
        right.addWidget(self.pages, 1)
        right.addWidget(self.note)
        right.addLayout(foot)
        self.note.hide()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addLayout(right, 1)

    def _page(self, title: str, line: str, *rows: Any) -> None:
        """A page: heading and explaining line, then captions, rows of fields or cards, and widgets."""
        page = QWidget()
        page.setProperty("kind", "pane")
        column = QVBoxLayout(page)
        column.setContentsMargins(2, Look.px(8), Look.px(2), 0)
        column.setSpacing(Look.px(8))
        heading, below = label(kind="title", wrap=True), label(kind="meta", wrap=True)
        self._translated += [partial(_say_on, heading, title), partial(_say_on, below, line)]
        column.addWidget(heading)
        column.addWidget(below)
        column.addSpacing(Look.px(12))
        for row in rows:
            if isinstance(row, str):
                caption = label(kind="strong")
                self._translated.append(partial(_say_on, caption, row))
                column.addWidget(caption)
                continue
            if isinstance(row, QWidget):
                column.addWidget(row)
                continue
            cells = row if isinstance(row, list) else [self.fields[name] for name in row]
            grid = QGridLayout()
            grid.setHorizontalSpacing(Look.px(12))
            grid.setVerticalSpacing(Look.px(12))
            across = 2 if isinstance(row, list) and len(row) != 3 else len(cells)
            for at, cell in enumerate(cells):
                grid.addWidget(cell, at // across, at % across, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(at % across, 1)
            column.addLayout(grid)
            column.addSpacing(Look.px(10))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(page)
        self._sheets.append(scroll)
        self.pages.addWidget(scroll)

    def _facts(self) -> QFrame:
        """What the rules say about money and numbers, so that nobody has to ask."""
        made = QFrame()
        made.setProperty("kind", "inset")
        row = QHBoxLayout(made)
        row.setContentsMargins(Look.px(20), Look.px(14), Look.px(20), Look.px(14))
        row.setSpacing(Look.px(20))
        for title, words in FACTS:
            strong, line = label(kind="group"), label(kind="meta", wrap=True)
            self._translated += [partial(_say_on, strong, title), partial(_say_on, line, words)]
            cell = QVBoxLayout()
            cell.setSpacing(Look.px(2))
            cell.addWidget(strong)
            cell.addWidget(line)
            cell.addStretch(1)
            row.addLayout(cell, 1)
        return made

    def translate(self) -> None:
        for say_again in self._translated:
            say_again()
        for field in self.fields.values():
            field.translate()
        self._welcome.setText(say(N_("Welcome")))
        self._line.setText(say(N_("Five questions, then the desk is ready. Everything can be changed later under Office.")))
        self.back.setText(say(N_("&Back")))
        self._kept.setText(say(N_("You can go back; the answers are kept.")))
        self.languages.show_language(language())
        for each in self.tongue.buttons():
            if isinstance(each, Choice):
                each.setChecked(each.value == language())
        self._say_strength()
        self._show_buttons()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.translate()

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """The time zones are read when somebody comes to choose one: there are six hundred."""
        if event.type() == QEvent.Type.FocusIn and self.zone.count() == 0:
            from zoneinfo import available_timezones
            chosen = self.zone.currentText()
            self.zone.addItems(sorted(each for each in available_timezones() if "/" in each and not each.startswith(("Etc/", "posix/", "right/"))))
            self.zone.setCurrentText(chosen)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._forward()
        else:
            super().keyPressEvent(event)

    # back and forth

    def step(self) -> int:
        return self.pages.currentIndex()

    def _demo(self) -> bool:
        chosen = self.beginning.checkedButton()
        return isinstance(chosen, Choice) and chosen.value == "demo"

    def _show(self, at: int) -> None:
        self.pages.setCurrentIndex(at)
        self.note.hide()
        self._show_buttons()
        page = self._sheets[at]
        first: list[QWidget] = [each.editor for each in page.findChildren(Field)]
        first += [each for each in page.findChildren(Choice) if each.isChecked()]
        first[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_buttons(self) -> None:
        at = self.step()
        self.back.setEnabled(at > 0)
        last = at == len(STEPS) - 1
        words = N_("&Make the demo centre") if at == 1 and self._demo() else N_("&Found the centre") if last else N_("&Continue")
        self.go_on.setText(say(words))
        self.steps.show_step(at, self._told())

    def _told(self) -> dict[int, str]:
        """What was answered so far, in a line for each step."""
        look = self.scheme.checkedButton()
        told = {0: f"{LANGUAGES[language()]}, {look.accessibleName().lower()}" if look is not None else LANGUAGES[language()],
                1: say(N_("own centre or demo")), 2: say(N_("name, branch, address")), 3: say(N_("currency, time zone, low fee")),
                4: say(N_("name and password"))}
        if self.step() > 2:
            told[2] = f"{self.fields['house'].text()}, {self.fields['name'].text()}"
        if self.step() > 3:
            told[3] = f"{self.fields['currency'].text()}, {self.fields['time_zone'].text()}"
        return told

    def _turn(self, by: int) -> None:
        self._show(min(max(self.step() + by, 0), len(STEPS) - 1))

    def _forward(self) -> None:
        if not self.go_on.isEnabled():
            return
        if self.step() == 1 and self._demo():
            self._make_demo()
        elif not self._complain() and self.step() < len(STEPS) - 1:
            self._turn(1)
        elif self.step() == len(STEPS) - 1 and not self._complain():
            self._found()

    # what is wrong, in words at its field

    def _wrong(self) -> dict[str, str]:
        """What must be mended on this page: field and sentence. The rules of the centre are asked again when it is founded."""
        text = {name: field.text().strip() for name, field in self.fields.items()}
        wrong: dict[str, str] = {}
        if self.step() == 2:
            wrong = {"house": N_("Write the name of the centre."), "name": N_("Write the name of the branch.")}
            wrong = {name: words for name, words in wrong.items() if not text[name]}
            code = text["code"].upper()
            if not (1 <= len(code) <= 6 and code.isascii() and code.isalnum()):
                wrong["code"] = N_("One to six capital letters or figures, such as HP.")
        elif self.step() == 3:
            from zoneinfo import available_timezones
            if text["time_zone"] not in available_timezones():
                wrong["time_zone"] = N_("Choose a time zone from the list, such as Europe/Madrid.")
            if minor_units(text["low_fee_limit"], text["currency"]) is None:
                wrong["low_fee_limit"] = N_("Write an amount such as 200 or 200.00.")
        elif self.step() == 4:
            wrong = {name: words for name, words in {"person": N_("Write your name."), "login": N_("Write a login name.")}.items() if not text[name]}
            if len(self.fields["password"].text()) < SHORTEST:
                wrong["password"] = N_("A password has at least ten characters.")
            elif self.fields["password"].text() != self.fields["again"].text():
                wrong["again"] = N_("The two passwords are not the same.")
        return wrong

    def _complain(self) -> bool:
        wrong = self._wrong()
        for name, words in wrong.items():
            self.fields[name].say_wrong(say(words))
        if wrong:
            self.fields[next(iter(wrong))].editor.setFocus()
        return bool(wrong)

    def _say_strength(self) -> None:
        field = self.fields["password"]
        tone, words = strength(field.text(), *(self.fields[name].text() for name in ("house", "name", "person", "login")))
        field.say_hint(words, tone if tone != "trouble" else "waiting")

    # the deed

    def _found(self) -> None:
        text = {name: field.text().strip() for name, field in self.fields.items()}
        branch = {"code": text["code"].upper(), "name": text["name"], "address": text["address"], "phone": text["phone"], "currency": text["currency"],
                  "time_zone": text["time_zone"], "low_fee_limit": minor_units(text["low_fee_limit"], text["currency"])}
        administrator = {"name": text["person"], "login": text["login"], "password": self.fields["password"].text()}
        self._busy(say(N_("The centre is being founded…")))
        tasks.run(_found, self._path, language(), text["house"], branch, administrator, otherwise=self._failed, owner=self,
                  then=lambda centre: self._done(centre, text["login"], administrator["password"]))

    def _make_demo(self) -> None:
        self._busy(say(N_("The demo centre is being made: some weeks of calls, repairs and papers.")))
        tasks.run(_demo, self._path, then=lambda centre: self._done(centre, "", ""), otherwise=self._failed, progress=self._show_progress, owner=self)

    def _busy(self, words: str) -> None:
        self.note.hide()
        for widget in (self.go_on, self.back, self.pages):
            widget.setEnabled(False)
        self._kept.hide()
        self._doing.setText(words)
        self._doing.show()
        self.progress.setRange(0, 0)
        self.progress.show()

    def _show_progress(self, done: int, total: int, words: str = "") -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _idle(self) -> None:
        for widget in (self.go_on, self.pages):
            widget.setEnabled(True)
        self._doing.hide()
        self.progress.hide()
        self._kept.show()
        self._show_buttons()

    def _done(self, centre: Any, login: str, password: str) -> None:
        self._idle()
        self.founded.emit(centre, login, password)

    def _failed(self, fault: Exception) -> None:
        """The rules of the centre do not take an answer: its page is shown with the sentence at the field."""
        self._idle()
        if not isinstance(fault, Refused):
            raise fault
        name = {"new_password": "password", "house_name": "house"}.get(fault.field or "", fault.field or "")
        if name in self.fields:
            at = next(at for at in range(len(STEPS)) if self._sheets[at].isAncestorOf(self.fields[name]))
            self._show(at)
            self.fields[name].say_wrong(fault.said())
            self.fields[name].editor.setFocus()
        else:
            self.note.show_note("trouble", say(N_("The centre was not founded.")), fault.said())
            self.note.show()


def minor_units(typed: str, currency: str) -> int | None:
    """An amount as it was typed, in the smallest unit of its currency; none when it is no amount."""
    from decimal import Decimal, InvalidOperation

    from backoffice.text import digits
    plain = typed.replace("\u00a0", "").replace(" ", "")
    if "," in plain and "." not in plain:
        plain = plain.replace(",", ".")
    try:
        amount = Decimal(plain).scaleb(digits(currency))
    except InvalidOperation:
        return None
    return int(amount) if amount == amount.to_integral_value() and 0 <= amount < 10**12 else None


def _found(path: Path, spoken: str, house: str, branch: dict[str, Any], administrator: dict[str, str]) -> Any:
    from backoffice.founding import found_centre
    return found_centre(path, language=spoken, house_name=house, branch=branch, administrator=administrator)


def _demo(path: Path, progress: Callable[[int, int], None]) -> Any:
    from backoffice.demo.centre import make
    return make(path, progress=progress)


def _say_on(target: Any, words: str) -> None:
    target.setText(say(words))
