"""The questions of the first start, page by page: cards to choose from, fields, and what is wrong with an answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from backoffice.text import LANGUAGES, N_, language, say
from backoffice.views.entrance.parts import Choice
from backoffice.views.entrance.strength import SHORTEST, strength
from backoffice.views.fields.captioned import Field
from backoffice.views.look import Look, label, layouts

CURRENCIES = ("CNY", "EUR", "USD", "GBP", "MXN", "JPY", "HKD", "TWD", "SGD", "ARS", "CLP", "COP", "PEN", "CHF", "CAD", "AUD", "INR", "BRL")
USUAL = {"en": ("EUR", "Europe/Dublin"), "zh": ("CNY", "Asia/Shanghai"), "es": ("EUR", "Europe/Madrid")}
IN_ITS_OWN = {"en": "menus, forms and help", "zh": "菜单、表单和帮助", "es": "menús, formularios y ayuda"}
"""Said in each language itself, whatever the desk speaks now."""
FACTS = ((N_("Low fees"), N_("are collected on the spot with a receipt and invoiced later.")),
         (N_("Other fees"), N_("stand in the accountant's queue the same day.")),
         (N_("Numbers"), N_("run per branch, kind and year, without gaps.")),
         (N_("Repaired goods"), N_("are inspected by a second person, always.")))


class Questions(QStackedWidget):
    """The pages with their answers, which stay while one goes back and forth."""

    language_chosen = Signal(str)
    scheme_chosen = Signal(str)
    way_chosen = Signal()
    """A centre of one's own, or a demo centre."""

    def __init__(self, scheme: str) -> None:
        super().__init__()
        self._translated: list[Callable[[], None]] = []
        self._sheets: list[QScrollArea] = []
        self.tongue, self.scheme, self.beginning = QButtonGroup(self), QButtonGroup(self), QButtonGroup(self)
        self._make_fields()
        self._make_pages(scheme)
        self.tongue.buttonClicked.connect(lambda each: self.language_chosen.emit(each.value))
        self.scheme.buttonClicked.connect(lambda each: self.scheme_chosen.emit(each.value))
        self.beginning.buttonClicked.connect(lambda _: self.way_chosen.emit())

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
        self.fields["password"].line.textChanged.connect(self._say_strength)

    def _make_pages(self, scheme: str) -> None:
        tongues = [Choice("languages", name, IN_ITS_OWN[code], code) for code, name in LANGUAGES.items()]
        looks = [Choice("monitor", N_("As the desktop"), N_("light or dark as it is"), "auto"),
                 Choice("sun", N_("Light"), N_("always"), "light"), Choice("moon", N_("Dark"), N_("always"), "dark")]
        ways = [Choice("house", N_("Set up our centre"), N_("three short pages, then the desk is ready"), "own"),
                Choice("sparkles", N_("Look around in a demo centre"), N_("three branches, three languages, some weeks of history"), "demo")]
        for group, choices, chosen in ((self.tongue, tongues, language()), (self.scheme, looks, scheme), (self.beginning, ways, "own")):
            for each in choices:
                group.addButton(each)
                each.setChecked(each.value == chosen)
                self._translated.append(each.translate)
        self._page(N_("Welcome. Which language does this desk speak?"), N_("It can be changed at any time, also while you work."),
                   N_("Language"), tongues, N_("Look"), looks)
        self._page(N_("How do you want to begin?"), N_("A demo centre is made of invented people; you can throw it away at any time."), ways)
        self._page(N_("Your centre and its first branch"), N_("More branches can be added later, under Office."),
                   ("house",), ("name", "code"), ("address", "phone"))
        self._page(N_("Money and time of this branch"), N_("Currency and code stay for good; the rest can be changed later."),
                   ("currency", "time_zone", "low_fee_limit"), self._facts())
        self._page(N_("Who looks after the program?"), N_("This person may do everything and gives the others their rights."), ("person", "login"),
                   ("password", "again"))

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
        scroll = layouts.scrolling()
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(page)
        self._sheets.append(scroll)
        self.addWidget(scroll)

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
        for each in self.tongue.buttons():
            if isinstance(each, Choice):
                each.setChecked(each.value == language())
        self._say_strength()

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """The time zones are read when somebody comes to choose one: there are six hundred."""
        if event.type() == QEvent.Type.FocusIn and self.zone.count() == 0:
            from zoneinfo import available_timezones
            chosen = self.zone.currentText()
            self.zone.addItems(sorted(each for each in available_timezones() if "/" in each and not each.startswith(("Etc/", "posix/", "right/"))))
            self.zone.setCurrentText(chosen)
        return False

    # what is answered

    def show_page(self, at: int) -> None:
        """Turns to a page and goes to its first field, or to the card that is chosen."""
        self.setCurrentIndex(at)
        page = self._sheets[at]
        first: list[QWidget] = [each.editor for each in page.findChildren(Field)]
        first += [each for each in page.findChildren(Choice) if each.isChecked()]
        first[0].setFocus(Qt.FocusReason.TabFocusReason)

    def wants_demo(self) -> bool:
        chosen = self.beginning.checkedButton()
        return isinstance(chosen, Choice) and chosen.value == "demo"

    def so_far(self) -> dict[int, str]:
        """What was answered so far, in a line for each page."""
        look = self.scheme.checkedButton()
        told = {0: f"{LANGUAGES[language()]}, {look.accessibleName().lower()}" if look is not None else LANGUAGES[language()],
                1: say(N_("own centre or demo")), 2: say(N_("name, branch, address")), 3: say(N_("currency, time zone, low fee")),
                4: say(N_("name and password"))}
        if self.currentIndex() > 2:
            told[2] = f"{self.fields['house'].text()}, {self.fields['name'].text()}"
        if self.currentIndex() > 3:
            told[3] = f"{self.fields['currency'].text()}, {self.fields['time_zone'].text()}"
        return told

    def branch(self) -> dict[str, Any]:
        """The first branch, as it was told here."""
        text = self._text()
        return {"code": text["code"].upper(), "name": text["name"], "address": text["address"], "phone": text["phone"], "currency": text["currency"],
                "time_zone": text["time_zone"], "low_fee_limit": minor_units(text["low_fee_limit"], text["currency"])}

    def administrator(self) -> dict[str, str]:
        """Who looks after the program, as it was told here."""
        text = self._text()
        return {"name": text["person"], "login": text["login"], "password": self.fields["password"].text()}

    def _text(self) -> dict[str, str]:
        return {name: field.text().strip() for name, field in self.fields.items()}

    # what is wrong, in words at its field

    def _wrong(self) -> dict[str, str]:
        """What must be mended on this page: field and sentence. The rules of the centre are asked again when it is founded."""
        text = self._text()
        wrong: dict[str, str] = {}
        if self.currentIndex() == 2:
            wrong = {"house": N_("Write the name of the centre."), "name": N_("Write the name of the branch.")}
            wrong = {name: words for name, words in wrong.items() if not text[name]}
            code = text["code"].upper()
            if not (1 <= len(code) <= 6 and code.isascii() and code.isalnum()):
                wrong["code"] = N_("One to six capital letters or figures, such as HP.")
        elif self.currentIndex() == 3:
            from zoneinfo import available_timezones
            if text["time_zone"] not in available_timezones():
                wrong["time_zone"] = N_("Choose a time zone from the list, such as Europe/Madrid.")
            if minor_units(text["low_fee_limit"], text["currency"]) is None:
                wrong["low_fee_limit"] = N_("Write an amount such as 200 or 200.00.")
        elif self.currentIndex() == 4:
            wrong = {name: words for name, words in {"person": N_("Write your name."), "login": N_("Write a login name.")}.items() if not text[name]}
            if len(self.fields["password"].text()) < SHORTEST:
                wrong["password"] = N_("A password has at least ten characters.")
            elif self.fields["password"].text() != self.fields["again"].text():
                wrong["again"] = N_("The two passwords are not the same.")
        return wrong

    def complain(self) -> bool:
        """Says at each field of the page what must be mended; whether anything must."""
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

    def go_to_mend(self, name: str, words: str) -> None:
        """Turns to the page of a field and says there what must be mended."""
        self.show_page(next(at for at, sheet in enumerate(self._sheets) if sheet.isAncestorOf(self.fields[name])))
        self.fields[name].say_wrong(words)
        self.fields[name].editor.setFocus()


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


def _say_on(target: Any, words: str) -> None:
    target.setText(say(words))
